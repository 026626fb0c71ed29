import { render } from 'preact';
import { DashboardApp } from '#components/dashboard/dashboard-app.tsx';
import { maxAnswerBytes } from '#lib/importing/answer-task.ts';
import { importAnswers } from '#lib/importing/import-answers.ts';
import { lintAnswer } from '#lib/sar/lint/lint-answer.ts';
import { changeFact } from '#lib/sar/profile/change-fact.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
const deps = { changeFact, importAnswers, lintAnswer, maxAnswerBytes, typedFact, typedStatement };
render(<DashboardApp deps={deps} />, root);
