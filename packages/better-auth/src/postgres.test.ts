// The same on PostgreSQL, whose transactions run side by side. The whole contract is tried with DATABASES=all.
import { after } from 'node:test';
import { describeWhole } from './backend.harness.ts';
import { noPostgres, postgres } from './postgres.harness.ts';
import { describeRaces } from './races.harness.ts';
import { untried } from './servers.harness.ts';

if (noPostgres === undefined) {
  const databases = postgres();
  after(() => databases.stop());
  describeRaces('PostgreSQL', () => databases);
  if (process.env['DATABASES'] === 'all') await describeWhole('PostgreSQL', databases);
} else untried('is tried on PostgreSQL', noPostgres);
