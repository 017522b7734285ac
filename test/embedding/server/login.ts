// Built to /login.js.
import '@latchkey/elements/define/login.js';
