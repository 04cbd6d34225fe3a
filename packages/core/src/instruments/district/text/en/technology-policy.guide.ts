import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const technologyPolicyGuideEn = {
  indicators: {
    'technology-policy.written': {
      why: 'When rules live in people’s heads, the answer to “may we go online for this?” changes from room to room. Two pages that all can read make it quick and fair.',
      evidence: [
        'The policy on the website, with its date and whom to call',
        'A one-page version in learners’ words and in home languages',
        'A log of questions the policy settled',
        'Minutes of the yearly review, with the changes made',
      ],
      prerequisites: {
        'vision.states-outcomes': 'The policy has to say what technology is for, so the outcomes for learners are written first.',
      },
    },
    'technology-policy.access-everywhere': {
      why: 'A learner with a question cannot wait for the one room with a signal. When every space connects, the lesson decides where people work, not the wiring.',
      evidence: [
        'Signal map of each building, with its date',
        'Outage log with the hours until repair',
        'Lesson plans that use the library, gym or outdoors online',
        'Results of the yearly walk with learners',
      ],
      prerequisites: {
        'technology-policy.gaps-fixed': 'Known gaps in wiring and equipment are what keep rooms offline, so finding and fixing them comes first.',
      },
    },
    'technology-policy.safe': {
      why: 'People explore when they feel protected. Learners who can look after themselves online, and know whom to tell, can use far more of the internet than a filter alone allows.',
      evidence: [
        'Lessons on safe use in the plan of each grade',
        'Reports received, with the hours until an answer',
        'Sites unblocked on request, with dates',
        'The page that tells families whom to call',
      ],
      prerequisites: {
        'technology-policy.written': 'With the rules in writing, every adult takes the same steps when a learner reports something.',
      },
    },
    'technology-policy.all-day': {
      why: 'Questions come at any hour, and so should a way to follow them up. School devices count here: a state rule on personal phones does not stand in the way.',
      evidence: [
        'House rules that say when going online helps learning',
        'Schedule showing access at lunch, study time and before class',
        'Devices per grade, with carts open all day',
        'Learners’ answers on when they can go online',
      ],
      prerequisites: {
        'technology-policy.safe': 'Before access lasts from bell to bell, learners need the lessons and the steps that keep them safe.',
      },
    },
    'technology-policy.gaps-fixed': {
      why: 'A slow network touches some learners more than others. A list with dates that anyone can read turns complaints into repairs and shows each school when its turn comes.',
      evidence: [
        'Gap list by school, with owner, cost and date',
        'Speed tests from before and after each repair',
        'Board minutes that set aside money for repairs',
        'Outage log for the year',
      ],
    },
    'technology-policy.capacity-planned': {
      why: 'A network that fits today is full tomorrow: more learners online, more tests, more video. Planning ahead keeps learning from waiting for wires.',
      evidence: [
        'Plan with costs and replacement dates for three years or more',
        'Graph of peak use against capacity, by school',
        'Budget line for network and devices',
        'Record of a full-load test before online tests',
      ],
      prerequisites: {
        'technology-policy.gaps-fixed': 'A plan for growth starts from a network whose present gaps are known and under repair.',
      },
    },
    'technology-policy.serves-learning': {
      why: 'A device earns its place by what people learn with it. When learners can say why they use it and families can see it, technology is a help rather than a habit.',
      evidence: [
        'Unit plans that name the goal before the tool',
        'Learners’ answers to “why this tool?”',
        'Learners’ online work that families have looked at',
        'Yearly list of tools kept, changed and retired',
      ],
    },
  },
  actions: {
    'technology-policy.written.1-2': {
      what: 'Write a two-page technology policy with two or three schools that will use it',
      within: {
        30: 'Collect every rule on internet use from handbooks and classroom walls; with a teacher and two learners per school, sort them: keep, clash, missing.',
        90: 'Write two pages in plain words: what access is for, safe use, who decides, whom to call. Read them aloud at one family evening per school.',
        365: 'Settle questions by those pages for a year in these schools, and log each question with the answer given.',
      },
      evidence: 'The log holds 20 questions or more, and four in five were answered from the text without a call to the district office.',
      unlocks: 'These schools say yes to the same things, and the board has a tested text to adopt.',
      trap: 'Legal wording nobody finishes. Keep the law in an annex, and try the two pages on a fifth-grader before they go out.',
    },
    'technology-policy.written.2-3': {
      what: 'Have the board adopt the tested text as one policy for the district',
      within: {
        30: 'Bring the log of the first schools to a public work session of the board, with the five questions the text could not answer.',
        90: 'Adopt the policy with a date, an owner and a review month; take conflicting rules out of every school handbook.',
        365: 'Translate a one-page version, post it at each school, and open the staff year with ten minutes on three real cases.',
      },
      evidence: 'Handbooks in most schools carry the same text, and in a spot check eight of ten staff find it within a minute.',
      unlocks: 'Safety lessons, access and purchases can all lean on one agreed text.',
      trap: 'Adopted, then filed. Name one person per school who answers questions about it, and print that name on the page.',
    },
    'technology-policy.written.3-4': {
      what: 'Renew the policy each spring with learners, families and staff',
      within: {
        30: 'Gather the year’s questions, exceptions and complaints from every school into one list, sorted by how often each came up.',
        90: 'Hold one open session each for elementary, middle and high school; mark up the text on screen and send the edits to the board.',
        365: 'Publish the new date with half a page of “what changed and why”; go over it in every building in the first week of school.',
      },
      evidence: 'Every school uses this year’s version, and the change note names at least three edits and who asked for each.',
      unlocks: 'New tools can be tried quickly, since people trust the rules to keep up.',
      trap: 'Adding rules until no one reads them. For each line added, take one out, and stay at two pages.',
    },
    'technology-policy.access-everywhere.1-2': {
      what: 'Map the signal in two schools, then bring every classroom online',
      within: {
        30: 'Walk both buildings with two learners and a laptop; run a speed test in each room at midmorning and mark it on the floor plan.',
        90: 'Move or add equipment for the five slowest rooms in each school, then test again with a full class online at once.',
        365: 'Bring every classroom in both schools up to a whole class, and post the floor plan with a number to call.',
      },
      evidence: 'In both schools a full class can open the same video in any classroom; 19 of 20 weekly spot checks work.',
      unlocks: 'Teachers there can plan online work for any room, and groups no longer move to find a signal.',
      trap: 'Testing in empty rooms. A signal that serves one laptop can stall with thirty, so test while a class is present.',
    },
    'technology-policy.access-everywhere.2-3': {
      what: 'Extend coverage to shared spaces in most schools through the yearly budget',
      within: {
        30: 'List libraries, gyms, cafeterias, workshops and outdoor areas without a signal, school by school; ask teachers which they would use first.',
        90: 'Price the list, ask the state’s E-Rate coordinator which items the federal discount covers, and put the rest in the draft budget.',
        365: 'Install in the order teachers asked for, and write coverage of all learning spaces into every renovation plan.',
      },
      evidence: 'In most schools nine of ten learning spaces pass the whole-class test, and each outage is logged with its hour of repair.',
      unlocks: 'Projects can spread through the building, and the schedule no longer turns on who has the lab.',
      trap: 'Missing the federal filing window. Put its dates in the finance calendar in early fall, with the name of who files.',
    },
    'technology-policy.access-everywhere.3-4': {
      what: 'Walk every school with learners each year until no dead spot remains',
      within: {
        30: 'Show two learners per school how to run the speed test, and give them a floor plan that includes every outdoor learning area.',
        90: 'Finish the walk in all buildings within the same two weeks; publish the map, with a repair date for each spot found.',
        365: 'Fix each spot within one term from a small repair line in the budget, and report the finished map to the board.',
      },
      evidence: 'Every learning space in every school passes the test, and spots found on the walk were closed within one term.',
      unlocks: 'Any space can become a place to learn, so schools are free to rearrange rooms.',
      trap: 'Counting equipment in place of lessons. Ask ten teachers at each level where a lesson stalled, and walk there first.',
    },
    'technology-policy.safe.1-2': {
      what: 'Teach safe use in two or three schools; set steps after a report',
      within: {
        30: 'Name one adult per school for worries online, put that name on every device, and write the four steps after a report, legal duties included.',
        90: 'Give four short lessons in each grade: passwords, sharing, kindness, telling an adult. Librarian and teachers plan them around examples from learners.',
        365: 'Repeat the lessons each term, keep a log of reports that two named adults can open, and hold one family evening per school on home settings.',
      },
      evidence: 'In these schools nine of ten learners asked can name whom to tell, and every logged report has an answer.',
      unlocks: 'These schools can open more of the internet, because learners know how to handle it.',
      trap: 'One assembly in September, then silence. Put short lessons on each term’s calendar and tie them to work in class.',
    },
    'technology-policy.safe.2-3': {
      what: 'Write safety lessons into every grade and retune the filter',
      within: {
        30: 'Pull the list of most-blocked sites; teachers mark those that lessons needed, and counsel checks them against federal and state law.',
        90: 'Open the marked sites by grade band, and promise an answer to every unblock request within one school day.',
        365: 'Put the lessons in each grade’s plan, give staff one hour a year on report steps, and name a responder in most schools.',
      },
      evidence: 'In most schools grade plans hold the lessons, and both reports and unblock requests get an answer within one school day.',
      unlocks: 'Learners can research real questions without blocked pages, in any lesson.',
      trap: 'Blocking more after each incident. Ask first whether a lesson, a setting or a conversation would answer it, then decide.',
    },
    'technology-policy.safe.3-4': {
      what: 'Review safety each term with learners and families in every school',
      within: {
        30: 'Ask learners in every school three questions: whom would you tell, which blocked site do you need, what should change?',
        90: 'Take the answers, the count of reports and the blocked list to a 60-minute session with learners and families; agree on three changes.',
        365: 'Make each term’s changes before the next begins, name them in the family newsletter, and give the board a yearly summary.',
      },
      evidence: 'Every school held its sessions, at least two changes a term trace back to them, and 95 of 100 learners know whom to tell.',
      unlocks: 'Trust grows on both sides, and access all day becomes a shared habit.',
      trap: 'Accounts that could reveal a learner. Share counts and kinds, never stories; the privacy officer reads each summary first.',
    },
    'technology-policy.all-day.1-2': {
      what: 'Open every lesson to online learning in two schools, under house rules',
      within: {
        30: 'List when devices are put away now, and why. Ask all teachers and twenty learners which limit gets in the way most.',
        90: 'Write one page of house rules with learners: screens down while someone speaks, online when the task calls for it. Unlock carts all day.',
        365: 'Live by the page for a year in both schools; once a term, teachers compare notes for 30 minutes and adjust it.',
      },
      evidence: 'In both schools learners go online in any lesson that needs it, and eight of ten asked can explain the house rules.',
      unlocks: 'Learning no longer waits for lab day, and learners begin to judge when going online helps.',
      trap: 'Reading “all day” as screens all day. Say it in the first line: open when it helps, closed when it does not.',
    },
    'technology-policy.all-day.2-3': {
      what: 'Change schedules and handbooks so most schools offer access from arrival to dismissal',
      within: {
        30: 'Mark on each school’s schedule the times without access: before class, lunch, study hall, waiting for the bus. Count the devices those times need.',
        90: 'Replace lab sign-ups with open carts or take-home devices; change the handbook line that keeps school devices away between lessons.',
        365: 'Bring the new schedule to most schools, staff the library for the first and last half hour, and let learners plan online time with teachers.',
      },
      evidence: 'In most schools device logs show learning in every period, and no handbook limits school devices to set times.',
      unlocks: 'Learners can work at their own pace, since study time and class time share the same tools.',
      trap: 'Phone rules and learning rules in one tangle. Keep two pages: personal phones under state or local rules, school devices for learning.',
    },
    'technology-policy.all-day.3-4': {
      what: 'Reach every school, then review the house rules yearly with learners',
      within: {
        30: 'Ask learners in all schools at which hours they could not go online to learn, and list the answers by school and grade.',
        90: 'Remove the three causes named most, for example charging, sign-in or too few devices, and ask the same learners again.',
        365: 'Each spring, learners and staff in every school rewrite the rules from the answers: where going online helped, where paper or talk did more.',
      },
      evidence: 'In every school 95 of 100 learners say they can go online when learning needs it, and this year’s house rules show changes.',
      unlocks: 'Online courses, research and talks with partners can happen at any hour of the day.',
      trap: 'An average that hides a grade. Count by grade, by disability and by home language, and act on the lowest count first.',
    },
    'technology-policy.gaps-fixed.1-2': {
      what: 'Walk two or three schools, list every technology gap and start the repairs',
      within: {
        30: 'Walk the buildings with principal, custodian, a teacher and a learner; note slow spots, old devices, missing outlets.',
        90: 'Put it all in one sheet: place, gap, owner, cost, date. Repair the ten cheapest items that touch the most learners.',
        365: 'Close half of the sheet or more, test again with full classes, and show before-and-after results at a board meeting.',
      },
      evidence: 'The sheet is dated and shared, and at least half of its items are closed, each with a test result.',
      unlocks: 'The district knows real costs, so a budget request can rest on facts.',
      trap: 'A staff survey in place of a walk. People stop reporting what never changes, so go and look.',
    },
    'technology-policy.gaps-fixed.2-3': {
      what: 'Fund the gap list for most schools and date each item',
      within: {
        30: 'Finish the walk in the other schools, two a week, and price each item with help from the regional service agency.',
        90: 'Show the board one page: open items, cost, learners affected. Apply for E-Rate and state grants, and budget for the rest.',
        365: 'Repair in order of learners affected, and adopt a rule: every new item gets an owner and a date within ten days.',
      },
      evidence: 'In most schools closed items outnumber open ones, and every open item shows its owner, cost and due date.',
      unlocks: 'Coverage of every space and a plan for growth can be built on sound ground.',
      trap: 'One-time grants for yearly costs. Mark each item “once” or “yearly”, and pay the yearly ones from the regular budget.',
    },
    'technology-policy.gaps-fixed.3-4': {
      what: 'Publish the list for all schools and let outage patterns set priorities',
      within: {
        30: 'Post the list on the website, updated monthly, without anything that would help an intruder; add a short form to report a gap.',
        90: 'Sort the year’s outages by building, hour and cause, and move the three most frequent causes to the top.',
        365: 'Report to the board each spring: dates met, dates moved and why, and next year’s first ten items.',
      },
      evidence: 'All schools are on the list, 90 of 100 dates were met, the others carry a reason, and outage hours fell from last year.',
      unlocks: 'Technology stops being the reason a good idea has to wait.',
      trap: 'The loudest request goes first. Rank by learners affected and hours lost, and print the ranking beside each item.',
    },
    'technology-policy.capacity-planned.1-2': {
      what: 'Count next year’s use in two schools and buy from that count',
      within: {
        30: 'Record peak use for two weeks in both schools, and ask teachers and the assessment lead what will be online next year.',
        90: 'Add it up for each school, testing days included, and compare it with today’s connection and the age of devices.',
        365: 'Buy for both schools from the count, and run a full-load test one month before online tests.',
      },
      evidence: 'In both schools peak use stayed below 80 percent of capacity, and testing days ran without a network stop.',
      unlocks: 'Other schools can copy a tested way of counting in an afternoon.',
      trap: 'Counting learners and forgetting guests, staff and cameras. Count the devices on the network and add one fifth.',
    },
    'technology-policy.capacity-planned.2-3': {
      what: 'Adopt a three-year capacity plan with its own budget line',
      within: {
        30: 'Make the same count in the other schools, and draw one table of bandwidth, devices and the year each is replaced.',
        90: 'Take three years of costs to the board, with E-Rate discounts, state contracts and shared purchases with neighbor districts priced in.',
        365: 'Adopt the line, replace a set share of devices each year, and sign contracts that let speed rise midyear.',
      },
      evidence: 'The adopted budget carries the line, and most schools have a replacement date for every device and no slowdown at peak.',
      unlocks: 'Schools can add online courses and projects, knowing the network will carry them.',
      trap: 'Buying all devices in one year, so they all wear out together. Replace a fourth or a fifth each year.',
    },
    'technology-policy.capacity-planned.3-4': {
      what: 'Check the plan yearly against real use and new ways of learning',
      within: {
        30: 'Set up one page for each school: peak use, enrollment, age of devices, planned programs. Update it every quarter.',
        90: 'Ask every school what it hopes to start within two years, and test the network at twice today’s peak.',
        365: 'Have the board renew plan and money each spring from those pages, with a reserve for needs nobody foresaw.',
      },
      evidence: 'Every school stayed under 70 percent of capacity at peak, and the plan carries this year’s date and board action.',
      unlocks: 'The vision can grow without a pause for equipment.',
      trap: 'A plan built on averages. Look at the busiest school in its busiest hour, since that is where learners wait.',
    },
    'technology-policy.serves-learning.1-2': {
      what: 'Redesign two units per volunteer teacher in two or three schools, goal before tool',
      within: {
        30: 'Ask three teachers per school to pick two units each; they write the learning goal first, then ask which tool, if any, serves it.',
        90: 'Teach the first units; open each with “why this tool?” on the board, and have learners answer in one sentence at the end.',
        365: 'Teach the others, show the work at one family evening per school with learners at the keyboard, and share all units in one folder.',
      },
      evidence: 'Twelve units or more are shared, eight of ten learners asked can name the goal, and families came in each school.',
      unlocks: 'Teachers have tried examples to pass on, and buying can follow learning goals.',
      trap: 'Worksheets moved to a screen. Ask of each use: what can learners do now that paper did not allow?',
    },
    'technology-policy.serves-learning.2-3': {
      what: 'Tie tool purchases to learning goals and open the work to families',
      within: {
        30: 'List every tool the district pays for, what it costs a year and how many learners used it last month.',
        90: 'Change the purchase form: each new tool needs a learning goal, a trial with two classes and a privacy check.',
        365: 'In most schools, give teachers two shared planning hours a month for new units, and families a monthly look at learners’ work.',
      },
      evidence: 'In most schools units name the goal before the tool, and the new form was used for every purchase this year.',
      unlocks: 'Money and time move to tools that learners use for work they care about.',
      trap: 'Counting log-ins as learning. Read ten pieces of learners’ work per school each term, and talk about what they show.',
    },
    'technology-policy.serves-learning.3-4': {
      what: 'Let learners help choose tools and retire those that add little',
      within: {
        30: 'Ask learners, families and teachers in every school which three tools help learning most and which one they would drop.',
        90: 'Have a panel of learners and teachers try each disputed tool for two weeks against a named goal: keep, change or retire.',
        365: 'Renew contracts from the panel’s findings, move the savings to a fund for learners’ projects, and repeat every spring.',
      },
      evidence: 'Every school took part, and the yearly list shows each tool kept, changed or retired, with a reason the panel signed.',
      unlocks: 'Learners choose the means for their own goals, a skill that outlasts any tool.',
      trap: 'Dropping a tool someone relies on, such as a screen reader. Check access needs with special education staff first.',
    },
  },
} satisfies ConstructGuideText<typeof technologyPolicy>;
