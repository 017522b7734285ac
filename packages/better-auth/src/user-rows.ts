// What better-auth keeps of a user, as its adapter gives it.

/** Row of `user`. */
export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** With the plugin `phoneNumber`. */
  readonly phoneNumber?: string | null;
  readonly phoneNumberVerified?: boolean | null;
  /** With the plugin `twoFactor`. */
  readonly twoFactorEnabled?: boolean | null;
}

/** Row of `account` that holds a password. */
export interface CredentialRow {
  readonly id: string;
  readonly password?: string | null;
}

/** Row of `twoFactor`. */
export interface TwoFactorRow {
  readonly id: string;
  /** Sealed. */
  readonly secret: string;
  /** JSON; sealed, unless the plugin was told otherwise. */
  readonly backupCodes: string;
  /** False until the app has shown its first code. */
  readonly verified?: boolean | null;
}

/** Row of `passkey`. */
export interface PasskeyRow {
  readonly id: string;
  readonly name?: string | null;
  /** Base64url. */
  readonly credentialID: string;
  /** COSE, base64. */
  readonly publicKey: string;
  readonly counter: number;
  /** Separated by commas. */
  readonly transports?: string | null;
}

/** Everything that is kept of one user. */
export interface UserRows {
  readonly user: UserRow;
  readonly credential: CredentialRow | undefined;
  readonly twoFactor: TwoFactorRow | undefined;
  readonly passkeys: readonly PasskeyRow[];
}
