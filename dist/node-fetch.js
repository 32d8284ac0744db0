exports.id=816,exports.ids=[816],exports.modules={57666:((Z,D,f)=>{if(!globalThis.DOMException)try{const{MessageChannel:B}=f(28167),P=new B().port1,E=new ArrayBuffer;
P.postMessage(E,[E,E])}catch(B){B.constructor.name==="DOMException"&&(globalThis.DOMException=B.constructor)}Z.exports=globalThis.DOMException}),71204:((Z,D,f)=>{
if(!globalThis.ReadableStream)try{const P=f(1708),{emitWarning:E}=P;try{P.emitWarning=()=>{},Object.assign(globalThis,f(37830)),P.emitWarning=E}catch(y){throw P.
emitWarning=E,y}}catch{Object.assign(globalThis,f(92724))}try{const{Blob:P}=f(20181);P&&!P.prototype.stream&&(P.prototype.stream=function(y){let b=0;const v=this;
return new ReadableStream({type:"bytes",async pull(z){const c=await v.slice(b,Math.min(v.size,b+65536)).arrayBuffer();b+=c.byteLength,z.enqueue(new Uint8Array(c)),
b===v.size&&z.close()}})})}catch{}}),34645:((Z,D,f)=>{"use strict";f.d(D,{A:()=>y});var B=f(86327);const y=class extends B.A{#e=0;#t="";constructor(v,z,l={}){if(arguments.
length<2)throw new TypeError(`Failed to construct 'File': 2 arguments required, but only ${arguments.length} present.`);super(v,l),l===null&&(l={});const c=l.lastModified===
void 0?Date.now():Number(l.lastModified);Number.isNaN(c)||(this.#e=c),this.#t=String(z)}get name(){return this.#t}get lastModified(){return this.#e}get[Symbol.toStringTag](){
return"File"}static[Symbol.hasInstance](v){return!!v&&v instanceof B.A&&/^(File)$/.test(v[Symbol.toStringTag])}}}),90995:((Z,D,f)=>{"use strict";f.d(D,{F8:()=>z,
NX:()=>c,YQ:()=>b.A,ZH:()=>y.A,_M:()=>d,k4:()=>l});var B=f(73024),P=f(76760),E=f(57666),y=f(34645),b=f(86327);const{stat:v}=B.promises,z=(o,i)=>R((0,B.statSync)(
o),o,i),l=(o,i)=>v(o).then(g=>R(g,o,i)),c=(o,i)=>v(o).then(g=>p(g,o,i)),d=(o,i)=>p((0,B.statSync)(o),o,i),R=(o,i,g="")=>new b.A([new m({path:i,size:o.size,lastModified:o.
mtimeMs,start:0})],{type:g}),p=(o,i,g="")=>new y.A([new m({path:i,size:o.size,lastModified:o.mtimeMs,start:0})],(0,P.basename)(i),{type:g,lastModified:o.mtimeMs});
class m{#e;#t;constructor(i){this.#e=i.path,this.#t=i.start,this.size=i.size,this.lastModified=i.lastModified}slice(i,g){return new m({path:this.#e,lastModified:this.
lastModified,size:g-i,start:this.#t+i})}async*stream(){const{mtimeMs:i}=await v(this.#e);if(i>this.lastModified)throw new E("The requested file could not be rea\
d, typically due to permission problems that have occurred after a reference to a file was acquired.","NotReadableError");yield*(0,B.createReadStream)(this.#e,{
start:this.#t,end:this.#t+this.size-1})}get[Symbol.toStringTag](){return"Blob"}}var L=null}),86327:((Z,D,f)=>{"use strict";f.d(D,{A:()=>v});var B=f(71204);const P=65536;
async function*E(z,l=!0){for(const c of z)if("stream"in c)yield*c.stream();else if(ArrayBuffer.isView(c))if(l){let d=c.byteOffset;const R=c.byteOffset+c.byteLength;
for(;d!==R;){const p=Math.min(R-d,P),m=c.buffer.slice(d,d+p);d+=m.byteLength,yield new Uint8Array(m)}}else yield c;else{let d=0,R=c;for(;d!==R.size;){const m=await R.
slice(d,Math.min(R.size,d+P)).arrayBuffer();d+=m.byteLength,yield new Uint8Array(m)}}}const y=class ie{#e=[];#t="";#r=0;#n="transparent";constructor(l=[],c={}){
if(typeof l!="object"||l===null)throw new TypeError("Failed to construct 'Blob': The provided value cannot be converted to a sequence.");if(typeof l[Symbol.iterator]!=
"function")throw new TypeError("Failed to construct 'Blob': The object must have a callable @@iterator property.");if(typeof c!="object"&&typeof c!="function")throw new TypeError(
"Failed to construct 'Blob': parameter 2 cannot convert to dictionary.");c===null&&(c={});const d=new TextEncoder;for(const p of l){let m;ArrayBuffer.isView(p)?
m=new Uint8Array(p.buffer.slice(p.byteOffset,p.byteOffset+p.byteLength)):p instanceof ArrayBuffer?m=new Uint8Array(p.slice(0)):p instanceof ie?m=p:m=d.encode(`${p}`),
this.#r+=ArrayBuffer.isView(m)?m.byteLength:m.size,this.#e.push(m)}this.#n=`${c.endings===void 0?"transparent":c.endings}`;const R=c.type===void 0?"":String(c.type);
this.#t=/^[\x20-\x7E]*$/.test(R)?R:""}get size(){return this.#r}get type(){return this.#t}async text(){const l=new TextDecoder;let c="";for await(const d of E(this.#e,
!1))c+=l.decode(d,{stream:!0});return c+=l.decode(),c}async arrayBuffer(){const l=new Uint8Array(this.size);let c=0;for await(const d of E(this.#e,!1))l.set(d,c),
c+=d.length;return l.buffer}stream(){const l=E(this.#e,!0);return new globalThis.ReadableStream({type:"bytes",async pull(c){const d=await l.next();d.done?c.close():
c.enqueue(d.value)},async cancel(){await l.return()}})}slice(l=0,c=this.size,d=""){const{size:R}=this;let p=l<0?Math.max(R+l,0):Math.min(l,R),m=c<0?Math.max(R+c,
0):Math.min(c,R);const L=Math.max(m-p,0),o=this.#e,i=[];let g=0;for(const $ of o){if(g>=L)break;const S=ArrayBuffer.isView($)?$.byteLength:$.size;if(p&&S<=p)p-=
S,m-=S;else{let I;ArrayBuffer.isView($)?(I=$.subarray(p,Math.min(S,m)),g+=I.byteLength):(I=$.slice(p,Math.min(S,m)),g+=I.size),m-=S,i.push(I),p=0}}const M=new ie(
[],{type:String(d).toLowerCase()});return M.#r=L,M.#e=i,M}get[Symbol.toStringTag](){return"Blob"}static[Symbol.hasInstance](l){return l&&typeof l=="object"&&typeof l.
constructor=="function"&&(typeof l.stream=="function"||typeof l.arrayBuffer=="function")&&/^(Blob|File)$/.test(l[Symbol.toStringTag])}};Object.defineProperties(
y.prototype,{size:{enumerable:!0},type:{enumerable:!0},slice:{enumerable:!0}});const v=y}),83018:((Z,D,f)=>{"use strict";f.d(D,{$n:()=>m,fS:()=>p});var B=f(86327),
P=f(34645);var{toStringTag:E,iterator:y,hasInstance:b}=Symbol,v=Math.random,z="append,set,get,getAll,delete,keys,values,entries,forEach,constructor".split(","),
l=(L,o,i)=>(L+="",/^(Blob|File)$/.test(o&&o[E])?[(i=i!==void 0?i+"":o[E]=="File"?o.name:"blob",L),o.name!==i||o[E]=="blob"?new P.A([o],i,o):o]:[L,o+""]),c=(L,o)=>(o?
L:L.replace(/\r?\n|\r/g,`\r
`)).replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),d=(L,o,i)=>{if(o.length<i)throw new TypeError(`Failed to execute '${L}' on 'FormData': ${i} ar\
guments required, but only ${o.length} present.`)};const R=null,p=class{#e=[];constructor(...o){if(o.length)throw new TypeError("Failed to construct 'FormData':\
 parameter 1 is not of type 'HTMLFormElement'.")}get[E](){return"FormData"}[y](){return this.entries()}static[b](o){return o&&typeof o=="object"&&o[E]==="FormDa\
ta"&&!z.some(i=>typeof o[i]!="function")}append(...o){d("append",arguments,2),this.#e.push(l(...o))}delete(o){d("delete",arguments,1),o+="",this.#e=this.#e.filter(
([i])=>i!==o)}get(o){d("get",arguments,1),o+="";for(var i=this.#e,g=i.length,M=0;M<g;M++)if(i[M][0]===o)return i[M][1];return null}getAll(o,i){return d("getAll",
arguments,1),i=[],o+="",this.#e.forEach(g=>g[0]===o&&i.push(g[1])),i}has(o){return d("has",arguments,1),o+="",this.#e.some(i=>i[0]===o)}forEach(o,i){d("forEach",
arguments,1);for(var[g,M]of this)o.call(i,M,g,this)}set(...o){d("set",arguments,2);var i=[],g=!0;o=l(...o),this.#e.forEach(M=>{M[0]===o[0]?g&&(g=!i.push(o)):i.push(
M)}),g&&i.push(o),this.#e=i}*entries(){yield*this.#e}*keys(){for(var[o]of this)yield o}*values(){for(var[,o]of this)yield o}};function m(L,o=B.A){var i=`${v()}${v()}`.
replace(/\./g,"").slice(-28).padStart(32,"-"),g=[],M=`--${i}\r
Content-Disposition: form-data; name="`;return L.forEach(($,S)=>typeof $=="string"?g.push(M+c(S)+`"\r
\r
${$.replace(/\r(?!\n)|(?<!\r)\n/g,`\r
`)}\r
`):g.push(M+c(S)+`"; filename="${c($.name,1)}"\r
Content-Type: ${$.type||"application/octet-stream"}\r
\r
`,$,`\r
`)),g.push(`--${i}--`),new o(g,{type:"multipart/form-data; boundary="+i})}}),70816:((Z,D,f)=>{"use strict";f.r(D),f.d(D,{AbortError:()=>fe,Blob:()=>j.YQ,FetchError:()=>p,
File:()=>j.ZH,FormData:()=>d.fS,Headers:()=>k,Request:()=>J,Response:()=>C,blobFrom:()=>j.k4,blobFromSync:()=>j.F8,default:()=>ue,fileFrom:()=>j.NX,fileFromSync:()=>j.
_M,isRedirect:()=>oe});var B=f(37067),P=f(44708),E=f(38522),y=f(57075),b=f(4573);function v(t){if(!/^data:/i.test(t))throw new TypeError('`uri` does not appear \
to be a Data URI (must begin with "data:")');t=t.replace(/\r?\n/g,"");const e=t.indexOf(",");if(e===-1||e<=4)throw new TypeError("malformed data: URI");const r=t.
substring(5,e).split(";");let s="",n=!1;const a=r[0]||"text/plain";let u=a;for(let N=1;N<r.length;N++)r[N]==="base64"?n=!0:r[N]&&(u+=`;${r[N]}`,r[N].indexOf("ch\
arset=")===0&&(s=r[N].substring(8)));!r[0]&&!s.length&&(u+=";charset=US-ASCII",s="US-ASCII");const T=n?"base64":"ascii",A=unescape(t.substring(e+1)),h=Buffer.from(
A,T);return h.type=a,h.typeFull=u,h.charset=s,h}const z=v;var l=f(57975),c=f(86327),d=f(83018);class R extends Error{constructor(e,r){super(e),Error.captureStackTrace(
this,this.constructor),this.type=r}get name(){return this.constructor.name}get[Symbol.toStringTag](){return this.constructor.name}}class p extends R{constructor(e,r,s){
super(e,r),s&&(this.code=this.errno=s.code,this.erroredSysCall=s.syscall)}}const m=Symbol.toStringTag,L=t=>typeof t=="object"&&typeof t.append=="function"&&typeof t.
delete=="function"&&typeof t.get=="function"&&typeof t.getAll=="function"&&typeof t.has=="function"&&typeof t.set=="function"&&typeof t.sort=="function"&&t[m]===
"URLSearchParams",o=t=>t&&typeof t=="object"&&typeof t.arrayBuffer=="function"&&typeof t.type=="string"&&typeof t.stream=="function"&&typeof t.constructor=="fun\
ction"&&/^(Blob|File)$/.test(t[m]),i=t=>typeof t=="object"&&(t[m]==="AbortSignal"||t[m]==="EventTarget"),g=(t,e)=>{const r=new URL(e).hostname,s=new URL(t).hostname;
return r===s||r.endsWith(`.${s}`)},M=(t,e)=>{const r=new URL(e).protocol,s=new URL(t).protocol;return r===s},$=(0,l.promisify)(y.pipeline),S=Symbol("Body intern\
als");class I{constructor(e,{size:r=0}={}){let s=null;e===null?e=null:L(e)?e=b.Buffer.from(e.toString()):o(e)||b.Buffer.isBuffer(e)||(l.types.isAnyArrayBuffer(e)?
e=b.Buffer.from(e):ArrayBuffer.isView(e)?e=b.Buffer.from(e.buffer,e.byteOffset,e.byteLength):e instanceof y||(e instanceof d.fS?(e=(0,d.$n)(e),s=e.type.split("=")[1]):
e=b.Buffer.from(String(e))));let n=e;b.Buffer.isBuffer(e)?n=y.Readable.from(e):o(e)&&(n=y.Readable.from(e.stream())),this[S]={body:e,stream:n,boundary:s,disturbed:!1,
error:null},this.size=r,e instanceof y&&e.on("error",a=>{const u=a instanceof R?a:new p(`Invalid response body while trying to fetch ${this.url}: ${a.message}`,
"system",a);this[S].error=u})}get body(){return this[S].stream}get bodyUsed(){return this[S].disturbed}async arrayBuffer(){const{buffer:e,byteOffset:r,byteLength:s}=await re(
this);return e.slice(r,r+s)}async formData(){const e=this.headers.get("content-type");if(e.startsWith("application/x-www-form-urlencoded")){const s=new d.fS,n=new URLSearchParams(
await this.text());for(const[a,u]of n)s.append(a,u);return s}const{toFormData:r}=await f.e(9101).then(f.bind(f,29101));return r(this.body,e)}async blob(){const e=this.
headers&&this.headers.get("content-type")||this[S].body&&this[S].body.type||"",r=await this.arrayBuffer();return new c.A([r],{type:e})}async json(){const e=await this.
text();return JSON.parse(e)}async text(){const e=await re(this);return new TextDecoder().decode(e)}buffer(){return re(this)}}I.prototype.buffer=(0,l.deprecate)(
I.prototype.buffer,"Please use 'response.arrayBuffer()' instead of 'response.buffer()'","node-fetch#buffer"),Object.defineProperties(I.prototype,{body:{enumerable:!0},
bodyUsed:{enumerable:!0},arrayBuffer:{enumerable:!0},blob:{enumerable:!0},json:{enumerable:!0},text:{enumerable:!0},data:{get:(0,l.deprecate)(()=>{},"data doesn\
't exist, use json(), text(), arrayBuffer(), or body instead","https://github.com/node-fetch/node-fetch/issues/1000 (response)")}});async function re(t){if(t[S].
disturbed)throw new TypeError(`body used already for: ${t.url}`);if(t[S].disturbed=!0,t[S].error)throw t[S].error;const{body:e}=t;if(e===null||!(e instanceof y))
return b.Buffer.alloc(0);const r=[];let s=0;try{for await(const n of e){if(t.size>0&&s+n.length>t.size){const a=new p(`content size at ${t.url} over limit: ${t.
size}`,"max-size");throw e.destroy(a),a}s+=n.length,r.push(n)}}catch(n){throw n instanceof R?n:new p(`Invalid response body while trying to fetch ${t.url}: ${n.
message}`,"system",n)}if(e.readableEnded===!0||e._readableState.ended===!0)try{return r.every(n=>typeof n=="string")?b.Buffer.from(r.join("")):b.Buffer.concat(r,
s)}catch(n){throw new p(`Could not create Buffer from response body for ${t.url}: ${n.message}`,"system",n)}else throw new p(`Premature close of server response\
 while trying to fetch ${t.url}`)}const ne=(t,e)=>{let r,s,{body:n}=t[S];if(t.bodyUsed)throw new Error("cannot clone body after it is used");return n instanceof
y&&typeof n.getBoundary!="function"&&(r=new y.PassThrough({highWaterMark:e}),s=new y.PassThrough({highWaterMark:e}),n.pipe(r),n.pipe(s),t[S].stream=r,n=s),n},de=(0,l.
deprecate)(t=>t.getBoundary(),"form-data doesn't follow the spec and requires special treatment. Use alternative package","https://github.com/node-fetch/node-fe\
tch/issues/1167"),ae=(t,e)=>t===null?null:typeof t=="string"?"text/plain;charset=UTF-8":L(t)?"application/x-www-form-urlencoded;charset=UTF-8":o(t)?t.type||null:
b.Buffer.isBuffer(t)||l.types.isAnyArrayBuffer(t)||ArrayBuffer.isView(t)?null:t instanceof d.fS?`multipart/form-data; boundary=${e[S].boundary}`:t&&typeof t.getBoundary==
"function"?`multipart/form-data;boundary=${de(t)}`:t instanceof y?null:"text/plain;charset=UTF-8",pe=t=>{const{body:e}=t[S];return e===null?0:o(e)?e.size:b.Buffer.
isBuffer(e)?e.length:e&&typeof e.getLengthSync=="function"&&e.hasKnownLength&&e.hasKnownLength()?e.getLengthSync():null},ye=async(t,{body:e})=>{e===null?t.end():
await $(e,t)},ee=typeof B.validateHeaderName=="function"?B.validateHeaderName:t=>{if(!/^[\^`\-\w!#$%&'*+.|~]+$/.test(t)){const e=new TypeError(`Header name must\
 be a valid HTTP token [${t}]`);throw Object.defineProperty(e,"code",{value:"ERR_INVALID_HTTP_TOKEN"}),e}},se=typeof B.validateHeaderValue=="function"?B.validateHeaderValue:
(t,e)=>{if(/[^\t\u0020-\u007E\u0080-\u00FF]/.test(e)){const r=new TypeError(`Invalid character in header content ["${t}"]`);throw Object.defineProperty(r,"code",
{value:"ERR_INVALID_CHAR"}),r}};class k extends URLSearchParams{constructor(e){let r=[];if(e instanceof k){const s=e.raw();for(const[n,a]of Object.entries(s))r.
push(...a.map(u=>[n,u]))}else if(e!=null)if(typeof e=="object"&&!l.types.isBoxedPrimitive(e)){const s=e[Symbol.iterator];if(s==null)r.push(...Object.entries(e));else{
if(typeof s!="function")throw new TypeError("Header pairs must be iterable");r=[...e].map(n=>{if(typeof n!="object"||l.types.isBoxedPrimitive(n))throw new TypeError(
"Each header pair must be an iterable object");return[...n]}).map(n=>{if(n.length!==2)throw new TypeError("Each header pair must be a name/value tuple");return[
...n]})}}else throw new TypeError("Failed to construct 'Headers': The provided value is not of type '(sequence<sequence<ByteString>> or record<ByteString, ByteS\
tring>)");return r=r.length>0?r.map(([s,n])=>(ee(s),se(s,String(n)),[String(s).toLowerCase(),String(n)])):void 0,super(r),new Proxy(this,{get(s,n,a){switch(n){case"\
append":case"set":return(u,T)=>(ee(u),se(u,String(T)),URLSearchParams.prototype[n].call(s,String(u).toLowerCase(),String(T)));case"delete":case"has":case"getAll":
return u=>(ee(u),URLSearchParams.prototype[n].call(s,String(u).toLowerCase()));case"keys":return()=>(s.sort(),new Set(URLSearchParams.prototype.keys.call(s)).keys());default:
return Reflect.get(s,n,a)}}})}get[Symbol.toStringTag](){return this.constructor.name}toString(){return Object.prototype.toString.call(this)}get(e){const r=this.
getAll(e);if(r.length===0)return null;let s=r.join(", ");return/^content-encoding$/i.test(e)&&(s=s.toLowerCase()),s}forEach(e,r=void 0){for(const s of this.keys())
Reflect.apply(e,r,[this.get(s),s,this])}*values(){for(const e of this.keys())yield this.get(e)}*entries(){for(const e of this.keys())yield[e,this.get(e)]}[Symbol.
iterator](){return this.entries()}raw(){return[...this.keys()].reduce((e,r)=>(e[r]=this.getAll(r),e),{})}[Symbol.for("nodejs.util.inspect.custom")](){return[...this.
keys()].reduce((e,r)=>{const s=this.getAll(r);return r==="host"?e[r]=s[0]:e[r]=s.length>1?s:s[0],e},{})}}Object.defineProperties(k.prototype,["get","entries","f\
orEach","values"].reduce((t,e)=>(t[e]={enumerable:!0},t),{}));function me(t=[]){return new k(t.reduce((e,r,s,n)=>(s%2===0&&e.push(n.slice(s,s+2)),e),[]).filter(
([e,r])=>{try{return ee(e),se(e,String(r)),!0}catch{return!1}}))}const ge=new Set([301,302,303,307,308]),oe=t=>ge.has(t),W=Symbol("Response internals");class C extends I{constructor(e=null,r={}){
super(e,r);const s=r.status!=null?r.status:200,n=new k(r.headers);if(e!==null&&!n.has("Content-Type")){const a=ae(e,this);a&&n.append("Content-Type",a)}this[W]=
{type:"default",url:r.url,status:s,statusText:r.statusText||"",headers:n,counter:r.counter,highWaterMark:r.highWaterMark}}get type(){return this[W].type}get url(){
return this[W].url||""}get status(){return this[W].status}get ok(){return this[W].status>=200&&this[W].status<300}get redirected(){return this[W].counter>0}get statusText(){
return this[W].statusText}get headers(){return this[W].headers}get highWaterMark(){return this[W].highWaterMark}clone(){return new C(ne(this,this.highWaterMark),
{type:this.type,url:this.url,status:this.status,statusText:this.statusText,headers:this.headers,ok:this.ok,redirected:this.redirected,size:this.size,highWaterMark:this.
highWaterMark})}static redirect(e,r=302){if(!oe(r))throw new RangeError('Failed to execute "redirect" on "response": Invalid status code');return new C(null,{headers:{
location:new URL(e).toString()},status:r})}static error(){const e=new C(null,{status:0,statusText:""});return e[W].type="error",e}static json(e=void 0,r={}){const s=JSON.
stringify(e);if(s===void 0)throw new TypeError("data is not JSON serializable");const n=new k(r&&r.headers);return n.has("content-type")||n.set("content-type","\
application/json"),new C(s,{...r,headers:n})}get[Symbol.toStringTag](){return"Response"}}Object.defineProperties(C.prototype,{type:{enumerable:!0},url:{enumerable:!0},
status:{enumerable:!0},ok:{enumerable:!0},redirected:{enumerable:!0},statusText:{enumerable:!0},headers:{enumerable:!0},clone:{enumerable:!0}});var we=f(73136);
const be=t=>{if(t.search)return t.search;const e=t.href.length-1,r=t.hash||(t.href[e]==="#"?"#":"");return t.href[e-r.length]==="?"?"?":""};var Te=f(77030);function le(t,e=!1){
return t==null||(t=new URL(t),/^(about|blob|data):$/.test(t.protocol))?"no-referrer":(t.username="",t.password="",t.hash="",e&&(t.pathname="",t.search=""),t)}const ce=new Set(
["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"]),
Ee="strict-origin-when-cross-origin";function Se(t){if(!ce.has(t))throw new TypeError(`Invalid referrerPolicy: ${t}`);return t}function Re(t){if(/^(http|ws)s:$/.
test(t.protocol))return!0;const e=t.host.replace(/(^\[)|(]$)/g,""),r=(0,Te.isIP)(e);return r===4&&/^127\./.test(e)||r===6&&/^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(
e)?!0:t.host==="localhost"||t.host.endsWith(".localhost")?!1:t.protocol==="file:"}function Y(t){return/^about:(blank|srcdoc)$/.test(t)||t.protocol==="data:"||/^(blob|filesystem):$/.
test(t.protocol)?!0:Re(t)}function Be(t,{referrerURLCallback:e,referrerOriginCallback:r}={}){if(t.referrer==="no-referrer"||t.referrerPolicy==="")return null;const s=t.
referrerPolicy;if(t.referrer==="about:client")return"no-referrer";const n=t.referrer;let a=le(n),u=le(n,!0);a.toString().length>4096&&(a=u),e&&(a=e(a)),r&&(u=r(
u));const T=new URL(t.url);switch(s){case"no-referrer":return"no-referrer";case"origin":return u;case"unsafe-url":return a;case"strict-origin":return Y(a)&&!Y(T)?
"no-referrer":u.toString();case"strict-origin-when-cross-origin":return a.origin===T.origin?a:Y(a)&&!Y(T)?"no-referrer":u;case"same-origin":return a.origin===T.
origin?a:"no-referrer";case"origin-when-cross-origin":return a.origin===T.origin?a:u;case"no-referrer-when-downgrade":return Y(a)&&!Y(T)?"no-referrer":a;default:
throw new TypeError(`Invalid referrerPolicy: ${s}`)}}function Pe(t){const e=(t.get("referrer-policy")||"").split(/[,\s]+/);let r="";for(const s of e)s&&ce.has(s)&&
(r=s);return r}const x=Symbol("Request internals"),q=t=>typeof t=="object"&&typeof t[x]=="object",Ae=(0,l.deprecate)(()=>{},".data is not a valid RequestInit pr\
operty, use .body instead","https://github.com/node-fetch/node-fetch/issues/1000 (request)");class J extends I{constructor(e,r={}){let s;if(q(e)?s=new URL(e.url):
(s=new URL(e),e={}),s.username!==""||s.password!=="")throw new TypeError(`${s} is an url with embedded credentials.`);let n=r.method||e.method||"GET";if(/^(delete|get|head|options|post|put)$/i.
test(n)&&(n=n.toUpperCase()),!q(r)&&"data"in r&&Ae(),(r.body!=null||q(e)&&e.body!==null)&&(n==="GET"||n==="HEAD"))throw new TypeError("Request with GET/HEAD met\
hod cannot have body");const a=r.body?r.body:q(e)&&e.body!==null?ne(e):null;super(a,{size:r.size||e.size||0});const u=new k(r.headers||e.headers||{});if(a!==null&&
!u.has("Content-Type")){const h=ae(a,this);h&&u.set("Content-Type",h)}let T=q(e)?e.signal:null;if("signal"in r&&(T=r.signal),T!=null&&!i(T))throw new TypeError(
"Expected signal to be an instanceof AbortSignal or EventTarget");let A=r.referrer==null?e.referrer:r.referrer;if(A==="")A="no-referrer";else if(A){const h=new URL(
A);A=/^about:(\/\/)?client$/.test(h)?"client":h}else A=void 0;this[x]={method:n,redirect:r.redirect||e.redirect||"follow",headers:u,parsedURL:s,signal:T,referrer:A},
this.follow=r.follow===void 0?e.follow===void 0?20:e.follow:r.follow,this.compress=r.compress===void 0?e.compress===void 0?!0:e.compress:r.compress,this.counter=
r.counter||e.counter||0,this.agent=r.agent||e.agent,this.highWaterMark=r.highWaterMark||e.highWaterMark||16384,this.insecureHTTPParser=r.insecureHTTPParser||e.insecureHTTPParser||
!1,this.referrerPolicy=r.referrerPolicy||e.referrerPolicy||""}get method(){return this[x].method}get url(){return(0,we.format)(this[x].parsedURL)}get headers(){
return this[x].headers}get redirect(){return this[x].redirect}get signal(){return this[x].signal}get referrer(){if(this[x].referrer==="no-referrer")return"";if(this[x].
referrer==="client")return"about:client";if(this[x].referrer)return this[x].referrer.toString()}get referrerPolicy(){return this[x].referrerPolicy}set referrerPolicy(e){
this[x].referrerPolicy=Se(e)}clone(){return new J(this)}get[Symbol.toStringTag](){return"Request"}}Object.defineProperties(J.prototype,{method:{enumerable:!0},url:{
enumerable:!0},headers:{enumerable:!0},redirect:{enumerable:!0},clone:{enumerable:!0},signal:{enumerable:!0},referrer:{enumerable:!0},referrerPolicy:{enumerable:!0}});
const ve=t=>{const{parsedURL:e}=t[x],r=new k(t[x].headers);r.has("Accept")||r.set("Accept","*/*");let s=null;if(t.body===null&&/^(post|put)$/i.test(t.method)&&(s=
"0"),t.body!==null){const T=pe(t);typeof T=="number"&&!Number.isNaN(T)&&(s=String(T))}s&&r.set("Content-Length",s),t.referrerPolicy===""&&(t.referrerPolicy=Ee),
t.referrer&&t.referrer!=="no-referrer"?t[x].referrer=Be(t):t[x].referrer="no-referrer",t[x].referrer instanceof URL&&r.set("Referer",t.referrer),r.has("User-Age\
nt")||r.set("User-Agent","node-fetch"),t.compress&&!r.has("Accept-Encoding")&&r.set("Accept-Encoding","gzip, deflate, br");let{agent:n}=t;typeof n=="function"&&
(n=n(e));const a=be(e),u={path:e.pathname+a,method:t.method,headers:r[Symbol.for("nodejs.util.inspect.custom")](),insecureHTTPParser:t.insecureHTTPParser,agent:n};
return{parsedURL:e,options:u}};class fe extends R{constructor(e,r="aborted"){super(e,r)}}var j=f(90995);const Le=new Set(["data:","http:","https:"]);async function ue(t,e){
return new Promise((r,s)=>{const n=new J(t,e),{parsedURL:a,options:u}=ve(n);if(!Le.has(a.protocol))throw new TypeError(`node-fetch cannot load ${t}. URL scheme \
"${a.protocol.replace(/:$/,"")}" is not supported.`);if(a.protocol==="data:"){const w=z(n.url),K=new C(w,{headers:{"Content-Type":w.typeFull}});r(K);return}const T=(a.
protocol==="https:"?P:B).request,{signal:A}=n;let h=null;const N=()=>{const w=new fe("The operation was aborted.");s(w),n.body&&n.body instanceof y.Readable&&n.
body.destroy(w),!(!h||!h.body)&&h.body.emit("error",w)};if(A&&A.aborted){N();return}const te=()=>{N(),X()},G=T(a.toString(),u);A&&A.addEventListener("abort",te);
const X=()=>{G.abort(),A&&A.removeEventListener("abort",te)};G.on("error",w=>{s(new p(`request to ${n.url} failed, reason: ${w.message}`,"system",w)),X()}),Me(G,
w=>{h&&h.body&&h.body.destroy(w)}),process.version<"v14"&&G.on("socket",w=>{let K;w.prependListener("end",()=>{K=w._eventsCount}),w.prependListener("close",O=>{
if(h&&K<w._eventsCount&&!O){const V=new Error("Premature close");V.code="ERR_STREAM_PREMATURE_CLOSE",h.body.emit("error",V)}})}),G.on("response",w=>{G.setTimeout(
0);const K=me(w.rawHeaders);if(oe(w.statusCode)){const U=K.get("Location");let H=null;try{H=U===null?null:new URL(U,n.url)}catch{if(n.redirect!=="manual"){s(new p(
`uri requested responds with an invalid redirect URL: ${U}`,"invalid-redirect")),X();return}}switch(n.redirect){case"error":s(new p(`uri requested responds with\
 a redirect, redirect mode is set to error: ${n.url}`,"no-redirect")),X();return;case"manual":break;case"follow":{if(H===null)break;if(n.counter>=n.follow){s(new p(
`maximum redirect reached at: ${n.url}`,"max-redirect")),X();return}const _={headers:new k(n.headers),follow:n.follow,counter:n.counter+1,agent:n.agent,compress:n.
compress,method:n.method,body:ne(n),signal:n.signal,size:n.size,referrer:n.referrer,referrerPolicy:n.referrerPolicy};if(!g(n.url,H)||!M(n.url,H))for(const Fe of[
"authorization","www-authenticate","cookie","cookie2"])_.headers.delete(Fe);if(w.statusCode!==303&&n.body&&e.body instanceof y.Readable){s(new p("Cannot follow \
redirect with body being a readable stream","unsupported-redirect")),X();return}(w.statusCode===303||(w.statusCode===301||w.statusCode===302)&&n.method==="POST")&&
(_.method="GET",_.body=void 0,_.headers.delete("content-length"));const he=Pe(K);he&&(_.referrerPolicy=he),r(ue(new J(H,_))),X();return}default:return s(new TypeError(
`Redirect option '${n.redirect}' is not a valid value of RequestRedirect`))}}A&&w.once("end",()=>{A.removeEventListener("abort",te)});let O=(0,y.pipeline)(w,new y.
PassThrough,U=>{U&&s(U)});process.version<"v12.10"&&w.on("aborted",te);const V={url:n.url,status:w.statusCode,statusText:w.statusMessage,headers:K,size:n.size,counter:n.
counter,highWaterMark:n.highWaterMark},Q=K.get("Content-Encoding");if(!n.compress||n.method==="HEAD"||Q===null||w.statusCode===204||w.statusCode===304){h=new C(
O,V),r(h);return}const xe={flush:E.Z_SYNC_FLUSH,finishFlush:E.Z_SYNC_FLUSH};if(Q==="gzip"||Q==="x-gzip"){O=(0,y.pipeline)(O,E.createGunzip(xe),U=>{U&&s(U)}),h=new C(
O,V),r(h);return}if(Q==="deflate"||Q==="x-deflate"){const U=(0,y.pipeline)(w,new y.PassThrough,H=>{H&&s(H)});U.once("data",H=>{(H[0]&15)===8?O=(0,y.pipeline)(O,
E.createInflate(),_=>{_&&s(_)}):O=(0,y.pipeline)(O,E.createInflateRaw(),_=>{_&&s(_)}),h=new C(O,V),r(h)}),U.once("end",()=>{h||(h=new C(O,V),r(h))});return}if(Q===
"br"){O=(0,y.pipeline)(O,E.createBrotliDecompress(),U=>{U&&s(U)}),h=new C(O,V),r(h);return}h=new C(O,V),r(h)}),ye(G,n).catch(s)})}function Me(t,e){const r=b.Buffer.
from(`0\r
\r
`);let s=!1,n=!1,a;t.on("response",u=>{const{headers:T}=u;s=T["transfer-encoding"]==="chunked"&&!T["content-length"]}),t.on("socket",u=>{const T=()=>{if(s&&!n){
const h=new Error("Premature close");h.code="ERR_STREAM_PREMATURE_CLOSE",e(h)}},A=h=>{n=b.Buffer.compare(h.slice(-5),r)===0,!n&&a&&(n=b.Buffer.compare(a.slice(-3),
r.slice(0,3))===0&&b.Buffer.compare(h.slice(-2),r.slice(3))===0),a=h};u.prependListener("close",T),u.on("data",A),t.on("close",()=>{u.removeListener("close",T),
u.removeListener("data",A)})})}})};
