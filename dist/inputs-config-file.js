"use strict";exports.id=7726,exports.ids=[7726],exports.modules={47726:((X,W,d)=>{d.r(W),d.d(W,{readConfigFile:()=>te});var n=d(38816),P=d(58604),R=d(7426),k=d(4774),N=d(12451);
const D=20,U="^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$",p=String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`,x=n.KCZ([n.g1P(n.YjP(),n.L5J()),n.
zMY()]),m=n.rej({name:n.YjP().regex(new RegExp(U)).describe("How the report names it. Not `health` or `chat`."),path:n.YjP().regex(new RegExp(P.i0)).describe("W\
hat is asked for, with its query."),method:n.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]).optional().describe("Default: GET, or POST where there \
is a body."),headers:n.g1P(n.YjP(),n.YjP()).optional().describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, whose value is maske\
d."),body:n.KCZ([n.YjP(),n.g1P(n.YjP(),n.L5J()),n.YOg(n.L5J())]).optional().describe("Text, or a mapping or list that is sent as JSON. `{{nonce}}` in it is fres\
h text."),"body-file":n.YjP().min(1).max(300).optional().describe("A file of the workspace that holds the body."),status:n.KCZ([n.Whr().min(100).max(599),n.YjP().
regex(new RegExp(N.T))]).optional().describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),latency:n.YjP().regex(new RegExp(
R.Zq)).optional().describe("An answer that takes longer is a bad one."),expect:n.rej({json:x.optional().describe("JSON Schema (draft 2020-12) of the answer's JS\
ON."),headers:x.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),text:n.YjP().min(1).max(1e3).optional().describe("Regu\
lar expression that the answer's text holds.")}).optional(),health:n.zMY().optional().describe("Read the answer as that of `health-path`: parts that are down fa\
il it."),"ignore-dependencies":n.YOg(n.YjP().min(1)).max(50).optional().describe("Parts that may be down."),after:n.YjP().optional().describe("Sent after the pr\
obe of this name was answered well."),take:n.g1P(n.YjP().regex(/^[a-z][a-z0-9_]{0,29}$/),n.YjP().regex(new RegExp(p))).optional().describe("Values of the answer\
 for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`.")}),j=n.YOg(m).max(D).describe("Further probes, in this order. `health-path` and `chat\
-path` are the short form of two of them."),v="a probe as docs/probes.md describes it: `name`, `path`, and what is expected of the answer";function A(t,{env:s,readFile:i},l){
const r=(e,h,o)=>{l.push({name:e,what:h,allowed:o})},a=[],c=new Map;return t.map(e=>{const h=[],o=K=>K.replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g,(Z,F)=>{
const T=s[F];return T===void 0||T===""?(r(e.name,`without the variable ${F}`,"a variable of the job, from a secret for example"),Z):(h.push(T),T)});a.includes(e.
name)&&r(e.name,"there twice","a name of its own"),e.after!==void 0&&!a.includes(e.after)&&r(e.name,`after ${JSON.stringify(e.after)}, which does not stand befo\
re it`,"the name of an earlier probe"),a.push(e.name);const u=[...c.get(e.after??"")??[],...Object.keys(e.take??{})];c.set(e.name,u);let f=typeof e.body=="strin\
g"||e.body===void 0?e.body:JSON.stringify(e.body);e["body-file"]!==void 0&&(f!==void 0&&r(e.name,"with a body and a body-file","one of them"),f=i(e["body-file"]),
f===void 0&&r(e.name,`without its body-file ${JSON.stringify(e["body-file"])}`,"a file of the workspace"));const O=Object.entries(e.headers??{}).map(([K,Z])=>`${K}\
: ${o(Z)}`),$=O.length===0?{}:(0,k.Q)(O.join(`
`));$===null&&r(e.name,"with headers that cannot be sent","names and values as HTTP has them");const I=e.latency===void 0?null:(0,R.E9)(e.latency);e.path==="non\
e"&&r(e.name,"without a path","a path that starts with one `/`");try{e.expect?.text!==void 0&&RegExp(e.expect.text,"u")}catch{r(e.name,"with a text that is no r\
egular expression","one of JavaScript's")}return{name:e.name,method:e.method??(f===void 0?"GET":"POST"),path:o(e.path),headers:$??{},body:f===void 0?void 0:o(f),
status:e.status===void 0?null:(0,N.C)(String(e.status)),latencyMs:I,expect:{json:e.expect?.json??null,headers:e.expect?.headers??null,text:e.expect?.text??null},
health:e.health??!1,ignoreDependencies:e["ignore-dependencies"]??[],after:e.after??null,take:e.take??{},secrets:h}})}var w=d(80250),g=d(6514),y=d(15754);const b="\
https://raw.githubusercontent.com/org/ion-verify/v1/schema/ion-verify.schema.json",Y=t=>Object.fromEntries(t.map(s=>[s,J(g.OA[s]).optional()])),E=n.YOg(J(g.OA.region)).
min(1).max(y.YT).describe("The service in several regions: each is verified, and the verdict is one. In the place of `region`."),S=n.rej({...Y(y.bU),service:J(g.
OA.service),regions:E.optional(),probes:j.optional()}),L=n.rej({...Y(g.Lq),slack:w.YX.optional(),probes:j.optional()}),M=L.extend({services:n.YOg(S).min(1).max(
y.YT).optional().describe("Services that are verified side by side, with one verdict. What an entry does not say, the file says for all."),regions:E.optional()});
function J(t){const s=n.YjP().refine(c=>t.parse(c)!==null),{pattern:i,choices:l,examples:r}=t,a={description:`${t.description} Allowed: ${t.allowed}.`,...t.default===
void 0?{}:{default:B(t,t.default)},...i===void 0?{}:{pattern:i},...l===void 0?{}:{enum:[...l]},...r.length===0?{}:{examples:[...r]}};if(t.yaml==="boolean")return n.
zMY().meta(a);if(t.yaml!==void 0){const c=t.yaml==="integer"?n.Whr():n.aig();return n.KCZ([s,c.refine(e=>t.parse(String(e))!==null)]).meta(a)}return s.meta(a)}function B(t,s){
return t.yaml==="boolean"?s==="true":t.yaml!==void 0&&/^\d+(?:\.\d+)?$/.test(s)?Number(s):s}function oe(){const{$schema:t,...s}=z.toJSONSchema(M,{io:"input",override:_});
return{$schema:t,$id:b,title:"ion-verify configuration",description:"Settings of ion-verify, usually in .github/ion-verify.yml. An input of the action wins over\
 this file.",...s}}function _({zodSchema:t,jsonSchema:s}){if(t!==S)return;const i=Object.keys(s.properties??{});s.properties=Object.fromEntries(i.map(l=>[l,{$ref:`\
#/properties/${l}`}]))}var H=d(42785),ee=d(96760),ne=d(40354),C=d(75197);function te(t,s,i,l){const r={texts:new Map,slack:null,probes:[],lists:y.H6,readable:!1},
a=(T,G=s)=>(i.push({name:"config",value:T,allowed:"a YAML file with one `name: value` a line",where:G}),r),c=(0,C.g)(t,s);if(Array.isArray(c)){for(const{value:T,
where:G}of c)a(T,G??s);return r}const e=c.data??{};if(typeof e!="object"||e===null||Array.isArray(e))return a((0,C.f)(e));const{services:h,regions:o,...u}=e,f=c.
where,O=L.safeParse(u),$={data:u,issues:O.error?.issues??[],names:g.Lq,at:[]},I=Q($,f,i);re($,f,i);const K=V($,O.data?.probes,f,i,l),Z={services:h===void 0?null:
ae(h,f,i,l),regions:o===void 0?null:q(o,"regions",f(["regions"]),i),where:f([h===void 0?"regions":"services"])},F=O.data?.slack===void 0?null:(0,w.yu)(O.data.slack);
return{texts:I,probes:K,slack:F,lists:Z,readable:!0}}function Q({data:t,issues:s,names:i,at:l},r,a){const c=new Set(s.map(o=>String(o.path[0]))),e=s.flatMap(o=>o.
code==="unrecognized_keys"&&o.path.length===0?o.keys:[]),h=new Map;for(const o of i.filter(u=>Object.hasOwn(t,u))){const u=t[o],f=g.OA[o];if(h.set(o,c.has(o)?null:
String(u)),!c.has(o))continue;const O=typeof u=="number"&&f.parse(String(u))!==null;a.push({name:o,value:typeof u=="string"?(0,ee.Rp)(f,u):f.mayHoldSecret?H.d5:
(0,C.f)(u),allowed:O?`${f.allowed}, in quotes`:f.allowed,where:r([...l,o])})}for(const o of e)a.push(se(o,i,r([...l,o])));return h}function se(t,s,i){const l=g.
pi.find(c=>c===t);if(l!==void 0&&g.Lq.includes(l))return{name:l,value:"in an entry of `services`",allowed:l==="worker-pool"?"in a step of its own: a pool is ver\
ified by itself":"at the top of the file, or as an input: it is for all services",where:i};if(l!==void 0)return{name:l,value:H.d5,allowed:"an input only, from a\
 secret of the repository",where:i};const r=(0,ne.Z)(t,s),a=r===void 0?"a setting of docs/inputs.md, docs/reports.md or docs/setup.md":`\`${r}\`, which is probab\
ly meant`;return{name:(0,H.WU)(t),value:"not a setting",allowed:a,where:i}}function re({data:t,issues:s},i,l){for(const r of s.filter(a=>a.path[0]==="slack")){const{
path:a}=r;if(r.code==="unrecognized_keys"){for(const e of r.keys){const h=(0,H.WU)([...a,e].join(".")).slice(1,-1);l.push({name:h,value:"not a setting",allowed:(0,w.
DP)(a),where:i([...a,e])})}continue}const c=a.reduce((e,h)=>e[h],t);l.push({name:a.join("."),value:(0,C.f)(c),allowed:(0,w.DP)(a),where:i(a)})}}function V({issues:t,
at:s},i,l,r,a){const c=l([...s,"probes"]);for(const{path:o}of t.filter(u=>u.path[0]==="probes"))r.push({name:o.join("."),value:"not usable",allowed:v,where:l([...s,
...o])});const e=[],h=A(i??[],a,e);for(const{name:o,what:u,allowed:f}of e)r.push({name:`probes, ${o}`,value:u,allowed:f,where:c});return h}function ae(t,s,i,l){
const r=(a,c=["services"])=>{i.push({name:"services",value:a,allowed:y.xt,where:s(c)})};return Array.isArray(t)?((t.length<1||t.length>y.YT)&&r(`a list of ${t.length}`),
t.slice(0,y.YT).flatMap((a,c)=>{const e=["services",c];if(typeof a!="object"||a===null||Array.isArray(a))return r(`with ${(0,C.f)(a)}`,e),[];const{regions:h,...o}=a,
u=S.safeParse(o),f={data:o,issues:u.error?.issues??[],names:y.bU,at:e},O=Q(f,s,i);O.has("service")||r("with an entry that has no `service`",e),h!==void 0&&O.has(
"region")&&r("with an entry that has `region` and `regions`",e);const $=o.probes===void 0?null:V(f,u.data?.probes,s,i,l),I=h===void 0?null:q(h,"regions",s([...e,
"regions"]),i);return[{texts:O,probes:$,regions:I,where:s(e)}]})):(r((0,C.f)(t)),[])}function q(t,s,i,l){const r=Array.isArray(t)?t.filter(c=>typeof c=="string"):
[];return r.length>0&&r.every(c=>g.OA.region.parse(c)!==null)&&Array.isArray(t)&&r.length===t.length&&t.length<=y.YT?r:(l.push({name:s,value:Array.isArray(t)?"a\
 list":(0,C.f)(t),allowed:y.EE,where:i}),[])}}),80250:((X,W,d)=>{d.d(W,{DP:()=>g,YX:()=>v,yu:()=>y,zB:()=>m});var n=d(38816),P=d(7426),R=d(30688),k=d(38634),N=d(
39463);const D={p50:P.E9,p95:P.E9,p99:P.E9,"error-rate":k.A,memory:N.D,cpu:k.A},U=["any","pass","fail","inconclusive"],p=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,
x="`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `in\
conclusive`";function m(b){const[,Y,E]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(b.trim())??[];if(Y!==void 0&&E!==void 0&&Object.hasOwn(D,Y)){const M=Y,J=M==="memory"?(0,k.
A)(E):null;if(J!==null)return{kind:"above",indicator:M,limit:J,ofInstance:!0};const B=D[M](E);return B===null?null:{kind:"above",indicator:M,limit:B}}const[,S]=/^verdict\s*=\s*(\S+)$/.
exec(b.trim())??[],L=U.find(M=>M===S);return L===void 0?null:{kind:"verdict",verdict:L}}const j=b=>n.YjP().regex(new RegExp(R.SO)).meta({description:b,examples:[
"#production-alerts"]}),v=n.rej({deploy:j("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:j("Channel of the announ\
cement after a verdict `pass`. Without it: none.").optional(),rules:n.YOg(n.rej({severity:n.k5n(["critical","warning","info"]),when:n.YOg(n.YjP().refine(b=>m(b)!==
null).meta({pattern:p})).min(1).meta({description:`One of these must hold: ${x}.`}),channel:j("Default: `slack-channel`.").optional(),"at-most-every":n.YjP().refine(
b=>(0,P.E9)(b)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:P.Zq}).optional()})).max(20).
meta({description:"The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides th\
e verdict, and where."}),A="a channel's name with its `#`, or its ID",w={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rule\
s, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${x}`,deploy:A,
success:A,channel:A,"at-most-every":"a duration with its unit, for example `1h`"};function g(b){const Y=b.findLast(E=>typeof E=="string"&&Object.hasOwn(w,E));return w[String(
Y??"slack")]??""}function y({deploy:b,success:Y,rules:E=[]}){return{deploy:b,success:Y,rules:E.map(S=>({severity:S.severity,when:S.when.flatMap(L=>m(L)??[]),channel:S.
channel,atMostEveryMs:S["at-most-every"]===void 0?0:(0,P.E9)(S["at-most-every"])??0}))}}}),75197:((X,W,d)=>{d.d(W,{f:()=>U,g:()=>k});var n=d(38815),P=d(42785);const R=1e5;
function k(p,x){if(p.length>R)return[{value:"a file of more than 100,000 characters",where:null}];const m=new n.HN,j=v=>{const{line:A,col:w}=m.linePos(v);return`${x}\
:${A}:${w}`};try{const v=(0,n.Tp)(p,{lineCounter:m,prettyErrors:!1,logLevel:"error"});return v.errors.length>0?v.errors.map(({pos:g,message:y})=>({value:`not va\
lid YAML (${D(y)})`,where:j(g[0])})):{data:v.toJS({maxAliasCount:20}),where:g=>{for(let y=g.length;y>0;y--){const b=N(v.contents,g.slice(0,y));if(b!==void 0)return j(
b)}return x}}}catch(v){return[{value:`not usable YAML (${D(v instanceof Error?v.message:String(v))})`,where:null}]}}function N(p,x){let m=p;for(const[j,v]of x.entries()){
const A=j===x.length-1;if((0,n.jh)(m)){const w=m.items.find(g=>(0,n.Ll)(g.key)&&String(g.key)===String(v));if(w===void 0)return;if(A)return(0,n.Ll)(w.key)?w.key.
range?.[0]:void 0;m=w.value}else m=(typeof m=="object"&&m!==null&&"items"in m?[m.items].flat():[])[Number(v)]}return(0,n.Ll)(m)?m.range?.[0]:void 0}function D(p){
return(0,P.WU)(p.split(": ")[0]??"")}function U(p){return typeof p=="string"?(0,P.WU)(p):p==null?"empty":Array.isArray(p)?"a list":typeof p=="number"||typeof p==
"boolean"?String(p):"a mapping"}})};
