// An address that is in use no more: told to its owner alone, who is not in before there is a new one.
import type { Answer, Asking, Reply } from '../../types.ts';
import type { TestRevokedAccount } from '../backend.ts';
import { claim, given, NotProvided, type Chapter } from './rule.ts';
import type { Stage } from './stage.ts';
import {
  asks,
  ends,
  givePassword,
  refused,
  verify,
  wantedReturn,
  withWrongPassword,
  wrongCode,
} from './talk.ts';

const ownerOf = ({ backend }: Stage): TestRevokedAccount =>
  given(backend.accounts.revoked, 'the backend has no account revoked (accounts.revoked)');

const claimNobodyIn = async (stage: Stage) => {
  const { step } = asks(await stage.open({ journey: 'login' }));
  claim(step.kind !== 'already-signed-in', 'there is a session all the same');
};

const claimAt = (reply: Reply, kind: Asking['step']['kind']): Asking => {
  const asked = asks(reply);
  claim(asked.step.kind === kind, `${kind} was expected, and there is ${asked.step.kind}`);
  return asked;
};

/** The owner at the form, by what stands in for the address. */
const toForm = async (stage: Stage, returnTo?: string): Promise<Asking> => {
  const { password, username: identifier } = ownerOf(stage);
  const opening = returnTo === undefined ? {} : { returnTo };
  return claimAt(await givePassword(stage, { identifier, password }, opening), 'new-details');
};

const submit = ({ details = {} }: TestRevokedAccount, identifier: string): Answer => ({
  step: 'new-details',
  action: 'submit',
  values: { identifier, fields: { ...details } },
});

const newestCode = async (owner: TestRevokedAccount): Promise<string> =>
  given(await owner.code?.(), 'the backend gives no code (accounts.revoked.code)');

/** Goes on as the owner does, from the form to the end. */
const move = async (stage: Stage, form: Asking): Promise<Reply> => {
  const owner = ownerOf(stage);
  const reply = await stage.answer(form, submit(owner, owner.newAddress));
  if ('outcome' in reply) return reply;
  const asked = asks(reply);
  if (asked.step.kind === 'link-sent')
    throw new NotProvided('the service confirms a new address by a link');
  return stage.answer(claimAt(asked, 'code'), verify(await newestCode(owner)));
};

/** The old pair, the temporary username, the form, and the new address. */
export const reidentification: Chapter = {
  about: 're-identification',
  rules: [
    {
      says: 'tells whoever has the right password that the address is in use no more, and lets them in nowhere',
      holds: async (stage) => {
        claimAt(await givePassword(stage, ownerOf(stage)), 'identifier-revoked');
        await claimNobodyIn(stage);
      },
    },
    {
      says: 'leads from the old address to a login with an empty field for another',
      holds: async (stage) => {
        const asked = claimAt(await givePassword(stage, ownerOf(stage)), 'identifier-revoked');
        const actions: readonly string[] = asked.step.actions;
        if (!actions.includes('continue'))
          throw new NotProvided('the service can send the account revoked nothing');
        const answer: Answer = { step: 'identifier-revoked', action: 'continue', values: {} };
        const { step } = asks(await stage.answer(asked, answer));
        const isEntry = step.kind === 'credentials' || step.kind === 'identifier';
        claim(isEntry, `there is the step ${step.kind}`);
        claim(step.identifier === undefined, 'the field is filled in');
      },
    },
    {
      says: 'says nothing of it for a wrong password with the temporary username',
      holds: async (stage) => {
        const { username: identifier } = ownerOf(stage);
        const reply = await givePassword(stage, withWrongPassword({ identifier }));
        refused(reply, 'credentials-rejected');
      },
    },
    {
      says: 'asks for a new address before the temporary username is worth anything',
      holds: async (stage) => {
        const form = await toForm(stage);
        await claimNobodyIn(stage);
        for (const answer of [
          { step: 'already-signed-in', action: 'continue', values: {} },
          verify('000000'),
        ] satisfies Answer[]) {
          const reply = await stage.answer(form, answer);
          refused(reply, 'not-offered', 'stale');
          Object.assign(form, claimAt(reply, 'new-details'));
        }
        await toForm(stage);
      },
    },
    {
      says: 'takes neither the old address for the new one, nor somebody else’s',
      holds: async (stage) => {
        const owner = ownerOf(stage);
        let form = await toForm(stage);
        for (const address of [owner.identifier, stage.backend.accounts.plain.identifier]) {
          const reply = await stage.answer(form, submit(owner, address));
          refused(reply, 'fields-rejected');
          form = claimAt(reply, 'new-details');
        }
        await claimNobodyIn(stage);
      },
    },
    {
      says: 'lets nobody in before the new address has shown to be theirs',
      holds: async (stage) => {
        const owner = ownerOf(stage);
        const reply = await stage.answer(await toForm(stage), submit(owner, owner.newAddress));
        if (!owner.code) throw new NotProvided('the backend gives no code (accounts.revoked.code)');
        const asked = claimAt(reply, 'code');
        await claimNobodyIn(stage);
        refused(await stage.answer(asked, verify(wrongCode(await owner.code()))), 'code-rejected');
        await claimNobodyIn(stage);
      },
    },
    {
      says: 'signs in with the new address from then on, and with no older name',
      holds: async (stage) => {
        const { identifier, newAddress, password, username } = ownerOf(stage);
        ends(await move(stage, await toForm(stage)), 'signed-in');
        for (const older of [identifier, username]) {
          const reply = await givePassword(stage, { identifier: older, password });
          refused(reply, 'credentials-rejected');
        }
        ends(await givePassword(stage, { identifier: newAddress, password }), 'signed-in');
      },
    },
    {
      says: 'keeps the return target of who has given a new address',
      holds: async (stage) => {
        const returnTo = wantedReturn(stage.backend);
        const outcome = ends(await move(stage, await toForm(stage, returnTo)), 'signed-in');
        claim(
          outcome.kind === 'signed-in' && outcome.returnTo === returnTo,
          'the journey ends elsewhere',
        );
      },
    },
  ],
};
