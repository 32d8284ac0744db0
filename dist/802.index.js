"use strict";exports.id=802,exports.ids=[802],exports.modules={38442:((D,E,e)=>{e.d(E,{F:()=>T,h:()=>u});const u={success:0,warning:0,failure:1,usage:2};function T(f){return Math.max(0,...f.map(({job:p})=>u[p]))}}),82802:((D,E,e)=>{e.r(E),e.d(E,{runCommand:()=>n});var u=e(42785),T=e(40354),f=e(38442),p=e(98799),$=e(86241),P=e(35787),b=e(30501);const j=["project","tag","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","probe-failures","probe-headers","baseline"];function s(l){switch(l){case"replay":return a();case"verify":return O();case"report":return t();case null:return v}}const v=`ion-verify verifies a Cloud Run deploy: readiness, probes, logs and metrics judged against budgets.

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

${o(P.I)}

Inputs of the action, by the same names (in a file: --config):

${i(p.MT.verify.filter(l=>!j.includes(l)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function O(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the summary. Credentials are those of gcloud or of the environment (Application Default Credentials).

${o(b.v)}

Inputs of the action, by the same names (in a file: --config):

${i(p.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function t(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${o(b.v)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${i(p.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function o(l){return Object.entries(l).map(([r,{value:y,description:d,short:I}])=>{const A=`${I===void 0?"":`-${I}, `}--${r}`;return h(y===void 0?A:`${A} ${y}`,d)}).join(`
`)}function i(l){const r=h("--config FILE",`${$.JS.description} Default: ${$.JS.default}.`),y=l.map(d=>{const{description:I,default:A}=$.OA[d];return h(`--${d} \u2026`,A===void 0?I:`${I} Default: ${A}.`)});return[r,...y].join(`
`)}const g=100,c=28;function h(l,r){const y=[];let d=`  ${l}`.padEnd(c);d.length>c&&(y.push(d.trimEnd()),d=" ".repeat(c));for(const I of r.split(" "))d.length+I.length>g&&d.trim()!==""&&(y.push(d.trimEnd()),d=" ".repeat(c)),d+=`${I} `;return[...y,d.trimEnd()].join(`
`)}const M=["replay","verify","report"],w=["replay","verify","report","help"];async function n(l){try{process.exitCode=await m(l)}catch(r){const y=r instanceof Error?r.stack??r.message:String(r);process.stderr.write(`${r instanceof u.j1?r.message:y}
`),process.exitCode=r instanceof u.j1?f.h.usage:f.h.failure}}async function m([l="",...r]){const y=r.includes("--help")||r.includes("-h");switch(l){case"replay":return y?C(s("replay")):await(await Promise.all([e.e(888),e.e(349),e.e(895),e.e(591),e.e(106)]).then(e.bind(e,29257))).replay(r);case"verify":return y?C(s("verify")):await(await Promise.all([e.e(888),e.e(349),e.e(21),e.e(895),e.e(814),e.e(850),e.e(591),e.e(85),e.e(223),e.e(226)]).then(e.bind(e,59226))).verifyFromTerminal(r);case"report":return y?C(s("report")):await(await Promise.all([e.e(888),e.e(349),e.e(21),e.e(895),e.e(814),e.e(850),e.e(576),e.e(121)]).then(e.bind(e,64121))).reportFromTerminal(r);case"help":case"--help":case"-h":return C(s(M.find(I=>I===r[0])??null))}const d=(0,T.Z)(l,w);return process.stderr.write(`ion-verify has no command ${JSON.stringify(l)}${d===void 0?"":`; is \`${d}\` meant?`}

${s(null)}`),f.h.usage}function C(l){return process.stdout.write(l),f.h.success}}),98871:((D,E,e)=>{e.d(E,{K:()=>s,l:()=>b});var u=e(57975),T=e.n(u),f=e(42785),p=e(86241),$=e(26384),P=e(40354);function b(t,o,i){const g={options:{},files:[],inputs:new Map,faults:[]},c=[...Object.keys(o),"config",...i],h=n=>!O(o,n)||o[n].value!==void 0,{tokens:M}=(0,u.parseArgs)({args:[...t],options:Object.fromEntries(c.map(n=>[n,{type:h(n)?"string":"boolean",...O(o,n)&&o[n].short!==void 0?{short:o[n].short}:{}}])),strict:!1,tokens:!0,allowPositionals:!0});let w=-1;for(const n of M){if(n.kind==="positional"&&n.index!==w&&g.files.push(n.value),n.kind!=="option")continue;j(n,o,c,g);const m=c.includes(n.name)?void 0:(0,P.Z)(n.name,c);m!==void 0&&h(m)&&n.value===void 0&&(w=n.index+1)}return g}function j({name:t,rawName:o,value:i},g,c,h){const M=(m,C)=>{h.faults.push({name:o,value:m,allowed:C,where:"option"})},w=p.pi.find(m=>m===t&&c.includes(m)),n=w!==void 0&&typeof p.OA[w].parse("true")=="boolean";if(O(g,t))g[t].value===void 0?i===void 0?h.options[t]="":M((0,f.WU)(i),"no value"):i===void 0?M("without a value",g[t].value):h.options[t]=i;else if(w!==void 0||t==="config")i!==void 0||n?h.inputs.set(t,i??"true"):M("without a value",a(w));else{const m=(0,P.Z)(t,c);M("not an option",m===void 0?"see --help":`--${m}, which is probably meant`)}}async function s({inputs:t,faults:o},i,g){const c=Object.entries(i).filter(([n])=>!n.startsWith("INPUT_")&&n!=="GITHUB_WORKSPACE"),h=[...t].map(([n,m])=>[`INPUT_${n.toUpperCase()}`,m]),M=[...t].filter(([,n])=>n.trim()==="").map(([n])=>({name:`--${n}`,value:'""',allowed:a(n),where:"option"})),w=[...o,...M];try{const n=await(0,$.sb)({env:Object.fromEntries([...c,...h]),readFile:$.Ts,required:g});if(w.length===0)return n}catch(n){throw n instanceof f.j1?new f.j1([...w,...n.faults.map(v)]):n}throw new f.j1(w)}function v(t){return t.where!=="input"&&t.where!=="input or config file"?t:{...t,name:`--${t.name}`,where:t.where.replace("input","option")}}function a(t){const o=p.pi.find(i=>i===t);return o===void 0?p.JS.allowed:p.OA[o].allowed}function O(t,o){return Object.hasOwn(t,o)}}),35787:((D,E,e)=>{e.d(E,{I:()=>u});const u={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"DURATION",description:"Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file: file, verdict, at (seconds after the window's start), requests, \u2026"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"This text.",short:"h"}}}),30501:((D,E,e)=>{e.d(E,{j:()=>b,v:()=>P});var u=e(73024),T=e(98871),f=e(79856);class p{#e;#t=!1;constructor(s){this.#e=s}say(s){this.end(),this.#e.write(`${(0,f.pj)(s,4e3)}
`)}status(s){if(this.#e.isTTY!==!0){this.say(s);return}this.#e.write(`\r\x1B[K${$((0,f.pj)(s,4e3),(this.#e.columns??80)-1)}`),this.#t=!0}end(){this.#t&&this.#e.write(`
`),this.#t=!1}}function $(j,s){let v=0,a="";for(const O of j){if(v+=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(O)?2:1,v>s)break;a+=O}return a}const P={json:{description:"Print the report as JSON, and what happens meanwhile to stderr."},summary:{value:"FILE",description:"Write the Markdown summary there instead of printing it."},html:{value:"FILE",description:"Write the report page there, one HTML file that needs no network."},help:{description:"This text.",short:"h"}};async function b(j,s){const v=(0,T.l)(j,P,s),{options:a,faults:O}=v;for(const i of v.files)O.push({name:i,value:"not an option",allowed:"options only, see --help",where:"argument"});const t=await(0,T.K)(v,process.env,["service","region"]),o=new p(a.json===void 0?process.stdout:process.stderr);return t.configFile!==null&&o.say(`Settings from ${t.configFile}`),{inputs:t,live:o,publish:async({json:i,markdown:g,html:c,headline:h})=>{o.end(),a.summary!==void 0&&(0,u.writeFileSync)(a.summary,g()),a.html!==void 0&&(0,u.writeFileSync)(a.html,await c()),process.stdout.write(a.json!==void 0?`${JSON.stringify(i,null,2)}
`:a.summary===void 0?g():`${h()}
`)}}}}),98799:((D,E,e)=>{e.d(E,{MT:()=>O});var u=e(86241),T=e(25144),f=e(3531);const p={verify:".",rollback:"rollback",rollout:"rollout",report:"report",setup:"setup"},$=["to-revision","dry-run"],P=["steps"],b=Object.keys(T.E),j=Object.keys(f.$),s=[...$,...P,...b,...j],v=["comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback","issue","discussion"],a={verify:u.pi.filter(t=>!s.includes(t)),rollback:["service","region","project","revision","to-revision","dry-run","url","health-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:u.pi.filter(t=>t==="steps"||!["tag","rollback",...s].includes(t)),report:["service","region","project",...b,"p95-budget","error-rate-budget","memory-budget","cpu-budget","error-status","latency-field","status-field","group-field","url","health-path","chat-path","chat-body","probe-timeout","probe-headers","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher"],setup:["service","region","project",...j,"error-status","latency-field","status-field","group-field","language"]},O={verify:a.verify.filter(t=>!v.includes(t)),report:a.report.filter(t=>!v.includes(t))}})};
