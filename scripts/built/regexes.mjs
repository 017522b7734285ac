// Regular expressions that somebody could make slow by what they are given.
import { check } from 'recheck';
import ts from 'typescript';
import { treeOf, walk } from './banned.mjs';

/**
 * The regular expressions that stand in code, each once. Those that are put together from strings are not among them.
 * @param {string} file
 * @param {string} code
 */
export const regexesIn = (file, code) => {
  /** @type {Set<string>} */
  const found = new Set();
  walk(treeOf(file, code), (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
  });
  return [...found];
};

/**
 * Why a regular expression is not safe; undefined where it is proven that it is, for texts of any length.
 * @param {string} regex with its flags: `/a+/u`
 */
export const dangerOf = async (regex) => {
  const end = regex.lastIndexOf('/');
  const found = await check(regex.slice(1, end), regex.slice(end + 1), { timeout: 20_000 });
  if (found.status === 'safe') return undefined;
  return found.status === 'vulnerable' ? `vulnerable (${found.complexity.summary})` : 'not decided';
};
