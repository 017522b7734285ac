import type { CaptchaHook } from '@latchkey/elements';
import { captchaToken } from '@latchkey/mock';

/** Stands for the check of another company, in the place that the login keeps for it: one press, no puzzle. */
export const simulatedCheck =
  (label: () => string): CaptchaHook =>
  (_step, container, signal) =>
    new Promise((resolve) => {
      const button = document.createElement('button');
      button.type = 'button';
      // Inside the login, buttons look as the login has them: as its outlined ones.
      button.dataset['part'] = 'outline';
      button.textContent = label();
      button.addEventListener('click', () => resolve(captchaToken), { signal });
      container.replaceChildren(button);
    });
