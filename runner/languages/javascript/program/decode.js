"use strict";
// Turns plain values into the values with which a solution is called: new ones for each call.

const { WireError } = require("./mismatch");
const { LINKS, reachable } = require("./nodes");

/** Build the decoder of a type; `classes` holds the node classes by name. */
function decoder(wire, classes) {
  const [name, ...args] = wire;
  if (name in LINKS) return NODE_DECODERS[name](maker(classes[name], LINKS[name]));
  const decoders = args.map((arg) => decoder(arg, classes));
  return name in CONTAINERS ? CONTAINERS[name](decoders, args) : same;
}

const same = (plain) => plain;

function optional([decode], [wire]) {
  const isNode = wire[0] in LINKS;
  return (plain) => (plain === null || (isNode && plain.length === 0) ? null : decode(plain));
}

function list([decode]) {
  return (plain) => each(plain, () => decode);
}

function tuple(decoders) {
  return (plain) => each(plain, (index) => decoders[index]);
}

function each(plain, decoderAt) {
  const found = [];
  for (let i = 0; i < plain.length; i++) found[i] = decoderAt(i)(plain[i]);
  return found;
}

function set([decode]) {
  return (plain) => new Set(each(plain, () => decode));
}

function dict(decoders) {
  return (plain) => new Map(each(plain, () => ([key, value]) => [decoders[0](key), decoders[1](value)]));
}

const CONTAINERS = { __proto__: null, optional, list, tuple, set, dict };

/** Return the function that makes a node, property by property if the class takes no value. */
function maker(NodeClass, links) {
  return (value) => {
    const node = new NodeClass(value);
    node.val = value;
    for (let i = 0; i < links.length; i++) node[links[i]] = links[i] === "neighbors" ? [] : null;
    return node;
  };
}

const linkedList = (make) => (plain) => {
  const [values, cycle] = Array.isArray(plain) ? [plain, null] : [plain.values, plain.cycle];
  if (!values.length) throw new WireError("an empty list", "a linked list with a node");
  const nodes = each(values, () => make);
  for (let i = 1; i < nodes.length; i++) nodes[i - 1].next = nodes[i];
  if (cycle !== null) nodes[nodes.length - 1].next = nodes[cycle];
  return nodes[0];
};

const tree = (make) => (plain) => {
  if (!plain.length || plain[0] === null) throw new WireError("an empty list", "a tree with a node");
  const level = [make(plain[0])];
  let next = 1;
  for (let i = 0; i < level.length; i++) {
    for (let side = 0; side < 2; side++, next++) {
      if (next >= plain.length || plain[next] === null) continue;
      level[level.length] = level[i][side ? "right" : "left"] = make(plain[next]);
    }
  }
  return level[0];
};

const graph = (make) => (plain) => {
  const nodes = [];
  for (let i = 0; i < plain.length; i++) nodes[i] = make(i + 1);
  for (let i = 0; i < plain.length; i++) nodes[i].neighbors = each(plain[i], () => (number) => nodes[number - 1]);
  return nodes[0];
};

const randomList = (make) => (plain) => {
  const nodes = [];
  for (let i = 0; i < plain.length; i++) nodes[i] = make(plain[i][0]);
  for (let i = 0; i < plain.length; i++) {
    nodes[i].next = i + 1 < nodes.length ? nodes[i + 1] : null;
    nodes[i].random = plain[i][1] === null ? null : nodes[plain[i][1]];
  }
  return nodes[0];
};

const NODE_DECODERS = {
  __proto__: null,
  ListNode: linkedList,
  TreeNode: tree,
  Node: graph,
  RandomListNode: randomList,
};

/** Name the node class in a type: `TreeNode` in `TreeNode | None`. */
function nodeKind(wire) {
  const name = wire[0] === "optional" ? wire[1][0] : wire[0];
  return name in LINKS ? name : "";
}

/** The parameters of a function. A node of another argument is looked up in that one. */
class Params {
  constructor(params, classes) {
    this.names = params.map(([name]) => name);
    this.wires = params.map(([, wire]) => wire);
    this.owners = params.map(([, , owner]) => (owner ? this.names.indexOf(owner) : -1));
    this.decoders = params.map(([, wire, , items]) => (items ? ofItems(classes[items]) : decoder(wire, classes)));
  }

  /** Build the arguments in the order of the signature from their plain values in the same order. */
  decode(plain) {
    if (plain.length !== this.names.length) throw new WireError(`${plain.length} arguments`, `${this.names.length}`);
    const built = [];
    for (let i = 0; i < plain.length; i++) if (this.owners[i] < 0) built[i] = this.decoders[i](plain[i]);
    for (let i = 0; i < plain.length; i++) if (this.owners[i] >= 0) built[i] = this.#node(built, i, plain[i]);
    return built;
  }

  #node(built, index, value) {
    if (value === null) return null;
    const owner = this.owners[index];
    const nodes = reachable(built[owner], nodeKind(this.wires[owner]));
    for (let i = 0; i < nodes.length; i++) if (nodes[i].val === value) return nodes[i];
    throw new WireError(`no node ${value} in \`${this.names[owner]}\``, "");
  }
}

const ofItems = (Items) => (plain) =>
  each(plain, () => (item) => {
    const made = new Items();
    for (let i = 0; i < item.length; i++) made[i] = item[i];
    return made;
  });

module.exports = { Params, decoder, nodeKind };
