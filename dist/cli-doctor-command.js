"use strict";exports.id=8428,exports.ids=[8428],exports.modules={58960:((nt,B,d)=>{d.r(B),d.d(B,{configOf:()=>yt,doctor:()=>Vt});var L=d(73024),P=d(27428),C=d(9089),H=d(98799),
K=d(42785),U=d(22870),E=d(79856),T=d(38442),y=d(98871),c=d(30501),A=d(90915),O=d(77074),w=d(33678),j=d(84638),W=d(36476),D=d(78663),R=d(67750),M=d(4843),x=d(7426),
b=d(38606);const l=n=>(t,o,r="")=>({state:n,about:t,...typeof o=="string"?{seen:o,next:r}:o}),u=l("ok"),a=l("note"),$=l("wrong");function e(n){const{words:t,voice:o}=(0,b.
b)(n);return{all:t,words:t.doctor,f:{...o,code:r=>`\`${r}\``}}}const s=.9,m=1.5,k=368;function F(n,{words:t,f:o}){const r=st(n.counts),i=st(n.counts.filter(({labels:_})=>_.
response_code_class==="5xx")),f=(0,R.c6)(n.latencies.flatMap(({points:_})=>_.map(({value:J})=>(0,M.L)(at(J))))),h=(0,R.pq)(f)===0?null:(0,R.Xf)(f,.95)?.ms??null,
p=[],g={};if(r===0){const{days:_,logged:J}=n,V=J===null||J.count===0?t.noRequests(o,_):t.noCounts(o,_,J.count,J.isWhole);return{rows:[a("traffic",V)],proposal:g}}
h!==null&&(g["p95-budget"]=(0,x.wN)(X(h*m)),p.push(u("latency",t.latency(o,h,n.days,g["p95-budget"]))));const I=i/r,N=ut(Math.max(.005,2*I)),v=`${N}%`;g["error-\
rate-budget"]=v,p.push(u("errors",t.errors(o,I,r,v)));const S=r/(n.days*24*60),G=S<10?Math.round(S*10)/10:Math.round(S),Z=Math.ceil(k/N/S);Z>360?p.push(a("traff\
ic",t.tooFew(o,G,v,Math.round(Z/60)))):Z>10?(g.window=`${Math.min(120,5*Math.ceil(Z/5))}m`,p.push(a("traffic",t.few(o,G,v,Z,g.window)))):p.push(u("traffic",t.enough(
o,G,v)));const Q=Math.max(0,...n.memory.map(({value:_})=>_)),et=n.memoryBytes;Q===0?p.push(a("memory",t.noMemory)):et===null?(g["memory-budget"]=`${X(Q*1.25/1e6)}\
MB`,p.push(u("memory",t.memoryBudget(o,Q,g["memory-budget"])))):Q<=s*et?p.push(u("memory",t.memoryFits(o,Q,et))):p.push(a("memory",t.memoryAbove(o,Q,et)));const rt=Math.
max(0,...n.cpu.map(({value:_})=>_));return rt>0&&p.push(rt<=s?u("cpu",t.cpuFits(o,rt)):a("cpu",t.cpuAbove(o,rt))),{rows:p,proposal:g}}function st(n){return n.flatMap(
({points:t})=>t).reduce((t,{value:o})=>t+(typeof o=="number"?o:o.count),0)}function at(n){return typeof n=="number"?{bucketCounts:[],bounds:{kind:"none"}}:n}function X(n){
const t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,n)))-1);return Math.ceil(n/t)*t}function ut(n){return Math.ceil(n*1e3)/10}var ct=d(77598),mt=d(89285),lt=d(
97723),ht=d(94203);async function z(n,t,o,r,i){const{words:f}=i;if(t.healthPath===void 0)return{rows:[a("health",f.healthOff)],proposal:{}};const h=!o.internalOnly&&
!o.defaultUriDisabled,p=t.url??(h?o.uri:null);if(p===null)return{rows:[a("health",f.noAddress)],proposal:{}};const g=o.invokerIamDisabled?null:o.uri,{send:I}=new mt.
d({audience:g,idToken:n.idToken,sendProbe:lt.N}),N=await I({name:"health",url:p.replace(/\/+$/,"")+t.healthPath,method:"GET",body:void 0,repeated:!1,wanted:(0,ht.
Q)("health"),timeoutMs:t.probeTimeoutMs,userAgent:`ion-verify/1 (run ${(0,ct.randomBytes)(8).toString("hex")})`,traceId:(0,ct.randomBytes)(16).toString("hex"),headers:t.
probeHeaders??{},direct:p===o.uri},n.clock,r);return{rows:[ot(t.healthPath,N,i)],proposal:Y(t,N)}}function ot(n,t,{all:o,words:r,f:i}){const f=r.answered(i,n,t.
status,t.durationMs);if(t.ok&&t.concern===void 0){const p=t.unknown===void 0?"":r.unknownWord(t.unknown),g=t.dependencies.map(({name:I,state:N})=>`${I} ${N}`).join(
", ");return u("health",`${f}${g===""?"":`: ${g}`}${p}`)}if(t.ok)return a("health",`${f}: ${o.detail(t.concern??"")}`);const h=o.detail(t.reason??"");if(t.door!==
null){const{what:p,way:g}=o.doors[t.door];return $("health",`${f}${r.notItself(`${p} (${h})`)}`,g(i))}return t.status===404||t.status===405?$("health",f,r.wrongPath):
$("health",`${f}: ${h}`)}function Y({healthPath:n="none"},t){return{"health-path":t.status===404||t.status===405?"none":n}}var ft=d(7017),Mt=d(60283),It=d(92479);
const Ot=.5,Rt=20,Nt={from:.1,to:1.2},Dt=3;function St(n,t,{words:o,f:r}){if(n.length===0)return{rows:[a("app-log",o.noAppLog)],proposal:{"latency-field":"httpR\
equest.latency"}};const i=new Map(t.flatMap(G=>G.trace?[[G.trace,(0,w.y2)(G)]]:[])),f=xt(n),h=Ct(n,f,i),p=vt(n,f,i);if(h===null||p===null){const G=[...h===null?
["latency"]:[],...p===null?["status"]:[]];return{rows:[a("app-log",o.noFields(r,n.length,G,f.slice(0,12)))],proposal:{"latency-field":"httpRequest.latency"}}}const{
path:g,unit:I,pairs:N}=h,v=N>=Rt,S=[u("app-log",o.fields(r,g,I,v?N:null,p))];return I!==null&&!v&&S.push(a("latency-unit",o.unitByName(r,N))),{rows:S,proposal:{
"latency-field":h.path,...h.unit===null||h.unit==="ms"?{}:{"latency-unit":h.unit},"status-field":p}}}function Ct(n,t,o){return t.flatMap(i=>{if(!/lat|dur|time|took|elapsed|response|process|ms$|seconds?$|[nmu]s$/i.
test(i)||/status|code|size|bytes/i.test(i))return[];const h=n.map(N=>(0,w.fK)(N,i)).filter(N=>(0,Mt.B)(N,"ms").latencyMs!==null);if(h.length<Ot*n.length)return[];
const p=h.every(N=>typeof N=="object"||typeof N=="string"&&/[a-z:]/i.test(N)),g=n.flatMap(N=>{const v=(0,Mt.B)((0,w.fK)(N,i),"ms").latencyMs,S=o.get(N.trace??"")?.
latencyMs??null;return v===null||S===null||S<1?[]:[v/S]}),I=p?null:g.length>0?Lt(g):bt(i,h);return I===void 0?[]:[{path:i,unit:I,pairs:g.length,rank:g.length+(/lat|dur|process_time|took|elapsed/i.
test(i)?.5:0)}]}).toSorted((i,f)=>f.rank-i.rank)[0]??null}function Lt(n){const t=n.toSorted((r,i)=>r-i)[Math.floor(n.length/2)]??0;return ft.o.filter(r=>{const i=t/
ft.Z[r];return i>=Nt.from&&i<=Nt.to}).toSorted((r,i)=>Math.abs(Math.log(t/ft.Z[r]))-Math.abs(Math.log(t/ft.Z[i])))[0]}function bt(n,t){if(/(?:ns|nanos?|nanoseconds?)$/i.
test(n))return"ns";if(/(?:us|micros?|microseconds?)$/i.test(n))return"us";if(/(?:ms|millis?|milliseconds?)$/i.test(n))return"ms";if(/(?:_s|secs?|seconds?)$/i.test(
n))return"s";const o=t.map(Number).filter(i=>i>0),r=o.toSorted((i,f)=>i-f)[Math.floor(o.length/2)]??1;return r<5&&o.some(i=>!Number.isInteger(i))?"s":r>1e7?"ns":
"ms"}function vt(n,t,o){return t.flatMap(i=>{if(!/status|code/i.test(i))return[];const f=n.flatMap(g=>{const I=(0,It.r)((0,w.fK)(g,i),i);return I===null?[]:[{status:I,
theirs:o.get(g.trace??"")?.status??null}]});if(f.length<Ot*n.length)return[];const h=f.filter(({theirs:g})=>g!==null),p=h.filter(({status:g,theirs:I})=>g===I).length;
return h.length>=Rt&&p<.8*h.length?[]:[{path:i,rank:p+f.length/1e6}]}).toSorted((i,f)=>f.rank-i.rank)[0]?.path??null}function xt(n){const t=new Map,o=(r,i,f)=>{
if(!(typeof r!="object"||r===null||Array.isArray(r)))for(const[h,p]of Object.entries(r)){const g=/^[A-Za-z_][A-Za-z0-9_]*$/.test(h)?h:JSON.stringify(h),I=`${i}.${g}`;
t.set(I,(t.get(I)??0)+1),f<Dt&&o(p,I,f+1)}};for(const{jsonPayload:r}of n.slice(0,200))o(r,"jsonPayload",1);return[...t].toSorted((r,i)=>i[1]-r[1]).map(([r])=>r)}
var gt=d(12256);async function Pt(n,t,o,{all:r,words:i}){try{return Ut(await(await n.routing()).routing(o),t,i)}catch(f){if(o.signal.throwIfAborted(),!(0,O.D)(f))
throw f;return[a("log-routing",i.routingUnread(r.detail(f.message)))]}}function Ut(n,t,o){const{excluded:r}=(0,gt.MM)(n,t),i=(0,gt.$M)(n,t),f=(0,gt.hL)(n,t),h=[
...r===null?[]:[a("log-routing",o.routedWithout(r.sink,r.filter))],...i.length===0?[]:[u("log-routing",o.routedByKind(i.join("; ")))],...f.length===0?[]:[a("log\
-routing",o.appWithout(f.join("; ")))]];return h.length>0?h:[u("log-routing",o.routedWhole)]}const q=6e4,dt=1440*q,Tt=14,$t=4*q,Bt=360*q,jt=3e4,pt=1e3;async function kt(n,t,o){
const r=[],i={},f=e(t.language),{all:h,words:p,f:g}=f,I=t.service,N={name:I,region:t.region,project:t.project??""},v=()=>({deadline:n.clock.now()+jt,signal:o}),
S=async(V,tt)=>{try{return await tt()}catch(it){if(o.throwIfAborted(),!(0,O.D)(it))throw it;return r.push($(V,h.detail(it.message))),null}},G=await S("credentia\
ls",async()=>await n.signIn());if(G===null)return{service:N,rows:r,proposal:i};N.project=G,r.push(u("credentials",p.project(G)));const Z=await S("cloud-run",async()=>await(await n.
cloudRun()).service(I,v()));if(Z===null)return{service:N,rows:r,proposal:i};const Q=(0,A.HQ)(Z).toSorted((V,tt)=>tt.percent-V.percent)[0]?.revision??null;r.push(
Kt(Z,Q,f));const et=Q===null?null:await S("revision",async()=>await(await n.cloudRun()).revision(I,Q,v()));if(et!==null){const{memoryLimit:V,cpuLimit:tt,healthCheck:it}=et;
r.push(u("revision",p.revision(et.name,V,tt,it)))}const rt={service:I,region:t.region,revision:null};r.push(...await Pt(n,rt,v(),f));const _=await S("logs",async()=>await _t(
n,rt,v)),J=await S("metrics",async()=>await Ft(n,t,v));if(_!==null){r.push(Wt(_.platform,J&&Ht(J.counts,n.clock.now()-dt),f));const V=St(_.app,_.platform,f);r.push(
...V.rows),Object.assign(i,V.proposal);const tt=await S("request-log",async()=>await Gt(n,t,_.platform,{wait:v,telling:f}));tt!==null&&r.push(tt),r.push(a("quot\
a",p.quota(g,n.readLimit.perMinute)))}if(J!==null){const V=Q===null?null:await S("metrics",async()=>await zt(n,t,Q,v)),{memoryBytes:tt}=(0,D.h)(et),it=_&&{count:_.
platform.length,isWhole:_.platform.length<pt},qt={days:Tt,...J,...V??{memory:[],cpu:[]},memoryBytes:tt,logged:it},wt=F(qt,f);r.push(...wt.rows),Object.assign(i,
wt.proposal)}const Et=await z(n,t,Z,o,f);return r.push(...Et.rows),Object.assign(i,Et.proposal,t.language==="en"?{}:{language:t.language}),{service:N,rows:r,proposal:i}}
function Kt(n,t,{words:o}){const{terminalCondition:r,uri:i}=n;return t===null?$("cloud-run",o.noTraffic):r?.state==="failed"?a("cloud-run",o.notReady(r.message)):
!n.traffic.some(h=>h.latest&&h.percent>0)&&n.traffic.length>0?a("cloud-run",o.pinned(t)):u("cloud-run",o.serves(t,i))}async function _t(n,t,o){const r=await n.logs(),
i=n.clock.now(),f=async g=>{const I={filter:(0,j.Tq)(g,i-dt,i),orderBy:"timestamp desc",pageSize:pt};return(await r.page(I,o())).entries??[]},h=await f((0,j.u)(
t)),p=await f(`${(0,j.Ic)(t)} AND jsonPayload:*`);return{platform:h,app:p.filter(({logName:g=""})=>!/varlog|requests$/.test(g))}}function Ht(n,t){return n.some(
({points:o})=>o.some(({at:r,value:i})=>r>t&&typeof i=="number"&&i>0))}function Wt({length:n},t,{words:o,f:r}){return n>0?u("request-log",o.requestLog(r,n,n<pt)):
t===null?a("request-log",o.noRequestLog):a("request-log",t?o.noneOfCounted:o.noneAtAll)}async function Gt(n,t,o,{wait:r,telling:{words:i,f}}){const h=o.map(({timestamp:S})=>(0,w.
e9)(S)).filter(S=>!Number.isNaN(S)),p=Math.ceil(Math.min(...h)/q)*q,g=Math.floor(Math.min(Math.max(...h),n.clock.now()-$t)/q)*q;if(!(g>p))return null;const N=(await(await n.
metrics()).series(At(t,p,g,q),r())).flatMap(({points:S})=>S).reduce((S,{value:G})=>S+(typeof G=="number"?G:0),0),v=h.filter(S=>S>=p&&S<g).length;return N<50||v>=
.9*N?null:a("request-log",i.share(f,v/N,N))}async function Ft(n,t,o){const r=await n.metrics(),i=Math.floor((n.clock.now()-$t)/q)*q,f=At(t,i-Tt*dt,i,dt),h={...f,
metric:"run.googleapis.com/request_latencies",groupBy:[]};return{counts:await r.series(f,o()),latencies:await r.series(h,o())}}function At(n,t,o,r){const{service:i,
region:f}=n;return{metric:"run.googleapis.com/request_count",service:i,region:f,and:"",from:t,to:o,alignmentMs:r,aligner:"ALIGN_DELTA",groupBy:["response_code_c\
lass"]}}async function zt(n,{service:t,region:o},r,i){const f=await n.metrics(),h=n.clock.now(),p=async g=>{const I={metric:`run.googleapis.com/container/${g}`,
service:t,region:o,revision:r,from:h-Bt,to:h};try{return(0,W.V)(await f.distributions(I,i()))}catch(N){if((0,O.D)(N)&&N.failure==="not-found")return[];throw N}};
return{memory:await p("memory/usage"),cpu:await p("cpu/utilizations")}}var Qt=d(30419);async function Vt(n){const t=(0,y.l)(n,Qt.i,H.MT.doctor);for(const N of t.
files)t.faults.push({name:N,value:"not an option",allowed:"options only, see --help",where:"argument"});t.faults.push(...(0,c.Jn)("--write",t.options.write),...Yt(
t.options.write));const o=await(0,y.K)(t,process.env,["service","region"]),{words:r}=e(o.settings.language),i=N=>{process.stderr.write(`${(0,E.pj)(N)}
`)},f=(0,P.Wj)(),h=(0,C.Q)(o,f,{warn:i,plannedMs:0}),p=await kt(h,o.settings,f);await h.close();const{write:g,json:I}=t.options;return g!==void 0&&Zt(g,yt(p,r)),
process.stdout.write(I===void 0?Xt(p,g,r):`${JSON.stringify(p,null,2)}
`),p.rows.some(({state:N})=>N==="wrong")?T.h.failure:T.h.success}function Yt(n){return n===void 0||(0,L.statSync)(n,{throwIfNoEntry:!1})?.isFile()!==!0?[]:[{name:"\
--write",value:`${(0,K.WU)(n)}, a file that is there already`,allowed:"a path where no file is: nothing is overwritten",where:"option"}]}function Zt(n,t){try{(0,L.
writeFileSync)(n,t,{flag:"wx"})}catch(o){const i=`a path that can be written and where no file is (${o instanceof Error?o.message:String(o)})`;throw new K.j1([{
name:"--write",value:(0,K.WU)(n),allowed:i,where:"option"}])}}const Jt={ok:"✓",note:"!",wrong:"✗"};function Xt(n,t,o){const{service:r,rows:i}=n,f=Math.max(...i.
map(({about:g})=>(0,U.P)(o.about[g])),14),h=i.flatMap(({state:g,about:I,seen:N,next:v})=>{const S=o.about[I];return[`${Jt[g]} ${S}${" ".repeat(f-(0,U.P)(S))} ${(0,E.
pj)(N,1e3)}`,...v===""?[]:[`${" ".repeat(f+3)}→ ${v}`]]}),p=t===void 0?`${o.fits}

${yt(n,o)}`:`${o.written(t)}
`;return`${o.head(r.name,r.region,r.project)}

${h.join(`
`)}

${p}`}function yt({service:n,proposal:t},{proposed:o}){const r=Object.entries({service:n.name,region:n.region,...t}).map(([i,f])=>`${i}: ${/^[A-Za-z0-9./_-]+$/.
test(f)?f:JSON.stringify(f)}`);return`# ${o}
${r.join(`
`)}
`}}),90915:((nt,B,d)=>{d.d(B,{Do:()=>M,HQ:()=>C,IY:()=>E,T1:()=>P,UN:()=>x,ak:()=>H,o_:()=>l,pg:()=>O,uU:()=>U,vf:()=>L,zD:()=>b});function L(e,s){if(s.revision!==
void 0)return s.revision;if(U(e))return s.tag!==void 0?y(e,s.tag):e.latestCreatedRevision??void 0}function P(e,s,m){if(!U(e))return a(`Cloud Run has not taken u\
p the latest change yet (generation ${e.generation}, observed ${e.observedGeneration})`);const k=s===void 0?void 0:D(s);if(k!==void 0)return k;if(e.reconciling)
return a(u(R(e)??e.terminalCondition,"the service is reconciling"));if(m.tag!==void 0&&y(e,m.tag)===void 0){const z=e.trafficStatuses.flatMap(Y=>Y.tag??[]).join(
", "),ot={code:"tag-not-found",tag:m.tag,tags:z};return a(`no traffic entry has the tag ${m.tag} yet`,ot)}const F=e.terminalCondition;if(s===void 0&&(F?.state!==
"failed"||W(F,m.revision))){const z=m.revision===void 0?void 0:{code:"revision-not-found",detail:m.revision};return a(`the revision${m.revision===void 0?"":` ${m.
revision}`} is not there yet`,z)}const st=s===void 0||s.name===e.latestCreatedRevision;if(st&&F?.state==="failed")return $(u(F,"the service is not ready"),{code:"\
service-failed",condition:F.type,conditionReason:F.reason,message:F.message});if(st&&F?.state!=="succeeded")return a(u(F,"the service is not ready yet"));if(s===
void 0)return a("the revision is not there yet");const at=C(e),X=at.filter(z=>z.revision===s.name).reduce((z,ot)=>z+ot.percent,0),ut=m.tag===void 0?void 0:T(e,m.
tag),ct=ut?.revision===s.name,mt=m.asItIs===!0||m.withoutTraffic===!0&&A(s);if(X===0&&!ct&&!mt&&c(s)?.reason==="RETIRED")return a("the revision is retired",{code:"\
revision-retired",revision:s.name});const lt=s.conditions.find(z=>!z.informational&&K.has(z.type)&&z.state!=="succeeded"&&!j(s,z));if(lt!==void 0)return a(u(lt,
`${lt.type} is not true yet`));const ht=s.name===e.latestReadyRevision&&F?.state==="succeeded";if(c(s)===void 0&&!ht)return a("the revision has no Ready conditi\
on yet");if(!x(e))return a("traffic is still moving to what was asked");if(ct)return{state:"ready",message:`ready under the tag ${m.tag}`,percent:X};if(ut!==void 0)
return a(`the tag ${m.tag} leads to ${ut.revision}, not to ${s.name}`);if(X===0&&m.withoutTraffic===!0)return{state:"ready",message:"ready, without traffic",percent:X};
if(X===0){const z=M(e).some(Y=>Y.latest&&Y.percent>0);if(st&&z)return a("the revision is ready, but not yet the latest ready one");const ot=at.filter(Y=>Y.percent>
0).map(Y=>`${Y.revision} ${Y.percent} %`).join(", ");return a(`the revision is ready but receives no traffic (${ot})`,{code:"no-traffic",revision:s.name,servedBy:ot})}
return{state:"ready",message:`ready with ${X} % of the traffic`,percent:X}}function C(e){const{trafficStatuses:s,reconciling:m,terminalCondition:k,latestReadyRevision:F}=e,
at=U(e)&&!m&&k?.state==="succeeded"&&F!==null;return l(e,s.length===0&&at?M(e):s)}function H(e,s){return T(e,s)?.url??void 0}const K=new Set(["Ready","Container\
Healthy"]);function U(e){return e.generation===e.observedGeneration||E(e)}function E(e){const{generation:s,observedGeneration:m,reconciling:k,terminalCondition:F}=e;
return s!==m&&!k&&F?.state==="failed"}function T(e,s){return C(e).find(m=>m.tag===s)}function y(e,s){const m=e.traffic.find(k=>k.tag===s);return m===void 0?T(e,
s)?.revision:m.revision??e.latestCreatedRevision??void 0}function c(e){return e.conditions.find(s=>s.type==="Ready")}function A(e){return e.conditions.some(s=>s.
type==="ContainerHealthy"&&(s.state==="succeeded"||s.reason==="HEALTH_CHECK_SKIPPED"))}function O(e){if(!e.reconciling)return[...K].flatMap(s=>e.conditions.filter(
m=>m.type===s)).find(s=>s.state==="failed"&&!s.informational&&!w.has(s.reason))}const w=new Set(["RESERVE","RETIRED","RETIRING","RECREATING","MIN_INSTANCES_NOT_\
PROVISIONED","MIN_INSTANCES_WARMING","HEALTH_CHECK_SKIPPED"]);function j(e,s){return s.reason==="HEALTH_CHECK_SKIPPED"?!0:s.reason==="MIN_INSTANCES_WARMING"&&A(
e)}function W({message:e},s){return s!==void 0&&!e.includes(s)}function D(e){const s=O(e);if(s!==void 0)return $(u(s,"the revision failed"),{code:"revision-fail\
ed",condition:s.type,conditionReason:s.reason,message:s.message,logUri:e.logUri??""})}function R(e){return e.conditions.find(s=>s.state!=="succeeded"&&!s.informational&&
s.message!=="")}function M({traffic:e}){return e.length>0?e:[{revision:null,percent:100,tag:null,uri:null,latest:!0}]}function x(e){return b(l(e,M(e)))===b(C(e))}
function b(e){const s=new Map;for(const{revision:m,percent:k}of e)s.set(m,(s.get(m)??0)+k);return[...[...s].filter(([,m])=>m>0).map(([m,k])=>`${k} % ${m}`),...e.
flatMap(({tag:m,revision:k})=>m===null?[]:[`${m}: ${k}`])].sort().join(`
`)}function l(e,s){return s.map(m=>({revision:m.revision??e.latestReadyRevision??"",percent:m.percent,tag:m.tag,url:m.uri,latest:m.latest||m.revision===null}))}
function u(e,s){if(!e)return s;const m=[e.reason,e.message].filter(k=>k!=="").join(": ");return m===""?s:`${e.type}: ${m}`}function a(e,s){return{state:"waiting",
message:e,...s===void 0?{}:{otherwise:s}}}function $(e,s){return{state:"failed",message:e,reason:s}}}),78663:((nt,B,d)=>{d.d(B,{h:()=>P});var L=d(73335);function P(C){
const H=C?.memoryLimit??null;return{memoryBytes:H===null?null:(0,L.Q)(H)}}}),36476:((nt,B,d)=>{d.d(B,{V:()=>L});function L(E){return[...Map.groupBy(E.filter(({count:y})=>y>=
1),({at:y})=>y)].map(([y,c])=>({at:y,value:c[0]?.isShare===!0?P(c):C(c)})).sort((y,c)=>y.at-c.at)}function P(E){return Math.max(...E.map(H))}function C(E){const T=[
...Map.groupBy(E,({container:O})=>O??"").values()].map(O=>({count:Math.max(...O.map(({count:w})=>w)),most:P(O),mean:Math.max(...O.map(({mean:w})=>w)),least:Math.
max(...O.map(K))})),y=Math.max(...T.map(({count:O})=>O)),c=T.filter(({count:O})=>O===y),A=c.reduce((O,{least:w})=>O+w,0);return Math.max(c.reduce((O,{mean:w})=>O+
w,0),...T.map(O=>O.most+A-(c.includes(O)?O.least:0)))}function H(E){return E.count===1?E.mean:Math.max(E.mean,U(E,E.bucketCounts.findLastIndex(T=>T>0)))}function K(E){
return E.count===1?E.mean:Math.min(E.mean,U(E,E.bucketCounts.findIndex(T=>T>0)))}function U({bounds:E},T){if(T<1)return 0;switch(E.kind){case"exponential":return E.
scale*E.growth**(T-1);case"linear":return E.offset+E.width*(T-1);case"explicit":return E.bounds[T-1]??0;case"none":return 0}}}),33678:((nt,B,d)=>{d.d(B,{H0:()=>y,
Pf:()=>K,WD:()=>T,e9:()=>A,ez:()=>U,fK:()=>O,k2:()=>x,tQ:()=>b,y2:()=>E});var L=d(23930),P=d(60283),C=d(92479),H=d(52686);function K({latencyField:l,statusField:u,
groupField:a,latencyUnit:$}){return{latency:l,status:u,group:a,unit:l==="httpRequest.latency"?"s":$}}function U(l,u){const a=A(l.timestamp),{latencyMs:$,unusable:e}=(0,P.
B)(O(l,u.latency),u.unit);return{at:a,startedAt:a-($??0),latencyMs:$,unusable:e,status:(0,C.r)(O(l,u.status),u.status),group:M(O(l,u.group)),refused:!1,trace:l.
trace??null}}function E(l){const u=A(l.timestamp),a=y(l),{latencyMs:$,unusable:e}=c(l)?{latencyMs:null,unusable:null}:(0,P.B)(l.httpRequest?.latency,"s");return{
at:u,startedAt:u,latencyMs:$,unusable:e,status:(0,C.r)(l.httpRequest?.status),group:null,refused:a,trace:l.trace??null}}function T(l){return l.logName?.endsWith(
"run.googleapis.com%2Frequests")===!0}function y(l){const u=l.httpRequest?.status??0;return(u===429||u>=500)&&c(l)}function c({labels:l,httpRequest:u}){const{status:a=0,
latency:$}=u??{};return a>=400&&l?.instanceId===void 0&&($===void 0||/^0(\.0+)?s$/.test($))}function A(l){return l===void 0?Number.NaN:Date.parse(l)}function O(l,u){
const{names:a,parts:$}=D(u),e=w(l,a);return e!==void 0||$===null?e:j(l,$,0)}function w(l,u){let a=l;for(const $ of u){if(typeof a!="object"||a===null||!Object.hasOwn(
a,$))return;a=a[$]}return a}function j(l,u,a){if(a===u.length)return l;if(typeof l!="object"||l===null)return;let $="";for(let e=a+1;e<=u.length;e++){if($=e===a+
1?u[a]??"":`${$}.${u[e-1]}`,!Object.hasOwn(l,$))continue;const s=j(l[$],u,e);if(s!==void 0)return s}}const W=new Map;function D(l){let u=W.get(l);if(u===void 0){
const a=(0,L.eZ)(l),$=a.flatMap(e=>e.split("."));u={names:a,parts:$.length>2?$:null},W.set(l,u)}return u}const R=100;function M(l){return typeof l=="string"&&l!==
""?(0,H.o)(l,R):null}function x(l){return b(l.timestamp??"",l.insertId??JSON.stringify(l))}function b(...l){let u=3735928559,a=1103547991;for(const $ of l){for(let e=0;e<
$.length;e++){const s=$.charCodeAt(e);u=Math.imul(u^s,2654435761),a=Math.imul(a^s,1597334677)}u=Math.imul(u^31,2654435761)}return u=Math.imul(u^u>>>16,2246822507)^
Math.imul(a^a>>>13,3266489909),a=Math.imul(a^a>>>16,2246822507)^Math.imul(u^u>>>13,3266489909),4294967296*(2097151&a)+(u>>>0)}}),12256:((nt,B,d)=>{d.d(B,{$M:()=>H,
MM:()=>C,hL:()=>K});var L=d(52686);const P="_Default";function C(D,R){const M=D.sinks.find(({name:l})=>l===P);if(M===void 0)return{excluded:null,byKind:!1};if(M.
disabled)return{excluded:{sink:M.name,filter:"the sink is disabled"},byKind:!1};const x=T(D).filter(l=>j(l,R,U)),b=x.find(l=>!W(l))??null;return{excluded:b===null?
null:{sink:M.name,filter:(0,L.o)(b,y)},byKind:x.some(W)}}function H(D,R){return T(D).filter(M=>j(M,R,U)&&W(M)).map(M=>(0,L.o)(M,y))}function K(D,R){return T(D).
filter(M=>j(M,R,E)&&!w(M).some(x=>/^\(?\s*httpRequest\./.test(x))).map(M=>(0,L.o)(M,y))}const U=D=>D==="run.googleapis.com/requests",E=D=>!U(D)&&!/^cloudaudit|^externalaudit|\/varlog\/|\/var\/log\//.
test(D);function T({sinks:D,exclusions:R}){const M=D.find(({name:b})=>b===P);return M===void 0||M.disabled?[]:[...[...M.exclusions,...R].filter(({disabled:b})=>!b).
map(({filter:b})=>b),...O(M.filter)]}const y=300,c=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,A=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;
function O(D){return w(D).flatMap(R=>{if(c.test(R)||A.test(R))return[];const[,M]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.exec(R)??[];return M===void 0?[`NOT (${R})`]:[M]})}
function w(D){const R=D.replace(/--[^\n]*/g," "),M=[];let[x,b,l]=[0,0,!1];for(let u=0;u<R.length;u+=1){const a=R[u];l?a==="\\"?u+=1:a==='"'&&(l=!1):a==='"'?l=!0:
a==="("?x+=1:a===")"?x-=1:x===0&&/^\sAND\s/.test(R.slice(u,u+5))&&(M.push(R.slice(b,u).trim()),b=u+5)}return[...M,R.slice(b).trim()].filter(u=>u!=="")}function j(D,{
service:R,region:M},x){const b=w(D),l=($,e)=>b.some(s=>{if(/\sOR\s/.test(s))return!1;const[,m]=new RegExp(`^\\(?\\s*${$.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,
"i").exec(s)??[];return m!==void 0&&!e.some(k=>m.toLowerCase().includes(k.toLowerCase()))}),u=b.some($=>{const[,e]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(
$)??[];return e!==void 0&&!x(e.toLowerCase())}),a=b.some($=>{const[,e]=/^\(?\s*logName\s*=\s*"?([^"\s)]+)"?\s*\)?$/i.exec($)??[],[,s]=/\/logs\/(.+)$/.exec(e?.toLowerCase()??
"")??[];return s!==void 0&&!/\sOR\s/.test($)&&!x(s.replaceAll("%2f","/"))});return!(u||a||l(/resource\.type/,["cloud_run_revision"])||l(/resource\.labels\.service_name/,
[R])||l(/resource\.labels\.location/,[M]))}function W(D){const R=D.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(
R)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(R)}}),73335:((nt,B,d)=>{d.d(B,{O:()=>P,Q:()=>K});var L=d(39463);function P(c,A,O,w){
return[C("memory",c.expectMemoryBytes,E,A?.memoryLimit??null,K),C("cpu",c.expectCpu,String,A?.cpuLimit??null,U),C("max-instances",c.expectMaxInstances,String,y(
A?.maxInstances),Number),C("health-path",c.expectHealthPath,String,A?.healthProbe?.path??null,W=>W),C("health-timeout",c.expectHealthTimeoutMs,T,y(A?.healthProbe?.
timeoutMs),Number,T),c.expectTraffic===void 0?null:H(c.expectTraffic,O,w)].filter(W=>W!==null)}function C(c,A,O,w,j,W=()=>w??""){if(A===void 0)return null;const D=w===
null?null:j(w);return{setting:c,wanted:O(A),actual:D===null?w:W(D),same:D===A}}function H(c,A,O){const w=new Map;for(const{revision:R,percent:M}of A)M>0&&w.set(
R,(w.get(R)??0)+M);const j=new Map;for(const{revision:R,percent:M}of c){const x=R==="latest"?O??R:R;j.set(x,(j.get(x)??0)+M)}const W=R=>[...R].map(([M,x])=>`${M}\
=${x}%`).join(", "),D=w.size===j.size&&[...j].every(([R,M])=>w.get(R)===M);return{setting:"traffic",wanted:c.map(({revision:R,percent:M})=>`${R}=${M}%`).join(",\
 "),actual:w.size===0?null:W(w),same:D}}function K(c){return(0,L.D)(c)??(0,L.D)(`${c}B`)}function U(c){const[,A,O]=/^(\d+(?:\.\d+)?)(m?)$/.exec(c)??[];return A===
void 0?null:Number(A)/(O==="m"?1e3:1)}function E(c){for(const[A,O]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(c%O===0)return`${c/O}${A}`;return`${c} B`}function T(c){
return`${c/1e3} s`}function y(c){return c==null?null:String(c)}}),4069:((nt,B,d)=>{d.d(B,{c:()=>H});const L=6,P=4,C=String.raw`[\p{L}\p{N}_]`;function H(E,T){return[
...new Set(T.flatMap(c=>[c,...c.split(/\s+/)]))].filter(({length:c})=>c>=P).toSorted((c,A)=>A.length-c.length).reduce((c,A)=>K(c,A),E)}function K(E,T){if(T.length>=
L)return U(E.replaceAll(T,"***"),T);const y=T.replace(/[\\^$.*+?()[\]{}|/]/g,String.raw`\$&`),c=new RegExp(`(?<!${C})${y}(?!${C})`,"gu");return E.replace(c,"***")}
function U(E,T){if(!E.endsWith("…"))return E;const y=E.slice(0,-1);for(let c=Math.min(T.length-1,y.length);c>=L;c-=1)if(y.endsWith(T.slice(0,c)))return`${y.slice(
0,-c)}***…`;return E}}),94203:((nt,B,d)=>{d.d(B,{Q:()=>L});function L(P){return{reads:P,status:null,latencyMs:null,expect:null,ignoreDependencies:[],take:{},secrets:[]}}}),
92479:((nt,B,d)=>{d.d(B,{r:()=>U});const L=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["\
ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],
["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]],P={200:"OK SUCCESS SUCCEEDED",201:"CREATED",202:"ACCEPTED",204:"NO_CONTENT",206:"\
PARTIAL_CONTENT",301:"MOVED_PERMANENTLY",302:"FOUND",303:"SEE_OTHER",304:"NOT_MODIFIED",307:"TEMPORARY_REDIRECT",308:"PERMANENT_REDIRECT",400:"BAD_REQUEST",401:"\
UNAUTHORIZED",402:"PAYMENT_REQUIRED",403:"FORBIDDEN",405:"METHOD_NOT_ALLOWED",406:"NOT_ACCEPTABLE",408:"REQUEST_TIMEOUT",409:"CONFLICT",410:"GONE",411:"LENGTH_R\
EQUIRED",412:"PRECONDITION_FAILED",413:"PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",414:"URI_TOO_LONG",415:"UNSUPPORTED_MEDIA_TYPE",422:"UNPROCESSABLE_ENTITY UNPROCESS\
ABLE_CONTENT",429:"TOO_MANY_REQUESTS",499:"CANCELED CLIENT_CLOSED_REQUEST",500:"INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",501:"NOT\
_IMPLEMENTED",502:"BAD_GATEWAY",503:"SERVICE_UNAVAILABLE",504:"GATEWAY_TIMEOUT TIMEOUT"},C=new Map([...Object.entries(P).flatMap(([y,c])=>c.split(" ").map(A=>[T(
A),Number(y)])),...L.map(([y,c])=>[T(y),c])]),H=/^(?:HTTP\/\d(?:\.\d)?\s+)?([1-5]\d\d)(?:\.0+)?(?:\s+[A-Za-z][A-Za-z '-]{0,40})?$/,K=60;function U(y,c=""){if(typeof y==
"string"&&y.length<=K){const A=y.trim(),[,O]=H.exec(A)??[];return O!==void 0?Number(O):/^\d{1,2}$/.test(A)?E(Number(A),c):C.get(T(A))??null}return typeof y!="nu\
mber"||!Number.isInteger(y)?null:y>=100&&y<=599?y:E(y,c)}function E(y,c){return/grpc/i.test(c)?L[y]?.[1]??null:null}function T(y){return y.replace(/[\s_-]/g,"").
toLowerCase()}})};
