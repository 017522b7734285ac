// Deutsche Wörter der Identitätsprüfung; Glossar und Regeln stehen in de.ts und de.recovery.ts. Dazu:
// {{app}} steht im Akkusativ („die Identitäts-App“) und nie am Anfang.
//
//   show                         nachweisen
//   request                      Antrag; „Anfrage“ ist die an ein Gerät
//   document                     Dokument
//   picture, photograph          Bild; Foto, fotografieren
//   front, back                  Vorderseite, Rückseite
//   the app                      die App, die Identitäts-App
//   decision                     Entscheidung
//   check                        Prüfung
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Nachweisen, dass ein Konto Ihnen gehört',
  'identity-check.lead': 'Geben Sie die Adresse ein, mit der Sie sich anmelden.',
  'action.start': 'Beginnen',
  'action.step-back': 'Zurück',
  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',

  'identity-intro.heading': 'Nachweisen, dass dieses Konto Ihnen gehört',
  'identity-intro.lead.password': 'Danach können Sie ein neues Passwort festlegen.',
  'identity-intro.lead.identifier': 'Danach erfahren Sie, mit welcher Adresse Sie sich anmelden.',
  'identity-intro.lead.second-factor':
    'Danach können Sie sich ohne Ihren alten zweiten Schritt anmelden.',
  'identity-intro.lead.locked': 'Danach wird das Konto entsperrt.',
  'identity-intro.manual':
    'Sie brauchen ein Dokument mit Ihrem Foto, zum Beispiel einen Reisepass, und eine Kamera oder Bilder davon.',
  'identity-intro.companion': 'Wenn Sie die Identitäts-App haben, können Sie diese verwenden.',
  'identity-intro.time': 'Bis zur Entscheidung dauert es meist {{time}}.',
  'identity-intro.kept': 'Ihre Dokumente werden {{time}} nach der Entscheidung gelöscht.',
  'identity-intro.support': 'Sie erledigen alles hier. Ein Anruf beim Support ist nicht nötig.',

  'identity-means.heading': 'Wie möchten Sie es nachweisen?',
  'identity-means.manual': 'Mit einem Dokument',
  'identity-means.manual.hint': 'Sie fotografieren es jetzt. Die Entscheidung folgt später.',
  'identity-means.companion': 'Mit der Identitäts-App',
  'identity-means.companion.named': 'Mit {{app}}',
  'identity-means.companion.hint':
    'Sie fahren in der App fort, auf diesem oder einem anderen Gerät.',
  'identity-means.heading.none': 'Das ist hier nicht möglich',
  'identity-means.none':
    'Im Moment lässt es sich online nicht nachweisen. Der Support kann Ihnen helfen.',

  'identity-details.heading': 'Über Sie',
  'identity-details.lead': 'Sagen Sie uns, wer Sie sind und wo wir Sie erreichen.',

  'identity-documents.heading': 'Dokument fotografieren',
  'identity-documents.lead':
    'Jedes Bild wird gesendet, sobald Sie es wählen. Auf diesem Gerät bleibt nichts davon.',
  'identity-documents.heading.type': 'Dokument wählen',
  'identity-documents.lead.type': 'Es muss Ihr eigenes und noch gültig sein.',
  'identity-documents.type': 'Dokument',
  'identity-documents.other-type': 'Anderes Dokument verwenden',
  'identity-documents.limits': '{{formats}}, jeweils bis {{limit}}.',
  'identity-documents.no-camera': 'Wenn sich die Kamera nicht öffnet, wählen Sie eine Datei.',
  'identity-documents.submit': 'Zur Entscheidung senden',
  'document.passport': 'Reisepass',
  'document.identity-card': 'Personalausweis',
  'document.residence-permit': 'Aufenthaltstitel',
  'document.driving-license': 'Führerschein',

  'piece.front': 'Vorderseite',
  'piece.front.hint': 'Alle vier Ecken, ohne Spiegelungen',
  'piece.back': 'Rückseite',
  'piece.back.hint': 'Alle vier Ecken, ohne Spiegelungen',
  'piece.photo-page': 'Seite mit Ihrem Foto',
  'piece.photo-page.hint': 'Die ganze Seite mit den Zeilen am unteren Rand',
  'piece.selfie': 'Sie mit dem Dokument',
  'piece.selfie.hint': 'Ihr Gesicht und daneben das Dokument',
  'piece.camera': 'Foto aufnehmen',
  'piece.camera-again': 'Neues Foto aufnehmen',
  'piece.file': 'Datei wählen',
  'piece.file-again': 'Andere Datei wählen',
  'piece.missed':
    'Von der Kamera kam kein Bild. Wählen Sie stattdessen eine Datei oder versuchen Sie es erneut.',
  'piece.checking': 'Die Datei wird geprüft\u00A0…',
  'piece.sending': 'Wird gesendet\u00A0…',
  'piece.progress': '{{piece}}: so viel ist gesendet',
  'piece.cancel': 'Abbrechen',
  'piece.retry': 'Noch einmal senden',
  'piece.stored': 'Erhalten',
  'piece.stored-preview': 'Erhalten. Prüfen Sie, ob alles lesbar ist.',
  'piece.preview': 'Ihr Bild: {{piece}}',
  'piece.missing': 'Dieses Bild fehlt noch. Nehmen Sie es auf oder wählen Sie eine Datei.',
  'piece.still-sending': 'Dieses Bild wird noch gesendet. Warten Sie einen Moment.',
  'piece.too-large':
    'Diese Datei ist größer als {{limit}}. Nehmen Sie stattdessen ein Foto auf oder wählen Sie eine kleinere.',
  'piece.interrupted': 'Dieses Bild ist nicht angekommen. Versuchen Sie es erneut.',
  'piece.offline': 'Sie sind offline. Versuchen Sie es erneut, sobald Sie wieder verbunden sind.',
  'fault.unreadable': 'Das Bild war nicht lesbar. Nehmen Sie es bei gutem Licht noch einmal auf.',
  'fault.cut-off':
    'Ein Teil lag außerhalb des Bildes. Nehmen Sie es mit mehr Abstand noch einmal auf.',
  'fault.glare':
    'Auf dem Bild spiegelte sich Licht. Nehmen Sie es abseits von Lampen und Fenstern noch einmal auf.',
  'fault.expired': 'Dieses Dokument ist nicht mehr gültig. Verwenden Sie ein anderes.',
  'fault.wrong-document': 'Das Bild zeigt etwas anderes. Nehmen Sie das auf, was hier genannt ist.',
  'fault.not-matching': 'Das Bild passt nicht zu den anderen. Nehmen Sie es noch einmal auf.',
  'fault.other': 'Dieses Bild wird noch einmal benötigt.',

  'companion-app.heading': 'In der App fortfahren',
  'companion-app.lead':
    'Weisen Sie über {{app}} nach, dass dieses Konto Ihnen gehört. Diese Seite geht danach von selbst weiter.',
  'companion-app.app': 'die Identitäts-App',
  'companion-app.open': 'Jetzt {{app}} öffnen',
  'companion-app.here': 'Die App ist auf diesem Gerät',
  'companion-app.elsewhere': 'Die App ist auf einem anderen Gerät',
  'companion-app.qr': 'QR-Code, der {{app}} öffnet',
  'companion-app.scan': 'Scannen Sie diesen Code mit der Kamera Ihres Telefons.',
  'companion-app.waiting': 'Warten auf die App\u00A0…',
  'companion-app.opened': 'Die App ist geöffnet. Fahren Sie dort fort.',
  'companion-app.in-progress': 'Die Prüfung läuft in der App\u00A0…',
  'companion-app.expired': 'Der Code ist abgelaufen. Ein neuer ist unterwegs.',
  'companion-app.renew': 'Neuen Code anzeigen',
  'companion-app.other': 'Ich kann die App nicht verwenden',
  'companion-app.unsafe':
    'Die App kann von hier aus nicht geöffnet werden. Wählen Sie eine andere Möglichkeit.',

  'case-status.heading': 'Ihr Antrag',
  'case-status.heading.submitted': 'Ihr Antrag liegt uns vor',
  'case-status.heading.in-review': 'Ihr Antrag wird geprüft',
  'case-status.heading.more-needed': 'Es wird noch etwas benötigt',
  'case-status.heading.accepted': 'Dieses Konto gehört Ihnen',
  'case-status.heading.refused': 'Ihr Antrag wurde abgelehnt',
  'case-status.heading.expired': 'Ihr Antrag ist abgelaufen',
  'case-status.heading.cancelled': 'Ihr Antrag wurde abgebrochen',
  'case-status.submitted':
    'Wir haben alles, was Sie gesendet haben. Sie brauchen hier nicht zu warten.',
  'case-status.in-review': 'Ihre Dokumente werden jetzt angesehen.',
  'case-status.more-needed':
    'Für die Entscheidung fehlen noch diese Bilder. Alle anderen bleiben erhalten.',
  'case-status.accepted.password':
    'Ihr Antrag wurde angenommen. Legen Sie jetzt ein neues Passwort fest.',
  'case-status.accepted.identifier':
    'Ihr Antrag wurde angenommen. Im nächsten Schritt erfahren Sie, mit welcher Adresse Sie sich anmelden.',
  'case-status.accepted.second-factor':
    'Ihr Antrag wurde angenommen. Ihr alter zweiter Schritt wird entfernt, wenn Sie fortfahren.',
  'case-status.accepted.locked':
    'Ihr Antrag wurde angenommen. Das Konto wird entsperrt, wenn Sie fortfahren.',
  'case-status.refused':
    'Aus dem, was Sie gesendet haben, geht nicht hervor, dass das Konto Ihnen gehört. Beginnen Sie mit anderen Dokumenten neu oder fordern Sie Hilfe an.',
  'case-status.expired':
    'Er wurde nicht rechtzeitig abgeschlossen, und was Sie gesendet haben, ist gelöscht. Beginnen Sie neu, wenn Sie ihn noch brauchen.',
  'case-status.cancelled':
    'Am Konto hat sich nichts geändert. Melden Sie sich an oder beginnen Sie neu.',
  'case-status.time': 'Bis zur Entscheidung dauert es voraussichtlich noch {{time}}.',
  'case-status.target': 'Wir senden die Entscheidung an {{target}}.',
  'case-status.later': 'Kommen Sie später auf diese Seite zurück.',
  'case-status.number': 'Nummer des Antrags: {{number}}',
  'case-status.send-more': 'Diese Bilder aufnehmen',
  'case-status.done': 'Für jetzt beenden',
  'case-status.cancel': 'Diesen Antrag abbrechen',
  'case-status.cancel-sure':
    'Was gesendet wurde, wird dann gelöscht. Das lässt sich nicht rückgängig machen.',
  'case-status.cancel-now': 'Antrag endgültig abbrechen',
  'over.case-open': 'Ihr Antrag liegt uns vor',
  'over.case-open.number':
    'Er hat die Nummer {{number}}. Nennen Sie sie, wenn Sie nach dem Antrag fragen.',
  'over.case-open.lead': 'Sie können jederzeit wiederkommen und sehen, wie es um ihn steht.',

  'problem.file-too-large':
    'Diese Datei ist zu groß. Nehmen Sie stattdessen ein Foto auf oder wählen Sie eine kleinere.',
  'problem.file-type':
    'Diese Art von Datei kann nicht verwendet werden. Nehmen Sie ein Foto auf oder wählen Sie ein Bild.',
  'problem.file-unreadable': 'Dieses Bild ist nicht lesbar. Nehmen Sie es noch einmal auf.',
  'problem.file-too-small':
    'Dieses Bild ist zu klein, um lesbar zu sein. Nehmen Sie es aus der Nähe noch einmal auf.',
  'problem.companion-refused':
    'Die Prüfung wurde in der App beendet. Beginnen Sie sie neu oder wählen Sie eine andere Möglichkeit.',
  'problem.companion-expired': 'Der Code ist abgelaufen. Hier ist ein neuer.',
  'problem.companion-location':
    'Die App braucht Ihren Standort, darf ihn aber nicht sehen. Erlauben Sie es dort oder wählen Sie eine andere Möglichkeit.',
} satisfies IdentityWords;
