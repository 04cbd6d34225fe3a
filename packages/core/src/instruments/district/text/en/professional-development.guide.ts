import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const professionalDevelopmentGuideEn = {
  indicators: {
    'professional-development.job-embedded': {
      why: 'An idea heard once on a training day seldom reaches a lesson. When learning is part of the paid week, teachers can try it with their own learners, come back with questions, and grow surer.',
      evidence: [
        'Weekly learning time in the contract, calendar or master schedule',
        'Log of hours kept, and of lost hours that were replaced',
        'Coaching or team notes from at least 10 weeks',
        'Teacher survey: what changed in my lessons this quarter',
      ],
    },
    'professional-development.aligned-to-vision': {
      why: 'Teachers’ time is precious. When each session helps them bring the vision to learners, effort adds up from year to year, and new programs stop crowding one another out.',
      evidence: [
        'Learning calendar with the outcome that each session serves',
        'List of sessions ended because they served none',
        'Budget lines for teacher learning, sorted by outcome',
        'Teachers’ answers to: which outcome does this help me teach?',
      ],
      prerequisites: {
        'vision.states-outcomes': 'A session can serve an outcome once the vision has put that outcome into words.',
      },
    },
    'professional-development.student-needs': {
      why: 'A class changes every year, and so does what it asks of its teacher. Learning chosen from current needs helps this year’s learners while they are in the room.',
      evidence: [
        'Team notes that link student work to the topic chosen',
        'Quarterly progress pages by school and learner group',
        'Coaching plans that changed during the year',
        'Student work from before and after',
      ],
      prerequisites: {
        'data-systems.seen-in-time': 'Teams can choose a topic from learners’ needs when they see progress while there is time to act on it.',
      },
    },
    'professional-development.learning-together': {
      why: 'Much of what a school needs to know is already practiced down the hall or one town over. Seeing it saves years of inventing alone and makes teaching less lonely.',
      evidence: [
        'Visit log: who went where, and what they tried afterward',
        'Weekly team time on the master schedule',
        'Shared folder of visit notes and lesson examples',
        'Budget line for release time and travel',
      ],
    },
    'professional-development.improvement-cycles': {
      why: 'Nobody knows ahead of time which idea fits which learners. Short rounds of trying and checking let teachers drop what does not help after weeks instead of years.',
      evidence: [
        'One-page records: question, change, what learners did, decision',
        'Calendar with start and check dates',
        'Ideas that were dropped, with the reason',
        'Guides or schedules whose changes began as a cycle',
      ],
      prerequisites: {
        'culture.safe-to-try': 'Teachers test ideas openly where a try that did not work is met with interest.',
      },
    },
    'professional-development.tailored': {
      why: 'Teachers differ as much as learners do. A goal of one’s own respects what a teacher already knows, and lets teachers live the kind of learning they are asked to offer.',
      evidence: [
        'Growth plans with a goal the teacher chose',
        'Dates of talks with a coach or colleague',
        'Record of credit given for demonstrated practice',
        'Teachers’ yearly answers on how their plan fit',
      ],
    },
    'professional-development.any-time': {
      why: 'A teacher with a question on Sunday evening, or in a school 60 miles from the next, deserves an answer too. Online learning brings lessons, colleagues and coaches within reach.',
      evidence: [
        'Online collection, with the date of its last review',
        'Use by school and role, without names',
        'Rule that counts online hours as professional learning',
        'Access check: phone, home, remote sites, captions',
      ],
    },
  },
  actions: {
    'professional-development.job-embedded.1-2': {
      what: 'Trade training days and meetings for a weekly learning hour in two schools',
      within: {
        30: 'Ask teachers of two schools which training days and meetings to trade; find one weekly hour from them: a late start, a common period or substitutes.',
        90: 'Run the hour for 8 weeks; each teacher uses it for coaching, a classroom visit or study of a lesson with a colleague.',
        365: 'Keep the hour for 30 weeks, and have each teacher show colleagues one lesson that changed because of it.',
      },
      evidence: 'The hour was held in 30 weeks in both schools; 8 of 10 teachers there name a lesson it changed.',
      unlocks: 'A tested weekly schedule, with its true cost, that other schools can copy.',
      trap: 'Announcements creep into the hour. Move them to a weekly email, and let a teacher chair the hour.',
    },
    'professional-development.job-embedded.2-3': {
      what: 'Write weekly learning time into the calendar and the labor agreement',
      within: {
        30: 'Price the hours for each school with union, principals and business office: release, substitutes, bus times, calendar days.',
        90: 'Sign an agreement that names the weekly time, what it may be used for, and how a lost hour is replaced.',
        365: 'Keep the time in most schools, with one trained coach or lead teacher for every 20 teachers.',
      },
      evidence: 'The signed agreement; logs from most schools with 9 of 10 planned hours kept; most teachers name a changed lesson.',
      unlocks: 'Coaching, team study and classroom visits have a fixed place, whoever the principal is.',
      trap: 'Families hear of early releases late and need child care. Fix the dates before summer, and offer free supervised activities.',
    },
    'professional-development.job-embedded.3-4': {
      what: 'Guarantee the weekly time everywhere, then let evidence from lessons reshape it',
      within: {
        30: 'List who has no weekly learning time yet: part-time teachers, long-term substitutes, teachers who serve two schools.',
        90: 'Schedule time for each of them, and begin to gather three kinds of evidence: visit notes, learners’ comments, a teacher survey.',
        365: 'Hold a spring review where teachers, coaches and learners name what changed lessons; move hours and money toward it.',
      },
      evidence: 'All teachers have the weekly time in their schedule; the spring review is published with two changes and their reasons.',
      unlocks: 'New practice spreads within weeks, because every teacher has a time and place to learn it.',
      trap: 'The review counts attendance. Ask instead for one lesson that changed, and for what learners did differently.',
    },
    'professional-development.aligned-to-vision.1-2': {
      what: 'Sort two schools’ teacher training by the outcomes of the vision',
      within: {
        30: 'List every session, course and coaching hour of two schools this year on one sheet, with its cost.',
        90: 'With 6 teachers, mark the outcome that each one serves, and replace at least one session that serves none.',
        365: 'Print the outcome at the top of every agenda in both schools, and ask teachers to name it on an exit slip.',
      },
      evidence: 'All agendas of both schools name an outcome; 8 of 10 exit slips name the same one.',
      unlocks: 'A one-page map of where time and money for teacher learning go now.',
      trap: 'A label is put on an unchanged session. Ask teachers what they will do with learners tomorrow because of it.',
    },
    'professional-development.aligned-to-vision.2-3': {
      what: 'Build next year’s learning calendar from the vision; end what does not fit',
      within: {
        30: 'Take the two-school map to all principals; each adds the sessions of their own school.',
        90: 'Choose 3 outcomes for next year with teachers and board; adopt a rule that any new training must name one.',
        365: 'Run the new calendar in most schools, and move money from ended sessions to coaching for the 3 outcomes.',
      },
      evidence: 'In most schools, 9 of 10 learning hours serve a chosen outcome; the board has the list of ended sessions.',
      unlocks: 'Principals can decline an offer that does not fit, with a rule to point to.',
      trap: 'Sessions required by law fill the calendar. Use the shortest form allowed, and guard the hours that remain.',
    },
    'professional-development.aligned-to-vision.3-4': {
      what: 'Let what is seen in classrooms decide each year’s learning plan',
      within: {
        30: 'For each outcome, agree on two things a visitor would see learners doing once teachers have learned to teach it.',
        90: 'With teachers from another school, visit 3 classrooms in every school and look for those things.',
        365: 'Publish which outcomes can be seen and which need more; move time, coaches and money in the next budget.',
      },
      evidence: 'A yearly one-page report covers all schools and names what was added, ended and moved.',
      unlocks: 'The board can see what its spending on teacher learning does for learners.',
      trap: 'Visits begin to feel like ratings. Keep names out of the notes, and let the visited teachers read them first.',
    },
    'professional-development.student-needs.1-2': {
      what: 'Let teams in two schools choose their next topic from student work',
      within: {
        30: 'Set one 60-minute meeting for each team in two schools; teachers bring work from 3 learners at different points.',
        90: 'Each team names one shared need, spends 6 weeks learning how to meet it, and looks at new work together.',
        365: 'Repeat the round every quarter, and note each need, topic and result on one page.',
      },
      evidence: 'In both schools, each team has 3 or more pages that link a need, a topic and new student work.',
      unlocks: 'Coaches can prepare for needs that teachers themselves have named.',
      trap: 'The talk drifts to learners’ homes. Keep to the work on the table and to what teaching can change.',
    },
    'professional-development.student-needs.2-3': {
      what: 'Leave half of the learning calendar open for needs found during the year',
      within: {
        30: 'Mark which learning days of next semester can stay unassigned; aim for half.',
        90: 'Give teams a quarterly page of current progress, with multilingual learners and learners with disabilities shown, and an hour to choose.',
        365: 'Fill the open days in most schools with what teams chose; send coaches where two or more teams share a need.',
      },
      evidence: 'In most schools, half or more of the learning hours were assigned after a quarterly look at progress.',
      unlocks: 'Help reaches a class in the same quarter in which the need was seen.',
      trap: 'Outside speakers are booked a year ahead. Build on coaches, librarians and teachers who already meet that need.',
    },
    'professional-development.student-needs.3-4': {
      what: 'Check in every school whether teachers’ learning helped learners',
      within: {
        30: 'Agree with teachers on one question per topic: what should learners do differently after 8 weeks?',
        90: 'Ask 5 learners in each grade what helps them learn now, and add their answers to the teams’ quarterly pages.',
        365: 'Review the pages of all schools with the teams; keep, change or end each topic, and publish the list.',
      },
      evidence: 'All schools have a yearly list of topics kept, changed or ended, each with student work as the reason.',
      unlocks: 'The district knows which kinds of teacher learning help which learners.',
      trap: 'Yearly test results come too late for an 8-week topic. Use student work and short checks.',
    },
    'professional-development.learning-together.1-2': {
      what: 'Start paired classroom visits in two schools, then visit a school elsewhere',
      within: {
        30: 'Ask in two schools who would open their door; pair 8 volunteers in each, and let each pair choose one question.',
        90: 'Each pair makes two visits of 30 minutes while the principal covers the class, and talks for 20 minutes afterward.',
        365: 'Send 6 of them to a school elsewhere that works in new ways; they show colleagues 3 things to try.',
      },
      evidence: 'A log with 2 visits per pair; 3 ideas from the outside visit in use in at least 6 classrooms.',
      unlocks: 'A group of teachers whose doors are open and who can host others.',
      trap: 'A visit feels like an inspection. Let the host set the question, and keep the notes between the two.',
    },
    'professional-development.learning-together.2-3': {
      what: 'Put team time and classroom visits into the schedule of most schools',
      within: {
        30: 'Ask the first pairs what made a visit worth the time, and write a one-page visit guide from it.',
        90: 'Build the next master schedule with one common period a week for each team and a pool of substitutes for visits.',
        365: 'In most schools, each teacher has visited twice and brought one idea to the team; travel has a budget line.',
      },
      evidence: 'Schedules of most schools show weekly team time; logs show 2 or more visits for most teachers.',
      unlocks: 'Good practice moves between schools without waiting for a district event.',
      trap: 'A teacher who is alone in a subject has no team. Link them by video with peers in nearby districts.',
    },
    'professional-development.learning-together.3-4': {
      what: 'Open every school’s doors, inside the district and to its neighbors',
      within: {
        30: 'Each school names two things that visitors may come to see, and two that it wants to learn.',
        90: 'Match schools by these lists, and set a yearly visit week with two neighboring districts.',
        365: 'Review the visit notes with teachers each spring; fund the kinds of visit that changed lessons, and end the others.',
      },
      evidence: 'All schools hosted and sent visitors this year; the spring review names 3 practices that spread, and where.',
      unlocks: 'The district becomes a place where others learn, and keeps learning from them.',
      trap: 'The same few rooms host everyone. Rotate hosts, and count hosting hours as professional learning.',
    },
    'professional-development.improvement-cycles.1-2': {
      what: 'Run a 6-week try-and-check cycle with three teams in two or three schools',
      within: {
        30: 'Find three volunteer teams, including any that already run cycles; each writes one question about its teaching and one small change to try.',
        90: 'Teach with the change for 6 weeks, collect the same short piece of student work before and after, and decide together.',
        365: 'Complete 3 cycles per team, and tell the faculty about one that worked and one that did not.',
      },
      evidence: '9 one-page records from three teams, each with student work and a decision: keep, change or drop.',
      unlocks: 'A simple form and honest stories that other teams can start from.',
      trap: 'The question is too large for 6 weeks. Shrink it until one routine in one class can answer it.',
    },
    'professional-development.improvement-cycles.2-3': {
      what: 'Make cycles the way teams in most schools use learning time',
      within: {
        30: 'Choose one cycle guide per school, a teacher from a first team where there is one, and free 2 hours a week.',
        90: 'Put three start dates and three check dates into the school calendar, and give teams short ready-made checks.',
        365: 'Have most teams complete 3 cycles, and let their one-page records replace one required training report.',
      },
      evidence: 'In most schools, most teams filed 3 pages this year; at least 1 page in 4 tells of an idea that was dropped.',
      unlocks: 'Choices of materials and schedules can rest on tries from the district’s own classrooms.',
      trap: 'Pages are written for the file. Read two aloud at each faculty meeting, and never ask for a second page.',
    },
    'professional-development.improvement-cycles.3-4': {
      what: 'Carry what one team’s cycle shows to the whole district',
      within: {
        30: 'Sort last year’s pages by question, and post them where every teacher can search them.',
        90: 'Hold a half-day exchange: each school brings 2 cycles, and curriculum staff note which guides should change.',
        365: 'Move at least 5 tested changes into guides, schedules or budgets, and revise the form with teachers.',
      },
      evidence: 'All teams have pages this year; 5 changes in district documents cite one; the revised form carries its date.',
      unlocks: 'The district improves from its own evidence, even when money or leaders change.',
      trap: 'What helped in one room becomes a rule for all. Test it first in three classes that differ.',
    },
    'professional-development.tailored.1-2': {
      what: 'Let each teacher in two schools set one growth goal',
      within: {
        30: 'Invite each teacher in two schools to a 20-minute talk: what do you do well, and what would you like to learn?',
        90: 'Each writes one goal and picks a way: course, coach, visit or study partner; excuse them from one common session.',
        365: 'Each shows a colleague what changed, and both schools list which ways helped with which goals.',
      },
      evidence: 'In both schools, 9 of 10 teachers have a goal, two dated talks and one thing to show.',
      unlocks: 'A menu of ways to learn, based on goals teachers really have.',
      trap: 'Growth goals get mixed with evaluation, and people choose safe ones. Keep them in a file the teacher owns.',
    },
    'professional-development.tailored.2-3': {
      what: 'Give teachers in most schools a plan, real choices and a follow-up',
      within: {
        30: 'Agree with the union on a one-page plan and on who may read it.',
        90: 'Turn half of the common sessions into choices, some led by teachers, and name a follow-up person for each teacher.',
        365: 'In most schools, hold three follow-up talks with each teacher, and count chosen hours toward required hours.',
      },
      evidence: 'In most schools, each teacher has a plan and 3 dated talks; half of the session hours were chosen.',
      unlocks: 'Coaches can bring together teachers with the same goal, across grades and schools.',
      trap: 'Choice drifts to what people already do well. Ask for one goal that feels new.',
    },
    'professional-development.tailored.3-4': {
      what: 'Give credit for demonstrated practice, and let teachers change the offer',
      within: {
        30: 'Write with teachers what shows each of 5 common skills: a lesson film, student work, a colleague’s note.',
        90: 'Accept such evidence for those 5 skills in place of district-required hours, for every teacher.',
        365: 'Ask all teachers how their plan fit; end two offers few people needed, and add two they asked for.',
      },
      evidence: 'All teachers have a current plan; every school has credit by evidence on record; 2 offers ended, 2 were added.',
      unlocks: 'Teachers can tell learners from experience how it feels to move on when ready.',
      trap: 'Showing evidence turns into paperwork. Limit each skill to 3 pieces, and let teachers review one another’s.',
    },
    'professional-development.any-time.1-2': {
      what: 'Offer 10 short lesson films and coaching by video in two schools',
      within: {
        30: 'Ask the teachers of two schools for the 10 questions they have most often, and who could show an answer.',
        90: 'Film 10 clips of 5 minutes with volunteer teachers and written permission for any learner seen; post them in one place, kept out of evaluations.',
        365: 'Add a coach who can be reached by video two afternoons a week, and count which clips are opened.',
      },
      evidence: 'In both schools, 6 of 10 teachers used a clip or the coach at least 3 times this year.',
      unlocks: 'Teachers who miss a session can catch up in the same week.',
      trap: 'Learners appear on film without permission. Film the teacher and the work, and ask the privacy officer first.',
    },
    'professional-development.any-time.2-3': {
      what: 'Fund an online collection that reaches most teachers and whose hours count',
      within: {
        30: 'Map which teachers have a device, a connection and quiet time; list what federal Title II, Part A money pays for now.',
        90: 'Write online coaching and courses into the next federal application, and adopt a rule that counts their hours.',
        365: 'Open the collection to most teachers: sorted by learning goal, readable on a phone, with captions.',
      },
      evidence: 'Most teachers used it in 3 or more months; online hours appear in their professional learning records.',
      unlocks: 'Small and remote schools can share courses and coaches with their neighbors.',
      trap: 'Online hours slide into unpaid evenings. Keep paid time for them in the week; let each teacher choose the place.',
    },
    'professional-development.any-time.3-4': {
      what: 'Join online and in-person learning into one path for all teachers',
      within: {
        30: 'List who cannot fully take part yet: substitutes, part-time teachers, users of assistive technology, homes without a connection.',
        90: 'Remove the 3 most common obstacles, for example with loaned devices, downloads or paid time at a connected site.',
        365: 'Review use and changed lessons with teachers; retire what nobody opens, and add what they asked for.',
      },
      evidence: 'Teachers in all schools used the path this year; a dated list shows what was added and retired, with reasons.',
      unlocks: 'A new teacher anywhere in the district can start learning on the first day.',
      trap: 'A large catalog is taken for learning. Pair each course with a colleague or coach who asks what changed.',
    },
  },
} satisfies ConstructGuideText<typeof professionalDevelopment>;
