/** Starts the server: configuration, database, wiring, address; stops cleanly on Ctrl-C. */
import { ConfigError, readConfig } from './config.ts';
import { startApp } from './context.ts';
import { seedDemoClinic } from './demo/seed-clinic.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { makeLogger } from './platform/log.ts';
import { welcome } from './welcome.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const log = makeLogger(config.logLevel);
  const say = (line: string) => process.stdout.write(`  ${line}\n`);
  const database = await openDatabase(config, say);
  const app = await startApp(config, log, database, {
    prepare: async (app) => (config.demo ? seedDemoClinic(app, say) : undefined),
  }).catch(async (error) => {
    await database.stop();
    throw error;
  });
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await app.close();
    await database.stop();
    process.exit(0);
  };
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('SIGTERM', (signal) => void stop(signal));
  welcome(config, app.web);
}

main().catch((error: unknown) => {
  const message = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`Medi OS did not start.\n${message}\n`);
  process.exit(1);
});
