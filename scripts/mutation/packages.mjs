// What is mutated, and the tests that have to notice. Walks and properties take thousands of steps for each mutant: not here.
const slow = [
  '**/*.property.test.ts',
  '**/*.types.test.ts',
  '**/{journey.arrival,processes}.test.ts',
];

// They exchange modules themselves.
const loaders = ['**/uploads.loading.test.ts'];

/** @type {Record<string, { mutate: string[], tests: { of: string[], not: string[] }, globals?: object }>} */
export const packages = {
  journey: {
    mutate: ['packages/journey/src/**/*.ts'],
    tests: { of: ['packages/journey/src/**/*.test.ts'], not: [...slow, ...loaders] },
  },
  contract: {
    mutate: ['packages/contract/src/*.ts', 'packages/contract/src/schemas/*.ts'],
    tests: { of: ['packages/contract/src/**/*.test.ts'], not: slow },
  },
  elements: {
    mutate: [
      'packages/elements/src/{safe-url,links}.ts',
      'packages/elements/src/fields/{read-code,read-phone,phone-numbers}.ts',
      'packages/elements/src/form/{declared-name,text-of,ids}.ts',
    ],
    tests: { of: ['packages/elements/src/{safe-url,fields/read-phone}.test.ts'], not: [] },
    // What safeUrl asks of a page.
    globals: {
      location: { origin: 'https://login.example.org' },
      document: { baseURI: 'https://login.example.org/in' },
    },
  },
  service: {
    mutate: ['packages/service/src/**/*.ts', '!packages/service/src/words/*.ts'],
    tests: { of: ['packages/{service,mock}/src/**/*.test.ts'], not: slow },
  },
  mock: {
    mutate: ['packages/mock/src/{faults,bench}.ts', 'packages/mock/src/{shells,simulator}/*.ts'],
    tests: { of: ['packages/mock/src/**/*.test.ts'], not: slow },
  },
};
