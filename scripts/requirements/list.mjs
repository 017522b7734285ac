// What is required, by id: security (SEC), reliability (REL), accessibility (A11Y), autofill and mobile input (FILL), webviews
// (VIEW). A test that proves one says so at the end of its title: `… [SEC-5]`. `open` is what no test shows, and why.

/** `checks`: those of `npm run check` that prove it too.
 * @typedef {{ says: string, open?: string, checks?: string[] }} Requirement */

/** @type {Readonly<Record<string, Requirement>>} */
export const requirements = {
  'SEC-1': {
    says: 'Every string is shown as text; no sink for markup or code is built in',
    checks: ['built', 'lint'],
  },
  'SEC-2': {
    says: 'A page with a strict policy and Trusted Types sees no violation; no inline styles',
    checks: ['lint'],
  },
  'SEC-3': {
    says: 'No code generation, no globals, no patched built-ins; an import defines tags, nothing else',
    checks: ['built'],
  },
  'SEC-4': { says: 'Every URL from data passes one gate; leaving the page can be canceled' },
  'SEC-5': {
    says: 'What was typed, and the name of a file, is in no attribute, URL, storage, console, event, error or global',
    open: 'variables of modules: no script can read them, and no test can',
  },
  'SEC-6': {
    says: 'Secrets are cleared on success, with the step, the tag and the page; none comes back from the page cache',
    open: 'what the heap still holds',
  },
  'SEC-7': {
    says: 'Credentials travel in POST bodies alone, to no redirect, cache or referrer; tokens leave the URL at once',
  },
  'SEC-8': {
    says: 'Known, unknown, locked and blocked accounts look, sound and cost the same',
    open: 'how long an answer takes is measured by a command of its own, npm run timing',
  },
  'SEC-9': { says: 'No raw message, stack or URL of a server is shown' },
  'SEC-10': {
    says: 'Fail closed: an outcome needs a 2xx and its schema; no poke from outside moves a step',
  },
  'SEC-11': {
    says: 'A reset passes by no second factor, and signs in only where the service says so',
  },
  'SEC-12': {
    says: 'A password shows on request alone, and no longer than its step; nothing spells or speaks it',
  },
  'SEC-13': {
    says: 'Passwords to the byte, long ones too, pasted or filled; a code belongs to its step and sends itself once',
  },
  'SEC-14': {
    says: 'Waits are kept to; no credential, code or message is sent again by itself; a captcha is the host’s',
  },
  'SEC-15': {
    says: 'A forged message of another window changes nothing; no window is opened that could send one',
    checks: ['built'],
  },
  'SEC-16': {
    says: 'Framed by another site, or without a secure context, nothing can be clicked away',
    open: 'a page that is not secure: browsers warn of it, the tag does not',
  },
  'SEC-17': {
    says: 'Nothing is stored but the ticket of a journey; events carry kinds and codes',
    checks: ['built'],
  },
  'SEC-18': {
    says: 'Names that a page’s markup shadows are not read; no control bears a name that shadows',
    open: 'names that shadow what Lit itself calls, such as createElement: the page then has no login',
  },
  'SEC-19': {
    says: 'A document is judged by kind and size before it is sent, previewed as a picture alone, and kept nowhere',
  },
  'SEC-20': { says: 'No reply changes a prototype; all works with frozen ones' },
  'SEC-21': {
    says: 'No regular expression can be made slow; no reply beyond 256 kB is read',
    checks: ['built'],
    open: 'expressions that are put together from strings',
  },
  'SEC-22': {
    says: 'Few dependencies, pinned by hash, from the registry alone, listed in a bill; hashes of what is built',
    checks: ['lockfile', 'borders'],
    open: 'provenance: nothing has been published yet',
  },
  'SEC-23': {
    says: 'Braces, $t(, markup, bidi marks and NUL in what a person typed stay what they are',
  },
  'SEC-24': { says: 'Randomness is the platform’s cryptographic one', checks: ['built', 'lint'] },

  'REL-1': { says: 'Any number of presses sends one request' },
  'REL-2': { says: 'Every call has a deadline; a slow one says that it is still under way' },
  'REL-3': { says: 'What left or was given up is aborted; a late answer changes nothing' },
  'REL-4': { says: 'Of several looks the latest counts' },
  'REL-5': {
    says: 'Every kind of fault, at every kind of step, has words, a way on, and one effect',
  },
  'REL-6': {
    says: 'Only looks are repeated by themselves, further apart each time; what may have arrived is not guessed',
  },
  'REL-7': { says: 'Without a network it is said, and what was typed stays' },
  'REL-8': {
    says: 'After a failure the identifier stays; a password stays or goes by what has failed',
  },
  'REL-9': { says: 'Every state has a way on or back, over random walks' },
  'REL-10': { says: 'An adapter that misbehaves is contained' },
  'REL-11': {
    says: 'Deadlines go by a monotonic clock; a clock that is set, and sleep, do no harm',
  },
  'REL-12': { says: 'Tags may be upgraded late, moved, wiped, changed and brought back' },
  'REL-13': { says: 'Two tags on one page do not disturb each other' },
  'REL-14': { says: 'Loaded twice, or in two versions, it warns and goes on' },
  'REL-15': { says: 'A thousand tags that came and went leave nothing behind' },
  'REL-16': { says: 'An exception anywhere ends in words, never in an empty box' },
  'REL-17': { says: 'Under a page’s hostile styles the form stays visible and usable' },
  'REL-18': {
    says: 'Languages: nothing is missing, nothing stays English, both directions, any length',
  },
  'REL-19': { says: 'What a browser lacks is done without' },
  'REL-20': {
    says: 'The runner’s every line and branch is tested',
    open: 'a mutation score of all of the service and of the simulator; twenty runs in a row',
  },

  'A11Y-1': {
    says: 'axe finds nothing, with no rule switched off, in every state',
    open: 'a second checker beside axe, and a validator of HTML',
  },
  'A11Y-2': { says: 'No step is a puzzle: paste and fill work everywhere' },
  'A11Y-3': { says: 'What was typed once is carried along' },
  'A11Y-4': { says: 'Each field has its autocomplete token' },
  'A11Y-5': {
    says: 'Each field has a visible label in its own tree; the name begins with what is seen',
  },
  'A11Y-6': { says: 'An error is text, beside its field, tied to it, and has the focus' },
  'A11Y-7': { says: 'A status is announced once, in a region that was there before' },
  'A11Y-8': { says: 'A new step has the focus; the focus is never lost' },
  'A11Y-9': { says: 'All by keys; from identifier to password with one Tab; the focus is visible' },
  'A11Y-10': { says: 'Targets of 24 by 24 pixels at least' },
  'A11Y-11': { says: 'Nothing is cut off at 320 pixels, or at twice the text' },
  'A11Y-12': { says: 'Hints stay, and hide nothing' },
  'A11Y-13': {
    says: 'Contrast in both themes; forced colors and reduced motion are heeded',
    open: 'the colors that browsers give to what they have filled in',
  },
  'A11Y-14': {
    says: 'Time limits are told beforehand, and can be renewed',
    open: 'a warning of its own before a time is over: the time left is shown all along',
  },
  'A11Y-15': { says: 'A code that sends itself is announced, and can be kept from it' },
  'A11Y-16': { says: 'Files by keys, with progress; a camera is never the only way' },
  'A11Y-17': { says: 'Help, ways back and language are where they were, in every step' },
  'A11Y-18': { says: 'No reference of a label or description leaves its tree' },
  'A11Y-19': {
    says: 'Roles and names are the same in all engines',
    open: 'the trees of the engines: the runner reaches those of neither Firefox nor WebKit; roles and names are judged from the DOM',
  },
  'A11Y-20': { says: 'Show and hide is a button whose name says what it does, and which field' },

  'FILL-1': { says: 'No input is in another tree than its form' },
  'FILL-2': { says: 'Chromium fills a saved login, also into a late form' },
  'FILL-3': { says: 'Chromium offers to save after success, and not after a refusal' },
  'FILL-4': { says: 'Firefox fills, offers to save, and finds the right fields' },
  'FILL-5': { says: 'A form that was accepted is hidden by style, stays two frames and goes' },
  'FILL-6': { says: 'Each step has a form of its own' },
  'FILL-7': { says: 'A refusal keeps the form where it is' },
  'FILL-8': { says: 'The right token for each field; never off' },
  'FILL-9': { says: 'Names and ids of fields are stable' },
  'FILL-10': { says: 'No field has a name that managers avoid' },
  'FILL-11': { says: 'An input survives every rendering; its value is read at submit' },
  'FILL-12': { says: 'Submit is never disabled because something is empty' },
  'FILL-13': {
    says: 'The rules of a new password are told to managers as they are checked',
    open: 'Apple’s own parser of them',
  },
  'FILL-14': { says: 'One field for a code, which takes it as it is pasted, in any digits' },
  'FILL-15': { says: 'A phone number in any spelling becomes one' },
  'FILL-16': { says: 'Keyboards, capitals, spelling and enter key as the field needs them' },
  'FILL-17': {
    says: 'The passkey request of the autofill comes before the focus, alone, and ends with its step',
    open: 'before the focus, where the tag has autofocus: the field has it at once, and the request needs a word of the service first',
  },
  'FILL-18': { says: 'A reset has an address that /.well-known/change-password can lead to' },
  'FILL-19': { says: 'No trap fields, no hidden credentials; a code is no password' },

  'VIEW-1': { says: 'Nothing needs a second window', checks: ['built'] },
  'VIEW-2': { says: 'Whole journeys without storage, cookies or workers' },
  'VIEW-3': {
    says: 'A file chooser that never answers blocks nothing',
    open: 'the chooser of a real webview: a device is needed',
  },
  'VIEW-4': { says: 'Hidden, it asks nobody; back again, it asks at once; a reload goes on' },
  'VIEW-5': {
    says: 'An app is opened by a press alone, by a scheme that is allowed',
    open: 'a hint when the app does not open: the other way stands beside it all along',
  },
  'VIEW-6': {
    says: 'The focused field stays in sight above a keyboard',
    open: 'the keyboard of a real phone: a device is needed',
  },
  'VIEW-7': { says: 'Origins that are none crash nothing' },
  'VIEW-8': { says: 'What is built runs in the browsers that it says', checks: ['built'] },
  'VIEW-9': { says: 'Events are plain, hold no secret, and call no bridge' },
  'VIEW-10': {
    says: 'Usable soon, on a slow device too; weights are held',
    checks: ['size'],
    open: 'times on a slow device: they vary with the machine that tests',
  },
  'VIEW-11': { says: 'Twice the text size' },
  'VIEW-12': {
    says: 'A guide for apps',
    open: 'whether a real app does what it says: a device is needed',
  },
};
