// What a newer service may say in a step of a recovery, made one of ours: unknown options are left out, as if they had not
// been offered. What is of another type altogether stays, for the schema to refuse.
import {
  caseStates,
  companionStates,
  documentTypes,
  identityMeans,
  identityReasons,
  pieceFaults,
  pieceKinds,
} from './identity.ts';
import { isRaw, type Raw } from './raw.ts';
import { deliveryMethods, passwordRules, recoveryMethods } from './recovery.ts';

/** What is made of a value; nothing where it is of no use to us. */
type Rule = (value: unknown) => unknown;

const word =
  (known: readonly string[], otherwise?: string): Rule =>
  (value) =>
    typeof value !== 'string' || known.includes(value) ? value : otherwise;

const each =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) ? value.map(rule).filter((item) => item !== undefined) : value;

/** An object is of no use without any of these fields. */
const having =
  (rules: Readonly<Record<string, Rule>>) =>
  (value: unknown): unknown => {
    if (!isRaw(value)) return value;
    const known = { ...value };
    for (const [name, rule] of Object.entries(rules)) {
      if (known[name] === undefined) continue;
      known[name] = rule(known[name]);
      if (known[name] === undefined) return undefined;
    }
    return known;
  };

const step = (rules: Readonly<Record<string, Rule>>) =>
  having(rules) as (raw: Raw) => Raw | undefined;

const reason = word(identityReasons);
const means = each(word(identityMeans));
const deliveries = each(having({ method: word(deliveryMethods) }));
const pieces = each(having({ kind: word(pieceKinds), fault: word(pieceFaults, 'other') }));
const documents = step({ reason, types: each(word(documentTypes)), pieces });
const documentType = word(documentTypes);

/** Kind of step → what is left of it; nothing where the step makes no sense to us. */
export const filters: Readonly<Record<string, (raw: Raw) => Raw | undefined>> = {
  'choose-recovery': step({ options: each(having({ method: word(recoveryMethods) })) }),
  'confirm-target': step({ method: word(recoveryMethods) }),
  'new-password': step({ rules: each(having({ rule: word(passwordRules) })) }),
  'choose-delivery': step({ options: deliveries }),
  delivered: step({ method: word(deliveryMethods) }),
  'identifier-revoked': step({ sent: deliveries }),
  'identity-intro': step({ reason, means }),
  'identity-means': step({ reason, means }),
  'identity-details': step({ reason }),
  'identity-documents': ({ type, ...raw }) =>
    documents(documentType(type) === undefined ? raw : { ...raw, type }),
  'companion-app': step({ reason, state: word(companionStates) }),
  'case-status': step({ reason, state: word(caseStates), pieces }),
};
