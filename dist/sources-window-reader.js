"use strict";exports.id=2455,exports.ids=[2455],exports.modules={96279:((R,k,a)=>{a.d(k,{p:()=>_});var w=a(77299);const A=300;class _{#e=new w.P3(()=>({candidate:0,baseline:0,
firstAt:1/0,example:""}));#t=0;add(M,{at:E,message:m,count:f=1}){const o=this.#e.clusterOf(m);if(o===null){M==="candidate"&&(this.#t+=f);return}const{data:t}=o;
t[M]+=f,M==="candidate"&&E<t.firstAt&&(t.firstAt=E,t.example=m.length>A?`${y(m)}\u2026`:m)}get unsorted(){return this.#t}newPatterns(){return this.#e.clusters.filter(
({data:M})=>M.baseline===0).map(({tokens:M,data:E})=>({pattern:M.join(" "),count:E.candidate,firstAt:E.firstAt,example:E.example})).sort((M,E)=>E.count-M.count||
M.firstAt-E.firstAt)}}function y(v){return Array.from(v.slice(0,2*A)).slice(0,A).join("")}}),58628:((R,k,a)=>{a.d(k,{o:()=>y});var w=a(77299);const A=2e3,_=2e3;
class y{#e=new Map;#t=0;#n=0;add(M,E){this.#t+=1;const m=E.slice(0,_),f=(0,w.k8)(m).join(" "),o=this.#e.get(f);o!==void 0?(o.count+=1,M<o.at&&Object.assign(o,{at:M,
message:m})):this.#e.size<A?this.#e.set(f,{at:M,message:m,count:1}):this.#n+=1}get messages(){return this.#e.values()}get total(){return this.#t}get left(){return this.#n}}}),
77299:((R,k,a)=>{a.d(k,{P3:()=>t,k8:()=>e});const w="<*>",A=2e3,_=60,y=80,v=1,M=.6,E=100,m=1e3,f=2e3,o=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class t{#e=new Map;#t=[];#n=new Map;#o;constructor(h){this.#o=h}get clusters(){
return this.#t}clusterOf(h){const d=e(h),s=d.join(" "),n=this.#n.get(s)??this.#s(d);return n!==null&&this.#n.size<f&&this.#n.set(s,n),n}#s(h){const d=this.#t.length===
m,s=this.#r(h,d),n=r(s.clusters,h);if(n!==null){for(const[i,l]of h.entries())n.tokens[i]!==l&&(n.tokens[i]=w);return n}if(d)return null;const c={tokens:h,data:this.#o()};
return s.clusters.push(c),this.#t.push(c),c}#r(h,d){let s=this.#e.get(h.length);s===void 0&&(s=g(),d||this.#e.set(h.length,s));for(const n of h.slice(0,v)){const i=s.
branches.size>=E&&!s.branches.has(n)||/\d/.test(n)?w:n;let l=s.branches.get(i);l===void 0&&(l=g(),d||s.branches.set(i,l)),s=l}return s}}function e(u){const h=u.
trimStart().slice(0,A).split(/[\r\n]/,1)[0]??"";return o.reduce((n,c)=>n.replace(c,w),h).split(/\s+/).filter(n=>n!=="").slice(0,_).map(n=>n.slice(0,y))}function r(u,h){
let d=null;for(const n of u){let[c,i]=[0,0];for(const[l,p]of n.tokens.entries())p===w?i+=1:p===h[l]&&(c+=1);(d===null||c>d.equal||c===d.equal&&i>d.wildcards)&&(d=
{cluster:n,equal:c,wildcards:i})}if(d===null)return null;const s=h.filter(n=>n!==w).length;return d.equal>=M*Math.max(s,h.length-d.wildcards)?d.cluster:null}function g(){
return{branches:new Map,clusters:[]}}}),59348:((R,k,a)=>{a.d(k,{ZZ:()=>E,Uh:()=>m,PQ:()=>M});var w=a(73024),A=a(76760),_=a(4385),y=a(28771);function v(u){return"\
period"in u?(0,_.v)(u):(0,y.f)(u)}async function M(u,h,d){return await m(e(u),h,d,{json:()=>o(u),html:async()=>await E(u)})}async function E(u){return(await a.e(
8937).then(a.bind(a,58937))).renderPage(v(u))}async function m(u,h,d,s){const n=[];let c="";const i=async(P,O)=>{try{return t(await s[O](),r(u,h,O))}catch(b){return n.
push(`\`${P}\``),c=b instanceof Error?b.message:String(b),""}},l=await i("report","json"),p=await i("report-html","html");if(n.length>0){const P=`${n.join(" and\
 ")} ${n.length===1?"is":"are"} empty`;d(`The report file could not be written, so that ${P}. RUNNER_TEMP is ${h}: ${c}`)}return{json:l,html:p}}function f(u,h){
return t(o(u),r(e(u),h,"json"))}function o(u){return`${JSON.stringify(u,null,2)}
`}function t(u,h){return(0,w.mkdirSync)((0,A.dirname)(h),{recursive:!0}),(0,w.writeFileSync)(h,u),h}function e(u){return[u.service.name,u.candidate?.name??"unkn\
own",u.generatedAt]}function r(u,h,d){const s=u.map(n=>String(n).slice(0,g)).join("-").replace(/[^A-Za-z0-9._-]/g,"_");return(0,A.join)(h,"ion-verify",`${s}.${d}`)}
const g=63}),85325:((R,k,a)=>{a.d(k,{Q:()=>u,l:()=>r});var w=a(17138);const A=3e4,_=1e4,y=600,v=100,M=2e3,E=150;class m{#e;#t;constructor(s,n){this.#t=n,this.#e=
s.map(c=>new f(c,n))}start(){for(const s of this.#e)s.start()}progress(s){for(const n of this.#e)n.progress(s)}async finish(s){const{clock:n,cancel:c,finishLimitMs:i=_}=this.#t,
l=c.aborted,p=l?y:i,P=new AbortController,O=l?P.signal:AbortSignal.any([P.signal,c]),b={deadline:n.now()+p-v,signal:O},x=Promise.all(this.#e.map(async S=>await S.
finish(s,b,l?E:M))),T=new AbortController,B=n.sleep(p,AbortSignal.any([O,T.signal])).catch(()=>{});await Promise.race([x,B]),T.abort(new Error("told")),P.abort(
new Error("the job does not wait any longer"))}}class f{#e;#t;#n=new AbortController;#o=Promise.resolve();#s=null;#r=!1;constructor(s,n){s.catch(()=>{}),this.#e=
s,this.#t=n}start(){this.#c(async(s,n)=>await s.start?.(n))}progress(s){this.#s=s,this.#r||this.#i()}async finish(s,n,c){const{clock:i}=this.#t;this.#s=null;const l=new AbortController,
p=i.sleep(c,AbortSignal.any([n.signal,l.signal])).catch(()=>{});await Promise.race([this.#o,p]),l.abort(new Error("no longer needed")),this.#n.abort(new Error("\
the verdict is there")),!n.signal.aborted&&await this.#l(async P=>await P.finish(s,n),n.signal)}#i(){const s=this.#s;s===null||this.#n.signal.aborted||(this.#s=
null,this.#c(async(n,c)=>await n.progress?.(s,c)))}#c(s){const{clock:n,cancel:c}=this.#t,i=AbortSignal.any([c,this.#n.signal]);this.#r=!0,this.#o=this.#l(async l=>{
await s(l,{deadline:n.now()+A,signal:i})},i).finally(()=>{this.#r=!1,this.#i()})}async#l(s,n){let c="Who is to be told";try{const i=await this.#e;if(i===null)return;
({name:c}=i),await s(i)}catch(i){if(n.aborted&&i===(0,w.J)(n))return;await this.#t.warn(`${c} was not told: ${i instanceof Error?i.message:String(i)}`)}}}var o=a(
18884),t=a(19467);const e={github:{window:async d=>await(await a.e(9908).then(a.bind(a,99908))).openGitHubPublisher(d)},issue:{period:async d=>(await Promise.all(
[a.e(9908),a.e(5231)]).then(a.bind(a,25231))).openIssue(d)},discussion:{period:async d=>(await Promise.all([a.e(9908),a.e(2722)]).then(a.bind(a,92722))).openDiscussion(
d)},slack:{window:async d=>await(await Promise.all([a.e(8378),a.e(2389)]).then(a.bind(a,92389))).openSlackPublisher(d),period:async d=>(await Promise.all([a.e(8378),
a.e(876)]).then(a.bind(a,20876))).openSlackOfPeriod(d)}};function r(d,s){return new m(Object.values(e).flatMap(({window:n})=>n?.((0,t.k)(d,s))??[]),h(d))}const g=2e4;
function u(d){return new m(Object.values(e).flatMap(({period:s})=>s?.((0,t.k)(d,()=>null))??[]),{...h(d),finishLimitMs:g})}function h({clock:d,cancel:s}){return{
clock:d,cancel:s,warn:async n=>(await(0,o.rm)())(n)}}}),82328:((R,k,a)=>{a.d(k,{Be:()=>m,Zg:()=>f,oz:()=>y,rj:()=>E});var w=a(89404),A=a(38606);const _=4;function y(o,t){
const{words:e,voice:r}=(0,A.b)(t),g=e.progress;return[g.of(r.duration(o.elapsedMs),r.duration(o.windowMs)),o.sample==="probes"?g.probes(r,o.requests):g.requests(
r,o.requests),g.p95(o.p95Ms===null?null:r.duration(o.p95Ms)),g.errors(o.errorRate===null?null:r.percent(o.errorRate)),g.evidence(v(o.strength,r),v(o.inFavour,r)),
...o.sampled===null?[]:[g.sampled(r.percent(o.sampled))],...o.note===void 0?[]:[(0,w.wh)(o.note,200)]].join(" \xB7 ")}function v(o,t){const e=Math.min(Math.max(
o,0),1),r=Math.floor(e*_);return`${"\u25B0".repeat(r)}${"\u25B1".repeat(_-r)} ${t.percent(Math.floor(e*100)/100)}`}const M={waiting:"waiting",ready:"pass",failed:"\
fail"};function E(o,t){const{words:e,voice:r}=(0,A.b)(t);return`${`${w.B2[M[o.state]]} ${e.readinessStates[o.state]}`} \xB7 ${r.duration(o.elapsedMs)} \xB7 ${(0,w.
wh)(r.code(o.message),500)}`}function m(o,t,e){const{words:r,voice:g}=(0,A.b)(e);return r.progress.reading(g,o,Math.max(o,t))}function f(o,t,e){const{words:r,voice:g}=(0,A.
b)(e);return r.progress.sql(g,o,t)}}),30934:((R,k,a)=>{a.d(k,{R:()=>A,Y:()=>w});function w(_,y){return`ion_verify_${_.replaceAll("-","_")}_${y.replaceAll("-","_")}`}
function A(_,y){return`logging.googleapis.com/user/${w(_,y)}`}}),68898:((R,k,a)=>{a.d(k,{P:()=>m});var w=a(58628),A=a(14134),_=a(37071),y=a(84638),v=a(33678),M=a(
43010);const E=1e4;class m{revision;errors=new w.o;#e;#t;#n=new Set;#o;#s=null;#r=!1;constructor(o,t,e){this.revision=t.revision??"",this.#e=new M.qs(o),this.#t=
(0,y.ru)(t),this.#o=e}async read(o,t,e){const r=this.#s===null?this.#o:Math.max(this.#o,this.#s-E),g=this.#s===null;let u=o,h=0;for await(const{entries:d,last:s}of this.#e.
read(n=>(0,y.Tq)(this.#t,r,n),o,e)){h+=1;for(const n of d){const c=(0,v.k2)(n);if(this.#n.has(c))continue;this.#n.add(c);const i=(0,v.e9)(n.timestamp);u=Math.min(
u,i);const l=(0,_.BP)(n);l!==null&&this.errors.add(i,(0,A.yq)(l))}if(this.#s=o,s)return;if(h>=t)break}this.#r=!0,g&&(this.#o=u)}get looked(){return this.#s===null?
null:{from:this.#o,to:this.#s}}get truncated(){return this.#r}}}),37071:((R,k,a)=>{a.d(k,{BP:()=>v,I1:()=>_,bJ:()=>y});var w=a(33678);const A=16384;function _(M){
return[M.textPayload,(0,w.fK)(M,"jsonPayload.message"),(0,w.fK)(M,"jsonPayload.error"),(0,w.fK)(M,"jsonPayload.msg"),M.protoPayload?.status?.message].find(m=>typeof m==
"string"&&m.trim()!=="")??null}function y(M){return M==="ERROR"||M==="CRITICAL"||M==="ALERT"||M==="EMERGENCY"}function v(M){if(!y(M.severity))return null;const E=_(
M)?.trim().slice(0,A);if(E===void 0)return null;const m=E.split(/\r\n|[\r\n]/),f=m[0]?.trimEnd()??"";if(!f.startsWith("Traceback (most recent call last)"))return f;
const o=m.findLastIndex(t=>/^\s/.test(t));return m[o+1]?.trim()||f}}),6964:((R,k,a)=>{a.d(k,{e:()=>M,s:()=>m});var w=a(84638),A=a(33678),_=a(43010),y=a(44257);const v=4,
M=8,E=.6;async function m(o,t,e,r,g){let u=1,h=0;const d=new _.qs({page:async(n,c)=>(h+=1,await o.page(n,c))}),s=()=>M-h;for(;s()>0;){const n=l=>(0,w.jJ)((0,w.Tq)(
t,e.from,l),u),{items:c,missing:i}=await f({backward:d,left:s},n,e,r,g);if(i===0)return{items:[...c.values()],fraction:u,filter:n(e.to)};u=(0,y.Hg)(Math.min(.5,
E*Math.min(v,s())/i)*u)}return null}async function f({backward:o,left:t},e,{from:r,to:g},u,h){const d=new Map;let s=1/0;const n=Math.min(v,t());let c=0;for await(const{
entries:i,last:l}of o.read(e,g,h)){let p=g;for(const P of i){const O=(0,A.e9)(P.timestamp);O>=r&&O<g&&(p=O,d.set((0,A.k2)(P),u(P)))}if(l)return{items:d,missing:0};
if(p<g&&(c+=1,s=d.size/o.size*((g-r)/(g-p)),s>n||c>=n)||t()<=0)break}return{items:d,missing:s===1/0?n:Math.max(n,s)}}}),43010:((R,k,a)=>{a.d(k,{Im:()=>_,T0:()=>y,
qs:()=>m});var w=a(77074),A=a(33678);function _(o,t){return{trouble:t,page:async(e,r)=>await t.ask(async()=>await o.page(e,r)),close:async()=>await o.close()}}const y=1e3,
v=8*1024*1024,M=20,E=8;class m{#e;#t=y;constructor(t){this.#e=t}get size(){return this.#t}async*read(t,e,r){let g=this.#t,u=e,h;for(let d=e;;){const s=await this.#n(
t(u),g,h,r),n=s?.entries??[],c=n.at(-1);c!==void 0&&(d=Math.min(d,(0,A.e9)(c.timestamp))),h=s?.nextPageToken;const i=s!==null&&(h===void 0||h==="");if(yield{entries:n,
last:i},i)return;this.#t>=g||s!==null&&d+1>=u||(g=this.#t,u=Math.min(u,d+1),h=void 0)}}async#n(t,e,r,g){try{const u=r===void 0?{}:{pageToken:r},h=await this.#e.
page({filter:t,orderBy:"timestamp desc",pageSize:e,...u},g),{entries:d=[],bytes:s=0}=h;return d.length>0&&s>0&&(this.#t=f(v,s/d.length)),h}catch(u){if(!(0,w.D)(
u)||u.failure!=="too-large"||e<=M)throw u;return this.#t=Math.max(M,Math.floor(e/E)),null}}}function f(o,t){return Math.min(y,Math.max(M,Math.floor(o/t)))}}),55944:((R,k,a)=>{
a.d(k,{T:()=>v,k:()=>M});const w=250,A=5,_=2e3,y=15*6e4;class v{#e;#t=new Set;#n=[];#o=[];#s=[];#r=new Map;#i=0;#c=!1;#l;constructor(f,o){this.#e=f,this.#l=o}get left(){
return this.#i}sent(f){f.status!==null&&this.#n.push(f)}get unsure(){return this.#c?this.#s.filter(({trace:f})=>f!==null&&this.#d(M(f))).length:0}shown(f){const o=E(
f);o>=this.#l.from&&o<this.#l.to&&this.#s.push(f)}sift(f,o,t){const e=[];for(const r of f)this.#c||=r.trace===null,r.trace!==null?this.isOurs(r.trace)?(this.#i++,
e.push(...this.#a(M(r.trace)))):e.push(r):this.#f(r)?this.#o.push(r):e.push(r);return this.#h(o-_),this.#n=this.#n.filter(r=>r.at>o-y),[...e,...this.#u(t-_)]}releaseAll(){
return this.#h(1/0),this.#u(1/0)}isOurs(f){return this.#e.has(M(f))}#a(f){this.#t.add(f);const o=this.#r.get(f);return o===void 0?[]:(this.#r.delete(f),this.#i--,
[o])}#d(f){return this.#e.get(f)==="chat"&&!this.#t.has(f)}#f(f){return this.#n.some(o=>o.status===f.status&&f.at>=o.at&&f.at<=o.at+o.durationMs+w&&(f.latencyMs??
0)<=o.durationMs+A)}#h(f){const o=({trace:t})=>t!==null&&this.#e.get(M(t))==="health"?1:0;this.#s=this.#s.toSorted((t,e)=>o(t)-o(e)).filter(t=>{const e=t.trace===
null?null:M(t.trace);if(e!==null&&this.#t.has(e))return!1;if(E(t)>=f)return!0;const r=h=>Math.abs(h.at-E(t))+Math.abs((h.latencyMs??0)-(t.latencyMs??0)),u=this.#o.
filter(h=>h.status===t.status&&Math.abs(h.at-E(t))<=w&&(h.latencyMs??0)<=(t.latencyMs??0)+A).sort((h,d)=>r(h)-r(d))[0];return u===void 0?!0:(this.#o=this.#o.filter(
h=>h!==u),e!==null&&this.#r.set(e,u),this.#i++,!1)})}#u(f){const o=this.#o.filter(t=>t.at<f);return o.length>0&&(this.#o=this.#o.filter(t=>t.at>=f)),o}}function M(m){
return m.slice(m.lastIndexOf("/")+1)}function E(m){return m.startedAt+(m.latencyMs??0)}}),33025:((R,k,a)=>{a.d(k,{_:()=>m,l:()=>M});var w=a(77598);const A=5*6e4,
_={sent:0,ok:0,failed:0,run:0,longestRun:0,lastReason:"",unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class y{#e;#t=_;#n=[];constructor(t){
this.#e=t}add({traceId:t,at:e,ok:r,reason:g,door:u,misdirected:h,unanswered:d}){const s={traceId:t,at:e,ok:r,reason:g??"",door:u,misdirection:h??null,unanswered:d===
!0},n=this.#s(s);this.#n.push(s);const c=this.#n.findIndex(l=>v(l)&&l.at>=e-A),i=this.#n.splice(0,c===-1?this.#n.length:c);return this.#t=i.reduce((l,p)=>this.#i(
l,p),this.#t),n}shown(t){const e=this.#n.find(r=>r.traceId===t&&v(r));return e===void 0?!1:(e.door=null,this.#s(e))}unproven(){return this.#n.filter(v)}counters(){
const{run:t,...e}=this.#o();return{...e,failingNow:t,lastReason:e.failed===0?null:e.lastReason}}#o(){return this.#n.reduce((t,e)=>this.#i(t,e),this.#t)}#s(t){const e=this.#r(
this.#o(),t);return e==="ok"||e==="failed"}#r({ok:t},e){return e.ok?"ok":e.misdirection!==null&&t===0&&(e.door===null||e.door==="unproven")?"misdirected":t===0&&
e.at<this.#e?"warmUp":e.door===null?"failed":"unsent"}#i(t,e){const r=this.#r(t,e),g={...t,sent:t.sent+1,[r]:t[r]+1},{reason:u,door:h,misdirection:d}=e;if(r==="\
ok")return{...g,run:0};if(r==="misdirected"&&d!==null)return{...g,lastMisdirected:{kind:d,reason:u}};if(r==="unsent"&&h!==null)return{...g,lastUnsent:{door:h,reason:u}};
if(r!=="failed")return g;const s=t.run+1,n=Math.max(t.longestRun,s);return{...g,run:s,longestRun:n,lastReason:u,unanswered:t.unanswered+(e.unanswered?1:0)}}}function v({
ok:o,door:t}){return!o&&t!==null}const M="{{nonce}}",E=5;class m{target;traceIds;#e;#t=0;#n="";#o=0;#s="";#r=new Map;#i=new Set;#c=[];#l=[];#a={first:[],repeated:[]};#d;#f=!1;#h;constructor(t,e,r=()=>(0,w.
randomBytes)(6).toString("hex")){this.target=t,this.#e=new y(t.warmUntil),this.traceIds=e,this.#h=r}next(t={}){const{target:e}=this,r=B=>B.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(S,D)=>t[D]??S),g=e.body===void 0?void 0:r(e.body),h=g?.includes(M)===!0&&(this.#d===void 0||this.#f)||this.#d===void 0?g?.replaceAll(M,this.#h()):this.#d,d=h!==
void 0&&h===this.#d;this.#d=h,this.#f=d;const s=(0,w.randomBytes)(16).toString("hex");this.traceIds.set(s,e.name);const{name:n,method:c,timeoutMs:i,userAgent:l,
direct:p,wanted:P}=e,O=Object.fromEntries(Object.entries(e.headers).map(([B,S])=>[B,r(S)])),b=[...P.secrets,...Object.values(t)],x=r(e.url),T=x.includes(M)?x.replaceAll(
M,this.#h()):x;return{name:n,url:T,method:c,body:h,repeated:d,timeoutMs:i,userAgent:l,traceId:s,headers:O,direct:p,versionFrom:e.versionFrom,wanted:{...P,secrets:b}}}add(t){
t.dependencies.length>0&&(this.#l=t.dependencies),t.concern!==void 0&&(this.#t++,this.#n=t.concern),t.unknown!==void 0&&(this.#o++,this.#s=t.unknown);const e=this.#e.
add(this.#i.has(t.traceId)?{...t,door:null}:t);if(t.ok)this.#a[t.repeated?"repeated":"first"].push(t.durationMs);else{const{at:r,status:g,reason:u}=t;this.#c=[...this.#c,
{at:r,status:g,reason:u??""}].slice(-E),t.door!==null&&!this.#i.has(t.traceId)&&this.#u(t)}return e}shown(t){this.#i.add(t);const e=this.#r.get(t);return e===void 0?
null:(this.#r.delete(t),this.#e.shown(t)?e:null)}sent(t){return this.traceIds.get(t)===this.target.name}get unproven(){return this.#r.values()}#u(t){this.#r.set(
t.traceId,t);const e=new Set(this.#e.unproven().map(({traceId:r})=>r));for(const r of this.#r.keys())e.has(r)||this.#r.delete(r)}counters(){return{...this.#e.counters(),
concerns:this.#t,lastConcern:this.#n,unknowns:this.#o,lastUnknown:this.#s}}facts(){const t=s=>({n:s.length,medianMs:f(s)}),{sent:e,failed:r,longestRun:g,unsent:u,
misdirected:h,warmUp:d}=this.#e.counters();return{name:this.target.name,url:this.target.url,sent:e,failed:r,longestFailureRun:g,unsent:u,misdirected:h,warmUp:d,
shown:this.#i.size,first:t(this.#a.first),repeated:t(this.#a.repeated),failures:this.#c,dependencies:this.#l}}}function f(o){const t=[...o].sort((e,r)=>e-r);return t[Math.
floor((t.length-1)/2)]??null}}),26207:((R,k,a)=>{a.d(k,{iN:()=>M,XM:()=>E,hC:()=>y,NI:()=>v});const w=["GoogleHC/","GoogleStackdriverMonitoring-UptimeChecks","k\
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
libredtail-http"];function y({healthPath:s,ignoreAgents:n,ignorePaths:c,paths:i}){const l=s===void 0?null:E(s);return{healthPath:l==="/"?null:l,agents:u(n,p=>h(
p)),ignored:u(c,d),only:u(i,d)}}function v({agent:s,url:n,method:c},i){if(s!==void 0&&s!==""){const p=g(s,c);if(p!==null)return p;if(i.agents?.test(s)===!0)return"\
ignored-agent"}if(n===void 0)return null;const l=E(n);return l===i.healthPath?"health-path":i.ignored?.test(l)===!0?"ignored-path":i.only?.test(l)===!1?"other-p\
ath":null}function M({httpRequest:s}){return{agent:s?.userAgent,url:s?.requestUrl,method:s?.requestMethod}}function E(s){const n=/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.
exec(s)?.[1]??"";return n===""?"/":n}const m=/^ion-verify\//i,f=u(w,h),o=u(A,h),t=u(_,h),e=new Map,r=5e3;function g(s,n){let c=e.get(s);return c===void 0&&(c=m.
test(s)?"probe":f?.test(s)===!0?"checker":o?.test(s)===!0?"keeps-warm":t?.test(s)===!0?"bot":null,e.size<r&&e.set(s,c)),c!=="keeps-warm"?c:/^(GET|HEAD)$/i.test(
n??"")?"checker":null}function u(s,n){return s===void 0||s.length===0?null:new RegExp(s.map(n).join("|"),"i")}function h(s){return s.replace(/[\\^$.*+?()[\]{}|]/g,
String.raw`\$&`)}function d(s){return`^${s.split("*").map(h).join(".*")}$`}}),20197:((R,k,a)=>{a.d(k,{W:()=>r});var w=a(58628),A=a(14134),_=a(37071),y=a(33678);
const v=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,M=/terminated on signal 9\b/i,E=2e3,m=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,
f=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,o=200,t=500,e=1e4;class r{kills=[];#e=[];platformErrors=0;truncated=!1;errors=new w.
o;starts=new Map;#t=new Map;#n=new Set;#o;#s;constructor(c,i){this.#o=c,this.#s=i}get restarts(){return this.#e.filter(({at:c,message:i})=>!M.test(i)||!this.kills.
some(l=>c>=l.at&&c-l.at<=E))}read(c,i,l=()=>!0){const p=[],P=[];for(const O of c){if((0,y.WD)(O)){const b=(0,y.y2)(O);if(O.httpRequest?.userAgent===this.#o||b.trace!==
null&&i(b.trace)){P.push({...b,served:O.labels?.instanceId!==void 0});continue}const T=b.at>=this.#s.from&&b.at<this.#s.to&&l(O);T&&(0,y.H0)(O)&&p.push(b),T&&(b.
status??0)>=500&&this.platformErrors++}this.#i(O)}return{refused:p,probes:P}}messages(c){return[...this.#t.values()].sort((i,l)=>l.count-i.count||i.firstAt-l.firstAt).
slice(0,c)}#r(c,i){const l=c.labels?.instanceId;l===void 0||this.starts.size>=e&&!this.starts.has(l)||this.starts.set(l,Math.min(this.starts.get(l)??i,i))}#i(c){
const i=u(c);if(i===null)return;const l=(0,y.e9)(c.timestamp);if(d(c)){const b=(0,y.k2)(c);if(this.#n.has(b))return;this.#n.add(b),v.test(i)?this.kills.push({at:l,
message:i}):f.test(i)?this.#e.push({at:l,message:i}):m.test(i)&&this.#r(c,l)}const p=(0,_.BP)(c);if(p!==null&&this.errors.add(l,(0,A.yq)(p)),!(0,_.bJ)(c.severity)&&
!s(c))return;const P=g(i),O=this.#t.get(P);O!==void 0?(O.count++,O.firstAt=Math.min(O.firstAt,l)):this.#t.size<o?this.#t.set(P,{message:i,count:1,firstAt:l,severity:c.
severity??"DEFAULT"}):this.truncated=!0}}function g(n){return n.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,
"#")}function u(n){const c=(0,_.I1)(n);return c!==null?c.slice(0,t):(0,y.WD)(n)?`HTTP ${n.httpRequest?.status??"?"} ${h(n.httpRequest?.requestUrl)}`.trim():null}
function h(n){return n===void 0?"":URL.parse(n)?.pathname??""}function d(n){return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(n.logName??"")}
function s(n){return d(n)?n.severity==="WARNING"||v.test(n.textPayload??""):n.severity===void 0&&n.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}}),44257:((R,k,a)=>{
a.d(k,{Hg:()=>n,KH:()=>e,T0:()=>y.T0});var w=a(10603),A=a(84638),_=a(33678),y=a(43010);const v=2*6e4,M=5e3,E=15*6e4,m=3,f=15e3,o=45e3,t=10;class e{#e;#t;#n;#o;#s;#r=new Map;#i;#c=-1/0;#l=1;#a=1;#d=[];#f;#h=null;#u=0;#m=0;#w=-1/0;#O;#E;#y=[];#P;#g=null;#M;constructor(i,l,p,P,O,{
overlapMs:b=0,sampleBy:x="insertId",purpose:T="judged",wholePolls:B=!1}={}){this.#M=T,this.#E=B,this.#f=Math.max(M,b),this.#O=x,this.#P=new w.qm(p,i.trouble),this.#e=
new y.qs((0,y.Im)(i,this.#P)),this.#t=l,this.#n=p,this.#o=P,this.#s=O,this.#i=O.from}get filter(){return this.#b(this.#s.from,this.#s.to)}get sampling(){return this.#a>=
1?null:{fraction:this.#u/Math.max(1,this.#m),estimated:Math.round(this.#m)}}async*poll({share:i,maxPages:l=t,behindMs:p=0,purpose:P=this.#M,isLast:O=!1},b){const x=O?
this.#t.leftThisMinute():this.#t.forPoll(P),T=Math.max(1,Math.floor(this.#t.mostForPoll(P)*i)),B=Math.min(l,O?x:T),S=Math.min(B,x),D=this.#n.now(),I=Math.min(D-
p,this.#s.to);if(I<this.#s.from)return;const L=Math.max(this.#s.from,this.#i-this.#f);this.#v(this.#s.to-this.#i,this.#x(i,D)),this.#v(I-L,B);const U=this.#k((I-
L)*d),j=Math.min(B,Math.max(this.#l,U)),W=D-this.#c,z=W>=o&&B>j;if(S<j+(z?1:0))return this.#p("read-limit");const K=W>=f&&S>j,G=K?Math.max(this.#s.from,this.#i-
v):L,$=p===0?this.#s.to:I;this.#y=[];const C=yield*this.#A({from:G,must:L,to:$,maxPages:S,purpose:P},b);if(this.#E&&!(C.complete||C.oldest<L)&&this.#B(),C.complete||
C.oldest<L)this.#i=Math.max(this.#i,I),this.#l=1,this.#g=null,K&&(this.#c=D),this.#S(D);else if(S<B||C.oldest>=$){const N=Math.max(.5,(I-C.oldest)/Math.max(1,I-
L));this.#l=Math.min(B,Math.max(S+1,Math.ceil(S/N*d))),this.#p("read-limit")}else{this.#p("too-much");const N=(I-C.oldest)/Math.max(1,I-L);this.#_(this.#a*Math.
min(1,Math.max(.01,N))*h)}}#x(i,l){return this.#t.forPollsWithin(this.#M,this.#s.to-l)*i+r}#v(i,l){const p=Math.max(1,l),P=this.#k(i);P>p&&this.#_(this.#a*p*s/P)}#_(i,l){
const p=n(i);p<this.#a&&this.#d.push(this.#i,...l===void 0?[]:[l]),this.#a=p}#k(i){return this.#h===null?1:Math.ceil(this.#h*this.#a*i/this.#e.size)}async*sweep(i,l){
const{from:p,to:P}=this.#s;this.#p("too-much");const O=Math.max(p,this.#i===p?-1/0:this.#n.now()-E),b=yield*this.#A({from:O,must:O,to:P,maxPages:Math.ceil(i/2)},
l),x=this.#i;if(!b.complete&&b.oldest>x){if(b.oldest>=P)return P;const S=i/2/(P-b.oldest)*(b.oldest-x),D=Math.min(P,b.oldest+1);this.#_(this.#a*Math.min(1,i/2/S*
s),D);const I=yield*this.#A({from:x,must:x,to:D,maxPages:i/2},l);return I.complete?(this.#i=P,x>p?x:null):I.oldest}this.#i=P;const T=b.complete?O:b.oldest;return T>
p?T:null}get readUpTo(){return this.#i}get coverage(){const{code:i,since:l}=this.#g??{},p=i===void 0||l===void 0?null:{code:i,since:l,detail:""};return{readTo:this.#i,
gap:this.#P.gap??p}}get fraction(){return this.#a}get drawn(){return{fraction:this.#a,cuts:[...this.#d]}}get rate(){const i=this.#i-this.#s.from;return this.#h??
(i>0&&this.#u>=u?this.#m/i:null)}expect(i){this.#h??=i}get answered(){return this.#w>-1/0}get readAt(){return this.#w}get complete(){return this.#i>=this.#s.to}async*#A({
from:i,must:l,to:p,maxPages:P,purpose:O=this.#M},b){let x=p,T=i,B=0,S=0;for await(const{entries:D,last:I}of this.#e.read(L=>this.#b(i,L),p,b)){this.#w=this.#n.now(),
S++,O!=="judged"&&this.#t.charge(O);const[L,U]=[D[0],D.at(-1)];U!==void 0&&(x=Math.min(x,(0,_.e9)(U.timestamp))),T=Math.max(T,(0,_.e9)(L?.timestamp)||i),B+=D.length,
B>=g&&T>x&&(this.#h=B/this.#a/(T-x));const j=D.filter(W=>this.#T(W));if(j.length>0&&(yield j),I)return{complete:!0,oldest:i};if(S>=P||x<l&&S>=m)break}return{complete:!1,
oldest:x}}#p(i){this.#g={code:i,since:this.#g?.since??this.#n.now()}}#b(i,l){return(0,A.jJ)((0,A.Tq)(this.#o,i,l),this.#a,this.#O)}#T(i){const l=(0,_.e9)(i.timestamp);
if(!(l>=this.#s.from&&l<this.#s.to))return!1;const p=Math.floor(l/6e4);let P=this.#r.get(p);P===void 0&&(P=new Set,this.#r.set(p,P));const O=(0,_.k2)(i);return P.
has(O)?!1:(P.add(O),this.#u++,this.#m+=1/this.#a,this.#E&&this.#y.push({minute:p,key:O,estimated:1/this.#a}),!0)}#B(){for(const{minute:i,key:l,estimated:p}of this.#y.
splice(0))this.#r.get(i)?.delete(l),this.#u--,this.#m-=p}#S(i){const l=Math.floor((i-E)/6e4)-1;for(const p of this.#r.keys())p<l&&this.#r.delete(p)}}const r=10,
g=500,u=50,h=.5,d=1.1,s=.6;function n(c){if(!(c>1e-6))return 1e-6;const i=10**(Math.floor(Math.log10(c))-1);return Math.max(1e-6,Number((Math.floor(c/i)*i).toPrecision(
2)))}}),21743:((R,k,a)=>{a.d(k,{m:()=>A,x:()=>_});var w=a(38419);function A(m,f,o=.05){if(m===0)return{low:0,high:1};const t=m-f,e=f/m,r=m*Math.log1p(1/m)+.5*Math.
log((m+1)/(2*Math.PI))+(0,w.$R)(m+1)-y(f)-y(t)+Math.log(Math.PI)-Math.log(o),g=u=>r+v(f,u/e)+v(t,(1-u)/(1-e))>0;return{low:M(e,0,g),high:M(e,1,g)}}function _(m,f=.95,o=.05){
const t=o/2;let e=0,r=m+1;for(let g=E(m);g>=1;g/=2)(0,w.ux)((0,w.Er)(m,e+g-1,f),t)&&(e+=g),(0,w.ux)((0,w.fl)(m,r-g,f),t)&&(r-=g);return{low:e===0?null:e,high:r>
m?null:r}}function y(m){return(m===0?0:m*Math.log1p(.5/m))+(0,w.$R)(m+.5)}function v(m,f){return m===0?0:m*Math.log(f)}function M(m,f,o){let t=m,e=f;for(;;){const r=(t+
e)/2;if(r===t||r===e)return t;o(r)?t=r:e=r}}function E(m){let f=1;for(;f<=m;)f*=2;return f}})};
