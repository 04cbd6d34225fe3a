import { theme } from '../../theme/theme.ts';
import { cardStyles } from './card-styles.ts';
import { chartStyles } from './chart-styles.ts';
import { printStyles } from './print-styles.ts';
import { reportStyles } from './report-styles.ts';
import { tableStyles } from './table-styles.ts';

/** Theme, report, cards, tables, charts and print: all that a result is drawn with. */
export const resultStyles = [theme, reportStyles, cardStyles, tableStyles, chartStyles, printStyles];
