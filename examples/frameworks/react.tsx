/** @jsxImportSource react */
import '@readiness-kit/elements/define';
import type { ReadinessSubmission } from '@readiness-kit/elements';
import type {} from '@readiness-kit/elements/jsx';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ourQuestions, thanks } from './our-questions.ts';

function Survey(): React.JSX.Element {
  const [done, setDone] = useState<ReadinessSubmission>();
  const [lang, setLang] = useState('en');
  return (
    <main>
      <button onClick={() => setLang('es')}>Español</button>
      <readiness-survey survey-form="quick" group="family" lang={lang} localQuestions={ourQuestions} onreadiness-finish={(event) => setDone(event.detail)} />
      <p role="status">{done && thanks(done)}</p>
    </main>
  );
}

const app = document.querySelector('#app');
if (app) createRoot(app).render(<Survey />);
