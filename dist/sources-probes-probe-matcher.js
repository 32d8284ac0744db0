"use strict";exports.id=5942,exports.ids=[5942],exports.modules={96279:((A,O,o)=>{o.d(O,{p:()=>M});var f=o(77299);const y=300;class M{#e=new f.P3(()=>({candidate:0,baseline:0,
firstAt:1/0,example:""}));#s=0;add(_,{at:m,message:r,count:l=1}){const t=this.#e.clusterOf(r);if(t===null){_==="candidate"&&(this.#s+=l);return}const{data:n}=t;
n[_]+=l,_==="candidate"&&m<n.firstAt&&(n.firstAt=m,n.example=r.length>y?`${g(r)}…`:r)}get unsorted(){return this.#s}newPatterns(){return this.#e.clusters.filter(
({data:_})=>_.baseline===0).map(({tokens:_,data:m})=>({pattern:_.join(" "),count:m.candidate,firstAt:m.firstAt,example:m.example})).sort((_,m)=>m.count-_.count||
_.firstAt-m.firstAt)}}function g(E){return Array.from(E.slice(0,2*y)).slice(0,y).join("")}}),59348:((A,O,o)=>{o.d(O,{ZZ:()=>r,Uh:()=>l,PQ:()=>m});var f=o(73024),
y=o(76760),M=o(22116),g=o(4385);function E(i){return"period"in i?(0,g.v)(i):(0,M.r)(i)}var _=o(3101);async function m(i,c,u){return await l(e(i),c,u,{json:()=>t(
i),html:async()=>await r(i)})}async function r(i){return(await o.e(6272).then(o.bind(o,36272))).renderPage(E(i))}async function l(i,c,u,h){const d=[];let P="";const v=async(D,T)=>{
try{return n(await h[T](),s(i,c,T))}catch(I){return d.push(`\`${D}\``),P=I instanceof Error?I.message:String(I),""}},p=await v("report","json"),j=await v("repor\
t-html","html");if(d.length>0){const D=`${d.join(" and ")} ${d.length===1?"is":"are"} empty`;u(`The report file could not be written, so that ${D}. RUNNER_TEMP \
is ${c}: ${P}`)}return{json:p,html:j}}function t(i){return`${JSON.stringify(i,null,2)}
`}function n(i,c){return(0,f.mkdirSync)((0,y.dirname)(c),{recursive:!0}),(0,f.writeFileSync)(c,i),c}function e(i){return(0,_.S)(i)?["services",i.targets[0]?.service??
"",i.generatedAt]:[i.service.name,i.candidate?.name??"unknown",i.generatedAt]}function s(i,c,u){const h=i.map(d=>String(d).slice(0,a)).join("-").replace(/[^A-Za-z0-9._-]/g,
"_");return(0,y.join)(c,"ion-verify",`${h}.${u}`)}const a=63}),78663:((A,O,o)=>{o.d(O,{h:()=>y});var f=o(73335);function y(M){const g=M?.memoryLimit??null;return{
memoryBytes:g===null?null:(0,f.Q)(g)}}}),30934:((A,O,o)=>{o.d(O,{R:()=>y,Y:()=>f});function f(M,g){return`ion_verify_${M.replaceAll("-","_")}_${g.replaceAll("-",
"_")}`}function y(M,g){return`logging.googleapis.com/user/${f(M,g)}`}}),68898:((A,O,o)=>{o.d(O,{P:()=>r});var f=o(58628),y=o(14134),M=o(37071),g=o(84638),E=o(33678),
_=o(43010);const m=1e4;class r{revision;errors=new f.o;#e;#s;#i=new Set;#t;#n=null;#r=!1;constructor(t,n,e){this.revision=n.revision??"",this.#e=new _.qs(t),this.#s=
(0,g.ru)(n),this.#t=e}async read(t,n,e){const s=this.#n===null?this.#t:Math.max(this.#t,this.#n-m),a=this.#n===null;let i=t,c=0;for await(const{entries:u,last:h}of this.#e.
read(d=>(0,g.Tq)(this.#s,s,d),t,e)){c+=1;for(const d of u){const P=(0,E.k2)(d);if(this.#i.has(P))continue;this.#i.add(P);const v=(0,E.e9)(d.timestamp);i=Math.min(
i,v);const p=(0,M.BP)(d);p!==null&&this.errors.add(v,(0,y.yq)(p))}if(this.#n=t,h)return;if(c>=n)break}this.#r=!0,a&&(this.#t=i)}get looked(){return this.#n===null?
null:{from:this.#t,to:this.#n}}get truncated(){return this.#r}}}),6964:((A,O,o)=>{o.d(O,{e:()=>_,s:()=>r});var f=o(84638),y=o(33678),M=o(43010),g=o(1872);const E=4,
_=8,m=.6;async function r(t,n,e,s,a){let i=1,c=0;const u=new M.qs({page:async(d,P)=>(c+=1,await t.page(d,P))}),h=()=>_-c;for(;h()>0;){const d=p=>(0,f.jJ)((0,f.Tq)(
n,e.from,p),i),{items:P,missing:v}=await l({backward:u,left:h},d,e,s,a);if(v===0)return{items:[...P.values()],fraction:i,filter:d(e.to)};i=(0,g.H)(Math.min(.5,m*
Math.min(E,h())/v)*i)}return null}async function l({backward:t,left:n},e,{from:s,to:a},i,c){const u=new Map;let h=1/0;const d=Math.min(E,n());let P=0;for await(const{
entries:v,last:p}of t.read(e,a,c)){let j=a;for(const D of v){const T=(0,y.e9)(D.timestamp);T>=s&&T<a&&(j=T,u.set((0,y.k2)(D),i(D)))}if(p)return{items:u,missing:0};
if(j<a&&(P+=1,h=u.size/t.size*((a-s)/(a-j)),h>d||P>=d)||n()<=0)break}return{items:u,missing:h===1/0?d:Math.max(d,h)}}}),73335:((A,O,o)=>{o.d(O,{O:()=>y,Q:()=>E});
var f=o(39463);function y(t,n,e,s){return[M("memory",t.expectMemoryBytes,m,n?.memoryLimit??null,E),M("cpu",t.expectCpu,String,n?.cpuLimit??null,_),M("max-instan\
ces",t.expectMaxInstances,String,l(n?.maxInstances),Number),M("health-path",t.expectHealthPath,String,n?.healthProbe?.path??null,i=>i),M("health-timeout",t.expectHealthTimeoutMs,
r,l(n?.healthProbe?.timeoutMs),Number,r),t.expectTraffic===void 0?null:g(t.expectTraffic,e,s)].filter(i=>i!==null)}function M(t,n,e,s,a,i=()=>s??""){if(n===void 0)
return null;const c=s===null?null:a(s);return{setting:t,wanted:e(n),actual:c===null?s:i(c),same:c===n}}function g(t,n,e){const s=new Map;for(const{revision:u,percent:h}of n)
h>0&&s.set(u,(s.get(u)??0)+h);const a=new Map;for(const{revision:u,percent:h}of t){const d=u==="latest"?e??u:u;a.set(d,(a.get(d)??0)+h)}const i=u=>[...u].map(([
h,d])=>`${h}=${d}%`).join(", "),c=s.size===a.size&&[...a].every(([u,h])=>s.get(u)===h);return{setting:"traffic",wanted:t.map(({revision:u,percent:h})=>`${u}=${h}\
%`).join(", "),actual:s.size===0?null:i(s),same:c}}function E(t){return(0,f.D)(t)??(0,f.D)(`${t}B`)}function _(t){const[,n,e]=/^(\d+(?:\.\d+)?)(m?)$/.exec(t)??[];
return n===void 0?null:Number(n)/(e==="m"?1e3:1)}function m(t){for(const[n,e]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(t%e===0)return`${t/e}${n}`;return`${t}\
 B`}function r(t){return`${t/1e3} s`}function l(t){return t==null?null:String(t)}}),55944:((A,O,o)=>{o.d(O,{Kn:()=>_,TF:()=>E,TH:()=>m,cs:()=>g});const f=250,y=5,
M=2e3,g=15*6e4;class E{#e;#s=new Set;#i=[];#t=[];#n=[];#r=new Map;#a=0;#o=!1;#l;constructor(t,n){this.#e=t,this.#l=n}get left(){return this.#a}sent(t){t.status!==
null&&this.#i.push(t)}get unsure(){return this.#o?this.#n.filter(({trace:t})=>t!==null&&this.#h(m(t))).length:0}shown(t){const n=r(t);n>=this.#l.from&&n<this.#l.
to&&this.#n.push(t)}sift(t,n,e){const s=[];for(const a of t)this.#o||=a.trace===null,a.trace!==null?this.isOurs(a.trace)?(this.#a++,s.push(...this.#f(m(a.trace)))):
s.push(a):this.#d(a)?this.#t.push(a):s.push(a);return this.#u(n-M),this.#i=this.#i.filter(a=>a.at>n-g),[...s,...this.#c(e-M)]}releaseAll(){return this.#u(1/0),this.#c(
1/0)}isOurs(t){return this.#e.has(m(t))}#f(t){this.#s.add(t);const n=this.#r.get(t);return n===void 0?[]:(this.#r.delete(t),this.#a--,[n])}#h(t){return this.#e.
get(t)==="chat"&&!this.#s.has(t)}#d(t){return this.#i.some(n=>_(n,t))}#u(t){const n=({trace:e})=>e!==null&&this.#e.get(m(e))==="health"?1:0;this.#n=this.#n.toSorted(
(e,s)=>n(e)-n(s)).filter(e=>{const s=e.trace===null?null:m(e.trace);if(s!==null&&this.#s.has(s))return!1;if(r(e)>=t)return!0;const a=u=>Math.abs(u.at-r(e))+Math.
abs((u.latencyMs??0)-(e.latencyMs??0)),c=this.#t.filter(u=>u.status===e.status&&Math.abs(u.at-r(e))<=f&&(u.latencyMs??0)<=(e.latencyMs??0)+y).sort((u,h)=>a(u)-a(
h))[0];return c===void 0?!0:(this.#t=this.#t.filter(u=>u!==c),s!==null&&this.#r.set(s,c),this.#a++,!1)})}#c(t){const n=this.#t.filter(e=>e.at<t);return n.length>
0&&(this.#t=this.#t.filter(e=>e.at>=t)),n}}function _(l,t){return l.status===t.status&&t.at>=l.at&&t.at<=l.at+l.durationMs+f&&(t.latencyMs??0)<=l.durationMs+y}function m(l){
return l.slice(l.lastIndexOf("/")+1)}function r(l){return l.startedAt+(l.latencyMs??0)}}),21743:((A,O,o)=>{o.d(O,{m:()=>y,x:()=>M});var f=o(38419);function y(r,l,t=.05){
if(r===0)return{low:0,high:1};const n=r-l,e=l/r,s=r*Math.log1p(1/r)+.5*Math.log((r+1)/(2*Math.PI))+(0,f.$R)(r+1)-g(l)-g(n)+Math.log(Math.PI)-Math.log(t),a=i=>s+
E(l,i/e)+E(n,(1-i)/(1-e))>0;return{low:_(e,0,a),high:_(e,1,a)}}function M(r,l=.95,t=.05){const n=t/2;let e=0,s=r+1;for(let a=m(r);a>=1;a/=2)(0,f.ux)((0,f.Er)(r,
e+a-1,l),n)&&(e+=a),(0,f.ux)((0,f.fl)(r,s-a,l),n)&&(s-=a);return{low:e===0?null:e,high:s>r?null:s}}function g(r){return(r===0?0:r*Math.log1p(.5/r))+(0,f.$R)(r+.5)}
function E(r,l){return r===0?0:r*Math.log(l)}function _(r,l,t){let n=r,e=l;for(;;){const s=(n+e)/2;if(s===n||s===e)return n;t(s)?n=s:e=s}}function m(r){let l=1;
for(;l<=r;)l*=2;return l}})};
