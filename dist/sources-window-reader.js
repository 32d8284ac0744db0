"use strict";exports.id=9995,exports.ids=[9995],exports.modules={89995:((N,W,r)=>{r.d(W,{Lq:()=>j,S4:()=>D,kC:()=>P});var f=r(72311),L=r(8374),T=r(95700),y=r(55551);function j({
idToken:O},b=async()=>{}){const S=new Set,U=async p=>{const c=p.filter(e=>!S.has(e));for(const e of c)S.add(e);c.length>0&&await b(c)};return{idToken:async(p,c)=>{
const e=await O(p,c);return await U([e]),e},sendProbe:async(p,c,e)=>{const s=await(0,y.N)(p,c,e);return await U(Object.values(s.taken??{})),s}}}function P({readyTimeoutMs:O,
windowMs:b,settleMs:S,since:U}){return O+(U==="deploy"?0:b)+S}async function D(O,b,{onReadiness:S,onProgress:U,mask:p},c){const e=(0,T.m)({...b,...O}),s={...b,...j(
b,p),servedUsers:e,onReadiness:S,onProgress:U},i=new L.o(O,s,async(...o)=>{const{observe:a}=await Promise.all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),
r.e(8085),r.e(5942),r.e(8156),r.e(9482),r.e(4116)]).then(r.bind(r,54116));await a(...o)}),t=await(0,f.z)(async()=>await i.run(c),c),{assembleReport:n}=await Promise.
all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),r.e(8085),r.e(5942),r.e(8156),r.e(9482),r.e(4116)]).then(r.bind(r,54116));return{report:n(i,t),ending:t}}}),
55551:((N,W,r)=>{r.d(W,{N:()=>f});const f=async(L,T,y)=>await(await Promise.all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),r.e(8085),r.e(5942),r.e(8156),
r.e(9482),r.e(4116)]).then(r.bind(r,54116))).sendProbe(L,T,y)}),76922:((N,W,r)=>{r.d(W,{K:()=>L,g:()=>f});function f({version:e,image:s,commit:i},t,n){return[...e===
void 0?[]:[c("expected-version",y(e,n))],...s===void 0?[]:[c("expected-image",P(s,t))],...i===void 0?[]:[c("expected-commit",D(i,t))]]}function L(e,s){const[i,t]=e.
length<s.length?[e,s]:[s,e];return i.length>=7&&t.toLowerCase().startsWith(i.toLowerCase())}const T=["fail","inconclusive","pass"];function y(e,s){return s.map(
t=>j(e,t)).toSorted((t,n)=>T.indexOf(t.decision)-T.indexOf(n.decision))[0]??p(e,"no health probe is sent")}function j(e,{probe:s,place:i,versions:t,where:n}){const o=[
...t.values()].reduce((h,m)=>h+m,0),a=[...t].filter(([h])=>h!==""),d=a.filter(([h])=>h!==e).toSorted(([,h],[,m])=>m-h)[0],[u,w]=d??[e,t.get(e)??0];if(a.length===
0)return{...p(e,n),n:o};const l=d===void 0?S(u):U(e,u);return{...l,n:o,reason:{...l.reason,naming:{n:w,probe:s,place:i}}}}function P(e,{image:s,digest:i,why:t}){
if(s===null)return p(e,"Cloud Run tells no image");const[n,o]=[b(e),b(s)],a=o.digest??i;if(n.digest!==null){if(a===null)return p(e,t===""?`it was deployed as ${s}\
, without a digest`:t);const d=n.name===""||o.name===""||n.name===o.name;return a===n.digest&&d?S(a):U(e,`${o.name}@${a}`)}return n.name!==o.name?U(e,s):o.tag===
null&&o.digest!==null?p(e,`it was deployed as ${s}; give its digest`):(n.tag??O)===(o.tag??O)?S(s):U(e,s)}function D(e,{commit:s,labels:i}){if(Object.values(i).
some(o=>L(o,e)))return S(e);if(s!==null)return U(e,s);const n=Object.keys(i);return p(e,n.length===0?"the revision has no label":`its labels are ${n.join(", ")}`)}
const O="latest";function b(e){const[s="",i=null]=e.startsWith("sha256:")?["",e]:e.split("@"),t=s.lastIndexOf(":"),n=t>s.lastIndexOf("/");return{name:n?s.slice(
0,t):s,tag:n?s.slice(t+1):null,digest:i}}function S(e){return{decision:"pass",reason:{code:"expected-met",seen:e},n:1}}function U(e,s){return{decision:"fail",reason:{
code:"expected-other",expected:e,seen:s},n:1}}function p(e,s){return{decision:"inconclusive",reason:{code:"expected-unknown",expected:e,detail:s},n:0}}function c(e,s){
return{id:e,value:null,limit:null,unit:"count",bad:null,interval:null,evidence:null,...s}}}),35485:((N,W,r)=>{r.d(W,{W:()=>f,o:()=>L});function f(P,D,O){const b=O.
filter(s=>s.revision!==""&&s.revision!==D.name&&s.percent>0).toSorted((s,i)=>i.percent-s.percent).map(({revision:s})=>s),U=L(P).filter(s=>s.name!==D.name&&(s.createdAt??
0)<=(D.createdAt??1/0)).filter(s=>!O.some(({revision:i,tag:t})=>i===s.name&&t!==null)),p=U[0],e=p===void 0||y(p)===null?U:U.toSorted((s,i)=>(y(i)??0)-(y(s)??0));
return[...new Set([...b,...e.map(({name:s})=>s)])]}function L(P){return P.filter(T).toSorted((D,O)=>(O.createdAt??0)-(D.createdAt??0))}function T(P){const D=j(P,
"ContainerHealthy");if(D!==void 0&&D.reason!=="HEALTH_CHECK_SKIPPED")return D.state==="succeeded";const O=j(P,"Ready");return O?.state==="succeeded"&&O.reason!==
"RETIRED"}function y(P){const D=j(P,"Active");return D!==void 0&&D.state!=="succeeded"?D.lastTransitionAt:null}function j(P,D){return P.conditions.find(O=>O.type===
D)}}),8784:((N,W,r)=>{r.d(W,{$S:()=>p,Mj:()=>U,fh:()=>O});var f=r(76922),L=r(77074),T=r(69613),y=r(90915);const j=15*6e4,P=2e4,D=2e4;async function O(c,e,s,i,t){
const n=s.now(),o=n+e.timeoutMs,a=[],d=[];let u,w,l,h=n,m=null;const M=(I,k)=>{const g=a.at(-1);if(g?.message===k&&g.state===I)return;const v={at:s.now(),elapsedMs:s.
now()-n,state:I,message:k};a.push(v),t(v)},E=(I,k)=>{u!==void 0&&l!==void 0&&e.wanted.tag===void 0&&u.latestCreatedRevision!==null&&u.latestCreatedRevision!==l&&
d.push({code:"newer-revision",revision:u.latestCreatedRevision});const g=u===void 0?void 0:S(u);return g!==void 0&&d.push({code:"traffic-pinned",...g}),{finding:U(
I,k,s.now()-n,e.timeoutMs),steps:a,service:u,revision:w,notices:d}},B=()=>{const{revision:I,tag:k,asItIs:g}=e.wanted;return g===!0||I!==void 0||k!==void 0||w===
void 0||n-(w.createdAt??n)<j?void 0:w},C=()=>{const{commit:I,revision:k,tag:g,asItIs:v}=e.wanted;if(v===!0||I===void 0||k!==void 0||g!==void 0)return;const A=w?.
commit??null;return A===null||(0,f.K)(A,I)?void 0:A},H=()=>B()!==void 0&&s.now()-n<Math.min(D,e.timeoutMs/2),$=()=>({deadline:s.now()+P,signal:i});for(;;){let I;
try{const k={deadline:o,signal:i};u=await c.service(e.service,k);const g=(0,y.vf)(u,e.wanted);l!==void 0&&g!==void 0&&g!==l&&(d.push({code:"candidate-changed",from:l,
to:g}),w=void 0),l=g??l,g!==void 0&&(w=await b(c,e.service,g,k)),h=s.now(),I=(0,y.T1)(u,w,e.wanted),I.state==="failed"&&(0,y.IY)(u)&&m!==u.generation?(m=u.generation,
I={state:"waiting",message:I.message}):I.state==="ready"&&C()!==void 0?I={state:"waiting",message:`the latest revision was deployed from commit ${C()}, not from\
 ${e.wanted.commit}`}:I.state==="ready"&&H()&&(I={state:"waiting",message:"the latest revision is an old one: is a newer one on its way?"})}catch(k){if(i.throwIfAborted(),
!(0,L.D)(k))throw k;if(k.failure==="not-found")return M("failed",k.message),E("fail",{code:"service-not-found",detail:k.message});if(k.failure!=="transient")return M(
"failed",k.message),E("inconclusive",{code:"no-access",detail:k.message,why:k.kind});if(M("waiting",k.message),s.now()+e.pollMs>=o)return h-n<e.timeoutMs/2?E("i\
nconclusive",{code:"not-reachable",detail:k.message}):E("fail",{code:"ready-timeout",afterMs:e.timeoutMs,waitingFor:k.message});await s.sleep(e.pollMs,i);continue}
if(M(I.state,I.message),I.state==="failed")return E("fail",I.reason);if(I.state==="ready"){I.percent>0&&I.percent<100&&d.push({code:"partial-traffic",percent:I.
percent});const{name:k,createdAt:g}=B()??{};return k!==void 0&&g&&d.push({code:"deployed-before",revision:k,createdAt:g}),E("pass",{code:"ready",afterMs:s.now()-
n})}if(s.now()+e.pollMs>=o){const{message:k,otherwise:g}=I;if(g?.code==="tag-not-found")throw(0,T.dw)(u,g.tag);if(g?.code==="revision-not-found")throw await(0,T.
eL)(c,e.service,g.detail,$());return g===void 0&&e.wanted.asItIs===!0?E("inconclusive",{code:"ready-timeout",afterMs:e.timeoutMs,waitingFor:k}):E("fail",g??{code:"\
ready-timeout",afterMs:e.timeoutMs,waitingFor:k})}await s.sleep(e.pollMs,i)}}async function b(c,e,s,i){try{return await c.revision(e,s,i)}catch(t){if((0,L.D)(t)&&
t.failure==="not-found")return;throw t}}function S(c){if((0,y.Do)(c).some(s=>s.latest&&s.percent>0))return;const e=(0,y.HQ)(c).toSorted((s,i)=>i.percent-s.percent)[0];
return e===void 0||e.percent===0?void 0:{revision:e.revision,percent:e.percent}}function U(c,e,s,i){return{id:"readiness",decision:c,reason:e,value:s,limit:i,unit:"\
ms",n:1,bad:null,interval:null,evidence:null}}function p({reconciling:c,conditions:e,commit:s,image:i,labels:t,...n}){return n}}),42417:((N,W,r)=>{r.d(W,{Rs:()=>y,
dg:()=>j,yM:()=>T});var f=r(90915);const L=100;class T{#e;#n=new Map;#t=[];#o;#s;#a;#i=0;#r=null;#l;constructor(t,n){this.#e=t,this.#s=P(n,t,null),this.#o=[this.#s],
this.#a=n.at,this.#l=D(n,t),this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#t}get standings(){return this.#o}get readings(){return this.#i}get unready(){
return this.#s.unready!==null}knowAge(t,n){this.#n.set(t,n)}strangers({service:t}){if(t===null)return[];const n=(0,f.HQ)(t).filter(({percent:a})=>a>0);return[...new Set(
[...n.map(({revision:a})=>a),t.latestCreatedRevision??""])].filter(a=>a!==""&&!this.#n.has(a))}add(t,n){this.#i+=1;const o=this.#s,a=P(t,this.#e,o),d=s(a),u=j(t)&&
d!==s(o)&&d!==this.#r&&!n;if(this.#r=u?d:null,u)return;const w={after:this.#a,at:t.at};if(this.#a=t.at,this.#u(t,w),d!==s(o)){for(const l of this.#h(o,a))this.#d(
{...w,...l});this.#s=a,this.#o.length<L&&this.#o.push(a)}}#u(t,{after:n,at:o}){const a=this.#l,d=D(t,this.#e);if(this.#l=d,a===null||d===null||d<=a||this.unready)
return;const u=`It was lost and came back at ${new Date(d).toISOString()}, between two readings.`;this.#d({kind:"ready-lost",whose:"revision",condition:"Ready",
message:u,after:n,at:o}),this.#d({kind:"ready-again",after:d>n&&d<o?d:n,at:o})}#d(t){if(this.#t.length===L)return;const n=t.kind==="newer-deploy"?this.#n.get(t.
revision)??null:null,o=n!==null&&n>t.after&&n<t.at;this.#t.push(o?{...t,after:n}:t)}#h(t,n){const{candidate:o,tag:a}=this.#e,{name:d}=o;if(!n.serviceExists)return[
{kind:"service-deleted"}];const u=[];!n.revisionExists&&t.revisionExists&&u.push({kind:"revision-deleted",revision:d}),n.unready!==null&&t.unready===null&&u.push(
{kind:"ready-lost",...n.unready}),n.unready===null&&t.unready!==null&&n.revisionExists&&u.push({kind:"ready-again"});const w=e(n),[l,h]=[c(t,d),c(n,d)];h<l?u.push(
{kind:"traffic-lost",from:l,percent:h,others:w,to:this.#m(t,n)}):h>l?u.push({kind:"traffic-gained",from:l,percent:h,others:w}):e(t)!==w&&u.push({kind:"others-sp\
lit",others:w});const m=n.latestCreated,M=m!==null&&n.followsLatest&&!t.followsLatest&&c(n,m)===0;if(m!==null&&(m!==t.latestCreated||M)&&m!==d){const E=c(n,m),B=E>
0||n.followsLatest;u.push({kind:"newer-deploy",revision:m,percent:E,takesTraffic:B})}return a!==void 0&&t.tagged!==n.tagged&&u.push({kind:"tag-moved",tag:a,revision:n.
tagged}),u}#m(t,n){const o=this.#e.candidate.createdAt,a=n.traffic.filter(({revision:w,percent:l})=>l>c(t,w)),d=n.latestCreated!==t.latestCreated?n.latestCreated:
null,u=a.filter(({revision:w})=>w!==d).map(({revision:w})=>this.#n.get(w)??null);return a.length>0&&u.length===0?"newer":o===null||u.length===0||u.includes(null)?
"unknown":u.some(w=>w!==null&&w<o)?"older":"newer"}}function y(i,t,n){const o=(0,f.HQ)(i);if(t.kind==="tag")return o.some(({tag:d,revision:u})=>d===t.tag&&u===n);
const a=o.filter(({percent:d})=>d>0);return a.length>0&&a.every(({revision:d})=>d===n)}function j({service:i}){return i!==null&&(!(0,f.uU)(i)||i.reconciling)}function P({
at:i,service:t,revision:n},{candidate:o,tag:a},d){const u=i,w=O(n,o)?null:n;if(t===null)return{...b,from:u};const l=(0,f.HQ)(t),h=l.length===0&&d!==null;return{
from:u,serviceExists:!0,revisionExists:w!==null,unready:w===null?null:S(t,w,o.name),traffic:h?d.traffic:p(l),tagged:h?d.tagged:l.find(m=>a!==void 0&&m.tag===a)?.
revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,f.Do)(t).some(({latest:m,percent:M})=>m&&M>0)}}function D({revision:i},{candidate:t}){if(i===
null||i.reconciling||O(i,t))return null;const n=i.conditions.find(({type:o})=>o==="Ready");return n?.state==="succeeded"&&n.reason===""?n.lastTransitionAt:null}
function O(i,{createdAt:t}){const n=i?.createdAt??null;return n!==null&&t!==null&&n!==t}const b={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,
latestCreated:null,followsLatest:!1};function S(i,t,n){const o=(0,f.pg)(t);if(o!==void 0)return{whose:"revision",condition:o.type,message:U(o)};const{terminalCondition:a,
latestCreatedRevision:d,reconciling:u}=i;return a?.state!=="failed"||u||!(0,f.uU)(i)||d!==n?null:{whose:"service",condition:a.type,message:U(a)}}function U({reason:i,
message:t}){return[i,t].filter(n=>n!=="").join(": ")}function p(i){const t=new Map;for(const{revision:n,percent:o}of i)t.set(n,(t.get(n)??0)+o);return[...t].filter(
([,n])=>n>0).map(([n,o])=>({revision:n,percent:o})).toSorted((n,o)=>o.percent-n.percent||(n.revision<o.revision?-1:1))}function c({traffic:i},t){return i.find(n=>n.
revision===t)?.percent??0}function e({traffic:i}){return i.map(({revision:t,percent:n})=>`${t} ${n} %`).join(", ")}function s({from:i,unready:t,...n}){return JSON.
stringify([t?.whose,t?.condition,n])}}),27242:((N,W,r)=>{r.d(W,{O:()=>f});function f({service:L,region:T,workerPool:y},{name:j}){return{service:L,region:T,revision:j,
...y===void 0?{}:{pool:!0}}}}),72311:((N,W,r)=>{r.d(W,{z:()=>T});var f=r(42785),L=r(27428);async function T(y,j){try{return await y(),{cancelled:!1,error:null}}catch(P){
if(j.aborted)return{cancelled:!0,error:null};if(P instanceof f.j1)throw P;return{cancelled:!1,error:(0,L.q0)(P)}}}}),84434:((N,W,r)=>{r.d(W,{W:()=>L});var f=r(42417);
class L{#e;#n=[];#t;#o;#s=0;#a=new Map;constructor(y){this.#e=y,this.#t=(0,f.Rs)(y.first,y.address,y.candidate),this.#o=this.#t}get leads(){return this.#t}get everLed(){
return this.#o}get leftOut(){return this.#s}answered(y,j){this.#n.push({result:y,now:j});const P=y.ok?0:(this.#a.get(y.name)??0)+1;return this.#a.set(y.name,P),
P}read(y,j){if((0,f.dg)(y)&&!j)return;const{service:P,at:D}=y,{address:O,candidate:b,count:S}=this.#e,U=this.#t;if(this.#t=P!==null&&(0,f.Rs)(P,O,b),this.#o||=this.#t,
!U||!this.#t)return this.close();const p=this.#n.filter(({now:c})=>c<=D);this.#n=this.#n.filter(({now:c})=>c>D);for(const{result:c,now:e}of p)S(c,e)}close(){this.#s+=
this.#n.length,this.#n=[],this.#a.clear()}}}),79107:((N,W,r)=>{r.d(W,{gB:()=>D,ih:()=>O,ip:()=>p,n:()=>P,vQ:()=>S,wT:()=>U,xU:()=>c});var f=r(90915),L=r(1641),T=r(
33025),y=r(84434);const j=e=>({url:null,noProbes:e});function P({url:e,tag:s},i){if(e!==void 0)return{url:e,noProbes:null};if(i===void 0)return{url:null,noProbes:null};
const t=O(i,s);return t!==void 0?{url:t,noProbes:null}:s!==void 0?j(`Cloud Run names no URL for the tag ${s}; give the input url`):i.internalOnly?j("the service\
 takes internal traffic only; run the job inside its network and give the input url"):i.defaultUriDisabled||i.uri===null?j("the service has no run.app URL; give\
 the input url"):{url:i.uri,noProbes:null}}function D({service:e,url:s,tag:i},t){if(t===null||s===null||!b(s,e,i))return null;const n=(0,f.HQ)(e).find(o=>o.revision===
t&&o.tag!==null);return n?.tag==null||n.url===null||c(n.url,s)?null:{url:n.url,tag:n.tag}}function O(e,s){return e===void 0||s===void 0?void 0:(0,f.ak)(e,s)}function b(e,s,i){
const{hostname:t,origin:n}=new URL(e),o=[s?.uri,O(s,i)];return t.endsWith(".run.app")||o.some(a=>a!=null&&URL.parse(a)?.origin===n)}function S(e,s){return[`ion-\
verify/1 (run ${s(8)})`,e["user-agent"]].filter(t=>t!==void 0).join(" ")}function U(e,{service:s,url:i},{userAgent:t,traceIds:n,warmUntil:o,hex:a}){if(i===null)
return[];const{probeTimeoutMs:d}=e,u=i.replace(/\/+$/,""),w=b(u,s,e.tag);return(0,L.s)(e).map(({path:l,...h})=>{const m={url:u+l,timeoutMs:d,userAgent:t,direct:w},
M={...h,...m,warmUntil:o};return new T._(M,n,()=>a(6),()=>a(16))})}function p(e,{first:s,candidate:i,count:t}){const n=(0,f.HQ)(s).find(o=>o.tag!==null&&c(o.url,
e))?.tag??null;return new y.W({address:n===null?{kind:"traffic"}:{kind:"tag",tag:n},candidate:i,first:s,count:t})}function c(e,s){const i=t=>t.replace(/\/+$/,"");
return e!==null&&s!==null&&i(e)===i(s)}}),8374:((N,W,r)=>{r.d(W,{o:()=>k});var f=r(77074),L=r(8784);const T=2e3;async function y(g,{service:v,revision:A,tag:R,readyTimeoutMs:x,
intervalMs:z,expectCommit:K,since:Q},{withoutTraffic:F,clock:V,signal:X},J){const Y=Q==="deploy",Z={revision:A,tag:R,withoutTraffic:F||Y,commit:K,asItIs:Y},q=Math.
min(T,z);return await(0,L.fh)(g,{service:v,wanted:Z,timeoutMs:x,pollMs:q},V,X,J)}function j({failure:g,message:v,kind:A},{readyTimeoutMs:R}){const x=g==="transi\
ent"?{code:"not-reachable",detail:v}:{code:"no-access",detail:v,why:A};return{finding:(0,L.Mj)("inconclusive",x,0,R),steps:[],service:void 0,revision:void 0,notices:[]}}
var P=r(27242),D=r(76922),O=r(88558),b=r(1641);const S=50;class U{#e;#n;#t=null;constructor(v){this.#e=v,this.#n=(0,b.s)(v).flatMap(({name:A,path:R,versionFrom:x})=>x===
void 0?[]:[{name:A,path:R,place:x,versions:new Map}])}async read(v,{name:A,image:R,labels:x,commit:z},K){this.#t={image:R,labels:x,commit:z,digest:null,why:""};
const Q=this.#e.expectImage;if(!(Q===void 0||!Q.includes("sha256:")||R?.includes("@sha256:")===!0))try{this.#t={...this.#t,digest:await v.imageDigest(A,K)}}catch(F){
if(K.signal.throwIfAborted(),!(0,f.D)(F))throw F;this.#t={...this.#t,why:F.message}}}answered({name:v,version:A,status:R,door:x,ok:z}){const K=this.#n.find(Q=>Q.
name===v)?.versions;K===void 0||A===void 0||x!==null||R===null||!z&&(R<200||R>=300)||!K.has(A)&&K.size===S||K.set(A,(K.get(A)??0)+1)}findings(){const{expectVersion:v,
expectImage:A,expectCommit:R}=this.#e;if(this.#t===null)return[];const x=this.#n.map(({name:z,path:K,place:Q,versions:F})=>{const V=p(K,Q,F);return{probe:z,place:(0,O.
XC)(Q),versions:F,where:V}});return(0,D.g)({version:v,image:A,commit:R},this.#t,x)}}function p(g,v,A){const R=[...A.values()].reduce((z,K)=>z+K,0);if(R===0)return`\
no good answer of ${g} came`;const x=v.kind==="header"?`the header ${v.name}`:`the member ${v.path.join(".")}`;return`none of ${R} answers of ${g} has ${x}`}var c=r(
35485),e=r(90915),s=r(26047),i=r(77549);const t=2e4,n=5e3,o=3;async function a({baseline:g,service:v,requests:A},{service:R,revision:x},{cloudRun:z,servedUsers:K,
clock:Q},F){if(g.kind==="none")return null;if(g.kind==="revision")return{name:g.name,provenBy:"named"};if(x===void 0||R===void 0)return null;let V;try{const G=await z.
revisions(v,{deadline:Q.now()+t,signal:F});V=(0,c.W)(G,x,(0,e.HQ)(R)).slice(0,o)}catch(G){if(F.throwIfAborted(),!(0,f.D)(G))throw G;return null}const X=(0,i.i)(
R);let J=null;const[Y,Z]=[new AbortController,new AbortController];Q.sleep(n,AbortSignal.any([F,Y.signal])).then(()=>Z.abort(new Error("it takes too long to loo\
k for the revision that served before")),()=>{});const tt={deadline:Q.now()+n,signal:AbortSignal.any([F,Z.signal])};try{for(const G of V){if((0,s.tC)(R,G)>0)return{
name:G,provenBy:"traffic"};if(J??={name:G,provenBy:null},A==="none")return J;const _=await K({revision:G,tagHosts:X},tt);if(_.kind==="yes")return{name:G,provenBy:_.
by};_.kind==="no"&&J.name===G&&(J=null)}return J}catch(G){if(F.throwIfAborted(),!Z.signal.aborted)throw G;return J}finally{Y.abort(new Error("done"))}}function d(g,v){
return w(g,v).every(({direct:A,shown:R,sent:x})=>A||R>=x)}function u(g,v){return w(g,v).every(({shown:A,sent:R})=>2*A>=R)}function w(g,v){return g.filter(({target:A})=>A.
name===v?.name).map(A=>({direct:A.target.direct,...A.facts()}))}var l=r(79107),h=r(84638),m=r(20197),M=r(27555);const E=2e4,B=3,C=2e3,H=60*6e4;async function $(g,v,A,R){
const{clock:x,readLimit:z}=g;await x.sleep(C,R);const K=x.now(),Q={from:Math.max(A??0,K-H),to:K},F=new m.W(null,Q);try{const V=await g.logs(),X=new M.K(V,z,x,(0,h.
b$)(v),Q);for await(const J of X.sweep(B,{deadline:K+E,signal:R}))F.read(J,()=>!1);return F}catch(V){if(R.throwIfAborted(),!(0,f.D)(V))throw V;return}}const I=2e4;
class k{settings;project;clock;#e;#n;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;pairs=null;baselineEvidence=null;window;answerers=null;cutFrom=null;startLog;beside;get collection(){
return this.beside?.collection}get past(){return this.beside?.past}get candidates(){return this.#e.candidates}get newMessages(){return this.beside?.newMessages}get usual(){
return this.beside?.usual}get baseline(){return this.found?.name??null}get standIn(){return this.probeSample?.role==="instead"?this.probeSample:null}get probesAreOwn(){
return d(this.probes,this.probeSample)}get logShowsProbes(){return u(this.probes,this.probeSample)}constructor(v,A,R){this.#n=R,this.settings=v,this.project=v.project??
"",this.expectations=new U(v),this.clock=A.clock,this.#e=A}async run(v){const A=this.clock.now(),R=await this.awaitReadiness(v),x=this.readiness?.service;R===void 0||
x===void 0||await this.#n(this,this.#e,{service:x,revision:R,beganAt:A},v)}async awaitReadiness(v,A=!1){const R=await this.#t(v);if(R===void 0)return;const x={withoutTraffic:A,
clock:this.clock,signal:v};this.readiness=await y(R,this.settings,x,F=>{this.steps.push(F),this.#e.onReadiness(F)}),this.readiness.revision!==void 0&&this.#e.candidates?.
note(this.settings,this.readiness.revision.name);const{servedUsers:z}=this.#e;this.found=await a(this.settings,this.readiness,{cloudRun:R,servedUsers:z,clock:this.
clock},v),{url:this.url,noProbes:this.noProbes}=(0,l.n)(this.settings,this.readiness.service);const{revision:K,finding:Q}=this.readiness;return K!==void 0&&Q.decision===
"pass"&&await this.expectations.read(R,K,{deadline:this.clock.now()+I,signal:v}),K!==void 0&&Q.decision==="fail"&&(this.startLog=await $(this.#e,(0,P.O)(this.settings,
K),K.createdAt,v)),Q.decision==="pass"?K:void 0}async#t(v){try{return this.project=await this.#e.signIn(),await this.#e.cloudRun()}catch(A){if(v.throwIfAborted(),
!(0,f.D)(A))throw A;this.readiness=j(A,this.settings);return}}}}),10603:((N,W,r)=>{r.d(W,{Lx:()=>j,Mi:()=>T,ii:()=>P,jj:()=>U,qm:()=>p,vu:()=>c});var f=r(48946),
L=r(77074);const T=["requests","refused","kills","error-lines","waits",...f.wS,"probe-health","probe-chat","probe","version-probes","probe-traces","judged-probe\
s","service","baseline"],y=[...Object.keys(L.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function j(e){return e in L.c&&e!=="read-limit"&&
e!=="too-large"}function P(e){return e==="read-limit"||e==="too-much"}const D=3,O=1e3,b=15e3,S=6e4;function U(e){return(e?.gap?.refusals??0)>=D}class p{#e;#n;#t=null;#o=null;#s=-1/0;#a=-1/0;#i=!1;constructor(s,i=null){
this.#e=s,this.#n=i}get gap(){const s=this.#t?.refusals;return this.#t===null||s===void 0||this.#n===null?this.#t:{...this.#t,refusals:Math.max(s,this.#n.#t?.refusals??
0)}}async ask(s){if(this.#o!==null&&this.#e.now()<this.#u())throw this.#o;this.#l();try{const i=await s();return this.answered(),i}catch(i){throw(0,L.D)(i)&&this.
failed(i),i}}answered(){this.#t=null,this.#o=null,this.#i=!0,this.#n?.answered()}failed(s){if(s.unasked===!0&&this.#t!==null)return;const{kind:i,message:t}=s,{since:n=this.#e.
now(),refusals:o=0}=this.#t??{};this.#t={code:i,detail:t,since:n,...c(i)?{refusals:o+this.#r()}:{}},this.#o=s,this.#n?.failed(s)}#r(){const s=this.#e.now(),i=this.#i?
b:O;return this.#t?.refusals!==void 0&&s<this.#a+i?0:(this.#a=s,1)}#l(){this.#s=this.#e.now(),this.#n!==null&&this.#n.#l()}#u(){const i=this.#t?.refusals!==void 0&&
this.#n!==null&&this.#n.#d?this.#n.#s:-1/0;return Math.max(this.#d?this.#s:-1/0,i)+S}get#d(){return(this.#t?.refusals??0)>=D}}function c(e){return e in L.c&&L.c[e]!==
"transient"&&e!=="too-large"}}),1641:((N,W,r)=>{r.d(W,{s:()=>L});var f=r(94203);function L(T){const{healthPath:y,chatPath:j,chatBody:P,probeHeaders:D,probes:O}=T,
b={headers:D,after:null,versionFrom:void 0},S=T.expectVersion!==void 0,U=O.some(({versionFrom:p})=>p!==null);return[...y===void 0?[]:[{...b,name:"health",method:"\
GET",path:y,body:void 0,wanted:(0,f.Q)("health"),versionFrom:S&&!U?T.versionFrom:void 0}],...j===void 0?[]:[{...b,name:"chat",method:"POST",path:j,body:P,wanted:(0,f.
Q)("chat")}],...O.map(({health:p,status:c,latencyMs:e,expect:s,ignoreDependencies:i,take:t,secrets:n,headers:o,versionFrom:a,...d})=>{const u=p?"health":"status",
w=s.json===null&&s.headers===null&&s.text===null;return{...d,headers:{...D,...o},wanted:{reads:u,status:c,latencyMs:e,expect:w?null:s,ignoreDependencies:i,take:t,
secrets:n},versionFrom:S?a??void 0:void 0}})]}}),95700:((N,W,r)=>{r.d(W,{m:()=>S});var f=r(77074),L=r(33678),T=r(84638),y=r(26207),j=r(43010);const P=30*864e5,D=5,
O=36e5,b="run.googleapis.com/request_count";function S(i){return async(t,n)=>{const o=await s(n,async()=>await U(i,t,n));if(o.kind!=="unknown")return o;const a=await s(
n,async()=>await e(i,t.revision,n));return a.kind!=="unknown"?a:{kind:"unknown",detail:`${o.detail} ${a.detail}`}}}async function U({clock:i,logs:t,service:n,region:o,
...a},{revision:d,tagHosts:u},w){const l=await t(),h=(0,y.hC)(a),m=i.now(),M=C=>(0,T.Tq)((0,T.u)({service:n,region:o,revision:d}),m-P,C);let E=0,B=0;for await(const{
entries:C,last:H}of new j.qs(l).read(M,m,w)){E+=C.length,B+=1;const $=C.find(I=>p(I,h,u));if($!==void 0)return{kind:"yes",by:"request-log",at:(0,L.e9)($.timestamp)};
if(H||B>=D)break}return E>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's request log holds no request of ${d}.`}}function p(i,t,n){if((0,y.NI)((0,y.iN)(i),t)!==
null)return!1;const o=c(i.httpRequest?.requestUrl);return o===null||!(o.includes("---")||n.includes(o))}function c(i){return/^[a-z]+:\/\/([^/?#]+)/i.exec(i??"")?.[1]??
null}async function e({clock:i,metrics:t,service:n,region:o},a,d){const u=await t(),w=Math.floor(i.now()/O)*O,l=async B=>{const[C]=await u.series({metric:b,service:n,
region:o,and:B,from:w-P,to:w,alignmentMs:O,aligner:"ALIGN_DELTA",groupBy:[]},d);return new Map((C?.points??[]).map(({at:H,value:$})=>[H,typeof $=="number"?$:0]))},
[h,m]=await Promise.all([l(`resource.labels.revision_name="${a}"`),l("")]);if(m.size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this\
 service."};const M=new Map;for(const[B,C]of m){const H=Math.floor((w-B)/(24*O)),$=M.get(H)??{own:0,all:0,at:B};M.set(H,{own:$.own+(h.get(B)??0),all:$.all+C,at:Math.
max($.at,B)})}const E=[...M.values()].filter(B=>B.own>0&&B.own>B.all/2).toSorted((B,C)=>C.at-B.at)[0];return E===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",
at:E.at}}async function s(i,t){try{return await t()}catch(n){if(i.signal.throwIfAborted(),!(0,f.D)(n))throw n;return{kind:"unknown",detail:n.message}}}}),27555:((N,W,r)=>{
r.d(W,{K:()=>o,T:()=>y.T0});var f=r(10603),L=r(84638),T=r(33678),y=r(43010);const j=2*6e4,P=15e3,D=45e3;class O{#e;#n=-1/0;constructor(l){this.#e=l}pressing(l){
const h=this.#e-l<D;return l-this.#n>=D&&!h}due(l){return l-this.#n>=P}from(l){return l-j}done(l){this.#n=l}}const b=10,S=10;function U(w,l,{share:h,maxPages:m=b,
isLast:M=!1}){const E=M?w.leftThisMinute():w.forPoll(l),B=Math.max(1,Math.floor(w.mostForPoll(l)*h)),C=Math.min(m,M?E:B);return{most:C,allowed:Math.min(C,E)}}function p(w,l,h,m){
return w.forPollsWithin(l,h)*m+S}var c=r(1872);const e=15*6e4,s=6e4;class i{#e;#n;#t=new Map;#o=[];constructor(l,h){this.#e=l,this.#n=h}add(l,h){const m=(0,T.e9)(
l.timestamp);if(!(m>=this.#e.from&&m<this.#e.to))return!1;const M=Math.floor(m/s);let E=this.#t.get(M);E===void 0&&(E=new Set,this.#t.set(M,E));const B=(0,T.k2)(
l);return E.has(B)?!1:(E.add(B),this.#n&&this.#o.push({minute:M,key:B,weight:h}),!0)}begin(){this.#o=[]}takeBack(){return this.#o.splice(0).map(({minute:l,key:h,
weight:m})=>(this.#t.get(l)?.delete(h),m))}forget(l){const h=Math.floor((l-e)/s)-1;for(const m of this.#t.keys())m<h&&this.#t.delete(m)}}const t=5e3,n=3;class o{#e;#n;#t;#o;#s;#a;#i;#r;#l;#u=1;#d;#h=-1/0;#m;#c;#p;#f=null;#g;constructor(l,h,m,M,E,{
overlapMs:B=0,sampleBy:C="insertId",purpose:H="judged",wholePolls:$=!1}={}){this.#g=H,this.#c=$,this.#d=Math.max(t,B),this.#m=C,this.#p=new f.qm(m,l.trouble),this.#e=
new y.qs((0,y.Im)(l,this.#p)),this.#n=h,this.#t=m,this.#o=M,this.#s=E,this.#a=new i(E,$),this.#r=E.from,this.#l=new O(E.to),this.#i=new c.F(E.from,()=>this.#r)}get filter(){
return this.#y(this.#s.from,this.#s.to)}get sampling(){return this.#i.facts}async*poll(l,h){const{share:m,behindMs:M=0,purpose:E=this.#g}=l,{most:B,allowed:C}=U(
this.#n,E,l),H=this.#t.now(),$=Math.min(H-M,this.#s.to);if($<this.#s.from)return;const I=Math.max(this.#s.from,this.#r-this.#d),k=p(this.#n,this.#g,this.#s.to-H,
m);this.#w(this.#s.to-this.#r,k),this.#w($-I,B);const g=this.#i.pagesExpected(($-I)*d,this.#e.size),v=Math.min(B,Math.max(this.#u,g)),A=this.#l.pressing(H)&&B>v;
if(C<v+(A?1:0))return this.#v("read-limit");const R=this.#l.due(H)&&C>v,x=R?Math.max(this.#s.from,this.#l.from(this.#r)):I,z=M===0?this.#s.to:$;this.#a.begin();
const K=yield*this.#M({from:x,must:I,to:z,maxPages:C,purpose:E},h),Q=K.complete||K.oldest<I;if(this.#c&&!Q)for(const F of this.#a.takeBack())this.#i.drop(F);if(Q)
this.#r=Math.max(this.#r,$),this.#u=1,this.#f=null,R&&this.#l.done(H),this.#a.forget(H);else if(C<B||K.oldest>=z){const F=Math.max(.5,($-K.oldest)/Math.max(1,$-
I));this.#u=Math.min(B,Math.max(C+1,Math.ceil(C/F*d))),this.#v("read-limit")}else this.#v("too-much"),this.#i.fitCovered(($-K.oldest)/Math.max(1,$-I))}#w(l,h){const m=this.#c?
l*u:l;this.#i.fit({spanMs:m,pages:h,pageSize:this.#e.size})}async*sweep(l,h){const{from:m,to:M}=this.#s;this.#v("too-much");const E=Math.max(m,this.#r===m?-1/0:
this.#t.now()-e);if(this.#c){const I=this.#n.isShared?1:l/2;this.#w(M-Math.max(m,E),I)}const B=this.#c?l:Math.ceil(l/2),C=yield*this.#M({from:E,must:E,to:M,maxPages:B},
h),H=this.#r;if(!C.complete&&C.oldest>H){if(C.oldest>=M||this.#c)return Math.min(M,C.oldest);const k=l/2/(M-C.oldest)*(C.oldest-H),g=Math.min(M,C.oldest+1);this.#i.
fitRest(l/2,k,g);const v=yield*this.#M({from:H,must:H,to:g,maxPages:l/2},h);return v.complete?(this.#r=M,this.#f=null,H>m?H:null):v.oldest}this.#r=M,this.#f=null;
const $=C.complete?E:C.oldest;return $>m?$:null}get readUpTo(){return this.#r}get coverage(){const{code:l,since:h}=this.#f??{},m=l===void 0||h===void 0?null:{code:l,
since:h,detail:""};return{readTo:this.#r,gap:this.#p.gap??m}}get fraction(){return this.#i.fraction}get drawn(){return this.#i.drawn}get rate(){return this.#i.rate}expect(l){
this.#i.expect(l)}expectAll(l,h){this.#i.fitAll(Math.ceil(l/this.#e.size),h)}get answered(){return this.#h>-1/0}get readAt(){return this.#h}get complete(){return this.#r>=
this.#s.to}async*#M({from:l,must:h,to:m,maxPages:M,purpose:E=this.#g},B){let C=m,H=l,$=0,I=0,k=0;for await(const{entries:g,last:v}of this.#e.read(A=>this.#y(l,A),
m,B)){if(this.#h=this.#t.now(),E!=="judged"&&this.#n.charge(E),g.length===0&&!v&&++k<=a)continue;I++;const[A,R]=[g[0],g.at(-1)];R!==void 0&&(C=Math.min(C,(0,T.e9)(
R.timestamp))),H=Math.max(H,(0,T.e9)(A?.timestamp)||l),$+=g.length,this.#i.measure($,H-C);const x=g.filter(z=>this.#E(z));if(x.length>0&&(yield x),v)return{complete:!0,
oldest:l};if(I>=M||C<h&&I>=n)break}return{complete:!1,oldest:C}}#v(l){this.#f={code:l,since:this.#f?.since??this.#t.now()}}#y(l,h){return(0,L.jJ)((0,L.Tq)(this.#o,
l,h),this.#i.fraction,this.#m)}#E(l){const{weight:h}=this.#i;return this.#a.add(l,h)?(this.#i.add(h),!0):!1}}const a=2,d=1.05,u=1.25}),26047:((N,W,r)=>{r.d(W,{GZ:()=>U,
H6:()=>L,J0:()=>P,P2:()=>y,ev:()=>O,kO:()=>c,kc:()=>b,l7:()=>T,lM:()=>e,qI:()=>S,qT:()=>D,tC:()=>p});var f=r(90915);function L(t,n){const o=new Map;for(const{revision:d,
percent:u}of n){if(!Number.isInteger(u)||u<0)throw new RangeError(`${u} is no whole percentage`);u>0&&o.set(d,(o.get(d)??0)+u)}const a=[...o.values()].reduce((d,u)=>d+
u,0);if(a!==100)throw new RangeError(`shares total 100, not ${a}`);return[...[...o].map(([d,u])=>({revision:d,percent:u,tag:null})),...j(t)]}function T(t,n,o){return(0,f.
Do)(t).filter(({percent:a})=>a>0).map(a=>{const d=s(a);return{revision:(d??t.latestReadyRevision)===n?o:d,percent:a.percent}})}function y(t){const n=new Map;for(const{
revision:a,percent:d}of t)n.set(a,(n.get(a)??0)+d);const o=[...n].filter(([,a])=>a>0).toSorted(([,a],[,d])=>d-a);if(!(o.length<2))return o.map(([a,d])=>`${a} ${d}\
 %`).join(", ")}function j(t){return t.traffic.flatMap(n=>n.tag===null?[]:[{revision:s(n),percent:0,tag:n.tag}])}function P(t){return(0,f.zD)((0,f.o_)(t,(0,f.Do)(
t)).map(n=>({...n,tag:null})))}function D(t){return(0,f.Do)(t).some(n=>n.latest&&n.percent>0)}function O(t,n){const o=(0,f.Do)(t).map(a=>({...a,revision:s(a)}));
return i(o)===i(n)}function b(t,n){return(0,f.uU)(t)&&!t.reconciling&&(0,f.zD)(e(t,n))===(0,f.zD)((0,f.HQ)(t))}function S(t,n){return(0,f.uU)(t)&&!t.reconciling&&
(0,f.UN)(t)&&(0,f.HQ)(t).every(o=>o.percent===0||o.revision===n)}function U(t){const n=(0,f.o_)(t,(0,f.Do)(t)),o=a=>(0,f.zD)(a.map(d=>({...d,tag:null})));return o(
n)===o((0,f.HQ)(t))?null:n}function p(t,n){return(0,f.HQ)(t).filter(o=>o.revision===n).reduce((o,a)=>o+a.percent,0)}function c(t,n){const d=[...new Set((0,f.HQ)(
t).map(u=>u.revision))].filter(u=>u!==""&&u!==n).toSorted((u,w)=>p(t,w)-p(t,u))[0];return d!==void 0&&p(t,d)>0?d:void 0}function e(t,n){const o=new Map(t.trafficStatuses.
map(a=>[a.tag,a.uri]));return(0,f.o_)(t,n.map(a=>({...a,uri:a.tag===null?null:o.get(a.tag)??null,latest:a.revision===null})))}function s(t){return t.latest?null:
t.revision}function i(t){return(0,f.zD)(t.map(n=>({...n,revision:n.revision??"the latest"})))}}),77549:((N,W,r)=>{r.d(W,{b:()=>D,i:()=>S});var f=r(77074),L=r(90915),
T=r(35485),y=r(26047);const j=5,P=5;async function D(p,c,e){const{api:s,name:i}=c,{bad:t,named:n,service:o}=p,a=await s.revisions(i,e);if(n!==void 0)return await O(
a,n,t,c,e);const d=a.find(M=>M.name===t);if(d===void 0)return{outcome:{code:"no-good-revision",before:t}};const u=(0,T.W)(a,d,(0,L.HQ)(o)),l=[...new Set([...p.preferred===
void 0?[]:[p.preferred],...u])].flatMap(M=>a.find(E=>E.name===M)??[]).filter(M=>M.name!==t&&(0,L.pg)(M)===void 0).slice(0,j);if(l.length===0)return{outcome:{code:"\
no-good-revision",before:t}};const h=S(o);let m="";for(const{name:M}of l){if((0,y.tC)(o,M)>0||p.served.includes(M))return{revision:M,provenBy:"traffic"};const E=await c.
servedUsers({revision:M,tagHosts:h},e);if(E.kind==="yes")return{revision:M,provenBy:E.by};E.kind==="unknown"&&(m||=E.detail)}return{outcome:{code:"target-unprov\
en",revisions:l.map(M=>M.name).join(", "),detail:m}}}async function O(p,c,e,{api:s,name:i},t){const n=p.find(d=>d.name===c)??await b(s,i,c,t);if(n===void 0)return{
outcome:{code:"target-not-found",revision:c,known:U(p,e)}};const o=(0,L.pg)(n);if(o===void 0)return{revision:c,provenBy:"named"};const a=[o.reason,o.message].filter(
d=>d!=="").join(": ");return{outcome:{code:"target-not-ready",revision:c,detail:a}}}async function b(p,c,e,s){try{return await p.revision(c,e,s)}catch(i){if((0,f.
D)(i)&&i.failure==="not-found")return;throw i}}function S({trafficStatuses:p,uri:c}){const e=c===null?null:new URL(c).host;return p.flatMap(({tag:s,uri:i})=>s!==
null&&i!==null&&URL.canParse(i)?[new URL(i).host]:[]).filter(s=>s!==e)}function U(p,c){return(0,T.o)(p).filter(e=>e.name!==c).slice(0,P).map(e=>e.name).join(", ")}})};
