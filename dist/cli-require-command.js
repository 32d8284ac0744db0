"use strict";exports.id=355,exports.ids=[355],exports.modules={30355:((H,Y,l)=>{l.r(Y),l.d(Y,{requireVerdict:()=>B});var W=l(73024),f=l(42785),U=l(7426),I=l(38442),M=l(98871),
e=l(99420);const x=e.Ikc({schema:e.euz("ion-verify/report@1"),generatedAt:e.aig(),verdict:e.YjP(),service:e.Ikc({name:e.YjP(),region:e.YjP(),project:e.YjP()}),candidate:e.
Ikc({name:e.YjP()}).nullable(),findings:e.YOg(e.Ikc({id:e.YjP(),decision:e.YjP(),reason:e._H3({seen:e.YjP().optional()})}))}),k=e.Ikc({schema:e.euz("ion-verify/\
services@1"),generatedAt:e.aig(),verdict:e.YjP(),targets:e.YOg(e.Ikc({service:e.YjP(),region:e.YjP(),verdict:e.YjP(),report:x.nullable()}))}),A=e.gMt("schema",[
x,k]);function N(s,i){const{data:n}=A.safeParse(s);if(n===void 0)return null;if(n.schema==="ion-verify/report@1")return[O(n,i,null)];const o={services:n.targets.
length,verdict:n.verdict},r=n.targets.find(({report:c})=>c!==null)?.report?.service.project??"";return n.targets.map(({service:c,region:u,verdict:g,report:d})=>d!==
null?O(d,i,o):{project:r,service:c,region:u,revision:null,verdict:g,at:n.generatedAt,ran:"unknown",among:o})}function O(s,i,n){const{service:o,candidate:r,verdict:c,
generatedAt:u,findings:g}=s,d=g.find(({id:a})=>a==="expected-image"),v=d?.decision==="pass"?d.reason.seen:void 0,h=/sha256:[0-9a-f]{64}$/.exec(v??"")?.[0],w=h===
void 0?"unknown":h===i?"this":"other",{project:$,name:p,region:t}=o;return{project:$,service:p,region:t,revision:r?.name??null,verdict:c,at:u,ran:w,among:n}}const J=e.
YOg(e.Ikc({verificationResult:e.Ikc({statement:e.L5J()})})),T=e.Ikc({predicateType:e.YjP(),subject:e.YOg(e.Ikc({digest:e.g1P(e.YjP(),e.YjP())})).min(1),predicate:e.
L5J()}),E=5*6e4;function L(s,i,n){const o=(...t)=>({met:[],missing:t}),r=`sha256:${i.digest}`,c=s.flatMap(({verificationResult:{statement:t}})=>T.safeParse(t).data??
[]).filter(({predicateType:t})=>t===i.predicateType).filter(({subject:t})=>t.every(({digest:a})=>a.sha256===i.digest));if(c.length===0)return o(`none of ${s.length}\
 attestations is of ${r} and of the kind ${(0,f.WU)(i.predicateType)}`);const u=c.map(({predicate:t})=>N(t,r)),g=u.filter(t=>t===null).length;if(g>0)return o(`${g}\
 of ${c.length} attestations hold no report of ion-verify`);const d=u.flatMap(t=>t??[]),v=d.filter(({service:t,region:a,revision:m})=>(i.service??t)===t&&(i.region??
a)===a&&(i.revision??m)===m);if(v.length===0)return o(`its verdicts are of others: ${d.slice(0,10).map(j).join(", ")}`);const h=v.filter(t=>!F(t));if(!h.some(({
ran:t})=>t==="this"))return o(...(h.length===0?v:h).slice(0,10).map(t=>`${j(t)}: ${S}`));const $=[...Map.groupBy(h,({project:t,region:a,service:m})=>JSON.stringify(
[t,a,m])).values()].map(t=>t.reduce((a,m)=>m.at>a.at?m:a)),p=$.flatMap(t=>V(t,i,n).map(a=>`${j(t)}: ${a}`));return p.length>0?o(...p):{met:$.map(t=>`${j(t)}: pa\
ss, of ${y(t)}${z(t)}`),missing:[]}}const S="it does not say that this image ran: verify with `expect-image` set to the digest";function F({among:s,ran:i,verdict:n}){
return s!==null&&(i==="other"||i==="unknown"&&n==="pass")}function V(s,{maxAgeMs:i},n){return[...s.verdict==="pass"?[]:[`its newest verdict is ${(0,f.WU)(s.verdict)}\
, not a pass`],...s.ran==="this"?[]:[S],...n-s.at<=i?[]:[`it is of ${y(s)}, which is longer ago than is allowed`],...s.at<=n+E?[]:[`it is of ${y(s)}, which is y\
et to come`]]}function j({service:s,region:i,revision:n}){return`${n===null?"no revision":(0,f.WU)(n)} of ${(0,f.WU)(s)} in ${(0,f.WU)(i)}`}function z({among:s}){
return s===null?"":` (one of ${s.services} services of a run whose verdict is ${(0,f.WU)(s.verdict)})`}function y({at:s}){const i=new Date(s);return Number.isNaN(
i.getTime())?"no time":i.toISOString()}var P=l(10027);async function B(s,i=Date.now){const{options:n,files:o,faults:r}=(0,M.l)(s,P.ex,[]),c=/^sha256:([0-9a-f]{64})$/.
exec(n.digest??"")?.[1],u=(0,U.E9)(n["max-age"]??P.K0),g=(a,m,R)=>{r.push({name:a,value:m,allowed:R,where:"option"})};c===void 0&&g("--digest",n.digest===void 0?
"missing":(0,f.WU)(n.digest),"sha256: and 64 hexadecimal digits"),(u===null||u===0)&&g("--max-age",(0,f.WU)(n["max-age"]??""),"a duration with its unit, for exa\
mple `7d` or `12h`");const[d,...v]=o;(d===void 0||v.length>0)&&r.push({name:"FILE",value:d===void 0?"missing":"more than one",allowed:"one file, that `gh attest\
ation verify --format json` has written",where:"argument"});const h=d===void 0||v.length>0?[]:D(d,r);if(r.length>0||c===void 0||u===null)throw new f.j1(r);const w={
digest:c,maxAgeMs:u,service:n.service,region:n.region,revision:n.revision,predicateType:n["predicate-type"]??P.W3},{met:$,missing:p}=L(h,w,i()),t=p.length>0?p.map(
a=>`❌ ${a}`):$.map(a=>`✅ ${a}`);return process.stdout.write(`${t.join(`
`)}
`),p.length>0?I.h.failure:I.h.success}function D(s,i){const n=r=>(i.push({name:"FILE",value:`${(0,f.WU)(s)}, ${r}`,allowed:"what `gh attestation verify --format\
 json` has written",where:"argument"}),[]);let o;try{o=(0,W.readFileSync)(s,"utf8")}catch(r){return n(`which cannot be read (${(0,f.WU)(r instanceof Error?r.message:
String(r))})`)}try{const r=J.safeParse(JSON.parse(o));return r.success?r.data:n("which holds no list of verified attestations")}catch{return n("which is no JSON")}}})};
