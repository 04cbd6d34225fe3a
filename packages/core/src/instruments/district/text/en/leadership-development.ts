import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const leadershipDevelopmentEn = {
  construct: { name: 'Leadership development', meaning: 'How people at every level come to lead.' },
  indicators: {
    'leadership-development.programme': {
      statement: 'The district has a standing program that prepares people to lead toward its vision.',
      descriptors: [
        'Not yet, or in talk: people who want to lead look for courses themselves, and the district helps case by case.',
        'In some schools, people meet in a leadership group that has a written outline, a mentor for each member, and real tasks from the school.',
        'In most schools, someone takes part in a yearly program with its own budget line, whose sessions practice what the vision asks of leaders.',
        'In all schools and departments, there are graduates of the program; the board hears each year what they changed for learners, and the outline is revised from it.',
      ],
      items: {},
    },
    'leadership-development.finds-leaders': {
      statement: 'The district actively looks for future leaders by criteria that everyone can read.',
      descriptors: [
        'Not yet, or in talk: leaders are found case by case, when a position opens.',
        'In some schools, what makes a good leader is written down, lead roles are announced to all staff, and principals invite people to try one.',
        'In most schools, published criteria guide the search, people may name themselves or a colleague, and each applicant talks with someone about next steps.',
        'In all schools and departments, the search runs every year; figures on who was invited, applied and advanced are public, and change how the district looks.',
      ],
      items: {
        teacher: {
          prompt: 'How would a colleague come to a lead role in your school?',
          answers: ['Someone is asked privately when a position opens', 'Some lead roles are announced to all of us', 'By open criteria; anyone can be named for most roles', 'By open criteria every year, and staff help improve the search'],
        },
      },
    },
    'leadership-development.every-level': {
      statement: 'People at every level from classroom to district office are prepared to lead.',
      descriptors: [
        'Not yet, or in talk: people learn to lead mostly on their own, after they have taken a position.',
        'In some schools, teachers as well as principals belong to a leadership group, have an experienced person beside them, and lead one small change.',
        'In most schools and in the district office, each level has a written path of preparation with paid time and a mentor, and people are on it.',
        'In all schools and departments, a path is open to every staff role, those on it lead real work, and graduates help revise it each year.',
      ],
      items: {
        teacher: {
          prompt: 'What preparation to lead is open to you as a teacher?',
          answers: ['None that I have heard of so far', 'A leadership group that a few of us have joined', 'A path for teachers, with paid time and a mentor', 'That path, real work to lead, and a part in revising it'],
        },
      },
    },
    'leadership-development.teachers-lead': {
      statement: 'Teachers lead how new practice comes into classrooms within clear expectations set by leaders.',
      descriptors: [
        'Not yet, or in talk: expectations are being worked out, and changes in classrooms are mostly planned for teachers.',
        'In some schools, leaders have written what is expected and what is open, and teacher teams choose how to carry it out in their classes.',
        'In most schools, teacher teams plan, lead and adjust the new practice; expectations hold steady, and leaders provide time and remove obstacles the teams name.',
        'In all schools, teachers lead together across grades and subjects, coach colleagues elsewhere, and meet with leaders each year to refine the expectations themselves.',
      ],
      items: {
        teacher: {
          prompt: 'Who decides how new ways of teaching are put into practice in your school?',
          answers: ['Mostly people outside the classroom', 'In a few teams, teachers do, from expectations leaders wrote down', 'Mostly teacher teams, with clear expectations and time from leaders', 'Teacher teams throughout, and we help refine the expectations'],
        },
      },
    },
    'leadership-development.staff-in-vision-plan': {
      statement: 'Staff from every role help decide the district’s long-term direction.',
      descriptors: [
        'Not yet, or in talk: the vision and the strategic plan are written by the district office and board; staff hear about them afterward.',
        'In some schools, teachers and support staff gave ideas before the vision or plan was final, and can point to one that was used.',
        'In most schools, staff of all roles choose colleagues for seats in the groups that write vision and plan, and those colleagues attend in paid time.',
        'In all schools and departments, staff take part whenever vision or plan is reviewed; each proposal gets a public answer, and their experience improves the process.',
      ],
      items: {
        teacher: {
          prompt: 'What part do staff like you have in planning the district’s future?',
          answers: ['We hear about it once it is decided', 'Some of us gave ideas before it was final', 'Colleagues we chose help write it, in paid time', 'We help write and review it; proposals get public answers'],
        },
      },
    },
    'leadership-development.staff-in-partnerships': {
      statement: 'School staff help build the district’s partnerships with the community.',
      descriptors: [
        'Not yet, or in talk: partnerships are set up by the district office, one agreement at a time.',
        'In some schools, a teacher, counselor or member of the support staff has opened a partnership, with help from the district office.',
        'In most schools, someone on staff has hours for a partnership role, visits partners where they work, and is heard before a new agreement is signed.',
        'In all schools, staff and partners look back together once a year; what helps learners grows, other ties change or end, and new staff meet partners.',
      ],
      items: {},
    },
    'leadership-development.succession': {
      statement: 'Someone is prepared to step in for each key position before it becomes vacant.',
      descriptors: [
        'Not yet, or in talk: the search begins when someone leaves, and what that person knew is passed on case by case.',
        'In some schools or departments, key positions are listed, handover notes are written, and a colleague has practiced part of each job.',
        'In most schools and departments, successors are in preparation, a departing leader overlaps with the next one, and work toward the vision continued through recent changes.',
        'In all schools and departments, two people are preparing for every key position; the board reviews readiness yearly, and each transition improves how the next is prepared.',
      ],
      items: {},
    },
  },
} satisfies ConstructSurveyText<typeof leadershipDevelopment>;
