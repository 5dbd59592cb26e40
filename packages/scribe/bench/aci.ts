/** ACI-Bench's rows as visits: dialogue → turns, metadata → what the chart knows. */
import type { ChartContext, Turn } from '@medi-os/contract';
import { parseTranscript } from '../src/turns/parse-transcript.ts';
import { readCsv } from './csv.ts';

export type AciVisit = {
  readonly id: string;
  readonly dataset: string;
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
  readonly note: string;
};

const UNKNOWN_CHART: ChartContext = { problems: [], medications: [] };

function chartOf(row: Record<string, string> | undefined): ChartContext {
  if (row === undefined) return UNKNOWN_CHART;
  const age = /^(\d{1,3})(?:\.0)?$/.exec((row.patient_age ?? '').trim())?.[1];
  const sex = (row.patient_gender ?? '').trim();
  const text = (key: string): string => (row[key] ?? '').trim();
  return {
    ...(text('patient_firstname') === '' ? {} : { givenName: text('patient_firstname') }),
    ...(text('patient_familyname') === '' ? {} : { familyName: text('patient_familyname') }),
    ...(age === undefined ? {} : { ageYears: Number(age) }),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...(text('cc') === '' ? {} : { reasonForVisit: text('cc') }),
    problems: text('2nd_complaints')
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '' && each !== 'none'),
    medications: [],
  };
}

/** Rows of a CSV of ACI-Bench's shape; metadata is joined by `encounter_id`. */
export function readAci(csv: string, metadata: string | undefined): AciVisit[] {
  const charts = new Map(
    (metadata === undefined ? [] : readCsv(metadata)).map((row) => [row.encounter_id ?? '', row]),
  );
  return readCsv(csv).map((row, index) => {
    const id = row.encounter_id ?? row.id ?? String(index);
    const parsed = parseTranscript(row.dialogue ?? '');
    return {
      id,
      dataset: row.dataset ?? '',
      turns: parsed.ok ? parsed.turns : [],
      chart: chartOf(charts.get(id)),
      note: row.note ?? '',
    };
  });
}
