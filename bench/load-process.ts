/** The process in which `generateLoad` runs: takes one spec, gives one report. */
import type { LoadSpec } from './load-generator.ts';
import { runLoad } from './load-run.ts';

process.once('message', (spec: LoadSpec) => {
  runLoad(spec)
    .then((report) => ({ report }))
    .catch((error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }))
    .then((message) => process.send?.(message, () => process.disconnect()))
    .catch(() => process.exit(1));
});
