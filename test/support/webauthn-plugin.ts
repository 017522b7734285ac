// Lets tests in Chromium use passkeys: commands `webauthn:<method>` go to the page's WebAuthn domain of the DevTools protocol.
import type { CDPSession, Page } from '@playwright/test';
import type { TestRunnerPlugin } from '@web/test-runner';

export function webauthnPlugin(): TestRunnerPlugin {
  const sessions = new Map<string, CDPSession>();

  const enabled = async (id: string, page: Page): Promise<CDPSession> => {
    const known = sessions.get(id);
    if (known) return known;
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable', { enableUI: false });
    sessions.set(id, cdp);
    return cdp;
  };

  return {
    name: 'webauthn',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('webauthn:')) return undefined;
      const { browser, id } = session as unknown as {
        browser: { getPage(id: string): Page };
        id: string;
      };
      const cdp = await enabled(id, browser.getPage(id));
      // The method's name comes from the test: the protocol, not the compiler, judges it.
      const method = `WebAuthn.${command.slice('webauthn:'.length)}` as 'WebAuthn.enable';
      // A command that answers nothing counts as unknown.
      return (await cdp.send(method, payload as object)) ?? {};
    },
  };
}
