// What is mutated, and the tests that have to notice. Walks and properties take thousands of steps for each mutant: not here.
const slow = [
  '**/*.property.test.ts',
  '**/*.types.test.ts',
  '**/{journey.arrival,processes}.test.ts',
];

/** Titles of single ones that do so. */
export const slowTests = /10,000|the same as they do/u;

// They exchange modules themselves.
const loaders = ['**/uploads.loading.test.ts'];

/** @type {Record<string, { mutate: string[], tests: { of: string[], not: string[] }, isolated?: boolean, globals?: object }>} */
export const packages = {
  journey: {
    mutate: ['packages/journey/src/**/*.ts'],
    tests: { of: ['packages/journey/src/**/*.test.ts'], not: [...slow, ...loaders] },
  },
  contract: {
    mutate: ['packages/contract/src/*.ts', 'packages/contract/src/schemas/*.ts'],
    tests: { of: ['packages/contract/src/**/*.test.ts'], not: slow },
    // What a page has fetched to read a recovery stays known to its modules: each file of tests needs its own.
    isolated: true,
  },
  elements: {
    mutate: [
      'packages/elements/src/{safe-url,links}.ts',
      'packages/elements/src/fields/{read-code,read-phone,phone-numbers}.ts',
      'packages/elements/src/form/{declared-name,text-of,ids}.ts',
    ],
    tests: {
      of: ['packages/elements/src/{safe-url,links,fields/read-*,form/names}.test.ts'],
      not: [],
    },
    isolated: true,
    // What safeUrl asks of a page.
    globals: {
      location: {
        origin: 'http://login.example.org',
        host: 'login.example.org',
        protocol: 'http:',
      },
      document: { baseURI: 'http://login.example.org/in' },
    },
  },
  service: {
    // Not the words of its messages, which have tests of their own that compare languages.
    mutate: ['packages/service/src/{*,steps/*,store/*}.ts'],
    tests: { of: ['packages/{service,mock}/src/**/*.test.ts'], not: slow },
  },
  mock: {
    mutate: ['packages/mock/src/{faults,bench}.ts', 'packages/mock/src/{shells,simulator}/*.ts'],
    tests: { of: ['packages/mock/src/**/*.test.ts'], not: slow },
  },
};
