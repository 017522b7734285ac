// Two servers on one database, and people who do two things at once.
import { describeRaces } from './races.harness.ts';

describeRaces('SQLite');
