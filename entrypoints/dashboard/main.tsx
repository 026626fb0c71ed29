import { render } from 'preact';
import { DashboardApp } from '#components/dashboard/dashboard-app.tsx';
import { maxAnswerBytes } from '#lib/importing/answer-task.ts';
import { importAnswers } from '#lib/importing/import-answers.ts';
import { keepFile } from '#lib/importing/keep-file.ts';
import { createPageDrawer } from '#lib/importing/page-drawer.ts';
import { lintAnswer } from '#lib/sar/lint/lint-answer.ts';
import { changeFact } from '#lib/sar/profile/change-fact.ts';
import { mailLink } from '#lib/sar/letters/mail-link.ts';
import { missingItems } from '#lib/sar/letters/missing-items.ts';
import { writeLetter } from '#lib/sar/letters/write-letter.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
const deps = {
  changeFact,
  createPageDrawer,
  importAnswers,
  keepFile,
  lintAnswer,
  mailLink,
  maxAnswerBytes,
  missingItems,
  typedFact,
  typedStatement,
  writeLetter,
};
render(<DashboardApp deps={deps} />, root);
