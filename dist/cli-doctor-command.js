"use strict";exports.id=8116,exports.ids=[8116],exports.modules={58116:((Y,E,l)=>{l.r(E),l.d(E,{configOf:()=>st,doctor:()=>Gt});var N=l(73024),R=l(7327),P=l(5550),K=l(47224),
F=l(79050),C=l(18671),M=l(89259),O=l(34617),B=l(64754),f=l(93116),b=l(10430),h=l(59301),w=l(57291),k=l(26421),A=l(45199),$=l(74004),m=l(75619),d=l(58336),L=l(79609);
const j=n=>(t,e,o="")=>({state:n,about:t,...typeof e=="string"?{seen:e,next:o}:e}),v=j("ok"),g=j("note"),T=j("wrong");function Z(n){const{words:t,voice:e}=(0,L.
b)(n);return{all:t,words:t.doctor,f:{...e,code:o=>`\`${o}\``}}}const G=.9,J=1.5,q=368;function nt(n,{words:t,f:e}){const o=rt(n.counts),s=rt(n.counts.filter(({labels:D})=>D.
response_code_class==="5xx")),r=(0,m.c6)(n.latencies.flatMap(({points:D})=>D.map(({value:tt})=>(0,d.L)(Mt(tt))))),a=(0,m.pq)(r)===0?null:(0,m.Xf)(r,.95)?.ms??null,
c=[],i={};if(o===0)return{rows:[g("traffic",t.noRequests(e,n.days))],proposal:i};a!==null&&(i["p95-budget"]=`${at(a*J)}ms`,c.push(v("latency",t.latency(e,a,n.days,
i["p95-budget"]))));const p=s/o,u=wt(Math.max(.005,2*p)),x=`${u}%`;i["error-rate-budget"]=x,c.push(v("errors",t.errors(e,p,o,x)));const y=o/(n.days*24*60),S=y<10?
Math.round(y*10)/10:Math.round(y),z=Math.ceil(q/u/y);z>360?c.push(g("traffic",t.tooFew(e,S,x,Math.round(z/60)))):z>10?(i.window=`${Math.min(120,5*Math.ceil(z/5))}\
m`,c.push(g("traffic",t.few(e,S,x,z,i.window)))):c.push(v("traffic",t.enough(e,S,x)));const I=Math.max(0,...n.memory.map(({value:D})=>D)),H=n.memoryBytes;I===0?
c.push(g("memory",t.noMemory)):H===null?(i["memory-budget"]=`${at(I*1.25/1e6)}MB`,c.push(v("memory",t.memoryBudget(e,I,i["memory-budget"])))):I<=G*H?c.push(v("m\
emory",t.memoryFits(e,I,H))):c.push(g("memory",t.memoryAbove(e,I,H)));const V=Math.max(0,...n.cpu.map(({value:D})=>D));return V>0&&c.push(V<=G?v("cpu",t.cpuFits(
e,V)):g("cpu",t.cpuAbove(e,V))),{rows:c,proposal:i}}function rt(n){return n.flatMap(({points:t})=>t).reduce((t,{value:e})=>t+(typeof e=="number"?e:e.count),0)}function Mt(n){
return typeof n=="number"?{bucketCounts:[],bounds:{kind:"none"}}:n}function at(n){const t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,n)))-1);return Math.ceil(
n/t)*t}function wt(n){return Math.ceil(n*1e3)/10}var it=l(77598),$t=l(36762),vt=l(29495),xt=l(62244);async function Ot(n,t,e,o,s){const{words:r}=s;if(t.healthPath===
void 0)return{rows:[g("health",r.healthOff)],proposal:{}};const a=!e.internalOnly&&!e.defaultUriDisabled,c=t.url??(a?e.uri:null);if(c===null)return{rows:[g("hea\
lth",r.noAddress)],proposal:{}};const i=e.invokerIamDisabled?null:e.uri,{send:p}=new $t.d({audience:i,idToken:n.idToken,sendProbe:vt.N}),u=await p({name:"health",
url:c.replace(/\/+$/,"")+t.healthPath,method:"GET",body:void 0,repeated:!1,wanted:(0,xt.Q)("health"),timeoutMs:t.probeTimeoutMs,userAgent:`ion-verify/1 (run ${(0,it.
randomBytes)(8).toString("hex")})`,traceId:(0,it.randomBytes)(16).toString("hex"),headers:t.probeHeaders??{},direct:c===e.uri},n.clock,o);return{rows:[bt(t.healthPath,
u,s)],proposal:jt(t,u)}}function bt(n,t,{all:e,words:o,f:s}){const r=o.answered(s,n,t.status,t.durationMs);if(t.ok&&t.concern===void 0){const c=t.unknown===void 0?
"":o.unknownWord(t.unknown),i=t.dependencies.map(({name:p,state:u})=>`${p} ${u}`).join(", ");return v("health",`${r}${i===""?"":`: ${i}`}${c}`)}if(t.ok)return g(
"health",`${r}: ${e.detail(t.concern??"")}`);const a=e.detail(t.reason??"");if(t.door!==null){const{what:c,way:i}=e.doors[t.door];return T("health",`${r}${o.notItself(
`${c} (${a})`)}`,i(s))}return t.status===404||t.status===405?T("health",r,o.wrongPath):T("health",`${r}: ${a}`)}function jt({healthPath:n="none"},t){return{"hea\
lth-path":t.status===404||t.status===405?"none":n}}var _=l(92084),ct=l(13366),Bt=l(58512);const ut=.5,lt=20,ft={from:.1,to:1.2},Lt=3;function St(n,t,{words:e,f:o}){
if(n.length===0)return{rows:[g("app-log",e.noAppLog)],proposal:{"latency-field":"httpRequest.latency"}};const s=new Map(t.flatMap(S=>S.trace?[[S.trace,(0,w.y2)(
S)]]:[])),r=Tt(n),a=kt(n,r,s),c=At(n,r,s);if(a===null||c===null){const S=[...a===null?["latency"]:[],...c===null?["status"]:[]];return{rows:[g("app-log",e.noFields(
o,n.length,S,r.slice(0,12)))],proposal:{"latency-field":"httpRequest.latency"}}}const{path:i,unit:p,pairs:u}=a,x=u>=lt,y=[v("app-log",e.fields(o,i,p,x?u:null,c))];
return p!==null&&!x&&y.push(g("latency-unit",e.unitByName(o,u))),{rows:y,proposal:{"latency-field":a.path,...a.unit===null||a.unit==="ms"?{}:{"latency-unit":a.unit},
"status-field":c}}}function kt(n,t,e){return t.flatMap(s=>{if(!/lat|dur|time|took|elapsed|response|process|ms$|seconds?$|[nmu]s$/i.test(s)||/status|code|size|bytes/i.
test(s))return[];const a=n.map(u=>(0,w.fK)(u,s)).filter(u=>(0,ct.B)(u,"ms").latencyMs!==null);if(a.length<ut*n.length)return[];const c=a.every(u=>typeof u=="obj\
ect"||typeof u=="string"&&/[a-z:]/i.test(u)),i=n.flatMap(u=>{const x=(0,ct.B)((0,w.fK)(u,s),"ms").latencyMs,y=e.get(u.trace??"")?.latencyMs??null;return x===null||
y===null||y<1?[]:[x/y]}),p=c?null:i.length>0?Nt(i):Pt(s,a);return p===void 0?[]:[{path:s,unit:p,pairs:i.length,rank:i.length+(/lat|dur|process_time|took|elapsed/i.
test(s)?.5:0)}]}).toSorted((s,r)=>r.rank-s.rank)[0]??null}function Nt(n){const t=n.toSorted((o,s)=>o-s)[Math.floor(n.length/2)]??0;return _.o.filter(o=>{const s=t/
_.Z[o];return s>=ft.from&&s<=ft.to}).toSorted((o,s)=>Math.abs(Math.log(t/_.Z[o]))-Math.abs(Math.log(t/_.Z[s])))[0]}function Pt(n,t){if(/(?:ns|nanos?|nanoseconds?)$/i.
test(n))return"ns";if(/(?:us|micros?|microseconds?)$/i.test(n))return"us";if(/(?:ms|millis?|milliseconds?)$/i.test(n))return"ms";if(/(?:_s|secs?|seconds?)$/i.test(
n))return"s";const e=t.map(Number).filter(s=>s>0),o=e.toSorted((s,r)=>s-r)[Math.floor(e.length/2)]??1;return o<5&&e.some(s=>!Number.isInteger(s))?"s":o>1e7?"ns":
"ms"}function At(n,t,e){return t.flatMap(s=>{if(!/status|code/i.test(s))return[];const r=n.flatMap(i=>{const p=(0,Bt.r)((0,w.fK)(i,s),s);return p===null?[]:[{status:p,
theirs:e.get(i.trace??"")?.status??null}]});if(r.length<ut*n.length)return[];const a=r.filter(({theirs:i})=>i!==null),c=a.filter(({status:i,theirs:p})=>i===p).length;
return a.length>=lt&&c<.8*a.length?[]:[{path:s,rank:c+r.length/1e6}]}).toSorted((s,r)=>r.rank-s.rank)[0]?.path??null}function Tt(n){const t=new Map,e=(o,s,r)=>{
if(!(typeof o!="object"||o===null||Array.isArray(o)))for(const[a,c]of Object.entries(o)){const i=/^[A-Za-z_][A-Za-z0-9_]*$/.test(a)?a:JSON.stringify(a),p=`${s}.${i}`;
t.set(p,(t.get(p)??0)+1),r<Lt&&e(c,p,r+1)}};for(const{jsonPayload:o}of n.slice(0,200))e(o,"jsonPayload",1);return[...t].toSorted((o,s)=>s[1]-o[1]).map(([o])=>o)}
var et=l(36065);async function Dt(n,t,e,{all:o,words:s}){try{return It(await(await n.routing()).routing(e),t,s)}catch(r){if(e.signal.throwIfAborted(),!(0,h.D)(r))
throw r;return[g("log-routing",s.routingUnread(o.detail(r.message)))]}}function It(n,t,e){const{excluded:o}=(0,et.MM)(n,t),s=(0,et.$M)(n,t),r=(0,et.hL)(n,t),a=[
...o===null?[]:[g("log-routing",e.routedWithout(o.sink,o.filter))],...s.length===0?[]:[v("log-routing",e.routedByKind(s.join("; ")))],...r.length===0?[]:[g("log\
-routing",e.appWithout(r.join("; ")))]];return a.length>0?a:[v("log-routing",e.routedWhole)]}const W=6e4,ot=1440*W,mt=14,dt=4*W,Rt=360*W,Ct=3e4,ht=1e3;async function zt(n,t,e){
const o=[],s={},r=Z(t.language),{all:a,words:c,f:i}=r,p=t.service,u={name:p,region:t.region,project:t.project??""},x=()=>({deadline:n.clock.now()+Ct,signal:e}),
y=async(U,Q)=>{try{return await Q()}catch(X){if(e.throwIfAborted(),!(0,h.D)(X))throw X;return o.push(T(U,a.detail(X.message))),null}},S=await y("credentials",async()=>await n.
signIn());if(S===null)return{service:u,rows:o,proposal:s};u.project=S,o.push(v("credentials",c.project(S)));const z=await y("cloud-run",async()=>await(await n.cloudRun()).
service(p,x()));if(z===null)return{service:u,rows:o,proposal:s};const I=(0,b.HQ)(z).toSorted((U,Q)=>Q.percent-U.percent)[0]?.revision??null;o.push(Et(z,I,r));const H=I===
null?null:await y("revision",async()=>await(await n.cloudRun()).revision(p,I,x()));if(H!==null){const{memoryLimit:U,cpuLimit:Q,healthCheck:X}=H;o.push(v("revisi\
on",c.revision(H.name,U,Q,X)))}const V={service:p,region:t.region,revision:null};o.push(...await Dt(n,V,x(),r));const D=await y("logs",async()=>await Kt(n,V,x)),
tt=await y("metrics",async()=>await Ut(n,t,x));if(D!==null){o.push(Ft(D.platform,r));const U=St(D.app,D.platform,r);o.push(...U.rows),Object.assign(s,U.proposal);
const Q=await y("request-log",async()=>await Wt(n,t,D.platform,{wait:x,telling:r}));Q!==null&&o.push(Q),o.push(g("quota",c.quota(i,n.readLimit.perMinute)))}if(tt!==
null){const U=I===null?null:await y("metrics",async()=>await Qt(n,t,I,x)),{memoryBytes:Q}=(0,$.h)(H),X={days:mt,...tt,...U??{memory:[],cpu:[]},memoryBytes:Q},yt=nt(
X,r);o.push(...yt.rows),Object.assign(s,yt.proposal)}const gt=await Ot(n,t,z,e,r);return o.push(...gt.rows),Object.assign(s,gt.proposal,t.language==="en"?{}:{language:t.
language}),{service:u,rows:o,proposal:s}}function Et(n,t,{words:e}){const{terminalCondition:o,uri:s}=n;return t===null?T("cloud-run",e.noTraffic):o?.state==="fa\
iled"?g("cloud-run",e.notReady(o.message)):!n.traffic.some(a=>a.latest&&a.percent>0)&&n.traffic.length>0?g("cloud-run",e.pinned(t)):v("cloud-run",e.serves(t,s))}
async function Kt(n,t,e){const o=await n.logs(),s=n.clock.now(),r=async i=>{const p={filter:(0,k.Tq)(i,s-ot,s),orderBy:"timestamp desc",pageSize:ht};return(await o.
page(p,e())).entries??[]},a=await r((0,k.u)(t)),c=await r(`${(0,k.Ic)(t)} AND jsonPayload:*`);return{platform:a,app:c.filter(({logName:i=""})=>!/varlog|requests$/.
test(i))}}function Ft({length:n},{words:t,f:e}){return n>0?v("request-log",t.requestLog(e,n,n<ht)):g("request-log",t.noRequestLog)}async function Wt(n,t,e,{wait:o,
telling:{words:s,f:r}}){const a=e.map(({timestamp:y})=>(0,w.e9)(y)).filter(y=>!Number.isNaN(y)),c=Math.ceil(Math.min(...a)/W)*W,i=Math.floor(Math.min(Math.max(...a),
n.clock.now()-dt)/W)*W;if(!(i>c))return null;const u=(await(await n.metrics()).series(pt(t,c,i,W),o())).flatMap(({points:y})=>y).reduce((y,{value:S})=>y+(typeof S==
"number"?S:0),0),x=a.filter(y=>y>=c&&y<i).length;return u<50||x>=.9*u?null:g("request-log",s.share(r,x/u,u))}async function Ut(n,t,e){const o=await n.metrics(),
s=Math.floor((n.clock.now()-dt)/W)*W,r=pt(t,s-mt*ot,s,ot),a={...r,metric:"run.googleapis.com/request_latencies",groupBy:[]};return{counts:await o.series(r,e()),
latencies:await o.series(a,e())}}function pt(n,t,e,o){const{service:s,region:r}=n;return{metric:"run.googleapis.com/request_count",service:s,region:r,and:"",from:t,
to:e,alignmentMs:o,aligner:"ALIGN_DELTA",groupBy:["response_code_class"]}}async function Qt(n,{service:t,region:e},o,s){const r=await n.metrics(),a=n.clock.now(),
c=async i=>{const p={metric:`run.googleapis.com/container/${i}`,service:t,region:e,revision:o,from:a-Rt,to:a};try{return(0,A.V)(await r.distributions(p,s()))}catch(u){
if((0,h.D)(u)&&u.failure==="not-found")return[];throw u}};return{memory:await c("memory/usage"),cpu:await c("cpu/utilizations")}}var Zt=l(30644);async function Gt(n){
const t=(0,B.l)(n,Zt.i,K.MT.doctor);for(const u of t.files)t.faults.push({name:u,value:"not an option",allowed:"options only, see --help",where:"argument"});t.faults.
push(...(0,f.Jn)("--write",t.options.write),...Ht(t.options.write));const e=await(0,B.K)(t,process.env,["service","region"]),{words:o}=Z(e.settings.language),s=u=>{
process.stderr.write(`${(0,M.pj)(u)}
`)},r=(0,R.Wj)(),a=(0,P.Q)(e,r,{warn:s,plannedMs:0}),c=await zt(a,e.settings,r);await a.close();const{write:i,json:p}=t.options;return i!==void 0&&Jt(i,st(c,o)),
process.stdout.write(p===void 0?Xt(c,i,o):`${JSON.stringify(c,null,2)}
`),c.rows.some(({state:u})=>u==="wrong")?O.h.failure:O.h.success}function Ht(n){return n===void 0||(0,N.statSync)(n,{throwIfNoEntry:!1})?.isFile()!==!0?[]:[{name:"\
--write",value:`${(0,F.WU)(n)}, a file that is there already`,allowed:"a path where no file is: nothing is overwritten",where:"option"}]}function Jt(n,t){try{(0,N.
writeFileSync)(n,t,{flag:"wx"})}catch(e){const s=`a path that can be written and where no file is (${e instanceof Error?e.message:String(e)})`;throw new F.j1([{
name:"--write",value:(0,F.WU)(n),allowed:s,where:"option"}])}}const Vt={ok:"✓",note:"!",wrong:"✗"};function Xt(n,t,e){const{service:o,rows:s}=n,r=Math.max(...s.
map(({about:i})=>(0,C.P)(e.about[i])),14),a=s.flatMap(({state:i,about:p,seen:u,next:x})=>{const y=e.about[p];return[`${Vt[i]} ${y}${" ".repeat(r-(0,C.P)(y))} ${(0,M.
pj)(u,1e3)}`,...x===""?[]:[`${" ".repeat(r+3)}→ ${x}`]]}),c=t===void 0?`${e.fits}

${st(n,e)}`:`${e.written(t)}
`;return`${e.head(o.name,o.region,o.project)}

${a.join(`
`)}

${c}`}function st({service:n,proposal:t},{proposed:e}){const o=Object.entries({service:n.name,region:n.region,...t}).map(([s,r])=>`${s}: ${/^[A-Za-z0-9./_-]+$/.
test(r)?r:JSON.stringify(r)}`);return`# ${e}
${o.join(`
`)}
`}}),74004:((Y,E,l)=>{l.d(E,{h:()=>R});var N=l(62682);function R(P){const K=P?.memoryLimit??null;return{memoryBytes:K===null?null:(0,N.Q)(K)}}}),45199:((Y,E,l)=>{
l.d(E,{V:()=>N});function N(M){return[...Map.groupBy(M.filter(({count:B})=>B>=1),({at:B})=>B)].map(([B,f])=>({at:B,value:f[0]?.isShare===!0?R(f):P(f)})).sort((B,f)=>B.
at-f.at)}function R(M){return Math.max(...M.map(K))}function P(M){const O=[...Map.groupBy(M,({container:h})=>h??"").values()].map(h=>({count:Math.max(...h.map(({
count:w})=>w)),most:R(h),mean:Math.max(...h.map(({mean:w})=>w)),least:Math.max(...h.map(F))})),B=Math.max(...O.map(({count:h})=>h)),f=O.filter(({count:h})=>h===
B),b=f.reduce((h,{least:w})=>h+w,0);return Math.max(f.reduce((h,{mean:w})=>h+w,0),...O.map(h=>h.most+b-(f.includes(h)?h.least:0)))}function K(M){return M.count===
1?M.mean:Math.max(M.mean,C(M,M.bucketCounts.findLastIndex(O=>O>0)))}function F(M){return M.count===1?M.mean:Math.min(M.mean,C(M,M.bucketCounts.findIndex(O=>O>0)))}
function C({bounds:M},O){if(O<1)return 0;switch(M.kind){case"exponential":return M.scale*M.growth**(O-1);case"linear":return M.offset+M.width*(O-1);case"explici\
t":return M.bounds[O-1]??0;case"none":return 0}}}),36065:((Y,E,l)=>{l.d(E,{$M:()=>K,MM:()=>P,hL:()=>F});var N=l(49105);const R="_Default";function P($,m){const d=$.
sinks.find(({name:v})=>v===R);if(d===void 0)return{excluded:null,byKind:!1};if(d.disabled)return{excluded:{sink:d.name,filter:"the sink is disabled"},byKind:!1};
const L=O($).filter(v=>k(v,m,C)),j=L.find(v=>!A(v))??null;return{excluded:j===null?null:{sink:d.name,filter:(0,N.o)(j,B)},byKind:L.some(A)}}function K($,m){return O(
$).filter(d=>k(d,m,C)&&A(d)).map(d=>(0,N.o)(d,B))}function F($,m){return O($).filter(d=>k(d,m,M)&&!w(d).some(L=>/^\(?\s*httpRequest\./.test(L))).map(d=>(0,N.o)(
d,B))}const C=$=>$==="run.googleapis.com/requests",M=$=>!C($)&&!/^cloudaudit|^externalaudit|\/varlog\/|\/var\/log\//.test($);function O({sinks:$,exclusions:m}){
const d=$.find(({name:j})=>j===R);return d===void 0||d.disabled?[]:[...[...d.exclusions,...m].filter(({disabled:j})=>!j).map(({filter:j})=>j),...h(d.filter)]}const B=300,
f=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,b=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;function h($){
return w($).flatMap(m=>{if(f.test(m)||b.test(m))return[];const[,d]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.exec(m)??[];return d===void 0?[`NOT (${m})`]:[d]})}function w($){
const m=$.replace(/--[^\n]*/g," "),d=[];let[L,j,v]=[0,0,!1];for(let g=0;g<m.length;g+=1){const T=m[g];v?T==="\\"?g+=1:T==='"'&&(v=!1):T==='"'?v=!0:T==="("?L+=1:
T===")"?L-=1:L===0&&/^\sAND\s/.test(m.slice(g,g+5))&&(d.push(m.slice(j,g).trim()),j=g+5)}return[...d,m.slice(j).trim()].filter(g=>g!=="")}function k($,{service:m,
region:d},L){const j=w($),v=(Z,G)=>j.some(J=>{if(/\sOR\s/.test(J))return!1;const[,q]=new RegExp(`^\\(?\\s*${Z.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,"i").exec(
J)??[];return q!==void 0&&!G.some(nt=>q.toLowerCase().includes(nt.toLowerCase()))}),g=j.some(Z=>{const[,G]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(Z)??[];
return G!==void 0&&!L(G.toLowerCase())}),T=j.some(Z=>{const[,G]=/^\(?\s*logName\s*=\s*"?([^"\s)]+)"?\s*\)?$/i.exec(Z)??[],[,J]=/\/logs\/(.+)$/.exec(G?.toLowerCase()??
"")??[];return J!==void 0&&!/\sOR\s/.test(Z)&&!L(J.replaceAll("%2f","/"))});return!(g||T||v(/resource\.type/,["cloud_run_revision"])||v(/resource\.labels\.service_name/,
[m])||v(/resource\.labels\.location/,[d]))}function A($){const m=$.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(
m)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(m)}}),62682:((Y,E,l)=>{l.d(E,{O:()=>R,Q:()=>F});var N=l(45578);function R(f,b,h,w){
return[P("memory",f.expectMemoryBytes,M,b?.memoryLimit??null,F),P("cpu",f.expectCpu,String,b?.cpuLimit??null,C),P("max-instances",f.expectMaxInstances,String,B(
b?.maxInstances),Number),P("health-path",f.expectHealthPath,String,b?.healthProbe?.path??null,A=>A),P("health-timeout",f.expectHealthTimeoutMs,O,B(b?.healthProbe?.
timeoutMs),Number,O),f.expectTraffic===void 0?null:K(f.expectTraffic,h,w)].filter(A=>A!==null)}function P(f,b,h,w,k,A=()=>w??""){if(b===void 0)return null;const $=w===
null?null:k(w);return{setting:f,wanted:h(b),actual:$===null?w:A($),same:$===b}}function K(f,b,h){const w=new Map;for(const{revision:m,percent:d}of b)d>0&&w.set(
m,(w.get(m)??0)+d);const k=new Map;for(const{revision:m,percent:d}of f){const L=m==="latest"?h??m:m;k.set(L,(k.get(L)??0)+d)}const A=m=>[...m].map(([d,L])=>`${d}\
=${L}%`).join(", "),$=w.size===k.size&&[...k].every(([m,d])=>w.get(m)===d);return{setting:"traffic",wanted:f.map(({revision:m,percent:d})=>`${m}=${d}%`).join(",\
 "),actual:w.size===0?null:A(w),same:$}}function F(f){return(0,N.D)(f)??(0,N.D)(`${f}B`)}function C(f){const[,b,h]=/^(\d+(?:\.\d+)?)(m?)$/.exec(f)??[];return b===
void 0?null:Number(b)/(h==="m"?1e3:1)}function M(f){for(const[b,h]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(f%h===0)return`${f/h}${b}`;return`${f} B`}function O(f){
return`${f/1e3} s`}function B(f){return f==null?null:String(f)}})};
