import type { Visit } from '@medi-os/contract';
import { CountTabs, FilterChip, StickyFilters, useClock } from '@medi-os/ui';
import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import classes from './board.module.css';
import {
  BOARD_TABS,
  type BoardTab,
  countByTab,
  type BoardFilters as Filters,
  isVisitOverLimit,
} from './board-model.ts';

interface BoardFiltersProps {
  readonly visits: readonly Visit[];
  readonly tab: BoardTab;
  readonly onTab: (tab: BoardTab) => void;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Tabs with their counts, chips, and a field: what stays in sight while the rows scroll. */
export function BoardFilters({ visits, tab, onTab, filters, onFilters, field }: BoardFiltersProps) {
  const { m } = useMessages();
  const counts = countByTab(visits);
  const overLimit = useClock((nowMs) => visits.filter((visit) => isVisitOverLimit(visit, nowMs)).length);
  const words = m.board.filters;
  const change = (part: Partial<Filters>) => onFilters({ ...filters, ...part });
  return (
    <StickyFilters
      tabs={
        <CountTabs
          label={m.board.title}
          selected={tab}
          onSelect={onTab}
          tabs={BOARD_TABS.map((key) => ({ key, label: m.board.tabs[key], count: counts[key] }))}
        />
      }
    >
      <FilterChip pressed={!filters.mine} onToggle={() => change({ mine: false })}>
        {words.allStaff}
      </FilterChip>
      <FilterChip pressed={filters.mine} onToggle={() => change({ mine: !filters.mine })}>
        {words.mine}
      </FilterChip>
      <FilterChip pressed={filters.overLimit} onToggle={() => change({ overLimit: !filters.overLimit })}>
        {words.overLimit(overLimit)}
      </FilterChip>
      <FilterChip
        pressed={filters.acuityOneTwo}
        onToggle={() => change({ acuityOneTwo: !filters.acuityOneTwo })}
      >
        {words.acuityOneTwo}
      </FilterChip>
      <input
        ref={field}
        type="search"
        className={classes.find}
        aria-label={words.find}
        placeholder={words.findShort}
        autoComplete="off"
        value={filters.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          change({ text: '' });
          event.currentTarget.blur();
        }}
      />
    </StickyFilters>
  );
}
