import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentDocument, SurveyText } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtAr } from '@readiness-kit/core/instruments/district/ar';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { districtEs } from '@readiness-kit/core/instruments/district/es';
import { districtVi } from '@readiness-kit/core/instruments/district/vi';
import { districtZh } from '@readiness-kit/core/instruments/district/zh';
import { documentPassages } from '../src/lint/document-passages.ts';
import { lintDocument } from '../src/lint/lint-document.ts';
import { privateWords } from '../src/lint/private-words.ts';

const codes = ['topic-protected', 'asks-identity'];
const texts: readonly SurveyText[] = [districtEn, districtEs, districtAr, districtZh, districtVi];

for (const text of texts) {
  test(`the district instrument asks nothing private (${text.language})`, () => {
    const document: InstrumentDocument = { ...district, texts: [text] };
    const found = lintDocument(document).filter(({ code }) => codes.includes(code));
    assert.deepEqual(found.map(({ path, params }) => `${path.slice(3).join('.')}: ${String(params?.word)}`), []);
  });

  test(`nor says it in its levels, which some groups answer with (${text.language})`, () => {
    const words = privateWords(text.language);
    assert.ok(words, 'there is a list');
    const { all } = documentPassages({ ...district, texts: [text] });
    const found = all.flatMap(({ path, text: said }) => [...words.areas(said), ...words.identity(said)].map(([kind, word]) => `${path.slice(3).join('.')} ${kind}: ${word}`));
    assert.deepEqual(found, []);
  });
}

test('all of its words were looked at', () => {
  const counts = texts.map((text) => documentPassages({ ...district, texts: [text] }).all.filter(({ kind }) => kind === 'prompt').length);
  assert.equal(counts[0], 154);
  assert.equal(counts[1], 154);
  for (const count of counts.slice(2)) assert.ok(count > 60, String(count));
});
