/** Finds what a TypeScript file imports, in one pass and without a compiler. */

export interface Import {
  specifier: string;
  /** Counted from 1. */
  line: number;
}

/**
 * The specifiers of `import … from`, `export … from`, bare `import '…'` and `import('…')`, in order of appearance.
 *
 * It relies on the formatter: a static import or re-export begins its line, and ends with the first line that closes
 * with a quoted specifier. An import in a comment or an indented text is not one.
 */
export function scanImports(source: string): Import[] {
  const found: Import[] = [];
  let statementLine: number | null = null;
  for (const { text, line } of codeLines(source)) {
    for (const specifier of dynamicSpecifiers(text)) found.push({ specifier, line });
    if (beginsStatement(text)) statementLine = line;
    if (statementLine === null) continue;
    const specifier = closingSpecifier(text);
    if (specifier !== null) found.push({ specifier, line: statementLine });
    if (specifier !== null || endsStatement(text)) statementLine = null;
  }
  return found;
}

/** The lines that are not comment as a whole, numbered from 1. */
export function codeLines(source: string): { text: string; line: number }[] {
  let inBlockComment = false;
  return source.split('\n').flatMap((text, index) => {
    const begin = text.trimStart();
    const wasInBlockComment = inBlockComment;
    if (wasInBlockComment || begin.startsWith('/*')) inBlockComment = !text.includes('*/');
    if (wasInBlockComment || begin.startsWith('/*') || begin.startsWith('//')) return [];
    return [{ text, line: index + 1 }];
  });
}

/** A re-export names things in braces or takes all with a star; any other export declares something. */
function beginsStatement(line: string): boolean {
  if (/^import[\s{*'"]/.test(line)) return true;
  return /^export (?:type )?[{*]/.test(line);
}

/** `… from 'x';`, `import 'x';`, also with import attributes behind. */
function closingSpecifier(line: string): string | null {
  const match = /(?:\bfrom |^import )(?:'([^']+)'|"([^"]+)")/.exec(line);
  return match?.[1] ?? match?.[2] ?? null;
}

function endsStatement(line: string): boolean {
  return line.trimEnd().endsWith(';');
}

function dynamicSpecifiers(line: string): string[] {
  return [...line.matchAll(/\bimport\((?:'([^']+)'|"([^"]+)")/g)].flatMap(
    (match) => match[1] ?? match[2] ?? [],
  );
}
