/**
 * better-auth, kept inside: it stores users, credentials and sessions and checks passwords. None of its own HTTP
 * routes is exposed; what the contract does not name does not exist.
 */
import { betterAuth } from 'better-auth';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { surviveLostConnections } from '../database/availability.ts';
import { newId } from '../identifiers.ts';
import type { PasswordHasher } from './password-hasher.ts';

export interface AuthenticationOptions {
  systemUrl: string;
  secret: string;
  sessionAbsoluteMs: number;
  hasher: PasswordHasher;
}

/** Configured better-auth on the identity tables, with snake_case columns like everything else. */
export function makeAuthentication(options: AuthenticationOptions) {
  const pool = new pg.Pool({
    connectionString: options.systemUrl,
    max: 3,
    application_name: 'medios identity',
    connectionTimeoutMillis: 900,
    statement_timeout: 10_000,
  });
  surviveLostConnections(pool);
  const times = { createdAt: 'created_at', updatedAt: 'updated_at' };
  const auth = betterAuth({
    secret: options.secret,
    baseURL: 'http://localhost', // never used: no URL of better-auth is ever shown or followed
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres' },
    advanced: { database: { generateId: () => newId() } },
    rateLimit: { enabled: false }, // ours counts by account as well as by address
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1, // length is the contract's business, for new passwords
      maxPasswordLength: 256,
      password: {
        hash: (password) => options.hasher.hash(password),
        verify: ({ hash, password }) => options.hasher.verify(hash, password),
      },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', ...times },
      additionalFields: {
        organizationId: { type: 'string', required: true, input: false, fieldName: 'organization_id' },
        role: { type: 'string', required: true, input: false },
        active: { type: 'boolean', required: true, input: false },
      },
    },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
      expiresIn: Math.floor(options.sessionAbsoluteMs / 1000),
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...times } },
  });
  return { auth, close: () => pool.end() };
}

export type Authentication = ReturnType<typeof makeAuthentication>;
