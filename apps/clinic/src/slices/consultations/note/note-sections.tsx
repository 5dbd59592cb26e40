/** The body of the note: sections under the letters of SOAP, each sentence reachable by mouse and by arrow keys. */
import { Menu } from '@mantine/core';
import { type NoteSentence, SOAP_OF_SECTION, SoapPart } from '@medi-os/contract';
import { useHotkeys } from '@medi-os/ui';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { allSections, sentenceOrder } from './editor.ts';
import { newSentenceId } from './new-id.ts';
import classes from './note.module.css';
import { SentenceRow } from './sentence-row.tsx';
import type { NoteEditing } from './use-note-session.ts';
import type { WordsSection } from './words.ts';

export interface NoteSectionsProps {
  readonly editing: NoteEditing;
  readonly known: ReadonlyMap<string, NoteSentence>;
  readonly lit: ReadonlySet<string>;
  readonly readOnly: boolean;
  /** Who signed took every word for their own; whose it was is told by the versions. */
  readonly signed: boolean;
  readonly onSelect: (id: string) => void;
  readonly onShowTurns: () => void;
}

export function NoteSections(props: NoteSectionsProps) {
  const { editing, readOnly } = props;
  const { editor, session } = editing;
  const { m } = useMessages();
  const words = m.consultation;
  const body = useRef<HTMLDivElement>(null);
  const follow = useFollowSelection(body, editor.selectedId, editor.editingId);
  useScrollToLit(body, props.lit);
  const selected = editor.selectedId;
  const edit = () => {
    if (selected !== null) session.dispatch({ type: 'edit', id: selected });
  };
  const next = () => session.dispatch({ type: 'editNext', freshId: newSentenceId() });
  useHotkeys(
    readOnly
      ? []
      : [
          { keys: ['e'], label: words.sentence.keyEdit, run: edit },
          { keys: ['mod+enter'], label: words.sentence.keyNext, run: next },
        ],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const id = sentenceUnder(event.target);
    if (id === undefined) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      session.dispatch({ type: 'select', id });
      session.dispatch({ type: 'step', by: event.key === 'ArrowDown' ? 1 : -1 });
      const next = session.snapshot().editor.selectedId;
      if (next !== null) props.onSelect(next);
    } else if (event.key === 'Escape') session.dispatch({ type: 'select', id: null });
    else if (readOnly) return;
    else if (event.key === 'Enter') session.dispatch({ type: 'edit', id });
    else if (event.key === 'Delete' || event.key === 'Backspace') session.dispatch({ type: 'remove', id });
    else return;
    follow.current = true;
    event.preventDefault();
  };
  const sections = allSections(editor.sections);
  const firstId = sentenceOrder(editor.sections)[0];
  return (
    <section ref={body} aria-label={words.sentence.keys} onKeyDown={onKeyDown}>
      {SoapPart.options.map((part) => {
        const ofPart = sections.filter(({ kind }) => SOAP_OF_SECTION[kind] === part);
        if (readOnly && ofPart.every(({ sentences }) => sentences.length === 0)) return null;
        return (
          <section key={part} className={classes.soap} aria-label={words.soap[part]}>
            <h3>{words.soap[part]}</h3>
            {ofPart
              .filter(({ sentences }) => sentences.length > 0)
              .map((section) => (
                <Section key={section.kind} {...props} section={section} firstId={firstId} />
              ))}
            {!readOnly && (
              <AddSection {...props} empty={ofPart.filter(({ sentences }) => sentences.length === 0)} />
            )}
          </section>
        );
      })}
    </section>
  );
}

function Section({
  section: { kind, sentences },
  firstId,
  ...props
}: NoteSectionsProps & { readonly section: WordsSection; readonly firstId: string | undefined }) {
  const { editing, known, lit, readOnly } = props;
  const { m } = useMessages();
  const { selectedId, editingId } = editing.editor;
  const name = m.consultation.section[kind];
  const isNamedLikePart = name === m.consultation.soap[SOAP_OF_SECTION[kind]];
  return (
    <div className={classes.section} data-section={kind}>
      <div className={classes.sectionHead}>
        {/* "Plan" under "Plan" says nothing twice. */}
        <h4 className={isNamedLikePart ? 'visually-hidden' : undefined}>{name}</h4>
        {!readOnly && (
          <button
            type="button"
            className={classes.addSentence}
            aria-label={m.consultation.sentence.add(name)}
            onClick={() => editing.session.dispatch({ type: 'add', kind, id: newSentenceId() })}
          >
            + {m.common.add}
          </button>
        )}
      </div>
      <ul className={classes.sentences} aria-label={name}>
        {sentences.map((words) => (
          <SentenceRow
            key={words.id}
            kind={kind}
            words={words}
            known={known.get(words.id)}
            selected={words.id === selectedId}
            editing={words.id === editingId}
            lit={lit.has(words.id)}
            tabStop={words.id === (selectedId ?? firstId)}
            readOnly={readOnly}
            signed={props.signed}
            session={editing.session}
            onSelect={props.onSelect}
            onShowTurns={props.onShowTurns}
          />
        ))}
      </ul>
    </div>
  );
}

function AddSection({ editing, empty }: NoteSectionsProps & { readonly empty: readonly WordsSection[] }) {
  const { m } = useMessages();
  const words = m.consultation;
  const add = (kind: WordsSection['kind']) =>
    editing.session.dispatch({ type: 'add', kind, id: newSentenceId() });
  const [only, ...others] = empty;
  if (only === undefined) return null;
  if (others.length === 0)
    return (
      <button
        type="button"
        className={classes.addSentence}
        aria-label={words.sentence.add(words.section[only.kind])}
        onClick={() => add(only.kind)}
      >
        + {m.common.add}
      </button>
    );
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <button type="button" className={classes.addSentence}>
          + {words.sentence.addSection}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {empty.map(({ kind }) => (
          <Menu.Item key={kind} onClick={() => add(kind)}>
            {words.section[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The sentence whose button a key was pressed on; keys of its field and of other buttons are their own. */
function sentenceUnder(target: EventTarget): string | undefined {
  if (!(target instanceof HTMLElement) || !target.hasAttribute('aria-pressed')) return undefined;
  return target.closest<HTMLElement>('[data-sentence-id]')?.dataset.sentenceId;
}

/** After a key moved the selection, and after a sentence was left, the focus follows to it. */
function useFollowSelection(
  body: React.RefObject<HTMLDivElement | null>,
  selectedId: string | null,
  editingId: string | null,
) {
  const follow = useRef(false);
  const edited = useRef<string | null>(null);
  useEffect(() => {
    const left = edited.current !== null && editingId === null;
    edited.current = editingId;
    // A click elsewhere has already taken the focus away; only a key leaves it on nothing.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!follow.current && !(left && isLost)) return;
    follow.current = false;
    if (selectedId === null || editingId !== null) return;
    const button = body.current?.querySelector<HTMLElement>(
      `[data-sentence-id="${CSS.escape(selectedId)}"] button`,
    );
    button?.focus();
  }, [body, selectedId, editingId]);
  return follow;
}

/** The first sentence that rests on the looked-at turn comes into sight. */
function useScrollToLit(body: React.RefObject<HTMLElement | null>, lit: ReadonlySet<string>): void {
  useEffect(() => {
    if (lit.size === 0) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const first = body.current?.querySelector('[data-lit]');
    first?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [body, lit]);
}
