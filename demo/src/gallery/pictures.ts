// Live pictures of states: frames that come when they are near, one after the other, and go when they are far.

type Query = Readonly<Record<string, string>>;

// As wide as a phone that is not small: the card is as wide as it can be, and its text can be read.
const usualWidth = '432';

/** Hangs pictures into plates. */
export class Pictures {
  #queries: readonly Query[] = [];
  readonly #waiting = new Set<HTMLElement>();
  #loading = 0;
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) this.#waiting.add(target);
        else this.#takeDown(target);
      }
      this.#hangNext();
    },
    { rootMargin: '300px' },
  );

  /** Shows these plates, each with a picture for each query. */
  show(plates: readonly HTMLElement[], queries: readonly Query[]): void {
    this.#queries = queries;
    this.#near.disconnect();
    for (const plate of plates) {
      this.#takeDown(plate);
      if (!plate.hidden) this.#near.observe(plate);
    }
  }

  #takeDown(plate: HTMLElement): void {
    this.#waiting.delete(plate);
    const place = plate.querySelector('.pictures');
    if (place?.hasChildNodes()) place.replaceChildren();
  }

  // Three at a time: what is looked at comes first, and the page stays smooth.
  #hangNext(): void {
    for (const plate of this.#waiting) {
      if (this.#loading >= 3) return;
      this.#waiting.delete(plate);
      this.#hang(plate);
    }
  }

  #hang(plate: HTMLElement): void {
    const place = plate.querySelector('.pictures');
    const example = plate.dataset['example'] ?? '';
    place?.replaceChildren(...this.#queries.map((query) => this.#frame(example, query)));
  }

  #frame(example: string, { width = usualWidth, ...query }: Query): HTMLElement {
    const frame = document.createElement('iframe');
    const asked = new URLSearchParams({ motion: 'none', ...query });
    frame.src = `state/?example=${example}&${asked.toString()}`;
    frame.title = `${example}, ${Object.values(query).filter(Boolean).join(', ')}`;
    // A picture: one does not tab through all of them.
    frame.inert = true;
    frame.tabIndex = -1;
    this.#loading += 1;
    let isDone = false;
    const done = () => {
      if (isDone) return;
      isDone = true;
      this.#loading -= 1;
      this.#hangNext();
    };
    frame.addEventListener('load', done);
    const picture = document.createElement('div');
    picture.className = 'picture';
    picture.style.setProperty('--width', width);
    picture.append(frame);
    // Whoever leaves before it has loaded makes room as well.
    new MutationObserver((_changes, observer) => {
      if (picture.isConnected) return;
      observer.disconnect();
      done();
    }).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
    return picture;
  }
}
