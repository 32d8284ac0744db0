"use strict";exports.id=802,exports.ids=[802],exports.modules={38442:((C,E,e)=>{e.d(E,{F:()=>$,h:()=>f});const f={success:0,warning:0,failure:1,usage:2};function $(c){return Math.max(0,...c.map(({job:i})=>f[i]))}}),82802:((C,E,e)=>{e.r(E),e.d(E,{runCommand:()=>n});var f=e(42785),$=e(40354),c=e(38442),i=e(98799),y=e(86241),u=e(35787),h=e(30501);const p=["project","tag","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","probe-failures","probe-headers","baseline"];function o(g){switch(g){case"replay":return a();case"verify":return T();case"report":return t();case null:return r}}const r=`ion-verify verifies a Cloud Run deploy: readiness, probes, logs and metrics judged against budgets.

  ion-verify replay FILE\u2026   judge exported logs as if they were read live: what would have been decided, and when
  ion-verify verify         verify a service from this terminal
  ion-verify report         what is known of the last day, week or month
  ion-verify help COMMAND   the options of a command

Without arguments it is the GitHub action, which takes its inputs from the environment.
Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;function a(){return`ion-verify replay [options] [FILE\u2026]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${s(u.I)}

Inputs of the action, by the same names (in a file: --config):

${l(i.MT.verify.filter(g=>!p.includes(g)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function T(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the summary. Credentials are those of gcloud or of the environment (Application Default Credentials).

${s(h.v)}

Inputs of the action, by the same names (in a file: --config):

${l(i.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function t(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${s(h.v)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${l(i.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function s(g){return Object.entries(g).map(([d,{value:M,description:m,short:A}])=>{const b=`${A===void 0?"":`-${A}, `}--${d}`;return w(M===void 0?b:`${b} ${M}`,m)}).join(`
`)}function l(g){const d=w("--config FILE",`${y.JS.description} Default: ${y.JS.default}.`),M=g.map(m=>{const{description:A,default:b}=y.OA[m];return w(`--${m} \u2026`,b===void 0?A:`${A} Default: ${b}.`)});return[d,...M].join(`
`)}const O=100,v=28;function w(g,d){const M=[];let m=`  ${g}`.padEnd(v);m.length>v&&(M.push(m.trimEnd()),m=" ".repeat(v));for(const A of d.split(" "))m.length+A.length>O&&m.trim()!==""&&(M.push(m.trimEnd()),m=" ".repeat(v)),m+=`${A} `;return[...M,m.trimEnd()].join(`
`)}const P=["replay","verify","report"],I=["replay","verify","report","help"];async function n(g){try{process.exitCode=await j(g)}catch(d){const M=d instanceof Error?d.stack??d.message:String(d);process.stderr.write(`${d instanceof f.j1?d.message:M}
`),process.exitCode=d instanceof f.j1?c.h.usage:c.h.failure}}async function j([g="",...d]){const M=d.includes("--help")||d.includes("-h");switch(g){case"replay":return M?D(o("replay")):await(await Promise.all([e.e(888),e.e(349),e.e(895),e.e(583),e.e(539)]).then(e.bind(e,33816))).replay(d);case"verify":return M?D(o("verify")):await(await Promise.all([e.e(888),e.e(349),e.e(27),e.e(895),e.e(907),e.e(228),e.e(583),e.e(85),e.e(127),e.e(226)]).then(e.bind(e,59226))).verifyFromTerminal(d);case"report":return M?D(o("report")):await(await Promise.all([e.e(888),e.e(349),e.e(27),e.e(895),e.e(907),e.e(228),e.e(855),e.e(121)]).then(e.bind(e,64121))).reportFromTerminal(d);case"help":case"--help":case"-h":return D(o(P.find(A=>A===d[0])??null))}const m=(0,$.Z)(g,I);return process.stderr.write(`ion-verify has no command ${JSON.stringify(g)}${m===void 0?"":`; is \`${m}\` meant?`}

${o(null)}`),c.h.usage}function D(g){return process.stdout.write(g),c.h.success}}),98871:((C,E,e)=>{e.d(E,{K:()=>o,l:()=>h});var f=e(57975),$=e.n(f),c=e(42785),i=e(86241),y=e(18858),u=e(40354);function h(t,s,l){const O={options:{},files:[],inputs:new Map,faults:[]},v=[...Object.keys(s),"config",...l],w=n=>!T(s,n)||s[n].value!==void 0,{tokens:P}=(0,f.parseArgs)({args:[...t],options:Object.fromEntries(v.map(n=>[n,{type:w(n)?"string":"boolean",...T(s,n)&&s[n].short!==void 0?{short:s[n].short}:{}}])),strict:!1,tokens:!0,allowPositionals:!0});let I=-1;for(const n of P){if(n.kind==="positional"&&n.index!==I&&O.files.push(n.value),n.kind!=="option")continue;p(n,s,v,O);const j=v.includes(n.name)?void 0:(0,u.Z)(n.name,v);j!==void 0&&w(j)&&n.value===void 0&&(I=n.index+1)}return O}function p({name:t,rawName:s,value:l},O,v,w){const P=(j,D)=>{w.faults.push({name:s,value:j,allowed:D,where:"option"})},I=i.pi.find(j=>j===t&&v.includes(j)),n=I!==void 0&&typeof i.OA[I].parse("true")=="boolean";if(T(O,t))O[t].value===void 0?l===void 0?w.options[t]="":P((0,c.WU)(l),"no value"):l===void 0?P("without a value",O[t].value):w.options[t]=l;else if(I!==void 0||t==="config")l!==void 0||n?w.inputs.set(t,l??"true"):P("without a value",a(I));else{const j=(0,u.Z)(t,v);P("not an option",j===void 0?"see --help":`--${j}, which is probably meant`)}}async function o({inputs:t,faults:s},l,O){const v=Object.entries(l).filter(([n])=>!n.startsWith("INPUT_")&&n!=="GITHUB_WORKSPACE"),w=[...t].map(([n,j])=>[`INPUT_${n.toUpperCase()}`,j]),P=[...t].filter(([,n])=>n.trim()==="").map(([n])=>({name:`--${n}`,value:'""',allowed:a(n),where:"option"})),I=[...s,...P];try{const n=await(0,y.s)({env:Object.fromEntries([...v,...w]),readFile:y.T,required:O});if(I.length===0)return n}catch(n){throw n instanceof c.j1?new c.j1([...I,...n.faults.map(r)]):n}throw new c.j1(I)}function r(t){return t.where!=="input"&&t.where!=="input or config file"?t:{...t,name:`--${t.name}`,where:t.where.replace("input","option")}}function a(t){const s=i.pi.find(l=>l===t);return s===void 0?i.JS.allowed:i.OA[s].allowed}function T(t,s){return Object.hasOwn(t,s)}}),35787:((C,E,e)=>{e.d(E,{I:()=>f});const f={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"DURATION",description:"Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file: file, verdict, at (seconds after the window's start), requests, \u2026"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"This text.",short:"h"}}}),30501:((C,E,e)=>{e.d(E,{j:()=>h,v:()=>u});var f=e(73024),$=e(98871),c=e(40512);class i{#e;#t=!1;constructor(o){this.#e=o}say(o){this.end(),this.#e.write(`${(0,c.pj)(o,4e3)}
`)}status(o){if(this.#e.isTTY!==!0){this.say(o);return}this.#e.write(`\r\x1B[K${y((0,c.pj)(o,4e3),(this.#e.columns??80)-1)}`),this.#t=!0}end(){this.#t&&this.#e.write(`
`),this.#t=!1}}function y(p,o){let r=0,a="";for(const T of p){if(r+=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(T)?2:1,r>o)break;a+=T}return a}const u={json:{description:"Print the report as JSON, and what happens meanwhile to stderr."},summary:{value:"FILE",description:"Write the Markdown summary there instead of printing it."},html:{value:"FILE",description:"Write the report page there, one HTML file that needs no network."},help:{description:"This text.",short:"h"}};async function h(p,o){const r=(0,$.l)(p,u,o),{options:a,faults:T}=r;for(const l of r.files)T.push({name:l,value:"not an option",allowed:"options only, see --help",where:"argument"});const t=await(0,$.K)(r,process.env,["service","region"]),s=new i(a.json===void 0?process.stdout:process.stderr);return t.configFile!==null&&s.say(`Settings from ${t.configFile}`),{inputs:t,live:s,publish:async({json:l,markdown:O,html:v,headline:w})=>{s.end(),a.summary!==void 0&&(0,f.writeFileSync)(a.summary,O()),a.html!==void 0&&(0,f.writeFileSync)(a.html,await v()),process.stdout.write(a.json!==void 0?`${JSON.stringify(l,null,2)}
`:a.summary===void 0?O():`${w()}
`)}}}}),98799:((C,E,e)=>{e.d(E,{MT:()=>T});var f=e(86241),$=e(25144),c=e(3531);const i={verify:".",rollback:"rollback",rollout:"rollout",report:"report",setup:"setup"},y=["to-revision","dry-run"],u=["steps"],h=Object.keys($.E),p=Object.keys(c.$),o=[...y,...u,...h,...p],r=["comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback","issue","discussion"],a={verify:f.pi.filter(t=>!o.includes(t)),rollback:["service","region","project","revision","to-revision","dry-run","url","health-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:f.pi.filter(t=>t==="steps"||!["tag","rollback",...o].includes(t)),report:["service","region","project",...h,"p95-budget","error-rate-budget","memory-budget","cpu-budget","error-status","latency-field","status-field","group-field","url","health-path","chat-path","chat-body","probe-timeout","probe-headers","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher"],setup:["service","region","project",...p,"error-status","latency-field","status-field","group-field","language"]},T={verify:a.verify.filter(t=>!r.includes(t)),report:a.report.filter(t=>!r.includes(t))}}),40354:((C,E,e)=>{e.d(E,{Z:()=>f});function f(i,y){if(i.length>40)return;const u=y.map(h=>({name:h,edits:c($(i),$(h))})).toSorted((h,p)=>h.edits-p.edits)[0];return u!==void 0&&u.edits<=2&&u.edits<$(i).length?u.name:void 0}function $(i){return i.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}function c(i,y){let u=Array.from({length:y.length+1},(h,p)=>p);for(const[h,p]of Array.from(i).entries()){const o=[h+1];for(let r=0;r<y.length;r++){const a=(u[r]??0)+(p===y[r]?0:1);o.push(Math.min(a,(u[r+1]??0)+1,(o[r]??0)+1))}u=o}return u.at(-1)??0}})};
