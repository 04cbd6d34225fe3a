import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const instructionGuideEn = {
  indicators: {
    'instruction.aligned-to-vision': {
      why: 'A vision becomes real in ordinary lessons on ordinary days. When teaching follows it, a learner who changes rooms or schools finds the same promise kept.',
      evidence: ['A short description of lessons that live up to the vision', 'Notes of classroom visits that use this description', 'Learners’ answers about where they see the vision', 'Coaching plans tied to the description'],
      prerequisites: { 'vision.states-outcomes': 'Teaching can follow a vision once the vision says what learners should know and be able to do.' },
    },
    'instruction.range-of-ways': {
      why: 'No single method works for every goal and every learner. A teacher with several ways to teach can find the one that reaches a learner today.',
      evidence: ['Short-visit tallies of approaches seen', 'Unit plans that say why an approach was chosen', 'Budget lines for project and field-work materials', 'Learners’ examples of different ways they have worked'],
    },
    'instruction.mastery-pace': {
      why: 'When the calendar sets the pace, some learners wait and some are left with gaps that grow. Moving on at mastery gives each learner solid ground.',
      evidence: ['Written descriptions of mastery, with samples of work', 'Records of learners at different points in one class', 'Grading rules that report mastery', 'Count of learners who moved ahead or took more time'],
      prerequisites: { 'curriculum.goals-visible': 'Learners and teachers can tell when a goal is mastered once everyone can see what the goal is.' },
    },
    'instruction.topics-engage': {
      why: 'People put effort into questions that mean something to them. A topic that matters carries learners through demanding content and helps them remember it.',
      evidence: ['Units built on a question learners asked', 'Interest surveys with notes on how they were used', 'Learner work made for a real audience'],
    },
    'instruction.learners-plan': {
      why: 'Learners who help plan a lesson know what it is for and care how it turns out. They also practice something every adult needs.',
      evidence: ['Unit plans that show what learners proposed', 'Notes from planning talks with learners', 'A schedule of lessons led by learners', 'Learners’ reviews of finished units'],
    },
    'instruction.learning-to-learn': {
      why: 'Learners leave school for a world that keeps changing. Whoever can set a goal, find help, work with others and check progress can keep learning anywhere.',
      evidence: ['A short list of learning skills, by grade band', 'Learners’ own goal sheets with progress notes', 'Visit notes on who leads the work in a lesson', 'Portfolio pages where learners reflect on how they learned'],
    },
    'instruction.clear-room-to-adapt': {
      why: 'Teachers say what works: leaders state clear expectations, then let teachers lead. Clarity keeps practice fair across schools; room to adapt makes it fit this class.',
      evidence: ['One page that says what is shared and what teachers decide', 'Examples of practices teachers adapted, with results', 'Teachers’ answers on how clear the parameters are'],
      prerequisites: { 'instruction.aligned-to-vision': 'Parameters hold together when they come from a shared picture of teaching that follows the vision.' },
    },
  },
  actions: {
    'instruction.aligned-to-vision.1-2': {
      what: 'Describe lessons that fit the vision; look for them in two or three schools',
      within: {
        30: 'At one staff meeting in each of two or three schools, ask: what would a visitor see and hear if the vision were alive here?',
        90: 'Boil the answers down to six look-fors with two learners and two teachers per school; try them on ten lessons.',
        365: 'Have teachers in these schools plan one unit a quarter with the look-fors and visit a colleague who does too.',
      },
      evidence: 'Six look-fors in use in these schools; visitors saw at least four of them in most of 30 lessons.',
      unlocks: 'Coaches and principals can talk about the vision with examples.',
      trap: 'Look-fors get used to rate people. Put it in writing that visits serve learning and leave no trace in evaluations.',
    },
    'instruction.aligned-to-vision.2-3': {
      what: 'Build planning, coaching and visits in most schools on one description of teaching',
      within: {
        30: 'Merge what the first schools wrote into one page, and let teachers from every school edit it.',
        90: 'Replace the separate lesson-plan, coaching and visit forms with one that uses this page.',
        365: 'Give each school a coach or lead teacher four hours a week to work with colleagues on one look-for at a time.',
      },
      evidence: 'One form in use in more than half of schools, and most teachers there had three or more coaching talks.',
      unlocks: 'A common language that moves with teachers from school to school.',
      trap: 'The new form comes on top of the old ones. Retire at least two forms on the day it starts.',
    },
    'instruction.aligned-to-vision.3-4': {
      what: 'Refine the description every year with what learners, visits and results show',
      within: {
        30: 'Find the schools and departments where the description is not in use; ask them what would make it useful.',
        90: 'Ask learners in every school where they saw the vision in lessons this week; set answers beside visit notes.',
        365: 'Hold a half-day in June with teachers and learners to change the description, and start August with the new one.',
      },
      evidence: 'All schools use the page; learners in each school can give an example; this year’s edition differs from last year’s.',
      unlocks: 'Teaching and vision that keep learning from each other.',
      trap: 'The page grows with every edition. For each line added, take one out.',
    },
    'instruction.range-of-ways.1-2': {
      what: 'Have six teachers in two or three schools teach a unit a new way',
      within: {
        30: 'Send six volunteers to watch a lesson with projects, inquiry or blended learning, in a nearby school or by video call.',
        90: 'Let each plan one unit in an approach new to them, with a coach or librarian, and teach it once.',
        365: 'Repeat with two more units, and open the room to colleagues for one lesson of each.',
      },
      evidence: 'Six teachers taught 18 units in a new approach, and at least 20 colleagues came to see one.',
      unlocks: 'Colleagues who can be asked how it went, with our own learners.',
      trap: 'A first project is often too big. Keep it to two weeks and one goal.',
    },
    'instruction.range-of-ways.2-3': {
      what: 'Give every team the time, materials and longer blocks for several approaches',
      within: {
        30: 'Ask every team which approach it would use if time or materials allowed, and what stands in the way.',
        90: 'Put one 90-minute block a week into the schedule and a small materials amount per team into the budget.',
        365: 'Pair each team with a teacher from the first schools; plan three approaches per semester, each tied to a goal.',
      },
      evidence: 'In 100 short visits, more than half of classrooms were seen using three or more approaches over a semester.',
      unlocks: 'Teachers can pick a way of working for the goal instead of for the bell.',
      trap: 'Variety for its own sake tires everyone. Write next to each choice which goal it serves.',
    },
    'instruction.range-of-ways.3-4': {
      what: 'Compare what each approach achieves and bring it to every classroom',
      within: {
        30: 'List the grades and subjects where learners meet one approach; invite those teachers to choose a partner room.',
        90: 'Have teams bring two samples of learner work per approach to a monthly meeting and ask what helped whom.',
        365: 'Publish a short catalog of approaches with the goals they suit; retire one practice that evidence does not support.',
      },
      evidence: 'Every classroom shows three approaches; the catalog is used in all schools; one practice was retired.',
      unlocks: 'A district that knows from its own classrooms what works for whom.',
      trap: 'Enthusiasts compare with enthusiasts. Include ordinary lessons, and look at results for each group of learners.',
    },
    'instruction.mastery-pace.1-2': {
      what: 'Let learners in six classes move on when they master a goal',
      within: {
        30: 'Choose six teachers in two or three schools; write what mastery of five goals looks like, with a sample of work each.',
        90: 'Run one unit in which learners show mastery when ready; those ahead go on, the others get a second lesson.',
        365: 'Do so in three units per class; tell families with a one-page letter what changed and how to help.',
      },
      evidence: 'In six classes, each move to a new goal has proof of mastery on file; any Friday, each learner can say which goal is theirs.',
      unlocks: 'Practical answers to the question how one teacher manages several paces.',
      trap: 'Own pace turns into alone with a screen. Keep small groups, and meet every learner face to face each week.',
    },
    'instruction.mastery-pace.2-3': {
      what: 'Change pacing guides and grading so that mastery decides the next step',
      within: {
        30: 'Ask teachers which dates, tests and grading rules force them to move on; list the ten named most.',
        90: 'Replace week-by-week pacing guides with goals per semester; change the grading rule so that later proof replaces earlier marks.',
        365: 'Give each team two days to write mastery descriptions, and schedule 30 minutes a day for extra time or going ahead.',
      },
      evidence: 'Most classes have mastery descriptions in use, and more than half of learners asked say they move on when ready.',
      unlocks: 'Supports and extra challenge can come when a learner needs them.',
      trap: 'Learners who need time fall further from the goal. Set a date at which the plan changes, not the goal.',
    },
    'instruction.mastery-pace.3-4': {
      what: 'Carry mastery across grade levels, and watch that everyone arrives',
      within: {
        30: 'List board rules on promotion, course entry and credit that depend on age or hours; mark those the board can change.',
        90: 'Have the board change those rules; agree with the union on how classes and workloads adjust when learners cross grades.',
        365: 'Open movement between grades in every school; each month, teams review learners without a new goal in six weeks.',
      },
      evidence: 'Learners in every school moved across a grade level on mastery, and fewer than last year waited six weeks.',
      unlocks: 'A diploma earned by what a learner can do, whenever that is.',
      trap: 'Speed gets the praise. Celebrate depth as well, and check each group’s pace for unequal chances.',
    },
    'instruction.topics-engage.1-2': {
      what: 'Start two units in six classes from something learners care about',
      within: {
        30: 'In six classes across two or three schools, ask learners three questions: what do you wonder about, care about, want to change?',
        90: 'Pick one answer per class and build a unit on it that keeps its goals; ask a local person to visit.',
        365: 'Teach two such units per class; compare attendance and finished work with two earlier units.',
      },
      evidence: '12 units taught; in each class most learners can say why the topic matters to them.',
      unlocks: 'A way to plan from interest that keeps the standards whole.',
      trap: 'The fun crowds out the goal. Write the goal first, then search for the topic that carries it.',
    },
    'instruction.topics-engage.2-3': {
      what: 'Make asking learners a step of unit planning in most classes',
      within: {
        30: 'Add one box to the unit plan: what did learners say matters to them, and where does it show?',
        90: 'Give every school a ready set of five questions and an hour at a staff meeting to sort the answers.',
        365: 'Have most teams rework half of their units this way, and share learners’ favorite topics by grade.',
      },
      evidence: 'More than half of unit plans have the box filled in, and learners in each school can name such a unit.',
      unlocks: 'Community partners see where their own work could enter a lesson.',
      trap: 'Adults guess what learners like. Ask again each semester, and include those who seldom raise a hand.',
    },
    'instruction.topics-engage.3-4': {
      what: 'Renew topics in every class with learners, neighbors and results',
      within: {
        30: 'Find the courses whose topics have not changed in three years; meet with their teachers.',
        90: 'Invite ten local employers and groups to bring a real problem each; match it with goals and a class.',
        365: 'Replace at least one topic in each course on the basis of learners’ answers and results, and show the work publicly.',
      },
      evidence: 'Every course changed a topic this year, and each school held one public showing of learner work.',
      unlocks: 'Learning that is of use to the community while it happens.',
      trap: 'One group’s interests become everyone’s. Offer two topics for the same goal and see who chooses which.',
    },
    'instruction.learners-plan.1-2': {
      what: 'Plan one unit together with learners in six classes',
      within: {
        30: 'In six classes in two or three schools, show learners the goals of the next unit and ask: how shall we get there?',
        90: 'Teach that unit with two of their ideas in it, and let learners lead at least one lesson.',
        365: 'Plan a unit with learners each quarter; after each, hold a 20-minute talk on what to change.',
      },
      evidence: 'Six classes planned four units with learners, and each plan shows at least two ideas of theirs.',
      unlocks: 'Learners who ask for a part in other classes as well.',
      trap: 'Asking without using. Say within a week which ideas are in, which are not, and why.',
    },
    'instruction.learners-plan.2-3': {
      what: 'Reserve time in most classes for planning with learners',
      within: {
        30: 'Let learners and teachers from the first classes write a one-page way to hold a planning talk, with sample questions.',
        90: 'Set aside the first lesson of each unit for the talk by changing the pacing guide; coaches join the first one.',
        365: 'Have most classes plan every unit this way, with one lesson a month led by learners.',
      },
      evidence: 'More than half of unit plans record learners’ proposals, and most classes show a monthly lesson led by learners.',
      unlocks: 'Teachers gain helpers, and learners gain reasons to come prepared.',
      trap: 'The most talkative plan for all. Use written slips or pairs first, so that each learner adds one idea.',
    },
    'instruction.learners-plan.3-4': {
      what: 'Bring every learner into planning and improve units from their reviews',
      within: {
        30: 'List classes and groups of learners without a part in planning yet, from kindergarten on; ask their teachers what would help.',
        90: 'Add picture cards, translation and assistive tools, so that the youngest, newcomers and learners with disabilities take part.',
        365: 'Collect a five-line review by learners after each unit, and open next year’s planning with it.',
      },
      evidence: 'Every class has learner reviews on file, and each unit plan names a change that came from one.',
      unlocks: 'Learners ready to design their own projects and paths.',
      trap: 'It becomes a ritual with set answers. Let learners change the questions every year.',
    },
    'instruction.learning-to-learn.1-2': {
      what: 'Teach three learning skills on purpose in six classes',
      within: {
        30: 'Choose three skills with six teachers and their learners, such as planning, teamwork, and checking own work.',
        90: 'Teach each skill in a 20-minute lesson, practice it in real work for three weeks, and talk about it.',
        365: 'Hand one routine per class over to learners, such as Monday goal setting, and keep their goal sheets.',
      },
      evidence: 'In six classes, 8 of 10 learners can name a skill they practiced and show where they used it.',
      unlocks: 'Learners who need less direction, which frees teachers for small groups.',
      trap: 'Skills are taught apart from content and soon forgotten. Practice each one inside this week’s work.',
    },
    'instruction.learning-to-learn.2-3': {
      what: 'Agree on learning skills by grade band and give them time each week',
      within: {
        30: 'Bring the lists of the first classes together; agree on five skills for each grade band, in words learners use.',
        90: 'Put 30 minutes a week in the schedule for goal setting and reflection; coaches model the first session.',
        365: 'Have learners in most classes set a weekly goal, ask for help in a known way, and check their progress.',
      },
      evidence: 'Most classes use the weekly time, and visitors see learners run their own work in half of the lessons visited.',
      unlocks: 'Learners carry the same habits from class to class.',
      trap: 'Handing over too much at once. Move one decision a month from teacher to learner.',
    },
    'instruction.learning-to-learn.3-4': {
      what: 'Let learners lead in every class and record how their skills grow',
      within: {
        30: 'Pick one lesson a week in every class that learners lead; ask teachers who would like a partner for it.',
        90: 'Have each learner keep a page per skill with two proofs a semester, and explain it at a conference.',
        365: 'Read the pages by grade each spring; choose one skill to teach differently next year, in every school.',
      },
      evidence: 'All learners have pages with proofs, and every school changed how it teaches one skill.',
      unlocks: 'Graduates who can show how they learn, besides what.',
      trap: 'Skills get a grade and learners play safe. Keep them as conversation and proof, outside the grade.',
    },
    'instruction.clear-room-to-adapt.1-2': {
      what: 'Write one page in two or three schools: what is shared, what teachers decide',
      within: {
        30: 'Ask teachers in two or three schools, at a staff meeting, which expectations are unclear and where they need room.',
        90: 'Have the superintendent, principals and teachers write one page: up to six shared practices, and what is the teacher’s to decide.',
        365: 'Let each teacher there adapt one shared practice, note what happened on a half page, and swap notes in spring.',
      },
      evidence: 'The page is posted in these schools, and half or more of their teachers adapted a practice and wrote it down.',
      unlocks: 'Teachers can lead without guessing, and leaders can support without prescribing.',
      trap: 'Leaders say yes to freedom, then correct it in passing. Settle doubts by the page, and change the page if needed.',
    },
    'instruction.clear-room-to-adapt.2-3': {
      what: 'Extend the page to most schools and clear rules that contradict it',
      within: {
        30: 'Read visit forms, pacing guides and program rules against the page; mark each line that takes away promised room.',
        90: 'Strike or change those lines, and let each school add two parameters of its own.',
        365: 'Give every teacher two half days a year to visit colleagues who adapted the same practice differently.',
      },
      evidence: 'Most teachers asked can say what is shared and what is theirs to decide; half have visited a colleague.',
      unlocks: 'Practice spreads from teacher to teacher, fitted anew each time.',
      trap: 'Schools add parameters that take the room back. Let each school’s teachers choose its two, and end them after a year unless renewed.',
    },
    'instruction.clear-room-to-adapt.3-4': {
      what: 'Revise the parameters in every school each year with what teachers found',
      within: {
        30: 'Ask every teacher three questions on clarity and room; show the answers by school at a principals’ meeting.',
        90: 'Collect adaptations that helped learners, with evidence, and let teachers present five of them to leaders.',
        365: 'Revise the page in May with teachers from every school, and publish what changed and whose idea it was.',
      },
      evidence: 'All schools use the page; this year’s version holds at least one change that came from a classroom.',
      unlocks: 'New ideas find their way from one classroom into the whole district.',
      trap: 'A new leader starts over. Have the board adopt the yearly revision as a rule.',
    },
  },
} satisfies ConstructGuideText<typeof instruction>;
