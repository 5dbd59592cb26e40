import { Radio, Textarea, TextInput } from '@mantine/core';
import { useMessages } from '../../messages/messages.tsx';
import { useToday } from '../../shared/use-today.ts';
import { readDate } from './read-date.ts';
import classes from './registration.module.css';
import {
  GENDERS,
  type Registration,
  type RegistrationErrors,
  type RegistrationField,
} from './registration.ts';

interface RegistrationFieldsProps {
  readonly typed: Registration;
  readonly wrong: RegistrationErrors;
  readonly onChange: (field: RegistrationField, value: string) => void;
}

const AUTO_COMPLETE_OFF = { autoComplete: 'off', spellCheck: false } as const;

/** The fields of a registration; new and changed ones look the same. */
export function RegistrationFields({ typed, wrong, onChange }: RegistrationFieldsProps) {
  const { m, format } = useMessages();
  const today = useToday();
  const names = m.patients.field;
  const words = m.patients.form;
  const birthDate = readDate(typed.birthDate);
  const props = (field: RegistrationField) => {
    const problem = wrong[field];
    return {
      value: typed[field],
      error: problem === undefined ? undefined : words.wrong[problem],
      onChange: (event: { currentTarget: { value: string } }) => onChange(field, event.currentTarget.value),
      ...AUTO_COMPLETE_OFF,
    };
  };
  const born =
    birthDate === undefined || birthDate > today
      ? words.birthDateHelp
      : words.bornOn(format.date(birthDate), format.age(birthDate, new Date(`${today}T12:00`)));
  return (
    <div className={classes.fields}>
      <fieldset className={classes.group}>
        <legend>{words.legend}</legend>
        <TextInput label={names.family} required maxLength={120} data-autofocus {...props('familyName')} />
        <TextInput label={names.given} required maxLength={120} {...props('givenName')} />
        <TextInput
          label={names.birthDate}
          required
          maxLength={40}
          description={born}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...props('birthDate')}
        />
        <Radio.Group
          label={names.gender}
          required
          value={typed.gender}
          onChange={(value) => onChange('gender', value)}
          error={wrong.gender === undefined ? undefined : words.wrong[wrong.gender]}
        >
          <div className={classes.radios}>
            {GENDERS.map((gender) => (
              <Radio key={gender} value={gender} label={m.common.gender[gender]} />
            ))}
          </div>
        </Radio.Group>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{words.contact}</legend>
        <TextInput label={names.phone} type="tel" maxLength={60} {...props('phone')} />
        <TextInput label={names.email} type="email" maxLength={254} {...props('email')} />
        <Textarea
          label={names.address}
          autosize
          minRows={2}
          maxRows={4}
          maxLength={400}
          {...props('address')}
        />
      </fieldset>
    </div>
  );
}
