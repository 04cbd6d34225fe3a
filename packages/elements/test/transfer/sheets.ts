import fc from 'fast-check';
import type { Answer } from '@readiness-kit/core';
import type { Stamped } from '../../src/storage/stamped.ts';
import { askedScreens } from '../../src/survey/asked-screens.ts';
import { blankSheet, noteLength, type AnswerSheet, type Confidence } from '../../src/survey/answer-sheet.ts';
import { askedOn, type Asked } from '../../src/transfer/asked.ts';
import type { Here } from '../../src/transfer/refusal.ts';
import { tinyInstrument } from '../fixtures/tiny-instrument.ts';

/** The tiny survey as the staff meet it, with a question of the district's own. */
export const here: Here = { instrument: tinyInstrument(), form: 'quick', group: 'staff' };
export const asked: Asked = { ...askedOn(askedScreens(here.instrument, here.form, here.group)), local: ['meals'] };

/** A sheet of the staff. */
export function sheetOf(entries: Partial<AnswerSheet> = {}): AnswerSheet {
  return { ...blankSheet({ instrument: 'tiny-inn', version: '2.1.0', form: 'quick', group: 'staff', respondent: 'r-1' }), ...entries };
}

const ids = ['rooms.quiet', 'rooms.clean', 'kitchen.fresh'];

const entries = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, Stamped<T>>> =>
  fc.dictionary(fc.constantFrom(...keys), fc.tuple(fc.option(value, { nil: null }), fc.nat(5000)) as fc.Arbitrary<Stamped<T>>, { noNullPrototype: true });

const answer = fc.constantFrom<Answer>(1, 2, 3, 'dont-know', 'not-applicable', 'declined');

/** Any sheet of the staff with what this survey can hold. */
export const anySheet: fc.Arbitrary<AnswerSheet> = fc
  .record({
    respondent: fc.string({ maxLength: 60 }),
    position: fc.tuple(fc.nat(4), fc.nat(5000)),
    answers: entries(ids, answer),
    local: entries(['meals'], fc.integer({ min: 1, max: 35 })),
    notes: entries(ids, fc.string({ unit: 'grapheme', maxLength: 60 }).filter((note) => note.length <= noteLength)),
    confidence: entries(ids, fc.constantFrom<Confidence>(1, 2, 3)),
    team: entries(['present', 'votes:rooms.quiet'], fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null)),
  })
  .map(sheetOf);
