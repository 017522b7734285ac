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
  'link.identity-check': 'Ik wil zien hoe het met mijn aanvraag staat',

  'access.lead': 'Kies wat er is gebeurd.',
  'access.password': 'Ik ben mijn wachtwoord vergeten',
  'access.identifier': 'Ik ben mijn e-mailadres vergeten',
  'access.address': 'Mijn e-mailadres bestaat niet meer',
  'access.second-step': 'Ik ben mijn telefoon of mijn app kwijt',
  'access.other': 'Iets anders',
  'access.second-step.heading': 'Uw tweede stap is weg',
  'access.second-step.lead': 'Weet u uw wachtwoord nog?',
  'access.second-step.only': 'Ik weet mijn wachtwoord',
  'access.second-step.only.hint': 'Log ermee in en kies dan “{{choice}}”.',
  'access.second-step.both': 'Mijn wachtwoord ben ik ook kwijt',
  'access.second-step.both.hint':
    'Begin met een nieuw wachtwoord. Eén aanvraag geldt voor allebei.',

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

  'phone.heading': 'Vind uw adres terug',
  'phone.lead': 'Vul het mobiele nummer in dat u bij het aanmelden hebt opgegeven.',
  'phone.label': 'Mobiel nummer',
  'phone.country': 'Land van het nummer',
  'phone.country-hint': 'Niet nodig voor een nummer dat met + begint.',
  'phone.empty': 'Vul uw mobiele nummer in.',
  'phone.wrong': 'Dit is geen volledig telefoonnummer. Controleer de cijfers en het land.',
  'phone.no-country': 'Het land van dit nummer ontbreekt. Begin met + en de landcode, zoals +31.',
  'form.not-mobile':
    'Dit is geen mobiel nummer. Vul het mobiele nummer in dat u bij het aanmelden hebt opgegeven.',

  'recovery-email.heading': 'Uw hersteladres',
  'recovery-email.lead': 'Vul het andere e-mailadres in dat u voor uw account hebt opgegeven.',
  'recovery-email.empty': 'Vul uw hersteladres in.',
  'recovery-email.back': 'Mobiel nummer wijzigen',
  'form.address': 'Dit is geen volledig e-mailadres. Het ziet eruit als naam@example.org.',

  'choose-delivery.heading': 'Waar mogen we het naartoe sturen?',
  'choose-delivery.lead': 'Uw adres komt in een bericht. Hier wordt het niet getoond.',
  'choose-delivery.none':
    'Er is niets waar we uw adres naartoe kunnen sturen. Toon op een andere manier aan dat het account van u is.',
  'delivery.sms': 'Per sms',
  'delivery.email': 'Per e-mail',

  'delivered.heading': 'Bekijk uw berichten',
  'delivered.lead.sms': 'We hebben uw adres per sms gestuurd naar {{target}}.',
  'delivered.lead.email': 'We hebben uw adres per e-mail gestuurd naar {{target}}.',
  'delivered.note': 'Het adres staat in het bericht, niet hier.',
  'delivered.other': 'Op een andere manier sturen',
  'delivered.no-access': 'Ik kan dit bericht niet lezen',
  'delivered.sent': 'Het bericht is nog een keer onderweg.',
  'over.identifier-delivered': 'Uw adres is onderweg',
  'over.identifier-delivered.lead': 'Log in met het adres dat in het bericht staat.',

  'choose-account.heading': 'Welk account is van u?',
  'choose-account.lead': 'Kies het account waarmee u wilt inloggen.',
  'choose-account.none': 'Geen van deze is van mij',

  'reidentification.heading': 'Uw adres bestaat niet meer',
  'reidentification.lead': 'Uw account en uw wachtwoord blijven zoals ze zijn.',
  'reidentification.mailbox': 'Alleen de mailbox is weg',
  'reidentification.mailbox.way': 'Log hier nog een keer in met het oude adres en wijzig het dan.',
  'reidentification.address': 'Het adres is verwijderd, opgezegd of vrijgegeven',
  'reidentification.address.way':
    'Log in met de gebruikersnaam die we u hebben gestuurd. Is er niets aangekomen, log dan in met het oude adres en we sturen er een.',
  'reidentification.label': 'Gebruikersnaam of oud adres',

  'identifier-revoked.heading': 'Dit adres is niet meer in gebruik',
  'identifier-revoked.lead':
    'We hebben een gebruikersnaam gestuurd naar {{targets}}: log in met die naam en uw gewone wachtwoord.',
  'identifier-revoked.lead.organization':
    '{{organization}} gebruikt het niet meer om in te loggen. We hebben een gebruikersnaam gestuurd naar {{targets}}: log in met die naam en uw gewone wachtwoord.',
  'identifier-revoked.none':
    'Er is geen telefoon en geen ander adres om een gebruikersnaam naartoe te sturen.',
  'identifier-revoked.none.organization':
    '{{organization}} gebruikt het niet meer om in te loggen. Er is geen telefoon en geen ander adres om een gebruikersnaam naartoe te sturen.',
  'identifier-revoked.note':
    'Niets ontvangen? Het kan een minuut duren; kijk ook in de map met spam.',
  'identifier-revoked.continue': 'Inloggen met de gebruikersnaam',
  'identifier-revoked.sent': 'De gebruikersnaam is nog een keer onderweg.',
  'identifier-revoked.administrator': 'Wie bij u de accounts beheert, kan u helpen.',
  'identifier-revoked.contact': 'Wie bij u de accounts beheert, kan u helpen: {{contact}}',

  'username.heading': 'Log in met de gebruikersnaam',
  'username.lead':
    'Die staat in het bericht dat we u hebben gestuurd. Uw wachtwoord is niet veranderd.',
  'username.label': 'Gebruikersnaam uit het bericht',
  'username.hint': 'Die bestaat meestal uit initialen en cijfers, zoals AB123456.',

  'new-details.heading': 'Kies een nieuw adres',
  'new-details.lead':
    'Daarmee logt u voortaan in. Uw account en uw wachtwoord blijven zoals ze zijn.',
  'new-details.label': 'Nieuw e-mailadres',
  'new-details.repeat': 'Nieuw e-mailadres herhalen',
  'new-details.mismatch': 'De twee adressen zijn niet gelijk. Typ dit nog een keer.',
  'new-details.expires': 'Doe dit binnen {{time}}. Daarna wordt het account gesloten.',
  'new-details.later': 'Later inloggen',
  'new-details.later.note': 'U komt hier terug als u weer inlogt.',
  'form.address-in-use': 'Dit adres hoort bij een ander account. Gebruik een ander.',
  'form.same-as-recovery': 'Dit is uw hersteladres. Gebruik een ander om in te loggen.',
  'form.not-deliverable':
    'Naar dit adres kan niets worden gestuurd. Controleer het, of gebruik een ander.',
  'form.revoked-domain': 'Adressen van dit domein zijn niet meer in gebruik. Gebruik een ander.',

  'problem.link-used': 'Deze link is al gebruikt. Vul uw adres in om een nieuwe te krijgen.',
  'problem.link-expired': 'Deze link is verlopen. Vul uw adres in om een nieuwe te krijgen.',
  'problem.link-superseded':
    'Er is een nieuwere link gestuurd. Open die of vul uw adres in om nog een link te krijgen.',
  'problem.link-broken':
    'Deze link is niet compleet. Open hem nog een keer vanuit het bericht of vul uw adres in om een nieuwe te krijgen.',
  'problem.target-rejected':
    'Dit komt niet overeen met wat bij het account hoort. Controleer het en typ het opnieuw of kies een andere manier.',
} satisfies RecoveryWords;
