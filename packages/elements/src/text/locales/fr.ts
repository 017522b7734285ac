// Français. Vouvoiement ; infinitif sur les boutons ; aucun accord qui suppose un genre (« Connexion établie »).
// Espace fine insécable (\u202F) devant ? ! : ; et à l’intérieur des guillemets ; apostrophe typographique.
// {{time}} suit « dans » ou « encore » : « 24 secondes », « 3 jours ».
//
//   account, account service     compte, service des comptes
//   sign in, sign-in             se connecter, connexion
//   address, e-mail address      adresse, adresse e-mail
//   password                     mot de passe ; celui de la messagerie en est un autre
//   second step                  deuxième étape
//   way                          moyen
//   code, backup code            code, code de secours
//   authenticator app            application d’authentification
//   passkey, security key        clé d’accès, clé de sécurité
//   device, trust this device    appareil, faire confiance à cet appareil
//   request, approve             demande, approuver
//   locked, blocked              verrouillé, bloqué
//   help, support                aide, assistance
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Connexion',
  'credentials.heading.organization': 'Connexion à {{organization}}',
  'identifier.heading': 'Connexion',
  'identifier.label': 'Adresse e-mail',
  'password.label': 'Mot de passe',
  'password.show': 'Afficher le mot de passe',
  'password.hide': 'Masquer le mot de passe',
  'password.caps-lock': 'Le verrouillage des majuscules est activé.',
  'action.sign-in': 'Se connecter',
  'action.continue': 'Continuer',
  'action.retry': 'Réessayer',
  'action.passkey': 'Utiliser une clé d’accès',
  'required.identifier': 'Saisissez votre adresse e-mail.',
  'required.password': 'Saisissez votre mot de passe.',
  'hint.mailbox': 'Il s’agit du mot de passe de votre compte, et non de celui de votre messagerie.',
  'wait.heading': 'Un instant',
  'framed.lead':
    'Cette page est affichée dans un autre site. Ouvrez-la séparément pour vous connecter.',
  'status.slow': 'Votre demande est toujours en cours…',
  'status.idle':
    'Personne n’a utilisé cette page depuis un moment\u202F: le mot de passe ou le code a été effacé. Tout le reste est encore là.',
  'link.reset-password': 'Mot de passe oublié\u202F?',
  'link.trouble': 'Impossible de vous connecter\u202F?',
  'link.find-identifier': 'Adresse e-mail oubliée\u202F?',
  'link.address-gone': 'Votre adresse n’existe plus\u202F?',
  'link.change-identifier': 'Modifier votre adresse de connexion',
  'link.mailbox-password': 'Définir le mot de passe de votre messagerie',
  'link.display-problem': 'Quelque chose s’affiche mal\u202F?',
  'link.identity-app': 'Guide de l’application d’identité',
  'link.secure-account': 'Protéger votre compte',
  'link.support': 'Obtenir de l’aide',
  'link.all': 'Aide à la connexion',

  'password.heading': 'Saisissez votre mot de passe',
  'password.lead': 'Connexion avec {{identifier}}',
  'action.change-identifier': 'Utiliser une autre adresse',
  'action.back': 'Revenir à la connexion',
  'action.again': 'Recommencer',
  'action.other': 'Utiliser un autre moyen',
  'action.correct': 'Utiliser une autre adresse ou un autre numéro',
  'action.assist': 'Je ne peux utiliser aucun de ces moyens',
  'action.use-another': 'Utiliser un autre compte',
  'action.verify': 'Continuer',

  'trust.label': 'Faire confiance à cet appareil',
  'trust.hint_one': 'Pas de deuxième étape sur cet appareil pendant {{count}} jour.',
  'trust.hint_many': 'Pas de deuxième étape sur cet appareil pendant {{count}} jours.',
  'trust.hint_other': 'Pas de deuxième étape sur cet appareil pendant {{count}} jours.',
  'trust.hint-open': 'Pas de deuxième étape sur cet appareil la prochaine fois.',

  'code.heading': 'Saisissez le code',
  'code.label': 'Code',
  'code.lead.totp': 'Ouvrez votre application d’authentification et saisissez le code affiché.',
  'code.lead.totp.device': 'Ouvrez {{device}} et saisissez le code affiché.',
  'code.lead.sms': 'Nous avons envoyé un code par SMS au {{target}}.',
  'code.lead.email': 'Nous avons envoyé un code par e-mail à {{target}}.',
  'code.lead.backup':
    'Saisissez l’un des codes de secours que vous avez conservés. Chacun ne sert qu’une fois.',
  'code.hint': 'Le code est vérifié dès qu’il est complet.',
  'code.not-received.sms': 'Rien reçu\u202F? Cela peut prendre une minute.',
  'code.not-received.email': 'Rien reçu\u202F? Regardez aussi parmi les courriers indésirables.',
  'code.expires': 'Le code est encore valable {{time}}.',
  'code.resend': 'Envoyer un nouveau code',
  'code.resend-in': 'Envoyer un nouveau code (dans {{time}})',
  'code.sent': 'Un nouveau code est en route.',
  'code.left_one': 'Il vous reste {{count}} code de secours. Créez-en bientôt de nouveaux.',
  'code.left_many': 'Il vous reste {{count}} codes de secours. Créez-en bientôt de nouveaux.',
  'code.left_other': 'Il vous reste {{count}} codes de secours. Créez-en bientôt de nouveaux.',
  'required.code': 'Saisissez le code.',

  'push.heading': 'Approuvez sur votre appareil',
  'push.lead': 'Nous avons envoyé une demande sur {{device}}.',
  'push.number': 'Choisissez ce nombre sur l’appareil\u202F:',
  'push.place': 'Lieu de la demande\u202F: {{place}} ({{time}})',
  'push.place-unknown': 'Envoi de la demande\u202F: {{time}}',
  'push.waiting': 'En attente de votre approbation…',
  'push.resend': 'Envoyer une nouvelle demande',
  'push.resend-in': 'Envoyer une nouvelle demande (dans {{time}})',
  'push.sent': 'Une nouvelle demande est en route.',

  'passkey.heading': 'Utilisez votre clé d’accès',
  'passkey.lead':
    'Votre navigateur vous demande votre empreinte digitale, votre visage, une clé de sécurité ou le code PIN de cet appareil.',
  'passkey.absent':
    'Ce navigateur ne peut pas utiliser de clé d’accès ici. Utilisez un autre moyen.',

  'choose-factor.heading': 'Choisissez un autre moyen',
  'choose-factor.lead': 'Comment voulez-vous confirmer que c’est bien vous\u202F?',
  'choose-factor.support':
    'Pour votre protection, l’assistance ne désactive pas la deuxième étape sur demande.',
  'factor.totp': 'Code de votre application d’authentification',
  'factor.push': 'Approbation dans l’application',
  'factor.passkey': 'Clé d’accès ou clé de sécurité',
  'factor.sms': 'Code par SMS',
  'factor.email': 'Code par e-mail',
  'factor.backup': 'Code de secours',

  'locked.heading': 'Ce compte est verrouillé',
  'locked.lead-in':
    'Il se rouvre dans {{time}}. Vous pouvez définir entre-temps un nouveau mot de passe.',
  'locked.lead': 'Il reste verrouillé jusqu’à ce que vous l’ayez récupéré.',
  'locked.open': 'Le compte est de nouveau utilisable. Connectez-vous encore une fois.',
  'locked.assist': 'Montrer que ce compte est le vôtre',

  'blocked.heading': 'Ce compte est bloqué',
  'blocked.lead':
    'Votre organisation l’a bloqué. Adressez-vous aux personnes qui y gèrent les comptes.',
  'blocked.lead.organization':
    '{{organization}} l’a bloqué. Adressez-vous aux personnes qui y gèrent les comptes.',
  'blocked.contact': 'Contact\u202F: {{contact}}',
  'blocked.assist': 'Obtenir de l’aide',

  'already-signed-in.heading': 'La connexion est déjà établie',
  'already-signed-in.lead': 'Ce navigateur est connecté au compte {{account}}.',

  'captcha.heading': 'Encore une vérification',
  'captcha.lead': 'Elle montre que c’est bien une personne qui se connecte.',
  'captcha.absent':
    'La vérification ne peut pas s’afficher ici. Demandez de l’aide ou recommencez plus tard.',

  'form.heading': 'Quelques précisions',
  'form.required': 'Cette information est nécessaire.',
  'form.format': 'Cette information n’a pas la forme attendue. Vérifiez-la.',
  'form.too-short': 'Cette information est trop courte.',
  'form.too-long': 'Cette information est trop longue.',
  'form.rejected': 'Cette information n’est pas acceptée. Modifiez-la.',
  'form.optional': '{{label}} (facultatif)',
  'form.choose': 'Choisir…',

  'redirect.heading': 'Continuez sur une autre page',
  'redirect.lead': 'Vous reviendrez ensuite ici.',
  'redirect.lead.to': 'L’étape suivante a lieu chez {{to}}. Vous reviendrez ensuite ici.',
  'redirect.unsafe': 'La page suivante ne peut pas être ouverte d’ici. Demandez de l’aide.',

  'unknown.heading': 'Cette page n’est plus à jour',
  'unknown.lead':
    'L’étape suivante demande une version plus récente de cette page. Rechargez-la ou demandez de l’aide.',

  'over.signed-in': 'La connexion est établie',
  'over.second-factor-passed': 'C’est confirmé',
  'over.left': 'Vous avez quitté la procédure',
  'over.expired': 'Cela a pris trop de temps',
  'over.going': 'La page suivante s’ouvre…',
  'lost.heading': 'Impossible de continuer ici',

  'problem.credentials-rejected':
    'L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux et réessayez.',
  'problem.code-rejected': 'Ce code ne correspond pas. Vérifiez-le et saisissez-le de nouveau.',
  'problem.code-rejected.left_one':
    'Ce code ne correspond pas. Vous pouvez faire encore {{count}} essai.',
  'problem.code-rejected.left_many':
    'Ce code ne correspond pas. Vous pouvez faire encore {{count}} essais.',
  'problem.code-rejected.left_other':
    'Ce code ne correspond pas. Vous pouvez faire encore {{count}} essais.',
  'problem.code-expired': 'Ce code a expiré. Demandez-en un nouveau.',
  'problem.code-used':
    'Ce code a déjà été utilisé. Saisissez-en un nouveau ou utilisez un autre moyen.',
  'problem.code-superseded': 'Un code plus récent a été envoyé. Saisissez le plus récent.',
  'problem.code-exhausted':
    'Il y a eu trop d’essais avec ce code. Demandez-en un nouveau ou utilisez un autre moyen.',
  'problem.backup-codes-spent':
    'Tous les codes de secours ont été utilisés. Utilisez un autre moyen.',
  'problem.push-refused':
    'La demande a été refusée sur l’appareil. Envoyez-en une nouvelle ou utilisez un autre moyen.',
  'problem.push-expired':
    'La demande n’a pas reçu de réponse à temps. Envoyez-en une nouvelle ou utilisez un autre moyen.',
  'problem.push-answered-elsewhere':
    'La réponse à la demande concernait une autre connexion. Envoyez-en une nouvelle ou utilisez un autre moyen.',
  'problem.passkey-rejected':
    'Cette clé d’accès n’a pas été acceptée. Utilisez-en une autre ou un autre moyen.',
  'problem.passkey-dismissed':
    'La clé d’accès n’a pas été utilisée. Réessayez ou utilisez un autre moyen.',
  'problem.passkey-unsupported':
    'Ce navigateur ne peut pas utiliser de clé d’accès ici. Utilisez un autre moyen.',
  'problem.captcha-rejected': 'La vérification n’a pas abouti. Faites-la encore une fois.',
  'problem.fields-rejected':
    'Certaines informations doivent être modifiées. Regardez les champs signalés.',
  'problem.resend-too-soon':
    'Le dernier envoi date d’un instant. Patientez un peu avant de demander le suivant.',
  'problem.resend-too-soon.in':
    'Le dernier envoi date d’un instant. Demandez le suivant dans {{time}}.',
  'problem.rate-limited': 'Il y a eu trop d’essais. Patientez un moment, puis réessayez.',
  'problem.rate-limited.in': 'Il y a eu trop d’essais. Réessayez dans {{time}}.',
  'problem.not-offered': 'Ce moyen n’est pas disponible pour le moment. Choisissez-en un autre.',
  'problem.denied': 'Cela n’est pas autorisé d’ici. Recommencez ou demandez de l’aide.',
  'problem.stale': 'Cette page n’était plus à jour. Continuez avec l’étape affichée maintenant.',
  'problem.offline':
    'Vous êtes hors ligne. Ce que vous avez saisi est conservé\u202F: réessayez une fois la connexion rétablie.',
  'problem.network':
    'Le service des comptes n’a pas pu être joint. Ce que vous avez saisi est conservé\u202F: réessayez.',
  'problem.timeout':
    'Le service des comptes met trop de temps à répondre. Ce que vous avez saisi est conservé\u202F: réessayez.',
  'problem.aborted': 'La procédure a été interrompue. Réessayez.',
  'problem.unavailable':
    'Le service des comptes n’est pas disponible pour le moment. Réessayez dans un instant.',
  'problem.unavailable.in':
    'Le service des comptes n’est pas disponible pour le moment. Réessayez dans {{time}}.',
  'problem.intercepted':
    'Une réponse est venue d’ailleurs que du service des comptes. Sur un réseau public, ouvrez d’abord la page de connexion de ce réseau, puis réessayez.',
  'problem.malformed':
    'Le service des comptes a donné une réponse que cette page ne comprend pas. Réessayez ou demandez de l’aide.',
  'problem.misconfigured':
    'La connexion n’est pas encore configurée sur cette page. Demandez de l’aide.',
  'problem.unknown': 'Cela n’a pas fonctionné. Réessayez.',
  'problem.journey-expired':
    'Cela a pris trop de temps et la procédure a été fermée pour votre protection. Recommencez.',
  'problem.reference': 'Référence\u202F: {{reference}}',
} satisfies SignInWords;
