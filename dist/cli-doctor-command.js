"use strict";exports.id=8960,exports.ids=[8960],exports.modules={58960:((q,F,l)=>{l.r(F),l.d(F,{configOf:()=>rt,doctor:()=>Jt});var P=l(73024),z=l(27428),T=l(9089),U=l(98799),
Q=l(42785),E=l(22870),y=l(79856),O=l(38442),j=l(98871),f=l(30501),b=l(90915),h=l(77074),M=l(33678),N=l(84638),D=l(36476),w=l(78663),m=l(67750),d=l(4843),B=l(7426),
S=l(38606);const k=n=>(t,e,o="")=>({state:n,about:t,...typeof e=="string"?{seen:e,next:o}:e}),v=k("ok"),$=k("note"),I=k("wrong");function H(n){const{words:t,voice:e}=(0,S.
b)(n);return{all:t,words:t.doctor,f:{...e,code:o=>`\`${o}\``}}}const V=.9,_=1.5,et=368;function Mt(n,{words:t,f:e}){const o=it(n.counts),s=it(n.counts.filter(({
labels:L})=>L.response_code_class==="5xx")),r=(0,m.c6)(n.latencies.flatMap(({points:L})=>L.map(({value:W})=>(0,d.L)(wt(W))))),a=(0,m.pq)(r)===0?null:(0,m.Xf)(r,
.95)?.ms??null,c=[],i={};if(o===0){const{days:L,logged:W}=n,C=W===null||W.count===0?t.noRequests(e,L):t.noCounts(e,L,W.count,W.isWhole);return{rows:[$("traffic",
C)],proposal:i}}a!==null&&(i["p95-budget"]=(0,B.wN)(ct(a*_)),c.push(v("latency",t.latency(e,a,n.days,i["p95-budget"]))));const p=s/o,u=$t(Math.max(.005,2*p)),x=`${u}\
%`;i["error-rate-budget"]=x,c.push(v("errors",t.errors(e,p,o,x)));const g=o/(n.days*24*60),A=g<10?Math.round(g*10)/10:Math.round(g),K=Math.ceil(et/u/g);K>360?c.
push($("traffic",t.tooFew(e,A,x,Math.round(K/60)))):K>10?(i.window=`${Math.min(120,5*Math.ceil(K/5))}m`,c.push($("traffic",t.few(e,A,x,K,i.window)))):c.push(v("\
traffic",t.enough(e,A,x)));const R=Math.max(0,...n.memory.map(({value:L})=>L)),J=n.memoryBytes;R===0?c.push($("memory",t.noMemory)):J===null?(i["memory-budget"]=
`${ct(R*1.25/1e6)}MB`,c.push(v("memory",t.memoryBudget(e,R,i["memory-budget"])))):R<=V*J?c.push(v("memory",t.memoryFits(e,R,J))):c.push($("memory",t.memoryAbove(
e,R,J)));const X=Math.max(0,...n.cpu.map(({value:L})=>L));return X>0&&c.push(X<=V?v("cpu",t.cpuFits(e,X)):$("cpu",t.cpuAbove(e,X))),{rows:c,proposal:i}}function it(n){
return n.flatMap(({points:t})=>t).reduce((t,{value:e})=>t+(typeof e=="number"?e:e.count),0)}function wt(n){return typeof n=="number"?{bucketCounts:[],bounds:{kind:"\
none"}}:n}function ct(n){const t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,n)))-1);return Math.ceil(n/t)*t}function $t(n){return Math.ceil(n*1e3)/10}var ut=l(
77598),vt=l(89285),xt=l(97723),Ot=l(94203);async function bt(n,t,e,o,s){const{words:r}=s;if(t.healthPath===void 0)return{rows:[$("health",r.healthOff)],proposal:{}};
const a=!e.internalOnly&&!e.defaultUriDisabled,c=t.url??(a?e.uri:null);if(c===null)return{rows:[$("health",r.noAddress)],proposal:{}};const i=e.invokerIamDisabled?
null:e.uri,{send:p}=new vt.d({audience:i,idToken:n.idToken,sendProbe:xt.N}),u=await p({name:"health",url:c.replace(/\/+$/,"")+t.healthPath,method:"GET",body:void 0,
repeated:!1,wanted:(0,Ot.Q)("health"),timeoutMs:t.probeTimeoutMs,userAgent:`ion-verify/1 (run ${(0,ut.randomBytes)(8).toString("hex")})`,traceId:(0,ut.randomBytes)(
16).toString("hex"),headers:t.probeHeaders??{},direct:c===e.uri},n.clock,o);return{rows:[jt(t.healthPath,u,s)],proposal:Bt(t,u)}}function jt(n,t,{all:e,words:o,
f:s}){const r=o.answered(s,n,t.status,t.durationMs);if(t.ok&&t.concern===void 0){const c=t.unknown===void 0?"":o.unknownWord(t.unknown),i=t.dependencies.map(({name:p,
state:u})=>`${p} ${u}`).join(", ");return v("health",`${r}${i===""?"":`: ${i}`}${c}`)}if(t.ok)return $("health",`${r}: ${e.detail(t.concern??"")}`);const a=e.detail(
t.reason??"");if(t.door!==null){const{what:c,way:i}=e.doors[t.door];return I("health",`${r}${o.notItself(`${c} (${a})`)}`,i(s))}return t.status===404||t.status===
405?I("health",r,o.wrongPath):I("health",`${r}: ${a}`)}function Bt({healthPath:n="none"},t){return{"health-path":t.status===404||t.status===405?"none":n}}var tt=l(
7017),lt=l(60283),Lt=l(92479);const ft=.5,mt=20,dt={from:.1,to:1.2},St=3;function kt(n,t,{words:e,f:o}){if(n.length===0)return{rows:[$("app-log",e.noAppLog)],proposal:{
"latency-field":"httpRequest.latency"}};const s=new Map(t.flatMap(A=>A.trace?[[A.trace,(0,M.y2)(A)]]:[])),r=Dt(n),a=At(n,r,s),c=Tt(n,r,s);if(a===null||c===null){
const A=[...a===null?["latency"]:[],...c===null?["status"]:[]];return{rows:[$("app-log",e.noFields(o,n.length,A,r.slice(0,12)))],proposal:{"latency-field":"http\
Request.latency"}}}const{path:i,unit:p,pairs:u}=a,x=u>=mt,g=[v("app-log",e.fields(o,i,p,x?u:null,c))];return p!==null&&!x&&g.push($("latency-unit",e.unitByName(
o,u))),{rows:g,proposal:{"latency-field":a.path,...a.unit===null||a.unit==="ms"?{}:{"latency-unit":a.unit},"status-field":c}}}function At(n,t,e){return t.flatMap(
s=>{if(!/lat|dur|time|took|elapsed|response|process|ms$|seconds?$|[nmu]s$/i.test(s)||/status|code|size|bytes/i.test(s))return[];const a=n.map(u=>(0,M.fK)(u,s)).
filter(u=>(0,lt.B)(u,"ms").latencyMs!==null);if(a.length<ft*n.length)return[];const c=a.every(u=>typeof u=="object"||typeof u=="string"&&/[a-z:]/i.test(u)),i=n.
flatMap(u=>{const x=(0,lt.B)((0,M.fK)(u,s),"ms").latencyMs,g=e.get(u.trace??"")?.latencyMs??null;return x===null||g===null||g<1?[]:[x/g]}),p=c?null:i.length>0?Nt(
i):Pt(s,a);return p===void 0?[]:[{path:s,unit:p,pairs:i.length,rank:i.length+(/lat|dur|process_time|took|elapsed/i.test(s)?.5:0)}]}).toSorted((s,r)=>r.rank-s.rank)[0]??
null}function Nt(n){const t=n.toSorted((o,s)=>o-s)[Math.floor(n.length/2)]??0;return tt.o.filter(o=>{const s=t/tt.Z[o];return s>=dt.from&&s<=dt.to}).toSorted((o,s)=>Math.
abs(Math.log(t/tt.Z[o]))-Math.abs(Math.log(t/tt.Z[s])))[0]}function Pt(n,t){if(/(?:ns|nanos?|nanoseconds?)$/i.test(n))return"ns";if(/(?:us|micros?|microseconds?)$/i.
test(n))return"us";if(/(?:ms|millis?|milliseconds?)$/i.test(n))return"ms";if(/(?:_s|secs?|seconds?)$/i.test(n))return"s";const e=t.map(Number).filter(s=>s>0),o=e.
toSorted((s,r)=>s-r)[Math.floor(e.length/2)]??1;return o<5&&e.some(s=>!Number.isInteger(s))?"s":o>1e7?"ns":"ms"}function Tt(n,t,e){return t.flatMap(s=>{if(!/status|code/i.
test(s))return[];const r=n.flatMap(i=>{const p=(0,Lt.r)((0,M.fK)(i,s),s);return p===null?[]:[{status:p,theirs:e.get(i.trace??"")?.status??null}]});if(r.length<ft*
n.length)return[];const a=r.filter(({theirs:i})=>i!==null),c=a.filter(({status:i,theirs:p})=>i===p).length;return a.length>=mt&&c<.8*a.length?[]:[{path:s,rank:c+
r.length/1e6}]}).toSorted((s,r)=>r.rank-s.rank)[0]?.path??null}function Dt(n){const t=new Map,e=(o,s,r)=>{if(!(typeof o!="object"||o===null||Array.isArray(o)))for(const[
a,c]of Object.entries(o)){const i=/^[A-Za-z_][A-Za-z0-9_]*$/.test(a)?a:JSON.stringify(a),p=`${s}.${i}`;t.set(p,(t.get(p)??0)+1),r<St&&e(c,p,r+1)}};for(const{jsonPayload:o}of n.
slice(0,200))e(o,"jsonPayload",1);return[...t].toSorted((o,s)=>s[1]-o[1]).map(([o])=>o)}var ot=l(12256);async function It(n,t,e,{all:o,words:s}){try{return Rt(await(await n.
routing()).routing(e),t,s)}catch(r){if(e.signal.throwIfAborted(),!(0,h.D)(r))throw r;return[$("log-routing",s.routingUnread(o.detail(r.message)))]}}function Rt(n,t,e){
const{excluded:o}=(0,ot.MM)(n,t),s=(0,ot.$M)(n,t),r=(0,ot.hL)(n,t),a=[...o===null?[]:[$("log-routing",e.routedWithout(o.sink,o.filter))],...s.length===0?[]:[v("\
log-routing",e.routedByKind(s.join("; ")))],...r.length===0?[]:[$("log-routing",e.appWithout(r.join("; ")))]];return a.length>0?a:[v("log-routing",e.routedWhole)]}
const Z=6e4,nt=1440*Z,ht=14,pt=4*Z,Ct=360*Z,zt=3e4,st=1e3;async function Et(n,t,e){const o=[],s={},r=H(t.language),{all:a,words:c,f:i}=r,p=t.service,u={name:p,region:t.
region,project:t.project??""},x=()=>({deadline:n.clock.now()+zt,signal:e}),g=async(C,G)=>{try{return await G()}catch(Y){if(e.throwIfAborted(),!(0,h.D)(Y))throw Y;
return o.push(I(C,a.detail(Y.message))),null}},A=await g("credentials",async()=>await n.signIn());if(A===null)return{service:u,rows:o,proposal:s};u.project=A,o.
push(v("credentials",c.project(A)));const K=await g("cloud-run",async()=>await(await n.cloudRun()).service(p,x()));if(K===null)return{service:u,rows:o,proposal:s};
const R=(0,b.HQ)(K).toSorted((C,G)=>G.percent-C.percent)[0]?.revision??null;o.push(Kt(K,R,r));const J=R===null?null:await g("revision",async()=>await(await n.cloudRun()).
revision(p,R,x()));if(J!==null){const{memoryLimit:C,cpuLimit:G,healthCheck:Y}=J;o.push(v("revision",c.revision(J.name,C,G,Y)))}const X={service:p,region:t.region,
revision:null};o.push(...await It(n,X,x(),r));const L=await g("logs",async()=>await Wt(n,X,x)),W=await g("metrics",async()=>await Zt(n,t,x));if(L!==null){o.push(
Ut(L.platform,W&&Ft(W.counts,n.clock.now()-nt),r));const C=kt(L.app,L.platform,r);o.push(...C.rows),Object.assign(s,C.proposal);const G=await g("request-log",async()=>await Qt(
n,t,L.platform,{wait:x,telling:r}));G!==null&&o.push(G),o.push($("quota",c.quota(i,n.readLimit.perMinute)))}if(W!==null){const C=R===null?null:await g("metrics",
async()=>await Gt(n,t,R,x)),{memoryBytes:G}=(0,w.h)(J),Y=L&&{count:L.platform.length,isWhole:L.platform.length<st},_t={days:ht,...W,...C??{memory:[],cpu:[]},memoryBytes:G,
logged:Y},yt=Mt(_t,r);o.push(...yt.rows),Object.assign(s,yt.proposal)}const at=await bt(n,t,K,e,r);return o.push(...at.rows),Object.assign(s,at.proposal,t.language===
"en"?{}:{language:t.language}),{service:u,rows:o,proposal:s}}function Kt(n,t,{words:e}){const{terminalCondition:o,uri:s}=n;return t===null?I("cloud-run",e.noTraffic):
o?.state==="failed"?$("cloud-run",e.notReady(o.message)):!n.traffic.some(a=>a.latest&&a.percent>0)&&n.traffic.length>0?$("cloud-run",e.pinned(t)):v("cloud-run",
e.serves(t,s))}async function Wt(n,t,e){const o=await n.logs(),s=n.clock.now(),r=async i=>{const p={filter:(0,N.Tq)(i,s-nt,s),orderBy:"timestamp desc",pageSize:st};
return(await o.page(p,e())).entries??[]},a=await r((0,N.u)(t)),c=await r(`${(0,N.Ic)(t)} AND jsonPayload:*`);return{platform:a,app:c.filter(({logName:i=""})=>!/varlog|requests$/.
test(i))}}function Ft(n,t){return n.some(({points:e})=>e.some(({at:o,value:s})=>o>t&&typeof s=="number"&&s>0))}function Ut({length:n},t,{words:e,f:o}){return n>
0?v("request-log",e.requestLog(o,n,n<st)):t===null?$("request-log",e.noRequestLog):$("request-log",t?e.noneOfCounted:e.noneAtAll)}async function Qt(n,t,e,{wait:o,
telling:{words:s,f:r}}){const a=e.map(({timestamp:g})=>(0,M.e9)(g)).filter(g=>!Number.isNaN(g)),c=Math.ceil(Math.min(...a)/Z)*Z,i=Math.floor(Math.min(Math.max(...a),
n.clock.now()-pt)/Z)*Z;if(!(i>c))return null;const u=(await(await n.metrics()).series(gt(t,c,i,Z),o())).flatMap(({points:g})=>g).reduce((g,{value:A})=>g+(typeof A==
"number"?A:0),0),x=a.filter(g=>g>=c&&g<i).length;return u<50||x>=.9*u?null:$("request-log",s.share(r,x/u,u))}async function Zt(n,t,e){const o=await n.metrics(),
s=Math.floor((n.clock.now()-pt)/Z)*Z,r=gt(t,s-ht*nt,s,nt),a={...r,metric:"run.googleapis.com/request_latencies",groupBy:[]};return{counts:await o.series(r,e()),
latencies:await o.series(a,e())}}function gt(n,t,e,o){const{service:s,region:r}=n;return{metric:"run.googleapis.com/request_count",service:s,region:r,and:"",from:t,
to:e,alignmentMs:o,aligner:"ALIGN_DELTA",groupBy:["response_code_class"]}}async function Gt(n,{service:t,region:e},o,s){const r=await n.metrics(),a=n.clock.now(),
c=async i=>{const p={metric:`run.googleapis.com/container/${i}`,service:t,region:e,revision:o,from:a-Ct,to:a};try{return(0,D.V)(await r.distributions(p,s()))}catch(u){
if((0,h.D)(u)&&u.failure==="not-found")return[];throw u}};return{memory:await c("memory/usage"),cpu:await c("cpu/utilizations")}}var Ht=l(30419);async function Jt(n){
const t=(0,j.l)(n,Ht.i,U.MT.doctor);for(const u of t.files)t.faults.push({name:u,value:"not an option",allowed:"options only, see --help",where:"argument"});t.faults.
push(...(0,f.Jn)("--write",t.options.write),...Vt(t.options.write));const e=await(0,j.K)(t,process.env,["service","region"]),{words:o}=H(e.settings.language),s=u=>{
process.stderr.write(`${(0,y.pj)(u)}
`)},r=(0,z.Wj)(),a=(0,T.Q)(e,r,{warn:s,plannedMs:0}),c=await Et(a,e.settings,r);await a.close();const{write:i,json:p}=t.options;return i!==void 0&&Xt(i,rt(c,o)),
process.stdout.write(p===void 0?qt(c,i,o):`${JSON.stringify(c,null,2)}
`),c.rows.some(({state:u})=>u==="wrong")?O.h.failure:O.h.success}function Vt(n){return n===void 0||(0,P.statSync)(n,{throwIfNoEntry:!1})?.isFile()!==!0?[]:[{name:"\
--write",value:`${(0,Q.WU)(n)}, a file that is there already`,allowed:"a path where no file is: nothing is overwritten",where:"option"}]}function Xt(n,t){try{(0,P.
writeFileSync)(n,t,{flag:"wx"})}catch(e){const s=`a path that can be written and where no file is (${e instanceof Error?e.message:String(e)})`;throw new Q.j1([{
name:"--write",value:(0,Q.WU)(n),allowed:s,where:"option"}])}}const Yt={ok:"✓",note:"!",wrong:"✗"};function qt(n,t,e){const{service:o,rows:s}=n,r=Math.max(...s.
map(({about:i})=>(0,E.P)(e.about[i])),14),a=s.flatMap(({state:i,about:p,seen:u,next:x})=>{const g=e.about[p];return[`${Yt[i]} ${g}${" ".repeat(r-(0,E.P)(g))} ${(0,y.
pj)(u,1e3)}`,...x===""?[]:[`${" ".repeat(r+3)}→ ${x}`]]}),c=t===void 0?`${e.fits}

${rt(n,e)}`:`${e.written(t)}
`;return`${e.head(o.name,o.region,o.project)}

${a.join(`
`)}

${c}`}function rt({service:n,proposal:t},{proposed:e}){const o=Object.entries({service:n.name,region:n.region,...t}).map(([s,r])=>`${s}: ${/^[A-Za-z0-9./_-]+$/.
test(r)?r:JSON.stringify(r)}`);return`# ${e}
${o.join(`
`)}
`}}),78663:((q,F,l)=>{l.d(F,{h:()=>z});var P=l(73335);function z(T){const U=T?.memoryLimit??null;return{memoryBytes:U===null?null:(0,P.Q)(U)}}}),36476:((q,F,l)=>{
l.d(F,{V:()=>P});function P(y){return[...Map.groupBy(y.filter(({count:j})=>j>=1),({at:j})=>j)].map(([j,f])=>({at:j,value:f[0]?.isShare===!0?z(f):T(f)})).sort((j,f)=>j.
at-f.at)}function z(y){return Math.max(...y.map(U))}function T(y){const O=[...Map.groupBy(y,({container:h})=>h??"").values()].map(h=>({count:Math.max(...h.map(({
count:M})=>M)),most:z(h),mean:Math.max(...h.map(({mean:M})=>M)),least:Math.max(...h.map(Q))})),j=Math.max(...O.map(({count:h})=>h)),f=O.filter(({count:h})=>h===
j),b=f.reduce((h,{least:M})=>h+M,0);return Math.max(f.reduce((h,{mean:M})=>h+M,0),...O.map(h=>h.most+b-(f.includes(h)?h.least:0)))}function U(y){return y.count===
1?y.mean:Math.max(y.mean,E(y,y.bucketCounts.findLastIndex(O=>O>0)))}function Q(y){return y.count===1?y.mean:Math.min(y.mean,E(y,y.bucketCounts.findIndex(O=>O>0)))}
function E({bounds:y},O){if(O<1)return 0;switch(y.kind){case"exponential":return y.scale*y.growth**(O-1);case"linear":return y.offset+y.width*(O-1);case"explici\
t":return y.bounds[O-1]??0;case"none":return 0}}}),12256:((q,F,l)=>{l.d(F,{$M:()=>U,MM:()=>T,hL:()=>Q});var P=l(52686);const z="_Default";function T(w,m){const d=w.
sinks.find(({name:k})=>k===z);if(d===void 0)return{excluded:null,byKind:!1};if(d.disabled)return{excluded:{sink:d.name,filter:"the sink is disabled"},byKind:!1};
const B=O(w).filter(k=>N(k,m,E)),S=B.find(k=>!D(k))??null;return{excluded:S===null?null:{sink:d.name,filter:(0,P.o)(S,j)},byKind:B.some(D)}}function U(w,m){return O(
w).filter(d=>N(d,m,E)&&D(d)).map(d=>(0,P.o)(d,j))}function Q(w,m){return O(w).filter(d=>N(d,m,y)&&!M(d).some(B=>/^\(?\s*httpRequest\./.test(B))).map(d=>(0,P.o)(
d,j))}const E=w=>w==="run.googleapis.com/requests",y=w=>!E(w)&&!/^cloudaudit|^externalaudit|\/varlog\/|\/var\/log\//.test(w);function O({sinks:w,exclusions:m}){
const d=w.find(({name:S})=>S===z);return d===void 0||d.disabled?[]:[...[...d.exclusions,...m].filter(({disabled:S})=>!S).map(({filter:S})=>S),...h(d.filter)]}const j=300,
f=/^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i,b=/^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;function h(w){
return M(w).flatMap(m=>{if(f.test(m)||b.test(m))return[];const[,d]=/^\s*(?:NOT\s+|-)\s*([^]+)$/i.exec(m)??[];return d===void 0?[`NOT (${m})`]:[d]})}function M(w){
const m=w.replace(/--[^\n]*/g," "),d=[];let[B,S,k]=[0,0,!1];for(let v=0;v<m.length;v+=1){const $=m[v];k?$==="\\"?v+=1:$==='"'&&(k=!1):$==='"'?k=!0:$==="("?B+=1:
$===")"?B-=1:B===0&&/^\sAND\s/.test(m.slice(v,v+5))&&(d.push(m.slice(S,v).trim()),S=v+5)}return[...d,m.slice(S).trim()].filter(v=>v!=="")}function N(w,{service:m,
region:d},B){const S=M(w),k=(I,H)=>S.some(V=>{if(/\sOR\s/.test(V))return!1;const[,_]=new RegExp(`^\\(?\\s*${I.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`,"i").exec(
V)??[];return _!==void 0&&!H.some(et=>_.toLowerCase().includes(et.toLowerCase()))}),v=S.some(I=>{const[,H]=/^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(I)??[];
return H!==void 0&&!B(H.toLowerCase())}),$=S.some(I=>{const[,H]=/^\(?\s*logName\s*=\s*"?([^"\s)]+)"?\s*\)?$/i.exec(I)??[],[,V]=/\/logs\/(.+)$/.exec(H?.toLowerCase()??
"")??[];return V!==void 0&&!/\sOR\s/.test(I)&&!B(V.replaceAll("%2f","/"))});return!(v||$||k(/resource\.type/,["cloud_run_revision"])||k(/resource\.labels\.service_name/,
[m])||k(/resource\.labels\.location/,[d]))}function D(w){const m=w.replace(/"(?:[^"\\]|\\.)*"/g,'""');return/requestUrl|userAgent|requestMethod|remoteIp/i.test(
m)&&!/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(m)}}),73335:((q,F,l)=>{l.d(F,{O:()=>z,Q:()=>Q});var P=l(39463);function z(f,b,h,M){
return[T("memory",f.expectMemoryBytes,y,b?.memoryLimit??null,Q),T("cpu",f.expectCpu,String,b?.cpuLimit??null,E),T("max-instances",f.expectMaxInstances,String,j(
b?.maxInstances),Number),T("health-path",f.expectHealthPath,String,b?.healthProbe?.path??null,D=>D),T("health-timeout",f.expectHealthTimeoutMs,O,j(b?.healthProbe?.
timeoutMs),Number,O),f.expectTraffic===void 0?null:U(f.expectTraffic,h,M)].filter(D=>D!==null)}function T(f,b,h,M,N,D=()=>M??""){if(b===void 0)return null;const w=M===
null?null:N(M);return{setting:f,wanted:h(b),actual:w===null?M:D(w),same:w===b}}function U(f,b,h){const M=new Map;for(const{revision:m,percent:d}of b)d>0&&M.set(
m,(M.get(m)??0)+d);const N=new Map;for(const{revision:m,percent:d}of f){const B=m==="latest"?h??m:m;N.set(B,(N.get(B)??0)+d)}const D=m=>[...m].map(([d,B])=>`${d}\
=${B}%`).join(", "),w=M.size===N.size&&[...N].every(([m,d])=>M.get(m)===d);return{setting:"traffic",wanted:f.map(({revision:m,percent:d})=>`${m}=${d}%`).join(",\
 "),actual:M.size===0?null:D(M),same:w}}function Q(f){return(0,P.D)(f)??(0,P.D)(`${f}B`)}function E(f){const[,b,h]=/^(\d+(?:\.\d+)?)(m?)$/.exec(f)??[];return b===
void 0?null:Number(b)/(h==="m"?1e3:1)}function y(f){for(const[b,h]of[["Gi",2**30],["Mi",2**20],["Ki",2**10]])if(f%h===0)return`${f/h}${b}`;return`${f} B`}function O(f){
return`${f/1e3} s`}function j(f){return f==null?null:String(f)}})};
