"use strict";exports.id=6752,exports.ids=[6752],exports.modules={24371:((X,t,n)=>{var s;const Q=n(23701),E=n(30883),L=n(30628),q=n(92724),Z=n(92724),P=n(57405),U=n(3650),I=n(
76672),w=n(92724),u=n(53137),l=n(92724),g=n(92724),T=n(68707),k=n(3440),{InvalidArgumentError:V}=T,H=n(56615),p=n(59136),N=n(92724),{MockCallHistory:x,MockCallHistoryLog:Y}=n(
92724),b=n(92724),gA=n(92724),z=n(92724),rA=n(92724),J=n(92724),{getGlobalDispatcher:lA,setGlobalDispatcher:S}=n(32581),R=n(58155),O=n(92724);Object.assign(E.prototype,
H),s=E,s=Q,s=L,s=q,s=Z,s=P,X.exports.Dispatcher1Wrapper=U,s=I,s=w,X.exports.EnvHttpProxyAgent=u,s=l,s=g,s=J,s=R,s=O,s={redirect:n(92724),responseError:n(92724),
retry:n(92724),dump:n(92724),dns:n(92724),cache:n(92724),decompress:n(92724),deduplicate:n(92724)},s={MemoryCacheStore:n(92724)},s=n(92724),s=p,s=T,s={parseHeaders:k.
parseHeaders,headerNameToString:k.headerNameToString};function a(IA){return(i,tA,FA)=>{if(typeof tA=="function"&&(FA=tA,tA=null),!i||typeof i!="string"&&typeof i!=
"object"&&!(i instanceof URL))throw new V("invalid url");if(tA!=null&&typeof tA!="object")throw new V("invalid opts");if(tA&&tA.path!=null){if(typeof tA.path!="\
string")throw new V("invalid opts.path");let eA=tA.path;tA.path.startsWith("/")||(eA=`/${eA}`),i=new URL(k.parseOrigin(i).origin+eA)}else tA||(tA=typeof i=="obj\
ect"?i:{}),i=k.parseURL(i);const{agent:bA,dispatcher:qA=lA(),...PA}=tA;if(bA)throw new V("unsupported opts.agent. Did you mean opts.client?");return IA.call(qA,
{...PA,origin:i.origin,path:i.search?`${i.pathname}${i.search}`:i.pathname,method:tA.method||(tA.body?"PUT":"GET")},FA)}}s=S,s=lA;const f=n(92724).fetch,sA=typeof __filename<
"u"?__filename:void 0;function _(IA,i){if(!IA||typeof IA!="object")return;const tA=typeof IA.stack=="string"?IA.stack:"",FA=i.replace(/\\/g,"/");if(tA&&(tA.includes(
i)||tA.includes(FA)))return;const bA={};if(Error.captureStackTrace(bA,_),!bA.stack)return;const qA=bA.stack.split(`
`).slice(1).join(`
`);IA.stack=tA?`${tA}
${qA}`:bA.stack}X.exports.hd=function(i,tA=void 0){return f(i,tA).catch(FA=>{throw sA?_(FA,sA):FA&&typeof FA=="object"&&Error.captureStackTrace(FA,X.exports.hd),
FA})},X.exports.Headers=n(92724).Headers,X.exports.Response=n(92724).Response,X.exports.Request=n(92724).Request,X.exports.FormData=n(92724).FormData;const{setGlobalOrigin:EA,
getGlobalOrigin:W}=n(92724);s=EA,s=W;const{CacheStorage:m}=n(92724),{kConstruct:c}=n(36443);s=new m(c);const{deleteCookie:BA,getCookies:CA,getSetCookies:aA,setCookie:UA,
parseCookie:GA}=n(92724);s=BA,s=CA,s=aA,s=UA,s=GA;const{parseMIMEType:QA,serializeAMimeType:wA}=n(92724);s=QA,s=wA;const{CloseEvent:pA,ErrorEvent:uA,MessageEvent:jA}=n(
92724),{WebSocket:RA,ping:LA}=n(92724);X.exports.kb=RA,X.exports.rd=pA,X.exports.NN=uA,X.exports.aM=jA,s=LA,n(92724).WebSocketStream,n(92724).WebSocketError,X.exports.
request=a(H.request),s=a(H.stream),s=a(H.pipeline),s=a(H.connect),s=a(H.upgrade),s=N,s=x,s=Y,s=gA,s=b,s=z,s=rA;const{EventSource:vA}=n(92724);X.exports.GD=vA;function xA(){
globalThis.fetch=X.exports.hd,globalThis.Headers=X.exports.Headers,globalThis.Response=X.exports.Response,globalThis.Request=X.exports.Request,globalThis.FormData=
X.exports.FormData,globalThis.WebSocket=X.exports.kb,globalThis.CloseEvent=X.exports.rd,globalThis.ErrorEvent=X.exports.NN,globalThis.MessageEvent=X.exports.aM,
globalThis.EventSource=X.exports.GD}s=xA}),80158:((X,t,n)=>{const{addAbortListener:s}=n(3440),{RequestAbortedError:Q}=n(68707),E=Symbol("kListener"),L=Symbol("k\
Signal");function q(U){U.abort?U.abort(U[L]?.reason):U.reason=U[L]?.reason??new Q,P(U)}function Z(U,I){if(U.reason=null,U[L]=null,U[E]=null,!!I){if(I.aborted){q(
U);return}U[L]=I,U[E]=()=>{q(U)},s(U[L],U[E])}}function P(U){U[L]&&("removeEventListener"in U[L]?U[L].removeEventListener("abort",U[E]):U[L].removeListener("abo\
rt",U[E]),U[L]=null,U[E]=null)}X.exports={addSignal:Z,removeSignal:P}}),34660:((X,t,n)=>{const s=n(34589),{AsyncResource:Q}=n(16698),{InvalidArgumentError:E,SocketError:L}=n(
68707),q=n(3440),{addSignal:Z,removeSignal:P}=n(80158);class U extends Q{constructor(u,l){if(!u||typeof u!="object")throw new E("invalid opts");if(typeof l!="fu\
nction")throw new E("invalid callback");const{signal:g,opaque:T,responseHeaders:k}=u;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new E(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=T||null,this.responseHeaders=k||null,this.callback=l,this.abort=null,Z(this,
g)}onRequestStart(u,l){if(this.reason){u.abort(this.reason);return}s(this.callback),this.abort=g=>u.abort(g),this.context=l}onResponseStart(){throw new L("bad c\
onnect",null)}onRequestUpgrade(u,l,g,T){const{callback:k,opaque:V,context:H}=this;P(this),this.callback=null;let p=g;const N=u?.rawHeaders;p!=null&&(p=this.responseHeaders===
"raw"?q.parseRawHeaders(N):g),this.runInAsyncScope(k,null,null,{statusCode:l,headers:p,socket:T,opaque:V,context:H})}onResponseError(u,l){const{callback:g,opaque:T}=this;
P(this),g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,l,{opaque:T})}))}}function I(w,u){if(u===void 0)return new Promise((l,g)=>{I.call(
this,w,(T,k)=>T?g(T):l(k))});try{const l=new U(w,u),g={...w,method:"CONNECT"};this.dispatch(g,l)}catch(l){if(typeof u!="function")throw l;const g=w?.opaque;queueMicrotask(
()=>u(l,{opaque:g}))}}X.exports=I}),14043:((X,t,n)=>{const s=n(34589),{AsyncResource:Q}=n(16698),{Readable:E}=n(49927),{InvalidArgumentError:L,RequestAbortedError:q}=n(
68707),Z=n(3440);function P(){}class U extends Q{constructor(u,l){if(!u||typeof u!="object")throw new L("invalid opts");const{signal:g,method:T,opaque:k,body:V,
onInfo:H,responseHeaders:p,highWaterMark:N}=u;try{if(typeof l!="function")throw new L("invalid callback");if(N!=null&&(!Number.isFinite(N)||N<0))throw new L("in\
valid highWaterMark");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new L("signal must be an EventEmitter or EventTarget");if(T==="\
CONNECT")throw new L("invalid method");if(H&&typeof H!="function")throw new L("invalid onInfo callback");super("UNDICI_REQUEST")}catch(x){throw Z.isStream(V)&&Z.
destroy(V.on("error",P),x),x}this.method=T,this.responseHeaders=p||null,this.opaque=k||null,this.callback=l,this.res=null,this.abort=null,this.body=V,this.trailers=
{},this.context=null,this.controller=null,this.onInfo=H||null,this.highWaterMark=N,this.reason=null,this.removeAbortListener=null,g?.aborted?this.reason=g.reason??
new q:g&&(this.removeAbortListener=Z.addAbortListener(g,()=>{if(this.reason=g.reason??new q,this.res){const x=this.res;this.res=null,Z.destroy(x.on("error",P),this.
reason)}else this.abort&&this.abort(this.reason)}))}onRequestStart(u,l){if(this.reason){u.abort(this.reason);return}s(this.callback),this.controller=u,this.abort=
g=>u.abort(g),this.context=l}onResponseStart(u,l,g,T){const{callback:k,opaque:V,context:H,responseHeaders:p,highWaterMark:N}=this,x=u?.rawHeaders,Y=p==="raw"?Z.
parseRawHeaders(x):g;if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:Y});return}const b=g,gA=b?.["content-type"],z=b?.["content-length"],rA=new E({resume:()=>u.
resume(),abort:J=>u.abort(J),contentType:gA,contentLength:this.method!=="HEAD"&&z?Number(z):null,highWaterMark:N});if(this.removeAbortListener&&(rA.on("close",this.
removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=rA,k!==null)try{this.runInAsyncScope(k,null,null,{statusCode:l,statusText:T,headers:Y,
trailers:this.trailers,opaque:V,body:rA,context:H})}catch(J){this.res=null,Z.destroy(rA.on("error",P),J),queueMicrotask(()=>{throw J})}}onResponseData(u,l){this.
res&&this.res.push(l)===!1&&u.pause()}onResponseEnd(u,l){if(l&&typeof l=="object")for(const g of Object.keys(l))g==="__proto__"?Object.defineProperty(this.trailers,
g,{value:l[g],enumerable:!0,configurable:!0,writable:!0}):this.trailers[g]=l[g];this.res?.push(null)}onResponseError(u,l){const{res:g,callback:T,body:k,opaque:V}=this;
T&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(T,null,l,{opaque:V})})),g&&(this.res=null,queueMicrotask(()=>{Z.destroy(g.on("error",P),l)})),k&&
(this.body=null,Z.isStream(k)&&(k.on("error",P),Z.destroy(k,l))),this.removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}}function I(w,u){
if(u===void 0)return new Promise((l,g)=>{I.call(this,w,(T,k)=>T?g(T):l(k))});try{const l=new U(w,u);this.dispatch(w,l)}catch(l){if(typeof u!="function")throw l;
const g=w?.opaque;queueMicrotask(()=>u(l,{opaque:g}))}}X.exports=I,X.exports.RequestHandler=U}),56615:((X,t,n)=>{X.exports.request=n(14043),X.exports.stream=n(92724),
X.exports.pipeline=n(92724),X.exports.upgrade=n(92724),X.exports.connect=n(34660)}),49927:((X,t,n)=>{const s=n(34589),{addAbortListener:Q}=n(78474),{Readable:E}=n(
57075),{RequestAbortedError:L,NotSupportedError:q,InvalidArgumentError:Z,AbortError:P}=n(68707),U=n(3440),I=Symbol("kConsume"),w=Symbol("kReading"),u=Symbol("kB\
ody"),l=Symbol("kAbort"),g=Symbol("kContentType"),T=Symbol("kContentLength"),k=Symbol("kUsed"),V=Symbol("kBytesRead"),H=()=>{};class p extends E{constructor({resume:R,
abort:O,contentType:D="",contentLength:a,highWaterMark:f=64*1024}){super({autoDestroy:!0,read:R,highWaterMark:f}),this._readableState.dataEmitted=!1,this[l]=O,this[I]=
null,this[V]=0,this[u]=null,this[k]=!1,this[g]=D,this[T]=Number.isFinite(a)?a:null,this[w]=!1}_destroy(R,O){!R&&!this._readableState.endEmitted&&(R=new L),R&&this[l](),
this[k]?O(R):setImmediate(O,R)}on(R,O){return(R==="data"||R==="readable")&&(this[w]=!0,this[k]=!0),super.on(R,O)}addListener(R,O){return this.on(R,O)}off(R,O){const D=super.
off(R,O);return(R==="data"||R==="readable")&&(this[w]=this.listenerCount("data")>0||this.listenerCount("readable")>0),D}removeListener(R,O){return this.off(R,O)}push(R){
return R&&(this[V]+=R.length,this[I])?(J(this[I],R),this[w]?super.push(R):!0):super.push(R)}text(){return Y(this,"text")}json(){return Y(this,"json")}blob(){return Y(
this,"blob")}bytes(){return Y(this,"bytes")}arrayBuffer(){return Y(this,"arrayBuffer")}async formData(){throw new q}get bodyUsed(){return U.isDisturbed(this)}get body(){
return this[u]||(this[u]=ReadableStream.from(this),this[I]&&(this[u].getReader(),s(this[u].locked))),this[u]}dump(R){const O=R?.signal;if(O!=null&&(typeof O!="o\
bject"||!("aborted"in O)))return Promise.reject(new Z("signal must be an AbortSignal"));const D=R?.limit&&Number.isFinite(R.limit)?R.limit:128*1024;return O?.aborted?
Promise.reject(O.reason??new P):this._readableState.closeEmitted?Promise.resolve(null):new Promise((a,f)=>{if((this[T]&&this[T]>D||this[V]>D)&&this.destroy(new P),
O){const _=Q(O,()=>{this.destroy(O.reason??new P)});this.on("close",function(){_[Symbol.dispose](),O.aborted?f(O.reason??new P):a(null)})}else this.on("close",a);
this.on("error",H).on("data",()=>{this[V]>D&&this.destroy()}).resume()})}setEncoding(R){return Buffer.isEncoding(R)&&super.setEncoding(R),this}}function N(S){return S[u]?.
locked===!0||S[I]!==null}function x(S){return U.isDisturbed(S)||N(S)}function Y(S,R){return s(!S[I]),new Promise((O,D)=>{if(x(S)){const a=S._readableState;a.destroyed&&
a.closeEmitted===!1?S.on("error",D).on("close",()=>{D(new TypeError("unusable"))}):D(a.errored??new TypeError("unusable"))}else queueMicrotask(()=>{S[I]={type:R,
stream:S,resolve:O,reject:D,length:0,body:[]},S.on("error",function(a){lA(this[I],a)}).on("close",function(){this[I].body!==null&&lA(this[I],new L)}),b(S[I])})})}
function b(S){if(S.body===null)return;const{_readableState:R}=S.stream;if(R.bufferIndex){const D=R.bufferIndex,a=R.buffer.length;for(let f=D;f<a;f++)J(S,R.buffer[f])}else
for(const D of R.buffer)J(S,D);const O=R.decoder;if(O!=null&&O.lastNeed>0&&J(S,Buffer.from(O.lastChar.subarray(0,O.lastTotal-O.lastNeed))),R.endEmitted){rA(S,R.
encoding);return}for(S.stream.on("end",function(){rA(this[I],this._readableState.encoding)}),S.stream.resume();S.stream.read()!=null;);}function gA(S,R,O){if(S.
length===0||R===0)return"";const D=S.length===1?S[0]:Buffer.concat(S,R),a=D.length,f=a>2&&D[0]===239&&D[1]===187&&D[2]===191?3:0;return!O||O==="utf8"||O==="utf-\
8"?D.utf8Slice(f,a):D.subarray(f,a).toString(O)}function z(S,R){if(S.length===0||R===0)return new Uint8Array(0);if(S.length===1)return new Uint8Array(S[0]);const O=new Uint8Array(
Buffer.allocUnsafeSlow(R).buffer);let D=0;for(let a=0;a<S.length;++a){const f=S[a];O.set(f,D),D+=f.length}return O}function rA(S,R){const{type:O,body:D,resolve:a,
stream:f,length:sA}=S;try{O==="text"?a(gA(D,sA,R)):O==="json"?a(JSON.parse(gA(D,sA,R))):O==="arrayBuffer"?a(z(D,sA).buffer):O==="blob"?a(new Blob(D,{type:f[g]})):
O==="bytes"&&a(z(D,sA)),lA(S)}catch(_){f.destroy(_)}}function J(S,R){S.body!==null&&(typeof R=="string"&&(R=Buffer.from(R,S.stream._readableState.encoding)),S.length+=
R.length,S.body.push(R))}function lA(S,R){S.body!==null&&(R?S.reject(R):S.resolve(),S.type=null,S.stream=null,S.resolve=null,S.reject=null,S.length=0,S.body=null)}
X.exports={Readable:p,chunksDecode:gA}}),59136:((X,t,n)=>{const s=n(77030),Q=n(34589),E=n(3440),{InvalidArgumentError:L,ConnectTimeoutError:q}=n(68707);let Z;const P=class{constructor(u){
this._maxCachedSessions=u,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(l=>{if(this._sessionCache.size<this._maxCachedSessions)return;
const g=this._sessionCache.get(l);g!==void 0&&g.deref()===void 0&&this._sessionCache.delete(l)})}get(u){const l=this._sessionCache.get(u);return l?l.deref():null}set(u,l){
if(this._maxCachedSessions!==0){if(this._sessionCache.has(u))this._sessionCache.delete(u);else if(this._sessionCache.size>=this._maxCachedSessions){let g=!1;for(const[
T,k]of this._sessionCache)if(k.deref()===void 0){this._sessionCache.delete(T),g=!0;break}if(!g){const T=this._sessionCache.keys().next();T.done||this._sessionCache.
delete(T.value)}}this._sessionCache.set(u,new WeakRef(l)),this._sessionRegistry.register(l,u)}}};function U({allowH2:w,preferH2:u,useH2c:l,maxCachedSessions:g,socketPath:T,
timeout:k,session:V,...H}){if(g!=null&&(!Number.isInteger(g)||g<0))throw new L("maxCachedSessions must be a positive integer or zero");const p={path:T,...H},N=new P(
g??100);return k=k??1e4,w=w??!0,function({hostname:Y,host:b,protocol:gA,port:z,servername:rA,localAddress:J,httpSocket:lA},S){let R;if(gA==="https:"){Z||(Z=n(41692)),
rA=rA||p.servername||E.getServerName(b)||null;const D=rA||Y;Q(D);const a=V||N.get(D)||null;z=z||443,R=Z.connect({highWaterMark:16384,...p,servername:rA,session:a,
localAddress:J,ALPNProtocols:w?u?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:lA,port:z,host:Y}),R.on("session",function(f){N.set(D,f)})}else{Q(!lA,"\
httpSocket can only be sent on TLS update"),z=z||80;const D={highWaterMark:64*1024,...p,localAddress:J,port:z,host:Y},a=s.isIP(Y);a!==0&&rA&&rA!==Y&&(D.host=rA,
D.lookup=(f,sA,_)=>{sA.all?_(null,[{address:Y,family:a}]):_(null,Y,a)}),R=s.connect(D),l===!0&&(R.alpnProtocol="h2")}if(p.keepAlive==null||p.keepAlive){const D=p.
keepAliveInitialDelay===void 0?6e4:p.keepAliveInitialDelay;R.setKeepAlive(!0,D)}const O=E.setupConnectTimeout(new WeakRef(R),{timeout:k,hostname:Y,port:z});return R.
setNoDelay(!0).once(gA==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(O),S){const D=S;S=null,D(null,this)}}).on("error",function(D){if(queueMicrotask(
O),S){const a=S;S=null,a(I(D,this,{timeout:k,hostname:Y,port:z}))}}),R}}function I(w,u,l){if(w instanceof AggregateError&&(w.code==="ETIMEDOUT"||w.errors.some(g=>g!=
null&&g.code==="ETIMEDOUT"))){let g="Connect Timeout Error";Array.isArray(u.autoSelectFamilyAttemptedAddresses)?g+=` (attempted addresses: ${u.autoSelectFamilyAttemptedAddresses.
join(", ")},`:g+=` (attempted address: ${l.hostname}:${l.port},`,g+=` timeout: ${l.timeout}ms)`;const T=new q(g);return T.cause=w,T}return w}X.exports=U}),10735:(X=>{
const t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Me\
thods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","\
Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Co\
ntent-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-\
Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","F\
rom","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origi\
n","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Acc\
ept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-\
Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding",
"Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permit\
ted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],n={};Object.setPrototypeOf(n,null);for(let E=0;E<t.length;++E){const L=t[E],q=L.
toLowerCase();n[L]=n[q]=q}const s=131072,Q=128*1024*1024;X.exports={wellknownHeaderNames:t,headerNameLowerCasedRecord:n,defaultWebSocketMaxFragments:s,defaultWebSocketMaxPayloadSize:Q}}),
42414:((X,t,n)=>{const s=n(53053),Q=n(57975),E=Q.debuglog("undici"),L=Q.debuglog("fetch"),q=Q.debuglog("websocket"),Z={beforeConnect:s.channel("undici:client:be\
foreConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeade\
rs"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),bodyChunkSent:s.channel("undici:request:bodyChunkSent"),bodyChunkReceived:s.
channel("undici:request:bodyChunkReceived"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:request:trailers"),error:s.channel("undici:re\
quest:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel(
"undici:websocket:ping"),pong:s.channel("undici:websocket:pong"),proxyConnected:s.channel("undici:proxy:connected")};let P=!1;function U(g=E){if(!P){if(Z.beforeConnect.
hasSubscribers||Z.connected.hasSubscribers||Z.connectError.hasSubscribers||Z.sendHeaders.hasSubscribers){P=!0;return}P=!0,s.subscribe("undici:client:beforeConne\
ct",T=>{const{connectParams:{version:k,protocol:V,port:H,host:p}}=T;g("connecting to %s%s using %s%s",p,H?`:${H}`:"",V,k)}),s.subscribe("undici:client:connected",
T=>{const{connectParams:{version:k,protocol:V,port:H,host:p}}=T;g("connected to %s%s using %s%s",p,H?`:${H}`:"",V,k)}),s.subscribe("undici:client:connectError",
T=>{const{connectParams:{version:k,protocol:V,port:H,host:p},error:N}=T;g("connection to %s%s using %s%s errored - %s",p,H?`:${H}`:"",V,k,N.message)}),s.subscribe(
"undici:client:sendHeaders",T=>{const{request:{method:k,path:V,origin:H}}=T;g("sending request to %s %s%s",k,H,V)})}}let I=!1;function w(g=E){if(!I){if(Z.headers.
hasSubscribers||Z.trailers.hasSubscribers||Z.error.hasSubscribers){I=!0;return}I=!0,s.subscribe("undici:request:headers",T=>{const{request:{method:k,path:V,origin:H},
response:{statusCode:p}}=T;g("received response to %s %s%s - HTTP %d",k,H,V,p)}),s.subscribe("undici:request:trailers",T=>{const{request:{method:k,path:V,origin:H}}=T;
g("trailers received from %s %s%s",k,H,V)}),s.subscribe("undici:request:error",T=>{const{request:{method:k,path:V,origin:H},error:p}=T;g("request to %s %s%s err\
ored - %s",k,H,V,p.message)})}}let u=!1;function l(g=q){if(!u){if(Z.open.hasSubscribers||Z.close.hasSubscribers||Z.socketError.hasSubscribers||Z.ping.hasSubscribers||
Z.pong.hasSubscribers){u=!0;return}u=!0,s.subscribe("undici:websocket:open",T=>{if(T.address!=null){const{address:k,port:V}=T.address;g("connection opened %s%s",
k,V?`:${V}`:"")}else g("connection opened")}),s.subscribe("undici:websocket:close",T=>{const{websocket:k,code:V,reason:H}=T;g("closed connection to %s - %s %s",
k.url,V,H)}),s.subscribe("undici:websocket:socket_error",T=>{g("connection errored - %s",T.message)}),s.subscribe("undici:websocket:ping",T=>{g("ping received")}),
s.subscribe("undici:websocket:pong",T=>{g("pong received")})}}(E.enabled||L.enabled)&&(U(L.enabled?L:E),w(L.enabled?L:E)),q.enabled&&(U(E.enabled?E:q),l(q)),X.exports=
{channels:Z}}),68707:(X=>{const t=Symbol.for("undici.error.UND_ERR");class n extends Error{constructor(i,tA){super(i,tA),this.name="UndiciError",this.code="UND_\
ERR"}static[Symbol.hasInstance](i){return i&&i[t]===!0}get[t](){return!0}}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class Q extends n{constructor(i){
super(i),this.name="ConnectTimeoutError",this.message=i||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](i){return i&&i[s]===
!0}get[s](){return!0}}const E=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class L extends n{constructor(i){super(i),this.name="HeadersTimeoutError",this.
message=i||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](i){return i&&i[E]===!0}get[E](){return!0}}const q=Symbol.for("\
undici.error.UND_ERR_HEADERS_OVERFLOW");class Z extends n{constructor(i){super(i),this.name="HeadersOverflowError",this.message=i||"Headers Overflow Error",this.
code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](i){return i&&i[q]===!0}get[q](){return!0}}const P=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class U extends n{constructor(i){
super(i),this.name="BodyTimeoutError",this.message=i||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](i){return i&&i[P]===!0}get[P](){
return!0}}const I=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class w extends n{constructor(i){super(i),this.name="InvalidArgumentError",this.message=i||"Inv\
alid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](i){return i&&i[I]===!0}get[I](){return!0}}const u=Symbol.for("undici.error.UND_E\
RR_INVALID_RETURN_VALUE");class l extends n{constructor(i){super(i),this.name="InvalidReturnValueError",this.message=i||"Invalid Return Value Error",this.code="\
UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](i){return i&&i[u]===!0}get[u](){return!0}}const g=Symbol.for("undici.error.UND_ERR_ABORT");class T extends n{constructor(i){
super(i),this.name="AbortError",this.message=i||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](i){return i&&i[g]===!0}get[g](){
return!0}}const k=Symbol.for("undici.error.UND_ERR_ABORTED");class V extends T{constructor(i){super(i),this.name="AbortError",this.message=i||"Request aborted",
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](i){return i&&i[k]===!0}get[k](){return!0}}const H=Symbol.for("undici.error.UND_ERR_INFO");class p extends n{constructor(i,tA){
super(i,tA),this.name="InformationalError",this.message=i||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](i){return i&&i[H]===!0}get[H](){
return!0}}const N=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class x extends n{constructor(i){super(i),this.name="RequestContentLengthMismat\
chError",this.message=i||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](i){
return i&&i[N]===!0}get[N](){return!0}}const Y=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class b extends n{constructor(i){super(i),this.name=
"ResponseContentLengthMismatchError",this.message=i||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](i){return i&&i[Y]===!0}get[Y](){return!0}}const gA=Symbol.for("undici.error.UND_ERR_DESTROYED");class z extends n{constructor(i){super(i),this.name=
"ClientDestroyedError",this.message=i||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](i){return i&&i[gA]===!0}get[gA](){return!0}}
const rA=Symbol.for("undici.error.UND_ERR_CLOSED");class J extends n{constructor(i){super(i),this.name="ClientClosedError",this.message=i||"The client is closed",
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](i){return i&&i[rA]===!0}get[rA](){return!0}}const lA=Symbol.for("undici.error.UND_ERR_SOCKET");class S extends n{constructor(i,tA){
super(i),this.name="SocketError",this.message=i||"Socket error",this.code="UND_ERR_SOCKET",this.socket=tA}static[Symbol.hasInstance](i){return i&&i[lA]===!0}get[lA](){
return!0}}const R=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class O extends n{constructor(i){super(i),this.name="NotSupportedError",this.message=i||"Not \
supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](i){return i&&i[R]===!0}get[R](){return!0}}const D=Symbol.for("undici.error.UND_ERR\
_BPL_MISSING_UPSTREAM");class a extends n{constructor(i){super(i),this.name="MissingUpstreamError",this.message=i||"No upstream has been added to the BalancedPo\
ol",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](i){return i&&i[D]===!0}get[D](){return!0}}const f=Symbol.for("undici.error.ERR_WEBASSEMB\
LY_NOT_SUPPORTED");class sA extends Error{constructor(i){super(i||"WebAssembly is not supported in this environment, but is required for HTTP/1 parsing"),this.code=
"ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](i){return i&&i[f]===!0}get[f](){return!0}}const _=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class EA extends Error{constructor(i,tA,FA){
super(i),this.name="HTTPParserError",this.code=tA?`HPE_${tA}`:void 0,this.data=FA?FA.toString():void 0}static[Symbol.hasInstance](i){return i&&i[_]===!0}get[_](){
return!0}}const W=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class m extends n{constructor(i){super(i),this.name="ResponseExceededMaxSizeError",this.
message=i||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](i){return i&&i[W]===!0}get[W](){return!0}}const c=Symbol.
for("undici.error.UND_ERR_REQ_RETRY");class BA extends n{constructor(i,tA,{headers:FA,data:bA}){super(i),this.name="RequestRetryError",this.message=i||"Request \
retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=tA,this.data=bA,this.headers=FA}static[Symbol.hasInstance](i){return i&&i[c]===!0}get[c](){return!0}}
const CA=Symbol.for("undici.error.UND_ERR_RESPONSE");class aA extends n{constructor(i,tA,{headers:FA,body:bA,bodyTruncated:qA=!1}){super(i),this.name="ResponseE\
rror",this.message=i||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=tA,this.body=bA,this.bodyTruncated=qA,this.headers=FA}static[Symbol.hasInstance](i){
return i&&i[CA]===!0}get[CA](){return!0}}const UA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class GA extends n{constructor(i,tA,FA={}){super(tA,{cause:i,...FA}),
this.name="SecureProxyConnectionError",this.message=tA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=i}static[Symbol.hasInstance](i){
return i&&i[UA]===!0}get[UA](){return!0}}const QA=Symbol.for("undici.error.UND_ERR_PRX_CONN");class wA extends n{constructor(i,tA,FA={}){super(tA,{cause:i,...FA}),
this.name="ProxyConnectionError",this.message=tA||"Proxy Connection failed",this.code="UND_ERR_PRX_CONN",this.cause=i}static[Symbol.hasInstance](i){return i&&i[QA]===
!0}get[QA](){return!0}}const pA=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");class uA extends n{constructor(i){super(i),this.name="MaxRedirectsError",this.message=
i||"max redirects",this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](i){return i&&i[pA]===!0}get[pA](){return!0}}const jA=Symbol.for("undici.error.UND\
_ERR_MAX_ORIGINS_REACHED");class RA extends n{constructor(i){super(i),this.name="MaxOriginsReachedError",this.message=i||"Maximum allowed origins reached",this.
code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](i){return i&&i[jA]===!0}get[jA](){return!0}}class LA extends n{constructor(i,tA){super(i),this.name=
"Socks5ProxyError",this.message=i||"SOCKS5 proxy error",this.code=tA||"UND_ERR_SOCKS5"}}const vA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class xA extends n{constructor(i){
super(i),this.name="MessageSizeExceededError",this.message=i||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](i){return i&&i[vA]===!0}get[vA](){return!0}}X.exports={AbortError:T,WebAssemblyNotSupportedError:sA,HTTPParserError:EA,UndiciError:n,HeadersTimeoutError:L,
HeadersOverflowError:Z,BodyTimeoutError:U,RequestContentLengthMismatchError:x,ConnectTimeoutError:Q,InvalidArgumentError:w,InvalidReturnValueError:l,RequestAbortedError:V,
ClientDestroyedError:z,ClientClosedError:J,InformationalError:p,SocketError:S,NotSupportedError:O,ResponseContentLengthMismatchError:b,BalancedPoolMissingUpstreamError:a,
ResponseExceededMaxSizeError:m,RequestRetryError:BA,ResponseError:aA,SecureProxyConnectionError:GA,ProxyConnectionError:wA,MaxOriginsReachedError:RA,MaxRedirectsError:uA,
Socks5ProxyError:LA,MessageSizeExceededError:xA}}),44655:((X,t,n)=>{const{InvalidArgumentError:s,NotSupportedError:Q}=n(68707),E=n(34589),{isValidHTTPToken:L,isValidHeaderValue:q,
isStream:Z,destroy:P,isBuffer:U,isFormDataLike:I,isIterable:w,hasSafeIterator:u,isBlobLike:l,serializePathWithQuery:g,parseHeaders:T,assertRequestHandler:k,getServerName:V,
normalizedMethodRecords:H,getProtocolFromUrlString:p}=n(3440),{channels:N}=n(42414),{headerNameLowerCasedRecord:x}=n(10735),Y=/[^\u0021-\u00ff]/;function b(D){if(typeof D!=
"string"||D.length===0)return!1;for(let a=0;a<D.length;a++){const f=D.charCodeAt(a);if(f<48||f>57)return!1}return!0}const gA=Symbol("handler"),z=Symbol("control\
ler"),rA=Symbol("resume");class J{#A=!1;#e=null;#t=!1;#s;[rA]=null;rawHeaders=null;rawTrailers=null;constructor(a){this.#s=a}pause(){this.#A=!0}resume(){this.#A&&
(this.#A=!1,this[rA]?.())}abort(a){this.#t||(this.#t=!0,this.#e=a,this.#s(a))}get aborted(){return this.#t}get reason(){return this.#e}get paused(){return this.#A}}
class lA{constructor(a,{path:f,method:sA,body:_,headers:EA,query:W,idempotent:m,blocking:c,upgrade:BA,headersTimeout:CA,bodyTimeout:aA,reset:UA,expectContinue:GA,
servername:QA,throwOnError:wA,maxRedirections:pA,typeOfService:uA},jA){if(typeof f!="string")throw new s("path must be a string");if(f[0]!=="/"&&!(f.startsWith(
"http://")||f.startsWith("https://"))&&sA!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(Y.test(f))throw new s("invalid reques\
t path");if(typeof sA!="string")throw new s("method must be a string");if(H[sA]===void 0&&!L(sA))throw new s("invalid request method");if(BA&&typeof BA!="string")
throw new s("upgrade must be a string");if(BA&&!q(BA))throw new s("invalid upgrade header");if(CA!=null&&(!Number.isFinite(CA)||CA<0))throw new s("invalid heade\
rsTimeout");if(aA!=null&&(!Number.isFinite(aA)||aA<0))throw new s("invalid bodyTimeout");if(UA!=null&&typeof UA!="boolean")throw new s("invalid reset");if(GA!=null&&
typeof GA!="boolean")throw new s("invalid expectContinue");if(wA!=null)throw new s("invalid throwOnError");if(pA!=null&&pA!==0)throw new s("maxRedirections is n\
ot supported, use the redirect interceptor");if(uA!=null&&(!Number.isInteger(uA)||uA<0||uA>255))throw new s("typeOfService must be an integer between 0 and 255");
if(this.headersTimeout=CA,this.bodyTimeout=aA,this.method=sA,this.typeOfService=uA,this.abort=null,_==null)this.body=null;else if(Z(_)){this.body=_;const RA=this.
body._readableState;(!RA||!RA.autoDestroy)&&(this.endHandler=function(){P(this)},this.body.on("end",this.endHandler)),this.errorHandler=LA=>{this.abort?this.abort(
LA):this.error=LA},this.body.on("error",this.errorHandler)}else if(U(_))this.body=_.byteLength?_:null;else if(ArrayBuffer.isView(_))this.body=_.buffer.byteLength?
Buffer.from(_.buffer,_.byteOffset,_.byteLength):null;else if(_ instanceof ArrayBuffer)this.body=_.byteLength?Buffer.from(_):null;else if(typeof _=="string")this.
body=_.length?Buffer.from(_):null;else if(I(_)){if(!O(_))throw new s("body must be a FormData created by this undici package instance; FormData from other sourc\
es, such as the built-in FormData provided by Node.js, is not supported");this.body=_}else if(w(_)||l(_))this.body=_;else throw new s("body must be a string, a \
Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=BA||null,this.path=W?g(f,W):f,this.origin=a,this.
protocol=p(a),this.idempotent=m??(sA==="HEAD"||sA==="GET"||sA==="QUERY"),this.blocking=c??this.method!=="HEAD",this.reset=UA??null,this.host=null,this.contentLength=
null,this.contentType=null,this.headers=[],this.expectContinue=GA??!1,Array.isArray(EA)){if(EA.length%2!==0)throw new s("headers array must be even");for(let RA=0;RA<
EA.length;RA+=2)S(this,EA[RA],EA[RA+1])}else if(EA&&typeof EA=="object")if(u(EA))for(const RA of EA){if(!Array.isArray(RA)||RA.length!==2)throw new s("headers m\
ust be in key-value pair format");S(this,RA[0],RA[1])}else{const RA=Object.keys(EA);for(let LA=0;LA<RA.length;++LA)S(this,RA[LA],EA[RA[LA]])}else if(EA!=null)throw new s(
"headers must be an object or an array");k(jA,sA,BA),this.servername=QA||V(this.host)||null,this[gA]=jA,N.create.hasSubscribers&&N.create.publish({request:this})}onBodySent(a){
if(N.bodyChunkSent.hasSubscribers&&N.bodyChunkSent.publish({request:this,chunk:a}),this[gA].onBodySent)try{return this[gA].onBodySent(a)}catch(f){this.abort(f)}}onRequestSent(){
if(N.bodySent.hasSubscribers&&N.bodySent.publish({request:this}),this[gA].onRequestSent)try{return this[gA].onRequestSent()}catch(a){this.abort(a)}}onRequestStart(a,f){
if(E(!this.aborted),E(!this.completed),this[z]=new J(a),this.error){this[z].abort(this.error);return}return this.abort=a,this[gA].onRequestStart(this[z],f)}onResponseStarted(){
return this[gA].onResponseStarted?.()}onResponseStart(a,f,sA,_){E(!this.aborted),E(!this.completed),N.headers.hasSubscribers&&N.headers.publish({request:this,response:{
statusCode:a,headers:f,statusText:_}});const EA=this[z];EA&&(EA[rA]=sA,EA.rawHeaders=f);const W=Array.isArray(f)?T(f):f;try{return this[gA].onResponseStart?.(EA,
a,W,_),!EA?.paused}catch(m){return this.abort(m),!1}}onResponseData(a){E(!this.aborted),E(!this.completed),N.bodyChunkReceived.hasSubscribers&&N.bodyChunkReceived.
publish({request:this,chunk:a});const f=this[z];try{return this[gA].onResponseData?.(f,a),!f?.paused}catch(sA){return this.abort(sA),!1}}onRequestUpgrade(a,f,sA,_=""){
this.onFinally(),E(!this.aborted),E(!this.completed),N.headers.hasSubscribers&&N.headers.publish({request:this,response:{statusCode:a,headers:f,statusText:_}});
const EA=this[z];EA&&(EA.rawHeaders=f);const W=Array.isArray(f)?T(f):f,m=this[gA].onRequestUpgrade?.(EA,a,W,sA);return this.aborted||(this.completed=!0,N.trailers.
hasSubscribers&&N.trailers.publish({request:this,trailers:[]})),m}onResponseEnd(a){this.onFinally(),E(!this.aborted),E(!this.completed),this.completed=!0,N.trailers.
hasSubscribers&&N.trailers.publish({request:this,trailers:a});const f=this[z];f&&(f.rawTrailers=a);const sA=Array.isArray(a)?T(a):a;try{return this[gA].onResponseEnd?.(
f,sA)}catch(_){this.onResponseError(_)}}onResponseError(a){if(this.onFinally(),N.error.hasSubscribers&&N.error.publish({request:this,error:a}),this.aborted)return;
this.aborted=!0;const f=this[z];return this[gA].onResponseError?.(f,a)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=
null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(a,f){return S(this,a,f),this}}function S(D,a,f){if(f&&typeof f=="ob\
ject"&&!Array.isArray(f))throw new s(`invalid ${a} header`);if(f===void 0)return;let sA=x[a];if(sA===void 0&&(sA=a.toLowerCase(),x[sA]===void 0&&!L(sA)))throw new s(
"invalid header key");if(Array.isArray(f)){const _=[];for(let EA=0;EA<f.length;EA++)if(typeof f[EA]=="string"){if(!q(f[EA]))throw new s(`invalid ${a} header`);_.
push(f[EA])}else if(f[EA]===null)_.push("");else{if(typeof f[EA]=="object")throw new s(`invalid ${a} header`);{const W=`${f[EA]}`;if(!q(W))throw new s(`invalid ${a}\
 header`);_.push(W)}}f=_}else if(typeof f=="string"){if(!q(f))throw new s(`invalid ${a} header`)}else if(f===null)f="";else if(f=`${f}`,!q(f))throw new s(`inval\
id ${a} header`);if(sA==="host"){if(D.host!==null)throw new s("duplicate host header");if(typeof f!="string")throw new s("invalid host header");D.host=f}else if(sA===
"content-length"){if(D.contentLength!==null)throw new s("duplicate content-length header");if(!b(f))throw new s("invalid content-length header");D.contentLength=
parseInt(f,10)}else if(D.contentType===null&&sA==="content-type")D.contentType=f,D.headers.push(a,f);else{if(sA==="transfer-encoding"||sA==="keep-alive"||sA==="\
upgrade")throw new s(`invalid ${sA} header`);if(sA==="connection"){const _=typeof f=="string"?f:null;if(_===null)throw new s("invalid connection header");for(const EA of _.
toLowerCase().split(",")){const W=EA.trim();if(!L(W))throw new s("invalid connection header");W==="close"&&(D.reset=!0)}}else{if(sA==="expect")throw new Q("expe\
ct header not supported");D.headers.push(a,f)}}}let R;function O(D){return R===void 0&&(n(92724),R=n(92724).webidl.is.FormData),R(D)}X.exports=lA}),36443:(X=>{X.
exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol(
"redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("conne\
ct"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol(
"keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol(
"body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol(
"abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),
kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("des\
troy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol(
"socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2Options:Symbol("http2 options"),kHTTP2SessionState:Symbol(
"http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol(
"http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHostAuthority:Symbol("host authority"),kHTTP2InitialWindowSize:Symbol("http2 initial win\
dow size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol(
"http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol(
"no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}),67752:((X,t,n)=>{
const{wellknownHeaderNames:s,headerNameLowerCasedRecord:Q}=n(10735);class E{value=null;left=null;middle=null;right=null;code;constructor(P,U,I){if(I===void 0||I>=
P.length)throw new TypeError("Unreachable");if((this.code=P.charCodeAt(I))>127)throw new TypeError("key must be ascii string");P.length!==++I?this.middle=new E(
P,U,I):this.value=U}add(P,U){const I=P.length;if(I===0)throw new TypeError("Unreachable");let w=0,u=this;for(;;){const l=P.charCodeAt(w);if(l>127)throw new TypeError(
"key must be ascii string");if(u.code===l)if(I===++w){u.value=U;break}else if(u.middle!==null)u=u.middle;else{u.middle=new E(P,U,w);break}else if(u.code<l)if(u.
left!==null)u=u.left;else{u.left=new E(P,U,w);break}else if(u.right!==null)u=u.right;else{u.right=new E(P,U,w);break}}}search(P){const U=P.length;let I=0,w=this;
for(;w!==null&&I<U;){let u=P[I];for(u<=90&&u>=65&&(u|=32);w!==null;){if(u===w.code){if(U===++I)return w;w=w.middle;break}w=w.code<u?w.left:w.right}}return null}}
class L{node=null;insert(P,U){this.node===null?this.node=new E(P,U,0):this.node.add(P,U)}lookup(P){return this.node?.search(P)?.value??null}}const q=new L;for(let Z=0;Z<
s.length;++Z){const P=Q[s[Z]];q.insert(P,P)}X.exports={TernarySearchTree:L,tree:q}}),3440:((X,t,n)=>{const s=n(34589),{kDestroyed:Q,kBodyUsed:E,kListeners:L,kBody:q}=n(
36443),{IncomingMessage:Z}=n(37067),P=n(57075),U=n(77030),{stringify:I}=n(41792),{EventEmitter:w,addAbortListener:u}=n(78474),l=n(96603),{InvalidArgumentError:g,
ConnectTimeoutError:T}=n(68707),{headerNameLowerCasedRecord:k}=n(10735),{tree:V}=n(67752);class H{constructor(d){this[q]=d,this[E]=!1}async*[Symbol.asyncIterator](){
s(!this[E],"disturbed"),this[E]=!0,yield*this[q]}}function p(){}function N(e){return x(e)?(sA(e)===0&&e.on("data",function(){s(!1)}),typeof e.readableDidRead!="\
boolean"&&(e[E]=!1,w.prototype.on.call(e,"data",function(){this[E]=!0})),e):e&&typeof e.pipeTo=="function"?new H(e):e&&RA(e)?e:e&&typeof e!="string"&&!ArrayBuffer.
isView(e)&&a(e)?new H(e):e}function x(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function Y(e){return e instanceof Blob}
function b(e){return e.includes("?")||e.includes("#")}function gA(e,d){if(b(e))throw new Error('Query params cannot be passed when url already contains "?" or "\
#".');const v=I(d);return v&&(e+="?"+v),e}function z(e){const d=parseInt(e,10);return d===Number(e)&&d>=0&&d<=65535}function rA(e){return e!=null&&e[0]==="h"&&e[1]===
"t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function J(e){if(typeof e=="string"){if(e=new URL(e),!rA(e.origin||e.protocol))throw new g("In\
valid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!="object")throw new g("Invalid URL: The URL argument must be a non-n\
ull object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&z(e.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representa\
tion of an integer.");if(e.path!=null&&typeof e.path!="string")throw new g("Invalid URL path: the path must be a string or null/undefined.");if(e.pathname!=null&&
typeof e.pathname!="string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(e.hostname!=null&&typeof e.hostname!="strin\
g")throw new g("Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!="string")throw new g("Invalid URL o\
rigin: the origin must be a string or null/undefined.");if(!rA(e.origin||e.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `http\
s:`.");const d=e.port!=null?e.port:e.protocol==="https:"?443:80;let v=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}:${d}`,oA=e.path!=null?e.path:
`${e.pathname||""}${e.search||""}`;return v[v.length-1]==="/"&&(v=v.slice(0,v.length-1)),oA&&oA[0]!=="/"&&(oA=`/${oA}`),new URL(`${v}${oA}`)}if(!rA(e.origin||e.
protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}function lA(e){if(e=J(e),e.pathname!=="/"||e.search||e.hash)
throw new g("invalid url");return e}function S(e){if(e[0]==="["){const v=e.indexOf("]");return s(v!==-1),e.substring(1,v)}const d=e.indexOf(":");return d===-1?e:
e.substring(0,d)}function R(e){if(!e)return null;s(typeof e=="string");const d=S(e);return U.isIP(d)?"":d}function O(e){return JSON.parse(JSON.stringify(e))}function D(e){
return e!=null&&typeof e[Symbol.asyncIterator]=="function"}function a(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.asyncIterator]==
"function")}function f(e){const d=Object.getPrototypeOf(e);return Object.hasOwn(e,Symbol.iterator)||d!=null&&d!==Object.prototype&&typeof e[Symbol.iterator]=="f\
unction"}function sA(e){if(e==null)return 0;if(x(e)){const d=e._readableState;return d&&d.objectMode===!1&&d.ended===!0&&Number.isFinite(d.length)?d.length:null}else{
if(Y(e))return e.size!=null?e.size:null;if(wA(e))return e.byteLength}return null}function _(e){return e&&!!(e.destroyed||e[Q]||P.isDestroyed?.(e))}function EA(e,d){
if(!(e==null||!x(e)||_(e))){if(typeof e.destroy=="function"){Object.getPrototypeOf(e).constructor===Z&&(e.socket=null);try{e.destroy(d)}catch{}}else d&&queueMicrotask(
()=>{e.emit("error",d)});e.destroyed!==!0&&(e[Q]=!0)}}const W=/(?:^|,)[\t ]*timeout=(\d+)/i;function m(e){const d=e.match(W);return d?parseInt(d[1],10)*1e3:null}
function c(e){return typeof e=="string"?k[e]??e.toLowerCase():V.lookup(e)??e.toString("latin1").toLowerCase()}function BA(e){return V.lookup(e)??e.toString("lat\
in1").toLowerCase()}function CA(e,d,v){d==="__proto__"?Object.defineProperty(e,d,{value:v,enumerable:!0,configurable:!0,writable:!0}):e[d]=v}function aA(e,d){d===
void 0&&(d={});for(let v=0;v<e.length;v+=2){const oA=c(e[v]);let cA=d[oA];if(cA!==void 0)if(Object.hasOwn(d,oA))typeof cA=="string"&&(cA=[cA],d[oA]=cA),cA.push(
e[v+1].toString("latin1"));else{const YA=typeof e[v+1]=="string"?e[v+1]:Array.isArray(e[v+1])?e[v+1].map(KA=>KA.toString("latin1")):e[v+1].toString("latin1");oA===
"__proto__"?Object.defineProperty(d,oA,{value:YA,enumerable:!0,configurable:!0,writable:!0}):d[oA]=YA}else{const YA=typeof e[v+1]=="string"?e[v+1]:Array.isArray(
e[v+1])?e[v+1].map(KA=>KA.toString("latin1")):e[v+1].toString("latin1");d[oA]=YA}}return d}function UA(e){if(e==null)return[];if(!Array.isArray(e)){const YA=[];
for(const[KA,ne]of Object.entries(e))if(Array.isArray(ne))for(const zA of ne)YA.push(KA,`${zA}`);else YA.push(KA,`${ne}`);return YA}const d=e.length,v=new Array(
d);let oA,cA;for(let YA=0;YA<d;YA+=2)oA=e[YA],cA=e[YA+1],typeof oA!="string"&&(oA=oA.toString()),typeof cA!="string"&&(cA=cA.toString("latin1")),v[YA]=oA,v[YA+1]=
cA;return v}function GA(e){const d=[];for(const[v,oA]of Object.entries(e))if(Array.isArray(oA))for(const cA of oA)d.push(Buffer.from(v,"latin1"),Buffer.from(`${cA}`,
"latin1"));else d.push(Buffer.from(v,"latin1"),Buffer.from(`${oA}`,"latin1"));return d}function QA(e){if(!Array.isArray(e))throw new TypeError("expected headers\
 to be an array");return e.map(d=>Buffer.from(d))}function wA(e){return e instanceof Uint8Array||Buffer.isBuffer(e)}function pA(e,d,v){if(!e||typeof e!="object")
throw new g("handler must be an object");if(typeof e.onRequestStart!="function")throw new g("invalid onRequestStart method");if(typeof e.onResponseError!="funct\
ion")throw new g("invalid onResponseError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new g("invalid onBodySent method");if(typeof e.
onRequestSent!="function"&&e.onRequestSent!==void 0)throw new g("invalid onRequestSent method");if(v||d==="CONNECT"){if(typeof e.onRequestUpgrade!="function")throw new g(
"invalid onRequestUpgrade method")}else{if(typeof e.onResponseStart!="function")throw new g("invalid onResponseStart method");if(typeof e.onResponseData!="funct\
ion")throw new g("invalid onResponseData method");if(typeof e.onResponseEnd!="function")throw new g("invalid onResponseEnd method")}}function uA(e){return!!(e&&
(P.isDisturbed(e)||e[E]))}function jA(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.
remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function RA(e){return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.
delete=="function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]==="FormData"}
function LA(e,d){return!e||"aborted"in e?u(e,d)[Symbol.dispose]:typeof e.addEventListener=="function"?(e.addEventListener("abort",d,{once:!0}),()=>e.removeEventListener(
"abort",d)):(e.once("abort",d),()=>e.removeListener("abort",d))}const vA=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,
1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function xA(e){return vA[e]===1}const IA=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
function i(e){if(e.length>=12)return IA.test(e);if(e.length===0)return!1;for(let d=0;d<e.length;d++)if(vA[e.charCodeAt(d)]!==1)return!1;return!0}const tA=/[^\t\x20-\x7e\x80-\xff]/;
function FA(e){return!tA.test(e)}const bA=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/;function qA(e){if(e==null||e==="")return{start:0,end:null,size:null};if(!e)return null;
const d=bA.exec(e);return d?{start:parseInt(d[1]),end:d[2]?parseInt(d[2]):null,size:d[3]&&d[3]!=="*"?parseInt(d[3]):null}:null}function PA(e,d,v){return(e[L]??=
[]).push([d,v]),e.on(d,v),e}function eA(e){if(e[L]!=null){for(const[d,v]of e[L])e.removeListener(d,v);e[L]=null}return e}function yA(e,d,v){try{d.onResponseError(
v),s(d.aborted)}catch(oA){e.emit("error",oA)}}const AA=process.platform==="win32"?(e,d)=>{if(!d.timeout)return p;let v=null,oA=null;const cA=l.setFastTimeout(()=>{
v=setImmediate(()=>{oA=setImmediate(()=>iA(e.deref(),d))})},d.timeout);return()=>{l.clearFastTimeout(cA),clearImmediate(v),clearImmediate(oA)}}:(e,d)=>{if(!d.timeout)
return p;let v=null;const oA=l.setFastTimeout(()=>{v=setImmediate(()=>{iA(e.deref(),d)})},d.timeout);return()=>{l.clearFastTimeout(oA),clearImmediate(v)}};function iA(e,d){
if(e==null)return;let v="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?v+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.
join(", ")},`:v+=` (attempted address: ${d.hostname}:${d.port},`,v+=` timeout: ${d.timeout}ms)`,EA(e,new T(v))}let MA=null,SA=null;function mA(e){if(e===MA)return SA;
const d=dA(e);return MA=e,SA=d,d}function dA(e){if(e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p")switch(e[4]){case":":return"http:";case"s":if(e[5]===":")return"\
https:"}return e.slice(0,e.indexOf(":")+1)}const NA={__proto__:null,enumerable:!0},C={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",
options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},hA={...C,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(
C,null),Object.setPrototypeOf(hA,null),X.exports={kEnumerableProperty:NA,isDisturbed:uA,isBlobLike:Y,parseOrigin:lA,parseURL:J,getServerName:R,isStream:x,isIterable:a,
hasSafeIterator:f,isAsyncIterable:D,isDestroyed:_,headerNameToString:c,bufferToLowerCasedHeaderName:BA,addListener:PA,removeAllListeners:eA,errorRequest:yA,parseRawHeaders:UA,
toRawHeaders:GA,encodeRawHeaders:QA,parseHeaders:aA,setHeader:CA,parseKeepAliveTimeout:m,destroy:EA,bodyLength:sA,deepClone:O,isBuffer:wA,assertRequestHandler:pA,
getSocketInfo:jA,isFormDataLike:RA,pathHasQueryOrFragment:b,serializePathWithQuery:gA,addAbortListener:LA,isValidHTTPToken:i,isValidHeaderValue:FA,isTokenCharCode:xA,
parseRangeHeader:qA,normalizedMethodRecordsBase:C,normalizedMethodRecords:hA,isValidPort:z,isHttpOrHttpsPrefixed:rA,safeHTTPMethods:Object.freeze(["GET","HEAD",
"OPTIONS","TRACE"]),wrapRequestBody:N,setupConnectTimeout:AA,getProtocolFromUrlString:mA}}),57405:((X,t,n)=>{const{InvalidArgumentError:s,MaxOriginsReachedError:Q}=n(
68707),{kBusy:E,kClients:L,kConnected:q,kRunning:Z,kPending:P,kClose:U,kDestroy:I,kDispatch:w,kUrl:u}=n(36443),l=n(21841),g=n(30628),T=n(23701),k=n(3440),V=Symbol(
"onConnect"),H=Symbol("onDisconnect"),p=Symbol("onConnectionError"),N=Symbol("onDrain"),x=Symbol("factory"),Y=Symbol("options"),b=Symbol("origins");function gA(rA,J){
return J&&J.connections===1?new T(rA,J):new g(rA,J)}class z extends l{constructor({factory:J=gA,maxOrigins:lA=1/0,connect:S,tls:R,...O}={}){if(typeof J!="functi\
on")throw new s("factory must be a function.");if(S!=null&&typeof S!="function"&&typeof S!="object")throw new s("connect must be a function or an object");if(typeof lA!=
"number"||Number.isNaN(lA)||lA<=0)throw new s("maxOrigins must be a number greater than 0");super(O),S&&typeof S!="function"&&(S={...S}),R&&typeof R!="function"&&
(R={...R}),this[Y]={...k.deepClone(O),maxOrigins:lA,connect:S,tls:R},this[x]=J,this[L]=new Map,this[b]=new Set,this[N]=(D,a)=>{this.emit("drain",D,[this,...a])},
this[V]=(D,a)=>{this.emit("connect",D,[this,...a])},this[H]=(D,a,f)=>{this.emit("disconnect",D,[this,...a],f)},this[p]=(D,a,f)=>{this.emit("connectionError",D,[
this,...a],f)}}get[Z](){let J=0;for(const lA of this[L].values())J+=lA[Z];return J}[w](J,lA){let S;if(J.origin&&(typeof J.origin=="string"||J.origin instanceof URL))
S=String(J.origin);else throw new s("opts.origin must be a non-empty string or URL.");const R=J.allowH2??this[Y].allowH2,O=R===!1?`${S}#http1-only`:S;if(this[b].
size>=this[Y].maxOrigins&&!this[b].has(S))throw new Q;let D=this[L].get(O);if(!D){D=this[x](J.origin,R===!1?{...this[Y],allowH2:!1}:this[Y]);const a=()=>{if(this[L].
get(O)!==D||D[q]>0||D[E]||D[P]>0)return;this[L].delete(O),D.destroyed||D.close();let f=!1;for(const sA of this[L].keys())if(sA===S||sA===`${S}#http1-only`){f=!0;
break}f||this[b].delete(S)};D.on("drain",this[N]).on("connect",this[V]).on("disconnect",(f,sA,_)=>{a(),this[H](f,sA,_)}).on("connectionError",(f,sA,_)=>{a(),this[p](
f,sA,_)}),this[L].set(O,D),this[b].add(S)}return D.dispatch(J,lA)}[U](){const J=[];for(const lA of this[L].values())J.push(lA.close());return this[L].clear(),Promise.
all(J)}[I](J){const lA=[];for(const S of this[L].values())lA.push(S.destroy(J));return this[L].clear(),Promise.all(lA)}get stats(){const J={};for(const lA of this[L].
values())lA.stats&&(J[lA[u].origin]=lA.stats);return J}}X.exports=z}),637:((X,t,n)=>{const s=n(34589),Q=n(3440),{channels:E}=n(42414),L=n(96603),{RequestContentLengthMismatchError:q,
ResponseContentLengthMismatchError:Z,RequestAbortedError:P,InvalidArgumentError:U,HeadersTimeoutError:I,HeadersOverflowError:w,SocketError:u,InformationalError:l,
BodyTimeoutError:g,HTTPParserError:T,WebAssemblyNotSupportedError:k,ResponseExceededMaxSizeError:V}=n(68707),{kUrl:H,kReset:p,kClient:N,kParser:x,kBlocking:Y,kRunning:b,
kPending:gA,kSize:z,kWriting:rA,kQueue:J,kNoRef:lA,kKeepAliveDefaultTimeout:S,kHostHeader:R,kPendingIdx:O,kRunningIdx:D,kError:a,kPipelining:f,kSocket:sA,kKeepAliveTimeoutValue:_,
kMaxHeadersSize:EA,kKeepAliveMaxTimeout:W,kKeepAliveTimeoutThreshold:m,kHeadersTimeout:c,kBodyTimeout:BA,kStrictContentLength:CA,kMaxRequests:aA,kCounter:UA,kMaxResponseSize:GA,
kOnError:QA,kResume:wA,kHTTPContext:pA,kClosed:uA,kUseMilo:jA}=n(36443),RA=n(52824),{H1Parser:LA,getMiloEnabled:vA}={},xA=Buffer.alloc(0),IA=Buffer[Symbol.species],
i=Q.removeAllListeners,tA=Symbol("kIdleSocketValidation"),FA=Symbol("kIdleSocketValidationTimeout"),bA=Symbol("kSocketUsed"),qA=Symbol("kTypeOfService");let PA;
function eA(){if(typeof WebAssembly>"u")throw new k;const K=process.env.JEST_WORKER_ID?n(92724):void 0;let o,h=!0;if(process.arch==="riscv64")h=!1;else if(process.
arch==="ppc64"){const[G,M]=process.versions.node.split(".").map($=>parseInt($,10));(G<24||G===24&&M<12)&&(h=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?h=!1:process.
env.UNDICI_NO_WASM_SIMD==="0"&&(h=!0),h)try{o=new WebAssembly.Module(n(53434))}catch{}return o||(o=new WebAssembly.Module(K||n(92724))),new WebAssembly.Instance(
o,{env:{wasm_on_url:(G,M,$)=>0,wasm_on_status:(G,M,$)=>{s(AA.ptr===G);const DA=M-SA+iA.byteOffset;return AA.onStatus(new IA(iA.buffer,DA,$))},wasm_on_message_begin:G=>(s(
AA.ptr===G),AA.onMessageBegin()),wasm_on_header_field:(G,M,$)=>{s(AA.ptr===G);const DA=M-SA+iA.byteOffset;return AA.onHeaderField(new IA(iA.buffer,DA,$))},wasm_on_header_value:(G,M,$)=>{
s(AA.ptr===G);const DA=M-SA+iA.byteOffset;return AA.onHeaderValue(new IA(iA.buffer,DA,$))},wasm_on_headers_complete:(G,M,$,DA)=>(s(AA.ptr===G),AA.onHeadersComplete(
M,$===1,DA===1)),wasm_on_body:(G,M,$)=>{s(AA.ptr===G);const DA=M-SA+iA.byteOffset;return AA.onBody(new IA(iA.buffer,DA,$))},wasm_on_message_complete:G=>(s(AA.ptr===
G),AA.onMessageComplete())}})}let yA=null,AA=null,iA=null,MA=0,SA=null,mA=null;const dA=0,NA=1,C=2|NA,hA=4|NA,e=8|dA;class d{constructor(o,h,{exports:G}){this.llhttp=
G,this.ptr=this.llhttp.llhttp_alloc(RA.TYPE.RESPONSE),this.client=o,this.socket=h,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,
this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=o[EA],this.shouldKeepAlive=!1,
this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength=-1,this.hasTransferEncoding=!1,this.connection="",this.maxResponseSize=
o[GA]}setTimeout(o,h){o!==this.timeoutValue||h&NA^this.timeoutType&NA?(this.timeout&&(L.clearTimeout(this.timeout),this.timeout=null),o&&(h&NA?this.timeout=L.setFastTimeout(
v,o,this.timeoutWeakRef):(this.timeout=setTimeout(v,o,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=o):this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),this.timeoutType=h}resume(){this.socket.destroyed||!this.paused||(s(this.ptr!=null),s(AA===null),this.llhttp.llhttp_resume(this.ptr),s(this.timeoutType===
hA),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||xA),this.readMore())}readMore(){for(;!this.paused&&
this.ptr;){const o=this.socket.read();if(o===null)break;this.execute(o)}}execute(o){s(AA===null),s(this.ptr!=null),s(!this.paused);const{socket:h,llhttp:G}=this;
o.length>MA&&(SA&&G.free(SA),MA=Math.ceil(o.length/4096)*4096,SA=G.malloc(MA)),(mA===null||mA.buffer!==G.memory.buffer||mA.byteOffset!==SA||mA.byteLength!==MA)&&
(mA=new Uint8Array(G.memory.buffer,SA,MA)),mA.set(o);try{let M;try{iA=o,AA=this,M=G.llhttp_execute(this.ptr,SA,o.length)}finally{AA=null,iA=null}if(M!==RA.ERROR.
OK){const $=o.subarray(G.llhttp_get_error_pos(this.ptr)-SA);if(M===RA.ERROR.PAUSED_UPGRADE)this.onUpgrade($);else if(M===RA.ERROR.PAUSED)this.paused=!0,h.unshift(
$);else throw this.createError(M,$)}}catch(M){Q.destroy(h,M)}}finish(){s(AA===null),s(this.ptr!=null);const{llhttp:o}=this;if(this.paused){let G;do o.llhttp_resume(
this.ptr),this.paused=!1,G=this.socket.read()||xA,this.execute(G);while(this.paused&&G.length>0);this.paused&&(o.llhttp_resume(this.ptr),this.paused=!1)}let h;try{
AA=this,h=o.llhttp_finish(this.ptr)}finally{AA=null}return h===RA.ERROR.OK?null:h===RA.ERROR.PAUSED||h===RA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
h,xA)}createError(o,h){const{llhttp:G,contentLength:M,bytesRead:$}=this;if(M!==-1&&$!==M)return new Z;const DA=G.llhttp_get_error_reason(this.ptr);let VA="";if(DA){
const nA=new Uint8Array(G.memory.buffer,DA).indexOf(0);VA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(G.memory.buffer,DA,nA).toString()+")"}return new T(
VA,RA.ERROR[o],h)}destroy(){s(AA===null),s(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&L.clearTimeout(this.timeout),this.timeout=
null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(o){return this.statusText=o.toString(),0}onMessageBegin(){const{socket:o,client:h}=this;
if(o.destroyed)return-1;if(h[b]===0)return Q.destroy(o,new u("bad response",Q.getSocketInfo(o))),-1;const G=h[J][h[D]];return G?(G.onResponseStarted(),0):-1}onHeaderField(o){
const h=this.headers.length;return(h&1)===0?this.headers.push(o):this.headers[h-1]=Buffer.concat([this.headers[h-1],o]),this.trackHeader(o.length),0}onHeaderValue(o){
let h=this.headers.length;const G=(h&1)===0;(h&1)===1?(this.headers.push(o),h+=1):this.headers[h-1]=Buffer.concat([this.headers[h-1],o]);const M=this.headers[h-
2];if(M.length===10){const $=Q.bufferToLowerCasedHeaderName(M);$==="keep-alive"?this.keepAlive+=(G||this.keepAlive.length===0?"":",")+o.toString():$==="connecti\
on"&&(this.connection+=(G||this.connection.length===0?"":",")+o.toString())}else if(M.length===14&&Q.bufferToLowerCasedHeaderName(M)==="content-length"){this.contentLength===
-1&&(this.contentLength=0);for(let $=0;$<o.length;$++)this.contentLength=this.contentLength*10+(o[$]-48)}else M.length===17&&Q.bufferToLowerCasedHeaderName(M)===
"transfer-encoding"&&(this.hasTransferEncoding=!0);return this.trackHeader(o.length),0}trackHeader(o){this.headersSize+=o,this.headersSize>=this.headersMaxSize&&
Q.destroy(this.socket,new w)}onUpgrade(o){const{upgrade:h,client:G,socket:M,headers:$,statusCode:DA,statusText:VA}=this;s(h),s(G[sA]===M),s(!M.destroyed),s(!this.
paused),s(($.length&1)===0);const nA=G[J][G[D]];s(nA),s(nA.upgrade||nA.method==="CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=
[],this.headersSize=0,M.unshift(o),M[x].destroy(),M[x]=null,M[N]=null,M[a]=null,i(M),G[sA]=null,G[pA]=null,G[J][G[D]++]=null,G.emit("disconnect",G[H],[G],new l(
"upgrade"));try{nA.onRequestUpgrade(DA,$,M,VA)}catch(OA){Q.errorRequest(G,nA,OA),Q.destroy(M,OA)}G[wA]()}onHeadersComplete(o,h,G){const{client:M,socket:$,headers:DA,
statusText:VA}=this;if($.destroyed)return-1;if(M[b]===0)return Q.destroy($,new u("bad response",Q.getSocketInfo($))),-1;const nA=M[J][M[D]];if(!nA)return-1;if(s(
!this.upgrade),s(this.statusCode<200),o===100)return Q.destroy($,new u("bad response",Q.getSocketInfo($))),-1;if(h&&!nA.upgrade)return Q.destroy($,new u("bad up\
grade",Q.getSocketInfo($))),-1;if(s(this.timeoutType===C),this.statusCode=o,this.shouldKeepAlive=G||nA.method==="HEAD"&&!$[p]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.
test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),(nA.method==="HEAD"||o===204||o===304)&&(nA.method!=="HEAD"&&(this.contentLength>
0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1),this.contentLength=-1),this.statusCode>=200){const JA=nA.bodyTimeout!=null?nA.bodyTimeout:M[BA];this.setTimeout(
JA,hA)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(nA.method==="CONNECT")return s(M[b]===1),this.upgrade=!0,2;if(h)return s(M[b]===1),this.
upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&M[f]){const JA=this.keepAlive?Q.parseKeepAliveTimeout(this.
keepAlive):null;if(JA!=null){const fA=Math.min(JA-M[m],M[W]);fA<=0?$[p]=!0:M[_]=fA}else M[_]=M[S]}else $[p]=!0;const OA=nA.onResponseStart(o,DA,this.resume,VA)===
!1;return nA.aborted?-1:nA.method==="HEAD"||o<200?1:($[Y]&&($[Y]=!1,M[wA]()),OA?RA.ERROR.PAUSED:0)}onBody(o){const{client:h,socket:G,statusCode:M,maxResponseSize:$}=this;
if(G.destroyed)return-1;const DA=h[J][h[D]];return s(DA),s(this.timeoutType===hA),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),s(M>=200),$>-1&&this.
bytesRead+o.length>$?(Q.destroy(G,new V),-1):(this.bytesRead+=o.length,DA.onResponseData(o)===!1?RA.ERROR.PAUSED:0)}onMessageComplete(){const{client:o,socket:h,
statusCode:G,upgrade:M,headers:$,contentLength:DA,bytesRead:VA,shouldKeepAlive:nA}=this;if(h.destroyed&&(!G||nA))return-1;if(M)return 0;s(G>=100),s((this.headers.
length&1)===0);const OA=o[J][o[D]];if(s(OA),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=-1,this.hasTransferEncoding=!1,this.keepAlive=
"",this.connection="",this.headers=[],this.headersSize=0,G<200)return 0;if(DA!==-1&&VA!==DA)return Q.destroy(h,new Z),-1;if(OA.onResponseEnd($),o[J][o[D]++]=null,
h[bA]=o[gA]===0,h[rA])return s(o[b]===0),Q.destroy(h,new l("reset")),RA.ERROR.PAUSED;if(nA){if(h[p]&&o[b]===0)return Q.destroy(h,new l("reset")),RA.ERROR.PAUSED;
o[f]==null||o[f]===1?setImmediate(o[wA]):o[wA]()}else return Q.destroy(h,new l("reset")),RA.ERROR.PAUSED;return 0}}function v(K){const o=K.deref();if(!o)return;
const{socket:h,timeoutType:G,client:M,paused:$}=o;G===C?(!h[rA]||h.writableNeedDrain||M[b]>1)&&(s(!$,"cannot be paused while waiting for headers"),Q.destroy(h,new I)):
G===hA?$||Q.destroy(h,new g):G===e&&(s(M[b]===0&&M[_]),Q.destroy(h,new l("socket idle timeout")))}function oA(K,o){if(K[sA]=o,yA||(yA=eA()),o.errored)throw o.errored;
if(o.destroyed)throw new u("destroyed");return o[lA]=!1,o[rA]=!1,o[p]=!1,o[Y]=!1,o[tA]=0,o[FA]=null,o[bA]=!1,o[x]=new d(K,o,yA),Q.addListener(o,"error",cA),Q.addListener(
o,"readable",YA),Q.addListener(o,"end",KA),Q.addListener(o,"close",ne),o[uA]=!1,o.on("close",zA),{version:"h1",defaultPipelining:1,write(h){return fe(K,h)},resume(){
ue(K)},destroy(h,G){o[uA]?queueMicrotask(G):(o.on("close",G),o.destroy(h))},get destroyed(){return o.destroyed},busy(h){return!!(o[rA]||o[p]||o[Y]||o[tA]===1||h&&
(K[b]>0&&!h.idempotent||K[b]>0&&(h.upgrade||h.method==="CONNECT")||K[b]>0&&Q.bodyLength(h.body)!==0&&(Q.isStream(h.body)||Q.isAsyncIterable(h.body)||Q.isFormDataLike(
h.body))))}}}function cA(K){const o=this[x];if(K.code==="ECONNRESET"&&o.statusCode&&!o.shouldKeepAlive){const h=o.finish();h&&(this[a]=h,this[N][QA](h));return}
this[a]=K,this[N][QA](K)}function YA(){this[x]?.readMore()}function KA(){const K=this[x];if(K.statusCode&&!K.shouldKeepAlive){const o=K.finish();o&&Q.destroy(this,
o);return}Q.destroy(this,new u("other side closed",Q.getSocketInfo(this)))}function ne(){const K=this[x];ae(this),K&&(!this[a]&&K.statusCode&&!K.shouldKeepAlive&&
(this[a]=K.finish()||this[a]),this[x].destroy(),this[x]=null);const o=this[a]||new u("closed",Q.getSocketInfo(this)),h=this[N];if(h[sA]=null,h[pA]=null,h.destroyed){
s(h[gA]===0);const G=h[J].splice(h[D]);for(let M=0;M<G.length;M++){const $=G[M];Q.errorRequest(h,$,o)}}else if(h[b]>0&&o.code!=="UND_ERR_INFO"){const G=h[J][h[D]];
h[J][h[D]++]=null,Q.errorRequest(h,G,o)}h[O]=h[D],s(h[b]===0),h.emit("disconnect",h[H],[h],o),h[wA]()}function zA(){this[uA]=!0}function ae(K){K[FA]&&(clearImmediate(
K[FA]),K[FA]=null),K[tA]=0}function ge(K,o){o[tA]=1,o[FA]=setImmediate(()=>{o[FA]=null,o[tA]=2,K[sA]===o&&!o.destroyed&&K[wA]()})}function ue(K){const o=K[sA];if(o&&
!o.destroyed){if(K[z]===0?!o[lA]&&o.unref&&(o.unref(),o[lA]=!0):o[lA]&&o.ref&&(o.ref(),o[lA]=!1),K[b]===0&&K[gA]>0&&o[bA]){if(o[tA]===0)return ge(K,o),o[x].readMore(),
o.destroyed,void 0;if(o[tA]===1)return o[x].readMore(),o.destroyed,void 0}if(K[b]===0&&(o[x].readMore(),o.destroyed))return;if(K[z]===0)o[x].timeoutType!==e&&o[x].
setTimeout(K[_],e);else if(K[b]>0&&o[x].statusCode<200&&o[x].timeoutType!==C){const h=K[J][K[D]],G=h.headersTimeout!=null?h.headersTimeout:K[c];o[x].setTimeout(
G,C)}}}function le(K){return K!=="GET"&&K!=="HEAD"&&K!=="OPTIONS"&&K!=="TRACE"&&K!=="CONNECT"}function De(K,o){if(typeof K.setTypeOfService!="function")return;const h=o.
typeOfService;if(!(h===void 0||K[qA]===h))try{K.setTypeOfService(h),K[qA]=h}catch{}}function fe(K,o){const{method:h,path:G,host:M,upgrade:$,blocking:DA,reset:VA}=o;
let{body:nA,headers:OA,contentLength:JA}=o;const fA=h==="PUT"||h==="POST"||h==="PATCH"||h==="QUERY"||h==="PROPFIND"||h==="PROPPATCH";if(Q.isFormDataLike(nA)){PA||
(PA=n(92724).extractBody);const[se,Ce]=PA(nA);o.contentType==null&&OA.push("content-type",Ce),nA=se.stream,JA=se.length}else if(Q.isBlobLike(nA)&&o.contentType==
null){const se=nA.type;if(se){const Ce=`${se}`;if(!Q.isValidHeaderValue(Ce))return Q.errorRequest(K,o,new U("invalid content-type header")),!1;OA.push("content-\
type",Ce)}}nA&&typeof nA.read=="function"&&nA.read(0);const $A=Q.bodyLength(nA);if(JA=$A??JA,JA===null&&(JA=o.contentLength),JA===0&&!fA&&(JA=null),le(h)&&JA>0&&
o.contentLength!==null&&o.contentLength!==JA){if(K[CA])return Q.errorRequest(K,o,new q),!1;process.emitWarning(new q)}const kA=K[sA];ae(kA);const XA=se=>{o.aborted||
o.completed||(Q.errorRequest(K,o,se||new P),Q.destroy(nA),Q.destroy(kA,new l("aborted")))};try{o.onRequestStart(XA,null)}catch(se){Q.errorRequest(K,o,se)}if(o.aborted)
return!1;h==="HEAD"&&(kA[p]=!0),($||h==="CONNECT")&&(kA[p]=!0),VA!=null&&(kA[p]=VA),K[aA]&&++kA[UA]>=K[aA]&&(kA[p]=!0),DA&&(kA[Y]=!0),De(kA,o);let _A=`${h} ${G}\
 HTTP/1.1\r
`;if(typeof M=="string"?_A+=`host: ${M}\r
`:_A+=K[R],$?_A+=`connection: upgrade\r
upgrade: ${$}\r
`:K[f]&&!kA[p]?_A+=`connection: keep-alive\r
`:_A+=`connection: close\r
`,Array.isArray(OA))for(let se=0;se<OA.length;se+=2){const Ce=OA[se+0],de=OA[se+1];if(Array.isArray(de))for(let ce=0;ce<de.length;ce++)_A+=`${Ce}: ${de[ce]}\r
`;else _A+=`${Ce}: ${de}\r
`}return E.sendHeaders.hasSubscribers&&E.sendHeaders.publish({request:o,headers:_A,socket:kA}),!nA||$A===0?Se(XA,null,K,o,kA,JA,_A,fA):Q.isBuffer(nA)?Se(XA,nA,K,
o,kA,JA,_A,fA):Q.isBlobLike(nA)?typeof nA.stream=="function"?Ie(XA,nA.stream(),K,o,kA,JA,_A,fA):Ae(XA,nA,K,o,kA,JA,_A,fA):Q.isStream(nA)?Re(XA,nA,K,o,kA,JA,_A,fA):
Q.isIterable(nA)?Ie(XA,nA,K,o,kA,JA,_A,fA):s(!1),!0}function Re(K,o,h,G,M,$,DA,VA){s($!==0||h[b]===0,"stream body cannot be pipelined");let nA=!1;const OA=new Be(
{abort:K,socket:M,request:G,contentLength:$,client:h,expectsPayload:VA,header:DA}),JA=function(XA){if(!nA)try{!OA.write(XA)&&this.pause&&this.pause()}catch(_A){
Q.destroy(this,_A)}},fA=function(){nA||o.resume&&o.resume()},$A=function(){if(queueMicrotask(()=>{o.removeListener("error",kA)}),!nA){const XA=new P;queueMicrotask(
()=>kA(XA))}},kA=function(XA){if(!nA){if(nA=!0,s(M.destroyed||M[rA]&&h[b]<=1),M.off("drain",fA).off("error",kA),o.removeListener("data",JA).removeListener("end",
kA).removeListener("close",$A),!XA)try{OA.end()}catch(_A){XA=_A}OA.destroy(XA),XA&&(XA.code!=="UND_ERR_INFO"||XA.message!=="reset")?Q.destroy(o,XA):Q.destroy(o)}};
o.on("data",JA).on("end",kA).on("error",kA).on("close",$A),o.resume&&o.resume(),M.on("drain",fA).on("error",kA),o.errorEmitted??o.errored?setImmediate(kA,o.errored):
(o.endEmitted??o.readableEnded)&&setImmediate(kA,null),(o.closeEmitted??o.closed)&&setImmediate($A)}function Se(K,o,h,G,M,$,DA,VA){try{o?Q.isBuffer(o)&&(s($===o.
byteLength,"buffer body must have content length"),M.cork(),M.write(`${DA}content-length: ${$}\r
\r
`,"latin1"),M.write(o),M.uncork(),G.onBodySent(o),!VA&&G.reset!==!1&&(M[p]=!0)):$===0?M.write(`${DA}content-length: 0\r
\r
`,"latin1"):(s($===null,"no body must not have content length"),M.write(`${DA}\r
`,"latin1")),G.onRequestSent(),h[wA]()}catch(nA){K(nA)}}async function Ae(K,o,h,G,M,$,DA,VA){try{if($!=null&&$!==o.size)throw new q;const nA=Buffer.from(await o.
arrayBuffer());M.cork(),M.write(`${DA}content-length: ${$}\r
\r
`,"latin1"),M.write(nA),M.uncork(),G.onBodySent(nA),G.onRequestSent(),!VA&&G.reset!==!1&&(M[p]=!0),h[wA]()}catch(nA){K(nA)}}async function Ie(K,o,h,G,M,$,DA,VA){
s($!==0||h[b]===0,"iterator body cannot be pipelined");let nA=null;function OA(){if(nA){const $A=nA;nA=null,$A()}}const JA=()=>new Promise(($A,kA)=>{s(nA===null),
M[a]?kA(M[a]):nA=$A});M.on("close",OA).on("drain",OA);const fA=new Be({abort:K,socket:M,request:G,contentLength:$,client:h,expectsPayload:VA,header:DA});try{for await(const $A of o){
if(M[a])throw M[a];fA.write($A)||await JA()}fA.end()}catch($A){fA.destroy($A)}finally{M.off("close",OA).off("drain",OA)}}class Be{constructor({abort:o,socket:h,
request:G,contentLength:M,client:$,expectsPayload:DA,header:VA}){this.socket=h,this.request=G,this.contentLength=M,this.client=$,this.bytesWritten=0,this.expectsPayload=
DA,this.header=VA,this.abort=o,this.lengthMismatch=!1,h[rA]=!0}onLengthMismatch(){this.socket[p]=!0,this.lengthMismatch||(this.lengthMismatch=!0,process.emitWarning(
new q))}write(o){const{socket:h,request:G,contentLength:M,client:$,bytesWritten:DA,expectsPayload:VA,header:nA}=this;if(h[a])throw h[a];if(h.destroyed)return!1;
let OA=o instanceof Uint8Array?o.byteLength:Buffer.byteLength(o);if(!OA)return!0;if(M!==null&&DA+OA>M){if($[CA])throw new q;this.onLengthMismatch();const fA=M-DA;
if(fA===0)return!0;o=(typeof o=="string"?Buffer.from(o):o).subarray(0,fA),OA=fA}h.cork(),DA===0&&(!VA&&G.reset!==!1&&(h[p]=!0),M===null?h.write(`${nA}transfer-e\
ncoding: chunked\r
`,"latin1"):h.write(`${nA}content-length: ${M}\r
\r
`,"latin1")),M===null&&h.write(`\r
${OA.toString(16)}\r
`,"latin1"),this.bytesWritten+=OA;const JA=h.write(o);return h.uncork(),G.onBodySent(o),JA||h[x].timeout&&h[x].timeoutType===C&&h[x].timeout.refresh&&h[x].timeout.
refresh(),JA}end(){const{socket:o,contentLength:h,client:G,bytesWritten:M,expectsPayload:$,header:DA,request:VA}=this;if(VA.onRequestSent(),o[rA]=!1,o[a])throw o[a];
if(!o.destroyed){if(M===0?$?o.write(`${DA}content-length: 0\r
\r
`,"latin1"):o.write(`${DA}\r
`,"latin1"):h===null&&o.write(`\r
0\r
\r
`,"latin1"),h!==null&&M!==h){if(G[CA])throw new q;this.onLengthMismatch()}o[x].timeout&&o[x].timeoutType===C&&o[x].timeout.refresh&&o[x].timeout.refresh(),G[wA]()}}destroy(o){
const{socket:h,client:G,abort:M}=this;h[rA]=!1,o&&(s(G[b]<=1,"pipeline should only contain this request"),M(o))}}X.exports=oA}),88788:((X,t,n)=>{const s=n(34589),
{pipeline:Q}=n(57075),E=n(3440),{RequestContentLengthMismatchError:L,ResponseContentLengthMismatchError:q,RequestAbortedError:Z,SocketError:P,InformationalError:U,
InvalidArgumentError:I,HeadersTimeoutError:w,BodyTimeoutError:u,ResponseExceededMaxSizeError:l}=n(68707),{kUrl:g,kReset:T,kClient:k,kRunning:V,kPending:H,kQueue:p,
kPendingIdx:N,kRunningIdx:x,kError:Y,kSocket:b,kStrictContentLength:gA,kOnError:z,kMaxConcurrentStreams:rA,kHTTP2Session:J,kHostAuthority:lA,kResume:S,kSize:R,kHTTPContext:O,
kClosed:D,kKeepAliveDefaultTimeout:a,kHeadersTimeout:f,kBodyTimeout:sA,kEnableConnectProtocol:_,kRemoteSettings:EA,kHTTP2Stream:W,kHTTP2SessionState:m,kHTTP2Options:c,
kMaxResponseSize:BA}=n(36443),{channels:CA}=n(42414),aA=Symbol("open streams"),UA=Symbol("request stream"),GA=Symbol("request stream cleanup"),QA=Symbol("reques\
t stream state"),wA=Symbol("received goaway"),pA=Symbol("goaway replay attempts"),uA=Symbol("refused stream retry"),jA=1,RA=1,LA=1e3;let vA,xA;try{xA=n(32467)}catch{
xA={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:IA,HTTP2_HEADER_METHOD:i,HTTP2_HEADER_PATH:tA,HTTP2_HEADER_SCHEME:FA,HTTP2_HEADER_CONTENT_LENGTH:bA,HTTP2_HEADER_EXPECT:qA,
HTTP2_HEADER_STATUS:PA,HTTP2_HEADER_PROTOCOL:eA,NGHTTP2_NO_ERROR:yA,NGHTTP2_REFUSED_STREAM:AA}}=xA;function iA(A,r){return A[Y]||(r===yA?new U(`HTTP/2: "GOAWAY"\
 frame received with code ${r}`):new P(`HTTP/2: "GOAWAY" frame received with code ${r}`,E.getSocketInfo(A[b])))}function MA(A,r){const B=A[k],y=A[b];if(B[J]===A&&
(B[b]=null,B[O]=null,B[J]=null),y!=null&&y[Y]==null&&(y[Y]=r),!A.closed&&!A.destroyed)try{A.destroy(r)}catch{}E.destroy(y,r)}function SA(A,r){const B=Number.isInteger(
r)?r:Number.MAX_SAFE_INTEGER;for(let y=A[x];y<A[N];y++){const F=A[p][y];if(F==null)continue;const j=F[UA]?.id;if(typeof j!="number"||j>B)return y}return A[N]}function mA(A){
A[UA]=null,A[GA]=null}function dA(A,r,B){const y=A[GA],F=A[UA];mA(A),y?.(F),A[UA]=r,A[GA]=B}function NA(A){const r=A[GA],B=A[UA];mA(A),r?.(B)}function C(A,r){A[p].
splice(A[N]+1,0,r)}function hA(A,r,B=!1){const y=A[p],F=A[x];if(F<A[N]&&y[F]===r){y[F]=null,A[x]=F+1;return}const j=y.indexOf(r,F);j===-1||j>=A[N]||(y.splice(j,
1),A[N]--,B&&A[N]<A[x]&&(A[N]=A[x]))}function e(A){const{body:r}=A;return r==null||E.isBuffer(r)||E.isBlobLike(r)}function d(A){return A[UA]?.[QA]?.responseReceived===
!0}function v(A){const r=(A[pA]??0)+1;return A[pA]=r,r<=jA}function oA(A,r=AA){if(A!=null&&!A.destroyed&&!A.closed)try{A.close(r)}catch{}}function cA(A){const r=A[UA];
return NA(A),YA(r),r}function YA(A){A==null||A[QA]==null||(A[QA]=null,A.off("close",XA),A.off("close",kA),A[J]!=null&&$A(A),!A.destroyed&&!A.closed&&(A.off("err\
or",fA),A.on("error",fA)))}function KA(A,r){A[b]=r;const B=A[c].sessionOptions?.initialWindowSize,y=A[c].connectionWindowSize,F=xA.connect(A[g],{createConnection:()=>r,
peerMaxConcurrentStreams:A[c].maxConcurrentStreams,settings:{enablePush:!1,...B!=null?{initialWindowSize:B}:null}});return A[b]=r,F[aA]=0,F[k]=A,F[b]=r,F[m]={idleTimeout:null,
noStreamsTimeout:null,probeTimeout:null,refed:!0,ping:{interval:A[c].pingInterval===0?null:setInterval(h,A[c].pingInterval,F).unref()}},F[wA]=!1,F[_]=!1,F[EA]=!1,
y&&E.addListener(F,"connect",K.bind(F,y)),E.addListener(F,"error",G),E.addListener(F,"frameError",M),E.addListener(F,"goaway",$),E.addListener(F,"close",DA),E.addListener(
F,"remoteSettings",o),zA(F),A[J]=F,r[J]=F,E.addListener(r,"error",nA),E.addListener(r,"end",OA),E.addListener(r,"close",VA),r[D]=!1,r.on("close",JA),{version:"h\
2",defaultPipelining:1/0,write(j){return _e(A,j)},resume(){ae(A)},destroy(j,TA){r[D]?queueMicrotask(TA):r.destroy(j).on("close",TA)},get destroyed(){return r.destroyed},
busy(j){if(F[EA]===!1&&A[V]>0||F[m].probeTimeout!=null||A[V]>=A[rA])return!0;if(j!=null)if(A[V]>0){if((j.upgrade==="websocket"||j.method==="CONNECT")&&F[EA]===!1)
return!0}else return(j.upgrade==="websocket"||j.method==="CONNECT")&&F[EA]===!1;return!1}}}function ne(A){const r=A[m];r.refed===!1&&(r.refed=!0,A.ref())}function zA(A){
const r=A[m];r.refed===!0&&(r.refed=!1,A.unref())}function ae(A){const r=A[b],B=A[J];r?.destroyed===!1&&(B[aA]===0&&A[R]===0?zA(B):ne(B),A[R]===0&&B[aA]===0?Ie(
B):Ae(B),A[rA]===0&&A[V]===0&&A[H]>0?ue(B):ge(B))}function ge(A){const r=A[m];r?.noStreamsTimeout!=null&&(clearTimeout(r.noStreamsTimeout),r.noStreamsTimeout=null)}
function ue(A){const r=A[k],B=A[m],y=r[f];!y||B.noStreamsTimeout!=null||(B.noStreamsTimeout=setTimeout(le,y,A).unref())}function le(A){const r=A[k],B=A[m];if(B.
noStreamsTimeout=null,r[J]!==A||r[rA]!==0||r[V]!==0||r[H]===0)return;const y=new w(`HTTP/2: server did not accept a new stream within ${r[f]}`),F=r[p].splice(r[N]);
for(let j=0;j<F.length;j++)F[j]!=null&&E.errorRequest(r,F[j],y);A[Y]=y,MA(A,y)}function De(A,r){const B=A[m];if(!(B.probeTimeout!=null||A.closed||A.destroyed)){
try{A.ping(Re.bind(A))}catch{return}B.probeTimeout=setTimeout(Se,Math.max(r,LA),A).unref()}}function fe(A){const r=A[m];r?.probeTimeout!=null&&(clearTimeout(r.probeTimeout),
r.probeTimeout=null)}function Re(){this[m].probeTimeout!=null&&(fe(this),this[k][S]())}function Se(A){if(A[m].probeTimeout=null,A.closed||A.destroyed)return;const r=new P(
"HTTP/2: connection unresponsive",E.getSocketInfo(A[b]));A[Y]=r,MA(A,r)}function Ae(A){const r=A[m];r?.idleTimeout!=null&&(clearTimeout(r.idleTimeout),r.idleTimeout=
null)}function Ie(A){const r=A[k];if(r[J]!==A||A.closed||A.destroyed)return;if(A[aA]!==0||r[R]!==0){Ae(A);return}const B=A[m];B.idleTimeout==null&&(B.idleTimeout=
setTimeout(Be,r[a],A).unref())}function Be(A){const r=A[k],B=A[b],y=A[m];if(y.idleTimeout=null,r[J]!==A||A[aA]!==0||r[R]!==0||A.closed||A.destroyed)return;const F=new U(
"socket idle timeout");B[Y]=F,E.destroy(B,F)}function K(A){try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(A)}catch{}}function o(A){const r=this[k],
B=r[c].maxConcurrentStreams,y=A.maxConcurrentStreams??r[rA]??B;if(r[rA]=Math.min(y,B),this[EA]===!0&&this[_]===!0&&A.enableConnectProtocol===!1){const F=new U("\
HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[b][Y]=F,this[k][z](F);return}this[_]=A.enableConnectProtocol??this[_],this[EA]=!0,this[k][S]()}
function h(A){const r=A[m];if((A.closed||A.destroyed)&&r.ping.interval!=null){clearInterval(r.ping.interval),r.ping.interval=null;return}A.ping(B.bind(A));function B(y,F){
const j=this[k],TA=this[b];if(y!=null){const WA=new U(`HTTP/2: "PING" errored - type ${y.message}`);TA[Y]=WA,j[z](WA)}else j.emit("ping",F)}}function G(A){this[b][Y]=
A,!this[wA]&&this[k][z](A)}function M(A,r,B){if(B===0){if(this[wA])return;const y=new U(`HTTP/2: "frameError" received - type ${A}, code ${r}`);this[b][Y]=y,this[k][z](
y)}}function $(A,r){if(this[wA])return;this[wA]=!0;const B=iA(this,A),y=this[k],F=y[N],j=SA(y,r),TA=[],WA=[];for(let HA=j;HA<F;HA++){const ee=y[p][HA];if(ee!=null){
const oe=d(ee);WA.push(cA(ee)),!oe&&e(ee)&&v(ee)?TA.push(ee):E.errorRequest(y,ee,B)}}if(j!==F){const HA=y[p].slice(F);y[p].length=j,y[p].push(...TA,...HA)}y[N]=
j,y[J]===this&&(y[b]=null,y[O]=null,y[J]=null),this[aA]===0&&zA(this),Ae(this),ge(this),fe(this);for(let HA=0;HA<WA.length;HA++)oA(WA[HA]);!this.closed&&!this.destroyed&&
this.close(),y.emit("disconnect",y[g],[y],B),y[S]()}function DA(){const{[k]:A,[m]:r,[b]:B}=this,y=B[Y]||this[Y]||new P("closed",E.getSocketInfo(B));if(A[J]===this&&
(A[b]=null,A[O]=null,A[J]=null),Ae(this),ge(this),fe(this),r.ping.interval!=null&&(clearInterval(r.ping.interval),r.ping.interval=null),A.destroyed){s(A[H]===0);
const F=A[p].splice(A[x]);for(let j=0;j<F.length;j++){const TA=F[j];TA!=null&&E.errorRequest(A,TA,y)}}}function VA(){const A=this[Y]||new P("closed",E.getSocketInfo(
this)),r=this[J],B=r[k];B[b]!==this&&(r[wA]||B[J]!=null&&B[J]!==r)||(B[b]=null,B[O]=null,B[J]===r&&(B[J]=null),r.destroy(A),B[N]=B[x],s(B[V]===0),B.emit("discon\
nect",B[g],[B],A),B[S]())}function nA(A){this[Y]=A,!this[J]?.[wA]&&this[J]?.[k]?.[z](A)}function OA(){E.destroy(this,new P("other side closed",E.getSocketInfo(this)))}
function JA(){this[D]=!0}function fA(){}function $A(A){const r=A[J],B=r[k];A[J]=null,r[aA]-=1,r[aA]===0&&(B[R]===0||r[wA])&&(zA(r),Ie(r))}function kA(){const A=this[QA];
this[QA]=null,ce(A,new U("HTTP/2: stream closed before response headers")),$A(this)}function XA(){const A=this[QA];A!=null&&(me(this),A.pendingEnd&&!A.request.aborted&&
!A.request.completed?A.request.onResponseEnd(A.trailers||{}):!A.request.aborted&&!A.request.completed&&E.errorRequest(A.client,A.request,new U("HTTP/2: stream c\
losed before the response was complete")),Fe(A),$A(this),this[QA]=null)}function _A(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function se(A){
const r={};for(let B=0;B<A.length;B+=2){const y=A[B+0],F=A[B+1],j=Object.hasOwn(r,y)?r[y]:void 0;if(y==="cookie"){j!=null?E.setHeader(r,y,Array.isArray(j)?(j.push(
F),j):[j,F]):E.setHeader(r,y,F);continue}if(typeof F=="string"){E.setHeader(r,y,j?`${j}, ${F}`:F);continue}for(let TA=0;TA<F.length;TA++)E.setHeader(r,y,Object.
hasOwn(r,y)?`${r[y]}, ${F[TA]}`:F[TA])}return r}function Ce(A){A.off("response",Pe),A.off("error",Ge),A.off("end",Ve),A.off("timeout",Je),A.off("error",fA)}function de(A){
if(A==null)return;const r=A[QA];if(r==null)return;const{request:B}=r;B[UA]===A&&mA(B),Ce(A),!A.destroyed&&!A.closed&&A.on("error",fA)}function ce(A,r){if(A==null)
return;const{request:B}=A;A.responseReceived||B.aborted||B.completed||(de(A.stream),A.abort(r,!0))}function Ge(){const A=this[QA];typeof this.rstCode=="number"&&
this.rstCode!==0?ce(A,new U(`HTTP/2: "stream error" received - code ${this.rstCode}`)):ce(A,new U("HTTP/2: stream errored before response headers"))}function Ve(){
ce(this[QA],new U("HTTP/2: stream half-closed (remote)"))}function Je(){const A=this[QA];ce(A,new U(`HTTP/2: "stream timeout after ${A.headersTimeout}"`))}function Pe(A,r){
const B=this,y=B[QA],{request:F}=y;y.responseReceived=!0;const j=A[PA];delete A[PA];try{F.onRequestUpgrade(j,A,B)}catch(TA){y.abort(TA);return}F.aborted||(Ce(B),
mA(F),Fe(y))}function We(A,r){const{request:B,headersTimeout:y,session:F}=r;A[W]=!0,A[J]=F,A[QA]=r,r.stream=A,dA(B,A,de),A.once("response",Pe),A.on("error",Ge),
A.once("end",Ve),A.on("timeout",Je),A.once("close",kA),Ae(F),++F[aA],A.setTimeout(y)}function Fe(A,r=!1){A.requestFinalized||(A.requestFinalized=!0,hA(A.client,
A.request,r),A.client[S]())}function Me(A,r,B,y,F,j){try{return B.request(F,j)}catch(TA){if(TA?.code==="ERR_HTTP2_INVALID_SESSION"||TA?.code==="ERR_HTTP2_GOAWAY\
_SESSION"){const HA=new P(TA.message,E.getSocketInfo(B[b]));return HA.cause=TA,B[Y]=HA,MA(B,HA),C(A,r),null}const WA=new U(TA.message,{cause:TA});return B[Y]=WA,
B[b][Y]=WA,B.destroy(WA),E.destroy(B[b],WA),y(WA),null}}function _e(A,r){const B=r.headersTimeout??A[f],y=r.bodyTimeout??A[sA],F=A[J],{method:j,path:TA,host:WA,
upgrade:HA,expectContinue:ee,signal:oe,protocol:re,headers:ye}=r;if(HA!=null&&HA!=="websocket")return E.errorRequest(A,r,new I(`Custom upgrade "${HA}" not suppo\
rted over HTTP/2`)),!1;const te=se(ye);te[IA]=WA||A[lA],te[i]=j;const ie={abort:null,body:r.body,bytesRead:0,client:A,contentLength:null,expectsPayload:!1,maxResponseSize:A[BA],
request:r,headersTimeout:B,bodyTimeout:y,requestFinalized:!1,responseContentLength:null,responseReceived:!1,bodySent:!1,pendingEnd:!1,trailers:null,session:F,stream:null},
Te=(Ee,Ne=!1)=>{if(!(r.aborted||r.completed)){if(Ee=Ee||new Z,E.errorRequest(A,r,Ee),ie.stream!=null){NA(r);const Oe=ie.stream;Oe.close(),Oe.destroyed||E.destroy(
Oe),A[z](Ee),Fe(ie,Ne)}E.destroy(ie.body,Ee)}};ie.abort=Te;let ZA=null;try{r.onRequestStart(Te,null)}catch(Ee){E.errorRequest(A,r,Ee)}if(r.aborted)return!1;if(HA||
j==="CONNECT")return ne(F),HA==="websocket"?F[_]===!1?(E.errorRequest(A,r,new U("HTTP/2: Extended CONNECT protocol not supported by server")),zA(F),!1):(te[i]="\
CONNECT",te[eA]="websocket",te[tA]=TA,re==="ws:"||re==="wss:"?te[FA]=re==="ws:"?"http":"https":te[FA]=re==="http:"?"http":"https",ZA=Me(A,r,F,Te,te,{endStream:!1,
signal:oe}),ZA==null?(zA(F),!1):(We(ZA,ie),!0)):(ZA=Me(A,r,F,Te,te,{endStream:!1,signal:oe}),ZA==null?(zA(F),!1):(We(ZA,ie),!0));te[tA]=TA,te[FA]=re==="http:"?"\
http":"https";const ze=j==="PUT"||j==="POST"||j==="PATCH"||j==="QUERY"||j==="PROPFIND"||j==="PROPPATCH";let he=ie.body;he&&typeof he.read=="function"&&he.read(0);
let Qe=E.bodyLength(he);if(E.isFormDataLike(he)){vA??=n(92724).extractBody;const[Ee,Ne]=vA(he);te["content-type"]=Ne,he=Ee.stream,Qe=Ee.length}if(Qe==null&&(Qe=
r.contentLength),Qe===0&&!ze&&(Qe=null),_A(j)&&Qe>0&&r.contentLength!=null&&r.contentLength!==Qe){if(A[gA])return E.errorRequest(A,r,new L),!1;process.emitWarning(
new L)}if(Qe!=null&&(s(he||Qe===0,"no body must not have content length"),te[bA]=`${Qe}`),ne(F),CA.sendHeaders.hasSubscribers){let Ee="";for(const Ne in te)Ee+=
`${Ne}: ${te[Ne]}\r
`;CA.sendHeaders.publish({request:r,headers:Ee,socket:F[b]})}const nt=he===null||Qe===0;return ie.body=he,ie.contentLength=Qe,ie.expectsPayload=ze,ee&&(te[qA]="\
100-continue"),ZA=Me(A,r,F,Te,te,{endStream:nt,signal:oe}),ZA==null?!1:(ZA[W]=!0,ZA[QA]=ie,ie.stream=ZA,Ae(F),++F[aA],B&&ZA.setTimeout(B),ZA[J]=F,ZA.on("close",
XA),dA(r,ZA,me),ee&&ZA.once("continue",we),ZA.on("response",Le),ZA.on("headers",ve),ZA.on("end",ke),ZA.on("error",He),ZA.on("frameError",pe),ZA.on("aborted",Ze),
(B||y)&&ZA.on("timeout",be),ZA.on("trailers",Ye),ee||we.call(ZA),!0)}function je(A){A.off("error",fA),A.off("continue",we),A.off("response",Le),A.off("headers",
ve),A.off("end",ke),A.off("error",He),A.off("frameError",pe),A.off("aborted",Ze),A.off("timeout",be),A.off("trailers",Ye),A.off("data",Ue)}function me(A){if(A==
null)return;const r=A[QA];if(r==null)return;const{request:B}=r;B[UA]===A&&mA(B),!A.destroyed&&!A.closed&&(je(A),A.on("error",fA))}function Ue(A){const r=this,B=r[QA];
if(B==null)return;const{request:y,maxResponseSize:F,responseContentLength:j}=B;if(!(y.aborted||y.completed)){if(j!=null&&B.bytesRead+A.length>j){B.abort(new q);
return}if(F>-1&&B.bytesRead+A.length>F){B.abort(new l);return}B.bytesRead+=A.length,y.onResponseData(A)===!1&&xe(r,B)}}function xe(A,r){A.pause(),r.bodyTimeout&&
A.setTimeout(0)}function $e(){const A=this,r=A[QA];r!=null&&r.bodyTimeout&&A.isPaused()&&A.setTimeout(r.bodyTimeout),A.resume()}function ve(A){const B=this[QA];
if(B==null)return;const{request:y}=B;if(y.aborted||y.completed)return;const F=A[PA];delete A[PA],y.onResponseStart(Number(F),A,fA,"")}function Le(A){const r=this,
B=r[QA];if(B==null)return;const{request:y}=B;r.off("response",Le),B.body!=null&&!B.bodySent&&!r.writableEnded&&(r.removeListener("continue",we),r.end());const F=Number(
A[PA]);if(delete A[PA],y.onResponseStarted(),B.responseReceived=!0,y.method!=="HEAD"&&F!==304){const j=A[bA];B.responseContentLength=j==null?null:Number(j)}if((B.
headersTimeout||B.bodyTimeout)&&r.setTimeout(B.bodyTimeout),y.aborted||y.completed){me(r);return}y.onResponseStart(F,A,$e.bind(r),"")===!1&&xe(r,B),r.on("data",
Ue)}function ke(){const A=this,r=A[QA];if(r==null)return;const{request:B}=r;if(A.off("end",ke),r.responseReceived){if(!B.aborted&&!B.completed){if(r.responseContentLength!=
null&&r.bytesRead!==r.responseContentLength){r.abort(new q);return}r.pendingEnd=!0,XA.call(A)}}else r.abort(new U("HTTP/2: stream half-closed (remote)"),!0)}function At(A,r){
const{client:B,request:y}=r;return r.responseReceived||y.aborted||y.completed||y[uA]||!e(y)?!1:(y[uA]=!0,Xe(B,r),!0)}function et(A){const{client:r,request:B,session:y}=A;
return!y[wA]||A.responseReceived||B.aborted||B.completed||!e(B)||!v(B)?!1:(Xe(r,A),!0)}function Xe(A,r){const{request:B}=r;cA(B),r.stream=null,r.requestFinalized=
!0,hA(A,B),A[p].splice(A[N],0,B),A[S]()}function He(A){const r=this,B=r[QA];B!=null&&(r.off("error",He),r.on("error",fA),B.responseContentLength!=null&&B.bytesRead!==
B.responseContentLength&&(A=new q),typeof r.rstCode=="number"&&r.rstCode!==yA&&(A.http2ErrorCode=r.rstCode),!(r.rstCode===AA&&At(r,B))&&B.abort(A))}function pe(A,r){
const B=this,y=B[QA];y!=null&&(B.off("frameError",pe),!(A===RA&&et(y))&&y.abort(new U(`HTTP/2: "frameError" received - type ${A}, code ${r}`)))}function Ze(){this.
off("data",Ue)}function be(){const A=this,r=A[QA];if(r==null)return;A.off("timeout",be);const{responseReceived:B,session:y,bodyTimeout:F,headersTimeout:j}=r,TA=B?
new u(`HTTP/2: "stream timeout after ${F}"`):new w(`HTTP/2: "headers timeout after ${j}"`);De(y,B?F:j),r.abort(TA)}function Ye(A){const r=this,B=r[QA];if(B==null)
return;const{request:y}=B;r.off("trailers",Ye),r.off("data",Ue),!(y.aborted||y.completed)&&(B.trailers=A)}function we(){const A=this,r=A[QA];r.bodySent=!0;const{
abort:B,body:y,client:F,contentLength:j,expectsPayload:TA,request:WA}=r;!y||j===0?Ke(B,A,null,F,WA,F[b],j,TA):E.isBuffer(y)?Ke(B,A,y,F,WA,F[b],j,TA):E.isBlobLike(
y)?typeof y.stream=="function"?qe(B,A,y.stream(),F,WA,F[b],j,TA):st(B,A,y,F,WA,F[b],j,TA):E.isStream(y)?tt(B,F[b],TA,A,y,F,WA,j):E.isIterable(y)?qe(B,A,y,F,WA,F[b],
j,TA):s(!1)}function Ke(A,r,B,y,F,j,TA,WA){try{B!=null&&E.isBuffer(B)&&(s(TA===B.byteLength,"buffer body must have content length"),r.cork(),r.write(B),r.uncork(),
r.end(),F.onBodySent(B)),WA||(j[T]=!0),F.onRequestSent(),y[S]()}catch(HA){A(HA)}}function tt(A,r,B,y,F,j,TA,WA){s(WA!==0||j[V]===0,"stream body cannot be pipeli\
ned");const HA=Q(F,y,oe=>{oe?(E.destroy(HA,oe),A(oe)):(E.removeAllListeners(HA),TA.onRequestSent(),B||(r[T]=!0),j[S]())});E.addListener(HA,"data",ee);function ee(oe){
TA.onBodySent(oe)}}async function st(A,r,B,y,F,j,TA,WA){try{if(TA!=null&&TA!==B.size)throw new L;const HA=Buffer.from(await B.arrayBuffer());r.cork(),r.write(HA),
r.uncork(),r.end(),F.onBodySent(HA),F.onRequestSent(),WA||(j[T]=!0),y[S]()}catch(HA){A(HA)}}async function qe(A,r,B,y,F,j,TA,WA){s(TA!==0||y[V]===0,"iterator bo\
dy cannot be pipelined");let HA=null;function ee(){if(HA){const re=HA;HA=null,re()}}const oe=()=>new Promise((re,ye)=>{s(HA===null),j[Y]?ye(j[Y]):HA=re});r.on("\
close",ee).on("drain",ee);try{for await(const re of B){if(j[Y])throw j[Y];const ye=r.write(re);F.onBodySent(re),ye||await oe()}r.end(),F.onRequestSent(),WA||(j[T]=
!0),y[S]()}catch(re){A(re)}finally{r.off("close",ee).off("drain",ee)}}X.exports=KA}),23701:((X,t,n)=>{const s=n(34589),Q=n(77030),E=n(37067),L=n(3440),{ClientStats:q}=n(
46854),{channels:Z}=n(42414),P=n(44655),U=n(21841),{InvalidArgumentError:I,InformationalError:w,ClientDestroyedError:u}=n(68707),l=n(59136),{kUrl:g,kServerName:T,
kClient:k,kBusy:V,kConnect:H,kResuming:p,kRunning:N,kPending:x,kSize:Y,kQueue:b,kConnected:gA,kConnecting:z,kNeedDrain:rA,kKeepAliveDefaultTimeout:J,kHostHeader:lA,
kPendingIdx:S,kRunningIdx:R,kError:O,kPipelining:D,kKeepAliveTimeoutValue:a,kMaxHeadersSize:f,kKeepAliveMaxTimeout:sA,kKeepAliveTimeoutThreshold:_,kHeadersTimeout:EA,
kBodyTimeout:W,kStrictContentLength:m,kConnector:c,kMaxRequests:BA,kCounter:CA,kClose:aA,kDestroy:UA,kDispatch:GA,kLocalAddress:QA,kMaxResponseSize:wA,kOnError:pA,
kHTTPContext:uA,kMaxConcurrentStreams:jA,kHostAuthority:RA,kResume:LA,kHTTP2Options:vA,kUseMilo:xA}=n(36443),IA=n(637),i=n(88788),tA=Symbol("kClosedResolve"),FA=E&&
E.maxHeaderSize&&Number.isInteger(E.maxHeaderSize)&&E.maxHeaderSize>0?()=>E.maxHeaderSize:()=>{throw new I("http module not available or http.maxHeaderSize inva\
lid")},bA=()=>{};function qA(C){return C[D]??C[uA]?.defaultPipelining??1}let PA=!1;function eA(C){PA!==!0&&(process.emitWarning(`Use h2Options.${C} instead. ${C}\
 for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"}),PA=!0)}function yA(C){return C[uA]?.version==="h2"?C[jA]:qA(C)}class AA extends U{constructor(hA,{
maxHeaderSize:e,headersTimeout:d,socketTimeout:v,requestTimeout:oA,connectTimeout:cA,bodyTimeout:YA,idleTimeout:KA,keepAlive:ne,keepAliveTimeout:zA,maxKeepAliveTimeout:ae,
keepAliveMaxTimeout:ge,keepAliveTimeoutThreshold:ue,socketPath:le,pipelining:De,tls:fe,strictContentLength:Re,maxCachedSessions:Se,connect:Ae,maxRequestsPerClient:Ie,
localAddress:Be,maxResponseSize:K,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:h,maxConcurrentStreams:G,allowH2:M,useH2c:$,initialWindowSize:DA,connectionWindowSize:VA,
pingInterval:nA,useMilo:OA,webSocket:JA,h2Options:fA,eventSource:$A}={}){if(ne!==void 0)throw new I("unsupported keepAlive, use pipelining=0 instead");if(v!==void 0)
throw new I("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(oA!==void 0)throw new I("unsupported requestTimeout, use headersTimeout & \
bodyTimeout instead");if(KA!==void 0)throw new I("unsupported idleTimeout, use keepAliveTimeout instead");if(ae!==void 0)throw new I("unsupported maxKeepAliveTi\
meout, use keepAliveMaxTimeout instead");if(e!=null){if(!Number.isInteger(e)||e<1)throw new I("invalid maxHeaderSize")}else e=FA();if(le!=null&&typeof le!="stri\
ng")throw new I("invalid socketPath");if(cA!=null&&(!Number.isFinite(cA)||cA<0))throw new I("invalid connectTimeout");if(zA!=null&&(!Number.isFinite(zA)||zA<=0))
throw new I("invalid keepAliveTimeout");if(ge!=null&&(!Number.isFinite(ge)||ge<=0))throw new I("invalid keepAliveMaxTimeout");if(ue!=null&&!Number.isFinite(ue))
throw new I("invalid keepAliveTimeoutThreshold");if(d!=null&&(!Number.isInteger(d)||d<0))throw new I("headersTimeout must be a positive integer or zero");if(YA!=
null&&(!Number.isInteger(YA)||YA<0))throw new I("bodyTimeout must be a positive integer or zero");if(Ae!=null&&typeof Ae!="function"&&typeof Ae!="object")throw new I(
"connect must be a function or an object");if(Ie!=null&&(!Number.isInteger(Ie)||Ie<0))throw new I("maxRequestsPerClient must be a positive number");if(Be!=null&&
(typeof Be!="string"||Q.isIP(Be)===0))throw new I("localAddress must be valid string IP address");if(K!=null&&(!Number.isInteger(K)||K<-1))throw new I("maxRespo\
nseSize must be a positive number");if(h!=null&&(!Number.isInteger(h)||h<-1))throw new I("autoSelectFamilyAttemptTimeout must be a positive number");if(M!=null&&
typeof M!="boolean")throw new I("allowH2 must be a valid boolean value");if(M!==!1)if(fA!=null){if(fA.useH2c!=null&&typeof fA.useH2c!="boolean")throw new I("h2O\
ptions.useH2c must be a valid boolean value");if(fA.settings?.initialWindowSize!=null&&(!Number.isInteger(fA.settings.initialWindowSize)||fA.settings.initialWindowSize<
1))throw new I("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");if(fA.maxConcurrentStreams!=null&&(!Number.isInteger(fA.maxConcurrentStreams)||
fA.maxConcurrentStreams<1))throw new I("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");if(fA.connectionWindowSize!=null&&(!Number.isInteger(
fA.connectionWindowSize)||fA.connectionWindowSize<1))throw new I("h2Options.connectionWindowSize must be a positive integer, greater than 0");if(fA.pingInterval!=
null&&(typeof fA.pingInterval!="number"||!Number.isInteger(fA.pingInterval)||fA.pingInterval<0))throw new I("h2Options.pingInterval must be a positive integer, \
greater or equal to 0")}else{if($!=null&&typeof $!="boolean")throw eA("useH2c"),new I("useH2c must be a valid boolean value");if(G!=null&&(typeof G!="number"||G<
1))throw eA("maxConcurrentStreams"),new I("maxConcurrentStreams must be a positive integer, greater than 0");if(DA!=null&&(!Number.isInteger(DA)||DA<1))throw eA(
"initialWindowSize"),new I("initialWindowSize must be a positive integer, greater than 0");if(VA!=null&&(!Number.isInteger(VA)||VA<1))throw eA("connectionWindow\
Size"),new I("connectionWindowSize must be a positive integer, greater than 0");if(nA!=null&&(typeof nA!="number"||!Number.isInteger(nA)||nA<0))throw eA("pingIn\
terval"),new I("pingInterval must be a positive integer, greater or equal to 0")}if(super({webSocket:JA,eventSource:$A}),typeof Ae!="function")Ae=l({...fe,maxCachedSessions:Se,
allowH2:M,socketPath:le,useH2c:fA?.useH2c??$,timeout:cA,...typeof o=="boolean"?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:h}:void 0,...Ae});else{const kA=Ae;
Ae=(XA,_A)=>kA({...XA,...le!=null?{socketPath:le}:null,...M!=null?{allowH2:M}:null},_A)}this[g]=L.parseOrigin(hA),this[RA]=`${this[g].hostname}${this[g].port?`:${this[g].
port}`:""}`,this[c]=Ae,this[D]=De??1,this[f]=e,this[J]=zA??4e3,this[sA]=ge??6e5,this[_]=ue??2e3,this[a]=this[J],this[T]=null,this[QA]=Be??null,this[p]=0,this[rA]=
0,this[lA]=`host: ${this[RA]}\r
`,this[W]=YA??3e5,this[EA]=d??3e5,this[m]=Re??!0,this[BA]=Ie,this[tA]=null,this[wA]=K>-1?K:-1,this[uA]=null,this[vA]={pingInterval:fA?.pingInterval??nA??6e4,connectionWindowSize:fA?.
connectionWindowSize??VA??524288,maxConcurrentStreams:fA?.maxConcurrentStreams??G??100,sessionOptions:{initialWindowSize:fA?.initialWindowSize??DA??262144}},this[xA]=
OA,this[b]=[],this[R]=0,this[S]=0,this[LA]=kA=>dA(this,kA),this[pA]=kA=>iA(this,kA)}get pipelining(){return this[D]}set pipelining(hA){this[D]=hA,this[LA](!0)}get stats(){
return new q(this)}get[x](){return this[b].length-this[S]}get[N](){return this[S]-this[R]}get[Y](){return this[b].length-this[R]}get[gA](){return!!this[uA]&&!this[z]&&
!this[uA].destroyed}get[V](){const hA=this[uA]?.version==="h2";return!!(this[uA]?.busy(null)||this[Y]>=(yA(this)||1)||this[x]>0&&!hA)}[H](hA){MA(this),this.once(
"connect",hA)}[GA](hA,e){const d=new P(this[g].origin,hA,e);return this[b].push(d),this[p]||(L.bodyLength(d.body)==null&&L.isIterable(d.body)?(this[p]=1,queueMicrotask(
()=>dA(this))):this[LA](!0)),this[p]&&this[rA]!==2&&this[V]&&(this[rA]=2),this[rA]<2}[aA](){return new Promise(hA=>{this[Y]?this[tA]=hA:hA(null)})}[UA](hA){return new Promise(
e=>{const d=this[b].splice(this[S]);for(let oA=0;oA<d.length;oA++){const cA=d[oA];cA!=null&&L.errorRequest(this,cA,hA)}const v=()=>{this[tA]&&(this[tA](),this[tA]=
null),e(null)};this[uA]?(this[uA].destroy(hA,v),this[uA]=null):queueMicrotask(v),this[LA]()})}}function iA(C,hA){if(C[N]===0&&hA.code!=="UND_ERR_INFO"&&hA.code!==
"UND_ERR_SOCKET"){s(C[S]===C[R]);const e=C[b].splice(C[R]);for(let d=0;d<e.length;d++){const v=e[d];v!=null&&L.errorRequest(C,v,hA)}s(C[Y]===0)}}function MA(C){
s(!C[z]),s(!C[uA]);let{host:hA,hostname:e,protocol:d,port:v}=C[g];if(e[0]==="["){const oA=e.indexOf("]");s(oA!==-1);const cA=e.substring(1,oA);s(Q.isIPv6(cA)),e=
cA}C[z]=!0,Z.beforeConnect.hasSubscribers&&Z.beforeConnect.publish({connectParams:{host:hA,hostname:e,protocol:d,port:v,version:C[uA]?.version,servername:C[T],localAddress:C[QA]},
connector:C[c]});try{C[c]({host:hA,hostname:e,protocol:d,port:v,servername:C[T],localAddress:C[QA]},(oA,cA)=>{if(oA){SA(C,oA,{host:hA,hostname:e,protocol:d,port:v}),
C[LA]();return}if(C.destroyed){L.destroy(cA.on("error",bA),new u),C[LA]();return}s(cA);try{C[uA]=cA.alpnProtocol==="h2"?i(C,cA):IA(C,cA)}catch(YA){cA.destroy().
on("error",bA),SA(C,YA,{host:hA,hostname:e,protocol:d,port:v}),C[LA]();return}C[z]=!1,cA[CA]=0,cA[BA]=C[BA],cA[k]=C,cA[O]=null,Z.connected.hasSubscribers&&Z.connected.
publish({connectParams:{host:hA,hostname:e,protocol:d,port:v,version:C[uA]?.version,servername:C[T],localAddress:C[QA]},connector:C[c],socket:cA}),C.emit("conne\
ct",C[g],[C]),C[LA]()})}catch(oA){SA(C,oA,{host:hA,hostname:e,protocol:d,port:v}),C[LA]()}}function SA(C,hA,{host:e,hostname:d,protocol:v,port:oA}){if(!C.destroyed){
if(C[z]=!1,Z.connectError.hasSubscribers&&Z.connectError.publish({connectParams:{host:e,hostname:d,protocol:v,port:oA,version:C[uA]?.version,servername:C[T],localAddress:C[QA]},
connector:C[c],error:hA}),hA.code==="ERR_TLS_CERT_ALTNAME_INVALID"){const cA=C[b].splice(C[R],C[N]);C[S]=C[R];for(let YA=0;YA<cA.length;YA++)L.errorRequest(C,cA[YA],
hA);for(;C[x]>0&&C[b][C[S]].servername===C[T];){const YA=C[b].splice(C[S],1)[0];L.errorRequest(C,YA,hA)}}else iA(C,hA);C.emit("connectionError",C[g],[C],hA)}}function mA(C){
C[rA]=0,C.emit("drain",C[g],[C])}function dA(C,hA){C[p]!==2&&(C[p]=2,NA(C,hA),C[p]=0,C[R]>256&&(C[b].splice(0,C[R]),C[S]-=C[R],C[R]=0))}function NA(C,hA){for(;;){
if(C.destroyed){s(C[x]===0);return}if(C[tA]&&!C[Y]){C[tA](),C[tA]=null;return}if(C[uA]&&C[uA].resume(),C[V])C[rA]=2;else if(C[rA]===2){hA?(C[rA]=1,queueMicrotask(
()=>mA(C))):mA(C);continue}if(C[x]===0||C[N]>=(yA(C)||1))return;const e=C[b][C[S]];if(e===null)return;if(e.aborted){C[b].splice(C[S],1);continue}if(C[g].protocol===
"https:"&&C[T]!==e.servername){if(C[N]>0)return;C[T]=e.servername,C[uA]?.destroy(new w("servername changed"),()=>{C[uA]=null,dA(C)})}if(C[z])return;if(!C[uA]){C[T]=
e.servername,MA(C);return}if(C[uA].destroyed||C[uA].busy(e))return;!e.aborted&&C[uA].write(e)?C[S]++:C[b].splice(C[S],1)}}X.exports=AA}),21841:((X,t,n)=>{const s=n(
4573),Q=n(30883),{ClientDestroyedError:E,ClientClosedError:L,InvalidArgumentError:q}=n(68707),{kDestroy:Z,kClose:P,kClosed:U,kDestroyed:I,kDispatch:w}=n(36443),
{defaultWebSocketMaxFragments:u,defaultWebSocketMaxPayloadSize:l}=n(10735),g=Symbol("onDestroyed"),T=Symbol("onClosed"),k=Symbol("webSocketOptions"),V=Symbol("e\
ventSourceOptions");class H extends Q{[I]=!1;[g]=null;[U]=!1;[T]=null;constructor(N){super(),this[k]=N?.webSocket??{},this[V]=N?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[k].maxFragments??u,maxPayloadSize:this[k].maxPayloadSize??l}}get eventSourceOptions(){return{maxEventSize:this[V].maxEventSize??s.kStringMaxLength}}get destroyed(){
return this[I]}get closed(){return this[U]}close(N){if(N===void 0)return new Promise((Y,b)=>{this.close((gA,z)=>gA?b(gA):Y(z))});if(typeof N!="function")throw new q(
"invalid callback");if(this[I]){const Y=new E;queueMicrotask(()=>N(Y,null));return}if(this[U]){this[T]?this[T].push(N):queueMicrotask(()=>N(null,null));return}this[U]=
!0,this[T]??=[],this[T].push(N);const x=()=>{const Y=this[T];this[T]=null;for(let b=0;b<Y.length;b++)Y[b](null,null)};this[P]().then(()=>this.destroy()).then(()=>queueMicrotask(
x))}destroy(N,x){if(typeof N=="function"&&(x=N,N=null),x===void 0)return new Promise((b,gA)=>{this.destroy(N,(z,rA)=>z?gA(z):b(rA))});if(typeof x!="function")throw new q(
"invalid callback");if(this[I]){this[g]?this[g].push(x):queueMicrotask(()=>x(null,null));return}N||(N=new E),this[I]=!0,this[g]??=[],this[g].push(x);const Y=()=>{
const b=this[g];this[g]=null;for(let gA=0;gA<b.length;gA++)b[gA](null,null)};this[Z](N).then(()=>queueMicrotask(Y))}dispatch(N,x){if(!x||typeof x!="object")throw new q(
"handler must be an object");try{if(!N||typeof N!="object")throw new q("opts must be an object.");if(N.dispatcher)throw new q("opts.dispatcher is not supported \
by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");if(this[I]||this[g])throw new E;if(this[U])
throw new L;return this[w](N,x)}catch(Y){if(typeof x.onResponseError!="function")throw Y;return x.onResponseError(null,Y),!1}}}X.exports=H}),30883:((X,t,n)=>{const s=n(
78474),{kOriginless:Q,kUrl:E}=n(36443);class L extends s{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error(
"not implemented")}compose(...Z){const P=Array.isArray(Z[0])?Z[0]:Z,U=this[Q]===!0?null:this[E]?.origin;let I=this.dispatch.bind(this);for(const l of P)if(l!=null){
if(typeof l!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof l}`);if(I=l(I,U),I==null||typeof I!="function"||I.length!==
2)throw new TypeError("invalid interceptor")}const w=I,u=this;return I=function(l,g){return l&&typeof l=="object"&&!l.origin&&u[E]&&(l=Object.assign({},l,{origin:u[E].
origin})),w(l,g)},new Proxy(this,{get:(l,g)=>g==="dispatch"?I:l[g]})}}X.exports=L}),3650:((X,t,n)=>{const s=n(30883),{InvalidArgumentError:Q}=n(68707),{toRawHeaders:E}=n(
3440),{kOriginless:L,kUrl:q}=n(36443);class Z{#A;constructor(I){this.#A=I}onRequestStart(I,w){this.#A.onConnect?.(u=>I.abort(u),w)}onRequestUpgrade(I,w,u,l){const g=Array.
isArray(I?.rawHeaders)?I.rawHeaders:E(I?.rawHeaders??u??{});this.#A.onUpgrade?.(w,g,l)}onResponseStart(I,w,u,l){const g=Array.isArray(I?.rawHeaders)?I.rawHeaders:
E(I?.rawHeaders??u??{});this.#A.onHeaders?.(w,g,()=>I.resume(),l)===!1&&I.pause()}onResponseData(I,w){this.#A.onData?.(w)===!1&&I.pause()}onResponseEnd(I,w){const u=Array.
isArray(I?.rawTrailers)?I.rawTrailers:E(I?.rawTrailers??w??{});this.#A.onComplete?.(u)}onResponseError(I,w){if(!this.#A.onError)throw w;this.#A.onError(w)}onBodySent(I){
this.#A.onBodySent?.(I)}onRequestSent(){this.#A.onRequestSent?.()}onResponseStarted(){this.#A.onResponseStarted?.()}}class P extends s{#A;constructor(I){if(super(),
!I||typeof I.dispatch!="function")throw new Q("Argument dispatcher must implement dispatch");this.#A=I,this[q]=I[q],this[L]=I[L]}static wrapHandler(I){if(!I||typeof I!=
"object")throw new Q("handler must be an object");return typeof I.onRequestStart=="function"?I:new Z(I)}dispatch(I,w){return I.allowH2!==!1&&(I={...I,allowH2:!1}),
this.#A.dispatch(I,P.wrapHandler(w))}get webSocketOptions(){return this.#A.webSocketOptions}get eventSourceOptions(){return this.#A.eventSourceOptions}close(...I){
return this.#A.close(...I)}destroy(...I){return this.#A.destroy(...I)}}X.exports=P}),53137:((X,t,n)=>{const s=n(21841),{kClose:Q,kDestroy:E,kClosed:L,kDestroyed:q,
kDispatch:Z,kNoProxyAgent:P,kHttpProxyAgent:U,kHttpsProxyAgent:I}=n(36443),w=n(76672),u=n(57405),l={"http:":80,"https:":443};class g extends s{#A=null;#e=null;#t=null;constructor(k={}){
super(k),this.#t=k;const{httpProxy:V,httpsProxy:H,noProxy:p,...N}=k;this[P]=new u(N);const x=V??process.env.http_proxy??process.env.HTTP_PROXY;x?this[U]=new w({
...N,uri:x}):this[U]=this[P];const Y=H??process.env.https_proxy??process.env.HTTPS_PROXY;Y?this[I]=new w({...N,uri:Y}):this[I]=this[U],this.#n()}[Z](k,V){const H=new URL(
k.origin);return this.#s(H).dispatch(k,V)}[Q](){return Promise.all([this[P].close(),!this[U][L]&&this[U].close(),!this[I][L]&&this[I].close()])}[E](k){return Promise.
all([this[P].destroy(k),!this[U][q]&&this[U].destroy(k),!this[I][q]&&this[I].destroy(k)])}#s(k){let{protocol:V,host:H,port:p}=k;return H=H.replace(/:\d*$/,"").replace(
/^\[(.+)\]$/,"$1").toLowerCase(),H.length>1&&H.charCodeAt(H.length-1)===46&&(H=H.slice(0,-1)),p=Number.parseInt(p,10)||l[V]||0,this.#o(H,p)?V==="https:"?this[I]:
this[U]:this[P]}#o(k,V){if(this.#i&&this.#n(),this.#e.length===0)return!0;for(let H=0;H<this.#e.length;H++){const p=this.#e[H];if(p.hostname==="*"){if(p.port&&p.
port!==V)continue;return!1}if(!(p.port&&p.port!==V)&&(!p.wildcard&&k===p.hostname||k.slice(-(p.hostname.length+1))===`.${p.hostname}`))return!1}return!0}#n(){const k=this.#t.
noProxy??this.#r,V=k.split(/[,\s]/),H=[];for(let p=0;p<V.length;p++){const N=V[p];if(!N)continue;let x,Y;const b=N.match(/^\[(.+)\]:(\d+)$/);if(b)x=b[1],Y=Number.
parseInt(b[2],10);else{const z=N.replace(/^\[(.+)\]$/,"$1"),J=(z.match(/:/g)||[]).length===1&&z.match(/^(.+):(\d+)$/);x=J?J[1]:z,Y=J?Number.parseInt(J[2],10):0}
const gA=N.charCodeAt(0)===42;H.push({hostname:x.replace(/^\*?\./,"").replace(/^(.+)\.$/,"$1").toLowerCase(),port:Y,wildcard:gA})}this.#A=k,this.#e=H}get#i(){return this.#t.
noProxy!==void 0?!1:this.#A!==this.#r}get#r(){return process.env.no_proxy??process.env.NO_PROXY??""}}X.exports=g}),64660:(X=>{class s{bottom=0;top=0;list=new Array(
2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(E){this.list[this.top]=E,this.top=this.
top+1&2047}shift(){const E=this.list[this.bottom];return E===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,E)}}X.exports=class{constructor(){
this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(E){this.head.isFull()&&(this.head=this.head.next=new s),this.head.push(E)}shift(){const E=this.
tail,L=E.shift();return E.isEmpty()&&E.next!==null&&(this.tail=E.next,E.next=null),L}}}),81969:((X,t,n)=>{const s=n(34589),Q=n(3440),E=n(96603),{HeadersTimeoutError:L,
HeadersOverflowError:q,SocketError:Z,InformationalError:P,BodyTimeoutError:U,HTTPParserError:I,ResponseContentLengthMismatchError:w,ResponseExceededMaxSizeError:u}=n(
68707),{kUrl:l,kReset:g,kClient:T,kParser:k,kBlocking:V,kRunning:H,kWriting:p,kQueue:N,kKeepAliveDefaultTimeout:x,kRunningIdx:Y,kError:b,kPipelining:gA,kSocket:z,
kKeepAliveTimeoutValue:rA,kKeepAliveMaxTimeout:J,kKeepAliveTimeoutThreshold:lA,kBodyTimeout:S,kMaxResponseSize:R,kResume:O,kHTTPContext:D,kMaxHeadersSize:a}=n(36443),
f=Buffer[Symbol.species],sA=Q.removeAllListeners,_=Symbol("kPausedByHandler"),EA=4096,W=128*1024,m=Buffer.alloc(0),c=0,BA=9,CA=19;let aA,UA=process.arch!=="risc\
v64"&&process.arch!=="ppc64";process.env.UNDICI_NO_WASM_SIMD==="1"?UA=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(UA=!0);const GA=0,QA=1,wA=2|QA,pA=4|QA,uA=8|GA;
let jA=process.env.UNDICI_USE_MILO==="1"||process.env.UNDICI_USE_MILO==="true",RA=null,LA=null,vA=0,xA=null,IA=null;function i(PA){const eA=PA.deref?PA.deref():
PA;if(!eA)return;const{socket:yA,timeoutType:AA,client:iA,paused:MA}=eA;AA===wA?(!yA[p]||yA.writableNeedDrain||iA[H]>1)&&(s(!MA,"cannot be paused while waiting \
for headers"),Q.destroy(yA,new L)):AA===pA?MA||Q.destroy(yA,new U):AA===uA&&(s(iA[H]===0&&iA[rA]),Q.destroy(yA,new P("socket idle timeout")))}function tA(){if(RA)
return RA;if(UA)try{aA=n(92724)}catch{}return aA=aA||n(92724),RA=aA.setup(),RA}class FA{constructor(eA,yA){this.milo=tA(),this.client=eA,this.socket=yA,this.parser=
this.milo.create(),this.events=new f(this.milo.memory.buffer,this.parser+this.milo.ParserFields.EVENTS,4).readUInt32LE(0),this.milo.setShouldAutodetect(this.parser,
!1),this.milo.setIsRequest(this.parser,!1),this.milo.setShouldManageUnconsumed(this.parser,!1),this.milo.setShouldSuspendAfterHeaders(this.parser,!0),this.milo.
setMaxHeaderLength(this.parser,eA[a]),this.milo.setActiveEvents(this.parser,this.milo.EVENT_ACTIVE_ON_ERROR|this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE|this.milo.
EVENT_ACTIVE_ON_REASON|this.milo.EVENT_ACTIVE_ON_HEADER_NAME|this.milo.EVENT_ACTIVE_ON_HEADER_VALUE|this.milo.EVENT_ACTIVE_ON_HEADERS|this.milo.EVENT_ACTIVE_ON_DATA|
this.milo.EVENT_ACTIVE_ON_TRAILER_NAME|this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE),this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.
timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.headers=[],this.
trailers=[],this.headersSize=0,this.trailersSize=0,this.headersMaxSize=eA[a],this.shouldKeepAlive=!1,this.paused=!1,this.errored=!1,this.waitingForMoreData=0,this.
resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.connection="",this.contentLength=-1,this.maxResponseSize=eA[R],this.directBodyRemaining=0,
this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this[_]=!1,W>vA||LA.buffer!==this.milo.memory.buffer?this.ensureBuffers(W):this.updateBuffers()}setTimeout(eA,yA){
eA!==this.timeoutValue||yA&QA^this.timeoutType&QA?(this.timeout&&(E.clearTimeout(this.timeout),this.timeout=null),eA&&(yA&QA?this.timeout=E.setFastTimeout(i,eA,
this.timeoutWeakRef):(this.timeout=setTimeout(i,eA,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=eA):this.timeout?.refresh&&this.timeout.refresh(),
this.timeoutType=yA}ensureBuffers(eA){const{milo:yA}=this;xA!=null&&yA.dealloc(xA,vA),vA=Math.ceil(eA/EA)*EA,xA=yA.alloc(vA),LA=new f(yA.memory.buffer,xA,vA),this.
updateBuffers()}updateBuffers(){this.parserFields=new f(this.milo.memory.buffer,this.parser),this.parserEvents=new f(this.milo.memory.buffer,this.events,64*1024)}resume(){
if(!(this.socket.destroyed||!this.paused)){if(this.milo.resume(this.parser),s(this.timeoutType===pA),this.timeout?.refresh&&this.timeout.refresh(),this.paused=!1,
this.directBodyCompletePending){try{this.completeDirectBody()}catch(eA){Q.destroy(this.socket,eA);return}if(this.paused)return}this.readMore()}}readMore(){if(!(this.
paused||!this.parser))for(;!this.paused&&this.parser&&!(this.waitingForMoreData&&this.socket.readableLength<=this.waitingForMoreData);){this.waitingForMoreData=
0;const eA=this.socket.read();if(eA===null||this.execute(eA)===!1)break}}execute(eA){const yA=eA.length;s(!this.paused);const{socket:AA,milo:iA}=this;try{if(this.
directBodyRemaining>0)return this.consumeDirectBody(eA);LA.buffer!==iA.memory.buffer?(LA=new f(iA.memory.buffer,xA,vA),this.updateBuffers()):this.parserEvents.buffer!==
iA.memory.buffer&&this.updateBuffers();let MA=0,SA=yA;const mA=this.statusCode===0?eA.indexOf(`\r
\r
`):-1;for(mA!==-1&&(SA=mA+4);;){SA>vA&&this.ensureBuffers(SA);const dA=eA.subarray(MA,MA+SA);LA.set(dA),IA=dA;const NA=iA.parse(this.parser,xA,SA);this.drainEvents();
const C=MA+NA;if(this.errored||NA===0&&this.parserFields[iA.ParserFields.ERROR_CODE]!==iA.ERROR_NONE)throw this.createError(eA.subarray(C));if(this.upgrade)return this.
onUpgrade(eA.subarray(C)),!1;if(this.directBodyCompletePending){if(this.completeDirectBody(),this.paused)return!1}else if(this.pausedByParser)return this.pausedByParser=
!1,this.headersSuspended=!1,this[_]&&this.pauseStateIsStart?(this.pauseStateIsStart=!1,iA.resume(this.parser),this[_]=!1,!1):(this.pauseStateIsStart=!1,this.paused=
!0,AA.unshift(eA.subarray(C)),!1);if(this.directBodyRemaining>0)return this.consumeDirectBody(eA.subarray(C));if(NA<SA){const hA=eA.subarray(C);return AA.unshift(
hA),this.waitingForMoreData=NA===0?hA.length:0,!1}if(MA=C,MA>=yA){if(this.headersSuspended){this.headersSuspended=!1,SA=0;continue}return!0}this.headersSuspended=
!1,SA=yA-MA}}catch(MA){return Q.destroy(AA,MA),!1}finally{IA=null}}consumeDirectBody(eA){const{socket:yA,client:AA,maxResponseSize:iA}=this,MA=eA.length,SA=Math.
min(MA,this.directBodyRemaining);if(this.timeout?.refresh&&this.timeout.refresh(),SA>0){const mA=AA[N][AA[Y]];if(s(mA),s(this.timeoutType===pA),s(this.statusCode>=
200),iA>-1&&this.bytesRead+SA>iA)throw new u;if(this.bytesRead+=SA,this.directBodyRemaining-=SA,mA.onResponseData(eA.subarray(0,SA))===!1)return this.directBodyCompletePending=
this.directBodyRemaining===0,this.pauseParser(),this[_]=!0,this.pausedByParser=!1,this.paused=!0,SA<MA&&yA.unshift(eA.subarray(SA)),!1}if(this.directBodyRemaining===
0){this.completeDirectBody();const mA=eA.subarray(SA);if(this.errored||this.parserFields[this.milo.ParserFields.ERROR_CODE]!==this.milo.ERROR_NONE)throw this.createError(
mA);if(this.pausedByParser)return this.pausedByParser=!1,this.pauseStateIsStart=!1,this.paused=!0,mA.length>0&&yA.unshift(mA),!1;if(mA.length>0)return yA.unshift(
mA),!1}return!0}completeDirectBody(){const{milo:eA}=this;LA.buffer!==eA.memory.buffer?(LA=new f(eA.memory.buffer,xA,vA),this.updateBuffers()):this.parserEvents.
buffer!==eA.memory.buffer&&this.updateBuffers(),this.directBodyCompletePending=!1,IA=m,eA.complete(this.parser),this.drainEvents()}setShouldSkipBody(eA){this.skipBody!==
eA&&(this.skipBody=eA,this.milo.setShouldSkipBody(this.parser,eA))}finish(){return this.parser?this.directBodyRemaining>0?new w:(this.parserEvents.buffer!==this.
milo.memory.buffer&&this.updateBuffers(),this.milo.finish(this.parser),this.drainEvents(),this.errored?this.createError(m):null):null}createError(eA){const{contentLength:yA,
bytesRead:AA}=this;if(yA!==-1&&AA!==yA)return new w;const iA=this.parserFields[this.milo.ParserFields.ERROR_CODE],MA=this.milo.Errors[iA],SA=MA==="UNEXPECTED_EO\
F"?"Invalid EOF state":this.milo.getErrorDescription(this.parser),mA=MA==="UNEXPECTED_EOF"?SA:SA?`[ERROR_${MA}] ${SA}`:`ERROR_${MA}`;return new I(`Response does\
 not match the HTTP/1.1 protocol (${mA})`,MA,eA)}destroy(){this.parser&&(this.milo.destroy(this.parser),this.parser=null),this.timeout&&E.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.connection=
"",this.skipBody=!1}pauseParser(eA=!1){this.milo.pause(this.parser),this.pausedByParser=!0,this.pauseStateIsStart=eA}drainEvents(){const{socket:eA,client:yA,milo:AA}=this;
let iA=0;const MA=this.parserEvents[0];if(MA!==AA.EVENT_END&&MA!==AA.EVENT_ERROR&&!this.responseStarted){if(this.responseStarted=!0,eA.destroyed)return this.fail(
this.milo.ERROR_CALLBACK_ERROR,"Other side closed");const SA=yA[N][yA[Y]];if(!SA)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Missing request");SA.onResponseStarted()}
for(;;){const SA=this.parserEvents[iA];let mA=BA;switch(SA){case AA.EVENT_END:return;case AA.EVENT_ERROR:this.errored=!0;return;case AA.EVENT_MESSAGE_COMPLETE:{
const{client:dA,socket:NA,statusCode:C,upgrade:hA,trailers:e,contentLength:d,bytesRead:v,shouldKeepAlive:oA}=this;if(this.responseStarted=!1,NA.destroyed&&(!C||
oA))return this.fail(AA.ERROR_CALLBACK_ERROR,"Other side closed");if(hA){this.pauseParser();return}s(C>=100);const cA=dA[N][dA[Y]];if(s(cA),this.statusCode=0,this.
statusText="",this.bytesRead=0,this.contentLength=-1,this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this.
keepAlive="",this.connection="",this.trailers=[],this.trailersSize=0,C<200)break;if(cA.method!=="HEAD"&&d!==-1&&v!==d){Q.destroy(NA,new w),this.pauseParser();break}
cA.onResponseEnd(e),dA[N][dA[Y]++]=null,NA[p]?(s(dA[H]===0),Q.destroy(NA,new P("reset")),this.pauseParser(!0)):oA?NA[g]&&dA[H]===0?(Q.destroy(NA,new P("reset")),
this.pauseParser(!0)):dA[gA]==null||dA[gA]===1?setImmediate(dA[O]):dA[O]():(Q.destroy(NA,new P("reset")),this.pauseParser(!0));break}case AA.EVENT_REASON:{const dA=this.
parserEvents.readUInt32LE(iA+1),NA=this.parserEvents.readUInt32LE(iA+5);this.statusText=new f(IA.buffer,IA.byteOffset+dA,NA).toString();break}case AA.EVENT_HEADER_NAME:{
const dA=this.parserEvents.readUInt32LE(iA+1),NA=this.parserEvents.readUInt32LE(iA+5),C=NA>0?new f(IA.buffer,IA.byteOffset+dA,NA):m;if(this.headers.push(C),this.
headersSize+=NA,this.headersSize>=this.headersMaxSize)return Q.destroy(this.socket,new q),this.fail(AA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case AA.EVENT_HEADER_VALUE:{
const dA=this.parserEvents.readUInt32LE(iA+1),NA=this.parserEvents.readUInt32LE(iA+5),C=NA>0?new f(IA.buffer,IA.byteOffset+dA,NA):m,hA=this.headers[this.headers.
length-1];if(this.headers.push(C),hA.length===10){const e=Q.bufferToLowerCasedHeaderName(hA);e==="keep-alive"?this.keepAlive+=(this.keepAlive.length===0?"":",")+
C.toString():e==="connection"&&(this.connection+=(this.connection.length===0?"":",")+C.toString())}if(this.headersSize+=NA,this.headersSize>=this.headersMaxSize)
return Q.destroy(this.socket,new q),this.fail(AA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case AA.EVENT_HEADERS:{mA=CA;const dA=this.parserEvents.readUInt16LE(
iA+5),NA=this.parserEvents[iA+7]!==0,C=this.parserEvents[iA+8]!==0,hA=this.parserEvents[iA+9]!==0,e=this.parserEvents[iA+10],d=this.parserEvents.readUInt32LE(iA+
11)+this.parserEvents.readUInt32LE(iA+15)*4294967296,{socket:v,client:oA,headers:cA,statusText:YA}=this;if(v.destroyed)return this.fail(AA.ERROR_CALLBACK_ERROR,
"Other side closed");const KA=oA[N][oA[Y]];if(!KA)return this.fail(AA.ERROR_CALLBACK_ERROR,"Missing request");if(s(!this.upgrade),s(this.statusCode<200),dA===100)
return Q.destroy(v,new Z("bad response",Q.getSocketInfo(v))),this.fail(AA.ERROR_CALLBACK_ERROR,"Bad response");if(C&&!KA.upgrade)return Q.destroy(v,new Z("bad u\
pgrade",Q.getSocketInfo(v))),this.fail(AA.ERROR_CALLBACK_ERROR,"Bad upgrade");if(s(this.timeoutType===wA),this.statusCode=dA,this.shouldKeepAlive=NA||KA.method===
"HEAD"&&!v[g]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),this.contentLength=e===c?
d:-1,this.statusCode>=200){const zA=KA.bodyTimeout!=null?KA.bodyTimeout:oA[S];this.setTimeout(zA,pA)}else this.timeout?.refresh&&this.timeout.refresh();if(KA.method===
"CONNECT"){s(oA[H]===1),AA.setIsConnect(this.parser,!0),this.upgrade=!0;return}if(C){s(oA[H]===1),this.upgrade=!0,this.pauseParser();return}if(this.headers=[],this.
headersSize=0,this.shouldKeepAlive&&oA[gA]){const zA=this.keepAlive?Q.parseKeepAliveTimeout(this.keepAlive):null;if(zA!=null){const ae=Math.min(zA-oA[lA],oA[J]);
ae<=0?v[g]=!0:oA[rA]=ae}else oA[rA]=oA[x]}else v[g]=!0;const ne=KA.onResponseStart(dA,cA,this.resume,YA)===!1;if(KA.aborted)return this.fail(AA.ERROR_CALLBACK_ERROR,
"Request aborted");(KA.method==="HEAD"||dA<200)&&this.setShouldSkipBody(!0),this.headersSuspended=!0,!ne&&KA.method!=="HEAD"&&dA>=200&&dA!==204&&dA!==205&&dA!==
304&&e===c&&d>0&&!hA&&(this.directBodyRemaining=d),v[V]&&(v[V]=!1,oA[O]()),ne?(this.pauseParser(),this[_]=!0):(KA.method==="HEAD"||dA<200||dA===204||dA===205||dA===
304||e===c&&d===0)&&(this.directBodyCompletePending=!0);break}case AA.EVENT_DATA:{const dA=this.parserEvents.readUInt32LE(iA+1),NA=this.parserEvents.readUInt32LE(
iA+5),{client:C,socket:hA,statusCode:e,maxResponseSize:d}=this;if(hA.destroyed)return this.fail(AA.ERROR_CALLBACK_ERROR,"Other side closed");const v=C[N][C[Y]];
if(s(v),s(this.timeoutType===pA),this.timeout?.refresh&&this.timeout.refresh(),s(e>=200),d>-1&&this.bytesRead+NA>d)return Q.destroy(hA,new u),this.fail(AA.ERROR_CALLBACK_ERROR,
"Response size exceeded");this.bytesRead+=NA;const oA=IA;v.onResponseData(new f(oA.buffer,oA.byteOffset+dA,NA))===!1&&(this.pauseParser(),this[_]=!0);break}case AA.
EVENT_TRAILER_NAME:{const dA=this.parserEvents.readUInt32LE(iA+1),NA=this.parserEvents.readUInt32LE(iA+5),C=NA>0?new f(IA.buffer,IA.byteOffset+dA,NA):m;if(this.
trailers.push(C),this.trailersSize+=NA,this.trailersSize>=this.headersMaxSize)return Q.destroy(this.socket,new q),this.fail(AA.ERROR_CALLBACK_ERROR,"Headers ove\
rflow");break}case AA.EVENT_TRAILER_VALUE:{const dA=this.parserEvents.readUInt32LE(iA+1),NA=this.parserEvents.readUInt32LE(iA+5),C=NA>0?new f(IA.buffer,IA.byteOffset+
dA,NA):m;if(this.trailers.push(C),this.trailersSize+=NA,this.trailersSize>=this.headersMaxSize)return Q.destroy(this.socket,new q),this.fail(AA.ERROR_CALLBACK_ERROR,
"Headers overflow");break}default:return}iA+=mA}}fail(eA,yA){this.milo.fail(this.parser,eA,yA),this.errored=!0}onUpgrade(eA){const{upgrade:yA,client:AA,socket:iA,
headers:MA,statusCode:SA}=this;s(yA),s(AA[z]===iA),s(!iA.destroyed),s(!this.paused);const mA=AA[N][AA[Y]];s(mA),s(mA.upgrade||mA.method==="CONNECT"),this.statusCode=
0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,iA.unshift(eA),iA[k].destroy(),iA[k]=null,iA[T]=null,iA[b]=null,sA(iA),AA[z]=null,
AA[D]=null,AA[N][AA[Y]++]=null,AA.emit("disconnect",AA[l],[AA],new P("upgrade"));try{mA.onRequestUpgrade(SA,MA,iA)}catch(dA){Q.destroy(iA,dA)}AA[O]()}}function bA(PA){
jA=PA}function qA(){return jA}X.exports={H1Parser:FA,getMiloEnabled:qA,setMiloEnabled:bA}}),42128:((X,t,n)=>{const{AsyncResource:s}=n(16698),{PoolStats:Q}=n(46854),
E=n(21841),L=n(64660),{kConnected:q,kSize:Z,kRunning:P,kPending:U,kQueued:I,kBusy:w,kFree:u,kUrl:l,kClose:g,kDestroy:T,kDispatch:k}=n(36443),V=Symbol("clients"),
H=Symbol("needDrain"),p=Symbol("queue"),N=Symbol("closed resolve"),x=Symbol("onDrain"),Y=Symbol("onConnect"),b=Symbol("onDisconnect"),gA=Symbol("onConnectionErr\
or"),z=Symbol("on client busy"),rA=Symbol("on client drain"),J=Symbol("drain queue"),lA=Symbol("get dispatcher"),S=Symbol("has dispatcher"),R=Symbol("add client"),
O=Symbol("remove client"),D=Symbol("retire client"),a=Symbol("retiring clients");class f extends s{constructor(W,m){super("UNDICI_POOL_QUEUED_REQUEST"),this.opts=
W,this.handler=m}dispatch(W){return this.runInAsyncScope(W.dispatch,W,this.opts,this.handler)}}function sA(EA){const W=[];for(let m=0;m<EA[V].length;m++){const c=EA[V][m];
c.destroyed||W.push(c.close())}for(const m of EA[a].values())W.push(m);return Promise.all(W)}class _ extends E{[p]=new L;[I]=0;[V]=[];[a]=new Map;[H]=!1;[x](W,m,c){
if(W.closed||W.destroyed)return;const BA=this[p];let CA=!1;for(this[rA](W);!CA;){const aA=BA.shift();if(!aA)break;this[I]--,CA=!aA.dispatch(W)}if(W[H]=CA,CA&&(this[z](
W),!BA.isEmpty()))return this[J](m,c);if(!CA&&this[H]&&(this[H]=!1,this.emit("drain",m,[this,...c])),this[N]&&BA.isEmpty())return sA(this).then(this[N])}[z](){}[rA](){}[J](W,m){
const c=this[p];let BA=!0;for(;!c.isEmpty();){const CA=this[lA]();if(!CA){BA=!1;break}const aA=c.shift();if(this[I]--,!aA.dispatch(CA)&&(CA[H]=!0,this[z](CA),BA=
this[S](),!BA))break}if(BA&&this[H]&&(this[H]=!1,this.emit("drain",W,[this,...m])),this[N]&&c.isEmpty())return sA(this).then(this[N])}[Y]=(W,m)=>{this.emit("con\
nect",W,[this,...m])};[b]=(W,m,c)=>{this.emit("disconnect",W,[this,...m],c)};[gA]=(W,m,c)=>{this.emit("connectionError",W,[this,...m],c)};get[w](){return this[H]}get[q](){
let W=0;for(const{[q]:m}of this[V])W+=m;return W}get[u](){let W=0;for(const{[q]:m,[H]:c}of this[V])W+=m&&!c;return W}get[U](){let W=this[I];for(const{[U]:m}of this[V])
W+=m;return W}get[P](){let W=0;for(const{[P]:m}of this[V])W+=m;return W}get[Z](){let W=this[I];for(const{[Z]:m}of this[V])W+=m;return W}get stats(){return new Q(
this)}[g](){return this[p].isEmpty()?sA(this):new Promise(W=>{this[N]=W})}[T](W){for(;;){const c=this[p].shift();if(!c)break;c.handler.onResponseError(null,W)}const m=new Array(
this[V].length);for(let c=0;c<this[V].length;c++)m[c]=this[V][c].destroy(W);for(const c of this[a].keys())m.push(c.destroy(W));return Promise.all(m)}[k](W,m){const c=this[lA]();
return c?c.dispatch(W,m)||(c[H]=!0,this[z](c),this[H]=!this[S]()):(this[H]=!0,this[p].push(new f(W,m)),this[I]++),!this[H]}[S](){for(let W=0;W<this[V].length;W++){
const m=this[V][W];if(!m[H]&&m.closed!==!0&&m.destroyed!==!0)return!0}return!1}[R](W){return W.on("drain",this[x].bind(this,W)).on("connect",this[Y]).on("discon\
nect",this[b]).on("connectionError",this[gA]),this[V].push(W),this[H]&&queueMicrotask(()=>{this[H]&&!W[H]&&this[x](W,W[l],[W,this])}),this}[D](W){const m=this[V].
indexOf(W);if(m!==-1&&this[V].splice(m,1),W.destroyed||this[a].has(W))return;let c=!1,BA;const CA=new Promise(aA=>{BA=aA});this[a].set(W,CA),W.close(()=>{c||(c=
!0,this[a].delete(W),BA())})}[O](W){this[D](W),this[H]=!this[V].some(m=>!m[H]&&m.closed!==!0&&m.destroyed!==!0)}}X.exports={PoolBase:_,kClients:V,kNeedDrain:H,kAddClient:R,
kRemoveClient:O,kRetireClient:D,kDrainQueue:J,kOnClientBusy:z,kOnClientDrain:rA,kGetDispatcher:lA,kHasDispatcher:S}}),30628:((X,t,n)=>{const{PoolBase:s,kClients:Q,
kNeedDrain:E,kAddClient:L,kDrainQueue:q,kOnClientBusy:Z,kOnClientDrain:P,kGetDispatcher:U,kHasDispatcher:I,kRemoveClient:w,kRetireClient:u}=n(42128),l=n(23701),
{InvalidArgumentError:g}=n(68707),T=n(3440),{kConnecting:k,kHTTPContext:V,kUrl:H,kQueued:p}=n(36443),N=n(59136),x=Symbol("options"),Y=Symbol("connections"),b=Symbol(
"factory"),gA=Symbol("protocol"),z=Symbol("protocol probe");function rA(R,O){return new l(R,O)}function J(R,O){return O instanceof l&&R[gA]!=="h1"&&(R[x].useH2c===
!0||R[H].protocol==="https:"&&R[x].allowH2!==!1)}function lA(R){const O=R[b](R[H],R[x]);return J(R,O)&&(R[z]=O),R[L](O),O}class S extends s{constructor(O,{connections:D,
factory:a=rA,connect:f,connectTimeout:sA,tls:_,maxCachedSessions:EA,socketPath:W,autoSelectFamily:m,autoSelectFamilyAttemptTimeout:c,allowH2:BA,useH2c:CA,clientTtl:aA,
...UA}={}){if(D!=null&&(!Number.isFinite(D)||D<0))throw new g("invalid connections");if(typeof a!="function")throw new g("factory must be a function.");if(f!=null&&
typeof f!="function"&&typeof f!="object")throw new g("connect must be a function or an object");typeof f!="function"&&(f=N({..._,maxCachedSessions:EA,allowH2:BA,
useH2c:CA,socketPath:W,timeout:sA,...typeof m=="boolean"?{autoSelectFamily:m,autoSelectFamilyAttemptTimeout:c}:void 0,...f})),super(UA),this[Y]=D||null,this[H]=
T.parseOrigin(O),this[x]={...T.deepClone(UA),connect:f,allowH2:BA,useH2c:CA,clientTtl:aA,socketPath:W},this[b]=a,this[gA]=null,this[z]=null,this.on("connect",(GA,QA)=>{
if(aA!=null&&aA>0)for(const pA of QA)Object.assign(pA,{ttl:Date.now()});const wA=QA[QA.length-1];wA instanceof l&&(this[gA]=wA[V]?.version),wA===this[z]&&this[gA]!==
"h2"&&(this[z]=null,this[q](GA,QA.slice(1)))}),this.on("disconnect",(GA,QA)=>{QA.includes(this[z])&&(this[z]=null,this[q](GA,QA.slice(1)))}),this.on("connection\
Error",(GA,QA)=>{let wA=!1;for(const pA of QA)pA===this[z]&&(this[z]=null,wA=!0),this[Q].includes(pA)&&this[u](pA);(wA||this[p]>0)&&this[q](GA,QA.slice(1))})}[Z](O){
this[z]===null&&O[k]&&J(this,O)&&(this[z]=O)}[P](O){O===this[z]&&(this[z]=null)}[U](){const O=this[x].clientTtl;for(let D=0;D<this[Q].length;D++){const a=this[Q][D];
if(O!=null&&O>0&&a.ttl&&Date.now()-a.ttl>O)this[w](a),D--;else if(!a[E])return a}if(this[z]===null&&(!this[Y]||this[Q].length<this[Y]))return lA(this)}[I](){const O=this[x].
clientTtl;for(let D=0;D<this[Q].length;D++){const a=this[Q][D];if(O!=null&&O>0&&a.ttl&&Date.now()-a.ttl>O)this[w](a),D--;else if(!a[E])return!0}return this[z]!==
null?!1:!this[Y]||this[Q].length<this[Y]?(lA(this),!0):!1}}X.exports=S}),76672:((X,t,n)=>{const{kProxy:s,kClose:Q,kDestroy:E,kDispatch:L}=n(36443),q=n(57405),Z=n(
30628),P=n(21841),{InvalidArgumentError:U,RequestAbortedError:I,SecureProxyConnectionError:w,ProxyConnectionError:u}=n(68707),l=n(59136),g=n(23701),{channels:T}=n(
42414),k=n(92724),{hasSafeIterator:V}=n(3440),H=Symbol("proxy agent"),p=Symbol("proxy client"),N=Symbol("proxy headers"),x=Symbol("request tls settings"),Y=Symbol(
"proxy tls settings"),b=Symbol("connect endpoint function"),gA=Symbol("connect endpoint function (http/1.1 only)"),z=Symbol("tunnel proxy"),rA="proxy-authorizat\
ion";function J(m){return m==="https:"?443:80}function lA(m,c){return new Z(m,c)}const S=()=>{};function R(m,c){return c.connections===1?new g(m,c):new Z(m,c)}function O(m,c){
return c===!0||m!=="http:"}class D extends P{#A;#e;constructor(c,{headers:BA={},connect:CA,factory:aA,proxyServername:UA}){if(!c)throw new U("Proxy URL is manda\
tory");super(),this[N]=BA,this.#e=UA,aA?this.#A=aA(c,{connect:CA}):this.#A=new g(c,{connect:CA})}[L](c,BA){const CA=BA.onResponseStart;BA.onResponseStart=function(QA,wA,pA,uA){
if(wA===407){typeof BA.onResponseError=="function"&&BA.onResponseError(QA,new U("Proxy Authentication Required (407)"));return}CA&&CA.call(this,QA,wA,pA,uA)};const{
origin:aA,path:UA="/",headers:GA={}}=c;return c.path=aA+UA,c.headers={...this[N],...GA},EA(GA)||(c.headers.host=new URL(aA).host),this.#e!=null&&(c.servername=this.#e),
this.#A[L](c,BA)}[Q](){return this.#A.close()}[E](c){return this.#A.destroy(c)}}class a extends P{constructor(c){if(!c||typeof c=="object"&&!(c instanceof URL)&&
!c.uri)throw new U("Proxy uri is mandatory");const{clientFactory:BA=lA}=c;if(typeof BA!="function")throw new U("Proxy opts.clientFactory must be a function.");const{
proxyTunnel:CA,connectTimeout:aA}=c;super(c);const UA=this.#A(c),{href:GA,origin:QA,port:wA,protocol:pA,username:uA,password:jA,hostname:RA}=UA;if(this[s]={uri:GA,
protocol:pA},this[x]=c.requestTls,this[Y]=c.proxyTls,this[N]=c.headers||{},this[z]=CA,c.auth&&c.token)throw new U("opts.auth cannot be used in combination with \
opts.token");c.auth?this[N]["proxy-authorization"]=`Basic ${c.auth}`:c.token?this[N]["proxy-authorization"]=c.token:uA&&jA?this[N]["proxy-authorization"]=`Basic\
 ${Buffer.from(`${decodeURIComponent(uA)}:${decodeURIComponent(jA)}`).toString("base64")}`:uA&&(this[N]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(
uA)}:`).toString("base64")}`);const LA=l({timeout:aA,...c.proxyTls}),vA=l({timeout:aA,...c.proxyTls,allowH2:!1});this[b]=l({timeout:aA,...c.requestTls}),this[gA]=
l({timeout:aA,...c.requestTls,allowH2:!1});const xA=c.factory||R,IA=(i,tA)=>{const{protocol:FA}=new URL(i);if(this[s].protocol==="socks5:"||this[s].protocol==="\
socks:")return new k(this[s].uri,{headers:this[N],connect:LA,factory:xA,username:c.username||uA,password:c.password||jA,connectTimeout:aA,proxyTls:c.proxyTls,requestTls:c.
requestTls});if(!O(FA,this[z])){const bA=this[s].protocol==="https:"?(qA,PA)=>vA(qA,(eA,yA)=>{eA&&eA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?PA(new w(eA)):PA(eA,yA)}):
vA;return new D(this[s].uri,{headers:this[N],connect:bA,factory:xA,proxyServername:this[s].protocol==="https:"?this[Y]?.servername||RA:void 0})}return xA(i,tA)};
pA==="socks5:"||pA==="socks:"?this[p]=null:this[p]=BA(UA,{connect:LA}),this[H]=new q({...c,factory:IA,connect:async(i,tA)=>{if(!this[p]){tA(new U("Cannot establ\
ish tunnel connection without a proxy client"));return}let FA=i.host;i.port||(FA+=`:${J(i.protocol)}`);try{const bA={origin:QA,port:wA,path:FA,signal:i.signal,headers:{
...this[N],host:i.host,...i.connections==null||i.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[Y]?.servername||RA},{socket:qA,statusCode:PA}=await this[p].
connect(bA);if(PA!==200){qA.on("error",S).destroy(),tA(new I(`Proxy response (${PA}) !== 200 when HTTP Tunneling`));return}if(T.proxyConnected.hasSubscribers&&T.
proxyConnected.publish({socket:qA,connectParams:bA}),i.protocol!=="https:"){tA(null,qA);return}let eA;this[x]?eA=this[x].servername:eA=i.servername,(i.allowH2===
!1?this[gA]:this[b])({...i,servername:eA,httpSocket:qA},tA)}catch(bA){bA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?tA(new w(bA)):bA.code==="UND_ERR_SOCKET"?tA(new u(
bA)):tA(bA)}}})}dispatch(c,BA){let CA=f(c.headers);return sA(CA),CA&&!EA(CA)&&(CA===c.headers&&(CA={...CA}),CA.host=new URL(c.origin).host),this[H].dispatch({...c,
headers:CA},BA)}#A(c){return typeof c=="string"?new URL(c):c instanceof URL?c:new URL(c.uri)}[Q](){const c=[this[H].close()];return this[p]&&c.push(this[p].close()),
Promise.all(c)}[E](){const c=[this[H].destroy()];return this[p]&&c.push(this[p].destroy()),Promise.all(c)}}function f(m){if(Array.isArray(m)){const c={};for(let BA=0;BA<
m.length;BA+=2)_(m[BA])&&W(),c[m[BA]]=m[BA+1];return c}if(m&&typeof m=="object"&&V(m)){const c={};for(const[BA,CA]of m){if(!Object.hasOwn(c,BA)){c[BA]=CA;continue}
const aA=c[BA],UA=[];aA!==void 0&&UA.push(...Array.isArray(aA)?aA:[aA]),CA!==void 0&&UA.push(...Array.isArray(CA)?CA:[CA]),c[BA]=UA.length>1?UA:UA[0]}return c}return m}
function sA(m){for(const c in m)_(c)&&W()}function _(m){return m.length===rA.length&&m.toLowerCase()===rA}function EA(m){for(const c in m)if(c.length===4&&c.toLowerCase()===
"host")return!0;return!1}function W(){throw new U("Proxy-Authorization should be sent in ProxyAgent constructor")}X.exports=a}),32581:((X,t,n)=>{const s=Symbol.
for("undici.globalDispatcher.2"),Q=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:E}=n(68707),L=n(57405),q=n(3650);let Z;U()===void 0&&P(new L);function P(w){
if(!w||typeof w.dispatch!="function")throw new E("Argument agent must implement Agent");try{Object.defineProperty(globalThis,s,{value:w,writable:!0,enumerable:!1,
configurable:!1})}catch(u){if(u instanceof TypeError){Z=w;return}throw u}try{const u=w instanceof q?w:new q(w);Object.defineProperty(globalThis,Q,{value:u,writable:!0,
enumerable:!1,configurable:!1})}catch(u){if(!(u instanceof TypeError))throw u}}function U(){return globalThis[s]??Z}const I=["fetch","Headers","Response","Reque\
st","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];X.exports={setGlobalDispatcher:P,getGlobalDispatcher:U,installedExports:I}}),
58155:((X,t,n)=>{const s=n(34589);X.exports=class{#A;#e=!1;#t=!1;#s=!1;constructor(E){if(typeof E!="object"||E===null)throw new TypeError("handler must be an ob\
ject");this.#A=E}onRequestStart(...E){this.#A.onRequestStart?.(...E)}onRequestUpgrade(...E){return s(!this.#e),s(!this.#t),this.#A.onRequestUpgrade?.(...E)}onResponseStart(...E){
return s(!this.#e),s(!this.#t),E[1]>=200&&(s(!this.#s),this.#s=!0),this.#A.onResponseStart?.(...E)}onResponseData(...E){return s(!this.#e),s(!this.#t),this.#A.onResponseData?.(
...E)}onResponseEnd(...E){return s(!this.#e),s(!this.#t),this.#e=!0,this.#A.onResponseEnd?.(...E)}onResponseError(...E){return this.#t=!0,this.#A.onResponseError?.(
...E)}onBodySent(...E){return this.#A.onBodySent?.(...E)}onRequestSent(...E){return this.#A.onRequestSent?.(...E)}}}),52824:((X,t,n)=>{Object.defineProperty(t,"\
__esModule",{value:!0}),t.SPECIAL_HEADERS=t.MINOR=t.MAJOR=t.HTAB_SP_VCHAR_OBS_TEXT=t.QUOTED_STRING=t.CONNECTION_TOKEN_CHARS=t.HEADER_CHARS=t.TOKEN=t.HEX=t.URL_CHAR=
t.USERINFO_CHARS=t.MARK=t.ALPHANUM=t.NUM=t.HEX_MAP=t.NUM_MAP=t.ALPHA=t.STATUSES_HTTP=t.H_METHOD_MAP=t.METHOD_MAP=t.METHODS_RTSP=t.METHODS_ICE=t.METHODS_HTTP=t.HEADER_STATE=
t.FINISH=t.STATUSES=t.METHODS=t.LENIENT_FLAGS=t.FLAGS=t.TYPE=t.ERROR=void 0;const s=n(50172);t.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,
UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,
INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,
PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,
CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},t.TYPE={BOTH:0,REQUEST:1,
RESPONSE:2},t.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},
t.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},t.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,
PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,
UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,
SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},t.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,
REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,
NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,
MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,
BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,
CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,
IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,
PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,
RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,
SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,
NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,
LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,
ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,
NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},t.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},t.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,
UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},t.METHODS_HTTP=[t.METHODS.DELETE,t.METHODS.GET,t.METHODS.
HEAD,t.METHODS.POST,t.METHODS.PUT,t.METHODS.CONNECT,t.METHODS.OPTIONS,t.METHODS.TRACE,t.METHODS.COPY,t.METHODS.LOCK,t.METHODS.MKCOL,t.METHODS.MOVE,t.METHODS.PROPFIND,
t.METHODS.PROPPATCH,t.METHODS.SEARCH,t.METHODS.UNLOCK,t.METHODS.BIND,t.METHODS.REBIND,t.METHODS.UNBIND,t.METHODS.ACL,t.METHODS.REPORT,t.METHODS.MKACTIVITY,t.METHODS.
CHECKOUT,t.METHODS.MERGE,t.METHODS["M-SEARCH"],t.METHODS.NOTIFY,t.METHODS.SUBSCRIBE,t.METHODS.UNSUBSCRIBE,t.METHODS.PATCH,t.METHODS.PURGE,t.METHODS.MKCALENDAR,t.
METHODS.LINK,t.METHODS.UNLINK,t.METHODS.PRI,t.METHODS.SOURCE,t.METHODS.QUERY],t.METHODS_ICE=[t.METHODS.SOURCE],t.METHODS_RTSP=[t.METHODS.OPTIONS,t.METHODS.DESCRIBE,
t.METHODS.ANNOUNCE,t.METHODS.SETUP,t.METHODS.PLAY,t.METHODS.PAUSE,t.METHODS.TEARDOWN,t.METHODS.GET_PARAMETER,t.METHODS.SET_PARAMETER,t.METHODS.REDIRECT,t.METHODS.
RECORD,t.METHODS.FLUSH,t.METHODS.GET,t.METHODS.POST],t.METHOD_MAP=(0,s.enumToMap)(t.METHODS),t.H_METHOD_MAP=Object.fromEntries(Object.entries(t.METHODS).filter(
([Q])=>Q.startsWith("H"))),t.STATUSES_HTTP=[t.STATUSES.CONTINUE,t.STATUSES.SWITCHING_PROTOCOLS,t.STATUSES.PROCESSING,t.STATUSES.EARLY_HINTS,t.STATUSES.RESPONSE_IS_STALE,
t.STATUSES.REVALIDATION_FAILED,t.STATUSES.DISCONNECTED_OPERATION,t.STATUSES.HEURISTIC_EXPIRATION,t.STATUSES.MISCELLANEOUS_WARNING,t.STATUSES.OK,t.STATUSES.CREATED,
t.STATUSES.ACCEPTED,t.STATUSES.NON_AUTHORITATIVE_INFORMATION,t.STATUSES.NO_CONTENT,t.STATUSES.RESET_CONTENT,t.STATUSES.PARTIAL_CONTENT,t.STATUSES.MULTI_STATUS,t.
STATUSES.ALREADY_REPORTED,t.STATUSES.TRANSFORMATION_APPLIED,t.STATUSES.IM_USED,t.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,t.STATUSES.MULTIPLE_CHOICES,t.STATUSES.
MOVED_PERMANENTLY,t.STATUSES.FOUND,t.STATUSES.SEE_OTHER,t.STATUSES.NOT_MODIFIED,t.STATUSES.USE_PROXY,t.STATUSES.SWITCH_PROXY,t.STATUSES.TEMPORARY_REDIRECT,t.STATUSES.
PERMANENT_REDIRECT,t.STATUSES.BAD_REQUEST,t.STATUSES.UNAUTHORIZED,t.STATUSES.PAYMENT_REQUIRED,t.STATUSES.FORBIDDEN,t.STATUSES.NOT_FOUND,t.STATUSES.METHOD_NOT_ALLOWED,
t.STATUSES.NOT_ACCEPTABLE,t.STATUSES.PROXY_AUTHENTICATION_REQUIRED,t.STATUSES.REQUEST_TIMEOUT,t.STATUSES.CONFLICT,t.STATUSES.GONE,t.STATUSES.LENGTH_REQUIRED,t.STATUSES.
PRECONDITION_FAILED,t.STATUSES.PAYLOAD_TOO_LARGE,t.STATUSES.URI_TOO_LONG,t.STATUSES.UNSUPPORTED_MEDIA_TYPE,t.STATUSES.RANGE_NOT_SATISFIABLE,t.STATUSES.EXPECTATION_FAILED,
t.STATUSES.IM_A_TEAPOT,t.STATUSES.PAGE_EXPIRED,t.STATUSES.ENHANCE_YOUR_CALM,t.STATUSES.MISDIRECTED_REQUEST,t.STATUSES.UNPROCESSABLE_ENTITY,t.STATUSES.LOCKED,t.STATUSES.
FAILED_DEPENDENCY,t.STATUSES.TOO_EARLY,t.STATUSES.UPGRADE_REQUIRED,t.STATUSES.PRECONDITION_REQUIRED,t.STATUSES.TOO_MANY_REQUESTS,t.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
t.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,t.STATUSES.LOGIN_TIMEOUT,t.STATUSES.NO_RESPONSE,t.STATUSES.RETRY_WITH,t.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,t.STATUSES.
UNAVAILABLE_FOR_LEGAL_REASONS,t.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,t.STATUSES.INVALID_X_FORWARDED_FOR,t.STATUSES.REQUEST_HEADER_TOO_LARGE,t.STATUSES.SSL_CERTIFICATE_ERROR,
t.STATUSES.SSL_CERTIFICATE_REQUIRED,t.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,t.STATUSES.INVALID_TOKEN,t.STATUSES.CLIENT_CLOSED_REQUEST,t.STATUSES.INTERNAL_SERVER_ERROR,
t.STATUSES.NOT_IMPLEMENTED,t.STATUSES.BAD_GATEWAY,t.STATUSES.SERVICE_UNAVAILABLE,t.STATUSES.GATEWAY_TIMEOUT,t.STATUSES.HTTP_VERSION_NOT_SUPPORTED,t.STATUSES.VARIANT_ALSO_NEGOTIATES,
t.STATUSES.INSUFFICIENT_STORAGE,t.STATUSES.LOOP_DETECTED,t.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,t.STATUSES.NOT_EXTENDED,t.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
t.STATUSES.WEB_SERVER_UNKNOWN_ERROR,t.STATUSES.WEB_SERVER_IS_DOWN,t.STATUSES.CONNECTION_TIMEOUT,t.STATUSES.ORIGIN_IS_UNREACHABLE,t.STATUSES.TIMEOUT_OCCURED,t.STATUSES.
SSL_HANDSHAKE_FAILED,t.STATUSES.INVALID_SSL_CERTIFICATE,t.STATUSES.RAILGUN_ERROR,t.STATUSES.SITE_IS_OVERLOADED,t.STATUSES.SITE_IS_FROZEN,t.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
t.STATUSES.NETWORK_READ_TIMEOUT,t.STATUSES.NETWORK_CONNECT_TIMEOUT],t.ALPHA=[];for(let Q=65;Q<=90;Q++)t.ALPHA.push(String.fromCharCode(Q)),t.ALPHA.push(String.fromCharCode(
Q+32));t.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},t.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,
e:14,f:15},t.NUM=["0","1","2","3","4","5","6","7","8","9"],t.ALPHANUM=t.ALPHA.concat(t.NUM),t.MARK=["-","_",".","!","~","*","'","(",")"],t.USERINFO_CHARS=t.ALPHANUM.
concat(t.MARK).concat(["%",";",":","&","=","+","$",","]),t.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]",
"^","_","`","{","|","}","~"].concat(t.ALPHANUM),t.HEX=t.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),t.TOKEN=["!","#","$","%","&","'","*","+","\
-",".","^","_","`","|","~"].concat(t.ALPHANUM),t.HEADER_CHARS=["	"];for(let Q=32;Q<=255;Q++)Q!==127&&t.HEADER_CHARS.push(Q);t.CONNECTION_TOKEN_CHARS=t.HEADER_CHARS.
filter(Q=>Q!==44),t.QUOTED_STRING=["	"," "];for(let Q=33;Q<=255;Q++)Q!==34&&Q!==92&&t.QUOTED_STRING.push(Q);t.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let Q=33;Q<=126;Q++)
t.HTAB_SP_VCHAR_OBS_TEXT.push(Q);for(let Q=128;Q<=255;Q++)t.HTAB_SP_VCHAR_OBS_TEXT.push(Q);t.MAJOR=t.NUM_MAP,t.MINOR=t.MAJOR,t.SPECIAL_HEADERS={connection:t.HEADER_STATE.
CONNECTION,"content-length":t.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":t.HEADER_STATE.CONNECTION,"transfer-encoding":t.HEADER_STATE.TRANSFER_ENCODING,upgrade:t.
HEADER_STATE.UPGRADE},t.default={ERROR:t.ERROR,TYPE:t.TYPE,FLAGS:t.FLAGS,LENIENT_FLAGS:t.LENIENT_FLAGS,METHODS:t.METHODS,STATUSES:t.STATUSES,FINISH:t.FINISH,HEADER_STATE:t.
HEADER_STATE,ALPHA:t.ALPHA,NUM_MAP:t.NUM_MAP,HEX_MAP:t.HEX_MAP,NUM:t.NUM,ALPHANUM:t.ALPHANUM,MARK:t.MARK,USERINFO_CHARS:t.USERINFO_CHARS,URL_CHAR:t.URL_CHAR,HEX:t.
HEX,TOKEN:t.TOKEN,HEADER_CHARS:t.HEADER_CHARS,CONNECTION_TOKEN_CHARS:t.CONNECTION_TOKEN_CHARS,QUOTED_STRING:t.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:t.HTAB_SP_VCHAR_OBS_TEXT,
MAJOR:t.MAJOR,MINOR:t.MINOR,SPECIAL_HEADERS:t.SPECIAL_HEADERS,METHODS_HTTP:t.METHODS_HTTP,METHODS_ICE:t.METHODS_ICE,METHODS_RTSP:t.METHODS_RTSP,METHOD_MAP:t.METHOD_MAP,
H_METHOD_MAP:t.H_METHOD_MAP,STATUSES_HTTP:t.STATUSES_HTTP}}),53434:((X,t,n)=>{X=n.nmd(X);const{Buffer:s}=n(4573),Q="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBg\
BH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNl\
bnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMA\
AwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0\
cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9y\
AA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1\
dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJu\
bwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8S\
bGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxs\
aHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmll\
bnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0\
dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIA\
CxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0A\
IABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2\
AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAH\
QQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgC\
AEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFF\
DQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2\
AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACAC\
NgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAo\
AhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwC\
CyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBH\
DQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB\
////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEg\
ATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAEL\
IAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8g\
ACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7\
PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMB\
lAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB\
6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QEL\
QRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQEL\
QSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyx\
AQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtB\
xwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HY\
AAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB\
6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxn\
C0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxT\
C0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/\
C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwr\
C0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcL\
QcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAML\
QdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLY\
AtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHo\
AecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGr\
AaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4B\
IQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUD\
CyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUN\
AQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRx\
DQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAE\
RgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEg\
A0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCEC\
DJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtB\
ACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACAC\
KAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAg\
AygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISEC\
DIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsD\
CyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtB\
GyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIM\
lwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgC\
ACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5B\
gAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAg\
A0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUN\
AQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIM\
DI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVG\
DT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIU\
IANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYC\
ECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAA\
QRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyAB\
NgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiAD\
QQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECAD\
QSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2\
AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAA\
IAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABB\
FUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANB\
ADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wIL\
IAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EA\
NgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAE\
RwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIE\
IQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsg\
BCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wIL\
QfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIM\
xwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIc\
IAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCAD\
QZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANB\
FTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0A\
C0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsg\
A0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRA\
Qd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASAD\
QQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzE\
AgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUA\
ai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEh\
AiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAA\
IAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigC\
QCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMg\
ATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEh\
AiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEG\
IAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBq\
LQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQh\
ACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMg\
ATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMg\
ATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFB\
AWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EA\
NgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABB\
MGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJA\
AkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUN\
mgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUN\
ACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASEC\
DKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEB\
aiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAg\
A0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsB\
NAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJB\
CkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQg\
A0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWoh\
ASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwB\
IQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgyl\
AgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2\
AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEA\
ACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYC\
DEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpa\
BwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASEC\
DIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEB\
aiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4S\
AEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajV\
AGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8B\
CyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2\
AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAg\
BkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEB\
aiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVq\
IQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFB\
QUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcN\
PCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAA\
QQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASEC\
DPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCAB\
a2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04\
IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZB\
AWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QEL\
IAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEh\
AgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsB\
IQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYE\
QEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0B\
CwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcN\
KCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFG\
DQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEh\
AiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiAB\
IARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARG\
DfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMB\
IAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wEL\
AkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtB\
rQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAE\
RgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFB\
kQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAA\
Rw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0Z\
IABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM\
0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBUL\
QaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIB\
IQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIg\
ASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREa\
IAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFB\
AWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIA\
DN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0A\
AEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2oh\
BgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJA\
A0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0Ag\
AS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsg\
AUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCAD\
IAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCAD\
IAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIc\
IAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQAp\
QQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIE\
QfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0Hb\
IDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsg\
ASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGF\
ASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesA\
IQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EA\
NgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB\
+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyAB\
QQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACEC\
DLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIM\
tQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0A\
C0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsg\
AygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEA\
IANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAg\
AEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAA\
IAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECAD\
QQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANB\
ADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKAB\
CwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsg\
AEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQEL\
IAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCAD\
IAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB\
8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAE\
Rg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARA\
IANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACEC\
DJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQg\
AWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2\
AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMg\
AhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5G\
DQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyP\
AQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQg\
AyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2\
AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQL\
QQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAIL\
IAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAEL\
IAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUE\
QEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEt\
AABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxB\
ACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAg\
AUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwEL\
AkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAg\
AygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIM\
fAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMD\
AAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0A\
IAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAh\
Agx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42\
AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB\
4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFr\
QQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYg\
ACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIB\
aiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAi\
AWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAA\
IgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWoh\
BiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIA\
IgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANB\
ADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBF\
DTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2Ahwg\
AyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEA\
CyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAg\
AUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAg\
AWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABB\
IEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRA\
QcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIM\
CwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACEC\
IAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAA\
QcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsg\
AEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyAB\
QQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8h\
AgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0D\
DAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/\
AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAA\
IgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtB\
A2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIA\
QSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsB\
MiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2\
AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EA\
NgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAE\
RgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0A\
LEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwg\
AyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAE\
RgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMg\
Ay8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCAD\
QRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0Gz\
GzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACAD\
QQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYC\
FEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAg\
AyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0A\
IAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYC\
HCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVB\
wABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGA\
BHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUN\
ACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQg\
A0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2Ahwg\
AyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIE\
IQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcX\
FgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtC\
CyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBB\
IiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIh\
CgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEK\
DAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6\
ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2\
AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBML\
QQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2Ahwg\
AyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2\
AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkL\
QQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2Ahwg\
AyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIA\
IQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEB\
CyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCAD\
QdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0A\
QQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCAD\
IAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8\
cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtB\
ADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEO\
AwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRA\
IABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0h\
AQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgm\
DwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAh\
DwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgj\
DwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0\
DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtB\
yiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAv\
AS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBH\
QQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggi\
A0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0A\
IAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgC\
OCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/\
AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsg\
BAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoA\
MAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAg\
AC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQ\
av0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0B\
C38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA\
2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYA\
aiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3\
cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEg\
AkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjV\
ACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hB\
AnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU\
1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39L\
DQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwB\
C0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0\
IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGoo\
AgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEi\
AEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANB\
A3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2\
AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVq\
IgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAg\
CU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAi\
ByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAA\
a3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQ\
OyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAi\
AyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGog\
AUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABr\
QQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAg\
BmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIA\
RwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANB\
eCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAA\
IARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwi\
AEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAA\
aiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkC\
ADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFN\
BEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBr\
dkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFB\
H0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJB\
ADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsg\
B0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2\
AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFB\
A3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQ\
IAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFG\
DQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsC\
QCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYC\
GAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0E\
QCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2\
QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAA\
KAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAA\
NgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAA\
KAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNy\
NgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczV\
ACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgI\
CwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXpl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBM\
RiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNh\
bGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBl\
cnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1\
bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2Nv\
bXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hh\
ciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJz\
aW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0\
b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sg\
ZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENv\
bnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1p\
c3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBv\
bl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdo\
aXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5z\
ZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2\
YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBv\
bl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1\
ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29t\
cGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBw\
YXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJh\
Y2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9u\
IG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNr\
IGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJ\
bnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVt\
YQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxF\
X0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJF\
UVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJ\
RU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJF\
U0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJN\
QU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElP\
TlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9F\
UlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQ\
RV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVD\
VElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4A\
U0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NP\
TlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURf\
Q09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9X\
QVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RB\
VFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19D\
T01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9N\
RVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRF\
AFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFD\
SEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJ\
RU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVD\
T1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVB\
RFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09D\
Q1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlS\
RUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NM\
X0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhF\
QUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoA\
AGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkA\
AEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQA\
ANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA\
AwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsN\
bG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEA\
AQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAA\
AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRF\
UlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";let E;Object.defineProperty(X,"exports",{get:()=>E||(E=s.from(Q,"base64"))})}),50172:((X,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.enumToMap=n;function n(s,Q=[],E=[]){const L=(Q?.length??0)===0,q=(E?.length??0)===0;return Object.fromEntries(
Object.entries(s).filter(([,Z])=>typeof Z=="number"&&(L||Q.includes(Z))&&(q||!E.includes(Z))))}}),46854:((X,t,n)=>{const{kConnected:s,kPending:Q,kRunning:E,kSize:L,
kFree:q,kQueued:Z}=n(36443);class P{constructor(w){this.connected=w[s],this.pending=w[Q],this.running=w[E],this.size=w[L]}}class U{constructor(w){this.connected=
w[s],this.free=w[q],this.pending=w[Q],this.queued=w[Z],this.running=w[E],this.size=w[L]}}X.exports={ClientStats:P,PoolStats:U}}),96603:(X=>{let t=0;const n=1e3,
s=(n>>1)-1;let Q;const E=Symbol("kFastTimer"),L=[],q=-2,Z=-1,P=0,U=1;function I(){t+=s;let l=0,g=L.length;for(;l<g;){const T=L[l];T._state===P?(T._idleStart=t-s,
T._state=U):T._state===U&&t>=T._idleStart+T._idleTimeout&&(T._state=Z,T._idleStart=-1,T._onTimeout(T._timerArg)),T._state===Z?(T._state=q,--g!==0&&(L[l]=L[g])):
++l}L.length=g,L.length!==0&&w()}function w(){Q?.refresh?Q.refresh():(clearTimeout(Q),Q=setTimeout(I,s),Q?.unref())}class u{[E]=!0;_state=q;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,T,k){
this._onTimeout=g,this._idleTimeout=T,this._timerArg=k,this.refresh()}refresh(){this._state===q&&L.push(this),(!Q||L.length===1)&&w(),this._state=P}clear(){this.
_state=Z,this._idleStart=-1}}X.exports={setTimeout(l,g,T){return g<=n?setTimeout(l,g,T):new u(l,g,T)},clearTimeout(l){l[E]?l.clear():clearTimeout(l)},setFastTimeout(l,g,T){
return new u(l,g,T)},clearFastTimeout(l){l.clear()},now(){return t},tick(l=0){t+=l-n+1,I(),I()},reset(){t=0,L.length=0,clearTimeout(Q),Q=null},kFastTimer:E}})};
