// Firebase Authentication by its REST API (identitytoolkit), without its SDK: a page loads nothing but this.
import { callAdapter, postJson, type CallOptions, type ProblemTable } from '@latchkey/calls';
import type { AccountAdapter, Factor, KeyedCall } from '@latchkey/contract';

/** What Firebase hands out at the end. Where it is kept is the application's decision. */
export interface Tokens {
  readonly idToken: string;
  readonly refreshToken: string;
}

interface Enrolled {
  readonly mfaEnrollmentId: string;
  readonly displayName?: string;
  /** Masked. */
  readonly phoneInfo?: string;
}

interface Answer extends Partial<Tokens> {
  readonly mfaPendingCredential?: string;
  readonly mfaInfo?: readonly Enrolled[];
  readonly phoneResponseInfo?: { readonly sessionInfo?: string };
  readonly email?: string;
}

/** What one call keeps for the next. */
interface Pending {
  readonly credential: string;
  readonly session?: string;
}

const problems: ProblemTable = {
  INVALID_LOGIN_CREDENTIALS: 'credentials-rejected',
  INVALID_PASSWORD: 'credentials-rejected',
  EMAIL_NOT_FOUND: 'credentials-rejected',
  INVALID_EMAIL: 'credentials-rejected',
  USER_DISABLED: 'denied',
  INVALID_CODE: 'code-rejected',
  INVALID_MFA_PENDING_CREDENTIAL: 'journey-expired',
  TOO_MANY_ATTEMPTS_TRY_LATER: 'rate-limited',
  QUOTA_EXCEEDED: 'rate-limited',
  INVALID_OOB_CODE: 'link-used',
  EXPIRED_OOB_CODE: 'link-expired',
  WEAK_PASSWORD: { code: 'fields-rejected', fields: [{ field: 'password', reason: 'rejected' }] },
};

const factorOf = ({ mfaEnrollmentId: id, displayName: device, phoneInfo }: Enrolled): Factor => ({
  id,
  ...(phoneInfo === undefined ? { method: 'totp' } : { method: 'sms', target: phoneInfo }),
  ...(device !== undefined && { device }),
});

/** What the adapter needs of a project. */
export interface FirebaseProject {
  readonly apiKey: string;
  /** Told of the tokens when somebody has signed in. */
  readonly signedIn: (tokens: Tokens) => void;
  /** Gives a reCAPTCHA token: Firebase sends no SMS from a page without one. */
  readonly recaptcha?: () => Promise<string>;
  /** Default: Google's. */
  readonly origin?: string;
}

/** The adapter for a project. */
export const firebaseAdapter = (
  {
    apiKey,
    signedIn,
    recaptcha = async () => '',
    origin = 'https://identitytoolkit.googleapis.com',
  }: FirebaseProject,
  options: CallOptions = {},
): AccountAdapter => {
  const ask = async (path: string, said: object, call: KeyedCall): Promise<Answer> => {
    const url = `${origin}${path}?key=${encodeURIComponent(apiKey)}`;
    const { status, body } = await postJson(url, said, call, { credentials: 'omit' });
    if (status === 200) return body as Answer;
    const { error } = (body ?? {}) as { readonly error?: { readonly message?: string } };
    // `WEAK_PASSWORD : Password should be at least 6 characters`
    throw Object.assign(new Error(path), { code: error?.message?.split(' ')[0] });
  };

  const enter = ({ idToken, refreshToken }: Answer) => {
    if (idToken === undefined || refreshToken === undefined)
      return { problem: 'malformed' } as const;
    signedIn({ idToken, refreshToken });
    return 'done' as const;
  };

  const begin = async (factor: Factor, { credential }: Pending, call: KeyedCall) => {
    if (factor.method === 'totp')
      return { step: 'code', method: 'totp', length: 6, keep: { credential } } as const;
    const { phoneResponseInfo } = await ask(
      '/v2/accounts/mfaSignIn:start',
      {
        mfaPendingCredential: credential,
        mfaEnrollmentId: factor.id,
        phoneSignInInfo: { recaptchaToken: await recaptcha() },
      },
      call,
    );
    const session = phoneResponseInfo?.sessionInfo;
    if (session === undefined) return { problem: 'malformed' } as const;
    const { target = '' } = factor;
    return {
      step: 'code',
      method: 'sms',
      target,
      length: 6,
      keep: { credential, session },
    } as const;
  };

  return callAdapter<Pending>(
    {
      async signIn({ identifier: email, password }, call) {
        const said = { email, password, returnSecureToken: true };
        const answer = await ask('/v1/accounts:signInWithPassword', said, call);
        const { mfaPendingCredential: credential, mfaInfo = [] } = answer;
        if (credential === undefined) return enter(answer);
        const factors = mfaInfo.map(factorOf);
        const [only] = factors;
        return only && factors.length === 1
          ? { ...(await begin(only, { credential }, call)), factors }
          : { step: 'choose-factor', factors, keep: { credential } };
      },
      sendCode: ({ factor, keep }, call) => begin(factor, keep, call),
      async verifyCode({ factor, code, keep: { credential, session } }, call) {
        const proof =
          factor.method === 'totp'
            ? { totpVerificationInfo: { verificationCode: code } }
            : { phoneVerificationInfo: { sessionInfo: session, code } };
        const said = { mfaPendingCredential: credential, mfaEnrollmentId: factor.id, ...proof };
        return enter(await ask('/v2/accounts/mfaSignIn:finalize', said, call));
      },
      async requestReset({ identifier: email }, call) {
        // Nobody learns whether there is an account: not even where the project would tell.
        const said = { requestType: 'PASSWORD_RESET', email };
        await ask('/v1/accounts:sendOobCode', said, call).catch((thrown: unknown) => {
          if ((thrown as { code?: string }).code !== 'EMAIL_NOT_FOUND') throw thrown;
        });
        return 'done';
      },
      async checkReset({ link: oobCode }, call) {
        const { email } = await ask('/v1/accounts:resetPassword', { oobCode }, call);
        return { step: 'new-password', ...(email !== undefined && { identifier: email }) };
      },
      async resetPassword({ link: oobCode, password: newPassword }, call) {
        await ask('/v1/accounts:resetPassword', { oobCode, newPassword }, call);
        return 'done';
      },
    },
    { problems, passwordRules: [{ rule: 'min-length', count: 6 }], ...options },
  );
};
