// What the bench shows of the accounts: all that the demo's panels need, read anew each time it is asked for.
import type { BenchView, ShownCode } from '@latchkey/mock';
import {
  accountViewOf,
  companionViewOf,
  currentMessage,
  lapseCases,
  shownCode,
  type Account,
  type AccountView,
  type CompanionView,
  type Journey,
  type Message,
} from '@latchkey/service';
import { authPath, type Accounts } from './auth.ts';
import type { IdentityLink } from './identity-link/identity-link.ts';
import { run } from './run.ts';
import type { Stage } from './stage.ts';
import { worldFor } from './worlds.ts';

/** A stage whose accounts are open. */
export type OpenStage = Stage & {
  readonly accounts: Accounts;
  readonly identity: IdentityLink;
};

/** All of it, for the browser whose request this is. */
export const viewOf = async (stage: OpenStage, request: Request): Promise<BenchView> => {
  const { choice, restarts } = stage;
  const people = await peopleOf(stage);
  const own = await ownOf(stage, people, request);
  return {
    choice,
    restarts,
    now: stage.now(),
    accounts: people.map((account) => accountViewOf(account, stage.accounts.server.time)),
    authenticators: people.flatMap((account) => shownOf(stage, account)),
    outbox: await outboxOf(stage),
    cases: await casesOf(stage),
    companionRequests: await requestsOf(stage),
    ...(own && { signedInAs: own }),
  };
};

/** What the server has sent, oldest first; requests to approve as they stand now. */
export const outboxOf = async ({ accounts, outbox }: OpenStage): Promise<readonly Message[]> =>
  run(accounts, (core) => outbox.sent.map((message) => currentMessage(core, message)));

/** What every app that is not lost shows. */
export const authenticatorsOf = async (stage: OpenStage): Promise<readonly ShownCode[]> =>
  (await peopleOf(stage)).flatMap((account) => shownOf(stage, account));

/** The identity cases, oldest first. */
export const casesOf = async ({ accounts }: OpenStage): Promise<BenchView['cases']> => {
  await run(accounts, (core) => lapseCases(core));
  const cases = await accounts.administration.cases();
  return [...cases].sort((one, other) => (one.number < other.number ? -1 : 1));
};

// The world's people, in its order: whoever else may be in the database is nobody's business.
const peopleOf = async ({ accounts, choice }: OpenStage): Promise<readonly Account[]> => {
  const { server } = accounts;
  const found = await Promise.all(
    worldFor(choice).accounts.map(({ id }) => server.accounts.get(id)),
  );
  return found.flatMap((stored) => (stored ? [stored.row] : []));
};

const ownOf = async (
  { accounts }: OpenStage,
  people: readonly Account[],
  request: Request,
): Promise<AccountView | undefined> => {
  const cookie = request.headers.get('cookie');
  if (!cookie) return undefined;
  const url = new URL(`${authPath}/get-session`, request.url);
  const response = await accounts.handle(new Request(url, { headers: { cookie } }));
  const session = (await response.json()) as { readonly user: { readonly id: string } } | null;
  const account = people.find(({ id }) => id === session?.user.id);
  return account && accountViewOf(account, accounts.server.time);
};

const shownOf = ({ accounts }: OpenStage, { identifier, factors }: Account): ShownCode[] =>
  factors.flatMap((factor) => {
    if (factor.method !== 'totp' || factor.lost) return [];
    const { time } = accounts.server;
    const { code, secondsLeft } = shownCode({ time }, factor);
    const endsAt = (Math.floor(time.wallClock() / 1000) + secondsLeft) * 1000;
    return [{ identifier, device: factor.device, code, endsAt }];
  });

const requestsOf = async ({ accounts }: OpenStage): Promise<readonly CompanionView[]> => {
  const rows = await accounts.server.rows.all('journeys');
  const asking = rows
    .map(({ value }) => JSON.parse(value) as Journey)
    .filter(({ identity }) => identity?.request);
  return run(accounts, (core) => asking.flatMap((journey) => companionViewOf(core, journey) ?? []));
};
