import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const curriculumEn = {
  construct: { name: 'Curriculum', meaning: 'What is learned, and the paths to learn it.' },
  indicators: {
    'curriculum.aligned-to-vision': {
      statement: 'What is taught in each subject is chosen to serve the district’s vision for learning.',
      descriptors: [
        'Not yet, or in talk: units follow the materials on hand, subject by subject; a tie to the vision is being discussed.',
        'In some subjects, teachers have checked their units against the vision, written down the match, and changed units that served no part of it.',
        'In most subjects, teachers can name the outcome in the vision that a unit serves, and new materials pass the same check before purchase.',
        'In all subjects, every unit and purchase is traced to the vision; learner results show where the fit slips, and staff rework those units each year.',
      ],
      items: {
        teacher: {
          prompt: 'How does the district’s vision shape the units you teach?',
          answers: ['My units come from the materials I was given', 'It has shaped a unit or two of mine', 'I can name the outcome most of my units serve', 'It shapes every unit; my team reworks units that drift from it'],
        },
      },
    },
    'curriculum.reviewed-on-cycle': {
      statement: 'The curriculum of every subject is reviewed on a published calendar.',
      descriptors: [
        'Not yet, or in talk: a subject is looked at when its textbooks run out; a regular calendar is an idea under discussion.',
        'In some subjects, a review took place on the date announced for it, and its written findings led to a change.',
        'In most subjects, reviews happen as scheduled; each asks whether content serves the vision, and the changes reach classrooms by the next school year.',
        'In all subjects, the calendar is kept year after year; reviews use learner results and learners’ views, and each round improves how the next is done.',
      ],
      items: {},
    },
    'curriculum.many-pathways': {
      statement: 'Learners can take more than one path to the same learning goals.',
      descriptors: [
        'Not yet, or in talk: everyone follows one sequence through a course; ideas for other paths are on the table.',
        'In some courses, learners choose between two or more ways to a goal, such as a project, an online unit or work experience.',
        'In most courses, several paths are scheduled, staffed and described to families; each leads to the same standards, and a learner can switch midway.',
        'In all courses, learners find a path that works for them; records of who takes and completes each one lead to changes every year.',
      ],
      items: {
        teacher: {
          prompt: 'How many paths to a goal are open to learners in your classes?',
          answers: ['We all follow one sequence', 'A second path in a few units', 'Two or more paths in most units', 'Two or more in every unit, revised with learners each year'],
        },
      },
    },
    'curriculum.same-high-goals': {
      statement: 'Every learner works toward the same high goals for life after graduation.',
      descriptors: [
        'Not yet, or in talk: expectations vary from one track to another; common goals that lead to college or a career are being discussed.',
        'In some subjects, one set of college- and career-ready goals holds for every learner, including learners with disabilities and multilingual learners.',
        'In most subjects, these goals decide what is taught: courses that stopped short of them have been changed, and supports differ instead of expectations.',
        'In all subjects, learners of every group take part in demanding courses at similar rates; a yearly check shows any gap, and the board acts on it.',
      ],
      items: {},
    },
    'curriculum.fits-learners': {
      statement: 'What each learner studies on the way to shared goals is chosen to fit that learner.',
      descriptors: [
        'Not yet, or in talk: everyone in a class studies the same texts and tasks; ways to fit them to learners are being discussed.',
        'In some classes, learners choose among texts, topics and tasks that were planned around their interests and needs.',
        'In most classes, units have such choices built in, and teachers use what they know about each learner to suggest the ones that fit.',
        'In all classes, learners help decide what they study toward shared goals; their comments and progress renew the choices on offer every year.',
      ],
      items: {
        learner: {
          prompt: 'How often do you get school work that is a good fit for you?',
          answers: ['We all get the same work', 'Some days', 'Most days', 'Every day, and I help choose it'],
        },
        family: {
          prompt: 'How often is school work chosen to fit your child?',
          answers: ['All get the same, as far as I see', 'Now and then, in a project', 'Most weeks', 'Most days, and my child helps choose'],
        },
        teacher: {
          prompt: 'How is what your learners study fitted to each of them?',
          answers: ['The whole class has the same texts and tasks', 'Some units offer choices planned around learners', 'Most units do; I suggest choices that fit each learner', 'Every unit does; learners help decide, and we renew the choices'],
        },
      },
    },
    'curriculum.staff-review': {
      statement: 'The people who teach the curriculum take part in reviewing it.',
      descriptors: [
        'Not yet, or in talk: the curriculum is chosen at the central office; seats for school staff have been suggested.',
        'In some subjects, teachers sit on the review team, study the evidence, and learn which of their proposals were taken up.',
        'In most subjects, teachers, special educators and librarians review side by side in paid time, and nothing is adopted without their recommendation.',
        'In all subjects, seats rotate until every school has had its turn; reasons for each decision are published, and members refine the process.',
      ],
      items: {
        teacher: {
          prompt: 'What part does the staff of your school have in curriculum review?',
          answers: ['We hear what has been chosen', 'A colleague sits on one review team', 'Colleagues sit on most teams, in paid time', 'We take turns on every team; the reasons are published'],
        },
      },
    },
    'curriculum.goals-visible': {
      statement: 'Learning goals are in plain words for all to see.',
      descriptors: [
        'Not yet, or in talk: goals are in documents written for staff; plain versions are being considered.',
        'In some classes, the goals of a unit are on display in words learners use, and a learner who is asked can explain them.',
        'In most classes, learners can say their current goal and what meeting it looks like; families can look it up in a language they read.',
        'In all classes, learners keep track of goals met and goals ahead, families follow along, and wording that confuses anyone is rewritten with learners.',
      ],
      items: {
        learner: {
          prompt: 'Do you know what you are trying to learn in class?',
          answers: ['I find out at the end', 'In one or two subjects', 'In most subjects', 'In all of them, and I know what’s next'],
        },
        family: {
          prompt: 'How would you find out what your child is learning right now?',
          answers: ['I have not found a place to look', 'I can look up one or two subjects', 'I can look up most subjects', 'I can look up any subject, in plain words'],
        },
        teacher: {
          prompt: 'How do learners in your classes come to know the goals?',
          answers: ['The goals are in my plans', 'In some units I post them in learners’ words', 'In most units learners can explain them', 'In every unit learners track them, and families can follow'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof curriculum>;
