"use strict";exports.id=7726,exports.ids=[7726],exports.modules={47726:((F,L,l)=>{l.r(L),l.d(L,{readConfigFile:()=>se});var n=l(99420),O=l(58604),W=l(7426),A=l(32523),I=l(4774),
T=l(12451),u=l(88558);const p=20,M="^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$",g=String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`,S=n.KCZ([n.
g1P(n.YjP(),n.L5J()),n.zMY()]),w=n.rej({name:n.YjP().regex(new RegExp(M)).describe("How the report names it. Not `health` or `chat`."),path:n.YjP().regex(new RegExp(
O.i0)).describe("What is asked for, with its query."),method:n.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]).optional().describe("Default: GET, or\
 POST where there is a body."),headers:n.g1P(n.YjP(),n.YjP()).optional().describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, wh\
ose value is masked."),body:n.KCZ([n.YjP(),n.g1P(n.YjP(),n.L5J()),n.YOg(n.L5J())]).optional().describe("Text, or a mapping or list that is sent as JSON. `{{nonc\
e}}` in it is fresh text."),"body-file":n.YjP().min(1).max(300).optional().describe("A file of the workspace that holds the body."),status:n.KCZ([n.Whr().min(100).
max(599),n.YjP().regex(new RegExp(T.T))]).optional().describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),latency:n.YjP().
regex(new RegExp(W.Zq)).optional().describe("An answer that takes longer is a bad one."),expect:n.rej({json:S.optional().describe("JSON Schema (draft 2020-12) o\
f the answer's JSON."),headers:S.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),text:n.YjP().min(1).max(1e3).optional().
describe("Regular expression that the answer's text holds.")}).optional(),health:n.zMY().optional().describe("Read the answer as that of `health-path`: parts th\
at are down fail it."),"ignore-dependencies":n.YOg(n.YjP().min(1)).max(50).optional().describe("Parts that may be down."),after:n.YjP().optional().describe("Sen\
t after the probe of this name was answered well."),take:n.g1P(n.YjP().regex(/^[a-z][a-z0-9_]{0,29}$/),n.YjP().regex(new RegExp(g))).optional().describe("Values\
 of the answer for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`."),"version-from":n.YjP().regex(new RegExp(u.IV)).optional().describe("Wh\
ere its answer names the version that `expect-version` asks for: `header:NAME` or `json:PATH`. The health probe is then not asked.")}),E=n.YOg(w).max(p).describe(
"Further probes, in this order. `health-path` and `chat-path` are the short form of two of them."),x="a probe as docs/probes.md describes it: `name`, `path`, an\
d what is expected of the answer";function Y(t,{env:o,readFile:a},f){const s=(e,d,i)=>{f.push({name:e,what:d,allowed:i})},r=[],c=new Map;return t.map(e=>{const d=[],
i=(B,N=A.sT)=>B.replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g,(G,z)=>{const C=o[z];return C===void 0||C===""?(s(e.name,`without the variable ${z}`,"a variabl\
e of the job, from a secret for example"),G):(d.push(...new Set([C,N(C)])),N(C))});r.includes(e.name)&&s(e.name,"there twice","a name of its own"),e.after!==void 0&&
!r.includes(e.after)&&s(e.name,`after ${JSON.stringify(e.after)}, which does not stand before it`,"the name of an earlier probe"),r.push(e.name);const m=[...c.get(
e.after??"")??[],...Object.keys(e.take??{})];c.set(e.name,m);let h=typeof e.body=="string"||e.body===void 0?e.body:JSON.stringify(e.body);e["body-file"]!==void 0&&
(h!==void 0&&s(e.name,"with a body and a body-file","one of them"),h=a(e["body-file"]),h===void 0&&s(e.name,`without its body-file ${JSON.stringify(e["body-file"])}`,
"a file of the workspace"));const P=Object.entries(e.headers??{}).map(([B,N])=>`${B}: ${i(N)}`),D=P.length===0?{}:(0,I.Q)(P.join(`
`));D===null&&s(e.name,"with headers that cannot be sent","names and values as HTTP has them");const Z=e.latency===void 0?null:(0,W.E9)(e.latency);e.path==="non\
e"&&s(e.name,"without a path","a path that starts with one `/`");try{e.expect?.text!==void 0&&RegExp(e.expect.text,"u")}catch{s(e.name,"with a text that is no r\
egular expression","one of JavaScript's")}return{name:e.name,method:e.method??(h===void 0?"GET":"POST"),path:i(e.path),headers:D??{},body:h===void 0?void 0:i(h,
(0,A.Xs)(h)),status:e.status===void 0?null:(0,T.C)(String(e.status)),latencyMs:Z,expect:{json:e.expect?.json??null,headers:e.expect?.headers??null,text:e.expect?.
text??null},health:e.health??!1,ignoreDependencies:e["ignore-dependencies"]??[],after:e.after??null,take:e.take??{},versionFrom:e["version-from"]===void 0?null:
(0,u.j4)(e["version-from"]),secrets:[...d,...b(D??{})]}})}const k=new Set(["accept","accept-encoding","accept-language","cache-control","content-type"]);function b(t){
return Object.entries(t).filter(([a])=>!k.has(a.toLowerCase())).map(([,a])=>a)}var j=l(80250),y=l(59510),v=l(15754);const J="https://raw.githubusercontent.com/o\
rg/ion-verify/v1/schema/ion-verify.schema.json",$=t=>Object.fromEntries(t.map(o=>[o,X(y.OA[o]).optional()])),U=n.YOg(X(y.OA.region)).min(1).max(v.YT).describe("\
The service in several regions: each is verified, and the verdict is one. In the place of `region`."),K=n.rej({...$(v.bU),service:X(y.OA.service),regions:U.optional(),
probes:E.optional()}),V=n.rej({...$(y.Lq),slack:j.YX.optional(),probes:E.optional()}),ie=V.extend({services:n.YOg(K).min(1).max(v.YT).optional().describe("Servi\
ces that are verified side by side, with one verdict. What an entry does not say, the file says for all."),regions:U.optional()});function X(t){const o=n.YjP().
refine(c=>t.parse(c)!==null),{pattern:a,choices:f,examples:s}=t,r={description:`${t.description} Allowed: ${t.allowed}.`,...t.default===void 0?{}:{default:ee(t,
t.default)},...a===void 0?{}:{pattern:a},...f===void 0?{}:{enum:[...f]},...s.length===0?{}:{examples:[...s]}};if(t.yaml==="boolean")return n.zMY().meta(r);if(t.
yaml!==void 0){const c=t.yaml==="integer"?n.Whr():n.aig();return n.KCZ([o,c.refine(e=>t.parse(String(e))!==null)]).meta(r)}return o.meta(r)}function ee(t,o){return t.
yaml==="boolean"?o==="true":t.yaml!==void 0&&/^\d+(?:\.\d+)?$/.test(o)?Number(o):o}var H=l(42785),ne=l(96760),te=l(40354),R=l(75197);function se(t,o,a,f){const s={
texts:new Map,slack:null,probes:[],lists:v.H6,readable:!1},r=(z,C=o)=>(a.push({name:"config",value:z,allowed:"a YAML file with one `name: value` a line",where:C}),
s),c=(0,R.g)(t,o);if(Array.isArray(c)){for(const{value:z,where:C}of c)r(z,C??o);return s}const e=c.data??{};if(typeof e!="object"||e===null||Array.isArray(e))return r(
(0,R.f)(e));const{services:d,regions:i,...m}=e,h=c.where,P=V.safeParse(m),D={data:m,issues:P.error?.issues??[],names:y.Lq,at:[]},Z=Q(D,h,a);oe(D,h,a);const B=q(
D,P.data?.probes,h,a,f),N={services:d===void 0?null:ae(d,h,a,f),regions:i===void 0?null:_(i,"regions",h(["regions"]),a),where:h([d===void 0?"regions":"services"])},
G=P.data?.slack===void 0?null:(0,j.yu)(P.data.slack);return{texts:Z,probes:B,slack:G,lists:N,readable:!0}}function Q({data:t,issues:o,names:a,at:f},s,r){const c=new Set(
o.map(i=>String(i.path[0]))),e=o.flatMap(i=>i.code==="unrecognized_keys"&&i.path.length===0?i.keys:[]),d=new Map;for(const i of a.filter(m=>Object.hasOwn(t,m))){
const m=t[i],h=y.OA[i];if(d.set(i,c.has(i)?null:String(m)),!c.has(i))continue;const P=typeof m=="number"&&h.parse(String(m))!==null;r.push({name:i,value:typeof m==
"string"?(0,ne.Rp)(h,m):h.mayHoldSecret?H.d5:(0,R.f)(m),allowed:P?`${h.allowed}, in quotes`:h.allowed,where:s([...f,i])})}for(const i of e)r.push(re(i,a,s([...f,
i])));return d}function re(t,o,a){const f=y.pi.find(c=>c===t);if(f!==void 0&&y.Lq.includes(f))return{name:f,value:"in an entry of `services`",allowed:f==="worke\
r-pool"?"in a step of its own: a pool is verified by itself":"at the top of the file, or as an input: it is for all services",where:a};if(f!==void 0)return{name:f,
value:H.d5,allowed:"an input only, from a secret of the repository",where:a};const s=(0,te.Z)(t,o),r=s===void 0?"a setting of docs/inputs.md, docs/reports.md or\
 docs/setup.md":`\`${s}\`, which is probably meant`;return{name:(0,H.WU)(t),value:"not a setting",allowed:r,where:a}}function oe({data:t,issues:o},a,f){for(const s of o.
filter(r=>r.path[0]==="slack")){const{path:r}=s;if(s.code==="unrecognized_keys"){for(const e of s.keys){const d=(0,H.WU)([...r,e].join(".")).slice(1,-1);f.push(
{name:d,value:"not a setting",allowed:(0,j.DP)(r),where:a([...r,e])})}continue}const c=r.reduce((e,d)=>e[d],t);f.push({name:r.join("."),value:(0,R.f)(c),allowed:(0,j.
DP)(r),where:a(r)})}}function q({issues:t,at:o},a,f,s,r){const c=f([...o,"probes"]);for(const{path:i}of t.filter(m=>m.path[0]==="probes"))s.push({name:i.join("."),
value:"not usable",allowed:x,where:f([...o,...i])});const e=[],d=Y(a??[],r,e);for(const{name:i,what:m,allowed:h}of e)s.push({name:`probes, ${i}`,value:m,allowed:h,
where:c});return d}function ae(t,o,a,f){const s=(r,c=["services"])=>{a.push({name:"services",value:r,allowed:v.xt,where:o(c)})};return Array.isArray(t)?((t.length<
1||t.length>v.YT)&&s(`a list of ${t.length}`),t.slice(0,v.YT).flatMap((r,c)=>{const e=["services",c];if(typeof r!="object"||r===null||Array.isArray(r))return s(
`with ${(0,R.f)(r)}`,e),[];const{regions:d,...i}=r,m=K.safeParse(i),h={data:i,issues:m.error?.issues??[],names:v.bU,at:e},P=Q(h,o,a);P.has("service")||s("with a\
n entry that has no `service`",e),d!==void 0&&P.has("region")&&s("with an entry that has `region` and `regions`",e);const D=i.probes===void 0?null:q(h,m.data?.probes,
o,a,f),Z=d===void 0?null:_(d,"regions",o([...e,"regions"]),a);return[{texts:P,probes:D,regions:Z,where:o(e)}]})):(s((0,R.f)(t)),[])}function _(t,o,a,f){const s=Array.
isArray(t)?t.filter(d=>typeof d=="string"):[];if(s.length>0&&s.every(d=>y.OA.region.parse(d)!==null)&&Array.isArray(t)&&s.length===t.length&&t.length<=v.YT)return s;
const c=Array.isArray(t)?t.find(d=>typeof d!="string"||y.OA.region.parse(d)===null):null,e=Array.isArray(t)?c==null?`a list of ${t.length}`:`with ${(0,R.f)(c)}`:
(0,R.f)(t);return f.push({name:o,value:e,allowed:v.EE,where:a}),[]}}),32523:((F,L,l)=>{l.d(L,{XP:()=>I,Xs:()=>W,gI:()=>O,sT:()=>n});const n=u=>u,O=u=>encodeURIComponent(
u.toWellFormed());function W(u){try{return JSON.parse(u),A}catch{return n}}const A=u=>JSON.stringify(u).slice(1,-1);function I(u){return[...new Set([u,A(u),O(u),
...T(u)])]}function T(u){return/^[^\s=;]+=[^;]*(?:; [^\s=;]+=[^;]*)*$/.test(u)?u.split("; ").map(p=>p.slice(p.indexOf("=")+1)):[]}}),80250:((F,L,l)=>{l.d(L,{DP:()=>Y,
YX:()=>w,yu:()=>k,zB:()=>g});var n=l(99420),O=l(7426),W=l(30688),A=l(38634),I=l(39463);const T={p50:O.E9,p95:O.E9,p99:O.E9,"error-rate":A.A,memory:I.D,cpu:A.A},
u=["any","pass","fail","inconclusive"],p=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,M="\
`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `incon\
clusive`";function g(b){const[,j,y]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(b.trim())??[];if(j!==void 0&&y!==void 0&&Object.hasOwn(T,j)){const $=j,U=$==="memory"?(0,A.
A)(y):null;if(U!==null)return{kind:"above",indicator:$,limit:U,ofInstance:!0};const K=T[$](y);return K===null?null:{kind:"above",indicator:$,limit:K}}const[,v]=/^verdict\s*=\s*(\S+)$/.
exec(b.trim())??[],J=u.find($=>$===v);return J===void 0?null:{kind:"verdict",verdict:J}}const S=b=>n.YjP().regex(new RegExp(W.SO)).meta({description:b,examples:[
"#production-alerts"]}),w=n.rej({deploy:S("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:S("Channel of the announ\
cement after a verdict `pass`. Without it: none.").optional(),rules:n.YOg(n.rej({severity:n.k5n(["critical","warning","info"]),when:n.YOg(n.YjP().refine(b=>g(b)!==
null).meta({pattern:p})).min(1).meta({description:`One of these must hold: ${M}.`}),channel:S("Default: `slack-channel`.").optional(),"at-most-every":n.YjP().refine(
b=>(0,O.E9)(b)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:O.Zq}).optional()})).max(20).
meta({description:"The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides th\
e verdict, and where."}),E="a channel's name with its `#`, or its ID",x={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rule\
s, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${M}`,deploy:E,
success:E,channel:E,"at-most-every":"a duration with its unit, for example `1h`"};function Y(b){const j=b.findLast(y=>typeof y=="string"&&Object.hasOwn(x,y));return x[String(
j??"slack")]??""}function k({deploy:b,success:j,rules:y=[]}){return{deploy:b,success:j,rules:y.map(v=>({severity:v.severity,when:v.when.flatMap(J=>g(J)??[]),channel:v.
channel,atMostEveryMs:v["at-most-every"]===void 0?0:(0,O.E9)(v["at-most-every"])??0}))}}}),75197:((F,L,l)=>{l.d(L,{f:()=>u,g:()=>A});var n=l(38815),O=l(42785);const W=1e5;
function A(p,M){if(p.length>W)return[{value:"a file of more than 100,000 characters",where:null}];const g=new n.HN,S=w=>{const{line:E,col:x}=g.linePos(w);return`${M}\
:${E}:${x}`};try{const w=(0,n.Tp)(p,{lineCounter:g,prettyErrors:!1,logLevel:"error"});return w.errors.length>0?w.errors.map(({pos:Y,message:k})=>({value:`not va\
lid YAML (${T(k)})`,where:S(Y[0])})):{data:w.toJS({maxAliasCount:20}),where:Y=>{for(let k=Y.length;k>0;k--){const b=I(w.contents,Y.slice(0,k));if(b!==void 0)return S(
b)}return M}}}catch(w){return[{value:`not usable YAML (${T(w instanceof Error?w.message:String(w))})`,where:null}]}}function I(p,M){let g=p;for(const[S,w]of M.entries()){
const E=S===M.length-1;if((0,n.jh)(g)){const x=g.items.find(Y=>(0,n.Ll)(Y.key)&&String(Y.key)===String(w));if(x===void 0)return;if(E)return(0,n.Ll)(x.key)?x.key.
range?.[0]:void 0;g=x.value}else g=(typeof g=="object"&&g!==null&&"items"in g?[g.items].flat():[])[Number(w)]}return(0,n.Ll)(g)?g.range?.[0]:void 0}function T(p){
return(0,O.WU)(p.split(": ")[0]??"")}function u(p){return typeof p=="string"?(0,O.WU)(p):p==null?"empty":Array.isArray(p)?"a list":typeof p=="number"||typeof p==
"boolean"?String(p):"a mapping"}})};
