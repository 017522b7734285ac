// A password or a code that was typed and left alone does not wait for the next person at a shared device.
import { systemClock } from '@latchkey/contract';
import type { Session } from './session.ts';

/** How long nobody has to touch the form, in milliseconds. */
const patience = 600_000;

const signs = ['input', 'keydown', 'pointerdown', 'pointermove'];

const watched = new WeakSet<Session>();

/**
 * Empties the secrets of a session's form when nobody has touched the tag for ten minutes, and says so; all else that was typed
 * stays (WCAG 2.2 SC 2.2.6). A sign of life counts only in the tag itself.
 */
export const forgetWhenIdle = (session: Session): void => {
  if (watched.has(session)) return;
  watched.add(session);
  const { host } = session;
  const clock = host.environment?.clock ?? systemClock;
  let last = clock.now();
  const seen = () => (last = clock.now());
  for (const sign of signs) host.addEventListener(sign, seen, { passive: true });
  // A tag that has gone must not be held by its own timer.
  const held = new WeakRef(session);
  const wait = (time: number) => {
    clock.after(time, () => {
      const left = last + patience - clock.now();
      const there = held.deref();
      if (!there) return;
      if (!there.host.isConnected) watched.delete(there);
      else if (left > 0) wait(left);
      else {
        forget(there);
        seen();
        wait(patience);
      }
    });
  };
  wait(patience);
};

const forget = (session: Session): void => {
  const { host, stage, form, words } = session;
  const values = () => [...host.querySelectorAll('input')].map(({ value }) => value).join();
  const before = values();
  // What is on its way has been read already.
  stage.forget();
  form.reset();
  if (values() === before) return;
  const say = () => {
    if (words.has('status.idle')) session.say('status.idle');
  };
  words.complete().then(say, say);
};
