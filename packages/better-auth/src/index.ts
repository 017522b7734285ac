// Account journeys on a better-auth server.
export { Administration, administrationOf, type AccountDetails } from './administration.ts';
export type { Couriers, Letter, PushLetter } from './couriers.ts';
export type { DocumentStorage } from './document-storage.ts';
export type { StoredDocument } from './documents.ts';
export type { HostEvent } from './events.ts';
export { refusals } from './gate.ts';
export type { LatchkeyOptions } from './options.ts';
export { latchkey, type LatchkeyPlugin } from './plugin.ts';
export { defaultPolicy } from './policy.ts';
export type { AccountPage } from './user-ids.ts';
export type { AccountView, CaseView } from '@latchkey/service';
