import { beginsWith, type Column, type Meta, type Recogniser } from '../source.ts';

const metas: Readonly<Record<string, Meta>> = { 'respondent id': 'response-id', 'start date': 'started', 'end date': 'submitted', 'collector id': 'unread', 'ip address': 'unread', 'email address': 'unread', 'first name': 'unread', 'last name': 'unread' };
/** What stands under a question with one field. */
const fields: ReadonlySet<string> = new Set(['', 'response', 'open-ended response']);

/** SurveyMonkey: two header rows; an empty heading goes on the question at its left; the second row has its rows and options. */
export const surveyMonkey: Recogniser = {
  tool: 'surveymonkey',
  recognise: ([header = [], second = []]) => {
    if (!beginsWith(header, ['Respondent ID', 'Collector ID'])) return undefined;
    let question = '';
    const columns = Array.from({ length: Math.max(header.length, second.length) }, (_, at): Column => {
      question = header[at] || question;
      const [row, meta] = [second[at] ?? '', header[at] ? metas[header[at].toLowerCase()] : undefined];
      const texts = fields.has(row.toLowerCase()) ? [question] : [row, question];
      return { at, header: row === '' ? question : `${question} | ${row}`, codes: [], texts, ...(meta ? { meta } : {}) };
    });
    return { tool: 'surveymonkey', headerRows: 2, timeZone: null, columns };
  },
};
