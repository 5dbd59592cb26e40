import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { conceptsOf } from './concepts.ts';
import { CONDITIONS } from './conditions.ts';
import { FINDINGS_BY_SYSTEM } from './findings.ts';
import { SIGNS_BY_SYSTEM } from './signs.ts';
import { PROCEDURES, TESTS } from './terms.ts';

const NAMES = [
  ...Object.values(FINDINGS_BY_SYSTEM),
  ...Object.values(SIGNS_BY_SYSTEM),
  CONDITIONS,
  PROCEDURES,
  TESTS,
]
  .flatMap((table) => table.split('\n'))
  .filter((line) => line.includes(':'))
  .map((line) => line.slice(0, line.indexOf(':')).trim());

describe('the lexicon', () => {
  it('reads every name that it prints back as that name: what a note says is what the verifier checks', () => {
    const lost = NAMES.filter((name) => {
      const found = conceptsOf(tokenize(name));
      return found.length !== 1 || found[0]?.name !== name;
    });
    expect(lost).toEqual([]);
  });

  const cases: readonly [string, string][] = [
    ['my chest feels tight', 'chest tightness'],
    ['it burns when I pee', 'dysuria'],
    ['pain on the outside of my left elbow', 'elbow pain'],
    ['I have been throwing up', 'vomiting'],
    ['he takes Lasix', 'furosemide'],
    ['she had her gallbladder taken out', 'cholecystectomy'],
    ['coughing up green mucus', 'productive cough'],
  ];
  it.each(cases)('"%s" is %s', (said, name) => {
    expect(conceptsOf(tokenize(said)).map((concept) => concept.name)).toContain(name);
  });

  it('does not take an injured part for a painful one, or a blood pressure for a blood test', () => {
    expect(conceptsOf(tokenize('have you hurt this ankle before'))).toEqual([]);
    expect(conceptsOf(tokenize('your blood pressure is fine')).map((concept) => concept.kind)).not.toContain(
      'test',
    );
  });
});
