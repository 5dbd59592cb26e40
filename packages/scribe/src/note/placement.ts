/**
 * What a sentence must have to stand in a section, whatever the model prefers: a patient's own illness never stands
 * under family history, and what a patient says is no examination.
 */
import { ALLERGY_WORDS } from '../facts/clause-facts.ts';
import { namedRelative, subjectRelative } from '../facts/context.ts';
import type { Visit } from '../facts/extract.ts';
import { topicOf } from '../facts/social.ts';
import type { ConceptKind } from '../lexicon/concepts.ts';
import { BLOOD_RELATIVES } from '../lexicon/terms.ts';
import type { ClauseSection } from '../model/scribe-model.ts';
import type { Token } from '../text/tokens.ts';
import type { RawCandidate } from './from-clauses.ts';
import { statesInOwnWords } from './needed.ts';

const VITAL_WORDS = new Set(
  'pressure pulse heart rate temperature oxygen saturation weight vitals vital respiratory respirations'.split(
    ' ',
  ),
);

/** Whether the sentence has what the section is about. */
export function mayStandIn(section: ClauseSection, raw: RawCandidate, visit: Visit): boolean {
  const { tokens } = raw.heard.clause;
  const speaker = visit.turns[raw.turnIndex]?.turn.speaker;
  const has = (kind: ConceptKind): boolean => raw.heard.concepts.some((concept) => concept.kind === kind);
  const relative = subjectRelative(tokens);
  const ofFamily = relative !== undefined && BLOOD_RELATIVES.has(relative) && has('condition');
  if (ofFamily) return section === 'familyHistory';
  if (statesInOwnWords(raw, visit)) return section === 'historyOfPresentIllness';
  // "Lisinopril ten milligrams and a baby aspirin." is a list, not a story.
  if (speaker !== 'doctor' && isMedicineList(raw)) return section === 'medications';
  if (isAllergyAlone(raw)) return section === 'allergies';
  if (speaker === 'doctor' && has('test') && isResult(tokens)) return section === 'results';
  switch (section) {
    case 'familyHistory':
      return namedRelative(tokens) !== undefined;
    case 'medications':
      return has('medicine');
    case 'allergies':
      return tokens.some((token) => token.text.startsWith('allerg'));
    case 'pastSurgicalHistory':
      return has('procedure');
    case 'vitals':
      return tokens.some((token) => VITAL_WORDS.has(token.text));
    case 'pastMedicalHistory':
      return has('condition') || has('finding') || has('procedure');
    case 'physicalExamination':
    case 'results':
      return speaker === 'doctor' && raw.answered === undefined;
    case 'plan':
      return speaker === 'doctor';
    case 'socialHistory':
      return speaker !== 'doctor' || raw.answered !== undefined || topicOf(tokens) !== undefined;
    default:
      return true;
  }
}

const DECIDING = new Set('will going start use prescribe give avoid refer stop switch instead'.split(' '));

/** "You are allergic to penicillin": that and nothing decided from it. */
function isAllergyAlone(raw: RawCandidate): boolean {
  const { concepts, clause } = raw.heard;
  return (
    concepts.length > 0 &&
    concepts.every((concept) => concept.kind === 'medicine') &&
    clause.tokens.some((token) => ALLERGY_WORDS.has(token.text)) &&
    !clause.tokens.some((token) => DECIDING.has(token.text))
  );
}

const SHOWING = new Set(
  'shows showed show normal negative positive reveals revealed demonstrates demonstrated elevated'.split(' '),
);
const ORDERING = new Set(
  'order get schedule obtain repeat check do want going will need refer prescribe if recommend start continue increase'.split(
    ' ',
  ),
);

/** "The EKG is normal." is a result, whenever it is said. */
function isResult(tokens: readonly Token[]): boolean {
  return tokens.some((token) => SHOWING.has(token.text)) && !tokens.some((token) => ORDERING.has(token.text));
}

const VERBS = new Set(
  'am is are was were have has had do does did take takes took taking use uses used using give gives gave stopped started tried help helps helped been get got need feel'.split(
    ' ',
  ),
);

function isMedicineList(raw: RawCandidate): boolean {
  const { concepts, clause } = raw.heard;
  return (
    concepts.length > 0 &&
    concepts.every((concept) => concept.kind === 'medicine') &&
    !clause.tokens.some((token) => VERBS.has(token.text))
  );
}
