/**
 * The parts of the framework behind the district instrument, one by one, with short labels in our own words.
 *
 * `published`: read in a published text. `recollected`: the original wording was not at hand, and the part is
 * written down from memory. `part`: recollected, and borne out by something published.
 * @typedef {'published' | 'recollected' | 'part'} Basis
 * @typedef {object} Atom
 * @property {string} id
 * @property {string} label
 * @property {Basis} basis
 * @typedef {object} AtomSet
 * @property {string} name
 * @property {readonly Atom[]} atoms
 */

/** @type {readonly AtomSet[]} */
export const frameworkAtoms = [
  set('Curriculum', 'CUR', [
    ['Curriculum follows the district’s vision', 'part'],
    ['That fit is checked on a set schedule', 'recollected'],
    ['More than one route to the goals', 'part'],
    ['The same demanding goals for everyone', 'part'],
    ['Needs and interests shape what is studied'],
    ['Staff help to review the curriculum'],
    ['Goals that students and families understand'],
  ]),
  set('Instruction', 'INS', [
    ['Teaching follows the district’s vision', 'part'],
    ['Many methods are welcome, none is prescribed'],
    ['Active, student-centered methods in daily use'],
    ['Moving on by mastery, not by calendar'],
    ['Topics that draw students in'],
    ['Students plan lessons and help run them'],
    ['Learning to learn, more and more self-led', 'part'],
    ['Common ground with room to invent', 'recollected'],
  ]),
  set('Assessment', 'ASM', [
    ['One whole system, not separate tests'],
    ['Assessment follows the district’s vision'],
    ['Checks while learning goes on'],
    ['Checks between stretches of learning'],
    ['Checks at the end of learning'],
    ['Assessment built into the work itself'],
    ['Answers come back fast'],
    ['Answers show how each student advances'],
    ['Answers change what happens next in class'],
    ['Final checks at several times of year'],
    ['Tests taken once a student is ready'],
    ['Another try at showing mastery'],
  ]),
  set('Learning environments', 'ENV', [
    ['Places in school where such learning thrives', 'recollected'],
    ['Learning beyond the school building', 'part'],
    ['Much is expected of each student', 'recollected'],
    ['People trust and help one another', 'part'],
    ['Fair chances, a responsibility that all carry', 'recollected'],
    ['Trying is safe, success is noticed', 'part'],
    ['Rooms and schedules that can change'],
  ]),
  set('Student supports', 'SUP', [
    ['Each student gets help that fits'],
    ['Help comes when it is needed'],
    ['Decisions rest on fresh feedback'],
    ['That feedback comes from frequent checks'],
    ['Help happens inside learning where it can'],
    ['Schools can bend time to help'],
    ['Going deeper counts as support too'],
  ]),
  set('Professional development', 'PD', [
    ['Learning on the job, not single events'],
    ['Adult learning follows the vision'],
    ['Adult learning answers what students need'],
    ['Educators learn with one another'],
    ['Adult learning keeps improving practice'],
    ['Technology carries adult learning'],
    ['Fitted to each educator'],
    ['Open at any hour and place'],
  ]),
  set('Leadership development', 'LDR', [
    ['A program that develops leaders'],
    ['Future leaders are found'],
    ['Leaders are prepared in classrooms'],
    ['Leaders are prepared in schools'],
    ['Leaders are prepared in the central office'],
    ['Staff help to write the vision'],
    ['Staff help to write the plan'],
    ['Staff help to build partnerships'],
    ['Staff help to review the curriculum'],
    ['Successors are ready when leaders leave'],
  ]),
  set('Technology policy', 'TEC', [
    ['A technology policy in writing'],
    ['Internet in every part of school'],
    ['Access that is safe'],
    ['Access all day long'],
    ['Gaps are known and being closed'],
    ['Capacity is planned ahead of growth'],
    ['Technology serves learning and reaches families'],
  ]),
  set('Data systems', 'DAT', [
    ['One whole data system, kept up', 'recollected'],
    ['It manages learning', 'recollected'],
    ['It holds assessments', 'recollected'],
    ['It holds student records', 'recollected'],
    ['It keeps achievement over the years', 'recollected'],
    ['It keeps what teachers note', 'recollected'],
    ['It keeps the help a student got', 'recollected'],
    ['It guards each student’s privacy', 'recollected'],
    ['It is seen in time to act', 'part'],
  ]),
  set('Partnerships', 'PAR', [
    ['Ties with businesses'],
    ['Ties with community groups and local government'],
    ['Ties with colleges'],
    ['Partners help to write the vision'],
    ['Partners help to write the plan'],
    ['Plans fit the local economy'],
    ['All teaching serves the shared vision'],
    ['Internships, mentoring and other shared learning'],
    ['A public list of opportunities'],
    ['The list reaches every student'],
    ['Partners help to measure and renew'],
    ['Opportunities grow from what interests students'],
  ]),
  set('Vision', 'VIS', [
    ['There is a vision of learning'],
    ['Everyone knows it'],
    ['Everyone can name a part in it'],
    ['It is written together'],
    ['Adult learning follows it'],
    ['Curriculum choices follow it'],
    ['Teaching follows it'],
    ['New ideas are chosen by it'],
    ['Decisions are held against it'],
    ['It names outcomes and what is local'],
    ['Progress is measured, the vision renewed'],
  ]),
  set('Culture', 'CUL', [
    ['New ideas are expected at every level'],
    ['Leaders may try and learn'],
    ['Teachers may try and learn'],
    ['Students may try and learn'],
    ['Improving is routine'],
    ['Problems are dealt with at once'],
    ['New work goes on with less money'],
    ['Students at the center, with a say'],
    ['Educators learn together and can act'],
  ]),
  set('Transparency', 'TRA', [
    ['Openness with the board'],
    ['Openness with staff unions'],
    ['Openness with families'],
    ['Openness with partners'],
    ['Openness with the public'],
    ['People know what is going on'],
    ['People help to shape what happens'],
    ['Mistakes can be told safely'],
    ['What is expected of students is clear'],
    ['Students can say what and why'],
  ]),
  set('Curriculum, recollected outline', 'CUR-M', [
    ['Several ways to show mastery', 'recollected'],
    ['High expectations, alike for all', 'recollected'],
    ['Fits how and why students learn', 'recollected'],
  ]),
  set('Instruction, recollected outline', 'INS-M', [
    ['As many as possible become proficient', 'recollected'],
    ['Many models, from direct to project-based', 'recollected'],
    ['Demanding, and tied to students’ lives', 'recollected'],
    ['Skills of learning beside content', 'recollected'],
    ['Frequent checks show progress', 'recollected'],
  ]),
  set('Learning environments, recollected outline', 'ENV-M', [
    ['Looked at often and improved', 'recollected'],
    ['Time and space adapt', 'recollected'],
  ]),
  set('What teachers said', 'TCH', [
    ['Leaders say what they expect, and act so'],
    ['Teachers lead the change'],
    ['Data is used to keep improving'],
    ['Good practice is fitted to each place'],
    ['The schedule makes room'],
    ['No fear of mistakes; people help each other'],
  ]),
  set('The system around schools', 'SYS', [
    ['Services beyond school work with it'],
  ]),
];

/** Every part of the framework, in order. @type {readonly Atom[]} */
export const allAtoms = frameworkAtoms.flatMap(({ atoms }) => atoms);

/**
 * @param {string} name @param {string} prefix a letter at its end (`CUR-M`) is followed by the number at once
 * @param {readonly [label: string, basis?: Basis][]} parts published unless said otherwise
 * @returns {AtomSet}
 */
function set(name, prefix, parts) {
  const stem = prefix.endsWith('-M') ? prefix : `${prefix}-`;
  return { name, atoms: parts.map(([label, basis = 'published'], i) => ({ id: `${stem}${i + 1}`, label, basis })) };
}
