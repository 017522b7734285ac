/** A text value of a form, exactly as it is in the control; empty where there is none. */
export const textOf = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};
