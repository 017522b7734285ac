import { html, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { describedBy, field, invalid } from './field.ts';
import { readCode, type CodeForm } from './read-code.ts';

/**
 * One field for a whole code, never a row of boxes and never a `maxlength`: what a phone fills or a person pastes arrives
 * complete. Always left to right. A complete code sends itself once, if the host lets it.
 */
export const codeField = (ui: Ui, form: CodeForm): TemplateResult => {
  const digits = form.alphabet === 'digits';
  const sendIfComplete = (input: HTMLInputElement) => {
    if (!ui.autoSubmit || !form.length || ui.busy) return;
    if (readCode(input.value, form) === undefined) return;
    input.form?.requestSubmit();
  };
  const paste = (event: ClipboardEvent) => {
    const code = readCode(event.clipboardData?.getData('text') ?? '', form);
    if (code === undefined) return;
    event.preventDefault();
    const input = event.currentTarget as HTMLInputElement;
    input.value = code;
    sendIfComplete(input);
  };
  const input = (event: InputEvent) => {
    if (!event.isComposing) sendIfComplete(event.currentTarget as HTMLInputElement);
  };
  const hint = ui.autoSubmit && form.length ? ui.t('code.hint') : undefined;
  return field(
    ui,
    'code',
    ui.t('code.label'),
    html`<input
      id=${ui.id('code')}
      name="code"
      type="text"
      dir="ltr"
      inputmode=${digits ? 'numeric' : 'text'}
      autocomplete="one-time-code"
      autocapitalize=${digits ? 'none' : 'characters'}
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="go"
      data-sentry-mask
      data-hj-suppress
      data-dd-privacy="hidden"
      required
      aria-describedby=${describedBy(ui, 'code', Boolean(hint))}
      aria-invalid=${ui.problem?.code.startsWith('code-') ? 'true' : invalid(ui, 'code')}
      @paste=${paste}
      @input=${input}
    />`,
    hint,
  );
};
