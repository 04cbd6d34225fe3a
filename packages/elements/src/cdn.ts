// The one script of a page: the survey and its English quick form at once; results, other languages
// and guides when they are needed.
import './define.ts';
