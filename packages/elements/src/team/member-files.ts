import type { Answer } from '@readiness-kit/core';
import { present } from '../storage/stamped.ts';
import { latestOf } from '../survey/answer-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { largestFile, readAnswersFile } from '../transfer/answers-file.ts';
import type { TeamEntry } from './ballot.ts';
import { agendaOf, isVote, readTeam, type MemberFile, type Vote } from './team-state.ts';

/** Why a file is no vote. */
export type FileProblem = 'too-big' | 'unreadable' | 'not-json' | 'foreign' | 'newer' | 'instrument' | 'form' | 'version' | 'empty' | 'mine' | 'older';

export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

/** What of a browser's file is needed. */
export type OpenFile = Pick<File, 'name' | 'size' | 'text'>;

/** Reads what members answered before the meeting; of each member the latest answers count. */
export async function readMemberFiles(opened: Iterable<OpenFile>, part: SurveyPart): Promise<{ readonly entries: readonly TeamEntry[]; readonly refused: readonly RefusedFile[] }> {
  const files = new Map(readTeam(part.sheet, agendaOf(part)).files);
  const entries = new Map<string, MemberFile>();
  const refused: RefusedFile[] = [];
  for (const file of opened) {
    const read = await readMember(file, part);
    const before = typeof read === 'string' ? undefined : files.get(read.respondent);
    if (typeof read === 'string') refused.push({ name: file.name, problem: read });
    else if (before && before.stamp > read.member.stamp) refused.push({ name: file.name, problem: 'older' });
    else {
      files.set(read.respondent, read.member);
      entries.set(`file:${read.respondent}`, read.member);
    }
  }
  return { entries: [...entries], refused };
}

/** Takes all files out. */
export function withoutFiles({ files }: { readonly files: ReadonlyMap<string, MemberFile> }): readonly TeamEntry[] {
  return [...files.keys()].map((respondent) => [`file:${respondent}`, null]);
}

async function readMember(file: OpenFile, part: SurveyPart): Promise<{ readonly respondent: string; readonly member: MemberFile } | FileProblem> {
  if (file.size > largestFile) return 'too-big';
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return 'unreadable';
  const read = readOfAnyGroup(text, part);
  if (typeof read === 'string') return read;
  const { respondent } = read;
  if (respondent === '') return 'foreign';
  if (respondent === part.sheet.respondent) return 'mine';
  const { items, levels } = agendaOf(part);
  const given: ReadonlyMap<string, Answer> = present(read.answers);
  const answers = items.flatMap((item): [string, Vote][] => {
    const answer = given.get(item);
    return isVote(answer, levels) ? [[item, answer]] : [];
  });
  return answers.length === 0 ? 'empty' : { respondent, member: { answers: Object.fromEntries(answers), stamp: latestOf(read) } };
}

/** A team's members may each have answered as their own group: the levels are the same. */
function readOfAnyGroup(text: string, { instrument, form, group }: SurveyPart): Extract<ReturnType<typeof readAnswersFile>, { ok: true }>['value']['sheet'] | FileProblem {
  const read = readAnswersFile(text, { instrument, form, group });
  if (read.ok) return read.value.sheet;
  const { problem, id } = read;
  if (problem === 'group' && id !== undefined && id !== group && instrument.groups.includes(id)) return readOfAnyGroup(text, { instrument, form, group: id } as SurveyPart);
  return problem === 'group' || problem === 'damaged' ? 'foreign' : problem;
}
