import type { Service } from './service.ts';

/** Whether this browser can make a passkey for this page: not for an address that is a bare number, for instance. */
export const canMakePasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  /[a-z]/u.test(location.hostname);

/** Lets the person make a passkey and gives it to the account. Rejects when they do not, or it does not fit. */
export const enrollPasskey = async (service: Service, identifier: string): Promise<void> => {
  const { hostname, origin } = location;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    await service.act('passkeyCreation', identifier, hostname, origin),
  );
  const credential = await navigator.credentials.create({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) throw new TypeError('No passkey was made.');
  await service.act('addPasskey', identifier, credential.toJSON() as RegistrationResponseJSON);
};
