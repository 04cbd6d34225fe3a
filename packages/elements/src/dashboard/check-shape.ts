/** Whether something has a shape; what is not looked at may be anything. */
export type Shape = (data: unknown) => boolean;

export const isText: Shape = (data) => typeof data === 'string';
export const isFlag: Shape = (data) => typeof data === 'boolean';

/** A number in a range; neither NaN nor infinite. */
export const isNumber = (from = -Infinity, to = Infinity): Shape => (data) => Number.isFinite(data) && (data as number) >= from && (data as number) <= to;
export const isWhole = (from = 0, to = Infinity): Shape => (data) => Number.isInteger(data) && (data as number) >= from && (data as number) <= to;

export const orNull = (shape: Shape): Shape => (data) => data === null || shape(data);
export const oneOf = (...values: readonly unknown[]): Shape => (data) => values.includes(data);

/** A list, of so many where that is said. */
export const listOf = (shape: Shape, length?: number): Shape => (data) => Array.isArray(data) && (length === undefined || data.length === length) && data.every(shape);

export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null && !Array.isArray(data);
export const recordOf = (shape: Shape): Shape => (data) => isRecord(data) && Object.values(data).every(shape);

/** A record with these members, and any others. */
export function withMembers(members: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(members);
  return (data) => isRecord(data) && entries.every(([key, shape]) => shape(data[key]));
}
