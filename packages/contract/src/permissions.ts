/**
 * Who may do what: the one permission map, used by the server (every route names a permission) and by the screens
 * (a control that may not be used is shown disabled with its reason).
 */
import { z } from 'zod';

export const ROLES = ['admin', 'receptionist', 'nurse', 'doctor', 'auditor'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/**
 * Permission → roles that hold it. Two rules shape the table: an administrator runs the clinic but has no
 * business in a chart, and an auditor sees who did what but changes nothing. A model's card and approvals
 * hold no patient, its predictions do: the first are for those who run and audit it too, the second for doctors.
 */
export const PERMISSIONS = {
  'patients:read': ['receptionist', 'nurse', 'doctor'],
  'patients:write': ['receptionist', 'nurse', 'doctor'],
  'chart:read': ['nurse', 'doctor'],
  'chart:write': ['nurse', 'doctor'],
  'queue:read': ['receptionist', 'nurse', 'doctor'],
  'queue:check-in': ['receptionist', 'nurse'],
  'queue:move': ['receptionist', 'nurse', 'doctor'],
  'queue:assign': ['receptionist', 'nurse', 'doctor'],
  'queue:call': ['doctor'],
  'triage:read': ['nurse', 'doctor'],
  'triage:write': ['nurse', 'doctor'],
  'alerts:read': ['nurse', 'doctor'],
  'alerts:acknowledge': ['nurse', 'doctor'],
  'consultations:read': ['doctor'],
  'consultations:write': ['doctor'],
  'notes:read': ['nurse', 'doctor'],
  'notes:write': ['doctor'],
  'notes:approve': ['doctor'],
  'notes:sign': ['doctor'],
  'models:read': ['admin', 'doctor', 'auditor'],
  'models:write': ['admin'],
  'models:approve': ['admin'],
  'models:predict': ['doctor'],
  'rooms:read': ['admin', 'receptionist', 'nurse', 'doctor'],
  'rooms:write': ['admin'],
  'practitioners:read': ['admin', 'receptionist', 'nurse', 'doctor'],
  'users:read': ['admin'],
  'users:write': ['admin'],
  'audit:read': ['admin', 'auditor'],
  'metrics:read': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when the role holds the permission. Deny by default: an unknown permission is held by nobody. */
export function roleHolds(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = PERMISSIONS[permission] ?? [];
  return holders.includes(role);
}

/** What a route asks of its caller: nothing, a live session, or a permission. */
export type Access = 'public' | 'session' | Permission;

/**
 * Whether the caller may do something to the thing in front of them, decided by the server and sent with it.
 * `code` names the reason for translation; `reason` is the English sentence.
 */
export const Ability = z.discriminatedUnion('allowed', [
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), code: z.string(), reason: z.string() }),
]);
export type Ability = z.infer<typeof Ability>;

export const ALLOWED: Ability = { allowed: true };

export function refused(code: string, reason: string): Ability {
  return { allowed: false, code, reason };
}
