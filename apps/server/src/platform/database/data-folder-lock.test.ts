import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderInUseError, takeDataFolderLock } from './data-folder-lock.ts';
import { processIdentity } from './process-identity.ts';

let folder: string;
let data: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'medios-lock-'));
  data = path.join(folder, 'postgres');
  file = `${data}.lock`;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const since = '2026-01-02T03:04:05.000Z';
const neverUsedPid = 2 ** 22 + 1; // beyond Linux's largest pid

test.each([
  ['a process that is gone', JSON.stringify({ pid: neverUsedPid, since, identity: 'boot:1' })],
  [
    'an earlier process with a pid that lives again',
    JSON.stringify({ pid: process.pid, since, identity: 'boot:1' }),
  ],
  ['nobody, being cut off in mid-word', '{"pid": 12'],
  ['nobody, being empty', ''],
  ['nobody, being no lock', JSON.stringify({ pid: -1, since })],
])('a lock held by %s is taken over', async (_holder, content) => {
  writeFileSync(file, content);
  const lock = await takeDataFolderLock(data);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['its identity', processIdentity(process.ppid)],
  ['an identity that could not be told', null],
])('a lock of a live process with %s is respected, and the process named', async (_which, identity) => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, since, identity }));
  const refusal = await takeDataFolderLock(data).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DataFolderInUseError);
  expect(refusal).toMatchObject({ pid: process.ppid, since, message: expect.stringContaining(data) });
});

test('of many who find a stale lock at once exactly one takes it', async () => {
  writeFileSync(file, JSON.stringify({ pid: neverUsedPid, since, identity: 'boot:1' }));
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => takeDataFolderLock(data)));
  expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
});

test('giving back twice does not take the lock from the next holder', async () => {
  const first = await takeDataFolderLock(data);
  first.release();
  await takeDataFolderLock(data);
  first.release();
  expect(existsSync(file)).toBe(true);
});
