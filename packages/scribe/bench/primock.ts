/** PriMock57's consultations as visits: timed turns of two channels, the general practitioner's note. */
import type { ChartContext, Turn } from '@medi-os/contract';

export type PrimockVisit = {
  readonly id: string;
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
  readonly note: string;
};

type Row = {
  readonly id: string;
  readonly presenting_complaint: string;
  readonly note: string;
  readonly turns: readonly {
    readonly speaker: 'doctor' | 'patient';
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

export function readPrimock(text: string): PrimockVisit[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      // One JSON object a line, in the shape that the data set's own export has.
      const row = JSON.parse(line) as Row;
      return {
        id: row.id,
        note: row.note,
        chart: { problems: [], medications: [], reasonForVisit: row.presenting_complaint },
        turns: row.turns.map((turn, index) => ({
          id: `t${index + 1}`,
          speaker: turn.speaker,
          text: turn.text,
          startMs: Math.round(turn.start * 1000),
          endMs: Math.round(turn.end * 1000),
        })),
      };
    });
}
