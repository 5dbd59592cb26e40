import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { importBundle } from './import-bundle.ts';
import { readBundle } from './read-bundle.ts';

const subject = { reference: 'urn:uuid:p1' };
const words = (text: string, code?: string) => ({
  text,
  ...(code ? { coding: [{ system: 'http://snomed.info/sct', code }] } : {}),
});

/** An invented person with one of each. */
const RESOURCES: Record<string, unknown>[] = [
  {
    resourceType: 'Observation',
    id: 'o1',
    status: 'final',
    code: words('Blood pressure', '85354-9'),
    subject,
    effectiveDateTime: '2019-04-01T10:00:00+02:00',
    component: [
      { code: words('Systolic', '8480-6'), valueQuantity: { value: 142, unit: 'mmHg' } },
      { code: words('Diastolic', '8462-4'), valueQuantity: { value: 91, unit: 'mmHg' } },
    ],
  },
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ use: 'official', family: 'Beispiel', given: ['Erna', 'Maria'] }],
    birthDate: '1949-08-13',
    gender: 'female',
    telecom: [{ system: 'phone', value: '555-0142' }],
  },
  {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    type: [words('Check up')],
    subject,
    period: { start: '2019-04-01T09:00:00Z', end: '2019-04-01T09:30:00Z' },
  },
  {
    resourceType: 'Condition',
    id: 'c1',
    code: words('Hypertension'),
    clinicalStatus: { coding: [{ code: 'active' }] },
    subject,
    onsetDateTime: '2012',
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    code: words('Penicillin'),
    patient: subject,
    reaction: [{ manifestation: [words('Hives')], severity: 'moderate' }],
  },
  { resourceType: 'Medication', id: 'm1', code: words('Amlodipine 5 MG') },
  {
    resourceType: 'MedicationRequest',
    id: 'r1',
    status: 'active',
    medicationReference: { reference: 'Medication/m1' },
    subject,
    authoredOn: '2019-04-01',
  },
  { resourceType: 'Claim', id: 'x1' },
];
const bundleOf = (resources: unknown[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

async function importInto(resources: unknown[], source: string) {
  const actor = {
    userId: null,
    organizationId: clinic.organizationId,
    role: 'system' as const,
    requestId: null,
  };
  return importBundle(clinic.app.gateway, actor, source, bundleOf(resources));
}

describe('import of a FHIR bundle', () => {
  test('fills the chart, whatever the order of the entries', async () => {
    const report = await importInto(RESOURCES, 'order');
    expect(report).toMatchObject({ loaded: 7, already: 0, bad: [], ignored: { Claim: 1, Medication: 1 } });
    const { client } = clinic.as('doctor');
    const { items } = await client.patients.search({ query: 'beispiel erna' });
    const chart = await client.patients.chart({ patientId: items[0]?.id ?? '' });
    expect(chart.patient).toMatchObject({
      birthDate: '1949-08-13',
      allergyStatus: 'recorded',
      phone: '555-0142',
    });
    expect(chart.allergies).toMatchObject([
      { substance: 'Penicillin', reaction: 'Hives', severity: 'moderate' },
    ]);
    expect(chart.medications).toMatchObject([{ name: 'Amlodipine 5 MG', status: 'active' }]);
    expect(chart.conditions).toMatchObject([
      { name: 'Hypertension', status: 'active', onsetOn: '2012-01-01' },
    ]);
    expect(chart.observations.map(({ code, value, unit }) => [code, value, unit])).toEqual(
      expect.arrayContaining([
        ['8480-6', 142, 'mmHg'],
        ['8462-4', 91, 'mmHg'],
      ]),
    );
    expect(chart.encounters).toMatchObject([{ state: 'done', reason: 'Check up' }]);
  });

  test('twice makes no doubles, and another source is another patient', async () => {
    await importInto(RESOURCES, 'twice');
    const again = await importInto(RESOURCES, 'twice');
    expect(again).toMatchObject({ loaded: 0, already: 7, bad: [] });
    expect(await importInto(RESOURCES, 'elsewhere')).toMatchObject({ loaded: 7, already: 0 });
  });

  test('goes on where a broken-off import ended', async () => {
    await importInto(RESOURCES.slice(0, 3), 'resumed');
    expect(await importInto(RESOURCES, 'resumed')).toMatchObject({ loaded: 3, already: 4, bad: [] });
  });

  test('names a bad entry by its path and loads the rest', async () => {
    const broken = RESOURCES.map((resource) =>
      resource.id === 'c1'
        ? { ...resource, onsetDateTime: 'last spring' }
        : resource.id === 'a1'
          ? { ...resource, code: {} }
          : resource,
    );
    const report = await importInto(
      [
        ...broken,
        {
          resourceType: 'Condition',
          id: 'c2',
          code: words('Asthma'),
          subject: { reference: 'Patient/nobody' },
        },
      ],
      'broken',
    );
    expect(report.loaded).toBe(5);
    expect(report.bad).toEqual([
      { path: 'entry[3].resource.onsetDateTime', reason: 'is not a FHIR date' },
      { path: 'entry[4].resource.code', reason: 'has neither text nor display' },
      { path: 'entry[8].resource', reason: 'refers to a patient that was not loaded' },
    ]);
  });

  test('a value that the database refuses leaves out its entry alone', async () => {
    const odd = { ...RESOURCES[3], id: 'c9', code: { text: 'Nul \u0000 byte' } };
    const report = await importInto([...RESOURCES, odd], 'refused');
    expect(report).toMatchObject({ loaded: 7, bad: [{ path: 'entry[8].resource' }] });
  });

  test('"no known allergy" is recorded as asked, not as an allergy', async () => {
    const none = {
      resourceType: 'AllergyIntolerance',
      id: 'a2',
      code: words('No known allergy', '716186003'),
      patient: subject,
    };
    const report = await importInto([RESOURCES[1], none], 'none-known');
    expect(report.bad).toEqual([]);
    const [row] = await clinic.sql(
      "select allergy_status from patient p join imported_record i on i.row_id = p.id where i.source = 'none-known'",
    );
    expect(row?.allergy_status).toBe('none-known');
  });
});

test('whatever the document is, reading it gives an answer and throws nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { rows, bad } = readBundle(bundleOf([value, { resourceType: 'Patient', id: 'x', name: value }]));
      return Array.isArray(rows) && Array.isArray(bad) && readBundle(value).rows.length >= 0;
    }),
  );
});
