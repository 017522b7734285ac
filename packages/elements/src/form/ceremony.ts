// W3C WebAuthn by the browser's own JSON methods: where these are missing, passkeys are silently absent.
import type { ProblemCode, StepOf, ValuesOf } from '@latchkey/contract';

type Request = StepOf<'passkey'>['request'];
type Credential = ValuesOf<'passkey', 'verify'>['credential'];

/** Whether this browser can use a passkey on this page. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  'toJSON' in PublicKeyCredential.prototype;

/** Whether this browser can offer passkeys in the autofill of the identifier. */
export const autofillWorks = async (): Promise<boolean> =>
  passkeysWork() && (await PublicKeyCredential.isConditionalMediationAvailable());

/**
 * Asks the browser for a passkey. Resolves with what goes into the answer, or with the problem; with nothing when
 * `signal` ended it. Call it straight from a click: Safari allows nothing in between.
 */
export const useAPasskey = async (
  request: Request,
  signal: AbortSignal,
  mediation: CredentialMediationRequirement = 'optional',
): Promise<{ credential: Credential } | { problem: ProblemCode } | undefined> => {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      request as PublicKeyCredentialRequestOptionsJSON,
    );
    const credential = await navigator.credentials.get({ publicKey, signal, mediation });
    if (signal.aborted) return undefined;
    return credential instanceof PublicKeyCredential
      ? { credential: credential.toJSON() as Credential }
      : { problem: 'passkey-dismissed' };
  } catch (reason) {
    if (signal.aborted) return undefined;
    // NotAllowedError covers "no", "too late" and "none here" alike, so that a page cannot tell (WebAuthn §14.5.2).
    const dismissed = reason instanceof DOMException && reason.name === 'NotAllowedError';
    return { problem: dismissed ? 'passkey-dismissed' : 'passkey-unsupported' };
  }
};
