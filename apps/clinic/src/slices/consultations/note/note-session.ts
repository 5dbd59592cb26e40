/**
 * One note on one screen: the editor, the saving, and what is kept on this computer, behind one store that React reads.
 * Time, network and storage come in from outside, so that every loss can be tried in a test.
 */
import type { Note, NoteEdit } from '@medi-os/contract';
import { dueMs, nextSaveState, SAVED, type SaveEvent, type SaveState } from './autosave.ts';
import { type EditorAction, type EditorState, editorReducer, isUnsaved, startEditor } from './editor.ts';
import type { KeptWork } from './kept-work.ts';
import { editOf, type WordsSection, wordsOf } from './words.ts';

export type SaveFailure = 'stale' | 'unreachable' | 'refused';

export interface NotePorts {
  save(version: number, edit: NoteEdit): Promise<Note>;
  fetch(): Promise<Note>;
  failureOf(error: unknown): SaveFailure;
  /** Words to keep on this computer; `null` when the server has them all. Says whether they are safe. */
  keep(work: Omit<KeptWork, 'writer'> | null): boolean;
  /** A newer note, for everything else on the page that shows it. */
  onNote(note: Note): void;
  nowMs(): number;
}

export interface NoteSnapshot {
  readonly editor: EditorState;
  readonly save: SaveState;
  /** Whether words that are not saved are at least on this computer's disk. */
  readonly keptHere: boolean;
  /** Words from an earlier visit to this page were brought back. */
  readonly restored: boolean;
}

export class NoteSession {
  readonly #ports: NotePorts;
  readonly #listeners = new Set<() => void>();
  #snapshot: NoteSnapshot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inFlight: Promise<void> | undefined;
  #lastSent: readonly WordsSection[] | undefined;
  #stopped = false;

  constructor(note: Note, kept: KeptWork | null, ports: NotePorts) {
    this.#ports = ports;
    this.#snapshot = { editor: startEditor(note), save: SAVED, keptHere: false, restored: false };
    if (kept !== null) this.#restore(note, kept);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): NoteSnapshot => this.#snapshot;

  /** Starts sending what is due; stopped sessions keep their words on this computer. */
  start = (): (() => void) => {
    this.#stopped = false;
    this.#plan();
    return () => {
      this.#stopped = true;
      clearTimeout(this.#timer);
    };
  };

  dispatch = (action: EditorAction): void => {
    const before = this.#snapshot.editor;
    const editor = editorReducer(before, action);
    if (editor === before) return;
    this.#change({ editor });
    if (editor.sections !== before.sections || editor.conflicts !== before.conflicts) this.#wordsChanged();
    // Leaving a sentence is a good moment to save.
    if (before.editingId !== null && editor.editingId !== before.editingId) this.#event({ type: 'hurry' });
  };

  /** A note that was read anew; an older one, or our own answer on its way, changes nothing. */
  arrived(note: Note): void {
    if (this.#inFlight !== undefined || note.version <= this.#snapshot.editor.version) return;
    this.#take(note);
  }

  /** Sends now what is not saved. True when the server has every word afterwards. */
  async flush(): Promise<boolean> {
    this.dispatch({ type: 'leave' });
    await this.#inFlight;
    if (isUnsaved(this.#snapshot.editor) && this.#snapshot.editor.conflicts.length === 0) await this.#send();
    return !isUnsaved(this.#snapshot.editor);
  }

  /** The network is back, or the person asks for it. */
  retry = (): void => this.#event({ type: 'hurry' });

  #restore(note: Note, kept: KeptWork): void {
    const { version, base, sections, conflicts } = kept;
    const restored: EditorState = { ...this.#snapshot.editor, version, base, sections, conflicts };
    this.#change({ editor: restored });
    if (note.version > version) this.#take(note);
    if (!isUnsaved(this.#snapshot.editor)) {
      this.#ports.keep(null);
      return;
    }
    this.#change({ restored: true });
    this.#wordsChanged();
  }

  #wordsChanged(): void {
    const { editor } = this.#snapshot;
    if (!isUnsaved(editor)) {
      this.#ports.keep(null);
      this.#change({ keptHere: false, restored: false });
      this.#event({ type: 'nothingLeft' });
      return;
    }
    const { version, base, sections, conflicts } = editor;
    const keptAtMs = this.#ports.nowMs();
    this.#change({ keptHere: this.#ports.keep({ version, base, sections, conflicts, keptAtMs }) });
    this.#event(editor.conflicts.length > 0 ? { type: 'conflicted' } : { type: 'written' });
  }

  #take(note: Note): void {
    const theirs = wordsOf(note.content);
    // The answer to an earlier sending was lost: those words are ours, not somebody else's.
    const isOwn = this.#lastSent !== undefined && JSON.stringify(theirs) === JSON.stringify(this.#lastSent);
    const action: EditorAction =
      isOwn && this.#lastSent !== undefined
        ? { type: 'saved', note, sent: this.#lastSent }
        : { type: 'arrived', note };
    this.#change({ editor: editorReducer(this.#snapshot.editor, action) });
    this.#ports.onNote(note);
    this.#wordsChanged();
  }

  async #send(): Promise<void> {
    this.#inFlight ??= this.#sendOnce().finally(() => {
      this.#inFlight = undefined;
      this.#plan();
    });
    await this.#inFlight;
  }

  async #sendOnce(): Promise<void> {
    const { version, base, sections } = this.#snapshot.editor;
    const edit = editOf(base, sections);
    const before = this.#snapshot.save;
    this.#event({ type: 'sent' });
    try {
      const note = await this.#ports.save(version, edit);
      this.#lastSent = undefined;
      this.#change({
        editor: editorReducer(this.#snapshot.editor, { type: 'saved', note, sent: edit.sections }),
        restored: false,
      });
      this.#ports.onNote(note);
      this.#event({ type: 'stored' });
      if (isUnsaved(this.#snapshot.editor)) this.#wordsChanged();
      else this.#ports.keep(null);
    } catch (error) {
      await this.#failed(error, edit.sections, before);
    }
  }

  async #failed(error: unknown, sent: readonly WordsSection[], before: SaveState): Promise<void> {
    const failure = this.#ports.failureOf(error);
    if (failure === 'refused') return this.#event({ type: 'refused', error });
    if (failure === 'unreachable') {
      this.#lastSent = sent;
      return this.#unreachable(before);
    }
    try {
      const note = await this.#ports.fetch();
      this.#snapshot = { ...this.#snapshot, save: SAVED };
      this.#take(note);
      if (note.version <= this.#snapshot.editor.version && isUnsaved(this.#snapshot.editor))
        this.#event({ type: 'hurry' });
    } catch (again) {
      if (this.#ports.failureOf(again) === 'refused') this.#event({ type: 'refused', error: again });
      else this.#unreachable(before);
    }
  }

  #unreachable(before: SaveState): void {
    // The count of failures goes on from the state before this sending.
    this.#snapshot = { ...this.#snapshot, save: before };
    this.#event({ type: 'unreachable' });
  }

  #event(event: SaveEvent): void {
    const save = nextSaveState(this.#snapshot.save, event, this.#ports.nowMs());
    if (save !== this.#snapshot.save) this.#change({ save });
    this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#stopped || this.#inFlight !== undefined) return;
    const due = dueMs(this.#snapshot.save);
    if (due === null) return;
    this.#timer = setTimeout(() => void this.#send(), Math.max(0, due - this.#ports.nowMs()));
  }

  #change(part: Partial<NoteSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}
