// Two servers on one database, and people who do two things at once: whatever the database.
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import { worldOf } from '@latchkey/mock';
import type { Databases } from './databases.harness.ts';
import { foundTowns, type Town } from './people.harness.ts';
import { origin } from './stage.harness.ts';
import { Visitor } from './visitor.harness.ts';

const { recovery, identity } = worldOf('default');
const rules = { policy: { recovery, identity, offersSignOut: true } };

/** Tries it with databases of this kind. */
export const describeRaces = (kind: string, make?: () => Databases): void => {
  void describe(`two servers on one database of ${kind}`, () => {
    let foundTown: () => Promise<Town>;
    let town: Town;
    let twin: Awaited<ReturnType<Town['twin']>>;
    before(async () => {
      foundTown = await foundTowns({ rules, ...(make && { databases: make() }) });
    });
    beforeEach(async () => {
      town = await foundTown();
      twin = await town.twin();
    });
    afterEach(async () => {
      await twin.close();
      await town.close();
    });

    it('go on with each other’s journeys', async () => {
      const handles = [town.auth.handler, twin.handle];
      let requests = 0;
      const bruno = new Visitor(town.newBrowser(() => handles[(requests += 1) % 2] ?? twin.handle));
      await bruno.signIn('bruno@example.org');
      await bruno.act('verify', { code: '000000' });
      assert.equal(bruno.problem(), 'code-rejected');
      await bruno.act('verify', { code: town.appCode() });
      assert.equal(bruno.end(), 'signed-in');
    });

    it('take a code of the app once, however many send it at the same moment', async () => {
      const handles = [town.auth.handler, twin.handle, town.auth.handler, twin.handle];
      const people = handles.map((handle) => new Visitor(town.newBrowser(() => handle)));
      for (const each of people) await each.signIn('bruno@example.org');
      const code = town.appCode();
      await Promise.all(people.map((each) => each.act('verify', { code })));
      const ends = people.map(({ last }) => ('outcome' in last ? 'signed-in' : 'refused'));
      assert.deepEqual(ends.sort(), ['refused', 'refused', 'refused', 'signed-in']);
    });

    it('count every wrong password, however many come at the same moment', async () => {
      const handles = [town.auth.handler, twin.handle, town.auth.handler, twin.handle];
      const guess = async (handle: (typeof handles)[0]) => {
        const somebody = new Visitor(town.newBrowser(() => handle));
        await somebody.signIn('anna@example.org', 'a wrong password');
        return somebody.problem();
      };
      const problems = await Promise.all(handles.map(guess));
      assert.deepEqual(new Set(problems), new Set(['credentials-rejected']));
      // Five in all: the last one is still answered, and the right password must wait then.
      assert.equal(await guess(town.auth.handler), 'credentials-rejected');
      const anna = new Visitor(town.newBrowser(() => twin.handle));
      await anna.signIn('anna@example.org');
      assert.equal(anna.problem(), 'rate-limited');
    });

    it('leave no session of the old password, however close somebody comes to the new one', async () => {
      const owner = new Visitor(town.newBrowser());
      await mayResetPassword(owner, town);
      const browsers = [town.auth.handler, twin.handle, town.auth.handler, twin.handle].map(
        (handle) => town.newBrowser(() => handle),
      );
      const signIn = (browser: typeof fetch) => new Visitor(browser).signIn('anna@example.org');
      for (const browser of browsers.slice(0, 2)) assert.ok('outcome' in (await signIn(browser)));
      const values = { password: 'Another-horse-9', signOutOthers: true };
      await Promise.all([...browsers.slice(2).map(signIn), owner.act('set', values)]);
      assert.equal(owner.end(), 'password-changed');
      for (const browser of browsers) {
        const session = await browser(`${origin}/api/auth/get-session`);
        assert.equal(await session.json(), null);
      }
    });
  });
};

const mayResetPassword = async (owner: Visitor, { administration, records }: Town) => {
  const identifier = 'anna@example.org';
  const answer = { step: 'identifier', action: 'continue', values: { identifier } } as const;
  await owner.open({ journey: 'password-reset', answer });
  const { options } = owner.at('choose-recovery');
  await owner.act('choose', { option: options.find(({ method }) => method === 'sms')?.id });
  await administration.deliverMessages();
  const code = /\b\d{6}\b/u.exec(records.letters.at(-1)?.text ?? '')?.[0];
  await owner.act('verify', { code });
  owner.at('new-password');
};
