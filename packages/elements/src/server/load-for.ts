import type { IndicatorText, LazySurveyText } from '@readiness-kit/core';
import { closestLanguage } from '../localize/language.ts';
import { askedScreens } from '../survey/asked-screens.ts';
import { builtIn, type BuiltIn } from '../survey/built-in.ts';

/** What decides the first screen of a survey. */
export interface FirstScreen {
  readonly language: string;
  readonly form: string;
  /** Without one, groups are on the first screen. */
  readonly group: string | undefined;
}

/**
 * All that the first screens of some surveys need, loaded: so a server can draw them in one go, and a browser
 * draws the very same before it takes over.
 */
export async function loadFor(screens: readonly FirstScreen[]): Promise<BuiltIn> {
  const forms = [...new Set(['quick', ...screens.map(({ form }) => form)])];
  const outline = forms.length > 1 ? await builtIn.wholeOutline() : builtIn.outline;
  const withWords = async (words: LazySurveyText, language: string | undefined): Promise<LazySurveyText> => {
    const wanted = screens.filter((screen) => language === undefined || languageFor(screen) === language);
    const first = wanted.flatMap(({ form, group }) => (group === undefined ? [] : askedScreens(outline, form, group).slice(0, 1)));
    const lacking = new Set(first.filter(({ indicators }) => indicators.some((id) => !Object.hasOwn(words.text.indicators, id))).map(({ construct }) => construct));
    const pieces = await Promise.all([...lacking].map(async (id): Promise<Readonly<Record<string, IndicatorText>>> => (await words.load[id]?.()) ?? {}));
    return { ...words, text: { ...words.text, indicators: Object.assign({}, words.text.indicators, ...pieces) as LazySurveyText['text']['indicators'] } };
  };
  const languages = [...new Set(screens.map(languageFor))].filter((language) => language !== 'en');
  const loaders: Record<string, () => LazySurveyText | Promise<LazySurveyText>> = { ...builtIn.loaders };
  const strings: Record<string, BuiltIn['strings'][string]> = { ...builtIn.strings };
  for (const language of languages) {
    const [text, table] = await Promise.all([builtIn.loaders[language]?.(), builtIn.strings[language]?.()]);
    if (!text || !table) continue;
    const words = await withWords(text, language);
    loaders[language] = () => words;
    strings[language] = () => table;
  }
  // English also stands in where a language has no words for a group.
  return { ...builtIn, forms, outline, english: await withWords(builtIn.english, undefined), loaders, strings };
}

function languageFor({ language }: FirstScreen): string {
  return closestLanguage(language, ['en', ...Object.keys(builtIn.loaders)]) ?? 'en';
}
