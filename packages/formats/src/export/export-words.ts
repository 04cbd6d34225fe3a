/** The few words that a form needs beside the instrument's own. */
export interface ExportWords {
  /** Asks for the group. */
  readonly group: string;
  /** An answer that is no level; the importer knows it in each of these languages. */
  readonly dontKnow: string;
}

const en: ExportWords = { group: 'Who is answering?', dontKnow: 'I don’t know' };

const words: ReadonlyMap<string, ExportWords> = new Map([
  ['en', en],
  ['es', { group: '¿Quién responde?', dontKnow: 'No lo sé' }],
  ['zh', { group: '谁来回答？', dontKnow: '不知道' }],
  ['vi', { group: 'Ai đang trả lời?', dontKnow: 'Không biết' }],
  ['ar', { group: 'من الذي يجيب؟', dontKnow: 'لا أعرف' }],
]);

/** Words in the language of a BCP 47 tag, whatever its region; English for others. */
export const exportWords = (language: string): ExportWords => words.get(language.toLowerCase().split('-')[0] ?? '') ?? en;
