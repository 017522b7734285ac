// The page on real accounts (`npm start -- --server`): the login alone. What was sent is read in the server's own outbox.
import { html, render } from 'lit';
import { followLinks, go } from './follow.ts';
import { settingsIn } from './settings.ts';
import { viewIn } from './view-name.ts';

const auth = '/api/auth';

interface Session {
  readonly user: { readonly name: string };
}

/** Opens the page around the login that is there already. `server` is the origin of the server's own pages. */
export const openRealAccounts = (server: string): void => {
  for (const part of document.querySelectorAll('.devices, .rail, .below')) part.remove();
  const about = document.querySelector('[data-word="about"]');
  const words = html`Sign-in on real accounts. <a href="${server}/outbox">What was sent</a>`;
  if (about instanceof HTMLElement) render(words, emptied(about));
  followLinks(() => settingsIn(location.search));
  if (viewIn(location.search) === 'home') void showHome().catch(reportError);
};

const emptied = (place: HTMLElement) => {
  place.replaceChildren();
  return place;
};

const leave = () => go('./', settingsIn(location.search));

const showHome = async () => {
  const session = (await (await fetch(`${auth}/get-session`)).json()) as Session | null;
  const place = document.getElementById('sign-in');
  if (!session || !place) {
    leave();
    return;
  }
  const signOut = async () => {
    await fetch(`${auth}/sign-out`, { method: 'POST' });
    leave();
  };
  render(
    html`
      <article class="page">
        <h2>Signed in</h2>
        <p>As <bdi>${session.user.name}</bdi>, on real accounts.</p>
        <button type="button" class="primary" @click=${() => void signOut().catch(reportError)}>
          Sign out
        </button>
      </article>
    `,
    emptied(place),
  );
};
