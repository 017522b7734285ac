// All that a product team writes beside the tag.
import '@latchkey/elements/define/login.js';
