/** How the embedded PostgreSQL is reached: a Unix socket, or on Windows a loopback port with a password. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import type { Account } from './embedded-postgres-binaries.ts';
import { prepareSocketDirectory } from './embedded-postgres-place.ts';
import type { PostgresSettings } from './embedded-postgres-settings.ts';
import { readPostmasterFile } from './postmaster-file.ts';

export interface Listener {
  url(database: string): string;
  socketDirectory: string | null;
  settings: PostgresSettings;
}

/** On a Unix socket the port is only part of the socket's file name. */
const socketPort = 5432;

/** The listener for a data folder, the same after a crash as before it. */
export async function listenerFor(
  transport: 'socket' | 'loopback',
  cluster: string,
  account: Account,
): Promise<Listener> {
  if (transport === 'socket') {
    const socketDirectory = prepareSocketDirectory(cluster, account);
    return {
      // A host for parsers that insist on one; the parameter is what counts.
      url: (database) =>
        `postgresql://postgres@localhost:${socketPort}/${database}?host=${encodeURIComponent(socketDirectory)}`,
      socketDirectory,
      settings: {
        port: String(socketPort),
        listen_addresses: '',
        unix_socket_directories: socketDirectory,
        unix_socket_permissions: '0700',
      },
    };
  }
  const password = readFileSync(passwordFileOf(cluster), 'utf8').trim();
  const port = readPostmasterFile(cluster)?.port ?? (await freeLoopbackPort());
  return {
    url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    socketDirectory: null,
    settings: { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' },
  };
}

/** In the data folder, readable by its account alone. */
export function passwordFileOf(cluster: string): string {
  return path.join(cluster, 'medios.password');
}

/** A connection, or an error within two seconds. Errors that come later on an idle connection are dropped: callers
 * hold it for one exchange only. */
export async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/**
 * The environment of PostgreSQL's programs. On POSIX nothing is inherited, so that no PG… or LC_… variable of the
 * person who starts Medi OS changes how the database behaves; Windows programs do not start without theirs.
 */
export function programEnvironment(): NodeJS.ProcessEnv | undefined {
  return process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
}

function freeLoopbackPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
