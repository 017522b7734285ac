// Palabras de la recuperación; el glosario y las reglas están en es.ts. Además:
//
//   reset                        restablecer
//   link                         enlace; llega en un mensaje
//   recovery address             dirección de recuperación
//   managed                      gestionada
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Restablezca su contraseña',
  'password-reset.lead': 'Escriba la dirección con la que inicia sesión.',
  'link.login': 'Volver al inicio de sesión',

  'choose-recovery.heading': 'Confirme que es usted',
  'choose-recovery.lead': 'Elija un método que tenga a mano en este momento.',
  'choose-recovery.none':
    'Esta cuenta no tiene ninguna dirección de recuperación, teléfono o aplicación que se pueda usar. Demuestre de otra manera que es suya.',
  'choose-recovery.heading.managed': 'Esta contraseña no se puede restablecer aquí',
  'choose-recovery.managed':
    'Su organización gestiona esta contraseña. Consulte a quien administra las cuentas.',
  'recovery.email-link': 'Enlace por correo electrónico',
  'action.no-access': 'No tengo acceso a ninguno de estos métodos',

  'confirm-target.heading': 'Escriba el dato completo',
  'confirm-target.lead.sms':
    'Esta cuenta tiene el número de teléfono {{target}}. Escriba el número completo y enviaremos un código a ese número.',
  'confirm-target.lead.email':
    'Esta cuenta tiene la dirección de recuperación {{target}}. Escriba la dirección completa y enviaremos un mensaje a esa dirección.',
  'confirm-target.label.sms': 'Número de teléfono',
  'confirm-target.label.email': 'Dirección de recuperación',

  'link-sent.heading': 'Mire en su buzón de correo',
  'link-sent.lead': 'Hemos enviado un enlace a {{target}}.',
  'link-sent.lead.unknown': 'Si hay una cuenta con esta dirección, hemos enviado un mensaje.',
  'link-sent.expires': 'El enlace sirve durante {{time}} más.',
  'link-sent.expired': 'El enlace ha caducado.',
  'link-sent.waiting': 'Esta página continúa cuando abra el enlace.',
  'link-sent.resend': 'Enviar de nuevo',
  'link-sent.resend-in': 'Enviar de nuevo (dentro de {{time}})',
  'link-sent.sent': 'El mensaje se ha solicitado una vez más.',

  'open-link.heading': 'Restablezca su contraseña',
  'open-link.lead': 'Este enlace es para la cuenta {{account}}.',
  'open-link.lead-unnamed': 'Este enlace es para su cuenta.',
  'open-link.other':
    'Aquí está abierta otra cuenta, {{other}}. Este enlace es para la cuenta {{account}}.',
  'open-link.other-unnamed':
    'Aquí está abierta otra cuenta, {{other}}. Este enlace no es para esa cuenta.',
  'action.open-link': 'Definir una contraseña nueva',

  'new-password.heading': 'Defina una contraseña nueva',
  'new-password.lead': 'Para la cuenta {{identifier}}',
  'new-password.label': 'Contraseña nueva',
  'new-password.repeat': 'Contraseña nueva, otra vez',
  'new-password.rules': 'Lo que necesita la contraseña',
  'new-password.unmet': 'A la contraseña todavía le falta algo. Mire la lista.',
  'new-password.met': 'La contraseña tiene todo lo que necesita.',
  'new-password.sign-out': 'Cerrar la sesión en los demás dispositivos',
  'action.save-password': 'Guardar la contraseña',
  'required.new-password': 'Escriba una contraseña nueva.',
  'rule.min-length_one': 'Al menos {{count}} carácter',
  'rule.min-length_many': 'Al menos {{count}} caracteres',
  'rule.min-length_other': 'Al menos {{count}} caracteres',
  'rule.max-length_one': 'Como máximo {{count}} carácter',
  'rule.max-length_many': 'Como máximo {{count}} caracteres',
  'rule.max-length_other': 'Como máximo {{count}} caracteres',
  'rule.lower-case': 'Una letra minúscula',
  'rule.upper-case': 'Una letra mayúscula',
  'rule.digit': 'Una cifra',
  'rule.symbol': 'Un símbolo, por ejemplo un guion o un punto',
  'rule.not-identifier': 'Sin su dirección ni su nombre de usuario',
  'rule.met': '(listo)',
  'rule.unmet': '(falta todavía)',
  'form.breached': 'Esta contraseña está en una lista de contraseñas robadas. Elija otra.',
  'form.reused': 'Esta contraseña ya se ha usado antes. Elija otra.',
  'form.mismatch': 'Las dos contraseñas no son iguales. Escriba esta de nuevo.',

  'over.password-changed': 'Su contraseña ha cambiado',
  'over.password-changed.lead':
    'Las aplicaciones que todavía usan la anterior, como los programas de correo, le pedirán la nueva.',

  'problem.link-used': 'Este enlace ya se ha usado. Escriba su dirección para recibir uno nuevo.',
  'problem.link-expired': 'Este enlace ha caducado. Escriba su dirección para recibir uno nuevo.',
  'problem.link-superseded':
    'Se ha enviado un enlace más reciente. Abra ese o escriba su dirección para recibir otro.',
  'problem.link-broken':
    'Este enlace no está completo. Ábralo otra vez desde el mensaje o escriba su dirección para recibir uno nuevo.',
  'problem.target-rejected':
    'Este dato no coincide con el de la cuenta. Revíselo y escríbalo de nuevo o use otro método.',
} satisfies RecoveryWords;
