/** Readings said in words: "blood pressure is one twenty seven over eighty", "heart rate in the sixties". */
import type { Token } from '../text/tokens.ts';
import type { ClauseFacts } from './clause-facts.ts';
import { rangeOf } from './clause-facts.ts';
import type { Fact } from './fact.ts';

type Vital = {
  readonly name: string;
  readonly phrases: readonly (readonly string[])[];
  /** Plausible readings, so that "a pulse of 2 weeks" is none. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly ratio?: true;
};

const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));

const VITALS: readonly Vital[] = [
  {
    name: 'Blood pressure',
    phrases: phrases('blood pressure|bp|pressure'),
    low: 50,
    high: 260,
    unit: 'mmHg',
    ratio: true,
  },
  { name: 'Heart rate', phrases: phrases('heart rate|pulse|pulse rate'), low: 25, high: 240, unit: 'bpm' },
  { name: 'Temperature', phrases: phrases('temperature|temp'), low: 34, high: 108, unit: 'degrees' },
  {
    name: 'Respiratory rate',
    phrases: phrases('respiratory rate|respirations|respiration rate'),
    low: 6,
    high: 60,
    unit: 'breaths per minute',
  },
  {
    name: 'Oxygen saturation',
    phrases: phrases(
      'oxygen saturation|o2 saturation|oxygen|pulse ox|saturation|sat|sats|o2 sat|spo2|pulse oximetry',
    ),
    low: 60,
    high: 100,
    unit: '%',
  },
  {
    name: 'Weight',
    phrases: phrases('weight is|weight was|weight today is|weigh'),
    low: 2,
    high: 700,
    unit: '',
  },
];

const REACH = 12;
/** "weigh yourself and call if you gain three pounds" is no reading. */
const WEIGHT_REACH = 4;

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.text === word);
}

function reading(
  vital: Vital,
  tokens: readonly Token[],
  from: number,
): { value: string; to: number } | undefined {
  const reach = vital.name === 'Weight' ? WEIGHT_REACH : REACH;
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const token = tokens[at];
    if (token?.kind !== 'number') continue;
    const isRatio = token.text.includes('/');
    if (vital.ratio !== undefined) {
      if (!isRatio) continue;
      const upper = Number(token.text.split('/')[0]);
      return upper >= vital.low && upper <= vital.high ? { value: token.text, to: at + 1 } : undefined;
    }
    const value = Number(token.text);
    if (isRatio || !(value >= vital.low && value <= vital.high)) continue;
    const next = tokens[at + 1]?.text ?? '';
    if (vital.name === 'Weight') {
      const unit = /^(?:pound|pounds|lbs|kilo|kilos|kg|kilograms)$/.test(next) ? next : '';
      return unit === '' ? undefined : { value: `${token.text} ${unit}`, to: at + 2 };
    }
    return { value: withUnit(vital, token.text), to: at + 1 };
  }
  return undefined;
}

function withUnit(vital: Vital, figure: string): string {
  if (vital.unit === '%') return `${figure}%`;
  return vital.unit === 'degrees' ? figure : `${figure} ${vital.unit}`;
}

/** The readings of one clause. */
export function vitalsIn(at: ClauseFacts): Fact[] {
  const { tokens } = at.heard.clause;
  const out: Fact[] = [];
  for (const vital of VITALS) {
    for (let from = 0; from < tokens.length; from++) {
      const phrase = vital.phrases.find((words) => matches(tokens, from, words));
      if (phrase === undefined) continue;
      const found = reading(vital, tokens, from + phrase.length);
      if (found === undefined) continue;
      out.push({
        kind: 'vital',
        name: vital.name,
        value: found.value,
        polarity: 'present',
        certainty: 'certain',
        time: 'current',
        speaker: at.turn.speaker,
        turnIndex: at.turnIndex,
        evidence: [rangeOf(at.turn, tokens, from, found.to)],
        ...(at.person === undefined ? {} : { person: at.person }),
      });
      break;
    }
  }
  return out;
}
