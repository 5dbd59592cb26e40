import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Maintenance fluid by Holliday and Segar, mL a day (the value) and an hour. Not for newborns. */
export const hollidaySegar = defineScore({
  id: 'holliday-segar',
  name: 'Maintenance fluid, Holliday–Segar',
  version: '1957',
  category: 'children',
  source: {
    text: 'Holliday MA, Segar WE. The maintenance need for water in parenteral fluid therapy. Pediatrics 1957;19:823–832.',
    doi: '10.1542/peds.19.5.823',
  },
  confirmedBy: gdl('Holliday-Segar_fluid_maintenance_formula.v1'),
  unit: 'mL/d',
  fields: { weightKg: number('Weight', 'kg', 3, 80) },
  interpretation: [
    [
      0,
      'maintenance',
      'Maintenance water for a child without deficit or other losses; use isotonic fluid (NICE NG29).',
    ],
  ],
  compute: ({ weightKg }) => {
    const value =
      weightKg <= 10
        ? 100 * weightKg
        : weightKg <= 20
          ? 1000 + 50 * (weightKg - 10)
          : 1500 + 20 * (weightKg - 20);
    return { value, also: [{ code: 'per-hour', label: 'Per hour', value: value / 24, unit: 'mL/h' }] };
  },
});
