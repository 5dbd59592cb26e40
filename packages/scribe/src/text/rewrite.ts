/**
 * A clause as a clinician would write it down: no fillers, third person, verbs agreeing, units short.
 * Words are only dropped, exchanged one for one, or re-inflected: nothing is added that was not said, and no negation,
 * figure, side or name is ever dropped.
 */
import type { Token } from './tokens.ts';
import { BASE_VERBS, BETWEEN, thirdPerson } from './verbs.ts';

export type Person = {
  /** 'she', 'he' or 'they'. */
  readonly subject: 'she' | 'he' | 'they';
};

export type Voice = {
  readonly speaker: 'doctor' | 'patient' | 'other' | 'unknown';
  readonly patient: Person;
};

const FILLERS = new Set(
  'uh um er erm hmm mm mhm ah oh hm yeah yes uh-huh mm-hmm okay ok alright kinda sorta gosh gee boy wow huh anyway basically actually honestly obviously literally definitely dragon please yep yup sure'.split(
    ' ',
  ),
);

/** Word runs that carry nothing; longest first. */
const EMPTY_RUNS: readonly (readonly string[])[] = [
  'if that makes sense',
  'or anything like that',
  'and things like that',
  'or something like that',
  'and stuff like that',
  'and everything like that',
  'things like that',
  'anything like that',
  'something like that',
  'go ahead and',
  'as you know',
  'like i said',
  'as i said',
  'i want to say',
  'a little bit of a',
  'sort of',
  'kind of',
  'you know',
  'i mean',
  'i guess',
  'i would say',
  'i think that',
  'you can see that',
  'you can see',
  'it looks like',
  'looks like',
  'you see',
  'or so',
  'at all',
  'and so',
  'of course',
  'to be honest',
  'at this point',
  'right here',
  'over here',
  'here in the office',
  'hey dragon',
  'pretty much',
  'or whatever',
  'and all that',
  'or anything',
  'and stuff',
  'or something',
  'i see that',
  'i know that',
  'i see here that',
  'so far',
  'in terms of your',
  'all right',
  'for you',
  'i just want to',
  'for me',
  'or no',
  'that is good',
  'that is great',
  'very very',
  'a lot of times',
]
  .map((run) => run.split(' '))
  .sort((a, b) => b.length - a.length);

const OPENERS = new Set(
  'so and but well then now because also okay like just again right good great oh hopefully luckily unfortunately'.split(
    ' ',
  ),
);

const PRONOUNS: Readonly<
  Record<'she' | 'he' | 'they', { object: string; possessive: string; absolute: string; reflexive: string }>
> = {
  she: { object: 'her', possessive: 'her', absolute: 'hers', reflexive: 'herself' },
  he: { object: 'him', possessive: 'his', absolute: 'his', reflexive: 'himself' },
  they: { object: 'them', possessive: 'their', absolute: 'theirs', reflexive: 'themselves' },
};

/** One-for-one exchanges into a clinician's register. */
const REGISTER: readonly (readonly [readonly string[], string])[] = (
  [
    ['high blood pressure', 'hypertension'],
    ['throwing up', 'vomiting'],
    ['threw up', 'vomited'],
    ['throw up', 'vomit'],
    ['cat scan', 'CT scan'],
    ['cat scans', 'CT scans'],
    ['blood sugars', 'blood sugars'],
    ['belly', 'abdomen'],
    ['tummy', 'abdomen'],
    ['pee', 'urinate'],
    ['peeing', 'urinating'],
    ['meds', 'medications'],
    ['med', 'medication'],
    ['milligrams', 'mg'],
    ['milligram', 'mg'],
    ['micrograms', 'mcg'],
    ['centimeters', 'cm'],
    ['centimeter', 'cm'],
    ['percent', '%'],
    ['kids', 'children'],
    ['mom', 'mother'],
    ['mum', 'mother'],
    ['dad', 'father'],
    ['grandma', 'grandmother'],
    ['grandpa', 'grandfather'],
    ['a couple', 'a couple'],
    ['docs', 'doctors'],
    ['a-fib', 'atrial fibrillation'],
    ['labs', 'labs'],
    ['tylenol', 'Tylenol'],
  ] as const
).map(([from, to]) => [from.split(' '), to]);

const ACRONYMS = new Set(
  'mri ct ekg ecg er icu pt cbc cmp copd gerd uti tsh hiv emg psa bmp bph dvt ent gi ibs mcl acl rom chf ckd ptsd adhd egd pcp bmi'.split(
    ' ',
  ),
);

function startsRun(tokens: readonly Token[], at: number, run: readonly string[]): boolean {
  return run.every((word, index) => tokens[at + index]?.text === word);
}

/** After these "okay" is what was said: "doing okay". */
const STATES = new Set([
  'doing',
  'feeling',
  'is',
  'was',
  'are',
  'be',
  'been',
  'looks',
  'feels',
  'did',
  'not',
]);

/** Drops fillers, empty runs, stutters and false starts. */
export function dropDisfluencies(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const run = EMPTY_RUNS.find((each) => startsRun(tokens, at, each));
    if (run !== undefined) {
      at += run.length;
      continue;
    }
    at++;
    const previous = out.at(-1);
    const filler = FILLERS.has(token.text) && !(token.text === 'okay' && STATES.has(previous?.text ?? ''));
    if (token.kind === 'word' && (filler || token.text.endsWith('-'))) continue;
    if (isRepeat(out, token)) {
      // "i , i have": the comma of the stutter goes with it.
      if (previous?.text === ',') out.pop();
      continue;
    }
    if (token.text === ',' && (previous === undefined || previous.text === ',')) continue;
    out.push(token);
  }
  return withoutRestarts(withoutPairRepeats(out));
}

function isRepeat(out: readonly Token[], token: Token): boolean {
  const previous = out.at(-1);
  if (previous === undefined || token.kind !== 'word') return false;
  if (previous.text === token.text && token.text !== 'that' && token.text !== 'had') return true;
  // "i , i have": the comma of a stutter.
  return previous.text === ',' && out.at(-2)?.text === token.text;
}

const RESTARTABLE = new Set('i you he she it we they'.split(' '));
const RESTART_VERBS = new Set('will am is are was were have has had did do would can just really'.split(' '));

/** "she will she is going to": the first start is taken back. */
function withoutRestarts(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const [subject, verb] = out.slice(-2);
    if (RESTARTABLE.has(token.text) && subject?.text === token.text && RESTART_VERBS.has(verb?.text ?? ''))
      out.length -= 2;
    out.push(token);
  }
  return out;
}

/** "it was it was", "my , my": a repeated pair of words is said once. */
function withoutPairRepeats(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    out.push(token);
    const count = out.length;
    if (
      count >= 4 &&
      out[count - 1]?.text === out[count - 3]?.text &&
      out[count - 2]?.text === out[count - 4]?.text &&
      token.kind === 'word'
    ) {
      out.length = count - 2;
    }
  }
  return out.filter(
    (token, index) => !(token.text === ',' && index > 0 && out[index + 1]?.text === out[index - 1]?.text),
  );
}

function dropOpening(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const noThenClause =
      token.text === 'no' &&
      (tokens[at + 1]?.text === ',' ||
        tokens[at + 1]?.text === 'well' ||
        tokens[at + 1]?.text === 'not' ||
        SUBJECT_WORDS.has(tokens[at + 1]?.text ?? ''));
    const strayVerb =
      at === 0 && (token.text === 'is' || token.text === 'was') && SUBJECT_WORDS.has(tokens[1]?.text ?? '');
    // "I see you were …": the doctor reads the chart aloud.
    const aloud =
      at === 0 && token.text === 'i' && tokens[1]?.text === 'see' && SUBJECT_WORDS.has(tokens[2]?.text ?? '');
    if (aloud) at += 2;
    else if (
      token.kind === 'mark' ||
      strayVerb ||
      noThenClause ||
      (OPENERS.has(token.text) && token.text !== 'no')
    )
      at++;
    else break;
  }
  return tokens.slice(at);
}

const SUBJECT_WORDS = new Set('i you he she it we they there that my'.split(' '));
const VERB_AFTER_SUBJECT = new Set(
  `are were have had do did will can could would should may might must need got went came took said fell told thought
  mentioned noticed started stopped tried used lost saw made gave put ran hit found hurt knew think want know felt`.split(
    /\s+/,
  ),
);

type Step = { readonly words: string[]; agree: boolean };

/** Replaces the first and second person. The doctor's "i" and "we" stay: it is the doctor who writes. */
function exchangePersons(tokens: readonly Token[], voice: Voice): string[] {
  const patientSpeaks = voice.speaker !== 'doctor';
  const own = PRONOUNS[voice.patient.subject];
  const step: Step = { words: [], agree: false };
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]?.text ?? '';
    const isSelf = patientSpeaks ? token.text === 'i' : token.text === 'you' && !isObject(before, tokens, at);
    if (isSelf) {
      const inverted = /^(?:are|were|have|do|did|am)$/.test(before) && step.words.length > 0;
      if (inverted) step.words[step.words.length - 1] = agreed(before, voice);
      step.words.push(voice.patient.subject);
      step.agree = !inverted;
      return;
    }
    const swapped = exchange(token.text, before, patientSpeaks, own);
    if (swapped !== undefined) {
      step.words.push(swapped);
      return;
    }
    if (step.agree && token.kind === 'word') {
      step.words.push(agreed(token.text, voice));
      step.agree = BETWEEN.has(token.text);
      return;
    }
    if (token.kind !== 'mark') step.agree = false;
    step.words.push(token.text);
  });
  return step.words;
}

const agreed = (verb: string, voice: Voice): string =>
  voice.patient.subject === 'they' ? (verb === 'am' ? 'are' : verb) : thirdPerson(verb);

/** "prescribe you some ibuprofen": no verb follows, so it is no subject. */
function isObject(before: string, tokens: readonly Token[], at: number): boolean {
  if (before === '' || before === ',') return false;
  let next = at + 1;
  while (BETWEEN.has(tokens[next]?.text ?? '')) next++;
  const verb = tokens[next]?.text ?? '';
  // "I will have you come back": here "have" is no auxiliary of the patient's.
  if (before === 'have' && at > 1) return true;
  if (OPENS_CLAUSE.has(before)) return verb === '';
  return !(VERB_AFTER_SUBJECT.has(verb) || BASE_VERBS.has(verb));
}

const OPENS_CLAUSE = new Set(
  'are were have do did can will would should could if when that because what where how and but so as since while until after before'.split(
    ' ',
  ),
);

function exchange(
  word: string,
  before: string,
  patientSpeaks: boolean,
  own: (typeof PRONOUNS)['she'],
): string | undefined {
  if (patientSpeaks) {
    if (word === 'me') return own.object;
    if (word === 'my') return own.possessive;
    if (word === 'mine') return own.absolute;
    if (word === 'myself') return own.reflexive;
    return undefined;
  }
  if (word === 'you') return own.object;
  if (word === 'your') return own.possessive;
  if (word === 'yours') return own.absolute;
  if (word === 'yourself') return own.reflexive;
  if (word === 'my' && before === '') return 'my';
  return undefined;
}

function exchangeRegister(words: readonly string[]): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = REGISTER.find(([from]) => from.every((word, index) => words[at + index] === word));
    if (hit === undefined) {
      out.push(words[at] ?? '');
      at++;
    } else {
      out.push(hit[1]);
      at += hit[0].length;
    }
  }
  return out;
}

/** Joins words and marks into a sentence with a capital and a full stop. */
export function joinSentence(words: readonly string[]): string {
  let out = '';
  for (const word of words) {
    if (word === '') continue;
    const glued = out === '' || /^[,;:.%)]$/.test(word) || out.endsWith('(');
    const printed = ACRONYMS.has(word) ? word.toUpperCase() : word === 'i' ? 'I' : word.replace(/^i'/, "I'");
    out += glued ? printed : ` ${printed}`;
  }
  const trimmed = out.replace(/[\s,;:-]{1,8}$/, '');
  if (trimmed === '') return '';
  return `${trimmed[0]?.toUpperCase() ?? ''}${trimmed.slice(1)}.`;
}

/** The words of a clause, rewritten; empty when nothing is left. */
export function rewriteWords(tokens: readonly Token[], voice: Voice): string[] {
  const kept = dropOpening(dropDisfluencies(tokens));
  return exchangeRegister(exchangePersons(kept, voice));
}

/** The clause as one sentence of a note; empty when nothing is left. */
export function rewriteClause(tokens: readonly Token[], voice: Voice): string {
  return joinSentence(rewriteWords(tokens, voice));
}
