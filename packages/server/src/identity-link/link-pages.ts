// What the service itself says on the way to the app and back.
import type { CompanionView } from '@latchkey/service';
import { pageResponse } from '../identity-app/page.ts';
import { html, type Markup } from '../markup.ts';

const purposes: Readonly<Record<CompanionView['reason'], string>> = {
  password: 'set a new password',
  identifier: 'be told the address to sign in with',
  'second-factor': 'sign in without the second step',
  locked: 'open the lock',
};

/** What the app is told that it is for. It is not told whose account. */
export const purposeOf = ({ reason }: CompanionView, service: string): string =>
  `To ${purposes[reason]} at ${service}`;

/**
 * What is approved, and for which account, before anything is: who was sent a stranger's link or code shall see it
 * (RFC 8628 §5.4 has the same attack). Only what the stranger has typed is said of the account.
 */
export const confirmPage = (
  service: string,
  { app, reason, typed }: CompanionView,
  { back, issuer }: { readonly back: string | undefined; readonly issuer: string },
): Response =>
  pageResponse({
    of: service,
    heading: 'Was it you who asked for this?',
    leadsTo: [new URL(issuer).origin],
    body: html`
      <p>
        Somebody wants to <strong>${purposes[reason]}</strong>${
          typed === undefined
            ? undefined
            : html` for the account <strong><bdi>${typed}</bdi></strong>`
        },
        and to show by ${app} that it is theirs.
      </p>
      <p>
        Go on only if you have begun this yourself, a moment ago. If somebody has sent you this link
        or code, they are after the account.
      </p>
      <form method="post">
        <input type="hidden" name="back" value="${back}" />
        <button class="first" name="answer" value="mine">It was me: go on to ${app}</button>
        <button name="answer" value="not-mine">It was not me</button>
      </form>
    `,
  });

interface Said {
  readonly heading: string;
  readonly words: string;
  readonly status?: number;
}

const sayings = {
  finished: {
    heading: 'That is all in the app',
    words: 'Go back to the device where you began: the page there goes on by itself.',
  },
  refused: {
    heading: 'You have refused',
    words: 'Nothing was told to anybody. The page where this began says so too.',
  },
  over: {
    heading: 'This link is worth nothing any more',
    words:
      'It was used, or it has expired. Go back to the page where you began: it shows a new one.',
    status: 410,
  },
  elsewhere: {
    heading: 'This cannot go on here',
    words:
      'It took too long, was finished already, or began in another browser. Nothing was changed: go back to the page where you began.',
    status: 400,
  },
  failed: {
    heading: 'The app has not answered as it should',
    words: 'Nothing was changed. Try it once more.',
    status: 502,
  },
} as const satisfies Readonly<Record<string, Said>>;

/** One of the ends, in two sentences; with a link where there is something to follow. */
export const endPage = (
  service: string,
  end: keyof typeof sayings,
  link?: { readonly href: string; readonly words: string },
): Response => {
  const { heading, words, status = 200 }: Said = sayings[end];
  const further: Markup | undefined =
    link && html`<a class="button" href="${link.href}">${link.words}</a>`;
  return pageResponse({
    of: service,
    heading,
    status,
    body: html`<p>${words}</p>
      ${further}`,
  });
};
