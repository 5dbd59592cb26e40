import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtEvidence, rangesByTurn, sentencesCiting, turnCount } from './evidence.ts';

const WORDS = 'Short of breath, yes. A little clammy.';

describe('cutting a turn at the cited characters', () => {
  it.each([
    ['no range', [], [[WORDS, false]]],
    [
      'one range in the middle',
      [{ start: 9, end: 15 }],
      [
        ['Short of ', false],
        ['breath', true],
        [', yes. A little clammy.', false],
      ],
    ],
    ['the whole turn', [{ start: 0, end: WORDS.length }], [[WORDS, true]]],
    [
      'ranges that overlap or touch are one',
      [
        { start: 6, end: 15 },
        { start: 0, end: 6 },
        { start: 9, end: 12 },
      ],
      [
        ['Short of breath', true],
        [', yes. A little clammy.', false],
      ],
    ],
    [
      'a range beyond the end is clipped',
      [{ start: 22, end: 999 }],
      [
        ['Short of breath, yes. ', false],
        ['A little clammy.', true],
      ],
    ],
    [
      'an empty or reversed range marks nothing',
      [
        { start: 5, end: 5 },
        { start: 9, end: 2 },
      ],
      [[WORDS, false]],
    ],
  ] as const)('%s', (_name, ranges, expected) => {
    expect(cutAtEvidence(WORDS, ranges).map(({ text, cited }) => [text, cited])).toEqual(expected);
  });

  it('never loses, adds or moves a character, and cites exactly the characters in the ranges', () => {
    const range = fc.record({ start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range, { maxLength: 8 }), (text, ranges) => {
        const pieces = cutAtEvidence(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          for (let offset = 0; offset < piece.text.length; offset++) {
            const index = at + offset;
            expect(piece.cited).toBe(ranges.some(({ start, end }) => start <= index && index < end));
          }
          at += piece.text.length;
        }
      }),
    );
  });
});

describe('evidence', () => {
  const evidence = [
    { turnId: 't2', start: 0, end: 4 },
    { turnId: 't1', start: 3, end: 8 },
    { turnId: 't2', start: 6, end: 9 },
  ];
  it('is grouped by turn, and a turn cited twice counts once', () => {
    expect(rangesByTurn(evidence).get('t2')).toHaveLength(2);
    expect(turnCount(evidence)).toBe(2);
  });
  it('leads from a turn back to the sentences that rest on it', () => {
    const sentence = (id: string, turnId: string) => ({
      id,
      text: id,
      origin: 'machine' as const,
      evidence: [{ turnId, start: 0, end: 1 }],
    });
    const citing = sentencesCiting('t1', [sentence('a', 't1'), sentence('b', 't2'), sentence('c', 't1')]);
    expect([...citing]).toEqual(['a', 'c']);
  });
});
