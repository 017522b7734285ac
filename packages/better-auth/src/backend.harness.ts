// The plugin behind the HTTP adapter, as the conformance suite wants a backend.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeAdapter, type Backend, type Trace } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { worldOf } from '@latchkey/mock';
import type { Databases } from './databases.harness.ts';
import type { DocumentStorage } from './document-storage.ts';
import { foundTowns, password, type Town } from './people.harness.ts';
import { endpoint } from './visitor.harness.ts';

/** Where its state and its documents lie. */
interface Ground {
  readonly databases?: Databases;
  readonly documents?: DocumentStorage;
}

const { accounts: _accounts, cases: _cases, about: _about, ...policy } = worldOf('default');

/** Makes backends that are as one another, and behave as the simulated service does. */
export const backends = async ({ databases, documents }: Ground = {}): Promise<
  () => Promise<Backend>
> => {
  const rules = { policy, ...(documents && { documents }) };
  const found = await foundTowns({ rules, ...(databases && { databases }) });
  return async () => backendOf(await found());
};

// The server gives all that a rule may ask for: one that is skipped was not tried.
const failing = { skip: (reason: string) => assert.fail(reason) };

/** Tries the whole contract on these databases. */
export const describeWhole = async (kind: string, databases?: Databases): Promise<void> => {
  const make = await backends(databases && { databases });
  describeAdapter(`a better-auth server with the plugin, on ${kind},`, make, {
    describe,
    it: (name, test) => it(name, () => test.call(undefined, failing)),
  });
};

const backendOf = (town: Town): Backend => {
  const { administration, clock, records, username } = town;
  let trace: Trace = {};
  const measured = (browser: typeof fetch): typeof fetch => {
    return async (input, init) => {
      const before = records.passwords;
      const response = await browser(input, init);
      const { status, headers } = response;
      headers.delete('set-cookie');
      trace = {
        bytes: (await response.clone().arrayBuffer()).byteLength,
        headers: { ...Object.fromEntries(headers), status: String(status) },
        work: { passwords: records.passwords - before },
      };
      return response;
    };
  };
  const adapter = () => httpAdapter(endpoint, { fetch: measured(town.newBrowser()) });
  const account = (name: string) => ({ identifier: `${name}@example.org`, password });
  const message = async () => {
    await administration.deliverMessages();
    return records.letters.at(-1)?.text ?? '';
  };
  const code = async () => /\b\d{6}\b/u.exec(await message())?.[0] ?? '';
  return {
    adapter: adapter(),
    accounts: {
      plain: account('anna'),
      withTotp: { ...account('bruno'), code: async () => town.appCode() },
      withSentCode: { ...account('chloe'), code },
      locked: account('dario'),
      blocked: account('kenji'),
      revoked: {
        identifier: 'elif@lost-mail.example',
        password,
        username,
        newAddress: 'elif.new@example.net',
        code,
      },
      withPhone: {
        phone: '+41795550123',
        identifier: 'anna@example.org',
        recoveryEmail: 'anna.backup@example.net',
        code,
        message,
      },
      unknownPhone: '+41795559923',
      unknownIdentifier: 'nina@example.org',
    },
    identity: {
      fields: { name: 'Anna Keller', contact: 'anna.new@example.net' },
      mark: 'MARK-OF-A-DOCUMENT',
      document: () => new Blob(['%PDF-1.7\nMARK-OF-A-DOCUMENT\n%%EOF\n']),
      accept: (number) => administration.decideCase(number, { accept: true }),
    },
    anotherBrowser: adapter,
    measure: () => trace,
    advance: (seconds) => clock.advance(seconds * 1000),
    dispose: async () => {
      await administration.deliverMessages();
      await town.close();
    },
  };
};
