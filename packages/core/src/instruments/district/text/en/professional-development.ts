import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const professionalDevelopmentEn = {
  construct: { name: 'Professional development', meaning: 'How teachers keep learning.' },
  indicators: {
    'professional-development.job-embedded': {
      statement: 'All teachers learn new practice as a regular part of their paid work week.',
      descriptors: [
        'Not yet, or in talk: teachers learn mainly on separate training days, a few times a year.',
        'In some schools, the weekly schedule holds time for teachers to learn, for example a coaching visit or an hour of study with colleagues.',
        'In most schools, paid hours each week are kept free for learning about the lessons now being taught, and teachers can name a lesson that changed.',
        'In all schools, weekly learning is part of the calendar or contract, a lost hour is replaced, and evidence from classrooms reshapes it every year.',
      ],
      items: {
        teacher: {
          prompt: 'When does your own learning as a teacher usually happen?',
          answers: ['On set training days, or in my own time', 'Now and then in my work week, beside training days', 'Most weeks, in paid time, on lessons I am teaching', 'Every week, in protected paid time that teachers help improve'],
        },
      },
    },
    'professional-development.aligned-to-vision': {
      statement: 'What teachers are helped to learn follows from the district’s vision for learners.',
      descriptors: [
        'Not yet, or in talk: training topics are chosen one at a time, as offers and requests come in.',
        'In some schools, each agenda names the outcome of the vision that the session serves, and teachers there can say what it is.',
        'In most schools, the year’s learning calendar is built from the outcomes in the vision, and sessions that serve none of them have ended.',
        'In all schools, time and money for teacher learning follow the vision; each spring, what is seen in classrooms shows where more is needed, and the plan shifts.',
      ],
      items: {
        teacher: {
          prompt: 'How does your professional learning connect with the district’s vision for learners?',
          answers: ['I have not seen a link so far', 'In a few sessions the link is clear', 'Most sessions help me teach toward the vision', 'All of them do, and teachers help choose next year’s topics'],
        },
      },
    },
    'professional-development.student-needs': {
      statement: 'What teachers learn next is chosen from what their current learners need.',
      descriptors: [
        'Not yet, or in talk: topics are set ahead of the school year, before this year’s learners are known.',
        'In some schools, teacher teams look at student work on set dates and pick the next topic of their own learning from it.',
        'In most schools, teams study current progress every quarter, with multilingual learners and learners with disabilities in view, and coaching turns to what they find.',
        'In all schools, learners’ needs steer teacher learning during the year, learners themselves are asked, and teams check whether a topic helped before choosing another.',
      ],
      items: {
        teacher: {
          prompt: 'What decides the topic of your next professional learning?',
          answers: ['A plan made before the school year', 'Sometimes what my students’ work shows', 'Usually what my students’ current progress shows', 'Always student needs, and we check afterward whether it helped'],
        },
      },
    },
    'professional-development.learning-together': {
      statement: 'Teachers regularly learn from one another’s practice.',
      descriptors: [
        'Not yet, or in talk: teachers mostly plan and learn alone; seeing a colleague teach is a private arrangement.',
        'In some schools, teachers meet on set dates to study lessons together, and a few have visited another classroom or another school.',
        'In most schools, every teacher belongs to a team with weekly shared time, visits other classrooms at least twice a year, and tries something found there.',
        'In all schools, visits inside the district and to other districts have release time, what is found is shared openly, and teachers use it to improve how they learn together.',
      ],
      items: {
        teacher: {
          prompt: 'How do you learn from other teachers’ practice?',
          answers: ['Mostly on my own so far', 'In a few meetings, perhaps one classroom visit', 'In a weekly team, with classroom visits each year', 'Team, visits here and elsewhere, and we share what we find'],
        },
      },
    },
    'professional-development.improvement-cycles': {
      statement: 'Teachers’ learning runs in short cycles that test a change against evidence from learners.',
      descriptors: [
        'Not yet, or in talk: learning ends with the session; what happens in lessons afterward is up to each teacher.',
        'In some schools, teams try one change for a few weeks, look together at what learners did, and decide what to do next.',
        'In most schools, each team completes several cycles a year with a coach or colleague, and its short records also tell what did not work.',
        'In all schools, cycles are the usual way to learn; findings travel between teams, tested changes enter guides and schedules, and the cycle itself is reviewed yearly.',
      ],
      items: {
        teacher: {
          prompt: 'What happens after you learn something new in a session?',
          answers: ['Whether I use it is up to me', 'Sometimes we try it and compare what happened', 'Usually my team tries it, checks and adjusts', 'We always test it, and what works reaches other teams'],
        },
      },
    },
    'professional-development.tailored': {
      statement: 'Each teacher’s learning is built around that teacher’s own growth goals.',
      descriptors: [
        'Not yet, or in talk: the teachers of a school mostly attend the same sessions, whatever each already knows.',
        'In some schools, teachers set one growth goal of their own, choose among several sessions, and talk about the goal with someone during the year.',
        'In most schools, each teacher has a written plan with a goal, a chosen way to reach it, and a coach or colleague who follows up.',
        'In all schools, teachers skip what they can already show, earn credit for new practice they demonstrate, and their yearly answers change what is offered.',
      ],
      items: {
        teacher: {
          prompt: 'Who sets the goal of your professional learning?',
          answers: ['The same goal is set for everyone', 'I can pick from a list of sessions', 'I set a growth goal, and someone follows up', 'I set it, show new practice for credit, and shape offers'],
        },
      },
    },
    'professional-development.any-time': {
      statement: 'Technology lets every teacher reach professional learning at any time from any place.',
      descriptors: [
        'Not yet, or in talk: professional learning takes place in a room at a fixed hour, and a missed session is gone.',
        'For some teachers, recorded lessons, short courses or a coach on video are within reach outside set hours, and they use them.',
        'For most teachers, an online collection follows the district’s learning goals, opens on a phone or at home, and hours spent there count toward required hours.',
        'For all teachers, including substitutes and staff in remote places, online and in-person learning form one path; use and results decide what is added or retired.',
      ],
      items: {
        teacher: {
          prompt: 'What can you do when you need to learn something outside set training hours?',
          answers: ['Wait for the next session', 'Use a few recordings or courses from the district', 'Use a wide online collection, and the hours count', 'Use it, reach a coach online, and suggest what to add'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof professionalDevelopment>;
