import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';

let clinic: TestClinic;
let now = Date.parse('2026-11-20T09:00:00Z');
beforeAll(async () => {
  clinic = await startTestClinic({}, () => now);
});
afterAll(() => clinic.close());

let people = 0;
async function registered(familyName = `Person${String.fromCharCode(97 + (people % 26))}${people}`) {
  people += 1;
  const fields = { familyName, givenName: 'Test', birthDate: '1970-05-17', gender: 'female' as const };
  return clinic.as('receptionist').client.patients.create({ ...fields, duplicatesSeen: true });
}

async function arrived(reason = 'cough') {
  const patient = await registered();
  const visit = await clinic.as('receptionist').client.queue.expect({ patientId: patient.id, reason });
  return { patient, visit };
}

async function checkedIn() {
  const { patient, visit } = await arrived();
  const identifiers = [
    { kind: 'familyName' as const, value: patient.familyName.toUpperCase() },
    { kind: 'birthDate' as const, value: patient.birthDate },
  ];
  const input = { visitId: visit.id, identifiers };
  return clinic.as('receptionist').client.queue.checkIn(input, { context: { version: visit.version } });
}

async function waitingForDoctor() {
  const visit = await checkedIn();
  const skip = { visitId: visit.id, move: 'skipTriage' as const, reason: 'seen by the nurse already' };
  return clinic.as('nurse').client.queue.move(skip, { context: { version: visit.version } });
}

describe('check-in', () => {
  test('two matching identifiers give a token and a place in the queue', async () => {
    const visit = await checkedIn();
    expect(visit.state).toBe('waitingForTriage');
    expect(visit.token).toMatch(/^A-\d{3}$/);
  });

  test('an identifier that does not match refuses the check-in and does not say what would match', async () => {
    const { patient, visit } = await arrived();
    const identifiers = [
      { kind: 'familyName' as const, value: patient.familyName },
      { kind: 'birthDate' as const, value: '1971-05-17' },
    ];
    const attempt = clinic
      .as('receptionist')
      .client.queue.checkIn({ visitId: visit.id, identifiers }, { context: { version: 1 } });
    await expect(attempt).rejects.toMatchObject({
      code: 'IDENTITY_NOT_CONFIRMED',
      data: { mismatched: ['birthDate'] },
    });
    expect((await clinic.as('nurse').client.queue.get({ visitId: visit.id })).state).toBe('arrived');
  });

  test('the same identifier twice is not two identifiers', async () => {
    const { visit } = await arrived();
    const same = { kind: 'birthDate' as const, value: '1970-05-17' };
    const attempt = clinic
      .as('receptionist')
      .client.queue.checkIn({ visitId: visit.id, identifiers: [same, same] }, { context: { version: 1 } });
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('a patient has one open visit a day', async () => {
    const { patient } = await arrived();
    await expect(
      clinic.as('receptionist').client.queue.expect({ patientId: patient.id, reason: 'again' }),
    ).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  test('tokens given at the same moment are different', async () => {
    const visits = await Promise.all(Array.from({ length: 8 }, checkedIn));
    expect(new Set(visits.map((visit) => visit.token)).size).toBe(8);
  });
});

describe('moves', () => {
  test('a refused move says why and changes nothing', async () => {
    const visit = await checkedIn();
    const finish = clinic
      .as('doctor')
      .client.queue.move({ visitId: visit.id, move: 'finish' }, { context: { version: visit.version } });
    await expect(finish).rejects.toMatchObject({
      code: 'MOVE_REFUSED',
      data: { code: 'wrong-state', reason: 'The patient is waiting for triage, not in consultation.' },
    });
    expect((await clinic.as('nurse').client.queue.get({ visitId: visit.id })).version).toBe(visit.version);
  });

  test('a hold needs a reason and returns to where it was', async () => {
    const { client } = clinic.as('nurse');
    const visit = await waitingForDoctor();
    const { version } = visit;
    const noReason = client.queue.move({ visitId: visit.id, move: 'hold' }, { context: { version } });
    await expect(noReason).rejects.toMatchObject({ data: { code: 'reason-missing' } });
    const hold = { visitId: visit.id, move: 'hold' as const, reason: 'in the X-ray room' };
    const held = await client.queue.move(hold, { context: { version } });
    expect(held).toMatchObject({ state: 'onHold', heldFrom: 'waitingForDoctor' });
    const back = await client.queue.move(
      { visitId: visit.id, move: 'resume' },
      { context: { version: held.version } },
    );
    expect(back).toMatchObject({ state: 'waitingForDoctor', heldFrom: null });
  });

  test('the last move can be taken back, with its timer, for ten minutes', async () => {
    const { client } = clinic.as('nurse');
    const visit = await checkedIn();
    const started = await client.queue.move(
      { visitId: visit.id, move: 'startTriage' },
      { context: { version: visit.version } },
    );
    expect(started.can.undo).toEqual({ allowed: true });
    const undone = await client.queue.undo({ visitId: visit.id }, { context: { version: started.version } });
    expect(undone).toMatchObject({ state: 'waitingForTriage', stateSince: visit.stateSince });
    now += 11 * 60_000;
    const later = client.queue.undo({ visitId: visit.id }, { context: { version: undone.version } });
    await expect(later).rejects.toMatchObject({
      data: { code: expect.stringMatching(/too-late|wrong-role/) },
    });
  });

  test('whoever acts on an older version is told so', async () => {
    const visit = await checkedIn();
    const { client } = clinic.as('nurse');
    await client.queue.move(
      { visitId: visit.id, move: 'startTriage' },
      { context: { version: visit.version } },
    );
    const stale = client.queue.move(
      { visitId: visit.id, move: 'leave' },
      { context: { version: visit.version } },
    );
    await expect(stale).rejects.toMatchObject({ status: 412, data: { currentVersion: visit.version + 1 } });
  });
});

describe('call next', () => {
  test('a call that is taken back leaves the patient to every doctor again', async () => {
    await clinic.sql("update encounter set state = 'done' where state = 'waitingForDoctor'");
    const visit = await waitingForDoctor();
    const called = await clinic.as('doctor').client.queue.callNext({});
    expect(called.id).toBe(visit.id);
    const undone = await clinic
      .as('doctor')
      .client.queue.undo({ visitId: visit.id }, { context: { version: called.version } });
    expect(undone).toMatchObject({ state: 'waitingForDoctor', practitioner: null, room: null });
    const colleague = await clinic.addMember('doctor');
    expect((await colleague.client.queue.callNext({})).id).toBe(visit.id);
  });

  test('two doctors at the same moment call two patients', async () => {
    const [one, two] = [await waitingForDoctor(), await waitingForDoctor()];
    const colleague = await clinic.addMember('doctor');
    const called = await Promise.all([
      clinic.as('doctor').client.queue.callNext({}),
      colleague.client.queue.callNext({}),
    ]);
    expect(new Set(called.map((visit) => visit.id)).size).toBe(2);
    expect(called.every((visit) => visit.state === 'called')).toBe(true);
    expect([one.id, two.id].length).toBe(2);
  });

  test('more urgent acuity goes first, whoever came earlier', async () => {
    const early = await waitingForDoctor();
    const late = await waitingForDoctor();
    await clinic.sql('update encounter set acuity = 4 where id = $1', [early.id]);
    await clinic.sql('update encounter set acuity = 2 where id = $1', [late.id]);
    const called = await clinic.as('doctor').client.queue.callNext({});
    expect(called.id).toBe(late.id);
    expect(called.practitioner?.id).toBe(clinic.as('doctor').id);
  });

  test('nobody waiting is an answer', async () => {
    await clinic.sql("update encounter set state = 'done' where state = 'waitingForDoctor'");
    await expect(clinic.as('doctor').client.queue.callNext({})).rejects.toMatchObject({
      code: 'NOBODY_WAITING',
    });
  });
});

describe('the board', () => {
  test('shows the day in calling order, with abilities, and without vitals to the reception', async () => {
    const visit = await waitingForDoctor();
    await clinic.sql('update encounter set acuity = 1 where id = $1', [visit.id]);
    const board = await clinic.as('receptionist').client.queue.board({});
    const waiting = board.visits.filter((row) => row.state === 'waitingForDoctor');
    expect(waiting[0]?.id).toBe(visit.id);
    expect(waiting[0]?.can.call).toEqual({
      allowed: false,
      code: 'wrong-role',
      reason: 'Only doctor may do this.',
    });
    expect(waiting[0]?.vitals).toEqual([]);
    expect(board.summary.waiting).toBeGreaterThan(0);
  });

  test('a stranger sees none of it', async () => {
    const stranger = await clinic.addMember('nurse', await clinic.addOrganization('Elsewhere'));
    expect((await stranger.client.queue.board({})).visits).toEqual([]);
    const visit = await checkedIn();
    await expect(stranger.client.queue.get({ visitId: visit.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
