// Nederlandse woorden van het herstel; de woordenlijst en de regels staan in nl.ts. Daarnaast:
//
//   reset                        opnieuw instellen
//   link                         link; komt in een bericht
//   recovery address             hersteladres
//   managed                      beheerd
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Stel uw wachtwoord opnieuw in',
  'password-reset.lead': 'Vul het adres in waarmee u inlogt.',
  'link.login': 'Terug naar inloggen',

  'choose-recovery.heading': 'Bevestig dat u het bent',
  'choose-recovery.lead': 'Kies een manier die u nu bij de hand hebt.',
  'choose-recovery.none':
    'Bij dit account hoort geen hersteladres, telefoon of app die kan worden gebruikt. Toon op een andere manier aan dat het van u is.',
  'choose-recovery.heading.managed': 'Dit wachtwoord kan hier niet opnieuw worden ingesteld',
  'choose-recovery.managed':
    'Uw organisatie beheert dit wachtwoord. Neem contact op met wie daar de accounts beheert.',
  'recovery.email-link': 'Link per e-mail',
  'action.no-access': 'Ik heb tot geen van deze manieren toegang',

  'confirm-target.heading': 'Vul het volledig in',
  'confirm-target.lead.sms':
    'Bij dit account hoort het telefoonnummer {{target}}. Typ het hele nummer, dan sturen we er een code naartoe.',
  'confirm-target.lead.email':
    'Bij dit account hoort het hersteladres {{target}}. Typ het hele adres, dan sturen we er een bericht naartoe.',
  'confirm-target.label.sms': 'Telefoonnummer',
  'confirm-target.label.email': 'Hersteladres',

  'link-sent.heading': 'Kijk in uw mailbox',
  'link-sent.lead': 'We hebben een link gestuurd naar {{target}}.',
  'link-sent.lead.unknown':
    'Als er een account met dit adres bestaat, hebben we een bericht gestuurd.',
  'link-sent.expires': 'De link is nog {{time}} geldig.',
  'link-sent.expired': 'De link is verlopen.',
  'link-sent.waiting': 'Deze pagina gaat verder zodra u de link opent.',
  'link-sent.resend': 'Opnieuw sturen',
  'link-sent.resend-in': 'Opnieuw sturen (over {{time}})',
  'link-sent.sent': 'Het bericht is nog een keer aangevraagd.',

  'open-link.heading': 'Stel uw wachtwoord opnieuw in',
  'open-link.lead': 'Deze link is voor het account {{account}}.',
  'open-link.lead-unnamed': 'Deze link is voor uw account.',
  'open-link.other':
    'Hier is een ander account ingelogd: {{other}}. Deze link is voor {{account}}.',
  'open-link.other-unnamed':
    'Hier is een ander account ingelogd: {{other}}. Daar is deze link niet voor.',
  'action.open-link': 'Nieuw wachtwoord instellen',

  'new-password.heading': 'Stel een nieuw wachtwoord in',
  'new-password.lead': 'Voor het account {{identifier}}',
  'new-password.label': 'Nieuw wachtwoord',
  'new-password.repeat': 'Nieuw wachtwoord herhalen',
  'new-password.rules': 'Wat het wachtwoord nodig heeft',
  'new-password.unmet': 'Het wachtwoord heeft nog niet alles wat nodig is. Kijk in de lijst.',
  'new-password.met': 'Het wachtwoord heeft alles wat nodig is.',
  'new-password.sign-out': 'Uitloggen op andere apparaten',
  'action.save-password': 'Wachtwoord opslaan',
  'required.new-password': 'Vul een nieuw wachtwoord in.',
  'rule.min-length_one': 'Minstens {{count}} teken',
  'rule.min-length_other': 'Minstens {{count}} tekens',
  'rule.max-length_one': 'Hoogstens {{count}} teken',
  'rule.max-length_other': 'Hoogstens {{count}} tekens',
  'rule.lower-case': 'Een kleine letter',
  'rule.upper-case': 'Een hoofdletter',
  'rule.digit': 'Een cijfer',
  'rule.symbol': 'Een symbool, zoals een streepje of een punt',
  'rule.not-identifier': 'Zonder uw adres of uw gebruikersnaam',
  'rule.met': '(in orde)',
  'rule.unmet': '(ontbreekt nog)',
  'form.breached':
    'Dit wachtwoord staat op een lijst van gestolen wachtwoorden. Kies een ander wachtwoord.',
  'form.reused': 'Dit wachtwoord is al eerder gebruikt. Kies een ander wachtwoord.',
  'form.mismatch': 'De twee wachtwoorden zijn niet hetzelfde. Typ dit wachtwoord opnieuw.',

  'over.password-changed': 'Uw wachtwoord is gewijzigd',
  'over.password-changed.lead':
    'Apps die het oude nog gebruiken, zoals mailprogramma’s, vragen straks om het nieuwe.',

  'problem.link-used': 'Deze link is al gebruikt. Vul uw adres in om een nieuwe te krijgen.',
  'problem.link-expired': 'Deze link is verlopen. Vul uw adres in om een nieuwe te krijgen.',
  'problem.link-superseded':
    'Er is een nieuwere link gestuurd. Open die of vul uw adres in om nog een link te krijgen.',
  'problem.link-broken':
    'Deze link is niet compleet. Open hem nog een keer vanuit het bericht of vul uw adres in om een nieuwe te krijgen.',
  'problem.target-rejected':
    'Dit komt niet overeen met wat bij het account hoort. Controleer het en typ het opnieuw of kies een andere manier.',
} satisfies RecoveryWords;
