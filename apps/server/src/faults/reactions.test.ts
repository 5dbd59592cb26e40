/** What the house does by itself, when it fails: tried again, passed over when poisonous, never lost to a crash. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LoggedEvent } from '../platform/events/hub.ts';
import { Reactions } from '../platform/events/reactions.ts';
import { makeLogger } from '../platform/log.ts';
import { problem } from '../platform/problem.ts';
import { startTestClinic, type TestClinic } from '../testing/clinic.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

let names = 0;
const log = makeLogger('silent');

/** A reaction of its own beside those of the house, on the same log; it listens from now on. */
async function listen(react: (event: LoggedEvent) => Promise<void>, name = `test-${++names}`) {
  const reactions = new Reactions(clinic.app.gateway, clinic.app.hub, log);
  reactions.register({ name, types: ['patient.created'], react });
  await clinic.settled();
  await reactions.start();
  await reactions.settled();
  return { reactions, name };
}

async function register(familyName: string): Promise<string> {
  const person = { familyName, givenName: 'Rita', birthDate: '1990-01-01', gender: 'female' as const };
  const { id } = await clinic.as('doctor').client.patients.create({ ...person, duplicatesSeen: true });
  return id;
}

const cursorOf = async (name: string) =>
  (await clinic.sql<{ position: number }>('select position from event_cursor where consumer = $1', [name]))[0]
    ?.position;

const positionOf = async (id: string) =>
  (await clinic.sql<{ position: number }>('select position from event_log where entity_id = $1', [id]))[0]
    ?.position;

test('a reaction that fails is tried again', async () => {
  const heard: string[] = [];
  const { reactions, name } = await listen(async ({ id }) => {
    heard.push(id);
    if (heard.length < 3) throw new Error('not yet');
  });
  const id = await register('Retried');
  await vi.waitFor(() => expect(heard).toEqual([id, id, id]), 15_000);
  await reactions.settled();
  expect(await cursorOf(name)).toBe(await positionOf(id));
  await reactions.stop();
});

test('a poisonous event is passed over and those behind it are heard', async () => {
  const heard: string[] = [];
  let poison = '';
  const { reactions, name } = await listen(async ({ id }) => {
    poison ||= id;
    if (id === poison) throw new Error('poison');
    heard.push(id);
  });
  await register('Poisonous');
  const behind = await register('Behind');
  await vi.waitFor(() => expect(heard).toEqual([behind]), 19_000);
  await reactions.settled();
  expect(await cursorOf(name)).toBe(await positionOf(behind));
  await reactions.stop();
});

test('an event that fails because the database is away is no poison: it is kept until it can be done', async () => {
  const heard: string[] = [];
  let isAway = true;
  let attempts = 0;
  const { reactions } = await listen(async ({ id }) => {
    attempts += 1;
    if (isAway) throw problem('UNAVAILABLE', { retryAfterSeconds: 1 });
    heard.push(id);
  });
  const id = await register('Kept');
  // More attempts than a poisonous event is given, and no further event that would wake anyone.
  await vi.waitFor(() => expect(attempts).toBeGreaterThan(6), 15_000);
  isAway = false;
  await vi.waitFor(() => expect(heard).toEqual([id]), 5_000);
  await reactions.stop();
});

test('an event that fails while the house closes is heard at the next start', async () => {
  const name = `test-${++names}`;
  const failed = Promise.withResolvers<void>();
  const before = await listen(async () => {
    failed.resolve();
    throw new Error('once');
  }, name);
  const id = await register('Closing');
  await failed.promise;
  await before.reactions.stop();
  const heard: string[] = [];
  const after = await listen(async (event) => void heard.push(event.id), name);
  expect(heard).toEqual([id]);
  await after.reactions.stop();
});

test('a crash between the effect and the cursor repeats the event, and the effect of the house stays one', async () => {
  const doctor = clinic.as('doctor').client;
  const patientId = await register('Repeated');
  await doctor.patients.addAllergy({ patientId, substance: 'penicillin' });
  await doctor.patients.addMedication({ patientId, name: 'amoxicillin' });
  await clinic.settled();
  const raised = () => clinic.sql('select id from alert where patient_id = $1', [patientId]);
  const evaluations = async () =>
    (
      await clinic.sql("select 1 from audit_log where action = 'alert.evaluate' and patient_id = $1", [
        patientId,
      ])
    ).length;
  const once = await raised();
  const evaluatedOnce = await evaluations();
  expect(once).toHaveLength(1);
  // What a crash leaves behind: the alert is there, the cursor is not moved.
  await clinic.sql("update event_cursor set position = $1 where consumer = 'alerts'", [
    await positionOf(patientId),
  ]);
  await doctor.patients.addMedication({ patientId, name: 'paracetamol' });
  await clinic.settled();
  expect(await evaluations()).toBeGreaterThan(evaluatedOnce + 1);
  expect(await raised()).toEqual(once);
});
