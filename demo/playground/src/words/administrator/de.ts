import type { Words } from '../en.ts';

export const administrator: Words['administrator'] = {
  heading: 'Administration',
  lead: 'Was die Menschen hinter dem Dienst tun. Es wirkt sofort.',
  account: 'Konto',
  told: 'Eine Nachricht wurde gesendet.',
  impossible: 'Das lässt der Dienst nicht zu.',
  groups: { address: 'Adresse', access: 'Zugang', factor: 'Zweiter Schritt' },
  deeds: {
    'delete-mailbox': {
      label: 'Postfach löschen',
      done: 'Das Postfach von {account} ist gelöscht.',
    },
    'release-address': { label: 'Adresse freigeben', done: '{account} ist freigegeben.' },
    'cancel-service': {
      label: 'Mail-Dienst von {domain} kündigen',
      done: 'Keine Adresse von {domain} wird mehr verwendet.',
    },
    'recreate-mailbox': {
      label: 'Postfach neu einrichten',
      done: 'Das Postfach von {account} ist wieder da.',
    },
    'lock-for-a-minute': {
      label: 'Für eine Minute sperren',
      done: '{account} ist für eine Minute gesperrt.',
    },
    'lock-until-owner': {
      label: 'Sperren, bis die Person handelt',
      done: '{account} ist gesperrt, bis die Person handelt.',
    },
    unlock: { label: 'Entsperren', done: '{account} ist nicht mehr gesperrt.' },
    block: { label: 'Blockieren', done: '{account} ist blockiert.' },
    unblock: { label: 'Blockierung aufheben', done: '{account} ist nicht mehr blockiert.' },
    'second-step': {
      label: 'Zweiten Schritt verlangen',
      done: '{account} braucht ab jetzt einen Code der Authenticator-App. Er steht auf dem Telefon.',
    },
  },
};

export const cases: Words['cases'] = {
  heading: 'Identitätsfälle',
  empty:
    'Noch kein Fall. Wer auf keinem anderen Weg hineinkommt, eröffnet einen; er erscheint hier.',
  number: 'Fall',
  reason: 'Grund',
  reasons: {
    password: 'Passwort vergessen',
    identifier: 'Adresse vergessen',
    'second-factor': 'Zweiter Schritt verloren',
    locked: 'Konto gesperrt',
  },
  account: 'Konto',
  noAccount: 'Kein bekanntes',
  name: 'Name',
  contact: 'Kontakt',
  by: 'Nachweis',
  means: { manual: 'Dokumente', companion: 'Identitäts-App' },
  pieces: 'Bilder',
  kinds: {
    front: 'Vorderseite',
    back: 'Rückseite',
    'photo-page': 'Seite mit Foto',
    selfie: 'Foto der Person',
  },
  states: {
    submitted: 'Wartet auf Prüfung',
    'in-review': 'In Prüfung',
    'more-needed': 'Es fehlt etwas',
    accepted: 'Angenommen',
    refused: 'Abgelehnt',
    expired: 'Abgelaufen',
    cancelled: 'Abgebrochen',
  },
  waits: 'Die Person ist an der Reihe: Bilder werden noch einmal gebraucht.',
  onlyRefused: 'Er gehört zu keinem Konto und kann nur abgelehnt werden.',
  startReview: 'Prüfung beginnen',
  accept: 'Annehmen',
  refuse: 'Ablehnen',
  whose: 'Das Konto dieser Person',
  askAgain: 'Bilder noch einmal verlangen',
  good: 'In Ordnung',
  faults: {
    unreadable: 'Nicht lesbar',
    'cut-off': 'Abgeschnitten',
    glare: 'Spiegelung',
    expired: 'Dokument abgelaufen',
    'wrong-document': 'Anderes Dokument',
    'not-matching': 'Passt nicht zusammen',
    other: 'Anderer Grund',
  },
  ask: 'Diese verlangen',
  chooseOne: 'Wählen Sie bei mindestens einem Bild, was nicht stimmt.',
  said: {
    review: 'Die Prüfung von Fall {number} hat begonnen.',
    accepted: 'Fall {number} ist angenommen.',
    refused: 'Fall {number} ist abgelehnt.',
    more: 'Für Fall {number} werden Bilder noch einmal verlangt.',
  },
};
