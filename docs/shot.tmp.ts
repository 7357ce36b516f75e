import { readFileSync } from 'node:fs';
import { launchBrowser } from '@returning-ai/browser';
import { startDocs } from './src/serve.ts';
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const b = await launchBrowser(); const d = await startDocs({port:0});
const list = process.argv.slice(2);
for (const item of list) {
  const [path='', scheme='light', width='1440', name='x', action=''] = item.split(',');
  const c = await b.newContext({ viewport: {width: +width, height: +width<500?844:900}, colorScheme: scheme as 'light', bypassCSP: true });
  const p = await c.newPage();
  p.on('console', m => ['error','warning'].includes(m.type()) && console.log(name, 'CONSOLE', m.text().slice(0,300)));
  p.on('pageerror', e => console.log(name, 'PAGEERROR', e.message.slice(0,300)));
  p.on('request', r => { if (!r.url().startsWith(d.url) && !r.url().startsWith('data:')&& !r.url().startsWith('blob:')) console.log(name, 'OFF', r.url().slice(0,100)); });
  await p.goto(d.url + '/' + path); await p.waitForTimeout(1500);
  if (action==='search') { await p.keyboard.press('Control+k'); await p.keyboard.type('send message'); await p.waitForTimeout(500); }
  if (action==='send') { await p.getByRole('button',{name:'Send'}).click(); await p.waitForTimeout(800); }
  await p.screenshot({ path: `/tmp/shots/${name}.png` });
  await p.evaluate(axe);
  const r = await p.evaluate('axe.run()') as any;
  for (const v of r.violations) console.log(name, v.impact, v.id, v.nodes.length, v.nodes.slice(0,3).map((n:any)=>n.target.join(' ')+' :: '+n.html.slice(0,140)+' :: '+(n.any[0]?.message??n.all[0]?.message??'').slice(0,140)).join('\n      '));
  const o = await p.evaluate('[document.documentElement.scrollWidth, innerWidth]'); console.log(name, String(o));
  await c.close();
}
await b.close(); await d.close();
