/** The signed note as a page to print: who it is about at the top, what was said, who signed, what was added later. */
import { Button } from '@mantine/core';
import { type Patient, type SignedNote, SOAP_OF_SECTION, SoapPart } from '@medi-os/contract';
import { EmptyState } from '@medi-os/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { errorText } from '../../api/error-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useSession } from '../../session/session.tsx';
import { Page as Shell } from '../../shell/index.ts';
import { ErrorText } from './error-line.tsx';
import classes from './print.module.css';
import { noteKey } from './use-consultation.ts';

export function Page() {
  const { m } = useMessages();
  const words = m.consultation;
  const { noteId } = useParams({ from: '/notes/$noteId/print' });
  const note = useQuery({ queryKey: noteKey(noteId), queryFn: () => api.notes.get({ noteId }) });
  const patientId = note.data?.patientId;
  const patient = useQuery({
    queryKey: ['patients', 'one', patientId],
    queryFn: () => api.patients.get({ patientId: patientId ?? '' }),
    enabled: patientId !== undefined,
  });
  const error = note.error ?? patient.error;
  const back = note.data && (
    <Link to="/consultations/$visitId" params={{ visitId: note.data.visitId }} className={classes.back}>
      {words.print.back}
    </Link>
  );
  const isSigned = note.data?.state === 'signed';
  return (
    <Shell
      title={words.print.title}
      actions={
        isSigned && (
          <>
            {back}
            <Button variant="filled" onClick={() => print()}>
              {words.actions.printNow}
            </Button>
          </>
        )
      }
    >
      <ErrorText>{error ? errorText(error, m) : undefined}</ErrorText>
      {note.data !== undefined && !isSigned && (
        <EmptyState title={words.print.notSigned} text={words.print.notSignedHelp} action={back} />
      )}
      {note.data?.state === 'signed' && patient.data && <Sheet note={note.data} patient={patient.data} />}
    </Shell>
  );
}

function Sheet({ note, patient }: { readonly note: SignedNote; readonly patient: Patient }) {
  const { m, format } = useMessages();
  const words = m.consultation;
  const { organization } = useSession();
  return (
    <article className={classes.sheet}>
      {/* A table for its head alone: browsers repeat it on every printed page, and every page must say whose it is. */}
      <table role="presentation" className={classes.pages}>
        <thead>
          <tr>
            <td>
              <header className={classes.head}>
                <p className={classes.clinic}>{organization.name}</p>
                <h2>
                  {patient.familyName.toUpperCase()}, {patient.givenName}
                </h2>
                <dl>
                  <div>
                    <dt>{words.print.born}</dt>
                    <dd>{format.date(patient.birthDate)}</dd>
                  </div>
                  <div>
                    <dt>{words.print.gender}</dt>
                    <dd>{m.common.gender[patient.gender]}</dd>
                  </div>
                  <div>
                    <dt>{words.print.id}</dt>
                    <dd>{m.patients.mrn(patient.mrn)}</dd>
                  </div>
                </dl>
              </header>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              {SoapPart.options.map((part) => (
                <SoapSection key={part} note={note} part={part} />
              ))}
              <section className={classes.signature}>
                <p>
                  <b>{words.sign.signedBy(note.signedBy.name, format.dateTime(note.signedAt))}</b>
                </p>
                <p className={classes.digest}>
                  {words.sign.digest}: {note.contentDigest}
                </p>
              </section>
              {note.addenda.length > 0 && (
                <div className={classes.addenda}>
                  <h3>{words.addenda}</h3>
                  {note.addenda.map(({ id, text, author, writtenAt }) => (
                    <section key={id} dir="auto">
                      <p className={classes.text}>{text}</p>
                      <p className={classes.digest}>
                        {words.addendum.by(author.name, format.dateTime(writtenAt))}
                      </p>
                    </section>
                  ))}
                </div>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

function SoapSection({ note, part }: { readonly note: SignedNote; readonly part: SoapPart }) {
  const { m } = useMessages();
  const words = m.consultation;
  const sections = note.content.sections.filter(({ kind }) => SOAP_OF_SECTION[kind] === part);
  if (sections.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3>{words.soap[part]}</h3>
      {sections.map(({ kind, sentences }) => (
        <section key={kind}>
          {words.section[kind] !== words.soap[part] && <h4>{words.section[kind]}</h4>}
          {sentences.map(({ id, text }) => (
            <p key={id} className={classes.text} dir="auto">
              {text}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
