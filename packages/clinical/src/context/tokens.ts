/** A lower-cased word or one mark of punctuation, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark';
}

const APOSTROPHE = 0x27;
const SLASH = 0x2f;

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    // Letters beyond ASCII belong to words; the typographic marks U+2000–U+206F do not.
    (code >= 0xc0 && (code < 0x2000 || code > 0x206f))
  );
}

/** Marks that stand inside a word: don’t, h/o, w/o. */
function joinsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== SLASH && code !== 0x2019) return false;
  return at + 1 < text.length && isWordCode(text.charCodeAt(at + 1));
}

/**
 * Splits text into words and marks in one pass. A blank line becomes the mark `¶`, because a new paragraph
 * ends every scope; other white space separates words and is dropped.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const start = at;
      at += 1;
      while (at < text.length && (isWordCode(text.charCodeAt(at)) || joinsWord(text, at))) at += 1;
      const word = text.slice(start, at).toLowerCase().replaceAll('’', "'");
      const previous = tokens.at(-1);
      // Some transcripts part the contraction: "have n't".
      if (word === "n't" && previous?.kind === 'word') {
        tokens[tokens.length - 1] = { ...previous, text: `${previous.text}n't`, end: at };
      } else tokens.push({ text: word, start, end: at, kind: 'word' });
      continue;
    }
    if (code <= 0x20 || code === 0xa0) {
      const start = at;
      let newlines = 0;
      while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0)) {
        if (text.charCodeAt(at) === 0x0a) newlines += 1;
        at += 1;
      }
      if (newlines > 1) tokens.push({ text: '¶', start, end: at, kind: 'mark' });
      continue;
    }
    tokens.push({ text: text.charAt(at), start: at, end: at + 1, kind: 'mark' });
    at += 1;
  }
  return tokens;
}
