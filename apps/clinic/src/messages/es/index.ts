import type { english } from '../en/index.ts';
import type { Translation } from '../shape.ts';
import { common } from './common.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

export const spanish: Translation<typeof english> = { common, shell, ui };
