import { css } from 'lit';

/** The page round a report that is a file of its own. */
export const pageStyles = css`
  html {
    color-scheme: light dark;
    background: light-dark(#fff, #141b22);
  }
  body {
    margin: 0;
  }
  main.root {
    max-width: 68em;
    margin-inline: auto;
  }
  .report-name {
    padding: 1em 1em 0;
    font-weight: 600;
  }
  @page {
    margin: 14mm 14mm 16mm;
    @bottom-center {
      content: counter(page) ' / ' counter(pages);
      font: 8pt system-ui, sans-serif;
    }
  }
  @media print {
    html {
      color-scheme: light;
    }
    main.root {
      max-width: none;
    }
    .report-name {
      padding: 0;
    }
  }
`;
