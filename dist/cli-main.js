"use strict";exports.id=2802,exports.ids=[2802,2328,9947,3921],exports.modules={30419:((C,O,e)=>{e.d(O,{i:()=>p});const p={write:{value:"FILE",description:"Write the config \
file that fits there; nothing is overwritten."},json:{description:"Print what was seen as JSON."},help:{description:"This text.",short:"h"}}}),38442:((C,O,e)=>{
e.d(O,{F:()=>$,h:()=>p});const p={success:0,warning:0,failure:1,usage:2};function $(f){return Math.max(0,...f.map(({job:M})=>p[M]))}}),82802:((C,O,e)=>{e.r(O),e.
d(O,{runCommand:()=>U});var p=e(73024),$=e(76760),f=e(42785),M=e(89844),b=e(40354),T=e(38442),j=e(98799),D=e(6514),x=e(30419),L=e(10027),o=e(35787),u=e(30501);const i=[
"project","tag","worker-pool","requests","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","probe-failure\
s","probe-headers","baseline"];function n(m){switch(m){case"replay":return d();case"verify":return a();case"report":return s();case"doctor":return c();case"requ\
ire":return g();case"setup":case"rollback":case"rollout":return w(m);case null:return t}}const t=`ion-verify verifies a Cloud Run deploy: readiness, probes, log\
s and metrics judged against budgets.

  ion-verify replay FILE\u2026   judge exported logs as if they were read live: what would have been decided, and when
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
`;function d(){return`ion-verify replay [options] [FILE\u2026]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${r(o.I)}

Inputs of the action, by the same names (in a file: --config):

${h(j.MT.verify.filter(m=>!i.includes(m)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function a(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the verdict. Credentials are those of gcloud or of the environment (Application Default Credentials).

${r(u.vZ)}

Inputs of the action, by the same names (in a file: --config):

${h(j.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function s(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${r(u.vZ)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${h(j.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function c(){return`ion-verify doctor --service NAME --region REGION [options]

Reads what a verification would read and changes nothing: credentials and permissions, the service, its logs and their fields
and units, what a sink leaves out, metrics, who answers at the health path. Says what would be seen and what not, proposes
budgets from the last two weeks, and prints the config file that fits.

${r(x.i)}

Inputs of the action, by the same names (in a file: --config):

${h(j.MT.doctor)}

Exit codes: 0 a verification would work; 1 something stands in its way; 2 wrong usage or settings.
`}function g(){return`ion-verify require FILE --digest sha256:\u2026 [options]

Demands a signed pass before an image is promoted. FILE: what \`gh attestation verify \u2026 --format json\` prints, which has checked
the signatures and who signed. For each service with verdicts on this image the newest one must be a pass, must hold that this
very image ran (\`expect-image\` with its digest), and must not be too old. It asks nobody and reads no settings.

${r(L.ex)}

Exit codes: 0 the demand is met; 1 it is not, and why is printed; 2 wrong usage.
`}const y={setup:{usage:"setup [plan|apply|remove]",what:"Dashboards, log-based metrics and alert policies as the definitions want them. Without a word: plan, w\
hich changes nothing."},rollback:{usage:"rollback",what:"Sends all traffic back to the last revision before that was good and served users, or to --to-revision."},
rollout:{usage:"rollout",what:"Moves the traffic to the candidate in steps, verifies each, and goes back where one fails."}};function w(m){const{usage:v,what:E}=y[m];
return`ion-verify ${v} --service NAME --region REGION [options]

${E}
It does what the action \`${m}\` does. Credentials are those of gcloud or of the environment (Application Default
Credentials).

${r(u.D$)}

Inputs of the action, by the same names (in a file: --config):

${h(j.MT[m])}

Exit codes: 0 done, or shown; 1 not done; 2 wrong usage or settings.
`}function r(m){return Object.entries(m).map(([v,{value:E,description:I,short:R}])=>{const F=`${R===void 0?"":`-${R}, `}--${v}`;return S(E===void 0?F:`${F} ${E}`,
I)}).join(`
`)}function h(m){const v=S("--config FILE",`${D.JS.description} Default: ${D.JS.default}.`),E=m.map(I=>{const{description:R,default:F}=D.OA[I];return S(`--${I} \
\u2026`,F===void 0?R:`${R} Default: ${F}.`)});return[v,...E].join(`
`)}const l=100,P=28;function S(m,v){const E=[];let I=`  ${m}`.padEnd(P);I.length>P&&(E.push(I.trimEnd()),I=" ".repeat(P));for(const R of v.split(" "))I.length+R.
length>l&&I.trim()!==""&&(E.push(I.trimEnd()),I=" ".repeat(P)),I+=`${R} `;return[...E,I.trimEnd()].join(`
`)}const W=["replay","verify","report","doctor","require","setup","rollback","rollout"],N=[...W,"help","version"];async function U(m){try{(0,M.j)(process.env),process.
exitCode=await B(m)}catch(v){const E=v instanceof Error?v.stack??v.message:String(v);process.stderr.write(`${v instanceof f.j1?v.message:E}
`),process.exitCode=v instanceof f.j1?T.h.usage:T.h.failure}}async function B([m="",...v]){const E=v.includes("--help")||v.includes("-h");switch(m){case"replay":
return E?A(n("replay")):await(await Promise.all([e.e(5874),e.e(1547),e.e(8771),e.e(8740),e.e(2482)]).then(e.bind(e,57118))).replay(v);case"verify":return E?A(n(
"verify")):await(await Promise.all([e.e(5874),e.e(1547),e.e(9509),e.e(5730),e.e(8771),e.e(9750),e.e(6738),e.e(36),e.e(8740),e.e(4053),e.e(5500),e.e(9226)]).then(
e.bind(e,59226))).verifyFromTerminal(v);case"report":return E?A(n("report")):await(await Promise.all([e.e(5874),e.e(1547),e.e(9509),e.e(5730),e.e(8771),e.e(9750),
e.e(6738),e.e(1700),e.e(4121)]).then(e.bind(e,64121))).reportFromTerminal(v);case"doctor":return E?A(n("doctor")):await(await Promise.all([e.e(1547),e.e(9509),e.
e(5730),e.e(3956)]).then(e.bind(e,33956))).doctor(v);case"require":return E?A(n("require")):await(await Promise.all([e.e(8816),e.e(8665)]).then(e.bind(e,88665))).
requireVerdict(v);case"setup":return E?A(n("setup")):await(await e.e(5985).then(e.bind(e,58366))).setupFromTerminal(v);case"rollback":return E?A(n("rollback")):
await(await e.e(5985).then(e.bind(e,58366))).rollbackFromTerminal(v);case"rollout":return E?A(n("rollout")):await(await e.e(5985).then(e.bind(e,58366))).rolloutFromTerminal(
v);case"version":case"--version":return A(`${K()}
`);case"help":case"--help":case"-h":return A(n(W.find(R=>R===v[0])??null))}if(m==="")return process.stderr.write(n(null)),T.h.usage;const I=(0,b.Z)(m,N);return process.
stderr.write(`ion-verify has no command ${JSON.stringify(m)}${I===void 0?"":`; is \`${I}\` meant?`}

${n(null)}`),T.h.usage}function K(){const m=(0,$.join)((0,$.dirname)((0,p.realpathSync)(process.argv[1]??"")),"..","package.json");return JSON.parse((0,p.readFileSync)(
m,"utf8")).version}function A(m){return process.stdout.write(m),T.h.success}}),98871:((C,O,e)=>{e.d(O,{K:()=>o,l:()=>j});var p=e(57975),$=e.n(p),f=e(42785),M=e(
6514),b=e(40673),T=e(40354);function j(t,d,a){const s={options:{},files:[],inputs:new Map,faults:[]},c=[...Object.keys(d),"config",...a],g=r=>!n(d,r)||d[r].value!==
void 0,{tokens:y}=(0,p.parseArgs)({args:D(t,a),options:Object.fromEntries(c.map(r=>[r,{type:g(r)?"string":"boolean",...n(d,r)&&d[r].short!==void 0?{short:d[r].short}:
{}}])),strict:!1,tokens:!0,allowPositionals:!0});let w=-1;for(const r of y){if(r.kind==="positional"&&r.index!==w&&s.files.push(r.value),r.kind!=="option")continue;
L(r,d,c,s);const h=c.includes(r.name)?void 0:(0,T.Z)(r.name,c);h!==void 0&&g(h)&&r.value===void 0&&(w=r.index+1)}return s}function D(t,d){const a=new Set(d.filter(
x).map(s=>`--${s}`));return t.map((s,c)=>a.has(s)&&t[c+1]?.startsWith("-")!==!1?`${s}=true`:s)}function x(t){return typeof M.OA[t].parse("true")=="boolean"}function L({
name:t,rawName:d,value:a},s,c,g){const y=(r,h)=>{g.faults.push({name:d,value:r,allowed:h,where:"option"})},w=M.pi.find(r=>r===t&&c.includes(r));if(n(s,t))s[t].value===
void 0?a===void 0?g.options[t]="":y((0,f.WU)(a),"no value"):a===void 0?y("without a value",s[t].value):g.options[t]=a;else if(w!==void 0||t==="config")a!==void 0||
w!==void 0&&x(w)?g.inputs.set(t,a??"true"):y("without a value",i(w));else{const r=(0,T.Z)(t,c);y("not an option",r===void 0?"see --help":`--${r}, which is proba\
bly meant`)}}async function o({inputs:t,faults:d},a,s,c=!1){const g=Object.entries(a).filter(([h])=>!h.startsWith("INPUT_")&&h!=="GITHUB_WORKSPACE"),y=[...t].map(
([h,l])=>[`INPUT_${h.toUpperCase()}`,l]),w=[...t].filter(([,h])=>h.trim()==="").map(([h])=>({name:`--${h}`,value:'""',allowed:i(h),where:"option"})),r=[...d,...w];
try{const h=await(0,b.sb)({env:Object.fromEntries([...g,...y]),readFile:b.Ts,required:s,orPool:c});if(r.length===0)return h}catch(h){throw h instanceof f.j1?new f.
j1([...r,...h.faults.map(u)]):h}throw new f.j1(r)}function u(t){return t.where!=="input"&&t.where!=="input or config file"?t:{...t,name:`--${t.name}`,where:t.where.
replace("input","option")}}function i(t){const d=M.pi.find(a=>a===t);return d===void 0?M.JS.allowed:M.OA[d].allowed}function n(t,d){return Object.hasOwn(t,d)}}),
35787:((C,O,e)=>{e.d(O,{I:()=>p});const p={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"\
DURATION",description:"Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file\
: file, verdict, at (seconds after the window's start), requests, \u2026"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"\
This text.",short:"h"}}}),10027:((C,O,e)=>{e.d(O,{K0:()=>$,W3:()=>p,ex:()=>f});const p="https://github.com/org/ion-verify/report/v1",$="7d",f={digest:{value:"sh\
a256:\u2026",description:"Of the image that is to go out. It must be given."},service:{value:"NAME",description:"Only verdicts on this service count. Without it\
: those on every service."},region:{value:"REGION",description:"Only verdicts in this region count."},revision:{value:"NAME",description:"Only verdicts on this \
revision count."},"max-age":{value:"DURATION",description:`How old a verdict may be. Default: ${$}.`},"predicate-type":{value:"URI",description:`Of the attestat\
ions. Default: ${p}.`},help:{description:"This text.",short:"h"}}}),30501:((C,O,e)=>{e.d(O,{D$:()=>o,jf:()=>i,Jn:()=>d,vZ:()=>u});var p=e(73024),$=e(76760),f=e(
42785),M=e(39969),b=e(82328),T=e(23602),j=e(98871),D=e(79856);class x{#e;#t=!1;constructor(s){this.#e=s}say(s){this.end(),this.#e.write(`${(0,D.pj)(s,4e3)}
`)}status(s){if(this.#e.isTTY!==!0){this.say(s);return}this.#e.write(`\r\x1B[K${L((0,D.pj)(s,4e3),(this.#e.columns||80)-1)}`),this.#t=!0}end(){this.#t&&this.#e.
write(`
`),this.#t=!1}}function L(a,s){let c=0,g="";for(const y of a){if(c+=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.
test(y)?2:1,c>s)break;g+=y}return g}const o={json:{description:"Print the result as JSON instead of the verdict."},summary:{value:"FILE",description:"Also write\
 the summary there, as Markdown."},help:{description:"This text.",short:"h"}},u={...o,html:{value:"FILE",description:"Also write the report page there, one HTML\
 file that needs no network."}};async function i(a,s,c){const g=(0,j.l)(a,s,c),{faults:y,options:w}=g;for(const l of g.files)y.push({name:l,value:"not an option",
allowed:"options only, see --help",where:"argument"});for(const l of["summary","html"])y.push(...d(`--${l}`,w[l]));const r=await(0,j.K)(g,process.env,["service",
"region"],c.includes("worker-pool")),h=new x(process.stderr);return r.configFile!==null&&h.say((0,b.S3)(r.configFile,r.settings.language)),{inputs:r,live:h,publish:async({
document:l,json:P,markdown:S=()=>(0,M.Gc)(l),html:W})=>{h.end(),process.stdout.write(w.json===void 0?(0,T.b)(l,{colour:t(process.stdout,process.env)}):`${JSON.stringify(
P,null,2)}
`),w.summary!==void 0&&n(w.summary,S(),h),w.html!==void 0&&W!==void 0&&n(w.html,await W(),h)}}}function n(a,s,c){try{(0,p.writeFileSync)(a,s)}catch(g){c.say(`${(0,f.
WU)(a)} could not be written: ${g instanceof Error?g.message:String(g)}`)}}function t(a,s){if((s.NO_COLOR??"")!=="")return!1;const c=s.FORCE_COLOR??"";return c!==
""?c!=="0"&&c!=="false":a.isTTY===!0&&s.TERM!=="dumb"}function d(a,s){if(s===void 0)return[];const c=w=>[{name:a,value:(0,f.WU)(s),allowed:`a file that can be w\
ritten: ${w}`,where:"option"}],g=(0,p.statSync)(s,{throwIfNoEntry:!1});if(g?.isDirectory()===!0)return c("this is a folder");const y=g===void 0?(0,$.dirname)(s):
s;if(g===void 0&&(0,p.statSync)(y,{throwIfNoEntry:!1})?.isDirectory()!==!0)return c(`there is no folder ${(0,f.WU)(y)}`);try{return(0,p.accessSync)(y,p.constants.
W_OK),[]}catch{return c("this may not be written")}}}),98799:((C,O,e)=>{e.d(O,{MT:()=>u});var p=e(6514),$=e(25144),f=e(3531);const M={verify:".",rollback:"rollb\
ack",rollout:"rollout",report:"report",setup:"setup"},b=["to-revision","dry-run"],T=["steps"],j=Object.keys($.E),D=Object.keys(f.$),x=[...b,...T,...j,...D],L=["\
comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback","release-pin","traffic-owner","issu\
e","discussion"],o={verify:p.pi.filter(i=>!x.includes(i)),rollback:["service","region","project","revision","to-revision","dry-run","traffic-owner","url","healt\
h-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:p.pi.filter(i=>i==="steps"||!["tag","worker-pool","requests","rollback","release-pin",
"since","first-report",...x].includes(i)),report:["service","region","project",...j,"p95-budget","error-rate-budget","memory-budget","cpu-budget","error-status",
"ignore-agents","ignore-paths","paths","latency-field","latency-unit","status-field","group-field","url","health-path","chat-path","chat-body","probe-timeout","\
probe-headers","log-reads-per-minute","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher"],
setup:["service","region","project",...D,"error-status","latency-field","latency-unit","status-field","group-field","language"]},u={verify:o.verify.filter(i=>!L.
includes(i)),report:o.report.filter(i=>!L.includes(i)),setup:o.setup,rollback:o.rollback,rollout:o.rollout.filter(i=>!L.includes(i)),doctor:["service","region",
"project","url","health-path","probe-timeout","probe-headers","log-reads-per-minute"]}}),82328:((C,O,e)=>{e.d(O,{Be:()=>x,S3:()=>D,Zg:()=>L,oz:()=>M,rj:()=>j});
var p=e(89404),$=e(38606);const f=4;function M(o,u){const{words:i,voice:n}=(0,$.b)(u),t=i.progress,d=o.note===void 0?[]:[(0,p.wh)(o.note,200)],a=t.of(n.duration(
o.elapsedMs),n.duration(o.windowMs));return o.sample==="error-lines"?[a,t.errorLines(n,o.requests),...d].join(" \xB7 "):[a,o.sample==="probes"?t.probes(n,o.requests):
t.requests(n,o.requests),t.p95(o.p95Ms===null?null:n.duration(o.p95Ms)),t.errors(o.errorRate===null?null:n.percent(o.errorRate)),t.evidence(b(o.strength,n),b(o.
inFavour,n)),...o.sampled===null?[]:[t.sampled(n.percent(o.sampled))],...d].join(" \xB7 ")}function b(o,u){const i=Math.min(Math.max(o,0),1),n=Math.floor(i*f);return`${"\
\u25B0".repeat(n)}${"\u25B1".repeat(f-n)} ${u.percent(Math.floor(i*100)/100)}`}const T={waiting:"waiting",ready:"pass",failed:"fail"};function j(o,u){const{words:i,
voice:n}=(0,$.b)(u);return`${`${p.B2[T[o.state]]} ${i.readinessStates[o.state]}`} \xB7 ${n.duration(o.elapsedMs)} \xB7 ${(0,p.wh)(n.code(i.detail(o.message)),500)}`}
function D(o,u){const{words:i,voice:n}=(0,$.b)(u);return(0,p.wh)(i.progress.settings(n,o),500)}function x(o,u,i){const{words:n,voice:t}=(0,$.b)(i);return n.progress.
reading(t,o,Math.max(o,u))}function L(o,u,i){const{words:n,voice:t}=(0,$.b)(i);return n.progress.sql(t,o,u)}}),23602:((C,O,e)=>{e.d(O,{b:()=>j});var p=e(81959),
$=e(56922),f=e(89404);const M={pass:32,ok:32,warn:33,fail:31,open:33,waiting:36,off:37},b=1,T=2;function j(u,{colour:i},n=[]){const t=(0,$.t)(u.language),d=(l,...P)=>i&&
l!==""?`\x1B[${P.join(";")}m${l}\x1B[0m`:l,{head:a,sections:s}=u,c=s.flatMap(({blocks:l})=>l.flatMap(P=>P.kind==="findings"?P.findings:[])),g=c.filter(({mark:l})=>l!==
"pass"&&l!=="ok"),y=c.filter(({mark:l})=>l==="pass"||l==="ok"),w=a.verdict.mark===null?[b]:[b,M[a.verdict.mark]],r=a.about.map(([l,P])=>`${l} ${(0,f.wh)(P)}`).join(
" \xB7 ");return`${[d((0,f.wh)((0,f.uh)(a)),...w),...[r,...n.map(l=>(0,f.wh)(l))].filter(l=>l!=="").map(l=>`  ${d(l,T)}`),...g.map(l=>`  ${d(`${f.B2[l.mark]} ${l.
name}`,M[l.mark])} \u2014 ${(0,f.wh)(l.sentence)}`),...y.length===0?[]:[`  ${d(f.B2.pass,M.pass)} ${D(y,t)}`],...(c.length>0?[]:s.flatMap(x)).map(l=>`  ${l}`),...o(
u,t).map(l=>`  ${l}`),...(u.parts??[]).flatMap(l=>j(l.document,{colour:i}).trimEnd().split(`
`))].join(`
`)}
`}function D(u,i){return(0,f.wh)(i.passed(u.length,u.map(({name:n,value:t,limit:d})=>t===null||d===null?n:i.passedFigure(n,t,d))))}function x({id:u,importance:i,
blocks:n}){return u==="next"||i!==null?[]:n.flatMap(t=>{switch(t.kind){case"table":return t.table.rows.map(d=>d.map(a=>L(a)).join(" \xB7 "));case"list":return t.
items.map(({mark:d,name:a,text:s})=>(0,f.wh)([d===void 0?"":f.B2[d],a??"",s].filter(c=>c!=="").join(" ")));case"text":return[(0,f.wh)(t.text)];default:return[]}})}
function L(u){const i=typeof u=="string"?u:(0,f.x8)(u);return i===""?"\u2013":(0,f.wh)(i)}function o({sections:u},i){return u.filter(({id:t})=>t==="next").flatMap(
({blocks:t})=>t).flatMap(t=>t.kind==="list"?t.items.map(({text:d})=>`${i.cli.next}: ${(0,f.wh)((0,p.Mp)(d,a=>a.text),16e3)}`):[])}})};
