// Types for React 19: `import type {} from '@readiness-kit/elements/jsx';` once in a project.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Listeners, ReadinessElements, With } from './elements.d.ts';

type ReactElements = {
  [Tag in keyof ReadinessElements]: ClassAttributes<ReadinessElements[Tag]['element']> & With<HTMLAttributes<ReadinessElements[Tag]['element']>, Tag> & Listeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to
    interface IntrinsicElements extends ReactElements {}
  }
}
