"use strict";exports.id=7238,exports.ids=[7238],exports.modules={12732:((O,h,n)=>{n.r(h),n.d(h,{postStep:()=>u});var d=n(17138),i=n(31223),T=n(23092),_=n(99908),p=n(91611),v=n(
18884),E=n(19467);const t=2e4;async function u(c){const P=(0,T.f)(process.env),e=(0,p.u)((0,T.r)(process.env,p.V));if(e===null||e.left.length===0)return;let s="\
en";try{const a=[],m={without:[]},{settings:l,targets:g}=await(0,i.sb)({env:process.env,readFile:i.Ts,required:a,several:m}).catch(async()=>await(0,i.sb)({env:{
...process.env,INPUT_CONFIG:""},readFile:()=>{},required:a}));({language:s}=l);const f=await(0,_.openGitHubPublisher)((0,E.k)({settings:l,targets:g,runner:P,clock:d.
m},()=>e.report),e),r={deadline:d.m.now()+t,signal:c},o=e.report===null?void 0:(0,i.Ts)(e.report);o===void 0?await f?.abandon(r):await f?.finish(JSON.parse(o),r)}catch(a){
(await(0,v.rm)(s))(`What was left to do on GitHub was not done: ${a instanceof Error?a.message:String(a)}`)}}}),17138:((O,h,n)=>{n.d(h,{J:()=>i,m:()=>d});const d={
now:()=>Date.now(),sleep:(T,_)=>new Promise((p,v)=>{if(_.aborted){v(i(_));return}const E=()=>{clearTimeout(t),v(i(_))},t=setTimeout(()=>{_.removeEventListener("\
abort",E),p()},Math.max(0,T));_.addEventListener("abort",E,{once:!0})})};function i(T){return T.reason instanceof Error?T.reason:new Error("aborted",{cause:T.reason})}}),
23092:((O,h,n)=>{n.d(h,{f:()=>_,r:()=>p});var d=n(48161),i=n.n(d),T=n(5458);function _(E){const t=a=>E[a]||null,u=(t("GITHUB_SERVER_URL")??"https://github.com").
replace(/\/+$/,""),c=t("GITHUB_REPOSITORY"),P=t("GITHUB_RUN_ID"),e=t("GITHUB_RUN_ATTEMPT"),s=`${u}/${c}/actions/runs/${P}`;return{tempDir:t("RUNNER_TEMP")??(0,d.
tmpdir)(),runUrl:c===null||P===null?null:e===null?s:`${s}/attempts/${e}`,summaryFile:t("GITHUB_STEP_SUMMARY"),outputFile:t("GITHUB_OUTPUT"),serverUrl:u,repository:c,
sha:t("GITHUB_SHA"),actor:t("GITHUB_ACTOR"),apiUrl:(t("GITHUB_API_URL")??"https://api.github.com").replace(/\/+$/,""),slackApiUrl:v(t("SLACK_API_URL"))??"https:\
//slack.com/api",eventName:t("GITHUB_EVENT_NAME"),eventPath:t("GITHUB_EVENT_PATH"),ref:t("GITHUB_REF"),runId:P,stepId:[P,e,t("GITHUB_JOB"),t("GITHUB_ACTION")].map(
a=>a??"").join("/"),workflowRef:t("GITHUB_WORKFLOW_REF")}}function p(E,t){return E[`STATE_${t}`]??""}function v(E){const t=E===null?null:URL.parse(E);return t!==
null&&(0,T.B)(t.origin)!==null?t.href.replace(/\/+$/,""):null}}),46801:((O,h,n)=>{n.d(h,{Kb:()=>p,QU:()=>E,cv:()=>i,oh:()=>_});var d=n(79856);function i(t){process.
stdout.write(`${(0,d.pj)(t,4e3)}
`)}const T=6e4;function _(t){let u=Number.NEGATIVE_INFINITY,c="";return(P,e="")=>{const s=e!==""&&e!==c;if(c=e,!s&&t()-u<T){process.stdout.write(`::debug::${(0,d.
pj)(P,4e3).replaceAll("%","%25")}
`);return}u=t(),i(P)}}function p(t,u){process.stdout.write(`::group::${t}
`);for(const c of u)i(c);process.stdout.write(`::endgroup::
`)}const v=6;async function E(t){const u=t.flatMap(e=>e.split(/\s+/)).filter(e=>!/^(?:bearer|basic|digest)$/i.test(e)),c=new Set([...t,...u].filter(e=>e.length>=
v));if(c.size===0)return;const P=await n.e(3838).then(n.bind(n,33838));for(const e of c)P.setSecret(e)}}),18884:((O,h,n)=>{n.d(h,{nU:()=>_,pj:()=>v,rm:()=>p});var d=n(
79856),i=n(46801);const T="ion-verify";async function _({language:t,outputs:u,summary:c,errors:P,warnings:e=[],folded:s,ending:a},m){const l=await n.e(3838).then(
n.bind(n,33838)),g=await p(t);try{for(const[o,U]of Object.entries(u))l.setOutput(o,U)}catch(o){g(`The outputs could not be written, so that later steps see none\
 of them or not all: ${E(o)}`)}if(m!==null)try{await l.summary.addRaw(c(),!0).write()}catch(o){g(`The job summary could not be written: ${E(o)}`)}if(s!==void 0){
const{title:o,lines:U}=s();(0,i.Kb)(o,U)}for(const{title:o,message:U}of P)l.error(U,{title:o});for(const o of e)l.warning(o,{title:T});const{job:f,line:r}=a;f===
"failure"?l.setFailed(r):f==="warning"?l.warning(r,{title:T}):(0,i.cv)(r)}async function p(t){const[u,{wordsFor:c}]=await Promise.all([n.e(3838).then(n.bind(n,33838)),
Promise.resolve().then(n.bind(n,75371))]);return P=>u.warning((0,d.pj)(c(t).detail(P)),{title:T})}function v(t){return u=>{p(t).then(c=>c(u))}}function E(t){return t instanceof
Error?t.message:String(t)}}),19467:((O,h,n)=>{n.d(h,{k:()=>i});var d=n(31223);function i({settings:T,targets:_,runner:p,clock:v},E){return{settings:T,targets:_,
runner:p,clock:v,event:()=>p.eventPath===null?void 0:(0,d.Ts)(p.eventPath),reportPath:E}}}),90589:((O,h,n)=>{n.d(h,{e:()=>d});function d(i){return/^[A-Za-z0-9_@%+=:,./-]+$/.
test(i)?i:`'${i.replaceAll("'","'\\''")}'`}}),2911:((O,h,n)=>{n.d(h,{Jv:()=>_,VW:()=>p,XX:()=>i,mm:()=>T});var d=n(90589);function i(t,u){const c=t.isPool===!0?
"update-instance-split":"update-traffic";return`${v(t)} ${c} ${E(t)} ${u}`}function T(t,u){return i(t,`--to-revisions ${(0,d.e)(`${u}=100`)}`)}function _(t){return`${v(
t)} describe ${E(t)}`}function p({name:t,region:u,project:c}){return`gcloud run revisions list --service ${(0,d.e)(t)} --region ${(0,d.e)(u)} --project ${(0,d.e)(
c)}`}function v({isPool:t}){return t===!0?"gcloud beta run worker-pools":"gcloud run services"}function E({name:t,region:u,project:c}){return`${(0,d.e)(t)} --re\
gion ${(0,d.e)(u)} --project ${(0,d.e)(c)}`}}),56129:((O,h,n)=>{n.d(h,{DM:()=>E,EM:()=>P,EZ:()=>c,QV:()=>p,np:()=>v,oo:()=>u,yz:()=>t});var d=n(89404),i=n(38606),
T=n(90589),_=n(2911);function p(e,s){const{words:a,voice:m}=s,{idle:l,outcome:g}=e,f=t(g,e.to,s),r=l===null||g.code!=="already"?f:`${a.traffic.idle(m,l)} ${f}`;
return e.done||e.outcome.code==="planned"||e.outcome.code==="unhealthy"?r:`${r} ${u(e.after,s,e.asked)}`}function v({done:e,outcome:s,to:a,after:m},{words:l,voice:g}){
if(s.code==="not-serving")return null;const f=c(m).map(([o])=>g.code(o)).join(", "),{short:r}=l.traffic;return e&&a!==null?(s.code==="already"?r.already:r.rolledBack)(
g.code(a)):s.code==="unhealthy"&&a!==null?r.unhealthy(g.code(a)):f===""?r.unknown:r.notRolledBack(f)}function E(e,s){const{words:a,voice:m}=(0,i.b)(s);return(0,d.
wh)(a.traffic.rollingBack(m,e))}function t(e,s,{words:a,voice:m}){const l=a.traffic.outcomes[e.code];return l(m,e,s===null?"–":m.code(s))}function u(e,{words:s,
voice:a},m){const l=r=>c(r).map(([o,U])=>`${a.percent(U/100)} ${a.code(o)}`).join(", "),g=l(e),f=g===""?s.traffic.trafficUnknown:s.traffic.trafficNow(g);return m===
void 0?f:`${f} ${s.traffic.trafficAsked(l(m))}`}function c(e){const s=new Map;for(const{revision:a,percent:m}of e)s.set(a,(s.get(a)??0)+m);return[...s].filter(([
,a])=>a>0).toSorted(([,a],[,m])=>m-a)}function P({outcome:e,to:s,followsLatest:a,health:m},l,{words:g,voice:f}){const{steps:r}=g.traffic,o=(D,I=null)=>({text:D,
command:I}),U=(D,I)=>o(D(f,I),I),M=U(r.look,(0,_.Jv)(l)),$=s===null?[]:[U(r.byHand,(0,_.mm)(l,s))],R=U(r.choose,(0,_.VW)(l)),B=(0,_.XX)(l,"--to-latest");switch(e.
code){case"moved":case"already":return a?[]:[o(r.fixFirst),U(r.toLatest,B),o(r.toLatestInWorkflow(f,`- run: ${B}`))];case"planned":return[o(r.withoutDryRun(f))];case"\
deployed-meanwhile":return[o(r.newer(f,`revision: ${e.latest}`)),M];case"not-taken-up":return[o(r.nameRevision(f)),M];case"no-good-revision":case"target-not-fou\
nd":case"target-not-ready":return[R];case"target-unproven":return[U(r.nameTarget,(0,_.VW)(l))];case"target-unhealthy":return[M,U(r.nameTarget,(0,_.VW)(l))];case"\
not-proven":return[o(r.decide)];case"owned-by-terraform":return[o(r.terraform(f,s??"…")),o(r.ignoreTraffic(f))];case"operation-failed":return[R,M];case"servic\
e-not-found":return[o(r.names(f))];case"not-serving":return[];case"not-all-traffic":return[M];case"candidate-of-several":case"candidate-tagged":case"candidate-o\
ther-commit":return[U(r.nameCandidate,(0,_.VW)(l))];case"changed-by-others":case"traffic-split":return[M,o(r.again)];case"no-access":return[o(r.viewer(f))];case"\
not-permitted":return[...$,o(r.grant(f))];case"no-etag":case"rejected":case"not-reachable":case"cancelled":case"error":return[o(r.again),...$];case"traffic-time\
out":return[M,o(r.again),o(r.longer(f))];case"unhealthy":return[...m===null?[]:[U(r.ask,`curl -i ${(0,T.e)(m.url)}`)],R]}}})};
