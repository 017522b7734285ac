// Who has the identity app: some of the demo's people, under the name in their passport.
import { seedPassword, seeds } from '@latchkey/mock';

/** Somebody whose identity the app has verified. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  /** What they sign in to the app with; verified, and not the address of the account that is to be opened. */
  readonly email: string;
}

const withApp = ['anna', 'ines', 'mira', 'noor'];

/** Everybody who has the app. */
export const holders: readonly Holder[] = seeds
  .filter(({ id }) => withApp.includes(id))
  .map(({ id, name }) => ({ id, name, email: `${id}@app.example` }));

/** Who signs in to the app so. The password is the same for everybody, and known. */
export const signedIn = (email: string, password: string): Holder | undefined =>
  password === seedPassword ? holders.find((holder) => holder.email === email.trim()) : undefined;
