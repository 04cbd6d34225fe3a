import { hashMatches } from '@readiness-kit/core';

/** Whether a result was changed after it was made. Loaded after the result is on show: nobody waits for it. */
export const isEdited = (data: unknown): boolean => !hashMatches(data);
