import type { Script } from '../../script.ts';

/** The eight areas of the US Protection of Pupil Rights Amendment, 20 U.S.C. § 1232h(b)(1)–(8). */
export const lawAreas = ['politics', 'mental-health', 'sex', 'illegal-behaviour', 'family-appraisal', 'privileged-relationships', 'religion', 'income'] as const;

/** Those, and what that law does not name but marks or endangers a person, the more so in a small group. */
export type Area = (typeof lawAreas)[number] | 'health' | 'immigration' | 'ethnicity';

/** What shows by itself who somebody is: the person who answers, or one they tell about. */
export type Identity = 'name' | 'contact' | 'number' | 'birth' | 'signature' | 'source';

/** What leaves few people together with others of its kind. */
export type Trait = 'grade' | 'class' | 'teacher' | 'school' | 'subject' | 'gender' | 'age';

/** Words and phrases of one language that ask about private things. `*` at the end of a word stands for any ending. */
export interface TopicList {
  readonly script?: Script;
  readonly areas: Readonly<Record<Area, readonly string[]>>;
  readonly identity: Readonly<Record<Identity, readonly string[]>>;
  readonly traits: Readonly<Record<Trait, readonly string[]>>;
  /** Set phrases that hold a listed word and mean something else, or ask for nothing. */
  readonly harmless: { readonly areas: readonly string[]; readonly identity: readonly string[] };
}
