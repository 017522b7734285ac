// The identity check of the default world.
import type { IdentityRules } from '@latchkey/service';
import { day, minute } from '@latchkey/service';

/** Both means, everything usual, nothing in a hurry. */
export const identity: IdentityRules = {
  means: ['manual', 'companion'],
  app: {
    name: 'Example Identity',
    url: 'https://identity.example/check',
    requestLife: 5 * minute,
    holder: { name: 'Robin Example', contact: 'robin@example.net' },
  },
  fields: [
    { name: 'name', type: 'text', required: true, autocomplete: 'name' },
    { name: 'contact', type: 'email', required: true, autocomplete: 'email' },
    { name: 'phone', type: 'tel', autocomplete: 'tel', reason: 'identifier' },
    { name: 'birth-year', type: 'text', autocomplete: 'bday-year' },
    { name: 'known', type: 'text' },
    { name: 'lost-factor', type: 'checkbox', reason: 'password' },
  ],
  documents: {
    passport: ['photo-page', 'selfie'],
    'identity-card': ['front', 'back', 'selfie'],
    'residence-permit': ['front', 'back', 'selfie'],
    'driving-license': ['front', 'back', 'selfie'],
  },
  accept: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  maxBytes: 10_000_000,
  minPixels: 480,
  reviewTime: 2 * day,
  keptFor: 30 * day,
  caseLife: 14 * day,
  contact: 'support@example.org',
  page: '/?journey=identity-check',
};
