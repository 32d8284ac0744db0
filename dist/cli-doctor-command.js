"use strict";exports.id=3956,exports.ids=[3956],exports.modules={33956:((tt,B,d)=>{d.r(B),d.d(B,{configOf:()=>E,doctor:()=>At});var L=d(73024),N=d(27428),D=d(94009),I=d(98799),
P=d(42785),O=d(79856),f=d(38442),p=d(98871),M=d(90915),$=d(77074),R=d(33678),m=d(84638),k=d(36476),z=d(67750),nt=d(4843);const v=(t,e)=>({state:"ok",about:t,seen:e,
next:""}),g=(t,e,o="")=>({state:"note",about:t,seen:e,next:o}),S=(t,e,o="")=>({state:"wrong",about:t,seen:e,next:o}),et=1.5,ot=368;function st(t){const e=Z(t.counts),
o=Z(t.counts.filter(({labels:w})=>w.response_code_class==="5xx")),s=(0,z.c6)(t.latencies.flatMap(({points:w})=>w.map(({value:C})=>(0,nt.L)(rt(C))))),n=(0,z.pq)(
s)===0?null:(0,z.Xf)(s,.95)?.ms??null,r=[],a={};if(e===0)return{rows:[g("Traffic",`no request in ${t.days} days`,"Send some, or judge without users: `prove-with\
: users-and-probes`.")],proposal:a};n!==null&&(a["p95-budget"]=`${Q(n*et)}ms`,r.push(v("Latency",`P95 was ${Math.round(n)} ms over ${t.days} days: p95-budget ${a["\
p95-budget"]}`)));const u=o/e,i=at(Math.max(.005,2*u));a["error-rate-budget"]=`${i}%`,r.push(v("Errors",`${(100*u).toFixed(2)} % of ${e} requests were 5xx: erro\
r-rate-budget ${i}%`));const c=e/(t.days*24*60),l=Math.ceil(ot/i/c);if(l>360){const w=`${c.toFixed(1)} requests a minute prove an error rate of ${i} % in ${Math.
round(l/60)} hours: most deploys will be undecided`;r.push(g("Traffic",w,"Let probes help (`prove-with: users-and-probes`), or look again later with the report \
action."))}else l>10?(a.window=`${Math.min(120,5*Math.ceil(l/5))}m`,r.push(g("Traffic",`${c.toFixed(1)} requests a minute prove ${i} % in about ${l} minutes`,`w\
indow: ${a.window}`))):r.push(v("Traffic",`${Math.round(c)} requests a minute prove ${i} % within a window of 10 minutes`));const h=Math.max(0,...t.memory.map(({
value:w})=>w));h>0&&(a["memory-budget"]=`${Q(h*1.25/1e6)}MB`,r.push(v("Memory",`an instance used up to ${Math.round(h/1e6)} MB: memory-budget ${a["memory-budget"]}`)));
const y=Math.max(0,...t.cpu.map(({value:w})=>w));return y>0&&(a["cpu-budget"]=`${Math.min(95,Math.max(80,5*Math.ceil(100*y*1.25/5)))}%`,r.push(v("CPU",`up to ${Math.
round(100*y)} %: cpu-budget ${a["cpu-budget"]}`))),h===0&&r.push(g("Memory","Cloud Monitoring has no point of the revision that serves in the last hours")),{rows:r,
proposal:a}}function Z(t){return t.flatMap(({points:e})=>e).reduce((e,{value:o})=>e+(typeof o=="number"?o:o.count),0)}function rt(t){return typeof t=="number"?{
bucketCounts:[],bounds:{kind:"none"}}:t}function Q(t){const e=10**Math.max(0,Math.floor(Math.log10(Math.max(1,t)))-1);return Math.ceil(t/e)*e}function at(t){return Math.
ceil(t*1e3)/10}var K=d(77598),it=d(89285),U=d(10661);async function ct(t,e,o,s){const n="Health";if(e.healthPath===void 0)return{rows:[g(n,"switched off (health\
-path: none)")],proposal:{}};const r=!o.internalOnly&&!o.defaultUriDisabled,a=e.url??(r?o.uri:null);if(a===null)return{rows:[g(n,"the service has no address tha\
t is reached from here","Run the job inside its network and give `url`, or set `health-path: none` and `chat-path: none`.")],proposal:{}};const u=o.invokerIamDisabled?
null:o.uri,{send:i}=new it.d({audience:u,idToken:t.idToken,sendProbe:U.Nx}),c=await i({name:"health",url:a.replace(/\/+$/,"")+e.healthPath,method:"GET",body:void 0,
repeated:!1,wanted:(0,U.Qw)("health"),timeoutMs:e.probeTimeoutMs,userAgent:`ion-verify/1 (run ${(0,K.randomBytes)(8).toString("hex")})`,traceId:(0,K.randomBytes)(
16).toString("hex"),headers:e.probeHeaders??{},direct:a===o.uri},t.clock,s);return{rows:[ut(n,e.healthPath,c)],proposal:ft(e,c)}}function ut(t,e,o){const s=`${e}\
 answered ${o.status??"nothing"} in ${Math.round(o.durationMs)} ms`;if(o.ok&&o.concern===void 0){const r=o.unknown===void 0?"":`; its word "${o.unknown}" is not\
 known, and only warns`,a=o.dependencies.map(({name:u,state:i})=>`${u} ${i}`).join(", ");return v(t,`${s}${a===""?"":`: ${a}`}${r}`)}if(o.ok)return g(t,`${s}: ${o.
concern??""}`);const n=o.reason??"";return o.door!==null?S(t,`${s}; that is not the container's answer: ${n}`,lt):o.status===404||o.status===405?S(t,s,"Name the\
 right path by `health-path`, or `health-path: none`."):S(t,`${s}: ${n}`)}const lt="Grant the job's account roles/run.invoker, choose another path, or give `url\
` or `probe-headers`; `health-path: none` leaves the probe out.";function ft({healthPath:t="none"},e){return{"health-path":e.status===404||e.status===405?"none":
t}}var T=d(7017),G=d(60283),dt=d(92479);const H=.5,F=20,J={from:.1,to:1.2},ht=3;function mt(t,e){if(t.length===0)return{rows:[g("App log","the app wrote no stru\
ctured entry of late: its requests are judged by Cloud Run's request log")],proposal:{"latency-field":"httpRequest.latency"}};const o=new Map(e.flatMap(c=>c.trace?
[[c.trace,(0,R.y2)(c)]]:[])),s=$t(t),n=pt(t,s,o),r=wt(t,s,o);if(n===null||r===null){const c=[n===null?"a latency":"",r===null?"a status":""].filter(w=>w!==""),l=s.
slice(0,12).join(", "),h=`${t.length} entries, and no field that holds ${c.join(" or ")}; they have ${l===""?"none at all":l}`;return{rows:[g("App log",h,"Name \
them by `latency-field` and `status-field` if they are there; else Cloud Run's request log is judged.")],proposal:{"latency-field":"httpRequest.latency"}}}const a=n.
unit===null?"":`, in ${n.unit}`,u=n.pairs>=F?` (${n.pairs} traces say so)`:"",i=[v("App log",`latency in ${n.path}${a}${u}, status in ${r}`)];return n.unit!==null&&
n.pairs<F&&i.push(g("Latency unit",`taken from the field's name and size: only ${n.pairs} entries share a trace with Cloud Run's request log`,"Compare one reque\
st with the request log, or let the app write the trace.")),{rows:i,proposal:{"latency-field":n.path,...n.unit===null||n.unit==="ms"?{}:{"latency-unit":n.unit},
"status-field":r}}}function pt(t,e,o){return e.flatMap(n=>{if(!/lat|dur|time|took|elapsed|response|process|ms$|seconds?$|[nmu]s$/i.test(n)||/status|code|size|bytes/i.
test(n))return[];const a=t.map(l=>(0,R.fK)(l,n)).filter(l=>(0,G.B)(l,"ms").latencyMs!==null);if(a.length<H*t.length)return[];const u=a.every(l=>typeof l=="objec\
t"||typeof l=="string"&&/[a-z:]/i.test(l)),i=t.flatMap(l=>{const h=(0,G.B)((0,R.fK)(l,n),"ms").latencyMs,y=o.get(l.trace??"")?.latencyMs??null;return h===null||
y===null||y<1?[]:[h/y]}),c=u?null:i.length>0?gt(i):yt(n,a);return c===void 0?[]:[{path:n,unit:c,pairs:i.length,rank:i.length+(/lat|dur|process_time|took|elapsed/i.
test(n)?.5:0)}]}).toSorted((n,r)=>r.rank-n.rank)[0]??null}function gt(t){const e=t.toSorted((s,n)=>s-n)[Math.floor(t.length/2)]??0;return T.o.filter(s=>{const n=e/
T.Z[s];return n>=J.from&&n<=J.to}).toSorted((s,n)=>Math.abs(Math.log(e/T.Z[s]))-Math.abs(Math.log(e/T.Z[n])))[0]}function yt(t,e){if(/(?:ns|nanos?|nanoseconds?)$/i.
test(t))return"ns";if(/(?:us|micros?|microseconds?)$/i.test(t))return"us";if(/(?:ms|millis?|milliseconds?)$/i.test(t))return"ms";if(/(?:_s|secs?|seconds?)$/i.test(
t))return"s";const o=e.map(Number).filter(n=>n>0),s=o.toSorted((n,r)=>n-r)[Math.floor(o.length/2)]??1;return s<5&&o.some(n=>!Number.isInteger(n))?"s":s>1e7?"ns":
"ms"}function wt(t,e,o){return e.flatMap(n=>{if(!/status|code/i.test(n))return[];const r=t.flatMap(i=>{const c=(0,dt.r)((0,R.fK)(i,n),n);return c===null?[]:[{status:c,
theirs:o.get(i.trace??"")?.status??null}]});if(r.length<H*t.length)return[];const a=r.filter(({theirs:i})=>i!==null),u=a.filter(({status:i,theirs:c})=>i===c).length;
return a.length>=F&&u<.8*a.length?[]:[{path:n,rank:u+r.length/1e6}]}).toSorted((n,r)=>r.rank-n.rank)[0]?.path??null}function $t(t){const e=new Map,o=(s,n,r)=>{if(!(typeof s!=
"object"||s===null||Array.isArray(s)))for(const[a,u]of Object.entries(s)){const i=/^[A-Za-z_][A-Za-z0-9_]*$/.test(a)?a:JSON.stringify(a),c=`${n}.${i}`;e.set(c,(e.
get(c)??0)+1),r<ht&&o(u,c,r+1)}};for(const{jsonPayload:s}of t.slice(0,200))o(s,"jsonPayload",1);return[...e].toSorted((s,n)=>n[1]-s[1]).map(([s])=>s)}const x=6e4,
q=1440*x,V=14,W=4*x,Mt=360*x,vt=3e4;async function bt(t,e,o){const s=[],n={},r=e.service,a={name:r,region:e.region,project:e.project??""},u=()=>({deadline:t.clock.
now()+vt,signal:o}),i=async(j,b)=>{try{return await b()}catch(A){if(o.throwIfAborted(),!(0,$.D)(A))throw A;return s.push(S(j,A.message)),null}},c=await i("Crede\
ntials",async()=>await t.signIn());if(c===null)return{service:a,rows:s,proposal:n};a.project=c,s.push(v("Credentials",`for project ${c}`));const l=await i("Clou\
d Run",async()=>await(await t.cloudRun()).service(r,u()));if(l===null)return{service:a,rows:s,proposal:n};const h=(0,M.HQ)(l).toSorted((j,b)=>b.percent-j.percent)[0]?.
revision??null;s.push(xt(l,h));const y=h===null?null:await i("Revision",async()=>await(await t.cloudRun()).revision(r,h,u()));if(y!==null){const{memoryLimit:j,cpuLimit:b,
healthCheck:A}=y;s.push(v("Revision",`${y.name}: memory ${j??"?"}, CPU ${b??"?"}, ${A??"no health check of its own"}`))}const w={service:r,region:e.region,revision:null},
C=await i("Logs",async()=>await jt(t,w,u)),Y=await i("Metrics",async()=>await Ct(t,e,u));if(C!==null){s.push(kt(C.platform));const j=mt(C.app,C.platform);s.push(
...j.rows),Object.assign(n,j.proposal);const b=await i("Request log",async()=>await Rt(t,e,C.platform,u));b!==null&&s.push(b),s.push(g("Quota","a verification t\
akes at most 48 of the 60 log reads a minute, less where parallel jobs read too",""))}if(Y!==null){const j=h===null?null:await i("Metrics",async()=>await Ot(t,e,
h,u)),b=st({days:V,...Y,...j??{memory:[],cpu:[]}});s.push(...b.rows),Object.assign(n,b.proposal)}const _=await ct(t,e,l,o);return s.push(..._.rows),Object.assign(
n,_.proposal),{service:a,rows:s,proposal:n}}function xt(t,e){const{terminalCondition:o,uri:s}=t;return e===null?S("Cloud Run","no revision has traffic","Deploy \
one, or give it traffic."):o?.state==="failed"?g("Cloud Run",`the service is not ready: ${o.message}`):!t.traffic.some(r=>r.latest&&r.percent>0)&&t.traffic.length>
0?g("Cloud Run",`${e} is pinned: a new deploy gets no traffic`,"Verify with `tag` or the rollout action, or `gcloud run services update-traffic --to-latest`."):
v("Cloud Run",`${e} serves ${s??"without an address of its own"}`)}async function jt(t,e,o){const s=await t.logs(),n=t.clock.now(),r=async i=>{const c={filter:(0,m.
Tq)(i,n-q,n),orderBy:"timestamp desc",pageSize:1e3};return(await s.page(c,o())).entries??[]},a=await r((0,m.u)(e)),u=await r(`${(0,m.Ic)(e)} AND jsonPayload:*`);
return{platform:a,app:u.filter(({logName:i=""})=>!/varlog|requests$/.test(i))}}function kt(t){return t.length>0?v("Request log",`${t.length>=1e3?"1,000 and more":
t.length} entries in the last day`):g("Request log","no entry of Cloud Run's own in the last day","Is it excluded by a sink, or had the service no request? `gcl\
oud logging sinks describe _Default` shows exclusions.")}async function Rt(t,e,o,s){const n=o.map(({timestamp:h})=>(0,R.e9)(h)).filter(h=>!Number.isNaN(h)),r=Math.
ceil(Math.min(...n)/x)*x,a=Math.floor(Math.min(Math.max(...n),t.clock.now()-W)/x)*x;if(!(a>r))return null;const i=(await(await t.metrics()).series(X(e,r,a,x),s())).
flatMap(({points:h})=>h).reduce((h,{value:y})=>h+(typeof y=="number"?y:0),0),c=n.filter(h=>h>=r&&h<a).length;if(i<50||c>=.9*i)return null;const l=`it holds abou\
t ${Math.round(100*c/i)} % of the ${i} requests that Cloud Run counted over the same minutes`;return g("Request log",l,"A sink leaves some out: look at `gcloud \
logging sinks describe _Default`. Rates of a part are not judged as if they were the whole.")}async function Ct(t,e,o){const s=await t.metrics(),n=Math.floor((t.
clock.now()-W)/x)*x,r=X(e,n-V*q,n,q),a={...r,metric:"run.googleapis.com/request_latencies",groupBy:[]};return{counts:await s.series(r,o()),latencies:await s.series(
a,o())}}function X(t,e,o,s){const{service:n,region:r}=t;return{metric:"run.googleapis.com/request_count",service:n,region:r,and:"",from:e,to:o,alignmentMs:s,aligner:"\
ALIGN_DELTA",groupBy:["response_code_class"]}}async function Ot(t,{service:e,region:o},s,n){const r=await t.metrics(),a=t.clock.now(),u=async i=>{const c={metric:`\
run.googleapis.com/container/${i}`,service:e,region:o,revision:s,from:a-Mt,to:a};try{return(0,k.V)(await r.distributions(c,n()))}catch(l){if((0,$.D)(l)&&l.failure===
"not-found")return[];throw l}};return{memory:await u("memory/usage"),cpu:await u("cpu/utilizations")}}var St=d(30419);async function At(t){const e=(0,p.l)(t,St.
i,I.MT.doctor);for(const c of e.files)e.faults.push({name:c,value:"not an option",allowed:"options only, see --help",where:"argument"});const o=await(0,p.K)(e,process.
env,["service","region"]),s=c=>{process.stderr.write(`${(0,O.pj)(c)}
`)},n=(0,N.Wj)(),r=(0,D.Q)(o,n,{warn:s,plannedMs:0}),a=await bt(r,o.settings,n);await r.close();const{write:u,json:i}=e.options;return u!==void 0&&Bt(u,E(a)),process.
stdout.write(i===void 0?Pt(a,u):`${JSON.stringify(a,null,2)}
`),a.rows.some(({state:c})=>c==="wrong")?f.h.failure:f.h.success}function Bt(t,e){try{(0,L.writeFileSync)(t,e,{flag:"wx"})}catch(o){const n=`a path that can be \
written and where no file is (${o instanceof Error?o.message:String(o)})`;throw new P.j1([{name:"--write",value:(0,P.WU)(t),allowed:n,where:"option"}])}}const Nt={
ok:"\u2713",note:"!",wrong:"\u2717"};function Pt(t,e){const{service:o,rows:s}=t,n=s.flatMap(({state:u,about:i,seen:c,next:l})=>[`${Nt[u]} ${i.padEnd(14)} ${(0,O.
pj)(c,1e3)}`,...l===""?[]:[`${" ".repeat(17)}\u2192 ${l}`]]),r=E(t),a=e===void 0?`A config file that fits (.github/ion-verify.yml; --write FILE writes it):

${r}`:`Written: ${e}
`;return`${o.name} in ${o.region}, project ${o.project}

${n.join(`
`)}

${a}`}function E({service:t,proposal:e}){return`# Proposed by \`ion-verify doctor\` from what the service did of late: look it over.
${Object.entries({service:t.name,region:t.region,...e}).map(([s,n])=>`${s}: ${/^[A-Za-z0-9./_-]+$/.test(n)?n:JSON.stringify(n)}`).join(`
`)}
`}}),36476:((tt,B,d)=>{d.d(B,{V:()=>L});function L(f){return[...Map.groupBy(f.filter(({count:M})=>M>=1),({at:M})=>M)].map(([M,$])=>({at:M,value:$[0]?.isShare===
!0?N($):D($)})).sort((M,$)=>M.at-$.at)}function N(f){return Math.max(...f.map(I))}function D(f){const p=[...Map.groupBy(f,({container:m})=>m??"").values()].map(
m=>({count:Math.max(...m.map(({count:k})=>k)),most:N(m),mean:Math.max(...m.map(({mean:k})=>k)),least:Math.max(...m.map(P))})),M=Math.max(...p.map(({count:m})=>m)),
$=p.filter(({count:m})=>m===M),R=$.reduce((m,{least:k})=>m+k,0);return Math.max($.reduce((m,{mean:k})=>m+k,0),...p.map(m=>m.most+R-($.includes(m)?m.least:0)))}function I(f){
return f.count===1?f.mean:Math.max(f.mean,O(f,f.bucketCounts.findLastIndex(p=>p>0)))}function P(f){return f.count===1?f.mean:Math.min(f.mean,O(f,f.bucketCounts.
findIndex(p=>p>0)))}function O({bounds:f},p){if(p<1)return 0;switch(f.kind){case"exponential":return f.scale*f.growth**(p-1);case"linear":return f.offset+f.width*
(p-1);case"explicit":return f.bounds[p-1]??0;case"none":return 0}}})};
