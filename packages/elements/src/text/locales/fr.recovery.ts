// Mots de la récupération ; le glossaire et les règles sont dans fr.ts. S’y ajoutent :
//
//   reset                        réinitialiser
//   link                         lien, reçu dans un message
//   recovery address             adresse de récupération
//   managed                      géré
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Réinitialisez votre mot de passe',
  'password-reset.lead': 'Saisissez l’adresse avec laquelle vous vous connectez.',
  'link.login': 'Retour à la connexion',

  'choose-recovery.heading': 'Confirmez que c’est bien vous',
  'choose-recovery.lead': 'Choisissez un moyen dont vous disposez en ce moment.',
  'choose-recovery.none':
    'Ce compte n’a ni adresse de récupération, ni téléphone, ni application utilisable. Montrez d’une autre façon qu’il est le vôtre.',
  'choose-recovery.heading.managed': 'Ce mot de passe ne se réinitialise pas ici',
  'choose-recovery.managed':
    'Votre organisation gère ce mot de passe. Adressez-vous aux personnes qui y gèrent les comptes.',
  'recovery.email-link': 'Lien par e-mail',
  'action.no-access': 'Je n’ai accès à aucun de ces moyens',

  'confirm-target.heading': 'Saisissez-le en entier',
  'confirm-target.lead.sms':
    'Ce compte a pour numéro de téléphone {{target}}. Saisissez le numéro entier et nous y enverrons un code.',
  'confirm-target.lead.email':
    'Ce compte a pour adresse de récupération {{target}}. Saisissez l’adresse entière et nous y enverrons un message.',
  'confirm-target.label.sms': 'Numéro de téléphone',
  'confirm-target.label.email': 'Adresse de récupération',

  'link-sent.heading': 'Regardez dans votre messagerie',
  'link-sent.lead': 'Nous avons envoyé un lien à {{target}}.',
  'link-sent.lead.unknown': 'Si un compte existe avec cette adresse, nous avons envoyé un message.',
  'link-sent.expires': 'Le lien est encore valable {{time}}.',
  'link-sent.expired': 'Le lien a expiré.',
  'link-sent.waiting': 'Cette page continue dès que vous ouvrez le lien.',
  'link-sent.resend': 'Envoyer de nouveau',
  'link-sent.resend-in': 'Envoyer de nouveau (dans {{time}})',
  'link-sent.sent': 'Le message a été demandé une nouvelle fois.',

  'open-link.heading': 'Réinitialisez votre mot de passe',
  'open-link.lead': 'Ce lien concerne le compte {{account}}.',
  'open-link.lead-unnamed': 'Ce lien concerne votre compte.',
  'open-link.other':
    'Un autre compte est connecté ici\u202F: {{other}}. Ce lien concerne {{account}}.',
  'open-link.other-unnamed':
    'Un autre compte est connecté ici\u202F: {{other}}. Ce lien ne le concerne pas.',
  'action.open-link': 'Définir un nouveau mot de passe',

  'new-password.heading': 'Définissez un nouveau mot de passe',
  'new-password.lead': 'Pour le compte {{identifier}}',
  'new-password.label': 'Nouveau mot de passe',
  'new-password.repeat': 'Nouveau mot de passe, une seconde fois',
  'new-password.rules': 'Ce qu’il faut au mot de passe',
  'new-password.unmet': 'Il manque encore quelque chose au mot de passe. Regardez la liste.',
  'new-password.met': 'Le mot de passe a tout ce qu’il faut.',
  'new-password.sign-out': 'Se déconnecter des autres appareils',
  'action.save-password': 'Enregistrer le mot de passe',
  'required.new-password': 'Saisissez un nouveau mot de passe.',
  'rule.min-length_one': 'Au moins {{count}} caractère',
  'rule.min-length_many': 'Au moins {{count}} caractères',
  'rule.min-length_other': 'Au moins {{count}} caractères',
  'rule.max-length_one': 'Au plus {{count}} caractère',
  'rule.max-length_many': 'Au plus {{count}} caractères',
  'rule.max-length_other': 'Au plus {{count}} caractères',
  'rule.lower-case': 'Une lettre minuscule',
  'rule.upper-case': 'Une lettre majuscule',
  'rule.digit': 'Un chiffre',
  'rule.symbol': 'Un symbole, par exemple un tiret ou un point',
  'rule.not-identifier': 'Sans votre adresse ni votre nom d’utilisateur',
  'rule.met': '(c’est fait)',
  'rule.unmet': '(manque encore)',
  'form.breached':
    'Ce mot de passe figure dans une liste de mots de passe volés. Choisissez-en un autre.',
  'form.reused': 'Ce mot de passe a déjà servi. Choisissez-en un autre.',
  'form.mismatch': 'Les deux mots de passe ne sont pas identiques. Saisissez de nouveau celui-ci.',

  'over.password-changed': 'Votre mot de passe est modifié',
  'over.password-changed.lead':
    'Les applications qui utilisent encore l’ancien, comme les logiciels de messagerie, vous demanderont le nouveau.',

  'problem.link-used':
    'Ce lien a déjà été utilisé. Saisissez votre adresse pour en recevoir un nouveau.',
  'problem.link-expired': 'Ce lien a expiré. Saisissez votre adresse pour en recevoir un nouveau.',
  'problem.link-superseded':
    'Un lien plus récent a été envoyé. Ouvrez celui-là ou saisissez votre adresse pour en recevoir un autre.',
  'problem.link-broken':
    'Ce lien n’est pas complet. Ouvrez-le encore une fois dans le message ou saisissez votre adresse pour en recevoir un nouveau.',
  'problem.target-rejected':
    'Cela ne correspond pas à ce qui est associé au compte. Vérifiez votre saisie ou utilisez un autre moyen.',
} satisfies RecoveryWords;
