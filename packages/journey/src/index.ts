// Runs one login or recovery conversation, headless. A team with its own user interface builds on this.
export {
  pageEnvironment,
  type Environment,
  type Randomness,
  type Visibility,
} from './environment.ts';
export { Journey } from './journey.ts';
export type { JourneyOptions } from './options.ts';
export {
  deadline,
  retryDeadline,
  type AskingState,
  type JourneyState,
  type LostState,
  type OverState,
  type Upload,
  type WaitingState,
} from './state.ts';
