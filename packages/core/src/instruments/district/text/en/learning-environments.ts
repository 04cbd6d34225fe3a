import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const learningEnvironmentsEn = {
  construct: { name: 'Learning environments', meaning: 'Where and when people learn, and how it feels to be there.' },
  indicators: {
    'learning-environments.beyond-walls': {
      statement: 'What learners learn outside the school building counts toward their progress in school.',
      descriptors: [
        'Not yet, or in talk: what people learn at work, on a farm, in a library or at home stays separate from school records.',
        'In some schools, staff look at work that learners bring from outside, and they record the credit or standard it meets, case by case.',
        'In most schools, one published rule says how outside learning is shown, who judges it and what it counts for; report cards carry it.',
        'In all schools, every group of learners uses the rule; a yearly review of samples and participation changes the places, the rides and the rule itself.',
      ],
      items: {
        learner: {
          prompt: 'What happens at school with things you learn somewhere else?',
          answers: ['We do not talk about them yet', 'Now and then I get to share them', 'They can count as school work', 'They count, and I plan them ahead'],
        },
        family: {
          prompt: 'What does the school do with things your child learns outside of school?',
          answers: ['I have not seen it used yet', 'Teachers ask about it now and then', 'It can count, by a rule I know', 'It counts, and we help plan it'],
        },
        teacher: {
          prompt: 'What do you do with what your learners have learned outside school?',
          answers: [
            'I hear about it by chance',
            'I have counted it for a few learners',
            'I count it for most, by our school’s rule',
            'I count it for any learner, and we refine the rule',
          ],
        },
        partner: {
          prompt: 'What does the school do with what students learn with you?',
          answers: ['We have not talked about it yet', 'It counted for a few students', 'It counts for most, by a known rule', 'It counts for all; we review the rule'],
        },
      },
    },
    'learning-environments.high-expectations': {
      statement: 'Adults in every place of learning expect high-quality work from each learner.',
      descriptors: [
        'Not yet, or in talk: high expectations are named in speeches; how much a task asks depends on the class a learner is placed in.',
        'In some classes, all learners get grade-level tasks, see models of high-quality work, and have time to revise until theirs meets the mark.',
        'In most classes, learners say that adults ask much of them. Teams compare assignments across rooms, and advanced courses are open to anyone.',
        'In all classes, samples show equally demanding assignments for every group; learners help to define quality; each term, teams rewrite what asks too little.',
      ],
      items: {
        learner: {
          prompt: 'How often do adults at school push you to do great work?',
          answers: ['Not often yet', 'Some days', 'Most days', 'Every day, and they show me how'],
        },
        family: {
          prompt: 'What do adults at school ask of your child?',
          answers: ['To get tasks done', 'Great work on a few tasks', 'Great work on most tasks', 'Great work on each, with examples we see'],
        },
        teacher: {
          prompt: 'How do you know that tasks at your school ask much of every learner?',
          answers: [
            'Each of us decides alone',
            'A few of us compare tasks now and then',
            'My team compares tasks every term, as most teams do',
            'All teams compare, and we rewrite what asks too little',
          ],
        },
      },
    },
    'learning-environments.trust': {
      statement: 'People in every school trust one another enough to ask for help.',
      descriptors: [
        'Not yet, or in talk: whether people ask for help depends on whom they happen to know; learners and staff are seldom asked about trust.',
        'In some classes, learners openly turn to adults and classmates when stuck, and their teachers turn to each other in the same way.',
        'In most schools, nearly every learner can name an adult to go to; staff visit colleagues’ rooms to learn; families raise a concern early.',
        'In all schools, yearly answers show trust within every group of learners, families and staff; where it is lowest, those people choose a change and test it.',
      ],
      items: {
        learner: {
          prompt: 'How easy is it to ask for help at your school?',
          answers: ['I mostly keep it to myself', 'I can ask one or two people', 'I can ask most people here', 'I can ask anyone, and people ask me'],
        },
        family: {
          prompt: 'How easy is it to ask for help at your child’s school?',
          answers: ['I do not know whom to ask yet', 'Easy with one or two people', 'Easy with most people there', 'Easy with everyone, and they reach out first'],
        },
        teacher: {
          prompt: 'What happens when you need help with your teaching?',
          answers: [
            'I mostly work it out alone',
            'I ask one or two colleagues I know well',
            'I can ask most colleagues, and learners see me ask',
            'I can ask anyone, and others come to me too',
          ],
        },
      },
    },
    'learning-environments.fair-share': {
      statement: 'Learners share with adults the responsibility for making school fair to everyone.',
      descriptors: [
        'Not yet, or in talk: adults set the rules of each room; who gets which chances is rarely looked at together.',
        'In some classes, learners and their teacher write agreements, take turns at the jobs, and settle what seems unfair in a regular meeting.',
        'In most schools, staff and student members count each term who gets materials, roles, trips and discipline, by group, then change one uneven practice.',
        'In all schools, learners and families from every group lead part of this review; gaps found earlier are narrowing, and agreements are rewritten from the results.',
      ],
      items: {
        learner: {
          prompt: 'Who helps make your school fair for everyone?',
          answers: ['Adults make all the rules', 'Adults, with a few students', 'My class helps write our rules', 'All of us, and rules change when needed'],
        },
        family: {
          prompt: 'How does your child help make school fair for everyone?',
          answers: ['I have not heard of a way', 'By talking about rules now and then', 'By helping write the class rules', 'By checking if rules are fair; families join'],
        },
        teacher: {
          prompt: 'How do your learners help keep your classes fair?',
          answers: [
            'I set the agreements myself for now',
            'We write agreements together in some classes',
            'We write them in most classes and check who gets chances',
            'We do so in all classes, and learners lead the check',
          ],
        },
      },
    },
    'learning-environments.effort-celebrated': {
      statement: 'Schools celebrate effort even when a first try goes wrong.',
      descriptors: [
        'Not yet, or in talk: celebrations center on final results such as grades, scores and wins; a brave try is seldom mentioned in public.',
        'In some classes, first drafts hang beside finished pieces, and a set time each week honors someone who tried something hard.',
        'In most schools, assemblies, walls and messages home tell how work grew; grading allows a second attempt; leaders share one of theirs that missed.',
        'In all schools, learners choose what is honored and how; counts show every group and staff role among those celebrated; customs that leave people out are redesigned.',
      ],
      items: {
        teacher: {
          prompt: 'What gets celebrated in your classes?',
          answers: [
            'Finished results, such as grades and scores',
            'A brave try, now and then',
            'How work grew, in most weeks',
            'How work grew, every week, and learners choose what to honor',
          ],
        },
      },
    },
    'learning-environments.flexible-space-time': {
      statement: 'Time and space at school adapt to what the learning needs.',
      descriptors: [
        'Not yet, or in talk: nearly every class keeps one length and one room all year; teachers rearrange what they can inside it.',
        'In some schools, teams may lengthen a lesson, merge groups or move to another room in the same week, without office approval.',
        'In most schools, the timetable holds open blocks that teams fill as the work requires, and rooms change easily between quiet, group and hands-on use.',
        'In all schools, learners help plan their hours and places; every year, evidence of who benefits reshapes the bell schedule, the floor plan and the calendar.',
      ],
      items: {
        learner: {
          prompt: 'What happens when your work needs more time than the class has?',
          answers: ['I stop when the bell rings', 'Now and then I get more time', 'Mostly I get more time or space', 'I get it, and I help plan my day'],
        },
        teacher: {
          prompt: 'What can you do when the schedule gets in the way of learning?',
          answers: [
            'I rearrange what I can inside my own room',
            'I swap time or space with a few colleagues',
            'My team moves blocks or rooms in most weeks',
            'Every team does, and we redraw the schedule yearly with learners',
          ],
        },
      },
    },
    'learning-environments.improved-often': {
      statement: 'Each place of learning improves itself through frequent informal looks at how it works.',
      descriptors: [
        'Not yet, or in talk: formal visits and yearly surveys are how classes are looked at; what was seen comes back weeks later.',
        'In some classes, the teacher and learners take a quick look every few weeks, such as three questions on a card, and change something small.',
        'In most schools, short looks are a monthly habit: a colleague drops in as a guest, students speak, and one dated adjustment follows.',
        'In all schools, and at outside sites, adjustments are checked again within weeks; those that helped travel to other rooms, the rest are dropped.',
      ],
      items: {
        teacher: {
          prompt: 'How often do you take a quick look at how your classes work?',
          answers: [
            'When a formal visit or survey comes',
            'A few times a year, and I change something small',
            'Most months, with learners or a colleague who visits',
            'Every few weeks, and we check that each change helped',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof learningEnvironments>;
