import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { until } from 'lit/directives/until.js';
import type { Ui } from '../steps/view.ts';
import { describedBy, field, invalid } from './field.ts';
import { bareNumber, type PhoneNumbers } from './read-phone.ts';

let plans: PhoneNumbers | undefined;

/** The world's numbering plans, once {@link phoneField} has brought them. */
export const phoneNumbers = (): PhoneNumbers | undefined => plans;

// Undefined when they cannot be had: who begins with a plus sign does not need them.
const loadPhoneNumbers = async (): Promise<PhoneNumbers | undefined> =>
  (plans ??= await import('./phone-numbers.ts').catch(() => undefined));

/**
 * A mobile number, left to right in every language, in one field that a manager can fill whole; below it the country, which
 * only a number without a plus sign needs, as soon as the countries are here.
 */
export const phoneField = (ui: Ui, country: string | undefined): TemplateResult => html`
  ${field(
    ui,
    'phone',
    ui.t('phone.label'),
    html`<input
      id=${ui.id('phone')}
      name="phone"
      type="tel"
      dir="ltr"
      inputmode="tel"
      autocomplete="tel"
      enterkeyhint="go"
      data-sentry-mask
      data-hj-suppress
      data-dd-privacy="hidden"
      aria-required="true"
      aria-describedby=${describedBy(ui, 'phone')}
      aria-invalid=${invalid(ui, 'phone')}
    />`,
  )}
  ${
    plans
      ? countryField(ui, country, plans)
      : until(loadPhoneNumbers().then((came) => came && countryField(ui, country, came)))
  }
`;

const countryField = (ui: Ui, given: string | undefined, came: PhoneNumbers) => {
  const { languages } = navigator;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const country = given ?? came.likelyCountry({ languages, timeZone });
  const names = new Intl.DisplayNames(ui.locale, { type: 'region' });
  const { compare } = new Intl.Collator(ui.locale);
  const countries = [...came.callingCodes]
    .map(([id, code]) => ({ id, code, name: names.of(id) ?? id }))
    .sort((one, other) => compare(one.name, other.name));
  const name = 'phone-country';
  // Keyed: another language has another order, and must not change what was chosen.
  return field(
    ui,
    name,
    ui.t('phone.country'),
    html`<select
      id=${ui.id(name)}
      name=${name}
      autocomplete="tel-country-code"
      aria-describedby=${describedBy(ui, name, true)}
      aria-invalid=${invalid(ui, name)}
    >
      <option value="">${ui.t('form.choose')}</option>
      ${repeat(
        countries,
        ({ id }) => id,
        ({ id, code, name: words }) =>
          html`<option value=${id} ?selected=${id === country}>${words} ${isolated(code)}</option>`,
      )}
    </select>`,
    ui.t('phone.country-hint'),
  );
};

// An option holds text alone: these characters do what `<bdi dir="ltr">` does elsewhere.
const isolated = (code: string) => `\u2066+${code}\u2069`;

/** Shows the country of a number with a plus sign while it is typed. */
export const followNumber = (form: HTMLFormElement, signal: AbortSignal): void => {
  const follow = () => {
    const input = form.querySelector<HTMLInputElement>('[name="phone"]');
    const select = form.querySelector<HTMLSelectElement>('[name="phone-country"]');
    const countries = plans?.countriesOf(bareNumber(input?.value ?? '')) ?? [];
    if (select && countries[0] && !countries.includes(select.value)) select.value = countries[0];
  };
  form.addEventListener('input', follow, { signal });
  form.addEventListener('change', follow, { signal });
};
