// Script of a page that shows the hosted page in an `<iframe data-readiness>`.
import { followHeight } from './follow-height.ts';

followHeight(window);
