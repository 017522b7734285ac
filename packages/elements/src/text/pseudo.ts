// The pseudo-locale: English that looks foreign and is as long as long languages are. What still reads as plain English on
// the page is not in the catalogue; what is cut off will be cut off in Finnish.
import { catalogue } from './locales/recovery.ts';
import type { Texts } from './messages.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const foreign = Array.from('ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ');

/** `Sign in` → `⟦Şīɠƞ īƞ ···⟧`: other letters, four tenths longer, between brackets. Parameters stay. */
export const pseudo = (message: string): string => {
  const letters = message
    .split(/(\{\{[^{}]*\}\})/u)
    .map((part, at) => (at % 2 ? part : Array.from(part, changed).join('')))
    .join('');
  return `⟦${letters} ${'·'.repeat(Math.ceil(message.length * 0.4))}⟧`;
};

const changed = (letter: string): string => foreign[plain.indexOf(letter)] ?? letter;

/** Every message in the pseudo-locale: give it to a tag, or to a provider, as `texts`. */
export const pseudoTexts = async (): Promise<Texts> =>
  Object.fromEntries(
    Object.entries(await catalogue('en')).map(([key, message]) => [key, pseudo(message)]),
  );
