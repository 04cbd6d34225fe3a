import type { vision } from '../../constructs/vision.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const visionEn = {
  construct: { name: 'Vision', meaning: 'A shared picture of what learning is for.' },
  indicators: {
    'vision.states-outcomes': {
      statement: 'One written vision names the outcomes the district wants for every graduate.',
      descriptors: [
        'Not yet, or in talk: hopes for graduates are shared in conversation, or in a short slogan that names no outcomes.',
        'In some schools, a written page lists what learners should know by graduation, what they should be able to do and what kind of people they hope to become.',
        'In most schools, people work from one adopted district text. It names knowledge, skills, qualities and which results should improve.',
        'In all schools and departments, the one text also says what is particular to this community, shows each outcome by grade band, and is rewritten on known dates using evidence.',
      ],
      items: {
        teacher: {
          prompt: 'What does your school have in writing about the graduates we hope for?',
          answers: [
            'A slogan, or nothing in writing that I know of',
            'A page of outcomes that some of us use',
            'The district’s named outcomes, which most of us work from',
            'Those outcomes spelled out for my grade, reviewed with us on schedule',
          ],
        },
      },
    },
    'vision.built-together': {
      statement: 'People from every part of the community take part in writing the vision.',
      descriptors: [
        'Not yet, or in talk: a small group writes the vision, or ways to include more people are being discussed.',
        'In some schools, learners, families and staff have sat down together to draft, and lines they proposed stand in the text.',
        'In most schools, people of every role took part. A public record shows what each group said and how the wording changed because of it.',
        'In all schools, participation mirrors the languages and neighborhoods served; the named authors come from every group; a published calendar brings them back to revise their work.',
      ],
      items: {
        learner: {
          prompt: 'How did students help write the big goals for your school?',
          answers: ['Not that I know of', 'A few students helped', 'My class was asked for ideas', 'My class helped, and our ideas are there'],
        },
        family: {
          prompt: 'How have families helped write the vision for your child’s schools?',
          answers: [
            'I have not heard of a way to help',
            'I know a few families who were asked',
            'I was asked for my ideas',
            'I was asked, and I see what changed',
          ],
        },
      },
    },
    'vision.shared-with-all': {
      statement: 'The vision reaches every member of the learning community.',
      descriptors: [
        'Not yet, or in talk: the vision is a document that those who wrote it know; plans to share it are being made.',
        'In some schools, people meet the vision face to face, at staff meetings or open houses, in the languages families speak at home.',
        'In most schools, learners, families, staff and partners can tell what it says in their own words, and newcomers hear it as they arrive.',
        'In all schools, a yearly sample shows that members of each group can explain it; ways of telling are changed wherever the sample finds people not yet reached.',
      ],
      items: {
        family: {
          prompt: 'How well do you know the vision for your child’s learning?',
          answers: [
            'I have not come across it yet',
            'I heard of it once or twice',
            'I can say what it is about',
            'I can explain it, and the school has asked',
          ],
        },
        partner: {
          prompt: 'Where have you come across the district’s vision for learning?',
          answers: [
            'Nowhere so far',
            'At one event or in one mailing',
            'In most of our meetings with schools',
            'In every shared project; we also explain it',
          ],
        },
      },
    },
    'vision.own-role': {
      statement: 'Each person can say what their own part in the vision is.',
      descriptors: [
        'Not yet, or in talk: hopes for learners are spoken of; who does what to bring them about is being worked out.',
        'In some schools, learners, families and staff have talked through what it asks of them, and can name one thing they do.',
        'In most schools and departments, people describe their part without notes, and it appears in job descriptions, class agreements or yearly goals.',
        'In all schools and departments, every role, from bus driver to board member, has a written part that its holders update each year from experience.',
      ],
      items: {
        learner: {
          prompt: 'Can you tell what you do to help reach your school’s big goals?',
          answers: [
            'I do not know my part yet',
            'I can name one thing I do',
            'I know my part in most classes',
            'I know my part and help plan it',
          ],
        },
        family: {
          prompt: 'What part do you have in the vision for your child’s school?',
          answers: [
            'We have not talked about that yet',
            'I know one thing I can do',
            'I know my part through the year',
            'I know my part and helped shape it',
          ],
        },
        teacher: {
          prompt: 'What do you do in your work because of the vision?',
          answers: [
            'I have yet to link my work to it',
            'I can name an example from a lesson or two',
            'I can name my part in most of what I teach',
            'My part is clear in everything; we update it together each year',
          ],
        },
        partner: {
          prompt: 'What is your organization’s part in the district’s vision?',
          answers: [
            'We have not talked about it yet',
            'A few of us could name it',
            'It is named for most of our projects',
            'It is in writing; we update it together',
          ],
        },
      },
    },
    'vision.guides-decisions': {
      statement: 'The shared vision guides decisions at every level of the district.',
      descriptors: [
        'Not yet, or in talk: decisions are made case by case; a vision may exist in writing, and using it to choose is being discussed.',
        'In some schools or departments, leaders ask how options serve the vision before choosing, and can point to a choice that came out differently.',
        'In most schools and departments, spending, hiring and programs pass the same test, people hear the reasons, and proposals that do not fit are changed or set aside.',
        'In all schools and departments, this is how major decisions are made; each year people of every group look back at whether these served the vision, and the test is improved.',
      ],
      items: {
        learner: {
          prompt: 'Do adults say how new things at your school help reach its big goals?',
          answers: [
            'I have not heard that yet',
            'Yes, for a few new things',
            'Most times, and I see how it fits',
            'Every time, and we get asked if it worked',
          ],
        },
        family: {
          prompt: 'Do changes at your child’s school build toward one vision for learning?',
          answers: [
            'I do not see a link yet',
            'A few changes do',
            'Most do, and I hear the reasons',
            'All do, and families help look back',
          ],
        },
        teacher: {
          prompt: 'How does the district’s vision come into big choices at your school?',
          answers: [
            'It has yet to come up when we choose',
            'It has shaped a choice or two',
            'Most choices are tested against it; some change because of it',
            'Every big choice is tested, then looked back on with us',
          ],
        },
        partner: {
          prompt: 'What guides the district’s choices about its work with you?',
          answers: [
            'Each request is decided by itself so far',
            'Its vision guides a project or two',
            'Its vision guides most of what we do',
            'Its vision guides everything; we review that together',
          ],
        },
      },
    },
    'vision.steers-new-ideas': {
      statement: 'New ideas are chosen by how well they serve the vision.',
      descriptors: [
        'Not yet, or in talk: new ideas begin as chances come up, such as a grant or an offer; their link to the vision is discussed afterward.',
        'In some schools, a short page says before a pilot begins which outcome it serves, what sign to look for and when it ends.',
        'In most schools and departments, proposals are compared side by side on what they add to the vision, and time or money goes to those selected.',
        'In all schools and departments, anyone can propose; each pilot is spread, changed or closed on evidence by a set date; selection questions are refined from what was learned.',
      ],
      items: {},
    },
    'vision.actions-match': {
      statement: 'What leaders do matches what the vision says.',
      descriptors: [
        'Not yet, or in talk: training, expectations of teachers and grading rules each come from separate plans; linking them to the vision is being discussed.',
        'In some schools, leaders have changed at least one practice, such as a training day or a grading rule, so that it fits the vision.',
        'In most schools, training, curriculum choices, expectations and grading point to the same named outcomes, and teachers asked about this confirm the fit.',
        'In all schools and departments, leaders ask teachers each year where actions and words differ, publish the answers, and close the largest gaps, their own habits included.',
      ],
      items: {
        teacher: {
          prompt: 'Where does what leaders ask of you line up with the vision?',
          answers: [
            'The two are separate so far',
            'In some training, or in one rule that changed',
            'In most training, expectations and grading',
            'Everywhere; leaders ask where it does not and act on it',
          ],
        },
      },
    },
    'vision.progress-measured': {
      statement: 'The district measures its progress toward the vision.',
      descriptors: [
        'Not yet, or in talk: progress is told in stories or read from state results; measures of the vision’s own outcomes are being considered.',
        'In some schools, staff measure one or two outcomes, for example with portfolios or surveys, and compare them with a starting point.',
        'In most schools, each outcome has its measure, and the board reviews results by learner group on fixed dates.',
        'In all schools, results for the whole vision are public; learners, families and partners help read them; what they show leads to yearly changes in the vision or its plan.',
      ],
      items: {
        partner: {
          prompt: 'What have you seen of the district’s progress toward its vision?',
          answers: [
            'Nothing has reached us yet',
            'A story or a number now and then',
            'A yearly report on most of its aims',
            'A full yearly report that we help discuss',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof vision>;
