// Classes, events and types. Importing this defines no tag: import `@latchkey/elements/define/login.js` for that.
export type { Setup } from './context.ts';
export {
  LatchkeyLeaveEvent,
  LatchkeyLinkEvent,
  LatchkeyOutcomeEvent,
  LatchkeyProblemEvent,
  LatchkeyStepEvent,
} from './events.ts';
export { linkNames, type LinkName, type Links } from './links.ts';
export { registerView } from './steps/index.ts';
export type { CaptchaHook, FormState, ReadForm, Shown, StepView, Ui, Unfit } from './steps/view.ts';
export { LatchkeyAccess, type Loaders } from './tags/access.ts';
export { JourneyElement } from './tags/journey-element.ts';
export { LatchkeyIdentifierRecovery } from './tags/identifier-recovery.ts';
export { LatchkeyIdentityCheck } from './tags/identity-check.ts';
export { LatchkeyLogin } from './tags/login.ts';
export { LatchkeyPasswordReset } from './tags/password-reset.ts';
export { LatchkeyProvider } from './tags/provider.ts';
export { LatchkeyReidentification } from './tags/reidentification.ts';
export { LatchkeySecondFactor } from './tags/second-factor.ts';
export type { Catalogue, MessageKey, Params, Texts } from './text/messages.ts';
