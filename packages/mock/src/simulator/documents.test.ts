// Longer than other files: everything about one file on its way in, and every kind of file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, problemOf, type Person, type Stage } from '../person.harness.ts';
import { cutOff, heic, jpeg, pdf, png, program, secretInk, webp } from './documents.harness.ts';
import { begin, caseOf, toDocuments, uploadAll, worldWith } from './identity.harness.ts';

const ines = 'ines@example.org';

type Place = Parameters<typeof makeStage>[0];

/** Somebody who is to show an identity card. */
const atPieces = async (world: Place = 'default'): Promise<Stage> => {
  const stage = makeStage(world);
  await begin(stage.person, ines);
  await toDocuments(stage.person);
  await stage.person.act('choose-type', { type: 'identity-card' });
  return stage;
};

const storedOf = (person: Person) =>
  person
    .at('identity-documents')
    .pieces.filter(({ stored }) => stored)
    .map(({ id }) => id);

describe('the choice of a document', () => {
  it('comes before its pieces [S47]', async () => {
    const stage = makeStage();
    await begin(stage.person, ines);
    await toDocuments(stage.person);
    assert.deepEqual(stage.person.step(), {
      kind: 'identity-documents',
      actions: ['choose-type', 'other', 'back'],
      reason: 'password',
      types: ['passport', 'identity-card', 'residence-permit', 'driving-license'],
      pieces: [],
      accept: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
      maxBytes: 10_000_000,
      minPixels: 480,
    });
  });

  for (const [type, ids] of [
    ['passport', ['photo-page', 'selfie']],
    ['identity-card', ['front', 'back', 'selfie']],
    ['driving-license', ['front', 'back', 'selfie']],
  ] as const) {
    it(`decides what is needed: ${type} [S47]`, async () => {
      const { person } = await atPieces();
      await person.act('choose-type', { type });
      const { pieces, type: chosen, actions } = person.at('identity-documents');
      assert.equal(chosen, type);
      assert.deepEqual(
        pieces.map(({ id }) => id),
        ids,
      );
      assert.ok(actions.includes('submit'));
    });
  }

  it('of another one begins anew; of the same one keeps what is there', async () => {
    const { person, service } = await atPieces();
    await person.upload('selfie', jpeg());
    await person.act('choose-type', { type: 'identity-card' });
    assert.deepEqual(storedOf(person), ['selfie']);
    assert.equal(service.uploadedBytes, jpeg().length);
    await person.act('choose-type', { type: 'passport' });
    assert.deepEqual(storedOf(person), []);
    assert.equal(service.uploadedBytes, 0);
  });

  it('is refused for one that the service does not take', async () => {
    const stage = await atPieces(worldWith({ documents: { 'identity-card': ['front'] } }));
    const received = await stage.person.act('choose-type', { type: 'passport' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
  });
});

describe('an upload', () => {
  it('is stored, and the turn stays [S47]', async () => {
    const { person } = await atPieces();
    const { turn } = person;
    const { status } = await person.upload('front', jpeg());
    assert.deepEqual([status, person.turn, storedOf(person)], [200, turn, ['front']]);
    await person.look();
    assert.deepEqual(storedOf(person), ['front']);
  });

  it('of a piece that is there takes its place', async () => {
    const { person, service } = await atPieces();
    await uploadAll(person);
    await person.upload('back', pdf());
    await person.act('submit');
    const { pieces } = caseOf(service, person.at('case-status').number);
    const sizes = pieces.map(({ bytes }) => bytes);
    assert.deepEqual(sizes, [jpeg().length, pdf().length, jpeg().length]);
  });

  const files: readonly (readonly [
    what: string,
    file: Uint8Array<ArrayBuffer>,
    world: Place,
    problem: string | undefined,
    status: number,
  ])[] = [
    ['a photo', jpeg(), 'default', undefined, 200],
    ['a picture', png(), 'default', undefined, 200],
    ['a picture as browsers make them', webp(), 'default', undefined, 200],
    ['a PDF [E46]', pdf(), 'default', undefined, 200],
    [
      'a PDF, where none is taken [E46]',
      pdf(),
      worldWith({ accept: ['image/jpeg'] }),
      'file-type',
      415,
    ],
    ['a photo as some phones make them [E45]', heic(), 'default', 'file-type', 415],
    [
      'a photo as some phones make them, where it is taken [E45]',
      heic(),
      'identity-takes-heic',
      undefined,
      200,
    ],
    ['a program', program(), 'default', 'file-type', 415],
    ['nothing at all [E47]', new Uint8Array(), 'default', 'file-unreadable', 422],
    ['a photo that is cut off [E47]', cutOff(jpeg()), 'default', 'file-unreadable', 422],
    [
      'a photo of which only the beginning is there [E47]',
      jpeg().slice(0, 12),
      'default',
      'file-unreadable',
      422,
    ],
    ['a picture that is cut off [E47]', cutOff(png()), 'default', 'file-unreadable', 422],
    ['a picture of no size [E47]', png(0, 0), 'default', 'file-unreadable', 422],
    [
      'a picture as browsers make them, cut off [E47]',
      cutOff(webp()),
      'default',
      'file-unreadable',
      422,
    ],
    ['a PDF that is cut off [E47]', cutOff(pdf()), 'default', 'file-unreadable', 422],
    [
      'a phone’s photo that is cut off [E47]',
      cutOff(heic()),
      'identity-takes-heic',
      'file-unreadable',
      422,
    ],
    ['a photo that is too small', jpeg(2000, 479), 'default', 'file-too-small', 422],
    ['a photo that is just large enough', jpeg(480, 480), 'default', undefined, 200],
    ['a picture that is too small', png(479, 2000), 'default', 'file-too-small', 422],
  ];
  for (const [what, file, world, problem, status] of files) {
    it(`is ${problem ?? 'taken'}: ${what}`, async () => {
      const { person } = await atPieces(world);
      const received = await person.upload('front', file);
      assert.deepEqual([problemOf(received)?.code, received.status], [problem, status]);
      assert.deepEqual(storedOf(person), problem ? [] : ['front']);
    });
  }

  it('is judged by its bytes, whatever the page says of it [S47 SEC-19]', async () => {
    const { person } = await atPieces();
    const renamed = new Blob([program()], { type: 'image/jpeg' });
    assert.equal(problemOf(await person.upload('front', renamed))?.code, 'file-type');
    const shy = new Blob([jpeg()], { type: 'text/html' });
    assert.equal(problemOf(await person.upload('front', shy)), undefined);
  });

  it('is refused when it is too large, and leaves what was there [E44]', async () => {
    const { person } = await atPieces('identity-small-files');
    await person.upload('front', jpeg());
    const large = new Uint8Array(50_001);
    large.set(jpeg());
    const received = await person.upload('front', large);
    assert.deepEqual([received.status, problemOf(received)], [413, { code: 'file-too-large' }]);
    assert.deepEqual(storedOf(person), ['front']);
    const exact = new Uint8Array(50_000);
    exact.set(pdf(), 0);
    exact.set(pdf(), 50_000 - pdf().length);
    assert.equal(problemOf(await person.upload('back', exact)), undefined);
  });

  it('that says beforehand that it is too large is not even read [E44 SEC-19]', async () => {
    const { person, service } = await atPieces('identity-small-files');
    let read = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        read += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const request = new Request(`http://localhost/account/journeys/${person.ticket}/files/front`, {
      method: 'PUT',
      headers: {
        'latchkey-client': '1',
        'idempotency-key': 'k',
        'content-length': '60000',
        cookie: service.browser.jar.header(
          `http://localhost/account/journeys/${person.ticket}/files/front`,
        ),
      },
      body,
      duplex: 'half',
    } as RequestInit);
    const response = await service.handle(request);
    assert.equal(response.status, 413);
    assert.ok(read <= 1);
  });

  for (const piece of ['photo-page', 'elsewhere', '..%2f..', '__proto__']) {
    it(`of a piece that is not needed is refused, and what is stored stays: ${piece}`, async () => {
      const { person } = await atPieces();
      await person.upload('front', jpeg());
      const received = await person.upload(piece, jpeg());
      assert.deepEqual([received.status, problemOf(received)], [422, { code: 'not-offered' }]);
      assert.deepEqual(storedOf(person), ['front']);
    });
  }

  it('at another step is refused', async () => {
    const { person } = await atPieces();
    await person.act('back');
    assert.deepEqual(problemOf(await person.upload('front', jpeg())), { code: 'not-offered' });
    await person.signIn('bruno@example.org');
    assert.deepEqual(problemOf(await person.upload('front', jpeg())), { code: 'not-offered' });
    person.at('code');
  });

  it('from a browser that did not open the journey is refused', async () => {
    const { person, another } = await atPieces();
    const thief = another();
    Object.assign(thief, { ticket: person.ticket });
    const received = await thief.upload('front', jpeg());
    assert.deepEqual([received.status, problemOf(received)], [410, { code: 'journey-expired' }]);
    await person.look();
    assert.deepEqual(storedOf(person), []);
  });

  it('after the end is told the end', async () => {
    const { person } = await atPieces();
    await uploadAll(person);
    await person.act('submit');
    const { number } = person.at('case-status');
    await person.act('done');
    const { reply } = await person.upload('front', jpeg());
    assert.deepEqual(reply, { outcome: { kind: 'case-open', number } });
  });

  it('sent twice has one effect; another file under the same key is none [I10]', async () => {
    const { person } = await atPieces();
    const first = await person.upload('front', jpeg(), { key: 'k1' });
    await person.upload('back', jpeg());
    assert.equal((await person.upload('front', jpeg(), { key: 'k1' })).text, first.text);
    const other = await person.upload('front', png(), { key: 'k1' });
    assert.deepEqual([other.status, problemOf(other)], [422, { code: 'malformed' }]);
  });

  it('without an idempotency key is refused', async () => {
    const { person } = await atPieces();
    const received = await person.upload('front', jpeg(), { key: '' });
    assert.deepEqual([received.status, problemOf(received)], [400, { code: 'malformed' }]);
    await person.look();
    assert.deepEqual(storedOf(person), []);
  });

  it('that breaks off loses nothing that is stored, and can be sent again [E48]', async () => {
    const { person, service } = await atPieces();
    await person.upload('front', jpeg());
    const url = `http://localhost/account/journeys/${person.ticket}/files/back`;
    const abort = new AbortController();
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(jpeg().slice(0, 20));
      },
      pull: (controller) => {
        abort.abort();
        controller.error(new Error('The connection broke.'));
      },
    });
    await assert.rejects(
      service.browser.fetch(url, {
        method: 'PUT',
        headers: { 'latchkey-client': '1', 'idempotency-key': 'k' },
        body,
        signal: abort.signal,
        duplex: 'half',
      } as RequestInit),
    );
    await person.look();
    assert.deepEqual(storedOf(person), ['front']);
    await person.upload('back', jpeg());
    assert.deepEqual(storedOf(person), ['front', 'back']);
  });

  it('side by side with others is stored with them', async () => {
    const { person } = await atPieces();
    await Promise.all(['front', 'back', 'selfie'].map((id) => person.upload(id, jpeg())));
    await person.look();
    assert.deepEqual(storedOf(person), ['front', 'back', 'selfie']);
  });
});

describe('what was uploaded', () => {
  const ink = [
    secretInk,
    btoa(secretInk),
    Array.from(secretInk, (one) => one.charCodeAt(0)).join(),
  ];

  it('is in no reply, no message, no event and no snapshot [I4]', async () => {
    const { person, service } = await atPieces();
    const heard: string[] = [];
    service.subscribe(() => heard.push(JSON.stringify([service.outbox, service.cases])));
    const replies: string[] = [];
    for (const id of ['front', 'back', 'selfie'])
      replies.push((await person.upload(id, pdf())).text, service.snapshot());
    replies.push((await person.act('submit')).text, service.snapshot());
    const said = [...replies, ...heard].join('\n');
    assert.ok(heard.length > 0);
    for (const each of ink) assert.ok(!said.includes(each));
  });

  for (const [how, leave] of [
    ['is given up', ({ person }: Stage) => person.close()],
    ['runs out', ({ clock }: Stage) => clock.advance(15 * 60_000)],
  ] as const) {
    it(`is erased when the journey ${how}`, async () => {
      const stage = await atPieces();
      await uploadAll(stage.person);
      assert.equal(stage.service.uploadedBytes, 3 * jpeg().length);
      await leave(stage);
      assert.equal(stage.service.uploadedBytes, 0);
    });
  }

  it('is erased with the case', async () => {
    const { person, service } = await atPieces();
    await uploadAll(person);
    await person.act('submit');
    assert.equal(service.uploadedBytes, 3 * jpeg().length);
    await person.act('cancel');
    assert.equal(service.uploadedBytes, 0);
  });

  it('is erased when a snapshot is taken back', async () => {
    const { person, service } = await atPieces();
    await uploadAll(person);
    await person.act('submit');
    const { number } = person.at('case-status');
    service.restore(service.snapshot());
    assert.deepEqual(
      caseOf(service, number).pieces.map(({ bytes }) => bytes),
      [0, 0, 0],
    );
  });
});
