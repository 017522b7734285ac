// What an identity check needs besides a recovery: one chunk, fetched by its own tag, or with the first step that is in it.
import { caseStatusView } from './case-status.view.ts';
import { companionAppView } from './companion-app.view.ts';
import { identityDetailsView } from './identity-details.view.ts';
import { identityDocumentsView } from './identity-documents.view.ts';
import { identityIntroView } from './identity-intro.view.ts';
import { identityMeansView } from './identity-means.view.ts';
import type { IdentityViews } from './index.ts';

export { identityStyles as styles } from '../style/identity.styles.ts';

/** The views of this chunk. */
export const views: IdentityViews = {
  'identity-intro': identityIntroView,
  'identity-means': identityMeansView,
  'identity-details': identityDetailsView,
  'identity-documents': identityDocumentsView,
  'companion-app': companionAppView,
  'case-status': caseStatusView,
};
