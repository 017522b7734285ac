import type { Words } from '../en.ts';

export const administrator: Words['administrator'] = {
  heading: 'Administration',
  lead: 'Ce que font les personnes derrière le service. L’effet est immédiat.',
  account: 'Compte',
  told: 'Un message a été envoyé.',
  impossible: 'Le service ne le permet pas.',
  groups: { address: 'Adresse', access: 'Accès', factor: 'Deuxième étape' },
  deeds: {
    'delete-mailbox': {
      label: 'Supprimer la boîte aux lettres',
      done: 'La boîte aux lettres de {account} est supprimée.',
    },
    'release-address': { label: 'Libérer l’adresse', done: '{account} est libérée.' },
    'cancel-service': {
      label: 'Résilier la messagerie de {domain}',
      done: 'Aucune adresse de {domain} n’est plus utilisée.',
    },
    'recreate-mailbox': {
      label: 'Recréer la boîte aux lettres',
      done: 'La boîte aux lettres de {account} est de nouveau là.',
    },
    'lock-for-a-minute': {
      label: 'Verrouiller pendant une minute',
      done: '{account} est verrouillé pendant une minute.',
    },
    'lock-until-owner': {
      label: 'Verrouiller jusqu’à ce que le titulaire agisse',
      done: '{account} est verrouillé jusqu’à ce que son titulaire agisse.',
    },
    unlock: { label: 'Déverrouiller', done: '{account} n’est plus verrouillé.' },
    block: { label: 'Bloquer', done: '{account} est bloqué.' },
    unblock: { label: 'Débloquer', done: '{account} n’est plus bloqué.' },
    'second-step': {
      label: 'Exiger une deuxième étape',
      done: '{account} demande désormais un code de l’application d’authentification. Il est sur le téléphone.',
    },
  },
};

export const cases: Words['cases'] = {
  heading: 'Dossiers d’identité',
  empty:
    'Aucun dossier pour le moment. Qui n’a pas d’autre moyen d’entrer en ouvre un ; il arrive ici.',
  number: 'Dossier',
  reason: 'Motif',
  reasons: {
    password: 'Mot de passe oublié',
    identifier: 'Adresse oubliée',
    'second-factor': 'Deuxième étape perdue',
    locked: 'Compte verrouillé',
  },
  account: 'Compte',
  noAccount: 'Aucun de connu',
  name: 'Nom',
  contact: 'Contact',
  by: 'Justifié par',
  means: { manual: 'Documents', companion: 'Application d’identité' },
  pieces: 'Images',
  kinds: {
    front: 'Recto',
    back: 'Verso',
    'photo-page': 'Page avec la photo',
    selfie: 'Photo de la personne',
  },
  states: {
    submitted: 'En attente d’examen',
    'in-review': 'En cours d’examen',
    'more-needed': 'À compléter',
    accepted: 'Accepté',
    refused: 'Refusé',
    expired: 'Expiré',
    cancelled: 'Annulé',
  },
  waits: 'C’est à la personne d’agir : des images sont à envoyer de nouveau.',
  onlyRefused: 'Il ne correspond à aucun compte : il ne peut être que refusé.',
  startReview: 'Commencer l’examen',
  accept: 'Accepter',
  refuse: 'Refuser',
  whose: 'Le compte de cette personne',
  askAgain: 'Redemander des images',
  good: 'Convient',
  faults: {
    unreadable: 'Illisible',
    'cut-off': 'Coupée',
    glare: 'Reflet',
    expired: 'Document expiré',
    'wrong-document': 'Autre document',
    'not-matching': 'Ne correspond pas',
    other: 'Autre motif',
  },
  ask: 'Redemander celles-ci',
  chooseOne: 'Indiquez le défaut d’au moins une image.',
  said: {
    review: 'L’examen du dossier {number} a commencé.',
    accepted: 'Le dossier {number} est accepté.',
    refused: 'Le dossier {number} est refusé.',
    more: 'Des images du dossier {number} sont redemandées.',
  },
};
