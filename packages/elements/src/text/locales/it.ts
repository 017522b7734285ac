// Italiano. Forma di cortesia (Lei, scritta minuscola) nei testi e nei titoli: «Inserisca», «riprovi».
// Pulsanti e collegamenti nella forma breve d’uso: «Accedi», «Riprova», senza possessivi. Nessun genere supposto.
// {{time}} segue «tra» o «ancora per»: «24 secondi», «3 giorni».
//
//   account, account service     account, servizio account
//   sign in, sign-in             accedere, accesso
//   address, e-mail address      indirizzo, indirizzo e-mail
//   password                     password; quella della casella di posta è un’altra
//   second step                  secondo passaggio
//   way                          metodo
//   code, backup code            codice, codice di riserva
//   authenticator app            app di autenticazione
//   passkey, security key        passkey, chiave di sicurezza
//   device, trust this device    dispositivo, considerare attendibile
//   request, approve             richiesta, approvare
//   locked, blocked              bloccato, sospeso
//   help, support                aiuto, assistenza
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Accesso',
  'credentials.heading.organization': 'Accesso a {{organization}}',
  'identifier.heading': 'Accesso',
  'identifier.label': 'Indirizzo e-mail',
  'password.label': 'Password',
  'password.show': 'Mostra la password',
  'password.hide': 'Nascondi la password',
  'password.caps-lock': 'Il blocco delle maiuscole è attivo.',
  'action.sign-in': 'Accedi',
  'action.continue': 'Continua',
  'action.retry': 'Riprova',
  'action.passkey': 'Usa una passkey',
  'required.identifier': 'Inserisca l’indirizzo e-mail.',
  'required.password': 'Inserisca la password.',
  'hint.mailbox': 'È la password del suo account, non quella della casella di posta.',
  'wait.heading': 'Un momento',
  'framed.lead':
    'Questa pagina è mostrata all’interno di un altro sito. La apra separatamente per accedere.',
  'status.slow': 'L’operazione è ancora in corso…',
  'status.idle':
    'Da un po’ nessuno usa questa pagina: per sicurezza la password o il codice sono stati cancellati. Tutto il resto è ancora qui.',
  'link.reset-password': 'Password dimenticata?',
  'link.trouble': 'Problemi di accesso?',
  'link.find-identifier': 'Indirizzo e-mail dimenticato?',
  'link.address-gone': 'L’indirizzo non esiste più?',
  'link.change-identifier': 'Cambia l’indirizzo di accesso',
  'link.mailbox-password': 'Imposta la password della casella di posta',
  'link.display-problem': 'Qualcosa non si vede bene?',
  'link.identity-app': 'Guida all’app di identità',
  'link.secure-account': 'Metti al sicuro l’account',
  'link.support': 'Chiedi aiuto',
  'link.all': 'Aiuto per l’accesso',

  'password.heading': 'Inserisca la password',
  'password.lead': 'Accesso con {{identifier}}',
  'action.change-identifier': 'Usa un altro indirizzo',
  'action.back': 'Torna all’accesso',
  'action.again': 'Ricomincia',
  'action.other': 'Usa un altro metodo',
  'action.correct': 'Usa un altro indirizzo o numero',
  'action.assist': 'Non posso usare nessuno di questi metodi',
  'action.use-another': 'Usa un altro account',
  'action.verify': 'Continua',

  'trust.label': 'Considera attendibile questo dispositivo',
  'trust.hint_one': 'Su questo dispositivo il secondo passaggio non serve per un giorno.',
  'trust.hint_many': 'Su questo dispositivo il secondo passaggio non serve per {{count}} giorni.',
  'trust.hint_other': 'Su questo dispositivo il secondo passaggio non serve per {{count}} giorni.',
  'trust.hint-open': 'Su questo dispositivo il secondo passaggio non serve la prossima volta.',

  'code.heading': 'Inserisca il codice',
  'code.label': 'Codice',
  'code.lead.totp': 'Apra l’app di autenticazione e digiti il codice che vede.',
  'code.lead.totp.device': 'Apra {{device}} e digiti il codice che vede.',
  'code.lead.sms': 'Abbiamo inviato un codice via SMS al numero {{target}}.',
  'code.lead.email': 'Abbiamo inviato un codice via e-mail a {{target}}.',
  'code.lead.backup':
    'Digiti uno dei codici di riserva che ha conservato. Ognuno vale una volta sola.',
  'code.hint': 'Il codice viene controllato appena è completo.',
  'code.not-received.sms': 'Non è arrivato nulla? Può volerci un minuto.',
  'code.not-received.email': 'Non è arrivato nulla? Guardi anche nella cartella dello spam.',
  'code.expires': 'Il codice vale ancora per {{time}}.',
  'code.resend': 'Invia un nuovo codice',
  'code.resend-in': 'Invia un nuovo codice (tra {{time}})',
  'code.sent': 'Un nuovo codice è in arrivo.',
  'code.left_one': 'Le resta un solo codice di riserva. Ne crei presto di nuovi.',
  'code.left_many': 'Le restano {{count}} codici di riserva. Ne crei presto di nuovi.',
  'code.left_other': 'Le restano {{count}} codici di riserva. Ne crei presto di nuovi.',
  'required.code': 'Inserisca il codice.',

  'push.heading': 'Approvi la richiesta sul dispositivo',
  'push.lead': 'Abbiamo inviato una richiesta a {{device}}.',
  'push.number': 'Scelga questo numero sul dispositivo:',
  'push.place': 'Luogo della richiesta: {{place}} ({{time}})',
  'push.place-unknown': 'Richiesta inviata {{time}}',
  'push.waiting': 'In attesa della sua approvazione…',
  'push.resend': 'Invia una nuova richiesta',
  'push.resend-in': 'Invia una nuova richiesta (tra {{time}})',
  'push.sent': 'Una nuova richiesta è in arrivo.',

  'passkey.heading': 'Usi la passkey',
  'passkey.lead':
    'Il browser le chiede l’impronta digitale, il volto, una chiave di sicurezza o il PIN di questo dispositivo.',
  'passkey.absent': 'Qui questo browser non può usare le passkey. Usi un altro metodo.',

  'choose-factor.heading': 'Scelga un altro metodo',
  'choose-factor.lead': 'Come vuole confermare la sua identità?',
  'choose-factor.support':
    'Per la sua sicurezza, l’assistenza non disattiva il secondo passaggio, neanche su richiesta.',
  'factor.totp': 'Codice dell’app di autenticazione',
  'factor.push': 'Approvazione nell’app',
  'factor.passkey': 'Passkey o chiave di sicurezza',
  'factor.sms': 'Codice via SMS',
  'factor.email': 'Codice via e-mail',
  'factor.backup': 'Codice di riserva',

  'locked.heading': 'Questo account è bloccato',
  'locked.lead-in': 'Si sblocca tra {{time}}. Nel frattempo può impostare una nuova password.',
  'locked.lead': 'Resta bloccato finché non lo recupera.',
  'locked.open': 'Può usare di nuovo l’account. Ripeta l’accesso.',
  'locked.assist': 'Dimostra di essere titolare dell’account',

  'blocked.heading': 'Questo account è sospeso',
  'blocked.lead': 'Lo ha sospeso la sua organizzazione. Si rivolga a chi gestisce gli account.',
  'blocked.lead.organization':
    '{{organization}} lo ha sospeso. Si rivolga a chi gestisce gli account.',
  'blocked.contact': 'Contatto: {{contact}}',
  'blocked.assist': 'Chiedi aiuto',

  'already-signed-in.heading': 'L’accesso è già stato effettuato',
  'already-signed-in.lead': 'In questo browser è in uso l’account {{account}}.',

  'captcha.heading': 'Ancora una verifica',
  'captcha.lead': 'Serve a mostrare che ad accedere è una persona.',
  'captcha.absent': 'Qui non è possibile mostrare la verifica. Chieda aiuto o ricominci più tardi.',

  'form.heading': 'Alcuni dati',
  'form.required': 'Questo dato serve per proseguire.',
  'form.format': 'Questo dato non ha la forma prevista. Controlli come è scritto.',
  'form.too-short': 'Questo dato è troppo corto.',
  'form.too-long': 'Questo dato è troppo lungo.',
  'form.rejected': 'Questo dato non è accettato. Lo modifichi.',
  'form.optional': '{{label}} (facoltativo)',
  'form.choose': 'Scegli…',

  'redirect.heading': 'Continui su un’altra pagina',
  'redirect.lead': 'Poi tornerà qui.',
  'redirect.lead.to': 'Il prossimo passaggio si svolge presso {{to}}. Poi tornerà qui.',
  'redirect.unsafe': 'Da qui non è possibile aprire la pagina successiva. Chieda aiuto.',

  'unknown.heading': 'Questa pagina non è aggiornata',
  'unknown.lead':
    'Per il prossimo passaggio serve una versione più recente di questa pagina. La ricarichi o chieda aiuto.',

  'over.signed-in': 'Accesso effettuato',
  'over.second-factor-passed': 'Conferma completata',
  'over.left': 'Ha lasciato la procedura',
  'over.expired': 'È passato troppo tempo',
  'over.going': 'Si apre la pagina successiva…',
  'lost.heading': 'Da qui non è possibile proseguire',

  'problem.credentials-rejected':
    'L’indirizzo e la password non corrispondono. Li controlli entrambi e riprovi.',
  'problem.code-rejected': 'Questo codice non corrisponde. Lo controlli e lo digiti di nuovo.',
  'problem.code-rejected.left_one': 'Questo codice non corrisponde. Può provare ancora una volta.',
  'problem.code-rejected.left_many':
    'Questo codice non corrisponde. Può provare ancora {{count}} volte.',
  'problem.code-rejected.left_other':
    'Questo codice non corrisponde. Può provare ancora {{count}} volte.',
  'problem.code-expired': 'Questo codice è scaduto. Ne richieda uno nuovo.',
  'problem.code-used':
    'Questo codice è già stato usato. Ne digiti uno nuovo o usi un altro metodo.',
  'problem.code-superseded': 'È stato inviato un codice più recente. Digiti l’ultimo ricevuto.',
  'problem.code-exhausted':
    'Ci sono stati troppi tentativi con questo codice. Ne richieda uno nuovo o usi un altro metodo.',
  'problem.backup-codes-spent': 'Tutti i codici di riserva sono stati usati. Usi un altro metodo.',
  'problem.push-refused':
    'La richiesta è stata rifiutata sul dispositivo. Ne invii una nuova o usi un altro metodo.',
  'problem.push-expired':
    'La richiesta non ha avuto risposta in tempo. Ne invii una nuova o usi un altro metodo.',
  'problem.push-answered-elsewhere':
    'La risposta riguardava un altro accesso. Invii una nuova richiesta o usi un altro metodo.',
  'problem.passkey-rejected':
    'Questa passkey non è stata accettata. Ne usi un’altra o scelga un altro metodo.',
  'problem.passkey-dismissed': 'La passkey non è stata usata. Riprovi o usi un altro metodo.',
  'problem.passkey-unsupported':
    'Qui questo browser non può usare le passkey. Usi un altro metodo.',
  'problem.captcha-rejected': 'La verifica non è riuscita. La ripeta.',
  'problem.fields-rejected': 'Alcuni dati vanno modificati. Guardi i campi segnalati.',
  'problem.resend-too-soon':
    'L’ultimo invio è di poco fa. Attenda un momento, poi ne richieda un altro.',
  'problem.resend-too-soon.in': 'L’ultimo invio è di poco fa. Ne richieda un altro tra {{time}}.',
  'problem.rate-limited': 'Ci sono stati troppi tentativi. Attenda un po’, poi riprovi.',
  'problem.rate-limited.in': 'Ci sono stati troppi tentativi. Riprovi tra {{time}}.',
  'problem.not-offered': 'Questo metodo non è disponibile al momento. Ne scelga un altro.',
  'problem.denied': 'Da qui questa operazione non è consentita. Ricominci o chieda aiuto.',
  'problem.stale': 'Questa pagina non era aggiornata. Prosegua con il passaggio che vede ora.',
  'problem.offline':
    'Non c’è connessione a internet. I dati inseriti non vanno persi: riprovi quando la connessione è tornata.',
  'problem.network':
    'Il servizio account non è raggiungibile. I dati inseriti non vanno persi: riprovi.',
  'problem.timeout':
    'Il servizio account impiega troppo tempo a rispondere. I dati inseriti non vanno persi: riprovi.',
  'problem.aborted': 'L’operazione è stata interrotta. Riprovi.',
  'problem.unavailable': 'Il servizio account non è disponibile al momento. Riprovi tra poco.',
  'problem.unavailable.in':
    'Il servizio account non è disponibile al momento. Riprovi tra {{time}}.',
  'problem.intercepted':
    'È arrivata una risposta che non viene dal servizio account. Su una rete pubblica, apra prima la pagina di accesso di quella rete, poi riprovi.',
  'problem.malformed':
    'Il servizio account ha dato una risposta che questa pagina non riconosce. Riprovi o chieda aiuto.',
  'problem.misconfigured': 'L’accesso non è ancora configurato su questa pagina. Chieda aiuto.',
  'problem.unknown': 'L’operazione non è riuscita. Riprovi.',
  'problem.journey-expired':
    'È passato troppo tempo e la procedura è stata chiusa per la sua sicurezza. Ricominci.',
  'problem.reference': 'Riferimento: {{reference}}',
} satisfies SignInWords;
