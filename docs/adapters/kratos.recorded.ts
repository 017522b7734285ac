// Made by hand from Kratos' published schemas and the snapshots of its own tests. No server gave these answers.
import type { Recorded } from './recorded.harness.ts';

const input = (group: string, name: string, more: object = {}) => ({
  type: 'input',
  group,
  attributes: { name, type: 'text', required: true, disabled: false, node_type: 'input', ...more },
  messages: [],
  meta: {},
});

const csrf = input('default', 'csrf_token', { type: 'hidden', value: 'csrf' });
const first = [input('default', 'identifier'), input('password', 'password', { type: 'password' })];
const totp = input('totp', 'totp_code');
const lookup = input('lookup_secret', 'lookup_secret');

const flow =
  (id: string, nodes: readonly object[], messages: readonly object[] = []) =>
  (origin: string) => ({
    id,
    type: 'browser',
    issued_at: '2026-11-26T12:00:00Z',
    expires_at: '2026-11-26T13:00:00Z',
    request_url: `${origin}/self-service/login/browser`,
    state: 'choose_method',
    ui: {
      action: `${origin}/self-service/login?flow=${id}`,
      method: 'POST',
      nodes: [csrf, ...nodes],
      messages,
    },
  });

const error = (id: number, text: string) => ({ id, text, type: 'error' });

const begin = 'GET /self-service/login/browser';
const submit = 'POST /self-service/login';
const whoami = 'GET /sessions/whoami';

const password = { method: 'password', identifier: 'anna@example.org', csrf_token: 'csrf' };
const session = { session: { id: 's1', active: true } };

/** A wrong password, the right one, and nothing more. */
export const plain: readonly Recorded[] = [
  { to: begin, body: flow('f1', first) },
  {
    to: submit,
    saying: { ...password, password: 'wrong' },
    status: 400,
    body: flow('f1', first, [error(4000006, 'The provided credentials are invalid.')]),
  },
  { to: submit, saying: { ...password, password: 'Correct-horse-9' }, body: session },
  { to: whoami, body: session.session },
];

/** A second factor, by an app or a backup code. */
export const secondFactor: readonly Recorded[] = [
  { to: begin, body: flow('f1', first) },
  { to: submit, saying: { method: 'password' }, body: session },
  {
    to: whoami,
    status: 403,
    body: {
      error: { id: 'session_aal2_required', code: 403, message: 'Session does not fulfill…' },
    },
  },
  { to: begin, body: flow('f2', [totp, lookup]) },
  {
    to: submit,
    saying: { method: 'totp', totp_code: '000000', csrf_token: 'csrf' },
    status: 400,
    body: flow('f2', [
      { ...totp, messages: [error(4000008, 'The provided authentication code is invalid.')] },
      lookup,
    ]),
  },
  { to: submit, saying: { method: 'lookup_secret', lookup_secret: 'k7q29xpa' }, body: session },
  { to: whoami, body: session.session },
];

/** What else a login may come to. */
export const oddities: readonly Recorded[] = [
  { to: begin, body: flow('f1', first) },
  {
    to: submit,
    saying: { identifier: 'expired@example.org' },
    status: 410,
    body: { error: { id: 'self_service_flow_expired' }, use_flow_id: 'f9' },
  },
  {
    to: submit,
    saying: { identifier: 'elsewhere@example.org' },
    status: 422,
    body: (origin) => ({
      error: { id: 'browser_location_change_required' },
      redirect_browser_to: `${origin}/verify`,
    }),
  },
  {
    to: submit,
    saying: { identifier: 'new@example.org' },
    status: 400,
    body: flow('f1', first, [error(4999999, 'Of a newer version.')]),
  },
];
