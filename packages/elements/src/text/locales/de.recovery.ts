// Deutsche Wörter der Wiederherstellung; Glossar und Regeln stehen in de.ts. Dazu:
//
//   reset                        zurücksetzen
//   link                         Link; kommt in einer Nachricht
//   recovery address             Wiederherstellungsadresse
//   managed                      verwaltet
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Passwort zurücksetzen',
  'password-reset.lead': 'Geben Sie die Adresse ein, mit der Sie sich anmelden.',
  'link.login': 'Zurück zur Anmeldung',

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
