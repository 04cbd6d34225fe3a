import type { culture } from '../../constructs/culture.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const cultureEn = {
  construct: { name: 'Culture', meaning: 'Trying, learning and improving are part of every day.' },
  indicators: {
    'culture.new-ideas-expected': {
      statement: 'People at every level are expected to bring new ideas.',
      descriptors: [
        'Not yet, or in talk: new ideas are welcome in speeches; whether one is tried depends on who happens to hear it.',
        'In some schools, staff and partners know where to take an idea, and a few ideas a year are tried with time set aside.',
        'In most schools and departments, trying something new is part of the job: each team tests an idea every year and hears within weeks whether it may go on.',
        'In all schools and departments, learners, staff and partners start ideas; small sums and waivers come quickly; what was learned from each trial decides what spreads.',
      ],
      items: {
        teacher: {
          prompt: 'What happens when you bring a new idea to your school?',
          answers: ['So far there is no clear way to bring one', 'I know whom to ask, and some ideas are tried', 'My team tries one each year and hears back soon', 'All of us are expected to try; what we learn spreads'],
        },
        partner: {
          prompt: 'What happens when you bring the schools a new idea?',
          answers: ['I have not found a way to bring one', 'Some schools try an idea with us', 'Most schools answer soon and often try it', 'They expect ideas, then show us the outcome'],
        },
      },
    },
    'culture.leaders-try': {
      statement: 'Leaders try new ways of working in the open.',
      descriptors: [
        'Not yet, or in talk: leaders ask others to try things; their own meetings, schedules and decisions follow familiar ways.',
        'In some schools and offices, leaders test a change in their own work, such as a new kind of staff meeting, and tell people that it is a test.',
        'In most schools and offices, every leader has one test under way, shares early what did not work, and keeps the support of those above while doing so.',
        'In all schools and offices, leaders and board look back each year on what they tried, name what they learned, stop what did not help, and their reviews honor the learning.',
      ],
      items: {},
    },
    'culture.safe-to-try': {
      statement: 'It is safe to try something new when the outcome is not certain.',
      descriptors: [
        'Not yet, or in talk: people say that trying is good; most wait until they are sure that a thing will work.',
        'In some schools or classes, learners and teachers try new things, and what does not work is talked over to learn from it.',
        'In most schools, trying is part of the week: first attempts do not lower a grade or a review, and leaders tell of their own.',
        'In all schools and departments, learners, staff and leaders try, say early what is not working, change course together, and a yearly question to everyone checks that it stays safe.',
      ],
      items: {
        learner: {
          prompt: 'What happens at school when a hard thing you try goes wrong?',
          answers: ['For now, it can lower my grade', 'In some classes, that is okay', 'In most, we talk about what we learned', 'In all, and adults share their own mistakes'],
        },
        family: {
          prompt: 'What happens at school when something new your child tries does not work?',
          answers: ['For now, it can lower a grade', 'Some classes let my child try again', 'Most classes treat it as part of learning', 'Every class does, and adults share their tries'],
        },
        teacher: {
          prompt: 'How safe is it for you to try a lesson that might not work?',
          answers: ['I wait until I am sure it will work', 'Safe with some colleagues or leaders', 'Safe: a first try does not count against me', 'Expected: we share what did not work and learn from it'],
        },
        partner: {
          prompt: 'What happens when something new that you try with a school does not work?',
          answers: ['So far we do what is sure to work', 'Some schools talk it over with us', 'Most schools learn from it and go on', 'Every time we learn together and change it'],
        },
      },
    },
    'culture.improving-routine': {
      statement: 'Teams improve their work in short cycles all year long.',
      descriptors: [
        'Not yet, or in talk: plans are written for the year; how they went is looked at once it is over.',
        'In some teams, people pick one small change, watch a few facts about it for some weeks, and decide together what to do next.',
        'In most teams, such cycles have protected time each month, use facts that learners and families can see too, and end with a written decision.',
        'In all teams, from classroom to board, cycles run all year; teams borrow what worked from one another, and the way of improving is itself improved.',
      ],
      items: {
        teacher: {
          prompt: 'How does your team find out whether a change is working?',
          answers: ['We look back when the year is over', 'Some of us try a change and check in', 'Every month we check facts and decide what is next', 'All year; we also learn from other teams’ cycles'],
        },
      },
    },
    'culture.problems-fixed': {
      statement: 'Problems are taken up as soon as someone names them.',
      descriptors: [
        'Not yet, or in talk: a problem waits for the next plan or budget year, or for the person who happens to notice it.',
        'In some schools, anyone can report what is in the way of learning, and simple things are mended within days.',
        'In most schools, each report has a name beside it, a date by which something happens, and an answer to the one who spoke up.',
        'In all schools and departments, open reports are visible to everyone; what comes back again leads to a change in the rule that causes it.',
      ],
      items: {
        learner: {
          prompt: 'What happens when you say that something at school makes it hard to learn?',
          answers: ['So far it stays the way it is', 'Sometimes it gets fixed', 'Most times it gets fixed soon', 'It gets fixed, and they tell me how'],
        },
        family: {
          prompt: 'What happens after you tell the school about a problem?',
          answers: ['So far it stays as it was', 'Some problems get fixed in time', 'Most get fixed soon, and I hear back', 'I hear back each time and see the change'],
        },
        teacher: {
          prompt: 'How soon does something that blocks learning change once you report it?',
          answers: ['It mostly waits for the next plan', 'Some simple things change within days', 'Most get an owner and a date', 'All do, and rules change when it comes back'],
        },
        partner: {
          prompt: 'What happens after you raise a problem with the schools?',
          answers: ['So far it stays as it was', 'Some people act on it', 'Most times someone acts and answers', 'It is acted on, and I see the result'],
        },
      },
    },
    'culture.lasts-on-less': {
      statement: 'New ways of learning go on when money is flat.',
      descriptors: [
        'Not yet, or in talk: new practice depends on a grant or on one person; what happens after it ends is an open question.',
        'For some new practices, there is a written plan that says what will pay for them once the first money is gone.',
        'For most new practices, the yearly cost is known, sits in the regular budget, and staff other than those who began can run them.',
        'For all new practices, the budget follows the vision: what no longer helps is closed to keep what does, even in a year of cuts, and the reasons are public.',
      ],
      items: {},
    },
    'culture.learner-centred': {
      statement: 'Learners make real choices about their own learning.',
      descriptors: [
        'Not yet, or in talk: adults plan on behalf of learners; a choice comes up now and then, such as which book to read.',
        'In some classes, learners set a goal of their own, choose how to work toward it, and look back on how it went.',
        'In most classes, learners choose topics, pace or ways to show what they know every week, and adults adjust plans to what learners tell them.',
        'In all classes and at every age, learners steer their own plan, sit where decisions about school are made, and adults ask each year what would give them more say.',
      ],
      items: {
        learner: {
          prompt: 'How much do you get to decide about your own learning?',
          answers: ['Adults decide for me so far', 'I choose small things at times', 'I choose goals or topics most weeks', 'I plan my learning and help run the school'],
        },
        family: {
          prompt: 'What does your child get to decide about learning at school?',
          answers: ['I have not seen choices so far', 'Small choices now and then', 'Goals or topics, most weeks', 'My child has a plan and leads it'],
        },
        teacher: {
          prompt: 'What do learners decide in your classes?',
          answers: ['So far I plan for them', 'Small choices in some lessons', 'Goals, topics or pace, most weeks', 'They steer their own plans; they tell me what to change'],
        },
      },
    },
    'culture.educators-empowered': {
      statement: 'Educators decide how practice fits the learners in front of them.',
      descriptors: [
        'Not yet, or in talk: teachers are told that they are trusted; pacing, materials and methods come fixed.',
        'In some schools, teachers change lessons, groups or timing for their learners and tell colleagues what they found.',
        'In most schools, what is fixed is written on a page and short; the rest is for teacher teams to decide, with time to watch one another teach.',
        'In all schools, teacher teams adapt, test and share practice; what they find changes district guidance, and teachers are in the room when it is rewritten.',
      ],
      items: {
        teacher: {
          prompt: 'What can you change to fit the learners in front of you?',
          answers: ['Little so far; most of it comes fixed', 'Some lessons or groups', 'Whatever is not on the short list of fixed things', 'That, and what my team learns changes district guidance'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof culture>;
