"use strict";exports.id=507,exports.ids=[507,2328,9947],exports.modules={80507:((T,D,n)=>{n.r(D),n.d(D,{verify:()=>v,verifyStep:()=>i});var M=n(17138),R=n(9089),p=n(31223),x=n(
23092),N=n(95700),g=n(46801),y=n(99885);function j(r){const d=(0,y.B)(r,w(r))?.sha??r.sha;return d===null?{}:{commit:{sha:d,author:r.actor}}}function w({eventPath:r}){
try{return JSON.parse((r===null?void 0:(0,p.Ts)(r))??"{}")}catch{return{}}}var P=n(18884),s=n(85325),o=n(82328),t=n(56129),e=n(89995),l=n(55551);function a(r,{firstLook:d}){
return d?.commit===void 0?r:{...r,sha:d.commit}}async function i(r){const d={without:["rollback"]},u=await(0,p.sb)({env:process.env,readFile:p.Ts,writtenAt:p.rN,
orPool:!0,several:d}),c=a((0,x.f)(process.env),u.settings),{language:f}=u.settings;await(0,g.QU)([u.settings,...u.targets].flatMap(p.Fj)),u.configFile!==null&&(0,g.
cv)((0,o.S3)(u.configFile,u.settings.language));let h="";const E={settings:u.settings,targets:u.targets,runner:c,clock:M.m,cancel:r},O=(0,s.l)(E,()=>h===""?null:
h);O.start();const L=(S="")=>{const A=(0,g.oh)(()=>M.m.now()),F=(m,U)=>{U(`${S}${m}`),O.progress(`${S}${m}`)},I=(0,o._x)(f);return{warn:(0,P.pj)(f),mask:g.QU,onReadiness:m=>F(
I(m),g.cv),onProgress:m=>F((0,o.oz)(m,f),U=>A(U,m.awaits?.what)),onRollback:m=>(0,g.cv)((0,t.DM)(m,f))}},$=async S=>{const A={...S,...j(c)},{publishVerification:F,
saveFiles:I}=await Promise.all([n.e(3306),n.e(8771),n.e(8258),n.e(9969),n.e(9031),n.e(8085),n.e(5942),n.e(8156),n.e(9482),n.e(4116)]).then(n.bind(n,54116)),m=await I(
A,c.tempDir,await(0,P.rm)(f));h=m.json,await F(A,m,c.summaryFile),await O.finish(A)},{cancelled:B}=u.targets.length>1?await(await Promise.all([n.e(8085),n.e(2590)]).
then(n.bind(n,53676))).verifyServices(u,{publish:$,warn:(0,P.pj)(f),of:({service:S,region:A})=>L(`${S} (${A}): `)},r):await v(u,{...L(),publish:$},r);B&&(process.
exitCode=1)}async function v(r,d,u){const{settings:c}=r,{close:f,...h}=(0,R.Q)(r,u,{warn:d.warn,plannedMs:(0,e.kC)(c)}),{report:E,ending:O}=await(0,e.S4)(c,h,d,
u),{releasePinAfter:L,rollBackAfter:$,withRelease:B}=await Promise.all([n.e(3306),n.e(8771),n.e(8258),n.e(9969),n.e(9031),n.e(8085),n.e(5942),n.e(8156),n.e(9482),
n.e(4116)]).then(n.bind(n,54116)),S={servedUsers:(0,N.m)({...h,...c})},A=await $(E,c,{...h,...S,sendProbe:l.N},d,u),F=await L(E,c,h,u),I=B({...E,rollback:A},F);
return await d.publish(I),await f(),{report:I,cancelled:O.cancelled}}}),99885:((T,D,n)=>{n.d(D,{B:()=>M});function M(s,o){const[t,e]=s.repository?.split("/")??[],
l=p(s,o),a=l===null?R(s,o)??s.sha:null;if(!t||!e||a===null&&l===null)return null;const i=P(o,"deployment","id");return{repository:{owner:t,repo:e},sha:a,deploymentShas:[
...new Set([a,s.sha].filter(v=>v!==null))],pullRequest:l??P(o,"pull_request","number")??x(o)??N(o,a),deployment:i===null?null:{id:i,environment:j(o,"deployment",
"environment")??""},eventName:s.eventName,runId:s.runId,runUrl:s.runUrl,stepId:s.stepId,workflowPath:g(s.workflowRef)}}function R({eventName:s,ref:o},t){switch(s){case"\
push":return o?.startsWith("refs/tags/")===!0?w(t,"head_commit","id"):w(t,"after");case"workflow_run":case"check_run":case"check_suite":case"merge_group":return w(
t,s,"head_sha");case"status":return w(t,"sha");case"deployment":case"deployment_status":return w(t,"deployment","sha");default:return w(t,"pull_request","head",
"sha")}}function p({eventName:s},o){return s==="issue_comment"&&y(o,"issue","pull_request")!==void 0?P(o,"issue","number"):null}function x(s){const[,o]=/\/pr-(\d{1,15})-[^/]*$/.
exec(j(s,"merge_group","head_ref")??"")??[];return o===void 0?null:Number(o)}function N(s,o){const t=["workflow_run","check_run","check_suite"].map(l=>y(s,l,"pu\
ll_requests")).find(l=>Array.isArray(l)),e=Array.isArray(t)?t.find(l=>y(l,"head","sha")===o):void 0;return P(e,"number")}function g(s){return/^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.
exec(s??"")?.[1]??".github"}function y(s,...o){return o.reduce((t,e)=>typeof t=="object"&&t!==null&&Object.hasOwn(t,e)?t[e]:void 0,s)}function j(s,...o){const t=y(
s,...o);return typeof t=="string"?t:null}function w(s,...o){const t=j(s,...o);return t!==null&&/^[0-9a-f]{40,64}$/.test(t)&&!/^0+$/.test(t)?t:null}function P(s,...o){
const t=y(s,...o);return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:null}}),82328:((T,D,n)=>{n.d(D,{Be:()=>s,Ld:()=>g,S3:()=>P,Zg:()=>o,_x:()=>w,oz:()=>N});
var M=n(89404),R=n(38606),p=n(18926);const x=4;function N(t,e){return g(t,e)[0]}function g(t,e){const{words:l,voice:a}=(0,R.b)(e),i=l.progress,v=t.awaits===void 0?
[]:[i.awaits[t.awaits.what](a,t.awaits.mostMs)],r=[...v,...t.note===void 0?[]:[(0,M.wh)(t.note,200)]],d=i.of(a.duration(t.elapsedMs),a.duration(t.windowMs)),u=(...$)=>$.
join(" · ");if(t.sample==="error-lines")return[u(d,i.errorLines(a,t.requests),...r)];const c=[d,t.sample==="probes"?i.probes(a,t.requests):i.requests(a,t.requests),
i.p95(t.p95Ms===null?null:a.duration(t.p95Ms)),i.errors(t.errorRate===null?null:a.percent(t.errorRate))],[f,h]=[t.strength,t.inFavour].map($=>{const B=Math.min(
Math.max($,0),1);return{share:B,shown:a.percent(Math.floor(B*100)/100)}}),E=t.sampled===null?[]:[i.sampled(a.percent(t.sampled))],O=f.share>h.share?i.evidenceAgainst(
f.shown):i.evidenceFor(h.shown),L=u(...c,i.evidence(y(f),y(h)),...E,...r);return v.length>0?[L,u(...c,...v),u(d,...v)]:[L,u(...c,i.evidence(f.shown,h.shown)),u(
...c,O)]}function y({share:t,shown:e}){const l=Math.floor(t*x);return`${"▰".repeat(l)}${"▱".repeat(x-l)} ${e}`}const j={waiting:"waiting",ready:"pass",failed:"\
fail"};function w(t){const{words:e,voice:l}=(0,R.b)(t),a=(0,p.s)();return({state:i,elapsedMs:v,message:r})=>{const d=(0,M.wh)(l.code(e.detail(a(r))),500);return`${M.
B2[j[i]]} ${e.readinessStates[i]} · ${l.duration(v)} · ${d}`}}function P(t,e){const{words:l,voice:a}=(0,R.b)(e);return(0,M.wh)(l.progress.settings(a,t),500)}function s(t,e,l){
const{words:a,voice:i}=(0,R.b)(l);return a.progress.reading(i,t,Math.max(t,e))}function o(t,e,l){const{words:a,voice:i}=(0,R.b)(l);return a.progress.sql(i,t,e)}})};
