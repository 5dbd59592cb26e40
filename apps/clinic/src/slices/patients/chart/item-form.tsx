/** The few fields of an allergy, a medicine or a problem: read, checked, and given on without blanks. */
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { DialogForm } from '../../../shared/form-dialog.tsx';
import { readDate } from '../read-date.ts';

export interface ItemField<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice';
  readonly required?: boolean;
  readonly maxLength?: number;
  /** Of a choice: value and word; the first, with an empty value, is "not known". */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What was filled in; `null` where nothing was. Dates are `YYYY-MM-DD`. */
export type ItemValues<Key extends string> = Readonly<Record<Key, string | null>>;

interface ItemFormProps<Key extends string> {
  readonly fields: readonly ItemField<Key>[];
  readonly start: ItemValues<Key>;
  readonly saveLabel: string;
  readonly pending: boolean;
  readonly error: unknown;
  /** Said above the fields: what somebody else wrote meanwhile. */
  readonly notice?: ReactNode;
  readonly onSave: (values: ItemValues<Key>) => void;
  readonly onCancel: () => void;
}

export function ItemForm<Key extends string>(props: ItemFormProps<Key>) {
  const { m, format } = useMessages();
  const [typed, setTyped] = useState(props.start);
  const [tried, setTried] = useState(false);
  const words = m.patients.form;
  const wrongOf = (field: ItemField<Key>): string | undefined => {
    const text = typed[field.key]?.trim() ?? '';
    if (text === '') return field.required ? words.wrong.required : undefined;
    return field.kind === 'date' && readDate(text) === undefined ? words.wrong.date : undefined;
  };
  const save = () => {
    setTried(true);
    if (props.fields.some((field) => wrongOf(field) !== undefined)) return;
    const values: Record<Key, string | null> = { ...typed };
    for (const { key, kind } of props.fields) {
      const text = typed[key]?.trim() ?? '';
      values[key] = text === '' ? null : kind === 'date' ? (readDate(text) ?? null) : text;
    }
    props.onSave(values);
  };
  return (
    <DialogForm
      saveLabel={props.saveLabel}
      pending={props.pending}
      error={props.error}
      onSave={save}
      onCancel={props.onCancel}
    >
      {props.notice}
      {props.fields.map((field, index) => {
        const text = typed[field.key] ?? '';
        const common = {
          label: field.label,
          value: text,
          required: field.required ?? false,
          error: tried ? wrongOf(field) : undefined,
          ...(index === 0 ? { 'data-autofocus': true } : {}),
        };
        const change = (value: string) => setTyped({ ...typed, [field.key]: value });
        if (field.kind === 'choice')
          return (
            <NativeSelect
              key={field.key}
              {...common}
              data={[...(field.options ?? [])]}
              onChange={(event) => change(event.currentTarget.value)}
            />
          );
        const day = field.kind === 'date' ? readDate(text) : undefined;
        return (
          <TextInput
            key={field.key}
            {...common}
            maxLength={field.maxLength ?? 40}
            autoComplete="off"
            description={field.kind !== 'date' ? undefined : day ? format.date(day) : words.birthDateHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            onChange={(event) => change(event.currentTarget.value)}
          />
        );
      })}
    </DialogForm>
  );
}
