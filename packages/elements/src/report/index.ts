export { renderCsv, renderReport, type Rendered, type ReportOptions } from './render-report.ts';
export type { ReportProblem, ReportWords } from './report-view.ts';
export { audiences, type Audience } from '../results/audiences.ts';
