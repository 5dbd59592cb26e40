/** Writes `docs/clinical.md`. Run it after any change of a score, a limit or a vignette. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clinicalPage } from './page.ts';

const directory = join(import.meta.dirname, '..', '..', '..', 'docs');
mkdirSync(directory, { recursive: true });
writeFileSync(join(directory, 'clinical.md'), await clinicalPage());
