// The simulated account service behind the HTTP adapter, as the conformance suite wants a backend.
import { fakeClock, type Backend, type Trace } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { AccountService, seedPassword, worldOf, type Work, type World } from '@latchkey/mock';
import type { Shell } from '../../packages/mock/src/person.harness.ts';
import { Browser } from '../../packages/mock/src/simulator/browser.ts';

const endpoint = 'http://localhost/account';

const difference = (after: Work, before: Work): Record<string, number> =>
  Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Work]]),
  );

/** A fresh service and a fresh browser, with all that the suite can use. */
export const mockBackend = (change: Partial<World> = {}, shell?: Shell): Backend => {
  const clock = fakeClock();
  const service = new AccountService({ clock, world: { ...worldOf('default'), ...change } });
  const exchange = shell?.(service).exchange;
  const browserOf = (browser: Browser): Pick<Browser, 'fetch'> =>
    exchange ? new Browser(exchange, browser.jar) : browser;
  const browser = browserOf(service.browser);
  let trace: Trace = {};
  const measured: typeof fetch = async (input, init) => {
    const before = service.work;
    const response = await browser.fetch(input, init);
    const { status, headers } = response;
    trace = {
      bytes: (await response.clone().arrayBuffer()).byteLength,
      headers: { ...Object.fromEntries(headers), status: String(status) },
      work: difference(service.work, before),
    };
    return response;
  };
  const account = (name: string) => ({ identifier: `${name}@example.org`, password: seedPassword });
  const newestCode = () =>
    Promise.resolve(service.outbox.findLast(({ code }) => code !== undefined)?.code ?? '');
  const newestText = (identifier: string) =>
    service.outbox.findLast((message) => message.account === identifier)?.text ?? '';
  return {
    adapter: httpAdapter(endpoint, { fetch: measured }),
    accounts: {
      plain: account('anna'),
      withTotp: {
        ...account('bruno'),
        code: () => Promise.resolve(service.authenticatorCode('bruno@example.org')?.code ?? ''),
      },
      withSentCode: { ...account('chloe'), code: newestCode },
      locked: account('dario'),
      blocked: account('kenji'),
      revoked: {
        identifier: 'elif@lost-mail.example',
        password: seedPassword,
        username: 'EL482913',
        newAddress: 'elif.new@example.net',
        code: newestCode,
      },
      withPhone: {
        phone: '+41795550123',
        identifier: 'anna@example.org',
        recoveryEmail: 'anna.backup@example.net',
        code: newestCode,
        message: () => Promise.resolve(newestText('anna@example.org')),
      },
      unknownPhone: '+41795559923',
      unknownIdentifier: 'nina@example.org',
    },
    identity: {
      fields: { name: 'Anna Keller', contact: 'anna.new@example.net' },
      mark: 'MARK-OF-A-DOCUMENT',
      document: () => new Blob(['%PDF-1.7\nMARK-OF-A-DOCUMENT\n%%EOF\n']),
      accept: (number) => {
        service.decideCase(number, { accept: true });
        return Promise.resolve();
      },
    },
    anotherBrowser: () => httpAdapter(endpoint, { fetch: browserOf(service.newBrowser()).fetch }),
    measure: () => trace,
    advance: (seconds) => clock.advance(seconds * 1000),
  };
};
