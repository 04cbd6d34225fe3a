import type { Issue, Param } from '@readiness-kit/core';

export type PassageKind = 'statement' | 'descriptor' | 'prompt' | 'answer';

/** One text of an instrument or of a local question, and where it stands. */
export interface Passage {
  readonly kind: PassageKind;
  readonly language: string;
  readonly path: Issue['path'];
  readonly text: string;
  /** What an allow-list calls it: `<indicator id>` or `<indicator id> <group>`; the id of a local question. */
  readonly key: string;
}

/** What groups read to answer one question: it, and the answers to choose from. */
export interface Asked {
  readonly groups: readonly string[];
  readonly language: string;
  readonly prompt: Passage;
  readonly answers: readonly Passage[];
}

/** The descriptors of one indicator in one language, lowest level first. */
export interface Rubric {
  readonly indicator: string;
  readonly language: string;
  readonly descriptors: readonly Passage[];
}

/** All texts that are linted, each once, and how they belong together. */
export interface Passages {
  readonly all: readonly Passage[];
  readonly asked: readonly Asked[];
  readonly rubrics: readonly Rubric[];
}

/** The language itself: `en` of `en-US`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] as string;

/** A problem of wording never makes an instrument unusable. */
export const warning = (code: string, { path }: Pick<Passage, 'path'>, params: Readonly<Record<string, Param>>): Issue => ({ code, severity: 'warning', path, params });
