// A login that works, on a service simulated in this page: it is fetched when the login first asks for it.
import type { AccountAdapter } from '@latchkey/contract';
import type { LatchkeyLogin } from '@latchkey/elements';
import '@latchkey/elements/define/login.js';

const begin = async (): Promise<AccountAdapter> => {
  const [{ AccountService }, { httpAdapter }] = await Promise.all([
    import('@latchkey/mock'),
    import('@latchkey/http'),
  ]);
  return httpAdapter('/account', { fetch: new AccountService().fetch });
};

let begun: Promise<AccountAdapter> | undefined;
const service = () => (begun ??= begin());

const adapter: AccountAdapter = {
  open: async (...given) => (await service()).open(...given),
  answer: async (...given) => (await service()).answer(...given),
  look: async (...given) => (await service()).look(...given),
  upload: async (...given) => (await service()).upload(...given),
  close: async (...given) => (await service()).close(...given),
};

const place = document.querySelector('#live');

const put = (): LatchkeyLogin => {
  const login = document.createElement('latchkey-login');
  login.adapter = adapter;
  // There is nothing behind this door: the page stays.
  for (const name of ['latchkey-outcome', 'latchkey-leave', 'latchkey-link']) {
    login.addEventListener(name, (event) => event.preventDefault());
  }
  place?.replaceChildren(login);
  return login;
};

const fill = document.querySelector<HTMLButtonElement>('#fill');
let login = put();

fill?.addEventListener('click', () => {
  // After a sign-in there is no form to fill: a new one comes.
  if (!login.querySelector('form')) login = put();
  void login.updateComplete.then(() => {
    const [username, password] = login.querySelectorAll('input');
    if (!username || !password) return;
    username.value = 'anna@example.org';
    password.value = 'Correct-horse-9';
    login.querySelector<HTMLButtonElement>('button[type=submit]')?.focus();
  });
});
if (fill) fill.hidden = false;
