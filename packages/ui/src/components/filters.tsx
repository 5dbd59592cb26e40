import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import classes from './filters.module.css';

export interface FilterChipProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function FilterChip({ pressed, onToggle, children }: FilterChipProps) {
  return (
    <button type="button" className={classes.chip} aria-pressed={pressed} onClick={onToggle}>
      {children}
    </button>
  );
}

export interface CountTab<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly count?: number;
}

export interface CountTabsProps<K extends string> {
  /** What the tabs are of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly CountTab<K>[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
}

/** Tabs that say how many each holds. Arrow keys move between them, as everywhere. */
export function CountTabs<K extends string>({ label, tabs, selected, onSelect }: CountTabsProps<K>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = (tabs.findIndex((tab) => tab.key === selected) + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (!next) return;
    onSelect(next.key);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={classes.tabs} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          aria-selected={tab.key === selected}
          tabIndex={tab.key === selected ? 0 : -1}
          className={classes.tab}
          onClick={() => onSelect(tab.key)}
        >
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

/** The bar above a list that stays in sight while the list scrolls: tabs at the left, filters at the right. */
export function StickyFilters({
  tabs,
  children,
}: {
  readonly tabs?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.sticky}>
      {tabs}
      {children !== undefined && <div className={classes.filters}>{children}</div>}
    </div>
  );
}
