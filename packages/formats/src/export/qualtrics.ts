import { textHash } from '../text/text-hash.ts';
import type { ExportedFile, ExportInput } from './asked-question.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { mappingFile } from './mapping-file.ts';
import { shortForm, type ShortForm, type ShortSection } from './short-codes.ts';

/** Number of “I don’t know” in the answers, as far from levels as Qualtrics' own codes for missing values. */
const dontKnowCode = -8;
const groupTag = 'GROUP';

/** A question as Qualtrics has it. */
interface Question {
  /** `QID` and a number. */
  readonly id: string;
  readonly tag: string;
  readonly text: string;
  readonly isRequired: boolean;
  readonly choices: readonly { readonly text: string; readonly recode: number }[];
}

/**
 * A form as a Qualtrics survey (QSF, which has no published schema; the structure is that of exported surveys), and the mapping
 * by which its answers are read. Questions have one answer (MC, SAVR), tags `Q001`, `Q002` …, and levels as their
 * recoded values. In a form for several groups the flow branches by the first question.
 *
 * The same form is the same file: ids are made from its name.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function qualtricsSurvey(input: ExportInput): readonly ExportedFile[] {
  const { texts } = input;
  const form = shortForm(input);
  const words = exportWords(texts.language);
  const id = (kind: string, of: string): string => `${kind}_${idOf(`${fileName(input, '')} ${of}`)}`;
  const first: readonly Question[] = form.choices.length === 0 ? [] : [{ id: 'QID1', tag: groupTag, text: words.group, isRequired: true, choices: form.choices.map(({ name }, i) => ({ text: name, recode: i + 1 })) }];
  const sections = form.sections.map((section) => ({ block: id('BL', section.short), section, questions: questionsOf(section, first.length, words.dontKnow) }));
  const all = [...first, ...sections.flatMap(({ questions }) => questions)];
  const survey = id('SV', '');
  const element = (kind: string, primary: string, payload: unknown, secondary: string | null = null): object => ({ SurveyID: survey, Element: kind, PrimaryAttribute: primary, SecondaryAttribute: secondary, TertiaryAttribute: null, Payload: payload });
  const blocks = [
    ...(first.length > 0 ? [{ Type: 'Standard', SubType: '', Description: plain(words.group), ID: id('BL', groupTag), BlockElements: [{ Type: 'Question', QuestionID: 'QID1' }] }] : []),
    ...sections.map(({ block, section, questions }) => ({ Type: 'Standard', SubType: '', Description: plain([section.title, section.group].join(' · ')), ID: block, BlockElements: questions.map((question) => ({ Type: 'Question', QuestionID: question.id })) })),
    { Type: 'Trash', Description: 'Trash / Unused Questions', ID: id('BL', 'trash'), BlockElements: [] },
  ];
  const qsf = {
    SurveyEntry: {
      SurveyID: survey, SurveyName: plain(texts.title), SurveyDescription: plain(texts.credit), SurveyOwnerID: id('UR', ''), SurveyBrandID: '', DivisionID: null, SurveyLanguage: languageOf(texts.language), SurveyActiveResponseSet: id('RS', ''),
      SurveyStatus: 'Inactive', SurveyStartDate: never, SurveyExpirationDate: never, SurveyCreationDate: never, CreatorID: id('UR', ''), LastModified: never, LastAccessed: never, LastActivated: never, Deleted: null,
    },
    SurveyElements: [
      element('BL', 'Survey Blocks', blocks),
      element('FL', 'Survey Flow', flowOf(form, first.length > 0 ? id('BL', groupTag) : undefined, new Map(sections.map(({ block, section }) => [section, block])))),
      element('SO', 'Survey Options', { BackButton: 'true', SaveAndContinue: 'true', SurveyProtection: 'PublicSurvey', BallotBoxStuffingPrevention: 'false', NoIndex: 'Yes', SecureResponseFiles: 'true', SurveyExpiration: 'None', SurveyTermination: 'DefaultMessage', Header: '', Footer: '', ProgressBarDisplay: 'Text', PartialData: '+1 week', PreviousButton: '', NextButton: '', NewScoring: 1, AnonymizeResponse: 'Yes' }),
      element('SCO', 'Scoring', { ScoringCategories: [], ScoringCategoryGroups: [], ScoringSummaryCategory: null, ScoringSummaryAfterQuestions: 0, ScoringSummaryAfterSurvey: 0, DefaultScoringCategory: null, AutoScoringCategory: null }),
      element('PROJ', 'CORE', { ProjectCategory: 'CORE', SchemaVersion: '1.1.0' }),
      element('STAT', 'Survey Statistics', { MobileCompatible: true, ID: 'Survey Statistics' }),
      element('QC', 'Survey Question Count', null, String(all.length)),
      element('RS', id('RS', ''), null, 'Default Response Set'),
      ...all.map((question) => element('SQ', question.id, payloadOf(question), plain(question.text).slice(0, 99))),
    ],
  };
  const mapping = mappingFile(input, { ...(first.length > 0 ? { [groupTag]: 'group' } : {}), ...form.columns }, Object.fromEntries(form.choices.map(({ group }, i) => [String(i + 1), group])), { [String(dontKnowCode)]: 'dont-know' });
  return [{ name: fileName(input, '.qsf'), type: 'application/json', content: JSON.stringify(qsf) }, mapping];
}

const never = '0000-00-00 00:00:00';

function questionsOf({ questions }: ShortSection, before: number, dontKnow: string): readonly Question[] {
  return questions.map(({ short, prompt, answers }) => ({
    id: `QID${Number(short.slice(1)) + before}`,
    tag: short,
    text: prompt,
    isRequired: false,
    choices: [...answers.map((text, l) => ({ text, recode: l + 1 })), { text: dontKnow, recode: dontKnowCode }],
  }));
}

function payloadOf({ id, tag, text, isRequired, choices }: Question): object {
  const keys = choices.map((_, i) => String(i + 1));
  return {
    QuestionText: htmlOf(text), DefaultChoices: false, DataExportTag: tag, QuestionType: 'MC', Selector: 'SAVR', SubSelector: 'TX',
    Configuration: { QuestionDescriptionOption: 'UseText' }, QuestionDescription: plain(text).slice(0, 99),
    Choices: Object.fromEntries(choices.map((choice, i): [string, object] => [String(i + 1), { Display: htmlOf(choice.text) }])),
    ChoiceOrder: keys,
    Validation: { Settings: { ForceResponse: isRequired ? 'ON' : 'OFF', ForceResponseType: isRequired ? 'ON' : 'OFF', Type: 'None' } },
    GradingData: [], Language: [], NextChoiceId: choices.length + 1, NextAnswerId: 1, QuestionID: id,
    RecodeValues: Object.fromEntries(choices.map(({ recode }, i): [string, string] => [String(i + 1), String(recode)])),
  };
}

/** First the question of the group, then for each group a branch with its blocks; without groups the blocks alone. */
function flowOf({ choices, sections }: ShortForm, groupBlock: string | undefined, blocks: ReadonlyMap<ShortSection, string>): object {
  let count = 1;
  const next = (): string => `FL_${++count}`;
  const blockOf = (ID: string): object => ({ Type: 'Block', ID, FlowID: next(), Autofill: [] });
  const ofGroup = (group: string): readonly object[] => sections.filter((section) => section.group === group).map((section) => blockOf(blocks.get(section) ?? ''));
  const branches = choices.map(({ group, name }, i) => ({ Type: 'Branch', FlowID: next(), Description: plain(name), BranchLogic: { 0: { 0: isChosen(i + 1), Type: 'If' }, Type: 'BooleanExpression' }, Flow: ofGroup(group) }));
  const flow = groupBlock === undefined ? sections.map((section) => blockOf(blocks.get(section) ?? '')) : [blockOf(groupBlock), ...branches];
  return { Type: 'Root', FlowID: 'FL_1', Flow: flow, Properties: { Count: count } };
}

function isChosen(choice: number): object {
  const locator = `q://QID1/SelectableChoice/${choice}`;
  return { LogicType: 'Question', QuestionID: 'QID1', QuestionIsInLoop: 'no', ChoiceLocator: locator, Operator: 'Selected', QuestionIDFromLocator: 'QID1', LeftOperand: locator, Type: 'Expression', Description: '' };
}

/** Fifteen letters and digits of a name's hashes, as ids of Qualtrics have them. */
const idOf = (name: string): string => `${textHash(name).toString(36)}${textHash(`${name} again`).toString(36)}`.padEnd(15, '0').slice(0, 15);

/** `${…}` would be filled in: a word joiner, which has no width, keeps it text. */
const plain = (text: string): string => text.replaceAll('${', '$\u2060{').replaceAll(/\s+/g, ' ').trim();
const htmlOf = (text: string): string => plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Qualtrics' codes of languages. */
function languageOf(tag: string): string {
  const [language = 'en', ...rest] = tag.toLowerCase().split('-');
  if (language === 'zh') return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'ZH-T' : 'ZH-S';
  return language.toUpperCase();
}
