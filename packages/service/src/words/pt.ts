// Português, para Portugal e o Brasil. Terceira pessoa sem pronome; palavras dos elementos: senha, segundo passo,
// pedido, nome de acesso. Só o que se lê bem de ambos os lados: «nome completo», já que «apelido» tem dois sentidos.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Portuguese. */
export const pt: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} é o seu código de ${service}. É válido por ${life}. Não o diga a ninguém.`,
    email: ({ code, service, life }) =>
      `O seu código de ${service} é ${code}. É válido por ${life}. Se não pediu este código, altere a sua senha.`,
    push: ({ service, place }) => `Entrar em ${service} a partir de ${place}?`,
    pushReset: ({ service, place }) =>
      `Definir uma nova senha para ${service} a partir de ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Defina com este link uma nova senha para ${service}. O link é válido por ${life}, uma só vez. Se não fez este pedido, ignore a mensagem: nada mudou.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `A sua senha de ${service} foi alterada. Se não fez esta alteração, redefina a senha imediatamente.`,
    identifierIs: ({ service, identifier }) =>
      `O seu acesso a ${service} é feito com ${identifier}. Não diga isto a ninguém. Se não fez este pedido, ignore a mensagem: nada mudou.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} já não serve para entrar em ${service}. Entre com o nome de acesso ${username} e a sua senha habitual, e indique um novo endereço.`,
    addressLink: ({ service, life, link }) =>
      `Confirme com este link que, a partir de agora, entra em ${service} com este endereço. O link é válido por ${life}, uma só vez. Se não fez este pedido, ignore a mensagem: nada mudou.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `A partir de agora, o seu acesso a ${service} é feito com ${address}. Se não fez esta alteração, avise o suporte imediatamente.`,
    mobileNumber: 'Número de telemóvel',
    mobileNumberHint: 'Com o indicativo do país, como +41 79 555 01 23',
    termsHeading: 'Novos termos de utilização',
    termsLead: 'Os nossos termos de utilização mudaram. Para continuar, é preciso aceitar.',
    acceptTerms: 'Aceito os termos de utilização',
    displayName: 'Nome que os outros veem',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Começou a verificação da sua identidade. O seu pedido em ${service} tem o número ${number}. Este link mostra como está, em qualquer dispositivo:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `Para o seu pedido ${number} em ${service}, falta mais uma vez algo da sua parte. Este link mostra o quê:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `O seu pedido ${number} em ${service} está decidido: a sua identidade foi confirmada. Continue com este link:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `O seu pedido ${number} em ${service} está decidido: não foi possível confirmar a sua identidade. Pode tentar novamente com este link:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `O seu pedido ${number} em ${service} não foi decidido a tempo. O que enviou foi apagado. Pode começar de novo com este link:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `O seu pedido ${number} em ${service} foi cancelado. O que enviou foi apagado.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Alguém pediu para recuperar a sua conta de ${service}. Se não fez este pedido, pode parar tudo com este link:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `O seu segundo passo de ${service} foi removido. Se não fez este pedido, altere a sua senha imediatamente.`,
    fields: {
      name: 'Nome completo',
      contact: 'Endereço de e-mail onde podemos contactar',
      phone: 'Número de telemóvel que indicou',
      'birth-year': 'Ano de nascimento',
      known: 'O que sabe da conta: desde quando existe, para que serve',
      'lost-factor': 'Também perdi o segundo passo',
    },
  },
};
