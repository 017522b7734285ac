/** A control's name for a field that a service declared: its own could shadow what a form has (`action`, `reset`). */
export const declaredName = (name: string): string => `field-${name}`;
