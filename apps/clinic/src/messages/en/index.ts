import { common } from './common.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

export const english = { common, shell, ui };
