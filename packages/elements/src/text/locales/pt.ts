// Português, para Portugal e o Brasil. Terceira pessoa sem pronome («Insira», «tente»); infinitivo nos botões.
// Só palavras de ambos os lados: «senha», «entrar», «navegador»; nem gerúndio, nem «a» com infinitivo; poucos
// pronomes átonos; nada que suponha um género. «App» sem artigo: «a app» em Portugal, «o app» no Brasil.
// {{time}} segue «daqui a» ou «por mais»: «24 segundos», «3 dias».
//
//   account, account service     conta, serviço de contas
//   sign in, sign-in             entrar, acesso; feito: «sessão iniciada»
//   address, e-mail address      endereço, endereço de e-mail
//   password                     senha; a da caixa de e-mail é outra
//   second step                  segundo passo
//   way                          método
//   code, backup code            código, código de reserva
//   authenticator app            autenticador
//   passkey, security key        chave de acesso, chave de segurança
//   device, trust this device    dispositivo, confiar neste dispositivo
//   request, approve             pedido, aprovar
//   locked, blocked              bloqueada, suspensa
//   help, support                ajuda, suporte
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Entrar',
  'credentials.heading.organization': 'Entrar em {{organization}}',
  'identifier.heading': 'Entrar',
  'identifier.label': 'Endereço de e-mail',
  'password.label': 'Senha',
  'password.show': 'Mostrar a senha',
  'password.hide': 'Ocultar a senha',
  'password.caps-lock': 'A tecla Caps Lock está ativada.',
  'action.sign-in': 'Entrar',
  'action.continue': 'Continuar',
  'action.retry': 'Tentar novamente',
  'action.passkey': 'Usar uma chave de acesso',
  'required.identifier': 'Insira o seu endereço de e-mail.',
  'required.password': 'Insira a sua senha.',
  'hint.mailbox': 'É a senha da sua conta, não a da sua caixa de e-mail.',
  'wait.heading': 'Um momento',
  'framed.lead': 'Esta página é mostrada dentro de outro site. Abra-a em separado para entrar.',
  'status.slow': 'Ainda em processamento…',
  'status.idle':
    'Ninguém usou esta página por algum tempo; por segurança, a senha ou o código foi removido. O resto continua aqui.',
  'link.reset-password': 'Esqueceu a senha?',
  'link.trouble': 'Problemas para entrar?',
  'link.find-identifier': 'Esqueceu o endereço de e-mail?',
  'link.address-gone': 'O seu endereço já não existe?',
  'link.change-identifier': 'Alterar o endereço de acesso',
  'link.mailbox-password': 'Definir a senha da caixa de e-mail',
  'link.display-problem': 'Algo não aparece como devia?',
  'link.identity-app': 'App de identidade: instruções',
  'link.secure-account': 'Proteger a sua conta',
  'link.support': 'Pedir ajuda',
  'link.all': 'Ajuda para entrar',

  'password.heading': 'Insira a sua senha',
  'password.lead': 'Vai entrar com {{identifier}}',
  'action.change-identifier': 'Usar outro endereço',
  'action.back': 'Voltar à página de acesso',
  'action.again': 'Começar de novo',
  'action.other': 'Usar outro método',
  'action.correct': 'Usar outro endereço ou número',
  'action.assist': 'Não posso usar nenhum destes métodos',
  'action.use-another': 'Usar outra conta',
  'action.verify': 'Continuar',

  'trust.label': 'Confiar neste dispositivo',
  'trust.hint_one': 'Neste dispositivo, o segundo passo não é pedido por {{count}} dia.',
  'trust.hint_many': 'Neste dispositivo, o segundo passo não é pedido por {{count}} dias.',
  'trust.hint_other': 'Neste dispositivo, o segundo passo não é pedido por {{count}} dias.',
  'trust.hint-open': 'Neste dispositivo, o segundo passo não é pedido da próxima vez.',

  'code.heading': 'Insira o código',
  'code.label': 'Código',
  'code.lead.totp': 'Abra o seu autenticador e digite o código que aparece.',
  'code.lead.totp.device': 'Abra {{device}} e digite o código que aparece.',
  'code.lead.sms': 'Foi enviado um código por SMS para o número {{target}}.',
  'code.lead.email': 'Foi enviado um código por e-mail para {{target}}.',
  'code.lead.backup': 'Digite um dos códigos de reserva que guardou. Cada um só funciona uma vez.',
  'code.hint': 'O código é verificado assim que estiver completo.',
  'code.not-received.sms': 'Não recebeu nada? Pode demorar um minuto.',
  'code.not-received.email': 'Não recebeu nada? Veja também a pasta de spam.',
  'code.expires': 'O código funciona por mais {{time}}.',
  'code.resend': 'Enviar um novo código',
  'code.resend-in': 'Enviar um novo código (daqui a {{time}})',
  'code.sent': 'Um novo código está a caminho.',
  'code.left_one': 'Ainda tem {{count}} código de reserva. Crie novos em breve.',
  'code.left_many': 'Ainda tem {{count}} códigos de reserva. Crie novos em breve.',
  'code.left_other': 'Ainda tem {{count}} códigos de reserva. Crie novos em breve.',
  'required.code': 'Insira o código.',

  'push.heading': 'Aprove o pedido no seu dispositivo',
  'push.lead': 'Foi enviado um pedido para {{device}}.',
  'push.number': 'Escolha este número no dispositivo:',
  'push.place': 'Local do pedido: {{place}} ({{time}})',
  'push.place-unknown': 'Pedido enviado {{time}}',
  'push.waiting': 'À espera da sua aprovação…',
  'push.resend': 'Enviar um novo pedido',
  'push.resend-in': 'Enviar um novo pedido (daqui a {{time}})',
  'push.sent': 'Um novo pedido está a caminho.',

  'passkey.heading': 'Use a sua chave de acesso',
  'passkey.lead':
    'O navegador pede a sua impressão digital, o seu rosto, uma chave de segurança ou o PIN deste dispositivo.',
  'passkey.absent': 'Este navegador não pode usar chaves de acesso aqui. Use outro método.',

  'choose-factor.heading': 'Escolha outro método',
  'choose-factor.lead': 'Como quer confirmar a sua identidade?',
  'choose-factor.support':
    'Para sua proteção, o suporte não desativa o segundo passo, mesmo que alguém peça.',
  'factor.totp': 'Código do seu autenticador',
  'factor.push': 'Aprovação por app',
  'factor.passkey': 'Chave de acesso ou de segurança',
  'factor.sms': 'Código por SMS',
  'factor.email': 'Código por e-mail',
  'factor.backup': 'Código de reserva',

  'locked.heading': 'Esta conta está bloqueada',
  'locked.lead-in':
    'Será desbloqueada daqui a {{time}}. Enquanto isso, pode definir uma nova senha.',
  'locked.lead': 'Continua bloqueada até ser recuperada.',
  'locked.open': 'A conta já pode ser usada. Entre outra vez.',
  'locked.assist': 'Mostrar que esta conta é sua',

  'blocked.heading': 'Esta conta está suspensa',
  'blocked.lead': 'Foi suspensa pela sua organização. Fale com quem administra as contas.',
  'blocked.lead.organization':
    '{{organization}} suspendeu esta conta. Fale com quem administra as contas.',
  'blocked.contact': 'Contacto: {{contact}}',
  'blocked.assist': 'Pedir ajuda',

  'already-signed-in.heading': 'A sessão já está iniciada',
  'already-signed-in.lead': 'Neste navegador está aberta a conta {{account}}.',

  'captcha.heading': 'Mais uma verificação',
  'captcha.lead': 'Serve para mostrar que quem entra é uma pessoa.',
  'captcha.absent':
    'A verificação não pode ser mostrada aqui. Peça ajuda ou comece de novo mais tarde.',

  'form.heading': 'Alguns dados',
  'form.required': 'Este dado é necessário para continuar.',
  'form.format': 'Este dado não tem a forma esperada. Verifique como está escrito.',
  'form.too-short': 'Este dado é muito curto.',
  'form.too-long': 'Este dado é muito longo.',
  'form.rejected': 'Este dado não pode ser usado. Altere o que está escrito.',
  'form.optional': '{{label}} (opcional)',
  'form.choose': 'Escolher…',

  'redirect.heading': 'Continue em outra página',
  'redirect.lead': 'Depois volta para esta página.',
  'redirect.lead.to': 'O próximo passo é com {{to}}. Depois volta para esta página.',
  'redirect.unsafe': 'A próxima página não pode ser aberta a partir daqui. Peça ajuda.',

  'unknown.heading': 'Esta página está desatualizada',
  'unknown.lead':
    'O próximo passo precisa de uma versão mais recente desta página. Carregue a página de novo ou peça ajuda.',

  'over.signed-in': 'Sessão iniciada',
  'over.second-factor-passed': 'Confirmado',
  'over.left': 'A operação foi encerrada',
  'over.expired': 'O tempo acabou',
  'over.going': 'A próxima página vai abrir…',
  'lost.heading': 'Não é possível continuar a partir daqui',

  'problem.credentials-rejected':
    'O endereço e a senha não coincidem. Verifique os dois e tente novamente.',
  'problem.code-rejected': 'Este código não coincide. Verifique e digite o código novamente.',
  'problem.code-rejected.left_one': 'Este código não coincide. Pode tentar mais {{count}} vez.',
  'problem.code-rejected.left_many': 'Este código não coincide. Pode tentar mais {{count}} vezes.',
  'problem.code-rejected.left_other': 'Este código não coincide. Pode tentar mais {{count}} vezes.',
  'problem.code-expired': 'Este código expirou. Peça um novo.',
  'problem.code-used': 'Este código já foi usado. Digite um novo ou use outro método.',
  'problem.code-superseded': 'Foi enviado um código mais recente. Digite o último que recebeu.',
  'problem.code-exhausted':
    'Houve demasiadas tentativas com este código. Peça um novo ou use outro método.',
  'problem.backup-codes-spent': 'Todos os códigos de reserva já foram usados. Use outro método.',
  'problem.push-refused':
    'O pedido foi recusado no dispositivo. Envie um novo ou use outro método.',
  'problem.push-expired': 'O pedido não teve resposta a tempo. Envie um novo ou use outro método.',
  'problem.push-answered-elsewhere':
    'A resposta era para outro acesso. Envie um novo pedido ou use outro método.',
  'problem.passkey-rejected':
    'Esta chave de acesso não pode ser usada. Use outra ou escolha outro método.',
  'problem.passkey-dismissed':
    'A chave de acesso não foi usada. Tente novamente ou use outro método.',
  'problem.passkey-unsupported':
    'Este navegador não pode usar chaves de acesso aqui. Use outro método.',
  'problem.captcha-rejected': 'A verificação não teve êxito. Faça a verificação mais uma vez.',
  'problem.fields-rejected': 'É preciso alterar alguns dados. Veja os campos marcados.',
  'problem.resend-too-soon':
    'O último envio foi há instantes. Aguarde um pouco e depois peça o próximo.',
  'problem.resend-too-soon.in': 'O último envio foi há instantes. Peça o próximo daqui a {{time}}.',
  'problem.rate-limited': 'Houve demasiadas tentativas. Aguarde algum tempo e tente novamente.',
  'problem.rate-limited.in': 'Houve demasiadas tentativas. Tente novamente daqui a {{time}}.',
  'problem.not-offered': 'Este método não está disponível agora. Escolha outro.',
  'problem.denied': 'Isto não é permitido a partir daqui. Comece de novo ou peça ajuda.',
  'problem.stale': 'Esta página estava desatualizada. Continue com o passo que aparece agora.',
  'problem.offline':
    'Está sem internet. O que escreveu não se perdeu: tente novamente quando a internet voltar.',
  'problem.network':
    'Não foi possível chegar ao serviço de contas. O que escreveu não se perdeu: tente novamente.',
  'problem.timeout':
    'A resposta do serviço de contas demora muito. O que escreveu não se perdeu: tente novamente.',
  'problem.aborted': 'A operação foi interrompida. Tente novamente.',
  'problem.unavailable':
    'O serviço de contas não está disponível agora. Tente novamente daqui a pouco.',
  'problem.unavailable.in':
    'O serviço de contas não está disponível agora. Tente novamente daqui a {{time}}.',
  'problem.intercepted':
    'Chegou uma resposta que não vem do serviço de contas. Numa rede pública, abra primeiro a página de acesso dessa rede e depois tente novamente.',
  'problem.malformed':
    'O serviço de contas deu uma resposta que esta página não entende. Tente novamente ou peça ajuda.',
  'problem.misconfigured': 'O acesso ainda não está configurado nesta página. Peça ajuda.',
  'problem.unknown': 'Isto não funcionou. Tente novamente.',
  'problem.journey-expired':
    'O tempo acabou e a operação foi encerrada para sua proteção. Comece de novo.',
  'problem.reference': 'Referência: {{reference}}',
} satisfies SignInWords;
