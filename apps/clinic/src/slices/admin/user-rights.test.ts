import { expect, it } from 'vitest';
import { withoutRights } from './user-rights.ts';

const admin = { id: 'a', role: 'admin', active: true } as const;
const second = { id: 'b', role: 'admin', active: true } as const;
const former = { id: 'c', role: 'admin', active: false } as const;
const nurse = { id: 'n', role: 'nurse', active: true } as const;

it.each([
  ['yourself', [admin, second], admin, 'a', 'own-rights'],
  ['the last active administrator', [admin, former, nurse], admin, 'x', 'last-admin'],
  ['one administrator of two', [admin, second], second, 'a', undefined],
  ['an administrator who is not active', [admin, former], former, 'a', undefined],
  ['a nurse', [admin, nurse], nurse, 'a', undefined],
] as const)('taking the rights of %s', (_whose, users, user, myId, refusal) => {
  expect(withoutRights(users, user, myId)).toBe(refusal);
});
