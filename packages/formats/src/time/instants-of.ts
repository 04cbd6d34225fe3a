/** Year, month from 1, day, hour, minute, second, as a clock shows them. */
export type LocalTime = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number];

const hour = 3_600_000;

/** How far a zone's clock is ahead of UTC at an instant (ms since 1970), in ms. */
export type ZoneOffset = (instant: number) => number;

/**
 * A zone by its IANA name.
 *
 * @throws RangeError for one that the platform does not know
 */
export function zoneOffset(zone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']) - Math.floor(instant / 1000) * 1000;
  };
}

/** Whether the platform knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    return zoneOffset(name) !== undefined;
  } catch {
    return false;
  }
}

/** When a clock of a zone shows a time, in ms since 1970: twice where it goes back, never where it goes forward. */
export function instantsOf([year, month, day, hours, minutes, seconds]: LocalTime, offsetAt: ZoneOffset): readonly number[] {
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  // Zones are at most 14 hours from UTC, and change at most once in a day.
  const offsets = new Set([asUtc - 26 * hour, asUtc + 26 * hour].map(offsetAt));
  return [...offsets].map((offset) => asUtc - offset).filter((at) => at + offsetAt(at) === asUtc).sort((a, b) => a - b);
}
