// The authenticator apps of the demo's people: what their phones would show.
import { worldOf } from '@latchkey/mock';
import { Secret, TOTP } from 'otpauth';

/** What an app shows now. */
export interface Shown {
  readonly identifier: string;
  readonly device: string;
  readonly code: string;
  readonly secondsLeft: number;
}

// better-auth takes the letters themselves for the key.
const apps = worldOf('default').accounts.flatMap(({ identifier, factors }) =>
  factors.flatMap((factor) => {
    if (factor.method !== 'totp' || factor.lost) return [];
    const buffer = new TextEncoder().encode(factor.secret).buffer;
    return [
      { identifier, device: factor.device, totp: new TOTP({ secret: new Secret({ buffer }) }) },
    ];
  }),
);

/** What every app that is not lost shows. */
export const shownNow = (): readonly Shown[] =>
  apps.map(({ totp, ...app }) => ({
    ...app,
    code: totp.generate(),
    secondsLeft: Math.ceil(totp.remaining() / 1000),
  }));
