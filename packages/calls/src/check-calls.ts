import { callTable } from './call-table.ts';
import type { CallName } from './journey.ts';

const names = Object.keys(callTable) as CallName[];

const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/gu, '');

const noCall = (name: string): string => {
  const meant = names.find((one) => bare(one) === bare(name));
  const advice = meant ? `Write "${meant}".` : `The calls are: ${names.join(', ')}.`;
  return `there is no call "${name}". ${advice}`;
};

const faultOf = (calls: Readonly<Record<string, unknown>>): string | undefined => {
  const given = Object.keys(calls).filter((name) => calls[name] !== undefined);
  for (const name of given) {
    if (!Object.hasOwn(callTable, name)) return noCall(name);
    if (typeof calls[name] !== 'function') {
      return `"${name}" is no function. Write: async ${name}(given, call) { … }.`;
    }
    const missing = callTable[name as CallName].needs.find((one) => !given.includes(one));
    if (missing) return `"${name}" is of no use without "${missing}". Give both.`;
  }
  return given.includes('signIn')
    ? undefined
    : '"signIn" is missing. Write: async signIn({ identifier, password }, call) { … }.';
};

/** Throws when the calls cannot be what was meant, and says what to write instead. */
export const checkCalls = (calls: object): void => {
  const fault = faultOf(calls as Readonly<Record<string, unknown>>);
  if (fault) throw new TypeError(`Latchkey: callAdapter(): ${fault}`);
};
