// Nederlandse woorden van de identiteitscontrole; de woordenlijst staat in nl.ts en nl.recovery.ts. Daarnaast:
//
//   show                         laten zien, aantonen
//   request                      aanvraag
//   document                     document
//   picture, photograph          foto; een foto maken
//   decision                     beslissing
//   the identity app             de identiteitsapp
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Laat zien dat een account van u is',
  'identity-check.lead': 'Vul het adres in waarmee u inlogt.',
  'action.start': 'Beginnen',
  'action.step-back': 'Terug',
  'action.copy': 'Kopiëren',
  'action.copied': 'Gekopieerd',

  'identity-intro.heading': 'Laat zien dat dit account van u is',
  'identity-intro.lead.password': 'Daarna kunt u een nieuw wachtwoord instellen.',
  'identity-intro.lead.identifier': 'Daarna hoort u met welk adres u inlogt.',
  'identity-intro.lead.second-factor': 'Daarna kunt u inloggen zonder uw oude tweede stap.',
  'identity-intro.lead.locked': 'Daarna wordt het account weer geopend.',
  'identity-intro.manual':
    'U hebt een document met uw foto nodig, zoals een paspoort, en een camera of foto’s ervan.',
  'identity-intro.companion': 'Als u de identiteitsapp hebt, kunt u die gebruiken.',
  'identity-intro.time': 'Een beslissing duurt meestal {{time}}.',
  'identity-intro.kept': 'Uw documenten worden {{time}} na de beslissing verwijderd.',
  'identity-intro.support': 'U doet alles hier. U hoeft de klantenservice niet te bellen.',

  'identity-means.heading': 'Hoe wilt u het laten zien?',
  'identity-means.manual': 'Met een document',
  'identity-means.manual.hint': 'U maakt er nu foto’s van. De beslissing volgt later.',
  'identity-means.companion': 'Met de identiteitsapp',
  'identity-means.companion.named': 'Met {{app}}',
  'identity-means.companion.hint': 'U gaat verder in de app, op dit apparaat of een ander.',
  'identity-means.heading.none': 'Dit kan hier niet',
  'identity-means.none':
    'Op dit moment kunt u het niet online laten zien. De klantenservice kan u helpen.',

  'identity-details.heading': 'Over u',
  'identity-details.lead': 'Vertel ons wie u bent en waar we u kunnen bereiken.',

  'identity-documents.heading': 'Maak foto’s van uw document',
  'identity-documents.lead':
    'Elke foto wordt verstuurd zodra u die kiest. Op dit apparaat blijft niets achter.',
  'identity-documents.heading.type': 'Kies uw document',
  'identity-documents.lead.type': 'Het moet van uzelf zijn en nog geldig.',
  'identity-documents.type': 'Soort document',
  'identity-documents.other-type': 'Ander document gebruiken',
  'identity-documents.limits': '{{formats}}, elk tot {{limit}}.',
  'identity-documents.no-camera': 'Gaat de camera niet open, kies dan een bestand.',
  'identity-documents.submit': 'Ter beslissing versturen',
  'document.passport': 'Paspoort',
  'document.identity-card': 'Identiteitskaart',
  'document.residence-permit': 'Verblijfsvergunning',
  'document.driving-license': 'Rijbewijs',

  'piece.front': 'Voorkant',
  'piece.front.hint': 'Alle vier de hoeken, zonder weerspiegeling',
  'piece.back': 'Achterkant',
  'piece.back.hint': 'Alle vier de hoeken, zonder weerspiegeling',
  'piece.photo-page': 'Pagina met uw foto',
  'piece.photo-page.hint': 'De hele pagina, met de regels onderaan',
  'piece.selfie': 'U met het document',
  'piece.selfie.hint': 'Uw gezicht, met het document ernaast',
  'piece.camera': 'Foto maken',
  'piece.camera-again': 'Andere foto maken',
  'piece.file': 'Bestand kiezen',
  'piece.file-again': 'Ander bestand kiezen',
  'piece.missed':
    'Er kwam geen foto van de camera. Kies in plaats daarvan een bestand, of probeer het opnieuw.',
  'piece.checking': 'Bestand wordt bekeken…',
  'piece.sending': 'Wordt verstuurd…',
  'piece.progress': '{{piece}}: hoeveel er verstuurd is',
  'piece.cancel': 'Annuleren',
  'piece.retry': 'Opnieuw versturen',
  'piece.stored': 'Ontvangen',
  'piece.stored-preview': 'Ontvangen. Kijk of alles leesbaar is.',
  'piece.preview': 'Uw foto: {{piece}}',
  'piece.missing': 'Deze foto ontbreekt nog. Maak hem, of kies een bestand.',
  'piece.still-sending': 'Deze foto wordt nog verstuurd. Wacht even.',
  'piece.too-large':
    'Dit bestand is groter dan {{limit}}. Maak in plaats daarvan een foto, of kies een kleiner bestand.',
  'piece.interrupted': 'Deze foto is niet aangekomen. Probeer het opnieuw.',
  'piece.offline': 'U bent offline. Probeer het opnieuw als u verbinding hebt.',
  'fault.unreadable': 'Dit was niet leesbaar. Maak de foto nog een keer, bij goed licht.',
  'fault.cut-off': 'Een deel viel buiten de foto. Maak de foto nog een keer, van iets verder weg.',
  'fault.glare': 'Er weerspiegelde licht op. Maak de foto nog een keer, weg van lampen en ramen.',
  'fault.expired': 'Dit document is niet meer geldig. Gebruik een ander.',
  'fault.wrong-document': 'Hier staat iets anders op. Neem wat hier genoemd wordt.',
  'fault.not-matching': 'Dit past niet bij de andere foto’s. Maak de foto nog een keer.',
  'fault.other': 'Deze foto is nog een keer nodig.',

  'companion-app.heading': 'Ga verder in de app',
  'companion-app.lead': 'Laat in {{app}} zien dat dit account van u is. Deze pagina volgt vanzelf.',
  'companion-app.app': 'de identiteitsapp',
  'companion-app.open': '{{app}} openen',
  'companion-app.here': 'De app staat op dit apparaat',
  'companion-app.elsewhere': 'De app staat op een ander apparaat',
  'companion-app.qr': 'QR-code die {{app}} opent',
  'companion-app.scan': 'Scan deze code met de camera van uw telefoon.',
  'companion-app.waiting': 'Wachten op de app…',
  'companion-app.opened': 'De app is open. Ga daar verder.',
  'companion-app.in-progress': 'De controle loopt in de app…',
  'companion-app.expired': 'De code is verlopen. Er komt een nieuwe.',
  'companion-app.renew': 'Nieuwe code tonen',
  'companion-app.other': 'Ik kan de app niet gebruiken',
  'companion-app.unsafe': 'De app kan van hieruit niet worden geopend. Gebruik een andere manier.',

  'case-status.heading': 'Uw aanvraag',
  'case-status.heading.submitted': 'Uw aanvraag is bij ons',
  'case-status.heading.in-review': 'Uw aanvraag wordt bekeken',
  'case-status.heading.more-needed': 'Er is nog iets nodig',
  'case-status.heading.accepted': 'Dit account is van u',
  'case-status.heading.refused': 'Uw aanvraag is afgewezen',
  'case-status.heading.expired': 'Uw aanvraag is verlopen',
  'case-status.heading.cancelled': 'Uw aanvraag is stopgezet',
  'case-status.submitted': 'We hebben alles wat u hebt gestuurd. U hoeft hier niet te wachten.',
  'case-status.in-review': 'Uw documenten worden nu bekeken.',
  'case-status.more-needed': 'De beslissing wacht op deze foto’s. Alle andere blijven bewaard.',
  'case-status.accepted.password': 'Uw aanvraag is goedgekeurd. Stel nu een nieuw wachtwoord in.',
  'case-status.accepted.identifier':
    'Uw aanvraag is goedgekeurd. Ga verder om te horen met welk adres u inlogt.',
  'case-status.accepted.second-factor':
    'Uw aanvraag is goedgekeurd. Uw oude tweede stap wordt verwijderd als u verdergaat.',
  'case-status.accepted.locked':
    'Uw aanvraag is goedgekeurd. Het account wordt weer geopend als u verdergaat.',
  'case-status.refused':
    'Wat u hebt gestuurd, laat niet zien dat het account van u is. Begin opnieuw met andere documenten, of vraag hulp.',
  'case-status.expired':
    'De aanvraag is niet op tijd afgerond en wat u hebt gestuurd, is verwijderd. Begin opnieuw als u het nog nodig hebt.',
  'case-status.cancelled': 'Aan het account is niets veranderd. Log in, of begin opnieuw.',
  'case-status.time': 'Een beslissing wordt over {{time}} verwacht.',
  'case-status.target': 'We sturen die naar {{target}}.',
  'case-status.later': 'Kom later terug naar deze pagina.',
  'case-status.number': 'Nummer van de aanvraag: {{number}}',
  'case-status.send-more': 'Deze foto’s maken',
  'case-status.done': 'Voor nu afronden',
  'case-status.cancel': 'Deze aanvraag stoppen',
  'case-status.cancel-sure':
    'Wat is verstuurd, wordt dan verwijderd. Dit kan niet ongedaan worden gemaakt.',
  'case-status.cancel-now': 'Stoppen',
  'over.case-open': 'Uw aanvraag is bij ons',
  'over.case-open.number': 'Het nummer is {{number}}. Noem het als u ernaar vraagt.',
  'over.case-open.lead': 'Kom op elk moment terug om te zien hoe het ermee staat.',

  'problem.file-too-large':
    'Dit bestand is te groot. Maak in plaats daarvan een foto, of kies een kleiner bestand.',
  'problem.file-type':
    'Dit soort bestand kan niet worden gebruikt. Maak een foto, of kies een afbeelding.',
  'problem.file-unreadable': 'Deze foto is niet leesbaar. Maak hem nog een keer.',
  'problem.file-too-small':
    'Deze foto is te klein om te lezen. Maak hem nog een keer, van dichterbij.',
  'problem.companion-refused':
    'De controle is in de app gestopt. Begin opnieuw, of gebruik een andere manier.',
  'problem.companion-expired': 'De code is verlopen. Hier is een nieuwe.',
  'problem.companion-location':
    'De app mag niet zien waar u bent, en heeft dat nodig. Sta het daar toe, of gebruik een andere manier.',
} satisfies IdentityWords;
