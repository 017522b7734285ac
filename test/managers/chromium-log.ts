// What Chromium's password manager writes into chrome://password-manager-internals, read.

/** What its parser took the controls of a form for, by their names; empty where there is none. */
export interface Roles {
  readonly username: string;
  readonly current: string;
  readonly fresh: string;
  readonly confirmation: string;
}

/** What it did, in the order of the log. */
export type Entry =
  | { readonly kind: 'parsed'; readonly roles: Roles }
  /** It asked the person whether to save a new login, or a new password for one that is saved. */
  | { readonly kind: 'asked'; readonly offers: 'save' | 'update' }
  /** Any other decision. */
  | { readonly kind: 'decided'; readonly says: string };

// Before it is sure, it has a state of its own for each key that is pressed: what counts is the one after the decision.
const entry =
  /Form parsing output: \{(?<parsed>[^}]*)\}|Decision: ASK the user\s+The new state of the UI: +(?<state>\w+)|Decision: (?<decision>[^\n]*)/gu;

const prompts: Readonly<Record<string, 'save' | 'update'>> = {
  PENDING_PASSWORD_STATE: 'save',
  PENDING_PASSWORD_UPDATE_STATE: 'update',
};

const labels = {
  username: 'Username element',
  current: 'Password element',
  fresh: 'New password element',
  confirmation: 'Confirmation password element',
} as const;

const rolesIn = (output: string): Roles => {
  const lines = new Map(
    output.split('\n').map((line) => {
      const [label = '', name = ''] = line.replace(/,\s*$/u, '').split(' : ');
      return [label.trim(), name.trim()];
    }),
  );
  const name = (label: string) => lines.get(label) ?? '';
  return {
    username: name(labels.username),
    current: name(labels.current),
    fresh: name(labels.fresh),
    confirmation: name(labels.confirmation),
  };
};

/** Reads the page's text. */
export const readLog = (text: string): Entry[] =>
  [...text.matchAll(entry)].flatMap(({ groups: found = {} }): Entry[] => {
    const { parsed, decision = '', state = '' } = found;
    if (parsed !== undefined) return [{ kind: 'parsed', roles: rolesIn(parsed) }];
    const offers = prompts[state];
    return [offers ? { kind: 'asked', offers } : { kind: 'decided', says: decision || state }];
  });
