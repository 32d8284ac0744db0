"use strict";exports.id=6872,exports.ids=[6872],exports.modules={56872:((F,w,g)=>{g.r(w),g.d(w,{requireVerdict:()=>N});var Y=g(73024),f=g(79050),I=g(3487),P=g(34617),x=g(64754),
e=g(42218);const O=e.YOg(e.Ikc({verificationResult:e.Ikc({statement:e.L5J()})})),W=e.Ikc({predicateType:e.YjP(),subject:e.YOg(e.Ikc({digest:e.g1P(e.YjP(),e.YjP())})).
min(1),predicate:e.L5J()}),S=e.Ikc({schema:e.euz("ion-verify/report@1"),generatedAt:e.aig(),verdict:e.YjP(),service:e.Ikc({name:e.YjP(),region:e.YjP(),project:e.
YjP()}),candidate:e.Ikc({name:e.YjP()}).nullable(),findings:e.YOg(e.Ikc({id:e.YjP(),decision:e.YjP(),reason:e._H3({seen:e.YjP().optional()})}))}),U=5*6e4;function A(n,i,a){
const o=(...t)=>({met:[],missing:t}),s=`sha256:${i.digest}`,r=n.flatMap(({verificationResult:{statement:t}})=>W.safeParse(t).data??[]).filter(({predicateType:t})=>t===
i.predicateType).filter(({subject:t})=>t.every(({digest:d})=>d.sha256===i.digest));if(r.length===0)return o(`none of ${n.length} attestations is of ${s} and of \
the kind ${(0,f.WU)(i.predicateType)}`);const c=r.flatMap(({predicate:t})=>S.safeParse(t).data??[]);if(c.length<r.length)return o(`${r.length-c.length} of ${r.length}\
 attestations hold no report of ion-verify`);const u=c.filter(({service:t,candidate:d})=>(i.service??t.name)===t.name&&(i.region??t.region)===t.region&&(i.revision??
d?.name)===d?.name);if(u.length===0)return o(`its verdicts are of others: ${c.slice(0,10).map($).join(", ")}`);const p=[...Map.groupBy(u,({service:t})=>JSON.stringify(
[t.project,t.region,t.name])).values()].map(t=>t.reduce((d,l)=>l.generatedAt>d.generatedAt?l:d)),v=p.flatMap(t=>M(t,s,i,a).map(d=>`${$(t)}: ${d}`));return v.length>
0?o(...v):{met:p.map(t=>`${$(t)}: pass, of ${j(t)}`),missing:[]}}function M(n,i,{maxAgeMs:a},o){const s=n.findings.find(({id:c})=>c==="expected-image"),r=s?.decision===
"pass"&&s.reason.seen?.endsWith(i)===!0;return[...n.verdict==="pass"?[]:[`its newest verdict is ${(0,f.WU)(n.verdict)}, not a pass`],...r?[]:["it does not say t\
hat this image ran: verify with `expect-image` set to the digest"],...o-n.generatedAt<=a?[]:[`it is of ${j(n)}, which is longer ago than is allowed`],...n.generatedAt<=
o+U?[]:[`it is of ${j(n)}, which is yet to come`]]}function $({service:n,candidate:i}){return`${i===null?"no revision":(0,f.WU)(i.name)} of ${(0,f.WU)(n.name)} \
in ${(0,f.WU)(n.region)}`}function j({generatedAt:n}){const i=new Date(n);return Number.isNaN(i.getTime())?"no time":i.toISOString()}var y=g(88878);async function N(n,i=Date.
now){const{options:a,files:o,faults:s}=(0,x.l)(n,y.ex,[]),r=/^sha256:([0-9a-f]{64})$/.exec(a.digest??"")?.[1],c=(0,I.E9)(a["max-age"]??y.K0),u=(h,E,L)=>{s.push(
{name:h,value:E,allowed:L,where:"option"})};r===void 0&&u("--digest",a.digest===void 0?"missing":(0,f.WU)(a.digest),"sha256: and 64 hexadecimal digits"),(c===null||
c===0)&&u("--max-age",(0,f.WU)(a["max-age"]??""),"a duration with its unit, for example `7d` or `12h`");const[m,...p]=o;(m===void 0||p.length>0)&&s.push({name:"\
FILE",value:m===void 0?"missing":"more than one",allowed:"one file, that `gh attestation verify --format json` has written",where:"argument"});const v=m===void 0||
p.length>0?[]:J(m,s);if(s.length>0||r===void 0||c===null)throw new f.j1(s);const t={digest:r,maxAgeMs:c,service:a.service,region:a.region,revision:a.revision,predicateType:a["\
predicate-type"]??y.W3},{met:d,missing:l}=A(v,t,i()),T=l.length>0?l.map(h=>`❌ ${h}`):d.map(h=>`✅ ${h}`);return process.stdout.write(`${T.join(`
`)}
`),l.length>0?P.h.failure:P.h.success}function J(n,i){const a=s=>(i.push({name:"FILE",value:`${(0,f.WU)(n)}, ${s}`,allowed:"what `gh attestation verify --format\
 json` has written",where:"argument"}),[]);let o;try{o=(0,Y.readFileSync)(n,"utf8")}catch(s){return a(`which cannot be read (${(0,f.WU)(s instanceof Error?s.message:
String(s))})`)}try{const s=O.safeParse(JSON.parse(o));return s.success?s.data:a("which holds no list of verified attestations")}catch{return a("which is no JSON")}}})};
