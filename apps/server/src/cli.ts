/** `npm run medios -- <command>`: what the operator does from the command line. */
import { parseArgs } from 'node:util';
import { verifyCommand } from './cli/audit.ts';
import { doctorCommand } from './cli/doctor.ts';
import { importCommand } from './cli/import.ts';
import { installModelsCommand } from './cli/models.ts';
import { migrateCommand, seedCommand, typesCommand } from './cli/setup.ts';
import { ConfigError } from './config.ts';

const USAGE = `Usage: npm run medios -- <command>

  migrate                      bring the database to this build
  seed                         seed the demo clinic
  import fhir FILE…            load FHIR R4 patient bundles; twice makes no doubles
      --organization ID        where to (default: the only one there is)
      --source NAME            keeps apart systems that reuse ids (default: fhir)
  models install               register the models that come with the system, as drafts
      --organization ID        where to (default: the only one there is)
  audit verify                 recompute the sealed audit trail; names the first bad row
  doctor                       check this installation and say how to mend it
  types                        rewrite the table types from the migrated database`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      organization: { type: 'string' },
      source: { type: 'string', default: 'fhir' },
      help: { type: 'boolean' },
    },
  });
  const [command, subcommand, ...rest] = positionals;
  if (command === 'migrate') return migrateCommand();
  if (command === 'seed') return seedCommand();
  if (command === 'types') return typesCommand();
  if (command === 'doctor') return doctorCommand();
  if (command === 'models' && subcommand === 'install') return installModelsCommand(values.organization);
  if (command === 'audit' && subcommand === 'verify') return verifyCommand();
  if (command === 'import' && subcommand === 'fhir' && rest.length > 0)
    return importCommand(rest, values.source, values.organization);
  console.log(USAGE);
  return values.help || command === undefined ? 0 : 2;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    // The operator gets the sentence; a stack only where it is our fault.
    console.error(
      error instanceof ConfigError ? error.message : error instanceof Error ? error.message : String(error),
    );
    process.exit(1);
  },
);
