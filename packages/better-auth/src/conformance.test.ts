import { describeWhole } from './backend.harness.ts';

await describeWhole('SQLite');
