/** Letters to one controller: choose which, see and change it, send it from one's own mailbox, and note that it went. */
import { useDeps } from '#components/dashboard/deps.ts';
import { LiveView } from '#components/shared/live-view.tsx';
import { Page } from '#components/shared/page.tsx';
import { caseFileOf } from '#lib/core/case-file.ts';
import type { LetterKind } from '#lib/core/letter.ts';
import { readAnyDraft, readCase, readLetterDraft, readSettings } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { useToday } from '#lib/ui/use-today.ts';
import { ContactConfirm } from './contact-confirm.tsx';
import { LetterChoice } from './letter-choice.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { addresseeOf, correctionsOf, newLetterForm } from './letter-material.ts';
import { suggestedLetter } from './suggested-letter.ts';
import styles from './requests.module.css';

interface Props {
  readonly controller: string;
  readonly letter: LetterKind | null;
}

export function RequestsPage({ controller, letter }: Props) {
  const texts = useTexts();
  const { missingItems } = useDeps();
  const today = useToday();
  const live = useLive(() => readMaterial(controller, letter), [controller, letter]);
  const file = caseFileOf(controller, live.kind === 'ready' ? (live.value.view?.caseFile ?? null) : null);
  const party = addresseeOf(file, texts);
  const back = { href: routeHash({ page: 'answers', controller }), text: texts.t('requests.backToCase', { party }) };
  return (
    <Page title={texts.t('requests.titleOf', { party })} intro={texts.t('requests.caseIntro')} back={back}>
      <LiveView live={live}>
        {({ view, draft, before, ownName }) => (
          <>
            <div class={styles.screenOnly}>
              <LetterChoice controller={controller} chosen={letter} suggested={suggestedLetter(file, today)} />
            </div>
            {letter !== null && (
              <>
                <div class={styles.screenOnly}>
                  <ContactConfirm key={file.contact?.confirmedOn ?? ''} caseFile={file} />
                </div>
                <LetterEditor
                  key={letter}
                  ownName={ownName}
                  first={
                    draft ?? {
                      controller,
                      kind: letter,
                      form: newLetterForm(
                        texts.language,
                        before?.form ?? null,
                        ownName,
                        missingItems(view?.statements ?? [], view?.facts ?? []),
                      ),
                      edited: null,
                    }
                  }
                  caseFile={file}
                  corrections={correctionsOf(view)}
                />
              </>
            )}
          </>
        )}
      </LiveView>
    </Page>
  );
}

async function readMaterial(controller: string, letter: LetterKind | null) {
  const db = readingDatabase();
  const [view, draft, before, { ownName }] = await Promise.all([
    readCase(db, controller),
    letter === null ? null : readLetterDraft(db, controller, letter),
    readAnyDraft(db),
    readSettings(db),
  ]);
  return { view, draft, before, ownName };
}
