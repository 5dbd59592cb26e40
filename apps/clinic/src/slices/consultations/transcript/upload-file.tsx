import { FileButton } from '@mantine/core';
import { TRANSCRIPT_MAX_CHARACTERS } from '@medi-os/contract';
import { ReasonedButton } from '@medi-os/ui';
import { useState } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorText } from '../error-line.tsx';
import type { WayProps } from './bring-in.tsx';
import { FILE_ENDINGS, type FileRefusal, readTranscriptFile } from './read-file.ts';
import classes from './transcript.module.css';
import { bringInErrorText, useBringIn } from './use-bring-in.ts';

export function UploadFile({ consultation, onConsultation, mode, disabledReason }: WayProps) {
  const { m, format } = useMessages();
  const words = m.consultation.bringIn;
  const limit = format.number(TRANSCRIPT_MAX_CHARACTERS);
  const [refusal, setRefusal] = useState<FileRefusal>();
  const [added, setAdded] = useState<string>();
  const bring = useBringIn(consultation, onConsultation);
  const refused: Record<FileRefusal, string> = {
    tooLarge: words.tooLarge(limit),
    wrongType: words.wrongType,
    notText: words.notText,
    nothingTyped: words.empty,
  };
  const take = async (file: File | null) => {
    if (file === null) return;
    setAdded(undefined);
    setRefusal(undefined);
    bring.reset();
    const read = await readTranscriptFile(file);
    if (!read.ok) return setRefusal(read.why);
    bring.mutate({ source: 'uploaded', text: read.text, mode }, { onSuccess: () => setAdded(file.name) });
  };
  return (
    <div className={classes.upload}>
      <p className={classes.help}>
        {words.fileHelp(limit)} {words.help}
      </p>
      <FileButton
        onChange={(file) => void take(file)}
        accept={FILE_ENDINGS.join(',')}
        inputProps={{ 'aria-label': words.file }}
      >
        {({ onClick }) => (
          <ReasonedButton onClick={onClick} loading={bring.isPending} disabledReason={disabledReason}>
            {words.chooseFile}
          </ReasonedButton>
        )}
      </FileButton>
      <p role="status" className={classes.help}>
        {added === undefined ? '' : words.added(added)}
      </p>
      <ErrorText>{refusal === undefined ? bringInErrorText(bring.error, m) : refused[refusal]}</ErrorText>
    </div>
  );
}
