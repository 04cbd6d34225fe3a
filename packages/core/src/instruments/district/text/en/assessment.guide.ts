import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const assessmentGuideEn = {
  indicators: {
    'assessment.one-system': {
      why: 'Every test takes hours from learning. When all checks fit into one plan, each earns its time, none asks the same thing twice, and people know what each result is for.',
      evidence: ['A map of all checks by grade, with the purpose of each', 'Hours of testing per grade, this year and last', 'A list of tests dropped or changed, with reasons', 'Answers from teachers asked what a given check is for'],
    },
    'assessment.aligned-to-vision': {
      why: 'People work toward what is measured. If a vision speaks of teamwork or curiosity and the tests speak of neither, learners soon notice which of the two counts.',
      evidence: ['A table that sets each outcome of the vision beside its assessment', 'Rubrics for outcomes that tests leave out', 'Reports to families that show such outcomes', 'Board minutes that discuss those results'],
      prerequisites: { 'vision.states-outcomes': 'An outcome can be assessed once the vision has put it into words.' },
    },
    'assessment.part-of-learning': {
      why: 'Work that learners care about can show what they know. Checks inside that work save class time, show deeper understanding and leave time to act.',
      evidence: ['Unit plans with the checks marked in them', 'Shared rubrics for projects, portfolios and performances', 'Learner portfolios with proof beside each goal', 'Notes from meetings where teachers scored samples together'],
    },
    'assessment.fast-feedback': {
      why: 'A comment is most useful while the work is fresh. Learners who hear soon what to try next can fix it, grow surer of themselves and keep going.',
      evidence: ['Days from check to feedback, for a sample of classes', 'Drafts with comments, and the revision that followed', 'Learners’ answers about how soon they hear'],
      prerequisites: { 'assessment.part-of-learning': 'Checks that sit inside daily work give something to respond to before a unit is over.' },
    },
    'assessment.progress-seen': {
      why: 'A single grade hides what has been learned. Seeing progress goal by goal lets learners take pride in it, and shows families where to cheer and where to help.',
      evidence: ['Records of goals met, with the date of the last update', 'Slides or notes from meetings that learners led', 'Sample family reports in the languages families read', 'Learners’ own charts or portfolios'],
      prerequisites: { 'curriculum.goals-visible': 'Progress can be followed goal by goal once goals are in words that everyone understands.' },
    },
    'assessment.guides-learning': {
      why: 'A check is worth its time when it changes tomorrow. Learners who need more get more, those who are ready move on, and nobody waits for the end of the year.',
      evidence: ['Group lists or task lists from before and after a check', 'Lesson plans with open time to respond to results', 'Learners’ answers to why they are doing a task', 'A list of checks retired because nothing came of them'],
      prerequisites: { 'assessment.fast-feedback': 'Results can change the next lesson when they arrive before it.' },
    },
    'assessment.when-ready': {
      why: 'People learn at different speeds. A date that fits the learner lets some move ahead, gives others the weeks they need, and makes the result say more.',
      evidence: ['A calendar with two or more dates for each final', 'The rule on how readiness is shown', 'Numbers of learners by date taken, with results', 'Letters to and from the state about test dates'],
      prerequisites: { 'assessment.one-system': 'Dates can be opened up once it is clear which finals exist and who controls each.' },
    },
    'assessment.more-chances': {
      why: 'First tries teach us what to work on. When another try is open to all on fair terms, a hard day is not the last word and effort pays.',
      evidence: ['The written rule on trying again', 'Counts of second tries, by grade and learner group', 'First and second results from a sample of classes', 'A one-page explainer for learners and families'],
    },
  },
  actions: {
    'assessment.one-system.1-2': {
      what: 'Map every test and check of two schools, with its purpose and its hours',
      within: {
        30: 'At one staff meeting in each school, list every test on sticky notes: grade, hours, date, what it is for, days until results.',
        90: 'Sort them into daily, interim and final; mark repeats and gaps; let ten learners say which helped them and which they could not explain.',
        365: 'Teach a year with the map on one page, drop at least one test in each school, and write down what nobody missed.',
      },
      evidence: 'Each of the two schools has a one-page map, and its testing hours fell by an amount that the staff counted.',
      unlocks: 'A tested form for the map, and freed hours that other schools will ask about.',
      trap: 'The talk turns to which tests people dislike. Ask one thing of each: who did what differently because of it?',
    },
    'assessment.one-system.2-3': {
      what: 'Adopt one district assessment plan and one calendar for all tests',
      within: {
        30: 'Bring the maps of the first schools to a principals’ meeting; each principal maps one grade of their school there.',
        90: 'With teachers of every level, merge the maps into one plan; name an owner and a purpose for each daily, interim and final check.',
        365: 'Put the plan into one calendar, cancel contracts for tests that repeat another, and move that money to tasks teachers write.',
      },
      evidence: 'More than half of the schools use the calendar; two or more tests were canceled; 8 of 10 teachers asked know each purpose.',
      unlocks: 'Results that can be read together, since each check has a known job.',
      trap: 'Each department defends its own test. Set a ceiling for testing hours per grade first; then the tests must compete for room.',
    },
    'assessment.one-system.3-4': {
      what: 'Join the last schools and review the whole plan every spring',
      within: {
        30: 'Compare the plan with what each remaining school does; list every difference and ask the principal which side should change.',
        90: 'Link kinds of checks: show for each final which interim and daily checks build up to it, in every grade.',
        365: 'Hold a spring review with teachers, learners and families: for each check, show one decision it informed, or retire it.',
      },
      evidence: 'Every school follows the plan; the spring review is public and lists checks kept, changed and retired with a reason for each.',
      unlocks: 'A plan that stays lean by itself, and room to test when learners are ready.',
      trap: 'New tests slip in mid-year with new programs. Require that each newcomer names the check it replaces.',
    },
    'assessment.aligned-to-vision.1-2': {
      what: 'Write and try one scored task for an outcome no test covers',
      within: {
        30: 'Set the outcomes of the vision beside your tests in a two-column table; circle those with nothing next to them.',
        90: 'In two schools, let teachers and ten learners write one task and a four-level rubric for a circled outcome.',
        365: 'Give the task in both schools; have two teachers score each of twenty pieces, compare, and rewrite what they read differently.',
      },
      evidence: 'Learners of two schools completed the task, and two scorers gave the same level on at least 7 of 10 pieces.',
      unlocks: 'Proof that an outcome such as teamwork can be assessed fairly.',
      trap: 'A rubric full of adjectives leads to quarrels. Fill it with what can be seen, and attach a sample for each level.',
    },
    'assessment.aligned-to-vision.2-3': {
      what: 'Give every outcome a scored task and a line on the family report',
      within: {
        30: 'Divide the outcomes without a task among teacher teams by grade band; pay each team two days to adapt the first rubric.',
        90: 'Try each task in two more schools or grades; show draft report lines to six families and change the words they stumble over.',
        365: 'Add the lines to report cards of most schools, and put the tasks into the district calendar in place of something else.',
      },
      evidence: 'Every outcome has a task; most schools gave one per grade band; reports in those schools show the results.',
      unlocks: 'Talks with families about the whole learner, based on evidence.',
      trap: 'Tasks pile on top of tests. For each task that enters the calendar, take out something of equal length.',
    },
    'assessment.aligned-to-vision.3-4': {
      what: 'Give outcome results a fixed place in board goals and state accountability',
      within: {
        30: 'Put the outcome results of all schools on one page and give them a standing half hour at a board meeting.',
        90: 'Ask the state agency in writing which local measures may count in accountability plans, or be used through a waiver or pilot.',
        365: 'Set two board goals on outcome results; retire or rewrite the tasks on which scorers differ most, in every school.',
      },
      evidence: 'Two board goals rest on outcome results, the state’s answer is on file, and every school reports on every outcome.',
      unlocks: 'Decisions about money and time that follow the whole vision.',
      trap: 'Results become a ranking of schools and teachers play safe. Publish growth and examples of work, never a league table.',
    },
    'assessment.part-of-learning.1-2': {
      what: 'In two schools, replace one end-of-unit test by work learners make',
      within: {
        30: 'Ask six volunteer teachers to pick one unit each and mark three moments in it when a two-minute check fits.',
        90: 'Run the units with those checks; let a project or portfolio with a rubric stand in for the final test.',
        365: 'Do the same with two more units each; compare in a staff meeting what the work showed and what the old test had shown.',
      },
      evidence: 'Six teachers taught three units each with planned checks, and kept scored learner work from every unit.',
      unlocks: 'Units and rubrics that colleagues can borrow next year.',
      trap: 'Every scrap gets graded and teachers drown. Look at each two-minute check, act on it, and grade none of them.',
    },
    'assessment.part-of-learning.2-3': {
      what: 'Make planned checks and one larger task part of every unit plan',
      within: {
        30: 'Change the unit-plan template: three lines for short checks, one for the task, one for the rubric to be used.',
        90: 'Give each subject team two half days, paid from the testing budget, to fill in its next two units with borrowed examples.',
        365: 'Let most courses run with the new template; agree with the union on scoring time within the contract day.',
      },
      evidence: 'Most unit plans show short checks and a task with a shared rubric; teachers logged scoring hours inside the contract day.',
      unlocks: 'Frequent, comparable evidence that can set off feedback and support.',
      trap: 'The template is filled in and the lesson stays the same. Let teams bring one piece of learner work per plan.',
    },
    'assessment.part-of-learning.3-4': {
      what: 'Have every learner collect proof and present it once a year',
      within: {
        30: 'Choose one simple home for portfolios, paper or digital, that every grade can use, and three questions learners answer about each piece.',
        90: 'Try presentations in one grade per school with families in the room; learners suggest how to run the next ones.',
        365: 'Hold them in all grades; each summer teachers from different schools score fifty samples together and rewrite the tasks that showed little.',
      },
      evidence: 'Every learner presented once this year; two scorers agree on 8 of 10 samples; the list of rewritten tasks is shared.',
      unlocks: 'Evidence strong enough to replace some final tests.',
      trap: 'Portfolios turn into scrapbooks. Limit them to two pieces per goal, each with a sentence on what it proves.',
    },
    'assessment.fast-feedback.1-2': {
      what: 'Shorten the wait for feedback in six classes and count the days',
      within: {
        30: 'In six classes of two schools, write the date on each check when it is handed in and when learners get it back.',
        90: 'Try three ways to be quicker: comment on one thing, confer in class, use a key learners apply themselves.',
        365: 'Keep the two ways that helped most for a whole year, with ten minutes of class time after each to revise.',
      },
      evidence: 'In the six classes the middle wait is under a week, and 8 of 10 learners asked can show something they changed.',
      unlocks: 'A few proven habits that save teachers time, and that others want to copy.',
      trap: 'Quicker gets read as more grading at night. Start by cutting what is commented on to one goal per piece.',
    },
    'assessment.fast-feedback.2-3': {
      what: 'Set a three-day norm and give teachers the time to meet it',
      within: {
        30: 'At a faculty meeting in each school, show the habits of the first classes; agree on which work the three days apply to.',
        90: 'Free one planning block a week for conferring or reading work; drop one graded assignment per unit to pay for it.',
        365: 'Teach learners in most classes to give each other feedback with a sentence starter card; check the days in a sample each term.',
      },
      evidence: 'In a sample of thirty classes, most return work within three school days and set aside time to revise.',
      unlocks: 'Learning plans that can change weekly because results arrive in time.',
      trap: 'Speed crowds out substance and comments shrink to checkmarks. Count a comment when it names a strength and a next step.',
    },
    'assessment.fast-feedback.3-4': {
      what: 'Let learners tell every school where waits remain, and remove them',
      within: {
        30: 'Ask all learners two questions on an exit slip: how soon did you hear, and what did you change because of it?',
        90: 'Each school picks its longest wait, with learners in the room, and changes the schedule, the task or the tool that causes it.',
        365: 'Repeat the slip each term; share the three most helpful habits across schools and stop those that learners found of little use.',
      },
      evidence: 'Term by term results from every school; in all of them most learners report feedback on most days.',
      unlocks: 'Learners who ask for feedback themselves and can use it well.',
      trap: 'Slip results get read as a rating of teachers. Report by school, and by subject where five or more teachers share it.',
    },
    'assessment.progress-seen.1-2': {
      what: 'Track progress goal by goal in one subject at two schools',
      within: {
        30: 'Choose one subject and list its goals for the term, at most ten, in learners’ words, on a one-page grid.',
        90: 'Mark the grid monthly from classwork; hand each learner a copy and ask five families what they can read from it.',
        365: 'Keep it up all year beside the usual grades; compare in June what each told learners, families and next year’s teacher.',
      },
      evidence: 'Two schools hold monthly grids for one subject, and 8 of 10 families asked can name a goal met and one to come.',
      unlocks: 'A picture of growth that families can use at the next conference.',
      trap: 'Too many goals make the grid unreadable. Merge them until it fits one page with the letters large.',
    },
    'assessment.progress-seen.2-3': {
      what: 'Keep one record of goals in most courses, and open it to families',
      within: {
        30: 'Decide where the grid lives; a shared spreadsheet will do. Agree that marks are current within two weeks.',
        90: 'Translate the goals into the languages families read; let learners color in part of the grid each Friday.',
        365: 'Replace one report-card cycle with the grid in most courses, and move the conference talk from grades to goals.',
      },
      evidence: 'Most courses have a grid updated within two weeks; in those schools conferences use it; learners keep part of it.',
      unlocks: 'Timely support, because a goal not yet met shows up early.',
      trap: 'Teachers keep two books, grades and goals. Let the grid feed the grade, so that each mark is entered once.',
    },
    'assessment.progress-seen.3-4': {
      what: 'Have every learner explain their growth to family twice a year',
      within: {
        30: 'Learners in each school write a ten-minute script: a goal I met, my proof, a goal ahead, the help I want.',
        90: 'Hold the talks in every grade, in person or by phone, at hours families chose; ask for one improvement afterward.',
        365: 'Do it again in spring; change the record where learners or families could not follow it, and publish the changes.',
      },
      evidence: '9 of 10 learners held both talks this year, and at least five family or learner suggestions changed the record.',
      unlocks: 'Learners who know where they stand and can argue for what they need.',
      trap: 'Families who work shifts miss the evening slot. Offer early, late and phone times, and let another trusted adult attend.',
    },
    'assessment.guides-learning.1-2': {
      what: 'In two schools, change the next lesson after one weekly check',
      within: {
        30: 'Eight volunteer teachers keep Thursday’s last five minutes for a three-question check on the goal of the week.',
        90: 'They sort answers into three piles that afternoon; Friday, each pile gets its own work: practice, another way in, a harder problem.',
        365: 'They keep at it all year, swap tasks for the three piles every month, and note which ones moved learners on.',
      },
      evidence: 'Eight teachers regrouped in at least 25 weeks; in a sample, most learners met the goal after the regrouping.',
      unlocks: 'A bank of follow-up tasks and a weekly rhythm others can pick up.',
      trap: 'The same learners land in the same pile each week. Make a new check and new piles every time, and say so aloud.',
    },
    'assessment.guides-learning.2-3': {
      what: 'Build weekly time to act on results into the schedule',
      within: {
        30: 'Teachers of the first classes open their Fridays to visitors; each principal brings two teachers, then picks a day to start at home.',
        90: 'Use a support block you already have, or put forty minutes for responding into each week; free the pacing guide of one lesson in five.',
        365: 'Run the block in most classes; specialists and aides join it, and learners hear why they are in today’s group.',
      },
      evidence: 'Most classes have a weekly block in the schedule, and 8 of 10 learners asked can say why they got today’s task.',
      unlocks: 'Support inside the school day, at the moment it is needed.',
      trap: 'The block fills up with unfinished homework. Require that its groups come from a check of that same week.',
    },
    'assessment.guides-learning.3-4': {
      what: 'Let learners choose next steps from results, and retire idle checks',
      within: {
        30: 'Give every learner a one-page guide for each check: what my answers show, two or three next steps I can choose.',
        90: 'In every school, learners choose in a two-minute talk with the teacher; both write down the step and look back after a week.',
        365: 'Each spring, teams list for every check what it changed and whether that helped; retire or rewrite those with nothing to show.',
      },
      evidence: 'All classes keep short records of choice and result; the spring list shows checks retired and rewritten in every school.',
      unlocks: 'Learners who steer by their own results, and tests worth the time.',
      trap: 'Learners choose what friends choose. Talk about the answers first and the menu second, and look back together.',
    },
    'assessment.when-ready.1-2': {
      what: 'Offer a second date for one final in each of two schools',
      within: {
        30: 'Pick one final the district writes; agree on which classwork shows that a learner is ready, and write it on half a page.',
        90: 'Write a second version of equal difficulty; announce two dates, six weeks apart; learners choose with the teacher.',
        365: 'Add a second final; compare results of both dates and ask twenty learners how they decided.',
      },
      evidence: 'Two schools offered two dates for two finals, and results by date are on one page with learners’ reasons.',
      unlocks: 'Real numbers on who gains from choosing, to show board and union.',
      trap: 'Early takers sit idle afterward. Plan the next unit or a project for them before announcing dates.',
    },
    'assessment.when-ready.2-3': {
      what: 'Change calendar, staffing and grading rules so that most finals have several dates',
      within: {
        30: 'List all finals by who controls them: teacher, district, state, college. Choose those the district can open this year.',
        90: 'Fix four testing windows a year, a shared room with a supervisor, and a rule for courses finished early or late.',
        365: 'Have the board adopt the rule; teacher teams write a second version of each final; run the windows in most courses.',
      },
      evidence: 'Most finals under district control ran in two or more windows, and a quarter of learners chose other than the last one.',
      unlocks: 'Learners who move on when they are ready, within the same school year.',
      trap: 'Versions leak from one window to the next. Use tasks with changing data or an oral part, and rotate versions.',
    },
    'assessment.when-ready.3-4': {
      what: 'Open every district final, and ask the state for flexible test dates',
      within: {
        30: 'With legal counsel, write down which state rules fix test dates, and which waivers, pilots or early windows exist.',
        90: 'Send the state a request with your results by window; ask two other districts and a college to sign it too.',
        365: 'Run all district finals by readiness; each summer compare early, middle and late takers and refine the readiness rule.',
      },
      evidence: 'All district finals ran by readiness; the state’s answer is in writing; a summer note lists what was refined.',
      unlocks: 'Credit and progress based on what is learned, with state tests following.',
      trap: 'A refusal ends the effort. Ask for the smallest thing as well, such as one extra date in one subject.',
    },
    'assessment.more-chances.1-2': {
      what: 'In two schools, open a second try for three important tests',
      within: {
        30: 'Ten volunteer teachers and six learners agree on what comes before another try, such as correcting the first with reasons.',
        90: 'Announce it for three tests, with a weekly time and place; the newer result goes into the grade book.',
        365: 'Keep count of who comes and how results change; ask learners who stayed away what would help them come.',
      },
      evidence: 'Ten teachers offered second tries on three tests, with first and second results and the reasons learners gave.',
      unlocks: 'Facts for a fair rule, instead of opinions about effort.',
      trap: 'Some learners save their effort for the retake. Ask for the corrections first: that costs more time than preparing.',
    },
    'assessment.more-chances.2-3': {
      what: 'Write one rule on trying again, and change the grading policy to match',
      within: {
        30: 'Collect every rule on retakes now in use; let learners and families mark which they could explain and which seemed fair.',
        90: 'Draft one page: steps before, days between, other ways to show the goal, and that the newer result counts.',
        365: 'Have the board adopt it in the grading policy; give each school a weekly supervised hour for second tries.',
      },
      evidence: 'The board adopted the page; most schools run the weekly hour; 8 of 10 families asked can explain the rule.',
      unlocks: 'Grades that say what a learner can do now.',
      trap: 'Writing second versions overloads teachers. Share versions by subject, and accept a conversation or a task in place of a test.',
    },
    'assessment.more-chances.3-4': {
      what: 'Find out who is not using second tries, and open the way',
      within: {
        30: 'Count second tries in every school by grade, learner group and way home; interview ten learners who never came.',
        90: 'Remove the two obstacles named most, for example by moving the hour into the school day or adding a translator.',
        365: 'Review the counts each year with learners; adjust the rule, and bring what you learned to the tests that need second tries most.',
      },
      evidence: 'Of learners who missed a goal at first, similar shares of each group tried again; this year’s change to the rule is dated and published.',
      unlocks: 'Every learner can count on reaching the goal, whatever the first day brought.',
      trap: 'High counts look like success. Ask too why so many needed a second try, and repair that unit.',
    },
  },
} satisfies ConstructGuideText<typeof assessment>;
