import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidToBeGiven } from './spoken-facts.ts';

const said = (text: string, speaker: 'doctor' | 'patient' = 'doctor') =>
  saidToBeGiven([{ id: 't1', speaker, text }]).map(({ name }) => name);

describe('a medicine that will be given', () => {
  test.each([
    "I'll start you on amoxicillin.",
    "Let's give you some amoxicillin for that.",
    "I'm going to prescribe you amoxicillin, 500 milligrams.",
    'I would like to put you on amoxicillin for a week.',
    'Take the amoxicillin with food.',
  ])('%s', (text) => {
    expect(said(text)).toEqual(['amoxicillin']);
  });

  test.each([
    ['is not meant when it is denied', "I won't give you amoxicillin."],
    ['nor when it is asked about', 'Do you take amoxicillin?'],
    ['nor when it is only named', 'Amoxicillin is an antibiotic.'],
    ['nor across the end of a sentence', 'Take a seat. Amoxicillin is on your list.'],
    ['nor when somebody else gets it', 'Your wife should take amoxicillin.'],
  ])('%s: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test('is what the doctor says, not what the patient says', () => {
    expect(said("I'll take amoxicillin.", 'patient')).toEqual([]);
  });

  test('is shown with its own sentence', () => {
    const [mention] = saidToBeGiven([
      { id: 't7', speaker: 'doctor', text: 'Right. I will start you on amoxicillin today! See you.' },
    ]);
    expect(mention).toEqual({
      name: 'amoxicillin',
      turnId: 't7',
      words: 'I will start you on amoxicillin today!',
    });
  });

  test('never throws, and what it shows was said', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} start you on amoxicillin${after}`;
        for (const { words } of saidToBeGiven([{ id: 't1', speaker: 'doctor', text }]))
          expect(text).toContain(words);
      }),
    );
  });
});
