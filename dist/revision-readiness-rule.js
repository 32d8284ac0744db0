"use strict";exports.id=3926,exports.ids=[3926],exports.modules={23092:((H,U,o)=>{o.d(U,{f:()=>M,r:()=>T});var g=o(48161),y=o.n(g),l=o(5458);function M(d){const n=S=>d[S]||null,
u=(n("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),r=n("GITHUB_REPOSITORY"),s=n("GITHUB_RUN_ID"),a=n("GITHUB_RUN_ATTEMPT"),p=`${u}/${r}/actions\
/runs/${s}`;return{tempDir:n("RUNNER_TEMP")??(0,g.tmpdir)(),runUrl:r===null||s===null?null:a===null?p:`${p}/attempts/${a}`,summaryFile:n("GITHUB_STEP_SUMMARY"),
outputFile:n("GITHUB_OUTPUT"),serverUrl:u,repository:r,sha:n("GITHUB_SHA"),actor:n("GITHUB_ACTOR"),apiUrl:(n("GITHUB_API_URL")??"https://api.github.com").replace(
/\/+$/,""),slackApiUrl:h(n("SLACK_API_URL"))??"https://slack.com/api",eventName:n("GITHUB_EVENT_NAME"),eventPath:n("GITHUB_EVENT_PATH"),ref:n("GITHUB_REF"),runId:s,
stepId:[s,a,n("GITHUB_JOB"),n("GITHUB_ACTION")].map(S=>S??"").join("/"),workflowRef:n("GITHUB_WORKFLOW_REF")}}function T(d,n){return d[`STATE_${n}`]??""}function h(d){
const n=d===null?null:URL.parse(d);return n!==null&&(0,l.B)(n.origin)!==null?n.href.replace(/\/+$/,""):null}}),46801:((H,U,o)=>{o.d(U,{Kb:()=>T,QU:()=>d,cv:()=>y,
oh:()=>M});var g=o(79856);function y(n){process.stdout.write(`${(0,g.pj)(n,4e3)}
`)}const l=6e4;function M(n){let u=Number.NEGATIVE_INFINITY,r="";return(s,a="")=>{const p=a!==""&&a!==r;if(r=a,!p&&n()-u<l){process.stdout.write(`::debug::${(0,g.
pj)(s,4e3).replaceAll("%","%25")}
`);return}u=n(),y(s)}}function T(n,u){process.stdout.write(`::group::${n}
`);for(const r of u)y(r);process.stdout.write(`::endgroup::
`)}const h=6;async function d(n){const u=n.flatMap(a=>a.split(/\s+/)).filter(a=>!/^(?:bearer|basic|digest)$/i.test(a)),r=new Set([...n,...u].filter(a=>a.length>=
h));if(r.size===0)return;const s=await o.e(3838).then(o.bind(o,33838));for(const a of r)s.setSecret(a)}}),18884:((H,U,o)=>{o.d(U,{nU:()=>M,pj:()=>h,rm:()=>T});var g=o(
79856),y=o(46801);const l="ion-verify";async function M({language:n,outputs:u,summary:r,errors:s,warnings:a=[],folded:p,ending:S},R){const c=await o.e(3838).then(
o.bind(o,33838)),P=await T(n);try{for(const[f,A]of Object.entries(u))c.setOutput(f,A)}catch(f){P(`The outputs could not be written, so that later steps see none\
 of them or not all: ${d(f)}`)}if(R!==null)try{await c.summary.addRaw(r(),!0).write()}catch(f){P(`The job summary could not be written: ${d(f)}`)}if(p!==void 0){
const{title:f,lines:A}=p();(0,y.Kb)(f,A)}for(const{title:f,message:A}of s)c.error(A,{title:f});for(const f of a)c.warning(f,{title:l});const{job:E,line:C}=S;E===
"failure"?c.setFailed(C):E==="warning"?c.warning(C,{title:l}):(0,y.cv)(C)}async function T(n){const[u,{wordsFor:r}]=await Promise.all([o.e(3838).then(o.bind(o,33838)),
Promise.resolve().then(o.bind(o,75371))]);return s=>u.warning((0,g.pj)(r(n).detail(s)),{title:l})}function h(n){return u=>{T(n).then(r=>r(u))}}function d(n){return n instanceof
Error?n.message:String(n)}}),90915:((H,U,o)=>{o.d(U,{Do:()=>E,HQ:()=>l,IY:()=>d,T1:()=>y,UN:()=>C,ak:()=>M,o_:()=>A,pg:()=>a,uU:()=>h,vf:()=>g,zD:()=>f});function g(t,e){
if(e.revision!==void 0)return e.revision;if(h(t))return e.tag!==void 0?u(t,e.tag):t.latestCreatedRevision??void 0}function y(t,e,i){if(!h(t))return $(`Cloud Run\
 has not taken up the latest change yet (generation ${t.generation}, observed ${t.observedGeneration})`);const m=e===void 0?void 0:c(e);if(m!==void 0)return m;if(t.
reconciling)return $(v(P(t)??t.terminalCondition,"the service is reconciling"));if(i.tag!==void 0&&u(t,i.tag)===void 0){const _=t.trafficStatuses.flatMap(N=>N.tag??
[]).join(", "),O={code:"tag-not-found",tag:i.tag,tags:_};return $(`no traffic entry has the tag ${i.tag} yet`,O)}const I=t.terminalCondition;if(e===void 0&&(I?.
state!=="failed"||R(I,i.revision))){const _=i.revision===void 0?void 0:{code:"revision-not-found",detail:i.revision};return $(`the revision${i.revision===void 0?
"":` ${i.revision}`} is not there yet`,_)}const w=e===void 0||e.name===t.latestCreatedRevision;if(w&&I?.state==="failed")return K(v(I,"the service is not ready"),
{code:"service-failed",condition:I.type,conditionReason:I.reason,message:I.message});if(w&&I?.state!=="succeeded")return $(v(I,"the service is not ready yet"));
if(e===void 0)return $("the revision is not there yet");const D=l(t),B=D.filter(_=>_.revision===e.name).reduce((_,O)=>_+O.percent,0),G=i.tag===void 0?void 0:n(t,
i.tag),j=G?.revision===e.name,b=i.asItIs===!0||i.withoutTraffic===!0&&s(e);if(B===0&&!j&&!b&&r(e)?.reason==="RETIRED")return $("the revision is retired",{code:"\
revision-retired",revision:e.name});const L=e.conditions.find(_=>!_.informational&&T.has(_.type)&&_.state!=="succeeded"&&!S(e,_));if(L!==void 0)return $(v(L,`${L.
type} is not true yet`));const W=e.name===t.latestReadyRevision&&I?.state==="succeeded";if(r(e)===void 0&&!W)return $("the revision has no Ready condition yet");
if(!C(t))return $("traffic is still moving to what was asked");if(j)return{state:"ready",message:`ready under the tag ${i.tag}`,percent:B};if(G!==void 0)return $(
`the tag ${i.tag} leads to ${G.revision}, not to ${e.name}`);if(B===0&&i.withoutTraffic===!0)return{state:"ready",message:"ready, without traffic",percent:B};if(B===
0){const _=E(t).some(N=>N.latest&&N.percent>0);if(w&&_)return $("the revision is ready, but not yet the latest ready one");const O=D.filter(N=>N.percent>0).map(
N=>`${N.revision} ${N.percent} %`).join(", ");return $(`the revision is ready but receives no traffic (${O})`,{code:"no-traffic",revision:e.name,servedBy:O})}return{
state:"ready",message:`ready with ${B} % of the traffic`,percent:B}}function l(t){const{trafficStatuses:e,reconciling:i,terminalCondition:m,latestReadyRevision:I}=t,
D=h(t)&&!i&&m?.state==="succeeded"&&I!==null;return A(t,e.length===0&&D?E(t):e)}function M(t,e){return n(t,e)?.url??void 0}const T=new Set(["Ready","ContainerHe\
althy"]);function h(t){return t.generation===t.observedGeneration||d(t)}function d(t){const{generation:e,observedGeneration:i,reconciling:m,terminalCondition:I}=t;
return e!==i&&!m&&I?.state==="failed"}function n(t,e){return l(t).find(i=>i.tag===e)}function u(t,e){const i=t.traffic.find(m=>m.tag===e);return i===void 0?n(t,
e)?.revision:i.revision??t.latestCreatedRevision??void 0}function r(t){return t.conditions.find(e=>e.type==="Ready")}function s(t){return t.conditions.some(e=>e.
type==="ContainerHealthy"&&(e.state==="succeeded"||e.reason==="HEALTH_CHECK_SKIPPED"))}function a(t){if(!t.reconciling)return[...T].flatMap(e=>t.conditions.filter(
i=>i.type===e)).find(e=>e.state==="failed"&&!e.informational&&!p.has(e.reason))}const p=new Set(["RESERVE","RETIRED","RETIRING","RECREATING","MIN_INSTANCES_NOT_\
PROVISIONED","MIN_INSTANCES_WARMING","HEALTH_CHECK_SKIPPED"]);function S(t,e){return e.reason==="HEALTH_CHECK_SKIPPED"?!0:e.reason==="MIN_INSTANCES_WARMING"&&s(
t)}function R({message:t},e){return e!==void 0&&!t.includes(e)}function c(t){const e=a(t);if(e!==void 0)return K(v(e,"the revision failed"),{code:"revision-fail\
ed",condition:e.type,conditionReason:e.reason,message:e.message,logUri:t.logUri??""})}function P(t){return t.conditions.find(e=>e.state!=="succeeded"&&!e.informational&&
e.message!=="")}function E({traffic:t}){return t.length>0?t:[{revision:null,percent:100,tag:null,uri:null,latest:!0}]}function C(t){return f(A(t,E(t)))===f(l(t))}
function f(t){const e=new Map;for(const{revision:i,percent:m}of t)e.set(i,(e.get(i)??0)+m);return[...[...e].filter(([,i])=>i>0).map(([i,m])=>`${m} % ${i}`),...t.
flatMap(({tag:i,revision:m})=>i===null?[]:[`${i}: ${m}`])].sort().join(`
`)}function A(t,e){return e.map(i=>({revision:i.revision??t.latestReadyRevision??"",percent:i.percent,tag:i.tag,url:i.uri,latest:i.latest||i.revision===null}))}
function v(t,e){if(!t)return e;const i=[t.reason,t.message].filter(m=>m!=="").join(": ");return i===""?e:`${t.type}: ${i}`}function $(t,e){return{state:"waiting",
message:t,...e===void 0?{}:{otherwise:e}}}function K(t,e){return{state:"failed",message:t,reason:e}}}),43010:((H,U,o)=>{o.d(U,{Im:()=>l,T0:()=>M,qs:()=>n});var g=o(
77074),y=o(33678);function l(r,s){return{trouble:s,page:async(a,p)=>await s.ask(async()=>await r.page(a,p)),close:async()=>await r.close()}}const M=1e3,T=8*1024*
1024,h=20,d=8;class n{#t;#e=M;constructor(s){this.#t=s}get size(){return this.#e}async*read(s,a,p){let S=this.#e,R=a,c;for(let P=a;;){const E=await this.#n(s(R),
S,c,p),C=E?.entries??[],f=C.at(-1);f!==void 0&&(P=Math.min(P,(0,y.e9)(f.timestamp))),c=E?.nextPageToken;const A=E!==null&&(c===void 0||c==="");if(yield{entries:C,
last:A},A)return;this.#e>=S||E!==null&&P+1>=R||(S=this.#e,R=Math.min(R,P+1),c=void 0)}}async#n(s,a,p,S){try{const R=p===void 0?{}:{pageToken:p},c=await this.#t.
page({filter:s,orderBy:"timestamp desc",pageSize:a,...R},S),{entries:P=[],bytes:E=0}=c;return P.length>0&&E>0&&(this.#e=u(T,E/P.length)),c}catch(R){if(!(0,g.D)(
R)||R.failure!=="too-large"||a<=h)throw R;return this.#e=Math.max(h,Math.floor(a/d)),null}}}function u(r,s){return Math.min(M,Math.max(h,Math.floor(r/s)))}}),4069:((H,U,o)=>{
o.d(U,{c:()=>M});const g=6,y=4,l=String.raw`[\p{L}\p{N}_]`;function M(d,n){return[...new Set(n.flatMap(r=>[r,...r.split(/\s+/)]))].filter(({length:r})=>r>=y).toSorted(
(r,s)=>s.length-r.length).reduce((r,s)=>T(r,s),d)}function T(d,n){if(n.length>=g)return h(d.replaceAll(n,"***"),n);const u=n.replace(/[\\^$.*+?()[\]{}|/]/g,String.
raw`\$&`),r=new RegExp(`(?<!${l})${u}(?!${l})`,"gu");return d.replace(r,"***")}function h(d,n){if(!d.endsWith("…"))return d;const u=d.slice(0,-1);for(let r=Math.
min(n.length-1,u.length);r>=g;r-=1)if(u.endsWith(n.slice(0,r)))return`${u.slice(0,-r)}***…`;return d}}),94203:((H,U,o)=>{o.d(U,{Q:()=>g});function g(y){return{
reads:y,status:null,latencyMs:null,expect:null,ignoreDependencies:[],take:{},secrets:[]}}})};
