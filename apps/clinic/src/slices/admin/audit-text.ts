/** How a row of the audit trail is read: values of a field as text, filters as the API takes them. */
import { Id } from '@medi-os/contract';

/** What was typed into the filters; times as `datetime-local` gives them, without a zone. */
export interface AuditFilterText {
  readonly actorId: string;
  readonly patientId: string;
  readonly action: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: AuditFilterText = { actorId: '', patientId: '', action: '', from: '', to: '' };

export interface AuditFilter {
  readonly actorId?: string;
  readonly patientId?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
}

export type ReadFilter =
  | { readonly ok: true; readonly filter: AuditFilter }
  | { readonly ok: false; readonly wrong: 'patient' | 'time' };

/** The filter as the API takes it: ids that are ids, the reader's local times as instants, nothing that is empty. */
export function readFilter(text: AuditFilterText): ReadFilter {
  const { actorId, action } = text;
  const patientId = text.patientId.trim();
  if (patientId !== '' && !Id.safeParse(patientId).success) return { ok: false, wrong: 'patient' };
  const from = instantOf(text.from);
  const to = instantOf(text.to);
  if (from === null || to === null || (from !== undefined && to !== undefined && from >= to))
    return { ok: false, wrong: 'time' };
  return {
    ok: true,
    filter: {
      ...(actorId === '' ? {} : { actorId }),
      ...(patientId === '' ? {} : { patientId }),
      ...(action === '' ? {} : { action }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  };
}

function instantOf(local: string): string | undefined | null {
  if (local === '') return undefined;
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A local time for a `datetime-local` field, to the minute. */
export function localMinute(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** A value of a field as text; `undefined` for nothing, which the screen says in words. */
export function valueText(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `birthDate` and `birth_date` as words: `birth date`. */
export function fieldText(field: string): string {
  return field
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
