import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { forbidden, layers } from './layers.mjs';

const allowed = (importer: string, source: string, isType = false) => assert.equal(forbidden(importer, source, isType), undefined, `${importer} ← ${source}`);
const refused = (importer: string, source: string, isType = false) => assert.notEqual(forbidden(importer, source, isType), undefined, `${importer} ← ${source}`);

describe('imports in core', () => {
  const scoring = 'core/src/scoring/score.ts';

  it('go back along the flow, never forward', () => {
    allowed(scoring, './gates.ts');
    allowed(scoring, '../model/instrument.ts');
    allowed('core/src/result/assess.ts', '../explanation/explain.ts');
    refused(scoring, '../priorities/rank.ts');
    refused(scoring, '../result/readiness-result.ts', true);
    refused('core/src/model/instrument.ts', '../instruments/district/index.ts');
  });

  it('see folders inside a stage as that stage', () => {
    allowed('core/src/instruments/district/constructs/learning.ts', '../../../model/instrument.ts');
    refused('core/src/instruments/district/constructs/learning.ts', '../../../scoring/score.ts');
  });

  it('reach statistics from every stage, and nothing from statistics', () => {
    allowed(scoring, '../statistics/quantile.ts');
    allowed('core/src/statistics/quantile.ts', './sample.ts');
    refused('core/src/statistics/quantile.ts', '../model/issue.ts', true);
  });

  it('let text have the types of stages, and no stage the text', () => {
    allowed('core/src/text/en.ts', '../explanation/explain.ts', true);
    allowed('core/src/text/fill.ts', '../statistics/round-half-away.ts');
    refused('core/src/text/en.ts', '../explanation/explain.ts');
    refused(scoring, '../text/en.ts', true);
  });

  it('let schemas see model, responses and result, and be seen by no stage', () => {
    allowed('core/src/schemas/parse.ts', '../result/readiness-result.ts');
    refused('core/src/schemas/parse.ts', '../priorities/rank.ts');
    refused('core/src/result/assess.ts', '../schemas/parse.ts');
  });

  it('are free in files of src itself', () => {
    allowed('core/src/index.ts', './result/assess.ts');
    refused(scoring, '../index.ts');
  });

  it('need a place for every folder', () => {
    refused('core/src/novelty/thing.ts', '../model/issue.ts');
    refused(scoring, '../novelty/thing.ts');
  });
});

describe('imports between packages', () => {
  it('follow the table', () => {
    allowed('elements/src/survey/survey.ts', '@readiness-kit/core/text');
    allowed('elements/src/survey/survey.ts', 'lit/decorators.js');
    allowed('cli/src/main.ts', 'node:fs');
    allowed('bench/src/main.ts', 'survey-core');
    refused('core/src/scoring/score.ts', 'lit');
    refused('core/src/scoring/score.ts', 'node:fs');
    refused('core/src/scoring/score.ts', '@readiness-kit/elements');
    refused('elements/src/survey/survey.ts', '@readiness-kit/corelike');
    refused('cli/src/main.ts', '@readiness-kit/elements');
  });

  it('are made by name', () => {
    refused('elements/src/survey/survey.ts', '../../../core/src/index.ts');
    refused('core/src/scoring/score.ts', '../../test/fixtures/x.ts');
  });

  it('keep zod behind the schemas', () => {
    allowed('core/src/schemas/parse.ts', 'zod/mini');
    refused('core/src/responses/parse.ts', 'zod');
    allowed('cli/src/check.ts', '@readiness-kit/core/schemas');
    refused('elements/src/survey/survey.ts', '@readiness-kit/core/schemas');
  });
});

it('the rule reports every kind of import, at its source', () => {
  const code = [
    "import { rank } from '../priorities/rank.ts';",
    "import { type A, type B } from '../result/readiness-result.ts';",
    "export { rank } from '../priorities/rank.ts';",
    "export const later = () => import('../priorities/rank.ts');",
    "export type Late = import('../priorities/rank.ts').Rank;",
    "import { quantile } from '../statistics/quantile.ts';",
    "export const here = 1;",
  ].join('\n');
  const config = [{
    files: ['**/*.ts'], languageOptions: { parser }, plugins: { house: { rules: { layers } } }, rules: { 'house/layers': 'error' as const },
  }];
  const messages = new Linter({ cwd: '/repo' }).verify(code, config, { filename: '/repo/packages/core/src/scoring/score.ts' });
  assert.deepEqual(messages.map(({ line }) => line), [1, 2, 3, 4, 5]);
  assert.equal(messages[0]?.message, 'scoring must not import from priorities: it may import model, instruments, responses, statistics.');
});
