// Messages arrive at least once, whoever dies on the way, and nobody can read them in between.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '@latchkey/service';
import { courierFor, type PushLetter } from './couriers.ts';
import { Outbox, outboxKeeper } from './outbox.ts';
import { Rows } from './rows.ts';
import { schema } from './schema.ts';
import { startWith } from './stage.harness.ts';

const message = {
  id: 'message-1',
  kind: 'sms',
  topic: 'code',
  to: '+41795550123',
  account: 'anna@example.org',
  text: 'Your code is 123456.',
  code: '123456',
  sentAt: 0,
} as const satisfies Message;

const minute = 60_000;

const start = async () => {
  const { context } = await startWith([{ id: 'latchkey', schema }]);
  const rows = new Rows(context);
  const logged: string[] = [];
  context.logger.error = (text: string) => void logged.push(text);
  const sent: PushLetter[] = [];
  const state = { now: 1_000_000, fails: false };
  const now = () => state.now;
  const send = async (letter: PushLetter) => {
    if (state.fails) throw new TypeError(`refused: ${letter.text}`);
    sent.push(letter);
  };
  const outboxOf = (courier = send) =>
    new Outbox(context, rows, { sendSms: courier, sendEmail: courier }, now);
  const keeper = outboxKeeper(rows, now);
  await keeper.put({
    table: 'outbox',
    id: message.id,
    row: message,
    version: undefined,
    keys: {},
  });
  const kept = () => context.adapter.findMany({ model: 'latchkeyRow' });
  return { outboxOf, kept, sent, state, rows, logged };
};

describe('a message that waits', () => {
  it('is carried once, and is gone', async () => {
    const { outboxOf, kept, sent } = await start();
    assert.doesNotMatch(JSON.stringify(await kept()), /123456|7955|anna/u);
    await outboxOf().deliver();
    const { kind: _, ...letter } = message;
    assert.deepEqual(sent, [letter]);
    assert.deepEqual(await kept(), []);
    await outboxOf().deliver();
    assert.equal(sent.length, 1);
  });

  it('is carried once by several at a time', async () => {
    const { outboxOf, sent } = await start();
    const [one, other] = [outboxOf(), outboxOf()];
    await Promise.all([one.deliver(), one.deliver(), other.deliver(), other.deliver()]);
    assert.equal(sent.length, 1);
  });

  it('is tried again after a minute where the courier failed, and the log does not tell it', async () => {
    const { outboxOf, sent, state, logged } = await start();
    state.fails = true;
    await outboxOf().deliver();
    state.fails = false;
    await outboxOf().deliver();
    assert.equal(sent.length, 0);
    state.now += minute;
    await outboxOf().deliver();
    assert.equal(sent.length, 1);
    assert.deepEqual(logged, ['A message could not be sent, and is tried again: TypeError']);
  });

  it('is left to another by who dies with it in hand', async () => {
    const { outboxOf, sent, state } = await start();
    await new Promise<void>((inHand) => {
      const dies = () => new Promise<never>(() => inHand());
      void outboxOf(dies).deliver();
    });
    state.now += minute;
    await outboxOf().deliver();
    assert.equal(sent.length, 1);
  });

  it('is given up after a day', async () => {
    const { outboxOf, kept, sent, state, rows } = await start();
    state.fails = true;
    await outboxOf().deliver();
    state.now += 24 * 60 * minute;
    await rows.lapse(state.now);
    state.fails = false;
    await outboxOf().deliver();
    assert.deepEqual([sent, await kept()], [[], []]);
  });
});

describe('a courier', () => {
  const couriers = {
    sendSms: async () => undefined,
    sendEmail: async () => undefined,
  };

  it('is found for each kind of message that the host can send', () => {
    assert.ok(courierFor(couriers, { kind: 'sms' }));
    assert.ok(courierFor(couriers, { kind: 'email' }));
    assert.equal(courierFor(couriers, { kind: 'push' }), undefined);
    assert.ok(courierFor({ ...couriers, sendPush: async () => undefined }, { kind: 'push' }));
  });
});
