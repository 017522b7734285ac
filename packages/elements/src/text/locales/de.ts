// Deutsch. Anrede „Sie“; Schaltflächen im Infinitiv. Keine Personenbezeichnung, die ein Geschlecht nennt.
// {{time}} steht im Akkusativ oder für sich („24 Sekunden“, „3 Tage“), nie nach „in“ oder „seit“.
//
//   account, account service     Konto, Kontodienst
//   sign in, sign-in             anmelden, Anmeldung
//   address, e-mail address      Adresse, E-Mail-Adresse
//   password                     Passwort; das des Postfachs ist ein anderes
//   second step                  zweiter Schritt
//   way                          Möglichkeit
//   code, backup code            Code, Ersatzcode
//   authenticator app            Authentifizierungs-App
//   passkey, security key        Passkey, Sicherheitsschlüssel
//   device, trust this device    Gerät, diesem Gerät vertrauen
//   request, approve             Anfrage, bestätigen
//   locked, blocked              gesperrt, blockiert
//   help, support                Hilfe, Support
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Anmelden',
  'credentials.heading.organization': 'Bei {{organization}} anmelden',
  'identifier.heading': 'Anmelden',
  'identifier.label': 'E-Mail-Adresse',
  'password.label': 'Passwort',
  'password.show': 'Passwort anzeigen',
  'password.hide': 'Passwort verbergen',
  'password.caps-lock': 'Die Feststelltaste ist aktiviert.',
  'action.sign-in': 'Anmelden',
  'action.continue': 'Weiter',
  'action.retry': 'Erneut versuchen',
  'action.passkey': 'Passkey verwenden',
  'required.identifier': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'required.password': 'Geben Sie Ihr Passwort ein.',
  'hint.mailbox': 'Gemeint ist das Passwort Ihres Kontos, nicht das Ihres Postfachs.',
  'wait.heading': 'Einen Moment',
  'framed.lead':
    'Diese Seite wird in einer fremden Website angezeigt. Öffnen Sie sie für sich, um sich anzumelden.',
  'status.slow': 'Ihre Eingabe wird noch bearbeitet\u00A0…',
  'status.idle':
    'Hier war länger niemand aktiv: Passwort oder Code wurde deshalb entfernt. Alles andere ist noch da.',
  'link.reset-password': 'Passwort vergessen?',
  'link.trouble': 'Probleme bei der Anmeldung?',
  'link.find-identifier': 'E-Mail-Adresse vergessen?',
  'link.address-gone': 'Gibt es Ihre Adresse nicht mehr?',
  'link.change-identifier': 'Anmeldeadresse ändern',
  'link.mailbox-password': 'Passwort des Postfachs festlegen',
  'link.display-problem': 'Wird etwas nicht richtig angezeigt?',
  'link.identity-app': 'Anleitung zur Identitäts-App',
  'link.secure-account': 'Konto schützen',
  'link.support': 'Hilfe anfordern',
  'link.all': 'Hilfe bei der Anmeldung',

  'password.heading': 'Passwort eingeben',
  'password.lead': 'Anmeldung als {{identifier}}',
  'action.change-identifier': 'Andere Adresse verwenden',
  'action.back': 'Zurück zur Anmeldung',
  'action.again': 'Neu beginnen',
  'action.other': 'Andere Möglichkeit wählen',
  'action.correct': 'Andere Adresse oder Nummer verwenden',
  'action.assist': 'Ich kann nichts davon verwenden',
  'action.use-another': 'Anderes Konto verwenden',
  'action.verify': 'Weiter',

  'trust.label': 'Diesem Gerät vertrauen',
  'trust.hint_one': 'Auf diesem Gerät entfällt der zweite Schritt für einen Tag.',
  'trust.hint_other': 'Auf diesem Gerät entfällt der zweite Schritt für {{count}} Tage.',
  'trust.hint-open': 'Auf diesem Gerät entfällt der zweite Schritt beim nächsten Mal.',

  'code.heading': 'Code eingeben',
  'code.label': 'Code',
  'code.lead.totp':
    'Öffnen Sie Ihre Authentifizierungs-App und geben Sie den angezeigten Code ein.',
  'code.lead.totp.device': 'Öffnen Sie {{device}} und geben Sie den angezeigten Code ein.',
  'code.lead.sms': 'Wir haben einen Code per SMS an {{target}} gesendet.',
  'code.lead.email': 'Wir haben einen Code per E-Mail an {{target}} gesendet.',
  'code.lead.backup':
    'Geben Sie einen der Ersatzcodes ein, die Sie aufbewahrt haben. Jeder gilt nur einmal.',
  'code.hint': 'Der Code wird geprüft, sobald er vollständig ist.',
  'code.not-received.sms': 'Nichts erhalten? Es kann eine Minute dauern.',
  'code.not-received.email': 'Nichts erhalten? Sehen Sie auch im Spam-Ordner nach.',
  'code.expires': 'Der Code gilt noch {{time}}.',
  'code.resend': 'Neuen Code senden',
  'code.resend-in': 'Neuen Code senden (noch {{time}})',
  'code.sent': 'Ein neuer Code ist unterwegs.',
  'code.left_one': 'Sie haben noch einen Ersatzcode. Erstellen Sie bald neue.',
  'code.left_other': 'Sie haben noch {{count}} Ersatzcodes. Erstellen Sie bald neue.',
  'required.code': 'Geben Sie den Code ein.',

  'push.heading': 'Auf Ihrem Gerät bestätigen',
  'push.lead': 'Wir haben eine Anfrage an {{device}} gesendet.',
  'push.number': 'Wählen Sie auf dem Gerät diese Zahl:',
  'push.place': 'Ort der Anfrage: {{place}} ({{time}})',
  'push.place-unknown': 'Anfrage gesendet: {{time}}',
  'push.waiting': 'Warten auf Ihre Bestätigung\u00A0…',
  'push.resend': 'Neue Anfrage senden',
  'push.resend-in': 'Neue Anfrage senden (noch {{time}})',
  'push.sent': 'Eine neue Anfrage ist unterwegs.',

  'passkey.heading': 'Passkey verwenden',
  'passkey.lead':
    'Ihr Browser fragt nach Ihrem Fingerabdruck, Ihrem Gesicht, einem Sicherheitsschlüssel oder der PIN dieses Geräts.',
  'passkey.absent':
    'Dieser Browser kann hier keine Passkeys verwenden. Wählen Sie eine andere Möglichkeit.',

  'choose-factor.heading': 'Andere Möglichkeit wählen',
  'choose-factor.lead': 'Wie möchten Sie bestätigen, dass Sie es sind?',
  'choose-factor.support':
    'Zu Ihrem Schutz schaltet der Support den zweiten Schritt auch auf Wunsch nicht aus.',
  'factor.totp': 'Code aus Ihrer Authentifizierungs-App',
  'factor.push': 'In der App bestätigen',
  'factor.passkey': 'Passkey oder Sicherheitsschlüssel',
  'factor.sms': 'Code per SMS',
  'factor.email': 'Code per E-Mail',
  'factor.backup': 'Ersatzcode',

  'locked.heading': 'Dieses Konto ist gesperrt',
  'locked.lead-in':
    'Es bleibt noch {{time}} gesperrt. Sie können inzwischen ein neues Passwort festlegen.',
  'locked.lead': 'Es bleibt gesperrt, bis Sie es wiederhergestellt haben.',
  'locked.open': 'Das Konto kann wieder verwendet werden. Melden Sie sich noch einmal an.',
  'locked.assist': 'Nachweisen, dass dieses Konto Ihnen gehört',

  'blocked.heading': 'Dieses Konto ist blockiert',
  'blocked.lead': 'Ihre Organisation hat es blockiert. Wenden Sie sich dort an die Administration.',
  'blocked.lead.organization':
    '{{organization}} hat es blockiert. Wenden Sie sich dort an die Administration.',
  'blocked.contact': 'Kontakt: {{contact}}',
  'blocked.assist': 'Hilfe anfordern',

  'already-signed-in.heading': 'Sie sind bereits angemeldet',
  'already-signed-in.lead': 'In diesem Browser sind Sie als {{account}} angemeldet.',

  'captcha.heading': 'Noch eine Prüfung',
  'captcha.lead': 'Sie zeigt, dass sich hier ein Mensch anmeldet.',
  'captcha.absent':
    'Die Prüfung kann hier nicht angezeigt werden. Fordern Sie Hilfe an oder beginnen Sie später neu.',

  'form.heading': 'Einige Angaben',
  'form.required': 'Diese Angabe wird benötigt.',
  'form.format': 'Diese Angabe hat nicht die erwartete Form. Prüfen Sie die Schreibweise.',
  'form.too-short': 'Diese Angabe ist zu kurz.',
  'form.too-long': 'Diese Angabe ist zu lang.',
  'form.rejected': 'Diese Angabe wird nicht angenommen. Ändern Sie sie.',
  'form.optional': '{{label}} (freiwillig)',
  'form.choose': 'Auswählen\u00A0…',

  'redirect.heading': 'Auf einer anderen Seite fortfahren',
  'redirect.lead': 'Danach kommen Sie hierher zurück.',
  'redirect.lead.to':
    'Der nächste Schritt findet bei {{to}} statt. Danach kommen Sie hierher zurück.',
  'redirect.unsafe':
    'Die nächste Seite kann von hier aus nicht geöffnet werden. Fordern Sie Hilfe an.',

  'unknown.heading': 'Diese Seite ist veraltet',
  'unknown.lead':
    'Der nächste Schritt braucht eine neuere Version dieser Seite. Laden Sie sie neu oder fordern Sie Hilfe an.',

  'over.signed-in': 'Sie sind angemeldet',
  'over.second-factor-passed': 'Bestätigt',
  'over.left': 'Der Vorgang ist beendet',
  'over.expired': 'Es hat zu lange gedauert',
  'over.going': 'Die nächste Seite wird geöffnet\u00A0…',
  'lost.heading': 'Hier geht es nicht weiter',

  'problem.credentials-rejected':
    'Adresse und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.',
  'problem.code-rejected':
    'Dieser Code stimmt nicht überein. Prüfen Sie ihn und geben Sie ihn noch einmal ein.',
  'problem.code-rejected.left_one':
    'Dieser Code stimmt nicht überein. Sie können es noch einmal versuchen.',
  'problem.code-rejected.left_other':
    'Dieser Code stimmt nicht überein. Sie können es noch {{count}} Mal versuchen.',
  'problem.code-expired': 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  'problem.code-used':
    'Dieser Code wurde bereits verwendet. Geben Sie einen neuen ein oder wählen Sie eine andere Möglichkeit.',
  'problem.code-superseded': 'Es wurde ein neuerer Code gesendet. Geben Sie den neuesten ein.',
  'problem.code-exhausted':
    'Mit diesem Code gab es zu viele Versuche. Fordern Sie einen neuen an oder wählen Sie eine andere Möglichkeit.',
  'problem.backup-codes-spent':
    'Alle Ersatzcodes sind verbraucht. Wählen Sie eine andere Möglichkeit.',
  'problem.push-refused':
    'Die Anfrage wurde auf dem Gerät abgelehnt. Senden Sie eine neue oder wählen Sie eine andere Möglichkeit.',
  'problem.push-expired':
    'Die Anfrage wurde nicht rechtzeitig beantwortet. Senden Sie eine neue oder wählen Sie eine andere Möglichkeit.',
  'problem.push-answered-elsewhere':
    'Die Anfrage wurde für eine andere Anmeldung beantwortet. Senden Sie eine neue oder wählen Sie eine andere Möglichkeit.',
  'problem.passkey-rejected':
    'Dieser Passkey wurde nicht angenommen. Verwenden Sie einen anderen oder wählen Sie eine andere Möglichkeit.',
  'problem.passkey-dismissed':
    'Der Passkey wurde nicht verwendet. Versuchen Sie es erneut oder wählen Sie eine andere Möglichkeit.',
  'problem.passkey-unsupported':
    'Dieser Browser kann hier keine Passkeys verwenden. Wählen Sie eine andere Möglichkeit.',
  'problem.captcha-rejected': 'Die Prüfung ist nicht gelungen. Führen Sie sie noch einmal durch.',
  'problem.fields-rejected':
    'Einige Angaben müssen geändert werden. Sehen Sie sich die markierten Felder an.',
  'problem.resend-too-soon':
    'Die letzte Nachricht wurde gerade erst gesendet. Warten Sie kurz und fordern Sie dann die nächste an.',
  'problem.resend-too-soon.in':
    'Die letzte Nachricht wurde gerade erst gesendet. Warten Sie noch {{time}} und fordern Sie dann die nächste an.',
  'problem.rate-limited':
    'Es gab zu viele Versuche. Warten Sie eine Weile und versuchen Sie es dann erneut.',
  'problem.rate-limited.in':
    'Es gab zu viele Versuche. Warten Sie noch {{time}} und versuchen Sie es dann erneut.',
  'problem.not-offered': 'Diese Möglichkeit ist im Moment nicht verfügbar. Wählen Sie eine andere.',
  'problem.denied':
    'Das ist von hier aus nicht erlaubt. Beginnen Sie neu oder fordern Sie Hilfe an.',
  'problem.stale':
    'Diese Seite war nicht mehr aktuell. Fahren Sie mit dem Schritt fort, der jetzt angezeigt wird.',
  'problem.offline':
    'Sie sind offline. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut, sobald Sie wieder verbunden sind.',
  'problem.network':
    'Der Kontodienst konnte nicht erreicht werden. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut.',
  'problem.timeout':
    'Der Kontodienst braucht zu lange für eine Antwort. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut.',
  'problem.aborted': 'Der Vorgang wurde unterbrochen. Versuchen Sie es erneut.',
  'problem.unavailable':
    'Der Kontodienst ist im Moment nicht verfügbar. Versuchen Sie es gleich noch einmal.',
  'problem.unavailable.in':
    'Der Kontodienst ist im Moment nicht verfügbar. Warten Sie noch {{time}} und versuchen Sie es dann erneut.',
  'problem.intercepted':
    'Etwas zwischen Ihnen und dem Kontodienst hat an dessen Stelle geantwortet. Öffnen Sie in einem öffentlichen Netz zuerst die Anmeldeseite des Netzes und versuchen Sie es dann erneut.',
  'problem.malformed':
    'Der Kontodienst hat eine Antwort gegeben, die diese Seite nicht versteht. Versuchen Sie es erneut oder fordern Sie Hilfe an.',
  'problem.misconfigured':
    'Die Anmeldung ist auf dieser Seite noch nicht eingerichtet. Fordern Sie Hilfe an.',
  'problem.unknown': 'Das hat nicht funktioniert. Versuchen Sie es erneut.',
  'problem.journey-expired':
    'Es hat zu lange gedauert und der Vorgang wurde zu Ihrem Schutz beendet. Beginnen Sie neu.',
  'problem.reference': 'Referenz: {{reference}}',
} satisfies SignInWords;
