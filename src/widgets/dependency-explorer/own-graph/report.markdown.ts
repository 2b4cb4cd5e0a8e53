import type { Loaded } from './messages.ts';
import type { ReportWords } from './own-graph.en.text.ts';
import { listed, loopOf, resultOf } from './result.ts';

/** The report in words: what was read, what starts, every circle, what to soften, who is stuck. `date` as the reader writes it. */
export function reportMarkdown(
  loaded: Loaded,
  name: string,
  date: string,
  words: ReportWords,
): string {
  const result = resultOf(loaded, words);
  const { verdict, graph } = loaded;
  const labels = new Map(graph.components.map(({ id, label }) => [id, label]));
  const called = (id: string): string => labels.get(id) ?? id;
  const bullets = (lines: readonly string[]): string =>
    lines.map((line) => `- ${plain(line)}`).join('\n');
  const parts = [
    `# ${plain(words.title(name))}`,
    plain(words.made(date)),
    ...result.read.map(plain),
    `## ${words.coldStart}`,
    ...result.coldStart.map(plain),
    ...(verdict.waves.length > 0 ? [wavesTable(verdict.waves, words)] : []),
  ];
  if (verdict.circles.length > 0) {
    const loops = verdict.circles.map((circle) => loopOf(circle, called, words));
    parts.push(`## ${words.circles}`, bullets(loops));
  }
  if (result.softening) {
    const { arcs } = verdict.softening;
    parts.push(`## ${words.soften}`, ...result.softening.sentences.map(plain));
    parts.push(bullets(listed(arcs, arcs.length, called, words)));
  }
  if (verdict.stuck.length > 0) {
    parts.push(`## ${words.stuckList}`, bullets(verdict.stuck.map(called)));
  }
  return `${parts.join('\n\n')}\n`;
}

function wavesTable(waves: readonly number[], words: ReportWords): string {
  const rows = waves.map((count, wave) => `| ${wave + 1} | ${count} |`);
  return [`| ${words.wave} | ${words.starts} |`, '| ---: | ---: |', ...rows].join('\n');
}

/** Names come from a file: none of them becomes a link, a picture, markup or a heading. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
}
