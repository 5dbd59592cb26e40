import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from './model-file.ts';
import { driversInWords, Predictor } from './predict.ts';

const folder = new URL('../../artefacts/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.model.json'))
  .map((name) => name.replace('.model.json', ''));
const read = (name: string) => readFileSync(new URL(`${name}.model.json`, folder), 'utf8');

describe('models that ship', () => {
  it('are all there', () => {
    expect(names.toSorted()).toEqual([
      'breast-cytology',
      'critical-illness-survival',
      'diabetes-readmission',
      'heart-disease',
      'infarct-mortality',
      'liquid-biopsy-detection',
      'liquid-biopsy-tissue',
      'mammography',
      'triage-second-look',
      'wait-time',
    ]);
  });

  it.each(names)('%s loads, keeps its hashes, has its card and explains an empty row', (name) => {
    const text = read(name);
    const model = decodeModel(text);
    expect(encodeModel(model)).toBe(text);
    expect(model.name).toBe(name);
    expect(model.lineage.dataHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(model.card.data.length).toBeGreaterThan(0);
    const explanation = new Predictor(model).explain({});
    const sum = explanation.contributions.reduce(
      (total, its) => total + its.contribution,
      explanation.expected,
    );
    expect(Math.abs(sum - explanation.margin)).toBeLessThan(1e-9);
  });

  it.each(['breast-cytology', 'mammography', 'liquid-biopsy-detection', 'liquid-biopsy-tissue'])(
    '%s is marked for research only',
    (name) => {
      expect(decodeModel(read(name)).card.researchUseOnly).toBe(true);
    },
  );

  it.each(['liquid-biopsy-detection', 'liquid-biopsy-tissue'])(
    '%s stores no distribution of the data it may not share',
    (name) => {
      expect(decodeModel(read(name)).reference).toBeUndefined();
    },
  );
});

describe('triage second look', () => {
  const model = decodeModel(read('triage-second-look'));
  const predictor = new Predictor(model);
  const alert = model.thresholds.alert ?? Number.NaN;
  // Invented patients.
  const well = {
    nurseLevel: 5,
    complaint: 'needs a certificate',
    ageYears: 30,
    systolicMmHg: 120,
    diastolicMmHg: 78,
    pulsePerMin: 70,
    respirationPerMin: 18,
    temperatureC: 36.6,
    painScore: 0,
    mental: '1',
    arrival: '1',
    injury: '1',
    sex: '1',
  };
  const sick = {
    ...well,
    nurseLevel: 4,
    complaint: 'chest pain',
    ageYears: 72,
    systolicMmHg: 88,
    pulsePerMin: 128,
    respirationPerMin: 26,
    arrival: '2',
  };

  it('speaks for the sick whom the nurse placed low, not for the well', () => {
    const probability = (row: typeof well) => {
      const prediction = predictor.predict(row);
      return prediction.status === 'predicted' ? (prediction.values[0] ?? Number.NaN) : Number.NaN;
    };
    expect(probability(sick)).toBeGreaterThanOrEqual(alert);
    expect(probability(well)).toBeLessThan(alert);
    expect(driversInWords(predictor.explain(sick)).raises).toHaveLength(3);
  });

  it('is needed least when the nurse is already urgent: a more urgent level never lowers the probability', () => {
    let before = Number.NEGATIVE_INFINITY;
    for (const nurseLevel of [5, 4, 3, 2, 1]) {
      const margin = predictor.margins({ ...sick, nurseLevel })[0] ?? Number.NaN;
      expect(margin).toBeGreaterThanOrEqual(before);
      before = margin;
    }
  });

  it('refuses to judge without the nurse', () => {
    const { nurseLevel: _, ...without } = sick;
    expect(() => predictor.predict(without)).toThrowError(
      expect.objectContaining({ name: 'ml.missing-column' }),
    );
  });
});
