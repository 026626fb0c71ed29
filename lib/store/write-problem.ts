/** Notes something that went wrong in the extension itself, among the problems that the user can see. */
import { contentId } from '#lib/core/content-id.ts';
import { commit } from './commit.ts';
import type { WriteContext } from './write-context.ts';

/** `at`: the part of the extension; `seen`: the error's name and message, which must not hold content of records. */
export async function recordProblem(context: WriteContext, at: string, seen: string): Promise<void> {
  const id = contentId('prob', ['extension', at, seen]);
  await commit(context, async (draft) => {
    const known = await draft.problems.get(id);
    if (known === null) draft.count('problems', 1);
    draft.problems.put({ id, kind: 'extension', at, seen, times: (known?.times ?? 0) + 1, lastSeenAt: draft.now });
  });
}
