// What each call needs beside it, and what it may ask for.
import type { CallName } from './journey.ts';

/** What there is to know of a call at run time. */
interface Row {
  /** Of no use without these. */
  readonly needs: readonly CallName[];
  /** Besides problems. */
  readonly returns: readonly string[];
}

const onTheWayIn = [
  'done',
  'code',
  'choose-factor',
  'passkey',
  'new-password',
  'form',
  'credentials',
  'locked',
  'blocked',
] as const;

/** Every call. The types of what it returns are in calls.ts; here is what a program without types is told. */
export const callTable: Readonly<Record<CallName, Row>> = {
  signIn: { needs: [], returns: onTheWayIn },
  verifyCode: { needs: [], returns: onTheWayIn },
  sendCode: { needs: ['verifyCode'], returns: onTheWayIn },
  startPasskey: { needs: ['verifyPasskey'], returns: ['passkey'] },
  verifyPasskey: { needs: [], returns: onTheWayIn },
  setPassword: { needs: [], returns: onTheWayIn },
  submitForm: { needs: [], returns: onTheWayIn },
  stepUp: { needs: [], returns: onTheWayIn },
  requestReset: {
    needs: ['resetPassword'],
    returns: ['done', 'link-sent', 'code', 'choose-recovery', 'identifier'],
  },
  checkReset: { needs: ['resetPassword'], returns: ['done', 'new-password'] },
  resetPassword: { needs: [], returns: [...onTheWayIn, 'signed-in'] },
  findIdentifier: {
    needs: [],
    returns: ['code', 'recovery-email', 'choose-account', 'choose-delivery', 'delivered', 'phone'],
  },
  sendIdentifier: { needs: ['findIdentifier'], returns: ['done', 'delivered'] },
};

/** Which call takes the answer to a step that another call has asked for. */
export const takenBy: Readonly<Partial<Record<string, CallName>>> = {
  code: 'verifyCode',
  'choose-factor': 'verifyCode',
  passkey: 'verifyPasskey',
  'new-password': 'setPassword',
  form: 'submitForm',
  'choose-delivery': 'sendIdentifier',
};
