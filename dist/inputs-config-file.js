"use strict";exports.id=7726,exports.ids=[7726],exports.modules={47726:((V,W,f)=>{f.r(W),f.d(W,{readConfigFile:()=>te});var n=f(99420),P=f(58604),R=f(7426),L=f(4774),z=f(12451),
T=f(88558);const N=20,g="^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$",j=String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`,u=n.KCZ([n.g1P(n.YjP(),
n.L5J()),n.zMY()]),A=n.rej({name:n.YjP().regex(new RegExp(g)).describe("How the report names it. Not `health` or `chat`."),path:n.YjP().regex(new RegExp(P.i0)).
describe("What is asked for, with its query."),method:n.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]).optional().describe("Default: GET, or POST w\
here there is a body."),headers:n.g1P(n.YjP(),n.YjP()).optional().describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, whose val\
ue is masked."),body:n.KCZ([n.YjP(),n.g1P(n.YjP(),n.L5J()),n.YOg(n.L5J())]).optional().describe("Text, or a mapping or list that is sent as JSON. `{{nonce}}` in\
 it is fresh text."),"body-file":n.YjP().min(1).max(300).optional().describe("A file of the workspace that holds the body."),status:n.KCZ([n.Whr().min(100).max(
599),n.YjP().regex(new RegExp(z.T))]).optional().describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),latency:n.YjP().regex(
new RegExp(R.Zq)).optional().describe("An answer that takes longer is a bad one."),expect:n.rej({json:u.optional().describe("JSON Schema (draft 2020-12) of the \
answer's JSON."),headers:u.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),text:n.YjP().min(1).max(1e3).optional().describe(
"Regular expression that the answer's text holds.")}).optional(),health:n.zMY().optional().describe("Read the answer as that of `health-path`: parts that are do\
wn fail it."),"ignore-dependencies":n.YOg(n.YjP().min(1)).max(50).optional().describe("Parts that may be down."),after:n.YjP().optional().describe("Sent after t\
he probe of this name was answered well."),take:n.g1P(n.YjP().regex(/^[a-z][a-z0-9_]{0,29}$/),n.YjP().regex(new RegExp(j))).optional().describe("Values of the a\
nswer for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`."),"version-from":n.YjP().regex(new RegExp(T.IV)).optional().describe("Where its a\
nswer names the version that `expect-version` asks for: `header:NAME` or `json:PATH`. The health probe is then not asked.")}),v=n.YOg(A).max(N).describe("Furthe\
r probes, in this order. `health-path` and `chat-path` are the short form of two of them."),E="a probe as docs/probes.md describes it: `name`, `path`, and what \
is expected of the answer";function b(t,{env:a,readFile:o},d){const s=(e,c,i)=>{d.push({name:e,what:c,allowed:i})},r=[],l=new Map;return t.map(e=>{const c=[],i=K=>K.
replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g,(Z,H)=>{const D=a[H];return D===void 0||D===""?(s(e.name,`without the variable ${H}`,"a variable of the job, fr\
om a secret for example"),Z):(c.push(D),D)});r.includes(e.name)&&s(e.name,"there twice","a name of its own"),e.after!==void 0&&!r.includes(e.after)&&s(e.name,`a\
fter ${JSON.stringify(e.after)}, which does not stand before it`,"the name of an earlier probe"),r.push(e.name);const m=[...l.get(e.after??"")??[],...Object.keys(
e.take??{})];l.set(e.name,m);let h=typeof e.body=="string"||e.body===void 0?e.body:JSON.stringify(e.body);e["body-file"]!==void 0&&(h!==void 0&&s(e.name,"with a\
 body and a body-file","one of them"),h=o(e["body-file"]),h===void 0&&s(e.name,`without its body-file ${JSON.stringify(e["body-file"])}`,"a file of the workspac\
e"));const x=Object.entries(e.headers??{}).map(([K,Z])=>`${K}: ${i(Z)}`),M=x.length===0?{}:(0,L.Q)(x.join(`
`));M===null&&s(e.name,"with headers that cannot be sent","names and values as HTTP has them");const J=e.latency===void 0?null:(0,R.E9)(e.latency);e.path==="non\
e"&&s(e.name,"without a path","a path that starts with one `/`");try{e.expect?.text!==void 0&&RegExp(e.expect.text,"u")}catch{s(e.name,"with a text that is no r\
egular expression","one of JavaScript's")}return{name:e.name,method:e.method??(h===void 0?"GET":"POST"),path:i(e.path),headers:M??{},body:h===void 0?void 0:i(h),
status:e.status===void 0?null:(0,z.C)(String(e.status)),latencyMs:J,expect:{json:e.expect?.json??null,headers:e.expect?.headers??null,text:e.expect?.text??null},
health:e.health??!1,ignoreDependencies:e["ignore-dependencies"]??[],after:e.after??null,take:e.take??{},versionFrom:e["version-from"]===void 0?null:(0,T.j4)(e["\
version-from"]),secrets:[...c,...S(M??{})]}})}const O=new Set(["accept","accept-encoding","accept-language","cache-control","content-type"]);function S(t){return Object.
entries(t).filter(([o])=>!O.has(o.toLowerCase())).map(([,o])=>o)}var p=f(80250),w=f(59510),y=f(15754);const k="https://raw.githubusercontent.com/org/ion-verify/\
v1/schema/ion-verify.schema.json",C=t=>Object.fromEntries(t.map(a=>[a,F(w.OA[a]).optional()])),Y=n.YOg(F(w.OA.region)).min(1).max(y.YT).describe("The service in\
 several regions: each is verified, and the verdict is one. In the place of `region`."),U=n.rej({...C(y.bU),service:F(w.OA.service),regions:Y.optional(),probes:v.
optional()}),I=n.rej({...C(w.Lq),slack:p.YX.optional(),probes:v.optional()}),oe=I.extend({services:n.YOg(U).min(1).max(y.YT).optional().describe("Services that \
are verified side by side, with one verdict. What an entry does not say, the file says for all."),regions:Y.optional()});function F(t){const a=n.YjP().refine(l=>t.
parse(l)!==null),{pattern:o,choices:d,examples:s}=t,r={description:`${t.description} Allowed: ${t.allowed}.`,...t.default===void 0?{}:{default:_(t,t.default)},...o===
void 0?{}:{pattern:o},...d===void 0?{}:{enum:[...d]},...s.length===0?{}:{examples:[...s]}};if(t.yaml==="boolean")return n.zMY().meta(r);if(t.yaml!==void 0){const l=t.
yaml==="integer"?n.Whr():n.aig();return n.KCZ([a,l.refine(e=>t.parse(String(e))!==null)]).meta(r)}return a.meta(r)}function _(t,a){return t.yaml==="boolean"?a===
"true":t.yaml!==void 0&&/^\d+(?:\.\d+)?$/.test(a)?Number(a):a}var B=f(42785),ee=f(96760),ne=f(40354),$=f(75197);function te(t,a,o,d){const s={texts:new Map,slack:null,
probes:[],lists:y.H6,readable:!1},r=(D,G=a)=>(o.push({name:"config",value:D,allowed:"a YAML file with one `name: value` a line",where:G}),s),l=(0,$.g)(t,a);if(Array.
isArray(l)){for(const{value:D,where:G}of l)r(D,G??a);return s}const e=l.data??{};if(typeof e!="object"||e===null||Array.isArray(e))return r((0,$.f)(e));const{services:c,
regions:i,...m}=e,h=l.where,x=I.safeParse(m),M={data:m,issues:x.error?.issues??[],names:w.Lq,at:[]},J=X(M,h,o);re(M,h,o);const K=Q(M,x.data?.probes,h,o,d),Z={services:c===
void 0?null:ae(c,h,o,d),regions:i===void 0?null:q(i,"regions",h(["regions"]),o),where:h([c===void 0?"regions":"services"])},H=x.data?.slack===void 0?null:(0,p.yu)(
x.data.slack);return{texts:J,probes:K,slack:H,lists:Z,readable:!0}}function X({data:t,issues:a,names:o,at:d},s,r){const l=new Set(a.map(i=>String(i.path[0]))),e=a.
flatMap(i=>i.code==="unrecognized_keys"&&i.path.length===0?i.keys:[]),c=new Map;for(const i of o.filter(m=>Object.hasOwn(t,m))){const m=t[i],h=w.OA[i];if(c.set(
i,l.has(i)?null:String(m)),!l.has(i))continue;const x=typeof m=="number"&&h.parse(String(m))!==null;r.push({name:i,value:typeof m=="string"?(0,ee.Rp)(h,m):h.mayHoldSecret?
B.d5:(0,$.f)(m),allowed:x?`${h.allowed}, in quotes`:h.allowed,where:s([...d,i])})}for(const i of e)r.push(se(i,o,s([...d,i])));return c}function se(t,a,o){const d=w.
pi.find(l=>l===t);if(d!==void 0&&w.Lq.includes(d))return{name:d,value:"in an entry of `services`",allowed:d==="worker-pool"?"in a step of its own: a pool is ver\
ified by itself":"at the top of the file, or as an input: it is for all services",where:o};if(d!==void 0)return{name:d,value:B.d5,allowed:"an input only, from a\
 secret of the repository",where:o};const s=(0,ne.Z)(t,a),r=s===void 0?"a setting of docs/inputs.md, docs/reports.md or docs/setup.md":`\`${s}\`, which is probab\
ly meant`;return{name:(0,B.WU)(t),value:"not a setting",allowed:r,where:o}}function re({data:t,issues:a},o,d){for(const s of a.filter(r=>r.path[0]==="slack")){const{
path:r}=s;if(s.code==="unrecognized_keys"){for(const e of s.keys){const c=(0,B.WU)([...r,e].join(".")).slice(1,-1);d.push({name:c,value:"not a setting",allowed:(0,p.
DP)(r),where:o([...r,e])})}continue}const l=r.reduce((e,c)=>e[c],t);d.push({name:r.join("."),value:(0,$.f)(l),allowed:(0,p.DP)(r),where:o(r)})}}function Q({issues:t,
at:a},o,d,s,r){const l=d([...a,"probes"]);for(const{path:i}of t.filter(m=>m.path[0]==="probes"))s.push({name:i.join("."),value:"not usable",allowed:E,where:d([...a,
...i])});const e=[],c=b(o??[],r,e);for(const{name:i,what:m,allowed:h}of e)s.push({name:`probes, ${i}`,value:m,allowed:h,where:l});return c}function ae(t,a,o,d){
const s=(r,l=["services"])=>{o.push({name:"services",value:r,allowed:y.xt,where:a(l)})};return Array.isArray(t)?((t.length<1||t.length>y.YT)&&s(`a list of ${t.length}`),
t.slice(0,y.YT).flatMap((r,l)=>{const e=["services",l];if(typeof r!="object"||r===null||Array.isArray(r))return s(`with ${(0,$.f)(r)}`,e),[];const{regions:c,...i}=r,
m=U.safeParse(i),h={data:i,issues:m.error?.issues??[],names:y.bU,at:e},x=X(h,a,o);x.has("service")||s("with an entry that has no `service`",e),c!==void 0&&x.has(
"region")&&s("with an entry that has `region` and `regions`",e);const M=i.probes===void 0?null:Q(h,m.data?.probes,a,o,d),J=c===void 0?null:q(c,"regions",a([...e,
"regions"]),o);return[{texts:x,probes:M,regions:J,where:a(e)}]})):(s((0,$.f)(t)),[])}function q(t,a,o,d){const s=Array.isArray(t)?t.filter(c=>typeof c=="string"):
[];if(s.length>0&&s.every(c=>w.OA.region.parse(c)!==null)&&Array.isArray(t)&&s.length===t.length&&t.length<=y.YT)return s;const l=Array.isArray(t)?t.find(c=>typeof c!=
"string"||w.OA.region.parse(c)===null):null,e=Array.isArray(t)?l==null?`a list of ${t.length}`:`with ${(0,$.f)(l)}`:(0,$.f)(t);return d.push({name:a,value:e,allowed:y.
EE,where:o}),[]}}),80250:((V,W,f)=>{f.d(W,{DP:()=>O,YX:()=>v,yu:()=>S,zB:()=>u});var n=f(99420),P=f(7426),R=f(30688),L=f(38634),z=f(39463);const T={p50:P.E9,p95:P.
E9,p99:P.E9,"error-rate":L.A,memory:z.D,cpu:L.A},N=["any","pass","fail","inconclusive"],g=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,
j="`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `in\
conclusive`";function u(p){const[,w,y]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(p.trim())??[];if(w!==void 0&&y!==void 0&&Object.hasOwn(T,w)){const Y=w,U=Y==="memory"?(0,L.
A)(y):null;if(U!==null)return{kind:"above",indicator:Y,limit:U,ofInstance:!0};const I=T[Y](y);return I===null?null:{kind:"above",indicator:Y,limit:I}}const[,k]=/^verdict\s*=\s*(\S+)$/.
exec(p.trim())??[],C=N.find(Y=>Y===k);return C===void 0?null:{kind:"verdict",verdict:C}}const A=p=>n.YjP().regex(new RegExp(R.SO)).meta({description:p,examples:[
"#production-alerts"]}),v=n.rej({deploy:A("Channel of the deploy notice and the verdict. Default: `slack-channel`.").optional(),success:A("Channel of the announ\
cement after a verdict `pass`. Without it: none.").optional(),rules:n.YOg(n.rej({severity:n.k5n(["critical","warning","info"]),when:n.YOg(n.YjP().refine(p=>u(p)!==
null).meta({pattern:g})).min(1).meta({description:`One of these must hold: ${j}.`}),channel:A("Default: `slack-channel`.").optional(),"at-most-every":n.YjP().refine(
p=>(0,P.E9)(p)!==null).meta({description:"Told again only after so long, for example `1h`. Without it: at once, each time.",pattern:P.Zq}).optional()})).max(20).
meta({description:"The most severe first: of those about figures, the first that holds is told."}).optional()}).meta({description:"What Slack is told besides th\
e verdict, and where."}),E="a channel's name with its `#`, or its ID",b={slack:"a mapping with `deploy`, `success` and `rules`",rules:"a list of at most 20 rule\
s, each with `severity` and `when`, perhaps with `channel` and `at-most-every`",severity:"`critical`, `warning` or `info`",when:`a list of conditions: ${j}`,deploy:E,
success:E,channel:E,"at-most-every":"a duration with its unit, for example `1h`"};function O(p){const w=p.findLast(y=>typeof y=="string"&&Object.hasOwn(b,y));return b[String(
w??"slack")]??""}function S({deploy:p,success:w,rules:y=[]}){return{deploy:p,success:w,rules:y.map(k=>({severity:k.severity,when:k.when.flatMap(C=>u(C)??[]),channel:k.
channel,atMostEveryMs:k["at-most-every"]===void 0?0:(0,P.E9)(k["at-most-every"])??0}))}}}),75197:((V,W,f)=>{f.d(W,{f:()=>N,g:()=>L});var n=f(38815),P=f(42785);const R=1e5;
function L(g,j){if(g.length>R)return[{value:"a file of more than 100,000 characters",where:null}];const u=new n.HN,A=v=>{const{line:E,col:b}=u.linePos(v);return`${j}\
:${E}:${b}`};try{const v=(0,n.Tp)(g,{lineCounter:u,prettyErrors:!1,logLevel:"error"});return v.errors.length>0?v.errors.map(({pos:O,message:S})=>({value:`not va\
lid YAML (${T(S)})`,where:A(O[0])})):{data:v.toJS({maxAliasCount:20}),where:O=>{for(let S=O.length;S>0;S--){const p=z(v.contents,O.slice(0,S));if(p!==void 0)return A(
p)}return j}}}catch(v){return[{value:`not usable YAML (${T(v instanceof Error?v.message:String(v))})`,where:null}]}}function z(g,j){let u=g;for(const[A,v]of j.entries()){
const E=A===j.length-1;if((0,n.jh)(u)){const b=u.items.find(O=>(0,n.Ll)(O.key)&&String(O.key)===String(v));if(b===void 0)return;if(E)return(0,n.Ll)(b.key)?b.key.
range?.[0]:void 0;u=b.value}else u=(typeof u=="object"&&u!==null&&"items"in u?[u.items].flat():[])[Number(v)]}return(0,n.Ll)(u)?u.range?.[0]:void 0}function T(g){
return(0,P.WU)(g.split(": ")[0]??"")}function N(g){return typeof g=="string"?(0,P.WU)(g):g==null?"empty":Array.isArray(g)?"a list":typeof g=="number"||typeof g==
"boolean"?String(g):"a mapping"}})};
