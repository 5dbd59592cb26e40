import classes from './consultation.module.css';

/** What went wrong, where it happened. Always in the page, so that it is read out when it is filled. */
export function ErrorText({ children }: { readonly children: string | undefined }) {
  return (
    <p role="alert" className={classes.error}>
      {children}
    </p>
  );
}
