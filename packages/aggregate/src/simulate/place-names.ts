const places = ['Alder', 'Birch Hill', 'Cold Spring', 'Deer Park', 'Eagle Point', 'Fox Hollow', 'Green River', 'Hazel', 'Indian Creek', 'Jasper', 'Knob Hill', 'Laurel', 'Maple Bend', 'New Harmony', 'Orchard', 'Prairie View', 'Quarry', 'Rock Island', 'Silver Lake', 'Timber', 'Upper Valley', 'Walnut Grove', 'Willow Run', 'Young America'] as const;
const kinds = ['School District', 'Unified School District', 'County Schools', 'Community Schools', 'Public Schools'] as const;

/** Name of the n-th made-up district; each is another one. */
export function placeName(n: number): string {
  const round = Math.floor(n / (places.length * kinds.length));
  return `${places[n % places.length]} ${kinds[Math.floor(n / places.length) % kinds.length]}${round > 0 ? ` ${round + 1}` : ''}`;
}
