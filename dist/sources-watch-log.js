"use strict";exports.id=8972,exports.ids=[8972],exports.modules={58628:((j,S,n)=>{n.d(S,{o:()=>L});var R=n(77299),T=n(52686);const x=2e3,P=2e3;class L{#s=new Map;#n=0;#t=0;add(w,a){
this.#n+=1;const m=(0,T.o)(a,P),E=(0,R.k8)(m).join(" "),l=this.#s.get(E);l!==void 0?(l.count+=1,w<l.at&&Object.assign(l,{at:w,message:m})):this.#s.size<x?this.#s.
set(E,{at:w,message:m,count:1}):this.#t+=1}get messages(){return this.#s.values()}get total(){return this.#n}get left(){return this.#t}}}),77299:((j,S,n)=>{n.d(
S,{P3:()=>t,k8:()=>s});var R=n(52686);const T="<*>",x=2e3,P=60,L=80,A=1,w=.6,a=100,m=1e3,E=2e3,l=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class t{#s=new Map;#n=[];#t=new Map;#o;constructor(h){this.#o=h}get clusters(){
return this.#n}clusterOf(h){const o=s(h),e=o.join(" "),i=this.#t.get(e)??this.#i(o);return i!==null&&this.#t.size<E&&this.#t.set(e,i),i}#i(h){const o=this.#n.length===
m,e=this.#e(h,o),i=c(e.clusters,h);if(i!==null){for(const[g,p]of h.entries())i.tokens[g]!==p&&(i.tokens[g]=T);return i}if(o)return null;const f={tokens:h,data:this.#o()};
return e.clusters.push(f),this.#n.push(f),f}#e(h,o){let e=this.#s.get(h.length);e===void 0&&(e=O(),o||this.#s.set(h.length,e));for(const i of h.slice(0,A)){const g=e.
branches.size>=a&&!e.branches.has(i)||/\d/.test(i)?T:i;let p=e.branches.get(g);p===void 0&&(p=O(),o||e.branches.set(g,p)),e=p}return e}}function s(v){const h=(0,R.
o)(v.trimStart(),x).split(/[\r\n]/,1)[0]??"";return l.reduce((i,f)=>i.replace(f,T),h).split(/\s+/).filter(i=>i!=="").slice(0,P).map(i=>(0,R.o)(i,L))}function c(v,h){
let o=null;for(const i of v){let[f,g]=[0,0];for(const[p,y]of i.tokens.entries())y===T?g+=1:y===h[p]&&(f+=1);(o===null||f>o.equal||f===o.equal&&g>o.wildcards)&&(o=
{cluster:i,equal:f,wildcards:g})}if(o===null)return null;const e=h.filter(i=>i!==T).length;return o.equal>=w*Math.max(e,h.length-o.wildcards)?o.cluster:null}function O(){
return{branches:new Map,clusters:[]}}}),19467:((j,S,n)=>{n.d(S,{k:()=>T});var R=n(31223);function T({settings:x,targets:P,runner:L,clock:A},w){return{settings:x,
targets:P,runner:L,clock:A,event:()=>L.eventPath===null?void 0:(0,R.Ts)(L.eventPath),reportPath:w}}}),85325:((j,S,n)=>{n.d(S,{Q:()=>O,l:()=>s});var R=n(17138);const T=3e4,
x=1e4,P=600,L=100,A=2e3,w=150;class a{#s;#n;constructor(e,i){this.#n=i,this.#s=e.map(f=>new m(f,i))}start(){for(const e of this.#s)e.start()}progress(e){for(const i of this.#s)
i.progress(e)}async finish(e){const{clock:i,cancel:f,finishLimitMs:g=x}=this.#n,p=f.aborted,y=p?P:g,W=new AbortController,C=p?W.signal:AbortSignal.any([W.signal,
f]),B={deadline:i.now()+y-L,signal:C},K=Promise.all(this.#s.map(async d=>await d.finish(e,B,p?w:A))),M=new AbortController,r=i.sleep(y,AbortSignal.any([C,M.signal])).
catch(()=>{});await Promise.race([K,r]),M.abort(new Error("told")),W.abort(new Error("the job does not wait any longer"))}}class m{#s;#n;#t=new AbortController;#o=Promise.
resolve();#i=null;#e=!1;constructor(e,i){e.catch(()=>{}),this.#s=e,this.#n=i}start(){this.#a(async(e,i)=>await e.start?.(i))}progress(e){this.#i=e,this.#e||this.#r()}async finish(e,i,f){
const{clock:g}=this.#n;this.#i=null;const p=new AbortController,y=g.sleep(f,AbortSignal.any([i.signal,p.signal])).catch(()=>{});await Promise.race([this.#o,y]),
p.abort(new Error("no longer needed")),this.#t.abort(new Error("the verdict is there")),!i.signal.aborted&&await this.#l(async W=>await W.finish(e,i),i.signal)}#r(){
const e=this.#i;e===null||this.#t.signal.aborted||(this.#i=null,this.#a(async(i,f)=>await i.progress?.(e,f)))}#a(e){const{clock:i,cancel:f}=this.#n,g=AbortSignal.
any([f,this.#t.signal]);this.#e=!0,this.#o=this.#l(async p=>{await e(p,{deadline:i.now()+T,signal:g})},g).finally(()=>{this.#e=!1,this.#r()})}async#l(e,i){let f="\
Who is to be told";try{const g=await this.#s;if(g===null)return;({name:f}=g),await e(g)}catch(g){if(i.aborted&&g===(0,R.J)(i))return;await this.#n.warn(`${f} wa\
s not told: ${g instanceof Error?g.message:String(g)}`)}}}var E=n(18884),l=n(19467);const t={github:{window:async o=>await(await Promise.all([n.e(3306),n.e(8771),
n.e(8258),n.e(9969),n.e(9908)]).then(n.bind(n,99908))).openGitHubPublisher(o)},issue:{period:async o=>(await Promise.all([n.e(3306),n.e(8771),n.e(8258),n.e(9969),
n.e(9908),n.e(5231)]).then(n.bind(n,25231))).openIssue(o)},discussion:{period:async o=>(await Promise.all([n.e(3306),n.e(8771),n.e(8258),n.e(9969),n.e(9908),n.e(
2722)]).then(n.bind(n,92722))).openDiscussion(o)},slack:{window:async o=>await(await Promise.all([n.e(3306),n.e(8771),n.e(8258),n.e(3009),n.e(2389)]).then(n.bind(
n,92389))).openSlackPublisher(o),period:async o=>(await Promise.all([n.e(3306),n.e(8771),n.e(8258),n.e(3009),n.e(876)]).then(n.bind(n,20876))).openSlackOfPeriod(
o)}};function s(o,e){return new a(Object.values(t).flatMap(({window:i})=>i?.((0,l.k)(v(o),e))??[]),h(o))}const c=2e4;function O(o){return new a(Object.values(t).
flatMap(({period:e})=>e?.((0,l.k)(v(o),()=>null))??[]),{...h(o),finishLimitMs:c})}function v(o){return{...o,targets:o.targets??[o.settings]}}function h({clock:o,
cancel:e,settings:{language:i}}){return{clock:o,cancel:e,warn:async f=>(await(0,E.rm)(i))(f)}}}),37071:((j,S,n)=>{n.d(S,{BP:()=>w,Br:()=>A,FL:()=>E,I1:()=>P,bJ:()=>L});
var R=n(33678),T=n(52686);const x=16384;function P(l){return[l.textPayload,(0,R.fK)(l,"jsonPayload.message"),(0,R.fK)(l,"jsonPayload.error"),(0,R.fK)(l,"jsonPay\
load.msg"),l.protoPayload?.status?.message].find(s=>typeof s=="string"&&s.trim()!=="")??null}function L(l){return l==="ERROR"||l==="CRITICAL"||l==="ALERT"||l===
"EMERGENCY"}function A(l){return L(l.severity)&&(!(0,R.WD)(l)||l.textPayload!==void 0)}function w(l){if(!L(l.severity))return null;const t=(0,T.o)(P(l)?.trim()??
"",x);if(t==="")return null;const s=t.split(/\r\n|[\r\n]/),c=s[0]?.trimEnd()??"";if(!c.startsWith("Traceback (most recent call last)"))return c;const O=s.findLastIndex(
v=>/^\s/.test(v));return s[O+1]?.trim()||c}const a=/error|exception|panic|fatal|fail|cannot|unable|denied|refused|not found|no such|missing|invalid|undefined|required/i,
m=/^\s|^at |^goroutine \d|^exit status|^Node\.js v\d|^[\s{}()[\]^~.-]*$/;function E(l){const t=l.flatMap(s=>(0,T.o)(s,x).split(/\r\n|[\r\n]/)).filter(s=>!m.test(
s));return(t.findLast(s=>a.test(s))??t.at(-1))?.trim()??null}}),33025:((j,S,n)=>{n.d(S,{_:()=>m,l:()=>w});var R=n(77598),T=n(4069);const x=5*6e4,P={sent:0,ok:0,
failed:0,run:0,longestRun:0,lastReason:"",unsent:0,lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class L{#s;#n=P;#t=[];constructor(t){
this.#s=t}add({traceId:t,at:s,ok:c,reason:O,door:v,misdirected:h,unanswered:o}){const e={traceId:t,at:s,ok:c,reason:O??"",door:v,misdirection:h??null,unanswered:o===
!0},i=this.#i(e);this.#t.push(e);const f=this.#t.findIndex(p=>A(p)&&p.at>=s-x),g=this.#t.splice(0,f===-1?this.#t.length:f);return this.#n=g.reduce((p,y)=>this.#r(
p,y),this.#n),i}shown(t){const s=this.#t.find(c=>c.traceId===t&&A(c));return s===void 0?!1:(s.door=null,this.#i(s))}unproven(){return this.#t.filter(A)}counters(){
const{run:t,...s}=this.#o();return{...s,failingNow:t,lastReason:s.failed===0?null:s.lastReason}}#o(){return this.#t.reduce((t,s)=>this.#r(t,s),this.#n)}#i(t){const s=this.#e(
this.#o(),t);return s==="ok"||s==="failed"}#e({ok:t},s){return s.ok?"ok":s.misdirection!==null&&t===0&&(s.door===null||s.door==="unproven")?"misdirected":t===0&&
s.at<this.#s?"warmUp":s.door===null?"failed":"unsent"}#r(t,s){const c=this.#e(t,s),O={...t,sent:t.sent+1,[c]:t[c]+1},{reason:v,door:h,misdirection:o}=s;if(c==="\
ok")return{...O,run:0};if(c==="misdirected"&&o!==null)return{...O,lastMisdirected:{kind:o,reason:v}};if(c==="unsent"&&h!==null)return{...O,lastUnsent:{door:h,reason:v}};
if(c!=="failed")return O;const e=t.run+1,i=Math.max(t.longestRun,e);return{...O,run:e,longestRun:i,lastReason:v,unanswered:t.unanswered+(s.unanswered?1:0)}}}function A({
ok:l,door:t}){return!l&&t!==null}const w="{{nonce}}",a=5;class m{target;traceIds;#s;#n=0;#t="";#o=0;#i="";#e=new Map;#r=new Set;#a=[];#l=[];#c={first:[],repeated:[]};#d;#h=!1;#u;constructor(t,s,c=()=>(0,R.
randomBytes)(6).toString("hex")){this.target=t,this.#s=new L(t.warmUntil),this.traceIds=s,this.#u=c}next(t={}){const{target:s}=this,c=r=>r.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(d,u)=>t[u]??d),O=s.body===void 0?void 0:c(s.body),h=O?.includes(w)===!0&&(this.#d===void 0||this.#h)||this.#d===void 0?O?.replaceAll(w,this.#u()):this.#d,o=h!==
void 0&&h===this.#d;this.#d=h,this.#h=o;const e=(0,R.randomBytes)(16).toString("hex");this.traceIds.set(e,s.name);const{name:i,method:f,timeoutMs:g,userAgent:p,
direct:y,wanted:W}=s,C=Object.fromEntries(Object.entries(s.headers).map(([r,d])=>[r,c(d)])),B=[...W.secrets,...Object.values(t)],K=c(s.url),M=K.includes(w)?K.replaceAll(
w,this.#u()):K;return{name:i,url:M,method:f,body:h,repeated:o,timeoutMs:g,userAgent:p,traceId:e,headers:C,direct:y,versionFrom:s.versionFrom,wanted:{...W,secrets:B}}}add(t){
t.dependencies.length>0&&(this.#l=t.dependencies),t.concern!==void 0&&(this.#n++,this.#t=t.concern),t.unknown!==void 0&&(this.#o++,this.#i=t.unknown);const s=this.#s.
add(this.#r.has(t.traceId)?{...t,door:null}:t);if(t.ok)this.#c[t.repeated?"repeated":"first"].push(t.durationMs);else{const{at:c,status:O,reason:v}=t;this.#a=[...this.#a,
{at:c,status:O,reason:v??""}].slice(-a),t.door!==null&&!this.#r.has(t.traceId)&&this.#f(t)}return s}shown(t){this.#r.add(t);const s=this.#e.get(t);return s===void 0?
null:(this.#e.delete(t),this.#s.shown(t)?s:null)}sent(t){return this.traceIds.get(t)===this.target.name}sentOf(t){return[...t].filter(s=>this.sent(s)).length}get unproven(){
return this.#e.values()}#f(t){this.#e.set(t.traceId,t);const s=new Set(this.#s.unproven().map(({traceId:c})=>c));for(const c of this.#e.keys())s.has(c)||this.#e.
delete(c)}counters(){return{...this.#s.counters(),concerns:this.#n,lastConcern:this.#t,unknowns:this.#o,lastUnknown:this.#i}}facts(){const t=e=>({n:e.length,medianMs:E(
e)}),{sent:s,failed:c,longestRun:O,unsent:v,misdirected:h,warmUp:o}=this.#s.counters();return{name:this.target.name,url:(0,T.c)(this.target.url,this.target.wanted.
secrets),sent:s,failed:c,longestFailureRun:O,unsent:v,misdirected:h,warmUp:o,shown:this.#r.size,first:t(this.#c.first),repeated:t(this.#c.repeated),failures:this.#a,
dependencies:this.#l}}}function E(l){const t=[...l].sort((s,c)=>s-c);return t[Math.floor((t.length-1)/2)]??null}}),1872:((j,S,n)=>{n.d(S,{F:()=>L,H:()=>A});const R=500,
T=50,x=.5,P=.6;class L{#s;#n;#t=1;#o=[];#i=null;#e=null;#r=0;#a=0;constructor(a,m){this.#n=a,this.#s=m}get fraction(){return this.#t}get drawn(){return{fraction:this.#t,
cuts:[...this.#o]}}get facts(){return this.#t>=1?null:{fraction:this.#r/Math.max(1,this.#a),estimated:Math.round(this.#a)}}get weight(){return 1/this.#t}add(a){
this.#r++,this.#a+=a}drop(a){this.#r--,this.#a-=a}get rate(){const a=this.#s()-this.#n;return this.#i??(a>0&&this.#r>=T?this.#a/a:null)}measure(a,m){a>=R&&m>0&&
(this.#i=a/this.#t/m)}expect(a){this.#e=a}pagesExpected(a,m){const E=this.#i??(this.#e===null?null:this.rate??this.#e);return E===null?1:Math.ceil(E*this.#t*a/m)}fit({
spanMs:a,pages:m,pageSize:E}){const l=Math.max(1,m),t=this.pagesExpected(a,E);t>l&&this.#l(this.#t*l*P/t)}fitAll(a,m){const E=Math.max(1,m*P);a>E&&this.#l(E/a)}fitCovered(a){
this.#l(this.#t*Math.min(1,Math.max(.01,a))*x)}fitRest(a,m,E){this.#l(this.#t*Math.min(1,a/m*P),E)}#l(a,m){const E=A(a);E<this.#t&&this.#o.push(this.#s(),...m===
void 0?[]:[m]),this.#t=E}}function A(w){if(!(w>1e-6))return 1e-6;const a=10**(Math.floor(Math.log10(w))-1);return Math.max(1e-6,Number((Math.floor(w/a)*a).toPrecision(
2)))}}),20197:((j,S,n)=>{n.d(S,{W:()=>f});var R=n(58628),T=n(14134),x=n(37071),P=n(33678),L=n(52686);const A=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,
w=/terminated on signal 9\b/i,a=2e3,m=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,E=/container called exit\(\d+\)|uncaught signal|container terminated on signal/i,l=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,
t=/container called exit\((?:0|143)\)|uncaught signal: 15\b|container terminated on signal 15\b/i,s=/^starting new instance\b/i,c=12e4,O=200,v=500,h=1e4,o=16,e=60,
i=5e4;class f{kills=[];#s=[];platformErrors=0;truncated=!1;errors=new R.o;errorTimes=[];#n=[];starts=new Map;#t=[];#o=new Map;#i=[];#e=new Set;#r;#a;constructor(r,d){
this.#r=r,this.#a=d}get restarts(){return this.#l(this.#s.filter(r=>!this.#c(r)))}get endTimes(){return this.#l(this.#n.filter(r=>!this.#c(r))).map(({at:r})=>r)}#l(r){
if(this.#i.length===0)return[...r];const d=this.#i.toSorted((b,D)=>b-D);let u=0;return r.toSorted((b,D)=>b.at-D.at).filter(({at:b,message:D})=>{for(;(d[u]??1/0)<=
b;)u+=1;const I=(d[u]??1/0)<=b+c;return I&&(u+=1),I||!t.test(D)})}#c({at:r,message:d}){return w.test(d)&&this.kills.some(u=>r>=u.at&&r-u.at<=a)}read(r,d,u=()=>!0){
const b=[],D=[];for(const I of r){if((0,P.WD)(I)){const U=(0,P.y2)(I);if(I.httpRequest?.userAgent===this.#r||U.trace!==null&&d(U.trace)){D.push({...U,served:I.labels?.
instanceId!==void 0});continue}const N=U.at>=this.#a.from&&U.at<this.#a.to&&u(I);N&&(0,P.H0)(I)&&b.push(U),N&&(U.status??0)>=500&&this.platformErrors++}this.#f(
I)}return{refused:b,probes:D}}messages(r){return[...this.#o.values()].sort((d,u)=>u.count-d.count||d.firstAt-u.firstAt).slice(0,r)}get lastWords(){const r=(0,x.
FL)(this.#h().map(({text:d})=>d));return r===null?null:(0,L.o)((0,T.yq)(r),v)}#d(r,d){this.#t.push({at:r,text:d}),this.#t.length>2*e&&(this.#t=this.#h())}#h(){return this.#t.
toSorted((r,d)=>r.at-d.at).slice(-e)}#u(r,d){const u=r.labels?.instanceId;u===void 0||this.starts.size>=h&&!this.starts.has(u)||this.starts.set(u,Math.min(this.
starts.get(u)??d,d))}#f(r){const d=(0,P.e9)(r.timestamp);if(C(r)){const U=(0,P.k2)(r);if(this.#e.has(U))return;this.#e.add(U)}(0,x.Br)(r)&&this.errorTimes.length<
i&&this.errorTimes.push(d);const u=p(r);if(u===null)return;C(r)&&(s.test(u)&&this.#i.length<i&&this.#i.push(d),E.test(u)&&this.#n.length<i&&this.#n.push(y(r,d,u)),
A.test(u)?this.kills.push(y(r,d,u)):l.test(u)?this.#s.push(y(r,d,u)):m.test(u)&&this.#u(r,d));const b=(0,x.BP)(r);if(b!==null&&this.errors.add(d,(0,T.yq)(b)),!(0,x.
bJ)(r.severity)&&!K(r))return;B(r)&&this.#d(d,(0,x.I1)(r)??u);const D=g(u),I=this.#o.get(D);I!==void 0?(I.count++,I.firstAt=Math.min(I.firstAt,d)):this.#o.size<
O?this.#o.set(D,{message:u,count:1,firstAt:d,severity:r.severity??"DEFAULT"}):this.truncated=!0}}function g(M){return M.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,
"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,"#")}function p(M){const r=(0,x.I1)(M);return r!==null?(0,L.o)(r,v):(0,P.WD)(M)?`HTTP ${M.httpRequest?.
status??"?"} ${W(M.httpRequest?.requestUrl)}`.trim():null}function y({labels:M},r,d){const u=M?.instanceId;return u===void 0?{at:r,message:d}:{at:r,message:d,instance:(0,L.
o)(u,o)}}function W(M){return M===void 0?"":URL.parse(M)?.pathname??""}function C(M){return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(M.logName??
"")}function B(M){return!C(M)&&!(0,P.WD)(M)&&M.protoPayload===void 0}function K(M){return C(M)?M.severity==="WARNING"||A.test(M.textPayload??""):M.severity===void 0&&
M.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}})};
