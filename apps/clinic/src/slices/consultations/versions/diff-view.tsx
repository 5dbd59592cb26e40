import { Checkbox } from '@mantine/core';
import type { NoteContent } from '@medi-os/contract';
import { useMemo, useState } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { diffNotes, type Run, type SectionDiff, type SentenceDiff } from './note-diff.ts';
import classes from './versions.module.css';

/** Two versions in one text. Whose a word is, and what became of it, is said by line and label as well as by colour. */
export function DiffView({ older, newer }: { readonly older: NoteContent; readonly newer: NoteContent }) {
  const { m } = useMessages();
  const words = m.consultation;
  const [showsAll, setShowsAll] = useState(false);
  const sections = useMemo(() => diffNotes(older, newer), [older, newer]);
  const shown = showsAll ? sections : changedOnly(sections);
  const isSame = sections.every(({ sentences }) => sentences.every(({ change }) => change === 'same'));
  return (
    <>
      <ul className={classes.legend} aria-label={words.diff.legend}>
        <li>
          <span className={classes.run} data-by="machine" data-change="added">
            {words.diff.machineWord}
          </span>
        </li>
        <li>
          <span className={classes.run} data-by="human" data-change="added">
            {words.diff.humanWord}
          </span>
        </li>
        <li>
          <del className={classes.run} data-change="removed">
            {words.diff.removedWord}
          </del>
        </li>
      </ul>
      <Checkbox
        size="xs"
        mb="sm"
        label={words.versions.showAll}
        checked={showsAll}
        onChange={(event) => setShowsAll(event.currentTarget.checked)}
      />
      {isSame && <p>{words.versions.same}</p>}
      {shown.map(({ kind, sentences }) => (
        <section key={kind} className={classes.section} aria-label={words.section[kind]}>
          <h4>{words.section[kind]}</h4>
          {sentences.map((sentence) => (
            <Sentence key={sentence.id} sentence={sentence} />
          ))}
        </section>
      ))}
    </>
  );
}

function changedOnly(sections: readonly SectionDiff[]): SectionDiff[] {
  return sections
    .map(({ kind, sentences }) => ({ kind, sentences: sentences.filter(({ change }) => change !== 'same') }))
    .filter(({ sentences }) => sentences.length > 0);
}

function Sentence({ sentence: { change, runs } }: { readonly sentence: SentenceDiff }) {
  const { m } = useMessages();
  const words = m.consultation.diff;
  const authors = new Set(
    runs.filter((run) => change === 'same' || run.change !== 'same').map(({ by }) => by),
  );
  return (
    <p className={classes.sentence} data-change={change} dir="auto">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one sentence have no other name than their place
        <RunView key={index} run={run} />
      ))}
      {change !== 'same' && (
        <span className={classes.label}>
          {words.sentence[change]} · {[...authors].map((by) => words[by]).join(' + ')}
        </span>
      )}
    </p>
  );
}

function RunView({ run: { change, by, text } }: { readonly run: Run }) {
  const { m } = useMessages();
  const words = m.consultation.diff;
  if (change === 'same')
    return (
      <span className={classes.run} data-by={by} data-change="same">
        {text}
      </span>
    );
  const Tag = change === 'added' ? 'ins' : 'del';
  return (
    <Tag className={classes.run} data-by={by} data-change={change}>
      <span className="visually-hidden">{change === 'added' ? words.added[by] : words.removed}: </span>
      {text}
    </Tag>
  );
}
