// Deutsche Wörter der Wiederherstellung; Glossar und Regeln stehen in de.ts. Dazu:
//
//   reset                        zurücksetzen
//   link                         Link; kommt in einer Nachricht
//   recovery address             Wiederherstellungsadresse
//   managed                      verwaltet
//   mobile number, country       Mobilnummer, Land
//   username                     Benutzername; kommt anstelle einer Adresse
//   request                      Antrag; „Anfrage“ ist die an ein Gerät
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Passwort zurücksetzen',
  'password-reset.lead': 'Geben Sie die Adresse ein, mit der Sie sich anmelden.',
  'link.login': 'Zurück zur Anmeldung',
  'link.identity-check': 'Ich möchte sehen, wie es um meinen Antrag steht',

  'access.lead': 'Wählen Sie, was geschehen ist.',
  'access.password': 'Ich habe mein Passwort vergessen',
  'access.identifier': 'Ich habe meine E-Mail-Adresse vergessen',
  'access.address': 'Meine E-Mail-Adresse gibt es nicht mehr',
  'access.second-step': 'Ich habe mein Telefon oder meine App nicht mehr',
  'access.other': 'Etwas anderes',
  'access.second-step.heading': 'Der zweite Schritt ist nicht mehr möglich',
  'access.second-step.lead': 'Wissen Sie Ihr Passwort noch?',
  'access.second-step.only': 'Ich weiß mein Passwort',
  'access.second-step.only.hint': 'Melden Sie sich damit an und wählen Sie dann „{{choice}}“.',
  'access.second-step.both': 'Ich weiß auch mein Passwort nicht mehr',
  'access.second-step.both.hint':
    'Beginnen Sie mit einem neuen Passwort. Ein einziger Antrag reicht für beides.',

  'choose-recovery.heading': 'Bestätigen, dass Sie es sind',
  'choose-recovery.lead': 'Wählen Sie eine Möglichkeit, die Sie gerade zur Hand haben.',
  'choose-recovery.none':
    'Für dieses Konto gibt es keine Wiederherstellungsadresse, kein Telefon und keine App, die verwendet werden kann. Weisen Sie auf andere Art nach, dass es Ihnen gehört.',
  'choose-recovery.heading.managed': 'Dieses Passwort lässt sich hier nicht zurücksetzen',
  'choose-recovery.managed':
    'Ihre Organisation verwaltet dieses Passwort. Wenden Sie sich dort an die Administration.',
  'recovery.email-link': 'Link per E-Mail',
  'action.no-access': 'Ich habe auf nichts davon Zugriff',

  'confirm-target.heading': 'Vollständig eingeben',
  'confirm-target.lead.sms':
    'Zu diesem Konto gehört die Telefonnummer {{target}}. Geben Sie die ganze Nummer ein, dann senden wir einen Code dorthin.',
  'confirm-target.lead.email':
    'Zu diesem Konto gehört die Wiederherstellungsadresse {{target}}. Geben Sie die ganze Adresse ein, dann senden wir eine Nachricht dorthin.',
  'confirm-target.label.sms': 'Telefonnummer',
  'confirm-target.label.email': 'Wiederherstellungsadresse',

  'link-sent.heading': 'Sehen Sie in Ihrem Postfach nach',
  'link-sent.lead': 'Wir haben einen Link an {{target}} gesendet.',
  'link-sent.lead.unknown':
    'Wenn es ein Konto mit dieser Adresse gibt, haben wir eine Nachricht gesendet.',
  'link-sent.expires': 'Der Link gilt noch {{time}}.',
  'link-sent.expired': 'Der Link ist abgelaufen.',
  'link-sent.waiting': 'Hier geht es weiter, sobald Sie den Link öffnen.',
  'link-sent.resend': 'Noch einmal senden',
  'link-sent.resend-in': 'Noch einmal senden (noch {{time}})',
  'link-sent.sent': 'Die Nachricht wurde noch einmal angefordert.',

  'open-link.heading': 'Passwort zurücksetzen',
  'open-link.lead': 'Dieser Link gilt für das Konto {{account}}.',
  'open-link.lead-unnamed': 'Dieser Link gilt für Ihr Konto.',
  'open-link.other':
    'Hier ist ein anderes Konto angemeldet: {{other}}. Dieser Link gilt für {{account}}.',
  'open-link.other-unnamed':
    'Hier ist ein anderes Konto angemeldet: {{other}}. Für dieses gilt der Link nicht.',
  'action.open-link': 'Neues Passwort festlegen',

  'new-password.heading': 'Neues Passwort festlegen',
  'new-password.lead': 'Für das Konto {{identifier}}',
  'new-password.label': 'Neues Passwort',
  'new-password.repeat': 'Neues Passwort wiederholen',
  'new-password.rules': 'Was das Passwort braucht',
  'new-password.unmet': 'Dem Passwort fehlt noch etwas. Sehen Sie in der Liste nach.',
  'new-password.met': 'Das Passwort hat alles, was es braucht.',
  'new-password.sign-out': 'Auf anderen Geräten abmelden',
  'action.save-password': 'Passwort speichern',
  'required.new-password': 'Geben Sie ein neues Passwort ein.',
  'rule.min-length_one': 'Mindestens {{count}} Zeichen',
  'rule.min-length_other': 'Mindestens {{count}} Zeichen',
  'rule.max-length_one': 'Höchstens {{count}} Zeichen',
  'rule.max-length_other': 'Höchstens {{count}} Zeichen',
  'rule.lower-case': 'Ein Kleinbuchstabe',
  'rule.upper-case': 'Ein Großbuchstabe',
  'rule.digit': 'Eine Ziffer',
  'rule.symbol': 'Ein Sonderzeichen, zum Beispiel ein Strich oder ein Punkt',
  'rule.not-identifier': 'Ohne Ihre Adresse oder Ihren Benutzernamen',
  'rule.met': '(erledigt)',
  'rule.unmet': '(fehlt noch)',
  'form.breached':
    'Dieses Passwort steht auf einer Liste gestohlener Passwörter. Wählen Sie ein anderes.',
  'form.reused': 'Dieses Passwort wurde schon einmal verwendet. Wählen Sie ein anderes.',
  'form.mismatch': 'Die beiden Passwörter stimmen nicht überein. Geben Sie dieses noch einmal ein.',

  'over.password-changed': 'Ihr Passwort ist geändert',
  'over.password-changed.lead':
    'Apps, die noch das alte verwenden, etwa Mailprogramme, fragen nach dem neuen.',

  'phone.heading': 'Ihre Adresse finden',
  'phone.lead': 'Geben Sie die Mobilnummer ein, die Sie bei der Registrierung angegeben haben.',
  'phone.label': 'Mobilnummer',
  'phone.country': 'Land der Nummer',
  'phone.country-hint': 'Bei einer Nummer, die mit + beginnt, nicht nötig.',
  'phone.empty': 'Geben Sie Ihre Mobilnummer ein.',
  'phone.wrong': 'Das ist keine vollständige Telefonnummer. Prüfen Sie die Ziffern und das Land.',
  'phone.no-country':
    'Bei dieser Nummer fehlt das Land. Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +41.',
  'form.not-mobile':
    'Das ist keine Mobilnummer. Geben Sie die Mobilnummer ein, die Sie bei der Registrierung angegeben haben.',

  'recovery-email.heading': 'Ihre Wiederherstellungsadresse',
  'recovery-email.lead':
    'Geben Sie die andere E-Mail-Adresse ein, die Sie für Ihr Konto angegeben haben.',
  'recovery-email.empty': 'Geben Sie Ihre Wiederherstellungsadresse ein.',
  'recovery-email.back': 'Mobilnummer ändern',
  'form.address':
    'Das ist keine vollständige E-Mail-Adresse. Eine solche sieht so aus: name@example.org.',

  'choose-delivery.heading': 'Wohin sollen wir Ihre Adresse senden?',
  'choose-delivery.lead': 'Ihre Adresse kommt in einer Nachricht. Hier wird sie nicht angezeigt.',
  'choose-delivery.none':
    'Es gibt nichts, wohin wir Ihre Adresse senden könnten. Weisen Sie auf andere Art nach, dass das Konto Ihnen gehört.',
  'delivery.sms': 'Per SMS',
  'delivery.email': 'Per E-Mail',

  'delivered.heading': 'Sehen Sie in Ihren Nachrichten nach',
  'delivered.lead.sms': 'Wir haben Ihre Adresse per SMS an {{target}} gesendet.',
  'delivered.lead.email': 'Wir haben Ihre Adresse per E-Mail an {{target}} gesendet.',
  'delivered.note': 'Die Adresse steht in der Nachricht, nicht hier.',
  'delivered.other': 'Auf einem anderen Weg senden',
  'delivered.no-access': 'Ich kann diese Nachricht nicht lesen',
  'delivered.sent': 'Die Nachricht ist noch einmal unterwegs.',
  'over.identifier-delivered': 'Ihre Adresse ist unterwegs',
  'over.identifier-delivered.lead':
    'Melden Sie sich mit der Adresse an, die in der Nachricht steht.',

  'choose-account.heading': 'Welches Konto gehört Ihnen?',
  'choose-account.lead': 'Wählen Sie das Konto, bei dem Sie sich anmelden möchten.',
  'choose-account.none': 'Keines davon gehört mir',

  'reidentification.heading': 'Ihre Adresse gibt es nicht mehr',
  'reidentification.lead': 'Ihr Konto und Ihr Passwort bleiben, wie sie sind.',
  'reidentification.mailbox': 'Nur das Postfach gibt es nicht mehr',
  'reidentification.mailbox.way':
    'Melden Sie sich hier noch einmal mit der alten Adresse an und ändern Sie sie danach.',
  'reidentification.address': 'Die Adresse wurde gelöscht, gekündigt oder freigegeben',
  'reidentification.address.way':
    'Melden Sie sich mit dem Benutzernamen an, den wir Ihnen gesendet haben. Ist nichts angekommen, melden Sie sich mit der alten Adresse an, dann senden wir einen.',
  'reidentification.label': 'Benutzername oder alte Adresse',

  'identifier-revoked.heading': 'Diese Adresse wird nicht mehr verwendet',
  'identifier-revoked.lead':
    'Wir haben einen Benutzernamen an {{targets}} gesendet: Melden Sie sich damit und mit Ihrem gewohnten Passwort an.',
  'identifier-revoked.lead.organization':
    '{{organization}} verwendet sie nicht mehr für die Anmeldung. Wir haben einen Benutzernamen an {{targets}} gesendet: Melden Sie sich damit und mit Ihrem gewohnten Passwort an.',
  'identifier-revoked.none':
    'Es gibt kein Telefon und keine andere Adresse, an die ein Benutzername gesendet werden könnte.',
  'identifier-revoked.none.organization':
    '{{organization}} verwendet sie nicht mehr für die Anmeldung. Es gibt kein Telefon und keine andere Adresse, an die ein Benutzername gesendet werden könnte.',
  'identifier-revoked.note':
    'Nichts erhalten? Es kann eine Minute dauern; sehen Sie auch im Spam-Ordner nach.',
  'identifier-revoked.continue': 'Mit dem Benutzernamen anmelden',
  'identifier-revoked.sent': 'Der Benutzername ist noch einmal unterwegs.',
  'identifier-revoked.administrator': 'Die Administration Ihrer Organisation kann Ihnen helfen.',
  'identifier-revoked.contact':
    'Die Administration Ihrer Organisation kann Ihnen helfen: {{contact}}',

  'username.heading': 'Mit dem Benutzernamen anmelden',
  'username.lead':
    'Er steht in der Nachricht, die wir Ihnen gesendet haben. Ihr Passwort ist dasselbe geblieben.',
  'username.label': 'Benutzername aus der Nachricht',
  'username.hint': 'Er besteht meist aus Initialen und Ziffern, zum Beispiel AB123456.',

  'new-details.heading': 'Neue Adresse wählen',
  'new-details.lead':
    'Damit melden Sie sich künftig an. Ihr Konto und Ihr Passwort bleiben, wie sie sind.',
  'new-details.label': 'Neue E-Mail-Adresse',
  'new-details.repeat': 'Neue E-Mail-Adresse wiederholen',
  'new-details.mismatch':
    'Die beiden Adressen stimmen nicht überein. Geben Sie diese noch einmal ein.',
  'new-details.expires': 'Sie haben dafür noch {{time}} Zeit. Danach wird das Konto geschlossen.',
  'new-details.later': 'Später anmelden',
  'new-details.later.note': 'Bei der nächsten Anmeldung kommen Sie hierher zurück.',
  'form.address-in-use': 'Diese Adresse gehört zu einem anderen Konto. Verwenden Sie eine andere.',
  'form.same-as-recovery':
    'Das ist Ihre Wiederherstellungsadresse. Verwenden Sie für die Anmeldung eine andere.',
  'form.not-deliverable':
    'An diese Adresse kann nichts gesendet werden. Prüfen Sie sie oder verwenden Sie eine andere.',
  'form.revoked-domain':
    'Adressen dieser Domain werden nicht mehr verwendet. Verwenden Sie eine andere.',

  'problem.link-used':
    'Dieser Link wurde bereits verwendet. Geben Sie Ihre Adresse ein, um einen neuen zu erhalten.',
  'problem.link-expired':
    'Dieser Link ist abgelaufen. Geben Sie Ihre Adresse ein, um einen neuen zu erhalten.',
  'problem.link-superseded':
    'Es wurde ein neuerer Link gesendet. Öffnen Sie diesen oder geben Sie Ihre Adresse ein, um noch einen zu erhalten.',
  'problem.link-broken':
    'Dieser Link ist nicht vollständig. Öffnen Sie ihn in der Nachricht noch einmal oder geben Sie Ihre Adresse ein, um einen neuen zu erhalten.',
  'problem.target-rejected':
    'Das stimmt nicht mit dem überein, was zum Konto gehört. Prüfen Sie die Schreibweise oder wählen Sie eine andere Möglichkeit.',
} satisfies RecoveryWords;
