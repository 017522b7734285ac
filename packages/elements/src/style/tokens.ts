import { css } from './css.ts';

/**
 * The looks that a host may set, and what derives from them. `--latchkey-*` are the documented properties; `--lk-*` are
 * ours, inherited by the form in light DOM. One accent is enough to re-brand: text on it, hover and tints follow.
 */
export const tokens = css`
  :host {
    --lk-surface: var(--latchkey-surface, #fff);
    --lk-text: var(--latchkey-text, #171a21);
    --lk-quiet: var(--latchkey-quiet, #565d6d);
    --lk-line: var(--latchkey-line, #dfe2e8);
    --lk-edge: color-mix(in srgb, var(--lk-text) 52%, var(--lk-surface));
    --lk-soft: color-mix(in srgb, var(--lk-text) 24%, var(--lk-surface));
    --lk-hover: color-mix(in srgb, var(--lk-text) 5%, transparent);
    --lk-accent: var(--latchkey-accent, #23488f);
    --lk-on-accent: var(--latchkey-on-accent, #fff);
    --lk-link: var(--lk-accent);
    --lk-problem: var(--latchkey-problem, #b3261e);
    --lk-success: var(--latchkey-success, #1d6b3f);
    --lk-focus: var(--latchkey-focus, var(--lk-link));
    --lk-field: color-mix(in srgb, var(--lk-text) 2%, var(--lk-surface));
    --lk-radius: var(--latchkey-radius, 0.5rem);
    --lk-control-radius: min(var(--lk-radius), calc(var(--lk-control) / 2));
    --lk-card-radius: min(calc(var(--lk-radius) * 1.75), 1.5rem);
    --lk-space: var(--latchkey-space, 1rem);
    --lk-control: var(--latchkey-control-height, 2.75rem);
    --lk-shadow: var(
      --latchkey-shadow,
      0 1px 2px rgb(16 24 40 / 5%),
      0 6px 20px rgb(16 24 40 / 6%)
    );
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --lk-surface: var(--latchkey-surface, light-dark(#fff, #181b21));
      --lk-text: var(--latchkey-text, light-dark(#171a21, #eceef2));
      --lk-quiet: var(--latchkey-quiet, light-dark(#565d6d, #a4abba));
      --lk-line: var(--latchkey-line, light-dark(#dfe2e8, #333843));
      --lk-accent: var(--latchkey-accent, light-dark(#23488f, #a9c2ff));
      --lk-on-accent: var(--latchkey-on-accent, light-dark(#fff, #0d1b3a));
      --lk-problem: var(--latchkey-problem, light-dark(#b3261e, #ffb4a9));
      --lk-success: var(--latchkey-success, light-dark(#1d6b3f, #7fd8a4));
    }
  }

  /* Black or white on any accent, and links dark or light enough on either theme. */
  @supports (color: oklch(from #000 l c h)) and (color: light-dark(#000, #fff)) {
    :host {
      --lk-on-accent: var(
        --latchkey-on-accent,
        oklch(from var(--lk-accent) clamp(0.16, (0.66 - l) * 1000, 1) min(c, 0.03) h)
      );
      --lk-link: light-dark(
        oklch(from var(--lk-accent) min(l, 0.48) c h),
        oklch(from var(--lk-accent) max(l, 0.78) c h)
      );
    }
  }
`;
