import { unsafeCSS } from 'lit';

/**
 * The box that holds the form, as a selector. The form stands in the page's own tree, among the page's own rules: three
 * ids' worth of specificity, none of which needs to exist, keeps `#main input { … }` and every reset out without
 * `!important`.
 */
export const f = unsafeCSS(':is([data-latchkey], #_#_#_)');
