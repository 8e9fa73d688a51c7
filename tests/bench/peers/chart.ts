import type { Figures } from './bench.ts';

const width = 760;
const row = 30;
const left = 270;
const length = 500;

/** Bars on a logarithmic scale: median time of one reading of a 500-character post, over the three languages. */
export function chart({ tools, series, machine, browser }: Figures): string {
  const bars = tools
    .map(({ id, name }) => {
      const own = series
        .filter((one) => one.peer === id && one.length === length)
        .map(({ median }) => median);
      return { id, name, time: own.reduce((sum, one) => sum + one, 0) / Math.max(1, own.length) };
    })
    .filter(({ time }) => time > 0)
    .toSorted((a, b) => a.time - b.time);
  const least = Math.log10(Math.max(0.001, Math.min(...bars.map(({ time }) => time)))) - 0.3;
  const span = Math.log10(Math.max(...bars.map(({ time }) => time))) - least;
  const height = bars.length * row + 84;
  const rows = bars.map(({ id, name, time }, index) => {
    const y = 48 + index * row;
    const long = Math.max(2, ((Math.log10(time) - least) / span) * (width - left - 110));
    const color = id.startsWith('sigilo') ? '#1f7a5c' : id === 'floor' ? '#9aa5b1' : '#b08d57';
    return `<text x="${left - 10}" y="${y + 16}" text-anchor="end">${escaped(name)}</text>
<rect x="${left}" y="${y}" width="${long.toFixed(1)}" height="20" rx="3" fill="${color}"/>
<text x="${(left + long + 8).toFixed(1)}" y="${y + 16}">${told(time)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="14" fill="#1c2733">
<title id="title">Time of one reading of a 500-character post, Sigilo beside peers</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="28" font-size="16" font-weight="600">One reading of a ${length}-character post (median; logarithmic; less is better)</text>
${rows.join('\n')}
<text x="16" y="${height - 14}" font-size="11" fill="#5b6875">Chromium ${escaped(browser)}; ${escaped(machine)}. npm run bench</text>
</svg>
`;
}

function told(milliseconds: number): string {
  return milliseconds < 1 ? `${Math.round(milliseconds * 1000)} µs` : `${milliseconds.toFixed(1)} ms`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
