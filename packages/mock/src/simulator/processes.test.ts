// Two requests at the same time, to two processes that share a database.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backupCodes, seedPassword, type ScenarioName } from '../index.ts';
import {
  credentials,
  makeStage,
  newestCode,
  newestLink,
  outcomeOf,
  problemOf,
  type Person,
  type Received,
  type Stage,
} from '../person.harness.ts';
import { processesOf } from '../processes.harness.ts';
import { begin, toDocuments, uploadAll } from './identity.harness.ts';
import { fresh, giveAddress } from './reidentification.harness.ts';

const bruno = 'bruno@example.org';

// Once it is armed, the next two commits wait for each other.
interface Meeting extends Stage {
  meet(): void;
  readonly conflicts: () => number;
}

const makeMeeting = (world: ScenarioName = 'default'): Meeting => {
  let come: ((quicker: undefined) => void)[] | undefined;
  const arrive = (resolve: (quicker: undefined) => void) => {
    come?.push(resolve);
    if (come?.length !== 2) return;
    for (const go of come) go(undefined);
    come = undefined;
  };
  let conflicts = () => 0;
  const stage = makeStage(world, (service) => {
    const processes = processesOf(service, 2, {
      committing: () => (come ? new Promise<undefined>(arrive) : undefined),
    });
    conflicts = () => processes.backing.conflicts;
    return processes;
  });
  return { ...stage, conflicts: () => conflicts(), meet: () => (come = []) };
};

// The same journey in the same browser: another tab, or the same page twice.
const twinOf = (stage: Stage, person: Person): Person => {
  const twin = stage.tab();
  return Object.assign(twin, { ticket: person.ticket, turn: person.turn, last: person.last });
};

const problems = (all: readonly Received[]) => all.map((each) => problemOf(each)?.code).sort();

describe('the same request to two processes at once', () => {
  it('has one effect, and one reply', async () => {
    const stage = makeMeeting();
    const { person, service } = stage;
    await person.signIn('chloe@example.org');
    const before = service.outbox.length;
    const key = crypto.randomUUID();
    const other = person.step();
    assert.equal(other.kind, 'push');
    await person.act('other');
    const twin = twinOf(stage, person);
    stage.meet();
    const both = await Promise.all([
      person.act('choose', { factor: 'sms' }, { key }),
      twin.act('choose', { factor: 'sms' }, { key }),
    ]);
    assert.equal(both[0].text, both[1].text);
    assert.equal(service.outbox.length, before + 1);
    assert.equal(stage.conflicts(), 1);
  });

  it('opens one journey', async () => {
    const stage = makeMeeting();
    const key = crypto.randomUUID();
    const answer = credentials('anna@example.org');
    stage.meet();
    const both = await Promise.all([
      stage.person.open({ answer }, { key }),
      stage.tab().open({ answer }, { key }),
    ]);
    assert.equal(both[0].text, both[1].text);
    assert.deepEqual(both[0].headers.get('set-cookie'), both[1].headers.get('set-cookie'));
    assert.equal(stage.conflicts(), 1);
  });
});

describe('what is good once', () => {
  const signIn = async ({ another }: Stage, factor: string) => {
    const person = another();
    await person.signIn(bruno);
    if (factor === 'paper') {
      await person.act('other');
      await person.act('choose', { factor });
    }
    return person;
  };

  for (const [factor, codeOf] of [
    ['paper', () => backupCodes[0]],
    ['app', ({ service }: Stage) => service.authenticatorCode(bruno)?.code],
  ] as const) {
    it(`is a code of ${factor}, typed into two journeys at once`, async () => {
      const stage = makeMeeting();
      const people = [await signIn(stage, factor), await signIn(stage, factor)];
      const code = codeOf(stage);
      stage.meet();
      const both = await Promise.all(people.map((person) => person.act('verify', { code })));
      assert.deepEqual(problems(both), ['code-used', undefined]);
      assert.equal(both.filter((each) => outcomeOf(each)?.kind === 'signed-in').length, 1);
      assert.equal(stage.conflicts(), 1);
    });
  }

  it('is a sent code, typed twice in one journey', async () => {
    const stage = makeMeeting('email-code');
    await stage.person.signIn('chloe@example.org');
    const code = newestCode(stage.service);
    const twin = twinOf(stage, stage.person);
    stage.meet();
    const both = await Promise.all([
      stage.person.act('verify', { code }),
      twin.act('verify', { code }),
    ]);
    // Who came second has the same browser: the journey is over for them too, once.
    assert.deepEqual(
      both.map((each) => outcomeOf(each)?.kind),
      ['signed-in', 'signed-in'],
    );
    assert.equal(JSON.parse(stage.service.snapshot()).rows.sessions.length, 1);
  });

  it('is a mailed link, opened in two browsers', async () => {
    const stage = makeMeeting();
    const { another, person, service } = stage;
    const answer = {
      step: 'identifier',
      action: 'continue',
      values: { identifier: bruno },
    } as const;
    await person.open({ journey: 'password-reset', answer });
    await person.act('choose', { option: 'recovery-email' });
    const link = newestLink(service);
    const people = [another(), another()];
    for (const each of people) await each.open({ journey: 'password-reset', link });
    stage.meet();
    const both = await Promise.all(people.map((each) => each.act('open')));
    assert.deepEqual(problems(both), ['link-used', undefined]);
    assert.equal(stage.conflicts(), 1);
  });
});

describe('what only one can have', () => {
  it('is a new address that two ask for', async () => {
    const stage = makeMeeting();
    const { another, service } = stage;
    const people = [another(), another()];
    const given: string[] = [];
    for (const [at, username] of ['EL482913', 'LN615208'].entries()) {
      const person = people[at] as Person;
      await person.signIn(username);
      await giveAddress(person, fresh);
      given.push(newestCode(service));
    }
    stage.meet();
    const both = await Promise.all(
      people.map((person, at) => person.act('verify', { code: given[at] })),
    );
    assert.deepEqual(problems(both), ['fields-rejected', undefined]);
    assert.equal(service.accounts.filter(({ identifier }) => identifier === fresh).length, 1);
  });

  it('is the case of two who say the same', async () => {
    const stage = makeMeeting();
    const { another, service } = stage;
    const before = service.cases.length;
    const people = [another(), another()];
    for (const [at, each] of people.entries()) {
      await begin(each, 'ines@example.org', 'password');
      // Each writes to an own address: nothing but the claim is the same.
      await toDocuments(each, { contact: `ines.${at}@example.net` });
      await each.act('choose-type', { type: 'identity-card' });
      await uploadAll(each);
    }
    stage.meet();
    await Promise.all(people.map((each) => each.act('submit')));
    assert.equal(service.cases.length, before + 1);
    const numbers = people.map((each) => each.at('case-status').number);
    assert.equal(numbers.filter((number) => number.includes('•')).length, 1, 'one is a stranger');
    assert.equal(stage.conflicts(), 1);
  });
});

describe('limits', () => {
  it('count every wrong password, however many processes are asked', async () => {
    const { another, service } = makeMeeting();
    const before = service.work.passwordChecks;
    const all = await Promise.all(
      Array.from({ length: 12 }, () => another().signIn('anna@example.org', 'wrong')),
    );
    const told = problems(all);
    assert.equal(told.filter((code) => code === 'credentials-rejected').length, 5);
    assert.equal(told.filter((code) => code === 'rate-limited').length, 7);
    assert.equal(service.work.passwordChecks - before, 5);
    assert.equal(
      problemOf(await another().signIn('anna@example.org', seedPassword))?.code,
      'rate-limited',
    );
  });
});
