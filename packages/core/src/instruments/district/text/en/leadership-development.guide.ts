import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const leadershipDevelopmentGuideEn = {
  indicators: {
    'leadership-development.programme': {
      why: 'New ways of learning ask new things of leaders. A standing program gives people time to practice them together, so that good leadership does not depend on luck.',
      evidence: [
        'Program outline with dates, mentors and tasks',
        'Budget line, and the name of the person in charge',
        'Participants by school and role',
        'Graduates’ projects, and what came of them',
      ],
      prerequisites: {
        'vision.states-outcomes': 'A program can prepare people for the vision once its outcomes are in words.',
      },
    },
    'leadership-development.finds-leaders': {
      why: 'Many good leaders never raise a hand, and a private tap on the shoulder misses them. Open criteria tell everyone on staff: this may be for you.',
      evidence: [
        'Published criteria, with their date',
        'Announcements of lead roles, and how many people applied',
        'Figures by school and role: invited, applied, advanced, stayed',
        'Dates of next-step talks with applicants',
      ],
    },
    'leadership-development.every-level': {
      why: 'A change that one office leads stops at the next door. When people at each level know how to lead, every school can fit the work to its own learners.',
      evidence: [
        'Outline of the path for each level, with hours',
        'Participants by level and school',
        'Mentor list and meeting dates',
        'Projects led by teachers, principals and office staff',
      ],
      prerequisites: {
        'leadership-development.programme': 'A path for each level needs a program that holds its time, mentors and money.',
      },
    },
    'leadership-development.teachers-lead': {
      why: 'Teachers know their learners and their rooms. When leaders say plainly what must be true and leave the how to teachers, new practice fits the place.',
      evidence: [
        'The page that says what is expected and what is open',
        'Plans written by teacher teams',
        'Rules or schedules leaders changed because teachers asked',
        'Lead time for teachers on the master schedule',
      ],
    },
    'leadership-development.staff-in-vision-plan': {
      why: 'People carry a plan they helped to write. Those who teach, drive, cook and answer phones see every day what a plan on paper can miss.',
      evidence: [
        'Members of vision and planning groups, by role',
        'Paid hours for staff who attend',
        'Log of staff proposals with the answer each received',
        'Drafts that show what staff changed',
      ],
    },
    'leadership-development.staff-in-partnerships': {
      why: 'A nurse, coach or teacher often knows the right person in town. When staff build ties themselves, partnerships fit what learners need and outlast a signature.',
      evidence: [
        'List of partnerships, with the staff member who looks after each',
        'Hours or stipends for partnership roles',
        'Notes from staff visits to partners',
        'Agreements with staff comments on file',
      ],
    },
    'leadership-development.succession': {
      why: 'Superintendents and principals move on. When someone has already learned part of the job, learners do not begin again each time an office changes hands.',
      evidence: [
        'Dated map of key positions and who is preparing',
        'Handover notes for each key position',
        'Calendar of overlap weeks',
        'Projects that continued through a change of leader',
      ],
      prerequisites: {
        'leadership-development.finds-leaders': 'A successor can be prepared once the district has openly found people who want to lead.',
      },
    },
  },
  actions: {
    'leadership-development.programme.1-2': {
      what: 'Start a first leadership group of 8 people with real tasks',
      within: {
        30: 'Write on one page what the vision asks of leaders here, and invite applications from two or three schools.',
        90: 'Begin with 8 people: a half-day together every month, a mentor each, and one task their school needs done.',
        365: 'Each finishes the task and presents it to the superintendent; the group drafts the outline for next year.',
      },
      evidence: '8 people met at least 8 times; 6 or more of their tasks are in use in their schools.',
      unlocks: 'A tested outline, and mentors who can carry a second group.',
      trap: 'Sessions become lectures about leading. Give each meeting to one real problem that a member brings.',
    },
    'leadership-development.programme.2-3': {
      what: 'Make the program yearly, with a budget line and people from most schools',
      within: {
        30: 'Let the first graduates revise the outline; add up hours, substitutes and mentor pay.',
        90: 'Ask the board for a budget line, and name one person in charge; a small district may join with neighbors.',
        365: 'Run the second group with people from most schools, each mentored by a graduate or a principal.',
      },
      evidence: 'The line is in the adopted budget; participants come from most schools; their tasks are listed with results.',
      unlocks: 'Every year brings new people who have practiced leading toward the vision.',
      trap: 'In a lean year the line is cut first. Show the board one finished task every quarter.',
    },
    'leadership-development.programme.3-4': {
      what: 'Show the board yearly what graduates changed, and revise the program',
      within: {
        30: 'List all graduates, where they work now, and what they lead; mark schools and departments that have none yet.',
        90: 'Invite people from the marked places, and ask learners and colleagues of each graduate for one thing that changed.',
        365: 'Bring graduates before the board with what changed for learners, and revise two parts of the outline.',
      },
      evidence: 'All schools and departments have a graduate; a yearly board report shows results for learners and two revisions.',
      unlocks: 'The district can fill lead positions with people who know its vision.',
      trap: 'Graduates return to jobs without room to lead. Agree on a role with the principal before someone joins.',
    },
    'leadership-development.finds-leaders.1-2': {
      what: 'Write open criteria, and fill six lead roles by them',
      within: {
        30: 'With teachers, support staff, principals and union, write half a page: what do leaders here do that helps learners?',
        90: 'Publish it, announce 6 lead roles in two or three schools to all staff, and let people name themselves or a colleague.',
        365: 'Fill the roles, with half a day a week for each, and talk with every applicant about a next step.',
      },
      evidence: 'The criteria are public; all 6 roles had an open call; every applicant had a talk within 4 weeks.',
      unlocks: 'A list of people who want to lead, with what each would like to learn.',
      trap: 'The criteria describe today’s leaders. Ask what learners will need next, and read the draft with three newcomers.',
    },
    'leadership-development.finds-leaders.2-3': {
      what: 'Use the criteria for the lead roles of most schools',
      within: {
        30: 'List every lead role in the district, paid or not, and how the person in it was found.',
        90: 'Adopt a hiring rule: each lead role is announced to all staff, with the criteria and a term of office.',
        365: 'In most schools, hold a yearly hour where principal and teachers name people to invite, then talk with each.',
      },
      evidence: 'In most schools, 9 of 10 lead roles were filled by open call; more kinds of staff applied than before.',
      unlocks: 'The leadership program can fill its places with people found in the open.',
      trap: 'The call is open, but the outcome seems settled. Put two teachers on each panel, and publish the reasons.',
    },
    'leadership-development.finds-leaders.3-4': {
      what: 'Publish each year who was found, and widen the search',
      within: {
        30: 'Draw figures for two years by school and role: who was invited, applied, advanced and stayed.',
        90: 'Ask 10 people who did not apply what would make them try, and change one rule they name.',
        365: 'Run the search in every school and department, and bring its figures and changes to an open board meeting.',
      },
      evidence: 'Figures from all schools and departments are public; each has new names this year; at least one rule changed.',
      unlocks: 'Leaders come from every school and kind of work, and people can see how.',
      trap: 'In a small school a figure can point to a person. Combine groups under 10, and explain in words.',
    },
    'leadership-development.every-level.1-2': {
      what: 'Prepare teachers, support staff and principals of two schools to lead together',
      within: {
        30: 'In two schools, ask 3 teachers, an aide and the principal what they would need to lead one change.',
        90: 'Give these 10 people a half-day together each month, an experienced mentor, and time to lead in their schedules.',
        365: 'Each school’s group leads one change that learners notice, and writes down what each level had to learn.',
      },
      evidence: 'Two changes are in use; all 10 people attended 7 of 9 half-days and can say what they lead.',
      unlocks: 'The district knows what each level needs and what all levels can learn together.',
      trap: 'Titles decide who speaks. Let teachers chair in turn, and begin with a question from the newest member.',
    },
    'leadership-development.every-level.2-3': {
      what: 'Write and fund a path of preparation for each of three levels',
      within: {
        30: 'With people from classrooms, school offices and the district office, list what leaders at each level decide in a month.',
        90: 'Write three one-page paths from the lists, with hours, mentor and project; put release time in the budget.',
        365: 'Have teachers and school leaders from most schools on their paths, and two people on the district office path.',
      },
      evidence: 'Three paths are published; most schools have a teacher and a school leader on one; mentors met monthly.',
      unlocks: 'People can see their next step, and principals can share decisions with prepared colleagues.',
      trap: 'All three paths end in the principal’s office. Let a teacher grow as a leader and keep teaching.',
    },
    'leadership-development.every-level.3-4': {
      what: 'Open a path to every staff role, and revise paths with graduates',
      within: {
        30: 'List the roles without a path: aides, counselors, office, bus and cafeteria staff, part-time teachers.',
        90: 'Open a path to each of them, with paid hours and a project in their own work.',
        365: 'Gather graduates of all levels for one day, compare what changed for learners, and revise each path.',
      },
      evidence: 'Each role in all schools and departments has an open path; revised pages carry a date and reasons.',
      unlocks: 'Any school can fill a lead role, and the work goes on when people move.',
      trap: 'Paths grow longer every year. For each part added, let graduates take one out.',
    },
    'leadership-development.teachers-lead.1-2': {
      what: 'Write what is expected and what is open; let two schools’ teachers plan',
      within: {
        30: 'Superintendent and principals write one page, or extend the one schools use: 5 things that must be true, and what teachers may decide.',
        90: 'In two schools, teacher teams plan in two paid days how to begin, and tell leaders what stands in the way.',
        365: 'Teams lead the change in their classes; leaders remove at least 3 obstacles that the teams named.',
      },
      evidence: 'The page is posted; two plans written by teachers are in use; 3 removed obstacles are listed with dates.',
      unlocks: 'Teachers who have led a change can tell other schools how it went.',
      trap: 'Expectations shift midyear, and teams step back. Hold the page steady until June; collect questions for its next version.',
    },
    'leadership-development.teachers-lead.2-3': {
      what: 'Hand the work in most schools to teacher teams, with time and money',
      within: {
        30: 'Bring the first teams and the new schools together for half a day; clarify the page where it raised questions.',
        90: 'Write a lead period for one teacher per team into the next master schedule, with a small budget the team may spend.',
        365: 'In most schools, teams set the order of steps, lead colleagues’ learning, and report to the faculty each quarter.',
      },
      evidence: 'Most schools have lead periods and quarterly team reports; the dated list of removed obstacles grew this year.',
      unlocks: 'Principals gain time for people and obstacles, because teams run the steps.',
      trap: 'Leading is added to a full load. Take away one duty for each lead task, and write it down.',
    },
    'leadership-development.teachers-lead.3-4': {
      what: 'Let teachers lead across all schools and help rewrite the expectations',
      within: {
        30: 'Set one district meeting a quarter, chaired by a teacher, with a seat for each school.',
        90: 'There, compare what each expectation looks like in class, and list those that are unclear or out of date.',
        365: 'Teachers and leaders rewrite the page together and publish it; experienced teams coach every school that asks.',
      },
      evidence: 'All schools took part in 4 meetings; the new page carries teachers’ names; coaching visits are logged.',
      unlocks: 'Practice improves from school to school without waiting for the district office.',
      trap: 'The same few teachers lead everything. Set two-year terms, and prepare the next person in the second year.',
    },
    'leadership-development.staff-in-vision-plan.1-2': {
      what: 'Let staff of two or three schools change a draft before it is final',
      within: {
        30: 'Take the draft of the vision or plan to a 40-minute staff meeting in two or three schools, with all roles invited.',
        90: 'Gather ideas on one sheet per school, and answer each one: used, changed or not now, with the reason.',
        365: 'Put at least 3 ideas into the adopted document, and name the schools they came from.',
      },
      evidence: 'Each school’s sheet shows an answer to every idea; staff can point to 3 passages they changed.',
      unlocks: 'Staff see that an idea can change the text, so the next invitation brings more people.',
      trap: 'Bus and kitchen staff work while meetings are held. Go to the bus lot and the kitchen, in paid minutes.',
    },
    'leadership-development.staff-in-vision-plan.2-3': {
      what: 'Give staff-chosen members seats in the groups that write vision and plan',
      within: {
        30: 'List every group that writes or reviews vision or plan, and which roles sit in it today.',
        90: 'Adopt a rule with union and board: each group has two teachers and one other employee, chosen by colleagues.',
        365: 'Meet at hours that staff can attend, with pay; members report back in most schools after each meeting.',
      },
      evidence: 'Member lists meet the rule; staff attended 8 of 10 meetings; most schools keep notes of the reports.',
      unlocks: 'Plans meet classrooms and buses before they are adopted.',
      trap: 'Staff sit in the room and listen. Send papers a week ahead, and let them speak first on one item.',
    },
    'leadership-development.staff-in-vision-plan.3-4': {
      what: 'Answer every staff proposal in public, and improve how plans are made',
      within: {
        30: 'Open one page where any employee can propose a change to vision or plan and read the answer.',
        90: 'Answer each proposal within 30 days, and say who decided and why.',
        365: 'At the yearly plan review, hear staff from all schools and departments, and change two things in the process.',
      },
      evidence: 'The log shows proposals from all schools and departments; 9 of 10 were answered within 30 days; two changes are dated.',
      unlocks: 'A plan that stays close to daily work, and that staff speak of as theirs.',
      trap: 'Some roles write often, others never. Count proposals by role each quarter, and visit the roles with none.',
    },
    'leadership-development.staff-in-partnerships.1-2': {
      what: 'Let staff in two schools open one partnership each',
      within: {
        30: 'In two schools, ask at a staff meeting whom people know in town who could help learners, and keep the list.',
        90: 'Two staff members per school visit three of these people, name one thing learners need, and bring back an offer.',
        365: 'Run one partnership per school, with a one-page agreement and a staff member who has 2 hours a week for it.',
      },
      evidence: 'Two partnerships opened by staff are running; 20 or more learners in each school have taken part.',
      unlocks: 'The district office has people in schools who can look after new partners.',
      trap: 'A promise is made that the rules do not allow. Give staff a one-page list of what needs approval.',
    },
    'leadership-development.staff-in-partnerships.2-3': {
      what: 'Name a partnership contact, with hours, in most schools',
      within: {
        30: 'Ask partners whom they call at each school, and ask staff which partners they would like to meet.',
        90: 'Add the role to the schedule or stipend list; have two staff members read each new agreement before it is signed.',
        365: 'In most schools, contacts visit partners’ workplaces twice a year and bring one colleague each time.',
      },
      evidence: 'Most schools have a named contact with hours; new agreements carry staff comments; visit notes are on file.',
      unlocks: 'Partners have one person to call, and learners’ projects find a place sooner.',
      trap: 'The role falls to whoever is nearest. Ask for volunteers, and free them from another duty.',
    },
    'leadership-development.staff-in-partnerships.3-4': {
      what: 'Review partnerships yearly with the staff and partners who do the work',
      within: {
        30: 'For each partnership, write down what it should do for learners, and who can tell.',
        90: 'Bring staff, partner and two learners to one table for an hour, and decide: grow, change or close.',
        365: 'Publish the decisions for all schools, and take every new employee to meet two partners.',
      },
      evidence: 'All schools have review notes for each partnership; at least one was changed; new staff met two partners.',
      unlocks: 'Partnerships outlast the people who began them.',
      trap: 'Closing feels impolite, so nothing ends. Agree at the start on an end date and a thank-you.',
    },
    'leadership-development.succession.1-2': {
      what: 'Map 5 key positions, and write their handover notes',
      within: {
        30: 'Superintendent and board chair name 5 positions, in the district office and two schools, whose absence would stop work.',
        90: 'The person in each position writes 4 pages: yearly calendar, key contacts, open promises, where things are kept.',
        365: 'A colleague has done one real part of each job, such as a budget hearing or the master schedule.',
      },
      evidence: '5 sets of notes are on file; 5 colleagues can name the part of the job they did.',
      unlocks: 'An absence of a month no longer stops the work.',
      trap: 'Being on the map is heard as a promise, or as a hint to leave. Say aloud that it is practice.',
    },
    'leadership-development.succession.2-3': {
      what: 'Prepare successors in most schools and departments, with paid overlap',
      within: {
        30: 'Extend the map to most schools and departments, and ask openly who would like to prepare.',
        90: 'Give each one a mentor and 3 job-shadow days; adopt a rule of two overlap weeks when a leader leaves.',
        365: 'Use the rule at each change this year, and look after 60 days at which projects continued.',
      },
      evidence: 'Most schools and departments have someone preparing; 8 of 10 changes had an overlap; continued projects are listed.',
      unlocks: 'Long projects can be planned past any one person’s contract.',
      trap: 'Two people are paid for one job. Budget a yearly reserve, or begin with paid shadow days in spring.',
    },
    'leadership-development.succession.3-4': {
      what: 'Have two people preparing everywhere, and review readiness with the board',
      within: {
        30: 'For each key position find two people who wish to prepare; in a small district, one may come from a neighbor.',
        90: 'Match each person’s preparation to the leadership program, and show the board the numbers without names.',
        365: 'Talk with everyone who left or took over this year; change two things in notes, overlap or preparation.',
      },
      evidence: 'All key positions have two people preparing; they filled half or more of this year’s openings; two changes are dated.',
      unlocks: 'The vision continues through retirements, moves and new boards.',
      trap: 'The list of names closes the search to everyone else. Keep each search open, and compare all candidates by the same criteria.',
    },
  },
} satisfies ConstructGuideText<typeof leadershipDevelopment>;
