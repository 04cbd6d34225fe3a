/** Places whose names are put together; long and foreign ones, as real lists have them. */
const places = ['Ash Creek', 'Bell Harbor', 'Cedar Flat', 'Dry Fork', 'Elk Ridge', 'Fairhaven', 'Gold Bar', 'High Plains', 'Iron Springs', 'Juniper', 'King’s Landing', 'Lone Tree', 'Mill Run', 'North Bend', 'Oak Hollow', 'Pine Bluff', 'Quail Run', 'Red Rock', 'Stone Mill', 'Three Rivers', 'Union', 'Vista', 'West Lake', 'Yellow Pine'];
const kinds = ['School District', 'Unified School District', 'County Schools', 'Consolidated School District', 'Public Schools'];

const special = [
  'Saint Bartholomew–Upper Wapsipinicon River Valley Regional Consolidated Independent Community School District No. 1047',
  'منطقة وادي النخيل التعليمية',
  'Distrito Escolar Unificado de San José del Río Nuevo',
  '=SUM(A1) Academy, "Quoted"',
];

/** Name of the n-th district; every name is another one. */
export function sampleName(n: number): string {
  const own = n % 17 === 3 ? special[(n - 3) / 17] : undefined;
  const [place, kind] = [places[n % places.length], kinds[Math.floor(n / places.length) % kinds.length]];
  const round = Math.floor(n / (places.length * kinds.length));
  return own ?? `${place} ${kind}${round > 0 ? ` ${round + 1}` : ''}`;
}
