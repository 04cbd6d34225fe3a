export const allowed: Readonly<Record<string, string>> = {
  'transparency.open-with-board-staff': 'One idea, openness inside the district before a decision: a plan that is shown to the board without the staff, or to the staff without the board, is not open.',
  'transparency.open-with-partners': 'One audience, everyone outside the schools: what the public can see, a partner can see.',
  'transparency.learners-explain': 'What and why are the two halves of one answer to one question from one visitor.',
};
