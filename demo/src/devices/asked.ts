// What an address of the devices asks for.
import { languages } from '../gallery/asked.ts';
import { lookParameter } from '../theme/address.ts';
import { devices, type DeviceName } from './devices.ts';

/** Values of a parameter and how they are called; the first is what holds where nothing is said. */
type Choices = Readonly<Record<string, string>>;

/** What can be chosen, besides state and theme. */
export const choices = {
  device: Object.fromEntries(Object.entries(devices).map(([name, { title }]) => [name, title])),
  lang: languages,
  theme: { light: 'Light', dark: 'Dark' },
  dir: { natural: 'As the language', ltr: 'Left to right', rtl: 'Right to left' },
  text: { 100: '100 %', 150: '150 %', 200: '200 %' },
  motion: { usual: 'As usual', none: 'Reduced' },
  colors: { own: 'The theme’s', forced: 'Forced' },
  keyboard: { auto: 'With a field', shown: 'Always', none: 'Never' },
} as const satisfies Readonly<Record<string, Choices>>;

export type Choice = keyof typeof choices;
export const choiceNames = Object.keys(choices) as Choice[];

/** A view of the page. */
export type Asked = Readonly<Record<Choice | 'example' | typeof lookParameter, string>>;

const standardExample = 'credentials/plain';

const standardOf = (name: Choice): string =>
  name === 'lang'
    ? 'en'
    : name === 'device'
      ? 'phone'
      : name === 'text'
        ? '100'
        : (Object.keys(choices[name])[0] ?? '');

/** Reads an address. */
export const askedIn = (search: string): Asked => {
  const asked = new URLSearchParams(search);
  const chosen = choiceNames.map((name) => {
    const value = asked.get(name) ?? '';
    return [name, Object.hasOwn(choices[name], value) ? value : standardOf(name)] as const;
  });
  return {
    ...(Object.fromEntries(chosen) as Record<Choice, string>),
    example: asked.get('example') ?? standardExample,
    [lookParameter]: asked.get(lookParameter) ?? '',
  };
};

/** The address of a view. */
export const addressOf = (view: Asked): string => {
  const said = Object.entries(view).filter(
    ([name, value]) =>
      value !== '' &&
      value !==
        (name === 'example'
          ? standardExample
          : name === lookParameter
            ? ''
            : standardOf(name as Choice)),
  );
  return said.length ? `?${new URLSearchParams(said)}` : './';
};

/** The address of the state in the frame. */
export const stateAddress = (view: Asked): string => {
  const query = new URLSearchParams({ example: view.example, lang: view.lang, theme: view.theme });
  if (view.dir !== 'natural') query.set('dir', view.dir);
  if (view.text !== '100') query.set('text', view.text);
  if (view.motion === 'none') query.set('motion', 'none');
  // Forced colors leave nothing of a theme.
  if (view.look && view.colors === 'own') query.set(lookParameter, view.look);
  return `../gallery/state/?${query}`;
};

export const deviceOf = ({ device }: Asked) => devices[device as DeviceName];
