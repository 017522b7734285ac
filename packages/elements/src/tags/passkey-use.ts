// Everything about using a passkey.
import type { AskingState } from '@latchkey/journey';
import { autofillWorks, passkeysWork, useAPasskey } from '../form/ceremony.ts';
import { passkeyOf } from './presentation.ts';
import type { Session } from './session.ts';

/** One passkey request of the browser at a time: by button, or waiting in the identifier's autofill. */
export class PasskeyUse {
  readonly #session: Session;
  #running: AbortController | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Opens the journey in the background, where the browser can use what that tells. */
  async prepare(): Promise<void> {
    if (passkeysWork()) await (await this.#session.journey.load()).prepare();
  }

  /** Lets the browser offer passkeys in the autofill of a first screen. Ends with the next answer. */
  async offer(state: AskingState): Promise<void> {
    if (state.step.kind === 'passkey' || !passkeyOf(state) || !(await autofillWorks())) return;
    if (this.#session.journey.state === state && !this.#running) {
      await this.#run(state, 'conditional');
    }
  }

  /** For the view: uses a passkey at the press of a button. Undefined where the browser cannot, or nothing is offered. */
  button(state: AskingState): ((trust?: boolean) => void) | undefined {
    if (!passkeyOf(state) || !passkeysWork()) return undefined;
    return (trust) => {
      this.stop();
      void this.#run(state, 'optional', trust);
    };
  }

  /** Ends what is under way; nothing comes of it any more. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #run(
    state: AskingState,
    mediation: CredentialMediationRequirement,
    trust?: boolean,
  ): Promise<void> {
    const { journey } = this.#session;
    const request = passkeyOf(state);
    if (!request) return;
    const running = (this.#running = new AbortController());
    const used = await useAPasskey(request, running.signal, mediation);
    if (!used || running.signal.aborted) return;
    this.#running = undefined;
    if ('problem' in used) {
      // In the autofill nobody asked for anything: nothing failed.
      if (mediation !== 'conditional')
        journey.with((run) => {
          run.problem({ code: used.problem });
        });
      return;
    }
    const values = { credential: used.credential, ...(trust === undefined ? {} : { trust }) };
    const { kind } = state.step;
    if (kind === 'passkey') journey.send({ step: kind, action: 'verify', values });
    else if (kind === 'credentials' || kind === 'identifier' || kind === 'password') {
      journey.send({ step: kind, action: 'passkey', values });
    }
  }
}
