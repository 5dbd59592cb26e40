import {
  type DraftSection,
  type DraftSentence,
  type NoteContent,
  type NoteEdit,
  type NoteSentence,
  SECTION_KINDS,
} from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, mergeDraft, sentencesOf } from './content.ts';
import { canonicalJson, contentDigest } from './content-digest.ts';

/** Few ids and few turns, so that drafts, edits and removals meet often. */
const id = fc.integer({ min: 0, max: 11 }).map((number) => `s${number}`);
const evidence = fc.array(
  fc.record({
    turnId: fc.constantFrom('t1', 't2'),
    start: fc.integer({ min: 0, max: 4 }),
    end: fc.integer({ min: 5, max: 9 }),
  }),
  { maxLength: 2 },
);
const words = fc.constantFrom('Cough.', 'Fever at night.', 'No rash.', '<b>bold</b>');
const kind = fc.constantFrom(...SECTION_KINDS.slice(0, 3));

const drafted: fc.Arbitrary<DraftSentence> = fc.record({
  id,
  text: words,
  state: fc.constantFrom('supported', 'inferred'),
  evidence,
});
const machine: fc.Arbitrary<NoteSentence> = drafted.map((sentence) => ({ ...sentence, origin: 'machine' }));
const touched: fc.Arbitrary<NoteSentence> = machine.map((sentence) => ({
  ...sentence,
  origin: 'human',
  machineText: 'what it was',
}));
const own: fc.Arbitrary<NoteSentence> = fc.record({
  id: id.map((one) => `own-${one}`),
  text: words,
  origin: fc.constant('human' as const),
  evidence: fc.constant([]),
});

/** Each id once in the whole note, sections in the order of the contract. */
function contentOf<Sentence extends { id: string }>(sentence: fc.Arbitrary<Sentence>) {
  return fc
    .uniqueArray(fc.tuple(kind, sentence), { maxLength: 14, selector: ([, one]) => one.id })
    .map((placed) =>
      SECTION_KINDS.map((each) => ({
        kind: each,
        sentences: placed.filter(([of]) => of === each).map(([, one]) => one),
      })).filter(({ sentences }) => sentences.length > 0),
    );
}

const note: fc.Arbitrary<NoteContent> = contentOf(fc.oneof(machine, touched, own)).map((sections) => ({
  sections,
}));
const draft: fc.Arbitrary<DraftSection[]> = contentOf(drafted);
const removed = fc.uniqueArray(machine, { maxLength: 4, selector: (sentence) => sentence.id });
const edit: fc.Arbitrary<NoteEdit> = contentOf(
  fc.record({
    id: fc.oneof(
      id,
      id.map((one) => `own-${one}`),
    ),
    text: words,
  }),
).map((sections) => ({ sections }));

const humans = (content: NoteContent) =>
  content.sections.flatMap(({ kind: section, sentences }) =>
    sentences.filter(({ origin }) => origin === 'human').map((sentence) => ({ section, ...sentence })),
  );

describe('a new draft', () => {
  test('keeps every sentence of a person: same words, same section, same order', () => {
    fc.assert(
      fc.property(note, removed, draft, (current, gone, next) => {
        expect(humans(mergeDraft(current, gone, next))).toEqual(humans(current));
      }),
    );
  });

  test('holds of the machine only what is in the draft and was not taken out, in the order of the draft', () => {
    fc.assert(
      fc.property(note, removed, draft, (current, gone, next) => {
        const merged = mergeDraft(current, gone, next);
        const barred = new Set([...gone, ...humans(current)].map((sentence) => sentence.id));
        for (const { kind: section, sentences } of merged.sections) {
          const order = next.find((one) => one.kind === section)?.sentences.map((one) => one.id) ?? [];
          const machines = sentences.filter(({ origin }) => origin === 'machine').map((one) => one.id);
          expect(machines).toEqual(order.filter((one) => machines.includes(one)));
          for (const one of machines) expect(barred.has(one)).toBe(false);
        }
      }),
    );
  });

  test('never has an id twice, and made again changes nothing', () => {
    fc.assert(
      fc.property(note, removed, draft, (current, gone, next) => {
        const merged = mergeDraft(current, gone, next);
        const ids = sentencesOf(merged).map((sentence) => sentence.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(mergeDraft(merged, gone, next)).toEqual(merged);
      }),
    );
  });

  test('keeps a person’s sentences in order even when the machine turns its own around', () => {
    const sentence = (name: string, origin: 'machine' | 'human'): NoteSentence => ({
      id: name,
      text: name,
      origin,
      evidence: [],
    });
    const current: NoteContent = {
      sections: [
        {
          kind: 'plan',
          sentences: [
            sentence('m1', 'machine'),
            sentence('h1', 'human'),
            sentence('m2', 'machine'),
            sentence('h2', 'human'),
          ],
        },
      ],
    };
    const next: DraftSection[] = [
      {
        kind: 'plan',
        sentences: ['m2', 'm1'].map((name) => ({ id: name, text: name, state: 'inferred', evidence: [] })),
      },
    ];
    const ids = sentencesOf(mergeDraft(current, [], next)).map((one) => one.id);
    expect(ids).toEqual(['m2', 'm1', 'h1', 'h2']);
  });

  test('says nothing again that a person has put in their own words', () => {
    const evidenceOf = (end: number) => [{ turnId: 't1', start: 0, end }];
    const current: NoteContent = {
      sections: [
        {
          kind: 'plan',
          sentences: [
            { id: 'a', text: 'Mine.', origin: 'human', machineText: 'Its.', evidence: evidenceOf(9) },
          ],
        },
      ],
    };
    const next: DraftSection[] = [
      {
        kind: 'plan',
        sentences: [
          { id: 'b', text: 'Within.', state: 'supported', evidence: evidenceOf(5) },
          { id: 'c', text: 'Beyond.', state: 'supported', evidence: evidenceOf(12) },
        ],
      },
    ];
    expect(sentencesOf(mergeDraft(current, [], next)).map((one) => one.text)).toEqual(['Mine.', 'Beyond.']);
  });
});

describe('an edit', () => {
  test('says what the person said: the same sentences with the same words in the same sections', () => {
    fc.assert(
      fc.property(note, removed, edit, (stored, gone, given) => {
        const { content } = applyEdit(stored, gone, given);
        const said = (of: NoteEdit) =>
          of.sections.map(({ kind: section, sentences }) => [
            section,
            sentences.map((one) => [one.id, one.text]),
          ]);
        expect(said(content)).toEqual(said(given));
      }),
    );
  });

  test('gives evidence and state only to what the server knew, and the machine’s name only to its own words', () => {
    fc.assert(
      fc.property(note, removed, edit, (stored, gone, given) => {
        const known = new Map([...gone, ...sentencesOf(stored)].map((one) => [one.id, one]));
        for (const sentence of sentencesOf(applyEdit(stored, gone, given).content)) {
          const before = known.get(sentence.id);
          expect(sentence.evidence).toEqual(before?.evidence ?? []);
          expect(sentence.state).toEqual(before?.state);
          if (sentence.origin === 'machine') expect(sentence).toEqual(before);
          else if (before?.origin === 'machine') expect(sentence.machineText).toBe(before.text);
        }
      }),
    );
  });

  test('remembers what of the machine was taken out, so that the next draft leaves it out', () => {
    fc.assert(
      fc.property(note, edit, draft, (stored, given, next) => {
        const { content, removed: gone } = applyEdit(stored, [], given);
        const kept = new Set(sentencesOf(content).map((one) => one.id));
        const taken = sentencesOf(stored)
          .filter((one) => one.origin === 'machine' && !kept.has(one.id))
          .map((one) => one.id);
        const after = sentencesOf(mergeDraft(content, gone, next)).map((one) => one.id);
        for (const one of taken) expect(after).not.toContain(one);
      }),
    );
  });
});

describe('the digest of the content', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(note, (content) => {
        const turned: unknown = JSON.parse(
          JSON.stringify(content, (_, value: unknown) =>
            value !== null && typeof value === 'object' && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).reverse())
              : value,
          ),
        );
        expect(canonicalJson(turned)).toBe(canonicalJson(content));
      }),
    );
  });

  test('changes with every change', () => {
    fc.assert(
      fc.property(note, note, (one, other) => {
        expect(contentDigest(one) === contentDigest(other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  test('is the one that is written here', () => {
    // printf '{"sections":[]}' | sha256sum
    expect(contentDigest({ sections: [] })).toBe(
      '777b5863d801327b008f5610aa3eb3a4fb47554f056e0961b393075db17a4274',
    );
  });
});
