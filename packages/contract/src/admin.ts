/** Administration: users and their roles, and the audit explorer. */
import { z } from 'zod';
import { Id, Instant, PageQuery, pageOf, StaffReference, text, Version } from './common.ts';
import { Role } from './permissions.ts';
import { route } from './route.ts';

export const User = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  active: z.boolean(),
  lockedUntil: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
  version: Version,
});
export type User = z.infer<typeof User>;

/** NIST SP 800-63B-4 §3.1.1.2: at least 15 characters where the password is the only factor; no composition rules. */
export const NewPassword = z.string().min(15).max(256);

/** One row of the sealed audit trail. `changes` are fields with their value before and after. */
export const AuditEntry = z.object({
  position: z.number().int(),
  at: Instant,
  actor: StaffReference.nullable(),
  actorRole: z.string().nullable(),
  action: z.string(),
  targetType: z.string(),
  targetId: z.string().nullable(),
  patientId: Id.nullable(),
  requestId: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** How an audit trail can differ from what was written; the sentence beside it says where and how much. */
export const AuditFault = z.enum([
  'edited',
  'missing',
  'inserted',
  'reordered',
  'rewritten',
  'forgedSeal',
  'truncated',
  'unsealed',
]);
export type AuditFault = z.infer<typeof AuditFault>;

const VERSIONED = ['PRECONDITION_REQUIRED', 'STALE_VERSION'] as const;

export const admin = {
  users: route({ method: 'GET', path: '/admin/users', access: 'users:read', summary: 'All users' }).output(
    z.object({ items: z.array(User) }),
  ),
  createUser: route({
    method: 'POST',
    path: '/admin/users',
    access: 'users:write',
    summary: 'Add a user',
    status: 201,
    errors: ['ALREADY_EXISTS'],
  })
    .input(z.object({ name: text(100, 1), email: z.email().max(254), role: Role, password: NewPassword }))
    .output(User),
  updateUser: route({
    method: 'PUT',
    path: '/admin/users/{userId}',
    access: 'users:write',
    summary: 'Rename a user, change the role, or deactivate; ends their sessions when rights change',
    ifMatch: true,
    errors: [...VERSIONED, 'MOVE_REFUSED'],
  })
    .input(z.object({ userId: Id, name: text(100, 1), role: Role, active: z.boolean() }))
    .output(User),
  practitioners: route({
    method: 'GET',
    path: '/practitioners',
    access: 'practitioners:read',
    summary: 'Staff to whom a visit can be assigned',
  }).output(z.object({ items: z.array(StaffReference.extend({ role: Role })) })),
  audit: route({
    method: 'GET',
    path: '/admin/audit',
    access: 'audit:read',
    summary: 'The audit trail, newest first',
  })
    .input(
      PageQuery.extend({
        actorId: Id.optional(),
        patientId: Id.optional(),
        action: z.string().max(80).optional(),
        from: Instant.optional(),
        to: Instant.optional(),
      }),
    )
    .output(pageOf(AuditEntry)),
  verifyAudit: route({
    method: 'POST',
    path: '/admin/audit/verify',
    access: 'audit:read',
    summary: 'Recompute the hash chain and name the first bad row',
  }).output(
    z.object({
      verified: z.boolean(),
      rows: z.number().int(),
      firstBad: z.object({ position: z.number().int(), code: AuditFault, reason: z.string() }).nullable(),
    }),
  ),
};
