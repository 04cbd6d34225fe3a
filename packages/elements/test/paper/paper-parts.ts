import type { SurveyPart } from '../../src/survey/survey-part.ts';
import { askedScreens } from '../../src/survey/asked-screens.ts';
import { noSheets, type PaperRecord, type PaperSheet } from '../../src/paper/paper-record.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';

/** A local question of three choices. */
export const meals = { id: 'meals', prompt: { en: 'Where do you eat?', ar: 'أين تأكل؟' }, answers: { en: ['Here', 'In town', 'At home'], ar: ['هنا', 'في المدينة', 'في البيت'] } };

/** What guests are asked: two indicators of one construct, and a local question. */
export function asked(group = 'guest'): Pick<SurveyPart, 'instrument' | 'form' | 'group' | 'screens' | 'text'> {
  const instrument = tinyInstrument();
  return { instrument, form: 'quick', group, text: tinyText(), screens: [...askedScreens(instrument, 'quick', group), { construct: '', indicators: [], local: [meals] }] };
}

/** A finished sheet. */
export function paperSheet(number: number, first: PaperSheet['first'], rest: Partial<PaperSheet> = {}): PaperSheet {
  return { group: 'guest', number, stage: 'done', first, second: {}, verified: true, ...rest };
}

/** A record of sheets that were keyed one after the other. */
export function recordOf(...sheets: readonly PaperSheet[]): PaperRecord {
  return { ...noSheets, batch: ['b1', 1], sheets: Object.fromEntries(sheets.map((sheet, i) => [`s${i}`, [sheet, i + 1] as const])) };
}
