"use strict";
// The node classes that a solution can use, as on LeetCode. A solution's own class of the same name wins over these.

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

function Node(val, neighbors) {
  this.val = val === undefined ? 0 : val;
  this.neighbors = neighbors === undefined ? [] : neighbors;
}

function RandomListNode(val, next, random) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
  this.random = random === undefined ? null : random;
}

/** An array `[start, end]`, which some sites give as an object with these two properties instead. */
class Interval extends Array {
  get start() {
    return this[0];
  }

  set start(value) {
    this[0] = value;
  }

  get end() {
    return this[1];
  }

  set end(value) {
    this[1] = value;
  }
}

const LINKS = {
  __proto__: null,
  ListNode: ["next"],
  TreeNode: ["left", "right"],
  Node: ["neighbors"],
  RandomListNode: ["next", "random"],
};
const MAX_NODES = 1_000_000; // a structure with more nodes counts as endless

/** List every node that is reachable from `root`, once each, breadth first (a tree in level order). */
function reachable(root, kind) {
  const found = [];
  const seen = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== "object" || seen.has(node) || found.length >= MAX_NODES) return;
    seen.add(node);
    found[found.length] = node;
  };
  visit(root);
  for (let i = 0; i < found.length; i++) {
    const node = found[i];
    if (kind === "Node") {
      const others = node.neighbors || [];
      for (let j = 0; j < others.length; j++) visit(others[j]);
    } else {
      for (let j = 0; j < LINKS[kind].length; j++) visit(node[LINKS[kind][j]]);
    }
  }
  return found;
}

module.exports = {
  CLASSES: { __proto__: null, ListNode, TreeNode, Node, RandomListNode, Interval },
  LINKS,
  MAX_NODES,
  reachable,
};
