import { describeGate } from './gate.harness.ts';

describeGate('SQLite');
