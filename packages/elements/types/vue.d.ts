// Types for Vue 3, in templates, `h` and TSX: `import type {} from '@readiness-kit/elements/vue';` once in a project.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ReadinessElements, With } from './elements.d.ts';

/** `readiness-finish` as `ReadinessFinish`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;

type VueListeners<Tag extends keyof ReadinessElements> = {
  [Name in keyof ReadinessElements[Tag]['events'] & string as `on${Pascal<Name>}`]?: ((event: ReadinessElements[Tag]['events'][Name]) => void) | undefined;
};

/** What stands on the tag. */
type VueAttributes = { [Tag in keyof ReadinessElements]: With<HTMLAttributes, Tag> & VueListeners<Tag> };

/** What a template sees: the element, with the props and events of a component. */
type VueComponents = {
  [Tag in keyof ReadinessElements]: new () => ReadinessElements[Tag]['element'] & {
    /** @deprecated For the types of templates only. */
    $props: VueAttributes[Tag] & PublicProps;
    /** @deprecated For the types of templates only. */
    $emit: <Name extends keyof ReadinessElements[Tag]['events']>(name: Name, event: ReadinessElements[Tag]['events'][Name]) => void;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to
  interface GlobalComponents extends VueComponents {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface IntrinsicElementAttributes extends VueAttributes {}
}
