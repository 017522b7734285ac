// What people do: one walk is one journey, with all that must be true when it has ended.
import assert from 'node:assert/strict';
import type { Person } from './crowd.ts';
import { identityWalk, moveIn } from './long-walks.ts';
import type { Walk } from './town.ts';
import { Visit } from './visit.ts';

/** What it is called, and who does it how often. Limits of the service are never reached. */
interface Way {
  readonly name: string;
  readonly most?: number;
  walk(walk: Walk): Promise<void>;
}

const refusals: readonly (string | undefined)[] = ['code-rejected', 'code-used', 'code-superseded'];

/** Signs in with the password, sometimes after a wrong one, which must count once. */
const signIn = async ({ town, person }: Walk): Promise<void> => {
  const visit = new Visit(town, person);
  const isClumsy = person.dice() < 0.3;
  await visit.signIn(isClumsy ? 'Not-this-one-1' : undefined);
  if (isClumsy) {
    assert.equal(visit.problem(), 'credentials-rejected');
    assert.equal(await town.ledger.wrongPasswords(person.identifier), 1, 'wrong passwords');
    const { identifier, password } = person;
    await visit.act('sign-in', { identifier, password });
  }
  await visit.isSignedIn();
  assert.equal(await town.ledger.wrongPasswords(person.identifier), 0, 'wrong passwords');
};

/** Signs in with a code of the app, and tries the same code from elsewhere. */
const signInByApp = async ({ town, person }: Walk): Promise<void> => {
  const visit = new Visit(town, person);
  const elsewhere = new Visit(town, person);
  for (const each of [visit, elsewhere]) {
    await each.signIn();
    each.at('code');
  }
  const code = await showCode(visit, person);
  await visit.isSignedIn();
  await elsewhere.act('verify', { code });
  assert.ok(refusals.includes(elsewhere.problem()), JSON.stringify(elsewhere.last));
};

// What was on its way for so long that the app shows another code by now is shown anew.
const showCode = async (visit: Visit, person: Person): Promise<string> => {
  const code = await person.freshCode();
  const begun = Date.now();
  await visit.act('verify', { code });
  const isLate = visit.problem() === 'code-rejected' && Date.now() - begun > 20_000;
  return isLate ? showCode(visit, person) : code;
};

/** Signs in with a code by SMS; then again, where the first code must be good for nothing. */
const signInBySms = async ({ town, person }: Walk): Promise<void> => {
  const hole = { to: person.phone, topic: 'code' } as const;
  let used: string | undefined;
  for (const _time of ['first', 'second']) {
    const visit = new Visit(town, person);
    await visit.signIn();
    visit.at('code');
    const code = await town.code(person, hole);
    if (used !== undefined && used !== code) {
      await visit.act('verify', { code: used });
      assert.equal(visit.problem(), 'code-rejected', 'a code of another journey');
    }
    await visit.act('verify', { code });
    await visit.isSignedIn();
    used = code;
  }
};

/** Sets a new password by a mailed link; then the link and the old password must be good for nothing. */
const reset = async ({ town, person }: Walk): Promise<void> => {
  const asking = new Visit(town, person);
  const { identifier, password: old } = person;
  const answer = { step: 'identifier', action: 'continue', values: { identifier } } as const;
  await asking.open({ journey: 'password-reset', answer });
  asking.at('choose-recovery');
  await asking.act('choose', { option: 'recovery-email' });
  asking.at('link-sent');
  const hole = { to: person.recoveryEmail, topic: 'password-link' } as const;
  const link = /link=([\w-]+)/u.exec((await town.letter(person, hole)).text)?.[1] ?? '';
  const visit = new Visit(town, person);
  await visit.open({ journey: 'password-reset', link });
  visit.at('open-link');
  await visit.act('open');
  visit.at('new-password');
  const password = `Fresh-horse-${Math.floor(person.dice() * 1e9)}`;
  await visit.act('set', { password });
  visit.ends('password-changed');
  person.password = password;
  person.asks({ to: person.address, topic: 'password-changed' });
  const again = new Visit(town, person);
  await again.open({ journey: 'password-reset', link });
  assert.equal(again.problem(), 'link-used');
  const late = new Visit(town, person);
  await late.signIn(old);
  assert.equal(late.problem(), 'credentials-rejected', 'the old password');
  const back = new Visit(town, person);
  await back.signIn();
  await back.isSignedIn();
};

/** Has the identifier sent to the phone. */
const recover = async ({ town, person }: Walk): Promise<void> => {
  const visit = new Visit(town, person);
  const answer = { step: 'phone', action: 'continue', values: { phone: person.phone } } as const;
  await visit.open({ journey: 'identifier-recovery', answer });
  visit.at('choose-delivery');
  await visit.act('choose', { option: 'phone' });
  visit.at('delivered');
  const letter = await town.letter(person, { to: person.phone, topic: 'identifier' });
  assert.ok(letter.text.includes(person.identifier));
  await visit.act('done');
  visit.ends('identifier-delivered');
};

const passwordAlone: Way = { name: 'sign-in by password', walk: signIn };

/** What each kind of person does. The first is done first. */
export const ways: { readonly [K in Person['kind']]: readonly [Way, ...Way[]] } = {
  plain: [
    passwordAlone,
    { name: 'password reset by link', most: 4, walk: reset },
    { name: 'recovery of an identifier', most: 4, walk: recover },
    { name: 'identity case', most: 1, walk: identityWalk },
  ],
  app: [{ name: 'sign-in by app', walk: signInByApp }],
  sms: [{ name: 'sign-in by SMS, twice', most: 4, walk: signInBySms }],
  moved: [{ name: 're-identification', most: 1, walk: moveIn }, passwordAlone],
};
