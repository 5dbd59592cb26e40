import type { Note, NoteEdit } from '@medi-os/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { addVisitOfJane, DIALOGUE, JANE, JANES_IDENTIFIERS, type TestVisit } from '../../testing/jane.ts';
import { TEST_PASSWORD } from '../../testing/settings.ts';
import { contentDigest } from './content-digest.ts';

let clinic: TestClinic;
let aheadMs = 0;
beforeAll(async () => {
  clinic = await startTestClinic({}, () => Date.now() + aheadMs);
});
afterAll(() => clinic.close());

const doctor = () => clinic.as('doctor').client;

async function drafted(
  options: Parameters<typeof addVisitOfJane>[1] = {},
): Promise<TestVisit & { note: Note }> {
  const visit = await addVisitOfJane(clinic, options);
  const { id: consultationId } = await doctor().consultations.open({ visitId: visit.visitId });
  await doctor().consultations.bringIn({ consultationId, source: 'pasted', text: DIALOGUE });
  const { note } = await doctor().consultations.draft({ consultationId });
  if (note === null) throw new Error('no note was drafted');
  return { ...visit, note };
}

type Identifiers = Parameters<ReturnType<typeof doctor>['notes']['sign']>[0]['identifiers'];

const sign = (note: Note, identifiers: Identifiers = JANES_IDENTIFIERS) =>
  doctor().notes.sign({ noteId: note.id, identifiers }, { context: { version: note.version } });

/** Gives the stored sentences of a draft another state, as an engine that is wrong would. */
async function judge(note: Note, state: string): Promise<void> {
  const sections = note.content.sections.map(({ kind, sentences }, index) => ({
    kind,
    sentences: sentences.map((sentence, place) => (index + place === 0 ? { ...sentence, state } : sentence)),
  }));
  await clinic.sql('update note set content = $1 where id = $2', [JSON.stringify({ sections }), note.id]);
}

async function raiseAlert({ patientId, visitId }: TestVisit, severity: string): Promise<string> {
  const [row] = await clinic.sql<{ id: string }>(
    `insert into alert (organization_id, patient_id, encounter_id, rule_code, rule_version, severity, sentence, rationale, source, evidence, deduplication_key)
     values ($1, $2, $3, 'test', '1', $4, 'Penicillin allergy and amoxicillin.', 'why', 'test', '[]', gen_random_uuid()::text) returning id`,
    [clinic.organizationId, patientId, visitId, severity],
  );
  return row?.id ?? '';
}

const changed = (note: Note, text: string | null): NoteEdit => ({
  sections: note.content.sections.map(({ kind, sentences }, index) => ({
    kind,
    sentences: sentences.flatMap((sentence, place) =>
      index + place > 0 ? [sentence] : text === null ? [] : [{ id: sentence.id, text }],
    ),
  })),
});

const save = (note: Note, content: NoteEdit) =>
  doctor().notes.save({ noteId: note.id, content }, { context: { version: note.version } });

const missingCodes = (note: Note) => note.missing.map(({ code, blocking }) => [code, blocking]);

describe('what is missing before signing', () => {
  test('nothing, for a supported note of a patient who was asked about allergies', async () => {
    const { note } = await drafted();
    expect(note.missing).toEqual([]);
    expect(note.can.sign).toEqual({ allowed: true });
  });

  test('a note without words cannot be signed', async () => {
    const { note } = await drafted();
    const empty = await save(note, { sections: [] });
    expect(missingCodes(empty)).toEqual([['empty-note', true]]);
    expect(empty.can.sign).toMatchObject({ allowed: false, code: 'something-missing' });
    await expect(sign(empty)).rejects.toMatchObject({
      code: 'SIGNING_BLOCKED',
      data: { missing: [{ code: 'empty-note', reason: expect.any(String) }] },
    });
  });

  test.each([
    ['contradicted', 'contradicted-sentence'],
    ['unsupported', 'unsupported-sentence'],
  ] as const)('a machine sentence that is %s blocks until it is taken out', async (state, code) => {
    const { note } = await drafted();
    await judge(note, state);
    const judged = await doctor().notes.get({ noteId: note.id });
    expect(judged.missing).toMatchObject([
      { code, blocking: true, reference: judged.content.sections[0]?.sentences[0]?.id },
    ]);
    await expect(sign(judged)).rejects.toMatchObject({ code: 'SIGNING_BLOCKED' });
    const without = await save(judged, changed(judged, null));
    expect(without.missing).toEqual([]);
    expect(await sign(without)).toMatchObject({ state: 'signed' });
  });

  test('an unsupported machine sentence no longer blocks once a person made it their own', async () => {
    const { note } = await drafted();
    await judge(note, 'unsupported');
    const judged = await doctor().notes.get({ noteId: note.id });
    const edited = await save(judged, changed(judged, 'He plays the tuba in a band.'));
    expect(edited.missing.filter(({ blocking }) => blocking)).toEqual([]);
    expect(await sign(edited)).toMatchObject({ state: 'signed' });
  });

  test('a person who writes against the transcript is told so, and may sign: they were there', async () => {
    const { note } = await drafted();
    const section = note.content.sections.find(({ kind }) => kind === 'medications');
    const metformin = section?.sentences.find(({ text }) => text.includes('500'));
    if (metformin === undefined) throw new Error('the draft does not name the dose');
    const edited = await save(note, {
      sections: note.content.sections.map(({ kind, sentences }) => ({
        kind,
        sentences: sentences.map(({ id, text }) => ({
          id,
          text: id === metformin.id ? text.replace('500', '850') : text,
        })),
      })),
    });
    expect(edited.missing).toMatchObject([
      { code: 'contradicted-sentence', blocking: false, reference: metformin.id },
    ]);
    expect(await sign(edited)).toMatchObject({ state: 'signed' });
  });

  test('an open critical alert blocks until somebody acknowledges it; a warning does not', async () => {
    const { note, ...visit } = await drafted();
    await raiseAlert(visit, 'warning');
    const alertId = await raiseAlert(visit, 'critical');
    const seen = await doctor().notes.get({ noteId: note.id });
    expect(seen.missing).toMatchObject([{ code: 'open-critical-alert', blocking: true, reference: alertId }]);
    await expect(sign(note)).rejects.toMatchObject({
      code: 'SIGNING_BLOCKED',
      data: { missing: [{ code: 'open-critical-alert' }] },
    });
    await clinic.sql("update alert set state = 'acknowledged' where id = $1", [alertId]);
    expect(await sign(note)).toMatchObject({ state: 'signed' });
  });

  test('allergies that nobody asked about are shown and do not block', async () => {
    const { note } = await drafted({ allergyStatus: 'not-asked' });
    expect(missingCodes(note)).toEqual([['allergies-not-asked', false]]);
    expect(await sign(note)).toMatchObject({ state: 'signed' });
  });
});

describe('two identifiers', () => {
  test.each<[string, Identifiers]>([
    ['name in other case and without accents, and date of birth', JANES_IDENTIFIERS],
    [
      'phone without its punctuation, and name',
      [
        { kind: 'phone', value: '15550107788' },
        { kind: 'familyName', value: 'NÚÑEZ-OKAFOR' },
      ],
    ],
  ])('%s are taken', async (_, identifiers) => {
    const { note } = await drafted();
    expect(await sign(note, identifiers)).toMatchObject({ state: 'signed' });
  });

  test('the record number is taken, one that is not the patient’s is refused by name', async () => {
    const { note, patientId } = await drafted();
    const [row] = await clinic.sql<{ mrn: string }>('select mrn from patient where id = $1', [patientId]);
    const mrn = { kind: 'mrn' as const, value: `MRN ${row?.mrn}` };
    await expect(sign(note, [mrn, { kind: 'birthDate', value: '1971-03-10' }])).rejects.toMatchObject({
      code: 'IDENTITY_NOT_CONFIRMED',
      data: { mismatched: ['birthDate'] },
    });
    expect(await doctor().notes.get({ noteId: note.id })).toEqual(note);
    expect(await sign(note, [mrn, { kind: 'birthDate', value: JANE.birthDate }])).toMatchObject({
      state: 'signed',
    });
  });

  test.each<[string, Identifiers]>([
    ['one alone', [{ kind: 'birthDate', value: JANE.birthDate }]],
    [
      'the same twice',
      [
        { kind: 'birthDate', value: JANE.birthDate },
        { kind: 'birthDate', value: JANE.birthDate },
      ],
    ],
  ])('%s is not enough', async (_, identifiers) => {
    const { note } = await drafted();
    await expect(sign(note, identifiers)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('a refused signature is on the trail', async () => {
    const { note } = await drafted();
    await expect(
      sign(note, [
        { kind: 'familyName', value: 'Smith' },
        { kind: 'birthDate', value: JANE.birthDate },
      ]),
    ).rejects.toMatchObject({ code: 'IDENTITY_NOT_CONFIRMED', data: { mismatched: ['familyName'] } });
    await clinic.settled();
    const trail = await clinic.sql(
      "select action from audit_log where target_id = $1 and action like 'note.sign%'",
      [note.id],
    );
    expect(trail).toEqual([{ action: 'note.sign-refused' }]);
  });
});

describe('a signed note', () => {
  test('takes no edit, no move, no second signature, no new draft, no new transcript', async () => {
    const visit = await addVisitOfJane(clinic);
    const { id: consultationId } = await doctor().consultations.open({ visitId: visit.visitId });
    await doctor().consultations.bringIn({ consultationId, source: 'pasted', text: DIALOGUE });
    const { note } = await doctor().consultations.draft({ consultationId });
    if (note === null) throw new Error('no note was drafted');
    const signed = await sign(note);
    const of = { noteId: note.id };
    const on = { context: { version: signed.version } };
    for (const attempt of [
      () => save(signed, signed.content),
      () => doctor().notes.submit(of, on),
      () => doctor().notes.withdraw(of, on),
      () => doctor().notes.approve(of, on),
      () => doctor().notes.reject({ ...of, reason: 'too late' }, on),
      () => doctor().notes.revise(of, on),
      () => sign(signed),
      () => doctor().consultations.draft({ consultationId }),
      () => doctor().consultations.bringIn({ consultationId, source: 'typed', text: 'Doctor: more' }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'NOTE_SIGNED' });
    expect(await doctor().notes.get(of)).toEqual(signed);
    const seen = await doctor().consultations.get({ consultationId });
    expect(seen.can).toMatchObject({ bringIn: { code: 'note-signed' }, draft: { code: 'note-signed' } });
  });

  test.each([
    'update note set content = \'{"sections":[]}\' where id = $1',
    "update note set state = 'draft', signed_by = null, signed_at = null, content_digest = null where id = $1",
    'update note set signed_at = now() where id = $1',
    'delete from note where id = $1',
    "update note_version set content = '{}' where note_id = $1",
    'delete from note_version where note_id = $1',
    "update note_addendum set text = 'other' where note_id = $1",
    'delete from note_addendum where note_id = $1',
  ])('even the owner of the tables cannot: %s', async (statement) => {
    const { note } = await drafted();
    await sign(note);
    const amended = await doctor().notes.addAddendum({ noteId: note.id, text: 'More.' });
    await expect(clinic.sql(statement, [note.id])).rejects.toMatchObject({ code: '23000' });
    expect(await doctor().notes.get({ noteId: note.id })).toEqual(amended);
  });

  test('nor empty the tables', async () => {
    await expect(clinic.sql('truncate note cascade')).rejects.toMatchObject({ code: '23000' });
  });

  test('carries a digest that anybody can compute from what the API answers', async () => {
    const { note } = await drafted();
    const signed = await sign(note);
    expect(signed.contentDigest).toBe(contentDigest(signed.content));
    expect(contentDigest({ sections: [] })).not.toBe(signed.contentDigest);
  });

  test('is printed under a name that says nothing of the patient; an unsigned one is not printed', async () => {
    const { note } = await drafted();
    await expect(doctor().notes.pdf({ noteId: note.id })).rejects.toMatchObject({
      code: 'MOVE_REFUSED',
      data: { code: 'not-signed' },
    });
    await sign(note);
    const response = await fetch(`${clinic.baseUrl}/api/notes/${note.id}/pdf`, {
      headers: { authorization: `Bearer ${clinic.as('nurse').token}` },
    });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="note-${note.id.slice(-8)}.pdf"`,
    );
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
    const file = await doctor().notes.pdf({ noteId: note.id });
    expect(file).toBeInstanceOf(Blob);
  });

  test('takes addenda from any doctor; an unsigned one takes none', async () => {
    const { note } = await drafted();
    await expect(doctor().notes.addAddendum({ noteId: note.id, text: 'Early.' })).rejects.toMatchObject({
      code: 'MOVE_REFUSED',
      data: { code: 'wrong-state' },
    });
    await sign(note);
    const other = await clinic.addMember('doctor');
    await other.client.notes.addAddendum({ noteId: note.id, text: 'First.' });
    const { addenda } = await doctor().notes.addAddendum({ noteId: note.id, text: 'Second.' });
    expect(addenda.map(({ text, author }) => [text, author.id])).toEqual([
      ['First.', other.id],
      ['Second.', clinic.as('doctor').id],
    ]);
  });
});

// Last, because it moves the clock.
describe('a fresh login', () => {
  test('is asked for when the password was given too long ago, and giving it again is enough', async () => {
    const { note } = await drafted();
    aheadMs = 11 * 60_000;
    await expect(sign(note)).rejects.toMatchObject({ code: 'FRESH_LOGIN_REQUIRED', status: 403 });
    await doctor().identity.reauthenticate({ password: TEST_PASSWORD });
    expect(await sign(note)).toMatchObject({ state: 'signed' });
  });

  test('does not become fresh when the clock is set back', async () => {
    const { note } = await drafted();
    aheadMs -= 2 * 3_600_000;
    await expect(sign(note)).rejects.toMatchObject({ code: 'FRESH_LOGIN_REQUIRED' });
  });
});
