import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const studentSupportsEn = {
  construct: { name: 'Student supports', meaning: 'Help and extra challenge, when they are needed.' },
  indicators: {
    'student-supports.matched': {
      statement: 'Every learner gets the support that fits what that learner needs.',
      descriptors: [
        'Not yet, or in talk: the programs on hand decide what help is offered; ways to fit it to each person are being discussed.',
        'In some schools, a team looks at one learner at a time, names the specific need, and picks from several kinds of help.',
        'In most schools, each support has an aim in writing and a check date; it is chosen together with the learner and the family.',
        'In all schools, results for every learner group show which matches worked; a match that did not is replaced, and the menu is rebuilt yearly.',
      ],
      items: {
        learner: {
          prompt: 'How well does the help at school fit what you need?',
          answers: ['It is the same help for everyone', 'Part of it fits me', 'Most of it fits me', 'It fits me, and I help choose it'],
        },
        family: {
          prompt: 'How is help at school chosen for your child?',
          answers: ['Everyone gets the same help', 'Staff look at what my child needs', 'We choose together, with a date to check', 'We choose together, then change what did not help'],
        },
        teacher: {
          prompt: 'What can you choose from when one of your learners needs support?',
          answers: [
            'One set program, or a referral',
            'A few options, which fit some of my learners',
            'Several options, which fit most of my learners',
            'Whatever fits each one, and I check that it works',
          ],
        },
      },
    },
    'student-supports.on-time': {
      statement: 'Every learner gets help within days of needing it.',
      descriptors: [
        'Not yet, or in talk: help mostly begins once report cards, yearly test results or an open place in a program arrive.',
        'In some schools, staff write down the day a need is first seen, and help starts within an agreed number of days.',
        'In most schools, teams meet weekly on who needs what, and a dated log shows that help usually comes inside the agreed limit.',
        'In all schools, waits are equally short for every learner group; the cause of each long one is found, and schedules, staffing or steps change because of it.',
      ],
      items: {
        learner: {
          prompt: 'How soon does help come when you need it?',
          answers: ['After grades come out, or not yet', 'At times in days, at times in weeks', 'Mostly in a few days', 'In a few days, then someone checks'],
        },
        family: {
          prompt: 'How soon does help start when your child needs it?',
          answers: ['After report cards come out, or not yet', 'Some needs within days, others take weeks', 'Most needs within days', 'Each need within days, and they check back'],
        },
        teacher: {
          prompt: 'How soon can your learners get help once you see the need?',
          answers: [
            'After grades, test results or a referral come through',
            'Within days, for some of them',
            'Within days, for most, through our weekly team meeting',
            'Within days, for all, and we fix what causes waits',
          ],
        },
      },
    },
    'student-supports.from-feedback': {
      statement: 'Decisions about support draw on fresh evidence from everyday learning.',
      descriptors: [
        'Not yet, or in talk: support is assigned from yearly scores and earlier grades; what teachers notice in class stays with them.',
        'In some schools, teachers bring this week’s work samples and short checks to a meeting, and pick supports from what they see.',
        'In most schools, results of checks reach the team in days; a support starts, changes or ends when they say so.',
        'In all schools, learners read the same evidence and propose what would help; each year, teams look for needs that were missed and adjust their checks.',
      ],
      items: {
        teacher: {
          prompt: 'What do you look at when deciding on support for a learner?',
          answers: [
            'Grades or scores from earlier terms',
            'Recent classwork, for some learners',
            'Checks from the past few days, for most learners',
            'This week’s checks, for each one, read together with the learner',
          ],
        },
      },
    },
    'student-supports.inside-learning': {
      statement: 'Support happens inside everyday lessons whenever it can.',
      descriptors: [
        'Not yet, or in talk: extra help mostly takes place in a separate room, while the lesson goes on there without the learner.',
        'In some classes, a specialist and the teacher plan together, and the support is given in the room, on the same task as everyone’s.',
        'In most classes, tasks come with supports built in; specialists’ timetables follow the lessons, and help elsewhere has a written reason.',
        'In all classes, minutes away are counted; each term, teams and the learners concerned bring back what could happen in the room.',
      ],
      items: {
        teacher: {
          prompt: 'Where do your learners get extra help?',
          answers: [
            'Mostly in another room, during class',
            'In my room, when a specialist can come',
            'In most of my lessons, planned with a specialist',
            'In every lesson where it can, and we review time away',
          ],
        },
      },
    },
    'student-supports.flexible-time': {
      statement: 'Schools can move time in the schedule to make room for support.',
      descriptors: [
        'Not yet, or in talk: the schedule leaves help to lunch, recess or after school; each change to it needs its own approval.',
        'In some schools, the principal has moved minutes between periods to open a regular support block that learners join as needed.',
        'In most schools, written authority lets teams shift periods, staff and bus times; the block runs weekly, and no other class is missed for it.',
        'In all schools, the use of hours across day, year and summer is reviewed each term; time moves to where learners gained from it.',
      ],
      items: {
        teacher: {
          prompt: 'What does your schedule let you do when a learner needs support?',
          answers: [
            'Help waits for lunch, recess or after school',
            'I can use a support block for some needs',
            'I use a weekly support block for most needs',
            'We move time as needs change, and review what helped',
          ],
        },
      },
    },
    'student-supports.stretch': {
      statement: 'Every learner who is ready for more gets work that goes deeper.',
      descriptors: [
        'Not yet, or in talk: learners who finish early mostly get more of the same; deeper work belongs to a separate program.',
        'In some classes, each unit holds a deeper task, and anyone who shows readiness starts it without a test or nomination.',
        'In most classes, learners move on to projects, mentors or advanced courses when their work shows it is time; staff hours are set aside for this.',
        'In all classes, records show every learner group going deeper; where one takes part less, those learners say what would open the way, and it changes.',
      ],
      items: {
        learner: {
          prompt: 'What happens when your work gets easy for you?',
          answers: ['I wait or do more of the same', 'At times I get a bigger challenge', 'Most times I get a bigger challenge', 'I choose a bigger challenge and help plan it'],
        },
        family: {
          prompt: 'What does your child get when the work becomes easy?',
          answers: ['More of the same so far', 'Deeper work in one or two subjects', 'Deeper work in most subjects', 'Deeper work in all, and a say in it'],
        },
        teacher: {
          prompt: 'What do you offer learners who are ready to go deeper?',
          answers: [
            'Extra practice, or time to read',
            'A deeper task in some units',
            'A deeper task in most units, open to anyone ready',
            'Deeper paths in all units, which learners help design',
          ],
        },
      },
    },
    'student-supports.linked-services': {
      statement: 'School supports work hand in hand with local services for children from birth through graduation.',
      descriptors: [
        'Not yet, or in talk: schools give out phone numbers of local services; each organization works on its own.',
        'In some schools, one link person connects learners with health, early-childhood, social or community services and hears that contact was made.',
        'In most schools, signed agreements with these services settle who does what, how families consent, and how soon a first meeting happens.',
        'In all schools, preschool through graduation, families and services look at shared figures twice a year, then move money, hours or places toward the longest waits.',
      ],
      items: {
        family: {
          prompt: 'How does your child’s school help families reach local services such as a clinic?',
          answers: ['I have seen a phone list so far', 'Someone makes a call, for some services', 'Someone sets up a first visit, for most', 'For all services, and families help improve it'],
        },
        partner: {
          prompt: 'How do your services for young people connect with the schools?',
          answers: ['We each work on our own', 'A link person calls from some schools', 'Most schools have a signed plan with us', 'All do, and we review results together'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof studentSupports>;
