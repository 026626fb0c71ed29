import { render } from 'preact';
import { DashboardApp } from '#components/dashboard/dashboard-app.tsx';
import { importAnswer } from '#lib/importing/import-answer.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
render(<DashboardApp deps={{ importAnswer, typedFact, typedStatement }} />, root);
