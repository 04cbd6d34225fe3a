export { district } from './district.ts';
