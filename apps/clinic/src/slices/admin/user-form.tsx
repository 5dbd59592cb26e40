import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { ROLES, type User } from '@medi-os/contract';
import { useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { DialogForm } from '../../shared/form-dialog.tsx';
import { Notice } from '../../shared/notice.tsx';
import { type UserFields, useSaveUser } from './use-save-user.ts';

/** The contract's `NewPassword`; read here so that the page says it before the server does. */
const PASSWORD_MIN_LENGTH = 15;
/** One @ with something on both sides: the server reads the rest. */
const LOOKS_LIKE_EMAIL = /^[^@\s]+@[^@\s]+$/;

interface UserFormProps {
  /** The person to change; `null` adds one. */
  readonly user: User | null;
  /** Why the role may not be changed. */
  readonly roleRefusal: string | undefined;
  readonly onDone: () => void;
}

export function UserForm({ user, roleRefusal, onDone }: UserFormProps) {
  const { m } = useMessages();
  const words = m.admin.users;
  const { save, theirs, emailTaken, otherError } = useSaveUser(user, onDone);
  const [tried, setTried] = useState(false);
  const [fields, setFields] = useState<UserFields>({
    name: user?.name ?? '',
    email: user?.email ?? '',
    role: user?.role ?? 'receptionist',
    password: '',
  });
  const change = (part: Partial<UserFields>) => {
    setFields({ ...fields, ...part });
    save.reset();
  };
  const wrong = {
    name: fields.name.trim() === '',
    email: !LOOKS_LIKE_EMAIL.test(fields.email.trim()),
    password: user === null && fields.password.length < PASSWORD_MIN_LENGTH,
  };
  return (
    <DialogForm
      saveLabel={user === null ? m.common.add : m.common.save}
      pending={save.isPending}
      error={otherError}
      onSave={() => {
        setTried(true);
        if (!wrong.name && !wrong.email && !wrong.password) save.mutate(fields);
      }}
      onCancel={onDone}
    >
      <Notice>
        {theirs &&
          `${m.common.stale} ${theirs.name}, ${m.login.role[theirs.role]}, ${theirs.active ? words.active : words.inactive}`}
      </Notice>
      <TextInput
        label={words.name}
        required
        maxLength={100}
        autoComplete="off"
        data-autofocus
        value={fields.name}
        error={tried && wrong.name ? m.patients.form.wrong.required : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {user === null && <EmailField fields={fields} change={change} tried={tried} taken={emailTaken} />}
      <NativeSelect
        label={words.role}
        value={fields.role}
        disabled={roleRefusal !== undefined}
        description={roleRefusal ?? (user === null ? m.login.roleHelp[fields.role] : words.roleEndsSessions)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={ROLES.map((value) => ({ value, label: m.login.role[value] }))}
        onChange={(event) =>
          change({ role: ROLES.find((one) => one === event.currentTarget.value) ?? fields.role })
        }
      />
      {user === null && <PasswordField fields={fields} change={change} tried={tried} />}
    </DialogForm>
  );
}

interface NewUserFieldProps {
  readonly fields: UserFields;
  readonly change: (part: Partial<UserFields>) => void;
  readonly tried: boolean;
}

function EmailField({ fields, change, tried, taken }: NewUserFieldProps & { readonly taken: boolean }) {
  const { m } = useMessages();
  const isWrong = tried && !LOOKS_LIKE_EMAIL.test(fields.email.trim());
  const takenText = taken ? m.admin.users.emailTaken : undefined;
  return (
    <TextInput
      label={m.admin.users.email}
      type="email"
      required
      maxLength={254}
      autoComplete="off"
      value={fields.email}
      error={isWrong ? m.patients.form.wrong.email : takenText}
      onChange={(event) => change({ email: event.currentTarget.value })}
    />
  );
}

function PasswordField({ fields, change, tried }: NewUserFieldProps) {
  const { m } = useMessages();
  const words = m.admin.users;
  const length = String(PASSWORD_MIN_LENGTH);
  return (
    <PasswordInput
      label={words.password}
      description={words.passwordHelp(length)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      required
      maxLength={256}
      autoComplete="new-password"
      value={fields.password}
      error={tried && fields.password.length < PASSWORD_MIN_LENGTH ? words.passwordShort(length) : undefined}
      visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
      onChange={(event) => change({ password: event.currentTarget.value })}
    />
  );
}
