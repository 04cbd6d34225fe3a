/**
 * What the booklet says around the instrument's own words.
 * @typedef {typeof en} BookletWords
 */

const en = {
  booklet: 'Team booklet',
  version: (/** @type {string} */ v) => `Version ${v}`,
  review: { source: 'English is the source language of this instrument.', reviewed: 'A speaker of the language has reviewed this translation.', unreviewed: 'No speaker of the language has reviewed this translation yet.' },
  size: (/** @type {number} */ n, /** @type {number} */ of) => `${n} signs in ${of} chapters.`,
  print: 'Made for paper: print it, then tick and write with a pen.',
  contents: 'Contents',
  ours: { title: 'About our session', rows: ['District or school', 'Date', 'Who is in the room', 'Facilitator (does not vote)'] },
  how: {
    title: 'How to use it as a team',
    intro: 'It shows a team where it stands and what to do next. It does not evaluate people or rank schools.',
    steps: [
      'Bring together five to nine people who see the district from different sides. One of them facilitates and does not vote.',
      'Short of time? Answer the signs marked ◆ first: there is one in each chapter. Else take two or three chapters a meeting.',
      'Read the sign and all four levels aloud. Each person silently chooses a level, then all show it at once.',
      'A level holds only if every part of its sentence is true, and true now. Between two levels, take the lower one.',
      'Where you differ, let the lowest and the highest speak first. Ask what each has seen. Then tick what you can agree on, and note how far apart you were.',
      'Write down what shows it: a document, a number, a date. A level without evidence is a guess.',
      'If nobody can know, tick “We do not know yet” and write whom you will ask. It is an answer, and never counts as a low level.',
      'Under each sign stands who else is asked. Ask them with the survey before you decide: where their answers differ from yours, something can be learned.',
      'At the end choose three signs to work on. Begin with those that others wait for.',
    ],
    school: 'As a school team, answer for your own school: where a level speaks of schools, think of its classes and teams.',
  },
  levels: { title: 'The four levels', level: 'Level', meaning: 'In general' },
  core: 'Core',
  coreMeaning: 'Core: its chapter cannot stand far above this sign.',
  quick: '◆',
  quickMeaning: '◆ In the quick form.',
  tick: 'Tick one',
  truth: 'What is true',
  unknown: 'We do not know yet',
  ask: 'We will ask:',
  first: 'Comes first:',
  alsoAsked: 'Also asked, in words of their own:',
  nobody: 'No other group can know this first-hand.',
  show: 'What could show it:',
  notes: 'Our evidence and notes',
  next: { title: 'Our next three steps', head: ['The sign', 'From level', 'First step', 'Who leads', 'By when'] },
  up: 'Contents',
};

/** @type {BookletWords} */
const es = {
  booklet: 'Cuadernillo para el equipo',
  version: (v) => `Versión ${v}`,
  review: { source: 'El español es la lengua de origen de este instrumento.', reviewed: 'Una persona hablante de español ha revisado esta traducción.', unreviewed: 'Todavía ninguna persona hablante de español ha revisado esta traducción.' },
  size: (n, of) => `${n} señales en ${of} capítulos.`,
  print: 'Pensado para el papel: imprímanlo, marquen y escriban con un bolígrafo.',
  contents: 'Contenido',
  ours: { title: 'Sobre nuestra sesión', rows: ['Distrito o escuela', 'Fecha', 'Quiénes participan', 'Quién modera (no vota)'] },
  how: {
    title: 'Cómo usarlo en equipo',
    intro: 'Muestra a un equipo dónde está y qué hacer después. No evalúa a personas ni clasifica escuelas.',
    steps: [
      'Reúnan de cinco a nueve personas que vean el distrito desde distintos lados. Una de ellas modera y no vota.',
      '¿Hay poco tiempo? Respondan primero las señales marcadas con ◆: hay una en cada capítulo. Si no, tomen dos o tres capítulos por reunión.',
      'Lean en voz alta la señal y los cuatro niveles. Cada persona elige un nivel en silencio; después todas lo muestran a la vez.',
      'Un nivel vale solo si cada parte de su frase es cierta, y lo es hoy. Entre dos niveles, tomen el más bajo.',
      'Si no coinciden, que hablen primero quien eligió el más bajo y quien eligió el más alto. Pregunten qué ha visto cada quien. Marquen lo que puedan acordar y anoten qué tan lejos estaban.',
      'Escriban qué lo muestra: un documento, un número, una fecha. Un nivel sin evidencia es una suposición.',
      'Si nadie puede saberlo, marquen «Todavía no lo sabemos» y escriban a quién van a preguntar. Es una respuesta, y nunca cuenta como un nivel bajo.',
      'Debajo de cada señal dice a quién más se pregunta. Pregunten con la encuesta antes de decidir: donde las respuestas no coinciden con las de ustedes hay algo que aprender.',
      'Al final elijan tres señales para trabajar. Empiecen por aquellas que otras esperan.',
    ],
    school: 'Si son el equipo de una escuela, respondan por su propia escuela: donde un nivel habla de escuelas, piensen en sus clases y equipos.',
  },
  levels: { title: 'Los cuatro niveles', level: 'Nivel', meaning: 'En general' },
  core: 'Central',
  coreMeaning: 'Central: su capítulo no puede estar muy por encima de esta señal.',
  quick: '◆',
  quickMeaning: '◆ En el formulario breve.',
  tick: 'Marquen uno',
  truth: 'Qué es cierto',
  unknown: 'Todavía no lo sabemos',
  ask: 'Vamos a preguntar a:',
  first: 'Viene antes:',
  alsoAsked: 'También se pregunta, con palabras propias, a:',
  nobody: 'Ningún otro grupo puede saberlo de primera mano.',
  show: 'Qué podría mostrarlo:',
  notes: 'Nuestra evidencia y notas',
  next: { title: 'Nuestros tres próximos pasos', head: ['La señal', 'Desde el nivel', 'Primer paso', 'Quién dirige', 'Para cuándo'] },
  up: 'Contenido',
};

/** @type {Readonly<Record<string, BookletWords>>} */
export const bookletWords = { en, es };
