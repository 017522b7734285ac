// Palavras da recuperação; o glossário e as regras estão em pt.ts. Além disso:
//
//   reset                        redefinir
//   link                         link; chega numa mensagem
//   recovery address             endereço de recuperação
//   managed                      gerida
//   username                     nome de acesso: «utilizador» em Portugal, «usuário» no Brasil
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Redefina a sua senha',
  'password-reset.lead': 'Insira o endereço que usa para entrar.',
  'link.login': 'Voltar à página de acesso',
  'link.identity-check': 'Quero ver como está o meu pedido',

  'access.lead': 'Escolha o que aconteceu.',
  'access.password': 'Esqueci a senha',
  'access.identifier': 'Esqueci o endereço de e-mail',
  'access.address': 'O meu endereço de e-mail já não existe',
  'access.second-step': 'Perdi o telefone ou a app',
  'access.other': 'Outra coisa',
  'access.second-step.heading': 'Perdeu o segundo passo',
  'access.second-step.lead': 'Ainda sabe a sua senha?',
  'access.second-step.only': 'Sei a minha senha',
  'access.second-step.only.hint': 'Entre com ela e escolha depois “{{choice}}”.',
  'access.second-step.both': 'Também perdi a senha',
  'access.second-step.both.hint': 'Comece por uma nova senha. Um só pedido serve para ambos.',

  'choose-recovery.heading': 'Confirme a sua identidade',
  'choose-recovery.lead': 'Escolha um método que tenha à mão neste momento.',
  'choose-recovery.none':
    'Esta conta não tem endereço de recuperação, telefone nem app que possa ser usado. Mostre de outra forma que a conta é sua.',
  'choose-recovery.heading.managed': 'Esta senha não pode ser redefinida aqui',
  'choose-recovery.managed':
    'Esta senha é gerida pela sua organização. Fale com quem administra as contas.',
  'recovery.email-link': 'Link por e-mail',
  'action.no-access': 'Não tenho acesso a nenhum destes métodos',

  'confirm-target.heading': 'Digite o dado completo',
  'confirm-target.lead.sms':
    'Esta conta tem o número de telefone {{target}}. Digite o número completo para receber um código nesse número.',
  'confirm-target.lead.email':
    'Esta conta tem o endereço de recuperação {{target}}. Digite o endereço completo para receber uma mensagem nesse endereço.',
  'confirm-target.label.sms': 'Número de telefone',
  'confirm-target.label.email': 'Endereço de recuperação',

  'link-sent.heading': 'Veja a sua caixa de e-mail',
  'link-sent.lead': 'Foi enviado um link para {{target}}.',
  'link-sent.lead.unknown': 'Se existir uma conta com este endereço, foi enviada uma mensagem.',
  'link-sent.expires': 'O link funciona por mais {{time}}.',
  'link-sent.expired': 'O link expirou.',
  'link-sent.waiting': 'Esta página continua quando abrir o link.',
  'link-sent.resend': 'Enviar novamente',
  'link-sent.resend-in': 'Enviar novamente (daqui a {{time}})',
  'link-sent.sent': 'A mensagem foi pedida mais uma vez.',

  'open-link.heading': 'Redefina a sua senha',
  'open-link.lead': 'Este link é para a conta {{account}}.',
  'open-link.lead-unnamed': 'Este link é para a sua conta.',
  'open-link.other':
    'Aqui está aberta outra conta, {{other}}. Este link é para a conta {{account}}.',
  'open-link.other-unnamed':
    'Aqui está aberta outra conta, {{other}}. Este link não é para essa conta.',
  'action.open-link': 'Definir uma nova senha',

  'new-password.heading': 'Defina uma nova senha',
  'new-password.lead': 'Para a conta {{identifier}}',
  'new-password.label': 'Nova senha',
  'new-password.repeat': 'Nova senha, mais uma vez',
  'new-password.rules': 'O que a senha deve ter',
  'new-password.unmet': 'Ainda falta algo na senha. Veja a lista.',
  'new-password.met': 'A senha tem tudo o que é preciso.',
  'new-password.sign-out': 'Encerrar a sessão nos outros dispositivos',
  'action.save-password': 'Guardar a senha',
  'required.new-password': 'Insira uma nova senha.',
  'rule.min-length_one': 'No mínimo {{count}} caractere',
  'rule.min-length_many': 'No mínimo {{count}} caracteres',
  'rule.min-length_other': 'No mínimo {{count}} caracteres',
  'rule.max-length_one': 'No máximo {{count}} caractere',
  'rule.max-length_many': 'No máximo {{count}} caracteres',
  'rule.max-length_other': 'No máximo {{count}} caracteres',
  'rule.lower-case': 'Uma letra minúscula',
  'rule.upper-case': 'Uma letra maiúscula',
  'rule.digit': 'Um algarismo',
  'rule.symbol': 'Um símbolo, por exemplo um hífen ou um ponto',
  'rule.not-identifier': 'Sem o seu endereço nem o seu nome de acesso',
  'rule.met': '(já tem)',
  'rule.unmet': '(ainda falta)',
  'form.breached': 'Esta senha está numa lista de senhas roubadas. Escolha outra.',
  'form.reused': 'Esta senha já foi usada antes. Escolha outra.',
  'form.mismatch': 'As duas senhas não são iguais. Digite esta novamente.',

  'over.password-changed': 'A sua senha foi alterada',
  'over.password-changed.lead':
    'Os programas que ainda usam a senha antiga, como os de e-mail, vão pedir a nova.',

  'phone.heading': 'Encontre o seu endereço',
  'phone.lead': 'Insira o número de telemóvel que indicou ao criar a conta.',
  'phone.label': 'Número de telemóvel',
  'phone.country': 'País do número',
  'phone.country-hint': 'Não é preciso se o número começar por +.',
  'phone.empty': 'Insira o seu número de telemóvel.',
  'phone.wrong': 'Este número de telefone não está completo. Verifique os algarismos e o país.',
  'phone.no-country': 'Falta o país deste número. Comece por + e pelo indicativo, como +351.',
  'form.not-mobile':
    'Este número não é de telemóvel. Insira o número de telemóvel que indicou ao criar a conta.',

  'recovery-email.heading': 'O seu endereço de recuperação',
  'recovery-email.lead': 'Insira o outro endereço de e-mail que indicou para a sua conta.',
  'recovery-email.empty': 'Insira o seu endereço de recuperação.',
  'recovery-email.back': 'Alterar o número de telemóvel',
  'form.address': 'Este endereço de e-mail não está completo. Tem a forma nome@example.org.',

  'choose-delivery.heading': 'Para onde enviamos?',
  'choose-delivery.lead': 'O seu endereço chega numa mensagem. Não é mostrado aqui.',
  'choose-delivery.none':
    'Não há para onde enviar o seu endereço. Mostre de outra forma que a conta é sua.',
  'delivery.sms': 'Por SMS',
  'delivery.email': 'Por e-mail',

  'delivered.heading': 'Veja as suas mensagens',
  'delivered.lead.sms': 'O seu endereço foi enviado por SMS para {{target}}.',
  'delivered.lead.email': 'O seu endereço foi enviado por e-mail para {{target}}.',
  'delivered.note': 'O endereço está na mensagem, não aqui.',
  'delivered.other': 'Enviar de outra forma',
  'delivered.no-access': 'Não consigo ler esta mensagem',
  'delivered.sent': 'A mensagem está novamente a caminho.',
  'over.identifier-delivered': 'O seu endereço está a caminho',
  'over.identifier-delivered.lead': 'Entre com o endereço que está na mensagem.',

  'choose-account.heading': 'Qual é a sua conta?',
  'choose-account.lead': 'Escolha a conta em que quer entrar.',
  'choose-account.none': 'Nenhuma destas é minha',

  'reidentification.heading': 'O seu endereço já não existe',
  'reidentification.lead': 'A sua conta e a sua senha continuam como estão.',
  'reidentification.mailbox': 'Só a caixa de e-mail desapareceu',
  'reidentification.mailbox.way':
    'Entre aqui mais uma vez com o endereço antigo e altere-o depois.',
  'reidentification.address': 'O endereço foi apagado, cancelado ou libertado',
  'reidentification.address.way':
    'Entre com o nome de acesso que enviámos. Se não recebeu nada, entre com o endereço antigo e enviamos um.',
  'reidentification.label': 'Nome de acesso ou endereço antigo',

  'identifier-revoked.heading': 'Este endereço já não é usado',
  'identifier-revoked.lead':
    'Enviámos um nome de acesso para {{targets}}: entre com ele e com a sua senha habitual.',
  'identifier-revoked.lead.organization':
    '{{organization}} já não o usa para entrar. Enviámos um nome de acesso para {{targets}}: entre com ele e com a sua senha habitual.',
  'identifier-revoked.none':
    'Não há telefone nem outro endereço para onde enviar um nome de acesso.',
  'identifier-revoked.none.organization':
    '{{organization}} já não o usa para entrar. Não há telefone nem outro endereço para onde enviar um nome de acesso.',
  'identifier-revoked.note':
    'Não recebeu nada? Pode demorar um minuto; veja também a pasta de spam.',
  'identifier-revoked.continue': 'Entrar com o nome de acesso',
  'identifier-revoked.sent': 'O nome de acesso está novamente a caminho.',
  'identifier-revoked.administrator': 'Quem administra as contas pode ajudar.',
  'identifier-revoked.contact': 'Quem administra as contas pode ajudar: {{contact}}',

  'username.heading': 'Entre com o nome de acesso',
  'username.lead': 'Está na mensagem que enviámos. A sua senha não mudou.',
  'username.label': 'Nome de acesso da mensagem',
  'username.hint': 'Costuma ter iniciais e algarismos, como AB123456.',

  'new-details.heading': 'Escolha um novo endereço',
  'new-details.lead': 'Passa a entrar com ele. A sua conta e a sua senha continuam como estão.',
  'new-details.label': 'Novo endereço de e-mail',
  'new-details.repeat': 'Novo endereço de e-mail mais uma vez',
  'new-details.mismatch': 'Os dois endereços não são iguais. Digite este novamente.',
  'new-details.expires': 'Faça-o dentro de {{time}}. Depois disso, a conta é encerrada.',
  'new-details.later': 'Entrar mais tarde',
  'new-details.later.note': 'Volta a esta página da próxima vez que entrar.',
  'form.address-in-use': 'Este endereço pertence a outra conta. Use outro.',
  'form.same-as-recovery': 'Este é o seu endereço de recuperação. Use outro para entrar.',
  'form.not-deliverable':
    'Não é possível enviar nada para este endereço. Verifique-o ou use outro.',
  'form.revoked-domain': 'Os endereços deste domínio já não são usados. Use outro.',

  'problem.link-used': 'Este link já foi usado. Insira o seu endereço para receber um novo.',
  'problem.link-expired': 'Este link expirou. Insira o seu endereço para receber um novo.',
  'problem.link-superseded':
    'Foi enviado um link mais recente. Abra esse ou insira o seu endereço para receber outro.',
  'problem.link-broken':
    'Este link não está completo. Abra o link mais uma vez na mensagem ou insira o seu endereço para receber um novo.',
  'problem.target-rejected':
    'Este dado não coincide com o da conta. Verifique e digite novamente ou use outro método.',
} satisfies RecoveryWords;
