// Finds pages, sections and states; the words of a question that say how a state is to be seen go into its address.
import MiniSearch from 'minisearch';
import { languages } from '../gallery/asked.ts';

/** Something that can be found. */
export interface SearchRecord {
  /** From the root of the site. */
  readonly url: string;
  readonly title: string;
  /** The heading within the page; empty for the page itself. */
  readonly section: string;
  readonly text: string;
}

/** Something that was found. */
export type Found = Pick<SearchRecord, 'url' | 'title' | 'section'>;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Words of a question, and the parameter of a state's address that each stands for. */
type Parameter = readonly [name: string, value: string];

const views: ReadonlyMap<string, Parameter> = new Map<string, Parameter>([
  ...Object.keys(languages)
    .filter((code) => code !== 'en-XA')
    .map((code) => [(languageNames.of(code) ?? code).toLowerCase(), ['lang', code]] as const),
  ['dark', ['theme', 'dark']],
  ['light', ['theme', 'light']],
  ['mobile', ['width', '390']],
]);

// British and American, and what the names of the pages say otherwise.
const spellings: Readonly<Record<string, string>> = {
  colour: 'color',
  colours: 'color',
  colors: 'color',
  buttons: 'button',
  behaviour: 'behavior',
  organisation: 'organization',
  lock: 'locked',
  vuejs: 'vue',
  reactjs: 'react',
};

const stop = new Set([
  'the',
  'a',
  'an',
  'to',
  'of',
  'in',
  'on',
  'how',
  'what',
  'is',
  'when',
  'i',
  'do',
  'after',
  'must',
  'and',
  'for',
  'with',
]);

const term = (word: string): string | false => {
  const small = word.toLowerCase();
  return stop.has(small) ? false : (spellings[small] ?? small);
};

/** Makes what finds. */
export const finder = (records: readonly SearchRecord[]) => {
  const index = new MiniSearch<SearchRecord & { id: number }>({
    fields: ['title', 'section', 'text'],
    storeFields: ['url', 'title', 'section'],
    processTerm: term,
  });
  index.addAll(records.map((record, id) => ({ id, ...record })));

  return (question: string, most = 8): readonly Found[] => {
    const asked = question.toLowerCase().split(/\s+/u);
    const ways = asked.flatMap((word) => views.get(word) ?? []);
    const parameters = asked.map((word) => views.get(word)).filter((way) => way !== undefined);
    const rest = asked.filter((word) => !views.has(word)).join(' ');
    const found = index.search(rest || question, {
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 4 ? 0.15 : false),
      boost: { title: 4, section: 2.5 },
      combineWith: 'AND',
      // A page before its sections; a state where somebody asks how it is to be seen.
      boostDocument: (_id, _term, stored) => {
        const { url = '', section = '' } = (stored ?? {}) as Partial<Found>;
        const isState = url.startsWith('gallery/view/');
        if (isState) return ways.length > 0 ? 6 : 0.3;
        return section === '' ? 1.6 : 1;
      },
    });
    return found.slice(0, most).map(({ url, title, section }) => ({
      url: seen(String(url), parameters),
      title: String(title),
      section: String(section),
    }));
  };
};

const seen = (url: string, parameters: readonly (readonly [string, string])[]): string =>
  url.startsWith('gallery/view/')
    ? [url, ...parameters.map(([name, value]) => `${name}=${value}`)].join('&')
    : url;
