import type { ModelFeature, ModelInputs } from '@medi-os/contract';

export type InputProblem = 'number' | 'range' | 'required';

/** What was typed as the model takes it. Empty fields are left out: the model knows how to do without. */
export function readInputs(
  features: readonly ModelFeature[],
  typed: Readonly<Record<string, string>>,
): { inputs: ModelInputs; problems: Readonly<Record<string, InputProblem>> } {
  const inputs: ModelInputs = {};
  const problems: Record<string, InputProblem> = {};
  for (const feature of features) {
    const text = (typed[feature.name] ?? '').trim();
    if (text === '') {
      if (feature.required) problems[feature.name] = 'required';
      continue;
    }
    if (feature.kind !== 'numeric') {
      inputs[feature.name] = text;
      continue;
    }
    const value = Number(text.replace(',', '.'));
    if (!Number.isFinite(value)) problems[feature.name] = 'number';
    else if (value < (feature.min ?? -Infinity) || value > (feature.max ?? Infinity))
      problems[feature.name] = 'range';
    else inputs[feature.name] = value;
  }
  return { inputs, problems };
}
