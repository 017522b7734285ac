// The checks of what is built and installed find what they are for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { bannedIn } from '../../scripts/built/banned.mjs';
import { changedIn, hashesOf, integrityOf } from '../../scripts/built/integrity.mjs';
import { dangerOf, regexesIn } from '../../scripts/built/regexes.mjs';
import { isTooNew } from '../../scripts/built/syntax.mjs';
import { faultsIn, looseIn } from '../../scripts/lockfile.mjs';

const root = join(import.meta.dirname, '../..');

describe('the check of what is built', () => {
  const planted: Record<string, string> = {
    'a.innerHTML = b': 'markup from a string',
    'a["outerHTML"] = b': 'markup from a string',
    'a.insertAdjacentHTML("beforeend", b)': 'markup from a string',
    'document.write(b)': 'markup from a string',
    'document.writeln(b)': 'markup from a string',
    'range.createContextualFragment(b)': 'markup from a string',
    'x`<p .innerHTML=${b}></p>`': 'markup from a string',
    'unsafeHTML(b)': 'markup from a string',
    'eval(b)': 'code from a string',
    'new Function(b)': 'code from a string',
    'Function("return this")()': 'code from a string',
    'setTimeout("alert(1)", 5)': 'code from a string',
    'Math.random()': 'randomness that can be guessed',
    'const r = Math.random': 'randomness that can be guessed',
    'window.open(b)': 'another window',
    'parent.postMessage(b, "*")': 'another window',
    'addEventListener.call(0); x.addEventListener("message", f)': 'another window',
    'window.onmessage = f': 'another window',
    'localStorage.setItem("a", b)': 'storage',
    'globalThis.localStorage': 'storage',
    'indexedDB.open("a")': 'storage',
    'document.cookie = b': 'storage',
  };
  for (const [code, what] of Object.entries(planted)) {
    it(`finds ${code}`, () => {
      assert.deepEqual(
        bannedIn('planted.js', code).map((found) => found.what),
        [what],
      );
    });
  }

  it('finds nothing in words, comments and names that are alike', () => {
    const harmless = `
      // eval(x), innerHTML
      const words = 'document.write(x) and Math.random()';
      const { random } = crypto; read.eval = 1; setTimeout(() => {}, 5);
      x.addEventListener('click', f); class Message { open() {} write() {} }`;
    assert.deepEqual(bannedIn('harmless.js', harmless), []);
  });

  it('finds an expression that can be made slow, and lets through what cannot', async () => {
    const code = 'x.match(/^(a+)+$/); y.replace(/^[a-z]{1,9}$/u, "/(b+)+$/")';
    const regexes = regexesIn('planted.js', code);
    assert.deepEqual(regexes, ['/^(a+)+$/', '/^[a-z]{1,9}$/u']);
    assert.match((await dangerOf('/^(a+)+$/')) ?? '', /^vulnerable \(exponential\)/u);
    assert.equal(await dangerOf('/^[a-z]{1,9}$/u'), undefined);
  });

  it('finds syntax that is too new, and an await at the top level', () => {
    assert.match(isTooNew('const r = /[a&&b]/v;') ?? '', /^newer than ES2022/u);
    assert.match(isTooNew('using x = y;') ?? '', /^newer than ES2022/u);
    assert.equal(isTooNew('await x;'), 'await at the top level');
    assert.equal(
      isTooNew('class A { #b = 1; static { this.c = 2; } } async () => { await 1; };'),
      undefined,
    );
  });
});

describe('the hashes of what is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-hashes-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are those that browsers compare, and tell of what was changed, added or taken away', () => {
    // The example of W3C Subresource Integrity §3.2.
    assert.equal(
      integrityOf("alert('Hello, world.');"),
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
    const put = (name: string, code: string) => {
      writeFileSync(join(folder, name), code);
    };
    put('one.js', 'export const one = 1;');
    put('two.js', 'export const two = 2;');
    const hashes = hashesOf(folder);
    assert.deepEqual(changedIn(folder, hashes), []);
    put('one.js', 'export const one = 11;');
    put('three.js', '');
    rmSync(join(folder, 'two.js'));
    assert.deepEqual(changedIn(folder, hashes), ['one.js', 'two.js', 'three.js']);
  });
});

describe('the bill of what the elements are made of', () => {
  it('has nothing in it but what SECURITY.md names, and what that brings along [SEC-22]', () => {
    const { stdout } = spawnSync(
      'pnpm',
      ['--filter', '@latchkey/elements', 'sbom', '--prod', '--sbom-format', 'cyclonedx'],
      { cwd: root, encoding: 'utf8' },
    );
    const bill = JSON.parse(stdout) as { components: { group?: string; name: string }[] };
    const named = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    assert.deepEqual(named.filter((name) => !name.startsWith('@latchkey/')).sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      'libphonenumber-js',
      'lit',
      'lit-element',
      'lit-html',
      'uqr',
      'zod',
    ]);
    const said = readFileSync(join(root, 'SECURITY.md'), 'utf8');
    for (const name of ['lit', '@lit/context', 'zod', 'uqr', 'libphonenumber-js'])
      assert.ok(said.includes(name), `${name} is not named`);
  });
});

describe('the check of the lock file', () => {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const [integrity = ''] = /\{integrity: sha512-[^}]+\}/u.exec(lock) ?? [];

  it('finds nothing in ours: each package is of the registry, with its hash [SEC-22]', () => {
    assert.deepEqual(faultsIn(lock), []);
    assert.deepEqual(looseIn(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')), []);
  });

  const planted: Record<string, string> = {
    'a package without a hash': lock.replace(integrity, '{}'),
    'a weak hash': lock.replace(integrity, '{integrity: sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=}'),
    'a package from a URL': lock.replace(integrity, '{tarball: https://evil.example/lit.tgz}'),
    'a package from a repository': lock.replace(
      integrity,
      '{commit: abc, repo: git@evil.example/lit, type: git}',
    ),
    'no packages': 'lockfileVersion: 9',
  };
  for (const [what, text] of Object.entries(planted)) {
    it(`finds ${what}`, () => {
      assert.notDeepEqual(faultsIn(text), []);
    });
  }

  it('finds that every package may run scripts', () => {
    assert.notDeepEqual(looseIn('dangerouslyAllowAllBuilds: true'), []);
  });
});
