import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { ROLES, type Role, type User } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { DialogForm } from '../../shared/form-dialog.tsx';
import classes from './admin.module.css';

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
  const wrongWords = m.patients.form.wrong;
  const client = useQueryClient();
  const [name, setName] = useState(user?.name ?? '');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>(user?.role ?? 'receptionist');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  // The version that was seen; after somebody else's change it is theirs, and saving again is meant.
  const [seen, setSeen] = useState(user);
  const [staleNow, setStaleNow] = useState<User>();
  const save = useMutation({
    mutationFn: () =>
      seen === null
        ? api.admin.createUser({ name, email: email.trim(), role, password })
        : api.admin.updateUser(
            { userId: seen.id, name, role, active: seen.active },
            { context: { version: seen.version } },
          ),
    onSuccess: onDone,
    onError: async (error) => {
      if (asApiError(error)?.code !== 'STALE_VERSION') return;
      const now = (await api.admin.users()).items.find((one) => one.id === seen?.id);
      if (!now) return;
      setSeen(now);
      setStaleNow(now);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
  const code = asApiError(save.error)?.code;
  const wrong = {
    name: name.trim() === '' ? wrongWords.required : undefined,
    email: user === null && !LOOKS_LIKE_EMAIL.test(email.trim()) ? wrongWords.email : undefined,
    password:
      user === null && password.length < PASSWORD_MIN_LENGTH
        ? words.passwordShort(String(PASSWORD_MIN_LENGTH))
        : undefined,
  };
  const submit = () => {
    setTried(true);
    if (Object.values(wrong).every((one) => one === undefined)) save.mutate();
  };
  const shown = tried ? wrong : { name: undefined, email: undefined, password: undefined };
  return (
    <DialogForm
      saveLabel={user === null ? m.common.add : m.common.save}
      pending={save.isPending}
      error={code === 'STALE_VERSION' || code === 'ALREADY_EXISTS' ? null : save.error}
      onSave={submit}
      onCancel={onDone}
    >
      {staleNow && (
        <p role="alert" className={classes.notice}>
          {m.common.stale}
          <br />
          {staleNow.name}, {m.login.role[staleNow.role]}, {staleNow.active ? words.active : words.inactive}
        </p>
      )}
      <TextInput
        label={words.name}
        required
        maxLength={100}
        autoComplete="off"
        data-autofocus
        value={name}
        error={shown.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {user === null && (
        <TextInput
          label={words.email}
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          value={email}
          error={shown.email ?? (code === 'ALREADY_EXISTS' ? words.emailTaken : undefined)}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            save.reset();
          }}
        />
      )}
      <NativeSelect
        label={words.role}
        value={role}
        disabled={roleRefusal !== undefined}
        description={roleRefusal ?? (user === null ? m.login.roleHelp[role] : words.roleEndsSessions)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={ROLES.map((value) => ({ value, label: m.login.role[value] }))}
        onChange={(event) => setRole(ROLES.find((one) => one === event.currentTarget.value) ?? role)}
      />
      {user === null && (
        <PasswordInput
          label={words.password}
          description={words.passwordHelp(String(PASSWORD_MIN_LENGTH))}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          maxLength={256}
          autoComplete="new-password"
          value={password}
          error={shown.password}
          visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
    </DialogForm>
  );
}
