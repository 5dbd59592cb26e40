import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { mismatchedIdentifiers } from './confirm-identity.ts';
import { readTerms } from './search-patients.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

const marta = {
  familyName: 'Lindqvist',
  givenName: 'Märta',
  birthDate: '1968-03-14',
  gender: 'female' as const,
  phone: '+46 555 010 20',
};

describe('what was typed into the search', () => {
  test.each([
    ['okafor 1992-03-04', { birthDate: '1992-03-04', digits: null, words: ['okafor'] }],
    ['14-Mar-1968', { birthDate: '1968-03-14', digits: null, words: [] }],
    ['14/03/1968 Lindqvist, Märta', { birthDate: '1968-03-14', digits: null, words: ['lindqvist', 'marta'] }],
    ['+46 555 010 20', { birthDate: null, digits: '4655501020', words: [] }],
    ['MRN 000 004 217', { birthDate: null, digits: '000004217', words: [] }],
    ['31/02/1968', { birthDate: null, digits: '31021968', words: [] }],
  ])('%s', (query, terms) => {
    expect(readTerms(query)).toEqual(terms);
  });
});

describe('search', () => {
  test('finds by family name, given name, both in any order, date of birth, phone and record number', async () => {
    const { client } = clinic.as('receptionist');
    const patient = await client.patients.create({ ...marta, duplicatesSeen: true });
    for (const query of [
      'lindq',
      'Marta',
      'Märta Lindqvist',
      'lindqvist mar',
      '1968-03-14',
      '4655501',
      patient.mrn,
    ]) {
      const { items } = await client.patients.search({ query });
      expect(
        items.map((item) => item.id),
        query,
      ).toContain(patient.id);
    }
  });

  test('forgives typing errors', async () => {
    const { client } = clinic.as('nurse');
    const patient = await client.patients.create({
      ...marta,
      familyName: 'Wieczorek',
      givenName: 'Tomasz',
      duplicatesSeen: true,
    });
    for (const query of ['wieczorrek', 'wiezcorek tomas', 'Wjeczorek']) {
      const { items } = await client.patients.search({ query });
      expect(items[0]?.id, query).toBe(patient.id);
      expect(items[0]?.score).toBeLessThanOrEqual(1);
    }
  });

  test('never shows a patient of another organisation, however the name is spelt', async () => {
    const stranger = await clinic.addMember('receptionist', await clinic.addOrganization('Elsewhere'));
    for (const query of ['lindqvist', 'lindquist', '1968-03-14', '4655501'])
      expect((await stranger.client.patients.search({ query })).items).toEqual([]);
  });

  test('everybody who was shown is in the audit trail', async () => {
    const { client, id } = clinic.as('doctor');
    const { items } = await client.patients.search({ query: 'lindqvist' });
    await clinic.settled();
    const rows = await clinic.sql(
      "select patient_id from audit_log where actor_id = $1 and action = 'patient.search'",
      [id],
    );
    expect(rows.map((row) => row.patient_id).sort()).toEqual(items.map((item) => item.id).sort());
  });
});

describe('registration', () => {
  test('warns of a likely duplicate and lets a person decide', async () => {
    const { client } = clinic.as('receptionist');
    const twin = { ...marta, familyName: 'Achterberg', givenName: 'Liam', phone: null };
    const first = await client.patients.create(twin);
    const typo = { ...twin, familyName: 'Achterburg' };
    await expect(client.patients.create(typo)).rejects.toMatchObject({
      code: 'POSSIBLE_DUPLICATE',
      data: { candidateIds: [first.id] },
    });
    const second = await client.patients.create({ ...typo, duplicatesSeen: true });
    expect(second.mrn).not.toBe(first.mrn);
  });

  test('record numbers given at the same moment are different', async () => {
    const { client } = clinic.as('receptionist');
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        client.patients.create({ ...marta, familyName: `Parallel${index}`, duplicatesSeen: true }),
      ),
    );
    expect(new Set(made.map((patient) => patient.mrn)).size).toBe(10);
  });

  test.each([
    ['a birth date in the future', { birthDate: '2999-01-01' }, 'birthDate'],
    ['a day that does not exist', { birthDate: '1990-02-30' }, 'birthDate'],
    ['an empty name', { familyName: '   ' }, 'familyName'],
    ['a direction override in the name', { familyName: 'Smith\u202Egnp' }, 'familyName'],
  ])('refuses %s and names the field', async (_what, change, path) => {
    const attempt = clinic
      .as('receptionist')
      .client.patients.create({ ...marta, ...change, duplicatesSeen: true });
    await expect(attempt).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { issues: [expect.objectContaining({ path })] },
    });
  });
});

describe('the chart', () => {
  test('"none known" is told from "not asked", and an allergy ends both', async () => {
    const { client } = clinic.as('nurse');
    const patient = await client.patients.create({ ...marta, familyName: 'Allergic', duplicatesSeen: true });
    expect(patient.allergyStatus).toBe('not-asked');
    const asked = await client.patients.setNoKnownAllergies(
      { patientId: patient.id },
      { context: { version: 1 } },
    );
    expect(asked.allergyStatus).toBe('none-known');
    const allergy = await client.patients.addAllergy({
      patientId: patient.id,
      substance: 'penicillin',
      reaction: 'anaphylaxis',
    });
    const banner = await client.patients.banner({ patientId: patient.id });
    expect(banner).toMatchObject({
      allergyStatus: 'recorded',
      allergies: [{ substance: 'penicillin', reaction: 'anaphylaxis' }],
    });
    await client.patients.removeAllergy(
      { patientId: patient.id, id: allergy.id },
      { context: { version: 1 } },
    );
    expect((await client.patients.get({ patientId: patient.id })).allergyStatus).toBe('not-asked');
  });

  test('keeps the former row of every change', async () => {
    const { client, id } = clinic.as('doctor');
    const patient = await client.patients.create({ ...marta, familyName: 'Historic', duplicatesSeen: true });
    const medication = await client.patients.addMedication({
      patientId: patient.id,
      name: 'metoprolol',
      dose: '25 mg',
    });
    await client.patients.updateMedication(
      { patientId: patient.id, id: medication.id, name: 'metoprolol', dose: '50 mg' },
      { context: { version: 1 } },
    );
    const history = await clinic.sql(
      "select actor_id, row ->> 'dose' as dose from history where row_id = $1",
      [medication.id],
    );
    expect(history).toEqual([{ actor_id: id, dose: '25 mg' }]);
  });

  test('an allergy of one patient cannot be removed through another', async () => {
    const { client } = clinic.as('nurse');
    const one = await client.patients.create({ ...marta, familyName: 'One', duplicatesSeen: true });
    const other = await client.patients.create({ ...marta, familyName: 'Other', duplicatesSeen: true });
    const allergy = await client.patients.addAllergy({ patientId: one.id, substance: 'latex' });
    const attempt = client.patients.removeAllergy(
      { patientId: other.id, id: allergy.id },
      { context: { version: 1 } },
    );
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('identifiers are compared as people say them', () => {
  const patient = {
    familyName: 'Łukasiewicz',
    birthDate: '1950-01-02',
    mrn: '000004217',
    phone: '+1 (555) 010-0000',
  };
  expect(
    mismatchedIdentifiers(patient, [
      { kind: 'familyName', value: 'lukasiewicz' },
      { kind: 'mrn', value: '4217' },
    ]),
  ).toEqual([]);
  expect(mismatchedIdentifiers(patient, [{ kind: 'phone', value: '1 555 010 0000' }])).toEqual([]);
  expect(mismatchedIdentifiers({ ...patient, phone: null }, [{ kind: 'phone', value: '123' }])).toEqual([
    'phone',
  ]);
});
