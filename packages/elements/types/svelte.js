// Types only: see svelte.d.ts. Here so that an import of it is not an error at run time.
export {};
