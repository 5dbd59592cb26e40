/** `/docs`: the API as one readable page, and what each error means. Plain HTML, no script. */
import { ERRORS } from '@medi-os/contract';
import { apiDescription } from './api-description.ts';

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#14202b, #e8edf0); --ink-2: light-dark(#4b5a67, #a9b5be);
    --line: light-dark(#e3e7ea, #28323a); --paper: light-dark(#fff, #151c22); --ground: light-dark(#f5f6f4, #0e1419);
    --accent: light-dark(#0b6e69, #4bb8b0) }
  body { margin: 0 auto; max-width: 980px; padding: 32px 24px 80px; font: 15px/1.55 system-ui, sans-serif; color: var(--ink);
    background: var(--ground) }
  h1 { font-size: 24px } h2 { font-size: 17px; margin: 36px 0 8px; text-transform: capitalize }
  a { color: var(--accent) } p, td { color: var(--ink-2) }
  details, table { background: var(--paper); border: 1px solid var(--line); border-radius: 8px }
  details { margin: 6px 0; padding: 8px 14px } summary { cursor: pointer; color: var(--ink) }
  code { font: 13px ui-monospace, monospace } .method { display: inline-block; width: 58px; color: var(--accent); font-weight: 600 }
  pre { overflow: auto; font-size: 12.5px; max-height: 420px } table { border-collapse: collapse; width: 100% }
  td, th { text-align: left; padding: 8px 12px; border-bottom: 1px solid var(--line); vertical-align: top }`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

let rendered: Promise<string> | undefined;

export function documentationPage(): Promise<string> {
  rendered ??= render();
  return rendered;
}

interface Operation {
  summary?: string;
  description?: string;
  requestBody?: unknown;
  parameters?: unknown;
  responses?: unknown;
  tags?: string[];
}

async function render(): Promise<string> {
  const document = await apiDescription();
  const byTag = new Map<string, string[]>();
  for (const [path, item] of Object.entries(document.paths ?? {}))
    for (const [method, operation] of Object.entries(item ?? {}) as [string, Operation][]) {
      const tag = operation.tags?.[0] ?? 'other';
      byTag.set(tag, [...(byTag.get(tag) ?? []), renderOperation(method, path, operation)]);
    }
  const sections = [...byTag].map(([tag, operations]) => `<h2>${escapeHtml(tag)}</h2>${operations.join('')}`);
  return page(
    'Medi OS API',
    `<h1>Medi OS API</h1><p>${escapeHtml(document.info.description ?? '')}</p>
     <p><a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/docs/problems">Errors</a> ·
     <code>GET /api/events</code> is the live stream (server-sent events with Last-Event-ID).</p>${sections.join('')}`,
  );
}

function renderOperation(method: string, path: string, operation: Operation): string {
  const { parameters, requestBody, responses } = operation;
  const detail = JSON.stringify({ parameters, requestBody, responses }, null, 2);
  return `<details><summary><span class="method">${method.toUpperCase()}</span><code>/api${escapeHtml(path)}</code>
    <span> ${escapeHtml(operation.summary ?? '')}</span></summary><p>${escapeHtml(operation.description ?? '')}</p>
    <pre><code>${escapeHtml(detail)}</code></pre></details>`;
}

export function problemsPage(): string {
  const rows = Object.entries(ERRORS).map(
    ([name, { status, title }]) =>
      `<tr id="${name.toLowerCase().replaceAll('_', '-')}"><td><code>${name}</code></td><td>${status}</td><td>${escapeHtml(title)}</td></tr>`,
  );
  return page(
    'Errors of the Medi OS API',
    `<h1>Errors</h1><table><tr><th>Code</th><th>Status</th><th>What it says</th></tr>${rows.join('')}</table>`,
  );
}
