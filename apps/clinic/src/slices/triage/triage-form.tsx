/** The one screen of triage: complaint, vitals, the nurse's level, the second look, save. */
import { TextInput } from '@mantine/core';
import type { Acuity, TriageAssessment, Visit } from '@medi-os/contract';
import { ACUITY_LEVELS, clock, ReasonedButton, useHotkeys, useUi } from '@medi-os/ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { LevelChoice } from './level-choice.tsx';
import { SecondLookPanel } from './second-look.tsx';
import classes from './triage.module.css';
import { useSaveTriage } from './use-save-triage.ts';
import { useSecondLook } from './use-second-look.ts';
import { useTriageDraft } from './use-triage-draft.ts';
import { ChoiceRow, MeasuredRow, type VitalRowProps } from './vital-row.tsx';
import { isMeasured, VITAL_ORDER, vitalsOf } from './vitals-model.ts';

export type TriageStart = Awaited<ReturnType<typeof api.triage.previous>>;

interface TriageFormProps {
  readonly visit: Visit;
  readonly start: TriageStart;
}

export function TriageForm({ visit, start }: TriageFormProps) {
  const { m, format } = useMessages();
  const { words: ui } = useUi();
  const { draft, change, forget } = useTriageDraft(visit, start);
  const form = useRef<HTMLFormElement>(null);
  const take = useRef<HTMLButtonElement>(null);
  const { gender } = visit.patient;
  const sex = gender === 'female' || gender === 'male' ? gender : undefined;
  const person = { ageYears: start.ageYears, sex };
  const vitals = vitalsOf({ ...draft, person });
  const look = useSecondLook({
    visitId: visit.id,
    complaint: draft.complaint.trim(),
    vitals,
    nurseLevel: draft.level,
  });
  const saving = useSaveTriage({ visit, draft, person, vitals, look, onSaved: forget });
  const [tried, setTried] = useState(false);
  const choose = (level: Acuity) => change({ level, decision: null });
  useHotkeys(
    ACUITY_LEVELS.map((level) => ({
      keys: [String(level)],
      label: `${m.triage.level.title}: ${level} ${ui.acuity[level]}`,
      run: () => {
        choose(level);
        form.current?.querySelectorAll<HTMLInputElement>('[data-level-choice]')[level - 1]?.focus();
      },
    })),
  );
  const submit = () => {
    setTried(saving.waitsFor !== undefined);
    if (saving.waitsFor === undefined) saving.save();
    else if (saving.waitsForDecision) take.current?.focus();
  };
  const { previousVitals } = start;
  const row: VitalRowProps = {
    draft,
    person,
    onChange: change,
    previous: previousVitals
      ? {
          vitals: previousVitals.vitals,
          ago: format.relative(previousVitals.measuredAt, new Date(clock.nowMs())),
        }
      : undefined,
  };
  return (
    <form
      ref={form}
      noValidate
      className={classes.layout}
      onKeyDown={enterGoesOn}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.panel}>
        <TextInput
          className={classes.complaint}
          label={m.triage.complaint}
          value={draft.complaint}
          onChange={(event) => change({ complaint: event.currentTarget.value })}
          maxLength={500}
          required
        />
        <h2>{m.triage.vitals}</h2>
        {VITAL_ORDER.map((vital) =>
          isMeasured(vital) ? (
            <MeasuredRow key={vital} vital={vital} {...row} />
          ) : (
            <ChoiceRow key={vital} vital={vital} {...row} />
          ),
        )}
      </div>
      <div className={classes.side}>
        <div className={classes.panel}>
          <LevelChoice level={draft.level} onChoose={choose} />
        </div>
        <div className={classes.panel}>
          <SecondLookPanel state={look} draft={draft} onChange={change} take={take} />
          <div className={classes.finish}>
            <p role="alert" className={classes.error}>
              {saving.failure ?? (tried ? saving.waitsFor : '')}
            </p>
            <ReasonedButton
              type="submit"
              variant="filled"
              loading={saving.isPending}
              disabledReason={saving.waitsFor}
              onClick={() => {}}
            >
              {m.triage.save}
            </ReasonedButton>
          </div>
        </div>
        <Earlier assessments={start.assessments} />
      </div>
    </form>
  );
}

/** Assessments of this visit before this one. */
function Earlier({ assessments }: { readonly assessments: readonly TriageAssessment[] }) {
  const { m, format } = useMessages();
  if (assessments.length === 0) return null;
  return (
    <section className={classes.panel} aria-label={m.triage.before}>
      <h2>{m.triage.before}</h2>
      <ul className={classes.earlier}>
        {assessments.map(({ id, finalLevel, assessedBy, assessedAt }) => (
          <li key={id}>{m.triage.assessment(finalLevel, assessedBy.name, format.time(assessedAt))}</li>
        ))}
      </ul>
    </section>
  );
}

/** Enter goes from field to field, then to the level; from a chosen level it saves. */
function enterGoesOn(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLElement)) return;
  if (target.matches('[data-level-choice]')) {
    // The browser would not: a button that waits for something is none that submits.
    event.preventDefault();
    event.currentTarget.requestSubmit();
    return;
  }
  if (!target.matches('input[type="text"], select[data-step]')) return;
  event.preventDefault();
  const steps = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input[type="text"], select[data-step]'),
  ];
  const levels = [...event.currentTarget.querySelectorAll<HTMLInputElement>('[data-level-choice]')];
  const next = steps[steps.indexOf(target) + 1] ?? levels.find((level) => level.checked) ?? levels[0];
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}
