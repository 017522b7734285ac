// One piece of a document as it is being chosen and sent. What was chosen is here and in its control alone, and goes with it.
import type { Piece, StepOf } from '@latchkey/contract';
import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Ui } from '../steps/view.ts';
import { examine, type FileProblem, type Sound } from './examine.ts';
import { pieceTemplate, type PieceState } from './piece.ts';
import { isLasting, uploadWords } from './upload-words.ts';

type Given = readonly [piece: Piece, step: StepOf<'identity-documents'>, ui: Ui];

/** What is known of the file that was chosen last. */
type Found = Partial<Sound> & {
  readonly problem?: FileProblem;
  readonly state?: 'checking' | 'missed';
};

class PieceCard extends AsyncDirective {
  #given: Given | undefined;
  #found: Found = {};
  /** The control that holds the file. */
  #input: HTMLInputElement | undefined;

  override render(...given: Given): TemplateResult {
    if (!this.#given) addEventListener('pagehide', this.#forget);
    this.#given = given;
    // The form was emptied before it left the page: its picture is nobody's any more.
    if (this.#found.file && !this.#chosen) this.#found = {};
    return this.#template(given);
  }

  override disconnected(): void {
    removeEventListener('pagehide', this.#forget);
    this.#forget();
  }

  get #chosen(): File | undefined {
    return this.#input?.files?.[0];
  }

  #template(given: Given): TemplateResult {
    return pieceTemplate(...given, this.#state(...given), this);
  }

  #state(...[piece, step, ui]: Given): PieceState {
    const upload = ui.uploads?.[piece.id];
    const { state, preview, problem: code } = this.#found;
    if (upload && 'progress' in upload)
      return { kind: 'sending', progress: upload.progress, preview };
    if (state) return { kind: state };
    const problem = code ? { code } : upload?.problem;
    if (problem) {
      const kind = this.#chosen && !isLasting(problem) ? 'failed' : 'refused';
      return { kind, words: uploadWords(problem, ui, step), preview };
    }
    return { kind: piece.stored && !piece.fault ? 'stored' : 'needed', preview };
  }

  readonly choose = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!this.#given || !file) return;
    this.#stop();
    if (this.#input && this.#input !== input) this.#input.value = '';
    this.#input = input;
    this.#become({ state: 'checking' });
    const found = await examine(file, this.#given[1]);
    // Another one was chosen meanwhile, or the form has left.
    if (this.#chosen !== file) return;
    if ('problem' in found) input.value = '';
    this.#become(found);
    this.send();
  };

  // A camera that may not be used looks like one that nobody used: the picker closes with nothing.
  readonly missed = (): void => {
    if (!this.#chosen) this.#become({ state: 'missed' });
  };

  readonly cancel = (): void => {
    this.#stop();
    this.#forget();
  };

  // The very same object once more: by that the journey knows that it is the same file.
  readonly send = (): void => {
    const { file } = this.#found;
    if (!this.#given || !file) return;
    const [{ id }, , ui] = this.#given;
    ui.run((journey) => {
      journey.upload(id, file);
    });
  };

  #stop(): void {
    if (!this.#given) return;
    const [{ id }, , ui] = this.#given;
    if (ui.uploads?.[id])
      ui.run((journey) => {
        journey.cancelUpload(id);
      });
  }

  readonly #forget = (): void => {
    if (this.#input) this.#input.value = '';
    if (this.#found.preview) this.#found.preview.width = 0;
    this.#become({});
  };

  #become(found: Found): void {
    this.#found = found;
    if (this.#given && this.isConnected) this.setValue(this.#template(this.#given));
  }
}

/** The card of one piece. */
export const pieceCard = directive(PieceCard);
