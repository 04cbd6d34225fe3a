import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const assessmentEn = {
  construct: { name: 'Assessment', meaning: 'How learning is shown, and what happens next.' },
  indicators: {
    'assessment.one-system': {
      statement: 'Every check of learning in the district has its place in one planned system.',
      descriptors: [
        'Not yet, or in talk: tests were added one at a time, each for its own reason; a plan for the whole set is being discussed.',
        'In some schools, a written map shows the daily (formative), interim and final (summative) checks of each grade, with what each is for.',
        'In most schools, daily, interim and final checks follow one district plan: people can say why each is given, and tests that repeated another have been dropped.',
        'In all schools, the three kinds of check build on one another from kindergarten to graduation; evidence of how useful each was decides yearly what stays, changes or goes.',
      ],
      items: {},
    },
    'assessment.aligned-to-vision': {
      statement: 'The outcomes named in the district’s vision are the outcomes it assesses.',
      descriptors: [
        'Not yet, or in talk: what is tested follows state requirements; ways to assess other outcomes in the vision are being discussed.',
        'In some schools, learners have shown an outcome from the vision, such as working in a team, in a task scored with a written rubric.',
        'In most schools, each outcome of the vision has at least one scored task, and families read those results next to test scores.',
        'In all schools, evidence for every outcome is gathered across the grades; the board weighs it when it sets yearly goals, and tasks that missed their outcome are rewritten.',
      ],
      items: {},
    },
    'assessment.part-of-learning': {
      statement: 'Learning is checked within the everyday work of a class.',
      descriptors: [
        'Not yet, or in talk: lessons pause for a test when the unit is over; counting projects as evidence of learning is being discussed.',
        'In some classes, teachers check understanding during each week’s lessons, and a project, portfolio or performance counts as evidence that a goal was met.',
        'In most classes, short checks are planned into lessons several times a week, and larger tasks are scored with rubrics that teachers of a subject share.',
        'In all classes, learners gather proof of each goal as they work and present it every year; teachers score samples together, then rewrite tasks that showed too little.',
      ],
      items: {
        teacher: {
          prompt: 'When in a unit do you find out what your learners have understood?',
          answers: ['At the end, from the unit test', 'Along the way, in some units', 'Several times a week, in most units', 'All along, in every unit; my team refines the tasks together'],
        },
      },
    },
    'assessment.fast-feedback': {
      statement: 'Learners get feedback on their work in time to use it.',
      descriptors: [
        'Not yet, or in talk: comments usually arrive after the class has gone on to another topic; quicker ways are being considered.',
        'In some classes, learners hear how they did in less than a week, before a new topic begins.',
        'In most classes, feedback comes within three school days; it names a strength with a next step, and class time is set aside for revising.',
        'In all classes, learners get feedback most days, while the work is in their hands; they report what helped, and schools shorten any wait that remains.',
      ],
      items: {
        learner: {
          prompt: 'How fast do you hear how to make your work better?',
          answers: ['After we move on', 'In about a week', 'In two or three days', 'Most days, while I work on it'],
        },
        teacher: {
          prompt: 'How soon do learners in your classes usually get feedback they can act on?',
          answers: ['After we have gone on to another topic', 'Within a week, on some of their work', 'Within three school days, on most of their work', 'During the work, most days; they tell me what helped'],
        },
      },
    },
    'assessment.progress-seen': {
      statement: 'Each learner’s progress toward each goal can be seen throughout the year.',
      descriptors: [
        'Not yet, or in talk: progress shows in report-card grades on set dates; a view of growth, goal by goal, is being discussed.',
        'In some classes, teachers mark at least once a month which goals each learner has met, using the newest feedback.',
        'In most classes, the record of goals is current within two weeks, learners update part of it themselves, and families are shown what comes next.',
        'In all classes, growth since the fall is visible for every goal; learners explain it to their families twice a year, and both suggest clearer ways to show it.',
      ],
      items: {
        family: {
          prompt: 'How do you see which goals your child has met so far?',
          answers: ['From report card grades', 'Goal by goal in one or two classes', 'Goal by goal in most classes', 'In every class, and my child explains it'],
        },
        teacher: {
          prompt: 'How do you keep track of each learner’s progress toward each goal?',
          answers: ['With grades on assignments, averaged', 'Goal by goal, in some units', 'Goal by goal in most units, updated within two weeks', 'In every unit; learners keep the record with me'],
        },
      },
    },
    'assessment.guides-learning': {
      statement: 'What a check shows about a learner changes what that learner does next.',
      descriptors: [
        'Not yet, or in talk: after a check, everyone goes on to the next lesson as planned; changing plans because of results is being discussed.',
        'In some classes, teachers look at a check within days and give learners different next work: more practice, another way in or a harder problem.',
        'In most classes, groups and tasks change every week because of what checks showed; the schedule leaves time for this, and learners can say why they got their task.',
        'In all classes, learners use their own results to choose a next step with the teacher; staff follow up on whether it helped, and retire checks that changed nothing.',
      ],
      items: {
        learner: {
          prompt: 'What happens in class after a teacher checks what you learned?',
          answers: ['We all go on to the next thing', 'Now and then I get different work', 'Mostly I get the work I need next', 'I use it to help choose what’s next'],
        },
        teacher: {
          prompt: 'How often does a check of learning change what your learners do next?',
          answers: ['For now, the class follows the planned sequence', 'In some units, I regroup or reteach after it', 'Most weeks, tasks and groups follow the results', 'Every week; learners help choose, and we track what helped'],
        },
      },
    },
    'assessment.when-ready': {
      statement: 'Learners take final assessments when they are ready.',
      descriptors: [
        'Not yet, or in talk: a final test comes once, on one date for everyone; offering other dates is being discussed.',
        'In some courses, the final assessment is offered two or more times a year, and each learner picks a time with the teacher.',
        'In most courses, learners sign up once their work shows they are ready; the calendar, staffing and grading rules make room for several dates.',
        'In all courses whose final the district controls, readiness sets the date; the state has been asked for the same in its tests, and results of early and late takers refine the rules.',
      ],
      items: {
        teacher: {
          prompt: 'How is the date of final assessments set in the subjects you teach?',
          answers: ['One date for everyone', 'Some offer two or more dates', 'In most, learners sign up when their work shows readiness', 'In all; we use results to refine how readiness is judged'],
        },
      },
    },
    'assessment.more-chances': {
      statement: 'Learners can try again to show that they have mastered a goal.',
      descriptors: [
        'Not yet, or in talk: the first result usually stands; letting learners try again is being discussed.',
        'In some classes, a learner who has practiced more may redo a test or task, and the newer result replaces the older one.',
        'In most classes, one written school rule says what to do before another try, how soon it comes and which other ways of showing the goal count.',
        'In all classes, every learner knows how to ask for another try; staff see who uses it, find out what keeps others away, and adjust the rule each year.',
      ],
      items: {
        learner: {
          prompt: 'Can you try again if you did not get it yet?',
          answers: ['No, the first score stays', 'Yes, on some tests or tasks', 'Yes, on most, once I practice more', 'On all, and I know how to ask'],
        },
        family: {
          prompt: 'What happens when your child wants to take a test again?',
          answers: ['The first grade stays', 'Some tests can be taken again', 'Most can, once my child practices more', 'All can, and we know the steps'],
        },
        teacher: {
          prompt: 'What can learners in your classes do after a first try at a goal?',
          answers: ['Go on; the first result stands', 'Redo certain tests or tasks', 'Redo most, after more practice, under a written rule', 'Show any goal again, in several ways; we track who does'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof assessment>;
