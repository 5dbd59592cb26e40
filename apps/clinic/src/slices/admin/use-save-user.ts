import type { Role, User } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';

export interface UserFields {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

/** Saves a new person (`null`) or a change. After somebody else's change `theirs` is what they made of it. */
export function useSaveUser(user: User | null, onDone: () => void) {
  const client = useQueryClient();
  // The version that was seen: theirs after a refusal, so that saving again is meant.
  const [seen, setSeen] = useState(user);
  const [theirs, setTheirs] = useState<User>();
  const save = useMutation({
    mutationFn: ({ name, email, role, password }: UserFields) =>
      seen === null
        ? api.admin.createUser({ name, email: email.trim(), role, password })
        : api.admin.updateUser(
            { userId: seen.id, name, role, active: seen.active },
            { context: { version: seen.version } },
          ),
    onSuccess: onDone,
    onError: async (error) => {
      if (asApiError(error)?.code !== 'STALE_VERSION') return;
      const now = (await api.admin.users()).items.find((one) => one.id === seen?.id);
      if (!now) return;
      setSeen(now);
      setTheirs(now);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
  const code = asApiError(save.error)?.code;
  return {
    save,
    theirs,
    emailTaken: code === 'ALREADY_EXISTS',
    /** What is not said beside a field or above the form already. */
    otherError: code === 'ALREADY_EXISTS' || code === 'STALE_VERSION' ? null : save.error,
  };
}
