// English. Sentence case, present tense, verbs on buttons; no contractions.
//
//   account, account service     where one signs in; who keeps it
//   sign in, sign-in             never log in; the noun has a hyphen
//   address, e-mail address      what one signs in with
//   password                     the account's; “mailbox password” is another
//   second step                  what follows the password
//   way                          how the second step is done: a code, a passkey, a request
//   code, backup code            a backup code is one of a list kept on paper
//   authenticator app            shows a code
//   passkey, security key        a key is a thing in the hand
//   device, trust this device
//   request, approve             sent to a device, answered there
//   locked, blocked              for a time or until its owner acts; by an organization
//   help, support                what one gets; who gives it
import { entry } from './en.entry.ts';

export const words = {
  ...entry,

  'status.idle':
    'The password or code was removed, for nobody was here for a while. All else is still there.',

  'password.heading': 'Enter your password',
  'password.lead': 'Signing in as {{identifier}}',
  'action.change-identifier': 'Use another address',
  'action.back': 'Back to sign-in',
  'action.again': 'Start again',
  'action.other': 'Use another way',
  'action.correct': 'Use another address or number',
  'action.assist': 'I cannot use any of these',
  'action.use-another': 'Use another account',
  'action.verify': 'Continue',

  'trust.label': 'Trust this device',
  'trust.hint_one': 'No second step on this device for a day.',
  'trust.hint_other': 'No second step on this device for {{count}} days.',
  'trust.hint-open': 'No second step on this device next time.',

  'code.heading': 'Enter the code',
  'code.label': 'Code',
  'code.lead.totp': 'Open your authenticator app and type the code that it shows.',
  'code.lead.totp.device': 'Open {{device}} and type the code that it shows.',
  'code.lead.sms': 'We sent a code by SMS to {{target}}.',
  'code.lead.email': 'We sent a code by e-mail to {{target}}.',
  'code.lead.backup': 'Type one of the backup codes that you saved. Each works once.',
  'code.hint': 'It is checked as soon as it is complete.',
  'code.not-received.sms': 'Nothing received? It can take a minute.',
  'code.not-received.email': 'Nothing received? Look in the spam folder too.',
  'code.expires': 'The code works for another {{time}}.',
  'code.resend': 'Send a new code',
  'code.resend-in': 'Send a new code (in {{time}})',
  'code.sent': 'A new code is on its way.',
  'code.left_one': 'You have one backup code left. Make new ones soon.',
  'code.left_other': 'You have {{count}} backup codes left. Make new ones soon.',
  'required.code': 'Enter the code.',

  'push.heading': 'Approve on your device',
  'push.lead': 'We sent a request to {{device}}.',
  'push.number': 'Choose this number on the device:',
  'push.place': 'Request from {{place}}, {{time}}',
  'push.place-unknown': 'Request sent {{time}}',
  'push.waiting': 'Waiting for your approval…',
  'push.resend': 'Send a new request',
  'push.resend-in': 'Send a new request (in {{time}})',
  'push.sent': 'A new request is on its way.',

  'passkey.heading': 'Use your passkey',
  'passkey.lead':
    'Your browser asks for your fingerprint, your face, a security key or the PIN of this device.',
  'passkey.absent': 'This browser cannot use passkeys here. Use another way.',

  'choose-factor.heading': 'Choose another way',
  'choose-factor.lead': 'How do you want to confirm that it is you?',
  'choose-factor.support':
    'For your protection, support does not switch off the second step on request.',
  'factor.totp': 'Code from your authenticator app',
  'factor.push': 'Approve in the app',
  'factor.passkey': 'Passkey or security key',
  'factor.sms': 'Code by SMS',
  'factor.email': 'Code by e-mail',
  'factor.backup': 'Backup code',

  'locked.heading': 'This account is locked',
  'locked.lead-in': 'It opens again in {{time}}. You can set a new password meanwhile.',
  'locked.lead': 'It stays locked until you have recovered it.',
  'locked.open': 'The account can be used again. Sign in once more.',
  'locked.assist': 'Show that this account is yours',

  'blocked.heading': 'This account is blocked',
  'blocked.lead': 'Your organization has blocked it. Ask your administrator.',
  'blocked.lead.organization': '{{organization}} has blocked it. Ask its administrator.',
  'blocked.contact': 'Contact: {{contact}}',
  'blocked.assist': 'Get help',

  'already-signed-in.heading': 'You are signed in already',
  'already-signed-in.lead': 'This browser is signed in as {{account}}.',

  'captcha.heading': 'One more check',
  'captcha.lead': 'This shows that a person is signing in.',
  'captcha.absent': 'The check cannot be shown here. Get help, or start again later.',

  'form.heading': 'A few details',
  'form.required': 'This is needed to go on.',
  'form.format': 'This does not have the right form. Check it.',
  'form.too-short': 'This is too short.',
  'form.too-long': 'This is too long.',
  'form.rejected': 'This is not accepted. Change it.',
  'form.optional': '{{label}} (optional)',
  'form.choose': 'Choose…',

  'redirect.heading': 'Continue on another page',
  'redirect.lead': 'You come back here afterwards.',
  'redirect.lead.to': 'The next step is with {{to}}. You come back here afterwards.',
  'redirect.unsafe': 'The next page cannot be opened from here. Get help.',

  'unknown.heading': 'This page is out of date',
  'unknown.lead': 'The next step needs a newer version of this page. Reload it, or get help.',

  'over.signed-in': 'You are signed in',
  'over.second-factor-passed': 'Confirmed',
  'over.left': 'You have left',
  'over.expired': 'This took too long',
  'over.going': 'Taking you on…',
  'lost.heading': 'You cannot go on from here',

  'problem.code-rejected': 'This code does not match. Check it and type it again.',
  'problem.code-rejected.left_one': 'This code does not match. You can try once more.',
  'problem.code-rejected.left_other': 'This code does not match. You can try {{count}} more times.',
  'problem.code-expired': 'This code has expired. Send a new one.',
  'problem.code-used': 'This code has been used already. Type a new one, or use another way.',
  'problem.code-superseded': 'A newer code was sent. Type the newest one.',
  'problem.code-exhausted':
    'There were too many tries with this code. Send a new one, or use another way.',
  'problem.backup-codes-spent': 'All backup codes are used. Use another way.',
  'problem.push-refused':
    'The request was refused on the device. Send a new one, or use another way.',
  'problem.push-expired':
    'The request was not answered in time. Send a new one, or use another way.',
  'problem.push-answered-elsewhere':
    'The request was answered for another sign-in. Send a new one, or use another way.',
  'problem.passkey-rejected': 'This passkey was not accepted. Use another one, or another way.',
  'problem.passkey-dismissed': 'The passkey was not used. Try again, or use another way.',
  'problem.passkey-unsupported': 'This browser cannot use passkeys here. Use another way.',
  'problem.captcha-rejected': 'The check did not succeed. Do it once more.',
  'problem.fields-rejected': 'Some details need a change. Look at the marked fields.',
  'problem.resend-too-soon':
    'The last one was sent a moment ago. Wait a little, then send the next one.',
  'problem.resend-too-soon.in':
    'The last one was sent a moment ago. Send the next one in {{time}}.',
  'problem.rate-limited': 'There were too many tries. Wait a while, then try again.',
  'problem.rate-limited.in': 'There were too many tries. Try again in {{time}}.',
  'problem.not-offered': 'This way is not available now. Choose another one.',
  'problem.denied': 'This is not allowed from here. Start again, or get help.',
  'problem.stale': 'This page was not up to date. Go on with the step shown now.',
  'problem.aborted': 'This was interrupted. Try again.',
  'problem.intercepted':
    'Something between you and the account service answered instead. On a public network, open its sign-in page first, then try again.',
  'problem.malformed':
    'The account service gave an answer that this page does not understand. Try again, or get help.',
  'problem.misconfigured': 'Signing in is not set up on this page yet. Get help.',
  'problem.journey-expired': 'This took too long and was closed for your protection. Start again.',
  'problem.reference': 'Reference: {{reference}}',
} as const;
