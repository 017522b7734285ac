// The words of identity cases, by language: what is mailed, and the labels of the fields. None tells why a case is there.
import { languageOf, type Language } from './messages.ts';

interface Values {
  readonly service: string;
  readonly number: string;
  readonly link: string;
}

type Words = (values: Values) => string;

/** What a catalogue must say. */
export interface CaseTexts {
  /** To the applicant, by what has become of the case. */
  readonly mails: Readonly<
    Record<'submitted' | 'more-needed' | 'accepted' | 'refused' | 'expired' | 'cancelled', Words>
  >;
  /** To whoever is known to have the account; the link leads to where it is stopped. */
  readonly warning: (values: Omit<Values, 'number'>) => string;
  readonly factorsRemoved: (values: { service: string }) => string;
  readonly fields: Readonly<
    Record<'name' | 'contact' | 'phone' | 'birth-year' | 'known' | 'lost-factor', string>
  >;
}

const catalogues: Readonly<Record<Language, CaseTexts>> = {
  en: {
    mails: {
      submitted: ({ service, number, link }) =>
        `We are checking who you are. Your case at ${service} has the number ${number}. This link shows how it stands, on any device:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `For your case ${number} at ${service} we need something from you again. This link shows what:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Your case ${number} at ${service} is decided: we know who you are. Go on with this link:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Your case ${number} at ${service} is decided: we could not tell who you are. You can try again with this link:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Your case ${number} at ${service} was not decided in time. What you sent us is erased. You can begin again with this link:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Your case ${number} at ${service} was cancelled. What you sent us is erased.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Somebody asks to recover your account at ${service}. If that was not you, cancel it with this link:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Your second step at ${service} was removed. If that was not you, change your password at once.`,
    fields: {
      name: 'First and last name',
      contact: 'E-mail address where we can reach you',
      phone: 'Mobile number that you gave us',
      'birth-year': 'Year of birth',
      known: 'What you know of the account: when it was opened, what it is used for',
      'lost-factor': 'I have also lost my second step',
    },
  },
  de: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Wir prüfen Ihre Identität. Ihr Fall bei ${service} hat die Nummer ${number}. Dieser Link zeigt auf jedem Gerät, wie es steht:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Für Ihren Fall ${number} bei ${service} brauchen wir noch einmal etwas von Ihnen. Dieser Link zeigt, was:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Ihr Fall ${number} bei ${service} ist entschieden: Wir wissen, wer Sie sind. Mit diesem Link geht es weiter:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Ihr Fall ${number} bei ${service} ist entschieden: Wir konnten nicht feststellen, wer Sie sind. Mit diesem Link können Sie es erneut versuchen:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Ihr Fall ${number} bei ${service} wurde nicht rechtzeitig entschieden. Was Sie uns geschickt haben, ist gelöscht. Mit diesem Link können Sie neu beginnen:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Ihr Fall ${number} bei ${service} wurde abgebrochen. Was Sie uns geschickt haben, ist gelöscht.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Jemand möchte Ihr Konto bei ${service} wiederherstellen. Falls Sie das nicht sind, brechen Sie es mit diesem Link ab:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Ihr zweiter Schritt bei ${service} wurde entfernt. Falls Sie das nicht waren, ändern Sie sofort Ihr Passwort.`,
    fields: {
      name: 'Vor- und Nachname',
      contact: 'E-Mail-Adresse, unter der wir Sie erreichen',
      phone: 'Mobilnummer, die Sie uns angegeben haben',
      'birth-year': 'Geburtsjahr',
      known: 'Was Sie über das Konto wissen: seit wann es besteht, wofür es dient',
      'lost-factor': 'Ich habe auch meinen zweiten Schritt verloren',
    },
  },
  fr: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Nous vérifions votre identité. Votre dossier chez ${service} porte le numéro ${number}. Ce lien montre où il en est, sur n’importe quel appareil :\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Pour votre dossier ${number} chez ${service}, il nous faut encore quelque chose de votre part. Ce lien montre quoi :\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Votre dossier ${number} chez ${service} est tranché : nous savons qui vous êtes. Continuez avec ce lien :\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Votre dossier ${number} chez ${service} est tranché : nous n’avons pas pu établir qui vous êtes. Vous pouvez réessayer avec ce lien :\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Votre dossier ${number} chez ${service} n’a pas été tranché à temps. Ce que vous avez envoyé est effacé. Vous pouvez recommencer avec ce lien :\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Votre dossier ${number} chez ${service} a été annulé. Ce que vous avez envoyé est effacé.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Quelqu’un demande à récupérer votre compte ${service}. Si ce n’est pas vous, annulez avec ce lien :\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Votre deuxième étape pour ${service} a été supprimée. Si ce n’était pas vous, changez tout de suite votre mot de passe.`,
    fields: {
      name: 'Prénom et nom',
      contact: 'Adresse e-mail à laquelle nous pouvons vous joindre',
      phone: 'Numéro de mobile que vous nous avez donné',
      'birth-year': 'Année de naissance',
      known: 'Ce que vous savez du compte : depuis quand il existe, à quoi il sert',
      'lost-factor': 'J’ai aussi perdu ma deuxième étape',
    },
  },
  ar: {
    mails: {
      submitted: ({ service, number, link }) =>
        `نتحقق من هويتك. رقم طلبك في ${service} هو ${number}. يعرض هذا الرابط حالته على أي جهاز:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `نحتاج منك شيئًا مرة أخرى من أجل طلبك ${number} في ${service}. يعرض هذا الرابط ما هو:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `صدر القرار في طلبك ${number} في ${service}: تأكدنا من هويتك. تابع عبر هذا الرابط:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `صدر القرار في طلبك ${number} في ${service}: لم نتمكن من التأكد من هويتك. يمكنك المحاولة مجددًا عبر هذا الرابط:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `لم يُبتّ في طلبك ${number} في ${service} في الوقت المحدد. حُذف ما أرسلته إلينا. يمكنك البدء من جديد عبر هذا الرابط:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `أُلغي طلبك ${number} في ${service}. حُذف ما أرسلته إلينا.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `يطلب أحدهم استعادة حسابك في ${service}. إن لم تكن أنت فألغِ ذلك عبر هذا الرابط:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `أزيلت خطوتك الثانية في ${service}. إن لم تكن أنت من أزالها فغيّر كلمة مرورك فورًا.`,
    fields: {
      name: 'الاسم الأول واسم العائلة',
      contact: 'عنوان بريد إلكتروني يمكننا الوصول إليك عبره',
      phone: 'رقم الجوال الذي أعطيتنا إياه',
      'birth-year': 'سنة الميلاد',
      known: 'ما تعرفه عن الحساب: متى فُتح وفيمَ يُستخدم',
      'lost-factor': 'فقدت خطوتي الثانية أيضًا',
    },
  },
};

/** The words in the language of the call. */
export const caseTexts = (locale: string): CaseTexts => catalogues[languageOf(locale)];
