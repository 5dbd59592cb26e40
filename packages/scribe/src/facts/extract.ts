/**
 * From turns to facts. A question counts only with its answer; a correction replaces what it corrects; what is said of
 * a relative is never the patient's.
 */
import type { ChartContext, Evidence, Turn } from '@medi-os/contract';
import { type Concept, systemOf } from '../lexicon/concepts.ts';
import type { Token } from '../text/tokens.ts';
import { type HeardClause, type HeardTurn, hear } from './analyse.ts';
import { doseIn, durationIn, frequencyIn, lateralityIn, severityIn } from './attributes.ts';
import { contextOf, namedRelative, subjectRelative } from './context.ts';
import { applyCorrections } from './corrections.ts';
import type { Fact, FactKind } from './fact.ts';
import { medicationFact } from './medications.ts';
import { socialAnswer, socialIn } from './social.ts';
import { vitalsIn } from './vitals.ts';

export type Visit = {
  readonly turns: readonly HeardTurn[];
  readonly facts: readonly Fact[];
};

type Asked = { readonly heard: HeardClause; readonly turn: Turn };

export type ClauseFacts = {
  readonly heard: HeardClause;
  readonly turn: Turn;
  readonly turnIndex: number;
  readonly person: string | undefined;
  /** The question before asked for allergies: a medicine named now is one. */
  readonly allergiesAsked?: boolean;
  /** The doctor speaks of what might happen: risks of a procedure, side effects of a medicine. */
  readonly risky?: boolean;
};

const KIND_OF_CONCEPT: Readonly<Record<Concept['kind'], FactKind>> = {
  finding: 'finding',
  condition: 'condition',
  medicine: 'medication',
  test: 'result',
  procedure: 'procedure',
  referral: 'referral',
  sign: 'sign',
};

const PRONOUN_OF_OTHER = new Set(['he', 'she', 'they', 'his', 'her', 'their']);
const OWN_CHILD = new Set(['son', 'daughter', 'child', 'children']);
const ORDERING = new Set(
  'order get schedule obtain check repeat do send draw run perform recommend need arrange book want'.split(
    ' ',
  ),
);
const ALLERGY = new Set(['allergic', 'allergy', 'allergies', 'anaphylaxis']);
const REACTION = new Set(['hives', 'rash', 'swelling', 'itching', 'anaphylaxis']);
const REACTING = new Set(['gives', 'gave', 'causes', 'caused', 'from', 'made', 'makes']);
const HEDGES = new Set([
  'think',
  'suspect',
  'believe',
  'probably',
  'likely',
  'suspicious',
  'concerned',
  'worried',
  'thought',
  'scared',
  'afraid',
  'wondering',
  'whether',
  'possibly',
  'maybe',
]);
const HISTORY_LIMIT_TURNS = 20_000;

/** Half-open character range of tokens `[from, to)`. */
export function rangeOf(turn: Turn, tokens: readonly Token[], from: number, to: number): Evidence {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { turnId: turn.id, start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** All facts of a visit, in the order in which they were said. */
export function extractFacts(turns: readonly Turn[], chart: ChartContext): Visit {
  const heardTurns = turns.slice(0, HISTORY_LIMIT_TURNS).map(hear);
  const facts: Fact[] = [];
  let asked: Asked[] = [];
  let askedBy = '';
  heardTurns.forEach((heard, turnIndex) => {
    const { turn } = heard;
    if (asked.length > 0 && turn.speaker !== askedBy && heard.answer !== undefined) {
      facts.push(...answeredFacts(asked, heard, turnIndex));
    }
    const lastAsked = asked.at(-1);
    if (lastAsked !== undefined && turn.speaker !== askedBy && heard.answer === undefined)
      facts.push(...habitAnswer(lastAsked, heard, turnIndex), ...doseAnswer(lastAsked, heard, turnIndex));
    if (lastAsked !== undefined && turn.speaker !== askedBy)
      facts.push(...relativeAnswer(lastAsked, heard, turnIndex));
    const allergiesAsked =
      turn.speaker !== askedBy &&
      lastAsked !== undefined &&
      lastAsked.heard.clause.tokens.some((token) => ALLERGY.has(token.text));
    if (turn.speaker !== askedBy || heard.clauses.length > 0) asked = [];
    let lastNamed: string | undefined;
    let risky = false;
    for (const each of heard.clauses) {
      const person = carriedPerson(each, lastNamed, turn, chart);
      lastNamed = namedRelative(each.clause.tokens) ?? lastNamed;
      if (each.clause.isQuestion) asked.push({ heard: each, turn });
      else {
        if (asked.length > 0 && each.concepts.length > 0) asked = [];
        risky ||= turn.speaker === 'doctor' && each.clause.tokens.some((token) => RISK_WORDS.has(token.text));
        facts.push(...statedFacts({ heard: each, turn, turnIndex, person, allergiesAsked, risky }, chart));
      }
    }
    attachDoses(facts, heard, turnIndex);
    askedBy = turn.speaker;
  });
  return { turns: heardTurns, facts: applyCorrections(facts, heardTurns) };
}

/** "My dad had a stroke. He also had diabetes." Both are the father's. */
function carriedPerson(
  heard: HeardClause,
  lastNamed: string | undefined,
  turn: Turn,
  chart: ChartContext,
): string | undefined {
  const { tokens } = heard.clause;
  const own = subjectRelative(tokens);
  if (own !== undefined) return isPatientChild(own, chart) ? undefined : own;
  const opens = tokens.slice(0, 3).some((token) => PRONOUN_OF_OTHER.has(token.text));
  return opens && turn.speaker === 'patient' ? lastNamed : undefined;
}

/** A parent who says "my son has a fever" in a child's visit speaks of the patient. */
function isPatientChild(person: string, chart: ChartContext): boolean {
  if ((person === 'son' && chart.sex === 'female') || (person === 'daughter' && chart.sex === 'male'))
    return false;
  return chart.ageYears !== undefined && chart.ageYears < 16 && OWN_CHILD.has(person);
}

/** "Does anyone get migraines?" "My sister does." */
function relativeAnswer(asked: Asked, answer: HeardTurn, turnIndex: number): Fact[] {
  const reply = answer.clauses[0];
  const person = reply === undefined ? undefined : subjectRelative(reply.clause.tokens);
  if (
    reply === undefined ||
    person === undefined ||
    reply.clause.tokens.length > 6 ||
    reply.concepts.length > 0 ||
    answer.answer === 'no'
  )
    return [];
  const { tokens } = asked.heard.clause;
  return asked.heard.concepts
    .filter((concept) => concept.kind === 'condition' || concept.kind === 'finding')
    .map((concept) => ({
      ...base(concept, { heard: asked.heard, turn: asked.turn, turnIndex, person }),
      speaker: answer.turn.speaker,
      polarity: 'present',
      certainty: 'certain',
      time: 'current',
      person,
      evidence: [
        rangeOf(asked.turn, tokens, concept.from, concept.to),
        rangeOf(answer.turn, reply.clause.tokens, 0, reply.clause.tokens.length),
      ],
    }));
}

/** "Heartburn. Every night for six weeks.": the same for how long. */
function attachDuration(facts: Fact[], heard: HeardTurn, turnIndex: number, tokens: readonly Token[]): void {
  const lasting = tokens.findIndex((token) => token.text === 'for' || token.text === 'since');
  const duration = lasting < 0 ? undefined : durationIn(tokens, lasting, tokens.length);
  const at = facts.findLastIndex(
    (fact) =>
      fact.kind === 'finding' &&
      fact.turnIndex === turnIndex &&
      fact.evidence[0]?.turnId === heard.turn.id &&
      fact.polarity === 'present',
  );
  const fact = facts[at];
  if (duration === undefined || fact === undefined || fact.duration !== undefined) return;
  facts[at] = {
    ...fact,
    duration: duration.value,
    evidence: [...fact.evidence, rangeOf(heard.turn, tokens, 0, tokens.length)],
  };
}

const MAX_LOOSE_DOSE_TOKENS = 10;

/** "I gave him Tylenol. Five milliliters every six hours.": a dose without a name belongs to the medicine just named. */
function attachDoses(facts: Fact[], heard: HeardTurn, turnIndex: number): void {
  for (const { clause, concepts } of heard.clauses) {
    const { tokens } = clause;
    if (clause.isQuestion || concepts.length > 0 || tokens.length > MAX_LOOSE_DOSE_TOKENS) continue;
    attachDuration(facts, heard, turnIndex, tokens);
    const dose = doseIn(tokens, 0, tokens.length);
    const often = frequencyIn(tokens, 0, tokens.length);
    if (dose === undefined && often === undefined) continue;
    const at = facts.findLastIndex(
      (fact) =>
        fact.kind === 'medication' &&
        fact.turnIndex === turnIndex &&
        (fact.evidence.at(-1)?.turnId !== heard.turn.id || (fact.evidence[0]?.end ?? 0) <= clause.end),
    );
    const fact = facts[at];
    if (
      fact === undefined ||
      (dose !== undefined && fact.value !== undefined) ||
      (dose === undefined && fact.frequency !== undefined)
    )
      continue;
    facts[at] = {
      ...fact,
      ...(dose === undefined ? {} : { value: dose.value }),
      ...(often === undefined || fact.frequency !== undefined ? {} : { frequency: often.value }),
      evidence: [...fact.evidence, rangeOf(heard.turn, tokens, 0, tokens.length)],
    };
  }
}

function base(
  concept: Concept,
  at: ClauseFacts,
): Pick<Fact, 'kind' | 'name' | 'said' | 'speaker' | 'turnIndex' | 'evidence'> {
  return {
    kind: KIND_OF_CONCEPT[concept.kind],
    name: concept.name,
    ...(concept.said === undefined || concept.said === concept.name ? {} : { said: concept.said }),
    speaker: at.turn.speaker,
    turnIndex: at.turnIndex,
    evidence: [rangeOf(at.turn, at.heard.clause.tokens, concept.from, concept.to)],
  };
}

function statedFacts(at: ClauseFacts, chart: ChartContext): Fact[] {
  const { tokens } = at.heard.clause;
  const out: Fact[] = [...vitalsIn(at), ...socialIn(at)];
  const reacts = isReaction(at);
  const allergyAt =
    reacts || (at.allergiesAsked === true && isBareList(tokens))
      ? 0
      : tokens.findIndex((token) => ALLERGY.has(token.text));
  for (const concept of at.heard.concepts) {
    if (reacts && concept.kind === 'finding') continue;
    const context = contextOf(tokens, concept.from, concept.to);
    const general =
      at.turn.speaker === 'doctor' &&
      concept.kind === 'finding' &&
      !tokens.some((token) => ADDRESSED.has(token.text));
    const hedged =
      concept.kind === 'condition' &&
      tokens.slice(Math.max(0, concept.from - 8), concept.from).some((token) => HEDGES.has(token.text));
    const conditional =
      context.conditional ||
      (at.risky === true &&
        (concept.kind === 'finding' || concept.kind === 'condition' || concept.kind === 'sign')) ||
      (at.turn.speaker === 'doctor' && tokens.slice(0, 3).some((token) => token.text === 'if'));
    const named = context.person === undefined ? undefined : (subjectRelative(tokens) ?? context.person);
    const said = named ?? at.person ?? companion(at, concept);
    const person = said !== undefined && isPatientChild(said, chart) ? undefined : said;
    const shared = {
      ...base(concept, at),
      polarity: context.negated ? ('absent' as const) : ('present' as const),
      certainty: conditional
        ? ('conditional' as const)
        : context.possible || hedged || general
          ? ('possible' as const)
          : ('certain' as const),
      time: context.past ? ('past' as const) : ('current' as const),
      ...(person === undefined ? {} : { person }),
    };
    if (concept.kind === 'medicine') {
      if (allergyAt >= 0 && allergyAt < concept.from + 12) out.push({ ...shared, kind: 'allergy' });
      else out.push(medicationFact(shared, tokens, concept, at));
    } else if (concept.kind === 'test') out.push(testFact(shared, tokens, concept));
    else out.push({ ...shared, ...attributes(tokens, concept) });
  }
  return out;
}

/** From here to the end of the turn illnesses are threats, not findings. */
const RISK_WORDS = new Set(['risk', 'risks', 'complication', 'complications']);
/** A doctor's finding that addresses nobody is general talk: "most people get a headache". */
const ADDRESSED = new Set(
  'you your yours yourself he she him his her patient there i it we this that no'.split(' '),
);

const TAKING = new Set('take takes taking use uses using on'.split(' '));
const MAX_BARE_LIST_TOKENS = 8;

/** "Penicillin and latex." is an answer to "any allergies?"; "she uses an inhaler" is not. */
function isBareList(tokens: readonly Token[]): boolean {
  return tokens.length <= MAX_BARE_LIST_TOKENS && !tokens.some((token) => TAKING.has(token.text));
}

/** A mother who says "I had my appendix out" speaks of herself. */
function companion(at: ClauseFacts, concept: Concept): string | undefined {
  if (at.turn.speaker !== 'other' || concept.kind === 'medicine' || concept.kind === 'test') return undefined;
  const before = at.heard.clause.tokens.slice(Math.max(0, concept.from - 3), concept.from);
  return before.some((token) => token.text === 'i') ? 'companion' : undefined;
}

/** "It gave me hives", "he got a rash from it": the reaction to a medicine, not a finding of today. */
function isReaction(at: ClauseFacts): boolean {
  const words = at.heard.clause.tokens.map((token) => token.text);
  if (!words.some((word) => REACTION.has(word)) || !words.some((word) => REACTING.has(word))) return false;
  return at.heard.concepts.some((concept) => concept.kind === 'medicine') || words.includes('it');
}

function testFact(shared: Fact, tokens: readonly Token[], concept: Concept): Fact {
  const ordered = tokens
    .slice(Math.max(0, concept.from - 10), concept.from)
    .some((token) => ORDERING.has(token.text));
  const side = lateralityIn(tokens, concept.from, concept.to + 4);
  const test: Fact = side === undefined ? shared : { ...shared, laterality: side };
  return ordered && shared.speaker !== 'patient' && shared.speaker !== 'other'
    ? { ...test, kind: 'order', time: 'planned' }
    : test;
}

/** Only what has two sides can have one. */
function isSided(concept: Concept): boolean {
  const system = systemOf(concept.name);
  return !(
    system === 'psychiatric' ||
    system === 'constitutional' ||
    system === 'endocrine' ||
    (system === 'cardiovascular' && !concept.name.includes('swelling'))
  );
}

type Attributes = Partial<Pick<Fact, 'laterality' | 'duration' | 'severity'>>;

function attributes(tokens: readonly Token[], concept: Concept): Attributes {
  const laterality = isSided(concept) ? lateralityIn(tokens, concept.from, concept.to) : undefined;
  const duration = concept.kind === 'finding' ? durationIn(tokens, 0, tokens.length)?.value : undefined;
  const severity = concept.kind === 'finding' ? severityIn(tokens, concept.from, concept.to) : undefined;
  return {
    ...(laterality === undefined ? {} : { laterality }),
    ...(duration === undefined ? {} : { duration }),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** The name of the fact that there are none. */
export const NO_ALLERGIES = 'known allergies';

/** Facts that a question and its answer make together. A "yes" to a list of several says not which: no fact. */
function answeredFacts(asked: readonly Asked[], answer: HeardTurn, turnIndex: number): Fact[] {
  const last = asked.at(-1);
  if (last === undefined) return [];
  const inQuestion = asked.flatMap((each) => each.heard.concepts.map((concept) => ({ concept, each })));
  const spoken = new Set(answer.clauses.flatMap((clause) => clause.concepts.map((concept) => concept.name)));
  const yes = answer.answer === 'yes';
  const out: Fact[] = [];
  const socialReply = answer.clauses[0]?.clause.tokens ?? [];
  const { tokens: lastTokens } = last.heard.clause;
  const social = socialAnswer(
    { heard: last.heard, turn: last.turn, turnIndex, person: undefined },
    yes,
    socialReply,
    {
      speaker: answer.turn.speaker,
      turnIndex,
      evidence: [
        rangeOf(last.turn, lastTokens, 0, lastTokens.length),
        rangeOf(answer.turn, socialReply, 0, socialReply.length),
      ],
    },
  );
  if (social !== undefined) out.push(social);
  if (
    !yes &&
    lastTokens.some((token) => ALLERGY.has(token.text)) &&
    inQuestion.every(({ concept }) => concept.kind !== 'condition' && concept.kind !== 'medicine')
  ) {
    out.push({
      kind: 'allergy',
      name: NO_ALLERGIES,
      polarity: 'absent',
      certainty: 'certain',
      time: 'current',
      speaker: answer.turn.speaker,
      turnIndex,
      evidence: [
        rangeOf(last.turn, lastTokens, 0, lastTokens.length),
        rangeOf(answer.turn, socialReply, 0, socialReply.length),
      ],
    });
  }
  // A "yes" to several does not say which.
  if (yes && inQuestion.length !== 1) return out;
  for (const { concept, each } of inQuestion) {
    if (spoken.has(concept.name)) continue;
    const { tokens } = each.heard.clause;
    const context = contextOf(tokens, concept.from, concept.to);
    // "No chest pain?" "Yes." may mean either: say nothing.
    if (context.negated && yes) continue;
    if (context.conditional || tokens[concept.from - 1]?.text === 'for') continue;
    const at: ClauseFacts = { heard: each.heard, turn: each.turn, turnIndex, person: context.person };
    const first = answer.clauses[0];
    const reply: readonly Evidence[] =
      first === undefined ? [] : [rangeOf(answer.turn, first.clause.tokens, 0, first.clause.tokens.length)];
    const shared = base(concept, at);
    const fact: Fact = {
      ...shared,
      speaker: answer.turn.speaker,
      evidence: [...shared.evidence, ...reply],
      polarity: yes ? 'present' : 'absent',
      certainty: 'certain',
      time: context.past ? 'past' : 'current',
      ...(context.person === undefined ? {} : { person: context.person }),
      ...(yes ? attributes(tokens, concept) : sideOnly(tokens, concept)),
    };
    const isAllergy = tokens.some((token) => ALLERGY.has(token.text));
    if (concept.kind === 'medicine' && isAllergy) out.push({ ...fact, kind: 'allergy' });
    else if (concept.kind === 'medicine')
      out.push(yes ? withDoseOf(medicationFact(fact, tokens, concept, at), answer) : fact);
    else out.push(fact);
  }
  return out;
}

/** "Are you taking the metformin?" "Yes, 500 mg twice a day." */
function withDoseOf(fact: Fact, answer: HeardTurn): Fact {
  const reply =
    answer.clauses.slice(0, 2).find((each) => !each.concepts.some((concept) => concept.kind === 'medicine'))
      ?.clause.tokens ?? [];
  const dose = doseIn(reply, 0, reply.length);
  const often = frequencyIn(reply, 0, reply.length);
  return {
    ...fact,
    ...(dose === undefined ? {} : { value: dose.value }),
    ...(often === undefined ? {} : { frequency: often.value }),
  };
}

const HABIT_WORDS = new Set([
  'quit',
  'stopped',
  'used',
  'never',
  'pack',
  'packs',
  'beer',
  'beers',
  'wine',
  'glass',
  'glasses',
  'drink',
  'drinks',
  'socially',
  'occasionally',
  'weekends',
]);

/** "Do you smoke?" "I quit ten years ago.": an answer without a yes or a no. */
function habitAnswer(asked: Asked, answer: HeardTurn, turnIndex: number): Fact[] {
  const reply = answer.clauses[0]?.clause.tokens ?? [];
  if (!reply.some((token) => HABIT_WORDS.has(token.text))) return [];
  const { tokens } = asked.heard.clause;
  const fact = socialAnswer(
    { heard: asked.heard, turn: asked.turn, turnIndex, person: undefined },
    !reply.some((token) => token.text === 'never'),
    reply,
    {
      speaker: answer.turn.speaker,
      turnIndex,
      evidence: [rangeOf(asked.turn, tokens, 0, tokens.length), rangeOf(answer.turn, reply, 0, reply.length)],
    },
  );
  return fact === undefined ? [] : [fact];
}

/** "How often do you use the albuterol?" "Every four hours." */
function doseAnswer(asked: Asked, answer: HeardTurn, turnIndex: number): Fact[] {
  const reply = answer.clauses[0];
  const medicines = asked.heard.concepts.filter((concept) => concept.kind === 'medicine');
  const concept = medicines[0];
  if (reply === undefined || concept === undefined || medicines.length !== 1 || reply.concepts.length > 0)
    return [];
  const { tokens } = reply.clause;
  if (doseIn(tokens, 0, tokens.length) === undefined && frequencyIn(tokens, 0, tokens.length) === undefined)
    return [];
  const at: ClauseFacts = { heard: asked.heard, turn: asked.turn, turnIndex, person: undefined };
  const shared = base(concept, at);
  const fact: Fact = {
    ...shared,
    speaker: answer.turn.speaker,
    polarity: 'present',
    certainty: 'certain',
    time: 'current',
    evidence: [...shared.evidence, rangeOf(answer.turn, tokens, 0, tokens.length)],
  };
  return [withDoseOf(medicationFact(fact, asked.heard.clause.tokens, concept, at), answer)];
}

function sideOnly(tokens: readonly Token[], concept: Concept): Attributes {
  const laterality = lateralityIn(tokens, concept.from, concept.to);
  return laterality === undefined ? {} : { laterality };
}
