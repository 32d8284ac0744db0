"use strict";exports.id=5500,exports.ids=[5500],exports.modules={35500:((W,M,s)=>{s.r(M),s.d(M,{verify:()=>J,verifyStep:()=>yn});var R=s(17138),A=s(49509),O=s(40673),E=s(23092),
D=s(95700),I=s(10661),m=s(46801),x=s(99885);function P(n){const t=(0,x.B)(n,T(n))?.sha??n.sha;return t===null?{}:{commit:{sha:t,author:n.actor}}}function T({eventPath:n}){
try{return JSON.parse((n===null?void 0:(0,O.Ts)(n))??"{}")}catch{return{}}}var i=s(59348),l=s(18884),o=s(85325),j=s(66862),w=s(96525),U=s(22116),C=s(1359),L=s(39969),
G=s(23602),V=s(3101),X=s(56922);async function Y(n,t,e){const a=(0,U.r)(n);await(0,l.nU)({outputs:Z(n,t),summary:()=>(0,L.Gc)(a),errors:(0,w.h)(n),folded:()=>({
title:(0,X.t)(n.language).headings.findings,lines:(0,G.b)(a,{colour:!1}).trimEnd().split(`
`)}),ending:{job:n.job,line:(0,C.L)(n)}},e)}function Z(n,t){const e=(0,V.S)(n)?_(n):q(n);return{verdict:n.verdict,...e,report:t.json,"report-html":t.html}}function q(n){
const t=n.findings.find(r=>r.id==="error-rate")?.value??null,e=n.findings.find(r=>r.id==="p95")?.value??null,a=r=>r==null?"":String(r),{name:c,region:d}=n.service;
return{verdicts:F([{service:c,region:d,verdict:n.verdict}]),revision:a(n.candidate?.name),"baseline-revision":a(n.baseline?.name),url:a(n.service.url),requests:a(
n.requests?.count??0),"error-rate":a(t),"p95-ms":a(e),"rolled-back":n.rollback===null?"":String(n.rollback.done&&n.rollback.changed),"traffic-changed":String(n.
rollback?.changed===!0||n.release?.changed===!0)}}function _({targets:n}){const t=n.flatMap(({report:e})=>e??[]);return{verdicts:F(n),revision:"","baseline-revi\
sion":"",url:"",requests:String(t.reduce((e,{requests:a})=>e+(a?.count??0),0)),"error-rate":"","p95-ms":"","rolled-back":"","traffic-changed":String(t.some(({release:e})=>e?.
changed===!0))}}function F(n){return JSON.stringify(Object.fromEntries(n.map(t=>[(0,j.TN)(t),t.verdict])))}var N=s(82328),nn=s(56129),tn=s(90915),en=s(49163),sn=s(
38866),$=s(26047),Q=s(2928);async function rn(n,t,e,{onRollback:a},c){const{verdict:d,candidate:r,baseline:f}=n;if(!t.rollback||d!=="fail"||r===null||c.aborted)
return null;a(r.name);const y={service:t.service,bad:r.name,to:t.baseline.kind==="revision"?t.baseline.name:void 0,preferred:f?.name,dryRun:!1,timeoutMs:t.readyTimeoutMs,
onlyIfServing:!0,owner:t.trafficOwner,unproven:(0,en.A)(n),refuse:p=>K(n,p),servedUsers:e.servedUsers,health:(0,sn.I)(t,e)};return await new Q.L(await e.cloudRun(),
y,e.clock).run(c)}function K({serviceWatch:n},t){const e=n?.standings.at(-1);return e===void 0||!e.serviceExists||e.traffic.every(({revision:c,percent:d})=>(0,$.
tC)(t,c)===d)?void 0:{code:"changed-by-others"}}var an=s(30781),on=s(16662);async function k(n,t,{clock:e,cloudRun:a},c){const{verdict:d,candidate:r}=n;if(!t.releasePin||
d!=="pass"||r===null||c.aborted)return null;const{service:f,readyTimeoutMs:y,trafficOwner:p}=t,b=v=>{const g=(0,Q.j)(v,r.name)??K(n,v)??((0,$.qT)(v)?void 0:(0,an.
S)(v,p))??ln(v,r.name);return g!==void 0?{kind:"refuse",outcome:g}:(0,$.qT)(v)?{kind:"keep"}:{kind:"send",shares:[{revision:null,percent:100}]}},h=new on.W(await a(),
{service:f,timeoutMs:y,decide:b},e),u=await h.run(c).catch(v=>{if(!c.aborted)throw v;return{code:"cancelled"}});return{done:u.code==="moved"||u.code==="already",
changed:h.changed,outcome:u,after:h.latest===void 0?[]:(0,tn.HQ)(h.latest)}}function ln(n,t){if((0,$.tC)(n,t)<100)return{code:"not-all-traffic",revision:t};if(!(n.
latestReadyRevision===t&&n.latestCreatedRevision===t))return{code:"target-not-ready",revision:t,detail:"it is not the latest revision"}}function z(n,t){if(t===null)
return n;const{done:e,changed:a,outcome:c}=t,d=e?a?[{code:"pin-released"}]:[]:[{code:"pin-kept",why:c}],r=n.notices.filter(({code:f})=>!e||f!=="traffic-pinned");
return{...n,release:t,notices:[...r,...d]}}var B=s(89995);const cn=["fail","inconclusive","pass"],un=["failure","warning","success"];function dn(n){return{verdict:cn.
find(t=>n.some(({verdict:e})=>e===t))??"inconclusive",job:un.find(t=>n.some(({job:e})=>e===t))??"failure"}}function fn(n,t){const{service:e,region:a}=n;return"f\
ault"in t?{service:e,region:a,verdict:"inconclusive",job:"failure",fault:t.fault,report:null}:{service:e,region:a,verdict:t.verdict,job:t.job,fault:null,report:t}}
var H=s(42785);async function mn(n,t){const e=await Promise.all(n.map(async r=>{try{return{target:r,judged:await t(r)}}catch(f){if(!(f instanceof H.j1))throw f;
return{target:r,error:f}}})),a=e.flatMap(({error:r})=>r??[]);if(a.length===e.length)throw new H.j1(a.flatMap(r=>r.faults));const c=e.map(({target:r,judged:f,error:y})=>fn(
r,f===void 0?{fault:vn(y)}:f.report)),d=e.some(({judged:r})=>r?.ending.cancelled===!0);return{...dn(c),targets:c,cancelled:d}}function vn({message:n}){return n.
split(`
`).slice(1).join(" ").replace(/^- /,"")}async function hn(n,t,e){const{settings:a,targets:c}=n,d=Math.max(...c.map(B.k)),r=(0,A.Q)(n,e,{warn:t.warn,plannedMs:d}),
f=c.map(u=>({...u,of:u,own:r.beside(u)})),{cancelled:y,...p}=await mn(f,async({of:u,own:v})=>{try{return await(0,B.S)(u,v,t.of(u),e)}finally{v.readLimit.end()}}),
b=await Promise.all(f.map(async({of:u,own:v},g)=>{const S=p.targets[g];return S?.report==null||p.verdict!=="pass"?S===void 0?[]:[S]:[{...S,report:z(S.report,await k(
S.report,u,v,e))}]})),h={schema:"ion-verify/services@1",generatedAt:r.clock.now(),language:a.language,...p,targets:b.flat()};return await t.publish(h),await Promise.
all([r,...f.map(({own:u})=>u)].map(async u=>await u.close())),{report:h,cancelled:y}}function gn(n,{firstLook:t}){return t?.commit===void 0?n:{...n,sha:t.commit}}
async function yn(n){const t={without:["rollback"]},e=await(0,O.sb)({env:process.env,readFile:O.Ts,orPool:!0,several:t}),a=gn((0,E.f)(process.env),e.settings),{
language:c}=e.settings;await(0,m.QU)([e.settings,...e.targets].flatMap(O.Fj)),e.configFile!==null&&(0,m.cv)((0,N.S3)(e.configFile,e.settings.language));let d="";
const r={settings:e.settings,targets:e.targets,runner:a,clock:R.m,cancel:n},f=(0,o.l)(r,()=>d===""?null:d);f.start();const y=(h="")=>{const u=(0,m.oh)(()=>R.m.now()),
v=(g,S)=>{S(`${h}${g}`),f.progress(`${h}${g}`)};return{warn:l.pj,onReadiness:g=>v((0,N.rj)(g,c),m.cv),onProgress:g=>v((0,N.oz)(g,c),u),onRollback:g=>(0,m.cv)((0,nn.
DM)(g,c))}},p=async h=>{const u={...h,...P(a)},v=await(0,i.PQ)(u,a.tempDir,await(0,l.rm)());d=v.json,await Y(u,v,a.summaryFile),await f.finish(u)},{cancelled:b}=e.
targets.length>1?await hn(e,{publish:p,warn:l.pj,of:({service:h,region:u})=>y(`${h} (${u}): `)},n):await J(e,{...y(),publish:p},n);b&&(process.exitCode=1)}async function J(n,t,e){
const{settings:a}=n,{close:c,...d}=(0,A.Q)(n,e,{warn:t.warn,plannedMs:(0,B.k)(a)}),{report:r,ending:f}=await(0,B.S)(a,d,t,e),y={servedUsers:(0,D.m)({...d,...a})},
p=await rn(r,a,{...d,...y,sendProbe:I.Nx},t,e),b=await k(r,a,d,e),h=z({...r,rollback:p},b);return await t.publish(h),await c(),{report:h,cancelled:f.cancelled}}}),
99885:((W,M,s)=>{s.d(M,{B:()=>R});function R(i,l){const[o,j]=i.repository?.split("/")??[],w=O(i,l),U=w===null?A(i,l)??i.sha:null;if(!o||!j||U===null&&w===null)return null;
const C=T(l,"deployment","id");return{repository:{owner:o,repo:j},sha:U,deploymentShas:[...new Set([U,i.sha].filter(L=>L!==null))],pullRequest:w??T(l,"pull_requ\
est","number")??E(l)??D(l,U),deployment:C===null?null:{id:C,environment:x(l,"deployment","environment")??""},eventName:i.eventName,runId:i.runId,runUrl:i.runUrl,
stepId:i.stepId,workflowPath:I(i.workflowRef)}}function A({eventName:i,ref:l},o){switch(i){case"push":return l?.startsWith("refs/tags/")===!0?P(o,"head_commit",
"id"):P(o,"after");case"workflow_run":case"check_run":case"check_suite":case"merge_group":return P(o,i,"head_sha");case"status":return P(o,"sha");case"deploymen\
t":case"deployment_status":return P(o,"deployment","sha");default:return P(o,"pull_request","head","sha")}}function O({eventName:i},l){return i==="issue_comment"&&
m(l,"issue","pull_request")!==void 0?T(l,"issue","number"):null}function E(i){const[,l]=/\/pr-(\d{1,15})-[^/]*$/.exec(x(i,"merge_group","head_ref")??"")??[];return l===
void 0?null:Number(l)}function D(i,l){const o=["workflow_run","check_run","check_suite"].map(w=>m(i,w,"pull_requests")).find(w=>Array.isArray(w)),j=Array.isArray(
o)?o.find(w=>m(w,"head","sha")===l):void 0;return T(j,"number")}function I(i){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(i??"")?.[1]??".gi\
thub"}function m(i,...l){return l.reduce((o,j)=>typeof o=="object"&&o!==null&&Object.hasOwn(o,j)?o[j]:void 0,i)}function x(i,...l){const o=m(i,...l);return typeof o==
"string"?o:null}function P(i,...l){const o=x(i,...l);return o!==null&&/^[0-9a-f]{40,64}$/.test(o)&&!/^0+$/.test(o)?o:null}function T(i,...l){const o=m(i,...l);return typeof o==
"number"&&Number.isSafeInteger(o)&&o>0?o:null}}),1359:((W,M,s)=>{s.d(M,{L:()=>I,U:()=>D});var R=s(89404),A=s(22116),O=s(3101),E=s(32150);function D(m){return(0,O.
S)(m)?(0,R.gD)((0,A.r)(m)):(0,E.Pl)(m)}function I(m){return(0,O.S)(m)||m.job==="success"?D(m):(0,E.fz)(m)}})};
