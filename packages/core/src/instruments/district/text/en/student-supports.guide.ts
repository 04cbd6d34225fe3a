import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const studentSupportsGuideEn = {
  indicators: {
    'student-supports.matched': {
      why: 'Two learners with the same grade can need quite different things. Support that fits saves time for both, and a family sees that someone looked closely.',
      evidence: [
        'Menu of supports, with the need each one is for',
        'Support plans with aim, match and check date',
        'Learners’ answers to: does the help fit what you need?',
        'Results of each support, by learner group',
      ],
    },
    'student-supports.on-time': {
      why: 'Help at the moment of need keeps a small gap small. While a learner waits for report cards, weeks go by and asking again gets harder.',
      evidence: [
        'Log with dates of first sign, first help and check',
        'Weekly team notes on who needs what',
        'Learners’ answers to: did help come when you needed it?',
        'Wait in days, by school and learner group',
      ],
      prerequisites: { 'student-supports.from-feedback': 'Help can come within days once everyday evidence shows a need within days.' },
    },
    'student-supports.from-feedback': {
      why: 'A score from last spring describes a learner who has changed since. This week’s work shows what would help now.',
      evidence: [
        'Meeting notes that cite work from the past two weeks',
        'Dates of checks beside dates of support decisions',
        'Record of supports started, changed and ended, with reasons',
        'Learners’ notes on what would help them',
      ],
      prerequisites: { 'assessment.part-of-learning': 'When checks are part of each lesson, there is something fresh to decide from.' },
    },
    'student-supports.inside-learning': {
      why: 'Each time a learner leaves the room for help, something else is missed. Help inside the lesson keeps classmates together on the main work.',
      evidence: [
        'Lesson plans written by a teacher and a specialist together',
        'Minutes away from class, by learner group',
        'Specialists’ timetables laid beside lesson timetables',
        'Tasks with supports built in',
      ],
    },
    'student-supports.flexible-time': {
      why: 'Ask teachers what keeps help away, and many name the schedule. When time can move, a learner gets help without giving up lunch, recess or art.',
      evidence: [
        'Timetable with support blocks, and who uses them',
        'Letter giving principals authority over time',
        'List of waivers requested and granted',
        'Count of classes missed because of support',
      ],
    },
    'student-supports.stretch': {
      why: 'Learners who wait for others lose interest. Deeper work, open to whoever is ready, lets talent appear in places no test had looked.',
      evidence: [
        'Unit plans with a deeper task',
        'Rules for getting into projects, mentoring and advanced courses',
        'Participation in deeper work, by learner group',
        'Learners’ answers to: what happens when work gets easy?',
      ],
    },
    'student-supports.linked-services': {
      why: 'A child who needs glasses cannot wait for offices to find each other. When schools and services plan together, help is one conversation away.',
      evidence: [
        'Signed agreements with services, with named contacts',
        'Directory of services in families’ languages',
        'Days from request to first meeting, without names',
        'Notes of joint reviews with families',
      ],
    },
  },
  actions: {
    'student-supports.matched.1-2': {
      what: 'Match support to a named need for 30 learners in two schools',
      within: {
        30: 'In two schools, list every support on offer. Beside each, write which need it is for and how many learners it can take.',
        90: 'Teacher, counselor, learner and family meet for 20 minutes per learner, name one need and choose a support with an aim.',
        365: 'Do so for at least 15 learners in each school. After six weeks, ask if the support fits, and change it where it does not.',
      },
      evidence: 'Thirty support plans show a named need, a matching support and a six-week check; two of three learners moved toward the aim.',
      unlocks: 'The district sees which needs have no matching support yet.',
      trap: 'The menu decides, since its seats are paid for. Write the need down before anyone opens the menu.',
    },
    'student-supports.matched.2-3': {
      what: 'Publish a menu of supports and choose from it with families',
      within: {
        30: 'Compare needs named so far with supports on offer. Mark each need that has no support and each support seldom called for.',
        90: 'Publish a menu in families’ languages: aim, length and check of each support. Move money to fill two of the gaps.',
        365: 'Most schools hold 20-minute choice meetings with learner and family, in paid hours, for each new support.',
      },
      evidence: 'In most schools nine of ten new supports have a written need, an aim and a check date, chosen with learner and family.',
      unlocks: 'Help no longer follows a label or an open seat.',
      trap: 'Meetings at noon reach few families. Offer evenings and phone calls with an interpreter, and keep to 20 minutes.',
    },
    'student-supports.matched.3-4': {
      what: 'Rebuild the menu each year from what worked for whom',
      within: {
        30: 'For each support, gather how many learners reached its aim, by learner group. Add what they said about the fit.',
        90: 'In every school, end or change one support that seldom reaches its aim, together with staff and families who know it.',
        365: 'Each spring, rebuild menu and budget from the results. Ask learners of each group to propose one support that is missing.',
      },
      evidence: 'Every support on the menu has results by group; each year at least two are changed or ended and one is new.',
      unlocks: 'Money and people go to what learners find useful.',
      trap: 'Ending a support can look like a cut. Say what replaces it, and give its staff a place in the new one.',
    },
    'student-supports.on-time.1-2': {
      what: 'Count the days from need to help, then set a limit',
      within: {
        30: 'In two schools, trace 20 learners from the first sign of need to the first help. Write down the days.',
        90: 'With teachers, counselors and families, set a limit, such as five school days. Staff meet for 30 minutes weekly on who needs what.',
        365: 'Keep the log all year. Each time the limit passes, note the cause, and remove the one that comes up most.',
      },
      evidence: 'In both schools, a dated log shows a median of five school days or fewer from first sign to first help.',
      unlocks: 'A delay can be seen, and a team has a goal within reach.',
      trap: 'Forms take up the days help should. Let one short note start it, and pass on any request for a special education evaluation that day.',
    },
    'student-supports.on-time.2-3': {
      what: 'Make the limit a district rule, with people and time',
      within: {
        30: 'Share the two schools’ logs with all principals. List the three causes of waiting that came up most.',
        90: 'The superintendent adopts the limit in writing. Free one hour a week per school for the meeting and for a person to run it.',
        365: 'Most schools keep the log and meet weekly. Any learner or family can ask for help with one call or card.',
      },
      evidence: 'Most schools meet weekly; the median there is five school days or fewer; one in ten requests came from learners or families.',
      unlocks: 'Fewer needs grow large, so specialists have time for those that do.',
      trap: 'One person becomes the whole system. Name a second who can run the meeting when the first is away.',
    },
    'student-supports.on-time.3-4': {
      what: 'Bring the wait of every learner group within the limit',
      within: {
        30: 'Compare waits by school, grade and learner group. Read five of the longest cases closely with the staff involved.',
        90: 'In each school, change one step, schedule slot or staffing rule that made its longest cases long.',
        365: 'Every school reports its waits each term with the change it made. At budget time, staff go where waits are longest.',
      },
      evidence: 'Each term, every school meets the limit for nine of ten needs; no group waits two days longer than another.',
      unlocks: 'Families can rely on help wherever in the district their child goes to school.',
      trap: 'A clock can reward a quick start that helps little. Check every support again after six weeks.',
    },
    'student-supports.from-feedback.1-2': {
      what: 'Bring this week’s work to support meetings in two schools',
      within: {
        30: 'In two schools, choose one grade. Agree on two short checks a week that take five minutes each.',
        90: 'In a weekly 30-minute meeting, look at the checks and three pieces of work. Decide whom to support and how.',
        365: 'Keep meeting all year. For each decision, write one line: what we saw, what we try, when we look again.',
      },
      evidence: 'Each school has notes from 25 meetings, and nine of ten decisions name evidence less than two weeks old.',
      unlocks: 'Support starts sooner and ends when it has done its work.',
      trap: 'The meeting turns into reading charts. Begin with a piece of work on the table; end with a name and a date.',
    },
    'student-supports.from-feedback.2-3': {
      what: 'Get results of checks to teams within days in most schools',
      within: {
        30: 'Follow five checks from the lesson to the team. Count the days and find what slows them.',
        90: 'Set a rule: results reach the team in three school days, and recent evidence comes before a support starts, changes or ends.',
        365: 'Put weekly team time into most schools’ schedules. Pay for one shared record that teachers fill in once.',
      },
      evidence: 'In most schools results arrive within three school days, and four of five decisions cite work from the past two weeks.',
      unlocks: 'Help can begin within days of a need, in most classrooms.',
      trap: 'Added checks crowd out teaching. Drop one older test for each new check.',
    },
    'student-supports.from-feedback.3-4': {
      what: 'Read evidence with learners and test whether it catches each need',
      within: {
        30: 'In every school, learners bring a piece of work to the meeting or send a note: what helps me, what I want to try.',
        90: 'Look back at 20 needs found late. Ask which signal would have shown each one earlier.',
        365: 'Every school adjusts its checks each year from such a look back, and shares one adjustment with the others.',
      },
      evidence: 'Four of five decisions carry the learner’s own words, and needs found late drop from one year to the next.',
      unlocks: 'Learners become skilled at asking for what helps them.',
      trap: 'A signal may work for one group and miss another. Test it first with learners new to English and quiet learners.',
    },
    'student-supports.inside-learning.1-2': {
      what: 'Pair a specialist with a teacher in four classes',
      within: {
        30: 'In two schools, count for one week the minutes learners spend away from class for help, and what they miss.',
        90: 'Pair specialist and teacher in four classes, changing no legal plan without its team. Give each pair 45 minutes weekly to plan and two lessons together.',
        365: 'Repeat the count. Ask learners where help worked better, and continue the pairs whose learners gained time and progress.',
      },
      evidence: 'In the four classes, minutes away drop by a third or more, each change allowed by the learner’s plan, while progress holds or rises.',
      unlocks: 'Teachers see which supports they can build into every lesson.',
      trap: 'The specialist may end up watching. Settle before each lesson who leads which part.',
    },
    'student-supports.inside-learning.2-3': {
      what: 'Build specialists’ timetables around lessons in most schools',
      within: {
        30: 'Lay specialists’ timetables over lesson timetables. Mark where two hours a week together would be possible.',
        90: 'Schedule specialists first for fall. Ask for a written reason for help outside the room, and honor every learner’s legal plan.',
        365: 'Most schools teach this way in reading and math. Fund weekly planning time, and share 20 tasks with supports built in.',
      },
      evidence: 'In most schools, half or more of support minutes happen inside lessons, and every learner’s legal plan is honored.',
      unlocks: 'Support reaches learners whom no list had named, because it is in the room.',
      trap: 'Some learners need a quiet place or a private hour. Keep that choice open, and ask the learner.',
    },
    'student-supports.inside-learning.3-4': {
      what: 'Review time away each term and bring back what can return',
      within: {
        30: 'Every school lists minutes away from class by learner group, with the written reasons.',
        90: 'Teams, learners and families choose one kind of help that could move into lessons, amend legal plans first where needed, and try it six weeks.',
        365: 'Every school does so each term. New tasks are written with supports in them, and the shared collection grows.',
      },
      evidence: 'Over three terms minutes away drop in every school while learning gains hold; all that remain have a current written reason.',
      unlocks: 'Learners belong to one class all day and get what they need there.',
      trap: 'Fewer minutes away can mean less help. Track the amount of help as well as its place.',
    },
    'student-supports.flexible-time.1-2': {
      what: 'Open a 30-minute support block twice a week in two schools',
      within: {
        30: 'In two schools, ask each teacher where help could fit and what in the schedule stops it. Count lunches and classes learners give up.',
        90: 'Take five minutes from each of six periods twice a week to open a 30-minute block. Regroup learners every two weeks.',
        365: 'Run it all year. Each term, ask teachers what to shift, and note the points on buses, meals and contract.',
      },
      evidence: 'Each school held 50 or more blocks, and lunches and classes given up for help drop by half.',
      unlocks: 'A working example that answers questions about buses, meals and minutes.',
      trap: 'The block turns into homework time. Name in advance who goes where, and for what.',
    },
    'student-supports.flexible-time.2-3': {
      what: 'Give schools written authority to move time and staff',
      within: {
        30: 'List which rules on time come from state law, contract, buses or habit. Those from habit can change this month.',
        90: 'The superintendent signs a one-page letter: what each school may move alone. Request a seat-time waiver for what the state decides.',
        365: 'Most schools run a weekly block in a timetable their teams drew. Budget the extra bus run or aide hours it needs.',
      },
      evidence: 'The letter is in force, most schools changed their timetable under it, and no class is missed for help in those schools.',
      unlocks: 'Help can be quick, because no one has to ask for minutes.',
      trap: 'Principals may hold authority and not use it. Have the first three tell the others what they moved.',
    },
    'student-supports.flexible-time.3-4': {
      what: 'Steer time across day, year and summer by results',
      within: {
        30: 'In every school, chart support time by hour and month beside progress. Include before school, after school and summer.',
        90: 'Move at least 10 percent of support time to hours or months that show more progress, with families’ and drivers’ advice.',
        365: 'Every school reviews its use of time each term. Next year’s calendar is adopted once the spring review is done.',
      },
      evidence: 'Every school moved support time at least once on evidence, and each learner group can reach summer and after-school hours.',
      unlocks: 'Time becomes a tool that schools use as readily as books.',
      trap: 'Constant shifts wear people out. Change at fixed points, such as the start of each term.',
    },
    'student-supports.stretch.1-2': {
      what: 'Add one deeper task per unit in six classes, open to all',
      within: {
        30: 'In two schools, six teachers write one deeper task for the next unit and one sign that shows readiness.',
        90: 'Any learner who shows the sign starts the task. Count who does, by learner group, and talk with those who hesitate.',
        365: 'Do it in every unit. Once a term, learners present their deeper work to families or a local expert.',
      },
      evidence: 'Six classes have a deeper task in each unit, and half or more of their learners did one this year.',
      unlocks: 'Proof that many more learners can go deep than a list would show.',
      trap: 'More pages do not make depth. Ask for a new problem, a real audience or a choice of method.',
    },
    'student-supports.stretch.2-3': {
      what: 'Replace nomination lists with open entry by evidence of readiness',
      within: {
        30: 'List every offer that goes deeper and how learners get in. Mark those that need a test score, a nomination or a fee.',
        90: 'Have the board adopt open entry and drop the fees. Name one contact per school for mentors and college courses.',
        365: 'In most schools, set aside two staff hours a week for projects and mentoring. Small schools share online courses and mentors.',
      },
      evidence: 'Most schools have open entry; a third more learners go deeper than a year ago; the share of each group is published.',
      unlocks: 'Any family can find out how their child goes further.',
      trap: 'Deeper work piled on top feels like a penalty. Let it replace what the learner can already do.',
    },
    'student-supports.stretch.3-4': {
      what: 'Find who goes deeper least and open the way with them',
      within: {
        30: 'In every school, compare by learner group who goes deeper. Invite ten learners of the group that does so least to talk.',
        90: 'They name what keeps the door closed: times, wording, rides, company. Each school changes one of these.',
        365: 'Every team reviews participation each term. Learners propose deeper paths of their own, and one budget line pays for materials.',
      },
      evidence: 'In every school each learner group is within ten points of the average in going deeper; each class has a path a learner designed.',
      unlocks: 'Every learner can see a next step.',
      trap: 'School averages hide single courses. Look course by course, and talk about access, leaving teachers’ names out.',
    },
    'student-supports.linked-services.1-2': {
      what: 'Name a link person in two schools and connect three services',
      within: {
        30: 'In two schools, give a link person four hours a week. List local health, early-childhood, social and community services with contacts.',
        90: 'Meet with three services at school. Agree on a one-page consent form and on how the service says that contact was made.',
        365: 'Each service keeps hours at school one afternoon a month. Note counts and waits, never the reasons.',
      },
      evidence: 'Three services keep monthly hours in both schools; for nine of ten requests the link person knows that contact was made.',
      unlocks: 'Schools and services learn each other’s rules while numbers are small.',
      trap: 'Having to tell their story drives families away. Ask what they would like, and share nothing without written consent.',
    },
    'student-supports.linked-services.2-3': {
      what: 'Sign agreements that set roles, consent and a time limit',
      within: {
        30: 'Look at the first year with the three services, the privacy officer and ten families. List what slowed a first meeting.',
        90: 'Sign agreements with health, early-childhood, social and community services: who does what, consent, first meeting within ten school days.',
        365: 'Most schools have a link person, shared among small ones. Pay for the hours together with the county or the services.',
      },
      evidence: 'Signed agreements cover most schools, the median first meeting comes within ten school days, and each case has a consent form.',
      unlocks: 'Families reach several services through one person they know.',
      trap: 'A grant pays the link person for a year or two. Put half of the cost into regular budgets from the start.',
    },
    'student-supports.linked-services.3-4': {
      what: 'Review shared figures twice a year and move resources',
      within: {
        30: 'Agree with all services on five shared figures without names, such as requests, days to first meeting and preschool places.',
        90: 'Hold the first half-day review with families at the table. Choose the longest wait, and who moves money, hours or places.',
        365: 'All schools and local preschools take part. Review twice a year, publish one page, and renew agreements from what was learned.',
      },
      evidence: 'Two reviews a year include families; the longest wait named last year is shorter; all schools and local preschools are covered.',
      unlocks: 'A child meets one connected set of helpers from the first checkup to graduation.',
      trap: 'Small counts can reveal a family. Show nothing below ten, and keep names off every shared page.',
    },
  },
} satisfies ConstructGuideText<typeof studentSupports>;
