// English words of a recovery; en.ts has the glossary. Besides:
//
//   reset                        to get a new password without the old one
//   link                         comes in a message; opened, then used by a button
//   managed                      kept by an organization
export const words = {
  'password-reset.heading': 'Reset your password',
  'password-reset.lead': 'Enter the address that you sign in with.',
  'link.login': 'Back to sign-in',

  'choose-recovery.heading': 'Confirm that it is you',
  'choose-recovery.lead': 'Choose a way that you have at hand now.',
  'choose-recovery.none':
    'This account has no recovery address, phone or app that can be used. Show in another way that it is yours.',
  'choose-recovery.heading.managed': 'This password cannot be reset here',
  'choose-recovery.managed': 'Your organization manages this password. Ask your administrator.',
  'recovery.email-link': 'Link by e-mail',
  'action.no-access': 'I have no access to any of these',

  'confirm-target.heading': 'Type it in full',
  'confirm-target.lead.sms':
    'This account has the phone number {{target}}. Type the whole number, and we send a code to it.',
  'confirm-target.lead.email':
    'This account has the recovery address {{target}}. Type the whole address, and we send a message to it.',
  'confirm-target.label.sms': 'Phone number',
  'confirm-target.label.email': 'Recovery address',

  'link-sent.heading': 'Look in your mailbox',
  'link-sent.lead': 'We sent a link to {{target}}.',
  'link-sent.lead.unknown': 'If there is an account with this address, we have sent a message.',
  'link-sent.expires': 'The link works for another {{time}}.',
  'link-sent.expired': 'The link has expired.',
  'link-sent.waiting': 'This page goes on when you open the link.',
  'link-sent.resend': 'Send it again',
  'link-sent.resend-in': 'Send it again (in {{time}})',
  'link-sent.sent': 'The message was requested once more.',

  'open-link.heading': 'Reset your password',
  'open-link.lead': 'This link is for the account {{account}}.',
  'open-link.lead-unnamed': 'This link is for your account.',
  'open-link.other': 'Another account, {{other}}, is signed in here. This link is for {{account}}.',
  'open-link.other-unnamed':
    'Another account, {{other}}, is signed in here. This link is not for that one.',
  'action.open-link': 'Set a new password',

  'new-password.heading': 'Set a new password',
  'new-password.lead': 'For the account {{identifier}}',
  'new-password.label': 'New password',
  'new-password.repeat': 'New password once more',
  'new-password.rules': 'What the password needs',
  'new-password.unmet': 'The password does not have all that it needs yet. Look at the list.',
  'new-password.met': 'The password has all that it needs.',
  'new-password.sign-out': 'Sign out on other devices',
  'action.save-password': 'Save password',
  'required.new-password': 'Enter a new password.',
  'rule.min-length_one': 'At least {{count}} character',
  'rule.min-length_other': 'At least {{count}} characters',
  'rule.max-length_one': 'At most {{count}} character',
  'rule.max-length_other': 'At most {{count}} characters',
  'rule.lower-case': 'A lower-case letter',
  'rule.upper-case': 'A capital letter',
  'rule.digit': 'A digit',
  'rule.symbol': 'A symbol, such as a dash or a full stop',
  'rule.not-identifier': 'Without your address or your username',
  'rule.met': '(done)',
  'rule.unmet': '(still missing)',
  'form.breached': 'This password is on a list of stolen ones. Choose another one.',
  'form.reused': 'This password was used before. Choose another one.',
  'form.mismatch': 'The two passwords are not the same. Type this one again.',

  'over.password-changed': 'Your password is changed',
  'over.password-changed.lead':
    'Apps that still use the old one, such as mail programs, will ask for the new one.',

  'problem.link-used': 'This link has been used already. Enter your address to get a new one.',
  'problem.link-expired': 'This link has expired. Enter your address to get a new one.',
  'problem.link-superseded':
    'A newer link was sent. Open that one, or enter your address to get another.',
  'problem.link-broken':
    'This link is not complete. Open it in the message once more, or enter your address to get a new one.',
  'problem.target-rejected':
    'This is not what the account has. Check it and type it again, or use another way.',
} as const;
