// What the compiler cannot see. Every ban says why.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const browserTests = ['packages/elements/src/**/*.test.ts', 'test/browser/**'];
const tests = [
  '**/*.test.ts',
  '**/*.spec.ts',
  '**/*.harness.ts',
  '**/*.emulator.ts',
  'test/**',
  'packages/*/test/**',
];

/** Bans that hold everywhere. (A later `no-restricted-syntax` replaces an earlier one, so they are lists.) */
const bans = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Markup made of strings can be injected into: render a Lit template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Markup made of strings can be injected into: render a Lit template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
    message: 'Markup made of strings can be injected into: render a Lit template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: 'Markup made of strings can be injected into: render a Lit template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message:
      'A strict content security policy drops style attributes: put it into the style sheet.',
  },
];

const testBans = [
  {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|test|suite|context)$/][callee.property.name="only"]',
    message: 'All other tests would not run.',
  },
  {
    // `test.skip(browserName === 'firefox', 'has no CDP')` is allowed: it says when, and why.
    selector:
      'CallExpression[callee.object.name=/^(describe|it|test|suite|context)$/][callee.property.name=/^(skip|fixme)$/][arguments.0.type=/^(Literal|TemplateLiteral)$/]',
    message: 'Mend the test or remove it; where an engine lacks something, skip on that condition.',
  },
  {
    selector: 'CallExpression[callee.name="aTimeout"]',
    message: 'Sleeping makes tests slow and flaky: wait for what you expect (waitUntil, oneEvent).',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Sleeping makes tests slow and flaky: expect(…) of Playwright waits by itself.',
  },
  {
    selector:
      'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.1.value>0]',
    message: 'Sleeping makes tests slow and flaky: wait for what you expect, or inject the clock.',
  },
];

const bannedImports = [
  ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
    name: `lit/directives/${name}.js`,
    message: 'Markup made of strings can be injected into: render a Lit template.',
  })),
  {
    name: 'lit/directives/style-map.js',
    message:
      'A strict content security policy drops style attributes: put it into the style sheet.',
  },
  {
    name: 'zod',
    message:
      "Classic zod carries a code generator that trips a strict CSP: import from 'zod/mini'.",
  },
];

const noDom = [
  'document',
  'window',
  'HTMLElement',
  'customElements',
  'localStorage',
  'sessionStorage',
];

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...bans],
      'no-restricted-imports': ['error', { paths: bannedImports }],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message:
            'It can be guessed, and tests cannot repeat it: take randomness as a parameter, from crypto.',
        },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',

      // An arrow may pass on the nothing that it got.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Adapters and handlers are asynchronous by contract, whether or not they wait.
      '@typescript-eslint/require-await': 'off',
      // The service's rows are plain objects, so that they can be stored and shown.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['packages/{contract,journey,calls,service}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...noDom.map((name) => ({
          name,
          message: 'This package knows no page: it also runs in Node, in workers, in a web view.',
        })),
      ],
    },
  },

  {
    files: ['packages/elements/src/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': 'error',
      // Inputs are uncontrolled: what was typed, or filled in before the upgrade, stays.
      'lit/no-value-attribute': 'off',
    },
  },

  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...bans, ...testBans],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...bannedImports,
            {
              name: 'node:timers/promises',
              message:
                'Sleeping makes tests slow and flaky: wait for what you expect, or inject the clock.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // What a test looks at may well be what the types exclude, or what JSON.parse gave.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // describe, it and test of node:test return promises that the runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
    },
  },
  {
    // chai's assertions are properties; so may be what a test of types looks at.
    files: [...browserTests, '**/*.types.test.ts'],
    rules: {
      // chai's types say of every assertion that it could be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['test/support/webkit.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },

  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
