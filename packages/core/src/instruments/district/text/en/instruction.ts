import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const instructionEn = {
  construct: { name: 'Instruction', meaning: 'How teachers teach and learners take part.' },
  indicators: {
    'instruction.aligned-to-vision': {
      statement: 'Teaching in every classroom follows the district’s vision for learning.',
      descriptors: [
        'Not yet, or in talk: each school settles its own approach to teaching; a link to the vision has come up in meetings.',
        'In some schools, staff have described what the vision looks like in a lesson, and visitors can see it in classrooms there.',
        'In most schools, planning, coaching and classroom visits all use one shared description of teaching drawn from the vision.',
        'In all schools, learners can point to the vision in an ordinary lesson; what visits and results show is used to refine the description each year.',
      ],
      items: {},
    },
    'instruction.range-of-ways': {
      statement: 'Teachers choose from a range of teaching approaches.',
      descriptors: [
        'Not yet, or in talk: one method is the custom in most lessons; projects, inquiry and blended learning are topics at meetings.',
        'In some classrooms, learners work on projects, questions of their own or blended lessons several times a year, besides direct teaching.',
        'In most classrooms, learners meet at least three approaches each semester, picked to suit the goal; the district provides time and materials for them.',
        'In all classrooms, matching approach to goal and learner is everyday practice; teachers compare evidence across rooms and change what they use.',
      ],
      items: {
        teacher: {
          prompt: 'How varied are the ways you teach over a semester?',
          answers: ['I use one main approach', 'I add a project or inquiry now and then', 'Most units combine several approaches', 'Every unit does; colleagues and I compare what works'],
        },
      },
    },
    'instruction.mastery-pace': {
      statement: 'Each learner moves to the next goal once the current one is mastered.',
      descriptors: [
        'Not yet, or in talk: the whole class moves on by the calendar; letting each learner advance on mastery is being discussed.',
        'In some classes, learners who need more time for a goal get it, and those who have mastered it go ahead.',
        'In most classes, what counts as mastery is written down, learners show it when ready, and lessons are planned for several paces at once.',
        'In all classes, mastery decides the next step, even across grade levels; teachers follow who waits too long and change teaching so everyone arrives.',
      ],
      items: {
        learner: {
          prompt: 'When do you get to move on to something new in class?',
          answers: ['When the whole class moves on', 'Now and then, once I have learned it', 'Most times, once I have learned it', 'Each time I show that I have learned it'],
        },
        family: {
          prompt: 'When does your child move on to something new at school?',
          answers: ['When the whole class moves on', 'With the class, but now and then when ready', 'Mostly when my child is ready', 'Each time my child shows what was learned'],
        },
        teacher: {
          prompt: 'When do learners in your classes go on to the next goal?',
          answers: ['When the pacing calendar says so', 'In some units, when they have mastered this one', 'In most units, when they show mastery', 'On mastery, in every unit; my team tracks who needs more'],
        },
      },
    },
    'instruction.topics-engage': {
      statement: 'Learners reach the content through topics that matter to them.',
      descriptors: [
        'Not yet, or in talk: units start from the textbook chapter; teachers are trading ideas for topics learners care about.',
        'In some classes, units grow from a question, a problem or an interest that learners named, while the goals stay demanding.',
        'In most classes, teachers find out what matters to learners before planning, then teach the standards through those topics.',
        'In all classes, learners can say why the topic is worth their time; their interests and results renew the units from year to year.',
      ],
      items: {
        learner: {
          prompt: 'How often do you learn through things you care about?',
          answers: ['Not that I recall', 'A few times a year', 'Most weeks', 'Every day, and teachers ask for my ideas'],
        },
        teacher: {
          prompt: 'Where do the topics of your units come from?',
          answers: ['From the textbook or the guide', 'In some units, from what learners care about', 'In most units, from asking learners before I plan', 'In all units, from learners; their feedback renews them yearly'],
        },
      },
    },
    'instruction.learners-plan': {
      statement: 'Learners help shape their lessons from plan to finish.',
      descriptors: [
        'Not yet, or in talk: teachers plan and lead the lessons; ideas for sharing this with learners have been raised.',
        'In some classes, learners help choose the questions, products or timing of a unit, and lead parts of it.',
        'In most classes, a planning talk with learners opens each unit, and learners teach, present or run an activity every month.',
        'In all classes, from kindergarten up, learners plan and carry out units with their teacher, then judge together how to improve the next one.',
      ],
      items: {
        learner: {
          prompt: 'How do you help plan what your class will do?',
          answers: ['I have not been asked', 'I pick from a list sometimes', 'I help plan in most classes', 'I help plan every class, and lead parts'],
        },
        teacher: {
          prompt: 'At what point do learners come into your planning?',
          answers: ['They start once my plan is done', 'They choose among tasks in some units', 'They help plan most units before we begin', 'They plan every unit with me, lead parts, then review it'],
        },
      },
    },
    'instruction.learning-to-learn': {
      statement: 'Learners are taught how to direct their own learning.',
      descriptors: [
        'Not yet, or in talk: lessons center on content and are led by the teacher; teaching the skills of learning is being discussed.',
        'In some classes, teachers name skills such as planning, teamwork and reflection, teach them on purpose, and set aside time for practice.',
        'In most classes, learners use these skills to run more of their own work: they set goals, find help and check their progress.',
        'In all classes, learners lead much of the day with the teacher as guide; growth in these skills is recorded, and the record shapes teaching.',
      ],
      items: {
        learner: {
          prompt: 'In which classes do you learn how to run your own work?',
          answers: ['None so far', 'One or two of them', 'Most of them', 'All; I set goals, then check my work'],
        },
        teacher: {
          prompt: 'How do learners in your classes come to direct their own work?',
          answers: ['I direct the work; content comes first', 'In some units I teach planning or reflection', 'Most weeks they set goals and check progress', 'Daily they lead and I guide; together we record their growth'],
        },
      },
    },
    'instruction.clear-room-to-adapt': {
      statement: 'Teachers adapt practice to their own context within clear parameters from leaders.',
      descriptors: [
        'Not yet, or in talk: what is set and what a teacher may change is unwritten; leaders and teachers are discussing it.',
        'In some schools, leaders have put on one page what every classroom shares and what teachers decide, and teachers have adapted practice within it.',
        'In most schools, teachers fit shared practices to their learners without asking first, and colleagues visit to see what came of it.',
        'In all schools, the parameters are short and known to everyone; each year leaders revise them with teachers, using what the adaptations have taught.',
      ],
      items: {
        teacher: {
          prompt: 'How do you know what you may adapt to your own context?',
          answers: ['I ask each time I want to change something', 'Some of it is written down; there I adapt', 'Most is written down; I adapt without asking first', 'All of it is; what we learn helps revise it'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof instruction>;
