import type { Instrument, LevelCount } from './instrument.ts';
import type { Issue, Param } from './issue.ts';
import type { GuideText, InstrumentDocument, SurveyText } from './text.ts';
import { checkText } from './check-text.ts';
import { formIndicators } from './form-indicators.ts';
import { topologicalOrder } from './topological-order.ts';

type Path = readonly (string | number)[];
type Report = (code: string, path: Path, params?: Record<string, Param>, severity?: Issue['severity']) => void;

const idPattern = /^[a-z][a-z0-9._-]{0,79}$/i;
const efforts: readonly number[] = [1, 2, 3, 5, 8];
const levers: readonly string[] = ['local', 'state-waiver', 'federal'];

/**
 * Proves an instrument: unique, well-formed ids; every reference resolves; nothing depends on
 * itself; every level below the top has an action; weights are positive; and, where texts are
 * given, that they are complete, plain and within limits.
 *
 * @param document an instrument of the right shape; read unknown data with `parseInstrument` of `@readiness-kit/core/schemas` first
 * @returns all problems found; an instrument with an `error` among them cannot be scored
 */
export function checkInstrument(
  document: InstrumentDocument,
  texts: readonly SurveyText[] = document.texts ?? [],
  guides: readonly GuideText[] = document.guides ?? [],
): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, path, params = {}, severity = 'error') => issues.push({ code, severity, path, params });
  checkShape(document, report);
  checkIds(document, report);
  checkIndicators(document, report);
  checkComposites(document, report);
  checkForms(document, report);
  checkCycles(document, report);
  checkText(document, texts, guides, report);
  return issues;
}

function checkShape({ levels, version, constructs, indicators, groups, forms }: Instrument, report: Report): void {
  const allowed: readonly LevelCount[] = [3, 4, 5, 6, 7];
  if (!allowed.includes(levels)) report('level-count-invalid', ['levels'], { levels });
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) report('version-invalid', ['version'], { version });
  if (groups.length > 255) report('too-many-groups', ['groups'], { found: groups.length, limit: 255 });
  for (const [key, list] of Object.entries({ constructs, indicators, groups, forms })) {
    if (list.length === 0) report('list-empty', [key], { key });
  }
}

/** Constructs and composites share one name space: a composite refers to either. */
function checkIds({ id, groups, constructs, composites, indicators, forms }: Instrument, report: Report): void {
  if (!idPattern.test(id)) report('id-invalid', ['id'], { id });
  const spaces: readonly (readonly [string, string, number])[][] = [
    groups.map((g, i) => ['groups', g, i]),
    [...constructs.map((c, i) => ['constructs', c.id, i] as const), ...composites.map((c, i) => ['composites', c.id, i] as const)],
    indicators.map((c, i) => ['indicators', c.id, i]),
    forms.map((c, i) => ['forms', c.id, i]),
  ];
  for (const space of spaces) checkUnique(space.map(([key, id, i]) => ({ id, path: [key, i] })), report);
  checkUnique(indicators.flatMap((x, i) => x.actions.map((a, k) => ({ id: a.id, path: ['indicators', i, 'actions', k] }))), report);
}

function checkUnique(entries: readonly { id: string; path: Path }[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, path } of entries) {
    if (!idPattern.test(id)) report('id-invalid', path, { id });
    if (seen.has(id)) report('id-duplicate', path, { id });
    seen.add(id);
  }
}

function checkReferences(ids: readonly string[], known: ReadonlySet<string>, path: Path, report: Report): void {
  ids.forEach((id, i) => {
    if (!known.has(id)) report('reference-unknown', [...path, i], { id });
    if (ids.indexOf(id) !== i) report('reference-duplicate', [...path, i], { id });
  });
}

function checkIndicators(instrument: Instrument, report: Report): void {
  const { constructs, indicators, levels } = instrument;
  const constructIds = new Set(constructs.map((c) => c.id));
  const indicatorIds = new Set(indicators.map((x) => x.id));
  const groups = new Set(instrument.groups);
  indicators.forEach((x, i) => {
    const path = ['indicators', i];
    if (!constructIds.has(x.construct)) report('reference-unknown', [...path, 'construct'], { id: x.construct });
    checkWeight(x.weight, [...path, 'weight'], report);
    if (x.groups.length === 0) report('indicator-unasked', [...path, 'groups'], { id: x.id });
    checkReferences(x.groups, groups, [...path, 'groups'], report);
    checkReferences(x.prerequisites ?? [], indicatorIds, [...path, 'prerequisites'], report);
    if (x.lever !== undefined && !levers.includes(x.lever)) report('lever-invalid', [...path, 'lever'], { id: x.id });
    x.actions.forEach((a, k) => {
      const at = [...path, 'actions', k];
      if (!Number.isInteger(a.from) || a.from < 1 || a.from >= levels) report('action-level-out-of-range', [...at, 'from'], { id: a.id, from: a.from });
      if (!efforts.includes(a.effort)) report('effort-invalid', [...at, 'effort'], { id: a.id });
      if (!levers.includes(a.lever)) report('lever-invalid', [...at, 'lever'], { id: a.id });
    });
    for (let from = 1; from < levels; from++) {
      if (!x.actions.some((a) => a.from === from)) report('action-missing', [...path, 'actions'], { id: x.id, from });
    }
  });
  constructs.forEach((c, i) => {
    if (!indicators.some((x) => x.construct === c.id)) report('construct-empty', ['constructs', i], { id: c.id });
    checkReferences(c.prerequisites ?? [], constructIds, ['constructs', i, 'prerequisites'], report);
  });
  for (const [i, group] of instrument.groups.entries()) {
    if (!indicators.some((x) => x.groups.includes(group))) report('group-unasked', ['groups', i], { id: group }, 'warning');
  }
}

/** Far beyond any use, and near enough to 1 that sums stay finite. */
export const isWeight = (weight: number): boolean => weight >= 1e-6 && weight <= 1e6;

function checkWeight(weight: number | undefined, path: Path, report: Report): void {
  if (weight !== undefined && !isWeight(weight)) report('weight-invalid', path, { weight: String(weight) });
}

function checkComposites({ constructs, composites, indicators, overall }: Instrument, report: Report): void {
  const constructIds = new Set(constructs.map((c) => c.id));
  const all = new Set([...constructIds, ...composites.map((c) => c.id)]);
  composites.forEach((c, i) => {
    const path = ['composites', i];
    if (c.kind === 'mean') {
      if (c.of.length === 0) report('composite-empty', [...path, 'of'], { id: c.id });
      checkReferences(c.of.map((p) => p.id), all, [...path, 'of'], report);
      c.of.forEach((p, k) => checkWeight(p.weight, [...path, 'of', k, 'weight'], report));
    } else {
      checkReferences(c.over, constructIds, [...path, 'over'], report);
      const seen = indicators.some((x) => c.over.includes(x.construct) && x.tags?.includes(c.tag));
      if (!seen) report('composite-empty', [...path, 'over'], { id: c.id, tag: c.tag });
    }
    checkReferences(c.cappedBy ?? [], all, [...path, 'cappedBy'], report);
  });
  if (overall !== undefined && !composites.some((c) => c.id === overall)) report('reference-unknown', ['overall'], { id: overall });
}

function checkForms({ forms, groups, indicators }: Instrument, report: Report): void {
  const ids = new Set(indicators.map((x) => x.id));
  forms.forEach((f, i) => {
    if (formIndicators({ indicators }, f).length === 0) report('form-empty', ['forms', i, 'indicators'], { id: f.id });
    checkReferences(f.indicators ?? [], ids, ['forms', i, 'indicators'], report);
    checkReferences(f.groups ?? [], new Set(groups), ['forms', i, 'groups'], report);
    f.indicators?.forEach((id, k) => {
      const asked = indicators.find((x) => x.id === id)?.groups;
      if (asked && f.groups && !asked.some((group) => f.groups?.includes(group))) report('item-not-asked', ['forms', i, 'indicators', k], { item: id, group: f.groups.join(', ') }, 'warning');
    });
  });
}

function checkCycles({ composites, constructs, indicators }: Instrument, report: Report): void {
  const graphs: readonly (readonly [string, string, readonly { id: string }[], (x: never) => readonly string[]])[] = [
    ['composites', 'composite-cycle', composites, (c: Instrument['composites'][number]) => [...(c.kind === 'mean' ? c.of.map((p) => p.id) : c.over), ...(c.cappedBy ?? [])]],
    ['constructs', 'prerequisite-cycle', constructs, (c: Instrument['constructs'][number]) => c.prerequisites ?? []],
    ['indicators', 'prerequisite-cycle', indicators, (x: Instrument['indicators'][number]) => x.prerequisites ?? []],
  ];
  for (const [key, code, nodes, needs] of graphs) {
    const byId = new Map(nodes.map((n) => [n.id, n]));
    const { cyclic } = topologicalOrder([...byId.keys()], (id) => needs(byId.get(id) as never));
    for (const id of cyclic) report(code, [key, nodes.findIndex((n) => n.id === id)], { id, cycle: cyclic });
  }
}
