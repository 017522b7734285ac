// Longer than other files: everything that can happen to a picture, from the control to the service.
import { expect } from '@open-wc/testing';
import { at, documents, file, picture, Pieces, turned } from '../identity/identity.harness.ts';
import type { JourneyHarness, Mounting } from './journey.harness.ts';

const atPieces = async (step: Partial<typeof documents> = {}, mounting: Mounting = {}) => {
  const { page, service } = await at({ ...documents, ...step }, mounting);
  return { page, service, pieces: new Pieces(page, service) };
};

/** The page of a phone. */
const inTheHand = () => {
  const { matchMedia } = globalThis;
  globalThis.matchMedia = (query) =>
    query === '(pointer: coarse)' ? matchMedia('all') : matchMedia(query);
  return () => {
    globalThis.matchMedia = matchMedia;
  };
};

const pixel = (canvas: HTMLCanvasElement, x: number, y: number) => {
  const [red = 0, , blue = 0] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
  return red > blue ? 'red' : 'blue';
};

const heard = (page: JourneyHarness): string[] => {
  const events: string[] = [];
  for (const type of ['step', 'problem', 'outcome', 'leave', 'link'])
    page.element.addEventListener(`latchkey-${type}`, (event) => {
      events.push(type, JSON.stringify(Object.entries(event)));
    });
  return events;
};

describe('the choice of a document', () => {
  it('is made by keys alone [S47 A11Y-16]', async () => {
    const { page, service } = await at({ ...documents, type: undefined, pieces: [] });
    expect(page.heading).to.equal('Choose your document');
    page.field('Passport').focus();
    await page.press('ArrowDown');
    expect(page.field('Identity card').checked).to.equal(true);
    service.says(documents);
    await page.press('Enter');
    await page.reaches('Photograph your document');
    expect(service.answers.at(-1)).to.deep.include({ values: { type: 'identity-card' } });
    expect((document.activeElement as HTMLInputElement).name).to.equal('piece-front');
    await page.isAccessible();
  });

  it('is asked for when nothing was chosen [S47]', async () => {
    const { page, service } = await at({ ...documents, type: undefined, pieces: [] });
    page.button('Continue').click();
    await page.until(() => page.text.includes('This is needed to go on.'), 'a problem');
    expect(page.focused).to.equal('Passport');
    expect(service.answers).to.deep.equal([]);
    await page.isAccessible();
  });

  it('can be changed while it is photographed [S47]', async () => {
    const { page, service } = await atPieces();
    page.button('Passport').click();
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({
      action: 'choose-type',
      values: { type: 'passport' },
    });
  });
});

describe('the pieces of a document', () => {
  it('are each named, with a file control that takes what the service takes [S47]', async () => {
    const { page, pieces } = await atPieces();
    expect(pieces.text('selfie')).to.contain('You with the document');
    const control = pieces.control('front');
    expect(control.accept).to.equal('image/jpeg,image/png,application/pdf');
    expect(control.hasAttribute('capture')).to.equal(false);
    expect(page.text).to.contain('JPEG, PNG, or PDF, up to 10 MB each.');
    await page.isAccessible();
  });

  it('are photographed in the hand; a way without the camera stays [S47 E49 A11Y-16 VIEW-3]', async () => {
    const back = inTheHand();
    const { page, pieces } = await atPieces();
    back();
    expect(pieces.control('front', 'camera').getAttribute('capture')).to.equal('environment');
    expect(pieces.control('selfie', 'camera').getAttribute('capture')).to.equal('user');
    expect(pieces.control('front', 'camera').accept).to.equal('image/jpeg,image/png');
    expect(pieces.control('front', 'file').hasAttribute('capture')).to.equal(false);
    expect(page.text).to.contain('If the camera does not open, choose a file.');
    await page.isAccessible();
  });

  it('that no camera brought can be chosen as files [E49 A11Y-16 VIEW-3]', async () => {
    const back = inTheHand();
    const { page, pieces } = await atPieces();
    pieces.control('front', 'camera').dispatchEvent(new Event('cancel', { bubbles: true }));
    await pieces.comes('front', 'missed');
    back();
    expect(pieces.text('front')).to.contain('No picture came from the camera. Choose a file');
    expect(pieces.text('back')).not.to.contain('No picture came');
    await page.isAccessible();
  });

  it('are sent as soon as they are chosen, and told how far [S47 A11Y-16]', async () => {
    const { page, service, pieces } = await atPieces();
    pieces.choose('front', await picture());
    await pieces.sends('front');
    const [upload] = service.uploads;
    expect(upload?.piece).to.equal('front');
    expect(upload?.file.type).to.equal('image/jpeg');
    upload?.progress(0.4);
    await page.until(() => pieces.progress('front')?.value === 0.4, 'progress');
    expect(pieces.progress('front')?.getAttribute('aria-label')).to.equal(
      'Front: how much is sent',
    );
    await page.isAccessible();
    upload?.store();
    await pieces.comes('front', 'stored');
    expect(pieces.text('front')).to.contain('Received. Check that it can be read.');
    expect(pieces.preview('front')).to.be.instanceOf(HTMLCanvasElement);
    expect(pieces.progress('front')).to.equal(null);
    await page.isAccessible();
  });

  it('can be given up while they are being sent; the focus stays with the piece [S47]', async () => {
    const { page, service, pieces } = await atPieces();
    pieces.choose('back', await picture());
    await pieces.sends('back');
    page.button('Cancel').focus();
    await page.press('Enter');
    await pieces.comes('back', 'needed');
    expect(service.uploads[0]?.signal.aborted).to.equal(true);
    expect(pieces.preview('back')).to.equal(null);
    expect(pieces.control('back').value).to.equal('');
    await page.until(() => document.activeElement === pieces.control('back'), 'the focus');
  });

  it('that did not arrive are sent again by a button; the others are not lost [E48]', async () => {
    const { page, service, pieces } = await atPieces();
    const front = await picture();
    pieces.choose('front', front);
    pieces.choose('selfie', await picture());
    await page.until(() => service.uploads.length === 2, 'two uploads');
    service.uploads.find(({ piece }) => piece === 'selfie')?.store();
    await pieces.comes('selfie', 'stored');
    service.uploads.find(({ piece }) => piece === 'front')?.refuse('network');
    await pieces.comes('front', 'failed');
    expect(pieces.text('front')).to.contain('This picture did not arrive. Try again.');
    expect(pieces.preview('front')).not.to.equal(null);
    await page.isAccessible();
    page.button('Send it again').click();
    await pieces.sends('front');
    expect(service.uploads.at(-1)?.file.size).to.equal(front.size);
    service.uploads.at(-1)?.store();
    await pieces.comes('front', 'stored');
    expect(pieces.state('selfie')).to.equal('stored');
  });

  it('say when there is no connection [E48 REL-7]', async () => {
    const { service, pieces } = await atPieces();
    pieces.choose('front', await picture());
    await pieces.sends('front');
    service.uploads[0]?.refuse('offline');
    await pieces.comes('front', 'failed');
    expect(pieces.text('front')).to.contain('You are offline.');
  });

  it('can be replaced when the service has them [S47]', async () => {
    const { service, pieces } = await atPieces({
      pieces: [{ id: 'front', kind: 'front', stored: true }],
    });
    expect(pieces.text('front')).to.contain('Received');
    pieces.choose('front', await picture());
    await pieces.sends('front');
    service.uploads[0]?.store();
    await pieces.comes('front', 'stored');
  });

  it('that were there before a reload are done [E56 S47 VIEW-4]', async () => {
    const { page, service, pieces } = await atPieces({
      pieces: [
        { id: 'front', kind: 'front', stored: true },
        { id: 'back', kind: 'back', stored: true },
      ],
    });
    expect([pieces.state('front'), pieces.state('back')]).to.deep.equal(['stored', 'stored']);
    page.button('Send for a decision').click();
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({ action: 'submit', values: {} });
  });

  it('are refused with the reason of the service, each for itself [S49]', async () => {
    const { page, pieces } = await atPieces({
      types: [],
      type: undefined,
      pieces: [
        { id: 'back', kind: 'back', fault: 'glare' },
        { id: 'selfie', kind: 'selfie', fault: 'not-matching' },
      ],
    });
    expect(pieces.text('back')).to.contain('Light was reflected on it.');
    expect(pieces.text('selfie')).to.contain('It does not fit the other pictures.');
    expect(pieces.control('back').ariaInvalid).to.equal('true');
    expect(page.buttons).not.to.include('Passport');
    await page.isAccessible();
  });
});

describe('a file', () => {
  interface Case {
    readonly chosen: () => File | Promise<File>;
    readonly said: string;
  }
  const refused: Record<string, Case> = {
    'of 30 MB is refused with the limit [E44]': {
      chosen: () => new File([new Uint8Array(30_000_000)], 'large.jpg', { type: 'image/jpeg' }),
      said: 'This file has more than 10 MB.',
    },
    'that is a program with the name of a picture is refused [S47]': {
      chosen: () => file('passport.jpg', 'image/jpeg', 0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0),
      said: 'This kind of file cannot be used.',
    },
    'that is empty is refused [E47]': {
      chosen: () => file('passport.jpg', 'image/jpeg'),
      said: 'This picture cannot be read.',
    },
    'that only begins like a picture is refused [E47]': {
      chosen: () =>
        file('passport.png', 'image/png', 0x89, ...letters('PNG\r\n\x1a\n'), ...letters('nothing')),
      said: 'This picture cannot be read.',
    },
    'with too few pixels is refused [S47]': {
      chosen: () => picture({ width: 1200, height: 599 }),
      said: 'This picture is too small to read.',
    },
    'of an iPhone is refused where the service does not take it [E45]': {
      chosen: () =>
        file('IMG_1.heic', 'image/heic', 0, 0, 0, 0x18, ...letters('ftypheic'), 0, 0, 0, 0),
      said: 'This kind of file cannot be used.',
    },
  };

  for (const [what, { chosen, said }] of Object.entries(refused)) {
    it(what, async () => {
      const { page, service, pieces } = await atPieces();
      pieces.choose('back', await chosen());
      await pieces.comes('back', 'refused');
      expect(pieces.text('back')).to.contain(said);
      expect(pieces.control('back').ariaInvalid).to.equal('true');
      expect(pieces.control('back').value).to.equal('');
      expect(pieces.preview('back')).to.equal(null);
      expect(service.uploads).to.deep.equal([]);
      await page.isAccessible();
    });
  }

  it('of an iPhone is sent unseen where the service takes it [E45]', async () => {
    const { service, pieces } = await atPieces({ accept: ['image/jpeg', 'image/heic'] });
    const heic = [0, 0, 0, 0x18, ...letters('ftypheic'), 0, 0, 0, 0];
    pieces.choose('front', file('IMG_1.heic', '', ...heic));
    await pieces.sends('front');
    expect(service.uploads[0]?.file.type).to.equal('image/heic');
    expect(pieces.preview('front')).to.equal(null);
  });

  it('that is a PDF is sent, and not shown [E46 SEC-19]', async () => {
    const { service, pieces } = await atPieces();
    pieces.choose('front', file('passport.pdf', 'application/pdf', ...letters('%PDF-1.7\n')));
    await pieces.sends('front');
    expect(service.uploads[0]?.file.type).to.equal('application/pdf');
    service.uploads[0]?.store();
    await pieces.comes('front', 'stored');
    expect(pieces.preview('front')).to.equal(null);
  });

  it('that the service refuses is said beside the piece; the same one is not offered again [S47]', async () => {
    const { page, service, pieces } = await atPieces();
    pieces.choose('front', await picture());
    await pieces.sends('front');
    service.uploads[0]?.refuse('file-unreadable');
    await pieces.comes('front', 'refused');
    expect(pieces.text('front')).to.contain('This picture cannot be read.');
    expect(page.buttons).not.to.include('Send it again');
  });

  it('that was turned by the camera is seen upright [S47]', async () => {
    const { pieces } = await atPieces();
    pieces.choose('front', await turned(await picture({ width: 1200, height: 800 })));
    await pieces.sends('front');
    const preview = pieces.preview('front')!;
    expect(preview.height).to.be.greaterThan(preview.width);
    const middle = preview.width / 2;
    expect([pixel(preview, middle, 5), pixel(preview, middle, preview.height - 5)]).to.deep.equal([
      'red',
      'blue',
    ]);
  });

  it('takes the place of one that is being sent [S47]', async () => {
    const { page, service, pieces } = await atPieces();
    pieces.choose('front', await picture());
    await pieces.sends('front');
    pieces.choose('front', await picture({ type: 'image/png' }));
    await page.until(() => service.uploads.length === 2, 'another upload');
    expect(service.uploads[0]?.signal.aborted).to.equal(true);
    expect(service.uploads[1]?.file.type).to.equal('image/png');
  });
});

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

describe('documents that are sent for a decision', () => {
  it('while a piece is missing say which, and the focus goes there [S47 A11Y-6]', async () => {
    const { page, service, pieces } = await atPieces({
      pieces: [
        { id: 'front', kind: 'front', stored: true },
        { id: 'back', kind: 'back' },
        { id: 'selfie', kind: 'selfie', fault: 'glare' },
      ],
    });
    page.button('Send for a decision').click();
    await page.until(() => document.activeElement === pieces.control('back'), 'the focus');
    expect(pieces.text('back')).to.contain('This picture is missing.');
    expect(pieces.text('selfie')).to.contain('This picture is missing.');
    expect(pieces.text('front')).not.to.contain('missing');
    expect(service.answers).to.deep.equal([]);
    await page.isAccessible();
  });

  it('while a piece is still under way wait for it [S47]', async () => {
    const { page, service, pieces } = await atPieces({ pieces: [{ id: 'front', kind: 'front' }] });
    pieces.choose('front', await picture());
    await pieces.sends('front');
    page.button('Send for a decision').click();
    await page.until(() => pieces.text('front').includes('still being sent'), 'a problem');
    expect(service.answers).to.deep.equal([]);
    service.uploads[0]?.store();
    await pieces.comes('front', 'stored');
    expect(pieces.text('front')).not.to.contain('still being sent');
  });

  it('keep what was found missing while another piece is under way [S47]', async () => {
    const { page, service, pieces } = await atPieces();
    page.button('Send for a decision').click();
    await page.until(() => pieces.text('back').includes('missing'), 'a problem');
    pieces.choose('front', await picture());
    await pieces.sends('front');
    service.uploads[0]?.progress(0.5);
    await page.until(() => pieces.progress('front')?.value === 0.5, 'progress');
    expect(pieces.text('back')).to.contain('This picture is missing.');
  });

  it('have the focus where the service misses something [S47]', async () => {
    const { page, service, pieces } = await atPieces({
      pieces: [
        { id: 'front', kind: 'front', stored: true },
        { id: 'back', kind: 'back', stored: true },
      ],
    });
    service.says(
      {
        ...documents,
        pieces: [
          { id: 'front', kind: 'front', stored: true },
          { id: 'back', kind: 'back' },
        ],
      },
      { code: 'fields-rejected', fields: [{ field: 'back', reason: 'required' }] },
    );
    page.button('Send for a decision').click();
    await page.refuses('Some details need a change.');
    await page.until(() => document.activeElement === pieces.control('back'), 'the focus');
    expect(pieces.text('back')).to.contain('This is needed to go on.');
  });
});

describe('what a person shows of themselves', () => {
  it('is in no event, attribute or storage; nor is the name of a file [I4 S47 SEC-5 SEC-19]', async () => {
    const { createObjectURL } = URL;
    let urls = 0;
    URL.createObjectURL = (...given) => {
      urls += 1;
      return createObjectURL.call(URL, ...given);
    };
    const { page, service, pieces } = await atPieces();
    const events = heard(page);
    const chosen = await picture();
    pieces.choose('front', chosen);
    await pieces.sends('front');
    service.uploads[0]?.refuse('timeout');
    await pieces.comes('front', 'failed');
    page.button('Send it again').click();
    await pieces.sends('front');
    service.uploads.at(-1)?.store();
    await pieces.comes('front', 'stored');
    URL.createObjectURL = createObjectURL;
    expect(urls).to.equal(0);
    const { outerHTML, shadowRoot } = page.element;
    const everywhere = [
      outerHTML,
      shadowRoot?.innerHTML,
      location.href,
      ...events,
      ...Object.entries(sessionStorage).flat(),
      ...Object.entries(localStorage).flat(),
    ].join(' ');
    expect(everywhere).not.to.match(/Muster|blob:|data:/u);
    for (const { file: sent } of service.uploads) expect(sent).not.to.be.instanceOf(File);
  });

  it('is gone when the page is left [S47 SEC-6 SEC-19]', async () => {
    const { page, service, pieces } = await atPieces();
    pieces.choose('front', await picture());
    await pieces.sends('front');
    service.uploads[0]?.store();
    await pieces.comes('front', 'stored');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.until(() => pieces.preview('front') === null, 'no preview');
    expect(pieces.control('front').files).to.have.length(0);
  });

  it('is gone when the element has left the page and comes back [S47 E62 SEC-19]', async () => {
    const { page, service, pieces } = await atPieces();
    pieces.choose('front', await picture());
    await pieces.sends('front');
    service.uploads[0]?.store();
    await pieces.comes('front', 'stored');
    const { element } = page;
    const place = element.parentNode;
    element.remove();
    await Promise.resolve();
    place?.append(element);
    await page.until(() => pieces.preview('front') === null, 'no preview');
    expect(pieces.control('front').files).to.have.length(0);
    expect(pieces.state('front')).to.equal('stored');
  });
});
