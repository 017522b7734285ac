// The accounts behind the demo: simulated in its page, or a server's, one for each worker.
import { test as base } from '@playwright/test';
import { start } from '../../packages/server/src/process.harness.ts';

/** Where accounts are. */
export interface Accounts {
  /** Origin of the server; undefined where the page simulates them. */
  readonly origin: string | undefined;
  /** Lets time pass for the server. */
  passTime(milliseconds: number): Promise<void>;
}

const usual = { scenario: 'default', shape: 'one-form', passkeys: 'on' };

const serverAt = (origin: string) => async (deed: string, given: unknown) => {
  const body = JSON.stringify([given]);
  const response = await fetch(`${origin}/bench/${deed}`, {
    method: 'POST',
    headers: { origin },
    body,
  });
  if (!response.ok) throw new Error(`${deed}: ${response.status}`);
};

const simulated: Accounts = { origin: undefined, passTime: async () => {} };

/** Projects say where the accounts of the demo are. Each test begins with the people of the beginning. */
export const test = base.extend<
  { accountsAnew: Accounts },
  { accounts: 'simulated' | 'server'; serverOrigin: string | undefined }
>({
  accounts: ['simulated', { option: true, scope: 'worker' }],
  serverOrigin: [
    async ({ accounts }, use) => {
      if (accounts === 'simulated') {
        await use(undefined);
        return;
      }
      const server = start({ PORT: '0', DATABASE_URL: 'memory:', PAGES: 'demo/dist/server' });
      await use(String((await server.line('listening'))['url']));
      server.kill('SIGTERM');
      await server.ended;
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ baseURL, serverOrigin }, use) => use(serverOrigin ?? baseURL),
  accountsAnew: [
    async ({ serverOrigin: origin }, use) => {
      if (origin === undefined) {
        await use(simulated);
        return;
      }
      const post = serverAt(origin);
      await post('restart', usual);
      await use({ origin, passTime: (milliseconds) => post('pass-time', milliseconds) });
    },
    { auto: true },
  ],
});

/** Whether a request of the page is for the account service. */
export const isForService = (url: string): boolean =>
  /\/(?:account|api\/auth\/latchkey)\//u.test(url);
