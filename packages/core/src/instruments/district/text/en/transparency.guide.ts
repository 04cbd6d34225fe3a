import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const transparencyGuideEn = {
  indicators: {
    'transparency.open-with-board-staff': {
      why: 'People who carry out a plan know things its authors do not. Shown early, a plan gets better; shown late, the same people spend their energy on having been left out.',
      evidence: [
        'Draft plans sent to board, staff and unions, dated before the decision',
        'Calendar of plans with the weeks in which each is open for comment',
        'Minutes of labor–management meetings with questions and answers',
        'List of changes made to plans after comments',
      ],
    },
    'transparency.open-with-families': {
      why: 'Families judge by what they can see. A family that gets hard news early, with what the school will do about it, trusts the good news too and can help.',
      evidence: [
        'One-page school picture: goals, results so far, open problems',
        'The same page in each language that families use',
        'Sign-in sheets of class visits and question evenings',
        'Families’ comments on last year’s page, with changes made',
      ],
    },
    'transparency.open-with-partners': {
      why: 'Employers, colleges, neighbors and taxpayers give time and money to schools. They go on giving when they can see what came of it, missed goals included.',
      evidence: [
        'Public page of goals with results, dated within the last three months',
        'Goals that were missed, shown beside those that were met',
        'Notes of partner meetings on progress',
        'Public list of outside questions with answers',
      ],
    },
    'transparency.informed': {
      why: 'People fill silence with guesses. When a bus driver, a grandmother and a shop owner hear the same plain facts, talk in town helps the work along.',
      evidence: [
        'Dated messages to each group, in the languages it uses',
        'Name and phone number of the person who answers questions',
        'Count of people reached, by group and by channel',
        'Short check: what can people picked by chance name?',
      ],
    },
    'transparency.open-shaping': {
      why: 'People look after what they helped to build. When a learner’s, a neighbor’s or a cook’s idea visibly changes a plan, the plan fits better and outlasts its authors.',
      evidence: [
        'Two plans, before and after people worked on them',
        'Calendar of open decisions with ways to join in',
        'Answers given to proposals, used and not used, with reasons',
        'Count of who took part, set beside who lives here',
      ],
      prerequisites: {
        'transparency.informed': 'People can shape a plan once they know that it exists, what it is for and when it will be decided.',
      },
    },
    'transparency.honest-mistakes': {
      why: 'What did not work in one classroom can spare ten others the same detour, once someone dares to tell it. Where telling is safe, problems come to light while they are small.',
      evidence: [
        'Agenda item “what did not work” with notes of next tries',
        'Written promise that these accounts stay out of evaluations',
        'Board reports that tell of something that did not work',
        'Anonymous staff answers on whether speaking up feels safe',
      ],
      prerequisites: {
        'culture.safe-to-try': 'People speak about what did not work once trying is allowed; otherwise each account sounds like a confession.',
      },
    },
    'transparency.clear-expectations': {
      why: 'A learner who knows what is expected can aim for it without guessing. Families, coaches and employers can help once they hear the same words.',
      evidence: [
        'One page of expectations per grade band, in plain words',
        'The same page at a work-experience site or after-school program',
        'Learners’ own versions on classroom walls',
        'List of passages rewritten after families’ questions',
      ],
      prerequisites: {
        'vision.states-outcomes': 'Expectations need something to lead to: first say what graduates should know and be able to do.',
      },
    },
    'transparency.learners-explain': {
      why: 'When learners know what a task is for, they can steer their own effort. Asking them is the shortest way to find out how openly a school works.',
      evidence: [
        'Notes of visits: learners’ answers in their own words',
        'The shared questions that visitors ask',
        'Share of learners who named goal and reason, by visit',
        'Goals that were reworded after a visit',
      ],
      prerequisites: {
        'curriculum.goals-visible': 'Learners can explain a goal once they can see it, in words that they understand.',
      },
    },
  },
  actions: {
    'transparency.open-with-board-staff.1-2': {
      what: 'Open the drafts of two plans to staff, unions and the board',
      within: {
        30: 'Choose two plans due this year in two or three schools. Write one page for each: the question, reasons, cost, doubts, decision date.',
        90: 'Send both pages to staff, unions and the board at least 30 days before the decision. Hold one open hour in each school.',
        365: 'Publish what was asked, what changed and what did not, with reasons. Ask 20 staff whether they heard in time.',
      },
      evidence: 'Two drafts dated 30 days or more before the decision; a list of changes; 20 staff answers.',
      unlocks: 'Staff and board know an open draft when they see one, and expect the next.',
      trap: 'Sharing a finished plan and calling it a draft. Mark on the page which parts are fixed, and which are open.',
    },
    'transparency.open-with-board-staff.2-3': {
      what: 'Agree on one calendar of open plans with board and unions',
      within: {
        30: 'Sit down with union and board chair. List the kinds of plan that open early as a rule, such as schedules, budgets, evaluation.',
        90: 'Publish a calendar: draft date, comment weeks, decision date for each plan. Send the same fact sheet to everyone on the same day.',
        365: 'Put the 30-day rule into board procedure. Reserve time at monthly labor–management meetings for plans that are open.',
      },
      evidence: 'Most plans decided this year appeared on the calendar 30 days before; the board procedure is adopted.',
      unlocks: 'Early openness no longer depends on who leads a school or department.',
      trap: 'Taking comments for bargaining, or bargaining for comments. Write down with the union which matters belong where.',
    },
    'transparency.open-with-board-staff.3-4': {
      what: 'Review each year what reached people too late, and change the calendar',
      within: {
        30: 'List last year’s ten largest decisions. For each, note when board, unions, teachers, drivers, cooks and office staff first heard.',
        90: 'Discuss the list in one joint session of board, union and staff. Agree on three changes, each with an owner.',
        365: 'Bring every department onto the calendar, add costs and doubts to each draft, and repeat the review in the same month.',
      },
      evidence: 'All ten largest decisions were open as drafts; three agreed changes made and reported at a board meeting.',
      unlocks: 'Plans improve before launch, because doubts surface early as a matter of course.',
      trap: 'Forgetting people without a work email. Ask in the kitchen and the bus garage how drafts reached them.',
    },
    'transparency.open-with-families.1-2': {
      what: 'Give families a one-page picture of the school in two or three schools',
      within: {
        30: 'Ask ten families in each school what they would like to know about how it is doing. Write down their questions.',
        90: 'Publish one page that answers them: goals, results so far, one open problem and the plan for it. Open one morning for visits.',
        365: 'Renew the page three times. Ask the same ten families what they can tell now, and what is missing.',
      },
      evidence: 'Three dated editions per school; at least seven of ten families can name one goal and one open problem.',
      unlocks: 'There is a page that families asked for, which other schools can copy.',
      trap: 'Printing numbers for very small groups, so that a child can be recognized. Leave those out and say why.',
    },
    'transparency.open-with-families.2-3': {
      what: 'Make the page a routine, in families’ languages, with a question evening',
      within: {
        30: 'Bring principals and families from the first schools together. Settle on one template and on the languages needed in each school.',
        90: 'Set three dates in the district calendar. Budget for translation and for an interpreter at one question evening per school.',
        365: 'Publish at most schools on all three dates, with a meeting where the principal answers questions without slides.',
      },
      evidence: 'Most schools met all three dates; questions and answers from each evening are posted within two weeks.',
      unlocks: 'Families can compare this year with last year instead of relying on rumor.',
      trap: 'Machine translation that nobody read. Pay one fluent reader from the community to check each edition.',
    },
    'transparency.open-with-families.3-4': {
      what: 'Let families edit the picture, and reach every home with it',
      within: {
        30: 'Count which homes opened, received or picked up the last edition. Note the neighborhoods, languages and grades with few.',
        90: 'Form an editing table of six families and two learners per school. Offer paper, text message and phone call.',
        365: 'Ask every family one question: what was unclear? Publish the answers and the changes in the next edition.',
      },
      evidence: 'Every school reaches at least nine of ten homes; each edition lists what changed after families’ comments.',
      unlocks: 'Families turn from readers into people who help solve open problems.',
      trap: 'Hearing from the same six families each year. Change half of the table yearly, and invite by phone.',
    },
    'transparency.open-with-partners.1-2': {
      what: 'Put this year’s goals and results on one public page',
      within: {
        30: 'In two or three schools, pick three goals that partners helped with. Write each in one plain sentence with a number.',
        90: 'Publish the page with progress so far. Walk five partners through it at their place of work, and note their questions.',
        365: 'Update the page each quarter, keep missed goals on it, and thank partners by naming what their part led to.',
      },
      evidence: 'Four dated updates per school; five partners can say how one goal is going.',
      unlocks: 'Partners can see where their help counts, and offer the next piece.',
      trap: 'Publishing promises without results. Leave an empty column for results from the first day, with a date.',
    },
    'transparency.open-with-partners.2-3': {
      what: 'Report missed goals beside met ones, twice a year, in public',
      within: {
        30: 'Decide with the board on one format for all goals: aim, result, what happened, what is next. Fit it on one page.',
        90: 'Hold a first progress hour at the library or town hall. Show one missed goal first, and ask what people make of it.',
        365: 'Set two progress hours in the board calendar. Require current pages from every department before the budget is discussed.',
      },
      evidence: 'Most schools and departments have a page under 90 days old; two progress hours held, with notes posted.',
      unlocks: 'Budget talks start from shared facts about what worked.',
      trap: 'Explaining away each missed goal. State the result, one reason, one next step, then listen.',
    },
    'transparency.open-with-partners.3-4': {
      what: 'Answer outside questions in public, and redesign pages around them',
      within: {
        30: 'Collect every outside question of the past year from email, meetings and the front desk. Sort them into ten groups.',
        90: 'Post answers to all ten. Name one person who replies in public within ten working days to any new question.',
        365: 'Watch ten neighbors look for one result. Rewrite pages where they got lost, and repeat the test each year.',
      },
      evidence: 'Nine of ten questions answered within ten working days; nine of ten neighbors find a result in three minutes.',
      unlocks: 'Anyone can follow the work without knowing someone inside.',
      trap: 'Answering in the language of the office. Have a person from outside read each answer before it is posted.',
    },
    'transparency.informed.1-2': {
      what: 'Send one plain message on a fixed day in two or three schools',
      within: {
        30: 'Write five sentences: what is changing, why, for whom, from when, whom to ask. Have a grandparent and a custodian read them.',
        90: 'Send it on the first Monday of each month to staff, families and partners, by the channel each uses most.',
        365: 'Each term, ask ten people per group to name one change. Rewrite whatever most of them could not name.',
      },
      evidence: 'Nine monthly messages sent; six of ten people asked can name one change.',
      unlocks: 'People share the same facts, so that questions become more useful.',
      trap: 'A newsletter that grows to eight pages. Keep to five sentences, with one link for more.',
    },
    'transparency.informed.2-3': {
      what: 'Give each group the same facts, on set dates, in its own channel',
      within: {
        30: 'Map with five people from each group where they get their news: text message, radio, notice board, staff room, shop window.',
        90: 'Agree on one fact sheet per month and on who carries it to which group. Publish a name and number for questions.',
        365: 'Put the dates into the district calendar and translation into the budget. Most schools send on the same day.',
      },
      evidence: 'Most schools sent on all dates, in all main languages; answered questions are logged each month.',
      unlocks: 'No group has to rely on another group to hear the news.',
      trap: 'Telling staff after families. Send to staff one day earlier, so that they can answer at the door.',
    },
    'transparency.informed.3-4': {
      what: 'Check by chance who heard, and mend the routes that missed people',
      within: {
        30: 'Draw 15 names by chance from each group. Prepare two questions: what is changing, and why?',
        90: 'Call or meet them all. Publish the count by group, and name the two groups that heard least.',
        365: 'Ask those two groups how they want to hear. Change their route, draw new names, and compare with the first count.',
      },
      evidence: 'In each group, at least 12 of 15 people name a main change with its reason; counts published yearly.',
      unlocks: 'Everyone knows enough to take part in decisions.',
      trap: 'Checking by online form, which reaches those already informed. Use the phone, the bus stop, the pick-up line.',
    },
    'transparency.open-shaping.1-2': {
      what: 'Bring two real questions to the people they touch, before deciding',
      within: {
        30: 'In two or three schools, choose two questions that are truly open, such as the daily schedule. Say what is fixed.',
        90: 'Hold two working evenings with learners, families, staff and partners. Offer food, child care and an interpreter. Write options together.',
        365: 'Decide in public. Post what people proposed, what changed because of it, and why other ideas were not used.',
      },
      evidence: 'Two posted decisions, each with at least one change that came from outside the leadership team.',
      unlocks: 'People have seen their ideas count, and come back for the next question.',
      trap: 'Asking about something already settled. If less than half is open, inform people and choose another question.',
    },
    'transparency.open-shaping.2-3': {
      what: 'Put open decisions on a calendar, and answer each proposal',
      within: {
        30: 'Agree with board, unions, principals and learners which kinds of decision open to everyone each year. Start with five.',
        90: 'Publish the calendar: question, dates, ways to join in by evening, phone or paper. Name who answers proposals.',
        365: 'Adopt it as board procedure, with a yes or no and a reason to each proposal within 30 days. Budget for interpreters.',
      },
      evidence: 'Most schools held an open decision this year; nine of ten proposals got an answer within 30 days.',
      unlocks: 'Taking part becomes a habit that survives a change of leaders.',
      trap: 'Opening everything, until nobody comes. Open five decisions well instead of fifty on paper.',
    },
    'transparency.open-shaping.3-4': {
      what: 'Give every group a seat where plans are prepared, and seek missing voices',
      within: {
        30: 'Compare who took part last year with who lives here, by school, language and role. Name the two groups least present.',
        90: 'Meet both groups where they gather, and ask what would make joining in worth it. Offer seats on planning teams.',
        365: 'Seat learners, families, staff and partners on every planning team. Publish who took part, and change two things people asked for.',
      },
      evidence: 'Every planning team has all groups seated; the two groups least present take part at a higher rate than last year.',
      unlocks: 'Plans carry the knowledge of the whole community from the first draft.',
      trap: 'One learner alone at a table of adults. Seat at least two, brief them beforehand, and let them speak early.',
    },
    'transparency.honest-mistakes.1-2': {
      what: 'Open one regular meeting with what did not work',
      within: {
        30: 'In two or three schools, the principal tells at a staff meeting one thing that did not work, and what comes next.',
        90: 'Give ten minutes of each monthly team meeting to one volunteer: what I tried, what happened, what I will try.',
        365: 'Collect twelve accounts without names. Print what was learned on one page, and use it to plan the next year.',
      },
      evidence: 'Twelve accounts, at least three of them by leaders; two plans for next year that name one of them.',
      unlocks: 'Colleagues have heard that nothing happens to those who speak.',
      trap: 'A leader who listens, then gives advice at once. Agree that the first five minutes belong to questions.',
    },
    'transparency.honest-mistakes.2-3': {
      what: 'Write the promise: what is told in learning meetings stays out of evaluations',
      within: {
        30: 'Sit down with the union and human resources. Draft half a page: which meetings, what is protected, what safety duties remain.',
        90: 'Sign it with the union. Each principal and department head reads it aloud, and adds an example of their own.',
        365: 'Reserve the ten minutes in meeting schedules of most schools. Add “what did not work” to every report on a new effort.',
      },
      evidence: 'Signed promise; most schools hold the ten minutes monthly; most reports on new efforts carry the section.',
      unlocks: 'Honest accounts can be shared beyond a circle of friends.',
      trap: 'Promising too much. State plainly that concerns about a child’s safety are always reported.',
    },
    'transparency.honest-mistakes.3-4': {
      what: 'Carry honest accounts across schools and up to the board table',
      within: {
        30: 'Superintendent and board chair each tell one account of their own at an open board meeting, with what changed afterward.',
        90: 'Start a shared file of accounts by topic. Ask each new project to name one that it has used.',
        365: 'Ask all staff one anonymous question on how safe speaking up feels. Publish answers for role groups of ten or more; act on the lowest.',
      },
      evidence: 'Every new project names an account it used; the share of staff who feel safe rises in each group shown.',
      unlocks: 'The district stops paying twice for the same lesson.',
      trap: 'News coverage of one candid report may close everyone up. Brief the board and local press beforehand on why it is told.',
    },
    'transparency.clear-expectations.1-2': {
      what: 'Write one page of expectations with learners in two or three schools',
      within: {
        30: 'Pick one grade band per school. Ask 20 learners and ten families: what is expected of you, in school and outside?',
        90: 'Write one page with them, in plain words: in class, in projects, in work experience, at home. Show one example of each.',
        365: 'Use the page at the first conference of the year. Ask the same people again, and rewrite the lines they misread.',
      },
      evidence: 'One page per school; at least 15 of 20 learners can name three expectations in their own words.',
      unlocks: 'Learners and families can talk about the same goals.',
      trap: 'A list of behavior rules. Start each line with “I can” or “I will learn to”.',
    },
    'transparency.clear-expectations.2-3': {
      what: 'Line the pages up by grade, with a part for each adult',
      within: {
        30: 'Lay the first pages beside the district’s outcomes on one table. Mark gaps and jumps between grade bands.',
        90: 'Fill the gaps with teachers, families and two employers. Add three lines to each page: the part of school, home, workplace.',
        365: 'Adopt the pages for most schools. Print them in course guides, work-experience agreements and conference forms.',
      },
      evidence: 'Most schools use adopted pages; every work-experience agreement signed this year includes one.',
      unlocks: 'A learner who changes grade, school or work site meets the same expectations.',
      trap: 'Giving homes tasks that need money or free evenings. Keep the home part to talk, interest and rest.',
    },
    'transparency.clear-expectations.3-4': {
      what: 'Have learners reword the expectations each year, in every school',
      within: {
        30: 'In the first two weeks of school, give every class one lesson to put its page into the learners’ own words.',
        90: 'Collect passages that learners, families or partners read differently from what was meant. Choose the ten most frequent.',
        365: 'Rewrite those ten with the people who flagged them, check them in each language, and publish the new edition.',
      },
      evidence: 'Every school has learner-worded pages; ten passages rewritten; nine of ten learners asked can name their expectations.',
      unlocks: 'Learners take the expectations as their own, and help newcomers to understand them.',
      trap: 'Lower expectations slipping in with simpler words. Set old and new side by side, and check that each asks as much.',
    },
    'transparency.learners-explain.1-2': {
      what: 'Ask learners two questions on short visits, in two or three schools',
      within: {
        30: 'Ask 20 learners per school: what are you learning, and why? Write their words down; record no teacher’s name.',
        90: 'Share the answers with staff. In volunteers’ classes, spend two minutes a day on what today’s goal is for.',
        365: 'Repeat the 20 conversations each term. Invite three family members along, and compare the answers with the first ones.',
      },
      evidence: 'Three rounds of 20 conversations; the share of learners who name a reason rises each time.',
      unlocks: 'Teachers hear which goals make sense to learners, and which do not yet.',
      trap: 'Learners reciting a sentence from the board. Ask next: can you show me where in your work?',
    },
    'transparency.learners-explain.2-3': {
      what: 'Agree on shared visit questions, and bring learners’ work into every answer',
      within: {
        30: 'With teachers and learners, choose four visit questions. Write on the sheet that it is for learning, not for rating staff.',
        90: 'Train eight visitors per school, such as teachers, board members, families. Visit each other’s schools for one morning.',
        365: 'Put two visit mornings per school into the calendar, with substitutes budgeted. Learners keep one piece of work ready to show.',
      },
      evidence: 'Most schools held two visit mornings; most learners asked named goal and reason, with work to show.',
      unlocks: 'Schools can learn from each other by what learners say.',
      trap: 'The morning is dropped when no substitute comes. Plan it so that board members, families and office staff can carry it.',
    },
    'transparency.learners-explain.3-4': {
      what: 'Let learners host visitors, and use their answers to reword goals',
      within: {
        30: 'Check whose answers are missing: youngest learners, newcomers to English, learners who use devices or signs to speak.',
        90: 'Plan with these learners how they want to answer: pictures, home language, a recording. Start learner guides in each school.',
        365: 'Open every school to visitors four times a year. After each, reword the three goals that learners found hardest to explain.',
      },
      evidence: 'All schools hosted four visits; learners from every group answered; a list of reworded goals is posted.',
      unlocks: 'The community hears from learners themselves what school is for.',
      trap: 'Choosing the most fluent speakers as guides. Draw names by chance, and let each learner choose how to answer.',
    },
  },
} satisfies ConstructGuideText<typeof transparency>;
