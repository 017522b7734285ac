// Français. Vouvoiement ; mots des éléments : mot de passe, deuxième étape, demande. Espace fine avant « : » et « ? ».
import type { Catalogue } from './catalogue.ts';

/** What the service says in French. */
export const fr: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} est votre code ${service}. Il est valable ${life}. Ne le communiquez à personne.`,
    email: ({ code, service, life }) =>
      `Votre code pour ${service} est ${code}. Il est valable ${life}. Si vous ne l’avez pas demandé, changez votre mot de passe.`,
    push: ({ service, place }) => `Connexion à ${service} depuis ${place}\u202F?`,
    pushReset: ({ service, place }) =>
      `Nouveau mot de passe pour ${service}, demandé depuis ${place}\u202F?`,
    resetLink: ({ service, life, link }) =>
      `Choisissez un nouveau mot de passe pour ${service} avec ce lien. Il est valable ${life}, une seule fois. Si vous ne l’avez pas demandé, ignorez-le\u202F: rien n’a changé.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Votre mot de passe pour ${service} a été modifié. Si ce n’était pas vous, réinitialisez-le tout de suite.`,
    identifierIs: ({ service, identifier }) =>
      `Vous vous connectez à ${service} avec ${identifier}. Ne le communiquez à personne. Si vous ne l’avez pas demandé, ignorez ce message\u202F: rien n’a changé.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} ne peut plus être utilisé pour ${service}. Connectez-vous avec le nom d’utilisateur ${username} et votre mot de passe habituel, puis indiquez une nouvelle adresse.`,
    addressLink: ({ service, life, link }) =>
      `Confirmez avec ce lien que vous vous connecterez désormais à ${service} avec cette adresse. Il est valable ${life}, une seule fois. Si vous ne l’avez pas demandé, ignorez-le\u202F: rien n’a changé.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `Vous vous connectez désormais à ${service} avec ${address}. Si ce n’était pas vous, prévenez-nous tout de suite.`,
    mobileNumber: 'Numéro de mobile',
    mobileNumberHint: 'Avec l’indicatif du pays, par exemple +41 79 555 01 23',
    termsHeading: 'Nouvelles conditions d’utilisation',
    termsLead: 'Nos conditions d’utilisation ont changé. Acceptez-les pour continuer.',
    acceptTerms: 'J’accepte les conditions d’utilisation',
    displayName: 'Nom visible par les autres',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Nous vérifions votre identité. Votre demande chez ${service} porte le numéro ${number}. Ce lien montre où elle en est, sur n’importe quel appareil\u202F:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Pour votre demande ${number} chez ${service}, il nous faut encore quelque chose de votre part. Ce lien montre quoi\u202F:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Votre demande ${number} chez ${service} est tranchée\u202F: nous savons qui vous êtes. Continuez avec ce lien\u202F:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Votre demande ${number} chez ${service} est tranchée\u202F: nous n’avons pas pu établir qui vous êtes. Vous pouvez réessayer avec ce lien\u202F:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Votre demande ${number} chez ${service} n’a pas été tranchée à temps. Ce que vous avez envoyé est effacé. Vous pouvez recommencer avec ce lien\u202F:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Votre demande ${number} chez ${service} a été annulée. Ce que vous avez envoyé est effacé.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Quelqu’un demande à récupérer votre compte ${service}. Si ce n’est pas vous, annulez avec ce lien\u202F:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Votre deuxième étape pour ${service} a été supprimée. Si ce n’était pas vous, changez tout de suite votre mot de passe.`,
    fields: {
      name: 'Prénom et nom',
      contact: 'Adresse e-mail à laquelle nous pouvons vous joindre',
      phone: 'Numéro de mobile que vous nous avez donné',
      'birth-year': 'Année de naissance',
      known: 'Ce que vous savez du compte\u202F: depuis quand il existe, à quoi il sert',
      'lost-factor': 'J’ai aussi perdu ma deuxième étape',
    },
  },
};
