"use strict";exports.id=6738,exports.ids=[6738],exports.modules={96279:((D,T,r)=>{r.d(T,{p:()=>x});var P=r(77299);const O=300;class x{#s=new P.P3(()=>({candidate:0,baseline:0,
firstAt:1/0,example:""}));#t=0;add(w,{at:k,message:d,count:f=1}){const i=this.#s.clusterOf(d);if(i===null){w==="candidate"&&(this.#t+=f);return}const{data:t}=i;
t[w]+=f,w==="candidate"&&k<t.firstAt&&(t.firstAt=k,t.example=d.length>O?`${A(d)}\u2026`:d)}get unsorted(){return this.#t}newPatterns(){return this.#s.clusters.filter(
({data:w})=>w.baseline===0).map(({tokens:w,data:k})=>({pattern:w.join(" "),count:k.candidate,firstAt:k.firstAt,example:k.example})).sort((w,k)=>k.count-w.count||
w.firstAt-k.firstAt)}}function A(v){return Array.from(v.slice(0,2*O)).slice(0,O).join("")}}),58628:((D,T,r)=>{r.d(T,{o:()=>v});var P=r(77299),O=r(52686);const x=2e3,
A=2e3;class v{#s=new Map;#t=0;#e=0;add(k,d){this.#t+=1;const f=(0,O.o)(d,A),i=(0,P.k8)(f).join(" "),t=this.#s.get(i);t!==void 0?(t.count+=1,k<t.at&&Object.assign(
t,{at:k,message:f})):this.#s.size<x?this.#s.set(i,{at:k,message:f,count:1}):this.#e+=1}get messages(){return this.#s.values()}get total(){return this.#t}get left(){
return this.#e}}}),77299:((D,T,r)=>{r.d(T,{P3:()=>s,k8:()=>o});var P=r(52686);const O="<*>",x=2e3,A=60,v=80,w=1,k=.6,d=100,f=1e3,i=2e3,t=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class s{#s=new Map;#t=[];#e=new Map;#o;constructor(h){this.#o=h}get clusters(){
return this.#t}clusterOf(h){const e=o(h),a=e.join(" "),l=this.#e.get(a)??this.#n(e);return l!==null&&this.#e.size<i&&this.#e.set(a,l),l}#n(h){const e=this.#t.length===
f,a=this.#r(h,e),l=g(a.clusters,h);if(l!==null){for(const[E,u]of h.entries())l.tokens[E]!==u&&(l.tokens[E]=O);return l}if(e)return null;const y={tokens:h,data:this.#o()};
return a.clusters.push(y),this.#t.push(y),y}#r(h,e){let a=this.#s.get(h.length);a===void 0&&(a=m(),e||this.#s.set(h.length,a));for(const l of h.slice(0,w)){const E=a.
branches.size>=d&&!a.branches.has(l)||/\d/.test(l)?O:l;let u=a.branches.get(E);u===void 0&&(u=m(),e||a.branches.set(E,u)),a=u}return a}}function o(n){const h=(0,P.
o)(n.trimStart(),x).split(/[\r\n]/,1)[0]??"";return t.reduce((l,y)=>l.replace(y,O),h).split(/\s+/).filter(l=>l!=="").slice(0,A).map(l=>(0,P.o)(l,v))}function g(n,h){
let e=null;for(const l of n){let[y,E]=[0,0];for(const[u,M]of l.tokens.entries())M===O?E+=1:M===h[u]&&(y+=1);(e===null||y>e.equal||y===e.equal&&E>e.wildcards)&&(e=
{cluster:l,equal:y,wildcards:E})}if(e===null)return null;const a=h.filter(l=>l!==O).length;return e.equal>=k*Math.max(a,h.length-e.wildcards)?e.cluster:null}function m(){
return{branches:new Map,clusters:[]}}}),59348:((D,T,r)=>{r.d(T,{ZZ:()=>d,Uh:()=>f,PQ:()=>k});var P=r(73024),O=r(76760),x=r(22116),A=r(4385);function v(n){return"\
period"in n?(0,A.v)(n):(0,x.r)(n)}var w=r(3101);async function k(n,h,e){return await f(o(n),h,e,{json:()=>t(n),html:async()=>await d(n)})}async function d(n){return(await r.
e(6272).then(r.bind(r,36272))).renderPage(v(n))}async function f(n,h,e,a){const l=[];let y="";const E=async(c,p)=>{try{return s(await a[p](),g(n,h,p))}catch(_){
return l.push(`\`${c}\``),y=_ instanceof Error?_.message:String(_),""}},u=await E("report","json"),M=await E("report-html","html");if(l.length>0){const c=`${l.join(
" and ")} ${l.length===1?"is":"are"} empty`;e(`The report file could not be written, so that ${c}. RUNNER_TEMP is ${h}: ${y}`)}return{json:u,html:M}}function i(n,h){
return s(t(n),g(o(n),h,"json"))}function t(n){return`${JSON.stringify(n,null,2)}
`}function s(n,h){return(0,P.mkdirSync)((0,O.dirname)(h),{recursive:!0}),(0,P.writeFileSync)(h,n),h}function o(n){return(0,w.S)(n)?["services",n.targets[0]?.service??
"",n.generatedAt]:[n.service.name,n.candidate?.name??"unknown",n.generatedAt]}function g(n,h,e){const a=n.map(l=>String(l).slice(0,m)).join("-").replace(/[^A-Za-z0-9._-]/g,
"_");return(0,O.join)(h,"ion-verify",`${a}.${e}`)}const m=63}),85325:((D,T,r)=>{r.d(T,{Q:()=>m,l:()=>o});var P=r(17138);const O=3e4,x=1e4,A=600,v=100,w=2e3,k=150;
class d{#s;#t;constructor(a,l){this.#t=l,this.#s=a.map(y=>new f(y,l))}start(){for(const a of this.#s)a.start()}progress(a){for(const l of this.#s)l.progress(a)}async finish(a){
const{clock:l,cancel:y,finishLimitMs:E=x}=this.#t,u=y.aborted,M=u?A:E,c=new AbortController,p=u?c.signal:AbortSignal.any([c.signal,y]),_={deadline:l.now()+M-v,signal:p},
R=Promise.all(this.#s.map(async S=>await S.finish(a,_,u?k:w))),B=new AbortController,b=l.sleep(M,AbortSignal.any([p,B.signal])).catch(()=>{});await Promise.race(
[R,b]),B.abort(new Error("told")),c.abort(new Error("the job does not wait any longer"))}}class f{#s;#t;#e=new AbortController;#o=Promise.resolve();#n=null;#r=!1;constructor(a,l){
a.catch(()=>{}),this.#s=a,this.#t=l}start(){this.#c(async(a,l)=>await a.start?.(l))}progress(a){this.#n=a,this.#r||this.#i()}async finish(a,l,y){const{clock:E}=this.#t;
this.#n=null;const u=new AbortController,M=E.sleep(y,AbortSignal.any([l.signal,u.signal])).catch(()=>{});await Promise.race([this.#o,M]),u.abort(new Error("no l\
onger needed")),this.#e.abort(new Error("the verdict is there")),!l.signal.aborted&&await this.#l(async c=>await c.finish(a,l),l.signal)}#i(){const a=this.#n;a===
null||this.#e.signal.aborted||(this.#n=null,this.#c(async(l,y)=>await l.progress?.(a,y)))}#c(a){const{clock:l,cancel:y}=this.#t,E=AbortSignal.any([y,this.#e.signal]);
this.#r=!0,this.#o=this.#l(async u=>{await a(u,{deadline:l.now()+O,signal:E})},E).finally(()=>{this.#r=!1,this.#i()})}async#l(a,l){let y="Who is to be told";try{
const E=await this.#s;if(E===null)return;({name:y}=E),await a(E)}catch(E){if(l.aborted&&E===(0,P.J)(l))return;await this.#t.warn(`${y} was not told: ${E instanceof
Error?E.message:String(E)}`)}}}var i=r(18884),t=r(19467);const s={github:{window:async e=>await(await r.e(9908).then(r.bind(r,99908))).openGitHubPublisher(e)},issue:{
period:async e=>(await Promise.all([r.e(9908),r.e(5231)]).then(r.bind(r,25231))).openIssue(e)},discussion:{period:async e=>(await Promise.all([r.e(9908),r.e(2722)]).
then(r.bind(r,92722))).openDiscussion(e)},slack:{window:async e=>await(await Promise.all([r.e(8378),r.e(2389)]).then(r.bind(r,92389))).openSlackPublisher(e),period:async e=>(await Promise.
all([r.e(8378),r.e(876)]).then(r.bind(r,20876))).openSlackOfPeriod(e)}};function o(e,a){return new d(Object.values(s).flatMap(({window:l})=>l?.((0,t.k)(n(e),a))??
[]),h(e))}const g=2e4;function m(e){return new d(Object.values(s).flatMap(({period:a})=>a?.((0,t.k)(n(e),()=>null))??[]),{...h(e),finishLimitMs:g})}function n(e){
return{...e,targets:e.targets??[e.settings]}}function h({clock:e,cancel:a}){return{clock:e,cancel:a,warn:async l=>(await(0,i.rm)())(l)}}}),78663:((D,T,r)=>{r.d(
T,{h:()=>O});var P=r(73335);function O(x){const A=x?.memoryLimit??null;return{memoryBytes:A===null?null:(0,P.Q)(A)}}}),30934:((D,T,r)=>{r.d(T,{R:()=>O,Y:()=>P});
function P(x,A){return`ion_verify_${x.replaceAll("-","_")}_${A.replaceAll("-","_")}`}function O(x,A){return`logging.googleapis.com/user/${P(x,A)}`}}),10603:((D,T,r)=>{
r.d(T,{Lx:()=>v,Mi:()=>x,ii:()=>w,jj:()=>t,qm:()=>s,vu:()=>o});var P=r(48946),O=r(77074);const x=["requests","refused","kills","error-lines","waits",...P.wS,"pr\
obe-health","probe-chat","probe","judged-probes","service","baseline"],A=[...Object.keys(O.c),"too-much","nothing-newer","cut-off","not-exported","not-looked"];
function v(g){return g in O.c&&g!=="read-limit"&&g!=="too-large"}function w(g){return g==="read-limit"||g==="too-much"}const k=3,d=1e3,f=15e3,i=6e4;function t(g){
return(g?.gap?.refusals??0)>=k}class s{#s;#t;#e=null;#o=null;#n=-1/0;#r=-1/0;#i=!1;constructor(m,n=null){this.#s=m,this.#t=n}get gap(){const m=this.#e?.refusals;
return this.#e===null||m===void 0||this.#t===null?this.#e:{...this.#e,refusals:Math.max(m,this.#t.#e?.refusals??0)}}async ask(m){if(this.#o!==null&&this.#s.now()<
this.#a())throw this.#o;this.#l();try{const n=await m();return this.answered(),n}catch(n){throw(0,O.D)(n)&&this.failed(n),n}}answered(){this.#e=null,this.#o=null,
this.#i=!0,this.#t?.answered()}failed(m){const{kind:n,message:h}=m,{since:e=this.#s.now(),refusals:a=0}=this.#e??{};this.#e={code:n,detail:h,since:e,...o(n)?{refusals:a+
this.#c()}:{}},this.#o=m,this.#t?.failed(m)}#c(){const m=this.#s.now(),n=this.#i?f:d;return this.#e?.refusals!==void 0&&m<this.#r+n?0:(this.#r=m,1)}#l(){this.#n=
this.#s.now(),this.#t!==null&&this.#t.#l()}#a(){const n=this.#e?.refusals!==void 0&&this.#t!==null&&this.#t.#h?this.#t.#n:-1/0;return Math.max(this.#h?this.#n:-1/0,
n)+i}get#h(){return(this.#e?.refusals??0)>=k}}function o(g){return g in O.c&&O.c[g]!=="transient"&&g!=="too-large"}}),68898:((D,T,r)=>{r.d(T,{P:()=>d});var P=r(
58628),O=r(14134),x=r(37071),A=r(84638),v=r(33678),w=r(43010);const k=1e4;class d{revision;errors=new P.o;#s;#t;#e=new Set;#o;#n=null;#r=!1;constructor(i,t,s){this.
revision=t.revision??"",this.#s=new w.qs(i),this.#t=(0,A.ru)(t),this.#o=s}async read(i,t,s){const o=this.#n===null?this.#o:Math.max(this.#o,this.#n-k),g=this.#n===
null;let m=i,n=0;for await(const{entries:h,last:e}of this.#s.read(a=>(0,A.Tq)(this.#t,o,a),i,s)){n+=1;for(const a of h){const l=(0,v.k2)(a);if(this.#e.has(l))continue;
this.#e.add(l);const y=(0,v.e9)(a.timestamp);m=Math.min(m,y);const E=(0,x.BP)(a);E!==null&&this.errors.add(y,(0,O.yq)(E))}if(this.#n=i,e)return;if(n>=t)break}this.#r=
!0,g&&(this.#o=m)}get looked(){return this.#n===null?null:{from:this.#o,to:this.#n}}get truncated(){return this.#r}}}),37071:((D,T,r)=>{r.d(T,{BP:()=>k,Br:()=>w,
I1:()=>A,bJ:()=>v});var P=r(33678),O=r(52686);const x=16384;function A(d){return[d.textPayload,(0,P.fK)(d,"jsonPayload.message"),(0,P.fK)(d,"jsonPayload.error"),
(0,P.fK)(d,"jsonPayload.msg"),d.protoPayload?.status?.message].find(i=>typeof i=="string"&&i.trim()!=="")??null}function v(d){return d==="ERROR"||d==="CRITICAL"||
d==="ALERT"||d==="EMERGENCY"}function w(d){return v(d.severity)&&(!(0,P.WD)(d)||d.textPayload!==void 0)}function k(d){if(!v(d.severity))return null;const f=(0,O.
o)(A(d)?.trim()??"",x);if(f==="")return null;const i=f.split(/\r\n|[\r\n]/),t=i[0]?.trimEnd()??"";if(!t.startsWith("Traceback (most recent call last)"))return t;
const s=i.findLastIndex(o=>/^\s/.test(o));return i[s+1]?.trim()||t}}),6964:((D,T,r)=>{r.d(T,{e:()=>w,s:()=>d});var P=r(84638),O=r(33678),x=r(43010),A=r(44257);const v=4,
w=8,k=.6;async function d(i,t,s,o,g){let m=1,n=0;const h=new x.qs({page:async(a,l)=>(n+=1,await i.page(a,l))}),e=()=>w-n;for(;e()>0;){const a=E=>(0,P.jJ)((0,P.Tq)(
t,s.from,E),m),{items:l,missing:y}=await f({backward:h,left:e},a,s,o,g);if(y===0)return{items:[...l.values()],fraction:m,filter:a(s.to)};m=(0,A.Hg)(Math.min(.5,
k*Math.min(v,e())/y)*m)}return null}async function f({backward:i,left:t},s,{from:o,to:g},m,n){const h=new Map;let e=1/0;const a=Math.min(v,t());let l=0;for await(const{
entries:y,last:E}of i.read(s,g,n)){let u=g;for(const M of y){const c=(0,O.e9)(M.timestamp);c>=o&&c<g&&(u=c,h.set((0,O.k2)(M),m(M)))}if(E)return{items:h,missing:0};
if(u<g&&(l+=1,e=h.size/i.size*((g-o)/(g-u)),e>a||l>=a)||t()<=0)break}return{items:h,missing:e===1/0?a:Math.max(a,e)}}}),43010:((D,T,r)=>{r.d(T,{Im:()=>x,T0:()=>A,
qs:()=>d});var P=r(77074),O=r(33678);function x(i,t){return{trouble:t,page:async(s,o)=>await t.ask(async()=>await i.page(s,o)),close:async()=>await i.close()}}const A=1e3,
v=8*1024*1024,w=20,k=8;class d{#s;#t=A;constructor(t){this.#s=t}get size(){return this.#t}async*read(t,s,o){let g=this.#t,m=s,n;for(let h=s;;){const e=await this.#e(
t(m),g,n,o),a=e?.entries??[],l=a.at(-1);l!==void 0&&(h=Math.min(h,(0,O.e9)(l.timestamp))),n=e?.nextPageToken;const y=e!==null&&(n===void 0||n==="");if(yield{entries:a,
last:y},y)return;this.#t>=g||e!==null&&h+1>=m||(g=this.#t,m=Math.min(m,h+1),n=void 0)}}async#e(t,s,o,g){try{const m=o===void 0?{}:{pageToken:o},n=await this.#s.
page({filter:t,orderBy:"timestamp desc",pageSize:s,...m},g),{entries:h=[],bytes:e=0}=n;return h.length>0&&e>0&&(this.#t=f(v,e/h.length)),n}catch(m){if(!(0,P.D)(
m)||m.failure!=="too-large"||s<=w)throw m;return this.#t=Math.max(w,Math.floor(s/k)),null}}}function f(i,t){return Math.min(A,Math.max(w,Math.floor(i/t)))}}),73335:((D,T,r)=>{
r.d(T,{O:()=>O,Q:()=>v});var P=r(39463);function O(i,t,s,o){return[x("memory",i.expectMemoryBytes,k,t?.memoryLimit??null,v),x("cpu",i.expectCpu,String,t?.cpuLimit??
null,w),x("max-instances",i.expectMaxInstances,String,f(t?.maxInstances),Number),x("health-path",i.expectHealthPath,String,t?.healthProbe?.path??null,m=>m),x("h\
ealth-timeout",i.expectHealthTimeoutMs,d,f(t?.healthProbe?.timeoutMs),Number,d),i.expectTraffic===void 0?null:A(i.expectTraffic,s,o)].filter(m=>m!==null)}function x(i,t,s,o,g,m=()=>o??
""){if(t===void 0)return null;const n=o===null?null:g(o);return{setting:i,wanted:s(t),actual:n===null?o:m(n),same:n===t}}function A(i,t,s){const o=new Map;for(const{
revision:h,percent:e}of t)e>0&&o.set(h,(o.get(h)??0)+e);const g=new Map;for(const{revision:h,percent:e}of i){const a=h==="latest"?s??h:h;g.set(a,(g.get(a)??0)+e)}
const m=h=>[...h].map(([e,a])=>`${e}=${a}%`).join(", "),n=o.size===g.size&&[...g].every(([h,e])=>o.get(h)===e);return{setting:"traffic",wanted:i.map(({revision:h,
percent:e})=>`${h}=${e}%`).join(", "),actual:o.size===0?null:m(o),same:n}}function v(i){return(0,P.D)(i)??(0,P.D)(`${i}B`)}function w(i){const[,t,s]=/^(\d+(?:\.\d+)?)(m?)$/.
exec(i)??[];return t===void 0?null:Number(t)/(s==="m"?1e3:1)}function k(i){for(const[t,s]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(i%s===0)return`${i/s}${t}`;
return`${i} B`}function d(i){return`${i/1e3} s`}function f(i){return i==null?null:String(i)}}),55944:((D,T,r)=>{r.d(T,{T:()=>v,k:()=>w});const P=250,O=5,x=2e3,A=15*
6e4;class v{#s;#t=new Set;#e=[];#o=[];#n=[];#r=new Map;#i=0;#c=!1;#l;constructor(f,i){this.#s=f,this.#l=i}get left(){return this.#i}sent(f){f.status!==null&&this.#e.
push(f)}get unsure(){return this.#c?this.#n.filter(({trace:f})=>f!==null&&this.#h(w(f))).length:0}shown(f){const i=k(f);i>=this.#l.from&&i<this.#l.to&&this.#n.push(
f)}sift(f,i,t){const s=[];for(const o of f)this.#c||=o.trace===null,o.trace!==null?this.isOurs(o.trace)?(this.#i++,s.push(...this.#a(w(o.trace)))):s.push(o):this.#f(
o)?this.#o.push(o):s.push(o);return this.#u(i-x),this.#e=this.#e.filter(o=>o.at>i-A),[...s,...this.#d(t-x)]}releaseAll(){return this.#u(1/0),this.#d(1/0)}isOurs(f){
return this.#s.has(w(f))}#a(f){this.#t.add(f);const i=this.#r.get(f);return i===void 0?[]:(this.#r.delete(f),this.#i--,[i])}#h(f){return this.#s.get(f)==="chat"&&
!this.#t.has(f)}#f(f){return this.#e.some(i=>i.status===f.status&&f.at>=i.at&&f.at<=i.at+i.durationMs+P&&(f.latencyMs??0)<=i.durationMs+O)}#u(f){const i=({trace:t})=>t!==
null&&this.#s.get(w(t))==="health"?1:0;this.#n=this.#n.toSorted((t,s)=>i(t)-i(s)).filter(t=>{const s=t.trace===null?null:w(t.trace);if(s!==null&&this.#t.has(s))
return!1;if(k(t)>=f)return!0;const o=n=>Math.abs(n.at-k(t))+Math.abs((n.latencyMs??0)-(t.latencyMs??0)),m=this.#o.filter(n=>n.status===t.status&&Math.abs(n.at-k(
t))<=P&&(n.latencyMs??0)<=(t.latencyMs??0)+O).sort((n,h)=>o(n)-o(h))[0];return m===void 0?!0:(this.#o=this.#o.filter(n=>n!==m),s!==null&&this.#r.set(s,m),this.#i++,
!1)})}#d(f){const i=this.#o.filter(t=>t.at<f);return i.length>0&&(this.#o=this.#o.filter(t=>t.at>=f)),i}}function w(d){return d.slice(d.lastIndexOf("/")+1)}function k(d){
return d.startedAt+(d.latencyMs??0)}}),33025:((D,T,r)=>{r.d(T,{_:()=>d,l:()=>w});var P=r(77598);const O=5*6e4,x={sent:0,ok:0,failed:0,run:0,longestRun:0,lastReason:"",
unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class A{#s;#t=x;#e=[];constructor(t){this.#s=t}add({traceId:t,at:s,ok:o,reason:g,
door:m,misdirected:n,unanswered:h}){const e={traceId:t,at:s,ok:o,reason:g??"",door:m,misdirection:n??null,unanswered:h===!0},a=this.#n(e);this.#e.push(e);const l=this.#e.
findIndex(E=>v(E)&&E.at>=s-O),y=this.#e.splice(0,l===-1?this.#e.length:l);return this.#t=y.reduce((E,u)=>this.#i(E,u),this.#t),a}shown(t){const s=this.#e.find(o=>o.
traceId===t&&v(o));return s===void 0?!1:(s.door=null,this.#n(s))}unproven(){return this.#e.filter(v)}counters(){const{run:t,...s}=this.#o();return{...s,failingNow:t,
lastReason:s.failed===0?null:s.lastReason}}#o(){return this.#e.reduce((t,s)=>this.#i(t,s),this.#t)}#n(t){const s=this.#r(this.#o(),t);return s==="ok"||s==="fail\
ed"}#r({ok:t},s){return s.ok?"ok":s.misdirection!==null&&t===0&&(s.door===null||s.door==="unproven")?"misdirected":t===0&&s.at<this.#s?"warmUp":s.door===null?"f\
ailed":"unsent"}#i(t,s){const o=this.#r(t,s),g={...t,sent:t.sent+1,[o]:t[o]+1},{reason:m,door:n,misdirection:h}=s;if(o==="ok")return{...g,run:0};if(o==="misdire\
cted"&&h!==null)return{...g,lastMisdirected:{kind:h,reason:m}};if(o==="unsent"&&n!==null)return{...g,lastUnsent:{door:n,reason:m}};if(o!=="failed")return g;const e=t.
run+1,a=Math.max(t.longestRun,e);return{...g,run:e,longestRun:a,lastReason:m,unanswered:t.unanswered+(s.unanswered?1:0)}}}function v({ok:i,door:t}){return!i&&t!==
null}const w="{{nonce}}",k=5;class d{target;traceIds;#s;#t=0;#e="";#o=0;#n="";#r=new Map;#i=new Set;#c=[];#l=[];#a={first:[],repeated:[]};#h;#f=!1;#u;constructor(t,s,o=()=>(0,P.
randomBytes)(6).toString("hex")){this.target=t,this.#s=new A(t.warmUntil),this.traceIds=s,this.#u=o}next(t={}){const{target:s}=this,o=B=>B.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(b,S)=>t[S]??b),g=s.body===void 0?void 0:o(s.body),n=g?.includes(w)===!0&&(this.#h===void 0||this.#f)||this.#h===void 0?g?.replaceAll(w,this.#u()):this.#h,h=n!==
void 0&&n===this.#h;this.#h=n,this.#f=h;const e=(0,P.randomBytes)(16).toString("hex");this.traceIds.set(e,s.name);const{name:a,method:l,timeoutMs:y,userAgent:E,
direct:u,wanted:M}=s,c=Object.fromEntries(Object.entries(s.headers).map(([B,b])=>[B,o(b)])),p=[...M.secrets,...Object.values(t)],_=o(s.url),R=_.includes(w)?_.replaceAll(
w,this.#u()):_;return{name:a,url:R,method:l,body:n,repeated:h,timeoutMs:y,userAgent:E,traceId:e,headers:c,direct:u,versionFrom:s.versionFrom,wanted:{...M,secrets:p}}}add(t){
t.dependencies.length>0&&(this.#l=t.dependencies),t.concern!==void 0&&(this.#t++,this.#e=t.concern),t.unknown!==void 0&&(this.#o++,this.#n=t.unknown);const s=this.#s.
add(this.#i.has(t.traceId)?{...t,door:null}:t);if(t.ok)this.#a[t.repeated?"repeated":"first"].push(t.durationMs);else{const{at:o,status:g,reason:m}=t;this.#c=[...this.#c,
{at:o,status:g,reason:m??""}].slice(-k),t.door!==null&&!this.#i.has(t.traceId)&&this.#d(t)}return s}shown(t){this.#i.add(t);const s=this.#r.get(t);return s===void 0?
null:(this.#r.delete(t),this.#s.shown(t)?s:null)}sent(t){return this.traceIds.get(t)===this.target.name}get unproven(){return this.#r.values()}#d(t){this.#r.set(
t.traceId,t);const s=new Set(this.#s.unproven().map(({traceId:o})=>o));for(const o of this.#r.keys())s.has(o)||this.#r.delete(o)}counters(){return{...this.#s.counters(),
concerns:this.#t,lastConcern:this.#e,unknowns:this.#o,lastUnknown:this.#n}}facts(){const t=e=>({n:e.length,medianMs:f(e)}),{sent:s,failed:o,longestRun:g,unsent:m,
misdirected:n,warmUp:h}=this.#s.counters();return{name:this.target.name,url:this.target.url,sent:s,failed:o,longestFailureRun:g,unsent:m,misdirected:n,warmUp:h,
shown:this.#i.size,first:t(this.#a.first),repeated:t(this.#a.repeated),failures:this.#c,dependencies:this.#l}}}function f(i){const t=[...i].sort((s,o)=>s-o);return t[Math.
floor((t.length-1)/2)]??null}}),26207:((D,T,r)=>{r.d(T,{iN:()=>w,XM:()=>k,hC:()=>A,NI:()=>v});const P=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","k\
ube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics",
"Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor",
"SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB\
-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Pr\
obe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","Whatap\
UrlCheck"],O=["Google-Cloud-Scheduler"],x=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebo\
t-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou we\
b spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERan\
kingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit",
"Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot",
"SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","inter\
net-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAg\
ent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","\
libredtail-http"];function A({healthPath:e,ignoreAgents:a,ignorePaths:l,paths:y}){const E=e===void 0?null:k(e);return{healthPath:E==="/"?null:E,agents:m(a,u=>n(
u)),ignored:m(l,h),only:m(y,h)}}function v({agent:e,url:a,method:l},y){if(e!==void 0&&e!==""){const u=g(e,l);if(u!==null)return u;if(y.agents?.test(e)===!0)return"\
ignored-agent"}if(a===void 0)return null;const E=k(a);return E===y.healthPath?"health-path":y.ignored?.test(E)===!0?"ignored-path":y.only?.test(E)===!1?"other-p\
ath":null}function w({httpRequest:e}){return{agent:e?.userAgent,url:e?.requestUrl,method:e?.requestMethod}}function k(e){const a=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(e)?.[1]??"";return a===""?"/":a}const d=/^ion-verify\//i,f=m(P,n),i=m(O,n),t=m(x,n),s=new Map,o=5e3;function g(e,a){let l=s.get(e);return l===void 0&&(l=d.
test(e)?"probe":f?.test(e)===!0?"checker":i?.test(e)===!0?"keeps-warm":t?.test(e)===!0?"bot":null,s.size<o&&s.set(e,l)),l!=="keeps-warm"?l:/^(GET|HEAD)$/i.test(
a??"")?"checker":null}function m(e,a){return e===void 0||e.length===0?null:new RegExp(e.map(a).join("|"),"i")}function n(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function h(e){return`^${e.split("*").map(n).join(".*")}$`}}),20197:((D,T,r)=>{r.d(T,{W:()=>h});var P=r(58628),O=r(14134),x=r(37071),A=r(33678),
v=r(52686);const w=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,k=/terminated on signal 9\b/i,d=2e3,
f=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,i=/container called exit\(\d+\)|uncaught signal|container terminated on signal/i,t=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,
s=200,o=500,g=1e4,m=16,n=5e4;class h{kills=[];#s=[];platformErrors=0;truncated=!1;errors=new P.o;errorTimes=[];#t=[];starts=new Map;#e=new Map;#o=new Set;#n;#r;constructor(c,p){
this.#n=c,this.#r=p}get restarts(){return this.#s.filter(c=>!this.#i(c))}get endTimes(){return this.#t.filter(c=>!this.#i(c)).map(({at:c})=>c)}#i({at:c,message:p}){
return k.test(p)&&this.kills.some(_=>c>=_.at&&c-_.at<=d)}read(c,p,_=()=>!0){const R=[],B=[];for(const b of c){if((0,A.WD)(b)){const S=(0,A.y2)(b);if(b.httpRequest?.
userAgent===this.#n||S.trace!==null&&p(S.trace)){B.push({...S,served:b.labels?.instanceId!==void 0});continue}const j=S.at>=this.#r.from&&S.at<this.#r.to&&_(b);
j&&(0,A.H0)(b)&&R.push(S),j&&(S.status??0)>=500&&this.platformErrors++}this.#l(b)}return{refused:R,probes:B}}messages(c){return[...this.#e.values()].sort((p,_)=>_.
count-p.count||p.firstAt-_.firstAt).slice(0,c)}#c(c,p){const _=c.labels?.instanceId;_===void 0||this.starts.size>=g&&!this.starts.has(_)||this.starts.set(_,Math.
min(this.starts.get(_)??p,p))}#l(c){const p=(0,A.e9)(c.timestamp);if(E(c)){const S=(0,A.k2)(c);if(this.#o.has(S))return;this.#o.add(S)}(0,x.Br)(c)&&this.errorTimes.
length<n&&this.errorTimes.push(p);const _=a(c);if(_===null)return;E(c)&&(i.test(_)&&this.#t.length<n&&this.#t.push(l(c,p,_)),w.test(_)?this.kills.push(l(c,p,_)):
t.test(_)?this.#s.push(l(c,p,_)):f.test(_)&&this.#c(c,p));const R=(0,x.BP)(c);if(R!==null&&this.errors.add(p,(0,O.yq)(R)),!(0,x.bJ)(c.severity)&&!u(c))return;const B=e(
_),b=this.#e.get(B);b!==void 0?(b.count++,b.firstAt=Math.min(b.firstAt,p)):this.#e.size<s?this.#e.set(B,{message:_,count:1,firstAt:p,severity:c.severity??"DEFAU\
LT"}):this.truncated=!0}}function e(M){return M.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,"#")}function a(M){
const c=(0,x.I1)(M);return c!==null?(0,v.o)(c,o):(0,A.WD)(M)?`HTTP ${M.httpRequest?.status??"?"} ${y(M.httpRequest?.requestUrl)}`.trim():null}function l({labels:M},c,p){
const _=M?.instanceId;return _===void 0?{at:c,message:p}:{at:c,message:p,instance:(0,v.o)(_,m)}}function y(M){return M===void 0?"":URL.parse(M)?.pathname??""}function E(M){
return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(M.logName??"")}function u(M){return E(M)?M.severity==="WARNING"||w.test(M.textPayload??""):
M.severity===void 0&&M.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}}),44257:((D,T,r)=>{r.d(T,{Hg:()=>y,KH:()=>s,T0:()=>A.T0});var P=r(10603),O=r(84638),
x=r(33678),A=r(43010);const v=2*6e4,w=5e3,k=15*6e4,d=3,f=15e3,i=45e3,t=10;class s{#s;#t;#e;#o;#n;#r=new Map;#i;#c=-1/0;#l=1;#a=1;#h=[];#f;#u=null;#d=null;#p=0;#M=0;#_=-1/0;#k;#m;#P=[];#O;#g=null;#E;constructor(u,M,c,p,_,{
overlapMs:R=0,sampleBy:B="insertId",purpose:b="judged",wholePolls:S=!1}={}){this.#E=b,this.#m=S,this.#f=Math.max(w,R),this.#k=B,this.#O=new P.qm(c,u.trouble),this.#s=
new A.qs((0,A.Im)(u,this.#O)),this.#t=M,this.#e=c,this.#o=p,this.#n=_,this.#i=_.from}get filter(){return this.#T(this.#n.from,this.#n.to)}get sampling(){return this.#a>=
1?null:{fraction:this.#p/Math.max(1,this.#M),estimated:Math.round(this.#M)}}async*poll({share:u,maxPages:M=t,behindMs:c=0,purpose:p=this.#E,isLast:_=!1},R){const B=_?
this.#t.leftThisMinute():this.#t.forPoll(p),b=Math.max(1,Math.floor(this.#t.mostForPoll(p)*u)),S=Math.min(M,_?B:b),L=Math.min(S,B),j=this.#e.now(),I=Math.min(j-
c,this.#n.to);if(I<this.#n.from)return;const C=Math.max(this.#n.from,this.#i-this.#f);this.#A(this.#n.to-this.#i,this.#B(u,j)),this.#A(I-C,S);const K=this.#v((I-
C)*e),W=Math.min(S,Math.max(this.#l,K)),N=j-this.#c,$=this.#n.to-j<i,H=N>=i&&S>W&&!$;if(L<W+(H?1:0))return this.#y("read-limit");const G=N>=f&&L>W,J=G?Math.max(
this.#n.from,this.#i-v):C,F=c===0?this.#n.to:I;this.#P=[];const U=yield*this.#x({from:J,must:C,to:F,maxPages:L,purpose:p},R);if(this.#m&&!(U.complete||U.oldest<
C)&&this.#S(),U.complete||U.oldest<C)this.#i=Math.max(this.#i,I),this.#l=1,this.#g=null,G&&(this.#c=j),this.#D(j);else if(L<S||U.oldest>=F){const z=Math.max(.5,
(I-U.oldest)/Math.max(1,I-C));this.#l=Math.min(S,Math.max(L+1,Math.ceil(L/z*e))),this.#y("read-limit")}else{this.#y("too-much");const z=(I-U.oldest)/Math.max(1,
I-C);this.#w(this.#a*Math.min(1,Math.max(.01,z))*h)}}#B(u,M){return this.#t.forPollsWithin(this.#E,this.#n.to-M)*u+g}#A(u,M){const c=Math.max(1,M),p=this.#v(this.#m?
u*a:u);p>c&&this.#w(this.#a*c*l/p)}#w(u,M){const c=y(u);c<this.#a&&this.#h.push(this.#i,...M===void 0?[]:[M]),this.#a=c}#v(u){const M=this.#u??(this.#d===null?null:
this.rate??this.#d);return M===null?1:Math.ceil(M*this.#a*u/this.#s.size)}async*sweep(u,M){const{from:c,to:p}=this.#n;this.#y("too-much");const _=Math.max(c,this.#i===
c?-1/0:this.#e.now()-k);if(this.#m){const L=this.#t.isShared?1:u/2;this.#A(p-Math.max(c,_),L)}const R=this.#m?u:Math.ceil(u/2),B=yield*this.#x({from:_,must:_,to:p,
maxPages:R},M),b=this.#i;if(!B.complete&&B.oldest>b){if(B.oldest>=p||this.#m)return Math.min(p,B.oldest);const j=u/2/(p-B.oldest)*(B.oldest-b),I=Math.min(p,B.oldest+
1);this.#w(this.#a*Math.min(1,u/2/j*l),I);const C=yield*this.#x({from:b,must:b,to:I,maxPages:u/2},M);return C.complete?(this.#i=p,this.#g=null,b>c?b:null):C.oldest}
this.#i=p,this.#g=null;const S=B.complete?_:B.oldest;return S>c?S:null}get readUpTo(){return this.#i}get coverage(){const{code:u,since:M}=this.#g??{},c=u===void 0||
M===void 0?null:{code:u,since:M,detail:""};return{readTo:this.#i,gap:this.#O.gap??c}}get fraction(){return this.#a}get drawn(){return{fraction:this.#a,cuts:[...this.#h]}}get rate(){
const u=this.#i-this.#n.from;return this.#u??(u>0&&this.#p>=n?this.#M/u:null)}expect(u){this.#d=u}expectAll(u,M){const c=Math.ceil(u/this.#s.size),p=Math.max(1,
M*l);c>p&&this.#w(p/c)}get answered(){return this.#_>-1/0}get readAt(){return this.#_}get complete(){return this.#i>=this.#n.to}async*#x({from:u,must:M,to:c,maxPages:p,
purpose:_=this.#E},R){let B=c,b=u,S=0,L=0,j=0;for await(const{entries:I,last:C}of this.#s.read(K=>this.#T(u,K),c,R)){if(this.#_=this.#e.now(),_!=="judged"&&this.#t.
charge(_),I.length===0&&!C&&++j<=o)continue;L++;const[K,W]=[I[0],I.at(-1)];W!==void 0&&(B=Math.min(B,(0,x.e9)(W.timestamp))),b=Math.max(b,(0,x.e9)(K?.timestamp)||
u),S+=I.length,S>=m&&b>B&&(this.#u=S/this.#a/(b-B));const N=I.filter($=>this.#b($));if(N.length>0&&(yield N),C)return{complete:!0,oldest:u};if(L>=p||B<M&&L>=d)break}
return{complete:!1,oldest:B}}#y(u){this.#g={code:u,since:this.#g?.since??this.#e.now()}}#T(u,M){return(0,O.jJ)((0,O.Tq)(this.#o,u,M),this.#a,this.#k)}#b(u){const M=(0,x.
e9)(u.timestamp);if(!(M>=this.#n.from&&M<this.#n.to))return!1;const c=Math.floor(M/6e4);let p=this.#r.get(c);p===void 0&&(p=new Set,this.#r.set(c,p));const _=(0,x.
k2)(u);return p.has(_)?!1:(p.add(_),this.#p++,this.#M+=1/this.#a,this.#m&&this.#P.push({minute:c,key:_,estimated:1/this.#a}),!0)}#S(){for(const{minute:u,key:M,estimated:c}of this.#P.
splice(0))this.#r.get(u)?.delete(M),this.#p--,this.#M-=c}#D(u){const M=Math.floor((u-k)/6e4)-1;for(const c of this.#r.keys())c<M&&this.#r.delete(c)}}const o=2,g=10,
m=500,n=50,h=.5,e=1.05,a=1.25,l=.6;function y(E){if(!(E>1e-6))return 1e-6;const u=10**(Math.floor(Math.log10(E))-1);return Math.max(1e-6,Number((Math.floor(E/u)*
u).toPrecision(2)))}}),21743:((D,T,r)=>{r.d(T,{m:()=>O,x:()=>x});var P=r(38419);function O(d,f,i=.05){if(d===0)return{low:0,high:1};const t=d-f,s=f/d,o=d*Math.log1p(
1/d)+.5*Math.log((d+1)/(2*Math.PI))+(0,P.$R)(d+1)-A(f)-A(t)+Math.log(Math.PI)-Math.log(i),g=m=>o+v(f,m/s)+v(t,(1-m)/(1-s))>0;return{low:w(s,0,g),high:w(s,1,g)}}
function x(d,f=.95,i=.05){const t=i/2;let s=0,o=d+1;for(let g=k(d);g>=1;g/=2)(0,P.ux)((0,P.Er)(d,s+g-1,f),t)&&(s+=g),(0,P.ux)((0,P.fl)(d,o-g,f),t)&&(o-=g);return{
low:s===0?null:s,high:o>d?null:o}}function A(d){return(d===0?0:d*Math.log1p(.5/d))+(0,P.$R)(d+.5)}function v(d,f){return d===0?0:d*Math.log(f)}function w(d,f,i){
let t=d,s=f;for(;;){const o=(t+s)/2;if(o===t||o===s)return t;i(o)?t=o:s=o}}function k(d){let f=1;for(;f<=d;)f*=2;return f}})};
