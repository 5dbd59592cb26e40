/** Three columns where there is room, two with the context behind a tab, or one at a time. */
import { useMediaQuery } from '@mantine/hooks';
import { CountTabs } from '@medi-os/ui';
import { type ReactNode, useCallback, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import classes from './consultation.module.css';

export type PaneKey = 'transcript' | 'note' | 'context';

/** The widths at which the columns are still wide enough to read, with the navigation beside them. */
const THREE_COLUMNS = '(min-width: 1180px)';
const ONE_COLUMN = '(max-width: 800px)';

export interface PanesState {
  readonly columns: 1 | 2 | 3;
  readonly tab: PaneKey;
  /** Brings a pane into sight; with `onlyAlone` only where one pane is shown at a time. */
  readonly show: (pane: PaneKey, when?: 'onlyAlone') => void;
}

export function usePanes(first: PaneKey): PanesState {
  const three = useMediaQuery(THREE_COLUMNS, undefined, { getInitialValueInEffect: false });
  const one = useMediaQuery(ONE_COLUMN, undefined, { getInitialValueInEffect: false });
  const [tab, setTab] = useState<PaneKey>(first);
  const columns = three ? 3 : one ? 1 : 2;
  const show = useCallback(
    (pane: PaneKey, when?: 'onlyAlone') => {
      if (columns === 3 || (columns === 2 && (when === 'onlyAlone' || pane === 'transcript'))) return;
      setTab(pane);
    },
    [columns],
  );
  return { columns, tab, show };
}

export interface PanesProps extends Record<PaneKey, ReactNode> {
  readonly panes: PanesState;
  /** Whose consultation it is; stays in sight where the banner scrolls away. */
  readonly who: string | undefined;
}

export function Panes({ panes, who, ...content }: PanesProps) {
  const { m } = useMessages();
  const { columns, tab, show } = panes;
  const tabs: readonly PaneKey[] = columns === 1 ? ['transcript', 'note', 'context'] : ['note', 'context'];
  // In two columns the transcript always stands at the left.
  const selected = tabs.includes(tab) ? tab : 'note';
  const isShown = (pane: PaneKey) => columns === 3 || !tabs.includes(pane) || pane === selected;
  return (
    <>
      {columns !== 3 && (
        <div className={classes.tabs} data-columns={columns}>
          {columns === 1 && who !== undefined && <p className={classes.who}>{who}</p>}
          <CountTabs
            label={m.consultation.panes}
            tabs={tabs.map((key) => ({ key, label: m.consultation[key] }))}
            selected={selected}
            onSelect={(key) => show(key)}
          />
        </div>
      )}
      <div className={classes.columns} data-columns={columns}>
        {(['transcript', 'note', 'context'] as const).map((pane) => (
          // Hidden panes stay: what is typed in them, and where they were scrolled to, is kept.
          <section
            key={pane}
            className={classes.pane}
            data-pane={pane}
            aria-label={m.consultation[pane]}
            hidden={!isShown(pane)}
            tabIndex={columns === 1 ? -1 : 0}
          >
            {content[pane]}
          </section>
        ))}
      </div>
    </>
  );
}
