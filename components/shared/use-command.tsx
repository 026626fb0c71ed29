/** Sending a command to the background, with what a page must show about it: that it runs, and why it failed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import { sendCommand } from '#lib/messaging/send.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { Notice } from './notice.tsx';

export interface CommandState {
  readonly busy: boolean;
  readonly failed: string | null;
  /** Answers true where the command was done. */
  readonly send: (command: PageCommand) => Promise<boolean>;
}

export function useCommand(): CommandState {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const send = async (command: PageCommand): Promise<boolean> => {
    setBusy(true);
    const why = await failureOf(command);
    setFailed(why);
    setBusy(false);
    return why === null;
  };
  return { busy, failed, send };
}

/** Null where the command was done, else why not. */
export async function failureOf(command: PageCommand): Promise<string | null> {
  try {
    const reply = await sendCommand(command);
    return reply.kind === 'done' ? null : reply.why;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The sentence that a failed command leaves behind. */
export function CommandFailure({ state }: { readonly state: CommandState }): ComponentChildren {
  const { t } = useTexts();
  return state.failed === null ? null : <Notice tone="bad">{t('common.commandFailed', { why: state.failed })}</Notice>;
}
