import './start.ts';
import '@latchkey/elements/define/access.js';
