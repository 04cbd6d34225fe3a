import type { vision } from '../../constructs/vision.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const visionGuideEn = {
  indicators: {
    'vision.states-outcomes': {
      why: 'People can pull together when they can read where they are going. A slogan fits on a banner; named outcomes let a teacher, a family or an employer plan toward them.',
      evidence: [
        'Dated vision that names the knowledge, skills and qualities hoped for in graduates',
        'Description of each outcome for elementary, middle and high school',
        'Paragraph on what is particular to this community',
        'Board minutes with the date of the next rewrite',
      ],
    },
    'vision.built-together': {
      why: 'People carry what they helped to write. Those who see school from different sides also spot early what a small group would miss.',
      evidence: [
        'List of authors, with the group each came from',
        'Notes of listening sessions, with dates and languages',
        'Table of what people said and what changed in the text',
        'Date of the next community rewrite',
      ],
    },
    'vision.shared-with-all': {
      why: 'A vision known in one office changes one office. When a bus driver, a fifth-grader and a shop owner know it, small choices line up too.',
      evidence: [
        'Vision in families’ home languages, on paper and online',
        'Answers from a yearly sample of each group',
        'Welcome packets for new families and staff',
        'Versions of the vision made by students',
      ],
      prerequisites: { 'vision.states-outcomes': 'People can pass a vision on once its outcomes are written in words they can repeat.' },
    },
    'vision.own-role': {
      why: 'A vision becomes work when each person knows what is theirs to do. A cook who greets every learner by name and a board member who guards the budget both carry it.',
      evidence: [
        'Answers to one question: what is your part in our vision?',
        'Job descriptions and yearly goals that name a vision outcome',
        'Class charts of parts written by learners',
        'Partner agreements with each side’s part written in',
      ],
      prerequisites: { 'vision.shared-with-all': 'No one can find their part in a picture they have not seen.' },
    },
    'vision.guides-decisions': {
      why: 'When every choice is tested against the same picture, programs stop coming and going. Families and teachers see why things change and can trust that their effort will last.',
      evidence: [
        'Board papers with a line on how each proposal serves the vision',
        'Decision log, including proposals changed or turned down for fit',
        'Budget sorted by vision outcome',
        'Notices that tell learners and families the reason for a change',
      ],
      prerequisites: { 'vision.states-outcomes': 'A decision can be held against a vision once the vision says in writing what it wants.' },
    },
    'vision.steers-new-ideas': {
      why: 'Ideas arrive faster than time allows. Choosing those that serve the vision lets teachers finish what they begin and gives promising ideas room to grow.',
      evidence: [
        'One-page pilot plans that name a vision outcome and an end date',
        'Notes from comparing ideas, with reasons for each choice',
        'List of pilots: running, spread, changed or closed',
        'Ideas proposed by learners and teachers',
      ],
      prerequisites: { 'vision.states-outcomes': 'Ideas can be compared once it is written down what they should serve.' },
    },
    'vision.actions-match': {
      why: 'Teachers believe what leaders do. When training, expectations and grading rules point the same way as the vision, trying something new becomes safe and worth the effort.',
      evidence: [
        'Training calendar with the vision outcome each session serves',
        'Observation and grading guides that use the vision’s words',
        'Teachers’ yearly answers on where actions and vision differ',
        'Criteria for choosing curriculum that start from the vision',
      ],
      prerequisites: { 'vision.states-outcomes': 'Leaders can match their actions to a vision once it says in writing what it asks.' },
    },
    'vision.progress-measured': {
      why: 'A district that measures what it hopes for learns what helps. State results show a part; learners and families deserve to see the rest of the vision too.',
      evidence: [
        'Yearly report with a measure for each vision outcome',
        'Starting values and results by school and learner group',
        'Notes of the public review, with the groups that came',
        'Dated changes to the vision or its plan',
      ],
      prerequisites: { 'vision.states-outcomes': 'Progress can be measured once the outcomes to reach are written down.' },
    },
  },
  actions: {
    'vision.states-outcomes.1-2': {
      what: 'Write one page of graduate outcomes in two schools',
      within: {
        30: 'Ask 20 people, learners and employers among them, what graduates should know, be able to do and be like. Keep every answer.',
        90: 'Group the answers into five to seven outcomes on one page; read it aloud at a staff meeting and a family evening; mark unclear words.',
        365: 'Use the page in both schools for a full year; in May, note which outcomes people quoted and which nobody could explain.',
      },
      evidence: 'Two schools hold a dated page; 8 of 10 staff asked can name at least three of its outcomes.',
      unlocks: 'Something written that the rest of the district can test, argue over and improve.',
      trap: 'Borrowed pages sound fine and belong to no one; start from local answers, and compare with other districts’ pages afterward.',
    },
    'vision.states-outcomes.2-3': {
      what: 'Turn the school pages into one vision that the board adopts',
      within: {
        30: 'Lay the school pages, state graduation rules and the present strategic plan side by side; mark what they share and where they differ.',
        90: 'Draft one vision: knowledge, skills, qualities, three outcomes to improve, a paragraph on this community. Test it with 10 people who have doubts.',
        365: 'Adopt it in a public board meeting, withdraw older mission texts, and have most schools open their improvement plan with it.',
      },
      evidence: 'One adopted text; older versions withdrawn; more than half of school plans name the outcomes they work toward.',
      unlocks: 'Every other part of the district has one text to line up with.',
      trap: 'Adding every wish makes a list that steers nothing; cap it at seven outcomes and keep other wishes in an appendix.',
    },
    'vision.states-outcomes.3-4': {
      what: 'Describe every outcome by grade band, with a date for its rewrite',
      within: {
        30: 'Pick one outcome; ask a kindergarten, a grade 5, a grade 8 and a grade 12 teacher what it looks like in real work.',
        90: 'Write grade-band descriptions for all outcomes, with learners checking the words; attach two work samples to each.',
        365: 'Post them in every school, set a rewrite every third year in board policy, and collect teachers’ proposed changes each spring.',
      },
      evidence: 'Every school uses the same descriptions; each outcome has samples; a log shows changes proposed and decided.',
      unlocks: 'Curriculum, checks and supports can aim at outcomes each learner can picture.',
      trap: 'Descriptions can grow into another set of standards; limit each grade band to three sentences per outcome.',
    },
    'vision.built-together.1-2': {
      what: 'Hold listening sessions in two schools where people already gather',
      within: {
        30: 'Choose two schools; set dates at places people already go: pickup line, ball game, library, feed store. Book an interpreter where families need one.',
        90: 'Run six sessions of 45 minutes, one of them led by learners; ask three open questions and write answers in people’s own words.',
        365: 'Put lines from the sessions into both schools’ page; send each participant the text with what came from their session marked.',
      },
      evidence: 'At least 60 people from five groups took part; at least five lines of the text trace to what they said.',
      unlocks: 'A first text that people outside the office recognize as theirs.',
      trap: 'The same confident voices come each time; after every session count who came, then go where the missing people are.',
    },
    'vision.built-together.2-3': {
      what: 'Give a mixed writing team the pen for the district vision',
      within: {
        30: 'Invite a team of 15: four learners, three family members, teachers, support staff, union, employers, one board member; pay or release those who need it.',
        90: 'Have the team draft from all session notes; publish the draft with a two-column table: what we heard, what we did with it.',
        365: 'Take the draft to most schools, revise it twice, and write into board policy that the vision changes by this route.',
      },
      evidence: 'Sessions held in most schools; table published; learners, families, staff and partners are each among the named authors.',
      unlocks: 'People explain the vision to their neighbors without being asked.',
      trap: 'A team writes and leaders rewrite afterward; agree in writing beforehand who may change what, and when.',
    },
    'vision.built-together.3-4': {
      what: 'Reopen the vision with every school on a published calendar',
      within: {
        30: 'Compare who took part last time with enrollment by school, language and neighborhood; name the three groups heard least.',
        90: 'Ask people from those three groups how they would like to be heard; hold sessions their way and offer child care.',
        365: 'Hold a rewrite round in every school; publish what changed, why, and the date of the next round.',
      },
      evidence: 'Participation by school and language is within 10 points of enrollment; at least one published change per round.',
      unlocks: 'The vision keeps its authors as families, staff and local work change.',
      trap: 'Yearly rewriting tires people and unsettles plans; review the vision yearly, and reopen the text every third year.',
    },
    'vision.shared-with-all.1-2': {
      what: 'Bring the vision to the places where people meet in two schools',
      within: {
        30: 'Ask 10 people at each of two schools what the vision says; write down their words before explaining anything.',
        90: 'Have learners make one-minute versions: a poster, a song, a short video. Show them at open house in families’ home languages.',
        365: 'Begin staff meetings, conferences and welcome talks in both schools with one outcome and one example from that month.',
      },
      evidence: 'At each school, 6 of 10 people asked in May can give the gist, compared with the first count.',
      unlocks: 'People can ask how a plan fits, because they know what it should fit.',
      trap: 'Printing more posters feels like sharing; count what people can say, and drop channels nobody mentions.',
    },
    'vision.shared-with-all.2-3': {
      what: 'Build the vision into the district’s calendar and every welcome',
      within: {
        30: 'List 12 moments when people meet the district, such as hiring, enrollment, conferences, board meetings and partner agreements; pick six.',
        90: 'Write the vision into those six, in families’ home languages, each with a classroom story told with the learners’ permission.',
        365: 'Name a person in most schools who keeps this going; put printing, interpreting and sign language in the budget.',
      },
      evidence: 'Six moments carry the vision in most schools; more than half of 50 people sampled can explain it.',
      unlocks: 'Families and partners can begin to find their own part in it.',
      trap: 'A machine translation can turn warm words cold; have two family members who speak the language read it first.',
    },
    'vision.shared-with-all.3-4': {
      what: 'Check yearly who knows the vision, and change how it travels',
      within: {
        30: 'Draw a sample of 10 people from each group in every school, and of partners; write two plain questions.',
        90: 'Let students and family liaisons ask the questions; sort answers by group, school and language, without names.',
        365: 'Meet the two groups reached least, change how they are told, and ask again the next spring.',
      },
      evidence: '8 of 10 people in every group and school can explain it; results published two years in a row.',
      unlocks: 'Everyone can hold decisions up to the same picture.',
      trap: 'A check can feel like a quiz; say that it tests the district’s telling, and thank people who say they do not know.',
    },
    'vision.own-role.1-2': {
      what: 'Ask each group in two schools to write its own part',
      within: {
        30: 'At one staff meeting in each of two schools, everyone completes on a card: To serve our vision, I … Keep the cards.',
        90: 'Do the same in classes, at a family evening and with bus and kitchen staff; sort the cards by group and read them back.',
        365: 'Post each group’s part on one wall; revisit it at the January meeting and change what could not be done.',
      },
      evidence: '8 of 10 people asked in the two schools can name one thing they do for the vision.',
      unlocks: 'Goals and job talks can start from what people chose to do.',
      trap: 'Parts handed down read like orders; let each group write first, and then compare across groups.',
    },
    'vision.own-role.2-3': {
      what: 'Write vision parts into job descriptions and yearly goals in most schools',
      within: {
        30: 'With the union, pick five kinds of jobs; mark in each description where the vision already shows.',
        90: 'Add one line per description, written with people who hold the job; try it in the next goal talks.',
        365: 'Use the lines in hiring interviews and goal talks in most schools; leave them out of ratings for the first year.',
      },
      evidence: 'More than half of job descriptions carry a line; 7 of 10 staff asked describe their part without notes.',
      unlocks: 'New colleagues learn what the vision asks of them before their first day.',
      trap: 'A line added by the office is soon skipped; name beside it the coworkers who wrote it.',
    },
    'vision.own-role.3-4': {
      what: 'Have every group rewrite its part each year from what happened',
      within: {
        30: 'List every role in the district, with volunteers, partners and learners; find those with no written part.',
        90: 'Meet these groups at their own time and place, such as the bus yard at 6 a.m.; write their part with them.',
        365: 'At spring meetings in every school, each group keeps, drops or adds one thing; publish all parts on one page.',
      },
      evidence: 'Every role has a written part; 9 of 10 people in a yearly sample name theirs; each year’s changes are dated.',
      unlocks: 'The vision can outlive a change of superintendent, since many hands hold it.',
      trap: 'Families may hear a duty they have no time for; offer parts of five minutes as well as of five hours.',
    },
    'vision.guides-decisions.1-2': {
      what: 'Test real decisions against the vision in two schools',
      within: {
        30: 'Pick three decisions due this term in each of two schools: a schedule, a purchase, a job posting. Write three questions from the vision.',
        90: 'Ask the three questions at leadership team meetings before deciding; log the answers in two lines, with what changed.',
        365: 'Tell learners and families the reason for each change in one sentence; read the year’s log together in May.',
      },
      evidence: 'At least 12 logged decisions, two of them changed by the questions; learners and families asked recall one reason.',
      unlocks: 'A tested set of questions that the board and other schools can take over.',
      trap: 'The vision gets quoted after the choice is made; ask the questions while two options are on the table.',
    },
    'vision.guides-decisions.2-3': {
      what: 'Make the vision test a rule for money, people and programs',
      within: {
        30: 'List the ten largest decisions of the coming year; note who decides, when, and which vision outcome is at stake.',
        90: 'Adopt a rule: each board and cabinet paper says in one line how it serves the vision and what it replaces.',
        365: 'Build the budget by vision outcome, use the test in most schools, and end one program that does not fit.',
      },
      evidence: '9 of 10 major papers carry the line; at least one proposal was changed and one program ended for fit.',
      unlocks: 'Teachers and families see fewer, longer-lasting efforts, and begin to count on them.',
      trap: 'Any proposal can be dressed in vision words; ask what would be dropped to make room for it.',
    },
    'vision.guides-decisions.3-4': {
      what: 'Look back each year at whether decisions served the vision',
      within: {
        30: 'Choose the year’s ten most important decisions across all schools and departments; name the outcome each promised.',
        90: 'Ask learners, families, teachers and partners what they noticed of each; set their answers beside the numbers.',
        365: 'Hold a public board session on the findings; keep, change or undo each decision, and adjust the questions used.',
      },
      evidence: 'Every school and department keeps a log; ten decisions reviewed in public; at least one changed or undone.',
      unlocks: 'The district can say no kindly, and people understand why.',
      trap: 'Reviews drift into defending old choices; let someone who did not decide present each case.',
    },
    'vision.steers-new-ideas.1-2': {
      what: 'Start two pilots with a one-page vision case',
      within: {
        30: 'In two schools, list every pilot and new program now running; beside each, write the vision outcome it serves.',
        90: 'Have each school choose one idea with that list in hand; write a page: outcome served, first sign, end date, what pauses.',
        365: 'Run both pilots to their end date; decide openly to go on, change or close, and share two pages of learning.',
      },
      evidence: 'Two pilots with a written case, an end date and a published decision; at least one earlier effort paused.',
      unlocks: 'A page the district can ask of anyone with a new idea.',
      trap: 'A grant deadline can do the choosing; write the page first, and apply where the grant fits the page.',
    },
    'vision.steers-new-ideas.2-3': {
      what: 'Open one yearly round in which ideas are compared side by side',
      within: {
        30: 'Settle four questions for every idea: outcome served, evidence so far, effort for teachers, what would stop.',
        90: 'Run a first round: ideas from all schools, a panel with teachers and learners, a published reason for each choice.',
        365: 'Put 1 percent of flexible funds and two release days toward the chosen ideas; send new offers to the same round.',
      },
      evidence: 'Most new efforts of the year came through the round; each proposer received reasons in writing.',
      unlocks: 'Money and time gather around few ideas, so that each gets a real trial.',
      trap: 'A long form keeps teachers away; accept one page or a three-minute talk.',
    },
    'vision.steers-new-ideas.3-4': {
      what: 'Decide on each pilot by vision evidence, and improve the choosing itself',
      within: {
        30: 'List the past three years’ pilots; note what became of each and what was learned.',
        90: 'Give every running pilot a review date, a measure tied to its outcome, and a reviewer from outside it.',
        365: 'Review all pilots in one public session; spread, change or close each, and rewrite one selection question from the results.',
      },
      evidence: 'Every pilot reviewed by its date; at least one spread districtwide and one closed; one question rewritten.',
      unlocks: 'Ideas from any classroom can reach every school on their merits.',
      trap: 'Closing a pilot can feel like a verdict on people; thank them publicly for what the district learned.',
    },
    'vision.actions-match.1-2': {
      what: 'Change one leadership practice in two schools to fit the vision',
      within: {
        30: 'Ask teachers in two schools, without names: Where does what we ask of you differ from our vision? Read every answer.',
        90: 'Pick the difference named most, such as a grading rule; change it, and say in a staff meeting what changed.',
        365: 'Plan the year’s training days with teachers from vision outcomes; ask the same question again in May.',
      },
      evidence: 'One rule changed in each school; the share of teachers seeing a match rises between the two rounds.',
      unlocks: 'Teachers see that naming a difference leads to a change.',
      trap: 'Leaders explain where a change is hoped for; answer the first finding with an action within 60 days.',
    },
    'vision.actions-match.2-3': {
      what: 'Rework training, expectations, curriculum choice and grading rules around the vision',
      within: {
        30: 'Lay four documents beside the vision: training calendar, observation form, grading rules, curriculum criteria. Mark matches and differences with teachers.',
        90: 'With the union, rewrite the two that differ most; drop one requirement for each that is added.',
        365: 'Use the new versions in most schools; spend at least half of training hours on vision outcomes.',
      },
      evidence: 'Four documents dated and matched; in most schools, 7 of 10 teachers say expectations fit the vision.',
      unlocks: 'Teachers can plan toward the vision without working around the rules.',
      trap: 'Old and new rules pile up; withdraw the old form on the day the new one starts.',
    },
    'vision.actions-match.3-4': {
      what: 'Publish each year where leaders’ actions and the vision differ',
      within: {
        30: 'Each leader, from superintendent to assistant principal, names two habits the vision asks them to change, and tells their team.',
        90: 'Ask teachers in all schools what they noticed; compare one month of leaders’ calendars with the vision.',
        365: 'Publish the three largest differences found, close them, and choose the next year’s three with teachers.',
      },
      evidence: 'Answers from teachers in every school; three differences named, dated and closed; leaders’ own habits reported back.',
      unlocks: 'The vision is believed, because people see those in charge live by it.',
      trap: 'Honest answers dry up if they can be traced; report by school, never for groups under 10.',
    },
    'vision.progress-measured.1-2': {
      what: 'Measure two vision outcomes in two schools for one year',
      within: {
        30: 'With teachers and learners, choose two outcomes; list what you already collect that shows them, such as portfolios, exhibitions or surveys.',
        90: 'Take a starting measure in both schools from a sample of 30 learners; write down how it was done.',
        365: 'Measure again, show staff and learners both rounds, and note what to do differently next time.',
      },
      evidence: 'Two outcomes with a starting value and a second value a year later, read by staff and learners.',
      unlocks: 'Schools can tell whether a change moved something the vision cares about.',
      trap: 'It is tempting to measure what is easy to count; start from the outcome, and accept a small, honest sample.',
    },
    'vision.progress-measured.2-3': {
      what: 'Give every vision outcome a measure that the board reviews',
      within: {
        30: 'For each outcome, write one measure, its source, who keeps it, and what the state already requires.',
        90: 'Publish starting values for most schools, by learner group; show no number for groups under 10.',
        365: 'Put two review dates in the board calendar; drop two older reports so that staff time is freed.',
      },
      evidence: 'Every outcome has a measure; most schools report; the board’s minutes show two discussions of results.',
      unlocks: 'Board and superintendent can steer by the vision as well as by state results.',
      trap: 'Forty numbers bury the picture; keep at most two per outcome, on two pages.',
    },
    'vision.progress-measured.3-4': {
      what: 'Read the results with the community, and refine the vision by them',
      within: {
        30: 'Publish all results in families’ home languages, on two pages, with a date for a public reading.',
        90: 'Hold the reading: learners present, each table mixes the groups surveyed, each table writes one question and one proposal.',
        365: 'Change at least one thing in vision, plan or measures; publish what, why, and what was turned down.',
      },
      evidence: 'Results for every school; people from all seven groups at the reading; a dated change with its reason.',
      unlocks: 'The vision stays true as learners, families and work change.',
      trap: 'Numbers without stories leave people cold; pair each measure with one learner’s work, shared with permission.',
    },
  },
} satisfies ConstructGuideText<typeof vision>;
