/**
 * The note as the person at this screen sees and changes it: the version it rests on, the words as they stand now,
 * which sentence is looked at, what waits for a choice. A pure reducer; saving is in `note-session.ts`.
 */
import { type NoteContent, SECTION_KINDS, type SectionKind } from '@medi-os/contract';
import { type Conflict, chooseVersion, mergeWords } from './merge.ts';
import {
  differs,
  inPrintOrder,
  sameWords,
  stored,
  textById,
  type Words,
  type WordsSection,
  wordsOf,
  writable,
} from './words.ts';

/** What was taken out last, and where it stood. */
export interface Removed {
  readonly kind: SectionKind;
  readonly sentence: Words;
  readonly index: number;
}

export interface EditorState {
  /** The version of the note that `base` shows. */
  readonly version: number;
  readonly base: readonly WordsSection[];
  readonly sections: readonly WordsSection[];
  readonly conflicts: readonly Conflict[];
  readonly selectedId: string | null;
  readonly editingId: string | null;
  readonly removed: Removed | null;
}

export interface NoteVersionWords {
  readonly version: number;
  readonly content: NoteContent;
}

export type EditorAction =
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'edit'; readonly id: string }
  | { readonly type: 'leave' }
  /** Leaves this sentence and edits the next one. `freshId` names the new sentence that follows a new last one. */
  | { readonly type: 'editNext'; readonly freshId: string }
  | { readonly type: 'write'; readonly id: string; readonly text: string }
  | { readonly type: 'add'; readonly kind: SectionKind; readonly id: string; readonly text?: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'undoRemove' }
  | { readonly type: 'forgetRemoved' }
  | { readonly type: 'choose'; readonly id: string; readonly side: 'mine' | 'theirs' }
  /** The server stored `sent` and answered with this note. */
  | { readonly type: 'saved'; readonly note: NoteVersionWords; readonly sent: readonly WordsSection[] }
  /** Somebody else, another window or a new draft made a newer version. */
  | { readonly type: 'arrived'; readonly note: NoteVersionWords };

export function startEditor(note: NoteVersionWords): EditorState {
  const words = wordsOf(note.content);
  return {
    version: note.version,
    base: words,
    sections: words,
    conflicts: [],
    selectedId: null,
    editingId: null,
    removed: null,
  };
}

/** Whether there are words that the server does not have. */
export function isUnsaved(state: EditorState): boolean {
  return state.conflicts.length > 0 || differs(state.base, state.sections);
}

/** Ids of the sentences from top to bottom. */
export function sentenceOrder(sections: readonly WordsSection[]): string[] {
  return sections.flatMap(({ sentences }) => sentences.map(({ id }) => id));
}

export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'select':
      return { ...leave(state), selectedId: action.id };
    case 'step':
      return step(state, action.by);
    case 'edit':
      if (state.conflicts.some(({ id }) => id === action.id)) return state;
      return { ...leave(state), selectedId: action.id, editingId: action.id };
    case 'leave':
      return leave(state);
    case 'editNext':
      return editNext(state, action.freshId);
    case 'write':
      return { ...state, sections: withText(state.sections, action.id, writable(action.text)) };
    case 'add':
      return add(leave(state), action.kind, { id: action.id, text: writable(action.text ?? '') });
    case 'remove':
      return remove(state, action.id);
    case 'undoRemove':
      return undoRemove(state);
    case 'forgetRemoved':
      return { ...state, removed: null };
    case 'choose':
      return choose(state, action.id, action.side);
    case 'saved':
      return take(state, action.note, action.sent);
    case 'arrived':
      return action.note.version <= state.version ? state : take(state, action.note, state.base);
  }
}

function withText(sections: readonly WordsSection[], id: string, text: string): WordsSection[] {
  return sections.map((section) =>
    section.sentences.some((sentence) => sentence.id === id)
      ? {
          ...section,
          sentences: section.sentences.map((sentence) => (sentence.id === id ? { id, text } : sentence)),
        }
      : section,
  );
}

/** A sentence that was emptied is taken out when it is left; blanks at the ends go. */
function leave(state: EditorState): EditorState {
  const id = state.editingId;
  if (id === null) return state;
  const text = textById(state.sections).get(id);
  const left = { ...state, editingId: null };
  if (text === undefined) return left;
  if (stored(text) !== '') return { ...left, sections: withText(state.sections, id, stored(text)) };
  const before = textById(state.base).get(id);
  if (before === undefined) return { ...dropped(left, id), selectedId: neighbour(state, id) };
  return remove({ ...left, sections: withText(state.sections, id, before) }, id);
}

function dropped(state: EditorState, id: string): EditorState {
  return { ...state, sections: without(state.sections, id) };
}

function without(sections: readonly WordsSection[], id: string): WordsSection[] {
  return inPrintOrder(
    sections.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.filter((sentence) => sentence.id !== id),
    })),
  );
}

/** The sentence that takes the place of one that goes: the next, else the one before. */
function neighbour(state: EditorState, id: string): string | null {
  const order = sentenceOrder(state.sections);
  const index = order.indexOf(id);
  return order[index + 1] ?? order[index - 1] ?? null;
}

function step(state: EditorState, by: 1 | -1): EditorState {
  const order = sentenceOrder(state.sections);
  const at = state.selectedId === null ? -1 : order.indexOf(state.selectedId);
  const next = at === -1 ? (by === 1 ? 0 : order.length - 1) : at + by;
  const id = order[Math.min(Math.max(next, 0), order.length - 1)];
  return id === undefined ? state : { ...leave(state), selectedId: id };
}

function editNext(state: EditorState, freshId: string): EditorState {
  const id = state.editingId;
  if (id === null) return state;
  const section = state.sections.find(({ sentences }) => sentences.some((sentence) => sentence.id === id));
  const isLast = section?.sentences.at(-1)?.id === id;
  const isNew = !textById(state.base).has(id);
  const words = stored(textById(state.sections).get(id) ?? '');
  if (section && isLast && isNew && words !== '')
    return add(leave(state), section.kind, { id: freshId, text: '' });
  const order = sentenceOrder(state.sections);
  const next = order[order.indexOf(id) + 1];
  const left = leave(state);
  return next === undefined ? left : { ...left, selectedId: next, editingId: next };
}

/** Adds at the end of the section; one without words is opened for writing. */
function add(state: EditorState, kind: SectionKind, sentence: Words): EditorState {
  const section = state.sections.find((one) => one.kind === kind) ?? { kind, sentences: [] };
  const others = state.sections.filter((one) => one.kind !== kind);
  return {
    ...state,
    sections: inPrintOrder([...others, { kind, sentences: [...section.sentences, sentence] }]),
    selectedId: sentence.id,
    editingId: sentence.text === '' ? sentence.id : null,
  };
}

function remove(state: EditorState, id: string): EditorState {
  for (const { kind, sentences } of state.sections) {
    const index = sentences.findIndex((sentence) => sentence.id === id);
    const sentence = sentences[index];
    if (!sentence) continue;
    return {
      ...dropped(state, id),
      selectedId: neighbour(state, id),
      editingId: null,
      removed: { kind, sentence, index },
    };
  }
  return state;
}

function undoRemove(state: EditorState): EditorState {
  if (state.removed === null) return state;
  const { kind, sentence, index } = state.removed;
  if (textById(state.sections).has(sentence.id)) return { ...state, removed: null };
  const section = state.sections.find((one) => one.kind === kind) ?? { kind, sentences: [] };
  const others = state.sections.filter((one) => one.kind !== kind);
  const sentences = section.sentences.toSpliced(index, 0, sentence);
  return {
    ...state,
    sections: inPrintOrder([...others, { kind, sentences }]),
    selectedId: sentence.id,
    removed: null,
  };
}

function choose(state: EditorState, id: string, side: 'mine' | 'theirs'): EditorState {
  const conflict = state.conflicts.find((one) => one.id === id);
  if (!conflict) return state;
  return {
    ...state,
    sections: chooseVersion(state.sections, conflict, conflict[side]),
    conflicts: state.conflicts.filter((one) => one !== conflict),
    selectedId: conflict[side] === null ? null : id,
  };
}

/** Puts a newer version under the words of this screen. `from` is what the words here started from. */
function take(state: EditorState, note: NoteVersionWords, from: readonly WordsSection[]): EditorState {
  const theirs = wordsOf(note.content);
  const words = textById(theirs);
  const merged = mergeWords(from, state.sections, theirs);
  const stillOpen = state.conflicts
    .map((one) => ({ ...one, theirs: words.get(one.id) ?? null }))
    .filter(
      ({ mine, theirs: text }) =>
        !(mine === text || (mine !== null && text !== null && sameWords(mine, text))),
    );
  const open = new Set(stillOpen.map(({ id }) => id));
  const sections = textById(merged.sections);
  const isThere = (id: string | null) => id !== null && sections.has(id);
  return {
    ...state,
    version: note.version,
    base: theirs,
    sections: merged.sections,
    conflicts: [...stillOpen, ...merged.conflicts.filter(({ id }) => !open.has(id))],
    selectedId: isThere(state.selectedId) ? state.selectedId : null,
    editingId: isThere(state.editingId) ? state.editingId : null,
  };
}

/** Every section there is, in print order, with its sentences; empty ones are where new sentences begin. */
export function allSections(sections: readonly WordsSection[]): WordsSection[] {
  return SECTION_KINDS.map(
    (kind) => sections.find((section) => section.kind === kind) ?? { kind, sentences: [] },
  );
}
