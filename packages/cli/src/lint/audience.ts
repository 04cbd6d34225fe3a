/** Whom a question concerns most of those it asks: the law about surveys is about students. */
export type Audience = 'students' | 'families' | 'adults';

const students = /(?:^|-)(?:learner|student|pupil)s?$/i;
const families = /(?:^|-)(?:family|families|parents?|guardians?|caregivers?)$/i;

/** @param groups ids of an instrument: as in the district instrument, and what others call the same, such as `high-school-students` */
export function audienceOf(groups: readonly string[]): Audience {
  if (groups.some((group) => students.test(group))) return 'students';
  return groups.some((group) => families.test(group)) ? 'families' : 'adults';
}
