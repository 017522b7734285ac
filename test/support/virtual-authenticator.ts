// A virtual authenticator for tests that run in the page (Chromium only).
import { executeServerCommand } from '@web/test-runner-commands';

/** Whether this browser lets a test have a virtual authenticator. */
export const hasVirtualAuthenticator =
  navigator.userAgent.includes('Chrome/') && 'credentials' in navigator;

export interface VirtualAuthenticator {
  /** Whether the person passes the check of face, finger or PIN. */
  verifies(yes: boolean): Promise<void>;
  /** Whether the person touches the key at all; if not, a ceremony waits until it is aborted. */
  answers(yes: boolean): Promise<void>;
  /** How many passkeys it holds. */
  count(): Promise<number>;
  remove(): Promise<void>;
}

/** Puts an authenticator into the machine that holds passkeys and answers at once. */
export async function addVirtualAuthenticator(): Promise<VirtualAuthenticator> {
  const { authenticatorId } = await send<{ authenticatorId: string }>('addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    verifies: async (yes) => {
      await send('setUserVerified', { authenticatorId, isUserVerified: yes });
    },
    answers: async (yes) => {
      await send('setAutomaticPresenceSimulation', { authenticatorId, enabled: yes });
    },
    count: async () =>
      (await send<{ credentials: unknown[] }>('getCredentials', { authenticatorId })).credentials
        .length,
    remove: async () => {
      await send('removeVirtualAuthenticator', { authenticatorId });
    },
  };
}

function send<Result>(method: string, payload: object): Promise<Result> {
  return executeServerCommand<Result, object>(`webauthn:${method}`, payload);
}
