import type { Note, NoteContent, NoteEdit, NoteSentence } from '@medi-os/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_MS } from './autosave.ts';
import type { KeptWork } from './kept-work.ts';
import { NoteSession } from './note-session.ts';
import { textById } from './words.ts';

const sentence = (id: string, text: string): NoteSentence => ({ id, text, origin: 'machine', evidence: [] });
const contentOf = (texts: Record<string, string>): NoteContent => ({
  sections: [{ kind: 'plan', sentences: Object.entries(texts).map(([id, text]) => sentence(id, text)) }],
});
// A session reads the version and the content only; the rest of a note is not looked at.
const noteOf = (version: number, texts: Record<string, string>) =>
  ({ version, content: contentOf(texts) }) as Note;

const FAILURES = { stale: 'stale', unreachable: 'unreachable', refused: 'refused' } as const;

/** A server of one note that can be made to fail, and what a browser keeps. */
function makeServer() {
  const state = {
    note: noteOf(1, { p1: 'ECG now.', p2: 'Admit.' }),
    fail: null as keyof typeof FAILURES | 'answerLost' | null,
    sent: [] as NoteEdit[],
    kept: null as Omit<KeptWork, 'writer'> | null,
  };
  const ports = {
    save: async (version: number, edit: NoteEdit): Promise<Note> => {
      state.sent.push(edit);
      if (state.fail !== null && state.fail !== 'answerLost') throw state.fail;
      if (version !== state.note.version) throw FAILURES.stale;
      state.note = noteOf(
        version + 1,
        Object.fromEntries(
          edit.sections.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])),
        ),
      );
      if (state.fail === 'answerLost') throw FAILURES.unreachable;
      return state.note;
    },
    fetch: async () => {
      if (state.fail === 'unreachable') throw FAILURES.unreachable;
      return state.note;
    },
    failureOf: (error: unknown) => {
      const failure = Object.values(FAILURES).find((one) => one === error);
      if (failure === undefined) throw error;
      return failure;
    },
    keep: (work: Omit<KeptWork, 'writer'> | null) => {
      state.kept = work;
      return work !== null;
    },
    onNote: () => {},
    nowMs: () => Date.now(),
  };
  return { state, ports };
}

let server = makeServer();
let session = new NoteSession(server.state.note, null, server.ports);
let stop = () => {};
const open = (kept: KeptWork | null = null) => {
  stop();
  session = new NoteSession(server.state.note, kept, server.ports);
  stop = session.start();
};
const write = (id: string, text: string) => session.dispatch({ type: 'write', id, text });
const saveKind = () => session.snapshot().save.kind;
const shown = () => Object.fromEntries(textById(session.snapshot().editor.sections));
const onServer = () =>
  Object.fromEntries(
    server.state.note.content.sections.flatMap(({ sentences }) =>
      sentences.map(({ id, text }) => [id, text]),
    ),
  );

beforeEach(() => {
  vi.useFakeTimers();
  server = makeServer();
  open();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('saving as one types', () => {
  it('sends the words once they rest, keeps them meanwhile, and keeps nothing afterwards', async () => {
    write('p1', 'ECG at');
    write('p1', 'ECG at once.');
    expect([saveKind(), server.state.kept?.version]).toEqual(['resting', 1]);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(server.state.sent).toHaveLength(1);
    expect(onServer()).toEqual({ p1: 'ECG at once.', p2: 'Admit.' });
    expect([saveKind(), server.state.kept, session.snapshot().editor.version]).toEqual(['saved', null, 2]);
  });

  it('sends at once what is left', async () => {
    session.dispatch({ type: 'edit', id: 'p1' });
    write('p1', 'ECG at once.');
    session.dispatch({ type: 'leave' });
    await vi.advanceTimersByTimeAsync(0);
    expect(saveKind()).toBe('saved');
  });

  it('sends words that were written while others were under way', async () => {
    write('p1', 'one');
    const flushed = session.flush();
    write('p1', 'two');
    await flushed;
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(onServer().p1).toBe('two');
    expect([saveKind(), server.state.kept]).toEqual(['saved', null]);
  });

  it('says that all is saved only when it is', async () => {
    write('p1', 'ECG at once.');
    expect(await session.flush()).toBe(true);
    server.state.fail = 'unreachable';
    write('p1', 'ECG later.');
    expect(await session.flush()).toBe(false);
  });

  it('sends nothing when the words are the same again', async () => {
    write('p1', 'other');
    write('p1', 'ECG now.');
    await vi.advanceTimersByTimeAsync(REST_MS * 2);
    expect([server.state.sent, server.state.kept, saveKind()]).toEqual([[], null, 'saved']);
  });
});

describe('without a network', () => {
  it('keeps the words, tries again by itself, and sends them when it is back', async () => {
    server.state.fail = 'unreachable';
    write('p1', 'ECG at once.');
    await vi.advanceTimersByTimeAsync(REST_MS + 10_000);
    expect([saveKind(), session.snapshot().keptHere, server.state.kept !== null]).toEqual([
      'kept',
      true,
      true,
    ]);
    const attempts = server.state.sent.length;
    expect(attempts).toBeGreaterThan(1);
    server.state.fail = null;
    session.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect([saveKind(), onServer().p1, server.state.kept]).toEqual(['saved', 'ECG at once.', null]);
  });

  it('does not take its own words for somebody else’s when only the answer was lost', async () => {
    server.state.fail = 'answerLost';
    write('p1', 'ECG at once.');
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(saveKind()).toBe('kept');
    server.state.fail = null;
    write('p1', 'ECG at once, then troponin.');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.snapshot().editor.conflicts).toEqual([]);
    expect([saveKind(), onServer().p1]).toEqual(['saved', 'ECG at once, then troponin.']);
  });

  it('says so when the browser keeps nothing', () => {
    session = new NoteSession(server.state.note, null, { ...server.ports, keep: () => false });
    write('p1', 'ECG at once.');
    expect(session.snapshot().keptHere).toBe(false);
  });
});

describe('when somebody else saved', () => {
  it('brings both together and saves, where the sentences are different', async () => {
    server.state.note = noteOf(2, { p1: 'ECG now.', p2: 'Admit to cardiology.' });
    write('p1', 'ECG at once.');
    await vi.advanceTimersByTimeAsync(REST_MS);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(onServer()).toEqual({ p1: 'ECG at once.', p2: 'Admit to cardiology.' });
    expect(saveKind()).toBe('saved');
  });

  it('asks where it is the same sentence, saves nothing meanwhile, then saves what was chosen', async () => {
    server.state.note = noteOf(2, { p1: 'ECG tomorrow.', p2: 'Admit.' });
    write('p1', 'ECG at once.');
    await vi.advanceTimersByTimeAsync(REST_MS * 5);
    expect([saveKind(), onServer().p1, server.state.kept?.conflicts.length]).toEqual([
      'asking',
      'ECG tomorrow.',
      1,
    ]);
    session.dispatch({ type: 'choose', id: 'p1', side: 'mine' });
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect([saveKind(), onServer().p1, server.state.kept]).toEqual(['saved', 'ECG at once.', null]);
  });

  it('shows a version that arrives by itself, and keeps what is being written', () => {
    write('p1', 'ECG at once.');
    session.arrived(noteOf(2, { p1: 'ECG now.', p2: 'Admit to cardiology.' }));
    expect(shown()).toEqual({ p1: 'ECG at once.', p2: 'Admit to cardiology.' });
    session.arrived(noteOf(1, { p1: 'old', p2: 'old' }));
    expect(shown()).toEqual({ p1: 'ECG at once.', p2: 'Admit to cardiology.' });
  });

  it('keeps the words and says why when the server refuses them', async () => {
    server.state.fail = 'refused';
    write('p1', 'ECG at once.');
    await vi.advanceTimersByTimeAsync(REST_MS * 10);
    expect([saveKind(), server.state.sent.length, server.state.kept !== null]).toEqual(['refused', 1, true]);
  });
});

describe('after a reload', () => {
  const kept = (): KeptWork => {
    if (server.state.kept === null) throw new Error('nothing was kept');
    return { ...server.state.kept, writer: 'another window' };
  };

  it('brings the words back and sends them', async () => {
    write('p1', 'ECG at once.');
    open(kept());
    expect([shown().p1, session.snapshot().restored]).toEqual(['ECG at once.', true]);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect([onServer().p1, saveKind(), session.snapshot().restored]).toEqual([
      'ECG at once.',
      'saved',
      false,
    ]);
  });

  it('fits them to what was saved elsewhere meanwhile', async () => {
    write('p1', 'ECG at once.');
    const work = kept();
    stop();
    server.state.note = noteOf(5, { p1: 'ECG now.', p2: 'Admit to cardiology.' });
    open(work);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(onServer()).toEqual({ p1: 'ECG at once.', p2: 'Admit to cardiology.' });
  });

  it('asks again what was not answered', async () => {
    write('p1', 'ECG at once.');
    session.arrived(noteOf(2, { p1: 'ECG tomorrow.', p2: 'Admit.' }));
    server.state.note = noteOf(2, { p1: 'ECG tomorrow.', p2: 'Admit.' });
    open(kept());
    await vi.advanceTimersByTimeAsync(REST_MS * 3);
    expect([saveKind(), onServer().p1]).toEqual(['asking', 'ECG tomorrow.']);
  });

  it('forgets what the server has already', () => {
    write('p1', 'ECG at once.');
    const work = kept();
    stop();
    server.state.note = noteOf(2, { p1: 'ECG at once.', p2: 'Admit.' });
    open(work);
    expect([saveKind(), server.state.kept, session.snapshot().restored]).toEqual(['saved', null, false]);
  });
});
