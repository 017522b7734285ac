// Nederlands, voor Nederland en Vlaanderen. Aanspreekvorm ‘u’; infinitief op knoppen; geen woord dat een
// geslacht veronderstelt. ‘Inloggen’ is hier het gewone woord (‘aanmelden’ klinkt als een account openen).
// {{time}} staat na ‘over’ of tussen ‘nog’ en ‘geldig’: ‘24 seconden’, ‘3 dagen’.
//
//   account, account service     (het) account, accountdienst
//   sign in, sign-in             inloggen, het inloggen; in samenstellingen ‘inlog-’
//   address, e-mail address      adres, e-mailadres
//   password                     wachtwoord; dat van de mailbox is een ander
//   second step                  tweede stap
//   way                          manier
//   code, backup code            code, reservecode
//   authenticator app            authenticator-app
//   passkey, security key        passkey, beveiligingssleutel
//   device, trust this device    apparaat, dit apparaat vertrouwen
//   request, approve             verzoek, goedkeuren
//   locked, blocked              vergrendeld, geblokkeerd
//   help, support                hulp, helpdesk
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Inloggen',
  'credentials.heading.organization': 'Inloggen bij {{organization}}',
  'identifier.heading': 'Inloggen',
  'identifier.label': 'E-mailadres',
  'password.label': 'Wachtwoord',
  'password.show': 'Wachtwoord tonen',
  'password.hide': 'Wachtwoord verbergen',
  'password.caps-lock': 'Caps Lock staat aan.',
  'action.sign-in': 'Inloggen',
  'action.continue': 'Verder',
  'action.retry': 'Opnieuw proberen',
  'action.passkey': 'Passkey gebruiken',
  'required.identifier': 'Vul uw e-mailadres in.',
  'required.password': 'Vul uw wachtwoord in.',
  'hint.mailbox': 'Dit is het wachtwoord van uw account, niet dat van uw mailbox.',
  'wait.heading': 'Een ogenblik',
  'framed.lead':
    'Deze pagina wordt binnen een andere website getoond. Open de pagina apart om in te loggen.',
  'status.slow': 'Nog even bezig…',
  'status.idle':
    'Er is hier een tijd niets gebeurd; voor de veiligheid is het wachtwoord of de code gewist. Al het andere staat er nog.',
  'link.reset-password': 'Wachtwoord vergeten?',
  'link.trouble': 'Problemen met inloggen?',
  'link.find-identifier': 'E-mailadres vergeten?',
  'link.address-gone': 'Bestaat uw adres niet meer?',
  'link.change-identifier': 'Inlogadres wijzigen',
  'link.mailbox-password': 'Wachtwoord van uw mailbox instellen',
  'link.display-problem': 'Wordt iets niet goed weergegeven?',
  'link.identity-app': 'Uitleg over de identiteitsapp',
  'link.secure-account': 'Uw account beveiligen',
  'link.support': 'Hulp vragen',
  'link.all': 'Hulp bij het inloggen',

  'password.heading': 'Vul uw wachtwoord in',
  'password.lead': 'U logt in met {{identifier}}',
  'action.change-identifier': 'Ander adres gebruiken',
  'action.back': 'Terug naar inloggen',
  'action.again': 'Opnieuw beginnen',
  'action.other': 'Andere manier kiezen',
  'action.correct': 'Ander adres of nummer gebruiken',
  'action.assist': 'Ik kan geen van deze manieren gebruiken',
  'action.use-another': 'Ander account gebruiken',
  'action.verify': 'Verder',

  'trust.label': 'Dit apparaat vertrouwen',
  'trust.hint_one': 'Op dit apparaat is de tweede stap een dag lang niet nodig.',
  'trust.hint_other': 'Op dit apparaat is de tweede stap {{count}} dagen lang niet nodig.',
  'trust.hint-open': 'Op dit apparaat is de tweede stap de volgende keer niet nodig.',

  'code.heading': 'Vul de code in',
  'code.label': 'Code',
  'code.lead.totp': 'Open uw authenticator-app en typ de code die u daar ziet.',
  'code.lead.totp.device': 'Open {{device}} en typ de code die u daar ziet.',
  'code.lead.sms': 'We hebben een code per sms gestuurd naar {{target}}.',
  'code.lead.email': 'We hebben een code per e-mail gestuurd naar {{target}}.',
  'code.lead.backup': 'Typ een van de reservecodes die u hebt bewaard. Elke code werkt één keer.',
  'code.hint': 'De code wordt gecontroleerd zodra hij compleet is.',
  'code.not-received.sms': 'Niets ontvangen? Het kan een minuut duren.',
  'code.not-received.email': 'Niets ontvangen? Kijk ook in uw spammap.',
  'code.expires': 'De code is nog {{time}} geldig.',
  'code.resend': 'Nieuwe code sturen',
  'code.resend-in': 'Nieuwe code sturen (over {{time}})',
  'code.sent': 'Er is een nieuwe code onderweg.',
  'code.left_one': 'U hebt nog één reservecode. Maak binnenkort nieuwe.',
  'code.left_other': 'U hebt nog {{count}} reservecodes. Maak binnenkort nieuwe.',
  'required.code': 'Vul de code in.',

  'push.heading': 'Keur het verzoek goed op uw apparaat',
  'push.lead': 'We hebben een verzoek gestuurd naar {{device}}.',
  'push.number': 'Kies dit getal op het apparaat:',
  'push.place': 'Plaats van het verzoek: {{place}} ({{time}})',
  'push.place-unknown': 'Verzoek verstuurd: {{time}}',
  'push.waiting': 'Wachten op uw goedkeuring…',
  'push.resend': 'Nieuw verzoek sturen',
  'push.resend-in': 'Nieuw verzoek sturen (over {{time}})',
  'push.sent': 'Er is een nieuw verzoek onderweg.',

  'passkey.heading': 'Gebruik uw passkey',
  'passkey.lead':
    'Uw browser vraagt om uw vingerafdruk, uw gezicht, een beveiligingssleutel of de pincode van dit apparaat.',
  'passkey.absent': 'Deze browser kan hier geen passkeys gebruiken. Kies een andere manier.',

  'choose-factor.heading': 'Kies een andere manier',
  'choose-factor.lead': 'Hoe wilt u bevestigen dat u het bent?',
  'choose-factor.support':
    'Voor uw veiligheid zet de helpdesk de tweede stap niet uit, ook niet op verzoek.',
  'factor.totp': 'Code uit uw authenticator-app',
  'factor.push': 'Goedkeuren in de app',
  'factor.passkey': 'Passkey of beveiligingssleutel',
  'factor.sms': 'Code per sms',
  'factor.email': 'Code per e-mail',
  'factor.backup': 'Reservecode',

  'locked.heading': 'Dit account is vergrendeld',
  'locked.lead-in':
    'Het wordt over {{time}} weer ontgrendeld. Intussen kunt u een nieuw wachtwoord instellen.',
  'locked.lead': 'Het blijft vergrendeld totdat u het hebt hersteld.',
  'locked.open': 'U kunt het account weer gebruiken. Log nog een keer in.',
  'locked.assist': 'Aantonen dat dit account van u is',

  'blocked.heading': 'Dit account is geblokkeerd',
  'blocked.lead':
    'Uw organisatie heeft het geblokkeerd. Neem contact op met wie daar de accounts beheert.',
  'blocked.lead.organization':
    '{{organization}} heeft het geblokkeerd. Neem contact op met wie daar de accounts beheert.',
  'blocked.contact': 'Contactgegevens: {{contact}}',
  'blocked.assist': 'Hulp vragen',

  'already-signed-in.heading': 'U bent al ingelogd',
  'already-signed-in.lead': 'In deze browser bent u ingelogd als {{account}}.',

  'captcha.heading': 'Nog één controle',
  'captcha.lead': 'Zo blijkt dat er een mens inlogt.',
  'captcha.absent': 'De controle kan hier niet worden getoond. Vraag hulp of begin later opnieuw.',

  'form.heading': 'Een paar gegevens',
  'form.required': 'Dit is nodig om verder te gaan.',
  'form.format': 'Dit heeft niet de verwachte vorm. Controleer hoe het geschreven is.',
  'form.too-short': 'Dit is te kort.',
  'form.too-long': 'Dit is te lang.',
  'form.rejected': 'Dit wordt niet geaccepteerd. Pas het aan.',
  'form.optional': '{{label}} (niet verplicht)',
  'form.choose': 'Kies…',

  'redirect.heading': 'Ga verder op een andere pagina',
  'redirect.lead': 'Daarna komt u hier terug.',
  'redirect.lead.to': 'De volgende stap is bij {{to}}. Daarna komt u hier terug.',
  'redirect.unsafe': 'De volgende pagina kan van hieruit niet worden geopend. Vraag hulp.',

  'unknown.heading': 'Deze pagina is verouderd',
  'unknown.lead':
    'Voor de volgende stap is een nieuwere versie van deze pagina nodig. Laad de pagina opnieuw of vraag hulp.',

  'over.signed-in': 'U bent ingelogd',
  'over.second-factor-passed': 'Bevestigd',
  'over.left': 'U bent gestopt',
  'over.expired': 'Het duurde te lang',
  'over.going': 'U gaat zo verder…',
  'lost.heading': 'U kunt hier niet verder',

  'problem.credentials-rejected':
    'Het adres en het wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
  'problem.code-rejected': 'Deze code klopt niet. Controleer de code en typ hem opnieuw.',
  'problem.code-rejected.left_one': 'Deze code klopt niet. U kunt het nog één keer proberen.',
  'problem.code-rejected.left_other':
    'Deze code klopt niet. U kunt het nog {{count}} keer proberen.',
  'problem.code-expired': 'Deze code is verlopen. Vraag een nieuwe aan.',
  'problem.code-used': 'Deze code is al gebruikt. Typ een nieuwe of kies een andere manier.',
  'problem.code-superseded': 'Er is een nieuwere code gestuurd. Typ de nieuwste.',
  'problem.code-exhausted':
    'Deze code is te vaak geprobeerd. Vraag een nieuwe aan of kies een andere manier.',
  'problem.backup-codes-spent': 'Alle reservecodes zijn gebruikt. Kies een andere manier.',
  'problem.push-refused':
    'Het verzoek is op het apparaat geweigerd. Stuur een nieuw verzoek of kies een andere manier.',
  'problem.push-expired':
    'Het verzoek is niet op tijd beantwoord. Stuur een nieuw verzoek of kies een andere manier.',
  'problem.push-answered-elsewhere':
    'Het antwoord hoorde bij een andere inlogpoging. Stuur een nieuw verzoek of kies een andere manier.',
  'problem.passkey-rejected':
    'Deze passkey is niet geaccepteerd. Gebruik een andere of kies een andere manier.',
  'problem.passkey-dismissed':
    'De passkey is niet gebruikt. Probeer het opnieuw of kies een andere manier.',
  'problem.passkey-unsupported':
    'Deze browser kan hier geen passkeys gebruiken. Kies een andere manier.',
  'problem.captcha-rejected': 'De controle is niet gelukt. Doe die nog een keer.',
  'problem.fields-rejected':
    'Sommige gegevens moeten worden aangepast. Kijk naar de gemarkeerde velden.',
  'problem.resend-too-soon':
    'Er is net nog iets gestuurd. Wacht even en vraag het dan opnieuw aan.',
  'problem.resend-too-soon.in': 'Er is net nog iets gestuurd. Vraag het over {{time}} opnieuw aan.',
  'problem.rate-limited':
    'Er zijn te veel pogingen gedaan. Wacht een tijdje en probeer het dan opnieuw.',
  'problem.rate-limited.in': 'Er zijn te veel pogingen gedaan. Probeer het over {{time}} opnieuw.',
  'problem.not-offered': 'Deze manier is nu niet beschikbaar. Kies een andere.',
  'problem.denied': 'Dit is van hieruit niet toegestaan. Begin opnieuw of vraag hulp.',
  'problem.stale': 'Deze pagina was niet meer actueel. Ga verder met de stap die u nu ziet.',
  'problem.offline':
    'U hebt geen internetverbinding. Wat u hebt ingevuld, blijft bewaard: probeer het opnieuw zodra u weer verbinding hebt.',
  'problem.network':
    'De accountdienst is niet bereikbaar. Wat u hebt ingevuld, blijft bewaard: probeer het opnieuw.',
  'problem.timeout':
    'De accountdienst doet er te lang over om te antwoorden. Wat u hebt ingevuld, blijft bewaard: probeer het opnieuw.',
  'problem.aborted': 'Dit is onderbroken. Probeer het opnieuw.',
  'problem.unavailable': 'De accountdienst is nu niet beschikbaar. Probeer het zo meteen opnieuw.',
  'problem.unavailable.in':
    'De accountdienst is nu niet beschikbaar. Probeer het over {{time}} opnieuw.',
  'problem.intercepted':
    'Er kwam een antwoord dat niet van de accountdienst is. Open op een openbaar netwerk eerst de inlogpagina van dat netwerk en probeer het daarna opnieuw.',
  'problem.malformed':
    'De accountdienst gaf een antwoord dat deze pagina niet begrijpt. Probeer het opnieuw of vraag hulp.',
  'problem.misconfigured': 'Inloggen is op deze pagina nog niet ingesteld. Vraag hulp.',
  'problem.unknown': 'Dit is niet gelukt. Probeer het opnieuw.',
  'problem.journey-expired':
    'Dit duurde te lang en is voor uw veiligheid afgesloten. Begin opnieuw.',
  'problem.reference': 'Referentie: {{reference}}',
} satisfies SignInWords;
