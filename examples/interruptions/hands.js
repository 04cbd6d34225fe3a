// What a person does on the page, for the test to call.
const survey = document.querySelector('readiness-survey');

async function until(find) {
  for (let i = 0; i < 400; i++) {
    const found = find(survey.shadowRoot);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`not found: ${find}`);
}

/** Gives an answer on a part of the survey; whether the survey said it is kept, if that is waited for. */
async function answer(part, level, wait) {
  for (let i = 0; i < 2 && !survey.shadowRoot.querySelector('.menu'); i++) {
    (await until((root) => root.querySelector('.nav button'))).click(); // from the end to the review, from there to the questions
    await survey.updateComplete;
  }
  (await until((root) => root.querySelector('.menu'))).open = true;
  (await until((root) => root.querySelectorAll('.parts button')[part])).click();
  await until((root) => !root.querySelector('.parts'));
  (await until((root) => root.querySelector(`fieldset input[value="${level}"]`))).click();
  const { item } = survey.responses[part];
  if (!wait) return { item, kept: false };
  await survey.whenSaved();
  const { state, lasts } = survey.storageState;
  return { item, kept: state === 'saved' && lasts === 'device' };
}

/** Goes on to the end. */
async function finish() {
  for (let i = 0; i < 40 && !survey.shadowRoot.querySelector('slot[name="finished"]'); i++) {
    survey.shadowRoot.querySelector('.primary')?.click();
    await survey.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await survey.whenSaved();
}

/** Until the page is left, there is no room for a record: in the database, or everywhere. */
function fill(everywhere) {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = refuse;
  if (everywhere) Storage.prototype.setItem = refuse;
}

Object.assign(window, { hands: { answer, finish, fill } });
