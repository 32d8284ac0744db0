exports.id=6421,exports.ids=[6421],exports.modules={20770:((te,D,m)=>{te.exports=m(20218)}),20218:((te,D,m)=>{"use strict";var M,R=m(69278),C=m(64756),L=m(58611),
b=m(65692),W=m(24434),ne=m(42613),re=m(39023);D.httpOverHttp=ie,D.httpsOverHttp=se,D.httpOverHttps=oe,D.httpsOverHttps=P;function ie(h){var f=new T(h);return f.
request=L.request,f}function se(h){var f=new T(h);return f.request=L.request,f.createSocket=j,f.defaultPort=443,f}function oe(h){var f=new T(h);return f.request=
b.request,f}function P(h){var f=new T(h);return f.request=b.request,f.createSocket=j,f.defaultPort=443,f}function T(h){var f=this;f.options=h||{},f.proxyOptions=
f.options.proxy||{},f.maxSockets=f.options.maxSockets||L.Agent.defaultMaxSockets,f.requests=[],f.sockets=[],f.on("free",function(v,O,w,g){for(var x=A(O,w,g),p=0,
y=f.requests.length;p<y;++p){var E=f.requests[p];if(E.host===x.host&&E.port===x.port){f.requests.splice(p,1),E.request.onSocket(v);return}}v.destroy(),f.removeSocket(
v)})}re.inherits(T,W.EventEmitter),T.prototype.addRequest=function(f,_,v,O){var w=this,g=I({request:f},w.options,A(_,v,O));if(w.sockets.length>=this.maxSockets){
w.requests.push(g);return}w.createSocket(g,function(x){x.on("free",p),x.on("close",y),x.on("agentRemove",y),f.onSocket(x);function p(){w.emit("free",x,g)}function y(E){
w.removeSocket(x),x.removeListener("free",p),x.removeListener("close",y),x.removeListener("agentRemove",y)}})},T.prototype.createSocket=function(f,_){var v=this,
O={};v.sockets.push(O);var w=I({},v.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{host:f.host+":"+f.port}});f.localAddress&&(w.localAddress=
f.localAddress),w.proxyAuth&&(w.headers=w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),k("making CONNECT re\
quest");var g=v.request(w);g.useChunkedEncodingByDefault=!1,g.once("response",x),g.once("upgrade",p),g.once("connect",y),g.once("error",E),g.end();function x(S){
S.upgrade=!0}function p(S,$,V){process.nextTick(function(){y(S,$,V)})}function y(S,$,V){if(g.removeAllListeners(),$.removeAllListeners(),S.statusCode!==200){k("\
tunneling socket could not be established, statusCode=%d",S.statusCode),$.destroy();var B=new Error("tunneling socket could not be established, statusCode="+S.statusCode);
B.code="ECONNRESET",f.request.emit("error",B),v.removeSocket(O);return}if(V.length>0){k("got illegal response body from proxy"),$.destroy();var B=new Error("got\
 illegal response body from proxy");B.code="ECONNRESET",f.request.emit("error",B),v.removeSocket(O);return}return k("tunneling connection has established"),v.sockets[v.
sockets.indexOf(O)]=$,_($)}function E(S){g.removeAllListeners(),k(`tunneling socket could not be established, cause=%s
`,S.message,S.stack);var $=new Error("tunneling socket could not be established, cause="+S.message);$.code="ECONNRESET",f.request.emit("error",$),v.removeSocket(
O)}},T.prototype.removeSocket=function(f){var _=this.sockets.indexOf(f);if(_!==-1){this.sockets.splice(_,1);var v=this.requests.shift();v&&this.createSocket(v,function(O){
v.request.onSocket(O)})}};function j(h,f){var _=this;T.prototype.createSocket.call(_,h,function(v){var O=h.request.getHeader("host"),w=I({},_.options,{socket:v,
servername:O?O.replace(/:.*$/,""):h.host}),g=C.connect(0,w);_.sockets[_.sockets.indexOf(v)]=g,f(g)})}function A(h,f,_){return typeof h=="string"?{host:h,port:f,
localAddress:_}:h}function I(h){for(var f=1,_=arguments.length;f<_;++f){var v=arguments[f];if(typeof v=="object")for(var O=Object.keys(v),w=0,g=O.length;w<g;++w){
var x=O[w];v[x]!==void 0&&(h[x]=v[x])}}return h}var k;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?k=function(){var h=Array.prototype.slice.
call(arguments);typeof h[0]=="string"?h[0]="TUNNEL: "+h[0]:h.unshift("TUNNEL:"),console.error.apply(console,h)}:k=function(){},M=k}),96421:((te,D,m)=>{"use stri\
ct";m.r(D),m.d(D,{ExitCode:()=>Z,addPath:()=>pt,debug:()=>Ce,endGroup:()=>Ne,error:()=>Pe,exportVariable:()=>ht,getBooleanInput:()=>vt,getIDToken:()=>At,getInput:()=>he,
getMultilineInput:()=>mt,getState:()=>Tt,group:()=>Ot,info:()=>_t,isDebug:()=>Et,markdownSummary:()=>Je,notice:()=>xt,platform:()=>M,saveState:()=>Rt,setCommandEcho:()=>gt,
setFailed:()=>yt,setOutput:()=>wt,setSecret:()=>ke,startGroup:()=>De,summary:()=>ze,toPlatformPath:()=>He,toPosixPath:()=>Qe,toWin32Path:()=>Ke,warning:()=>St});
var M={};m.r(M),m.d(M,{arch:()=>be,getDetails:()=>ft,isLinux:()=>Ue,isMacOS:()=>fe,isWindows:()=>de,platform:()=>J});var R=m(70857);function C(n){return n==null?
"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function L(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.
endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function b(n,e,t){const r=new re(n,e,t);process.stdout.write(r.toString()+R.EOL)}function W(n,e=""){b(n,{},e)}
const ne="::";class re{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e=ne+this.command;if(this.properties&&
Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const i=this.properties[r];i&&(t?t=!1:
e+=",",e+=`${r}=${se(i)}`)}}return e+=`${ne}${ie(this.message)}`,e}}function ie(n){return C(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function se(n){
return C(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var oe=m(76982),P=m(79896);function T(n,e){const t=process.
env[`GITHUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!P.existsSync(t))throw new Error(`Missing file at path:\
 ${t}`);P.appendFileSync(t,`${C(e)}${R.EOL}`,{encoding:"utf8"})}function j(n,e){const t=`ghadelimiter_${oe.randomUUID()}`,r=C(e);if(n.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}\
"`);return`${n}<<${t}${R.EOL}${r}${R.EOL}${t}`}var A=m(16928),I=m(58611),k=m.t(I,2),h=m(65692),f=m.t(h,2);function _(n){const e=n.protocol==="https:";if(v(n))return;
const t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{return new w(t)}catch{if(!t.startsWith("http:\
//")&&!t.startsWith("https://"))return new w(`http://${t}`)}else return}function v(n){if(!n.hostname)return!1;const e=n.hostname;if(O(e))return!0;const t=process.
env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;n.port?r=Number(n.port):n.protocol==="http:"?r=80:n.protocol==="https:"&&(r=443);const i=[n.hostname.
toUpperCase()];typeof r=="number"&&i.push(`${i[0]}:${r}`);for(const s of t.split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(s==="*"||i.some(o=>o===s||o.
endsWith(`.${s}`)||s.startsWith(".")&&o.endsWith(`${s}`)))return!0;return!1}function O(n){const e=n.toLowerCase();return e==="localhost"||e.startsWith("127.")||
e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}class w extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var g=m(20770),
x=m(24371),p=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(
c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})},y;(function(n){
n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]=
"SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.
PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.
Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyR\
equests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]=
"ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(y||(y={}));var E;(function(n){n.Accept="accept",n.ContentType="content-type"})(E||(E={}));var S;
(function(n){n.ApplicationJson="application/json"})(S||(S={}));function $(n){const e=pm.getProxyUrl(new URL(n));return e?e.href:""}const V=[y.MovedPermanently,y.
ResourceMoved,y.SeeOther,y.TemporaryRedirect,y.PermanentRedirect],B=[y.BadGateway,y.ServiceUnavailable,y.GatewayTimeout],Le=["OPTIONS","GET","DELETE","HEAD"],Ie=10,
Be=5;class ae extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,ae.prototype)}}class qe{constructor(e){
this.message=e}readBody(){return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("\
data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return p(this,void 0,void 0,function*(){return new Promise(
e=>p(this,void 0,void 0,function*(){const t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}function Ut(n){return new URL(
n).protocol==="https:"}class je{constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=r,r&&
(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),
r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.
keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(e,t){
return p(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return p(this,void 0,void 0,function*(){return this.request("GET",
e,null,t||{})})}del(e,t){return p(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){return p(this,void 0,void 0,function*(){
return this.request("POST",e,t,r||{})})}patch(e,t,r){return p(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){return p(this,void 0,
void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return p(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,i){
return p(this,void 0,void 0,function*(){return this.request(e,t,r,i)})}getJson(e){return p(this,arguments,void 0,function*(t,r={}){r[E.Accept]=this._getExistingOrDefaultHeader(
r,E.Accept,S.ApplicationJson);const i=yield this.get(t,r);return this._processResponse(i,this.requestOptions)})}postJson(e,t){return p(this,arguments,void 0,function*(r,i,s={}){
const o=JSON.stringify(i,null,2);s[E.Accept]=this._getExistingOrDefaultHeader(s,E.Accept,S.ApplicationJson),s[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,S.ApplicationJson);const u=yield this.post(r,o,s);return this._processResponse(u,this.requestOptions)})}putJson(e,t){return p(this,arguments,void 0,function*(r,i,s={}){
const o=JSON.stringify(i,null,2);s[E.Accept]=this._getExistingOrDefaultHeader(s,E.Accept,S.ApplicationJson),s[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,S.ApplicationJson);const u=yield this.put(r,o,s);return this._processResponse(u,this.requestOptions)})}patchJson(e,t){return p(this,arguments,void 0,function*(r,i,s={}){
const o=JSON.stringify(i,null,2);s[E.Accept]=this._getExistingOrDefaultHeader(s,E.Accept,S.ApplicationJson),s[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,S.ApplicationJson);const u=yield this.patch(r,o,s);return this._processResponse(u,this.requestOptions)})}request(e,t,r,i){return p(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,i);const u=this._allowRetries&&Le.includes(
e)?this._maxRetries+1:1;let l=0,a;do{if(a=yield this.requestRaw(o,r),a&&a.message&&a.message.statusCode===y.Unauthorized){let d;for(const U of this.handlers)if(U.
canHandleAuthentication(a)){d=U;break}return d?d.handleAuthentication(this,o,r):a}let c=this._maxRedirects;for(;a.message.statusCode&&V.includes(a.message.statusCode)&&
this._allowRedirects&&c>0;){const d=a.message.headers.location;if(!d)break;const U=new URL(d);if(s.protocol==="https:"&&s.protocol!==U.protocol&&!this._allowRedirectDowngrade)
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedi\
rectDowngrade option to true.");if(yield a.readBody(),U.hostname!==s.hostname)for(const ee in i)ee.toLowerCase()==="authorization"&&delete i[ee];o=this._prepareRequest(
e,U,i),a=yield this.requestRaw(o,r),c--}if(!a.message.statusCode||!B.includes(a.message.statusCode))return a;l+=1,l<u&&(yield a.readBody(),yield this._performExponentialBackoff(
l))}while(l<u);return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return p(this,void 0,void 0,function*(){return new Promise(
(r,i)=>{function s(o,u){o?i(o):u?r(u):i(new Error("Unknown error"))}this.requestRawWithCallback(e,t,s)})})}requestRawWithCallback(e,t,r){typeof t=="string"&&(e.
options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let i=!1;function s(l,a){i||(i=!0,r(l,a))}const o=e.httpModule.
request(e.options,l=>{const a=new qe(l);s(void 0,a)});let u;o.on("socket",l=>{u=l}),o.setTimeout(this._socketTimeout||3*6e4,()=>{u&&u.end(),s(new Error(`Request\
 timeout: ${e.options.path}`))}),o.on("error",function(l){s(l)}),t&&typeof t=="string"&&o.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){o.end()}),
t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),r=_(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(
t,r)}_prepareRequest(e,t,r){const i={};i.parsedUrl=t;const s=i.parsedUrl.protocol==="https:";i.httpModule=s?f:k;const o=s?443:80;if(i.options={},i.options.host=
i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):o,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=
e,i.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.
handlers)for(const u of this.handlers)u.prepareRequest(i.options);return i}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign(
{},G(this.requestOptions.headers),G(e||{})):G(e||{})}_getExistingOrDefaultHeader(e,t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const o=G(this.
requestOptions.headers)[t];o&&(i=typeof o=="number"?o.toString():o)}const s=e[t];return s!==void 0?typeof s=="number"?s.toString():s:i!==void 0?i:r}_getExistingOrDefaultContentTypeHeader(e,t){
let r;if(this.requestOptions&&this.requestOptions.headers){const s=G(this.requestOptions.headers)[E.ContentType];s&&(typeof s=="number"?r=String(s):Array.isArray(
s)?r=s.join(", "):r=s)}const i=e[E.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(", "):i:r!==void 0?r:t}_getAgent(e){let t;
const r=_(e),i=r&&r.hostname;if(this._keepAlive&&i&&(t=this._proxyAgent),i||(t=this._agent),t)return t;const s=e.protocol==="https:";let o=100;if(this.requestOptions&&
(o=this.requestOptions.maxSockets||I.globalAgent.maxSockets),r&&r.hostname){const u={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},
(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let l;const a=r.protocol==="https:";s?l=a?g.httpsOverHttps:
g.httpsOverHttp:l=a?g.httpOverHttps:g.httpOverHttp,t=l(u),this._proxyAgent=t}if(!t){const u={keepAlive:this._keepAlive,maxSockets:o};t=s?new h.Agent(u):new I.Agent(
u),this._agent=t}return s&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let r;if(this.
_keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const i=e.protocol==="https:";return r=new x.kT(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},
(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,i&&this._ignoreSslError&&
(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",r=process.env.
ACTIONS_ORCHESTRATION_ID;if(r){const i=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${i}`}return t}_performExponentialBackoff(e){return p(
this,void 0,void 0,function*(){e=Math.min(Ie,e);const t=Be*Math.pow(2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return p(this,void 0,
void 0,function*(){return new Promise((r,i)=>p(this,void 0,void 0,function*(){const s=e.message.statusCode||0,o={statusCode:s,result:null,headers:{}};s===y.NotFound&&
r(o);function u(c,d){if(typeof d=="string"){const U=new Date(d);if(!isNaN(U.valueOf()))return U}return d}let l,a;try{a=yield e.readBody(),a&&a.length>0&&(t&&t.deserializeDates?
l=JSON.parse(a,u):l=JSON.parse(a),o.result=l),o.headers=e.message.headers}catch{}if(s>299){let c;l&&l.message?c=l.message:a&&a.length>0?c=a:c=`Failed request: (${s}\
)`;const d=new ae(c,s);d.result=o.result,i(d)}else r(o)}))})}}const G=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{});var ce=function(n,e,t,r){function i(s){
return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(
c))}catch(d){o(d)}}function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};class $t{constructor(e,t){this.username=e,this.password=
t}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString(
"base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return ce(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class Fe{constructor(e){
this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ce(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class kt{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ce(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var pe=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}
function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};class F{static createHttpClient(e=!0,t=10){const r={allowRetries:e,maxRetries:t};
return new je("actions/oidc-client",[new Fe(F.getRequestToken())],r)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return pe(this,void 0,void 0,function*(){var t;const s=(t=(yield F.createHttpClient().
getJson(e).catch(o=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||t===void 0?void 0:t.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return pe(this,void 0,void 0,function*(){try{let t=F.getIDTokenUrl();if(e){const i=encodeURIComponent(e);t=`${t}&audience=${i}`}Ce(`ID token url is ${t}`);const r=yield F.
getCall(t);return ke(r),r}catch(t){throw new Error(`Error message: ${t.message}`)}})}}var ue=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){
o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}function a(c){c.done?
s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};const{access:Me,appendFile:We,writeFile:Ve}=P.promises,me="GITHUB_STEP_SUMMARY",Ct="https://do\
cs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Ge{constructor(){this._buffer=""}filePath(){return ue(this,
void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[me];if(!e)throw new Error(`Unable to find environment variable for $${me}.\
 Check if your runtime environment supports job summaries.`);try{yield Me(e,P.constants.R_OK|P.constants.W_OK)}catch{throw new Error(`Unable to access summary f\
ile: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){const i=Object.entries(r).map(([s,o])=>`\
 ${s}="${o}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return ue(this,void 0,void 0,function*(){const t=!!e?.overwrite,r=yield this.filePath();
return yield(t?Ve:We)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ue(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():
this}addEOL(){return this.addRaw(R.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){
const r=t?"ol":"ul",i=e.map(o=>this.wrap("li",o)).join(""),s=this.wrap(r,i);return this.addRaw(s).addEOL()}addTable(e){const t=e.map(i=>{const s=i.map(o=>{if(typeof o==
"string")return this.wrap("td",o);const{header:u,data:l,colspan:a,rowspan:c}=o,d=u?"th":"td",U=Object.assign(Object.assign({},a&&{colspan:a}),c&&{rowspan:c});return this.
wrap(d,l,U)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){const r=this.wrap("details",this.
wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:i,height:s}=r||{},o=Object.assign(Object.assign({},i&&{width:i}),s&&{height:s}),
u=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(u).addEOL()}addHeading(e,t){const r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(
r)?r:"h1",s=this.wrap(i,e);return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap(
"br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(i).addEOL()}addLink(e,t){
const r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}}const ve=new Ge,Je=ve,ze=ve;function Qe(n){return n.replace(/[\\]/g,"/")}function Ke(n){return n.
replace(/[/]/g,"\\")}function He(n){return n.replace(/[/\\]/g,A.sep)}var we=m(13193),ge=m(24434),Ye=m(35317),Pt=m(42613),Q=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}
function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};const{chmod:Dt,copyFile:Nt,lstat:Xe,mkdir:Lt,open:It,readdir:Ze,rename:Bt,
rm:qt,rmdir:jt,stat:K,symlink:Ft,unlink:Mt}=P.promises,q=process.platform==="win32";function Wt(n){return Q(this,void 0,void 0,function*(){const e=yield fs.promises.
readlink(n);return q&&!e.endsWith("\\")?`${e}\\`:e})}const Vt=268435456,Gt=P.constants.O_RDONLY;function et(n){return Q(this,void 0,void 0,function*(){try{yield K(
n)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function Jt(n){return Q(this,arguments,void 0,function*(e,t=!1){return(t?yield K(e):yield Xe(e)).isDirectory()})}
function ye(n){if(n=tt(n),!n)throw new Error('isRooted() parameter "p" cannot be empty');return q?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function Ee(n,e){
return Q(this,void 0,void 0,function*(){let t;try{t=yield K(n)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable f\
ile exists '${n}': ${i}`)}if(t&&t.isFile()){if(q){const i=A.extname(n).toUpperCase();if(e.some(s=>s.toUpperCase()===i))return n}else if(Se(t))return n}const r=n;
for(const i of e){n=r+i,t=void 0;try{t=yield K(n)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}\
': ${s}`)}if(t&&t.isFile()){if(q){try{const s=A.dirname(n),o=A.basename(n).toUpperCase();for(const u of yield Ze(s))if(o===u.toUpperCase()){n=A.join(s,u);break}}catch(s){
console.log(`Unexpected error attempting to determine the actual case of the file '${n}': ${s}`)}return n}else if(Se(t))return n}}return""})}function tt(n){return n=
n||"",q?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,"/")}function Se(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===
process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function zt(){var n;return(n=process.env.COMSPEC)!==null&&n!==void 0?n:"cmd.e\
xe"}var N=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){
o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};function Qt(n,e){return N(
this,arguments,void 0,function*(t,r,i={}){const{force:s,recursive:o,copySourceDirectory:u}=it(i),l=(yield ioUtil.exists(r))?yield ioUtil.stat(r):null;if(l&&l.isFile()&&
!s)return;const a=l&&l.isDirectory()&&u?path.join(r,path.basename(t)):r;if(!(yield ioUtil.exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.
stat(t)).isDirectory())if(o)yield Oe(t,a,0,s);else throw new Error(`Failed to copy. ${t} is a directory, but tried to copy without recursive flag.`);else{if(path.
relative(t,a)==="")throw new Error(`'${a}' and '${t}' are the same file`);yield Re(t,a,s)}})}function Kt(n,e){return N(this,arguments,void 0,function*(t,r,i={}){
if(yield ioUtil.exists(r)){let s=!0;if((yield ioUtil.isDirectory(r))&&(r=path.join(r,path.basename(t)),s=yield ioUtil.exists(r)),s)if(i.force==null||i.force)yield nt(
r);else throw new Error("Destination already exists")}yield xe(path.dirname(r)),yield ioUtil.rename(t,r)})}function nt(n){return N(this,void 0,void 0,function*(){
if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,
recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function xe(n){return N(this,void 0,void 0,function*(){ok(n,"a p\
ath argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function _e(n,e){return N(this,void 0,void 0,function*(){if(!n)throw new Error("parameter\
 'tool' is required");if(e){const r=yield _e(n,!1);if(!r)throw q?new Error(`Unable to locate executable file: ${n}. Please verify either the file path exists or\
 the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(
`Unable to locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also check the file mode to verify the file is executable.`);return r}const t=yield rt(n);return t&&t.length>0?t[0]:""})}function rt(n){return N(this,
void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const e=[];if(q&&process.env.PATHEXT)for(const i of process.env.PATHEXT.split(A.
delimiter))i&&e.push(i);if(ye(n)){const i=yield Ee(n,e);return i?[i]:[]}if(n.includes(A.sep))return[];const t=[];if(process.env.PATH)for(const i of process.env.
PATH.split(A.delimiter))i&&t.push(i);const r=[];for(const i of t){const s=yield Ee(A.join(i,n),e);s&&r.push(s)}return r})}function it(n){const e=n.force==null?!0:
n.force,t=!!n.recursive,r=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:e,recursive:t,copySourceDirectory:r}}function Oe(n,e,t,r){return N(
this,void 0,void 0,function*(){if(t>=255)return;t++,yield xe(e);const i=yield ioUtil.readdir(n);for(const s of i){const o=`${n}/${s}`,u=`${e}/${s}`;(yield ioUtil.
lstat(o)).isDirectory()?yield Oe(o,u,t,r):yield Re(o,u,r)}yield ioUtil.chmod(e,(yield ioUtil.stat(n)).mode)})}function Re(n,e,t){return N(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(e),yield ioUtil.unlink(e)}catch(i){i.code==="EPERM"&&(yield ioUtil.chmod(e,"0666"),yield ioUtil.
unlink(e))}const r=yield ioUtil.readlink(n);yield ioUtil.symlink(r,e,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(e))||t)&&(yield ioUtil.copyFile(
n,e))})}var st=m(53557),Te=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){
try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};
const H=process.platform==="win32";class ot extends ge.EventEmitter{constructor(e,t,r){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or emp\
ty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){
const r=this._getSpawnFileName(),i=this._getSpawnArgs(e);let s=t?"":"[command]";if(H)if(this._isCmdFile()){s+=r;for(const o of i)s+=` ${o}`}else if(e.windowsVerbatimArguments){
s+=`"${r}"`;for(const o of i)s+=` ${o}`}else{s+=this._windowsQuoteCmdArg(r);for(const o of i)s+=` ${this._windowsQuoteCmdArg(o)}`}else{s+=r;for(const o of i)s+=
` ${o}`}return s}_processLineBuffer(e,t,r){try{let i=t+e.toString(),s=i.indexOf(R.EOL);for(;s>-1;){const o=i.substring(0,s);r(o),i=i.substring(s+R.EOL.length),s=
i.indexOf(R.EOL)}return i}catch(i){return this._debug(`error processing line. Failed with error ${i}`),""}}_getSpawnFileName(){return H&&this._isCmdFile()?process.
env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(H&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const r of this.
args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.
toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)
return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let r=!1;for(const o of e)if(t.some(u=>u===o)){r=!0;
break}if(!r)return e;let i='"',s=!0;for(let o=e.length;o>0;o--)i+=e[o-1],s&&e[o-1]==="\\"?i+="\\":e[o-1]==='"'?(s=!0,i+='"'):s=!1;return i+='"',i.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&e[i-1]==="\\"?t+="\\":e[i-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};const r={};return r.cwd=e.cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=
`"${t}"`),r}exec(){return Te(this,void 0,void 0,function*(){return!ye(this.toolPath)&&(this.toolPath.includes("/")||H&&this.toolPath.includes("\\"))&&(this.toolPath=
A.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield _e(this.toolPath,!0),new Promise((e,t)=>Te(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const a of this.args)this._debug(`   ${a}`);const r=this._cloneExecOptions(this.options);
!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+R.EOL);const i=new le(r,this.toolPath);if(i.on("debug",a=>{this._debug(a)}),this.options.cwd&&
!(yield et(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const s=this._getSpawnFileName(),o=Ye.spawn(s,this._getSpawnArgs(
r),this._getSpawnOptions(this.options,s));let u="";o.stdout&&o.stdout.on("data",a=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.
stdout(a),!r.silent&&r.outStream&&r.outStream.write(a),u=this._processLineBuffer(a,u,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(c)})});let l="";if(o.stderr&&o.stderr.on("data",a=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(
a),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(a),l=this._processLineBuffer(a,l,c=>{this.options.listeners&&this.options.
listeners.errline&&this.options.listeners.errline(c)})}),o.on("error",a=>{i.processError=a.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),o.on(
"exit",a=>{i.processExitCode=a,i.processExited=!0,this._debug(`Exit code ${a} received from tool '${this.toolPath}'`),i.CheckComplete()}),o.on("close",a=>{i.processExitCode=
a,i.processExited=!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(a,c)=>{u.length>0&&
this.emit("stdline",u),l.length>0&&this.emit("errline",l),o.removeAllListeners(),a?t(a):e(c)}),this.options.input){if(!o.stdin)throw new Error("child process mi\
ssing stdin");o.stdin.end(this.options.input)}}))})}}function at(n){const e=[];let t=!1,r=!1,i="";function s(o){r&&o!=='"'&&(i+="\\"),i+=o,r=!1}for(let o=0;o<n.
length;o++){const u=n.charAt(o);if(u==='"'){r?s(u):t=!t;continue}if(u==="\\"&&r){s(u);continue}if(u==="\\"&&t){r=!0;continue}if(u===" "&&!t){i.length>0&&(e.push(
i),i="");continue}s(u)}return i.length>0&&e.push(i.trim()),e}class le extends ge.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,st.setTimeout)(le.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`Ther\
e was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&
(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.
timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){const t=`The STDIO\
 streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO strea\
ms and has not yet exited.`;e._debug(t)}e._setResult()}}}var Ae=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=
Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}function a(c){c.done?s(c.value):i(c.value).
then(u,l)}a((r=r.apply(n,e||[])).next())})};function ct(n,e,t){return Ae(this,void 0,void 0,function*(){const r=at(n);if(r.length===0)throw new Error("Parameter\
 'commandLine' cannot be null or empty.");const i=r[0];return e=r.slice(1).concat(e||[]),new ot(i,e,t).exec()})}function Y(n,e,t){return Ae(this,void 0,void 0,function*(){
var r,i;let s="",o="";const u=new we.StringDecoder("utf8"),l=new we.StringDecoder("utf8"),a=(r=t?.listeners)===null||r===void 0?void 0:r.stdout,c=(i=t?.listeners)===
null||i===void 0?void 0:i.stderr,d=z=>{o+=l.write(z),c&&c(z)},U=z=>{s+=u.write(z),a&&a(z)},ee=Object.assign(Object.assign({},t?.listeners),{stdout:U,stderr:d}),
bt=yield ct(n,e,Object.assign(Object.assign({},t),{listeners:ee}));return s+=u.end(),o+=l.end(),{exitCode:bt,stdout:s,stderr:o}})}var X=function(n,e,t,r){function i(s){
return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(
c))}catch(d){o(d)}}function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})};const ut=()=>X(void 0,void 0,void 0,function*(){const{
stdout:n}=yield Y('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield Y('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.trim()}}),lt=()=>X(void 0,void 0,void 0,function*(){
var n,e,t,r;const{stdout:i}=yield Y("sw_vers",void 0,{silent:!0}),s=(e=(n=i.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&e!==void 0?
e:"";return{name:(r=(t=i.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:s}}),dt=()=>X(void 0,void 0,void 0,function*(){
const{stdout:n}=yield Y("lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=n.trim().split(`
`);return{name:e,version:t}}),J=R.platform(),be=R.arch(),de=J==="win32",fe=J==="darwin",Ue=J==="linux";function ft(){return X(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield de?ut():fe?lt():dt()),{platform:J,arch:be,isWindows:de,isMacOS:fe,isLinux:Ue})})}var $e=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(c){try{a(r.next(c))}catch(d){o(d)}}function l(c){try{a(r.throw(c))}catch(d){o(d)}}
function a(c){c.done?s(c.value):i(c.value).then(u,l)}a((r=r.apply(n,e||[])).next())})},Z;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Z||(Z=
{}));function ht(n,e){const t=C(e);if(process.env[n]=t,process.env.GITHUB_ENV||"")return T("ENV",j(n,e));b("set-env",{name:n},t)}function ke(n){b("add-mask",{},
n)}function pt(n){process.env.GITHUB_PATH||""?T("PATH",n):b("add-path",{},n),process.env.PATH=`${n}${A.delimiter}${process.env.PATH}`}function he(n,e){const t=process.
env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not supplied: ${n}`);return e&&e.trimWhitespace===
!1?t:t.trim()}function mt(n,e){const t=he(n,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?t:t.map(r=>r.trim())}function vt(n,e){const t=["true","True","TRUE"],r=["false","False","FALSE"],i=he(n,e);
if(t.includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function wt(n,e){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",j(n,e));process.
stdout.write(R.EOL),b("set-output",{name:n},C(e))}function gt(n){W("echo",n?"on":"off")}function yt(n){process.exitCode=Z.Failure,Pe(n)}function Et(){return process.
env.RUNNER_DEBUG==="1"}function Ce(n){b("debug",{},n)}function Pe(n,e={}){b("error",L(e),n instanceof Error?n.toString():n)}function St(n,e={}){b("warning",L(e),
n instanceof Error?n.toString():n)}function xt(n,e={}){b("notice",L(e),n instanceof Error?n.toString():n)}function _t(n){process.stdout.write(n+R.EOL)}function De(n){
W("group",n)}function Ne(){W("endgroup")}function Ot(n,e){return $e(this,void 0,void 0,function*(){De(n);let t;try{t=yield e()}finally{Ne()}return t})}function Rt(n,e){
if(process.env.GITHUB_STATE||"")return T("STATE",j(n,e));b("save-state",{name:n},C(e))}function Tt(n){return process.env[`STATE_${n}`]||""}function At(n){return $e(
this,void 0,void 0,function*(){return yield F.getIDToken(n)})}})};
