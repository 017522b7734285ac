// Each problem: when it is said, and what a person can do.
import type { ProblemCode } from '@latchkey/contract';

/** When a service, or the page itself, says it; and what the person can do then. */
export const told: Readonly<Record<ProblemCode, readonly [when: string, then: string]>> = {
  'credentials-rejected': [
    'The password is wrong, or there is no such account: both alike.',
    'Try again, or reset the password.',
  ],
  'code-rejected': [
    'The code is not the one that was sent or shown.',
    'Read it again; `attemptsLeft` says how often.',
  ],
  'code-expired': ['The code was right, too long ago.', 'Have another one sent.'],
  'code-used': ['The code has been used before.', 'Wait for the app’s next one.'],
  'code-superseded': ['A newer code has been sent since.', 'Use the newest message.'],
  'code-exhausted': ['Too many wrong codes.', 'Have another one sent, or choose another way.'],
  'backup-codes-spent': ['No backup code is left.', 'Choose another way.'],
  'push-refused': ['The request was refused on the device.', 'Ask again, or choose another way.'],
  'push-expired': ['Nobody answered on the device in time.', 'Ask again.'],
  'push-answered-elsewhere': ['The request was answered for another sign-in.', 'Ask again.'],
  'passkey-rejected': [
    'The passkey’s answer does not fit the account.',
    'Try again, or use another way.',
  ],
  'passkey-dismissed': [
    'The browser’s window was closed, or its time was over. The page finds this itself.',
    'Try again.',
  ],
  'passkey-unsupported': [
    'This browser or device has no passkeys. The page finds this itself.',
    'Use another way.',
  ],
  'captcha-rejected': ['The check was not passed.', 'Do it again.'],
  'fields-rejected': [
    'A field of a form is not as it must be; `fields` says which, and why.',
    'Change what is marked.',
  ],
  'resend-too-soon': [
    'Another message is wanted before its time.',
    'Wait as long as `retryIn` says.',
  ],
  'rate-limited': [
    'Too many attempts, of a person, an address or an account.',
    'Wait as long as `retryIn` says.',
  ],
  'not-offered': ['The action or the option is not one that the step offers.', 'Choose another.'],
  denied: [
    'The request is not taken: another origin, a missing header, a policy.',
    'Begin again; ask for help.',
  ],
  stale: [
    'The answer is to a step that has passed: of another tab, or a second click.',
    'Go on with the step that is shown.',
  ],
  offline: [
    'The device has no connection. The page finds this itself.',
    'Try again when it is back.',
  ],
  network: [
    'The request or its reply was lost. The page finds this itself.',
    'Try again: the same answer has one effect.',
  ],
  timeout: [
    'No reply came in time. The page finds this itself.',
    'Try again: the same answer has one effect.',
  ],
  aborted: ['The page has given the request up.', 'Try again.'],
  unavailable: ['The service cannot answer now.', 'Try again later; `retryIn` says when.'],
  intercepted: [
    'Something in between answered: the page of a hotel’s network, say.',
    'Sign in to the network, then try again.',
  ],
  malformed: ['The reply cannot be read.', 'Try again; ask for help.'],
  misconfigured: [
    'The tag knows no account service. The page finds this itself, and says more in the console.',
    'Ask for help.',
  ],
  unknown: [
    'The service has a code of its own, which is kept in `received`.',
    'Try again; give the reference when you ask.',
  ],
  'journey-expired': ['The ticket is dead: too old, or given up.', 'Begin again.'],
  'link-used': ['The link of a message has been used.', 'Have another one sent.'],
  'link-expired': ['The link of a message is too old.', 'Have another one sent.'],
  'link-superseded': ['A newer link has been sent since.', 'Use the newest message.'],
  'link-broken': ['The link is not whole, or none of ours.', 'Open it from the message again.'],
  'target-rejected': ['The number or address is not the masked one.', 'Type it in full again.'],
  'file-too-large': ['The file is larger than the service takes.', 'Take a smaller picture.'],
  'file-type': ['The file is of a type that the service does not take.', 'Choose another file.'],
  'file-unreadable': ['The file ends early, or is none.', 'Take the picture again.'],
  'file-too-small': ['The picture has too few pixels.', 'Take it from nearer.'],
  'companion-refused': ['The check was refused in the app.', 'Begin it again, or use documents.'],
  'companion-expired': ['The app was not used in time.', 'Begin it again.'],
  'companion-location': [
    'The app is used somewhere that the service does not take.',
    'Use documents.',
  ],
};
