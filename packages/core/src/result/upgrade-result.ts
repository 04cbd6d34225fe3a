type Data = Readonly<Record<string, unknown>>;

const isData = (x: unknown): x is Data => typeof x === 'object' && x !== null && !Array.isArray(x);

const mapped = (records: unknown, change: (value: Data) => unknown): unknown =>
  isData(records) ? Object.fromEntries(Object.entries(records).map(([id, value]) => [id, isData(value) ? change(value) : value])) : records;

/**
 * A result file of an earlier schema version in the present one: what it did not measure yet is absent in it, never 0. Other
 * data come back as they are. The hash stays that of the file.
 */
export function upgradeResult(data: unknown): unknown {
  if (!isData(data) || data['schemaVersion'] !== 1) return data;
  return {
    ...data,
    schemaVersion: 2,
    constructs: mapped(data['constructs'], (score) => ({ ...score, together: null, withheld: null })),
    answers: {},
    perspectives: mapped(data['constructs'], () => ({ gaps: [], reliability: {}, nonresponse: null })),
    // Everything was shown then, however few had answered.
    smallGroups: { smallest: 1, withheld: [] },
    raises: {},
  };
}
