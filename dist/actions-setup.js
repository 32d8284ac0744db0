"use strict";exports.id=1189,exports.ids=[1189,3485,4878],exports.modules={31189:((B,_,c)=>{c.r(_),c.d(_,{setUp:()=>Ve,setupStep:()=>xt});var b=c(76760),D=c(49509),O=c(42785),
P=c(73024),N=c(6514);function I(e,n,t){const r=e===void 0,o=e??"setup/definitions.yml",s=r?(0,b.join)(t,"..",o):(0,b.resolve)(n.GITHUB_WORKSPACE??"",o);try{return{
path:o,yaml:(0,P.readFileSync)(s,"utf8"),shipped:r}}catch(a){const h=a instanceof Error&&"code"in a&&a.code==="ENOENT"?"a file that does not exist (was the repo\
sitory checked out?)":`a file that cannot be read (${(0,O.WU)(a instanceof Error?a.message:String(a))})`;throw new O.j1([{name:"definitions",value:`${(0,O.WU)(o)}\
, ${h}`,allowed:N.OA.definitions.allowed,where:"input"}])}}var U=c(40673),d=c(23092),$=c(46801),y=c(18884),j=c(39969),E=c(89404),w=c(79856),v=c(74878),A=c(43485);
async function f(e,n){const t=e.changes.some(o=>o.held),r=(0,A.setupDocument)(e);await(0,y.nU)({outputs:m(e),summary:()=>(0,j.Gc)(r),errors:e.changes.flatMap(({
error:o})=>o===null?[]:{title:"ion-verify",message:(0,w.pj)(o)}),ending:{job:(0,v.isWhole)(e)?t?"warning":"success":"failure",line:(0,E.gD)(r)}},n)}function m(e){
return{changed:String(e.changes.some(({done:n})=>n)),planned:String((0,v.I)(e).length),held:String(e.changes.filter(({held:n})=>n).length)}}var g=c(47360),i=c(38816),
u=c(7426),R=c(23930),k=c(7775),x=c(38634),G=c(80250);const ee="https://raw.githubusercontent.com/org/ion-verify/v1/schema/setup.schema.json",ne=["latency","stat\
us","group"],C="cloud-run",K=({pattern:e,allowed:n,description:t,accepts:r})=>i.YjP().refine(r,{error:n}).meta({description:t,pattern:e}),H=(e,n,t="24h")=>{const[
r,o]=[(0,u.E9)(n)??0,(0,u.E9)(t)??0];return K({pattern:u.Zq,allowed:`whole minutes from ${n} to ${t}, for example \`1h\``,description:e,accepts:s=>{const a=(0,u.
E9)(s);return a!==null&&a>=r&&a<=o&&a%6e4===0}})},Ze="^[a-z][a-z0-9-]{0,30}$",ge=e=>i.YjP().regex(new RegExp(Ze),{error:"a name of lowercase letters, digits and\
 hyphens, at most 31, starting with a letter"}).meta({description:`Name of the ${e}: lowercase letters, digits and hyphens.`}),qe=i.g1P(i.YjP().regex(/^[a-z][a-z0-9_]{0,30}$/,
{error:"a name of lowercase letters, digits and underscores, at most 31, starting with a letter"}),i.YjP()).refine(e=>Object.keys(e).length<=10,{error:"at most \
10 labels"}).meta({description:"Labels of the metric: the name of each, and the field that it is taken from. At most 10."}),en=i.rej({description:i.YjP().max(500).
optional(),"values-of":i.YjP().optional().meta({description:"The numeric field whose values are kept as a distribution."}),count:i.k5n(["requests","errors"]).optional().
meta({description:"Count the service's entries of requests, or those whose status is an error."}),unit:i.YjP().max(20).optional().meta({description:"Unit of the\
 values (UCUM), for example `ms`."}),labels:qe.optional(),with:i.YOg(i.YjP()).optional().meta({description:"Only entries that have these fields, for example tho\
se with a user."})}),ye=i.YjP().min(1).max(100),L={title:ye,width:i.Whr().min(2).max(12).optional().meta({description:"Of 12 columns. Default: 6."}),height:i.Whr().
min(2).max(24).optional().meta({description:"Default: 4."})},X=i.YjP().meta({description:"Name of a metric of this file, or `cloud-run` for Cloud Run's own."}),
ue=i.YjP().optional().meta({description:"One series for each value of this label of the metric."}),Re=i.Whr().min(1).max(50).optional().meta({description:"Only \
so many of the largest series."}),$e="Drawn as a line.",je=K({pattern:x.p,allowed:"a percentage, for example `1%`",description:$e,accepts:e=>(0,x.A)(e)!==null}),
nn=K({pattern:k.v,allowed:"a percentage of what an instance has, or a size with its unit, for example `90%` or `500MB`",description:`${$e} With a percentage the\
 chart shows shares.`,accepts:e=>(0,k.Y)(e)!==null}),tn=K({pattern:u.Zq,allowed:"a duration with its unit, for example `2s`",description:$e,accepts:e=>((0,u.E9)(
e)??0)>0}),rn=i.gMt("show",[i.rej({show:i.euz("quantiles"),...L,metric:X,at:i.YOg(i.k5n(["p50","p95","p99"])).min(1),by:ue,limit:tn.optional()}),i.rej({show:i.euz(
"mean"),...L,metric:X,by:ue}),i.rej({show:i.euz("per-minute"),...L,metric:X,by:ue,top:Re}),i.rej({show:i.euz("count"),...L,metric:X,by:ue,top:Re,every:H("One ba\
r for so long. Default: 5m.","1m").optional()}),i.rej({show:i.euz("share"),...L,of:X,in:X,by:ue,limit:je.optional()}),i.rej({show:i.euz("error-rate"),...L,limit:je.
optional()}),i.rej({show:i.euz("memory"),...L,limit:nn.optional()}),i.rej({show:i.euz("cpu"),...L,limit:je.optional()}),i.rej({show:i.euz("instances"),...L}),i.
rej({show:i.euz("distinct"),...L,metric:X,of:i.YjP().meta({description:"The label whose values are counted."}),over:H("Counted over so long. Default: 24h.","1m").
optional()}),i.rej({show:i.euz("by-hour"),...L,metric:X}),i.rej({show:i.euz("billable-time"),...L}),i.rej({show:i.euz("scorecard"),...L,of:i.k5n(["p50","p95","p\
99","error-rate","memory","cpu","requests"]).meta({description:"One figure, with its course, by Cloud Run's own metrics; requests by the minute."}),limit:i.YjP().
optional().meta({description:"Beyond it the figure is red, for example `2s`, `1%` or `500MB`. Of memory also a share of what an instance has."})}),i.rej({show:i.
euz("section"),title:ye,subtitle:i.YjP().max(200).optional().meta({description:"Under the title of the widgets that follow."})}),i.rej({show:i.euz("error-groups"),
...L}),i.rej({show:i.euz("logs"),...L,filter:i.YjP().min(1).max(1e4).optional()}),i.rej({show:i.euz("text"),...L,text:i.YjP().min(1).max(1e4)})]),on=i.rej({title:ye,
widgets:i.YOg(rn).min(1).max(40)}),sn=String.raw`^(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+$`,an=i.rej({title:ye.optional(),severity:i.k5n(["critic\
al","error","warning","info"]),when:i.YOg(K({pattern:sn,allowed:"`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for exampl\
e `p95 > 5s`",description:"For example `p95 > 5s`.",accepts:e=>(0,G.zB)(e)?.kind==="above"})).min(1).max(6).optional().meta({description:"Alert when any of thes\
e holds. At most 6."}),logs:i.YjP().min(1).max(2e3).optional().meta({description:"Alert on the service's entries that match this Logging filter."}),"no-requests\
-for":H("Alert when the service had no request for so long.","5m","23h").optional(),over:H("The figures are taken over so long. Default: 5m.","1m").optional(),for:H(
"They must hold for so long. Default: 0m, at once.","0m").optional(),"remind-every":H("Tell it again while it lasts.","30m").optional(),"at-most-every":H("Of `l\
ogs`: not told more often. Default: 1h.","5m").optional(),runbook:i.YjP().max(8e3).optional().meta({description:"Markdown that the notification shows."})}),te=i.
rej({fields:i.g1P(ge("field"),K({pattern:R.sA,allowed:"a path of plain names that starts with `jsonPayload.`, `labels.` or `httpRequest.`",description:"Where lo\
g entries hold it.",accepts:e=>(0,R.Zl)(e)!==null})).optional().meta({description:"More fields of the service's log entries. `latency`, `status` and `group` are\
 inputs; `user` can be one."}),metrics:i.g1P(ge("metric"),en).optional(),dashboards:i.g1P(ge("dashboard"),on).optional(),alerts:i.g1P(ge("alert"),an).optional()});
function Lt(){const{$schema:e,...n}=z.toJSONSchema(te,{io:"input"});return{$schema:e,$id:ee,title:"ion-verify setup definitions",description:"Dashboards, log-ba\
sed metrics and alert rules of one Cloud Run service.",...n}}var cn=c(40354),Se=c(75197);function ln(e,n){const{metrics:t,dashboards:r,alerts:o}=e;return[...n.filter(
s=>ne.some(a=>a===s)).map(s=>({keys:["fields",s],value:(0,O.WU)(s),allowed:`the input \`${s}-field\`, which names it`})),...Object.entries(t).flatMap(([s,a])=>un(
a,["metrics",s],e)),...Object.entries(r).flatMap(([s,{widgets:a}])=>a.flatMap((l,h)=>fn(l,["dashboards",s,"widgets",h],t))),...Object.entries(o).flatMap(([s,a])=>pn(
a,["alerts",s]))]}function un(e,n,{fields:t}){const{count:r,unit:o,labels:s={},with:a=[]}=e,l=e["values-of"],h=Object.keys(t).map(T=>`\`${T}\``),p=(T,...S)=>Object.
hasOwn(t,T)?[]:[{keys:[...n,...S],value:(0,O.WU)(T),allowed:`one of the fields ${h.join(", ")}`}],M=[];if(l===void 0==(r===void 0)&&M.push({keys:n,value:l===void 0?
"neither":"both",allowed:"either `values-of` or `count`"}),o!==void 0&&l===void 0&&M.push({keys:[...n,"unit"],value:(0,O.WU)(o),allowed:"only where there is `va\
lues-of`"}),l!==void 0&&t[l]==="httpRequest.latency"){const T=`a field with a number; for Cloud Run's own latencies use the metric \`${C}\` in widgets instead of\
 this one`;M.push({keys:[...n,"values-of"],value:(0,O.WU)("httpRequest.latency"),allowed:T})}return[...M,...l===void 0?[]:p(l,"values-of"),...Object.entries(s).
flatMap(([T,S])=>p(S,"labels",T)),...a.flatMap((T,S)=>p(T,"with",S))]}const dn={quantiles:"values",mean:"values","per-minute":"count",count:"count",share:"count",
distinct:"count","by-hour":"count"};function fn(e,n,t){const r=[],o=(a,l)=>{const h=dn[e.show],p=Object.keys(t).filter(M=>mn(t[M],h));if(!(l===C&&e.show!=="dist\
inct")&&!p.includes(l)){const M=[...p,...e.show==="distinct"?[]:[C]].map(S=>`\`${S}\``),T=h==="values"?"values":"counts";r.push({keys:[...n,a],value:(0,O.WU)(l),
allowed:`a metric of ${T}: ${M.join(", ")||"there is none"}`})}},s=(a,l,...h)=>{if(l!==void 0)for(const p of h){const M=p===C?["response_code","response_code_cl\
ass"]:hn(t[p]);if(M===null||M.includes(l))continue;const T=M.map(S=>`\`${S}\``).join(", ")||"it has none";r.push({keys:[...n,a],value:(0,O.WU)(l),allowed:`a lab\
el of \`${p}\`: ${T}`})}};return"metric"in e&&o("metric",e.metric),e.show==="share"?(o("of",e.of),o("in",e.in),s("by",e.by,e.of,e.in)):e.show==="distinct"?e.metric!==
C&&s("of",e.of,e.metric):"by"in e&&s("by",e.by,e.metric),r}function mn(e,n){return e!==void 0&&e["values-of"]!==void 0==(n==="values")}function hn(e){return e===
void 0?null:Object.keys(e.labels??{})}function pn(e,n){const t=[],o=["when","logs","no-requests-for"].filter(a=>e[a]!==void 0);if(o.length!==1){const a=o.length===
0?"none of them":o.join(" and ");t.push({keys:n,value:a,allowed:"one of `when`, `logs` and `no-requests-for`"})}const s={over:["when"],for:["when"],"remind-ever\
y":["when","no-requests-for"],"at-most-every":["logs"]};for(const[a,l]of Object.entries(s)){const h=e[a];if(h===void 0||l.some(M=>e[M]!==void 0))continue;const p=`\
only where there is ${l.map(M=>`\`${M}\``).join(" or ")}`;t.push({keys:[...n,a],value:(0,O.WU)(h),allowed:p})}return t}function gn(e,n,t,r){const o={fields:{},metrics:{},
dashboards:{},alerts:{}},s=(0,Se.g)(e,n);if(Array.isArray(s)){const S="a YAML file with `metrics`, `dashboards` and `alerts`";for(const{value:Y,where:q}of s)r.push(
{name:"definitions",value:Y,allowed:S,where:q??n});return o}const a=({keys:S,value:Y,allowed:q})=>{r.push({name:jn(S),value:Y,allowed:q,where:s.where(S)})},l=te.
safeParse(s.data??{}),h=(l.error?.issues??[]).flatMap(S=>wn(S,s.data));h.forEach(a);const p=l.success?l:te.safeParse(yn(s.data,h));if(!p.success)return o;const M=vn(
p.data,t),T=new Set(h.map(({keys:S})=>(0,O.WU)(String(S[1]))));return ln(M,Object.keys(p.data.fields??{})).filter(({value:S})=>!T.has(S)).forEach(a),M}const Ue="";
function yn(e,n){const t=structuredClone(e);for(const{keys:r}of n){const[o,s]=r,a=s===void 0?t:ke(t,r.slice(0,1));o!==void 0&&_e(a)&&delete a[s??o]}return t}function _e(e){
return typeof e=="object"&&e!==null}function vn({fields:e,metrics:n,dashboards:t,alerts:r},o){return{fields:{user:Ue,...e,...o},metrics:n??{},dashboards:t??{},alerts:r??
{}}}function wn(e,n){const t=e.path,r=(0,Se.f)(ke(n,t));switch(e.code){case"unrecognized_keys":return e.keys.map(o=>({keys:[...t,o],value:"not a setting",allowed:$n(
o,t)}));case"invalid_key":return[{keys:t,value:(0,O.WU)(String(t.at(-1))),allowed:e.issues[0]?.message??"another name"}];case"invalid_value":return[{keys:t,value:r,
allowed:e.values.map(o=>`\`${String(o)}\``).join(", ")}];case"invalid_union":return[{keys:t,value:r,allowed:`one of ${bn.map(o=>`\`${o}\``).join(", ")}`}];case"\
invalid_type":return[{keys:t,value:r,allowed:En[e.expected]??`a ${e.expected}`}];case"too_big":return[{keys:t,value:r,allowed:`at most ${e.maximum}`}];case"too_\
small":return[{keys:t,value:r,allowed:`at least ${e.minimum}`}];default:return[{keys:t,value:r,allowed:e.message}]}}const En={string:"a text",int:"a whole numbe\
r",number:"a number",array:"a list",object:"a mapping",record:"a mapping"},Ie=te.shape.dashboards.unwrap().valueType.shape.widgets.element.options,bn=Ie.map(({shape:e})=>e.
show.value),On={"":Object.keys(te.shape),metrics:Object.keys(te.shape.metrics.unwrap().valueType.shape),alerts:Object.keys(te.shape.alerts.unwrap().valueType.shape),
dashboards:[...new Set(["widgets",...Ie.flatMap(({shape:e})=>Object.keys(e))])]};function $n(e,n){const t=On[String(n[0]??"")]??[],r=(0,cn.Z)(e,t);return r!==void 0&&
r!==e?`\`${r}\`, which is probably meant`:"a setting of this part"}function ke(e,n){return n.reduce((t,r)=>_e(t)?t[r]:void 0,e)}function jn(e){return e.length===
0?"definitions":(0,O.WU)(e.map(String).join(".")).slice(1,-1)}function Mn(e,n){const t=Object.entries(e.metrics).flatMap(([a,l])=>{const h=[...Object.values(l.labels??
{}),...l.with??[],l["values-of"]];return e.fields.user===Ue&&h.includes("user")?[{metric:a,why:"no-user-field"}]:n!=="ms"&&l["values-of"]==="latency"?[{metric:a,
why:"latency-unit"}]:[]}),r=new Map(t.map(a=>[a.metric,a.why])),o=a=>a.flatMap(l=>{const h=xe(l).map(p=>r.get(p));return h.includes("no-user-field")?[]:"metric"in
l&&h.includes("latency-unit")?[An(l)]:[l]}),s=Object.entries(e.dashboards).map(([a,l])=>[a,{...l,widgets:o(l.widgets)}]).filter(([,{widgets:a}])=>a.length>0);return{
definitions:{...e,metrics:Object.fromEntries(Object.entries(e.metrics).filter(([a])=>!r.has(a))),dashboards:Object.fromEntries(s)},leftOut:t}}function xe(e){return e.
show==="share"?[e.of,e.in]:"metric"in e?[e.metric]:[]}function An(e){if(!("by"in e))return{...e,metric:C};const{by:n,...t}=e;return{...t,metric:C}}var de=c(25353),
ie=c(30934),Tn=c(39463);function Pn(e,n){return{filter:re(e,"run.googleapis.com/container/billable_instance_time"),aggregation:se(n,"ALIGN_RATE","REDUCE_SUM")}}
function fe(e,n,t){return n!==C?(0,ie.R)(e.service,n):`run.googleapis.com/${t==="values"?"request_latencies":"request_count"}`}function re(e,n,t=[]){return[`met\
ric.type=${Z(n)}`,'resource.type="cloud_run_revision"',`resource.labels.service_name=${Z(e.service)}`,`resource.labels.location=${Z(e.region)}`,.../^\d+$/.test(
e.project)?[]:[`resource.labels.project_id=${Z(e.project)}`],...t].join(" AND ")}function oe(e,n,t,r,o){return{filter:re(e,fe(e,n,"values")),aggregation:se(r,"A\
LIGN_DELTA",`REDUCE_PERCENTILE_${t}`,o)}}function Dn(e,n,t,r){return{filter:re(e,fe(e,n,"values")),aggregation:se(t,"ALIGN_DELTA","REDUCE_MEAN",r)}}function Ne(e,n,t,r){
return{filter:re(e,fe(e,n,"count")),aggregation:se(t,"ALIGN_DELTA","REDUCE_SUM",r)}}function ve(e,n,t,r){return{filter:re(e,fe(e,n,"count")),aggregation:se(t,"A\
LIGN_RATE","REDUCE_SUM",r)}}function Me(e,n,t){const r=ve(e,C,t),o=re(e,fe(e,C,"count"),[Rn(n)]);return{numerator:{...r,filter:o},denominator:r}}function ae(e,n,t){
const r=re(e,`run.googleapis.com/${n}`);return n==="container/instance_count"?{filter:r,aggregation:se(t,"ALIGN_MAX","REDUCE_SUM","state")}:{filter:r,aggregation:se(
t,"ALIGN_PERCENTILE_99","REDUCE_MAX")}}function Ae(e,n){const t=n===C?"run_googleapis_com:request_count":`logging_googleapis_com:user_${(0,ie.Y)(e.service,n)}`,
r={monitored_resource:"cloud_run_revision",service_name:e.service,location:e.region},o=/^\d+$/.test(e.project)?{}:{project_id:e.project},s=Object.entries({...r,
...o}).map(([a,l])=>`${a}=${Z(l)}`);return`${t}{${s.join(",")}}`}function Rn(e){const[n]=e;return e.length===1&&n!==void 0&&n.from%100===0&&n.to===n.from+99?`me\
tric.labels.response_code_class="${n.from/100}xx"`:`metric.labels.response_code=monitoring.regex.full_match("${e.flatMap(Sn).join("|")}")`}function Sn({from:e,to:n}){
const t=[];for(let r=e;r<=n;){const o=[100,10].find(s=>r%s===0&&r+s-1<=n)??1;t.push(String(r).slice(0,3-Math.log10(o))+".".repeat(Math.log10(o))),r+=o}return t}
function se(e,n,t,r){return{alignmentPeriod:V(e),perSeriesAligner:n,crossSeriesReducer:t,...r===void 0?{}:{groupByFields:[`metric.label.${r}`]}}}function V(e){return`${Math.
round(e/1e3)}s`}function Z(e){return`"${e.replace(/[\\"]/g,"\\$&")}"`}const W=6e4,Un=7*864e5;function _n(e,n,t){return{title:e.title,...In(e,n,t)}}function In(e,n,t){
switch(e.show){case"quantiles":return kn(e,n);case"mean":return F([ce(Dn(n,e.metric,3e5,e.by),he("mean",e.by))]);case"per-minute":return F([{timeSeriesQuery:{prometheusQuery:Ln(
e,n)},plotType:"LINE"}]);case"count":return Wn(e,n);case"share":return Cn(e,n);case"error-rate":return We(Me(n,t,W),Te(e.limit),void 0);case"memory":return ze(n,
Ge(e.limit),Ke(e.limit??""));case"cpu":return ze(n,"container/cpu/utilizations",Te(e.limit));case"instances":return F([ce(ae(n,"container/instance_count",W),he(
"","state"))]);case"distinct":return Bn(e,n);case"by-hour":return Gn(e,n);case"billable-time":return F([ce(Pn(n,W))]);case"scorecard":return xn(e,n,t);case"sect\
ion":return{sectionHeader:{subtitle:e.subtitle??"",dividerBelow:!0}};case"error-groups":return{errorReportingPanel:{projectNames:[`projects/${n.project}`],services:[
n.service]}};case"logs":return{logsPanel:{filter:`${Ce(n)} AND ${e.filter===void 0?"severity>=ERROR":`(${e.filter})`}`,resourceNames:[`projects/${n.project}`]}};case"\
text":return{text:{content:e.text,format:"MARKDOWN"}}}}function Ce({service:e,region:n}){return`resource.type="cloud_run_revision" AND resource.labels.service_n\
ame=${Z(e)} AND resource.labels.location=${Z(n)}`}function kn({metric:e,at:n,by:t,limit:r},o){const s={p50:"50",p95:"95",p99:"99"},a=n.map(l=>ce(oe(o,e,s[l],W,t),
he(l.toUpperCase(),t)));return F(a,r===void 0?null:(0,u.E9)(r))}const Le={p50:u.E9,p95:u.E9,p99:u.E9,memory:Ke};function xn({of:e,limit:n},t,r){const o=e in Le?
Le[e]:x.A,s=n===void 0?null:o(n),a=s===null?{}:{thresholds:[{value:s,color:"RED",direction:"ABOVE"}]};return{scorecard:{timeSeriesQuery:Nn(e,n,t,r),sparkChartView:{
sparkChartType:"SPARK_LINE"},...a}}}function Nn(e,n,t,r){const o=s=>({timeSeriesFilter:me(s)});switch(e){case"p50":return o(oe(t,C,"50",W));case"p95":return o(oe(
t,C,"95",W));case"p99":return o(oe(t,C,"99",W));case"error-rate":return Be(Me(t,r,W));case"memory":return o(ae(t,Ge(n),W));case"cpu":return o(ae(t,"container/cp\
u/utilizations",W));case"requests":return{prometheusQuery:`60 * sum (rate(${Ae(t,C)}[\${__interval}]))`}}}function Cn(e,n){const{of:t,in:r,by:o,limit:s}=e,a={numerator:ve(
n,t,W,o),denominator:ve(n,r,W,o)};return We(a,Te(s),o)}function We({numerator:e,denominator:n},t,r){return F([{timeSeriesQuery:Be({numerator:e,denominator:n}),plotType:"\
LINE",...he("",r)}],t)}function Be({numerator:e,denominator:n}){return{timeSeriesFilterRatio:{numerator:me(e),denominator:me(n)}}}function Ge(e){return(0,x.A)(e??
"")===null?"container/memory/usage":"container/memory/utilizations"}function Ke(e){return(0,Tn.D)(e)??(0,x.A)(e)}function ze(e,n,t){return F([ce(ae(e,n,W))],t)}
function Ln({metric:e,by:n,top:t},r){const s=`60 * sum${n===void 0?"":` by (${n})`} (rate(${Ae(r,e)}[\${__interval}]))`;return t===void 0?s:`topk(${t}, ${s})`}function Wn({
metric:e,by:n,top:t,every:r},o){const s=(0,u.E9)(r??"")??3e5,a=Ne(o,e,s,n),l=t===void 0?{}:{pickTimeSeriesFilter:{rankingMethod:"METHOD_SUM",numTimeSeries:t,direction:"\
TOP"}};return F([{timeSeriesQuery:{timeSeriesFilter:{...me(a),...l}},plotType:"STACKED_BAR",minAlignmentPeriod:V(s),...he("",n)}])}function Bn({metric:e,of:n,over:t},r){
const o=Math.round(((0,u.E9)(t??"")??864e5)/6e4),s=`count(sum by (${n}) (increase(${Ae(r,e)}[${o}m])) > 0)`;return F([{timeSeriesQuery:{prometheusQuery:s},plotType:"\
LINE"}])}function Gn({metric:e},n){const r={...ce(Ne(n,e,36e5)),minAlignmentPeriod:V(36e5)};return F([r],null,{timeshiftDuration:V(Un)})}function ce(e,n={}){return{
timeSeriesQuery:{timeSeriesFilter:me(e)},plotType:"LINE",...n}}function me({filter:e,aggregation:n}){return{filter:e,aggregation:{...n}}}function he(e,n){return n===
void 0?e===""?{}:{legendTemplate:e}:{legendTemplate:`${e===""?"":`${e} `}\${metric.labels.${n}}`}}function F(e,n=null,t={}){return{xyChart:{dataSets:e,...n===null?
{}:{thresholds:[{value:n}]},...t}}}function Te(e){return e===void 0?null:(0,x.A)(e)}const Pe=12,pe=4,Ye={width:6,height:4},Kn={width:Pe,height:1};function zn(e,n,t){
return Object.entries(e.dashboards).map(([r,o])=>{const s=Fe(o.title,n);return{kind:"dashboard",id:r,title:s,body:{displayName:s,mosaicLayout:{columns:Pe*pe,tiles:Yn(
o,n,t)}},uses:[...new Set(o.widgets.flatMap(a=>Fn(a,e,n)))]}})}function Fe(e,n){return e.replaceAll("{service}",n.service)}function Yn({widgets:e},n,t){let[r,o,
s]=[0,0,0];return e.map(a=>{const{width:l=Ye.width,height:h=Ye.height}=a.show==="section"?Kn:a;r+l>Pe&&([r,o,s]=[0,o+s,0]);const[p,M]=[r*pe,o*pe],T={width:l*pe,
height:h*pe},S={xPos:p,yPos:M,...T,widget:_n(a,n,t)};return[r,s]=[r+l,Math.max(s,h)],S})}function Fn(e,{metrics:n},t){return xe(e).filter(r=>Object.hasOwn(n,r)).
map(r=>(0,ie.R)(t.service,r))}const we="latency",Qn={critical:"CRITICAL",error:"ERROR",warning:"WARNING",info:null};function Hn(e,n,t,r){return Object.entries(e.
alerts).map(([o,s])=>{const a=Fe(s.title??`{service} \u2013 ${o}`,n),l=(s.when??[]).flatMap(p=>{const M=(0,G.zB)(p);return M?.kind==="above"?[Jn(p,M,s,e,n,t)]:[]}),
h=Qn[s.severity];return{kind:"alert",id:o,title:a,uses:Ee(e)===we&&Vn(s)?[(0,ie.R)(n.service,we)]:[],body:{displayName:a,documentation:{content:nt(s,n),mimeType:"\
text/markdown"},combiner:"OR",conditions:[...l,...s.logs===void 0?[]:[Zn(s.logs,a,n)],...s["no-requests-for"]===void 0?[]:[qn(s["no-requests-for"],n)]],...h===null?
{}:{severity:h},...r===void 0?{}:{notificationChannels:[r]},...et(s,r)}}})}function Jn(e,{indicator:n,limit:t,ofInstance:r},o,s,a,l){const h=(0,u.E9)(o.over??"")??
3e5,{numerator:p,denominator:M}=n==="error-rate"?Me(a,l,h):{numerator:Xn(n,r===!0,a,s,h),denominator:void 0};return{displayName:e.replace(/\s*>\s*/," > "),conditionThreshold:{
filter:p.filter,aggregations:[{...p.aggregation}],...M===void 0?{}:{denominatorFilter:M.filter,denominatorAggregations:[{...M.aggregation}]},comparison:"COMPARI\
SON_GT",thresholdValue:t,duration:V((0,u.E9)(o.for??"")??0),trigger:{count:1}}}}function Xn(e,n,t,r,o){switch(e){case"memory":return ae(t,n?"container/memory/ut\
ilizations":"container/memory/usage",o);case"cpu":return ae(t,"container/cpu/utilizations",o);case"p50":return oe(t,Ee(r),"50",o);case"p95":return oe(t,Ee(r),"9\
5",o);case"p99":return oe(t,Ee(r),"99",o)}}function Ee({metrics:e}){return e[we]?.["values-of"]===void 0?C:we}function Vn({when:e=[]}){return e.some(n=>/^p\d/.test(
n))}function Zn(e,n,t){return{displayName:n,conditionMatchedLog:{filter:`${Ce(t)} AND (${e})`}}}function qn(e,n){const{filter:t,aggregation:r}=ve(n,C,6e4);return{
displayName:`no request for ${e}`,conditionAbsent:{filter:t,aggregations:[{...r}],duration:V((0,u.E9)(e)??0),trigger:{count:1}}}}function et(e,n){if(e.logs!==void 0)
return{alertStrategy:{notificationRateLimit:{period:V((0,u.E9)(e["at-most-every"]??"")??36e5)}}};const t=(0,u.E9)(e["remind-every"]??"");return t===null||t===0||
n===void 0?{}:{alertStrategy:{notificationChannelStrategy:[{notificationChannelNames:[n],renotifyInterval:V(t)}]}}}function nt({runbook:e},{service:n,region:t}){
const r=`Cloud Run service ${n} in ${t}. Set up by ion-verify: change its definitions, not this policy.`;return e===void 0?r:`${e}

${r}`}var tt=c(63800),Q=c(21999),J=c(27080);class be extends Error{name="ChangedMeanwhile"}const rt=1e3,ot=3e4,st=1e4;async function it(e,n,t,r){const{wanted:o}=e,
s=e.live===null?null:await ct(e.live,n,t);if(o===null){s!==null&&await Oe(s,t,r,async()=>await n.remove(s,t));return}e.action==="replace"&&s!==null&&await Oe(s,
t,r,async()=>await n.remove(s,t));const a=e.action==="replace"?null:s,l=a===null?o.body:lt(o,a),h=(0,Q.qQ)((0,Q.IN)(o.kind,o.body)),p=at(o,r.scope),M=async(Y,q)=>{
const le=(0,tt.x)(o.kind,l,p,{wanted:h,live:q},Y?.raw);return Y===null?await ut(o,le,n,t,r):await Oe(o,t,r,async()=>await n.update(Y,le,t))},T=await M(a,h),S=(0,Q.
qQ)(T.body);S!==h&&await M(T,S)}function at({kind:e,id:n},{service:t,region:r}){return{service:t,region:e==="metric"?"":r,id:n}}async function ct(e,n,t){const r=await n.
read(e,t);if(r===null||(0,Q.qQ)(r.body)!==(0,Q.qQ)(e.body)||r.marks?.live!==e.marks?.live)throw new be(`${e.title} was changed by someone else meanwhile.`);return r}
function lt({kind:e,body:n},{raw:t}){if(e!=="alert"||!Array.isArray(n.conditions)||!Array.isArray(t.conditions))return n;const r=new Map(t.conditions.filter(J.Gv).
map(s=>[s.displayName,s.name])),o=n.conditions.filter(J.Gv).map(s=>{const a=r.get(s.displayName);return a===void 0?s:{...s,name:a}});return{...n,conditions:o}}async function ut(e,n,t,r,o){
try{return await Oe(e,r,o,async()=>await t.create(e.kind,n,r))}catch(s){throw s instanceof de.aU&&(s.failure==="conflict"||s.failure==="transient")?new be(s.message,
{cause:s}):s}}async function Oe({title:e},n,{clock:t,onWait:r},o){let s=rt;for(;;)try{return await o()}catch(a){const l=dt(a);if(l)s=Math.max(s,st);else if(a instanceof
de.aU&&a.failure==="conflict")throw new be(a.message,{cause:a});if(!(l||ft(a))||t.now()+s>=n.deadline)throw a;r(e,s),await t.sleep(s,n.signal),s=Math.min(s*2,ot)}}
function dt(e){return e instanceof de.aU&&/Too many concurrent edits/i.test(e.message)}function ft(e){return e instanceof de.aU&&e.failure==="not-found"&&/Cannot find metric/i.
test(e.message)}const mt=[10,11,12,13,14,15,16,17,18,20,22,24,26,28,30,33,36,40,45,50,55,60,65,70,75,80,90],ht=Array.from({length:6},(e,n)=>mt.map(t=>n===0?t/10:
t*10**(n-1))).flat();function pt(e,n,t){return Object.entries(e.metrics).map(([r,o])=>{const s=(0,ie.Y)(n.service,r);return{kind:"metric",id:r,title:s,body:gt(s,
o,e,n,t),uses:[]}})}function gt(e,n,{fields:t},r,o){const s=p=>t[p]??"",a=n["values-of"],l=Object.entries(n.labels??{}).toSorted(([p],[M])=>p<M?-1:1),h=['resour\
ce.type="cloud_run_revision"',`resource.labels.service_name=${Z(r.service)}`,a===void 0?yt(n.count??"requests",s("status"),o):`${s(a)}:*`,...(n.with??[]).map(p=>`${s(
p)}:*`)];return{name:e,...n.description===void 0?{}:{description:n.description},filter:h.join(" AND "),metricDescriptor:{metricKind:"DELTA",valueType:a===void 0?
"INT64":"DISTRIBUTION",unit:n.unit??"1",...l.length===0?{}:{labels:l.map(([p])=>({key:p}))}},...a===void 0?{}:{valueExtractor:`EXTRACT(${s(a)})`,bucketOptions:{
explicitBuckets:{bounds:ht}}},...l.length===0?{}:{labelExtractors:Object.fromEntries(l.map(([p,M])=>[p,`EXTRACT(${s(M)})`]))}}}function yt(e,n,t){if(e==="reques\
ts")return`${n}:*`;const r=t.map(({from:o,to:s})=>o===s?`${n}=${o}`:`(${n}>=${o} AND ${n}<=${s})`);return r.length===1?r[0]??"":`(${r.join(" OR ")})`}function vt(e,n,{
scope:t,overwrite:r}){const o=n.filter(h=>Qe(h,t)),s=e.map(h=>{const p=o.find(({kind:T,owner:S})=>T===h.kind&&S?.id===h.id),M=h.kind==="metric"?n.find(T=>T.kind===
"metric"&&T.title===h.title):void 0;return wt(h,p??M??null,r)}),a=o.filter(h=>!e.some(p=>p.kind===h.kind&&p.id===h.owner?.id)).map(h=>bt(h,n,t,r)),l=h=>J.AX.indexOf(
h.kind);return[...s.toSorted((h,p)=>l(h)-l(p)),...a.toSorted((h,p)=>l(p)-l(h))]}function Qe({kind:e,owner:n},{service:t,region:r}){return n!==null&&n.service===
t&&(e==="metric"||n.region===r)}function wt(e,n,t){const r={kind:e.kind,id:e.id,title:e.title,wanted:e,live:n},o=(0,Q.IN)(e.kind,e.body);if(n===null)return{...r,
action:"create",obstacle:null,held:!1,differences:[]};const s=(0,Q.tX)(n.body,o),a=n.marks!==null&&n.marks.live===(0,Q.qQ)(n.body),l=s.length===0||a&&n.marks?.wanted===
(0,Q.qQ)(o);if(n.owner!==null&&l)return{...r,action:"none",obstacle:null,held:!1,differences:[]};const h=e.kind==="metric"&&Et(n.body,o),p=n.owner===null?"forei\
gn":h?"immutable":a?null:"edited";return{...r,action:h?"replace":"change",obstacle:p,held:p!==null&&!t,differences:s}}function Et(e,n){const[t,r]=[e.metricDescriptor,
n.metricDescriptor];if(!(0,J.Gv)(t)||!(0,J.Gv)(r))return!1;if(t.metricKind!==r.metricKind||t.valueType!==r.valueType)return!0;const o=He(r);return[...He(t)].some(
([s,a])=>o.get(s)!==a)}function He(e){const n=Array.isArray(e.labels)?e.labels:[];return new Map(n.filter(J.Gv).map(t=>[(0,J.b6)(t.key),(0,J.b6)(t.valueType)||"\
STRING"]))}function bt(e,n,t,r){const o=e.marks?.live!==(0,Q.qQ)(e.body),s=e.kind==="metric"&&Ot(e,n,t);return{kind:e.kind,id:e.owner?.id??"",title:e.title,action:"\
remove",obstacle:s?"in-use":o?"edited":null,held:s||o&&!r,differences:[],wanted:null,live:e}}function Ot(e,n,t){const r=(0,ie.R)(t.service,e.owner?.id??""),o=r.
replace("logging.googleapis.com/","logging_googleapis_com:").replace(":user/",":user_"),s=new RegExp(`(?:${[r,o].map($t).join("|")})(?:_bucket|_sum|_count)?(?![\
A-Za-z0-9_])`);return n.some(a=>a.kind!=="metric"&&!Qe(a,t)&&s.test(JSON.stringify(a.raw)))}function $t(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")}const jt=14*
6e4,Mt=6e4,At=5,Je=1e3;async function Tt(e,n){const{clock:t,cancel:r,api:o}=n,s=t.now(),a={deadline:s+jt,signal:r},l=e.mode==="remove"?null:await Ut(e.channel,o,
Xe(n)),h=Pt(e),p=new Dt(e,n,h);await p.plan(),e.mode!=="plan"&&await p.apply(a);const{service:M,region:T,project:S}=e.scope;return{language:e.language,mode:e.mode,
overwrite:e.overwrite,service:{name:M,region:T,project:S},definitions:e.definitionsPath,changes:p.changes(),channel:l===null?null:_t(l),notices:[...p.notices(),
...It(e,l,h)],tookMs:t.now()-s}}function Pt({definitions:e,scope:n,errorStatus:t,channel:r}){return e===null?[]:[...pt(e,n,t),...zn(e,n,t),...Hn(e,n,t,r)]}class Dt{#t;#e;#o;#r=[];#n=new Map;#s=!1;constructor(n,t,r){
this.#t=n,this.#e=t,this.#o=r}changes(){return[...this.#n.values()]}notices(){const n=this.changes().some(({kind:t,action:r,done:o})=>o&&t==="metric"&&r==="crea\
te");return[...this.#s?[{code:"stopped"}]:[],...n?[{code:"counts-from-now"}]:[]]}async plan(){const{api:n}=this.#e,t=Xe(this.#e),r=await Promise.all(J.AX.map(async o=>await n.
list(o,t)));this.#r=vt(this.#o,r.flat(),this.#t);for(const o of this.#r){const s=this.#n.get(De(o));(s===void 0||!(s.done||s.error!==null))&&this.#n.set(De(o),St(
o))}}async apply(n){const{clock:t}=this.#e;try{for(let r=1;;r++){const o=await this.#i(n);if(o===null)return;if(r===At){o.row.error=o.message;return}await t.sleep(
Je,n.signal),await this.plan()}}catch(r){if(!n.signal.aborted)throw r;this.#s=!0}}async#i(n){const{api:t,clock:r,onWait:o,onDone:s}=this.#e;let a=null;for(const l of this.#r){
const h=this.#n.get(De(l));if(h===void 0||h.done||h.error!==null||l.held||l.action==="none")continue;const M=this.changes().some(({kind:T,title:S,error:Y})=>Y!==
null&&T==="metric"&&Rt(l,S))?{...n,deadline:Math.min(n.deadline,r.now()+Je)}:n;try{await it(l,t,M,{scope:this.#t.scope,clock:r,onWait:o}),h.done=!0,s(l)}catch(T){
if(n.signal.aborted)throw T;if(T instanceof be){if(a??={row:h,message:T.message},l.kind==="metric")return a}else if(T instanceof de.aU)h.error=T.message;else throw T}}
return a}}function Rt({wanted:e},n){return e?.uses.some(t=>t.endsWith(`/${n}`))===!0}function Xe({clock:e,cancel:n}){return{deadline:e.now()+Mt,signal:n}}function De({
kind:e,id:n,title:t}){return JSON.stringify([e,n===""?t:n])}function St({kind:e,id:n,title:t,action:r,obstacle:o,held:s,differences:a}){return{kind:e,id:n,title:t,
action:r,obstacle:o,held:s,differences:a,done:!1,error:null}}async function Ut(e,n,t){if(e===void 0)return null;const r=await n.channel(e,t);if(r!==null)return r;
const o="an existing channel: `gcloud beta monitoring channels list` shows them, the console's page Alerting makes one for Slack";throw new O.j1([{name:"notific\
ation-channel",value:`${e}, which does not exist`,allowed:o,where:"input"}])}function _t({name:e,type:n,title:t}){return{name:e,type:n,title:t}}function It({mode:e,
leftOut:n},t,r){const o=[...new Set(n.map(({why:s})=>s))].map(s=>({code:s,metrics:n.filter(a=>a.why===s).map(({metric:a})=>a)}));return e==="remove"||!r.some(({
kind:s})=>s==="alert")?o:t===null?[...o,{code:"no-channel"}]:[...o,...t.type==="slack"?[]:[{code:"channel-not-slack",type:t.type}],...t.enabled?[]:[{code:"chann\
el-disabled"}]]}var kt=c(82328);async function xt(e){const n=(0,d.f)(process.env),t=await(0,U.sb)({env:process.env,readFile:U.Ts});await(0,$.QU)((0,U.Fj)(t.settings)),
t.configFile!==null&&(0,$.cv)((0,kt.S3)(t.configFile,t.settings.language));const r=async o=>await f(o,n.summaryFile);await Ve(t,{say:$.cv,warn:y.pj,publish:r},e)}
async function Ve(e,n,t){const{settings:r}=e,o=r.setup.mode==="remove"?null:Nt(r),s=(0,D.Q)(e,t,{warn:n.warn,plannedMs:0}),a=await s.signIn(),{service:l,region:h,
language:p,errorStatus:M}=r,{mode:T,overwrite:S,notificationChannel:Y}=r.setup,q=await Tt({mode:T,overwrite:S,language:p,scope:{service:l,region:h,project:a},definitions:o?.
definitions??null,definitionsPath:o?.path??null,leftOut:o?.leftOut??[],errorStatus:M,channel:Y},{api:await s.setup(),clock:s.clock,cancel:t,onWait:(le,Ct)=>n.say(
(0,g.Sh)(le,Ct,p)),onDone:le=>n.say((0,g.Nh)(le,p))});return await n.publish(q),await s.close(),q}function Nt(e){const{path:n,yaml:t,shipped:r}=I(e.setup.definitions,
process.env,(0,b.dirname)(process.argv[1]??"")),{latencyField:o,statusField:s,groupField:a}=e,{userField:l}=e.setup,h=[],p={latency:o,status:s,group:a,...l===void 0?
{}:{user:l}},M=gn(t,n,p,h);if(h.length>0)throw new O.j1(h);return{...Mn(M,e.latencyUnit),path:r?null:n}}}),23092:((B,_,c)=>{c.d(_,{f:()=>P,r:()=>N});var b=c(48161),
D=c.n(b),O=c(5458);function P(U){const d=v=>U[v]||null,$=(d("GITHUB_SERVER_URL")??"https://github.com").replace(/\/+$/,""),y=d("GITHUB_REPOSITORY"),j=d("GITHUB_\
RUN_ID"),E=d("GITHUB_RUN_ATTEMPT"),w=`${$}/${y}/actions/runs/${j}`;return{tempDir:d("RUNNER_TEMP")??(0,b.tmpdir)(),runUrl:y===null||j===null?null:E===null?w:`${w}\
/attempts/${E}`,summaryFile:d("GITHUB_STEP_SUMMARY"),outputFile:d("GITHUB_OUTPUT"),serverUrl:$,repository:y,sha:d("GITHUB_SHA"),actor:d("GITHUB_ACTOR"),apiUrl:(d(
"GITHUB_API_URL")??"https://api.github.com").replace(/\/+$/,""),slackApiUrl:I(d("SLACK_API_URL"))??"https://slack.com/api",eventName:d("GITHUB_EVENT_NAME"),eventPath:d(
"GITHUB_EVENT_PATH"),ref:d("GITHUB_REF"),runId:j,stepId:[j,E,d("GITHUB_JOB"),d("GITHUB_ACTION")].map(v=>v??"").join("/"),workflowRef:d("GITHUB_WORKFLOW_REF")}}function N(U,d){
return U[`STATE_${d}`]??""}function I(U){const d=U===null?null:URL.parse(U);return d!==null&&(0,O.B)(d.origin)!==null?d.href.replace(/\/+$/,""):null}}),80250:((B,_,c)=>{
c.d(_,{DP:()=>A,YX:()=>E,yu:()=>f,zB:()=>y});var b=c(38816),D=c(7426),O=c(30688),P=c(38634),N=c(39463);const I={p50:D.E9,p95:D.E9,p99:D.E9,"error-rate":P.A,memory:N.
D,cpu:P.A},U=["any","pass","fail","inconclusive"],d=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,
$="`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `in\
conclusive`";function y(m){const[,g,i]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(m.trim())??[];if(g!==void 0&&i!==void 0&&Object.hasOwn(I,g)){const k=g,x=k==="memory"?(0,P.
A)(i):null;if(x!==null)return{kind:"above",indicator:k,limit:x,ofInstance:!0};const G=I[k](i);return G===null?null:{kind:"above",indicator:k,limit:G}}const[,u]=/^verdict\s*=\s*(\S+)$/.
exec(m.trim())??[],R=U.find(k=>k===u);return R===void 0?null:{kind:"verdict",verdict:R}}const j=m=>b.YjP().regex(new RegExp(O.SO)).meta({description:m,examples:[
"#production-alerts"]}),E=b.rej({deploy:j("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:j("Channel of the announ\
cement after a verdict `pass`. Without it: none.").optional(),rules:b.YOg(b.rej({severity:b.k5n(["critical","warning","info"]),when:b.YOg(b.YjP().refine(m=>y(m)!==
null).meta({pattern:d})).min(1).meta({description:`One of these must hold: ${$}.`}),channel:j("Default: `slack-channel`.").optional(),"at-most-every":b.YjP().refine(
m=>(0,D.E9)(m)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:D.Zq}).optional()})).max(20).
meta({description:"The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides th\
e verdict, and where."}),w="a channel's name with its `#`, or its ID",v={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rule\
s, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${$}`,deploy:w,
success:w,channel:w,"at-most-every":"a duration with its unit, for example `1h`"};function A(m){const g=m.findLast(i=>typeof i=="string"&&Object.hasOwn(v,i));return v[String(
g??"slack")]??""}function f({deploy:m,success:g,rules:i=[]}){return{deploy:m,success:g,rules:i.map(u=>({severity:u.severity,when:u.when.flatMap(R=>y(R)??[]),channel:u.
channel,atMostEveryMs:u["at-most-every"]===void 0?0:(0,D.E9)(u["at-most-every"])??0}))}}}),75197:((B,_,c)=>{c.d(_,{f:()=>U,g:()=>P});var b=c(38815),D=c(42785);const O=1e5;
function P(d,$){if(d.length>O)return[{value:"a file of more than 100,000 characters",where:null}];const y=new b.HN,j=E=>{const{line:w,col:v}=y.linePos(E);return`${$}\
:${w}:${v}`};try{const E=(0,b.Tp)(d,{lineCounter:y,prettyErrors:!1,logLevel:"error"});return E.errors.length>0?E.errors.map(({pos:A,message:f})=>({value:`not va\
lid YAML (${I(f)})`,where:j(A[0])})):{data:E.toJS({maxAliasCount:20}),where:A=>{for(let f=A.length;f>0;f--){const m=N(E.contents,A.slice(0,f));if(m!==void 0)return j(
m)}return $}}}catch(E){return[{value:`not usable YAML (${I(E instanceof Error?E.message:String(E))})`,where:null}]}}function N(d,$){let y=d;for(const[j,E]of $.entries()){
const w=j===$.length-1;if((0,b.jh)(y)){const v=y.items.find(A=>(0,b.Ll)(A.key)&&String(A.key)===String(E));if(v===void 0)return;if(w)return(0,b.Ll)(v.key)?v.key.
range?.[0]:void 0;y=v.value}else y=(typeof y=="object"&&y!==null&&"items"in y?[y.items].flat():[])[Number(E)]}return(0,b.Ll)(y)?y.range?.[0]:void 0}function I(d){
return(0,D.WU)(d.split(": ")[0]??"")}function U(d){return typeof d=="string"?(0,D.WU)(d):d==null?"empty":Array.isArray(d)?"a list":typeof d=="number"||typeof d==
"boolean"?String(d):"a mapping"}}),46801:((B,_,c)=>{c.d(_,{Kb:()=>N,QU:()=>U,cv:()=>D,oh:()=>P});var b=c(79856);function D(d){process.stdout.write(`${(0,b.pj)(d,
4e3)}
`)}const O=6e4;function P(d){let $=Number.NEGATIVE_INFINITY;return y=>{if(d()-$<O){process.stdout.write(`::debug::${(0,b.pj)(y,4e3).replaceAll("%","%25")}
`);return}$=d(),D(y)}}function N(d,$){process.stdout.write(`::group::${d}
`);for(const y of $)D(y);process.stdout.write(`::endgroup::
`)}const I=6;async function U(d){const $=d.flatMap(E=>E.split(/\s+/)).filter(E=>!/^(?:bearer|basic|digest)$/i.test(E)),y=new Set([...d,...$].filter(E=>E.length>=
I));if(y.size===0)return;const j=await Promise.all([c.e(6752),c.e(6421)]).then(c.bind(c,96421));for(const E of y)j.setSecret(E)}}),18884:((B,_,c)=>{c.d(_,{nU:()=>P,
pj:()=>I,rm:()=>N});var b=c(79856),D=c(46801);const O="ion-verify";async function P({outputs:d,summary:$,errors:y,warnings:j=[],folded:E,ending:w},v){const A=await Promise.
all([c.e(6752),c.e(6421)]).then(c.bind(c,96421)),f=i=>A.warning((0,b.pj)(i),{title:O});try{for(const[i,u]of Object.entries(d))A.setOutput(i,u)}catch(i){f(`The o\
utputs could not be written, so that later steps see none of them or not all: ${U(i)}`)}if(v!==null)try{await A.summary.addRaw($(),!0).write()}catch(i){f(`The j\
ob summary could not be written: ${U(i)}`)}if(E!==void 0){const{title:i,lines:u}=E();(0,D.Kb)(i,u)}for(const{title:i,message:u}of y)A.error(u,{title:i});for(const i of j)
A.warning(i,{title:O});const{job:m,line:g}=w;m==="failure"?A.setFailed(g):m==="warning"?A.warning(g,{title:O}):(0,D.cv)(g)}async function N(){const d=await Promise.
all([c.e(6752),c.e(6421)]).then(c.bind(c,96421));return $=>d.warning((0,b.pj)($),{title:O})}function I(d){N().then($=>$(d))}function U(d){return d instanceof Error?
d.message:String(d)}}),74878:((B,_,c)=>{c.d(_,{I:()=>D,isWhole:()=>b});function b({mode:O,changes:P,notices:N}){return O==="plan"?!0:P.every(({action:I,held:U,done:d,
error:$})=>$===null&&(I==="none"||U||d))&&!N.some(({code:I})=>I==="stopped")}function D(O){return O.changes.filter(({action:P,held:N})=>P!=="none"&&!N)}}),47360:((B,_,c)=>{
c.d(_,{MA:()=>N,Nh:()=>U,Sh:()=>I,mQ:()=>P});var b=c(89404),D=c(38606),O=c(90747);function P({mode:d,changes:$}){const y=$.filter(({action:E,held:w,done:v})=>E!==
"none"&&(d==="plan"?!w:v)),j=E=>y.filter(w=>w.action===E).length;return{create:j("create"),change:j("change"),replace:j("replace"),remove:j("remove"),held:$.filter(
({held:E})=>E).length,failed:d==="plan"?0:$.filter(({action:E,held:w,done:v})=>E!=="none"&&!w&&!v).length,unchanged:$.filter(({action:E})=>E==="none").length}}function N(d,{
words:$,voice:y}){return(0,O.c)($.setup.notices,y,d)}function I(d,$,y){const{words:j,voice:E}=(0,D.b)(y);return(0,b.wh)(j.setup.waiting(E,d,$))}function U({kind:d,
title:$,action:y},j){const{words:E,voice:w}=(0,D.b)(j);return(0,b.wh)(`${E.setup.kinds[d]} ${w.code($)}: ${E.setup.actions.done[y]}`)}}),43485:((B,_,c)=>{c.d(_,
{setupDocument:()=>U});var b=c(10073),D=c(33306),O=c(14652),P=c(38606),N=c(74878),I=c(47360);function U(w){const v=(0,P.b)(w.language),{words:A,voice:f}=v,m=A.setup,
{language:g,service:i,definitions:u,channel:R,changes:k,mode:x,notices:G,tookMs:ee}=w,ne=(0,I.mQ)(w),C=u===null?m.shipped:f.code(u);return(0,D.m)({language:g,service:i,
product:m.headings.changes,word:m.heads[d(w,ne)],reason:x==="plan"?m.planned(ne):m.applied(ne),about:(0,O.Eb)(x==="remove"?null:[m.labels.definitions,C],R&&[m.labels.
channel,`${f.code(R.title)} (${f.code(R.type)})`]),tookMs:ee,sections:[{id:"notices",title:A.headings.notices,importance:null,blocks:(0,b.Bv)(G.length>0&&{kind:"\
list",items:G.map(K=>({text:(0,I.MA)(K,v)}))})},{id:"changes",title:m.headings.changes,importance:null,blocks:$(w,v)},...k.filter(({differences:K})=>K.length>0).
map((K,H)=>j(K,H,v))],next:m.headings.next,steps:E(w,v)})}function d(w,v){return w.mode==="plan"?"plan":(0,N.isWhole)(w)?v.held>0?"held":v.create+v.change+v.replace+
v.remove===0?"nothing":w.mode==="remove"?"removed":"done":"failed"}function $({changes:w,mode:v},{words:A,voice:f}){const m=A.setup,g=w.flatMap(({kind:i,title:u,
error:R})=>R===null?[]:[{mark:"fail",name:m.kinds[i],text:`${f.code(u)}: ${f.quote(R)}`}]);return(0,b.Bv)((0,b.dJ)(null,{name:m.headings.changes,columns:[(0,b.fi)(
m.columns.kind),(0,b.fi)(m.columns.name),(0,b.fi)(m.columns.what)],rows:w.map(i=>[m.kinds[i.kind],f.code(i.title),y(i,v==="plan",m)])}),g.length>0&&{kind:"list",
items:g})}function y({action:w,obstacle:v,held:A,done:f,error:m},g,i){if(A&&v!==null)return{mark:"warn",word:i.obstacles[v]};if(m!==null)return{mark:"fail",word:i.
notDone};if(w==="none")return i.actions.done.none;const u=v===null?"":` (${i.overwritten[v]})`;return g||f?`${i.actions[f?"done":"planned"][w]}${u}`:i.notDone}function j({
kind:w,title:v,differences:A,done:f},m,{words:g,voice:i}){const u=g.setup,R=x=>x===void 0?u.notThere:i.code(x),k=[u.columns.field,u.columns.from,f?u.columns.done:
u.columns.to];return{id:`differences-${m}`,title:`${u.kinds[w]} ${i.code(v)}: ${u.differences(A.length)}`,importance:50,folded:!0,blocks:(0,b.dJ)(null,{name:u.kinds[w],
columns:k.map(x=>({title:x})),rows:A.map(({path:x,from:G,to:ee})=>[i.code(x),R(G),R(ee)])})}}function E({mode:w,changes:v,notices:A},{words:f,voice:m}){const{steps:g}=f.
setup,i=v.some(({held:u,obstacle:R})=>u&&R!=="in-use");return[...w==="plan"&&v.some(({action:u,held:R})=>u!=="none"&&!R)?[g.apply(m)]:[],...i?[g.overwrite(m)]:[],
...v.some(({error:u})=>u!==null)?[g.grant]:[],...A.some(({code:u})=>u==="no-channel")?[g.channel(m)]:[],...w==="apply"&&v.some(({done:u,action:R})=>u&&R==="crea\
te")?[g.mode(m)]:[]].map(u=>({text:u,command:null}))}}),63800:((B,_,c)=>{c.d(_,{u:()=>d,x:()=>U});var b=c(21999),D=c(27080);const O={dashboard:"labels",alert:"u\
serLabels"},P="ion-verify-",N=["service","region","id","wanted","live"],I=/ ?\[Set up by ion-verify: service=([a-z0-9-]+) id=([a-z0-9-]+) wanted=([0-9a-f]{16}) live=([0-9a-f]{16})\]$/;
function U(y,j,E,w,v){if(y==="metric"){const g=`[Set up by ion-verify: service=${E.service} id=${E.id} wanted=${w.wanted} live=${w.live}]`,i=typeof j.description==
"string"?`${j.description} `:"";return{...j,description:`${i}${g}`}}const A=O[y],f=Object.fromEntries(N.map(g=>[`${P}${g}`,{...E,...w}[g]])),m=v===void 0?{}:$(v[A]);
return{...j,[A]:{...m,...f}}}function d(y,j){const E=y==="metric"?"name":"displayName",w={kind:y,name:(0,D.b6)(j.name),title:(0,D.b6)(j[E]),raw:j};if(y==="metri\
c"){const R=(0,D.b6)(j.description),[k,x="",G="",ee="",ne=""]=I.exec(R)??[],C=k===void 0?R:R.slice(0,-k.length);return{...w,body:(0,b.IN)(y,{...j,description:C}),
owner:k===void 0?null:{service:x,region:"",id:G},marks:k===void 0?null:{wanted:ee,live:ne}}}const{[O[y]]:v={},...A}=j,f=R=>{const k=(0,D.Gv)(v)?v[`${P}${R}`]:void 0;
return typeof k=="string"?k:void 0},[m,g,i]=[f("service"),f("region"),f("id")],u=m!==void 0&&g!==void 0&&i!==void 0;return{...w,body:(0,b.IN)(y,A),owner:u?{service:m,
region:g,id:i}:null,marks:u?{wanted:f("wanted")??"",live:f("live")??""}:null}}function $(y){return(0,D.Gv)(y)?Object.fromEntries(Object.entries(y).filter(([j])=>!j.
startsWith(P))):{}}}),30934:((B,_,c)=>{c.d(_,{R:()=>D,Y:()=>b});function b(O,P){return`ion_verify_${O.replaceAll("-","_")}_${P.replaceAll("-","_")}`}function D(O,P){
return`logging.googleapis.com/user/${b(O,P)}`}}),21999:((B,_,c)=>{c.d(_,{IN:()=>I,qQ:()=>j,tX:()=>E});var b=c(77598),D=c.n(b),O=c(27080);const P={metric:["creat\
eTime","updateTime","version","resourceName","metricDescriptor.name","metricDescriptor.type","metricDescriptor.description","metricDescriptor.displayName","metr\
icDescriptor.metadata"],dashboard:["name","etag"],alert:["name","creationRecord","mutationRecord","mutatedBy","validity","conditions.name"]},N={metric:{"labels.\
valueType":"STRING","metricDescriptor.launchStage":"GA"},dashboard:{targetAxis:"Y1","chartOptions.mode":"COLOR","yAxis.scale":"LINEAR","y2Axis.scale":"LINEAR","\
text.format":"MARKDOWN"},alert:{"documentation.mimeType":"text/markdown","alertStrategy.autoClose":"604800s","trigger.count":1}};function I(f,m){const g=U(m,"",
f);f==="alert"&&(m.enabled===!1?g.enabled=!1:delete g.enabled);const{metricDescriptor:i}=g;return(0,O.Gv)(i)&&Array.isArray(i.labels)&&(i.labels=i.labels.toSorted(
(u,R)=>A(v(u),v(R)))),g}function U(f,m,g){const i=Object.entries(f).flatMap(([u,R])=>{const k=m===""?u:`${m}.${u}`;if(P[g].includes(k))return[];const x=d(R,k,g);
return y(x)||$(x,k,g)?[]:[[u,x]]});return Object.fromEntries(i.toSorted(([u],[R])=>A(u,R)))}function d(f,m,g){return Array.isArray(f)?f.map(i=>d(i,m,g)):(0,O.Gv)(
f)?U(f,m,g):f}function $(f,m,g){return Object.entries(N[g]).some(([i,u])=>f===u&&(m===i||m.endsWith(`.${i}`)))}function y(f){return f===null||f===0||f===""||f===
!1||f==="0s"?!0:typeof f=="string"?/^[A-Z_]*_UNSPECIFIED$/.test(f):typeof f=="object"&&Object.keys(f).length===0}function j(f){return(0,b.createHash)("sha256").
update(JSON.stringify(f)).digest("hex").slice(0,16)}function E(f,m){const[g,i]=[w(f),w(m)];return[...new Set([...g.keys(),...i.keys()])].filter(u=>g.get(u)!==i.
get(u)).map(u=>({path:u,from:g.get(u),to:i.get(u)}))}function w(f,m="",g=new Map){if(Array.isArray(f))f.every(i=>typeof i!="object"||i===null)?g.set(m,JSON.stringify(
f)):f.forEach((i,u)=>{w(i,`${m}[${u}]`,g)});else if((0,O.Gv)(f))for(const[i,u]of Object.entries(f))w(u,m===""?i:`${m}.${i}`,g);else g.set(m,typeof f=="string"?f:
JSON.stringify(f));return g}function v(f){return(0,O.Gv)(f)?(0,O.b6)(f.key):""}function A(f,m){return f<m?-1:f>m?1:0}}),27080:((B,_,c)=>{c.d(_,{AX:()=>O,Gv:()=>b,
b6:()=>D});function b(P){return typeof P=="object"&&P!==null&&!Array.isArray(P)}function D(P){return typeof P=="string"?P:""}const O=["metric","dashboard","aler\
t"]})};
