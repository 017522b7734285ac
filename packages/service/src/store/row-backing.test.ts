import { describeBacking } from './describe-backing.harness.ts';
import { RowBacking } from './row-backing.harness.ts';
import { rowStore } from './row-table.ts';

const nowhere = { put: () => {}, move: () => {}, keep: () => {}, erase: () => {} };

describeBacking('the one in memory', () => new RowBacking(rowStore(), nowhere));
