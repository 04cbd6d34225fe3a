import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../../localize/message.ts';
import { ar as surveyAr } from '../../survey/strings/ar.ts';
import { en as surveyFirst } from '../../survey/strings/en.ts';
import { later as surveyLater } from '../../survey/strings/later.ts';
import { es as surveyEs } from '../../survey/strings/es.ts';
import { vi as surveyVi } from '../../survey/strings/vi.ts';
import { zh as surveyZh } from '../../survey/strings/zh.ts';
import { ar as dashboardAr } from '../../dashboard/strings/ar.ts';
import { en as dashboardEn } from '../../dashboard/strings/en.ts';
import { es as dashboardEs } from '../../dashboard/strings/es.ts';
import { vi as dashboardVi } from '../../dashboard/strings/vi.ts';
import { zh as dashboardZh } from '../../dashboard/strings/zh.ts';
import { ar as planAr } from '../../plan/strings/ar.ts';
import { en as planEn } from '../../plan/strings/en.ts';
import { es as planEs } from '../../plan/strings/es.ts';
import { vi as planVi } from '../../plan/strings/vi.ts';
import { zh as planZh } from '../../plan/strings/zh.ts';
import { ar as trendAr } from '../../trend/strings/ar.ts';
import { en as trendEn } from '../../trend/strings/en.ts';
import { es as trendEs } from '../../trend/strings/es.ts';
import { vi as trendVi } from '../../trend/strings/vi.ts';
import { zh as trendZh } from '../../trend/strings/zh.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

type Table = Readonly<Record<string, Message>>;
const tables: Readonly<Record<string, readonly (readonly [string, Table])[]>> = {
  results: [['es', es], ['ar', ar], ['zh-Hans', zh], ['vi', vi]],
  plan: [['es', planEs], ['ar', planAr], ['zh-Hans', planZh], ['vi', planVi]],
  trend: [['es', trendEs], ['ar', trendAr], ['zh-Hans', trendZh], ['vi', trendVi]],
  dashboard: [['es', dashboardEs], ['ar', dashboardAr], ['zh-Hans', dashboardZh], ['vi', dashboardVi]],
  survey: [['es', surveyEs], ['ar', surveyAr], ['zh-Hans', surveyZh], ['vi', surveyVi]],
};
const english: Readonly<Record<string, Table>> = { results: en, plan: planEn, trend: trendEn, dashboard: dashboardEn, survey: { ...surveyFirst, ...surveyLater } };

const forms = (message: Message | undefined): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message ?? {}));
const placeholders = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

for (const [view, languages] of Object.entries(tables)) {
  const source = english[view] as Table;
  for (const [language, table] of languages) {
    test(`${view} in ${language} says everything that English says, and nothing else`, () => {
      assert.deepEqual(Object.keys(table).sort(), Object.keys(source).sort());
    });

    test(`${view} in ${language}: every form has the placeholders of the English one; one and two may be words`, () => {
      for (const [key, message] of Object.entries(source)) {
        const wanted = placeholders(forms(message).at(-1) as string);
        const said = table[key];
        for (const [form, sentence] of Object.entries(typeof said === 'string' ? { other: said } : (said ?? {}))) {
          const spelt = ['one', 'two'].includes(form) ? wanted.filter((name) => !['{count}', '{n}'].includes(name) || sentence.includes(name)) : wanted;
          assert.deepEqual(placeholders(sentence), spelt, `${key}: ${sentence}`);
        }
      }
    });

    test(`${view} in ${language}: plurals have the forms of the language`, () => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => language !== 'es' || category !== 'many');
      for (const [key, message] of Object.entries(table)) if (typeof message !== 'string') assert.deepEqual(Object.keys(message).sort(), [...wanted].sort(), key);
    });
  }
}
