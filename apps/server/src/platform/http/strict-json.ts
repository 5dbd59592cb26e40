/**
 * JSON as strangers send it. One linear pass before `JSON.parse` refuses what parsers disagree about or what harms:
 * duplicate keys, `__proto__`, depth, width, and characters that PostgreSQL cannot store.
 */

const DEPTH_MAX = 32;
const KEYS_MAX = 20_000;

export class JsonRefusedError extends Error {
  override name = 'JsonRefusedError';
}

/**
 * Parses a request body.
 * @throws JsonRefusedError with a sentence that says what is wrong, without quoting the content.
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonRefusedError('The body is not valid JSON.');
  }
  checkStructure(text);
  return value;
}

/** Walks the text, which is known to be valid JSON by now. */
function checkStructure(text: string): void {
  const keysOf: (Set<string> | null)[] = [];
  let keys = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '{' || character === '[') {
      keysOf.push(character === '{' ? new Set() : null);
      if (keysOf.length > DEPTH_MAX)
        throw new JsonRefusedError(`The body is nested deeper than ${DEPTH_MAX} levels.`);
    } else if (character === '}' || character === ']') keysOf.pop();
    else if (character === '"') {
      const end = endOfString(text, index);
      const content = text.slice(index, end + 1);
      index = end;
      checkString(content);
      const open = keysOf.at(-1);
      if (!open || !isKey(text, end + 1)) continue;
      const key: unknown = JSON.parse(content);
      if (key === '__proto__') throw new JsonRefusedError('The key __proto__ is not allowed.');
      if (open.has(String(key))) throw new JsonRefusedError('A key stands twice in the same object.');
      open.add(String(key));
      if (++keys > KEYS_MAX) throw new JsonRefusedError(`The body has more than ${KEYS_MAX} keys.`);
    }
  }
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

/** After a key stands a colon, after a value never. */
function isKey(text: string, index: number): boolean {
  let at = index;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return text[at] === ':';
}

function checkString(quoted: string): void {
  if (!quoted.includes('\\u') && quoted.isWellFormed()) return;
  const value: unknown = JSON.parse(quoted);
  if (typeof value !== 'string' || !value.isWellFormed() || value.includes('\0'))
    throw new JsonRefusedError('The text contains broken characters.');
}
