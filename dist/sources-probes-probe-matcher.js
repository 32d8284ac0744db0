"use strict";exports.id=5942,exports.ids=[5942],exports.modules={96279:((A,O,l)=>{l.d(O,{p:()=>_});var f=l(77299);const g=300;class _{#e=new f.P3(()=>({candidate:0,baseline:0,
firstAt:1/0,example:""}));#s=0;add(c,{at:M,message:a,count:e=1}){const t=this.#e.clusterOf(a);if(t===null){c==="candidate"&&(this.#s+=e);return}const{data:n}=t;
n[c]+=e,c==="candidate"&&M<n.firstAt&&(n.firstAt=M,n.example=a.length>g?`${y(a)}…`:a)}get unsorted(){return this.#s}newPatterns(){return this.#e.clusters.filter(
({data:c})=>c.baseline===0).map(({tokens:c,data:M})=>({pattern:c.join(" "),count:M.candidate,firstAt:M.firstAt,example:M.example})).sort((c,M)=>M.count-c.count||
c.firstAt-M.firstAt)}}function y(E){return Array.from(E.slice(0,2*g)).slice(0,g).join("")}}),59348:((A,O,l)=>{l.d(O,{ZZ:()=>a,Uh:()=>e,PQ:()=>M});var f=l(73024),
g=l(76760),_=l(22116),y=l(4385);function E(s){return"period"in s?(0,y.v)(s):(0,_.r)(s)}var c=l(3101);async function M(s,o,h){return await e(r(s),o,h,{json:()=>t(
s),html:async()=>await a(s)})}async function a(s){return(await l.e(6272).then(l.bind(l,36272))).renderPage(E(s))}async function e(s,o,h,m){const d=[];let P="";const v=async(D,T)=>{
try{return n(await m[T](),i(s,o,T))}catch(I){return d.push(`\`${D}\``),P=I instanceof Error?I.message:String(I),""}},p=await v("report","json"),j=await v("repor\
t-html","html");if(d.length>0){const D=`${d.join(" and ")} ${d.length===1?"is":"are"} empty`;h(`The report file could not be written, so that ${D}. RUNNER_TEMP \
is ${o}: ${P}`)}return{json:p,html:j}}function t(s){return`${JSON.stringify(s,null,2)}
`}function n(s,o){return(0,f.mkdirSync)((0,g.dirname)(o),{recursive:!0}),(0,f.writeFileSync)(o,s),o}function r(s){return(0,c.S)(s)?["services",s.targets[0]?.service??
"",s.generatedAt]:[s.service.name,s.candidate?.name??"unknown",s.generatedAt]}function i(s,o,h){const m=s.map(d=>String(d).slice(0,u)).join("-").replace(/[^A-Za-z0-9._-]/g,
"_");return(0,g.join)(o,"ion-verify",`${m}.${h}`)}const u=63}),78663:((A,O,l)=>{l.d(O,{h:()=>g});var f=l(73335);function g(_){const y=_?.memoryLimit??null;return{
memoryBytes:y===null?null:(0,f.Q)(y)}}}),30934:((A,O,l)=>{l.d(O,{R:()=>g,Y:()=>f});function f(_,y){return`ion_verify_${_.replaceAll("-","_")}_${y.replaceAll("-",
"_")}`}function g(_,y){return`logging.googleapis.com/user/${f(_,y)}`}}),68898:((A,O,l)=>{l.d(O,{P:()=>a});var f=l(58628),g=l(14134),_=l(37071),y=l(84638),E=l(33678),
c=l(43010);const M=1e4;class a{revision;errors=new f.o;#e;#s;#i=new Set;#t;#n=null;#r=!1;constructor(t,n,r){this.revision=n.revision??"",this.#e=new c.qs(t),this.#s=
(0,y.ru)(n),this.#t=r}async read(t,n,r){const i=this.#n===null?this.#t:Math.max(this.#t,this.#n-M),u=this.#n===null;let s=t,o=0;for await(const{entries:h,last:m}of this.#e.
read(d=>(0,y.Tq)(this.#s,i,d),t,r)){o+=1;for(const d of h){const P=(0,E.k2)(d);if(this.#i.has(P))continue;this.#i.add(P);const v=(0,E.e9)(d.timestamp);s=Math.min(
s,v);const p=(0,_.BP)(d);p!==null&&this.errors.add(v,(0,g.yq)(p))}if(this.#n=t,m)return;if(o>=n)break}this.#r=!0,u&&(this.#t=s)}get looked(){return this.#n===null?
null:{from:this.#t,to:this.#n}}get truncated(){return this.#r}}}),6964:((A,O,l)=>{l.d(O,{e:()=>c,s:()=>a});var f=l(84638),g=l(33678),_=l(43010),y=l(1872);const E=4,
c=8,M=.6;async function a(t,n,r,i,u){let s=1,o=0;const h=new _.qs({page:async(d,P)=>(o+=1,await t.page(d,P))}),m=()=>c-o;for(;m()>0;){const d=p=>(0,f.jJ)((0,f.Tq)(
n,r.from,p),s),{items:P,missing:v}=await e({backward:h,left:m},d,r,i,u);if(v===0)return{items:[...P.values()],fraction:s,filter:d(r.to)};s=(0,y.H)(Math.min(.5,M*
Math.min(E,m())/v)*s)}return null}async function e({backward:t,left:n},r,{from:i,to:u},s,o){const h=new Map;let m=1/0;const d=Math.min(E,n());let P=0;for await(const{
entries:v,last:p}of t.read(r,u,o)){let j=u;for(const D of v){const T=(0,g.e9)(D.timestamp);T>=i&&T<u&&(j=T,h.set((0,g.k2)(D),s(D)))}if(p)return{items:h,missing:0};
if(j<u&&(P+=1,m=h.size/t.size*((u-i)/(u-j)),m>d||P>=d)||n()<=0)break}return{items:h,missing:m===1/0?d:Math.max(d,m)}}}),73335:((A,O,l)=>{l.d(O,{O:()=>g,Q:()=>E});
var f=l(39463);function g(t,n,r,i){return[_("memory",t.expectMemoryBytes,M,n?.memoryLimit??null,E),_("cpu",t.expectCpu,String,n?.cpuLimit??null,c),_("max-instan\
ces",t.expectMaxInstances,String,e(n?.maxInstances),Number),_("health-path",t.expectHealthPath,String,n?.healthProbe?.path??null,s=>s),_("health-timeout",t.expectHealthTimeoutMs,
a,e(n?.healthProbe?.timeoutMs),Number,a),t.expectTraffic===void 0?null:y(t.expectTraffic,r,i)].filter(s=>s!==null)}function _(t,n,r,i,u,s=()=>i??""){if(n===void 0)
return null;const o=i===null?null:u(i);return{setting:t,wanted:r(n),actual:o===null?i:s(o),same:o===n}}function y(t,n,r){const i=new Map;for(const{revision:h,percent:m}of n)
m>0&&i.set(h,(i.get(h)??0)+m);const u=new Map;for(const{revision:h,percent:m}of t){const d=h==="latest"?r??h:h;u.set(d,(u.get(d)??0)+m)}const s=h=>[...h].map(([
m,d])=>`${m}=${d}%`).join(", "),o=i.size===u.size&&[...u].every(([h,m])=>i.get(h)===m);return{setting:"traffic",wanted:t.map(({revision:h,percent:m})=>`${h}=${m}\
%`).join(", "),actual:i.size===0?null:s(i),same:o}}function E(t){return(0,f.D)(t)??(0,f.D)(`${t}B`)}function c(t){const[,n,r]=/^(\d+(?:\.\d+)?)(m?)$/.exec(t)??[];
return n===void 0?null:Number(n)/(r==="m"?1e3:1)}function M(t){for(const[n,r]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(t%r===0)return`${t/r}${n}`;return`${t}\
 B`}function a(t){return`${t/1e3} s`}function e(t){return t==null?null:String(t)}}),55944:((A,O,l)=>{l.d(O,{T:()=>E,k:()=>c});const f=250,g=5,_=2e3,y=15*6e4;class E{#e;#s=new Set;#i=[];#t=[];#n=[];#r=new Map;#a=0;#o=!1;#l;constructor(e,t){
this.#e=e,this.#l=t}get left(){return this.#a}sent(e){e.status!==null&&this.#i.push(e)}get unsure(){return this.#o?this.#n.filter(({trace:e})=>e!==null&&this.#f(
c(e))).length:0}shown(e){const t=M(e);t>=this.#l.from&&t<this.#l.to&&this.#n.push(e)}sift(e,t,n){const r=[];for(const i of e)this.#o||=i.trace===null,i.trace!==
null?this.isOurs(i.trace)?(this.#a++,r.push(...this.#h(c(i.trace)))):r.push(i):this.#d(i)?this.#t.push(i):r.push(i);return this.#u(t-_),this.#i=this.#i.filter(i=>i.
at>t-y),[...r,...this.#c(n-_)]}releaseAll(){return this.#u(1/0),this.#c(1/0)}isOurs(e){return this.#e.has(c(e))}#h(e){this.#s.add(e);const t=this.#r.get(e);return t===
void 0?[]:(this.#r.delete(e),this.#a--,[t])}#f(e){return this.#e.get(e)==="chat"&&!this.#s.has(e)}#d(e){return this.#i.some(t=>t.status===e.status&&e.at>=t.at&&
e.at<=t.at+t.durationMs+f&&(e.latencyMs??0)<=t.durationMs+g)}#u(e){const t=({trace:n})=>n!==null&&this.#e.get(c(n))==="health"?1:0;this.#n=this.#n.toSorted((n,r)=>t(
n)-t(r)).filter(n=>{const r=n.trace===null?null:c(n.trace);if(r!==null&&this.#s.has(r))return!1;if(M(n)>=e)return!0;const i=o=>Math.abs(o.at-M(n))+Math.abs((o.latencyMs??
0)-(n.latencyMs??0)),s=this.#t.filter(o=>o.status===n.status&&Math.abs(o.at-M(n))<=f&&(o.latencyMs??0)<=(n.latencyMs??0)+g).sort((o,h)=>i(o)-i(h))[0];return s===
void 0?!0:(this.#t=this.#t.filter(o=>o!==s),r!==null&&this.#r.set(r,s),this.#a++,!1)})}#c(e){const t=this.#t.filter(n=>n.at<e);return t.length>0&&(this.#t=this.#t.
filter(n=>n.at>=e)),t}}function c(a){return a.slice(a.lastIndexOf("/")+1)}function M(a){return a.startedAt+(a.latencyMs??0)}}),21743:((A,O,l)=>{l.d(O,{m:()=>g,x:()=>_});
var f=l(38419);function g(a,e,t=.05){if(a===0)return{low:0,high:1};const n=a-e,r=e/a,i=a*Math.log1p(1/a)+.5*Math.log((a+1)/(2*Math.PI))+(0,f.$R)(a+1)-y(e)-y(n)+
Math.log(Math.PI)-Math.log(t),u=s=>i+E(e,s/r)+E(n,(1-s)/(1-r))>0;return{low:c(r,0,u),high:c(r,1,u)}}function _(a,e=.95,t=.05){const n=t/2;let r=0,i=a+1;for(let u=M(
a);u>=1;u/=2)(0,f.ux)((0,f.Er)(a,r+u-1,e),n)&&(r+=u),(0,f.ux)((0,f.fl)(a,i-u,e),n)&&(i-=u);return{low:r===0?null:r,high:i>a?null:i}}function y(a){return(a===0?0:
a*Math.log1p(.5/a))+(0,f.$R)(a+.5)}function E(a,e){return a===0?0:a*Math.log(e)}function c(a,e,t){let n=a,r=e;for(;;){const i=(n+r)/2;if(i===n||i===r)return n;t(
i)?n=i:r=i}}function M(a){let e=1;for(;e<=a;)e*=2;return e}})};
