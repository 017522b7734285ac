import { helpLink } from '../fields/help-link.ts';
import { stepForm } from '../form/step-form.ts';
import { isolated, rich } from '../text/rich.ts';
import type { Shown, Ui } from './view.ts';

/** The journey has ended and the request goes on without it: the number to come back with, and the way to the login. */
export const caseOpenView = (number: string | undefined, ui: Ui): Shown => ({
  heading: ui.t('over.case-open'),
  lead: number
    ? rich(ui.t, 'over.case-open.number', { number: isolated(number) })
    : ui.t('over.case-open.lead'),
  form: stepForm(ui, () => undefined, helpLink(ui, 'login', 'outline')),
});
