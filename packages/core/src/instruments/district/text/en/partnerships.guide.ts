import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const partnershipsGuideEn = {
  indicators: {
    'partnerships.many-kinds': {
      why: 'No single organization shows learners the whole of their community. Partners of many kinds, kept over years, open more doors, and the doors stay open when one person moves on.',
      evidence: [
        'Partners by kind: business, county, recreation, youth justice, faith groups, colleges',
        'Signed agreements with a contact on each side',
        'Partner map with this year’s date and its gaps marked',
        'Partners’ answers to a yearly five-question survey',
      ],
    },
    'partnerships.shape-vision-plan': {
      why: 'People stand by what they helped to build. Partners who write with the district bring knowledge of the area, and they stay when a first plan meets its first hard year.',
      evidence: [
        'Authors of the vision and plan, with their organizations',
        'Drafts with partners’ edits marked',
        'Dates of drafting sessions and who came',
        'Partner seats named in the planning team’s charter',
      ],
      prerequisites: {
        'transparency.open-with-partners': 'Partners can help set direction when they hear early what is planned and see results as they are.',
      },
    },
    'partnerships.local-economy': {
      why: 'Young people deserve to see a future near home as well as far away. When school plans fit local plans for work, learning leads somewhere people can point to.',
      evidence: [
        'Dated map of graduate outcomes beside the workforce plan',
        'County or workforce plan that cites the schools’ goals',
        'Minutes of the yearly meeting of planners',
        'Pathway pages that show local openings',
      ],
      prerequisites: {
        'vision.states-outcomes': 'Outcomes for graduates have to be named before they can be matched with what the area expects.',
      },
    },
    'partnerships.teaching-aligned': {
      why: 'A vision comes to life in lessons. When partners recognize their words in what learners do on a Tuesday morning, they know their time was well spent.',
      evidence: [
        'Course outlines that name the outcomes of the vision',
        'Assessment tasks scored on those outcomes',
        'Professional development calendar with an outcome per session',
        'Notes from partners’ class visits, with changes made',
      ],
      prerequisites: {
        'partnerships.shape-vision-plan': 'Teaching can follow a shared direction once partners have helped to write it.',
      },
    },
    'partnerships.learning-created': {
      why: 'People remember what they did beside someone who does it for real. Time with partners lets learners try out work, service and study before they choose.',
      evidence: [
        'Agreements for internships, mentoring, work-based and service learning',
        'What learners made or presented with partners',
        'Credit rules that count learning outside class',
        'Ratings by hosts and learners after each placement',
      ],
      prerequisites: {
        'partnerships.many-kinds': 'Designing together takes several kinds of partners who already know the school well.',
      },
    },
    'partnerships.list-reaches-all': {
      why: 'Good chances travel by who knows whom. A list that finds every learner, with rides and costs taken care of, shares them fairly.',
      evidence: [
        'The published list with its date, in home languages',
        'Sign-ups by school and learner group',
        'Records of rides and fees covered',
        'Minutes of the meeting that moved offers',
      ],
      prerequisites: {
        'partnerships.learning-created': 'A list is worth publishing once it holds opportunities that schools and partners have made.',
      },
    },
    'partnerships.progress-reviewed': {
      why: 'Partners meet graduates at work, in service and in college. What they notice there tells the district things its own figures cannot.',
      evidence: [
        'Measures of progress chosen with partners',
        'Agenda and attendance of the yearly review',
        'Public page: what was found, what changed',
        'The refined vision with its date',
      ],
      prerequisites: {
        'partnerships.shape-vision-plan': 'Partners can measure progress toward a direction they had a hand in writing.',
      },
    },
    'partnerships.follow-interests': {
      why: 'Curiosity gets people going. When time with a partner starts from what a learner cares about, effort follows, and doors appear that no list had foreseen.',
      evidence: [
        'Dated page of interests in each learner’s plan',
        'Count of placements that match a written interest',
        'Projects with partners that learners designed',
        'Partners found because learners asked',
      ],
      prerequisites: {
        'partnerships.learning-created': 'Interests can guide a choice once there are several opportunities to choose from.',
      },
    },
  },
  actions: {
    'partnerships.many-kinds.1-2': {
      what: 'Turn four helpful contacts into yearlong partnerships in two schools',
      within: {
        30: 'List everyone who helped last year, and mark kinds with nobody: business, county office, recreation department, youth justice, faith group, college.',
        90: 'Invite four to breakfast at school, two of them from missing kinds; ask what they could do each month, and write half a page each.',
        365: 'Finish background checks, then hold the monthly activity all year in both schools; have the two named contacts talk once a term.',
      },
      evidence: 'Four half-page agreements of three kinds or more, each partner active in eight months of the year or more.',
      unlocks: 'Learning can be designed together, because people know each other well enough to plan.',
      trap: 'Asking for money first. Ask what the partner knows, does and hopes for; money, if any, can come later.',
    },
    'partnerships.many-kinds.2-3': {
      what: 'Give most schools written agreements with each kind of partner',
      within: {
        30: 'Name a partnerships lead, shared with a neighbor district if yours is small, and put all contacts in one sheet by school and kind.',
        90: 'Sign a two-page form with local government, recreation, youth justice, civic groups, employers and a college, online if the campus is far.',
        365: 'Budget two paid hours a week in each school for partner ties, and bring all partners together in fall and spring.',
      },
      evidence: 'Most schools hold current agreements with business, community bodies and a college, and contacts answer within two school days.',
      unlocks: 'There is someone near every school to create learning with.',
      trap: 'A tie that hangs on one person. Put two names on each side, and pass on the sheet when someone leaves.',
    },
    'partnerships.many-kinds.3-4': {
      what: 'Map every school’s partners yearly and invite the missing kinds',
      within: {
        30: 'Draw the map: schools down, kinds across, active partners in each box. Show the empty boxes at the fall meeting.',
        90: 'Ask each partner to name one contact for an empty box; the lead calls that person within a week.',
        365: 'Survey partners, renew agreements that serve learners, end the others with thanks, and publish the new map.',
      },
      evidence: 'Every school has active business, community and college partners, empty boxes fell by half, and nine of ten partners renewed.',
      unlocks: 'Learners anywhere in the district can find a partner close to what they want to do.',
      trap: 'More names, less contact. Count the partners active this term, and pause invitations when calls go unanswered.',
    },
    'partnerships.shape-vision-plan.1-2': {
      what: 'Open two sections of the plan to partners while they are drafts',
      within: {
        30: 'Choose two sections due for writing, such as career learning and service; phone eight partners and agree on hours they can keep.',
        90: 'Hold two 90-minute drafting sessions at a partner’s site; write on a shared screen and mark who changed what.',
        365: 'Adopt both sections with a page on “what partners changed”, and have two partners present them to the board.',
      },
      evidence: 'Eight partners came twice or more, each can point to a changed line, and both sections were adopted with their names.',
      unlocks: 'Partners and staff have learned to write together and are ready for the whole plan.',
      trap: 'A finished draft with a comment box. Start from a blank page and one question: what should graduates be able to do?',
    },
    'partnerships.shape-vision-plan.2-3': {
      what: 'Give partners seats on the team that writes vision and plan',
      within: {
        30: 'Change the planning team’s charter: a quarter of seats for business, community bodies and colleges, with terms of three years.',
        90: 'Rework the vision in three open evening sessions, held at a workplace, a county office and a college or library.',
        365: 'Adopt vision and plan with their authors listed, and place partner goals in the budget beside the district’s own.',
      },
      evidence: 'Most sections list a partner as author, and attendance shows a quarter of seats held by partners at every session.',
      unlocks: 'Teaching, opportunities and reviews can follow a direction the community knows as its own.',
      trap: 'Large employers speaking for everyone. Hold seats for small firms, nonprofits and youth groups, and rotate who opens each session.',
    },
    'partnerships.shape-vision-plan.3-4': {
      what: 'Renew every section yearly with partners as co-authors',
      within: {
        30: 'Give each section two keepers, one from the district and one partner, and publish the renewal dates for the whole year.',
        90: 'Have each pair gather views at its own place, be it shop floor, county office or campus, and bring three proposed edits.',
        365: 'Adopt plan edits in one public session, keep those on the vision for its next rewrite, and print what each partner changed.',
      },
      evidence: 'Every section has its pair and this year’s edits, and a public page shows who proposed each change.',
      unlocks: 'The direction keeps up with the community, whoever leads the district next.',
      trap: 'The same faces every year. Keep terms to three years, and fill empty seats by open call.',
    },
    'partnerships.local-economy.1-2': {
      what: 'Match two programs with the area’s workforce plan',
      within: {
        30: 'Get the area’s economic and workforce plan from the county; read it with three employers and a counselor, and mark ten skills.',
        90: 'Lay two programs, for example health and farming, beside those skills; mark what is taught and what is missing.',
        365: 'Change one unit in each program or more, and have employers look at learners’ work in spring.',
      },
      evidence: 'Two dated maps signed by employers; each program changed one unit or more, and employers saw learners’ work.',
      unlocks: 'A way to match any program, and employers who know the schools from inside.',
      trap: 'Preparing for one employer’s opening. Look for skills that many kinds of work share, so that doors stay open.',
    },
    'partnerships.local-economy.2-3': {
      what: 'Map most pathways to the area’s plan and cite it in ours',
      within: {
        30: 'Invite the workforce board, the chamber of commerce, a college and the county to a half day; bring every pathway outline.',
        90: 'Publish the map: pathway, skills, local jobs, further study. Write the links into vision and strategic plan, with page numbers.',
        365: 'Move course money and equipment toward pathways where the map shows growth, starting a business of one’s own among them.',
      },
      evidence: 'Most pathways are on the map, employers signed it, and the strategic plan cites the workforce plan in related goals.',
      unlocks: 'Employers and colleges can see where an internship or a college-credit course fits.',
      trap: 'A plan that sends every learner to local jobs. Show college, service and moving away as routes of equal worth.',
    },
    'partnerships.local-economy.3-4': {
      what: 'Plan together each year so both plans adjust to each other',
      within: {
        30: 'Set one joint meeting a year with economic planners, ahead of both budgets; bring graduates’ paths and employers’ forecasts.',
        90: 'Hold it with recent graduates and learners in the room, and agree on three changes for each side.',
        365: 'Update every pathway page with openings and routes, and report what each plan changed because of the other.',
      },
      evidence: 'Every pathway page carries this year’s date, and both plans show three changes or more from the joint meeting.',
      unlocks: 'The area invests in learning as part of its own growth.',
      trap: 'Forecasts taken as certain. Update them yearly, and teach what carries over when they change, such as teamwork.',
    },
    'partnerships.teaching-aligned.1-2': {
      what: 'Rebuild four courses in two schools around the shared outcomes',
      within: {
        30: 'Pick four courses with volunteer teachers; lay each unit beside the outcomes written with partners and mark every link.',
        90: 'Rewrite two units per course so that an outcome is taught, practiced and shown; one partner reads each unit.',
        365: 'Teach the units, let partners see learners’ final work, and note what to change next year.',
      },
      evidence: 'Eight rebuilt units, partners who saw final work in all four courses, and teachers who can name each unit’s outcome.',
      unlocks: 'Other departments have real lessons to visit and borrow from.',
      trap: 'New words on old units. Ask which piece of learners’ work would show the outcome, then plan backward from it.',
    },
    'partnerships.teaching-aligned.2-3': {
      what: 'Check curriculum, instruction and assessment against the vision in most schools',
      within: {
        30: 'Write a one-page check with partners: where is each outcome taught, practiced and shown, and where do staff learn about it?',
        90: 'Use two staff days for departments to run the check, and record the gaps in one sheet per school.',
        365: 'Close the largest gaps: add assessment tasks, change what is bought, and give a third of staff learning time to the outcomes.',
      },
      evidence: 'Most schools finished the check, half of the gaps are closed, and the staff calendar names an outcome for each session.',
      unlocks: 'Partners can offer learning that fits what classes are working on.',
      trap: 'Checking documents alone. Visit five classes per school, and ask learners what they are working toward.',
    },
    'partnerships.teaching-aligned.3-4': {
      what: 'Invite partners into classes yearly and act on what they notice',
      within: {
        30: 'Set a visiting morning in each school, fall and spring, with three questions: which outcome do you see, where, what would you ask?',
        90: 'Hold the first visits in every school, in classes teachers offer; partners and teachers talk 30 minutes afterward, score nobody, and write down two ideas.',
        365: 'Bring the ideas to the yearly decisions on curriculum, assessment and staff learning, and tell partners which were used and why.',
      },
      evidence: 'Every school hosted partners, the yearly decisions cite ten ideas or more, and each idea received an answer.',
      unlocks: 'Alignment renews itself, because people from outside keep asking what learning is for.',
      trap: 'Partners look for their own trade. Ask first what any workplace, college or neighborhood would be glad to see in this work.',
    },
    'partnerships.learning-created.1-2': {
      what: 'Design three partner experiences of several weeks in two schools',
      within: {
        30: 'Sit three teachers down with three partners for an hour each, and find a class goal that the partner’s own work needs.',
        90: 'Run one service project, one mentoring round and one short internship, three weeks or longer; settle background checks, youth work rules and rides first.',
        365: 'Run each a second time with changes that learners and hosts ask for, and write a two-page guide.',
      },
      evidence: 'Three experiences ran twice, and every learner who finished has a piece of work tied to a class goal.',
      unlocks: 'There is something real to put on a list for everyone.',
      trap: 'Coffee runs and filing. Write down what the learner will make or solve, and have the host sign it first.',
    },
    'partnerships.learning-created.2-3': {
      what: 'Give partner learning time in the schedule and credit in most schools',
      within: {
        30: 'Read the state’s seat-time and credit rules, list what is allowed now, and call the state agency about the rest.',
        90: 'Free one half day a week in the schedule, adopt credit for what learners can show, and apply for a waiver where needed.',
        365: 'Offer several forms in most schools: service projects in elementary, mentoring in middle grades, internships and work-based learning from grade 9.',
      },
      evidence: 'In most schools two forms or more run each term, and credit records show learning done with partners.',
      unlocks: 'Every learner has time for it, whatever their schedule, so a list can reach all.',
      trap: 'Rides, insurance and youth work rules left for last. Settle all three in month one; where roads are long, bring partners to school.',
    },
    'partnerships.learning-created.3-4': {
      what: 'Open every form in every school and rework it with hosts yearly',
      within: {
        30: 'Count learners in internships, mentoring, work-based and service learning by school and grade, and mark the empty boxes.',
        90: 'Fill them by pairing schools, mentoring online or sharing sites, with partner and teacher planning side by side.',
        365: 'Have learners and hosts answer five questions after each round, and meet in June to change, keep or end each offer.',
      },
      evidence: 'Every school runs all four forms in versions that fit its ages, and nine of ten learners and hosts answered.',
      unlocks: 'Learning outside school becomes part of each learner’s own plan.',
      trap: 'Hosts wearing out. Spread learners over more sites, give each host a season off, and keep the paperwork at school.',
    },
    'partnerships.list-reaches-all.1-2': {
      what: 'Publish one list in two schools and show learners how to join',
      within: {
        30: 'Put every opportunity on two pages: what, for whom, when, how to sign up, who covers any cost. Let four learners test the wording.',
        90: 'Print it, post it online, go through it in homeroom or advisory in both schools, and send it home in the main languages.',
        365: 'Update it each term, note who signed up, and call partners whose places stayed open to ask what would help.',
      },
      evidence: 'An edition for every term; in both schools eight of ten learners asked have seen it, and one in five joined something.',
      unlocks: 'The district knows who is reached and who is not, so it can act on facts.',
      trap: 'A web page nobody visits. Put paper where people are, from bus to library to grocery store, and have someone talk it through.',
    },
    'partnerships.list-reaches-all.2-3': {
      what: 'Bring one district list to most learners, with costs and rides settled',
      within: {
        30: 'Merge the school lists into one; give a named adult in each school two paid hours a week to go through it with learners.',
        90: 'Put a fund for rides and fees in the budget, and share vans or late buses with the county or neighbor districts.',
        365: 'Publish each term in every main home language, and give each learner in most schools a 20-minute talk about it.',
      },
      evidence: 'In most schools nine of ten learners had their talk, and no sign-up was dropped for cost or a ride.',
      unlocks: 'Sign-ups show what learners care about, which tells partners what to offer next.',
      trap: 'A form that asks too much. Keep sign-up to one page with someone on hand to help, and take it by phone too.',
    },
    'partnerships.list-reaches-all.3-4': {
      what: 'Track who takes part and move offers to learners not yet reached',
      within: {
        30: 'Count sign-ups and participation by school, grade and learner group, showing small groups in ways that protect privacy.',
        90: 'Sit down with learners from the three groups with the lowest counts, and change hours, place or kind of offer as they suggest.',
        365: 'Place new offers where counts were lowest, publish participation beside the list, and let learners edit the next edition.',
      },
      evidence: 'Records show each learner in at least one offer this year, and hours of taking part differ by less than a tenth between groups.',
      unlocks: 'Learning with the community is a usual part of school for everyone.',
      trap: 'Averages that hide gaps. Look first at the school and the group with the lowest count, and begin there.',
    },
    'partnerships.progress-reviewed.1-2': {
      what: 'Bring six partners into two reviews of progress this year',
      within: {
        30: 'Choose two questions from the vision, for example teamwork and graduates’ next steps, and ask six partners what they see.',
        90: 'Hold a first 90-minute review: three pages of figures sent a week ahead, partners’ observations first, questions after.',
        365: 'Hold the second, list what changed since the first, and write both up on one page for the board.',
      },
      evidence: 'Six partners came to both, and the page shows four observations from their sites and one change or more.',
      unlocks: 'Partners can read the district’s figures and trust them.',
      trap: 'A slide show with applause. Send figures ahead, and spend two thirds of the time on what partners see.',
    },
    'partnerships.progress-reviewed.2-3': {
      what: 'Work through the measures with partners in most yearly reviews',
      within: {
        30: 'Put four review dates in the calendar, ahead of budget and plan decisions, with business, community, college, staff and learners at each table.',
        90: 'Write one page of figures per outcome, in plain words; have a partner and a principal lead each table.',
        365: 'Answer each point of advice in writing within a month: taken up, changed, or set aside with the reason.',
      },
      evidence: 'Three of four reviews had every kind of partner at the table, and each point of advice has a written answer.',
      unlocks: 'Advice reaches the budget while there is time to use it.',
      trap: 'Figures that could reveal a learner. Show groups of ten or more, and have the privacy officer read each page.',
    },
    'partnerships.progress-reviewed.3-4': {
      what: 'Let partners choose measures too and present progress in public',
      within: {
        30: 'Go through the measures with partners: keep, drop, add. Include one that partners gather, such as interns’ teamwork as hosts see it.',
        90: 'Hold every review with a partner and a district leader as joint chairs, and draft the findings together that day.',
        365: 'Present findings in public each spring, refine the vision where they point, and mark each change with its source.',
      },
      evidence: 'All reviews had joint chairs, and the yearly page links every change in the vision to a finding.',
      unlocks: 'The community holds the vision in common, through changes of board and leaders.',
      trap: 'Measuring what is easy to count. Put one piece of learners’ work beside every number.',
    },
    'partnerships.follow-interests.1-2': {
      what: 'Ask learners what draws them, then match partners in two schools',
      within: {
        30: 'Have advisers or homeroom teachers in both schools ask each learner: what do you enjoy, what do you wonder about, what would you try?',
        90: 'Sort the answers into ten themes; with families’ consent, match 20 learners or more with a background-checked partner for a meeting or a project.',
        365: 'Match a second round, find partners for two themes that had none, and ask learners how well it fit.',
      },
      evidence: 'Forty matches or more rest on written answers, and eight of ten of those learners would choose theirs again.',
      unlocks: 'Learners see that what they say leads somewhere, and they say more.',
      trap: 'Asking, then silence. Promise each learner an answer within a month, even if the match comes later.',
    },
    'partnerships.follow-interests.2-3': {
      what: 'Record interests yearly and match learners by them in most schools',
      within: {
        30: 'Add an interests page to each learner’s plan; learners fill it in each fall with an adviser and may change it anytime.',
        90: 'Give counselors, advisers and the partnerships lead one sheet of themes by school; partners see themes, not names.',
        365: 'Set two advisory hours a term for matching in most schools, and find partners for the five themes with the longest wait.',
      },
      evidence: 'Most learners have a dated page, seven of ten placements match an interest written there, and five themes gained a partner.',
      unlocks: 'Partners know what to offer, and learners arrive with questions of their own.',
      trap: 'Tying a child to one interest. Treat the page as this year’s, and keep a few tries outside it for everyone.',
    },
    'partnerships.follow-interests.3-4': {
      what: 'Let learners design partner work and reshape the offers each year',
      within: {
        30: 'Give learners a one-page design form: my question, what I will make, whom I need, how I will know. Early grades draw it.',
        90: 'Have each learner or small group plan with partner and teacher in a 30-minute talk, in person or by video.',
        365: 'Hold a look back in every school each spring; learners tell partners what to add, change or end, and the list follows.',
      },
      evidence: 'Every school used the form, nine of ten learners had a say in their work, and a third of offers changed.',
      unlocks: 'Learners leave school knowing how to find people who can help them learn.',
      trap: 'Confident speakers shaping everything. Take answers as drawings, recordings or in a home language, and read every one.',
    },
  },
} satisfies ConstructGuideText<typeof partnerships>;
