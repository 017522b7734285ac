// What a host may want to know of: told after it was kept.
import type { Account, Changes, IdentityCase } from '@latchkey/service';

/** Something that has happened. `user` is better-auth's id of the user. No event holds a secret. */
export type HostEvent =
  | { readonly kind: 'signed-in'; readonly user: string }
  | {
      readonly kind: 'account-changed';
      readonly user: string;
      readonly identifier: string;
    }
  | {
      readonly kind: 'case-changed';
      readonly number: string;
      readonly state: IdentityCase['state'];
      readonly user: string | undefined;
    };

/** What the host is told of these changes. */
export const eventsOf = ({ puts }: Pick<Changes, 'puts'>): readonly HostEvent[] =>
  puts.flatMap((put): HostEvent[] => {
    switch (put.table) {
      case 'sessions':
        return put.version === undefined ? [{ kind: 'signed-in', user: put.row.account }] : [];
      case 'accounts':
        return [accountEvent(put.row)];
      case 'cases': {
        const { number, state, account: user } = put.row;
        return [{ kind: 'case-changed', number, state, user }];
      }
      default:
        return [];
    }
  });

const accountEvent = ({ id: user, identifier }: Account): HostEvent => ({
  kind: 'account-changed',
  user,
  identifier,
});
