import { render } from 'preact';
import { PopupApp } from '#components/popup/popup-app.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
render(<PopupApp />, root);
