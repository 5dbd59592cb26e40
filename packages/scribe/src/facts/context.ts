/**
 * Who, whether and when, for one phrase in one clause: negated, possible, conditional, past, of a relative.
 * The words that open and close a scope follow ConText (Harkema et al., J Biomed Inform 2009) as spoken in a visit.
 */
import { RELATIVES } from '../lexicon/terms.ts';
import type { Token } from '../text/tokens.ts';

export type ClinicalContext = {
  readonly negated: boolean;
  readonly possible: boolean;
  readonly conditional: boolean;
  readonly past: boolean;
  /** The relative or other person it is said of; absent for the patient. */
  readonly person?: string;
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

const NEGATORS = set(
  'no not never without denies denied deny none nor neither negative absent free cannot nil',
);
/** "not only", "no doubt", "not sure": words that look like a negation and are none. */
const PSEUDO_AFTER = set(
  'only sure certain doubt change increase improvement worse better further longer wonder just problem necessarily',
);
const SCOPE_ENDS = set(
  'but except however although though besides aside unless because which apart only until yet',
);
const POSSIBLE = set(
  'maybe possible possibly probably might may could perhaps suspect suspected likely think wonder concern concerned suspicious consistent rule',
);
const CONDITIONAL = set('if unless should case whenever would');
const PAST = set('previously history prior past formerly ago used resolved childhood former');
const POST_NEGATION = [
  'is negative',
  'was negative',
  'has resolved',
  'ruled out',
  'is gone',
  'went away',
  'are gone',
  'is absent',
];
/** A negation further back than this does not reach the phrase. */
const NEGATION_REACH = 14;

function negatedBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= NEGATION_REACH; at--) {
    const word = tokens[at]?.text ?? '';
    if (SCOPE_ENDS.has(word)) return false;
    if (word === ';' || word === ':') return false;
    if (!NEGATORS.has(word)) continue;
    const next = tokens[at + 1]?.text ?? '';
    if (at + 1 < from && PSEUDO_AFTER.has(next)) continue;
    // "No, I have chest pain": an answer, then a statement.
    if (word === 'no' && (next === ',' || SUBJECT.has(next))) return false;
    if (startsNewStatement(tokens, at + 1, from)) return false;
    return true;
  }
  return false;
}

const SUBJECT = set('i he she they we it you');
const POSITIVE_VERB = set('have has had get got feel am is are was do does noticed');

/** Between a negation and the phrase a new subject with its own verb begins another statement. */
function startsNewStatement(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at]?.text ?? '';
    const joined = word === 'and' || word === ',';
    if (joined && SUBJECT.has(tokens[at + 1]?.text ?? '') && POSITIVE_VERB.has(tokens[at + 2]?.text ?? '')) {
      if (tokens[at + 3]?.text !== 'not') return true;
    }
    if (joined && POSITIVE_VERB.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text !== 'not')
      return true;
  }
  return false;
}

function negatedAfter(tokens: readonly Token[], to: number): boolean {
  const after = tokens
    .slice(to, to + 4)
    .map((token) => token.text)
    .join(' ');
  return POST_NEGATION.some(
    (phrase) => after.startsWith(phrase) || after.slice(after.indexOf(' ') + 1).startsWith(phrase),
  );
}

function personOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = Math.max(0, from - 12); at < Math.min(tokens.length, to + 8); at++) {
    const word = tokens[at]?.text ?? '';
    const relative = RELATIVES[word.endsWith("'s") ? word.slice(0, -2) : word];
    if (relative === undefined) continue;
    const before = tokens[at - 1]?.text ?? '';
    // "my wife says I snore": the relative is the witness, not the patient.
    const verb = tokens[at + 1]?.text ?? '';
    if (WITNESS.has(verb) || before === 'with' || before === 'to' || before === 'by') continue;
    if (at >= to && before !== 'in' && before !== 'my' && before !== 'your' && before !== 'the') continue;
    if (at < from && SUBJECT_I.has(tokens[at + 1]?.text ?? '')) continue;
    if (at < from && hasOwnSubject(tokens, at + 1, from)) continue;
    return relative;
  }
  return undefined;
}

const WITNESS = set('says said told thinks noticed thought tells noticing says made drove brought wanted');
const SUBJECT_I = set('i');

function hasOwnSubject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === 'i' || tokens[at]?.text === 'my') return true;
  return false;
}

/** Reads the context of the tokens `[from, to)` in their clause. */
export function contextOf(tokens: readonly Token[], from: number, to: number): ClinicalContext {
  const before = tokens.slice(Math.max(0, from - 10), from);
  const person = personOf(tokens, from, to);
  return {
    negated: negatedBefore(tokens, from) || negatedAfter(tokens, to),
    possible: before.some((token) => POSSIBLE.has(token.text)),
    conditional: before.some((token) => CONDITIONAL.has(token.text)),
    past: tokens.slice(Math.max(0, from - 6), to + 5).some((token) => PAST.has(token.text)),
    ...(person === undefined ? {} : { person }),
  };
}
