// What the editor shows, and where: a view is an address.
import { languages, type Language } from '../../gallery/asked.ts';
import { fromAddress, lookParameter, toAddress } from '../address.ts';
import { begin, type Editing } from './editing.ts';

export type Sides = 'both' | 'light' | 'dark';

/** All of it. */
export interface EditorState {
  readonly editing: Editing;
  readonly example: string;
  readonly lang: Language;
  readonly sides: Sides;
  readonly width: 'desktop' | 'phone';
  /** A picture for the slot `logo`; empty for none. */
  readonly logo: string;
  readonly notUnderstood: readonly { readonly text: string; readonly why: string }[];
  /** Said by a live region. */
  readonly news: string;
}

const standardExample = 'credentials/plain';

const oneOf = <T extends string>(value: string | null, known: readonly T[], standard: T): T =>
  known.find((one) => one === value) ?? standard;

/** What an address asks for. */
export const stateOf = (search: string): EditorState => {
  const asked = new URLSearchParams(search);
  return {
    editing: begin(fromAddress(asked.get(lookParameter))),
    example: asked.get('example') ?? standardExample,
    lang: oneOf(asked.get('lang'), Object.keys(languages) as Language[], 'en'),
    sides: oneOf(asked.get('sides'), ['both', 'light', 'dark'], 'both'),
    width: oneOf(asked.get('width'), ['desktop', 'phone'], 'desktop'),
    logo: '',
    notUnderstood: [],
    news: '',
  };
};

/** The address that asks for it; what is as usual is not said. */
export const addressOf = ({ editing, example, lang, sides, width }: EditorState): string => {
  const said = {
    [lookParameter]: toAddress(editing.theme),
    example: example === standardExample ? '' : example,
    lang: lang === 'en' ? '' : lang,
    sides: sides === 'both' ? '' : sides,
    width: width === 'desktop' ? '' : width,
  };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
  return query.size ? `?${query}` : './';
};
