// English. An identity case is a “request” to people.
import type { Catalogue } from './catalogue.ts';

/** What the service says in English. */
export const en: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${code} is your ${service} code. It is good for ${life}. Tell it to nobody.`,
    email: ({ code, service, life }) =>
      `Your code for ${service} is ${code}. It is good for ${life}. If you did not ask for it, change your password.`,
    push: ({ service, place }) => `Sign in to ${service} from ${place}?`,
    pushReset: ({ service, place }) => `Set a new password for ${service} from ${place}?`,
    resetLink: ({ service, life, link }) =>
      `Set a new password for ${service} with this link. It is good for ${life}, once. If you did not ask for it, ignore it: nothing has changed.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `Your password for ${service} was changed. If that was not you, reset it again at once.`,
    identifierIs: ({ service, identifier }) =>
      `You sign in to ${service} with ${identifier}. Tell it to nobody. If you did not ask for it, ignore this message: nothing has changed.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} cannot be used for ${service} any more. Sign in with the username ${username} and your usual password, and give a new address.`,
    addressLink: ({ service, life, link }) =>
      `Confirm with this link that you sign in to ${service} with this address from now on. It is good for ${life}, once. If you did not ask for it, ignore it: nothing has changed.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `You sign in to ${service} with ${address} from now on. If that was not you, tell us at once.`,
    mobileNumber: 'Mobile number',
    mobileNumberHint: 'With the country’s code, such as +41 79 555 01 23',
    termsHeading: 'New terms of use',
    termsLead: 'Our terms of use have changed. Accept them to go on.',
    acceptTerms: 'I accept the terms of use',
    displayName: 'Name that others see',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `We are checking who you are. Your request at ${service} has the number ${number}. This link shows how it stands, on any device:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `For your request ${number} at ${service} we need something from you again. This link shows what:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `Your request ${number} at ${service} is decided: we know who you are. Go on with this link:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `Your request ${number} at ${service} is decided: we could not tell who you are. You can try again with this link:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `Your request ${number} at ${service} was not decided in time. What you sent us is erased. You can begin again with this link:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `Your request ${number} at ${service} was cancelled. What you sent us is erased.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Somebody asks to recover your account at ${service}. If that was not you, cancel it with this link:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `Your second step at ${service} was removed. If that was not you, change your password at once.`,
    fields: {
      name: 'First and last name',
      contact: 'E-mail address where we can reach you',
      phone: 'Mobile number that you gave us',
      'birth-year': 'Year of birth',
      known: 'What you know of the account: when it was opened, what it is used for',
      'lost-factor': 'I have also lost my second step',
    },
  },
};
