// The borders between the packages, and those inside `elements`. Cycles: .dependency-cruiser.cycles.mjs.

const tests = String.raw`\.(test|harness)\.ts$|/test/`;
const ours = 'contract|journey|http|calls|service|mock|better-auth|server|elements';

/**
 * Of our packages, `name` imports only `allowed`.
 * @param {string} name
 * @param {string[]} allowed
 * @param {string} comment
 */
const onlyOurs = (name, allowed, comment) => ({
  name: `${name}-imports-none-of-us-but-${allowed.join('-') || 'itself'}`,
  comment,
  severity: /** @type {const} */ ('error'),
  from: { path: `^packages/${name}/src/`, pathNot: tests },
  to: {
    path: [`^packages/(${ours})/`, '^demo/', '^test/'],
    pathNot: [name, ...allowed].map((one) => `^packages/${one}/`),
  },
});

/**
 * Of the registry's packages, `name` imports only `allowed`.
 * @param {string} name
 * @param {string[]} allowed
 * @param {string} comment
 */
const onlyTheirs = (name, allowed, comment) => ({
  name: `${name}-uses-no-library-but-${allowed.join('-') || 'ours'}`,
  comment,
  severity: /** @type {const} */ ('error'),
  from: { path: `^packages/${name}/src/`, pathNot: tests },
  to: {
    path: 'node_modules/',
    pathNot: allowed.map((one) => `node_modules/${one}/`),
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    onlyOurs('contract', [], 'The contract is what strangers implement: it knows none of us.'),
    onlyTheirs(
      'contract',
      ['zod'],
      'zod only: its core where a page loads it, zod/mini elsewhere.',
    ),

    onlyOurs('journey', ['contract'], 'The runner is headless, and knows no adapter.'),
    onlyTheirs('journey', [], 'A team with its own interface gets the runner and nothing else.'),
    {
      name: 'pages-use-the-contract-by-its-main-entry',
      comment: 'The other entries carry zod, which must not come with runner or adapter.',
      severity: 'error',
      from: { path: '^packages/(journey|calls)/src/', pathNot: tests },
      to: {
        path: '^packages/contract/src/',
        pathNot: String.raw`^packages/contract/src/index\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },

    onlyOurs('http', ['contract'], 'An adapter cannot know a tag.'),
    onlyTheirs('http', [], 'fetch is enough.'),

    onlyOurs('service', ['contract'], 'What decides knows no place where its state is kept.'),
    onlyTheirs(
      'service',
      ['otpauth', '@noble/hashes'],
      'Databases, couriers and servers are ports of it.',
    ),

    onlyOurs('calls', ['contract'], 'An adapter cannot know a tag.'),
    onlyTheirs('calls', [], 'What a team calls is its own business.'),

    onlyOurs(
      'mock',
      ['contract', 'service'],
      'The simulated service knows the contract, and nobody who uses it.',
    ),

    onlyOurs(
      'better-auth',
      ['contract', 'service'],
      'What keeps the state of the service decides nothing of its own.',
    ),

    onlyOurs(
      'server',
      ['service', 'mock', 'better-auth'],
      'It puts the plugin and the demo’s people together, and knows no page.',
    ),

    onlyOurs('elements', ['contract', 'journey', 'http'], 'Elements never see the mock.'),
    {
      name: 'only-define-imports-http',
      comment: 'An element cannot name a URL: define/ hands it the adapter.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: ['^packages/elements/src/define/', tests] },
      to: { path: '^packages/http/' },
    },
    {
      name: 'only-text-imports-i18next',
      comment: 'A host may bring its own; nobody loads it, and only text/ knows of it.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: ['^packages/elements/src/text/', tests] },
      to: { path: 'node_modules/i18next/' },
    },
    {
      name: 'elements-import-no-zod',
      comment: 'checked() of the contract loads it, after the first paint.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: tests },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'no-side-effects-in-elements',
      comment:
        'Only define/ registers tags; a class module that imports it would register by being imported.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: ['^packages/elements/src/define/', tests] },
      to: { path: '^packages/elements/src/define/' },
    },

    {
      name: 'no-tests-in-sources',
      comment: 'What is shipped cannot need what is not.',
      severity: 'error',
      from: { path: '^(packages/[^/]+/src|demo)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'resolves',
      comment: 'Does not resolve: is it declared in package.json?',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
