/** Guard for comparisons with thresholds: sums of doubles miss a threshold they reach exactly on paper. */
export const tolerance = 1e-9;

/** Whether a figure reaches a threshold, to within {@link tolerance}. */
export const meets = (figure: number, threshold: number): boolean => figure >= threshold - tolerance;
