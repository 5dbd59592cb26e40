import { ReasonedButton } from '@medi-os/ui';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { ErrorLine } from '../../shared/error-line.tsx';
import classes from './admin.module.css';

/** Recomputes the hash chain on the server and says what came of it, naming the first bad row. */
export function VerifyTrail() {
  const { m, format } = useMessages();
  const words = m.admin.audit;
  const verify = useMutation({ mutationFn: () => api.admin.verifyAudit() });
  const verdict = verify.data;
  return (
    <>
      <div className={classes.tools}>
        <span role="status">
          {verify.isPending && words.verifying}
          {verdict?.verified && (
            <span className={classes.whole}>{words.whole(format.number(verdict.rows))}</span>
          )}
        </span>
        <ReasonedButton loading={verify.isPending} onClick={() => verify.mutate()}>
          {words.verify}
        </ReasonedButton>
      </div>
      <p role="alert" className={verdict?.firstBad ? classes.broken : 'visually-hidden'}>
        {verdict?.firstBad && (
          <>
            <b>{words.broken(format.number(verdict.firstBad.position))}</b>
            <br />
            {words.fault[verdict.firstBad.code]}
          </>
        )}
      </p>
      <ErrorLine error={verify.error} />
    </>
  );
}
