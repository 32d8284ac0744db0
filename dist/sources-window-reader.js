"use strict";exports.id=9995,exports.ids=[9995],exports.modules={89995:((N,$,r)=>{r.d($,{Lq:()=>U,S4:()=>P,kC:()=>T});var m=r(72311),D=r(8374),C=r(95700),L=r(55551);function U({
idToken:I},B=async()=>{}){const b=new Set,k=async p=>{const f=p.filter(i=>!b.has(i));for(const i of f)b.add(i);f.length>0&&await B(f)};return{idToken:async(p,f)=>{
const i=await I(p,f);return await k([i]),i},sendProbe:async(p,f,i)=>{const e=await(0,L.N)(p,f,i);return await k(Object.values(e.taken??{})),e}}}function T({readyTimeoutMs:I,
windowMs:B,settleMs:b,since:k}){return I+(k==="deploy"?0:B)+b}async function P(I,B,{onReadiness:b,onProgress:k,mask:p},f){const i=(0,C.m)({...B,...I}),e={...B,...U(
B,p),servedUsers:i,onReadiness:b,onProgress:k},s=new D.o(I,e,async(...o)=>{const{observe:a}=await Promise.all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),
r.e(8085),r.e(5942),r.e(8740),r.e(900),r.e(4116)]).then(r.bind(r,54116));await a(...o)}),t=await(0,m.z)(async()=>await s.run(f),f),{assembleReport:n}=await Promise.
all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),r.e(8085),r.e(5942),r.e(8740),r.e(900),r.e(4116)]).then(r.bind(r,54116));return{report:n(s,t),ending:t}}}),
55551:((N,$,r)=>{r.d($,{N:()=>m});const m=async(D,C,L)=>await(await Promise.all([r.e(3306),r.e(8771),r.e(8258),r.e(9969),r.e(9031),r.e(8085),r.e(5942),r.e(8740),
r.e(900),r.e(4116)]).then(r.bind(r,54116))).sendProbe(D,C,L)}),76922:((N,$,r)=>{r.d($,{K:()=>D,g:()=>m});function m({version:i,image:e,commit:s},t,n){return[...i===
void 0?[]:[f("expected-version",L(i,n))],...e===void 0?[]:[f("expected-image",T(e,t))],...s===void 0?[]:[f("expected-commit",P(s,t))]]}function D(i,e){const[s,t]=i.
length<e.length?[i,e]:[e,i];return s.length>=7&&t.toLowerCase().startsWith(s.toLowerCase())}const C=["fail","inconclusive","pass"];function L(i,e){return e.map(
t=>U(i,t)).toSorted((t,n)=>C.indexOf(t.decision)-C.indexOf(n.decision))[0]??p(i,"no health probe is sent")}function U(i,{probe:e,place:s,versions:t,where:n}){const o=[
...t.values()].reduce((c,h)=>c+h,0),a=[...t].filter(([c])=>c!==""),d=a.filter(([c])=>c!==i).toSorted(([,c],[,h])=>h-c)[0],[u,w]=d??[i,t.get(i)??0];if(a.length===
0)return{...p(i,n),n:o};const l=d===void 0?b(u):k(i,u);return{...l,n:o,reason:{...l.reason,naming:{n:w,probe:e,place:s}}}}function T(i,{image:e,digest:s,why:t}){
if(e===null)return p(i,"Cloud Run tells no image");const[n,o]=[B(i),B(e)],a=o.digest??s;if(n.digest!==null){if(a===null)return p(i,t===""?`it was deployed as ${e}\
, without a digest`:t);const d=n.name===""||o.name===""||n.name===o.name;return a===n.digest&&d?b(a):k(i,`${o.name}@${a}`)}return n.name!==o.name?k(i,e):o.tag===
null&&o.digest!==null?p(i,`it was deployed as ${e}; give its digest`):(n.tag??I)===(o.tag??I)?b(e):k(i,e)}function P(i,{commit:e,labels:s}){if(Object.values(s).
some(o=>D(o,i)))return b(i);if(e!==null)return k(i,e);const n=Object.keys(s);return p(i,n.length===0?"the revision has no label":`its labels are ${n.join(", ")}`)}
const I="latest";function B(i){const[e="",s=null]=i.startsWith("sha256:")?["",i]:i.split("@"),t=e.lastIndexOf(":"),n=t>e.lastIndexOf("/");return{name:n?e.slice(
0,t):e,tag:n?e.slice(t+1):null,digest:s}}function b(i){return{decision:"pass",reason:{code:"expected-met",seen:i},n:1}}function k(i,e){return{decision:"fail",reason:{
code:"expected-other",expected:i,seen:e},n:1}}function p(i,e){return{decision:"inconclusive",reason:{code:"expected-unknown",expected:i,detail:e},n:0}}function f(i,e){
return{id:i,value:null,limit:null,unit:"count",bad:null,interval:null,evidence:null,...e}}}),35485:((N,$,r)=>{r.d($,{W:()=>m,o:()=>D});function m(T,P,I){const B=I.
filter(e=>e.revision!==""&&e.revision!==P.name&&e.percent>0).toSorted((e,s)=>s.percent-e.percent).map(({revision:e})=>e),k=D(T).filter(e=>e.name!==P.name&&(e.createdAt??
0)<=(P.createdAt??1/0)).filter(e=>!I.some(({revision:s,tag:t})=>s===e.name&&t!==null)),p=k[0],i=p===void 0||L(p)===null?k:k.toSorted((e,s)=>(L(s)??0)-(L(e)??0));
return[...new Set([...B,...i.map(({name:e})=>e)])]}function D(T){return T.filter(C).toSorted((P,I)=>(I.createdAt??0)-(P.createdAt??0))}function C(T){const P=U(T,
"ContainerHealthy");if(P!==void 0&&P.reason!=="HEALTH_CHECK_SKIPPED")return P.state==="succeeded";const I=U(T,"Ready");return I?.state==="succeeded"&&I.reason!==
"RETIRED"}function L(T){const P=U(T,"Active");return P!==void 0&&P.state!=="succeeded"?P.lastTransitionAt:null}function U(T,P){return T.conditions.find(I=>I.type===
P)}}),8784:((N,$,r)=>{r.d($,{$S:()=>p,Mj:()=>k,fh:()=>I});var m=r(76922),D=r(77074),C=r(69613),L=r(90915);const U=15*6e4,T=2e4,P=2e4;async function I(f,i,e,s,t){
const n=e.now(),o=n+i.timeoutMs,a=[],d=[];let u,w,l,c=n,h=null;const M=(A,S)=>{const g=a.at(-1);if(g?.message===S&&g.state===A)return;const v={at:e.now(),elapsedMs:e.
now()-n,state:A,message:S};a.push(v),t(v)},y=(A,S)=>{u!==void 0&&l!==void 0&&i.wanted.tag===void 0&&u.latestCreatedRevision!==null&&u.latestCreatedRevision!==l&&
d.push({code:"newer-revision",revision:u.latestCreatedRevision});const g=u===void 0?void 0:b(u);return g!==void 0&&d.push({code:"traffic-pinned",...g}),{finding:k(
A,S,e.now()-n,i.timeoutMs),steps:a,service:u,revision:w,notices:d}},j=()=>{const{revision:A,tag:S,asItIs:g}=i.wanted;return g===!0||A!==void 0||S!==void 0||w===
void 0||n-(w.createdAt??n)<U?void 0:w},R=()=>{const{commit:A,revision:S,tag:g,asItIs:v}=i.wanted;if(v===!0||A===void 0||S!==void 0||g!==void 0)return;const E=w?.
commit??null;return E===null||(0,m.K)(E,A)?void 0:E},F=()=>j()!==void 0&&e.now()-n<Math.min(P,i.timeoutMs/2),K=()=>({deadline:e.now()+T,signal:s});for(;;){let A;
try{const S={deadline:o,signal:s};u=await f.service(i.service,S);const g=(0,L.vf)(u,i.wanted);l!==void 0&&g!==void 0&&g!==l&&(d.push({code:"candidate-changed",from:l,
to:g}),w=void 0),l=g??l,g!==void 0&&(w=await B(f,i.service,g,S)),c=e.now(),A=(0,L.T1)(u,w,i.wanted),A.state==="failed"&&(0,L.IY)(u)&&h!==u.generation?(h=u.generation,
A={state:"waiting",message:A.message}):A.state==="ready"&&R()!==void 0?A={state:"waiting",message:`the latest revision was deployed from commit ${R()}, not from\
 ${i.wanted.commit}`}:A.state==="ready"&&F()&&(A={state:"waiting",message:"the latest revision is an old one: is a newer one on its way?"})}catch(S){if(s.throwIfAborted(),
!(0,D.D)(S))throw S;if(S.failure==="not-found")return M("failed",S.message),y("fail",{code:"service-not-found",detail:S.message});if(S.failure!=="transient")return M(
"failed",S.message),y("inconclusive",{code:"no-access",detail:S.message,why:S.kind});if(M("waiting",S.message),e.now()+i.pollMs>=o)return c-n<i.timeoutMs/2?y("i\
nconclusive",{code:"not-reachable",detail:S.message}):y("fail",{code:"ready-timeout",afterMs:i.timeoutMs,waitingFor:S.message});await e.sleep(i.pollMs,s);continue}
if(M(A.state,A.message),A.state==="failed")return y("fail",A.reason);if(A.state==="ready"){A.percent>0&&A.percent<100&&d.push({code:"partial-traffic",percent:A.
percent});const{name:S,createdAt:g}=j()??{};return S!==void 0&&g&&d.push({code:"deployed-before",revision:S,createdAt:g}),y("pass",{code:"ready",afterMs:e.now()-
n})}if(e.now()+i.pollMs>=o){const{message:S,otherwise:g}=A;if(g?.code==="tag-not-found")throw(0,C.dw)(u,g.tag);if(g?.code==="revision-not-found")throw await(0,C.
eL)(f,i.service,g.detail,K());return g===void 0&&i.wanted.asItIs===!0?y("inconclusive",{code:"ready-timeout",afterMs:i.timeoutMs,waitingFor:S}):y("fail",g??{code:"\
ready-timeout",afterMs:i.timeoutMs,waitingFor:S})}await e.sleep(i.pollMs,s)}}async function B(f,i,e,s){try{return await f.revision(i,e,s)}catch(t){if((0,D.D)(t)&&
t.failure==="not-found")return;throw t}}function b(f){if((0,L.Do)(f).some(e=>e.latest&&e.percent>0))return;const i=(0,L.HQ)(f).toSorted((e,s)=>s.percent-e.percent)[0];
return i===void 0||i.percent===0?void 0:{revision:i.revision,percent:i.percent}}function k(f,i,e,s){return{id:"readiness",decision:f,reason:i,value:e,limit:s,unit:"\
ms",n:1,bad:null,interval:null,evidence:null}}function p({reconciling:f,conditions:i,commit:e,image:s,labels:t,...n}){return n}}),42417:((N,$,r)=>{r.d($,{Rs:()=>L,
dg:()=>U,yM:()=>C});var m=r(90915);const D=100;class C{#e;#n=new Map;#t=[];#o;#s;#a;#i=0;#r=null;#l;constructor(t,n){this.#e=t,this.#s=T(n,t,null),this.#o=[this.#s],
this.#a=n.at,this.#l=P(n,t),this.knowAge(t.candidate.name,t.candidate.createdAt)}get changes(){return this.#t}get standings(){return this.#o}get readings(){return this.#i}get unready(){
return this.#s.unready!==null}knowAge(t,n){this.#n.set(t,n)}strangers({service:t}){if(t===null)return[];const n=(0,m.HQ)(t).filter(({percent:a})=>a>0);return[...new Set(
[...n.map(({revision:a})=>a),t.latestCreatedRevision??""])].filter(a=>a!==""&&!this.#n.has(a))}add(t,n){this.#i+=1;const o=this.#s,a=T(t,this.#e,o),d=e(a),u=U(t)&&
d!==e(o)&&d!==this.#r&&!n;if(this.#r=u?d:null,u)return;const w={after:this.#a,at:t.at};if(this.#a=t.at,this.#u(t,w),d!==e(o)){for(const l of this.#h(o,a))this.#d(
{...w,...l});this.#s=a,this.#o.length<D&&this.#o.push(a)}}#u(t,{after:n,at:o}){const a=this.#l,d=P(t,this.#e);if(this.#l=d,a===null||d===null||d<=a||this.unready)
return;const u=`It was lost and came back at ${new Date(d).toISOString()}, between two readings.`;this.#d({kind:"ready-lost",whose:"revision",condition:"Ready",
message:u,after:n,at:o}),this.#d({kind:"ready-again",after:d>n&&d<o?d:n,at:o})}#d(t){if(this.#t.length===D)return;const n=t.kind==="newer-deploy"?this.#n.get(t.
revision)??null:null,o=n!==null&&n>t.after&&n<t.at;this.#t.push(o?{...t,after:n}:t)}#h(t,n){const{candidate:o,tag:a}=this.#e,{name:d}=o;if(!n.serviceExists)return[
{kind:"service-deleted"}];const u=[];!n.revisionExists&&t.revisionExists&&u.push({kind:"revision-deleted",revision:d}),n.unready!==null&&t.unready===null&&u.push(
{kind:"ready-lost",...n.unready}),n.unready===null&&t.unready!==null&&n.revisionExists&&u.push({kind:"ready-again"});const w=i(n),[l,c]=[f(t,d),f(n,d)];c<l?u.push(
{kind:"traffic-lost",from:l,percent:c,others:w,to:this.#m(t,n)}):c>l?u.push({kind:"traffic-gained",from:l,percent:c,others:w}):i(t)!==w&&u.push({kind:"others-sp\
lit",others:w});const h=n.latestCreated,M=h!==null&&n.followsLatest&&!t.followsLatest&&f(n,h)===0;if(h!==null&&(h!==t.latestCreated||M)&&h!==d){const y=f(n,h),j=y>
0||n.followsLatest;u.push({kind:"newer-deploy",revision:h,percent:y,takesTraffic:j})}return a!==void 0&&t.tagged!==n.tagged&&u.push({kind:"tag-moved",tag:a,revision:n.
tagged}),u}#m(t,n){const o=this.#e.candidate.createdAt,a=n.traffic.filter(({revision:w,percent:l})=>l>f(t,w)),d=n.latestCreated!==t.latestCreated?n.latestCreated:
null,u=a.filter(({revision:w})=>w!==d).map(({revision:w})=>this.#n.get(w)??null);return a.length>0&&u.length===0?"newer":o===null||u.length===0||u.includes(null)?
"unknown":u.some(w=>w!==null&&w<o)?"older":"newer"}}function L(s,t,n){const o=(0,m.HQ)(s);if(t.kind==="tag")return o.some(({tag:d,revision:u})=>d===t.tag&&u===n);
const a=o.filter(({percent:d})=>d>0);return a.length>0&&a.every(({revision:d})=>d===n)}function U({service:s}){return s!==null&&(!(0,m.uU)(s)||s.reconciling)}function T({
at:s,service:t,revision:n},{candidate:o,tag:a},d){const u=s,w=I(n,o)?null:n;if(t===null)return{...B,from:u};const l=(0,m.HQ)(t),c=l.length===0&&d!==null;return{
from:u,serviceExists:!0,revisionExists:w!==null,unready:w===null?null:b(t,w,o.name),traffic:c?d.traffic:p(l),tagged:c?d.tagged:l.find(h=>a!==void 0&&h.tag===a)?.
revision??null,latestCreated:t.latestCreatedRevision,followsLatest:(0,m.Do)(t).some(({latest:h,percent:M})=>h&&M>0)}}function P({revision:s},{candidate:t}){if(s===
null||s.reconciling||I(s,t))return null;const n=s.conditions.find(({type:o})=>o==="Ready");return n?.state==="succeeded"&&n.reason===""?n.lastTransitionAt:null}
function I(s,{createdAt:t}){const n=s?.createdAt??null;return n!==null&&t!==null&&n!==t}const B={serviceExists:!1,revisionExists:!1,unready:null,traffic:[],tagged:null,
latestCreated:null,followsLatest:!1};function b(s,t,n){const o=(0,m.pg)(t);if(o!==void 0)return{whose:"revision",condition:o.type,message:k(o)};const{terminalCondition:a,
latestCreatedRevision:d,reconciling:u}=s;return a?.state!=="failed"||u||!(0,m.uU)(s)||d!==n?null:{whose:"service",condition:a.type,message:k(a)}}function k({reason:s,
message:t}){return[s,t].filter(n=>n!=="").join(": ")}function p(s){const t=new Map;for(const{revision:n,percent:o}of s)t.set(n,(t.get(n)??0)+o);return[...t].filter(
([,n])=>n>0).map(([n,o])=>({revision:n,percent:o})).toSorted((n,o)=>o.percent-n.percent||(n.revision<o.revision?-1:1))}function f({traffic:s},t){return s.find(n=>n.
revision===t)?.percent??0}function i({traffic:s}){return s.map(({revision:t,percent:n})=>`${t} ${n} %`).join(", ")}function e({from:s,unready:t,...n}){return JSON.
stringify([t?.whose,t?.condition,n])}}),27242:((N,$,r)=>{r.d($,{O:()=>m});function m({service:D,region:C,workerPool:L},{name:U}){return{service:D,region:C,revision:U,
...L===void 0?{}:{pool:!0}}}}),72311:((N,$,r)=>{r.d($,{z:()=>C});var m=r(42785),D=r(27428);async function C(L,U){try{return await L(),{cancelled:!1,error:null}}catch(T){
if(U.aborted)return{cancelled:!0,error:null};if(T instanceof m.j1)throw T;return{cancelled:!1,error:(0,D.q0)(T)}}}}),65471:((N,$,r)=>{r.d($,{n:()=>I,vQ:()=>k,ip:()=>f,
wT:()=>p,xU:()=>i,ih:()=>B});var m=r(77598),D=r(90915),C=r(1641),L=r(33025),U=r(42417);class T{#e;#n=[];#t;#o;#s=0;#a=new Map;constructor(s){this.#e=s,this.#t=(0,U.
Rs)(s.first,s.address,s.candidate),this.#o=this.#t}get leads(){return this.#t}get everLed(){return this.#o}get leftOut(){return this.#s}answered(s,t){this.#n.push(
{result:s,now:t});const n=s.ok?0:(this.#a.get(s.name)??0)+1;return this.#a.set(s.name,n),n}read(s,t){if((0,U.dg)(s)&&!t)return;const{service:n,at:o}=s,{address:a,
candidate:d,count:u}=this.#e,w=this.#t;if(this.#t=n!==null&&(0,U.Rs)(n,a,d),this.#o||=this.#t,!w||!this.#t)return this.close();const l=this.#n.filter(({now:c})=>c<=
o);this.#n=this.#n.filter(({now:c})=>c>o);for(const{result:c,now:h}of l)u(c,h)}close(){this.#s+=this.#n.length,this.#n=[],this.#a.clear()}}const P=e=>({url:null,
noProbes:e});function I({url:e,tag:s},t){if(e!==void 0)return{url:e,noProbes:null};if(t===void 0)return{url:null,noProbes:null};const n=B(t,s);return n!==void 0?
{url:n,noProbes:null}:s!==void 0?P(`Cloud Run names no URL for the tag ${s}; give the input url`):t.internalOnly?P("the service takes internal traffic only; run\
 the job inside its network and give the input url"):t.defaultUriDisabled||t.uri===null?P("the service has no run.app URL; give the input url"):{url:t.uri,noProbes:null}}
function B(e,s){return e===void 0||s===void 0?void 0:(0,D.ak)(e,s)}function b(e,s,t){const{hostname:n,origin:o}=new URL(e),a=[s?.uri,B(s,t)];return n.endsWith("\
.run.app")||a.some(d=>d!=null&&URL.parse(d)?.origin===o)}function k(e){return[`ion-verify/1 (run ${(0,m.randomBytes)(8).toString("hex")})`,e["user-agent"]].filter(
t=>t!==void 0).join(" ")}function p(e,{service:s,url:t},{userAgent:n,traceIds:o,warmUntil:a}){if(t===null)return[];const{probeTimeoutMs:d}=e,u=t.replace(/\/+$/,
""),w=b(u,s,e.tag);return(0,C.s)(e).map(({path:l,...c})=>{const h={url:u+l,timeoutMs:d,userAgent:n,direct:w};return new L._({...c,...h,warmUntil:a},o)})}function f(e,{
first:s,candidate:t,count:n}){const o=(0,D.HQ)(s).find(a=>a.tag!==null&&i(a.url,e))?.tag??null;return new T({address:o===null?{kind:"traffic"}:{kind:"tag",tag:o},
candidate:t,first:s,count:n})}function i(e,s){const t=n=>n.replace(/\/+$/,"");return e!==null&&s!==null&&t(e)===t(s)}}),8374:((N,$,r)=>{r.d($,{o:()=>S});var m=r(
77074),D=r(8784);const C=2e3;async function L(g,{service:v,revision:E,tag:O,readyTimeoutMs:x,intervalMs:z,expectCommit:W,since:Q},{withoutTraffic:H,clock:V,signal:X},J){
const Y=Q==="deploy",Z={revision:E,tag:O,withoutTraffic:H||Y,commit:W,asItIs:Y},q=Math.min(C,z);return await(0,D.fh)(g,{service:v,wanted:Z,timeoutMs:x,pollMs:q},
V,X,J)}function U({failure:g,message:v,kind:E},{readyTimeoutMs:O}){const x=g==="transient"?{code:"not-reachable",detail:v}:{code:"no-access",detail:v,why:E};return{
finding:(0,D.Mj)("inconclusive",x,0,O),steps:[],service:void 0,revision:void 0,notices:[]}}var T=r(27242),P=r(76922),I=r(88558),B=r(1641);const b=50;class k{#e;#n;#t=null;constructor(v){
this.#e=v,this.#n=(0,B.s)(v).flatMap(({name:E,path:O,versionFrom:x})=>x===void 0?[]:[{name:E,path:O,place:x,versions:new Map}])}async read(v,{name:E,image:O,labels:x,
commit:z},W){this.#t={image:O,labels:x,commit:z,digest:null,why:""};const Q=this.#e.expectImage;if(!(Q===void 0||!Q.includes("sha256:")||O?.includes("@sha256:")===
!0))try{this.#t={...this.#t,digest:await v.imageDigest(E,W)}}catch(H){if(W.signal.throwIfAborted(),!(0,m.D)(H))throw H;this.#t={...this.#t,why:H.message}}}answered({
name:v,version:E,status:O,door:x,ok:z}){const W=this.#n.find(Q=>Q.name===v)?.versions;W===void 0||E===void 0||x!==null||O===null||!z&&(O<200||O>=300)||!W.has(E)&&
W.size===b||W.set(E,(W.get(E)??0)+1)}findings(){const{expectVersion:v,expectImage:E,expectCommit:O}=this.#e;if(this.#t===null)return[];const x=this.#n.map(({name:z,
path:W,place:Q,versions:H})=>{const V=p(W,Q,H);return{probe:z,place:(0,I.XC)(Q),versions:H,where:V}});return(0,P.g)({version:v,image:E,commit:O},this.#t,x)}}function p(g,v,E){
const O=[...E.values()].reduce((z,W)=>z+W,0);if(O===0)return`no good answer of ${g} came`;const x=v.kind==="header"?`the header ${v.name}`:`the member ${v.path.
join(".")}`;return`none of ${O} answers of ${g} has ${x}`}var f=r(35485),i=r(90915),e=r(26047),s=r(77549);const t=2e4,n=5e3,o=3;async function a({baseline:g,service:v,
requests:E},{service:O,revision:x},{cloudRun:z,servedUsers:W,clock:Q},H){if(g.kind==="none")return null;if(g.kind==="revision")return{name:g.name,provenBy:"name\
d"};if(x===void 0||O===void 0)return null;let V;try{const G=await z.revisions(v,{deadline:Q.now()+t,signal:H});V=(0,f.W)(G,x,(0,i.HQ)(O)).slice(0,o)}catch(G){if(H.
throwIfAborted(),!(0,m.D)(G))throw G;return null}const X=(0,s.i)(O);let J=null;const[Y,Z]=[new AbortController,new AbortController];Q.sleep(n,AbortSignal.any([H,
Y.signal])).then(()=>Z.abort(new Error("it takes too long to look for the revision that served before")),()=>{});const tt={deadline:Q.now()+n,signal:AbortSignal.
any([H,Z.signal])};try{for(const G of V){if((0,e.tC)(O,G)>0)return{name:G,provenBy:"traffic"};if(J??={name:G,provenBy:null},E==="none")return J;const _=await W(
{revision:G,tagHosts:X},tt);if(_.kind==="yes")return{name:G,provenBy:_.by};_.kind==="no"&&J.name===G&&(J=null)}return J}catch(G){if(H.throwIfAborted(),!Z.signal.
aborted)throw G;return J}finally{Y.abort(new Error("done"))}}function d(g,v){return w(g,v).every(({direct:E,shown:O,sent:x})=>E||O>=x)}function u(g,v){return w(
g,v).every(({shown:E,sent:O})=>2*E>=O)}function w(g,v){return g.filter(({target:E})=>E.name===v?.name).map(E=>({direct:E.target.direct,...E.facts()}))}var l=r(65471),
c=r(84638),h=r(20197),M=r(27555);const y=2e4,j=3,R=2e3,F=60*6e4;async function K(g,v,E,O){const{clock:x,readLimit:z}=g;await x.sleep(R,O);const W=x.now(),Q={from:Math.
max(E??0,W-F),to:W},H=new h.W(null,Q);try{const V=await g.logs(),X=new M.K(V,z,x,(0,c.b$)(v),Q);for await(const J of X.sweep(j,{deadline:W+y,signal:O}))H.read(J,
()=>!1);return H}catch(V){if(O.throwIfAborted(),!(0,m.D)(V))throw V;return}}const A=2e4;class S{settings;project;clock;#e;#n;readiness;steps=[];found=null;expectations;compared=null;url=null;noProbes=null;probes=[];evidence;probeSample=null;baselineEvidence=null;window;answerers=null;cutFrom=null;startLog;beside;get collection(){
return this.beside?.collection}get past(){return this.beside?.past}get candidates(){return this.#e.candidates}get newMessages(){return this.beside?.newMessages}get usual(){
return this.beside?.usual}get baseline(){return this.found?.name??null}get standIn(){return this.probeSample?.role==="instead"?this.probeSample:null}get probesAreOwn(){
return d(this.probes,this.probeSample)}get logShowsProbes(){return u(this.probes,this.probeSample)}constructor(v,E,O){this.#n=O,this.settings=v,this.project=v.project??
"",this.expectations=new k(v),this.clock=E.clock,this.#e=E}async run(v){const E=this.clock.now(),O=await this.awaitReadiness(v),x=this.readiness?.service;O===void 0||
x===void 0||await this.#n(this,this.#e,{service:x,revision:O,beganAt:E},v)}async awaitReadiness(v,E=!1){const O=await this.#t(v);if(O===void 0)return;const x={withoutTraffic:E,
clock:this.clock,signal:v};this.readiness=await L(O,this.settings,x,H=>{this.steps.push(H),this.#e.onReadiness(H)}),this.readiness.revision!==void 0&&this.#e.candidates?.
note(this.settings,this.readiness.revision.name);const{servedUsers:z}=this.#e;this.found=await a(this.settings,this.readiness,{cloudRun:O,servedUsers:z,clock:this.
clock},v),{url:this.url,noProbes:this.noProbes}=(0,l.n)(this.settings,this.readiness.service);const{revision:W,finding:Q}=this.readiness;return W!==void 0&&Q.decision===
"pass"&&await this.expectations.read(O,W,{deadline:this.clock.now()+A,signal:v}),W!==void 0&&Q.decision==="fail"&&(this.startLog=await K(this.#e,(0,T.O)(this.settings,
W),W.createdAt,v)),Q.decision==="pass"?W:void 0}async#t(v){try{return this.project=await this.#e.signIn(),await this.#e.cloudRun()}catch(E){if(v.throwIfAborted(),
!(0,m.D)(E))throw E;this.readiness=U(E,this.settings);return}}}}),10603:((N,$,r)=>{r.d($,{Lx:()=>U,Mi:()=>C,ii:()=>T,jj:()=>k,qm:()=>p,vu:()=>f});var m=r(48946),
D=r(77074);const C=["requests","refused","kills","error-lines","waits",...m.wS,"probe-health","probe-chat","probe","version-probes","probe-traces","judged-probe\
s","service","baseline"],L=[...Object.keys(D.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];function U(i){return i in D.c&&i!=="read-limit"&&
i!=="too-large"}function T(i){return i==="read-limit"||i==="too-much"}const P=3,I=1e3,B=15e3,b=6e4;function k(i){return(i?.gap?.refusals??0)>=P}class p{#e;#n;#t=null;#o=null;#s=-1/0;#a=-1/0;#i=!1;constructor(e,s=null){
this.#e=e,this.#n=s}get gap(){const e=this.#t?.refusals;return this.#t===null||e===void 0||this.#n===null?this.#t:{...this.#t,refusals:Math.max(e,this.#n.#t?.refusals??
0)}}async ask(e){if(this.#o!==null&&this.#e.now()<this.#u())throw this.#o;this.#l();try{const s=await e();return this.answered(),s}catch(s){throw(0,D.D)(s)&&this.
failed(s),s}}answered(){this.#t=null,this.#o=null,this.#i=!0,this.#n?.answered()}failed(e){if(e.unasked===!0&&this.#t!==null)return;const{kind:s,message:t}=e,{since:n=this.#e.
now(),refusals:o=0}=this.#t??{};this.#t={code:s,detail:t,since:n,...f(s)?{refusals:o+this.#r()}:{}},this.#o=e,this.#n?.failed(e)}#r(){const e=this.#e.now(),s=this.#i?
B:I;return this.#t?.refusals!==void 0&&e<this.#a+s?0:(this.#a=e,1)}#l(){this.#s=this.#e.now(),this.#n!==null&&this.#n.#l()}#u(){const s=this.#t?.refusals!==void 0&&
this.#n!==null&&this.#n.#d?this.#n.#s:-1/0;return Math.max(this.#d?this.#s:-1/0,s)+b}get#d(){return(this.#t?.refusals??0)>=P}}function f(i){return i in D.c&&D.c[i]!==
"transient"&&i!=="too-large"}}),1641:((N,$,r)=>{r.d($,{s:()=>D});var m=r(94203);function D(C){const{healthPath:L,chatPath:U,chatBody:T,probeHeaders:P,probes:I}=C,
B={headers:P,after:null,versionFrom:void 0},b=C.expectVersion!==void 0,k=I.some(({versionFrom:p})=>p!==null);return[...L===void 0?[]:[{...B,name:"health",method:"\
GET",path:L,body:void 0,wanted:(0,m.Q)("health"),versionFrom:b&&!k?C.versionFrom:void 0}],...U===void 0?[]:[{...B,name:"chat",method:"POST",path:U,body:T,wanted:(0,m.
Q)("chat")}],...I.map(({health:p,status:f,latencyMs:i,expect:e,ignoreDependencies:s,take:t,secrets:n,headers:o,versionFrom:a,...d})=>{const u=p?"health":"status",
w=e.json===null&&e.headers===null&&e.text===null;return{...d,headers:{...P,...o},wanted:{reads:u,status:f,latencyMs:i,expect:w?null:e,ignoreDependencies:s,take:t,
secrets:n},versionFrom:b?a??void 0:void 0}})]}}),95700:((N,$,r)=>{r.d($,{m:()=>b});var m=r(77074),D=r(33678),C=r(84638),L=r(26207),U=r(43010);const T=30*864e5,P=5,
I=36e5,B="run.googleapis.com/request_count";function b(s){return async(t,n)=>{const o=await e(n,async()=>await k(s,t,n));if(o.kind!=="unknown")return o;const a=await e(
n,async()=>await i(s,t.revision,n));return a.kind!=="unknown"?a:{kind:"unknown",detail:`${o.detail} ${a.detail}`}}}async function k({clock:s,logs:t,service:n,region:o,
...a},{revision:d,tagHosts:u},w){const l=await t(),c=(0,L.hC)(a),h=s.now(),M=R=>(0,C.Tq)((0,C.u)({service:n,region:o,revision:d}),h-T,R);let y=0,j=0;for await(const{
entries:R,last:F}of new U.qs(l).read(M,h,w)){y+=R.length,j+=1;const K=R.find(A=>p(A,c,u));if(K!==void 0)return{kind:"yes",by:"request-log",at:(0,D.e9)(K.timestamp)};
if(F||j>=P)break}return y>0?{kind:"no"}:{kind:"unknown",detail:`Cloud Run's request log holds no request of ${d}.`}}function p(s,t,n){if((0,L.NI)((0,L.iN)(s),t)!==
null)return!1;const o=f(s.httpRequest?.requestUrl);return o===null||!(o.includes("---")||n.includes(o))}function f(s){return/^[a-z]+:\/\/([^/?#]+)/i.exec(s??"")?.[1]??
null}async function i({clock:s,metrics:t,service:n,region:o},a,d){const u=await t(),w=Math.floor(s.now()/I)*I,l=async j=>{const[R]=await u.series({metric:B,service:n,
region:o,and:j,from:w-T,to:w,alignmentMs:I,aligner:"ALIGN_DELTA",groupBy:[]},d);return new Map((R?.points??[]).map(({at:F,value:K})=>[F,typeof K=="number"?K:0]))},
[c,h]=await Promise.all([l(`resource.labels.revision_name="${a}"`),l("")]);if(h.size===0)return{kind:"unknown",detail:"Monitoring has counted no request of this\
 service."};const M=new Map;for(const[j,R]of h){const F=Math.floor((w-j)/(24*I)),K=M.get(F)??{own:0,all:0,at:j};M.set(F,{own:K.own+(c.get(j)??0),all:K.all+R,at:Math.
max(K.at,j)})}const y=[...M.values()].filter(j=>j.own>0&&j.own>j.all/2).toSorted((j,R)=>R.at-j.at)[0];return y===void 0?{kind:"no"}:{kind:"yes",by:"monitoring",
at:y.at}}async function e(s,t){try{return await t()}catch(n){if(s.signal.throwIfAborted(),!(0,m.D)(n))throw n;return{kind:"unknown",detail:n.message}}}}),27555:((N,$,r)=>{
r.d($,{K:()=>o,T:()=>L.T0});var m=r(10603),D=r(84638),C=r(33678),L=r(43010);const U=2*6e4,T=15e3,P=45e3;class I{#e;#n=-1/0;constructor(l){this.#e=l}pressing(l){
const c=this.#e-l<P;return l-this.#n>=P&&!c}due(l){return l-this.#n>=T}from(l){return l-U}done(l){this.#n=l}}const B=10,b=10;function k(w,l,{share:c,maxPages:h=B,
isLast:M=!1}){const y=M?w.leftThisMinute():w.forPoll(l),j=Math.max(1,Math.floor(w.mostForPoll(l)*c)),R=Math.min(h,M?y:j);return{most:R,allowed:Math.min(R,y)}}function p(w,l,c,h){
return w.forPollsWithin(l,c)*h+b}var f=r(1872);const i=15*6e4,e=6e4;class s{#e;#n;#t=new Map;#o=[];constructor(l,c){this.#e=l,this.#n=c}add(l,c){const h=(0,C.e9)(
l.timestamp);if(!(h>=this.#e.from&&h<this.#e.to))return!1;const M=Math.floor(h/e);let y=this.#t.get(M);y===void 0&&(y=new Set,this.#t.set(M,y));const j=(0,C.k2)(
l);return y.has(j)?!1:(y.add(j),this.#n&&this.#o.push({minute:M,key:j,weight:c}),!0)}begin(){this.#o=[]}takeBack(){return this.#o.splice(0).map(({minute:l,key:c,
weight:h})=>(this.#t.get(l)?.delete(c),h))}forget(l){const c=Math.floor((l-i)/e)-1;for(const h of this.#t.keys())h<c&&this.#t.delete(h)}}const t=5e3,n=3;class o{#e;#n;#t;#o;#s;#a;#i;#r;#l;#u=1;#d;#h=-1/0;#m;#c;#w;#f=null;#g;constructor(l,c,h,M,y,{
overlapMs:j=0,sampleBy:R="insertId",purpose:F="judged",wholePolls:K=!1}={}){this.#g=F,this.#c=K,this.#d=Math.max(t,j),this.#m=R,this.#w=new m.qm(h,l.trouble),this.#e=
new L.qs((0,L.Im)(l,this.#w)),this.#n=c,this.#t=h,this.#o=M,this.#s=y,this.#a=new s(y,K),this.#r=y.from,this.#l=new I(y.to),this.#i=new f.F(y.from,()=>this.#r)}get filter(){
return this.#y(this.#s.from,this.#s.to)}get sampling(){return this.#i.facts}async*poll(l,c){const{share:h,behindMs:M=0,purpose:y=this.#g}=l,{most:j,allowed:R}=k(
this.#n,y,l),F=this.#t.now(),K=Math.min(F-M,this.#s.to);if(K<this.#s.from)return;const A=Math.max(this.#s.from,this.#r-this.#d),S=p(this.#n,this.#g,this.#s.to-F,
h);this.#p(this.#s.to-this.#r,S),this.#p(K-A,j);const g=this.#i.pagesExpected((K-A)*d,this.#e.size),v=Math.min(j,Math.max(this.#u,g)),E=this.#l.pressing(F)&&j>v;
if(R<v+(E?1:0))return this.#v("read-limit");const O=this.#l.due(F)&&R>v,x=O?Math.max(this.#s.from,this.#l.from(this.#r)):A,z=M===0?this.#s.to:K;this.#a.begin();
const W=yield*this.#M({from:x,must:A,to:z,maxPages:R,purpose:y},c),Q=W.complete||W.oldest<A;if(this.#c&&!Q)for(const H of this.#a.takeBack())this.#i.drop(H);if(Q)
this.#r=Math.max(this.#r,K),this.#u=1,this.#f=null,O&&this.#l.done(F),this.#a.forget(F);else if(R<j||W.oldest>=z){const H=Math.max(.5,(K-W.oldest)/Math.max(1,K-
A));this.#u=Math.min(j,Math.max(R+1,Math.ceil(R/H*d))),this.#v("read-limit")}else this.#v("too-much"),this.#i.fitCovered((K-W.oldest)/Math.max(1,K-A))}#p(l,c){const h=this.#c?
l*u:l;this.#i.fit({spanMs:h,pages:c,pageSize:this.#e.size})}async*sweep(l,c){const{from:h,to:M}=this.#s;this.#v("too-much");const y=Math.max(h,this.#r===h?-1/0:
this.#t.now()-i);if(this.#c){const A=this.#n.isShared?1:l/2;this.#p(M-Math.max(h,y),A)}const j=this.#c?l:Math.ceil(l/2),R=yield*this.#M({from:y,must:y,to:M,maxPages:j},
c),F=this.#r;if(!R.complete&&R.oldest>F){if(R.oldest>=M||this.#c)return Math.min(M,R.oldest);const S=l/2/(M-R.oldest)*(R.oldest-F),g=Math.min(M,R.oldest+1);this.#i.
fitRest(l/2,S,g);const v=yield*this.#M({from:F,must:F,to:g,maxPages:l/2},c);return v.complete?(this.#r=M,this.#f=null,F>h?F:null):v.oldest}this.#r=M,this.#f=null;
const K=R.complete?y:R.oldest;return K>h?K:null}get readUpTo(){return this.#r}get coverage(){const{code:l,since:c}=this.#f??{},h=l===void 0||c===void 0?null:{code:l,
since:c,detail:""};return{readTo:this.#r,gap:this.#w.gap??h}}get fraction(){return this.#i.fraction}get drawn(){return this.#i.drawn}get rate(){return this.#i.rate}expect(l){
this.#i.expect(l)}expectAll(l,c){this.#i.fitAll(Math.ceil(l/this.#e.size),c)}get answered(){return this.#h>-1/0}get readAt(){return this.#h}get complete(){return this.#r>=
this.#s.to}async*#M({from:l,must:c,to:h,maxPages:M,purpose:y=this.#g},j){let R=h,F=l,K=0,A=0,S=0;for await(const{entries:g,last:v}of this.#e.read(E=>this.#y(l,E),
h,j)){if(this.#h=this.#t.now(),y!=="judged"&&this.#n.charge(y),g.length===0&&!v&&++S<=a)continue;A++;const[E,O]=[g[0],g.at(-1)];O!==void 0&&(R=Math.min(R,(0,C.e9)(
O.timestamp))),F=Math.max(F,(0,C.e9)(E?.timestamp)||l),K+=g.length,this.#i.measure(K,F-R);const x=g.filter(z=>this.#E(z));if(x.length>0&&(yield x),v)return{complete:!0,
oldest:l};if(A>=M||R<c&&A>=n)break}return{complete:!1,oldest:R}}#v(l){this.#f={code:l,since:this.#f?.since??this.#t.now()}}#y(l,c){return(0,D.jJ)((0,D.Tq)(this.#o,
l,c),this.#i.fraction,this.#m)}#E(l){const{weight:c}=this.#i;return this.#a.add(l,c)?(this.#i.add(c),!0):!1}}const a=2,d=1.05,u=1.25}),26047:((N,$,r)=>{r.d($,{GZ:()=>k,
H6:()=>D,J0:()=>T,P2:()=>L,ev:()=>I,kO:()=>f,kc:()=>B,l7:()=>C,lM:()=>i,qI:()=>b,qT:()=>P,tC:()=>p});var m=r(90915);function D(t,n){const o=new Map;for(const{revision:d,
percent:u}of n){if(!Number.isInteger(u)||u<0)throw new RangeError(`${u} is no whole percentage`);u>0&&o.set(d,(o.get(d)??0)+u)}const a=[...o.values()].reduce((d,u)=>d+
u,0);if(a!==100)throw new RangeError(`shares total 100, not ${a}`);return[...[...o].map(([d,u])=>({revision:d,percent:u,tag:null})),...U(t)]}function C(t,n,o){return(0,m.
Do)(t).filter(({percent:a})=>a>0).map(a=>{const d=e(a);return{revision:(d??t.latestReadyRevision)===n?o:d,percent:a.percent}})}function L(t){const n=new Map;for(const{
revision:a,percent:d}of t)n.set(a,(n.get(a)??0)+d);const o=[...n].filter(([,a])=>a>0).toSorted(([,a],[,d])=>d-a);if(!(o.length<2))return o.map(([a,d])=>`${a} ${d}\
 %`).join(", ")}function U(t){return t.traffic.flatMap(n=>n.tag===null?[]:[{revision:e(n),percent:0,tag:n.tag}])}function T(t){return(0,m.zD)((0,m.o_)(t,(0,m.Do)(
t)).map(n=>({...n,tag:null})))}function P(t){return(0,m.Do)(t).some(n=>n.latest&&n.percent>0)}function I(t,n){const o=(0,m.Do)(t).map(a=>({...a,revision:e(a)}));
return s(o)===s(n)}function B(t,n){return(0,m.uU)(t)&&!t.reconciling&&(0,m.zD)(i(t,n))===(0,m.zD)((0,m.HQ)(t))}function b(t,n){return(0,m.uU)(t)&&!t.reconciling&&
(0,m.UN)(t)&&(0,m.HQ)(t).every(o=>o.percent===0||o.revision===n)}function k(t){const n=(0,m.o_)(t,(0,m.Do)(t)),o=a=>(0,m.zD)(a.map(d=>({...d,tag:null})));return o(
n)===o((0,m.HQ)(t))?null:n}function p(t,n){return(0,m.HQ)(t).filter(o=>o.revision===n).reduce((o,a)=>o+a.percent,0)}function f(t,n){const d=[...new Set((0,m.HQ)(
t).map(u=>u.revision))].filter(u=>u!==""&&u!==n).toSorted((u,w)=>p(t,w)-p(t,u))[0];return d!==void 0&&p(t,d)>0?d:void 0}function i(t,n){const o=new Map(t.trafficStatuses.
map(a=>[a.tag,a.uri]));return(0,m.o_)(t,n.map(a=>({...a,uri:a.tag===null?null:o.get(a.tag)??null,latest:a.revision===null})))}function e(t){return t.latest?null:
t.revision}function s(t){return(0,m.zD)(t.map(n=>({...n,revision:n.revision??"the latest"})))}}),77549:((N,$,r)=>{r.d($,{b:()=>P,i:()=>b});var m=r(77074),D=r(90915),
C=r(35485),L=r(26047);const U=5,T=5;async function P(p,f,i){const{api:e,name:s}=f,{bad:t,named:n,service:o}=p,a=await e.revisions(s,i);if(n!==void 0)return await I(
a,n,t,f,i);const d=a.find(M=>M.name===t);if(d===void 0)return{outcome:{code:"no-good-revision",before:t}};const u=(0,C.W)(a,d,(0,D.HQ)(o)),l=[...new Set([...p.preferred===
void 0?[]:[p.preferred],...u])].flatMap(M=>a.find(y=>y.name===M)??[]).filter(M=>M.name!==t&&(0,D.pg)(M)===void 0).slice(0,U);if(l.length===0)return{outcome:{code:"\
no-good-revision",before:t}};const c=b(o);let h="";for(const{name:M}of l){if((0,L.tC)(o,M)>0||p.served.includes(M))return{revision:M,provenBy:"traffic"};const y=await f.
servedUsers({revision:M,tagHosts:c},i);if(y.kind==="yes")return{revision:M,provenBy:y.by};y.kind==="unknown"&&(h||=y.detail)}return{outcome:{code:"target-unprov\
en",revisions:l.map(M=>M.name).join(", "),detail:h}}}async function I(p,f,i,{api:e,name:s},t){const n=p.find(d=>d.name===f)??await B(e,s,f,t);if(n===void 0)return{
outcome:{code:"target-not-found",revision:f,known:k(p,i)}};const o=(0,D.pg)(n);if(o===void 0)return{revision:f,provenBy:"named"};const a=[o.reason,o.message].filter(
d=>d!=="").join(": ");return{outcome:{code:"target-not-ready",revision:f,detail:a}}}async function B(p,f,i,e){try{return await p.revision(f,i,e)}catch(s){if((0,m.
D)(s)&&s.failure==="not-found")return;throw s}}function b({trafficStatuses:p,uri:f}){const i=f===null?null:new URL(f).host;return p.flatMap(({tag:e,uri:s})=>e!==
null&&s!==null&&URL.canParse(s)?[new URL(s).host]:[]).filter(e=>e!==i)}function k(p,f){return(0,C.o)(p).filter(i=>i.name!==f).slice(0,T).map(i=>i.name).join(", ")}})};
