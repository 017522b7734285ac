// Deutsch. Anrede „Sie“; Begriffe wie in den Elementen: Passwort, zweiter Schritt, Antrag.
import type { Catalogue } from './catalogue.ts';

/** What the service says in German. */
export const de: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} ist Ihr Code für ${service}. Er gilt ${life}. Geben Sie ihn niemandem weiter.`,
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
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Wir prüfen Ihre Identität. Ihr Antrag bei ${service} hat die Nummer ${number}. Dieser Link zeigt auf jedem Gerät, wie es steht:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Für Ihren Antrag ${number} bei ${service} brauchen wir noch einmal etwas von Ihnen. Dieser Link zeigt, was:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Ihr Antrag ${number} bei ${service} ist entschieden: Wir wissen, wer Sie sind. Mit diesem Link geht es weiter:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Ihr Antrag ${number} bei ${service} ist entschieden: Wir konnten nicht feststellen, wer Sie sind. Mit diesem Link können Sie es erneut versuchen:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Ihr Antrag ${number} bei ${service} wurde nicht rechtzeitig entschieden. Was Sie uns geschickt haben, ist gelöscht. Mit diesem Link können Sie neu beginnen:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Ihr Antrag ${number} bei ${service} wurde abgebrochen. Was Sie uns geschickt haben, ist gelöscht.\n\n${link}`,
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
};
