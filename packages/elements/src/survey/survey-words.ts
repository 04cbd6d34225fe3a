import type { Answer, InstrumentOutline, ItemText, LazySurveyText, LocalQuestion, SurveyText } from '@readiness-kit/core';
import { own } from '../own.ts';
import { closestLanguage } from '../localize/language.ts';
import type { Say } from '../localize/message.ts';
import type { SurveyKey } from './strings/en.ts';

/** What a group reads about an indicator; an indicator without words shows its id. */
export interface QuestionWords {
  readonly prompt: string;
  /** Short answers of the group, or the full level descriptors, lowest level first. */
  readonly answers: readonly string[];
  /** The answers are short: they can stand for the level in a list. */
  readonly short: boolean;
}

/** The wording for a group: its own item, or the statement with the full descriptors; in a brief form with what the levels mean anywhere. */
export function questionWords(text: SurveyText, indicator: string, group: string, brief = false): QuestionWords {
  const words = own(text.indicators, indicator);
  const item = own(words?.items as Readonly<Record<string, ItemText>> | undefined, group);
  return {
    prompt: item?.prompt ?? words?.statement ?? indicator,
    answers: item?.answers ?? (brief ? text.levels.map((level) => level.meaning) : words?.descriptors) ?? [],
    short: item?.answers !== undefined,
  };
}

/** A local question in the closest language it has. */
export function localWords({ prompt, answers }: LocalQuestion, wanted: string): { readonly language: string; readonly prompt: string; readonly answers: readonly string[] } {
  const languages = Object.keys(prompt).filter((tag) => typeof prompt[tag] === 'string' && Array.isArray(own(answers, tag)));
  const language = closestLanguage(wanted, languages) ?? languages[0] ?? wanted;
  return { language, prompt: own(prompt, language) ?? '', answers: own(answers, language) ?? [] };
}

/** Name of a level, or its number. */
export function levelName(text: SurveyText, level: number): string {
  return text.levels[level - 1]?.name ?? String(level);
}

/** An answer in a few words. */
export function answerText(text: SurveyText, say: Say<SurveyKey>, { answers, short }: QuestionWords, answer: Answer | undefined): string {
  if (typeof answer !== 'number') return say(answer ?? 'unanswered');
  const own = answers[answer - 1];
  return short && own ? `${levelName(text, answer)}: ${own}` : levelName(text, answer);
}

/** The text closest to the wanted language, else the first. */
export function textIn(wanted: string, texts: readonly SurveyText[]): SurveyText | undefined {
  const language = closestLanguage(wanted, texts.map((text) => text.language));
  return texts.find((text) => text.language === language) ?? texts[0];
}

/** Stands in for an instrument that came without words: its ids are shown. */
export function wordless(instrument: InstrumentOutline): SurveyText {
  return { language: 'en', review: 'source', title: instrument.id, credit: '', levels: [], groups: {}, constructs: {}, composites: {}, indicators: {} };
}

/** A text that came whole. */
export function whole(text: SurveyText): LazySurveyText {
  return { text, load: {} };
}

/** Whether a group's whole form is in a text's language. */
export function speaksTo({ audience }: Pick<SurveyText, 'audience'>, group: string | undefined): boolean {
  return group === undefined || audience === undefined || audience.includes(group);
}
