import '@readiness-kit/elements/define';
import type { ReadinessSubmission } from '@readiness-kit/elements';
import { createApp, defineComponent, h, ref } from 'vue';
import { ourQuestions, thanks } from './our-questions.ts';

// Without a compiler: `App.vue` is the same as a template.
const Survey = defineComponent(() => {
  const done = ref<ReadinessSubmission>();
  const lang = ref('en');
  return () =>
    h('main', [
      h('button', { onClick: () => (lang.value = 'es') }, 'Español'),
      h('readiness-survey', {
        'survey-form': 'quick',
        group: 'family',
        lang: lang.value,
        localQuestions: ourQuestions,
        onReadinessFinish: (event: HTMLElementEventMap['readiness-finish']) => (done.value = event.detail),
      }),
      h('p', { role: 'status' }, done.value && thanks(done.value)),
    ]);
});

createApp(Survey).mount('#app');
