/** From configuration to a migrated database with its roles: the embedded server, or the one of DATABASE_URL. */
import path from 'node:path';
import pg from 'pg';
import {
  DataFolderInUseError,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  urlOfRunning,
} from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { ensureRoles, urlForRole } from './roles.ts';

export interface OpenDatabase {
  ownerUrl: string;
  appUrl: string;
  systemUrl: string;
  /** Names of the migrations that were applied now. */
  applied: string[];
  /** Ends the embedded server; nothing for a server of somebody else. */
  stop: () => Promise<void>;
}

interface DatabaseSettings {
  databaseUrl: string | null;
  dataDirectory: string;
  secret: string;
}

/**
 * Opens the database of these settings and brings it to this build.
 * @throws when the server cannot be reached or a migration fails; nothing is left running then.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  log: (line: string) => void = () => undefined,
): Promise<OpenDatabase> {
  const embedded = settings.databaseUrl === null ? await startEmbedded(settings, log) : null;
  const ownerUrl = embedded?.url ?? settings.databaseUrl ?? '';
  try {
    const applied = await prepareDatabase(ownerUrl, settings.secret);
    if (applied.length > 0) log(`migrated: ${applied.join(', ')}`);
    return {
      ...urlsOf(ownerUrl, settings.secret),
      applied,
      stop: async () => embedded?.stop(),
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function startEmbedded(settings: DatabaseSettings, log: (line: string) => void): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDirectory: path.join(settings.dataDirectory, 'postgres'), log });
}

/**
 * For a command of the operator: the same, or, when a server runs on the folder, its database beside it. The running
 * server has migrated already, so this changes nothing then.
 */
export async function openDatabaseForCommand(
  settings: DatabaseSettings,
  log: (line: string) => void = () => undefined,
): Promise<OpenDatabase> {
  try {
    return await openDatabase(settings, log);
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error;
    const ownerUrl = await urlOfRunning(path.join(settings.dataDirectory, 'postgres'));
    log(`beside the running server (process ${error.pid})`);
    return { ...urlsOf(ownerUrl, settings.secret), applied: [], stop: async () => undefined };
  }
}

function urlsOf(ownerUrl: string, secret: string): Pick<OpenDatabase, 'ownerUrl' | 'appUrl' | 'systemUrl'> {
  return {
    ownerUrl,
    appUrl: urlForRole(ownerUrl, 'medios_app', secret),
    systemUrl: urlForRole(ownerUrl, 'medios_system', secret),
  };
}

/** Roles and migrations, as the owner of the tables. Returns what was applied. */
export async function prepareDatabase(ownerUrl: string, secret: string): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'medios migrate' });
  await owner.connect();
  try {
    await ensureRoles(owner, secret);
    return await migrate(owner);
  } finally {
    await owner.end();
  }
}
