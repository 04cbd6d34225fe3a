import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';

const roles = {
  button: 'button',
  combobox: 'select',
  group: 'fieldset',
  heading: '[role="heading"]',
  radio: 'input[type="radio"]',
  status: '[role="status"]',
} as const;

/** Who reads a survey as it is on show: by roles and names, not by how it is built. */
export class Reader {
  readonly survey: ReadinessSurvey;

  constructor(survey: ReadinessSurvey) {
    this.survey = survey;
  }

  /** All that is on show of a role, in order. */
  all<E extends HTMLElement = HTMLElement>(role: keyof typeof roles): E[] {
    return [...(this.survey.shadowRoot?.querySelectorAll<E>(roles[role]) ?? [])].filter((node) => node.getClientRects().length > 0);
  }

  names(role: keyof typeof roles): string[] {
    return this.all(role).map(nameOf);
  }

  /** The first of a role whose name begins so. */
  the<E extends HTMLElement = HTMLElement>(role: keyof typeof roles, name = ''): E {
    const found = this.all<E>(role).find((node) => nameOf(node).startsWith(name));
    if (!found) throw new Error(`No ${role} “${name}” among: ${this.names(role).join(' | ')}`);
    return found;
  }

  /** Of what is on show; the survey's own title comes before it. */
  get heading(): string {
    return this.names('heading').at(-1) ?? '';
  }

  /** Value of the chosen answer to the first question. */
  get chosen(): string | undefined {
    return this.all<HTMLInputElement>('radio').find((radio) => radio.checked)?.value;
  }

  get focused(): Element | null {
    return this.survey.shadowRoot?.activeElement ?? null;
  }

  get answers(): unknown[] {
    return this.survey.responses.map(({ answer }) => answer);
  }

  async press(name: string): Promise<void> {
    this.the('button', name).click();
    await this.settled();
  }

  async choose(value: string): Promise<void> {
    this.all<HTMLInputElement>('radio').find((radio) => radio.value === value)?.click();
    await this.settled();
  }

  /** What was done is drawn and kept. */
  async settled(): Promise<void> {
    await this.survey.updateComplete;
    await this.survey.whenSaved();
    await this.survey.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The words a screen reader says for it: its label's, its legend's, or its own. */
function nameOf(node: HTMLElement): string {
  const words = node.getAttribute('aria-label') ?? (node.localName === 'input' ? (node as HTMLInputElement).labels?.[0] : (node.querySelector('legend') ?? node))?.textContent;
  return words?.replace(/\s+/g, ' ').trim() ?? '';
}
