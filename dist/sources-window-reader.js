"use strict";exports.id=9995,exports.ids=[9995],exports.modules={89995:((N,W,r)=>{r.d(W,{Lq:()=>j,S4:()=>D,kC:()=>P});var f=r(72311),L=r(8374),T=r(95700),y=r(55551);function j({
idToken:A},b=async()=>{}){const S=new Set,U=async w=>{const c=w.filter(i=>!S.has(i));for(const i of c)S.add(i);c.length>0&&await b(c)};return{idToken:async(w,c)=>{
const i=await A(w,c);return await U([i]),i},sendProbe:async(w,c,i)=>{const e=await(0,y.N)(w,c,i);return await U(Object.values(e.taken??{})),e}}}function P({readyTimeoutMs:A,
windowMs:b,settleMs:S,since:U}){return A+(U==="deploy"?0:b)+S}async function D(A,b,{onReadiness:S,onProgress:U,mask:w},c){const i=(0,T.m)({...b,...A}),e={...b,...j(
b,w),servedUsers:i,onReadiness:S,onProgress:U},s=new L.o(A,e,async(...o)=>{const{observe:a}=await Promise.all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),
r.e(8085),r.e(5942),r.e(8156),r.e(9482),r.e(4116)]).then(r.bind(r,54116));await a(...o)}),t=await(0,f.z)(async()=>await s.run(c),c),{assembleReport:n}=await Promise.
all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),r.e(8085),r.e(5942),r.e(8156),r.e(9482),r.e(4116)]).then(r.bind(r,54116));return{report:n(s,t),ending:t}}}),
55551:((N,W,r)=>{r.d(W,{N:()=>f});const f=async(L,T,y)=>await(await Promise.all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),r.e(8085),r.e(5942),r.e(8156),
r.e(9482),r.e(4116)]).then(r.bind(r,54116))).sendProbe(L,T,y)}),76922:((N,W,r)=>{r.d(W,{K:()=>L,g:()=>f});function f({version:i,image:e,commit:s},t,n){return[...i===
void 0?[]:[c("expected-version",y(i,n))],...e===void 0?[]:[c("expected-image",P(e,t))],...s===void 0?[]:[c("expected-commit",D(s,t))]]}function L(i,e){const[s,t]=i.
length<e.length?[i,e]:[e,i];return s.length>=7&&t.toLowerCase().startsWith(s.toLowerCase())}const T=["fail","inconclusive","pass"];function y(i,e){return e.map(
t=>j(i,t)).toSorted((t,n)=>T.indexOf(t.decision)-T.indexOf(n.decision))[0]??w(i,"no health probe is sent")}function j(i,{probe:e,place:s,versions:t,where:n}){const o=[
...t.values()].reduce((h,m)=>h+m,0),a=[...t].filter(([h])=>h!==""),d=a.filter(([h])=>h!==i).toSorted(([,h],[,m])=>m-h)[0],[u,p]=d??[i,t.get(i)??0];if(a.length===
0)return{...w(i,n),n:o};const l=d===void 0?S(u):U(i,u);return{...l,n:o,reason:{...l.reason,naming:{n:p,probe:e,place:s}}}}function P(i,{image:e,digest:s,why:t}){
if(e===null)return w(i,"Cloud Run tells no image");const[n,o]=[b(i),b(e)],a=o.digest??s;if(n.digest!==null){if(a===null)return w(i,t===""?`it was deployed as ${e}\
, without a digest`:t);const d=n.name===""||o.name===""||n.name===o.name;return a===n.digest&&d?S(a):U(i,`${o.name}@${a}`)}return n.name!==o.name?U(i,e):o.tag===
null&&o.digest!==null?w(i,`it was deployed as ${e}; give its digest`):(n.tag??A)===(o.tag??A)?S(e):U(i,e)}function D(i,{commit:e,labels:s}){if(Object.values(s).
some(o=>L(o,i)))return S(i);if(e!==null)return U(i,e);const n=Object.keys(s);return w(i,n.length===0?"the revision has no label":`its labels are ${n.join(", ")}`)}
const A="latest";function b(i){const[e="",s=null]=i.startsWith("sha256:")?["",i]:i.split("@"),t=e.lastIndexOf(":"),n=t>e.lastIndexOf("/");return{name:n?e.slice(
0,t):e,tag:n?e.slice(t+1):null,digest:s}}function S(i){return{decision:"pass",reason:{code:"expected-met",seen:i},n:1}}function U(i,e){return{decision:"fail",reason:{
code:"expected-other",expected:i,seen:e},n:1}}function w(i,e){return{decision:"inconclusive",reason:{code:"expected-unknown",expected:i,detail:e},n:0}}function c(i,e){
return{id:i,value:null,limit:null,unit:"count",bad:null,interval:null,evidence:null,...e}}}),35485:((N,W,r)=>{r.d(W,{W:()=>f,o:()=>L});function f(P,D,A){const b=A.
filter(e=>e.revision!==""&&e.revision!==D.name&&e.percent>0).toSorted((e,s)=>s.percent-e.percent).map(({revision:e})=>e),U=L(P).filter(e=>e.name!==D.name&&(e.createdAt??
0)<=(D.createdAt??1/0)).filter(e=>!A.some(({revision:s,tag:t})=>s===e.name&&t!==null)),w=U[0],i=w===void 0||y(w)===null?U:U.toSorted((e,s)=>(y(s)??0)-(y(e)??0));
return[...new Set([...b,...i.map(({name:e})=>e)])]}function L(P){return P.filter(T).toSorted((D,A)=>(A.createdAt??0)-(D.createdAt??0))}function T(P){const D=j(P,
"ContainerHealthy");if(D!==void 0&&D.reason!=="HEALTH_CHECK_SKIPPED")return D.state==="succeeded";const A=j(P,"Ready");return A?.state==="succeeded"&&A.reason!==
"RETIRED"}function y(P){const D=j(P,"Active");return D!==void 0&&D.state!=="succeeded"?D.lastTransitionAt:null}function j(P,D){return P.conditions.find(A=>A.type===
D)}}),8784:((N,W,r)=>{r.d(W,{$S:()=>w,Mj:()=>U,fh:()=>A});var f=r(76922),L=r(77074),T=r(69613),y=r(90915);const j=15*6e4,P=2e4,D=2e4;async function A(c,i,e,s,t){
const n=e.now(),o=n+i.timeoutMs,a=[],d=[];let u,p,l,h=n,m=null;const M=(I,k)=>{const g=a.at(-1);if(g?.message===k&&g.state===I)return;const v={at:e.now(),elapsedMs:e.
now()-n,state:I,message:k};a.push(v),t(v)},E=(I,k)=>{u!==void 0&&l!==void 0&&i.wanted.tag===void 0&&u.latestCreatedRevision!==null&&u.latestCreatedRevision!==l&&
d.push({code:"newer-revision",revision:u.latestCreatedRevision});const g=u===void 0?void 0:S(u);return g!==void 0&&d.push({code:"traffic-pinned",...g}),{finding:U(
I,k,e.now()-n,i.timeoutMs),steps:a,service:u,revision:p,notices:d}},B=()=>{const{revision:I,tag:k,asItIs:g}=i.wanted;return g===!0||I!==void 0||k!==void 0||p===
void 0||n-(p.createdAt??n)<j?void 0:p},C=()=>{const{commit:I,revision:k,tag:g,asItIs:v}=i.wanted;if(v===!0||I===void 0||k!==void 0||g!==void 0)return;const O=p?.
commit??null;return O===null||(0,f.K)(O,I)?void 0:O},H=()=>B()!==void 0&&e.now()-n<Math.min(D,i.timeoutMs/2),$=()=>({deadline:e.now()+P,signal:s});for(;;){let I;
try{const k={deadline:o,signal:s};u=await c.service(i.service,k);const g=(0,y.vf)(u,i.wanted);l!==void 0&&g!==void 0&&g!==l&&(d.push({code:"candidate-changed",from:l,
to:g}),p=void 0),l=g??l,g!==void 0&&(p=await b(c,i.service,g,k)),h=e.now(),I=(0,y.T1)(u,p,i.wanted),I.state==="failed"&&(0,y.IY)(u)&&m!==u.generation?(m=u.generation,
I={state:"waiting",message:I.message}):I.state==="ready"&&C()!==void 0?I={state:"waiting",message:`the latest revision was deployed from commit ${C()}, not from\
 ${i.wanted.commit}`}:I.state==="ready"&&H()&&(I={state:"waiting",message:"the latest revision is an old one: is a newer one on its way?"})}catch(k){if(s.throwIfAborted(),
!(0,L.D)(k))throw k;if(k.failure==="not-found")return M("failed",k.message),E("fail",{code:"service-not-found",detail:k.message});if(k.failure!=="transient")return M(
"failed",k.message),E("inconclusive",{code:"no-access",detail:k.message,why:k.kind});if(M("waiting",k.message),e.now()+i.pollMs>=o)return h-n<i.timeoutMs/2?E("i\
nconclusive",{code:"not-reachable",detail:k.message}):E("fail",{code:"ready-timeout",afterMs:i.timeoutMs,waitingFor:k.message});await e.sleep(i.pollMs,s);continue}
if(M(I.state,I.message),I.state==="failed")return E("fail",I.reason);if(I.state==="ready"){I.percent>0&&I.percent<100&&d.push({code:"partial-traffic",percent:I.
percent});const{name:k,createdAt:g}=B()??{};return k!==void 0&&g&&d.push({code:"deployed-before",revision:k,createdAt:g}),E("pass",{code:"ready",afterMs:e.now()-
n})}if(e.now()+i.pollMs>=o){const{message:k,otherwise:g}=I;if(g?.code==="tag-not-found")throw(0,T.dw)(u,g.tag);if(g?.code==="revision-not-found")throw await(0,T.
eL)(c,i.service,g.detail,$());return g===void 0&&i.wanted.asItIs===!0?E("inconclusive",{code:"ready-timeout",afterMs:i.timeoutMs,waitingFor:k}):E("fail",g??{code:"\
ready-timeout",afterMs:i.timeoutMs,waitingFor:k})}await e.sleep(i.pollMs,s)}}async function b(c,i,e,s){try{return await c.revision(i,e,s)}catch(t){if((0,L.D)(t)&&
t.failure==="not-found")return;throw t}}function S(c){if((0,y.Do)(c).some(e=>e.latest&&e.percent>0))return;const i=(0,y.HQ)(c).toSorted((e,s)=>s.percent-e.percent)[0];
return i===void 0||i.percent===0?void 0:{revision:i.revision,percent:i.percent}}function U(c,i,e,s){return{id:"readiness",decision:c,reason:i,value:e,limit:s,unit:"\
ms",n:1,bad:null,interval:null,evidence:null}}function w({reconciling:c,conditions:i,commit:e,image:s,labels:t,...n}){return n}}),42417:((N,W,r)=>{r.d(W,{Rs:()=>y,
dg:()=>j,yM:()=>T});var f=r(90915);const L=100;class T{#e;#n=new Map;#t=[];#o;#s;#a;#i=0;#r=null;#l;constructor(t,n){this.#e=t,this.#s=P(n,t,null),this.#o=[this.#s],
this.#a=n.at,this.#l=D(n,t),this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#t}get standings(){return this.#o}get readings(){return this.#i}get unready(){
return this.#s.unready!==null}knowAge(t,n){this.#n.set(t,n)}strangers({service:t}){if(t===null)return[];const n=(0,f.HQ)(t).filter(({percent:a})=>a>0);return[...new Set(
[...n.map(({revision:a})=>a),t.latestCreatedRevision??""])].filter(a=>a!==""&&!this.#n.has(a))}add(t,n){this.#i+=1;const o=this.#s,a=P(t,this.#e,o),d=e(a),u=j(t)&&
d!==e(o)&&d!==this.#r&&!n;if(this.#r=u?d:null,u)return;const p={after:this.#a,at:t.at};if(this.#a=t.at,this.#u(t,p),d!==e(o)){for(const l of this.#h(o,a))this.#d(
{...p,...l});this.#s=a,this.#o.length<L&&this.#o.push(a)}}#u(t,{after:n,at:o}){const a=this.#l,d=D(t,this.#e);if(this.#l=d,a===null||d===null||d<=a||this.unready)
return;const u=`It was lost and came back at ${new Date(d).toISOString()}, between two readings.`;this.#d({kind:"ready-lost",whose:"revision",condition:"Ready",
message:u,after:n,at:o}),this.#d({kind:"ready-again",after:d>n&&d<o?d:n,at:o})}#d(t){if(this.#t.length===L)return;const n=t.kind==="newer-deploy"?this.#n.get(t.
revision)??null:null,o=n!==null&&n>t.after&&n<t.at;this.#t.push(o?{...t,after:n}:t)}#h(t,n){const{candidate:o,tag:a}=this.#e,{name:d}=o;if(!n.serviceExists)return[
{kind:"service-deleted"}];const u=[];!n.revisionExists&&t.revisionExists&&u.push({kind:"revision-deleted",revision:d}),n.unready!==null&&t.unready===null&&u.push(
{kind:"ready-lost",...n.unready}),n.unready===null&&t.unready!==null&&n.revisionExists&&u.push({kind:"ready-again"});const p=i(n),[l,h]=[c(t,d),c(n,d)];h<l?u.push(
{kind:"traffic-lost",from:l,percent:h,others:p,to:this.#m(t,n)}):h>l?u.push({kind:"traffic-gained",from:l,percent:h,others:p}):i(t)!==p&&u.push({kind:"others-sp\
lit",others:p});const m=n.latestCreated,M=m!==null&&n.followsLatest&&!t.followsLatest&&c(n,m)===0;if(m!==null&&(m!==t.latestCreated||M)&&m!==d){const E=c(n,m),B=E>
0||n.followsLatest;u.push({kind:"newer-deploy",revision:m,percent:E,takesTraffic:B})}return a!==void 0&&t.tagged!==n.tagged&&u.push({kind:"tag-moved",tag:a,revision:n.
tagged}),u}#m(t,n){const o=this.#e.candidate.createdAt,a=n.traffic.filter(({revision:p,percent:l})=>l>c(t,p)),d=n.latestCreated!==t.latestCreated?n.latestCreated:
null,u=a.filter(({revision:p})=>p!==d).map(({revision:p})=>this.#n.get(p)??null);return a.length>0&&u.length===0?"newer":o===null||u.length===0||u.includes(null)?
"unknown":u.some(p=>p!==null&&p<o)?"older":"newer"}}function y(s,t,n){const o=(0,f.HQ)(s);if(t.kind==="tag")return o.some(({tag:d,revision:u})=>d===t.tag&&u===n);
const a=o.filter(({percent:d})=>d>0);return a.length>0&&a.every(({revision:d})=>d===n)}function j({service:s}){return s!==null&&(!(0,f.uU)(s)||s.reconciling)}function P({
at:s,service:t,revision:n},{candidate:o,tag:a},d){const u=s,p=A(n,o)?null:n;if(t===null)return{...b,from:u};const l=(0,f.HQ)(t),h=l.length===0&&d!==null;return{
from:u,serviceExists:!0,revisionExists:p!==null,unready:p===null?null:S(t,p,o.name),traffic:h?d.traffic:w(l),tagged:h?d.tagged:l.find(m=>a!==void 0&&m.tag===a)?.
revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,f.Do)(t).some(({latest:m,percent:M})=>m&&M>0)}}function D({revision:s},{candidate:t}){if(s===
null||s.reconciling||A(s,t))return null;const n=s.conditions.find(({type:o})=>o==="Ready");return n?.state==="succeeded"&&n.reason===""?n.lastTransitionAt:null}
function A(s,{createdAt:t}){const n=s?.createdAt??null;return n!==null&&t!==null&&n!==t}const b={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,
latestCreated:null,followsLatest:!1};function S(s,t,n){const o=(0,f.pg)(t);if(o!==void 0)return{whose:"revision",condition:o.type,message:U(o)};const{terminalCondition:a,
latestCreatedRevision:d,reconciling:u}=s;return a?.state!=="failed"||u||!(0,f.uU)(s)||d!==n?null:{whose:"service",condition:a.type,message:U(a)}}function U({reason:s,
message:t}){return[s,t].filter(n=>n!=="").join(": ")}function w(s){const t=new Map;for(const{revision:n,percent:o}of s)t.set(n,(t.get(n)??0)+o);return[...t].filter(
([,n])=>n>0).map(([n,o])=>({revision:n,percent:o})).toSorted((n,o)=>o.percent-n.percent||(n.revision<o.revision?-1:1))}function c({traffic:s},t){return s.find(n=>n.
revision===t)?.percent??0}function i({traffic:s}){return s.map(({revision:t,percent:n})=>`${t} ${n} %`).join(", ")}function e({from:s,unready:t,...n}){return JSON.
stringify([t?.whose,t?.condition,n])}}),27242:((N,W,r)=>{r.d(W,{O:()=>f});function f({service:L,region:T,workerPool:y},{name:j}){return{service:L,region:T,revision:j,
...y===void 0?{}:{pool:!0}}}}),72311:((N,W,r)=>{r.d(W,{z:()=>T});var f=r(42785),L=r(27428);async function T(y,j){try{return await y(),{cancelled:!1,error:null}}catch(P){
if(j.aborted)return{cancelled:!0,error:null};if(P instanceof f.j1)throw P;return{cancelled:!1,error:(0,L.q0)(P)}}}}),84434:((N,W,r)=>{r.d(W,{W:()=>L});var f=r(42417);
class L{#e;#n=[];#t;#o;#s=0;#a=new Map;constructor(y){this.#e=y,this.#t=(0,f.Rs)(y.first,y.address,y.candidate),this.#o=this.#t}get leads(){return this.#t}get everLed(){
return this.#o}get leftOut(){return this.#s}answered(y,j){this.#n.push({result:y,now:j});const P=y.ok?0:(this.#a.get(y.name)??0)+1;return this.#a.set(y.name,P),
P}read(y,j){if((0,f.dg)(y)&&!j)return;const{service:P,at:D}=y,{address:A,candidate:b,count:S}=this.#e,U=this.#t;if(this.#t=P!==null&&(0,f.Rs)(P,A,b),this.#o||=this.#t,
!U||!this.#t)return this.close();const w=this.#n.filter(({now:c})=>c<=D);this.#n=this.#n.filter(({now:c})=>c>D);for(const{result:c,now:i}of w)S(c,i)}close(){this.#s+=
this.#n.length,this.#n=[],this.#a.clear()}}}),79107:((N,W,r)=>{r.d(W,{gB:()=>D,ih:()=>A,ip:()=>c,n:()=>P,vQ:()=>U,wT:()=>w,xU:()=>i});var f=r(90915),L=r(1641),T=r(
33025),y=r(84434);const j=e=>({url:null,noProbes:e});function P({url:e,tag:s},t){if(e!==void 0)return{url:e,noProbes:null};if(t===void 0)return{url:null,noProbes:null};
const n=A(t,s);return n!==void 0?{url:n,noProbes:null}:s!==void 0?j(`Cloud Run names no URL for the tag ${s}; give the input url`):t.internalOnly?j("the service\
 takes internal traffic only; run the job inside its network and give the input url"):t.defaultUriDisabled||t.uri===null?j("the service has no run.app URL; give\
 the input url"):{url:t.uri,noProbes:null}}function D({service:e,url:s,tag:t},n){if(n===null||s===null||!b(s,e,t))return null;const o=(0,f.HQ)(e).find(a=>a.revision===
n&&a.tag!==null);return o?.tag==null||o.url===null||i(o.url,s)?null:{url:o.url,tag:o.tag}}function A(e,s){return e===void 0||s===void 0?void 0:(0,f.ak)(e,s)}function b(e,s,t){
const{hostname:n,origin:o}=new URL(e),a=[s?.uri,A(s,t)];return S(n,s)||a.some(d=>d!=null&&URL.parse(d)?.origin===o)}function S(e,s){const t=s?.uri==null?null:URL.
parse(s.uri)?.hostname??null;if(!e.endsWith(".run.app"))return!1;const n=o=>o.split("---").at(-1)?.split("-",1)[0]??"";return t?.endsWith(".run.app")!==!0||n(e)===
n(t)}function U(e,s){return[`ion-verify/1 (run ${s(8)})`,e["user-agent"]].filter(n=>n!==void 0).join(" ")}function w(e,{service:s,url:t},{userAgent:n,traceIds:o,
warmUntil:a,hex:d}){if(t===null)return[];const{probeTimeoutMs:u}=e,p=t.replace(/\/+$/,""),l=b(p,s,e.tag);return(0,L.s)(e).map(({path:h,...m})=>{const M={url:p+h,
timeoutMs:u,userAgent:n,direct:l},E={...m,...M,warmUntil:a};return new T._(E,o,()=>d(6),()=>d(16))})}function c(e,{first:s,candidate:t,count:n}){const o=(0,f.HQ)(
s).find(a=>a.tag!==null&&i(a.url,e))?.tag??null;return new y.W({address:o===null?{kind:"traffic"}:{kind:"tag",tag:o},candidate:t,first:s,count:n})}function i(e,s){
const t=n=>n.replace(/\/+$/,"");return e!==null&&s!==null&&t(e)===t(s)}}),8374:((N,W,r)=>{r.d(W,{o:()=>k});var f=r(77074),L=r(8784);const T=2e3;async function y(g,{
service:v,revision:O,tag:R,readyTimeoutMs:x,intervalMs:z,expectCommit:K,since:Q},{withoutTraffic:F,clock:V,signal:X},J){const Y=Q==="deploy",Z={revision:O,tag:R,
withoutTraffic:F||Y,commit:K,asItIs:Y},q=Math.min(T,z);return await(0,L.fh)(g,{service:v,wanted:Z,timeoutMs:x,pollMs:q},V,X,J)}function j({failure:g,message:v,kind:O},{
readyTimeoutMs:R}){const x=g==="transient"?{code:"not-reachable",detail:v}:{code:"no-access",detail:v,why:O};return{finding:(0,L.Mj)("inconclusive",x,0,R),steps:[],
service:void 0,revision:void 0,notices:[]}}var P=r(27242),D=r(76922),A=r(88558),b=r(1641);const S=50;class U{#e;#n;#t=null;constructor(v){this.#e=v,this.#n=(0,b.
s)(v).flatMap(({name:O,path:R,versionFrom:x})=>x===void 0?[]:[{name:O,path:R,place:x,versions:new Map}])}async read(v,{name:O,image:R,labels:x,commit:z},K){this.#t=
{image:R,labels:x,commit:z,digest:null,why:""};const Q=this.#e.expectImage;if(!(Q===void 0||!Q.includes("sha256:")||R?.includes("@sha256:")===!0))try{this.#t={...this.#t,
digest:await v.imageDigest(O,K)}}catch(F){if(K.signal.throwIfAborted(),!(0,f.D)(F))throw F;this.#t={...this.#t,why:F.message}}}answered({name:v,version:O,status:R,
door:x,ok:z}){const K=this.#n.find(Q=>Q.name===v)?.versions;K===void 0||O===void 0||x!==null||R===null||!z&&(R<200||R>=300)||!K.has(O)&&K.size===S||K.set(O,(K.get(
O)??0)+1)}findings(){const{expectVersion:v,expectImage:O,expectCommit:R}=this.#e;if(this.#t===null)return[];const x=this.#n.map(({name:z,path:K,place:Q,versions:F})=>{
const V=w(K,Q,F);return{probe:z,place:(0,A.XC)(Q),versions:F,where:V}});return(0,D.g)({version:v,image:O,commit:R},this.#t,x)}}function w(g,v,O){const R=[...O.values()].
reduce((z,K)=>z+K,0);if(R===0)return`no good answer of ${g} came`;const x=v.kind==="header"?`the header ${v.name}`:`the member ${v.path.join(".")}`;return`none \
of ${R} answers of ${g} has ${x}`}var c=r(35485),i=r(90915),e=r(26047),s=r(77549);const t=2e4,n=5e3,o=3;async function a({baseline:g,service:v,requests:O},{service:R,
revision:x},{cloudRun:z,servedUsers:K,clock:Q},F){if(g.kind==="none")return null;if(g.kind==="revision")return{name:g.name,provenBy:"named"};if(x===void 0||R===
void 0)return null;let V;try{const G=await z.revisions(v,{deadline:Q.now()+t,signal:F});V=(0,c.W)(G,x,(0,i.HQ)(R)).slice(0,o)}catch(G){if(F.throwIfAborted(),!(0,f.
D)(G))throw G;return null}const X=(0,s.i)(R);let J=null;const[Y,Z]=[new AbortController,new AbortController];Q.sleep(n,AbortSignal.any([F,Y.signal])).then(()=>Z.
abort(new Error("it takes too long to look for the revision that served before")),()=>{});const tt={deadline:Q.now()+n,signal:AbortSignal.any([F,Z.signal])};try{
for(const G of V){if((0,e.tC)(R,G)>0)return{name:G,provenBy:"traffic"};if(J??={name:G,provenBy:null},O==="none")return J;const _=await K({revision:G,tagHosts:X},
tt);if(_.kind==="yes")return{name:G,provenBy:_.by};_.kind==="no"&&J.name===G&&(J=null)}return J}catch(G){if(F.throwIfAborted(),!Z.signal.aborted)throw G;return J}finally{
Y.abort(new Error("done"))}}function d(g,v){return p(g,v).every(({direct:O,shown:R,sent:x})=>O||R>=x)}function u(g,v){return p(g,v).every(({shown:O,sent:R})=>2*
O>=R)}function p(g,v){return g.filter(({target:O})=>O.name===v?.name).map(O=>({direct:O.target.direct,...O.facts()}))}var l=r(79107),h=r(84638),m=r(20197),M=r(27555);
const E=2e4,B=3,C=2e3,H=60*6e4;async function $(g,v,O,R){const{clock:x,readLimit:z}=g;await x.sleep(C,R);const K=x.now(),Q={from:Math.max(O??0,K-H),to:K},F=new m.
W(null,Q);try{const V=await g.logs(),X=new M.K(V,z,x,(0,h.b$)(v),Q);for await(const J of X.sweep(B,{deadline:K+E,signal:R}))F.read(J,()=>!1);return F}catch(V){if(R.
throwIfAborted(),!(0,f.D)(V))throw V;return}}const I=2e4;class k{settings;project;clock;#e;#n;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;pairs=null;baselineEvidence=null;window;answerers=null;cutFrom=null;startLog;beside;get collection(){
return this.beside?.collection}get past(){return this.beside?.past}get candidates(){return this.#e.candidates}get newMessages(){return this.beside?.newMessages}get usual(){
return this.beside?.usual}get baseline(){return this.found?.name??null}get standIn(){return this.probeSample?.role==="instead"?this.probeSample:null}get probesAreOwn(){
return d(this.probes,this.probeSample)}get logShowsProbes(){return u(this.probes,this.probeSample)}constructor(v,O,R){this.#n=R,this.settings=v,this.project=v.project??
"",this.expectations=new U(v),this.clock=O.clock,this.#e=O}async run(v){const O=this.clock.now(),R=await this.awaitReadiness(v),x=this.readiness?.service;R===void 0||
x===void 0||await this.#n(this,this.#e,{service:x,revision:R,beganAt:O},v)}async awaitReadiness(v,O=!1){const R=await this.#t(v);if(R===void 0)return;const x={withoutTraffic:O,
clock:this.clock,signal:v};this.readiness=await y(R,this.settings,x,F=>{this.steps.push(F),this.#e.onReadiness(F)}),this.readiness.revision!==void 0&&this.#e.candidates?.
note(this.settings,this.readiness.revision.name);const{servedUsers:z}=this.#e;this.found=await a(this.settings,this.readiness,{cloudRun:R,servedUsers:z,clock:this.
clock},v),{url:this.url,noProbes:this.noProbes}=(0,l.n)(this.settings,this.readiness.service);const{revision:K,finding:Q}=this.readiness;return K!==void 0&&Q.decision===
"pass"&&await this.expectations.read(R,K,{deadline:this.clock.now()+I,signal:v}),K!==void 0&&Q.decision==="fail"&&(this.startLog=await $(this.#e,(0,P.O)(this.settings,
K),K.createdAt,v)),Q.decision==="pass"?K:void 0}async#t(v){try{return this.project=await this.#e.signIn(),await this.#e.cloudRun()}catch(O){if(v.throwIfAborted(),
!(0,f.D)(O))throw O;this.readiness=j(O,this.settings);return}}}}),10603:((N,W,r)=>{r.d(W,{Lx:()=>j,Mi:()=>T,ii:()=>P,jj:()=>U,qm:()=>w,vu:()=>c});var f=r(48946),
L=r(77074);const T=["requests","refused","kills","error-lines","waits",...f.wS,"probe-health","probe-chat","probe","version-probes","probe-traces","judged-probe\
s","service","baseline"],y=[...Object.keys(L.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function j(i){return i in L.c&&i!=="read-limit"&&
i!=="too-large"}function P(i){return i==="read-limit"||i==="too-much"}const D=3,A=1e3,b=15e3,S=6e4;function U(i){return(i?.gap?.refusals??0)>=D}class w{#e;#n;#t=null;#o=null;#s=-1/0;#a=-1/0;#i=!1;constructor(e,s=null){
this.#e=e,this.#n=s}get gap(){const e=this.#t?.refusals;return this.#t===null||e===void 0||this.#n===null?this.#t:{...this.#t,refusals:Math.max(e,this.#n.#t?.refusals??
0)}}async ask(e){if(this.#o!==null&&this.#e.now()<this.#u())throw this.#o;this.#l();try{const s=await e();return this.answered(),s}catch(s){throw(0,L.D)(s)&&this.
failed(s),s}}answered(){this.#t=null,this.#o=null,this.#i=!0,this.#n?.answered()}failed(e){if(e.unasked===!0&&this.#t!==null)return;const{kind:s,message:t}=e,{since:n=this.#e.
now(),refusals:o=0}=this.#t??{};this.#t={code:s,detail:t,since:n,...c(s)?{refusals:o+this.#r()}:{}},this.#o=e,this.#n?.failed(e)}#r(){const e=this.#e.now(),s=this.#i?
b:A;return this.#t?.refusals!==void 0&&e<this.#a+s?0:(this.#a=e,1)}#l(){this.#s=this.#e.now(),this.#n!==null&&this.#n.#l()}#u(){const s=this.#t?.refusals!==void 0&&
this.#n!==null&&this.#n.#d?this.#n.#s:-1/0;return Math.max(this.#d?this.#s:-1/0,s)+S}get#d(){return(this.#t?.refusals??0)>=D}}function c(i){return i in L.c&&L.c[i]!==
"transient"&&i!=="too-large"}}),1641:((N,W,r)=>{r.d(W,{s:()=>L});var f=r(94203);function L(T){const{healthPath:y,chatPath:j,chatBody:P,probeHeaders:D,probes:A}=T,
b={headers:D,after:null,versionFrom:void 0},S=T.expectVersion!==void 0,U=A.some(({versionFrom:w})=>w!==null);return[...y===void 0?[]:[{...b,name:"health",method:"\
GET",path:y,body:void 0,wanted:(0,f.Q)("health"),versionFrom:S&&!U?T.versionFrom:void 0}],...j===void 0?[]:[{...b,name:"chat",method:"POST",path:j,body:P,wanted:(0,f.
Q)("chat")}],...A.map(({health:w,status:c,latencyMs:i,expect:e,ignoreDependencies:s,take:t,secrets:n,headers:o,versionFrom:a,...d})=>{const u=w?"health":"status",
p=e.json===null&&e.headers===null&&e.text===null;return{...d,headers:{...D,...o},wanted:{reads:u,status:c,latencyMs:i,expect:p?null:e,ignoreDependencies:s,take:t,
secrets:n},versionFrom:S?a??void 0:void 0}})]}}),95700:((N,W,r)=>{r.d(W,{m:()=>S});var f=r(77074),L=r(33678),T=r(84638),y=r(26207),j=r(43010);const P=30*864e5,D=5,
A=36e5,b="run.googleapis.com/request_count";function S(s){return async(t,n)=>{const o=await e(n,async()=>await U(s,t,n));if(o.kind!=="unknown")return o;const a=await e(
n,async()=>await i(s,t.revision,n));return a.kind!=="unknown"?a:{kind:"unknown",detail:`${o.detail} ${a.detail}`}}}async function U({clock:s,logs:t,service:n,region:o,
...a},{revision:d,tagHosts:u},p){const l=await t(),h=(0,y.hC)(a),m=s.now(),M=C=>(0,T.Tq)((0,T.u)({service:n,region:o,revision:d}),m-P,C);let E=0,B=0;for await(const{
entries:C,last:H}of new j.qs(l).read(M,m,p)){E+=C.length,B+=1;const $=C.find(I=>w(I,h,u));if($!==void 0)return{kind:"yes",by:"request-log",at:(0,L.e9)($.timestamp)};
if(H||B>=D)break}return E>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's request log holds no request of ${d}.`}}function w(s,t,n){if((0,y.NI)((0,y.iN)(s),t)!==
null)return!1;const o=c(s.httpRequest?.requestUrl);return o===null||!(o.includes("---")||n.includes(o))}function c(s){return/^[a-z]+:\/\/([^/?#]+)/i.exec(s??"")?.[1]??
null}async function i({clock:s,metrics:t,service:n,region:o},a,d){const u=await t(),p=Math.floor(s.now()/A)*A,l=async B=>{const[C]=await u.series({metric:b,service:n,
region:o,and:B,from:p-P,to:p,alignmentMs:A,aligner:"ALIGN_DELTA",groupBy:[]},d);return new Map((C?.points??[]).map(({at:H,value:$})=>[H,typeof $=="number"?$:0]))},
[h,m]=await Promise.all([l(`resource.labels.revision_name="${a}"`),l("")]);if(m.size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this\
 service."};const M=new Map;for(const[B,C]of m){const H=Math.floor((p-B)/(24*A)),$=M.get(H)??{own:0,all:0,at:B};M.set(H,{own:$.own+(h.get(B)??0),all:$.all+C,at:Math.
max($.at,B)})}const E=[...M.values()].filter(B=>B.own>0&&B.own>B.all/2).toSorted((B,C)=>C.at-B.at)[0];return E===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",
at:E.at}}async function e(s,t){try{return await t()}catch(n){if(s.signal.throwIfAborted(),!(0,f.D)(n))throw n;return{kind:"unknown",detail:n.message}}}}),27555:((N,W,r)=>{
r.d(W,{K:()=>o,T:()=>y.T0});var f=r(10603),L=r(84638),T=r(33678),y=r(43010);const j=2*6e4,P=15e3,D=45e3;class A{#e;#n=-1/0;constructor(l){this.#e=l}pressing(l){
const h=this.#e-l<D;return l-this.#n>=D&&!h}due(l){return l-this.#n>=P}from(l){return l-j}done(l){this.#n=l}}const b=10,S=10;function U(p,l,{share:h,maxPages:m=b,
isLast:M=!1}){const E=M?p.leftThisMinute():p.forPoll(l),B=Math.max(1,Math.floor(p.mostForPoll(l)*h)),C=Math.min(m,M?E:B);return{most:C,allowed:Math.min(C,E)}}function w(p,l,h,m){
return p.forPollsWithin(l,h)*m+S}var c=r(1872);const i=15*6e4,e=6e4;class s{#e;#n;#t=new Map;#o=[];constructor(l,h){this.#e=l,this.#n=h}add(l,h){const m=(0,T.e9)(
l.timestamp);if(!(m>=this.#e.from&&m<this.#e.to))return!1;const M=Math.floor(m/e);let E=this.#t.get(M);E===void 0&&(E=new Set,this.#t.set(M,E));const B=(0,T.k2)(
l);return E.has(B)?!1:(E.add(B),this.#n&&this.#o.push({minute:M,key:B,weight:h}),!0)}begin(){this.#o=[]}takeBack(){return this.#o.splice(0).map(({minute:l,key:h,
weight:m})=>(this.#t.get(l)?.delete(h),m))}forget(l){const h=Math.floor((l-i)/e)-1;for(const m of this.#t.keys())m<h&&this.#t.delete(m)}}const t=5e3,n=3;class o{#e;#n;#t;#o;#s;#a;#i;#r;#l;#u=1;#d;#h=-1/0;#m;#c;#p;#f=null;#g;constructor(l,h,m,M,E,{
overlapMs:B=0,sampleBy:C="insertId",purpose:H="judged",wholePolls:$=!1}={}){this.#g=H,this.#c=$,this.#d=Math.max(t,B),this.#m=C,this.#p=new f.qm(m,l.trouble),this.#e=
new y.qs((0,y.Im)(l,this.#p)),this.#n=h,this.#t=m,this.#o=M,this.#s=E,this.#a=new s(E,$),this.#r=E.from,this.#l=new A(E.to),this.#i=new c.F(E.from,()=>this.#r)}get filter(){
return this.#y(this.#s.from,this.#s.to)}get sampling(){return this.#i.facts}async*poll(l,h){const{share:m,behindMs:M=0,purpose:E=this.#g}=l,{most:B,allowed:C}=U(
this.#n,E,l),H=this.#t.now(),$=Math.min(H-M,this.#s.to);if($<this.#s.from)return;const I=Math.max(this.#s.from,this.#r-this.#d),k=w(this.#n,this.#g,this.#s.to-H,
m);this.#w(this.#s.to-this.#r,k),this.#w($-I,B);const g=this.#i.pagesExpected(($-I)*d,this.#e.size),v=Math.min(B,Math.max(this.#u,g)),O=this.#l.pressing(H)&&B>v;
if(C<v+(O?1:0))return this.#v("read-limit");const R=this.#l.due(H)&&C>v,x=R?Math.max(this.#s.from,this.#l.from(this.#r)):I,z=M===0?this.#s.to:$;this.#a.begin();
const K=yield*this.#M({from:x,must:I,to:z,maxPages:C,purpose:E},h),Q=K.complete||K.oldest<I;if(this.#c&&!Q)for(const F of this.#a.takeBack())this.#i.drop(F);if(Q)
this.#r=Math.max(this.#r,$),this.#u=1,this.#f=null,R&&this.#l.done(H),this.#a.forget(H);else if(C<B||K.oldest>=z){const F=Math.max(.5,($-K.oldest)/Math.max(1,$-
I));this.#u=Math.min(B,Math.max(C+1,Math.ceil(C/F*d))),this.#v("read-limit")}else this.#v("too-much"),this.#i.fitCovered(($-K.oldest)/Math.max(1,$-I))}#w(l,h){const m=this.#c?
l*u:l;this.#i.fit({spanMs:m,pages:h,pageSize:this.#e.size})}async*sweep(l,h){const{from:m,to:M}=this.#s;this.#v("too-much");const E=Math.max(m,this.#r===m?-1/0:
this.#t.now()-i);if(this.#c){const I=this.#n.isShared?1:l/2;this.#w(M-Math.max(m,E),I)}const B=this.#c?l:Math.ceil(l/2),C=yield*this.#M({from:E,must:E,to:M,maxPages:B},
h),H=this.#r;if(!C.complete&&C.oldest>H){if(C.oldest>=M||this.#c)return Math.min(M,C.oldest);const k=l/2/(M-C.oldest)*(C.oldest-H),g=Math.min(M,C.oldest+1);this.#i.
fitRest(l/2,k,g);const v=yield*this.#M({from:H,must:H,to:g,maxPages:l/2},h);return v.complete?(this.#r=M,this.#f=null,H>m?H:null):v.oldest}this.#r=M,this.#f=null;
const $=C.complete?E:C.oldest;return $>m?$:null}get readUpTo(){return this.#r}get coverage(){const{code:l,since:h}=this.#f??{},m=l===void 0||h===void 0?null:{code:l,
since:h,detail:""};return{readTo:this.#r,gap:this.#p.gap??m}}get fraction(){return this.#i.fraction}get drawn(){return this.#i.drawn}get rate(){return this.#i.rate}expect(l){
this.#i.expect(l)}expectAll(l,h){this.#i.fitAll(Math.ceil(l/this.#e.size),h)}get answered(){return this.#h>-1/0}get readAt(){return this.#h}get complete(){return this.#r>=
this.#s.to}async*#M({from:l,must:h,to:m,maxPages:M,purpose:E=this.#g},B){let C=m,H=l,$=0,I=0,k=0;for await(const{entries:g,last:v}of this.#e.read(O=>this.#y(l,O),
m,B)){if(this.#h=this.#t.now(),E!=="judged"&&this.#n.charge(E),g.length===0&&!v&&++k<=a)continue;I++;const[O,R]=[g[0],g.at(-1)];R!==void 0&&(C=Math.min(C,(0,T.e9)(
R.timestamp))),H=Math.max(H,(0,T.e9)(O?.timestamp)||l),$+=g.length,this.#i.measure($,H-C);const x=g.filter(z=>this.#E(z));if(x.length>0&&(yield x),v)return{complete:!0,
oldest:l};if(I>=M||C<h&&I>=n)break}return{complete:!1,oldest:C}}#v(l){this.#f={code:l,since:this.#f?.since??this.#t.now()}}#y(l,h){return(0,L.jJ)((0,L.Tq)(this.#o,
l,h),this.#i.fraction,this.#m)}#E(l){const{weight:h}=this.#i;return this.#a.add(l,h)?(this.#i.add(h),!0):!1}}const a=2,d=1.05,u=1.25}),26047:((N,W,r)=>{r.d(W,{GZ:()=>U,
H6:()=>L,J0:()=>P,P2:()=>y,ev:()=>A,kO:()=>c,kc:()=>b,l7:()=>T,lM:()=>i,qI:()=>S,qT:()=>D,tC:()=>w});var f=r(90915);function L(t,n){const o=new Map;for(const{revision:d,
percent:u}of n){if(!Number.isInteger(u)||u<0)throw new RangeError(`${u} is no whole percentage`);u>0&&o.set(d,(o.get(d)??0)+u)}const a=[...o.values()].reduce((d,u)=>d+
u,0);if(a!==100)throw new RangeError(`shares total 100, not ${a}`);return[...[...o].map(([d,u])=>({revision:d,percent:u,tag:null})),...j(t)]}function T(t,n,o){return(0,f.
Do)(t).filter(({percent:a})=>a>0).map(a=>{const d=e(a);return{revision:(d??t.latestReadyRevision)===n?o:d,percent:a.percent}})}function y(t){const n=new Map;for(const{
revision:a,percent:d}of t)n.set(a,(n.get(a)??0)+d);const o=[...n].filter(([,a])=>a>0).toSorted(([,a],[,d])=>d-a);if(!(o.length<2))return o.map(([a,d])=>`${a} ${d}\
 %`).join(", ")}function j(t){return t.traffic.flatMap(n=>n.tag===null?[]:[{revision:e(n),percent:0,tag:n.tag}])}function P(t){return(0,f.zD)((0,f.o_)(t,(0,f.Do)(
t)).map(n=>({...n,tag:null})))}function D(t){return(0,f.Do)(t).some(n=>n.latest&&n.percent>0)}function A(t,n){const o=(0,f.Do)(t).map(a=>({...a,revision:e(a)}));
return s(o)===s(n)}function b(t,n){return(0,f.uU)(t)&&!t.reconciling&&(0,f.zD)(i(t,n))===(0,f.zD)((0,f.HQ)(t))}function S(t,n){return(0,f.uU)(t)&&!t.reconciling&&
(0,f.UN)(t)&&(0,f.HQ)(t).every(o=>o.percent===0||o.revision===n)}function U(t){const n=(0,f.o_)(t,(0,f.Do)(t)),o=a=>(0,f.zD)(a.map(d=>({...d,tag:null})));return o(
n)===o((0,f.HQ)(t))?null:n}function w(t,n){return(0,f.HQ)(t).filter(o=>o.revision===n).reduce((o,a)=>o+a.percent,0)}function c(t,n){const d=[...new Set((0,f.HQ)(
t).map(u=>u.revision))].filter(u=>u!==""&&u!==n).toSorted((u,p)=>w(t,p)-w(t,u))[0];return d!==void 0&&w(t,d)>0?d:void 0}function i(t,n){const o=new Map(t.trafficStatuses.
map(a=>[a.tag,a.uri]));return(0,f.o_)(t,n.map(a=>({...a,uri:a.tag===null?null:o.get(a.tag)??null,latest:a.revision===null})))}function e(t){return t.latest?null:
t.revision}function s(t){return(0,f.zD)(t.map(n=>({...n,revision:n.revision??"the latest"})))}}),77549:((N,W,r)=>{r.d(W,{b:()=>D,i:()=>S});var f=r(77074),L=r(90915),
T=r(35485),y=r(26047);const j=5,P=5;async function D(w,c,i){const{api:e,name:s}=c,{bad:t,named:n,service:o}=w,a=await e.revisions(s,i);if(n!==void 0)return await A(
a,n,t,c,i);const d=a.find(M=>M.name===t);if(d===void 0)return{outcome:{code:"no-good-revision",before:t}};const u=(0,T.W)(a,d,(0,L.HQ)(o)),l=[...new Set([...w.preferred===
void 0?[]:[w.preferred],...u])].flatMap(M=>a.find(E=>E.name===M)??[]).filter(M=>M.name!==t&&(0,L.pg)(M)===void 0).slice(0,j);if(l.length===0)return{outcome:{code:"\
no-good-revision",before:t}};const h=S(o);let m="";for(const{name:M}of l){if((0,y.tC)(o,M)>0||w.served.includes(M))return{revision:M,provenBy:"traffic"};const E=await c.
servedUsers({revision:M,tagHosts:h},i);if(E.kind==="yes")return{revision:M,provenBy:E.by};E.kind==="unknown"&&(m||=E.detail)}return{outcome:{code:"target-unprov\
en",revisions:l.map(M=>M.name).join(", "),detail:m}}}async function A(w,c,i,{api:e,name:s},t){const n=w.find(d=>d.name===c)??await b(e,s,c,t);if(n===void 0)return{
outcome:{code:"target-not-found",revision:c,known:U(w,i)}};const o=(0,L.pg)(n);if(o===void 0)return{revision:c,provenBy:"named"};const a=[o.reason,o.message].filter(
d=>d!=="").join(": ");return{outcome:{code:"target-not-ready",revision:c,detail:a}}}async function b(w,c,i,e){try{return await w.revision(c,i,e)}catch(s){if((0,f.
D)(s)&&s.failure==="not-found")return;throw s}}function S({trafficStatuses:w,uri:c}){const i=c===null?null:new URL(c).host;return w.flatMap(({tag:e,uri:s})=>e!==
null&&s!==null&&URL.canParse(s)?[new URL(s).host]:[]).filter(e=>e!==i)}function U(w,c){return(0,T.o)(w).filter(i=>i.name!==c).slice(0,P).map(i=>i.name).join(", ")}})};
