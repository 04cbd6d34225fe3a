import { own } from '../own.ts';
import { laterOf, nextStamp, type Stamped, type StampedMap } from '../storage/stamped.ts';
import { blankSheet, latestOf, sheetParts, type AnswerSheet, type SheetPart } from '../survey/answer-sheet.ts';
import type { Asked } from './asked.ts';

/** Whose answer wins where two sheets answer differently. */
export type Choice = 'here' | 'there' | 'later';

/**
 * What is to be merged into a sheet so that the chosen side wins: no more than that, with stamps made to fit.
 * Where there is no answer here, the other one is taken, whatever was chosen; nothing is ever taken away. No
 * stamp is later than it could be: one from a far future would beat every answer to come.
 */
export function chosenSheet(here: AnswerSheet, other: AnswerSheet, choice: Choice, now: number): AnswerSheet {
  const wins = nextStamp(now, latestOf(here));
  const chosenOf = (part: SheetPart): StampedMap<unknown> =>
    Object.fromEntries(
      Object.entries<Stamped<unknown>>(other[part]).flatMap(([key, there]) => {
        const taken = chosen(own<Stamped<unknown>>(here[part], key), there, choice, wins);
        return taken ? [[key, taken]] : [];
      }),
    );
  return { ...blankSheet(other), ...(Object.fromEntries(sheetParts.map((part) => [part, chosenOf(part)])) as Pick<AnswerSheet, SheetPart>) };
}

/** How many questions two sheets answer differently, or note something else about. */
export function countDiffering(here: AnswerSheet, other: AnswerSheet, asked: Asked): number {
  return questionsOf(other, asked, (part, key, value) => {
    const before = own<Stamped<unknown>>(here[part], key)?.[0] ?? null;
    return before !== null && !isSame(before, value);
  }).size;
}

/** How many answers a sheet has to what is asked, and whether it has anything else. */
export function countAnswers(sheet: AnswerSheet, asked: Asked): { readonly answers: number; readonly more: boolean } {
  const answers = questionsOf(sheet, asked, (part) => part === 'answers' || part === 'local').size;
  return { answers, more: questionsOf(sheet, asked, () => true).size > 0 };
}

function chosen(here: Stamped<unknown> | undefined, [value, stamp]: Stamped<unknown>, choice: Choice, wins: number): Stamped<unknown> | undefined {
  const dated = [value, Math.min(stamp, wins)] as const;
  if (value === null) return undefined;
  if (here === undefined) return dated;
  if (here[0] === null) return [value, wins];
  if (choice === 'here' || isSame(here[0], value)) return undefined;
  return choice === 'there' ? [value, wins] : laterOf(here, dated) === dated ? dated : undefined;
}

/** Questions of which a sheet has an entry that counts; what is not asked is not seen, and does not count. */
function questionsOf(sheet: AnswerSheet, { items, local }: Asked, counts: (part: SheetPart, key: string, value: unknown) => boolean): ReadonlySet<string> {
  const asked = new Map<SheetPart, ReadonlySet<string>>([['local', new Set(local)]]);
  const questions = new Set(items);
  const isSeen = (part: SheetPart, key: string): boolean => part === 'team' || (asked.get(part) ?? questions).has(key);
  return new Set(
    sheetParts.flatMap((part) =>
      Object.entries<Stamped<unknown>>(sheet[part]).flatMap(([key, [value]]) =>
        value !== null && isSeen(part, key) && counts(part, key, value) ? [`${part === 'local' || part === 'team' ? part : 'item'} ${key}`] : [],
      ),
    ),
  );
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
