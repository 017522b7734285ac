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

  'problem.link-used': 'Este link já foi usado. Insira o seu endereço para receber um novo.',
  'problem.link-expired': 'Este link expirou. Insira o seu endereço para receber um novo.',
  'problem.link-superseded':
    'Foi enviado um link mais recente. Abra esse ou insira o seu endereço para receber outro.',
  'problem.link-broken':
    'Este link não está completo. Abra o link mais uma vez na mensagem ou insira o seu endereço para receber um novo.',
  'problem.target-rejected':
    'Este dado não coincide com o da conta. Verifique e digite novamente ou use outro método.',
} satisfies RecoveryWords;
