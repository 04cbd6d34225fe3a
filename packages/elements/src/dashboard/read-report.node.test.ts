import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleReport } from '../../test/dashboard/sample-report.ts';
import { readReport, readReportJson } from './read-report.ts';

const report = sampleReport({ districts: 8, seed: 5 });

/** Every place in a value: a path of keys. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function changed(path: readonly string[], to: unknown): unknown {
  const copy = structuredClone(report) as unknown as Record<string, any>;
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  if (to === undefined) delete holder[last];
  else holder[last] = to;
  return copy;
}

test('a report is read as it is, also from its text', () => {
  assert.deepEqual(readReport(report), { ok: true, report });
  assert.deepEqual(readReportJson(JSON.stringify(report)), { ok: true, report });
  assert.deepEqual(readReportJson('{'), { ok: false, problem: 'not-json' });
});

test('what is shown is looked at: a part that is missing or of another kind is no report, and nothing throws', () => {
  const paths = pathsOf(report).slice(1).filter((path) => !['hash', 'dataHash'].includes(path.at(-1) as string));
  // One of each kind of place is enough: lists hold many alike.
  const kinds = new Map(paths.map((path) => [path.map((key) => (/^\d+$/.test(key) ? '#' : key)).join('.'), path]));
  const mayBeNull = /\.(people|rate|change|quartiles|listed|policyArea)$|values\.#|margins\.#|detectable\.#|people\.#|weightings\.\w+\.#|in\.\w+$|^(overall|previousWave|provenance\.form)$/;
  for (const [kind, path] of kinds) {
    const isList = kind.endsWith('#');
    assert.equal(readReport(changed(path, { not: 'this' })).ok, false, `${kind} may be anything`);
    if (!isList && !/groups\.[\w-]+$/.test(kind)) assert.equal(readReport(changed(path, undefined)).ok, false, `${kind} may be missing`);
    if (!mayBeNull.test(kind)) assert.equal(readReport(changed(path, null)).ok, false, `${kind} may be null`);
  }
});
