/** The embedded scribe behind a thread: it reads hours of speech in seconds, and those seconds are nobody else's. */
import { BackgroundThread } from '../../platform/background/background-thread.ts';
import type { ScribeTasks } from './scribe-tasks.ts';

export class ScribeEngine extends BackgroundThread<ScribeTasks> {
  constructor() {
    super(new URL('./scribe-worker.ts', import.meta.url));
  }
}
