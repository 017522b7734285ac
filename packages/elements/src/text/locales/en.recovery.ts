// English words of a recovery; en.ts has the glossary. Besides:
//
//   reset                        to get a new password without the old one
//   link                         comes in a message; opened, then used by a button
//   managed                      kept by an organization
//   mobile number, country       what one is called by
//   recovery address             where one is reached when the other address is gone
//   username                     sent in place of an address that is no longer in use
export const words = {
  'password-reset.heading': 'Reset your password',
  'password-reset.lead': 'Enter the address that you sign in with.',
  'link.login': 'Back to sign-in',
  'link.identity-check': 'I want to see how my request stands',

  'access.lead': 'Choose what has happened.',
  'access.password': 'I forgot my password',
  'access.identifier': 'I forgot my e-mail address',
  'access.address': 'My e-mail address no longer exists',
  'access.second-step': 'I lost my phone or my app',
  'access.other': 'Something else',
  'access.second-step.heading': 'Your second step is lost',
  'access.second-step.lead': 'Do you still know your password?',
  'access.second-step.only': 'I know my password',
  'access.second-step.only.hint': 'Sign in with it, then choose “{{choice}}”.',
  'access.second-step.both': 'I lost my password too',
  'access.second-step.both.hint': 'Begin with a new password. One request covers both.',

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

  'phone.heading': 'Find your address',
  'phone.lead': 'Enter the mobile number that you gave when you signed up.',
  'phone.label': 'Mobile number',
  'phone.country': 'Country of the number',
  'phone.country-hint': 'Not needed for a number that begins with +.',
  'phone.empty': 'Enter your mobile number.',
  'phone.wrong': 'This is not a whole phone number. Check its digits and its country.',
  'phone.no-country':
    'The country of this number is missing. Begin with + and its code, such as +41.',
  'form.not-mobile':
    'This is not a mobile number. Enter the mobile number that you gave when you signed up.',

  'recovery-email.heading': 'Your recovery address',
  'recovery-email.lead': 'Enter the other e-mail address that you gave for your account.',
  'recovery-email.empty': 'Enter your recovery address.',
  'recovery-email.back': 'Change the mobile number',
  'form.address': 'This is not a whole e-mail address. It looks like name@example.org.',

  'choose-delivery.heading': 'Where shall we send it?',
  'choose-delivery.lead': 'Your address comes in a message. It is not shown here.',
  'choose-delivery.none':
    'There is nowhere that we could send your address. Show in another way that the account is yours.',
  'delivery.sms': 'By SMS',
  'delivery.email': 'By e-mail',

  'delivered.heading': 'Look at your messages',
  'delivered.lead.sms': 'We sent your address by SMS to {{target}}.',
  'delivered.lead.email': 'We sent your address by e-mail to {{target}}.',
  'delivered.note': 'The address is in the message, not here.',
  'delivered.other': 'Send it another way',
  'delivered.no-access': 'I cannot read this message',
  'delivered.sent': 'The message is on its way once more.',
  'over.identifier-delivered': 'Your address is on its way',
  'over.identifier-delivered.lead': 'Sign in with the address that is in the message.',

  'choose-account.heading': 'Which account is yours?',
  'choose-account.lead': 'Choose the account that you want to sign in to.',
  'choose-account.none': 'None of these is mine',

  'reidentification.heading': 'Your address no longer exists',
  'reidentification.lead': 'Your account and your password stay as they are.',
  'reidentification.mailbox': 'Only the mailbox is gone',
  'reidentification.mailbox.way': 'Sign in here with the old address once more, then change it.',
  'reidentification.address': 'The address was deleted, cancelled or released',
  'reidentification.address.way':
    'Sign in with the username that we sent you. If nothing arrived, sign in with the old address, and we send one.',
  'reidentification.label': 'Username, or old address',

  'identifier-revoked.heading': 'This address is no longer in use',
  'identifier-revoked.lead':
    'We sent a username to {{targets}}: sign in with it and your usual password.',
  'identifier-revoked.lead.organization':
    '{{organization}} no longer uses it for signing in. We sent a username to {{targets}}: sign in with it and your usual password.',
  'identifier-revoked.none': 'There is no phone and no other address to send a username to.',
  'identifier-revoked.none.organization':
    '{{organization}} no longer uses it for signing in. There is no phone and no other address to send a username to.',
  'identifier-revoked.note': 'Nothing received? It can take a minute; look in the spam folder too.',
  'identifier-revoked.continue': 'Sign in with the username',
  'identifier-revoked.sent': 'The username is on its way once more.',
  'identifier-revoked.administrator': 'Your administrator can help you.',
  'identifier-revoked.contact': 'Your administrator can help you: {{contact}}',

  'username.heading': 'Sign in with the username',
  'username.lead': 'It is in the message that we sent you. Your password has not changed.',
  'username.label': 'Username from the message',
  'username.hint': 'It usually consists of initials and digits, such as AB123456.',

  'new-details.heading': 'Choose a new address',
  'new-details.lead':
    'You sign in with it from now on. Your account and your password stay as they are.',
  'new-details.label': 'New e-mail address',
  'new-details.repeat': 'New e-mail address once more',
  'new-details.mismatch': 'The two addresses are not the same. Type this one again.',
  'new-details.expires': 'Do this within {{time}}. After that, the account is closed.',
  'new-details.later': 'Sign in later',
  'new-details.later.note': 'You come back to this with your next sign-in.',
  'form.address-in-use': 'This address belongs to another account. Use another one.',
  'form.same-as-recovery': 'This is your recovery address. Use another one for signing in.',
  'form.not-deliverable': 'Nothing can be sent to this address. Check it, or use another one.',
  'form.revoked-domain': 'Addresses of this domain are no longer in use. Use another one.',

  'problem.link-used': 'This link has been used already. Enter your address to get a new one.',
  'problem.link-expired': 'This link has expired. Enter your address to get a new one.',
  'problem.link-superseded':
    'A newer link was sent. Open that one, or enter your address to get another.',
  'problem.link-broken':
    'This link is not complete. Open it in the message once more, or enter your address to get a new one.',
  'problem.target-rejected':
    'This is not what the account has. Check it and type it again, or use another way.',
} as const;
