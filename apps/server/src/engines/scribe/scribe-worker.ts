import { serveTasks } from '../../platform/background/serve-tasks.ts';
import { scribeTasks } from './scribe-tasks.ts';

serveTasks(scribeTasks);
