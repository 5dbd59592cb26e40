/**
 * What eases a complaint, what brings it on and where it goes: "it eased when I sat down", "it came on when I was climbing
 * the stairs", "it goes into my left arm".
 */
import { BODY_PARTS } from '../lexicon/terms.ts';
import { singular, type Token } from '../text/tokens.ts';
import { type ClauseFacts, rangeOf } from './clause-facts.ts';
import type { Fact } from './fact.ts';

const RELIEVING_FACTOR = 'relieving factor';
const AGGRAVATING_FACTOR = 'aggravating factor';
const RADIATION = 'radiation';

const EASING = words(
  'eases|eased|relieved|subsides|subsided|goes away|went away|gets better|got better|is better',
);
const WORSENING = words(
  'comes on|came on|brought on|gets worse|got worse|is worse|worsens|worsened|starts|started|happens|happened',
);
const RADIATING = words(
  'goes into|goes to|goes down|goes up|going into|going down|radiates|radiating|radiated|shoots|shooting|spreads|spread',
);
/** Words that lead from the verb to the factor. */
export const LINKS: ReadonlySet<string> = new Set('when whenever with by after once while if'.split(' '));
const COMPLAINT = new Set('it this that pain tightness pressure discomfort ache cough breathing'.split(' '));
/** Words between the verb and the link: "it gets better usually when". */
const MAX_BETWEEN = 2;

function words(list: string): readonly (readonly string[])[] {
  return list.split('|').map((phrase) => phrase.split(' '));
}

type Factor = { readonly name: string; readonly from: number; readonly link: number };

const isComplaintBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => COMPLAINT.has(token.text));

/** Where the complaint goes, when a part of the body is named. */
function radiationAt(tokens: readonly Token[]): Factor | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const phrase = RADIATING.find((each) => each.every((word, index) => tokens[at + index]?.text === word));
    if (phrase === undefined || !isComplaintBefore(tokens, at)) continue;
    const link = at + phrase.length;
    if (tokens.slice(link).some((token) => BODY_PARTS.has(singular(token.text))))
      return { name: RADIATION, from: at, link: at };
  }
  return undefined;
}

/** The verb and the link that follows it; a complaint must be what the verb is said of. */
function factorAt(
  tokens: readonly Token[],
  name: string,
  phrases: readonly (readonly string[])[],
): Factor | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const phrase = phrases.find((each) => each.every((word, index) => tokens[at + index]?.text === word));
    if (phrase === undefined) continue;
    if (!isComplaintBefore(tokens, at)) continue;
    const after = at + phrase.length;
    for (let link = after; link <= after + MAX_BETWEEN; link++)
      if (LINKS.has(tokens[link]?.text ?? '') && link + 1 < tokens.length) return { name, from: at, link };
  }
  return undefined;
}

/** The factors that a patient or a companion names in one clause. */
export function factorsIn(at: ClauseFacts): Fact[] {
  if (at.turn.speaker === 'doctor' || at.person !== undefined) return [];
  const { tokens } = at.heard.clause;
  if (tokens.some((token) => token.text === 'not' || token.text === 'never')) return [];
  const found =
    factorAt(tokens, RELIEVING_FACTOR, EASING) ??
    factorAt(tokens, AGGRAVATING_FACTOR, WORSENING) ??
    radiationAt(tokens);
  if (found === undefined) return [];
  const evidence = rangeOf(at.turn, tokens, found.from, tokens.length);
  return [
    {
      kind: 'factor',
      name: found.name,
      value: at.turn.text.slice(tokens[found.link]?.start ?? evidence.start, evidence.end),
      polarity: 'present',
      certainty: 'certain',
      time: 'current',
      speaker: at.turn.speaker,
      turnIndex: at.turnIndex,
      evidence: [evidence],
    },
  ];
}
