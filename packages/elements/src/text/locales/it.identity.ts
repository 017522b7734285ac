// Parole della verifica dell’identità; glossario e regole sono in it.ts e it.recovery.ts. In più:
//
//   show                         dimostrare
//   request                      richiesta
//   document                     documento
//   picture, photograph          immagine; foto, fotografare
//   front, back                  fronte, retro
//   the app                      l’app, l’app di identità
//   decision                     decisione
//   check                        verifica
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Dimostri che un account è suo',
  'identity-check.lead': 'Inserisca l’indirizzo che usa per accedere.',
  'action.start': 'Comincia',
  'action.step-back': 'Indietro',
  'action.copy': 'Copia',
  'action.copied': 'Copiato',

  'identity-intro.heading': 'Dimostri che questo account è suo',
  'identity-intro.lead.password': 'Dopo potrà impostare una nuova password.',
  'identity-intro.lead.identifier': 'Dopo saprà con quale indirizzo accede.',
  'identity-intro.lead.second-factor': 'Dopo potrà accedere senza il vecchio secondo passaggio.',
  'identity-intro.lead.locked': 'Dopo l’account viene sbloccato.',
  'identity-intro.manual':
    'Servono un documento con la sua foto, per esempio un passaporto, e una fotocamera o immagini del documento.',
  'identity-intro.companion': 'Se ha l’app di identità, può usare quella.',
  'identity-intro.time': 'La decisione richiede di solito {{time}}.',
  'identity-intro.kept': 'I suoi documenti vengono eliminati {{time}} dopo la decisione.',
  'identity-intro.support': 'Si fa tutto qui. Non serve chiamare l’assistenza.',

  'identity-means.heading': 'Come vuole dimostrarlo?',
  'identity-means.manual': 'Con un documento',
  'identity-means.manual.hint': 'Lo fotografa adesso. La decisione arriva più tardi.',
  'identity-means.companion': 'Con l’app di identità',
  'identity-means.companion.named': 'Con {{app}}',
  'identity-means.companion.hint': 'Prosegue nell’app, su questo dispositivo o su un altro.',
  'identity-means.heading.none': 'Qui non è possibile',
  'identity-means.none':
    'Al momento non c’è modo di dimostrarlo online. L’assistenza può aiutarla.',

  'identity-details.heading': 'I suoi dati',
  'identity-details.lead': 'Ci dica chi è e dove possiamo contattarla.',

  'identity-documents.heading': 'Fotografi il documento',
  'identity-documents.lead':
    'Ogni immagine viene inviata appena la sceglie. Su questo dispositivo non ne resta nulla.',
  'identity-documents.heading.type': 'Scelga il documento',
  'identity-documents.lead.type': 'Deve essere suo e non ancora scaduto.',
  'identity-documents.type': 'Documento',
  'identity-documents.other-type': 'Usa un altro documento',
  'identity-documents.limits': 'File {{formats}}, fino a {{limit}} ciascuno.',
  'identity-documents.no-camera': 'Se la fotocamera non si apre, scelga un file.',
  'identity-documents.submit': 'Invia per la decisione',
  'document.passport': 'Passaporto',
  'document.identity-card': 'Carta d’identità',
  'document.residence-permit': 'Permesso di soggiorno',
  'document.driving-license': 'Patente di guida',

  'piece.front': 'Fronte',
  'piece.front.hint': 'Tutti e quattro gli angoli, senza riflessi',
  'piece.back': 'Retro',
  'piece.back.hint': 'Tutti e quattro gli angoli, senza riflessi',
  'piece.photo-page': 'Pagina con la sua foto',
  'piece.photo-page.hint': 'La pagina intera, con le righe in basso',
  'piece.selfie': 'Lei con il documento',
  'piece.selfie.hint': 'Il suo volto, con il documento accanto',
  'piece.camera': 'Scatta una foto',
  'piece.camera-again': 'Scatta un’altra foto',
  'piece.file': 'Scegli un file',
  'piece.file-again': 'Scegli un altro file',
  'piece.missed': 'Dalla fotocamera non è arrivata nessuna immagine. Scelga un file o riprovi.',
  'piece.checking': 'Il file viene esaminato…',
  'piece.sending': 'Invio in corso…',
  'piece.progress': '{{piece}}: quanto è già inviato',
  'piece.cancel': 'Annulla',
  'piece.retry': 'Invia di nuovo',
  'piece.stored': 'Immagine ricevuta',
  'piece.stored-preview': 'Immagine ricevuta. Controlli che si legga bene.',
  'piece.preview': 'La sua immagine: {{piece}}',
  'piece.missing': 'Questa immagine manca ancora. Scatti una foto o scelga un file.',
  'piece.still-sending': 'L’invio di questa immagine è ancora in corso. Attenda un momento.',
  'piece.too-large': 'Questo file supera {{limit}}. Scatti una foto o scelga un file più piccolo.',
  'piece.interrupted': 'Questa immagine non è arrivata. Riprovi.',
  'piece.offline': 'Non c’è connessione a internet. Riprovi quando la connessione è tornata.',
  'fault.unreadable': 'L’immagine non era leggibile. Rifaccia la foto, con una buona luce.',
  'fault.cut-off': 'Una parte era fuori dall’immagine. Rifaccia la foto, da più lontano.',
  'fault.glare':
    'Nell’immagine c’era un riflesso di luce. Rifaccia la foto, lontano da lampade e finestre.',
  'fault.expired': 'Questo documento è scaduto. Ne usi un altro.',
  'fault.wrong-document': 'L’immagine mostra altro. Fotografi quello che è indicato qui.',
  'fault.not-matching': 'L’immagine non si accorda con le altre. Rifaccia la foto.',
  'fault.other': 'Questa immagine serve ancora una volta.',

  'companion-app.heading': 'Prosegua nell’app',
  'companion-app.lead':
    'Dimostri con {{app}} che questo account è suo. Questa pagina poi prosegue da sola.',
  'companion-app.app': 'l’app di identità',
  'companion-app.open': 'Apri {{app}}',
  'companion-app.here': 'L’app è su questo dispositivo',
  'companion-app.elsewhere': 'L’app è su un altro dispositivo',
  'companion-app.qr': 'Codice QR che apre {{app}}',
  'companion-app.scan': 'Inquadri questo codice con la fotocamera del telefono.',
  'companion-app.waiting': 'In attesa dell’app…',
  'companion-app.opened': 'L’app è aperta. Prosegua lì.',
  'companion-app.in-progress': 'La verifica prosegue nell’app…',
  'companion-app.expired': 'Il codice è scaduto. Ne arriva uno nuovo.',
  'companion-app.renew': 'Mostra un nuovo codice',
  'companion-app.other': 'Non posso usare l’app',
  'companion-app.unsafe': 'Da qui non è possibile aprire l’app. Usi un altro metodo.',

  'case-status.heading': 'La sua richiesta',
  'case-status.heading.submitted': 'Abbiamo ricevuto la sua richiesta',
  'case-status.heading.in-review': 'La sua richiesta è in esame',
  'case-status.heading.more-needed': 'Serve ancora qualcosa',
  'case-status.heading.accepted': 'Questo account è suo',
  'case-status.heading.refused': 'La sua richiesta è stata respinta',
  'case-status.heading.expired': 'La sua richiesta è scaduta',
  'case-status.heading.cancelled': 'La sua richiesta è stata annullata',
  'case-status.submitted': 'Abbiamo tutto quello che ha inviato. Non è necessario aspettare qui.',
  'case-status.in-review': 'I suoi documenti sono ora in esame.',
  'case-status.more-needed':
    'Per la decisione mancano queste immagini. Tutte le altre sono conservate.',
  'case-status.accepted.password':
    'La sua richiesta è stata accolta. Imposti ora una nuova password.',
  'case-status.accepted.identifier':
    'La sua richiesta è stata accolta. Prosegua per sapere con quale indirizzo accede.',
  'case-status.accepted.second-factor':
    'La sua richiesta è stata accolta. Il vecchio secondo passaggio viene rimosso quando prosegue.',
  'case-status.accepted.locked':
    'La sua richiesta è stata accolta. L’account viene sbloccato quando prosegue.',
  'case-status.refused':
    'Quello che ha inviato non dimostra che l’account è suo. Ricominci con altri documenti o chieda aiuto.',
  'case-status.expired':
    'Non è stata completata in tempo e quello che ha inviato è stato eliminato. Ricominci se le serve ancora.',
  'case-status.cancelled': 'Nell’account non è cambiato nulla. Acceda o ricominci.',
  'case-status.time': 'Una decisione è attesa tra {{time}}.',
  'case-status.target': 'Inviamo la decisione a {{target}}.',
  'case-status.later': 'Torni più tardi su questa pagina.',
  'case-status.number': 'Numero della richiesta: {{number}}',
  'case-status.send-more': 'Scatta queste foto',
  'case-status.done': 'Per ora basta',
  'case-status.cancel': 'Annulla questa richiesta',
  'case-status.cancel-sure':
    'Quello che è stato inviato viene allora eliminato. Non si può tornare indietro.',
  'case-status.cancel-now': 'Annulla definitivamente la richiesta',
  'over.case-open': 'Abbiamo ricevuto la sua richiesta',
  'over.case-open.number':
    'Ha il numero {{number}}. Lo indichi quando chiede informazioni sulla richiesta.',
  'over.case-open.lead': 'Torni in qualsiasi momento per vedere a che punto è.',

  'problem.file-too-large':
    'Questo file è troppo grande. Scatti una foto o scelga un file più piccolo.',
  'problem.file-type':
    'Questo tipo di file non si può usare. Scatti una foto o scelga un’immagine.',
  'problem.file-unreadable': 'Questa immagine non è leggibile. Rifaccia la foto.',
  'problem.file-too-small':
    'Questa immagine è troppo piccola per essere letta. Rifaccia la foto, da più vicino.',
  'problem.companion-refused':
    'La verifica è stata interrotta nell’app. La ricominci o usi un altro metodo.',
  'problem.companion-expired': 'Il codice è scaduto. Eccone uno nuovo.',
  'problem.companion-location':
    'All’app serve la sua posizione, ma non ha il permesso di vederla. Lo conceda nell’app o usi un altro metodo.',
} satisfies IdentityWords;
