import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clinicalPage } from '../bench/page.ts';
import { DEFINITIONS } from '../bench/wanted.ts';
import { ALL_SCORES } from './scores/all.ts';

describe('docs/clinical.md', () => {
  it('is what the code says today', async () => {
    const committed = readFileSync(
      join(import.meta.dirname, '..', '..', '..', 'docs', 'clinical.md'),
      'utf8',
    );
    expect(committed === (await clinicalPage()), 'run: node packages/clinical/bench/docs.ts').toBe(true);
  });
});

describe('the list of scores', () => {
  it('names every score once', () => {
    const ids = ALL_SCORES.map((score) => score.about.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a second source for everything but definitions', () => {
    const single = ALL_SCORES.filter((score) => score.about.confirmedBy === undefined).map(
      (score) => score.about.id,
    );
    expect(single.sort()).toEqual([...DEFINITIONS].sort());
  });
});
