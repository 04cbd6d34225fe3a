import '@readiness-kit/elements/hydrate';
