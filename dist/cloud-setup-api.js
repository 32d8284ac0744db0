"use strict";exports.id=3094,exports.ids=[3094],exports.modules={33094:((j,w,m)=>{m.d(w,{openSetupApi:()=>P});var y=m(63800),_=m(27080),p=m(25353),g=m(39114);const h={metric:{
api:"logging",version:"v2",plural:"metrics",words:"log-based metric",permission:"logging.logMetrics",writer:"roles/logging.configWriter",reader:"roles/logging.v\
iewer",update:"PUT"},dashboard:{api:"monitoring",version:"v1",plural:"dashboards",words:"dashboard",permission:"monitoring.dashboards",writer:"roles/monitoring.\
dashboardEditor",reader:"roles/monitoring.dashboardViewer",update:"PATCH"},alert:{api:"monitoring",version:"v3",plural:"alertPolicies",words:"alert policy",permission:"\
monitoring.alertPolicies",writer:"roles/monitoring.alertPolicyEditor",reader:"roles/monitoring.alertPolicyViewer",update:"PATCH"}},D=500;async function P(s,a,f,t){
const i={logging:(0,g.P)(s,a.logging,t),monitoring:(0,g.P)(s,a.monitoring,t)},r=async(e,n,o,c,d)=>{const{api:$,version:b,words:O,permission:M}=h[e],v=n==="list"?
`Listing ${O}s`.replace("policys","policies"):`${A[n]} ${O} ${o}`,R=T(e,n,M);return(await i[$].send({what:v,advice:R,...d,...c,path:`/${b}/${c.path}`})).value};
return{list:async(e,n)=>{const{plural:o}=h[e],c=[];let d="";do{const $=new URLSearchParams({pageSize:String(D),...d===""?{}:{pageToken:d}}),b=`projects/${f}/${o}\
?${$.toString()}`,O=await r(e,"list","",{method:"GET",path:b},n),M=Array.isArray(O[o])?O[o]:[];c.push(...M.map(v=>(0,y.u)(e,v))),d=typeof O.nextPageToken=="stri\
ng"?O.nextPageToken:""}while(d!=="");return c},read:async(e,n)=>{try{const o=await r(e.kind,"get",e.title,{method:"GET",path:l(e,f)},n);return(0,y.u)(e.kind,o)}catch(o){
if(o instanceof p.aU&&o.failure==="not-found")return null;throw o}},create:async(e,n,o)=>{const d={method:"POST",path:`projects/${f}/${h[e].plural}`,body:n,once:e!==
"metric"};return(0,y.u)(e,await r(e,"create",u(n),d,o))},update:async(e,n,o)=>{const c={method:h[e.kind].update,path:l(e,f),body:e.kind==="metric"?n:{...n,...E(
e)}};return(0,y.u)(e.kind,await r(e.kind,"update",u(n),c,o))},remove:async(e,n)=>{try{await r(e.kind,"delete",e.title,{method:"DELETE",path:l(e,f)},n)}catch(o){
if(!(o instanceof p.aU&&o.failure==="not-found"))throw o}},channel:async(e,n)=>{const o=`Reading notification channel ${e}`,c="Grant the workflow's identity rol\
es/monitoring.notificationChannelViewer (monitoring.notificationChannels.get) on the project.";try{const{value:d}=await i.monitoring.send({what:o,advice:c,...n,
method:"GET",path:`/v3/${e}`}),$=b=>typeof b=="string"?b:"";return{name:e,type:$(d.type),title:$(d.displayName),enabled:d.enabled!==!1}}catch(d){if(d instanceof
p.aU&&d.failure==="not-found")return null;throw d}},close:async()=>{await Promise.all([i.logging.close(),i.monitoring.close()])}}}const A={get:"Reading",create:"\
Creating",update:"Changing",delete:"Removing"};function T(s,a,f){const{writer:t,reader:i}=h[s];return`Grant the workflow's identity ${a==="list"||a==="get"?i:t}\
 (${f}.${a}) on the project.`}function l({kind:s,name:a},f){return(s==="metric"?`projects/${f}/metrics/${a}`:a).split("/").map(encodeURIComponent).join("/")}function u(s){
return(0,_.b6)(s.displayName)||(0,_.b6)(s.name)}function E({kind:s,raw:a}){return{name:a.name??"",...s==="dashboard"&&a.etag!==void 0?{etag:a.etag}:{}}}}),63800:((j,w,m)=>{
m.d(w,{u:()=>A,x:()=>P});var y=m(21999),_=m(27080);const p={dashboard:"labels",alert:"userLabels"},g="ion-verify-",h=["service","region","id","wanted","live"],D=/ ?\[Set up by ion-verify: service=([a-z0-9-]+) id=([a-z0-9-]+) wanted=([0-9a-f]{16}) live=([0-9a-f]{16})\]$/;
function P(l,u,E,s,a){if(l==="metric"){const r=`[Set up by ion-verify: service=${E.service} id=${E.id} wanted=${s.wanted} live=${s.live}]`,e=typeof u.description==
"string"?`${u.description} `:"";return{...u,description:`${e}${r}`}}const f=p[l],t=Object.fromEntries(h.map(r=>[`${g}${r}`,{...E,...s}[r]])),i=a===void 0?{}:T(a[f]);
return{...u,[f]:{...i,...t}}}function A(l,u){const E=l==="metric"?"name":"displayName",s={kind:l,name:(0,_.b6)(u.name),title:(0,_.b6)(u[E]),raw:u};if(l==="metri\
c"){const o=(0,_.b6)(u.description),[c,d="",$="",b="",O=""]=D.exec(o)??[],M=c===void 0?o:o.slice(0,-c.length);return{...s,body:(0,y.IN)(l,{...u,description:M}),
owner:c===void 0?null:{service:d,region:"",id:$},marks:c===void 0?null:{wanted:b,live:O}}}const{[p[l]]:a={},...f}=u,t=o=>{const c=(0,_.Gv)(a)?a[`${g}${o}`]:void 0;
return typeof c=="string"?c:void 0},[i,r,e]=[t("service"),t("region"),t("id")],n=i!==void 0&&r!==void 0&&e!==void 0;return{...s,body:(0,y.IN)(l,f),owner:n?{service:i,
region:r,id:e}:null,marks:n?{wanted:t("wanted")??"",live:t("live")??""}:null}}function T(l){return(0,_.Gv)(l)?Object.fromEntries(Object.entries(l).filter(([u])=>!u.
startsWith(g))):{}}}),21999:((j,w,m)=>{m.d(w,{IN:()=>D,qQ:()=>u,tX:()=>E});var y=m(77598),_=m.n(y),p=m(27080);const g={metric:["createTime","updateTime","versio\
n","resourceName","metricDescriptor.name","metricDescriptor.type","metricDescriptor.description","metricDescriptor.displayName","metricDescriptor.metadata"],dashboard:[
"name","etag"],alert:["name","creationRecord","mutationRecord","mutatedBy","validity","conditions.name"]},h={metric:{"labels.valueType":"STRING","metricDescript\
or.launchStage":"GA"},dashboard:{targetAxis:"Y1","chartOptions.mode":"COLOR","yAxis.scale":"LINEAR","y2Axis.scale":"LINEAR","text.format":"MARKDOWN"},alert:{"do\
cumentation.mimeType":"text/markdown","alertStrategy.autoClose":"604800s","trigger.count":1}};function D(t,i){const r=P(i,"",t);t==="alert"&&(i.enabled===!1?r.enabled=
!1:delete r.enabled);const{metricDescriptor:e}=r;return(0,p.Gv)(e)&&Array.isArray(e.labels)&&(e.labels=e.labels.toSorted((n,o)=>f(a(n),a(o)))),r}function P(t,i,r){
const e=Object.entries(t).flatMap(([n,o])=>{const c=i===""?n:`${i}.${n}`;if(g[r].includes(c))return[];const d=A(o,c,r);return l(d)||T(d,c,r)?[]:[[n,d]]});return Object.
fromEntries(e.toSorted(([n],[o])=>f(n,o)))}function A(t,i,r){return Array.isArray(t)?t.map(e=>A(e,i,r)):(0,p.Gv)(t)?P(t,i,r):t}function T(t,i,r){return Object.entries(
h[r]).some(([e,n])=>t===n&&(i===e||i.endsWith(`.${e}`)))}function l(t){return t===null||t===0||t===""||t===!1||t==="0s"?!0:typeof t=="string"?/^[A-Z_]*_UNSPECIFIED$/.
test(t):typeof t=="object"&&Object.keys(t).length===0}function u(t){return(0,y.createHash)("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16)}function E(t,i){
const[r,e]=[s(t),s(i)];return[...new Set([...r.keys(),...e.keys()])].filter(n=>r.get(n)!==e.get(n)).map(n=>({path:n,from:r.get(n),to:e.get(n)}))}function s(t,i="",r=new Map){
if(Array.isArray(t))t.every(e=>typeof e!="object"||e===null)?r.set(i,JSON.stringify(t)):t.forEach((e,n)=>{s(e,`${i}[${n}]`,r)});else if((0,p.Gv)(t))for(const[e,
n]of Object.entries(t))s(n,i===""?e:`${i}.${e}`,r);else r.set(i,typeof t=="string"?t:JSON.stringify(t));return r}function a(t){return(0,p.Gv)(t)?(0,p.b6)(t.key):
""}function f(t,i){return t<i?-1:t>i?1:0}}),27080:((j,w,m)=>{m.d(w,{AX:()=>p,Gv:()=>y,b6:()=>_});function y(g){return typeof g=="object"&&g!==null&&!Array.isArray(
g)}function _(g){return typeof g=="string"?g:""}const p=["metric","dashboard","alert"]})};
