import type { Acuity, VisitState, Vitals } from '@medi-os/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { addJane, addVisitOfJane } from '../../testing/jane.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

const well: Vitals = {
  respiratoryRatePerMinute: 16,
  spo2Percent: 98,
  supplementalOxygen: false,
  systolicBpMmHg: 124,
  diastolicBpMmHg: 78,
  pulsePerMinute: 72,
  consciousness: 'alert',
  temperatureCelsius: 36.8,
};

function assessment(visitId: string, vitals: Vitals = well, finalLevel: Acuity = 4) {
  return { visitId, complaint: 'Sore throat', vitals, nurseLevel: finalLevel, finalLevel };
}

async function waitingVisit(state: VisitState = 'waitingForTriage', patientId?: string): Promise<string> {
  const { visitId } = await addVisitOfJane(clinic, {
    state,
    ...(patientId === undefined ? {} : { patientId }),
  });
  return visitId;
}

const visitRow = async (id: string) =>
  (await clinic.sql('select state, acuity, version from encounter where id = $1', [id]))[0];

describe('an assessment', () => {
  test.each(['waitingForTriage', 'inTriage'] as const)(
    'sends a patient who is %s on to the doctor',
    async (state) => {
      const visitId = await waitingVisit(state);
      const { client, id } = clinic.as('nurse');
      const stored = await client.triage.assess(assessment(visitId), { context: { version: 1 } });
      expect(stored).toMatchObject({
        visitId,
        nurseLevel: 4,
        finalLevel: 4,
        vitals: well,
        assessedBy: { id },
      });
      expect(stored.secondLook.moreUrgent).toBe(false);
      expect(await visitRow(visitId)).toMatchObject({ state: 'waitingForDoctor', acuity: 4 });
      const { assessments, visitVersion } = await client.triage.previous({ visitId });
      expect(assessments).toEqual([stored]);
      expect(visitVersion).toBe(Number((await visitRow(visitId))?.version));
    },
  );

  test('of a patient who waits for the doctor changes the acuity and moves nobody', async () => {
    const visitId = await waitingVisit('waitingForDoctor');
    const { client } = clinic.as('nurse');
    await client.triage.assess(assessment(visitId), { context: { version: 1 } });
    await client.triage.assess(assessment(visitId, well, 3), { context: { version: 2 } });
    expect(await visitRow(visitId)).toEqual({ state: 'waitingForDoctor', acuity: 3, version: 3 });
    expect((await client.triage.previous({ visitId })).assessments.map((one) => one.finalLevel)).toEqual([
      3, 4,
    ]);
  });

  test.each(['expected', 'called', 'inConsultation', 'onHold', 'done'] as const)(
    'is refused while %s, and says why',
    async (state) => {
      const visitId = await waitingVisit(state);
      await expect(
        clinic.as('nurse').client.triage.assess(assessment(visitId), { context: { version: 1 } }),
      ).rejects.toMatchObject({ code: 'MOVE_REFUSED', data: { reason: expect.stringMatching(/\w/) } });
    },
  );

  test('puts the vitals into the chart with their codes and units', async () => {
    const visitId = await waitingVisit();
    await clinic.as('nurse').client.triage.assess(assessment(visitId), { context: { version: 1 } });
    const rows = await clinic.sql(
      'select code, value, value_text, unit from observation where encounter_id = $1 order by code',
      [visitId],
    );
    expect(rows).toEqual([
      { code: '59408-5', value: 98, value_text: null, unit: '%' },
      { code: '67775-7', value: null, value_text: 'alert', unit: null },
      { code: '8310-5', value: 36.8, value_text: null, unit: 'Cel' },
      { code: '8462-4', value: 78, value_text: null, unit: 'mm[Hg]' },
      { code: '8480-6', value: 124, value_text: null, unit: 'mm[Hg]' },
      { code: '8867-4', value: 72, value_text: null, unit: '/min' },
      { code: '9279-1', value: 16, value_text: null, unit: '/min' },
    ]);
  });

  test('is never edited afterwards, not even in the database', async () => {
    const visitId = await waitingVisit();
    await clinic.as('nurse').client.triage.assess(assessment(visitId), { context: { version: 1 } });
    await expect(
      clinic.sql('update triage_assessment set final_level = 5 where encounter_id = $1', [visitId]),
    ).rejects.toThrow('append-only');
  });

  test('needs the version that was seen', async () => {
    const visitId = await waitingVisit();
    const { client } = clinic.as('nurse');
    await expect(client.triage.assess(assessment(visitId))).rejects.toMatchObject({
      code: 'PRECONDITION_REQUIRED',
    });
    await expect(
      client.triage.assess(assessment(visitId), { context: { version: 7 } }),
    ).rejects.toMatchObject({
      code: 'STALE_VERSION',
      data: { currentVersion: 1 },
    });
    expect(await clinic.sql('select 1 from triage_assessment where encounter_id = $1', [visitId])).toEqual(
      [],
    );
  });

  test('writes its audit rows with field diffs and announces itself to triage and queue', async () => {
    const visitId = await waitingVisit();
    const { client, id: nurseId } = clinic.as('nurse');
    const stored = await client.triage.assess(assessment(visitId), { context: { version: 1 } });
    await clinic.settled();
    const [audit] = await clinic.sql(
      'select actor_id, patient_id, changes from audit_log where target_id = $1',
      [stored.id],
    );
    expect(audit).toMatchObject({ actor_id: nurseId, patient_id: stored.patientId });
    expect(audit?.changes).toEqual(
      expect.arrayContaining([
        { field: 'finalLevel', before: null, after: 4 },
        { field: 'vitals.pulsePerMinute', before: null, after: 72 },
      ]),
    );
    const moves = await clinic.sql(
      "select changes from audit_log where target_id = $1 and action = 'visit.triage'",
      [visitId],
    );
    expect(moves).toEqual([{ changes: [{ field: 'acuity', before: null, after: 4 }] }]);
    const topics = await clinic.sql(
      'select distinct topic from event_log where entity_id in ($1, $2) order by 1',
      [stored.id, visitId],
    );
    expect(topics).toEqual([{ topic: 'queue' }, { topic: 'triage' }]);
  });
});

test('of two nurses who assess at the same moment one is told that she was second', async () => {
  const visitId = await waitingVisit();
  const { client } = clinic.as('nurse');
  const attempts = Array.from({ length: 8 }, () =>
    client.triage.assess(assessment(visitId), { context: { version: 1 } }),
  );
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'STALE_VERSION' });
  expect(await clinic.sql('select 1 from triage_assessment where encounter_id = $1', [visitId])).toHaveLength(
    1,
  );
});

describe('what cannot be right', () => {
  test('is refused until it is confirmed, and nothing is half-written', async () => {
    const visitId = await waitingVisit();
    const { client } = clinic.as('nurse');
    const input = { ...assessment(visitId, { ...well, weightKg: 5 }) };
    await expect(client.triage.assess(input, { context: { version: 1 } })).rejects.toMatchObject({
      code: 'IMPLAUSIBLE_VITALS',
      status: 422,
      data: { issues: [{ path: 'vitals.weightKg', message: expect.stringContaining('Weight') }] },
    });
    expect(await visitRow(visitId)).toEqual({ state: 'waitingForTriage', acuity: null, version: 1 });
    await client.triage.assess({ ...input, confirmedVitals: ['weightKg'] }, { context: { version: 1 } });
  });

  test('a temperature in Fahrenheit is no temperature, confirmed or not', async () => {
    const visitId = await waitingVisit();
    const input = {
      ...assessment(visitId, { ...well, temperatureCelsius: 55 }),
      confirmedVitals: ['temperatureCelsius'],
    };
    await expect(
      clinic.as('nurse').client.triage.assess(input, { context: { version: 1 } }),
    ).rejects.toMatchObject({
      code: 'IMPLAUSIBLE_VITALS',
    });
  });

  test.each([{ pulsePerMinute: -1 }, { spo2Percent: 101 }, { painScore: 2.5 }, { consciousness: 'sleepy' }])(
    'the contract refuses %o',
    async (wrong) => {
      const visitId = await waitingVisit();
      const response = await fetch(`${clinic.baseUrl}/api/triage/${visitId}/assessments`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${clinic.as('nurse').token}`,
          'content-type': 'application/json',
          'if-match': '"1"',
        },
        body: JSON.stringify(assessment(visitId, { ...well, ...wrong } as Vitals)), // wrong on purpose
      });
      expect(response.status).toBe(422);
    },
  );
});

describe('the second look', () => {
  const fast = { ...well, pulsePerMinute: 112 };

  test('answers without storing anything', async () => {
    const visitId = await waitingVisit();
    const { client } = clinic.as('nurse');
    const { secondLook, issues } = await client.triage.secondLook({
      visitId,
      complaint: 'Cough',
      vitals: fast,
      nurseLevel: 3,
    });
    expect(secondLook).toMatchObject({ suggestedLevel: 2, moreUrgent: true });
    expect(issues).toEqual([
      expect.objectContaining({ vital: 'pulsePerMinute', kind: 'abnormal', direction: 'high' }),
    ]);
    expect(await visitRow(visitId)).toMatchObject({ version: 1 });
  });

  test('is overridden with a reason only, which is stored with the rule version', async () => {
    const visitId = await waitingVisit();
    const { client } = clinic.as('nurse');
    const input = assessment(visitId, fast, 3);
    for (const overrideReason of [undefined, ' ', '-'])
      await expect(
        client.triage.assess(overrideReason === undefined ? input : { ...input, overrideReason }, {
          context: { version: 1 },
        }),
      ).rejects.toMatchObject({ code: 'OVERRIDE_REASON_REQUIRED', data: { suggestedLevel: 2 } });
    const overrideReason = 'Ran up the stairs, 84 after five minutes';
    const stored = await client.triage.assess({ ...input, overrideReason }, { context: { version: 1 } });
    expect(stored).toMatchObject({
      finalLevel: 3,
      overrideReason,
      secondLook: { suggestedLevel: 2, moreUrgent: true },
    });
    const [row] = await clinic.sql('select rule_version from triage_assessment where id = $1', [stored.id]);
    expect(row?.rule_version).toBe(stored.secondLook.ruleVersion);
  });

  test('taking the suggested level needs no reason', async () => {
    const visitId = await waitingVisit();
    const input = { ...assessment(visitId, fast, 2), nurseLevel: 3 as const };
    const stored = await clinic.as('nurse').client.triage.assess(input, { context: { version: 1 } });
    expect(stored).toMatchObject({ nurseLevel: 3, finalLevel: 2, overrideReason: null });
  });

  test('stepping down from the first choice does not slip past it', async () => {
    const visitId = await waitingVisit();
    const input = { ...assessment(visitId, fast, 4), nurseLevel: 3 as const };
    await expect(
      clinic.as('nurse').client.triage.assess(input, { context: { version: 1 } }),
    ).rejects.toMatchObject({
      code: 'OVERRIDE_REASON_REQUIRED',
    });
  });
});

describe('what the screen starts from', () => {
  test('the age with decimals, and nothing before the first visit', async () => {
    const birth = new Date(Date.now() - 45 * 86_400_000).toISOString().slice(0, 10);
    const visitId = await waitingVisit('waitingForTriage', await addJane(clinic, { birthDate: birth }));
    const start = await clinic.as('nurse').client.triage.previous({ visitId });
    expect(start).toMatchObject({ previousVitals: null, assessments: [], visitVersion: 1 });
    expect(start.ageYears).toBeGreaterThan(0.1);
    expect(start.ageYears).toBeLessThan(0.15);
  });

  test('vitals of an earlier visit, and newer ones of the chart before them', async () => {
    const patientId = await addJane(clinic);
    const { client } = clinic.as('nurse');
    const first = await waitingVisit('waitingForTriage', patientId);
    const stored = await client.triage.assess(assessment(first), { context: { version: 1 } });
    await clinic.sql("update encounter set state = 'done' where id = $1", [first]);
    const second = await waitingVisit('waitingForTriage', patientId);
    expect((await client.triage.previous({ visitId: second })).previousVitals).toEqual({
      vitals: well,
      measuredAt: stored.assessedAt,
    });
    await clinic.sql(
      `insert into observation (organization_id, patient_id, code, name, value, unit, effective_at)
       select $1, $2, code, 'imported', value, unit, now() + interval '2 hours' from
         (values ('2708-6', 94, '%'), ('8867-4', 88, '{beats}/min'), ('8310-5', 99.1, '[degF]')) as row(code, value, unit)`,
      [clinic.organizationId, patientId],
    );
    expect((await client.triage.previous({ visitId: second })).previousVitals?.vitals).toEqual({
      spo2Percent: 94,
      pulsePerMinute: 88,
    });
  });

  test('looking is audited with the patient', async () => {
    const visitId = await waitingVisit();
    const { client, id } = clinic.as('doctor');
    await client.triage.previous({ visitId });
    await client.triage.secondLook({ visitId, complaint: 'Cough', vitals: {}, nurseLevel: 4 });
    await clinic.settled();
    const rows = await clinic.sql(
      'select action from audit_log where target_id = $1 and actor_id = $2 and patient_id is not null order by position',
      [visitId, id],
    );
    expect(rows).toEqual([{ action: 'triage.read' }, { action: 'triage.second-look' }]);
  });
});

describe('who may triage', () => {
  test.each(['receptionist', 'admin', 'auditor'] as const)('not the %s', async (role) => {
    const visitId = await waitingVisit();
    const { client } = clinic.as(role);
    const forbidden = { code: 'FORBIDDEN' };
    await expect(client.triage.previous({ visitId })).rejects.toMatchObject(forbidden);
    await expect(
      client.triage.secondLook({ visitId, complaint: 'Cough', vitals: {}, nurseLevel: 4 }),
    ).rejects.toMatchObject(forbidden);
    await expect(
      client.triage.assess(assessment(visitId), { context: { version: 1 } }),
    ).rejects.toMatchObject(forbidden);
  });

  test('a visit of another organisation does not exist', async () => {
    const visitId = await waitingVisit();
    const { client } = await clinic.addMember('nurse', await clinic.addOrganization('Elsewhere'));
    const missing = { code: 'NOT_FOUND' };
    await expect(client.triage.previous({ visitId })).rejects.toMatchObject(missing);
    await expect(
      client.triage.secondLook({ visitId, complaint: 'Cough', vitals: {}, nurseLevel: 4 }),
    ).rejects.toMatchObject(missing);
    await expect(
      client.triage.assess(assessment(visitId), { context: { version: 1 } }),
    ).rejects.toMatchObject(missing);
  });
});
