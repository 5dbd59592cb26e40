/**
 * `npm run bench:api`: reads, searches, creates at 50 connections against one process with authorisation and audit,
 * among 100,000 patients; then reads while 50 people log in. Prints figures; asserts nothing.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type ClinicUnderTest, startClinic } from './clinic-under-test.ts';
import { findEmbeddedUrl } from './embedded-url.ts';
import { generateLoad, type LoadReport, type LoadRequest } from './load-generator.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    patients: { type: 'string', default: '100000' },
    data: { type: 'string' },
  },
});
const seconds = Number(values.seconds);

const clinic = await startClinic({ dataDirectory: values.data });
try {
  const token = await clinic.token('doctor@riverside.example');
  const patients = await fillClinic(Number(values.patients));
  const headers = { authorization: `Bearer ${token}` };
  const json = { ...headers, 'content-type': 'application/json' };
  const read = patients.ids.map((id) => ({ method: 'GET', path: `/api/patients/${id}`, headers }));
  const search = (names: string[]): LoadRequest[] =>
    names.map((query) => ({
      method: 'POST',
      path: '/api/patients/search',
      headers: json,
      body: JSON.stringify({ query }),
    }));
  const create: LoadRequest[] = [
    {
      method: 'POST',
      path: '/api/patients',
      headers: json,
      body: '{"familyName":"Benchson{{n}}","givenName":"Load","birthDate":"1980-01-01","gender":"other","duplicatesSeen":true}',
    },
  ];
  show('idle', clinic, null);
  show('read one', clinic, await run(clinic, read));
  show('search by name', clinic, await run(clinic, search(patients.names)));
  show('search, misspelt', clinic, await run(clinic, search(patients.names.map(misspell))));
  show('create', clinic, await run(clinic, create));
  show('reads in 50 logins', clinic, await readsDuringLogins(clinic, read));
} finally {
  await clinic.close();
}

function run(target: ClinicUnderTest, requests: LoadRequest[], secondsLimit = seconds): Promise<LoadReport> {
  const bounds = { connections: 50, requestLimit: 5_000_000, secondsLimit, warmupRequests: 2_000 };
  return generateLoad({ url: target.url, requests, ...bounds });
}

async function readsDuringLogins(target: ClinicUnderTest, read: LoadRequest[]): Promise<LoadReport> {
  // Ten readers, so that the figure is what a person would feel, not what a full pipe does.
  const load = generateLoad({
    url: target.url,
    requests: read,
    connections: 10,
    requestLimit: 1_000_000,
    secondsLimit: seconds,
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const logins = Array.from({ length: 50 }, (_, index) =>
    target
      .token(index % 2 === 0 ? 'nurse@riverside.example' : 'reception@riverside.example')
      .catch(() => 'refused'),
  );
  const report = await load;
  await Promise.all(logins);
  return report;
}

/** Adds invented people until there are enough; returns some of them to ask for. */
async function fillClinic(wanted: number): Promise<{ ids: string[]; names: string[] }> {
  const client = new pg.Client({ connectionString: findEmbeddedUrl(clinic.pid) });
  await client.connect();
  await client.query(
    `insert into patient (organization_id, mrn, family_name, given_name, birth_date, gender, phone)
     select o.id, lpad((6000000 + n)::text, 9, '0'),
       (array['Al','Be','Car','Dun','El','Fer','Gra','Hol','Is','Jan'])[1 + n % 10] || (array['ber','mon','lin','tor','vas','ric','den'])[1 + n % 7]
         || (array['g','son','ski','ez','a','er','ton','berg','i','sen','o'])[1 + n % 11] || chr(97 + (n / 977) % 26) || chr(97 + (n / 31) % 26),
       (array['Ada','Ben','Cleo','Dan','Eva','Finn','Gia','Hal','Ida','Jon','Kai','Lea','Max'])[1 + n % 13],
       date '1930-01-01' + (n * 7919) % 34000, (array['female','male'])[1 + n % 2], '+1555' || lpad(n::text, 7, '0')
     from organization o, generate_series(1, $1::integer - (select count(*)::integer from patient)) n`,
    [wanted],
  );
  await client.query('analyze patient');
  const { rows } = await client.query<{ id: string; family_name: string; given_name: string }>(
    "select id, family_name, given_name from patient where mrn >= '006000000' order by md5(id::text) limit 2000",
  );
  await client.end();
  return { ids: rows.map((row) => row.id), names: rows.map((row) => `${row.family_name} ${row.given_name}`) };
}

/** One letter lost in the middle of the family name. */
function misspell(name: string): string {
  return name.slice(0, 2) + name.slice(3);
}

function show(what: string, target: ClinicUnderTest, report: LoadReport | null): void {
  const memory = `rss ${target.residentMb()} MB`;
  if (report === null) {
    console.log(`${what.padEnd(20)} ${memory}`);
    return;
  }
  const { p50, p99, max } = report.latencyMs;
  const failures = report.non2xx + report.unanswered;
  console.log(
    `${what.padEnd(20)} ${Math.round(report.requestsPerSecond).toLocaleString('en').padStart(8)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  max ${max.toFixed(0)} ms  failures ${failures}${failures > 0 ? ` ${report.firstFailure ?? ''}` : ''}  ${memory}`,
  );
}
