"use strict";exports.id=9226,exports.ids=[9226],exports.modules={80507:((p,R,t)=>{t.r(R),t.d(R,{verify:()=>r,verifyStep:()=>y});var A=t(17138),$=t(9089),O=t(31223),U=t(23092),
I=t(95700),c=t(46801),m=t(99885);function E(a){const d=(0,m.B)(a,f(a))?.sha??a.sha;return d===null?{}:{commit:{sha:d,author:a.actor}}}function f({eventPath:a}){
try{return JSON.parse((a===null?void 0:(0,O.Ts)(a))??"{}")}catch{return{}}}var h=t(18884),o=t(85325),l=t(82328),s=t(56129),u=t(89995),n=t(55551);function i(a,{firstLook:d}){
return d?.commit===void 0?a:{...a,sha:d.commit}}async function y(a){const d={without:["rollback"]},e=await(0,O.sb)({env:process.env,readFile:O.Ts,writtenAt:O.rN,
orPool:!0,several:d}),g=i((0,U.f)(process.env),e.settings),{language:j}=e.settings;await(0,c.QU)([e.settings,...e.targets].flatMap(O.Fj)),e.configFile!==null&&(0,c.
cv)((0,l.S3)(e.configFile,e.settings.language));let v="";const T={settings:e.settings,targets:e.targets,runner:g,clock:A.m,cancel:a},M=(0,o.l)(T,()=>v===""?null:
v);M.start();const C=(S="")=>{const D=(0,c.oh)(()=>A.m.now()),x=(P,L)=>{L(`${S}${P}`),M.progress(`${S}${P}`)},B=(0,l._x)(j);return{warn:(0,h.pj)(j),mask:c.QU,onReadiness:P=>x(
B(P),c.cv),onProgress:P=>x((0,l.oz)(P,j),L=>D(L,P.awaits?.what)),onRollback:P=>(0,c.cv)((0,s.DM)(P,j))}},F=async S=>{const D={...S,...E(g)},{publishVerification:x,
saveFiles:B}=await Promise.all([t.e(3306),t.e(8771),t.e(8258),t.e(9969),t.e(9031),t.e(8085),t.e(5942),t.e(8156),t.e(9482),t.e(4116)]).then(t.bind(t,54116)),P=await B(
D,g.tempDir,await(0,h.rm)(j));v=P.json,await x(D,P,g.summaryFile),await M.finish(D)},{cancelled:W}=e.targets.length>1?await(await Promise.all([t.e(8085),t.e(2590)]).
then(t.bind(t,53676))).verifyServices(e,{publish:F,warn:(0,h.pj)(j),of:({service:S,region:D})=>C(`${S} (${D}): `)},a):await r(e,{...C(),publish:F},a);W&&(process.
exitCode=1)}async function r(a,d,e){const{settings:g}=a,{close:j,...v}=(0,$.Q)(a,e,{warn:d.warn,plannedMs:(0,u.kC)(g)}),{report:T,ending:M}=await(0,u.S4)(g,v,d,
e),{releasePinAfter:C,rollBackAfter:F,withRelease:W}=await Promise.all([t.e(3306),t.e(8771),t.e(8258),t.e(9969),t.e(9031),t.e(8085),t.e(5942),t.e(8156),t.e(9482),
t.e(4116)]).then(t.bind(t,54116)),S={servedUsers:(0,I.m)({...v,...g})},D=await F(T,g,{...v,...S,sendProbe:n.N},d,e),x=await C(T,g,v,e),B=W({...T,rollback:D},x);
return await d.publish(B),await j(),{report:B,cancelled:M.cancelled}}}),59226:((p,R,t)=>{t.r(R),t.d(R,{verifyFromTerminal:()=>f});var A=t(27428),$=t(80507),O=t(
98799),U=t(59348),I=t(28771),c=t(82328),m=t(38442),E=t(30501);async function f(h){const{inputs:o,live:l,publish:s}=await(0,E.jf)(h,E.vZ,O.MT.verify),{language:u}=o.
settings,n=(0,c._x)(u),{report:i,cancelled:y}=await(0,$.verify)(o,{onReadiness:r=>l.say(n(r)),onProgress:r=>l.status(...(0,c.Ld)(r,u)),onRollback:()=>{},warn:r=>l.
say(r),publish:async r=>{const a=(0,I.f)(r);await s({document:a,json:r,html:async()=>await(0,U.ZZ)(r)})}},(0,A.Wj)());return y&&process.exit(m.h.failure),(0,m.F)(
[i])}}),99885:((p,R,t)=>{t.d(R,{B:()=>A});function A(o,l){const[s,u]=o.repository?.split("/")??[],n=O(o,l),i=n===null?$(o,l)??o.sha:null;if(!s||!u||i===null&&n===
null)return null;const y=h(l,"deployment","id");return{repository:{owner:s,repo:u},sha:i,deploymentShas:[...new Set([i,o.sha].filter(r=>r!==null))],pullRequest:n??
h(l,"pull_request","number")??U(l)??I(l,i),deployment:y===null?null:{id:y,environment:E(l,"deployment","environment")??""},eventName:o.eventName,runId:o.runId,runUrl:o.
runUrl,stepId:o.stepId,workflowPath:c(o.workflowRef)}}function $({eventName:o,ref:l},s){switch(o){case"push":return l?.startsWith("refs/tags/")===!0?f(s,"head_c\
ommit","id"):f(s,"after");case"workflow_run":case"check_run":case"check_suite":case"merge_group":return f(s,o,"head_sha");case"status":return f(s,"sha");case"de\
ployment":case"deployment_status":return f(s,"deployment","sha");default:return f(s,"pull_request","head","sha")}}function O({eventName:o},l){return o==="issue_\
comment"&&m(l,"issue","pull_request")!==void 0?h(l,"issue","number"):null}function U(o){const[,l]=/\/pr-(\d{1,15})-[^/]*$/.exec(E(o,"merge_group","head_ref")??"")??
[];return l===void 0?null:Number(l)}function I(o,l){const s=["workflow_run","check_run","check_suite"].map(n=>m(o,n,"pull_requests")).find(n=>Array.isArray(n)),
u=Array.isArray(s)?s.find(n=>m(n,"head","sha")===l):void 0;return h(u,"number")}function c(o){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(o??
"")?.[1]??".github"}function m(o,...l){return l.reduce((s,u)=>typeof s=="object"&&s!==null&&Object.hasOwn(s,u)?s[u]:void 0,o)}function E(o,...l){const s=m(o,...l);
return typeof s=="string"?s:null}function f(o,...l){const s=E(o,...l);return s!==null&&/^[0-9a-f]{40,64}$/.test(s)&&!/^0+$/.test(s)?s:null}function h(o,...l){const s=m(
o,...l);return typeof s=="number"&&Number.isSafeInteger(s)&&s>0?s:null}}),59348:((p,R,t)=>{t.d(R,{ZZ:()=>E,Uh:()=>f,PQ:()=>m});var A=t(73024),$=t(76760),O=t(22116),
U=t(4385);function I(n){return"period"in n?(0,U.v)(n):(0,O.r)(n)}var c=t(3101);async function m(n,i,y){return await f(l(n),i,y,{json:()=>h(n),html:async()=>await E(
n)})}async function E(n){return(await t.e(6272).then(t.bind(t,36272))).renderPage(I(n))}async function f(n,i,y,r){const a=[];let d="";const e=async(v,T)=>{try{return o(
await r[T](),s(n,i,T))}catch(M){return a.push(`\`${v}\``),d=M instanceof Error?M.message:String(M),""}},g=await e("report","json"),j=await e("report-html","html");
if(a.length>0){const v=`${a.join(" and ")} ${a.length===1?"is":"are"} empty`;y(`The report file could not be written, so that ${v}. RUNNER_TEMP is ${i}: ${d}`)}
return{json:g,html:j}}function h(n){return`${JSON.stringify(n,null,2)}
`}function o(n,i){return(0,A.mkdirSync)((0,$.dirname)(i),{recursive:!0}),(0,A.writeFileSync)(i,n),i}function l(n){return(0,c.S)(n)?["services",n.targets[0]?.service??
"",n.generatedAt]:[n.service.name,n.candidate?.name??"unknown",n.generatedAt]}function s(n,i,y){const r=n.map(a=>String(a).slice(0,u)).join("-").replace(/[^A-Za-z0-9._-]/g,
"_");return(0,$.join)(i,"ion-verify",`${r}.${y}`)}const u=63})};
