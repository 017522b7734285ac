// Italiano. Forma di cortesia (Lei, scritta minuscola); parole degli elementi: password, secondo passaggio, richiesta.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Italian. */
export const it: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} è il suo codice ${service}. È valido per ${life}. Non lo comunichi a nessuno.`,
    email: ({ code, service, life }) =>
      `Il suo codice per ${service} è ${code}. È valido per ${life}. Se non l’ha chiesto, cambi la password.`,
    push: ({ service, place }) => `Accesso a ${service} da ${place}?`,
    pushReset: ({ service, place }) => `Nuova password per ${service}, richiesta da ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Imposti con questo link una nuova password per ${service}. Il link è valido per ${life}, una volta sola. Se non l’ha chiesto, lo ignori: non è cambiato nulla.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `La sua password per ${service} è stata cambiata. Se non l’ha cambiata lei, la reimposti subito.`,
    identifierIs: ({ service, identifier }) =>
      `Lei accede a ${service} con ${identifier}. Non lo comunichi a nessuno. Se non l’ha chiesto, ignori questo messaggio: non è cambiato nulla.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} non si può più usare per ${service}. Acceda con il nome utente ${username} e la sua solita password, poi indichi un nuovo indirizzo.`,
    addressLink: ({ service, life, link }) =>
      `Confermi con questo link che d’ora in poi accede a ${service} con questo indirizzo. Il link è valido per ${life}, una volta sola. Se non l’ha chiesto, lo ignori: non è cambiato nulla.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `D’ora in poi lei accede a ${service} con ${address}. Se non l’ha chiesto, ci avvisi subito.`,
    mobileNumber: 'Numero di cellulare',
    mobileNumberHint: 'Con il prefisso del Paese, per esempio +41 79 555 01 23',
    termsHeading: 'Nuove condizioni d’uso',
    termsLead: 'Le nostre condizioni d’uso sono cambiate. Le accetti per continuare.',
    acceptTerms: 'Accetto le condizioni d’uso',
    displayName: 'Nome visibile agli altri',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Stiamo verificando la sua identità. La sua richiesta presso ${service} ha il numero ${number}. Questo link mostra a che punto è, su qualsiasi dispositivo:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Per la sua richiesta ${number} presso ${service} ci serve di nuovo qualcosa da lei. Questo link mostra che cosa:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Sulla sua richiesta ${number} presso ${service} abbiamo deciso: sappiamo chi è lei. Prosegua con questo link:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Sulla sua richiesta ${number} presso ${service} abbiamo deciso: non abbiamo potuto stabilire chi è lei. Può riprovare con questo link:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Sulla sua richiesta ${number} presso ${service} non si è deciso in tempo. Quello che ha inviato è stato eliminato. Può ricominciare con questo link:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `La sua richiesta ${number} presso ${service} è stata annullata. Quello che ha inviato è stato eliminato.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Qualcuno chiede di recuperare il suo account ${service}. Se non è lei, annulli la richiesta con questo link:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Il suo secondo passaggio per ${service} è stato rimosso. Se non l’ha chiesto, cambi subito la password.`,
    fields: {
      name: 'Nome e cognome',
      contact: 'Indirizzo e-mail a cui possiamo contattarla',
      phone: 'Numero di cellulare che ci ha indicato',
      'birth-year': 'Anno di nascita',
      known: 'Che cosa sa dell’account: da quando esiste, a che cosa serve',
      'lost-factor': 'Ho perso anche il secondo passaggio',
    },
  },
};
