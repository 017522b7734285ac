// Answers of the Auth emulator of firebase-tools 15.34.2, tokens and ids shortened. Marked where the emulator has none.
import type { Recorded } from './recorded.harness.ts';

const refusal = (message: string) => ({
  error: { code: 400, message, errors: [{ message, reason: 'invalid', domain: 'global' }] },
});

const signIn = 'POST /v1/accounts:signInWithPassword';
const finalize = 'POST /v2/accounts/mfaSignIn:finalize';
const reset = 'POST /v1/accounts:resetPassword';
const send = 'POST /v1/accounts:sendOobCode';

const right = (name: string) => ({ email: `${name}@example.org`, password: 'Correct-horse-9' });
const response = (name: string) => ({
  kind: 'identitytoolkit#VerifyPasswordResponse',
  registered: true,
  localId: `id-of-${name}`,
  email: `${name}@example.org`,
});
const phone = {
  displayName: 'Pocket phone',
  mfaEnrollmentId: 'uYYMtIFS',
  phoneInfo: '+*******0100',
};
const tokens = { idToken: 'eyJhbGciOiJub25lIn0.e30.', refreshToken: 'eyJfQXV0aA' };

/** By request. */
export const recorded: readonly Recorded[] = [
  {
    to: signIn,
    saying: { ...right('anna'), returnSecureToken: true },
    body: { ...response('anna'), ...tokens, expiresIn: '3600' },
  },
  {
    to: signIn,
    saying: { email: 'anna@example.org', password: 'wrong' },
    status: 400,
    body: refusal('INVALID_PASSWORD'),
  },
  {
    to: signIn,
    saying: { email: 'nina@example.org' },
    status: 400,
    body: refusal('EMAIL_NOT_FOUND'),
  },
  {
    // Of the documentation: what Google says with protection against enumeration.
    to: signIn,
    saying: { email: 'omar@example.org' },
    status: 400,
    body: refusal('INVALID_LOGIN_CREDENTIALS'),
  },
  {
    // Of the documentation: the emulator counts no attempts.
    to: signIn,
    saying: { email: 'pia@example.org' },
    status: 400,
    body: refusal(
      'TOO_MANY_ATTEMPTS_TRY_LATER : Access to this account has been temporarily disabled',
    ),
  },
  {
    to: signIn,
    saying: right('chloe'),
    body: { ...response('chloe'), mfaPendingCredential: 'pending', mfaInfo: [phone] },
  },
  {
    // Of the documentation: the emulator has no authenticator apps.
    to: signIn,
    saying: right('bruno'),
    body: {
      ...response('bruno'),
      mfaPendingCredential: 'pending',
      mfaInfo: [phone, { displayName: 'Pocket app', mfaEnrollmentId: 'app', totpInfo: {} }],
    },
  },
  {
    to: 'POST /v2/accounts/mfaSignIn:start',
    saying: {
      mfaPendingCredential: 'pending',
      mfaEnrollmentId: 'uYYMtIFS',
      phoneSignInInfo: { recaptchaToken: 'captcha' },
    },
    body: { phoneResponseInfo: { sessionInfo: '7BBFrPemMXZL' } },
  },
  {
    to: finalize,
    saying: { phoneVerificationInfo: { sessionInfo: '7BBFrPemMXZL', code: '000000' } },
    status: 400,
    body: refusal('INVALID_CODE'),
  },
  {
    to: finalize,
    saying: {
      mfaPendingCredential: 'pending',
      phoneVerificationInfo: { sessionInfo: '7BBFrPemMXZL', code: '253256' },
    },
    body: tokens,
  },
  {
    // Of the documentation.
    to: finalize,
    saying: {
      mfaPendingCredential: 'pending',
      mfaEnrollmentId: 'app',
      totpVerificationInfo: { verificationCode: '253256' },
    },
    body: tokens,
  },
  {
    to: send,
    saying: { requestType: 'PASSWORD_RESET', email: 'anna@example.org' },
    body: {
      kind: 'identitytoolkit#GetOobConfirmationCodeResponse',
      email: 'anna@example.org',
    },
  },
  {
    to: send,
    saying: { requestType: 'PASSWORD_RESET', email: 'nina@example.org' },
    status: 400,
    body: refusal('EMAIL_NOT_FOUND'),
  },
  { to: reset, saying: { oobCode: 'used' }, status: 400, body: refusal('INVALID_OOB_CODE') },
  {
    to: reset,
    saying: { oobCode: 'good', newPassword: 'short' },
    status: 400,
    body: refusal('WEAK_PASSWORD : Password should be at least 6 characters'),
  },
  {
    to: reset,
    saying: { oobCode: 'good' },
    body: {
      kind: 'identitytoolkit#ResetPasswordResponse',
      requestType: 'PASSWORD_RESET',
      email: 'anna@example.org',
    },
  },
];
