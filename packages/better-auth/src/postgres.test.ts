// The same on PostgreSQL, whose transactions run side by side. The whole contract is tried with DATABASES=all.
import { after, describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { backends } from './backend.harness.ts';
import { noPostgres, postgres } from './postgres.harness.ts';
import { describeRaces } from './races.harness.ts';

if (noPostgres === undefined) {
  const databases = postgres();
  after(() => databases.stop());
  describeRaces('PostgreSQL', () => databases);
  if (process.env['DATABASES'] === 'all') {
    const make = await backends({}, databases);
    describeAdapter('a better-auth server with the plugin, on PostgreSQL,', make, { describe, it });
  }
} else {
  it('is tried on PostgreSQL', { skip: noPostgres }, () => undefined);
}
