import { mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const SECRET = 'b7Qz0p4mW8xYd2Lk9RtV5nHs3GfJ6cEa1UiO';
const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'medios-config-'));
const production = {
  MEDIOS_ENVIRONMENT: 'production',
  MEDIOS_PUBLIC_URL: 'https://clinic.example',
  MEDIOS_SECRET: SECRET,
  MEDIOS_DATA_DIRECTORY: dataDirectory,
};

describe('production', () => {
  test('starts with a secret and an https address, without demo logins', () => {
    expect(readConfig(production)).toMatchObject({ environment: 'production', demo: false, secret: SECRET });
  });

  test.each([
    ['no secret', { MEDIOS_SECRET: undefined }, /MEDIOS_SECRET: production needs one/],
    ['a short secret', { MEDIOS_SECRET: 'short' }, /at least 32/],
    ['a placeholder', { MEDIOS_SECRET: 'change-me-change-me-change-me-change-me' }, /placeholder/],
    ['one letter, often', { MEDIOS_SECRET: 'a'.repeat(64) }, /placeholder/],
    ['plain http', { MEDIOS_PUBLIC_URL: 'http://clinic.example' }, /https/],
    ['no address', { MEDIOS_PUBLIC_URL: undefined }, /https/],
    ['demo logins', { MEDIOS_DEMO: 'true' }, /MEDIOS_DEMO/],
  ])('refuses %s and names the variable', (_what, change, message) => {
    expect(() => readConfig({ ...production, ...change })).toThrow(message);
  });
});

describe('development', () => {
  test('makes a secret once and keeps it, readable by its owner alone', () => {
    const first = readConfig({ MEDIOS_DATA_DIRECTORY: dataDirectory });
    const second = readConfig({ MEDIOS_DATA_DIRECTORY: dataDirectory });
    expect(first.secret).toBe(second.secret);
    expect(first.secret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(path.join(dataDirectory, 'secret')).mode & 0o077).toBe(0);
  });

  test.each([
    [{ PORT: 'eighty' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
    [{ MEDIOS_LOG_LEVEL: 'loud' }, /MEDIOS_LOG_LEVEL/],
  ])('%j is refused, naming the variable', (environment, message) => {
    expect(() => readConfig({ MEDIOS_DATA_DIRECTORY: dataDirectory, ...environment })).toThrow(message);
  });
});
