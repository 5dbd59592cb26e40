import {
  ACUITY_LEVELS,
  AcuityMark,
  ConfirmDialog,
  clock,
  EmptyState,
  enterMovesNext,
  LiveMark,
  MachineText,
  PatientBanner,
  ReasonDialog,
  ReasonedButton,
  SentenceTag,
  SeverityMark,
  StateMark,
  VitalField,
  type VitalRemark,
} from '@medi-os/ui';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { IdleWarning, NotFoundPage, Page, PageFailed } from '../shell/index.ts';
import classes from './gallery.module.css';

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function Marks() {
  const { m } = useMessages();
  return (
    <>
      <Part name="AcuityMark">
        <div className={classes.row}>
          {ACUITY_LEVELS.map((level) => (
            <AcuityMark key={level} level={level} />
          ))}
          <AcuityMark level={undefined} />
          <AcuityMark level={2} short />
        </div>
      </Part>
      <Part name="StateMark">
        <div className={classes.row}>
          <StateMark tone="expected" word={m.board.state.expected} />
          <StateMark tone="ready" word={m.board.state.waitingForTriage} />
          <StateMark tone="triage" word={m.board.state.inTriage} />
          <StateMark tone="doctor" word={m.board.state.waitingForDoctor} />
          <StateMark tone="called" word={m.board.state.called} />
          <StateMark tone="room" word={m.board.state.inConsultation} />
          <StateMark tone="hold" word={m.board.state.onHold} />
          <StateMark tone="done" word={m.board.state.done} />
        </div>
      </Part>
      <Part name="SeverityMark">
        <div className={classes.row}>
          <SeverityMark severity="critical" />
          <SeverityMark severity="high" />
          <SeverityMark severity="moderate" />
          <SeverityMark severity="low" />
        </div>
      </Part>
      <Part name="LiveMark">
        <div className={classes.row}>
          <LiveMark status={{ kind: 'live' }} />
          <LiveMark status={{ kind: 'connecting' }} />
          <LiveMark
            status={{ kind: 'stale', sinceMs: clock.nowMs() - 12_000, reason: 'no answer from the server' }}
          />
        </div>
      </Part>
    </>
  );
}

function Banners() {
  const { m } = useMessages();
  const marta = {
    family: 'Lindqvist',
    given: 'Marta',
    birthDate: '1968-03-14',
    gender: m.common.gender.female,
    identifier: m.patients.mrn('004 217 883'),
  };
  return (
    <Part name="PatientBanner">
      <div className={classes.stack}>
        <PatientBanner
          patient={{
            ...marta,
            allergies: { kind: 'known', names: ['penicillin (anaphylaxis, 2011)', 'latex'] },
          }}
          alerts={[{ id: 'ecg', severity: 'critical', text: 'ECG due' }]}
          extra={[{ label: m.board.columns.acuity, value: <AcuityMark level={2} /> }]}
        />
        <PatientBanner
          patient={{ ...marta, family: 'Okafor', given: 'Deshawn', allergies: { kind: 'noneKnown' } }}
        />
        <PatientBanner
          patient={{
            ...marta,
            family: 'Brandt-Mbeki',
            given: 'Aurelio',
            birthDate: undefined,
            allergies: { kind: 'notAsked' },
          }}
        />
      </div>
    </Part>
  );
}

function remarkOf(text: string, m: ReturnType<typeof useMessages>['m']): VitalRemark | undefined {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) return undefined;
  if (value > 300) return { level: 'implausible', text: m.triage.implausible('20', '300') };
  if (value > 130) return { level: 'danger', text: m.triage.danger };
  return value > 90 ? { level: 'abnormal', text: m.triage.high } : undefined;
}

function Vitals() {
  const { m } = useMessages();
  const [values, setValues] = useState(['18', '104', '141', '700']);
  const [unit, setUnit] = useState('°C');
  const fields = [
    m.triage.vital.respiratoryRatePerMinute,
    m.triage.vital.pulsePerMinute,
    m.triage.vital.systolicBpMmHg,
    m.triage.vital.glucoseMmolPerL,
  ];
  return (
    <Part name="VitalField">
      <form className={classes.card} onKeyDown={enterMovesNext}>
        {fields.map((label, index) => (
          <VitalField
            key={label}
            label={label}
            unit="/min"
            value={values[index] ?? ''}
            onChange={(text) => setValues(values.map((value, at) => (at === index ? text : value)))}
            previous={index === 0 ? undefined : '88 · 12-Oct'}
            remark={remarkOf(values[index] ?? '', m)}
            onKeepImplausible={() => {}}
          />
        ))}
        <VitalField
          label={m.triage.vital.temperatureCelsius}
          unit={unit}
          units={['°C', '°F']}
          onUnitChange={setUnit}
          value="36.8"
          onChange={() => {}}
        />
      </form>
    </Part>
  );
}

function Note() {
  const { m } = useMessages();
  return (
    <Part name="MachineText · SentenceTag">
      <div className={classes.card}>
        <MachineText touched>
          58-year-old woman with chest tightness since 08:00 on climbing stairs.
        </MachineText>
        <MachineText>
          The tightness radiates to the left arm and eased with rest.
          <SentenceTag state="supported" />
        </MachineText>
        <MachineText current>
          Hypertension, uncontrolled after missed doses.
          <SentenceTag state="inferred" />
        </MachineText>
        <MachineText>
          Takes metoprolol 25 mg twice daily.
          <SentenceTag state="unsupported" reason="heard “metroprolol”" />
        </MachineText>
        <MachineText>
          Restart metoprolol 50 mg twice daily.
          <SentenceTag state="contradicted" reason="25 mg at 06:09" />
        </MachineText>
      </div>
      <p className={classes.quiet}>{m.consultation.missingBeforeSigning(3)}</p>
    </Part>
  );
}

function Dialogs() {
  const { m } = useMessages();
  const [opened, setOpened] = useState<'confirm' | 'reason' | 'idle'>();
  const close = () => setOpened(undefined);
  return (
    <Part name="ReasonedButton · dialogs">
      <div className={classes.row}>
        <ReasonedButton variant="filled" onClick={() => setOpened('confirm')}>
          {m.board.moves.cancel}
        </ReasonedButton>
        <ReasonedButton onClick={() => setOpened('reason')}>{m.alerts.acknowledge}</ReasonedButton>
        <ReasonedButton onClick={() => setOpened('idle')}>{m.shell.idleTitle}</ReasonedButton>
        <ReasonedButton
          variant="filled"
          onClick={() => {}}
          disabledReason={m.consultation.missingBeforeSigning(3)}
        >
          {m.consultation.actions.sign}
        </ReasonedButton>
      </div>
      <ConfirmDialog
        opened={opened === 'confirm'}
        title={m.board.moves.cancel}
        danger
        confirmLabel={m.board.moves.cancel}
        cancelLabel={m.board.actions.keepVisit}
        onConfirm={close}
        onCancel={close}
      >
        Marta Lindqvist · A-014
      </ConfirmDialog>
      <ReasonDialog
        opened={opened === 'reason'}
        title={m.alerts.acknowledge}
        question={m.alerts.acknowledgeReason}
        suggestions={['ECG done', 'Known, stable']}
        onConfirm={close}
        onCancel={close}
      />
      <IdleWarning secondsLeft={opened === 'idle' ? 58 : undefined} onStay={close} onLogout={close} />
    </Part>
  );
}

/** Every component by itself, in each of its states. */
export function PartsView() {
  const { m } = useMessages();
  return (
    <Page title="Gallery">
      <Marks />
      <Banners />
      <Vitals />
      <Note />
      <Dialogs />
      <Part name="EmptyState">
        <div className={classes.card}>
          <EmptyState title={m.alerts.none} text={m.alerts.noneHelp} />
        </div>
      </Part>
    </Page>
  );
}

/** The pages that say that something is missing or broken. */
export function FaultsView({ kind }: { readonly kind: 'missing' | 'broken' }) {
  return kind === 'missing' ? <NotFoundPage boardHref="?view=board" /> : <PageFailed />;
}
