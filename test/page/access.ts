// All that a product team writes beside the tag that has every journey.
import '@latchkey/elements/define/access.js';
