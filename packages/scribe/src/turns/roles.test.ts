import type { Speaker, Turn } from '@medi-os/contract';
import { describe, expect, it } from 'vitest';
import { inferRoles } from './roles.ts';

const LINES = [
  'What brings you in today? Any fever or chills?',
  'My knee hurts and I took some ibuprofen, my wife made me come.',
  'How long have you had the symptoms? Does it hurt when you walk?',
  'I feel pain when I go upstairs.',
  'On examination there is tenderness. I recommend an x-ray and I will prescribe medication.',
  'Okay, I hope it helps me.',
];

const visit = (speakers: readonly [Speaker, Speaker]): Turn[] =>
  LINES.map((text, index) => ({ id: `t${index}`, speaker: speakers[index % 2] ?? 'unknown', text }));

describe('roles', () => {
  it('that are right stay', () => {
    expect(inferRoles(visit(['doctor', 'patient']))).toMatchObject({
      swapped: false,
      turns: visit(['doctor', 'patient']),
    });
  });

  it('that are the wrong way round are exchanged', () => {
    const found = inferRoles([
      ...visit(['patient', 'doctor']),
      ...visit(['patient', 'doctor']).map((turn) => ({ ...turn, id: `${turn.id}b` })),
    ]);
    expect(found.swapped).toBe(true);
    expect(found.turns[0]?.speaker).toBe('doctor');
    expect(found.confidence).toBeGreaterThan(0.7);
  });

  it('that are missing are told by what each voice asks and complains of', () => {
    const found = inferRoles(visit(['unknown', 'unknown']));
    expect(found.turns.map((turn) => turn.speaker)).toEqual([
      'doctor',
      'patient',
      'doctor',
      'patient',
      'doctor',
      'patient',
    ]);
  });

  it('of nobody are a guess', () => {
    expect(inferRoles([])).toEqual({ turns: [], confidence: 0.5, swapped: false });
  });
});
