import type { Instrument, ReadinessResult, SurveyText } from '@readiness-kit/core';
import type { ExportedFile } from '../export/asked-question.ts';
import { own } from '../export/own.ts';
import { xmlCharacters, xmlText } from '../text/xml-text.ts';

export interface EdFiInput {
  readonly result: ReadinessResult;
  readonly instrument: Pick<Instrument, 'constructs' | 'indicators'>;
  readonly texts: SurveyText;
  /** Whose identifiers these are, such as `uri://district.example.org`; 5 to 255 characters. */
  readonly namespace: string;
  /** Identifies the administration in the namespace; 1 to 60 characters. */
  readonly survey: string;
  /** Such as `2026-2027`. */
  readonly schoolYear: string;
  /** Day of the result, such as `2026-11-23`. */
  readonly date: string;
  /** Number of the district in the state's Ed-Fi data. */
  readonly district: number;
}

/**
 * A district's result as an interchange of the Survey domain of the Ed-Fi Data Standard 5.2, elements in the order of its
 * sample data: the survey, a section for each construct and a question for each indicator that were answered, and one response,
 * the district's, whose section ratings are the constructs' scores (0 … 100, three decimals).
 *
 * No person's answer and no name is in it. What is withheld or has no score is left out.
 */
export function edFiSurvey({ result, instrument, texts, namespace, survey, schoolYear, date, district }: EdFiInput): ExportedFile {
  const titles = new Set<string>();
  const scored = instrument.constructs.flatMap(({ id }) => {
    const score = own(result.constructs, id);
    if (score?.status !== 'scored') return [];
    const name = titleOf(own(texts.constructs, id)?.name, id);
    // The title identifies a section.
    const title = titles.has(name) ? titleOf(`${id}: ${name}`, id) : name;
    titles.add(title);
    return [{ id, score: score.value, title }];
  });
  const surveyReference = xml('SurveyReference', xml('SurveyIdentity', xml('SurveyIdentifier', xmlText(survey)), xml('Namespace', xmlText(namespace))));
  const educationOrganization = xml('EducationOrganizationReference', xml('EducationOrganizationIdentity', xml('EducationOrganizationId', String(district))));
  const sectionReference = (title: string): string => xml('SurveySectionReference', xml('SurveySectionIdentity', surveyReference, xml('SurveySectionTitle', xmlText(title))));
  const responseReference = xml('SurveyResponseReference', xml('SurveyResponseIdentity', xml('SurveyResponseIdentifier', result.hash.slice(0, 32)), surveyReference));
  const sectionResponse = (title: string): readonly string[] => [sectionReference(title), responseReference];
  const choices = Array.from({ length: result.levels }, (_, l) => xml('ResponseChoice', xml('SortOrder', String(l + 1)), xml('NumericValue', String(l + 1)), xml('TextValue', xmlText(titleOf(texts.levels[l]?.name, String(l + 1))))));
  const questions = scored.flatMap(({ id, title }) => instrument.indicators.filter((indicator) => indicator.construct === id && own(result.indicators, indicator.id) !== undefined).map((indicator) =>
    xml('SurveyQuestion', xml('QuestionCode', xmlText(codeOf(indicator.id))), surveyReference, xml('QuestionForm', descriptor('QuestionForm', 'Radio box')), xml('QuestionText', xmlText(shown(own(texts.indicators, indicator.id)?.statement, indicator.id, 1024))), ...choices, sectionReference(title))));
  const body = [
    xml('Survey', xml('SurveyIdentifier', xmlText(survey)), xml('Namespace', xmlText(namespace)), educationOrganization, xml('SurveyTitle', xmlText(titleOf(texts.title, result.provenance.instrument.id))), xml('SchoolYear', xmlText(schoolYear)), xml('SurveyCategory', descriptor('SurveyCategory', 'District'))),
    ...scored.map(({ title }) => xml('SurveySection', surveyReference, xml('SurveySectionTitle', xmlText(title)))),
    ...questions,
    xml('SurveyResponse', xml('SurveyResponseIdentifier', result.hash.slice(0, 32)), surveyReference, xml('ResponseDate', xmlText(date))),
    ...scored.map(({ title, score }) => xml('SurveySectionResponse', ...sectionResponse(title), xml('SectionRating', score.toFixed(3)))),
    ...scored.map(({ title }) => xml('SurveySectionResponseEducationOrganizationTargetAssociation', xml('SurveySectionResponseReference', xml('SurveySectionResponseIdentity', ...sectionResponse(title))), educationOrganization)),
  ];
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<InterchangeSurvey xmlns="http://ed-fi.org/5.2.0">\n${body.join('\n')}\n</InterchangeSurvey>\n`;
  return { name: `${result.provenance.instrument.id}.ed-fi.xml`.replaceAll(/[^\w.-]+/g, '-'), type: 'application/xml', content };
}

/** @param content already XML */
const xml = (name: string, ...content: readonly string[]): string => `<${name}>${content.join('')}</${name}>`;

const descriptor = (kind: string, code: string): string => `uri://ed-fi.org/${kind}Descriptor#${code}`;

/** Titles of surveys and sections have 1 to 255 characters. */
const titleOf = (plain: string | undefined, id: string): string => shown(plain, id, 255);

/** A text, or the id where nothing of it can be shown. */
const shown = (plain: string | undefined, id: string, length: number): string => cut(xmlCharacters(plain ?? '').trim() || id, length);

/** Codes of questions have up to 60 characters, of which a longer id keeps its end: there indicators differ. */
const codeOf = (id: string): string => (id.length > 60 ? `…${id.slice(-59)}` : id);

const cut = (plain: string, length: number): string => [...plain].slice(0, length).join('');
