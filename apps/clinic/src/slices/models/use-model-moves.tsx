/** Approving a change of stage: asks for a reason, and keeps what was typed when somebody else was quicker. */
import { Textarea } from '@mantine/core';
import { MODEL_TABLE, type ModelDetail, type ModelMove } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { ReasonDialog, ReasonedButton } from '@medi-os/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { refusalText } from '../../shared/ability-text.ts';
import { ErrorLine } from '../../shared/error-line.tsx';
import { Notice } from '../../shared/notice.tsx';
import classes from './models.module.css';

const COMMENT_MAX_LENGTH = 2_000;
const ORDER: readonly ModelMove[] = ['startShadow', 'promote', 'rollBack', 'withdraw', 'reopen', 'retire'];
const ONWARD: ReadonlySet<ModelMove> = new Set<ModelMove>(['startShadow', 'promote', 'reopen']);

export function useModelMoves(model: ModelDetail): { buttons: ReactNode; dialog: ReactNode } {
  const { m } = useMessages();
  const words = m.models;
  const client = useQueryClient();
  const [asked, setAsked] = useState<ModelMove>();
  const [comment, setComment] = useState('');
  const close = () => {
    setAsked(undefined);
    setComment('');
  };
  const make = useMutation({
    mutationFn: ({ move, reason }: { move: ModelMove; reason: string }) =>
      api.models.move(
        { versionId: model.id, move, reason, ...(comment.trim() === '' ? {} : { comment }) },
        { context: { version: model.version } },
      ),
    onSuccess: close,
    onSettled: () => client.invalidateQueries({ queryKey: ['models'] }),
  });
  const stale = asApiError(make.error)?.code === 'STALE_VERSION';
  const moves = ORDER.filter((move) => MODEL_TABLE[move].from.includes(model.stage));
  return {
    buttons: moves.map((move) => (
      <ReasonedButton
        key={move}
        variant={ONWARD.has(move) ? 'filled' : 'default'}
        disabledReason={refusalText(model.can[move], m)}
        onClick={() => {
          make.reset();
          setAsked(move);
        }}
      >
        {words.move[move]}
      </ReasonedButton>
    )),
    dialog: (
      <ReasonDialog
        opened={asked !== undefined}
        title={asked === undefined ? '' : words.move[asked]}
        question={words.moveReason}
        confirmLabel={asked === undefined ? '' : words.move[asked]}
        danger={asked === 'rollBack' || asked === 'retire'}
        pending={make.isPending}
        onCancel={close}
        onConfirm={(reason) => asked && make.mutate({ move: asked, reason })}
      >
        <p className={classes.asked}>
          <b lang="en">{model.title}</b> {model.label}
          <br />
          {asked !== undefined && words.moveMeans[asked]}
          {asked === 'rollBack' && model.predecessor && ` ${words.comesBack(model.predecessor.label)}`}
        </p>
        <Notice>{stale ? m.common.stale : undefined}</Notice>
        <ErrorLine error={stale ? null : make.error} />
        <Textarea
          label={words.comment}
          value={comment}
          maxLength={COMMENT_MAX_LENGTH}
          autosize
          minRows={1}
          maxRows={6}
          mb="sm"
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </ReasonDialog>
    ),
  };
}
