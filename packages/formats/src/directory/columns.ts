import { cleanCell } from '../text/clean-cell.ts';

/** What a column of a directory says. */
export type Role = 'sourced' | 'type' | 'status' | 'parent' | 'district-id' | 'school-id' | 'id' | 'district-name' | 'school-name' | 'region' | 'locale' | 'enrolment' | 'state' | 'indicator' | 'state-number';

/** Headings by role, the likelier first, as letters and digits alone; of OneRoster 1.1, of NCES' Common Core of Data, of states. */
const headings: readonly (readonly [Role, readonly string[]])[] = [
  ['sourced', ['sourcedid']],
  ['type', ['type', 'orgtype']],
  ['status', ['status', 'systatus', 'updatedstatus', 'schoolstatus', 'districtstatus', 'systatustext']],
  ['parent', ['parentsourcedid', 'parentid', 'parent']],
  ['district-id', ['leaid', 'ncesleaid', 'ncesdistrictid', 'leanumber', 'districtid', 'districtcode', 'distcode']],
  ['school-id', ['ncessch', 'ncesschoolid', 'schoolid', 'schoolcode', 'dbn']],
  ['id', ['identifier', 'id', 'ncesid', 'orgcode', 'code']],
  ['district-name', ['leaname', 'districtname', 'name', 'orgname', 'district']],
  ['school-name', ['schname', 'schoolname', 'school']],
  ['region', ['region', 'regionname', 'coop', 'cooperative', 'serviceagency', 'esa', 'boces', 'resa']],
  ['locale', ['locale', 'ulocale', 'localecode', 'localetext']],
  ['enrolment', ['enrolment', 'enrollment', 'member', 'membership', 'totalenrollment', 'totalenrolment', 'students', 'studentcount', 'nstudents', 'total']],
  ['state', ['st', 'state', 'stateabbr', 'stabr', 'lstate']],
  ['indicator', ['totalindicator']],
  ['state-number', ['statedistrictno', 'districtnumber', 'districtno']],
];

/** Positions of what a directory's columns say, by their headings: in any order, case and spelling of spaces. */
export function columnsOf(header: readonly string[]): Readonly<Partial<Record<Role, number>>> {
  const names = header.map((name) => cleanCell(name).toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return Object.fromEntries(headings.flatMap(([role, known]) => {
    const at = known.map((name) => names.indexOf(name)).find((place) => place >= 0);
    return at === undefined ? [] : [[role, at] as const];
  }));
}
