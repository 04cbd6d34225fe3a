import { textsOf, type Meta, type Source } from '../source.ts';

/** Members by which tools tell a response, as SurveyJS and those who store its results name them; in lower case. */
const metas: Readonly<Record<string, Meta>> = {
  id: 'response-id', _id: 'response-id', responseid: 'response-id', instanceid: 'response-id', respondent: 'response-id',
  submittedat: 'submitted', completedat: 'submitted', createdat: 'submitted', happendat: 'submitted', timestamp: 'submitted',
};

/** Results of SurveyJS, or other records in JSON: a member a question, by its name; a matrix as `name [row]`. */
export function jsonSource(members: readonly string[]): Source {
  return {
    tool: 'json', headerRows: 1, timeZone: null,
    columns: members.map((header, at) => {
      const { codes, texts } = textsOf(header);
      const meta = metas[header.toLowerCase()];
      return { at, header, codes: [...codes, header], texts, ...(meta && Object.hasOwn(metas, header.toLowerCase()) ? { meta } : {}) };
    }),
  };
}
