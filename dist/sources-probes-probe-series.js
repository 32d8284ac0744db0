"use strict";exports.id=8972,exports.ids=[8972],exports.modules={58628:((j,I,s)=>{s.d(I,{o:()=>x});var O=s(77299),w=s(52686);const v=2e3,E=2e3;class x{#s=new Map;#n=0;#t=0;add(L,a){
this.#n+=1;const M=(0,w.o)(a,E),P=(0,O.k8)(M).join(" "),h=this.#s.get(P);h!==void 0?(h.count+=1,L<h.at&&Object.assign(h,{at:L,message:M})):this.#s.size<v?this.#s.
set(P,{at:L,message:M,count:1}):this.#t+=1}get messages(){return this.#s.values()}get total(){return this.#n}get left(){return this.#t}}}),77299:((j,I,s)=>{s.d(
I,{P3:()=>R,k8:()=>t});var O=s(52686);const w="<*>",v=2e3,E=60,x=80,y=1,L=.6,a=100,M=1e3,P=2e3,h=[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,/\b0x[0-9a-f]+\b/gi,/\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
/(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu];class R{#s=new Map;#n=[];#t=new Map;#o;constructor(u){this.#o=u}get clusters(){
return this.#n}clusterOf(u){const o=t(u),i=o.join(" "),n=this.#t.get(i)??this.#i(o);return n!==null&&this.#t.size<P&&this.#t.set(i,n),n}#i(u){const o=this.#n.length===
M,i=this.#e(u,o),n=e(i.clusters,u);if(n!==null){for(const[g,T]of u.entries())n.tokens[g]!==T&&(n.tokens[g]=w);return n}if(o)return null;const f={tokens:u,data:this.#o()};
return i.clusters.push(f),this.#n.push(f),f}#e(u,o){let i=this.#s.get(u.length);i===void 0&&(i=d(),o||this.#s.set(u.length,i));for(const n of u.slice(0,y)){const g=i.
branches.size>=a&&!i.branches.has(n)||/\d/.test(n)?w:n;let T=i.branches.get(g);T===void 0&&(T=d(),o||i.branches.set(g,T)),i=T}return i}}function t(p){const u=(0,O.
o)(p.trimStart(),v).split(/[\r\n]/,1)[0]??"";return h.reduce((n,f)=>n.replace(f,w),u).split(/\s+/).filter(n=>n!=="").slice(0,E).map(n=>(0,O.o)(n,x))}function e(p,u){
let o=null;for(const n of p){let[f,g]=[0,0];for(const[T,A]of n.tokens.entries())A===w?g+=1:A===u[T]&&(f+=1);(o===null||f>o.equal||f===o.equal&&g>o.wildcards)&&(o=
{cluster:n,equal:f,wildcards:g})}if(o===null)return null;const i=u.filter(n=>n!==w).length;return o.equal>=L*Math.max(i,u.length-o.wildcards)?o.cluster:null}function d(){
return{branches:new Map,clusters:[]}}}),19467:((j,I,s)=>{s.d(I,{k:()=>w});var O=s(31223);function w({settings:v,targets:E,runner:x,clock:y},L){return{settings:v,
targets:E,runner:x,clock:y,event:()=>x.eventPath===null?void 0:(0,O.Ts)(x.eventPath),reportPath:L}}}),85325:((j,I,s)=>{s.d(I,{Q:()=>d,l:()=>t});var O=s(17138);const w=3e4,
v=1e4,E=600,x=100,y=2e3,L=150;class a{#s;#n;constructor(i,n){this.#n=n,this.#s=i.map(f=>new M(f,n))}start(){for(const i of this.#s)i.start()}progress(i){for(const n of this.#s)
n.progress(i)}async finish(i){const{clock:n,cancel:f,finishLimitMs:g=v}=this.#n,T=f.aborted,A=T?E:g,W=new AbortController,U=T?W.signal:AbortSignal.any([W.signal,
f]),K={deadline:n.now()+A-x,signal:U},B=Promise.all(this.#s.map(async l=>await l.finish(i,K,T?L:y))),m=new AbortController,r=n.sleep(A,AbortSignal.any([U,m.signal])).
catch(()=>{});await Promise.race([B,r]),m.abort(new Error("told")),W.abort(new Error("the job does not wait any longer"))}}class M{#s;#n;#t=new AbortController;#o=Promise.
resolve();#i=null;#e=!1;constructor(i,n){i.catch(()=>{}),this.#s=i,this.#n=n}start(){this.#a(async(i,n)=>await i.start?.(n))}progress(i){this.#i=i,this.#e||this.#r()}async finish(i,n,f){
const{clock:g}=this.#n;this.#i=null;const T=new AbortController,A=g.sleep(f,AbortSignal.any([n.signal,T.signal])).catch(()=>{});await Promise.race([this.#o,A]),
T.abort(new Error("no longer needed")),this.#t.abort(new Error("the verdict is there")),!n.signal.aborted&&await this.#l(async W=>await W.finish(i,n),n.signal)}#r(){
const i=this.#i;i===null||this.#t.signal.aborted||(this.#i=null,this.#a(async(n,f)=>await n.progress?.(i,f)))}#a(i){const{clock:n,cancel:f}=this.#n,g=AbortSignal.
any([f,this.#t.signal]);this.#e=!0,this.#o=this.#l(async T=>{await i(T,{deadline:n.now()+w,signal:g})},g).finally(()=>{this.#e=!1,this.#r()})}async#l(i,n){let f="\
Who is to be told";try{const g=await this.#s;if(g===null)return;({name:f}=g),await i(g)}catch(g){if(n.aborted&&g===(0,O.J)(n))return;await this.#n.warn(`${f} wa\
s not told: ${g instanceof Error?g.message:String(g)}`)}}}var P=s(18884),h=s(19467);const R={github:{window:async o=>await(await Promise.all([s.e(3306),s.e(8771),
s.e(8258),s.e(9969),s.e(9908)]).then(s.bind(s,99908))).openGitHubPublisher(o)},issue:{period:async o=>(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(9969),
s.e(9908),s.e(5231)]).then(s.bind(s,25231))).openIssue(o)},discussion:{period:async o=>(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(9969),s.e(9908),s.e(
2722)]).then(s.bind(s,92722))).openDiscussion(o)},slack:{window:async o=>await(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(3009),s.e(2389)]).then(s.bind(
s,92389))).openSlackPublisher(o),period:async o=>(await Promise.all([s.e(3306),s.e(8771),s.e(8258),s.e(3009),s.e(876)]).then(s.bind(s,20876))).openSlackOfPeriod(
o)}};function t(o,i){return new a(Object.values(R).flatMap(({window:n})=>n?.((0,h.k)(p(o),i))??[]),u(o))}const e=2e4;function d(o){return new a(Object.values(R).
flatMap(({period:i})=>i?.((0,h.k)(p(o),()=>null))??[]),{...u(o),finishLimitMs:e})}function p(o){return{...o,targets:o.targets??[o.settings]}}function u({clock:o,
cancel:i,settings:{language:n}}){return{clock:o,cancel:i,warn:async f=>(await(0,P.rm)(n))(f)}}}),37071:((j,I,s)=>{s.d(I,{BP:()=>L,Br:()=>y,FL:()=>P,I1:()=>E,bJ:()=>x});
var O=s(33678),w=s(52686);const v=16384;function E(h){return[h.textPayload,(0,O.fK)(h,"jsonPayload.message"),(0,O.fK)(h,"jsonPayload.error"),(0,O.fK)(h,"jsonPay\
load.msg"),h.protoPayload?.status?.message].find(t=>typeof t=="string"&&t.trim()!=="")??null}function x(h){return h==="ERROR"||h==="CRITICAL"||h==="ALERT"||h===
"EMERGENCY"}function y(h){return x(h.severity)&&(!(0,O.WD)(h)||h.textPayload!==void 0)}function L(h){if(!x(h.severity))return null;const R=(0,w.o)(E(h)?.trim()??
"",v);if(R==="")return null;const t=R.split(/\r\n|[\r\n]/),e=t[0]?.trimEnd()??"";if(!e.startsWith("Traceback (most recent call last)"))return e;const d=t.findLastIndex(
p=>/^\s/.test(p));return t[d+1]?.trim()||e}const a=/error|exception|panic|fatal|fail|cannot|unable|denied|refused|not found|no such|missing|invalid|undefined|required/i,
M=/^\s|^at |^goroutine \d|^exit status|^Node\.js v\d|^[\s{}()[\]^~.-]*$/;function P(h){const R=h.flatMap(t=>(0,w.o)(t,v).split(/\r\n|[\r\n]/)).filter(t=>!M.test(
t));return(R.findLast(t=>a.test(t))??R.at(-1))?.trim()??null}}),18281:((j,I,s)=>{s.d(I,{w:()=>v});var O=s(77598),w=s.n(O);const v=E=>(0,O.randomBytes)(E).toString(
"hex")}),33025:((j,I,s)=>{s.d(I,{_:()=>P,l:()=>a});var O=s(32523),w=s(18281),v=s(4069);const E=5*6e4,x={sent:0,ok:0,failed:0,run:0,longestRun:0,lastReason:"",unsent:0,
lastUnsent:null,misdirected:0,lastMisdirected:null,warmUp:0,unanswered:0};class y{#s;#n=x;#t=[];constructor(t){this.#s=t}add({traceId:t,at:e,ok:d,reason:p,door:u,
misdirected:o,unanswered:i}){const n={traceId:t,at:e,ok:d,reason:p??"",door:u,misdirection:o??null,unanswered:i===!0},f=this.#i(n);this.#t.push(n);const g=this.#t.
findIndex(A=>L(A)&&A.at>=e-E),T=this.#t.splice(0,g===-1?this.#t.length:g);return this.#n=T.reduce((A,W)=>this.#r(A,W),this.#n),f}shown(t){const e=this.#t.find(d=>d.
traceId===t&&L(d));return e===void 0?!1:(e.door=null,this.#i(e))}unproven(){return this.#t.filter(L)}counters(){const{run:t,...e}=this.#o();return{...e,failingNow:t,
lastReason:e.failed===0?null:e.lastReason}}#o(){return this.#t.reduce((t,e)=>this.#r(t,e),this.#n)}#i(t){const e=this.#e(this.#o(),t);return e==="ok"||e==="fail\
ed"}#e({ok:t},e){return e.ok?"ok":e.misdirection!==null&&t===0&&(e.door===null||e.door==="unproven")?"misdirected":t===0&&e.at<this.#s?"warmUp":e.door===null?"f\
ailed":"unsent"}#r(t,e){const d=this.#e(t,e),p={...t,sent:t.sent+1,[d]:t[d]+1},{reason:u,door:o,misdirection:i}=e;if(d==="ok")return{...p,run:0};if(d==="misdire\
cted"&&i!==null)return{...p,lastMisdirected:{kind:i,reason:u}};if(d==="unsent"&&o!==null)return{...p,lastUnsent:{door:o,reason:u}};if(d!=="failed")return p;const n=t.
run+1,f=Math.max(t.longestRun,n);return{...p,run:n,longestRun:f,lastReason:u,unanswered:t.unanswered+(e.unanswered?1:0)}}}function L({ok:R,door:t}){return!R&&t!==
null}const a="{{nonce}}",M=5;class P{target;traceIds;#s;#n=0;#t="";#o=0;#i="";#e=new Map;#r=new Set;#a=[];#l=[];#d={first:[],repeated:[]};#f;#c;#h=!1;#u;#g;constructor(t,e,d=()=>(0,w.
w)(6),p=()=>(0,w.w)(16)){this.target=t,this.#s=new y(t.warmUntil),this.traceIds=e,this.#u=d,this.#g=p}next(t={}){const{target:e}=this,d=(l,c)=>l.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g,
(S,b)=>Object.hasOwn(t,b)?c(t[b]??""):S),p=e.body===void 0?void 0:d(e.body,(0,O.Xs)(e.body)),u=p?.includes(a)===!0?this.#m():"",o=p?.replaceAll(a,u),i=o!==void 0&&
o===this.#f;this.#f=o;const n=this.#g();this.traceIds.set(n,e.name);const{name:f,method:g,timeoutMs:T,userAgent:A,direct:W,wanted:U}=e,K=Object.fromEntries(Object.
entries(e.headers).map(([l,c])=>[l,d(c,O.sT)])),B=[...U.secrets,...Object.values(t).flatMap(O.XP)],m=d(e.url,O.gI),r=m.includes(a)?m.replaceAll(a,this.#u()):m;return{
name:f,url:r,method:g,body:o,repeated:i,timeoutMs:T,userAgent:A,traceId:n,headers:K,direct:W,versionFrom:e.versionFrom,wanted:{...U,secrets:B}}}#m(){return this.#h=
this.#c!==void 0&&!this.#h,this.#h||(this.#c=this.#u()),this.#c??""}add(t){t.dependencies.length>0&&(this.#l=t.dependencies),t.concern!==void 0&&(this.#n++,this.#t=
t.concern),t.unknown!==void 0&&(this.#o++,this.#i=t.unknown);const e=this.#s.add(this.#r.has(t.traceId)?{...t,door:null}:t);if(t.ok)this.#d[t.repeated?"repeated":
"first"].push(t.durationMs);else{const{at:d,status:p,reason:u}=t;this.#a=[...this.#a,{at:d,status:p,reason:u??""}].slice(-M),t.door!==null&&!this.#r.has(t.traceId)&&
this.#M(t)}return e}shown(t){this.#r.add(t);const e=this.#e.get(t);return e===void 0?null:(this.#e.delete(t),this.#s.shown(t)?e:null)}sent(t){return this.traceIds.
get(t)===this.target.name}sentOf(t){return[...t].filter(e=>this.sent(e)).length}get unproven(){return this.#e.values()}#M(t){this.#e.set(t.traceId,t);const e=new Set(
this.#s.unproven().map(({traceId:d})=>d));for(const d of this.#e.keys())e.has(d)||this.#e.delete(d)}counters(){return{...this.#s.counters(),concerns:this.#n,lastConcern:this.#t,
unknowns:this.#o,lastUnknown:this.#i}}facts(){const t=n=>({n:n.length,medianMs:h(n)}),{sent:e,failed:d,longestRun:p,unsent:u,misdirected:o,warmUp:i}=this.#s.counters();
return{name:this.target.name,url:(0,v.c)(this.target.url,this.target.wanted.secrets),sent:e,failed:d,longestFailureRun:p,unsent:u,misdirected:o,warmUp:i,shown:this.#r.
size,first:t(this.#d.first),repeated:t(this.#d.repeated),failures:this.#a,dependencies:this.#l}}}function h(R){const t=[...R].sort((e,d)=>e-d);return t[Math.floor(
(t.length-1)/2)]??null}}),1872:((j,I,s)=>{s.d(I,{F:()=>x,H:()=>y});const O=500,w=50,v=.5,E=.6;class x{#s;#n;#t=1;#o=[];#i=null;#e=null;#r=0;#a=0;constructor(a,M){
this.#n=a,this.#s=M}get fraction(){return this.#t}get drawn(){return{fraction:this.#t,cuts:[...this.#o]}}get facts(){return this.#t>=1?null:{fraction:this.#r/Math.
max(1,this.#a),estimated:Math.round(this.#a)}}get weight(){return 1/this.#t}add(a){this.#r++,this.#a+=a}drop(a){this.#r--,this.#a-=a}get rate(){const a=this.#s()-
this.#n;return this.#i??(a>0&&this.#r>=w?this.#a/a:null)}measure(a,M){a>=O&&M>0&&(this.#i=a/this.#t/M)}expect(a){this.#e=a}pagesExpected(a,M){const P=this.#i??(this.#e===
null?null:this.rate??this.#e);return P===null?1:Math.ceil(P*this.#t*a/M)}fit({spanMs:a,pages:M,pageSize:P}){const h=Math.max(1,M),R=this.pagesExpected(a,P);R>h&&
this.#l(this.#t*h*E/R)}fitAll(a,M){const P=Math.max(1,M*E);a>P&&this.#l(P/a)}fitCovered(a){this.#l(this.#t*Math.min(1,Math.max(.01,a))*v)}fitRest(a,M,P){this.#l(
this.#t*Math.min(1,a/M*E),P)}#l(a,M){const P=y(a);P<this.#t&&this.#o.push(this.#s(),...M===void 0?[]:[M]),this.#t=P}}function y(L){if(!(L>1e-6))return 1e-6;const a=10**
(Math.floor(Math.log10(L))-1);return Math.max(1e-6,Number((Math.floor(L/a)*a).toPrecision(2)))}}),20197:((j,I,s)=>{s.d(I,{W:()=>f});var O=s(58628),w=s(14134),v=s(
37071),E=s(33678),x=s(52686);const y=/memory limit of .{1,60} exceeded|using too much memory and was terminated|out-of-memory event detected/i,L=/terminated on signal 9\b/i,
a=2e3,M=/\bSTARTUP\b.{0,40}\bprobe succeeded\b/,P=/container called exit\(\d+\)|uncaught signal|container terminated on signal/i,h=/container called exit\((?!0\))|uncaught signal|container terminated on signal/i,
R=/container called exit\((?:0|143)\)|uncaught signal: 15\b|container terminated on signal 15\b/i,t=/^starting new instance\b/i,e=12e4,d=200,p=500,u=1e4,o=16,i=60,
n=5e4;class f{kills=[];#s=[];platformErrors=0;truncated=!1;errors=new O.o;errorTimes=[];#n=[];starts=new Map;#t=[];#o=new Map;#i=[];#e=new Set;#r;#a;constructor(r,l){
this.#r=r,this.#a=l}get restarts(){return this.#l(this.#s.filter(r=>!this.#d(r)))}get endTimes(){return this.#l(this.#n.filter(r=>!this.#d(r))).map(({at:r})=>r)}#l(r){
if(this.#i.length===0)return[...r];const l=this.#i.toSorted((S,b)=>S-b);let c=0;return r.toSorted((S,b)=>S.at-b.at).filter(({at:S,message:b})=>{for(;(l[c]??1/0)<=
S;)c+=1;const D=(l[c]??1/0)<=S+e;return D&&(c+=1),D||!R.test(b)})}#d({at:r,message:l}){return L.test(l)&&this.kills.some(c=>r>=c.at&&r-c.at<=a)}read(r,l,c=()=>!0){
const S=[],b=[];for(const D of r){if((0,E.WD)(D)){const C=(0,E.y2)(D);if(D.httpRequest?.userAgent===this.#r||C.trace!==null&&l(C.trace)){b.push({...C,served:D.labels?.
instanceId!==void 0});continue}const N=C.at>=this.#a.from&&C.at<this.#a.to&&c(D);N&&(0,E.H0)(D)&&S.push(C),N&&(C.status??0)>=500&&this.platformErrors++}this.#u(
D)}return{refused:S,probes:b}}messages(r){return[...this.#o.values()].sort((l,c)=>c.count-l.count||l.firstAt-c.firstAt).slice(0,r)}get lastWords(){const r=(0,v.
FL)(this.#c().map(({text:l})=>l));return r===null?null:(0,x.o)((0,w.yq)(r),p)}#f(r,l){this.#t.push({at:r,text:l}),this.#t.length>2*i&&(this.#t=this.#c())}#c(){return this.#t.
toSorted((r,l)=>r.at-l.at).slice(-i)}#h(r,l){const c=r.labels?.instanceId;c===void 0||this.starts.size>=u&&!this.starts.has(c)||this.starts.set(c,Math.min(this.
starts.get(c)??l,l))}#u(r){const l=(0,E.e9)(r.timestamp);if(U(r)){const C=(0,E.k2)(r);if(this.#e.has(C))return;this.#e.add(C)}(0,v.Br)(r)&&this.errorTimes.length<
n&&this.errorTimes.push(l);const c=T(r);if(c===null)return;U(r)&&(t.test(c)&&this.#i.length<n&&this.#i.push(l),P.test(c)&&this.#n.length<n&&this.#n.push(A(r,l,c)),
y.test(c)?this.kills.push(A(r,l,c)):h.test(c)?this.#s.push(A(r,l,c)):M.test(c)&&this.#h(r,l));const S=(0,v.BP)(r);if(S!==null&&this.errors.add(l,(0,w.yq)(S)),!(0,v.
bJ)(r.severity)&&!B(r))return;K(r)&&this.#f(l,(0,v.I1)(r)??c);const b=g(c),D=this.#o.get(b);D!==void 0?(D.count++,D.firstAt=Math.min(D.firstAt,l)):this.#o.size<
d?this.#o.set(b,{message:c,count:1,firstAt:l,severity:r.severity??"DEFAULT"}):this.truncated=!0}}function g(m){return m.replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi,
"#").replace(/\d+/g,"#").replace(/"[^"]{0,200}"|'[^']{0,200}'/g,"#")}function T(m){const r=(0,v.I1)(m);return r!==null?(0,x.o)(r,p):(0,E.WD)(m)?`HTTP ${m.httpRequest?.
status??"?"} ${W(m.httpRequest?.requestUrl)}`.trim():null}function A({labels:m},r,l){const c=m?.instanceId;return c===void 0?{at:r,message:l}:{at:r,message:l,instance:(0,x.
o)(c,o)}}function W(m){return m===void 0?"":URL.parse(m)?.pathname??""}function U(m){return/run\.googleapis\.com%2F(?:varlog|%2Fvar%2Flog)%2Fsystem$/.test(m.logName??
"")}function K(m){return!U(m)&&!(0,E.WD)(m)&&m.protoPayload===void 0}function B(m){return U(m)?m.severity==="WARNING"||y.test(m.textPayload??""):m.severity===void 0&&
m.logName?.endsWith("run.googleapis.com%2Fstderr")===!0}})};
