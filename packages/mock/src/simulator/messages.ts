// The words of what the service sends and labels, by language. Latchkey's own words are not here: the elements have them.

/** What a catalogue must say. */
export interface Texts {
  /** `host` is the page's; the last line lets the browser fill the code in (WICG Web OTP, origin-bound one-time codes). */
  sms(values: { code: string; service: string; minutes: number; host: string }): string;
  email(values: { code: string; service: string; minutes: number }): string;
  push(values: { service: string; place: string }): string;
  readonly termsHeading: string;
  readonly termsLead: string;
  readonly acceptTerms: string;
  readonly displayName: string;
}

const bound = (sentence: string, host: string, code: string) => `${sentence}\n\n@${host} #${code}`;

const catalogues = {
  en: {
    sms: ({ code, service, minutes, host }) =>
      bound(
        `${code} is your ${service} code. It is good for ${minutes} minutes. Tell it to nobody.`,
        host,
        code,
      ),
    email: ({ code, service, minutes }) =>
      `Your code for ${service} is ${code}. It is good for ${minutes} minutes. If you did not ask for it, change your password.`,
    push: ({ service, place }) => `Sign in to ${service} from ${place}?`,
    termsHeading: 'New terms of use',
    termsLead: 'Our terms of use have changed. Accept them to go on.',
    acceptTerms: 'I accept the terms of use',
    displayName: 'Name that others see',
  },
  de: {
    sms: ({ code, service, minutes, host }) =>
      bound(
        `${code} ist Ihr Code für ${service}. Er gilt ${minutes} Minuten. Geben Sie ihn niemandem weiter.`,
        host,
        code,
      ),
    email: ({ code, service, minutes }) =>
      `Ihr Code für ${service} lautet ${code}. Er gilt ${minutes} Minuten. Falls Sie ihn nicht angefordert haben, ändern Sie Ihr Passwort.`,
    push: ({ service, place }) => `Anmeldung bei ${service} aus ${place}?`,
    termsHeading: 'Neue Nutzungsbedingungen',
    termsLead:
      'Unsere Nutzungsbedingungen haben sich geändert. Akzeptieren Sie sie, um fortzufahren.',
    acceptTerms: 'Ich akzeptiere die Nutzungsbedingungen',
    displayName: 'Name, den andere sehen',
  },
  fr: {
    sms: ({ code, service, minutes, host }) =>
      bound(
        `${code} est votre code ${service}. Il est valable ${minutes} minutes. Ne le communiquez à personne.`,
        host,
        code,
      ),
    email: ({ code, service, minutes }) =>
      `Votre code pour ${service} est ${code}. Il est valable ${minutes} minutes. Si vous ne l’avez pas demandé, changez votre mot de passe.`,
    push: ({ service, place }) => `Connexion à ${service} depuis ${place} ?`,
    termsHeading: 'Nouvelles conditions d’utilisation',
    termsLead: 'Nos conditions d’utilisation ont changé. Acceptez-les pour continuer.',
    acceptTerms: 'J’accepte les conditions d’utilisation',
    displayName: 'Nom visible par les autres',
  },
} as const satisfies Record<string, Texts>;

/** The words in the language of the call: by its primary subtag, English where there is no catalogue. */
export const texts = (locale: string): Texts => {
  const language = locale.toLowerCase().split(/[-_,;]/u)[0] ?? 'en';
  return Object.hasOwn(catalogues, language)
    ? catalogues[language as keyof typeof catalogues]
    : catalogues.en;
};
