"use strict";exports.id=802,exports.ids=[802],exports.modules={38442:((y,l,e)=>{e.d(l,{F:()=>h,h:()=>i});const i={success:0,warning:0,failure:1,usage:2};function h(u){return Math.max(0,...u.map(({job:s})=>i[s]))}}),82802:((y,l,e)=>{e.r(l),e.d(l,{runCommand:()=>C});var i=e(42785),h=e(40354),u=e(38442),s=e(98799),c=e(98783),r=e(35787),f=e(51081);const a=["project","tag","url","ready-timeout","memory-budget","cpu-budget","health-path","chat-path","chat-body","probe-timeout","probe-failures","probe-headers","baseline"];function p(n){return n==="replay"?E():n==="verify"?x():g}const g=`ion-verify verifies a Cloud Run deploy: readiness, probes, logs and metrics judged against budgets.

  ion-verify replay FILE\u2026   judge exported logs as if they were read live: what would have been decided, and when
  ion-verify verify         verify a service from this terminal
  ion-verify help COMMAND   the options of a command

Without arguments it is the GitHub action, which takes its inputs from the environment.
Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`;function E(){return`ion-verify replay [options] [FILE\u2026]

Judges exported logs at the speed at which they would have been polled, and prints what would have been decided and when.
FILE: what \`gcloud logging read --format json\` prints, or one JSON entry a line; gzip too; \`-\` or nothing for stdin.
A window begins with the first request of each revision in a file. With many files, or --since, a table over all deploys.

${j(r.I)}

Inputs of the action, by the same names (in a file: --config):

${I(n=>!a.includes(n))}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.

  gcloud logging read 'resource.labels.revision_name="chat-00042-xyz"' --format json | ion-verify replay
  ion-verify replay --error-rate-budget 0.5% --window 30m deploys/*.json.gz
`}function x(){return`ion-verify verify --service NAME --region REGION [options]

The whole verification of the action, from a terminal: waits for the revision, probes it, reads its logs and metrics, and
prints the summary. Credentials are those of gcloud or of the environment (Application Default Credentials).

${j(f.G)}

Inputs of the action, by the same names (in a file: --config):

${I(()=>!0)}

Exit codes: 0 passed, or undecided where the settings do not fail that; 1 failed; 2 wrong usage or settings.
`}function j(n){return Object.entries(n).map(([t,{value:d,description:o,short:m}])=>{const v=`${m===void 0?"":`-${m}, `}--${t}`;return $(d===void 0?v:`${v} ${d}`,o)}).join(`
`)}function I(n){const t=$("--config FILE",`${c.JS.description} Default: ${c.JS.default}.`),d=s.MT.filter(n).map(o=>{const{description:m,default:v}=c.OA[o];return $(`--${o} \u2026`,v===void 0?m:`${m} Default: ${v}.`)});return[t,...d].join(`
`)}const O=100,w=28;function $(n,t){const d=[];let o=`  ${n}`.padEnd(w);o.length>w&&(d.push(o.trimEnd()),o=" ".repeat(w));for(const m of t.split(" "))o.length+m.length>O&&o.trim()!==""&&(d.push(o.trimEnd()),o=" ".repeat(w)),o+=`${m} `;return[...d,o.trimEnd()].join(`
`)}const M=["replay","verify","help"];async function C(n){try{process.exitCode=await T(n)}catch(t){const d=t instanceof Error?t.stack??t.message:String(t);process.stderr.write(`${t instanceof i.j1?t.message:d}
`),process.exitCode=t instanceof i.j1?u.h.usage:u.h.failure}}async function T([n="",...t]){const d=t.includes("--help")||t.includes("-h");switch(n){case"replay":return d?b(p("replay")):await(await Promise.all([e.e(626),e.e(895),e.e(13),e.e(816)]).then(e.bind(e,33816))).replay(t);case"verify":return d?b(p("verify")):await(await Promise.all([e.e(626),e.e(895),e.e(374),e.e(13),e.e(127),e.e(673)]).then(e.bind(e,86435))).verifyFromTerminal(t);case"help":case"--help":case"-h":return b(p(t[0]==="replay"||t[0]==="verify"?t[0]:null))}const o=(0,h.Z)(n,M);return process.stderr.write(`ion-verify has no command ${JSON.stringify(n)}${o===void 0?"":`; is \`${o}\` meant?`}

${p(null)}`),u.h.usage}function b(n){return process.stdout.write(n),u.h.success}}),35787:((y,l,e)=>{e.d(l,{I:()=>i});const i={from:{value:"TIME",description:"The window begins then (2026-03-01T10:00:00Z), not with the first request."},since:{value:"DURATION",description:"Only deploys whose first request is at most so long before the newest entry; always a table."},json:{description:"One line of JSON a file: file, verdict, at (seconds after the window's start), requests, \u2026"},summary:{value:"FILE",description:"Write the Markdown summary there."},help:{description:"This text.",short:"h"}}}),51081:((y,l,e)=>{e.d(l,{G:()=>i});const i={json:{description:"Print the report as JSON, and what happens meanwhile to stderr."},summary:{value:"FILE",description:"Write the Markdown summary there instead of printing it."},html:{value:"FILE",description:"Write the report page there, one HTML file that needs no network."},help:{description:"This text.",short:"h"}}}),98799:((y,l,e)=>{e.d(l,{MT:()=>r});var i=e(98783);const h={verify:".",rollback:"rollback",rollout:"rollout"},u=["to-revision","dry-run"],s=["steps"],c=["comment","status","status-context","github-token","slack-webhook-url","slack-bot-token","slack-channel","watcher","rollback"],r=i.pi.filter(a=>![...c,...u,...s].includes(a)),f={verify:i.pi.filter(a=>![...u,...s].includes(a)),rollback:["service","region","project","revision","to-revision","dry-run","url","health-path","probe-timeout","probe-headers","ready-timeout","language"],rollout:i.pi.filter(a=>!["tag","rollback",...u].includes(a))}}),40354:((y,l,e)=>{e.d(l,{Z:()=>i});function i(s,c){if(s.length>40)return;const r=c.map(f=>({name:f,edits:u(h(s),h(f))})).toSorted((f,a)=>f.edits-a.edits)[0];return r!==void 0&&r.edits<=2&&r.edits<h(s).length?r.name:void 0}function h(s){return s.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}function u(s,c){let r=Array.from({length:c.length+1},(f,a)=>a);for(const[f,a]of Array.from(s).entries()){const p=[f+1];for(let g=0;g<c.length;g++){const E=(r[g]??0)+(a===c[g]?0:1);p.push(Math.min(E,(r[g+1]??0)+1,(p[g]??0)+1))}r=p}return r.at(-1)??0}})};
