// What can be searched: each page by its sections, and each state of the gallery.
import { exampleList } from '@latchkey/elements/examples';
import { words } from '../../../packages/elements/src/text/locales/en.ts';
import { words as identity } from '../../../packages/elements/src/text/locales/en.identity.ts';
import { words as recovery } from '../../../packages/elements/src/text/locales/en.recovery.ts';
import type { SearchRecord } from '../../src/search/find.ts';
import type { Page } from '../page.ts';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const textOf = (html: string): string =>
  html
    .replaceAll(/<(?<tag>script|nav|svg|form|button)\b.*?<\/\k<tag>>/gsu, ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/gu, (sign) => entities[sign] ?? sign)
    .replaceAll(/\s+/gu, ' ')
    .trim();

// Enough to find a section by; the rest of a long one is in the page.
const longest = 900;

const headings =
  /<h[23] id="(?<id>[^"]+)"[^>]*>(?<name>.*?)<\/h[23]>(?<body>.*?)(?=<h[23] id=|$)/gsu;

const sectionsOf = async (
  { path, title, description, main, isBare }: Page,
  known: readonly string[],
): Promise<readonly SearchRecord[]> => {
  if (isBare) return [];
  const html = (await main('../', known)).markup;
  const before = html.split(/<h[23] id=/u)[0] ?? '';
  const page = {
    url: path,
    title,
    section: '',
    text: `${description} ${textOf(before)}`.slice(0, longest),
  };
  const sections = [...html.matchAll(headings)].map(
    ({ groups: { id = '', name = '', body = '' } = {} }) => ({
      url: `${path}#${id}`,
      title,
      section: textOf(name),
      text: textOf(body).slice(0, longest),
    }),
  );
  return [page, ...sections];
};

const english: Readonly<Record<string, string>> = { ...words, ...recovery, ...identity };

// What people call it.
const called: Readonly<Record<string, string>> = {
  rejected: 'wrong incorrect invalid',
  superseded: 'old newer',
  exhausted: 'too many attempts',
  expired: 'too late old',
  locked: 'locked lock account',
  sms: 'text message phone',
  totp: 'authenticator app',
  'credentials-rejected': 'wrong password',
};

const alsoCalled = (name: string) =>
  Object.entries(called)
    .filter(([part]) => name.includes(part))
    .map(([, words]) => words)
    .join(' ');

const states = (): readonly SearchRecord[] =>
  exampleList.map(({ name, step, problem }) => ({
    url: `gallery/view/?example=${name}`,
    title: `The screen ${name}`,
    section: english[`${step.kind}.heading`] ?? '',
    text: [
      problem && english[`problem.${problem.code}`],
      'method' in step && step.method,
      alsoCalled(`${name} ${'method' in step ? step.method : ''}`),
    ]
      .filter(Boolean)
      .join(' '),
  }));

/** The pages, each with its sections, and the states of the gallery. */
export const recordsOf = async (pages: readonly Page[]): Promise<readonly SearchRecord[]> => {
  const known = pages.map(({ path }) => path);
  const all = await Promise.all(pages.map((page) => sectionsOf(page, known)));
  return [...all.flat(), ...states()];
};
