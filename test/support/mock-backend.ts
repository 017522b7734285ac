// The simulated account service behind the HTTP adapter, as the conformance suite wants a backend.
import { fakeClock, type Backend, type Trace } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { AccountService, seedPassword, worldOf, type Work, type World } from '@latchkey/mock';

const endpoint = 'http://localhost/account';

const difference = (after: Work, before: Work): Record<string, number> =>
  Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Work]]),
  );

/** A fresh service and a fresh browser, with all that the suite can use. */
export const mockBackend = (change: Partial<World> = {}): Backend => {
  const clock = fakeClock();
  const service = new AccountService({ clock, world: { ...worldOf('default'), ...change } });
  let trace: Trace = {};
  const measured: typeof fetch = async (input, init) => {
    const before = service.work;
    const response = await service.fetch(input, init);
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
      unknownIdentifier: 'nina@example.org',
    },
    anotherBrowser: () => httpAdapter(endpoint, { fetch: service.newBrowser().fetch }),
    measure: () => trace,
    advance: (seconds) => clock.advance(seconds * 1000),
  };
};
