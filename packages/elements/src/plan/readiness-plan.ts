import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController, type Loaders } from '../localize/language-controller.ts';
import { sayIn } from '../localize/say.ts';
import { ResultElement } from '../results/result-element.ts';
import type { ResultView } from '../results/result-view.ts';
import { leverText } from '../results/sections/action.ts';
import { saveFile } from '../save-file.ts';
import type { StorageLike } from '../storage/web-storage-layer.ts';
import { PlanController } from './plan-controller.ts';
import { planCsv } from './plan-csv.ts';
import { planFileName } from './plan-file-name.ts';
import { planIcs } from './plan-ics.ts';
import { writePlanFile } from './plan-json.ts';
import { planLevers, planStatuses } from './plan-record.ts';
import { planSection, type PlanScene } from './plan-section.ts';
import { planStyles } from './plan-styles.ts';
import type { PlanWords } from './plan-words.ts';
import { en, type PlanStrings } from './strings/en.ts';

/**
 * @summary The plan that grows from a result: actions with owner, date, measure, evidence, status and lever, kept on the device and taken along as files.
 *
 * Nothing is sent. Ctrl+Z or ⌘Z outside a field takes the last step back.
 *
 * @tagname readiness-plan
 * @csspart root - Everything the element draws.
 * @csspart plan - Suggestions, actions and buttons.
 * @csspart notice - A problem.
 */
export class ReadinessPlan extends ResultElement {
  static override styles = [...ResultElement.styles, planStyles];

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, storage: { attribute: false } };
  }

  /** Where the plan is kept: in the browser's own storages when `undefined`, in the page's memory only when `null`. */
  declare storage: StorageLike | null | undefined;

  readonly #own = new LanguageController<PlanStrings>(this, en, strings);
  readonly #plan = new PlanController(this);

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKey);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#plan.settled();
    return super.getUpdateComplete();
  }

  protected override draw(view: ResultView): TemplateResult | typeof nothing {
    if (!this.#own.ready) return nothing;
    const { provenance, hash } = view.result;
    this.#plan.turnTo(provenance.instrument.id, hash, this.storage);
    const say = sayIn(this.#own.language, this.#own.value, en);
    const scene: PlanScene = {
      view, say, plan: this.#plan,
      add: (action) => this.#focusOn(`[data-key="${this.#plan.add(action)}"] input`),
      remove: (key) => (this.#plan.remove(key), this.#focusOn('.undo')),
      undo: () => this.#undo(),
      save: (format) => this.#save(format, wordsOf(scene)),
      open: () => this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')?.click(),
      opened: (event) => void this.#openFile(event.target as HTMLInputElement),
    };
    return planSection(scene);
  }

  #undo(): void {
    this.#plan.undo();
    // The button that was pressed may be gone now, or disabled.
    if (!this.#plan.canUndo) this.#focusOn('.planned');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isField = event.composedPath().some((node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement);
    if (isField || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !this.#plan.canUndo) return;
    event.preventDefault();
    this.#undo();
  };

  #save(format: 'csv' | 'ics' | 'json', words: PlanWords): void {
    const { plan } = this.#plan;
    const now = Date.now();
    const text = { csv: () => planCsv(plan, words), ics: () => planIcs(plan, { words, now }), json: () => writePlanFile(plan) }[format]();
    const type = { csv: 'text/csv', ics: 'text/calendar', json: 'application/json' }[format];
    if (text !== undefined) saveFile(new Blob([text], { type }), planFileName(plan, now, format), this.ownerDocument);
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file) this.#plan.openFile(await file.text().catch(() => ''));
    // The same file can be picked again.
    input.value = '';
  }

  /** Moves the focus once the new view is there. */
  #focusOn(selector: string): void {
    void super.getUpdateComplete().then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** What the plan's files call things. */
function wordsOf({ view: { words }, say }: Pick<PlanScene, 'view' | 'say'>): PlanWords {
  const fields = ['id', 'title', 'owner', 'due', 'measure', 'evidence', 'status', 'lever', 'note'] as const;
  return {
    fields: Object.fromEntries(fields.map((field) => [field, say(field)])) as unknown as PlanWords['fields'],
    statuses: Object.fromEntries(planStatuses.map((status) => [status, say(`status-${status}`)])) as PlanWords['statuses'],
    levers: Object.fromEntries(planLevers.map((lever) => [lever, leverText(lever, words.t)])) as PlanWords['levers'],
    indicator: words.statement,
  };
}

const strings: Loaders<PlanStrings> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

declare global {
  interface HTMLElementTagNameMap {
    'readiness-plan': ReadinessPlan;
  }
}
