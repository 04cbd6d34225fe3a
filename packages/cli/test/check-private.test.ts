import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ran } from './fake-io.ts';

const question = (group: string, en: string, es: string) => ({ id: `q-${group}`, groups: [group], prompt: { en, es }, answers: { en: ['Yes', 'No'], es: ['Sí', 'No'] } });
const ours = {
  schemaVersion: 1,
  questions: [question('learner', 'Do you go to church?', '¿Vas a la iglesia?'), question('family', 'What is your income?', '¿Cuáles son sus ingresos?'), question('teacher', 'What is your name?', '¿Cuál es su nombre?')],
};

/** What `readiness check our-questions.json` prints, without its line breaks. */
async function printed(content: object, ...more: readonly string[]) {
  const { code, out, err } = await ran(['check', 'our-questions.json', ...more], { files: { 'our-questions.json': JSON.stringify(content) } });
  return { code, err, out, flat: out.replaceAll(/\s+/g, ' ') };
}

test('private questions are warned of with place, word and remedy, the more strongly the younger; the code stays 0', async () => {
  const { code, err, out, flat } = await printed(ours);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /^4 × topic-protected\n {2}questions\.0\.prompt\.en\n {4}“church” may touch religion, protected by US law \(PPRA\)/m);
  assert.match(flat, /tell families first and let them opt out\. Where students must answer and federal money pays, a parent must consent in writing\. Or leave it out\. Ask your privacy officer; this is not legal advice\./);
  assert.match(flat, /“income” may touch income, which US law \(PPRA\) protects for students, and a family’s answer can reveal it\./);
  assert.match(flat, /2 × asks-identity questions\.2\.prompt\.en “your name” asks or tells who somebody is \(a name\)\. Leave it out: this survey asks for no names\./);
  assert.match(flat, /our-questions\.json: errors: 0, warnings: 6\. $/);
});

test('the same in Spanish', async () => {
  const { code, flat } = await printed(ours, '--lang', 'es');
  assert.equal(code, 0);
  assert.match(flat, /questions\.0\.prompt\.es «iglesia» puede tocar religión, que protege la ley PPRA de EE\. UU\.: avise antes a las familias y deje que se nieguen\./);
  assert.match(flat, /Consulte a quien vela por la privacidad en su distrito; no es asesoría legal\./);
  assert.match(flat, /«su nombre» pregunta o dice quién es alguien \(un nombre\)\. Quítelo: esta encuesta no pide nombres\./);
});

test('harmless questions are not warned of', async () => {
  const { code, flat } = await printed({ schemaVersion: 1, questions: [question('learner', 'Do you have faith in our plan?', '¿Tienes fe en el plan?')] });
  assert.equal(code, 0);
  assert.doesNotMatch(flat, /topic-protected|asks-identity/);
});
