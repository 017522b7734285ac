// Español, para España y América. Trato de usted; infinitivo en los botones; ninguna forma que suponga un género.
// «Escriba» en lugar de «introduzca» o «ingrese», que no se usan por igual en todas partes.
// {{time}} sigue a «dentro de» o «durante»: «24 segundos», «3 días».
//
//   account, account service     cuenta, servicio de cuentas
//   sign in, sign-in             iniciar sesión, inicio de sesión; como adjetivo, «de acceso»
//   address, e-mail address      dirección, dirección de correo electrónico
//   password                     contraseña; la del buzón de correo es otra
//   second step                  segundo paso
//   way                          método
//   code, backup code            código, código de respaldo
//   authenticator app            aplicación de autenticación
//   passkey, security key        llave de acceso, llave de seguridad
//   device, trust this device    dispositivo, confiar en este dispositivo
//   request, approve             solicitud, aprobar
//   locked, blocked              bloqueada, suspendida
//   help, support                ayuda, servicio de asistencia
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Iniciar sesión',
  'credentials.heading.organization': 'Iniciar sesión en {{organization}}',
  'identifier.heading': 'Iniciar sesión',
  'identifier.label': 'Dirección de correo electrónico',
  'password.label': 'Contraseña',
  'password.show': 'Mostrar la contraseña',
  'password.hide': 'Ocultar la contraseña',
  'password.caps-lock': 'El bloqueo de mayúsculas está activado.',
  'action.sign-in': 'Iniciar sesión',
  'action.continue': 'Continuar',
  'action.retry': 'Intentar de nuevo',
  'action.passkey': 'Usar una llave de acceso',
  'required.identifier': 'Escriba su dirección de correo electrónico.',
  'required.password': 'Escriba su contraseña.',
  'hint.mailbox': 'Es la contraseña de su cuenta, no la de su buzón de correo.',
  'wait.heading': 'Un momento',
  'framed.lead':
    'Esta página se muestra dentro de otro sitio. Ábrala por separado para iniciar sesión.',
  'status.slow': 'La operación sigue en curso…',
  'status.idle':
    'Hace un rato que nadie usa esta página; por seguridad se ha borrado la contraseña o el código. Todo lo demás sigue ahí.',
  'link.reset-password': '¿Ha olvidado su contraseña?',
  'link.trouble': '¿Problemas para iniciar sesión?',
  'link.find-identifier': '¿Ha olvidado su dirección de correo electrónico?',
  'link.address-gone': '¿Su dirección ya no existe?',
  'link.change-identifier': 'Cambiar la dirección de acceso',
  'link.mailbox-password': 'Definir la contraseña del buzón de correo',
  'link.display-problem': '¿Algo no se ve bien?',
  'link.identity-app': 'Guía de la aplicación de identidad',
  'link.secure-account': 'Proteger su cuenta',
  'link.support': 'Pedir ayuda',
  'link.all': 'Ayuda para iniciar sesión',

  'password.heading': 'Escriba su contraseña',
  'password.lead': 'Inicio de sesión con {{identifier}}',
  'action.change-identifier': 'Usar otra dirección',
  'action.back': 'Volver al inicio de sesión',
  'action.again': 'Empezar de nuevo',
  'action.other': 'Usar otro método',
  'action.correct': 'Usar otra dirección u otro número',
  'action.assist': 'No puedo usar ninguno de estos métodos',
  'action.use-another': 'Usar otra cuenta',
  'action.verify': 'Continuar',

  'trust.label': 'Confiar en este dispositivo',
  'trust.hint_one': 'En este dispositivo no se pedirá el segundo paso durante un día.',
  'trust.hint_many': 'En este dispositivo no se pedirá el segundo paso durante {{count}} días.',
  'trust.hint_other': 'En este dispositivo no se pedirá el segundo paso durante {{count}} días.',
  'trust.hint-open': 'En este dispositivo no se pedirá el segundo paso la próxima vez.',

  'code.heading': 'Escriba el código',
  'code.label': 'Código',
  'code.lead.totp': 'Abra su aplicación de autenticación y escriba el código que aparece.',
  'code.lead.totp.device': 'Abra {{device}} y escriba el código que aparece.',
  'code.lead.sms': 'Hemos enviado un código por SMS al {{target}}.',
  'code.lead.email': 'Hemos enviado un código por correo electrónico a {{target}}.',
  'code.lead.backup':
    'Escriba uno de los códigos de respaldo que guardó. Cada uno sirve una sola vez.',
  'code.hint': 'El código se verifica en cuanto está completo.',
  'code.not-received.sms': '¿No ha recibido nada? Puede tardar un minuto.',
  'code.not-received.email': '¿No ha recibido nada? Mire también en el correo no deseado.',
  'code.expires': 'El código sirve durante {{time}} más.',
  'code.resend': 'Enviar un código nuevo',
  'code.resend-in': 'Enviar un código nuevo (dentro de {{time}})',
  'code.sent': 'Un código nuevo está en camino.',
  'code.left_one': 'Le queda un código de respaldo. Cree pronto otros nuevos.',
  'code.left_many': 'Le quedan {{count}} códigos de respaldo. Cree pronto otros nuevos.',
  'code.left_other': 'Le quedan {{count}} códigos de respaldo. Cree pronto otros nuevos.',
  'required.code': 'Escriba el código.',

  'push.heading': 'Apruebe la solicitud en su dispositivo',
  'push.lead': 'Hemos enviado una solicitud a {{device}}.',
  'push.number': 'Elija este número en el dispositivo:',
  'push.place': 'Lugar de la solicitud: {{place}} ({{time}})',
  'push.place-unknown': 'Solicitud enviada {{time}}',
  'push.waiting': 'A la espera de su aprobación…',
  'push.resend': 'Enviar una solicitud nueva',
  'push.resend-in': 'Enviar una solicitud nueva (dentro de {{time}})',
  'push.sent': 'Una solicitud nueva está en camino.',

  'passkey.heading': 'Use su llave de acceso',
  'passkey.lead':
    'Su navegador le pide la huella digital, el rostro, una llave de seguridad o el PIN de este dispositivo.',
  'passkey.absent': 'Este navegador no puede usar llaves de acceso aquí. Use otro método.',

  'choose-factor.heading': 'Elija otro método',
  'choose-factor.lead': '¿Cómo quiere confirmar que es usted?',
  'choose-factor.support':
    'Para su protección, el servicio de asistencia no desactiva el segundo paso, aunque se solicite.',
  'factor.totp': 'Código de su aplicación de autenticación',
  'factor.push': 'Aprobación en la aplicación',
  'factor.passkey': 'Llave de acceso o de seguridad',
  'factor.sms': 'Código por SMS',
  'factor.email': 'Código por correo electrónico',
  'factor.backup': 'Código de respaldo',

  'locked.heading': 'Esta cuenta está bloqueada',
  'locked.lead-in':
    'Se desbloquea dentro de {{time}}. Mientras tanto, puede definir una contraseña nueva.',
  'locked.lead': 'Seguirá bloqueada hasta que la recupere.',
  'locked.open': 'La cuenta se puede usar de nuevo. Inicie sesión otra vez.',
  'locked.assist': 'Demostrar que esta cuenta es suya',

  'blocked.heading': 'Esta cuenta está suspendida',
  'blocked.lead': 'Su organización la ha suspendido. Consulte a quien administra las cuentas.',
  'blocked.lead.organization':
    '{{organization}} la ha suspendido. Consulte a quien administra las cuentas.',
  'blocked.contact': 'Contacto: {{contact}}',
  'blocked.assist': 'Pedir ayuda',

  'already-signed-in.heading': 'La sesión ya está iniciada',
  'already-signed-in.lead': 'En este navegador está abierta la cuenta {{account}}.',

  'captcha.heading': 'Una verificación más',
  'captcha.lead': 'Muestra que es una persona quien inicia sesión.',
  'captcha.absent':
    'La verificación no se puede mostrar aquí. Pida ayuda o empiece de nuevo más tarde.',

  'form.heading': 'Algunos datos',
  'form.required': 'Este dato es necesario para continuar.',
  'form.format': 'Este dato no tiene la forma esperada. Revise cómo está escrito.',
  'form.too-short': 'Este dato es demasiado corto.',
  'form.too-long': 'Este dato es demasiado largo.',
  'form.rejected': 'Este dato no se acepta. Cámbielo.',
  'form.optional': '{{label}} (opcional)',
  'form.choose': 'Elegir…',

  'redirect.heading': 'Continúe en otra página',
  'redirect.lead': 'Después volverá aquí.',
  'redirect.lead.to': 'El siguiente paso se hace con {{to}}. Después volverá aquí.',
  'redirect.unsafe': 'La página siguiente no se puede abrir desde aquí. Pida ayuda.',

  'unknown.heading': 'Esta página no está actualizada',
  'unknown.lead':
    'El siguiente paso necesita una versión más reciente de esta página. Vuelva a cargarla o pida ayuda.',

  'over.signed-in': 'Sesión iniciada',
  'over.second-factor-passed': 'Confirmado',
  'over.left': 'Ha salido del proceso',
  'over.expired': 'Ha pasado demasiado tiempo',
  'over.going': 'Se abre la página siguiente…',
  'lost.heading': 'No se puede continuar desde aquí',

  'problem.credentials-rejected':
    'La dirección y la contraseña no coinciden. Revise las dos e inténtelo de nuevo.',
  'problem.code-rejected': 'Este código no coincide. Revíselo y escríbalo de nuevo.',
  'problem.code-rejected.left_one': 'Este código no coincide. Puede intentarlo una vez más.',
  'problem.code-rejected.left_many':
    'Este código no coincide. Puede intentarlo {{count}} veces más.',
  'problem.code-rejected.left_other':
    'Este código no coincide. Puede intentarlo {{count}} veces más.',
  'problem.code-expired': 'Este código ha caducado. Pida uno nuevo.',
  'problem.code-used': 'Este código ya se ha usado. Escriba uno nuevo o use otro método.',
  'problem.code-superseded':
    'Se ha enviado un código más reciente. Escriba el último que ha recibido.',
  'problem.code-exhausted':
    'Ha habido demasiados intentos con este código. Pida uno nuevo o use otro método.',
  'problem.backup-codes-spent': 'Todos los códigos de respaldo están usados. Use otro método.',
  'problem.push-refused':
    'La solicitud se ha rechazado en el dispositivo. Envíe una nueva o use otro método.',
  'problem.push-expired':
    'La solicitud no ha tenido respuesta a tiempo. Envíe una nueva o use otro método.',
  'problem.push-answered-elsewhere':
    'La respuesta era para otro inicio de sesión. Envíe una solicitud nueva o use otro método.',
  'problem.passkey-rejected':
    'Esta llave de acceso no se ha aceptado. Use otra o elija otro método.',
  'problem.passkey-dismissed':
    'La llave de acceso no se ha usado. Inténtelo de nuevo o use otro método.',
  'problem.passkey-unsupported':
    'Este navegador no puede usar llaves de acceso aquí. Use otro método.',
  'problem.captcha-rejected': 'La verificación no se ha completado. Hágala otra vez.',
  'problem.fields-rejected': 'Hay que cambiar algunos datos. Mire los campos señalados.',
  'problem.resend-too-soon':
    'El último envío es de hace un momento. Espere un poco y pida después el siguiente.',
  'problem.resend-too-soon.in':
    'El último envío es de hace un momento. Pida el siguiente dentro de {{time}}.',
  'problem.rate-limited': 'Ha habido demasiados intentos. Espere un rato e inténtelo de nuevo.',
  'problem.rate-limited.in':
    'Ha habido demasiados intentos. Inténtelo de nuevo dentro de {{time}}.',
  'problem.not-offered': 'Este método no está disponible en este momento. Elija otro.',
  'problem.denied': 'Esto no está permitido desde aquí. Empiece de nuevo o pida ayuda.',
  'problem.stale': 'Esta página no estaba actualizada. Continúe con el paso que aparece ahora.',
  'problem.offline':
    'No hay conexión a internet. Lo que ha escrito se conserva: inténtelo de nuevo cuando vuelva la conexión.',
  'problem.network':
    'No se ha podido conectar con el servicio de cuentas. Lo que ha escrito se conserva: inténtelo de nuevo.',
  'problem.timeout':
    'El servicio de cuentas tarda demasiado en responder. Lo que ha escrito se conserva: inténtelo de nuevo.',
  'problem.aborted': 'La operación se ha interrumpido. Inténtelo de nuevo.',
  'problem.unavailable':
    'El servicio de cuentas no está disponible ahora. Inténtelo de nuevo dentro de un momento.',
  'problem.unavailable.in':
    'El servicio de cuentas no está disponible ahora. Inténtelo de nuevo dentro de {{time}}.',
  'problem.intercepted':
    'Ha llegado una respuesta que no es del servicio de cuentas. En una red pública, abra primero la página de acceso de esa red y después inténtelo de nuevo.',
  'problem.malformed':
    'El servicio de cuentas ha dado una respuesta que esta página no entiende. Inténtelo de nuevo o pida ayuda.',
  'problem.misconfigured':
    'El inicio de sesión aún no está configurado en esta página. Pida ayuda.',
  'problem.unknown': 'Esto no ha funcionado. Inténtelo de nuevo.',
  'problem.journey-expired':
    'Ha pasado demasiado tiempo y el proceso se ha cerrado para su protección. Empiece de nuevo.',
  'problem.reference': 'Referencia: {{reference}}',
} satisfies SignInWords;
