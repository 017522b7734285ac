/** What a person can do at each kind of step of a sign-in. The values that go with each are in answers.ts. */
export const signInActions = {
  identifier: ['continue', 'passkey'],
  credentials: ['sign-in', 'passkey'],
  password: ['sign-in', 'change-identifier', 'passkey'],
  passkey: ['verify', 'other'],
  'choose-factor': ['choose', 'assist'],
  code: ['verify', 'resend', 'other', 'correct'],
  push: ['resend', 'other'],
  locked: ['assist'],
  blocked: ['assist'],
  'already-signed-in': ['continue', 'use-another'],
  captcha: ['solve'],
  form: ['submit'],
  redirect: ['return'],
} as const;
