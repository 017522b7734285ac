// What runs a conversation, as one chunk: nobody needs the runner without the checks.
import { warmUp as fetchSchemas } from '@latchkey/contract/checked';
import { forgetWhenIdle } from './idle.ts';
import type { Session } from './session.ts';

export { checked } from '@latchkey/contract/checked';
export { Journey } from '@latchkey/journey';
export { PasskeyUse } from './passkey-use.ts';

/** Once the first screen stands: the schemas come, and what is typed from now on is not left lying there. */
export const warmUp = (session: Session): Promise<unknown> => {
  forgetWhenIdle(session);
  return fetchSchemas();
};
