// Amazon Cognito, straight from the page: an app client without a secret that allows USER_PASSWORD_AUTH.
import {
  callAdapter,
  postJson,
  type CallOptions,
  type ProblemTable,
  type Proceeding,
} from '@latchkey/calls';
import type { AccountAdapter, Factor, KeyedCall } from '@latchkey/contract';

/** What Cognito hands out at the end. Where it is kept is the application's decision. */
export interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
}

interface Answer {
  readonly AuthenticationResult?: Tokens;
  readonly ChallengeName?: string;
  readonly ChallengeParameters?: Readonly<Record<string, string>>;
  readonly Session?: string;
  readonly CodeDeliveryDetails?: { readonly DeliveryMedium?: string };
}

/** What one call keeps for the next: Cognito wants all three again. */
interface Challenge {
  readonly ChallengeName: string;
  readonly Session: string;
  readonly USERNAME: string;
}

/** What is said where nobody has the address. */
const nothing: Answer = {};

const factors: Readonly<Record<string, Factor>> = {
  SOFTWARE_TOKEN_MFA: { id: 'SOFTWARE_TOKEN_MFA', method: 'totp' },
  SMS_MFA: { id: 'SMS_MFA', method: 'sms' },
  EMAIL_OTP: { id: 'EMAIL_OTP', method: 'email' },
};

const problems: ProblemTable = {
  NotAuthorizedException: 'credentials-rejected',
  UserNotFoundException: 'credentials-rejected',
  'signIn.InvalidPasswordException': 'credentials-rejected', // cognito-local only
  'verifyCode.NotAuthorizedException': 'journey-expired',
  'setPassword.NotAuthorizedException': 'journey-expired',
  InvalidPasswordException: {
    code: 'fields-rejected',
    fields: [{ field: 'password', reason: 'rejected' }],
  },
  'resetPassword.UserNotFoundException': 'code-rejected',
  CodeMismatchException: 'code-rejected',
  ExpiredCodeException: 'code-expired',
  TooManyRequestsException: 'rate-limited',
  TooManyFailedAttemptsException: 'rate-limited',
  LimitExceededException: 'rate-limited',
  PasswordResetRequiredException: 'denied',
  UserNotConfirmedException: 'denied',
};

/** The adapter for a user pool. `endpoint`: `https://cognito-idp.<region>.amazonaws.com/`. */
export const cognitoAdapter = (
  endpoint: string,
  ClientId: string,
  signedIn: (tokens: Tokens) => void,
  options: CallOptions = {},
): AccountAdapter => {
  const ask = async (operation: string, body: object, call: KeyedCall): Promise<Answer> => {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    };
    const { status, body: said } = await postJson(endpoint, { ClientId, ...body }, call, {
      headers,
      credentials: 'omit',
    });
    if (status === 200) return said as Answer;
    const { __type: word = '' } = (said ?? {}) as { readonly __type?: string };
    throw Object.assign(new Error(operation), { code: word.split('#').at(-1) });
  };

  const next = (answer: Answer, USERNAME: string): Proceeding<Challenge> => {
    if (answer.AuthenticationResult) {
      signedIn(answer.AuthenticationResult);
      return 'done';
    }
    const { ChallengeName = '', ChallengeParameters: told = {}, Session = '' } = answer;
    const keep = { ChallengeName, Session, USERNAME };
    const factor = factors[ChallengeName];
    if (factor && factor.method !== 'push' && factor.method !== 'passkey') {
      const target = told['CODE_DELIVERY_DESTINATION'];
      const device = told['FRIENDLY_DEVICE_NAME'];
      // Once a factor is chosen, Cognito neither sends another code nor lets another factor be chosen.
      return {
        step: 'code',
        method: factor.method,
        ...(target !== undefined && { target }),
        ...(device !== undefined && { device }),
        length: 6,
        factors: [],
        resend: false,
        keep,
      };
    }
    if (ChallengeName === 'SELECT_MFA_TYPE') {
      const names = JSON.parse(told['MFAS_CAN_CHOOSE'] ?? '[]') as readonly string[];
      return {
        step: 'choose-factor',
        factors: names.flatMap((name) => factors[name] ?? []),
        keep,
      };
    }
    if (ChallengeName === 'NEW_PASSWORD_REQUIRED') return { step: 'new-password', keep };
    return { problem: 'malformed' };
  };

  const respond = async (
    { ChallengeName, Session, USERNAME }: Challenge,
    response: Readonly<Record<string, string>>,
    call: KeyedCall,
  ) => {
    const ChallengeResponses = { USERNAME, ...response };
    const body = { ChallengeName, Session, ChallengeResponses };
    return next(await ask('RespondToAuthChallenge', body, call), USERNAME);
  };

  return callAdapter<Challenge>(
    {
      async signIn({ identifier, password }, call) {
        const AuthParameters = { USERNAME: identifier, PASSWORD: password };
        const body = { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters };
        return next(await ask('InitiateAuth', body, call), identifier);
      },
      sendCode: ({ factor, keep }, call) => respond(keep, { ANSWER: factor.id }, call),
      verifyCode: ({ code, keep }, call) =>
        respond(keep, { [`${keep.ChallengeName}_CODE`]: code }, call),
      setPassword: ({ password, keep }, call) => respond(keep, { NEW_PASSWORD: password }, call),
      async requestReset({ identifier: Username }, call) {
        // Nobody learns whether there is an account: not even where the pool would tell.
        const sent = await ask('ForgotPassword', { Username }, call).catch((thrown: unknown) => {
          if ((thrown as { code?: string }).code === 'UserNotFoundException') return nothing;
          throw thrown;
        });
        const medium = sent.CodeDeliveryDetails?.DeliveryMedium;
        return { step: 'code', method: medium === 'SMS' ? 'sms' : 'email', length: 6 };
      },
      async resetPassword({ identifier: Username, code, password: Password }, call) {
        await ask('ConfirmForgotPassword', { Username, ConfirmationCode: code, Password }, call);
        return 'done';
      },
    },
    { problems, ...options },
  );
};
