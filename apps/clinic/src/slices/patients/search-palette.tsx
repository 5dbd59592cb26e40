/** Ctrl K: one field for patients, the tokens of today, pages and actions; used with the keyboard alone. */
import { Modal } from '@mantine/core';
import { KeyLine, useHotkeys } from '@medi-os/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import classes from './search-palette.module.css';
import { type PaletteGroup, usePaletteGroups } from './use-palette-groups.tsx';

interface SearchPaletteProps {
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** `/` belongs to the search of the page where it has one: a field that says so with aria-keyshortcuts. */
function pageSearchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main [aria-keyshortcuts~="/"]');
}

export function SearchPalette({ opened, onOpen, onClose }: SearchPaletteProps) {
  const { m } = useMessages();
  const openOrFocus = () => {
    const field = pageSearchField();
    if (field) field.focus();
    else onOpen();
  };
  useHotkeys([
    { keys: ['mod+k'], label: m.patients.palette.title, run: onOpen },
    { keys: ['/'], label: m.common.search, run: openOrFocus },
  ]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={m.patients.palette.title}
      withCloseButton={false}
      size="lg"
      centered={false}
      yOffset="10vh"
      padding={0}
      classNames={{ header: 'visually-hidden', body: classes.body ?? '' }}
    >
      <Palette onClose={onClose} />
    </Modal>
  );
}

function Palette({ onClose }: { readonly onClose: () => void }) {
  const { m } = useMessages();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const mayQueue = useMay('queue:read');
  // The board's own question and answer: nothing is asked anew while it is fresh.
  const board = useQuery({
    queryKey: ['queue', 'board'],
    queryFn: () => api.queue.board({}),
    enabled: mayQueue,
  });
  const { groups, searching, error } = usePaletteGroups(text, board.data?.visits ?? []);
  const options = groups.flatMap((group) => group.options);
  const current = Math.min(active, options.length - 1);
  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    onClose();
    void navigate({ href: option.href });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && options.length > 0)
      setActive((current + step + options.length) % options.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (options[current]?.settled) choose(current);
    } else return;
    event.preventDefault();
  };
  const said = searching ? m.patients.palette.searching : m.patients.palette.count(options.length);
  return (
    <>
      <input
        className={classes.input}
        type="text"
        role="combobox"
        aria-label={m.patients.palette.title}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${current}` : undefined}
        placeholder={m.patients.palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {text === '' ? '' : said}
      </p>
      {error !== undefined && <p className={classes.note}>{error}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={m.patients.palette.title} className={classes.list}>
        <Groups id={id} groups={groups} current={current} onPoint={setActive} onChoose={choose} />
      </div>
      {options.length === 0 && (
        <p className={classes.note}>{searching ? m.patients.palette.searching : m.patients.palette.none}</p>
      )}
      <Foot />
    </>
  );
}

function Foot() {
  const { m } = useMessages();
  return (
    <div className={classes.foot}>
      <KeyLine
        items={[
          { keys: ['↑', '↓'], label: m.patients.palette.move },
          { keys: ['Enter'], label: m.patients.palette.choose },
          { keys: ['Esc'], label: m.patients.palette.shut },
        ]}
      />
    </div>
  );
}

interface GroupsProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly current: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

function Groups({ id, groups, current, onPoint, onChoose }: GroupsProps) {
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.options.length, 0),
  );
  return groups.map((group, groupIndex) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed inside a listbox; ARIA names role=group
    <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
      <div id={`${id}-${group.key}`} className={classes.heading}>
        {group.label}
      </div>
      {group.options.map((option, index) => {
        const place = (starts[groupIndex] ?? 0) + index;
        return (
          <Option
            key={option.key}
            id={`${id}-${place}`}
            selected={place === current}
            onPoint={() => onPoint(place)}
            onChoose={() => onChoose(place)}
          >
            <span className={classes.label}>{option.label}</span>
            <span className={classes.detail}>{option.detail}</span>
          </Option>
        );
      })}
    </div>
  ));
}

interface OptionProps {
  readonly id: string;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

/** The field keeps the focus; the option is only pointed at, as the combobox pattern of ARIA has it. */
function Option({ id, selected, onPoint, onChoose, children }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which has the focus
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={classes.option}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
