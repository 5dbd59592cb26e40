/** `medios doctor`: looks at everything that keeps an installation from working, and says how to mend each. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { verifyAuditTrail } from '../platform/audit/verify.ts';
import { readMigrations } from '../platform/database/migrate.ts';
import { type CommandHouse, withHouse } from './open.ts';

interface Finding {
  what: string;
  ok: boolean;
  detail: string;
  mend?: string;
}

/** Exit code 0 when nothing is wrong. */
export async function doctorCommand(): Promise<number> {
  const findings: Finding[] = [];
  const config = attempt(findings, 'configuration', 'Correct the variable that is named above.', readConfig);
  if (config) {
    findings.push(
      checkNode(),
      checkDataDirectory(config),
      checkSecret(config),
      checkStaffApp(config),
      await checkPort(config),
    );
    try {
      await withHouse(async (house) => {
        findings.push(...(await checkDatabase(house)));
        return 0;
      });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const mend = config.databaseUrl
        ? 'Check DATABASE_URL: the server must run, and its user may create roles.'
        : 'Read the postgres.log in the data folder.';
      findings.push({ what: 'database', ok: false, detail, mend });
    }
  }
  for (const { what, ok, detail, mend } of findings) {
    console.log(`${ok ? 'ok  ' : 'BAD '} ${what}: ${detail}`);
    if (!ok && mend) console.log(`     ${mend}`);
  }
  return findings.every((finding) => finding.ok) ? 0 : 1;
}

function attempt<T>(findings: Finding[], what: string, mend: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    findings.push({ what, ok: false, detail: error instanceof Error ? error.message : String(error), mend });
    return null;
  }
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const mend = 'Start through npm: its scripts use the Node of node_modules.';
  return { what: 'node', ok: major >= 24, detail: process.version, mend };
}

function checkDataDirectory({ dataDirectory, databaseUrl }: Config): Finding {
  const what = 'data folder';
  try {
    mkdirSync(dataDirectory, { recursive: true });
    accessSync(dataDirectory, constants.W_OK);
    return {
      what,
      ok: true,
      detail: databaseUrl ? `${dataDirectory} (the database is elsewhere)` : dataDirectory,
    };
  } catch {
    return {
      what,
      ok: false,
      detail: `${dataDirectory} cannot be written`,
      mend: 'Set MEDIOS_DATA_DIRECTORY to a folder of yours.',
    };
  }
}

function checkSecret(config: Config): Finding {
  const detail =
    config.environment === 'production'
      ? 'from the environment'
      : 'set, or made once and kept in the data folder';
  return { what: 'secret', ok: config.secret.length >= 32, detail };
}

function checkStaffApp({ clinicDirectory }: Config): Finding {
  const built = existsSync(path.join(clinicDirectory, 'index.html'));
  return {
    what: 'staff app',
    ok: built,
    detail: built ? 'built' : 'not built',
    mend: 'Run npm start once; it builds the app.',
  };
}

function checkPort({ host, port }: Config): Promise<Finding> {
  const what = 'port';
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      resolve({
        what,
        ok: false,
        detail: `${port} is taken`,
        mend: 'Is Medi OS running already? Else choose another with PORT.',
      }),
    );
    probe.listen(port, host, () => probe.close(() => resolve({ what, ok: true, detail: `${port} is free` })));
  });
}

async function checkDatabase({ config, gateway, database }: CommandHouse): Promise<Finding[]> {
  const { rows } = await gateway.system((_query, client) =>
    client.query<{ version: string; skew: number }>(
      "select current_setting('server_version') as version, abs(extract(epoch from now()) - $1::float8) as skew",
      [Date.now() / 1000],
    ),
  );
  const version = rows[0]?.version ?? 'unknown';
  const skewSeconds = Number(rows[0]?.skew ?? 0);
  const verdict = await gateway.system((_query, client) =>
    verifyAuditTrail(client, { secret: config.secret }),
  );
  const bad = verdict.firstBad;
  return [
    {
      what: 'database',
      ok: true,
      detail: `PostgreSQL ${version}, ${readMigrations().length} migrations${database.applied.length > 0 ? ' (applied now)' : ''}`,
    },
    {
      what: 'clock',
      ok: skewSeconds < 5,
      detail: `database and server differ by ${skewSeconds.toFixed(1)} s`,
      mend: 'Turn on time synchronisation (NTP) on both.',
    },
    {
      what: 'audit trail',
      ok: bad === null,
      detail: bad === null ? `${verdict.rows} rows, sound` : `row ${bad.position}: ${bad.reason}`,
      mend: 'Keep the database as it is, and find out who had access to it.',
    },
  ];
}
