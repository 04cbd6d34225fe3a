import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const technologyPolicyEn = {
  construct: { name: 'Technology policy', meaning: 'Rules and plans for safe, steady internet access.' },
  indicators: {
    'technology-policy.written': {
      statement: 'A written technology policy that anyone can read guides internet use in every school.',
      descriptors: [
        'Not yet, or in talk: what is allowed online is settled room by room, with no text that all can look up.',
        'In some schools, staff answer questions about internet use from a short written policy in plain words.',
        'In most schools, one public district policy, with its date and a person to call, decides everyday questions about going online.',
        'In all schools, daily practice matches the published policy, and every year learners, families and staff revise it from what came up.',
      ],
      items: {},
    },
    'technology-policy.access-everywhere': {
      statement: 'Learners can get online in every place at school where learning happens.',
      descriptors: [
        'Not yet, or in talk: a working connection depends on the room, so lessons that need the internet move elsewhere.',
        'In some schools, each classroom has a connection that carries a whole class at once.',
        'In most schools, coverage goes beyond classrooms to library, gym, cafeteria and outdoor learning areas, and outages are logged.',
        'In all schools, no learning space is without a signal; learners help test each one yearly, and spots they find are fixed within a term.',
      ],
      items: {
        teacher: {
          prompt: 'Where in your school can your whole class get online during a lesson?',
          answers: ['No place I can count on yet', 'In some rooms', 'In most places where we learn', 'Everywhere we learn, and dead spots I report get fixed'],
        },
      },
    },
    'technology-policy.safe': {
      statement: 'Learners are safe whenever they are online through school.',
      descriptors: [
        'Not yet, or in talk: safety is left to the filter, and what to do about a worry online is worked out case by case.',
        'In some schools, learners are taught how to stay safe on the internet, and adults follow set steps after a report.',
        'In most schools, every grade has lessons on safe use, a named adult answers reports within a day, and filters let learning sites through.',
        'In all schools, learners can say whom to tell; each term, learners and families look at reports and blocked sites, and lessons or settings change.',
      ],
      items: {
        learner: {
          prompt: 'Do you know what to do if something online feels wrong?',
          answers: ['I have not learned that yet', 'We talked about it once or twice', 'Yes, and I know which adult to tell', 'Yes, and adults act when we tell them'],
        },
        family: {
          prompt: 'How does the school help your child stay safe online?',
          answers: ['I have not heard how yet', 'I have seen some rules', 'I know the rules and whom to call', 'I know both, and our reports bring changes'],
        },
      },
    },
    'technology-policy.all-day': {
      statement: 'Learners can get online for learning at any time of the school day.',
      descriptors: [
        'Not yet, or in talk: going online is kept for set times, such as a lab period.',
        'In some schools, any lesson may go online when its work calls for it, under clear house rules for devices.',
        'In most schools, access lasts from arrival to dismissal, lunch and study time included, and learners decide with a teacher when it helps.',
        'In all schools, no hour is closed to online learning; each year, learners and staff review when it helped, then adjust the house rules.',
      ],
      items: {
        learner: {
          prompt: 'When can you go online at school to learn?',
          answers: ['Hardly ever, or at set times', 'In a few of my classes', 'In most of my classes', 'Any time of day when it helps me'],
        },
        teacher: {
          prompt: 'When in the school day can your learners go online for learning?',
          answers: ['At set times, such as a lab period', 'In some lessons, when the work calls for it', 'In most lessons, when the work calls for it', 'Any time of day, and together we review when it helps'],
        },
      },
    },
    'technology-policy.gaps-fixed': {
      statement: 'Every gap found in the district’s technology is fixed by a date people can look up.',
      descriptors: [
        'Not yet, or in talk: repairs start when someone calls, and no list shows where the network is slow or devices are old.',
        'In some schools, a walk-through has listed slow connections, dead spots and worn-out equipment, and work on them has begun.',
        'In most schools, each listed gap has an owner, a cost, money set aside and a due date, and closed items outnumber open ones.',
        'In all schools, the list is public, last year’s dates were met or moved for a stated reason, and outage patterns decide what comes next.',
      ],
      items: {},
    },
    'technology-policy.capacity-planned': {
      statement: 'A funded plan keeps the network ahead of the use that learning will bring.',
      descriptors: [
        'Not yet, or in talk: more bandwidth and devices are bought after slowdowns appear, mostly with one-time money.',
        'In some schools, next year’s use has been counted, online tests included, and purchases follow that count.',
        'In most schools, upgrades follow a plan of three years or longer with costs, replacement dates and its own budget line.',
        'In all schools, capacity stays above peak use; every year the board checks real traffic, enrollment and new ways of learning, then renews the plan and money.',
      ],
      items: {},
    },
    'technology-policy.serves-learning': {
      statement: 'What learners do with technology serves a learning goal they can name.',
      descriptors: [
        'Not yet, or in talk: tools are mostly picked first, and lessons are fitted to them later.',
        'In some schools, teachers begin with the goal, choose a digital tool that suits it, and tell learners why.',
        'In most schools, learners use technology to research, make and share work that matters to them, and families can see it.',
        'In all schools, learners help choose tools for their own goals, families follow and join in, and each year tools that add little are retired.',
      ],
      items: {
        learner: {
          prompt: 'Do you know why you use a device in class?',
          answers: ['Not yet, I use what I am given', 'In some classes, I know the goal', 'In most classes, I know the goal', 'In all, and I help choose the tool'],
        },
        family: {
          prompt: 'How often can you see what your child does with technology in class?',
          answers: ['I have not seen it yet', 'Once or twice a year', 'Most months', 'Most weeks, and I can join in'],
        },
        teacher: {
          prompt: 'How does a digital tool come into your lessons?',
          answers: ['I use what has been bought or assigned', 'In some units, I choose it to fit the goal', 'In most units, I choose it to fit the goal', 'In all units, and learners help choose it'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof technologyPolicy>;
