// Types for Svelte 5: `import type {} from '@readiness-kit/elements/svelte';` once in a project.
import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, ReadinessElements, With } from './elements.d.ts';

type SvelteElements = {
  [Tag in keyof ReadinessElements]: With<HTMLAttributes<ReadinessElements[Tag]['element']>, Tag> & Listeners<Tag>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to
  interface SvelteHTMLElements extends SvelteElements {}
}
