"use strict";exports.id=3662,exports.ids=[3662],exports.modules={32523:((T,E,g)=>{g.d(E,{XP:()=>$,Xs:()=>h,gI:()=>_,sT:()=>m});const m=o=>o,_=o=>encodeURIComponent(o.toWellFormed());
function h(o){try{return JSON.parse(o),M}catch{return m}}const M=o=>JSON.stringify(o).slice(1,-1);function $(o){return[...new Set([o,M(o),_(o),...y(o)])]}function y(o){
return/^[^\s=;]+=[^;]*(?:; [^\s=;]+=[^;]*)*$/.test(o)?o.split("; ").map(f=>f.slice(f.indexOf("=")+1)):[]}}),90915:((T,E,g)=>{g.d(E,{Do:()=>N,HQ:()=>h,IY:()=>o,T1:()=>_,
UN:()=>P,ak:()=>M,o_:()=>n,pg:()=>C,uU:()=>y,vf:()=>m,zD:()=>S});function m(t,e){if(e.revision!==void 0)return e.revision;if(y(t))return e.tag!==void 0?p(t,e.tag):
t.latestCreatedRevision??void 0}function _(t,e,s){if(!y(t))return i(`Cloud Run has not taken up the latest change yet (generation ${t.generation}, observed ${t.
observedGeneration})`);const d=e===void 0?void 0:j(e);if(d!==void 0)return d;if(t.reconciling)return i(r(L(t)??t.terminalCondition,"the service is reconciling"));
if(s.tag!==void 0&&p(t,s.tag)===void 0){const l=t.trafficStatuses.flatMap(I=>I.tag??[]).join(", "),A={code:"tag-not-found",tag:s.tag,tags:l};return i(`no traffi\
c entry has the tag ${s.tag} yet`,A)}const c=t.terminalCondition;if(e===void 0&&(c?.state!=="failed"||D(c,s.revision))){const l=s.revision===void 0?void 0:{code:"\
revision-not-found",detail:s.revision};return i(`the revision${s.revision===void 0?"":` ${s.revision}`} is not there yet`,l)}const H=e===void 0||e.name===t.latestCreatedRevision;
if(H&&c?.state==="failed")return u(r(c,"the service is not ready"),{code:"service-failed",condition:c.type,conditionReason:c.reason,message:c.message});if(H&&c?.
state!=="succeeded")return i(r(c,"the service is not ready yet"));if(e===void 0)return i("the revision is not there yet");const w=h(t),O=w.filter(l=>l.revision===
e.name).reduce((l,A)=>l+A.percent,0),U=s.tag===void 0?void 0:f(t,s.tag),k=U?.revision===e.name,B=s.asItIs===!0||s.withoutTraffic===!0&&R(e);if(O===0&&!k&&!B&&a(
e)?.reason==="RETIRED")return i("the revision is retired",{code:"revision-retired",revision:e.name});const W=e.conditions.find(l=>!l.informational&&$.has(l.type)&&
l.state!=="succeeded"&&!b(e,l));if(W!==void 0)return i(r(W,`${W.type} is not true yet`));const G=e.name===t.latestReadyRevision&&c?.state==="succeeded";if(a(e)===
void 0&&!G)return i("the revision has no Ready condition yet");if(!P(t))return i("traffic is still moving to what was asked");if(k)return{state:"ready",message:`\
ready under the tag ${s.tag}`,percent:O};if(U!==void 0)return i(`the tag ${s.tag} leads to ${U.revision}, not to ${e.name}`);if(O===0&&s.withoutTraffic===!0)return{
state:"ready",message:"ready, without traffic",percent:O};if(O===0){const l=N(t).some(I=>I.latest&&I.percent>0);if(H&&l)return i("the revision is ready, but not\
 yet the latest ready one");const A=w.filter(I=>I.percent>0).map(I=>`${I.revision} ${I.percent} %`).join(", ");return i(`the revision is ready but receives no t\
raffic (${A})`,{code:"no-traffic",revision:e.name,servedBy:A})}return{state:"ready",message:`ready with ${O} % of the traffic`,percent:O}}function h(t){const{trafficStatuses:e,
reconciling:s,terminalCondition:d,latestReadyRevision:c}=t,w=y(t)&&!s&&d?.state==="succeeded"&&c!==null;return n(t,e.length===0&&w?N(t):e)}function M(t,e){return f(
t,e)?.url??void 0}const $=new Set(["Ready","ContainerHealthy"]);function y(t){return t.generation===t.observedGeneration||o(t)}function o(t){const{generation:e,
observedGeneration:s,reconciling:d,terminalCondition:c}=t;return e!==s&&!d&&c?.state==="failed"}function f(t,e){return h(t).find(s=>s.tag===e)}function p(t,e){const s=t.
traffic.find(d=>d.tag===e);return s===void 0?f(t,e)?.revision:s.revision??t.latestCreatedRevision??void 0}function a(t){return t.conditions.find(e=>e.type==="Re\
ady")}function R(t){return t.conditions.some(e=>e.type==="ContainerHealthy"&&(e.state==="succeeded"||e.reason==="HEALTH_CHECK_SKIPPED"))}function C(t){if(!t.reconciling)
return[...$].flatMap(e=>t.conditions.filter(s=>s.type===e)).find(e=>e.state==="failed"&&!e.informational&&!K.has(e.reason))}const K=new Set(["RESERVE","RETIRED",
"RETIRING","RECREATING","MIN_INSTANCES_NOT_PROVISIONED","MIN_INSTANCES_WARMING","HEALTH_CHECK_SKIPPED"]);function b(t,e){return e.reason==="HEALTH_CHECK_SKIPPED"?
!0:e.reason==="MIN_INSTANCES_WARMING"&&R(t)}function D({message:t},e){return e!==void 0&&!t.includes(e)}function j(t){const e=C(t);if(e!==void 0)return u(r(e,"t\
he revision failed"),{code:"revision-failed",condition:e.type,conditionReason:e.reason,message:e.message,logUri:t.logUri??""})}function L(t){return t.conditions.
find(e=>e.state!=="succeeded"&&!e.informational&&e.message!=="")}function N({traffic:t}){return t.length>0?t:[{revision:null,percent:100,tag:null,uri:null,latest:!0}]}
function P(t){return S(n(t,N(t)))===S(h(t))}function S(t){const e=new Map;for(const{revision:s,percent:d}of t)e.set(s,(e.get(s)??0)+d);return[...[...e].filter(([
,s])=>s>0).map(([s,d])=>`${d} % ${s}`),...t.flatMap(({tag:s,revision:d})=>s===null?[]:[`${s}: ${d}`])].sort().join(`
`)}function n(t,e){return e.map(s=>({revision:s.revision??t.latestReadyRevision??"",percent:s.percent,tag:s.tag,url:s.uri,latest:s.latest||s.revision===null}))}
function r(t,e){if(!t)return e;const s=[t.reason,t.message].filter(d=>d!=="").join(": ");return s===""?e:`${t.type}: ${s}`}function i(t,e){return{state:"waiting",
message:t,...e===void 0?{}:{otherwise:e}}}function u(t,e){return{state:"failed",message:t,reason:e}}}),33678:((T,E,g)=>{g.d(E,{H0:()=>p,Pf:()=>$,WD:()=>f,e9:()=>R,
ez:()=>y,fK:()=>C,k2:()=>P,tQ:()=>S,y2:()=>o});var m=g(23930),_=g(60283),h=g(92479),M=g(52686);function $({latencyField:n,statusField:r,groupField:i,latencyUnit:u}){
return{latency:n,status:r,group:i,unit:n==="httpRequest.latency"?"s":u}}function y(n,r){const i=R(n.timestamp),{latencyMs:u,unusable:t}=(0,_.B)(C(n,r.latency),r.
unit);return{at:i,startedAt:i-(u??0),latencyMs:u,unusable:t,status:(0,h.r)(C(n,r.status),r.status),group:N(C(n,r.group)),refused:!1,trace:n.trace??null}}function o(n){
const r=R(n.timestamp),i=p(n),{latencyMs:u,unusable:t}=a(n)?{latencyMs:null,unusable:null}:(0,_.B)(n.httpRequest?.latency,"s");return{at:r,startedAt:r,latencyMs:u,
unusable:t,status:(0,h.r)(n.httpRequest?.status),group:null,refused:i,trace:n.trace??null}}function f(n){return n.logName?.endsWith("run.googleapis.com%2Freques\
ts")===!0}function p(n){const r=n.httpRequest?.status??0;return(r===429||r>=500)&&a(n)}function a({labels:n,httpRequest:r}){const{status:i=0,latency:u}=r??{};return i>=
400&&n?.instanceId===void 0&&(u===void 0||/^0(\.0+)?s$/.test(u))}function R(n){return n===void 0?Number.NaN:Date.parse(n)}function C(n,r){const{names:i,parts:u}=j(
r),t=K(n,i);return t!==void 0||u===null?t:b(n,u,0)}function K(n,r){let i=n;for(const u of r){if(typeof i!="object"||i===null||!Object.hasOwn(i,u))return;i=i[u]}
return i}function b(n,r,i){if(i===r.length)return n;if(typeof n!="object"||n===null)return;let u="";for(let t=i+1;t<=r.length;t++){if(u=t===i+1?r[i]??"":`${u}.${r[t-
1]}`,!Object.hasOwn(n,u))continue;const e=b(n[u],r,t);if(e!==void 0)return e}}const D=new Map;function j(n){let r=D.get(n);if(r===void 0){const i=(0,m.eZ)(n),u=i.
flatMap(t=>t.split("."));r={names:i,parts:u.length>2?u:null},D.set(n,r)}return r}const L=100;function N(n){return typeof n=="string"&&n!==""?(0,M.o)(n,L):null}function P(n){
return S(n.timestamp??"",n.insertId??JSON.stringify(n))}function S(...n){let r=3735928559,i=1103547991;for(const u of n){for(let t=0;t<u.length;t++){const e=u.charCodeAt(
t);r=Math.imul(r^e,2654435761),i=Math.imul(i^e,1597334677)}r=Math.imul(r^31,2654435761)}return r=Math.imul(r^r>>>16,2246822507)^Math.imul(i^i>>>13,3266489909),i=
Math.imul(i^i>>>16,2246822507)^Math.imul(r^r>>>13,3266489909),4294967296*(2097151&i)+(r>>>0)}}),4069:((T,E,g)=>{g.d(E,{c:()=>M});const m=6,_=4,h=String.raw`[\p{L}\p{N}_]`;
function M(o,f){return[...new Set(f.flatMap(a=>[a,...a.split(/\s+/)]))].filter(({length:a})=>a>=_).toSorted((a,R)=>R.length-a.length).reduce((a,R)=>$(a,R),o)}function $(o,f){
if(f.length>=m)return y(o.replaceAll(f,"***"),f);const p=f.replace(/[\\^$.*+?()[\]{}|/]/g,String.raw`\$&`),a=new RegExp(`(?<!${h})${p}(?!${h})`,"gu");return o.replace(
a,"***")}function y(o,f){if(!o.endsWith("…"))return o;const p=o.slice(0,-1);for(let a=Math.min(f.length-1,p.length);a>=m;a-=1)if(p.endsWith(f.slice(0,a)))return`${p.
slice(0,-a)}***…`;return o}}),94203:((T,E,g)=>{g.d(E,{Q:()=>m});function m(_){return{reads:_,status:null,latencyMs:null,expect:null,ignoreDependencies:[],take:{},
secrets:[]}}})};
