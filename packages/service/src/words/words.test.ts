import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from './catalogue.ts';
import { catalogues, type Language } from './index.ts';

const inCase = ['service', 'number', 'link'] as const;

// Every message, and what it must tell.
const told = {
  sms: ['code', 'service', 'life'],
  email: ['code', 'service', 'life'],
  push: ['service', 'place'],
  pushReset: ['service', 'place'],
  resetLink: ['service', 'life', 'link'],
  passwordChanged: ['service'],
  identifierIs: ['service', 'identifier'],
  temporaryUsername: ['service', 'identifier', 'username'],
  addressLink: ['service', 'life', 'link'],
  addressChanged: ['service', 'address'],
  mobileNumber: [],
  mobileNumberHint: [],
  termsHeading: [],
  termsLead: [],
  acceptTerms: [],
  displayName: [],
  submitted: inCase,
  'more-needed': inCase,
  accepted: inCase,
  refused: inCase,
  expired: inCase,
  cancelled: inCase,
  warning: ['service', 'link'],
  factorsRemoved: ['service'],
  name: [],
  contact: [],
  phone: [],
  'birth-year': [],
  known: [],
  'lost-factor': [],
} as const;

type Value = (typeof told)[keyof typeof told][number];

const values: Readonly<Record<Value, string>> = {
  code: '{code}',
  service: '{service}',
  life: '{life}',
  place: '{place}',
  link: '{link}',
  identifier: '{identifier}',
  username: '{username}',
  address: '{address}',
  number: '{number}',
};

/** All that a catalogue says, by the name of the message. */
const said = ({ texts, cases }: Catalogue): readonly (readonly [name: string, text: string])[] => {
  const { mails, fields, ...others } = cases;
  return Object.entries({ ...texts, ...mails, ...others, ...fields }).map(([name, words]) => [
    name,
    typeof words === 'string' ? words : words(values),
  ]);
};

const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

/** The words alone, with a name in the place of each value and of the number that is an example. */
const wordsOf = (text: string) => text.replace(/\{\w+\}|\+[\d ]*\d/gu, 'Ada');

// Pleas, apologies, blame.
const banned: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:please|sorry|invalid|errors?|unfortunately|wrong|fail\p{L}*)\b/iu,
  de: /\b(?:bitte|entschuldig\p{L}*|ungültig\p{L}*|fehler\p{L}*|leider|falsch\p{L}*|fall|du|dein\p{L}*)\b/iu,
  fr: /(?<!\p{L})(?:veuillez|merci|désolée?|invalides?|erreurs?|malheureusement|dossier|tu|ton)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:per favore|spiacenti|non valid\p{L}*|error[ei]|purtroppo|tu|tuo|tua)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:por favor|lo sentimos|inválid\p{L}*|error(?:es)?|lamentablemente|tú|tu)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:por favor|desculpe|lamentamos|inválid\p{L}*|erros?|infelizmente|teu|tua)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:alstublieft|sorry|ongeldige?|fout\p{L}*|helaas|je|jij|jouw)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:proszę|przepraszamy|nieprawidłow\p{L}*|błąd|błęd\p{L}*|niestety)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:lütfen|üzgünüz|geçersiz|hata|hatalı|maalesef|sen|senin)(?!\p{L})/iu,
  ar: /يرجى|يُرجى|رجاء|من فضلك|عذرًا|للأسف|خطأ|غير صالح/u,
  he: /אנא|בבקשה(?! שלך)|סליחה|מצטערים|לצערנו|שגיאה|שגוי|לא תקין/u,
  ja: /申し訳|すみません|残念|無効|エラー|誤り/u,
};

const everywhere = /["'`´!]|\.\.\.| [?:;,.…？：、。؟،؛]| {2}|^\s|\s$/u;

// What a language's own typography rules out.
const misprints: Partial<Record<Language, RegExp>> = {
  fr: /[^\u202F][?:;]/u,
  es: /(?<!¿[^?]*)\?/u,
  ar: /[?,;\u0660-\u0669]/u,
  ja: /[?:,.;]/u,
};

const languages = Object.keys(catalogues) as Language[];
const english = new Map(said(catalogues.en));

for (const language of languages) {
  describe(`the words of ${language}`, () => {
    const all = said(catalogues[language]);

    it('are there for every message, and tell what it must tell', () => {
      assert.deepEqual(
        Object.fromEntries(all.map(([name, text]) => [name, valuesIn(text)])),
        Object.fromEntries(Object.entries(told).map(([name, names]) => [name, names.toSorted()])),
      );
      for (const [name, text] of all) assert.match(text.replace(/\{\w+\}/gu, ''), /\p{L}/u, name);
    });

    it('have a link on a line of its own, the last one', () => {
      for (const [name, text] of all)
        if (text.includes(values.link)) assert.match(text, /[^\n]\n\n\{link\}$/u, name);
        else assert.doesNotMatch(text, /\n/u, name);
    });

    it('use no word that is banned', () => {
      for (const [name, text] of all) assert.doesNotMatch(wordsOf(text), banned[language], name);
    });

    it('are set as the language is', () => {
      for (const [name, text] of all) {
        const words = wordsOf(text);
        assert.doesNotMatch(words, everywhere, name);
        assert.doesNotMatch(words, misprints[language] ?? /$^/u, name);
      }
    });

    if (language !== 'en')
      it('are no English', () => {
        for (const [name, text] of all) assert.notEqual(text, english.get(name), name);
      });
  });
}

for (const [language, letter] of [
  ['ar', /^\p{sc=Arab}/u],
  ['he', /^\p{sc=Hebr}/u],
] as const) {
  describe(`the words of ${language}, from right to left`, () => {
    const all = said(catalogues[language]);

    it('begin with a letter of the language, which sets the direction of the message', () => {
      for (const [name, text] of all) assert.match(text, letter, name);
    });

    it('isolate names, places and numbers of requests, which would be shown in the wrong order', () => {
      for (const [name, text] of all) {
        const bare = text.replace(/\u2068\{\w+\}\u2069/gu, '');
        assert.doesNotMatch(bare, /\{(?:service|place|number)\}/u, name);
      }
    });

    it('have no hidden character beside what people copy', () => {
      const copied = String.raw`\{(?:code|identifier|username|address|link)\}`;
      const beside = new RegExp(String.raw`\p{Cf}${copied}|${copied}\p{Cf}`, 'u');
      for (const [name, text] of all) assert.doesNotMatch(text, beside, name);
    });
  });
}
