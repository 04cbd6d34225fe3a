import { OptionDefaults } from 'typedoc';

export default {
  name: 'Readiness Kit',
  entryPointStrategy: 'packages',
  entryPoints: ['packages/aggregate', 'packages/core', 'packages/disclosure', 'packages/elements', 'packages/formats'],
  out: 'docs/api',
  readme: 'none',
  hideGenerator: true,
  treatWarningsAsErrors: true,
  packageOptions: {
    // Entry points: typedoc.json of each package.
    readme: 'none',
    excludePrivate: true,
    excludeProtected: true,
    excludeExternals: true,
    excludeInternal: true,
    disableSources: true,
    blockTags: [...OptionDefaults.blockTags, '@attr', '@fires', '@slot', '@csspart', '@cssproperty', '@cssstate', '@tagname'],
  },
};
