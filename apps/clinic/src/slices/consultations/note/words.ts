/** The words of a note as an editor works on them: sections of sentences, each an id and a text. Pure. */
import { type NoteContent, type NoteEdit, SECTION_KINDS, type SectionKind } from '@medi-os/contract';

export interface Words {
  readonly id: string;
  readonly text: string;
}

export interface WordsSection {
  readonly kind: SectionKind;
  readonly sentences: readonly Words[];
}

/** Longest sentence, as the contract has it. */
export const SENTENCE_CHARACTERS_MAX = 4_000;

/** What a person may write into a sentence: control characters and direction overrides would be refused later. */
export function writable(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, '')
    .slice(0, SENTENCE_CHARACTERS_MAX)
    .toWellFormed();
}

/** The text as the server stores it; blanks at the ends are no change. */
export function stored(text: string): string {
  return text.normalize('NFC').trim();
}

export function sameWords(a: string, b: string): boolean {
  return stored(a) === stored(b);
}

export function wordsOf(content: NoteContent): WordsSection[] {
  return content.sections.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.map(({ id, text }) => ({ id, text })),
  }));
}

/** Sections in the order in which a note prints them, empty ones left out. */
export function inPrintOrder(sections: readonly WordsSection[]): WordsSection[] {
  return sections
    .filter(({ sentences }) => sentences.length > 0)
    .toSorted((a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind));
}

/** Every sentence with its section. */
export function textById(sections: readonly WordsSection[]): Map<string, string> {
  return new Map(sections.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)));
}

/**
 * What is to be saved. A sentence that is being emptied keeps its saved words until the person leaves it, and a new one
 * is not sent before it has a word.
 */
export function editOf(base: readonly WordsSection[], sections: readonly WordsSection[]): NoteEdit {
  const before = textById(base);
  return {
    sections: inPrintOrder(sections)
      .map(({ kind, sentences }) => ({
        kind,
        sentences: sentences.flatMap(({ id, text }) => {
          const words = stored(text) === '' ? before.get(id) : stored(text);
          return words === undefined ? [] : [{ id, text: words }];
        }),
      }))
      .filter(({ sentences }) => sentences.length > 0),
  };
}

/** Whether there is anything to save. */
export function differs(base: readonly WordsSection[], sections: readonly WordsSection[]): boolean {
  return JSON.stringify(editOf(base, sections)) !== JSON.stringify(editOf(base, base));
}
