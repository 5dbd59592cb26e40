import type { AppContext } from '../../context.ts';
import { authorised } from '../../platform/http/authorise.ts';
import { changeRoom, createRoom } from './save-room.ts';
import { listRooms } from './store.ts';

export function roomRoutes({ implementer: { rooms }, gateway }: AppContext) {
  return {
    list: rooms.list.handler(async ({ context }) => {
      const { actor } = authorised(context);
      return { items: await gateway.read(actor, 'unaudited', listRooms) };
    }),
    create: rooms.create.handler(({ context, input }) =>
      createRoom(gateway, authorised(context).actor, input),
    ),
    update: rooms.update.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return changeRoom(gateway, actor, expectedVersion, input);
    }),
  };
}
