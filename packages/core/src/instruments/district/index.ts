export { district } from './district.ts';
export { districtCrosswalks } from './crosswalks.ts';
export type { Crosswalk, CrosswalkArea } from './crosswalks.ts';
