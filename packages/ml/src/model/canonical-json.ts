/** JSON with keys in code-unit order, so that equal data have equal text and equal hashes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    // Typed arrays are written as plain lists; every view but DataView can be iterated as numbers.
    return `[${Array.from(value as unknown as Iterable<number>, (item) => canonicalJson(item)).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, its]) => its !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, its]) => `${JSON.stringify(key)}:${canonicalJson(its)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? '"NaN"' : value > 0 ? '"Infinity"' : '"-Infinity"';
  }
  return JSON.stringify(value ?? null);
}
