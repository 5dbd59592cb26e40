/** A question and its yes or no, as one statement: "Do you smoke?" "No." → "He does not smoke." */
import type { ChartContext } from '@medi-os/contract';
import type { HeardClause } from '../facts/analyse.ts';
import { rangeOf } from '../facts/clause-facts.ts';
import type { Visit } from '../facts/extract.ts';
import { dropDisfluencies, joinSentence, rewriteWords } from '../text/rewrite.ts';
import type { Token } from '../text/tokens.ts';
import { isClinical, type RawCandidate } from './from-clauses.ts';
import { isWellFormed, trimDangling } from './well-formed.ts';
import { personOf } from './wording.ts';

const AUXILIARY = new Set('do does did are is was were have has had can could will would'.split(' '));
const DETERMINERS = new Set('your the that this any there'.split(' '));
const SUBJECT = new Set('you he she it they there that this'.split(' '));
/** An answer that only says yes or no; a longer one speaks for itself but the question still counts. */
const MAX_QUESTION_TOKENS = 22;

const word = (text: string, like: Token): Token => ({ text, kind: 'word', start: like.start, end: like.end });

/** Where the subject ends that begins at `from`: "your pain", "the swelling in your leg" count as far as their noun. */
function subjectEnd(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]?.text ?? '';
  if (SUBJECT.has(first)) return from + 1;
  if (DETERMINERS.has(first) && tokens[from + 1]?.kind === 'word') return from + 2;
  return undefined;
}

/** Turns the question's words into a statement's; `undefined` when its shape is not one of yes and no. */
function statementOf(tokens: readonly Token[], yes: boolean): Token[] | undefined {
  let at = 0;
  while (at < tokens.length && !AUXILIARY.has(tokens[at]?.text ?? '') && tokens[at]?.text !== 'any') {
    if (at >= 4) return undefined;
    const text = tokens[at]?.text ?? '';
    if (
      text === 'what' ||
      text === 'how' ||
      text === 'when' ||
      text === 'where' ||
      text === 'who' ||
      text === 'why' ||
      text === 'which'
    )
      return undefined;
    at++;
  }
  const auxiliary = tokens[at];
  if (auxiliary === undefined) return undefined;
  if (auxiliary.text === 'any') {
    const rest = tokens.slice(yes ? at + 1 : at);
    return rest.length < 2
      ? undefined
      : [word('you', auxiliary), word(yes ? 'report' : 'deny', auxiliary), ...rest];
  }
  const not = tokens[at + 1]?.text === 'not' ? 1 : 0;
  const end = subjectEnd(tokens, at + 1 + not);
  if (end === undefined || end >= tokens.length) return undefined;
  const subject = tokens.slice(at + 1 + not, end);
  const rest = tokens.slice(end);
  const drops = auxiliary.text === 'do' || auxiliary.text === 'does';
  if (!yes && subject[0]?.text === 'you') {
    if (rest[0]?.text === 'have' || rest[0]?.text === 'had')
      return [...subject, word('deny', auxiliary), ...rest.slice(1)];
    if (rest[0]?.text === 'noticed' || rest[0]?.text === 'notice')
      return [...subject, word('deny', auxiliary), ...rest.slice(1)];
  }
  if (auxiliary.text !== 'do' && auxiliary.text !== 'does' && rest[0]?.text === 'any') return undefined;
  if (!yes) return [...subject, auxiliary, word('not', auxiliary), ...rest];
  const said = rest.filter((token) => token.text !== 'any');
  return drops ? [...subject, ...said] : [...subject, auxiliary, ...said];
}

/** "Any numbness any tingling", "any, does it spread": two questions run together make no statement. */
function asksTwice(statement: readonly Token[]): boolean {
  return statement.some((token, at) => {
    if (at < 2) return false;
    const next = statement[at + 1]?.text ?? '';
    return (
      (token.text === 'any' && statement.slice(0, at).some((each) => each.text === 'any')) ||
      (AUXILIARY.has(token.text) && at > 2 && (SUBJECT.has(next) || DETERMINERS.has(next))) ||
      token.text === 'or'
    );
  });
}

function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const cut = tokens.findIndex(
    (token, index) =>
      index > 2 &&
      token.text === 'or' &&
      (tokens[index + 1]?.text === 'no' || tokens[index + 1]?.text === 'not' || index === tokens.length - 1),
  );
  return cut < 0 ? tokens : tokens.slice(0, cut);
}

/** Statements from each last question of a turn that the next voice answers with yes or no. */
export function candidatesFromQuestions(visit: Visit, chart: ChartContext): RawCandidate[] {
  const patient = personOf(chart);
  const out: RawCandidate[] = [];
  for (let index = 0; index + 1 < visit.turns.length; index++) {
    const asked = visit.turns[index];
    const answer = visit.turns[index + 1];
    const question: HeardClause | undefined = asked?.clauses.at(-1);
    if (asked === undefined || answer === undefined || question === undefined || !question.clause.isQuestion)
      continue;
    if (asked.turn.speaker === answer.turn.speaker || answer.answer === undefined) continue;
    // "Any pain?" while a hand presses is not "no pain" in the history.
    if (answer.answer === 'no' && question.concepts.some((concept) => concept.name === 'pain')) continue;
    // A "yes" to several things does not say which.
    if (answer.answer === 'yes' && question.concepts.length > 1) continue;
    const tokens = withoutTail(dropDisfluencies(question.clause.tokens));
    if (tokens.length > MAX_QUESTION_TOKENS || tokens.length < 3) continue;
    const statement = statementOf(tokens, answer.answer === 'yes');
    if (statement === undefined || asksTwice(statement)) continue;
    const text = joinSentence(
      trimDangling(rewriteWords(statement, { speaker: asked.turn.speaker, patient })),
    );
    const reply = answer.clauses[0]?.clause;
    if (reply === undefined || !isWellFormed(text, question.concepts.length > 0)) continue;
    const full = question.clause.tokens;
    out.push({
      text,
      key: `${asked.turn.id}|${question.clause.start}`,
      evidence: [
        rangeOf(asked.turn, full, 0, full.length),
        rangeOf(answer.turn, reply.tokens, 0, reply.tokens.length),
      ],
      heard: question,
      turnIndex: index + 1,
      clauseIndex: -1,
      answered: answer.answer,
      clinical: isClinical(question),
    });
  }
  return out;
}
