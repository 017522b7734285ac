// Passwords are hashed and compared as better-auth does it, with whatever the host has set it to.
import type { KeptPassword, Passwords } from '@latchkey/service';
import type { AuthContext } from 'better-auth';

/** The service's passwords, as better-auth keeps them. Where there is none, another is compared: it costs the same. */
export const passwordsOf = ({ password }: Pick<AuthContext, 'password'>): Passwords => {
  let nobodys: Promise<string> | undefined;
  const hashOfNobody = () => (nobodys ??= password.hash(crypto.randomUUID()));
  return {
    hash: (given) => password.hash(given),
    fits: async (given, kept) => {
      // Made beforehand, whoever is asked about: the first unknown person would else wait longer.
      const nobody = await hashOfNobody();
      const hash = isHash(kept) ? kept : nobody;
      const isRight = await password.verify({ password: given, hash });
      return isRight && isHash(kept);
    },
  };
};

const isHash = (kept: KeptPassword | undefined): kept is string => typeof kept === 'string';
