// Parole del recupero; glossario e regole sono in it.ts. In più:
//
//   reset                        reimpostare
//   link                         link; arriva in un messaggio
//   recovery address             indirizzo di recupero
//   managed                      gestito
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Reimposti la password',
  'password-reset.lead': 'Inserisca l’indirizzo che usa per accedere.',
  'link.login': 'Torna all’accesso',

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
