import { type ModelCard, SOURCE_ATTRIBUTES } from '../src/model/card.ts';
import type { Lineage } from '../src/model/model.ts';

const number = (value: number | null) => (value === null ? '–' : String(Number(value.toFixed(3))));

/** The card as a page for people. */
export function cardPage(name: string, version: string, card: ModelCard, lineage: Lineage): string {
  const lines = [`# ${card.title}`, '', `\`${name}\` ${version}`, ''];
  if (card.researchUseOnly) lines.push('**For research only. Not for any decision about a patient.**', '');
  let group = '';
  for (const [attribute, its, label] of SOURCE_ATTRIBUTES) {
    if (its !== group) lines.push(`## ${its}`, '');
    group = its;
    lines.push(`- **${label}**: ${card.attributes[attribute]}`);
    const next = SOURCE_ATTRIBUTES[SOURCE_ATTRIBUTES.findIndex(([key]) => key === attribute) + 1];
    if (next?.[1] !== its) lines.push('');
  }
  lines.push('## Measured', '', card.evaluation.protocol, '', '| figure | value |', '|---|---|');
  for (const [figure, value] of Object.entries(card.evaluation.figures))
    lines.push(`| ${figure} | ${number(value)} |`);
  if (card.evaluation.subgroups.length > 0) {
    lines.push('', '| group | rows | AUROC | observed | predicted |', '|---|---|---|---|---|');
    for (const row of card.evaluation.subgroups) {
      const cells = [number(row.auroc), number(row.observed), number(row.predicted)];
      lines.push(`| ${row.column} ${row.level} | ${row.rows} | ${cells.join(' | ')} |`);
    }
  }
  lines.push('', '## Data', '');
  for (const data of card.data) lines.push(`- ${data.name}. ${data.citation}. Licence: ${data.licence}.`);
  lines.push('', '## Lineage', '', `- Command: \`${lineage.command}\``, `- Code: ${lineage.codeRevision}`);
  lines.push(
    `- Data: ${lineage.dataRows} rows, SHA-256 ${lineage.dataHash}`,
    `- Trained: ${lineage.trainedAt}`,
    '',
  );
  return lines.join('\n');
}
