// Español. Trato de usted; palabras de los elementos: contraseña, segundo paso, solicitud. Ninguna forma supone un género.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Spanish. */
export const es: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} es su código de ${service}. Vale durante ${life}. No se lo diga a nadie.`,
    email: ({ code, service, life }) =>
      `Su código de ${service} es ${code}. Vale durante ${life}. Si no lo ha pedido, cambie su contraseña.`,
    push: ({ service, place }) => `¿Iniciar sesión en ${service} desde ${place}?`,
    pushReset: ({ service, place }) =>
      `¿Definir una contraseña nueva para ${service} desde ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Defina con este enlace una contraseña nueva para ${service}. El enlace vale durante ${life}, una sola vez. Si no lo ha pedido, ignórelo: no ha cambiado nada.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Se ha cambiado su contraseña de ${service}. Si no ha sido usted, restablézcala de inmediato.`,
    identifierIs: ({ service, identifier }) =>
      `Usted inicia sesión en ${service} con ${identifier}. No se lo diga a nadie. Si no lo ha pedido, ignore este mensaje: no ha cambiado nada.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} ya no se puede usar en ${service}. Inicie sesión con el nombre de usuario ${username} y su contraseña de siempre, e indique una dirección nueva.`,
    addressLink: ({ service, life, link }) =>
      `Confirme con este enlace que a partir de ahora inicia sesión en ${service} con esta dirección. El enlace vale durante ${life}, una sola vez. Si no lo ha pedido, ignórelo: no ha cambiado nada.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `A partir de ahora, usted inicia sesión en ${service} con ${address}. Si no lo ha pedido, avísenos de inmediato.`,
    mobileNumber: 'Número de teléfono móvil',
    mobileNumberHint: 'Con el prefijo del país, por ejemplo +41 79 555 01 23',
    termsHeading: 'Nuevas condiciones de uso',
    termsLead: 'Nuestras condiciones de uso han cambiado. Acéptelas para continuar.',
    acceptTerms: 'Acepto las condiciones de uso',
    displayName: 'Nombre que ven los demás',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Estamos verificando su identidad. Su solicitud en ${service} tiene el número ${number}. Este enlace muestra cómo va, en cualquier dispositivo:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Para su solicitud ${number} en ${service} necesitamos otra vez algo de usted. Este enlace muestra qué:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Su solicitud ${number} en ${service} está decidida: sabemos quién es usted. Continúe con este enlace:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Su solicitud ${number} en ${service} está decidida: no hemos podido comprobar quién es usted. Puede intentarlo de nuevo con este enlace:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Su solicitud ${number} en ${service} no se decidió a tiempo. Lo que envió se ha eliminado. Puede empezar de nuevo con este enlace:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Su solicitud ${number} en ${service} se ha cancelado. Lo que envió se ha eliminado.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Alguien pide recuperar su cuenta de ${service}. Si no es usted, cancele la solicitud con este enlace:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Se ha eliminado su segundo paso de ${service}. Si no lo ha pedido, cambie su contraseña de inmediato.`,
    fields: {
      name: 'Nombre y apellidos',
      contact: 'Dirección de correo electrónico donde podemos contactar con usted',
      phone: 'Número de teléfono móvil que nos dio',
      'birth-year': 'Año de nacimiento',
      known: 'Qué sabe de la cuenta: desde cuándo existe, para qué se usa',
      'lost-factor': 'También he perdido mi segundo paso',
    },
  },
};
