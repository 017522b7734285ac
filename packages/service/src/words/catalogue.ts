// What the service says in each language, beside Latchkey's own words, which the elements have.

/** A message: plain text, whose values stand in it as they are. */
type Says<Name extends string> = (values: Readonly<Record<Name, string>>) => string;

/** Messages of the journeys, and labels of what they ask for. `life` is a time in words, in the nominative. */
export interface Words {
  /** Without the line that a browser reads: that is no word. */
  readonly sms: Says<'code' | 'service' | 'life'>;
  readonly email: Says<'code' | 'service' | 'life'>;
  readonly push: Says<'service' | 'place'>;
  readonly pushReset: Says<'service' | 'place'>;
  readonly resetLink: Says<'service' | 'life' | 'link'>;
  readonly passwordChanged: Says<'service'>;
  readonly identifierIs: Says<'service' | 'identifier'>;
  readonly temporaryUsername: Says<'service' | 'identifier' | 'username'>;
  readonly addressLink: Says<'service' | 'life' | 'link'>;
  readonly addressChanged: Says<'service' | 'address'>;
  readonly mobileNumber: string;
  readonly mobileNumberHint: string;
  readonly termsHeading: string;
  readonly termsLead: string;
  readonly acceptTerms: string;
  readonly displayName: string;
}

/** Words of identity cases, which are requests to people. None tells why a case is there. */
export interface CaseTexts {
  /** To the applicant, by what has become of the case. */
  readonly mails: Readonly<
    Record<
      'submitted' | 'more-needed' | 'accepted' | 'refused' | 'expired' | 'cancelled',
      Says<'service' | 'number' | 'link'>
    >
  >;
  /** To whoever is known to have the account; the link leads to where it is stopped. */
  readonly warning: Says<'service' | 'link'>;
  readonly factorsRemoved: Says<'service'>;
  /** Labels. */
  readonly fields: Readonly<
    Record<'name' | 'contact' | 'phone' | 'birth-year' | 'known' | 'lost-factor', string>
  >;
}

/** All that the service says in one language. */
export interface Catalogue {
  readonly texts: Words;
  readonly cases: CaseTexts;
}
