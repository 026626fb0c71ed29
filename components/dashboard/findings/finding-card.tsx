/** One finding: its sentence, then fact 1, fact 2, why, the law, what may explain it, the question, and the evidence. */
import type { ComponentChildren } from 'preact';
import { Foreign } from '#components/shared/foreign.tsx';
import { StrengthMark } from '#components/shared/strength-mark.tsx';
import type { Finding } from '#lib/core/finding.ts';
import { articleTitleIn, citationIn } from '#lib/law/article-words.ts';
import { inFileOrder } from '#lib/ui/file-order.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { EvidenceNames } from './evidence-names.ts';
import styles from './findings.module.css';

export function FindingCard({ finding, names }: { readonly finding: Finding; readonly names: EvidenceNames }) {
  const { t, name } = useTexts();
  const part = (title: string, content: ComponentChildren) => (
    <div class={styles.part}>
      <h3>{title}</h3>
      {content}
    </div>
  );
  return (
    <li class={styles.card} data-testid="finding" data-kind={finding.kind}>
      <p class={styles.kind}>
        <StrengthMark strength={finding.strength} /> {name('finding', finding.kind)}
      </p>
      <h2 class={styles.summary}>
        <Foreign text={finding.summary} />
      </h2>
      <div class={styles.pair}>
        {finding.adSays !== '' && part(t('results.adSays'), <Foreign text={finding.adSays} />)}
        {finding.answerSays !== '' && part(t('results.answerSays'), <Foreign text={finding.answerSays} />)}
      </div>
      {finding.why !== '' && part(t('results.why'), <Foreign text={finding.why} />)}
      {finding.articles.length > 0 && part(t('results.law'), <Law articles={finding.articles} />)}
      {finding.innocent.length > 0 && part(t('results.innocent'), <TextList items={finding.innocent} />)}
      {finding.question !== '' &&
        part(
          t('results.question'),
          <blockquote class={styles.question}>
            <Foreign text={finding.question} />
          </blockquote>,
        )}
      <Evidence finding={finding} names={names} />
    </li>
  );
}

function TextList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Law({ articles }: { readonly articles: readonly string[] }) {
  const { language } = useTexts();
  return (
    <ul>
      {articles.map((article) => (
        <li key={article}>
          <b>{citationIn(language, article)}</b> {articleTitleIn(language, article)}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ finding, names }: { readonly finding: Finding; readonly names: EvidenceNames }) {
  const { t, name } = useTexts();
  const facts = inFileOrder(finding.facts.flatMap((id) => names.facts.get(id) ?? []));
  const statements = inFileOrder(finding.statements.flatMap((id) => names.statements.get(id) ?? []));
  if (finding.ads.length + facts.length + statements.length === 0) return null;
  return (
    <details>
      <summary>{t('results.evidence')}</summary>
      <ul class={styles.evidence}>
        {finding.ads.map((id) => (
          <li key={id}>
            <a href={routeHash({ page: 'ad', id })}>
              <Foreign text={t('results.evidenceAd', { advertiser: finding.slots['advertiser'] ?? id })} />
            </a>
          </li>
        ))}
        {facts.map((fact, index) => (
          <li key={index}>
            <a href={routeHash({ page: 'answers', controller: finding.controller })}>
              <Foreign text={t('results.evidenceFact', { label: fact.label, value: fact.value })} />
            </a>
          </li>
        ))}
        {statements.map((statement, index) => (
          <li key={index}>
            <a href={routeHash({ page: 'answers', controller: finding.controller })}>
              <Foreign
                text={t('results.evidenceStatement', { about: name('topic', statement.about), text: statement.text })}
              />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
