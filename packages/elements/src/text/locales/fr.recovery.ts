// Mots de la récupération ; le glossaire et les règles sont dans fr.ts. S’y ajoutent :
//
//   reset                        réinitialiser
//   link                         lien, reçu dans un message
//   recovery address             adresse de récupération
//   managed                      géré
//   mobile number, country       numéro de mobile, pays
//   username                     nom d’utilisateur, envoyé à la place d’une adresse
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Réinitialisez votre mot de passe',
  'password-reset.lead': 'Saisissez l’adresse avec laquelle vous vous connectez.',
  'link.login': 'Retour à la connexion',
  'link.identity-check': 'Je veux voir où en est ma demande',

  'access.lead': 'Choisissez ce qui s’est passé.',
  'access.password': 'J’ai oublié mon mot de passe',
  'access.identifier': 'J’ai oublié mon adresse e-mail',
  'access.address': 'Mon adresse e-mail n’existe plus',
  'access.second-step': 'Je n’ai plus mon téléphone ou mon application',
  'access.other': 'Autre chose',
  'access.second-step.heading': 'La deuxième étape n’est plus possible',
  'access.second-step.lead': 'Connaissez-vous encore votre mot de passe\u202F?',
  'access.second-step.only': 'Je connais mon mot de passe',
  'access.second-step.only.hint':
    'Connectez-vous avec ce mot de passe, puis choisissez «\u202F{{choice}}\u202F».',
  'access.second-step.both': 'Je n’ai plus mon mot de passe non plus',
  'access.second-step.both.hint':
    'Commencez par un nouveau mot de passe. Une seule demande suffit pour les deux.',

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

  'phone.heading': 'Retrouvez votre adresse',
  'phone.lead': 'Saisissez le numéro de mobile que vous avez donné à l’inscription.',
  'phone.label': 'Numéro de mobile',
  'phone.country': 'Pays du numéro',
  'phone.country-hint': 'Pas nécessaire pour un numéro qui commence par +.',
  'phone.empty': 'Saisissez votre numéro de mobile.',
  'phone.wrong': 'Ce numéro de téléphone n’est pas complet. Vérifiez les chiffres et le pays.',
  'phone.no-country':
    'Il manque le pays de ce numéro. Commencez par + et son indicatif, par exemple +41.',
  'form.not-mobile':
    'Ce n’est pas un numéro de mobile. Saisissez le numéro de mobile que vous avez donné à l’inscription.',

  'recovery-email.heading': 'Votre adresse de récupération',
  'recovery-email.lead': 'Saisissez l’autre adresse e-mail que vous avez donnée pour votre compte.',
  'recovery-email.empty': 'Saisissez votre adresse de récupération.',
  'recovery-email.back': 'Modifier le numéro de mobile',
  'form.address':
    'Cette adresse e-mail n’est pas complète. Elle doit ressembler à nom@example.org.',

  'choose-delivery.heading': 'Où envoyer votre adresse\u202F?',
  'choose-delivery.lead': 'Votre adresse arrive dans un message. Elle n’est pas affichée ici.',
  'choose-delivery.none':
    'Il n’y a aucun endroit où envoyer votre adresse. Montrez d’une autre façon que le compte est le vôtre.',
  'delivery.sms': 'Par SMS',
  'delivery.email': 'Par e-mail',

  'delivered.heading': 'Regardez vos messages',
  'delivered.lead.sms': 'Nous avons envoyé votre adresse par SMS au {{target}}.',
  'delivered.lead.email': 'Nous avons envoyé votre adresse par e-mail à {{target}}.',
  'delivered.note': 'L’adresse est dans le message, pas ici.',
  'delivered.other': 'L’envoyer d’une autre façon',
  'delivered.no-access': 'Je ne peux pas lire ce message',
  'delivered.sent': 'Le message est de nouveau en route.',
  'over.identifier-delivered': 'Votre adresse est en route',
  'over.identifier-delivered.lead': 'Connectez-vous avec l’adresse qui est dans le message.',

  'choose-account.heading': 'Quel compte est le vôtre\u202F?',
  'choose-account.lead': 'Choisissez le compte auquel vous voulez vous connecter.',
  'choose-account.none': 'Aucun n’est le mien',

  'reidentification.heading': 'Votre adresse n’existe plus',
  'reidentification.lead': 'Votre compte et votre mot de passe restent les mêmes.',
  'reidentification.mailbox': 'Seule la messagerie n’existe plus',
  'reidentification.mailbox.way':
    'Connectez-vous ici encore une fois avec l’ancienne adresse, puis modifiez-la.',
  'reidentification.address': 'L’adresse a été supprimée, résiliée ou libérée',
  'reidentification.address.way':
    'Connectez-vous avec le nom d’utilisateur que nous vous avons envoyé. Si vous n’avez rien reçu, connectez-vous avec l’ancienne adresse et nous en enverrons un.',
  'reidentification.label': 'Nom d’utilisateur ou ancienne adresse',

  'identifier-revoked.heading': 'Cette adresse n’est plus utilisée',
  'identifier-revoked.lead':
    'Nous avons envoyé un nom d’utilisateur à {{targets}}\u202F: connectez-vous avec ce nom et votre mot de passe habituel.',
  'identifier-revoked.lead.organization':
    '{{organization}} ne l’utilise plus pour la connexion. Nous avons envoyé un nom d’utilisateur à {{targets}}\u202F: connectez-vous avec ce nom et votre mot de passe habituel.',
  'identifier-revoked.none':
    'Il n’y a ni téléphone ni autre adresse où envoyer un nom d’utilisateur.',
  'identifier-revoked.none.organization':
    '{{organization}} ne l’utilise plus pour la connexion. Il n’y a ni téléphone ni autre adresse où envoyer un nom d’utilisateur.',
  'identifier-revoked.note':
    'Rien reçu\u202F? Cela peut prendre une minute\u202F; regardez aussi parmi les courriers indésirables.',
  'identifier-revoked.continue': 'Se connecter avec le nom d’utilisateur',
  'identifier-revoked.sent': 'Le nom d’utilisateur est de nouveau en route.',
  'identifier-revoked.administrator':
    'Les personnes qui gèrent les comptes de votre organisation peuvent vous aider.',
  'identifier-revoked.contact':
    'Les personnes qui gèrent les comptes de votre organisation peuvent vous aider\u202F: {{contact}}',

  'username.heading': 'Connectez-vous avec le nom d’utilisateur',
  'username.lead':
    'Il est dans le message que nous vous avons envoyé. Votre mot de passe n’a pas changé.',
  'username.label': 'Nom d’utilisateur du message',
  'username.hint': 'Il se compose en général d’initiales et de chiffres, par exemple AB123456.',

  'new-details.heading': 'Choisissez une nouvelle adresse',
  'new-details.lead':
    'Vous vous connecterez désormais avec elle. Votre compte et votre mot de passe restent les mêmes.',
  'new-details.label': 'Nouvelle adresse e-mail',
  'new-details.repeat': 'Nouvelle adresse e-mail, une seconde fois',
  'new-details.mismatch':
    'Les deux adresses ne sont pas identiques. Saisissez de nouveau celle-ci.',
  'new-details.expires': 'Vous avez encore {{time}} pour le faire. Ensuite, le compte est fermé.',
  'new-details.later': 'Se connecter plus tard',
  'new-details.later.note': 'Vous reviendrez ici à votre prochaine connexion.',
  'form.address-in-use': 'Cette adresse appartient à un autre compte. Utilisez-en une autre.',
  'form.same-as-recovery':
    'C’est votre adresse de récupération. Utilisez-en une autre pour la connexion.',
  'form.not-deliverable':
    'Rien ne peut être envoyé à cette adresse. Vérifiez-la ou utilisez-en une autre.',
  'form.revoked-domain':
    'Les adresses de ce domaine ne sont plus utilisées. Utilisez-en une autre.',

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
