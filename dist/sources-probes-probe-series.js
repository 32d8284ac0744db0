"use strict";exports.id=6738,exports.ids=[6738],exports.modules={96279:((S,v,l)=>{l.d(v,{p:()=>P});var E=l(77299);const O=300;class P{#e=new E.P3(()=>({candidate:0,baseline:0,
firstAt:1/0,example:""}));#n=0;add(m,{at:w,message:i,count:a=1}){const s=this.#e.clusterOf(i);if(s===null){m==="candidate"&&(this.#n+=a);return}const{data:t}=s;
t[m]+=a,m==="candidate"&&w<t.firstAt&&(t.firstAt=w,t.example=i.length>O?`${y(i)}\u2026`:i)}get unsorted(){return this.#n}newPatterns(){return this.#e.clusters.filter(
({data:m})=>m.baseline===0).map(({tokens:m,data:w})=>({pattern:m.join(" "),count:w.candidate,firstAt:w.firstAt,example:w.example})).sort((m,w)=>w.count-m.count||
m.firstAt-w.firstAt)}}function y(_){return Array.from(_.slice(0,2*O)).slice(0,O).join("")}}),58628:((S,v,l)=>{l.d(v,{o:()=>_});var E=l(77299),O=l(52686);const P=2e3,
y=2e3;class _{#e=new Map;#n=0;#t=0;add(w,i){this.#n+=1;const a=(0,O.o)(i,y),s=(0,E.k8)(a).join(" "),t=this.#e.get(s);t!==void 0?(t.count+=1,w<t.at&&Object.assign(
t,{at:w,message:a})):this.#e.size<P?this.#e.set(s,{at:w,message:a,count:1}):this.#t+=1}get messages(){return this.#e.values()}get total(){return this.#n}get left(){
return this.#t}}}),77299:((S,v,l)=>{l.d(v,{P3:()=>e,k8:()=>r});var E=l(52686);const O="<*>",P=2e3,y=60,_=80,m=1,w=.6,i=100,a=1e3,s=2e3,t=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class e{#e=new Map;#n=[];#t=new Map;#s;constructor(h){this.#s=h}get clusters(){
return this.#n}clusterOf(h){const n=r(h),o=n.join(" "),u=this.#t.get(o)??this.#i(n);return u!==null&&this.#t.size<s&&this.#t.set(o,u),u}#i(h){const n=this.#n.length===
a,o=this.#r(h,n),u=f(o.clusters,h);if(u!==null){for(const[g,T]of h.entries())u.tokens[g]!==T&&(u.tokens[g]=O);return u}if(n)return null;const M={tokens:h,data:this.#s()};
return o.clusters.push(M),this.#n.push(M),M}#r(h,n){let o=this.#e.get(h.length);o===void 0&&(o=d(),n||this.#e.set(h.length,o));for(const u of h.slice(0,m)){const g=o.
branches.size>=i&&!o.branches.has(u)||/\d/.test(u)?O:u;let T=o.branches.get(g);T===void 0&&(T=d(),n||o.branches.set(g,T)),o=T}return o}}function r(c){const h=(0,E.
o)(c.trimStart(),P).split(/[\r\n]/,1)[0]??"";return t.reduce((u,M)=>u.replace(M,O),h).split(/\s+/).filter(u=>u!=="").slice(0,y).map(u=>(0,E.o)(u,_))}function f(c,h){
let n=null;for(const u of c){let[M,g]=[0,0];for(const[T,A]of u.tokens.entries())A===O?g+=1:A===h[T]&&(M+=1);(n===null||M>n.equal||M===n.equal&&g>n.wildcards)&&(n=
{cluster:u,equal:M,wildcards:g})}if(n===null)return null;const o=h.filter(u=>u!==O).length;return n.equal>=w*Math.max(o,h.length-n.wildcards)?n.cluster:null}function d(){
return{branches:new Map,clusters:[]}}}),59348:((S,v,l)=>{l.d(v,{ZZ:()=>i,Uh:()=>a,PQ:()=>w});var E=l(73024),O=l(76760),P=l(22116),y=l(4385);function _(c){return"\
period"in c?(0,y.v)(c):(0,P.r)(c)}var m=l(3101);async function w(c,h,n){return await a(r(c),h,n,{json:()=>t(c),html:async()=>await i(c)})}async function i(c){return(await l.
e(6272).then(l.bind(l,36272))).renderPage(_(c))}async function a(c,h,n,o){const u=[];let M="";const g=async(p,b)=>{try{return e(await o[b](),f(c,h,b))}catch(x){
return u.push(`\`${p}\``),M=x instanceof Error?x.message:String(x),""}},T=await g("report","json"),A=await g("report-html","html");if(u.length>0){const p=`${u.join(
" and ")} ${u.length===1?"is":"are"} empty`;n(`The report file could not be written, so that ${p}. RUNNER_TEMP is ${h}: ${M}`)}return{json:T,html:A}}function s(c,h){
return e(t(c),f(r(c),h,"json"))}function t(c){return`${JSON.stringify(c,null,2)}
`}function e(c,h){return(0,E.mkdirSync)((0,O.dirname)(h),{recursive:!0}),(0,E.writeFileSync)(h,c),h}function r(c){return(0,m.S)(c)?["services",c.targets[0]?.service??
"",c.generatedAt]:[c.service.name,c.candidate?.name??"unknown",c.generatedAt]}function f(c,h,n){const o=c.map(u=>String(u).slice(0,d)).join("-").replace(/[^A-Za-z0-9._-]/g,
"_");return(0,O.join)(h,"ion-verify",`${o}.${n}`)}const d=63}),85325:((S,v,l)=>{l.d(v,{Q:()=>d,l:()=>r});var E=l(17138);const O=3e4,P=1e4,y=600,_=100,m=2e3,w=150;
class i{#e;#n;constructor(o,u){this.#n=u,this.#e=o.map(M=>new a(M,u))}start(){for(const o of this.#e)o.start()}progress(o){for(const u of this.#e)u.progress(o)}async finish(o){
const{clock:u,cancel:M,finishLimitMs:g=P}=this.#n,T=M.aborted,A=T?y:g,p=new AbortController,b=T?p.signal:AbortSignal.any([p.signal,M]),x={deadline:u.now()+A-_,signal:b},
R=Promise.all(this.#e.map(async k=>await k.finish(o,x,T?w:m))),D=new AbortController,B=u.sleep(A,AbortSignal.any([b,D.signal])).catch(()=>{});await Promise.race(
[R,B]),D.abort(new Error("told")),p.abort(new Error("the job does not wait any longer"))}}class a{#e;#n;#t=new AbortController;#s=Promise.resolve();#i=null;#r=!1;constructor(o,u){
o.catch(()=>{}),this.#e=o,this.#n=u}start(){this.#a(async(o,u)=>await o.start?.(u))}progress(o){this.#i=o,this.#r||this.#o()}async finish(o,u,M){const{clock:g}=this.#n;
this.#i=null;const T=new AbortController,A=g.sleep(M,AbortSignal.any([u.signal,T.signal])).catch(()=>{});await Promise.race([this.#s,A]),T.abort(new Error("no l\
onger needed")),this.#t.abort(new Error("the verdict is there")),!u.signal.aborted&&await this.#l(async p=>await p.finish(o,u),u.signal)}#o(){const o=this.#i;o===
null||this.#t.signal.aborted||(this.#i=null,this.#a(async(u,M)=>await u.progress?.(o,M)))}#a(o){const{clock:u,cancel:M}=this.#n,g=AbortSignal.any([M,this.#t.signal]);
this.#r=!0,this.#s=this.#l(async T=>{await o(T,{deadline:u.now()+O,signal:g})},g).finally(()=>{this.#r=!1,this.#o()})}async#l(o,u){let M="Who is to be told";try{
const g=await this.#e;if(g===null)return;({name:M}=g),await o(g)}catch(g){if(u.aborted&&g===(0,E.J)(u))return;await this.#n.warn(`${M} was not told: ${g instanceof
Error?g.message:String(g)}`)}}}var s=l(18884),t=l(19467);const e={github:{window:async n=>await(await l.e(9908).then(l.bind(l,99908))).openGitHubPublisher(n)},issue:{
period:async n=>(await Promise.all([l.e(9908),l.e(5231)]).then(l.bind(l,25231))).openIssue(n)},discussion:{period:async n=>(await Promise.all([l.e(9908),l.e(2722)]).
then(l.bind(l,92722))).openDiscussion(n)},slack:{window:async n=>await(await Promise.all([l.e(8378),l.e(2389)]).then(l.bind(l,92389))).openSlackPublisher(n),period:async n=>(await Promise.
all([l.e(8378),l.e(876)]).then(l.bind(l,20876))).openSlackOfPeriod(n)}};function r(n,o){return new i(Object.values(e).flatMap(({window:u})=>u?.((0,t.k)(c(n),o))??
[]),h(n))}const f=2e4;function d(n){return new i(Object.values(e).flatMap(({period:o})=>o?.((0,t.k)(c(n),()=>null))??[]),{...h(n),finishLimitMs:f})}function c(n){
return{...n,targets:n.targets??[n.settings]}}function h({clock:n,cancel:o}){return{clock:n,cancel:o,warn:async u=>(await(0,s.rm)())(u)}}}),78663:((S,v,l)=>{l.d(
v,{h:()=>O});var E=l(73335);function O(P){const y=P?.memoryLimit??null;return{memoryBytes:y===null?null:(0,E.Q)(y)}}}),30934:((S,v,l)=>{l.d(v,{R:()=>O,Y:()=>E});
function E(P,y){return`ion_verify_${P.replaceAll("-","_")}_${y.replaceAll("-","_")}`}function O(P,y){return`logging.googleapis.com/user/${E(P,y)}`}}),68898:((S,v,l)=>{
l.d(v,{P:()=>i});var E=l(58628),O=l(14134),P=l(37071),y=l(84638),_=l(33678),m=l(43010);const w=1e4;class i{revision;errors=new E.o;#e;#n;#t=new Set;#s;#i=null;#r=!1;constructor(s,t,e){
this.revision=t.revision??"",this.#e=new m.qs(s),this.#n=(0,y.ru)(t),this.#s=e}async read(s,t,e){const r=this.#i===null?this.#s:Math.max(this.#s,this.#i-w),f=this.#i===
null;let d=s,c=0;for await(const{entries:h,last:n}of this.#e.read(o=>(0,y.Tq)(this.#n,r,o),s,e)){c+=1;for(const o of h){const u=(0,_.k2)(o);if(this.#t.has(u))continue;
this.#t.add(u);const M=(0,_.e9)(o.timestamp);d=Math.min(d,M);const g=(0,P.BP)(o);g!==null&&this.errors.add(M,(0,O.yq)(g))}if(this.#i=s,n)return;if(c>=t)break}this.#r=
!0,f&&(this.#s=d)}get looked(){return this.#i===null?null:{from:this.#s,to:this.#i}}get truncated(){return this.#r}}}),37071:((S,v,l)=>{l.d(v,{BP:()=>w,Br:()=>m,
I1:()=>y,bJ:()=>_});var E=l(33678),O=l(52686);const P=16384;function y(i){return[i.textPayload,(0,E.fK)(i,"jsonPayload.message"),(0,E.fK)(i,"jsonPayload.error"),
(0,E.fK)(i,"jsonPayload.msg"),i.protoPayload?.status?.message].find(s=>typeof s=="string"&&s.trim()!=="")??null}function _(i){return i==="ERROR"||i==="CRITICAL"||
i==="ALERT"||i==="EMERGENCY"}function m(i){return _(i.severity)&&(!(0,E.WD)(i)||i.textPayload!==void 0)}function w(i){if(!_(i.severity))return null;const a=(0,O.
o)(y(i)?.trim()??"",P);if(a==="")return null;const s=a.split(/\r\n|[\r\n]/),t=s[0]?.trimEnd()??"";if(!t.startsWith("Traceback (most recent call last)"))return t;
const e=s.findLastIndex(r=>/^\s/.test(r));return s[e+1]?.trim()||t}}),6964:((S,v,l)=>{l.d(v,{e:()=>m,s:()=>i});var E=l(84638),O=l(33678),P=l(43010),y=l(1872);const _=4,
m=8,w=.6;async function i(s,t,e,r,f){let d=1,c=0;const h=new P.qs({page:async(o,u)=>(c+=1,await s.page(o,u))}),n=()=>m-c;for(;n()>0;){const o=g=>(0,E.jJ)((0,E.Tq)(
t,e.from,g),d),{items:u,missing:M}=await a({backward:h,left:n},o,e,r,f);if(M===0)return{items:[...u.values()],fraction:d,filter:o(e.to)};d=(0,y.H)(Math.min(.5,w*
Math.min(_,n())/M)*d)}return null}async function a({backward:s,left:t},e,{from:r,to:f},d,c){const h=new Map;let n=1/0;const o=Math.min(_,t());let u=0;for await(const{
entries:M,last:g}of s.read(e,f,c)){let T=f;for(const A of M){const p=(0,O.e9)(A.timestamp);p>=r&&p<f&&(T=p,h.set((0,O.k2)(A),d(A)))}if(g)return{items:h,missing:0};
if(T<f&&(u+=1,n=h.size/s.size*((f-r)/(f-T)),n>o||u>=o)||t()<=0)break}return{items:h,missing:n===1/0?o:Math.max(o,n)}}}),43010:((S,v,l)=>{l.d(v,{Im:()=>P,T0:()=>y,
qs:()=>i});var E=l(77074),O=l(33678);function P(s,t){return{trouble:t,page:async(e,r)=>await t.ask(async()=>await s.page(e,r)),close:async()=>await s.close()}}const y=1e3,
_=8*1024*1024,m=20,w=8;class i{#e;#n=y;constructor(t){this.#e=t}get size(){return this.#n}async*read(t,e,r){let f=this.#n,d=e,c;for(let h=e;;){const n=await this.#t(
t(d),f,c,r),o=n?.entries??[],u=o.at(-1);u!==void 0&&(h=Math.min(h,(0,O.e9)(u.timestamp))),c=n?.nextPageToken;const M=n!==null&&(c===void 0||c==="");if(yield{entries:o,
last:M},M)return;this.#n>=f||n!==null&&h+1>=d||(f=this.#n,d=Math.min(d,h+1),c=void 0)}}async#t(t,e,r,f){try{const d=r===void 0?{}:{pageToken:r},c=await this.#e.
page({filter:t,orderBy:"timestamp desc",pageSize:e,...d},f),{entries:h=[],bytes:n=0}=c;return h.length>0&&n>0&&(this.#n=a(_,n/h.length)),c}catch(d){if(!(0,E.D)(
d)||d.failure!=="too-large"||e<=m)throw d;return this.#n=Math.max(m,Math.floor(e/w)),null}}}function a(s,t){return Math.min(y,Math.max(m,Math.floor(s/t)))}}),73335:((S,v,l)=>{
l.d(v,{O:()=>O,Q:()=>_});var E=l(39463);function O(s,t,e,r){return[P("memory",s.expectMemoryBytes,w,t?.memoryLimit??null,_),P("cpu",s.expectCpu,String,t?.cpuLimit??
null,m),P("max-instances",s.expectMaxInstances,String,a(t?.maxInstances),Number),P("health-path",s.expectHealthPath,String,t?.healthProbe?.path??null,d=>d),P("h\
ealth-timeout",s.expectHealthTimeoutMs,i,a(t?.healthProbe?.timeoutMs),Number,i),s.expectTraffic===void 0?null:y(s.expectTraffic,e,r)].filter(d=>d!==null)}function P(s,t,e,r,f,d=()=>r??
""){if(t===void 0)return null;const c=r===null?null:f(r);return{setting:s,wanted:e(t),actual:c===null?r:d(c),same:c===t}}function y(s,t,e){const r=new Map;for(const{
revision:h,percent:n}of t)n>0&&r.set(h,(r.get(h)??0)+n);const f=new Map;for(const{revision:h,percent:n}of s){const o=h==="latest"?e??h:h;f.set(o,(f.get(o)??0)+n)}
const d=h=>[...h].map(([n,o])=>`${n}=${o}%`).join(", "),c=r.size===f.size&&[...f].every(([h,n])=>r.get(h)===n);return{setting:"traffic",wanted:s.map(({revision:h,
percent:n})=>`${h}=${n}%`).join(", "),actual:r.size===0?null:d(r),same:c}}function _(s){return(0,E.D)(s)??(0,E.D)(`${s}B`)}function m(s){const[,t,e]=/^(\d+(?:\.\d+)?)(m?)$/.
exec(s)??[];return t===void 0?null:Number(t)/(e==="m"?1e3:1)}function w(s){for(const[t,e]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(s%e===0)return`${s/e}${t}`;
return`${s} B`}function i(s){return`${s/1e3} s`}function a(s){return s==null?null:String(s)}}),55944:((S,v,l)=>{l.d(v,{T:()=>_,k:()=>m});const E=250,O=5,P=2e3,y=15*
6e4;class _{#e;#n=new Set;#t=[];#s=[];#i=[];#r=new Map;#o=0;#a=!1;#l;constructor(a,s){this.#e=a,this.#l=s}get left(){return this.#o}sent(a){a.status!==null&&this.#t.
push(a)}get unsure(){return this.#a?this.#i.filter(({trace:a})=>a!==null&&this.#c(m(a))).length:0}shown(a){const s=w(a);s>=this.#l.from&&s<this.#l.to&&this.#i.push(
a)}sift(a,s,t){const e=[];for(const r of a)this.#a||=r.trace===null,r.trace!==null?this.isOurs(r.trace)?(this.#o++,e.push(...this.#h(m(r.trace)))):e.push(r):this.#d(
r)?this.#s.push(r):e.push(r);return this.#u(s-P),this.#t=this.#t.filter(r=>r.at>s-y),[...e,...this.#f(t-P)]}releaseAll(){return this.#u(1/0),this.#f(1/0)}isOurs(a){
return this.#e.has(m(a))}#h(a){this.#n.add(a);const s=this.#r.get(a);return s===void 0?[]:(this.#r.delete(a),this.#o--,[s])}#c(a){return this.#e.get(a)==="chat"&&
!this.#n.has(a)}#d(a){return this.#t.some(s=>s.status===a.status&&a.at>=s.at&&a.at<=s.at+s.durationMs+E&&(a.latencyMs??0)<=s.durationMs+O)}#u(a){const s=({trace:t})=>t!==
null&&this.#e.get(m(t))==="health"?1:0;this.#i=this.#i.toSorted((t,e)=>s(t)-s(e)).filter(t=>{const e=t.trace===null?null:m(t.trace);if(e!==null&&this.#n.has(e))
return!1;if(w(t)>=a)return!0;const r=c=>Math.abs(c.at-w(t))+Math.abs((c.latencyMs??0)-(t.latencyMs??0)),d=this.#s.filter(c=>c.status===t.status&&Math.abs(c.at-w(
t))<=E&&(c.latencyMs??0)<=(t.latencyMs??0)+O).sort((c,h)=>r(c)-r(h))[0];return d===void 0?!0:(this.#s=this.#s.filter(c=>c!==d),e!==null&&this.#r.set(e,d),this.#o++,
!1)})}#f(a){const s=this.#s.filter(t=>t.at<a);return s.length>0&&(this.#s=this.#s.filter(t=>t.at>=a)),s}}function m(i){return i.slice(i.lastIndexOf("/")+1)}function w(i){
return i.startedAt+(i.latencyMs??0)}}),33025:((S,v,l)=>{l.d(v,{_:()=>i,l:()=>m});var E=l(77598);const O=5*6e4,P={sent:0,ok:0,failed:0,run:0,longestRun:0,lastReason:"",
unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class y{#e;#n=P;#t=[];constructor(t){this.#e=t}add({traceId:t,at:e,ok:r,reason:f,
door:d,misdirected:c,unanswered:h}){const n={traceId:t,at:e,ok:r,reason:f??"",door:d,misdirection:c??null,unanswered:h===!0},o=this.#i(n);this.#t.push(n);const u=this.#t.
findIndex(g=>_(g)&&g.at>=e-O),M=this.#t.splice(0,u===-1?this.#t.length:u);return this.#n=M.reduce((g,T)=>this.#o(g,T),this.#n),o}shown(t){const e=this.#t.find(r=>r.
traceId===t&&_(r));return e===void 0?!1:(e.door=null,this.#i(e))}unproven(){return this.#t.filter(_)}counters(){const{run:t,...e}=this.#s();return{...e,failingNow:t,
lastReason:e.failed===0?null:e.lastReason}}#s(){return this.#t.reduce((t,e)=>this.#o(t,e),this.#n)}#i(t){const e=this.#r(this.#s(),t);return e==="ok"||e==="fail\
ed"}#r({ok:t},e){return e.ok?"ok":e.misdirection!==null&&t===0&&(e.door===null||e.door==="unproven")?"misdirected":t===0&&e.at<this.#e?"warmUp":e.door===null?"f\
ailed":"unsent"}#o(t,e){const r=this.#r(t,e),f={...t,sent:t.sent+1,[r]:t[r]+1},{reason:d,door:c,misdirection:h}=e;if(r==="ok")return{...f,run:0};if(r==="misdire\
cted"&&h!==null)return{...f,lastMisdirected:{kind:h,reason:d}};if(r==="unsent"&&c!==null)return{...f,lastUnsent:{door:c,reason:d}};if(r!=="failed")return f;const n=t.
run+1,o=Math.max(t.longestRun,n);return{...f,run:n,longestRun:o,lastReason:d,unanswered:t.unanswered+(e.unanswered?1:0)}}}function _({ok:s,door:t}){return!s&&t!==
null}const m="{{nonce}}",w=5;class i{target;traceIds;#e;#n=0;#t="";#s=0;#i="";#r=new Map;#o=new Set;#a=[];#l=[];#h={first:[],repeated:[]};#c;#d=!1;#u;constructor(t,e,r=()=>(0,E.
randomBytes)(6).toString("hex")){this.target=t,this.#e=new y(t.warmUntil),this.traceIds=e,this.#u=r}next(t={}){const{target:e}=this,r=D=>D.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(B,k)=>t[k]??B),f=e.body===void 0?void 0:r(e.body),c=f?.includes(m)===!0&&(this.#c===void 0||this.#d)||this.#c===void 0?f?.replaceAll(m,this.#u()):this.#c,h=c!==
void 0&&c===this.#c;this.#c=c,this.#d=h;const n=(0,E.randomBytes)(16).toString("hex");this.traceIds.set(n,e.name);const{name:o,method:u,timeoutMs:M,userAgent:g,
direct:T,wanted:A}=e,p=Object.fromEntries(Object.entries(e.headers).map(([D,B])=>[D,r(B)])),b=[...A.secrets,...Object.values(t)],x=r(e.url),R=x.includes(m)?x.replaceAll(
m,this.#u()):x;return{name:o,url:R,method:u,body:c,repeated:h,timeoutMs:M,userAgent:g,traceId:n,headers:p,direct:T,versionFrom:e.versionFrom,wanted:{...A,secrets:b}}}add(t){
t.dependencies.length>0&&(this.#l=t.dependencies),t.concern!==void 0&&(this.#n++,this.#t=t.concern),t.unknown!==void 0&&(this.#s++,this.#i=t.unknown);const e=this.#e.
add(this.#o.has(t.traceId)?{...t,door:null}:t);if(t.ok)this.#h[t.repeated?"repeated":"first"].push(t.durationMs);else{const{at:r,status:f,reason:d}=t;this.#a=[...this.#a,
{at:r,status:f,reason:d??""}].slice(-w),t.door!==null&&!this.#o.has(t.traceId)&&this.#f(t)}return e}shown(t){this.#o.add(t);const e=this.#r.get(t);return e===void 0?
null:(this.#r.delete(t),this.#e.shown(t)?e:null)}sent(t){return this.traceIds.get(t)===this.target.name}get unproven(){return this.#r.values()}#f(t){this.#r.set(
t.traceId,t);const e=new Set(this.#e.unproven().map(({traceId:r})=>r));for(const r of this.#r.keys())e.has(r)||this.#r.delete(r)}counters(){return{...this.#e.counters(),
concerns:this.#n,lastConcern:this.#t,unknowns:this.#s,lastUnknown:this.#i}}facts(){const t=n=>({n:n.length,medianMs:a(n)}),{sent:e,failed:r,longestRun:f,unsent:d,
misdirected:c,warmUp:h}=this.#e.counters();return{name:this.target.name,url:this.target.url,sent:e,failed:r,longestFailureRun:f,unsent:d,misdirected:c,warmUp:h,
shown:this.#o.size,first:t(this.#h.first),repeated:t(this.#h.repeated),failures:this.#a,dependencies:this.#l}}}function a(s){const t=[...s].sort((e,r)=>e-r);return t[Math.
floor((t.length-1)/2)]??null}}),1872:((S,v,l)=>{l.d(v,{F:()=>_,H:()=>m});const E=500,O=50,P=.5,y=.6;class _{#e;#n;#t=1;#s=[];#i=null;#r=null;#o=0;#a=0;constructor(i,a){
this.#n=i,this.#e=a}get fraction(){return this.#t}get drawn(){return{fraction:this.#t,cuts:[...this.#s]}}get facts(){return this.#t>=1?null:{fraction:this.#o/Math.
max(1,this.#a),estimated:Math.round(this.#a)}}get weight(){return 1/this.#t}add(i){this.#o++,this.#a+=i}drop(i){this.#o--,this.#a-=i}get rate(){const i=this.#e()-
this.#n;return this.#i??(i>0&&this.#o>=O?this.#a/i:null)}measure(i,a){i>=E&&a>0&&(this.#i=i/this.#t/a)}expect(i){this.#r=i}pagesExpected(i,a){const s=this.#i??(this.#r===
null?null:this.rate??this.#r);return s===null?1:Math.ceil(s*this.#t*i/a)}fit({spanMs:i,pages:a,pageSize:s}){const t=Math.max(1,a),e=this.pagesExpected(i,s);e>t&&
this.#l(this.#t*t*y/e)}fitAll(i,a){const s=Math.max(1,a*y);i>s&&this.#l(s/i)}fitCovered(i){this.#l(this.#t*Math.min(1,Math.max(.01,i))*P)}fitRest(i,a,s){this.#l(
this.#t*Math.min(1,i/a*y),s)}#l(i,a){const s=m(i);s<this.#t&&this.#s.push(this.#e(),...a===void 0?[]:[a]),this.#t=s}}function m(w){if(!(w>1e-6))return 1e-6;const i=10**
(Math.floor(Math.log10(w))-1);return Math.max(1e-6,Number((Math.floor(w/i)*i).toPrecision(2)))}}),26207:((S,v,l)=>{l.d(v,{iN:()=>m,XM:()=>w,hC:()=>y,NI:()=>_});
const E=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","kube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","Stat\
usCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics","Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","Freshpi\
ngBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor","SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Z\
abbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare\
-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Probe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-a\
gent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","WhatapUrlCheck"],O=["Google-Cloud-Scheduler"],P=["Googlebot","Google-InspectionTool","GoogleOther",
"Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebot-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot",
"YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou web spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","\
DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERankingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","Perplex\
ityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit","Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","Telegra\
mBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot","SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto \
Networks company","paloaltonetworks.com","InternetMeasurement","internet-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","\
sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAgent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getod\
in.com","ModatScanner","visionheight.com","security.txt scanserver","libredtail-http"];function y({healthPath:n,ignoreAgents:o,ignorePaths:u,paths:M}){const g=n===
void 0?null:w(n);return{healthPath:g==="/"?null:g,agents:d(o,T=>c(T)),ignored:d(u,h),only:d(M,h)}}function _({agent:n,url:o,method:u},M){if(n!==void 0&&n!==""){
const T=f(n,u);if(T!==null)return T;if(M.agents?.test(n)===!0)return"ignored-agent"}if(o===void 0)return null;const g=w(o);return g===M.healthPath?"health-path":
M.ignored?.test(g)===!0?"ignored-path":M.only?.test(g)===!1?"other-path":null}function m({httpRequest:n}){return{agent:n?.userAgent,url:n?.requestUrl,method:n?.
requestMethod}}function w(n){const o=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(n)?.[1]??"";return o===""?"/":o}const i=/^ion-verify\//i,a=d(E,c),s=d(O,
c),t=d(P,c),e=new Map,r=5e3;function f(n,o){let u=e.get(n);return u===void 0&&(u=i.test(n)?"probe":a?.test(n)===!0?"checker":s?.test(n)===!0?"keeps-warm":t?.test(
n)===!0?"bot":null,e.size<r&&e.set(n,u)),u!=="keeps-warm"?u:/^(GET|HEAD)$/i.test(o??"")?"checker":null}function d(n,o){return n===void 0||n.length===0?null:new RegExp(
n.map(o).join("|"),"i")}function c(n){return n.replace(/[\\^$.*+?()[\]{}|]/g,String.raw`\$&`)}function h(n){return`^${n.split("*").map(c).join(".*")}$`}}),20197:((S,v,l)=>{
l.d(v,{W:()=>h});var E=l(58628),O=l(14134),P=l(37071),y=l(33678),_=l(52686);const m=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,
w=/terminated on signal 9\b/i,i=2e3,a=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,s=/container called exit\(\d+\)|uncaught signal|container terminated on signal/i,t=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,
e=200,r=500,f=1e4,d=16,c=5e4;class h{kills=[];#e=[];platformErrors=0;truncated=!1;errors=new E.o;errorTimes=[];#n=[];starts=new Map;#t=new Map;#s=new Set;#i;#r;constructor(p,b){
this.#i=p,this.#r=b}get restarts(){return this.#e.filter(p=>!this.#o(p))}get endTimes(){return this.#n.filter(p=>!this.#o(p)).map(({at:p})=>p)}#o({at:p,message:b}){
return w.test(b)&&this.kills.some(x=>p>=x.at&&p-x.at<=i)}read(p,b,x=()=>!0){const R=[],D=[];for(const B of p){if((0,y.WD)(B)){const k=(0,y.y2)(B);if(B.httpRequest?.
userAgent===this.#i||k.trace!==null&&b(k.trace)){D.push({...k,served:B.labels?.instanceId!==void 0});continue}const I=k.at>=this.#r.from&&k.at<this.#r.to&&x(B);
I&&(0,y.H0)(B)&&R.push(k),I&&(k.status??0)>=500&&this.platformErrors++}this.#l(B)}return{refused:R,probes:D}}messages(p){return[...this.#t.values()].sort((b,x)=>x.
count-b.count||b.firstAt-x.firstAt).slice(0,p)}#a(p,b){const x=p.labels?.instanceId;x===void 0||this.starts.size>=f&&!this.starts.has(x)||this.starts.set(x,Math.
min(this.starts.get(x)??b,b))}#l(p){const b=(0,y.e9)(p.timestamp);if(g(p)){const k=(0,y.k2)(p);if(this.#s.has(k))return;this.#s.add(k)}(0,P.Br)(p)&&this.errorTimes.
length<c&&this.errorTimes.push(b);const x=o(p);if(x===null)return;g(p)&&(s.test(x)&&this.#n.length<c&&this.#n.push(u(p,b,x)),m.test(x)?this.kills.push(u(p,b,x)):
t.test(x)?this.#e.push(u(p,b,x)):a.test(x)&&this.#a(p,b));const R=(0,P.BP)(p);if(R!==null&&this.errors.add(b,(0,O.yq)(R)),!(0,P.bJ)(p.severity)&&!T(p))return;const D=n(
x),B=this.#t.get(D);B!==void 0?(B.count++,B.firstAt=Math.min(B.firstAt,b)):this.#t.size<e?this.#t.set(D,{message:x,count:1,firstAt:b,severity:p.severity??"DEFAU\
LT"}):this.truncated=!0}}function n(A){return A.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,"#")}function o(A){
const p=(0,P.I1)(A);return p!==null?(0,_.o)(p,r):(0,y.WD)(A)?`HTTP ${A.httpRequest?.status??"?"} ${M(A.httpRequest?.requestUrl)}`.trim():null}function u({labels:A},p,b){
const x=A?.instanceId;return x===void 0?{at:p,message:b}:{at:p,message:b,instance:(0,_.o)(x,d)}}function M(A){return A===void 0?"":URL.parse(A)?.pathname??""}function g(A){
return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(A.logName??"")}function T(A){return g(A)?A.severity==="WARNING"||m.test(A.textPayload??""):
A.severity===void 0&&A.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}}),21743:((S,v,l)=>{l.d(v,{m:()=>O,x:()=>P});var E=l(38419);function O(i,a,s=.05){if(i===
0)return{low:0,high:1};const t=i-a,e=a/i,r=i*Math.log1p(1/i)+.5*Math.log((i+1)/(2*Math.PI))+(0,E.$R)(i+1)-y(a)-y(t)+Math.log(Math.PI)-Math.log(s),f=d=>r+_(a,d/e)+
_(t,(1-d)/(1-e))>0;return{low:m(e,0,f),high:m(e,1,f)}}function P(i,a=.95,s=.05){const t=s/2;let e=0,r=i+1;for(let f=w(i);f>=1;f/=2)(0,E.ux)((0,E.Er)(i,e+f-1,a),
t)&&(e+=f),(0,E.ux)((0,E.fl)(i,r-f,a),t)&&(r-=f);return{low:e===0?null:e,high:r>i?null:r}}function y(i){return(i===0?0:i*Math.log1p(.5/i))+(0,E.$R)(i+.5)}function _(i,a){
return i===0?0:i*Math.log(a)}function m(i,a,s){let t=i,e=a;for(;;){const r=(t+e)/2;if(r===t||r===e)return t;s(r)?t=r:e=r}}function w(i){let a=1;for(;a<=i;)a*=2;
return a}})};
