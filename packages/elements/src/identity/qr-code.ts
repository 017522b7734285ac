// A URL as a picture that another device reads. What draws it is fetched with the first one.
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { QrPath } from './qr-path.ts';

class QrCode extends AsyncDirective {
  #url: string | undefined;
  #drawn: QrPath | undefined;

  override render(url: string, label: string): TemplateResult | typeof nothing {
    if (url !== this.#url) {
      this.#url = url;
      this.#drawn = undefined;
      void this.#draw(url, label);
    }
    return picture(this.#drawn, label);
  }

  async #draw(url: string, label: string): Promise<void> {
    const drawn = await import('./qr-path.ts')
      .then(({ qrPath }) => qrPath(url))
      .catch(() => undefined);
    if (this.#url !== url || !this.isConnected) return;
    // What could not be had is tried again the next time that the step is shown.
    if (!drawn) this.#url = undefined;
    this.#drawn = drawn;
    this.setValue(picture(drawn, label));
  }
}

// Dark on white in every theme: many readers know no other.
const picture = (drawn: QrPath | undefined, label: string) =>
  drawn
    ? html`<svg
        data-part="qr"
        role="img"
        aria-label=${label}
        viewBox=${`0 0 ${drawn.side} ${drawn.side}`}
        shape-rendering="crispEdges"
      >
        <path d=${drawn.path} />
      </svg>`
    : nothing;

/** The QR code of a URL; nothing until it has been drawn. */
export const qrCode = directive(QrCode);
