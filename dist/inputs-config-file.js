"use strict";exports.id=7726,exports.ids=[7726],exports.modules={47726:((Q,W,d)=>{d.r(W),d.d(W,{readConfigFile:()=>ae});var n=d(38816),P=d(58604),R=d(7426),T=d(4774),N=d(12451);
const D=20,U="^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$",m=String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`,x=n.KCZ([n.g1P(n.YjP(),n.L5J()),n.
zMY()]),g=n.rej({name:n.YjP().regex(new RegExp(U)).describe("How the report names it. Not `health` or `chat`."),path:n.YjP().regex(new RegExp(P.i0)).describe("W\
hat is asked for, with its query."),method:n.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]).optional().describe("Default: GET, or POST where there \
is a body."),headers:n.g1P(n.YjP(),n.YjP()).optional().describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, whose value is maske\
d."),body:n.KCZ([n.YjP(),n.g1P(n.YjP(),n.L5J()),n.YOg(n.L5J())]).optional().describe("Text, or a mapping or list that is sent as JSON. `{{nonce}}` in it is fres\
h text."),"body-file":n.YjP().min(1).max(300).optional().describe("A file of the workspace that holds the body."),status:n.KCZ([n.Whr().min(100).max(599),n.YjP().
regex(new RegExp(N.T))]).optional().describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),latency:n.YjP().regex(new RegExp(
R.Zq)).optional().describe("An answer that takes longer is a bad one."),expect:n.rej({json:x.optional().describe("JSON Schema (draft 2020-12) of the answer's JS\
ON."),headers:x.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),text:n.YjP().min(1).max(1e3).optional().describe("Regu\
lar expression that the answer's text holds.")}).optional(),health:n.zMY().optional().describe("Read the answer as that of `health-path`: parts that are down fa\
il it."),"ignore-dependencies":n.YOg(n.YjP().min(1)).max(50).optional().describe("Parts that may be down."),after:n.YjP().optional().describe("Sent after the pr\
obe of this name was answered well."),take:n.g1P(n.YjP().regex(/^[a-z][a-z0-9_]{0,29}$/),n.YjP().regex(new RegExp(m))).optional().describe("Values of the answer\
 for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`.")}),j=n.YOg(g).max(D).describe("Further probes, in this order. `health-path` and `chat\
-path` are the short form of two of them."),v="a probe as docs/probes.md describes it: `name`, `path`, and what is expected of the answer";function E(t,{env:s,readFile:a},c){
const r=(e,h,i)=>{c.push({name:e,what:h,allowed:i})},o=[],l=new Map;return t.map(e=>{const h=[],i=Z=>Z.replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g,(B,F)=>{
const k=s[F];return k===void 0||k===""?(r(e.name,`without the variable ${F}`,"a variable of the job, from a secret for example"),B):(h.push(k),k)});o.includes(e.
name)&&r(e.name,"there twice","a name of its own"),e.after!==void 0&&!o.includes(e.after)&&r(e.name,`after ${JSON.stringify(e.after)}, which does not stand befo\
re it`,"the name of an earlier probe"),o.push(e.name);const p=[...l.get(e.after??"")??[],...Object.keys(e.take??{})];l.set(e.name,p);let f=typeof e.body=="strin\
g"||e.body===void 0?e.body:JSON.stringify(e.body);e["body-file"]!==void 0&&(f!==void 0&&r(e.name,"with a body and a body-file","one of them"),f=a(e["body-file"]),
f===void 0&&r(e.name,`without its body-file ${JSON.stringify(e["body-file"])}`,"a file of the workspace"));const O=Object.entries(e.headers??{}).map(([Z,B])=>`${Z}\
: ${i(B)}`),$=O.length===0?{}:(0,T.Q)(O.join(`
`));$===null&&r(e.name,"with headers that cannot be sent","names and values as HTTP has them");const K=e.latency===void 0?null:(0,R.E9)(e.latency);e.path==="non\
e"&&r(e.name,"without a path","a path that starts with one `/`");try{e.expect?.text!==void 0&&RegExp(e.expect.text,"u")}catch{r(e.name,"with a text that is no r\
egular expression","one of JavaScript's")}return{name:e.name,method:e.method??(f===void 0?"GET":"POST"),path:i(e.path),headers:$??{},body:f===void 0?void 0:i(f),
status:e.status===void 0?null:(0,N.C)(String(e.status)),latencyMs:K,expect:{json:e.expect?.json??null,headers:e.expect?.headers??null,text:e.expect?.text??null},
health:e.health??!1,ignoreDependencies:e["ignore-dependencies"]??[],after:e.after??null,take:e.take??{},secrets:[...h,...A($??{})]}})}const w=new Set(["accept",
"accept-encoding","accept-language","cache-control","content-type"]),S=6;function A(t){return Object.entries(t).filter(([a])=>!w.has(a.toLowerCase())).flatMap(([
,a])=>a.length<S?[]:[a])}var u=d(80250),b=d(6514),y=d(15754);const Y="https://raw.githubusercontent.com/org/ion-verify/v1/schema/ion-verify.schema.json",L=t=>Object.
fromEntries(t.map(s=>[s,G(b.OA[s]).optional()])),M=n.YOg(G(b.OA.region)).min(1).max(y.YT).describe("The service in several regions: each is verified, and the ve\
rdict is one. In the place of `region`."),J=n.rej({...L(y.bU),service:G(b.OA.service),regions:M.optional(),probes:j.optional()}),I=n.rej({...L(b.Lq),slack:u.YX.
optional(),probes:j.optional()}),ee=I.extend({services:n.YOg(J).min(1).max(y.YT).optional().describe("Services that are verified side by side, with one verdict.\
 What an entry does not say, the file says for all."),regions:M.optional()});function G(t){const s=n.YjP().refine(l=>t.parse(l)!==null),{pattern:a,choices:c,examples:r}=t,
o={description:`${t.description} Allowed: ${t.allowed}.`,...t.default===void 0?{}:{default:ne(t,t.default)},...a===void 0?{}:{pattern:a},...c===void 0?{}:{enum:[
...c]},...r.length===0?{}:{examples:[...r]}};if(t.yaml==="boolean")return n.zMY().meta(o);if(t.yaml!==void 0){const l=t.yaml==="integer"?n.Whr():n.aig();return n.
KCZ([s,l.refine(e=>t.parse(String(e))!==null)]).meta(o)}return s.meta(o)}function ne(t,s){return t.yaml==="boolean"?s==="true":t.yaml!==void 0&&/^\d+(?:\.\d+)?$/.
test(s)?Number(s):s}function le(){const{$schema:t,...s}=z.toJSONSchema(ee,{io:"input",override:te});return{$schema:t,$id:Y,title:"ion-verify configuration",description:"\
Settings of ion-verify, usually in .github/ion-verify.yml. An input of the action wins over this file.",...s}}function te({zodSchema:t,jsonSchema:s}){if(t!==J)return;
const a=Object.keys(s.properties??{});s.properties=Object.fromEntries(a.map(c=>[c,{$ref:`#/properties/${c}`}]))}var H=d(42785),se=d(96760),re=d(40354),C=d(75197);
function ae(t,s,a,c){const r={texts:new Map,slack:null,probes:[],lists:y.H6,readable:!1},o=(k,X=s)=>(a.push({name:"config",value:k,allowed:"a YAML file with one\
 `name: value` a line",where:X}),r),l=(0,C.g)(t,s);if(Array.isArray(l)){for(const{value:k,where:X}of l)o(k,X??s);return r}const e=l.data??{};if(typeof e!="objec\
t"||e===null||Array.isArray(e))return o((0,C.f)(e));const{services:h,regions:i,...p}=e,f=l.where,O=I.safeParse(p),$={data:p,issues:O.error?.issues??[],names:b.Lq,
at:[]},K=V($,f,a);ie($,f,a);const Z=q($,O.data?.probes,f,a,c),B={services:h===void 0?null:ce(h,f,a,c),regions:i===void 0?null:_(i,"regions",f(["regions"]),a),where:f(
[h===void 0?"regions":"services"])},F=O.data?.slack===void 0?null:(0,u.yu)(O.data.slack);return{texts:K,probes:Z,slack:F,lists:B,readable:!0}}function V({data:t,
issues:s,names:a,at:c},r,o){const l=new Set(s.map(i=>String(i.path[0]))),e=s.flatMap(i=>i.code==="unrecognized_keys"&&i.path.length===0?i.keys:[]),h=new Map;for(const i of a.
filter(p=>Object.hasOwn(t,p))){const p=t[i],f=b.OA[i];if(h.set(i,l.has(i)?null:String(p)),!l.has(i))continue;const O=typeof p=="number"&&f.parse(String(p))!==null;
o.push({name:i,value:typeof p=="string"?(0,se.Rp)(f,p):f.mayHoldSecret?H.d5:(0,C.f)(p),allowed:O?`${f.allowed}, in quotes`:f.allowed,where:r([...c,i])})}for(const i of e)
o.push(oe(i,a,r([...c,i])));return h}function oe(t,s,a){const c=b.pi.find(l=>l===t);if(c!==void 0&&b.Lq.includes(c))return{name:c,value:"in an entry of `service\
s`",allowed:c==="worker-pool"?"in a step of its own: a pool is verified by itself":"at the top of the file, or as an input: it is for all services",where:a};if(c!==
void 0)return{name:c,value:H.d5,allowed:"an input only, from a secret of the repository",where:a};const r=(0,re.Z)(t,s),o=r===void 0?"a setting of docs/inputs.m\
d, docs/reports.md or docs/setup.md":`\`${r}\`, which is probably meant`;return{name:(0,H.WU)(t),value:"not a setting",allowed:o,where:a}}function ie({data:t,issues:s},a,c){
for(const r of s.filter(o=>o.path[0]==="slack")){const{path:o}=r;if(r.code==="unrecognized_keys"){for(const e of r.keys){const h=(0,H.WU)([...o,e].join(".")).slice(
1,-1);c.push({name:h,value:"not a setting",allowed:(0,u.DP)(o),where:a([...o,e])})}continue}const l=o.reduce((e,h)=>e[h],t);c.push({name:o.join("."),value:(0,C.
f)(l),allowed:(0,u.DP)(o),where:a(o)})}}function q({issues:t,at:s},a,c,r,o){const l=c([...s,"probes"]);for(const{path:i}of t.filter(p=>p.path[0]==="probes"))r.push(
{name:i.join("."),value:"not usable",allowed:v,where:c([...s,...i])});const e=[],h=E(a??[],o,e);for(const{name:i,what:p,allowed:f}of e)r.push({name:`probes, ${i}`,
value:p,allowed:f,where:l});return h}function ce(t,s,a,c){const r=(o,l=["services"])=>{a.push({name:"services",value:o,allowed:y.xt,where:s(l)})};return Array.isArray(
t)?((t.length<1||t.length>y.YT)&&r(`a list of ${t.length}`),t.slice(0,y.YT).flatMap((o,l)=>{const e=["services",l];if(typeof o!="object"||o===null||Array.isArray(
o))return r(`with ${(0,C.f)(o)}`,e),[];const{regions:h,...i}=o,p=J.safeParse(i),f={data:i,issues:p.error?.issues??[],names:y.bU,at:e},O=V(f,s,a);O.has("service")||
r("with an entry that has no `service`",e),h!==void 0&&O.has("region")&&r("with an entry that has `region` and `regions`",e);const $=i.probes===void 0?null:q(f,
p.data?.probes,s,a,c),K=h===void 0?null:_(h,"regions",s([...e,"regions"]),a);return[{texts:O,probes:$,regions:K,where:s(e)}]})):(r((0,C.f)(t)),[])}function _(t,s,a,c){
const r=Array.isArray(t)?t.filter(l=>typeof l=="string"):[];return r.length>0&&r.every(l=>b.OA.region.parse(l)!==null)&&Array.isArray(t)&&r.length===t.length&&t.
length<=y.YT?r:(c.push({name:s,value:Array.isArray(t)?"a list":(0,C.f)(t),allowed:y.EE,where:a}),[])}}),80250:((Q,W,d)=>{d.d(W,{DP:()=>S,YX:()=>v,yu:()=>A,zB:()=>g});
var n=d(38816),P=d(7426),R=d(30688),T=d(38634),N=d(39463);const D={p50:P.E9,p95:P.E9,p99:P.E9,"error-rate":T.A,memory:N.D,cpu:T.A},U=["any","pass","fail","incon\
clusive"],m=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,x="`p50`, `p95`, `p99`, `error\
-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `inconclusive`";function g(u){const[
,b,y]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(u.trim())??[];if(b!==void 0&&y!==void 0&&Object.hasOwn(D,b)){const M=b,J=M==="memory"?(0,T.A)(y):null;if(J!==null)return{
kind:"above",indicator:M,limit:J,ofInstance:!0};const I=D[M](y);return I===null?null:{kind:"above",indicator:M,limit:I}}const[,Y]=/^verdict\s*=\s*(\S+)$/.exec(u.
trim())??[],L=U.find(M=>M===Y);return L===void 0?null:{kind:"verdict",verdict:L}}const j=u=>n.YjP().regex(new RegExp(R.SO)).meta({description:u,examples:["#prod\
uction-alerts"]}),v=n.rej({deploy:j("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:j("Channel of the announcement\
 after a verdict `pass`. Without it: none.").optional(),rules:n.YOg(n.rej({severity:n.k5n(["critical","warning","info"]),when:n.YOg(n.YjP().refine(u=>g(u)!==null).
meta({pattern:m})).min(1).meta({description:`One of these must hold: ${x}.`}),channel:j("Default: `slack-channel`.").optional(),"at-most-every":n.YjP().refine(u=>(0,P.
E9)(u)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:P.Zq}).optional()})).max(20).meta({description:"\
The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides the verdict, and wher\
e."}),E="a channel's name with its `#`, or its ID",w={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rules, each with `sever\
ity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${x}`,deploy:E,success:E,channel:E,
"at-most-every":"a duration with its unit, for example `1h`"};function S(u){const b=u.findLast(y=>typeof y=="string"&&Object.hasOwn(w,y));return w[String(b??"sl\
ack")]??""}function A({deploy:u,success:b,rules:y=[]}){return{deploy:u,success:b,rules:y.map(Y=>({severity:Y.severity,when:Y.when.flatMap(L=>g(L)??[]),channel:Y.
channel,atMostEveryMs:Y["at-most-every"]===void 0?0:(0,P.E9)(Y["at-most-every"])??0}))}}}),75197:((Q,W,d)=>{d.d(W,{f:()=>U,g:()=>T});var n=d(38815),P=d(42785);const R=1e5;
function T(m,x){if(m.length>R)return[{value:"a file of more than 100,000 characters",where:null}];const g=new n.HN,j=v=>{const{line:E,col:w}=g.linePos(v);return`${x}\
:${E}:${w}`};try{const v=(0,n.Tp)(m,{lineCounter:g,prettyErrors:!1,logLevel:"error"});return v.errors.length>0?v.errors.map(({pos:S,message:A})=>({value:`not va\
lid YAML (${D(A)})`,where:j(S[0])})):{data:v.toJS({maxAliasCount:20}),where:S=>{for(let A=S.length;A>0;A--){const u=N(v.contents,S.slice(0,A));if(u!==void 0)return j(
u)}return x}}}catch(v){return[{value:`not usable YAML (${D(v instanceof Error?v.message:String(v))})`,where:null}]}}function N(m,x){let g=m;for(const[j,v]of x.entries()){
const E=j===x.length-1;if((0,n.jh)(g)){const w=g.items.find(S=>(0,n.Ll)(S.key)&&String(S.key)===String(v));if(w===void 0)return;if(E)return(0,n.Ll)(w.key)?w.key.
range?.[0]:void 0;g=w.value}else g=(typeof g=="object"&&g!==null&&"items"in g?[g.items].flat():[])[Number(v)]}return(0,n.Ll)(g)?g.range?.[0]:void 0}function D(m){
return(0,P.WU)(m.split(": ")[0]??"")}function U(m){return typeof m=="string"?(0,P.WU)(m):m==null?"empty":Array.isArray(m)?"a list":typeof m=="number"||typeof m==
"boolean"?String(m):"a mapping"}})};
