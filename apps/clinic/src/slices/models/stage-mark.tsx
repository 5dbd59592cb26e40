import type { ModelStage } from '@medi-os/contract';
import { StateMark, type StateTone } from '@medi-os/ui';
import { useMessages } from '../../messages/messages.tsx';

const TONE: Readonly<Record<ModelStage, StateTone>> = {
  draft: 'expected',
  shadow: 'hold',
  champion: 'room',
  retired: 'done',
};

/** Where a version stands: its word beside a narrow bar. */
export function StageMark({ stage }: { readonly stage: ModelStage }) {
  const { m } = useMessages();
  return <StateMark tone={TONE[stage]} word={m.models.stageWord[stage]} />;
}
