/** The room in which this browser stands: asked once, kept, sent with every call. */
import type { Room } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { api } from '../../api/client.ts';

const STORAGE_KEY = 'medi-os.room';

function remembered(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function useRooms(): readonly Room[] {
  const { data } = useQuery({ queryKey: ['rooms', 'list'], queryFn: () => api.rooms.list() });
  return data?.items.filter((room) => room.active) ?? [];
}

/** A room that was closed in the meantime counts as none. */
export function useOwnRoom(kinds: readonly Room['kind'][]) {
  const rooms = useRooms().filter((room) => kinds.includes(room.kind));
  const [storedId, store] = useState(remembered);
  const choose = useCallback((id: string | undefined) => {
    store(id);
    try {
      if (id === undefined) localStorage.removeItem(STORAGE_KEY);
      else localStorage.setItem(STORAGE_KEY, id);
    } catch {
      // Not remembered is not lost: the choice holds until the page is closed.
    }
  }, []);
  const roomId = rooms.some((room) => room.id === storedId) ? storedId : undefined;
  return { rooms, roomId, choose };
}
