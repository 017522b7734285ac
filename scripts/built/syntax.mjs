// The syntax that browsers of the floor know: ES2022, which is what `build.target` and `compilerOptions.target` say, without
// `await` at the top level, which would hold up every module that imports one.
import { parse } from 'acorn';
import ts from 'typescript';
import { treeOf, walk } from './banned.mjs';

/**
 * Why a module is too new; undefined where it is not.
 * @param {string} code
 * @returns {string | undefined}
 */
export const isTooNew = (code) => {
  try {
    parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return `newer than ES2022: ${/** @type {Error} */ (error).message}`;
  }
  let waits = false;
  walk(treeOf('module.js', code), (node) => {
    if (ts.isAwaitExpression(node) && !ts.findAncestor(node, ts.isFunctionLike)) waits = true;
  });
  return waits ? 'await at the top level' : undefined;
};
