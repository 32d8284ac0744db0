"use strict";exports.id=7354,exports.ids=[7354,4161,6542],exports.modules={18671:((b,E,t)=>{t.d(E,{P:()=>O});const p=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function O(h){return Array.from(h).reduce((w,P)=>w+(p.test(P)?2:1),0)}}),30644:((b,E,t)=>{t.d(E,{i:()=>p});const p={write:{value:"FILE",description:"Write the c\
onfig file that fits there; nothing is overwritten."},json:{description:"Print what was seen as JSON."},help:{description:"This text.",short:"h"}}}),34617:((b,E,t)=>{
t.d(E,{F:()=>O,h:()=>p});const p={success:0,warning:0,failure:1,usage:2};function O(h){return Math.max(0,...h.map(({job:w})=>p[w]))}}),37354:((b,E,t)=>{t.r(E),t.
d(E,{runCommand:()=>N});var p=t(73024),O=t(76760),h=t(79050),w=t(27451),P=t(48187),I=t(34617),j=t(47224),T=t(56066),x=t(30644),A=t(88878),L=t(43700),g=t(93116);
const s=["project","tag","worker-pool","requests","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","prob\
e-failures","probe-headers","baseline"];function i(y){switch(y){case"replay":return o();case"verify":return r();case"report":return l();case"doctor":return a();case"\
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
`;function o(){return`ion-verify replay [options] [FILE…]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${n(L.I)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT.verify.filter(y=>!s.includes(y)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function r(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the verdict. Credentials are those of gcloud or of the environment (Application Default Credentials).

${n(g.vZ)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function l(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${n(g.vZ)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${f(j.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function a(){return`ion-verify doctor --service NAME --region REGION [options]

Reads what a verification would read and changes nothing: credentials and permissions, the service, its logs and their fields
and units, what a sink leaves out, metrics, who answers at the health path. Says what would be seen and what not, proposes
budgets from the last two weeks, and prints the config file that fits.

${n(x.i)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT.doctor)}

Exit codes: 0 a verification would work; 1 something stands in its way; 2 wrong usage or settings.
`}function u(){return`ion-verify require FILE --digest sha256:… [options]

Demands a signed pass before an image is promoted. FILE: what \`gh attestation verify … --format json\` prints, which has checked
the signatures and who signed. For each service with verdicts on this image the newest one must be a pass, must hold that this
very image ran (\`expect-image\` with its digest), and must not be too old. It asks nobody and reads no settings.

${n(A.ex)}

Exit codes: 0 the demand is met; 1 it is not, and why is printed; 2 wrong usage.
`}const c={setup:{usage:"setup [plan|apply|remove]",what:"Dashboards, log-based metrics and alert policies as the definitions want them. Without a word: plan, w\
hich changes nothing."},rollback:{usage:"rollback",what:"Sends all traffic back to the last revision before that was good and served users, or to --to-revision."},
rollout:{usage:"rollout",what:"Moves the traffic to the candidate in steps, verifies each, and goes back where one fails."}};function v(y){const{usage:m,what:M}=c[y];
return`ion-verify ${m} --service NAME --region REGION [options]

${M}
It does what the action \`${y}\` does. Credentials are those of gcloud or of the environment (Application Default
Credentials).

${n(g.D$)}

Inputs of the action, by the same names (in a file: --config):

${f(j.MT[y])}

Exit codes: 0 done, or shown; 1 not done; 2 wrong usage or settings.
`}function n(y){return Object.entries(y).map(([m,{value:M,description:D,short:C}])=>{const U=`${C===void 0?"":`-${C}, `}--${m}`;return W(M===void 0?U:`${U} ${M}`,
D)}).join(`
`)}function f(y){const m=W("--config FILE",`${T.JS.description} Default: ${T.JS.default}.`),M=y.map(D=>{const{description:C,default:U}=T.OA[D];return W(`--${D} \
…`,U===void 0?C:`${C} Default: ${U}.`)});return[m,...M].join(`
`)}const d=100,$=28;function W(y,m){const M=[];let D=`  ${y}`.padEnd($);D.length>$&&(M.push(D.trimEnd()),D=" ".repeat($));for(const C of m.split(" "))D.length+C.
length>d&&D.trim()!==""&&(M.push(D.trimEnd()),D=" ".repeat($)),D+=`${C} `;return[...M,D.trimEnd()].join(`
`)}const F=["replay","verify","report","doctor","require","setup","rollback","rollout"],S=[...F,"help","version"];async function N(y){try{(0,w.j)(process.env),process.
exitCode=await B(y)}catch(m){const M=m instanceof Error?m.stack??m.message:String(m);process.stderr.write(`${m instanceof h.j1?m.message:M}
`),process.exitCode=m instanceof h.j1?I.h.usage:I.h.failure}}async function B([y="",...m]){const M=m.includes("--help")||m.includes("-h");switch(y){case"replay":
return M?R(i("replay")):await(await Promise.all([t.e(2347),t.e(5487),t.e(9676),t.e(3897),t.e(9105)]).then(t.bind(t,75902))).replay(m);case"verify":return M?R(i(
"verify")):await(await Promise.all([t.e(2347),t.e(5487),t.e(9676),t.e(9222),t.e(5550),t.e(3064),t.e(4841),t.e(8539),t.e(7478),t.e(4085)]).then(t.bind(t,4085))).
verifyFromTerminal(m);case"report":return M?R(i("report")):await(await Promise.all([t.e(2347),t.e(5487),t.e(9676),t.e(9222),t.e(5550),t.e(3064),t.e(4841),t.e(5954),
t.e(8539),t.e(5857),t.e(1001),t.e(1250)]).then(t.bind(t,91250))).reportFromTerminal(m);case"doctor":return M?R(i("doctor")):await(await Promise.all([t.e(9676),t.
e(5550),t.e(3064),t.e(5954),t.e(8116)]).then(t.bind(t,58116))).doctor(m);case"require":return M?R(i("require")):await(await Promise.all([t.e(2218),t.e(6872)]).then(
t.bind(t,56872))).requireVerdict(m);case"setup":return M?R(i("setup")):await(await t.e(8799).then(t.bind(t,88799))).setupFromTerminal(m);case"rollback":return M?
R(i("rollback")):await(await t.e(8799).then(t.bind(t,88799))).rollbackFromTerminal(m);case"rollout":return M?R(i("rollout")):await(await t.e(8799).then(t.bind(t,
88799))).rolloutFromTerminal(m);case"version":case"--version":return R(`${K()}
`);case"help":case"--help":case"-h":return R(i(F.find(C=>C===m[0])??null))}if(y==="")return process.stderr.write(i(null)),I.h.usage;const D=(0,P.Z)(y,S);return process.
stderr.write(`ion-verify has no command ${JSON.stringify(y)}${D===void 0?"":`; is \`${D}\` meant?`}

${i(null)}`),I.h.usage}function K(){const y=(0,O.join)((0,O.dirname)((0,p.realpathSync)(process.argv[1]??"")),"..","package.json");return JSON.parse((0,p.readFileSync)(
y,"utf8")).version}function R(y){return process.stdout.write(y),I.h.success}}),64754:((b,E,t)=>{t.d(E,{K:()=>L,l:()=>j});var p=t(57975),O=t.n(p),h=t(79050),w=t(
56066),P=t(96843),I=t(48187);function j(e,o,r){const l={options:{},files:[],inputs:new Map,faults:[]},a=[...Object.keys(o),"config",...r],u=n=>!i(o,n)||o[n].value!==
void 0,{tokens:c}=(0,p.parseArgs)({args:T(e,r),options:Object.fromEntries(a.map(n=>[n,{type:u(n)?"string":"boolean",...i(o,n)&&o[n].short!==void 0?{short:o[n].short}:
{}}])),strict:!1,tokens:!0,allowPositionals:!0});let v=-1;for(const n of c){if(n.kind==="positional"&&n.index!==v&&l.files.push(n.value),n.kind!=="option")continue;
A(n,o,a,l);const f=a.includes(n.name)?void 0:(0,I.Z)(n.name,a);f!==void 0&&u(f)&&n.value===void 0&&(v=n.index+1)}return l}function T(e,o){const r=new Set(o.filter(
x).map(l=>`--${l}`));return e.map((l,a)=>r.has(l)&&e[a+1]?.startsWith("-")!==!1?`${l}=true`:l)}function x(e){return typeof w.OA[e].parse("true")=="boolean"}function A({
name:e,rawName:o,value:r},l,a,u){const c=(n,f)=>{u.faults.push({name:o,value:n,allowed:f,where:"option"})},v=w.pi.find(n=>n===e&&a.includes(n));if(i(l,e))l[e].value===
void 0?r===void 0?u.options[e]="":c((0,h.WU)(r),"no value"):r===void 0?c("without a value",l[e].value):u.options[e]=r;else if(v!==void 0||e==="config")r!==void 0||
v!==void 0&&x(v)?u.inputs.set(e,r??"true"):c("without a value",s(v));else{const n=(0,I.Z)(e,a);c("not an option",n===void 0?"see --help":`--${n}, which is proba\
bly meant`)}}async function L({inputs:e,faults:o},r,l,a=!1){const u=Object.entries(r).filter(([f])=>!f.startsWith("INPUT_")&&f!=="GITHUB_WORKSPACE"),c=[...e].map(
([f,d])=>[`INPUT_${f.toUpperCase()}`,d]),v=[...e].filter(([,f])=>f.trim()==="").map(([f])=>({name:`--${f}`,value:'""',allowed:s(f),where:"option"})),n=[...o,...v];
try{const f=await(0,P.sb)({env:Object.fromEntries([...u,...c]),readFile:P.Ts,required:l,orPool:a});if(n.length===0)return f}catch(f){throw f instanceof h.j1?new h.
j1([...n,...f.faults.map(g)]):f}throw new h.j1(n)}function g(e){return e.where!=="input"&&e.where!=="input or config file"?e:{...e,name:`--${e.name}`,where:e.where.
replace("input","option")}}function s(e){const o=w.pi.find(r=>r===e);return o===void 0?w.JS.allowed:w.OA[o].allowed}function i(e,o){return Object.hasOwn(e,o)}}),
43700:((b,E,t)=>{t.d(E,{I:()=>p});const p={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"\
DURATION",description:"Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file\
: file, verdict, at (seconds after the window's start), requests, …"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"\
This text.",short:"h"}}}),88878:((b,E,t)=>{t.d(E,{K0:()=>O,W3:()=>p,ex:()=>h});const p="https://github.com/org/ion-verify/report/v1",O="7d",h={digest:{value:"sh\
a256:…",description:"Of the image that is to go out. It must be given."},service:{value:"NAME",description:"Only verdicts on this service count. Without it: t\
hose on every service."},region:{value:"REGION",description:"Only verdicts in this region count."},revision:{value:"NAME",description:"Only verdicts on this rev\
ision count."},"max-age":{value:"DURATION",description:`How old a verdict may be. Default: ${O}.`},"predicate-type":{value:"URI",description:`Of the attestation\
s. Default: ${p}.`},help:{description:"This text.",short:"h"}}}),93116:((b,E,t)=>{t.d(E,{D$:()=>g,jf:()=>i,Jn:()=>r,vZ:()=>s});var p=t(73024),O=t(76760),h=t(79050),
w=t(36761),P=t(24161),I=t(21873),j=t(64754),T=t(18671),x=t(89259);class A{#t;#e=!1;constructor(a){this.#t=a}say(a){this.end(),this.#t.write(`${(0,x.pj)(a,4e3)}
`)}status(...a){if(this.#t.isTTY!==!0){this.say(a[0]);return}const u=(this.#t.columns||80)-1,c=a.map(n=>(0,x.pj)(n,4e3)),v=c.find(n=>(0,T.P)(n)<=u)??L(c.at(-1)??
"",u);this.#t.write(`\r\x1B[K${v}`),this.#e=!0}end(){this.#e&&this.#t.write(`
`),this.#e=!1}}function L(l,a){if((0,T.P)(l)<=a)return l;let u="",c=1;for(const v of l){if(c+=(0,T.P)(v),c>a)break;u+=v}return`${u}…`}const g={json:{description:"\
Print the result as JSON instead of the verdict."},summary:{value:"FILE",description:"Also write the summary there, as Markdown."},help:{description:"This text.",
short:"h"}},s={...g,html:{value:"FILE",description:"Also write the report page there, one HTML file that needs no network."}};async function i(l,a,u){const c=(0,j.
l)(l,a,u),{faults:v,options:n}=c;for(const $ of c.files)v.push({name:$,value:"not an option",allowed:"options only, see --help",where:"argument"});for(const $ of[
"summary","html"])v.push(...r(`--${$}`,n[$]));const f=await(0,j.K)(c,process.env,["service","region"],u.includes("worker-pool")),d=new A(process.stderr);return f.
configFile!==null&&d.say((0,P.S3)(f.configFile,f.settings.language)),{inputs:f,live:d,publish:async({document:$,json:W,markdown:F=()=>(0,w.Gc)($),html:S})=>{d.end(),
process.stdout.write(n.json===void 0?(0,I.b)($,{colour:o(process.stdout,process.env)}):`${JSON.stringify(W,null,2)}
`),n.summary!==void 0&&e(n.summary,F(),d),n.html!==void 0&&S!==void 0&&e(n.html,await S(),d)}}}function e(l,a,u){try{(0,p.writeFileSync)(l,a)}catch(c){u.say(`${(0,h.
WU)(l)} could not be written: ${c instanceof Error?c.message:String(c)}`)}}function o(l,a){if((a.NO_COLOR??"")!=="")return!1;const u=a.FORCE_COLOR??"";return u!==
""?u!=="0"&&u!=="false":l.isTTY===!0&&a.TERM!=="dumb"}function r(l,a){if(a===void 0)return[];const u=n=>[{name:l,value:(0,h.WU)(a),allowed:`a file that can be w\
ritten: ${n}`,where:"option"}],c=(0,p.statSync)(a,{throwIfNoEntry:!1});if(c?.isDirectory()===!0)return u("this is a folder");const v=c===void 0?(0,O.dirname)(a):
a;if(c===void 0&&(0,p.statSync)(v,{throwIfNoEntry:!1})?.isDirectory()!==!0)return u(`there is no folder ${(0,h.WU)(v)}`);try{return(0,p.accessSync)(v,p.constants.
W_OK),[]}catch{return u("this may not be written")}}}),47224:((b,E,t)=>{t.d(E,{MT:()=>s});var p=t(56066),O=t(11465),h=t(32160),w=t(93198);const P={verify:".",rollback:"\
rollback",rollout:"rollout",report:"report",setup:"setup"},I=Object.keys(w.WQ),j=Object.keys(w.jg),T=Object.keys(O.E),x=Object.keys(h.$),A=[...I,...j,...T,...x],
L=["comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback","release-pin","traffic-owner","\
issue","discussion"],g={verify:p.pi.filter(i=>!A.includes(i)),rollback:["service","region","project","revision","to-revision","dry-run","traffic-owner","url","h\
ealth-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:p.pi.filter(i=>i==="steps"||!["tag","worker-pool","requests","rollback","release\
-pin","since","first-report",...A].includes(i)),report:["service","region","project",...T,"p95-budget","error-rate-budget","memory-budget","cpu-budget","error-s\
tatus","ignore-agents","ignore-paths","paths","latency-field","latency-unit","status-field","group-field","url","health-path","chat-path","chat-body","probe-tim\
eout","probe-headers","log-reads-per-minute","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-bot-token","slack-channel","wat\
cher"],setup:["service","region","project",...x,"error-status","latency-field","latency-unit","status-field","group-field","language"]},s={verify:g.verify.filter(
i=>!L.includes(i)),report:g.report.filter(i=>!L.includes(i)),setup:g.setup,rollback:g.rollback,rollout:g.rollout.filter(i=>!L.includes(i)),doctor:["service","re\
gion","project","url","health-path","probe-timeout","probe-headers","log-reads-per-minute","language"]}}),24161:((b,E,t)=>{t.d(E,{Be:()=>L,Ld:()=>I,S3:()=>A,Zg:()=>g,
_x:()=>x,oz:()=>P});var p=t(95285),O=t(79609),h=t(9081);const w=4;function P(s,i){return I(s,i)[0]}function I(s,i){const{words:e,voice:o}=(0,O.b)(i),r=e.progress,
l=s.awaits===void 0?[]:[r.awaits[s.awaits.what](o,s.awaits.mostMs)],a=[...l,...s.note===void 0?[]:[(0,p.wh)(s.note,200)]],u=r.of(o.duration(s.elapsedMs),o.duration(
s.windowMs)),c=(...F)=>F.join(" · ");if(s.sample==="error-lines")return[c(u,r.errorLines(o,s.requests),...a)];const v=[u,s.sample==="probes"?r.probes(o,s.requests):
r.requests(o,s.requests),r.p95(s.p95Ms===null?null:o.duration(s.p95Ms)),r.errors(s.errorRate===null?null:o.percent(s.errorRate))],[n,f]=[s.strength,s.inFavour].
map(F=>{const S=Math.min(Math.max(F,0),1);return{share:S,shown:o.percent(Math.floor(S*100)/100)}}),d=s.sampled===null?[]:[r.sampled(o.percent(s.sampled))],$=n.share>
f.share?r.evidenceAgainst(n.shown):r.evidenceFor(f.shown),W=c(...v,r.evidence(j(n),j(f)),...d,...a);return l.length>0?[W,c(...v,...l),c(u,...l)]:[W,c(...v,r.evidence(
n.shown,f.shown)),c(...v,$)]}function j({share:s,shown:i}){const e=Math.floor(s*w);return`${"▰".repeat(e)}${"▱".repeat(w-e)} ${i}`}const T={waiting:"waiting",
ready:"pass",failed:"fail"};function x(s){const{words:i,voice:e}=(0,O.b)(s),o=(0,h.s)();return({state:r,elapsedMs:l,message:a})=>{const u=(0,p.wh)(e.code(i.detail(
o(a))),500);return`${p.B2[T[r]]} ${i.readinessStates[r]} · ${e.duration(l)} · ${u}`}}function A(s,i){const{words:e,voice:o}=(0,O.b)(i);return(0,p.wh)(e.progress.
settings(o,s),500)}function L(s,i,e){const{words:o,voice:r}=(0,O.b)(e);return o.progress.reading(r,s,Math.max(s,i))}function g(s,i,e){const{words:o,voice:r}=(0,O.
b)(e);return o.progress.sql(r,s,i)}}),21873:((b,E,t)=>{t.d(E,{b:()=>j});var p=t(66156),O=t(34114),h=t(95285);const w={pass:32,ok:32,warn:33,fail:31,open:33,waiting:36,
off:37},P=1,I=2;function j(g,{colour:s},i=[]){const e=(0,O.t)(g.language),o=(d,...$)=>s&&d!==""?`\x1B[${$.join(";")}m${d}\x1B[0m`:d,{head:r,sections:l}=g,a=l.flatMap(
({blocks:d})=>d.flatMap($=>$.kind==="findings"?$.findings:[])),u=a.filter(({mark:d})=>d!=="pass"&&d!=="ok"),c=a.filter(({mark:d})=>d==="pass"||d==="ok"),v=r.verdict.
mark===null?[P]:[P,w[r.verdict.mark]],n=r.about.map(([d,$])=>`${d} ${(0,h.wh)($)}`).join(" · ");return`${[o((0,h.wh)((0,h.uh)(r)),...v),...[n,...i.map(d=>(0,h.
wh)(d))].filter(d=>d!=="").map(d=>`  ${o(d,I)}`),...u.map(d=>`  ${o(`${h.B2[d.mark]} ${d.name}`,w[d.mark])} — ${(0,h.wh)(d.sentence)}`),...c.length===0?[]:[` \
 ${o(h.B2.pass,w.pass)} ${T(c,e)}`],...(a.length>0?[]:l.flatMap(x)).map(d=>`  ${d}`),...L(g,e).map(d=>`  ${d}`),...(g.parts??[]).flatMap(d=>j(d.document,{colour:s}).
trimEnd().split(`
`))].join(`
`)}
`}function T(g,s){return(0,h.wh)(s.passed(g.length,g.map(({name:i,value:e,limit:o})=>e===null||o===null?i:s.passedFigure(i,e,o))))}function x({id:g,importance:s,
blocks:i}){return g==="next"||s!==null?[]:i.flatMap(e=>{switch(e.kind){case"table":return e.table.rows.map(o=>o.map(r=>A(r)).join(" · "));case"list":return e.items.
map(({mark:o,name:r,text:l})=>(0,h.wh)([o===void 0?"":h.B2[o],r??"",l].filter(a=>a!=="").join(" ")));case"text":return[(0,h.wh)(e.text)];default:return[]}})}function A(g){
const s=typeof g=="string"?g:(0,h.x8)(g);return s===""?"–":(0,h.wh)(s)}function L({sections:g},s){return g.filter(({id:e})=>e==="next").flatMap(({blocks:e})=>e).
flatMap(e=>e.kind==="list"?e.items.map(({text:o})=>`${s.cli.next}: ${(0,h.wh)((0,p.Mp)(o,r=>r.text),16e3)}`):[])}})};
