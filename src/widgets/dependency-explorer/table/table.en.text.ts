export const table = {
  title: (rows: number, all: number) =>
    rows === all ? `All ${all} components` : `${rows} of ${all} components`,
  columns: { name: 'Component', state: 'State', needs: 'Needs', dependants: 'Needed by' },
  back: 'Previous page',
  next: 'Next page',
  page: (page: number, all: number) => `Page ${page} of ${all}`,
};

export type TableWords = typeof table;
