import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const curriculumGuideEn = {
  indicators: {
    'curriculum.aligned-to-vision': {
      why: 'Learners meet the vision, day after day, in what they are given to study. If the units were chosen for other reasons, the vision stays on the wall.',
      evidence: ['A one-page check that compares units with the vision', 'Unit plans that name the outcome they serve', 'Purchase records with the completed check attached', 'A list of units changed or removed, with reasons'],
      prerequisites: { 'vision.states-outcomes': 'Units can be checked against a vision once it says what learners should know and be able to do.' },
    },
    'curriculum.reviewed-on-cycle': {
      why: 'The world moves on, and so do learners. A known date keeps every subject fresh, gives everyone a fair chance to speak, and spares schools sudden changes.',
      evidence: ['A multi-year review calendar on the district website', 'Dated findings from the last three reviews', 'Board minutes that record changes after a review'],
      prerequisites: { 'curriculum.aligned-to-vision': 'A review needs a yardstick. Once units have been matched with the vision, reviewers know what to look for.' },
    },
    'curriculum.many-pathways': {
      why: 'Learners differ in how they come to understand things. When several paths lead to one goal, more of them arrive, and none has to settle for less.',
      evidence: ['Course maps that show two or more paths to a goal', 'Enrollment in each path, by learner group', 'Records of learners who switched paths and kept their credit'],
      prerequisites: { 'curriculum.goals-visible': 'Learners can choose a path sensibly when they can see where it is meant to lead.' },
    },
    'curriculum.same-high-goals': {
      why: 'Fitting learning to each person must not mean expecting less of some. Shared goals keep every door after graduation open to every learner.',
      evidence: ['One set of graduation goals used by all schools', 'Enrollment in demanding courses, by learner group', 'Individual education plans written toward the shared goals', 'Notes from meetings that changed or closed a course'],
      prerequisites: { 'vision.states-outcomes': 'The vision says what every graduate should be able to do; subject goals are drawn from that.' },
    },
    'curriculum.fits-learners': {
      why: 'People learn more from work that connects with who they are. The goals stay the same; the texts, topics and tasks on the way can differ.',
      evidence: ['Unit plans with choices planned for the learners in the class', 'Learners’ answers about how well their work fits them', 'Interest and need profiles that teachers used in planning', 'Samples of different work toward one goal'],
    },
    'curriculum.staff-review': {
      why: 'Those who teach a unit know where learners light up and where they get lost. A curriculum they helped choose is also one they will use.',
      evidence: ['Review team rosters with roles and schools', 'Pay or release records for review days', 'A published list of proposals with the decision on each'],
    },
    'curriculum.goals-visible': {
      why: 'A learner who knows the goal can aim for it, ask for help and notice progress. A family that knows it can join in at home.',
      evidence: ['Photos of goals on display in learners’ words', 'Answers from learners asked to explain this week’s goal', 'A goals page for families in the languages they read', 'Learners’ own records of goals met'],
    },
  },
  actions: {
    'curriculum.aligned-to-vision.1-2': {
      what: 'Check the units of two subjects against the vision, in two schools',
      within: {
        30: 'Turn the vision into five yes-or-no questions on one page; try them on three units at a grade-level meeting.',
        90: 'Check every unit of two subjects in two schools; mark each keep, change or cut, with the reason.',
        365: 'Teach the changed units once; ask ten learners per grade what each was for, and write down what you learned.',
      },
      evidence: 'Every unit in both subjects carries a mark with a reason, and at least four units were changed and taught.',
      unlocks: 'A tested check that other subjects can use in an afternoon.',
      trap: 'Almost anything can be called aligned. Ask for the sentence in the vision and the learner task that shows it.',
    },
    'curriculum.aligned-to-vision.2-3': {
      what: 'Make the vision check a rule for every unit rewrite and every purchase',
      within: {
        30: 'Put the check on the purchase form, so that an order for materials needs it before the finance office approves it.',
        90: 'Give each remaining subject two paid half days to check its units, with a teacher from the first two subjects as guide.',
        365: 'Finish more than half of all subjects; move the money of cut programs to the units that need new materials.',
      },
      evidence: 'More than half of subjects have checked units, and every purchase above an amount you set has the form attached.',
      unlocks: 'Spending that follows the vision, and a list of what each subject needs next.',
      trap: 'Checks get filled in after the order is placed. Let finance return any form dated later than the quote.',
    },
    'curriculum.aligned-to-vision.3-4': {
      what: 'Bring in the last subjects and use results to find units that drift',
      within: {
        30: 'List the subjects and electives not yet checked; name one teacher and one date for each.',
        90: 'Set learner results and comments next to the outcome each unit serves; choose the five units furthest from their purpose.',
        365: 'Rework those five, publish what changed, and put the same look at results on every June agenda.',
      },
      evidence: 'All subjects are checked; five units were reworked because of results; the June agenda lists next year’s five.',
      unlocks: 'A curriculum that corrects its own course each year.',
      trap: 'Art, career courses and online electives get forgotten. Work from the full course list, and start with the smallest.',
    },
    'curriculum.reviewed-on-cycle.1-2': {
      what: 'Announce and hold a dated review in two subjects',
      within: {
        30: 'Pick two subjects and publish a review date, three questions and the names of the reviewers on the website.',
        90: 'Hold both reviews in one day each; write two pages of findings with one change each.',
        365: 'Make both changes in two schools, and report at a board meeting what they did for learners.',
      },
      evidence: 'Two reviews held on their dates; two pages of findings posted; two changes seen in classrooms.',
      unlocks: 'A review day that is short enough to repeat in every subject.',
      trap: 'A review can swell into a yearlong study. Keep to one day, three questions and one change.',
    },
    'curriculum.reviewed-on-cycle.2-3': {
      what: 'Adopt a four-year calendar that brings up every subject, with money for it',
      within: {
        30: 'Draft a calendar with a quarter of the subjects each year; show it to principals and union representatives.',
        90: 'Have the board adopt it, with a yearly budget line for substitutes and materials in the review year.',
        365: 'Hold the first year’s reviews on time, each with a page on fit with the vision and changes ready for August.',
      },
      evidence: 'The adopted calendar is online, the budget line exists, and more than half of subjects are on schedule.',
      unlocks: 'Teachers and families know when to bring ideas, and finance knows when to expect costs.',
      trap: 'A new state rule or vacancy pushes a review aside. Publish the new date within two weeks, so that late stays visible.',
    },
    'curriculum.reviewed-on-cycle.3-4': {
      what: 'Complete the cycle and let learners and results improve each round',
      within: {
        30: 'Write down for each subject the last review, the next one, and whether its changes reached classrooms.',
        90: 'Add two learners and one page of results to every review; ask reviewers what to do differently next time.',
        365: 'Bring the remaining subjects up to date and adopt one improvement to the review process itself.',
      },
      evidence: 'No subject is more than four years from its last review, and the process changed at least once this year.',
      unlocks: 'Curriculum change that arrives steadily instead of all at once.',
      trap: 'The calendar is kept but nothing changes. End each review with one change, its owner and its start date.',
    },
    'curriculum.many-pathways.1-2': {
      what: 'Open a second path to the same goals in three courses',
      within: {
        30: 'Choose three courses in two schools; ask 20 learners which other way of learning or showing the goals they would use.',
        90: 'Plan one second path per course, with the same goals and the same bar for mastery, and describe it on half a page.',
        365: 'Run both paths for one semester; compare who chose which, who finished, and how well they met the goals.',
      },
      evidence: 'Three courses ran two paths, at least 30 learners took the new one, and results for both are on one page.',
      unlocks: 'Real numbers for the talk about which paths to open next.',
      trap: 'The second path turns into the easy one. Use the same final task for both and let two teachers score it.',
    },
    'curriculum.many-pathways.2-3': {
      what: 'Put two paths into the schedule, staffing and course guide of most courses',
      within: {
        30: 'List every course with its paths; mark the ones where a schedule or staffing change would allow a second path.',
        90: 'Write a one-page switch rule, so that a learner who changes path keeps credit for goals already met.',
        365: 'Print both paths in the course guide, staff them, and have counselors talk through the choice with each learner.',
      },
      evidence: 'More than half of courses list two staffed paths, and at least one learner per school switched and kept credit.',
      unlocks: 'Choice that no longer depends on which teacher a learner happens to have.',
      trap: 'Small schools cannot staff everything twice. Share a path online with a neighbor district or run it in the same room.',
    },
    'curriculum.many-pathways.3-4': {
      what: 'Open paths in every course and change the credit rules that narrow them',
      within: {
        30: 'List each local and state rule that ties credit to hours in a seat; note which paths it blocks.',
        90: 'Have the board change the local rules; send the state agency a waiver request for the rest.',
        365: 'Open the remaining paths, and meet each spring to compare completion by learner group and close or repair one path.',
      },
      evidence: 'Every course has two paths, credit follows mastery in them, and the spring meeting changed at least one.',
      unlocks: 'Credit for learning wherever it happens: at work, online, in the community.',
      trap: 'Paths can quietly sort learners by background. Look at enrollment by group every semester and act on the first gap.',
    },
    'curriculum.same-high-goals.1-2': {
      what: 'Write one set of high goals for two subjects, for every learner',
      within: {
        30: 'Lay the goals of every track in two subjects side by side on one wall; circle where they part ways.',
        90: 'Agree on one set per subject that leads to college and career, together with special education and multilingual staff.',
        365: 'Teach to that set in two schools, adding supports, and follow how 50 learners from different tracks progress.',
      },
      evidence: 'Two subjects use one set of goals in two schools, and 50 learners’ progress is on record.',
      unlocks: 'An example to show anyone who doubts that one set of goals can hold for all.',
      trap: 'Shared goals without supports leave learners alone with them. Name the support next to each goal before teaching starts.',
    },
    'curriculum.same-high-goals.2-3': {
      what: 'Change courses and placement rules that lead to lower goals',
      within: {
        30: 'Count, course by course, which groups of learners are enrolled and which goals the course reaches.',
        90: 'Rewrite the placement rule so that any learner may enter a demanding course, with a support block in the schedule.',
        365: 'Change or close the courses that stop short of the goals in most subjects, and staff the support block.',
      },
      evidence: 'Most subjects have one set of goals, and enrollment in demanding courses rose for each group that was underrepresented.',
      unlocks: 'Supports that differ while expectations stay level.',
      trap: 'Tracks come back as schedule quirks. Check the master schedule every summer for classes filled with one group.',
    },
    'curriculum.same-high-goals.3-4': {
      what: 'Hold every subject to the shared goals with a yearly check by group',
      within: {
        30: 'Invite two colleges and three employers to read the graduation goals and say what is missing.',
        90: 'Show the board enrollment and results by learner group in every subject, and name the three widest gaps.',
        365: 'Act on those gaps with named owners, ask last year’s graduates how ready they were, and adjust the goals.',
      },
      evidence: 'Every subject uses the shared goals; the three gaps narrowed; graduates’ answers changed at least one goal.',
      unlocks: 'A diploma that means the same for each graduate.',
      trap: 'Averages hide groups. Show every table by group, and protect privacy by leaving out groups under ten learners.',
    },
    'curriculum.fits-learners.1-2': {
      what: 'Build choices around learners into one unit in six classes',
      within: {
        30: 'Ask the learners of six classes in two or three schools what they care about and what helps them learn; read answers together.',
        90: 'Give one unit per class three choices of text, topic or task, all toward the same goal, using those answers.',
        365: 'Teach three such units per class; keep what most learners used, and show samples at a staff meeting.',
      },
      evidence: 'Six classes taught three units with choices, and most learners asked there say the work fits them.',
      unlocks: 'Unit plans that colleagues can borrow next week.',
      trap: 'Choice shrinks to poster versus slide show. Offer choices of content that make learners think equally hard.',
    },
    'curriculum.fits-learners.2-3': {
      what: 'Write choices into the units of most classes and fund the materials',
      within: {
        30: 'Collect the units with choices in one shared folder, sorted by goal, with a note on who each choice suited.',
        90: 'Add a line to the unit template: which choices, for which learners. Move part of the textbook budget to varied materials.',
        365: 'Give every team two planning days to build choices into half its units; add audio, translated and tactile versions.',
      },
      evidence: 'More than half of unit plans show choices, and learners in every school report work that fits on most days.',
      unlocks: 'Learners meet fitting work in class after class, whichever teacher they have.',
      trap: 'Choices pile up on teachers. Share units across schools, so that no one builds more than two a year alone.',
    },
    'curriculum.fits-learners.3-4': {
      what: 'Let learners help decide, in every class, and renew the choices yearly',
      within: {
        30: 'Ask learners in every class two questions: which work fit you, and what would fit better?',
        90: 'Have teams of teachers and learners read the answers next to progress, by learner group, and mark choices to replace.',
        365: 'Replace at least one choice in every unit, let learners propose their own task, and repeat the questions each spring.',
      },
      evidence: 'Every unit lists a choice renewed this year, and learners in all classes say they helped decide.',
      unlocks: 'A curriculum that grows with the learners in it.',
      trap: 'Those who speak up shape the choices. Hear from quieter learners and newcomers through short one-to-one talks.',
    },
    'curriculum.staff-review.1-2': {
      what: 'Give teachers most of the seats in the next two reviews',
      within: {
        30: 'Invite teachers from two or three schools, a special educator and a librarian to each of the next two reviews; pay for their time.',
        90: 'Let them read results and materials, make written proposals, and hear the answer to each within three weeks.',
        365: 'Finish both reviews, then ask members at a one-hour meeting what made their part worthwhile.',
      },
      evidence: 'Two reviews with a majority of teachers; each proposal has a written answer; members would serve again.',
      unlocks: 'Colleagues who can explain to their schools why a choice was made.',
      trap: 'The choice is made before the team meets. Start with the evidence, before any publisher presents.',
    },
    'curriculum.staff-review.2-3': {
      what: 'Write staff seats and paid review time into rule and budget',
      within: {
        30: 'Agree with the union on seats, pay and release time for review; put it in a two-page memo.',
        90: 'Change the adoption rule: the board receives no proposal without the review team’s written recommendation.',
        365: 'Run most subjects’ reviews this way, with special educators, librarians and support staff at the table.',
      },
      evidence: 'The rule is adopted, the budget pays for review days, and most subjects have a roster from at least half the schools.',
      unlocks: 'Decisions that hold, because those who must teach them made them.',
      trap: 'The same few people are asked each time. Fill seats by open invitation and limit terms to two years.',
    },
    'curriculum.staff-review.3-4': {
      what: 'Rotate seats through every school and publish the reasons for decisions',
      within: {
        30: 'Chart who has served on reviews by school and role; find the schools and roles without a turn.',
        90: 'Invite those first for all open seats; post a page after each decision with proposals, reasons and evidence.',
        365: 'Have members rate the process in five questions every spring, and change one step of it.',
      },
      evidence: 'Every school has had a seat within three years; every decision has a page; one step changed this year.',
      unlocks: 'Curriculum know-how in every building.',
      trap: 'Pages go up that nobody reads. Send each teacher the half page about that teacher’s subject.',
    },
    'curriculum.goals-visible.1-2': {
      what: 'Rewrite the goals of one unit per class with learners, in two schools',
      within: {
        30: 'In six classes, ask learners to put this unit’s goals into their own words; post the version they like.',
        90: 'Do the same for three units, add a sample of work that meets each goal, and send the goals home.',
        365: 'Ask five learners per class each month to explain the goal; share what helped at a staff meeting.',
      },
      evidence: 'In six classes, 8 of 10 learners asked can explain the goal of this week’s work.',
      unlocks: 'Learners can judge their own work and choose a path toward the goal.',
      trap: 'Goals turn into wallpaper copied from a standards list. Ask learners to say it first, then write it.',
    },
    'curriculum.goals-visible.2-3': {
      what: 'Put plain goals for most courses where every family can find them',
      within: {
        30: 'Pick one place for goals, online and on paper; test it with five families who read different languages.',
        90: 'Have each team post the goals of its next two units there, with a sample of work that meets them.',
        365: 'Make posted goals part of every unit plan, translate them, and show families the place at fall conferences.',
      },
      evidence: 'Most courses have current goals posted in the languages families read, and 6 of 10 families asked have found them.',
      unlocks: 'Talks at home and at conferences that start from the goal instead of the grade.',
      trap: 'A page nobody visits. Send each family one goal a week by the message channel they already use.',
    },
    'curriculum.goals-visible.3-4': {
      what: 'Have every learner keep track of goals, and keep improving the wording',
      within: {
        30: 'Choose a simple record, paper or digital, where learners in each grade mark goals met and goals next.',
        90: 'Use it in learner-led conferences in every school, so that each learner explains two goals to the family.',
        365: 'Gather the goals that learners and families found unclear, rewrite them with learners each summer, and update every subject.',
      },
      evidence: 'In all classes, learners’ records are current, and a summer list shows which goals were rewritten and why.',
      unlocks: 'Learners who can move on at their own pace, because they know what comes next.',
      trap: 'Records turn into a checklist kept by adults. Let the learner hold the pen, from kindergarten pictures on.',
    },
  },
} satisfies ConstructGuideText<typeof curriculum>;
