// What runs a conversation, as one chunk: nobody needs the runner without the checks.
export { checked, warmUp } from '@latchkey/contract/checked';
export { Journey } from '@latchkey/journey';
export { PasskeyUse } from './passkey-use.ts';
