import { expect } from '@open-wc/testing';
import { inAscii, readCode, type CodeForm } from './read-code.ts';

const six: CodeForm = { length: 6, alphabet: 'digits' };
const any: CodeForm = { alphabet: 'digits' };
const words: CodeForm = { length: 8, alphabet: 'alphanumeric' };

const read: readonly (readonly [typed: string, form: CodeForm, code: string | undefined])[] = [
  ['123456', six, '123456'],
  ['123 456', six, '123456'],
  ['12\u201334 - 56', six, '123456'],
  ['123.456\n', six, '123456'],
  ['G-123456', six, '123456'],
  ['١٢٣٤٥٦', six, '123456'],
  ['０９９０１２', six, '099012'],
  ['12345', six, undefined],
  ['1234567', six, undefined],
  ['12345a', six, undefined],
  ['', six, undefined],
  // Of a message, the number that can be it.
  ['Your code is 123456.', six, '123456'],
  ['Your code is 123 456, good for 10 minutes', six, '123456'],
  ['Your code is 12-34-56', six, '123456'],
  ['Call 0791234567 with 123456', six, '123456'],
  ['Order A123456B, code 654321', six, '654321'],
  ['Pay 999999 by 123456\n@login.example.org #123456', six, '123456'],
  ['Code 654321\n@login.example.org #123456', six, '123456'],
  ['Code 654321\n@login.example.org #123456a', six, '654321'],
  ['No code here, 12345', six, undefined],
  // No length is known: nothing but the code counts.
  ['1234', any, '1234'],
  ['12 34', any, '1234'],
  ['123', any, undefined],
  ['1'.repeat(64), any, '1'.repeat(64)],
  ['1'.repeat(65), any, undefined],
  ['code 1234', any, undefined],
  ['abcd', any, undefined],
  ['ab12', { alphabet: 'alphanumeric' }, 'ab12'],
  // Of letters too.
  ['AB12-CD34', words, 'AB12CD34'],
  ['ＡＢ１２ＣＤ３４', words, 'AB12CD34'],
  ['Your backup code: ab12-cd34', words, 'ab12cd34'],
  ['Your password changed', words, undefined],
  ['G-AB12CD34', words, 'AB12CD34'],
];

describe('a code', () => {
  for (const [typed, form, code] of read) {
    it(`in ${JSON.stringify(typed)} for ${String(form.length ?? 'some')} ${form.alphabet} is ${code ?? 'none'}`, () => {
      expect(readCode(typed, form)).to.equal(code);
    });
  }

  it('may have the digits of any script', () => {
    for (const digits of [
      '٠١٢٣٤٥٦٧٨٩',
      '०१२३४५६७८९',
      '０１２３４５６７８９',
      '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵',
      '0123456789',
    ])
      expect(inAscii(digits), digits).to.equal('0123456789');
    // Two scripts’ digits side by side, since Unicode 16.
    if (/\p{Nd}/u.test('\u{116D0}'))
      expect(inAscii('\u{116D0}\u{116D9}\u{116DA}\u{116E3}')).to.equal('0909');
    expect(inAscii('a. ١')).to.equal('a. 1');
  });
});
