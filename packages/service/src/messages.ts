// The words of what the service sends and labels, by language. Latchkey's own words are not here: the elements have them.

/** What a catalogue must say. */
export interface Texts {
  /**
   * `life` is a time in words, `host` the page's. The last line lets the browser fill the code in
   * (WICG Web OTP, origin-bound one-time codes).
   */
  sms(values: { code: string; service: string; life: string; host: string }): string;
  email(values: { code: string; service: string; life: string }): string;
  push(values: { service: string; place: string }): string;
  pushReset(values: { service: string; place: string }): string;
  resetLink(values: { service: string; life: string; link: string }): string;
  passwordChanged(values: { service: string }): string;
  identifierIs(values: { service: string; identifier: string }): string;
  temporaryUsername(values: { service: string; identifier: string; username: string }): string;
  addressLink(values: { service: string; life: string; link: string }): string;
  addressChanged(values: { service: string; address: string }): string;
  readonly mobileNumber: string;
  readonly mobileNumberHint: string;
  readonly termsHeading: string;
  readonly termsLead: string;
  readonly acceptTerms: string;
  readonly displayName: string;
}

const bound = (sentence: string, host: string, code: string) => `${sentence}\n\n@${host} #${code}`;

const catalogues = {
  en: {
    sms: ({ code, service, life, host }) =>
      bound(
        `${code} is your ${service} code. It is good for ${life}. Tell it to nobody.`,
        host,
        code,
      ),
    email: ({ code, service, life }) =>
      `Your code for ${service} is ${code}. It is good for ${life}. If you did not ask for it, change your password.`,
    push: ({ service, place }) => `Sign in to ${service} from ${place}?`,
    pushReset: ({ service, place }) => `Set a new password for ${service} from ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Set a new password for ${service} with this link. It is good for ${life}, once. If you did not ask for it, ignore it: nothing has changed.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Your password for ${service} was changed. If that was not you, reset it again at once.`,
    identifierIs: ({ service, identifier }) =>
      `You sign in to ${service} with ${identifier}. Tell it to nobody. If you did not ask for it, ignore this message: nothing has changed.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} cannot be used for ${service} any more. Sign in with the username ${username} and your usual password, and give a new address.`,
    addressLink: ({ service, life, link }) =>
      `Confirm with this link that you sign in to ${service} with this address from now on. It is good for ${life}, once. If you did not ask for it, ignore it: nothing has changed.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `You sign in to ${service} with ${address} from now on. If that was not you, tell us at once.`,
    mobileNumber: 'Mobile number',
    mobileNumberHint: 'With the country’s code, such as +41 79 555 01 23',
    termsHeading: 'New terms of use',
    termsLead: 'Our terms of use have changed. Accept them to go on.',
    acceptTerms: 'I accept the terms of use',
    displayName: 'Name that others see',
  },
  de: {
    sms: ({ code, service, life, host }) =>
      bound(
        `${code} ist Ihr Code für ${service}. Er gilt ${life}. Geben Sie ihn niemandem weiter.`,
        host,
        code,
      ),
    email: ({ code, service, life }) =>
      `Ihr Code für ${service} lautet ${code}. Er gilt ${life}. Falls Sie ihn nicht angefordert haben, ändern Sie Ihr Passwort.`,
    push: ({ service, place }) => `Anmeldung bei ${service} aus ${place}?`,
    pushReset: ({ service, place }) => `Neues Passwort für ${service} setzen, aus ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Setzen Sie mit diesem Link ein neues Passwort für ${service}. Gültigkeit: ${life}, einmal verwendbar. Falls Sie ihn nicht angefordert haben, ignorieren Sie ihn: Es hat sich nichts geändert.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Ihr Passwort für ${service} wurde geändert. Falls Sie das nicht waren, setzen Sie es sofort erneut zurück.`,
    identifierIs: ({ service, identifier }) =>
      `Sie melden sich bei ${service} mit ${identifier} an. Geben Sie das niemandem weiter. Falls Sie nicht danach gefragt haben, ignorieren Sie diese Nachricht: Es hat sich nichts geändert.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} kann für ${service} nicht mehr verwendet werden. Melden Sie sich mit dem Benutzernamen ${username} und Ihrem gewohnten Passwort an und geben Sie eine neue Adresse an.`,
    addressLink: ({ service, life, link }) =>
      `Bestätigen Sie mit diesem Link, dass Sie sich künftig mit dieser Adresse bei ${service} anmelden. Gültigkeit: ${life}, einmal verwendbar. Falls Sie ihn nicht angefordert haben, ignorieren Sie ihn: Es hat sich nichts geändert.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `Sie melden sich bei ${service} ab jetzt mit ${address} an. Falls Sie das nicht waren, sagen Sie es uns sofort.`,
    mobileNumber: 'Mobilnummer',
    mobileNumberHint: 'Mit Landesvorwahl, zum Beispiel +41 79 555 01 23',
    termsHeading: 'Neue Nutzungsbedingungen',
    termsLead:
      'Unsere Nutzungsbedingungen haben sich geändert. Akzeptieren Sie sie, um fortzufahren.',
    acceptTerms: 'Ich akzeptiere die Nutzungsbedingungen',
    displayName: 'Name, den andere sehen',
  },
  fr: {
    sms: ({ code, service, life, host }) =>
      bound(
        `${code} est votre code ${service}. Il est valable ${life}. Ne le communiquez à personne.`,
        host,
        code,
      ),
    email: ({ code, service, life }) =>
      `Votre code pour ${service} est ${code}. Il est valable ${life}. Si vous ne l’avez pas demandé, changez votre mot de passe.`,
    push: ({ service, place }) => `Connexion à ${service} depuis ${place} ?`,
    pushReset: ({ service, place }) =>
      `Nouveau mot de passe pour ${service}, demandé depuis ${place} ?`,
    resetLink: ({ service, life, link }) =>
      `Choisissez un nouveau mot de passe pour ${service} avec ce lien. Il est valable ${life}, une seule fois. Si vous ne l’avez pas demandé, ignorez-le : rien n’a changé.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Votre mot de passe pour ${service} a été modifié. Si ce n’était pas vous, réinitialisez-le tout de suite.`,
    identifierIs: ({ service, identifier }) =>
      `Vous vous connectez à ${service} avec ${identifier}. Ne le communiquez à personne. Si vous ne l’avez pas demandé, ignorez ce message : rien n’a changé.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} ne peut plus être utilisé pour ${service}. Connectez-vous avec le nom d’utilisateur ${username} et votre mot de passe habituel, puis indiquez une nouvelle adresse.`,
    addressLink: ({ service, life, link }) =>
      `Confirmez avec ce lien que vous vous connecterez désormais à ${service} avec cette adresse. Il est valable ${life}, une seule fois. Si vous ne l’avez pas demandé, ignorez-le : rien n’a changé.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `Vous vous connectez désormais à ${service} avec ${address}. Si ce n’était pas vous, prévenez-nous tout de suite.`,
    mobileNumber: 'Numéro de mobile',
    mobileNumberHint: 'Avec l’indicatif du pays, par exemple +41 79 555 01 23',
    termsHeading: 'Nouvelles conditions d’utilisation',
    termsLead: 'Nos conditions d’utilisation ont changé. Acceptez-les pour continuer.',
    acceptTerms: 'J’accepte les conditions d’utilisation',
    displayName: 'Nom visible par les autres',
  },
  ar: {
    sms: ({ code, service, life, host }) =>
      bound(`${code} هو رمزك في ${service}. يصلح لمدة ${life}. لا تخبر به أحدًا.`, host, code),
    email: ({ code, service, life }) =>
      `رمزك في ${service} هو ${code}. يصلح لمدة ${life}. إن لم تطلبه فغيّر كلمة مرورك.`,
    push: ({ service, place }) => `هل تسجّل الدخول إلى ${service} من ${place}؟`,
    pushReset: ({ service, place }) => `هل تعيّن كلمة مرور جديدة في ${service} من ${place}؟`,
    resetLink: ({ service, life, link }) =>
      `عيّن كلمة مرور جديدة في ${service} عبر هذا الرابط. يصلح لمدة ${life} ولمرة واحدة. إن لم تطلبه فتجاهله: لم يتغيّر شيء.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `تم تغيير كلمة مرورك في ${service}. إن لم تكن أنت من غيّرها فأعد تعيينها فورًا.`,
    identifierIs: ({ service, identifier }) =>
      `تسجّل الدخول إلى ${service} باستخدام ${identifier}. لا تخبر به أحدًا. إن لم تطلب ذلك فتجاهل هذه الرسالة: لم يتغيّر شيء.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `لم يعد ممكنًا استخدام ${identifier} في ${service}. سجّل الدخول باسم المستخدم ${username} وكلمة مرورك المعتادة، ثم أدخل عنوانًا جديدًا.`,
    addressLink: ({ service, life, link }) =>
      `أكّد عبر هذا الرابط أنك ستسجّل الدخول إلى ${service} بهذا العنوان من الآن فصاعدًا. يصلح لمدة ${life} ولمرة واحدة. إن لم تطلبه فتجاهله: لم يتغيّر شيء.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `تسجّل الدخول إلى ${service} باستخدام ${address} من الآن فصاعدًا. إن لم تكن أنت من غيّر ذلك فأخبرنا فورًا.`,
    mobileNumber: 'رقم الهاتف المحمول',
    mobileNumberHint: 'مع رمز الدولة، مثل \u2066+41 79 555 01 23\u2069',
    termsHeading: 'شروط استخدام جديدة',
    termsLead: 'تغيّرت شروط الاستخدام. اقبلها للمتابعة.',
    acceptTerms: 'أقبل شروط الاستخدام',
    displayName: 'الاسم الذي يراه الآخرون',
  },
} as const satisfies Record<string, Texts>;

/** A language that the service writes in. */
export type Language = keyof typeof catalogues;

/** The language of a call that the service writes in: by its primary subtag, English where it has no words. */
export const languageOf = (locale: string): Language => {
  const primary = locale.toLowerCase().split(/[-_,;]/u)[0] ?? '';
  return Object.hasOwn(catalogues, primary) ? (primary as Language) : 'en';
};

/** The words in the language of the call: by its primary subtag, English where there is no catalogue. */
export const texts = (locale: string): Texts => catalogues[languageOf(locale)];

/** So many minutes, in the words of the language of the call: `10 minutes`. */
export const minutesIn = (locale: string, minutes: number): string =>
  new Intl.NumberFormat(languageOf(locale), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(minutes);
