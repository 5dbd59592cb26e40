import { MlError } from './errors.ts';

/** A table of texts as it stands in the file: nothing is converted, an empty cell is an empty text. */
export type TextTable = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Longest cell that is accepted, in characters. */
const MAX_CELL = 1_000_000;

type ParserState = { cells: string[]; cell: string; quoted: boolean; closed: boolean };

function endCell(state: ParserState): void {
  state.cells.push(state.closed ? state.cell : state.cell.trim());
  state.cell = '';
  state.closed = false;
}

/**
 * Splits delimiter-separated text (RFC 4180) into rows of cells: quotes may hold delimiters, line ends and doubled
 * quotes. Throws `ml.malformed-table` when a quote is never closed or a cell is longer than a million characters.
 */
export function parseDelimited(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  const state: ParserState = { cells: [], cell: '', quoted: false, closed: false };
  const endRow = () => {
    endCell(state);
    if (state.cells.length > 1 || state.cells[0] !== '') rows.push(state.cells);
    state.cells = [];
  };
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let i = start; i < text.length; i++) {
    const character = text[i] ?? '';
    if (state.quoted) {
      if (character !== '"') state.cell += character;
      else if (text[i + 1] === '"') {
        state.cell += '"';
        i++;
      } else {
        state.quoted = false;
        state.closed = true;
      }
    } else if (character === '"' && state.cell.trim() === '') {
      state.cell = '';
      state.quoted = true;
    } else if (character === delimiter) endCell(state);
    else if (character === '\n') endRow();
    else if (character !== '\r') state.cell += character;
    if (state.cell.length > MAX_CELL) throw new MlError('ml.malformed-table', 'A cell is too long.');
  }
  if (state.quoted) throw new MlError('ml.malformed-table', 'A quoted cell is never closed.');
  if (state.cell !== '' || state.cells.length > 0) endRow();
  return rows;
}

/** Parses text whose first row is the header. Throws `ml.malformed-table` on a row of another length. */
export function parseTable(text: string, delimiter = ','): TextTable {
  const [header, ...rows] = parseDelimited(text, delimiter);
  if (!header) throw new MlError('ml.empty-data', 'The table is empty.');
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length) {
      throw new MlError(
        'ml.malformed-table',
        `Line ${index + 2} has ${row.length} cells; the header has ${header.length}.`,
        { line: index + 2 },
      );
    }
  }
  return { header, rows };
}

const MISSING_TEXTS = new Set(['', '?', 'NA', 'NaN', 'nan', 'null', 'NULL', 'None', '??', '#BOÞ!', '#N/A']);

/** True for the texts that clinical files use for "no value". */
export function isMissingText(text: string): boolean {
  return MISSING_TEXTS.has(text.trim());
}

/**
 * A number written by people: thousands commas ("79,678.8"), or a decimal comma when `decimalComma`. NaN when the
 * text means "no value". Throws `ml.wrong-type` on any other text.
 */
export function parseNumber(text: string, decimalComma = false): number {
  const trimmed = text.trim();
  if (isMissingText(trimmed)) return Number.NaN;
  const plain = decimalComma ? trimmed.replace(',', '.') : trimmed.replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isFinite(value))
    throw new MlError('ml.wrong-type', `"${trimmed.slice(0, 40)}" is not a number.`);
  return value;
}
