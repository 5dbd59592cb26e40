import type { User } from '@medi-os/contract';
import type { Catalogue } from '../../messages/messages.tsx';

/** Why a person's rights may not be taken away; the server decides by the same rule. */
export type RightsRefusal = 'own-rights' | 'last-admin';

/** Nobody takes their own rights away, and one active administrator always remains. */
export function withoutRights(
  users: readonly Pick<User, 'id' | 'role' | 'active'>[],
  user: Pick<User, 'id' | 'role' | 'active'>,
  myId: string,
): RightsRefusal | undefined {
  if (user.id === myId) return 'own-rights';
  const isAdmin = (one: Pick<User, 'role' | 'active'>) => one.role === 'admin' && one.active;
  return isAdmin(user) && users.filter(isAdmin).length <= 1 ? 'last-admin' : undefined;
}

export function refusalOf(refusal: RightsRefusal | undefined, m: Catalogue): string | undefined {
  if (refusal === undefined) return undefined;
  return refusal === 'own-rights' ? m.admin.users.notYourself : m.admin.users.lastAdmin;
}
