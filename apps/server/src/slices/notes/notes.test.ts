import type { Note, NoteEdit, NoteSentence } from '@medi-os/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Member, startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { addVisitOfJane, DIALOGUE, JANES_IDENTIFIERS, type TestVisit } from '../../testing/jane.ts';
import { contentDigest } from './content-digest.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

const doctor = () => clinic.as('doctor').client;

interface Drafted extends TestVisit {
  consultationId: string;
  note: Note;
}

/** A visit with a fresh draft by the doctor of this clinic. */
async function drafted(options: Parameters<typeof addVisitOfJane>[1] = {}): Promise<Drafted> {
  const visit = await addVisitOfJane(clinic, options);
  const { id: consultationId } = await doctor().consultations.open({ visitId: visit.visitId });
  await doctor().consultations.bringIn({ consultationId, source: 'pasted', text: DIALOGUE });
  const { note } = await doctor().consultations.draft({ consultationId });
  if (note === null) throw new Error('no note was drafted');
  return { ...visit, consultationId, note };
}

const sentencesOf = (note: Note): NoteSentence[] =>
  note.content.sections.flatMap(({ sentences }) => sentences);

function firstSentence(note: Note): NoteSentence {
  const [sentence] = sentencesOf(note);
  if (sentence === undefined) throw new Error('the note has no sentence');
  return sentence;
}

/** The content with the words of one sentence changed; `null` takes it out. */
function reworded({ content }: Note, id: string, text: string | null): NoteEdit {
  return {
    sections: content.sections.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.flatMap((sentence) =>
        sentence.id !== id ? [sentence] : text === null ? [] : [{ ...sentence, text }],
      ),
    })),
  };
}

const save = (note: Note, content: NoteEdit, by: Member = clinic.as('doctor')) =>
  by.client.notes.save({ noteId: note.id, content }, { context: { version: note.version } });

const sign = (note: Note, by: Member = clinic.as('doctor')) =>
  by.client.notes.sign(
    { noteId: note.id, identifiers: JANES_IDENTIFIERS },
    { context: { version: note.version } },
  );

describe('the life of a note', () => {
  test('drafted, edited, handed in, sent back, reworked, approved, signed, added to', async () => {
    const { note: draft } = await drafted();
    const on = (version: number) => ({ context: { version } });
    const noteId = draft.id;
    const chief = await clinic.addMember('doctor');
    const { client: author } = clinic.as('doctor');

    const edited = await save(draft, reworded(draft, firstSentence(draft).id, 'Cough since two weeks.'));
    expect(edited).toMatchObject({ state: 'draft', version: 2 });
    expect(await author.notes.submit({ noteId }, on(2))).toMatchObject({ state: 'submitted', version: 3 });
    expect(
      await chief.client.notes.reject({ noteId, reason: 'Say how high the fever was.' }, on(3)),
    ).toMatchObject({
      state: 'rejected',
      version: 4,
      rejectionReason: 'Say how high the fever was.',
    });
    expect(await author.notes.revise({ noteId }, on(4))).toMatchObject({
      state: 'draft',
      version: 5,
      rejectionReason: 'Say how high the fever was.',
    });
    expect(await author.notes.submit({ noteId }, on(5))).toMatchObject({ rejectionReason: null, version: 6 });
    expect(await author.notes.withdraw({ noteId }, on(6))).toMatchObject({ state: 'draft', version: 7 });
    expect(await author.notes.submit({ noteId }, on(7))).toMatchObject({ state: 'submitted', version: 8 });
    const approved = await chief.client.notes.approve({ noteId }, on(8));
    expect(approved).toMatchObject({ state: 'approved', version: 9 });

    const signed = await sign(approved, chief);
    expect(signed).toMatchObject({
      state: 'signed',
      version: 10,
      author: { id: clinic.as('doctor').id },
      signedBy: { id: chief.id },
      contentDigest: contentDigest(edited.content),
      addenda: [],
      missing: [],
    });
    const amended = await author.notes.addAddendum({ noteId, text: 'Fever was 38.4 °C.' });
    expect(amended.addenda).toMatchObject([
      { text: 'Fever was 38.4 °C.', author: { id: clinic.as('doctor').id } },
    ]);
    const { items } = await author.notes.versions({ noteId });
    expect(items.map(({ version, cause }) => [version, cause])).toEqual([
      [10, 'moved'],
      [9, 'moved'],
      [8, 'moved'],
      [7, 'moved'],
      [6, 'moved'],
      [5, 'moved'],
      [4, 'moved'],
      [3, 'moved'],
      [2, 'edited'],
      [1, 'drafted'],
    ]);
    expect(items.at(-1)?.content).toEqual(draft.content);
  });

  test('the author signs the own draft without anybody else', async () => {
    const { note } = await drafted();
    const signed = await sign(note);
    expect(signed).toMatchObject({ state: 'signed', signedBy: { id: clinic.as('doctor').id } });
    expect(await doctor().notes.get({ noteId: note.id })).toEqual(signed);
  });

  test('the badge counts what is mine to sign and what waits for approval, until it is signed', async () => {
    const { note } = await drafted();
    const chief = await clinic.addMember('doctor');
    const mine = async (of: Member) =>
      (await of.client.notes.unsigned()).items.find(({ id }) => id === note.id);
    expect(await mine(clinic.as('doctor'))).toMatchObject({
      state: 'draft',
      isAuthor: true,
      patientName: 'Jane Núñez-Okafor',
    });
    expect(await mine(chief)).toBeUndefined();
    const submitted = await doctor().notes.submit({ noteId: note.id }, { context: { version: 1 } });
    expect(await mine(chief)).toMatchObject({ state: 'submitted', isAuthor: false });
    const approved = await chief.client.notes.approve(
      { noteId: note.id },
      { context: { version: submitted.version } },
    );
    await sign(approved);
    expect(await mine(clinic.as('doctor'))).toBeUndefined();
  });
});

describe('a person’s words', () => {
  test('a machine sentence that is changed becomes human, keeps its evidence and the machine’s words', async () => {
    const { note } = await drafted();
    const before = firstSentence(note);
    const after = await save(note, reworded(note, before.id, 'A dry cough.'));
    expect(firstSentence(after)).toMatchObject({
      id: before.id,
      text: 'A dry cough.',
      origin: 'human',
      machineText: before.text,
      evidence: before.evidence,
    });
    expect(sentencesOf(after).slice(1)).toEqual(sentencesOf(note).slice(1));
  });

  test('whose words they are is not for the client to say', async () => {
    const { note } = await drafted();
    const [first, second] = sentencesOf(note);
    if (!first || !second) throw new Error('two sentences are needed');
    const forged = {
      sections: note.content.sections.map(({ kind, sentences }, index) => ({
        kind,
        sentences: [
          ...sentences.map((sentence) => ({
            ...sentence,
            origin: 'human',
            machineText: 'forged',
            state: 'contradicted',
            reason: 'forged',
            evidence: [{ turnId: 't8', start: 0, end: 1 }],
          })),
          ...(index > 0
            ? []
            : [
                {
                  id: 'mine',
                  text: 'Forged support.',
                  origin: 'machine',
                  state: 'supported',
                  evidence: [{ turnId: 't1', start: 0, end: 4 }],
                },
              ]),
        ],
      })),
    };
    const response = await fetch(`${clinic.baseUrl}/api/notes/${note.id}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${clinic.as('doctor').token}`,
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: JSON.stringify({
        content: forged,
        state: 'signed',
        author: { id: clinic.as('nurse').id },
        signedBy: clinic.as('nurse').id,
        patientId: note.id,
      }),
    });
    expect(response.status).toBe(200);
    const saved = await doctor().notes.get({ noteId: note.id });
    const { id: _, ...mine } = sentencesOf(saved).find(({ id }) => id === 'mine') ?? { id: '' };
    expect(mine).toEqual({ text: 'Forged support.', origin: 'human', evidence: [] });
    expect(sentencesOf(saved).filter(({ id }) => id !== 'mine')).toEqual(sentencesOf(note));
    expect(saved).toMatchObject({ state: 'draft', author: note.author, patientId: note.patientId });
  });

  test('are never overwritten by a new draft; the machine’s untouched sentences are renewed', async () => {
    const { note, consultationId } = await drafted();
    const [first, second] = sentencesOf(note);
    if (!first || !second) throw new Error('two sentences are needed');
    const edit = reworded(note, first.id, 'A dry cough.');
    const without = reworded({ ...note, content: { sections: edit.sections } } as Note, second.id, null); // shape of a note for the helper alone
    const mine = { id: 'mine', text: 'Looks well.' };
    const kind = 'patientInstructions';
    const there = without.sections.find((section) => section.kind === kind)?.sentences ?? [];
    const others = without.sections.filter((section) => section.kind !== kind);
    const saved = await save(note, { sections: [...others, { kind, sentences: [...there, mine] }] });
    await doctor().consultations.bringIn({
      consultationId,
      source: 'typed',
      text: 'Patient: I also have chest pain when I climb stairs.',
    });
    const renewed = (await doctor().consultations.draft({ consultationId })).note;
    if (renewed === null) throw new Error('the note is gone');
    expect(renewed.version).toBe(saved.version + 1);
    const human = (of: Note) => sentencesOf(of).filter(({ origin }) => origin === 'human');
    expect(human(renewed)).toEqual(human(saved));
    expect(sentencesOf(renewed).map(({ id }) => id)).not.toContain(second.id);
    expect(JSON.stringify(renewed.content).toLowerCase()).toContain('chest pain');
    const { items } = await doctor().notes.versions({ noteId: note.id });
    expect(items[0]).toMatchObject({ version: renewed.version, cause: 'redrafted' });
  });

  test('taking a sentence out and putting it back leaves it as it was', async () => {
    const { note } = await drafted();
    const { id } = firstSentence(note);
    const without = await save(note, reworded(note, id, null));
    expect(sentencesOf(without).map((sentence) => sentence.id)).not.toContain(id);
    const back = await save(without, note.content);
    expect(back.content).toEqual(note.content);
  });

  test('HTML and script are words like others', async () => {
    const { note } = await drafted();
    const text = '<img src=x onerror=alert(1)> & "quotes"';
    const saved = await save(note, reworded(note, firstSentence(note).id, text));
    expect(firstSentence(saved).text).toBe(text);
  });

  test.each([
    ['the same sentence twice', (note: Note) => [...note.content.sections, ...note.content.sections]],
    ['an empty sentence', () => [{ kind: 'plan' as const, sentences: [{ id: 'a', text: '  ' }] }]],
    ['a direction override', () => [{ kind: 'plan' as const, sentences: [{ id: 'a', text: 'a\u202eb' }] }]],
    [
      'more sentences than a section takes',
      () => [
        {
          kind: 'plan' as const,
          sentences: Array.from({ length: 401 }, (_, index) => ({ id: `a${index}`, text: 'word' })),
        },
      ],
    ],
  ])('%s is refused and changes nothing', async (_, sections) => {
    const { note } = await drafted();
    await expect(save(note, { sections: sections(note) })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await doctor().notes.get({ noteId: note.id })).toEqual(note);
  });
});

describe('at the same time', () => {
  test('of eight editors one wins each version, the others are told, nothing is overwritten in silence', async () => {
    const { note } = await drafted();
    let current: Note = note;
    for (let round = 1; round <= 5; round++) {
      const texts = Array.from({ length: 8 }, (_, editor) => `Words of editor ${editor} in round ${round}.`);
      const seen = current;
      const results = await Promise.allSettled(
        texts.map((text) => save(seen, reworded(seen, firstSentence(seen).id, text))),
      );
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(won).toHaveLength(1);
      expect(lost).toHaveLength(7);
      for (const error of lost)
        expect(error).toMatchObject({ code: 'STALE_VERSION', data: { currentVersion: seen.version + 1 } });
      current = await doctor().notes.get({ noteId: note.id });
      expect(current).toEqual(won[0]);
    }
    const { items } = await doctor().notes.versions({ noteId: note.id });
    expect(items.map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test('of fifty signatures one is taken', async () => {
    const { note } = await drafted();
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => sign(note)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'NOTE_SIGNED' });
    await clinic.settled();
    const trail = await clinic.sql("select 1 from audit_log where action = 'note.sign' and target_id = $1", [
      note.id,
    ]);
    expect(trail).toHaveLength(1);
  });

  test('a new draft and an edit of the same version: neither loses the person’s words', async () => {
    const { note, consultationId } = await drafted();
    await doctor().consultations.bringIn({
      consultationId,
      source: 'typed',
      text: 'Patient: I also have chest pain when I climb stairs.',
    });
    const [edit] = await Promise.allSettled([
      save(note, reworded(note, firstSentence(note).id, 'A dry cough.')),
      doctor().consultations.draft({ consultationId }),
    ]);
    const after = await doctor().notes.get({ noteId: note.id });
    if (edit.status === 'fulfilled') expect(JSON.stringify(after.content)).toContain('A dry cough.');
    else expect(edit.reason).toMatchObject({ code: 'STALE_VERSION' });
  });
});

describe('refusals', () => {
  test('a write without a version, or with an old one, changes nothing', async () => {
    const { note } = await drafted();
    const edit = reworded(note, firstSentence(note).id, 'Changed.');
    await expect(doctor().notes.save({ noteId: note.id, content: edit })).rejects.toMatchObject({
      status: 428,
    });
    await expect(doctor().notes.submit({ noteId: note.id })).rejects.toMatchObject({ status: 428 });
    await expect(
      doctor().notes.submit({ noteId: note.id }, { context: { version: 7 } }),
    ).rejects.toMatchObject({ code: 'STALE_VERSION', data: { currentVersion: 1 } });
    expect(await doctor().notes.get({ noteId: note.id })).toEqual(note);
  });

  test.each([
    ['save', 'not-author'],
    ['submit', 'not-author'],
    ['sign', 'not-author'],
    ['approve', 'wrong-state'],
    ['reject', 'wrong-state'],
    ['revise', 'wrong-state'],
    ['withdraw', 'wrong-state'],
    ['addAddendum', 'wrong-state'],
  ] as const)('another doctor may not %s a draft, and is told why beforehand', async (move, code) => {
    const { note } = await drafted();
    const { client } = await clinic.addMember('doctor');
    const of = { noteId: note.id };
    const on = { context: { version: 1 } };
    const attempts = {
      save: () => client.notes.save({ ...of, content: note.content }, on),
      submit: () => client.notes.submit(of, on),
      sign: () => client.notes.sign({ ...of, identifiers: JANES_IDENTIFIERS }, on),
      approve: () => client.notes.approve(of, on),
      reject: () => client.notes.reject({ ...of, reason: 'not good' }, on),
      revise: () => client.notes.revise(of, on),
      withdraw: () => client.notes.withdraw(of, on),
      addAddendum: () => client.notes.addAddendum({ ...of, text: 'more' }),
    };
    await expect(attempts[move]()).rejects.toMatchObject({
      code: 'MOVE_REFUSED',
      data: { code, reason: expect.any(String) },
    });
    const seen = await client.notes.get(of);
    expect(seen.can[move]).toMatchObject({ allowed: false, code });
    expect(seen.version).toBe(1);
  });

  test('a nurse reads and does nothing else', async () => {
    const { note } = await drafted();
    const { client } = clinic.as('nurse');
    const seen = await client.notes.get({ noteId: note.id });
    expect(Object.values(seen.can).every(({ allowed }) => !allowed)).toBe(true);
    await expect(save(note, note.content, clinic.as('nurse'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(sign(note, clinic.as('nurse'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(['receptionist', 'admin', 'auditor'] as const)(
    'a note is none of the business of the %s',
    async (role) => {
      const { note } = await drafted();
      await expect(clinic.as(role).client.notes.get({ noteId: note.id })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    },
  );

  test('a note of another organisation does not exist', async () => {
    const { note } = await drafted();
    const stranger = await clinic.addMember('doctor', await clinic.addOrganization('Elsewhere'));
    const { notes } = stranger.client;
    const of = { noteId: note.id };
    const on = { context: { version: 1 } };
    for (const attempt of [
      () => notes.get(of),
      () => notes.versions(of),
      () => notes.pdf(of),
      () => save(note, note.content, stranger),
      () => sign(note, stranger),
      () => notes.submit(of, on),
      () => notes.withdraw(of, on),
      () => notes.approve(of, on),
      () => notes.reject({ ...of, reason: 'not mine' }, on),
      () => notes.revise(of, on),
      () => notes.addAddendum({ ...of, text: 'not mine' }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await notes.unsigned()).items).toEqual([]);
    expect(await doctor().notes.get(of)).toEqual(note);
  });

  test('a body that names another note than the address is refused', async () => {
    const { note } = await drafted();
    const { note: other } = await drafted();
    const response = await fetch(`${clinic.baseUrl}/api/notes/${note.id}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${clinic.as('doctor').token}`,
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: JSON.stringify({ noteId: other.id, content: { sections: [] } }),
    });
    expect(response.status).toBe(400);
    expect(await doctor().notes.get({ noteId: other.id })).toEqual(other);
    expect(await doctor().notes.get({ noteId: note.id })).toEqual(note);
  });
});

describe('the trail', () => {
  test('names each sentence that was changed, every move and every read', async () => {
    const { note, patientId } = await drafted();
    const { id, text } = firstSentence(note);
    const saved = await save(note, reworded(note, id, 'A dry cough.'));
    await sign(saved);
    await doctor().notes.get({ noteId: note.id });
    await doctor().notes.versions({ noteId: note.id });
    await doctor().notes.pdf({ noteId: note.id });
    await doctor().notes.addAddendum({ noteId: note.id, text: 'More.' });
    await clinic.settled();
    const trail = await clinic.sql<{ action: string; changes: unknown[] }>(
      `select action, changes from audit_log where target_id = $1 and patient_id = $2 order by position`,
      [note.id, patientId],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'note.draft',
      'note.save',
      'note.sign',
      'note.read',
      'note.read-versions',
      'note.print',
      'note.addAddendum',
    ]);
    expect(trail[1]?.changes).toEqual([
      {
        field: `sentence ${id}`,
        before: expect.objectContaining({ text }),
        after: expect.objectContaining({ text: 'A dry cough.' }),
      },
    ]);
    expect(trail[2]?.changes).toContainEqual({ field: 'state', before: 'draft', after: 'signed' });
    const events = await clinic.sql(
      "select type from event_log where entity_id = $1 and topic = 'notes' order by position",
      [note.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'note.drafted',
      'note.saved',
      'note.signed',
      'note.amended',
    ]);
  });
});
