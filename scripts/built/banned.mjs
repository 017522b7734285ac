// What must not be in code that a page runs: ways from strings to markup or code, guessable randomness, other windows, storage.
// Finds them in syntax trees, so that words in messages do not count.
import ts from 'typescript';

/** @typedef {{ what: string, at: string }} Finding */

/**
 * Members that nobody reads, writes or calls.
 * @type {Readonly<Record<string, string>>}
 */
const members = {
  innerHTML: 'markup from a string',
  outerHTML: 'markup from a string',
  insertAdjacentHTML: 'markup from a string',
  setHTMLUnsafe: 'markup from a string',
  parseHTMLUnsafe: 'markup from a string',
  createContextualFragment: 'markup from a string',
  unsafeHTML: 'markup from a string',
  srcdoc: 'markup from a string',
  postMessage: 'another window',
  onmessage: 'another window',
  localStorage: 'storage',
  indexedDB: 'storage',
};

/** The same, of one object. @type {Readonly<Record<string, string>>} */
const ofObjects = {
  'document.write': 'markup from a string',
  'document.writeln': 'markup from a string',
  'document.cookie': 'storage',
  'document.domain': 'another window',
  'window.open': 'another window',
  'globalThis.open': 'another window',
  'Math.random': 'randomness that can be guessed',
};

/** Functions that nobody calls. @type {Readonly<Record<string, string>>} */
const functions = { eval: 'code from a string', Function: 'code from a string' };

/** Calls by which a string becomes code. */
const timers = new Set(['setTimeout', 'setInterval']);

/**
 * @param {string} file
 * @param {string} code
 */
export const treeOf = (file, code) =>
  ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);

/**
 * Calls `visit` with each node of a tree.
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} visit
 */
export const walk = (node, visit) => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/**
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
const banned = (node) => {
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    const path = ts.isIdentifier(expression) ? `${expression.text}.${name.text}` : '';
    return own(members, name.text) ?? own(ofObjects, path);
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return own(members, node.argumentExpression.text);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const { expression } = node;
    const [first] = node.arguments ?? [];
    if (!ts.isIdentifier(expression)) return listens(node);
    if (timers.has(expression.text) && first && ts.isStringLiteralLike(first))
      return 'code from a string';
    return own(functions, expression.text);
  }
  if (ts.isTaggedTemplateExpression(node) && /\s\.(?:inner|outer)HTML=/u.test(node.getText()))
    return 'markup from a string';
  if (ts.isIdentifier(node) && isFree(node)) return own(members, node.text);
  return undefined;
};

/** @param {ts.CallExpression | ts.NewExpression} node */
const listens = (node) => {
  const [first] = node.arguments ?? [];
  return ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'addEventListener' &&
    first &&
    ts.isStringLiteralLike(first) &&
    /^message(?:error)?$/u.test(first.text)
    ? 'another window'
    : undefined;
};

/**
 * Whether it stands for a value of its own, and is no member's name.
 * @param {ts.Identifier} node
 */
const isFree = (node) =>
  !('name' in node.parent && node.parent.name === node) &&
  !(ts.isBindingElement(node.parent) && node.parent.propertyName === node);

/**
 * @param {Readonly<Record<string, string>>} table
 * @param {string} name
 */
const own = (table, name) => (Object.hasOwn(table, name) ? table[name] : undefined);

/**
 * @param {string} file
 * @param {string} code
 * @returns {Finding[]}
 */
export const bannedIn = (file, code) => {
  /** @type {Finding[]} */
  const found = [];
  walk(treeOf(file, code), (node) => {
    const what = banned(node);
    if (!what) return;
    const at = node.getText().replaceAll(/\s+/gu, ' ').slice(0, 80);
    found.push({ what, at });
  });
  return found;
};
