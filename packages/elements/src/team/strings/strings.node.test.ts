import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../../localize/message.ts';
import { ar } from './ar.ts';
import { en, type TeamKey } from './en.ts';
import { es } from './es.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const holesOf = (message: Message): string => [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].join();

test('every language says everything, with the same gaps and the plural forms it has', () => {
  for (const [language, table] of Object.entries({ es, ar, 'zh-Hans': zh, vi })) {
    assert.deepEqual(Object.keys(table), Object.keys(en), language);
    for (const key of Object.keys(en) as TeamKey[]) {
      assert.equal(holesOf(table[key]), holesOf(en[key]), `${language} ${key}`);
      const message: Message = table[key];
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => !(language === 'es' && form === 'many'));
      if (typeof message !== 'string') assert.deepEqual(Object.keys(message).sort(), forms.sort(), `${language} ${key}`);
    }
  }
});
