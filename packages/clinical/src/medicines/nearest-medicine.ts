import { medicineByName, medicineNames, normalizeName } from './medicine-index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { leastDistance, soundDistance, soundMask, soundOf } from './sound.ts';
import { tallMan } from './tall-man.ts';
import type { Medicine, NearMedicine } from './types.ts';

interface SoundEntry {
  readonly name: string;
  readonly letters: string;
  readonly sound: string;
  readonly mask: number;
  readonly medicine: Medicine;
}

const MINIMUM_LETTERS = 4;
const MAXIMUM_LETTERS = 60;
const MINIMUM_SIMILARITY = 0.74;
/** Two medicines whose similarity differs by less than this cannot be told apart by name alone. */
const CLEAR_MARGIN = 0.08;
const SOUND_ALIKE_CEILING = 0.97;

let cached: readonly SoundEntry[] | undefined;

function entries(): readonly SoundEntry[] {
  cached ??= [...medicineNames()]
    .filter(([name]) => !name.includes(' and '))
    .map(([name, medicine]) => {
      const letters = name.replaceAll(' ', '');
      const sound = soundOf(letters);
      return { name, letters, sound, mask: soundMask(sound), medicine };
    });
  return cached;
}

function similarity(heard: string, heardSound: string, heardMask: number, entry: SoundEntry): number {
  const length = Math.max(heard.length, entry.letters.length);
  const soundLength = Math.max(heardSound.length, entry.sound.length);
  if (Math.abs(heardSound.length - entry.sound.length) > soundLength * 0.35) return 0;
  const limit = soundLength * (1 - MINIMUM_SIMILARITY) + 0.5;
  if (leastDistance(heardMask, entry.mask) > limit) return 0;
  const bySound = soundDistance(heardSound, entry.sound, limit);
  if (bySound === Number.POSITIVE_INFINITY) return 0;
  // 0.7 of the sound alone may already rule it out, which spares the second distance.
  if (1 - (0.7 * bySound) / soundLength < MINIMUM_SIMILARITY) return 0;
  const bySpelling = soundDistance(heard, entry.letters, length);
  // Sound decides, spelling settles ties: a speech recogniser spells what it heard.
  return 1 - (0.7 * bySound) / soundLength - (0.3 * bySpelling) / length;
}

function rank(heard: string): { entry: SoundEntry; score: number }[] {
  const sound = soundOf(heard);
  const mask = soundMask(sound);
  const best = new Map<string, { entry: SoundEntry; score: number }>();
  for (const entry of entries()) {
    const score = similarity(heard, sound, mask, entry);
    if (score < MINIMUM_SIMILARITY) continue;
    const known = best.get(entry.medicine.id);
    if (known === undefined || known.score < score) best.set(entry.medicine.id, { entry, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * The medicine whose name is nearest to what was typed or heard, by weighted edit distance over sound and
 * spelling. Answers undefined when nothing is near enough, for an everyday word ("limit" is not Elimite), or
 * when the text is too short to say. The result is a
 * suggestion to be confirmed: it never replaces what was written.
 *
 * @param heard a name as typed or as a speech recogniser spelt it, possibly in pieces ("met formin")
 */
export function nearestMedicine(heard: string): NearMedicine | undefined {
  const exact = medicineByName(heard);
  if (exact !== undefined) {
    const name = normalizeName(heard);
    return { medicine: exact, name, tallManName: tallMan(exact.id), confidence: 1, alternatives: [] };
  }
  const letters = normalizeName(heard).replaceAll(' ', '');
  if (letters.length < MINIMUM_LETTERS || letters.length > MAXIMUM_LETTERS || isOrdinaryWord(heard))
    return undefined;
  const [first, ...rest] = rank(letters);
  if (first === undefined) return undefined;
  const close = rest.filter(({ score }) => first.score - score < CLEAR_MARGIN).slice(0, 3);
  const margin = close[0] === undefined ? CLEAR_MARGIN : first.score - close[0].score;
  const doubt = (CLEAR_MARGIN - margin) * 2.5;
  return {
    medicine: first.entry.medicine,
    name: first.entry.name,
    tallManName: tallMan(first.entry.medicine.id),
    confidence: round(Math.max(0, Math.min(SOUND_ALIKE_CEILING, first.score) - doubt)),
    alternatives: close.map(({ entry }) => tallMan(entry.medicine.id)),
  };
}
