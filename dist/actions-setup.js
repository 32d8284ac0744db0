"use strict";exports.id=1988,exports.ids=[1988,4889,5845],exports.modules={57455:((N,S,c)=>{c.r(S),c.d(S,{setUp:()=>Xe,setupStep:()=>kt});var b=c(76760),A=c(5550),j=c(79050),
_=c(73024),L=c(56066);function I(e,n,t){const r=e===void 0,s=e??"setup/definitions.yml",i=r?(0,b.join)(t,"..",s):(0,b.resolve)(n.GITHUB_WORKSPACE??"",s);try{return{
path:s,yaml:(0,_.readFileSync)(i,"utf8"),shipped:r}}catch(a){const v=a instanceof Error&&"code"in a&&a.code==="ENOENT"?"a file that does not exist (was the repo\
sitory checked out?)":`a file that cannot be read (${(0,j.WU)(a instanceof Error?a.message:String(a))})`;throw new j.j1([{name:"definitions",value:`${(0,j.WU)(s)}\
, ${v}`,allowed:L.OA.definitions.allowed,where:"input"}])}}var R=c(96843),l=c(36517),$=c(59240),E=c(5467),w=c(36761),p=c(95285),g=c(89259),y=c(55845),M=c(5614);
async function h(e,n){const t=e.changes.some(s=>s.held),r=(0,M.setupDocument)(e);await(0,E.nU)({outputs:d(e),summary:()=>(0,w.Gc)(r),errors:e.changes.flatMap(({
error:s})=>s===null?[]:{title:"ion-verify",message:(0,g.pj)(s)}),ending:{job:(0,y.isWhole)(e)?t?"warning":"success":"failure",line:(0,p.gD)(r)}},n)}function d(e){
return{changed:String(e.changes.some(({done:n})=>n)),planned:String((0,y.I)(e).length),held:String(e.changes.filter(({held:n})=>n).length)}}var f=c(7885),o=c(42218),
u=c(3487),P=c(97443),C=c(49808),k=c(36231),B=c(95783);const F="https://raw.githubusercontent.com/org/ion-verify/v1/schema/setup.schema.json",G=["latency","statu\
s","group"],W="cloud-run",z=({pattern:e,allowed:n,description:t,accepts:r})=>o.YjP().refine(r,{error:n}).meta({description:t,pattern:e}),V=(e,n,t="24h")=>{const[
r,s]=[(0,u.E9)(n)??0,(0,u.E9)(t)??0];return z({pattern:u.Zq,allowed:`whole minutes from ${n} to ${t}, for example \`1h\``,description:e,accepts:i=>{const a=(0,u.
E9)(i);return a!==null&&a>=r&&a<=s&&a%6e4===0}})},Je="^[a-z][a-z0-9-]{0,30}$",pe=e=>o.YjP().regex(new RegExp(Je),{error:"a name of lowercase letters, digits and\
 hyphens, at most 31, starting with a letter"}).meta({description:`Name of the ${e}: lowercase letters, digits and hyphens.`}),Ze=o.g1P(o.YjP().regex(/^[a-z][a-z0-9_]{0,30}$/,
{error:"a name of lowercase letters, digits and underscores, at most 31, starting with a letter"}),o.YjP()).refine(e=>Object.keys(e).length<=10,{error:"at most \
10 labels"}).meta({description:"Labels of the metric: the name of each, and the field that it is taken from. At most 10."}),qe=o.rej({description:o.YjP().max(500).
optional(),"values-of":o.YjP().optional().meta({description:"The numeric field whose values are kept as a distribution."}),count:o.k5n(["requests","errors"]).optional().
meta({description:"Count the service's entries of requests, or those whose status is an error."}),unit:o.YjP().max(20).optional().meta({description:"Unit of the\
 values (UCUM), for example `ms`."}),labels:Ze.optional(),with:o.YOg(o.YjP()).optional().meta({description:"Only entries that have these fields, for example tho\
se with a user."})}),ge=o.YjP().min(1).max(100),x={title:ge,width:o.Whr().min(2).max(12).optional().meta({description:"Of 12 columns. Default: 6."}),height:o.Whr().
min(2).max(24).optional().meta({description:"Default: 4."})},J=o.YjP().meta({description:"Name of a metric of this file, or `cloud-run` for Cloud Run's own."}),
le=o.YjP().optional().meta({description:"One series for each value of this label of the metric."}),Pe=o.Whr().min(1).max(50).optional().meta({description:"Only \
so many of the largest series."}),Oe="Drawn as a line.",$e=z({pattern:k.p,allowed:"a percentage, for example `1%`",description:Oe,accepts:e=>(0,k.A)(e)!==null}),
en=z({pattern:C.v,allowed:"a percentage of what an instance has, or a size with its unit, for example `90%` or `500MB`",description:`${Oe} With a percentage the\
 chart shows shares.`,accepts:e=>(0,C.Y)(e)!==null}),nn=z({pattern:u.Zq,allowed:"a duration with its unit, for example `2s`",description:Oe,accepts:e=>((0,u.E9)(
e)??0)>0}),tn=o.gMt("show",[o.rej({show:o.euz("quantiles"),...x,metric:J,at:o.YOg(o.k5n(["p50","p95","p99"])).min(1),by:le,limit:nn.optional()}),o.rej({show:o.euz(
"mean"),...x,metric:J,by:le}),o.rej({show:o.euz("per-minute"),...x,metric:J,by:le,top:Pe}),o.rej({show:o.euz("count"),...x,metric:J,by:le,top:Pe,every:V("One ba\
r for so long. Default: 5m.","1m").optional()}),o.rej({show:o.euz("share"),...x,of:J,in:J,by:le,limit:$e.optional()}),o.rej({show:o.euz("error-rate"),...x,limit:$e.
optional()}),o.rej({show:o.euz("memory"),...x,limit:en.optional()}),o.rej({show:o.euz("cpu"),...x,limit:$e.optional()}),o.rej({show:o.euz("instances"),...x}),o.
rej({show:o.euz("distinct"),...x,metric:J,of:o.YjP().meta({description:"The label whose values are counted."}),over:V("Counted over so long. Default: 24h.","1m").
optional()}),o.rej({show:o.euz("by-hour"),...x,metric:J}),o.rej({show:o.euz("billable-time"),...x}),o.rej({show:o.euz("scorecard"),...x,of:o.k5n(["p50","p95","p\
99","error-rate","memory","cpu","requests"]).meta({description:"One figure, with its course, by Cloud Run's own metrics; requests by the minute."}),limit:o.YjP().
optional().meta({description:"Beyond it the figure is red, for example `2s`, `1%` or `500MB`. Of memory also a share of what an instance has."})}),o.rej({show:o.
euz("section"),title:ge,subtitle:o.YjP().max(200).optional().meta({description:"Under the title of the widgets that follow."})}),o.rej({show:o.euz("error-groups"),
...x}),o.rej({show:o.euz("logs"),...x,filter:o.YjP().min(1).max(1e4).optional()}),o.rej({show:o.euz("text"),...x,text:o.YjP().min(1).max(1e4)})]),rn=o.rej({title:ge,
widgets:o.YOg(tn).min(1).max(40)}),on=String.raw`^(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+$`,sn=o.rej({title:ge.optional(),severity:o.k5n(["critic\
al","error","warning","info"]),when:o.YOg(z({pattern:on,allowed:"`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for exampl\
e `p95 > 5s`",description:"For example `p95 > 5s`.",accepts:e=>(0,B.zB)(e)?.kind==="above"})).min(1).max(6).optional().meta({description:"Alert when any of thes\
e holds. At most 6."}),logs:o.YjP().min(1).max(2e3).optional().meta({description:"Alert on the service's entries that match this Logging filter."}),"no-requests\
-for":V("Alert when the service had no request for so long.","5m","23h").optional(),over:V("The figures are taken over so long. Default: 5m.","1m").optional(),for:V(
"They must hold for so long. Default: 0m, at once.","0m").optional(),"remind-every":V("Tell it again while it lasts.","30m").optional(),"at-most-every":V("Of `l\
ogs`: not told more often. Default: 1h.","5m").optional(),runbook:o.YjP().max(8e3).optional().meta({description:"Markdown that the notification shows."})}),oe=o.
rej({fields:o.g1P(pe("field"),z({pattern:P.sA,allowed:"a path of plain names that starts with `jsonPayload.`, `labels.` or `httpRequest.`",description:"Where lo\
g entries hold it.",accepts:e=>(0,P.Zl)(e)!==null})).optional().meta({description:"More fields of the service's log entries. `latency`, `status` and `group` are\
 inputs; `user` can be one."}),metrics:o.g1P(pe("metric"),qe).optional(),dashboards:o.g1P(pe("dashboard"),rn).optional(),alerts:o.g1P(pe("alert"),sn).optional()});
var an=c(48187),De=c(48404);function cn(e,n){const{metrics:t,dashboards:r,alerts:s}=e;return[...n.filter(i=>G.some(a=>a===i)).map(i=>({keys:["fields",i],value:(0,j.
WU)(i),allowed:`the input \`${i}-field\`, which names it`})),...Object.entries(t).flatMap(([i,a])=>ln(a,["metrics",i],e)),...Object.entries(r).flatMap(([i,{widgets:a}])=>a.
flatMap((m,v)=>dn(m,["dashboards",i,"widgets",v],t))),...Object.entries(s).flatMap(([i,a])=>hn(a,["alerts",i]))]}function ln(e,n,{fields:t}){const{count:r,unit:s,
labels:i={},with:a=[]}=e,m=e["values-of"],v=Object.keys(t).map(D=>`\`${D}\``),O=(D,...U)=>Object.hasOwn(t,D)?[]:[{keys:[...n,...U],value:(0,j.WU)(D),allowed:`on\
e of the fields ${v.join(", ")}`}],T=[];if(m===void 0==(r===void 0)&&T.push({keys:n,value:m===void 0?"neither":"both",allowed:"either `values-of` or `count`"}),
s!==void 0&&m===void 0&&T.push({keys:[...n,"unit"],value:(0,j.WU)(s),allowed:"only where there is `values-of`"}),m!==void 0&&t[m]==="httpRequest.latency"){const D=`\
a field with a number; for Cloud Run's own latencies use the metric \`${W}\` in widgets instead of this one`;T.push({keys:[...n,"values-of"],value:(0,j.WU)("htt\
pRequest.latency"),allowed:D})}return[...T,...m===void 0?[]:O(m,"values-of"),...Object.entries(i).flatMap(([D,U])=>O(U,"labels",D)),...a.flatMap((D,U)=>O(D,"wit\
h",U))]}const un={quantiles:"values",mean:"values","per-minute":"count",count:"count",share:"count",distinct:"count","by-hour":"count"};function dn(e,n,t){const r=[],
s=(a,m)=>{const v=un[e.show],O=Object.keys(t).filter(T=>fn(t[T],v));if(!(m===W&&e.show!=="distinct")&&!O.includes(m)){const T=[...O,...e.show==="distinct"?[]:[W]].
map(U=>`\`${U}\``),D=v==="values"?"values":"counts";r.push({keys:[...n,a],value:(0,j.WU)(m),allowed:`a metric of ${D}: ${T.join(", ")||"there is none"}`})}},i=(a,m,...v)=>{
if(m!==void 0)for(const O of v){const T=O===W?["response_code","response_code_class"]:mn(t[O]);if(T===null||T.includes(m))continue;const D=T.map(U=>`\`${U}\``).
join(", ")||"it has none";r.push({keys:[...n,a],value:(0,j.WU)(m),allowed:`a label of \`${O}\`: ${D}`})}};return"metric"in e&&s("metric",e.metric),e.show==="sha\
re"?(s("of",e.of),s("in",e.in),i("by",e.by,e.of,e.in)):e.show==="distinct"?e.metric!==W&&i("of",e.of,e.metric):"by"in e&&i("by",e.by,e.metric),r}function fn(e,n){
return e!==void 0&&e["values-of"]!==void 0==(n==="values")}function mn(e){return e===void 0?null:Object.keys(e.labels??{})}function hn(e,n){const t=[],s=["when",
"logs","no-requests-for"].filter(a=>e[a]!==void 0);if(s.length!==1){const a=s.length===0?"none of them":s.join(" and ");t.push({keys:n,value:a,allowed:"one of `\
when`, `logs` and `no-requests-for`"})}const i={over:["when"],for:["when"],"remind-every":["when","no-requests-for"],"at-most-every":["logs"]};for(const[a,m]of Object.
entries(i)){const v=e[a];if(v===void 0||m.some(T=>e[T]!==void 0))continue;const O=`only where there is ${m.map(T=>`\`${T}\``).join(" or ")}`;t.push({keys:[...n,
a],value:(0,j.WU)(v),allowed:O})}return t}function pn(e,n,t,r){const s={fields:{},metrics:{},dashboards:{},alerts:{}},i=(0,De.g)(e,n);if(Array.isArray(i)){const U="\
a YAML file with `metrics`, `dashboards` and `alerts`";for(const{value:Y,where:ee}of i)r.push({name:"definitions",value:Y,allowed:U,where:ee??n});return s}const a=({
keys:U,value:Y,allowed:ee})=>{r.push({name:$n(U),value:Y,allowed:ee,where:i.where(U)})},m=oe.safeParse(i.data??{}),v=(m.error?.issues??[]).flatMap(U=>vn(U,i.data));
v.forEach(a);const O=m.success?m:oe.safeParse(gn(i.data,v));if(!O.success)return s;const T=yn(O.data,t),D=new Set(v.map(({keys:U})=>(0,j.WU)(String(U[1]))));return cn(
T,Object.keys(O.data.fields??{})).filter(({value:U})=>!D.has(U)).forEach(a),T}const Re="";function gn(e,n){const t=structuredClone(e);for(const{keys:r}of n){const[
s,i]=r,a=i===void 0?t:Ie(t,r.slice(0,1));s!==void 0&&Ue(a)&&delete a[i??s]}return t}function Ue(e){return typeof e=="object"&&e!==null}function yn({fields:e,metrics:n,
dashboards:t,alerts:r},s){return{fields:{user:Re,...e,...s},metrics:n??{},dashboards:t??{},alerts:r??{}}}function vn(e,n){const t=e.path,r=(0,De.f)(Ie(n,t));switch(e.
code){case"unrecognized_keys":return e.keys.map(s=>({keys:[...t,s],value:"not a setting",allowed:On(s,t)}));case"invalid_key":return[{keys:t,value:(0,j.WU)(String(
t.at(-1))),allowed:e.issues[0]?.message??"another name"}];case"invalid_value":return[{keys:t,value:r,allowed:e.values.map(s=>`\`${String(s)}\``).join(", ")}];case"\
invalid_union":return[{keys:t,value:r,allowed:`one of ${En.map(s=>`\`${s}\``).join(", ")}`}];case"invalid_type":return[{keys:t,value:r,allowed:wn[e.expected]??`\
a ${e.expected}`}];case"too_big":return[{keys:t,value:r,allowed:`at most ${e.maximum}`}];case"too_small":return[{keys:t,value:r,allowed:`at least ${e.minimum}`}];default:
return[{keys:t,value:r,allowed:e.message}]}}const wn={string:"a text",int:"a whole number",number:"a number",array:"a list",object:"a mapping",record:"a mapping"},
Se=oe.shape.dashboards.unwrap().valueType.shape.widgets.element.options,En=Se.map(({shape:e})=>e.show.value),bn={"":Object.keys(oe.shape),metrics:Object.keys(oe.
shape.metrics.unwrap().valueType.shape),alerts:Object.keys(oe.shape.alerts.unwrap().valueType.shape),dashboards:[...new Set(["widgets",...Se.flatMap(({shape:e})=>Object.
keys(e))])]};function On(e,n){const t=bn[String(n[0]??"")]??[],r=(0,an.Z)(e,t);return r!==void 0&&r!==e?`\`${r}\`, which is probably meant`:"a setting of this p\
art"}function Ie(e,n){return n.reduce((t,r)=>Ue(t)?t[r]:void 0,e)}function $n(e){return e.length===0?"definitions":(0,j.WU)(e.map(String).join(".")).slice(1,-1)}
function jn(e,n){const t=Object.entries(e.metrics).flatMap(([a,m])=>{const v=[...Object.values(m.labels??{}),...m.with??[],m["values-of"]];return e.fields.user===
Re&&v.includes("user")?[{metric:a,why:"no-user-field"}]:n!=="ms"&&m["values-of"]==="latency"?[{metric:a,why:"latency-unit"}]:[]}),r=new Map(t.map(a=>[a.metric,a.
why])),s=a=>a.flatMap(m=>{const v=ke(m).map(O=>r.get(O));return v.includes("no-user-field")?[]:"metric"in m&&v.includes("latency-unit")?[Mn(m)]:[m]}),i=Object.entries(
e.dashboards).map(([a,m])=>[a,{...m,widgets:s(m.widgets)}]).filter(([,{widgets:a}])=>a.length>0);return{definitions:{...e,metrics:Object.fromEntries(Object.entries(
e.metrics).filter(([a])=>!r.has(a))),dashboards:Object.fromEntries(i)},leftOut:t}}function ke(e){return e.show==="share"?[e.of,e.in]:"metric"in e?[e.metric]:[]}
function Mn(e){if(!("by"in e))return{...e,metric:W};const{by:n,...t}=e;return{...t,metric:W}}var ue=c(31042),se=c(79007),_n=c(45578);function An(e,n){return{filter:ne(
e,"run.googleapis.com/container/billable_instance_time"),aggregation:re(n,"ALIGN_RATE","REDUCE_SUM")}}function de(e,n,t){return n!==W?(0,se.R)(e.service,n):`run\
.googleapis.com/${t==="values"?"request_latencies":"request_count"}`}function ne(e,n,t=[]){return[`metric.type=${q(n)}`,'resource.type="cloud_run_revision"',`re\
source.labels.service_name=${q(e.service)}`,`resource.labels.location=${q(e.region)}`,.../^\d+$/.test(e.project)?[]:[`resource.labels.project_id=${q(e.project)}`],
...t].join(" AND ")}function te(e,n,t,r,s){return{filter:ne(e,de(e,n,"values")),aggregation:re(r,"ALIGN_DELTA",`REDUCE_PERCENTILE_${t}`,s)}}function Tn(e,n,t,r){
return{filter:ne(e,de(e,n,"values")),aggregation:re(t,"ALIGN_DELTA","REDUCE_MEAN",r)}}function Le(e,n,t,r){return{filter:ne(e,de(e,n,"count")),aggregation:re(t,
"ALIGN_DELTA","REDUCE_SUM",r)}}function ye(e,n,t,r){return{filter:ne(e,de(e,n,"count")),aggregation:re(t,"ALIGN_RATE","REDUCE_SUM",r)}}function je(e,n,t){const r=ye(
e,W,t),s=ne(e,de(e,W,"count"),[Pn(n)]);return{numerator:{...r,filter:s},denominator:r}}function ie(e,n,t){const r=ne(e,`run.googleapis.com/${n}`);return n==="co\
ntainer/instance_count"?{filter:r,aggregation:re(t,"ALIGN_MAX","REDUCE_SUM","state")}:{filter:r,aggregation:re(t,"ALIGN_PERCENTILE_99","REDUCE_MAX")}}function Me(e,n){
const t=n===W?"run_googleapis_com:request_count":`logging_googleapis_com:user_${(0,se.Y)(e.service,n)}`,r={monitored_resource:"cloud_run_revision",service_name:e.
service,location:e.region},s=/^\d+$/.test(e.project)?{}:{project_id:e.project},i=Object.entries({...r,...s}).map(([a,m])=>`${a}=${q(m)}`);return`${t}{${i.join("\
,")}}`}function Pn(e){const[n]=e;return e.length===1&&n!==void 0&&n.from%100===0&&n.to===n.from+99?`metric.labels.response_code_class="${n.from/100}xx"`:`metric\
.labels.response_code=monitoring.regex.full_match("${e.flatMap(Dn).join("|")}")`}function Dn({from:e,to:n}){const t=[];for(let r=e;r<=n;){const s=[100,10].find(
i=>r%i===0&&r+i-1<=n)??1;t.push(String(r).slice(0,3-Math.log10(s))+".".repeat(Math.log10(s))),r+=s}return t}function re(e,n,t,r){return{alignmentPeriod:Z(e),perSeriesAligner:n,
crossSeriesReducer:t,...r===void 0?{}:{groupByFields:[`metric.label.${r}`]}}}function Z(e){return`${Math.round(e/1e3)}s`}function q(e){return`"${e.replace(/[\\"]/g,
"\\$&")}"`}const K=6e4,Rn=7*864e5;function Un(e,n,t){return{title:e.title,...Sn(e,n,t)}}function Sn(e,n,t){switch(e.show){case"quantiles":return In(e,n);case"me\
an":return Q([ae(Tn(n,e.metric,3e5,e.by),me("mean",e.by))]);case"per-minute":return Q([{timeSeriesQuery:{prometheusQuery:Wn(e,n)},plotType:"LINE"}]);case"count":
return xn(e,n);case"share":return Cn(e,n);case"error-rate":return xe(je(n,t,K),_e(e.limit),void 0);case"memory":return Ge(n,Be(e.limit),Ke(e.limit??""));case"cp\
u":return Ge(n,"container/cpu/utilizations",_e(e.limit));case"instances":return Q([ae(ie(n,"container/instance_count",K),me("","state"))]);case"distinct":return Nn(
e,n);case"by-hour":return Bn(e,n);case"billable-time":return Q([ae(An(n,K))]);case"scorecard":return kn(e,n,t);case"section":return{sectionHeader:{subtitle:e.subtitle??
"",dividerBelow:!0}};case"error-groups":return{errorReportingPanel:{projectNames:[`projects/${n.project}`],services:[n.service]}};case"logs":return{logsPanel:{filter:`${Ce(
n)} AND ${e.filter===void 0?"severity>=ERROR":`(${e.filter})`}`,resourceNames:[`projects/${n.project}`]}};case"text":return{text:{content:e.text,format:"MARKDOW\
N"}}}}function Ce({service:e,region:n}){return`resource.type="cloud_run_revision" AND resource.labels.service_name=${q(e)} AND resource.labels.location=${q(n)}`}
function In({metric:e,at:n,by:t,limit:r},s){const i={p50:"50",p95:"95",p99:"99"},a=n.map(m=>ae(te(s,e,i[m],K,t),me(m.toUpperCase(),t)));return Q(a,r===void 0?null:
(0,u.E9)(r))}const We={p50:u.E9,p95:u.E9,p99:u.E9,memory:Ke};function kn({of:e,limit:n},t,r){const s=e in We?We[e]:k.A,i=n===void 0?null:s(n),a=i===null?{}:{thresholds:[
{value:i,color:"RED",direction:"ABOVE"}]};return{scorecard:{timeSeriesQuery:Ln(e,n,t,r),sparkChartView:{sparkChartType:"SPARK_LINE"},...a}}}function Ln(e,n,t,r){
const s=i=>({timeSeriesFilter:fe(i)});switch(e){case"p50":return s(te(t,W,"50",K));case"p95":return s(te(t,W,"95",K));case"p99":return s(te(t,W,"99",K));case"er\
ror-rate":return Ne(je(t,r,K));case"memory":return s(ie(t,Be(n),K));case"cpu":return s(ie(t,"container/cpu/utilizations",K));case"requests":return{prometheusQuery:`\
60 * sum (rate(${Me(t,W)}[\${__interval}]))`}}}function Cn(e,n){const{of:t,in:r,by:s,limit:i}=e,a={numerator:ye(n,t,K,s),denominator:ye(n,r,K,s)};return xe(a,_e(
i),s)}function xe({numerator:e,denominator:n},t,r){return Q([{timeSeriesQuery:Ne({numerator:e,denominator:n}),plotType:"LINE",...me("",r)}],t)}function Ne({numerator:e,
denominator:n}){return{timeSeriesFilterRatio:{numerator:fe(e),denominator:fe(n)}}}function Be(e){return(0,k.A)(e??"")===null?"container/memory/usage":"container\
/memory/utilizations"}function Ke(e){return(0,_n.D)(e)??(0,k.A)(e)}function Ge(e,n,t){return Q([ae(ie(e,n,K))],t)}function Wn({metric:e,by:n,top:t},r){const i=`\
60 * sum${n===void 0?"":` by (${n})`} (rate(${Me(r,e)}[\${__interval}]))`;return t===void 0?i:`topk(${t}, ${i})`}function xn({metric:e,by:n,top:t,every:r},s){const i=(0,u.
E9)(r??"")??3e5,a=Le(s,e,i,n),m=t===void 0?{}:{pickTimeSeriesFilter:{rankingMethod:"METHOD_SUM",numTimeSeries:t,direction:"TOP"}};return Q([{timeSeriesQuery:{timeSeriesFilter:{
...fe(a),...m}},plotType:"STACKED_BAR",minAlignmentPeriod:Z(i),...me("",n)}])}function Nn({metric:e,of:n,over:t},r){const s=Math.round(((0,u.E9)(t??"")??864e5)/
6e4),i=`count(sum by (${n}) (increase(${Me(r,e)}[${s}m])) > 0)`;return Q([{timeSeriesQuery:{prometheusQuery:i},plotType:"LINE"}])}function Bn({metric:e},n){const r={
...ae(Le(n,e,36e5)),minAlignmentPeriod:Z(36e5)};return Q([r],null,{timeshiftDuration:Z(Rn)})}function ae(e,n={}){return{timeSeriesQuery:{timeSeriesFilter:fe(e)},
plotType:"LINE",...n}}function fe({filter:e,aggregation:n}){return{filter:e,aggregation:{...n}}}function me(e,n){return n===void 0?e===""?{}:{legendTemplate:e}:
{legendTemplate:`${e===""?"":`${e} `}\${metric.labels.${n}}`}}function Q(e,n=null,t={}){return{xyChart:{dataSets:e,...n===null?{}:{thresholds:[{value:n}]},...t}}}
function _e(e){return e===void 0?null:(0,k.A)(e)}const Ae=12,he=4,ze={width:6,height:4},Kn={width:Ae,height:1};function Gn(e,n,t){return Object.entries(e.dashboards).
map(([r,s])=>{const i=Ye(s.title,n);return{kind:"dashboard",id:r,title:i,body:{displayName:i,mosaicLayout:{columns:Ae*he,tiles:zn(s,n,t)}},uses:[...new Set(s.widgets.
flatMap(a=>Yn(a,e,n)))]}})}function Ye(e,n){return e.replaceAll("{service}",n.service)}function zn({widgets:e},n,t){let[r,s,i]=[0,0,0];return e.map(a=>{const{width:m=ze.
width,height:v=ze.height}=a.show==="section"?Kn:a;r+m>Ae&&([r,s,i]=[0,s+i,0]);const[O,T]=[r*he,s*he],D={width:m*he,height:v*he},U={xPos:O,yPos:T,...D,widget:Un(
a,n,t)};return[r,i]=[r+m,Math.max(i,v)],U})}function Yn(e,{metrics:n},t){return ke(e).filter(r=>Object.hasOwn(n,r)).map(r=>(0,se.R)(t.service,r))}const ve="late\
ncy",Fn={critical:"CRITICAL",error:"ERROR",warning:"WARNING",info:null};function Qn(e,n,t,r){return Object.entries(e.alerts).map(([s,i])=>{const a=Ye(i.title??`\
{service} – ${s}`,n),m=(i.when??[]).flatMap(O=>{const T=(0,B.zB)(O);return T?.kind==="above"?[Hn(O,T,i,e,n,t)]:[]}),v=Fn[i.severity];return{kind:"alert",id:s,
title:a,uses:we(e)===ve&&Xn(i)?[(0,se.R)(n.service,ve)]:[],body:{displayName:a,documentation:{content:et(i,n),mimeType:"text/markdown"},combiner:"OR",conditions:[
...m,...i.logs===void 0?[]:[Jn(i.logs,a,n)],...i["no-requests-for"]===void 0?[]:[Zn(i["no-requests-for"],n)]],...v===null?{}:{severity:v},...r===void 0?{}:{notificationChannels:[
r]},...qn(i,r)}}})}function Hn(e,{indicator:n,limit:t,ofInstance:r},s,i,a,m){const v=(0,u.E9)(s.over??"")??3e5,{numerator:O,denominator:T}=n==="error-rate"?je(a,
m,v):{numerator:Vn(n,r===!0,a,i,v),denominator:void 0};return{displayName:e.replace(/\s*>\s*/," > "),conditionThreshold:{filter:O.filter,aggregations:[{...O.aggregation}],
...T===void 0?{}:{denominatorFilter:T.filter,denominatorAggregations:[{...T.aggregation}]},comparison:"COMPARISON_GT",thresholdValue:t,duration:Z((0,u.E9)(s.for??
"")??0),trigger:{count:1}}}}function Vn(e,n,t,r,s){switch(e){case"memory":return ie(t,n?"container/memory/utilizations":"container/memory/usage",s);case"cpu":return ie(
t,"container/cpu/utilizations",s);case"p50":return te(t,we(r),"50",s);case"p95":return te(t,we(r),"95",s);case"p99":return te(t,we(r),"99",s)}}function we({metrics:e}){
return e[ve]?.["values-of"]===void 0?W:ve}function Xn({when:e=[]}){return e.some(n=>/^p\d/.test(n))}function Jn(e,n,t){return{displayName:n,conditionMatchedLog:{
filter:`${Ce(t)} AND (${e})`}}}function Zn(e,n){const{filter:t,aggregation:r}=ye(n,W,6e4);return{displayName:`no request for ${e}`,conditionAbsent:{filter:t,aggregations:[
{...r}],duration:Z((0,u.E9)(e)??0),trigger:{count:1}}}}function qn(e,n){if(e.logs!==void 0)return{alertStrategy:{notificationRateLimit:{period:Z((0,u.E9)(e["at-\
most-every"]??"")??36e5)}}};const t=(0,u.E9)(e["remind-every"]??"");return t===null||t===0||n===void 0?{}:{alertStrategy:{notificationChannelStrategy:[{notificationChannelNames:[
n],renotifyInterval:Z(t)}]}}}function et({runbook:e},{service:n,region:t}){const r=`Cloud Run service ${n} in ${t}. Set up by ion-verify: change its definitions\
, not this policy.`;return e===void 0?r:`${e}

${r}`}var nt=c(46177),H=c(12136),X=c(38843);class Ee extends Error{name="ChangedMeanwhile"}const tt=1e3,rt=3e4,ot=1e4;async function st(e,n,t,r){const{wanted:s}=e,
i=e.live===null?null:await at(e.live,n,t);if(s===null){i!==null&&await be(i,t,r,async()=>await n.remove(i,t));return}e.action==="replace"&&i!==null&&await be(i,
t,r,async()=>await n.remove(i,t));const a=e.action==="replace"?null:i,m=a===null?s.body:ct(s,a),v=(0,H.qQ)((0,H.IN)(s.kind,s.body)),O=it(s,r.scope),T=async(Y,ee)=>{
const ce=(0,nt.x)(s.kind,m,O,{wanted:v,live:ee},Y?.raw);return Y===null?await lt(s,ce,n,t,r):await be(s,t,r,async()=>await n.update(Y,ce,t))},D=await T(a,v),U=(0,H.
qQ)(D.body);U!==v&&await T(D,U)}function it({kind:e,id:n},{service:t,region:r}){return{service:t,region:e==="metric"?"":r,id:n}}async function at(e,n,t){const r=await n.
read(e,t);if(r===null||(0,H.qQ)(r.body)!==(0,H.qQ)(e.body)||r.marks?.live!==e.marks?.live)throw new Ee(`${e.title} was changed by someone else meanwhile.`);return r}
function ct({kind:e,body:n},{raw:t}){if(e!=="alert"||!Array.isArray(n.conditions)||!Array.isArray(t.conditions))return n;const r=new Map(t.conditions.filter(X.Gv).
map(i=>[i.displayName,i.name])),s=n.conditions.filter(X.Gv).map(i=>{const a=r.get(i.displayName);return a===void 0?i:{...i,name:a}});return{...n,conditions:s}}async function lt(e,n,t,r,s){
try{return await be(e,r,s,async()=>await t.create(e.kind,n,r))}catch(i){throw i instanceof ue.aU&&(i.failure==="conflict"||i.failure==="transient")?new Ee(i.message,
{cause:i}):i}}async function be({title:e},n,{clock:t,onWait:r},s){let i=tt;for(;;)try{return await s()}catch(a){const m=ut(a);if(m)i=Math.max(i,ot);else if(a instanceof
ue.aU&&a.failure==="conflict")throw new Ee(a.message,{cause:a});if(!(m||dt(a))||t.now()+i>=n.deadline)throw a;r(e,i,m?"edits":"metric"),await t.sleep(i,n.signal),
i=Math.min(i*2,rt)}}function ut(e){return e instanceof ue.aU&&/Too many concurrent edits/i.test(e.message)}function dt(e){return e instanceof ue.aU&&e.failure===
"not-found"&&/Cannot find metric/i.test(e.message)}const ft=[10,11,12,13,14,15,16,17,18,20,22,24,26,28,30,33,36,40,45,50,55,60,65,70,75,80,90],mt=Array.from({length:6},
(e,n)=>ft.map(t=>n===0?t/10:t*10**(n-1))).flat();function ht(e,n,t){return Object.entries(e.metrics).map(([r,s])=>{const i=(0,se.Y)(n.service,r);return{kind:"me\
tric",id:r,title:i,body:pt(i,s,e,n,t),uses:[]}})}function pt(e,n,{fields:t},r,s){const i=O=>t[O]??"",a=n["values-of"],m=Object.entries(n.labels??{}).toSorted(([
O],[T])=>O<T?-1:1),v=['resource.type="cloud_run_revision"',`resource.labels.service_name=${q(r.service)}`,a===void 0?gt(n.count??"requests",i("status"),s):`${i(
a)}:*`,...(n.with??[]).map(O=>`${i(O)}:*`)];return{name:e,...n.description===void 0?{}:{description:n.description},filter:v.join(" AND "),metricDescriptor:{metricKind:"\
DELTA",valueType:a===void 0?"INT64":"DISTRIBUTION",unit:n.unit??"1",...m.length===0?{}:{labels:m.map(([O])=>({key:O}))}},...a===void 0?{}:{valueExtractor:`EXTRA\
CT(${i(a)})`,bucketOptions:{explicitBuckets:{bounds:mt}}},...m.length===0?{}:{labelExtractors:Object.fromEntries(m.map(([O,T])=>[O,`EXTRACT(${i(T)})`]))}}}function gt(e,n,t){
if(e==="requests")return`${n}:*`;const r=t.map(({from:s,to:i})=>s===i?`${n}=${s}`:`(${n}>=${s} AND ${n}<=${i})`);return r.length===1?r[0]??"":`(${r.join(" OR ")}\
)`}function yt(e,n,{scope:t,overwrite:r}){const s=n.filter(v=>Fe(v,t)),i=e.map(v=>{const O=s.find(({kind:D,owner:U})=>D===v.kind&&U?.id===v.id),T=v.kind==="metr\
ic"?n.find(D=>D.kind==="metric"&&D.title===v.title):void 0;return vt(v,O??T??null,r)}),a=s.filter(v=>!e.some(O=>O.kind===v.kind&&O.id===v.owner?.id)).map(v=>Et(
v,n,t,r)),m=v=>X.AX.indexOf(v.kind);return[...i.toSorted((v,O)=>m(v)-m(O)),...a.toSorted((v,O)=>m(O)-m(v))]}function Fe({kind:e,owner:n},{service:t,region:r}){return n!==
null&&n.service===t&&(e==="metric"||n.region===r)}function vt(e,n,t){const r={kind:e.kind,id:e.id,title:e.title,wanted:e,live:n},s=(0,H.IN)(e.kind,e.body);if(n===
null)return{...r,action:"create",obstacle:null,held:!1,differences:[]};const i=(0,H.tX)(n.body,s),a=n.marks!==null&&n.marks.live===(0,H.qQ)(n.body),m=i.length===
0||a&&n.marks?.wanted===(0,H.qQ)(s);if(n.owner!==null&&m)return{...r,action:"none",obstacle:null,held:!1,differences:[]};const v=e.kind==="metric"&&wt(n.body,s),
O=n.owner===null?"foreign":v?"immutable":a?null:"edited";return{...r,action:v?"replace":"change",obstacle:O,held:O!==null&&!t,differences:i}}function wt(e,n){const[
t,r]=[e.metricDescriptor,n.metricDescriptor];if(!(0,X.Gv)(t)||!(0,X.Gv)(r))return!1;if(t.metricKind!==r.metricKind||t.valueType!==r.valueType)return!0;const s=Qe(
r);return[...Qe(t)].some(([i,a])=>s.get(i)!==a)}function Qe(e){const n=Array.isArray(e.labels)?e.labels:[];return new Map(n.filter(X.Gv).map(t=>[(0,X.b6)(t.key),
(0,X.b6)(t.valueType)||"STRING"]))}function Et(e,n,t,r){const s=e.marks?.live!==(0,H.qQ)(e.body),i=e.kind==="metric"&&bt(e,n,t);return{kind:e.kind,id:e.owner?.id??
"",title:e.title,action:"remove",obstacle:i?"in-use":s?"edited":null,held:i||s&&!r,differences:[],wanted:null,live:e}}function bt(e,n,t){const r=(0,se.R)(t.service,
e.owner?.id??""),s=r.replace("logging.googleapis.com/","logging_googleapis_com:").replace(":user/",":user_"),i=new RegExp(`(?:${[r,s].map(Ot).join("|")})(?:_buc\
ket|_sum|_count)?(?![A-Za-z0-9_])`);return n.some(a=>a.kind!=="metric"&&!Fe(a,t)&&i.test(JSON.stringify(a.raw)))}function Ot(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,
"\\$&")}const $t=14*6e4,jt=6e4,Mt=5,He=1e3;async function _t(e,n){const{clock:t,cancel:r,api:s}=n,i=t.now(),a={deadline:i+$t,signal:r},m=e.mode==="remove"?null:
await Rt(e.channel,s,Ve(n)),v=At(e),O=new Tt(e,n,v);await O.plan(),e.mode!=="plan"&&await O.apply(a);const{service:T,region:D,project:U}=e.scope;return{language:e.
language,mode:e.mode,overwrite:e.overwrite,service:{name:T,region:D,project:U},definitions:e.definitionsPath,changes:O.changes(),channel:m===null?null:Ut(m),notices:[
...O.notices(),...St(e,m,v)],tookMs:t.now()-i}}function At({definitions:e,scope:n,errorStatus:t,channel:r}){return e===null?[]:[...ht(e,n,t),...Gn(e,n,t),...Qn(
e,n,t,r)]}class Tt{#t;#e;#o;#r=[];#n=new Map;#s=!1;constructor(n,t,r){this.#t=n,this.#e=t,this.#o=r}changes(){return[...this.#n.values()]}notices(){const n=this.
changes().some(({kind:t,action:r,done:s})=>s&&t==="metric"&&r==="create");return[...this.#s?[{code:"stopped"}]:[],...n?[{code:"counts-from-now"}]:[]]}async plan(){
const{api:n}=this.#e,t=Ve(this.#e),r=await Promise.all(X.AX.map(async s=>await n.list(s,t)));this.#r=yt(this.#o,r.flat(),this.#t);for(const s of this.#r){const i=this.#n.
get(Te(s));(i===void 0||!(i.done||i.error!==null))&&this.#n.set(Te(s),Dt(s))}}async apply(n){const{clock:t}=this.#e;try{for(let r=1;;r++){const s=await this.#i(
n);if(s===null)return;if(r===Mt){s.row.error=s.message;return}await t.sleep(He,n.signal),await this.plan()}}catch(r){if(!n.signal.aborted)throw r;this.#s=!0}}async#i(n){
const{api:t,clock:r,onWait:s,onDone:i}=this.#e;let a=null;for(const m of this.#r){const v=this.#n.get(Te(m));if(v===void 0||v.done||v.error!==null||m.held||m.action===
"none")continue;const T=this.changes().some(({kind:D,title:U,error:Y})=>Y!==null&&D==="metric"&&Pt(m,U))?{...n,deadline:Math.min(n.deadline,r.now()+He)}:n;try{await st(
m,t,T,{scope:this.#t.scope,clock:r,onWait:s}),v.done=!0,i(m)}catch(D){if(n.signal.aborted)throw D;if(D instanceof Ee){if(a??={row:v,message:D.message},m.kind===
"metric")return a}else if(D instanceof ue.aU)v.error=D.message;else throw D}}return a}}function Pt({wanted:e},n){return e?.uses.some(t=>t.endsWith(`/${n}`))===!0}
function Ve({clock:e,cancel:n}){return{deadline:e.now()+jt,signal:n}}function Te({kind:e,id:n,title:t}){return JSON.stringify([e,n===""?t:n])}function Dt({kind:e,
id:n,title:t,action:r,obstacle:s,held:i,differences:a}){return{kind:e,id:n,title:t,action:r,obstacle:s,held:i,differences:a,done:!1,error:null}}async function Rt(e,n,t){
if(e===void 0)return null;const r=await n.channel(e,t);if(r!==null)return r;const s="an existing channel: `gcloud beta monitoring channels list` shows them, the\
 console's page Alerting makes one for Slack";throw new j.j1([{name:"notification-channel",value:`${e}, which does not exist`,allowed:s,where:"input"}])}function Ut({
name:e,type:n,title:t}){return{name:e,type:n,title:t}}function St({mode:e,leftOut:n},t,r){const s=[...new Set(n.map(({why:i})=>i))].map(i=>({code:i,metrics:n.filter(
a=>a.why===i).map(({metric:a})=>a)}));return e==="remove"||!r.some(({kind:i})=>i==="alert")?s:t===null?[...s,{code:"no-channel"}]:[...s,...t.type==="slack"?[]:[
{code:"channel-not-slack",type:t.type}],...t.enabled?[]:[{code:"channel-disabled"}]]}var It=c(24161);async function kt(e){const n=(0,l.f)(process.env),t=await(0,R.
sb)({env:process.env,readFile:R.Ts});await(0,$.QU)((0,R.Fj)(t.settings)),t.configFile!==null&&(0,$.cv)((0,It.S3)(t.configFile,t.settings.language));const r=async s=>await h(
s,n.summaryFile);await Xe(t,{say:$.cv,warn:E.pj,publish:r},e)}async function Xe(e,n,t){const{settings:r}=e,s=r.setup.mode==="remove"?null:Lt(r),i=(0,A.Q)(e,t,{warn:n.
warn,plannedMs:0}),a=await i.signIn(),{service:m,region:v,language:O,errorStatus:T}=r,{mode:D,overwrite:U,notificationChannel:Y}=r.setup,ee=await _t({mode:D,overwrite:U,
language:O,scope:{service:m,region:v,project:a},definitions:s?.definitions??null,definitionsPath:s?.path??null,leftOut:s?.leftOut??[],errorStatus:T,channel:Y},{
api:await i.setup(),clock:i.clock,cancel:t,onWait:(ce,Ct,Wt)=>n.say((0,f.Sh)(ce,Ct,Wt,O)),onDone:ce=>n.say((0,f.Nh)(ce,O))});return await n.publish(ee),await i.
close(),ee}function Lt(e){const{path:n,yaml:t,shipped:r}=I(e.setup.definitions,process.env,(0,b.dirname)(process.argv[1]??"")),{latencyField:s,statusField:i,groupField:a}=e,
{userField:m}=e.setup,v=[],O={latency:s,status:i,group:a,...m===void 0?{}:{user:m}},T=pn(t,n,O,v);if(v.length>0)throw new j.j1(v);return{...jn(T,e.latencyUnit),
path:r?null:n}}}),36517:((N,S,c)=>{c.d(S,{f:()=>_,r:()=>L});var b=c(48161),A=c.n(b),j=c(75969);function _(R){const l=y=>R[y]||null,$=(l("GITHUB_SERVER_URL")??"h\
ttps://github.com").replace(/\/+$/,""),E=l("GITHUB_REPOSITORY"),w=l("GITHUB_RUN_ID"),p=l("GITHUB_RUN_ATTEMPT"),g=`${$}/${E}/actions/runs/${w}`;return{tempDir:l(
"RUNNER_TEMP")??(0,b.tmpdir)(),runUrl:E===null||w===null?null:p===null?g:`${g}/attempts/${p}`,summaryFile:l("GITHUB_STEP_SUMMARY"),outputFile:l("GITHUB_OUTPUT"),
serverUrl:$,repository:E,sha:l("GITHUB_SHA"),actor:l("GITHUB_ACTOR"),apiUrl:(l("GITHUB_API_URL")??"https://api.github.com").replace(/\/+$/,""),slackApiUrl:I(l("\
SLACK_API_URL"))??"https://slack.com/api",eventName:l("GITHUB_EVENT_NAME"),eventPath:l("GITHUB_EVENT_PATH"),ref:l("GITHUB_REF"),runId:w,stepId:[w,p,l("GITHUB_JO\
B"),l("GITHUB_ACTION")].map(y=>y??"").join("/"),workflowRef:l("GITHUB_WORKFLOW_REF")}}function L(R,l){return R[`STATE_${l}`]??""}function I(R){const l=R===null?
null:URL.parse(R);return l!==null&&(0,j.B)(l.origin)!==null?l.href.replace(/\/+$/,""):null}}),95783:((N,S,c)=>{c.d(S,{DP:()=>M,YX:()=>p,yu:()=>h,zB:()=>E});var b=c(
42218),A=c(3487),j=c(5239),_=c(36231),L=c(45578);const I={p50:A.E9,p95:A.E9,p99:A.E9,"error-rate":_.A,memory:L.D,cpu:_.A},R=["any","pass","fail","inconclusive"],
l=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,$="`p50`, `p95`, `p99`, `error-rate`, `m\
emory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `inconclusive`";function E(d){const[,f,o]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.
exec(d.trim())??[];if(f!==void 0&&o!==void 0&&Object.hasOwn(I,f)){const C=f,k=C==="memory"?(0,_.A)(o):null;if(k!==null)return{kind:"above",indicator:C,limit:k,ofInstance:!0};
const B=I[C](o);return B===null?null:{kind:"above",indicator:C,limit:B}}const[,u]=/^verdict\s*=\s*(\S+)$/.exec(d.trim())??[],P=R.find(C=>C===u);return P===void 0?
null:{kind:"verdict",verdict:P}}const w=d=>b.YjP().regex(new RegExp(j.SO)).meta({description:d,examples:["#production-alerts"]}),p=b.rej({deploy:w("Channel of t\
he deploy notice and the verdict. Default: `slack-channel`.").optional(),success:w("Channel of the announcement after a verdict `pass`. Without it: none.").optional(),
rules:b.YOg(b.rej({severity:b.k5n(["critical","warning","info"]),when:b.YOg(b.YjP().refine(d=>E(d)!==null).meta({pattern:l})).min(1).meta({description:`One of t\
hese must hold: ${$}.`}),channel:w("Default: `slack-channel`.").optional(),"at-most-every":b.YjP().refine(d=>(0,A.E9)(d)!==null).meta({description:"Told again o\
nly after so long, for example `1h`. Without it: at once, each time.",pattern:A.Zq}).optional()})).max(20).meta({description:"The most severe first: of those ab\
out figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides the verdict, and where."}),g="a channel's name with its\
 `#`, or its ID",y={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rules, each with `severity` and `when`, perhaps with `cha\
nnel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${$}`,deploy:g,success:g,channel:g,"at-most-every":"a duration\
 with its unit, for example `1h`"};function M(d){const f=d.findLast(o=>typeof o=="string"&&Object.hasOwn(y,o));return y[String(f??"slack")]??""}function h({deploy:d,
success:f,rules:o=[]}){return{deploy:d,success:f,rules:o.map(u=>({severity:u.severity,when:u.when.flatMap(P=>E(P)??[]),channel:u.channel,atMostEveryMs:u["at-mos\
t-every"]===void 0?0:(0,A.E9)(u["at-most-every"])??0}))}}}),48404:((N,S,c)=>{c.d(S,{f:()=>R,g:()=>_});var b=c(53645),A=c(79050);const j=1e5;function _(l,$){if(l.
length>j)return[{value:"a file of more than 100,000 characters",where:null}];const E=new b.HN,w=p=>{const{line:g,col:y}=E.linePos(p);return`${$}:${g}:${y}`};try{
const p=(0,b.Tp)(l,{lineCounter:E,prettyErrors:!1,logLevel:"error"});return p.errors.length>0?p.errors.map(({pos:M,message:h})=>({value:`not valid YAML (${I(h)}\
)`,where:w(M[0])})):{data:p.toJS({maxAliasCount:20}),where:M=>{for(let h=M.length;h>0;h--){const d=L(p.contents,M.slice(0,h));if(d!==void 0)return w(d)}return $}}}catch(p){
return[{value:`not usable YAML (${I(p instanceof Error?p.message:String(p))})`,where:null}]}}function L(l,$){let E=l;for(const[w,p]of $.entries()){const g=w===$.
length-1;if((0,b.jh)(E)){const y=E.items.find(M=>(0,b.Ll)(M.key)&&String(M.key)===String(p));if(y===void 0)return;if(g)return(0,b.Ll)(y.key)?y.key.range?.[0]:void 0;
E=y.value}else E=(typeof E=="object"&&E!==null&&"items"in E?[E.items].flat():[])[Number(p)]}return(0,b.Ll)(E)?E.range?.[0]:void 0}function I(l){return(0,A.WU)(l.
split(": ")[0]??"")}function R(l){return typeof l=="string"?(0,A.WU)(l):l==null?"empty":Array.isArray(l)?"a list":typeof l=="number"||typeof l=="boolean"?String(
l):"a mapping"}}),59240:((N,S,c)=>{c.d(S,{Kb:()=>L,QU:()=>R,cv:()=>A,oh:()=>_});var b=c(89259);function A(l){process.stdout.write(`${(0,b.pj)(l,4e3)}
`)}const j=6e4;function _(l){let $=Number.NEGATIVE_INFINITY,E="";return(w,p="")=>{const g=p!==""&&p!==E;if(E=p,!g&&l()-$<j){process.stdout.write(`::debug::${(0,b.
pj)(w,4e3).replaceAll("%","%25")}
`);return}$=l(),A(w)}}function L(l,$){process.stdout.write(`::group::${l}
`);for(const E of $)A(E);process.stdout.write(`::endgroup::
`)}const I=6;async function R(l){const $=l.flatMap(p=>p.split(/\s+/)).filter(p=>!/^(?:bearer|basic|digest)$/i.test(p)),E=new Set([...l,...$].filter(p=>p.length>=
I));if(E.size===0)return;const w=await c.e(7864).then(c.bind(c,17864));for(const p of E)w.setSecret(p)}}),5467:((N,S,c)=>{c.d(S,{nU:()=>_,pj:()=>I,rm:()=>L});var b=c(
89259),A=c(59240);const j="ion-verify";async function _({outputs:l,summary:$,errors:E,warnings:w=[],folded:p,ending:g},y){const M=await c.e(7864).then(c.bind(c,
17864)),h=o=>M.warning((0,b.pj)(o),{title:j});try{for(const[o,u]of Object.entries(l))M.setOutput(o,u)}catch(o){h(`The outputs could not be written, so that late\
r steps see none of them or not all: ${R(o)}`)}if(y!==null)try{await M.summary.addRaw($(),!0).write()}catch(o){h(`The job summary could not be written: ${R(o)}`)}
if(p!==void 0){const{title:o,lines:u}=p();(0,A.Kb)(o,u)}for(const{title:o,message:u}of E)M.error(u,{title:o});for(const o of w)M.warning(o,{title:j});const{job:d,
line:f}=g;d==="failure"?M.setFailed(f):d==="warning"?M.warning(f,{title:j}):(0,A.cv)(f)}async function L(){const l=await c.e(7864).then(c.bind(c,17864));return $=>l.
warning((0,b.pj)($),{title:j})}function I(l){L().then($=>$(l))}function R(l){return l instanceof Error?l.message:String(l)}}),55845:((N,S,c)=>{c.d(S,{I:()=>A,isWhole:()=>b});
function b({mode:j,changes:_,notices:L}){return j==="plan"?!0:_.every(({action:I,held:R,done:l,error:$})=>$===null&&(I==="none"||R||l))&&!L.some(({code:I})=>I===
"stopped")}function A(j){return j.changes.filter(({action:_,held:L})=>_!=="none"&&!L)}}),7885:((N,S,c)=>{c.d(S,{MA:()=>L,Nh:()=>R,Sh:()=>I,mQ:()=>_});var b=c(95285),
A=c(79609),j=c(34080);function _({mode:l,changes:$}){const E=$.filter(({action:p,held:g,done:y})=>p!=="none"&&(l==="plan"?!g:y)),w=p=>E.filter(g=>g.action===p).
length;return{create:w("create"),change:w("change"),replace:w("replace"),remove:w("remove"),held:$.filter(({held:p})=>p).length,failed:l==="plan"?0:$.filter(({action:p,
held:g,done:y})=>p!=="none"&&!g&&!y).length,unchanged:$.filter(({action:p})=>p==="none").length}}function L(l,{words:$,voice:E}){return(0,j.c)($.setup.notices,E,
l)}function I(l,$,E,w){const{words:p,voice:g}=(0,A.b)(w);return(0,b.wh)(p.setup.waiting[E](g,l,$))}function R({kind:l,title:$,action:E},w){const{words:p,voice:g}=(0,A.
b)(w);return(0,b.wh)(`${p.setup.kinds[l]} ${g.code($)}: ${p.setup.actions.done[E]}`)}}),5614:((N,S,c)=>{c.d(S,{setupDocument:()=>R});var b=c(94e3),A=c(72347),j=c(
54247),_=c(79609),L=c(55845),I=c(7885);function R(g){const y=(0,_.b)(g.language),{words:M,voice:h}=y,d=M.setup,{language:f,service:o,definitions:u,channel:P,changes:C,
mode:k,notices:B,tookMs:F}=g,G=(0,I.mQ)(g),W=u===null?d.shipped:h.code(u);return(0,A.m)({language:f,service:o,product:d.headings.changes,word:d.heads[l(g,G)],reason:k===
"plan"?d.planned(G):d.applied(G),about:(0,j.Eb)(k==="remove"?null:[d.labels.definitions,W],P&&[d.labels.channel,`${h.code(P.title)} (${h.code(P.type)})`]),tookMs:F,
sections:[{id:"notices",title:M.headings.notices,importance:null,blocks:(0,b.Bv)(B.length>0&&{kind:"list",items:B.map(z=>({text:(0,I.MA)(z,y)}))})},{id:"changes",
title:d.headings.changes,importance:null,blocks:$(g,y)},...C.filter(({differences:z})=>z.length>0).map((z,V)=>w(z,V,y))],next:d.headings.next,steps:p(g,y)})}function l(g,y){
return g.mode==="plan"?"plan":(0,L.isWhole)(g)?y.held>0?"held":y.create+y.change+y.replace+y.remove===0?"nothing":g.mode==="remove"?"removed":"done":"failed"}function $({
changes:g,mode:y},{words:M,voice:h}){const d=M.setup,f=g.flatMap(({kind:o,title:u,error:P})=>P===null?[]:[{mark:"fail",name:d.kinds[o],text:`${h.code(u)}: ${h.quote(
P)}`}]);return(0,b.Bv)((0,b.dJ)(null,{name:d.headings.changes,columns:[(0,b.fi)(d.columns.kind),(0,b.fi)(d.columns.name),(0,b.fi)(d.columns.what)],rows:g.map(o=>[
d.kinds[o.kind],h.code(o.title),E(o,y==="plan",d)])}),f.length>0&&{kind:"list",items:f})}function E({action:g,obstacle:y,held:M,done:h,error:d},f,o){if(M&&y!==null)
return{mark:"warn",word:o.obstacles[y]};if(d!==null)return{mark:"fail",word:o.notDone};if(g==="none")return o.actions.done.none;const u=y===null?"":` (${o.overwritten[y]}\
)`;return f||h?`${o.actions[h?"done":"planned"][g]}${u}`:o.notDone}function w({kind:g,title:y,differences:M,done:h},d,{words:f,voice:o}){const u=f.setup,P=k=>k===
void 0?u.notThere:o.code(k),C=[u.columns.field,u.columns.from,h?u.columns.done:u.columns.to];return{id:`differences-${d}`,title:`${u.kinds[g]} ${o.code(y)}: ${u.
differences(M.length)}`,importance:50,folded:!0,blocks:(0,b.dJ)(null,{name:u.kinds[g],columns:C.map(k=>({title:k})),rows:M.map(({path:k,from:B,to:F})=>[o.code(k),
P(B),P(F)])})}}function p({mode:g,changes:y,notices:M},{words:h,voice:d}){const{steps:f}=h.setup,o=y.some(({held:u,obstacle:P})=>u&&P!=="in-use");return[...g===
"plan"&&y.some(({action:u,held:P})=>u!=="none"&&!P)?[f.apply(d)]:[],...o?[f.overwrite(d)]:[],...y.some(({error:u})=>u!==null)?[f.grant]:[],...M.some(({code:u})=>u===
"no-channel")?[f.channel(d)]:[],...g==="apply"&&y.some(({done:u,action:P})=>u&&P==="create")?[f.mode(d)]:[]].map(u=>({text:u,command:null}))}}),46212:((N,S,c)=>{
c.d(S,{e:()=>b});function b(A){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(A)?A:`'${A.replaceAll("'","'\\''")}'`}}),60874:((N,S,c)=>{c.d(S,{Jv:()=>_,VW:()=>L,XX:()=>A,
mm:()=>j});var b=c(46212);function A(l,$){const E=l.isPool===!0?"update-instance-split":"update-traffic";return`${I(l)} ${E} ${R(l)} ${$}`}function j(l,$){return A(
l,`--to-revisions ${(0,b.e)(`${$}=100`)}`)}function _(l){return`${I(l)} describe ${R(l)}`}function L({name:l,region:$,project:E}){return`gcloud run revisions li\
st --service ${(0,b.e)(l)} --region ${(0,b.e)($)} --project ${(0,b.e)(E)}`}function I({isPool:l}){return l===!0?"gcloud beta run worker-pools":"gcloud run servi\
ces"}function R({name:l,region:$,project:E}){return`${(0,b.e)(l)} --region ${(0,b.e)($)} --project ${(0,b.e)(E)}`}}),25490:((N,S,c)=>{c.d(S,{DM:()=>I,EM:()=>E,EZ:()=>$,
QV:()=>L,oo:()=>l,yz:()=>R});var b=c(95285),A=c(79609),j=c(46212),_=c(60874);function L(w,p){const{words:g,voice:y}=p,{idle:M,outcome:h}=w,d=R(h,w.to,p),f=M===null||
h.code!=="already"?d:`${g.traffic.idle(y,M)} ${d}`;return w.done||w.outcome.code==="planned"||w.outcome.code==="unhealthy"?f:`${f} ${l(w.after,p,w.asked)}`}function I(w,p){
const{words:g,voice:y}=(0,A.b)(p);return(0,b.wh)(g.traffic.rollingBack(y,w))}function R(w,p,{words:g,voice:y}){const M=g.traffic.outcomes[w.code];return M(y,w,p===
null?"–":y.code(p))}function l(w,{words:p,voice:g},y){const M=f=>$(f).map(([o,u])=>`${g.percent(u/100)} ${g.code(o)}`).join(", "),h=M(w),d=h===""?p.traffic.trafficUnknown:
p.traffic.trafficNow(h);return y===void 0?d:`${d} ${p.traffic.trafficAsked(M(y))}`}function $(w){const p=new Map;for(const{revision:g,percent:y}of w)p.set(g,(p.
get(g)??0)+y);return[...p].filter(([,g])=>g>0).toSorted(([,g],[,y])=>y-g)}function E({outcome:w,to:p,followsLatest:g,health:y},M,{words:h,voice:d}){const{steps:f}=h.
traffic,o=(F,G=null)=>({text:F,command:G}),u=(F,G)=>o(F(d,G),G),P=u(f.look,(0,_.Jv)(M)),C=p===null?[]:[u(f.byHand,(0,_.mm)(M,p))],k=u(f.choose,(0,_.VW)(M)),B=(0,_.
XX)(M,"--to-latest");switch(w.code){case"moved":case"already":return g?[]:[u(f.toLatest,B),o(f.toLatestInWorkflow(d,`- run: ${B}`))];case"planned":return[o(f.withoutDryRun(
d))];case"deployed-meanwhile":return[o(f.newer(d,`revision: ${w.latest}`)),P];case"not-taken-up":return[o(f.nameRevision(d)),P];case"no-good-revision":case"targ\
et-not-found":case"target-not-ready":return[k];case"target-unproven":return[u(f.nameTarget,(0,_.VW)(M))];case"target-unhealthy":return[P,u(f.nameTarget,(0,_.VW)(
M))];case"not-proven":return[o(f.decide)];case"owned-by-terraform":return[o(f.terraform(d,p??"…")),o(f.ignoreTraffic(d))];case"operation-failed":return[k,P];case"\
service-not-found":return[o(f.names(d))];case"not-serving":return[];case"not-all-traffic":return[P];case"candidate-of-several":case"candidate-tagged":case"candi\
date-other-commit":return[u(f.nameCandidate,(0,_.VW)(M))];case"changed-by-others":case"traffic-split":return[P,o(f.again)];case"no-access":return[o(f.viewer(d))];case"\
not-permitted":return[o(f.grant(d)),...C];case"no-etag":case"rejected":case"not-reachable":case"cancelled":case"error":return[o(f.again),...C];case"traffic-time\
out":return[P,o(f.again),o(f.longer(d))];case"unhealthy":return[...y===null?[]:[u(f.ask,`curl -i ${(0,j.e)(y.url)}`)],k]}}}),46177:((N,S,c)=>{c.d(S,{u:()=>l,x:()=>R});
var b=c(12136),A=c(38843);const j={dashboard:"labels",alert:"userLabels"},_="ion-verify-",L=["service","region","id","wanted","live"],I=/ ?\[Set up by ion-verify: service=([a-z0-9-]+) id=([a-z0-9-]+) wanted=([0-9a-f]{16}) live=([0-9a-f]{16})\]$/;
function R(E,w,p,g,y){if(E==="metric"){const f=`[Set up by ion-verify: service=${p.service} id=${p.id} wanted=${g.wanted} live=${g.live}]`,o=typeof w.description==
"string"?`${w.description} `:"";return{...w,description:`${o}${f}`}}const M=j[E],h=Object.fromEntries(L.map(f=>[`${_}${f}`,{...p,...g}[f]])),d=y===void 0?{}:$(y[M]);
return{...w,[M]:{...d,...h}}}function l(E,w){const p=E==="metric"?"name":"displayName",g={kind:E,name:(0,A.b6)(w.name),title:(0,A.b6)(w[p]),raw:w};if(E==="metri\
c"){const P=(0,A.b6)(w.description),[C,k="",B="",F="",G=""]=I.exec(P)??[],W=C===void 0?P:P.slice(0,-C.length);return{...g,body:(0,b.IN)(E,{...w,description:W}),
owner:C===void 0?null:{service:k,region:"",id:B},marks:C===void 0?null:{wanted:F,live:G}}}const{[j[E]]:y={},...M}=w,h=P=>{const C=(0,A.Gv)(y)?y[`${_}${P}`]:void 0;
return typeof C=="string"?C:void 0},[d,f,o]=[h("service"),h("region"),h("id")],u=d!==void 0&&f!==void 0&&o!==void 0;return{...g,body:(0,b.IN)(E,M),owner:u?{service:d,
region:f,id:o}:null,marks:u?{wanted:h("wanted")??"",live:h("live")??""}:null}}function $(E){return(0,A.Gv)(E)?Object.fromEntries(Object.entries(E).filter(([w])=>!w.
startsWith(_))):{}}}),79007:((N,S,c)=>{c.d(S,{R:()=>A,Y:()=>b});function b(j,_){return`ion_verify_${j.replaceAll("-","_")}_${_.replaceAll("-","_")}`}function A(j,_){
return`logging.googleapis.com/user/${b(j,_)}`}}),12136:((N,S,c)=>{c.d(S,{IN:()=>I,qQ:()=>w,tX:()=>p});var b=c(77598),A=c.n(b),j=c(38843);const _={metric:["creat\
eTime","updateTime","version","resourceName","metricDescriptor.name","metricDescriptor.type","metricDescriptor.description","metricDescriptor.displayName","metr\
icDescriptor.metadata"],dashboard:["name","etag"],alert:["name","creationRecord","mutationRecord","mutatedBy","validity","conditions.name"]},L={metric:{"labels.\
valueType":"STRING","metricDescriptor.launchStage":"GA"},dashboard:{targetAxis:"Y1","chartOptions.mode":"COLOR","yAxis.scale":"LINEAR","y2Axis.scale":"LINEAR","\
text.format":"MARKDOWN"},alert:{"documentation.mimeType":"text/markdown","alertStrategy.autoClose":"604800s","trigger.count":1}};function I(h,d){const f=R(d,"",
h);h==="alert"&&(d.enabled===!1?f.enabled=!1:delete f.enabled);const{metricDescriptor:o}=f;return(0,j.Gv)(o)&&Array.isArray(o.labels)&&(o.labels=o.labels.toSorted(
(u,P)=>M(y(u),y(P)))),f}function R(h,d,f){const o=Object.entries(h).flatMap(([u,P])=>{const C=d===""?u:`${d}.${u}`;if(_[f].includes(C))return[];const k=l(P,C,f);
return E(k)||$(k,C,f)?[]:[[u,k]]});return Object.fromEntries(o.toSorted(([u],[P])=>M(u,P)))}function l(h,d,f){return Array.isArray(h)?h.map(o=>l(o,d,f)):(0,j.Gv)(
h)?R(h,d,f):h}function $(h,d,f){return Object.entries(L[f]).some(([o,u])=>h===u&&(d===o||d.endsWith(`.${o}`)))}function E(h){return h===null||h===0||h===""||h===
!1||h==="0s"?!0:typeof h=="string"?/^[A-Z_]*_UNSPECIFIED$/.test(h):typeof h=="object"&&Object.keys(h).length===0}function w(h){return(0,b.createHash)("sha256").
update(JSON.stringify(h)).digest("hex").slice(0,16)}function p(h,d){const[f,o]=[g(h),g(d)];return[...new Set([...f.keys(),...o.keys()])].filter(u=>f.get(u)!==o.
get(u)).map(u=>({path:u,from:f.get(u),to:o.get(u)}))}function g(h,d="",f=new Map){if(Array.isArray(h))h.every(o=>typeof o!="object"||o===null)?f.set(d,JSON.stringify(
h)):h.forEach((o,u)=>{g(o,`${d}[${u}]`,f)});else if((0,j.Gv)(h))for(const[o,u]of Object.entries(h))g(u,d===""?o:`${d}.${o}`,f);else f.set(d,typeof h=="string"?h:
JSON.stringify(h));return f}function y(h){return(0,j.Gv)(h)?(0,j.b6)(h.key):""}function M(h,d){return h<d?-1:h>d?1:0}}),38843:((N,S,c)=>{c.d(S,{AX:()=>j,Gv:()=>b,
b6:()=>A});function b(_){return typeof _=="object"&&_!==null&&!Array.isArray(_)}function A(_){return typeof _=="string"?_:""}const j=["metric","dashboard","aler\
t"]})};
