import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CheckedAdapter, Reply } from '@latchkey/contract';
import { arrives, replies, sends, takes, uploads, type Act } from './acts.harness.ts';
import { Journey } from './index.ts';
import { asksFor, makeStage, refuses, signedIn } from './journey.harness.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

describe('a document', () => {
  it('is in no state, on the whole way [I4 S47 SEC-5 SEC-19]', async () => {
    const walk: Act[] = [
      sends('sign-in'),
      replies(asksFor(1)),
      uploads('front'),
      arrives('front', 0.5),
      takes('front', refuses('network')),
      uploads('front'),
      takes('front', asksFor(1, ['front'])),
    ];
    const stage = makeStage();
    for (const act of walk) await act(stage);
    assert.equal(stage.told.length, 7);
    const values = stage.told.flatMap((state) => ('uploads' in state ? [state.uploads] : []));
    assert.equal(values.length, 4);
    assert.doesNotMatch(JSON.stringify([stage.told, stage.journey]), /canary|blob/iu);
    for (const upload of values.flatMap((each) => Object.values(each))) {
      assert.deepEqual(Object.keys(upload).length, 1);
    }
  });
});

/** How an upload ends: by a reply, or by what the person does. */
const ends: Record<string, Reply | ((journey: Journey) => void)> = {
  'the service has it': asksFor(1, ['front']),
  'it was refused': refuses('file-unreadable'),
  'it did not get through': refuses('network'),
  'the journey has ended': signedIn,
  'it was given up': (journey) => {
    journey.cancelUpload('front');
  },
  'another file took its place': (journey) => {
    journey.upload('front', new Blob(['y']));
  },
  'the page has left': (journey) => {
    journey.disconnect();
  },
  'the journey was closed': (journey) => {
    journey.close();
  },
};

/** A journey at its documents, whose adapter lets go of what it is given as soon as it may. */
const atDocuments = async (arriving = asksFor(1)) => {
  let settle: (reply: Reply) => void = () => {};
  const adapter: Pick<CheckedAdapter, 'look' | 'upload' | 'close'> = {
    look: () => Promise.resolve(arriving),
    upload: (_ticket, _piece, _file, { signal }) =>
      new Promise((resolve) => {
        settle = resolve;
        signal.addEventListener('abort', () => {
          resolve(refuses('aborted'));
        });
      }),
    close: () => Promise.resolve(),
  };
  const journey = new Journey({
    name: 'identity-check',
    adapter: adapter as CheckedAdapter,
    locale: () => 'en',
  });
  journey.resume('T1');
  await turnOfTheLoop();
  const replied = (reply: Reply) => {
    settle(reply);
  };
  return { journey, replied };
};

const picked = (journey: Journey, piece: string) => {
  const file = new Blob(['x']);
  journey.upload(piece, file);
  return new WeakRef(file);
};

describe('a file', () => {
  for (const [why, end] of Object.entries(ends)) {
    it(`is let go when ${why} [S47 SEC-19]`, async () => {
      const { journey, replied } = await atDocuments();
      const given = picked(journey, 'front');
      await import('./upload-flights.ts');
      await turnOfTheLoop();
      assert.ok(given.deref(), 'a file on its way is needed');
      if (typeof end === 'function') end(journey);
      else replied(end);
      await turnOfTheLoop();
      collectGarbage();
      assert.equal(given.deref(), undefined);
    });
  }

  it('is let go when it was given up while it stood in line [S47]', async () => {
    const { journey } = await atDocuments();
    for (const piece of ['front', 'back', 'photo']) journey.upload(piece, new Blob(['x']));
    const given = picked(journey, 'selfie');
    await import('./upload-flights.ts');
    await turnOfTheLoop();
    collectGarbage();
    assert.ok(given.deref(), 'a file in line is needed');
    await turnOfTheLoop();
    journey.cancelUpload('selfie');
    await turnOfTheLoop();
    collectGarbage();
    assert.equal(given.deref(), undefined);
    journey.close();
  });
});
