/**
 * Sessions under attack: cases 9, 10 (tokens), 12 (fixation, logout everywhere), 15, 16 (other sites), 17 (streams),
 * 37 (limiter), 38 (enumeration), 39 (login storm).
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressKey } from '../platform/http/client-address.ts';
import { RateLimit } from '../platform/http/rate-limit.ts';
import { lockMs } from '../platform/identity/login-guard.ts';
import { startTestClinic, type TestClinic } from '../testing/clinic.ts';
import { TEST_PASSWORD } from '../testing/settings.ts';
import { type Answer, sendRaw } from './request.ts';

const MINUTE = 60_000;
const started = Date.parse('2026-11-20T08:00:00Z');
let nowMs = started;
let clinic: TestClinic;
beforeAll(async () => {
  // The absolute end of a session is set by the real clock of the login, so the test clock starts there.
  nowMs = Date.now();
  clinic = await startTestClinic({}, () => nowMs);
});
afterAll(() => clinic.close());

const JSON_TYPE = { 'content-type': 'application/json' };

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return sendRaw(clinic.baseUrl, {
    method: 'POST',
    path,
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify(body),
  });
}

const login = (email: string, password: string, headers: Record<string, string> = {}) =>
  post('/api/identity/login', { email, password }, headers);

const getSession = (token: string) =>
  sendRaw(clinic.baseUrl, { path: '/api/identity/session', headers: { authorization: `Bearer ${token}` } });

function cookieOf(answer: Answer): string {
  const [header = ''] = answer.headers['set-cookie'] ?? [];
  return header.split(';')[0] ?? '';
}

describe('tokens', () => {
  test.each([
    ['an unsigned JWT', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInJvbGUiOiJhZG1pbiJ9.'],
    ['a JWT with a key id that is a path', 'eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2Rldi9udWxsIn0.e30.x'],
    ['an empty token', ''],
    ['SQL', "' or '1'='1"],
    ['a very long token', 'a'.repeat(5_000)],
    ['a token of the right shape that nobody was given', 'A'.repeat(32)],
  ])('%s is no session', async (_what, token) => {
    const answer = await getSession(token);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a token in the address is ignored', async () => {
    const { token } = clinic.as('doctor');
    for (const path of [`/api/identity/session?token=${token}`, `/api/events?access_token=${token}`])
      expect((await sendRaw(clinic.baseUrl, { path })).status).toBe(401);
  });
});

describe('the end of a session', () => {
  test('comes after the idle time, which background questions do not prolong and work does', async () => {
    const { token } = await clinic.addMember('nurse');
    const ask = (headers: Record<string, string>) =>
      sendRaw(clinic.baseUrl, {
        path: '/api/rooms',
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
    nowMs += 10 * MINUTE;
    expect((await ask({})).status).toBe(200);
    nowMs += 10 * MINUTE;
    expect((await ask({ 'x-medios-background': '1' })).status).toBe(200);
    nowMs += 6 * MINUTE;
    expect((await ask({})).code).toBe('SESSION_EXPIRED');
  });

  test('comes after twelve hours whatever is done', async () => {
    const { token } = await clinic.addMember('nurse');
    const ask = () =>
      sendRaw(clinic.baseUrl, { path: '/api/rooms', headers: { authorization: `Bearer ${token}` } });
    for (let minutes = 0; minutes < 12 * 60 - 30; minutes += 10) {
      nowMs += 10 * MINUTE;
      expect((await ask()).status, `after ${minutes + 10} minutes`).toBe(200);
    }
    for (let minutes = 0; minutes < 40; minutes += 10) nowMs += 10 * MINUTE;
    expect((await ask()).status).toBe(401);
  }, 60_000);

  test('comes at once, everywhere, when the person signs out everywhere', async () => {
    const member = await clinic.addMember('doctor');
    const second = await login(member.email, TEST_PASSWORD);
    const cookie = cookieOf(second);
    await member.client.identity.logoutEverywhere();
    expect((await getSession(member.token)).status).toBe(401);
    expect(
      (await sendRaw(clinic.baseUrl, { path: '/api/identity/session', headers: { cookie } })).status,
    ).toBe(401);
  });

  test('ends the live stream too', async () => {
    const member = await clinic.addMember('nurse');
    const response = await fetch(`${clinic.baseUrl}/api/events`, {
      headers: { authorization: `Bearer ${member.token}` },
    });
    await member.client.identity.logout();
    const text = await response.text(); // resolves only because the server ends the stream
    expect(text).toContain('event: end');
  });
});

describe('login', () => {
  test('never keeps the session that a browser came with', async () => {
    const { email } = await clinic.addMember('nurse');
    const first = cookieOf(await login(email, TEST_PASSWORD));
    const second = cookieOf(
      await login(email, TEST_PASSWORD, { cookie: first, 'sec-fetch-site': 'same-origin' }),
    );
    expect(second).not.toBe(first);
    expect(
      (await sendRaw(clinic.baseUrl, { path: '/api/identity/session', headers: { cookie: first } })).status,
    ).toBe(401);
    expect(
      (await sendRaw(clinic.baseUrl, { path: '/api/identity/session', headers: { cookie: second } })).status,
    ).toBe(200);
  });

  test('a planted cookie value is not taken over', async () => {
    const { email } = await clinic.addMember('nurse');
    const planted = `medios=${'P'.repeat(32)}`;
    const answer = await login(email, TEST_PASSWORD, { cookie: planted, 'sec-fetch-site': 'same-origin' });
    expect(cookieOf(answer)).not.toBe(planted);
  });

  test('the cookie cannot be read by scripts nor sent along by other sites', async () => {
    const { email } = await clinic.addMember('nurse');
    const [header] = (await login(email, TEST_PASSWORD)).headers['set-cookie'] ?? [];
    expect(header).toMatch(/HttpOnly/);
    expect(header).toMatch(/SameSite=Strict/);
  });

  test('an unknown account and a wrong password get the same answer after the same work', async () => {
    const { email } = await clinic.addMember('nurse');
    const hashes = countHashes();
    const wrong = await login(email, 'not the password');
    const forWrong = hashes.taken();
    const unknown = await login('nobody@clinic.example', 'not the password');
    const forUnknown = hashes.taken();
    hashes.stop();
    const withoutId = (answer: Answer) => ({ ...JSON.parse(answer.text), requestId: '' });
    expect(withoutId(unknown)).toEqual(withoutId(wrong));
    expect(forWrong).toBe(1);
    expect(forUnknown).toBe(1);
  });

  test('guessing locks the account for a growing time, in parallel too, and a locked account costs the same', async () => {
    const { email } = await clinic.addMember('nurse');
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => login(email, `guess ${index}`)),
    );
    expect(guesses.every((answer) => answer.code === 'WRONG_CREDENTIALS')).toBe(true);
    const hashes = countHashes();
    const locked = await login(email, TEST_PASSWORD);
    expect([locked.code, hashes.taken()]).toEqual(['WRONG_CREDENTIALS', 1]);
    hashes.stop();
    nowMs += lockMs(5) + 1_000;
    expect((await login(email, TEST_PASSWORD)).status).toBe(200);
  });

  test('locks grow from 30 seconds to a quarter of an hour', () => {
    expect([4, 5, 6, 7, 30].map(lockMs)).toEqual([0, 30_000, 60_000, 120_000, 900_000]);
  });

  test('a storm of logins leaves other reads answered', async () => {
    const storm = Promise.all(
      Array.from({ length: 50 }, (_, index) => login(`storm${index}@clinic.example`, 'x')),
    );
    const reads = await Promise.all(Array.from({ length: 20 }, () => getSession(clinic.as('auditor').token)));
    expect(reads.every((answer) => answer.status === 200 || answer.status === 401)).toBe(true);
    await storm;
  });

  /** How many passwords were hashed: the work that takes the time. */
  function countHashes() {
    const { hasher } = clinic.app;
    const { hash, verify } = hasher;
    let count = 0;
    hasher.hash = (password) => {
      count += 1;
      return hash.call(hasher, password);
    };
    hasher.verify = (stored, password) => {
      count += 1;
      return verify.call(hasher, stored, password);
    };
    return {
      taken: () => {
        const taken = count;
        count = 0;
        return taken;
      },
      stop: () => Object.assign(hasher, { hash, verify }),
    };
  }
});

describe('other sites', () => {
  const room = { name: 'Forged', kind: 'waiting' };
  let cookie = '';
  beforeAll(async () => {
    const admin = await clinic.addMember('admin');
    cookie = cookieOf(await login(admin.email, TEST_PASSWORD));
  });

  test.each([
    ['says that it comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['comes from a sister domain', { 'sec-fetch-site': 'same-site' }],
    ['carries a foreign origin', { origin: 'https://evil.example' }],
    ['carries an origin that only begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['hides its origin', { origin: 'null' }],
    ['says nothing of where it comes from', {}],
  ])('a write with the cookie that %s is refused', async (_what, headers: Record<string, string>) => {
    const answer = await post('/api/rooms', room, { cookie, ...headers });
    expect([answer.status, answer.code]).toEqual([403, 'CROSS_SITE']);
  });

  test('a form that pretends to be text is refused', async () => {
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' };
    const answer = await sendRaw(clinic.baseUrl, {
      method: 'POST',
      path: '/api/rooms',
      headers,
      body: JSON.stringify(room),
    });
    expect(answer.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test('no answer may be read by another origin', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { cookie, origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const answer = await sendRaw(clinic.baseUrl, { method, path: '/api/rooms', headers });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('a login from another site is refused', async () => {
    const { email } = clinic.as('nurse');
    expect((await login(email, TEST_PASSWORD, { origin: 'https://evil.example' })).code).toBe('CROSS_SITE');
  });
});

describe('the limiter', () => {
  test('counts a whole IPv6 network as one and sees through mapped addresses', () => {
    expect(addressKey('2001:db8:1:2:aaaa::1')).toBe(addressKey('2001:db8:1:2:bbbb:cccc:dddd:eeee'));
    expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
    expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  test('is not fooled by a header that names another client', async () => {
    const strict = await startTestClinic({ requestsPerSecond: 5 });
    try {
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          sendRaw(strict.baseUrl, { path: '/healthz', headers: { 'x-forwarded-for': `10.0.0.${index}` } }),
        ),
      );
      expect(answers.some((answer) => answer.status === 429)).toBe(true);
      expect(answers.find((answer) => answer.status === 429)?.headers['retry-after']).toMatch(/^\d+$/);
    } finally {
      await strict.close();
    }
  });

  test('leaks at its rate, refuses the rest, and stays small', () => {
    let at = 0;
    const limit = new RateLimit(1, 2, () => at, 10);
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 1]);
    at += 1_000;
    expect(limit.take('a')).toBe(0);
    for (let index = 0; index < 1_000; index++) limit.take(`key ${index}`);
    expect(limit.take('new')).toBe(0);
  });
});
