// Mots de la vérification d’identité ; le glossaire et les règles sont dans fr.ts et fr.recovery.ts. S’y ajoutent :
//
//   show                         montrer ; jamais « prouver »
//   request                      demande
//   document                     pièce d’identité
//   picture, photograph          image ; photo, photographier
//   front, back                  recto, verso
//   the app                      l’application, l’application d’identité
//   decision                     décision
//   check                        vérification
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Montrez qu’un compte est le vôtre',
  'identity-check.lead': 'Saisissez l’adresse avec laquelle vous vous connectez.',
  'action.start': 'Commencer',
  'action.step-back': 'Retour',
  'action.copy': 'Copier',
  'action.copied': 'C’est copié',

  'identity-intro.heading': 'Montrez que ce compte est le vôtre',
  'identity-intro.lead.password': 'Vous pourrez ensuite définir un nouveau mot de passe.',
  'identity-intro.lead.identifier': 'Vous saurez ensuite avec quelle adresse vous vous connectez.',
  'identity-intro.lead.second-factor':
    'Vous pourrez ensuite vous connecter sans votre ancienne deuxième étape.',
  'identity-intro.lead.locked': 'Le compte est ensuite rouvert.',
  'identity-intro.manual':
    'Il vous faut une pièce d’identité avec votre photo, par exemple un passeport, et un appareil photo ou des images de cette pièce.',
  'identity-intro.companion': 'Si vous avez l’application d’identité, vous pouvez l’utiliser.',
  'identity-intro.time': 'La décision prend en général {{time}}.',
  'identity-intro.kept': 'Vos documents sont supprimés {{time}} après la décision.',
  'identity-intro.support': 'Tout se fait ici. Il n’est pas nécessaire d’appeler l’assistance.',

  'identity-means.heading': 'Comment voulez-vous le montrer\u202F?',
  'identity-means.manual': 'Avec une pièce d’identité',
  'identity-means.manual.hint': 'Vous la photographiez maintenant. La décision vient plus tard.',
  'identity-means.companion': 'Avec l’application d’identité',
  'identity-means.companion.named': 'Avec {{app}}',
  'identity-means.companion.hint':
    'Vous continuez dans l’application, sur cet appareil ou sur un autre.',
  'identity-means.heading.none': 'Cela ne peut pas se faire ici',
  'identity-means.none':
    'Il n’y a aucun moyen de le montrer en ligne pour le moment. L’assistance peut vous aider.',

  'identity-details.heading': 'À propos de vous',
  'identity-details.lead': 'Dites-nous qui vous êtes et où nous pouvons vous joindre.',

  'identity-documents.heading': 'Photographiez votre pièce d’identité',
  'identity-documents.lead':
    'Chaque image est envoyée dès que vous la choisissez. Rien n’en reste sur cet appareil.',
  'identity-documents.heading.type': 'Choisissez votre pièce d’identité',
  'identity-documents.lead.type': 'Elle doit être à vous et encore valable.',
  'identity-documents.type': 'Pièce d’identité',
  'identity-documents.other-type': 'Utiliser une autre pièce d’identité',
  'identity-documents.limits': 'Fichiers {{formats}}, jusqu’à {{limit}} chacun.',
  'identity-documents.no-camera': 'Si l’appareil photo ne s’ouvre pas, choisissez un fichier.',
  'identity-documents.submit': 'Envoyer pour décision',
  'document.passport': 'Passeport',
  'document.identity-card': 'Carte d’identité',
  'document.residence-permit': 'Titre de séjour',
  'document.driving-license': 'Permis de conduire',

  'piece.front': 'Recto',
  'piece.front.hint': 'Les quatre coins, sans reflets',
  'piece.back': 'Verso',
  'piece.back.hint': 'Les quatre coins, sans reflets',
  'piece.photo-page': 'Page avec votre photo',
  'piece.photo-page.hint': 'La page entière, avec les lignes du bas',
  'piece.selfie': 'Vous avec la pièce d’identité',
  'piece.selfie.hint': 'Votre visage, et la pièce d’identité à côté',
  'piece.camera': 'Prendre une photo',
  'piece.camera-again': 'Prendre une autre photo',
  'piece.file': 'Choisir un fichier',
  'piece.file-again': 'Choisir un autre fichier',
  'piece.missed':
    'L’appareil photo n’a donné aucune image. Choisissez plutôt un fichier ou réessayez.',
  'piece.checking': 'Le fichier est en cours d’examen…',
  'piece.sending': 'Envoi en cours…',
  'piece.progress': '{{piece}}\u202F: ce qui est déjà envoyé',
  'piece.cancel': 'Annuler',
  'piece.retry': 'Envoyer de nouveau',
  'piece.stored': 'Bien reçu',
  'piece.stored-preview': 'Bien reçu. Vérifiez que tout est lisible.',
  'piece.preview': 'Votre image\u202F: {{piece}}',
  'piece.missing': 'Cette image manque encore. Prenez une photo ou choisissez un fichier.',
  'piece.still-sending': 'Cette image est encore en cours d’envoi. Patientez un instant.',
  'piece.too-large':
    'Ce fichier dépasse {{limit}}. Prenez plutôt une photo ou choisissez un fichier plus petit.',
  'piece.interrupted': 'Cette image n’est pas arrivée. Réessayez.',
  'piece.offline': 'Vous êtes hors ligne. Réessayez une fois la connexion rétablie.',
  'fault.unreadable': 'L’image n’était pas lisible. Reprenez la photo avec un bon éclairage.',
  'fault.cut-off': 'Une partie était hors de l’image. Reprenez la photo d’un peu plus loin.',
  'fault.glare': 'Une lumière s’y reflétait. Reprenez la photo loin des lampes et des fenêtres.',
  'fault.expired': 'Cette pièce d’identité n’est plus valable. Utilisez-en une autre.',
  'fault.wrong-document': 'L’image montre autre chose. Photographiez ce qui est indiqué ici.',
  'fault.not-matching': 'L’image ne s’accorde pas avec les autres. Reprenez la photo.',
  'fault.other': 'Cette image est nécessaire encore une fois.',

  'companion-app.heading': 'Continuez dans l’application',
  'companion-app.lead':
    'Montrez dans {{app}} que ce compte est le vôtre. Cette page suit d’elle-même.',
  'companion-app.app': 'l’application d’identité',
  'companion-app.open': 'Ouvrir {{app}}',
  'companion-app.here': 'L’application est sur cet appareil',
  'companion-app.elsewhere': 'L’application est sur un autre appareil',
  'companion-app.qr': 'Code QR qui ouvre {{app}}',
  'companion-app.scan': 'Scannez ce code avec l’appareil photo de votre téléphone.',
  'companion-app.waiting': 'En attente de l’application…',
  'companion-app.opened': 'L’application est ouverte. Continuez là-bas.',
  'companion-app.in-progress': 'La vérification se poursuit dans l’application…',
  'companion-app.expired': 'Le code a expiré. Un nouveau code est en route.',
  'companion-app.renew': 'Afficher un nouveau code',
  'companion-app.other': 'Je ne peux pas utiliser l’application',
  'companion-app.unsafe': 'L’application ne peut pas être ouverte d’ici. Utilisez un autre moyen.',

  'case-status.heading': 'Votre demande',
  'case-status.heading.submitted': 'Nous avons reçu votre demande',
  'case-status.heading.in-review': 'Votre demande est à l’étude',
  'case-status.heading.more-needed': 'Il manque encore quelque chose',
  'case-status.heading.accepted': 'Ce compte est le vôtre',
  'case-status.heading.refused': 'Votre demande a été refusée',
  'case-status.heading.expired': 'Votre demande a expiré',
  'case-status.heading.cancelled': 'Votre demande a été annulée',
  'case-status.submitted':
    'Nous avons tout ce que vous avez envoyé. Il n’est pas nécessaire d’attendre ici.',
  'case-status.in-review': 'Vos documents sont examinés en ce moment.',
  'case-status.more-needed': 'La décision attend ces images. Toutes les autres sont conservées.',
  'case-status.accepted.password':
    'Votre demande a été acceptée. Définissez maintenant un nouveau mot de passe.',
  'case-status.accepted.identifier':
    'Votre demande a été acceptée. Continuez pour savoir avec quelle adresse vous vous connectez.',
  'case-status.accepted.second-factor':
    'Votre demande a été acceptée. Votre ancienne deuxième étape est supprimée quand vous continuez.',
  'case-status.accepted.locked':
    'Votre demande a été acceptée. Le compte est rouvert quand vous continuez.',
  'case-status.refused':
    'Ce que vous avez envoyé ne montre pas que le compte est le vôtre. Recommencez avec d’autres documents ou demandez de l’aide.',
  'case-status.expired':
    'Elle n’a pas été complétée à temps et ce que vous avez envoyé est supprimé. Recommencez si vous en avez encore besoin.',
  'case-status.cancelled': 'Rien n’a changé dans le compte. Connectez-vous ou recommencez.',
  'case-status.time': 'Une décision est attendue dans {{time}}.',
  'case-status.target': 'Nous envoyons la décision à {{target}}.',
  'case-status.later': 'Revenez plus tard sur cette page.',
  'case-status.number': 'Numéro de la demande\u202F: {{number}}',
  'case-status.send-more': 'Prendre ces photos',
  'case-status.done': 'Terminer pour l’instant',
  'case-status.cancel': 'Annuler cette demande',
  'case-status.cancel-sure':
    'Ce qui a été envoyé sera alors supprimé. Il n’est pas possible de revenir en arrière.',
  'case-status.cancel-now': 'Annuler la demande pour de bon',
  'over.case-open': 'Nous avons reçu votre demande',
  'over.case-open.number':
    'Son numéro est {{number}}. Indiquez-le quand vous vous renseignez à son sujet.',
  'over.case-open.lead': 'Revenez à tout moment pour voir où elle en est.',

  'problem.file-too-large':
    'Ce fichier est trop volumineux. Prenez plutôt une photo ou choisissez un fichier plus petit.',
  'problem.file-type':
    'Ce type de fichier ne peut pas être utilisé. Prenez une photo ou choisissez une image.',
  'problem.file-unreadable': 'Cette image ne peut pas être lue. Reprenez la photo.',
  'problem.file-too-small':
    'Cette image est trop petite pour être lue. Reprenez la photo de plus près.',
  'problem.companion-refused':
    'La vérification a été arrêtée dans l’application. Recommencez-la ou utilisez un autre moyen.',
  'problem.companion-expired': 'Le code a expiré. En voici un nouveau.',
  'problem.companion-location':
    'L’application a besoin de savoir où vous êtes, mais n’y est pas autorisée. Autorisez-la là-bas ou utilisez un autre moyen.',
} satisfies IdentityWords;
