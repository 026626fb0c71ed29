/** The head of a dashboard page: its one heading, what the page is for, and the window's title. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  readonly intro?: string;
  readonly back?: { readonly href: string; readonly text: string };
  /** Two things stand side by side on it: it takes all the room that there is. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Page({ title, intro, back, wide = false, children }: Props) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = `${title} · ${t('common.appName')}`;
  }, [title, t]);
  return (
    <div class={styles.page} data-wide={wide || undefined}>
      <header class={styles.head}>
        {back !== undefined && (
          <p class={styles.back}>
            <a href={back.href}>{back.text}</a>
          </p>
        )}
        <h1>{title}</h1>
        {intro !== undefined && <p class={styles.intro}>{intro}</p>}
      </header>
      {children}
    </div>
  );
}

/** A framed part of a page with its own heading. */
export function Section({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={styles.section}>
      <h2>{title}</h2>
      {intro !== undefined && <p class={styles.soft}>{intro}</p>}
      {children}
    </section>
  );
}
