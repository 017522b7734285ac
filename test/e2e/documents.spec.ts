import { truncate, writeFile } from 'node:fs/promises';
import { expect, test, type Demo } from './demo.harness.ts';
import { choose, goToPieces, photo, piece } from './identity.harness.ts';

const received = 'Received. Check that it can be read.';

const toPieces = async (demo: Demo) => {
  await demo.open({ passkeys: 'off', journey: 'identity-check' });
  await demo.type(demo.identifier, 'ines@example.org');
  await demo.press('Continue');
  await goToPieces(demo, 'Ines Costa', 'ines.costa@example.net');
};

test.describe('Pictures of a document', () => {
  test('arrive over a connection that drops twice, and none that is there is sent again [S47 E48 I10]', async ({
    demo,
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.url().replace(/^.*\//u, ''));
    });
    await toPieces(demo);
    const picture = await photo(page);
    const [front, back, selfie] = [
      piece(demo, 'Front'),
      piece(demo, 'Back'),
      piece(demo, 'You with the document'),
    ] as const;
    await choose(demo, 'Front', picture);
    await expect(front).toContainText(received);

    await demo.set('Fault', 'Dropped on the way there');
    await choose(demo, 'Back', picture);
    await expect(back).toContainText('This picture did not arrive.');
    await expect(front).toContainText(received);
    await demo.set('Fault', 'None');
    await demo.pressOn(back.getByRole('button', { name: 'Send it again' }));
    await expect(back).toContainText(received);

    await demo.set('Fault', 'Dropped on the way back');
    await choose(demo, 'You with the document', picture);
    await expect(selfie).toContainText('This picture did not arrive.');
    await demo.set('Fault', 'None');
    await demo.pressOn(selfie.getByRole('button', { name: 'Send it again' }));
    await expect(selfie).toContainText(received);

    expect(sent).toEqual(['front', 'back', 'back', 'selfie', 'selfie']);
    await demo.press('Send for a decision');
    await expect(demo.heading).toHaveText('Your request is with us');
  });

  test('that cannot be used are refused at once with the reason, and one that can takes their place [S47 E44 E46 E47]', async ({
    demo,
    page,
  }, testInfo) => {
    const file = async (name: string, content: string) => {
      const path = testInfo.outputPath(name);
      await writeFile(path, content, 'latin1');
      return path;
    };
    const large = await file('large.jpg', '\xff\xd8\xff');
    await truncate(large, 30_000_000);
    const program = await file('passport.jpg', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0');
    const torn = await file('torn.jpg', '\xff\xd8\xff\xe0 and no more');
    await toPieces(demo);
    const front = piece(demo, 'Front');
    for (const [chosen, words] of [
      [large, 'This file has more than 10 MB. Take a photograph instead, or choose a smaller one.'],
      [program, 'This kind of file cannot be used. Take a photograph, or choose a picture.'],
      [torn, 'This picture cannot be read. Take it once more.'],
    ] as const) {
      await choose(demo, 'Front', chosen);
      await expect(front).toContainText(words);
    }
    await demo.press('Send for a decision');
    await expect(front.locator('input[type=file]').first()).toBeFocused();
    await expect(piece(demo, 'Back')).toContainText('This picture is missing.');
    await choose(demo, 'Front', await photo(page));
    await expect(front).toContainText(received);
    await choose(demo, 'Back', await file('back.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'));
    await expect(piece(demo, 'Back')).toContainText('Received');
  });
});
