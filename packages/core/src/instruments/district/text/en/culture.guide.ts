import type { culture } from '../../constructs/culture.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const cultureGuideEn = {
  indicators: {
    'culture.new-ideas-expected': {
      why: 'Those closest to learners see first what could work. When ideas are expected from everyone, a district does not have to wait for one person to have them all.',
      evidence: ['One-page form for ideas, with the date of each answer', 'List of ideas tried this year, by school', 'Small fund or waiver process with its decisions', 'Ideas that began with learners or partners'],
    },
    'culture.leaders-try': {
      why: 'People watch what leaders do with their own doubts. A leader who tests something in public and says what went wrong gives everyone else permission.',
      evidence: ['Leaders’ tests of this year, with what each learned', 'Agenda items where leaders report on what did not work', 'Leader reviews that ask about learning, not just results'],
    },
    'culture.safe-to-try': {
      why: 'Learning begins where people are not yet sure. If a first attempt costs a grade, a review or a good name, learners and teachers stay with what they already do.',
      evidence: ['Answers of learners and staff to one yearly question on safety to try', 'Grading rules that leave practice out of the grade', 'Review forms that honor a well-run attempt', 'Stories of changed plans in staff or board meetings'],
    },
    'culture.improving-routine': {
      why: 'Big plans age fast. Short cycles let a team notice within weeks what helps these learners, and keep the courage to change from wearing out.',
      evidence: ['Calendar with protected team time each month', 'One-page cycle records: change, facts, decision', 'A practice that moved from one team to another'],
      prerequisites: { 'culture.safe-to-try': 'Teams show honest facts about a change once it is safe to find that it did not help.' },
    },
    'culture.problems-fixed': {
      why: 'A door that sticks, a login that fails, a bus that comes late: each small thing left alone tells people that speaking up is not worth it.',
      evidence: ['Log of reports with owner, date and answer', 'Days from report to first action', 'A rule changed because the same report came back'],
      prerequisites: { 'transparency.honest-mistakes': 'People report what is going wrong once saying so is safe.' },
    },
    'culture.lasts-on-less': {
      why: 'Learners who met a better way of learning should not lose it when a grant ends. Knowing what a practice costs is what lets a district keep it.',
      evidence: ['Yearly cost of each new practice', 'Budget lines that replaced grant money', 'Names of those who can run a practice beside its founders', 'Public note on what was closed, and why'],
      prerequisites: { 'culture.improving-routine': 'Cycles show which practices earn their cost before money gets tight.' },
    },
    'culture.learner-centred': {
      why: 'People learn more when the learning is theirs. Choosing, planning and looking back are skills, and they grow with use at every age.',
      evidence: ['Learning plans in learners’ own words', 'Learners’ answers on how much they decide', 'Learner seats in school and district groups, with votes noted', 'Units changed because of what learners said'],
    },
    'culture.educators-empowered': {
      why: 'No guide knows the thirty learners in this room. Teachers who may decide, and who see one another teach, find answers that a district office could not write.',
      evidence: ['One page that says what is fixed and what is free', 'Schedule of visits between classrooms', 'District guidance with changes that teachers proposed'],
    },
  },
  actions: {
    'culture.new-ideas-expected.1-2': {
      what: 'Open one clear door for ideas in two schools',
      within: {
        30: 'Put up a one-page form: what you saw, what you would try, with whom, how you would know. Promise an answer in two weeks.',
        90: 'Say yes to three ideas in each school, one of them from learners; free two hours a month of each team for the trial.',
        365: 'Hold an open hour where the teams show what they tried, including what they dropped; publish the list with the reasons.',
      },
      evidence: 'Two schools answered each idea within two weeks; six trials ran; a written list says what became of each.',
      unlocks: 'People learn that an idea gets an answer, so more of them speak.',
      trap: 'Praising every idea and trying none. Say yes to few, fast, and say no with a reason.',
    },
    'culture.new-ideas-expected.2-3': {
      what: 'Make one trial a year part of each team’s job',
      within: {
        30: 'Agree with the union on team time for trials, and on a form of waiver that a principal may sign within ten days.',
        90: 'Set aside a small sum, for example 300 dollars a team, that a principal can approve for a trial under the usual purchasing rules.',
        365: 'Most teams have finished one trial; the district meets with them for half a day to choose which ones spread.',
      },
      evidence: 'Most teams have a trial on record this year; median wait for an answer is under three weeks.',
      unlocks: 'Ideas can be compared across schools, so the stronger ones can spread.',
      trap: 'Trials become one more report. Keep the record to one page and read it aloud to each other.',
    },
    'culture.new-ideas-expected.3-4': {
      what: 'Let learners and partners start ideas, and let what is learned decide',
      within: {
        30: 'Invite every class and ten partners to name one thing they would change in how learning happens.',
        90: 'Pair five of these ideas with a teacher each; give them the same time, money and waiver as staff ideas.',
        365: 'Publish what all trials taught, and name in the next plan which practice starts, spreads or stops because of them.',
      },
      evidence: 'At least five trials began with learners or partners; the new plan cites trial results for each change.',
      unlocks: 'The district renews itself without waiting for a new program.',
      trap: 'Spreading a thing because it is loved. Ask each time what the facts say about learners.',
    },
    'culture.leaders-try.1-2': {
      what: 'Have three leaders test a change in their own work, openly',
      within: {
        30: 'Superintendent and two principals each name one thing they will do differently, such as a meeting led by teachers, and say it is a test.',
        90: 'Each asks the people affected after six weeks what to keep, and tells the whole staff what did not work.',
        365: 'All three report to the board what they learned and what they stopped; two more leaders begin a test of their own.',
      },
      evidence: 'Three tests with a start date, an end date and a note on what did not work, seen by staff.',
      unlocks: 'Teachers hear leaders say “this did not work” and begin to say it too.',
      trap: 'Testing only what is sure to succeed. Choose something whose end you do not know.',
    },
    'culture.leaders-try.2-3': {
      what: 'Give every leader one test a year, with backing from above',
      within: {
        30: 'Write into the leaders’ meeting a fixed ten minutes: one leader, one test, one thing that went wrong.',
        90: 'Board and superintendent sign a short promise: an honest test that does not work counts for a leader in the review.',
        365: 'Most leaders have finished a test and helped another leader with one; the review form asks what they learned.',
      },
      evidence: 'Most leaders’ reviews hold a test and its lesson; minutes show a report at each leaders’ meeting.',
      unlocks: 'Risk is carried by many, so a new leader does not stand alone.',
      trap: 'A promise nobody has seen kept. Tell the first case where an honest test did not work and was honored.',
    },
    'culture.leaders-try.3-4': {
      what: 'Look back together each year on what leaders tried',
      within: {
        30: 'Collect all leaders’ tests of the year on one page, with what was kept and what was dropped.',
        90: 'Spend a board work session on that page: what did we learn about how we lead, and what do we stop?',
        365: 'The board tests one change in its own work; new leaders meet the page in their first month.',
      },
      evidence: 'A yearly page of leaders’ tests exists; the board ended or changed at least one practice of its own.',
      unlocks: 'Learning in the open outlasts the leaders who began it.',
      trap: 'The look back turns into a parade of wins. Begin with what was stopped.',
    },
    'culture.safe-to-try.1-2': {
      what: 'Take the cost out of first attempts in volunteer classes',
      within: {
        30: 'In two schools, ask learners and teachers in small circles what happens when a try goes wrong; write down their words.',
        90: 'Volunteer teachers leave practice out of the grade and begin each week with one thing that did not work and what it taught.',
        365: 'Ask the same question again, in the same words; show both answers to the whole staff and to families.',
      },
      evidence: 'Ten or more classes leave practice out of grades; more learners there say they can try again than a year before.',
      unlocks: 'Honest talk about what works becomes possible, and with it cycles of improvement.',
      trap: 'A poster about mistakes while grades still average every attempt. Change the rule before the poster.',
    },
    'culture.safe-to-try.2-3': {
      what: 'Write safety to try into grading and review rules',
      within: {
        30: 'List with the union and learners which rules make a try costly: averaging, surprise visits, points for speed.',
        90: 'Change two of them for the next term, such as no grade on practice and one announced “trial lesson” outside of review.',
        365: 'Most schools work by the new rules; leaders tell one story of their own attempt at each staff meeting.',
      },
      evidence: 'Board minutes hold the two changed rules; in most schools most staff and learners say a first try costs them nothing.',
      unlocks: 'Teams can test bold changes because a slow start no longer hurts anyone.',
      trap: 'Safety read as low standards. Say each time: the goal stays high, the road may be new.',
    },
    'culture.safe-to-try.3-4': {
      what: 'Ask everyone once a year whether trying is safe, and act on it',
      within: {
        30: 'Agree on one question for learners, families, staff and partners, and on the smallest group size that will be shown.',
        90: 'Ask it; learners present the answers to the board by school level; each school names one place where trying is not yet safe.',
        365: 'Each school has changed that one thing; the question is asked again and the difference is published.',
      },
      evidence: 'Answers from all groups for two years running; each school can point to one change it made because of them.',
      unlocks: 'The community sees early where fear returns, before new ways of learning stall.',
      trap: 'Hunting for the person who caused a low answer. Ask what in the rules or the schedule does.',
    },
    'culture.improving-routine.1-2': {
      what: 'Start six-week cycles in three volunteer teams',
      within: {
        30: 'Three teams choose one small change, one fact to watch, such as exit slips, and two dates to look at it together.',
        90: 'Each team ends its first cycle with a decision on paper: keep, change or drop; a coach helps with the facts.',
        365: 'Each team has run four cycles and shown one to another school.',
      },
      evidence: 'Twelve one-page records, each with a change, facts and a decision; one practice was dropped because of the facts.',
      unlocks: 'Teams can show what helps their learners, which makes spreading a matter of evidence.',
      trap: 'Watching ten facts and deciding nothing. One change, one fact, one date.',
    },
    'culture.improving-routine.2-3': {
      what: 'Protect monthly time for cycles and open the facts to families',
      within: {
        30: 'Find two hours a month in each school, inside learning time teachers already have or by ending one meeting; agree on it with the union.',
        90: 'Train one facilitator per school from among the teachers who ran cycles; begin with teams that ask for it.',
        365: 'Most teams run cycles; each school shows families one cycle on a page at conference time.',
      },
      evidence: 'Calendars of most schools hold the time; most teams have three or more finished records this year.',
      unlocks: 'Improvement no longer depends on free evenings of a few.',
      trap: 'Time that is taken back for announcements. The principal guards it and says no aloud.',
    },
    'culture.improving-routine.3-4': {
      what: 'Run cycles from classroom to board, and improve the way of improving',
      within: {
        30: 'Board and cabinet each choose one change in their own work for a cycle of eight weeks.',
        90: 'Open a shared shelf of cycle records that every team can search; name one borrowed practice at each leaders’ meeting.',
        365: 'Teachers and learners review the cycle method itself: what takes time without helping, what facts were missing; change it.',
      },
      evidence: 'All teams, the board among them, have a cycle on record; the method’s own one-page guide shows a new edition.',
      unlocks: 'What is learned in one room reaches all rooms within a year.',
      trap: 'A shelf nobody opens. Make borrowing from it the first step of each new cycle.',
    },
    'culture.problems-fixed.1-2': {
      what: 'Give two schools a five-minute way to report and mend what blocks learning',
      within: {
        30: 'Open a box and a shared form in two schools where anyone can write what is in the way; the principal reads both daily.',
        90: 'Mend what takes under an hour within two days; post answers without names. Reports about a person or a danger go straight to the adult responsible.',
        365: 'Count reports and days to action each month, and show the count to staff and learners.',
      },
      evidence: 'Two schools with 30 or more reports each, most answered within a week.',
      unlocks: 'Learners and staff see that speaking up changes things.',
      trap: 'Asking for reports without hours to mend. Start with what a custodian, a clerk or a teacher can do today.',
    },
    'culture.problems-fixed.2-3': {
      what: 'Put a name and a date beside each report in most schools',
      within: {
        30: 'Agree who owns which kind of report: building, technology, schedule, supports, buses.',
        90: 'Use one log for all schools; every report gets an owner and a date within three days, in the language it was made.',
        365: 'Most schools answer the person who spoke up; the owners meet monthly on what is open for longer than 30 days.',
      },
      evidence: 'The log shows an owner for nine of ten reports and a median of ten days to first action.',
      unlocks: 'Patterns across schools can be seen, and causes instead of cases can be taken up.',
      trap: 'Closing reports to look fast. A report is closed by the one who made it.',
    },
    'culture.problems-fixed.3-4': {
      what: 'Show open reports to all, and change the rules that cause them',
      within: {
        30: 'Publish the open reports without names, with owner and date, where families can see them.',
        90: 'Pick the three that come back most often; ask learners and staff which rule or habit causes each.',
        365: 'Change three rules, such as a supply order that takes six weeks; report to the board what got easier.',
      },
      evidence: 'Three changed rules on record; repeated reports of these kinds fell by half.',
      unlocks: 'Energy that went into working around obstacles goes into learning.',
      trap: 'Publishing a person’s private matter. Someone reads each report for privacy before it is shown.',
    },
    'culture.lasts-on-less.1-2': {
      what: 'Write down what two new practices cost and who will pay next',
      within: {
        30: 'Choose two practices that run on a grant or on one person; list people, hours, materials and money for a year.',
        90: 'For each, decide what could be smaller, shared or paid from a regular line; train a second person to run it.',
        365: 'Run both for one month the cheaper way, and note what learners lost or did not lose.',
      },
      evidence: 'Two one-page cost sheets; each practice has two people who can run it.',
      unlocks: 'A choice about keeping them can be made before the money ends.',
      trap: 'Leaving out people’s hours. Hours are the cost that ends most practices.',
    },
    'culture.lasts-on-less.2-3': {
      what: 'Move new practices from grants into the regular budget',
      within: {
        30: 'List all grant-paid practices with their end dates on one page for board and staff.',
        90: 'For each practice with good facts, name the older expense that will shrink; begin with the next budget draft.',
        365: 'Most practices have a regular budget line and a second trained team.',
      },
      evidence: 'The adopted budget shows regular lines for most new practices; none ended because a grant did.',
      unlocks: 'Schools dare to build on new practice, since it will be there next year.',
      trap: 'Adding without ending. Each new line names what it replaces.',
    },
    'culture.lasts-on-less.3-4': {
      what: 'Build the yearly budget from the vision, openly, in good years too',
      within: {
        30: 'Sort last year’s spending by vision outcome; show families and staff the picture on two pages.',
        90: 'Hold three open sessions in which people say what helps and what could end; publish what was heard.',
        365: 'Adopt a budget that says for each change what is kept, what is closed and why; write a plan for a ten percent cut.',
      },
      evidence: 'Budget by vision outcome is public; a written plan for lean years protects what helps learners.',
      unlocks: 'A cut no longer decides by itself what learners lose.',
      trap: 'Cutting a little everywhere. Close what helps least, and say so.',
    },
    'culture.learner-centred.1-2': {
      what: 'Let learners in volunteer classes set a goal and choose a way',
      within: {
        30: 'Learners in six classes, early grades among them, write or draw one goal for the month.',
        90: 'Each chooses between two or three ways to work toward it and talks it over with a teacher for five minutes.',
        365: 'Learners lead a family conference with what they did, what they chose, and what they would do differently.',
      },
      evidence: 'In six classes each learner has a goal in their own words; most led a conference.',
      unlocks: 'Learners who can name their goal can begin to steer their pace.',
      trap: 'A choice between worksheets. Offer choices in topic, way or showing, not just in order.',
    },
    'culture.learner-centred.2-3': {
      what: 'Make weekly learner choice normal in most classes',
      within: {
        30: 'Ask learners in every school which decisions they want; pick two that each class will hand over this term.',
        90: 'Teachers watch a class where learners choose, then plan one unit together with four learners.',
        365: 'Most classes hold a weekly time to set, check and adjust goals; plans show changes made because of learners.',
      },
      evidence: 'In most schools most learners say they choose goals, topics or pace each week; units carry learners’ names.',
      unlocks: 'Class time can bend to learners, since they know what they need next.',
      trap: 'Choice for those who finish early. Plan it first for those who are asked least.',
    },
    'culture.learner-centred.3-4': {
      what: 'Give learners a steady seat where school is decided',
      within: {
        30: 'List the groups that decide on schedule, curriculum, space and budget; mark where no learner sits.',
        90: 'Seat two learners in each, chosen so that every school level and learner group is heard; give them the papers early.',
        365: 'Each learner has a plan they steer; ask all learners what would give them more say, and change two things.',
      },
      evidence: 'Learners sit in all listed groups with votes on record; two changes came from the yearly question.',
      unlocks: 'School is shaped by those it is for, whoever leads it.',
      trap: 'The same two confident learners everywhere. Rotate seats and draw lots.',
    },
    'culture.educators-empowered.1-2': {
      what: 'Free two schools to adapt, and let teachers watch one another',
      within: {
        30: 'Ask teachers in two schools what they would change for their learners if they could; read the list with the union.',
        90: 'Allow what no law or agreement forbids for one term; give each teacher two visits to a colleague’s class.',
        365: 'Teachers tell the district in one hour what they changed and what they saw.',
      },
      evidence: 'Each teacher in two schools made one change and two visits; notes say what learners did differently.',
      unlocks: 'A list of what really has to be fixed can be written from experience.',
      trap: 'Freedom for those who ask loudest. Invite each teacher by name.',
    },
    'culture.educators-empowered.2-3': {
      what: 'Write on one page what is fixed; leave the rest to teams',
      within: {
        30: 'Start from any page schools already use; teachers and instruction leads sort everything now required into fixed, flexible and no longer needed.',
        90: 'Publish the page; end the pacing checks and forms that are on its third list.',
        365: 'Most schools have team time for planning and visits; teams note what they adapted and why.',
      },
      evidence: 'One page of fixed things is in force; at least five requirements ended; most teachers made three visits.',
      unlocks: 'Practice can differ between rooms while learners’ goals stay the same.',
      trap: 'A page that grows back. Each new fixed thing replaces an older one.',
    },
    'culture.educators-empowered.3-4': {
      what: 'Let what teams find rewrite the district’s guidance',
      within: {
        30: 'Collect from every school two adaptations with facts on how learners did.',
        90: 'A writing group with a majority of teachers revises one guide, such as the one for reading, from what was found.',
        365: 'All guides have a yearly date at which teams propose changes; new teachers learn how to adapt in their first year.',
      },
      evidence: 'Guides carry the date and names of teacher authors; each was changed this year because of team findings.',
      unlocks: 'Guidance stays as current as the practice of those who teach.',
      trap: 'Asking for findings and rewriting nothing. Publish what was changed beside each finding.',
    },
  },
} satisfies ConstructGuideText<typeof culture>;
