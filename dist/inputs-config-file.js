"use strict";exports.id=7726,exports.ids=[7726],exports.modules={47726:((Z,$,o)=>{o.r($),o.d($,{readConfigFile:()=>H});var e=o(38816),v=o(58604),A=o(7426),D=o(4774),k=o(12451);
const Y=20,C="^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$",l=String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`,P=e.KCZ([e.g1P(e.YjP(),e.L5J()),e.
zMY()]),d=e.rej({name:e.YjP().regex(new RegExp(C)).describe("How the report names it. Not `health` or `chat`."),path:e.YjP().regex(new RegExp(v.i0)).describe("W\
hat is asked for, with its query."),method:e.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]).optional().describe("Default: GET, or POST where there \
is a body."),headers:e.g1P(e.YjP(),e.YjP()).optional().describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, whose value is maske\
d."),body:e.KCZ([e.YjP(),e.g1P(e.YjP(),e.L5J()),e.YOg(e.L5J())]).optional().describe("Text, or a mapping or list that is sent as JSON. `{{nonce}}` in it is fres\
h text."),"body-file":e.YjP().min(1).max(300).optional().describe("A file of the workspace that holds the body."),status:e.KCZ([e.Whr().min(100).max(599),e.YjP().
regex(new RegExp(k.T))]).optional().describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),latency:e.YjP().regex(new RegExp(
A.Z)).optional().describe("An answer that takes longer is a bad one."),expect:e.rej({json:P.optional().describe("JSON Schema (draft 2020-12) of the answer's JSO\
N."),headers:P.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),text:e.YjP().min(1).max(1e3).optional().describe("Regul\
ar expression that the answer's text holds.")}).optional(),health:e.zMY().optional().describe("Read the answer as that of `health-path`: parts that are down fai\
l it."),"ignore-dependencies":e.YOg(e.YjP().min(1)).max(50).optional().describe("Parts that may be down."),after:e.YjP().optional().describe("Sent after the pro\
be of this name was answered well."),take:e.g1P(e.YjP().regex(/^[a-z][a-z0-9_]{0,29}$/),e.YjP().regex(new RegExp(l))).optional().describe("Values of the answer \
for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`.")}),x=e.YOg(d).max(Y).describe("Further probes, in this order. `health-path` and `chat-\
path` are the short form of two of them."),f="a probe as docs/probes.md describes it: `name`, `path`, and what is expected of the answer";function O(a,{env:s,readFile:p},S){
const c=(t,b,w)=>{S.push({name:t,what:b,allowed:w})},h=[],m=new Map;return a.map(t=>{const b=[],w=U=>U.replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g,(K,B)=>{
const R=s[B];return R===void 0||R===""?(c(t.name,`without the variable ${B}`,"a variable of the job, from a secret for example"),K):(b.push(R),R)});h.includes(t.
name)&&c(t.name,"there twice","a name of its own"),t.after!==void 0&&!h.includes(t.after)&&c(t.name,`after ${JSON.stringify(t.after)}, which does not stand befo\
re it`,"the name of an earlier probe"),h.push(t.name);const J=[...m.get(t.after??"")??[],...Object.keys(t.take??{})];m.set(t.name,J);let n=typeof t.body=="strin\
g"||t.body===void 0?t.body:JSON.stringify(t.body);t["body-file"]!==void 0&&(n!==void 0&&c(t.name,"with a body and a body-file","one of them"),n=p(t["body-file"]),
n===void 0&&c(t.name,`without its body-file ${JSON.stringify(t["body-file"])}`,"a file of the workspace"));const i=Object.entries(t.headers??{}).map(([U,K])=>`${U}\
: ${w(K)}`),g=i.length===0?{}:(0,D.Q)(i.join(`
`));g===null&&c(t.name,"with headers that cannot be sent","names and values as HTTP has them");const M=t.latency===void 0?null:(0,A.E)(t.latency);t.path==="none"&&
c(t.name,"without a path","a path that starts with one `/`");try{t.expect?.text!==void 0&&RegExp(t.expect.text,"u")}catch{c(t.name,"with a text that is no regul\
ar expression","one of JavaScript's")}return{name:t.name,method:t.method??(n===void 0?"GET":"POST"),path:w(t.path),headers:g??{},body:n===void 0?void 0:w(n),status:t.
status===void 0?null:(0,k.C)(String(t.status)),latencyMs:M,expect:{json:t.expect?.json??null,headers:t.expect?.headers??null,text:t.expect?.text??null},health:t.
health??!1,ignoreDependencies:t["ignore-dependencies"]??[],after:t.after??null,take:t.take??{},secrets:b}})}var u=o(80250),r=o(24857);const y="https://raw.githu\
busercontent.com/org/ion-verify/v1/schema/ion-verify.schema.json",j=e.rej({...Object.fromEntries(r.Lq.map(a=>[a,E(r.OA[a]).optional()])),slack:u.YX.optional(),probes:x.
optional()});function E(a){const s=e.YjP().refine(m=>a.parse(m)!==null),{pattern:p,choices:S,examples:c}=a,h={description:`${a.description} Allowed: ${a.allowed}\
.`,...a.default===void 0?{}:{default:T(a,a.default)},...p===void 0?{}:{pattern:p},...S===void 0?{}:{enum:[...S]},...c.length===0?{}:{examples:[...c]}};if(a.yaml===
"boolean")return e.zMY().meta(h);if(a.yaml!==void 0){const m=a.yaml==="integer"?e.Whr():e.aig();return e.KCZ([s,m.refine(t=>a.parse(String(t))!==null)]).meta(h)}
return s.meta(h)}function T(a,s){return a.yaml==="boolean"?s==="true":a.yaml!==void 0&&/^\d+(?:\.\d+)?$/.test(s)?Number(s):s}function W(){const{$schema:a,...s}=z.
toJSONSchema(j,{io:"input"});return{$schema:a,$id:y,title:"ion-verify configuration",description:"Settings of ion-verify, usually in .github/ion-verify.yml. An \
input of the action wins over this file.",...s}}var L=o(42785),I=o(40354),N=o(75197);function H(a,s,p,S){const c={texts:new Map,slack:null,probes:[],readable:!1},
h=(b,w=s)=>(p.push({name:"config",value:b,allowed:"a YAML file with one `name: value` a line",where:w}),c),m=(0,N.g)(a,s);if(Array.isArray(m)){for(const{value:b,
where:w}of m)h(b,w??s);return c}const t=m.data??{};return typeof t!="object"||t===null||Array.isArray(t)?h((0,N.f)(t)):{...F(t,b=>m.where([b]),p,S),readable:!0}}
function F(a,s,p,S){const c=j.safeParse(a),h=c.error?.issues??[],m=new Set(h.map(n=>String(n.path[0]))),t=h.flatMap(n=>n.code==="unrecognized_keys"&&n.path.length===
0?n.keys:[]),b=new Map;for(const n of r.Lq.filter(i=>Object.hasOwn(a,i))){const i=a[n],g=r.OA[n];if(b.set(n,m.has(n)?null:String(i)),!m.has(n))continue;const M=typeof i==
"number"&&g.parse(String(i))!==null;p.push({name:n,value:g.mayHoldSecret?L.d5:(0,N.f)(i),allowed:M?`${g.allowed}, in quotes`:g.allowed,where:s(n)})}for(const n of t){
const i=r.pi.find(M=>M===n);if(i!==void 0){p.push({name:i,value:L.d5,allowed:"an input only, from a secret of the repository",where:s(n)});continue}const g=(0,I.
Z)(n,r.Lq);p.push({name:(0,L.WU)(n),value:"not a setting",allowed:g===void 0?r.Lq.join(", "):`\`${g}\`, which is probably meant`,where:s(n)})}for(const{path:n}of h.
filter(i=>i.path[0]==="slack")){const i=n.reduce((g,M)=>g[M],a);p.push({name:n.join("."),value:(0,N.f)(i),allowed:u.DP,where:s("slack")})}for(const{path:n}of h.
filter(i=>i.path[0]==="probes"))p.push({name:n.join("."),value:"not usable",allowed:f,where:s("probes")});const w=[],J=O(c.data?.probes??[],S,w);for(const{name:n,
what:i,allowed:g}of w)p.push({name:`probes, ${n}`,value:i,allowed:g,where:s("probes")});return{texts:b,probes:J,slack:c.data?.slack===void 0?null:(0,u.yu)(c.data.
slack)}}}),80250:((Z,$,o)=>{o.d($,{DP:()=>O,YX:()=>f,yu:()=>u,zB:()=>d});var e=o(38816),v=o(7426),A=o(30688),D=o(38634),k=o(39463);const Y={p50:v.E,p95:v.E,p99:v.
E,"error-rate":D.A,memory:k.D,cpu:D.A},C=["any","pass","fail","inconclusive"],l=String.raw`^(?:(?:p50|p95|p99|error-rate|memory|cpu)\s*>\s*[0-9.]+\S+|verdict\s*=\s*(?:any|pass|fail|inconclusive))$`,
P="`p50`, `p95`, `p99`, `error-rate`, `memory` or `cpu`, `>` and a limit with its unit, for example `p95 > 5s`; or `verdict = ` and `any`, `pass`, `fail` or `in\
conclusive`";function d(r){const[,y,j]=/^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(r.trim())??[];if(y!==void 0&&j!==void 0&&Object.hasOwn(Y,y)){const W=y,L=Y[W](j);return L===
null?null:{kind:"above",indicator:W,limit:L}}const[,E]=/^verdict\s*=\s*(\S+)$/.exec(r.trim())??[],T=C.find(W=>W===E);return T===void 0?null:{kind:"verdict",verdict:T}}
const x=r=>e.YjP().regex(new RegExp(A.SO)).meta({description:r,examples:["#production-alerts"]}),f=e.rej({deploy:x("Channel of the deploy notice and the verdict\
. Default: `slack-channel`.").optional(),success:x("Channel of the announcement after a verdict `pass`. Without it: none.").optional(),rules:e.YOg(e.rej({severity:e.
k5n(["critical","warning","info"]),when:e.YOg(e.YjP().refine(r=>d(r)!==null).meta({pattern:l})).min(1).meta({description:`One of these must hold: ${P}.`}),channel:x(
"Default: `slack-channel`.").optional(),"at-most-every":e.YjP().refine(r=>(0,v.E)(r)!==null).meta({description:"Told again only after so long, for example `1h`.\
 Without it: at once, each time.",pattern:v.Z}).optional()})).max(20).meta({description:"The most severe first: of those about figures, the first that holds is \
told."}).optional()}).meta({description:"What Slack is told besides the verdict, and where."}),O=`\`deploy\`, \`success\`, and \`rules\` with \`severity\` (critical, wa\
rning or info), \`when\` (a list of ${P}), \`channel\` (a name with its # or an ID) and \`at-most-every\` (a duration)`;function u({deploy:r,success:y,rules:j=[]}){
return{deploy:r,success:y,rules:j.map(E=>({severity:E.severity,when:E.when.flatMap(T=>d(T)??[]),channel:E.channel,atMostEveryMs:E["at-most-every"]===void 0?0:(0,v.
E)(E["at-most-every"])??0}))}}}),75197:((Z,$,o)=>{o.d($,{f:()=>C,g:()=>D});var e=o(38815),v=o(42785);const A=1e5;function D(l,P){if(l.length>A)return[{value:`a \
file of more than ${A} characters`,where:null}];const d=new e.HN,x=f=>{const{line:O,col:u}=d.linePos(f);return`${P}:${O}:${u}`};try{const f=(0,e.Tp)(l,{lineCounter:d,
prettyErrors:!1,logLevel:"error"});return f.errors.length>0?f.errors.map(({pos:r,message:y})=>({value:`not valid YAML (${Y(y)})`,where:x(r[0])})):{data:f.toJS({
maxAliasCount:20}),where:r=>{for(let y=r.length;y>0;y--){const j=k(f.contents,r.slice(0,y));if(j!==void 0)return x(j)}return P}}}catch(f){return[{value:`not usa\
ble YAML (${Y(f instanceof Error?f.message:String(f))})`,where:null}]}}function k(l,P){let d=l;for(const[x,f]of P.entries()){const O=x===P.length-1;if((0,e.jh)(
d)){const u=d.items.find(r=>(0,e.Ll)(r.key)&&String(r.key)===String(f));if(u===void 0)return;if(O)return(0,e.Ll)(u.key)?u.key.range?.[0]:void 0;d=u.value}else d=
(typeof d=="object"&&d!==null&&"items"in d?[d.items].flat():[])[Number(f)]}return(0,e.Ll)(d)?d.range?.[0]:void 0}function Y(l){return(0,v.WU)(l.split(": ")[0]??
"")}function C(l){return typeof l=="string"?(0,v.WU)(l):l==null?"empty":Array.isArray(l)?"a list":typeof l=="number"||typeof l=="boolean"?String(l):"a mapping"}})};
