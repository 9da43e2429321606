import type { Notify } from './use-status';

/** Shows a message once a task is done, or why it failed. */
export const notifyWhenDone = (notify: Notify, task: Promise<void>, message: string): Promise<void> =>
  task.then(
    () => notify(message),
    (error: unknown) => notify(error instanceof Error ? error.message : String(error)),
  );
