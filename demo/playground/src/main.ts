import './start.ts';

// By a request of its own: in one chunk with what other pages need, it would be evaluated before what prepares the page.
import('@latchkey/elements/define/access.js').catch(reportError);
