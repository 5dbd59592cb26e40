/** Asking a version about nobody in particular: a form from its feature dictionary, the answer beside it. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ModelDetail, ModelFeature } from '@medi-os/contract';
import { ReasonedButton } from '@medi-os/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import { ErrorLine } from '../../shared/error-line.tsx';
import classes from './models.module.css';
import { PredictionView } from './prediction-view.tsx';
import { type InputProblem, readInputs } from './read-inputs.ts';

export function Explorer({ model }: { readonly model: ModelDetail }) {
  const { m } = useMessages();
  const words = m.models;
  const mayAsk = useMay('models:predict');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const { inputs, problems } = readInputs(model.features, typed);
  const ask = useMutation({ mutationFn: () => api.models.explore({ versionId: model.id, inputs }) });
  const submit = () => {
    setTried(true);
    if (mayAsk && !ask.isPending && Object.keys(problems).length === 0) ask.mutate();
  };
  return (
    <div className={classes.explorer}>
      <form
        className={classes.panel}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className={classes.quiet}>{words.askHelp}</p>
        <div className={classes.inputs}>
          {model.features.map((feature) => (
            <FeatureField
              key={feature.name}
              feature={feature}
              value={typed[feature.name] ?? ''}
              problem={tried ? problems[feature.name] : undefined}
              onChange={(value) => setTyped((before) => ({ ...before, [feature.name]: value }))}
            />
          ))}
        </div>
        <div className={classes.buttons}>
          <ReasonedButton
            type="submit"
            variant="filled"
            loading={ask.isPending}
            disabledReason={mayAsk ? undefined : words.mayNotAsk}
            onClick={() => undefined}
          >
            {words.ask}
          </ReasonedButton>
          <Button
            onClick={() => {
              setTyped({});
              setTried(false);
              ask.reset();
            }}
          >
            {words.clear}
          </Button>
        </div>
        <ErrorLine error={ask.error} />
      </form>
      <div role="status" aria-live="polite">
        {ask.data && <PredictionView prediction={ask.data} />}
      </div>
    </div>
  );
}

interface FeatureFieldProps {
  readonly feature: ModelFeature;
  readonly value: string;
  readonly problem: InputProblem | undefined;
  readonly onChange: (value: string) => void;
}

function FeatureField({ feature, value, problem, onChange }: FeatureFieldProps) {
  const { m, format } = useMessages();
  const words = m.models;
  const { min, max, unit } = feature;
  const range =
    min === undefined || max === undefined
      ? ''
      : words.between(format.number(min), format.number(max), shownUnit(unit, words.years));
  const shared = {
    label: <span lang="en">{feature.label}</span>,
    required: feature.required,
    value,
    error: problem && words.problem[problem],
  };
  if (feature.kind === 'categorical')
    return (
      <NativeSelect
        {...shared}
        data={[
          { value: '', label: words.notRecorded },
          ...(feature.categories ?? []).map(({ code, label }) => ({ value: code, label })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      autoComplete="off"
      maxLength={feature.kind === 'text' ? 500 : 20}
      {...(feature.kind === 'numeric' ? { inputMode: 'decimal' as const, description: range } : {})}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** UCUM as people write it. */
function shownUnit(unit: string | undefined, years: string): string {
  const written: Partial<Record<string, string>> = { '1': '', a: years, 'mm[Hg]': 'mmHg', Cel: '°C' };
  return unit === undefined ? '' : (written[unit] ?? unit);
}
