/**
 * Finding a patient by whatever the person at the desk was told: name, date of birth, phone, record number.
 * What was typed exactly is looked up by plain indexes; only when that finds nothing do trigrams look for typing errors.
 */
import type { PatientMatch } from '@medi-os/contract';
import type { Query } from '../../platform/database/gateway.ts';
import {
  findByBirthDate,
  findByMrn,
  findByNamePrefix,
  findByPhone,
  findBySimilarity,
  type MatchRow,
  searchKey,
} from './store.ts';

export interface SearchTerms {
  birthDate: string | null;
  /** Digits that may be a record number or a phone. */
  digits: string | null;
  words: string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a query: `okafor 1992-03-04`, `14-Mar-1968`, `14/03/1968`, `+1 555 0100`, `000004217`. Day before month. */
export function readTerms(query: string): SearchTerms {
  let rest = ` ${query.trim()} `;
  let birthDate: string | null = null;
  const iso = /\s(\d{4})-(\d{1,2})-(\d{1,2})\s/.exec(rest);
  const named = /\s(\d{1,2})[-. ]([A-Za-z]{3})[a-z]*[-. ](\d{4})\s/.exec(rest);
  const numeric = /\s(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s/.exec(rest);
  if (iso) birthDate = calendarDate(iso[1], iso[2], iso[3]);
  else if (named)
    birthDate = calendarDate(named[3], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1]);
  else if (numeric) birthDate = calendarDate(numeric[3], numeric[2], numeric[1]);
  if (birthDate) rest = rest.replace((iso ?? named ?? numeric)?.[0] ?? '', ' ');
  const words = searchKey(rest)
    .split(/[\s,]+/)
    .filter(Boolean);
  const numbers = words.filter((word) => /^[+()\d./-]+$/.test(word));
  const digits = numbers.join('').replace(/\D/g, '');
  return {
    birthDate,
    digits: digits.length >= 3 ? digits : null,
    words: words.filter((word) => !numbers.includes(word) && word !== 'mrn').slice(0, 4),
  };
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** Patients that match, best first. */
export async function searchPatients(query: Query, text: string, limit: number): Promise<PatientMatch[]> {
  const terms = readTerms(text);
  const exact = await findExactly(query, terms, limit);
  if (exact.length > 0) return exact.slice(0, limit).map((row) => ({ ...row, score: 1 }));
  if (terms.words.length === 0) return [];
  const similar = await findBySimilarity(query, terms.words.join(' '), limit);
  return terms.birthDate === null ? similar : preferBirthDate(similar, terms.birthDate);
}

async function findExactly(query: Query, terms: SearchTerms, limit: number): Promise<MatchRow[]> {
  const { birthDate, digits, words } = terms;
  if (digits !== null) {
    const byNumber = await findByMrn(query, digits.padStart(9, '0'));
    const found = byNumber.length > 0 ? byNumber : await findByPhone(query, digits, limit);
    return found.filter((row) => fits(row, terms));
  }
  if (words.length > 0) {
    // With a date of birth the limit must not cut off the one that is meant.
    const rows = await findByNamePrefix(query, words, birthDate === null ? limit : 500);
    return rows.filter((row) => fits(row, terms));
  }
  return birthDate === null ? [] : findByBirthDate(query, birthDate, limit);
}

function fits(row: MatchRow, { birthDate, words }: SearchTerms): boolean {
  if (birthDate !== null && row.birthDate !== birthDate) return false;
  const name = ` ${searchKey(`${row.familyName} ${row.givenName}`)}`;
  return words.every((word) => name.includes(` ${word}`));
}

function preferBirthDate(matches: PatientMatch[], birthDate: string): PatientMatch[] {
  const same = matches.filter((match) => match.birthDate === birthDate);
  return same.length > 0 ? same : matches;
}

export interface Registration {
  familyName: string;
  givenName: string;
  birthDate: string;
  phone: string | null;
}

/** Score from which two registrations are called likely duplicates. */
const LIKELY = 0.65;

/**
 * Registered people who may be the one being typed. Weights: name likeness 0.5, same date of birth 0.35 (a day and a
 * month swapped 0.25), same phone 0.15: a shared household phone alone, or a common name alone, is no duplicate.
 */
export async function findDuplicates(query: Query, registration: Registration): Promise<PatientMatch[]> {
  const { familyName, givenName, birthDate, phone } = registration;
  const term = searchKey(`${familyName} ${givenName}`);
  const candidates = new Map<string, { row: MatchRow; name: number }>();
  for (const { score, ...row } of await findBySimilarity(query, term, 50))
    candidates.set(row.id, { row, name: score });
  for (const row of await findByBirthDate(query, birthDate, 200))
    if (!candidates.has(row.id))
      candidates.set(row.id, {
        row,
        name: trigramLikeness(term, searchKey(`${row.familyName} ${row.givenName}`)),
      });
  const digits = phone?.replace(/\D/g, '') ?? '';
  return [...candidates.values()]
    .map(({ row, name }) => ({ ...row, score: duplicateScore(row, name, birthDate, digits) }))
    .filter((match) => match.score >= LIKELY)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}

function duplicateScore(row: MatchRow, name: number, birthDate: string, digits: string): number {
  const birth = row.birthDate === birthDate ? 0.35 : row.birthDate === swapDayAndMonth(birthDate) ? 0.25 : 0;
  const phone = digits.length >= 6 && row.phone?.replace(/\D/g, '') === digits ? 0.15 : 0;
  return Math.min(1, name * 0.5 + birth + phone);
}

function swapDayAndMonth(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}-${day}-${month}`;
}

/** Share of common trigrams (Sørensen–Dice), as a stand-in for pg_trgm on rows that the database found by date. */
function trigramLikeness(a: string, b: string): number {
  const left = trigrams(a);
  const right = trigrams(b);
  const common = [...left].filter((gram) => right.has(gram)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function trigrams(text: string): Set<string> {
  const padded = text
    .split(' ')
    .map((word) => `  ${word} `)
    .join('');
  return new Set(
    Array.from({ length: Math.max(0, padded.length - 2) }, (_, index) => padded.slice(index, index + 3)),
  );
}
