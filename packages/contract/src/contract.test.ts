import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { text } from './common.ts';
import { ERRORS, problemType } from './errors.ts';
import { EventMessage, STREAM_PROTOCOL_VERSION, TOPIC_PERMISSION, TOPICS } from './events.ts';
import { PERMISSIONS, type Permission, ROLES, roleHolds } from './permissions.ts';

describe('the live stream', () => {
  test('has the shape of its version: whoever changes the shape raises STREAM_PROTOCOL_VERSION and this digest', () => {
    const shape = JSON.stringify(z.toJSONSchema(EventMessage));
    const digest = createHash('sha256').update(shape).digest('hex').slice(0, 16);
    expect({ version: STREAM_PROTOCOL_VERSION, digest }).toEqual({ version: 2, digest: '2d86a0e6a5eec725' });
  });

  test('announces a topic only to those who may read what it announces', () => {
    for (const topic of TOPICS) expect(Object.keys(PERMISSIONS)).toContain(TOPIC_PERMISSION[topic]);
    expect(roleHolds('auditor', TOPIC_PERMISSION.notes)).toBe(false);
  });
});

describe('permissions', () => {
  test('an administrator has no business in a chart, and an auditor changes nothing', () => {
    const held = (role: (typeof ROLES)[number]) =>
      (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => roleHolds(role, permission));
    expect(
      held('admin').filter((permission) => /^(chart|notes|consultations|triage|patients)/.test(permission)),
    ).toEqual([]);
    expect(held('auditor')).toEqual(['models:read', 'audit:read']);
  });

  test('an unknown permission is held by nobody', () => {
    for (const role of ROLES) expect(roleHolds(role, 'patients:destroy' as Permission)).toBe(false); // as a broken client might ask
  });
});

describe('errors', () => {
  test('every one has a client or server status, a sentence, and an address', () => {
    for (const [name, { status, title }] of Object.entries(ERRORS)) {
      expect(status, name).toBeGreaterThanOrEqual(400);
      expect(title, name).toMatch(/[.!]$/);
      expect(problemType(name)).toMatch(/^\/docs\/problems#[a-z-]+$/);
    }
  });
});

describe('text', () => {
  test('is trimmed and composed', () => {
    expect(text(20, 1).parse('  Mu\u0308ller ')).toBe('Müller');
  });
  test.each(['', '   ', 'x'.repeat(21), 'a\u202eb', 'a\u0000b', 'a\ud800'])('refuses %j', (value) => {
    expect(text(20, 1).safeParse(value).success).toBe(false);
  });
  test('keeps line breaks and tabs', () => {
    expect(text(20).parse('a\n\tb')).toBe('a\n\tb');
  });
});
