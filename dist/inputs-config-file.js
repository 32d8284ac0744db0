"use strict";exports.id=9344,exports.ids=[9344],exports.modules={69344:((X,W,d)=>{d.r(W),d.d(W,{readConfigFile:()=>te});var n=d(42218),x=d(32507),R=d(3487),$=d(92493),z=d(80056);
const D=20,N="^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$",m=String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`,O=n.KCZ([n.g1P(n.YjP(),n.L5J()),n.
zMY()]),g=n.rej({name:n.YjP().regex(new RegExp(N)).describe("How the report names it. Not `health` or `chat`."),path:n.YjP().regex(new RegExp(x.i0)).describe("W\
hat is asked for, with its query."),method:n.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]).optional().describe("Default: GET, or POST where there \
is a body."),headers:n.g1P(n.YjP(),n.YjP()).optional().describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, whose value is maske\
d."),body:n.KCZ([n.YjP(),n.g1P(n.YjP(),n.L5J()),n.YOg(n.L5J())]).optional().describe("Text, or a mapping or list that is sent as JSON. `{{nonce}}` in it is fres\
h text."),"body-file":n.YjP().min(1).max(300).optional().describe("A file of the workspace that holds the body."),status:n.KCZ([n.Whr().min(100).max(599),n.YjP().
regex(new RegExp(z.T))]).optional().describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),latency:n.YjP().regex(new RegExp(
R.Zq)).optional().describe("An answer that takes longer is a bad one."),expect:n.rej({json:O.optional().describe("JSON Schema (draft 2020-12) of the answer's JS\
ON."),headers:O.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),text:n.YjP().min(1).max(1e3).optional().describe("Regu\
lar expression that the answer's text holds.")}).optional(),health:n.zMY().optional().describe("Read the answer as that of `health-path`: parts that are down fa\
il it."),"ignore-dependencies":n.YOg(n.YjP().min(1)).max(50).optional().describe("Parts that may be down."),after:n.YjP().optional().describe("Sent after the pr\
obe of this name was answered well."),take:n.g1P(n.YjP().regex(/^[a-z][a-z0-9_]{0,29}$/),n.YjP().regex(new RegExp(m))).optional().describe("Values of the answer\
 for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`.")}),j=n.YOg(g).max(D).describe("Further probes, in this order. `health-path` and `chat\
-path` are the short form of two of them."),v="a probe as docs/probes.md describes it: `name`, `path`, and what is expected of the answer";function A(t,{env:r,readFile:o},c){
const s=(e,u,i)=>{c.push({name:e,what:u,allowed:i})},a=[],l=new Map;return t.map(e=>{const u=[],i=I=>I.replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g,(K,B)=>{
const k=r[B];return k===void 0||k===""?(s(e.name,`without the variable ${B}`,"a variable of the job, from a secret for example"),K):(u.push(k),k)});a.includes(e.
name)&&s(e.name,"there twice","a name of its own"),e.after!==void 0&&!a.includes(e.after)&&s(e.name,`after ${JSON.stringify(e.after)}, which does not stand befo\
re it`,"the name of an earlier probe"),a.push(e.name);const p=[...l.get(e.after??"")??[],...Object.keys(e.take??{})];l.set(e.name,p);let h=typeof e.body=="strin\
g"||e.body===void 0?e.body:JSON.stringify(e.body);e["body-file"]!==void 0&&(h!==void 0&&s(e.name,"with a body and a body-file","one of them"),h=o(e["body-file"]),
h===void 0&&s(e.name,`without its body-file ${JSON.stringify(e["body-file"])}`,"a file of the workspace"));const w=Object.entries(e.headers??{}).map(([I,K])=>`${I}\
: ${i(K)}`),T=w.length===0?{}:(0,$.Q)(w.join(`
`));T===null&&s(e.name,"with headers that cannot be sent","names and values as HTTP has them");const J=e.latency===void 0?null:(0,R.E9)(e.latency);e.path==="non\
e"&&s(e.name,"without a path","a path that starts with one `/`");try{e.expect?.text!==void 0&&RegExp(e.expect.text,"u")}catch{s(e.name,"with a text that is no r\
egular expression","one of JavaScript's")}return{name:e.name,method:e.method??(h===void 0?"GET":"POST"),path:i(e.path),headers:T??{},body:h===void 0?void 0:i(h),
status:e.status===void 0?null:(0,z.C)(String(e.status)),latencyMs:J,expect:{json:e.expect?.json??null,headers:e.expect?.headers??null,text:e.expect?.text??null},
health:e.health??!1,ignoreDependencies:e["ignore-dependencies"]??[],after:e.after??null,take:e.take??{},secrets:[...u,...E(T??{})]}})}const b=new Set(["accept",
"accept-encoding","accept-language","cache-control","content-type"]);function E(t){return Object.entries(t).filter(([o])=>!b.has(o.toLowerCase())).map(([,o])=>o)}
var P=d(95783),f=d(56066),y=d(26303);const Y="https://raw.githubusercontent.com/org/ion-verify/v1/schema/ion-verify.schema.json",S=t=>Object.fromEntries(t.map(r=>[
r,F(f.OA[r]).optional()])),L=n.YOg(F(f.OA.region)).min(1).max(y.YT).describe("The service in several regions: each is verified, and the verdict is one. In the p\
lace of `region`."),M=n.rej({...S(y.bU),service:F(f.OA.service),regions:L.optional(),probes:j.optional()}),U=n.rej({...S(f.Lq),slack:P.YX.optional(),probes:j.optional()}),
H=U.extend({services:n.YOg(M).min(1).max(y.YT).optional().describe("Services that are verified side by side, with one verdict. What an entry does not say, the f\
ile says for all."),regions:L.optional()});function F(t){const r=n.YjP().refine(l=>t.parse(l)!==null),{pattern:o,choices:c,examples:s}=t,a={description:`${t.description}\
 Allowed: ${t.allowed}.`,...t.default===void 0?{}:{default:_(t,t.default)},...o===void 0?{}:{pattern:o},...c===void 0?{}:{enum:[...c]},...s.length===0?{}:{examples:[
...s]}};if(t.yaml==="boolean")return n.zMY().meta(a);if(t.yaml!==void 0){const l=t.yaml==="integer"?n.Whr():n.aig();return n.KCZ([r,l.refine(e=>t.parse(String(e))!==
null)]).meta(a)}return r.meta(a)}function _(t,r){return t.yaml==="boolean"?r==="true":t.yaml!==void 0&&/^\d+(?:\.\d+)?$/.test(r)?Number(r):r}var Z=d(79050),ee=d(
36115),ne=d(48187),C=d(48404);function te(t,r,o,c){const s={texts:new Map,slack:null,probes:[],lists:y.H6,readable:!1},a=(k,G=r)=>(o.push({name:"config",value:k,
allowed:"a YAML file with one `name: value` a line",where:G}),s),l=(0,C.g)(t,r);if(Array.isArray(l)){for(const{value:k,where:G}of l)a(k,G??r);return s}const e=l.
data??{};if(typeof e!="object"||e===null||Array.isArray(e))return a((0,C.f)(e));const{services:u,regions:i,...p}=e,h=l.where,w=U.safeParse(p),T={data:p,issues:w.
error?.issues??[],names:f.Lq,at:[]},J=Q(T,h,o);ae(T,h,o);const I=V(T,w.data?.probes,h,o,c),K={services:u===void 0?null:re(u,h,o,c),regions:i===void 0?null:q(i,"\
regions",h(["regions"]),o),where:h([u===void 0?"regions":"services"])},B=w.data?.slack===void 0?null:(0,P.yu)(w.data.slack);return{texts:J,probes:I,slack:B,lists:K,
readable:!0}}function Q({data:t,issues:r,names:o,at:c},s,a){const l=new Set(r.map(i=>String(i.path[0]))),e=r.flatMap(i=>i.code==="unrecognized_keys"&&i.path.length===
0?i.keys:[]),u=new Map;for(const i of o.filter(p=>Object.hasOwn(t,p))){const p=t[i],h=f.OA[i];if(u.set(i,l.has(i)?null:String(p)),!l.has(i))continue;const w=typeof p==
"number"&&h.parse(String(p))!==null;a.push({name:i,value:typeof p=="string"?(0,ee.Rp)(h,p):h.mayHoldSecret?Z.d5:(0,C.f)(p),allowed:w?`${h.allowed}, in quotes`:h.
allowed,where:s([...c,i])})}for(const i of e)a.push(se(i,o,s([...c,i])));return u}function se(t,r,o){const c=f.pi.find(l=>l===t);if(c!==void 0&&f.Lq.includes(c))
return{name:c,value:"in an entry of `services`",allowed:c==="worker-pool"?"in a step of its own: a pool is verified by itself":"at the top of the file, or as an\
 input: it is for all services",where:o};if(c!==void 0)return{name:c,value:Z.d5,allowed:"an input only, from a secret of the repository",where:o};const s=(0,ne.
Z)(t,r),a=s===void 0?"a setting of docs/inputs.md, docs/reports.md or docs/setup.md":`\`${s}\`, which is probably meant`;return{name:(0,Z.WU)(t),value:"not a se\
tting",allowed:a,where:o}}function ae({data:t,issues:r},o,c){for(const s of r.filter(a=>a.path[0]==="slack")){const{path:a}=s;if(s.code==="unrecognized_keys"){for(const e of s.
keys){const u=(0,Z.WU)([...a,e].join(".")).slice(1,-1);c.push({name:u,value:"not a setting",allowed:(0,P.DP)(a),where:o([...a,e])})}continue}const l=a.reduce((e,u)=>e[u],
t);c.push({name:a.join("."),value:(0,C.f)(l),allowed:(0,P.DP)(a),where:o(a)})}}function V({issues:t,at:r},o,c,s,a){const l=c([...r,"probes"]);for(const{path:i}of t.
filter(p=>p.path[0]==="probes"))s.push({name:i.join("."),value:"not usable",allowed:v,where:c([...r,...i])});const e=[],u=A(o??[],a,e);for(const{name:i,what:p,allowed:h}of e)
s.push({name:`probes, ${i}`,value:p,allowed:h,where:l});return u}function re(t,r,o,c){const s=(a,l=["services"])=>{o.push({name:"services",value:a,allowed:y.xt,
where:r(l)})};return Array.isArray(t)?((t.length<1||t.length>y.YT)&&s(`a list of ${t.length}`),t.slice(0,y.YT).flatMap((a,l)=>{const e=["services",l];if(typeof a!=
"object"||a===null||Array.isArray(a))return s(`with ${(0,C.f)(a)}`,e),[];const{regions:u,...i}=a,p=M.safeParse(i),h={data:i,issues:p.error?.issues??[],names:y.bU,
at:e},w=Q(h,r,o);w.has("service")||s("with an entry that has no `service`",e),u!==void 0&&w.has("region")&&s("with an entry that has `region` and `regions`",e);
const T=i.probes===void 0?null:V(h,p.data?.probes,r,o,c),J=u===void 0?null:q(u,"regions",r([...e,"regions"]),o);return[{texts:w,probes:T,regions:J,where:r(e)}]})):
(s((0,C.f)(t)),[])}function q(t,r,o,c){const s=Array.isArray(t)?t.filter(l=>typeof l=="string"):[];return s.length>0&&s.every(l=>f.OA.region.parse(l)!==null)&&Array.
isArray(t)&&s.length===t.length&&t.length<=y.YT?s:(c.push({name:r,value:Array.isArray(t)?"a list":(0,C.f)(t),allowed:y.EE,where:o}),[])}}),95783:((X,W,d)=>{d.d(
W,{DP:()=>E,YX:()=>v,yu:()=>P,zB:()=>g});var n=d(42218),x=d(3487),R=d(5239),$=d(36231),z=d(45578);const D={p50:x.E9,p95:x.E9,p99:x.E9,"error-rate":$.A,memory:z.
D,cpu:$.A},N=["any","pass","fail","inconclusive"],m=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,
O="`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `in\
conclusive`";function g(f){const[,y,Y]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(f.trim())??[];if(y!==void 0&&Y!==void 0&&Object.hasOwn(D,y)){const M=y,U=M==="memory"?(0,$.
A)(Y):null;if(U!==null)return{kind:"above",indicator:M,limit:U,ofInstance:!0};const H=D[M](Y);return H===null?null:{kind:"above",indicator:M,limit:H}}const[,S]=/^verdict\s*=\s*(\S+)$/.
exec(f.trim())??[],L=N.find(M=>M===S);return L===void 0?null:{kind:"verdict",verdict:L}}const j=f=>n.YjP().regex(new RegExp(R.SO)).meta({description:f,examples:[
"#production-alerts"]}),v=n.rej({deploy:j("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:j("Channel of the announ\
cement after a verdict `pass`. Without it: none.").optional(),rules:n.YOg(n.rej({severity:n.k5n(["critical","warning","info"]),when:n.YOg(n.YjP().refine(f=>g(f)!==
null).meta({pattern:m})).min(1).meta({description:`One of these must hold: ${O}.`}),channel:j("Default: `slack-channel`.").optional(),"at-most-every":n.YjP().refine(
f=>(0,x.E9)(f)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:x.Zq}).optional()})).max(20).
meta({description:"The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides th\
e verdict, and where."}),A="a channel's name with its `#`, or its ID",b={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rule\
s, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${O}`,deploy:A,
success:A,channel:A,"at-most-every":"a duration with its unit, for example `1h`"};function E(f){const y=f.findLast(Y=>typeof Y=="string"&&Object.hasOwn(b,Y));return b[String(
y??"slack")]??""}function P({deploy:f,success:y,rules:Y=[]}){return{deploy:f,success:y,rules:Y.map(S=>({severity:S.severity,when:S.when.flatMap(L=>g(L)??[]),channel:S.
channel,atMostEveryMs:S["at-most-every"]===void 0?0:(0,x.E9)(S["at-most-every"])??0}))}}}),48404:((X,W,d)=>{d.d(W,{f:()=>N,g:()=>$});var n=d(53645),x=d(79050);const R=1e5;
function $(m,O){if(m.length>R)return[{value:"a file of more than 100,000 characters",where:null}];const g=new n.HN,j=v=>{const{line:A,col:b}=g.linePos(v);return`${O}\
:${A}:${b}`};try{const v=(0,n.Tp)(m,{lineCounter:g,prettyErrors:!1,logLevel:"error"});return v.errors.length>0?v.errors.map(({pos:E,message:P})=>({value:`not va\
lid YAML (${D(P)})`,where:j(E[0])})):{data:v.toJS({maxAliasCount:20}),where:E=>{for(let P=E.length;P>0;P--){const f=z(v.contents,E.slice(0,P));if(f!==void 0)return j(
f)}return O}}}catch(v){return[{value:`not usable YAML (${D(v instanceof Error?v.message:String(v))})`,where:null}]}}function z(m,O){let g=m;for(const[j,v]of O.entries()){
const A=j===O.length-1;if((0,n.jh)(g)){const b=g.items.find(E=>(0,n.Ll)(E.key)&&String(E.key)===String(v));if(b===void 0)return;if(A)return(0,n.Ll)(b.key)?b.key.
range?.[0]:void 0;g=b.value}else g=(typeof g=="object"&&g!==null&&"items"in g?[g.items].flat():[])[Number(v)]}return(0,n.Ll)(g)?g.range?.[0]:void 0}function D(m){
return(0,x.WU)(m.split(": ")[0]??"")}function N(m){return typeof m=="string"?(0,x.WU)(m):m==null?"empty":Array.isArray(m)?"a list":typeof m=="number"||typeof m==
"boolean"?String(m):"a mapping"}})};
