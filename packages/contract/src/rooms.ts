/** The rooms of the clinic: where a patient is called to. The smallest slice: copy this one. */
import { z } from 'zod';
import { Id, text, Version } from './common.ts';
import { route } from './route.ts';

export const RoomKind = z.enum(['triage', 'consultation', 'treatment', 'waiting']);
export type RoomKind = z.infer<typeof RoomKind>;

export const Room = z.object({
  id: Id,
  name: z.string(),
  kind: RoomKind,
  active: z.boolean(),
  version: Version,
});
export type Room = z.infer<typeof Room>;

export const RoomInput = z.object({ name: text(60, 1), kind: RoomKind, active: z.boolean().default(true) });

export const rooms = {
  list: route({ method: 'GET', path: '/rooms', access: 'rooms:read', summary: 'All rooms' }).output(
    z.object({ items: z.array(Room) }),
  ),
  create: route({
    method: 'POST',
    path: '/rooms',
    access: 'rooms:write',
    summary: 'Add a room',
    status: 201,
    errors: ['ALREADY_EXISTS'],
  })
    .input(RoomInput)
    .output(Room),
  update: route({
    method: 'PUT',
    path: '/rooms/{id}',
    access: 'rooms:write',
    summary: 'Rename a room, change its kind, or take it out of use',
    ifMatch: true,
    errors: ['ALREADY_EXISTS', 'PRECONDITION_REQUIRED', 'STALE_VERSION'],
  })
    .input(RoomInput.extend({ id: Id }))
    .output(Room),
};
