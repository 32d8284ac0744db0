"use strict";exports.id=8972,exports.ids=[8972],exports.modules={58628:((K,I,s)=>{s.d(I,{o:()=>x});var v=s(77299),R=s(52686);const T=2e3,p=2e3;class x{#s=new Map;#n=0;#t=0;add(O,a){
this.#n+=1;const m=(0,R.o)(a,p),P=(0,v.k8)(m).join(" "),l=this.#s.get(P);l!==void 0?(l.count+=1,O<l.at&&Object.assign(l,{at:O,message:m})):this.#s.size<T?this.#s.
set(P,{at:O,message:m,count:1}):this.#t+=1}get messages(){return this.#s.values()}get total(){return this.#n}get left(){return this.#t}}}),77299:((K,I,s)=>{s.d(
I,{P3:()=>t,k8:()=>n});var v=s(52686);const R="<*>",T=2e3,p=60,x=80,A=1,O=.6,a=100,m=1e3,P=2e3,l=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class t{#s=new Map;#n=[];#t=new Map;#o;constructor(h){this.#o=h}get clusters(){
return this.#n}clusterOf(h){const o=n(h),e=o.join(" "),i=this.#t.get(e)??this.#i(o);return i!==null&&this.#t.size<P&&this.#t.set(e,i),i}#i(h){const o=this.#n.length===
m,e=this.#e(h,o),i=c(e.clusters,h);if(i!==null){for(const[g,E]of h.entries())i.tokens[g]!==E&&(i.tokens[g]=R);return i}if(o)return null;const f={tokens:h,data:this.#o()};
return e.clusters.push(f),this.#n.push(f),f}#e(h,o){let e=this.#s.get(h.length);e===void 0&&(e=w(),o||this.#s.set(h.length,e));for(const i of h.slice(0,A)){const g=e.
branches.size>=a&&!e.branches.has(i)||/\d/.test(i)?R:i;let E=e.branches.get(g);E===void 0&&(E=w(),o||e.branches.set(g,E)),e=E}return e}}function n(L){const h=(0,v.
o)(L.trimStart(),T).split(/[\r\n]/,1)[0]??"";return l.reduce((i,f)=>i.replace(f,R),h).split(/\s+/).filter(i=>i!=="").slice(0,p).map(i=>(0,v.o)(i,x))}function c(L,h){
let o=null;for(const i of L){let[f,g]=[0,0];for(const[E,y]of i.tokens.entries())y===R?g+=1:y===h[E]&&(f+=1);(o===null||f>o.equal||f===o.equal&&g>o.wildcards)&&(o=
{cluster:i,equal:f,wildcards:g})}if(o===null)return null;const e=h.filter(i=>i!==R).length;return o.equal>=O*Math.max(e,h.length-o.wildcards)?o.cluster:null}function w(){
return{branches:new Map,clusters:[]}}}),19467:((K,I,s)=>{s.d(I,{k:()=>R});var v=s(31223);function R({settings:T,targets:p,runner:x,clock:A},O){return{settings:T,
targets:p,runner:x,clock:A,event:()=>x.eventPath===null?void 0:(0,v.Ts)(x.eventPath),reportPath:O}}}),85325:((K,I,s)=>{s.d(I,{Q:()=>w,l:()=>n});var v=s(17138);const R=3e4,
T=1e4,p=600,x=100,A=2e3,O=150;class a{#s;#n;constructor(e,i){this.#n=i,this.#s=e.map(f=>new m(f,i))}start(){for(const e of this.#s)e.start()}progress(e){for(const i of this.#s)
i.progress(e)}async finish(e){const{clock:i,cancel:f,finishLimitMs:g=T}=this.#n,E=f.aborted,y=E?p:g,b=new AbortController,C=E?b.signal:AbortSignal.any([b.signal,
f]),B={deadline:i.now()+y-x,signal:C},j=Promise.all(this.#s.map(async d=>await d.finish(e,B,E?O:A))),M=new AbortController,r=i.sleep(y,AbortSignal.any([C,M.signal])).
catch(()=>{});await Promise.race([j,r]),M.abort(new Error("told")),b.abort(new Error("the job does not wait any longer"))}}class m{#s;#n;#t=new AbortController;#o=Promise.
resolve();#i=null;#e=!1;constructor(e,i){e.catch(()=>{}),this.#s=e,this.#n=i}start(){this.#a(async(e,i)=>await e.start?.(i))}progress(e){this.#i=e,this.#e||this.#r()}async finish(e,i,f){
const{clock:g}=this.#n;this.#i=null;const E=new AbortController,y=g.sleep(f,AbortSignal.any([i.signal,E.signal])).catch(()=>{});await Promise.race([this.#o,y]),
E.abort(new Error("no longer needed")),this.#t.abort(new Error("the verdict is there")),!i.signal.aborted&&await this.#l(async b=>await b.finish(e,i),i.signal)}#r(){
const e=this.#i;e===null||this.#t.signal.aborted||(this.#i=null,this.#a(async(i,f)=>await i.progress?.(e,f)))}#a(e){const{clock:i,cancel:f}=this.#n,g=AbortSignal.
any([f,this.#t.signal]);this.#e=!0,this.#o=this.#l(async E=>{await e(E,{deadline:i.now()+R,signal:g})},g).finally(()=>{this.#e=!1,this.#r()})}async#l(e,i){let f="\
Who is to be told";try{const g=await this.#s;if(g===null)return;({name:f}=g),await e(g)}catch(g){if(i.aborted&&g===(0,v.J)(i))return;await this.#n.warn(`${f} wa\
s not told: ${g instanceof Error?g.message:String(g)}`)}}}var P=s(18884),l=s(19467);const t={github:{window:async o=>await(await Promise.all([s.e(3306),s.e(8771),
s.e(8258),s.e(9969),s.e(9908)]).then(s.bind(s,99908))).openGitHubPublisher(o)},issue:{period:async o=>(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(9969),
s.e(9908),s.e(5231)]).then(s.bind(s,25231))).openIssue(o)},discussion:{period:async o=>(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(9969),s.e(9908),s.e(
2722)]).then(s.bind(s,92722))).openDiscussion(o)},slack:{window:async o=>await(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(3009),s.e(2389)]).then(s.bind(
s,92389))).openSlackPublisher(o),period:async o=>(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(3009),s.e(876)]).then(s.bind(s,20876))).openSlackOfPeriod(
o)}};function n(o,e){return new a(Object.values(t).flatMap(({window:i})=>i?.((0,l.k)(L(o),e))??[]),h(o))}const c=2e4;function w(o){return new a(Object.values(t).
flatMap(({period:e})=>e?.((0,l.k)(L(o),()=>null))??[]),{...h(o),finishLimitMs:c})}function L(o){return{...o,targets:o.targets??[o.settings]}}function h({clock:o,
cancel:e,settings:{language:i}}){return{clock:o,cancel:e,warn:async f=>(await(0,P.rm)(i))(f)}}}),37071:((K,I,s)=>{s.d(I,{BP:()=>O,Br:()=>A,FL:()=>P,I1:()=>p,bJ:()=>x});
var v=s(33678),R=s(52686);const T=16384;function p(l){return[l.textPayload,(0,v.fK)(l,"jsonPayload.message"),(0,v.fK)(l,"jsonPayload.error"),(0,v.fK)(l,"jsonPay\
load.msg"),l.protoPayload?.status?.message].find(n=>typeof n=="string"&&n.trim()!=="")??null}function x(l){return l==="ERROR"||l==="CRITICAL"||l==="ALERT"||l===
"EMERGENCY"}function A(l){return x(l.severity)&&(!(0,v.WD)(l)||l.textPayload!==void 0)}function O(l){if(!x(l.severity))return null;const t=(0,R.o)(p(l)?.trim()??
"",T);if(t==="")return null;const n=t.split(/\r\n|[\r\n]/),c=n[0]?.trimEnd()??"";if(!c.startsWith("Traceback (most recent call last)"))return c;const w=n.findLastIndex(
L=>/^\s/.test(L));return n[w+1]?.trim()||c}const a=/error|exception|panic|fatal|fail|cannot|unable|denied|refused|not found|no such|missing|invalid|undefined|required/i,
m=/^\s|^at |^goroutine \d|^exit status|^Node\.js v\d|^[\s{}()[\]^~.-]*$/;function P(l){const t=l.flatMap(n=>(0,R.o)(n,T).split(/\r\n|[\r\n]/)).filter(n=>!m.test(
n));return(t.findLast(n=>a.test(n))??t.at(-1))?.trim()??null}}),18281:((K,I,s)=>{s.d(I,{w:()=>T});var v=s(77598),R=s.n(v);const T=p=>(0,v.randomBytes)(p).toString(
"hex")}),33025:((K,I,s)=>{s.d(I,{_:()=>m,l:()=>O});var v=s(18281),R=s(4069);const T=5*6e4,p={sent:0,ok:0,failed:0,run:0,longestRun:0,lastReason:"",unsent:0,lastUnsent:null,
misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class x{#s;#n=p;#t=[];constructor(t){this.#s=t}add({traceId:t,at:n,ok:c,reason:w,door:L,misdirected:h,
unanswered:o}){const e={traceId:t,at:n,ok:c,reason:w??"",door:L,misdirection:h??null,unanswered:o===!0},i=this.#i(e);this.#t.push(e);const f=this.#t.findIndex(E=>A(
E)&&E.at>=n-T),g=this.#t.splice(0,f===-1?this.#t.length:f);return this.#n=g.reduce((E,y)=>this.#r(E,y),this.#n),i}shown(t){const n=this.#t.find(c=>c.traceId===t&&
A(c));return n===void 0?!1:(n.door=null,this.#i(n))}unproven(){return this.#t.filter(A)}counters(){const{run:t,...n}=this.#o();return{...n,failingNow:t,lastReason:n.
failed===0?null:n.lastReason}}#o(){return this.#t.reduce((t,n)=>this.#r(t,n),this.#n)}#i(t){const n=this.#e(this.#o(),t);return n==="ok"||n==="failed"}#e({ok:t},n){
return n.ok?"ok":n.misdirection!==null&&t===0&&(n.door===null||n.door==="unproven")?"misdirected":t===0&&n.at<this.#s?"warmUp":n.door===null?"failed":"unsent"}#r(t,n){
const c=this.#e(t,n),w={...t,sent:t.sent+1,[c]:t[c]+1},{reason:L,door:h,misdirection:o}=n;if(c==="ok")return{...w,run:0};if(c==="misdirected"&&o!==null)return{...w,
lastMisdirected:{kind:o,reason:L}};if(c==="unsent"&&h!==null)return{...w,lastUnsent:{door:h,reason:L}};if(c!=="failed")return w;const e=t.run+1,i=Math.max(t.longestRun,
e);return{...w,run:e,longestRun:i,lastReason:L,unanswered:t.unanswered+(n.unanswered?1:0)}}}function A({ok:l,door:t}){return!l&&t!==null}const O="{{nonce}}",a=5;
class m{target;traceIds;#s;#n=0;#t="";#o=0;#i="";#e=new Map;#r=new Set;#a=[];#l=[];#c={first:[],repeated:[]};#d;#h=!1;#u;#f;constructor(t,n,c=()=>(0,v.w)(6),w=()=>(0,v.
w)(16)){this.target=t,this.#s=new x(t.warmUntil),this.traceIds=n,this.#u=c,this.#f=w}next(t={}){const{target:n}=this,c=r=>r.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(d,u)=>t[u]??d),w=n.body===void 0?void 0:c(n.body),h=w?.includes(O)===!0&&(this.#d===void 0||this.#h)||this.#d===void 0?w?.replaceAll(O,this.#u()):this.#d,o=h!==
void 0&&h===this.#d;this.#d=h,this.#h=o;const e=this.#f();this.traceIds.set(e,n.name);const{name:i,method:f,timeoutMs:g,userAgent:E,direct:y,wanted:b}=n,C=Object.
fromEntries(Object.entries(n.headers).map(([r,d])=>[r,c(d)])),B=[...b.secrets,...Object.values(t)],j=c(n.url),M=j.includes(O)?j.replaceAll(O,this.#u()):j;return{
name:i,url:M,method:f,body:h,repeated:o,timeoutMs:g,userAgent:E,traceId:e,headers:C,direct:y,versionFrom:n.versionFrom,wanted:{...b,secrets:B}}}add(t){t.dependencies.
length>0&&(this.#l=t.dependencies),t.concern!==void 0&&(this.#n++,this.#t=t.concern),t.unknown!==void 0&&(this.#o++,this.#i=t.unknown);const n=this.#s.add(this.#r.
has(t.traceId)?{...t,door:null}:t);if(t.ok)this.#c[t.repeated?"repeated":"first"].push(t.durationMs);else{const{at:c,status:w,reason:L}=t;this.#a=[...this.#a,{at:c,
status:w,reason:L??""}].slice(-a),t.door!==null&&!this.#r.has(t.traceId)&&this.#g(t)}return n}shown(t){this.#r.add(t);const n=this.#e.get(t);return n===void 0?null:
(this.#e.delete(t),this.#s.shown(t)?n:null)}sent(t){return this.traceIds.get(t)===this.target.name}sentOf(t){return[...t].filter(n=>this.sent(n)).length}get unproven(){
return this.#e.values()}#g(t){this.#e.set(t.traceId,t);const n=new Set(this.#s.unproven().map(({traceId:c})=>c));for(const c of this.#e.keys())n.has(c)||this.#e.
delete(c)}counters(){return{...this.#s.counters(),concerns:this.#n,lastConcern:this.#t,unknowns:this.#o,lastUnknown:this.#i}}facts(){const t=e=>({n:e.length,medianMs:P(
e)}),{sent:n,failed:c,longestRun:w,unsent:L,misdirected:h,warmUp:o}=this.#s.counters();return{name:this.target.name,url:(0,R.c)(this.target.url,this.target.wanted.
secrets),sent:n,failed:c,longestFailureRun:w,unsent:L,misdirected:h,warmUp:o,shown:this.#r.size,first:t(this.#c.first),repeated:t(this.#c.repeated),failures:this.#a,
dependencies:this.#l}}}function P(l){const t=[...l].sort((n,c)=>n-c);return t[Math.floor((t.length-1)/2)]??null}}),1872:((K,I,s)=>{s.d(I,{F:()=>x,H:()=>A});const v=500,
R=50,T=.5,p=.6;class x{#s;#n;#t=1;#o=[];#i=null;#e=null;#r=0;#a=0;constructor(a,m){this.#n=a,this.#s=m}get fraction(){return this.#t}get drawn(){return{fraction:this.#t,
cuts:[...this.#o]}}get facts(){return this.#t>=1?null:{fraction:this.#r/Math.max(1,this.#a),estimated:Math.round(this.#a)}}get weight(){return 1/this.#t}add(a){
this.#r++,this.#a+=a}drop(a){this.#r--,this.#a-=a}get rate(){const a=this.#s()-this.#n;return this.#i??(a>0&&this.#r>=R?this.#a/a:null)}measure(a,m){a>=v&&m>0&&
(this.#i=a/this.#t/m)}expect(a){this.#e=a}pagesExpected(a,m){const P=this.#i??(this.#e===null?null:this.rate??this.#e);return P===null?1:Math.ceil(P*this.#t*a/m)}fit({
spanMs:a,pages:m,pageSize:P}){const l=Math.max(1,m),t=this.pagesExpected(a,P);t>l&&this.#l(this.#t*l*p/t)}fitAll(a,m){const P=Math.max(1,m*p);a>P&&this.#l(P/a)}fitCovered(a){
this.#l(this.#t*Math.min(1,Math.max(.01,a))*T)}fitRest(a,m,P){this.#l(this.#t*Math.min(1,a/m*p),P)}#l(a,m){const P=A(a);P<this.#t&&this.#o.push(this.#s(),...m===
void 0?[]:[m]),this.#t=P}}function A(O){if(!(O>1e-6))return 1e-6;const a=10**(Math.floor(Math.log10(O))-1);return Math.max(1e-6,Number((Math.floor(O/a)*a).toPrecision(
2)))}}),20197:((K,I,s)=>{s.d(I,{W:()=>f});var v=s(58628),R=s(14134),T=s(37071),p=s(33678),x=s(52686);const A=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,
O=/terminated on signal 9\b/i,a=2e3,m=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,P=/container called exit\(\d+\)|uncaught signal|container terminated on signal/i,l=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,
t=/container called exit\((?:0|143)\)|uncaught signal: 15\b|container terminated on signal 15\b/i,n=/^starting new instance\b/i,c=12e4,w=200,L=500,h=1e4,o=16,e=60,
i=5e4;class f{kills=[];#s=[];platformErrors=0;truncated=!1;errors=new v.o;errorTimes=[];#n=[];starts=new Map;#t=[];#o=new Map;#i=[];#e=new Set;#r;#a;constructor(r,d){
this.#r=r,this.#a=d}get restarts(){return this.#l(this.#s.filter(r=>!this.#c(r)))}get endTimes(){return this.#l(this.#n.filter(r=>!this.#c(r))).map(({at:r})=>r)}#l(r){
if(this.#i.length===0)return[...r];const d=this.#i.toSorted((S,W)=>S-W);let u=0;return r.toSorted((S,W)=>S.at-W.at).filter(({at:S,message:W})=>{for(;(d[u]??1/0)<=
S;)u+=1;const D=(d[u]??1/0)<=S+c;return D&&(u+=1),D||!t.test(W)})}#c({at:r,message:d}){return O.test(d)&&this.kills.some(u=>r>=u.at&&r-u.at<=a)}read(r,d,u=()=>!0){
const S=[],W=[];for(const D of r){if((0,p.WD)(D)){const U=(0,p.y2)(D);if(D.httpRequest?.userAgent===this.#r||U.trace!==null&&d(U.trace)){W.push({...U,served:D.labels?.
instanceId!==void 0});continue}const N=U.at>=this.#a.from&&U.at<this.#a.to&&u(D);N&&(0,p.H0)(D)&&S.push(U),N&&(U.status??0)>=500&&this.platformErrors++}this.#f(
D)}return{refused:S,probes:W}}messages(r){return[...this.#o.values()].sort((d,u)=>u.count-d.count||d.firstAt-u.firstAt).slice(0,r)}get lastWords(){const r=(0,T.
FL)(this.#h().map(({text:d})=>d));return r===null?null:(0,x.o)((0,R.yq)(r),L)}#d(r,d){this.#t.push({at:r,text:d}),this.#t.length>2*e&&(this.#t=this.#h())}#h(){return this.#t.
toSorted((r,d)=>r.at-d.at).slice(-e)}#u(r,d){const u=r.labels?.instanceId;u===void 0||this.starts.size>=h&&!this.starts.has(u)||this.starts.set(u,Math.min(this.
starts.get(u)??d,d))}#f(r){const d=(0,p.e9)(r.timestamp);if(C(r)){const U=(0,p.k2)(r);if(this.#e.has(U))return;this.#e.add(U)}(0,T.Br)(r)&&this.errorTimes.length<
i&&this.errorTimes.push(d);const u=E(r);if(u===null)return;C(r)&&(n.test(u)&&this.#i.length<i&&this.#i.push(d),P.test(u)&&this.#n.length<i&&this.#n.push(y(r,d,u)),
A.test(u)?this.kills.push(y(r,d,u)):l.test(u)?this.#s.push(y(r,d,u)):m.test(u)&&this.#u(r,d));const S=(0,T.BP)(r);if(S!==null&&this.errors.add(d,(0,R.yq)(S)),!(0,T.
bJ)(r.severity)&&!j(r))return;B(r)&&this.#d(d,(0,T.I1)(r)??u);const W=g(u),D=this.#o.get(W);D!==void 0?(D.count++,D.firstAt=Math.min(D.firstAt,d)):this.#o.size<
w?this.#o.set(W,{message:u,count:1,firstAt:d,severity:r.severity??"DEFAULT"}):this.truncated=!0}}function g(M){return M.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,
"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,"#")}function E(M){const r=(0,T.I1)(M);return r!==null?(0,x.o)(r,L):(0,p.WD)(M)?`HTTP ${M.httpRequest?.
status??"?"} ${b(M.httpRequest?.requestUrl)}`.trim():null}function y({labels:M},r,d){const u=M?.instanceId;return u===void 0?{at:r,message:d}:{at:r,message:d,instance:(0,x.
o)(u,o)}}function b(M){return M===void 0?"":URL.parse(M)?.pathname??""}function C(M){return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(M.logName??
"")}function B(M){return!C(M)&&!(0,p.WD)(M)&&M.protoPayload===void 0}function j(M){return C(M)?M.severity==="WARNING"||A.test(M.textPayload??""):M.severity===void 0&&
M.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}})};
