import type { ExportedFile } from '../export/asked-question.ts';
import type { Instrument, SurveyText } from '@readiness-kit/core';
import { fileName } from '../export/file-name.ts';
import { own } from '../export/own.ts';
import { nameUuid } from './name-uuid.ts';

export interface CaseInput {
  readonly instrument: Instrument;
  readonly texts: SurveyText;
  /** When the instrument last changed, as ISO 8601; a package has no clock of its own. */
  readonly modified: string;
  /** Beginning of the addresses under which the package is published. */
  readonly base?: string;
}

interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/**
 * An instrument as a package of 1EdTech CASE 1.0 (Competencies and Academic Standards Exchange): constructs, and indicators as
 * their children, are items; the rubric has a criterion for each indicator and in it the levels with their descriptors.
 * Identifiers are made from ids, so that a package of the same instrument has the same.
 */
export function casePackage({ instrument, texts, modified, base = 'https://readiness-kit.example/case' }: CaseInput): ExportedFile {
  const { id, version, constructs, indicators, levels } = instrument;
  const idOf = (kind: string, of: string): string => nameUuid(`${id} ${kind} ${of}`);
  const uriOf = (kind: string, of: string): string => `${base}/${kind}/${idOf(kind, of)}`;
  const node = (kind: string, of: string): { readonly identifier: string; readonly uri: string; readonly lastChangeDateTime: string } => ({ identifier: idOf(kind, of), uri: uriOf(kind, of), lastChangeDateTime: modified });
  const link = (kind: string, of: string, title: string): Link => ({ title, identifier: idOf(kind, of), uri: uriOf(kind, of) });
  const document = link('CFDocuments', id, texts.title);
  const nameOf = (construct: string): string => own(texts.constructs, construct)?.name || construct;
  const statementOf = (indicator: string): string => own(texts.indicators, indicator)?.statement || indicator;
  const item = (of: string, type: string, fullStatement: string, abbreviatedStatement: string): object => ({ ...node('CFItems', of), CFDocumentURI: document, fullStatement, abbreviatedStatement, humanCodingScheme: of, CFItemType: type, language: texts.language });
  const child = (of: string, title: string, parent: Link, sequenceNumber: number): object => ({ ...node('CFAssociations', `${of} in ${parent.identifier}`), CFDocumentURI: document, associationType: 'isChildOf', sequenceNumber, originNodeURI: link('CFItems', of, title), destinationNodeURI: parent });
  const data = {
    CFDocument: { ...node('CFDocuments', id), creator: 'Readiness Kit', title: texts.title, version, language: texts.language, description: texts.credit, CFPackageURI: link('CFPackages', id, texts.title) },
    CFItems: [
      ...constructs.map((construct) => item(construct.id, construct.kind, own(texts.constructs, construct.id)?.meaning || nameOf(construct.id), nameOf(construct.id))),
      ...indicators.map((indicator) => item(indicator.id, 'indicator', statementOf(indicator.id), indicator.id)),
    ],
    CFAssociations: [
      ...constructs.map((construct, i) => child(construct.id, nameOf(construct.id), document, i + 1)),
      ...indicators.map((indicator, i) => child(indicator.id, statementOf(indicator.id), link('CFItems', indicator.construct, nameOf(indicator.construct)), i + 1)),
    ],
    CFRubrics: [{
      ...node('CFRubrics', id),
      title: texts.title,
      CFRubricCriteria: indicators.map((indicator, i) => ({
        ...node('CFRubricCriteria', indicator.id),
        rubricId: idOf('CFRubrics', id),
        category: nameOf(indicator.construct),
        description: statementOf(indicator.id),
        CFItemURI: link('CFItems', indicator.id, statementOf(indicator.id)),
        weight: indicator.weight ?? 1,
        position: i + 1,
        CFRubricCriterionLevels: Array.from({ length: levels }, (_, l) => ({
          ...node('CFRubricCriterionLevels', `${indicator.id} ${l + 1}`),
          rubricCriterionId: idOf('CFRubricCriteria', indicator.id),
          quality: texts.levels[l]?.name || String(l + 1),
          score: l + 1,
          position: l + 1,
          description: own(texts.indicators, indicator.id)?.descriptors?.[l] || texts.levels[l]?.meaning || '',
        })),
      })),
    }],
  };
  return { name: fileName({ instrument, texts }, '.case.json'), type: 'application/json', content: `${JSON.stringify(data, null, 2)}\n` };
}
