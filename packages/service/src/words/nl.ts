// Nederlands. Aanspreekvorm ‘u’; woorden van de elementen: wachtwoord, tweede stap, aanvraag.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Dutch. */
export const nl: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} is uw code voor ${service}. De code is ${life} geldig. Geef hem aan niemand door.`,
    email: ({ code, service, life }) =>
      `Uw code voor ${service} is ${code}. De code is ${life} geldig. Hebt u er niet om gevraagd, wijzig dan uw wachtwoord.`,
    push: ({ service, place }) => `Inloggen bij ${service} vanuit ${place}?`,
    pushReset: ({ service, place }) =>
      `Nieuw wachtwoord voor ${service} instellen vanuit ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Stel met deze link een nieuw wachtwoord in voor ${service}. De link is ${life} geldig, voor één keer. Hebt u er niet om gevraagd, negeer hem dan: er is niets veranderd.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Uw wachtwoord voor ${service} is gewijzigd. Was u dat niet, stel het dan meteen opnieuw in.`,
    identifierIs: ({ service, identifier }) =>
      `U logt bij ${service} in met ${identifier}. Geef dit aan niemand door. Hebt u er niet om gevraagd, negeer dit bericht dan: er is niets veranderd.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} kan niet meer worden gebruikt voor ${service}. Log in met de gebruikersnaam ${username} en uw gewone wachtwoord, en geef een nieuw adres op.`,
    addressLink: ({ service, life, link }) =>
      `Bevestig met deze link dat u voortaan met dit adres bij ${service} inlogt. De link is ${life} geldig, voor één keer. Hebt u er niet om gevraagd, negeer hem dan: er is niets veranderd.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `U logt voortaan bij ${service} in met ${address}. Was u dat niet, laat het ons dan meteen weten.`,
    mobileNumber: 'Mobiel nummer',
    mobileNumberHint: 'Met de landcode, zoals +41 79 555 01 23',
    termsHeading: 'Nieuwe gebruiksvoorwaarden',
    termsLead: 'Onze gebruiksvoorwaarden zijn veranderd. Ga ermee akkoord om verder te gaan.',
    acceptTerms: 'Ik ga akkoord met de gebruiksvoorwaarden',
    displayName: 'Naam die anderen zien',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `We controleren wie u bent. Uw aanvraag bij ${service} heeft nummer ${number}. Deze link laat op elk apparaat zien hoe het ermee staat:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Voor uw aanvraag ${number} bij ${service} hebben we opnieuw iets van u nodig. Deze link laat zien wat:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Over uw aanvraag ${number} bij ${service} is beslist: we weten wie u bent. Ga verder met deze link:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Over uw aanvraag ${number} bij ${service} is beslist: we konden niet vaststellen wie u bent. Met deze link kunt u het opnieuw proberen:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Over uw aanvraag ${number} bij ${service} is niet op tijd beslist. Wat u hebt gestuurd, is verwijderd. Met deze link kunt u opnieuw beginnen:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Uw aanvraag ${number} bij ${service} is stopgezet. Wat u hebt gestuurd, is verwijderd.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Iemand wil uw account bij ${service} herstellen. Bent u dat niet, stop het dan met deze link:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Uw tweede stap bij ${service} is verwijderd. Was u dat niet, wijzig dan meteen uw wachtwoord.`,
    fields: {
      name: 'Voor- en achternaam',
      contact: 'E-mailadres waarop we u kunnen bereiken',
      phone: 'Mobiel nummer dat u ons hebt gegeven',
      'birth-year': 'Geboortejaar',
      known: 'Wat u van het account weet: sinds wanneer het bestaat, waarvoor het dient',
      'lost-factor': 'Ik ben ook mijn tweede stap kwijt',
    },
  },
};
