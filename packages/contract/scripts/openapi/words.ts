// What the document says of schemas and of their fields, beyond what zod knows. In CommonMark.
import { problemCodes as codes, statusOfProblem } from '../../src/problem-status.ts';
import { natureOf } from '../../src/problems.ts';

const codeRows = codes
  .filter((code) => statusOfProblem(code) !== undefined)
  .map((code) => `| \`${code}\` | ${statusOfProblem(code)} | ${natureOf(code)} |`);
const ofClients = codes.filter((code) => statusOfProblem(code) === undefined);

/** Of the named schemas. */
export const ofSchemas: Readonly<Record<string, string>> = {
  Reply:
    'What every call is answered with: the next step, the end, or a problem that left no step to show.',
  'Reply.asking': 'The service asks: the step, its turn, and what was wrong with the last answer.',
  'Reply.over': 'The journey has ended.',
  'Reply.refused': 'A problem that left no step to show.',
  Ticket:
    "A journey's opaque handle. Not a secret: the service binds it to the browser that opened the journey.",
  Step: 'What the service asks for now. A page shows a kind that it does not know as a polite dead end, so a service may send others.',
  'Step.identifier': 'Who is it?',
  'Step.credentials': 'Identifier and password, in one form.',
  'Step.password': 'The password of a known identifier.',
  'Step.passkey': 'A passkey or security key as second factor.',
  'Step.choose-factor': 'Which second factor? Sent only after the right password.',
  'Step.code': 'A code of an app, a message or a list on paper.',
  'Step.push': 'Approve on another device; look again after `lookIn` seconds.',
  'Step.locked':
    'The account is locked for a time, or until its owner acts. Sent only after the right password.',
  'Step.blocked': 'The organization has blocked the account. Sent only after the right password.',
  'Step.already-signed-in': 'There is a session already.',
  'Step.captcha': 'Prove to be no robot; `provider` names the widget that the page has.',
  'Step.form': 'Anything else: fields that the service declares.',
  'Step.redirect': 'Go on at another page, which leads back.',
  'Step.choose-recovery':
    'How does the person prove that the account is theirs? May be sent for any identifier, known or not.',
  'Step.confirm-target': 'Type the masked number or address in full.',
  'Step.link-sent':
    'A link is on its way, or would be if there were an account. Look again after `lookIn` seconds.',
  'Step.open-link':
    'A link from a message was opened, which has no effect of its own: the person presses a button.',
  'Step.new-password': 'A new password, and the rules for it.',
  'Step.phone': 'The mobile number given at sign-up.',
  'Step.recovery-email':
    'The recovery address, where the number alone does not tell which account it is.',
  'Step.choose-delivery': 'Where is the identifier to be sent?',
  'Step.delivered': 'The identifier is in a message. It is shown nowhere else.',
  'Step.choose-account': 'Which of the accounts with this number? Sent only after a code to it.',
  'Step.identifier-revoked':
    'The address is in use no more. Sent only after the right password; a message brings a temporary username.',
  'Step.new-details':
    'A new login address, and what else the service needs. Nobody is signed in before it is accepted.',
  'Step.identity-intro': 'What an identity check needs, and how long it takes.',
  'Step.identity-means': 'With documents, or with an app on another device?',
  'Step.identity-details': 'Who is it, and what do they know of the account?',
  'Step.identity-documents':
    'Photographs of a document and of its holder, uploaded one by one. An upload does not count as a turn.',
  'Step.companion-app': 'Go on in an app on another device; look again after `lookIn` seconds.',
  'Step.case-status': 'How an identity case stands.',
  Delivery: 'A message that was sent, or could be.',
  Piece: 'A photograph that is needed, by the id under which it is uploaded.',
  PasswordRule: 'A rule for a new password; `count` goes with the lengths.',
  RecoveryOption: 'A way to recover the account that may be chosen.',
  Factor: 'A second factor that may be chosen.',
  Field: 'A field that the service declares. Its texts are in the language of the call.',
  Organization: 'The organization whose account it is; changes words, never behavior.',
  Trust: '"Trust this device" is offered; for so many days where the service says it.',
  PasskeyRequest: 'W3C WebAuthn Level 3 §5.1.9, PublicKeyCredentialRequestOptionsJSON.',
  PasskeyResponse: 'W3C WebAuthn Level 3 §5.1.8, AuthenticationResponseJSON.',
  Problem: [
    'An expected refusal: a code with parameters, never a sentence.',
    '',
    '| code | status | nature |',
    '| --- | --- | --- |',
    ...codeRows,
    '',
    `Only a client can find these: ${ofClients.map((code) => `\`${code}\``).join(', ')}.`,
  ].join('\n'),
  FieldProblem: 'What is wrong with one field of a form.',
  Outcome:
    'How a journey ends. Never carries a token: sessions are the business of the service and its cookies.',
  Opening: 'Starts a journey; may carry the answer to its entry step.',
  Answer: "What the person did: one of the step's actions, with its values.",
  TurnedAnswer:
    'An answer that names the turn it answers. A stale one gets the current step and the problem `stale`.',
};

/** Of fields, wherever they stand; of a field of one schema, where it has a word of its own. */
export const ofFields: Readonly<Record<string, string>> = {
  'FieldProblem.reason': 'What is wrong with it.',
  account:
    'Whom the conversation is about, masked (or as the person typed it, before anything was proven).',
  actions: 'What the step accepts now.',
  askedAgo: 'Seconds since the device was asked.',
  attemptsLeft: 'How often the person may still try.',
  codesLeft: 'Backup codes not used yet.',
  expiresIn: 'Seconds until it is no longer good.',
  link: 'What a link in a message carried.',
  lookIn: "Seconds after which to look again: something may happen without the person's answer.",
  place: 'Where the request seems to come from, as the device shows it.',
  received: "The service's own code, where it is none of these. For logs.",
  reference: "Something that the service's log knows this by; shown small, to copy.",
  resendIn: 'Seconds until it may be sent again.',
  retryIn: 'Seconds until the same may be tried again.',
  decisionIn: 'Seconds until a decision is expected.',
  accept: 'MIME types that the service takes.',
  fault: 'Why it is needed once more.',
  keptFor: 'Seconds for which documents are kept after the decision.',
  minPixels: "Least length of a picture's shorter side.",
  reviewTime: 'Seconds that a decision usually takes.',
  stored: 'Whether the service has it.',
  reason: 'Why the identity is checked; decides what follows.',
  returnTo: 'Where the person goes afterwards. The service decides whether it may be.',
  turn: 'Counts the replies of a journey, from 1.',
};
