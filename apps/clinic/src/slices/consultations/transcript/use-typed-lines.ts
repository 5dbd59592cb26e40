/** Lines that were typed, until each has arrived: several may be under way, none is sent twice. */
import type { Consultation } from '@medi-os/contract';
import { useRef, useState } from 'react';
import { useBringIn } from './use-bring-in.ts';

export const SPEAKERS = ['doctor', 'patient', 'other'] as const;
export type Typist = (typeof SPEAKERS)[number];
/** As the transcript format knows them, in every language of the screen. */
const TAG: Readonly<Record<Typist, string>> = { doctor: 'Doctor', patient: 'Patient', other: 'Other' };

export interface Line {
  readonly key: number;
  readonly speaker: Typist;
  readonly text: string;
  /** It was sent and did not arrive. */
  readonly failed: boolean;
}

export function useTypedLines(consultation: Consultation, onConsultation: (next: Consultation) => void) {
  const [pending, setPending] = useState<readonly Line[]>([]);
  const lastKey = useRef(0);
  const bring = useBringIn(consultation, onConsultation);
  // Each sending is awaited by itself: the next line may be sent before this one is answered.
  const send = async (lines: readonly Line[]) => {
    const keys = new Set(lines.map((line) => line.key));
    const mark = (failed: boolean) =>
      setPending((before) => before.map((line) => (keys.has(line.key) ? { ...line, failed } : line)));
    mark(false);
    const piece = lines.map((line) => `${TAG[line.speaker]}: ${line.text}`).join('\n');
    try {
      await bring.mutateAsync({ source: 'typed', mode: 'append', text: piece });
      setPending((before) => before.filter((line) => !keys.has(line.key)));
    } catch {
      // Why is shown below; the lines wait for the next attempt.
      mark(true);
    }
  };
  /** Sends the line after those that could not be sent before; an empty one only sends those. */
  const add = (speaker: Typist, text: string) => {
    const failed = pending.filter((line) => line.failed);
    const fresh = text === '' ? [] : [{ key: lastKey.current++, speaker, text, failed: false }];
    if (failed.length + fresh.length === 0) return;
    setPending((before) => [...before, ...fresh]);
    void send([...failed, ...fresh]);
  };
  return { pending, hasFailed: pending.some((line) => line.failed), error: bring.error, add };
}
