/** Text that is already safe HTML. */
export class SafeHtml {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = string | number | SafeHtml | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Template tag: everything put in is escaped unless it is SafeHtml; undefined and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  return new SafeHtml(strings.reduce((sum, string, index) => sum + render(parts[index - 1]) + string));
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof SafeHtml) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return escapeHtml(String(part));
}

const style = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#f4f5f7}
header,main{max-width:60rem;margin:0 auto;padding:1rem}
header{background:#5a2a00;color:#fff;max-width:none}header p{max-width:60rem;margin:0 auto;font-weight:600}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}
a{color:#0b4da2}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid #0b4da2;outline-offset:2px}
button,input,select{font:inherit;padding:.5rem .75rem;border:1px solid #5b6470;border-radius:4px;background:#fff;color:inherit;min-height:44px;max-width:100%}
button{cursor:pointer;background:#0b4da2;border-color:#0b4da2;color:#fff}button.roligt{background:#fff;color:#0b4da2}
label,legend{display:block;font-weight:600;margin-top:.75rem}label.kryds{font-weight:400;display:flex;gap:.5rem;align-items:center}label.kryds input{min-height:0;width:1.25rem;height:1.25rem}
fieldset{min-width:0;border:1px solid #5b6470;border-radius:4px;margin:1rem 0;padding:.5rem 1rem 1rem;background:#fff}
ul.valg{list-style:none;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
ul.valg li{background:#fff;border:1px solid #c3c9d0;border-radius:4px;padding:.75rem}ul.valg button{width:100%;text-align:left}ul.valg p{margin:.5rem 0 0;font-size:.9rem}
.raekke{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}.raekke>div{min-width:0;max-width:100%}.rulle{overflow-x:auto}
table{border-collapse:collapse;width:100%;background:#fff}th,td{border:1px solid #c3c9d0;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #c3c9d0;padding:1rem;font:inherit}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:30rem){dl{grid-template-columns:1fr}dt{font-weight:600}}`;

/** A whole page, headed by a line saying that it is a simulator. */
export function document(input: { title: string; banner: string; body: SafeHtml }): string {
  return html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${input.title}</title>
<style>${new SafeHtml(style)}</style>
</head>
<body>
<header><p>${input.banner}</p></header>
<main>
<h1>${input.title}</h1>
${input.body}
</main>
</body>
</html>
`.text;
}
