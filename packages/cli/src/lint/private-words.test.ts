import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue, LocalQuestion } from '@readiness-kit/core';
import { lintQuestions } from './lint-document.ts';

const codes = ['topic-protected', 'asks-identity'];

/** What a question to learners touches: areas and kinds of identity. */
function touched(language: string, ...prompts: readonly string[]): readonly string[] {
  const questions = prompts.map((prompt, i): LocalQuestion => ({ id: `q${i}`, prompt: { [language]: prompt }, answers: { [language]: ['1', '2'] }, groups: ['learner'] }));
  return ofPrivacy(lintQuestions(questions, ['learner'])).map(({ params }) => String(params?.area ?? params?.what));
}

const ofPrivacy = (issues: readonly Issue[]): readonly Issue[] => issues.filter(({ code }) => codes.includes(code));

/** Sentences and what they touch; `null`: nothing. */
const sentences: Readonly<Record<string, readonly (readonly [text: string, touches: string | null])[]>> = {
  en: [
    ['What is your family income?', 'income'],
    ['Do you get a free lunch at school?', 'income'],
    ['Can your family afford a computer?', 'income'],
    ['Is your family a Democrat or a Republican one?', 'politics'],
    ['Who did you vote for?', 'politics'],
    ['Have you felt depressed this month?', 'mental-health'],
    ['Do you have anxiety before a test?', 'mental-health'],
    ['Have you ever had sex?', 'sex'],
    ['Do you have a boyfriend?', 'sex'],
    ['Have you been drunk this year?', 'illegal-behaviour'],
    ['How often have you cheated on a test?', 'illegal-behaviour'],
    ['Has somebody bullied you?', 'illegal-behaviour'],
    ['Are your parents divorced?', 'family-appraisal'],
    ['Do you feel safe at home?', 'family-appraisal'],
    ['Have you talked with a lawyer?', 'privileged-relationships'],
    ['Does the doctor’s office help you?', 'privileged-relationships'],
    ['Do you pray at school?', 'religion'],
    ['How often do you go to church?', 'religion'],
    ['Do you have a disability?', 'health'],
    ['Was your family born outside this country?', 'immigration'],
    ['What is your race?', 'ethnicity'],
    ['What is your name?', 'name'],
    ['Phone number:', 'contact'],
    ['Please write your initials.', 'name'],
    ['What is your email address?', 'contact'],
    ['Where do you live?', 'contact'],
    ['What is your student ID?', 'number'],
    ['What is your date of birth?', 'birth'],
    ['Please sign here.', 'signature'],
    ['Who told you about the plan?', 'source'],
    ['Do you have faith in our plan?', null],
    ['Is there political will for change?', null],
    ['Do teams doctor the data?', null],
    ['Do you use a sextant in class?', null],
    ['Can you name one strength of our schools?', null],
    ['Is this addressed in class?', null],
    ['Do you know the branches of government?', null],
    ['Do grown-ups at school know your name?', null],
    ['Is your sex education class in the timetable?', 'sex'],
    ['Do you see a wealth of books here?', null],
    ['Does the vote of the student council count?', null],
    ['Is the school race on Friday?', null],
    ['How do you get here?', null],
    ['Do you take part in the Godwin reading hour?', null],
    ['Do you talk about templates?', null],
  ],
  es: [
    ['¿Cuál es el ingreso familiar?', 'income'],
    ['¿Cuánto ganan tus padres?', 'income'],
    ['¿Qué partido apoya tu familia?', 'politics'],
    ['¿Has tenido depresion este mes?', 'mental-health'],
    ['¿Tienes novio?', 'sex'],
    ['¿Has probado el alcohol?', 'illegal-behaviour'],
    ['¿Están divorciados tus padres?', 'family-appraisal'],
    ['¿Te sientes seguro en casa?', 'family-appraisal'],
    ['¿Has hablado con un abogado?', 'privileged-relationships'],
    ['¿Vas a la iglesia?', 'religion'],
    ['¿Tiene su estudiante alguna discapacidad?', 'health'],
    ['¿Tienes una discapacidad?', 'health'],
    ['¿En qué país naciste?', 'immigration'],
    ['¿Cuál es tu raza?', 'ethnicity'],
    ['¿Cómo te llamas?', 'name'],
    ['¿Cuál es su numero de telefono?', 'contact'],
    ['¿Cuál es su correo electrónico?', 'contact'],
    ['¿Cuál es tu número de estudiante?', 'number'],
    ['¿Cuál es su fecha de nacimiento?', 'birth'],
    ['¿Quién te dijo esto?', 'source'],
    ['¿Hay una política de tecnología?', null],
    ['¿Tienes fe en el plan?', null],
    ['¿Hay voluntad política para cambiar?', null],
    ['¿Se hace un café para las familias?', null],
    ['¿Alguien en la escuela sabe tu nombre?', null],
    ['¿Qué dicen las normas que rezan en la pared?', null],
    ['¿Haces la tarea con un mapa mental?', null],
    ['¿Cómo llegas a la escuela?', null],
    ['¿Arma su equipo un plan?', null],
  ],
  ar: [
    ['ما دخل أسرتك؟', 'income'],
    ['هل تذهب إلى المسجد؟', 'religion'],
    ['هل تصلّي في المدرسة؟', 'religion'],
    ['هل تحدثت مع محامٍ؟', 'privileged-relationships'],
    ['هل شعرت بالاكتئاب هذا الشهر؟', 'mental-health'],
    ['هل تدخن السجائر؟', 'illegal-behaviour'],
    ['لمن صوتت عائلتك؟', 'politics'],
    ['ما اسمك؟', 'name'],
    ['ما رقم هاتفك؟', 'contact'],
    ['ما تاريخ ميلادك؟', 'birth'],
    ['هل أسرتك من المهاجرين؟', 'immigration'],
    ['هل لدينا خطة كبيرة للمدرسة؟', null],
    ['هل يعرف المعلمون ما تتعلمه؟', null],
    ['كيف تصل إلى المدرسة؟', null],
    ['هل توجد فقرة عن الخطة؟', null],
  ],
  zh: [
    ['你家的收入是多少？', 'income'],
    ['你家信仰什么宗教？', 'religion'],
    ['你最近感到抑郁吗？', 'mental-health'],
    ['你喝酒吗？', 'illegal-behaviour'],
    ['你的父母離婚了嗎？', 'family-appraisal'],
    ['你看过律师吗？', 'privileged-relationships'],
    ['你家支持哪个党派？', 'politics'],
    ['你有男朋友吗？', 'sex'],
    ['你叫什么名字？', 'name'],
    ['电话：', 'contact'],
    ['您的電話號碼是什麼？', 'contact'],
    ['你的学号是什么？', 'number'],
    ['你的出生日期？', 'birth'],
    ['课堂上有创造性行为吗？', null],
    ['老师知道你的名字吗？', null],
    ['有改变的政治意愿吗？', null],
    ['你怎么来学校？', null],
    ['数学占多大比例？', null],
    ['老师教会你怎么学习吗？', null],
  ],
  vi: [
    ['Thu nhập gia đình là bao nhiêu?', 'income'],
    ['Gia đình em theo tôn giáo nào?', 'religion'],
    ['Em có bị trầm cảm không?', 'mental-health'],
    ['Em có uống rượu không?', 'illegal-behaviour'],
    ['Cha mẹ em đã ly hôn chưa?', 'family-appraisal'],
    ['Em có nói chuyện với luật sư không?', 'privileged-relationships'],
    ['Gia đình em theo đảng nào?', 'politics'],
    ['Em tên gì?', 'name'],
    ['Địa chỉ nhà của em là gì?', 'contact'],
    ['Ngày sinh của em?', 'birth'],
    ['Ai nói với em điều này?', 'source'],
    ['Thầy cô có biết tên em không?', null],
    ['Nhà trường có ý chí chính trị để thay đổi không?', null],
    ['Giáo viên dùng bài kiểm tra chẩn đoán không?', null],
    ['Em đến trường bằng gì?', null],
    ['Ban lãnh đạo có nghe em không?', null],
  ],
};

for (const [language, list] of Object.entries(sentences)) {
  for (const [text, touches] of list) test(`${language}: ${text} → ${String(touches)}`, () => assert.deepEqual(touched(language, text), touches === null ? [] : [touches]));
}

test('answers are looked at as questions are, levels are not; several areas of one text are each named once', () => {
  const question: LocalQuestion = { id: 'q', prompt: { en: 'Which do you like?' }, answers: { en: ['Reading', 'Church, prayer or beer'] } };
  const found = ofPrivacy(lintQuestions([question], ['staff']));
  assert.deepEqual(found.map(({ path, params }) => [path.join('.'), params?.area, params?.word]), [
    ['questions.0.answers.en.1', 'illegal-behaviour', 'beer'],
    ['questions.0.answers.en.1', 'religion', 'church'],
  ]);
});

test('a text in another script of the same language is found, one in a language without a list is not', () => {
  assert.deepEqual(touched('zh-Hant', '你家的收入是多少？'), ['income']);
  assert.deepEqual(touched('en-US', 'What is your DATE  of\nbirth?'), ['birth']);
  assert.deepEqual(touched('vi', 'Em có bị trầm cảm không?'.normalize('NFD')), ['mental-health']);
  assert.deepEqual(touched('fr', 'Quel est le revenu, income, de ta famille ?'), []);
});

test('questions that together leave few people: class or teacher with anything, or any three; within one group', () => {
  assert.deepEqual(touched('en', 'Which grade are you in?', 'How old are you?'), []);
  assert.deepEqual(touched('en', 'Which grade are you in?', 'How old are you?', 'Which school do you attend?'), ['together']);
  assert.deepEqual(touched('en', 'Which grade are you in?', 'Who is your teacher?'), ['together']);
  assert.deepEqual(touched('en', 'Who is your teacher?'), []);
  assert.deepEqual(touched('es', '¿En qué grado estás?', '¿Quién es tu maestra?'), ['together']);
  const ask = (id: string, text: string, group: string): LocalQuestion => ({ id, prompt: { en: text }, answers: { en: ['1', '2'] }, groups: [group] });
  const apart = [ask('a', 'Which grade are you in?', 'learner'), ask('b', 'Who is your child’s teacher?', 'family')];
  assert.deepEqual(ofPrivacy(lintQuestions(apart, ['learner', 'family'])), []);
  const [found] = ofPrivacy(lintQuestions([ask('a', 'Which grade are you in?', 'learner'), ask('b', 'Who is your teacher?', 'learner')], ['learner', 'family']));
  assert.deepEqual([found?.path.join('.'), found?.params], ['questions.1.prompt.en', { word: 'who is your teacher', with: ['grade are you in'], what: 'together', groups: ['learner'] }]);
});
