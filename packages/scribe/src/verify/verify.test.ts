import type { ChartContext, SentenceState, Turn } from '@medi-os/contract';
import { describe, expect, it } from 'vitest';
import { findOmissions } from '../index.ts';
import { splitNote, verifyNote } from './verify.ts';

const CHART: ChartContext = {
  ageYears: 61,
  sex: 'male',
  problems: ['hypertension'],
  medications: ['amlodipine 5 mg'],
  allergies: [],
};

const TURNS: Turn[] = [
  {
    id: 'a',
    speaker: 'patient',
    text: 'My left knee hurts for two weeks. I take lisinopril ten milligrams daily.',
  },
  { id: 'b', speaker: 'doctor', text: 'Any fever?' },
  { id: 'c', speaker: 'patient', text: 'No. My father had a stroke.' },
];

describe('a sentence of any note', () => {
  const cases: readonly [string, SentenceState][] = [
    ['The patient reports left knee pain for 2 weeks.', 'supported'],
    ['He denies fever.', 'supported'],
    ['His father had a stroke.', 'supported'],
    ['He has a history of hypertension.', 'inferred'],
    ['He takes amlodipine.', 'inferred'],
    ['No known allergies.', 'inferred'],
    ['He reports fever.', 'contradicted'],
    ['Right knee pain.', 'contradicted'],
    ['Lisinopril 20 mg daily.', 'contradicted'],
    ['The patient had a stroke.', 'contradicted'],
    ['He has asthma.', 'unsupported'],
    ['He takes warfarin.', 'unsupported'],
    ['Left knee pain for 6 weeks.', 'unsupported'],
    ['The patient agrees with the plan.', 'unsupported'],
  ];
  it.each(cases)('"%s" is %s', (text, state) => {
    const [verdict] = verifyNote({ sentences: [{ id: 's', text }], turns: TURNS, chart: CHART });
    expect(verdict?.state, verdict?.reason).toBe(state);
    expect(verdict?.reason).not.toBe('');
  });

  it('has nothing to stand on without a transcript', () => {
    const [verdict] = verifyNote({ text: 'He reports severe chest pain.', turns: [], chart: CHART });
    expect(verdict?.state).toBe('unsupported');
  });
});

describe('a note text', () => {
  it('is cut into sentences without headings, bullets and list numbers', () => {
    const note =
      'CHIEF COMPLAINT\n\nKnee pain.\n\nPLAN\n\n1. Ice the knee. Take 2.5 mg daily.\n• Follow up in 2 weeks.';
    expect(splitNote(note).map((each) => each.text)).toEqual([
      'Knee pain.',
      'Ice the knee.',
      'Take 2.5 mg daily.',
      'Follow up in 2 weeks.',
    ]);
  });
});

describe('what a note leaves out', () => {
  it('is named with where it was said', () => {
    const missing = findOmissions({
      text: 'Left knee pain for 2 weeks. Denies fever.',
      turns: TURNS,
      chart: CHART,
    });
    expect(missing.map((each) => each.text)).toEqual(['Lisinopril 10 mg daily.', 'Father: stroke.']);
    expect(missing.every((each) => each.evidence.length > 0)).toBe(true);
  });
});
