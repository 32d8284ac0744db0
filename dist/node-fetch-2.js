"use strict";exports.id=9101,exports.ids=[9101],exports.modules={29101:((K,F,y)=>{y.d(F,{toFormData:()=>j});var w=y(90995),B=y(83018);let _=0;const t={START_BOUNDARY:_++,HEADER_FIELD_START:_++,
HEADER_FIELD:_++,HEADER_VALUE_START:_++,HEADER_VALUE:_++,HEADER_VALUE_ALMOST_DONE:_++,HEADERS_ALMOST_DONE:_++,PART_DATA_START:_++,PART_DATA:_++,END:_++};let U=1;
const D={PART_BOUNDARY:U,LAST_BOUNDARY:U*=2},O=10,p=13,V=32,P=45,M=58,C=97,Y=122,I=u=>u|32,R=()=>{};class x{constructor(o){this.index=0,this.flags=0,this.onHeaderEnd=
R,this.onHeaderField=R,this.onHeadersEnd=R,this.onHeaderValue=R,this.onPartBegin=R,this.onPartData=R,this.onPartEnd=R,this.boundaryChars={},o=`\r
--`+o;const n=new Uint8Array(o.length);for(let r=0;r<o.length;r++)n[r]=o.charCodeAt(r),this.boundaryChars[n[r]]=!0;this.boundary=n,this.lookbehind=new Uint8Array(
this.boundary.length+8),this.state=t.START_BOUNDARY}write(o){let n=0;const r=o.length;let E=this.index,{lookbehind:A,boundary:d,boundaryChars:H,index:e,state:s,
flags:l}=this;const b=this.boundary.length,g=b-1,N=o.length;let a,S;const f=c=>{this[c+"Mark"]=n},i=c=>{delete this[c+"Mark"]},h=(c,m,T,k)=>{(m===void 0||m!==T)&&
this[c](k&&k.subarray(m,T))},L=(c,m)=>{const T=c+"Mark";T in this&&(m?(h(c,this[T],n,o),delete this[T]):(h(c,this[T],o.length,o),this[T]=0))};for(n=0;n<r;n++)switch(a=
o[n],s){case t.START_BOUNDARY:if(e===d.length-2){if(a===P)l|=D.LAST_BOUNDARY;else if(a!==p)return;e++;break}else if(e-1===d.length-2){if(l&D.LAST_BOUNDARY&&a===
P)s=t.END,l=0;else if(!(l&D.LAST_BOUNDARY)&&a===O)e=0,h("onPartBegin"),s=t.HEADER_FIELD_START;else return;break}a!==d[e+2]&&(e=-2),a===d[e+2]&&e++;break;case t.
HEADER_FIELD_START:s=t.HEADER_FIELD,f("onHeaderField"),e=0;case t.HEADER_FIELD:if(a===p){i("onHeaderField"),s=t.HEADERS_ALMOST_DONE;break}if(e++,a===P)break;if(a===
M){if(e===1)return;L("onHeaderField",!0),s=t.HEADER_VALUE_START;break}if(S=I(a),S<C||S>Y)return;break;case t.HEADER_VALUE_START:if(a===V)break;f("onHeaderValue"),
s=t.HEADER_VALUE;case t.HEADER_VALUE:a===p&&(L("onHeaderValue",!0),h("onHeaderEnd"),s=t.HEADER_VALUE_ALMOST_DONE);break;case t.HEADER_VALUE_ALMOST_DONE:if(a!==O)
return;s=t.HEADER_FIELD_START;break;case t.HEADERS_ALMOST_DONE:if(a!==O)return;h("onHeadersEnd"),s=t.PART_DATA_START;break;case t.PART_DATA_START:s=t.PART_DATA,
f("onPartData");case t.PART_DATA:if(E=e,e===0){for(n+=g;n<N&&!(o[n]in H);)n+=b;n-=g,a=o[n]}if(e<d.length)d[e]===a?(e===0&&L("onPartData",!0),e++):e=0;else if(e===
d.length)e++,a===p?l|=D.PART_BOUNDARY:a===P?l|=D.LAST_BOUNDARY:e=0;else if(e-1===d.length)if(l&D.PART_BOUNDARY){if(e=0,a===O){l&=~D.PART_BOUNDARY,h("onPartEnd"),
h("onPartBegin"),s=t.HEADER_FIELD_START;break}}else l&D.LAST_BOUNDARY&&a===P?(h("onPartEnd"),s=t.END,l=0):e=0;if(e>0)A[e-1]=a;else if(E>0){const c=new Uint8Array(
A.buffer,A.byteOffset,A.byteLength);h("onPartData",0,E,c),E=0,f("onPartData"),n--}break;case t.END:break;default:throw new Error(`Unexpected state entered: ${s}`)}
L("onHeaderField"),L("onHeaderValue"),L("onPartData"),this.index=e,this.state=s,this.flags=l}end(){if(this.state===t.HEADER_FIELD_START&&this.index===0||this.state===
t.PART_DATA&&this.index===this.boundary.length)this.onPartEnd();else if(this.state!==t.END)throw new Error("MultipartParser.end(): stream ended unexpectedly")}}
function v(u){const o=u.match(/\bfilename=("(.*?)"|([^()<>@,;:\\"/[\]?={}\s\t]+))($|;\s)/i);if(!o)return;const n=o[2]||o[3]||"";let r=n.slice(n.lastIndexOf("\\")+
1);return r=r.replace(/%22/g,'"'),r=r.replace(/&#(\d{4});/g,(E,A)=>String.fromCharCode(A)),r}async function j(u,o){if(!/multipart/i.test(o))throw new TypeError(
"Failed to fetch");const n=o.match(/boundary=(?:"([^"]+)"|([^;]+))/i);if(!n)throw new TypeError("no or bad content-type header, no multipart boundary");const r=new x(
n[1]||n[2]);let E,A,d,H,e,s;const l=[],b=new B.fS,g=i=>{d+=f.decode(i,{stream:!0})},N=i=>{l.push(i)},a=()=>{const i=new w.ZH(l,s,{type:e});b.append(H,i)},S=()=>{
b.append(H,d)},f=new TextDecoder("utf-8");f.decode(),r.onPartBegin=function(){r.onPartData=g,r.onPartEnd=S,E="",A="",d="",H="",e="",s=null,l.length=0},r.onHeaderField=
function(i){E+=f.decode(i,{stream:!0})},r.onHeaderValue=function(i){A+=f.decode(i,{stream:!0})},r.onHeaderEnd=function(){if(A+=f.decode(),E=E.toLowerCase(),E===
"content-disposition"){const i=A.match(/\bname=("([^"]*)"|([^()<>@,;:\\"/[\]?={}\s\t]+))/i);i&&(H=i[2]||i[3]||""),s=v(A),s&&(r.onPartData=N,r.onPartEnd=a)}else E===
"content-type"&&(e=A);A="",E=""};for await(const i of u)r.write(i);return r.end(),b}})};
