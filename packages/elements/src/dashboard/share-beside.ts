/** Fewest peers of which shares are said: of fewer, a share would be a rank. */
export const leastPeers = 10;

/** How many of a hundred peers have a lower and a higher figure, to the nearest 5; `null` of too few peers. */
export function shareBeside(value: number, peers: readonly number[]): { readonly lower: number; readonly higher: number } | null {
  if (peers.length < leastPeers) return null;
  const share = (some: readonly number[]): number => 5 * Math.round((20 * some.length) / peers.length);
  return { lower: share(peers.filter((peer) => peer < value)), higher: share(peers.filter((peer) => peer > value)) };
}
