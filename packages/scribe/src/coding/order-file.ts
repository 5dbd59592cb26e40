/**
 * The official ICD-10-CM order file, in the fixed columns of CMS (code 7–13, billable flag 15, long title from 78) or as
 * CSV `code,billable,short,long`. Lookup by code and search by words.
 */
export type OrderFile = {
  readonly size: number;
  isBillable(code: string): boolean;
  descriptionOf(code: string): string | undefined;
  /** Billable codes whose description has every word, at most `limit`. */
  search(words: string, limit?: number): readonly { readonly code: string; readonly description: string }[];
};

export type OrderFileError = { readonly name: 'NotAnOrderFile'; readonly message: string };

type Entry = { readonly code: string; readonly billable: boolean; readonly description: string };

const plain = (code: string): string => code.replaceAll('.', '').toUpperCase();

/** "M25562" → "M25.562". */
export function dotted(code: string): string {
  const bare = plain(code);
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

const CODE = /^[A-Z]\d[0-9A-Z]{1,5}$/;

function csvFields(line: string): string[] {
  const out: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === '"') {
      if (quoted && line[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = !quoted;
    } else if (character === ',' && !quoted) {
      out.push(field);
      field = '';
    } else field += character;
  }
  return [...out, field];
}

function entryOf(line: string): Entry | undefined {
  const fixed = line.slice(6, 13).trim();
  if (/^\d{5} /.test(line) && CODE.test(fixed))
    return { code: fixed, billable: line[14] === '1', description: line.slice(77).trim() };
  const [code = '', billable = '', short = '', long = ''] = csvFields(line);
  return CODE.test(code) && (billable === '0' || billable === '1')
    ? { code, billable: billable === '1', description: long === '' ? short : long }
    : undefined;
}

/** Reads an order file. A text without a single code is a named error. */
export function readOrderFile(text: string): OrderFile | OrderFileError {
  const entries = new Map<string, Entry>();
  for (const line of text.split(/\r?\n/)) {
    const entry = entryOf(line);
    if (entry !== undefined) entries.set(entry.code, entry);
  }
  if (entries.size === 0)
    return {
      name: 'NotAnOrderFile',
      message: 'The file has no ICD-10-CM codes in the columns of the order file.',
    };
  return {
    size: entries.size,
    isBillable: (code) => entries.get(plain(code))?.billable ?? false,
    descriptionOf: (code) => entries.get(plain(code))?.description,
    search: (words, limit = 20) => {
      const wanted = words
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
        .slice(0, 8);
      const out: { code: string; description: string }[] = [];
      if (wanted.length === 0) return out;
      for (const entry of entries.values()) {
        if (out.length >= limit) break;
        const description = entry.description.toLowerCase();
        if (entry.billable && wanted.every((word) => description.includes(word)))
          out.push({ code: dotted(entry.code), description: entry.description });
      }
      return out;
    },
  };
}
