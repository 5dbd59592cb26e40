import { type Ability, ALLOWED, type Permission, type Room, refused, roleHolds } from '@medi-os/contract';
import { ReasonedButton } from '@medi-os/ui';
import { useMessages } from '../../messages/messages.tsx';
import { useSession } from '../../session/session.tsx';
import { refusalText } from '../../shared/ability-text.ts';
import classes from './board.module.css';

interface PageActionsProps {
  readonly room: {
    readonly rooms: readonly Room[];
    readonly roomId: string | undefined;
    readonly choose: (roomId: string | undefined) => void;
  };
  readonly pending: boolean;
  readonly onAdd: () => void;
  readonly onCallNext: () => void;
}

/** What is done to the board as a whole: somebody more on the list, the next one called, and from which room. */
export function PageActions({ room, pending, onAdd, onCallNext }: PageActionsProps) {
  const { m } = useMessages();
  const { role } = useSession().user;
  const ability = (permission: Permission): Ability =>
    roleHolds(role, permission) ? ALLOWED : refused('wrong-role', '');
  return (
    <>
      {roleHolds(role, 'triage:write') && (
        <label className={classes.room}>
          {m.board.actions.room}
          <select
            value={room.roomId ?? ''}
            onChange={(event) => room.choose(event.currentTarget.value || undefined)}
          >
            <option value="">{m.board.actions.noRoom}</option>
            {room.rooms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ReasonedButton onClick={onAdd} disabledReason={refusalText(ability('queue:check-in'), m)}>
        {m.board.actions.add}
      </ReasonedButton>
      <ReasonedButton
        variant="filled"
        loading={pending}
        onClick={onCallNext}
        disabledReason={refusalText(ability('queue:call'), m)}
      >
        {m.board.actions.callNext}
      </ReasonedButton>
    </>
  );
}
