/** What a doctor suspects and does not yet know: "I'm concerned this could be angina", "we need to rule out a clot". */
import type { Concept } from '../lexicon/concepts.ts';
import type { Token } from '../text/tokens.ts';

const HEDGES: readonly (readonly string[])[] =
  'could be|may be|might be|could represent|may represent|might represent|looks like|look like|sounds like|possible|possibly|rule out|suspicious for|suspicion of|suspect|concerned about|concerned for|concerned that|concerning for|worried about|worried that|worried for'
    .split('|')
    .map((phrase) => phrase.split(' '));
const REACH = 8;
/** Whose doubt or past it is: a suspicion that is the patient's, refused or conditional is not the doctor's of today. */
const OTHERS = new Set('you if not never unless patients people sometimes family'.split(' '));
/** "It looks like you had pneumonia", "… you completed the covid vaccine": told, not suspected. */
const TOLD = new Set('had completed received history'.split(' '));

/** Whether the doctor names the condition only as what it may be. */
export function isSuspected(tokens: readonly Token[], concept: Concept): boolean {
  const low = Math.max(0, concept.from - REACH);
  for (let at = low; at < concept.from; at++) {
    const hedged = HEDGES.some((phrase) => phrase.every((word, index) => tokens[at + index]?.text === word));
    if (!hedged) continue;
    const before = tokens.slice(Math.max(0, at - REACH), at);
    const between = tokens.slice(at, concept.from);
    return !before.some((token) => OTHERS.has(token.text)) && !between.some((token) => TOLD.has(token.text));
  }
  return false;
}
