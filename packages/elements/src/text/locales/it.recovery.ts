// Parole del recupero; glossario e regole sono in it.ts. In più:
//
//   reset                        reimpostare
//   link                         link; arriva in un messaggio
//   recovery address             indirizzo di recupero
//   managed                      gestito
//   mobile number, country       numero di cellulare, Paese
//   username                     nome utente; sostituisce un indirizzo
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Reimposti la password',
  'password-reset.lead': 'Inserisca l’indirizzo che usa per accedere.',
  'link.login': 'Torna all’accesso',
  'link.identity-check': 'Voglio vedere a che punto è la mia richiesta',

  'access.lead': 'Scelga che cosa è successo.',
  'access.password': 'Ho dimenticato la password',
  'access.identifier': 'Ho dimenticato l’indirizzo e-mail',
  'access.address': 'Il mio indirizzo e-mail non esiste più',
  'access.second-step': 'Non ho più il telefono o l’app',
  'access.other': 'Altro',
  'access.second-step.heading': 'Il secondo passaggio non è più possibile',
  'access.second-step.lead': 'Ricorda ancora la password?',
  'access.second-step.only': 'Ricordo la password',
  'access.second-step.only.hint': 'La usi per accedere, poi scelga «{{choice}}».',
  'access.second-step.both': 'Non ricordo più neanche la password',
  'access.second-step.both.hint':
    'Cominci da una nuova password. Basta una sola richiesta per entrambe le cose.',

  'choose-recovery.heading': 'Confermi la sua identità',
  'choose-recovery.lead': 'Scelga un metodo che ha a portata di mano in questo momento.',
  'choose-recovery.none':
    'Per questo account non c’è un indirizzo di recupero, un telefono o un’app che si possa usare. Dimostri in un altro modo che l’account è suo.',
  'choose-recovery.heading.managed': 'Questa password non si può reimpostare qui',
  'choose-recovery.managed':
    'Questa password è gestita dalla sua organizzazione. Si rivolga a chi gestisce gli account.',
  'recovery.email-link': 'Link via e-mail',
  'action.no-access': 'Non ho accesso a nessuno di questi metodi',

  'confirm-target.heading': 'Digiti il dato completo',
  'confirm-target.lead.sms':
    'A questo account è associato il numero di telefono {{target}}. Digiti il numero completo e invieremo un codice a quel numero.',
  'confirm-target.lead.email':
    'A questo account è associato l’indirizzo di recupero {{target}}. Digiti l’indirizzo completo e invieremo un messaggio a quell’indirizzo.',
  'confirm-target.label.sms': 'Numero di telefono',
  'confirm-target.label.email': 'Indirizzo di recupero',

  'link-sent.heading': 'Guardi nella casella di posta',
  'link-sent.lead': 'Abbiamo inviato un link a {{target}}.',
  'link-sent.lead.unknown':
    'Se esiste un account con questo indirizzo, abbiamo inviato un messaggio.',
  'link-sent.expires': 'Il link vale ancora per {{time}}.',
  'link-sent.expired': 'Il link è scaduto.',
  'link-sent.waiting': 'Questa pagina prosegue quando apre il link.',
  'link-sent.resend': 'Invia di nuovo',
  'link-sent.resend-in': 'Invia di nuovo (tra {{time}})',
  'link-sent.sent': 'Il messaggio è stato richiesto un’altra volta.',

  'open-link.heading': 'Reimposti la password',
  'open-link.lead': 'Questo link è per l’account {{account}}.',
  'open-link.lead-unnamed': 'Questo link è per il suo account.',
  'open-link.other':
    'Qui è in uso un altro account, {{other}}. Questo link è per l’account {{account}}.',
  'open-link.other-unnamed':
    'Qui è in uso un altro account, {{other}}. Questo link non è per quell’account.',
  'action.open-link': 'Imposta una nuova password',

  'new-password.heading': 'Imposti una nuova password',
  'new-password.lead': 'Per l’account {{identifier}}',
  'new-password.label': 'Nuova password',
  'new-password.repeat': 'Nuova password, ancora una volta',
  'new-password.rules': 'Che cosa serve alla password',
  'new-password.unmet': 'Alla password manca ancora qualcosa. Guardi l’elenco.',
  'new-password.met': 'La password ha tutto ciò che serve.',
  'new-password.sign-out': 'Esci dagli altri dispositivi',
  'action.save-password': 'Salva la password',
  'required.new-password': 'Inserisca una nuova password.',
  'rule.min-length_one': 'Almeno {{count}} carattere',
  'rule.min-length_many': 'Almeno {{count}} caratteri',
  'rule.min-length_other': 'Almeno {{count}} caratteri',
  'rule.max-length_one': 'Al massimo {{count}} carattere',
  'rule.max-length_many': 'Al massimo {{count}} caratteri',
  'rule.max-length_other': 'Al massimo {{count}} caratteri',
  'rule.lower-case': 'Una lettera minuscola',
  'rule.upper-case': 'Una lettera maiuscola',
  'rule.digit': 'Una cifra',
  'rule.symbol': 'Un simbolo, per esempio un trattino o un punto',
  'rule.not-identifier': 'Senza il suo indirizzo o il suo nome utente',
  'rule.met': '(fatto)',
  'rule.unmet': '(manca ancora)',
  'form.breached': 'Questa password è in un elenco di password rubate. Ne scelga un’altra.',
  'form.reused': 'Questa password è già stata usata in passato. Ne scelga un’altra.',
  'form.mismatch': 'Le due password non sono uguali. Digiti di nuovo questa.',

  'over.password-changed': 'La password è cambiata',
  'over.password-changed.lead':
    'Le app che usano ancora quella vecchia, come i programmi di posta, chiederanno quella nuova.',

  'phone.heading': 'Ritrovi il suo indirizzo',
  'phone.lead': 'Inserisca il numero di cellulare che ha indicato al momento della registrazione.',
  'phone.label': 'Numero di cellulare',
  'phone.country': 'Paese del numero',
  'phone.country-hint': 'Non serve per un numero che comincia con +.',
  'phone.empty': 'Inserisca il numero di cellulare.',
  'phone.wrong': 'Questo numero di telefono non è completo. Controlli le cifre e il Paese.',
  'phone.no-country':
    'Manca il Paese di questo numero. Cominci con + e il prefisso, per esempio +41.',
  'form.not-mobile':
    'Questo non è un numero di cellulare. Inserisca il numero di cellulare che ha indicato al momento della registrazione.',

  'recovery-email.heading': 'Il suo indirizzo di recupero',
  'recovery-email.lead': 'Inserisca l’altro indirizzo e-mail che ha indicato per il suo account.',
  'recovery-email.empty': 'Inserisca l’indirizzo di recupero.',
  'recovery-email.back': 'Cambia il numero di cellulare',
  'form.address': 'Questo indirizzo e-mail non è completo. Deve avere la forma nome@example.org.',

  'choose-delivery.heading': 'Dove dobbiamo inviare il suo indirizzo?',
  'choose-delivery.lead': 'Il suo indirizzo arriva in un messaggio. Qui non viene mostrato.',
  'choose-delivery.none':
    'Non c’è un recapito a cui inviare il suo indirizzo. Dimostri in un altro modo che l’account è suo.',
  'delivery.sms': 'Via SMS',
  'delivery.email': 'Via e-mail',

  'delivered.heading': 'Guardi i suoi messaggi',
  'delivered.lead.sms': 'Abbiamo inviato il suo indirizzo via SMS al numero {{target}}.',
  'delivered.lead.email': 'Abbiamo inviato il suo indirizzo via e-mail a {{target}}.',
  'delivered.note': 'L’indirizzo è nel messaggio, non qui.',
  'delivered.other': 'Invia in un altro modo',
  'delivered.no-access': 'Non posso leggere questo messaggio',
  'delivered.sent': 'Il messaggio è di nuovo in arrivo.',
  'over.identifier-delivered': 'Il suo indirizzo è in arrivo',
  'over.identifier-delivered.lead': 'Acceda con l’indirizzo che trova nel messaggio.',

  'choose-account.heading': 'Qual è il suo account?',
  'choose-account.lead': 'Scelga l’account a cui vuole accedere.',
  'choose-account.none': 'Nessuno di questi è mio',

  'reidentification.heading': 'Il suo indirizzo non esiste più',
  'reidentification.lead': 'Il suo account e la sua password restano come sono.',
  'reidentification.mailbox': 'Solo la casella di posta non esiste più',
  'reidentification.mailbox.way':
    'Acceda qui ancora una volta con il vecchio indirizzo, poi lo cambi.',
  'reidentification.address': 'L’indirizzo è stato eliminato, disdetto o liberato',
  'reidentification.address.way':
    'Acceda con il nome utente che le abbiamo inviato. Se non è arrivato nulla, acceda con il vecchio indirizzo e ne invieremo uno.',
  'reidentification.label': 'Nome utente o vecchio indirizzo',

  'identifier-revoked.heading': 'Questo indirizzo non è più in uso',
  'identifier-revoked.lead':
    'Abbiamo inviato un nome utente a {{targets}}: lo usi per accedere, con la password di sempre.',
  'identifier-revoked.lead.organization':
    '{{organization}} non lo usa più per l’accesso. Abbiamo inviato un nome utente a {{targets}}: lo usi per accedere, con la password di sempre.',
  'identifier-revoked.none':
    'Non c’è un telefono né un altro indirizzo a cui inviare un nome utente.',
  'identifier-revoked.none.organization':
    '{{organization}} non lo usa più per l’accesso. Non c’è un telefono né un altro indirizzo a cui inviare un nome utente.',
  'identifier-revoked.note':
    'Non è arrivato nulla? Può volerci un minuto; guardi anche nella cartella dello spam.',
  'identifier-revoked.continue': 'Accedi con il nome utente',
  'identifier-revoked.sent': 'Il nome utente è di nuovo in arrivo.',
  'identifier-revoked.administrator':
    'Chi gestisce gli account della sua organizzazione può aiutarla.',
  'identifier-revoked.contact':
    'Chi gestisce gli account della sua organizzazione può aiutarla: {{contact}}',

  'username.heading': 'Acceda con il nome utente',
  'username.lead': 'È nel messaggio che le abbiamo inviato. La sua password non è cambiata.',
  'username.label': 'Nome utente del messaggio',
  'username.hint': 'Di solito è fatto di iniziali e cifre, per esempio AB123456.',

  'new-details.heading': 'Scelga un nuovo indirizzo',
  'new-details.lead':
    'D’ora in poi lo userà per accedere. Il suo account e la sua password restano come sono.',
  'new-details.label': 'Nuovo indirizzo e-mail',
  'new-details.repeat': 'Nuovo indirizzo e-mail, ancora una volta',
  'new-details.mismatch': 'I due indirizzi non sono uguali. Digiti di nuovo questo.',
  'new-details.expires': 'Ha ancora {{time}} per farlo. Dopo, l’account viene chiuso.',
  'new-details.later': 'Accedi più tardi',
  'new-details.later.note': 'Tornerà qui al prossimo accesso.',
  'form.address-in-use': 'Questo indirizzo appartiene a un altro account. Ne usi un altro.',
  'form.same-as-recovery': 'Questo è il suo indirizzo di recupero. Ne usi un altro per l’accesso.',
  'form.not-deliverable':
    'A questo indirizzo non si può inviare nulla. Lo controlli o ne usi un altro.',
  'form.revoked-domain': 'Gli indirizzi di questo dominio non sono più in uso. Ne usi un altro.',

  'problem.link-used':
    'Questo link è già stato usato. Inserisca il suo indirizzo per riceverne uno nuovo.',
  'problem.link-expired':
    'Questo link è scaduto. Inserisca il suo indirizzo per riceverne uno nuovo.',
  'problem.link-superseded':
    'È stato inviato un link più recente. Apra quello o inserisca il suo indirizzo per riceverne un altro.',
  'problem.link-broken':
    'Questo link non è completo. Lo apra ancora una volta dal messaggio o inserisca il suo indirizzo per riceverne uno nuovo.',
  'problem.target-rejected':
    'Questo dato non corrisponde a quello dell’account. Lo controlli e lo digiti di nuovo o usi un altro metodo.',
} satisfies RecoveryWords;
