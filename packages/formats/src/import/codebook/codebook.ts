/** What a tool knows of its own export: words of questions, and of answers that are codes there. */
export interface Codebook {
  /** By the code of a column, such as Qualtrics' `QID20_3`. */
  readonly questions: ReadonlyMap<string, CodedColumn>;
}

export interface CodedColumn {
  /** Words of the question or of its row, the nearest first. */
  readonly texts: readonly string[];
  /** Words of answers by their codes. */
  readonly answers: ReadonlyMap<string, string>;
}
