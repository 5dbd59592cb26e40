/** A draft as text: headings and one sentence a line, or paragraphs where prose is wanted. */
import type { NoteDraft, SectionKind } from '@medi-os/contract';
import { type Style, styleOf } from './styles.ts';

const PROSE: ReadonlySet<SectionKind> = new Set([
  'historyOfPresentIllness',
  'plan',
  'socialHistory',
  'assessment',
]);

/** The note as plain text in the style's headings; empty when nothing was heard. `lines` puts one sentence on a line. */
export function renderNote(
  draft: NoteDraft,
  style?: string | Style,
  layout: 'paragraphs' | 'lines' = 'paragraphs',
): string {
  if (draft.outcome !== 'drafted') return '';
  const { headings } = styleOf(style);
  return draft.sections
    .map((section) => {
      const separator = layout === 'paragraphs' && PROSE.has(section.kind) ? ' ' : '\n';
      return `${headings[section.kind]}\n\n${section.sentences.map((sentence) => sentence.text).join(separator)}`;
    })
    .join('\n\n');
}
