"use strict";exports.id=3956,exports.ids=[3956],exports.modules={33956:((W,D,l)=>{l.r(D),l.d(D,{configOf:()=>H,doctor:()=>At});var P=l(73024),L=l(27428),C=l(49509),I=l(98799),
z=l(42785),F=l(79856),m=l(38442),$=l(98871),b=l(30501),c=l(90915),y=l(77074),f=l(33678),g=l(84638),N=l(36476),T=l(78663),A=l(67750),j=l(4843),O=l(7426);const M=(t,e)=>({
state:"ok",about:t,seen:e,next:""}),v=(t,e,o="")=>({state:"note",about:t,seen:e,next:o}),U=(t,e,o="")=>({state:"wrong",about:t,seen:e,next:o}),V=.9,at=1.5,it=368;
function ut(t){const e=q(t.counts),o=q(t.counts.filter(({labels:w})=>w.response_code_class==="5xx")),s=(0,A.c6)(t.latencies.flatMap(({points:w})=>w.map(({value:k})=>(0,j.
L)(ct(k))))),n=(0,A.pq)(s)===0?null:(0,A.Xf)(s,.95)?.ms??null,r=[],a={};if(e===0)return{rows:[v("Traffic",`no request in ${t.days} days`,"Send some, or judge wi\
thout users: `prove-with: users-and-probes`.")],proposal:a};n!==null&&(a["p95-budget"]=`${X(n*at)}ms`,r.push(M("Latency",`P95 was ${(0,O.wN)(Math.round(n))} ove\
r ${t.days} days: p95-budget ${a["p95-budget"]}`)));const d=o/e,i=lt(Math.max(.005,2*d));a["error-rate-budget"]=`${i}%`,r.push(M("Errors",`${(100*d).toFixed(2)}\
 % of ${e} requests were 5xx: error-rate-budget ${i}%`));const u=e/(t.days*24*60),h=Math.ceil(it/i/u);if(h>360){const w=`${u.toFixed(1)} requests a minute prove\
 an error rate of ${i} % in ${Math.round(h/60)} hours: most deploys will be undecided`;r.push(v("Traffic",w,"Let probes help (`prove-with: users-and-probes`), o\
r look again later with the report action."))}else h>10?(a.window=`${Math.min(120,5*Math.ceil(h/5))}m`,r.push(v("Traffic",`${u.toFixed(1)} requests a minute pro\
ve ${i} % in about ${h} minutes`,`window: ${a.window}`))):r.push(M("Traffic",`${Math.round(u)} requests a minute prove ${i} % within a window of 10 minutes`));const p=Math.
max(0,...t.memory.map(({value:w})=>w));if(p>0){const w=`an instance used up to ${Math.round(p/1e6)} MB`,k=t.memoryBytes;if(k===null)a["memory-budget"]=`${X(p*1.25/
1e6)}MB`,r.push(M("Memory",`${w}: memory-budget ${a["memory-budget"]}`));else if(p<=V*k)r.push(M("Memory",`${w} of ${Math.round(k/1e6)} MB: the default budget o\
f 90 % fits`));else{const Q=`${(100*p/k).toFixed(0)} %`;r.push(v("Memory",`${w} of ${Math.round(k/1e6)} MB, ${Q}: the default budget is 90 %`,"Give instances mo\
re memory before you raise the budget: beyond 100 % they are killed."))}}const x=Math.max(0,...t.cpu.map(({value:w})=>w));if(x>0){const w=`up to ${Math.round(100*
x)} %`;x<=V?r.push(M("CPU",`${w}: the default budget of 90 % fits`)):r.push(v("CPU",`${w}: the default budget of 90 % does not fit`,"If that is its normal state\
, CPU tells nothing of a deploy: `cpu-budget: none`."))}return p===0&&r.push(v("Memory","Cloud Monitoring has no point of the revision that serves in the last h\
ours")),{rows:r,proposal:a}}function q(t){return t.flatMap(({points:e})=>e).reduce((e,{value:o})=>e+(typeof o=="number"?o:o.count),0)}function ct(t){return typeof t==
"number"?{bucketCounts:[],bounds:{kind:"none"}}:t}function X(t){const e=10**Math.max(0,Math.floor(Math.log10(Math.max(1,t)))-1);return Math.ceil(t/e)*e}function lt(t){
return Math.ceil(t*1e3)/10}var Y=l(77598),ft=l(89285),_=l(10661);async function dt(t,e,o,s){const n="Health";if(e.healthPath===void 0)return{rows:[v(n,"switched\
 off (health-path: none)")],proposal:{}};const r=!o.internalOnly&&!o.defaultUriDisabled,a=e.url??(r?o.uri:null);if(a===null)return{rows:[v(n,"the service has no\
 address that is reached from here","Run the job inside its network and give `url`, or set `health-path: none` and `chat-path: none`.")],proposal:{}};const d=o.
invokerIamDisabled?null:o.uri,{send:i}=new ft.d({audience:d,idToken:t.idToken,sendProbe:_.Nx}),u=await i({name:"health",url:a.replace(/\/+$/,"")+e.healthPath,method:"\
GET",body:void 0,repeated:!1,wanted:(0,_.Qw)("health"),timeoutMs:e.probeTimeoutMs,userAgent:`ion-verify/1 (run ${(0,Y.randomBytes)(8).toString("hex")})`,traceId:(0,Y.
randomBytes)(16).toString("hex"),headers:e.probeHeaders??{},direct:a===o.uri},t.clock,s);return{rows:[ht(n,e.healthPath,u)],proposal:pt(e,u)}}function ht(t,e,o){
const s=`${e} answered ${o.status??"nothing"} in ${(0,O.wN)(Math.round(o.durationMs))}`;if(o.ok&&o.concern===void 0){const r=o.unknown===void 0?"":`; its word "${o.
unknown}" is not known, and only warns`,a=o.dependencies.map(({name:d,state:i})=>`${d} ${i}`).join(", ");return M(t,`${s}${a===""?"":`: ${a}`}${r}`)}if(o.ok)return v(
t,`${s}: ${o.concern??""}`);const n=o.reason??"";return o.door!==null?U(t,`${s}; that is not the container's answer: ${n}`,mt):o.status===404||o.status===405?U(
t,s,"Name the right path by `health-path`, or `health-path: none`."):U(t,`${s}: ${n}`)}const mt="Grant the job's account roles/run.invoker, choose another path,\
 or give `url` or `probe-headers`; `health-path: none` leaves the probe out.";function pt({healthPath:t="none"},e){return{"health-path":e.status===404||e.status===
405?"none":t}}var K=l(7017),tt=l(60283),gt=l(92479);const nt=.5,Z=20,et={from:.1,to:1.2},yt=3;function wt(t,e){if(t.length===0)return{rows:[v("App log","the app\
 wrote no structured entry of late: its requests are judged by Cloud Run's request log")],proposal:{"latency-field":"httpRequest.latency"}};const o=new Map(e.flatMap(
u=>u.trace?[[u.trace,(0,f.y2)(u)]]:[])),s=bt(t),n=$t(t,s,o),r=xt(t,s,o);if(n===null||r===null){const u=[n===null?"a latency":"",r===null?"a status":""].filter(w=>w!==
""),h=s.slice(0,12).join(", "),p=`${t.length} entries, and no field that holds ${u.join(" or ")}; they have ${h===""?"none at all":h}`;return{rows:[v("App log",
p,"Name them by `latency-field` and `status-field` if they are there; else Cloud Run's request log is judged.")],proposal:{"latency-field":"httpRequest.latency"}}}
const a=n.unit===null?"":`, in ${n.unit}`,d=n.pairs>=Z?` (${n.pairs} traces say so)`:"",i=[M("App log",`latency in ${n.path}${a}${d}, status in ${r}`)];return n.
unit!==null&&n.pairs<Z&&i.push(v("Latency unit",`taken from the field's name and size: only ${n.pairs} entries share a trace with Cloud Run's request log`,"Comp\
are one request with the request log, or let the app write the trace.")),{rows:i,proposal:{"latency-field":n.path,...n.unit===null||n.unit==="ms"?{}:{"latency-u\
nit":n.unit},"status-field":r}}}function $t(t,e,o){return e.flatMap(n=>{if(!/lat|dur|time|took|elapsed|response|process|ms$|seconds?$|[nmu]s$/i.test(n)||/status|code|size|bytes/i.
test(n))return[];const a=t.map(h=>(0,f.fK)(h,n)).filter(h=>(0,tt.B)(h,"ms").latencyMs!==null);if(a.length<nt*t.length)return[];const d=a.every(h=>typeof h=="obj\
ect"||typeof h=="string"&&/[a-z:]/i.test(h)),i=t.flatMap(h=>{const p=(0,tt.B)((0,f.fK)(h,n),"ms").latencyMs,x=o.get(h.trace??"")?.latencyMs??null;return p===null||
x===null||x<1?[]:[p/x]}),u=d?null:i.length>0?Mt(i):vt(n,a);return u===void 0?[]:[{path:n,unit:u,pairs:i.length,rank:i.length+(/lat|dur|process_time|took|elapsed/i.
test(n)?.5:0)}]}).toSorted((n,r)=>r.rank-n.rank)[0]??null}function Mt(t){const e=t.toSorted((s,n)=>s-n)[Math.floor(t.length/2)]??0;return K.o.filter(s=>{const n=e/
K.Z[s];return n>=et.from&&n<=et.to}).toSorted((s,n)=>Math.abs(Math.log(e/K.Z[s]))-Math.abs(Math.log(e/K.Z[n])))[0]}function vt(t,e){if(/(?:ns|nanos?|nanoseconds?)$/i.
test(t))return"ns";if(/(?:us|micros?|microseconds?)$/i.test(t))return"us";if(/(?:ms|millis?|milliseconds?)$/i.test(t))return"ms";if(/(?:_s|secs?|seconds?)$/i.test(
t))return"s";const o=e.map(Number).filter(n=>n>0),s=o.toSorted((n,r)=>n-r)[Math.floor(o.length/2)]??1;return s<5&&o.some(n=>!Number.isInteger(n))?"s":s>1e7?"ns":
"ms"}function xt(t,e,o){return e.flatMap(n=>{if(!/status|code/i.test(n))return[];const r=t.flatMap(i=>{const u=(0,gt.r)((0,f.fK)(i,n),n);return u===null?[]:[{status:u,
theirs:o.get(i.trace??"")?.status??null}]});if(r.length<nt*t.length)return[];const a=r.filter(({theirs:i})=>i!==null),d=a.filter(({status:i,theirs:u})=>i===u).length;
return a.length>=Z&&d<.8*a.length?[]:[{path:n,rank:d+r.length/1e6}]}).toSorted((n,r)=>r.rank-n.rank)[0]?.path??null}function bt(t){const e=new Map,o=(s,n,r)=>{if(!(typeof s!=
"object"||s===null||Array.isArray(s)))for(const[a,d]of Object.entries(s)){const i=/^[A-Za-z_][A-Za-z0-9_]*$/.test(a)?a:JSON.stringify(a),u=`${n}.${i}`;e.set(u,(e.
get(u)??0)+1),r<yt&&o(d,u,r+1)}};for(const{jsonPayload:s}of t.slice(0,200))o(s,"jsonPayload",1);return[...e].toSorted((s,n)=>n[1]-s[1]).map(([s])=>s)}const B=6e4,
G=1440*B,ot=14,st=4*B,jt=360*B,kt=3e4;async function Ot(t,e,o){const s=[],n={},r=e.service,a={name:r,region:e.region,project:e.project??""},d=()=>({deadline:t.clock.
now()+kt,signal:o}),i=async(R,S)=>{try{return await S()}catch(E){if(o.throwIfAborted(),!(0,y.D)(E))throw E;return s.push(U(R,E.message)),null}},u=await i("Crede\
ntials",async()=>await t.signIn());if(u===null)return{service:a,rows:s,proposal:n};a.project=u,s.push(M("Credentials",`for project ${u}`));const h=await i("Clou\
d Run",async()=>await(await t.cloudRun()).service(r,d()));if(h===null)return{service:a,rows:s,proposal:n};const p=(0,c.HQ)(h).toSorted((R,S)=>S.percent-R.percent)[0]?.
revision??null;s.push(Ct(h,p));const x=p===null?null:await i("Revision",async()=>await(await t.cloudRun()).revision(r,p,d()));if(x!==null){const{memoryLimit:R,cpuLimit:S,
healthCheck:E}=x;s.push(M("Revision",`${x.name}: memory ${R??"?"}, CPU ${S??"?"}, ${E??"no health check of its own"}`))}const w={service:r,region:e.region,revision:null},
k=await i("Logs",async()=>await Bt(t,w,d)),Q=await i("Metrics",async()=>await Pt(t,e,d));if(k!==null){s.push(Rt(k.platform));const R=wt(k.app,k.platform);s.push(
...R.rows),Object.assign(n,R.proposal);const S=await i("Request log",async()=>await St(t,e,k.platform,d));S!==null&&s.push(S),s.push(v("Quota","a verification t\
akes at most 48 of the 60 log reads a minute, less where parallel jobs read too",""))}if(Q!==null){const R=p===null?null:await i("Metrics",async()=>await Nt(t,e,
p,d)),{memoryBytes:S}=(0,T.h)(x),E=ut({days:ot,...Q,...R??{memory:[],cpu:[]},memoryBytes:S});s.push(...E.rows),Object.assign(n,E.proposal)}const J=await dt(t,e,
h,o);return s.push(...J.rows),Object.assign(n,J.proposal),{service:a,rows:s,proposal:n}}function Ct(t,e){const{terminalCondition:o,uri:s}=t;return e===null?U("C\
loud Run","no revision has traffic","Deploy one, or give it traffic."):o?.state==="failed"?v("Cloud Run",`the service is not ready: ${o.message}`):!t.traffic.some(
r=>r.latest&&r.percent>0)&&t.traffic.length>0?v("Cloud Run",`${e} is pinned: a new deploy gets no traffic`,"Verify with `tag` or the rollout action, or `gcloud \
run services update-traffic --to-latest`."):M("Cloud Run",`${e} serves ${s??"without an address of its own"}`)}async function Bt(t,e,o){const s=await t.logs(),n=t.
clock.now(),r=async i=>{const u={filter:(0,g.Tq)(i,n-G,n),orderBy:"timestamp desc",pageSize:1e3};return(await s.page(u,o())).entries??[]},a=await r((0,g.u)(e)),
d=await r(`${(0,g.Ic)(e)} AND jsonPayload:*`);return{platform:a,app:d.filter(({logName:i=""})=>!/varlog|requests$/.test(i))}}function Rt(t){return t.length>0?M(
"Request log",`${t.length>=1e3?"1,000 and more":t.length} entries in the last day`):v("Request log","no entry of Cloud Run's own in the last day","Is it exclude\
d by a sink, or had the service no request? `gcloud logging sinks describe _Default` shows exclusions.")}async function St(t,e,o,s){const n=o.map(({timestamp:p})=>(0,f.
e9)(p)).filter(p=>!Number.isNaN(p)),r=Math.ceil(Math.min(...n)/B)*B,a=Math.floor(Math.min(Math.max(...n),t.clock.now()-st)/B)*B;if(!(a>r))return null;const i=(await(await t.
metrics()).series(rt(e,r,a,B),s())).flatMap(({points:p})=>p).reduce((p,{value:x})=>p+(typeof x=="number"?x:0),0),u=n.filter(p=>p>=r&&p<a).length;if(i<50||u>=.9*
i)return null;const h=`it holds about ${Math.round(100*u/i)} % of the ${i} requests that Cloud Run counted over the same minutes`;return v("Request log",h,"A si\
nk leaves some out: look at `gcloud logging sinks describe _Default`. Rates of a part are not judged as if they were the whole.")}async function Pt(t,e,o){const s=await t.
metrics(),n=Math.floor((t.clock.now()-st)/B)*B,r=rt(e,n-ot*G,n,G),a={...r,metric:"run.googleapis.com/request_latencies",groupBy:[]};return{counts:await s.series(
r,o()),latencies:await s.series(a,o())}}function rt(t,e,o,s){const{service:n,region:r}=t;return{metric:"run.googleapis.com/request_count",service:n,region:r,and:"",
from:e,to:o,alignmentMs:s,aligner:"ALIGN_DELTA",groupBy:["response_code_class"]}}async function Nt(t,{service:e,region:o},s,n){const r=await t.metrics(),a=t.clock.
now(),d=async i=>{const u={metric:`run.googleapis.com/container/${i}`,service:e,region:o,revision:s,from:a-jt,to:a};try{return(0,N.V)(await r.distributions(u,n()))}catch(h){
if((0,y.D)(h)&&h.failure==="not-found")return[];throw h}};return{memory:await d("memory/usage"),cpu:await d("cpu/utilizations")}}var Tt=l(30419);async function At(t){
const e=(0,$.l)(t,Tt.i,I.MT.doctor);for(const u of e.files)e.faults.push({name:u,value:"not an option",allowed:"options only, see --help",where:"argument"});e.faults.
push(...(0,b.Jn)("--write",e.options.write),...Dt(e.options.write));const o=await(0,$.K)(e,process.env,["service","region"]),s=u=>{process.stderr.write(`${(0,F.
pj)(u)}
`)},n=(0,L.Wj)(),r=(0,C.Q)(o,n,{warn:s,plannedMs:0}),a=await Ot(r,o.settings,n);await r.close();const{write:d,json:i}=e.options;return d!==void 0&&Lt(d,H(a)),process.
stdout.write(i===void 0?zt(a,d):`${JSON.stringify(a,null,2)}
`),a.rows.some(({state:u})=>u==="wrong")?m.h.failure:m.h.success}function Dt(t){return t===void 0||(0,P.statSync)(t,{throwIfNoEntry:!1})?.isFile()!==!0?[]:[{name:"\
--write",value:`${(0,z.WU)(t)}, a file that is there already`,allowed:"a path where no file is: nothing is overwritten",where:"option"}]}function Lt(t,e){try{(0,P.
writeFileSync)(t,e,{flag:"wx"})}catch(o){const n=`a path that can be written and where no file is (${o instanceof Error?o.message:String(o)})`;throw new z.j1([{
name:"--write",value:(0,z.WU)(t),allowed:n,where:"option"}])}}const It={ok:"\u2713",note:"!",wrong:"\u2717"};function zt(t,e){const{service:o,rows:s}=t,n=s.flatMap(
({state:d,about:i,seen:u,next:h})=>[`${It[d]} ${i.padEnd(14)} ${(0,F.pj)(u,1e3)}`,...h===""?[]:[`${" ".repeat(17)}\u2192 ${h}`]]),r=H(t),a=e===void 0?`A config \
file that fits (.github/ion-verify.yml; --write FILE writes it):

${r}`:`Written: ${e}
`;return`${o.name} in ${o.region}, project ${o.project}

${n.join(`
`)}

${a}`}function H({service:t,proposal:e}){return`# Proposed by \`ion-verify doctor\` from what the service did of late: look it over.
${Object.entries({service:t.name,region:t.region,...e}).map(([s,n])=>`${s}: ${/^[A-Za-z0-9./_-]+$/.test(n)?n:JSON.stringify(n)}`).join(`
`)}
`}}),78663:((W,D,l)=>{l.d(D,{h:()=>L});var P=l(73335);function L(C){const I=C?.memoryLimit??null;return{memoryBytes:I===null?null:(0,P.Q)(I)}}}),36476:((W,D,l)=>{
l.d(D,{V:()=>P});function P(m){return[...Map.groupBy(m.filter(({count:b})=>b>=1),({at:b})=>b)].map(([b,c])=>({at:b,value:c[0]?.isShare===!0?L(c):C(c)})).sort((b,c)=>b.
at-c.at)}function L(m){return Math.max(...m.map(I))}function C(m){const $=[...Map.groupBy(m,({container:f})=>f??"").values()].map(f=>({count:Math.max(...f.map(({
count:g})=>g)),most:L(f),mean:Math.max(...f.map(({mean:g})=>g)),least:Math.max(...f.map(z))})),b=Math.max(...$.map(({count:f})=>f)),c=$.filter(({count:f})=>f===
b),y=c.reduce((f,{least:g})=>f+g,0);return Math.max(c.reduce((f,{mean:g})=>f+g,0),...$.map(f=>f.most+y-(c.includes(f)?f.least:0)))}function I(m){return m.count===
1?m.mean:Math.max(m.mean,F(m,m.bucketCounts.findLastIndex($=>$>0)))}function z(m){return m.count===1?m.mean:Math.min(m.mean,F(m,m.bucketCounts.findIndex($=>$>0)))}
function F({bounds:m},$){if($<1)return 0;switch(m.kind){case"exponential":return m.scale*m.growth**($-1);case"linear":return m.offset+m.width*($-1);case"explici\
t":return m.bounds[$-1]??0;case"none":return 0}}}),73335:((W,D,l)=>{l.d(D,{O:()=>L,Q:()=>z});var P=l(39463);function L(c,y,f,g){return[C("memory",c.expectMemoryBytes,
m,y?.memoryLimit??null,z),C("cpu",c.expectCpu,String,y?.cpuLimit??null,F),C("max-instances",c.expectMaxInstances,String,b(y?.maxInstances),Number),C("health-pat\
h",c.expectHealthPath,String,y?.healthProbe?.path??null,T=>T),C("health-timeout",c.expectHealthTimeoutMs,$,b(y?.healthProbe?.timeoutMs),Number,$),c.expectTraffic===
void 0?null:I(c.expectTraffic,f,g)].filter(T=>T!==null)}function C(c,y,f,g,N,T=()=>g??""){if(y===void 0)return null;const A=g===null?null:N(g);return{setting:c,
wanted:f(y),actual:A===null?g:T(A),same:A===y}}function I(c,y,f){const g=new Map;for(const{revision:j,percent:O}of y)O>0&&g.set(j,(g.get(j)??0)+O);const N=new Map;
for(const{revision:j,percent:O}of c){const M=j==="latest"?f??j:j;N.set(M,(N.get(M)??0)+O)}const T=j=>[...j].map(([O,M])=>`${O}=${M}%`).join(", "),A=g.size===N.size&&
[...N].every(([j,O])=>g.get(j)===O);return{setting:"traffic",wanted:c.map(({revision:j,percent:O})=>`${j}=${O}%`).join(", "),actual:g.size===0?null:T(g),same:A}}
function z(c){return(0,P.D)(c)??(0,P.D)(`${c}B`)}function F(c){const[,y,f]=/^(\d+(?:\.\d+)?)(m?)$/.exec(c)??[];return y===void 0?null:Number(y)/(f==="m"?1e3:1)}
function m(c){for(const[y,f]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(c%f===0)return`${c/f}${y}`;return`${c} B`}function $(c){return`${c/1e3} s`}function b(c){
return c==null?null:String(c)}})};
