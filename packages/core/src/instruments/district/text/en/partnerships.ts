import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const partnershipsEn = {
  construct: { name: 'Partnerships', meaning: 'Learning with businesses, community groups and colleges.' },
  indicators: {
    'partnerships.many-kinds': {
      statement: 'Schools keep lasting partnerships with every kind of organization in their area.',
      descriptors: [
        'Not yet, or in talk: contact with organizations comes and goes with personal ties, and help is mostly a one-time gift.',
        'In some schools, two or more kinds of partner, such as a business and a college, work with learners all year.',
        'In most schools, written agreements, each with a contact person, cover businesses, local or county government, recreation, youth justice, civic and community groups, and higher education.',
        'In all schools, business, community and college partners are active; a yearly map shows which kinds are missing, and newcomers are invited to fill those places.',
      ],
      items: {
        partner: {
          prompt: 'How would you describe your work with the district’s schools?',
          answers: ['A gift or one-time help', 'Ongoing, with one or two schools', 'Ongoing, written down, with a contact person', 'Ongoing, and each year we invite missing partners'],
        },
      },
    },
    'partnerships.shape-vision-plan': {
      statement: 'Partners help set the district’s direction before it is final.',
      descriptors: [
        'Not yet, or in talk: partners hear about the vision and the plan once both are finished.',
        'In some parts of the work, such as a career program, partners comment on drafts and can point to a line they changed.',
        'In most sections of the vision and strategic plan, business, community and college partners wrote or reworked text, and their names are listed.',
        'In all sections, partners hold seats as co-authors from first draft to yearly renewal, and the public can read what each one changed.',
      ],
      items: {
        partner: {
          prompt: 'What part do you have in writing the district’s plans for learning?',
          answers: ['We hear of them once finished', 'We comment on some drafts', 'We help write most sections', 'We help write them, then renew them yearly'],
        },
      },
    },
    'partnerships.local-economy': {
      statement: 'The district’s direction lines up with the area’s plan for jobs.',
      descriptors: [
        'Not yet, or in talk: learning pathways are set without a look at the area’s economic and workforce development plan.',
        'In some programs, such as health or farming, learning has been matched to jobs the area expects to grow.',
        'In most pathways, outcomes are mapped to the economic and workforce development plan, employers have checked the map, and vision and strategic plan cite it.',
        'In all pathways, learners see where openings are; school and economic planners meet yearly, and each adjusts its own plan to the other’s.',
      ],
      items: {
        partner: {
          prompt: 'Where in the district’s plan do you see the area’s future jobs?',
          answers: ['Nowhere so far', 'In one or two programs', 'In most programs', 'Throughout, and we update both plans together'],
        },
      },
    },
    'partnerships.teaching-aligned': {
      statement: 'Teaching follows the vision that partners helped to create.',
      descriptors: [
        'Not yet, or in talk: courses, tests and staff learning each have aims of their own, apart from any shared vision.',
        'In some departments, courses have been rewritten around outcomes named with partners, and teachers can say which.',
        'In most schools, curriculum, instruction and assessment have been checked against that vision, and professional development is built to match.',
        'In all schools, every aspect of teaching shows its link to the vision; partners visit classes yearly, and what they notice changes practice.',
      ],
      items: {},
    },
    'partnerships.learning-created': {
      statement: 'Partners create learning opportunities together with schools.',
      descriptors: [
        'Not yet, or in talk: partners come as guests for a day, for a career talk, a visit or a fair.',
        'In some schools, teachers and partners have designed mentoring, internships or service learning that last weeks and serve class goals.',
        'In most schools, several such forms run, work-based learning among them; the schedule sets time aside, and what learners show earns credit.',
        'In all schools, internships, mentoring, work-based and service learning are offered in forms that fit each age, and hosts and learners rework them every year.',
      ],
      items: {
        teacher: {
          prompt: 'How do outside partners take part in what your learners do?',
          answers: ['As guests, for a day or less', 'In one unit that we planned together', 'In several units that count toward grades or credit', 'In every course, and we rework it together yearly'],
        },
        partner: {
          prompt: 'What do you offer that students can learn from?',
          answers: ['A visit, a talk or a fair', 'A project or placement, planned with teachers', 'Work that counts toward class goals or credit', 'Work that counts, reworked yearly with teachers and students'],
        },
      },
    },
    'partnerships.list-reaches-all': {
      statement: 'A published list of learning opportunities with partners reaches every learner.',
      descriptors: [
        'Not yet, or in talk: opportunities travel by word of mouth, so hearing of one depends on whom you know.',
        'For some learners, a printed or online list shows what is open and how to sign up, and they have joined something they found on it.',
        'For most learners, the district’s list comes in home languages, costs and rides are covered, and an adult at school goes through it with them.',
        'For all learners, the list has led to taking part; sign-ups are counted by school and group, and offers move to where few joined.',
      ],
      items: {
        learner: {
          prompt: 'Have you seen a list of ways to learn with people outside school?',
          answers: ['No, not yet', 'Yes, I saw one once', 'Yes, and someone showed me how to join', 'Yes, and I joined something this year'],
        },
        family: {
          prompt: 'How do you find out where your child can learn beyond school?',
          answers: ['By chance, from people we know', 'The school tells us of a few', 'From a full list in our language', 'From that list, and my child takes part'],
        },
        teacher: {
          prompt: 'How do your learners find out what they can do with partners?',
          answers: ['By word of mouth', 'I tell some of them when I hear of something', 'From a public list I go through with most', 'From a list with all, and we see who joins'],
        },
        partner: {
          prompt: 'Who hears about what you offer to students?',
          answers: ['People who happen to know us', 'Students at one or two schools', 'Students at most schools, through a public list', 'All students, and we see who joins'],
        },
      },
    },
    'partnerships.progress-reviewed': {
      statement: 'Partners help measure how far the district has come toward its vision.',
      descriptors: [
        'Not yet, or in talk: the district looks at its results on its own, and partners read about them later.',
        'In some reviews of progress, partners see the figures, ask questions and add what they notice at their own sites.',
        'In most yearly reviews, business, community and college partners work through the measures alongside staff, and written notes show what they advised.',
        'In all reviews, partners choose measures with the district and present the findings in public, and the vision is refined where these point.',
      ],
      items: {
        partner: {
          prompt: 'What do you do when the district checks its own progress?',
          answers: ['We are told the results later', 'We see some figures, then ask questions', 'We work through most measures with staff', 'We choose measures, and our findings change the vision'],
        },
      },
    },
    'partnerships.follow-interests': {
      statement: 'What learners do with partners grows out of their own interests.',
      descriptors: [
        'Not yet, or in talk: what learners do with partners is set by whatever happens to be on offer.',
        'In some schools, learners tell an adult what draws them, and that decides whom they meet.',
        'In most schools, each learner’s interests are written down yearly and matched with placements or projects, and new partners are sought for those without a match.',
        'In all schools, learners help design what they do with a partner, look back on it afterward, and reshape the next year’s offers.',
      ],
      items: {
        learner: {
          prompt: 'Who picks what you learn with people from outside school?',
          answers: ['Adults pick, or I do not do this yet', 'Adults pick, after they ask me', 'I pick from things I like', 'I help plan it with them'],
        },
        family: {
          prompt: 'Does what the school offers beyond its walls start from what your child likes?',
          answers: ['Not yet; we take what is offered', 'Once or twice so far', 'Most of the time', 'Each time, and my child helps plan it'],
        },
        teacher: {
          prompt: 'How do learners’ interests shape what they do with partners?',
          answers: ['We take what partners happen to offer', 'I ask some learners before we choose', 'I match most learners by interests they wrote down', 'All my learners help design it with the partner'],
        },
        partner: {
          prompt: 'How do you find out what students are curious about?',
          answers: ['We offer what we know', 'Teachers tell us for some activities', 'Students’ interests reach us before most activities', 'Students plan every activity with us'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof partnerships>;
