// Polski. „Ty” w trybie rozkazującym, bez form, które zdradzają płeć; słowa elementów: hasło, drugi krok, wniosek.
// Nazwa stoi po „w usłudze” i się nie odmienia; czas i miejsce stoją w mianowniku, po dwukropku.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Polish. */
export const pl: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} to Twój kod w usłudze ${service}. Ważność: ${life}. Nie podawaj go nikomu.`,
    email: ({ code, service, life }) =>
      `Twój kod w usłudze ${service} to ${code}. Ważność: ${life}. Jeśli to nie Twoja prośba, zmień hasło.`,
    push: ({ service, place }) => `Zalogować się w usłudze ${service}? Miejsce: ${place}`,
    pushReset: ({ service, place }) => `Ustawić nowe hasło w usłudze ${service}? Miejsce: ${place}`,
    resetLink: ({ service, life, link }) =>
      `Ustaw za pomocą tego linku nowe hasło w usłudze ${service}. Link działa jeden raz. Ważność: ${life}. Jeśli to nie Twoja prośba, zignoruj tę wiadomość: nic się nie zmieniło.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Twoje hasło w usłudze ${service} zostało zmienione. Jeśli to nie Twoja zmiana, od razu zresetuj je ponownie.`,
    identifierIs: ({ service, identifier }) =>
      `Do logowania w usłudze ${service} służy ${identifier}. Nie podawaj tego nikomu. Jeśli to nie Twoja prośba, zignoruj tę wiadomość: nic się nie zmieniło.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} nie może już służyć do logowania w usłudze ${service}. Zaloguj się nazwą użytkownika ${username} i dotychczasowym hasłem, a potem podaj nowy adres.`,
    addressLink: ({ service, life, link }) =>
      `Potwierdź za pomocą tego linku, że od teraz ten adres służy do logowania w usłudze ${service}. Link działa jeden raz. Ważność: ${life}. Jeśli to nie Twoja prośba, zignoruj tę wiadomość: nic się nie zmieniło.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `Od teraz do logowania w usłudze ${service} służy ${address}. Jeśli to nie Twoja zmiana, od razu daj nam znać.`,
    mobileNumber: 'Numer telefonu komórkowego',
    mobileNumberHint: 'Z numerem kierunkowym kraju, na przykład +41 79 555 01 23',
    termsHeading: 'Nowe warunki korzystania',
    termsLead: 'Nasze warunki korzystania się zmieniły. Zaakceptuj je, aby przejść dalej.',
    acceptTerms: 'Akceptuję warunki korzystania',
    displayName: 'Nazwa, którą widzą inni',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Sprawdzamy Twoją tożsamość. Numer Twojego wniosku w usłudze ${service} to ${number}. Ten link pokazuje na każdym urządzeniu, co się z nim dzieje:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Do Twojego wniosku ${number} w usłudze ${service} znów potrzebujemy czegoś od Ciebie. Ten link pokazuje, czego:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Twój wniosek ${number} w usłudze ${service} jest rozpatrzony: wiemy, kim jesteś. Przejdź dalej za pomocą tego linku:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Twój wniosek ${number} w usłudze ${service} jest rozpatrzony: nie udało się ustalić, kim jesteś. Za pomocą tego linku możesz spróbować ponownie:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Twój wniosek ${number} w usłudze ${service} nie został rozpatrzony na czas. Przesłane dane są usunięte. Za pomocą tego linku możesz zacząć od nowa:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Twój wniosek ${number} w usłudze ${service} został anulowany. Przesłane dane są usunięte.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Ktoś chce odzyskać Twoje konto w usłudze ${service}. Jeśli to nie Ty, zatrzymaj to za pomocą tego linku:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Twój drugi krok w usłudze ${service} został usunięty. Jeśli to nie Twoja prośba, od razu zmień hasło.`,
    fields: {
      name: 'Imię i nazwisko',
      contact: 'Adres e-mail, pod którym można się z Tobą skontaktować',
      phone: 'Numer telefonu komórkowego, który mamy od Ciebie',
      'birth-year': 'Rok urodzenia',
      known: 'Co wiesz o koncie: od kiedy istnieje, do czego służy',
      'lost-factor': 'Nie mam już też drugiego kroku',
    },
  },
};
