import { useMessages } from '../messages/messages.tsx';
import classes from './shell.module.css';

/** Says that the network is away and that the work is kept. Never hides anything. */
export function OfflineBar() {
  const { m } = useMessages();
  return (
    <div className={classes.offline} role="status">
      {m.shell.offline}
    </div>
  );
}
