import type { GuideText, Instrument, InstrumentDocument, SurveyText } from '@readiness-kit/core';
import type { Messages, Words } from '@readiness-kit/core/text';
import { es } from '@readiness-kit/core/text/es';
import { fit } from './text-width.ts';
import { type Language, phrasesOf } from './phrases.ts';

/** How much of a statement stands for an indicator in the middle of a sentence. */
const nameWidth = 45;

/** The words of an instrument, as far as there are any: an id stands for itself. */
export interface InstrumentWords extends Words {
  readonly language: Language;
  readonly title: string;
  /** Whose framework the instrument stands on; empty where nothing is said. */
  readonly credit: string;
  readonly guide: GuideText | undefined;
  /** The whole statement of an indicator, whose name is only its beginning; the name of anything else. */
  readonly statement: (id: string) => string;
}

/** @param document with texts and guides, in any languages; the language asked for comes first, any other before none */
export function instrumentWords(document: InstrumentDocument, language: Language): InstrumentWords {
  const survey = inLanguage(document.texts, language);
  const statements = new Map(document.indicators.flatMap(({ id }) => (survey?.indicators[id] ? [[id, survey.indicators[id].statement]] : [])));
  const names = namesOf(document, survey, statements, phrasesOf(language).quote);
  return {
    language,
    ...coreMessages(language),
    title: survey?.title ?? document.id,
    credit: survey?.credit ?? '',
    guide: inLanguage(document.guides, language),
    name: (id) => names.get(id) ?? id,
    statement: (id) => statements.get(id) ?? names.get(id) ?? id,
    level: (level) => survey?.levels[level - 1]?.name ?? phrasesOf(language).level(String(level)),
  };
}

/** Core's sentences in a language, where they are not its own English. */
export function coreMessages(language: Language): { readonly messages?: Messages } {
  return language === 'es' ? { messages: es } : {};
}

/** The text in a language, any other where there is none. */
export function inLanguage<T extends { readonly language: string }>(texts: readonly T[] | undefined, language: string): T | undefined {
  return texts?.find((t) => t.language.toLowerCase().split('-')[0] === language) ?? texts?.[0];
}

function namesOf({ groups, constructs, composites }: Instrument, survey: SurveyText | undefined, statements: ReadonlyMap<string, string>, quote: (text: string) => string): ReadonlyMap<string, string> {
  if (!survey) return new Map();
  const named = (ids: readonly string[], names: Readonly<Record<string, { readonly name: string }>>): readonly [string, string][] => ids.map((id) => [id, names[id]?.name ?? id]);
  return new Map([
    ...[...statements].map(([id, statement]): [string, string] => [id, quote(fit(statement, nameWidth))]),
    ...named(groups, survey.groups),
    ...named(constructs.map((c) => c.id), survey.constructs),
    ...named(composites.map((c) => c.id), survey.composites),
  ]);
}

/** The built-in instrument with its words in one language. Only that language is loaded. */
export async function builtInInstrument(language: Language): Promise<InstrumentDocument> {
  const { district } = await import('@readiness-kit/core/instruments/district');
  if (language === 'es') {
    const [{ districtEs }, { districtGuideEs }] = await Promise.all([import('@readiness-kit/core/instruments/district/es'), import('@readiness-kit/core/instruments/district/es/guide')]);
    return { ...district, texts: [districtEs], guides: [districtGuideEs] };
  }
  const [{ districtEn }, { districtGuideEn }] = await Promise.all([import('@readiness-kit/core/instruments/district/en'), import('@readiness-kit/core/instruments/district/en/guide')]);
  return { ...district, texts: [districtEn], guides: [districtGuideEn] };
}

/** The built-in instrument's words in every language that it has: a file may be in any. */
export async function builtInTexts(): Promise<readonly SurveyText[]> {
  const [{ districtEn }, { districtEs }, { districtAr }, { districtZh }, { districtVi }] = await Promise.all([
    import('@readiness-kit/core/instruments/district/en'),
    import('@readiness-kit/core/instruments/district/es'),
    import('@readiness-kit/core/instruments/district/ar'),
    import('@readiness-kit/core/instruments/district/zh'),
    import('@readiness-kit/core/instruments/district/vi'),
  ]);
  return [districtEn, districtEs, districtAr, districtZh, districtVi];
}
