import type { Form, InstrumentOutline } from './instrument.ts';

/** The indicators of a form that ask a group (any group of the form when none is given), in the order they are asked. */
export function formIndicators({ indicators }: Pick<InstrumentOutline, 'indicators'>, { indicators: listed, groups }: Form, group?: string): readonly string[] {
  if (group !== undefined && groups && !groups.includes(group)) return [];
  const asks = (asked: readonly string[]): boolean => (group === undefined ? groups === undefined || asked.some((g) => groups.includes(g)) : asked.includes(group));
  const ids = indicators.filter((x) => asks(x.groups)).map((x) => x.id);
  return listed ? listed.filter((id) => ids.includes(id)) : ids;
}
