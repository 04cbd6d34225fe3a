import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { randomId } from '../survey/random-id.ts';
import { openStore } from '../storage/open-store.ts';
import { RecordKeeper } from '../storage/record-keeper.ts';
import { latestStamp, nextStamp, present } from '../storage/stamped.ts';
import type { StorageLike } from '../storage/web-storage-layer.ts';
import { readPlanFile } from './plan-json.ts';
import { blankPlan, mergePlans, planKind, planLimits, type PlannedAction, type PlanRecord } from './plan-record.ts';
import type { PlanKey } from './strings/en.ts';

/** A sentence on what was done, in whatever language is read. */
export interface News {
  readonly key: PlanKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What to put back, and which field was being typed in: typing on is one step. */
interface Step {
  readonly key: string;
  readonly before: PlannedAction | null;
  readonly field: string;
}

/** Holds the plan of one result while it is edited: kept at once, step by step taken back. */
export class PlanController implements ReactiveController {
  news: News | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #keeper: RecordKeeper<PlanRecord>;
  #steps: readonly Step[] = [];
  #of = '';
  #storage: StorageLike | null | undefined;
  #isOpen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#keeper = new RecordKeeper({ merge: mergePlans, load: () => Promise.resolve(planKind.read) }, blankPlan('none', 'none'), () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#keeper.connect();
  }

  hostDisconnected(): void {
    this.#keeper.disconnect();
  }

  /** Turns to the plan of a result, unless it is there already. */
  turnTo(instrument: string, result: string, storage: StorageLike | null | undefined): void {
    const of = `readiness:plan:${instrument}:${result.slice(0, 12)}`;
    if (this.#isOpen && of === this.#of && storage === this.#storage) return;
    [this.#isOpen, this.#of, this.#storage, this.#steps, this.news] = [true, of, storage, [], undefined];
    this.#keeper.open(openStore(storage), of, blankPlan(instrument, result));
  }

  get plan(): PlanRecord {
    return this.#keeper.record;
  }

  /** What is planned, in the order in which it was added. */
  get actions(): readonly (readonly [key: string, action: PlannedAction])[] {
    return [...present(this.plan.actions)].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  get keeping(): Pick<RecordKeeper<PlanRecord>, 'state' | 'lasts'> {
    return this.#keeper;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Once all that was given so far is kept. */
  settled(): Promise<void> {
    return this.#keeper.settled();
  }

  /** @returns key of the new action */
  add(action: PlannedAction): string {
    // Keys sort by the time they were made.
    const key = `a${Date.now().toString(36)}-${randomId().slice(0, 8)}`;
    this.#remember(key, '');
    this.#write(key, withinLimits(action));
    this.#say({ key: 'added', params: { title: action.title } });
    return key;
  }

  change(key: string, field: keyof PlannedAction, value: string): void {
    const action = present(this.plan.actions).get(key);
    if (!action || action[field] === value) return;
    this.#remember(key, field);
    this.#write(key, withinLimits({ ...action, [field]: value }));
    this.#host.requestUpdate();
  }

  remove(key: string): void {
    const action = present(this.plan.actions).get(key);
    if (!action) return;
    this.#remember(key, '');
    this.#write(key, null);
    this.#say({ key: 'removed', params: { title: action.title } });
  }

  undo(): void {
    const last = this.#steps.at(-1);
    if (!last) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#write(last.key, last.before);
    this.#say({ key: 'undone' });
  }

  /** Takes the actions of a file in; of an action that is here too, the later one stays. */
  openFile(text: string): void {
    const read = readPlanFile(text, this.plan);
    if (!read.ok) return this.#say({ key: `problem-${read.problem}` as PlanKey, params: { id: read.id ?? '' } });
    const { plan, dropped } = read.value;
    this.#keeper.change({ ...plan, result: this.plan.result });
    const count = present(plan.actions).size;
    this.#say(dropped > 0 ? { key: 'openedSome', params: { count, dropped } } : { key: 'opened', params: { count } });
  }

  #remember(key: string, field: string): void {
    const last = this.#steps.at(-1);
    if (field !== '' && last?.key === key && last.field === field) return;
    this.#steps = [...this.#steps, { key, before: present(this.plan.actions).get(key) ?? null, field }];
  }

  #write(key: string, action: PlannedAction | null): void {
    const { instrument, result, actions } = this.plan;
    this.#keeper.change({ ...blankPlan(instrument, result), actions: { [key]: [action, nextStamp(Date.now(), latestStamp(actions))] } });
  }

  #say(news: News): void {
    this.news = news;
    this.#host.requestUpdate();
  }
}

/** A text that is too long would not be read again: it ends where it must. */
function withinLimits(action: PlannedAction): PlannedAction {
  const cut = Object.entries(planLimits).map(([field, limit]) => [field, action[field as keyof typeof planLimits].slice(0, limit)]);
  return { ...action, ...(Object.fromEntries(cut) as Pick<PlannedAction, keyof typeof planLimits>) };
}
