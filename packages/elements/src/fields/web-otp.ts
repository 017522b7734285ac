// WICG Web OTP: the browser hands over the code of an SMS whose last line names this site. Chromium on Android only.

interface OneTimeCode extends Credential {
  readonly code: string;
}

/** Fills the form's code field from the SMS that arrives while the step is shown, and sends it as if it had been typed. */
export const receiveBySms = async (form: HTMLFormElement, signal: AbortSignal): Promise<void> => {
  if (!('OTPCredential' in globalThis)) return;
  try {
    const options = { otp: { transport: ['sms'] }, signal } as CredentialRequestOptions;
    const received = (await navigator.credentials.get(options)) as OneTimeCode | null;
    const input = form.querySelector<HTMLInputElement>('input[name="code"]');
    if (!received || !input || signal.aborted) return;
    input.value = received.code;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } catch {
    // Refused, timed out, or the step has left: the person types the code.
  }
};
