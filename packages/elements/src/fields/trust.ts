import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';

/** “Trust this device”, where the service offers it. Never on by itself. */
export const trustField = (
  ui: Ui,
  trust: { days?: number | undefined } | undefined,
): TemplateResult | typeof nothing =>
  trust
    ? html`<div data-part="check">
        <input
          type="checkbox"
          id=${ui.id('trust')}
          name="trust"
          aria-describedby=${`${ui.id('trust')}-hint`}
        />
        <label for=${ui.id('trust')}>${ui.t('trust.label')}</label>
        <p data-part="hint" id=${`${ui.id('trust')}-hint`}>
          ${trust.days ? ui.t('trust.hint', { count: trust.days }) : ui.t('trust.hint-open')}
        </p>
      </div>`
    : nothing;

/** What the person chose; absent where nothing was offered. */
export const trustOf = (fields: FormData, trust: object | undefined): { trust?: boolean } =>
  trust ? { trust: fields.has('trust') } : {};
