/** Lets time pass, in milliseconds: people think, and whoever breaks things does it when the dice say so. */
export const pause = <T = void>(milliseconds: number, value?: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));
