"use strict";exports.id=2581,exports.ids=[2581,7341,4878],exports.modules={31189:((B,I,l)=>{l.r(I),l.d(I,{setUp:()=>Xe,setupStep:()=>Lt});var E=l(76760),T=l(9089),$=l(42785),
_=l(73024),L=l(59510);function k(e,n,t){const r=e===void 0,s=e??"setup/definitions.yml",i=r?(0,E.join)(t,"..",s):(0,E.resolve)(n.GITHUB_WORKSPACE??"",s);try{return{
path:s,yaml:(0,_.readFileSync)(i,"utf8"),shipped:r}}catch(a){const v=a instanceof Error&&"code"in a&&a.code==="ENOENT"?"a file that does not exist (was the repo\
sitory checked out?)":`a file that cannot be read (${(0,$.WU)(a instanceof Error?a.message:String(a))})`;throw new $.j1([{name:"definitions",value:`${(0,$.WU)(s)}\
, ${v}`,allowed:L.OA.definitions.allowed,where:"input"}])}}var U=l(31223),d=l(23092),O=l(46801),w=l(18884),j=l(39969),p=l(89404),m=l(79856),g=l(74878),M=l(43485);
async function u(e,n){const t=e.changes.some(s=>s.held),r=(0,M.setupDocument)(e);await(0,w.nU)({language:e.language,outputs:h(e),summary:()=>(0,j.Gc)(r),errors:e.
changes.flatMap(({error:s})=>s===null?[]:{title:"ion-verify",message:(0,m.pj)(s)}),ending:{job:(0,g.isWhole)(e)?t?"warning":"success":"failure",line:(0,p.gD)(r)}},
n)}function h(e){return{changed:String(e.changes.some(({done:n})=>n)),planned:String((0,g.I)(e).length),held:String(e.changes.filter(({held:n})=>n).length)}}var y=l(
47360),o=l(99420),c=l(7426),A=l(23930),S=l(7775),x=l(38634),W=l(80250);const H="https://raw.githubusercontent.com/org/ion-verify/v1/schema/setup.schema.json",z=[
"latency","status","group"],C="cloud-run",G=({pattern:e,allowed:n,description:t,accepts:r})=>o.YjP().refine(r,{error:n}).meta({description:t,pattern:e}),V=(e,n,t="\
24h")=>{const[r,s]=[(0,c.E9)(n)??0,(0,c.E9)(t)??0];return G({pattern:c.Zq,allowed:`whole minutes from ${n} to ${t}, for example \`1h\``,description:e,accepts:i=>{
const a=(0,c.E9)(i);return a!==null&&a>=r&&a<=s&&a%6e4===0}})},Je="^[a-z][a-z0-9-]{0,30}$",pe=e=>o.YjP().regex(new RegExp(Je),{error:"a name of lowercase letter\
s, digits and hyphens, at most 31, starting with a letter"}).meta({description:`Name of the ${e}: lowercase letters, digits and hyphens.`}),Ze=o.g1P(o.YjP().regex(
/^[a-z][a-z0-9_]{0,30}$/,{error:"a name of lowercase letters, digits and underscores, at most 31, starting with a letter"}),o.YjP()).refine(e=>Object.keys(e).length<=
10,{error:"at most 10 labels"}).meta({description:"Labels of the metric: the name of each, and the field that it is taken from. At most 10."}),qe=o.rej({description:o.
YjP().max(500).optional(),"values-of":o.YjP().optional().meta({description:"The numeric field whose values are kept as a distribution."}),count:o.k5n(["requests",
"errors"]).optional().meta({description:"Count the service's entries of requests, or those whose status is an error."}),unit:o.YjP().max(20).optional().meta({description:"\
Unit of the values (UCUM), for example `ms`."}),labels:Ze.optional(),with:o.YOg(o.YjP()).optional().meta({description:"Only entries that have these fields, for \
example those with a user."})}),ge=o.YjP().min(1).max(100),N={title:ge,width:o.Whr().min(2).max(12).optional().meta({description:"Of 12 columns. Default: 6."}),
height:o.Whr().min(2).max(24).optional().meta({description:"Default: 4."})},J=o.YjP().meta({description:"Name of a metric of this file, or `cloud-run` for Cloud\
 Run's own."}),le=o.YjP().optional().meta({description:"One series for each value of this label of the metric."}),Pe=o.Whr().min(1).max(50).optional().meta({description:"\
Only so many of the largest series."}),Oe="Drawn as a line.",$e=G({pattern:x.p,allowed:"a percentage, for example `1%`",description:Oe,accepts:e=>(0,x.A)(e)!==null}),
en=G({pattern:S.v,allowed:"a percentage of what an instance has, or a size with its unit, for example `90%` or `500MB`",description:`${Oe} With a percentage the\
 chart shows shares.`,accepts:e=>(0,S.Y)(e)!==null}),nn=G({pattern:c.Zq,allowed:"a duration with its unit, for example `2s`",description:Oe,accepts:e=>((0,c.E9)(
e)??0)>0}),tn=o.gMt("show",[o.rej({show:o.euz("quantiles"),...N,metric:J,at:o.YOg(o.k5n(["p50","p95","p99"])).min(1),by:le,limit:nn.optional()}),o.rej({show:o.euz(
"mean"),...N,metric:J,by:le}),o.rej({show:o.euz("per-minute"),...N,metric:J,by:le,top:Pe}),o.rej({show:o.euz("count"),...N,metric:J,by:le,top:Pe,every:V("One ba\
r for so long. Default: 5m.","1m").optional()}),o.rej({show:o.euz("share"),...N,of:J,in:J,by:le,limit:$e.optional()}),o.rej({show:o.euz("error-rate"),...N,limit:$e.
optional()}),o.rej({show:o.euz("memory"),...N,limit:en.optional()}),o.rej({show:o.euz("cpu"),...N,limit:$e.optional()}),o.rej({show:o.euz("instances"),...N}),o.
rej({show:o.euz("distinct"),...N,metric:J,of:o.YjP().meta({description:"The label whose values are counted."}),over:V("Counted over so long. Default: 24h.","1m").
optional()}),o.rej({show:o.euz("by-hour"),...N,metric:J}),o.rej({show:o.euz("billable-time"),...N}),o.rej({show:o.euz("scorecard"),...N,of:o.k5n(["p50","p95","p\
99","error-rate","memory","cpu","requests"]).meta({description:"One figure, with its course, by Cloud Run's own metrics; requests by the minute."}),limit:o.YjP().
optional().meta({description:"Beyond it the figure is red, for example `2s`, `1%` or `500MB`. Of memory also a share of what an instance has."})}),o.rej({show:o.
euz("section"),title:ge,subtitle:o.YjP().max(200).optional().meta({description:"Under the title of the widgets that follow."})}),o.rej({show:o.euz("error-groups"),
...N}),o.rej({show:o.euz("logs"),...N,filter:o.YjP().min(1).max(1e4).optional()}),o.rej({show:o.euz("text"),...N,text:o.YjP().min(1).max(1e4)})]),rn=o.rej({title:ge,
widgets:o.YOg(tn).min(1).max(40)}),on=String.raw`^(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+$`,sn=o.rej({title:ge.optional(),severity:o.k5n(["critic\
al","error","warning","info"]),when:o.YOg(G({pattern:on,allowed:"`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for exampl\
e `p95 > 5s`",description:"For example `p95 > 5s`.",accepts:e=>(0,W.zB)(e)?.kind==="above"})).min(1).max(6).optional().meta({description:"Alert when any of thes\
e holds. At most 6."}),logs:o.YjP().min(1).max(2e3).optional().meta({description:"Alert on the service's entries that match this Logging filter."}),"no-requests\
-for":V("Alert when the service had no request for so long.","5m","23h").optional(),over:V("The figures are taken over so long. Default: 5m.","1m").optional(),for:V(
"They must hold for so long. Default: 0m, at once.","0m").optional(),"remind-every":V("Tell it again while it lasts.","30m").optional(),"at-most-every":V("Of `l\
ogs`: not told more often. Default: 1h.","5m").optional(),runbook:o.YjP().max(8e3).optional().meta({description:"Markdown that the notification shows."})}),oe=o.
rej({fields:o.g1P(pe("field"),G({pattern:A.sA,allowed:"a path of plain names that starts with `jsonPayload.`, `labels.` or `httpRequest.`",description:"Where lo\
g entries hold it.",accepts:e=>(0,A.Zl)(e)!==null})).optional().meta({description:"More fields of the service's log entries. `latency`, `status` and `group` are\
 inputs; `user` can be one."}),metrics:o.g1P(pe("metric"),qe).optional(),dashboards:o.g1P(pe("dashboard"),rn).optional(),alerts:o.g1P(pe("alert"),sn).optional()});
var an=l(40354),De=l(75197);function cn(e,n){const{metrics:t,dashboards:r,alerts:s}=e;return[...n.filter(i=>z.some(a=>a===i)).map(i=>({keys:["fields",i],value:(0,$.
WU)(i),allowed:`the input \`${i}-field\`, which names it`})),...Object.entries(t).flatMap(([i,a])=>ln(a,["metrics",i],e)),...Object.entries(r).flatMap(([i,{widgets:a}])=>a.
flatMap((f,v)=>dn(f,["dashboards",i,"widgets",v],t))),...Object.entries(s).flatMap(([i,a])=>hn(a,["alerts",i]))]}function ln(e,n,{fields:t}){const{count:r,unit:s,
labels:i={},with:a=[]}=e,f=e["values-of"],v=Object.keys(t).map(D=>`\`${D}\``),b=(D,...R)=>Object.hasOwn(t,D)?[]:[{keys:[...n,...R],value:(0,$.WU)(D),allowed:`on\
e of the fields ${v.join(", ")}`}],P=[];if(f===void 0==(r===void 0)&&P.push({keys:n,value:f===void 0?"neither":"both",allowed:"either `values-of` or `count`"}),
s!==void 0&&f===void 0&&P.push({keys:[...n,"unit"],value:(0,$.WU)(s),allowed:"only where there is `values-of`"}),f!==void 0&&t[f]==="httpRequest.latency"){const D=`\
a field with a number; for Cloud Run's own latencies use the metric \`${C}\` in widgets instead of this one`;P.push({keys:[...n,"values-of"],value:(0,$.WU)("htt\
pRequest.latency"),allowed:D})}return[...P,...f===void 0?[]:b(f,"values-of"),...Object.entries(i).flatMap(([D,R])=>b(R,"labels",D)),...a.flatMap((D,R)=>b(D,"wit\
h",R))]}const un={quantiles:"values",mean:"values","per-minute":"count",count:"count",share:"count",distinct:"count","by-hour":"count"};function dn(e,n,t){const r=[],
s=(a,f)=>{const v=un[e.show],b=Object.keys(t).filter(P=>fn(t[P],v));if(!(f===C&&e.show!=="distinct")&&!b.includes(f)){const P=[...b,...e.show==="distinct"?[]:[C]].
map(R=>`\`${R}\``),D=v==="values"?"values":"counts";r.push({keys:[...n,a],value:(0,$.WU)(f),allowed:`a metric of ${D}: ${P.join(", ")||"there is none"}`})}},i=(a,f,...v)=>{
if(f!==void 0)for(const b of v){const P=b===C?["response_code","response_code_class"]:mn(t[b]);if(P===null||P.includes(f))continue;const D=P.map(R=>`\`${R}\``).
join(", ")||"it has none";r.push({keys:[...n,a],value:(0,$.WU)(f),allowed:`a label of \`${b}\`: ${D}`})}};return"metric"in e&&s("metric",e.metric),e.show==="sha\
re"?(s("of",e.of),s("in",e.in),i("by",e.by,e.of,e.in)):e.show==="distinct"?e.metric!==C&&i("of",e.of,e.metric):"by"in e&&i("by",e.by,e.metric),r}function fn(e,n){
return e!==void 0&&e["values-of"]!==void 0==(n==="values")}function mn(e){return e===void 0?null:Object.keys(e.labels??{})}function hn(e,n){const t=[],s=["when",
"logs","no-requests-for"].filter(a=>e[a]!==void 0);if(s.length!==1){const a=s.length===0?"none of them":s.join(" and ");t.push({keys:n,value:a,allowed:"one of `\
when`, `logs` and `no-requests-for`"})}const i={over:["when"],for:["when"],"remind-every":["when","no-requests-for"],"at-most-every":["logs"]};for(const[a,f]of Object.
entries(i)){const v=e[a];if(v===void 0||f.some(P=>e[P]!==void 0))continue;const b=`only where there is ${f.map(P=>`\`${P}\``).join(" or ")}`;t.push({keys:[...n,
a],value:(0,$.WU)(v),allowed:b})}return t}function pn(e,n,t,r){const s={fields:{},metrics:{},dashboards:{},alerts:{}},i=(0,De.g)(e,n);if(Array.isArray(i)){const R="\
a YAML file with `metrics`, `dashboards` and `alerts`";for(const{value:F,where:ee}of i)r.push({name:"definitions",value:F,allowed:R,where:ee??n});return s}const a=({
keys:R,value:F,allowed:ee})=>{r.push({name:$n(R),value:F,allowed:ee,where:i.where(R)})},f=oe.safeParse(i.data??{}),v=(f.error?.issues??[]).flatMap(R=>vn(R,i.data));
v.forEach(a);const b=f.success?f:oe.safeParse(gn(i.data,v));if(!b.success)return s;const P=yn(b.data,t),D=new Set(v.map(({keys:R})=>(0,$.WU)(String(R[1]))));return cn(
P,Object.keys(b.data.fields??{})).filter(({value:R})=>!D.has(R)).forEach(a),P}const Re="";function gn(e,n){const t=structuredClone(e);for(const{keys:r}of n){const[
s,i]=r,a=i===void 0?t:Ie(t,r.slice(0,1));s!==void 0&&Ue(a)&&delete a[i??s]}return t}function Ue(e){return typeof e=="object"&&e!==null}function yn({fields:e,metrics:n,
dashboards:t,alerts:r},s){return{fields:{user:Re,...e,...s},metrics:n??{},dashboards:t??{},alerts:r??{}}}function vn(e,n){const t=e.path,r=(0,De.f)(Ie(n,t));switch(e.
code){case"unrecognized_keys":return e.keys.map(s=>({keys:[...t,s],value:"not a setting",allowed:On(s,t)}));case"invalid_key":return[{keys:t,value:(0,$.WU)(String(
t.at(-1))),allowed:e.issues[0]?.message??"another name"}];case"invalid_value":return[{keys:t,value:r,allowed:e.values.map(s=>`\`${String(s)}\``).join(", ")}];case"\
invalid_union":return[{keys:t,value:r,allowed:`one of ${En.map(s=>`\`${s}\``).join(", ")}`}];case"invalid_type":return[{keys:t,value:r,allowed:wn[e.expected]??`\
a ${e.expected}`}];case"too_big":return[{keys:t,value:r,allowed:`at most ${e.maximum}`}];case"too_small":return[{keys:t,value:r,allowed:`at least ${e.minimum}`}];default:
return[{keys:t,value:r,allowed:e.message}]}}const wn={string:"a text",int:"a whole number",number:"a number",array:"a list",object:"a mapping",record:"a mapping"},
Se=oe.shape.dashboards.unwrap().valueType.shape.widgets.element.options,En=Se.map(({shape:e})=>e.show.value),bn={"":Object.keys(oe.shape),metrics:Object.keys(oe.
shape.metrics.unwrap().valueType.shape),alerts:Object.keys(oe.shape.alerts.unwrap().valueType.shape),dashboards:[...new Set(["widgets",...Se.flatMap(({shape:e})=>Object.
keys(e))])]};function On(e,n){const t=bn[String(n[0]??"")]??[],r=(0,an.Z)(e,t);return r!==void 0&&r!==e?`\`${r}\`, which is probably meant`:"a setting of this p\
art"}function Ie(e,n){return n.reduce((t,r)=>Ue(t)?t[r]:void 0,e)}function $n(e){return e.length===0?"definitions":(0,$.WU)(e.map(String).join(".")).slice(1,-1)}
function jn(e,n){const t=Object.entries(e.metrics).flatMap(([a,f])=>{const v=[...Object.values(f.labels??{}),...f.with??[],f["values-of"]];return e.fields.user===
Re&&v.includes("user")?[{metric:a,why:"no-user-field"}]:n!=="ms"&&f["values-of"]==="latency"?[{metric:a,why:"latency-unit"}]:[]}),r=new Map(t.map(a=>[a.metric,a.
why])),s=a=>a.flatMap(f=>{const v=ke(f).map(b=>r.get(b));return v.includes("no-user-field")?[]:"metric"in f&&v.includes("latency-unit")?[Mn(f)]:[f]}),i=Object.entries(
e.dashboards).map(([a,f])=>[a,{...f,widgets:s(f.widgets)}]).filter(([,{widgets:a}])=>a.length>0);return{definitions:{...e,metrics:Object.fromEntries(Object.entries(
e.metrics).filter(([a])=>!r.has(a))),dashboards:Object.fromEntries(i)},leftOut:t}}function ke(e){return e.show==="share"?[e.of,e.in]:"metric"in e?[e.metric]:[]}
function Mn(e){if(!("by"in e))return{...e,metric:C};const{by:n,...t}=e;return{...t,metric:C}}var ue=l(25353),An=l(75371),se=l(30934),_n=l(39463);function Tn(e,n){
return{filter:ne(e,"run.googleapis.com/container/billable_instance_time"),aggregation:re(n,"ALIGN_RATE","REDUCE_SUM")}}function de(e,n,t){return n!==C?(0,se.R)(
e.service,n):`run.googleapis.com/${t==="values"?"request_latencies":"request_count"}`}function ne(e,n,t=[]){return[`metric.type=${q(n)}`,'resource.type="cloud_r\
un_revision"',`resource.labels.service_name=${q(e.service)}`,`resource.labels.location=${q(e.region)}`,.../^\d+$/.test(e.project)?[]:[`resource.labels.project_i\
d=${q(e.project)}`],...t].join(" AND ")}function te(e,n,t,r,s){return{filter:ne(e,de(e,n,"values")),aggregation:re(r,"ALIGN_DELTA",`REDUCE_PERCENTILE_${t}`,s)}}
function Pn(e,n,t,r){return{filter:ne(e,de(e,n,"values")),aggregation:re(t,"ALIGN_DELTA","REDUCE_MEAN",r)}}function Le(e,n,t,r){return{filter:ne(e,de(e,n,"count")),
aggregation:re(t,"ALIGN_DELTA","REDUCE_SUM",r)}}function ye(e,n,t,r){return{filter:ne(e,de(e,n,"count")),aggregation:re(t,"ALIGN_RATE","REDUCE_SUM",r)}}function je(e,n,t){
const r=ye(e,C,t),s=ne(e,de(e,C,"count"),[Dn(n)]);return{numerator:{...r,filter:s},denominator:r}}function ie(e,n,t){const r=ne(e,`run.googleapis.com/${n}`);return n===
"container/instance_count"?{filter:r,aggregation:re(t,"ALIGN_MAX","REDUCE_SUM","state")}:{filter:r,aggregation:re(t,"ALIGN_PERCENTILE_99","REDUCE_MAX")}}function Me(e,n){
const t=n===C?"run_googleapis_com:request_count":`logging_googleapis_com:user_${(0,se.Y)(e.service,n)}`,r={monitored_resource:"cloud_run_revision",service_name:e.
service,location:e.region},s=/^\d+$/.test(e.project)?{}:{project_id:e.project},i=Object.entries({...r,...s}).map(([a,f])=>`${a}=${q(f)}`);return`${t}{${i.join("\
,")}}`}function Dn(e){const[n]=e;return e.length===1&&n!==void 0&&n.from%100===0&&n.to===n.from+99?`metric.labels.response_code_class="${n.from/100}xx"`:`metric\
.labels.response_code=monitoring.regex.full_match("${e.flatMap(Rn).join("|")}")`}function Rn({from:e,to:n}){const t=[];for(let r=e;r<=n;){const s=[100,10].find(
i=>r%i===0&&r+i-1<=n)??1;t.push(String(r).slice(0,3-Math.log10(s))+".".repeat(Math.log10(s))),r+=s}return t}function re(e,n,t,r){return{alignmentPeriod:Z(e),perSeriesAligner:n,
crossSeriesReducer:t,...r===void 0?{}:{groupByFields:[`metric.label.${r}`]}}}function Z(e){return`${Math.round(e/1e3)}s`}function q(e){return`"${e.replace(/[\\"]/g,
"\\$&")}"`}const K=6e4,Un=7*864e5;function Sn(e,n,t){return{title:e.title,...In(e,n,t)}}function In(e,n,t){switch(e.show){case"quantiles":return kn(e,n);case"me\
an":return Y([ae(Pn(n,e.metric,3e5,e.by),me("mean",e.by))]);case"per-minute":return Y([{timeSeriesQuery:{prometheusQuery:Wn(e,n)},plotType:"LINE"}]);case"count":
return Nn(e,n);case"share":return Cn(e,n);case"error-rate":return We(je(n,t,K),Ae(e.limit),void 0);case"memory":return Ge(n,Be(e.limit),Ke(e.limit??""));case"cp\
u":return Ge(n,"container/cpu/utilizations",Ae(e.limit));case"instances":return Y([ae(ie(n,"container/instance_count",K),me("","state"))]);case"distinct":return Bn(
e,n);case"by-hour":return Kn(e,n);case"billable-time":return Y([ae(Tn(n,K))]);case"scorecard":return Ln(e,n,t);case"section":return{sectionHeader:{subtitle:e.subtitle??
"",dividerBelow:!0}};case"error-groups":return{errorReportingPanel:{projectNames:[`projects/${n.project}`],services:[n.service]}};case"logs":return{logsPanel:{filter:`${xe(
n)} AND ${e.filter===void 0?"severity>=ERROR":`(${e.filter})`}`,resourceNames:[`projects/${n.project}`]}};case"text":return{text:{content:e.text,format:"MARKDOW\
N"}}}}function xe({service:e,region:n}){return`resource.type="cloud_run_revision" AND resource.labels.service_name=${q(e)} AND resource.labels.location=${q(n)}`}
function kn({metric:e,at:n,by:t,limit:r},s){const i={p50:"50",p95:"95",p99:"99"},a=n.map(f=>ae(te(s,e,i[f],K,t),me(f.toUpperCase(),t)));return Y(a,r===void 0?null:
(0,c.E9)(r))}const Ce={p50:c.E9,p95:c.E9,p99:c.E9,memory:Ke};function Ln({of:e,limit:n},t,r){const s=e in Ce?Ce[e]:x.A,i=n===void 0?null:s(n),a=i===null?{}:{thresholds:[
{value:i,color:"RED",direction:"ABOVE"}]};return{scorecard:{timeSeriesQuery:xn(e,n,t,r),sparkChartView:{sparkChartType:"SPARK_LINE"},...a}}}function xn(e,n,t,r){
const s=i=>({timeSeriesFilter:fe(i)});switch(e){case"p50":return s(te(t,C,"50",K));case"p95":return s(te(t,C,"95",K));case"p99":return s(te(t,C,"99",K));case"er\
ror-rate":return Ne(je(t,r,K));case"memory":return s(ie(t,Be(n),K));case"cpu":return s(ie(t,"container/cpu/utilizations",K));case"requests":return{prometheusQuery:`\
60 * sum (rate(${Me(t,C)}[\${__interval}]))`}}}function Cn(e,n){const{of:t,in:r,by:s,limit:i}=e,a={numerator:ye(n,t,K,s),denominator:ye(n,r,K,s)};return We(a,Ae(
i),s)}function We({numerator:e,denominator:n},t,r){return Y([{timeSeriesQuery:Ne({numerator:e,denominator:n}),plotType:"LINE",...me("",r)}],t)}function Ne({numerator:e,
denominator:n}){return{timeSeriesFilterRatio:{numerator:fe(e),denominator:fe(n)}}}function Be(e){return(0,x.A)(e??"")===null?"container/memory/usage":"container\
/memory/utilizations"}function Ke(e){return(0,_n.D)(e)??(0,x.A)(e)}function Ge(e,n,t){return Y([ae(ie(e,n,K))],t)}function Wn({metric:e,by:n,top:t},r){const i=`\
60 * sum${n===void 0?"":` by (${n})`} (rate(${Me(r,e)}[\${__interval}]))`;return t===void 0?i:`topk(${t}, ${i})`}function Nn({metric:e,by:n,top:t,every:r},s){const i=(0,c.
E9)(r??"")??3e5,a=Le(s,e,i,n),f=t===void 0?{}:{pickTimeSeriesFilter:{rankingMethod:"METHOD_SUM",numTimeSeries:t,direction:"TOP"}};return Y([{timeSeriesQuery:{timeSeriesFilter:{
...fe(a),...f}},plotType:"STACKED_BAR",minAlignmentPeriod:Z(i),...me("",n)}])}function Bn({metric:e,of:n,over:t},r){const s=Math.round(((0,c.E9)(t??"")??864e5)/
6e4),i=`count(sum by (${n}) (increase(${Me(r,e)}[${s}m])) > 0)`;return Y([{timeSeriesQuery:{prometheusQuery:i},plotType:"LINE"}])}function Kn({metric:e},n){const r={
...ae(Le(n,e,36e5)),minAlignmentPeriod:Z(36e5)};return Y([r],null,{timeshiftDuration:Z(Un)})}function ae(e,n={}){return{timeSeriesQuery:{timeSeriesFilter:fe(e)},
plotType:"LINE",...n}}function fe({filter:e,aggregation:n}){return{filter:e,aggregation:{...n}}}function me(e,n){return n===void 0?e===""?{}:{legendTemplate:e}:
{legendTemplate:`${e===""?"":`${e} `}\${metric.labels.${n}}`}}function Y(e,n=null,t={}){return{xyChart:{dataSets:e,...n===null?{}:{thresholds:[{value:n}]},...t}}}
function Ae(e){return e===void 0?null:(0,x.A)(e)}const _e=12,he=4,ze={width:6,height:4},Gn={width:_e,height:1};function zn(e,n,t){return Object.entries(e.dashboards).
map(([r,s])=>{const i=Fe(s.title,n);return{kind:"dashboard",id:r,title:i,body:{displayName:i,mosaicLayout:{columns:_e*he,tiles:Fn(s,n,t)}},uses:[...new Set(s.widgets.
flatMap(a=>Yn(a,e,n)))]}})}function Fe(e,n){return e.replaceAll("{service}",n.service)}function Fn({widgets:e},n,t){let[r,s,i]=[0,0,0];return e.map(a=>{const{width:f=ze.
width,height:v=ze.height}=a.show==="section"?Gn:a;r+f>_e&&([r,s,i]=[0,s+i,0]);const[b,P]=[r*he,s*he],D={width:f*he,height:v*he},R={xPos:b,yPos:P,...D,widget:Sn(
a,n,t)};return[r,i]=[r+f,Math.max(i,v)],R})}function Yn(e,{metrics:n},t){return ke(e).filter(r=>Object.hasOwn(n,r)).map(r=>(0,se.R)(t.service,r))}const ve="late\
ncy",Qn={critical:"CRITICAL",error:"ERROR",warning:"WARNING",info:null};function Hn(e,n,t,r,s="en"){const i=(0,An.wordsFor)(s).setup.alerts;return Object.entries(
e.alerts).map(([a,f])=>{const v=Fe(f.title??`{service} – ${a}`,n),b=(f.when??[]).flatMap(D=>{const R=(0,W.zB)(D);return R?.kind==="above"?[Vn(D,R,f,e,n,t)]:[]}),
P=Qn[f.severity];return{kind:"alert",id:a,title:v,uses:we(e)===ve&&Jn(f)?[(0,se.R)(n.service,ve)]:[],body:{displayName:v,documentation:{content:nt(f,n,i),mimeType:"\
text/markdown"},combiner:"OR",conditions:[...b,...f.logs===void 0?[]:[Zn(f.logs,v,n)],...f["no-requests-for"]===void 0?[]:[qn(f["no-requests-for"],n,i)]],...P===
null?{}:{severity:P},...r===void 0?{}:{notificationChannels:[r]},...et(f,r)}}})}function Vn(e,{indicator:n,limit:t,ofInstance:r},s,i,a,f){const v=(0,c.E9)(s.over??
"")??3e5,{numerator:b,denominator:P}=n==="error-rate"?je(a,f,v):{numerator:Xn(n,r===!0,a,i,v),denominator:void 0};return{displayName:e.replace(/\s*>\s*/," > "),
conditionThreshold:{filter:b.filter,aggregations:[{...b.aggregation}],...P===void 0?{}:{denominatorFilter:P.filter,denominatorAggregations:[{...P.aggregation}]},
comparison:"COMPARISON_GT",thresholdValue:t,duration:Z((0,c.E9)(s.for??"")??0),trigger:{count:1}}}}function Xn(e,n,t,r,s){switch(e){case"memory":return ie(t,n?"\
container/memory/utilizations":"container/memory/usage",s);case"cpu":return ie(t,"container/cpu/utilizations",s);case"p50":return te(t,we(r),"50",s);case"p95":return te(
t,we(r),"95",s);case"p99":return te(t,we(r),"99",s)}}function we({metrics:e}){return e[ve]?.["values-of"]===void 0?C:ve}function Jn({when:e=[]}){return e.some(n=>/^p\d/.
test(n))}function Zn(e,n,t){return{displayName:n,conditionMatchedLog:{filter:`${xe(t)} AND (${e})`}}}function qn(e,n,t){const{filter:r,aggregation:s}=ye(n,C,6e4);
return{displayName:t.silence(e),conditionAbsent:{filter:r,aggregations:[{...s}],duration:Z((0,c.E9)(e)??0),trigger:{count:1}}}}function et(e,n){if(e.logs!==void 0)
return{alertStrategy:{notificationRateLimit:{period:Z((0,c.E9)(e["at-most-every"]??"")??36e5)}}};const t=(0,c.E9)(e["remind-every"]??"");return t===null||t===0||
n===void 0?{}:{alertStrategy:{notificationChannelStrategy:[{notificationChannelNames:[n],renotifyInterval:Z(t)}]}}}function nt({runbook:e},{service:n,region:t},r){
const s=r.origin(n,t);return e===void 0?s:`${e}

${s}`}var tt=l(63800),Q=l(21999),X=l(27080);class Ee extends Error{name="ChangedMeanwhile"}const rt=1e3,ot=3e4,st=1e4;async function it(e,n,t,r){const{wanted:s}=e,
i=e.live===null?null:await ct(e.live,n,t);if(s===null){i!==null&&await be(i,t,r,async()=>await n.remove(i,t));return}e.action==="replace"&&i!==null&&await be(i,
t,r,async()=>await n.remove(i,t));const a=e.action==="replace"?null:i,f=a===null?s.body:lt(s,a),v=(0,Q.qQ)((0,Q.IN)(s.kind,s.body)),b=at(s,r.scope),P=async(F,ee)=>{
const ce=(0,tt.x)(s.kind,f,b,{wanted:v,live:ee},F?.raw);return F===null?await ut(s,ce,n,t,r):await be(s,t,r,async()=>await n.update(F,ce,t))},D=await P(a,v),R=(0,Q.
qQ)(D.body);R!==v&&await P(D,R)}function at({kind:e,id:n},{service:t,region:r}){return{service:t,region:e==="metric"?"":r,id:n}}async function ct(e,n,t){const r=await n.
read(e,t);if(r===null||(0,Q.qQ)(r.body)!==(0,Q.qQ)(e.body)||r.marks?.live!==e.marks?.live)throw new Ee(`${e.title} was changed by someone else meanwhile.`);return r}
function lt({kind:e,body:n},{raw:t}){if(e!=="alert"||!Array.isArray(n.conditions)||!Array.isArray(t.conditions))return n;const r=new Map(t.conditions.filter(X.Gv).
map(i=>[i.displayName,i.name])),s=n.conditions.filter(X.Gv).map(i=>{const a=r.get(i.displayName);return a===void 0?i:{...i,name:a}});return{...n,conditions:s}}async function ut(e,n,t,r,s){
try{return await be(e,r,s,async()=>await t.create(e.kind,n,r))}catch(i){throw i instanceof ue.aU&&(i.failure==="conflict"||i.failure==="transient")?new Ee(i.message,
{cause:i}):i}}async function be({title:e},n,{clock:t,onWait:r},s){let i=rt;for(;;)try{return await s()}catch(a){const f=dt(a);if(f)i=Math.max(i,st);else if(a instanceof
ue.aU&&a.failure==="conflict")throw new Ee(a.message,{cause:a});if(!(f||ft(a))||t.now()+i>=n.deadline)throw a;r(e,i,f?"edits":"metric"),await t.sleep(i,n.signal),
i=Math.min(i*2,ot)}}function dt(e){return e instanceof ue.aU&&/Too many concurrent edits/i.test(e.message)}function ft(e){return e instanceof ue.aU&&e.failure===
"not-found"&&/Cannot find metric/i.test(e.message)}const mt=[10,11,12,13,14,15,16,17,18,20,22,24,26,28,30,33,36,40,45,50,55,60,65,70,75,80,90],ht=Array.from({length:6},
(e,n)=>mt.map(t=>n===0?t/10:t*10**(n-1))).flat();function pt(e,n,t){return Object.entries(e.metrics).map(([r,s])=>{const i=(0,se.Y)(n.service,r);return{kind:"me\
tric",id:r,title:i,body:gt(i,s,e,n,t),uses:[]}})}function gt(e,n,{fields:t},r,s){const i=b=>t[b]??"",a=n["values-of"],f=Object.entries(n.labels??{}).toSorted(([
b],[P])=>b<P?-1:1),v=['resource.type="cloud_run_revision"',`resource.labels.service_name=${q(r.service)}`,a===void 0?yt(n.count??"requests",i("status"),s):`${i(
a)}:*`,...(n.with??[]).map(b=>`${i(b)}:*`)];return{name:e,...n.description===void 0?{}:{description:n.description},filter:v.join(" AND "),metricDescriptor:{metricKind:"\
DELTA",valueType:a===void 0?"INT64":"DISTRIBUTION",unit:n.unit??"1",...f.length===0?{}:{labels:f.map(([b])=>({key:b}))}},...a===void 0?{}:{valueExtractor:`EXTRA\
CT(${i(a)})`,bucketOptions:{explicitBuckets:{bounds:ht}}},...f.length===0?{}:{labelExtractors:Object.fromEntries(f.map(([b,P])=>[b,`EXTRACT(${i(P)})`]))}}}function yt(e,n,t){
if(e==="requests")return`${n}:*`;const r=t.map(({from:s,to:i})=>s===i?`${n}=${s}`:`(${n}>=${s} AND ${n}<=${i})`);return r.length===1?r[0]??"":`(${r.join(" OR ")}\
)`}function vt(e,n,{scope:t,overwrite:r}){const s=n.filter(v=>Ye(v,t)),i=e.map(v=>{const b=s.find(({kind:D,owner:R})=>D===v.kind&&R?.id===v.id),P=v.kind==="metr\
ic"?n.find(D=>D.kind==="metric"&&D.title===v.title):void 0;return wt(v,b??P??null,r)}),a=s.filter(v=>!e.some(b=>b.kind===v.kind&&b.id===v.owner?.id)).map(v=>bt(
v,n,t,r)),f=v=>X.AX.indexOf(v.kind);return[...i.toSorted((v,b)=>f(v)-f(b)),...a.toSorted((v,b)=>f(b)-f(v))]}function Ye({kind:e,owner:n},{service:t,region:r}){return n!==
null&&n.service===t&&(e==="metric"||n.region===r)}function wt(e,n,t){const r={kind:e.kind,id:e.id,title:e.title,wanted:e,live:n},s=(0,Q.IN)(e.kind,e.body);if(n===
null)return{...r,action:"create",obstacle:null,held:!1,differences:[]};const i=(0,Q.tX)(n.body,s),a=n.marks!==null&&n.marks.live===(0,Q.qQ)(n.body),f=i.length===
0||a&&n.marks?.wanted===(0,Q.qQ)(s);if(n.owner!==null&&f)return{...r,action:"none",obstacle:null,held:!1,differences:[]};const v=e.kind==="metric"&&Et(n.body,s),
b=n.owner===null?"foreign":v?"immutable":a?null:"edited";return{...r,action:v?"replace":"change",obstacle:b,held:b!==null&&!t,differences:i}}function Et(e,n){const[
t,r]=[e.metricDescriptor,n.metricDescriptor];if(!(0,X.Gv)(t)||!(0,X.Gv)(r))return!1;if(t.metricKind!==r.metricKind||t.valueType!==r.valueType)return!0;const s=Qe(
r);return[...Qe(t)].some(([i,a])=>s.get(i)!==a)}function Qe(e){const n=Array.isArray(e.labels)?e.labels:[];return new Map(n.filter(X.Gv).map(t=>[(0,X.b6)(t.key),
(0,X.b6)(t.valueType)||"STRING"]))}function bt(e,n,t,r){const s=e.marks?.live!==(0,Q.qQ)(e.body),i=e.kind==="metric"&&Ot(e,n,t);return{kind:e.kind,id:e.owner?.id??
"",title:e.title,action:"remove",obstacle:i?"in-use":s?"edited":null,held:i||s&&!r,differences:[],wanted:null,live:e}}function Ot(e,n,t){const r=(0,se.R)(t.service,
e.owner?.id??""),s=r.replace("logging.googleapis.com/","logging_googleapis_com:").replace(":user/",":user_"),i=new RegExp(`(?:${[r,s].map($t).join("|")})(?:_buc\
ket|_sum|_count)?(?![A-Za-z0-9_])`);return n.some(a=>a.kind!=="metric"&&!Ye(a,t)&&i.test(JSON.stringify(a.raw)))}function $t(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,
"\\$&")}const jt=14*6e4,Mt=6e4,At=5,He=1e3;async function _t(e,n){const{clock:t,cancel:r,api:s}=n,i=t.now(),a={deadline:i+jt,signal:r},f=e.mode==="remove"?null:
await Ut(e.channel,s,Ve(n)),v=Tt(e),b=new Pt(e,n,v);await b.plan(),e.mode!=="plan"&&await b.apply(a);const{service:P,region:D,project:R}=e.scope;return{language:e.
language,mode:e.mode,overwrite:e.overwrite,service:{name:P,region:D,project:R},definitions:e.definitionsPath,changes:b.changes(),channel:f===null?null:St(f),notices:[
...b.notices(),...It(e,f,v)],tookMs:t.now()-i}}function Tt({definitions:e,scope:n,errorStatus:t,channel:r,language:s}){return e===null?[]:[...pt(e,n,t),...zn(e,
n,t),...Hn(e,n,t,r,s)]}class Pt{#t;#e;#o;#r=[];#n=new Map;#s=!1;constructor(n,t,r){this.#t=n,this.#e=t,this.#o=r}changes(){return[...this.#n.values()]}notices(){
const n=this.changes().some(({kind:t,action:r,done:s})=>s&&t==="metric"&&r==="create");return[...this.#s?[{code:"stopped"}]:[],...n?[{code:"counts-from-now"}]:[]]}async plan(){
const{api:n}=this.#e,t=Ve(this.#e),r=await Promise.all(X.AX.map(async s=>await n.list(s,t)));this.#r=vt(this.#o,r.flat(),this.#t);for(const s of this.#r){const i=this.#n.
get(Te(s));(i===void 0||!(i.done||i.error!==null))&&this.#n.set(Te(s),Rt(s))}}async apply(n){const{clock:t}=this.#e;try{for(let r=1;;r++){const s=await this.#i(
n);if(s===null)return;if(r===At){s.row.error=s.message;return}await t.sleep(He,n.signal),await this.plan()}}catch(r){if(!n.signal.aborted)throw r;this.#s=!0}}async#i(n){
const{api:t,clock:r,onWait:s,onDone:i}=this.#e;let a=null;for(const f of this.#r){const v=this.#n.get(Te(f));if(v===void 0||v.done||v.error!==null||f.held||f.action===
"none")continue;const P=this.changes().some(({kind:D,title:R,error:F})=>F!==null&&D==="metric"&&Dt(f,R))?{...n,deadline:Math.min(n.deadline,r.now()+He)}:n;try{await it(
f,t,P,{scope:this.#t.scope,clock:r,onWait:s}),v.done=!0,i(f)}catch(D){if(n.signal.aborted)throw D;if(D instanceof Ee){if(a??={row:v,message:D.message},f.kind===
"metric")return a}else if(D instanceof ue.aU)v.error=D.message;else throw D}}return a}}function Dt({wanted:e},n){return e?.uses.some(t=>t.endsWith(`/${n}`))===!0}
function Ve({clock:e,cancel:n}){return{deadline:e.now()+Mt,signal:n}}function Te({kind:e,id:n,title:t}){return JSON.stringify([e,n===""?t:n])}function Rt({kind:e,
id:n,title:t,action:r,obstacle:s,held:i,differences:a}){return{kind:e,id:n,title:t,action:r,obstacle:s,held:i,differences:a,done:!1,error:null}}async function Ut(e,n,t){
if(e===void 0)return null;const r=await n.channel(e,t);if(r!==null)return r;const s="an existing channel: `gcloud beta monitoring channels list` shows them, the\
 console's page Alerting makes one for Slack";throw new $.j1([{name:"notification-channel",value:`${e}, which does not exist`,allowed:s,where:"input"}])}function St({
name:e,type:n,title:t}){return{name:e,type:n,title:t}}function It({mode:e,leftOut:n},t,r){const s=[...new Set(n.map(({why:i})=>i))].map(i=>({code:i,metrics:n.filter(
a=>a.why===i).map(({metric:a})=>a)}));return e==="remove"||!r.some(({kind:i})=>i==="alert")?s:t===null?[...s,{code:"no-channel"}]:[...s,...t.type==="slack"?[]:[
{code:"channel-not-slack",type:t.type}],...t.enabled?[]:[{code:"channel-disabled"}]]}var kt=l(82328);async function Lt(e){const n=(0,d.f)(process.env),t=await(0,U.
sb)({env:process.env,readFile:U.Ts});await(0,O.QU)((0,U.Fj)(t.settings)),t.configFile!==null&&(0,O.cv)((0,kt.S3)(t.configFile,t.settings.language));const r=async s=>await u(
s,n.summaryFile);await Xe(t,{say:O.cv,warn:(0,w.pj)(t.settings.language),publish:r},e)}async function Xe(e,n,t){const{settings:r}=e,s=r.setup.mode==="remove"?null:
xt(r),i=(0,T.Q)(e,t,{warn:n.warn,plannedMs:0}),a=await i.signIn(),{service:f,region:v,language:b,errorStatus:P}=r,{mode:D,overwrite:R,notificationChannel:F}=r.setup,
ee=await _t({mode:D,overwrite:R,language:b,scope:{service:f,region:v,project:a},definitions:s?.definitions??null,definitionsPath:s?.path??null,leftOut:s?.leftOut??
[],errorStatus:P,channel:F},{api:await i.setup(),clock:i.clock,cancel:t,onWait:(ce,Ct,Wt)=>n.say((0,y.Sh)(ce,Ct,Wt,b)),onDone:ce=>n.say((0,y.Nh)(ce,b))});return await n.
publish(ee),await i.close(),ee}function xt(e){const{path:n,yaml:t,shipped:r}=k(e.setup.definitions,process.env,(0,E.dirname)(process.argv[1]??"")),{latencyField:s,
statusField:i,groupField:a}=e,{userField:f}=e.setup,v=[],b={latency:s,status:i,group:a,...f===void 0?{}:{user:f}},P=pn(t,n,b,v);if(v.length>0)throw new $.j1(v);
return{...jn(P,e.latencyUnit),path:r?null:n}}}),23092:((B,I,l)=>{l.d(I,{f:()=>_,r:()=>L});var E=l(48161),T=l.n(E),$=l(5458);function _(U){const d=g=>U[g]||null,
O=(d("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),w=d("GITHUB_REPOSITORY"),j=d("GITHUB_RUN_ID"),p=d("GITHUB_RUN_ATTEMPT"),m=`${O}/${w}/actions\
/runs/${j}`;return{tempDir:d("RUNNER_TEMP")??(0,E.tmpdir)(),runUrl:w===null||j===null?null:p===null?m:`${m}/attempts/${p}`,summaryFile:d("GITHUB_STEP_SUMMARY"),
outputFile:d("GITHUB_OUTPUT"),serverUrl:O,repository:w,sha:d("GITHUB_SHA"),actor:d("GITHUB_ACTOR"),apiUrl:(d("GITHUB_API_URL")??"https://api.github.com").replace(
/\/+$/,""),slackApiUrl:k(d("SLACK_API_URL"))??"https://slack.com/api",eventName:d("GITHUB_EVENT_NAME"),eventPath:d("GITHUB_EVENT_PATH"),ref:d("GITHUB_REF"),runId:j,
stepId:[j,p,d("GITHUB_JOB"),d("GITHUB_ACTION")].map(g=>g??"").join("/"),workflowRef:d("GITHUB_WORKFLOW_REF")}}function L(U,d){return U[`STATE_${d}`]??""}function k(U){
const d=U===null?null:URL.parse(U);return d!==null&&(0,$.B)(d.origin)!==null?d.href.replace(/\/+$/,""):null}}),80250:((B,I,l)=>{l.d(I,{DP:()=>M,YX:()=>p,yu:()=>u,
zB:()=>w});var E=l(99420),T=l(7426),$=l(30688),_=l(38634),L=l(39463);const k={p50:T.E9,p95:T.E9,p99:T.E9,"error-rate":_.A,memory:L.D,cpu:_.A},U=["any","pass","f\
ail","inconclusive"],d=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,O="`p50`, `p95`, `p\
99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `inconclusive`";function w(h){
const[,y,o]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(h.trim())??[];if(y!==void 0&&o!==void 0&&Object.hasOwn(k,y)){const S=y,x=S==="memory"?(0,_.A)(o):null;if(x!==null)
return{kind:"above",indicator:S,limit:x,ofInstance:!0};const W=k[S](o);return W===null?null:{kind:"above",indicator:S,limit:W}}const[,c]=/^verdict\s*=\s*(\S+)$/.
exec(h.trim())??[],A=U.find(S=>S===c);return A===void 0?null:{kind:"verdict",verdict:A}}const j=h=>E.YjP().regex(new RegExp($.SO)).meta({description:h,examples:[
"#production-alerts"]}),p=E.rej({deploy:j("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:j("Channel of the announ\
cement after a verdict `pass`. Without it: none.").optional(),rules:E.YOg(E.rej({severity:E.k5n(["critical","warning","info"]),when:E.YOg(E.YjP().refine(h=>w(h)!==
null).meta({pattern:d})).min(1).meta({description:`One of these must hold: ${O}.`}),channel:j("Default: `slack-channel`.").optional(),"at-most-every":E.YjP().refine(
h=>(0,T.E9)(h)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:T.Zq}).optional()})).max(20).
meta({description:"The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides th\
e verdict, and where."}),m="a channel's name with its `#`, or its ID",g={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rule\
s, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${O}`,deploy:m,
success:m,channel:m,"at-most-every":"a duration with its unit, for example `1h`"};function M(h){const y=h.findLast(o=>typeof o=="string"&&Object.hasOwn(g,o));return g[String(
y??"slack")]??""}function u({deploy:h,success:y,rules:o=[]}){return{deploy:h,success:y,rules:o.map(c=>({severity:c.severity,when:c.when.flatMap(A=>w(A)??[]),channel:c.
channel,atMostEveryMs:c["at-most-every"]===void 0?0:(0,T.E9)(c["at-most-every"])??0}))}}}),75197:((B,I,l)=>{l.d(I,{f:()=>U,g:()=>_});var E=l(38815),T=l(42785);const $=1e5;
function _(d,O){if(d.length>$)return[{value:"a file of more than 100,000 characters",where:null}];const w=new E.HN,j=p=>{const{line:m,col:g}=w.linePos(p);return`${O}\
:${m}:${g}`};try{const p=(0,E.Tp)(d,{lineCounter:w,prettyErrors:!1,logLevel:"error"});return p.errors.length>0?p.errors.map(({pos:M,message:u})=>({value:`not va\
lid YAML (${k(u)})`,where:j(M[0])})):{data:p.toJS({maxAliasCount:20}),where:M=>{for(let u=M.length;u>0;u--){const h=L(p.contents,M.slice(0,u));if(h!==void 0)return j(
h)}return O}}}catch(p){return[{value:`not usable YAML (${k(p instanceof Error?p.message:String(p))})`,where:null}]}}function L(d,O){let w=d;for(const[j,p]of O.entries()){
const m=j===O.length-1;if((0,E.jh)(w)){const g=w.items.find(M=>(0,E.Ll)(M.key)&&String(M.key)===String(p));if(g===void 0)return;if(m)return(0,E.Ll)(g.key)?g.key.
range?.[0]:void 0;w=g.value}else w=(typeof w=="object"&&w!==null&&"items"in w?[w.items].flat():[])[Number(p)]}return(0,E.Ll)(w)?w.range?.[0]:void 0}function k(d){
return(0,T.WU)(d.split(": ")[0]??"")}function U(d){return typeof d=="string"?(0,T.WU)(d):d==null?"empty":Array.isArray(d)?"a list":typeof d=="number"||typeof d==
"boolean"?String(d):"a mapping"}}),46801:((B,I,l)=>{l.d(I,{Kb:()=>L,QU:()=>U,cv:()=>T,oh:()=>_});var E=l(79856);function T(d){process.stdout.write(`${(0,E.pj)(d,
4e3)}
`)}const $=6e4;function _(d){let O=Number.NEGATIVE_INFINITY,w="";return(j,p="")=>{const m=p!==""&&p!==w;if(w=p,!m&&d()-O<$){process.stdout.write(`::debug::${(0,E.
pj)(j,4e3).replaceAll("%","%25")}
`);return}O=d(),T(j)}}function L(d,O){process.stdout.write(`::group::${d}
`);for(const w of O)T(w);process.stdout.write(`::endgroup::
`)}const k=6;async function U(d){const O=d.flatMap(p=>p.split(/\s+/)).filter(p=>!/^(?:bearer|basic|digest)$/i.test(p)),w=new Set([...d,...O].filter(p=>p.length>=
k));if(w.size===0)return;const j=await l.e(3838).then(l.bind(l,33838));for(const p of w)j.setSecret(p)}}),18884:((B,I,l)=>{l.d(I,{nU:()=>_,pj:()=>k,rm:()=>L});var E=l(
79856),T=l(46801);const $="ion-verify";async function _({language:d,outputs:O,summary:w,errors:j,warnings:p=[],folded:m,ending:g},M){const u=await l.e(3838).then(
l.bind(l,33838)),h=await L(d);try{for(const[c,A]of Object.entries(O))u.setOutput(c,A)}catch(c){h(`The outputs could not be written, so that later steps see none\
 of them or not all: ${U(c)}`)}if(M!==null)try{await u.summary.addRaw(w(),!0).write()}catch(c){h(`The job summary could not be written: ${U(c)}`)}if(m!==void 0){
const{title:c,lines:A}=m();(0,T.Kb)(c,A)}for(const{title:c,message:A}of j)u.error(A,{title:c});for(const c of p)u.warning(c,{title:$});const{job:y,line:o}=g;y===
"failure"?u.setFailed(o):y==="warning"?u.warning(o,{title:$}):(0,T.cv)(o)}async function L(d){const[O,{wordsFor:w}]=await Promise.all([l.e(3838).then(l.bind(l,33838)),
Promise.resolve().then(l.bind(l,75371))]);return j=>O.warning((0,E.pj)(w(d).detail(j)),{title:$})}function k(d){return O=>{L(d).then(w=>w(O))}}function U(d){return d instanceof
Error?d.message:String(d)}}),74878:((B,I,l)=>{l.d(I,{I:()=>T,isWhole:()=>E});function E({mode:$,changes:_,notices:L}){return $==="plan"?!0:_.every(({action:k,held:U,
done:d,error:O})=>O===null&&(k==="none"||U||d))&&!L.some(({code:k})=>k==="stopped")}function T($){return $.changes.filter(({action:_,held:L})=>_!=="none"&&!L)}}),
47360:((B,I,l)=>{l.d(I,{MA:()=>L,Nh:()=>U,Sh:()=>k,mQ:()=>_});var E=l(89404),T=l(38606),$=l(90747);function _({mode:d,changes:O}){const w=O.filter(({action:p,held:m,
done:g})=>p!=="none"&&(d==="plan"?!m:g)),j=p=>w.filter(m=>m.action===p).length;return{create:j("create"),change:j("change"),replace:j("replace"),remove:j("remov\
e"),held:O.filter(({held:p})=>p).length,failed:d==="plan"?0:O.filter(({action:p,held:m,done:g})=>p!=="none"&&!m&&!g).length,unchanged:O.filter(({action:p})=>p===
"none").length}}function L(d,{words:O,voice:w}){return(0,$.c)(O.setup.notices,w,d)}function k(d,O,w,j){const{words:p,voice:m}=(0,T.b)(j);return(0,E.wh)(p.setup.
waiting[w](m,d,O))}function U({kind:d,title:O,action:w},j){const{words:p,voice:m}=(0,T.b)(j);return(0,E.wh)(`${p.setup.kinds[d]} ${m.code(O)}: ${p.setup.actions.
done[w]}`)}}),43485:((B,I,l)=>{l.d(I,{setupDocument:()=>U});var E=l(10073),T=l(33306),$=l(14652),_=l(38606),L=l(74878),k=l(47360);function U(m){const g=(0,_.b)(
m.language),{words:M,voice:u}=g,h=M.setup,{language:y,service:o,definitions:c,channel:A,changes:S,mode:x,notices:W,tookMs:H}=m,z=(0,k.mQ)(m),C=c===null?h.shipped:
u.code(c);return(0,T.m)({language:y,service:o,product:h.headings.changes,word:h.heads[d(m,z)],reason:x==="plan"?h.planned(z):h.applied(z),about:(0,$.Eb)(x==="re\
move"?null:[h.labels.definitions,C],A&&[h.labels.channel,`${u.code(A.title)} (${u.code(A.type)})`]),tookMs:H,sections:[{id:"notices",title:M.headings.notices,importance:null,
blocks:(0,E.Bv)(W.length>0&&{kind:"list",items:W.map(G=>({text:(0,k.MA)(G,g)}))})},{id:"changes",title:h.headings.changes,importance:null,blocks:O(m,g)},...S.filter(
({differences:G})=>G.length>0).map((G,V)=>j(G,V,g))],next:h.headings.next,steps:p(m,g)})}function d(m,g){return m.mode==="plan"?"plan":(0,L.isWhole)(m)?g.held>0?
"held":g.create+g.change+g.replace+g.remove===0?"nothing":m.mode==="remove"?"removed":"done":"failed"}function O({changes:m,mode:g},{words:M,voice:u}){const h=M.
setup,y=m.flatMap(({kind:o,title:c,error:A})=>A===null?[]:[{mark:"fail",name:h.kinds[o],text:`${u.code(c)}: ${u.quote(A)}`}]);return(0,E.Bv)((0,E.dJ)(null,{name:h.
headings.changes,columns:[(0,E.fi)(h.columns.kind),(0,E.fi)(h.columns.name),(0,E.fi)(h.columns.what)],rows:m.map(o=>[h.kinds[o.kind],u.code(o.title),w(o,g==="pl\
an",h)])}),y.length>0&&{kind:"list",items:y})}function w({action:m,obstacle:g,held:M,done:u,error:h},y,o){if(M&&g!==null)return{mark:"warn",word:o.obstacles[g]};
if(h!==null)return{mark:"fail",word:o.notDone};if(m==="none")return o.actions.done.none;const c=g===null?"":` (${o.overwritten[g]})`;return y||u?`${o.actions[u?
"done":"planned"][m]}${c}`:o.notDone}function j({kind:m,title:g,differences:M,done:u},h,{words:y,voice:o}){const c=y.setup,A=x=>x===void 0?c.notThere:o.code(x),
S=[c.columns.field,c.columns.from,u?c.columns.done:c.columns.to];return{id:`differences-${h}`,title:`${c.kinds[m]} ${o.code(g)}: ${c.differences(M.length)}`,importance:50,
folded:!0,blocks:(0,E.dJ)(null,{name:c.kinds[m],columns:S.map(x=>({title:x})),rows:M.map(({path:x,from:W,to:H})=>[o.code(x),A(W),A(H)])})}}function p({mode:m,changes:g,
notices:M},{words:u,voice:h}){const{steps:y}=u.setup,o=g.some(({held:c,obstacle:A})=>c&&A!=="in-use");return[...m==="plan"&&g.some(({action:c,held:A})=>c!=="non\
e"&&!A)?[y.apply(h)]:[],...o?[y.overwrite(h)]:[],...g.some(({error:c})=>c!==null)?[y.grant]:[],...M.some(({code:c})=>c==="no-channel")?[y.channel(h)]:[],...m===
"apply"&&g.some(({done:c,action:A})=>c&&A==="create")?[y.mode(h)]:[]].map(c=>({text:c,command:null}))}}),90589:((B,I,l)=>{l.d(I,{e:()=>E});function E(T){return/^[A-Za-z0-9_@%+=:,./-]+$/.
test(T)?T:`'${T.replaceAll("'","'\\''")}'`}}),2911:((B,I,l)=>{l.d(I,{Jv:()=>_,VW:()=>L,XX:()=>T,mm:()=>$});var E=l(90589);function T(d,O){const w=d.isPool===!0?
"update-instance-split":"update-traffic";return`${k(d)} ${w} ${U(d)} ${O}`}function $(d,O){return T(d,`--to-revisions ${(0,E.e)(`${O}=100`)}`)}function _(d){return`${k(
d)} describe ${U(d)}`}function L({name:d,region:O,project:w}){return`gcloud run revisions list --service ${(0,E.e)(d)} --region ${(0,E.e)(O)} --project ${(0,E.e)(
w)}`}function k({isPool:d}){return d===!0?"gcloud beta run worker-pools":"gcloud run services"}function U({name:d,region:O,project:w}){return`${(0,E.e)(d)} --re\
gion ${(0,E.e)(O)} --project ${(0,E.e)(w)}`}}),56129:((B,I,l)=>{l.d(I,{DM:()=>U,EM:()=>j,EZ:()=>w,QV:()=>L,np:()=>k,oo:()=>O,yz:()=>d});var E=l(89404),T=l(38606),
$=l(90589),_=l(2911);function L(p,m){const{words:g,voice:M}=m,{idle:u,outcome:h}=p,y=d(h,p.to,m),o=u===null||h.code!=="already"?y:`${g.traffic.idle(M,u)} ${y}`;
return p.done||p.outcome.code==="planned"||p.outcome.code==="unhealthy"?o:`${o} ${O(p.after,m,p.asked)}`}function k({done:p,outcome:m,to:g,after:M},{words:u,voice:h}){
if(m.code==="not-serving")return null;const y=w(M).map(([c])=>h.code(c)).join(", "),{short:o}=u.traffic;return p&&g!==null?(m.code==="already"?o.already:o.rolledBack)(
h.code(g)):m.code==="unhealthy"&&g!==null?o.unhealthy(h.code(g)):y===""?o.unknown:o.notRolledBack(y)}function U(p,m){const{words:g,voice:M}=(0,T.b)(m);return(0,E.
wh)(g.traffic.rollingBack(M,p))}function d(p,m,{words:g,voice:M}){const u=g.traffic.outcomes[p.code];return u(M,p,m===null?"–":M.code(m))}function O(p,{words:m,
voice:g},M){const u=o=>w(o).map(([c,A])=>`${g.percent(A/100)} ${g.code(c)}`).join(", "),h=u(p),y=h===""?m.traffic.trafficUnknown:m.traffic.trafficNow(h);return M===
void 0?y:`${y} ${m.traffic.trafficAsked(u(M))}`}function w(p){const m=new Map;for(const{revision:g,percent:M}of p)m.set(g,(m.get(g)??0)+M);return[...m].filter(([
,g])=>g>0).toSorted(([,g],[,M])=>M-g)}function j({outcome:p,to:m,followsLatest:g,health:M},u,{words:h,voice:y}){const{steps:o}=h.traffic,c=(z,C=null)=>({text:z,
command:C}),A=(z,C)=>c(z(y,C),C),S=A(o.look,(0,_.Jv)(u)),x=m===null?[]:[A(o.byHand,(0,_.mm)(u,m))],W=A(o.choose,(0,_.VW)(u)),H=(0,_.XX)(u,"--to-latest");switch(p.
code){case"moved":case"already":return g?[]:[c(o.fixFirst),A(o.toLatest,H),c(o.toLatestInWorkflow(y,`- run: ${H}`))];case"planned":return[c(o.withoutDryRun(y))];case"\
deployed-meanwhile":return[c(o.newer(y,`revision: ${p.latest}`)),S];case"not-taken-up":return[c(o.nameRevision(y)),S];case"no-good-revision":case"target-not-fou\
nd":case"target-not-ready":return[W];case"target-unproven":return[A(o.nameTarget,(0,_.VW)(u))];case"target-unhealthy":return[S,A(o.nameTarget,(0,_.VW)(u))];case"\
not-proven":return[c(o.decide)];case"owned-by-terraform":return[c(o.terraform(y,m??"…")),c(o.ignoreTraffic(y))];case"operation-failed":return[W,S];case"servic\
e-not-found":return[c(o.names(y))];case"not-serving":return[];case"not-all-traffic":return[S];case"candidate-of-several":case"candidate-tagged":case"candidate-o\
ther-commit":return[A(o.nameCandidate,(0,_.VW)(u))];case"changed-by-others":case"traffic-split":return[S,c(o.again)];case"no-access":return[c(o.viewer(y))];case"\
not-permitted":return[...x,c(o.grant(y))];case"no-etag":case"rejected":case"not-reachable":case"cancelled":case"error":return[c(o.again),...x];case"traffic-time\
out":return[S,c(o.again),c(o.longer(y))];case"unhealthy":return[...M===null?[]:[A(o.ask,`curl -i ${(0,$.e)(M.url)}`)],W]}}}),63800:((B,I,l)=>{l.d(I,{u:()=>d,x:()=>U});
var E=l(21999),T=l(27080);const $={dashboard:"labels",alert:"userLabels"},_="ion-verify-",L=["service","region","id","wanted","live"],k=/ ?\[Set up by ion-verify: service=([a-z0-9-]+) id=([a-z0-9-]+) wanted=([0-9a-f]{16}) live=([0-9a-f]{16})\]$/;
function U(w,j,p,m,g){if(w==="metric"){const y=`[Set up by ion-verify: service=${p.service} id=${p.id} wanted=${m.wanted} live=${m.live}]`,o=typeof j.description==
"string"?`${j.description} `:"";return{...j,description:`${o}${y}`}}const M=$[w],u=Object.fromEntries(L.map(y=>[`${_}${y}`,{...p,...m}[y]])),h=g===void 0?{}:O(g[M]);
return{...j,[M]:{...h,...u}}}function d(w,j){const p=w==="metric"?"name":"displayName",m={kind:w,name:(0,T.b6)(j.name),title:(0,T.b6)(j[p]),raw:j};if(w==="metri\
c"){const A=(0,T.b6)(j.description),[S,x="",W="",H="",z=""]=k.exec(A)??[],C=S===void 0?A:A.slice(0,-S.length);return{...m,body:(0,E.IN)(w,{...j,description:C}),
owner:S===void 0?null:{service:x,region:"",id:W},marks:S===void 0?null:{wanted:H,live:z}}}const{[$[w]]:g={},...M}=j,u=A=>{const S=(0,T.Gv)(g)?g[`${_}${A}`]:void 0;
return typeof S=="string"?S:void 0},[h,y,o]=[u("service"),u("region"),u("id")],c=h!==void 0&&y!==void 0&&o!==void 0;return{...m,body:(0,E.IN)(w,M),owner:c?{service:h,
region:y,id:o}:null,marks:c?{wanted:u("wanted")??"",live:u("live")??""}:null}}function O(w){return(0,T.Gv)(w)?Object.fromEntries(Object.entries(w).filter(([j])=>!j.
startsWith(_))):{}}}),30934:((B,I,l)=>{l.d(I,{R:()=>T,Y:()=>E});function E($,_){return`ion_verify_${$.replaceAll("-","_")}_${_.replaceAll("-","_")}`}function T($,_){
return`logging.googleapis.com/user/${E($,_)}`}}),21999:((B,I,l)=>{l.d(I,{IN:()=>k,qQ:()=>j,tX:()=>p});var E=l(77598),T=l.n(E),$=l(27080);const _={metric:["creat\
eTime","updateTime","version","resourceName","metricDescriptor.name","metricDescriptor.type","metricDescriptor.description","metricDescriptor.displayName","metr\
icDescriptor.metadata"],dashboard:["name","etag"],alert:["name","creationRecord","mutationRecord","mutatedBy","validity","conditions.name"]},L={metric:{"labels.\
valueType":"STRING","metricDescriptor.launchStage":"GA"},dashboard:{targetAxis:"Y1","chartOptions.mode":"COLOR","yAxis.scale":"LINEAR","y2Axis.scale":"LINEAR","\
text.format":"MARKDOWN"},alert:{"documentation.mimeType":"text/markdown","alertStrategy.autoClose":"604800s","trigger.count":1}};function k(u,h){const y=U(h,"",
u);u==="alert"&&(h.enabled===!1?y.enabled=!1:delete y.enabled);const{metricDescriptor:o}=y;return(0,$.Gv)(o)&&Array.isArray(o.labels)&&(o.labels=o.labels.toSorted(
(c,A)=>M(g(c),g(A)))),y}function U(u,h,y){const o=Object.entries(u).flatMap(([c,A])=>{const S=h===""?c:`${h}.${c}`;if(_[y].includes(S))return[];const x=d(A,S,y);
return w(x)||O(x,S,y)?[]:[[c,x]]});return Object.fromEntries(o.toSorted(([c],[A])=>M(c,A)))}function d(u,h,y){return Array.isArray(u)?u.map(o=>d(o,h,y)):(0,$.Gv)(
u)?U(u,h,y):u}function O(u,h,y){return Object.entries(L[y]).some(([o,c])=>u===c&&(h===o||h.endsWith(`.${o}`)))}function w(u){return u===null||u===0||u===""||u===
!1||u==="0s"?!0:typeof u=="string"?/^[A-Z_]*_UNSPECIFIED$/.test(u):typeof u=="object"&&Object.keys(u).length===0}function j(u){return(0,E.createHash)("sha256").
update(JSON.stringify(u)).digest("hex").slice(0,16)}function p(u,h){const[y,o]=[m(u),m(h)];return[...new Set([...y.keys(),...o.keys()])].filter(c=>y.get(c)!==o.
get(c)).map(c=>({path:c,from:y.get(c),to:o.get(c)}))}function m(u,h="",y=new Map){if(Array.isArray(u))u.every(o=>typeof o!="object"||o===null)?y.set(h,JSON.stringify(
u)):u.forEach((o,c)=>{m(o,`${h}[${c}]`,y)});else if((0,$.Gv)(u))for(const[o,c]of Object.entries(u))m(c,h===""?o:`${h}.${o}`,y);else y.set(h,typeof u=="string"?u:
JSON.stringify(u));return y}function g(u){return(0,$.Gv)(u)?(0,$.b6)(u.key):""}function M(u,h){return u<h?-1:u>h?1:0}}),27080:((B,I,l)=>{l.d(I,{AX:()=>$,Gv:()=>E,
b6:()=>T});function E(_){return typeof _=="object"&&_!==null&&!Array.isArray(_)}function T(_){return typeof _=="string"?_:""}const $=["metric","dashboard","aler\
t"]})};
