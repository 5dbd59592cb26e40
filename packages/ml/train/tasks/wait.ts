import { mean } from '../../src/core/numeric.ts';
import { conformalMargin } from '../../src/evaluation/conformal.ts';
import { defineDictionary, type NumericFeature, type RawRow } from '../../src/features/dictionary.ts';
import type { Model, ModelTask } from '../../src/model/model.ts';
import { Predictor } from '../../src/model/predict.ts';
import type { FitResources, Recipe } from '../../src/model/recipe.ts';
import { fitModel } from '../../src/model/train-model.ts';
import { type QueueMoment, simulateDays } from '../clinic-day.ts';

const SOURCE = 'Queue board at the moment of joining';

const numeric = (name: string, label: string, unit: string, max: number): NumericFeature => ({
  kind: 'numeric',
  name,
  label,
  unit,
  min: 0,
  max,
  source: SOURCE,
});

export const waitDictionary = defineDictionary([
  numeric('minuteOfDay', 'Minute of the day', 'min', 1440),
  numeric('weekday', 'Day of the week, Monday first', '1', 6),
  numeric('level', 'Triage level', '1', 5),
  numeric('ahead', 'Patients ahead', '1', 500),
  numeric('urgentWaiting', 'Urgent patients waiting', '1', 500),
  numeric('waiting', 'Patients waiting', '1', 500),
  numeric('doctors', 'Doctors on duty', '1', 100),
  numeric('doctorsFree', 'Doctors free', '1', 100),
  numeric('doctorsSoon', 'Doctors in half an hour', '1', 100),
  numeric('workAheadMinutes', 'Typical work ahead for each doctor', 'min', 5000),
  numeric('runningMinutes', 'Mean time of running consultations', 'min', 600),
  numeric('recentServiceMinutes', 'Mean of the last ten consultations', 'min', 600),
  numeric('arrivalsLastHalfHour', 'Arrivals in the last half hour', '1', 500),
  numeric('recentWaitMinutes', 'Mean wait of the last five called', 'min', 1440),
  {
    kind: 'categorical',
    name: 'appointment',
    label: 'Came',
    source: SOURCE,
    categories: [
      { code: 'no', label: 'without an appointment' },
      { code: 'yes', label: 'with an appointment' },
    ],
  },
]);

/** A queue moment as the model's row. */
export function waitRow(moment: QueueMoment): RawRow {
  return {
    minuteOfDay: moment.minuteOfDay,
    weekday: moment.weekday,
    level: moment.level,
    ahead: moment.ahead,
    urgentWaiting: moment.urgentWaiting,
    waiting: moment.waiting,
    doctors: moment.doctors,
    doctorsFree: moment.doctorsFree,
    doctorsSoon: moment.doctorsSoon,
    workAheadMinutes: moment.workAheadMinutes,
    runningMinutes: moment.runningMinutes,
    recentServiceMinutes: moment.recentServiceMinutes,
    arrivalsLastHalfHour: moment.arrivalsLastHalfHour,
    recentWaitMinutes: moment.rolling[1],
    appointment: moment.appointment ? 'yes' : 'no',
  };
}

export const waitTask: ModelTask = {
  kind: 'quantiles',
  probabilities: [0.1, 0.5, 0.9],
  unit: 'min',
  mean: true,
  minimum: 0,
};

export const waitRecipe: Recipe = {
  members: [
    {
      weight: 1,
      pipeline: { encoding: 'tree' },
      learner: {
        kind: 'trees',
        settings: { trees: 120, learningRate: 0.06, maxLeaves: 12, minRowsPerLeaf: 60, l2: 5 },
      },
    },
  ],
};

export type WaitFigures = {
  readonly rows: number;
  readonly meanSquaredError: number;
  readonly bestRollingSquaredError: number;
  /** Share by which the error is lower than that of the best rolling average. */
  readonly reduction: number;
  readonly medianAbsoluteErrorMinutes: number;
  /** Share of waits inside the 10 % to 90 % range; 0.8 is right. */
  readonly coverage: number;
};

/** Judges on simulated days that the model never saw. */
export function measureWait(model: Model, moments: readonly QueueMoment[]): WaitFigures {
  const predictor = new Predictor(model);
  const squared = new Float64Array(moments.length);
  const absolute = new Float64Array(moments.length);
  const rolling = [0, 1, 2, 3].map(() => new Float64Array(moments.length));
  let covered = 0;
  for (const [i, moment] of moments.entries()) {
    const [low = 0, , high = 0, expected = 0] = predictor.valuesFrom(predictor.margins(waitRow(moment)));
    const wait = moment.waitMinutes;
    squared[i] = (expected - wait) ** 2;
    absolute[i] = Math.abs(expected - wait);
    if (wait >= low && wait <= high) covered++;
    for (const [k, errors] of rolling.entries()) errors[i] = ((moment.rolling[k] ?? 0) - wait) ** 2;
  }
  const best = Math.min(...rolling.map((errors) => mean(errors)));
  return {
    rows: moments.length,
    meanSquaredError: mean(squared),
    bestRollingSquaredError: best,
    reduction: 1 - mean(squared) / best,
    medianAbsoluteErrorMinutes: absolute.sort()[absolute.length >> 1] ?? Number.NaN,
    coverage: covered / moments.length,
  };
}

/** With a doctor free and nobody ahead there is nothing to estimate; such moments would only flatter the figures. */
function queued(count: number, firstSeed: number): QueueMoment[] {
  return simulateDays(count, firstSeed).filter((moment) => moment.ahead > 0 || moment.doctorsFree === 0);
}

/** Trains on 300 simulated days, sets the range on 60 others, judges on 100 more. */
export function trainWait(resources: FitResources = {}): { model: Model; figures: WaitFigures } {
  const train = queued(300, 1);
  const calibrate = queued(60, 100_001);
  const judge = queued(100, 200_001);
  const rows = train.map(waitRow);
  const labels = Float64Array.from(train, (moment) => moment.waitMinutes);
  const spec = {
    name: 'wait-time',
    task: waitTask,
    dictionary: waitDictionary,
    recipe: waitRecipe,
    maxMissingShare: 0.2,
    seed: 1,
  };
  const model = fitModel(spec, { rows, labels }, resources);
  const predictor = new Predictor(model);
  const ranges = calibrate.map((moment) => predictor.valuesFrom(predictor.margins(waitRow(moment))));
  const widen = conformalMargin(
    Float64Array.from(calibrate, (moment) => moment.waitMinutes),
    Float64Array.from(ranges, (range) => range[0] ?? 0),
    Float64Array.from(ranges, (range) => range[2] ?? 0),
    0.8,
  );
  const withMargin = { ...model, thresholds: { rangeMargin: widen } };
  return { model: withMargin, figures: measureWait(withMargin, judge) };
}
