import type { SectionKind } from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseVersion, mergeWords } from './merge.ts';
import { textById, type WordsSection } from './words.ts';

const plan = (...sentences: [string, string][]): WordsSection[] => [
  { kind: 'plan', sentences: sentences.map(([id, text]) => ({ id, text })) },
];
const BASE = plan(['a', 'ECG now.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
const texts = (sections: readonly WordsSection[]) =>
  sections.flatMap((section) => section.sentences.map(({ id, text }) => [id, text]));

describe('merging my words with a newer version', () => {
  it('keeps my sentence where the other side did not touch it, and theirs where I did not', () => {
    const mine = plan(['a', 'ECG at once.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    const theirs = plan(['a', 'ECG now.'], ['b', 'Aspirin 75 mg.'], ['c', 'Admit.'], ['d', 'Troponin.']);
    const merged = mergeWords(BASE, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(texts(merged.sections)).toEqual([
      ['a', 'ECG at once.'],
      ['b', 'Aspirin 75 mg.'],
      ['c', 'Admit.'],
      ['d', 'Troponin.'],
    ]);
  });

  it('asks about a sentence that both changed, and shows both versions', () => {
    const mine = plan(['a', 'ECG at once.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    const theirs = plan(['a', 'ECG in an hour.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    expect(mergeWords(BASE, mine, theirs).conflicts).toEqual([
      { id: 'a', kind: 'plan', mine: 'ECG at once.', theirs: 'ECG in an hour.' },
    ]);
  });

  it('does not ask when both wrote the same', () => {
    const both = plan(['a', 'ECG at once.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    const same = plan(['a', 'ECG at once. '], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    expect(mergeWords(BASE, same, both).conflicts).toEqual([]);
  });

  it.each([
    [
      'they took out what I changed',
      plan(['a', 'ECG at once.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']),
      plan(['b', 'Aspirin 300 mg.'], ['c', 'Admit.']),
      { mine: 'ECG at once.', theirs: null },
    ],
    [
      'I took out what they changed',
      plan(['b', 'Aspirin 300 mg.'], ['c', 'Admit.']),
      plan(['a', 'ECG later.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']),
      { mine: null, theirs: 'ECG later.' },
    ],
  ] as const)('asks when %s', (_name, mine, theirs, expected) => {
    const merged = mergeWords(BASE, mine, theirs);
    expect(merged.conflicts).toMatchObject([{ id: 'a', ...expected }]);
    expect(textById(merged.sections).has('a')).toBe(true);
  });

  it('lets go of what one side took out and the other left alone', () => {
    const without = plan(['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    expect(texts(mergeWords(BASE, without, BASE).sections)).toEqual(texts(without));
    expect(texts(mergeWords(BASE, BASE, without).sections)).toEqual(texts(without));
  });

  it('keeps my new sentence after the neighbour it was written after, also in a section that they do not have', () => {
    const mine = [
      ...plan(['a', 'ECG now.'], ['n', 'Call her husband.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']),
      { kind: 'assessment' as const, sentences: [{ id: 'm', text: 'Possible angina.' }] },
    ];
    const theirs = plan(['x', 'Oxygen.'], ['a', 'ECG now.'], ['b', 'Aspirin 300 mg.'], ['c', 'Admit.']);
    const { sections } = mergeWords(BASE, mine, theirs);
    expect(texts(sections).map(([id]) => id)).toEqual(['m', 'x', 'a', 'n', 'b', 'c']);
  });

  it('loses no changed word of either side: it stands in the note or in a question', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const kinds: SectionKind[] = ['plan'];
    const side = fc
      .tuple(
        fc.subarray(ids),
        fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 5, maxLength: 5 }),
      )
      .map(([chosen, words]) =>
        kinds.map((kind) => ({
          kind,
          sentences: chosen.map((id) => ({ id, text: words[ids.indexOf(id)] ?? '' })),
        })),
      );
    fc.assert(
      fc.property(side, side, side, (base, mine, theirs) => {
        const { sections, conflicts } = mergeWords(base, mine, theirs);
        const was = textById(base);
        const result = textById(sections);
        expect(result.size).toBe(sections.flatMap((section) => section.sentences).length);
        for (const changed of [textById(mine), textById(theirs)])
          for (const [id, text] of changed) {
            if (was.get(id) === text) continue;
            const asked = conflicts.some(
              (one) => one.id === id && (one.mine === text || one.theirs === text),
            );
            expect(result.get(id) === text || asked).toBe(true);
          }
      }),
    );
  });
});

describe('choosing a version', () => {
  const conflict = { id: 'a', kind: 'plan', mine: 'Mine.', theirs: 'Theirs.' } as const;
  it.each([
    [
      'mine',
      'Mine.',
      [
        ['a', 'Mine.'],
        ['b', 'Aspirin 300 mg.'],
        ['c', 'Admit.'],
      ],
    ],
    [
      'nothing',
      null,
      [
        ['b', 'Aspirin 300 mg.'],
        ['c', 'Admit.'],
      ],
    ],
  ])('puts %s in its place', (_name, text, expected) => {
    expect(texts(chooseVersion(BASE, conflict, text))).toEqual(expected);
  });
  it('brings back a sentence that is not there any more', () => {
    expect(texts(chooseVersion(plan(['b', 'B']), conflict, 'Mine.'))).toEqual([
      ['b', 'B'],
      ['a', 'Mine.'],
    ]);
    expect(texts(chooseVersion([], conflict, 'Mine.'))).toEqual([['a', 'Mine.']]);
  });
});
