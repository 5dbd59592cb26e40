import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { mergeNumbers } from './numbers.ts';
import { rewriteClause } from './rewrite.ts';
import { tokenize } from './tokens.ts';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');
const figures = (text: string): string =>
  mergeNumbers(tokenize(text))
    .map((token) => token.text)
    .join(' ');

describe('words', () => {
  const cases: readonly [string, string][] = [
    ["I don't have it", 'i do not have it'],
    ["i do n't have it", 'i do not have it'],
    ["she's fine and it's sore", 'she is fine and it is sore'],
    ["the patient's knee", "the patient's knee"],
    ['gon na wan na got ta', 'going to want to have to'],
    ['x-ray, follow-up.', 'x-ray , follow-up .'],
  ];
  it.each(cases)('%s → %s', (text, expected) => expect(words(text)).toBe(expected));

  it('keep their place in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of mergeNumbers(tokenize(text))) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.start;
        }
      }),
    );
  });
});

describe('spoken numbers', () => {
  const cases: readonly [string, string][] = [
    ['one twenty seven over eighty', '127/80'],
    ['seven point two', '7.2'],
    ['twenty eighteen', '2018'],
    ['a hundred and five', '105'],
    ['two and a half', '2.5'],
    ['three out of six', '3/6'],
    ['one oh five', '105'],
    ['nine one one', '911'],
    ['fifteen hundred', '1500'],
    ['twenty-five milligrams', '25 milligrams'],
    ['that one hurts', 'that one hurts'],
    ['one week', '1 week'],
    ['six point two five', '6.25'],
    ['1,000 mg', '1000 mg'],
  ];
  it.each(cases)('%s → %s', (text, expected) => expect(figures(text)).toBe(expected));
});

describe('clauses', () => {
  const cut = (text: string): string[] =>
    clausesOf(text).map(
      ({ tokens, isQuestion }) => `${tokens.map((token) => token.text).join(' ')}${isQuestion ? '?' : ''}`,
    );

  it('of punctuated speech end where it says', () => {
    expect(cut('Any fever? No. I have a cough, and my throat hurts.')).toEqual([
      'any fever?',
      'no',
      'i have a cough',
      'my throat hurts',
    ]);
  });

  it('of unpunctuated speech end before a new subject and know a question', () => {
    const found = cut(
      'okay so my knee has been hurting for a week and i took some ibuprofen do you think i need an x-ray',
    );
    expect(found[0]).toBe('my knee has been hurting for a week');
    expect(found.at(-1)).toMatch(/\?$/);
  });
});

describe('a rewritten clause', () => {
  const she = { patient: { subject: 'she' } } as const;
  const cases: readonly ['doctor' | 'patient', string, string][] = [
    ['patient', 'um i , i take it uh twice a day', 'She takes it twice a day.'],
    ['patient', "i'm doing okay with my meds", 'She is doing okay with her medications.'],
    ['patient', 'my mom drove me', 'Her mother drove her.'],
    ['doctor', 'you have some swelling in your leg', 'She has some swelling in her leg.'],
    ['doctor', 'i will prescribe you some ibuprofen', 'I will prescribe her some ibuprofen.'],
    ['doctor', 'i want you to ice your knee', 'I want her to ice her knee.'],
    ['patient', 'i do not have any pain', 'She does not have any pain.'],
    ['patient', 'she will she is going to rest', 'She is going to rest.'],
  ];
  it.each(cases)('%s: %s → %s', (speaker, text, expected) => {
    expect(rewriteClause(mergeNumbers(tokenize(text)), { speaker, ...she })).toBe(expected);
  });

  it('never loses a negation or a figure', () => {
    const word = fc.constantFrom(
      'i',
      'you',
      'have',
      'take',
      'no',
      'not',
      'never',
      'left',
      'pain',
      'uh',
      'um',
      'knee',
      '20',
      '7.5',
      'mg',
      'and',
      'so',
      'like',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 14 }), (said) => {
        const kept = ['not', 'never', '20', '7.5', 'left'] as const;
        const text = rewriteClause(tokenize(said.join(' ')), { speaker: 'patient', ...she }).toLowerCase();
        for (const each of kept)
          if (said.includes(each)) expect(text.replace(/[.,]$/, '').split(/[ ,]+/)).toContain(each);
      }),
    );
  });
});
