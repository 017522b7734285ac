// Whatever happens to uploads in whatever order, these hold. SEED=… repeats a run, RUNS=… makes it longer.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { natureOf, type Reply } from '@latchkey/contract';
import * as fc from 'fast-check';
import { replies, sends } from './acts.harness.ts';
import { asksFor, makeStage, type Received, type Stage } from './journey.harness.ts';
import { calledIn, event, happens, saidIn, type Event } from './uploads.events.harness.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['RUNS'] ?? 500);

const isUpload = ({ piece }: Received) => piece !== undefined;
const keyOf = ({ text }: Received) => text.split(' ').at(-1) ?? '';
const settles = (reply: Reply) =>
  'step' in reply || 'outcome' in reply || natureOf(reply.problem.code) !== 'transport';

/** Watches a stage from outside and holds what it sees to the rules. */
const watch = (stage: Stage) => {
  const { journey, received, told } = stage;
  const answered = new Set<Received>(received);
  /** Files that were picked and not sent yet, by piece. */
  const inLine = new Map<string, string>();
  /** Uploads of which nobody knows what came: file and key, by piece. */
  const unknown = new Map<string, { file: string; key: string }>();
  const keys = new Map<string, string>();
  /** The conversation and the kind of step that an upload belongs to. */
  const places = new Map<Received, string>();
  let connected = true;

  const place = () => {
    const { state, ticket } = journey;
    return 'step' in state ? [ticket, state.step?.kind].join(' ') : '';
  };
  const underWay = () =>
    received.filter((call) => !call.signal.aborted && !answered.has(call) && !isClose(call));
  const isClose = ({ text }: Received) => text.startsWith('close');

  const holdCalls = (before: number) => {
    for (const call of received.slice(before).filter(isUpload)) {
      const { piece = '' } = call;
      const file = inLine.get(piece);
      assert.ok(connected, 'a page that is away sends nothing');
      assert.ok(file !== undefined, 'a piece is sent once for each time that it was picked');
      inLine.delete(piece);
      const kept = unknown.get(piece);
      const key = keyOf(call);
      if (kept?.file === file) assert.equal(key, kept.key, 'the same file again has its key');
      else assert.ok(!keys.has(key), 'anything else has a fresh key');
      assert.equal(keys.get(key) ?? `${piece} ${file}`, `${piece} ${file}`);
      keys.set(key, `${piece} ${file}`);
      unknown.set(piece, { file, key });
      places.set(call, place());
    }
  };

  const holdState = () => {
    const { state } = journey;
    const running = underWay().filter(isUpload);
    assert.ok(running.length <= 3, 'three at a time');
    assert.equal(new Set(running.map(({ piece }) => piece)).size, running.length, 'one of a piece');
    for (const call of running) {
      assert.ok(connected && places.get(call) === place(), 'nothing goes on that was left');
    }
    assert.ok(underWay().length - running.length <= 1, 'the conversation has one call under way');
    if (state.kind === 'waiting' && state.action !== undefined) {
      assert.equal(underWay().length - running.length, 1, 'nobody waits for an answer in vain');
    }
    assert.equal(told.at(-1) ?? state, state, 'listeners know the state');
    if (state.kind !== 'asking') return;
    const shown = Object.entries(state.uploads ?? {});
    const moving = shown.flatMap(([piece, upload]) => ('progress' in upload ? [piece] : []));
    for (const { piece = '' } of running) assert.ok(moving.includes(piece), 'what goes is shown');
    assert.ok(moving.length === running.length || running.length === 3, 'nobody waits for nothing');
    assert.ok(!state.uploads || shown.length > 0, 'no list where there is nothing to list');
    // What is not shown is forgotten.
    for (const piece of unknown.keys()) if (!state.uploads?.[piece]) unknown.delete(piece);
    for (const piece of inLine.keys()) if (!moving.includes(piece)) inLine.delete(piece);
  };

  return async (happening: Event) => {
    const { name, piece, file } = happening;
    const { state } = journey;
    const before = received.length;
    const replied = name === 'take' || name === 'reply';
    const call = replied || name === 'arrive' ? calledIn(happening, stage) : undefined;
    if (replied || name === 'arrive') {
      if (!call || (replied && answered.has(call))) return;
    }
    const late = call && (call.signal.aborted || answered.has(call) || isClose(call));
    if (name === 'upload' && connected) inLine.set(piece, file);
    if (name === 'cancel') unknown.delete(piece);
    if (name === 'leave') connected = false;
    if (name === 'return') connected = true;
    if (call && replied) answered.add(call);
    if (name === 'take' && !late && settles(saidIn(happening, stage))) unknown.delete(piece);
    await happens(happening)(stage);
    holdCalls(before);
    holdState();
    if (late) assert.equal(journey.state, state, 'a late word changes nothing');
  };
};

describe('whatever happens to uploads in whatever order', () => {
  it('the rules hold [S47 E48]', async (t) => {
    t.diagnostic(`SEED=${String(seed)} RUNS=${String(numRuns)}`);
    const seen = { sent: 0, again: 0, late: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 5, maxLength: 60, size: 'max' }),
        async (events) => {
          const stage = makeStage();
          await sends('sign-in')(stage);
          await replies(asksFor(1))(stage);
          const happen = watch(stage);
          for (const each of events) await happen(each);
          const sent = stage.received.filter(isUpload);
          seen.sent += sent.length;
          seen.again += sent.length - new Set(sent.map(keyOf)).size;
          seen.late += sent.filter(({ signal }) => signal.aborted).length;
        },
      ),
      { seed, numRuns },
    );
    for (const [what, count] of Object.entries(seen)) assert.ok(count > numRuns / 10, what);
  });
});
