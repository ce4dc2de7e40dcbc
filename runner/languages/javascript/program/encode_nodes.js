"use strict";
// Turns linked structures into plain values. Nodes are recognized by their properties, so any node class works.

const { WireError, mismatch, typeName } = require("./mismatch");
const { MAX_NODES, reachable } = require("./nodes");
const { isInteger } = require("./safe");

/** Return the value of a node: a scalar. */
function nodeValue(value) {
  if (typeof value === "number") return isInteger(value) && value === 0 ? 0 : value;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  throw new WireError(`nodes whose values are ${typeName(value)}`, "numbers");
}

function property(node, name, wanted) {
  if (node === null || typeof node !== "object" || !(name in node)) throw mismatch(node, wanted);
  return node[name];
}

/** Follow `next`. Returns the nodes, and the index of the node to which the last one points, null if to no node. */
function chain(head, kind) {
  const nodes = [];
  const places = new Map();
  let node = head;
  while (node !== null && node !== undefined) {
    if (places.has(node)) return [nodes, places.get(node)];
    places.set(node, nodes.length);
    nodes[nodes.length] = node;
    node = property(node, "next", kind);
    if (nodes.length > MAX_NODES) throw new WireError("a list of more than a million nodes", "");
  }
  return [nodes, null];
}

function linkedList(head) {
  const [nodes, cycle] = chain(head, "ListNode");
  const values = [];
  for (let i = 0; i < nodes.length; i++) values[i] = nodeValue(property(nodes[i], "val", "ListNode"));
  return cycle === null ? values : { values, cycle };
}

function tree(root) {
  const level = [root];
  const values = [];
  const seen = new Set();
  let isChecked = false;
  for (let i = 0; i < level.length; i++) {
    const node = level[i];
    if (node === null || node === undefined) {
      values[i] = null;
      continue;
    }
    if (seen.has(node) && !isChecked) {
      refuseCycle(root); // a subtree may occur twice; only one that contains itself has no level order
      isChecked = true;
    }
    seen.add(node);
    values[i] = nodeValue(property(node, "val", "TreeNode"));
    level[level.length] = property(node, "left", "TreeNode");
    level[level.length] = property(node, "right", "TreeNode");
    if (level.length > 2 * MAX_NODES) throw new WireError("a tree of more than a million nodes", "");
  }
  while (values.length && values[values.length - 1] === null) values.length--;
  return values;
}

function refuseCycle(root) {
  const open = new Set();
  const done = new Set();
  const stack = [[root, false]];
  while (stack.length) {
    const [node, isLeaving] = stack.pop();
    if (isLeaving) {
      open.delete(node);
      done.add(node);
    } else if (open.has(node)) {
      throw new WireError("a tree in which a node is its own descendant", "");
    } else if (!done.has(node)) {
      open.add(node);
      stack.push([node, true]);
      for (const child of [node.left, node.right]) if (child) stack.push([child, false]);
    }
  }
}

function graph(start) {
  property(start, "neighbors", "Node");
  const nodes = reachable(start, "Node");
  const rows = [];
  const numbers = new Map();
  for (let i = 0; i < nodes.length; i++) {
    const number = nodeValue(property(nodes[i], "val", "Node"));
    numbers.set(nodes[i], number);
    if (!isInteger(number) || number < 1 || number > nodes.length || rows[number - 1]) {
      throw new WireError(`a graph whose ${nodes.length} nodes are not numbered from 1`, "");
    }
    rows[number - 1] = [];
  }
  for (let i = 0; i < nodes.length; i++) {
    const others = nodes[i].neighbors || [];
    const row = rows[numbers.get(nodes[i]) - 1];
    for (let j = 0; j < others.length; j++) {
      if (!numbers.has(others[j])) throw new WireError("a graph with a neighbor that is not a node", "");
      row[j] = numbers.get(others[j]);
    }
  }
  return rows;
}

function randomList(head) {
  const [nodes, cycle] = chain(head, "RandomListNode");
  if (cycle !== null) throw new WireError("a list whose `next` leads back into it", "");
  const order = new Map();
  for (let i = 0; i < nodes.length; i++) order.set(nodes[i], i);
  const rows = [];
  for (let i = 0; i < nodes.length; i++) {
    const target = property(nodes[i], "random", "RandomListNode");
    const isNone = target === null || target === undefined;
    if (!isNone && !order.has(target)) throw new WireError("a list with a `random` that leads out of it", "");
    rows[i] = [nodeValue(property(nodes[i], "val", "RandomListNode")), isNone ? null : order.get(target)];
  }
  return rows;
}

module.exports = {
  NODE_ENCODERS: { __proto__: null, ListNode: linkedList, TreeNode: tree, Node: graph, RandomListNode: randomList },
  nodeValue,
};
