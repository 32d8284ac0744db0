"use strict";exports.id=1189,exports.ids=[1189,3485,4878],exports.modules={31189:((Y,N,c)=>{c.r(N),c.d(N,{setUp:()=>Je,setupStep:()=>Dt});var b=c(76760),_=c(94009),w=c(42785),
P=c(73024),x=c(24857);function L(e,n,t){const r=e===void 0,s=e??"setup/definitions.yml",o=r?(0,b.join)(t,"..",s):(0,b.resolve)(n.GITHUB_WORKSPACE??"",s);try{return{
path:s,yaml:(0,P.readFileSync)(o,"utf8"),shipped:r}}catch(a){const f=a instanceof Error&&"code"in a&&a.code==="ENOENT"?"a file that does not exist (was the repo\
sitory checked out?)":`a file that cannot be read (${(0,w.WU)(a instanceof Error?a.message:String(a))})`;throw new w.j1([{name:"definitions",value:`${(0,w.WU)(s)}\
, ${f}`,allowed:x.OA.definitions.allowed,where:"input"}])}}var A=c(26384),d=c(23092),$=c(46801),g=c(18884),v=c(79856),E=c(74878),S=c(43485);async function k(e,n){
const t=e.changes.some(r=>r.held);await(0,g.nU)({outputs:T(e),summary:()=>(0,S.renderSetup)(e),errors:e.changes.flatMap(({error:r})=>r===null?[]:{title:"ion-ver\
ify",message:(0,v.pj)(r)}),ending:{job:(0,E.isWhole)(e)?t?"warning":"success":"failure",line:(0,v.pj)((0,S.g)(e))}},n)}function T(e){return{changed:String(e.changes.
some(({done:n})=>n)),planned:String((0,E.I)(e).length),held:String(e.changes.filter(({held:n})=>n).length)}}var m=c(47360),i=c(38816),u=c(7426),h=c(23930),y=c(38634),
O=c(39463),I=c(80250);const C="https://raw.githubusercontent.com/org/ion-verify/v1/schema/setup.schema.json",U=["latency","status","group"],D="cloud-run",K=({pattern:e,
allowed:n,description:t,accepts:r})=>i.YjP().refine(r,{error:n}).meta({description:t,pattern:e}),W=(e,n,t="24h")=>{const[r,s]=[(0,u.E)(n)??0,(0,u.E)(t)??0];return K(
{pattern:u.Z,allowed:`whole minutes from ${n} to ${t}, for example \`1h\``,description:e,accepts:o=>{const a=(0,u.E)(o);return a!==null&&a>=r&&a<=s&&a%6e4===0}})},
ne="^[a-z][a-z0-9-]{0,30}$",X=e=>i.YjP().regex(new RegExp(ne),{error:"a name of lowercase letters, digits and hyphens, at most 31, starting with a letter"}).meta(
{description:`Name of the ${e}: lowercase letters, digits and hyphens.`}),te=i.g1P(i.YjP().regex(/^[a-z][a-z0-9_]{0,30}$/,{error:"a name of lowercase letters, d\
igits and underscores, at most 31, starting with a letter"}),i.YjP()).refine(e=>Object.keys(e).length<=10,{error:"at most 10 labels"}).meta({description:"Labels\
 of the metric: the name of each, and the field that it is taken from. At most 10."}),$e=i.rej({description:i.YjP().max(500).optional(),"values-of":i.YjP().optional().
meta({description:"The numeric field whose values are kept as a distribution."}),count:i.k5n(["requests","errors"]).optional().meta({description:"Count the serv\
ice's entries of requests, or those whose status is an error."}),unit:i.YjP().max(20).optional().meta({description:"Unit of the values (UCUM), for example `ms`."}),
labels:te.optional(),with:i.YOg(i.YjP()).optional().meta({description:"Only entries that have these fields, for example those with a user."})}),ye=i.YjP().min(1).
max(100),B={title:ye,width:i.Whr().min(2).max(12).optional().meta({description:"Of 12 columns. Default: 6."}),height:i.Whr().min(2).max(24).optional().meta({description:"\
Default: 4."})},Z=i.YjP().meta({description:"Name of a metric of this file, or `cloud-run` for Cloud Run's own."}),de=i.YjP().optional().meta({description:"One \
series for each value of this label of the metric."}),Re=i.Whr().min(1).max(50).optional().meta({description:"Only so many of the largest series."}),je="Drawn a\
s a line.",Me=K({pattern:y.p,allowed:"a percentage, for example `1%`",description:je,accepts:e=>(0,y.A)(e)!==null}),Ze=K({pattern:O.C,allowed:"a size with its u\
nit, for example `500MB`",description:je,accepts:e=>(0,O.D)(e)!==null}),Ve=K({pattern:u.Z,allowed:"a duration with its unit, for example `2s`",description:je,accepts:e=>((0,u.
E)(e)??0)>0}),qe=i.gMt("show",[i.rej({show:i.euz("quantiles"),...B,metric:Z,at:i.YOg(i.k5n(["p50","p95","p99"])).min(1),by:de,limit:Ve.optional()}),i.rej({show:i.
euz("mean"),...B,metric:Z,by:de}),i.rej({show:i.euz("per-minute"),...B,metric:Z,by:de,top:Re}),i.rej({show:i.euz("count"),...B,metric:Z,by:de,top:Re,every:W("On\
e bar for so long. Default: 5m.","1m").optional()}),i.rej({show:i.euz("share"),...B,of:Z,in:Z,by:de,limit:Me.optional()}),i.rej({show:i.euz("error-rate"),...B,limit:Me.
optional()}),i.rej({show:i.euz("memory"),...B,limit:Ze.optional()}),i.rej({show:i.euz("cpu"),...B,limit:Me.optional()}),i.rej({show:i.euz("instances"),...B}),i.
rej({show:i.euz("distinct"),...B,metric:Z,of:i.YjP().meta({description:"The label whose values are counted."}),over:W("Counted over so long. Default: 24h.","1m").
optional()}),i.rej({show:i.euz("by-hour"),...B,metric:Z}),i.rej({show:i.euz("billable-time"),...B}),i.rej({show:i.euz("scorecard"),...B,of:i.k5n(["p50","p95","p\
99","error-rate","memory","cpu","requests"]).meta({description:"One figure, with its course, by Cloud Run's own metrics; requests by the minute."}),limit:i.YjP().
optional().meta({description:"Beyond it the figure is red, for example `2s`, `1%` or `500MB`."})}),i.rej({show:i.euz("section"),title:ye,subtitle:i.YjP().max(200).
optional().meta({description:"Under the title of the widgets that follow."})}),i.rej({show:i.euz("error-groups"),...B}),i.rej({show:i.euz("logs"),...B,filter:i.
YjP().min(1).max(1e4).optional()}),i.rej({show:i.euz("text"),...B,text:i.YjP().min(1).max(1e4)})]),en=i.rej({title:ye,widgets:i.YOg(qe).min(1).max(40)}),nn=String.
raw`^(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+$`,tn=i.rej({title:ye.optional(),severity:i.k5n(["critical","error","warning","info"]),when:i.YOg(K({
pattern:nn,allowed:"`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`",description:"For example `p95 >\
 5s`.",accepts:e=>(0,I.zB)(e)?.kind==="above"})).min(1).max(6).optional().meta({description:"Alert when any of these holds. At most 6."}),logs:i.YjP().min(1).max(
2e3).optional().meta({description:"Alert on the service's entries that match this Logging filter."}),"no-requests-for":W("Alert when the service had no request \
for so long.","5m","23h").optional(),over:W("The figures are taken over so long. Default: 5m.","1m").optional(),for:W("They must hold for so long. Default: 0m, \
at once.","0m").optional(),"remind-every":W("Tell it again while it lasts.","30m").optional(),"at-most-every":W("Of `logs`: not told more often. Default: 1h.","\
5m").optional(),runbook:i.YjP().max(8e3).optional().meta({description:"Markdown that the notification shows."})}),re=i.rej({fields:i.g1P(X("field"),K({pattern:h.
sA,allowed:"a path of plain names that starts with `jsonPayload.`, `labels.` or `httpRequest.`",description:"Where log entries hold it.",accepts:e=>(0,h.Zl)(e)!==
null})).optional().meta({description:"More fields of the service's log entries. `latency`, `status` and `group` are inputs; `user` can be one."}),metrics:i.g1P(
X("metric"),$e).optional(),dashboards:i.g1P(X("dashboard"),en).optional(),alerts:i.g1P(X("alert"),tn).optional()});function Ut(){const{$schema:e,...n}=z.toJSONSchema(
re,{io:"input"});return{$schema:e,$id:C,title:"ion-verify setup definitions",description:"Dashboards, log-based metrics and alert rules of one Cloud Run service\
.",...n}}var rn=c(40354),Se=c(75197);function on(e,n){const{metrics:t,dashboards:r,alerts:s}=e;return[...n.filter(o=>U.some(a=>a===o)).map(o=>({keys:["fields",o],
value:(0,w.WU)(o),allowed:`the input \`${o}-field\`, which names it`})),...Object.entries(t).flatMap(([o,a])=>sn(a,["metrics",o],e)),...Object.entries(r).flatMap(
([o,{widgets:a}])=>a.flatMap((l,f)=>cn(l,["dashboards",o,"widgets",f],t))),...Object.entries(s).flatMap(([o,a])=>dn(a,["alerts",o]))]}function sn(e,n,{fields:t}){
const{count:r,unit:s,labels:o={},with:a=[]}=e,l=e["values-of"],f=Object.keys(t).map(M=>`\`${M}\``),p=(M,...R)=>Object.hasOwn(t,M)?[]:[{keys:[...n,...R],value:(0,w.
WU)(M),allowed:`one of the fields ${f.join(", ")}`}],j=[];if(l===void 0==(r===void 0)&&j.push({keys:n,value:l===void 0?"neither":"both",allowed:"either `values-\
of` or `count`"}),s!==void 0&&l===void 0&&j.push({keys:[...n,"unit"],value:(0,w.WU)(s),allowed:"only where there is `values-of`"}),l!==void 0&&t[l]==="httpReque\
st.latency"){const M=`a field with a number; for Cloud Run's own latencies use the metric \`${D}\` in widgets instead of this one`;j.push({keys:[...n,"values-of"],
value:(0,w.WU)("httpRequest.latency"),allowed:M})}return[...j,...l===void 0?[]:p(l,"values-of"),...Object.entries(o).flatMap(([M,R])=>p(R,"labels",M)),...a.flatMap(
(M,R)=>p(M,"with",R))]}const an={quantiles:"values",mean:"values","per-minute":"count",count:"count",share:"count",distinct:"count","by-hour":"count"};function cn(e,n,t){
const r=[],s=(a,l)=>{const f=an[e.show],p=Object.keys(t).filter(j=>ln(t[j],f));if(!(l===D&&e.show!=="distinct")&&!p.includes(l)){const j=[...p,...e.show==="dist\
inct"?[]:[D]].map(R=>`\`${R}\``),M=f==="values"?"values":"counts";r.push({keys:[...n,a],value:(0,w.WU)(l),allowed:`a metric of ${M}: ${j.join(", ")||"there is n\
one"}`})}},o=(a,l,...f)=>{if(l!==void 0)for(const p of f){const j=p===D?["response_code","response_code_class"]:un(t[p]);if(j===null||j.includes(l))continue;const M=j.
map(R=>`\`${R}\``).join(", ")||"it has none";r.push({keys:[...n,a],value:(0,w.WU)(l),allowed:`a label of \`${p}\`: ${M}`})}};return"metric"in e&&s("metric",e.metric),
e.show==="share"?(s("of",e.of),s("in",e.in),o("by",e.by,e.of,e.in)):e.show==="distinct"?e.metric!==D&&o("of",e.of,e.metric):"by"in e&&o("by",e.by,e.metric),r}function ln(e,n){
return e!==void 0&&e["values-of"]!==void 0==(n==="values")}function un(e){return e===void 0?null:Object.keys(e.labels??{})}function dn(e,n){const t=[],s=["when",
"logs","no-requests-for"].filter(a=>e[a]!==void 0);if(s.length!==1){const a=s.length===0?"none of them":s.join(" and ");t.push({keys:n,value:a,allowed:"one of `\
when`, `logs` and `no-requests-for`"})}const o={over:["when"],for:["when"],"remind-every":["when","no-requests-for"],"at-most-every":["logs"]};for(const[a,l]of Object.
entries(o)){const f=e[a];if(f===void 0||l.some(j=>e[j]!==void 0))continue;const p=`only where there is ${l.map(j=>`\`${j}\``).join(" or ")}`;t.push({keys:[...n,
a],value:(0,w.WU)(f),allowed:p})}return t}function fn(e,n,t,r){const s={fields:{},metrics:{},dashboards:{},alerts:{}},o=(0,Se.g)(e,n);if(Array.isArray(o)){const R="\
a YAML file with `metrics`, `dashboards` and `alerts`";for(const{value:F,where:ee}of o)r.push({name:"definitions",value:F,allowed:R,where:ee??n});return s}const a=({
keys:R,value:F,allowed:ee})=>{r.push({name:En(R),value:F,allowed:ee,where:o.where(R)})},l=re.safeParse(o.data??{}),f=(l.error?.issues??[]).flatMap(R=>pn(R,o.data));
f.forEach(a);const p=l.success?l:re.safeParse(mn(o.data,f));if(!p.success)return s;const j=hn(p.data,t),M=new Set(f.map(({keys:R})=>(0,w.WU)(String(R[1]))));return on(
j,Object.keys(p.data.fields??{})).filter(({value:R})=>!M.has(R)).forEach(a),j}const Ue="";function mn(e,n){const t=structuredClone(e);for(const{keys:r}of n){const[
s,o]=r,a=o===void 0?t:Ce(t,r.slice(0,1));s!==void 0&&Ie(a)&&delete a[o??s]}return t}function Ie(e){return typeof e=="object"&&e!==null}function hn({fields:e,metrics:n,
dashboards:t,alerts:r},s){return{fields:{user:Ue,...e,...s},metrics:n??{},dashboards:t??{},alerts:r??{}}}function pn(e,n){const t=e.path,r=(0,Se.f)(Ce(n,t));switch(e.
code){case"unrecognized_keys":return e.keys.map(s=>({keys:[...t,s],value:"not a setting",allowed:wn(s,t)}));case"invalid_key":return[{keys:t,value:(0,w.WU)(String(
t.at(-1))),allowed:e.issues[0]?.message??"another name"}];case"invalid_value":return[{keys:t,value:r,allowed:e.values.map(s=>`\`${String(s)}\``).join(", ")}];case"\
invalid_union":return[{keys:t,value:r,allowed:`one of ${yn.map(s=>`\`${s}\``).join(", ")}`}];case"invalid_type":return[{keys:t,value:r,allowed:gn[e.expected]??`\
a ${e.expected}`}];case"too_big":return[{keys:t,value:r,allowed:`at most ${e.maximum}`}];case"too_small":return[{keys:t,value:r,allowed:`at least ${e.minimum}`}];default:
return[{keys:t,value:r,allowed:e.message}]}}const gn={string:"a text",int:"a whole number",number:"a number",array:"a list",object:"a mapping",record:"a mapping"},
ke=re.shape.dashboards.unwrap().valueType.shape.widgets.element.options,yn=ke.map(({shape:e})=>e.show.value),vn={"":Object.keys(re.shape),metrics:Object.keys(re.
shape.metrics.unwrap().valueType.shape),alerts:Object.keys(re.shape.alerts.unwrap().valueType.shape),dashboards:[...new Set(["widgets",...ke.flatMap(({shape:e})=>Object.
keys(e))])]};function wn(e,n){const t=vn[String(n[0]??"")]??[],r=(0,rn.Z)(e,t);return r!==void 0&&r!==e?`\`${r}\`, which is probably meant`:"a setting of this p\
art"}function Ce(e,n){return n.reduce((t,r)=>Ie(t)?t[r]:void 0,e)}function En(e){return e.length===0?"definitions":(0,w.WU)(e.map(String).join(".")).slice(1,-1)}
function bn(e,n){const t=Object.entries(e.metrics).flatMap(([a,l])=>{const f=[...Object.values(l.labels??{}),...l.with??[],l["values-of"]];return e.fields.user===
Ue&&f.includes("user")?[{metric:a,why:"no-user-field"}]:n!=="ms"&&l["values-of"]==="latency"?[{metric:a,why:"latency-unit"}]:[]}),r=new Map(t.map(a=>[a.metric,a.
why])),s=a=>a.flatMap(l=>{const f=Ne(l).map(p=>r.get(p));return f.includes("no-user-field")?[]:"metric"in l&&f.includes("latency-unit")?[On(l)]:[l]}),o=Object.entries(
e.dashboards).map(([a,l])=>[a,{...l,widgets:s(l.widgets)}]).filter(([,{widgets:a}])=>a.length>0);return{definitions:{...e,metrics:Object.fromEntries(Object.entries(
e.metrics).filter(([a])=>!r.has(a))),dashboards:Object.fromEntries(o)},leftOut:t}}function Ne(e){return e.show==="share"?[e.of,e.in]:"metric"in e?[e.metric]:[]}
function On(e){if(!("by"in e))return{...e,metric:D};const{by:n,...t}=e;return{...t,metric:D}}var fe=c(25353),ae=c(30934);function $n(e,n){return{filter:oe(e,"ru\
n.googleapis.com/container/billable_instance_time"),aggregation:ie(n,"ALIGN_RATE","REDUCE_SUM")}}function me(e,n,t){return n!==D?(0,ae.R)(e.service,n):`run.goog\
leapis.com/${t==="values"?"request_latencies":"request_count"}`}function oe(e,n,t=[]){return[`metric.type=${q(n)}`,'resource.type="cloud_run_revision"',`resourc\
e.labels.service_name=${q(e.service)}`,`resource.labels.location=${q(e.region)}`,.../^\d+$/.test(e.project)?[]:[`resource.labels.project_id=${q(e.project)}`],...t].
join(" AND ")}function se(e,n,t,r,s){return{filter:oe(e,me(e,n,"values")),aggregation:ie(r,"ALIGN_DELTA",`REDUCE_PERCENTILE_${t}`,s)}}function jn(e,n,t,r){return{
filter:oe(e,me(e,n,"values")),aggregation:ie(t,"ALIGN_DELTA","REDUCE_MEAN",r)}}function xe(e,n,t,r){return{filter:oe(e,me(e,n,"count")),aggregation:ie(t,"ALIGN_\
DELTA","REDUCE_SUM",r)}}function ve(e,n,t,r){return{filter:oe(e,me(e,n,"count")),aggregation:ie(t,"ALIGN_RATE","REDUCE_SUM",r)}}function Ae(e,n,t){const r=ve(e,
D,t),s=oe(e,me(e,D,"count"),[Mn(n)]);return{numerator:{...r,filter:s},denominator:r}}function ce(e,n,t){const r=oe(e,`run.googleapis.com/${n}`);return n==="cont\
ainer/instance_count"?{filter:r,aggregation:ie(t,"ALIGN_MAX","REDUCE_SUM","state")}:{filter:r,aggregation:ie(t,"ALIGN_PERCENTILE_99","REDUCE_MAX")}}function Te(e,n){
const t=n===D?"run_googleapis_com:request_count":`logging_googleapis_com:user_${(0,ae.Y)(e.service,n)}`,r={monitored_resource:"cloud_run_revision",service_name:e.
service,location:e.region},s=/^\d+$/.test(e.project)?{}:{project_id:e.project},o=Object.entries({...r,...s}).map(([a,l])=>`${a}=${q(l)}`);return`${t}{${o.join("\
,")}}`}function Mn(e){const[n]=e;return e.length===1&&n!==void 0&&n.from%100===0&&n.to===n.from+99?`metric.labels.response_code_class="${n.from/100}xx"`:`metric\
.labels.response_code=monitoring.regex.full_match("${e.flatMap(An).join("|")}")`}function An({from:e,to:n}){const t=[];for(let r=e;r<=n;){const s=[100,10].find(
o=>r%o===0&&r+o-1<=n)??1;t.push(String(r).slice(0,3-Math.log10(s))+".".repeat(Math.log10(s))),r+=s}return t}function ie(e,n,t,r){return{alignmentPeriod:V(e),perSeriesAligner:n,
crossSeriesReducer:t,...r===void 0?{}:{groupByFields:[`metric.label.${r}`]}}}function V(e){return`${Math.round(e/1e3)}s`}function q(e){return`"${e.replace(/[\\"]/g,
"\\$&")}"`}const G=6e4,Tn=7*864e5;function _n(e,n,t){return{title:e.title,...Pn(e,n,t)}}function Pn(e,n,t){switch(e.show){case"quantiles":return Dn(e,n);case"me\
an":return Q([le(jn(n,e.metric,3e5,e.by),pe("mean",e.by))]);case"per-minute":return Q([{timeSeriesQuery:{prometheusQuery:In(e,n)},plotType:"LINE"}]);case"count":
return kn(e,n);case"share":return Un(e,n);case"error-rate":return Be(Ae(n,t,G),_e(e.limit),void 0);case"memory":return Ge(n,"container/memory/usage",(0,O.D)(e.limit??
""));case"cpu":return Ge(n,"container/cpu/utilizations",_e(e.limit));case"instances":return Q([le(ce(n,"container/instance_count",G),pe("","state"))]);case"dist\
inct":return Cn(e,n);case"by-hour":return Nn(e,n);case"billable-time":return Q([le($n(n,G))]);case"scorecard":return Rn(e,n,t);case"section":return{sectionHeader:{
subtitle:e.subtitle??"",dividerBelow:!0}};case"error-groups":return{errorReportingPanel:{projectNames:[`projects/${n.project}`],services:[n.service]}};case"logs":
return{logsPanel:{filter:`${Le(n)} AND ${e.filter===void 0?"severity>=ERROR":`(${e.filter})`}`,resourceNames:[`projects/${n.project}`]}};case"text":return{text:{
content:e.text,format:"MARKDOWN"}}}}function Le({service:e,region:n}){return`resource.type="cloud_run_revision" AND resource.labels.service_name=${q(e)} AND res\
ource.labels.location=${q(n)}`}function Dn({metric:e,at:n,by:t,limit:r},s){const o={p50:"50",p95:"95",p99:"99"},a=n.map(l=>le(se(s,e,o[l],G,t),pe(l.toUpperCase(),
t)));return Q(a,r===void 0?null:(0,u.E)(r))}const We={p50:u.E,p95:u.E,p99:u.E,memory:O.D};function Rn({of:e,limit:n},t,r){const s=e in We?We[e]:y.A,o=n===void 0?
null:s(n),a=o===null?{}:{thresholds:[{value:o,color:"RED",direction:"ABOVE"}]};return{scorecard:{timeSeriesQuery:Sn(e,t,r),sparkChartView:{sparkChartType:"SPARK\
_LINE"},...a}}}function Sn(e,n,t){const r=s=>({timeSeriesFilter:he(s)});switch(e){case"p50":return r(se(n,D,"50",G));case"p95":return r(se(n,D,"95",G));case"p99":
return r(se(n,D,"99",G));case"error-rate":return Ke(Ae(n,t,G));case"memory":return r(ce(n,"container/memory/usage",G));case"cpu":return r(ce(n,"container/cpu/ut\
ilizations",G));case"requests":return{prometheusQuery:`60 * sum (rate(${Te(n,D)}[\${__interval}]))`}}}function Un(e,n){const{of:t,in:r,by:s,limit:o}=e,a={numerator:ve(
n,t,G,s),denominator:ve(n,r,G,s)};return Be(a,_e(o),s)}function Be({numerator:e,denominator:n},t,r){return Q([{timeSeriesQuery:Ke({numerator:e,denominator:n}),plotType:"\
LINE",...pe("",r)}],t)}function Ke({numerator:e,denominator:n}){return{timeSeriesFilterRatio:{numerator:he(e),denominator:he(n)}}}function Ge(e,n,t){return Q([le(
ce(e,n,G))],t)}function In({metric:e,by:n,top:t},r){const o=`60 * sum${n===void 0?"":` by (${n})`} (rate(${Te(r,e)}[\${__interval}]))`;return t===void 0?o:`topk\
(${t}, ${o})`}function kn({metric:e,by:n,top:t,every:r},s){const o=(0,u.E)(r??"")??3e5,a=xe(s,e,o,n),l=t===void 0?{}:{pickTimeSeriesFilter:{rankingMethod:"METHO\
D_SUM",numTimeSeries:t,direction:"TOP"}};return Q([{timeSeriesQuery:{timeSeriesFilter:{...he(a),...l}},plotType:"STACKED_BAR",minAlignmentPeriod:V(o),...pe("",n)}])}
function Cn({metric:e,of:n,over:t},r){const s=Math.round(((0,u.E)(t??"")??864e5)/6e4),o=`count(sum by (${n}) (increase(${Te(r,e)}[${s}m])) > 0)`;return Q([{timeSeriesQuery:{
prometheusQuery:o},plotType:"LINE"}])}function Nn({metric:e},n){const r={...le(xe(n,e,36e5)),minAlignmentPeriod:V(36e5)};return Q([r],null,{timeshiftDuration:V(
Tn)})}function le(e,n={}){return{timeSeriesQuery:{timeSeriesFilter:he(e)},plotType:"LINE",...n}}function he({filter:e,aggregation:n}){return{filter:e,aggregation:{
...n}}}function pe(e,n){return n===void 0?e===""?{}:{legendTemplate:e}:{legendTemplate:`${e===""?"":`${e} `}\${metric.labels.${n}}`}}function Q(e,n=null,t={}){return{
xyChart:{dataSets:e,...n===null?{}:{thresholds:[{value:n}]},...t}}}function _e(e){return e===void 0?null:(0,y.A)(e)}const Pe=12,ge=4,ze={width:6,height:4},xn={width:Pe,
height:1};function Ln(e,n,t){return Object.entries(e.dashboards).map(([r,s])=>{const o=Ye(s.title,n);return{kind:"dashboard",id:r,title:o,body:{displayName:o,mosaicLayout:{
columns:Pe*ge,tiles:Wn(s,n,t)}},uses:[...new Set(s.widgets.flatMap(a=>Bn(a,e,n)))]}})}function Ye(e,n){return e.replaceAll("{service}",n.service)}function Wn({widgets:e},n,t){
let[r,s,o]=[0,0,0];return e.map(a=>{const{width:l=ze.width,height:f=ze.height}=a.show==="section"?xn:a;r+l>Pe&&([r,s,o]=[0,s+o,0]);const[p,j]=[r*ge,s*ge],M={width:l*
ge,height:f*ge},R={xPos:p,yPos:j,...M,widget:_n(a,n,t)};return[r,o]=[r+l,Math.max(o,f)],R})}function Bn(e,{metrics:n},t){return Ne(e).filter(r=>Object.hasOwn(n,
r)).map(r=>(0,ae.R)(t.service,r))}const we="latency",Kn={critical:"CRITICAL",error:"ERROR",warning:"WARNING",info:null};function Gn(e,n,t,r){return Object.entries(
e.alerts).map(([s,o])=>{const a=Ye(o.title??`{service} \u2013 ${s}`,n),l=(o.when??[]).flatMap(p=>{const j=(0,I.zB)(p);return j?.kind==="above"?[zn(p,j,o,e,n,t)]:
[]}),f=Kn[o.severity];return{kind:"alert",id:s,title:a,uses:Ee(e)===we&&Fn(o)?[(0,ae.R)(n.service,we)]:[],body:{displayName:a,documentation:{content:Jn(o,n),mimeType:"\
text/markdown"},combiner:"OR",conditions:[...l,...o.logs===void 0?[]:[Qn(o.logs,a,n)],...o["no-requests-for"]===void 0?[]:[Hn(o["no-requests-for"],n)]],...f===null?
{}:{severity:f},...r===void 0?{}:{notificationChannels:[r]},...Xn(o,r)}}})}function zn(e,{indicator:n,limit:t},r,s,o,a){const l=(0,u.E)(r.over??"")??3e5,{numerator:f,
denominator:p}=n==="error-rate"?Ae(o,a,l):{numerator:Yn(n,o,s,l),denominator:void 0};return{displayName:e.replace(/\s*>\s*/," > "),conditionThreshold:{filter:f.
filter,aggregations:[{...f.aggregation}],...p===void 0?{}:{denominatorFilter:p.filter,denominatorAggregations:[{...p.aggregation}]},comparison:"COMPARISON_GT",thresholdValue:t,
duration:V((0,u.E)(r.for??"")??0),trigger:{count:1}}}}function Yn(e,n,t,r){switch(e){case"memory":return ce(n,"container/memory/usage",r);case"cpu":return ce(n,
"container/cpu/utilizations",r);case"p50":return se(n,Ee(t),"50",r);case"p95":return se(n,Ee(t),"95",r);case"p99":return se(n,Ee(t),"99",r)}}function Ee({metrics:e}){
return e[we]?.["values-of"]===void 0?D:we}function Fn({when:e=[]}){return e.some(n=>/^p\d/.test(n))}function Qn(e,n,t){return{displayName:n,conditionMatchedLog:{
filter:`${Le(t)} AND (${e})`}}}function Hn(e,n){const{filter:t,aggregation:r}=ve(n,D,6e4);return{displayName:`no request for ${e}`,conditionAbsent:{filter:t,aggregations:[
{...r}],duration:V((0,u.E)(e)??0),trigger:{count:1}}}}function Xn(e,n){if(e.logs!==void 0)return{alertStrategy:{notificationRateLimit:{period:V((0,u.E)(e["at-mo\
st-every"]??"")??36e5)}}};const t=(0,u.E)(e["remind-every"]??"");return t===null||t===0||n===void 0?{}:{alertStrategy:{notificationChannelStrategy:[{notificationChannelNames:[
n],renotifyInterval:V(t)}]}}}function Jn({runbook:e},{service:n,region:t}){const r=`Cloud Run service ${n} in ${t}. Set up by ion-verify: change its definitions\
, not this policy.`;return e===void 0?r:`${e}

${r}`}var Zn=c(63800),H=c(21999),J=c(27080);class be extends Error{name="ChangedMeanwhile"}const Vn=1e3,qn=3e4,et=1e4;async function nt(e,n,t,r){const{wanted:s}=e,
o=e.live===null?null:await rt(e.live,n,t);if(s===null){o!==null&&await Oe(o,t,r,async()=>await n.remove(o,t));return}e.action==="replace"&&o!==null&&await Oe(o,
t,r,async()=>await n.remove(o,t));const a=e.action==="replace"?null:o,l=a===null?s.body:ot(s,a),f=(0,H.qQ)((0,H.IN)(s.kind,s.body)),p=tt(s,r.scope),j=async(F,ee)=>{
const ue=(0,Zn.x)(s.kind,l,p,{wanted:f,live:ee},F?.raw);return F===null?await st(s,ue,n,t,r):await Oe(s,t,r,async()=>await n.update(F,ue,t))},M=await j(a,f),R=(0,H.
qQ)(M.body);R!==f&&await j(M,R)}function tt({kind:e,id:n},{service:t,region:r}){return{service:t,region:e==="metric"?"":r,id:n}}async function rt(e,n,t){const r=await n.
read(e,t);if(r===null||(0,H.qQ)(r.body)!==(0,H.qQ)(e.body)||r.marks?.live!==e.marks?.live)throw new be(`${e.title} was changed by someone else meanwhile.`);return r}
function ot({kind:e,body:n},{raw:t}){if(e!=="alert"||!Array.isArray(n.conditions)||!Array.isArray(t.conditions))return n;const r=new Map(t.conditions.filter(J.Gv).
map(o=>[o.displayName,o.name])),s=n.conditions.filter(J.Gv).map(o=>{const a=r.get(o.displayName);return a===void 0?o:{...o,name:a}});return{...n,conditions:s}}async function st(e,n,t,r,s){
try{return await Oe(e,r,s,async()=>await t.create(e.kind,n,r))}catch(o){throw o instanceof fe.aU&&(o.failure==="conflict"||o.failure==="transient")?new be(o.message,
{cause:o}):o}}async function Oe({title:e},n,{clock:t,onWait:r},s){let o=Vn;for(;;)try{return await s()}catch(a){const l=it(a);if(l)o=Math.max(o,et);else if(a instanceof
fe.aU&&a.failure==="conflict")throw new be(a.message,{cause:a});if(!(l||at(a))||t.now()+o>=n.deadline)throw a;r(e,o),await t.sleep(o,n.signal),o=Math.min(o*2,qn)}}
function it(e){return e instanceof fe.aU&&/Too many concurrent edits/i.test(e.message)}function at(e){return e instanceof fe.aU&&e.failure==="not-found"&&/Cannot find metric/i.
test(e.message)}const ct=[10,11,12,13,14,15,16,17,18,20,22,24,26,28,30,33,36,40,45,50,55,60,65,70,75,80,90],lt=Array.from({length:6},(e,n)=>ct.map(t=>n===0?t/10:
t*10**(n-1))).flat();function ut(e,n,t){return Object.entries(e.metrics).map(([r,s])=>{const o=(0,ae.Y)(n.service,r);return{kind:"metric",id:r,title:o,body:dt(o,
s,e,n,t),uses:[]}})}function dt(e,n,{fields:t},r,s){const o=p=>t[p]??"",a=n["values-of"],l=Object.entries(n.labels??{}).toSorted(([p],[j])=>p<j?-1:1),f=['resour\
ce.type="cloud_run_revision"',`resource.labels.service_name=${q(r.service)}`,a===void 0?ft(n.count??"requests",o("status"),s):`${o(a)}:*`,...(n.with??[]).map(p=>`${o(
p)}:*`)];return{name:e,...n.description===void 0?{}:{description:n.description},filter:f.join(" AND "),metricDescriptor:{metricKind:"DELTA",valueType:a===void 0?
"INT64":"DISTRIBUTION",unit:n.unit??"1",...l.length===0?{}:{labels:l.map(([p])=>({key:p}))}},...a===void 0?{}:{valueExtractor:`EXTRACT(${o(a)})`,bucketOptions:{
explicitBuckets:{bounds:lt}}},...l.length===0?{}:{labelExtractors:Object.fromEntries(l.map(([p,j])=>[p,`EXTRACT(${o(j)})`]))}}}function ft(e,n,t){if(e==="reques\
ts")return`${n}:*`;const r=t.map(({from:s,to:o})=>s===o?`${n}=${s}`:`(${n}>=${s} AND ${n}<=${o})`);return r.length===1?r[0]??"":`(${r.join(" OR ")})`}function mt(e,n,{
scope:t,overwrite:r}){const s=n.filter(f=>Fe(f,t)),o=e.map(f=>{const p=s.find(({kind:M,owner:R})=>M===f.kind&&R?.id===f.id),j=f.kind==="metric"?n.find(M=>M.kind===
"metric"&&M.title===f.title):void 0;return ht(f,p??j??null,r)}),a=s.filter(f=>!e.some(p=>p.kind===f.kind&&p.id===f.owner?.id)).map(f=>gt(f,n,t,r)),l=f=>J.AX.indexOf(
f.kind);return[...o.toSorted((f,p)=>l(f)-l(p)),...a.toSorted((f,p)=>l(p)-l(f))]}function Fe({kind:e,owner:n},{service:t,region:r}){return n!==null&&n.service===
t&&(e==="metric"||n.region===r)}function ht(e,n,t){const r={kind:e.kind,id:e.id,title:e.title,wanted:e,live:n},s=(0,H.IN)(e.kind,e.body);if(n===null)return{...r,
action:"create",obstacle:null,held:!1,differences:[]};const o=(0,H.tX)(n.body,s),a=n.marks!==null&&n.marks.live===(0,H.qQ)(n.body),l=o.length===0||a&&n.marks?.wanted===
(0,H.qQ)(s);if(n.owner!==null&&l)return{...r,action:"none",obstacle:null,held:!1,differences:[]};const f=e.kind==="metric"&&pt(n.body,s),p=n.owner===null?"forei\
gn":f?"immutable":a?null:"edited";return{...r,action:f?"replace":"change",obstacle:p,held:p!==null&&!t,differences:o}}function pt(e,n){const[t,r]=[e.metricDescriptor,
n.metricDescriptor];if(!(0,J.Gv)(t)||!(0,J.Gv)(r))return!1;if(t.metricKind!==r.metricKind||t.valueType!==r.valueType)return!0;const s=Qe(r);return[...Qe(t)].some(
([o,a])=>s.get(o)!==a)}function Qe(e){const n=Array.isArray(e.labels)?e.labels:[];return new Map(n.filter(J.Gv).map(t=>[(0,J.b6)(t.key),(0,J.b6)(t.valueType)||"\
STRING"]))}function gt(e,n,t,r){const s=e.marks?.live!==(0,H.qQ)(e.body),o=e.kind==="metric"&&yt(e,n,t);return{kind:e.kind,id:e.owner?.id??"",title:e.title,action:"\
remove",obstacle:o?"in-use":s?"edited":null,held:o||s&&!r,differences:[],wanted:null,live:e}}function yt(e,n,t){const r=(0,ae.R)(t.service,e.owner?.id??""),s=r.
replace("logging.googleapis.com/","logging_googleapis_com:").replace(":user/",":user_"),o=new RegExp(`(?:${[r,s].map(vt).join("|")})(?:_bucket|_sum|_count)?(?![\
A-Za-z0-9_])`);return n.some(a=>a.kind!=="metric"&&!Fe(a,t)&&o.test(JSON.stringify(a.raw)))}function vt(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")}const wt=14*
6e4,Et=6e4,bt=5,He=1e3;async function Ot(e,n){const{clock:t,cancel:r,api:s}=n,o=t.now(),a={deadline:o+wt,signal:r},l=e.mode==="remove"?null:await Tt(e.channel,s,
Xe(n)),f=$t(e),p=new jt(e,n,f);await p.plan(),e.mode!=="plan"&&await p.apply(a);const{service:j,region:M,project:R}=e.scope;return{language:e.language,mode:e.mode,
overwrite:e.overwrite,service:{name:j,region:M,project:R},definitions:e.definitionsPath,changes:p.changes(),channel:l===null?null:_t(l),notices:[...p.notices(),
...Pt(e,l,f)],tookMs:t.now()-o}}function $t({definitions:e,scope:n,errorStatus:t,channel:r}){return e===null?[]:[...ut(e,n,t),...Ln(e,n,t),...Gn(e,n,t,r)]}class jt{#t;#e;#o;#r=[];#n=new Map;#s=!1;constructor(n,t,r){
this.#t=n,this.#e=t,this.#o=r}changes(){return[...this.#n.values()]}notices(){const n=this.changes().some(({kind:t,action:r,done:s})=>s&&t==="metric"&&r==="crea\
te");return[...this.#s?[{code:"stopped"}]:[],...n?[{code:"counts-from-now"}]:[]]}async plan(){const{api:n}=this.#e,t=Xe(this.#e),r=await Promise.all(J.AX.map(async s=>await n.
list(s,t)));this.#r=mt(this.#o,r.flat(),this.#t);for(const s of this.#r){const o=this.#n.get(De(s));(o===void 0||!(o.done||o.error!==null))&&this.#n.set(De(s),At(
s))}}async apply(n){const{clock:t}=this.#e;try{for(let r=1;;r++){const s=await this.#i(n);if(s===null)return;if(r===bt){s.row.error=s.message;return}await t.sleep(
He,n.signal),await this.plan()}}catch(r){if(!n.signal.aborted)throw r;this.#s=!0}}async#i(n){const{api:t,clock:r,onWait:s,onDone:o}=this.#e;let a=null;for(const l of this.#r){
const f=this.#n.get(De(l));if(f===void 0||f.done||f.error!==null||l.held||l.action==="none")continue;const j=this.changes().some(({kind:M,title:R,error:F})=>F!==
null&&M==="metric"&&Mt(l,R))?{...n,deadline:Math.min(n.deadline,r.now()+He)}:n;try{await nt(l,t,j,{scope:this.#t.scope,clock:r,onWait:s}),f.done=!0,o(l)}catch(M){
if(n.signal.aborted)throw M;if(M instanceof be){if(a??={row:f,message:M.message},l.kind==="metric")return a}else if(M instanceof fe.aU)f.error=M.message;else throw M}}
return a}}function Mt({wanted:e},n){return e?.uses.some(t=>t.endsWith(`/${n}`))===!0}function Xe({clock:e,cancel:n}){return{deadline:e.now()+Et,signal:n}}function De({
kind:e,id:n,title:t}){return JSON.stringify([e,n===""?t:n])}function At({kind:e,id:n,title:t,action:r,obstacle:s,held:o,differences:a}){return{kind:e,id:n,title:t,
action:r,obstacle:s,held:o,differences:a,done:!1,error:null}}async function Tt(e,n,t){if(e===void 0)return null;const r=await n.channel(e,t);if(r!==null)return r;
const s="an existing channel: `gcloud beta monitoring channels list` shows them, the console's page Alerting makes one for Slack";throw new w.j1([{name:"notific\
ation-channel",value:`${e}, which does not exist`,allowed:s,where:"input"}])}function _t({name:e,type:n,title:t}){return{name:e,type:n,title:t}}function Pt({mode:e,
leftOut:n},t,r){const s=[...new Set(n.map(({why:o})=>o))].map(o=>({code:o,metrics:n.filter(a=>a.why===o).map(({metric:a})=>a)}));return e==="remove"||!r.some(({
kind:o})=>o==="alert")?s:t===null?[...s,{code:"no-channel"}]:[...s,...t.type==="slack"?[]:[{code:"channel-not-slack",type:t.type}],...t.enabled?[]:[{code:"chann\
el-disabled"}]]}async function Dt(e){const n=(0,d.f)(process.env),t=await(0,A.sb)({env:process.env,readFile:A.Ts});await(0,$.QU)((0,A.Fj)(t.settings)),t.configFile!==
null&&(0,$.cv)(`Settings from ${t.configFile}`);const r=async s=>await k(s,n.summaryFile);await Je(t,{say:$.cv,warn:g.pj,publish:r},e)}async function Je(e,n,t){
const{settings:r}=e,s=r.setup.mode==="remove"?null:Rt(r),o=(0,_.Q)(e,t,{warn:n.warn,plannedMs:0}),a=await o.signIn(),{service:l,region:f,language:p,errorStatus:j}=r,
{mode:M,overwrite:R,notificationChannel:F}=r.setup,ee=await Ot({mode:M,overwrite:R,language:p,scope:{service:l,region:f,project:a},definitions:s?.definitions??null,
definitionsPath:s?.path??null,leftOut:s?.leftOut??[],errorStatus:j,channel:F},{api:await o.setup(),clock:o.clock,cancel:t,onWait:(ue,St)=>n.say((0,m.Sh)(ue,St,p)),
onDone:ue=>n.say((0,m.Nh)(ue,p))});return await n.publish(ee),await o.close(),ee}function Rt(e){const{path:n,yaml:t,shipped:r}=L(e.setup.definitions,process.env,
(0,b.dirname)(process.argv[1]??"")),{latencyField:s,statusField:o,groupField:a}=e,{userField:l}=e.setup,f=[],p={latency:s,status:o,group:a,...l===void 0?{}:{user:l}},
j=fn(t,n,p,f);if(f.length>0)throw new w.j1(f);return{...bn(j,e.latencyUnit),path:r?null:n}}}),23092:((Y,N,c)=>{c.d(N,{f:()=>P,r:()=>x});var b=c(48161),_=c.n(b),
w=c(5458);function P(A){const d=k=>A[k]||null,$=(d("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),g=d("GITHUB_REPOSITORY"),v=d("GITHUB_RUN_ID"),
E=d("GITHUB_RUN_ATTEMPT"),S=`${$}/${g}/actions/runs/${v}`;return{tempDir:d("RUNNER_TEMP")??(0,b.tmpdir)(),runUrl:g===null||v===null?null:E===null?S:`${S}/attemp\
ts/${E}`,summaryFile:d("GITHUB_STEP_SUMMARY"),outputFile:d("GITHUB_OUTPUT"),serverUrl:$,repository:g,sha:d("GITHUB_SHA"),actor:d("GITHUB_ACTOR"),apiUrl:(d("GITH\
UB_API_URL")??"https://api.github.com").replace(/\/+$/,""),slackApiUrl:L(d("SLACK_API_URL"))??"https://slack.com/api",eventName:d("GITHUB_EVENT_NAME"),eventPath:d(
"GITHUB_EVENT_PATH"),ref:d("GITHUB_REF"),runId:v,stepId:[v,E,d("GITHUB_JOB"),d("GITHUB_ACTION")].map(k=>k??"").join("/"),workflowRef:d("GITHUB_WORKFLOW_REF")}}function x(A,d){
return A[`STATE_${d}`]??""}function L(A){const d=A===null?null:URL.parse(A);return d!==null&&(0,w.B)(d.origin)!==null?d.href.replace(/\/+$/,""):null}}),80250:((Y,N,c)=>{
c.d(N,{DP:()=>S,YX:()=>E,yu:()=>k,zB:()=>g});var b=c(38816),_=c(7426),w=c(30688),P=c(38634),x=c(39463);const L={p50:_.E,p95:_.E,p99:_.E,"error-rate":P.A,memory:x.
D,cpu:P.A},A=["any","pass","fail","inconclusive"],d=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,
$="`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `in\
conclusive`";function g(T){const[,m,i]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(T.trim())??[];if(m!==void 0&&i!==void 0&&Object.hasOwn(L,m)){const y=m,O=L[y](i);return O===
null?null:{kind:"above",indicator:y,limit:O}}const[,u]=/^verdict\s*=\s*(\S+)$/.exec(T.trim())??[],h=A.find(y=>y===u);return h===void 0?null:{kind:"verdict",verdict:h}}
const v=T=>b.YjP().regex(new RegExp(w.SO)).meta({description:T,examples:["#production-alerts"]}),E=b.rej({deploy:v("Channel of the deploy notice and the verdict\
. Default: `slack-channel`.").optional(),success:v("Channel of the announcement after a verdict `pass`. Without it: none.").optional(),rules:b.YOg(b.rej({severity:b.
k5n(["critical","warning","info"]),when:b.YOg(b.YjP().refine(T=>g(T)!==null).meta({pattern:d})).min(1).meta({description:`One of these must hold: ${$}.`}),channel:v(
"Default: `slack-channel`.").optional(),"at-most-every":b.YjP().refine(T=>(0,_.E)(T)!==null).meta({description:"Told again only after so long, for example `1h`.\
 Without it: at once, each time.",pattern:_.Z}).optional()})).max(20).meta({description:"The most severe first: of those about figures, the first that holds is \
told."}).optional()}).meta({description:"What Slack is told besides the verdict, and where."}),S=`\`deploy\`, \`success\`, and \`rules\` with \`severity\` (critical, wa\
rning or info), \`when\` (a list of ${$}), \`channel\` (a name with its # or an ID) and \`at-most-every\` (a duration)`;function k({deploy:T,success:m,rules:i=[]}){
return{deploy:T,success:m,rules:i.map(u=>({severity:u.severity,when:u.when.flatMap(h=>g(h)??[]),channel:u.channel,atMostEveryMs:u["at-most-every"]===void 0?0:(0,_.
E)(u["at-most-every"])??0}))}}}),75197:((Y,N,c)=>{c.d(N,{f:()=>A,g:()=>P});var b=c(38815),_=c(42785);const w=1e5;function P(d,$){if(d.length>w)return[{value:`a \
file of more than ${w} characters`,where:null}];const g=new b.HN,v=E=>{const{line:S,col:k}=g.linePos(E);return`${$}:${S}:${k}`};try{const E=(0,b.Tp)(d,{lineCounter:g,
prettyErrors:!1,logLevel:"error"});return E.errors.length>0?E.errors.map(({pos:T,message:m})=>({value:`not valid YAML (${L(m)})`,where:v(T[0])})):{data:E.toJS({
maxAliasCount:20}),where:T=>{for(let m=T.length;m>0;m--){const i=x(E.contents,T.slice(0,m));if(i!==void 0)return v(i)}return $}}}catch(E){return[{value:`not usa\
ble YAML (${L(E instanceof Error?E.message:String(E))})`,where:null}]}}function x(d,$){let g=d;for(const[v,E]of $.entries()){const S=v===$.length-1;if((0,b.jh)(
g)){const k=g.items.find(T=>(0,b.Ll)(T.key)&&String(T.key)===String(E));if(k===void 0)return;if(S)return(0,b.Ll)(k.key)?k.key.range?.[0]:void 0;g=k.value}else g=
(typeof g=="object"&&g!==null&&"items"in g?[g.items].flat():[])[Number(E)]}return(0,b.Ll)(g)?g.range?.[0]:void 0}function L(d){return(0,_.WU)(d.split(": ")[0]??
"")}function A(d){return typeof d=="string"?(0,_.WU)(d):d==null?"empty":Array.isArray(d)?"a list":typeof d=="number"||typeof d=="boolean"?String(d):"a mapping"}}),
46801:((Y,N,c)=>{c.d(N,{Kb:()=>x,QU:()=>A,cv:()=>_,oh:()=>P});var b=c(79856);function _(d){process.stdout.write(`${(0,b.pj)(d,4e3)}
`)}const w=6e4;function P(d){let $=Number.NEGATIVE_INFINITY;return g=>{if(d()-$<w){process.stdout.write(`::debug::${(0,b.pj)(g,4e3).replaceAll("%","%25")}
`);return}$=d(),_(g)}}function x(d,$){process.stdout.write(`::group::${d}
`);for(const g of $)_(g);process.stdout.write(`::endgroup::
`)}const L=6;async function A(d){const $=d.flatMap(E=>E.split(/\s+/)).filter(E=>!/^(?:bearer|basic|digest)$/i.test(E)),g=new Set([...d,...$].filter(E=>E.length>=
L));if(g.size===0)return;const v=await Promise.all([c.e(6752),c.e(6421)]).then(c.bind(c,96421));for(const E of g)v.setSecret(E)}}),18884:((Y,N,c)=>{c.d(N,{nU:()=>P,
pj:()=>L,rm:()=>x});var b=c(79856),_=c(46801);const w="ion-verify";async function P({outputs:d,summary:$,errors:g,warnings:v=[],folded:E,ending:S},k){const T=await Promise.
all([c.e(6752),c.e(6421)]).then(c.bind(c,96421)),m=h=>T.warning((0,b.pj)(h),{title:w});try{for(const[h,y]of Object.entries(d))T.setOutput(h,y)}catch(h){m(`The o\
utputs could not be written, so that later steps see none of them or not all: ${A(h)}`)}if(k!==null)try{await T.summary.addRaw($(),!0).write()}catch(h){m(`The j\
ob summary could not be written: ${A(h)}`)}if(E!==void 0){const{title:h,lines:y}=E();(0,_.Kb)(h,y)}for(const{title:h,message:y}of g)T.error(y,{title:h});for(const h of v)
T.warning(h,{title:w});const{job:i,line:u}=S;i==="failure"?T.setFailed(u):i==="warning"?T.warning(u,{title:w}):(0,_.cv)(u)}async function x(){const d=await Promise.
all([c.e(6752),c.e(6421)]).then(c.bind(c,96421));return $=>d.warning((0,b.pj)($),{title:w})}function L(d){x().then($=>$(d))}function A(d){return d instanceof Error?
d.message:String(d)}}),74878:((Y,N,c)=>{c.d(N,{I:()=>_,isWhole:()=>b});function b({mode:w,changes:P,notices:x}){return w==="plan"?!0:P.every(({action:L,held:A,done:d,
error:$})=>$===null&&(L==="none"||A||d))&&!x.some(({code:L})=>L==="stopped")}function _(w){return w.changes.filter(({action:P,held:x})=>P!=="none"&&!x)}}),47360:((Y,N,c)=>{
c.d(N,{MA:()=>P,Nh:()=>L,Sh:()=>x,mQ:()=>w});var b=c(89404),_=c(38606);function w({mode:A,changes:d}){const $=d.filter(({action:v,held:E,done:S})=>v!=="none"&&(A===
"plan"?!E:S)),g=v=>$.filter(E=>E.action===v).length;return{create:g("create"),change:g("change"),replace:g("replace"),remove:g("remove"),held:d.filter(({held:v})=>v).
length,failed:A==="plan"?0:d.filter(({action:v,held:E,done:S})=>v!=="none"&&!E&&!S).length,unchanged:d.filter(({action:v})=>v==="none").length}}function P(A,{words:d,
voice:$}){const g=d.setup.notices[A.code];return g($,A)}function x(A,d,$){const{words:g,voice:v}=(0,_.b)($);return(0,b.wh)(g.setup.waiting(v,A,d))}function L({kind:A,
title:d,action:$},g){const{words:v,voice:E}=(0,_.b)(g);return(0,b.wh)(`${v.setup.kinds[A]} ${E.code(d)}: ${v.setup.actions.done[$]}`)}}),43485:((Y,N,c)=>{c.d(N,
{g:()=>g,renderSetup:()=>$,setupDocument:()=>v});var b=c(10073),_=c(39969),w=c(89404),P=c(14652),x=c(32319),L=c(38606),A=c(74878),d=c(47360);function $(i){return(0,_.
Gc)(v(i))}function g(i){return(0,w.wh)((0,w.uh)(v(i).head))}function v(i){const u=(0,L.b)(i.language),{words:h,voice:y}=u,O=h.setup,{service:I,definitions:C,channel:U,
changes:D,mode:K,tookMs:W}=i,ne=(0,d.mQ)(i),X=m(i,u);return{language:i.language,figures:[],head:{product:O.headings.changes,verdict:{mark:null,word:O.heads[E(i,
ne)]},subject:y.code(I.name),reason:K==="plan"?O.planned(ne):O.applied(ne),about:[[h.labels.service,(0,P.$t)(I,y)],...K==="remove"?[]:[[O.labels.definitions,C===
null?O.shipped:y.code(C)]],...U===null?[]:[[O.labels.channel,`${y.code(U.title)} (${y.code(U.type)})`]],[O.labels.took,y.duration(W)]],links:[],linksLabel:"",now:(0,x.
I)(X)},sections:[{id:"notices",title:h.headings.notices,importance:null,blocks:i.notices.length===0?[]:[{kind:"list",items:i.notices.map(te=>({text:(0,d.MA)(te,
u)}))}]},{id:"changes",title:O.headings.changes,importance:null,blocks:S(i,u)},...D.filter(({differences:te})=>te.length>0).map((te,$e)=>T(te,$e,u)),(0,x.Z)(O.headings.
next,X)]}}function E(i,u){return i.mode==="plan"?"plan":(0,A.isWhole)(i)?u.held>0?"held":u.create+u.change+u.replace+u.remove===0?"nothing":i.mode==="remove"?"r\
emoved":"done":"failed"}function S({changes:i,mode:u},{words:h,voice:y}){const O=h.setup,I=i.flatMap(({kind:C,title:U,error:D})=>D===null?[]:[{mark:"fail",name:O.
kinds[C],text:`${y.code(U)}: ${y.quote(D)}`}]);return(0,b.B)((0,b.d)(null,{name:O.headings.changes,columns:[{title:O.columns.kind},{title:O.columns.name},{title:O.
columns.what}],rows:i.map(C=>[O.kinds[C.kind],y.code(C.title),k(C,u==="plan",O)])}),I.length>0&&{kind:"list",items:I})}function k({action:i,obstacle:u,held:h,done:y,
error:O},I,C){if(h&&u!==null)return{mark:"warn",word:C.obstacles[u]};if(O!==null)return{mark:"fail",word:C.notDone};if(i==="none")return C.actions.done.none;const U=u===
null?"":` (${C.overwritten[u]})`;return I||y?`${C.actions[y?"done":"planned"][i]}${U}`:C.notDone}function T({kind:i,title:u,differences:h,done:y},O,{words:I,voice:C}){
const U=I.setup,D=W=>W===void 0?U.notThere:C.code(W),K=[U.columns.field,U.columns.from,y?U.columns.done:U.columns.to];return{id:`differences-${O}`,title:`${U.kinds[i]}\
 ${C.code(u)}: ${U.differences(h.length)}`,importance:50,folded:!0,blocks:(0,b.d)(null,{name:U.kinds[i],columns:K.map(W=>({title:W})),rows:h.map(({path:W,from:ne,
to:X})=>[C.code(W),D(ne),D(X)])})}}function m({mode:i,changes:u,notices:h},{words:y,voice:O}){const{steps:I}=y.setup,C=u.some(({held:U,obstacle:D})=>U&&D!=="in-\
use");return[...i==="plan"&&u.some(({action:U,held:D})=>U!=="none"&&!D)?[I.apply(O)]:[],...C?[I.overwrite(O)]:[],...u.some(({error:U})=>U!==null)?[I.grant]:[],...h.
some(({code:U})=>U==="no-channel")?[I.channel(O)]:[],...i==="apply"&&u.some(({done:U,action:D})=>U&&D==="create")?[I.mode(O)]:[]].map(U=>({text:U,command:null}))}}),
63800:((Y,N,c)=>{c.d(N,{u:()=>d,x:()=>A});var b=c(21999),_=c(27080);const w={dashboard:"labels",alert:"userLabels"},P="ion-verify-",x=["service","region","id","\
wanted","live"],L=/ ?\[Set up by ion-verify: service=([a-z0-9-]+) id=([a-z0-9-]+) wanted=([0-9a-f]{16}) live=([0-9a-f]{16})\]$/;function A(g,v,E,S,k){if(g==="me\
tric"){const u=`[Set up by ion-verify: service=${E.service} id=${E.id} wanted=${S.wanted} live=${S.live}]`,h=typeof v.description=="string"?`${v.description} `:
"";return{...v,description:`${h}${u}`}}const T=w[g],m=Object.fromEntries(x.map(u=>[`${P}${u}`,{...E,...S}[u]])),i=k===void 0?{}:$(k[T]);return{...v,[T]:{...i,...m}}}
function d(g,v){const E=g==="metric"?"name":"displayName",S={kind:g,name:(0,_.b6)(v.name),title:(0,_.b6)(v[E]),raw:v};if(g==="metric"){const O=(0,_.b6)(v.description),
[I,C="",U="",D="",K=""]=L.exec(O)??[],W=I===void 0?O:O.slice(0,-I.length);return{...S,body:(0,b.IN)(g,{...v,description:W}),owner:I===void 0?null:{service:C,region:"",
id:U},marks:I===void 0?null:{wanted:D,live:K}}}const{[w[g]]:k={},...T}=v,m=O=>{const I=(0,_.Gv)(k)?k[`${P}${O}`]:void 0;return typeof I=="string"?I:void 0},[i,u,
h]=[m("service"),m("region"),m("id")],y=i!==void 0&&u!==void 0&&h!==void 0;return{...S,body:(0,b.IN)(g,T),owner:y?{service:i,region:u,id:h}:null,marks:y?{wanted:m(
"wanted")??"",live:m("live")??""}:null}}function $(g){return(0,_.Gv)(g)?Object.fromEntries(Object.entries(g).filter(([v])=>!v.startsWith(P))):{}}}),30934:((Y,N,c)=>{
c.d(N,{R:()=>_,Y:()=>b});function b(w,P){return`ion_verify_${w.replaceAll("-","_")}_${P.replaceAll("-","_")}`}function _(w,P){return`logging.googleapis.com/user\
/${b(w,P)}`}}),21999:((Y,N,c)=>{c.d(N,{IN:()=>L,qQ:()=>v,tX:()=>E});var b=c(77598),_=c.n(b),w=c(27080);const P={metric:["createTime","updateTime","version","res\
ourceName","metricDescriptor.name","metricDescriptor.type","metricDescriptor.description","metricDescriptor.displayName","metricDescriptor.metadata"],dashboard:[
"name","etag"],alert:["name","creationRecord","mutationRecord","mutatedBy","validity","conditions.name"]},x={metric:{"labels.valueType":"STRING","metricDescript\
or.launchStage":"GA"},dashboard:{targetAxis:"Y1","chartOptions.mode":"COLOR","yAxis.scale":"LINEAR","y2Axis.scale":"LINEAR","text.format":"MARKDOWN"},alert:{"do\
cumentation.mimeType":"text/markdown","alertStrategy.autoClose":"604800s","trigger.count":1}};function L(m,i){const u=A(i,"",m);m==="alert"&&(i.enabled===!1?u.enabled=
!1:delete u.enabled);const{metricDescriptor:h}=u;return(0,w.Gv)(h)&&Array.isArray(h.labels)&&(h.labels=h.labels.toSorted((y,O)=>T(k(y),k(O)))),u}function A(m,i,u){
const h=Object.entries(m).flatMap(([y,O])=>{const I=i===""?y:`${i}.${y}`;if(P[u].includes(I))return[];const C=d(O,I,u);return g(C)||$(C,I,u)?[]:[[y,C]]});return Object.
fromEntries(h.toSorted(([y],[O])=>T(y,O)))}function d(m,i,u){return Array.isArray(m)?m.map(h=>d(h,i,u)):(0,w.Gv)(m)?A(m,i,u):m}function $(m,i,u){return Object.entries(
x[u]).some(([h,y])=>m===y&&(i===h||i.endsWith(`.${h}`)))}function g(m){return m===null||m===0||m===""||m===!1||m==="0s"?!0:typeof m=="string"?/^[A-Z_]*_UNSPECIFIED$/.
test(m):typeof m=="object"&&Object.keys(m).length===0}function v(m){return(0,b.createHash)("sha256").update(JSON.stringify(m)).digest("hex").slice(0,16)}function E(m,i){
const[u,h]=[S(m),S(i)];return[...new Set([...u.keys(),...h.keys()])].filter(y=>u.get(y)!==h.get(y)).map(y=>({path:y,from:u.get(y),to:h.get(y)}))}function S(m,i="",u=new Map){
if(Array.isArray(m))m.every(h=>typeof h!="object"||h===null)?u.set(i,JSON.stringify(m)):m.forEach((h,y)=>{S(h,`${i}[${y}]`,u)});else if((0,w.Gv)(m))for(const[h,
y]of Object.entries(m))S(y,i===""?h:`${i}.${h}`,u);else u.set(i,typeof m=="string"?m:JSON.stringify(m));return u}function k(m){return(0,w.Gv)(m)?(0,w.b6)(m.key):
""}function T(m,i){return m<i?-1:m>i?1:0}}),27080:((Y,N,c)=>{c.d(N,{AX:()=>w,Gv:()=>b,b6:()=>_});function b(P){return typeof P=="object"&&P!==null&&!Array.isArray(
P)}function _(P){return typeof P=="string"?P:""}const w=["metric","dashboard","alert"]})};
