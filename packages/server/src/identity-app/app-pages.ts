// The app's own pages: signing in to it, and letting it tell.
import { seedPassword } from '@latchkey/mock';
import { html } from '../markup.ts';
import { pageResponse } from './page.ts';
import type { Holder } from './people.ts';

/** What every page of the app has to do with. */
export interface Asking {
  /** Name of the app. */
  readonly app: string;
  /** Name of the service that asks. */
  readonly service: string;
  /** Where the person is sent afterwards. */
  readonly backTo: string;
}

const refuse = html`<button name="answer" value="refuse">Refuse</button>`;

/** The sign-in. `typed` was refused. */
export const signInPage = ({ app, service, backTo }: Asking, typed?: string): Response =>
  pageResponse({
    of: app,
    heading: 'Sign in to the app',
    leadsTo: [backTo],
    status: typed === undefined ? 200 : 422,
    body: html`
      <p><strong>${service}</strong> asks who you are.</p>
      <form method="post">
        ${typed === undefined ? undefined : html`<p class="wrong" role="alert">That is not right. Try again.</p>`}
        <label for="email">E-mail address</label>
        <input
          id="email"
          name="email"
          type="email"
          required
          autocomplete="username"
          value="${typed}"
        />
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          required
          autocomplete="current-password"
        />
        <button class="first" name="answer" value="allow">Sign in</button>
      </form>
      <form method="post">${refuse}</form>
      <p class="note">
        This app is for development. Its people are the demo’s, such as ines@app.example, with the
        password ${seedPassword}.
      </p>
    `,
  });

/** The consent: to whom, what for, and what exactly is told. */
export const consentPage = (
  { app, service, backTo }: Asking,
  { name, email }: Holder,
  purpose: string | undefined,
): Response =>
  pageResponse({
    of: app,
    heading: `Tell ${service} who you are?`,
    leadsTo: [backTo],
    body: html`
      ${purpose === undefined ? undefined : html`<p>It says what for: <q>${purpose}</q></p>`}
      <dl>
        <dt>Name, as in your passport</dt>
        <dd>${name}</dd>
        <dt>Verified e-mail address</dt>
        <dd>${email}</dd>
      </dl>
      <form method="post">
        <button class="first" name="answer" value="allow">Tell this</button>
        ${refuse}
      </form>
    `,
  });

/** What cannot go on, in a sentence. */
export const lostPage = (app: string): Response =>
  pageResponse({
    of: app,
    heading: 'This cannot go on here',
    status: 400,
    body: html`<p>
      Nothing was told to anybody. It took too long, or it began in another browser: go back to
      where it began, and open the app again.
    </p>`,
  });
