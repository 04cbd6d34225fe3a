/** Coalitions double with every player: ten make 1,024. */
const mostPlayers = 10;

/**
 * Shapley values: what each player adds to a game's value, averaged over every order in which the players may join,
 * φ_i = Σ_{S without i} |S|! (n − |S| − 1)! / n! · (v(S with i) − v(S)) (L. S. Shapley 1953, *A value for n-person games*,
 * Contributions to the Theory of Games II, 307–317). Exact: each of the 2ⁿ coalitions is valued once.
 *
 * @param players n, a whole number 0 … 10; players are numbered from 0
 * @param value v of a coalition; v of nobody need not be 0
 * @returns by player, in the unit of `value`; together v(all) − v(nobody). Not finite for players whom a value that
 * is not finite touches
 */
export function shapleyValues(players: number, value: (coalition: ReadonlySet<number>) => number): readonly number[] {
  if (!(Number.isInteger(players) && players >= 0 && players <= mostPlayers)) throw new RangeError(`shapleyValues: ${players} is not a whole number from 0 to ${mostPlayers}`);
  const everyone = Array.from({ length: players }, (_, i) => i);
  // A coalition is a whole number, and player i its bit i.
  const coalitions = Array.from({ length: 2 ** players }, (_, bits) => new Set(everyone.filter((i) => (bits >> i) & 1)));
  const values = Float64Array.from(coalitions, (coalition) => value(coalition));
  const weights = joiningWeights(players);
  return everyone.map((i) => {
    let sum = 0;
    coalitions.forEach(({ size }, bits) => {
      if (((bits >> i) & 1) === 0) sum += (weights[size] as number) * ((values[bits | (1 << i)] as number) - (values[bits] as number));
    });
    return sum;
  });
}

/** s! (n − s − 1)! / n! by s = 0 … n − 1: the share of orders in which a player comes right after s given ones. */
function joiningWeights(n: number): readonly number[] {
  let choices = 1;
  return Array.from({ length: n }, (_, s) => {
    if (s > 0) choices = (choices * (n - s)) / s;
    return 1 / (n * choices);
  });
}
