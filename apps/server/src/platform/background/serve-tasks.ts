/** The thread's side of `BackgroundThread`: takes one task after the other and answers. */
import { parentPort } from 'node:worker_threads';
import type { ThreadReply, ThreadRequest } from './background-thread.ts';

export function serveTasks(tasks: Record<string, (input: never) => unknown>): void {
  parentPort?.on('message', async ({ id, task, input }: ThreadRequest) => {
    parentPort?.postMessage(await answer(tasks, id, task, input));
  });
}

async function answer(
  tasks: Record<string, (input: never) => unknown>,
  id: number,
  task: string,
  input: unknown,
): Promise<ThreadReply> {
  try {
    const work = tasks[task];
    if (work === undefined) throw new Error(`no task ${task}`);
    return { id, output: await work(input as never) }; // BackgroundThread.run checks the type of the input
  } catch (error) {
    // What failed, without the words that it failed on.
    return { id, failure: `${task} failed: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}
