// Palabras de la recuperación; el glosario y las reglas están en es.ts. Además:
//
//   reset                        restablecer
//   link                         enlace; llega en un mensaje
//   recovery address             dirección de recuperación
//   managed                      gestionada
//   mobile number, country       número de teléfono móvil, país
//   username                     nombre de usuario; sustituye a una dirección
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Restablezca su contraseña',
  'password-reset.lead': 'Escriba la dirección con la que inicia sesión.',
  'link.login': 'Volver al inicio de sesión',
  'link.identity-check': 'Quiero ver cómo va mi solicitud',

  'access.lead': 'Elija lo que ha ocurrido.',
  'access.password': 'He olvidado mi contraseña',
  'access.identifier': 'He olvidado mi dirección de correo electrónico',
  'access.address': 'Mi dirección de correo electrónico ya no existe',
  'access.second-step': 'Ya no tengo mi teléfono o mi aplicación',
  'access.other': 'Otra cosa',
  'access.second-step.heading': 'El segundo paso ya no es posible',
  'access.second-step.lead': '¿Recuerda todavía su contraseña?',
  'access.second-step.only': 'Recuerdo mi contraseña',
  'access.second-step.only.hint': 'Inicie sesión con ella y elija después «{{choice}}».',
  'access.second-step.both': 'Tampoco recuerdo mi contraseña',
  'access.second-step.both.hint':
    'Empiece con una contraseña nueva. Una sola solicitud sirve para las dos cosas.',

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

  'phone.heading': 'Encuentre su dirección',
  'phone.lead': 'Escriba el número de teléfono móvil que dio al registrarse.',
  'phone.label': 'Número de teléfono móvil',
  'phone.country': 'País del número',
  'phone.country-hint': 'No hace falta si el número empieza por +.',
  'phone.empty': 'Escriba su número de teléfono móvil.',
  'phone.wrong': 'Este número de teléfono no está completo. Revise las cifras y el país.',
  'phone.no-country': 'Falta el país de este número. Empiece por + y su prefijo, por ejemplo +41.',
  'form.not-mobile':
    'Este no es un número de teléfono móvil. Escriba el número de teléfono móvil que dio al registrarse.',

  'recovery-email.heading': 'Su dirección de recuperación',
  'recovery-email.lead': 'Escriba la otra dirección de correo electrónico que dio para su cuenta.',
  'recovery-email.empty': 'Escriba su dirección de recuperación.',
  'recovery-email.back': 'Cambiar el número de teléfono móvil',
  'form.address':
    'Esta dirección de correo electrónico no está completa. Tiene que ser como nombre@example.org.',

  'choose-delivery.heading': '¿Adónde enviamos su dirección?',
  'choose-delivery.lead': 'Su dirección llega en un mensaje. Aquí no se muestra.',
  'choose-delivery.none':
    'No hay ningún lugar al que enviar su dirección. Demuestre de otra manera que la cuenta es suya.',
  'delivery.sms': 'Por SMS',
  'delivery.email': 'Por correo electrónico',

  'delivered.heading': 'Mire sus mensajes',
  'delivered.lead.sms': 'Hemos enviado su dirección por SMS al {{target}}.',
  'delivered.lead.email': 'Hemos enviado su dirección por correo electrónico a {{target}}.',
  'delivered.note': 'La dirección está en el mensaje, no aquí.',
  'delivered.other': 'Enviar de otra manera',
  'delivered.no-access': 'No puedo leer este mensaje',
  'delivered.sent': 'El mensaje está otra vez en camino.',
  'over.identifier-delivered': 'Su dirección está en camino',
  'over.identifier-delivered.lead': 'Inicie sesión con la dirección que aparece en el mensaje.',

  'choose-account.heading': '¿Cuál es su cuenta?',
  'choose-account.lead': 'Elija la cuenta en la que quiere iniciar sesión.',
  'choose-account.none': 'Ninguna de estas es mía',

  'reidentification.heading': 'Su dirección ya no existe',
  'reidentification.lead': 'Su cuenta y su contraseña siguen como están.',
  'reidentification.mailbox': 'Solo el buzón de correo ya no existe',
  'reidentification.mailbox.way':
    'Inicie sesión aquí una vez más con la dirección anterior y cámbiela después.',
  'reidentification.address': 'La dirección se eliminó, se dio de baja o quedó libre',
  'reidentification.address.way':
    'Inicie sesión con el nombre de usuario que le hemos enviado. Si no ha recibido nada, inicie sesión con la dirección anterior y le enviaremos uno.',
  'reidentification.label': 'Nombre de usuario o dirección anterior',

  'identifier-revoked.heading': 'Esta dirección ya no se usa',
  'identifier-revoked.lead':
    'Hemos enviado un nombre de usuario a {{targets}}: inicie sesión con él y con su contraseña de siempre.',
  'identifier-revoked.lead.organization':
    '{{organization}} ya no la usa para iniciar sesión. Hemos enviado un nombre de usuario a {{targets}}: inicie sesión con él y con su contraseña de siempre.',
  'identifier-revoked.none':
    'No hay ningún teléfono ni otra dirección a los que enviar un nombre de usuario.',
  'identifier-revoked.none.organization':
    '{{organization}} ya no la usa para iniciar sesión. No hay ningún teléfono ni otra dirección a los que enviar un nombre de usuario.',
  'identifier-revoked.note':
    '¿No ha recibido nada? Puede tardar un minuto; mire también en el correo no deseado.',
  'identifier-revoked.continue': 'Iniciar sesión con el nombre de usuario',
  'identifier-revoked.sent': 'El nombre de usuario está otra vez en camino.',
  'identifier-revoked.administrator':
    'Quien administra las cuentas de su organización puede ayudarle.',
  'identifier-revoked.contact':
    'Quien administra las cuentas de su organización puede ayudarle: {{contact}}',

  'username.heading': 'Inicie sesión con el nombre de usuario',
  'username.lead': 'Está en el mensaje que le hemos enviado. Su contraseña no ha cambiado.',
  'username.label': 'Nombre de usuario del mensaje',
  'username.hint': 'Suele tener iniciales y cifras, por ejemplo AB123456.',

  'new-details.heading': 'Elija una dirección nueva',
  'new-details.lead':
    'A partir de ahora iniciará sesión con ella. Su cuenta y su contraseña siguen como están.',
  'new-details.label': 'Dirección de correo electrónico nueva',
  'new-details.repeat': 'Dirección de correo electrónico nueva, otra vez',
  'new-details.mismatch': 'Las dos direcciones no son iguales. Escriba esta de nuevo.',
  'new-details.expires': 'Tiene {{time}} para hacerlo. Después, la cuenta se cierra.',
  'new-details.later': 'Iniciar sesión más tarde',
  'new-details.later.note': 'Volverá aquí la próxima vez que inicie sesión.',
  'form.address-in-use': 'Esta dirección pertenece a otra cuenta. Use otra.',
  'form.same-as-recovery': 'Esta es su dirección de recuperación. Use otra para iniciar sesión.',
  'form.not-deliverable': 'No se puede enviar nada a esta dirección. Revísela o use otra.',
  'form.revoked-domain': 'Las direcciones de este dominio ya no se usan. Use otra.',

  'problem.link-used': 'Este enlace ya se ha usado. Escriba su dirección para recibir uno nuevo.',
  'problem.link-expired': 'Este enlace ha caducado. Escriba su dirección para recibir uno nuevo.',
  'problem.link-superseded':
    'Se ha enviado un enlace más reciente. Abra ese o escriba su dirección para recibir otro.',
  'problem.link-broken':
    'Este enlace no está completo. Ábralo otra vez desde el mensaje o escriba su dirección para recibir uno nuevo.',
  'problem.target-rejected':
    'Este dato no coincide con el de la cuenta. Revíselo y escríbalo de nuevo o use otro método.',
} satisfies RecoveryWords;
