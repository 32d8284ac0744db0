"use strict";exports.id=4085,exports.ids=[4085],exports.modules={20330:((p,j,t)=>{t.r(j),t.d(j,{verify:()=>r,verifyStep:()=>y});var R=t(40107),D=t(5550),E=t(96843),S=t(36517),
U=t(70659),c=t(59240),m=t(77070);function O(a){const d=(0,m.B)(a,f(a))?.sha??a.sha;return d===null?{}:{commit:{sha:d,author:a.actor}}}function f({eventPath:a}){
try{return JSON.parse((a===null?void 0:(0,E.Ts)(a))??"{}")}catch{return{}}}var h=t(5467),o=t(1123),l=t(24161),s=t(25490),u=t(87478),n=t(70936);function i(a,{firstLook:d}){
return d?.commit===void 0?a:{...a,sha:d.commit}}async function y(a){const d={without:["rollback"]},e=await(0,E.sb)({env:process.env,readFile:E.Ts,orPool:!0,several:d}),
g=i((0,S.f)(process.env),e.settings),{language:I}=e.settings;await(0,c.QU)([e.settings,...e.targets].flatMap(E.Fj)),e.configFile!==null&&(0,c.cv)((0,l.S3)(e.configFile,
e.settings.language));let v="";const $={settings:e.settings,targets:e.targets,runner:g,clock:R.m,cancel:a},A=(0,o.l)($,()=>v===""?null:v);A.start();const C=(T="")=>{
const M=(0,c.oh)(()=>R.m.now()),x=(P,L)=>{L(`${T}${P}`),A.progress(`${T}${P}`)},B=(0,l._x)(I);return{warn:h.pj,mask:c.QU,onReadiness:P=>x(B(P),c.cv),onProgress:P=>x(
(0,l.oz)(P,I),L=>M(L,P.awaits?.what)),onRollback:P=>(0,c.cv)((0,s.DM)(P,I))}},F=async T=>{const M={...T,...O(g)},{publishVerification:x,saveFiles:B}=await Promise.
all([t.e(2347),t.e(5487),t.e(9222),t.e(6761),t.e(5954),t.e(7867),t.e(5857),t.e(3897),t.e(5710),t.e(2942)]).then(t.bind(t,92942)),P=await B(M,g.tempDir,await(0,h.
rm)());v=P.json,await x(M,P,g.summaryFile),await A.finish(M)},{cancelled:W}=e.targets.length>1?await(await Promise.all([t.e(7867),t.e(8949)]).then(t.bind(t,56406))).
verifyServices(e,{publish:F,warn:h.pj,of:({service:T,region:M})=>C(`${T} (${M}): `)},a):await r(e,{...C(),publish:F},a);W&&(process.exitCode=1)}async function r(a,d,e){
const{settings:g}=a,{close:I,...v}=(0,D.Q)(a,e,{warn:d.warn,plannedMs:(0,u.kC)(g)}),{report:$,ending:A}=await(0,u.S4)(g,v,d,e),{releasePinAfter:C,rollBackAfter:F,
withRelease:W}=await Promise.all([t.e(2347),t.e(5487),t.e(9222),t.e(6761),t.e(5954),t.e(7867),t.e(5857),t.e(3897),t.e(5710),t.e(2942)]).then(t.bind(t,92942)),T={
servedUsers:(0,U.m)({...v,...g})},M=await F($,g,{...v,...T,sendProbe:n.N},d,e),x=await C($,g,v,e),B=W({...$,rollback:M},x);return await d.publish(B),await I(),{
report:B,cancelled:A.cancelled}}}),4085:((p,j,t)=>{t.r(j),t.d(j,{verifyFromTerminal:()=>f});var R=t(7327),D=t(20330),E=t(47224),S=t(90066),U=t(35487),c=t(24161),
m=t(34617),O=t(93116);async function f(h){const{inputs:o,live:l,publish:s}=await(0,O.jf)(h,O.vZ,E.MT.verify),{language:u}=o.settings,n=(0,c._x)(u),{report:i,cancelled:y}=await(0,D.
verify)(o,{onReadiness:r=>l.say(n(r)),onProgress:r=>l.status(...(0,c.Ld)(r,u)),onRollback:()=>{},warn:r=>l.say(r),publish:async r=>{const a=(0,U.f)(r);await s({
document:a,json:r,html:async()=>await(0,S.ZZ)(r)})}},(0,R.Wj)());return y&&process.exit(m.h.failure),(0,m.F)([i])}}),77070:((p,j,t)=>{t.d(j,{B:()=>R});function R(o,l){
const[s,u]=o.repository?.split("/")??[],n=E(o,l),i=n===null?D(o,l)??o.sha:null;if(!s||!u||i===null&&n===null)return null;const y=h(l,"deployment","id");return{repository:{
owner:s,repo:u},sha:i,deploymentShas:[...new Set([i,o.sha].filter(r=>r!==null))],pullRequest:n??h(l,"pull_request","number")??S(l)??U(l,i),deployment:y===null?null:
{id:y,environment:O(l,"deployment","environment")??""},eventName:o.eventName,runId:o.runId,runUrl:o.runUrl,stepId:o.stepId,workflowPath:c(o.workflowRef)}}function D({
eventName:o,ref:l},s){switch(o){case"push":return l?.startsWith("refs/tags/")===!0?f(s,"head_commit","id"):f(s,"after");case"workflow_run":case"check_run":case"\
check_suite":case"merge_group":return f(s,o,"head_sha");case"status":return f(s,"sha");case"deployment":case"deployment_status":return f(s,"deployment","sha");default:
return f(s,"pull_request","head","sha")}}function E({eventName:o},l){return o==="issue_comment"&&m(l,"issue","pull_request")!==void 0?h(l,"issue","number"):null}
function S(o){const[,l]=/\/pr-(\d{1,15})-[^/]*$/.exec(O(o,"merge_group","head_ref")??"")??[];return l===void 0?null:Number(l)}function U(o,l){const s=["workflow\
_run","check_run","check_suite"].map(n=>m(o,n,"pull_requests")).find(n=>Array.isArray(n)),u=Array.isArray(s)?s.find(n=>m(n,"head","sha")===l):void 0;return h(u,
"number")}function c(o){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(o??"")?.[1]??".github"}function m(o,...l){return l.reduce((s,u)=>typeof s==
"object"&&s!==null&&Object.hasOwn(s,u)?s[u]:void 0,o)}function O(o,...l){const s=m(o,...l);return typeof s=="string"?s:null}function f(o,...l){const s=O(o,...l);
return s!==null&&/^[0-9a-f]{40,64}$/.test(s)&&!/^0+$/.test(s)?s:null}function h(o,...l){const s=m(o,...l);return typeof s=="number"&&Number.isSafeInteger(s)&&s>
0?s:null}}),90066:((p,j,t)=>{t.d(j,{ZZ:()=>O,Uh:()=>f,PQ:()=>m});var R=t(73024),D=t(76760),E=t(69134),S=t(21693);function U(n){return"period"in n?(0,S.v)(n):(0,E.
r)(n)}var c=t(72352);async function m(n,i,y){return await f(l(n),i,y,{json:()=>h(n),html:async()=>await O(n)})}async function O(n){return(await t.e(8496).then(t.
bind(t,58496))).renderPage(U(n))}async function f(n,i,y,r){const a=[];let d="";const e=async(v,$)=>{try{return o(await r[$](),s(n,i,$))}catch(A){return a.push(`\
\`${v}\``),d=A instanceof Error?A.message:String(A),""}},g=await e("report","json"),I=await e("report-html","html");if(a.length>0){const v=`${a.join(" and ")} ${a.
length===1?"is":"are"} empty`;y(`The report file could not be written, so that ${v}. RUNNER_TEMP is ${i}: ${d}`)}return{json:g,html:I}}function h(n){return`${JSON.
stringify(n,null,2)}
`}function o(n,i){return(0,R.mkdirSync)((0,D.dirname)(i),{recursive:!0}),(0,R.writeFileSync)(i,n),i}function l(n){return(0,c.S)(n)?["services",n.targets[0]?.service??
"",n.generatedAt]:[n.service.name,n.candidate?.name??"unknown",n.generatedAt]}function s(n,i,y){const r=n.map(a=>String(a).slice(0,u)).join("-").replace(/[^A-Za-z0-9._-]/g,
"_");return(0,D.join)(i,"ion-verify",`${r}.${y}`)}const u=63})};
