import { writeOwn } from '#imports/json-own.ts';
import type { Palette } from '#ui/graph-canvas/types.ts';
import { download } from '#ui/download.ts';
import { fileName, pngOf } from './download.ts';
import type { Loaded } from './messages.ts';
import type { PanelWords, ReportWords } from './own-graph.en.text.ts';
import { reportCsv } from './report.csv.ts';
import { reportMarkdown } from './report.markdown.ts';
import { reportSvg } from './report.svg.ts';

export interface Reported {
  readonly loaded: Loaded;
  readonly name: string;
  readonly locale: string;
  readonly words: ReportWords;
}

/** Makes one file of the report and gives it to the reader. Rejects when the browser cannot make the picture. */
export async function saveReport(
  kind: keyof PanelWords['files'],
  { loaded, name, locale, words }: Reported,
  palette: Palette,
): Promise<void> {
  const save = (ending: string, type: string, content: string | Blob): void =>
    download(fileName(name, ending), type, content);
  if (kind === 'markdown') {
    const date = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
    save('md', 'text/markdown;charset=utf-8', reportMarkdown(loaded, name, date, words));
  } else if (kind === 'csv') save('csv', 'text/csv;charset=utf-8', reportCsv(loaded, words));
  else if (kind === 'json') save('json', 'application/json', writeOwn(loaded.graph));
  else {
    const drawing = reportSvg(loaded, name, words, palette);
    if (kind === 'svg') save('svg', 'image/svg+xml', drawing.svg);
    else save('png', 'image/png', await pngOf(drawing));
  }
}
