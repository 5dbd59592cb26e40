/**
 * Paper: text that flows down numbered pages, each with the same head. Knows nothing of what is printed.
 * PDF has no lines and no pages that fill themselves; breaking is done here, word by word across font files.
 */
import PDFDocument from 'pdfkit';
import { type Run, readFontFile, runsOf, type Weight } from './typeface.ts';

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = { left: 56, right: 56, top: 48, bottom: 84 };
const LINE_HEIGHT = 1.45;
const COLOUR = { ink: '#1b1f23', quiet: '#5b646d', line: '#c9ced3' };

interface Style {
  sizePt: number;
  weight?: Weight;
  colour?: keyof typeof COLOUR;
  /** Space above, left out at the top of a page. */
  abovePt?: number;
  indentPt?: number;
  /** How much room must be left below for this to stay on the page: keeps a heading with its text. */
  keepWithPt?: number;
}

interface PaperOptions {
  title: string;
  /** Printed at the head of every page, each line as one paragraph. */
  head: { text: string; style: Style }[];
  /** Printed at the foot of every page before the page number. */
  foot: string;
  date: Date;
}

type Line = Run[];

export class Paper {
  readonly #doc: PDFKit.PDFDocument;
  readonly #options: PaperOptions;
  readonly #fonts = new Set<string>();
  readonly #widths = new Map<string, number>();
  readonly #bytes: Promise<Buffer>;
  #y = 0;
  #atTop = true;

  constructor(options: PaperOptions) {
    this.#options = options;
    this.#doc = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      lang: 'en',
      displayTitle: true,
      info: { Title: options.title, Creator: 'Medi OS', Producer: 'Medi OS', CreationDate: options.date },
    });
    this.#bytes = collect(this.#doc);
    this.#newPage();
  }

  paragraph(text: string, style: Style): void {
    const { sizePt, weight = 400, abovePt = 0, indentPt = 0, keepWithPt = 0 } = style;
    const heightPt = sizePt * LINE_HEIGHT;
    const widthPt = PAGE.width - MARGIN.left - MARGIN.right - indentPt;
    if (!this.#atTop) this.#y += abovePt;
    if (this.#y + heightPt + keepWithPt > PAGE.height - MARGIN.bottom) this.#newPage();
    for (const line of this.#break(text, weight, sizePt, widthPt)) {
      if (this.#y + heightPt > PAGE.height - MARGIN.bottom) this.#newPage();
      this.#draw(line, MARGIN.left + indentPt, this.#y, sizePt, style.colour ?? 'ink');
      this.#y += heightPt;
      this.#atTop = false;
    }
  }

  /** A hairline across the page. */
  rule(aboveAndBelowPt: number): void {
    this.#y += aboveAndBelowPt;
    this.#hairline(this.#y);
    this.#y += aboveAndBelowPt;
  }

  /** Numbers the pages and gives the finished document. */
  async finish(): Promise<Buffer> {
    const { start, count } = this.#doc.bufferedPageRange();
    const sizePt = 8;
    const y = PAGE.height - MARGIN.bottom + 24;
    for (let page = start; page < start + count; page++) {
      this.#doc.switchToPage(page);
      this.#hairline(y - 6);
      this.#draw(runsOf(this.#options.foot, 400), MARGIN.left, y, sizePt, 'quiet');
      const number = runsOf(`Page ${page + 1} of ${count}`, 400);
      this.#draw(number, PAGE.width - MARGIN.right - this.#width(number, sizePt), y, sizePt, 'quiet');
    }
    this.#doc.end();
    return this.#bytes;
  }

  #newPage(): void {
    this.#doc.addPage();
    this.#y = MARGIN.top;
    this.#atTop = true;
    for (const { text, style } of this.#options.head) this.paragraph(text, style);
    this.rule(6);
    this.#atTop = true;
  }

  #hairline(y: number): void {
    this.#doc
      .moveTo(MARGIN.left, y)
      .lineTo(PAGE.width - MARGIN.right, y)
      .lineWidth(0.5)
      .strokeColor(COLOUR.line)
      .stroke();
  }

  #draw(line: Line, x: number, y: number, sizePt: number, colour: keyof typeof COLOUR): void {
    let at = x;
    for (const run of line) {
      this.#use(run, sizePt).fillColor(COLOUR[colour]).text(run.text, at, y, { lineBreak: false });
      at += this.#width([run], sizePt);
    }
  }

  #use({ fontFile }: Run, sizePt: number): PDFKit.PDFDocument {
    if (!this.#fonts.has(fontFile)) {
      this.#doc.registerFont(fontFile, readFontFile(fontFile));
      this.#fonts.add(fontFile);
    }
    return this.#doc.font(fontFile).fontSize(sizePt);
  }

  #width(line: Line, sizePt: number): number {
    return line.reduce((sum, run) => sum + this.#use(run, sizePt).widthOfString(run.text), 0);
  }

  #break(text: string, weight: Weight, sizePt: number, widthPt: number): Line[] {
    const spacePt = this.#wordWidth('\u00a0', weight, sizePt);
    return text.split(/\r?\n/).flatMap((paragraph) => {
      const lines: string[][] = [[]];
      let usedPt = 0;
      for (const word of paragraph
        .split(/[ \t]+/)
        .flatMap((one) => this.#pieces(one, weight, sizePt, widthPt))) {
        const wordPt = this.#wordWidth(word, weight, sizePt);
        if (usedPt > 0 && usedPt + spacePt + wordPt > widthPt) {
          lines.push([]);
          usedPt = 0;
        }
        lines.at(-1)?.push(word);
        usedPt += usedPt > 0 ? spacePt + wordPt : wordPt;
      }
      return lines.map((words) => runsOf(words.join(' '), weight));
    });
  }

  /** Words come again and again; measuring one costs more than remembering it. */
  #wordWidth(word: string, weight: Weight, sizePt: number): number {
    const key = `${weight} ${sizePt} ${word}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const widthPt = this.#width(runsOf(word, weight), sizePt);
    this.#widths.set(key, widthPt);
    return widthPt;
  }

  /** A word that is wider than the page, cut into pieces that fit; any other word is one piece. */
  #pieces(word: string, weight: Weight, sizePt: number, widthPt: number): string[] {
    if (this.#wordWidth(word, weight, sizePt) <= widthPt) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (this.#width(runsOf(piece + character, weight), sizePt) > widthPt) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
