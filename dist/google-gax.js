exports.id=4775,exports.ids=[4775],exports.modules={92222:(j=>{"use strict";j.exports=l;function l(d,f){for(var p=new Array(arguments.length-1),g=0,h=2,s=!0;h<arguments.
length;)p[g++]=arguments[h++];return new Promise(function(t,r){p[g]=function(u){if(s)if(s=!1,u)r(u);else{for(var c=new Array(arguments.length-1),a=0;a<c.length;)
c[a++]=arguments[a];t.apply(null,c)}};try{d.apply(f||null,p)}catch(e){s&&(s=!1,r(e))}})}}),25478:((j,l)=>{"use strict";var d=l;d.length=function(n){var t=n.length;
if(!t)return 0;for(var r=0;--t%4>1&&n.charAt(t)==="=";)++r;return Math.ceil(n.length*3)/4-r};for(var f=new Array(64),p=new Array(123),g=0;g<64;)p[f[g]=g<26?g+65:
g<52?g+71:g<62?g-4:g-59|43]=g++;d.encode=function(n,t,r){for(var e=null,u=[],c=0,a=0,i;t<r;){var o=n[t++];switch(a){case 0:u[c++]=f[o>>2],i=(o&3)<<4,a=1;break;case 1:
u[c++]=f[i|o>>4],i=(o&15)<<2,a=2;break;case 2:u[c++]=f[i|o>>6],u[c++]=f[o&63],a=0;break}c>8191&&((e||(e=[])).push(String.fromCharCode.apply(String,u)),c=0)}return a&&
(u[c++]=f[i],u[c++]=61,a===1&&(u[c++]=61)),e?(c&&e.push(String.fromCharCode.apply(String,u.slice(0,c))),e.join("")):String.fromCharCode.apply(String,u.slice(0,c))};
var h="invalid encoding";d.decode=function(n,t,r){for(var e=r,u=0,c,a=0;a<n.length;){var i=n.charCodeAt(a++);if(i===61&&u>1)break;if((i=p[i])===void 0)throw Error(
h);switch(u){case 0:c=i,u=1;break;case 1:t[r++]=c<<2|(i&48)>>4,c=i,u=2;break;case 2:t[r++]=(c&15)<<4|(i&60)>>2,c=i,u=3;break;case 3:t[r++]=(c&3)<<6|i,u=0;break}}
if(u===1)throw Error(h);return r-e},d.test=function(n){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(n)}}),25346:(j=>{"use stric\
t";j.exports=d;var l=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
function d(p,g){typeof p=="string"&&(g=p,p=void 0);var h=[];function s(t){if(typeof t!="string"){var r=n();if(d.verbose&&console.log("codegen: "+r),r="return "+
r,t){for(var e=Object.keys(t),u=new Array(e.length+1),c=new Array(e.length),a=0;a<e.length;)u[a]=e[a],c[a]=t[e[a++]];return u[a]=r,Function.apply(null,u).apply(
null,c)}return Function(r)()}for(var i=new Array(arguments.length-1),o=0;o<i.length;)i[o]=arguments[++o];if(o=0,t=t.replace(/%([%dfijs])/g,function(E,_){var w=i[o++];
switch(_){case"d":case"f":return String(Number(w));case"i":return String(Math.floor(w));case"j":return JSON.stringify(w);case"s":return String(w)}return"%"}),o!==
i.length)throw Error("parameter count mismatch");return h.push(t),s}function n(t){return"function "+f(t||g)+"("+(p&&p.join(",")||"")+`){
  `+h.join(`
  `)+`
}`}return s.toString=n,s}d.verbose=!1;function f(p){return!p||(p=String(p).replace(/[^\w$]/g,""),!p)?"":(/^\d/.test(p)&&(p="_"+p),l.test(p)?p+"_":p)}}),32491:(j=>{
"use strict";j.exports=l;function l(){this._listeners=Object.create(null)}l.prototype.on=function(f,p,g){return(this._listeners[f]||(this._listeners[f]=[])).push(
{fn:p,ctx:g||this}),this},l.prototype.off=function(f,p){if(f===void 0)this._listeners=Object.create(null);else if(p===void 0)this._listeners[f]=[];else{var g=this.
_listeners[f];if(!g)return this;for(var h=0;h<g.length;)g[h].fn===p?g.splice(h,1):++h}return this},l.prototype.emit=function(f){var p=this._listeners[f];if(p){for(var g=[],
h=1;h<arguments.length;)g.push(arguments[h++]);for(h=0;h<p.length;)p[h].fn.apply(p[h++].ctx,g)}return this}}),44279:((j,l,d)=>{"use strict";j.exports=g;var f=d(
92222),p=d(20193);function g(h,s,n){return typeof s=="function"?(n=s,s={}):s||(s={}),n?!s.xhr&&p&&p.readFile?p.readFile(h,function(r,e){return r&&typeof XMLHttpRequest<
"u"?g.xhr(h,s,n):r?n(r):n(null,s.binary?e:e.toString("utf8"))}):g.xhr(h,s,n):f(g,this,h,s)}g.xhr=function(s,n,t){var r=new XMLHttpRequest;r.onreadystatechange=function(){
if(r.readyState===4){if(r.status!==0&&r.status!==200)return t(Error("status "+r.status));if(n.binary){var u=r.response;if(!u){u=[];for(var c=0;c<r.responseText.
length;++c)u.push(r.responseText.charCodeAt(c)&255)}return t(null,typeof Uint8Array<"u"?new Uint8Array(u):u)}return t(null,r.responseText)}},n.binary&&("overrid\
eMimeType"in r&&r.overrideMimeType("text/plain; charset=x-user-defined"),r.responseType="arraybuffer"),r.open("GET",s),r.send()}}),20193:((j,l,d)=>{"use strict";
var f=null;try{f=d(79896),(!f||!f.readFile||!f.readFileSync)&&(f=null)}catch{}j.exports=f}),8597:(j=>{"use strict";j.exports=l(l);function l(h){return typeof Float32Array<
"u"?(function(){var s=new Float32Array([-0]),n=new Uint8Array(s.buffer),t=n[3]===128;function r(a,i,o){s[0]=a,i[o]=n[0],i[o+1]=n[1],i[o+2]=n[2],i[o+3]=n[3]}function e(a,i,o){
s[0]=a,i[o]=n[3],i[o+1]=n[2],i[o+2]=n[1],i[o+3]=n[0]}h.writeFloatLE=t?r:e,h.writeFloatBE=t?e:r;function u(a,i){return n[0]=a[i],n[1]=a[i+1],n[2]=a[i+2],n[3]=a[i+
3],s[0]}function c(a,i){return n[3]=a[i],n[2]=a[i+1],n[1]=a[i+2],n[0]=a[i+3],s[0]}h.readFloatLE=t?u:c,h.readFloatBE=t?c:u})():(function(){function s(t,r,e,u){var c=r<
0?1:0;if(c&&(r=-r),r===0)t(1/r>0?0:2147483648,e,u);else if(isNaN(r))t(2143289344,e,u);else if(r>34028234663852886e22)t((c<<31|2139095040)>>>0,e,u);else if(r<11754943508222875e-54)
t((c<<31|Math.round(r/1401298464324817e-60))>>>0,e,u);else{var a=Math.floor(Math.log(r)/Math.LN2),i=Math.round(r*Math.pow(2,-a)*8388608)&8388607;t((c<<31|a+127<<
23|i)>>>0,e,u)}}h.writeFloatLE=s.bind(null,d),h.writeFloatBE=s.bind(null,f);function n(t,r,e){var u=t(r,e),c=(u>>31)*2+1,a=u>>>23&255,i=u&8388607;return a===255?
i?NaN:c*(1/0):a===0?c*1401298464324817e-60*i:c*Math.pow(2,a-150)*(i+8388608)}h.readFloatLE=n.bind(null,p),h.readFloatBE=n.bind(null,g)})(),typeof Float64Array<"\
u"?(function(){var s=new Float64Array([-0]),n=new Uint8Array(s.buffer),t=n[7]===128;function r(a,i,o){s[0]=a,i[o]=n[0],i[o+1]=n[1],i[o+2]=n[2],i[o+3]=n[3],i[o+4]=
n[4],i[o+5]=n[5],i[o+6]=n[6],i[o+7]=n[7]}function e(a,i,o){s[0]=a,i[o]=n[7],i[o+1]=n[6],i[o+2]=n[5],i[o+3]=n[4],i[o+4]=n[3],i[o+5]=n[2],i[o+6]=n[1],i[o+7]=n[0]}
h.writeDoubleLE=t?r:e,h.writeDoubleBE=t?e:r;function u(a,i){return n[0]=a[i],n[1]=a[i+1],n[2]=a[i+2],n[3]=a[i+3],n[4]=a[i+4],n[5]=a[i+5],n[6]=a[i+6],n[7]=a[i+7],
s[0]}function c(a,i){return n[7]=a[i],n[6]=a[i+1],n[5]=a[i+2],n[4]=a[i+3],n[3]=a[i+4],n[2]=a[i+5],n[1]=a[i+6],n[0]=a[i+7],s[0]}h.readDoubleLE=t?u:c,h.readDoubleBE=
t?c:u})():(function(){function s(t,r,e,u,c,a){var i=u<0?1:0;if(i&&(u=-u),u===0)t(0,c,a+r),t(1/u>0?0:2147483648,c,a+e);else if(isNaN(u))t(0,c,a+r),t(2146959360,c,
a+e);else if(u>17976931348623157e292)t(0,c,a+r),t((i<<31|2146435072)>>>0,c,a+e);else{var o;if(u<22250738585072014e-324)o=u/5e-324,t(o>>>0,c,a+r),t((i<<31|o/4294967296)>>>
0,c,a+e);else{var O=Math.floor(Math.log(u)/Math.LN2);O===1024&&(O=1023),o=u*Math.pow(2,-O),t(o*4503599627370496>>>0,c,a+r),t((i<<31|O+1023<<20|o*1048576&1048575)>>>
0,c,a+e)}}}h.writeDoubleLE=s.bind(null,d,0,4),h.writeDoubleBE=s.bind(null,f,4,0);function n(t,r,e,u,c){var a=t(u,c+r),i=t(u,c+e),o=(i>>31)*2+1,O=i>>>20&2047,E=4294967296*
(i&1048575)+a;return O===2047?E?NaN:o*(1/0):O===0?o*5e-324*E:o*Math.pow(2,O-1075)*(E+4503599627370496)}h.readDoubleLE=n.bind(null,p,0,4),h.readDoubleBE=n.bind(null,
g,4,0)})(),h}function d(h,s,n){s[n]=h&255,s[n+1]=h>>>8&255,s[n+2]=h>>>16&255,s[n+3]=h>>>24}function f(h,s,n){s[n]=h>>>24,s[n+1]=h>>>16&255,s[n+2]=h>>>8&255,s[n+
3]=h&255}function p(h,s){return(h[s]|h[s+1]<<8|h[s+2]<<16|h[s+3]<<24)>>>0}function g(h,s){return(h[s]<<24|h[s+1]<<16|h[s+2]<<8|h[s+3])>>>0}}),66090:((j,l)=>{"us\
e strict";var d=l,f=d.isAbsolute=function(h){return/^(?:\/|\w+:)/.test(h)},p=d.normalize=function(h){h=h.replace(/\\/g,"/").replace(/\/{2,}/g,"/");var s=h.split(
"/"),n=f(h),t="";n&&(t=s.shift()+"/");for(var r=0;r<s.length;)s[r]===".."?r>0&&s[r-1]!==".."?s.splice(--r,2):n?s.splice(r,1):++r:s[r]==="."?s.splice(r,1):++r;return t+
s.join("/")};d.resolve=function(h,s,n){return n||(s=p(s)),f(s)?s:(n||(h=p(h)),(h=h.replace(/(?:\/|^)[^/]+$/,"")).length?p(h+"/"+s):s)}}),56239:(j=>{"use strict";
j.exports=l;function l(d,f,p){var g=p||8192,h=g>>>1,s=null,n=g;return function(r){if(r<1||r>h)return d(r);n+r>g&&(s=d(g),n=0);var e=f.call(s,n,n+=r);return n&7&&
(n=(n|7)+1),e}}}),70958:((j,l)=>{"use strict";var d=l,f=65533;d.length=function(g){for(var h=0,s=0,n=0;n<g.length;++n)s=g.charCodeAt(n),s<128?h+=1:s<2048?h+=2:(s&
64512)===55296&&(g.charCodeAt(n+1)&64512)===56320?(++n,h+=4):h+=3;return h},d.read=function(g,h,s){if(s-h<1)return"";for(var n=null,t=[],r=0,e,u,c,a;h<s;)e=g[h++],
e<=127?t[r++]=e:e>=192&&e<224?(c=(e&31)<<6|g[h++]&63,t[r++]=c>=128?c:f):e>=224&&e<240?(a=(e&15)<<12|(g[h++]&63)<<6|g[h++]&63,t[r++]=a>=2048?a:f):e>=240&&(u=(e&7)<<
18|(g[h++]&63)<<12|(g[h++]&63)<<6|g[h++]&63,u<65536||u>1114111?t[r++]=f:(u-=65536,t[r++]=55296+(u>>10),t[r++]=56320+(u&1023))),r>8191&&((n||(n=[])).push(String.
fromCharCode.apply(String,t.slice(0,r))),r=0);return n?(r&&n.push(String.fromCharCode.apply(String,t.slice(0,r))),n.join("")):String.fromCharCode.apply(String,t.
slice(0,r))},d.write=function(g,h,s){for(var n=s,t,r,e=0;e<g.length;++e)t=g.charCodeAt(e),t<128?h[s++]=t:t<2048?(h[s++]=t>>6|192,h[s++]=t&63|128):(t&64512)===55296&&
((r=g.charCodeAt(e+1))&64512)===56320?(t=65536+((t&1023)<<10)+(r&1023),++e,h[s++]=t>>18|240,h[s++]=t>>12&63|128,h[s++]=t>>6&63|128,h[s++]=t&63|128):(h[s++]=t>>12|
224,h[s++]=t>>6&63|128,h[s++]=t&63|128);return s-n}}),29112:((j,l,d)=>{var f=d(16926),p=d(9043),g=d(39598),h=d(34633),s=Buffer.from&&Buffer.from!==Uint8Array.from?
Buffer.from([0]):new Buffer([0]),n=function(i,o){i._corked?i.once("uncork",o):o()},t=function(i,o){i._autoDestroy&&i.destroy(o)},r=function(i,o){return function(O){
O?t(i,O.message==="premature close"?null:O):o&&!i._ended&&i.end()}},e=function(i,o){if(!i||i._writableState&&i._writableState.finished)return o();if(i._writableState)
return i.end(o);i.end(),o()},u=function(){},c=function(i){return new f.Readable({objectMode:!0,highWaterMark:16}).wrap(i)},a=function(i,o,O){if(!(this instanceof
a))return new a(i,o,O);f.Duplex.call(this,O),this._writable=null,this._readable=null,this._readable2=null,this._autoDestroy=!O||O.autoDestroy!==!1,this._forwardDestroy=
!O||O.destroy!==!1,this._forwardEnd=!O||O.end!==!1,this._corked=1,this._ondrain=null,this._drained=!1,this._forwarding=!1,this._unwrite=null,this._unread=null,this.
_ended=!1,this.destroyed=!1,i&&this.setWritable(i),o&&this.setReadable(o)};g(a,f.Duplex),a.obj=function(i,o,O){return O||(O={}),O.objectMode=!0,O.highWaterMark=
16,new a(i,o,O)},a.prototype.cork=function(){++this._corked===1&&this.emit("cork")},a.prototype.uncork=function(){this._corked&&--this._corked===0&&this.emit("u\
ncork")},a.prototype.setWritable=function(i){if(this._unwrite&&this._unwrite(),this.destroyed){i&&i.destroy&&i.destroy();return}if(i===null||i===!1){this.end();
return}var o=this,O=p(i,{writable:!0,readable:!1},r(this,this._forwardEnd)),E=function(){var w=o._ondrain;o._ondrain=null,w&&w()},_=function(){o._writable.removeListener(
"drain",E),O()};this._unwrite&&process.nextTick(E),this._writable=i,this._writable.on("drain",E),this._unwrite=_,this.uncork()},a.prototype.setReadable=function(i){
if(this._unread&&this._unread(),this.destroyed){i&&i.destroy&&i.destroy();return}if(i===null||i===!1){this.push(null),this.resume();return}var o=this,O=p(i,{writable:!1,
readable:!0},r(this)),E=function(){o._forward()},_=function(){o.push(null)},w=function(){o._readable2.removeListener("readable",E),o._readable2.removeListener("\
end",_),O()};this._drained=!0,this._readable=i,this._readable2=i._readableState?i:c(i),this._readable2.on("readable",E),this._readable2.on("end",_),this._unread=
w,this._forward()},a.prototype._read=function(){this._drained=!0,this._forward()},a.prototype._forward=function(){if(!(this._forwarding||!this._readable2||!this.
_drained)){this._forwarding=!0;for(var i;this._drained&&(i=h(this._readable2))!==null;)this.destroyed||(this._drained=this.push(i));this._forwarding=!1}},a.prototype.
destroy=function(i,o){if(o||(o=u),this.destroyed)return o(null);this.destroyed=!0;var O=this;process.nextTick(function(){O._destroy(i),o(null)})},a.prototype._destroy=
function(i){if(i){var o=this._ondrain;this._ondrain=null,o?o(i):this.emit("error",i)}this._forwardDestroy&&(this._readable&&this._readable.destroy&&this._readable.
destroy(),this._writable&&this._writable.destroy&&this._writable.destroy()),this.emit("close")},a.prototype._write=function(i,o,O){if(!this.destroyed){if(this._corked)
return n(this,this._write.bind(this,i,o,O));if(i===s)return this._finish(O);if(!this._writable)return O();this._writable.write(i)===!1?this._ondrain=O:this.destroyed||
O()}},a.prototype._finish=function(i){var o=this;this.emit("preend"),n(this,function(){e(o._forwardEnd&&o._writable,function(){o._writableState.prefinished===!1&&
(o._writableState.prefinished=!0),o.emit("prefinish"),n(o,i)})})},a.prototype.end=function(i,o,O){return typeof i=="function"?this.end(null,null,i):typeof o=="f\
unction"?this.end(i,null,o):(this._ended=!0,i&&this.write(i),!this._writableState.ending&&!this._writableState.destroyed&&this.write(s),f.Writable.prototype.end.
call(this,O))},j.exports=a}),9043:((j,l,d)=>{var f=d(55560),p=function(){},g=global.Bare?queueMicrotask:process.nextTick.bind(process),h=function(t){return t.setHeader&&
typeof t.abort=="function"},s=function(t){return t.stdio&&Array.isArray(t.stdio)&&t.stdio.length===3},n=function(t,r,e){if(typeof r=="function")return n(t,null,
r);r||(r={}),e=f(e||p);var u=t._writableState,c=t._readableState,a=r.readable||r.readable!==!1&&t.readable,i=r.writable||r.writable!==!1&&t.writable,o=!1,O=function(){
t.writable||E()},E=function(){i=!1,a||e.call(t)},_=function(){a=!1,i||e.call(t)},w=function(v){e.call(t,v?new Error("exited with error code: "+v):null)},m=function(v){
e.call(t,v)},b=function(){g(L)},L=function(){if(!o){if(a&&!(c&&c.ended&&!c.destroyed))return e.call(t,new Error("premature close"));if(i&&!(u&&u.ended&&!u.destroyed))
return e.call(t,new Error("premature close"))}},R=function(){t.req.on("finish",E)};return h(t)?(t.on("complete",E),t.on("abort",b),t.req?R():t.on("request",R)):
i&&!u&&(t.on("end",O),t.on("close",O)),s(t)&&t.on("exit",w),t.on("end",_),t.on("finish",E),r.error!==!1&&t.on("error",m),t.on("close",b),function(){o=!0,t.removeListener(
"complete",E),t.removeListener("abort",b),t.removeListener("request",R),t.req&&t.req.removeListener("finish",E),t.removeListener("end",O),t.removeListener("clos\
e",O),t.removeListener("finish",E),t.removeListener("exit",w),t.removeListener("end",_),t.removeListener("error",m),t.removeListener("close",b)}};j.exports=n}),
75203:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.createAPICaller=p;const f=d(51161);function p(g,h){return h?h.getApiCaller(g):new f.
NormalApiCaller}}),41984:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.BundleApiCaller=void 0;const f=d(49746),p=d(34775);class g{bundler;constructor(s){
this.bundler=s}init(s){return s?new f.OngoingCall(s):new f.OngoingCallPromise}wrap(s){return s}call(s,n,t,r){if(!t.isBundling)throw new p.GoogleError("Bundling \
enabled with no isBundling!");r.call((e,u)=>(this.bundler.schedule(s,e,u),r),n)}fail(s,n){s.callback(n)}result(s){return s.promise}}l.BundleApiCaller=g}),57910:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.BundleDescriptor=void 0;const f=d(51161),p=d(41984),g=d(44682),h=d(24938);class s{bundledField;requestDiscriminatorFields;subresponseField;byteLengthFunction;constructor(t,r,e,u){
!u&&typeof e=="function"&&(u=e,e=null),this.bundledField=t,this.requestDiscriminatorFields=r.map(h.toCamelCase),this.subresponseField=e,this.byteLengthFunction=
u}getApiCaller(t){return t.isBundling===!1?new f.NormalApiCaller:new p.BundleApiCaller(new g.BundleExecutor(t.bundleOptions,this))}}l.BundleDescriptor=s}),44682:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.BundleExecutor=void 0;const f=d(69124),p=d(34775),g=d(25531),h=d(90855),s=d(86922);function n(){}
class t{_options;_descriptor;_tasks;_timers;_invocations;_invocationId;constructor(e,u){this._options=e,this._descriptor=u,this._tasks={},this._timers={},this._invocations=
{},this._invocationId=0}schedule(e,u,c){const a=(0,h.computeBundleId)(u,this._descriptor.requestDiscriminatorFields);if(c=c||n,a===void 0)return(0,g.warn)("bund\
ling_schedule_bundleid_undefined",`The request does not have enough information for request bundling. Invoking immediately. Request: ${JSON.stringify(u)} discri\
minator fields: ${this._descriptor.requestDiscriminatorFields}`),e(u,c);if(u[this._descriptor.bundledField]===void 0)return(0,g.warn)("bundling_no_bundled_field",
`Request does not contain field ${this._descriptor.bundledField} that must present for bundling. Invoking immediately. Request: ${JSON.stringify(u)}`),e(u,c);a in
this._tasks||(this._tasks[a]=new s.Task(e,u,this._descriptor.bundledField,this._descriptor.subresponseField));let i=this._tasks[a];c.id=String(this._invocationId++),
this._invocations[c.id]=a;const o=u[this._descriptor.bundledField],O=o.length;let E=0;const _=this;o.forEach(C=>{E+=this._descriptor.byteLengthFunction(C)});const w=this.
_options.elementCountLimit||0,m=this._options.requestByteLimit||0;if(w>0&&O>w||m>0&&E>=m){let C;w>0&&O>w?C="The number of elements "+O+" exceeds the limit "+this.
_options.elementCountLimit:C="The required bytes "+E+" exceeds the limit "+this._options.requestByteLimit;const P=new p.GoogleError(C);return P.code=f.Status.INVALID_ARGUMENT,
c(P),{cancel:n}}const b=i.getElementCount(),L=i.getRequestByteSize();(w>0&&O+b>=w||m>0&&E+L>=m)&&(this._runNow(a),this._tasks[a]=new s.Task(e,u,this._descriptor.
bundledField,this._descriptor.subresponseField),i=this._tasks[a]),i.extend(o,E,c);const R={cancel(){_._cancel(c.id)}},v=this._options.elementCountThreshold||0,T=this.
_options.requestByteThreshold||0;return v>0&&i.getElementCount()>=v||T>0&&i.getRequestByteSize()>=T?(this._runNow(a),R):(!(a in this._timers)&&this._options.delayThreshold>
0&&(this._timers[a]=setTimeout(()=>{delete this._timers[a],this._runNow(a)},this._options.delayThreshold)),R)}_maybeClearTimeout(e){if(e in this._timers){const u=this.
_timers[e];delete this._timers[e],clearTimeout(u)}}_cancel(e){if(!(e in this._invocations))return;const u=this._invocations[e];if(!(u in this._tasks))return;const c=this.
_tasks[u];delete this._invocations[e],c.cancel(e)&&(this._maybeClearTimeout(u),delete this._tasks[u])}_runNow(e){if(!(e in this._tasks)){(0,g.warn)("bundle_runn\
ow_bundleid_unknown",`No such bundleid: ${e}`);return}this._maybeClearTimeout(e);const u=this._tasks[e];delete this._tasks[e],u.run().forEach(c=>{delete this._invocations[c]})}}
l.BundleExecutor=t}),90855:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.computeBundleId=d;function d(p,g){const h=[];let s=!1;for(const n of g){
const t=f(p,n);t===void 0?h.push(null):(s=!0,h.push(t))}if(s)return JSON.stringify(h)}function f(p,g){const h=g.split(".");let s=p;for(const n of h)s=s?.[n];return s}}),
86922:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.Task=void 0,l.deepCopyForResponse=g;const f=d(69124),p=d(34775);function g(s,n){
let t;if(s===null)return null;if(s!==void 0)return Array.isArray(s)?(t=[],s.forEach(r=>{t.push(g(r,null))}),t):s.copy!==void 0?s.copy():s instanceof ArrayBuffer?
s.slice(0):typeof s=="object"?(t={},Object.keys(s).forEach(r=>{n&&r===n.field&&Array.isArray(s[r])?t[r]=s[r].slice(n.start,n.end):t[r]=g(s[r],null)}),t):s}class h{_apiCall;_request;_bundledField;_subresponseField;_data;callCanceller;constructor(n,t,r,e){
this._apiCall=n,this._request=t,this._bundledField=r,this._subresponseField=e,this._data=[]}getElementCount(){let n=0;for(let t=0;t<this._data.length;++t)n+=this.
_data[t].elements.length;return n}getRequestByteSize(){let n=0;for(let t=0;t<this._data.length;++t)n+=this._data[t].bytes;return n}run(){if(this._data.length===
0)return[];const n=this._request,t=[],r=[];for(let u=0;u<this._data.length;++u)t.push(...this._data[u].elements),r.push(this._data[u].callback.id);n[this._bundledField]=
t;const e=this;return this.callCanceller=this._apiCall(n,(u,c)=>{const a=[];if(u)e._data.forEach(()=>{a.push(void 0)});else{let i=null;e._subresponseField&&(i={
field:e._subresponseField,start:0}),e._data.forEach(o=>{i&&(i.end=i.start+o.elements.length),a.push(g(c,i)),i&&(i.start=i.end)})}for(let i=0;i<e._data.length;++i)
if(e._data[i].cancelled){const o=new p.GoogleError("cancelled");o.code=f.Status.CANCELLED,e._data[i].callback(o)}else e._data[i].callback(u,a[i])}),r}extend(n,t,r){
this._data.push({elements:n,bytes:t,callback:r})}cancel(n){if(this.callCanceller){let t=!0;return this._data.forEach(r=>{r.callback.id===n&&(r.cancelled=!0),r.cancelled||
(t=!1)}),t&&this.callCanceller.cancel(),t}for(let t=0;t<this._data.length;++t)if(this._data[t].callback.id===n){const r=new p.GoogleError("cancelled");r.code=f.
Status.CANCELLED,this._data[t].callback(r),this._data.splice(t,1);break}return this._data.length===0}}l.Task=h}),49746:((j,l,d)=>{"use strict";Object.defineProperty(
l,"__esModule",{value:!0}),l.OngoingCallPromise=l.OngoingCall=void 0;const f=d(69124),p=d(34775);class g{callback;cancelFunc;completed;constructor(n){this.callback=
n,this.completed=!1}cancel(){if(!this.completed)if(this.completed=!0,this.cancelFunc)this.cancelFunc();else{const n=new p.GoogleError("cancelled");n.code=f.Status.
CANCELLED,this.callback(n)}}call(n,t){if(this.completed)return;const r=n(t,(e,u,c,a)=>{this.completed=!0,setImmediate(this.callback,e,u,c,a)});r instanceof Promise&&
r.catch(e=>{setImmediate(this.callback,new p.GoogleError(e),null,null,null)}),this.cancelFunc=()=>r.cancel()}}l.OngoingCall=g;class h extends g{promise;constructor(){
let n,t;const r=(u,c,a,i)=>{if(u)u.metadata?t(p.GoogleError.parseGRPCStatusDetails(u)):t(u);else if(c!==void 0)n([c,a||null,i||null]);else throw new p.GoogleError(
"Neither error nor response are defined")},e=new Promise((u,c)=>{n=u,t=c});super(r),this.promise=e,this.promise.cancel=()=>{this.cancel()}}}l.OngoingCallPromise=
h}),42236:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.createApiCall=i;const f=d(6718),p=d(75203),g=d(4996),h=d(61789),s=d(86328),
n=d(98177),t=d(21224),r=d(25531),e=d(25757),u=d(53332),c=d(17828),a=d(90121);function i(o,O,E,_){const w=typeof o=="function"?Promise.resolve(o):o,m=(0,p.createAPICaller)(
O,E),b=(0,c.checkTracingEnabled)(O),L=(0,c.checkLoggingEnabled)(O),R=b||L?(0,a.resolveStaticTraceContext)(O):void 0,v=O.apiName?.split(".").pop()??"",T=!!_,C=b||
L?{clientName:v?`${v}Client`:"",methodName:O.otherArgs?.internalMethodName??"",rpcType:T?"http":"grpc",apiName:O.apiName??""}:void 0,P=(S,N,A)=>{const y=b||L?f.
context.active():void 0;let D=m,B;if(D instanceof n.StreamingApiCaller){const M=D.descriptor?.gaxStreamingRetries??!1,I=(0,g.convertRetryOptions)(N,M);B=O.merge(
I)}else B=O.merge(N);O.isBundling&&!B.isBundling&&(D=(0,p.createAPICaller)(O,void 0));const x=D.init(A),U=B.signal;if(U&&!(x instanceof t.StreamProxy)){if(U.aborted)
return process.nextTick(()=>{x.cancel()}),D.result(x);const M=()=>{x.cancel()};U.addEventListener("abort",M,{once:!0});const I=x.callback;x.callback=(...k)=>{U.
removeEventListener("abort",M),I?.(...k)}}let V=0,G=!1;const H=b?()=>{V++,G=!0}:void 0;return H&&x instanceof t.StreamProxy&&(x.recordResend=H),w.then(M=>{let I=D.
wrap(M);const k=D.descriptor?.streaming;if((b||L)&&C&&R){const $=I;I=(J,W,z,Y)=>{let Z=q=>Reflect.apply($,void 0,[J,W,z,q]);if(L){const q=Z;Z=ee=>{const K=()=>(0,u.
logNetworkAttempt)(C,R,X=>q(X??ee),!!k,ee);return!b&&y?f.context.with(y,K):K()}}if(b){G||(V=0),G=!1;const q=V,ee=Z;Z=K=>(0,e.traceAttempt)({...C,resendCount:q},
R,X=>ee(X??K),!!k,K,y)}return Z(Y)}}const F=B.retry;if(k&&F&&(F.retryCodes.length>0&&F.shouldRetryFn&&((0,r.warn)("either_retrycodes_or_shouldretryfn","Only one\
 of retryCodes or shouldRetryFn may be defined. Ignoring retryCodes."),F.retryCodes=[]),!D.descriptor.gaxStreamingRetries&&F.getResumptionRequestFn))throw new Error(
"getResumptionRequestFn can only be used when gaxStreamingRetries is set to true.");if(!k&&F){if(F.shouldRetryFn)throw new Error("Using a function to determine \
retry eligibility is only supported with server streaming calls");if(F.getResumptionRequestFn)throw new Error("Resumption strategy can only be used with server \
streaming retries");if(F.retryCodes&&F.retryCodes.length>0)return F.backoffSettings.initialRpcTimeoutMillis??=B.timeout,(0,h.retryable)(I,B.retry,B.otherArgs,B.
apiName,H)}return(0,s.addTimeoutArg)(I,B.timeout,B.otherArgs)}).then(M=>D.call(M,S,B,x)).catch(M=>{D.fail(x,M)}),D.result(x)};if((b||L)&&C&&R){const S=m instanceof
n.StreamingApiCaller;return(N,A,y)=>{let D=B=>P(N,A,B);if(L){const B=D;D=x=>(0,u.logCall)(C,R,U=>B(U??x),S,x)}if(b){const B=D;D=x=>(0,e.traceCall)(C,R,U=>B(U??x),
S,x)}return D(y)}}else return P}}),65151:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ResumableUploadDescriptor=l.BundleDescriptor=
l.StreamDescriptor=l.PageDescriptor=l.LongrunningDescriptor=void 0;var f=d(99199);Object.defineProperty(l,"LongrunningDescriptor",{enumerable:!0,get:function(){
return f.LongRunningDescriptor}});var p=d(53798);Object.defineProperty(l,"PageDescriptor",{enumerable:!0,get:function(){return p.PageDescriptor}});var g=d(67839);
Object.defineProperty(l,"StreamDescriptor",{enumerable:!0,get:function(){return g.StreamDescriptor}});var h=d(57910);Object.defineProperty(l,"BundleDescriptor",
{enumerable:!0,get:function(){return h.BundleDescriptor}});var s=d(92724);Object.defineProperty(l,"ResumableUploadDescriptor",{enumerable:!0,get:function(){return s.
ResumableUploadDescriptor}})}),9592:(function(j,l,d){"use strict";var f=this&&this.__createBinding||(Object.create?(function(k,F,$,J){J===void 0&&(J=$);var W=Object.
getOwnPropertyDescriptor(F,$);(!W||("get"in W?!F.__esModule:W.writable||W.configurable))&&(W={enumerable:!0,get:function(){return F[$]}}),Object.defineProperty(
k,J,W)}):(function(k,F,$,J){J===void 0&&(J=$),k[J]=F[$]})),p=this&&this.__setModuleDefault||(Object.create?(function(k,F){Object.defineProperty(k,"default",{enumerable:!0,
value:F})}):function(k,F){k.default=F}),g=this&&this.__importStar||(function(){var k=function(F){return k=Object.getOwnPropertyNames||function($){var J=[];for(var W in $)
Object.prototype.hasOwnProperty.call($,W)&&(J[J.length]=W);return J},k(F)};return function(F){if(F&&F.__esModule)return F;var $={};if(F!=null)for(var J=k(F),W=0;W<
J.length;W++)J[W]!=="default"&&f($,F,J[W]);return p($,F),$}})(),h=this&&this.__importDefault||function(k){return k&&k.__esModule?k:{default:k}};Object.defineProperty(
l,"__esModule",{value:!0}),l.fallback=l.GoogleError=l.operation=l.Operation=l.warn=l.protobufMinimal=l.protobuf=l.LocationProtos=l.IamProtos=l.operationsProtos=
l.protobufFromJSON=l.GrpcClient=l.defaultToObjectOptions=l.makeUUID=l.LocationsClient=l.IamClient=l.OperationsClient=l.StreamType=l.resumableSourceFromFile=l.resumableUploadStub=
l.ResumableUploadState=l.ResumableUploadSession=l.ResumableUploadDescriptor=l.StreamDescriptor=l.PageDescriptor=l.LongrunningDescriptor=l.BundleDescriptor=l.version=
l.createDefaultBackoffSettings=l.RetryOptions=l.constructSettings=l.CallSettings=l.routingHeader=l.PathTemplate=void 0,l.lro=U,l.createApiCall=V;const s=h(d(78389)),
n=g(d(6212));l.protobuf=n;const t=g(d(4996)),r=d(90121),e=g(d(37515));l.routingHeader=e;const u=d(69124),c=d(492),a=d(99463),i=d(42236),o=g(d(32230)),O=d(83515),
E=d(86477),_=d(21224),w=d(24938),m=g(d(92724));l.IamProtos=m;const b=g(d(92724));l.LocationProtos=b;const L=g(d(92724));l.operationsProtos=L;var R=d(66575);Object.
defineProperty(l,"PathTemplate",{enumerable:!0,get:function(){return R.PathTemplate}});var v=d(4996);Object.defineProperty(l,"CallSettings",{enumerable:!0,get:function(){
return v.CallSettings}}),Object.defineProperty(l,"constructSettings",{enumerable:!0,get:function(){return v.constructSettings}}),Object.defineProperty(l,"RetryO\
ptions",{enumerable:!0,get:function(){return v.RetryOptions}}),Object.defineProperty(l,"createDefaultBackoffSettings",{enumerable:!0,get:function(){return v.createDefaultBackoffSettings}}),
l.version=d(57564).rE+"-fallback";var T=d(65151);Object.defineProperty(l,"BundleDescriptor",{enumerable:!0,get:function(){return T.BundleDescriptor}}),Object.defineProperty(
l,"LongrunningDescriptor",{enumerable:!0,get:function(){return T.LongrunningDescriptor}}),Object.defineProperty(l,"PageDescriptor",{enumerable:!0,get:function(){
return T.PageDescriptor}}),Object.defineProperty(l,"StreamDescriptor",{enumerable:!0,get:function(){return T.StreamDescriptor}});var C=d(92724);Object.defineProperty(
l,"ResumableUploadDescriptor",{enumerable:!0,get:function(){return C.ResumableUploadDescriptor}}),Object.defineProperty(l,"ResumableUploadSession",{enumerable:!0,
get:function(){return C.ResumableUploadSession}}),Object.defineProperty(l,"ResumableUploadState",{enumerable:!0,get:function(){return C.ResumableUploadState}}),
Object.defineProperty(l,"resumableUploadStub",{enumerable:!0,get:function(){return C.resumableUploadStub}});var P=d(3799);Object.defineProperty(l,"resumableSour\
ceFromFile",{enumerable:!0,get:function(){return P.resumableSourceFromFile}});var S=d(21224);Object.defineProperty(l,"StreamType",{enumerable:!0,get:function(){
return S.StreamType}});var N=d(99463);Object.defineProperty(l,"OperationsClient",{enumerable:!0,get:function(){return N.OperationsClient}});var A=d(92724);Object.
defineProperty(l,"IamClient",{enumerable:!0,get:function(){return A.IamClient}});var y=d(92724);Object.defineProperty(l,"LocationsClient",{enumerable:!0,get:function(){
return y.LocationsClient}});var D=d(24938);Object.defineProperty(l,"makeUUID",{enumerable:!0,get:function(){return D.makeUUID}}),l.defaultToObjectOptions={keepCase:!1,
longs:String,enums:String,defaults:!0,oneofs:!0};const B="x-goog-api-client";class x{auth;authClient;fallback;grpcVersion;static protoCache=new Map;httpRules;numericEnums;minifyJson;_servicePath;_port;_enableTelemetryTracing;_enableTelemetryLogging;static clearProtoCache(){
x.protoCache.clear()}constructor(F={}){F.auth?this.auth=F.auth:"authClient"in F?this.auth=F.authClient:this.auth=new c.GoogleAuth({authClient:F.auth,...F}),this.
fallback=!!F.fallback,this.grpcVersion=d(57564).rE,this.httpRules=F.httpRules,this.numericEnums=F.numericEnums??!1,this.minifyJson=F.minifyJson??!1,this._servicePath=
F.servicePath||F.apiEndpoint;const $=F.port;this._port=typeof $=="string"?parseInt($,10):$,this._enableTelemetryTracing=F.enableTelemetryTracing,this._enableTelemetryLogging=
F.enableTelemetryLogging}loadProto(F){return n.Root.fromJSON(F)}loadProtoJSON(F,$=!1){return x.protobufFromJSON(F,$)}static protobufFromJSON(F,$=!1){const J=(0,s.
default)(JSON.stringify(F)).toString(),W=x.protoCache.get(J);if(W&&!$)return W;const z=n.Root.fromJSON(F);return x.protoCache.set(J,z),z}static getServiceMethods(F){
const $={};for(const[J,W]of Object.entries(F.methods)){const z=(0,w.toLowerCamelCase)(J);$[z]=W}return $}constructSettings(F,$,J,W,z,Y,Z){function q(te,ne){const Q={};
W||(W={});for(const re in W)Q[re]=Array.isArray(W[re])?W[re]:[W[re]];const oe=[];if(Q[B]&&Q[B][0]&&oe.push(...Q[B][0].split(" ")),oe.push(`grpc-web/${l.version}`),
Q[B]=[oe.join(" ")],!ne)return Q;for(const re in ne)if(re.toLowerCase()!==B){const ie=ne[re];if(Array.isArray(ie))if(Q[re]===void 0)Q[re]=ie;else if(Array.isArray(
Q[re]))Q[re].push(...ie);else throw new Error(`Can not add value ${ie} to the call metadata.`);else Q[re]=[ie]}return Q}const ee={metadataBuilder:q};this._servicePath&&
(ee.servicePath=this._servicePath),this._port!==void 0&&(ee.port=this._port);const K=t.constructSettings(F,$,J,u.Status,ee,z??this._enableTelemetryTracing,Y,Z??
this._enableTelemetryLogging),X=this.auth?.defaultServicePath;if(typeof X=="string"&&X.includes("."))for(const te of Object.keys(K))(0,r.setSettingsDefaultDomain)(
K[te],X);return K}async createStub(F,$,J){if(this.authClient||(this.auth&&"getClient"in this.auth?this.authClient=await this.auth.getClient():this.auth&&"getReq\
uestHeaders"in this.auth&&(this.authClient=this.auth)),!this.authClient)throw new Error("No authentication was provided");if($.universeDomain||($.universeDomain=
"googleapis.com"),$.universeDomain){const te=this.authClient.universeDomain;if(te&&$.universeDomain!==te)throw new Error(`The configured universe domain (${$.universeDomain}\
) does not match the universe domain found in the credentials (${te}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`)}
F.resolveAll();const W=x.getServiceMethods(F),z=$.protocol||"https";let Y=$.servicePath;if(!Y&&F.options&&F.options["(google.api.default_host)"]&&(Y=F.options["\
(google.api.default_host)"]),!Y)throw new Error(`Cannot determine service API path for service ${F.name}.`);let Z;const q=Y.match(/^(.*):(\d+)$/);q&&(Y=q[1],Z=parseInt(
q[2])),$.port?Z=typeof $.port=="string"?parseInt($.port,10):$.port:Z||(Z=443);const ee=o.encodeRequest,K=o.decodeResponse;return(0,E.generateServiceStub)(W,z,Y,
Z,this.auth||this.authClient,ee,K,this.numericEnums,this.minifyJson)}static createByteLengthFunction(F){return t.createByteLengthFunction(F)}}l.GrpcClient=x,l.protobufFromJSON=
x.protobufFromJSON;function U(k){k=Object.assign({scopes:[]},k),k.protoJson&&(k=Object.assign(k,{fallback:!0}));const F=new x(k);return new a.OperationsClientBuilder(
F,k.protoJson)}function V(k,F,$,J){return $&&"streaming"in $&&$.type!==_.StreamType.SERVER_STREAMING?()=>{throw new Error("The REST transport currently does not\
 support client-streaming or bidi-stream calls.")}:$&&"streaming"in $&&!(0,O.isNodeJS)()?()=>{throw new Error("Server streaming over the REST transport is only \
supported in Node.js.")}:(0,i.createApiCall)(k,F,$,!0)}l.protobufMinimal=g(d(37823));var G=d(25531);Object.defineProperty(l,"warn",{enumerable:!0,get:function(){
return G.warn}});var H=d(76902);Object.defineProperty(l,"Operation",{enumerable:!0,get:function(){return H.Operation}}),Object.defineProperty(l,"operation",{enumerable:!0,
get:function(){return H.operation}});var M=d(34775);Object.defineProperty(l,"GoogleError",{enumerable:!0,get:function(){return M.GoogleError}});const I=j.exports;
l.fallback=I}),32230:(function(j,l,d){"use strict";var f=this&&this.__createBinding||(Object.create?(function(i,o,O,E){E===void 0&&(E=O);var _=Object.getOwnPropertyDescriptor(
o,O);(!_||("get"in _?!o.__esModule:_.writable||_.configurable))&&(_={enumerable:!0,get:function(){return o[O]}}),Object.defineProperty(i,E,_)}):(function(i,o,O,E){
E===void 0&&(E=O),i[E]=o[O]})),p=this&&this.__setModuleDefault||(Object.create?(function(i,o){Object.defineProperty(i,"default",{enumerable:!0,value:o})}):function(i,o){
i.default=o}),g=this&&this.__importStar||(function(){var i=function(o){return i=Object.getOwnPropertyNames||function(O){var E=[];for(var _ in O)Object.prototype.
hasOwnProperty.call(O,_)&&(E[E.length]=_);return E},i(o)};return function(o){if(o&&o.__esModule)return o;var O={};if(o!=null)for(var E=i(o),_=0;_<E.length;_++)E[_]!==
"default"&&f(O,o,E[_]);return p(O,o),O}})();Object.defineProperty(l,"__esModule",{value:!0}),l.encodeRequest=e,l.decodeResponse=a;const h=g(d(65913)),s=d(9592),
n=d(34775),t=d(69124),r=d(976);function e(i,o,O,E,_,w,m){const b={"Content-Type":"application/json"},L=i.resolvedRequestType.fromObject(_),R=h.toProto3JSON(L,{numericEnums:w});
if(!R)throw new Error(`Cannot send null request to RPC ${i.name}.`);if(typeof R!="object"||Array.isArray(R))throw new Error(`Request to RPC ${i.name} must be an\
 object.`);const v=(0,r.transcode)(R,i.parsedOptions);if(!v)throw new Error(`Cannot build HTTP request for ${JSON.stringify(R)}, method: ${i.name}`);w&&(v.queryString=
(v.queryString?`${v.queryString}&`:"")+"$alt=json%3Benum-encoding=int"),m&&(v.queryString=(v.queryString?`${v.queryString}&`:"")+"$prettyPrint=0");const T=v.httpMethod.
toUpperCase(),C=JSON.stringify(v.data),P=`${o}://${O}:${E}/${v.url.replace(/^\//,"")}?${v.queryString}`;return{method:T,url:P,urlTemplate:(0,r.getMatchedUrlTemplate)(
v),headers:b,body:C}}const u=1024;function c(i,o,O,E){const _=o===void 0?"":` with status ${o}`,w=new n.GoogleError(`Error response from RPC ${i.name}${_} could\
 not be decoded: ${O}`,E===void 0?void 0:{cause:E});return o!==void 0&&(w.httpStatusCode=o,w.code=(0,t.rpcCodeFromHttpStatusCode)(o)),w}function a(i,o,O,E){const _=new TextDecoder().
decode(O);if(!_)throw o?new Error(`Received null response from RPC ${i.name}`):c(i,E,"the response body was empty");let w;try{w=JSON.parse(_)}catch(b){if(o)throw b;
const L=c(i,E,`the response body is not JSON: ${_.length>u?`${_.slice(0,u)}… (truncated)`:_}`,b);throw(0,n.setRawHttpResponsePayload)(L,_),L}if(!o){let b;try{
b=n.GoogleError.parseHttpError(w)}catch(L){const R=c(i,E,"the response body is not a JSON error object",L);throw(0,n.setRawHttpResponsePayload)(R,_),R}throw E!==
void 0&&(b.httpStatusCode=E),(0,n.setRawHttpResponsePayload)(b,_),b}const m=h.fromProto3JSON(i.resolvedResponseType,w);if(!m)throw new Error(`Received null or m\
alformed response from JSON serializer from RPC ${i.name}`);return i.resolvedResponseType.toObject(m,s.defaultToObjectOptions)}}),86477:(function(j,l,d){"use st\
rict";var f=this&&this.__createBinding||(Object.create?(function(v,T,C,P){P===void 0&&(P=C);var S=Object.getOwnPropertyDescriptor(T,C);(!S||("get"in S?!T.__esModule:
S.writable||S.configurable))&&(S={enumerable:!0,get:function(){return T[C]}}),Object.defineProperty(v,P,S)}):(function(v,T,C,P){P===void 0&&(P=C),v[P]=T[C]})),p=this&&
this.__setModuleDefault||(Object.create?(function(v,T){Object.defineProperty(v,"default",{enumerable:!0,value:T})}):function(v,T){v.default=T}),g=this&&this.__importStar||
(function(){var v=function(T){return v=Object.getOwnPropertyNames||function(C){var P=[];for(var S in C)Object.prototype.hasOwnProperty.call(C,S)&&(P[P.length]=S);
return P},v(T)};return function(T){if(T&&T.__esModule)return T;var C={};if(T!=null)for(var P=v(T),S=0;S<P.length;S++)P[S]!=="default"&&f(C,T,P[S]);return p(C,T),
C}})();Object.defineProperty(l,"__esModule",{value:!0}),l.generateServiceStub=R;const h=g(d(65913)),s=d(83515),n=d(46690),t=d(9592),r=d(34775),e=d(25757),u=d(69124),
c=d(2203);let a=null;if((0,s.isNodeJS)()){const v=d(58611),T=d(65692),C=new v.Agent({keepAlive:!0}),P=new T.Agent({keepAlive:!0});a=S=>S.protocol==="http:"?C:P}
function i(v){const T=h.fromProto3JSON(v.resolvedResponseType,JSON.parse("{}"));return v.resolvedResponseType.toObject(T,t.defaultToObjectOptions)}function o(v){
if(!v||typeof v!="object"||Array.isArray(v))return!1;const T=Object.getPrototypeOf(v);return T===Object.prototype||T===null}function O(v,T){return o(v)?Array.isArray(
v.details)&&v.details.some(P=>o(P)&&typeof P["@type"]=="string")?!0:typeof v.message=="string"?T||v.code===void 0||typeof v.code=="number"&&v.code>=100&&v.code<
600:T&&(typeof v.status=="string"||typeof v.code=="number"||Array.isArray(v.details)):!1}function E(v){if(Array.isArray(v)){const T=v.find(C=>o(C)&&"error"in C);
return T!==void 0&&O(T.error,!0)}return o(v)?"error"in v?O(v.error,!0):O(v,!1):!1}function _(v,T){for(const C of[T,v.message]){let P;if(typeof C=="string")try{P=
JSON.parse(C)}catch{continue}else if(E(C))try{P=JSON.parse(JSON.stringify(C))}catch{continue}else continue;if(E(P))try{return r.GoogleError.parseHttpError(P)}catch{}}}
const w="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";function m(v){if(!v||typeof v!="object")return!1;const T=v;return typeof T.pipe==
"function"||typeof T.getReader=="function"}function b(v,T,C){if(T!=null&&T!==""&&T!==w&&!m(T))return T;if(v.message.length>0&&v.message!==w&&v.message!==`Reques\
t failed with status code ${C}`)return v.message}function L(v,T){if(v instanceof r.GoogleError||!(v instanceof Error))return v;const C=new r.GoogleError(v.message);
C.cause=v;const P=v,S=typeof P.status=="number"?P.status:P.response?.status;if(typeof S=="number"){const N=P.response?.data,A=_(v,N)??C;A.cause=v,typeof A.code!=
"number"&&(A.code=(0,u.rpcCodeFromHttpStatusCode)(S)),A.httpStatusCode=S;const y=b(v,N,S);return y!==void 0&&(0,r.setRawHttpResponsePayload)(A,y),A}if(T.timedOut){
const N=new r.GoogleError(`Deadline exceeded: ${T.rpcName} did not respond within ${T.timeoutMs} milliseconds.`,{cause:v});return N.code=u.Status.DEADLINE_EXCEEDED,
N}return T.cancelRequested||v.name==="AbortError"||P.code==="AbortError"?(C.code=u.Status.CANCELLED,C):v.name==="TimeoutError"||P.code==="TimeoutError"?(C.code=
u.Status.DEADLINE_EXCEEDED,C):(C.code=u.Status.UNAVAILABLE,C)}function R(v,T,C,P,S,N,A,y,D){const B={close:()=>({cancel:()=>{}})};for(const[x,U]of Object.entries(
v))B[x]=(V,G,H,M)=>{G??={};let I;if(H?.deadline&&!U.responseStream){const K=H.deadline instanceof Date?H.deadline.getTime():Number(H.deadline);Number.isFinite(K)&&
(I=Math.max(0,Math.trunc(K-Date.now())))}let k;try{k=N(U,T,C,P,V,y,D)}catch(K){return M&&M(K),{cancel(){}}}(0,e.setAttemptHttpMethod)(k.method,k.urlTemplate);const F=new AbortController,
$=F.signal;let J=!1;const W=new n.StreamArrayParser(U);let z=!1;I!==void 0&&AbortSignal.timeout(I).addEventListener("abort",()=>{z=!0,F.abort()},{once:!0}),U.responseStream&&
W.cancelSignal.addEventListener("abort",()=>{J=!0,F.abort()},{once:!0});const Y=k.url,Z=new Headers(k.headers);for(const K of Object.keys(G)){const X=G[K];if(Array.
isArray(X)){Z.delete(K);for(const te of X)Z.append(K,String(te))}else Z.set(K,String(X))}let q=!1;const ee={headers:Z,body:typeof k.body=="string"?k.body:Buffer.
from(k.body),method:k.method,signal:$,responseType:"stream",validateStatus:K=>K!==401&&K!==403,agent:a||void 0};return(k.method==="GET"||k.method==="DELETE")&&delete ee.
body,S.fetch(Y,ee).then(K=>{if(K.status===204&&K.ok&&(q=!0),K.ok&&U.responseStream){(0,c.pipeline)(K.body,W,X=>{X&&(z||!J)&&(M&&M(X),W.emit("error",X))});return}else{
const X=K.status;return Promise.all([Promise.resolve(K.ok),K.arrayBuffer()]).then(([te,ne])=>{const Q=A(U,te,ne,X);M(null,Q)}).catch(te=>{const ne=L(te,{timedOut:z,
cancelRequested:J,rpcName:x,timeoutMs:I});if(U.responseStream){(z||!J)&&(M&&M(ne),W.emit("error",ne));return}if(!q)M(ne);else{const Q=i(U);M(null,Q)}})}}).catch(
K=>{const X=L(K,{timedOut:z,cancelRequested:J,rpcName:x,timeoutMs:I});if(U.responseStream)(z||!J)&&(M&&M(X),W.emit("error",X));else if(M)M(X);else throw X}),U.responseStream?
W:{cancel:()=>{J=!0,F.abort()}}};return B}}),83515:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.hasWindowFetch=f,l.isNodeJS=p;const d={
windowFetch:typeof window<"u"&&window?.fetch&&typeof window?.fetch=="function",textEncoder:typeof TextEncoder<"u",textDecoder:typeof TextDecoder<"u",nodeJS:typeof process<
"u"&&process?.versions?.node};function f(){return d.windowFetch}function p(){return d.nodeJS}}),4996:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",
{value:!0}),l.CallSettings=l.RetryOptions=void 0,l.convertRetryOptions=r,l.createRetryOptions=e,l.createBackoffSettings=u,l.createDefaultBackoffSettings=c,l.createMaxRetriesBackoffSettings=
a,l.createBundleOptions=i,l.constructSettings=_,l.createByteLengthFunction=w;const f=d(25531),p=d(24938),g=d(17828),h=d(90121),s=d(69124);class n{retryCodes;backoffSettings;shouldRetryFn;getResumptionRequestFn;constructor(b,L,R,v){
this.retryCodes=b,this.backoffSettings=L,this.shouldRetryFn=R,this.getResumptionRequestFn=v}}l.RetryOptions=n;class t{timeout;retry;autoPaginate;pageToken;pageSize;maxResults;otherArgs;bundleOptions;isBundling;longrunning;apiName;retryRequestOptions;enableTelemetryTracing;enableTelemetryLogging;resumableUpload;signal;constructor(b){
b=b||{},this.timeout=b.timeout||30*1e3,this.retry=b.retry,this.autoPaginate="autoPaginate"in b?b.autoPaginate:!0,this.maxResults=b.maxResults,this.otherArgs=b.otherArgs||
{},this.bundleOptions=b.bundleOptions,this.isBundling="isBundling"in b?b.isBundling:!0,this.longrunning="longrunning"in b?b.longrunning:void 0,this.apiName=b.apiName??
void 0,this.retryRequestOptions=b.retryRequestOptions,this.enableTelemetryTracing=b.enableTelemetryTracing,this.enableTelemetryLogging=b.enableTelemetryLogging,
this.resumableUpload="resumableUpload"in b?b.resumableUpload:void 0,this.signal="signal"in b?b.signal:void 0}merge(b){if(!b){const H=new t(this),M=(0,h.getSettingsDefaultDomain)(
this);return M&&(0,h.setSettingsDefaultDomain)(H,M),H}let L=this.timeout,R=this.retry,v=!1,T=this.autoPaginate,C=this.maxResults,P=this.otherArgs,S=this.isBundling,
N=this.longrunning,A=this.apiName,y=this.retryRequestOptions,D=this.enableTelemetryTracing,B=this.enableTelemetryLogging,x=this.resumableUpload,U=this.signal;if("\
timeout"in b&&(L=b.timeout),R?.retryCodes&&!("retry"in b&&(!b.retry||b.retry.backoffSettings))){const H=R.backoffSettings;(!H||H.initialRpcTimeoutMillis!==L||H.
maxRpcTimeoutMillis!==L||H.totalTimeoutMillis!==L)&&(R=O(R),v=!0,R.backoffSettings.initialRpcTimeoutMillis=L,R.backoffSettings.maxRpcTimeoutMillis=L,R.backoffSettings.
totalTimeoutMillis=L)}if("retry"in b){const H=E(R||{},b.retry);(!H||H.backoffSettings!==R?.backoffSettings)&&(v=!1),R=H}if("autoPaginate"in b&&!b.autoPaginate&&
(T=!1),"maxResults"in b&&(C=b.maxResults),"otherArgs"in b){P={};for(const H in this.otherArgs)P[H]=this.otherArgs[H];for(const H in b.otherArgs)P[H]=b.otherArgs[H]}
"isBundling"in b&&(S=b.isBundling),"maxRetries"in b&&b.maxRetries!==void 0&&(v||(R=O(R),v=!0),R.backoffSettings.maxRetries=b.maxRetries,delete R.backoffSettings.
totalTimeoutMillis),"longrunning"in b&&(N=b.longrunning),"apiName"in b&&(A=b.apiName),"retryRequestOptions"in b&&(y=b.retryRequestOptions),"enableTelemetryTraci\
ng"in b&&(D=b.enableTelemetryTracing),"enableTelemetryLogging"in b&&(B=b.enableTelemetryLogging),"resumableUpload"in b&&(x=b.resumableUpload),"signal"in b&&(U=b.
signal);const V=new t({timeout:L,retry:R,bundleOptions:this.bundleOptions,longrunning:N,autoPaginate:T,maxResults:C,otherArgs:P,isBundling:S,apiName:A,retryRequestOptions:y,
enableTelemetryTracing:D,enableTelemetryLogging:B,resumableUpload:x,signal:U}),G=(b instanceof t?(0,h.getSettingsDefaultDomain)(b):void 0)??(!("apiName"in b)||b.
apiName===this.apiName?(0,h.getSettingsDefaultDomain)(this):void 0);return G&&(0,h.setSettingsDefaultDomain)(V,G),V}}l.CallSettings=t;function r(m,b){if(!m||!b)
return m;if(m.retry&&m.retryRequestOptions)throw new Error("Only one of retry or retryRequestOptions may be set");if(m.retryRequestOptions){m.retryRequestOptions.
objectMode!==void 0&&(0,f.warn)("retry_request_options","objectMode override is not supported. It is set to true internally by default in gax.","UnsupportedPara\
meterWarning"),m.retryRequestOptions.noResponseRetries!==void 0&&(0,f.warn)("retry_request_options","noResponseRetries override is not supported. Please specify\
 retry codes or a function to determine retry eligibility.","UnsupportedParameterWarning"),m.retryRequestOptions.currentRetryAttempt!==void 0&&(0,f.warn)("retry\
_request_options","currentRetryAttempt override is not supported. Retry attempts are tracked internally.","UnsupportedParameterWarning");let L=[s.Status.UNAVAILABLE],
R;m.retryRequestOptions.shouldRetryFn&&(L=[],R=m.retryRequestOptions.shouldRetryFn),m.maxRetries=m?.retryRequestOptions?.retries??m.maxRetries;const v=c();let T,
C;m.retryRequestOptions.maxRetryDelay!==void 0&&(T=m.retryRequestOptions.maxRetryDelay*1e3);const P=m?.retryRequestOptions?.retryDelayMultiplier??v.retryDelayMultiplier;
m.retryRequestOptions.totalTimeout!==void 0?C=m.retryRequestOptions.totalTimeout*1e3:m.maxRetries===void 0&&(C=3e4,(0,f.warn)("retry_request_options_no_max_retr\
ies_timeout","Neither maxRetries nor totalTimeout were passed. Defaulting to totalTimeout of 30000ms.","MissingParameterWarning")),v.maxRetryDelayMillis=T??v.maxRetryDelayMillis,
v.retryDelayMultiplier=P??v.retryDelayMultiplier,v.totalTimeoutMillis=C??v.totalTimeoutMillis;const S=e(L,v,R);m.retry=S,delete m.retryRequestOptions,(0,f.warn)(
"retry_request_options","retryRequestOptions will be deprecated in a future release. Please use retryOptions to pass retry options at call time","DeprecationWar\
ning")}return m}function e(m,b,L,R){return{retryCodes:m,backoffSettings:b,shouldRetryFn:L,getResumptionRequestFn:R}}function u(m,b,L,R,v,T,C){return{initialRetryDelayMillis:m,
retryDelayMultiplier:b,maxRetryDelayMillis:L,initialRpcTimeoutMillis:R,rpcTimeoutMultiplier:v,maxRpcTimeoutMillis:T,totalTimeoutMillis:C}}function c(){return u(
100,1.3,6e4,null,null,null,null)}function a(m,b,L,R,v,T,C){return{initialRetryDelayMillis:m,retryDelayMultiplier:b,maxRetryDelayMillis:L,initialRpcTimeoutMillis:R,
rpcTimeoutMultiplier:v,maxRpcTimeoutMillis:T,maxRetries:C}}function i(m){["element_count_threshold","element_count_limit","request_byte_threshold","request_byte\
_limit","delay_threshold_millis"].forEach(P=>{if(P in m&&typeof m[P]!="number")throw new Error(`${P} should be a number`)});const L=m.element_count_threshold||0,
R=m.element_count_limit||0,v=m.request_byte_threshold||0,T=m.request_byte_limit||0,C=m.delay_threshold_millis||0;if(L===0&&v===0&&C===0)throw new Error("one thr\
eshold should be > 0");return{elementCountThreshold:L,elementCountLimit:R,requestByteThreshold:v,requestByteLimit:T,delayThreshold:C}}function o(m,b,L,R){if(!m)
return null;let v=null;if(b&&"retry_codes_name"in m){const C=m.retry_codes_name;v=(b[C]||[]).map(P=>Number(R[P]))}let T=null;if(L&&"retry_params_name"in m){const C=L[m.
retry_params_name];T=u(C.initial_retry_delay_millis,C.retry_delay_multiplier,C.max_retry_delay_millis,C.initial_rpc_timeout_millis,C.rpc_timeout_multiplier,C.max_rpc_timeout_millis,
C.total_timeout_millis)}return e(v,T)}function O(m){return m&&e(m.retryCodes?[...m.retryCodes]:m.retryCodes,m.backoffSettings?{...m.backoffSettings}:m.backoffSettings,
m.shouldRetryFn,m.getResumptionRequestFn)}function E(m,b){if(!b)return null;if(!b.retryCodes&&!b.backoffSettings&&!b.shouldRetryFn&&!b.getResumptionRequestFn)return m;
const L=b.retryCodes?b.retryCodes:m.retryCodes,R=b.backoffSettings?b.backoffSettings:m.backoffSettings,v=b.shouldRetryFn?b.shouldRetryFn:m.shouldRetryFn,T=b.getResumptionRequestFn?
b.getResumptionRequestFn:m.getResumptionRequestFn;return e(L,R,v,T)}function _(m,b,L,R,v,T,C,P){const N=(typeof process=="object"&&typeof process.env=="object"?
process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim(),A=N!==void 0&&N!=="",y=(0,g.checkTracingEnabled)(),D=A?y:!!T,B=P===void 0?(0,g.checkLoggingEnabled)(new t(
{apiName:m})):!1,x=P!==void 0?P:B?!0:void 0,U=!!x;v=v||{};const V={},G=(b.interfaces||{})[m];if(!G)return null;const H=(L.interfaces||{})[m]||{},M=G.methods,I=H.
methods||{};for(const k in M){const F=M[k],$=(0,p.toLowerCamelCase)(k);let J=o(F,G.retry_codes,G.retry_params,R),W=F.bundling,z=F.timeout_millis;if(k in I){const Z=I[k];
Z&&("bundling"in Z&&(W=Z.bundling),"timeout_millis"in Z&&(z=Z.timeout_millis)),J=E(J,o(Z,H.retry_codes,H.retry_params,R))}const Y=m;V[$]=new t({timeout:z,retry:J,
bundleOptions:W?i(W):null,otherArgs:D||U?{...v,internalMethodName:k,enableTelemetryTracing:D,enableTelemetryLogging:U}:v,apiName:Y,enableTelemetryTracing:A?y:T,
enableTelemetryLogging:x})}return V}function w(m){return function(L){try{return m.encode(L).finish().length}catch(R){const v=JSON.stringify(L);return(0,f.warn)(
"error_encoding_protobufjs_object",`Cannot encode protobuf.js object: ${v}: ${R}`),v.length}}}}),34775:(function(j,l,d){"use strict";var f=this&&this.__createBinding||
(Object.create?(function(S,N,A,y){y===void 0&&(y=A);var D=Object.getOwnPropertyDescriptor(N,A);(!D||("get"in D?!N.__esModule:D.writable||D.configurable))&&(D={enumerable:!0,
get:function(){return N[A]}}),Object.defineProperty(S,y,D)}):(function(S,N,A,y){y===void 0&&(y=A),S[y]=N[A]})),p=this&&this.__setModuleDefault||(Object.create?(function(S,N){
Object.defineProperty(S,"default",{enumerable:!0,value:N})}):function(S,N){S.default=N}),g=this&&this.__importStar||(function(){var S=function(N){return S=Object.
getOwnPropertyNames||function(A){var y=[];for(var D in A)Object.prototype.hasOwnProperty.call(A,D)&&(y[y.length]=D);return y},S(N)};return function(N){if(N&&N.__esModule)
return N;var A={};if(N!=null)for(var y=S(N),D=0;D<y.length;D++)y[D]!=="default"&&f(A,N,y[D]);return p(A,N),A}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.GoogleErrorDecoder=l.GoogleError=void 0,l.setRawHttpResponsePayload=E,l.getRawHttpResponsePayload=_;const h=d(69124),s=g(d(6212)),n=g(d(65913)),t=d(9592),r="t\
ype.googleapis.com/",e="type.googleapis.com/google.rpc.ResourceInfo",u="Unknown type",c="google.protobuf.Any",a="Unknown type encoded in",i="no such type",o=2,O=Symbol.
for("google-gax.rawHttpResponsePayload");function E(S,N){try{Object.defineProperty(S,O,{value:N,configurable:!0,enumerable:!1,writable:!0})}catch{}}function _(S){
try{return S[O]}catch{return}}class w extends Error{code;httpStatusCode;note;metadata;statusDetails;reason;domain;errorInfoMetadata;static parseGRPCStatusDetails(N){
const A=new P;try{if(N.metadata&&N.metadata.get("grpc-status-details-bin")){const y=A.decodeGRPCStatusDetails(N.metadata.get("grpc-status-details-bin"));y&&y.details&&
y.details.length>0&&(N.statusDetails=y.details),y&&y.errorInfo&&(N.reason=y.errorInfo.reason,N.domain=y.errorInfo.domain,N.errorInfoMetadata=y.errorInfo.metadata)}}catch{}
return N}static parseHttpError(N){Array.isArray(N)&&(N=N.find(B=>"error"in B)),N.error||(N.error={},Object.keys(N).filter(B=>B!=="error").forEach(B=>{N.error[B]=
N[B],delete N[B]}));const A=new P,y=A.decodeHTTPError(N.error),D=Object.assign(new w(N.error.message),y);if(N.error.status&&h.Status[N.error.status]?D.code=h.Status[N.
error.status]:N.error.code?D.code=(0,h.rpcCodeFromHttpStatusCode)(N.error.code):delete D.code,D.details)try{const B=A.decodeHttpStatusDetails(D.details);B&&B.details&&
B.details.length>0&&(D.statusDetails=B.details),B&&B.errorInfo&&(D.reason=B.errorInfo.reason,D.domain=B.errorInfo.domain,D.errorInfoMetadata=B.errorInfo.metadata)}catch{}
return D}}l.GoogleError=w;const m=S=>{const N=S.split(r);if(N.length!==o)throw Error("Can't convert full type name");return N[1]},b=(S,N)=>{try{const A=m(N["@ty\
pe"]);return A===c?b(S,N.value):!!S.lookup(A)}catch{return!1}},L=S=>typeof S=="object"&&S&&"message"in S?S.message.includes(a)||S.message.includes(i):!1,R=(S,N)=>N.
create({type_url:S.type_url,value:S.value}),v=(S,N)=>{const A={knownDetails:[],unknownDetails:[]};if(typeof N=="object"&&N!==null&&"details"in N){const y=N.details;
for(const D of y)b(S,D)?A.knownDetails.push(D):A.unknownDetails.push(D)}return A},T=(S,N)=>({"@type":e,resourceType:S,description:N}),C=S=>{const N=[];for(const A of S)
try{let y=u;typeof A=="object"&&A!==null&&"@type"in A&&(y=A["@type"]);const D=JSON.stringify(A);N.push(T(y,D))}catch{}return N};class P{root;anyType;statusType;constructor(){
const N=d(64765);this.root=s.Root.fromJSON(N),this.anyType=this.root.lookupType("google.protobuf.Any"),this.statusType=this.root.lookupType("google.rpc.Status")}decodeProtobufAny(N){
const A=N.type_url.match(/^type.googleapis.com\/(.*)/);if(!A)throw new Error(`Unknown type encoded in google.protobuf.any: ${N.type_url}`);const y=A[1],D=this.root.
lookupType(y);if(!D)throw new Error(`Cannot lookup type ${y}`);return D.decode(N.value)}decodeRpcStatus(N){const A=new Uint8Array(N),y=this.statusType.decode(A),
D=[];let B;for(const U of y.details)try{const V=this.decodeProtobufAny(U);D.push(V),U.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(B=V)}catch{}return{
code:y.code,message:y.message,statusDetails:D,reason:B?.reason,domain:B?.domain,errorInfoMetadata:B?.metadata}}callErrorFromStatus(N){return N.message=`${N.code}\
 ${h.Status[N.code]}: ${N.message}`,Object.assign(new w(N.message),N)}decodeErrorFromBuffer(N){return this.callErrorFromStatus(this.decodeRpcStatus(N))}decodeGRPCStatusDetails(N){
const A=[];let y;return N.forEach(B=>{const x=new Uint8Array(B),U=this.statusType.decode(x);for(const V of U.details)try{const G=this.decodeProtobufAny(V);A.push(
G),V.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(y=G)}catch(G){if(L(G)){const H=R(V,this.anyType);A.push(H)}}}),{details:A,errorInfo:y}}decodeHTTPError(N){
const A=v(this.root,N);let y=[];if(typeof N=="object"&&N!==null&&"details"in N){if(A.knownDetails.length&&(y=A.knownDetails),A.unknownDetails.length){const B=C(
A.unknownDetails);y=[...y,...B]}y.length&&(N.details=y)}const D=n.fromProto3JSON(this.statusType,N);if(!D)throw new Error(`Received error message ${N}, but fail\
ed to serialize as proto3 message`);return this.statusType.toObject(D,t.defaultToObjectOptions)}decodeHttpStatusDetails(N){const A=[];let y;for(const D of N)try{
const B=this.decodeProtobufAny(D);A.push(B),D.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(y=B)}catch{}return{details:A,errorInfo:y}}}l.GoogleErrorDecoder=
P}),73571:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.LongrunningApiCaller=void 0;const f=d(49746),p=d(4996),g=d(76902);class h{longrunningDescriptor;constructor(n){
this.longrunningDescriptor=n}init(n){return n?new f.OngoingCall(n):new f.OngoingCallPromise}wrap(n){return n}call(n,t,r,e){e.call((u,c)=>this._wrapOperation(n,r,
u,c),t)}_wrapOperation(n,t,r,e){let u=t.longrunning;u||(u=(0,p.createDefaultBackoffSettings)());const c=this.longrunningDescriptor;return n(r,(a,i)=>{if(a){e(a,
null,null,i);return}const o=new g.Operation(i,c,u,t);e(null,o,i)})}fail(n,t){n.callback(t)}result(n){return n.promise}}l.LongrunningApiCaller=h}),99199:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.LongRunningDescriptor=void 0;const f=d(73571);class p{operationsClient;responseDecoder;metadataDecoder;constructor(h,s,n){
this.operationsClient=h,this.responseDecoder=s,this.metadataDecoder=n}getApiCaller(){return new f.LongrunningApiCaller(this)}}l.LongRunningDescriptor=p}),76902:(function(j,l,d){
"use strict";var f=this&&this.__createBinding||(Object.create?(function(u,c,a,i){i===void 0&&(i=a);var o=Object.getOwnPropertyDescriptor(c,a);(!o||("get"in o?!c.
__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:function(){return c[a]}}),Object.defineProperty(u,i,o)}):(function(u,c,a,i){i===void 0&&(i=a),u[i]=
c[a]})),p=this&&this.__setModuleDefault||(Object.create?(function(u,c){Object.defineProperty(u,"default",{enumerable:!0,value:c})}):function(u,c){u.default=c}),
g=this&&this.__importStar||(function(){var u=function(c){return u=Object.getOwnPropertyNames||function(a){var i=[];for(var o in a)Object.prototype.hasOwnProperty.
call(a,o)&&(i[i.length]=o);return i},u(c)};return function(c){if(c&&c.__esModule)return c;var a={};if(c!=null)for(var i=u(c),o=0;o<i.length;o++)i[o]!=="default"&&
f(a,c,i[o]);return p(a,c),a}})();Object.defineProperty(l,"__esModule",{value:!0}),l.Operation=void 0,l.operation=e;const h=d(24434),s=d(69124),n=d(34775),t=g(d(
92724));class r extends h.EventEmitter{completeListeners;hasActiveListeners;latestResponse;longrunningDescriptor;result;metadata;backoffSettings;_callOptions;currentCallPromise_;name;done;error;response;constructor(c,a,i,o){
super(),this.completeListeners=0,this.hasActiveListeners=!1,this.latestResponse=c,this.name=this.latestResponse.name,this.done=this.latestResponse.done,this.error=
this.latestResponse.error,this.longrunningDescriptor=a,this.result=null,this.metadata=null,this.backoffSettings=i,this._unpackResponse(c),this._listenForEvents(),
this._callOptions=o}_listenForEvents(){this.on("newListener",c=>{c==="complete"&&(this.completeListeners++,this.hasActiveListeners||(this.hasActiveListeners=!0,
this.startPolling_()))}),this.on("removeListener",c=>{c==="complete"&&--this.completeListeners===0&&(this.hasActiveListeners=!1)})}cancel(){this.currentCallPromise_&&
this.currentCallPromise_.cancel();const c=this.longrunningDescriptor.operationsClient,a=new t.google.longrunning.CancelOperationRequest;return a.name=this.latestResponse.
name,c.cancelOperation(a)}getOperation(c){const a=this,i=this.longrunningDescriptor.operationsClient;function o(){if(!c)return new Promise((_,w)=>{if(a.latestResponse.
error){const m=new n.GoogleError(a.latestResponse.error.message);m.code=a.latestResponse.error.code,w(m)}else _([a.result,a.metadata,a.latestResponse])})}if(this.
latestResponse.done)return this._unpackResponse(this.latestResponse,c),o();const O=new t.google.longrunning.GetOperationRequest;O.name=this.latestResponse.name,
this.currentCallPromise_=i.getOperationInternal(O,this._callOptions);const E=this.currentCallPromise_.then(_=>(a.latestResponse=_[0],a._unpackResponse(_[0],c),o()),
_=>{if(c){c(_);return}return Promise.reject(_)});if(!c)return E}_unpackResponse(c,a){const i=this.longrunningDescriptor.responseDecoder,o=this.longrunningDescriptor.
metadataDecoder;let O,E;if(c.done){if(c.result==="error"){const _=new n.GoogleError(c.error.message);_.code=c.error.code,this.error=_,a&&a(_);return}i&&c.response&&
(this.response=c.response,O=i(c.response.value),this.result=O,this.done=!0)}o&&c.metadata&&(E=o(c.metadata.value),this.metadata=E),a&&a(null,O,E,c)}startPolling_(){
const c=this;let a=new Date;const i=this.backoffSettings.retryDelayMultiplier,o=this.backoffSettings.maxRetryDelayMillis;let O=this.backoffSettings.initialRetryDelayMillis,
E=1/0;this.backoffSettings.totalTimeoutMillis&&(E=a.getTime()+this.backoffSettings.totalTimeoutMillis);let _;this.latestResponse.metadata&&(_=this.latestResponse.
metadata.value);function w(L,...R){c.emit(L,...R)}function m(L,R){if(L.byteLength!==R.byteLength)return!1;for(let v=0;v<L.byteLength;++v)if(L[v]!==R[v])return!1;
return!0}function b(){if(c.hasActiveListeners){if(a.getTime()>=E){const L=new n.GoogleError("Total timeout exceeded before any response was received");L.code=s.
Status.DEADLINE_EXCEEDED,setImmediate(w,"error",L);return}c.getOperation((L,R,v,T)=>{if(L){setImmediate(w,"error",L);return}if(!R){if(T.metadata&&(!_||T&&!m(T.metadata.
value,_))&&(setImmediate(w,"progress",v,T),_=T.metadata.value),T.done){setImmediate(w,"complete",{},v,T);return}setTimeout(()=>{a=new Date,O=Math.min(O*i,o),b()},
O);return}setImmediate(w,"complete",R,v,T)})}}b()}promise(){return new Promise((c,a)=>{this.on("error",a).on("complete",(i,o,O)=>{c([i,o,O])})})}}l.Operation=r;
function e(u,c,a,i){return new r(u,c,a,i)}}),51161:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.NormalApiCaller=void 0;const f=d(49746);
class p{init(h){return h?new f.OngoingCall(h):new f.OngoingCallPromise}wrap(h){return h}call(h,s,n,t){t.call(h,s)}fail(h,s){h.callback(s)}result(h){return h.promise}}
l.NormalApiCaller=p}),61789:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.retryable=h;const f=d(69124),p=d(34775),g=d(86328);function h(s,n,t,r,e){
const u=n.backoffSettings.retryDelayMultiplier,c=n.backoffSettings.maxRetryDelayMillis,a=n.backoffSettings.rpcTimeoutMultiplier,i=n.backoffSettings.maxRpcTimeoutMillis;
let o=n.backoffSettings.initialRetryDelayMillis,O=n.backoffSettings.initialRpcTimeoutMillis;return(E,_)=>{let w,m,b=!1,L=new Date,R;const v=n.backoffSettings.totalTimeoutMillis;
v!=null&&(R=L.getTime()+v);let T=0;const C=n.backoffSettings.maxRetries,P=[];function S(A){return A.length<2?"":` : Previous errors : [${A.map(D=>{const B=D.statusDetails?
D.statusDetails.toString():"",x=D.code&&D.code.toString?D.code.toString():"",U=D.note&&D.note.toString?D.note.toString():"";return`{message: ${D.message&&D.message.
toString?D.message.toString():""}, code: ${x}, details: ${B}, note: ${U}}`}).join(",")}]`}function N(A){if(A&&P.push(A),m=null,R!==void 0&&(T>0||v>0)&&L.getTime()>=
R){const B=new p.GoogleError(`Total timeout of API ${r} exceeded ${n.backoffSettings.totalTimeoutMillis} milliseconds ${A?`retrying error ${A} `:""} before any \
response was received.${S(P)}`);B.code=f.Status.DEADLINE_EXCEEDED,_(B);return}if(T&&T>=C){const B=new p.GoogleError("Exceeded maximum number of retries "+(A?`re\
trying error ${A} `:"")+"before any response was received"+S(P));B.code=f.Status.DEADLINE_EXCEEDED,_(B);return}T>0&&e?.(),T++;let y=A;w=(0,g.addTimeoutArg)(s,O,
t)(E,(B,x,U,V)=>{if(B&&(y=B),!B){_(null,x,U,V);return}if(w=null,b){_(B);return}if(n.retryCodes.length>0&&n.retryCodes.indexOf(B.code)<0)B.note="Exception occurr\
ed in retry method that was not classified as transient",_(B);else{if(L=new Date,R!==void 0&&L.getTime()>=R){N(y);return}const G=Math.random()*o;m=setTimeout(()=>{
L=new Date,o=Math.min(o*u,c);const H=O&&a?O*a:0,M=i||0,I=R!==void 0?R-L.getTime():1/0;O=Math.min(H,M,I),N(y)},G)}}),w instanceof Promise&&w.catch(B=>{_(new p.GoogleError(
B))})}if(C&&R!==void 0){const A=new p.GoogleError("Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");A.code=f.Status.INVALID_ARGUMENT,_(A)}else
N();return{cancel(){if(b=!0,m&&clearTimeout(m),w)w.cancel();else{const A=new p.GoogleError("cancelled"+S(P));A.code=f.Status.CANCELLED,_(A)}}}}}}),86328:((j,l)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.addTimeoutArg=d;function d(f,p,g,h){return(s,n)=>{const t=new Date,r=g.options||{};r.deadline=new Date(
t.getTime()+p);const e=g.metadataBuilder?g.metadataBuilder(h,g.headers||{}):null;return f(s,e,r,n)}}}),53332:(function(j,l,d){"use strict";var f=this&&this.__createBinding||
(Object.create?(function(v,T,C,P){P===void 0&&(P=C);var S=Object.getOwnPropertyDescriptor(T,C);(!S||("get"in S?!T.__esModule:S.writable||S.configurable))&&(S={enumerable:!0,
get:function(){return T[C]}}),Object.defineProperty(v,P,S)}):(function(v,T,C,P){P===void 0&&(P=C),v[P]=T[C]})),p=this&&this.__setModuleDefault||(Object.create?(function(v,T){
Object.defineProperty(v,"default",{enumerable:!0,value:T})}):function(v,T){v.default=T}),g=this&&this.__importStar||(function(){var v=function(T){return v=Object.
getOwnPropertyNames||function(C){var P=[];for(var S in C)Object.prototype.hasOwnProperty.call(C,S)&&(P[P.length]=S);return P},v(T)};return function(T){if(T&&T.__esModule)
return T;var C={};if(T!=null)for(var P=v(T),S=0;S<P.length;S++)P[S]!=="default"&&f(C,T,P[S]);return p(C,T),C}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.getGaxLogger=w,l.buildLogAttributes=m,l.logCall=L,l.logNetworkAttempt=R;const h=d(24434),s=d(6718),n=g(d(81577)),t=d(69124),r=d(90121),e=d(36967),u=d(25757),c=new Map;
let a,i;function o(){if(!a){const v=n.getNodeBackend();Array.isArray(v.filters)&&(v.filters=["*"]),a=v}return a}function O(){if(i===void 0)try{i=Object.getPrototypeOf(
n.getNodeBackend())??null}catch{i=null}return i}function E(v,T,...C){const P=n.log(v);if(P===n.placeholder){const U=typeof process=="object"&&typeof process.env==
"object"?process.env:{},V=n.env?.nodeEnables??"GOOGLE_SDK_NODE_LOGGING";U[V]||o().log(v,T,...C);return}const S=O();if(!S||typeof S.log!="function"){P(T,...C);return}
let N=!1,A=0;const y=S.log,D=Object.prototype.hasOwnProperty.call(S,"log"),B=function(U,V,...G){A++;try{y.call(this,U,V,...G),A===1&&U===v&&typeof this.isEnabled==
"function"&&!this.isEnabled(U)&&(N=!0)}finally{A--}};let x=!1;try{S.log=B,x=!0}catch{}try{P(T,...C)}finally{x&&S.log===B&&(D?S.log=y:delete S.log)}N&&o().log(v,
T,...C)}function _(v){return v}function w(v){const T=v||"google-gax",C=c.get(T);if(C)return C;const P=new n.AdhocDebugLogger(T,(S,...N)=>{E(T,S,...N)}).func;return P.
sublog=S=>w(`${T}:${S}`),c.set(T,P),P}function m(v,T,C={},P=!0){const{rawAddress:S,urlDomain:N}=(0,r.resolveEndpointAndDomain)(T,C),A=(0,r.buildInitialAttributes)(
T,C,N),y={};for(const[G,H]of Object.entries(A))H!==void 0&&(y[G]=H);S!==void 0&&!(0,e.isPreConnectionFailure)(v)&&(y["server.address"]=S);const D=(0,r.resolveRpcMethod)(
T);D&&(y["rpc.method"]=D);const{rpcStatusName:B,httpStatusCode:x}=(0,e.resolveResponseStatusCode)(T.rpcType,!0,v),U=T.rpcType==="http"?x!==void 0?(0,e.resolveRpcStatusName)(
v)??t.Status[(0,t.rpcCodeFromHttpStatusCode)(x)]:void 0:B;U!==void 0&&(y["rpc.response.status_code"]=U),x!==void 0&&(y["http.response.status_code"]=x),y["error.\
type"]=(0,e.resolveErrorType)(v,T.rpcType);const V=(0,e.resolveErrorInfoDomain)(v);if(V!==void 0&&(y["gcp.errors.domain"]=V),Object.assign(y,(0,e.resolveErrorInfoMetadataAttributes)(
v)),P){y["exception.type"]=(0,e.resolveExceptionType)(v),y["exception.message"]=(0,e.resolveExceptionMessage)(v,T.rpcType);const G=(0,e.resolveExceptionStacktrace)(
v);G!==void 0&&(y["exception.stacktrace"]=G)}return y}function b(v,T,C,P){let S=!1;const N=D=>{if(!S){S=!0;try{T(D)}catch{}}};let A=!1;const y=P?function(...D){
A=!0;const B=D[0];B&&N(B),P.apply(this,D)}:void 0;try{const D=v(y),B=C?null:(0,u.getPromiseTarget)(D);return C&&D instanceof h.EventEmitter?(0,u.handleStream)(D,
N,()=>{},!!y):B&&(0,u.handlePromise)(B,N,()=>{}),D}catch(D){throw A||N(D),D}}function L(v,T,C,P=!1,S){let N;try{N=s.context.active()}catch{}return b(C,y=>{const D=w(
T?.gcpClientService),B=(0,r.getActiveTraceContext)(),x=N?(0,r.getActiveTraceContext)(N):void 0,V=(B?.clientRequestSpan??x?.clientRequestSpan??B?.span??x?.span)?.
spanContext(),G=V?.traceId,H=V?.spanId,M=m(y,v,T);D({severity:"WARNING",...G?{telemetryTraceId:G}:{},...H?{telemetrySpanId:H}:{},other:M},"Client API call faile\
d: %s",M["exception.message"]||y)},P,S)}function R(v,T,C,P=!1,S){let N;try{N=s.context.active()}catch{}return b(C,y=>{const D=w(T?.gcpClientService),B=(0,r.getActiveTraceContext)(),
x=N?(0,r.getActiveTraceContext)(N):void 0,V=(B?.attemptSpan??x?.attemptSpan??B?.span??x?.span)?.spanContext(),G=V?.traceId,H=V?.spanId,M=m(y,v,T,!1),I=(0,e.resolveErrorResponsePayload)(
y);I!==void 0&&(M["response.payload"]=I);const k=(0,e.resolveExceptionMessage)(y,v.rpcType);D({severity:"DEBUG",...G?{telemetryTraceId:G}:{},...H?{telemetrySpanId:H}:
{},other:M},"RPC attempt failed: %s",k||y)},P,S)}}),25757:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.setAttemptHttpMethod=e,l.getGaxTracer=
u,l.getPromiseTarget=a,l.handlePromise=i,l.handleStream=o,l.traceCall=b,l.traceAttempt=L;const f=d(24434),p=d(6718),g=d(90121),h=d(36967),s=new WeakMap,n=new WeakMap;
function t(R,v){return v?`${R} ${v}`:R}function r(R,v,T){if(!R||!T)return;const C=n.get(R);C?C===v&&R.setAttribute("url.template",T):(n.set(R,v),R.setAttribute(
"url.template",T))}function e(R,v){const T=(0,g.getActiveTraceContext)(),C=T?.attemptSpan,P=T?.clientRequestSpan;if(C){C.setAttribute("http.request.method",R),v&&
(s.set(C,v),C.setAttribute("url.template",v),r(P,C,v));const S=v||s.get(C);C.updateName(t(R,S))}}function u(){return p.trace.getTracer("google-gax")}function c(R){
return R instanceof Promise||R!==null&&(typeof R=="object"||typeof R=="function")&&typeof R.then=="function"}function a(R){return c(R)?R:R!==null&&(typeof R=="o\
bject"||typeof R=="function")&&"promise"in R&&c(R.promise)?R.promise:null}function i(R,v,T){let C=!1;const P=()=>{C||(C=!0,T())},S=a(R)??R;Promise.resolve(S).then(
()=>(P(),null)).catch(N=>{C||(v(N),P())})}function o(R,v,T,C=!1){let P=!1;const N="writable"in R&&R.writable===!0&&(!("readable"in R)||R.readable!==!0)&&!C,A=()=>{
R.removeListener("error",D),R.removeListener("end",y),R.removeListener("close",y),R.removeListener("finish",y)},y=()=>{P||(P=!0,A(),T())},D=B=>{P||(v(B),y())};R.
on("error",D),R.on("end",y),R.on("close",y),N&&R.on("finish",y)}function O(R){return R==="grpc"?"gcp.grpc.resend_count":"http.request.resend_count"}function E(R,v,T,C,P,S,N,A){
const y={};v==="grpc"&&T!==void 0&&(y["rpc.response.status_code"]=T),v==="http"&&C!==void 0&&(y["http.response.status_code"]=C),P!==void 0&&(!N||!(0,h.isPreConnectionFailure)(
A))&&(y["server.address"]=P,S!==void 0&&(y["server.port"]=S)),R.setAttributes(y)}function _(R,v,T,C=!1){const P=v instanceof Error?v.message:(0,h.resolveErrorMessage)(
v);R.setAttributes({"error.type":(0,h.resolveErrorType)(v,T),"status.message":P}),v instanceof Error&&(0,h.recordExceptionEvent)(R,v,T,C),R.setStatus({code:p.SpanStatusCode.
ERROR,message:P})}function w(R,v){const{span:T,rpcType:C,rawAddress:P,rawPort:S,includeExceptionMessage:N}=R;let A=!1,y=!1,D;const B=V=>{D=V,y=!0,_(T,V,C,N)},x=()=>{
if(!A){A=!0;const{rpcStatusName:V,httpStatusCode:G}=(0,h.resolveResponseStatusCode)(C,y,D);E(T,C,V,G,P,S,y,D),T.end()}};return{recordError:B,endSpan:x,tracedCallback:v?
function(...V){const G=V[0];G&&B(G),x(),v.apply(this,V)}:void 0}}function m(R,v,T,C,P){const{recordError:S,endSpan:N,tracedCallback:A}=w(C,P);try{const y=p.context.
with(R,()=>v(A)),D=T?null:a(y);return T&&y instanceof f.EventEmitter?o(y,S,N,!!A):D?i(D,S,N):A||N(),y}catch(y){throw S(y),N(),y}}function b(R,v,T,C=!1,P){const S=`${R.
clientName}.${R.methodName}`;return u().startActiveSpan(S,{},N=>{const{rawAddress:A,rawPort:y,urlDomain:D}=(0,g.resolveEndpointAndDomain)(R,v);N.setAttributes((0,g.
buildInitialAttributes)(R,v,D));const B=p.context.active().setValue(g.CLIENT_REQUEST_SPAN_KEY,N);return m(B,T,C,{span:N,rpcType:R.rpcType,rawAddress:A,rawPort:y},
P)})}function L(R,v,T,C=!1,P,S){const N=(0,g.resolveRpcMethod)(R),A=R.httpMethod??"POST",y=R.urlTemplate,D=R.rpcType==="http"?t(A,y):N,B=S??p.context.active(),x=(0,g.
getActiveTraceContext)(B)?.clientRequestSpan;return u().startActiveSpan(D,{kind:p.SpanKind.CLIENT},B,U=>{x&&N&&x.setAttribute("rpc.method",N);const{rawAddress:V,
rawPort:G,urlDomain:H}=(0,g.resolveEndpointAndDomain)(R,v,443),M=(0,g.buildInitialAttributes)(R,v,H);R.rpcType==="grpc"?M["rpc.method"]=N:(M["http.request.metho\
d"]=A,y&&(s.set(U,y),M["url.template"]=y,r(x,U,y))),R.resendCount!==void 0&&R.resendCount>0&&(M[O(R.rpcType)]=R.resendCount),U.setAttributes(M);const I=p.context.
active().setValue(g.ATTEMPT_SPAN_KEY,U);return m(I,T,C,{span:U,rpcType:R.rpcType,rawAddress:V,rawPort:G,includeExceptionMessage:!0},P)})}}),90121:((j,l,d)=>{"us\
e strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ATTEMPT_SPAN_KEY=l.CLIENT_REQUEST_SPAN_KEY=l.DEFAULT_GCP_REPO=void 0,l.setSettingsDefaultDomain=n,l.
getSettingsDefaultDomain=t,l.extractClientServiceFromPackageName=r,l.extractServiceFromApiName=e,l.extractFromSettings=u,l.extractFromEnvironment=c,l.clearMetadataCache=
a,l.resolveStaticTraceContext=i,l.resolveEndpointAndDomain=o,l.resolveRpcMethod=O,l.buildInitialAttributes=E,l.getActiveTraceContext=w;const f=d(6718),p=d(24938);
l.DEFAULT_GCP_REPO="googleapis/google-cloud-node",l.CLIENT_REQUEST_SPAN_KEY=(0,f.createContextKey)("google-gax-client-request-span"),l.ATTEMPT_SPAN_KEY=(0,f.createContextKey)(
"google-gax-attempt-span");const g=new WeakMap,h=new WeakMap;function s(m){if(!m||!m.includes("."))return;const b=m.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);return b?
b[1]:m}function n(m,b){const L=s(b.trim());L&&g.set(m,L)}function t(m){return m?g.get(m):void 0}function r(m){const b=m.match(/^@[^/]+\/(?:google-cloud-)?(.*)$/);
if(b&&b[1])return b[1];const L=m.match(/^google-cloud-(.*)$/);return L&&L[1]?L[1]:m}function e(m){if(!m)return;const b=m.split("."),L=b.findIndex(R=>/^v\d+(?:[a-z\d_]+)?$/i.
test(R));if(L>0)return b[L-1];if(b.length>=2){const R=b[b.length-2];if(R&&R!=="google"&&R!=="cloud")return R;const v=b[b.length-1];if(v)return v[0].toLowerCase()+
v.slice(1)}}function u(m){const b={};if(!m)return b;const L=m.otherArgs;let R=L?.headers?.["x-goog-api-client"];if(!R&&typeof L?.metadataBuilder=="function")try{
const N=L.metadataBuilder();N&&typeof N.get=="function"?R=N.get("x-goog-api-client"):N&&typeof N=="object"&&(R=N["x-goog-api-client"])}catch{}const v=Array.isArray(
R)?R.join(" "):R;if(typeof v=="string"){const N=v.trim().split(/\s+/);for(const A of N){const y=A.match(/^([^/]+(?:\/[^/]+)?)\/([^\s]+)$/);if(y){const[,D,B]=y;D===
"gapic"?b.gcpVersion=B:D==="gccl"?b.gcpVersion||(b.gcpVersion=B):p.ignoredClientHeaderTokens.includes(D)||(b.gcpArtifact=D,b.gcpVersion||(b.gcpVersion=B))}}}if(typeof m.
apiName=="string"&&m.apiName){const N=e(m.apiName);N&&(b.gcpClientService=N,b.gcpArtifact||(b.gcpArtifact=N==="gax"?"google-gax":`@google-cloud/${N}`))}const T=m.
otherArgs,C=m.servicePath||m.apiEndpoint||T?.servicePath||T?.apiEndpoint;if(C&&typeof C=="string"){const N=C.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);N?(b.serverAddress=
N[1],b.serverPort=Number(N[2])):b.serverAddress=C}const P=m.port||m.servicePort||T?.port||T?.servicePort,S=typeof P=="string"?parseInt(P,10):P;return S&&typeof S==
"number"&&!b.serverPort&&(b.serverPort=S),b}function c(){const m=typeof process=="object"&&typeof process.env=="object"?process.env:{},b={},L=m.GOOGLE_SDK_NODE_CLIENT_SERVICE||
m.GCP_CLIENT_SERVICE;L?.trim()&&(b.gcpClientService=L.trim());const R=m.GOOGLE_SDK_NODE_CLIENT_VERSION||m.GCP_CLIENT_VERSION;R?.trim()&&(b.gcpVersion=R.trim());
const v=m.GOOGLE_SDK_NODE_ARTIFACT||m.GCP_ARTIFACT;v?.trim()&&(b.gcpArtifact=v.trim());const T=m.GOOGLE_SDK_NODE_SERVER_ADDRESS||m.SERVER_ADDRESS;T?.trim()&&(b.
serverAddress=T.trim());const C=m.GOOGLE_SDK_NODE_SERVER_PORT||m.SERVER_PORT;return C&&!isNaN(Number(C))&&(b.serverPort=Number(C)),b}function a(){}function i(m,b){
const L=c(),R=u(m),v={gcpClientService:L.gcpClientService??R.gcpClientService,gcpVersion:L.gcpVersion??R.gcpVersion,gcpRepo:l.DEFAULT_GCP_REPO,gcpArtifact:L.gcpArtifact??
R.gcpArtifact},T=t(m);T&&!L.gcpClientService?.includes(".")&&h.set(v,T);const C=L.serverAddress??R.serverAddress;C!==void 0&&(v.serverAddress=C);const P=L.serverPort??
R.serverPort;return P!==void 0&&(v.serverPort=P),v}function o(m,b,L){let R=m.serverAddress??b.serverAddress,v=m.serverPort??b.serverPort;const T=S=>{const N=S.match(
/^(\[[^\]]+\]|[^:]+):(\d+)$/);N?(R=N[1],v=v??Number(N[2])):R=S};R&&T(R);const C=s(b.gcpClientService),P=m.urlDomain??b.urlDomain??h.get(b)??C??R;return L!==void 0&&
(!R&&P&&T(P),R&&(v=v??L)),{rawAddress:R,rawPort:v,urlDomain:P}}function O(m){return m.apiName?`${m.apiName}/${m.methodName}`:m.methodName}function E(m,b,L){const R={
"gcp.client.service":b.gcpClientService,"gcp.client.version":b.gcpVersion,"gcp.client.repo":b.gcpRepo,"gcp.client.artifact":b.gcpArtifact,"rpc.system.name":m.rpcType};
return L!==void 0&&(R["url.domain"]=L),R}function _(m){return m&&(0,f.isSpanContextValid)(m.spanContext())?m:void 0}function w(m=f.context.active()){const b=_(m.
getValue(l.ATTEMPT_SPAN_KEY)),L=_(m.getValue(l.CLIENT_REQUEST_SPAN_KEY)),R=b??L??_(f.trace.getSpan(m));if(!R)return;const v=R.spanContext();return{traceId:v.traceId,
spanId:v.spanId,span:R,attemptSpan:b,clientRequestSpan:L}}}),36967:(function(j,l,d){"use strict";var f=this&&this.__createBinding||(Object.create?(function(M,I,k,F){
F===void 0&&(F=k);var $=Object.getOwnPropertyDescriptor(I,k);(!$||("get"in $?!I.__esModule:$.writable||$.configurable))&&($={enumerable:!0,get:function(){return I[k]}}),
Object.defineProperty(M,F,$)}):(function(M,I,k,F){F===void 0&&(F=k),M[F]=I[k]})),p=this&&this.__setModuleDefault||(Object.create?(function(M,I){Object.defineProperty(
M,"default",{enumerable:!0,value:I})}):function(M,I){M.default=I}),g=this&&this.__importStar||(function(){var M=function(I){return M=Object.getOwnPropertyNames||
function(k){var F=[];for(var $ in k)Object.prototype.hasOwnProperty.call(k,$)&&(F[F.length]=$);return F},M(I)};return function(I){if(I&&I.__esModule)return I;var k={};
if(I!=null)for(var F=M(I),$=0;$<F.length;$++)F[$]!=="default"&&f(k,I,F[$]);return p(k,I),k}})();Object.defineProperty(l,"__esModule",{value:!0}),l.DEPTH_TO_CHECK=
l.preConnectionCodes=l.genericClasses=l.redirectCodes=l.decodeCodes=l.requestBodyCodes=l.requestCodes=l.connectionCodes=void 0,l.ensureGrpcStatusDetailsParsed=t,
l.resolveErrorInfo=c,l.resolveErrorInfoReason=a,l.resolveErrorInfoDomain=i,l.resolveErrorInfoMetadataAttributes=o,l.resolveServerErrorCode=O,l.resolveClientNetworkOrOperationalError=
E,l.resolveLanguageSpecificErrorType=_,l.resolveErrorType=w,l.resolveExceptionType=m,l.resolveSystemErrorCode=b,l.resolveRpcStatusName=L,l.resolveHttpStatusCode=
R,l.resolveResponseStatusCode=v,l.isPreConnectionFailure=T,l.resolveErrorMessage=C,l.isServerSideError=P,l.safeJsonStringify=A,l.resolveResponsePayload=y,l.resolveErrorResponsePayload=
x,l.resolveServerExceptionDetails=U,l.resolveExceptionMessage=V,l.resolveExceptionStacktrace=G,l.recordExceptionEvent=H;const h=g(d(6212)),s=d(34775),n=d(69124);
l.connectionCodes=["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ENETDOWN","EPIPE","UND_ERR_CONNECT_TIMEOUT","UND_ERR_SOCKET",
"CERT_HAS_EXPIRED","UNABLE_TO_VERIFY_LEAF_SIGNATURE","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","ERR_TLS_CERT_ALTNAME_INVALID","UNABLE_TO_GET_ISS\
UER_CERT"],l.requestCodes=["ERR_INVALID_ARG_TYPE","ERR_INVALID_URL","ERR_HTTP_INVALID_HEADER_VALUE","ERR_INVALID_HTTP_TOKEN","ERR_INVALID_PROTOCOL","ERR_INVALID\
_ARG_VALUE"],l.requestBodyCodes=["ERR_STREAM_WRITE_AFTER_END","ERR_STREAM_DESTROYED","ERR_STREAM_ALREADY_FINISHED","ERR_STREAM_CANNOT_PIPE","ERR_STREAM_NULL_VAL\
UES","ERR_STREAM_PREMATURE_CLOSE"],l.decodeCodes=["ERR_BUFFER_OUT_OF_BOUNDS"],l.redirectCodes=["ERR_TOO_MANY_REDIRECTS","ERR_FR_TOO_MANY_REDIRECTS"],l.genericClasses=
["Error","GoogleError","Object","DOMException"],l.preConnectionCodes=["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ERR_INVA\
LID_ARG_TYPE","ERR_INVALID_URL"],l.DEPTH_TO_CHECK=10;function t(M){if(!M||typeof M!="object")return;const I=M;if(!I.reason&&!I.domain&&!I.errorInfoMetadata&&!I.
statusDetails&&I.metadata&&typeof I.metadata.get=="function"&&I.metadata.get("grpc-status-details-bin")?.length>0)try{s.GoogleError.parseGRPCStatusDetails(I)}catch{}}
function r(M){return typeof M=="string"&&M.length>0?M:void 0}function e(M){if(!M||typeof M!="object"||Array.isArray(M))return;const I=[];for(const[k,F]of Object.
entries(M))k.length>0&&typeof F=="string"&&I.push([k,F]);return I}function u(M,I){if(!M||typeof M!="object"||Array.isArray(M))return;const k=M,F=r(k.reason),$=r(
k.domain),J=e(k[I]);if(F===void 0&&$===void 0&&J===void 0)return;const W={};for(const[z,Y]of J??[])W[`gcp.errors.metadata.${z}`]=Y;return{reason:F,domain:$,metadataAttributes:W}}
function c(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="object"||k.has(I));F++){k.add(I),t(I);const $=I,J=u($,"errorInfoMetadata")??
u($.errorInfo,"metadata");if(J!==void 0)return J;if(Array.isArray($.statusDetails)){for(const W of $.statusDetails)if(W&&typeof W=="object"){const z=u(W,"metada\
ta")??u(W.errorInfo,"metadata");if(z!==void 0)return z}}I=$.cause}return{metadataAttributes:{}}}function a(M){return c(M).reason}function i(M){return c(M).domain}
function o(M){return c(M).metadataAttributes}function O(M,I){if(I==="http"){const k=R(M);return k!==void 0?k.toString():void 0}if(I==="grpc"){if(T(M)||E(M)!==void 0)
return;let k=M;const F=new Set;for(let $=0;$<l.DEPTH_TO_CHECK&&!(!k||typeof k!="object"||F.has(k));$++){F.add(k);const J=k;if(J.name==="AbortError")return;k=J.cause}
return L(M)}}function E(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=I,J=typeof $.name==
"string"?$.name:void 0,W=$.constructor?.name,z=typeof $.code=="string"?$.code:void 0,Y=typeof $.message=="string"?$.message:"";if(J==="TimeoutError"||z==="ETIME\
DOUT"||z==="ESOCKETTIMEDOUT"||/timeout.*exceeded|deadline.*exceeded|total timeout/i.test(Y))return"CLIENT_TIMEOUT";if(z&&l.connectionCodes.includes(z)||z&&z.startsWith(
"ERR_SSL")||J==="TLSError")return"CLIENT_CONNECTION_ERROR";if(z&&l.requestCodes.includes(z)||J==="URIError"||W==="URIError")return"CLIENT_REQUEST_ERROR";if(z&&l.
requestBodyCodes.includes(z))return"CLIENT_REQUEST_BODY_ERROR";if(z&&l.decodeCodes.includes(z)||J==="DecodeError"||W==="DecodeError"||J==="SyntaxError"||W==="Sy\
ntaxError")return"CLIENT_RESPONSE_DECODE_ERROR";if(z&&l.redirectCodes.includes(z))return"CLIENT_REDIRECT_ERROR";if(J==="GoogleAuthError"||W==="GoogleAuthError"||
z==="ERR_NO_CREDENTIALS"||z==="MISSING_CREDENTIALS")return"CLIENT_AUTHENTICATION_ERROR";I=$.cause}}function _(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&
!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=I;if($.name==="AbortError")return"AbortError";const J=$.constructor?.name;if(J&&!l.genericClasses.includes(
J))return J;if(typeof $.name=="string"&&$.name.length>0&&!l.genericClasses.includes($.name))return $.name;I=$.cause}}function w(M,I,k=c(M)){if(k.reason)return k.
reason;const F=O(M,I);if(F)return F;const $=E(M);if($)return $;const J=_(M);return J||"INTERNAL"}function m(M){if(!M||typeof M!="object")return"Error";const I=M,
k=typeof I.name=="string"&&I.name.length>0?I.name:void 0;if(k==="AbortError"||k==="TimeoutError")return k;const F=I.constructor?.name;return typeof F=="string"&&
F.length>0&&F!=="Error"&&F!=="Object"&&F!=="DOMException"?F:k??"Error"}function b(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="ob\
ject"||k.has(I));F++){k.add(I);const $=I.code;if(typeof $=="string"&&$.length>0)return $;I=I.cause}}function L(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&
!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=I.code;if(typeof $=="number"&&$!==n.Status.OK&&n.Status[$]!==void 0)return n.Status[$];I=I.cause}}function R(M){
let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=I.httpStatusCode;if(typeof $=="number")return $;
I=I.cause}}function v(M,I,k){return M==="grpc"?{rpcStatusName:I?L(k):n.Status[n.Status.OK]}:M==="http"?{httpStatusCode:I?R(k):200}:{}}function T(M){let I=M;const k=new Set;
for(let F=0;F<l.DEPTH_TO_CHECK;F++){if(R(I)!==void 0||L(I)!==void 0)return!1;if(!I||!(I instanceof Error||typeof I=="object"&&"stack"in I))return!0;if(k.has(I))
return!1;k.add(I);const $=I;if(I instanceof TypeError||I instanceof RangeError||I instanceof URIError||$.name==="TypeError"||$.name==="RangeError"||$.name==="UR\
IError")return!0;const J=b(I);if(J&&l.preConnectionCodes.includes(J))return!0;if((I instanceof s.GoogleError||I.constructor?.name==="GoogleError")&&$.cause)I=$.
cause;else return!1}return!1}function C(M){const I=M?.message;return typeof I=="string"?I:String(M)}function P(M,I){return O(M,I)!==void 0}function S(M){if(ArrayBuffer.
isView(M))return new Uint8Array(M.buffer,M.byteOffset,M.byteLength);if(M instanceof ArrayBuffer)return new Uint8Array(M)}function N(M){return typeof Buffer<"u"?
Buffer.from(M.buffer,M.byteOffset,M.byteLength).toString("base64"):h.util.base64.encode(M,0,M.length)}function A(M){if(M!==void 0)try{const I=[];return JSON.stringify(
M,function(k,F){if(typeof F=="bigint")return F.toString();if(typeof F!="object"||F===null)return F;const $=S(F.type==="Buffer"?this[k]:F);if($)return N($);if(I.
includes(this))for(;I.length>0&&I[I.length-1]!==this;)I.pop();return I.includes(F)?"[Circular]":(I.push(F),F)})}catch{try{return String(M)}catch{return}}}function y(M,I){
const k=I??M;if(k==null)return;if(typeof k=="string")return k;const F=S(k);return F?N(F):A(k)}const D="<<REDACTED> - See `errorRedactor` option in `gaxios` for \
configuration>.";function B(M){if(!M||typeof M!="object")return!1;const I=M;return typeof I.pipe=="function"||typeof I.getReader=="function"}function x(M){let I=M;
const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=(0,s.getRawHttpResponsePayload)(I);if($!==void 0)return y(
$);const J=I,W=J.response&&typeof J.response=="object"?J.response.data:void 0;if(W!=null&&W!==""&&W!==D&&!B(W))return y(W);if(J.metadata!==void 0&&J.metadata!==
null)if(typeof J.metadata=="string"){if(J.metadata.length>0)return J.metadata}else{const z=S(J.metadata);if(z){if(z.byteLength>0)return N(z)}else if(typeof J.metadata==
"object"){let Y=J.metadata;if(typeof J.metadata.getMap=="function")try{Y=J.metadata.getMap()}catch{Y=J.metadata}if(Y&&typeof Y=="object"&&Object.keys(Y).length>
0)return y(Y)}}I=J.cause}}function U(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=I;if(typeof $.
details=="string"&&$.details.length>0)return{message:$.details};I=$.cause}return{message:M.message}}function V(M,I){return M instanceof Error&&P(M,I)?U(M).message:
C(M)}function G(M){let I=M;const k=new Set;for(let F=0;F<l.DEPTH_TO_CHECK&&!(!I||typeof I!="object"||k.has(I));F++){k.add(I);const $=I.stack;if(typeof $=="strin\
g"&&$.length>0)return $;I=I.cause}}function H(M,I,k,F=!1){const $={"exception.type":m(I)};F&&($["exception.message"]=V(I,k)),M.addEvent("exception",$)}}),17828:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.checkTracingEnabled=p,l.checkLoggingEnabled=h;const f=d(90121);function p(s){const t=(typeof process==
"object"&&typeof process.env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();if(t!==void 0&&t!==""){const r=t.toLowerCase();return r==="true"||
r==="1"}return!!(s?.enableTelemetryTracing||s?.otherArgs?.enableTelemetryTracing)}function g(s,n){if(!s)return!1;const r=(s==="all"||s==="true"?"*":s).replace(/[|\\{}()[\]^$+?.]/g,
"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");return new RegExp(`^${r}$`,"i").test(n)}function h(s){if(typeof s?.enableTelemetryLogging=="boolean")return s.enableTelemetryLogging;
if(s?.otherArgs?.enableTelemetryLogging===!0)return!0;const n=typeof process=="object"&&typeof process.env=="object"?process.env:{},t=n.GOOGLE_SDK_NODE_LOGGING;
if(!t)return!1;const r=(n.GOOGLE_SDK_NODE_CLIENT_SERVICE||n.GCP_CLIENT_SERVICE)?.trim(),e=typeof s?.apiName=="string"&&s.apiName?(0,f.extractServiceFromApiName)(
s.apiName):void 0;return g(t,r||e||"google-gax")}}),99463:(function(j,l,d){"use strict";var f=this&&this.__createBinding||(Object.create?(function(O,E,_,w){w===
void 0&&(w=_);var m=Object.getOwnPropertyDescriptor(E,_);(!m||("get"in m?!E.__esModule:m.writable||m.configurable))&&(m={enumerable:!0,get:function(){return E[_]}}),
Object.defineProperty(O,w,m)}):(function(O,E,_,w){w===void 0&&(w=_),O[w]=E[_]})),p=this&&this.__setModuleDefault||(Object.create?(function(O,E){Object.defineProperty(
O,"default",{enumerable:!0,value:E})}):function(O,E){O.default=E}),g=this&&this.__importStar||(function(){var O=function(E){return O=Object.getOwnPropertyNames||
function(_){var w=[];for(var m in _)Object.prototype.hasOwnProperty.call(_,m)&&(w[w.length]=m);return w},O(E)};return function(E){if(E&&E.__esModule)return E;var _={};
if(E!=null)for(var w=O(E),m=0;m<w.length;m++)w[m]!=="default"&&f(_,E,w[m]);return p(_,E),_}})();Object.defineProperty(l,"__esModule",{value:!0}),l.OperationsClientBuilder=
l.OperationsClient=l.ALL_SCOPES=l.SERVICE_ADDRESS=void 0;const h=d(42236),s=d(65151),n=g(d(4996)),t=d(25365),r=d(9961),e=d(976);l.SERVICE_ADDRESS="longrunning.g\
oogleapis.com";const u=d(57564).rE,c=443,a="gapic/0.7.1";l.ALL_SCOPES=[];class i{auth;innerApiCalls;descriptor;operationsStub;constructor(E,_,w){const m=E,b=w?.
servicePath||w?.apiEndpoint||m._servicePath||l.SERVICE_ADDRESS,L=w?.port??m._port??c,R=Object.assign({clientConfig:{}},w,{servicePath:b,port:L});!R.fallback&&E.
fallback&&(R.fallback=E.fallback);const v=["gl-node/"+process.versions.node];R.libName&&R.libVersion&&v.push(R.libName+"/"+R.libVersion),v.push(a,"gax/"+u),R.fallback?
v.push("gl-web/"+u):v.push("grpc/"+E.grpcVersion);const T=E.constructSettings("google.longrunning.Operations",t,R.clientConfig||{},{"x-goog-api-client":v.join("\
 ")},R.enableTelemetryTracing,void 0,R.enableTelemetryLogging),C=typeof R.port=="string"?parseInt(R.port,10):R.port;for(const S of Object.keys(T)){const N=T[S].
otherArgs;N&&(R.servicePath&&(N.servicePath=R.servicePath),C!==void 0&&!Number.isNaN(C)&&(N.port=C))}this.auth=E.auth,this.innerApiCalls={},this.descriptor={listOperations:new s.
PageDescriptor("pageToken","nextPageToken","operations")},this.operationsStub=E.createStub(R.fallback?_.lookupService("google.longrunning.Operations"):_.google.
longrunning.Operations,R);const P=["getOperation","listOperations","cancelOperation","deleteOperation"];for(const S of P){const N=this.operationsStub.then(A=>(...y)=>A[S].
apply(A,y),A=>()=>{throw A});this.innerApiCalls[S]=(0,h.createApiCall)(N,T[S],this.descriptor[S],R.fallback)}}close(){this.operationsStub.then(E=>E.close()).catch(
console.error)}getProjectId(E){if(this.auth&&"getProjectId"in this.auth)return this.auth.getProjectId(E);if(E)E(new Error("Cannot determine project ID."));else return Promise.
reject("Cannot determine project ID.")}getOperationInternal(E,_,w){return E=E||{},_=_||{},this.innerApiCalls.getOperation(E,_,w)}getOperation(E,_,w){let m;return _ instanceof
Function&&w===void 0?(w=_,m={}):m=_,E=E||{},m=m||{},this.innerApiCalls.getOperation(E,m,w)}listOperations(E,_,w){let m;return _ instanceof Function&&w===void 0?
(w=_,m={}):m=_,E=E||{},m=m||{},this.innerApiCalls.listOperations(E,m,w)}listOperationsStream(E,_){const w=new n.CallSettings(_);return this.descriptor.listOperations.
createStream(this.innerApiCalls.listOperations,E,w)}listOperationsAsync(E,_){E=E||{},_=_||{};const w=new n.CallSettings(_);return this.descriptor.listOperations.
asyncIterate(this.innerApiCalls.listOperations,E,w)}cancelOperation(E,_,w){let m;return _ instanceof Function&&w===void 0?(w=_,m={}):m=_,E=E||{},m=m||{},this.innerApiCalls.
cancelOperation(E,m,w)}deleteOperation(E,_,w){let m;return _ instanceof Function&&w===void 0?(w=_,m={}):m=_,E=E||{},m=m||{},this.innerApiCalls.deleteOperation(E,
m,w)}}l.OperationsClient=i;class o{operationsClient;constructor(E,_){_&&E.httpRules&&(0,e.overrideHttpRules)(E.httpRules,_);const w=_??E.loadProtoJSON(r);this.operationsClient=
m=>(m=m||{},E.fallback&&!m.fallback&&(m.fallback=E.fallback),new i(E,w,m)),Object.assign(this.operationsClient,i)}}l.OperationsClientBuilder=o}),53798:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.PageDescriptor=void 0;const f=d(2203),p=d(51161),g=d(25531),h=d(89780),s=10;class n{requestPageTokenField;responsePageTokenField;requestPageSizeField;resourceField;constructor(r,e,u){
this.requestPageTokenField=r,this.responsePageTokenField=e,this.resourceField=u}createStream(r,e,u){u?.autoPaginate&&(0,g.warn)("autoPaginate true","Autopaginat\
e will always be set to false in stream paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination \
for more information on how to configure paging calls","AutopaginateTrueWarning");const c=new f.PassThrough({objectMode:!0});u=Object.assign({},u,{autoPaginate:!1});
const a="maxResults"in u?u.maxResults:-1;let i=0,o=!1;function O(E,_,w,m){if(E){c.emit("error",E);return}c.emit("response",m);for(let b=0;b<_.length;++b){if(c._readableState.
ended)return;_[b]!==null&&(c.push(_[b]),i++,i===a&&c.end())}if(!c._readableState.ended){if(!w){c.end();return}"pageToken"in u&&delete u.pageToken,c.isPaused()?(e=
w,o=!1):setImmediate(r,w,u,O)}}return c.on("resume",async()=>{o||(o=!0,await r(e,u,O))}),c}asyncIterate(r,e,u){return u?.autoPaginate&&(0,g.warn)("autoPaginate \
true","Autopaginate will always be set to false in Async paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md\
#auto-pagination for more information on how to configure paging calls","AutopaginateTrueWarning"),u=Object.assign({},u,{autoPaginate:!1}),this.createIterator(r,
e,u)}createIterator(r,e,u){return{[Symbol.asyncIterator](){let a=e;const i=[];return{async next(){if(i.length>0)return Promise.resolve({done:!1,value:i.shift()});
let o=0;for(;i.length===0&&a;){let O;if([O,a]=await r(a,u),O&&!Array.isArray(O))for(const[E,_]of Object.entries(O))i.push([E,_]);else i.push(...O);if(i.length===
0&&(++o,o>s))break}return i.length===0?Promise.resolve({done:!0,value:void 0}):Promise.resolve({done:!1,value:i.shift()})}}}}}getApiCaller(r){return r.autoPaginate?
new h.PagedApiCaller(this):new p.NormalApiCaller}}l.PageDescriptor=n}),89780:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.PagedApiCaller=
void 0;const f=d(49746),p=d(34775),g=d(73281),h=d(25531);class s{pageDescriptor;constructor(t){this.pageDescriptor=t}generateParseResponseCallback(t,r){const e=this.
pageDescriptor.resourceField,u=this.pageDescriptor.responsePageTokenField,c=this.pageDescriptor.requestPageTokenField;return(a,i)=>{if(a){r(a);return}if(!t){r(new p.
GoogleError("Undefined request in pagination method callback."));return}if(!i){r(new p.GoogleError("Undefined response in pagination method callback."));return}
const o=i[e]||[],O=i[u];let E=null;O&&(E=Object.assign({},t),E[c]=O),r(a,o,E,i)}}wrap(t){const r=this;return function(u,c,a,i){return t(u,c,a,r.generateParseResponseCallback(
u,i))}}init(t){return t?new f.OngoingCall(t):new f.OngoingCallPromise}call(t,r,e,u){if(r=Object.assign({},r),!e.autoPaginate){u.call(t,r);return}r.pageSize&&e.autoPaginate&&
(0,h.warn)("autoPaginate true","Providing a pageSize without setting autoPaginate to false will still return all results. See https://github.com/googleapis/gax-\
nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure manual paging","AutopaginateTrueWarning");const c=e.maxResults||-1;
new g.ResourceCollector(t,c).processAllPages(r).then(i=>u.callback(null,i),i=>u.callback(i))}fail(t,r){t.callback(r)}result(t){return t.promise}}l.PagedApiCaller=
s}),73281:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ResourceCollector=void 0;class d{apiCall;resources;maxResults;resolveCallback;rejectCallback;constructor(p,g=-1){
this.apiCall=p,this.resources=[],this.maxResults=g}callback(p,g,h){if(p){this.rejectCallback(p);return}for(const n of g)if(this.resources.push(n),this.resources.
length===this.maxResults){h=null;break}if(!h){this.resolveCallback(this.resources);return}const s=(...n)=>this.callback(...n);setImmediate(this.apiCall,h,s)}processAllPages(p){
return new Promise((g,h)=>{this.resolveCallback=g,this.rejectCallback=h;const s=(...n)=>this.callback(...n);setImmediate(this.apiCall,p,s)})}}l.ResourceCollector=
d}),66575:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.PathTemplate=void 0;class d{data;bindings={};segments;size;constructor(g){this.
data=g,this.segments=this.parsePathTemplate(g),this.size=this.segments.length}match(g){let h=g.split("/");const s={};if(h.length!==this.segments.length)if(this.
data.includes("**")){if(h.length!==this.segments.length+1)throw new TypeError(`This path ${g} does not match path template ${this.data}, the number of parameter\
s is not same with one wildcard.`)}else throw new TypeError(`This path ${g} does not match path template ${this.data}, the number of parameters is not same.`);for(let n=0;n<
this.segments.length&&h.length>0;n++)if(this.segments[n]!==h[0])if(this.segments[n].includes("*")){let t=this.segments[n];const r=t.match(/\{[$0-9a-zA-Z_]+=.*?\}/g);
if(!r)throw new Error(`Error processing path template segment ${t}`);const e=r.map(u=>u.replace(/^\{/,"").replace(/=.*/,""));if(t.includes("**"))s[e[0]]=h[0]+"/"+
h[1],h=h.slice(2);else{if(e.length===1)s[e[0]]=h[0];else{const u=h[0].split(/[-_.~]/);if(u.length!==e.length)throw new Error(`segment ${t} does not match ${h[0]}`);
for(const c of e)s[c]=u[0],t=t.replace(`{${c}=*}`,`${u[0]}`),u.shift();if(t!==h[0])throw new TypeError(`non slash resource pattern ${this.segments[n]} and ${h[0]}\
 should have same separator`)}h.shift()}}else throw new TypeError(`segment does not match, ${this.segments[n]} and  ${h[n]}.`);else h.shift();return s}render(g){
if(Object.keys(g).length!==Object.keys(this.bindings).length)throw new TypeError(`The number of variables ${Object.keys(g).length} does not match the number of \
needed variables ${Object.keys(this.bindings).length}`);let h=this.inspect();for(const s of Object.keys(g)){const n=g[s].toString();if(!this.bindings[s])throw new TypeError(
`render fails for not matching ${g[s]}`);const t=this.bindings[s];if(t==="*"){if(!n.match(/[^/{}]+/))throw new TypeError(`render fails for not matching ${n}`);h=
h.replace(`{${s}=*}`,`${n}`)}else if(t==="**"){if(!n.match(/[^{}]+/))throw new TypeError(`render fails for not matching ${n}`);h=h.replace(`{${s}=**}`,`${n}`)}}
return h}inspect(){return this.segments.join("/")}parsePathTemplate(g){const h=f(g);let s=0,n=0;const t=[];let r;if(h.forEach(e=>{if(e==="*"||e==="**")this.bindings[`\
$${s}`]=e,t.push(`{$${s}=${e}}`),s=s+1,e==="**"&&++n;else if(r=e.match(/\{[0-9a-zA-Z-.~_]+(?:=.*?)?\}/g)){for(const u of r){const c=u.match(/^\{([0-9a-zA-Z-.~_]+)(?:=(.*?))?\}$/);
if(!c)throw new Error(`Cannot process path template segment ${u}`);const a=c[1];let i=c[2];i?i==="*"?this.bindings[a]=i:i==="**"&&(++n,this.bindings[a]=i):(i="*",
e=e.replace(a,a+"=*"),this.bindings[a]=i)}t.push(e)}else e.match(/[0-9a-zA-Z-.~_]+/)&&t.push(e)}),n>1)throw new TypeError("Can not have more than one wildcard.");
return t}}l.PathTemplate=d;function f(p){let g=0,h=0,s=0;const n=[];for(;h>=g&&h<p.length;){if(p.charAt(h)==="{")s=s+1;else if(p.charAt(h)==="}")s=s-1;else if(p.
charAt(h)==="/"){if(h===p.length-1)throw new TypeError("Invalid path, it can not be ended by /");s===0&&(n.push(p.substring(g,h)),g=h+1)}if(h===p.length-1){if(s!==
0)throw new TypeError("Brackets are invalid.");n.push(p.substring(g))}h=h+1}return n}}),3799:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.resumableSourceFromFile=p;const f=d(83515);function p(g){if(!(0,f.isNodeJS)())throw new Error("resumableSourceFromFile is only supported in Node.js environmen\
ts.");const h=d(79896),s=h.statSync(g);return{size:s.size,getStream:n=>{const t=n??0;if(t<0||t>s.size)throw new RangeError(`Invalid start offset ${t} for file o\
f size ${s.size}.`);return h.createReadStream(g,{start:t})}}}}),37515:(function(j,l,d){"use strict";var f=this&&this.__createBinding||(Object.create?(function(n,t,r,e){
e===void 0&&(e=r);var u=Object.getOwnPropertyDescriptor(t,r);(!u||("get"in u?!t.__esModule:u.writable||u.configurable))&&(u={enumerable:!0,get:function(){return t[r]}}),
Object.defineProperty(n,e,u)}):(function(n,t,r,e){e===void 0&&(e=r),n[e]=t[r]})),p=this&&this.__setModuleDefault||(Object.create?(function(n,t){Object.defineProperty(
n,"default",{enumerable:!0,value:t})}):function(n,t){n.default=t}),g=this&&this.__importStar||(function(){var n=function(t){return n=Object.getOwnPropertyNames||
function(r){var e=[];for(var u in r)Object.prototype.hasOwnProperty.call(r,u)&&(e[e.length]=u);return e},n(t)};return function(t){if(t&&t.__esModule)return t;var r={};
if(t!=null)for(var e=n(t),u=0;u<e.length;u++)e[u]!=="default"&&f(r,t,e[u]);return p(r,t),r}})();Object.defineProperty(l,"__esModule",{value:!0}),l.fromParams=s;
const h=g(d(83480));function s(n){return h.stringify(n)}}),69124:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.HttpCodeToRpcCodeMap=l.
Status=void 0,l.rpcCodeFromHttpStatusCode=f;var d;(function(p){p[p.OK=0]="OK",p[p.CANCELLED=1]="CANCELLED",p[p.UNKNOWN=2]="UNKNOWN",p[p.INVALID_ARGUMENT=3]="INV\
ALID_ARGUMENT",p[p.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEEDED",p[p.NOT_FOUND=5]="NOT_FOUND",p[p.ALREADY_EXISTS=6]="ALREADY_EXISTS",p[p.PERMISSION_DENIED=7]="PERMIS\
SION_DENIED",p[p.RESOURCE_EXHAUSTED=8]="RESOURCE_EXHAUSTED",p[p.FAILED_PRECONDITION=9]="FAILED_PRECONDITION",p[p.ABORTED=10]="ABORTED",p[p.OUT_OF_RANGE=11]="OUT\
_OF_RANGE",p[p.UNIMPLEMENTED=12]="UNIMPLEMENTED",p[p.INTERNAL=13]="INTERNAL",p[p.UNAVAILABLE=14]="UNAVAILABLE",p[p.DATA_LOSS=15]="DATA_LOSS",p[p.UNAUTHENTICATED=
16]="UNAUTHENTICATED"})(d||(l.Status=d={})),l.HttpCodeToRpcCodeMap=new Map([[400,d.INVALID_ARGUMENT],[401,d.UNAUTHENTICATED],[403,d.PERMISSION_DENIED],[404,d.NOT_FOUND],
[409,d.ABORTED],[416,d.OUT_OF_RANGE],[429,d.RESOURCE_EXHAUSTED],[499,d.CANCELLED],[501,d.UNIMPLEMENTED],[503,d.UNAVAILABLE],[504,d.DEADLINE_EXCEEDED]]);function f(p){
return l.HttpCodeToRpcCodeMap.has(p)?l.HttpCodeToRpcCodeMap.get(p):p>=200&&p<300?d.OK:p>=400&&p<500?d.FAILED_PRECONDITION:p>=500&&p<600?d.INTERNAL:d.UNKNOWN}}),
46690:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.StreamArrayParser=void 0;const f=d(2203),p=d(32230);class g extends f.Transform{_done;_prevBlock;_isInString;_isSkipped;_level;rpc;cancelController;cancelSignal;cancelRequested;constructor(s,n){
super(Object.assign({},n,{readableObjectMode:!0})),this._done=!1,this._prevBlock=Buffer.from(""),this._isInString=!1,this._isSkipped=!1,this._level=0,this.rpc=s,
this.cancelController=new AbortController,this.cancelSignal=this.cancelController.signal,this.cancelRequested=!1}_transform(s,n,t){let r=0,e=0;for(this._level===
0&&e===0&&(String.fromCharCode(s[0])!=="["&&this.emit("error",new Error(`Internal Error: API service stream data must start with a '[' and close with the corres\
ponding ']', but it start with ${String.fromCharCode(s[0])}`)),e++,this._level++);e<s.length;){const u=String.fromCharCode(s[e]);if(this._isSkipped)this._isSkipped=
!1;else switch(u){case"{":this._isInString||this._level++,!this._isInString&&this._level===2&&(r=e);break;case'"':this._isInString=!this._isInString;break;case"\
}":if(this._isInString||this._level--,!this._isInString&&this._level===1){const c=Buffer.concat([this._prevBlock,s.slice(r,e+1)]);try{const a=(0,p.decodeResponse)(
this.rpc,!0,c);this.push(a)}catch(a){this.emit("error",a)}r=e+1,this._prevBlock=Buffer.from("")}break;case"]":!this._isInString&&this._level===1&&(this._done=!0,
this.push(null));break;case"\\":this._isSkipped=!0;break;default:break}e++}this._level>1&&(this._prevBlock=Buffer.concat([this._prevBlock,s.slice(r,e)])),t()}_flush(s){
s()}_destroy(s,n){n(this.cancelRequested?null:s)}cancel(){this._done=!0,this.cancelRequested=!0,this.cancelController.abort(),this.end()}}l.StreamArrayParser=g}),
67839:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.StreamDescriptor=void 0;const f=d(98177);class p{type;streaming;rest;gaxStreamingRetries;constructor(h,s,n){
this.type=h,this.streaming=!0,this.rest=s,this.gaxStreamingRetries=n}getApiCaller(){return new f.StreamingApiCaller(this)}}l.StreamDescriptor=p}),21224:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.StreamProxy=l.StreamType=void 0;const f=d(4996),p=d(34775),g=d(69124),h=d(2203),s=d(29112),n=d(67842);
var t;(function(u){u[u.SERVER_STREAMING=1]="SERVER_STREAMING",u[u.CLIENT_STREAMING=2]="CLIENT_STREAMING",u[u.BIDI_STREAMING=3]="BIDI_STREAMING"})(t||(l.StreamType=
t={}));const r=null;class e extends s{type;_callback;_isCancelCalled;stream;_responseHasSent;rest;gaxServerStreamingRetries;apiCall;argument;recordResend;constructor(c,a,i,o){
super(void 0,void 0,{objectMode:!0,readable:c!==t.CLIENT_STREAMING,writable:c!==t.SERVER_STREAMING}),this.type=c,this._callback=a,this._isCancelCalled=!1,this._responseHasSent=
!1,this.rest=i,this.gaxServerStreamingRetries=o}shouldRetryRequest(c,a){const i=p.GoogleError.parseGRPCStatusDetails(c);let o=this.defaultShouldRetry(i,a);return a.
shouldRetryFn&&(o=a.shouldRetryFn(i)),o}cancel(){this.stream?this.stream.cancel():this._isCancelCalled=!0}throwIfMaxRetriesOrTotalTimeoutExceeded(c,a,i,o,O,E){const w=new Date().
getTime();if(O&&(i===0||i<0||c&&w>=c)){const m=new p.GoogleError(`Total timeout of API exceeded ${O} milliseconds ${o?`retrying error ${o} `:""} before any resp\
onse was received.`);throw m.code=g.Status.DEADLINE_EXCEEDED,m}if(a===0){const m=o;throw m.note="Max retries is set to zero.",m}if(E&&E>=a){const m=new p.GoogleError(
"Exceeded maximum number of retries "+(o?`retrying error ${o} `:"")+"before any response was received");throw m.code=g.Status.DEADLINE_EXCEEDED,m}}eventForwardHelper(c){
["metadata","response","status"].forEach(i=>{c.on(i,this.emit.bind(this,i))})}statusMetadataHelper(c){c.on("status",()=>{this._responseHasSent||c.emit("response",
{code:200,details:"",message:"OK"})}),c.on("metadata",a=>{c.emit("response",{code:200,details:"",message:"OK",metadata:a}),this._responseHasSent=!0})}forwardEvents(c){
this.eventForwardHelper(c),this.statusMetadataHelper(c),c.on("error",a=>{p.GoogleError.parseGRPCStatusDetails(a)})}defaultShouldRetry(c,a){return!(a.retryCodes.
length>0&&a.retryCodes.indexOf(c.code)<0||a.retryCodes.length===0)}setStream(c,a,i={},o){if(this.apiCall=c,this.argument=a,this.type===t.SERVER_STREAMING){if(this.
rest){const E=c(a,this._callback);this.stream=E,this.setReadable(E)}else if(this.gaxServerStreamingRetries){const E=()=>{if(this._isCancelCalled){this.stream&&this.
stream.cancel();return}return c(a,this._callback)},_=this.newStreamingRetryRequest({request:E,retry:o});this.stream=_,this.eventForwardHelper(_),this.setReadable(
_)}else{let E=0;const _=n(null,{objectMode:!0,request:()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}E>0&&this.recordResend?.(),E++;const w=c(
a,this._callback);return this.stream=w,this.forwardEvents(w),w},retries:i.retries,currentRetryAttempt:i.currentRetryAttempt,noResponseRetries:i.noResponseRetries,
shouldRetryFn:i.shouldRetryFn});this.setReadable(_)}return}const O=c(a,this._callback);this.stream=O,this.forwardEvents(O),this.type===t.CLIENT_STREAMING&&this.
setWritable(O),this.type===t.BIDI_STREAMING&&(this.setReadable(O),this.setWritable(O)),this._isCancelCalled&&this.stream&&this.stream.cancel()}newStreamingRetryRequest(c){
const a=c.retry??{retryCodes:[],backoffSettings:(0,f.createDefaultBackoffSettings)()};let i=0;const o=new h.PassThrough({objectMode:!0}),O=a.backoffSettings.totalTimeoutMillis??
void 0,E=a.backoffSettings.maxRetries??void 0;let _=a.backoffSettings.initialRpcTimeoutMillis??void 0,w=new Date,m=0;O&&(m=w.getTime()+O);const b=(R,v)=>{const T=p.
GoogleError.parseGRPCStatusDetails(R);return T.note="Exception occurred in retry method that was not classified as transient",v.destroy(),o.destroy(T),o},L=R=>{
let v=!1,T=!1,C=!1;const P=R.request(r);return o.cancel=P.cancel,["metadata","response","status"].forEach(N=>{P.on(N,o.emit.bind(o,N))}),this.statusMetadataHelper(
P),P.on("data",N=>{i=0,this.emit.bind(this,"data")(N)}),P.on("status",()=>(T=!0,v&&o.end(),o)),P.on("end",()=>(C||(v=!0,T&&o.end()),o)),P.on("error",N=>{if(C=!0,
typeof E!==void 0||typeof O!==void 0)if(this.shouldRetryRequest(N,a))if(E&&O){const A=new p.GoogleError("Cannot set both totalTimeoutMillis and maxRetries in ba\
ckoffSettings.");return A.code=g.Status.INVALID_ARGUMENT,P.destroy(),o.destroy(A),o}else{try{this.throwIfMaxRetriesOrTotalTimeoutExceeded(m,E,_,N,O,i)}catch(G){
const H=p.GoogleError.parseGRPCStatusDetails(G);return P.destroy(),o.destroy(H),o}const A=a.backoffSettings.retryDelayMultiplier,y=a.backoffSettings.maxRetryDelayMillis,
D=a.backoffSettings.rpcTimeoutMultiplier,B=a.backoffSettings.maxRpcTimeoutMillis;let x=a.backoffSettings.initialRetryDelayMillis;const U=Math.random()*x;return void setTimeout(
()=>{if(_){w=new Date,x=Math.min(x*A,y);const M=_&&D?_*D:0,I=B||0,k=m?m-w.getTime():0;_=Math.min(M,I,k)}i++;let G=this.argument;a.getResumptionRequestFn!==void 0&&
(G=a.getResumptionRequestFn(G));const H=()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}return this.recordResend?.(),this.apiCall(G,this.
_callback)};return c.request=H,L(c)},U)}else return b(N,P);else return b(N,P)}),o};return L(c)}}l.StreamProxy=e}),98177:((j,l,d)=>{"use strict";Object.defineProperty(
l,"__esModule",{value:!0}),l.StreamingApiCaller=void 0;const f=d(25531),p=d(21224);class g{descriptor;constructor(s){this.descriptor=s}init(s){return new p.StreamProxy(
this.descriptor.type,s,this.descriptor.rest,this.descriptor.gaxStreamingRetries)}wrap(s){switch(this.descriptor.type){case p.StreamType.SERVER_STREAMING:return(n,t,r)=>s(
n,t,r);case p.StreamType.CLIENT_STREAMING:return(n,t,r,e)=>s(t,r,e);case p.StreamType.BIDI_STREAMING:return(n,t,r)=>s(t,r);default:(0,f.warn)("streaming_wrap_un\
known_stream_type",`Unknown stream type: ${this.descriptor.type}`)}return s}call(s,n,t,r){r.setStream(s,n,t.retryRequestOptions,t.retry)}fail(s,n){s.emit("error",
n)}result(s){return s}}l.StreamingApiCaller=g}),976:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.getMatchedUrlTemplate=g,l.getField=
t,l.deepCopyWithoutMatchedFields=r,l.deleteField=e,l.buildQueryStringComponents=a,l.encodeWithSlashes=i,l.encodeWithoutSlashes=o,l.applyPattern=E,l.match=w,l.flattenObject=
m,l.isProto3OptionalField=b,l.transcode=L,l.overrideHttpRules=R;const f=d(24938),p=new WeakMap;function g(v){return p.get(v)}const h="(google.api.http)",s="prot\
o3_optional",n=["get","post","put","patch","delete"];function t(v,T,C=!1){const P=T.split(".");let S=v;for(const N of P){if(typeof S!="object")return;S=S[N]}if(!(!C&&
typeof S=="object"&&!Array.isArray(S)&&S!==null))return S}function r(v,T,C=""){if(typeof v!="object"||v===null)return v;const P=Object.assign({},v);for(const S in P){
if(T.has(`${C}${S}`)){delete P[S];continue}const N=`${C}${S}.`;Array.isArray(P[S])?P[S]=P[S].map(A=>r(A,new Set)):typeof P[S]=="object"&&P[S]!==null&&(P[S]=r(P[S],
T,N))}return P}function e(v,T){const C=T.split(".");for(;C.length>1;){if(typeof v!="object")return;const S=C.shift();v=v[S]}const P=C.shift();typeof v=="object"&&
delete v[P]}function u(v,T){if(T==="."||T==="..")throw new Error(`Invalid value ${T} for ${v}`)}function c(v,T){if(T&&T.split("/").some(P=>P==="."||P===".."))throw new Error(
`Value for ${v} must not contain segments that are exactly . or ..`)}function a(v,T=""){const C=[];for(const P in v){const S=v[P];if(Array.isArray(S))for(const N of S)
C.push(`${T}${o(P)}=${o(N.toString())}`);else typeof S=="object"&&S!==null?C.push(...a(S,`${P}.`)):C.push(`${T}${o(P)}=${o(S==null?"null":S.toString())}`)}return C}
function i(v){return encodeURIComponent(v).replace(/[!'()*]/g,T=>"%"+T.charCodeAt(0).toString(16).toUpperCase())}function o(v){return v.split("/").map(i).join("\
/")}function O(v){return v.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function E(v,T,C="resource"){if(!v||v==="*")return u(C,T),i(T);if(!v.includes("*")&&v!==T)return;
const P=new RegExp("^"+O(v).replace(/\\\*\\\*/g,"(.+)").replace(/\\\*/g,"([^/]+)")+"$"),S=T.match(P);if(!S)return;const N=v.match(/\*\*|\*/g)||[];for(let A=1;A<
S.length;A++){const y=S[A];if(y!=null){const D=N[A-1];D==="*"?u(C,y):D==="**"&&c(C,y)}}return o(T)}function _(v){return v.split(".").map(C=>(0,f.toCamelCase)(C)).
join(".")}function w(v,T){let C=T;const P=[];for(;;){const S=C.match(/^(.*)\{([^}=]+)(?:=([^}]*))?\}(.*)/);if(!S)break;const[,N,A,y,D]=S,B=_(A);P.push(_(B));const x=t(
v,B);if(x===void 0)return;const U=E(y,x===null?"null":x.toString(),B);if(U===void 0)return;C=N+U+D}return{matchedFields:P,url:C}}function m(v){const T={};for(const C in v)
if(v[C]!==void 0){if(Array.isArray(v[C])){T[C]=v[C];continue}if(typeof v[C]=="object"&&v[C]!==null){const P=m(v[C]);for(const S in P)T[`${C}.${S}`]=P[S];continue}
T[C]=v[C]}return T}function b(v){return v&&v.options&&v.options[s]}function L(v,T){const C=[];for(const P of T){if(!(h in P))continue;const S=P[h];if(C.push(S),
S?.additional_bindings){const N=Array.isArray(S.additional_bindings)?S.additional_bindings:[S.additional_bindings];C.push(...N)}}for(const P of C)for(const S of n){
if(!(S in P))continue;const N=P[S],A=w(v,N);if(A===void 0)continue;const{url:y,matchedFields:D}=A;let B=r(v,new Set(D));if(P.body==="*"){const H={httpMethod:S,url:y,
queryString:"",data:B};return p.set(H,N),H}const x=B;P.body?(B=t(x,_(P.body),!0),e(x,_(P.body))):B="";const V=a(x).join("&");(!B||typeof B=="object"&&Object.keys(
B).length===0)&&(B="");const G={httpMethod:S,url:y,queryString:V,data:B};return p.set(G,N),G}}function R(v,T){for(const C of v){if(!C.selector)continue;const P=T.
lookup(C.selector);if(!(!P||!P.parsedOptions))for(const S of P.parsedOptions){if(!(h in S))continue;const N=S[h];for(const A in N){if(A in C){if(A==="additional\
_bindings")continue;N[A]=C[A]}C.additional_bindings&&(N.additional_bindings=N.additional_bindings?Array.isArray(N.additional_bindings)?N.additional_bindings:[N.
additional_bindings]:[],N.additional_bindings.push(...C.additional_bindings))}}}}}),24938:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.ignoredClientHeaderTokens=l.decodeAnyProtosInArray=l.decodeProtobufAny=l.getProtoNameFromFullName=void 0,l.camelToSnakeCase=n,l.toCamelCase=r,l.toLowerCamelCase=
e,l.makeUUID=u;const f="type.googleapis.com/",p=2,g=()=>globalThis.crypto?.randomUUID()||d(76982).randomUUID();function h(o,O=!1){return O&&(o=o.replace(/([A-Z])([A-Z]+)([A-Z])/g,
E=>E[0]+E.slice(1,E.length-1).toLowerCase()+E[E.length-1])),o.split(/(?=[A-Z])|[^A-Za-z0-9.]+/).filter(E=>E.length>0).map((E,_)=>_===0?E:E.toLowerCase())}function s(o){
return o.length===0?o:o[0].toLowerCase()+o.slice(1)}function n(o){const O=h(o);if(O.length===0)return o;const E=[O[0]];return E.push(...O.slice(1).map(s)),E.join(
"_")}function t(o){return o.length===0?o:o[0].toUpperCase()+o.slice(1)}function r(o){const O=h(o,!0);if(O.length===0)return o;const E=[O[0]];return E.push(...O.
slice(1).map(_=>_.match(/^\d+$/)?"_"+_:t(_))),E.join("")}function e(o){const O=r(o);return O.length===0?O:O[0].toLowerCase()+O.slice(1)}function u(){return g()}
const c=o=>{const O=o.split(f);if(O.length!==p)throw Error("Can't get proto name");return O[1]};l.getProtoNameFromFullName=c;const a=(o,O)=>{if(o.type_url==="")
throw new Error("Any type_url is not set");const E=(0,l.getProtoNameFromFullName)(o.type_url);return O.lookupType(E).decode(o.value)};l.decodeProtobufAny=a;const i=(o,O)=>{
const E=[];for(const _ of o){if(_.constructor.name==="Any"){try{const w=(0,l.decodeProtobufAny)(_,O);E.push(w)}catch{}continue}E.push(_)}return E};l.decodeAnyProtosInArray=
i,l.ignoredClientHeaderTokens=["gl-node","gl-web","grpc","grpc-web","rest","gax","auth","gapic","gccl"]}),25531:((j,l,d)=>{"use strict";Object.defineProperty(l,
"__esModule",{value:!0}),l.warn=g;const f=d(83515),p=new Set;function g(h,s,n){p.has(h)||(p.add(h),(0,f.isNodeJS)()?typeof n<"u"?process.emitWarning(s,{type:n}):
process.emitWarning(s):console.warn(s))}}),39598:((j,l,d)=>{try{var f=d(39023);if(typeof f.inherits!="function")throw"";j.exports=f.inherits}catch{j.exports=d(26589)}}),
26589:(j=>{typeof Object.create=="function"?j.exports=function(d,f){f&&(d.super_=f,d.prototype=Object.create(f.prototype,{constructor:{value:d,enumerable:!1,writable:!0,
configurable:!0}}))}:j.exports=function(d,f){if(f){d.super_=f;var p=function(){};p.prototype=f.prototype,d.prototype=new p,d.prototype.constructor=d}}}),55560:((j,l,d)=>{
var f=d(58264);j.exports=f(p),j.exports.strict=f(g),p.proto=p(function(){Object.defineProperty(Function.prototype,"once",{value:function(){return p(this)},configurable:!0}),
Object.defineProperty(Function.prototype,"onceStrict",{value:function(){return g(this)},configurable:!0})});function p(h){var s=function(){return s.called?s.value:
(s.called=!0,s.value=h.apply(this,arguments))};return s.called=!1,s}function g(h){var s=function(){if(s.called)throw new Error(s.onceError);return s.called=!0,s.
value=h.apply(this,arguments)},n=h.name||"Function wrapped with `once`";return s.onceError=n+" shouldn't be called more than once",s.called=!1,s}}),12851:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufAnyToProto3JSON=h,l.googleProtobufAnyFromProto3JSON=s;const f=d(32360),p=d(63269),
g=new Set(["google.protobuf.Any","google.protobuf.Duration","google.protobuf.FieldMask","google.protobuf.ListValue","google.protobuf.Struct","google.protobuf.Ti\
mestamp","google.protobuf.Value"]);function h(n,t){const r=n.type_url.replace(/^.*\//,"");let e;try{e=n.$type.root.lookupType(r)}catch(a){throw new Error(`googl\
eProtobufAnyToProto3JSON: cannot find type ${r}: ${a}`)}const u=e.decode(n.value),c=(0,p.toProto3JSON)(u,t);return g.has(r)?{"@type":n.type_url,value:c}:(c["@ty\
pe"]=n.type_url,c)}function s(n,t){if(t===null||typeof t!="object"||Array.isArray(t))throw new Error("googleProtobufAnyFromProto3JSON: must be an object to deco\
de google.protobuf.Any");const r=t["@type"];if(!r||typeof r!="string")throw new Error("googleProtobufAnyFromProto3JSON: JSON serialization of google.protobuf.An\
y must contain @type field");const e=r.replace(/^.*\//,"");let u;try{u=n.lookupType(e)}catch(E){throw new Error(`googleProtobufAnyFromProto3JSON: cannot find ty\
pe ${e}: ${E}`)}let c=t;if(g.has(e)){if(!("value"in t))throw new Error(`googleProtobufAnyFromProto3JSON: JSON representation of google.protobuf.Any with type ${e}\
 must contain the value field`);c=t.value}const a=(0,f.fromProto3JSON)(u,c);if(a===null)return{type_url:r,value:null};const i=u.encode(a).finish(),O=Buffer.from(
i).toString("base64");return{type_url:r,value:O}}}),87066:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.bytesToProto3JSON=d,l.bytesFromProto3JSON=
f;function d(p){return Buffer.isBuffer(p)?p.toString("base64"):Buffer.from(p.buffer,0,p.byteLength).toString("base64")}function f(p){return Buffer.from(p,"base6\
4")}}),1849:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufDurationToProto3JSON=d,l.googleProtobufDurationFromProto3JSON=
f;function d(p){let g=p.seconds.toString();if(typeof p.nanos=="number"&&p.nanos>0){const h=p.nanos.toString().padStart(9,"0").replace(/^((?:\d\d\d)+?)(?:0*)$/,"\
$1");g+="."+h}return g+="s",g}function f(p){const g=p.match(/^(\d*)(?:\.(\d*))?s$/);if(!g)throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value\
 ${p} passed as google.protobuf.Duration`);let h=0,s=0;typeof g[1]=="string"&&g[1].length>0&&(h=parseInt(g[1])),typeof g[2]=="string"&&g[2].length>0&&(s=parseInt(
g[2].padEnd(9,"0")));const n={};return h!==0&&(n.seconds=h),s!==0&&(n.nanos=s),n}}),94944:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.resolveEnumValueToString=d,l.resolveEnumValueToNumber=f;function d(p,g){if(typeof g=="number"){const h=p.valuesById[g];return typeof h>"u"?g:h}if(typeof g=="s\
tring")return g;throw new Error("resolveEnumValueToString: enum value must be a string or a number")}function f(p,g){if(typeof g=="number")return g;if(typeof g==
"string"){const h=p.values[g];return typeof h>"u"?g:h}throw new Error("resolveEnumValueToNumber: enum value must be a string or a number")}}),56441:((j,l)=>{"us\
e strict";Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufFieldMaskToProto3JSON=d,l.googleProtobufFieldMaskFromProto3JSON=f;function d(p){return p.
paths.join(",")}function f(p){return{paths:p.split(",")}}}),32360:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.fromProto3JSONToInternalRepresentation=
u,l.fromProto3JSON=c;const f=d(12851),p=d(87066),g=d(94944),h=d(92304),s=d(27905),n=d(1849),t=d(6181),r=d(18157),e=d(56441);function u(a,i){const o=typeof a=="s\
tring"?a:(0,s.getFullyQualifiedTypeName)(a);if(typeof a!="string"&&"values"in a)return o===".google.protobuf.NullValue"?"NULL_VALUE":(0,g.resolveEnumValueToString)(
a,i);if(typeof a!="string"&&a.resolveAll(),typeof a=="string")return i;if(o===".google.protobuf.Value")return(0,h.googleProtobufValueFromProto3JSON)(i);if(s.wrapperTypes.
has(o)){if(i!==null&&typeof i=="object"||Array.isArray(i))throw new Error(`fromProto3JSONToInternalRepresentation: JSON representation for ${o} expects a string\
, a number, or a boolean, but got ${typeof i}`);return(0,r.wrapperFromProto3JSON)(o,i)}if(i===null)return null;if(o===".google.protobuf.Any")return(0,f.googleProtobufAnyFromProto3JSON)(
a.root,i);if(o===".google.protobuf.Struct"){if(typeof i!="object")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an obj\
ect but got ${typeof i}`);if(Array.isArray(i))throw new Error("fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an object but got an array");
return(0,h.googleProtobufStructFromProto3JSON)(i)}if(o===".google.protobuf.ListValue"){if(!Array.isArray(i))throw new Error(`fromProto3JSONToInternalRepresentat\
ion: google.protobuf.ListValue must be an array but got ${typeof i}`);return(0,h.googleProtobufListValueFromProto3JSON)(i)}if(o===".google.protobuf.Duration"){if(typeof i!=
"string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Duration must be a string but got ${typeof i}`);return(0,n.googleProtobufDurationFromProto3JSON)(
i)}if(o===".google.protobuf.Timestamp"){if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Timestamp must be a strin\
g but got ${typeof i}`);return(0,t.googleProtobufTimestampFromProto3JSON)(i)}if(o===".google.protobuf.FieldMask"){if(typeof i!="string")throw new Error(`fromPro\
to3JSONToInternalRepresentation: google.protobuf.FieldMask must be a string but got ${typeof i}`);return(0,e.googleProtobufFieldMaskFromProto3JSON)(i)}const O={};
for(const[E,_]of Object.entries(i)){const w=a.fields[E];if(!w)continue;const m=w.resolvedType,b=w.type;if(w.repeated)if(_===null)O[E]=[];else{if(!Array.isArray(
_))throw new Error(`fromProto3JSONToInternalRepresentation: expected an array for field ${E}`);O[E]=_.map(L=>u(m||b,L))}else if(w.map){const L={};for(const[R,v]of Object.
entries(_))L[R]=u(m||b,v);O[E]=L}else if(b.match(/^(?:(?:(?:u?int|fixed)(?:32|64))|float|double)$/)){if(typeof _!="number"&&typeof _!="string")throw new Error(`\
fromProto3JSONToInternalRepresentation: field ${E} of type ${w.type} cannot contain value ${_}`);O[E]=_}else if(b==="string"){if(typeof _!="string")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${E} of type ${w.type} cannot contain value ${_}`);O[E]=_}else if(b==="bool"){if(typeof _!="boolean")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${E} of type ${w.type} cannot contain value ${_}`);O[E]=_}else if(b==="bytes"){if(typeof _!="string")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${E} of type ${w.type} cannot contain value ${_}`);O[E]=(0,p.bytesFromProto3JSON)(_)}else{(0,s.assert)(m!==null,`\
Expected to be able to resolve type for field ${w.name}`);const L=u(m,_);O[E]=L}}return O}function c(a,i){const o=u(a,i);return o===null?null:((0,s.assert)(typeof o==
"object"&&!Array.isArray(o),`fromProto3JSON: expected an object, not ${i}`),a.fromObject(o))}}),65913:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModul\
e",{value:!0}),l.fromProto3JSON=l.toProto3JSON=void 0;var f=d(63269);Object.defineProperty(l,"toProto3JSON",{enumerable:!0,get:function(){return f.toProto3JSON}});
var p=d(32360);Object.defineProperty(l,"fromProto3JSON",{enumerable:!0,get:function(){return p.fromProto3JSON}})}),6181:((j,l)=>{"use strict";Object.defineProperty(
l,"__esModule",{value:!0}),l.googleProtobufTimestampToProto3JSON=d,l.googleProtobufTimestampFromProto3JSON=f;function d(p){const g=p.seconds,h=new Date(g*1e3).toISOString();
let s=p.nanos?.toString().padStart(9,"0");for(;s&&s.length>3&&s.endsWith("000");)s=s.slice(0,-3);return h.replace(/(?:\.\d{0,9})/,"."+s)}function f(p){if(!p.match(
/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/))throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${p} passed as google.protobuf.Duration`);
const s=new Date(p).getTime(),n=Math.floor(s/1e3);let t=0;const r=p.split(".")[1];r&&(t=parseInt(r.slice(0,-1).padEnd(9,"0")));const e={};return n!==0&&(e.seconds=
n),t!==0&&(e.nanos=t),e}}),63269:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.toProto3JSON=i;const f=d(12851),p=d(87066),g=d(27905),
h=d(94944),s=d(92304),n=d(1849),t=d(6181),r=d(18157),e=d(56441);function u(o){if(typeof o=="object"){if(o?.constructor?.name==="Long")return o.toString();throw new Error(
`toProto3JSON: don't know how to convert value ${o}`)}return o}function c(o,O,E){return o&&"values"in o?a(o,O,E):o?i(O,E):u(O)}function a(o,O,E){return E?.numericEnums?
(0,h.resolveEnumValueToNumber)(o,O):(0,h.resolveEnumValueToString)(o,O)}function i(o,O){const E=o.$type;if(!E)throw new Error("Cannot serialize object to proto3\
 JSON since its .$type is unknown. Use Type.fromObject(obj) before calling toProto3JSON.");E.resolveAll();const _=(0,g.getFullyQualifiedTypeName)(E);if(_===".go\
ogle.protobuf.Any")return(0,f.googleProtobufAnyToProto3JSON)(o,O);if(_===".google.protobuf.Value")return(0,s.googleProtobufValueToProto3JSON)(o);if(_===".google\
.protobuf.Struct")return(0,s.googleProtobufStructToProto3JSON)(o);if(_===".google.protobuf.ListValue")return(0,s.googleProtobufListValueToProto3JSON)(o);if(_===
".google.protobuf.Duration")return(0,n.googleProtobufDurationToProto3JSON)(o);if(_===".google.protobuf.Timestamp")return(0,t.googleProtobufTimestampToProto3JSON)(
o);if(_===".google.protobuf.FieldMask")return(0,e.googleProtobufFieldMaskToProto3JSON)(o);if(g.wrapperTypes.has(_))return(0,r.wrapperToProto3JSON)(o);const w={};
for(const[m,b]of Object.entries(o)){const L=E.fields[m],R=L.resolvedType,v=R?(0,g.getFullyQualifiedTypeName)(R):null;if(b===null){w[m]=null;continue}if(Array.isArray(
b)){if(b.length===0)continue;w[m]=b.map(T=>c(R,T,O));continue}if(L.map){const T={};for(const[C,P]of Object.entries(b))T[C]=c(R,P,O);w[m]=T;continue}if(v===".goo\
gle.protobuf.NullValue"){w[m]=null;continue}if(R&&"values"in R&&b!==null){w[m]=a(R,b,O);continue}if(R){w[m]=i(b,O);continue}if(typeof b=="string"||typeof b=="nu\
mber"||typeof b=="boolean"||b===null){if(typeof b=="number"&&!Number.isFinite(b)){w[m]=b.toString();continue}w[m]=b;continue}if(Buffer.isBuffer(b)||b instanceof
Uint8Array){w[m]=(0,p.bytesToProto3JSON)(b);continue}w[m]=u(b)}return w}}),27905:((j,l)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.wrapperTypes=
void 0,l.getFullyQualifiedTypeName=d,l.assert=f;function d(p){let g="";for(;p.parent;)g=`.${p.name}${g}`,p=p.parent;return g}l.wrapperTypes=new Set([".google.pr\
otobuf.DoubleValue",".google.protobuf.FloatValue",".google.protobuf.Int64Value",".google.protobuf.UInt64Value",".google.protobuf.Int32Value",".google.protobuf.U\
Int32Value",".google.protobuf.BoolValue",".google.protobuf.StringValue",".google.protobuf.BytesValue"]);function f(p,g){if(!p)throw new Error(g)}}),92304:((j,l,d)=>{
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufStructToProto3JSON=p,l.googleProtobufListValueToProto3JSON=g,l.googleProtobufValueToProto3JSON=
h,l.googleProtobufStructFromProto3JSON=s,l.googleProtobufListValueFromProto3JSON=n,l.googleProtobufValueFromProto3JSON=t;const f=d(27905);function p(r){const e={},
u=r.fields;for(const[c,a]of Object.entries(u))e[c]=h(a);return e}function g(r){return(0,f.assert)(Array.isArray(r.values),"ListValue internal representation mus\
t contain array of values"),r.values.map(h)}function h(r){return Object.prototype.hasOwnProperty.call(r,"nullValue")?null:Object.prototype.hasOwnProperty.call(r,
"numberValue")&&typeof r.numberValue=="number"?Number.isFinite(r.numberValue)?r.numberValue:r.numberValue.toString():Object.prototype.hasOwnProperty.call(r,"str\
ingValue")&&typeof r.stringValue=="string"?r.stringValue:Object.prototype.hasOwnProperty.call(r,"boolValue")&&typeof r.boolValue=="boolean"?r.boolValue:Object.prototype.
hasOwnProperty.call(r,"structValue")&&typeof r.structValue=="object"?p(r.structValue):Object.prototype.hasOwnProperty.call(r,"listValue")&&typeof r=="object"&&typeof r.
listValue=="object"?g(r.listValue):null}function s(r){const e={};for(const[u,c]of Object.entries(r))e[u]=t(c);return{fields:e}}function n(r){return{values:r.map(
e=>t(e))}}function t(r){if(r===null)return{nullValue:"NULL_VALUE"};if(typeof r=="number")return{numberValue:r};if(typeof r=="string")return{stringValue:r};if(typeof r==
"boolean")return{boolValue:r};if(Array.isArray(r))return{listValue:n(r)};if(typeof r=="object")return{structValue:s(r)};throw new Error(`googleProtobufValueFrom\
Proto3JSON: incorrect parameter type: ${typeof r}`)}}),18157:((j,l,d)=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.wrapperToProto3JSON=g,l.
wrapperFromProto3JSON=h;const f=d(87066),p=d(27905);function g(s){return Object.prototype.hasOwnProperty.call(s,"value")?Buffer.isBuffer(s.value)||s.value instanceof
Uint8Array?(0,f.bytesToProto3JSON)(s.value):typeof s.value=="object"?((0,p.assert)(s.value.constructor.name==="Long",`wrapperToProto3JSON: expected to see a num\
ber, a string, a boolean, or a Long, but got ${s.value}`),s.value.toString()):typeof s.value=="number"&&!Number.isFinite(s.value)?s.value.toString():s.value:null}
function h(s,n){if(n===null)return{value:null};if(s===".google.protobuf.BytesValue"){if(typeof n!="string")throw new Error(`numberWrapperFromProto3JSON: expecte\
d to get a string for google.protobuf.BytesValue but got ${typeof n}`);return{value:(0,f.bytesFromProto3JSON)(n)}}return{value:n}}}),6212:((j,l,d)=>{"use strict";
j.exports=d(35504)}),37823:((j,l,d)=>{"use strict";j.exports=d(66579)}),92437:((j,l,d)=>{"use strict";var f=l,p=d(73528),g=d(39609);function h(n,t,r,e){var u=!1;
if(t.resolvedType)if(t.resolvedType instanceof p){n("switch(d%s){",e);for(var c=t.resolvedType.values,a=Object.keys(c),i=0;i<a.length;++i)c[a[i]]===t.typeDefault&&
!u&&(n("default:")('if(typeof(d%s)==="number"){m%s=d%s;break}',e,e,e),t.repeated||n("break"),u=!0),n("case%j:",a[i])("case %i:",c[a[i]])("m%s=%j",e,c[a[i]])("br\
eak");n("}")}else n("if(!util.isObject(d%s))",e)("throw TypeError(%j)",t.fullName+": object expected")("m%s=types[%i].fromObject(d%s,n+1)",e,r,e);else{var o=!1;
switch(t.type){case"double":case"float":n("m%s=Number(d%s)",e,e);break;case"uint32":case"fixed32":n("m%s=d%s>>>0",e,e);break;case"int32":case"sint32":case"sfixe\
d32":n("m%s=d%s|0",e,e);break;case"uint64":case"fixed64":o=!0;case"int64":case"sint64":case"sfixed64":n("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)",e,e,o)(
'else if(typeof d%s==="string")',e)("m%s=parseInt(d%s,10)",e,e)('else if(typeof d%s==="number")',e)("m%s=d%s",e,e)('else if(typeof d%s==="object")',e)("m%s=new \
util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)",e,e,e,o?"true":"");break;case"bytes":n('if(typeof d%s==="string")',e)("util.base64.decode(d%s,m%s=util.new\
Buffer(util.base64.length(d%s)),0)",e,e,e)("else if(d%s.length >= 0)",e)("m%s=d%s",e,e);break;case"string":n("m%s=String(d%s)",e,e);break;case"bool":n("m%s=Bool\
ean(d%s)",e,e);break}}return n}f.fromObject=function(t){var r=t.fieldsArray,e=g.codegen(["d","n"],t.name+"$fromObject")("if(d instanceof this.ctor)")("return d");
if(!r.length)return e("return new this.ctor");e("if(!util.isObject(d))")("throw TypeError(%j)",t.fullName+": object expected")("if(n===undefined)n=0")("if(n>uti\
l.recursionLimit)")('throw Error("maximum nesting depth exceeded")'),e("var m=new this.ctor");for(var u=0;u<r.length;++u){var c=r[u].resolve(),a=g.safeProp(c.name);
c.map?(e("if(d%s){",a)("if(!util.isObject(d%s))",a)("throw TypeError(%j)",c.fullName+": object expected")("m%s={}",a)("for(var ks=Object.keys(d%s),i=0;i<ks.leng\
th;++i){",a),e('if(ks[i]==="__proto__")')("util.makeProp(m%s,ks[i])",a),h(e,c,u,a+"[ks[i]]")("}")("}")):c.repeated?(e("if(d%s){",a)("if(!Array.isArray(d%s))",a)(
"throw TypeError(%j)",c.fullName+": array expected")("m%s=[]",a)("for(var i=0;i<d%s.length;++i){",a),h(e,c,u,a+"[i]")("}")("}")):(c.resolvedType instanceof p||e(
"if(d%s!=null){",a),h(e,c,u,a),c.resolvedType instanceof p||e("}"))}return e("return m")};function s(n,t,r,e){if(t.resolvedType)t.resolvedType instanceof p?n("d\
%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s",e,r,e,e,r,e,e):n("d%s=types[%i].toObject(m%s,o,q+1)",e,r,e);else{var u=!1;
switch(t.type){case"double":case"float":n("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s",e,e,e,e);break;case"uint64":case"fixed64":u=!0;case"int64":case"sint64":case"\
sfixed64":n('if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt\
()',e,e,e,e,e,u)('else if(typeof m%s==="number")',e)("d%s=o.longs===String?String(m%s):m%s",e,e,e)("else")("d%s=o.longs===String?util.Long.prototype.toString.ca\
ll(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",e,e,e,e,u?"true":"",e);break;case"bytes":n("d%s=o.bytes===String?util.bas\
e64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s",e,e,e,e,e);break;default:n("d%s=m%s",e,e);break}}return n}f.toObject=function(t){
var r=t.fieldsArray.slice().sort(g.compareFieldsById);if(!r.length)return g.codegen()("return {}");for(var e=g.codegen(["m","o","q"],t.name+"$toObject")("if(!o)")(
"o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')("var d={}"),u=[],c=[],a=[],i=0;i<r.length;++i)r[i].partOf||(r[i].
resolve().repeated?u:r[i].map?c:a).push(r[i]);if(u.length){for(e("if(o.arrays||o.defaults){"),i=0;i<u.length;++i)e("d%s=[]",g.safeProp(u[i].name));e("}")}if(c.length){
for(e("if(o.objects||o.defaults){"),i=0;i<c.length;++i)e("d%s={}",g.safeProp(c[i].name));e("}")}if(a.length){for(e("if(o.defaults){"),i=0;i<a.length;++i){var o=a[i],
O=g.safeProp(o.name);if(o.resolvedType instanceof p)e("d%s=o.enums===String?%j:%j",O,o.resolvedType.valuesById[o.typeDefault],o.typeDefault);else if(o.long)e("i\
f(util.Long){")("var n=new util.Long(%i,%i,%j)",o.typeDefault.low,o.typeDefault.high,o.typeDefault.unsigned)('d%s=o.longs===String?n.toString():o.longs===Number\
?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigInt?n.toBigInt():n',O)("}else")('d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?B\
igInt(%j):%i',O,o.typeDefault.toString(),o.typeDefault.toString(),o.typeDefault.toNumber());else if(o.bytes){var E=Array.prototype.slice.call(o.typeDefault);e("\
if(o.bytes===String)d%s=%j",O,String.fromCharCode.apply(String,o.typeDefault))("else{")("d%s=%j",O,E)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)",O,O)("}")}else
e("d%s=%j",O,o.typeDefault)}e("}")}var _=!1;for(i=0;i<r.length;++i){var o=r[i],w=t._fieldsArray.indexOf(o),O=g.safeProp(o.name);o.map?(_||(_=!0,e("var ks2")),e(
"if(m%s&&(ks2=Object.keys(m%s)).length){",O,O)("d%s={}",O)("for(var j=0;j<ks2.length;++j){"),e('if(ks2[j]==="__proto__")')("util.makeProp(d%s,ks2[j])",O),s(e,o,
w,O+"[ks2[j]]")("}")):o.repeated?(e("if(m%s&&m%s.length){",O,O)("d%s=[]",O)("for(var j=0;j<m%s.length;++j){",O),s(e,o,w,O+"[j]")("}")):(e("if(m%s!=null&&Object.\
hasOwnProperty.call(m,%j)){",O,o.name),s(e,o,w,O),o.partOf&&e("if(o.oneofs)")("d%s=%j",g.safeProp(o.partOf.name),o.name)),e("}")}return e("return d")}}),45301:((j,l,d)=>{
"use strict";j.exports=s;var f=d(73528),p=d(21024),g=d(39609);function h(n){return"missing required '"+n.name+"'"}function s(n){for(var t=g.codegen(["r","l","e",
"n"],n.name+"$decode")("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")('throw Error("maximum nesting \
depth exceeded")')("var c,m"+(n.fieldsArray.filter(function(i){return i.map}).length?",k,value":""))("if(l===undefined)")("c=r.len")("else{")("c=r.pos+l")("if(c\
>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")("}")("m=new this.ctor")("while(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("\
switch(t>>>3){"),r=0;r<n.fieldsArray.length;++r){var e=n._fieldsArray[r].resolve(),u=e.resolvedType instanceof f?"int32":e.type,c="m"+g.safeProp(e.name);t("case\
 %i: {",e.id),e.map?(t("if(%s===util.emptyObject)",c)("%s={}",c)("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2"),
p.defaults[e.keyType]!==void 0?t("k=%j",p.defaults[e.keyType]):t("k=null"),p.defaults[u]!==void 0?t("value=%j",p.defaults[u]):t("value=null"),t("while(r.pos<c2)\
{")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); break",e.keyType)("case 2:"),p.basic[u]===void 0?t("value=types[%i].decode(r,r.uint32(),undef\
ined,n+1)",r):t("value=r.%s()",u),t("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")('throw RangeError("index out of range")')(
"r.len=c"),p.long[e.keyType]!==void 0?t('%s[typeof k==="object"?util.longToHash(k):k]=value',c):(e.keyType==="string"&&t('if(k==="__proto__")')("util.makeProp(%\
s,k)",c),t("%s[k]=value",c))):e.repeated?(t("if(!(%s&&%s.length))",c,c)("%s=[]",c),p.packed[u]!==void 0&&t("if((t&7)===2){")("var c2=r.uint32()+r.pos")("if(c2>r\
.len)")('throw RangeError("index out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",c,u)("if(r.pos!==c2)")('throw RangeError("index out of range"\
)')("r.len=c")("}else"),p.basic[u]===void 0?t(e.delimited?"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":"%s.push(types[%i].decode(r,r.uint32(),undefin\
ed,n+1))",c,r):t("%s.push(r.%s())",c,u)):p.basic[u]===void 0?t(e.delimited?"%s=types[%i].decode(r,undefined,((t&~7)|4),n+1)":"%s=types[%i].decode(r,r.uint32(),u\
ndefined,n+1)",c,r):t("%s=r.%s()",c,u),t("break")("}")}for(t("default:")("r.skipType(t&7,n)")("break")("}")("}"),t("if(l!==undefined){")("if(r.pos!==c)")('throw\
 RangeError("index out of range")')("r.len=l")("}"),r=0;r<n._fieldsArray.length;++r){var a=n._fieldsArray[r];a.required&&t("if(!Object.hasOwnProperty.call(m,%j)\
)",a.name)("throw util.ProtocolError(%j,{instance:m})",h(a))}return t("return m")}}),67641:((j,l,d)=>{"use strict";j.exports=s;var f=d(73528),p=d(21024),g=d(39609);
function h(n,t,r,e){return t.delimited?n("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",r,e,(t.id<<3|3)>>>0,(t.id<<3|4)>>>0):n("types[%i].encode(%s,w.uint32\
(%i).fork(),q+1).ldelim()",r,e,(t.id<<3|2)>>>0)}function s(n){for(var t=g.codegen(["m","w","q"],n.name+"$encode")("if(!w)")("w=Writer.create()")("if(q===undefin\
ed)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")'),r,e,u=n.fieldsArray.slice().sort(g.compareFieldsById),r=0;r<u.length;++r){var c=u[r].
resolve(),a=n._fieldsArray.indexOf(c),i=c.resolvedType instanceof f?"int32":c.type,o=p.basic[i];e="m"+g.safeProp(c.name),c.map?(t("if(%s!=null&&Object.hasOwnPro\
perty.call(m,%j)){",e,c.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",e)("w.uint32(%i).fork().uint32(%i).%s(ks[i])",(c.id<<3|2)>>>0,8|p.mapKey[c.keyType],
c.keyType),o===void 0?t("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()",a,e):t(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|o,i,e),t("}")("}")):
c.repeated?(t("if(%s!=null&&%s.length){",e,e),c.packed&&p.packed[i]!==void 0?t("w.uint32(%i).fork()",(c.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",e)("w.%s(%s\
[i])",i,e)("w.ldelim()"):(t("for(var i=0;i<%s.length;++i)",e),o===void 0?h(t,c,a,e+"[i]"):t("w.uint32(%i).%s(%s[i])",(c.id<<3|o)>>>0,i,e)),t("}")):(c.optional&&
t("if(%s!=null&&Object.hasOwnProperty.call(m,%j))",e,c.name),o===void 0?h(t,c,a,e):t("w.uint32(%i).%s(%s)",(c.id<<3|o)>>>0,i,e))}return t("return w")}}),73528:((j,l,d)=>{
"use strict";j.exports=h;var f=d(67946);((h.prototype=Object.create(f.prototype)).constructor=h).className="Enum";var p=d(21946),g=d(39609);function h(s,n,t,r,e,u){
if(f.call(this,s,t),n&&typeof n!="object")throw TypeError("values must be an object");if(this.valuesById={},this.values=Object.create(this.valuesById),this.comment=
r,this.comments=e||{},this.valuesOptions=u,this._valuesFeatures={},this.reserved=void 0,n)for(var c=Object.keys(n),a=0;a<c.length;++a)c[a]!=="__proto__"&&typeof n[c[a]]==
"number"&&(this.valuesById[this.values[c[a]]=n[c[a]]]=c[a])}h.prototype._resolveFeatures=function(n){return n=this._edition||n,f.prototype._resolveFeatures.call(
this,n),Object.keys(this.values).forEach(t=>{var r=g.merge({},this._features);this._valuesFeatures[t]=g.merge(r,this.valuesOptions&&this.valuesOptions[t]&&this.
valuesOptions[t].features||{})}),this},h.fromJSON=function(n,t){var r=new h(n,t.values,t.options,t.comment,t.comments);return r.reserved=t.reserved,t.edition&&(r.
_edition=t.edition),r._defaultEdition="proto3",r},h.prototype.toJSON=function(n){var t=n?!!n.keepComments:!1;return g.toObject(["edition",this._editionToJSON(),
"options",this.options,"valuesOptions",this.valuesOptions,"values",this.values,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"comment",t?this.
comment:void 0,"comments",t?this.comments:void 0])},h.prototype.add=function(n,t,r,e){if(!g.isString(n))throw TypeError("name must be a string");if(!g.isInteger(
t))throw TypeError("id must be an integer");if(n==="__proto__")return this;if(this.values[n]!==void 0)throw Error("duplicate name '"+n+"' in "+this);if(this.isReservedId(
t))throw Error("id "+t+" is reserved in "+this);if(this.isReservedName(n))throw Error("name '"+n+"' is reserved in "+this);if(this.valuesById[t]!==void 0){if(!(this.
options&&this.options.allow_alias))throw Error("duplicate id "+t+" in "+this);this.values[n]=t}else this.valuesById[this.values[n]=t]=n;return e&&(this.valuesOptions===
void 0&&(this.valuesOptions={}),this.valuesOptions[n]=e||null),this.comments[n]=r||null,this},h.prototype.remove=function(n){if(!g.isString(n))throw TypeError("\
name must be a string");var t=this.values[n];if(t==null)throw Error("name '"+n+"' does not exist in "+this);return delete this.valuesById[t],delete this.values[n],
delete this.comments[n],this.valuesOptions&&delete this.valuesOptions[n],this},h.prototype.isReservedId=function(n){return p.isReservedId(this.reserved,n)},h.prototype.
isReservedName=function(n){return p.isReservedName(this.reserved,n)}}),30457:((j,l,d)=>{"use strict";j.exports=t;var f=d(67946);((t.prototype=Object.create(f.prototype)).
constructor=t).className="Field";var p=d(73528),g=d(21024),h=d(39609),s,n=/^required|optional|repeated$/;t.fromJSON=function(e,u){var c=new t(e,u.id,u.type,u.rule,
u.extend,u.options,u.comment);return u.edition&&(c._edition=u.edition),c._defaultEdition="proto3",c};function t(r,e,u,c,a,i,o){if(h.isObject(c)?(o=a,i=c,c=a=void 0):
h.isObject(a)&&(o=i,i=a,a=void 0),f.call(this,r,i),!h.isInteger(e)||e<0)throw TypeError("id must be a non-negative integer");if(!h.isString(u))throw TypeError("\
type must be a string");if(c!==void 0&&!n.test(c=c.toString().toLowerCase()))throw TypeError("rule must be a string rule");if(a!==void 0&&!h.isString(a))throw TypeError(
"extend must be a string");c==="proto3_optional"&&(c="optional"),this.rule=c&&c!=="optional"?c:void 0,this.type=u,this.id=e,this.extend=a||void 0,this.repeated=
c==="repeated",this.map=!1,this.message=null,this.partOf=null,this.typeDefault=null,this.defaultValue=null,this.long=h.Long?g.long[u]!==void 0:!1,this.bytes=u===
"bytes",this.resolvedType=null,this.extensionField=null,this.declaringField=null,this.comment=o}Object.defineProperty(t.prototype,"required",{get:function(){return this.
_features.field_presence==="LEGACY_REQUIRED"}}),Object.defineProperty(t.prototype,"optional",{get:function(){return!this.required}}),Object.defineProperty(t.prototype,
"delimited",{get:function(){return this.resolvedType instanceof s&&this._features.message_encoding==="DELIMITED"}}),Object.defineProperty(t.prototype,"packed",{
get:function(){return this._features.repeated_field_encoding==="PACKED"}}),Object.defineProperty(t.prototype,"hasPresence",{get:function(){return this.repeated||
this.map?!1:this.partOf||this.declaringField||this.extensionField||this._features.field_presence!=="IMPLICIT"}}),t.prototype.setOption=function(e,u,c){return f.
prototype.setOption.call(this,e,u,c)},t.prototype.toJSON=function(e){var u=e?!!e.keepComments:!1;return h.toObject(["edition",this._editionToJSON(),"rule",this.
rule!=="optional"&&this.rule||void 0,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",u?this.comment:void 0])},t.prototype.resolve=
function(){if(this.resolved)return this;if((this.typeDefault=g.defaults[this.type])===void 0?(this.resolvedType=(this.declaringField?this.declaringField.parent:
this.parent).lookupTypeOrEnum(this.type),this.resolvedType instanceof s?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.
values)[0]]):this.options&&this.options.proto3_optional&&(this.typeDefault=null),this.options&&this.options.default!=null&&(this.typeDefault=this.options.default,
this.resolvedType instanceof p&&typeof this.typeDefault=="string"&&(this.typeDefault=this.resolvedType.values[this.typeDefault])),this.options&&(this.options.packed!==
void 0&&this.resolvedType&&!(this.resolvedType instanceof p)&&delete this.options.packed,Object.keys(this.options).length||(this.options=void 0)),this.long)this.
typeDefault=h.Long.fromNumber(this.typeDefault,this.type==="uint64"||this.type==="fixed64"),Object.freeze&&Object.freeze(this.typeDefault);else if(this.bytes&&typeof this.
typeDefault=="string"){var e;h.base64.test(this.typeDefault)?h.base64.decode(this.typeDefault,e=h.newBuffer(h.base64.length(this.typeDefault)),0):h.utf8.write(this.
typeDefault,e=h.newBuffer(h.utf8.length(this.typeDefault)),0),this.typeDefault=e}return this.map?this.defaultValue=h.emptyObject:this.repeated?this.defaultValue=
h.emptyArray:this.defaultValue=this.typeDefault,this.parent instanceof s&&(this.parent.ctor.prototype[this.name]=this.defaultValue),f.prototype.resolve.call(this)},
t.prototype._inferLegacyProtoFeatures=function(e){if(e!=="proto2"&&e!=="proto3")return{};var u={};if(this.rule==="required"&&(u.field_presence="LEGACY_REQUIRED"),
this.parent&&g.defaults[this.type]===void 0){var c=this.parent.get(this.type.split(".").pop());c&&c instanceof s&&c.group&&(u.message_encoding="DELIMITED")}return this.
getOption("packed")===!0?u.repeated_field_encoding="PACKED":this.getOption("packed")===!1&&(u.repeated_field_encoding="EXPANDED"),u},t.prototype._resolveFeatures=
function(e){return f.prototype._resolveFeatures.call(this,this._edition||e)},t.d=function(e,u,c,a){return typeof u=="function"?u=h.decorateType(u).name:u&&typeof u==
"object"&&(u=h.decorateEnum(u).name),function(o,O){h.decorateType(o.constructor).add(new t(O,e,u,c,{default:a}))}},t._configure=function(e){s=e}}),35504:((j,l,d)=>{
"use strict";var f=j.exports=d(66579);f.build="light";function p(h,s,n){return typeof s=="function"?(n=s,s=new f.Root):s||(s=new f.Root),s.load(h,n)}f.load=p;function g(h,s){
return s||(s=new f.Root),s.loadSync(h)}f.loadSync=g,f.encoder=d(67641),f.decoder=d(45301),f.verifier=d(7639),f.converter=d(92437),f.ReflectionObject=d(67946),f.
Namespace=d(21946),f.Root=d(8185),f.Enum=d(73528),f.Type=d(70901),f.Field=d(30457),f.OneOf=d(84624),f.MapField=d(58791),f.Service=d(30338),f.Method=d(59988),f.Message=
d(69450),f.wrappers=d(59781),f.types=d(21024),f.util=d(39609),f.ReflectionObject._configure(f.Root),f.Namespace._configure(f.Type,f.Service,f.Enum),f.Root._configure(
f.Type),f.Field._configure(f.Type)}),66579:((j,l,d)=>{"use strict";var f=l;f.build="minimal",f.Writer=d(33654),f.BufferWriter=d(3751),f.Reader=d(69350),f.BufferReader=
d(42423),f.util=d(22857),f.rpc=d(9882),f.roots=d(34460),f.configure=p;function p(){f.util._configure(),f.Writer._configure(f.BufferWriter),f.Reader._configure(f.
BufferReader)}p()}),58791:((j,l,d)=>{"use strict";j.exports=h;var f=d(30457);((h.prototype=Object.create(f.prototype)).constructor=h).className="MapField";var p=d(
21024),g=d(39609);function h(s,n,t,r,e,u){if(f.call(this,s,n,r,void 0,void 0,e,u),!g.isString(t))throw TypeError("keyType must be a string");this.keyType=t,this.
resolvedKeyType=null,this.map=!0}h.fromJSON=function(n,t){return new h(n,t.id,t.keyType,t.type,t.options,t.comment)},h.prototype.toJSON=function(n){var t=n?!!n.
keepComments:!1;return g.toObject(["keyType",this.keyType,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",t?this.comment:void 0])},
h.prototype.resolve=function(){if(this.resolved)return this;if(p.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.keyType);return f.prototype.
resolve.call(this)},h.d=function(n,t,r){return typeof r=="function"?r=g.decorateType(r).name:r&&typeof r=="object"&&(r=g.decorateEnum(r).name),function(u,c){g.decorateType(
u.constructor).add(new h(c,n,t,r))}}}),69450:((j,l,d)=>{"use strict";j.exports=p;var f=d(22857);function p(g){if(g)for(var h=Object.keys(g),s=0;s<h.length;++s){
var n=h[s];n!=="__proto__"&&(this[n]=g[n])}}p.create=function(h){return this.$type.create(h)},p.encode=function(h,s){return this.$type.encode(h,s)},p.encodeDelimited=
function(h,s){return this.$type.encodeDelimited(h,s)},p.decode=function(h){return this.$type.decode(h)},p.decodeDelimited=function(h){return this.$type.decodeDelimited(
h)},p.verify=function(h){return this.$type.verify(h)},p.fromObject=function(h){return this.$type.fromObject(h)},p.toObject=function(h,s){return this.$type.toObject(
h,s)},p.prototype.toJSON=function(){return this.$type.toObject(this,f.toJSONOptions)}}),59988:((j,l,d)=>{"use strict";j.exports=g;var f=d(67946);((g.prototype=Object.
create(f.prototype)).constructor=g).className="Method";var p=d(39609);function g(h,s,n,t,r,e,u,c,a){if(p.isObject(r)?(u=r,r=e=void 0):p.isObject(e)&&(u=e,e=void 0),
!(s===void 0||p.isString(s)))throw TypeError("type must be a string");if(!p.isString(n))throw TypeError("requestType must be a string");if(!p.isString(t))throw TypeError(
"responseType must be a string");f.call(this,h,u),this.type=s||"rpc",this.requestType=n,this.requestStream=r?!0:void 0,this.responseType=t,this.responseStream=e?
!0:void 0,this.resolvedRequestType=null,this.resolvedResponseType=null,this.comment=c,this.parsedOptions=a}g.fromJSON=function(s,n){return new g(s,n.type,n.requestType,
n.responseType,n.requestStream,n.responseStream,n.options,n.comment,n.parsedOptions)},g.prototype.toJSON=function(s){var n=s?!!s.keepComments:!1;return p.toObject(
["type",this.type!=="rpc"&&this.type||void 0,"requestType",this.requestType,"requestStream",this.requestStream,"responseType",this.responseType,"responseStream",
this.responseStream,"options",this.options,"comment",n?this.comment:void 0,"parsedOptions",this.parsedOptions])},g.prototype.resolve=function(){return this.resolved?
this:(this.resolvedRequestType=this.parent.lookupType(this.requestType),this.resolvedResponseType=this.parent.lookupType(this.responseType),f.prototype.resolve.
call(this))}}),21946:((j,l,d)=>{"use strict";j.exports=e;var f=d(67946);((e.prototype=Object.create(f.prototype)).constructor=e).className="Namespace";var p=d(30457),
g=d(39609),h=d(84624),s,n,t;e.fromJSON=function(a,i,o){return o=g.checkDepth(o),new e(a,i.options).addJSON(i.nested,o)};function r(c,a){if(c&&c.length){for(var i={},
o=0;o<c.length;++o)i[c[o].name]=c[o].toJSON(a);return i}}e.arrayToJSON=r,e.isReservedId=function(a,i){if(a){for(var o=0;o<a.length;++o)if(typeof a[o]!="string"&&
a[o][0]<=i&&a[o][1]>i)return!0}return!1},e.isReservedName=function(a,i){if(a){for(var o=0;o<a.length;++o)if(a[o]===i)return!0}return!1};function e(c,a){f.call(this,
c,a),this.nested=void 0,this._nestedArray=null,this._lookupCache=Object.create(null),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0}function u(c){
c._nestedArray=null,c._lookupCache=Object.create(null);for(var a=c;a=a.parent;)a._lookupCache=Object.create(null);return c}Object.defineProperty(e.prototype,"ne\
stedArray",{get:function(){return this._nestedArray||(this._nestedArray=g.toArray(this.nested))}}),e.prototype.toJSON=function(a){return g.toObject(["options",this.
options,"nested",r(this.nestedArray,a)])},e.prototype.addJSON=function(a,i){i=g.checkDepth(i);var o=this;if(a)for(var O=Object.keys(a),E=0,_;E<O.length;++E)_=a[O[E]],
o.add((_.fields!==void 0?s.fromJSON:_.values!==void 0?t.fromJSON:_.methods!==void 0?n.fromJSON:_.id!==void 0?p.fromJSON:e.fromJSON)(O[E],_,i+1));return this},e.
prototype.get=function(a){return this.nested&&Object.prototype.hasOwnProperty.call(this.nested,a)?this.nested[a]:null},e.prototype.getEnum=function(a){if(this.nested&&
Object.prototype.hasOwnProperty.call(this.nested,a)&&this.nested[a]instanceof t)return this.nested[a].values;throw Error("no such enum: "+a)},e.prototype.add=function(a){
if(!(a instanceof p&&a.extend!==void 0||a instanceof s||a instanceof h||a instanceof t||a instanceof n||a instanceof e))throw TypeError("object must be a valid \
nested object");if(a.name==="__proto__")return this;if(!this.nested)this.nested={};else{var i=this.get(a.name);if(i)if(i instanceof e&&a instanceof e&&!(i instanceof
s||i instanceof n)){for(var o=i.nestedArray,O=0;O<o.length;++O)a.add(o[O]);this.remove(i),this.nested||(this.nested={}),a.setOptions(i.options,!0)}else throw Error(
"duplicate name '"+a.name+"' in "+this)}this.nested[a.name]=a,this instanceof s||this instanceof n||this instanceof t||this instanceof p||a._edition||(a._edition=
a._defaultEdition),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0;for(var E=this;E=E.parent;)E._needsRecursiveFeatureResolution=!0,E._needsRecursiveResolve=
!0;return a.onAdd(this),u(this)},e.prototype.remove=function(a){if(!(a instanceof f))throw TypeError("object must be a ReflectionObject");if(a.parent!==this)throw Error(
a+" is not a member of "+this);return delete this.nested[a.name],Object.keys(this.nested).length||(this.nested=void 0),a.onRemove(this),u(this)},e.prototype.define=
function(a,i){if(g.isString(a))a=a.split(".");else if(!Array.isArray(a))throw TypeError("illegal path");if(a&&a.length&&a[0]==="")throw Error("path must be rela\
tive");if(a.length>g.recursionLimit)throw Error("max depth exceeded");for(var o=this;a.length>0;){var O=a.shift();if(o.nested&&o.nested[O]){if(o=o.nested[O],!(o instanceof
e))throw Error("path conflicts with non-namespace objects")}else o.add(o=new e(O))}return i&&o.addJSON(i),o},e.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)
return this;this._resolveFeaturesRecursive(this._edition);var a=this.nestedArray,i=0;for(this.resolve();i<a.length;)a[i]instanceof e?a[i++].resolveAll():a[i++].
resolve();return this._needsRecursiveResolve=!1,this},e.prototype._resolveFeaturesRecursive=function(a){return this._needsRecursiveFeatureResolution?(this._needsRecursiveFeatureResolution=
!1,a=this._edition||a,f.prototype._resolveFeaturesRecursive.call(this,a),this.nestedArray.forEach(i=>{i._resolveFeaturesRecursive(a)}),this):this},e.prototype.lookup=
function(a,i,o){if(typeof i=="boolean"?(o=i,i=void 0):i&&!Array.isArray(i)&&(i=[i]),g.isString(a)&&a.length){if(a===".")return this.root;a=a.split(".")}else if(!a.
length)return this;var O=a.join(".");if(a[0]==="")return this.root.lookup(a.slice(1),i);var E=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["\
."+O];if(E&&(!i||i.indexOf(E.constructor)>-1)||(E=this._lookupImpl(a,O),E&&(!i||i.indexOf(E.constructor)>-1)))return E;if(o)return null;for(var _=this;_.parent;){
if(E=_.parent._lookupImpl(a,O),E&&(!i||i.indexOf(E.constructor)>-1))return E;_=_.parent}return null},e.prototype._lookupImpl=function(a,i){if(Object.prototype.hasOwnProperty.
call(this._lookupCache,i))return this._lookupCache[i];var o=this.get(a[0]),O=null;if(o)a.length===1?O=o:o instanceof e&&(a=a.slice(1),O=o._lookupImpl(a,a.join("\
.")));else for(var E=0;E<this.nestedArray.length;++E)if(this._nestedArray[E]instanceof e&&(o=this._nestedArray[E]._lookupImpl(a,i))){O=o;break}return this._lookupCache[i]=
O,O},e.prototype.lookupType=function(a){var i=this.lookup(a,[s]);if(!i)throw Error("no such type: "+a);return i},e.prototype.lookupEnum=function(a){var i=this.lookup(
a,[t]);if(!i)throw Error("no such Enum '"+a+"' in "+this);return i},e.prototype.lookupTypeOrEnum=function(a){var i=this.lookup(a,[s,t]);if(!i)throw Error("no su\
ch Type or Enum '"+a+"' in "+this);return i},e.prototype.lookupService=function(a){var i=this.lookup(a,[n]);if(!i)throw Error("no such Service '"+a+"' in "+this);
return i},e._configure=function(c,a,i){s=c,n=a,t=i}}),67946:((j,l,d)=>{"use strict";j.exports=t,t.className="ReflectionObject";const f=d(84624);var p=d(39609),g,
h={enum_type:"OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"},
s={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"LEGACY_BEST_EFFORT",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"EXPANDED",utf8_validation:"\
NONE"},n={enum_type:"OPEN",field_presence:"IMPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VE\
RIFY"};function t(r,e){if(!p.isString(r))throw TypeError("name must be a string");if(e&&!p.isObject(e))throw TypeError("options must be an object");this.options=
e,this.parsedOptions=null,this.name=r,this._edition=null,this._defaultEdition="proto2",this._features={},this._featuresResolved=!1,this.parent=null,this.resolved=
!1,this.comment=null,this.filename=null}Object.defineProperties(t.prototype,{root:{get:function(){for(var r=this;r.parent!==null;)r=r.parent;return r}},fullName:{
get:function(){for(var r=[this.name],e=this.parent;e;)r.unshift(e.name),e=e.parent;return r.join(".")}}}),t.prototype.toJSON=function(){throw Error()},t.prototype.
onAdd=function(e){this.parent&&this.parent!==e&&this.parent.remove(this),this.parent=e,this.resolved=!1;var u=e.root;u instanceof g&&u._handleAdd(this)},t.prototype.
onRemove=function(e){var u=e.root;u instanceof g&&u._handleRemove(this),this.parent=null,this.resolved=!1},t.prototype.resolve=function(){return this.resolved?this:
(this.root instanceof g&&(this.resolved=!0),this)},t.prototype._resolveFeaturesRecursive=function(e){return this._resolveFeatures(this._edition||e)},t.prototype.
_resolveFeatures=function(e){if(!this._featuresResolved){var u={};if(!e)throw new Error("Unknown edition for "+this.fullName);var c=p.merge({},this.options&&this.
options.features,this._inferLegacyProtoFeatures(e));if(this._edition){if(e==="proto2")u=Object.assign({},s);else if(e==="proto3")u=Object.assign({},n);else if(e===
"2023")u=Object.assign({},h);else throw new Error("Unknown edition: "+e);this._features=p.merge(u,c),this._featuresResolved=!0;return}if(this.partOf instanceof f){
var a=p.merge({},this.partOf._features);this._features=p.merge(a,c)}else if(!this.declaringField)if(this.parent){var i=p.merge({},this.parent._features);this._features=
p.merge(i,c)}else throw new Error("Unable to find a parent for "+this.fullName);this.extensionField&&(this.extensionField._features=this._features),this._featuresResolved=
!0}},t.prototype._inferLegacyProtoFeatures=function(){return{}},t.prototype.getOption=function(e){if(this.options)return this.options[e]},t.prototype.setOption=
function(e,u,c){return e==="__proto__"?this:(this.options||(this.options={}),/^features\./.test(e)?p.setProperty(this.options,e,u,c):(!c||this.options[e]===void 0)&&
(this.getOption(e)!==u&&(this.resolved=!1),this.options[e]=u),this)},t.prototype.setParsedOption=function(e,u,c){if(e==="__proto__")return this;this.parsedOptions||
(this.parsedOptions=[]);var a=this.parsedOptions;if(c){var i=a.find(function(E){return Object.prototype.hasOwnProperty.call(E,e)});if(i){var o=i[e];p.setProperty(
o,c,u)}else i={},i[e]=p.setProperty({},c,u),a.push(i)}else{var O={};O[e]=u,a.push(O)}return this},t.prototype.setOptions=function(e,u){if(e)for(var c=Object.keys(
e),a=0;a<c.length;++a)this.setOption(c[a],e[c[a]],u);return this},t.prototype.toString=function(){var e=this.constructor.className,u=this.fullName;return u.length?
e+" "+u:e},t.prototype._editionToJSON=function(){if(!(!this._edition||this._edition==="proto3"))return this._edition},t._configure=function(r){g=r}}),84624:((j,l,d)=>{
"use strict";j.exports=h;var f=d(67946);((h.prototype=Object.create(f.prototype)).constructor=h).className="OneOf";var p=d(30457),g=d(39609);function h(n,t,r,e){
if(Array.isArray(t)||(r=t,t=void 0),f.call(this,n,r),!(t===void 0||Array.isArray(t)))throw TypeError("fieldNames must be an Array");this.oneof=t||[],this.fieldsArray=
[],this.comment=e}h.fromJSON=function(t,r){return new h(t,r.oneof,r.options,r.comment)},h.prototype.toJSON=function(t){var r=t?!!t.keepComments:!1;return g.toObject(
["options",this.options,"oneof",this.oneof,"comment",r?this.comment:void 0])};function s(n){if(n.parent)for(var t=0;t<n.fieldsArray.length;++t)n.fieldsArray[t].
parent||n.parent.add(n.fieldsArray[t])}h.prototype.add=function(t){if(!(t instanceof p))throw TypeError("field must be a Field");return t.parent&&t.parent!==this.
parent&&t.parent.remove(t),this.oneof.push(t.name),this.fieldsArray.push(t),t.partOf=this,s(this),this},h.prototype.remove=function(t){if(!(t instanceof p))throw TypeError(
"field must be a Field");var r=this.fieldsArray.indexOf(t);if(r<0)throw Error(t+" is not a member of "+this);return this.fieldsArray.splice(r,1),r=this.oneof.indexOf(
t.name),r>-1&&this.oneof.splice(r,1),t.partOf=null,this},h.prototype.onAdd=function(t){f.prototype.onAdd.call(this,t);for(var r=this,e=0;e<this.oneof.length;++e){
var u=t.get(this.oneof[e]);u&&!u.partOf&&(u.partOf=r,r.fieldsArray.push(u))}s(this)},h.prototype.onRemove=function(t){for(var r=0,e;r<this.fieldsArray.length;++r)
(e=this.fieldsArray[r]).parent&&e.parent.remove(e);f.prototype.onRemove.call(this,t)},Object.defineProperty(h.prototype,"isProto3Optional",{get:function(){if(this.
fieldsArray==null||this.fieldsArray.length!==1)return!1;var n=this.fieldsArray[0];return n.options!=null&&n.options.proto3_optional===!0}}),h.d=function(){for(var t=new Array(
arguments.length),r=0;r<arguments.length;)t[r]=arguments[r++];return function(u,c){g.decorateType(u.constructor).add(new h(c,t)),Object.defineProperty(u,c,{get:g.
oneOfGetter(t),set:g.oneOfSetter(t)})}}}),69350:((j,l,d)=>{"use strict";j.exports=n;var f=d(22857),p,g=f.LongBits,h=f.utf8;function s(i,o){return RangeError("in\
dex out of range: "+i.pos+" + "+(o||1)+" > "+i.len)}function n(i){this.buf=i,this.pos=0,this.len=i.length}var t=typeof Uint8Array<"u"?function(o){if(o instanceof
Uint8Array||Array.isArray(o))return new n(o);throw Error("illegal buffer")}:function(o){if(Array.isArray(o))return new n(o);throw Error("illegal buffer")},r=function(){
return f.Buffer?function(O){return(n.create=function(_){return f.Buffer.isBuffer(_)?new p(_):t(_)})(O)}:t};n.create=r(),n.prototype._slice=f.Array.prototype.subarray||
f.Array.prototype.slice;function e(i){for(var o=0,O=0;O<4;++O){if(i.pos>=i.len)throw s(i);var E=i.buf[i.pos++];if(o=(o|(E&127)<<O*7)>>>0,E<128)return o}throw s(
i)}n.prototype.uint32=(function(){var o=4294967295;return function(){if(this.len-this.pos<5){if(this.pos>=this.len)throw s(this);if(this.buf[this.pos]>=128)return e(
this)}if(o=(this.buf[this.pos]&127)>>>0,this.buf[this.pos++]<128||(o=(o|(this.buf[this.pos]&127)<<7)>>>0,this.buf[this.pos++]<128)||(o=(o|(this.buf[this.pos]&127)<<
14)>>>0,this.buf[this.pos++]<128)||(o=(o|(this.buf[this.pos]&127)<<21)>>>0,this.buf[this.pos++]<128)||(o=(o|(this.buf[this.pos]&15)<<28)>>>0,this.buf[this.pos++]<
128))return o;if((this.pos+=5)>this.len)throw this.pos=this.len,s(this,10);return o}})(),n.prototype.int32=function(){return this.uint32()|0},n.prototype.sint32=
function(){var o=this.uint32();return o>>>1^-(o&1)|0};function u(){var i=new g(0,0),o=0;if(this.len-this.pos>4){for(;o<4;++o)if(i.lo=(i.lo|(this.buf[this.pos]&127)<<
o*7)>>>0,this.buf[this.pos++]<128)return i;if(i.lo=(i.lo|(this.buf[this.pos]&127)<<28)>>>0,i.hi=(i.hi|(this.buf[this.pos]&127)>>4)>>>0,this.buf[this.pos++]<128)
return i;o=0}else{for(;o<3;++o){if(this.pos>=this.len)throw s(this);if(i.lo=(i.lo|(this.buf[this.pos]&127)<<o*7)>>>0,this.buf[this.pos++]<128)return i}return i.
lo=(i.lo|(this.buf[this.pos++]&127)<<o*7)>>>0,i}if(this.len-this.pos>4){for(;o<5;++o)if(i.hi=(i.hi|(this.buf[this.pos]&127)<<o*7+3)>>>0,this.buf[this.pos++]<128)
return i}else for(;o<5;++o){if(this.pos>=this.len)throw s(this);if(i.hi=(i.hi|(this.buf[this.pos]&127)<<o*7+3)>>>0,this.buf[this.pos++]<128)return i}throw Error(
"invalid varint encoding")}n.prototype.bool=function(){return this.uint32()!==0};function c(i,o){return(i[o-4]|i[o-3]<<8|i[o-2]<<16|i[o-1]<<24)>>>0}n.prototype.
fixed32=function(){if(this.pos+4>this.len)throw s(this,4);return c(this.buf,this.pos+=4)},n.prototype.sfixed32=function(){if(this.pos+4>this.len)throw s(this,4);
return c(this.buf,this.pos+=4)|0};function a(){if(this.pos+8>this.len)throw s(this,8);return new g(c(this.buf,this.pos+=4),c(this.buf,this.pos+=4))}n.prototype.
float=function(){if(this.pos+4>this.len)throw s(this,4);var o=f.float.readFloatLE(this.buf,this.pos);return this.pos+=4,o},n.prototype.double=function(){if(this.
pos+8>this.len)throw s(this,4);var o=f.float.readDoubleLE(this.buf,this.pos);return this.pos+=8,o},n.prototype.bytes=function(){var o=this.uint32(),O=this.pos,E=this.
pos+o;if(E>this.len)throw s(this,o);if(this.pos+=o,Array.isArray(this.buf))return this.buf.slice(O,E);if(O===E){var _=f.Buffer;return _?_.alloc(0):new this.buf.
constructor(0)}return this._slice.call(this.buf,O,E)},n.prototype.string=function(){var o=this.bytes();return h.read(o,0,o.length)},n.prototype.skip=function(o){
if(typeof o=="number"){if(this.pos+o>this.len)throw s(this,o);this.pos+=o}else do if(this.pos>=this.len)throw s(this);while(this.buf[this.pos++]&128);return this},
n.recursionLimit=f.recursionLimit,n.prototype.skipType=function(i,o){if(o===void 0&&(o=0),o>n.recursionLimit)throw Error("maximum nesting depth exceeded");switch(i){case 0:
this.skip();break;case 1:this.skip(8);break;case 2:this.skip(this.uint32());break;case 3:for(;(i=this.uint32()&7)!==4;)this.skipType(i,o+1);break;case 5:this.skip(
4);break;default:throw Error("invalid wire type "+i+" at offset "+this.pos)}return this},n._configure=function(i){p=i,n.create=r(),p._configure();var o=f.Long?"\
toLong":"toNumber";f.merge(n.prototype,{int64:function(){return u.call(this)[o](!1)},uint64:function(){return u.call(this)[o](!0)},sint64:function(){return u.call(
this).zzDecode()[o](!1)},fixed64:function(){return a.call(this)[o](!0)},sfixed64:function(){return a.call(this)[o](!1)}})}}),42423:((j,l,d)=>{"use strict";j.exports=
g;var f=d(69350);(g.prototype=Object.create(f.prototype)).constructor=g;var p=d(22857);function g(h){f.call(this,h)}g._configure=function(){p.Buffer&&(g.prototype.
_slice=p.Buffer.prototype.slice)},g.prototype.string=function(){var s=this.uint32();return this.buf.utf8Slice?this.buf.utf8Slice(this.pos,this.pos=Math.min(this.
pos+s,this.len)):this.buf.toString("utf-8",this.pos,this.pos=Math.min(this.pos+s,this.len))},g._configure()}),8185:((j,l,d)=>{"use strict";j.exports=e;var f=d(21946);
((e.prototype=Object.create(f.prototype)).constructor=e).className="Root";var p=d(30457),g=d(73528),h=d(84624),s=d(39609),n,t,r;function e(i){f.call(this,"",i),
this.deferred=[],this.files=[],this._edition="proto2",this._fullyQualifiedObjects={}}e.fromJSON=function(o,O,E){return E=s.checkDepth(E),O||(O=new e),o.options&&
O.setOptions(o.options),O.addJSON(o.nested,E).resolveAll()},e.prototype.resolvePath=s.path.resolve,e.prototype.fetch=s.fetch;function u(){}e.prototype.load=function i(o,O,E){
typeof O=="function"&&(E=O,O=void 0);var _=this;if(!E)return s.asPromise(i,_,o,O);var w=E===u;function m(P,S){if(E){if(w)throw P;S&&S.resolveAll();var N=E;E=null,
N(P,S)}}function b(P){var S=P.lastIndexOf("google/protobuf/");if(S>-1){var N=P.substring(S);if(N in r)return N}return null}function L(P,S,N){N===void 0&&(N=0);try{
if(N>s.recursionLimit)throw Error("max depth exceeded");if(s.isString(S)&&S.charAt(0)==="{"&&(S=JSON.parse(S)),!s.isString(S))_.setOptions(S.options).addJSON(S.
nested);else{t.filename=P;var A=t(S,_,O),y,D=0;if(A.imports)for(;D<A.imports.length;++D)(y=b(A.imports[D])||_.resolvePath(P,A.imports[D]))&&R(y,!1,N+1);if(A.weakImports)
for(D=0;D<A.weakImports.length;++D)(y=b(A.weakImports[D])||_.resolvePath(P,A.weakImports[D]))&&R(y,!0,N+1)}}catch(B){m(B)}!w&&!v&&m(null,_)}function R(P,S,N){if(N===
void 0&&(N=0),P=b(P)||P,!(_.files.indexOf(P)>-1)){if(_.files.push(P),P in r){w?L(P,r[P],N):(++v,setTimeout(function(){--v,L(P,r[P],N)}));return}if(w){var A;try{
A=s.fs.readFileSync(P).toString("utf8")}catch(y){S||m(y);return}L(P,A,N)}else++v,_.fetch(P,function(y,D){if(--v,!!E){if(y){S?v||m(null,_):m(y);return}L(P,D,N)}})}}
var v=0;s.isString(o)&&(o=[o]);for(var T=0,C;T<o.length;++T)(C=_.resolvePath("",o[T]))&&R(C);return w?(_.resolveAll(),_):(v||m(null,_),_)},e.prototype.loadSync=
function(o,O){if(!s.isNode)throw Error("not supported");return this.load(o,O,u)},e.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;if(this.
deferred.length)throw Error("unresolvable extensions: "+this.deferred.map(function(o){return"'extend "+o.extend+"' in "+o.parent.fullName}).join(", "));return f.
prototype.resolveAll.call(this)};var c=/^[A-Z]/;function a(i,o){var O=o.parent.lookup(o.extend);if(O){var E=new p(o.fullName,o.id,o.type,o.rule,void 0,o.options);
return O.get(E.name)||(E.declaringField=o,o.extensionField=E,O.add(E)),!0}return!1}e.prototype._handleAdd=function(o){if(o instanceof p)o.extend!==void 0&&!o.extensionField&&
(a(this,o)||this.deferred.push(o));else if(o instanceof g)c.test(o.name)&&(o.parent[o.name]=o.values);else if(!(o instanceof h)){if(o instanceof n)for(var O=0;O<
this.deferred.length;)a(this,this.deferred[O])?this.deferred.splice(O,1):++O;for(var E=0;E<o.nestedArray.length;++E)this._handleAdd(o._nestedArray[E]);c.test(o.
name)&&(o.parent[o.name]=o)}(o instanceof n||o instanceof g||o instanceof p)&&(this._fullyQualifiedObjects[o.fullName]=o)},e.prototype._handleRemove=function(o){
if(o instanceof p){if(o.extend!==void 0)if(o.extensionField)o.extensionField.parent.remove(o.extensionField),o.extensionField=null;else{var O=this.deferred.indexOf(
o);O>-1&&this.deferred.splice(O,1)}}else if(o instanceof g)c.test(o.name)&&delete o.parent[o.name];else if(o instanceof f){for(var E=0;E<o.nestedArray.length;++E)
this._handleRemove(o._nestedArray[E]);c.test(o.name)&&delete o.parent[o.name]}delete this._fullyQualifiedObjects[o.fullName]},e._configure=function(i,o,O){n=i,t=
o,r=O}}),34460:(j=>{"use strict";j.exports=Object.create(null)}),9882:((j,l,d)=>{"use strict";var f=l;f.Service=d(34026)}),34026:((j,l,d)=>{"use strict";j.exports=
p;var f=d(22857);(p.prototype=Object.create(f.EventEmitter.prototype)).constructor=p;function p(g,h,s){if(typeof g!="function")throw TypeError("rpcImpl must be \
a function");f.EventEmitter.call(this),this.rpcImpl=g,this.requestDelimited=!!h,this.responseDelimited=!!s}p.prototype.rpcCall=function g(h,s,n,t,r){if(!t)throw TypeError(
"request must be specified");var e=this;if(!r)return f.asPromise(g,e,h,s,n,t);if(!e.rpcImpl){setTimeout(function(){r(Error("already ended"))},0);return}try{return e.
rpcImpl(h,s[e.requestDelimited?"encodeDelimited":"encode"](t).finish(),function(c,a){if(c)return e.emit("error",c,h),r(c);if(a===null){e.end(!0);return}if(!(a instanceof
n))try{a=n[e.responseDelimited?"decodeDelimited":"decode"](a)}catch(i){return e.emit("error",i,h),r(i)}return e.emit("data",a,h),r(null,a)})}catch(u){e.emit("er\
ror",u,h),setTimeout(function(){r(u)},0);return}},p.prototype.end=function(h){return this.rpcImpl&&(h||this.rpcImpl(null,null,null),this.rpcImpl=null,this.emit(
"end").off()),this}}),30338:((j,l,d)=>{"use strict";j.exports=s;var f=d(21946);((s.prototype=Object.create(f.prototype)).constructor=s).className="Service";var p=d(
59988),g=d(39609),h=d(9882);function s(t,r){f.call(this,t,r),this.methods={},this._methodsArray=null}s.fromJSON=function(r,e,u){u=g.checkDepth(u);var c=new s(r,
e.options);if(e.methods)for(var a=Object.keys(e.methods),i=0;i<a.length;++i)c.add(p.fromJSON(a[i],e.methods[a[i]]));return e.nested&&c.addJSON(e.nested,u),e.edition&&
(c._edition=e.edition),c.comment=e.comment,c._defaultEdition="proto3",c},s.prototype.toJSON=function(r){var e=f.prototype.toJSON.call(this,r),u=r?!!r.keepComments:
!1;return g.toObject(["edition",this._editionToJSON(),"options",e&&e.options||void 0,"methods",f.arrayToJSON(this.methodsArray,r)||{},"nested",e&&e.nested||void 0,
"comment",u?this.comment:void 0])},Object.defineProperty(s.prototype,"methodsArray",{get:function(){return this._methodsArray||(this._methodsArray=g.toArray(this.
methods))}});function n(t){return t._methodsArray=null,t}s.prototype.get=function(r){return Object.prototype.hasOwnProperty.call(this.methods,r)?this.methods[r]:
f.prototype.get.call(this,r)},s.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;f.prototype.resolve.call(this);for(var r=this.methodsArray,
e=0;e<r.length;++e)r[e].resolve();return this},s.prototype._resolveFeaturesRecursive=function(r){return this._needsRecursiveFeatureResolution?(r=this._edition||
r,f.prototype._resolveFeaturesRecursive.call(this,r),this.methodsArray.forEach(e=>{e._resolveFeaturesRecursive(r)}),this):this},s.prototype.add=function(r){if(this.
get(r.name))throw Error("duplicate name '"+r.name+"' in "+this);return r instanceof p?r.name==="__proto__"?this:(this.methods[r.name]=r,r.parent=this,n(this)):f.
prototype.add.call(this,r)},s.prototype.remove=function(r){if(r instanceof p){if(this.methods[r.name]!==r)throw Error(r+" is not a member of "+this);return delete this.
methods[r.name],r.parent=null,n(this)}return f.prototype.remove.call(this,r)},s.prototype.create=function(r,e,u){for(var c=new h.Service(r,e,u),a=0,i;a<this.methodsArray.
length;++a){var o=g.lcFirst((i=this._methodsArray[a]).resolve().name).replace(/[^$\w_]/g,"");c[o]=(function(O,E,_){return function(m,b){return h.Service.prototype.
rpcCall.call(this,O,E,_,m,b)}})(i,i.resolvedRequestType.ctor,i.resolvedResponseType.ctor)}return c}}),70901:((j,l,d)=>{"use strict";j.exports=E;var f=d(21946);((E.
prototype=Object.create(f.prototype)).constructor=E).className="Type";var p=d(73528),g=d(84624),h=d(30457),s=d(58791),n=d(30338),t=d(69450),r=d(69350),e=d(33654),
u=d(39609),c=d(67641),a=d(45301),i=d(7639),o=d(92437),O=d(59781);function E(w,m){w=w.replace(/\W/g,""),f.call(this,w,m),this.fields={},this.oneofs=void 0,this.extensions=
void 0,this.reserved=void 0,this.group=void 0,this._fieldsById=null,this._fieldsArray=null,this._oneofsArray=null,this._ctor=null}Object.defineProperties(E.prototype,
{fieldsById:{get:function(){if(this._fieldsById)return this._fieldsById;this._fieldsById={};for(var w=Object.keys(this.fields),m=0;m<w.length;++m){var b=this.fields[w[m]],
L=b.id;if(this._fieldsById[L])throw Error("duplicate id "+L+" in "+this);this._fieldsById[L]=b}return this._fieldsById}},fieldsArray:{get:function(){return this.
_fieldsArray||(this._fieldsArray=u.toArray(this.fields))}},oneofsArray:{get:function(){return this._oneofsArray||(this._oneofsArray=u.toArray(this.oneofs))}},ctor:{
get:function(){return this._ctor||(this.ctor=E.generateConstructor(this)())},set:function(w){var m=w.prototype;m instanceof t||((w.prototype=new t).constructor=
w,u.merge(w.prototype,m)),w.$type=w.prototype.$type=this,u.merge(w,t,!0),this._ctor=w;for(var b=0;b<this.fieldsArray.length;++b)this._fieldsArray[b].resolve();var L={};
for(b=0;b<this.oneofsArray.length;++b)L[this._oneofsArray[b].resolve().name]={get:u.oneOfGetter(this._oneofsArray[b].oneof),set:u.oneOfSetter(this._oneofsArray[b].
oneof)};b&&Object.defineProperties(w.prototype,L)}}}),E.generateConstructor=function(m){for(var b=u.codegen(["p"],m.name),L=0,R;L<m.fieldsArray.length;++L)(R=m.
_fieldsArray[L]).map?b("this%s={}",u.safeProp(R.name)):R.repeated&&b("this%s=[]",u.safeProp(R.name));return b('if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++\
i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")')("this[ks[i]]=p[ks[i]]")};function _(w){return w._fieldsById=w._fieldsArray=w._oneofsArray=null,delete w.encode,delete w.
decode,delete w.verify,w}E.fromJSON=function(m,b,L){if(L===void 0&&(L=0),L>u.nestingLimit)throw Error("max depth exceeded");var R=new E(m,b.options);R.extensions=
b.extensions,R.reserved=b.reserved;for(var v=Object.keys(b.fields),T=0;T<v.length;++T)R.add((typeof b.fields[v[T]].keyType<"u"?s.fromJSON:h.fromJSON)(v[T],b.fields[v[T]]));
if(b.oneofs)for(v=Object.keys(b.oneofs),T=0;T<v.length;++T)R.add(g.fromJSON(v[T],b.oneofs[v[T]]));if(b.nested)for(v=Object.keys(b.nested),T=0;T<v.length;++T){var C=b.
nested[v[T]];R.add((C.id!==void 0?h.fromJSON:C.fields!==void 0?E.fromJSON:C.values!==void 0?p.fromJSON:C.methods!==void 0?n.fromJSON:f.fromJSON)(v[T],C,L+1))}return b.
extensions&&b.extensions.length&&(R.extensions=b.extensions),b.reserved&&b.reserved.length&&(R.reserved=b.reserved),b.group&&(R.group=!0),b.comment&&(R.comment=
b.comment),b.edition&&(R._edition=b.edition),R._defaultEdition="proto3",R},E.prototype.toJSON=function(m){var b=f.prototype.toJSON.call(this,m),L=m?!!m.keepComments:
!1;return u.toObject(["edition",this._editionToJSON(),"options",b&&b.options||void 0,"oneofs",f.arrayToJSON(this.oneofsArray,m),"fields",f.arrayToJSON(this.fieldsArray.
filter(function(R){return!R.declaringField}),m)||{},"extensions",this.extensions&&this.extensions.length?this.extensions:void 0,"reserved",this.reserved&&this.reserved.
length?this.reserved:void 0,"group",this.group||void 0,"nested",b&&b.nested||void 0,"comment",L?this.comment:void 0])},E.prototype.resolveAll=function(){if(!this.
_needsRecursiveResolve)return this;f.prototype.resolveAll.call(this);var m=this.oneofsArray;for(L=0;L<m.length;)m[L++].resolve();for(var b=this.fieldsArray,L=0;L<
b.length;)b[L++].resolve();return this},E.prototype._resolveFeaturesRecursive=function(m){return this._needsRecursiveFeatureResolution?(m=this._edition||m,f.prototype.
_resolveFeaturesRecursive.call(this,m),this.oneofsArray.forEach(b=>{b._resolveFeatures(m)}),this.fieldsArray.forEach(b=>{b._resolveFeatures(m)}),this):this},E.prototype.
get=function(m){return Object.prototype.hasOwnProperty.call(this.fields,m)?this.fields[m]:this.oneofs&&Object.prototype.hasOwnProperty.call(this.oneofs,m)?this.
oneofs[m]:this.nested&&Object.prototype.hasOwnProperty.call(this.nested,m)?this.nested[m]:null},E.prototype.add=function(m){if(this.get(m.name))throw Error("dup\
licate name '"+m.name+"' in "+this);if(m instanceof h&&m.extend===void 0){if(this._fieldsById?this._fieldsById[m.id]:this.fieldsById[m.id])throw Error("duplicat\
e id "+m.id+" in "+this);if(this.isReservedId(m.id))throw Error("id "+m.id+" is reserved in "+this);if(this.isReservedName(m.name)||m.name.charAt(0)==="$")throw Error(
"name '"+m.name+"' is reserved in "+this);return m.name==="__proto__"?this:(m.parent&&m.parent.remove(m),this.fields[m.name]=m,m.message=this,m.onAdd(this),_(this))}
if(m instanceof g){if(m.name.charAt(0)==="$")throw Error("name '"+m.name+"' is reserved in "+this);return m.name==="__proto__"?this:(this.oneofs||(this.oneofs={}),
this.oneofs[m.name]=m,m.onAdd(this),_(this))}return f.prototype.add.call(this,m)},E.prototype.remove=function(m){if(m instanceof h&&m.extend===void 0){if(!this.
fields||this.fields[m.name]!==m)throw Error(m+" is not a member of "+this);return delete this.fields[m.name],m.parent=null,m.onRemove(this),_(this)}if(m instanceof
g){if(!this.oneofs||this.oneofs[m.name]!==m)throw Error(m+" is not a member of "+this);return delete this.oneofs[m.name],m.parent=null,m.onRemove(this),_(this)}
return f.prototype.remove.call(this,m)},E.prototype.isReservedId=function(m){return f.isReservedId(this.reserved,m)},E.prototype.isReservedName=function(m){return f.
isReservedName(this.reserved,m)},E.prototype.create=function(m){return new this.ctor(m)},E.prototype.setup=function(){for(var m=this.fullName,b=[],L=0;L<this.fieldsArray.
length;++L)b.push(this._fieldsArray[L].resolve().resolvedType);this.encode=c(this)({Writer:e,types:b,util:u}),this.decode=a(this)({Reader:r,types:b,util:u}),this.
verify=i(this)({types:b,util:u}),this.fromObject=o.fromObject(this)({types:b,util:u}),this.toObject=o.toObject(this)({types:b,util:u});var R=O[m];if(R){var v=Object.
create(this);v.fromObject=this.fromObject,this.fromObject=R.fromObject.bind(v),v.toObject=this.toObject,this.toObject=R.toObject.bind(v)}return this},E.prototype.
encode=function(m,b){return this.setup().encode.apply(this,arguments)},E.prototype.encodeDelimited=function(m,b){return this.encode(m,b&&b.len?b.fork():b).ldelim()},
E.prototype.decode=function(m,b,L,R){return this.setup().decode(m,b,L,R)},E.prototype.decodeDelimited=function(m){return m instanceof r||(m=r.create(m)),this.decode(
m,m.uint32())},E.prototype.verify=function(m,b){return this.setup().verify(m,b)},E.prototype.fromObject=function(m,b){return this.setup().fromObject(m,b)},E.prototype.
toObject=function(m,b){return this.setup().toObject.apply(this,arguments)},E.d=function(m){return function(L){u.decorateType(L,m)}}}),21024:((j,l,d)=>{"use stri\
ct";var f=l,p=d(39609),g=["double","float","int32","uint32","sint32","fixed32","sfixed32","int64","uint64","sint64","fixed64","sfixed64","bool","string","bytes"];
function h(s,n){var t=0,r=Object.create(null);for(n|=0;t<s.length;)r[g[t+n]]=s[t++];return r}f.basic=h([1,5,0,0,0,5,5,0,0,0,1,1,0,2,2]),f.defaults=h([0,0,0,0,0,
0,0,0,0,0,0,0,!1,"",p.emptyArray,null]),f.long=h([0,0,0,1,1],7),f.mapKey=h([0,0,0,5,5,0,0,0,1,1,0,2],2),f.packed=h([1,5,0,0,0,5,5,0,0,0,1,1,0])}),39609:((j,l,d)=>{
"use strict";var f=j.exports=d(22857),p=d(34460),g,h;f.codegen=d(25346),f.fetch=d(44279),f.path=d(66090),f.patterns=d(91991);var s=f.patterns.reservedRe;f.fs=d(
35763),f.checkDepth=function(e){if(e===void 0&&(e=0),e>f.recursionLimit)throw Error("max depth exceeded");return e},f.toArray=function(e){if(e){for(var u=Object.
keys(e),c=new Array(u.length),a=0;a<u.length;)c[a]=e[u[a++]];return c}return[]},f.toObject=function(e){for(var u={},c=0;c<e.length;){var a=e[c++],i=e[c++];i!==void 0&&
(u[a]=i)}return u},f.isReserved=function(e){return s.test(e)},f.safeProp=function(e){return!/^[$\w_]+$/.test(e)||s.test(e)?"["+JSON.stringify(e)+"]":"."+e},f.ucFirst=
function(e){return e.charAt(0).toUpperCase()+e.substring(1)};var n=/_([a-z])/g;f.camelCase=function(e){return e.substring(0,1)+e.substring(1).replace(n,function(u,c){
return c.toUpperCase()})},f.compareFieldsById=function(e,u){return e.id-u.id},f.decorateType=function(e,u){if(e.$type)return u&&e.$type.name!==u&&(f.decorateRoot.
remove(e.$type),e.$type.name=u,f.decorateRoot.add(e.$type)),e.$type;g||(g=d(70901));var c=new g(u||e.name);return f.decorateRoot.add(c),c.ctor=e,Object.defineProperty(
e,"$type",{value:c,enumerable:!1}),Object.defineProperty(e.prototype,"$type",{value:c,enumerable:!1}),c};var t=0;f.decorateEnum=function(e){if(e.$type)return e.
$type;h||(h=d(73528));var u=new h("Enum"+t++,e);return f.decorateRoot.add(u),Object.defineProperty(e,"$type",{value:u,enumerable:!1}),u},f.setProperty=function(e,u,c,a){
function i(o,O,E){var _=O.shift();if(f.isUnsafeProperty(_))return o;if(O.length>0)o[_]=i(o[_]||{},O,E);else{var w=o[_];if(w&&a)return o;w&&(E=[].concat(w).concat(
E)),o[_]=E}return o}if(typeof e!="object")throw TypeError("dst must be an object");if(!u)throw TypeError("path must be specified");if(u=u.split("."),u.length>f.
recursionLimit)throw Error("max depth exceeded");return i(e,u,c)},Object.defineProperty(f,"decorateRoot",{get:function(){return p.decorated||(p.decorated=new(d(
8185)))}})}),35763:((j,l,d)=>{"use strict";var f=null;try{f=d(79896),(!f||!f.readFile||!f.readFileSync)&&(f=null)}catch{}j.exports=f}),70994:((j,l,d)=>{"use str\
ict";j.exports=p;var f=d(22857);function p(n,t){this.lo=n>>>0,this.hi=t>>>0}var g=p.zero=new p(0,0);g.toNumber=function(){return 0},g.zzEncode=g.zzDecode=function(){
return this},g.length=function(){return 1};var h=p.zeroHash="\0\0\0\0\0\0\0\0";p.fromNumber=function(t){if(t===0)return g;var r=t<0;r&&(t=-t);var e=t>>>0,u=(t-e)/
4294967296>>>0;return r&&(u=~u>>>0,e=~e>>>0,++e>4294967295&&(e=0,++u>4294967295&&(u=0))),new p(e,u)},p.from=function(t){if(typeof t=="number")return p.fromNumber(
t);if(f.isString(t))if(f.Long)t=f.Long.fromString(t);else return p.fromNumber(parseInt(t,10));return t.low||t.high?new p(t.low>>>0,t.high>>>0):g},p.prototype.toNumber=
function(t){if(!t&&this.hi>>>31){var r=~this.lo+1>>>0,e=~this.hi>>>0;return r||(e=e+1>>>0),-(r+e*4294967296)}return this.lo+this.hi*4294967296},p.prototype.toLong=
function(t){return f.Long?new f.Long(this.lo|0,this.hi|0,!!t):{low:this.lo|0,high:this.hi|0,unsigned:!!t}};var s=String.prototype.charCodeAt;p.fromHash=function(t){
return t===h?g:new p((s.call(t,0)|s.call(t,1)<<8|s.call(t,2)<<16|s.call(t,3)<<24)>>>0,(s.call(t,4)|s.call(t,5)<<8|s.call(t,6)<<16|s.call(t,7)<<24)>>>0)},p.prototype.
toHash=function(){return String.fromCharCode(this.lo&255,this.lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&255,this.hi>>>8&255,this.hi>>>16&255,this.hi>>>24)},
p.prototype.zzEncode=function(){var t=this.hi>>31;return this.hi=((this.hi<<1|this.lo>>>31)^t)>>>0,this.lo=(this.lo<<1^t)>>>0,this},p.prototype.zzDecode=function(){
var t=-(this.lo&1);return this.lo=((this.lo>>>1|this.hi<<31)^t)>>>0,this.hi=(this.hi>>>1^t)>>>0,this},p.prototype.length=function(){var t=this.lo,r=(this.lo>>>28|
this.hi<<4)>>>0,e=this.hi>>>24;return e===0?r===0?t<16384?t<128?1:2:t<2097152?3:4:r<16384?r<128?5:6:r<2097152?7:8:e<128?9:10}}),22857:(function(j,l,d){"use stri\
ct";var f=l;f.asPromise=d(92222),f.base64=d(25478),f.EventEmitter=d(32491),f.float=d(8597),f.utf8=d(70958),f.pool=d(56239),f.LongBits=d(70994);function p(s){return s===
"__proto__"||s==="prototype"||s==="constructor"}f.isUnsafeProperty=p,f.isNode=!!(typeof global<"u"&&global&&global.process&&global.process.versions&&global.process.
versions.node),f.global=f.isNode&&global||typeof window<"u"&&window||typeof self<"u"&&self||this,f.emptyArray=Object.freeze?Object.freeze([]):[],f.emptyObject=Object.
freeze?Object.freeze({}):{},f.isInteger=Number.isInteger||function(n){return typeof n=="number"&&isFinite(n)&&Math.floor(n)===n},f.isString=function(n){return typeof n==
"string"||n instanceof String},f.isObject=function(n){return n&&typeof n=="object"},f.isset=f.isSet=function(n,t){var r=n[t];return r!=null&&Object.hasOwnProperty.
call(n,t)?typeof r!="object"||(Array.isArray(r)?r.length:Object.keys(r).length)>0:!1},f.Buffer=(function(){try{var s=f.global.Buffer;return s.prototype.utf8Write?
s:null}catch{return null}})(),f._Buffer_from=null,f._Buffer_allocUnsafe=null,f.newBuffer=function(n){return typeof n=="number"?f.Buffer?f._Buffer_allocUnsafe(n):
new f.Array(n):f.Buffer?f._Buffer_from(n):typeof Uint8Array>"u"?n:new Uint8Array(n)},f.Array=typeof Uint8Array<"u"?Uint8Array:Array,f.Long=f.global.dcodeIO&&f.global.
dcodeIO.Long||f.global.Long||(function(){try{var s=d(66390);return s&&s.isLong?s:null}catch{return null}})(),f.key2Re=/^true|false|0|1$/,f.key32Re=/^-?(?:0|[1-9][0-9]*)$/,
f.key64Re=/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/,f.longToHash=function(n){return n?f.LongBits.from(n).toHash():f.LongBits.zeroHash},f.longFromHash=function(n,t){
var r=f.LongBits.fromHash(n);return f.Long?f.Long.fromBits(r.lo,r.hi,t):r.toNumber(!!t)};function g(s){var n=typeof arguments[arguments.length-1]=="boolean",t=n?
arguments.length-1:arguments.length;n=n&&arguments[arguments.length-1];for(var r=1;r<t;++r){var e=arguments[r];if(e)for(var u=Object.keys(e),c=0;c<u.length;++c)
!p(u[c])&&(s[u[c]]===void 0||!n)&&(s[u[c]]=e[u[c]])}return s}f.merge=g,f.nestingLimit=32,f.recursionLimit=100,f.makeProp=function(n,t){Object.defineProperty(n,t,
{enumerable:!0,configurable:!0,writable:!0})},f.lcFirst=function(n){return n.charAt(0).toLowerCase()+n.substring(1)};function h(s){function n(t,r){if(!(this instanceof
n))return new n(t,r);Object.defineProperty(this,"message",{get:function(){return t}}),Error.captureStackTrace?Error.captureStackTrace(this,n):Object.defineProperty(
this,"stack",{value:new Error().stack||""}),r&&g(this,r)}return n.prototype=Object.create(Error.prototype,{constructor:{value:n,writable:!0,enumerable:!1,configurable:!0},
name:{get:function(){return s},set:void 0,enumerable:!1,configurable:!0},toString:{value:function(){return this.name+": "+this.message},writable:!0,enumerable:!1,
configurable:!0}}),n}f.newError=h,f.ProtocolError=h("ProtocolError"),f.oneOfGetter=function(n){for(var t={},r=0;r<n.length;++r)t[n[r]]=1;return function(){for(var e=Object.
keys(this),u=e.length-1;u>-1;--u)if(t[e[u]]===1&&this[e[u]]!==void 0&&this[e[u]]!==null)return e[u]}},f.oneOfSetter=function(n){return function(t){for(var r=0;r<
n.length;++r)n[r]!==t&&delete this[n[r]]}},f.toJSONOptions={longs:String,enums:String,bytes:String,json:!0},f._configure=function(){var s=f.Buffer;if(!s){f._Buffer_from=
f._Buffer_allocUnsafe=null;return}f._Buffer_from=s.from!==Uint8Array.from&&s.from||function(t,r){return new s(t,r)},f._Buffer_allocUnsafe=s.allocUnsafe||function(t){
return new s(t)}}}),91991:((j,l)=>{"use strict";var d=l;d.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/,d.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/,
d.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/}),
7639:((j,l,d)=>{"use strict";j.exports=n;var f=d(73528),p=d(39609);function g(t,r){return t.name+": "+r+(t.repeated&&r!=="array"?"[]":t.map&&r!=="object"?"{k:"+
t.keyType+"}":"")+" expected"}function h(t,r,e,u){if(r.resolvedType)if(r.resolvedType instanceof f){t("switch(%s){",u)("default:")("return%j",g(r,"enum value"));
for(var c=Object.keys(r.resolvedType.values),a=0;a<c.length;++a)t("case %i:",r.resolvedType.values[c[a]]);t("break")("}")}else t("{")("var e=types[%i].verify(%s\
,n+1);",e,u)("if(e)")("return%j+e",r.name+".")("}");else switch(r.type){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":t("if(!util.isInteger\
(%s))",u)("return%j",g(r,"integer"));break;case"int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":t("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s\
.low)&&util.isInteger(%s.high)))",u,u,u,u)("return%j",g(r,"integer|Long"));break;case"float":case"double":t('if(typeof %s!=="number")',u)("return%j",g(r,"number"));
break;case"bool":t('if(typeof %s!=="boolean")',u)("return%j",g(r,"boolean"));break;case"string":t("if(!util.isString(%s))",u)("return%j",g(r,"string"));break;case"\
bytes":t('if(!(%s&&typeof %s.length==="number"||util.isString(%s)))',u,u,u)("return%j",g(r,"buffer"));break}return t}function s(t,r,e){switch(r.keyType){case"in\
t32":case"uint32":case"sint32":case"fixed32":case"sfixed32":t("if(!util.key32Re.test(%s))",e)("return%j",g(r,"integer key"));break;case"int64":case"uint64":case"\
sint64":case"fixed64":case"sfixed64":t("if(!util.key64Re.test(%s))",e)("return%j",g(r,"integer|Long key"));break;case"bool":t("if(!util.key2Re.test(%s))",e)("re\
turn%j",g(r,"boolean key"));break}return t}function n(t){var r=p.codegen(["m","n"],t.name+"$verify")('if(typeof m!=="object"||m===null)')("return%j","object exp\
ected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded"),e=t.oneofsArray,u={};e.length&&r("var p={}");for(var c=0;c<
t.fieldsArray.length;++c){var a=t._fieldsArray[c].resolve(),i="m"+p.safeProp(a.name);if(a.optional&&r("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",i,a.name),
a.map)r("if(!util.isObject(%s))",i)("return%j",g(a,"object"))("var k=Object.keys(%s)",i)("for(var i=0;i<k.length;++i){"),s(r,a,"k[i]"),h(r,a,c,i+"[k[i]]")("}");else if(a.
repeated)r("if(!Array.isArray(%s))",i)("return%j",g(a,"array"))("for(var i=0;i<%s.length;++i){",i),h(r,a,c,i+"[i]")("}");else{if(a.partOf){var o=p.safeProp(a.partOf.
name);u[a.partOf.name]===1&&r("if(p%s===1)",o)("return%j",a.partOf.name+": multiple values"),u[a.partOf.name]=1,r("p%s=1",o)}h(r,a,c,i)}a.optional&&r("}")}return r(
"return null")}}),59781:((j,l,d)=>{"use strict";var f=l,p=d(69450),g=d(22857);f[".google.protobuf.Any"]={fromObject:function(h,s){if(s===void 0&&(s=0),s>g.recursionLimit)
throw Error("max depth exceeded");if(h&&h["@type"]){var n=h["@type"].substring(h["@type"].lastIndexOf("/")+1),t=this.lookup(n);if(t){var r=h["@type"].charAt(0)===
"."?h["@type"].slice(1):h["@type"];return r.indexOf("/")===-1&&(r="/"+r),this.create({type_url:r,value:t.encode(t.fromObject(h,s+1)).finish()})}}return this.fromObject(
h,s)},toObject:function(h,s,n){if(n===void 0&&(n=0),n>g.recursionLimit)throw Error("max depth exceeded");var t="type.googleapis.com/",r="",e="";if(s&&s.json&&h.
type_url&&h.value){e=h.type_url.substring(h.type_url.lastIndexOf("/")+1),r=h.type_url.substring(0,h.type_url.lastIndexOf("/")+1);var u=this.lookup(e);u&&(h=u.decode(
h.value,void 0,void 0,n+1))}if(!(h instanceof this.ctor)&&h instanceof p){var c=h.$type.toObject(h,s,n+1),a=h.$type.fullName[0]==="."?h.$type.fullName.slice(1):
h.$type.fullName;return r===""&&(r=t),e=r+a,c["@type"]=e,c}return this.toObject(h,s,n)}}}),33654:((j,l,d)=>{"use strict";j.exports=e;var f=d(22857),p,g=f.LongBits,
h=f.base64,s=f.utf8;function n(_,w,m){this.fn=_,this.len=w,this.next=void 0,this.val=m}function t(){}function r(_){this.head=_.head,this.tail=_.tail,this.len=_.
len,this.next=_.states}function e(){this.len=0,this.head=new n(t,0,0),this.tail=this.head,this.states=null}var u=function(){return f.Buffer?function(){return(e.
create=function(){return new p})()}:function(){return new e}};e.create=u(),e.alloc=function(w){return new f.Array(w)},f.Array!==Array&&(e.alloc=f.pool(e.alloc,f.
Array.prototype.subarray)),e.prototype._push=function(w,m,b){return this.tail=this.tail.next=new n(w,m,b),this.len+=m,this};function c(_,w,m){w[m]=_&255}function a(_,w,m){
for(;_>127;)w[m++]=_&127|128,_>>>=7;w[m]=_}function i(_,w){this.len=_,this.next=void 0,this.val=w}i.prototype=Object.create(n.prototype),i.prototype.fn=a,e.prototype.
uint32=function(w){return this.len+=(this.tail=this.tail.next=new i((w=w>>>0)<128?1:w<16384?2:w<2097152?3:w<268435456?4:5,w)).len,this},e.prototype.int32=function(w){
return(w|=0)<0?this._push(o,10,g.fromNumber(w)):this.uint32(w)},e.prototype.sint32=function(w){return this.uint32((w<<1^w>>31)>>>0)};function o(_,w,m){for(var b=_.
lo,L=_.hi;L;)w[m++]=b&127|128,b=(b>>>7|L<<25)>>>0,L>>>=7;for(;b>127;)w[m++]=b&127|128,b=b>>>7;w[m++]=b}e.prototype.uint64=function(w){var m=g.from(w);return this.
_push(o,m.length(),m)},e.prototype.int64=e.prototype.uint64,e.prototype.sint64=function(w){var m=g.from(w).zzEncode();return this._push(o,m.length(),m)},e.prototype.
bool=function(w){return this._push(c,1,w?1:0)};function O(_,w,m){w[m]=_&255,w[m+1]=_>>>8&255,w[m+2]=_>>>16&255,w[m+3]=_>>>24}e.prototype.fixed32=function(w){return this.
_push(O,4,w>>>0)},e.prototype.sfixed32=e.prototype.fixed32,e.prototype.fixed64=function(w){var m=g.from(w);return this._push(O,4,m.lo)._push(O,4,m.hi)},e.prototype.
sfixed64=e.prototype.fixed64,e.prototype.float=function(w){return this._push(f.float.writeFloatLE,4,w)},e.prototype.double=function(w){return this._push(f.float.
writeDoubleLE,8,w)};var E=f.Array.prototype.set?function(w,m,b){m.set(w,b)}:function(w,m,b){for(var L=0;L<w.length;++L)m[b+L]=w[L]};e.prototype.bytes=function(w){
var m=w.length>>>0;if(!m)return this._push(c,1,0);if(f.isString(w)){var b=e.alloc(m=h.length(w));h.decode(w,b,0),w=b}return this.uint32(m)._push(E,m,w)},e.prototype.
string=function(w){var m=s.length(w);return m?this.uint32(m)._push(s.write,m,w):this._push(c,1,0)},e.prototype.fork=function(){return this.states=new r(this),this.
head=this.tail=new n(t,0,0),this.len=0,this},e.prototype.reset=function(){return this.states?(this.head=this.states.head,this.tail=this.states.tail,this.len=this.
states.len,this.states=this.states.next):(this.head=this.tail=new n(t,0,0),this.len=0),this},e.prototype.ldelim=function(){var w=this.head,m=this.tail,b=this.len;
return this.reset().uint32(b),b&&(this.tail.next=w.next,this.tail=m,this.len+=b),this},e.prototype.finish=function(){for(var w=this.head.next,m=this.constructor.
alloc(this.len),b=0;w;)w.fn(w.val,m,b),b+=w.len,w=w.next;return m},e._configure=function(_){p=_,e.create=u(),p._configure()}}),3751:((j,l,d)=>{"use strict";j.exports=
g;var f=d(33654);(g.prototype=Object.create(f.prototype)).constructor=g;var p=d(22857);function g(){f.call(this)}g._configure=function(){g.alloc=p._Buffer_allocUnsafe,
g.writeBytesBuffer=p.Buffer&&p.Buffer.prototype instanceof Uint8Array&&p.Buffer.prototype.set.name==="set"?function(n,t,r){t.set(n,r)}:function(n,t,r){if(n.copy)
n.copy(t,r,0,n.length);else for(var e=0;e<n.length;)t[r++]=n[e++]}},g.prototype.bytes=function(n){p.isString(n)&&(n=p._Buffer_from(n,"base64"));var t=n.length>>>
0;return this.uint32(t),t&&this._push(g.writeBytesBuffer,t,n),this};function h(s,n,t){s.length<40?p.utf8.write(s,n,t):n.utf8Write?n.utf8Write(s,t):n.write(s,t)}
g.prototype.string=function(n){var t=p.Buffer.byteLength(n);return this.uint32(t),t&&this._push(h,t,n),this},g._configure()}),67842:((j,l,d)=>{"use strict";const{
PassThrough:f}=d(2203),p=d(23860);let g=()=>{};typeof process<"u"&&"env"in process&&typeof process.env=="object"&&process.env.DEBUG==="retry-request"&&(g=t=>{console.
log("retry-request:",t)});const h={objectMode:!1,retries:2,maxRetryDelay:64,retryDelayMultiplier:2,totalTimeout:600,noResponseRetries:2,currentRetryAttempt:0,shouldRetryFn:function(t){
const r=[[100,199],[429,429],[500,599]],e=t.statusCode;g(`Response status: ${e}`);let u;for(;u=r.shift();)if(e>=u[0]&&e<=u[1])return!0}};function s(t,r,e){typeof t==
"string"&&(t={url:t});const u=typeof arguments[arguments.length-1]!="function";typeof r=="function"&&(e=r);const c=r&&typeof r.currentRetryAttempt=="number";if(r=
p({},h,r),typeof r.request>"u")throw new Error("A request library must be provided to retry-request.");let a=r.currentRetryAttempt,i=0,o=!1,O,E,_,w;const m={abort:function(){
w&&w.abort&&w.abort()}};u&&(O=new f({objectMode:r.objectMode}),O.abort=L);const b=Date.now();if(a>0?v(a):R(),u)return O;return m;function L(){_=null,E&&(E.abort&&
E.abort(),E.cancel&&E.cancel(),E.destroy?E.destroy():E.end&&E.end())}function R(){let C=!1;a++,g(`Current retry attempt: ${a}`);function P(S=[]){C||(C=!0,O.emit(
"complete",...S))}u?(o=!1,_=new f({objectMode:r.objectMode}),E=r.request(t),setImmediate(()=>{O.emit("request")}),E.on("error",S=>{o||(o=!0,T(S))}).on("response",
(S,N)=>{o||(o=!0,T(null,S,N))}).on("complete",(...S)=>P(S)).on("finish",(...S)=>P(S)),E.pipe(_)):w=r.request(t,T)}function v(C){u&&L();const P=n({maxRetryDelay:r.
maxRetryDelay,retryDelayMultiplier:r.retryDelayMultiplier,retryNumber:C,timeOfFirstRequest:b,totalTimeout:r.totalTimeout});if(g(`Next retry delay: ${P}`),P<=0){
i=r.noResponseRetries+1;return}setTimeout(R,P)}function T(C,P,S){if(C){i++,i<=r.noResponseRetries?v(i):u?(O.emit("error",C),O.end()):e(C,P,S);return}if((c?a:a-1)<
r.retries&&r.shouldRetryFn(P)){v(a);return}u?(O.emit("response",P),_.pipe(O),E.on("error",A=>{O.destroy(A)})):e(C,P,S)}}j.exports=s;function n(t){const{maxRetryDelay:r,
retryDelayMultiplier:e,retryNumber:u,timeOfFirstRequest:c,totalTimeout:a}=t,i=r*1e3,o=a*1e3,O=Math.floor(Math.random()*1e3),E=Math.pow(e,u)*1e3+O,_=o-(Date.now()-
c);return Math.min(E,_,i)}j.exports.defaults=h,j.exports.getNextRetryDelay=n}),34633:(j=>{j.exports=l;function l(f){var p=f._readableState;return p?p.objectMode||
typeof f._duplexState=="number"?f.read():f.read(d(p)):null}function d(f){if(f.buffer.length){var p=f.bufferIndex||0;if(f.buffer.head)return f.buffer.head.data.length;
if(f.buffer.length-p>0&&f.buffer[p])return f.buffer[p].length}return f.length}}),58264:(j=>{j.exports=l;function l(d,f){if(d&&f)return l(d)(f);if(typeof d!="fun\
ction")throw new TypeError("need wrapper function");return Object.keys(d).forEach(function(g){p[g]=d[g]}),p;function p(){for(var g=new Array(arguments.length),h=0;h<
g.length;h++)g[h]=arguments[h];var s=d.apply(this,g),n=g[g.length-1];return typeof s=="function"&&s!==n&&Object.keys(n).forEach(function(t){s[t]=n[t]}),s}}}),66390:(function(j,l){
(function(d,f){function p(g){return g.default||g}typeof define=="function"&&define.amd?define([],function(){var g={};return f(g),p(g)}):(f(l),j.exports=p(l))})(
typeof globalThis<"u"?globalThis:typeof self<"u"?self:this,function(d){"use strict";Object.defineProperty(d,"__esModule",{value:!0}),d.default=void 0;var f=null;
try{f=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,
127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,
105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,
126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,
32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,
36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function p(A,y,D){
this.low=A|0,this.high=y|0,this.unsigned=!!D}p.prototype.__isLong__,Object.defineProperty(p.prototype,"__isLong__",{value:!0});function g(A){return(A&&A.__isLong__)===
!0}function h(A){var y=Math.clz32(A&-A);return A?31-y:y}p.isLong=g;var s={},n={};function t(A,y){var D,B,x;return y?(A>>>=0,(x=0<=A&&A<256)&&(B=n[A],B)?B:(D=e(A,
0,!0),x&&(n[A]=D),D)):(A|=0,(x=-128<=A&&A<128)&&(B=s[A],B)?B:(D=e(A,A<0?-1:0,!1),x&&(s[A]=D),D))}p.fromInt=t;function r(A,y){if(isNaN(A))return y?b:m;if(y){if(A<
0)return b;if(A>=E)return C}else{if(A<=-_)return P;if(A+1>=_)return T}return A<0?r(-A,y).neg():e(A%O|0,A/O|0,y)}p.fromNumber=r;function e(A,y,D){return new p(A,
y,D)}p.fromBits=e;var u=Math.pow;function c(A,y,D){if(A.length===0)throw Error("empty string");if(typeof y=="number"?(D=y,y=!1):y=!!y,A==="NaN"||A==="Infinity"||
A==="+Infinity"||A==="-Infinity")return y?b:m;if(D=D||10,D<2||36<D)throw RangeError("radix");var B;if((B=A.indexOf("-"))>0)throw Error("interior hyphen");if(B===
0)return c(A.substring(1),y,D).neg();for(var x=r(u(D,8)),U=m,V=0;V<A.length;V+=8){var G=Math.min(8,A.length-V),H=parseInt(A.substring(V,V+G),D);if(G<8){var M=r(
u(D,G));U=U.mul(M).add(r(H))}else U=U.mul(x),U=U.add(r(H))}return U.unsigned=y,U}p.fromString=c;function a(A,y){return typeof A=="number"?r(A,y):typeof A=="stri\
ng"?c(A,y):e(A.low,A.high,typeof y=="boolean"?y:A.unsigned)}p.fromValue=a;var i=65536,o=1<<24,O=i*i,E=O*O,_=E/2,w=t(o),m=t(0);p.ZERO=m;var b=t(0,!0);p.UZERO=b;var L=t(
1);p.ONE=L;var R=t(1,!0);p.UONE=R;var v=t(-1);p.NEG_ONE=v;var T=e(-1,2147483647,!1);p.MAX_VALUE=T;var C=e(-1,-1,!0);p.MAX_UNSIGNED_VALUE=C;var P=e(0,-2147483648,
!1);p.MIN_VALUE=P;var S=p.prototype;S.toInt=function(){return this.unsigned?this.low>>>0:this.low},S.toNumber=function(){return this.unsigned?(this.high>>>0)*O+
(this.low>>>0):this.high*O+(this.low>>>0)},S.toString=function(y){if(y=y||10,y<2||36<y)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())
if(this.eq(P)){var D=r(y),B=this.div(D),x=B.mul(D).sub(this);return B.toString(y)+x.toInt().toString(y)}else return"-"+this.neg().toString(y);for(var U=r(u(y,6),
this.unsigned),V=this,G="";;){var H=V.div(U),M=V.sub(H.mul(U)).toInt()>>>0,I=M.toString(y);if(V=H,V.isZero())return I+G;for(;I.length<6;)I="0"+I;G=""+I+G}},S.getHighBits=
function(){return this.high},S.getHighBitsUnsigned=function(){return this.high>>>0},S.getLowBits=function(){return this.low},S.getLowBitsUnsigned=function(){return this.
low>>>0},S.getNumBitsAbs=function(){if(this.isNegative())return this.eq(P)?64:this.neg().getNumBitsAbs();for(var y=this.high!=0?this.high:this.low,D=31;D>0&&(y&
1<<D)==0;D--);return this.high!=0?D+33:D+1},S.isSafeInteger=function(){var y=this.high>>21;return y?this.unsigned?!1:y===-1&&!(this.low===0&&this.high===-2097152):
!0},S.isZero=function(){return this.high===0&&this.low===0},S.eqz=S.isZero,S.isNegative=function(){return!this.unsigned&&this.high<0},S.isPositive=function(){return this.
unsigned||this.high>=0},S.isOdd=function(){return(this.low&1)===1},S.isEven=function(){return(this.low&1)===0},S.equals=function(y){return g(y)||(y=a(y)),this.unsigned!==
y.unsigned&&this.high>>>31===1&&y.high>>>31===1?!1:this.high===y.high&&this.low===y.low},S.eq=S.equals,S.notEquals=function(y){return!this.eq(y)},S.neq=S.notEquals,
S.ne=S.notEquals,S.lessThan=function(y){return this.comp(y)<0},S.lt=S.lessThan,S.lessThanOrEqual=function(y){return this.comp(y)<=0},S.lte=S.lessThanOrEqual,S.le=
S.lessThanOrEqual,S.greaterThan=function(y){return this.comp(y)>0},S.gt=S.greaterThan,S.greaterThanOrEqual=function(y){return this.comp(y)>=0},S.gte=S.greaterThanOrEqual,
S.ge=S.greaterThanOrEqual,S.compare=function(y){if(g(y)||(y=a(y)),this.eq(y))return 0;var D=this.isNegative(),B=y.isNegative();return D&&!B?-1:!D&&B?1:this.unsigned?
y.high>>>0>this.high>>>0||y.high===this.high&&y.low>>>0>this.low>>>0?-1:1:this.sub(y).isNegative()?-1:1},S.comp=S.compare,S.negate=function(){return!this.unsigned&&
this.eq(P)?P:this.not().add(L)},S.neg=S.negate,S.add=function(y){g(y)||(y=a(y));var D=this.high>>>16,B=this.high&65535,x=this.low>>>16,U=this.low&65535,V=y.high>>>
16,G=y.high&65535,H=y.low>>>16,M=y.low&65535,I=0,k=0,F=0,$=0;return $+=U+M,F+=$>>>16,$&=65535,F+=x+H,k+=F>>>16,F&=65535,k+=B+G,I+=k>>>16,k&=65535,I+=D+V,I&=65535,
e(F<<16|$,I<<16|k,this.unsigned)},S.subtract=function(y){return g(y)||(y=a(y)),this.add(y.neg())},S.sub=S.subtract,S.multiply=function(y){if(this.isZero())return this;
if(g(y)||(y=a(y)),f){var D=f.mul(this.low,this.high,y.low,y.high);return e(D,f.get_high(),this.unsigned)}if(y.isZero())return this.unsigned?b:m;if(this.eq(P))return y.
isOdd()?P:m;if(y.eq(P))return this.isOdd()?P:m;if(this.isNegative())return y.isNegative()?this.neg().mul(y.neg()):this.neg().mul(y).neg();if(y.isNegative())return this.
mul(y.neg()).neg();if(this.lt(w)&&y.lt(w))return r(this.toNumber()*y.toNumber(),this.unsigned);var B=this.high>>>16,x=this.high&65535,U=this.low>>>16,V=this.low&
65535,G=y.high>>>16,H=y.high&65535,M=y.low>>>16,I=y.low&65535,k=0,F=0,$=0,J=0;return J+=V*I,$+=J>>>16,J&=65535,$+=U*I,F+=$>>>16,$&=65535,$+=V*M,F+=$>>>16,$&=65535,
F+=x*I,k+=F>>>16,F&=65535,F+=U*M,k+=F>>>16,F&=65535,F+=V*H,k+=F>>>16,F&=65535,k+=B*I+x*M+U*H+V*G,k&=65535,e($<<16|J,k<<16|F,this.unsigned)},S.mul=S.multiply,S.divide=
function(y){if(g(y)||(y=a(y)),y.isZero())throw Error("division by zero");if(f){if(!this.unsigned&&this.high===-2147483648&&y.low===-1&&y.high===-1)return this;var D=(this.
unsigned?f.div_u:f.div_s)(this.low,this.high,y.low,y.high);return e(D,f.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?b:m;var B,x,U;if(this.unsigned){
if(y.unsigned||(y=y.toUnsigned()),y.gt(this))return b;if(y.gt(this.shru(1)))return R;U=b}else{if(this.eq(P)){if(y.eq(L)||y.eq(v))return P;if(y.eq(P))return L;var V=this.
shr(1);return B=V.div(y).shl(1),B.eq(m)?y.isNegative()?L:v:(x=this.sub(y.mul(B)),U=B.add(x.div(y)),U)}else if(y.eq(P))return this.unsigned?b:m;if(this.isNegative())
return y.isNegative()?this.neg().div(y.neg()):this.neg().div(y).neg();if(y.isNegative())return this.div(y.neg()).neg();U=m}for(x=this;x.gte(y);){B=Math.max(1,Math.
floor(x.toNumber()/y.toNumber()));for(var G=Math.ceil(Math.log(B)/Math.LN2),H=G<=48?1:u(2,G-48),M=r(B),I=M.mul(y);I.isNegative()||I.gt(x);)B-=H,M=r(B,this.unsigned),
I=M.mul(y);M.isZero()&&(M=L),U=U.add(M),x=x.sub(I)}return U},S.div=S.divide,S.modulo=function(y){if(g(y)||(y=a(y)),f){var D=(this.unsigned?f.rem_u:f.rem_s)(this.
low,this.high,y.low,y.high);return e(D,f.get_high(),this.unsigned)}return this.sub(this.div(y).mul(y))},S.mod=S.modulo,S.rem=S.modulo,S.not=function(){return e(
~this.low,~this.high,this.unsigned)},S.countLeadingZeros=function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},S.clz=S.countLeadingZeros,S.
countTrailingZeros=function(){return this.low?h(this.low):h(this.high)+32},S.ctz=S.countTrailingZeros,S.and=function(y){return g(y)||(y=a(y)),e(this.low&y.low,this.
high&y.high,this.unsigned)},S.or=function(y){return g(y)||(y=a(y)),e(this.low|y.low,this.high|y.high,this.unsigned)},S.xor=function(y){return g(y)||(y=a(y)),e(this.
low^y.low,this.high^y.high,this.unsigned)},S.shiftLeft=function(y){return g(y)&&(y=y.toInt()),(y&=63)===0?this:y<32?e(this.low<<y,this.high<<y|this.low>>>32-y,this.
unsigned):e(0,this.low<<y-32,this.unsigned)},S.shl=S.shiftLeft,S.shiftRight=function(y){return g(y)&&(y=y.toInt()),(y&=63)===0?this:y<32?e(this.low>>>y|this.high<<
32-y,this.high>>y,this.unsigned):e(this.high>>y-32,this.high>=0?0:-1,this.unsigned)},S.shr=S.shiftRight,S.shiftRightUnsigned=function(y){return g(y)&&(y=y.toInt()),
(y&=63)===0?this:y<32?e(this.low>>>y|this.high<<32-y,this.high>>>y,this.unsigned):y===32?e(this.high,0,this.unsigned):e(this.high>>>y-32,0,this.unsigned)},S.shru=
S.shiftRightUnsigned,S.shr_u=S.shiftRightUnsigned,S.rotateLeft=function(y){var D;return g(y)&&(y=y.toInt()),(y&=63)===0?this:y===32?e(this.high,this.low,this.unsigned):
y<32?(D=32-y,e(this.low<<y|this.high>>>D,this.high<<y|this.low>>>D,this.unsigned)):(y-=32,D=32-y,e(this.high<<y|this.low>>>D,this.low<<y|this.high>>>D,this.unsigned))},
S.rotl=S.rotateLeft,S.rotateRight=function(y){var D;return g(y)&&(y=y.toInt()),(y&=63)===0?this:y===32?e(this.high,this.low,this.unsigned):y<32?(D=32-y,e(this.high<<
D|this.low>>>y,this.low<<D|this.high>>>y,this.unsigned)):(y-=32,D=32-y,e(this.low<<D|this.high>>>y,this.high<<D|this.low>>>y,this.unsigned))},S.rotr=S.rotateRight,
S.toSigned=function(){return this.unsigned?e(this.low,this.high,!1):this},S.toUnsigned=function(){return this.unsigned?this:e(this.low,this.high,!0)},S.toBytes=
function(y){return y?this.toBytesLE():this.toBytesBE()},S.toBytesLE=function(){var y=this.high,D=this.low;return[D&255,D>>>8&255,D>>>16&255,D>>>24,y&255,y>>>8&255,
y>>>16&255,y>>>24]},S.toBytesBE=function(){var y=this.high,D=this.low;return[y>>>24,y>>>16&255,y>>>8&255,y&255,D>>>24,D>>>16&255,D>>>8&255,D&255]},p.fromBytes=function(y,D,B){
return B?p.fromBytesLE(y,D):p.fromBytesBE(y,D)},p.fromBytesLE=function(y,D){return new p(y[0]|y[1]<<8|y[2]<<16|y[3]<<24,y[4]|y[5]<<8|y[6]<<16|y[7]<<24,D)},p.fromBytesBE=
function(y,D){return new p(y[4]<<24|y[5]<<16|y[6]<<8|y[7],y[0]<<24|y[1]<<16|y[2]<<8|y[3],D)},typeof BigInt=="function"&&(p.fromBigInt=function(y,D){var B=Number(
BigInt.asIntN(32,y)),x=Number(BigInt.asIntN(32,y>>BigInt(32)));return e(B,x,D)},p.fromValue=function(y,D){return typeof y=="bigint"?p.fromBigInt(y,D):a(y,D)},S.
toBigInt=function(){var y=BigInt(this.low>>>0),D=BigInt(this.unsigned?this.high>>>0:this.high);return D<<BigInt(32)|y});var N=d.default=p})}),9961:(j=>{"use str\
ict";j.exports=JSON.parse('{"nested":{"google":{"nested":{"longrunning":{"options":{"cc_enable_arenas":true,"csharp_namespace":"Google.LongRunning","go_package"\
:"google.golang.org/genproto/googleapis/longrunning;longrunning","java_multiple_files":true,"java_outer_classname":"OperationsProto","java_package":"com.google.\
longrunning","php_namespace":"Google\\\\LongRunning"},"nested":{"Operations":{"options":{"(google.api.default_host)":"longrunning.googleapis.com"},"methods":{"Lis\
tOperations":{"requestType":"ListOperationsRequest","responseType":"ListOperationsResponse","options":{"(google.api.http).get":"/v1/{name=operations}","(google.\
api.method_signature)":"name,filter"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=operations}"}},{"(google.api.method_signature)":"name,filter"}]},"\
GetOperation":{"requestType":"GetOperationRequest","responseType":"Operation","options":{"(google.api.http).get":"/v1/operations/{name}","(google.api.method_sig\
nature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/operations/{name}"}},{"(google.api.method_signature)":"name"}]},"DeleteOperation":{"requestTy\
pe":"DeleteOperationRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v1/{name=operations/**}","(google.api.method_signatu\
re)":"name"},"parsedOptions":[{"(google.api.http)":{"delete":"/v1/{name=operations/**}"}},{"(google.api.method_signature)":"name"}]},"CancelOperation":{"request\
Type":"CancelOperationRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).post":"/v1/{name=operations/**}:cancel","(google.api.http).b\
ody":"*","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{name=operations/**}:cancel","body":"*"}},{"(google.api.meth\
od_signature)":"name"}]},"WaitOperation":{"requestType":"WaitOperationRequest","responseType":"Operation"}}},"Operation":{"oneofs":{"result":{"oneof":["error","\
response"]}},"fields":{"name":{"type":"string","id":1},"metadata":{"type":"google.protobuf.Any","id":2},"done":{"type":"bool","id":3},"error":{"type":"google.rp\
c.Status","id":4},"response":{"type":"google.protobuf.Any","id":5}}},"GetOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"ListOperationsRequest":\
{"fields":{"name":{"type":"string","id":4},"filter":{"type":"string","id":1},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"string","id":3}}},"ListOper\
ationsResponse":{"fields":{"operations":{"rule":"repeated","type":"Operation","id":1},"nextPageToken":{"type":"string","id":2}}},"CancelOperationRequest":{"fiel\
ds":{"name":{"type":"string","id":1}}},"DeleteOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"WaitOperationRequest":{"fields":{"name":{"type":"s\
tring","id":1},"timeout":{"type":"google.protobuf.Duration","id":2}}}}},"protobuf":{"options":{"go_package":"github.com/golang/protobuf/protoc-gen-go/descriptor\
;descriptor","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":\
"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"Duration\
":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}},"Empty":{"fields":{}}}},"rpc":{"options":{"cc_enable_arenas":true,"go_package":\
"google.golang.org/genproto/googleapis/rpc/status;status","java_multiple_files":true,"java_outer_classname":"StatusProto","java_package":"com.google.rpc","objc_\
class_prefix":"RPC"},"nested":{"Status":{"fields":{"code":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type":"google\
.protobuf.Any","id":3}}}}}}}}}')}),64765:(j=>{"use strict";j.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"Any":{"fields":{"type_url\
":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}}}},"rpc":{\
"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/genproto/googleapis/rpc/errdetails;errdetails","java_multiple_files":true,"java_outer_classna\
me":"ErrorDetailsProto","java_package":"com.google.rpc","objc_class_prefix":"RPC"},"nested":{"Status":{"fields":{"code":{"type":"int32","id":1},"message":{"type\
":"string","id":2},"details":{"rule":"repeated","type":"google.protobuf.Any","id":3}}},"RetryInfo":{"fields":{"retryDelay":{"type":"google.protobuf.Duration","i\
d":1}}},"DebugInfo":{"fields":{"stackEntries":{"rule":"repeated","type":"string","id":1},"detail":{"type":"string","id":2}}},"QuotaFailure":{"fields":{"violatio\
ns":{"rule":"repeated","type":"Violation","id":1}},"nested":{"Violation":{"fields":{"subject":{"type":"string","id":1},"description":{"type":"string","id":2}}}}\
},"ErrorInfo":{"fields":{"reason":{"type":"string","id":1},"domain":{"type":"string","id":2},"metadata":{"keyType":"string","type":"string","id":3}}},"Precondit\
ionFailure":{"fields":{"violations":{"rule":"repeated","type":"Violation","id":1}},"nested":{"Violation":{"fields":{"type":{"type":"string","id":1},"subject":{"\
type":"string","id":2},"description":{"type":"string","id":3}}}}},"BadRequest":{"fields":{"fieldViolations":{"rule":"repeated","type":"FieldViolation","id":1}},\
"nested":{"FieldViolation":{"fields":{"field":{"type":"string","id":1},"description":{"type":"string","id":2}}}}},"RequestInfo":{"fields":{"requestId":{"type":"\
string","id":1},"servingData":{"type":"string","id":2}}},"ResourceInfo":{"fields":{"resourceType":{"type":"string","id":1},"resourceName":{"type":"string","id":\
2},"owner":{"type":"string","id":3},"description":{"type":"string","id":4}}},"Help":{"fields":{"links":{"rule":"repeated","type":"Link","id":1}},"nested":{"Link\
":{"fields":{"description":{"type":"string","id":1},"url":{"type":"string","id":2}}}}},"LocalizedMessage":{"fields":{"locale":{"type":"string","id":1},"message"\
:{"type":"string","id":2}}}}}}}}}')}),25365:(j=>{"use strict";j.exports=JSON.parse('{"interfaces":{"google.longrunning.Operations":{"retry_codes":{"idempotent":\
["DEADLINE_EXCEEDED","UNAVAILABLE"],"non_idempotent":[]},"retry_params":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_del\
ay_millis":60000,"initial_rpc_timeout_millis":90000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":90000,"total_timeout_millis":600000}},"methods":{"GetOpe\
ration":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default"},"ListOperations":{"timeout_millis":60000,"retry_codes_name":"idem\
potent","retry_params_name":"default"},"CancelOperation":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default"},"DeleteOperation\
":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default"}}}}}')}),57564:(j=>{"use strict";j.exports={rE:"6.17.0"}})};
