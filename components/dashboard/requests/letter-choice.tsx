/** The letters that can be written, each with what it is for. */
import { Section } from '#components/shared/page.tsx';
import { type LetterKind, letterKinds } from '#lib/core/letter.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './requests.module.css';

interface Props {
  readonly controller: string;
  readonly chosen: LetterKind | null;
  readonly suggested: LetterKind | null;
}

export function LetterChoice({ controller, chosen, suggested }: Props) {
  const { t, name } = useTexts();
  return (
    <Section title={t('requests.chooseTitle')}>
      <ul class={styles.letters}>
        {letterKinds.map((kind) => (
          <li key={kind}>
            <a
              class={styles.letterLink}
              href={routeHash({ page: 'requests', controller, letter: kind })}
              aria-current={kind === chosen ? 'page' : undefined}
            >
              <span class={styles.letterName}>
                {name('letter', kind)}
                {kind === suggested && ` (${t('requests.suggested')})`}
              </span>
              <span class={styles.soft}>{t(`requests.about_${kind}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
