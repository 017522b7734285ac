// An account service that honors the contract, whoever keeps its state.
export { accountViewOf, type AccountView } from './account-view.ts';
export {
  findAccount,
  identifierKey,
  isBlocked,
  isLocked,
  type Account,
  type Accounts,
  type AccountFactor,
  type FactorOf,
  type StoredPasskey,
} from './accounts.ts';
export type { Captcha } from './captcha.ts';
export {
  caseViewOf,
  decide,
  startReview,
  type CaseDecision,
  type CaseView,
  type PieceFault,
} from './case-decisions.ts';
export { caseTexts } from './case-messages.ts';
export { caseLinks, lapseCases, type IdentityCase } from './cases.ts';
export {
  companionRequest,
  companionViewOf,
  doInApp,
  type CompanionDeed,
  type CompanionView,
} from './companion.ts';
export { cookieNames, readCookies, writeCookie } from './cookies.ts';
export type { Core, Work } from './core.ts';
export type { Documents } from './documents.ts';
export { finishHandover } from './handover.ts';
export { refuse, serve, type Api } from './http-api.ts';
export type { Fields, IdentityField, IdentityRules } from './identity-rules.ts';
export type { Journey } from './journey.ts';
export { Lanes } from './lanes.ts';
export { countAttempt, forgive, pausedUntil, type Limit } from './limits.ts';
export { linkUrl, type Link } from './links.ts';
export { passwordTally } from './login.ts';
export type { Message, MessageTopic, PushMessage } from './outbox.ts';
export type { WantedDetail } from './new-details.ts';
export { newChallenge, userHandleOf } from './passkeys.ts';
export type { KeptPassword, Passwords } from './passwords.ts';
export { isNobodysId } from './nobody.ts';
export type { Policy } from './policy.ts';
export { answerPush, currentMessage, type PushRequest, type PushState } from './push.ts';
export {
  base64url,
  characters,
  fromBase64url,
  systemRandom,
  token,
  type Random,
} from './random.ts';
export type { Replay, Served } from './replays.ts';
export {
  cancelMailService,
  recreateMailbox,
  revocationOf,
  revoke,
  type Revocation,
  type RevokedBy,
} from './revocation.ts';
export { tokenFor } from './seal.ts';
export { endSession, sessionOf } from './sessions.ts';
export type {
  Backing,
  Changes,
  Deletion,
  DocumentDeed,
  Found,
  Put,
  PutOf,
  Read,
  Version,
} from './store/backing.ts';
export { asksFor, type Query, type QueryOf } from './store/query.ts';
export { forget, rowsOf, rowStore, type AllRows, type RowStore } from './store/row-table.ts';
export type { Rows, Session, TableName, TrustedDevice } from './store/rows.ts';
export type { Store, Table } from './store/store.ts';
export { transact, unavailable, type Host } from './store/transact.ts';
export { tableNames, tables, type IndexOf, type Shape } from './store/tables.ts';
export { usernameMessages } from './temporary-username.ts';
export { day, minute, second, secondsUntil, timeOf, type Time } from './time.ts';
export { shownCode, type TotpFactor } from './totp.ts';
export { usualPolicy } from './usual-policy.ts';
export { algorithms, isSignedBy, readAnswer, type Algorithm } from './webauthn.ts';
