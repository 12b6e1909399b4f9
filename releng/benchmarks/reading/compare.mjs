// Values only: what @microsoft/recognizers-text-suite finds in a folder of texts with gold, beside what Fadu found.
// node compare.mjs FOLDER GOLD FADU.jsonl   (FOLDER holds NAME.txt, GOLD holds NAME.jsonl)
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const suite = createRequire(path.join(process.cwd(), 'x.js'))('@microsoft/recognizers-text-suite');
const [folder, gold, fadu] = process.argv.slice(2);
const lines = (file) => fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
const names = fs.readdirSync(folder).filter((file) => file.endsWith('.txt') && fs.existsSync(path.join(gold, file.replace('.txt', '.jsonl'))));

/** UTF-16 places to code points: the gold counts those. */
const codePoints = (text, place) => [...text.slice(0, place)].length;

function recognise(text, withoutDates) {
  const numbers = suite.recognizeNumber(text, suite.Culture.Chinese);
  const shares = suite.recognizePercentage(text, suite.Culture.Chinese);
  const dates = withoutDates ? suite.recognizeDateTime(text, suite.Culture.Chinese) : [];
  const inside = (a, list) => list.some((b) => b.start <= a.start && a.end <= b.end);
  return [...numbers.filter((n) => !inside(n, shares) && !inside(n, dates)), ...shares]
    .filter((r) => r.resolution?.value != null)
    .map((r) => ({ start: codePoints(text, r.start), end: codePoints(text, r.end + 1), value: parseFloat(r.resolution.value) }));
}

const same = (a, b) => a != null && b != null && Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function score(found) {
  let figures = 0, hits = 0, read = 0;
  for (const name of names) {
    const used = new Set();
    const own = found.get(name) ?? [];
    read += own.length;
    for (const figure of lines(path.join(gold, name.replace('.txt', '.jsonl')))) {
      figures++;
      const i = own.findIndex((p, k) => !used.has(k) && p.start < figure.end && p.end > figure.start && same(p.value, figure.value));
      if (i >= 0) { used.add(i); hits++; }
    }
  }
  return `recall ${(100 * hits / figures).toFixed(1)} %, precision ${(100 * hits / read).toFixed(1)} % of ${figures} figures`;
}

function suiteRun(label, withoutDates) {
  const texts = names.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  recognise(texts[0], withoutDates);
  const begin = process.hrtime.bigint();
  const found = new Map(names.map((name, i) => [name, recognise(texts[i], withoutDates)]));
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${label}: ${score(found)}, ${Math.round(characters / seconds)} characters a second`);
}

const [speed, ...figures] = lines(fadu);
const own = new Map();
for (const figure of figures) own.set(figure.file, [...(own.get(figure.file) ?? []), figure]);
console.log(`Fadu: ${score(own)}, ${speed.charactersPerSecond} characters a second`);
suiteRun('recognizers-text-suite, numbers and percentages', false);
suiteRun('recognizers-text-suite, the same outside of dates', true);
