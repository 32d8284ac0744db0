"use strict";exports.id=2802,exports.ids=[2802,3602],exports.modules={30419:((R,E,t)=>{t.d(E,{i:()=>c});const c={write:{value:"FILE",description:"Write the config file that \
fits there; nothing is overwritten."},json:{description:"Print what was seen as JSON."},help:{description:"This text.",short:"h"}}}),38442:((R,E,t)=>{t.d(E,{F:()=>P,
h:()=>c});const c={success:0,warning:0,failure:1,usage:2};function P(l){return Math.max(0,...l.map(({job:O})=>c[O]))}}),82802:((R,E,t)=>{t.r(E),t.d(E,{runCommand:()=>W});
var c=t(73024),P=t(76760),l=t(42785),O=t(89844),T=t(40354),j=t(38442),M=t(98799),D=t(24857),x=t(30419),b=t(35787),$=t(30501);const p=["project","tag","url","rea\
dy-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","probe-failures","probe-headers","baseline"];function i(h){switch(h){case"\
replay":return e();case"verify":return n();case"report":return s();case"doctor":return a();case"setup":case"rollback":case"rollout":return y(h);case null:return g}}
const g=`ion-verify verifies a Cloud Run deploy: readiness, probes, logs and metrics judged against budgets.

  ion-verify replay FILE\u2026   judge exported logs as if they were read live: what would have been decided, and when
  ion-verify verify         verify a service from this terminal
  ion-verify report         what is known of the last day, week or month
  ion-verify doctor         what ion-verify would see of a service and what not, and the config file that fits
  ion-verify setup          show (plan), make (apply) or remove dashboards, log-based metrics and alert policies
  ion-verify rollback       send the traffic back to the revision that served before; --dry-run only shows it
  ion-verify rollout        give the candidate its traffic step by step, each step verified
  ion-verify help COMMAND   the options of a command
  ion-verify --version      which version this is

Without arguments it is the GitHub action, which takes its inputs from the environment.
Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;function e(){return`ion-verify replay [options] [FILE\u2026]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${v(b.I)}

Inputs of the action, by the same names (in a file: --config):

${f(M.MT.verify.filter(h=>!p.includes(h)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function n(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the verdict. Credentials are those of gcloud or of the environment (Application Default Credentials).

${v($.vZ)}

Inputs of the action, by the same names (in a file: --config):

${f(M.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function s(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${v($.vZ)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${f(M.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function a(){return`ion-verify doctor --service NAME --region REGION [options]

Reads what a verification would read and changes nothing: credentials and permissions, the service, its logs and their fields
and units, what a sink leaves out, metrics, who answers at the health path. Says what would be seen and what not, proposes
budgets from the last two weeks, and prints the config file that fits.

${v(x.i)}

Inputs of the action, by the same names (in a file: --config):

${f(M.MT.doctor)}

Exit codes: 0 a verification would work; 1 something stands in its way; 2 wrong usage or settings.
`}const d={setup:{usage:"setup [plan|apply|remove]",what:"Dashboards, log-based metrics and alert policies as the definitions want them. Without a word: plan, w\
hich changes nothing."},rollback:{usage:"rollback",what:"Sends all traffic back to the last revision before that was good and served users, or to --to-revision."},
rollout:{usage:"rollout",what:"Moves the traffic to the candidate in steps, verifies each, and goes back where one fails."}};function y(h){const{usage:u,what:m}=d[h];
return`ion-verify ${u} --service NAME --region REGION [options]

${m}
It does what the action \`${h}\` does. Credentials are those of gcloud or of the environment (Application Default
Credentials).

${v($.D$)}

Inputs of the action, by the same names (in a file: --config):

${f(M.MT[h])}

Exit codes: 0 done, or shown; 1 not done; 2 wrong usage or settings.
`}function v(h){return Object.entries(h).map(([u,{value:m,description:w,short:C}])=>{const S=`${C===void 0?"":`-${C}, `}--${u}`;return r(m===void 0?S:`${S} ${m}`,
w)}).join(`
`)}function f(h){const u=r("--config FILE",`${D.JS.description} Default: ${D.JS.default}.`),m=h.map(w=>{const{description:C,default:S}=D.OA[w];return r(`--${w} \
\u2026`,S===void 0?C:`${C} Default: ${S}.`)});return[u,...m].join(`
`)}const o=100,I=28;function r(h,u){const m=[];let w=`  ${h}`.padEnd(I);w.length>I&&(m.push(w.trimEnd()),w=" ".repeat(I));for(const C of u.split(" "))w.length+C.
length>o&&w.trim()!==""&&(m.push(w.trimEnd()),w=" ".repeat(I)),w+=`${C} `;return[...m,w.trimEnd()].join(`
`)}const A=["replay","verify","report","doctor","setup","rollback","rollout"],F=[...A,"help","version"];async function W(h){try{(0,O.j)(process.env),process.exitCode=
await N(h)}catch(u){const m=u instanceof Error?u.stack??u.message:String(u);process.stderr.write(`${u instanceof l.j1?u.message:m}
`),process.exitCode=u instanceof l.j1?j.h.usage:j.h.failure}}async function N([h="",...u]){const m=u.includes("--help")||u.includes("-h");switch(h){case"replay":
return m?L(i("replay")):await(await Promise.all([t.e(5060),t.e(3042),t.e(8771),t.e(8158),t.e(2482)]).then(t.bind(t,57118))).replay(u);case"verify":return m?L(i(
"verify")):await(await Promise.all([t.e(5060),t.e(3042),t.e(4009),t.e(9833),t.e(8771),t.e(8581),t.e(2455),t.e(36),t.e(8158),t.e(8458),t.e(9226)]).then(t.bind(t,
59226))).verifyFromTerminal(u);case"report":return m?L(i("report")):await(await Promise.all([t.e(5060),t.e(3042),t.e(4009),t.e(9833),t.e(8771),t.e(8581),t.e(2455),
t.e(2616),t.e(4121)]).then(t.bind(t,64121))).reportFromTerminal(u);case"doctor":return m?L(i("doctor")):await(await Promise.all([t.e(3042),t.e(4009),t.e(9833),t.
e(3956)]).then(t.bind(t,33956))).doctor(u);case"setup":return m?L(i("setup")):await(await t.e(8366).then(t.bind(t,58366))).setupFromTerminal(u);case"rollback":return m?
L(i("rollback")):await(await t.e(8366).then(t.bind(t,58366))).rollbackFromTerminal(u);case"rollout":return m?L(i("rollout")):await(await t.e(8366).then(t.bind(t,
58366))).rolloutFromTerminal(u);case"version":case"--version":return L(`${U()}
`);case"help":case"--help":case"-h":return L(i(A.find(C=>C===u[0])??null))}const w=(0,T.Z)(h,F);return process.stderr.write(`ion-verify has no command ${JSON.stringify(
h)}${w===void 0?"":`; is \`${w}\` meant?`}

${i(null)}`),j.h.usage}function U(){const h=(0,P.join)((0,P.dirname)((0,c.realpathSync)(process.argv[1]??"")),"..","package.json");return JSON.parse((0,c.readFileSync)(
h,"utf8")).version}function L(h){return process.stdout.write(h),j.h.success}}),98871:((R,E,t)=>{t.d(E,{K:()=>$,l:()=>M});var c=t(57975),P=t.n(c),l=t(42785),O=t(
24857),T=t(26384),j=t(40354);function M(e,n,s){const a={options:{},files:[],inputs:new Map,faults:[]},d=[...Object.keys(n),"config",...s],y=o=>!g(n,o)||n[o].value!==
void 0,{tokens:v}=(0,c.parseArgs)({args:D(e,s),options:Object.fromEntries(d.map(o=>[o,{type:y(o)?"string":"boolean",...g(n,o)&&n[o].short!==void 0?{short:n[o].short}:
{}}])),strict:!1,tokens:!0,allowPositionals:!0});let f=-1;for(const o of v){if(o.kind==="positional"&&o.index!==f&&a.files.push(o.value),o.kind!=="option")continue;
b(o,n,d,a);const I=d.includes(o.name)?void 0:(0,j.Z)(o.name,d);I!==void 0&&y(I)&&o.value===void 0&&(f=o.index+1)}return a}function D(e,n){const s=new Set(n.filter(
x).map(a=>`--${a}`));return e.map((a,d)=>s.has(a)&&e[d+1]?.startsWith("-")!==!1?`${a}=true`:a)}function x(e){return typeof O.OA[e].parse("true")=="boolean"}function b({
name:e,rawName:n,value:s},a,d,y){const v=(o,I)=>{y.faults.push({name:n,value:o,allowed:I,where:"option"})},f=O.pi.find(o=>o===e&&d.includes(o));if(g(a,e))a[e].value===
void 0?s===void 0?y.options[e]="":v((0,l.WU)(s),"no value"):s===void 0?v("without a value",a[e].value):y.options[e]=s;else if(f!==void 0||e==="config")s!==void 0||
f!==void 0&&x(f)?y.inputs.set(e,s??"true"):v("without a value",i(f));else{const o=(0,j.Z)(e,d);v("not an option",o===void 0?"see --help":`--${o}, which is proba\
bly meant`)}}async function $({inputs:e,faults:n},s,a){const d=Object.entries(s).filter(([o])=>!o.startsWith("INPUT_")&&o!=="GITHUB_WORKSPACE"),y=[...e].map(([o,
I])=>[`INPUT_${o.toUpperCase()}`,I]),v=[...e].filter(([,o])=>o.trim()==="").map(([o])=>({name:`--${o}`,value:'""',allowed:i(o),where:"option"})),f=[...n,...v];try{
const o=await(0,T.sb)({env:Object.fromEntries([...d,...y]),readFile:T.Ts,required:a});if(f.length===0)return o}catch(o){throw o instanceof l.j1?new l.j1([...f,...o.
faults.map(p)]):o}throw new l.j1(f)}function p(e){return e.where!=="input"&&e.where!=="input or config file"?e:{...e,name:`--${e.name}`,where:e.where.replace("i\
nput","option")}}function i(e){const n=O.pi.find(s=>s===e);return n===void 0?O.JS.allowed:O.OA[n].allowed}function g(e,n){return Object.hasOwn(e,n)}}),35787:((R,E,t)=>{
t.d(E,{I:()=>c});const c={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"DURATION",description:"\
Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file: file, verdict, at (se\
conds after the window's start), requests, \u2026"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"This text.",short:"\
h"}}}),30501:((R,E,t)=>{t.d(E,{D$:()=>x,jf:()=>$,vZ:()=>b});var c=t(73024),P=t(76760),l=t(42785),O=t(23602),T=t(98871),j=t(79856);class M{#t;#e=!1;constructor(e){
this.#t=e}say(e){this.end(),this.#t.write(`${(0,j.pj)(e,4e3)}
`)}status(e){if(this.#t.isTTY!==!0){this.say(e);return}this.#t.write(`\r\x1B[K${D((0,j.pj)(e,4e3),(this.#t.columns??80)-1)}`),this.#e=!0}end(){this.#e&&this.#t.
write(`
`),this.#e=!1}}function D(g,e){let n=0,s="";for(const a of g){if(n+=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.
test(a)?2:1,n>e)break;s+=a}return s}const x={json:{description:"Print the result as JSON instead of the verdict."},summary:{value:"FILE",description:"Also write\
 the summary there, as Markdown."},help:{description:"This text.",short:"h"}},b={...x,html:{value:"FILE",description:"Also write the report page there, one HTML\
 file that needs no network."}};async function $(g,e,n){const s=(0,T.l)(g,e,n),{faults:a,options:d}=s;for(const f of s.files)a.push({name:f,value:"not an option",
allowed:"options only, see --help",where:"argument"});for(const f of["summary","html"])a.push(...i(`--${f}`,d[f]));const y=await(0,T.K)(s,process.env,["service",
"region"]),v=new M(process.stderr);return y.configFile!==null&&v.say(`Settings from ${y.configFile}`),{inputs:y,live:v,publish:async({document:f,json:o,markdown:I,
html:r})=>{v.end(),d.summary!==void 0&&(0,c.writeFileSync)(d.summary,I()),d.html!==void 0&&r!==void 0&&(0,c.writeFileSync)(d.html,await r()),process.stdout.write(
d.json===void 0?(0,O.b)(f,{colour:p(process.stdout,process.env)}):`${JSON.stringify(o,null,2)}
`)}}}function p(g,e){if((e.NO_COLOR??"")!=="")return!1;const n=e.FORCE_COLOR??"";return n!==""?n!=="0"&&n!=="false":g.isTTY===!0&&e.TERM!=="dumb"}function i(g,e){
if(e===void 0)return[];const n=d=>[{name:g,value:(0,l.WU)(e),allowed:`a file that can be written: ${d}`,where:"option"}],s=(0,c.statSync)(e,{throwIfNoEntry:!1});
if(s?.isDirectory()===!0)return n("this is a folder");const a=s===void 0?(0,P.dirname)(e):e;if(s===void 0&&(0,c.statSync)(a,{throwIfNoEntry:!1})?.isDirectory()!==
!0)return n(`there is no folder ${(0,l.WU)(a)}`);try{return(0,c.accessSync)(a,c.constants.W_OK),[]}catch{return n("this may not be written")}}}),98799:((R,E,t)=>{
t.d(E,{MT:()=>p});var c=t(24857),P=t(25144),l=t(3531);const O={verify:".",rollback:"rollback",rollout:"rollout",report:"report",setup:"setup"},T=["to-revision",
"dry-run"],j=["steps"],M=Object.keys(P.E),D=Object.keys(l.$),x=[...T,...j,...M,...D],b=["comment","status","status-context","github-token","slack-webhook-url","\
slack-bot-token","slack-channel","watcher","rollback","release-pin","traffic-owner","issue","discussion"],$={verify:c.pi.filter(i=>!x.includes(i)),rollback:["se\
rvice","region","project","revision","to-revision","dry-run","traffic-owner","url","health-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:c.
pi.filter(i=>i==="steps"||!["tag","rollback","release-pin",...x].includes(i)),report:["service","region","project",...M,"p95-budget","error-rate-budget","memory\
-budget","cpu-budget","error-status","ignore-agents","ignore-paths","paths","latency-field","latency-unit","status-field","group-field","url","health-path","cha\
t-path","chat-body","probe-timeout","probe-headers","log-reads-per-minute","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-b\
ot-token","slack-channel","watcher"],setup:["service","region","project",...D,"error-status","latency-field","latency-unit","status-field","group-field","langua\
ge"]},p={verify:$.verify.filter(i=>!b.includes(i)),report:$.report.filter(i=>!b.includes(i)),setup:$.setup,rollback:$.rollback,rollout:$.rollout.filter(i=>!b.includes(
i)),doctor:["service","region","project","url","health-path","probe-timeout","probe-headers","log-reads-per-minute"]}}),23602:((R,E,t)=>{t.d(E,{b:()=>M});var c=t(
81959),P=t(80788),l=t(89404);const O={pass:32,ok:32,warn:33,fail:31,open:33,waiting:36},T=1,j=2;function M(p,{colour:i},g=[]){const e=(0,P.t)(p.language),n=(r,...A)=>i&&
r!==""?`\x1B[${A.join(";")}m${r}\x1B[0m`:r,{head:s,sections:a}=p,d=a.flatMap(({blocks:r})=>r.flatMap(A=>A.kind==="findings"?A.findings:[])),y=d.filter(({mark:r})=>r!==
"pass"&&r!=="ok"),v=d.filter(({mark:r})=>r==="pass"||r==="ok"),f=s.verdict.mark===null?[T]:[T,O[s.verdict.mark]],o=s.about.map(([r,A])=>`${r} ${(0,l.wh)(A)}`).join(
" \xB7 ");return`${[n((0,l.wh)((0,l.uh)(s)),...f),...[o,...g.map(r=>(0,l.wh)(r))].filter(r=>r!=="").map(r=>`  ${n(r,j)}`),...y.map(r=>`  ${n(`${l.B2[r.mark]} ${r.
name}`,O[r.mark])} \u2014 ${(0,l.wh)(r.sentence)}`),...v.length===0?[]:[`  ${n(l.B2.pass,O.pass)} ${D(v,e)}`],...(d.length>0?[]:a.flatMap(x)).map(r=>`  ${r}`),...$(
p,e).map(r=>`  ${r}`)].join(`
`)}
`}function D(p,i){return(0,l.wh)(i.passed(p.length,p.map(({name:g,value:e,limit:n})=>e===null||n===null?g:i.passedFigure(g,e,n))))}function x({id:p,importance:i,
blocks:g}){return p==="next"||i!==null?[]:g.flatMap(e=>{switch(e.kind){case"table":return e.table.rows.map(n=>n.map(s=>b(s)).join(" \xB7 "));case"list":return e.
items.map(({mark:n,name:s,text:a})=>(0,l.wh)([n===void 0?"":l.B2[n],s??"",a].filter(d=>d!=="").join(" ")));case"text":return[(0,l.wh)(e.text)];default:return[]}})}
function b(p){const i=typeof p=="string"?p:(0,l.x8)(p);return i===""?"\u2013":(0,l.wh)(i)}function $({sections:p},i){return p.filter(({id:e})=>e==="next").flatMap(
({blocks:e})=>e).flatMap(e=>e.kind==="list"?e.items.map(({text:n})=>`${i.cli.next}: ${(0,l.wh)((0,c.Mp)(n,s=>s.text),16e3)}`):[])}})};
