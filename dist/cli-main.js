"use strict";exports.id=2802,exports.ids=[2802,2328,9947],exports.modules={22870:((b,E,t)=>{t.d(E,{P:()=>O});const p=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function O(h){return Array.from(h).reduce((w,P)=>w+(p.test(P)?2:1),0)}}),30419:((b,E,t)=>{t.d(E,{i:()=>p});const p={write:{value:"FILE",description:"Write the c\
onfig file that fits there; nothing is overwritten."},json:{description:"Print what was seen as JSON."},help:{description:"This text.",short:"h"}}}),38442:((b,E,t)=>{
t.d(E,{F:()=>O,h:()=>p});const p={success:0,warning:0,failure:1,usage:2};function O(h){return Math.max(0,...h.map(({job:w})=>p[w]))}}),82802:((b,E,t)=>{t.r(E),t.
d(E,{runCommand:()=>U});var p=t(73024),O=t(76760),h=t(42785),w=t(89844),P=t(40354),I=t(38442),j=t(98799),T=t(59510),x=t(30419),A=t(10027),L=t(35787),g=t(30501);
const i=["project","tag","worker-pool","requests","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","prob\
e-failures","probe-headers","baseline"];function a(y){switch(y){case"replay":return n();case"verify":return o();case"report":return l();case"doctor":return r();case"\
require":return u();case"setup":case"rollback":case"rollout":return v(y);case null:return e}}const e=`ion-verify verifies a Cloud Run deploy: readiness, probes,\
 logs and metrics judged against budgets.

  ion-verify replay FILE…   judge exported logs as if they were read live: what would have been decided, and when
  ion-verify verify         verify a service from this terminal
  ion-verify report         what is known of the last day, week or month
  ion-verify doctor         what ion-verify would see of a service and what not, and the config file that fits
  ion-verify require FILE   demand a signed pass of an image, of attestations that gh has verified
  ion-verify setup          show (plan), make (apply) or remove dashboards, log-based metrics and alert policies
  ion-verify rollback       send the traffic back to the revision that served before; --dry-run only shows it
  ion-verify rollout        give the candidate its traffic step by step, each step verified
  ion-verify help COMMAND   the options of a command
  ion-verify --version      which version this is

Without arguments, in a job of GitHub Actions, it is the action, which takes its inputs from the environment.
Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;function n(){return`ion-verify replay [options] [FILE…]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${s(L.I)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT.verify.filter(y=>!i.includes(y)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function o(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the verdict. Credentials are those of gcloud or of the environment (Application Default Credentials).

${s(g.vZ)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function l(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${s(g.vZ)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${f(j.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function r(){return`ion-verify doctor --service NAME --region REGION [options]

Reads what a verification would read and changes nothing: credentials and permissions, the service, its logs and their fields
and units, what a sink leaves out, metrics, who answers at the health path. Says what would be seen and what not, proposes
budgets from the last two weeks, and prints the config file that fits.

${s(x.i)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT.doctor)}

Exit codes: 0 a verification would work; 1 something stands in its way; 2 wrong usage or settings.
`}function u(){return`ion-verify require FILE --digest sha256:… [options]

Demands a signed pass before an image is promoted. FILE: what \`gh attestation verify … --format json\` prints, which has checked
the signatures and who signed. For each service with verdicts on this image the newest one must be a pass, must hold that this
very image ran (\`expect-image\` with its digest), and must not be too old. It asks nobody and reads no settings.

${s(A.ex)}

Exit codes: 0 the demand is met; 1 it is not, and why is printed; 2 wrong usage.
`}const c={setup:{usage:"setup [plan|apply|remove]",what:"Dashboards, log-based metrics and alert policies as the definitions want them. Without a word: plan, w\
hich changes nothing."},rollback:{usage:"rollback",what:"Sends all traffic back to the last revision before that was good and served users, or to --to-revision."},
rollout:{usage:"rollout",what:"Moves the traffic to the candidate in steps, verifies each, and goes back where one fails."}};function v(y){const{usage:m,what:M}=c[y];
return`ion-verify ${m} --service NAME --region REGION [options]

${M}
It does what the action \`${y}\` does. Credentials are those of gcloud or of the environment (Application Default
Credentials).

${s(g.D$)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT[y])}

Exit codes: 0 done, or shown; 1 not done; 2 wrong usage or settings.
`}function s(y){return Object.entries(y).map(([m,{value:M,description:D,short:C}])=>{const N=`${C===void 0?"":`-${C}, `}--${m}`;return W(M===void 0?N:`${N} ${M}`,
D)}).join(`
`)}function f(y){const m=W("--config FILE",`${T.JS.description} Default: ${T.JS.default}.`),M=y.map(D=>{const{description:C,default:N}=T.OA[D];return W(`--${D} \
…`,N===void 0?C:`${C} Default: ${N}.`)});return[m,...M].join(`
`)}const d=100,$=28;function W(y,m){const M=[];let D=`  ${y}`.padEnd($);D.length>$&&(M.push(D.trimEnd()),D=" ".repeat($));for(const C of m.split(" "))D.length+C.
length>d&&D.trim()!==""&&(M.push(D.trimEnd()),D=" ".repeat($)),D+=`${C} `;return[...M,D.trimEnd()].join(`
`)}const F=["replay","verify","report","doctor","require","setup","rollback","rollout"],S=[...F,"help","version"];async function U(y){try{(0,w.j)(process.env),process.
exitCode=await B(y)}catch(m){const M=m instanceof Error?m.stack??m.message:String(m);process.stderr.write(`${m instanceof h.j1?m.message:M}
`),process.exitCode=m instanceof h.j1?I.h.usage:I.h.failure}}async function B([y="",...m]){const M=m.includes("--help")||m.includes("-h");switch(y){case"replay":
return M?R(a("replay")):await(await Promise.all([t.e(3306),t.e(8771),t.e(5973),t.e(8156),t.e(4872)]).then(t.bind(t,27774))).replay(m);case"verify":return M?R(a(
"verify")):await(await Promise.all([t.e(3306),t.e(8771),t.e(5973),t.e(8258),t.e(9089),t.e(3662),t.e(3472),t.e(8972),t.e(9995),t.e(9226)]).then(t.bind(t,59226))).
verifyFromTerminal(m);case"report":return M?R(a("report")):await(await Promise.all([t.e(3306),t.e(8771),t.e(5973),t.e(8258),t.e(9089),t.e(3662),t.e(3472),t.e(9031),
t.e(8972),t.e(5942),t.e(6938),t.e(4121)]).then(t.bind(t,64121))).reportFromTerminal(m);case"doctor":return M?R(a("doctor")):await(await Promise.all([t.e(5973),t.
e(9089),t.e(3662),t.e(9031),t.e(8960)]).then(t.bind(t,58960))).doctor(m);case"require":return M?R(a("require")):await(await Promise.all([t.e(9420),t.e(355)]).then(
t.bind(t,30355))).requireVerdict(m);case"setup":return M?R(a("setup")):await(await t.e(8366).then(t.bind(t,58366))).setupFromTerminal(m);case"rollback":return M?
R(a("rollback")):await(await t.e(8366).then(t.bind(t,58366))).rollbackFromTerminal(m);case"rollout":return M?R(a("rollout")):await(await t.e(8366).then(t.bind(t,
58366))).rolloutFromTerminal(m);case"version":case"--version":return R(`${K()}
`);case"help":case"--help":case"-h":return R(a(F.find(C=>C===m[0])??null))}if(y==="")return process.stderr.write(a(null)),I.h.usage;const D=(0,P.Z)(y,S);return process.
stderr.write(`ion-verify has no command ${JSON.stringify(y)}${D===void 0?"":`; is \`${D}\` meant?`}

${a(null)}`),I.h.usage}function K(){const y=(0,O.join)((0,O.dirname)((0,p.realpathSync)(process.argv[1]??"")),"..","package.json");return JSON.parse((0,p.readFileSync)(
y,"utf8")).version}function R(y){return process.stdout.write(y),I.h.success}}),98871:((b,E,t)=>{t.d(E,{K:()=>L,l:()=>j});var p=t(57975),O=t.n(p),h=t(42785),w=t(
59510),P=t(31223),I=t(40354);function j(e,n,o){const l={options:{},files:[],inputs:new Map,faults:[]},r=[...Object.keys(n),"config",...o],u=s=>!a(n,s)||n[s].value!==
void 0,{tokens:c}=(0,p.parseArgs)({args:T(e,o),options:Object.fromEntries(r.map(s=>[s,{type:u(s)?"string":"boolean",...a(n,s)&&n[s].short!==void 0?{short:n[s].short}:
{}}])),strict:!1,tokens:!0,allowPositionals:!0});let v=-1;for(const s of c){if(s.kind==="positional"&&s.index!==v&&l.files.push(s.value),s.kind!=="option")continue;
A(s,n,r,l);const f=r.includes(s.name)?void 0:(0,I.Z)(s.name,r);f!==void 0&&u(f)&&s.value===void 0&&(v=s.index+1)}return l}function T(e,n){const o=new Set(n.filter(
x).map(l=>`--${l}`));return e.map((l,r)=>o.has(l)&&e[r+1]?.startsWith("-")!==!1?`${l}=true`:l)}function x(e){return typeof w.OA[e].parse("true")=="boolean"}function A({
name:e,rawName:n,value:o},l,r,u){const c=(s,f)=>{u.faults.push({name:n,value:s,allowed:f,where:"option"})},v=w.pi.find(s=>s===e&&r.includes(s));if(a(l,e))l[e].value===
void 0?o===void 0?u.options[e]="":c((0,h.WU)(o),"no value"):o===void 0?c("without a value",l[e].value):u.options[e]=o;else if(v!==void 0||e==="config")o!==void 0||
v!==void 0&&x(v)?u.inputs.set(e,o??"true"):c("without a value",i(v));else{const s=(0,I.Z)(e,r);c("not an option",s===void 0?"see --help":`--${s}, which is proba\
bly meant`)}}async function L({inputs:e,faults:n},o,l,r=!1){const u=Object.entries(o).filter(([f])=>!f.startsWith("INPUT_")&&f!=="GITHUB_WORKSPACE"),c=[...e].map(
([f,d])=>[`INPUT_${f.toUpperCase()}`,d]),v=[...e].filter(([,f])=>f.trim()==="").map(([f])=>({name:`--${f}`,value:'""',allowed:i(f),where:"option"})),s=[...n,...v];
try{const f=await(0,P.sb)({env:Object.fromEntries([...u,...c]),readFile:P.Ts,writtenAt:P.rN,required:l,orPool:r});if(s.length===0)return f}catch(f){throw f instanceof
h.j1?new h.j1([...s,...f.faults.map(g)]):f}throw new h.j1(s)}function g(e){const{name:n,where:o}=e,l=r=>w.pi.some(u=>u===r)?`--${r}`:r;return o.startsWith("with\
 ")?{...e,name:l(n),where:`with ${l(o.slice(5))}`}:/^input\b/.test(o)?{...e,name:`--${n}`,where:o.replace("input","option")}:e}function i(e){const n=w.pi.find(o=>o===
e);return n===void 0?w.JS.allowed:w.OA[n].allowed}function a(e,n){return Object.hasOwn(e,n)}}),35787:((b,E,t)=>{t.d(E,{I:()=>p});const p={from:{value:"TIME",description:"\
The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"DURATION",description:"Only deploys whose first request is at most so\
 long before the newest entry; always a table."},json:{description:"One line of JSON a file: file, verdict, at (seconds after the window's start), requests, …"},
summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"This text.",short:"h"}}}),10027:((b,E,t)=>{t.d(E,{K0:()=>O,W3:()=>p,ex:()=>h});
const p="https://github.com/org/ion-verify/report/v1",O="7d",h={digest:{value:"sha256:…",description:"Of the image that is to go out. It must be given."},service:{
value:"NAME",description:"Only verdicts on this service count. Without it: those on every service."},region:{value:"REGION",description:"Only verdicts in this r\
egion count."},revision:{value:"NAME",description:"Only verdicts on this revision count."},"max-age":{value:"DURATION",description:`How old a verdict may be. De\
fault: ${O}.`},"predicate-type":{value:"URI",description:`Of the attestations. Default: ${p}.`},help:{description:"This text.",short:"h"}}}),30501:((b,E,t)=>{t.
d(E,{D$:()=>g,jf:()=>a,Jn:()=>o,vZ:()=>i});var p=t(73024),O=t(76760),h=t(42785),w=t(39969),P=t(82328),I=t(23602),j=t(98871),T=t(22870),x=t(79856);class A{#t;#e=!1;constructor(r){
this.#t=r}say(r){this.end(),this.#t.write(`${(0,x.pj)(r,4e3)}
`)}status(...r){if(this.#t.isTTY!==!0){this.say(r[0]);return}const u=(this.#t.columns||80)-1,c=r.map(s=>(0,x.pj)(s,4e3)),v=c.find(s=>(0,T.P)(s)<=u)??L(c.at(-1)??
"",u);this.#t.write(`\r\x1B[K${v}`),this.#e=!0}end(){this.#e&&this.#t.write(`
`),this.#e=!1}}function L(l,r){if((0,T.P)(l)<=r)return l;let u="",c=1;for(const v of l){if(c+=(0,T.P)(v),c>r)break;u+=v}return`${u}…`}const g={json:{description:"\
Print the result as JSON instead of the verdict."},summary:{value:"FILE",description:"Also write the summary there, as Markdown."},help:{description:"This text.",
short:"h"}},i={...g,html:{value:"FILE",description:"Also write the report page there, one HTML file that needs no network."}};async function a(l,r,u){const c=(0,j.
l)(l,r,u),{faults:v,options:s}=c;for(const $ of c.files)v.push({name:$,value:"not an option",allowed:"options only, see --help",where:"argument"});for(const $ of[
"summary","html"])v.push(...o(`--${$}`,s[$]));const f=await(0,j.K)(c,process.env,["service","region"],u.includes("worker-pool")),d=new A(process.stderr);return f.
configFile!==null&&d.say((0,P.S3)(f.configFile,f.settings.language)),{inputs:f,live:d,publish:async({document:$,json:W,markdown:F=()=>(0,w.Gc)($),html:S})=>{d.end(),
process.stdout.write(s.json===void 0?(0,I.b)($,{colour:n(process.stdout,process.env)}):`${JSON.stringify(W,null,2)}
`),s.summary!==void 0&&e(s.summary,F(),d),s.html!==void 0&&S!==void 0&&e(s.html,await S(),d)}}}function e(l,r,u){try{(0,p.writeFileSync)(l,r)}catch(c){u.say(`${(0,h.
WU)(l)} could not be written: ${c instanceof Error?c.message:String(c)}`)}}function n(l,r){if((r.NO_COLOR??"")!=="")return!1;const u=r.FORCE_COLOR??"";return u!==
""?u!=="0"&&u!=="false":l.isTTY===!0&&r.TERM!=="dumb"}function o(l,r){if(r===void 0)return[];const u=s=>[{name:l,value:(0,h.WU)(r),allowed:`a file that can be w\
ritten: ${s}`,where:"option"}],c=(0,p.statSync)(r,{throwIfNoEntry:!1});if(c?.isDirectory()===!0)return u("this is a folder");const v=c===void 0?(0,O.dirname)(r):
r;if(c===void 0&&(0,p.statSync)(v,{throwIfNoEntry:!1})?.isDirectory()!==!0)return u(`there is no folder ${(0,h.WU)(v)}`);try{return(0,p.accessSync)(v,p.constants.
W_OK),[]}catch{return u("this may not be written")}}}),98799:((b,E,t)=>{t.d(E,{MT:()=>i});var p=t(59510),O=t(1546),h=t(33857),w=t(92031);const P={verify:".",rollback:"\
rollback",rollout:"rollout",report:"report",setup:"setup"},I=Object.keys(w.WQ),j=Object.keys(w.jg),T=Object.keys(O.E),x=Object.keys(h.$),A=[...I,...j,...T,...x],
L=["comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback","release-pin","traffic-owner","\
issue","discussion"],g={verify:p.pi.filter(a=>!A.includes(a)),rollback:["service","region","project","revision","to-revision","dry-run","traffic-owner","url","h\
ealth-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:p.pi.filter(a=>a==="steps"||!["tag","worker-pool","requests","rollback","release\
-pin","since","first-report",...A].includes(a)),report:["service","region","project",...T,"p95-budget","error-rate-budget","memory-budget","cpu-budget","error-s\
tatus","ignore-agents","ignore-paths","paths","latency-field","latency-unit","status-field","group-field","url","health-path","chat-path","chat-body","probe-tim\
eout","probe-headers","log-reads-per-minute","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-bot-token","slack-channel","wat\
cher"],setup:["service","region","project",...x,"error-status","latency-field","latency-unit","status-field","group-field","language"]},i={verify:g.verify.filter(
a=>!L.includes(a)),report:g.report.filter(a=>!L.includes(a)),setup:g.setup,rollback:g.rollback,rollout:g.rollout.filter(a=>!L.includes(a)),doctor:["service","re\
gion","project","url","health-path","probe-timeout","probe-headers","log-reads-per-minute","language"]}}),82328:((b,E,t)=>{t.d(E,{Be:()=>L,Ld:()=>I,S3:()=>A,Zg:()=>g,
_x:()=>x,oz:()=>P});var p=t(89404),O=t(38606),h=t(18926);const w=4;function P(i,a){return I(i,a)[0]}function I(i,a){const{words:e,voice:n}=(0,O.b)(a),o=e.progress,
l=i.awaits===void 0?[]:[o.awaits[i.awaits.what](n,i.awaits.mostMs)],r=[...l,...i.note===void 0?[]:[(0,p.wh)(i.note,200)]],u=o.of(n.duration(i.elapsedMs),n.duration(
i.windowMs)),c=(...F)=>F.join(" · ");if(i.sample==="error-lines")return[c(u,o.errorLines(n,i.requests),...r)];const v=[u,i.sample==="probes"?o.probes(n,i.requests):
o.requests(n,i.requests),o.p95(i.p95Ms===null?null:n.duration(i.p95Ms)),o.errors(i.errorRate===null?null:n.percent(i.errorRate))],[s,f]=[i.strength,i.inFavour].
map(F=>{const S=Math.min(Math.max(F,0),1);return{share:S,shown:n.percent(Math.floor(S*100)/100)}}),d=i.sampled===null?[]:[o.sampled(n.percent(i.sampled))],$=s.share>
f.share?o.evidenceAgainst(s.shown):o.evidenceFor(f.shown),W=c(...v,o.evidence(j(s),j(f)),...d,...r);return l.length>0?[W,c(...v,...l),c(u,...l)]:[W,c(...v,o.evidence(
s.shown,f.shown)),c(...v,$)]}function j({share:i,shown:a}){const e=Math.floor(i*w);return`${"▰".repeat(e)}${"▱".repeat(w-e)} ${a}`}const T={waiting:"waiting",
ready:"pass",failed:"fail"};function x(i){const{words:a,voice:e}=(0,O.b)(i),n=(0,h.s)();return({state:o,elapsedMs:l,message:r})=>{const u=(0,p.wh)(e.code(a.detail(
n(r))),500);return`${p.B2[T[o]]} ${a.readinessStates[o]} · ${e.duration(l)} · ${u}`}}function A(i,a){const{words:e,voice:n}=(0,O.b)(a);return(0,p.wh)(e.progress.
settings(n,i),500)}function L(i,a,e){const{words:n,voice:o}=(0,O.b)(e);return n.progress.reading(o,i,Math.max(i,a))}function g(i,a,e){const{words:n,voice:o}=(0,O.
b)(e);return n.progress.sql(o,i,a)}}),23602:((b,E,t)=>{t.d(E,{b:()=>j});var p=t(81959),O=t(75371),h=t(89404);const w={pass:32,ok:32,warn:33,fail:31,open:33,waiting:36,
off:37},P=1,I=2;function j(g,{colour:i},a=[]){const e=(0,O.wordsFor)(g.language),n=(d,...$)=>i&&d!==""?`\x1B[${$.join(";")}m${d}\x1B[0m`:d,{head:o,sections:l}=g,
r=l.flatMap(({blocks:d})=>d.flatMap($=>$.kind==="findings"?$.findings:[])),u=r.filter(({mark:d})=>d!=="pass"&&d!=="ok"),c=r.filter(({mark:d})=>d==="pass"||d==="\
ok"),v=o.verdict.mark===null?[P]:[P,w[o.verdict.mark]],s=o.about.map(([d,$])=>`${d} ${(0,h.wh)($)}`).join(" · ");return`${[n((0,h.wh)((0,h.uh)(o)),...v),...[s,
...a.map(d=>(0,h.wh)(d))].filter(d=>d!=="").map(d=>`  ${n(d,I)}`),...u.map(d=>`  ${n(`${h.B2[d.mark]} ${d.name}`,w[d.mark])} — ${(0,h.wh)(d.sentence)}`),...c.
length===0?[]:[`  ${n(h.B2.pass,w.pass)} ${T(c,e)}`],...(r.length>0?[]:l.flatMap(x)).map(d=>`  ${d}`),...L(g,e).map(d=>`  ${d}`),...(g.parts??[]).flatMap(d=>j(d.
document,{colour:i}).trimEnd().split(`
`))].join(`
`)}
`}function T(g,i){return(0,h.wh)(i.passed(g.length,g.map(({name:a,value:e,limit:n})=>e===null||n===null?a:i.passedFigure(a,e,n))))}function x({id:g,importance:i,
blocks:a}){return g==="next"||i!==null?[]:a.flatMap(e=>{switch(e.kind){case"table":return e.table.rows.map(n=>n.map(o=>A(o)).join(" · "));case"list":return e.items.
map(({mark:n,name:o,text:l})=>(0,h.wh)([n===void 0?"":h.B2[n],o??"",l].filter(r=>r!=="").join(" ")));case"text":return[(0,h.wh)(e.text)];default:return[]}})}function A(g){
const i=typeof g=="string"?g:(0,h.x8)(g);return i===""?"–":(0,h.wh)(i)}function L({sections:g},i){return g.filter(({id:e})=>e==="next").flatMap(({blocks:e})=>e).
flatMap(e=>e.kind==="list"?e.items.map(({text:n})=>`${i.cli.next}: ${(0,h.wh)((0,p.Mp)(n,o=>o.text),16e3)}`):[])}})};
