import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { pageEnvironment } from './index.ts';

const { visibility, random, clock } = pageEnvironment;

const openPage = (visibilityState: DocumentVisibilityState) => {
  const page = Object.assign(new EventTarget(), { visibilityState });
  Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  return page;
};

describe('the page as environment', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('is visible where there is no document', () => {
    assert.equal(visibility.visible(), true);
    visibility.onChange(() => assert.fail('told'))();
  });

  it('is as visible as its document', () => {
    openPage('hidden');
    assert.equal(visibility.visible(), false);
    openPage('visible');
    assert.equal(visibility.visible(), true);
  });

  it('tells when that changes, until it is asked to stop [VIEW-4]', () => {
    const page = openPage('visible');
    const listener = mock.fn();
    const stop = visibility.onChange(listener);
    page.dispatchEvent(new Event('visibilitychange'));
    assert.equal(listener.mock.callCount(), 1);
    stop();
    page.dispatchEvent(new Event('visibilitychange'));
    assert.equal(listener.mock.callCount(), 1);
  });

  it('makes keys of 128 random bits, also where the context is not secure [SEC-24]', () => {
    mock.method(crypto, 'randomUUID', () => {
      throw new TypeError('insecure context');
    });
    const keys = Array.from({ length: 1000 }, random.key);
    assert.equal(new Set(keys).size, 1000);
    for (const key of keys) assert.match(key, /^\d+(?:-\d+){3}$/u);
    mock.restoreAll();
  });

  it('makes fractions from 0 up to 1, from the same source', () => {
    mock.method(Math, 'random', () => assert.fail('guessable'));
    const extremes = [0, 2 ** 32 - 1];
    mock.method(crypto, 'getRandomValues', (numbers: Uint32Array) =>
      numbers.fill(extremes.shift() ?? 0),
    );
    assert.equal(random.fraction(), 0);
    const most = random.fraction();
    assert.ok(most > 0.999 && most < 1);
    mock.restoreAll();
  });

  it('keeps the time of the system', () => {
    assert.ok(Math.abs(clock.now() - performance.now()) < 1000);
  });
});
