/** `medios import fhir FILE…` */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '../platform/actor.ts';
import type { Gateway } from '../platform/database/gateway.ts';
import { importBundle } from '../slices/fhir/index.ts';
import { onlyOrganization, withHouse } from './open.ts';

const FILE_MAX_BYTES = 400 * 1024 * 1024;
const SHOWN_MAX = 50;

/** Exit code 0 when everything was taken, 3 when entries or files were left out (they are listed). */
export function importCommand(
  files: string[],
  source: string,
  organization: string | undefined,
): Promise<number> {
  return withHouse(async ({ gateway }) => {
    const organizationId = organization ?? (await onlyOrganization(gateway));
    const actor: Actor = { userId: null, organizationId, role: 'system', requestId: null };
    let leftOut = 0;
    for (const file of files) leftOut += await importFile(gateway, actor, source, file);
    return leftOut === 0 ? 0 : 3;
  });
}

async function importFile(gateway: Gateway, actor: Actor, source: string, file: string): Promise<number> {
  const name = path.basename(file);
  let document: unknown;
  try {
    if (statSync(file).size > FILE_MAX_BYTES) throw new Error('is larger than 400 MB');
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.log(
      `${name}: not read: ${error instanceof SyntaxError ? 'is not JSON' : error instanceof Error ? error.message : error}`,
    );
    return 1;
  }
  const report = await importBundle(gateway, actor, source, document);
  const ignored = Object.entries(report.ignored).map(([type, count]) => `${count} ${type}`);
  console.log(
    `${name}: ${report.loaded} loaded, ${report.already} already there, ${report.bad.length} left out`,
  );
  if (ignored.length > 0) console.log(`  no place in the chart yet: ${ignored.join(', ')}`);
  for (const { path: where, reason } of report.bad.slice(0, SHOWN_MAX))
    console.log(`  ${where || 'document'}: ${reason}`);
  if (report.bad.length > SHOWN_MAX) console.log(`  … and ${report.bad.length - SHOWN_MAX} more`);
  return report.bad.length;
}
