import type { NoteContent, NoteSentence } from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authoredTokens, diffNotes } from './note-diff.ts';
import { diffTokens, tokensOf } from './word-diff.ts';

const machine = (id: string, text: string): NoteSentence => ({ id, text, origin: 'machine', evidence: [] });
const human = (id: string, text: string, machineText?: string): NoteSentence => ({
  id,
  text,
  origin: 'human',
  evidence: [],
  ...(machineText === undefined ? {} : { machineText }),
});
const plan = (...sentences: NoteSentence[]): NoteContent => ({ sections: [{ kind: 'plan', sentences }] });
const runsOf = (older: NoteContent, newer: NoteContent) =>
  diffNotes(older, newer).flatMap(({ sentences }) =>
    sentences.map(({ id, change, runs }) => [
      id,
      change,
      runs.map((run) => `${run.change}/${run.by}:${run.text}`),
    ]),
  );

describe('the words of two texts', () => {
  it('cut into tokens give the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokensOf(text).join('')).toBe(text);
      }),
    );
    expect(tokensOf('SpO₂ 95 %, 25 mg/día.')).toContain('día');
  });

  it('lead from either text to the other, and keep what is the same', () => {
    const words = fc.array(fc.constantFrom('aspirin', 'now', ' ', '300', 'mg', '.'), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const steps = diffTokens(older, newer);
        const from = steps.flatMap((step) => (step.older === undefined ? [] : [step.older]));
        const to = steps.flatMap((step) => (step.newer === undefined ? [] : [step.newer]));
        expect(from).toEqual(older.map((_, index) => index));
        expect(to).toEqual(newer.map((_, index) => index));
        for (const step of steps)
          if (step.change === 'same') expect(older[step.older ?? -1]).toBe(newer[step.newer ?? -1]);
        if (older.join('|') === newer.join('|'))
          expect(steps.every(({ change }) => change === 'same')).toBe(true);
      }),
    );
  });

  it('of texts too long to compare are shown as replaced, but for what they begin and end with', () => {
    const long = (word: string) => [
      'start',
      ...Array.from({ length: 1_200 }, (_, index) => `${word}${index}`),
      'end',
    ];
    const steps = diffTokens(long('a'), long('b'));
    expect(steps.filter(({ change }) => change === 'same')).toHaveLength(2);
    expect(steps.filter(({ change }) => change === 'removed')).toHaveLength(1_200);
    expect(steps.filter(({ change }) => change === 'added')).toHaveLength(1_200);
  });
});

describe('whose words they are', () => {
  it('are the machine’s until a person touched the sentence, and then word by word', () => {
    expect(authoredTokens(machine('a', 'Aspirin now.')).every(({ by }) => by === 'machine')).toBe(true);
    expect(authoredTokens(human('a', 'Aspirin now.')).every(({ by }) => by === 'human')).toBe(true);
    const touched = authoredTokens(human('a', 'Aspirin 75 mg daily.', 'Aspirin 300 mg daily.'));
    expect(touched.filter(({ by }) => by === 'human').map(({ text }) => text)).toEqual(['75']);
  });
});

describe('two versions of a note', () => {
  it('tell a person’s words from the machine’s, and both from what was taken out', () => {
    const older = plan(
      machine('a', 'Aspirin 300 mg daily.'),
      machine('b', 'Admit.'),
      human('c', 'Call her son.'),
    );
    const newer = plan(
      human('a', 'Aspirin 75 mg daily.', 'Aspirin 300 mg daily.'),
      human('c', 'Call her husband.'),
      machine('d', 'Troponin.'),
    );
    expect(runsOf(older, newer)).toEqual([
      [
        'a',
        'changed',
        ['same/machine:Aspirin ', 'removed/machine:300', 'added/human:75', 'same/machine: mg daily.'],
      ],
      ['b', 'removed', ['removed/machine:Admit.']],
      ['c', 'changed', ['same/human:Call her ', 'removed/human:son', 'added/human:husband', 'same/human:.']],
      ['d', 'added', ['added/machine:Troponin.']],
    ]);
  });

  it('are the same where nothing changed, also across sections', () => {
    const one = plan(machine('a', 'Admit.'));
    expect(runsOf(one, one)).toEqual([['a', 'same', ['same/machine:Admit.']]]);
    const moved: NoteContent = {
      sections: [{ kind: 'assessment', sentences: [human('a', 'Admit.', 'Admit.')] }],
    };
    expect(runsOf(one, moved)).toEqual([['a', 'same', ['same/machine:Admit.']]]);
  });

  it('show each sentence of both exactly once', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const side = fc.subarray(ids).map((chosen) => plan(...chosen.map((id) => machine(id, `Words ${id}.`))));
    fc.assert(
      fc.property(side, side, (older, newer) => {
        const all = [older, newer].flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences));
        const shown = diffNotes(older, newer).flatMap(({ sentences }) => sentences.map(({ id }) => id));
        expect(shown.toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted());
      }),
    );
  });
});
