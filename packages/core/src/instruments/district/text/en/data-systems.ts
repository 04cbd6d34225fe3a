import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const dataSystemsEn = {
  construct: { name: 'Data systems', meaning: 'Records that help people act in time, and stay private.' },
  indicators: {
    'data-systems.linked': {
      statement: 'A learner’s records from every district system come together in one place.',
      descriptors: [
        'Not yet, or in talk: the student information, learning management and assessment systems each keep records of their own; joining them is being discussed.',
        'In some schools, class lists pass by themselves from the student information system to the learning and assessment systems, so staff no longer type them in.',
        'In most schools, one sign-in opens all three systems, and a learner’s coursework, assessment results and enrollment facts appear on one page.',
        'In all schools, a fact entered once reaches the learning, assessment and student systems within a day; mistakes are logged and fixed, and nothing is bought that cannot connect.',
      ],
      items: {
        teacher: {
          prompt: 'In how many places must you look to see one learner’s records?',
          answers: ['A separate place for each kind of record', 'Several, but class lists reach them without retyping', 'One place, for most of my learners’ records', 'One place for everything; errors I report get fixed'],
        },
      },
    },
    'data-systems.history': {
      statement: 'Each learner’s achievement record goes with the learner from year to year.',
      descriptors: [
        'Not yet, or in talk: earlier results stay in folders at the school that made them; carrying them forward is being discussed.',
        'In some schools, teachers can open their learners’ results from the last two years before the school year begins.',
        'In most schools, the record covers all years in the district, shows goals mastered with work samples beside scores, and arrives when a learner changes schools.',
        'In all schools, teachers plan each learner’s start from the full record; learners look it over yearly, and what they find wrong or missing is put right by a set date.',
      ],
      items: {
        teacher: {
          prompt: 'What can you see of new learners’ past achievement when the year begins?',
          answers: ['What earlier teachers tell me', 'Recent results, for some of them', 'Several years of results with work samples, for most', 'The full record for all; I plan with it, report errors'],
        },
      },
    },
    'data-systems.teacher-comments': {
      statement: 'Teachers’ comments on a learner’s growth are kept in the learner’s record.',
      descriptors: [
        'Not yet, or in talk: comments stay in each teacher’s own notes; a shared home for them is being discussed.',
        'In some schools, each learner’s record receives at least one written comment a term, and other teachers of that learner open it.',
        'In most schools, comments are added all year, tie a strength and a next step to a goal, and can be read by families in a language they know.',
        'In all schools, learners and families write back in the record; staff read samples yearly, settle what makes a comment useful, and remove what is out of date.',
      ],
      items: {
        family: {
          prompt: 'How often can you read what teachers write about your child’s growth?',
          answers: ['When something comes up', 'Once a term', 'All through the year', 'Any time, and I can write back'],
        },
        teacher: {
          prompt: 'Where do your comments on a learner’s growth go?',
          answers: ['Into my own notes', 'Into a shared record each term, for some learners', 'Into the shared record all year, for most learners', 'Into it for all; families and learners write back'],
        },
      },
    },
    'data-systems.supports-recorded': {
      statement: 'Each support a learner receives is on record for the people who help that learner.',
      descriptors: [
        'Not yet, or in talk: staff who give extra help keep their own notes; one shared log is being discussed.',
        'In some schools, extra help is entered in one shared log, with its purpose, its start date and the person who gives it.',
        'In most schools, the log also shows hours given and what changed after about six weeks, and a learner’s teachers consult it when they plan.',
        'In all schools, advanced work is logged as well, and outside services when families consent; teams compare which supports moved learners on, and shift hours toward those.',
      ],
      items: {
        teacher: {
          prompt: 'How do you learn what support your learners get from others?',
          answers: ['From talks with colleagues', 'From a shared log that covers some of them', 'From a log for most, with hours and results', 'From a log for all; we use it to choose supports'],
        },
      },
    },
    'data-systems.private': {
      statement: 'Information about a learner is open just to the people who need it.',
      descriptors: [
        'Not yet, or in talk: access to student information is decided case by case; rules beyond the yearly legal notice are being discussed.',
        'In some schools, a written table says which role may see which information, accounts match the table, and staff have practiced the rules.',
        'In most schools, accounts are checked twice a year and closed when someone leaves; every online service in use has a signed privacy agreement.',
        'In all schools and offices, someone from outside tests these protections yearly, each finding is fixed by a set date, and families can look up what is collected and why.',
      ],
      items: {
        family: {
          prompt: 'What has the school told you about who sees your child’s records?',
          answers: ['Nothing that I recall', 'That there are rules', 'Who can see which records', 'Who sees what, why, and whom to ask'],
        },
        teacher: {
          prompt: 'How is it decided which student information you can open?',
          answers: ['Case by case, when I ask', 'By a written table, in some systems', 'By my role, in most systems, checked twice a year', 'By my role everywhere; I report gaps and they get fixed'],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: 'Everyone with a part in a learner’s progress can see that progress in time to act.',
      descriptors: [
        'Not yet, or in talk: progress is seen mainly at report-card time; quicker views for teachers, learners and families are being discussed.',
        'In some schools, teachers see where each learner stands this week, and have used that to step in before a unit was over.',
        'In most schools, learners and families look up the same current progress as teachers, in a language they read, and someone contacts them when it slows.',
        'In all schools, teachers, learners and families decide next steps together from what they see; each year the district finds out whom it did not reach, and closes those gaps.',
      ],
      items: {
        learner: {
          prompt: 'How do you find out how you are doing in class?',
          answers: ['I wait for my report card', 'My teacher tells me now and then', 'I can see it most weeks', 'I can see it any day, to plan'],
        },
        family: {
          prompt: 'When do you find out how your child is doing in class?',
          answers: ['When report cards come', 'Now and then, between report cards', 'Mostly in time to help', 'Always in time, and we plan next steps'],
        },
        teacher: {
          prompt: 'How up to date is the progress you can see for your learners?',
          answers: ['As of the last report card', 'As of this week, for some of them', 'As of this week for most; families see it too', 'This week for all; we choose next steps together'],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: 'Staff meet over data on a regular schedule to decide what to change.',
      descriptors: [
        'Not yet, or in talk: data is gathered for reports; meeting over it to change practice is being discussed.',
        'In some schools, teams come together at least monthly, choose one change because of fresh results, and check what it did.',
        'In most schools, the timetable protects such a meeting every two weeks; each ends with a written step, an owner and a date to look again.',
        'In all schools and departments, leaders and the board work this way too: decisions cite evidence, what helped is passed on, and figures nobody uses are no longer collected.',
      ],
      items: {
        teacher: {
          prompt: 'What happens when your team looks at data about its learners?',
          answers: ['We have not started meeting over data', 'Some meetings end with a change we try', 'Most end with a written step we check later', 'All do; we share what helped with other teams'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof dataSystems>;
