/** Whether this device is one for the hand: it has a camera that a page may ask for, and its apps open links. */
export const isHandheld = (): boolean => matchMedia('(pointer: coarse)').matches;
