/** Small tools for templates: lists, capitals, the patient's pronouns. */
import type { ChartContext, Evidence } from '@medi-os/contract';
import type { Person } from '../text/rewrite.ts';

/** "a", "a and b", "a, b, and c". */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length === 2) return `${names[0]} ${last} ${names[1]}`;
  return `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1)}`;
}

export function capital(text: string): string {
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

export function personOf(chart: ChartContext): Person {
  if (chart.sex === 'female') return { subject: 'she' };
  return { subject: chart.sex === 'male' ? 'he' : 'they' };
}

/** "The patient" where the sex is not known, so that no verb goes wrong. */
export function subjectOf(chart: ChartContext): string {
  if (chart.sex === 'female') return 'She';
  return chart.sex === 'male' ? 'He' : 'The patient';
}

export function fullName(chart: ChartContext): string {
  const name = [chart.givenName, chart.familyName]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .map(capital)
    .join(' ');
  return name === '' ? 'The patient' : name;
}

/** Fills `{Name}`; a part in brackets is dropped when a value inside it is empty. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const whole = template.replace(/\[([^\][]{0,200})\]/g, (_, part: string) =>
    allFilled(part, values) ? part : '',
  );
  const text = whole.replace(/\{(\w{1,30})\}/g, (_, key: string) => {
    const plain = values[key];
    if (plain !== undefined) return plain;
    return capital(values[`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`] ?? '');
  });
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

function allFilled(part: string, values: Readonly<Record<string, string>>): boolean {
  for (const match of part.matchAll(/\{(\w{1,30})\}/g)) {
    const key = match[1] ?? '';
    const value = values[key] ?? values[`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`];
    if (value === undefined || value === '') return false;
  }
  return true;
}

/** Ranges without doubles, at most `limit`. */
export function mergeEvidence(lists: readonly (readonly Evidence[])[], limit = 32): Evidence[] {
  const out: Evidence[] = [];
  const seen = new Set<string>();
  for (const each of lists.flat()) {
    const key = `${each.turnId}:${each.start}:${each.end}`;
    if (seen.has(key) || each.end <= each.start) continue;
    seen.add(key);
    out.push(each);
    if (out.length >= limit) break;
  }
  return out;
}
