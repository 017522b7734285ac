// Shows one example as a page would, in the way that the address asks for.
import { exampleList, type Example } from '@latchkey/elements/examples';
import '@latchkey/elements/define/second-factor.js';
import { askedIn, type Asked } from './asked.ts';
import { saying } from './saying.ts';

const links = {
  'reset-password': '#reset',
  'mailbox-password': '#mailbox',
  support: '#support',
  'display-problem': '#display',
};

const dress = ({ lang, dir, theme, text, motion, isBare }: Asked) => {
  const { documentElement: root } = document;
  root.lang = lang;
  root.dir = dir;
  root.style.fontSize = `${text}%`;
  root.dataset['theme'] = theme;
  root.dataset['motion'] = motion;
  root.toggleAttribute('data-bare', isBare);
};

const show = async (place: HTMLElement, example: Example, { lang, motion }: Asked) => {
  const element = document.createElement('latchkey-second-factor');
  // Tickets are kept by it: neither another frame of this tab nor the page before takes this one up.
  element.id = `state-${crypto.randomUUID()}`;
  addEventListener('pagehide', () => forget(element.id));
  element.headingLevel = 1;
  element.links = links;
  element.captcha = () => new Promise<string>(() => {});
  element.adapter = saying(example);
  if (lang === 'en-XA') {
    const { pseudoTexts } = await import('@latchkey/elements/pseudo');
    element.texts = await pseudoTexts();
  }
  // The example stays where it is, whatever is pressed.
  for (const name of ['latchkey-leave', 'latchkey-link', 'latchkey-outcome']) {
    element.addEventListener(name, (event) => event.preventDefault());
  }
  element.addEventListener('latchkey-step', () => {
    if (element.isConnected) document.documentElement.dataset['shown'] = '';
  });
  place.append(element);
  if (motion === 'none') still(element.shadowRoot);
};

const forget = (id: string) => {
  const kept = Object.keys(sessionStorage).filter((name) => name.endsWith(id));
  for (const name of kept) sessionStorage.removeItem(name);
};

const still = (root: ShadowRoot | null) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, ::before, ::after { animation: none !important; transition: none !important }',
  );
  root?.adoptedStyleSheets.push(sheet);
};

const complain = (place: HTMLElement, name: string) => {
  const heading = document.createElement('h1');
  heading.textContent = 'There is no such state';
  const text = document.createElement('p');
  text.textContent = `“${name}” is not in the gallery.`;
  const box = document.createElement('div');
  box.className = 'nothing';
  box.append(heading, text);
  place.append(box);
};

// Most addresses ask for no theme.
const wear = async () => {
  const { applyTheme } = await import('../theme/apply.ts');
  applyTheme(location.search);
};

const open = async () => {
  const place = document.querySelector<HTMLElement>('#state');
  if (!place) return;
  const asked = askedIn(location.search);
  delete document.documentElement.dataset['shown'];
  place.replaceChildren();
  dress(asked);
  // Frames of one page have one such landmark each.
  place.ariaLabel = `The state, ${asked.theme}`;
  document.title = `${asked.example || 'One state'} – Latchkey`;
  const example = exampleList.find(({ name }) => name === asked.example);
  if (example) await Promise.all([wear(), show(place, example, asked)]);
  else complain(place, asked.example);
};

// Whoever frames it may change its address: it need not be loaded again.
addEventListener('popstate', () => void open().catch(reportError));
open().catch(reportError);
