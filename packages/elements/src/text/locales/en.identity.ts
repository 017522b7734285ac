// English words of an identity check; en.ts and en.recovery.ts have the glossary. Besides:
//
//   show                         what a person does with an identity; never “prove” or “verify”
//   request                      the identity case, as the person knows it
//   document                     a passport or a card, the thing itself
//   picture, photograph          of a document: what is chosen or sent; what the camera does. Never “upload a file” alone
//   front, back                  the sides of a card
//   the app                      on another device, or on this one; it has the service’s name for it
//   decision                     what the account service says to a request
export const words = {
  'identity-check.heading': 'Show that an account is yours',
  'identity-check.lead': 'Enter the address that you sign in with.',
  'action.start': 'Start',
  'action.step-back': 'Back',
  'action.copy': 'Copy',
  'action.copied': 'Copied',

  'identity-intro.heading': 'Show that this account is yours',
  'identity-intro.lead.password': 'After that you can set a new password.',
  'identity-intro.lead.identifier': 'After that you learn which address you sign in with.',
  'identity-intro.lead.second-factor': 'After that you can sign in without your old second step.',
  'identity-intro.lead.locked': 'After that the account is opened again.',
  'identity-intro.manual':
    'You need a document with your photograph, such as a passport, and a camera or pictures of it.',
  'identity-intro.companion': 'If you have the identity app, you can use that.',
  'identity-intro.time': 'A decision usually takes {{time}}.',
  'identity-intro.kept': 'Your documents are deleted {{time}} after the decision.',
  'identity-intro.support': 'You do it all here. There is no need to call support.',

  'identity-means.heading': 'How do you want to show it?',
  'identity-means.manual': 'With a document',
  'identity-means.manual.hint': 'You photograph it now. A decision follows later.',
  'identity-means.companion': 'With the identity app',
  'identity-means.companion.named': 'With {{app}}',
  'identity-means.companion.hint': 'You go on in the app, on this device or another one.',
  'identity-means.heading.none': 'This cannot be done here',
  'identity-means.none': 'There is no way to show it online at the moment. Support can help you.',

  'identity-details.heading': 'About you',
  'identity-details.lead': 'Tell us who you are and where we can reach you.',

  'identity-documents.heading': 'Photograph your document',
  'identity-documents.lead':
    'Each picture is sent as soon as you choose it. Nothing of it stays on this device.',
  'identity-documents.heading.type': 'Choose your document',
  'identity-documents.lead.type': 'It must be your own, and still valid.',
  'identity-documents.type': 'Document',
  'identity-documents.other-type': 'Use another document',
  'identity-documents.limits': '{{formats}}, up to {{limit}} each.',
  'identity-documents.no-camera': 'If the camera does not open, choose a file.',
  'identity-documents.submit': 'Send for a decision',
  'document.passport': 'Passport',
  'document.identity-card': 'Identity card',
  'document.residence-permit': 'Residence permit',
  'document.driving-license': 'Driving license',

  'piece.front': 'Front',
  'piece.front.hint': 'All four corners, without reflections',
  'piece.back': 'Back',
  'piece.back.hint': 'All four corners, without reflections',
  'piece.photo-page': 'Page with your photograph',
  'piece.photo-page.hint': 'The whole page, with the lines at the bottom',
  'piece.selfie': 'You with the document',
  'piece.selfie.hint': 'Your face, and the document beside it',
  'piece.camera': 'Take a photograph',
  'piece.camera-again': 'Take another one',
  'piece.file': 'Choose a file',
  'piece.file-again': 'Choose another file',
  'piece.missed': 'No picture came from the camera. Choose a file instead, or try again.',
  'piece.checking': 'Looking at the file…',
  'piece.sending': 'Being sent…',
  'piece.progress': '{{piece}}: how much is sent',
  'piece.cancel': 'Cancel',
  'piece.retry': 'Send it again',
  'piece.stored': 'Received',
  'piece.stored-preview': 'Received. Check that it can be read.',
  'piece.preview': 'Your picture: {{piece}}',
  'piece.missing': 'This picture is missing. Take it, or choose a file.',
  'piece.still-sending': 'This picture is still being sent. Wait a moment.',
  'piece.too-large':
    'This file has more than {{limit}}. Take a photograph instead, or choose a smaller one.',
  'piece.interrupted': 'This picture did not arrive. Try again.',
  'piece.offline': 'You are offline. Try again when you are connected.',
  'fault.unreadable': 'It could not be read. Take it once more, in good light.',
  'fault.cut-off': 'A part of it was outside the picture. Take it once more, from farther away.',
  'fault.glare': 'Light was reflected on it. Take it once more, away from lamps and windows.',
  'fault.expired': 'This document is no longer valid. Use another one.',
  'fault.wrong-document': 'This shows something else. Take the one that is named here.',
  'fault.not-matching': 'It does not fit the other pictures. Take it once more.',
  'fault.other': 'It is needed once more.',

  'companion-app.heading': 'Go on in the app',
  'companion-app.lead': 'Show in {{app}} that this account is yours. This page follows by itself.',
  'companion-app.app': 'the identity app',
  'companion-app.open': 'Open {{app}}',
  'companion-app.here': 'The app is on this device',
  'companion-app.elsewhere': 'The app is on another device',
  'companion-app.qr': 'QR code that opens {{app}}',
  'companion-app.scan': 'Scan this code with the camera of your phone.',
  'companion-app.waiting': 'Waiting for the app…',
  'companion-app.opened': 'The app is open. Go on there.',
  'companion-app.in-progress': 'The check goes on in the app…',
  'companion-app.expired': 'The code has expired. A new one is on its way.',
  'companion-app.renew': 'Show a new code',
  'companion-app.other': 'I cannot use the app',
  'companion-app.unsafe': 'The app cannot be opened from here. Use another way.',

  'case-status.heading': 'Your request',
  'case-status.heading.submitted': 'Your request is with us',
  'case-status.heading.in-review': 'Your request is being looked at',
  'case-status.heading.more-needed': 'Something more is needed',
  'case-status.heading.accepted': 'This account is yours',
  'case-status.heading.refused': 'Your request was refused',
  'case-status.heading.expired': 'Your request has expired',
  'case-status.heading.cancelled': 'Your request was cancelled',
  'case-status.submitted': 'We have all that you sent. You need not wait here.',
  'case-status.in-review': 'Your documents are being looked at now.',
  'case-status.more-needed': 'The decision waits for these pictures. All others are kept.',
  'case-status.accepted.password': 'Your request was accepted. Set a new password now.',
  'case-status.accepted.identifier':
    'Your request was accepted. Go on to learn which address you sign in with.',
  'case-status.accepted.second-factor':
    'Your request was accepted. Your old second step is removed when you go on.',
  'case-status.accepted.locked':
    'Your request was accepted. The account is opened again when you go on.',
  'case-status.refused':
    'What you sent does not show that the account is yours. Start again with other documents, or get help.',
  'case-status.expired':
    'It was not completed in time, and what you sent is deleted. Start again if you still need it.',
  'case-status.cancelled': 'Nothing about the account has changed. Sign in, or start again.',
  'case-status.time': 'A decision is expected in {{time}}.',
  'case-status.target': 'We send it to {{target}}.',
  'case-status.later': 'Come back to this page later.',
  'case-status.number': 'Number of the request: {{number}}',
  'case-status.send-more': 'Take these pictures',
  'case-status.done': 'Finish for now',
  'case-status.cancel': 'Stop this request',
  'case-status.cancel-sure': 'What was sent is deleted then. This cannot be undone.',
  'case-status.cancel-now': 'Stop it',
  'over.case-open': 'Your request is with us',
  'over.case-open.number': 'Its number is {{number}}. Name it when you ask about it.',
  'over.case-open.lead': 'Come back at any time to see how it stands.',

  'problem.file-too-large':
    'This file is too large. Take a photograph instead, or choose a smaller one.',
  'problem.file-type': 'This kind of file cannot be used. Take a photograph, or choose a picture.',
  'problem.file-unreadable': 'This picture cannot be read. Take it once more.',
  'problem.file-too-small': 'This picture is too small to read. Take it once more, from closer.',
  'problem.companion-refused':
    'The check was stopped in the app. Start it again, or use another way.',
  'problem.companion-expired': 'The code has expired. Here is a new one.',
  'problem.companion-location':
    'The app may not see where you are, which it needs. Allow it there, or use another way.',
} as const;
