import type { NoteContent, NoteSentence } from '@medi-os/contract';
import { describe, expect, it } from 'vitest';
import { type EditorAction, editorReducer, isUnsaved, sentenceOrder, startEditor } from './editor.ts';
import { editOf, textById, writable } from './words.ts';

const sentence = (id: string, text: string): NoteSentence => ({ id, text, origin: 'machine', evidence: [] });
const content = (plan: [string, string][], assessment: [string, string][] = []): NoteContent => ({
  sections: [
    ...(assessment.length > 0
      ? [{ kind: 'assessment' as const, sentences: assessment.map(([id, text]) => sentence(id, text)) }]
      : []),
    { kind: 'plan', sentences: plan.map(([id, text]) => sentence(id, text)) },
  ],
});
const START = startEditor({
  version: 1,
  content: content(
    [
      ['p1', 'ECG now.'],
      ['p2', 'Admit.'],
    ],
    [['a1', 'Possible angina.']],
  ),
});
const after = (...actions: EditorAction[]) => actions.reduce(editorReducer, START);
const words = (state = START) => Object.fromEntries(textById(state.sections));

describe('moving between sentences', () => {
  it.each([
    ['down from nothing enters at the first', null, 1, 'a1'],
    ['up from nothing enters at the last', null, -1, 'p2'],
    ['down crosses into the next section', 'a1', 1, 'p1'],
    ['down stops at the last', 'p2', 1, 'p2'],
    ['up stops at the first', 'a1', -1, 'a1'],
  ] as const)('%s', (_name, from, by, to) => {
    expect(after({ type: 'select', id: from }, { type: 'step', by }).selectedId).toBe(to);
  });
});

describe('editing', () => {
  it('makes words unsaved, and the same words again saved', () => {
    const changed = after({ type: 'edit', id: 'p1' }, { type: 'write', id: 'p1', text: 'ECG at once.' });
    expect(isUnsaved(changed)).toBe(true);
    expect(isUnsaved(editorReducer(changed, { type: 'write', id: 'p1', text: 'ECG now. ' }))).toBe(false);
  });

  it('takes out a sentence that was emptied when it is left, not while it is empty, and gives it back', () => {
    const emptied = after({ type: 'edit', id: 'p1' }, { type: 'write', id: 'p1', text: ' ' });
    expect(editOf(emptied.base, emptied.sections).sections).toEqual(
      editOf(START.base, START.sections).sections,
    );
    const left = editorReducer(emptied, { type: 'leave' });
    expect(words(left)).not.toHaveProperty('p1');
    expect(left.selectedId).toBe('p2');
    const back = editorReducer(left, { type: 'undoRemove' });
    expect(sentenceOrder(back.sections)).toEqual(['a1', 'p1', 'p2']);
    expect(words(back)).toHaveProperty('p1', 'ECG now.');
  });

  it('lets a new sentence vanish that never got a word', () => {
    const added = after({ type: 'add', kind: 'plan', id: 'new' });
    expect(added.editingId).toBe('new');
    expect(isUnsaved(added)).toBe(false);
    const left = editorReducer(added, { type: 'leave' });
    expect(words(left)).toEqual(words());
    expect(left.removed).toBeNull();
  });

  it('adds to a section that was not there, in the order in which a note prints', () => {
    const added = after({ type: 'add', kind: 'chiefComplaint', id: 'new', text: 'Chest pain.' });
    expect(sentenceOrder(added.sections)).toEqual(['new', 'a1', 'p1', 'p2']);
    expect(added.editingId).toBeNull();
  });

  it('goes on to the next sentence, and after a new last one to another new one', () => {
    expect(after({ type: 'edit', id: 'a1' }, { type: 'editNext', freshId: 'x' }).editingId).toBe('p1');
    expect(after({ type: 'edit', id: 'p2' }, { type: 'editNext', freshId: 'x' }).editingId).toBeNull();
    const more = after(
      { type: 'add', kind: 'plan', id: 'new' },
      { type: 'write', id: 'new', text: 'Call him.' },
      { type: 'editNext', freshId: 'x' },
    );
    expect(more.editingId).toBe('x');
    expect(sentenceOrder(more.sections)).toEqual(['a1', 'p1', 'p2', 'new', 'x']);
  });

  it('keeps out what the server would refuse', () => {
    expect(writable('dose\u202e 52\u0000 mg\tnow\n')).toBe('dose 52 mg\tnow\n');
    expect(writable('x'.repeat(5_000))).toHaveLength(4_000);
  });

  it('gives a removed sentence back at its place, twice does nothing more', () => {
    const removed = after({ type: 'remove', id: 'p1' });
    expect(removed.selectedId).toBe('p2');
    const once = editorReducer(removed, { type: 'undoRemove' });
    expect(words(once)).toEqual(words());
    expect(editorReducer(once, { type: 'undoRemove' })).toBe(once);
  });
});

describe('a newer version', () => {
  const typed = after({ type: 'edit', id: 'p1' }, { type: 'write', id: 'p1', text: 'ECG at once ' });

  it('that is our own saving keeps what was typed since, even the blank under the cursor', () => {
    const saved = editorReducer(typed, {
      type: 'saved',
      note: {
        version: 2,
        content: content(
          [
            ['p1', 'ECG at once'],
            ['p2', 'Admit.'],
          ],
          [['a1', 'Possible angina.']],
        ),
      },
      sent: editOf(typed.base, typed.sections).sections,
    });
    expect(words(saved)).toHaveProperty('p1', 'ECG at once ');
    expect([saved.version, isUnsaved(saved), saved.editingId]).toEqual([2, false, 'p1']);
  });

  it('of somebody else does not touch the words that are being written', () => {
    const arrived = editorReducer(typed, {
      type: 'arrived',
      note: {
        version: 2,
        content: content([
          ['p1', 'ECG now.'],
          ['p2', 'Admit to cardiology.'],
        ]),
      },
    });
    expect(words(arrived)).toEqual({ p1: 'ECG at once ', p2: 'Admit to cardiology.' });
    expect([arrived.version, arrived.conflicts, isUnsaved(arrived)]).toEqual([2, [], true]);
  });

  it('that is not newer changes nothing', () => {
    expect(editorReducer(typed, { type: 'arrived', note: { version: 1, content: content([]) } })).toBe(typed);
  });

  it('with another version of the same sentence asks, and stays unsaved until one is chosen', () => {
    const theirs = {
      version: 2,
      content: content(
        [
          ['p1', 'ECG tomorrow.'],
          ['p2', 'Admit.'],
        ],
        [['a1', 'Possible angina.']],
      ),
    };
    const asked = editorReducer(typed, { type: 'arrived', note: theirs });
    expect(asked.conflicts).toMatchObject([{ id: 'p1', mine: 'ECG at once ', theirs: 'ECG tomorrow.' }]);
    expect(isUnsaved(asked)).toBe(true);
    expect(editorReducer(asked, { type: 'edit', id: 'p1' })).toBe(asked);
    const mine = editorReducer(asked, { type: 'choose', id: 'p1', side: 'mine' });
    expect([words(mine).p1, isUnsaved(mine), mine.conflicts]).toEqual(['ECG at once ', true, []]);
    const other = editorReducer(asked, { type: 'choose', id: 'p1', side: 'theirs' });
    expect([words(other).p1, isUnsaved(other)]).toEqual(['ECG tomorrow.', false]);
  });

  it('that comes while a choice is open keeps the question, with their newest words', () => {
    const version = (number: number, text: string) => ({
      version: number,
      content: content(
        [
          ['p1', text],
          ['p2', 'Admit.'],
        ],
        [['a1', 'Possible angina.']],
      ),
    });
    const asked = editorReducer(typed, { type: 'arrived', note: version(2, 'ECG tomorrow.') });
    const again = editorReducer(asked, { type: 'arrived', note: version(3, 'ECG on Monday.') });
    expect(again.conflicts).toMatchObject([{ mine: 'ECG at once ', theirs: 'ECG on Monday.' }]);
    const agreed = editorReducer(asked, { type: 'arrived', note: version(3, 'ECG at once') });
    expect([agreed.conflicts, isUnsaved(agreed)]).toEqual([[], false]);
  });
});
