import type { Computed } from '../score.ts';

/**
 * A corrected QT with the limits of AHA/ACCF/HRS 2009 (Rautaharju et al., J Am Coll Cardiol 2009;53:982): prolonged from
 * 450 ms in men and 460 ms in women; 500 ms is where torsade is feared.
 */
export function qtcResult(id: string, value: number, sex: 'female' | 'male'): Computed {
  const limit = sex === 'male' ? 450 : 460;
  if (value >= 500) {
    const sentence = '500 ms or more: high risk of torsade de pointes.';
    return { value, interpretation: { code: `${id}.high-risk`, sentence, parameters: { limit: 500 } } };
  }
  if (value >= limit) {
    const sentence = `${limit} ms or more: prolonged.`;
    return { value, interpretation: { code: `${id}.prolonged`, sentence, parameters: { limit } } };
  }
  return { value };
}
