/** The printed worked examples that come as tables: PCE, PREVENT and the reference rows of the Gail model. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../src/result.ts';
import { gail, pooledCohort, prevent } from '../src/scores/index.ts';
import type { Tally } from './vectors.ts';

type Row = Readonly<Record<string, string>>;

function readTable(path: string): readonly Row[] {
  if (!existsSync(path)) return [];
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = (head ?? '').split(',').map((name) => name.replaceAll('"', ''));
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** Compares one expected figure; `NA` expects a refusal. */
function compare(
  tally: Tally,
  name: string,
  outcome: Outcome,
  ours: (ok: Outcome) => number,
  expected: string,
  within: number,
): void {
  tally.cases += 1;
  const refused = !outcome.ok;
  const agrees =
    expected === 'NA' ? refused : !refused && Math.abs(ours(outcome) - Number(expected)) <= within + 1e-12;
  if (agrees) {
    tally.agree += 1;
    return;
  }
  tally.disagree += 1;
  const said = refused ? `refused: ${outcome.sentence}` : String(ours(outcome));
  tally.lines.push(`DISAGREE ${name}: expected ${expected}, ours ${said}`);
}

function value(outcome: Outcome): number {
  return outcome.ok ? outcome.value : Number.NaN;
}

function derived(code: string): (outcome: Outcome) => number {
  return (outcome) =>
    outcome.ok ? (outcome.also.find((one) => one.code === code)?.value ?? Number.NaN) : Number.NaN;
}

function checkPooledCohort(directory: string, tally: Tally): void {
  readTable(join(directory, 'ascvd', 'pooled_cohort_2013.csv')).forEach((row, index) => {
    const outcome = pooledCohort.evaluate({
      ageYears: Number(row.age_years),
      sex: row.sex,
      equation: row.race === 'black' ? 'black' : 'white',
      totalCholesterolMgPerDl: Number(row.chol_total_mgdl),
      hdlMgPerDl: Number(row.chol_hdl_mgdl),
      systolicBpMmHg: Number(row.bp_sys_mmhg),
      bloodPressureTreated: row.bp_treated === 'yes',
      diabetes: row.diabetes === 'yes',
      smoker: row.smoker === 'yes',
    });
    compare(
      tally,
      `pooled_cohort_2013 row ${index + 1}`,
      outcome,
      value,
      row.expected_10y_percent ?? '',
      0.05,
    );
  });
}

function checkPrevent(directory: string, tally: Tally): void {
  readTable(join(directory, 'ascvd', 'prevent_2023.csv')).forEach((row, index) => {
    const outcome = prevent.evaluate({
      ageYears: Number(row.age_years),
      sex: row.sex,
      totalCholesterolMgPerDl: Number(row.chol_total_mgdl ?? row.chol_total),
      hdlMgPerDl: Number(row.chol_hdl_mgdl ?? row.chol_hdl),
      systolicBpMmHg: Number(row.bp_sys_mmhg ?? row.bp_sys),
      bloodPressureTreated: row.bp_treated === 'yes',
      statin: row.statin === 'yes',
      diabetes: row.diabetes === 'yes',
      smoker: row.smoker === 'yes',
      egfr: Number(row.egfr),
      bmi: Number(row.bmi),
    });
    const percent = (text: string | undefined): string => String(Number(text) * 100);
    const name = `prevent_2023 row ${index + 1}`;
    compare(tally, `${name} total`, outcome, value, percent(row.expected_10y_total_cvd), 0.05);
    compare(tally, `${name} ASCVD`, outcome, derived('ascvd-10'), percent(row.expected_10y_ascvd), 0.05);
    compare(
      tally,
      `${name} heart failure`,
      outcome,
      derived('heart-failure-10'),
      percent(row.expected_10y_hf),
      0.05,
    );
  });
}

/** Race as the reference program numbers it. */
const RACES: Readonly<Record<string, string>> = {
  '1': 'white',
  '2': 'black',
  '3': 'hispanic-us-born',
  '4': 'other',
  '5': 'hispanic-foreign-born',
  '6': 'chinese',
  '7': 'japanese',
  '8': 'filipino',
  '9': 'hawaiian',
  '10': 'pacific-islander',
  '11': 'other-asian',
};

function unknown(text: string | undefined): number | undefined {
  return text === '99' ? undefined : Number(text);
}

function gailInput(row: Row): Record<string, unknown> {
  const biopsies = unknown(row.N_Biop);
  const first = unknown(row.Age1st);
  return {
    ageYears: Number(row.T1),
    projectToAgeYears: Number(row.T2),
    race: RACES[row.Race ?? ''] ?? `race ${row.Race}`,
    biopsies: biopsies === undefined ? 'unknown' : (['none', 'one'][biopsies] ?? 'two-or-more'),
    atypicalHyperplasia:
      row.HypPlas === '99'
        ? 'unknown'
        : row.HypPlas === '0'
          ? 'no'
          : row.HypPlas === '1'
            ? 'yes'
            : row.HypPlas,
    ageAtMenarche: unknown(row.AgeMen),
    hasGivenBirth: row.Age1st !== '98',
    ageAtFirstBirth: row.Age1st === '98' ? undefined : first,
    firstDegreeRelatives: unknown(row.N_Rels),
  };
}

function checkGail(directory: string, tally: Tally): void {
  const path = join(directory, 'gail', 'reference_odd_rows.csv');
  for (const row of readTable(path)) {
    const outcome = gail.evaluate(gailInput(row));
    const name = `gail reference row ${row.ID}`;
    const expected = row.AbsRisk ?? '';
    compare(tally, `${name} risk`, outcome, value, expected, 1e-9);
    if (expected === 'NA') continue;
    compare(
      tally,
      `${name} RR before 50`,
      outcome,
      derived('relative-risk-before-50'),
      row.RR_Star1 ?? '',
      1e-9,
    );
    compare(tally, `${name} RR from 50`, outcome, derived('relative-risk-from-50'), row.RR_Star2 ?? '', 1e-9);
  }
}

/** Runs the tables that are there. */
export function checkTables(directory: string, tally: Tally): void {
  checkPooledCohort(directory, tally);
  checkPrevent(directory, tally);
  checkGail(directory, tally);
}
