// Reads the changesets as a release would: a package that is not ours, or a word that is no version bump, throws.
import { join } from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';

await getReleasePlan(join(import.meta.dirname, '..'));
