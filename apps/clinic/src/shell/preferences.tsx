import { useMantineColorScheme } from '@mantine/core';
import { isLanguage, LANGUAGES } from '@medi-os/ui';
import { useId } from 'react';
import { useMessages } from '../messages/messages.tsx';
import classes from './shell.module.css';

const SCHEMES = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

function isScheme(value: string): value is Scheme {
  return SCHEMES.some((scheme) => scheme === value);
}

/** Light, dark, or as the machine says; remembered by the browser. */
export function ColourSchemeToggle() {
  const { m } = useMessages();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const id = useId();
  const label = { auto: m.shell.automatic, light: m.shell.light, dark: m.shell.dark };
  return (
    <span className={classes.preference}>
      <label htmlFor={id} className="visually-hidden">
        {m.shell.colourScheme}
      </label>
      <select
        id={id}
        value={colorScheme}
        onChange={(event) => {
          if (isScheme(event.currentTarget.value)) setColorScheme(event.currentTarget.value);
        }}
      >
        {SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {label[scheme]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The language of the screen, each in its own name. */
export function LanguageToggle() {
  const { m, language, setLanguage } = useMessages();
  const id = useId();
  return (
    <span className={classes.preference}>
      <label htmlFor={id} className="visually-hidden">
        {m.shell.language}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => {
          if (isLanguage(event.currentTarget.value)) setLanguage(event.currentTarget.value);
        }}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {m.shell.languageName[code]}
          </option>
        ))}
      </select>
    </span>
  );
}
