import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const learningEnvironmentsGuideEn = {
  indicators: {
    'learning-environments.beyond-walls': {
      why: 'A learner who repairs engines, keeps bees or codes at the library is learning. When school counts it, hours are not spent twice and skills from home and town are seen.',
      evidence: [
        'Published rule for recording outside learning',
        'Sample of outside work, with the decision on each piece',
        'Report cards that show learning from outside',
        'Participation by learner group and neighborhood',
      ],
    },
    'learning-environments.high-expectations': {
      why: 'Learners rise toward what people around them believe they can do. When tasks ask less of some, they have no chance to show more.',
      evidence: [
        'Sample of tasks from many classes, sorted by what they ask',
        'Rules for entering advanced work',
        'Models of high-quality work on show in classrooms',
        'Learners’ answers to: how often are you pushed to do great work?',
      ],
    },
    'learning-environments.trust': {
      why: 'People learn when they can say “I do not get it yet” without fear. Trust makes that sentence easy for a child, a teacher and a family alike.',
      evidence: [
        'Answers on trust from learners, families and staff, by group',
        'List showing a known adult for each learner',
        'Log of guest visits between colleagues',
        'Changes made after people answered, with dates',
      ],
    },
    'learning-environments.fair-share': {
      why: 'Learners notice at once what is unfair. Sharing the work of making it fair uses what they see and teaches them to care for others.',
      evidence: [
        'Class agreements with dates and learners’ wording',
        'Counts of chances and discipline by learner group',
        'Notes of reviews that learners and families helped lead',
        'List of practices changed after a review',
      ],
    },
    'learning-environments.effort-celebrated': {
      why: 'People repeat what gets noticed. When a community honors the honest try, learners and adults reach for harder things and tell what they learned.',
      evidence: [
        'Displays with first drafts beside finished work',
        'Grading rule that allows a second attempt',
        'List of celebrations: what was honored, and who',
        'Stories from leaders about attempts that missed',
      ],
      prerequisites: { 'culture.safe-to-try': 'People show a rough first try once they know that trying will not cost them.' },
    },
    'learning-environments.flexible-space-time': {
      why: 'A bell can end good work, and a room can rule it out. When time and space bend, learners work long enough, in the right place, with the right people.',
      evidence: [
        'Timetable with open blocks, and a record of their use',
        'Room plan showing spaces for quiet, group and hands-on work',
        'Rule on what teams may move without asking',
        'Learners’ and teachers’ comments on trial weeks',
      ],
    },
    'learning-environments.improved-often': {
      why: 'A yearly survey helps next year’s learners. A five-minute look helps the ones in the room, and it shows them how improving is done.',
      evidence: [
        'Cards with learners’ answers to three questions',
        'Dated list of small changes in each team',
        'Agreement that keeps quick looks out of evaluation',
        'Notes on which changes were kept, shared or dropped',
      ],
      prerequisites: { 'learning-environments.trust': 'Quick looks bring honest answers once people trust how those answers will be used.' },
    },
  },
  actions: {
    'learning-environments.beyond-walls.1-2': {
      what: 'Count one piece of outside learning for 20 learners in two schools',
      within: {
        30: 'In two schools, ask 20 learners what they learn elsewhere: a job, a farm, a library club. Write a one-page form to show it.',
        90: 'Have each learner show that work to a teacher and to the person who guided it. Record the standard or credit it meets.',
        365: 'Hold two showing days a year in both schools. Keep the forms, the decisions and the questions that came up.',
      },
      evidence: 'At least 20 learners have outside work on their school record, and two of three say the form was easy to use.',
      unlocks: 'Real cases from which a fair rule for everyone can be written.',
      trap: 'Learners with rides and free afternoons come first. Count paid jobs and home projects from the first day.',
    },
    'learning-environments.beyond-walls.2-3': {
      what: 'Adopt one published rule for recording what is learned outside school',
      within: {
        30: 'Read ten cases from the first schools with teachers and learners. List what each learner had to show and who judged it.',
        90: 'Bring a two-page rule to the board: how to show, who judges, what it counts for. Request a waiver where seat-time law forbids it.',
        365: 'Use the rule in most schools. Budget bus trips or shared rides, and put outside learning on report cards and transcripts.',
      },
      evidence: 'Most schools recorded outside learning this year; the rule is online in families’ languages; the median decision took 15 school days or fewer.',
      unlocks: 'Learners and partners can plan ahead, knowing what will count.',
      trap: 'A rule that asks for hours brings seat time back. Ask for proof of learning, and let two adults compare it.',
    },
    'learning-environments.beyond-walls.3-4': {
      what: 'Open outside learning to every group and revise the rule each year',
      within: {
        30: 'Count by learner group and neighborhood who used the rule. Ask ten learners who did not use it what stood in the way.',
        90: 'With partners, open places where the count is lowest: an evening workshop, an online mentor, a site on the bus route.',
        365: 'Hold a spring review of samples and counts in every school. Change the rule, the places and the rides, and publish what changed.',
      },
      evidence: 'Every school has learners using the rule; the lowest group’s rate is within ten points of the highest; dated changes follow each review.',
      unlocks: 'The whole community becomes a place where school learning happens.',
      trap: 'Counts can hide thin work. Read five samples per school side by side, and compare what each one shows.',
    },
    'learning-environments.high-expectations.1-2': {
      what: 'Compare what tasks ask of learners across classes in two schools',
      within: {
        30: 'In two schools, collect one task per class from this week. In a team hour, mark which ones meet the grade-level goal.',
        90: 'Choose one subject. Give every learner the grade-level task, two models of high-quality work and time to revise.',
        365: 'Repeat the collection twice. Ask learners which tasks asked much of them, and keep the supports that let them get there.',
      },
      evidence: 'The share of collected tasks at grade level rises in both schools, for example from 5 of 10 to 8 of 10.',
      unlocks: 'Teams see that support, more than an easier task, gets learners there.',
      trap: 'Sorting tasks can feel like rating teachers. Leave names off, and let each team begin with a task of its own.',
    },
    'learning-environments.high-expectations.2-3': {
      what: 'Open advanced work to all and compare tasks every term',
      within: {
        30: 'List every gate to advanced work: tests, signatures, prior grades. Show who passes each gate, by learner group.',
        90: 'Have the board replace gates with open entry and support. Put one two-hour task comparison per term in the staff calendar.',
        365: 'Run the comparisons in most schools. Pay for the tutoring or co-teaching that helps newcomers to advanced work succeed.',
      },
      evidence: 'Most schools hold a comparison each term; advanced work has open entry; the share of each group in it is published.',
      unlocks: 'A learner’s goals no longer depend on a class list.',
      trap: 'Open doors without help inside lead to quick exits. Budget the help before the first learner enters.',
    },
    'learning-environments.high-expectations.3-4': {
      what: 'Have learners help define quality and check it in every class',
      within: {
        30: 'Draw ten tasks from each school at random. Mark how much each asks, and compare by course level and learner group.',
        90: 'In each school, learners write what high-quality work means for one task per subject and pick models of it.',
        365: 'Each term, every team rewrites one task that asks too little and posts both versions for colleagues in other schools.',
      },
      evidence: 'Random samples are equally demanding across groups; every team has three rewritten tasks; four of five learners say much is asked of them.',
      unlocks: 'Families can count on the same aims in every classroom.',
      trap: 'More pages are not more demanding. Look at the thinking that a task calls for, and leave its length aside.',
    },
    'learning-environments.trust.1-2': {
      what: 'Ask learners and staff about trust, then change one thing',
      within: {
        30: 'In two schools, ask every learner and adult, without names: Whom can you ask? When is it hard? What would help?',
        90: 'Show the answers within two weeks. Let learners and staff choose one change, such as a weekly check-in with the same adult.',
        365: 'Ask again in winter and spring. Keep what people say helped, and have each principal tell staff when they asked for help.',
      },
      evidence: 'Eight of ten learners answered each time, and in both schools more of them name someone they can ask.',
      unlocks: 'Honest answers: people say what is hard once they have seen an answer used.',
      trap: 'Silence after a survey costs trust. Set the date for showing answers before the first question goes out.',
    },
    'learning-environments.trust.2-3': {
      what: 'Give every learner a known adult and every teacher an open door',
      within: {
        30: 'List every learner by name. Staff mark those they know well; each name without a mark gets an adult who reaches out.',
        90: 'Schedule 20 minutes a week for small groups with one adult. Once a term, each teacher visits a colleague as a guest.',
        365: 'Run both in most schools. Pay cover for visits from the substitute budget, and hold a monthly evening hour for families’ early concerns.',
      },
      evidence: 'In most schools nine of ten learners name an adult to turn to, and the log shows one guest visit per teacher per term.',
      unlocks: 'Learners take on harder work, and staff begin to improve their rooms together.',
      trap: 'A visit with a checklist becomes an inspection. Guests take notes on their own teaching and leave a thank-you.',
    },
    'learning-environments.trust.3-4': {
      what: 'Build trust first where each school reports the least of it',
      within: {
        30: 'Sort yearly answers by learner group, family language and staff role. In each school, find the group that reports the least trust.',
        90: 'Invite people of that group, in paid or school hours, to name one cause and pick one change with the principal.',
        365: 'Every school tries its change, asks again, and tells everyone the result. The board reads one page on it each spring.',
      },
      evidence: 'In every school the gap between the most and least trusting groups is smaller than a year ago; each change is dated.',
      unlocks: 'Improvement can start anywhere, since people everywhere speak up early.',
      trap: 'Small groups can be recognized in results. Join years or schools until at least ten people stand for each number.',
    },
    'learning-environments.fair-share.1-2': {
      what: 'Write class agreements with learners and keep them in weekly meetings',
      within: {
        30: 'In two schools, four classes ask: what makes this room fair? Learners and teacher write five agreements in their own words.',
        90: 'Hold a 20-minute class meeting each week. Rotate jobs, settle one matter that seemed unfair, and note what was decided.',
        365: 'Rewrite the agreements twice. Learners from the four classes show another class how a meeting runs.',
      },
      evidence: 'Four classes have notes from 20 or more meetings each, and more learners there say that they help make class fair.',
      unlocks: 'Learners who can talk about fairness in one room are ready for the whole school.',
      trap: 'The same confident voices fill the meeting. Use a speaking order, and let people put written points in a box.',
    },
    'learning-environments.fair-share.2-3': {
      what: 'Look each term at who gets which chances, and change one',
      within: {
        30: 'Count by learner group who gets class jobs, devices, trips and advanced work, and who is sent out of class.',
        90: 'In most schools, staff and student members read the counts for an hour and choose one practice to change this term.',
        365: 'Put that hour in the school calendar each term. Write the students’ seats at it into the school handbook.',
      },
      evidence: 'Most schools held the hour every term, with students at the table and one changed practice on record each time.',
      unlocks: 'Fairness moves from a feeling to something people can see and change together.',
      trap: 'Small counts can point at a person. Leave out any number under ten, and talk about practices.',
    },
    'learning-environments.fair-share.3-4': {
      what: 'Hand part of the fairness review to learners and families',
      within: {
        30: 'In every school, invite four learners and two family members from different groups to prepare the next review with staff.',
        90: 'They pick one question, gather what they need and lead half of the meeting. Pay family members for their hours.',
        365: 'Run three reviews a year. Rewrite school agreements from them each summer, and fund the changes that narrowed a gap.',
      },
      evidence: 'Every school held three reviews led in part by learners and families; two gaps named last year are narrower now.',
      unlocks: 'Fair treatment no longer depends on who happens to be in charge.',
      trap: 'One person may be asked to speak for a whole group. Seat at least two, and ask for questions first.',
    },
    'learning-environments.effort-celebrated.1-2': {
      what: 'Show first drafts beside finished work in six classrooms',
      within: {
        30: 'In two schools, three teachers each hang a first draft, a revision and the finished piece: their own first, then learners’ choices.',
        90: 'Keep ten minutes every Friday for one story: what I tried, what went wrong, what I did next.',
        365: 'Open these classes one evening a term. Learners walk families through how a piece of work grew.',
      },
      evidence: 'Six classrooms show drafts all year; each has 25 Friday stories, told by more than half of its learners.',
      unlocks: 'Learners choose harder work, since a rough start is now a normal thing to show.',
      trap: 'Praise for trying can crowd out learning. End each story with what was changed and what got better.',
    },
    'learning-environments.effort-celebrated.2-3': {
      what: 'Change award and grading customs so that growth counts',
      within: {
        30: 'List last year’s awards, wall displays and messages home. Mark which honored a result and which honored how it grew.',
        90: 'With teachers and union, let major work be revised for full credit. Turn one awards event into a growth evening.',
        365: 'Do both in most schools. Once a term, each principal and the superintendent tell about an attempt that did not work.',
      },
      evidence: 'Most schools apply the revision rule, and half or more of this year’s public celebrations told how work grew.',
      unlocks: 'Families hear the same message in talks, at events and on report cards.',
      trap: 'Endless retakes bury teachers. Set a deadline and a short note on what changed, and keep one rule for revisions and second tries.',
    },
    'learning-environments.effort-celebrated.3-4': {
      what: 'Let learners decide what is honored and check whom it reaches',
      within: {
        30: 'Count by learner group and staff role who was honored last year. Share the count with student leaders in every school.',
        90: 'Student leaders ask ten classmates who were not honored how they would like it to be, then redesign one custom with staff.',
        365: 'Every school redesigns one custom a year this way, retires one, and shares the new count with the board.',
      },
      evidence: 'In every school the people honored include all learner groups, cooks, drivers and office staff; one custom was redesigned this year.',
      unlocks: 'Trying stays part of the place, also when leaders change.',
      trap: 'Public praise embarrasses some people. Offer a private note or a small circle as an equal choice.',
    },
    'learning-environments.flexible-space-time.1-2': {
      what: 'Try one open block a week in two schools',
      within: {
        30: 'In two schools, teachers mark on the timetable where a bell stops good work and which spaces stand empty.',
        90: 'Open one 60-minute block a week. Teams decide each Monday how to use it and which rooms, hall or yard they need.',
        365: 'Run it for two terms. Let teams swap periods on a shared sheet without office approval, and note what each swap allowed.',
      },
      evidence: 'Each school used 25 or more open blocks; teachers and learners can say what the old schedule had stopped them from doing.',
      unlocks: 'A tested case for changing the schedule, which teachers often call a barrier.',
      trap: 'New chairs look like change. Start from the learning that needs space, then move what you already own.',
    },
    'learning-environments.flexible-space-time.2-3': {
      what: 'Build open blocks into most timetables and let teams fill them',
      within: {
        30: 'Map the hours that law or contract fixes and the hours the district can move. Show it to teachers, union and bus planners.',
        90: 'Adopt a fall timetable with two open blocks a week. Ask for a waiver where seat-time rules stand in the way.',
        365: 'Run it in most schools. Budget for movable walls, outdoor tables or doors that join rooms already there.',
      },
      evidence: 'Most schools have two open blocks a week on the printed timetable, and teams themselves record how each was used.',
      unlocks: 'Long projects, small groups and work outside school fit into a normal week.',
      trap: 'Open blocks soon fill with make-up tests and assemblies. Protect them in writing, and count every one taken.',
    },
    'learning-environments.flexible-space-time.3-4': {
      what: 'Redraw schedule, rooms and calendar each year with learners',
      within: {
        30: 'In every school, ask learners and staff which hours and places helped, and who could not use them.',
        90: 'Learners and teachers sketch two versions of next year’s timetable and room plan, and try each for one week.',
        365: 'Each spring, choose the next timetable from trial weeks and results by learner group. Settle buses, meals and contracts before summer.',
      },
      evidence: 'Every school changed part of its timetable or room plan after a trial, and learners from each group helped draw it.',
      unlocks: 'Time and space follow the learning, year after year.',
      trap: 'Bus routes and meal times decide quietly. Bring drivers and kitchen staff to the first sketch.',
    },
    'learning-environments.improved-often.1-2': {
      what: 'Start a three-question look in six classes, every three weeks',
      within: {
        30: 'In two schools, three volunteer teachers each ask on a card: What helps you learn here? What gets in the way? What next?',
        90: 'Every three weeks, read the cards with the class, pick one small change and post its date on the wall.',
        365: 'The six teachers meet for 30 minutes a month to trade what they changed. Invite one new colleague each time.',
      },
      evidence: 'Six classes have ten or more dated changes each, and learners can name one that came from them.',
      unlocks: 'Short looks become normal, and colleagues ask to join.',
      trap: 'Long forms end the habit. Keep three questions and five minutes, and change something within the week.',
    },
    'learning-environments.improved-often.2-3': {
      what: 'Put monthly looks on the calendar, apart from evaluation',
      within: {
        30: 'Agree in writing with the union that what is seen in a short look stays out of formal evaluation.',
        90: 'Set one 40-minute slot a month. A colleague visits for ten minutes, learners speak, and the teacher picks one adjustment.',
        365: 'Keep the slot in most schools. Principals and specialists cover classes, and each team posts one adjustment a month.',
      },
      evidence: 'In most schools each team has eight or more dated adjustments this year, with what learners said about them.',
      unlocks: 'Rooms get better between big reviews, while this year’s learners can gain from it.',
      trap: 'When a look is used to judge, people perform. Principals go first and ask staff to look at their meetings.',
    },
    'learning-environments.improved-often.3-4': {
      what: 'Check every change again and pass on what helps',
      within: {
        30: 'Add one line to every note: the date of the next look. Begin looks in offices, libraries, buses and outside learning places.',
        90: 'Hold a one-hour swap across schools. Each team brings one change that helped and one it dropped.',
        365: 'Every place checks each change within six weeks. Twice a year, choose one or two that helped, spread them and budget for them.',
      },
      evidence: 'In a sample of 30 changes drawn from all schools, 25 were checked again within six weeks, and two spread across the district.',
      unlocks: 'The district learns faster than a yearly plan could ask.',
      trap: 'A copied change without its reason seldom works. Pass on the question and the learners’ words with it.',
    },
  },
} satisfies ConstructGuideText<typeof learningEnvironments>;
