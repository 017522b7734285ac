// Cycles, apart from the borders: of all cycles through an import one is looked at, and one by types alone would hide others.
import borders from './.dependency-cruiser.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three. (Types may.)',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true },
    },
  ],
  // What is imported for its type is gone once it is compiled.
  options: { ...borders.options, tsPreCompilationDeps: false },
};
