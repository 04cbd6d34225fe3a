import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const transparencyEn = {
  construct: { name: 'Transparency', meaning: 'How openly plans, reasons and results are shared.' },
  indicators: {
    'transparency.open-with-board-staff': {
      statement: 'The board and the staff, unions included, see plans while the plans can be changed.',
      descriptors: [
        'Not yet, or in talk: the board, the staff and their unions mostly learn of a plan at about the time it is decided.',
        'In some schools and departments, leaders share the draft of a plan, with its reasons, with staff, unions and the board before deciding.',
        'In most schools and departments, an agreed calendar shows when each plan opens for comment; board, unions and staff get the same facts in time to ask questions.',
        'In all schools and departments, major plans stay open from first draft to decision, costs and doubts included; a yearly look back with the unions finds what reached people too late.',
      ],
      items: {
        teacher: {
          prompt: 'When do you first see a plan that will change your work?',
          answers: [
            'Once it has been decided',
            'At times as a draft, depending on who leads',
            'Mostly as a draft, with reasons, in time to ask questions',
            'As a draft every time, and we review how early we heard',
          ],
        },
      },
    },
    'transparency.open-with-families': {
      statement: 'Families can see the full picture of how their child’s school is doing.',
      descriptors: [
        'Not yet, or in talk: families get report cards with school news; how the school itself is doing is told when someone asks.',
        'In some schools, families see this year’s goals, results so far and open problems in plain words, and can visit classes.',
        'In most schools, that picture comes at set times, in the languages families use, with a meeting where they can question the principal about it.',
        'In all schools, families help choose what is shown, it reaches them on paper or by phone, and their yearly word on what was unclear changes the next edition.',
      ],
      items: {
        family: {
          prompt: 'How much does your child’s school show you about how it is doing?',
          answers: [
            'So far, news of events',
            'Some goals or results, without my asking',
            'Most results, good or not, in plain words',
            'The full picture, and they ask what is missing',
          ],
        },
      },
    },
    'transparency.open-with-partners': {
      statement: 'Partners and the public can see how the district is doing against its plans.',
      descriptors: [
        'Not yet, or in talk: plans and results sit in board packets that someone outside the schools would need to ask for.',
        'In some schools and departments, a public page shows the aims of this year with progress to date, and leaders walk their partners through it.',
        'In most schools and departments, the page is current, lists goals that were missed beside those met, and leaders discuss it with partners at least twice a year.',
        'In all schools and departments, anyone can follow a goal from start to outcome without asking; questions from outside get public answers, and the most frequent ones lead to clearer pages.',
      ],
      items: {
        partner: {
          prompt: 'How do you find out how the district’s plans are going?',
          answers: [
            'So far, I would have to ask around',
            'Some schools show us when we meet',
            'I can look up most plans with results',
            'I see everything, missed goals too, and get answers',
          ],
        },
      },
    },
    'transparency.informed': {
      statement: 'Everyone in the learning community knows what is changing in the schools.',
      descriptors: [
        'Not yet, or in talk: news of changes travels by word of mouth, so what people know depends on whom they know.',
        'In some schools, a regular message in plain words tells staff, families and partners what is changing this term.',
        'In most schools, the same facts reach every group on set dates, in its own language and channel, and a named person answers questions.',
        'In all schools, people picked by chance from each group can name the main changes with their reasons; a yearly check finds who was missed, and the routes are mended.',
      ],
      items: {
        family: {
          prompt: 'How do you find out what is changing at your child’s school?',
          answers: [
            'By chance, from other people',
            'The school tells me about some changes',
            'The school tells me about most, in plain words',
            'It tells me about all, then checks I heard',
          ],
        },
        teacher: {
          prompt: 'Which changes in the district could you explain to a neighbor?',
          answers: [
            'None so far; news reaches me by chance',
            'Some of those that touch my own classes',
            'Most of those that touch my school',
            'All main ones, and we check who has not heard',
          ],
        },
        partner: {
          prompt: 'How does news of changes in the schools reach you?',
          answers: [
            'By chance so far',
            'From some of the people I work with',
            'In regular messages about most changes',
            'Every change, in time, with someone to ask',
          ],
        },
      },
    },
    'transparency.open-shaping': {
      statement: 'People across the learning community do more than hear what will happen: they help shape it.',
      descriptors: [
        'Not yet, or in talk: a small circle shapes what happens; most learners, families, staff and partners hear about it afterward.',
        'In some schools, learners, families, staff and partners work together on a real question before it is decided, and can point to what they changed.',
        'In most schools, taking part is on the calendar: people know which decisions are open, how to join in, and each proposal gets an answer.',
        'In all schools, every group has a seat where plans are prepared, missing voices are invited in person, and people’s yearly comments improve how joining in works.',
      ],
      items: {
        learner: {
          prompt: 'What happens when you have an idea for your school?',
          answers: [
            'There is no place to share it yet',
            'Some adults ask to hear it',
            'I share it and get an answer',
            'I get an answer, and we help decide',
          ],
        },
        family: {
          prompt: 'What part can you take when your child’s school makes plans?',
          answers: [
            'I hear about the plans afterward',
            'Sometimes we are asked before it is decided',
            'Mostly I can join in and get answers',
            'Families help from the start, on every big plan',
          ],
        },
        teacher: {
          prompt: 'How do you take part in decisions about how your school works?',
          answers: [
            'I hear what was decided, then carry it out',
            'I have helped shape some of them beforehand',
            'For most, I know how to join in and get answers',
            'For all main ones, and we improve how people join in',
          ],
        },
        partner: {
          prompt: 'How far do you help shape what the schools plan?',
          answers: [
            'I hear of plans once they are made',
            'Some schools ask me while plans are open',
            'Most plans have a clear way to join in',
            'I sit in from the first draft, every time',
          ],
        },
      },
    },
    'transparency.honest-mistakes': {
      statement: 'People at every level can safely say what did not work.',
      descriptors: [
        'Not yet, or in talk: reports tell what went well; what did not work is talked over in private, among people who trust each other.',
        'In some schools and departments, colleagues bring what did not work to a regular meeting, and the talk turns to what to try next.',
        'In most schools and departments, leaders go first with examples of their own, and a written promise keeps these accounts out of staff evaluations.',
        'In all schools and departments, up to the board table, such accounts travel between schools and improve the next plan; an anonymous yearly question checks that speaking up feels safe.',
      ],
      items: {
        teacher: {
          prompt: 'What happens when you say that something you tried did not work?',
          answers: [
            'For now, I would keep it to myself',
            'With some colleagues, it becomes a useful talk',
            'In most meetings it is usual; leaders tell theirs too',
            'It is safe everywhere, and others use what I learned',
          ],
        },
      },
    },
    'transparency.clear-expectations': {
      statement: 'Everyone knows what is expected of learners wherever they learn.',
      descriptors: [
        'Not yet, or in talk: what is expected of learners is set class by class, so learners and families hear it in different words.',
        'In some schools, learners and families can name what is expected this year, in class as well as in projects, work experience and study at home.',
        'In most schools, expectations grow out of the district’s outcomes, carry on from grade to grade, and spell out the part adults play at school, at home and in workplaces.',
        'In all schools, learners put the expectations into words of their own each year, and any passage that families or partners found unclear is rewritten with them.',
      ],
      items: {
        learner: {
          prompt: 'In which classes do you know what adults expect of you?',
          answers: [
            'Not yet; I mostly guess',
            'In some of my classes',
            'In most, and on trips and projects',
            'In all, and we help put it in words',
          ],
        },
        family: {
          prompt: 'How clear is it to you what your child is expected to do?',
          answers: [
            'We find out as we go',
            'Clear for some subjects',
            'Clear for most, in school as at home',
            'Clear for all, and I know my part',
          ],
        },
        teacher: {
          prompt: 'How are expectations for your learners set?',
          answers: [
            'I set them for my own classes',
            'I share the same words with some colleagues',
            'Most of my school shares them, tied to district outcomes',
            'We all share them; learners and families help reword them yearly',
          ],
        },
      },
    },
    'transparency.learners-explain': {
      statement: 'Any learner can tell a visitor what they are learning and why.',
      descriptors: [
        'Not yet, or in talk: asked about their work, learners mostly name the task or the page; its purpose is known to the teacher.',
        'In some classes, the learners a visitor asks can name the goal of their task and say why it matters to them.',
        'In most classes, visits follow a shared set of questions, and learners back up their answer with a piece of their own work.',
        'In all classes, learners answer in the language or manner that suits them, tell their next step, and what visitors hear is used to make goals clearer.',
      ],
      items: {
        learner: {
          prompt: 'A guest asks about your work. Can you say why you do it?',
          answers: [
            'I can tell what the task is',
            'Yes, in some classes',
            'Yes, in most, with work to show',
            'Yes, in all, with my next step too',
          ],
        },
        family: {
          prompt: 'What does your child tell you about their learning?',
          answers: [
            'Mostly what they did that day',
            'At times, why they learn it',
            'Mostly what and why, with work to show',
            'In every class: what, why, and what comes next',
          ],
        },
        teacher: {
          prompt: 'Which of your learners could tell a visitor why they do their task?',
          answers: [
            'They would mostly name the task itself',
            'Those in some of my classes or groups',
            'Most, with a piece of work to show',
            'All, each in their way; their answers help me adjust',
          ],
        },
        partner: {
          prompt: 'What do you hear when you ask learners about their work?',
          answers: [
            'Mostly what the task is',
            'Some say why they do it',
            'Most say why, with work to show',
            'All say why, with what comes next',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof transparency>;
