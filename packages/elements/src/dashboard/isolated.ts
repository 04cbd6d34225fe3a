import type { AggregateReport } from '@readiness-kit/core';

/** Unicode's marks round a text of its own direction, which is found by its first letter. */
const [begin, end] = ['\u2068', '\u2069'];

/** A name in a script of the other direction, so that it leaves the order of the words around it alone. */
export const isolated = (name: string, mirrored: boolean): string => ((mirrored ? /\p{Script=Latin}/u : /\p{Script=Arabic}|\p{Script=Hebrew}/u).test(name) ? `${begin}${name}${end}` : name);

/** As it was: files hold no marks. */
export const bare = (text: string): string => text.replaceAll(begin, '').replaceAll(end, '');

/** A report whose names can stand in any sentence. */
export function withIsolatedNames(report: AggregateReport, mirrored: boolean): AggregateReport {
  const named = <T extends { readonly name: string }>(unit: T): T => ({ ...unit, name: isolated(unit.name, mirrored) });
  const { wave, previousWave, state, regions, districts } = report;
  return { ...report, wave: isolated(wave, mirrored), previousWave: previousWave === null ? null : isolated(previousWave, mirrored), state: named(state), regions: regions.map(named), districts: districts.map(named) };
}
