import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const dataSystemsGuideEn = {
  indicators: {
    'data-systems.linked': {
      why: 'When records live in separate places, people copy, guess or give up. Joined records give back hours and let everyone talk about the same facts.',
      evidence: ['A drawing of the systems and what passes between them', 'A sample learner page with names removed', 'The log of data errors, with dates fixed', 'Purchase rules that require a connection'],
    },
    'data-systems.history': {
      why: 'A learner should not have to start over every fall. Knowing what was learned before lets teachers begin where the learner is, with strengths in view.',
      evidence: ['A sample record that spans several years, names removed', 'Days until the record arrives after a move', 'Fall plans that mention earlier results', 'The list of corrections made this year'],
      prerequisites: { 'data-systems.linked': 'A full history can be put together once the systems that hold its pieces are joined.' },
    },
    'data-systems.teacher-comments': {
      why: 'Numbers do not tell how a learner approaches a problem or what helps. A few good sentences do, and the next teacher should not have to rediscover them.',
      evidence: ['Sample comments with names removed', 'Share of learners with a comment this term', 'Replies from families and learners', 'The agreed page on what makes a comment useful'],
    },
    'data-systems.supports-recorded': {
      why: 'Several adults may help one learner without knowing of each other. A shared log keeps help from overlapping or stopping, and shows which kinds of help work.',
      evidence: ['The support log, with names removed', 'Share of supports with a result after six weeks', 'Notes of meetings where the log changed a plan'],
      prerequisites: { 'data-systems.linked': 'A support can be tied to results once both sit on the same learner page.' },
    },
    'data-systems.private': {
      why: 'Families trust a school with their children’s stories. That trust, and federal law, ask that each fact be seen by those who need it and by no one else.',
      evidence: ['The table of roles and what each may see', 'Dates of account checks, with accounts closed', 'A public list of online services and their agreements', 'This year’s outside findings, with dates fixed'],
    },
    'data-systems.seen-in-time': {
      why: 'News that comes early can be acted on, and news that comes in June cannot. When learners, families and teachers see the same thing, they can move together.',
      evidence: ['How current the records are, in a sample of classes', 'Share of families who looked this month, by school', 'Answers from learners and families about when they heard', 'Examples of a step taken before a unit ended'],
      prerequisites: { 'data-systems.private': 'More people may look once it is settled who may see what.' },
    },
    'data-systems.used-to-act': {
      why: 'Data that changes nothing costs everyone time. Teams that meet often, try one thing and look again find out what helps the learners in front of them.',
      evidence: ['A schedule that shows protected meeting time', 'Meeting notes with a change, an owner and a date', 'Before and after results for three changes', 'A list of data no longer collected'],
      prerequisites: { 'data-systems.seen-in-time': 'A team can decide on next steps when what it sees is current.' },
    },
  },
  actions: {
    'data-systems.linked.1-2': {
      what: 'Draw all record systems on one page and join class lists in two schools',
      within: {
        30: 'With a teacher, an office secretary and a principal, draw every place where learner records are kept; mark what is typed twice.',
        90: 'Choose the student information system as the one source of class lists; switch on the automatic transfer for two schools.',
        365: 'Keep it running for a year there; log each error and the hours of typing saved, and fix the causes.',
      },
      evidence: 'In two schools class lists update overnight without typing, and staff report the hours saved per month.',
      unlocks: 'Correct class lists everywhere, the ground on which each other link rests.',
      trap: 'A big new purchase looks like the answer. First ask current vendors which open data standards they already support.',
    },
    'data-systems.linked.2-3': {
      what: 'Put one sign-in and one learner page in front of most staff',
      within: {
        30: 'Ask fifteen teachers which five facts they want on one learner page; list which system holds each: student information, learning or assessment.',
        90: 'Set up one sign-in for those three systems, each role seeing what its work takes; try the page in two schools and drop what nobody opened.',
        365: 'Open the page in most schools; budget for one person, perhaps shared with neighboring districts, who keeps the links running.',
      },
      evidence: 'Most schools have one sign-in, and 7 of 10 of their teachers open the learner page in a given week.',
      unlocks: 'History, supports and timely views, all built on the same page.',
      trap: 'The page shows everything and helps no one. Hold it to five facts until teachers ask for a sixth.',
    },
    'data-systems.linked.3-4': {
      what: 'Connect every school, and make connection a rule for every purchase',
      within: {
        30: 'List systems and schools not yet joined, and the facts still typed twice; set an order by hours lost.',
        90: 'Add one line to the purchasing policy: a product must connect with the three systems before an order is signed.',
        365: 'Finish all schools; publish an error log each month with days to repair, and review the slowest three causes.',
      },
      evidence: 'All schools are joined; facts pass within a day; reported errors are repaired within ten school days.',
      unlocks: 'One trustworthy picture that learners and families can share.',
      trap: 'A program bought with grant money slips past the rule. Have finance hold every order without the connection form.',
    },
    'data-systems.history.1-2': {
      what: 'Give teachers of two schools last years’ results before the first day',
      within: {
        30: 'Ask six teachers what they would like to know about new learners in August; keep the list to one page.',
        90: 'Pull two years of results into that page for two grades in two schools, with strengths at the top.',
        365: 'Hand the pages over in the staff days before school opens; ask in October what was useful and what misled.',
      },
      evidence: 'In two schools all teachers of two grades had the page before day one, and named one plan it changed.',
      unlocks: 'A page worth filling with more years.',
      trap: 'Old scores can set low expectations. Lead with what the learner can do, and let a fresh check confirm it.',
    },
    'data-systems.history.2-3': {
      what: 'Build one record for all years that moves with the learner',
      within: {
        30: 'Agree on what belongs in the record: goals mastered, two work samples a year, scores; write down how long each is kept.',
        90: 'Bring in all years the district holds for three grades; write a transfer rule of five school days with a named clerk.',
        365: 'Use the record in most schools for class placement and fall planning; hold a spring handover meeting between grades.',
      },
      evidence: 'Most schools use the record in fall planning, and it reached the new school within five school days in 9 of 10 moves.',
      unlocks: 'Learners who continue where they left off, in whatever school.',
      trap: 'The record grows into a file nobody reads. Put the last two years on the first screen, the rest one click away.',
    },
    'data-systems.history.3-4': {
      what: 'Have learners check their own record each year and correct it',
      within: {
        30: 'Write a half-page guide in learners’ words: what is in my record, who uses it, how I ask for a change.',
        90: 'In an advisory period, learners in every school read their record and mark what is missing, with a family member if they wish.',
        365: 'Answer each mark within fifteen school days; summarize the kinds of errors each spring and repair where they start.',
      },
      evidence: 'Learners in every school reviewed their record; requests were answered in fifteen school days; repeat errors fell from last year.',
      unlocks: 'A record that learners own and can carry into college or work.',
      trap: 'The yearly check turns into a signature. Ask each learner to add one thing the record should say about them.',
    },
    'data-systems.teacher-comments.1-2': {
      what: 'Start one shared comment a term for each learner in two schools',
      within: {
        30: 'Eight teachers bring one comment that once helped them understand a learner; write down what those have in common.',
        90: 'Open one field in the record or a shared form; write two sentences per learner: a strength, and what helps.',
        365: 'Do it each term for all learners of four grades; in August next year’s teachers read them and say what helped.',
      },
      evidence: 'In two schools 9 of 10 learners of four grades have a comment each term, and the next teachers opened them.',
      unlocks: 'Knowledge of learners that stays when staff move on.',
      trap: 'Comments drift toward behavior and labels. Keep to work seen, and write as if the learner reads it, which may happen.',
    },
    'data-systems.teacher-comments.2-3': {
      what: 'Make comments part of the year’s schedule, and open them to families',
      within: {
        30: 'With families and the union, agree on four comment windows a year, two sentences each, and what never belongs in one.',
        90: 'Give teachers ninety minutes of paid time per window by shortening two staff meetings; set up translation.',
        365: 'Show comments to families in most schools; replace the drop-down phrases on report cards with them.',
      },
      evidence: 'In most schools families open comments in their language, and half of them did so in the last term.',
      unlocks: 'Conferences that begin with shared knowledge.',
      trap: 'Copied phrases creep in. Have each comment name one piece of work; that makes copying more effort than writing.',
    },
    'data-systems.teacher-comments.3-4': {
      what: 'Let learners and families answer, and keep improving the comments',
      within: {
        30: 'Add a reply box and a paper slip for learners and families in every school, with one prompt: what would you add?',
        90: 'Teachers in all schools answer replies at the next conference; offices enter paper slips within a week.',
        365: 'Each summer a mixed group reads fifty comments without names, updates the page on useful ones, and sets removal dates that state records rules allow.',
      },
      evidence: 'Replies come in from every school; this summer’s page shows what changed; comments past their date are gone.',
      unlocks: 'A record in which the learner’s own voice is heard.',
      trap: 'Replies go unread. Put them on the first line of the conference sheet so that they are seen together.',
    },
    'data-systems.supports-recorded.1-2': {
      what: 'Start one shared log of extra help in two schools',
      within: {
        30: 'Everyone who gives extra help in two schools meets for an hour and lists learners, purpose, days; count overlaps and gaps.',
        90: 'Set up one log with five fields: learner, purpose, helper, start date, check date. Decide who may open it.',
        365: 'Enter each new support within a week; look at the log every month in a thirty-minute meeting and settle overlaps.',
      },
      evidence: 'Both logs are current within a week, and minutes show at least ten plans that were joined, moved or ended.',
      unlocks: 'A view of who gets help, from whom, since when.',
      trap: 'Long forms stay empty. Keep entries to one minute, and leave sensitive details in the files made for them.',
    },
    'data-systems.supports-recorded.2-3': {
      what: 'Add results to the log and bring it into planning meetings',
      within: {
        30: 'Add hours given and a result after six weeks; write down with teachers what counts as a result for three common supports.',
        90: 'Link the log to the learner page in half of the schools; drop the old paper forms it replaces.',
        365: 'Make the log the first item at grade-level meetings in most schools, with aides paid to attend once a month.',
      },
      evidence: 'Most schools keep the log; 8 of 10 supports show a six-week result; most teachers opened it this month.',
      unlocks: 'Honest comparison of supports, and help that starts sooner.',
      trap: 'Results become a rating of the helper. Ask what the learner needs next, and report by support, without names.',
    },
    'data-systems.supports-recorded.3-4': {
      what: 'Log help of every kind, and shift hours to what works',
      within: {
        30: 'Add advanced work and enrichment to the log; write a consent form for outside services in the languages families read.',
        90: 'In every school, invite two outside services to share start and end dates for families who signed.',
        365: 'Each spring, compare results by kind of support across schools; move hours and budget, and tell families what changed and why.',
      },
      evidence: 'Every school logs support and advanced work; the spring comparison moved hours in at least two places.',
      unlocks: 'Supports that get more helpful every year for the same money.',
      trap: 'A support given to learners with the greatest needs can look less useful. Compare growth from similar starting points.',
    },
    'data-systems.private.1-2': {
      what: 'Write the table of who may see what, and apply it in two schools',
      within: {
        30: 'On one page, list kinds of information down the side and roles across the top; mark see, change or neither.',
        90: 'Go through the accounts of two schools, match them with the page, and close those of people who left.',
        365: 'Practice with all staff there in four fifteen-minute cases, such as a call from an unknown number; update the page.',
      },
      evidence: 'In two schools every account matches the page, and 9 of 10 staff answer four practice cases as the page says.',
      unlocks: 'A clear rule that makes wider sharing safe.',
      trap: 'To be safe, everything is locked and teachers lose what they need. Ask per role what the work takes.',
    },
    'data-systems.private.2-3': {
      what: 'Check accounts twice a year and sign an agreement with every online service',
      within: {
        30: 'List all online services in use by asking teachers and reading the network log; mark those without a signed agreement.',
        90: 'With legal counsel, use one standard agreement; sign it or switch the service off, starting with those holding the most data.',
        365: 'Put account checks in October and March on the calendar of most schools; add the agreement to the purchasing steps.',
      },
      evidence: 'Every service in use in those schools has a signed agreement, and both account checks are dated and signed.',
      unlocks: 'Families can see more online, because access is under control.',
      trap: 'Teachers lose a tool midyear. Publish an approved list with an answer within ten school days to each request.',
    },
    'data-systems.private.3-4': {
      what: 'Have someone from outside test privacy yearly, and show families the results',
      within: {
        30: 'Sign an agreement with a neighboring district or the regional service agency to test each other’s accounts, offices and contracts, copying no learner’s record.',
        90: 'Run the test in every school and office, bus and lunch systems included; give each finding an owner and a date.',
        365: 'Publish a plain page of what is collected, why, who sees it and what was fixed; answer family questions within ten school days.',
      },
      evidence: 'The yearly outside test is done, findings were fixed by their dates, and the public page shows questions and answers.',
      unlocks: 'The standing to join new systems and partners with families’ trust.',
      trap: 'Findings are hidden out of embarrassment. Publish the number and the fix, and leave out names and technical details.',
    },
    'data-systems.seen-in-time.1-2': {
      what: 'Show teachers of two schools this week’s progress of every learner',
      within: {
        30: 'Ask twelve teachers, learners and families what they found out too late last year; pick the three facts named most.',
        90: 'In two schools put those facts for each learner on one sheet or screen, renewed every Friday by a named person.',
        365: 'Spend ten minutes on it each Monday in team meetings; note every time someone acted before a unit ended.',
      },
      evidence: 'In two schools the facts were renewed in at least 30 weeks, and teams noted twenty or more early steps.',
      unlocks: 'A short, trusted set of facts that families and learners can see next.',
      trap: 'Red flags label learners. Show the next goal and the help planned, beside where the learner stands.',
    },
    'data-systems.seen-in-time.2-3': {
      what: 'Open current progress to learners and families in most schools',
      within: {
        30: 'Watch six families and six learners try the view on a phone; fix the words and steps where they stop.',
        90: 'Translate it; set a rule that teachers update weekly, and drop one report to make room; offer paper to those who prefer it.',
        365: 'In most schools, let advisers or homeroom teachers call when progress slows for two weeks, with scheduled time to do so.',
      },
      evidence: 'In most schools records are a week old at most, half of families looked this month, and calls are logged.',
      unlocks: 'Learners and families who come to the table already informed.',
      trap: 'Messages pile up and families tune out. Send one summary a week, and phone about the things that matter.',
    },
    'data-systems.seen-in-time.3-4': {
      what: 'Find the people the information misses, and reach every one of them',
      within: {
        30: 'In every school, list families who have not looked in two months; ask twenty of them why, by phone or at pickup.',
        90: 'Offer the way they named: paper, a call in their language, a library computer with their own sign-in; have learners show the view at conferences.',
        365: 'Count again by school and language each term, groups under ten left out; publish whom it reached, and change what families tell you.',
      },
      evidence: '9 of 10 families in every school saw current progress this term, and next steps agreed together are on file.',
      unlocks: 'Decisions made early, by the people closest to the learner.',
      trap: 'Views are counted as understanding. Ask five families per school what they did after looking.',
    },
    'data-systems.used-to-act.1-2': {
      what: 'Start a monthly forty-minute data meeting with two teams',
      within: {
        30: 'Pick two willing teams in two schools; agree on four questions: what do we see, why, what will we try, when do we look again?',
        90: 'Hold three meetings with learner work on the table beside the numbers; try one change after each.',
        365: 'Meet ten times; keep a one-page list of changes tried, with what happened, and show it to the whole staff in spring.',
      },
      evidence: 'Two teams met ten times, tried at least eight changes, and wrote down the result of each.',
      unlocks: 'Colleagues who can lead the same meeting elsewhere.',
      trap: 'The meeting is spent reading tables. Send the table the day before, and begin with what to try.',
    },
    'data-systems.used-to-act.2-3': {
      what: 'Put a protected data meeting every two weeks into the timetable',
      within: {
        30: 'Find the time with the union: weekly learning time already agreed, a late start, a shared planning block, or a staff meeting given up.',
        90: 'Place one experienced teacher with each new team for its first three meetings; use the same four questions and one-page note.',
        365: 'Run it in most schools; principals attend to listen, remove one obstacle a month, and keep the time free of other business.',
      },
      evidence: 'Most schools held 9 of 10 planned meetings, and their notes show a step, an owner and a date.',
      unlocks: 'Steady improvement that does not wait for the yearly plan.',
      trap: 'Data is used to judge people, and candor ends. Write down that meeting notes play no part in evaluation.',
    },
    'data-systems.used-to-act.3-4': {
      what: 'Bring departments, leaders and the board into the same rhythm',
      within: {
        30: 'Each department, transport and food included, picks one number it can move and joins the four-question meeting.',
        90: 'The board opens each meeting with one result, one change and one date; schools swap their most useful change each quarter.',
        365: 'List everything collected; ask who used it this year, and stop collecting what no one did, unless law requires it.',
      },
      evidence: 'All schools and departments keep meeting notes; board minutes cite data; at least three collections were ended.',
      unlocks: 'A district that learns as it goes, with time freed from reports.',
      trap: 'Leaders ask for more dashboards instead of decisions. Pair each new figure with the decision it will inform.',
    },
  },
} satisfies ConstructGuideText<typeof dataSystems>;
