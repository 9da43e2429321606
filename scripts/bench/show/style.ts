import { Markup } from './markup.ts';

/** Style sheet of the HTML report. Colours are used for errors only. */
export const STYLE = new Markup(`
:root{color-scheme:light dark;--paper:#f6f5f2;--card:#fff;--ink:#1d1c1a;--soft:#6d6a64;--line:#e2dfd8;--link:#1b5fa8;
--lost:#b3261e;--lost-bg:#fdeceb;--left:#8a5a00;--left-bg:#fdf1d8;--duplicate:#6a3fb5;--duplicate-bg:#f0eafb;--good:#23713f;--good-bg:#e7f4eb}
@media (prefers-color-scheme:dark){:root{--paper:#161615;--card:#201f1d;--ink:#e9e6e0;--soft:#9c978d;--line:#36342f;--link:#8fbcf0;
--lost:#ff9b92;--lost-bg:#44201d;--left:#f2c063;--left-bg:#3c2f12;--duplicate:#c6abff;--duplicate-bg:#322647;--good:#86d3a0;--good-bg:#1b3425}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:1080px;margin:0 auto;padding:32px 20px 96px}
h1{font-size:28px;line-height:1.2;margin:0}h2{font-size:19px;margin:44px 0 12px}h3{font-size:15px;margin:0;overflow-wrap:anywhere}
header p{margin:4px 0 0;color:var(--soft)}a{color:var(--link)}
.hint{color:var(--soft);font-size:13px;margin:10px 0}
@media (min-width:960px){.cards{columns:2;column-gap:16px}}
.cards .card{break-inside:avoid;margin-bottom:16px}@media (min-width:960px){.cards .card:first-child{break-after:column}}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:6px 16px;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:6px 0 6px 14px;text-align:right;white-space:nowrap;font-weight:400;border-top:1px solid var(--line)}
th:first-child{text-align:left;padding-left:0;white-space:normal}
thead th{border:0;color:var(--soft);font-size:13px}td.ours{font-weight:650}
.rules td.lost{color:var(--lost)}.rules td.left{color:var(--left)}.rules td.duplicate{color:var(--duplicate)}
.rules td.where,.rules th:last-child{text-align:left;white-space:normal;font-size:13px;padding-left:24px}
.rules th:first-child,.rules a{white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:8px;padding:0;margin:0;list-style:none;font-size:13px}
.legend li{padding:2px 10px;border-left:4px solid var(--line);background:var(--card)}
.legend .lost{border-color:var(--lost);background:var(--lost-bg);color:var(--lost)}
.legend .left{border-color:var(--left);background:var(--left-bg);color:var(--left)}
.legend .duplicate{border-color:var(--duplicate);background:var(--duplicate-bg);color:var(--duplicate)}.legend .hidden{color:var(--soft)}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.page{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:12px 0;scroll-margin-top:8px;content-visibility:auto;contain-intrinsic-size:auto 44px}
.page>summary{display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px;padding:10px 16px}
.page[open]>summary{border-bottom:1px solid var(--line)}
.rank{color:var(--soft);min-width:2ch;text-align:right;font-variant-numeric:tabular-nums}
.chips{display:flex;flex-wrap:wrap;gap:6px;margin-left:auto}
.chip{font-size:12px;line-height:20px;padding:0 9px;border-radius:10px;background:var(--paper)}
.chip.lost{background:var(--lost-bg);color:var(--lost)}.chip.left{background:var(--left-bg);color:var(--left)}
.chip.duplicate{background:var(--duplicate-bg);color:var(--duplicate)}.chip.good{background:var(--good-bg);color:var(--good)}
.chip.minor{color:var(--soft);border:1px dashed var(--line);line-height:18px}
.about{margin:12px 16px 4px;font-size:13px;color:var(--soft);overflow-wrap:anywhere}
.beside{margin:0 16px 12px;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:2px 24px;font-size:13px;color:var(--soft)}
.beside b{font-weight:600;color:var(--ink)}
.bad{margin:12px 16px;padding:8px 14px;border-radius:8px}.bad p{margin:0}.bad ul{margin:4px 0;padding-left:20px}
.bad{background:var(--lost-bg);color:var(--lost)}
.column{padding:4px 16px 20px}
.block>summary{display:grid;grid-template-columns:minmax(0,68ch) minmax(120px,1fr);gap:0 20px;padding:5px 0 5px 12px;border-left:4px solid transparent}
.block>summary:hover{background:color-mix(in srgb,var(--ink) 5%,transparent)}
.text{overflow-wrap:anywhere;font:17px/1.5 Georgia,'Times New Roman',serif}
.headline .text{font-size:25px;line-height:1.25;font-weight:700}.standfirst .text{font-size:19px}
.subheading .text{font-weight:700}.quote .text{font-style:italic}
.caption .text,.byline .text,.dateline .text,.block.note .text,.image .text{font:14px/1.5 system-ui,sans-serif;color:var(--soft)}
.said{font-size:12px;line-height:1.4;color:var(--soft);padding-top:4px;overflow-wrap:anywhere}.said i{font-style:normal}.mark{font-weight:650}
.block.lost>summary{border-color:var(--lost);background:var(--lost-bg)}.lost>summary .text,.lost>summary .said{color:var(--lost)}
.block.left>summary{border-color:var(--left);background:var(--left-bg)}.left>summary .text,.left>summary .said{color:var(--left)}
.block.duplicate>summary{border-color:var(--duplicate);background:var(--duplicate-bg)}.duplicate>summary .text,.duplicate>summary .said{color:var(--duplicate)}
.block.hidden .text{font:14px/1.45 system-ui,sans-serif;color:var(--soft)}
.why{margin:2px 0 10px 16px;font-size:13px;color:var(--soft)}.why b{color:var(--ink);font-weight:600}
.why ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px;margin:6px 0 0;padding:0}
.why li{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:0 8px}
.fold{margin:4px 0}.fold>summary{color:var(--soft);font-size:12px;padding:3px 0 3px 16px}
.fold>summary::before{content:'▸ '}.fold[open]>summary::before{content:'▾ '}
.fold[open]{border-left:4px solid var(--line)}
@media (max-width:720px){.block>summary{grid-template-columns:minmax(0,1fr)}.chips{margin-left:0}}
`);
