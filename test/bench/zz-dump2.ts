import { writeFileSync, mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch, load } from './browser.ts';
import { readCorpus } from './corpus.ts';
import { pairs, partsOf, insert, FORMS } from './composites.ts';
const r = await build({ bundle:true, write:false, format:'iife', entryPoints:['/tmp/f2/probe.ts']});
const scripts = r.outputFiles[0].text;
const pages = readCorpus('/work/shared/corpus'), second = readCorpus('/work/shared/corpus-second');
const browser = await launch();
const probe = (tab:any) => tab.evaluate(() => (globalThis as any).probe());
mkdirSync('/tmp/f2/d',{recursive:true});
const jobs: (()=>Promise<void>)[] = [];
const save=(n:string,o:unknown)=>writeFileSync(`/tmp/f2/d/${n}.json.gz`, gzipSync(JSON.stringify(o),{level:3}));
for (const [set, list] of [['c',pages],['s',second]] as const) for (const p of list) jobs.push(async()=>{ const tab=await load(browser,p); try { await tab.evaluate(scripts); save(`alone-${set}-${p.truth.id}`, {set,a:p.truth.id, ...(await probe(tab))}); } finally { await tab.close(); } });
const across = pairs(pages,true).filter((_,i)=>i%3===0);
for (const [kind, list] of [['same',pairs(pages)],['across',across]] as const) for (const [a,b] of list) jobs.push(async()=>{
  const other=await load(browser,b); const parts=await partsOf(other,b).finally(()=>other.close());
  const tab=await load(browser,a); try { await tab.evaluate(scripts); const out=[];
    for (const form of FORMS) { await insert(tab,a,parts,form); out.push(await probe(tab)); await tab.evaluate(()=>{ for (const n of document.querySelectorAll('[data-second-story]')) n.remove(); }); }
    save(`${kind}-${a.truth.id}+${b.truth.id}`, {kind,a:a.truth.id,b:b.truth.id,out});
  } finally { await tab.close(); } });
const t=Date.now(); const n=jobs.length; 
async function worker(){ for (let j=jobs.shift(); j; j=jobs.shift()) try { await j(); } catch(e){ console.error((e as Error).message.split('\n')[0]); } }
await Promise.all([worker(),worker(),worker()]);
await browser.close(); console.log(n,(Date.now()-t)/1000);
