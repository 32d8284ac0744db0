"use strict";exports.id=802,exports.ids=[802],exports.modules={38442:((v,i,e)=>{e.d(i,{F:()=>m,h:()=>s});const s={success:0,warning:0,failure:1,usage:2};function m(c){return Math.max(0,...c.map(({job:a})=>s[a]))}}),82802:((v,i,e)=>{e.r(i),e.d(i,{runCommand:()=>A});var s=e(42785),m=e(40354),c=e(38442),a=e(98799),u=e(86241),d=e(35787),h=e(89866),f=e(51081);const y=["project","tag","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","probe-failures","probe-headers","baseline"];function r(n){switch(n){case"replay":return $();case"verify":return p();case"report":return T();case null:return w}}const w=`ion-verify verifies a Cloud Run deploy: readiness, probes, logs and metrics judged against budgets.

  ion-verify replay FILE\u2026   judge exported logs as if they were read live: what would have been decided, and when
  ion-verify verify         verify a service from this terminal
  ion-verify report         what is known of the last day, week or month
  ion-verify help COMMAND   the options of a command

Without arguments it is the GitHub action, which takes its inputs from the environment.
Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;function $(){return`ion-verify replay [options] [FILE\u2026]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${I(d.I)}

Inputs of the action, by the same names (in a file: --config):

${M(a.MT.verify.filter(n=>!y.includes(n)))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function p(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the summary. Credentials are those of gcloud or of the environment (Application Default Credentials).

${I(f.G)}

Inputs of the action, by the same names (in a file: --config):

${M(a.MT.verify)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function T(){return`ion-verify report --service NAME --region REGION [--period week] [options]

What is known of a service over a day, a week or a month: requests, latency, errors, memory and CPU, groups, restarts and
settings, each judged, with the runbook's checklist. Credentials are those of gcloud or of the environment (Application
Default Credentials).

${I(h.l)}

Inputs of the action \`report\`, by the same names (in a file: --config):

${M(a.MT.report)}

Exit codes: 0 nothing is breached, or the settings do not fail that; 1 breached; 2 wrong usage or settings.
`}function I(n){return Object.entries(n).map(([t,{value:l,description:o,short:g}])=>{const E=`${g===void 0?"":`-${g}, `}--${t}`;return b(l===void 0?E:`${E} ${l}`,o)}).join(`
`)}function M(n){const t=b("--config FILE",`${u.JS.description} Default: ${u.JS.default}.`),l=n.map(o=>{const{description:g,default:E}=u.OA[o];return b(`--${o} \u2026`,E===void 0?g:`${g} Default: ${E}.`)});return[t,...l].join(`
`)}const x=100,O=28;function b(n,t){const l=[];let o=`  ${n}`.padEnd(O);o.length>O&&(l.push(o.trimEnd()),o=" ".repeat(O));for(const g of t.split(" "))o.length+g.length>x&&o.trim()!==""&&(l.push(o.trimEnd()),o=" ".repeat(O)),o+=`${g} `;return[...l,o.trimEnd()].join(`
`)}const C=["replay","verify","report"],L=["replay","verify","report","help"];async function A(n){try{process.exitCode=await F(n)}catch(t){const l=t instanceof Error?t.stack??t.message:String(t);process.stderr.write(`${t instanceof s.j1?t.message:l}
`),process.exitCode=t instanceof s.j1?c.h.usage:c.h.failure}}async function F([n="",...t]){const l=t.includes("--help")||t.includes("-h");switch(n){case"replay":return l?j(r("replay")):await(await Promise.all([e.e(75),e.e(349),e.e(895),e.e(583),e.e(539)]).then(e.bind(e,33816))).replay(t);case"verify":return l?j(r("verify")):await(await Promise.all([e.e(75),e.e(349),e.e(27),e.e(895),e.e(907),e.e(228),e.e(583),e.e(85),e.e(127),e.e(226)]).then(e.bind(e,59226))).verifyFromTerminal(t);case"report":return l?j(r("report")):await(await Promise.all([e.e(75),e.e(349),e.e(27),e.e(895),e.e(907),e.e(228),e.e(855),e.e(121)]).then(e.bind(e,64121))).reportFromTerminal(t);case"help":case"--help":case"-h":return j(r(C.find(g=>g===t[0])??null))}const o=(0,m.Z)(n,L);return process.stderr.write(`ion-verify has no command ${JSON.stringify(n)}${o===void 0?"":`; is \`${o}\` meant?`}

${r(null)}`),c.h.usage}function j(n){return process.stdout.write(n),c.h.success}}),35787:((v,i,e)=>{e.d(i,{I:()=>s});const s={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"DURATION",description:"Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file: file, verdict, at (seconds after the window's start), requests, \u2026"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"This text.",short:"h"}}}),89866:((v,i,e)=>{e.d(i,{l:()=>s});const s={json:{description:"Print the report as JSON, and what happens meanwhile to stderr."},summary:{value:"FILE",description:"Write the Markdown summary there instead of printing it."},html:{value:"FILE",description:"Write the report page there, one HTML file that needs no network."},help:{description:"This text.",short:"h"}}}),51081:((v,i,e)=>{e.d(i,{G:()=>s});const s={json:{description:"Print the report as JSON, and what happens meanwhile to stderr."},summary:{value:"FILE",description:"Write the Markdown summary there instead of printing it."},html:{value:"FILE",description:"Write the report page there, one HTML file that needs no network."},help:{description:"This text.",short:"h"}}}),98799:((v,i,e)=>{e.d(i,{MT:()=>$});var s=e(86241),m=e(25144),c=e(3531);const a={verify:".",rollback:"rollback",rollout:"rollout",report:"report",setup:"setup"},u=["to-revision","dry-run"],d=["steps"],h=Object.keys(m.E),f=Object.keys(c.$),y=[...u,...d,...h,...f],r=["comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback","issue","discussion"],w={verify:s.pi.filter(p=>!y.includes(p)),rollback:["service","region","project","revision","to-revision","dry-run","url","health-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:s.pi.filter(p=>p==="steps"||!["tag","rollback",...y].includes(p)),report:["service","region","project",...h,"p95-budget","error-rate-budget","memory-budget","cpu-budget","error-status","latency-field","status-field","group-field","url","health-path","chat-path","chat-body","probe-timeout","probe-headers","on-inconclusive","on-no-data","language","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher"],setup:["service","region","project",...f,"error-status","latency-field","status-field","group-field","language"]},$={verify:w.verify.filter(p=>!r.includes(p)),report:w.report.filter(p=>!r.includes(p))}}),40354:((v,i,e)=>{e.d(i,{Z:()=>s});function s(a,u){if(a.length>40)return;const d=u.map(h=>({name:h,edits:c(m(a),m(h))})).toSorted((h,f)=>h.edits-f.edits)[0];return d!==void 0&&d.edits<=2&&d.edits<m(a).length?d.name:void 0}function m(a){return a.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}function c(a,u){let d=Array.from({length:u.length+1},(h,f)=>f);for(const[h,f]of Array.from(a).entries()){const y=[h+1];for(let r=0;r<u.length;r++){const w=(d[r]??0)+(f===u[r]?0:1);y.push(Math.min(w,(d[r+1]??0)+1,(y[r]??0)+1))}d=y}return d.at(-1)??0}})};
