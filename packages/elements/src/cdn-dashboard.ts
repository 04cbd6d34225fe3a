// The one script of a state's page: the dashboard and its English words at once, other languages when they are needed.
import './dashboard/define.ts';
