// The devices that a state can be seen on, in CSS pixels.

export interface Device {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** What its screen takes from a page that goes to its edges: a camera above, a bar to swipe below. */
  readonly safe: { readonly top: number; readonly bottom: number };
  /** How tall its keyboard is. */
  readonly keyboard: number;
}

export const devices = {
  phone: { title: 'Phone', width: 390, height: 844, safe: { top: 47, bottom: 34 }, keyboard: 336 },
  small: {
    title: 'Small phone',
    width: 320,
    height: 568,
    safe: { top: 20, bottom: 0 },
    keyboard: 253,
  },
  lying: {
    title: 'Phone, lying',
    width: 740,
    height: 360,
    safe: { top: 0, bottom: 21 },
    keyboard: 200,
  },
  tablet: {
    title: 'Tablet',
    width: 768,
    height: 1024,
    safe: { top: 24, bottom: 20 },
    keyboard: 400,
  },
} as const satisfies Readonly<Record<string, Device>>;

export type DeviceName = keyof typeof devices;
