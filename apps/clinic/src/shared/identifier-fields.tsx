/** Two identifiers that the patient says, any two of four. The recorded values are never shown beside them. */
import { TextInput } from '@mantine/core';
import type { Identifier } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMessages } from '../messages/messages.tsx';
import classes from './identifier-fields.module.css';

export const IDENTIFIER_KINDS = ['familyName', 'birthDate', 'mrn', 'phone'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];
export type IdentifierValues = Readonly<Record<IdentifierKind, string>>;

export const NO_IDENTIFIERS: IdentifierValues = { familyName: '', birthDate: '', mrn: '', phone: '' };

/** Those that were filled in, as the API takes them. */
export function identifiersOf(values: IdentifierValues): Identifier[] {
  return IDENTIFIER_KINDS.flatMap((kind) => {
    const value = values[kind].trim();
    return value === '' ? [] : [{ kind, value }];
  });
}

/** The kinds that did not match the record, when that is why the server refused; else `undefined`. */
export function mismatchedKinds(error: unknown): readonly IdentifierKind[] | undefined {
  const known = asApiError(error);
  if (known?.code !== 'IDENTITY_NOT_CONFIRMED') return undefined;
  const data = known.data as { mismatched: string[] }; // the contract's data of this error
  return IDENTIFIER_KINDS.filter((kind) => data.mismatched.includes(kind));
}

export interface IdentifierFieldsProps {
  readonly values: IdentifierValues;
  readonly onChange: (values: IdentifierValues) => void;
  readonly mismatched?: readonly IdentifierKind[] | undefined;
}

export function IdentifierFields({ values, onChange, mismatched = [] }: IdentifierFieldsProps) {
  const { m } = useMessages();
  const words = m.board.identifiers;
  return (
    <fieldset className={classes.fields}>
      <legend>{words.help}</legend>
      {IDENTIFIER_KINDS.map((kind, index) => (
        <TextInput
          key={kind}
          label={words[kind]}
          type={kind === 'birthDate' ? 'date' : kind === 'phone' ? 'tel' : 'text'}
          autoComplete="off"
          value={values[kind]}
          onChange={(event) => onChange({ ...values, [kind]: event.currentTarget.value })}
          error={mismatched.includes(kind) ? words.noMatch : undefined}
          {...(index === 0 ? { 'data-autofocus': true } : {})}
        />
      ))}
    </fieldset>
  );
}
