import { errorText } from '../api/error-text.ts';
import { useMessages } from '../messages/messages.tsx';
import classes from './shared.module.css';

/** What went wrong, where it happened. Always in the page, so that a screen reader hears it when it is filled. */
export function ErrorLine({ error }: { readonly error: unknown }) {
  const { m } = useMessages();
  return (
    <p role="alert" className={classes.error}>
      {error === null || error === undefined ? '' : errorText(error, m)}
    </p>
  );
}
