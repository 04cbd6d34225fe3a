import { closestLanguage, directionOf } from '../localize/language.ts';
import type { Say } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import { vocabularyFor, type GivenVocabulary } from '../results/default-vocabulary.ts';
import { isEdited } from '../results/is-edited.ts';
import { readResult, type ResultProblem } from '../results/read-result.ts';
import type { ResultView } from '../results/result-view.ts';
import { resultWords } from '../results/result-words.ts';
import { english, spoken } from '../results/spoken.ts';
import { en, type StringKey } from '../results/strings/en.ts';

/** What a result is shown with. */
export interface ReportWords extends Partial<GivenVocabulary> {
  /** BCP 47 tag; the closest language that there is. Default: `en`. */
  readonly language?: string;
}

/** A result in the words of one language, without a page round it. */
export interface ReportSource {
  readonly view: ResultView;
  readonly say: Say<StringKey>;
  /** It was changed after it was made. */
  readonly isEdited: boolean;
}

export type ReportProblem = { readonly ok: false; readonly problem: ResultProblem };

/** @param data a result of any schema version, as `JSON.parse` gives it */
export async function reportView(data: unknown, { language = 'en', texts, guide, instrument }: ReportWords): Promise<({ readonly ok: true } & ReportSource) | ReportProblem> {
  const read = readResult(data);
  if (!read.ok) return read;
  const { result, given } = read;
  const found = closestLanguage(language, ['en', ...Object.keys(spoken)]) ?? 'en';
  const { strings, messages } = (await spoken[found]?.()) ?? english;
  const vocabulary = await vocabularyFor(result, { texts, guide, instrument }, found);
  const say = sayIn(found, strings, en);
  const words = resultWords(vocabulary, say, found, messages);
  return { ok: true, view: { result, words, headingLevel: 1, mirrored: directionOf(words.language) === 'rtl' }, say, isEdited: isEdited(given) };
}
