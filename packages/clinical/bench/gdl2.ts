/**
 * Reads the test files of the GDL2 library, as far as they are used: cases with an input and an expected output, each a
 * list of `gtNNNN|label: value`. Not a YAML parser.
 */
export interface GdlCase {
  readonly id: string;
  /** Values by node id; a value is as written: `111,mm[Hg]`, `1|local::at0009|Present|`, `local::at0005|Male|`. */
  readonly input: ReadonlyMap<string, string>;
  readonly output: ReadonlyMap<string, string>;
}

export interface GdlFile {
  /** The date on which the cases are to be evaluated, where they depend on one. */
  readonly today: string | undefined;
  readonly cases: readonly GdlCase[];
}

/** The node of a key that is written over several lines: `? gt0004|Have you …`. */
function openKey(line: string): string | undefined {
  return /^\s*\? (gt\d+)/.exec(line)?.[1];
}

/** Splits `'gt0004|Rate ≥ 22 /min ': 1|local::at1|Yes|` into its node and its value. */
function entry(line: string): readonly [node: string, value: string] | undefined {
  const trimmed = line.trim().replace(/^['"]/, '');
  const node = /^gt\d+/.exec(trimmed)?.[0];
  if (node === undefined) return undefined;
  const quoted = trimmed.indexOf("': ");
  // A label may hold a colon, a value never does before its local:: part, so the first ": " after the label ends it.
  const separator = quoted >= 0 ? quoted + 1 : trimmed.indexOf(': ');
  if (separator < 0) return undefined;
  const value = trimmed.slice(separator + 2).trim();
  return [node, value.replace(/^["']/, '').replace(/["']$/, '').trim()];
}

/** Parses the text of one test file. */
export function parseGdl(text: string): GdlFile {
  const cases: { id: string; input: Map<string, string>; output: Map<string, string> }[] = [];
  let today: string | undefined;
  let section: 'input' | 'output' = 'input';
  let key: string | undefined;
  for (const line of text.split('\n')) {
    const date = /^current_datetime: '(\d{4}-\d{2}-\d{2})/.exec(line)?.[1];
    if (date !== undefined) today = date;
    const id = /^\s*- id: (.*)$/.exec(line)?.[1];
    if (id !== undefined) {
      cases.push({ id: id.trim(), input: new Map(), output: new Map() });
      section = 'input';
    } else if (/^\s*input:/.test(line)) section = 'input';
    else if (/^\s*expected_output:/.test(line)) section = 'output';
    else {
      key = openKey(line) ?? key;
      const closing =
        key !== undefined && /^\s*: /.test(line) ? ([key, line.trim().slice(2)] as const) : undefined;
      if (closing !== undefined) key = undefined;
      const found = closing ?? entry(line);
      const current = cases.at(-1);
      if (found !== undefined && current !== undefined) current[section].set(found[0], found[1]);
    }
  }
  return { today, cases };
}
