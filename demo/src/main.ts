import './start.ts';
import '@latchkey/elements/define/all.js';
