import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadinessSurvey } from './readiness-survey.ts';

test('the class can be imported where there is no page, and defines nothing', () => {
  assert.equal(typeof ReadinessSurvey, 'function');
  assert.equal((globalThis as { customElements?: CustomElementRegistry }).customElements?.get('readiness-survey'), undefined);
  assert.equal('document' in globalThis, false);
});
