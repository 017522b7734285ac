import { expect } from '@open-wc/testing';
import { entry } from './en.entry.ts';
import { words as identityEnglish } from './en.identity.ts';
import { words as recoveryEnglish } from './en.recovery.ts';
import { words as signInEnglish } from './en.ts';
import { catalogueOf, locales, nearest, type Locale } from './index.ts';
import { catalogue } from './recovery.ts';

const english = { ...signInEnglish, ...recoveryEnglish, ...identityEnglish };

const counted = /_(?:zero|one|two|few|many|other)$/u;
const baseOf = (key: string) => key.replace(counted, '');

const paramsOf = (message: string) =>
  [...message.matchAll(/\{\{(.*?)\}\}/gu)].map(([, name]) => name).sort();

/** The words alone, with a name in the place of each parameter. */
const withoutParams = (message: string) => message.replace(/\{\{.*?\}\}/gu, 'Ada');

/** Names that the English message for `base` takes, in all its plural forms. */
const paramsOfEnglish = (base: string) =>
  [
    ...new Set(
      Object.entries(english)
        .filter(([key]) => baseOf(key) === base)
        .flatMap(([, message]) => paramsOf(message)),
    ),
  ].sort();

const numbersOf = (locale: string, category: string) =>
  Array.from({ length: 1000 }, (_, n) => n).filter(
    (n) => new Intl.PluralRules(locale).select(n) === category,
  );

const messagesOf = async (locale: Locale): Promise<[key: string, message: string][]> =>
  Object.entries(await catalogue(locale));

const all = Object.keys(locales) as Locale[];

// The words that happen to be written as in English, and why.
const same: Record<string, Record<string, string>> = {
  de: { 'code.label': 'the same word' },
  fr: { 'code.label': 'the same word' },
  it: { 'password.label': 'the same word' },
  nl: { 'code.label': 'the same word' },
};

// What nobody who is locked out wants to read: pleas, blame, exclamations, jargon.
const banned: Record<Locale, RegExp> = {
  en: /\b(?:please|oops|sorry|invalid|errors?|unfortunately|wrong|fail(?:ed|s|ure)?|submit|ok|click|log ?in|otp|mfa|2fa|totp|tokens?|identifiers?|credentials?)\b/iu,
  de: /\b(?:bitte|ups|hoppla|entschuldigung|ungültig\p{L}*|fehler\p{L}*|leider|falsch\p{L}*|fehlgeschlagen|ok|klick\p{L}*|einlogg\p{L}*|du|dein\p{L}*|otp|mfa|2fa|totp|tokens?)\b/iu,
  fr: /(?<!\p{L})(?:veuillez|merci de|s’il vous plaît|oups|désolée?|invalides?|erreurs?|malheureusement|incorrecte?s?|échec|échoué|ok|cliquez|tu|ton|otp|mfa|2fa|totp|jetons?|identifiants?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:per favore|per piacere|ops|ci dispiace|spiacenti|non valid[aeio]|error[ei]|purtroppo|sbagliat[aeio]|fallit[aeio]|ok|clicc\p{L}*|tu|tuo|tua|otp|mfa|2fa|totp|token)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:por favor|ups|lo sentimos|perdón|inválid[ao]s?|no válid[ao]s?|error(?:es)?|lamentablemente|incorrect[ao]s?|ha fallado|ok|clic|tú|tu|otp|mfa|2fa|totp|tokens?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:por favor|ops|desculpe|lamentamos|inválid[ao]s?|erros?|infelizmente|incorret[ao]s?|errad[ao]s?|falhou|falha|ok|clique|tu|teu|tua|otp|mfa|2fa|totp|tokens?)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:alstublieft|alsjeblieft|oeps|sorry|ongeldige?|fout\p{L}*|helaas|verkeerde?|onjuiste?|mislukte?|ok|klik\p{L}*|je|jij|jouw|otp|mfa|2fa|totp|tokens?)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:proszę|ups|przepraszamy|niestety|nieprawidłow\p{L}*|niepoprawn\p{L}*|błąd|błęd\p{L}*|błędn\p{L}*|nie powiodło|ok|klikn\p{L}*|otp|mfa|2fa|totp|tokeny?)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:lütfen|hay aksi|üzgünüz|maalesef|ne yazık|geçersiz|hata|hatalı|yanlış|başarısız|tamam|tıkla\p{L}*|sen|senin|otp|mfa|2fa|totp|token)(?!\p{L})/iu,
  he: /(?:אנא|בבקשה|אופס|סליחה|מצטערים|לצערנו|שגיאה|שגוי|לא תקין|נכשל|לחצו|לחץ|\b(?:ok|otp|mfa|2fa|totp|token)\b)/iu,
  ja: /(?:申し訳|すみません|ごめん|残念|無効|エラー|誤り|間違|失敗|クリック|\b(?:ok|otp|mfa|2fa|totp|token)\b)/iu,
  ar: /(?:يرجى|يُرجى|رجاء|من فضلك|عفوًا|عذرًا|للأسف|خطأ|خاطئ|غير صالح|غير صحيح|فشل|انقر|\b(?:ok|otp|mfa|2fa|totp|token)\b)/iu,
};

// What each language's own typography rules out; a curly apostrophe and real ellipses everywhere.
const misprints: Record<Locale, RegExp> = {
  en: /["']|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  de: /["'’]|\.\.\.| [?:;,.…]|[^\s\u00A0]…|\u202F/u,
  fr: /["']|\.\.\.|[^\u202F][?:;!»]|«[^\u202F]| …|(?<!«)\u202F[^?:;!»]/u,
  it: /["']|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  es: /["'’]|\.\.\.| [?:;,.…]|(?<!¿[^?]*)\?|[\u00A0\u202F]/u,
  pt: /["'’]|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  nl: /["']|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  pl: /["'’]|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  tr: /["']|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  he: /["']|\.\.\.| [?:;,.…]|[\u00A0\u202F]/u,
  ja: /["'’]|\.\.\.|[?,.;]| [？：、。…]|[\u00A0\u202F]/u,
  ar: /["']|\.\.\.| [؟:؛،.…]|[?;,]|[\u0660-\u0669]/u,
};

const sentences = (message: string) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(withoutParams(message))].length;

for (const locale of all) {
  describe(`the words of ${locale}`, () => {
    it('are there for each English message, in every plural form of the language [I7 REL-18]', async () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      const expected = new Set(
        Object.keys(english).flatMap((key) =>
          counted.test(key) ? pluralCategories.map((form) => `${baseOf(key)}_${form}`) : [key],
        ),
      );
      const keys = (await messagesOf(locale)).map(([key]) => key);
      expect(keys.toSorted()).to.deep.equal([...expected].toSorted());
    });

    it('take the same parameters; a form that stands for one number may spell it', async () => {
      for (const [key, message] of await messagesOf(locale)) {
        const expected = paramsOfEnglish(baseOf(key));
        const form = counted.exec(key)?.[0].slice(1);
        const spelled = form !== undefined && numbersOf(locale, form).length === 1;
        const names = spelled ? [...new Set([...paramsOf(message), 'count'])] : paramsOf(message);
        expect(names.toSorted(), key).to.deep.equal(expected);
      }
    });

    it('use no word that is banned', async () => {
      for (const [key, message] of await messagesOf(locale)) {
        expect(withoutParams(message), key).not.to.match(banned[locale]);
      }
    });

    it('are set as the language is', async () => {
      for (const [key, message] of await messagesOf(locale)) {
        const words = withoutParams(message);
        expect(words, key).not.to.match(misprints[locale]);
        expect(words, key).not.to.match(/ {2}|^\s|\s$|!/u);
      }
    });

    it('are two sentences at most', async () => {
      for (const [key, message] of await messagesOf(locale)) {
        expect(sentences(message), `${key}: ${message}`).to.be.lessThan(3);
      }
    });

    it('say of each problem what happened, then what to do [I7]', async () => {
      for (const [key, message] of await messagesOf(locale)) {
        if (!key.startsWith('problem.') || key === 'problem.reference') continue;
        expect(sentences(message), `${key}: ${message}`).to.equal(2);
        expect(message, key).to.match(/[.。]$/u);
      }
    });

    it('name headings, buttons, links and labels without a full stop', async () => {
      for (const [key, message] of await messagesOf(locale)) {
        if (!/^(?:action|link|factor)\.|\.(?:heading|label|resend)$/u.test(key)) continue;
        expect(message, key).not.to.match(/[.:،,。：]$/u);
      }
    });
  });
}

for (const locale of all.filter((one) => one !== 'en')) {
  it(`the words of ${locale} are no English, but for those that are listed`, async () => {
    const found = (await messagesOf(locale))
      .filter(([key, message]) => (english as Record<string, string>)[key] === message)
      .map(([key]) => key);
    expect(found).to.deep.equal(Object.keys(same[locale] ?? {}));
  });
}

for (const locale of ['ar', 'he'] as const) {
  it(`the words of ${locale} isolate the names that stand in them as plain text [SEC-23]`, async () => {
    const words: Record<string, string> = await catalogueOf(locale);
    for (const key of ['credentials.heading.organization', 'blocked.lead.organization']) {
      expect(words[key]).to.include('\u2068{{organization}}\u2069');
    }
    expect(words['form.optional']).to.include('\u2068{{label}}\u2069');
  });
}

describe('the words of a part', () => {
  it('are in no other part', () => {
    for (const key of Object.keys(recoveryEnglish)) expect(signInEnglish).not.to.have.property(key);
    for (const key of Object.keys(identityEnglish)) {
      expect({ ...signInEnglish, ...recoveryEnglish }).not.to.have.property(key);
    }
  });
});

describe('the words of the first screen', () => {
  it('are the same in the bundle and in the whole catalogue', () => {
    expect(english).to.deep.include(entry);
  });
});

describe('nearest()', () => {
  const table: [tag: string, locale: Locale][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['DE', 'de'],
    ['de-CH', 'de'],
    ['de_AT', 'de'],
    ['fr-Latn-CH', 'fr'],
    ['ar-EG', 'ar'],
    ['pt-BR', 'pt'],
    ['ja-JP', 'ja'],
    ['sv', 'en'],
    ['den', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ];
  for (const [tag, locale] of table) {
    it(`takes ${locale} for “${tag}”`, () => {
      expect(nearest(tag)).to.equal(locale);
    });
  }
});
