/** What a command needs of the house: the database and the gateway, without serving. */
import { type Config, readConfig } from '../config.ts';
import { Gateway } from '../platform/database/gateway.ts';
import { type OpenDatabase, openDatabaseForCommand } from '../platform/database/open-database.ts';
import { Sequencer } from '../platform/events/sequencer.ts';
import { makeLogger } from '../platform/log.ts';

export interface CommandHouse {
  config: Config;
  database: OpenDatabase;
  gateway: Gateway;
}

/** Opens, runs, closes; the exit code is what `work` returns. */
export async function withHouse(work: (house: CommandHouse) => Promise<number>): Promise<number> {
  const config = readConfig();
  const database = await openDatabaseForCommand(config, (line) => console.error(line));
  const { appUrl, systemUrl } = database;
  const gateway = new Gateway({ appUrl, systemUrl, connections: 4, onCommit: () => undefined });
  try {
    return await work({ config, database, gateway });
  } finally {
    await gateway.close();
    // What the command wrote is sealed now, unless a running server does it.
    await new Sequencer({
      systemUrl,
      secret: config.secret,
      log: makeLogger('silent'),
      deliver: () => undefined,
    }).sequenceOnce();
    await database.stop();
  }
}

/** The organisation of a server that has one; asks for it by name where there are more. */
export async function onlyOrganization(gateway: Gateway): Promise<string> {
  const rows = await gateway.system((query) =>
    query.selectFrom('organization').select(['id', 'name']).execute(),
  );
  const [only] = rows;
  if (rows.length === 1 && only) return only.id;
  const list = rows.map((row) => `  ${row.id}  ${row.name}`).join('\n');
  throw new Error(
    rows.length === 0
      ? 'There is no organisation yet; run `medios seed` first.'
      : `Say which with --organization:\n${list}`,
  );
}
