import type { RecordNews } from './record-store.ts';

/** Tells other tabs of this site, and other surveys of this page, about records, and hears of theirs; silent where a browser does not allow it. */
export class NewsChannel {
  readonly #channel = opened();

  /** Until the returned function is called. */
  hear(hear: (news: RecordNews) => void): () => void {
    const listen = ({ data }: MessageEvent<Partial<RecordNews> | null>): void => {
      if (typeof data?.key === 'string') hear({ key: data.key, forgotten: data.forgotten === true });
    };
    this.#channel?.addEventListener('message', listen);
    return () => this.#channel?.removeEventListener('message', listen);
  }

  tell(news: RecordNews): void {
    this.#channel?.postMessage(news);
  }

  close(): void {
    this.#channel?.close();
  }
}

function opened(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('readiness-kit');
  } catch {
    return undefined;
  }
}
