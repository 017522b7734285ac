// What the types let a team write. Compiled, never run.
import { callAdapter, type Calls } from './index.ts';

// Nothing is kept: no type is needed.
callAdapter({ signIn: async () => 'done' });

// What the first call gives to be kept, the next gets.
callAdapter({
  signIn: async ({ identifier }) => ({ step: 'code', method: 'totp', keep: { who: identifier } }),
  verifyCode: async ({ keep }) => (keep.who === '' ? 'done' : { problem: 'code-rejected' }),
});

callAdapter<{ session: string }>({
  signIn: async () => ({ step: 'code', method: 'sms', target: '•• 42', keep: { session: 's' } }),
  sendCode: async ({ keep }) => ({ step: 'code', expiresIn: 300, keep: { session: keep.session } }),
  verifyCode: async ({ code, keep }) =>
    code === keep.session ? 'done' : { problem: { code: 'code-rejected', attemptsLeft: 1 } },
});

// @ts-expect-error A call is missing.
callAdapter({});

// @ts-expect-error There is no such call.
callAdapter({ signIn: async () => 'done', verifyOtp: async () => 'done' });

// @ts-expect-error A call must say what came of it.
callAdapter({ signIn: async () => {} });

// @ts-expect-error There is no such problem.
callAdapter({ signIn: async () => ({ problem: 'wrong-password' }) });

// @ts-expect-error A code is by some method.
callAdapter({ signIn: async () => ({ step: 'code' }) });

// @ts-expect-error No sign-in ends with a link.
callAdapter({ signIn: async () => ({ step: 'link-sent' }) });

const apart: Calls<string>['signIn'] = async ({ password }) => ({
  step: 'new-password',
  keep: password,
});
callAdapter<string>({ signIn: apart, setPassword: async ({ keep }) => (keep ? 'done' : 'done') });
