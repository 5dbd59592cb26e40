/** Finds the regular expression literals of a TypeScript file, told from division, comments, strings and templates. */

export interface FoundExpression {
  expression: RegExp;
  /** Counted from 1. */
  line: number;
}

/** A slash after one of these begins an expression; after a value it divides. */
const BEFORE_EXPRESSION = /(?:^|[([{,;=:!&|?+>]|\b(?:return|of|in|case|await))\s*$/;

/** In text that the formatter wrote: an expression stands on one line. */
export function scanExpressions(source: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  let at = 0;
  let lineStart = 0;
  let line = 1;
  const rest = () => source.slice(at, at + 20_000);
  while (at < source.length) {
    const skipped = SKIPPED.exec(rest())?.[0];
    const literal = skipped === undefined && source[at] === '/' ? LITERAL.exec(rest()) : null;
    const begins = literal !== null && BEFORE_EXPRESSION.test(source.slice(Math.max(lineStart, at - 40), at));
    if (begins) found.push({ expression: new RegExp(literal[1] ?? '', literal[2]), line });
    const length = skipped?.length ?? (begins ? literal[0].length : 1);
    const passed = source.slice(at, at + length);
    line += passed.split('\n').length - 1;
    if (passed.includes('\n')) lineStart = at + passed.lastIndexOf('\n') + 1;
    at += length;
  }
  return found;
}

/** Comments, strings, and templates up to a placeholder or their end; what is in a placeholder is read as code. */
const SKIPPED =
  /^(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/s;
const LITERAL = /^\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?!\w)/;
