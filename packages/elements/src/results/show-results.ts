import { assess, consensusProfile, type Instrument, type ReadinessResult, type Response } from '@readiness-kit/core';
import './define.ts';

export interface ResultOptions {
  /** The form that was answered; all indicators when absent. */
  readonly form?: string;
  /** 32-bit seed of the rank simulation; the same seed gives the same result. */
  readonly seed?: number;
}

/**
 * Scores one answer sheet, one person's or one team's, and has `<readiness-results>` ready to show it.
 * The survey loads this module at its end: nothing of it is on the page before.
 *
 * @throws ReadinessError `instrument-invalid` or `form-unknown`
 */
export async function resultFor(instrument: Instrument, responses: readonly Response[], { form, seed }: ResultOptions = {}): Promise<ReadinessResult> {
  return assess({ instrument, responses, profile: consensusProfile, ...(form === undefined ? {} : { form }), ...(seed === undefined ? {} : { seed }) });
}
