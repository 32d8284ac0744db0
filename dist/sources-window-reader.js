"use strict";exports.id=2455,exports.ids=[2455],exports.modules={96279:((S,b,l)=>{l.d(b,{p:()=>_});var M=l(77299);const A=300;class _{#e=new M.P3(()=>({candidate:0,baseline:0,
firstAt:1/0,example:""}));#t=0;add(p,{at:w,message:m,count:f=1}){const o=this.#e.clusterOf(m);if(o===null){p==="candidate"&&(this.#t+=f);return}const{data:e}=o;
e[p]+=f,p==="candidate"&&w<e.firstAt&&(e.firstAt=w,e.example=m.length>A?`${E(m)}\u2026`:m)}get unsorted(){return this.#t}newPatterns(){return this.#e.clusters.filter(
({data:p})=>p.baseline===0).map(({tokens:p,data:w})=>({pattern:p.join(" "),count:w.candidate,firstAt:w.firstAt,example:w.example})).sort((p,w)=>w.count-p.count||
p.firstAt-w.firstAt)}}function E(O){return Array.from(O.slice(0,2*A)).slice(0,A).join("")}}),58628:((S,b,l)=>{l.d(b,{o:()=>E});var M=l(77299);const A=2e3,_=2e3;
class E{#e=new Map;#t=0;#n=0;add(p,w){this.#t+=1;const m=w.slice(0,_),f=(0,M.k8)(m).join(" "),o=this.#e.get(f);o!==void 0?(o.count+=1,p<o.at&&Object.assign(o,{at:p,
message:m})):this.#e.size<A?this.#e.set(f,{at:p,message:m,count:1}):this.#n+=1}get messages(){return this.#e.values()}get total(){return this.#t}get left(){return this.#n}}}),
77299:((S,b,l)=>{l.d(b,{P3:()=>e,k8:()=>s});const M="<*>",A=2e3,_=60,E=80,O=1,p=.6,w=100,m=1e3,f=2e3,o=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class e{#e=new Map;#t=[];#n=new Map;#i;constructor(c){this.#i=c}get clusters(){
return this.#t}clusterOf(c){const h=s(c),n=h.join(" "),t=this.#n.get(n)??this.#s(h);return t!==null&&this.#n.size<f&&this.#n.set(n,t),t}#s(c){const h=this.#t.length===
m,n=this.#r(c,h),t=r(n.clusters,c);if(t!==null){for(const[a,d]of c.entries())t.tokens[a]!==d&&(t.tokens[a]=M);return t}if(h)return null;const i={tokens:c,data:this.#i()};
return n.clusters.push(i),this.#t.push(i),i}#r(c,h){let n=this.#e.get(c.length);n===void 0&&(n=g(),h||this.#e.set(c.length,n));for(const t of c.slice(0,O)){const a=n.
branches.size>=w&&!n.branches.has(t)||/\d/.test(t)?M:t;let d=n.branches.get(a);d===void 0&&(d=g(),h||n.branches.set(a,d)),n=d}return n}}function s(u){const c=u.
trimStart().slice(0,A).split(/[\r\n]/,1)[0]??"";return o.reduce((t,i)=>t.replace(i,M),c).split(/\s+/).filter(t=>t!=="").slice(0,_).map(t=>t.slice(0,E))}function r(u,c){
let h=null;for(const t of u){let[i,a]=[0,0];for(const[d,P]of t.tokens.entries())P===M?a+=1:P===c[d]&&(i+=1);(h===null||i>h.equal||i===h.equal&&a>h.wildcards)&&(h=
{cluster:t,equal:i,wildcards:a})}if(h===null)return null;const n=c.filter(t=>t!==M).length;return h.equal>=p*Math.max(n,c.length-h.wildcards)?h.cluster:null}function g(){
return{branches:new Map,clusters:[]}}}),59348:((S,b,l)=>{l.d(b,{ZZ:()=>w,Uh:()=>m,PQ:()=>p});var M=l(73024),A=l(76760),_=l(4385),E=l(28771);function O(u){return"\
period"in u?(0,_.v)(u):(0,E.f)(u)}async function p(u,c,h){return await m(s(u),c,h,{json:()=>o(u),html:async()=>await w(u)})}async function w(u){return(await l.e(
8937).then(l.bind(l,58937))).renderPage(O(u))}async function m(u,c,h,n){const t=[];let i="";const a=async(v,y)=>{try{return e(await n[y](),r(u,c,y))}catch(k){return t.
push(`\`${v}\``),i=k instanceof Error?k.message:String(k),""}},d=await a("report","json"),P=await a("report-html","html");if(t.length>0){const v=`${t.join(" and\
 ")} ${t.length===1?"is":"are"} empty`;h(`The report file could not be written, so that ${v}. RUNNER_TEMP is ${c}: ${i}`)}return{json:d,html:P}}function f(u,c){
return e(o(u),r(s(u),c,"json"))}function o(u){return`${JSON.stringify(u,null,2)}
`}function e(u,c){return(0,M.mkdirSync)((0,A.dirname)(c),{recursive:!0}),(0,M.writeFileSync)(c,u),c}function s(u){return[u.service.name,u.candidate?.name??"unkn\
own",u.generatedAt]}function r(u,c,h){const n=u.map(t=>String(t).slice(0,g)).join("-").replace(/[^A-Za-z0-9._-]/g,"_");return(0,A.join)(c,"ion-verify",`${n}.${h}`)}
const g=63}),85325:((S,b,l)=>{l.d(b,{Q:()=>u,l:()=>r});var M=l(17138);const A=3e4,_=1e4,E=600,O=100,p=2e3,w=150;class m{#e;#t;constructor(n,t){this.#t=t,this.#e=
n.map(i=>new f(i,t))}start(){for(const n of this.#e)n.start()}progress(n){for(const t of this.#e)t.progress(n)}async finish(n){const{clock:t,cancel:i,finishLimitMs:a=_}=this.#t,
d=i.aborted,P=d?E:a,v=new AbortController,y=d?v.signal:AbortSignal.any([v.signal,i]),k={deadline:t.now()+P-O,signal:y},B=Promise.all(this.#e.map(async R=>await R.
finish(n,k,d?w:p))),T=new AbortController,x=t.sleep(P,AbortSignal.any([y,T.signal])).catch(()=>{});await Promise.race([B,x]),T.abort(new Error("told")),v.abort(
new Error("the job does not wait any longer"))}}class f{#e;#t;#n=new AbortController;#i=Promise.resolve();#s=null;#r=!1;constructor(n,t){n.catch(()=>{}),this.#e=
n,this.#t=t}start(){this.#c(async(n,t)=>await n.start?.(t))}progress(n){this.#s=n,this.#r||this.#o()}async finish(n,t,i){const{clock:a}=this.#t;this.#s=null;const d=new AbortController,
P=a.sleep(i,AbortSignal.any([t.signal,d.signal])).catch(()=>{});await Promise.race([this.#i,P]),d.abort(new Error("no longer needed")),this.#n.abort(new Error("\
the verdict is there")),!t.signal.aborted&&await this.#l(async v=>await v.finish(n,t),t.signal)}#o(){const n=this.#s;n===null||this.#n.signal.aborted||(this.#s=
null,this.#c(async(t,i)=>await t.progress?.(n,i)))}#c(n){const{clock:t,cancel:i}=this.#t,a=AbortSignal.any([i,this.#n.signal]);this.#r=!0,this.#i=this.#l(async d=>{
await n(d,{deadline:t.now()+A,signal:a})},a).finally(()=>{this.#r=!1,this.#o()})}async#l(n,t){let i="Who is to be told";try{const a=await this.#e;if(a===null)return;
({name:i}=a),await n(a)}catch(a){if(t.aborted&&a===(0,M.J)(t))return;await this.#t.warn(`${i} was not told: ${a instanceof Error?a.message:String(a)}`)}}}var o=l(
18884),e=l(19467);const s={github:{window:async h=>await(await l.e(9908).then(l.bind(l,99908))).openGitHubPublisher(h)},issue:{period:async h=>(await Promise.all(
[l.e(9908),l.e(5231)]).then(l.bind(l,25231))).openIssue(h)},discussion:{period:async h=>(await Promise.all([l.e(9908),l.e(2722)]).then(l.bind(l,92722))).openDiscussion(
h)},slack:{window:async h=>await(await Promise.all([l.e(8378),l.e(2389)]).then(l.bind(l,92389))).openSlackPublisher(h),period:async h=>(await Promise.all([l.e(8378),
l.e(876)]).then(l.bind(l,20876))).openSlackOfPeriod(h)}};function r(h,n){return new m(Object.values(s).flatMap(({window:t})=>t?.((0,e.k)(h,n))??[]),c(h))}const g=2e4;
function u(h){return new m(Object.values(s).flatMap(({period:n})=>n?.((0,e.k)(h,()=>null))??[]),{...c(h),finishLimitMs:g})}function c({clock:h,cancel:n}){return{
clock:h,cancel:n,warn:async t=>(await(0,o.rm)())(t)}}}),82328:((S,b,l)=>{l.d(b,{Be:()=>m,Zg:()=>f,oz:()=>E,rj:()=>w});var M=l(89404),A=l(38606);const _=4;function E(o,e){
const{words:s,voice:r}=(0,A.b)(e),g=s.progress;return[g.of(r.duration(o.elapsedMs),r.duration(o.windowMs)),o.sample==="probes"?g.probes(r,o.requests):g.requests(
r,o.requests),g.p95(o.p95Ms===null?null:r.duration(o.p95Ms)),g.errors(o.errorRate===null?null:r.percent(o.errorRate)),g.evidence(O(o.strength,r),O(o.inFavour,r)),
...o.sampled===null?[]:[g.sampled(r.percent(o.sampled))],...o.note===void 0?[]:[(0,M.wh)(o.note,200)]].join(" \xB7 ")}function O(o,e){const s=Math.min(Math.max(
o,0),1),r=Math.floor(s*_);return`${"\u25B0".repeat(r)}${"\u25B1".repeat(_-r)} ${e.percent(Math.floor(s*100)/100)}`}const p={waiting:"waiting",ready:"pass",failed:"\
fail"};function w(o,e){const{words:s,voice:r}=(0,A.b)(e);return`${`${M.B2[p[o.state]]} ${s.readinessStates[o.state]}`} \xB7 ${r.duration(o.elapsedMs)} \xB7 ${(0,M.
wh)(r.code(o.message),500)}`}function m(o,e,s){const{words:r,voice:g}=(0,A.b)(s);return r.progress.reading(g,o,Math.max(o,e))}function f(o,e,s){const{words:r,voice:g}=(0,A.
b)(s);return r.progress.sql(g,o,e)}}),30934:((S,b,l)=>{l.d(b,{R:()=>A,Y:()=>M});function M(_,E){return`ion_verify_${_.replaceAll("-","_")}_${E.replaceAll("-","_")}`}
function A(_,E){return`logging.googleapis.com/user/${M(_,E)}`}}),68898:((S,b,l)=>{l.d(b,{P:()=>m});var M=l(58628),A=l(14134),_=l(37071),E=l(84638),O=l(33678),p=l(
43010);const w=1e4;class m{revision;errors=new M.o;#e;#t;#n=new Set;#i;#s=null;#r=!1;constructor(o,e,s){this.revision=e.revision??"",this.#e=new p.qs(o),this.#t=
(0,E.ru)(e),this.#i=s}async read(o,e,s){const r=this.#s===null?this.#i:Math.max(this.#i,this.#s-w),g=this.#s===null;let u=o,c=0;for await(const{entries:h,last:n}of this.#e.
read(t=>(0,E.Tq)(this.#t,r,t),o,s)){c+=1;for(const t of h){const i=(0,O.k2)(t);if(this.#n.has(i))continue;this.#n.add(i);const a=(0,O.e9)(t.timestamp);u=Math.min(
u,a);const d=(0,_.BP)(t);d!==null&&this.errors.add(a,(0,A.yq)(d))}if(this.#s=o,n)return;if(c>=e)break}this.#r=!0,g&&(this.#i=u)}get looked(){return this.#s===null?
null:{from:this.#i,to:this.#s}}get truncated(){return this.#r}}}),37071:((S,b,l)=>{l.d(b,{BP:()=>O,I1:()=>_,bJ:()=>E});var M=l(33678);const A=16384;function _(p){
return[p.textPayload,(0,M.fK)(p,"jsonPayload.message"),(0,M.fK)(p,"jsonPayload.error"),(0,M.fK)(p,"jsonPayload.msg"),p.protoPayload?.status?.message].find(m=>typeof m==
"string"&&m.trim()!=="")??null}function E(p){return p==="ERROR"||p==="CRITICAL"||p==="ALERT"||p==="EMERGENCY"}function O(p){if(!E(p.severity))return null;const w=_(
p)?.trim().slice(0,A);if(w===void 0)return null;const m=w.split(/\r\n|[\r\n]/),f=m[0]?.trimEnd()??"";if(!f.startsWith("Traceback (most recent call last)"))return f;
const o=m.findLastIndex(e=>/^\s/.test(e));return m[o+1]?.trim()||f}}),6964:((S,b,l)=>{l.d(b,{e:()=>p,s:()=>m});var M=l(84638),A=l(33678),_=l(43010),E=l(44257);const O=4,
p=8,w=.6;async function m(o,e,s,r,g){let u=1,c=0;const h=new _.qs({page:async(t,i)=>(c+=1,await o.page(t,i))}),n=()=>p-c;for(;n()>0;){const t=d=>(0,M.jJ)((0,M.Tq)(
e,s.from,d),u),{items:i,missing:a}=await f({backward:h,left:n},t,s,r,g);if(a===0)return{items:[...i.values()],fraction:u,filter:t(s.to)};u=(0,E.Hg)(Math.min(.5,
w*Math.min(O,n())/a)*u)}return null}async function f({backward:o,left:e},s,{from:r,to:g},u,c){const h=new Map;let n=1/0;const t=Math.min(O,e());let i=0;for await(const{
entries:a,last:d}of o.read(s,g,c)){let P=g;for(const v of a){const y=(0,A.e9)(v.timestamp);y>=r&&y<g&&(P=y,h.set((0,A.k2)(v),u(v)))}if(d)return{items:h,missing:0};
if(P<g&&(i+=1,n=h.size/o.size*((g-r)/(g-P)),n>t||i>=t)||e()<=0)break}return{items:h,missing:n===1/0?t:Math.max(t,n)}}}),43010:((S,b,l)=>{l.d(b,{Im:()=>_,T0:()=>E,
qs:()=>m});var M=l(77074),A=l(33678);function _(o,e){return{trouble:e,page:async(s,r)=>await e.ask(async()=>await o.page(s,r)),close:async()=>await o.close()}}const E=1e3,
O=8*1024*1024,p=20,w=8;class m{#e;#t=E;constructor(e){this.#e=e}get size(){return this.#t}async*read(e,s,r){let g=this.#t,u=s,c;for(let h=s;;){const n=await this.#n(
e(u),g,c,r),t=n?.entries??[],i=t.at(-1);i!==void 0&&(h=Math.min(h,(0,A.e9)(i.timestamp))),c=n?.nextPageToken;const a=n!==null&&(c===void 0||c==="");if(yield{entries:t,
last:a},a)return;this.#t>=g||n!==null&&h+1>=u||(g=this.#t,u=Math.min(u,h+1),c=void 0)}}async#n(e,s,r,g){try{const u=r===void 0?{}:{pageToken:r},c=await this.#e.
page({filter:e,orderBy:"timestamp desc",pageSize:s,...u},g),{entries:h=[],bytes:n=0}=c;return h.length>0&&n>0&&(this.#t=f(O,n/h.length)),c}catch(u){if(!(0,M.D)(
u)||u.failure!=="too-large"||s<=p)throw u;return this.#t=Math.max(p,Math.floor(s/w)),null}}}function f(o,e){return Math.min(E,Math.max(p,Math.floor(o/e)))}}),55944:((S,b,l)=>{
l.d(b,{T:()=>O,k:()=>p});const M=250,A=5,_=2e3,E=15*6e4;class O{#e;#t=new Set;#n=[];#i=[];#s=[];#r=new Map;#o=0;#c=!1;#l;constructor(f,o){this.#e=f,this.#l=o}get left(){
return this.#o}sent(f){f.status!==null&&this.#n.push(f)}get unsure(){return this.#c?this.#s.filter(({trace:f})=>f!==null&&this.#h(p(f))).length:0}shown(f){const o=w(
f);o>=this.#l.from&&o<this.#l.to&&this.#s.push(f)}sift(f,o,e){const s=[];for(const r of f)this.#c||=r.trace===null,r.trace!==null?this.isOurs(r.trace)?(this.#o++,
s.push(...this.#a(p(r.trace)))):s.push(r):this.#f(r)?this.#i.push(r):s.push(r);return this.#d(o-_),this.#n=this.#n.filter(r=>r.at>o-E),[...s,...this.#u(e-_)]}releaseAll(){
return this.#d(1/0),this.#u(1/0)}isOurs(f){return this.#e.has(p(f))}#a(f){this.#t.add(f);const o=this.#r.get(f);return o===void 0?[]:(this.#r.delete(f),this.#o--,
[o])}#h(f){return this.#e.get(f)==="chat"&&!this.#t.has(f)}#f(f){return this.#n.some(o=>o.status===f.status&&f.at>=o.at&&f.at<=o.at+o.durationMs+M&&(f.latencyMs??
0)<=o.durationMs+A)}#d(f){const o=({trace:e})=>e!==null&&this.#e.get(p(e))==="health"?1:0;this.#s=this.#s.toSorted((e,s)=>o(e)-o(s)).filter(e=>{const s=e.trace===
null?null:p(e.trace);if(s!==null&&this.#t.has(s))return!1;if(w(e)>=f)return!0;const r=c=>Math.abs(c.at-w(e))+Math.abs((c.latencyMs??0)-(e.latencyMs??0)),u=this.#i.
filter(c=>c.status===e.status&&Math.abs(c.at-w(e))<=M&&(c.latencyMs??0)<=(e.latencyMs??0)+A).sort((c,h)=>r(c)-r(h))[0];return u===void 0?!0:(this.#i=this.#i.filter(
c=>c!==u),s!==null&&this.#r.set(s,u),this.#o++,!1)})}#u(f){const o=this.#i.filter(e=>e.at<f);return o.length>0&&(this.#i=this.#i.filter(e=>e.at>=f)),o}}function p(m){
return m.slice(m.lastIndexOf("/")+1)}function w(m){return m.startedAt+(m.latencyMs??0)}}),33025:((S,b,l)=>{l.d(b,{_:()=>m,l:()=>p});var M=l(77598);const A=5*6e4,
_={sent:0,ok:0,failed:0,run:0,longestRun:0,lastReason:"",unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class E{#e;#t=_;#n=[];constructor(e){
this.#e=e}add({traceId:e,at:s,ok:r,reason:g,door:u,misdirected:c,unanswered:h}){const n={traceId:e,at:s,ok:r,reason:g??"",door:u,misdirection:c??null,unanswered:h===
!0},t=this.#s(n);this.#n.push(n);const i=this.#n.findIndex(d=>O(d)&&d.at>=s-A),a=this.#n.splice(0,i===-1?this.#n.length:i);return this.#t=a.reduce((d,P)=>this.#o(
d,P),this.#t),t}shown(e){const s=this.#n.find(r=>r.traceId===e&&O(r));return s===void 0?!1:(s.door=null,this.#s(s))}unproven(){return this.#n.filter(O)}counters(){
const{run:e,...s}=this.#i();return{...s,failingNow:e,lastReason:s.failed===0?null:s.lastReason}}#i(){return this.#n.reduce((e,s)=>this.#o(e,s),this.#t)}#s(e){const s=this.#r(
this.#i(),e);return s==="ok"||s==="failed"}#r({ok:e},s){return s.ok?"ok":s.misdirection!==null&&e===0&&(s.door===null||s.door==="unproven")?"misdirected":e===0&&
s.at<this.#e?"warmUp":s.door===null?"failed":"unsent"}#o(e,s){const r=this.#r(e,s),g={...e,sent:e.sent+1,[r]:e[r]+1},{reason:u,door:c,misdirection:h}=s;if(r==="\
ok")return{...g,run:0};if(r==="misdirected"&&h!==null)return{...g,lastMisdirected:{kind:h,reason:u}};if(r==="unsent"&&c!==null)return{...g,lastUnsent:{door:c,reason:u}};
if(r!=="failed")return g;const n=e.run+1,t=Math.max(e.longestRun,n);return{...g,run:n,longestRun:t,lastReason:u,unanswered:e.unanswered+(s.unanswered?1:0)}}}function O({
ok:o,door:e}){return!o&&e!==null}const p="{{nonce}}",w=5;class m{target;traceIds;#e;#t=0;#n="";#i=0;#s="";#r=new Map;#o=new Set;#c=[];#l=[];#a={first:[],repeated:[]};#h;#f=!1;#d;constructor(e,s,r=()=>(0,M.
randomBytes)(6).toString("hex")){this.target=e,this.#e=new E(e.warmUntil),this.traceIds=s,this.#d=r}next(e={}){const{target:s}=this,r=x=>x.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(R,D)=>e[D]??R),g=s.body===void 0?void 0:r(s.body),c=g?.includes(p)===!0&&(this.#h===void 0||this.#f)||this.#h===void 0?g?.replaceAll(p,this.#d()):this.#h,h=c!==
void 0&&c===this.#h;this.#h=c,this.#f=h;const n=(0,M.randomBytes)(16).toString("hex");this.traceIds.set(n,s.name);const{name:t,method:i,timeoutMs:a,userAgent:d,
direct:P,wanted:v}=s,y=Object.fromEntries(Object.entries(s.headers).map(([x,R])=>[x,r(R)])),k=[...v.secrets,...Object.values(e)],B=r(s.url),T=B.includes(p)?B.replaceAll(
p,this.#d()):B;return{name:t,url:T,method:i,body:c,repeated:h,timeoutMs:a,userAgent:d,traceId:n,headers:y,direct:P,versionFrom:s.versionFrom,wanted:{...v,secrets:k}}}add(e){
e.dependencies.length>0&&(this.#l=e.dependencies),e.concern!==void 0&&(this.#t++,this.#n=e.concern),e.unknown!==void 0&&(this.#i++,this.#s=e.unknown);const s=this.#e.
add(this.#o.has(e.traceId)?{...e,door:null}:e);if(e.ok)this.#a[e.repeated?"repeated":"first"].push(e.durationMs);else{const{at:r,status:g,reason:u}=e;this.#c=[...this.#c,
{at:r,status:g,reason:u??""}].slice(-w),e.door!==null&&!this.#o.has(e.traceId)&&this.#u(e)}return s}shown(e){this.#o.add(e);const s=this.#r.get(e);return s===void 0?
null:(this.#r.delete(e),this.#e.shown(e)?s:null)}sent(e){return this.traceIds.get(e)===this.target.name}get unproven(){return this.#r.values()}#u(e){this.#r.set(
e.traceId,e);const s=new Set(this.#e.unproven().map(({traceId:r})=>r));for(const r of this.#r.keys())s.has(r)||this.#r.delete(r)}counters(){return{...this.#e.counters(),
concerns:this.#t,lastConcern:this.#n,unknowns:this.#i,lastUnknown:this.#s}}facts(){const e=n=>({n:n.length,medianMs:f(n)}),{sent:s,failed:r,longestRun:g,unsent:u,
misdirected:c,warmUp:h}=this.#e.counters();return{name:this.target.name,url:this.target.url,sent:s,failed:r,longestFailureRun:g,unsent:u,misdirected:c,warmUp:h,
shown:this.#o.size,first:e(this.#a.first),repeated:e(this.#a.repeated),failures:this.#c,dependencies:this.#l}}}function f(o){const e=[...o].sort((s,r)=>s-r);return e[Math.
floor((e.length-1)/2)]??null}}),26207:((S,b,l)=>{l.d(b,{iN:()=>p,XM:()=>w,hC:()=>E,NI:()=>O});const M=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","k\
ube-probe/","UptimeRobot/","Pingdom","Better Uptime Bot","Better Stack","BetterStackBot","StatusCake","Datadog Agent/","Datadog/Synthetics","DatadogSynthetics",
"Site24x7","NewRelicPinger","NewRelicSynthetics","Checkly/","updown.io","HetrixTools","FreshpingBot","Freshping","Uptime-Kuma/","Uptime/1.0","OhDear","Cronitor",
"SentryUptimeBot","Instatus","Hyperping","Uptimia","AppBeat","Montastic","Nodeping","PRTG","Zabbix","check_http/","Blackbox Exporter/","Blackbox-Exporter/","ELB\
-HealthChecker/","Amazon-Route53-Health-Check-Service","Cloudflare-Healthchecks/","Cloudflare-Traffic-Manager/","Consul Health Check","Envoy/HC","Edge Health Pr\
obe","HealthCheck/","Health Check Agent","GrafanaSyntheticMonitoring","synthetic-monitoring-agent","Elastic-Heartbeat/","AlwaysOn","Load Balancer Agent","Whatap\
UrlCheck"],A=["Google-Cloud-Scheduler"],_=["Googlebot","Google-InspectionTool","GoogleOther","Google-Read-Aloud","AdsBot-Google","Mediapartners-Google","Storebo\
t-Google","bingbot","BingPreview","adidxbot","Slurp","DuckDuckBot","Baiduspider","YandexBot","YandexMobileBot","Applebot","Yeti/","Daumoa","SeznamBot","Sogou we\
b spider","Qwantbot","PetalBot","Bytespider","Amazonbot","AhrefsBot","SemrushBot","MJ12bot","DotBot","BLEXBot","DataForSeoBot","serpstatbot","barkrowler","SERan\
kingBacklinksBot","ImagesiftBot","GPTBot","OAI-SearchBot","ClaudeBot","anthropic-ai","PerplexityBot","CCBot","Diffbot","meta-externalagent","facebookexternalhit",
"Twitterbot","LinkedInBot","Slackbot-LinkExpanding","Slack-ImgProxy","Discordbot/","TelegramBot (like TwitterBot)","kakaotalk-scrap","Pinterestbot","redditbot",
"SkypeUriPreview","Embedly","ia_archiver","archive.org_bot","Censys","Expanse, a Palo Alto Networks company","paloaltonetworks.com","InternetMeasurement","inter\
net-measurement.com","Shodan","zgrab/","masscan","Nmap Scripting Engine","Nuclei","Nikto","sqlmap","WPScan","l9explore","l9tcpid","leakix.net","NetcraftSurveyAg\
ent","Netcraft Web Server Survey","Hello from Palo Alto Networks","Odin; https://docs.getodin.com","ModatScanner","visionheight.com","security.txt scanserver","\
libredtail-http"];function E({healthPath:n,ignoreAgents:t,ignorePaths:i,paths:a}){const d=n===void 0?null:w(n);return{healthPath:d==="/"?null:d,agents:u(t,P=>c(
P)),ignored:u(i,h),only:u(a,h)}}function O({agent:n,url:t,method:i},a){if(n!==void 0&&n!==""){const P=g(n,i);if(P!==null)return P;if(a.agents?.test(n)===!0)return"\
ignored-agent"}if(t===void 0)return null;const d=w(t);return d===a.healthPath?"health-path":a.ignored?.test(d)===!0?"ignored-path":a.only?.test(d)===!1?"other-p\
ath":null}function p({httpRequest:n}){return{agent:n?.userAgent,url:n?.requestUrl,method:n?.requestMethod}}function w(n){const t=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(n)?.[1]??"";return t===""?"/":t}const m=/^ion-verify\//i,f=u(M,c),o=u(A,c),e=u(_,c),s=new Map,r=5e3;function g(n,t){let i=s.get(n);return i===void 0&&(i=m.
test(n)?"probe":f?.test(n)===!0?"checker":o?.test(n)===!0?"keeps-warm":e?.test(n)===!0?"bot":null,s.size<r&&s.set(n,i)),i!=="keeps-warm"?i:/^(GET|HEAD)$/i.test(
t??"")?"checker":null}function u(n,t){return n===void 0||n.length===0?null:new RegExp(n.map(t).join("|"),"i")}function c(n){return n.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function h(n){return`^${n.split("*").map(c).join(".*")}$`}}),20197:((S,b,l)=>{l.d(b,{W:()=>r});var M=l(58628),A=l(14134),_=l(37071),E=l(33678);
const O=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,p=/terminated on signal 9\b/i,w=2e3,m=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,
f=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,o=200,e=500,s=1e4;class r{kills=[];#e=[];platformErrors=0;truncated=!1;errors=new M.
o;starts=new Map;#t=new Map;#n=new Set;#i;#s;constructor(i,a){this.#i=i,this.#s=a}get restarts(){return this.#e.filter(({at:i,message:a})=>!p.test(a)||!this.kills.
some(d=>i>=d.at&&i-d.at<=w))}read(i,a,d=()=>!0){const P=[],v=[];for(const y of i){if((0,E.WD)(y)){const k=(0,E.y2)(y);if(y.httpRequest?.userAgent===this.#i||k.trace!==
null&&a(k.trace)){v.push({...k,served:y.labels?.instanceId!==void 0});continue}const T=k.at>=this.#s.from&&k.at<this.#s.to&&d(y);T&&(0,E.H0)(y)&&P.push(k),T&&(k.
status??0)>=500&&this.platformErrors++}this.#o(y)}return{refused:P,probes:v}}messages(i){return[...this.#t.values()].sort((a,d)=>d.count-a.count||a.firstAt-d.firstAt).
slice(0,i)}#r(i,a){const d=i.labels?.instanceId;d===void 0||this.starts.size>=s&&!this.starts.has(d)||this.starts.set(d,Math.min(this.starts.get(d)??a,a))}#o(i){
const a=u(i);if(a===null)return;const d=(0,E.e9)(i.timestamp);if(h(i)){const k=(0,E.k2)(i);if(this.#n.has(k))return;this.#n.add(k),O.test(a)?this.kills.push({at:d,
message:a}):f.test(a)?this.#e.push({at:d,message:a}):m.test(a)&&this.#r(i,d)}const P=(0,_.BP)(i);if(P!==null&&this.errors.add(d,(0,A.yq)(P)),!(0,_.bJ)(i.severity)&&
!n(i))return;const v=g(a),y=this.#t.get(v);y!==void 0?(y.count++,y.firstAt=Math.min(y.firstAt,d)):this.#t.size<o?this.#t.set(v,{message:a,count:1,firstAt:d,severity:i.
severity??"DEFAULT"}):this.truncated=!0}}function g(t){return t.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,
"#")}function u(t){const i=(0,_.I1)(t);return i!==null?i.slice(0,e):(0,E.WD)(t)?`HTTP ${t.httpRequest?.status??"?"} ${c(t.httpRequest?.requestUrl)}`.trim():null}
function c(t){return t===void 0?"":URL.parse(t)?.pathname??""}function h(t){return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(t.logName??"")}
function n(t){return h(t)?t.severity==="WARNING"||O.test(t.textPayload??""):t.severity===void 0&&t.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}}),44257:((S,b,l)=>{
l.d(b,{Hg:()=>h,KH:()=>s,T0:()=>E.T0});var M=l(10603),A=l(84638),_=l(33678),E=l(43010);const O=2*6e4,p=5e3,w=15*6e4,m=3,f=15e3,o=45e3,e=10;class s{#e;#t;#n;#i;#s;#r=new Map;#o;#c=-1/0;#l=1;#a=1;#h;#f=null;#d=0;#u=0;#M=-1/0;#_;#w;#E=[];#y;#m=null;#g;constructor(t,i,a,d,P,{
overlapMs:v=0,sampleBy:y="insertId",purpose:k="judged",wholePolls:B=!1}={}){this.#g=k,this.#w=B,this.#h=Math.max(p,v),this.#_=y,this.#y=new M.qm(a,t.trouble),this.#e=
new E.qs((0,E.Im)(t,this.#y)),this.#t=i,this.#n=a,this.#i=d,this.#s=P,this.#o=P.from}get filter(){return this.#v(this.#s.from,this.#s.to)}get sampling(){return this.#a>=
1?null:{fraction:this.#d/Math.max(1,this.#u),estimated:Math.round(this.#u)}}async*poll({share:t,maxPages:i=e,behindMs:a=0,purpose:d=this.#g},P){const v=this.#t.
forPoll(d),y=Math.min(i,Math.max(1,Math.floor(this.#t.mostForPoll(d)*t))),k=Math.min(y,v),B=this.#n.now(),T=Math.min(B-a,this.#s.to);if(T<this.#s.from)return;const x=Math.
max(this.#s.from,this.#o-this.#h);this.#A(this.#s.to-this.#o,this.#k(t,B)),this.#A(T-x,y);const R=Math.min(y,Math.max(this.#l,this.#O(T-x))),D=B-this.#c,C=D>=o&&
y>R;if(k<R+(C?1:0))return this.#p("read-limit");const L=D>=f&&k>R,j=L?Math.max(this.#s.from,this.#o-O):x,U=a===0?this.#s.to:T;this.#E=[];const I=yield*this.#P({
from:j,must:x,to:U,maxPages:k,purpose:d},P);if(this.#w&&!(I.complete||I.oldest<x)&&this.#T(),I.complete||I.oldest<x)this.#o=Math.max(this.#o,T),this.#l=1,this.#m=
null,L&&(this.#c=B),this.#x(B);else if(k<y||I.oldest>=U)this.#l=Math.min(y,k*2),this.#p("read-limit");else{this.#p("too-much");const W=(T-I.oldest)/Math.max(1,T-
x);this.#a=h(this.#a*Math.min(1,Math.max(.01,W))*u)}}#k(t,i){return this.#t.forPollsWithin(this.#g,this.#s.to-i)*t+r}#A(t,i){const a=Math.max(1,i),d=this.#O(t);
d>a&&(this.#a=h(this.#a*a*c/d))}#O(t){return this.#f===null?1:Math.ceil(this.#f*this.#a*t/this.#e.size)}async*sweep(t,i){const{from:a,to:d}=this.#s;this.#p("too\
-much");const P=Math.max(a,this.#o===a?-1/0:this.#n.now()-w),v=yield*this.#P({from:P,must:P,to:d,maxPages:Math.ceil(t/2)},i),y=this.#o;if(!v.complete&&v.oldest>
y){if(v.oldest>=d)return d;const T=t/2/(d-v.oldest)*(v.oldest-y);this.#a=h(this.#a*Math.min(1,t/2/T*c));const x=Math.min(d,v.oldest+1),R=yield*this.#P({from:y,must:y,
to:x,maxPages:t/2},i);return R.complete?(this.#o=d,y>a?y:null):R.oldest}this.#o=d;const k=v.complete?P:v.oldest;return k>a?k:null}get readUpTo(){return this.#o}get coverage(){
const{code:t,since:i}=this.#m??{},a=t===void 0||i===void 0?null:{code:t,since:i,detail:""};return{readTo:this.#o,gap:this.#y.gap??a}}get fraction(){return this.#a}get answered(){
return this.#M>-1/0}get readAt(){return this.#M}get complete(){return this.#o>=this.#s.to}async*#P({from:t,must:i,to:a,maxPages:d,purpose:P=this.#g},v){let y=a,
k=t,B=0,T=0;for await(const{entries:x,last:R}of this.#e.read(D=>this.#v(t,D),a,v)){this.#M=this.#n.now(),T++,P!=="judged"&&this.#t.charge(P);const[D,C]=[x[0],x.
at(-1)];C!==void 0&&(y=Math.min(y,(0,_.e9)(C.timestamp))),k=Math.max(k,(0,_.e9)(D?.timestamp)||t),B+=x.length,B>=g&&k>y&&(this.#f=B/this.#a/(k-y));const L=x.filter(
j=>this.#b(j));if(L.length>0&&(yield L),R)return{complete:!0,oldest:t};if(T>=d||y<i&&T>=m)break}return{complete:!1,oldest:y}}#p(t){this.#m={code:t,since:this.#m?.
since??this.#n.now()}}#v(t,i){return(0,A.jJ)((0,A.Tq)(this.#i,t,i),this.#a,this.#_)}#b(t){const i=(0,_.e9)(t.timestamp);if(!(i>=this.#s.from&&i<this.#s.to))return!1;
const a=Math.floor(i/6e4);let d=this.#r.get(a);d===void 0&&(d=new Set,this.#r.set(a,d));const P=(0,_.k2)(t);return d.has(P)?!1:(d.add(P),this.#d++,this.#u+=1/this.#a,
this.#w&&this.#E.push({minute:a,key:P,estimated:1/this.#a}),!0)}#T(){for(const{minute:t,key:i,estimated:a}of this.#E.splice(0))this.#r.get(t)?.delete(i),this.#d--,
this.#u-=a}#x(t){const i=Math.floor((t-w)/6e4)-1;for(const a of this.#r.keys())a<i&&this.#r.delete(a)}}const r=10,g=500,u=.5,c=.6;function h(n){if(!(n>1e-6))return 1e-6;
const t=10**(Math.floor(Math.log10(n))-1);return Math.max(1e-6,Number((Math.floor(n/t)*t).toPrecision(2)))}}),21743:((S,b,l)=>{l.d(b,{m:()=>A,x:()=>_});var M=l(
38419);function A(m,f,o=.05){if(m===0)return{low:0,high:1};const e=m-f,s=f/m,r=m*Math.log1p(1/m)+.5*Math.log((m+1)/(2*Math.PI))+(0,M.$R)(m+1)-E(f)-E(e)+Math.log(
Math.PI)-Math.log(o),g=u=>r+O(f,u/s)+O(e,(1-u)/(1-s))>0;return{low:p(s,0,g),high:p(s,1,g)}}function _(m,f=.95,o=.05){const e=o/2;let s=0,r=m+1;for(let g=w(m);g>=
1;g/=2)(0,M.ux)((0,M.Er)(m,s+g-1,f),e)&&(s+=g),(0,M.ux)((0,M.fl)(m,r-g,f),e)&&(r-=g);return{low:s===0?null:s,high:r>m?null:r}}function E(m){return(m===0?0:m*Math.
log1p(.5/m))+(0,M.$R)(m+.5)}function O(m,f){return m===0?0:m*Math.log(f)}function p(m,f,o){let e=m,s=f;for(;;){const r=(e+s)/2;if(r===e||r===s)return e;o(r)?e=r:
s=r}}function w(m){let f=1;for(;f<=m;)f*=2;return f}})};
