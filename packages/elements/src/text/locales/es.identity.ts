// Palabras de la verificación de identidad; el glosario y las reglas están en es.ts y es.recovery.ts. Además:
//
//   show                         demostrar
//   request                      solicitud
//   document                     documento
//   picture, photograph          imagen; foto, fotografiar
//   front, back                  anverso, reverso
//   the app                      la aplicación, la aplicación de identidad
//   decision                     decisión
//   check                        verificación
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Demuestre que una cuenta es suya',
  'identity-check.lead': 'Escriba la dirección con la que inicia sesión.',
  'action.start': 'Empezar',
  'action.step-back': 'Atrás',
  'action.copy': 'Copiar',
  'action.copied': 'Copiado',

  'identity-intro.heading': 'Demuestre que esta cuenta es suya',
  'identity-intro.lead.password': 'Después podrá definir una contraseña nueva.',
  'identity-intro.lead.identifier': 'Después sabrá con qué dirección inicia sesión.',
  'identity-intro.lead.second-factor': 'Después podrá iniciar sesión sin su segundo paso anterior.',
  'identity-intro.lead.locked': 'Después la cuenta se desbloquea.',
  'identity-intro.manual':
    'Necesita un documento con su foto, por ejemplo un pasaporte, y una cámara o imágenes del documento.',
  'identity-intro.companion': 'Si tiene la aplicación de identidad, puede usarla.',
  'identity-intro.time': 'La decisión suele tardar {{time}}.',
  'identity-intro.kept': 'Sus documentos se eliminan {{time}} después de la decisión.',
  'identity-intro.support': 'Todo se hace aquí. No hace falta llamar al servicio de asistencia.',

  'identity-means.heading': '¿Cómo quiere demostrarlo?',
  'identity-means.manual': 'Con un documento',
  'identity-means.manual.hint': 'Lo fotografía ahora. La decisión llega más tarde.',
  'identity-means.companion': 'Con la aplicación de identidad',
  'identity-means.companion.named': 'Con {{app}}',
  'identity-means.companion.hint': 'Continúa en la aplicación, en este dispositivo o en otro.',
  'identity-means.heading.none': 'Esto no se puede hacer aquí',
  'identity-means.none':
    'En este momento no hay manera de demostrarlo en línea. El servicio de asistencia puede ayudarle.',

  'identity-details.heading': 'Sus datos',
  'identity-details.lead': 'Díganos quién es y dónde podemos contactar con usted.',

  'identity-documents.heading': 'Fotografíe su documento',
  'identity-documents.lead':
    'Cada imagen se envía en cuanto la elige. En este dispositivo no queda nada de ella.',
  'identity-documents.heading.type': 'Elija su documento',
  'identity-documents.lead.type': 'Tiene que ser suyo y seguir vigente.',
  'identity-documents.type': 'Documento',
  'identity-documents.other-type': 'Usar otro documento',
  'identity-documents.limits': 'Archivos {{formats}}, hasta {{limit}} cada uno.',
  'identity-documents.no-camera': 'Si la cámara no se abre, elija un archivo.',
  'identity-documents.submit': 'Enviar para su decisión',
  'document.passport': 'Pasaporte',
  'document.identity-card': 'Documento de identidad',
  'document.residence-permit': 'Permiso de residencia',
  'document.driving-license': 'Permiso de conducir',

  'piece.front': 'Anverso',
  'piece.front.hint': 'Las cuatro esquinas, sin reflejos',
  'piece.back': 'Reverso',
  'piece.back.hint': 'Las cuatro esquinas, sin reflejos',
  'piece.photo-page': 'Página con su foto',
  'piece.photo-page.hint': 'La página entera, con las líneas de la parte inferior',
  'piece.selfie': 'Usted con el documento',
  'piece.selfie.hint': 'Su rostro y, al lado, el documento',
  'piece.camera': 'Hacer una foto',
  'piece.camera-again': 'Hacer otra foto',
  'piece.file': 'Elegir un archivo',
  'piece.file-again': 'Elegir otro archivo',
  'piece.missed':
    'De la cámara no ha llegado ninguna imagen. Elija un archivo o inténtelo de nuevo.',
  'piece.checking': 'El archivo se está revisando…',
  'piece.sending': 'Se está enviando…',
  'piece.progress': '{{piece}}: cuánto se ha enviado',
  'piece.cancel': 'Cancelar',
  'piece.retry': 'Enviar de nuevo',
  'piece.stored': 'Imagen recibida',
  'piece.stored-preview': 'Imagen recibida. Compruebe que se puede leer.',
  'piece.preview': 'Su imagen: {{piece}}',
  'piece.missing': 'Falta esta imagen. Haga una foto o elija un archivo.',
  'piece.still-sending': 'Esta imagen todavía se está enviando. Espere un momento.',
  'piece.too-large': 'Este archivo supera {{limit}}. Haga una foto o elija un archivo más pequeño.',
  'piece.interrupted': 'Esta imagen no ha llegado. Inténtelo de nuevo.',
  'piece.offline': 'No hay conexión a internet. Inténtelo de nuevo cuando vuelva la conexión.',
  'fault.unreadable': 'La imagen no se podía leer. Haga la foto otra vez, con buena luz.',
  'fault.cut-off': 'Una parte quedó fuera de la imagen. Haga la foto otra vez, desde más lejos.',
  'fault.glare':
    'En la imagen había un reflejo de luz. Haga la foto otra vez, lejos de lámparas y ventanas.',
  'fault.expired': 'Este documento ya no está vigente. Use otro.',
  'fault.wrong-document': 'La imagen muestra otra cosa. Fotografíe lo que se indica aquí.',
  'fault.not-matching': 'La imagen no concuerda con las demás. Haga la foto otra vez.',
  'fault.other': 'Esta imagen se necesita una vez más.',

  'companion-app.heading': 'Continúe en la aplicación',
  'companion-app.lead':
    'Demuestre en {{app}} que esta cuenta es suya. Después, esta página continúa sola.',
  'companion-app.app': 'la aplicación de identidad',
  'companion-app.open': 'Abrir {{app}}',
  'companion-app.here': 'La aplicación está en este dispositivo',
  'companion-app.elsewhere': 'La aplicación está en otro dispositivo',
  'companion-app.qr': 'Código QR que abre {{app}}',
  'companion-app.scan': 'Escanee este código con la cámara de su teléfono.',
  'companion-app.waiting': 'A la espera de la aplicación…',
  'companion-app.opened': 'La aplicación está abierta. Continúe allí.',
  'companion-app.in-progress': 'La verificación sigue en la aplicación…',
  'companion-app.expired': 'El código ha caducado. Uno nuevo está en camino.',
  'companion-app.renew': 'Mostrar un código nuevo',
  'companion-app.other': 'No puedo usar la aplicación',
  'companion-app.unsafe': 'La aplicación no se puede abrir desde aquí. Use otro método.',

  'case-status.heading': 'Su solicitud',
  'case-status.heading.submitted': 'Hemos recibido su solicitud',
  'case-status.heading.in-review': 'Su solicitud se está estudiando',
  'case-status.heading.more-needed': 'Se necesita algo más',
  'case-status.heading.accepted': 'Esta cuenta es suya',
  'case-status.heading.refused': 'Su solicitud se ha rechazado',
  'case-status.heading.expired': 'Su solicitud ha caducado',
  'case-status.heading.cancelled': 'Su solicitud se ha cancelado',
  'case-status.submitted': 'Tenemos todo lo que ha enviado. No hace falta que espere aquí.',
  'case-status.in-review': 'Sus documentos se están revisando ahora.',
  'case-status.more-needed':
    'Para la decisión faltan estas imágenes. Todas las demás se conservan.',
  'case-status.accepted.password':
    'Su solicitud se ha aceptado. Defina ahora una contraseña nueva.',
  'case-status.accepted.identifier':
    'Su solicitud se ha aceptado. Continúe para saber con qué dirección inicia sesión.',
  'case-status.accepted.second-factor':
    'Su solicitud se ha aceptado. Su segundo paso anterior se eliminará cuando continúe.',
  'case-status.accepted.locked':
    'Su solicitud se ha aceptado. La cuenta se desbloqueará cuando continúe.',
  'case-status.refused':
    'Lo que ha enviado no demuestra que la cuenta sea suya. Empiece de nuevo con otros documentos o pida ayuda.',
  'case-status.expired':
    'No se completó a tiempo y lo que envió se ha eliminado. Empiece de nuevo si todavía la necesita.',
  'case-status.cancelled': 'En la cuenta no ha cambiado nada. Inicie sesión o empiece de nuevo.',
  'case-status.time': 'Se espera una decisión dentro de {{time}}.',
  'case-status.target': 'Enviamos la decisión a {{target}}.',
  'case-status.later': 'Vuelva más tarde a esta página.',
  'case-status.number': 'Número de la solicitud: {{number}}',
  'case-status.send-more': 'Hacer estas fotos',
  'case-status.done': 'Terminar por ahora',
  'case-status.cancel': 'Cancelar esta solicitud',
  'case-status.cancel-sure': 'Lo que se ha enviado se elimina entonces. Esto no se puede deshacer.',
  'case-status.cancel-now': 'Cancelar definitivamente la solicitud',
  'over.case-open': 'Hemos recibido su solicitud',
  'over.case-open.number': 'Su número es {{number}}. Indíquelo cuando pregunte por la solicitud.',
  'over.case-open.lead': 'Vuelva en cualquier momento para ver cómo va.',

  'problem.file-too-large':
    'Este archivo es demasiado grande. Haga una foto o elija un archivo más pequeño.',
  'problem.file-type': 'Este tipo de archivo no se puede usar. Haga una foto o elija una imagen.',
  'problem.file-unreadable': 'Esta imagen no se puede leer. Haga la foto otra vez.',
  'problem.file-too-small':
    'Esta imagen es demasiado pequeña para leerla. Haga la foto otra vez, desde más cerca.',
  'problem.companion-refused':
    'La verificación se ha detenido en la aplicación. Empiécela de nuevo o use otro método.',
  'problem.companion-expired': 'El código ha caducado. Aquí tiene uno nuevo.',
  'problem.companion-location':
    'La aplicación necesita su ubicación, pero no tiene permiso para verla. Déselo allí o use otro método.',
} satisfies IdentityWords;
