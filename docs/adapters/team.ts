// A login by the three calls that a team already has.
import { callAdapter, postJson } from '@latchkey/calls';

/** What our API says to a login. */
interface LoginReply {
  readonly mfa?: { readonly token: string; readonly phone: string };
}

/** The adapter for our own API. */
export const teamAdapter = (api: string) =>
  callAdapter<{ token: string }>({
    async signIn({ identifier, password }, call) {
      const { status, body } = await postJson(
        `${api}/login`,
        { email: identifier, password },
        call,
      );
      if (status !== 200) return { problem: 'credentials-rejected' };
      const { mfa } = body as LoginReply;
      if (!mfa) return 'done';
      return { step: 'code', method: 'sms', target: mfa.phone, keep: { token: mfa.token } };
    },

    async sendCode({ keep }, call) {
      const { status } = await postJson(`${api}/login/sms`, keep, call);
      return status === 200 ? 'done' : { problem: 'journey-expired' };
    },

    async verifyCode({ code, keep }, call) {
      const { status } = await postJson(`${api}/login/code`, { ...keep, code }, call);
      return status === 200 ? 'done' : { problem: 'code-rejected' };
    },
  });
