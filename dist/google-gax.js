exports.id=4775,exports.ids=[4775],exports.modules={92222:(M=>{"use strict";M.exports=a;function a(u,l){for(var p=new Array(arguments.length-1),g=0,f=2,c=!0;f<arguments.
length;)p[g++]=arguments[f++];return new Promise(function(t,n){p[g]=function(h){if(c)if(c=!1,h)n(h);else{for(var d=new Array(arguments.length-1),o=0;o<d.length;)
d[o++]=arguments[o];t.apply(null,d)}};try{u.apply(l||null,p)}catch(e){c&&(c=!1,n(e))}})}}),25478:((M,a)=>{"use strict";var u=a;u.length=function(s){var t=s.length;
if(!t)return 0;for(var n=0;--t%4>1&&s.charAt(t)==="=";)++n;return Math.ceil(s.length*3)/4-n};for(var l=new Array(64),p=new Array(123),g=0;g<64;)p[l[g]=g<26?g+65:
g<52?g+71:g<62?g-4:g-59|43]=g++;u.encode=function(s,t,n){for(var e=null,h=[],d=0,o=0,i;t<n;){var r=s[t++];switch(o){case 0:h[d++]=l[r>>2],i=(r&3)<<4,o=1;break;case 1:
h[d++]=l[i|r>>4],i=(r&15)<<2,o=2;break;case 2:h[d++]=l[i|r>>6],h[d++]=l[r&63],o=0;break}d>8191&&((e||(e=[])).push(String.fromCharCode.apply(String,h)),d=0)}return o&&
(h[d++]=l[i],h[d++]=61,o===1&&(h[d++]=61)),e?(d&&e.push(String.fromCharCode.apply(String,h.slice(0,d))),e.join("")):String.fromCharCode.apply(String,h.slice(0,d))};
var f="invalid encoding";u.decode=function(s,t,n){for(var e=n,h=0,d,o=0;o<s.length;){var i=s.charCodeAt(o++);if(i===61&&h>1)break;if((i=p[i])===void 0)throw Error(
f);switch(h){case 0:d=i,h=1;break;case 1:t[n++]=d<<2|(i&48)>>4,d=i,h=2;break;case 2:t[n++]=(d&15)<<4|(i&60)>>2,d=i,h=3;break;case 3:t[n++]=(d&3)<<6|i,h=0;break}}
if(h===1)throw Error(f);return n-e},u.test=function(s){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(s)}}),25346:(M=>{"use stric\
t";M.exports=u;var a=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
function u(p,g){typeof p=="string"&&(g=p,p=void 0);var f=[];function c(t){if(typeof t!="string"){var n=s();if(u.verbose&&console.log("codegen: "+n),n="return "+
n,t){for(var e=Object.keys(t),h=new Array(e.length+1),d=new Array(e.length),o=0;o<e.length;)h[o]=e[o],d[o]=t[e[o++]];return h[o]=n,Function.apply(null,h).apply(
null,d)}return Function(n)()}for(var i=new Array(arguments.length-1),r=0;r<i.length;)i[r]=arguments[++r];if(r=0,t=t.replace(/%([%dfijs])/g,function(_,E){var w=i[r++];
switch(E){case"d":case"f":return String(Number(w));case"i":return String(Math.floor(w));case"j":return JSON.stringify(w);case"s":return String(w)}return"%"}),r!==
i.length)throw Error("parameter count mismatch");return f.push(t),c}function s(t){return"function "+l(t||g)+"("+(p&&p.join(",")||"")+`){
  `+f.join(`
  `)+`
}`}return c.toString=s,c}u.verbose=!1;function l(p){return!p||(p=String(p).replace(/[^\w$]/g,""),!p)?"":(/^\d/.test(p)&&(p="_"+p),a.test(p)?p+"_":p)}}),32491:(M=>{
"use strict";M.exports=a;function a(){this._listeners=Object.create(null)}a.prototype.on=function(l,p,g){return(this._listeners[l]||(this._listeners[l]=[])).push(
{fn:p,ctx:g||this}),this},a.prototype.off=function(l,p){if(l===void 0)this._listeners=Object.create(null);else if(p===void 0)this._listeners[l]=[];else{var g=this.
_listeners[l];if(!g)return this;for(var f=0;f<g.length;)g[f].fn===p?g.splice(f,1):++f}return this},a.prototype.emit=function(l){var p=this._listeners[l];if(p){for(var g=[],
f=1;f<arguments.length;)g.push(arguments[f++]);for(f=0;f<p.length;)p[f].fn.apply(p[f++].ctx,g)}return this}}),44279:((M,a,u)=>{"use strict";M.exports=g;var l=u(
92222),p=u(20193);function g(f,c,s){return typeof c=="function"?(s=c,c={}):c||(c={}),s?!c.xhr&&p&&p.readFile?p.readFile(f,function(n,e){return n&&typeof XMLHttpRequest<
"u"?g.xhr(f,c,s):n?s(n):s(null,c.binary?e:e.toString("utf8"))}):g.xhr(f,c,s):l(g,this,f,c)}g.xhr=function(c,s,t){var n=new XMLHttpRequest;n.onreadystatechange=function(){
if(n.readyState===4){if(n.status!==0&&n.status!==200)return t(Error("status "+n.status));if(s.binary){var h=n.response;if(!h){h=[];for(var d=0;d<n.responseText.
length;++d)h.push(n.responseText.charCodeAt(d)&255)}return t(null,typeof Uint8Array<"u"?new Uint8Array(h):h)}return t(null,n.responseText)}},s.binary&&("overrid\
eMimeType"in n&&n.overrideMimeType("text/plain; charset=x-user-defined"),n.responseType="arraybuffer"),n.open("GET",c),n.send()}}),20193:((M,a,u)=>{"use strict";
var l=null;try{l=u(79896),(!l||!l.readFile||!l.readFileSync)&&(l=null)}catch{}M.exports=l}),8597:(M=>{"use strict";M.exports=a(a);function a(f){return typeof Float32Array<
"u"?(function(){var c=new Float32Array([-0]),s=new Uint8Array(c.buffer),t=s[3]===128;function n(o,i,r){c[0]=o,i[r]=s[0],i[r+1]=s[1],i[r+2]=s[2],i[r+3]=s[3]}function e(o,i,r){
c[0]=o,i[r]=s[3],i[r+1]=s[2],i[r+2]=s[1],i[r+3]=s[0]}f.writeFloatLE=t?n:e,f.writeFloatBE=t?e:n;function h(o,i){return s[0]=o[i],s[1]=o[i+1],s[2]=o[i+2],s[3]=o[i+
3],c[0]}function d(o,i){return s[3]=o[i],s[2]=o[i+1],s[1]=o[i+2],s[0]=o[i+3],c[0]}f.readFloatLE=t?h:d,f.readFloatBE=t?d:h})():(function(){function c(t,n,e,h){var d=n<
0?1:0;if(d&&(n=-n),n===0)t(1/n>0?0:2147483648,e,h);else if(isNaN(n))t(2143289344,e,h);else if(n>34028234663852886e22)t((d<<31|2139095040)>>>0,e,h);else if(n<11754943508222875e-54)
t((d<<31|Math.round(n/1401298464324817e-60))>>>0,e,h);else{var o=Math.floor(Math.log(n)/Math.LN2),i=Math.round(n*Math.pow(2,-o)*8388608)&8388607;t((d<<31|o+127<<
23|i)>>>0,e,h)}}f.writeFloatLE=c.bind(null,u),f.writeFloatBE=c.bind(null,l);function s(t,n,e){var h=t(n,e),d=(h>>31)*2+1,o=h>>>23&255,i=h&8388607;return o===255?
i?NaN:d*(1/0):o===0?d*1401298464324817e-60*i:d*Math.pow(2,o-150)*(i+8388608)}f.readFloatLE=s.bind(null,p),f.readFloatBE=s.bind(null,g)})(),typeof Float64Array<"\
u"?(function(){var c=new Float64Array([-0]),s=new Uint8Array(c.buffer),t=s[7]===128;function n(o,i,r){c[0]=o,i[r]=s[0],i[r+1]=s[1],i[r+2]=s[2],i[r+3]=s[3],i[r+4]=
s[4],i[r+5]=s[5],i[r+6]=s[6],i[r+7]=s[7]}function e(o,i,r){c[0]=o,i[r]=s[7],i[r+1]=s[6],i[r+2]=s[5],i[r+3]=s[4],i[r+4]=s[3],i[r+5]=s[2],i[r+6]=s[1],i[r+7]=s[0]}
f.writeDoubleLE=t?n:e,f.writeDoubleBE=t?e:n;function h(o,i){return s[0]=o[i],s[1]=o[i+1],s[2]=o[i+2],s[3]=o[i+3],s[4]=o[i+4],s[5]=o[i+5],s[6]=o[i+6],s[7]=o[i+7],
c[0]}function d(o,i){return s[7]=o[i],s[6]=o[i+1],s[5]=o[i+2],s[4]=o[i+3],s[3]=o[i+4],s[2]=o[i+5],s[1]=o[i+6],s[0]=o[i+7],c[0]}f.readDoubleLE=t?h:d,f.readDoubleBE=
t?d:h})():(function(){function c(t,n,e,h,d,o){var i=h<0?1:0;if(i&&(h=-h),h===0)t(0,d,o+n),t(1/h>0?0:2147483648,d,o+e);else if(isNaN(h))t(0,d,o+n),t(2146959360,d,
o+e);else if(h>17976931348623157e292)t(0,d,o+n),t((i<<31|2146435072)>>>0,d,o+e);else{var r;if(h<22250738585072014e-324)r=h/5e-324,t(r>>>0,d,o+n),t((i<<31|r/4294967296)>>>
0,d,o+e);else{var m=Math.floor(Math.log(h)/Math.LN2);m===1024&&(m=1023),r=h*Math.pow(2,-m),t(r*4503599627370496>>>0,d,o+n),t((i<<31|m+1023<<20|r*1048576&1048575)>>>
0,d,o+e)}}}f.writeDoubleLE=c.bind(null,u,0,4),f.writeDoubleBE=c.bind(null,l,4,0);function s(t,n,e,h,d){var o=t(h,d+n),i=t(h,d+e),r=(i>>31)*2+1,m=i>>>20&2047,_=4294967296*
(i&1048575)+o;return m===2047?_?NaN:r*(1/0):m===0?r*5e-324*_:r*Math.pow(2,m-1075)*(_+4503599627370496)}f.readDoubleLE=s.bind(null,p,0,4),f.readDoubleBE=s.bind(null,
g,4,0)})(),f}function u(f,c,s){c[s]=f&255,c[s+1]=f>>>8&255,c[s+2]=f>>>16&255,c[s+3]=f>>>24}function l(f,c,s){c[s]=f>>>24,c[s+1]=f>>>16&255,c[s+2]=f>>>8&255,c[s+
3]=f&255}function p(f,c){return(f[c]|f[c+1]<<8|f[c+2]<<16|f[c+3]<<24)>>>0}function g(f,c){return(f[c]<<24|f[c+1]<<16|f[c+2]<<8|f[c+3])>>>0}}),66090:((M,a)=>{"us\
e strict";var u=a,l=u.isAbsolute=function(f){return/^(?:\/|\w+:)/.test(f)},p=u.normalize=function(f){f=f.replace(/\\/g,"/").replace(/\/{2,}/g,"/");var c=f.split(
"/"),s=l(f),t="";s&&(t=c.shift()+"/");for(var n=0;n<c.length;)c[n]===".."?n>0&&c[n-1]!==".."?c.splice(--n,2):s?c.splice(n,1):++n:c[n]==="."?c.splice(n,1):++n;return t+
c.join("/")};u.resolve=function(f,c,s){return s||(c=p(c)),l(c)?c:(s||(f=p(f)),(f=f.replace(/(?:\/|^)[^/]+$/,"")).length?p(f+"/"+c):c)}}),56239:(M=>{"use strict";
M.exports=a;function a(u,l,p){var g=p||8192,f=g>>>1,c=null,s=g;return function(n){if(n<1||n>f)return u(n);s+n>g&&(c=u(g),s=0);var e=l.call(c,s,s+=n);return s&7&&
(s=(s|7)+1),e}}}),70958:((M,a)=>{"use strict";var u=a,l=65533;u.length=function(g){for(var f=0,c=0,s=0;s<g.length;++s)c=g.charCodeAt(s),c<128?f+=1:c<2048?f+=2:(c&
64512)===55296&&(g.charCodeAt(s+1)&64512)===56320?(++s,f+=4):f+=3;return f},u.read=function(g,f,c){if(c-f<1)return"";for(var s=null,t=[],n=0,e,h,d,o;f<c;)e=g[f++],
e<=127?t[n++]=e:e>=192&&e<224?(d=(e&31)<<6|g[f++]&63,t[n++]=d>=128?d:l):e>=224&&e<240?(o=(e&15)<<12|(g[f++]&63)<<6|g[f++]&63,t[n++]=o>=2048?o:l):e>=240&&(h=(e&7)<<
18|(g[f++]&63)<<12|(g[f++]&63)<<6|g[f++]&63,h<65536||h>1114111?t[n++]=l:(h-=65536,t[n++]=55296+(h>>10),t[n++]=56320+(h&1023))),n>8191&&((s||(s=[])).push(String.
fromCharCode.apply(String,t.slice(0,n))),n=0);return s?(n&&s.push(String.fromCharCode.apply(String,t.slice(0,n))),s.join("")):String.fromCharCode.apply(String,t.
slice(0,n))},u.write=function(g,f,c){for(var s=c,t,n,e=0;e<g.length;++e)t=g.charCodeAt(e),t<128?f[c++]=t:t<2048?(f[c++]=t>>6|192,f[c++]=t&63|128):(t&64512)===55296&&
((n=g.charCodeAt(e+1))&64512)===56320?(t=65536+((t&1023)<<10)+(n&1023),++e,f[c++]=t>>18|240,f[c++]=t>>12&63|128,f[c++]=t>>6&63|128,f[c++]=t&63|128):(f[c++]=t>>12|
224,f[c++]=t>>6&63|128,f[c++]=t&63|128);return c-s}}),29112:((M,a,u)=>{var l=u(16926),p=u(9043),g=u(39598),f=u(34633),c=Buffer.from&&Buffer.from!==Uint8Array.from?
Buffer.from([0]):new Buffer([0]),s=function(i,r){i._corked?i.once("uncork",r):r()},t=function(i,r){i._autoDestroy&&i.destroy(r)},n=function(i,r){return function(m){
m?t(i,m.message==="premature close"?null:m):r&&!i._ended&&i.end()}},e=function(i,r){if(!i||i._writableState&&i._writableState.finished)return r();if(i._writableState)
return i.end(r);i.end(),r()},h=function(){},d=function(i){return new l.Readable({objectMode:!0,highWaterMark:16}).wrap(i)},o=function(i,r,m){if(!(this instanceof
o))return new o(i,r,m);l.Duplex.call(this,m),this._writable=null,this._readable=null,this._readable2=null,this._autoDestroy=!m||m.autoDestroy!==!1,this._forwardDestroy=
!m||m.destroy!==!1,this._forwardEnd=!m||m.end!==!1,this._corked=1,this._ondrain=null,this._drained=!1,this._forwarding=!1,this._unwrite=null,this._unread=null,this.
_ended=!1,this.destroyed=!1,i&&this.setWritable(i),r&&this.setReadable(r)};g(o,l.Duplex),o.obj=function(i,r,m){return m||(m={}),m.objectMode=!0,m.highWaterMark=
16,new o(i,r,m)},o.prototype.cork=function(){++this._corked===1&&this.emit("cork")},o.prototype.uncork=function(){this._corked&&--this._corked===0&&this.emit("u\
ncork")},o.prototype.setWritable=function(i){if(this._unwrite&&this._unwrite(),this.destroyed){i&&i.destroy&&i.destroy();return}if(i===null||i===!1){this.end();
return}var r=this,m=p(i,{writable:!0,readable:!1},n(this,this._forwardEnd)),_=function(){var w=r._ondrain;r._ondrain=null,w&&w()},E=function(){r._writable.removeListener(
"drain",_),m()};this._unwrite&&process.nextTick(_),this._writable=i,this._writable.on("drain",_),this._unwrite=E,this.uncork()},o.prototype.setReadable=function(i){
if(this._unread&&this._unread(),this.destroyed){i&&i.destroy&&i.destroy();return}if(i===null||i===!1){this.push(null),this.resume();return}var r=this,m=p(i,{writable:!1,
readable:!0},n(this)),_=function(){r._forward()},E=function(){r.push(null)},w=function(){r._readable2.removeListener("readable",_),r._readable2.removeListener("\
end",E),m()};this._drained=!0,this._readable=i,this._readable2=i._readableState?i:d(i),this._readable2.on("readable",_),this._readable2.on("end",E),this._unread=
w,this._forward()},o.prototype._read=function(){this._drained=!0,this._forward()},o.prototype._forward=function(){if(!(this._forwarding||!this._readable2||!this.
_drained)){this._forwarding=!0;for(var i;this._drained&&(i=f(this._readable2))!==null;)this.destroyed||(this._drained=this.push(i));this._forwarding=!1}},o.prototype.
destroy=function(i,r){if(r||(r=h),this.destroyed)return r(null);this.destroyed=!0;var m=this;process.nextTick(function(){m._destroy(i),r(null)})},o.prototype._destroy=
function(i){if(i){var r=this._ondrain;this._ondrain=null,r?r(i):this.emit("error",i)}this._forwardDestroy&&(this._readable&&this._readable.destroy&&this._readable.
destroy(),this._writable&&this._writable.destroy&&this._writable.destroy()),this.emit("close")},o.prototype._write=function(i,r,m){if(!this.destroyed){if(this._corked)
return s(this,this._write.bind(this,i,r,m));if(i===c)return this._finish(m);if(!this._writable)return m();this._writable.write(i)===!1?this._ondrain=m:this.destroyed||
m()}},o.prototype._finish=function(i){var r=this;this.emit("preend"),s(this,function(){e(r._forwardEnd&&r._writable,function(){r._writableState.prefinished===!1&&
(r._writableState.prefinished=!0),r.emit("prefinish"),s(r,i)})})},o.prototype.end=function(i,r,m){return typeof i=="function"?this.end(null,null,i):typeof r=="f\
unction"?this.end(i,null,r):(this._ended=!0,i&&this.write(i),!this._writableState.ending&&!this._writableState.destroyed&&this.write(c),l.Writable.prototype.end.
call(this,m))},M.exports=o}),9043:((M,a,u)=>{var l=u(55560),p=function(){},g=global.Bare?queueMicrotask:process.nextTick.bind(process),f=function(t){return t.setHeader&&
typeof t.abort=="function"},c=function(t){return t.stdio&&Array.isArray(t.stdio)&&t.stdio.length===3},s=function(t,n,e){if(typeof n=="function")return s(t,null,
n);n||(n={}),e=l(e||p);var h=t._writableState,d=t._readableState,o=n.readable||n.readable!==!1&&t.readable,i=n.writable||n.writable!==!1&&t.writable,r=!1,m=function(){
t.writable||_()},_=function(){i=!1,o||e.call(t)},E=function(){o=!1,i||e.call(t)},w=function(O){e.call(t,O?new Error("exited with error code: "+O):null)},v=function(O){
e.call(t,O)},b=function(){g(L)},L=function(){if(!r){if(o&&!(d&&d.ended&&!d.destroyed))return e.call(t,new Error("premature close"));if(i&&!(h&&h.ended&&!h.destroyed))
return e.call(t,new Error("premature close"))}},T=function(){t.req.on("finish",_)};return f(t)?(t.on("complete",_),t.on("abort",b),t.req?T():t.on("request",T)):
i&&!h&&(t.on("end",m),t.on("close",m)),c(t)&&t.on("exit",w),t.on("end",E),t.on("finish",_),n.error!==!1&&t.on("error",v),t.on("close",b),function(){r=!0,t.removeListener(
"complete",_),t.removeListener("abort",b),t.removeListener("request",T),t.req&&t.req.removeListener("finish",_),t.removeListener("end",m),t.removeListener("clos\
e",m),t.removeListener("finish",_),t.removeListener("exit",w),t.removeListener("end",E),t.removeListener("error",v),t.removeListener("close",b)}};M.exports=s}),
75203:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.createAPICaller=p;const l=u(51161);function p(g,f){return f?f.getApiCaller(g):new l.
NormalApiCaller}}),41984:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.BundleApiCaller=void 0;const l=u(49746),p=u(34775);class g{bundler;constructor(c){
this.bundler=c}init(c){return c?new l.OngoingCall(c):new l.OngoingCallPromise}wrap(c){return c}call(c,s,t,n){if(!t.isBundling)throw new p.GoogleError("Bundling \
enabled with no isBundling!");n.call((e,h)=>(this.bundler.schedule(c,e,h),n),s)}fail(c,s){c.callback(s)}result(c){return c.promise}}a.BundleApiCaller=g}),57910:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.BundleDescriptor=void 0;const l=u(51161),p=u(41984),g=u(44682),f=u(24938);class c{bundledField;requestDiscriminatorFields;subresponseField;byteLengthFunction;constructor(t,n,e,h){
!h&&typeof e=="function"&&(h=e,e=null),this.bundledField=t,this.requestDiscriminatorFields=n.map(f.toCamelCase),this.subresponseField=e,this.byteLengthFunction=
h}getApiCaller(t){return t.isBundling===!1?new l.NormalApiCaller:new p.BundleApiCaller(new g.BundleExecutor(t.bundleOptions,this))}}a.BundleDescriptor=c}),44682:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.BundleExecutor=void 0;const l=u(69124),p=u(34775),g=u(25531),f=u(90855),c=u(86922);function s(){}
class t{_options;_descriptor;_tasks;_timers;_invocations;_invocationId;constructor(e,h){this._options=e,this._descriptor=h,this._tasks={},this._timers={},this._invocations=
{},this._invocationId=0}schedule(e,h,d){const o=(0,f.computeBundleId)(h,this._descriptor.requestDiscriminatorFields);if(d=d||s,o===void 0)return(0,g.warn)("bund\
ling_schedule_bundleid_undefined",`The request does not have enough information for request bundling. Invoking immediately. Request: ${JSON.stringify(h)} discri\
minator fields: ${this._descriptor.requestDiscriminatorFields}`),e(h,d);if(h[this._descriptor.bundledField]===void 0)return(0,g.warn)("bundling_no_bundled_field",
`Request does not contain field ${this._descriptor.bundledField} that must present for bundling. Invoking immediately. Request: ${JSON.stringify(h)}`),e(h,d);o in
this._tasks||(this._tasks[o]=new c.Task(e,h,this._descriptor.bundledField,this._descriptor.subresponseField));let i=this._tasks[o];d.id=String(this._invocationId++),
this._invocations[d.id]=o;const r=h[this._descriptor.bundledField],m=r.length;let _=0;const E=this;r.forEach(D=>{_+=this._descriptor.byteLengthFunction(D)});const w=this.
_options.elementCountLimit||0,v=this._options.requestByteLimit||0;if(w>0&&m>w||v>0&&_>=v){let D;w>0&&m>w?D="The number of elements "+m+" exceeds the limit "+this.
_options.elementCountLimit:D="The required bytes "+_+" exceeds the limit "+this._options.requestByteLimit;const I=new p.GoogleError(D);return I.code=l.Status.INVALID_ARGUMENT,
d(I),{cancel:s}}const b=i.getElementCount(),L=i.getRequestByteSize();(w>0&&m+b>=w||v>0&&_+L>=v)&&(this._runNow(o),this._tasks[o]=new c.Task(e,h,this._descriptor.
bundledField,this._descriptor.subresponseField),i=this._tasks[o]),i.extend(r,_,d);const T={cancel(){E._cancel(d.id)}},O=this._options.elementCountThreshold||0,P=this.
_options.requestByteThreshold||0;return O>0&&i.getElementCount()>=O||P>0&&i.getRequestByteSize()>=P?(this._runNow(o),T):(!(o in this._timers)&&this._options.delayThreshold>
0&&(this._timers[o]=setTimeout(()=>{delete this._timers[o],this._runNow(o)},this._options.delayThreshold)),T)}_maybeClearTimeout(e){if(e in this._timers){const h=this.
_timers[e];delete this._timers[e],clearTimeout(h)}}_cancel(e){if(!(e in this._invocations))return;const h=this._invocations[e];if(!(h in this._tasks))return;const d=this.
_tasks[h];delete this._invocations[e],d.cancel(e)&&(this._maybeClearTimeout(h),delete this._tasks[h])}_runNow(e){if(!(e in this._tasks)){(0,g.warn)("bundle_runn\
ow_bundleid_unknown",`No such bundleid: ${e}`);return}this._maybeClearTimeout(e);const h=this._tasks[e];delete this._tasks[e],h.run().forEach(d=>{delete this._invocations[d]})}}
a.BundleExecutor=t}),90855:((M,a)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.computeBundleId=u;function u(p,g){const f=[];let c=!1;for(const s of g){
const t=l(p,s);t===void 0?f.push(null):(c=!0,f.push(t))}if(c)return JSON.stringify(f)}function l(p,g){const f=g.split(".");let c=p;for(const s of f)c=c?.[s];return c}}),
86922:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.Task=void 0,a.deepCopyForResponse=g;const l=u(69124),p=u(34775);function g(c,s){
let t;if(c===null)return null;if(c!==void 0)return Array.isArray(c)?(t=[],c.forEach(n=>{t.push(g(n,null))}),t):c.copy!==void 0?c.copy():c instanceof ArrayBuffer?
c.slice(0):typeof c=="object"?(t={},Object.keys(c).forEach(n=>{s&&n===s.field&&Array.isArray(c[n])?t[n]=c[n].slice(s.start,s.end):t[n]=g(c[n],null)}),t):c}class f{_apiCall;_request;_bundledField;_subresponseField;_data;callCanceller;constructor(s,t,n,e){
this._apiCall=s,this._request=t,this._bundledField=n,this._subresponseField=e,this._data=[]}getElementCount(){let s=0;for(let t=0;t<this._data.length;++t)s+=this.
_data[t].elements.length;return s}getRequestByteSize(){let s=0;for(let t=0;t<this._data.length;++t)s+=this._data[t].bytes;return s}run(){if(this._data.length===
0)return[];const s=this._request,t=[],n=[];for(let h=0;h<this._data.length;++h)t.push(...this._data[h].elements),n.push(this._data[h].callback.id);s[this._bundledField]=
t;const e=this;return this.callCanceller=this._apiCall(s,(h,d)=>{const o=[];if(h)e._data.forEach(()=>{o.push(void 0)});else{let i=null;e._subresponseField&&(i={
field:e._subresponseField,start:0}),e._data.forEach(r=>{i&&(i.end=i.start+r.elements.length),o.push(g(d,i)),i&&(i.start=i.end)})}for(let i=0;i<e._data.length;++i)
if(e._data[i].cancelled){const r=new p.GoogleError("cancelled");r.code=l.Status.CANCELLED,e._data[i].callback(r)}else e._data[i].callback(h,o[i])}),n}extend(s,t,n){
this._data.push({elements:s,bytes:t,callback:n})}cancel(s){if(this.callCanceller){let t=!0;return this._data.forEach(n=>{n.callback.id===s&&(n.cancelled=!0),n.cancelled||
(t=!1)}),t&&this.callCanceller.cancel(),t}for(let t=0;t<this._data.length;++t)if(this._data[t].callback.id===s){const n=new p.GoogleError("cancelled");n.code=l.
Status.CANCELLED,this._data[t].callback(n),this._data.splice(t,1);break}return this._data.length===0}}a.Task=f}),49746:((M,a,u)=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.OngoingCallPromise=a.OngoingCall=void 0;const l=u(69124),p=u(34775);class g{callback;cancelFunc;completed;constructor(s){this.callback=
s,this.completed=!1}cancel(){if(!this.completed)if(this.completed=!0,this.cancelFunc)this.cancelFunc();else{const s=new p.GoogleError("cancelled");s.code=l.Status.
CANCELLED,this.callback(s)}}call(s,t){if(this.completed)return;const n=s(t,(e,h,d,o)=>{this.completed=!0,setImmediate(this.callback,e,h,d,o)});n instanceof Promise&&
n.catch(e=>{setImmediate(this.callback,new p.GoogleError(e),null,null,null)}),this.cancelFunc=()=>n.cancel()}}a.OngoingCall=g;class f extends g{promise;constructor(){
let s,t;const n=(h,d,o,i)=>{if(h)h.metadata?t(p.GoogleError.parseGRPCStatusDetails(h)):t(h);else if(d!==void 0)s([d,o||null,i||null]);else throw new p.GoogleError(
"Neither error nor response are defined")},e=new Promise((h,d)=>{s=h,t=d});super(n),this.promise=e,this.promise.cancel=()=>{this.cancel()}}}a.OngoingCallPromise=
f}),42236:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.createApiCall=i;const l=u(91408),p=u(75203),g=u(4996),f=u(61789),c=u(86328),
s=u(98177),t=u(21224),n=u(25531),e=u(25757),h=u(53332),d=u(17828),o=u(90121);function i(r,m,_,E){const w=typeof r=="function"?Promise.resolve(r):r,v=(0,p.createAPICaller)(
m,_),b=(0,d.checkTracingEnabled)(m),L=(0,d.checkLoggingEnabled)(m),T=b||L?(0,o.resolveStaticTraceContext)(m):void 0,O=m.apiName?.split(".").pop()??"",P=!!E,D=b||
L?{clientName:O?`${O}Client`:"",methodName:m.otherArgs?.internalMethodName??"",rpcType:P?"http":"grpc",apiName:m.apiName??""}:void 0,I=(S,A,C)=>{const y=b||L?l.
context.active():void 0;let R=v,B;if(R instanceof s.StreamingApiCaller){const x=R.descriptor?.gaxStreamingRetries??!1,F=(0,g.convertRetryOptions)(A,x);B=m.merge(
F)}else B=m.merge(A);m.isBundling&&!B.isBundling&&(R=(0,p.createAPICaller)(m,void 0));const V=R.init(C),J=B.signal;if(J&&!(V instanceof t.StreamProxy)){if(J.aborted)
return process.nextTick(()=>{V.cancel()}),R.result(V);const x=()=>{V.cancel()};J.addEventListener("abort",x,{once:!0});const F=V.callback;V.callback=(...k)=>{J.
removeEventListener("abort",x),F?.(...k)}}let Y=0,Z=!1;const K=b?()=>{Y++,Z=!0}:void 0;return K&&V instanceof t.StreamProxy&&(V.recordResend=K),w.then(x=>{let F=R.
wrap(x);const k=R.descriptor?.streaming;if((b||L)&&D&&T){const j=F;F=(N,$,G,z)=>{let q=ee=>Reflect.apply(j,void 0,[N,$,G,ee]);if(L){const ee=q;q=oe=>{const re=()=>(0,h.
logNetworkAttempt)(D,T,ne=>ee(ne??oe),!!k,oe);return!b&&y?l.context.with(y,re):re()}}if(b){Z||(Y=0),Z=!1;const ee=Y,oe=q;q=re=>(0,e.traceAttempt)({...D,resendCount:ee},
T,ne=>oe(ne??re),!!k,re,y)}return q(z)}}const U=B.retry;if(k&&U&&(U.retryCodes.length>0&&U.shouldRetryFn&&((0,n.warn)("either_retrycodes_or_shouldretryfn","Only\
 one of retryCodes or shouldRetryFn may be defined. Ignoring retryCodes."),U.retryCodes=[]),!R.descriptor.gaxStreamingRetries&&U.getResumptionRequestFn))throw new Error(
"getResumptionRequestFn can only be used when gaxStreamingRetries is set to true.");if(!k&&U){if(U.shouldRetryFn)throw new Error("Using a function to determine \
retry eligibility is only supported with server streaming calls");if(U.getResumptionRequestFn)throw new Error("Resumption strategy can only be used with server \
streaming retries");if(U.retryCodes&&U.retryCodes.length>0)return U.backoffSettings.initialRpcTimeoutMillis??=B.timeout,(0,f.retryable)(F,B.retry,B.otherArgs,B.
apiName,K)}return(0,c.addTimeoutArg)(F,B.timeout,B.otherArgs)}).then(x=>R.call(x,S,B,V)).catch(x=>{R.fail(V,x)}),R.result(V)};if((b||L)&&D&&T){const S=v instanceof
s.StreamingApiCaller;return(A,C,y)=>{let R=B=>I(A,C,B);if(L){const B=R;R=V=>(0,h.logCall)(D,T,J=>B(J??V),S,V)}if(b){const B=R;R=V=>(0,e.traceCall)(D,T,J=>B(J??V),
S,V)}return R(y)}}else return I}}),65151:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.ResumableUploadDescriptor=a.BundleDescriptor=
a.StreamDescriptor=a.PageDescriptor=a.LongrunningDescriptor=void 0;var l=u(99199);Object.defineProperty(a,"LongrunningDescriptor",{enumerable:!0,get:function(){
return l.LongRunningDescriptor}});var p=u(53798);Object.defineProperty(a,"PageDescriptor",{enumerable:!0,get:function(){return p.PageDescriptor}});var g=u(67839);
Object.defineProperty(a,"StreamDescriptor",{enumerable:!0,get:function(){return g.StreamDescriptor}});var f=u(57910);Object.defineProperty(a,"BundleDescriptor",
{enumerable:!0,get:function(){return f.BundleDescriptor}});var c=u(50461);Object.defineProperty(a,"ResumableUploadDescriptor",{enumerable:!0,get:function(){return c.
ResumableUploadDescriptor}})}),9592:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(k,U,j,N){N===void 0&&(N=j);var $=Object.
getOwnPropertyDescriptor(U,j);(!$||("get"in $?!U.__esModule:$.writable||$.configurable))&&($={enumerable:!0,get:function(){return U[j]}}),Object.defineProperty(
k,N,$)}):(function(k,U,j,N){N===void 0&&(N=j),k[N]=U[j]})),p=this&&this.__setModuleDefault||(Object.create?(function(k,U){Object.defineProperty(k,"default",{enumerable:!0,
value:U})}):function(k,U){k.default=U}),g=this&&this.__importStar||(function(){var k=function(U){return k=Object.getOwnPropertyNames||function(j){var N=[];for(var $ in j)
Object.prototype.hasOwnProperty.call(j,$)&&(N[N.length]=$);return N},k(U)};return function(U){if(U&&U.__esModule)return U;var j={};if(U!=null)for(var N=k(U),$=0;$<
N.length;$++)N[$]!=="default"&&l(j,U,N[$]);return p(j,U),j}})(),f=this&&this.__importDefault||function(k){return k&&k.__esModule?k:{default:k}};Object.defineProperty(
a,"__esModule",{value:!0}),a.fallback=a.GoogleError=a.operation=a.Operation=a.warn=a.protobufMinimal=a.protobuf=a.LocationProtos=a.IamProtos=a.operationsProtos=
a.protobufFromJSON=a.GrpcClient=a.defaultToObjectOptions=a.makeUUID=a.LocationsClient=a.IamClient=a.OperationsClient=a.StreamType=a.resumableSourceFromFile=a.resumableUploadStub=
a.ResumableUploadState=a.ResumableUploadSession=a.ResumableUploadDescriptor=a.StreamDescriptor=a.PageDescriptor=a.LongrunningDescriptor=a.BundleDescriptor=a.version=
a.createDefaultBackoffSettings=a.RetryOptions=a.constructSettings=a.CallSettings=a.routingHeader=a.PathTemplate=void 0,a.lro=J,a.createApiCall=Y;const c=f(u(77690)),
s=g(u(23928));a.protobuf=s;const t=g(u(4996)),n=u(90121),e=g(u(37515));a.routingHeader=e;const h=u(69124),d=u(492),o=u(99463),i=u(42236),r=g(u(32230)),m=u(83515),
_=u(86477),E=u(21224),w=u(24938),v=g(u(92724));a.IamProtos=v;const b=g(u(92724));a.LocationProtos=b;const L=g(u(92724));a.operationsProtos=L;var T=u(66575);Object.
defineProperty(a,"PathTemplate",{enumerable:!0,get:function(){return T.PathTemplate}});var O=u(4996);Object.defineProperty(a,"CallSettings",{enumerable:!0,get:function(){
return O.CallSettings}}),Object.defineProperty(a,"constructSettings",{enumerable:!0,get:function(){return O.constructSettings}}),Object.defineProperty(a,"RetryO\
ptions",{enumerable:!0,get:function(){return O.RetryOptions}}),Object.defineProperty(a,"createDefaultBackoffSettings",{enumerable:!0,get:function(){return O.createDefaultBackoffSettings}}),
a.version=u(57564).rE+"-fallback";var P=u(65151);Object.defineProperty(a,"BundleDescriptor",{enumerable:!0,get:function(){return P.BundleDescriptor}}),Object.defineProperty(
a,"LongrunningDescriptor",{enumerable:!0,get:function(){return P.LongrunningDescriptor}}),Object.defineProperty(a,"PageDescriptor",{enumerable:!0,get:function(){
return P.PageDescriptor}}),Object.defineProperty(a,"StreamDescriptor",{enumerable:!0,get:function(){return P.StreamDescriptor}});var D=u(50461);Object.defineProperty(
a,"ResumableUploadDescriptor",{enumerable:!0,get:function(){return D.ResumableUploadDescriptor}}),Object.defineProperty(a,"ResumableUploadSession",{enumerable:!0,
get:function(){return D.ResumableUploadSession}}),Object.defineProperty(a,"ResumableUploadState",{enumerable:!0,get:function(){return D.ResumableUploadState}}),
Object.defineProperty(a,"resumableUploadStub",{enumerable:!0,get:function(){return D.resumableUploadStub}});var I=u(3799);Object.defineProperty(a,"resumableSour\
ceFromFile",{enumerable:!0,get:function(){return I.resumableSourceFromFile}});var S=u(21224);Object.defineProperty(a,"StreamType",{enumerable:!0,get:function(){
return S.StreamType}});var A=u(99463);Object.defineProperty(a,"OperationsClient",{enumerable:!0,get:function(){return A.OperationsClient}});var C=u(34126);Object.
defineProperty(a,"IamClient",{enumerable:!0,get:function(){return C.IamClient}});var y=u(47302);Object.defineProperty(a,"LocationsClient",{enumerable:!0,get:function(){
return y.LocationsClient}});var R=u(24938);Object.defineProperty(a,"makeUUID",{enumerable:!0,get:function(){return R.makeUUID}}),a.defaultToObjectOptions={keepCase:!1,
longs:String,enums:String,defaults:!0,oneofs:!0};const B="x-goog-api-client";class V{auth;authClient;fallback;grpcVersion;static protoCache=new Map;httpRules;numericEnums;minifyJson;_servicePath;_port;_enableTelemetryTracing;_enableTelemetryLogging;static clearProtoCache(){
V.protoCache.clear()}constructor(U={}){U.auth?this.auth=U.auth:"authClient"in U?this.auth=U.authClient:this.auth=new d.GoogleAuth({authClient:U.auth,...U}),this.
fallback=!!U.fallback,this.grpcVersion=u(57564).rE,this.httpRules=U.httpRules,this.numericEnums=U.numericEnums??!1,this.minifyJson=U.minifyJson??!1,this._servicePath=
U.servicePath||U.apiEndpoint;const j=U.port;this._port=typeof j=="string"?parseInt(j,10):j,this._enableTelemetryTracing=U.enableTelemetryTracing,this._enableTelemetryLogging=
U.enableTelemetryLogging}loadProto(U){return s.Root.fromJSON(U)}loadProtoJSON(U,j=!1){return V.protobufFromJSON(U,j)}static protobufFromJSON(U,j=!1){const N=(0,c.
default)(JSON.stringify(U)).toString(),$=V.protoCache.get(N);if($&&!j)return $;const G=s.Root.fromJSON(U);return V.protoCache.set(N,G),G}static getServiceMethods(U){
const j={};for(const[N,$]of Object.entries(U.methods)){const G=(0,w.toLowerCamelCase)(N);j[G]=$}return j}constructSettings(U,j,N,$,G,z,q){function ee(ce,ae){const le={};
$||($={});for(const ue in $)le[ue]=Array.isArray($[ue])?$[ue]:[$[ue]];const ge=[];if(le[B]&&le[B][0]&&ge.push(...le[B][0].split(" ")),ge.push(`grpc-web/${a.version}`),
le[B]=[ge.join(" ")],!ae)return le;for(const ue in ae)if(ue.toLowerCase()!==B){const fe=ae[ue];if(Array.isArray(fe))if(le[ue]===void 0)le[ue]=fe;else if(Array.isArray(
le[ue]))le[ue].push(...fe);else throw new Error(`Can not add value ${fe} to the call metadata.`);else le[ue]=[fe]}return le}const oe={metadataBuilder:ee};this._servicePath&&
(oe.servicePath=this._servicePath),this._port!==void 0&&(oe.port=this._port);const re=t.constructSettings(U,j,N,h.Status,oe,G??this._enableTelemetryTracing,z,q??
this._enableTelemetryLogging),ne=this.auth?.defaultServicePath;if(typeof ne=="string"&&ne.includes("."))for(const ce of Object.keys(re))(0,n.setSettingsDefaultDomain)(
re[ce],ne);return re}async createStub(U,j,N){if(this.authClient||(this.auth&&"getClient"in this.auth?this.authClient=await this.auth.getClient():this.auth&&"get\
RequestHeaders"in this.auth&&(this.authClient=this.auth)),!this.authClient)throw new Error("No authentication was provided");if(j.universeDomain||(j.universeDomain=
"googleapis.com"),j.universeDomain){const ce=this.authClient.universeDomain;if(ce&&j.universeDomain!==ce)throw new Error(`The configured universe domain (${j.universeDomain}\
) does not match the universe domain found in the credentials (${ce}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`)}
U.resolveAll();const $=V.getServiceMethods(U),G=j.protocol||"https";let z=j.servicePath;if(!z&&U.options&&U.options["(google.api.default_host)"]&&(z=U.options["\
(google.api.default_host)"]),!z)throw new Error(`Cannot determine service API path for service ${U.name}.`);let q;const ee=z.match(/^(.*):(\d+)$/);ee&&(z=ee[1],
q=parseInt(ee[2])),j.port?q=typeof j.port=="string"?parseInt(j.port,10):j.port:q||(q=443);const oe=r.encodeRequest,re=r.decodeResponse;return(0,_.generateServiceStub)(
$,G,z,q,this.auth||this.authClient,oe,re,this.numericEnums,this.minifyJson)}static createByteLengthFunction(U){return t.createByteLengthFunction(U)}}a.GrpcClient=
V,a.protobufFromJSON=V.protobufFromJSON;function J(k){k=Object.assign({scopes:[]},k),k.protoJson&&(k=Object.assign(k,{fallback:!0}));const U=new V(k);return new o.
OperationsClientBuilder(U,k.protoJson)}function Y(k,U,j,N){return j&&"streaming"in j&&j.type!==E.StreamType.SERVER_STREAMING?()=>{throw new Error("The REST tran\
sport currently does not support client-streaming or bidi-stream calls.")}:j&&"streaming"in j&&!(0,m.isNodeJS)()?()=>{throw new Error("Server streaming over the\
 REST transport is only supported in Node.js.")}:(0,i.createApiCall)(k,U,j,!0)}a.protobufMinimal=g(u(37823));var Z=u(25531);Object.defineProperty(a,"warn",{enumerable:!0,
get:function(){return Z.warn}});var K=u(76902);Object.defineProperty(a,"Operation",{enumerable:!0,get:function(){return K.Operation}}),Object.defineProperty(a,"\
operation",{enumerable:!0,get:function(){return K.operation}});var x=u(34775);Object.defineProperty(a,"GoogleError",{enumerable:!0,get:function(){return x.GoogleError}});
const F=M.exports;a.fallback=F}),32230:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(i,r,m,_){_===void 0&&(_=m);var E=Object.
getOwnPropertyDescriptor(r,m);(!E||("get"in E?!r.__esModule:E.writable||E.configurable))&&(E={enumerable:!0,get:function(){return r[m]}}),Object.defineProperty(
i,_,E)}):(function(i,r,m,_){_===void 0&&(_=m),i[_]=r[m]})),p=this&&this.__setModuleDefault||(Object.create?(function(i,r){Object.defineProperty(i,"default",{enumerable:!0,
value:r})}):function(i,r){i.default=r}),g=this&&this.__importStar||(function(){var i=function(r){return i=Object.getOwnPropertyNames||function(m){var _=[];for(var E in m)
Object.prototype.hasOwnProperty.call(m,E)&&(_[_.length]=E);return _},i(r)};return function(r){if(r&&r.__esModule)return r;var m={};if(r!=null)for(var _=i(r),E=0;E<
_.length;E++)_[E]!=="default"&&l(m,r,_[E]);return p(m,r),m}})();Object.defineProperty(a,"__esModule",{value:!0}),a.encodeRequest=e,a.decodeResponse=o;const f=g(
u(65913)),c=u(9592),s=u(34775),t=u(69124),n=u(976);function e(i,r,m,_,E,w,v){const b={"Content-Type":"application/json"},L=i.resolvedRequestType.fromObject(E),T=f.
toProto3JSON(L,{numericEnums:w});if(!T)throw new Error(`Cannot send null request to RPC ${i.name}.`);if(typeof T!="object"||Array.isArray(T))throw new Error(`Re\
quest to RPC ${i.name} must be an object.`);const O=(0,n.transcode)(T,i.parsedOptions);if(!O)throw new Error(`Cannot build HTTP request for ${JSON.stringify(T)}\
, method: ${i.name}`);w&&(O.queryString=(O.queryString?`${O.queryString}&`:"")+"$alt=json%3Benum-encoding=int"),v&&(O.queryString=(O.queryString?`${O.queryString}\
&`:"")+"$prettyPrint=0");const P=O.httpMethod.toUpperCase(),D=JSON.stringify(O.data),I=`${r}://${m}:${_}/${O.url.replace(/^\//,"")}?${O.queryString}`;return{method:P,
url:I,urlTemplate:(0,n.getMatchedUrlTemplate)(O),headers:b,body:D}}const h=1024;function d(i,r,m,_){const E=r===void 0?"":` with status ${r}`,w=new s.GoogleError(
`Error response from RPC ${i.name}${E} could not be decoded: ${m}`,_===void 0?void 0:{cause:_});return r!==void 0&&(w.httpStatusCode=r,w.code=(0,t.rpcCodeFromHttpStatusCode)(
r)),w}function o(i,r,m,_){const E=new TextDecoder().decode(m);if(!E)throw r?new Error(`Received null response from RPC ${i.name}`):d(i,_,"the response body was \
empty");let w;try{w=JSON.parse(E)}catch(b){if(r)throw b;const L=d(i,_,`the response body is not JSON: ${E.length>h?`${E.slice(0,h)}\u2026 (truncated)`:E}`,b);throw(0,s.
setRawHttpResponsePayload)(L,E),L}if(!r){let b;try{b=s.GoogleError.parseHttpError(w)}catch(L){const T=d(i,_,"the response body is not a JSON error object",L);throw(0,s.
setRawHttpResponsePayload)(T,E),T}throw _!==void 0&&(b.httpStatusCode=_),(0,s.setRawHttpResponsePayload)(b,E),b}const v=f.fromProto3JSON(i.resolvedResponseType,
w);if(!v)throw new Error(`Received null or malformed response from JSON serializer from RPC ${i.name}`);return i.resolvedResponseType.toObject(v,c.defaultToObjectOptions)}}),
86477:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(O,P,D,I){I===void 0&&(I=D);var S=Object.getOwnPropertyDescriptor(
P,D);(!S||("get"in S?!P.__esModule:S.writable||S.configurable))&&(S={enumerable:!0,get:function(){return P[D]}}),Object.defineProperty(O,I,S)}):(function(O,P,D,I){
I===void 0&&(I=D),O[I]=P[D]})),p=this&&this.__setModuleDefault||(Object.create?(function(O,P){Object.defineProperty(O,"default",{enumerable:!0,value:P})}):function(O,P){
O.default=P}),g=this&&this.__importStar||(function(){var O=function(P){return O=Object.getOwnPropertyNames||function(D){var I=[];for(var S in D)Object.prototype.
hasOwnProperty.call(D,S)&&(I[I.length]=S);return I},O(P)};return function(P){if(P&&P.__esModule)return P;var D={};if(P!=null)for(var I=O(P),S=0;S<I.length;S++)I[S]!==
"default"&&l(D,P,I[S]);return p(D,P),D}})();Object.defineProperty(a,"__esModule",{value:!0}),a.generateServiceStub=T;const f=g(u(65913)),c=u(83515),s=u(46690),t=u(
9592),n=u(34775),e=u(25757),h=u(69124),d=u(2203);let o=null;if((0,c.isNodeJS)()){const O=u(58611),P=u(65692),D=new O.Agent({keepAlive:!0}),I=new P.Agent({keepAlive:!0});
o=S=>S.protocol==="http:"?D:I}function i(O){const P=f.fromProto3JSON(O.resolvedResponseType,JSON.parse("{}"));return O.resolvedResponseType.toObject(P,t.defaultToObjectOptions)}
function r(O){if(!O||typeof O!="object"||Array.isArray(O))return!1;const P=Object.getPrototypeOf(O);return P===Object.prototype||P===null}function m(O,P){return r(
O)?Array.isArray(O.details)&&O.details.some(I=>r(I)&&typeof I["@type"]=="string")?!0:typeof O.message=="string"?P||O.code===void 0||typeof O.code=="number"&&O.code>=
100&&O.code<600:P&&(typeof O.status=="string"||typeof O.code=="number"||Array.isArray(O.details)):!1}function _(O){if(Array.isArray(O)){const P=O.find(D=>r(D)&&
"error"in D);return P!==void 0&&m(P.error,!0)}return r(O)?"error"in O?m(O.error,!0):m(O,!1):!1}function E(O,P){for(const D of[P,O.message]){let I;if(typeof D=="\
string")try{I=JSON.parse(D)}catch{continue}else if(_(D))try{I=JSON.parse(JSON.stringify(D))}catch{continue}else continue;if(_(I))try{return n.GoogleError.parseHttpError(
I)}catch{}}}const w="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";function v(O){if(!O||typeof O!="object")return!1;const P=O;return typeof P.
pipe=="function"||typeof P.getReader=="function"}function b(O,P,D){if(P!=null&&P!==""&&P!==w&&!v(P))return P;if(O.message.length>0&&O.message!==w&&O.message!==`\
Request failed with status code ${D}`)return O.message}function L(O,P){if(O instanceof n.GoogleError||!(O instanceof Error))return O;const D=new n.GoogleError(O.
message);D.cause=O;const I=O,S=typeof I.status=="number"?I.status:I.response?.status;if(typeof S=="number"){const A=I.response?.data,C=E(O,A)??D;C.cause=O,typeof C.
code!="number"&&(C.code=(0,h.rpcCodeFromHttpStatusCode)(S)),C.httpStatusCode=S;const y=b(O,A,S);return y!==void 0&&(0,n.setRawHttpResponsePayload)(C,y),C}if(P.timedOut){
const A=new n.GoogleError(`Deadline exceeded: ${P.rpcName} did not respond within ${P.timeoutMs} milliseconds.`,{cause:O});return A.code=h.Status.DEADLINE_EXCEEDED,
A}return P.cancelRequested||O.name==="AbortError"||I.code==="AbortError"?(D.code=h.Status.CANCELLED,D):O.name==="TimeoutError"||I.code==="TimeoutError"?(D.code=
h.Status.DEADLINE_EXCEEDED,D):(D.code=h.Status.UNAVAILABLE,D)}function T(O,P,D,I,S,A,C,y,R){const B={close:()=>({cancel:()=>{}})};for(const[V,J]of Object.entries(
O))B[V]=(Y,Z,K,x)=>{Z??={};let F;if(K?.deadline&&!J.responseStream){const re=K.deadline instanceof Date?K.deadline.getTime():Number(K.deadline);Number.isFinite(
re)&&(F=Math.max(0,Math.trunc(re-Date.now())))}let k;try{k=A(J,P,D,I,Y,y,R)}catch(re){return x&&x(re),{cancel(){}}}(0,e.setAttemptHttpMethod)(k.method,k.urlTemplate);
const U=new AbortController,j=U.signal;let N=!1;const $=new s.StreamArrayParser(J);let G=!1;F!==void 0&&AbortSignal.timeout(F).addEventListener("abort",()=>{G=!0,
U.abort()},{once:!0}),J.responseStream&&$.cancelSignal.addEventListener("abort",()=>{N=!0,U.abort()},{once:!0});const z=k.url,q=new Headers(k.headers);for(const re of Object.
keys(Z)){const ne=Z[re];if(Array.isArray(ne)){q.delete(re);for(const ce of ne)q.append(re,String(ce))}else q.set(re,String(ne))}let ee=!1;const oe={headers:q,body:typeof k.
body=="string"?k.body:Buffer.from(k.body),method:k.method,signal:j,responseType:"stream",validateStatus:re=>re!==401&&re!==403,agent:o||void 0};return(k.method===
"GET"||k.method==="DELETE")&&delete oe.body,S.fetch(z,oe).then(re=>{if(re.status===204&&re.ok&&(ee=!0),re.ok&&J.responseStream){(0,d.pipeline)(re.body,$,ne=>{ne&&
(G||!N)&&(x&&x(ne),$.emit("error",ne))});return}else{const ne=re.status;return Promise.all([Promise.resolve(re.ok),re.arrayBuffer()]).then(([ce,ae])=>{const le=C(
J,ce,ae,ne);x(null,le)}).catch(ce=>{const ae=L(ce,{timedOut:G,cancelRequested:N,rpcName:V,timeoutMs:F});if(J.responseStream){(G||!N)&&(x&&x(ae),$.emit("error",ae));
return}if(!ee)x(ae);else{const le=i(J);x(null,le)}})}}).catch(re=>{const ne=L(re,{timedOut:G,cancelRequested:N,rpcName:V,timeoutMs:F});if(J.responseStream)(G||!N)&&
(x&&x(ne),$.emit("error",ne));else if(x)x(ne);else throw ne}),J.responseStream?$:{cancel:()=>{N=!0,U.abort()}}};return B}}),83515:((M,a)=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.hasWindowFetch=l,a.isNodeJS=p;const u={windowFetch:typeof window<"u"&&window?.fetch&&typeof window?.fetch=="function",textEncoder:typeof TextEncoder<
"u",textDecoder:typeof TextDecoder<"u",nodeJS:typeof process<"u"&&process?.versions?.node};function l(){return u.windowFetch}function p(){return u.nodeJS}}),4996:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.CallSettings=a.RetryOptions=void 0,a.convertRetryOptions=n,a.createRetryOptions=e,a.createBackoffSettings=
h,a.createDefaultBackoffSettings=d,a.createMaxRetriesBackoffSettings=o,a.createBundleOptions=i,a.constructSettings=E,a.createByteLengthFunction=w;const l=u(25531),
p=u(24938),g=u(17828),f=u(90121),c=u(69124);class s{retryCodes;backoffSettings;shouldRetryFn;getResumptionRequestFn;constructor(b,L,T,O){this.retryCodes=b,this.
backoffSettings=L,this.shouldRetryFn=T,this.getResumptionRequestFn=O}}a.RetryOptions=s;class t{timeout;retry;autoPaginate;pageToken;pageSize;maxResults;otherArgs;bundleOptions;isBundling;longrunning;apiName;retryRequestOptions;enableTelemetryTracing;enableTelemetryLogging;resumableUpload;signal;constructor(b){
b=b||{},this.timeout=b.timeout||30*1e3,this.retry=b.retry,this.autoPaginate="autoPaginate"in b?b.autoPaginate:!0,this.maxResults=b.maxResults,this.otherArgs=b.otherArgs||
{},this.bundleOptions=b.bundleOptions,this.isBundling="isBundling"in b?b.isBundling:!0,this.longrunning="longrunning"in b?b.longrunning:void 0,this.apiName=b.apiName??
void 0,this.retryRequestOptions=b.retryRequestOptions,this.enableTelemetryTracing=b.enableTelemetryTracing,this.enableTelemetryLogging=b.enableTelemetryLogging,
this.resumableUpload="resumableUpload"in b?b.resumableUpload:void 0,this.signal="signal"in b?b.signal:void 0}merge(b){if(!b){const K=new t(this),x=(0,f.getSettingsDefaultDomain)(
this);return x&&(0,f.setSettingsDefaultDomain)(K,x),K}let L=this.timeout,T=this.retry,O=!1,P=this.autoPaginate,D=this.maxResults,I=this.otherArgs,S=this.isBundling,
A=this.longrunning,C=this.apiName,y=this.retryRequestOptions,R=this.enableTelemetryTracing,B=this.enableTelemetryLogging,V=this.resumableUpload,J=this.signal;if("\
timeout"in b&&(L=b.timeout),T?.retryCodes&&!("retry"in b&&(!b.retry||b.retry.backoffSettings))){const K=T.backoffSettings;(!K||K.initialRpcTimeoutMillis!==L||K.
maxRpcTimeoutMillis!==L||K.totalTimeoutMillis!==L)&&(T=m(T),O=!0,T.backoffSettings.initialRpcTimeoutMillis=L,T.backoffSettings.maxRpcTimeoutMillis=L,T.backoffSettings.
totalTimeoutMillis=L)}if("retry"in b){const K=_(T||{},b.retry);(!K||K.backoffSettings!==T?.backoffSettings)&&(O=!1),T=K}if("autoPaginate"in b&&!b.autoPaginate&&
(P=!1),"maxResults"in b&&(D=b.maxResults),"otherArgs"in b){I={};for(const K in this.otherArgs)I[K]=this.otherArgs[K];for(const K in b.otherArgs)I[K]=b.otherArgs[K]}
"isBundling"in b&&(S=b.isBundling),"maxRetries"in b&&b.maxRetries!==void 0&&(O||(T=m(T),O=!0),T.backoffSettings.maxRetries=b.maxRetries,delete T.backoffSettings.
totalTimeoutMillis),"longrunning"in b&&(A=b.longrunning),"apiName"in b&&(C=b.apiName),"retryRequestOptions"in b&&(y=b.retryRequestOptions),"enableTelemetryTraci\
ng"in b&&(R=b.enableTelemetryTracing),"enableTelemetryLogging"in b&&(B=b.enableTelemetryLogging),"resumableUpload"in b&&(V=b.resumableUpload),"signal"in b&&(J=b.
signal);const Y=new t({timeout:L,retry:T,bundleOptions:this.bundleOptions,longrunning:A,autoPaginate:P,maxResults:D,otherArgs:I,isBundling:S,apiName:C,retryRequestOptions:y,
enableTelemetryTracing:R,enableTelemetryLogging:B,resumableUpload:V,signal:J}),Z=(b instanceof t?(0,f.getSettingsDefaultDomain)(b):void 0)??(!("apiName"in b)||b.
apiName===this.apiName?(0,f.getSettingsDefaultDomain)(this):void 0);return Z&&(0,f.setSettingsDefaultDomain)(Y,Z),Y}}a.CallSettings=t;function n(v,b){if(!v||!b)
return v;if(v.retry&&v.retryRequestOptions)throw new Error("Only one of retry or retryRequestOptions may be set");if(v.retryRequestOptions){v.retryRequestOptions.
objectMode!==void 0&&(0,l.warn)("retry_request_options","objectMode override is not supported. It is set to true internally by default in gax.","UnsupportedPara\
meterWarning"),v.retryRequestOptions.noResponseRetries!==void 0&&(0,l.warn)("retry_request_options","noResponseRetries override is not supported. Please specify\
 retry codes or a function to determine retry eligibility.","UnsupportedParameterWarning"),v.retryRequestOptions.currentRetryAttempt!==void 0&&(0,l.warn)("retry\
_request_options","currentRetryAttempt override is not supported. Retry attempts are tracked internally.","UnsupportedParameterWarning");let L=[c.Status.UNAVAILABLE],
T;v.retryRequestOptions.shouldRetryFn&&(L=[],T=v.retryRequestOptions.shouldRetryFn),v.maxRetries=v?.retryRequestOptions?.retries??v.maxRetries;const O=d();let P,
D;v.retryRequestOptions.maxRetryDelay!==void 0&&(P=v.retryRequestOptions.maxRetryDelay*1e3);const I=v?.retryRequestOptions?.retryDelayMultiplier??O.retryDelayMultiplier;
v.retryRequestOptions.totalTimeout!==void 0?D=v.retryRequestOptions.totalTimeout*1e3:v.maxRetries===void 0&&(D=3e4,(0,l.warn)("retry_request_options_no_max_retr\
ies_timeout","Neither maxRetries nor totalTimeout were passed. Defaulting to totalTimeout of 30000ms.","MissingParameterWarning")),O.maxRetryDelayMillis=P??O.maxRetryDelayMillis,
O.retryDelayMultiplier=I??O.retryDelayMultiplier,O.totalTimeoutMillis=D??O.totalTimeoutMillis;const S=e(L,O,T);v.retry=S,delete v.retryRequestOptions,(0,l.warn)(
"retry_request_options","retryRequestOptions will be deprecated in a future release. Please use retryOptions to pass retry options at call time","DeprecationWar\
ning")}return v}function e(v,b,L,T){return{retryCodes:v,backoffSettings:b,shouldRetryFn:L,getResumptionRequestFn:T}}function h(v,b,L,T,O,P,D){return{initialRetryDelayMillis:v,
retryDelayMultiplier:b,maxRetryDelayMillis:L,initialRpcTimeoutMillis:T,rpcTimeoutMultiplier:O,maxRpcTimeoutMillis:P,totalTimeoutMillis:D}}function d(){return h(
100,1.3,6e4,null,null,null,null)}function o(v,b,L,T,O,P,D){return{initialRetryDelayMillis:v,retryDelayMultiplier:b,maxRetryDelayMillis:L,initialRpcTimeoutMillis:T,
rpcTimeoutMultiplier:O,maxRpcTimeoutMillis:P,maxRetries:D}}function i(v){["element_count_threshold","element_count_limit","request_byte_threshold","request_byte\
_limit","delay_threshold_millis"].forEach(I=>{if(I in v&&typeof v[I]!="number")throw new Error(`${I} should be a number`)});const L=v.element_count_threshold||0,
T=v.element_count_limit||0,O=v.request_byte_threshold||0,P=v.request_byte_limit||0,D=v.delay_threshold_millis||0;if(L===0&&O===0&&D===0)throw new Error("one thr\
eshold should be > 0");return{elementCountThreshold:L,elementCountLimit:T,requestByteThreshold:O,requestByteLimit:P,delayThreshold:D}}function r(v,b,L,T){if(!v)
return null;let O=null;if(b&&"retry_codes_name"in v){const D=v.retry_codes_name;O=(b[D]||[]).map(I=>Number(T[I]))}let P=null;if(L&&"retry_params_name"in v){const D=L[v.
retry_params_name];P=h(D.initial_retry_delay_millis,D.retry_delay_multiplier,D.max_retry_delay_millis,D.initial_rpc_timeout_millis,D.rpc_timeout_multiplier,D.max_rpc_timeout_millis,
D.total_timeout_millis)}return e(O,P)}function m(v){return v&&e(v.retryCodes?[...v.retryCodes]:v.retryCodes,v.backoffSettings?{...v.backoffSettings}:v.backoffSettings,
v.shouldRetryFn,v.getResumptionRequestFn)}function _(v,b){if(!b)return null;if(!b.retryCodes&&!b.backoffSettings&&!b.shouldRetryFn&&!b.getResumptionRequestFn)return v;
const L=b.retryCodes?b.retryCodes:v.retryCodes,T=b.backoffSettings?b.backoffSettings:v.backoffSettings,O=b.shouldRetryFn?b.shouldRetryFn:v.shouldRetryFn,P=b.getResumptionRequestFn?
b.getResumptionRequestFn:v.getResumptionRequestFn;return e(L,T,O,P)}function E(v,b,L,T,O,P,D,I){const A=(typeof process=="object"&&typeof process.env=="object"?
process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim(),C=A!==void 0&&A!=="",y=(0,g.checkTracingEnabled)(),R=C?y:!!P,B=I===void 0?(0,g.checkLoggingEnabled)(new t(
{apiName:v})):!1,V=I!==void 0?I:B?!0:void 0,J=!!V;O=O||{};const Y={},Z=(b.interfaces||{})[v];if(!Z)return null;const K=(L.interfaces||{})[v]||{},x=Z.methods,F=K.
methods||{};for(const k in x){const U=x[k],j=(0,p.toLowerCamelCase)(k);let N=r(U,Z.retry_codes,Z.retry_params,T),$=U.bundling,G=U.timeout_millis;if(k in F){const q=F[k];
q&&("bundling"in q&&($=q.bundling),"timeout_millis"in q&&(G=q.timeout_millis)),N=_(N,r(q,K.retry_codes,K.retry_params,T))}const z=v;Y[j]=new t({timeout:G,retry:N,
bundleOptions:$?i($):null,otherArgs:R||J?{...O,internalMethodName:k,enableTelemetryTracing:R,enableTelemetryLogging:J}:O,apiName:z,enableTelemetryTracing:C?y:P,
enableTelemetryLogging:V})}return Y}function w(v){return function(L){try{return v.encode(L).finish().length}catch(T){const O=JSON.stringify(L);return(0,l.warn)(
"error_encoding_protobufjs_object",`Cannot encode protobuf.js object: ${O}: ${T}`),O.length}}}}),34775:(function(M,a,u){"use strict";var l=this&&this.__createBinding||
(Object.create?(function(S,A,C,y){y===void 0&&(y=C);var R=Object.getOwnPropertyDescriptor(A,C);(!R||("get"in R?!A.__esModule:R.writable||R.configurable))&&(R={enumerable:!0,
get:function(){return A[C]}}),Object.defineProperty(S,y,R)}):(function(S,A,C,y){y===void 0&&(y=C),S[y]=A[C]})),p=this&&this.__setModuleDefault||(Object.create?(function(S,A){
Object.defineProperty(S,"default",{enumerable:!0,value:A})}):function(S,A){S.default=A}),g=this&&this.__importStar||(function(){var S=function(A){return S=Object.
getOwnPropertyNames||function(C){var y=[];for(var R in C)Object.prototype.hasOwnProperty.call(C,R)&&(y[y.length]=R);return y},S(A)};return function(A){if(A&&A.__esModule)
return A;var C={};if(A!=null)for(var y=S(A),R=0;R<y.length;R++)y[R]!=="default"&&l(C,A,y[R]);return p(C,A),C}})();Object.defineProperty(a,"__esModule",{value:!0}),
a.GoogleErrorDecoder=a.GoogleError=void 0,a.setRawHttpResponsePayload=_,a.getRawHttpResponsePayload=E;const f=u(69124),c=g(u(23928)),s=g(u(65913)),t=u(9592),n="\
type.googleapis.com/",e="type.googleapis.com/google.rpc.ResourceInfo",h="Unknown type",d="google.protobuf.Any",o="Unknown type encoded in",i="no such type",r=2,
m=Symbol.for("google-gax.rawHttpResponsePayload");function _(S,A){try{Object.defineProperty(S,m,{value:A,configurable:!0,enumerable:!1,writable:!0})}catch{}}function E(S){
try{return S[m]}catch{return}}class w extends Error{code;httpStatusCode;note;metadata;statusDetails;reason;domain;errorInfoMetadata;static parseGRPCStatusDetails(A){
const C=new I;try{if(A.metadata&&A.metadata.get("grpc-status-details-bin")){const y=C.decodeGRPCStatusDetails(A.metadata.get("grpc-status-details-bin"));y&&y.details&&
y.details.length>0&&(A.statusDetails=y.details),y&&y.errorInfo&&(A.reason=y.errorInfo.reason,A.domain=y.errorInfo.domain,A.errorInfoMetadata=y.errorInfo.metadata)}}catch{}
return A}static parseHttpError(A){Array.isArray(A)&&(A=A.find(B=>"error"in B)),A.error||(A.error={},Object.keys(A).filter(B=>B!=="error").forEach(B=>{A.error[B]=
A[B],delete A[B]}));const C=new I,y=C.decodeHTTPError(A.error),R=Object.assign(new w(A.error.message),y);if(A.error.status&&f.Status[A.error.status]?R.code=f.Status[A.
error.status]:A.error.code?R.code=(0,f.rpcCodeFromHttpStatusCode)(A.error.code):delete R.code,R.details)try{const B=C.decodeHttpStatusDetails(R.details);B&&B.details&&
B.details.length>0&&(R.statusDetails=B.details),B&&B.errorInfo&&(R.reason=B.errorInfo.reason,R.domain=B.errorInfo.domain,R.errorInfoMetadata=B.errorInfo.metadata)}catch{}
return R}}a.GoogleError=w;const v=S=>{const A=S.split(n);if(A.length!==r)throw Error("Can't convert full type name");return A[1]},b=(S,A)=>{try{const C=v(A["@ty\
pe"]);return C===d?b(S,A.value):!!S.lookup(C)}catch{return!1}},L=S=>typeof S=="object"&&S&&"message"in S?S.message.includes(o)||S.message.includes(i):!1,T=(S,A)=>A.
create({type_url:S.type_url,value:S.value}),O=(S,A)=>{const C={knownDetails:[],unknownDetails:[]};if(typeof A=="object"&&A!==null&&"details"in A){const y=A.details;
for(const R of y)b(S,R)?C.knownDetails.push(R):C.unknownDetails.push(R)}return C},P=(S,A)=>({"@type":e,resourceType:S,description:A}),D=S=>{const A=[];for(const C of S)
try{let y=h;typeof C=="object"&&C!==null&&"@type"in C&&(y=C["@type"]);const R=JSON.stringify(C);A.push(P(y,R))}catch{}return A};class I{root;anyType;statusType;constructor(){
const A=u(64765);this.root=c.Root.fromJSON(A),this.anyType=this.root.lookupType("google.protobuf.Any"),this.statusType=this.root.lookupType("google.rpc.Status")}decodeProtobufAny(A){
const C=A.type_url.match(/^type.googleapis.com\/(.*)/);if(!C)throw new Error(`Unknown type encoded in google.protobuf.any: ${A.type_url}`);const y=C[1],R=this.root.
lookupType(y);if(!R)throw new Error(`Cannot lookup type ${y}`);return R.decode(A.value)}decodeRpcStatus(A){const C=new Uint8Array(A),y=this.statusType.decode(C),
R=[];let B;for(const J of y.details)try{const Y=this.decodeProtobufAny(J);R.push(Y),J.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(B=Y)}catch{}return{
code:y.code,message:y.message,statusDetails:R,reason:B?.reason,domain:B?.domain,errorInfoMetadata:B?.metadata}}callErrorFromStatus(A){return A.message=`${A.code}\
 ${f.Status[A.code]}: ${A.message}`,Object.assign(new w(A.message),A)}decodeErrorFromBuffer(A){return this.callErrorFromStatus(this.decodeRpcStatus(A))}decodeGRPCStatusDetails(A){
const C=[];let y;return A.forEach(B=>{const V=new Uint8Array(B),J=this.statusType.decode(V);for(const Y of J.details)try{const Z=this.decodeProtobufAny(Y);C.push(
Z),Y.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(y=Z)}catch(Z){if(L(Z)){const K=T(Y,this.anyType);C.push(K)}}}),{details:C,errorInfo:y}}decodeHTTPError(A){
const C=O(this.root,A);let y=[];if(typeof A=="object"&&A!==null&&"details"in A){if(C.knownDetails.length&&(y=C.knownDetails),C.unknownDetails.length){const B=D(
C.unknownDetails);y=[...y,...B]}y.length&&(A.details=y)}const R=s.fromProto3JSON(this.statusType,A);if(!R)throw new Error(`Received error message ${A}, but fail\
ed to serialize as proto3 message`);return this.statusType.toObject(R,t.defaultToObjectOptions)}decodeHttpStatusDetails(A){const C=[];let y;for(const R of A)try{
const B=this.decodeProtobufAny(R);C.push(B),R.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(y=B)}catch{}return{details:C,errorInfo:y}}}a.GoogleErrorDecoder=
I}),34126:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(d,o,i,r){r===void 0&&(r=i);var m=Object.getOwnPropertyDescriptor(
o,i);(!m||("get"in m?!o.__esModule:m.writable||m.configurable))&&(m={enumerable:!0,get:function(){return o[i]}}),Object.defineProperty(d,r,m)}):(function(d,o,i,r){
r===void 0&&(r=i),d[r]=o[i]})),p=this&&this.__setModuleDefault||(Object.create?(function(d,o){Object.defineProperty(d,"default",{enumerable:!0,value:o})}):function(d,o){
d.default=o}),g=this&&this.__importStar||(function(){var d=function(o){return d=Object.getOwnPropertyNames||function(i){var r=[];for(var m in i)Object.prototype.
hasOwnProperty.call(i,m)&&(r[r.length]=m);return r},d(o)};return function(o){if(o&&o.__esModule)return o;var i={};if(o!=null)for(var r=d(o),m=0;m<r.length;m++)r[m]!==
"default"&&l(i,o,r[m]);return p(i,o),i}})();Object.defineProperty(a,"__esModule",{value:!0}),a.IamClient=void 0;const f=u(42236),c=g(u(37515)),s=g(u(55083)),t=g(
u(9592));let n=u(57564).rE;const e=u(70192);class h{_terminated=!1;_opts;_defaults;_protos;auth;descriptors={page:{},stream:{},longrunning:{}};innerApiCalls={};iamPolicyStub;gaxGrpc;constructor(o,i){
this.gaxGrpc=o;const r=Object.assign({servicePath:i.servicePath,port:i.port,clientConfig:i.clientConfig,apiEndpoint:i.apiEndpoint,fallback:i.fallback},i);!r.fallback&&
o.fallback&&(r.fallback=o.fallback),n=r.fallback?t.version:n,r.scopes=this.constructor.scopes,this._opts=r,this.auth=o.auth;const m=[`gax/${n}`,`gapic/${n}`];typeof process<
"u"&&"versions"in process?m.push(`gl-node/${process.versions.node}`):m.push(`gl-web/${n}`),r.fallback||m.push(`grpc/${o.grpcVersion}`),r.libName&&r.libVersion&&
m.push(`${r.libName}/${r.libVersion}`),this._protos=this.gaxGrpc.loadProtoJSON(e),this._defaults=o.constructSettings("google.iam.v1.IAMPolicy",s,r.clientConfig||
{},{"x-goog-api-client":m.join(" ")},r.enableTelemetryTracing,void 0,r.enableTelemetryLogging);const _=r.servicePath||r.apiEndpoint,E=typeof r.port=="string"?parseInt(
r.port,10):r.port;for(const w of Object.keys(this._defaults)){const v=this._defaults[w].otherArgs;v&&(_&&(v.servicePath=_),E!==void 0&&!Number.isNaN(E)&&(v.port=
E))}this.innerApiCalls={}}initialize(){if(this.iamPolicyStub)return this.iamPolicyStub;this.iamPolicyStub=this.gaxGrpc.createStub(this._opts.fallback?this._protos.
lookupService("google.iam.v1.IAMPolicy"):this._protos.google.iam.v1.IAMPolicy,this._opts);const o=["getIamPolicy","setIamPolicy","testIamPermissions"];for(const i of o){
const r=this.iamPolicyStub.then(m=>(..._)=>this._terminated?Promise.reject("The client has already been closed."):m[i].apply(m,_),m=>()=>{throw m});this.innerApiCalls[i]=
(0,f.createApiCall)(r,this._defaults[i],this.descriptors.page[i],this._opts.fallback||this.gaxGrpc.fallback)}return this.iamPolicyStub}static get servicePath(){
return"cloudkms.googleapis.com"}static get apiEndpoint(){return"cloudkms.googleapis.com"}static get port(){return 443}static get scopes(){return["https://www.go\
ogleapis.com/auth/cloud-platform","https://www.googleapis.com/auth/cloudkms"]}getProjectId(o){if(this.auth&&"getProjectId"in this.auth)return this.auth.getProjectId(
o);if(o)o(new Error("Cannot determine project ID."));else return Promise.reject("Cannot determine project ID.")}getIamPolicy(o,i,r){let m;return i instanceof Function&&
r===void 0?(r=i,m={}):m=i,o=o||{},m=m||{},m.otherArgs=m.otherArgs||{},m.otherArgs.headers=m.otherArgs.headers||{},m.otherArgs.headers["x-goog-request-params"]=c.
fromParams({resource:o.resource}),this.initialize().catch(console.error),this.innerApiCalls.getIamPolicy(o,m,r)}setIamPolicy(o,i,r){let m;return i instanceof Function&&
r===void 0?(r=i,m={}):m=i,o=o||{},m=m||{},m.otherArgs=m.otherArgs||{},m.otherArgs.headers=m.otherArgs.headers||{},m.otherArgs.headers["x-goog-request-params"]=c.
fromParams({resource:o.resource}),this.initialize().catch(console.error),this.innerApiCalls.setIamPolicy(o,m,r)}testIamPermissions(o,i,r){let m;return i instanceof
Function&&r===void 0?(r=i,m={}):m=i,o=o||{},m=m||{},m.otherArgs=m.otherArgs||{},m.otherArgs.headers=m.otherArgs.headers||{},m.otherArgs.headers["x-goog-request-\
params"]=c.fromParams({resource:o.resource}),this.initialize().catch(console.error),this.innerApiCalls.testIamPermissions(o,m,r)}close(){return this.initialize().
catch(console.error),this._terminated?Promise.resolve():this.iamPolicyStub.then(o=>{this._terminated=!0,o.close()})}}a.IamClient=h}),47302:(function(M,a,u){"use\
 strict";var l=this&&this.__createBinding||(Object.create?(function(i,r,m,_){_===void 0&&(_=m);var E=Object.getOwnPropertyDescriptor(r,m);(!E||("get"in E?!r.__esModule:
E.writable||E.configurable))&&(E={enumerable:!0,get:function(){return r[m]}}),Object.defineProperty(i,_,E)}):(function(i,r,m,_){_===void 0&&(_=m),i[_]=r[m]})),p=this&&
this.__setModuleDefault||(Object.create?(function(i,r){Object.defineProperty(i,"default",{enumerable:!0,value:r})}):function(i,r){i.default=r}),g=this&&this.__importStar||
(function(){var i=function(r){return i=Object.getOwnPropertyNames||function(m){var _=[];for(var E in m)Object.prototype.hasOwnProperty.call(m,E)&&(_[_.length]=E);
return _},i(r)};return function(r){if(r&&r.__esModule)return r;var m={};if(r!=null)for(var _=i(r),E=0;E<_.length;E++)_[E]!=="default"&&l(m,r,_[E]);return p(m,r),
m}})();Object.defineProperty(a,"__esModule",{value:!0}),a.LocationsClient=void 0;const f=g(u(4996)),c=u(25531),s=u(42236),t=g(u(37515)),n=u(53798),e=u(44909),h=g(
u(29343)),d=u(57564).rE;class o{_terminated=!1;_opts;_providedCustomServicePath;_protos;_defaults;auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsStub;gaxGrpc;PageDescriptor;constructor(r,m){
this.gaxGrpc=r;const _=this.constructor,E=r,w=m?.servicePath||m?.apiEndpoint||E._servicePath||_.servicePath;this._providedCustomServicePath=!!(m?.servicePath||m?.
apiEndpoint||E._servicePath);const v=m?.port??E._port??_.port,b=m?.clientConfig??{},L=m?.fallback??(r.fallback||typeof window<"u"&&typeof window?.fetch=="functi\
on");m=Object.assign({clientConfig:b},m,{servicePath:w,port:v,fallback:L}),w!==_.servicePath&&!("scopes"in m)&&(m.scopes=_.scopes),this._opts=m,this.auth=r.auth,
w===_.servicePath&&(this.auth.defaultScopes=_.scopes);const T=[`gax/${d}`,`gapic/${d}`];typeof process<"u"&&"versions"in process?T.push(`gl-node/${process.versions.
node}`):T.push(`gl-web/${d}`),m.fallback?m.fallback==="rest"&&T.push(`rest/${r.grpcVersion}`):T.push(`grpc/${r.grpcVersion}`),m.libName&&m.libVersion&&T.push(`${m.
libName}/${m.libVersion}`),this._protos=r.loadProtoJSON(e),this.descriptors.page={listLocations:new n.PageDescriptor("pageToken","nextPageToken","locations")},this.
_defaults=r.constructSettings("google.cloud.location.Locations",h,m.clientConfig||{},{"x-goog-api-client":T.join(" ")},m.enableTelemetryTracing,void 0,m.enableTelemetryLogging);
const O=typeof m.port=="string"?parseInt(m.port,10):m.port;for(const P of Object.keys(this._defaults)){const D=this._defaults[P].otherArgs;D&&(m.servicePath&&(D.
servicePath=m.servicePath),O!==void 0&&!Number.isNaN(O)&&(D.port=O))}this.innerApiCalls={},this.warn=c.warn}initialize(){if(this.locationsStub)return this.locationsStub;
this.locationsStub=this.gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.location.Locations"):this._protos.google.cloud.location.
Locations,this._opts,this._providedCustomServicePath);const r=["listLocations","getLocation"];for(const m of r){const _=this.locationsStub.then(v=>(...b)=>this.
_terminated?Promise.reject("The client has already been closed."):v[m].apply(v,b),v=>()=>{throw v}),E=this.descriptors.page[m]||void 0,w=(0,s.createApiCall)(_,this.
_defaults[m],E,this._opts.fallback||this.gaxGrpc.fallback);this.innerApiCalls[m]=w}return this.locationsStub}static get servicePath(){return"cloud.googleapis.co\
m"}static get apiEndpoint(){return"cloud.googleapis.com"}static get port(){return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(r){
if(r){this.auth.getProjectId(r);return}return this.auth.getProjectId()}getLocation(r,m,_){r=r||{};let E;return typeof m=="function"&&_===void 0?(_=m,E={}):E=m,E=
E||{},E.otherArgs=E.otherArgs||{},E.otherArgs.headers=E.otherArgs.headers||{},E.otherArgs.headers["x-goog-request-params"]=t.fromParams({name:r.name||""}),this.
initialize().catch(console.error),this.innerApiCalls.getLocation(r,E,_)}listLocations(r,m,_){r=r||{};let E;return typeof m=="function"&&_===void 0?(_=m,E={}):E=
m,E=E||{},E.otherArgs=E.otherArgs||{},E.otherArgs.headers=E.otherArgs.headers||{},E.otherArgs.headers["x-goog-request-params"]=t.fromParams({name:r.name||""}),this.
initialize().catch(console.error),this.innerApiCalls.listLocations(r,E,_)}listLocationsAsync(r,m){r=r||{},m=m||{},m.otherArgs=m.otherArgs||{},m.otherArgs.headers=
m.otherArgs.headers||{},m.otherArgs.headers["x-goog-request-params"]=t.fromParams({name:r.name||""}),m=m||{};const _=new f.CallSettings(m);return this.initialize().
catch(console.error),this.descriptors.page.listLocations.asyncIterate(this.innerApiCalls.listLocations,r,_)}close(){return this.initialize().catch(console.error),
this._terminated?Promise.resolve():this.locationsStub.then(r=>{this._terminated=!0,r.close()})}}a.LocationsClient=o}),73571:((M,a,u)=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.LongrunningApiCaller=void 0;const l=u(49746),p=u(4996),g=u(76902);class f{longrunningDescriptor;constructor(s){this.longrunningDescriptor=
s}init(s){return s?new l.OngoingCall(s):new l.OngoingCallPromise}wrap(s){return s}call(s,t,n,e){e.call((h,d)=>this._wrapOperation(s,n,h,d),t)}_wrapOperation(s,t,n,e){
let h=t.longrunning;h||(h=(0,p.createDefaultBackoffSettings)());const d=this.longrunningDescriptor;return s(n,(o,i)=>{if(o){e(o,null,null,i);return}const r=new g.
Operation(i,d,h,t);e(null,r,i)})}fail(s,t){s.callback(t)}result(s){return s.promise}}a.LongrunningApiCaller=f}),99199:((M,a,u)=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.LongRunningDescriptor=void 0;const l=u(73571);class p{operationsClient;responseDecoder;metadataDecoder;constructor(f,c,s){this.operationsClient=
f,this.responseDecoder=c,this.metadataDecoder=s}getApiCaller(){return new l.LongrunningApiCaller(this)}}a.LongRunningDescriptor=p}),76902:(function(M,a,u){"use \
strict";var l=this&&this.__createBinding||(Object.create?(function(h,d,o,i){i===void 0&&(i=o);var r=Object.getOwnPropertyDescriptor(d,o);(!r||("get"in r?!d.__esModule:
r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return d[o]}}),Object.defineProperty(h,i,r)}):(function(h,d,o,i){i===void 0&&(i=o),h[i]=d[o]})),p=this&&
this.__setModuleDefault||(Object.create?(function(h,d){Object.defineProperty(h,"default",{enumerable:!0,value:d})}):function(h,d){h.default=d}),g=this&&this.__importStar||
(function(){var h=function(d){return h=Object.getOwnPropertyNames||function(o){var i=[];for(var r in o)Object.prototype.hasOwnProperty.call(o,r)&&(i[i.length]=r);
return i},h(d)};return function(d){if(d&&d.__esModule)return d;var o={};if(d!=null)for(var i=h(d),r=0;r<i.length;r++)i[r]!=="default"&&l(o,d,i[r]);return p(o,d),
o}})();Object.defineProperty(a,"__esModule",{value:!0}),a.Operation=void 0,a.operation=e;const f=u(24434),c=u(69124),s=u(34775),t=g(u(92724));class n extends f.
EventEmitter{completeListeners;hasActiveListeners;latestResponse;longrunningDescriptor;result;metadata;backoffSettings;_callOptions;currentCallPromise_;name;done;error;response;constructor(d,o,i,r){
super(),this.completeListeners=0,this.hasActiveListeners=!1,this.latestResponse=d,this.name=this.latestResponse.name,this.done=this.latestResponse.done,this.error=
this.latestResponse.error,this.longrunningDescriptor=o,this.result=null,this.metadata=null,this.backoffSettings=i,this._unpackResponse(d),this._listenForEvents(),
this._callOptions=r}_listenForEvents(){this.on("newListener",d=>{d==="complete"&&(this.completeListeners++,this.hasActiveListeners||(this.hasActiveListeners=!0,
this.startPolling_()))}),this.on("removeListener",d=>{d==="complete"&&--this.completeListeners===0&&(this.hasActiveListeners=!1)})}cancel(){this.currentCallPromise_&&
this.currentCallPromise_.cancel();const d=this.longrunningDescriptor.operationsClient,o=new t.google.longrunning.CancelOperationRequest;return o.name=this.latestResponse.
name,d.cancelOperation(o)}getOperation(d){const o=this,i=this.longrunningDescriptor.operationsClient;function r(){if(!d)return new Promise((E,w)=>{if(o.latestResponse.
error){const v=new s.GoogleError(o.latestResponse.error.message);v.code=o.latestResponse.error.code,w(v)}else E([o.result,o.metadata,o.latestResponse])})}if(this.
latestResponse.done)return this._unpackResponse(this.latestResponse,d),r();const m=new t.google.longrunning.GetOperationRequest;m.name=this.latestResponse.name,
this.currentCallPromise_=i.getOperationInternal(m,this._callOptions);const _=this.currentCallPromise_.then(E=>(o.latestResponse=E[0],o._unpackResponse(E[0],d),r()),
E=>{if(d){d(E);return}return Promise.reject(E)});if(!d)return _}_unpackResponse(d,o){const i=this.longrunningDescriptor.responseDecoder,r=this.longrunningDescriptor.
metadataDecoder;let m,_;if(d.done){if(d.result==="error"){const E=new s.GoogleError(d.error.message);E.code=d.error.code,this.error=E,o&&o(E);return}i&&d.response&&
(this.response=d.response,m=i(d.response.value),this.result=m,this.done=!0)}r&&d.metadata&&(_=r(d.metadata.value),this.metadata=_),o&&o(null,m,_,d)}startPolling_(){
const d=this;let o=new Date;const i=this.backoffSettings.retryDelayMultiplier,r=this.backoffSettings.maxRetryDelayMillis;let m=this.backoffSettings.initialRetryDelayMillis,
_=1/0;this.backoffSettings.totalTimeoutMillis&&(_=o.getTime()+this.backoffSettings.totalTimeoutMillis);let E;this.latestResponse.metadata&&(E=this.latestResponse.
metadata.value);function w(L,...T){d.emit(L,...T)}function v(L,T){if(L.byteLength!==T.byteLength)return!1;for(let O=0;O<L.byteLength;++O)if(L[O]!==T[O])return!1;
return!0}function b(){if(d.hasActiveListeners){if(o.getTime()>=_){const L=new s.GoogleError("Total timeout exceeded before any response was received");L.code=c.
Status.DEADLINE_EXCEEDED,setImmediate(w,"error",L);return}d.getOperation((L,T,O,P)=>{if(L){setImmediate(w,"error",L);return}if(!T){if(P.metadata&&(!E||P&&!v(P.metadata.
value,E))&&(setImmediate(w,"progress",O,P),E=P.metadata.value),P.done){setImmediate(w,"complete",{},O,P);return}setTimeout(()=>{o=new Date,m=Math.min(m*i,r),b()},
m);return}setImmediate(w,"complete",T,O,P)})}}b()}promise(){return new Promise((d,o)=>{this.on("error",o).on("complete",(i,r,m)=>{d([i,r,m])})})}}a.Operation=n;
function e(h,d,o,i){return new n(h,d,o,i)}}),51161:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.NormalApiCaller=void 0;const l=u(49746);
class p{init(f){return f?new l.OngoingCall(f):new l.OngoingCallPromise}wrap(f){return f}call(f,c,s,t){t.call(f,c)}fail(f,c){f.callback(c)}result(f){return f.promise}}
a.NormalApiCaller=p}),61789:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.retryable=f;const l=u(69124),p=u(34775),g=u(86328);function f(c,s,t,n,e){
const h=s.backoffSettings.retryDelayMultiplier,d=s.backoffSettings.maxRetryDelayMillis,o=s.backoffSettings.rpcTimeoutMultiplier,i=s.backoffSettings.maxRpcTimeoutMillis;
let r=s.backoffSettings.initialRetryDelayMillis,m=s.backoffSettings.initialRpcTimeoutMillis;return(_,E)=>{let w,v,b=!1,L=new Date,T;const O=s.backoffSettings.totalTimeoutMillis;
O!=null&&(T=L.getTime()+O);let P=0;const D=s.backoffSettings.maxRetries,I=[];function S(C){return C.length<2?"":` : Previous errors : [${C.map(R=>{const B=R.statusDetails?
R.statusDetails.toString():"",V=R.code&&R.code.toString?R.code.toString():"",J=R.note&&R.note.toString?R.note.toString():"";return`{message: ${R.message&&R.message.
toString?R.message.toString():""}, code: ${V}, details: ${B}, note: ${J}}`}).join(",")}]`}function A(C){if(C&&I.push(C),v=null,T!==void 0&&(P>0||O>0)&&L.getTime()>=
T){const B=new p.GoogleError(`Total timeout of API ${n} exceeded ${s.backoffSettings.totalTimeoutMillis} milliseconds ${C?`retrying error ${C} `:""} before any \
response was received.${S(I)}`);B.code=l.Status.DEADLINE_EXCEEDED,E(B);return}if(P&&P>=D){const B=new p.GoogleError("Exceeded maximum number of retries "+(C?`re\
trying error ${C} `:"")+"before any response was received"+S(I));B.code=l.Status.DEADLINE_EXCEEDED,E(B);return}P>0&&e?.(),P++;let y=C;w=(0,g.addTimeoutArg)(c,m,
t)(_,(B,V,J,Y)=>{if(B&&(y=B),!B){E(null,V,J,Y);return}if(w=null,b){E(B);return}if(s.retryCodes.length>0&&s.retryCodes.indexOf(B.code)<0)B.note="Exception occurr\
ed in retry method that was not classified as transient",E(B);else{if(L=new Date,T!==void 0&&L.getTime()>=T){A(y);return}const Z=Math.random()*r;v=setTimeout(()=>{
L=new Date,r=Math.min(r*h,d);const K=m&&o?m*o:0,x=i||0,F=T!==void 0?T-L.getTime():1/0;m=Math.min(K,x,F),A(y)},Z)}}),w instanceof Promise&&w.catch(B=>{E(new p.GoogleError(
B))})}if(D&&T!==void 0){const C=new p.GoogleError("Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");C.code=l.Status.INVALID_ARGUMENT,E(C)}else
A();return{cancel(){if(b=!0,v&&clearTimeout(v),w)w.cancel();else{const C=new p.GoogleError("cancelled"+S(I));C.code=l.Status.CANCELLED,E(C)}}}}}}),86328:((M,a)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.addTimeoutArg=u;function u(l,p,g,f){return(c,s)=>{const t=new Date,n=g.options||{};n.deadline=new Date(
t.getTime()+p);const e=g.metadataBuilder?g.metadataBuilder(f,g.headers||{}):null;return l(c,e,n,s)}}}),53332:(function(M,a,u){"use strict";var l=this&&this.__createBinding||
(Object.create?(function(O,P,D,I){I===void 0&&(I=D);var S=Object.getOwnPropertyDescriptor(P,D);(!S||("get"in S?!P.__esModule:S.writable||S.configurable))&&(S={enumerable:!0,
get:function(){return P[D]}}),Object.defineProperty(O,I,S)}):(function(O,P,D,I){I===void 0&&(I=D),O[I]=P[D]})),p=this&&this.__setModuleDefault||(Object.create?(function(O,P){
Object.defineProperty(O,"default",{enumerable:!0,value:P})}):function(O,P){O.default=P}),g=this&&this.__importStar||(function(){var O=function(P){return O=Object.
getOwnPropertyNames||function(D){var I=[];for(var S in D)Object.prototype.hasOwnProperty.call(D,S)&&(I[I.length]=S);return I},O(P)};return function(P){if(P&&P.__esModule)
return P;var D={};if(P!=null)for(var I=O(P),S=0;S<I.length;S++)I[S]!=="default"&&l(D,P,I[S]);return p(D,P),D}})();Object.defineProperty(a,"__esModule",{value:!0}),
a.getGaxLogger=w,a.buildLogAttributes=v,a.logCall=L,a.logNetworkAttempt=T;const f=u(24434),c=u(91408),s=g(u(81577)),t=u(69124),n=u(90121),e=u(36967),h=u(25757),
d=new Map;let o,i;function r(){if(!o){const O=s.getNodeBackend();Array.isArray(O.filters)&&(O.filters=["*"]),o=O}return o}function m(){if(i===void 0)try{i=Object.
getPrototypeOf(s.getNodeBackend())??null}catch{i=null}return i}function _(O,P,...D){const I=s.log(O);if(I===s.placeholder){const J=typeof process=="object"&&typeof process.
env=="object"?process.env:{},Y=s.env?.nodeEnables??"GOOGLE_SDK_NODE_LOGGING";J[Y]||r().log(O,P,...D);return}const S=m();if(!S||typeof S.log!="function"){I(P,...D);
return}let A=!1,C=0;const y=S.log,R=Object.prototype.hasOwnProperty.call(S,"log"),B=function(J,Y,...Z){C++;try{y.call(this,J,Y,...Z),C===1&&J===O&&typeof this.isEnabled==
"function"&&!this.isEnabled(J)&&(A=!0)}finally{C--}};let V=!1;try{S.log=B,V=!0}catch{}try{I(P,...D)}finally{V&&S.log===B&&(R?S.log=y:delete S.log)}A&&r().log(O,
P,...D)}function E(O){return O}function w(O){const P=O||"google-gax",D=d.get(P);if(D)return D;const I=new s.AdhocDebugLogger(P,(S,...A)=>{_(P,S,...A)}).func;return I.
sublog=S=>w(`${P}:${S}`),d.set(P,I),I}function v(O,P,D={},I=!0){const{rawAddress:S,urlDomain:A}=(0,n.resolveEndpointAndDomain)(P,D),C=(0,n.buildInitialAttributes)(
P,D,A),y={};for(const[Z,K]of Object.entries(C))K!==void 0&&(y[Z]=K);S!==void 0&&!(0,e.isPreConnectionFailure)(O)&&(y["server.address"]=S);const R=(0,n.resolveRpcMethod)(
P);R&&(y["rpc.method"]=R);const{rpcStatusName:B,httpStatusCode:V}=(0,e.resolveResponseStatusCode)(P.rpcType,!0,O),J=P.rpcType==="http"?V!==void 0?(0,e.resolveRpcStatusName)(
O)??t.Status[(0,t.rpcCodeFromHttpStatusCode)(V)]:void 0:B;J!==void 0&&(y["rpc.response.status_code"]=J),V!==void 0&&(y["http.response.status_code"]=V),y["error.\
type"]=(0,e.resolveErrorType)(O,P.rpcType);const Y=(0,e.resolveErrorInfoDomain)(O);if(Y!==void 0&&(y["gcp.errors.domain"]=Y),Object.assign(y,(0,e.resolveErrorInfoMetadataAttributes)(
O)),I){y["exception.type"]=(0,e.resolveExceptionType)(O),y["exception.message"]=(0,e.resolveExceptionMessage)(O,P.rpcType);const Z=(0,e.resolveExceptionStacktrace)(
O);Z!==void 0&&(y["exception.stacktrace"]=Z)}return y}function b(O,P,D,I){let S=!1;const A=R=>{if(!S){S=!0;try{P(R)}catch{}}};let C=!1;const y=I?function(...R){
C=!0;const B=R[0];B&&A(B),I.apply(this,R)}:void 0;try{const R=O(y),B=D?null:(0,h.getPromiseTarget)(R);return D&&R instanceof f.EventEmitter?(0,h.handleStream)(R,
A,()=>{},!!y):B&&(0,h.handlePromise)(B,A,()=>{}),R}catch(R){throw C||A(R),R}}function L(O,P,D,I=!1,S){let A;try{A=c.context.active()}catch{}return b(D,y=>{const R=w(
P?.gcpClientService),B=(0,n.getActiveTraceContext)(),V=A?(0,n.getActiveTraceContext)(A):void 0,Y=(B?.clientRequestSpan??V?.clientRequestSpan??B?.span??V?.span)?.
spanContext(),Z=Y?.traceId,K=Y?.spanId,x=v(y,O,P);R({severity:"WARNING",...Z?{telemetryTraceId:Z}:{},...K?{telemetrySpanId:K}:{},other:x},"Client API call faile\
d: %s",x["exception.message"]||y)},I,S)}function T(O,P,D,I=!1,S){let A;try{A=c.context.active()}catch{}return b(D,y=>{const R=w(P?.gcpClientService),B=(0,n.getActiveTraceContext)(),
V=A?(0,n.getActiveTraceContext)(A):void 0,Y=(B?.attemptSpan??V?.attemptSpan??B?.span??V?.span)?.spanContext(),Z=Y?.traceId,K=Y?.spanId,x=v(y,O,P,!1),F=(0,e.resolveErrorResponsePayload)(
y);F!==void 0&&(x["response.payload"]=F);const k=(0,e.resolveExceptionMessage)(y,O.rpcType);R({severity:"DEBUG",...Z?{telemetryTraceId:Z}:{},...K?{telemetrySpanId:K}:
{},other:x},"RPC attempt failed: %s",k||y)},I,S)}}),25757:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.setAttemptHttpMethod=e,a.getGaxTracer=
h,a.getPromiseTarget=o,a.handlePromise=i,a.handleStream=r,a.traceCall=b,a.traceAttempt=L;const l=u(24434),p=u(91408),g=u(90121),f=u(36967),c=new WeakMap,s=new WeakMap;
function t(T,O){return O?`${T} ${O}`:T}function n(T,O,P){if(!T||!P)return;const D=s.get(T);D?D===O&&T.setAttribute("url.template",P):(s.set(T,O),T.setAttribute(
"url.template",P))}function e(T,O){const P=(0,g.getActiveTraceContext)(),D=P?.attemptSpan,I=P?.clientRequestSpan;if(D){D.setAttribute("http.request.method",T),O&&
(c.set(D,O),D.setAttribute("url.template",O),n(I,D,O));const S=O||c.get(D);D.updateName(t(T,S))}}function h(){return p.trace.getTracer("google-gax")}function d(T){
return T instanceof Promise||T!==null&&(typeof T=="object"||typeof T=="function")&&typeof T.then=="function"}function o(T){return d(T)?T:T!==null&&(typeof T=="o\
bject"||typeof T=="function")&&"promise"in T&&d(T.promise)?T.promise:null}function i(T,O,P){let D=!1;const I=()=>{D||(D=!0,P())},S=o(T)??T;Promise.resolve(S).then(
()=>(I(),null)).catch(A=>{D||(O(A),I())})}function r(T,O,P,D=!1){let I=!1;const A="writable"in T&&T.writable===!0&&(!("readable"in T)||T.readable!==!0)&&!D,C=()=>{
T.removeListener("error",R),T.removeListener("end",y),T.removeListener("close",y),T.removeListener("finish",y)},y=()=>{I||(I=!0,C(),P())},R=B=>{I||(O(B),y())};T.
on("error",R),T.on("end",y),T.on("close",y),A&&T.on("finish",y)}function m(T){return T==="grpc"?"gcp.grpc.resend_count":"http.request.resend_count"}function _(T,O,P,D,I,S,A,C){
const y={};O==="grpc"&&P!==void 0&&(y["rpc.response.status_code"]=P),O==="http"&&D!==void 0&&(y["http.response.status_code"]=D),I!==void 0&&(!A||!(0,f.isPreConnectionFailure)(
C))&&(y["server.address"]=I,S!==void 0&&(y["server.port"]=S)),T.setAttributes(y)}function E(T,O,P,D=!1){const I=O instanceof Error?O.message:(0,f.resolveErrorMessage)(
O);T.setAttributes({"error.type":(0,f.resolveErrorType)(O,P),"status.message":I}),O instanceof Error&&(0,f.recordExceptionEvent)(T,O,P,D),T.setStatus({code:p.SpanStatusCode.
ERROR,message:I})}function w(T,O){const{span:P,rpcType:D,rawAddress:I,rawPort:S,includeExceptionMessage:A}=T;let C=!1,y=!1,R;const B=Y=>{R=Y,y=!0,E(P,Y,D,A)},V=()=>{
if(!C){C=!0;const{rpcStatusName:Y,httpStatusCode:Z}=(0,f.resolveResponseStatusCode)(D,y,R);_(P,D,Y,Z,I,S,y,R),P.end()}};return{recordError:B,endSpan:V,tracedCallback:O?
function(...Y){const Z=Y[0];Z&&B(Z),V(),O.apply(this,Y)}:void 0}}function v(T,O,P,D,I){const{recordError:S,endSpan:A,tracedCallback:C}=w(D,I);try{const y=p.context.
with(T,()=>O(C)),R=P?null:o(y);return P&&y instanceof l.EventEmitter?r(y,S,A,!!C):R?i(R,S,A):C||A(),y}catch(y){throw S(y),A(),y}}function b(T,O,P,D=!1,I){const S=`${T.
clientName}.${T.methodName}`;return h().startActiveSpan(S,{},A=>{const{rawAddress:C,rawPort:y,urlDomain:R}=(0,g.resolveEndpointAndDomain)(T,O);A.setAttributes((0,g.
buildInitialAttributes)(T,O,R));const B=p.context.active().setValue(g.CLIENT_REQUEST_SPAN_KEY,A);return v(B,P,D,{span:A,rpcType:T.rpcType,rawAddress:C,rawPort:y},
I)})}function L(T,O,P,D=!1,I,S){const A=(0,g.resolveRpcMethod)(T),C=T.httpMethod??"POST",y=T.urlTemplate,R=T.rpcType==="http"?t(C,y):A,B=S??p.context.active(),V=(0,g.
getActiveTraceContext)(B)?.clientRequestSpan;return h().startActiveSpan(R,{kind:p.SpanKind.CLIENT},B,J=>{V&&A&&V.setAttribute("rpc.method",A);const{rawAddress:Y,
rawPort:Z,urlDomain:K}=(0,g.resolveEndpointAndDomain)(T,O,443),x=(0,g.buildInitialAttributes)(T,O,K);T.rpcType==="grpc"?x["rpc.method"]=A:(x["http.request.metho\
d"]=C,y&&(c.set(J,y),x["url.template"]=y,n(V,J,y))),T.resendCount!==void 0&&T.resendCount>0&&(x[m(T.rpcType)]=T.resendCount),J.setAttributes(x);const F=p.context.
active().setValue(g.ATTEMPT_SPAN_KEY,J);return v(F,P,D,{span:J,rpcType:T.rpcType,rawAddress:Y,rawPort:Z,includeExceptionMessage:!0},I)})}}),90121:((M,a,u)=>{"us\
e strict";Object.defineProperty(a,"__esModule",{value:!0}),a.ATTEMPT_SPAN_KEY=a.CLIENT_REQUEST_SPAN_KEY=a.DEFAULT_GCP_REPO=void 0,a.setSettingsDefaultDomain=s,a.
getSettingsDefaultDomain=t,a.extractClientServiceFromPackageName=n,a.extractServiceFromApiName=e,a.extractFromSettings=h,a.extractFromEnvironment=d,a.clearMetadataCache=
o,a.resolveStaticTraceContext=i,a.resolveEndpointAndDomain=r,a.resolveRpcMethod=m,a.buildInitialAttributes=_,a.getActiveTraceContext=w;const l=u(91408),p=u(24938);
a.DEFAULT_GCP_REPO="googleapis/google-cloud-node",a.CLIENT_REQUEST_SPAN_KEY=(0,l.createContextKey)("google-gax-client-request-span"),a.ATTEMPT_SPAN_KEY=(0,l.createContextKey)(
"google-gax-attempt-span");const g=new WeakMap,f=new WeakMap;function c(v){if(!v||!v.includes("."))return;const b=v.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);return b?
b[1]:v}function s(v,b){const L=c(b.trim());L&&g.set(v,L)}function t(v){return v?g.get(v):void 0}function n(v){const b=v.match(/^@[^/]+\/(?:google-cloud-)?(.*)$/);
if(b&&b[1])return b[1];const L=v.match(/^google-cloud-(.*)$/);return L&&L[1]?L[1]:v}function e(v){if(!v)return;const b=v.split("."),L=b.findIndex(T=>/^v\d+(?:[a-z\d_]+)?$/i.
test(T));if(L>0)return b[L-1];if(b.length>=2){const T=b[b.length-2];if(T&&T!=="google"&&T!=="cloud")return T;const O=b[b.length-1];if(O)return O[0].toLowerCase()+
O.slice(1)}}function h(v){const b={};if(!v)return b;const L=v.otherArgs;let T=L?.headers?.["x-goog-api-client"];if(!T&&typeof L?.metadataBuilder=="function")try{
const A=L.metadataBuilder();A&&typeof A.get=="function"?T=A.get("x-goog-api-client"):A&&typeof A=="object"&&(T=A["x-goog-api-client"])}catch{}const O=Array.isArray(
T)?T.join(" "):T;if(typeof O=="string"){const A=O.trim().split(/\s+/);for(const C of A){const y=C.match(/^([^/]+(?:\/[^/]+)?)\/([^\s]+)$/);if(y){const[,R,B]=y;R===
"gapic"?b.gcpVersion=B:R==="gccl"?b.gcpVersion||(b.gcpVersion=B):p.ignoredClientHeaderTokens.includes(R)||(b.gcpArtifact=R,b.gcpVersion||(b.gcpVersion=B))}}}if(typeof v.
apiName=="string"&&v.apiName){const A=e(v.apiName);A&&(b.gcpClientService=A,b.gcpArtifact||(b.gcpArtifact=A==="gax"?"google-gax":`@google-cloud/${A}`))}const P=v.
otherArgs,D=v.servicePath||v.apiEndpoint||P?.servicePath||P?.apiEndpoint;if(D&&typeof D=="string"){const A=D.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);A?(b.serverAddress=
A[1],b.serverPort=Number(A[2])):b.serverAddress=D}const I=v.port||v.servicePort||P?.port||P?.servicePort,S=typeof I=="string"?parseInt(I,10):I;return S&&typeof S==
"number"&&!b.serverPort&&(b.serverPort=S),b}function d(){const v=typeof process=="object"&&typeof process.env=="object"?process.env:{},b={},L=v.GOOGLE_SDK_NODE_CLIENT_SERVICE||
v.GCP_CLIENT_SERVICE;L?.trim()&&(b.gcpClientService=L.trim());const T=v.GOOGLE_SDK_NODE_CLIENT_VERSION||v.GCP_CLIENT_VERSION;T?.trim()&&(b.gcpVersion=T.trim());
const O=v.GOOGLE_SDK_NODE_ARTIFACT||v.GCP_ARTIFACT;O?.trim()&&(b.gcpArtifact=O.trim());const P=v.GOOGLE_SDK_NODE_SERVER_ADDRESS||v.SERVER_ADDRESS;P?.trim()&&(b.
serverAddress=P.trim());const D=v.GOOGLE_SDK_NODE_SERVER_PORT||v.SERVER_PORT;return D&&!isNaN(Number(D))&&(b.serverPort=Number(D)),b}function o(){}function i(v,b){
const L=d(),T=h(v),O={gcpClientService:L.gcpClientService??T.gcpClientService,gcpVersion:L.gcpVersion??T.gcpVersion,gcpRepo:a.DEFAULT_GCP_REPO,gcpArtifact:L.gcpArtifact??
T.gcpArtifact},P=t(v);P&&!L.gcpClientService?.includes(".")&&f.set(O,P);const D=L.serverAddress??T.serverAddress;D!==void 0&&(O.serverAddress=D);const I=L.serverPort??
T.serverPort;return I!==void 0&&(O.serverPort=I),O}function r(v,b,L){let T=v.serverAddress??b.serverAddress,O=v.serverPort??b.serverPort;const P=S=>{const A=S.match(
/^(\[[^\]]+\]|[^:]+):(\d+)$/);A?(T=A[1],O=O??Number(A[2])):T=S};T&&P(T);const D=c(b.gcpClientService),I=v.urlDomain??b.urlDomain??f.get(b)??D??T;return L!==void 0&&
(!T&&I&&P(I),T&&(O=O??L)),{rawAddress:T,rawPort:O,urlDomain:I}}function m(v){return v.apiName?`${v.apiName}/${v.methodName}`:v.methodName}function _(v,b,L){const T={
"gcp.client.service":b.gcpClientService,"gcp.client.version":b.gcpVersion,"gcp.client.repo":b.gcpRepo,"gcp.client.artifact":b.gcpArtifact,"rpc.system.name":v.rpcType};
return L!==void 0&&(T["url.domain"]=L),T}function E(v){return v&&(0,l.isSpanContextValid)(v.spanContext())?v:void 0}function w(v=l.context.active()){const b=E(v.
getValue(a.ATTEMPT_SPAN_KEY)),L=E(v.getValue(a.CLIENT_REQUEST_SPAN_KEY)),T=b??L??E(l.trace.getSpan(v));if(!T)return;const O=T.spanContext();return{traceId:O.traceId,
spanId:O.spanId,span:T,attemptSpan:b,clientRequestSpan:L}}}),36967:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(x,F,k,U){
U===void 0&&(U=k);var j=Object.getOwnPropertyDescriptor(F,k);(!j||("get"in j?!F.__esModule:j.writable||j.configurable))&&(j={enumerable:!0,get:function(){return F[k]}}),
Object.defineProperty(x,U,j)}):(function(x,F,k,U){U===void 0&&(U=k),x[U]=F[k]})),p=this&&this.__setModuleDefault||(Object.create?(function(x,F){Object.defineProperty(
x,"default",{enumerable:!0,value:F})}):function(x,F){x.default=F}),g=this&&this.__importStar||(function(){var x=function(F){return x=Object.getOwnPropertyNames||
function(k){var U=[];for(var j in k)Object.prototype.hasOwnProperty.call(k,j)&&(U[U.length]=j);return U},x(F)};return function(F){if(F&&F.__esModule)return F;var k={};
if(F!=null)for(var U=x(F),j=0;j<U.length;j++)U[j]!=="default"&&l(k,F,U[j]);return p(k,F),k}})();Object.defineProperty(a,"__esModule",{value:!0}),a.DEPTH_TO_CHECK=
a.preConnectionCodes=a.genericClasses=a.redirectCodes=a.decodeCodes=a.requestBodyCodes=a.requestCodes=a.connectionCodes=void 0,a.ensureGrpcStatusDetailsParsed=t,
a.resolveErrorInfo=d,a.resolveErrorInfoReason=o,a.resolveErrorInfoDomain=i,a.resolveErrorInfoMetadataAttributes=r,a.resolveServerErrorCode=m,a.resolveClientNetworkOrOperationalError=
_,a.resolveLanguageSpecificErrorType=E,a.resolveErrorType=w,a.resolveExceptionType=v,a.resolveSystemErrorCode=b,a.resolveRpcStatusName=L,a.resolveHttpStatusCode=
T,a.resolveResponseStatusCode=O,a.isPreConnectionFailure=P,a.resolveErrorMessage=D,a.isServerSideError=I,a.safeJsonStringify=C,a.resolveResponsePayload=y,a.resolveErrorResponsePayload=
V,a.resolveServerExceptionDetails=J,a.resolveExceptionMessage=Y,a.resolveExceptionStacktrace=Z,a.recordExceptionEvent=K;const f=g(u(23928)),c=u(34775),s=u(69124);
a.connectionCodes=["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ENETDOWN","EPIPE","UND_ERR_CONNECT_TIMEOUT","UND_ERR_SOCKET",
"CERT_HAS_EXPIRED","UNABLE_TO_VERIFY_LEAF_SIGNATURE","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","ERR_TLS_CERT_ALTNAME_INVALID","UNABLE_TO_GET_ISS\
UER_CERT"],a.requestCodes=["ERR_INVALID_ARG_TYPE","ERR_INVALID_URL","ERR_HTTP_INVALID_HEADER_VALUE","ERR_INVALID_HTTP_TOKEN","ERR_INVALID_PROTOCOL","ERR_INVALID\
_ARG_VALUE"],a.requestBodyCodes=["ERR_STREAM_WRITE_AFTER_END","ERR_STREAM_DESTROYED","ERR_STREAM_ALREADY_FINISHED","ERR_STREAM_CANNOT_PIPE","ERR_STREAM_NULL_VAL\
UES","ERR_STREAM_PREMATURE_CLOSE"],a.decodeCodes=["ERR_BUFFER_OUT_OF_BOUNDS"],a.redirectCodes=["ERR_TOO_MANY_REDIRECTS","ERR_FR_TOO_MANY_REDIRECTS"],a.genericClasses=
["Error","GoogleError","Object","DOMException"],a.preConnectionCodes=["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ERR_INVA\
LID_ARG_TYPE","ERR_INVALID_URL"],a.DEPTH_TO_CHECK=10;function t(x){if(!x||typeof x!="object")return;const F=x;if(!F.reason&&!F.domain&&!F.errorInfoMetadata&&!F.
statusDetails&&F.metadata&&typeof F.metadata.get=="function"&&F.metadata.get("grpc-status-details-bin")?.length>0)try{c.GoogleError.parseGRPCStatusDetails(F)}catch{}}
function n(x){return typeof x=="string"&&x.length>0?x:void 0}function e(x){if(!x||typeof x!="object"||Array.isArray(x))return;const F=[];for(const[k,U]of Object.
entries(x))k.length>0&&typeof U=="string"&&F.push([k,U]);return F}function h(x,F){if(!x||typeof x!="object"||Array.isArray(x))return;const k=x,U=n(k.reason),j=n(
k.domain),N=e(k[F]);if(U===void 0&&j===void 0&&N===void 0)return;const $={};for(const[G,z]of N??[])$[`gcp.errors.metadata.${G}`]=z;return{reason:U,domain:j,metadataAttributes:$}}
function d(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="object"||k.has(F));U++){k.add(F),t(F);const j=F,N=h(j,"errorInfoMetadata")??
h(j.errorInfo,"metadata");if(N!==void 0)return N;if(Array.isArray(j.statusDetails)){for(const $ of j.statusDetails)if($&&typeof $=="object"){const G=h($,"metada\
ta")??h($.errorInfo,"metadata");if(G!==void 0)return G}}F=j.cause}return{metadataAttributes:{}}}function o(x){return d(x).reason}function i(x){return d(x).domain}
function r(x){return d(x).metadataAttributes}function m(x,F){if(F==="http"){const k=T(x);return k!==void 0?k.toString():void 0}if(F==="grpc"){if(P(x)||_(x)!==void 0)
return;let k=x;const U=new Set;for(let j=0;j<a.DEPTH_TO_CHECK&&!(!k||typeof k!="object"||U.has(k));j++){U.add(k);const N=k;if(N.name==="AbortError")return;k=N.cause}
return L(x)}}function _(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=F,N=typeof j.name==
"string"?j.name:void 0,$=j.constructor?.name,G=typeof j.code=="string"?j.code:void 0,z=typeof j.message=="string"?j.message:"";if(N==="TimeoutError"||G==="ETIME\
DOUT"||G==="ESOCKETTIMEDOUT"||/timeout.*exceeded|deadline.*exceeded|total timeout/i.test(z))return"CLIENT_TIMEOUT";if(G&&a.connectionCodes.includes(G)||G&&G.startsWith(
"ERR_SSL")||N==="TLSError")return"CLIENT_CONNECTION_ERROR";if(G&&a.requestCodes.includes(G)||N==="URIError"||$==="URIError")return"CLIENT_REQUEST_ERROR";if(G&&a.
requestBodyCodes.includes(G))return"CLIENT_REQUEST_BODY_ERROR";if(G&&a.decodeCodes.includes(G)||N==="DecodeError"||$==="DecodeError"||N==="SyntaxError"||$==="Sy\
ntaxError")return"CLIENT_RESPONSE_DECODE_ERROR";if(G&&a.redirectCodes.includes(G))return"CLIENT_REDIRECT_ERROR";if(N==="GoogleAuthError"||$==="GoogleAuthError"||
G==="ERR_NO_CREDENTIALS"||G==="MISSING_CREDENTIALS")return"CLIENT_AUTHENTICATION_ERROR";F=j.cause}}function E(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&
!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=F;if(j.name==="AbortError")return"AbortError";const N=j.constructor?.name;if(N&&!a.genericClasses.includes(
N))return N;if(typeof j.name=="string"&&j.name.length>0&&!a.genericClasses.includes(j.name))return j.name;F=j.cause}}function w(x,F,k=d(x)){if(k.reason)return k.
reason;const U=m(x,F);if(U)return U;const j=_(x);if(j)return j;const N=E(x);return N||"INTERNAL"}function v(x){if(!x||typeof x!="object")return"Error";const F=x,
k=typeof F.name=="string"&&F.name.length>0?F.name:void 0;if(k==="AbortError"||k==="TimeoutError")return k;const U=F.constructor?.name;return typeof U=="string"&&
U.length>0&&U!=="Error"&&U!=="Object"&&U!=="DOMException"?U:k??"Error"}function b(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="ob\
ject"||k.has(F));U++){k.add(F);const j=F.code;if(typeof j=="string"&&j.length>0)return j;F=F.cause}}function L(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&
!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=F.code;if(typeof j=="number"&&j!==s.Status.OK&&s.Status[j]!==void 0)return s.Status[j];F=F.cause}}function T(x){
let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=F.httpStatusCode;if(typeof j=="number")return j;
F=F.cause}}function O(x,F,k){return x==="grpc"?{rpcStatusName:F?L(k):s.Status[s.Status.OK]}:x==="http"?{httpStatusCode:F?T(k):200}:{}}function P(x){let F=x;const k=new Set;
for(let U=0;U<a.DEPTH_TO_CHECK;U++){if(T(F)!==void 0||L(F)!==void 0)return!1;if(!F||!(F instanceof Error||typeof F=="object"&&"stack"in F))return!0;if(k.has(F))
return!1;k.add(F);const j=F;if(F instanceof TypeError||F instanceof RangeError||F instanceof URIError||j.name==="TypeError"||j.name==="RangeError"||j.name==="UR\
IError")return!0;const N=b(F);if(N&&a.preConnectionCodes.includes(N))return!0;if((F instanceof c.GoogleError||F.constructor?.name==="GoogleError")&&j.cause)F=j.
cause;else return!1}return!1}function D(x){const F=x?.message;return typeof F=="string"?F:String(x)}function I(x,F){return m(x,F)!==void 0}function S(x){if(ArrayBuffer.
isView(x))return new Uint8Array(x.buffer,x.byteOffset,x.byteLength);if(x instanceof ArrayBuffer)return new Uint8Array(x)}function A(x){return typeof Buffer<"u"?
Buffer.from(x.buffer,x.byteOffset,x.byteLength).toString("base64"):f.util.base64.encode(x,0,x.length)}function C(x){if(x!==void 0)try{const F=[];return JSON.stringify(
x,function(k,U){if(typeof U=="bigint")return U.toString();if(typeof U!="object"||U===null)return U;const j=S(U.type==="Buffer"?this[k]:U);if(j)return A(j);if(F.
includes(this))for(;F.length>0&&F[F.length-1]!==this;)F.pop();return F.includes(U)?"[Circular]":(F.push(U),U)})}catch{try{return String(x)}catch{return}}}function y(x,F){
const k=F??x;if(k==null)return;if(typeof k=="string")return k;const U=S(k);return U?A(U):C(k)}const R="<<REDACTED> - See `errorRedactor` option in `gaxios` for \
configuration>.";function B(x){if(!x||typeof x!="object")return!1;const F=x;return typeof F.pipe=="function"||typeof F.getReader=="function"}function V(x){let F=x;
const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=(0,c.getRawHttpResponsePayload)(F);if(j!==void 0)return y(
j);const N=F,$=N.response&&typeof N.response=="object"?N.response.data:void 0;if($!=null&&$!==""&&$!==R&&!B($))return y($);if(N.metadata!==void 0&&N.metadata!==
null)if(typeof N.metadata=="string"){if(N.metadata.length>0)return N.metadata}else{const G=S(N.metadata);if(G){if(G.byteLength>0)return A(G)}else if(typeof N.metadata==
"object"){let z=N.metadata;if(typeof N.metadata.getMap=="function")try{z=N.metadata.getMap()}catch{z=N.metadata}if(z&&typeof z=="object"&&Object.keys(z).length>
0)return y(z)}}F=N.cause}}function J(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=F;if(typeof j.
details=="string"&&j.details.length>0)return{message:j.details};F=j.cause}return{message:x.message}}function Y(x,F){return x instanceof Error&&I(x,F)?J(x).message:
D(x)}function Z(x){let F=x;const k=new Set;for(let U=0;U<a.DEPTH_TO_CHECK&&!(!F||typeof F!="object"||k.has(F));U++){k.add(F);const j=F.stack;if(typeof j=="strin\
g"&&j.length>0)return j;F=F.cause}}function K(x,F,k,U=!1){const j={"exception.type":v(F)};U&&(j["exception.message"]=Y(F,k)),x.addEvent("exception",j)}}),17828:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.checkTracingEnabled=p,a.checkLoggingEnabled=f;const l=u(90121);function p(c){const t=(typeof process==
"object"&&typeof process.env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();if(t!==void 0&&t!==""){const n=t.toLowerCase();return n==="true"||
n==="1"}return!!(c?.enableTelemetryTracing||c?.otherArgs?.enableTelemetryTracing)}function g(c,s){if(!c)return!1;const n=(c==="all"||c==="true"?"*":c).replace(/[|\\{}()[\]^$+?.]/g,
"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");return new RegExp(`^${n}$`,"i").test(s)}function f(c){if(typeof c?.enableTelemetryLogging=="boolean")return c.enableTelemetryLogging;
if(c?.otherArgs?.enableTelemetryLogging===!0)return!0;const s=typeof process=="object"&&typeof process.env=="object"?process.env:{},t=s.GOOGLE_SDK_NODE_LOGGING;
if(!t)return!1;const n=(s.GOOGLE_SDK_NODE_CLIENT_SERVICE||s.GCP_CLIENT_SERVICE)?.trim(),e=typeof c?.apiName=="string"&&c.apiName?(0,l.extractServiceFromApiName)(
c.apiName):void 0;return g(t,n||e||"google-gax")}}),99463:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(m,_,E,w){w===
void 0&&(w=E);var v=Object.getOwnPropertyDescriptor(_,E);(!v||("get"in v?!_.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return _[E]}}),
Object.defineProperty(m,w,v)}):(function(m,_,E,w){w===void 0&&(w=E),m[w]=_[E]})),p=this&&this.__setModuleDefault||(Object.create?(function(m,_){Object.defineProperty(
m,"default",{enumerable:!0,value:_})}):function(m,_){m.default=_}),g=this&&this.__importStar||(function(){var m=function(_){return m=Object.getOwnPropertyNames||
function(E){var w=[];for(var v in E)Object.prototype.hasOwnProperty.call(E,v)&&(w[w.length]=v);return w},m(_)};return function(_){if(_&&_.__esModule)return _;var E={};
if(_!=null)for(var w=m(_),v=0;v<w.length;v++)w[v]!=="default"&&l(E,_,w[v]);return p(E,_),E}})();Object.defineProperty(a,"__esModule",{value:!0}),a.OperationsClientBuilder=
a.OperationsClient=a.ALL_SCOPES=a.SERVICE_ADDRESS=void 0;const f=u(42236),c=u(65151),s=g(u(4996)),t=u(25365),n=u(9961),e=u(976);a.SERVICE_ADDRESS="longrunning.g\
oogleapis.com";const h=u(57564).rE,d=443,o="gapic/0.7.1";a.ALL_SCOPES=[];class i{auth;innerApiCalls;descriptor;operationsStub;constructor(_,E,w){const v=_,b=w?.
servicePath||w?.apiEndpoint||v._servicePath||a.SERVICE_ADDRESS,L=w?.port??v._port??d,T=Object.assign({clientConfig:{}},w,{servicePath:b,port:L});!T.fallback&&_.
fallback&&(T.fallback=_.fallback);const O=["gl-node/"+process.versions.node];T.libName&&T.libVersion&&O.push(T.libName+"/"+T.libVersion),O.push(o,"gax/"+h),T.fallback?
O.push("gl-web/"+h):O.push("grpc/"+_.grpcVersion);const P=_.constructSettings("google.longrunning.Operations",t,T.clientConfig||{},{"x-goog-api-client":O.join("\
 ")},T.enableTelemetryTracing,void 0,T.enableTelemetryLogging),D=typeof T.port=="string"?parseInt(T.port,10):T.port;for(const S of Object.keys(P)){const A=P[S].
otherArgs;A&&(T.servicePath&&(A.servicePath=T.servicePath),D!==void 0&&!Number.isNaN(D)&&(A.port=D))}this.auth=_.auth,this.innerApiCalls={},this.descriptor={listOperations:new c.
PageDescriptor("pageToken","nextPageToken","operations")},this.operationsStub=_.createStub(T.fallback?E.lookupService("google.longrunning.Operations"):E.google.
longrunning.Operations,T);const I=["getOperation","listOperations","cancelOperation","deleteOperation"];for(const S of I){const A=this.operationsStub.then(C=>(...y)=>C[S].
apply(C,y),C=>()=>{throw C});this.innerApiCalls[S]=(0,f.createApiCall)(A,P[S],this.descriptor[S],T.fallback)}}close(){this.operationsStub.then(_=>_.close()).catch(
console.error)}getProjectId(_){if(this.auth&&"getProjectId"in this.auth)return this.auth.getProjectId(_);if(_)_(new Error("Cannot determine project ID."));else return Promise.
reject("Cannot determine project ID.")}getOperationInternal(_,E,w){return _=_||{},E=E||{},this.innerApiCalls.getOperation(_,E,w)}getOperation(_,E,w){let v;return E instanceof
Function&&w===void 0?(w=E,v={}):v=E,_=_||{},v=v||{},this.innerApiCalls.getOperation(_,v,w)}listOperations(_,E,w){let v;return E instanceof Function&&w===void 0?
(w=E,v={}):v=E,_=_||{},v=v||{},this.innerApiCalls.listOperations(_,v,w)}listOperationsStream(_,E){const w=new s.CallSettings(E);return this.descriptor.listOperations.
createStream(this.innerApiCalls.listOperations,_,w)}listOperationsAsync(_,E){_=_||{},E=E||{};const w=new s.CallSettings(E);return this.descriptor.listOperations.
asyncIterate(this.innerApiCalls.listOperations,_,w)}cancelOperation(_,E,w){let v;return E instanceof Function&&w===void 0?(w=E,v={}):v=E,_=_||{},v=v||{},this.innerApiCalls.
cancelOperation(_,v,w)}deleteOperation(_,E,w){let v;return E instanceof Function&&w===void 0?(w=E,v={}):v=E,_=_||{},v=v||{},this.innerApiCalls.deleteOperation(_,
v,w)}}a.OperationsClient=i;class r{operationsClient;constructor(_,E){E&&_.httpRules&&(0,e.overrideHttpRules)(_.httpRules,E);const w=E??_.loadProtoJSON(n);this.operationsClient=
v=>(v=v||{},_.fallback&&!v.fallback&&(v.fallback=_.fallback),new i(_,w,v)),Object.assign(this.operationsClient,i)}}a.OperationsClientBuilder=r}),53798:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.PageDescriptor=void 0;const l=u(2203),p=u(51161),g=u(25531),f=u(89780),c=10;class s{requestPageTokenField;responsePageTokenField;requestPageSizeField;resourceField;constructor(n,e,h){
this.requestPageTokenField=n,this.responsePageTokenField=e,this.resourceField=h}createStream(n,e,h){h?.autoPaginate&&(0,g.warn)("autoPaginate true","Autopaginat\
e will always be set to false in stream paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination \
for more information on how to configure paging calls","AutopaginateTrueWarning");const d=new l.PassThrough({objectMode:!0});h=Object.assign({},h,{autoPaginate:!1});
const o="maxResults"in h?h.maxResults:-1;let i=0,r=!1;function m(_,E,w,v){if(_){d.emit("error",_);return}d.emit("response",v);for(let b=0;b<E.length;++b){if(d._readableState.
ended)return;E[b]!==null&&(d.push(E[b]),i++,i===o&&d.end())}if(!d._readableState.ended){if(!w){d.end();return}"pageToken"in h&&delete h.pageToken,d.isPaused()?(e=
w,r=!1):setImmediate(n,w,h,m)}}return d.on("resume",async()=>{r||(r=!0,await n(e,h,m))}),d}asyncIterate(n,e,h){return h?.autoPaginate&&(0,g.warn)("autoPaginate \
true","Autopaginate will always be set to false in Async paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md\
#auto-pagination for more information on how to configure paging calls","AutopaginateTrueWarning"),h=Object.assign({},h,{autoPaginate:!1}),this.createIterator(n,
e,h)}createIterator(n,e,h){return{[Symbol.asyncIterator](){let o=e;const i=[];return{async next(){if(i.length>0)return Promise.resolve({done:!1,value:i.shift()});
let r=0;for(;i.length===0&&o;){let m;if([m,o]=await n(o,h),m&&!Array.isArray(m))for(const[_,E]of Object.entries(m))i.push([_,E]);else i.push(...m);if(i.length===
0&&(++r,r>c))break}return i.length===0?Promise.resolve({done:!0,value:void 0}):Promise.resolve({done:!1,value:i.shift()})}}}}}getApiCaller(n){return n.autoPaginate?
new f.PagedApiCaller(this):new p.NormalApiCaller}}a.PageDescriptor=s}),89780:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.PagedApiCaller=
void 0;const l=u(49746),p=u(34775),g=u(73281),f=u(25531);class c{pageDescriptor;constructor(t){this.pageDescriptor=t}generateParseResponseCallback(t,n){const e=this.
pageDescriptor.resourceField,h=this.pageDescriptor.responsePageTokenField,d=this.pageDescriptor.requestPageTokenField;return(o,i)=>{if(o){n(o);return}if(!t){n(new p.
GoogleError("Undefined request in pagination method callback."));return}if(!i){n(new p.GoogleError("Undefined response in pagination method callback."));return}
const r=i[e]||[],m=i[h];let _=null;m&&(_=Object.assign({},t),_[d]=m),n(o,r,_,i)}}wrap(t){const n=this;return function(h,d,o,i){return t(h,d,o,n.generateParseResponseCallback(
h,i))}}init(t){return t?new l.OngoingCall(t):new l.OngoingCallPromise}call(t,n,e,h){if(n=Object.assign({},n),!e.autoPaginate){h.call(t,n);return}n.pageSize&&e.autoPaginate&&
(0,f.warn)("autoPaginate true","Providing a pageSize without setting autoPaginate to false will still return all results. See https://github.com/googleapis/gax-\
nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure manual paging","AutopaginateTrueWarning");const d=e.maxResults||-1;
new g.ResourceCollector(t,d).processAllPages(n).then(i=>h.callback(null,i),i=>h.callback(i))}fail(t,n){t.callback(n)}result(t){return t.promise}}a.PagedApiCaller=
c}),73281:((M,a)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.ResourceCollector=void 0;class u{apiCall;resources;maxResults;resolveCallback;rejectCallback;constructor(p,g=-1){
this.apiCall=p,this.resources=[],this.maxResults=g}callback(p,g,f){if(p){this.rejectCallback(p);return}for(const s of g)if(this.resources.push(s),this.resources.
length===this.maxResults){f=null;break}if(!f){this.resolveCallback(this.resources);return}const c=(...s)=>this.callback(...s);setImmediate(this.apiCall,f,c)}processAllPages(p){
return new Promise((g,f)=>{this.resolveCallback=g,this.rejectCallback=f;const c=(...s)=>this.callback(...s);setImmediate(this.apiCall,p,c)})}}a.ResourceCollector=
u}),66575:((M,a)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.PathTemplate=void 0;class u{data;bindings={};segments;size;constructor(g){this.
data=g,this.segments=this.parsePathTemplate(g),this.size=this.segments.length}match(g){let f=g.split("/");const c={};if(f.length!==this.segments.length)if(this.
data.includes("**")){if(f.length!==this.segments.length+1)throw new TypeError(`This path ${g} does not match path template ${this.data}, the number of parameter\
s is not same with one wildcard.`)}else throw new TypeError(`This path ${g} does not match path template ${this.data}, the number of parameters is not same.`);for(let s=0;s<
this.segments.length&&f.length>0;s++)if(this.segments[s]!==f[0])if(this.segments[s].includes("*")){let t=this.segments[s];const n=t.match(/\{[$0-9a-zA-Z_]+=.*?\}/g);
if(!n)throw new Error(`Error processing path template segment ${t}`);const e=n.map(h=>h.replace(/^\{/,"").replace(/=.*/,""));if(t.includes("**"))c[e[0]]=f[0]+"/"+
f[1],f=f.slice(2);else{if(e.length===1)c[e[0]]=f[0];else{const h=f[0].split(/[-_.~]/);if(h.length!==e.length)throw new Error(`segment ${t} does not match ${f[0]}`);
for(const d of e)c[d]=h[0],t=t.replace(`{${d}=*}`,`${h[0]}`),h.shift();if(t!==f[0])throw new TypeError(`non slash resource pattern ${this.segments[s]} and ${f[0]}\
 should have same separator`)}f.shift()}}else throw new TypeError(`segment does not match, ${this.segments[s]} and  ${f[s]}.`);else f.shift();return c}render(g){
if(Object.keys(g).length!==Object.keys(this.bindings).length)throw new TypeError(`The number of variables ${Object.keys(g).length} does not match the number of \
needed variables ${Object.keys(this.bindings).length}`);let f=this.inspect();for(const c of Object.keys(g)){const s=g[c].toString();if(!this.bindings[c])throw new TypeError(
`render fails for not matching ${g[c]}`);const t=this.bindings[c];if(t==="*"){if(!s.match(/[^/{}]+/))throw new TypeError(`render fails for not matching ${s}`);f=
f.replace(`{${c}=*}`,`${s}`)}else if(t==="**"){if(!s.match(/[^{}]+/))throw new TypeError(`render fails for not matching ${s}`);f=f.replace(`{${c}=**}`,`${s}`)}}
return f}inspect(){return this.segments.join("/")}parsePathTemplate(g){const f=l(g);let c=0,s=0;const t=[];let n;if(f.forEach(e=>{if(e==="*"||e==="**")this.bindings[`\
$${c}`]=e,t.push(`{$${c}=${e}}`),c=c+1,e==="**"&&++s;else if(n=e.match(/\{[0-9a-zA-Z-.~_]+(?:=.*?)?\}/g)){for(const h of n){const d=h.match(/^\{([0-9a-zA-Z-.~_]+)(?:=(.*?))?\}$/);
if(!d)throw new Error(`Cannot process path template segment ${h}`);const o=d[1];let i=d[2];i?i==="*"?this.bindings[o]=i:i==="**"&&(++s,this.bindings[o]=i):(i="*",
e=e.replace(o,o+"=*"),this.bindings[o]=i)}t.push(e)}else e.match(/[0-9a-zA-Z-.~_]+/)&&t.push(e)}),s>1)throw new TypeError("Can not have more than one wildcard.");
return t}}a.PathTemplate=u;function l(p){let g=0,f=0,c=0;const s=[];for(;f>=g&&f<p.length;){if(p.charAt(f)==="{")c=c+1;else if(p.charAt(f)==="}")c=c-1;else if(p.
charAt(f)==="/"){if(f===p.length-1)throw new TypeError("Invalid path, it can not be ended by /");c===0&&(s.push(p.substring(g,f)),g=f+1)}if(f===p.length-1){if(c!==
0)throw new TypeError("Brackets are invalid.");s.push(p.substring(g))}f=f+1}return s}}),3799:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),
a.resumableSourceFromFile=p;const l=u(83515);function p(g){if(!(0,l.isNodeJS)())throw new Error("resumableSourceFromFile is only supported in Node.js environmen\
ts.");const f=u(79896),c=f.statSync(g);return{size:c.size,getStream:s=>{const t=s??0;if(t<0||t>c.size)throw new RangeError(`Invalid start offset ${t} for file o\
f size ${c.size}.`);return f.createReadStream(g,{start:t})}}}}),50461:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(j,N,$,G){
G===void 0&&(G=$);var z=Object.getOwnPropertyDescriptor(N,$);(!z||("get"in z?!N.__esModule:z.writable||z.configurable))&&(z={enumerable:!0,get:function(){return N[$]}}),
Object.defineProperty(j,G,z)}):(function(j,N,$,G){G===void 0&&(G=$),j[G]=N[$]})),p=this&&this.__setModuleDefault||(Object.create?(function(j,N){Object.defineProperty(
j,"default",{enumerable:!0,value:N})}):function(j,N){j.default=N}),g=this&&this.__importStar||(function(){var j=function(N){return j=Object.getOwnPropertyNames||
function($){var G=[];for(var z in $)Object.prototype.hasOwnProperty.call($,z)&&(G[G.length]=z);return G},j(N)};return function(N){if(N&&N.__esModule)return N;var $={};
if(N!=null)for(var G=j(N),z=0;z<G.length;z++)G[z]!=="default"&&l($,N,G[z]);return p($,N),$}})();Object.defineProperty(a,"__esModule",{value:!0}),a.ResumableUploadSession=
a.ResumableUploadApiCaller=a.ResumableUploadDescriptor=a.resumableUploadStub=a.ResumableUploadState=a.DEFAULT_STALL_TIMEOUT_MS=a.DEFAULT_PER_REQUEST_TIMEOUT_MS=
a.DEFAULT_MAX_INNER_RETRIES=a.MAX_GLOBAL_DEADLINE_MS=a.DEFAULT_GLOBAL_DEADLINE_MS=a.DEFAULT_CHUNK_SIZE=void 0;const f=g(u(65913)),c=u(49746),s=u(32230),t=u(4996),
n=u(34775),e=u(69124),h=u(976);a.DEFAULT_CHUNK_SIZE=8*1024*1024,a.DEFAULT_GLOBAL_DEADLINE_MS=600*1e3,a.MAX_GLOBAL_DEADLINE_MS=1440*60*1e3,a.DEFAULT_MAX_INNER_RETRIES=
5,a.DEFAULT_PER_REQUEST_TIMEOUT_MS=60*1e3,a.DEFAULT_STALL_TIMEOUT_MS=15*1e3;const d=5*1024,o="x-goog-upload-protocol",i="resumable",r="x-goog-upload-command",m="\
x-goog-upload-offset",_="x-goog-upload-url",E="x-goog-upload-status",w="x-goog-upload-size-received",v="x-goog-upload-chunk-granularity",b="start",L="upload",T="\
query",O="finalize",P="cancel",D="upload, finalize",I=new Set([408,429,500,502,503,504]),S=new Set([400,409,412,416]);var A;(function(j){j.STARTING="STARTING",j.
TRANSMISSION="TRANSMISSION",j.FINALIZING="FINALIZING",j.RECOVERY="RECOVERY"})(A||(a.ResumableUploadState=A={}));class C extends Error{}class y extends Error{httpStatusCode;constructor(N,$){
super(N),this.httpStatusCode=$,this.code=e.Status.FAILED_PRECONDITION}code}class R extends Error{constructor(N,$){super(N),$!==void 0&&(this.code=(0,e.rpcCodeFromHttpStatusCode)(
$))}code}class B extends Error{}class V extends Error{offset;constructor(N){super(`Restarting the resumable upload transmission from byte ${N}.`),this.offset=N}}
function J(j,N){const $=new n.GoogleError(j);return N!==void 0&&($.code=N),$}a.resumableUploadStub=(()=>({cancel(){}}));function Y(j){return new Promise(N=>setTimeout(
N,j))}function Z(j){return Buffer.isBuffer(j)?j:j instanceof Uint8Array?Buffer.from(j):Buffer.from(String(j))}function K(j){if(j===null||j==="")return null;const N=parseInt(
j,10);return Number.isNaN(N)||N<0?null:N}function x(j){const N=K(j);return N===null||N<=0?null:N}class F{uploadPrefix;constructor(N="/resumable/upload"){this.uploadPrefix=
N}getApiCaller(){return new k(this)}}a.ResumableUploadDescriptor=F;class k{descriptor;constructor(N){this.descriptor=N}init(N){return N?new c.OngoingCall(N):new c.
OngoingCallPromise}wrap(N){return N}call(N,$,G,z){const q=G.resumableUpload;if(!q){z.callback(J("The resumable upload transport context was not provided. This i\
s a bug in the generated client library."));return}const ee=G.otherArgs?.headers?Object.fromEntries(Object.entries(G.otherArgs.headers).map(([re,ne])=>[re,String(
ne)])):void 0,oe=new U({...q,uploadPrefix:q.uploadPrefix??this.descriptor.uploadPrefix??"/resumable/upload",defaultTimeout:q.defaultTimeout??G.timeout,defaultRetry:q.
defaultRetry!==void 0?q.defaultRetry:G.retry,defaultStartHeaders:ee||q.defaultStartHeaders?{...ee??{},...q.defaultStartHeaders??{}}:void 0});z.completed=!0,z.callback(
null,oe)}fail(N,$){N.callback($)}result(N){return N.promise}}a.ResumableUploadApiCaller=k;class U{context;params=null;state_=A.STARTING;uploadUrl_=null;committedBytes_=0;startTimeMs=0;globalDeadlineMs=a.
DEFAULT_GLOBAL_DEADLINE_MS;effectiveChunkSize_=a.DEFAULT_CHUNK_SIZE;negotiatedGranularity_=null;activeAbortController=null;activeStream_=null;activeIterator_=null;deadlineTimer=null;stallTimer=null;canceled_=!1;started_=!1;done_=!1;finishedPromise_;resolveFinished_;rejectFinished_;constructor(N){
this.context=N,this.finishedPromise_=new Promise(($,G)=>{this.resolveFinished_=$,this.rejectFinished_=G})}get uploadUrl(){return this.uploadUrl_}get state(){return this.
state_}get chunkSize(){return this.started_?this.effectiveChunkSize_:null}get committedBytes(){return this.committedBytes_}cancel(){if(this.canceled_||this.done_)
return;if(this.canceled_=!0,this.clearDeadlineTimer(),this.clearStallTimer(),this.uploadUrl_){const $=new AbortController;this.context.auth.request({url:this.uploadUrl_,
method:"POST",headers:{[o]:i,[r]:P},signal:$.signal,responseType:"text",timeout:this.getPerRequestTimeoutMs(),validateStatus:()=>!0}).catch(()=>{})}this.activeAbortController?.
abort(),this.releaseActiveStream();const N=J("The resumable upload was cancelled.",e.Status.CANCELLED);this.rejectFinished_(N)}async start(N){if(this.started_)throw J(
"The resumable upload has already been started.");if(this.canceled_)throw J("The resumable upload was cancelled.");if(!N.uploadSource)throw J("uploadSource must\
 be provided to start a resumable upload.");this.params=N,this.started_=!0,this.startTimeMs=Date.now(),this.globalDeadlineMs=this.computeGlobalDeadlineMs(N),this.
armDeadlineTimer();let $,G;try{if(N.resumeUrl){this.state_=A.RECOVERY;const z=await this.queryOffset(N.resumeUrl);this.uploadUrl_=N.resumeUrl,this.committedBytes_=
z.offset,this.effectiveChunkSize_=this.computeEffectiveChunkSize(N.chunkSize,z.granularity),this.reportProgress(),$=N.resumeUrl,G=z.finalResponse}else{this.state_=
A.STARTING;const z=await this.sendStart();$=z.uploadUrl,this.uploadUrl_=$,this.effectiveChunkSize_=this.computeEffectiveChunkSize(N.chunkSize,z.granularity),z.committedOffset!==
void 0&&(this.committedBytes_=z.committedOffset,this.reportProgress()),G=z.finalResponse}}catch(z){throw this.done_=!0,this.clearDeadlineTimer(),this.rejectFinished_(
z),z}if(G!==void 0){this.state_=A.FINALIZING,this.done_=!0,this.clearDeadlineTimer(),this.resolveFinished_(G);return}this.state_=A.TRANSMISSION,this.runTransmission(
$)}finished(){return this.finishedPromise_}uploadSizeForDeadline(N){return N.uploadSize!==void 0&&N.uploadSize>0?N.uploadSize:N.uploadSource.size>0?N.uploadSource.
size:0}computeGlobalDeadlineMs(N){if(N.globalDeadlineMs!==void 0&&N.globalDeadlineMs>0)return N.globalDeadlineMs;let $=a.DEFAULT_GLOBAL_DEADLINE_MS;const G=this.
uploadSizeForDeadline(N);if(G>0){const z=Math.ceil(G/d);$=Math.max($,z)}return Math.min($,a.MAX_GLOBAL_DEADLINE_MS)}computeEffectiveChunkSize(N,$){const G=N??a.
DEFAULT_CHUNK_SIZE;if(!$||$<=0)return G;this.negotiatedGranularity_=$;const z=Math.floor(G/$)*$;return z>0?z:$}async sendStart(){const N=this.context.rpc;if(!N.
resolvedRequestType)throw new R(`Cannot start resumable upload for method ${N.name}: the resolved request type is unavailable.`);const $=N.resolvedRequestType.fromObject(
this.context.request),G=f.toProto3JSON($,{numericEnums:this.context.numericEnums??!1});if(!G||typeof G!="object"||Array.isArray(G))throw new R(`Cannot serialize\
 the request for resumable upload method ${N.name}.`);let z="",q="",ee=G;try{const fe=(0,h.transcode)(G,N.parsedOptions);fe&&(z=fe.queryString??"",q=fe.url?fe.url.
replace(/^\/?/,"/"):"",ee=fe.data===""?{}:fe.data)}catch{}this.context.numericEnums&&(z=`${z?`${z}&`:""}$alt=json%3Benum-encoding=int`),this.context.minifyJson&&
(z=`${z?`${z}&`:""}$prettyPrint=0`);const oe=(this.context.uploadPrefix??"/resumable/upload").replace(/\/$/,""),re=`${this.getEndpointBase()}${oe}${q}${z?`?${z}`:
""}`,ne=JSON.stringify(ee),ce=this.params?this.uploadSizeForDeadline(this.params):0,ae={"content-type":"application/json",...ce>0?{"x-goog-upload-header-content\
-length":String(ce)}:{},...this.context.defaultStartHeaders??{},...this.params?.startHeaders??{}},le=await this.sendCommandWithRetry(re,b,ne,-1,ae),ge=le.headers.
get(_);if(!ge)throw new R(`The resumable upload start response did not include a ${_} header.`);const ue=x(le.headers.get(v));if(le.headers.get(E)===null){this.
state_=A.RECOVERY;const fe=await this.queryOffset(ge);return{uploadUrl:ge,granularity:ue??fe.granularity,committedOffset:fe.offset,finalResponse:fe.finalResponse}}
return{uploadUrl:ge,granularity:ue}}getEndpointBase(){let N=this.context.servicePath,$=this.context.servicePort;const G=N.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);return G&&
(N=G[1],$=parseInt(G[2],10)),`${this.context.protocol}://${N}:${$}`}async queryOffset(N){this.state_=A.RECOVERY;const $=await this.sendCommandWithRetry(N,T,null,
-1,void 0);if($.status<200||$.status>=300)throw new R(`Resumable upload recovery query failed: HTTP ${$.status}.`,$.status);const G=$.headers.get(E),z=K($.headers.
get(w)),q=x($.headers.get(v));if(G==="final"){const ee=this.decodeFinalResponse($);return{offset:z??(this.params?this.uploadSizeForDeadline(this.params):0)??this.
committedBytes_,granularity:q,finalResponse:ee}}if(z===null)throw new R(`The resumable upload recovery query did not include a ${w} header.`);return{offset:z,granularity:q}}async runTransmission(N){
try{let $=Buffer.alloc(0),G=this.committedBytes_,z=null;for(await this.openSourceAt(G);;){this.assertActive(),this.assertDeadline();const q=await this.readNextChunk(
$);if($=q.remainder,q.chunk===null){this.state_=A.FINALIZING,z=await this.transmitFinalize(N,G);break}const ee=await this.transmitChunk(N,q.chunk,G,q.eof);if(G=
ee.newOffset,ee.recoveredFinal||(this.committedBytes_=G,this.reportProgress()),ee.skipAhead>0&&($.length>=ee.skipAhead?$=$.subarray(ee.skipAhead):$=await this.skipBytes(
ee.skipAhead-$.length)),ee.finalized){z=ee.response;break}}if(this.state_!==A.FINALIZING&&(this.state_=A.FINALIZING),z===null)throw new R("The resumable upload \
completed without a final response.");this.done_=!0,this.clearDeadlineTimer(),this.resolveFinished_(z)}catch($){if($ instanceof V)try{this.committedBytes_=$.offset,
this.state_=A.TRANSMISSION,await this.runTransmission(N);return}catch(G){this.canceled_||(this.done_=!0,this.clearDeadlineTimer(),this.rejectFinished_(G));return}
this.canceled_||(this.done_=!0,this.clearDeadlineTimer(),this.rejectFinished_($))}finally{this.releaseActiveStream()}}armDeadlineTimer(){this.clearDeadlineTimer(),
this.deadlineTimer=setTimeout(()=>{this.canceled_||this.done_||(this.activeAbortController?.abort(),this.clearStallTimer(),this.releaseActiveStream(),this.done_=
!0,this.rejectFinished_(this.deadlineError()))},this.globalDeadlineMs)}clearDeadlineTimer(){this.deadlineTimer&&(clearTimeout(this.deadlineTimer),this.deadlineTimer=
null)}clearStallTimer(){this.stallTimer&&(clearTimeout(this.stallTimer),this.stallTimer=null)}async openSourceAt(N){const $=this.params?.uploadSource;if(!$)throw J(
"Cannot open the upload source because start() was not called.");this.releaseActiveStream();const G=$.getStream(N);this.activeStream_=G,this.activeIterator_=G[Symbol.
asyncIterator]()}releaseActiveStream(){this.activeStream_&&(this.activeStream_.destroy?.(),this.activeStream_=null,this.activeIterator_=null)}deadlineError(){return J(
`The resumable upload exceeded its global deadline of ${this.globalDeadlineMs} ms.`,e.Status.DEADLINE_EXCEEDED)}async readNextChunk(N){const $=this.activeIterator_;
if(!$)throw J("Cannot read from the upload source because it is not open.");const G=this.effectiveChunkSize_;for(;N.length<G;){const q=await $.next();if(q.done)
return N.length===0?{chunk:null,eof:!0,remainder:Buffer.alloc(0)}:{chunk:N,eof:!0,remainder:Buffer.alloc(0)};N=Buffer.concat([N,Z(q.value)])}return{chunk:N.subarray(
0,G),eof:!1,remainder:N.subarray(G)}}async skipBytes(N){const $=this.activeIterator_;if(!$)throw J("Cannot skip the upload source because it is not open.");let G=N;
for(;G>0;){const z=await $.next();if(z.done)throw new R(`The server committed ${N} bytes beyond the end of the provided stream; the payload appears shorter than\
 expected.`);const q=Z(z.value);if(q.length>=G)return q.subarray(G);G-=q.length}return Buffer.alloc(0)}async transmitChunk(N,$,G,z){let q=$,ee=G;const oe=this.getRetrySettings();
let re=0,ne=oe.initialDelayMs;for(;;){this.assertActive(),this.assertDeadline();const ce=z?D:L;try{const ae=await this.sendCommandWithRetry(N,ce,q,ee,void 0);if(z){
if(ae.headers.get(E)!=="final")throw new y(`The resumable upload finalize response did not include ${E}: final.`);return{finalized:!0,response:this.decodeFinalResponse(
ae),newOffset:ee+q.length,skipAhead:0}}return{finalized:!1,response:null,newOffset:ee+q.length,skipAhead:0}}catch(ae){if(!(ae instanceof y||ae instanceof B))throw ae;
this.state_=A.RECOVERY;const ge=this.effectiveChunkSize_,ue=await this.queryOffset(N);ue.granularity!==null&&ue.granularity>0&&(this.effectiveChunkSize_=this.computeEffectiveChunkSize(
this.params?.chunkSize,ue.granularity));const fe=this.effectiveChunkSize_!==ge,de=ue.offset;if(this.committedBytes_=de,this.reportProgress(),ue.finalResponse!==
void 0)return this.state_=A.FINALIZING,{finalized:!0,response:ue.finalResponse,newOffset:de,skipAhead:0,recoveredFinal:!0};if(this.state_=A.TRANSMISSION,ae instanceof
B)throw new V(de);if(de===ee){if(!z&&(fe||this.negotiatedGranularity_!==null&&q.length%this.negotiatedGranularity_!==0))throw new V(de);if(re>=oe.maxRetries)throw J(
`Exceeded the maximum number of recovery retries (${oe.maxRetries}) without forward progress at byte offset ${ee}: ${ae.message}`,e.Status.DEADLINE_EXCEEDED);this.
assertDeadline(),await Y(ne),ne=Math.min(ne*oe.delayMultiplier,oe.maxDelayMs),re+=1;continue}if(de>ee){if(de===ee+q.length)return z?{finalized:!0,response:await this.
transmitFinalize(N,de),newOffset:de,skipAhead:0}:{finalized:!1,response:null,newOffset:de,skipAhead:0};if(de>ee+q.length)return z?{finalized:!0,response:await this.
transmitFinalize(N,de),newOffset:de,skipAhead:0}:{finalized:!1,response:null,newOffset:de,skipAhead:de-(ee+q.length)};const Ee=q.subarray(de-ee);if(!z&&(fe||this.
negotiatedGranularity_!==null&&Ee.length%this.negotiatedGranularity_!==0))throw new V(de);q=Ee,ee=de,re=0,ne=oe.initialDelayMs;continue}throw new V(de)}}}async transmitFinalize(N,$){
let G=$;const z=this.getRetrySettings();let q=0,ee=z.initialDelayMs;for(;;){this.assertActive(),this.assertDeadline();try{const oe=await this.sendCommandWithRetry(
N,O,null,G,void 0);if(oe.headers.get(E)!=="final")throw new y(`The resumable upload finalize response did not include ${E}: final.`);return this.decodeFinalResponse(
oe)}catch(oe){if(!(oe instanceof y||oe instanceof B))throw oe;this.state_=A.RECOVERY;const ne=await this.queryOffset(N);ne.granularity!==null&&ne.granularity>0&&
(this.effectiveChunkSize_=this.computeEffectiveChunkSize(this.params?.chunkSize,ne.granularity));const ce=ne.offset;if(this.committedBytes_=ce,this.reportProgress(),
ne.finalResponse!==void 0)return this.state_=A.FINALIZING,ne.finalResponse;if(this.state_=A.FINALIZING,oe instanceof B)throw new V(ce);if(ce>=G){if(ce===G){if(q>=
z.maxRetries)throw J(`Exceeded the maximum number of recovery retries (${z.maxRetries}) while finalizing at byte offset ${G}: ${oe.message}`,e.Status.DEADLINE_EXCEEDED);
this.assertDeadline(),await Y(ee),ee=Math.min(ee*z.delayMultiplier,z.maxDelayMs),q+=1}else q=0,ee=z.initialDelayMs;G=ce;continue}throw new V(ce)}}}decodeFinalResponse(N){
try{return(0,s.decodeResponse)(this.context.rpc,!0,N.body)}catch($){throw new R(`Failed to decode the resumable upload final response: ${$.message}`)}}async sendCommandWithRetry(N,$,G,z,q){
const ee=this.getRetrySettings();let oe=0,re=ee.initialDelayMs;for(;;)try{return await this.fetchCommand(N,$,G,z,q)}catch(ne){if(this.canceled_)throw J("The res\
umable upload was cancelled.",e.Status.CANCELLED);if(ne instanceof y||ne instanceof R||ne instanceof n.GoogleError||!(ne instanceof C))throw ne;if(oe>=ee.maxRetries)
throw J(`Exceeded the maximum number of retries (${ee.maxRetries}) while sending the resumable upload command "${$}": ${ne.message}`,e.Status.DEADLINE_EXCEEDED);
this.assertDeadline(),await Y(re),re=Math.min(re*ee.delayMultiplier,ee.maxDelayMs),oe+=1}}async fetchCommand(N,$,G,z,q){const ee={[o]:i,[r]:$};if((G!==null||$===
L||$===D||$===O)&&z>=0&&(ee[m]=String(z)),$===b?ee["content-type"]="application/json":G!==null&&(ee["content-type"]="application/octet-stream"),q)for(const[ae,le]of Object.
entries(q))ee[ae.toLowerCase()]=le;const re=new AbortController;this.activeAbortController=re;let ne=!1;($===L||$===D||$===O)&&(this.clearStallTimer(),this.stallTimer=
setTimeout(()=>{ne=!0,re.abort(new Error("Resumable upload stalled."))},this.params?.stallTimeoutMs??a.DEFAULT_STALL_TIMEOUT_MS));try{const ae=await this.context.
auth.request({url:N,method:"POST",headers:ee,body:G==null?void 0:typeof G=="string"?G:Buffer.from(G),signal:re.signal,responseType:"stream",timeout:this.getPerRequestTimeoutMs(),
validateStatus:()=>!0}),le=Buffer.from(await ae.arrayBuffer()),ge={status:ae.status,headers:this.normalizeHeaders(ae.headers),body:le};return this.throwOnNonTransientStatus(
ge,$),ge}catch(ae){throw this.canceled_?J("The resumable upload was cancelled.",e.Status.CANCELLED):ne?new B(`The resumable upload request stalled: no progress \
was made within ${this.params?.stallTimeoutMs??a.DEFAULT_STALL_TIMEOUT_MS} ms.`):ae instanceof y||ae instanceof R||ae instanceof n.GoogleError||ae instanceof C?
ae:new C(ae instanceof Error?ae.message:String(ae))}finally{this.clearStallTimer(),this.activeAbortController===re&&(this.activeAbortController=null)}}throwOnNonTransientStatus(N,$){
const G=N.headers.get(E);if(N.status>=200&&N.status<300){if(G===null){if(this.state_===A.RECOVERY)throw new R(`The resumable upload ${$} response did not includ\
e a ${E} header while in recovery.`);if($===b){if(N.headers.get(_))return;throw new C(`The resumable upload start response did not include ${E} or ${_} headers.`)}
throw this.state_===A.STARTING||this.state_===A.TRANSMISSION||this.state_===A.FINALIZING?new y(`The resumable upload response did not include a ${E} header.`):new R(
`The resumable upload ${$} response did not include a ${E} header.`)}return}if(G==="final"&&this.throwFatalHttpResponse(N),S.has(N.status)){if($===L||$===D||$===
O)throw new y(`Resumable upload state mismatch: HTTP ${N.status}.`,N.status);if($===b&&G===null)throw new C(`Resumable upload transient error: HTTP ${N.status}.`)}
if(I.has(N.status))throw new C(`Resumable upload transient error: HTTP ${N.status}.`);this.throwFatalHttpResponse(N)}throwFatalHttpResponse(N){try{(0,s.decodeResponse)(
this.context.rpc,!1,N.body,N.status)}catch($){if($ instanceof n.GoogleError)throw $.code===void 0&&($.code=(0,e.rpcCodeFromHttpStatusCode)(N.status)),$}throw J(
`Resumable upload failed: HTTP ${N.status}.`,(0,e.rpcCodeFromHttpStatusCode)(N.status))}normalizeHeaders(N){if(N&&typeof N.get=="function")return N;const $=new Map;
if(N&&typeof N=="object")for(const[G,z]of Object.entries(N))$.set(G.toLowerCase(),String(z));return{get(G){return $.get(G.toLowerCase())??null}}}getPerRequestTimeoutMs(){
return this.params?.timeout??this.context.defaultTimeout??a.DEFAULT_PER_REQUEST_TIMEOUT_MS}getRetrySettings(){const N=this.params?.retry!==void 0?this.params.retry:
this.context.defaultRetry;if(N===null)return{maxRetries:0,initialDelayMs:100,delayMultiplier:1.3,maxDelayMs:6e4};const $=N?.backoffSettings??(0,t.createDefaultBackoffSettings)();
return{maxRetries:$.maxRetries??a.DEFAULT_MAX_INNER_RETRIES,initialDelayMs:$.initialRetryDelayMillis??100,delayMultiplier:$.retryDelayMultiplier??1.3,maxDelayMs:$.
maxRetryDelayMillis??6e4}}reportProgress(){this.params?.onProgress&&this.uploadUrl_&&this.params.onProgress({bytesUploaded:this.committedBytes_,uploadUrl:this.uploadUrl_})}assertActive(){
if(this.canceled_)throw J("The resumable upload was cancelled.",e.Status.CANCELLED)}assertDeadline(){if(Date.now()-this.startTimeMs>=this.globalDeadlineMs)throw this.
deadlineError()}}a.ResumableUploadSession=U}),37515:(function(M,a,u){"use strict";var l=this&&this.__createBinding||(Object.create?(function(s,t,n,e){e===void 0&&
(e=n);var h=Object.getOwnPropertyDescriptor(t,n);(!h||("get"in h?!t.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:function(){return t[n]}}),Object.
defineProperty(s,e,h)}):(function(s,t,n,e){e===void 0&&(e=n),s[e]=t[n]})),p=this&&this.__setModuleDefault||(Object.create?(function(s,t){Object.defineProperty(s,
"default",{enumerable:!0,value:t})}):function(s,t){s.default=t}),g=this&&this.__importStar||(function(){var s=function(t){return s=Object.getOwnPropertyNames||function(n){
var e=[];for(var h in n)Object.prototype.hasOwnProperty.call(n,h)&&(e[e.length]=h);return e},s(t)};return function(t){if(t&&t.__esModule)return t;var n={};if(t!=
null)for(var e=s(t),h=0;h<e.length;h++)e[h]!=="default"&&l(n,t,e[h]);return p(n,t),n}})();Object.defineProperty(a,"__esModule",{value:!0}),a.fromParams=c;const f=g(
u(83480));function c(s){return f.stringify(s)}}),69124:((M,a)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.HttpCodeToRpcCodeMap=a.Status=void 0,
a.rpcCodeFromHttpStatusCode=l;var u;(function(p){p[p.OK=0]="OK",p[p.CANCELLED=1]="CANCELLED",p[p.UNKNOWN=2]="UNKNOWN",p[p.INVALID_ARGUMENT=3]="INVALID_ARGUMENT",
p[p.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEEDED",p[p.NOT_FOUND=5]="NOT_FOUND",p[p.ALREADY_EXISTS=6]="ALREADY_EXISTS",p[p.PERMISSION_DENIED=7]="PERMISSION_DENIED",p[p.
RESOURCE_EXHAUSTED=8]="RESOURCE_EXHAUSTED",p[p.FAILED_PRECONDITION=9]="FAILED_PRECONDITION",p[p.ABORTED=10]="ABORTED",p[p.OUT_OF_RANGE=11]="OUT_OF_RANGE",p[p.UNIMPLEMENTED=
12]="UNIMPLEMENTED",p[p.INTERNAL=13]="INTERNAL",p[p.UNAVAILABLE=14]="UNAVAILABLE",p[p.DATA_LOSS=15]="DATA_LOSS",p[p.UNAUTHENTICATED=16]="UNAUTHENTICATED"})(u||(a.
Status=u={})),a.HttpCodeToRpcCodeMap=new Map([[400,u.INVALID_ARGUMENT],[401,u.UNAUTHENTICATED],[403,u.PERMISSION_DENIED],[404,u.NOT_FOUND],[409,u.ABORTED],[416,
u.OUT_OF_RANGE],[429,u.RESOURCE_EXHAUSTED],[499,u.CANCELLED],[501,u.UNIMPLEMENTED],[503,u.UNAVAILABLE],[504,u.DEADLINE_EXCEEDED]]);function l(p){return a.HttpCodeToRpcCodeMap.
has(p)?a.HttpCodeToRpcCodeMap.get(p):p>=200&&p<300?u.OK:p>=400&&p<500?u.FAILED_PRECONDITION:p>=500&&p<600?u.INTERNAL:u.UNKNOWN}}),46690:((M,a,u)=>{"use strict";
Object.defineProperty(a,"__esModule",{value:!0}),a.StreamArrayParser=void 0;const l=u(2203),p=u(32230);class g extends l.Transform{_done;_prevBlock;_isInString;_isSkipped;_level;rpc;cancelController;cancelSignal;cancelRequested;constructor(c,s){
super(Object.assign({},s,{readableObjectMode:!0})),this._done=!1,this._prevBlock=Buffer.from(""),this._isInString=!1,this._isSkipped=!1,this._level=0,this.rpc=c,
this.cancelController=new AbortController,this.cancelSignal=this.cancelController.signal,this.cancelRequested=!1}_transform(c,s,t){let n=0,e=0;for(this._level===
0&&e===0&&(String.fromCharCode(c[0])!=="["&&this.emit("error",new Error(`Internal Error: API service stream data must start with a '[' and close with the corres\
ponding ']', but it start with ${String.fromCharCode(c[0])}`)),e++,this._level++);e<c.length;){const h=String.fromCharCode(c[e]);if(this._isSkipped)this._isSkipped=
!1;else switch(h){case"{":this._isInString||this._level++,!this._isInString&&this._level===2&&(n=e);break;case'"':this._isInString=!this._isInString;break;case"\
}":if(this._isInString||this._level--,!this._isInString&&this._level===1){const d=Buffer.concat([this._prevBlock,c.slice(n,e+1)]);try{const o=(0,p.decodeResponse)(
this.rpc,!0,d);this.push(o)}catch(o){this.emit("error",o)}n=e+1,this._prevBlock=Buffer.from("")}break;case"]":!this._isInString&&this._level===1&&(this._done=!0,
this.push(null));break;case"\\":this._isSkipped=!0;break;default:break}e++}this._level>1&&(this._prevBlock=Buffer.concat([this._prevBlock,c.slice(n,e)])),t()}_flush(c){
c()}_destroy(c,s){s(this.cancelRequested?null:c)}cancel(){this._done=!0,this.cancelRequested=!0,this.cancelController.abort(),this.end()}}a.StreamArrayParser=g}),
67839:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.StreamDescriptor=void 0;const l=u(98177);class p{type;streaming;rest;gaxStreamingRetries;constructor(f,c,s){
this.type=f,this.streaming=!0,this.rest=c,this.gaxStreamingRetries=s}getApiCaller(){return new l.StreamingApiCaller(this)}}a.StreamDescriptor=p}),21224:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.StreamProxy=a.StreamType=void 0;const l=u(4996),p=u(34775),g=u(69124),f=u(2203),c=u(29112),s=u(67842);
var t;(function(h){h[h.SERVER_STREAMING=1]="SERVER_STREAMING",h[h.CLIENT_STREAMING=2]="CLIENT_STREAMING",h[h.BIDI_STREAMING=3]="BIDI_STREAMING"})(t||(a.StreamType=
t={}));const n=null;class e extends c{type;_callback;_isCancelCalled;stream;_responseHasSent;rest;gaxServerStreamingRetries;apiCall;argument;recordResend;constructor(d,o,i,r){
super(void 0,void 0,{objectMode:!0,readable:d!==t.CLIENT_STREAMING,writable:d!==t.SERVER_STREAMING}),this.type=d,this._callback=o,this._isCancelCalled=!1,this._responseHasSent=
!1,this.rest=i,this.gaxServerStreamingRetries=r}shouldRetryRequest(d,o){const i=p.GoogleError.parseGRPCStatusDetails(d);let r=this.defaultShouldRetry(i,o);return o.
shouldRetryFn&&(r=o.shouldRetryFn(i)),r}cancel(){this.stream?this.stream.cancel():this._isCancelCalled=!0}throwIfMaxRetriesOrTotalTimeoutExceeded(d,o,i,r,m,_){const w=new Date().
getTime();if(m&&(i===0||i<0||d&&w>=d)){const v=new p.GoogleError(`Total timeout of API exceeded ${m} milliseconds ${r?`retrying error ${r} `:""} before any resp\
onse was received.`);throw v.code=g.Status.DEADLINE_EXCEEDED,v}if(o===0){const v=r;throw v.note="Max retries is set to zero.",v}if(_&&_>=o){const v=new p.GoogleError(
"Exceeded maximum number of retries "+(r?`retrying error ${r} `:"")+"before any response was received");throw v.code=g.Status.DEADLINE_EXCEEDED,v}}eventForwardHelper(d){
["metadata","response","status"].forEach(i=>{d.on(i,this.emit.bind(this,i))})}statusMetadataHelper(d){d.on("status",()=>{this._responseHasSent||d.emit("response",
{code:200,details:"",message:"OK"})}),d.on("metadata",o=>{d.emit("response",{code:200,details:"",message:"OK",metadata:o}),this._responseHasSent=!0})}forwardEvents(d){
this.eventForwardHelper(d),this.statusMetadataHelper(d),d.on("error",o=>{p.GoogleError.parseGRPCStatusDetails(o)})}defaultShouldRetry(d,o){return!(o.retryCodes.
length>0&&o.retryCodes.indexOf(d.code)<0||o.retryCodes.length===0)}setStream(d,o,i={},r){if(this.apiCall=d,this.argument=o,this.type===t.SERVER_STREAMING){if(this.
rest){const _=d(o,this._callback);this.stream=_,this.setReadable(_)}else if(this.gaxServerStreamingRetries){const _=()=>{if(this._isCancelCalled){this.stream&&this.
stream.cancel();return}return d(o,this._callback)},E=this.newStreamingRetryRequest({request:_,retry:r});this.stream=E,this.eventForwardHelper(E),this.setReadable(
E)}else{let _=0;const E=s(null,{objectMode:!0,request:()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}_>0&&this.recordResend?.(),_++;const w=d(
o,this._callback);return this.stream=w,this.forwardEvents(w),w},retries:i.retries,currentRetryAttempt:i.currentRetryAttempt,noResponseRetries:i.noResponseRetries,
shouldRetryFn:i.shouldRetryFn});this.setReadable(E)}return}const m=d(o,this._callback);this.stream=m,this.forwardEvents(m),this.type===t.CLIENT_STREAMING&&this.
setWritable(m),this.type===t.BIDI_STREAMING&&(this.setReadable(m),this.setWritable(m)),this._isCancelCalled&&this.stream&&this.stream.cancel()}newStreamingRetryRequest(d){
const o=d.retry??{retryCodes:[],backoffSettings:(0,l.createDefaultBackoffSettings)()};let i=0;const r=new f.PassThrough({objectMode:!0}),m=o.backoffSettings.totalTimeoutMillis??
void 0,_=o.backoffSettings.maxRetries??void 0;let E=o.backoffSettings.initialRpcTimeoutMillis??void 0,w=new Date,v=0;m&&(v=w.getTime()+m);const b=(T,O)=>{const P=p.
GoogleError.parseGRPCStatusDetails(T);return P.note="Exception occurred in retry method that was not classified as transient",O.destroy(),r.destroy(P),r},L=T=>{
let O=!1,P=!1,D=!1;const I=T.request(n);return r.cancel=I.cancel,["metadata","response","status"].forEach(A=>{I.on(A,r.emit.bind(r,A))}),this.statusMetadataHelper(
I),I.on("data",A=>{i=0,this.emit.bind(this,"data")(A)}),I.on("status",()=>(P=!0,O&&r.end(),r)),I.on("end",()=>(D||(O=!0,P&&r.end()),r)),I.on("error",A=>{if(D=!0,
typeof _!==void 0||typeof m!==void 0)if(this.shouldRetryRequest(A,o))if(_&&m){const C=new p.GoogleError("Cannot set both totalTimeoutMillis and maxRetries in ba\
ckoffSettings.");return C.code=g.Status.INVALID_ARGUMENT,I.destroy(),r.destroy(C),r}else{try{this.throwIfMaxRetriesOrTotalTimeoutExceeded(v,_,E,A,m,i)}catch(Z){
const K=p.GoogleError.parseGRPCStatusDetails(Z);return I.destroy(),r.destroy(K),r}const C=o.backoffSettings.retryDelayMultiplier,y=o.backoffSettings.maxRetryDelayMillis,
R=o.backoffSettings.rpcTimeoutMultiplier,B=o.backoffSettings.maxRpcTimeoutMillis;let V=o.backoffSettings.initialRetryDelayMillis;const J=Math.random()*V;return void setTimeout(
()=>{if(E){w=new Date,V=Math.min(V*C,y);const x=E&&R?E*R:0,F=B||0,k=v?v-w.getTime():0;E=Math.min(x,F,k)}i++;let Z=this.argument;o.getResumptionRequestFn!==void 0&&
(Z=o.getResumptionRequestFn(Z));const K=()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}return this.recordResend?.(),this.apiCall(Z,this.
_callback)};return d.request=K,L(d)},J)}else return b(A,I);else return b(A,I)}),r};return L(d)}}a.StreamProxy=e}),98177:((M,a,u)=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.StreamingApiCaller=void 0;const l=u(25531),p=u(21224);class g{descriptor;constructor(c){this.descriptor=c}init(c){return new p.StreamProxy(
this.descriptor.type,c,this.descriptor.rest,this.descriptor.gaxStreamingRetries)}wrap(c){switch(this.descriptor.type){case p.StreamType.SERVER_STREAMING:return(s,t,n)=>c(
s,t,n);case p.StreamType.CLIENT_STREAMING:return(s,t,n,e)=>c(t,n,e);case p.StreamType.BIDI_STREAMING:return(s,t,n)=>c(t,n);default:(0,l.warn)("streaming_wrap_un\
known_stream_type",`Unknown stream type: ${this.descriptor.type}`)}return c}call(c,s,t,n){n.setStream(c,s,t.retryRequestOptions,t.retry)}fail(c,s){c.emit("error",
s)}result(c){return c}}a.StreamingApiCaller=g}),976:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.getMatchedUrlTemplate=g,a.getField=
t,a.deepCopyWithoutMatchedFields=n,a.deleteField=e,a.buildQueryStringComponents=o,a.encodeWithSlashes=i,a.encodeWithoutSlashes=r,a.applyPattern=_,a.match=w,a.flattenObject=
v,a.isProto3OptionalField=b,a.transcode=L,a.overrideHttpRules=T;const l=u(24938),p=new WeakMap;function g(O){return p.get(O)}const f="(google.api.http)",c="prot\
o3_optional",s=["get","post","put","patch","delete"];function t(O,P,D=!1){const I=P.split(".");let S=O;for(const A of I){if(typeof S!="object")return;S=S[A]}if(!(!D&&
typeof S=="object"&&!Array.isArray(S)&&S!==null))return S}function n(O,P,D=""){if(typeof O!="object"||O===null)return O;const I=Object.assign({},O);for(const S in I){
if(P.has(`${D}${S}`)){delete I[S];continue}const A=`${D}${S}.`;Array.isArray(I[S])?I[S]=I[S].map(C=>n(C,new Set)):typeof I[S]=="object"&&I[S]!==null&&(I[S]=n(I[S],
P,A))}return I}function e(O,P){const D=P.split(".");for(;D.length>1;){if(typeof O!="object")return;const S=D.shift();O=O[S]}const I=D.shift();typeof O=="object"&&
delete O[I]}function h(O,P){if(P==="."||P==="..")throw new Error(`Invalid value ${P} for ${O}`)}function d(O,P){if(P&&P.split("/").some(I=>I==="."||I===".."))throw new Error(
`Value for ${O} must not contain segments that are exactly . or ..`)}function o(O,P=""){const D=[];for(const I in O){const S=O[I];if(Array.isArray(S))for(const A of S)
D.push(`${P}${r(I)}=${r(A.toString())}`);else typeof S=="object"&&S!==null?D.push(...o(S,`${I}.`)):D.push(`${P}${r(I)}=${r(S==null?"null":S.toString())}`)}return D}
function i(O){return encodeURIComponent(O).replace(/[!'()*]/g,P=>"%"+P.charCodeAt(0).toString(16).toUpperCase())}function r(O){return O.split("/").map(i).join("\
/")}function m(O){return O.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _(O,P,D="resource"){if(!O||O==="*")return h(D,P),i(P);if(!O.includes("*")&&O!==P)return;
const I=new RegExp("^"+m(O).replace(/\\\*\\\*/g,"(.+)").replace(/\\\*/g,"([^/]+)")+"$"),S=P.match(I);if(!S)return;const A=O.match(/\*\*|\*/g)||[];for(let C=1;C<
S.length;C++){const y=S[C];if(y!=null){const R=A[C-1];R==="*"?h(D,y):R==="**"&&d(D,y)}}return r(P)}function E(O){return O.split(".").map(D=>(0,l.toCamelCase)(D)).
join(".")}function w(O,P){let D=P;const I=[];for(;;){const S=D.match(/^(.*)\{([^}=]+)(?:=([^}]*))?\}(.*)/);if(!S)break;const[,A,C,y,R]=S,B=E(C);I.push(E(B));const V=t(
O,B);if(V===void 0)return;const J=_(y,V===null?"null":V.toString(),B);if(J===void 0)return;D=A+J+R}return{matchedFields:I,url:D}}function v(O){const P={};for(const D in O)
if(O[D]!==void 0){if(Array.isArray(O[D])){P[D]=O[D];continue}if(typeof O[D]=="object"&&O[D]!==null){const I=v(O[D]);for(const S in I)P[`${D}.${S}`]=I[S];continue}
P[D]=O[D]}return P}function b(O){return O&&O.options&&O.options[c]}function L(O,P){const D=[];for(const I of P){if(!(f in I))continue;const S=I[f];if(D.push(S),
S?.additional_bindings){const A=Array.isArray(S.additional_bindings)?S.additional_bindings:[S.additional_bindings];D.push(...A)}}for(const I of D)for(const S of s){
if(!(S in I))continue;const A=I[S],C=w(O,A);if(C===void 0)continue;const{url:y,matchedFields:R}=C;let B=n(O,new Set(R));if(I.body==="*"){const K={httpMethod:S,url:y,
queryString:"",data:B};return p.set(K,A),K}const V=B;I.body?(B=t(V,E(I.body),!0),e(V,E(I.body))):B="";const Y=o(V).join("&");(!B||typeof B=="object"&&Object.keys(
B).length===0)&&(B="");const Z={httpMethod:S,url:y,queryString:Y,data:B};return p.set(Z,A),Z}}function T(O,P){for(const D of O){if(!D.selector)continue;const I=P.
lookup(D.selector);if(!(!I||!I.parsedOptions))for(const S of I.parsedOptions){if(!(f in S))continue;const A=S[f];for(const C in A){if(C in D){if(C==="additional\
_bindings")continue;A[C]=D[C]}D.additional_bindings&&(A.additional_bindings=A.additional_bindings?Array.isArray(A.additional_bindings)?A.additional_bindings:[A.
additional_bindings]:[],A.additional_bindings.push(...D.additional_bindings))}}}}}),24938:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),
a.ignoredClientHeaderTokens=a.decodeAnyProtosInArray=a.decodeProtobufAny=a.getProtoNameFromFullName=void 0,a.camelToSnakeCase=s,a.toCamelCase=n,a.toLowerCamelCase=
e,a.makeUUID=h;const l="type.googleapis.com/",p=2,g=()=>globalThis.crypto?.randomUUID()||u(76982).randomUUID();function f(r,m=!1){return m&&(r=r.replace(/([A-Z])([A-Z]+)([A-Z])/g,
_=>_[0]+_.slice(1,_.length-1).toLowerCase()+_[_.length-1])),r.split(/(?=[A-Z])|[^A-Za-z0-9.]+/).filter(_=>_.length>0).map((_,E)=>E===0?_:_.toLowerCase())}function c(r){
return r.length===0?r:r[0].toLowerCase()+r.slice(1)}function s(r){const m=f(r);if(m.length===0)return r;const _=[m[0]];return _.push(...m.slice(1).map(c)),_.join(
"_")}function t(r){return r.length===0?r:r[0].toUpperCase()+r.slice(1)}function n(r){const m=f(r,!0);if(m.length===0)return r;const _=[m[0]];return _.push(...m.
slice(1).map(E=>E.match(/^\d+$/)?"_"+E:t(E))),_.join("")}function e(r){const m=n(r);return m.length===0?m:m[0].toLowerCase()+m.slice(1)}function h(){return g()}
const d=r=>{const m=r.split(l);if(m.length!==p)throw Error("Can't get proto name");return m[1]};a.getProtoNameFromFullName=d;const o=(r,m)=>{if(r.type_url==="")
throw new Error("Any type_url is not set");const _=(0,a.getProtoNameFromFullName)(r.type_url);return m.lookupType(_).decode(r.value)};a.decodeProtobufAny=o;const i=(r,m)=>{
const _=[];for(const E of r){if(E.constructor.name==="Any"){try{const w=(0,a.decodeProtobufAny)(E,m);_.push(w)}catch{}continue}_.push(E)}return _};a.decodeAnyProtosInArray=
i,a.ignoredClientHeaderTokens=["gl-node","gl-web","grpc","grpc-web","rest","gax","auth","gapic","gccl"]}),25531:((M,a,u)=>{"use strict";Object.defineProperty(a,
"__esModule",{value:!0}),a.warn=g;const l=u(83515),p=new Set;function g(f,c,s){p.has(f)||(p.add(f),(0,l.isNodeJS)()?typeof s<"u"?process.emitWarning(c,{type:s}):
process.emitWarning(c):console.warn(c))}}),39598:((M,a,u)=>{try{var l=u(39023);if(typeof l.inherits!="function")throw"";M.exports=l.inherits}catch{M.exports=u(26589)}}),
26589:(M=>{typeof Object.create=="function"?M.exports=function(u,l){l&&(u.super_=l,u.prototype=Object.create(l.prototype,{constructor:{value:u,enumerable:!1,writable:!0,
configurable:!0}}))}:M.exports=function(u,l){if(l){u.super_=l;var p=function(){};p.prototype=l.prototype,u.prototype=new p,u.prototype.constructor=u}}}),77690:((M,a,u)=>{
"use strict";var l=u(76982);a=M.exports=p;function p(h,d){return d=c(h,d),t(h,d)}a.sha1=function(h){return p(h)},a.keys=function(h){return p(h,{excludeValues:!0,
algorithm:"sha1",encoding:"hex"})},a.MD5=function(h){return p(h,{algorithm:"md5",encoding:"hex"})},a.keysMD5=function(h){return p(h,{algorithm:"md5",encoding:"h\
ex",excludeValues:!0})};var g=l.getHashes?l.getHashes().slice():["sha1","md5"];g.push("passthrough");var f=["buffer","hex","binary","base64"];function c(h,d){d=
d||{};var o={};if(o.algorithm=d.algorithm||"sha1",o.encoding=d.encoding||"hex",o.excludeValues=!!d.excludeValues,o.algorithm=o.algorithm.toLowerCase(),o.encoding=
o.encoding.toLowerCase(),o.ignoreUnknown=d.ignoreUnknown===!0,o.respectType=d.respectType!==!1,o.respectFunctionNames=d.respectFunctionNames!==!1,o.respectFunctionProperties=
d.respectFunctionProperties!==!1,o.unorderedArrays=d.unorderedArrays===!0,o.unorderedSets=d.unorderedSets!==!1,o.unorderedObjects=d.unorderedObjects!==!1,o.replacer=
d.replacer||void 0,o.excludeKeys=d.excludeKeys||void 0,typeof h>"u")throw new Error("Object argument required.");for(var i=0;i<g.length;++i)g[i].toLowerCase()===
o.algorithm.toLowerCase()&&(o.algorithm=g[i]);if(g.indexOf(o.algorithm)===-1)throw new Error('Algorithm "'+o.algorithm+'"  not supported. supported values: '+g.
join(", "));if(f.indexOf(o.encoding)===-1&&o.algorithm!=="passthrough")throw new Error('Encoding "'+o.encoding+'"  not supported. supported values: '+f.join(", "));
return o}function s(h){if(typeof h!="function")return!1;var d=/^function\s+\w*\s*\(\s*\)\s*{\s+\[native code\]\s+}$/i;return d.exec(Function.prototype.toString.
call(h))!=null}function t(h,d){var o;d.algorithm!=="passthrough"?o=l.createHash(d.algorithm):o=new e,typeof o.write>"u"&&(o.write=o.update,o.end=o.update);var i=n(
d,o);if(i.dispatch(h),o.update||o.end(""),o.digest)return o.digest(d.encoding==="buffer"?void 0:d.encoding);var r=o.read();return d.encoding==="buffer"?r:r.toString(
d.encoding)}a.writeToStream=function(h,d,o){return typeof o>"u"&&(o=d,d={}),d=c(h,d),n(d,o).dispatch(h)};function n(h,d,o){o=o||[];var i=function(r){return d.update?
d.update(r,"utf8"):d.write(r,"utf8")};return{dispatch:function(r){h.replacer&&(r=h.replacer(r));var m=typeof r;return r===null&&(m="null"),this["_"+m](r)},_object:function(r){
var m=/\[object (.*)\]/i,_=Object.prototype.toString.call(r),E=m.exec(_);E?E=E[1]:E="unknown:["+_+"]",E=E.toLowerCase();var w=null;if((w=o.indexOf(r))>=0)return this.
dispatch("[CIRCULAR:"+w+"]");if(o.push(r),typeof Buffer<"u"&&Buffer.isBuffer&&Buffer.isBuffer(r))return i("buffer:"),i(r);if(E!=="object"&&E!=="function"&&E!=="\
asyncfunction")if(this["_"+E])this["_"+E](r);else{if(h.ignoreUnknown)return i("["+E+"]");throw new Error('Unknown object type "'+E+'"')}else{var v=Object.keys(r);
h.unorderedObjects&&(v=v.sort()),h.respectType!==!1&&!s(r)&&v.splice(0,0,"prototype","__proto__","constructor"),h.excludeKeys&&(v=v.filter(function(L){return!h.
excludeKeys(L)})),i("object:"+v.length+":");var b=this;return v.forEach(function(L){b.dispatch(L),i(":"),h.excludeValues||b.dispatch(r[L]),i(",")})}},_array:function(r,m){
m=typeof m<"u"?m:h.unorderedArrays!==!1;var _=this;if(i("array:"+r.length+":"),!m||r.length<=1)return r.forEach(function(v){return _.dispatch(v)});var E=[],w=r.
map(function(v){var b=new e,L=o.slice(),T=n(h,b,L);return T.dispatch(v),E=E.concat(L.slice(o.length)),b.read().toString()});return o=o.concat(E),w.sort(),this._array(
w,!1)},_date:function(r){return i("date:"+r.toJSON())},_symbol:function(r){return i("symbol:"+r.toString())},_error:function(r){return i("error:"+r.toString())},
_boolean:function(r){return i("bool:"+r.toString())},_string:function(r){i("string:"+r.length+":"),i(r.toString())},_function:function(r){i("fn:"),s(r)?this.dispatch(
"[native]"):this.dispatch(r.toString()),h.respectFunctionNames!==!1&&this.dispatch("function-name:"+String(r.name)),h.respectFunctionProperties&&this._object(r)},
_number:function(r){return i("number:"+r.toString())},_xml:function(r){return i("xml:"+r.toString())},_null:function(){return i("Null")},_undefined:function(){return i(
"Undefined")},_regexp:function(r){return i("regex:"+r.toString())},_uint8array:function(r){return i("uint8array:"),this.dispatch(Array.prototype.slice.call(r))},
_uint8clampedarray:function(r){return i("uint8clampedarray:"),this.dispatch(Array.prototype.slice.call(r))},_int8array:function(r){return i("int8array:"),this.dispatch(
Array.prototype.slice.call(r))},_uint16array:function(r){return i("uint16array:"),this.dispatch(Array.prototype.slice.call(r))},_int16array:function(r){return i(
"int16array:"),this.dispatch(Array.prototype.slice.call(r))},_uint32array:function(r){return i("uint32array:"),this.dispatch(Array.prototype.slice.call(r))},_int32array:function(r){
return i("int32array:"),this.dispatch(Array.prototype.slice.call(r))},_float32array:function(r){return i("float32array:"),this.dispatch(Array.prototype.slice.call(
r))},_float64array:function(r){return i("float64array:"),this.dispatch(Array.prototype.slice.call(r))},_arraybuffer:function(r){return i("arraybuffer:"),this.dispatch(
new Uint8Array(r))},_url:function(r){return i("url:"+r.toString(),"utf8")},_map:function(r){i("map:");var m=Array.from(r);return this._array(m,h.unorderedSets!==
!1)},_set:function(r){i("set:");var m=Array.from(r);return this._array(m,h.unorderedSets!==!1)},_file:function(r){return i("file:"),this.dispatch([r.name,r.size,
r.type,r.lastModfied])},_blob:function(){if(h.ignoreUnknown)return i("[blob]");throw Error(`Hashing Blob objects is currently not supported
(see https://github.com/puleos/object-hash/issues/26)
Use "options.replacer" or "options.ignoreUnknown"
`)},_domwindow:function(){return i("domwindow")},_bigint:function(r){return i("bigint:"+r.toString())},_process:function(){return i("process")},_timer:function(){
return i("timer")},_pipe:function(){return i("pipe")},_tcp:function(){return i("tcp")},_udp:function(){return i("udp")},_tty:function(){return i("tty")},_statwatcher:function(){
return i("statwatcher")},_securecontext:function(){return i("securecontext")},_connection:function(){return i("connection")},_zlib:function(){return i("zlib")},
_context:function(){return i("context")},_nodescript:function(){return i("nodescript")},_httpparser:function(){return i("httpparser")},_dataview:function(){return i(
"dataview")},_signal:function(){return i("signal")},_fsevent:function(){return i("fsevent")},_tlswrap:function(){return i("tlswrap")}}}function e(){return{buf:"",
write:function(h){this.buf+=h},end:function(h){this.buf+=h},read:function(){return this.buf}}}}),55560:((M,a,u)=>{var l=u(58264);M.exports=l(p),M.exports.strict=
l(g),p.proto=p(function(){Object.defineProperty(Function.prototype,"once",{value:function(){return p(this)},configurable:!0}),Object.defineProperty(Function.prototype,
"onceStrict",{value:function(){return g(this)},configurable:!0})});function p(f){var c=function(){return c.called?c.value:(c.called=!0,c.value=f.apply(this,arguments))};
return c.called=!1,c}function g(f){var c=function(){if(c.called)throw new Error(c.onceError);return c.called=!0,c.value=f.apply(this,arguments)},s=f.name||"Func\
tion wrapped with `once`";return c.onceError=s+" shouldn't be called more than once",c.called=!1,c}}),12851:((M,a,u)=>{"use strict";Object.defineProperty(a,"__e\
sModule",{value:!0}),a.googleProtobufAnyToProto3JSON=f,a.googleProtobufAnyFromProto3JSON=c;const l=u(32360),p=u(63269),g=new Set(["google.protobuf.Any","google.\
protobuf.Duration","google.protobuf.FieldMask","google.protobuf.ListValue","google.protobuf.Struct","google.protobuf.Timestamp","google.protobuf.Value"]);function f(s,t){
const n=s.type_url.replace(/^.*\//,"");let e;try{e=s.$type.root.lookupType(n)}catch(o){throw new Error(`googleProtobufAnyToProto3JSON: cannot find type ${n}: ${o}`)}
const h=e.decode(s.value),d=(0,p.toProto3JSON)(h,t);return g.has(n)?{"@type":s.type_url,value:d}:(d["@type"]=s.type_url,d)}function c(s,t){if(t===null||typeof t!=
"object"||Array.isArray(t))throw new Error("googleProtobufAnyFromProto3JSON: must be an object to decode google.protobuf.Any");const n=t["@type"];if(!n||typeof n!=
"string")throw new Error("googleProtobufAnyFromProto3JSON: JSON serialization of google.protobuf.Any must contain @type field");const e=n.replace(/^.*\//,"");let h;
try{h=s.lookupType(e)}catch(_){throw new Error(`googleProtobufAnyFromProto3JSON: cannot find type ${e}: ${_}`)}let d=t;if(g.has(e)){if(!("value"in t))throw new Error(
`googleProtobufAnyFromProto3JSON: JSON representation of google.protobuf.Any with type ${e} must contain the value field`);d=t.value}const o=(0,l.fromProto3JSON)(
h,d);if(o===null)return{type_url:n,value:null};const i=h.encode(o).finish(),m=Buffer.from(i).toString("base64");return{type_url:n,value:m}}}),87066:((M,a)=>{"us\
e strict";Object.defineProperty(a,"__esModule",{value:!0}),a.bytesToProto3JSON=u,a.bytesFromProto3JSON=l;function u(p){return Buffer.isBuffer(p)?p.toString("bas\
e64"):Buffer.from(p.buffer,0,p.byteLength).toString("base64")}function l(p){return Buffer.from(p,"base64")}}),1849:((M,a)=>{"use strict";Object.defineProperty(a,
"__esModule",{value:!0}),a.googleProtobufDurationToProto3JSON=u,a.googleProtobufDurationFromProto3JSON=l;function u(p){let g=p.seconds.toString();if(typeof p.nanos==
"number"&&p.nanos>0){const f=p.nanos.toString().padStart(9,"0").replace(/^((?:\d\d\d)+?)(?:0*)$/,"$1");g+="."+f}return g+="s",g}function l(p){const g=p.match(/^(\d*)(?:\.(\d*))?s$/);
if(!g)throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${p} passed as google.protobuf.Duration`);let f=0,c=0;typeof g[1]=="string"&&g[1].length>
0&&(f=parseInt(g[1])),typeof g[2]=="string"&&g[2].length>0&&(c=parseInt(g[2].padEnd(9,"0")));const s={};return f!==0&&(s.seconds=f),c!==0&&(s.nanos=c),s}}),94944:((M,a)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.resolveEnumValueToString=u,a.resolveEnumValueToNumber=l;function u(p,g){if(typeof g=="number"){const f=p.
valuesById[g];return typeof f>"u"?g:f}if(typeof g=="string")return g;throw new Error("resolveEnumValueToString: enum value must be a string or a number")}function l(p,g){
if(typeof g=="number")return g;if(typeof g=="string"){const f=p.values[g];return typeof f>"u"?g:f}throw new Error("resolveEnumValueToNumber: enum value must be \
a string or a number")}}),56441:((M,a)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.googleProtobufFieldMaskToProto3JSON=u,a.googleProtobufFieldMaskFromProto3JSON=
l;function u(p){return p.paths.join(",")}function l(p){return{paths:p.split(",")}}}),32360:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),
a.fromProto3JSONToInternalRepresentation=h,a.fromProto3JSON=d;const l=u(12851),p=u(87066),g=u(94944),f=u(92304),c=u(27905),s=u(1849),t=u(6181),n=u(18157),e=u(56441);
function h(o,i){const r=typeof o=="string"?o:(0,c.getFullyQualifiedTypeName)(o);if(typeof o!="string"&&"values"in o)return r===".google.protobuf.NullValue"?"NUL\
L_VALUE":(0,g.resolveEnumValueToString)(o,i);if(typeof o!="string"&&o.resolveAll(),typeof o=="string")return i;if(r===".google.protobuf.Value")return(0,f.googleProtobufValueFromProto3JSON)(
i);if(c.wrapperTypes.has(r)){if(i!==null&&typeof i=="object"||Array.isArray(i))throw new Error(`fromProto3JSONToInternalRepresentation: JSON representation for ${r}\
 expects a string, a number, or a boolean, but got ${typeof i}`);return(0,n.wrapperFromProto3JSON)(r,i)}if(i===null)return null;if(r===".google.protobuf.Any")return(0,l.
googleProtobufAnyFromProto3JSON)(o.root,i);if(r===".google.protobuf.Struct"){if(typeof i!="object")throw new Error(`fromProto3JSONToInternalRepresentation: goog\
le.protobuf.Struct must be an object but got ${typeof i}`);if(Array.isArray(i))throw new Error("fromProto3JSONToInternalRepresentation: google.protobuf.Struct m\
ust be an object but got an array");return(0,f.googleProtobufStructFromProto3JSON)(i)}if(r===".google.protobuf.ListValue"){if(!Array.isArray(i))throw new Error(
`fromProto3JSONToInternalRepresentation: google.protobuf.ListValue must be an array but got ${typeof i}`);return(0,f.googleProtobufListValueFromProto3JSON)(i)}if(r===
".google.protobuf.Duration"){if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Duration must be a string but got ${typeof i}`);
return(0,s.googleProtobufDurationFromProto3JSON)(i)}if(r===".google.protobuf.Timestamp"){if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresen\
tation: google.protobuf.Timestamp must be a string but got ${typeof i}`);return(0,t.googleProtobufTimestampFromProto3JSON)(i)}if(r===".google.protobuf.FieldMask"){
if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.FieldMask must be a string but got ${typeof i}`);return(0,e.googleProtobufFieldMaskFromProto3JSON)(
i)}const m={};for(const[_,E]of Object.entries(i)){const w=o.fields[_];if(!w)continue;const v=w.resolvedType,b=w.type;if(w.repeated)if(E===null)m[_]=[];else{if(!Array.
isArray(E))throw new Error(`fromProto3JSONToInternalRepresentation: expected an array for field ${_}`);m[_]=E.map(L=>h(v||b,L))}else if(w.map){const L={};for(const[
T,O]of Object.entries(E))L[T]=h(v||b,O);m[_]=L}else if(b.match(/^(?:(?:(?:u?int|fixed)(?:32|64))|float|double)$/)){if(typeof E!="number"&&typeof E!="string")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${_} of type ${w.type} cannot contain value ${E}`);m[_]=E}else if(b==="string"){if(typeof E!="string")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${_} of type ${w.type} cannot contain value ${E}`);m[_]=E}else if(b==="bool"){if(typeof E!="boolean")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${_} of type ${w.type} cannot contain value ${E}`);m[_]=E}else if(b==="bytes"){if(typeof E!="string")throw new Error(
`fromProto3JSONToInternalRepresentation: field ${_} of type ${w.type} cannot contain value ${E}`);m[_]=(0,p.bytesFromProto3JSON)(E)}else{(0,c.assert)(v!==null,`\
Expected to be able to resolve type for field ${w.name}`);const L=h(v,E);m[_]=L}}return m}function d(o,i){const r=h(o,i);return r===null?null:((0,c.assert)(typeof r==
"object"&&!Array.isArray(r),`fromProto3JSON: expected an object, not ${i}`),o.fromObject(r))}}),65913:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModul\
e",{value:!0}),a.fromProto3JSON=a.toProto3JSON=void 0;var l=u(63269);Object.defineProperty(a,"toProto3JSON",{enumerable:!0,get:function(){return l.toProto3JSON}});
var p=u(32360);Object.defineProperty(a,"fromProto3JSON",{enumerable:!0,get:function(){return p.fromProto3JSON}})}),6181:((M,a)=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.googleProtobufTimestampToProto3JSON=u,a.googleProtobufTimestampFromProto3JSON=l;function u(p){const g=p.seconds,f=new Date(g*1e3).toISOString();
let c=p.nanos?.toString().padStart(9,"0");for(;c&&c.length>3&&c.endsWith("000");)c=c.slice(0,-3);return f.replace(/(?:\.\d{0,9})/,"."+c)}function l(p){if(!p.match(
/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/))throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${p} passed as google.protobuf.Duration`);
const c=new Date(p).getTime(),s=Math.floor(c/1e3);let t=0;const n=p.split(".")[1];n&&(t=parseInt(n.slice(0,-1).padEnd(9,"0")));const e={};return s!==0&&(e.seconds=
s),t!==0&&(e.nanos=t),e}}),63269:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.toProto3JSON=i;const l=u(12851),p=u(87066),g=u(27905),
f=u(94944),c=u(92304),s=u(1849),t=u(6181),n=u(18157),e=u(56441);function h(r){if(typeof r=="object"){if(r?.constructor?.name==="Long")return r.toString();throw new Error(
`toProto3JSON: don't know how to convert value ${r}`)}return r}function d(r,m,_){return r&&"values"in r?o(r,m,_):r?i(m,_):h(m)}function o(r,m,_){return _?.numericEnums?
(0,f.resolveEnumValueToNumber)(r,m):(0,f.resolveEnumValueToString)(r,m)}function i(r,m){const _=r.$type;if(!_)throw new Error("Cannot serialize object to proto3\
 JSON since its .$type is unknown. Use Type.fromObject(obj) before calling toProto3JSON.");_.resolveAll();const E=(0,g.getFullyQualifiedTypeName)(_);if(E===".go\
ogle.protobuf.Any")return(0,l.googleProtobufAnyToProto3JSON)(r,m);if(E===".google.protobuf.Value")return(0,c.googleProtobufValueToProto3JSON)(r);if(E===".google\
.protobuf.Struct")return(0,c.googleProtobufStructToProto3JSON)(r);if(E===".google.protobuf.ListValue")return(0,c.googleProtobufListValueToProto3JSON)(r);if(E===
".google.protobuf.Duration")return(0,s.googleProtobufDurationToProto3JSON)(r);if(E===".google.protobuf.Timestamp")return(0,t.googleProtobufTimestampToProto3JSON)(
r);if(E===".google.protobuf.FieldMask")return(0,e.googleProtobufFieldMaskToProto3JSON)(r);if(g.wrapperTypes.has(E))return(0,n.wrapperToProto3JSON)(r);const w={};
for(const[v,b]of Object.entries(r)){const L=_.fields[v],T=L.resolvedType,O=T?(0,g.getFullyQualifiedTypeName)(T):null;if(b===null){w[v]=null;continue}if(Array.isArray(
b)){if(b.length===0)continue;w[v]=b.map(P=>d(T,P,m));continue}if(L.map){const P={};for(const[D,I]of Object.entries(b))P[D]=d(T,I,m);w[v]=P;continue}if(O===".goo\
gle.protobuf.NullValue"){w[v]=null;continue}if(T&&"values"in T&&b!==null){w[v]=o(T,b,m);continue}if(T){w[v]=i(b,m);continue}if(typeof b=="string"||typeof b=="nu\
mber"||typeof b=="boolean"||b===null){if(typeof b=="number"&&!Number.isFinite(b)){w[v]=b.toString();continue}w[v]=b;continue}if(Buffer.isBuffer(b)||b instanceof
Uint8Array){w[v]=(0,p.bytesToProto3JSON)(b);continue}w[v]=h(b)}return w}}),27905:((M,a)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.wrapperTypes=
void 0,a.getFullyQualifiedTypeName=u,a.assert=l;function u(p){let g="";for(;p.parent;)g=`.${p.name}${g}`,p=p.parent;return g}a.wrapperTypes=new Set([".google.pr\
otobuf.DoubleValue",".google.protobuf.FloatValue",".google.protobuf.Int64Value",".google.protobuf.UInt64Value",".google.protobuf.Int32Value",".google.protobuf.U\
Int32Value",".google.protobuf.BoolValue",".google.protobuf.StringValue",".google.protobuf.BytesValue"]);function l(p,g){if(!p)throw new Error(g)}}),92304:((M,a,u)=>{
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.googleProtobufStructToProto3JSON=p,a.googleProtobufListValueToProto3JSON=g,a.googleProtobufValueToProto3JSON=
f,a.googleProtobufStructFromProto3JSON=c,a.googleProtobufListValueFromProto3JSON=s,a.googleProtobufValueFromProto3JSON=t;const l=u(27905);function p(n){const e={},
h=n.fields;for(const[d,o]of Object.entries(h))e[d]=f(o);return e}function g(n){return(0,l.assert)(Array.isArray(n.values),"ListValue internal representation mus\
t contain array of values"),n.values.map(f)}function f(n){return Object.prototype.hasOwnProperty.call(n,"nullValue")?null:Object.prototype.hasOwnProperty.call(n,
"numberValue")&&typeof n.numberValue=="number"?Number.isFinite(n.numberValue)?n.numberValue:n.numberValue.toString():Object.prototype.hasOwnProperty.call(n,"str\
ingValue")&&typeof n.stringValue=="string"?n.stringValue:Object.prototype.hasOwnProperty.call(n,"boolValue")&&typeof n.boolValue=="boolean"?n.boolValue:Object.prototype.
hasOwnProperty.call(n,"structValue")&&typeof n.structValue=="object"?p(n.structValue):Object.prototype.hasOwnProperty.call(n,"listValue")&&typeof n=="object"&&typeof n.
listValue=="object"?g(n.listValue):null}function c(n){const e={};for(const[h,d]of Object.entries(n))e[h]=t(d);return{fields:e}}function s(n){return{values:n.map(
e=>t(e))}}function t(n){if(n===null)return{nullValue:"NULL_VALUE"};if(typeof n=="number")return{numberValue:n};if(typeof n=="string")return{stringValue:n};if(typeof n==
"boolean")return{boolValue:n};if(Array.isArray(n))return{listValue:s(n)};if(typeof n=="object")return{structValue:c(n)};throw new Error(`googleProtobufValueFrom\
Proto3JSON: incorrect parameter type: ${typeof n}`)}}),18157:((M,a,u)=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.wrapperToProto3JSON=g,a.
wrapperFromProto3JSON=f;const l=u(87066),p=u(27905);function g(c){return Object.prototype.hasOwnProperty.call(c,"value")?Buffer.isBuffer(c.value)||c.value instanceof
Uint8Array?(0,l.bytesToProto3JSON)(c.value):typeof c.value=="object"?((0,p.assert)(c.value.constructor.name==="Long",`wrapperToProto3JSON: expected to see a num\
ber, a string, a boolean, or a Long, but got ${c.value}`),c.value.toString()):typeof c.value=="number"&&!Number.isFinite(c.value)?c.value.toString():c.value:null}
function f(c,s){if(s===null)return{value:null};if(c===".google.protobuf.BytesValue"){if(typeof s!="string")throw new Error(`numberWrapperFromProto3JSON: expecte\
d to get a string for google.protobuf.BytesValue but got ${typeof s}`);return{value:(0,l.bytesFromProto3JSON)(s)}}return{value:s}}}),23928:((M,a,u)=>{"use stric\
t";M.exports=u(58513)}),37823:((M,a,u)=>{"use strict";M.exports=u(66579)}),60872:(M=>{"use strict";M.exports=u;var a=/\/|\./;function u(p,g){a.test(p)||(p="goog\
le/protobuf/"+p+".proto",g={nested:{google:{nested:{protobuf:{nested:g}}}}}),u[p]=g}u("any",{Any:{fields:{type_url:{type:"string",id:1},value:{type:"bytes",id:2}}}});
var l;u("duration",{Duration:l={fields:{seconds:{type:"int64",id:1},nanos:{type:"int32",id:2}}}}),u("timestamp",{Timestamp:l}),u("empty",{Empty:{fields:{}}}),u(
"struct",{Struct:{fields:{fields:{keyType:"string",type:"Value",id:1}}},Value:{oneofs:{kind:{oneof:["nullValue","numberValue","stringValue","boolValue","structV\
alue","listValue"]}},fields:{nullValue:{type:"NullValue",id:1},numberValue:{type:"double",id:2},stringValue:{type:"string",id:3},boolValue:{type:"bool",id:4},structValue:{
type:"Struct",id:5},listValue:{type:"ListValue",id:6}}},NullValue:{values:{NULL_VALUE:0}},ListValue:{fields:{values:{rule:"repeated",type:"Value",id:1}}}}),u("w\
rappers",{DoubleValue:{fields:{value:{type:"double",id:1}}},FloatValue:{fields:{value:{type:"float",id:1}}},Int64Value:{fields:{value:{type:"int64",id:1}}},UInt64Value:{
fields:{value:{type:"uint64",id:1}}},Int32Value:{fields:{value:{type:"int32",id:1}}},UInt32Value:{fields:{value:{type:"uint32",id:1}}},BoolValue:{fields:{value:{
type:"bool",id:1}}},StringValue:{fields:{value:{type:"string",id:1}}},BytesValue:{fields:{value:{type:"bytes",id:1}}}}),u("field_mask",{FieldMask:{fields:{paths:{
rule:"repeated",type:"string",id:1}}}}),u.get=function(g){return u[g]||null}}),92437:((M,a,u)=>{"use strict";var l=a,p=u(73528),g=u(39609);function f(s,t,n,e){var h=!1;
if(t.resolvedType)if(t.resolvedType instanceof p){s("switch(d%s){",e);for(var d=t.resolvedType.values,o=Object.keys(d),i=0;i<o.length;++i)d[o[i]]===t.typeDefault&&
!h&&(s("default:")('if(typeof(d%s)==="number"){m%s=d%s;break}',e,e,e),t.repeated||s("break"),h=!0),s("case%j:",o[i])("case %i:",d[o[i]])("m%s=%j",e,d[o[i]])("br\
eak");s("}")}else s("if(!util.isObject(d%s))",e)("throw TypeError(%j)",t.fullName+": object expected")("m%s=types[%i].fromObject(d%s,n+1)",e,n,e);else{var r=!1;
switch(t.type){case"double":case"float":s("m%s=Number(d%s)",e,e);break;case"uint32":case"fixed32":s("m%s=d%s>>>0",e,e);break;case"int32":case"sint32":case"sfixe\
d32":s("m%s=d%s|0",e,e);break;case"uint64":case"fixed64":r=!0;case"int64":case"sint64":case"sfixed64":s("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)",e,e,r)(
'else if(typeof d%s==="string")',e)("m%s=parseInt(d%s,10)",e,e)('else if(typeof d%s==="number")',e)("m%s=d%s",e,e)('else if(typeof d%s==="object")',e)("m%s=new \
util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)",e,e,e,r?"true":"");break;case"bytes":s('if(typeof d%s==="string")',e)("util.base64.decode(d%s,m%s=util.new\
Buffer(util.base64.length(d%s)),0)",e,e,e)("else if(d%s.length >= 0)",e)("m%s=d%s",e,e);break;case"string":s("m%s=String(d%s)",e,e);break;case"bool":s("m%s=Bool\
ean(d%s)",e,e);break}}return s}l.fromObject=function(t){var n=t.fieldsArray,e=g.codegen(["d","n"],t.name+"$fromObject")("if(d instanceof this.ctor)")("return d");
if(!n.length)return e("return new this.ctor");e("if(!util.isObject(d))")("throw TypeError(%j)",t.fullName+": object expected")("if(n===undefined)n=0")("if(n>uti\
l.recursionLimit)")('throw Error("maximum nesting depth exceeded")'),e("var m=new this.ctor");for(var h=0;h<n.length;++h){var d=n[h].resolve(),o=g.safeProp(d.name);
d.map?(e("if(d%s){",o)("if(!util.isObject(d%s))",o)("throw TypeError(%j)",d.fullName+": object expected")("m%s={}",o)("for(var ks=Object.keys(d%s),i=0;i<ks.leng\
th;++i){",o),e('if(ks[i]==="__proto__")')("util.makeProp(m%s,ks[i])",o),f(e,d,h,o+"[ks[i]]")("}")("}")):d.repeated?(e("if(d%s){",o)("if(!Array.isArray(d%s))",o)(
"throw TypeError(%j)",d.fullName+": array expected")("m%s=[]",o)("for(var i=0;i<d%s.length;++i){",o),f(e,d,h,o+"[i]")("}")("}")):(d.resolvedType instanceof p||e(
"if(d%s!=null){",o),f(e,d,h,o),d.resolvedType instanceof p||e("}"))}return e("return m")};function c(s,t,n,e){if(t.resolvedType)t.resolvedType instanceof p?s("d\
%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s",e,n,e,e,n,e,e):s("d%s=types[%i].toObject(m%s,o,q+1)",e,n,e);else{var h=!1;
switch(t.type){case"double":case"float":s("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s",e,e,e,e);break;case"uint64":case"fixed64":h=!0;case"int64":case"sint64":case"\
sfixed64":s('if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt\
()',e,e,e,e,e,h)('else if(typeof m%s==="number")',e)("d%s=o.longs===String?String(m%s):m%s",e,e,e)("else")("d%s=o.longs===String?util.Long.prototype.toString.ca\
ll(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",e,e,e,e,h?"true":"",e);break;case"bytes":s("d%s=o.bytes===String?util.bas\
e64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s",e,e,e,e,e);break;default:s("d%s=m%s",e,e);break}}return s}l.toObject=function(t){
var n=t.fieldsArray.slice().sort(g.compareFieldsById);if(!n.length)return g.codegen()("return {}");for(var e=g.codegen(["m","o","q"],t.name+"$toObject")("if(!o)")(
"o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')("var d={}"),h=[],d=[],o=[],i=0;i<n.length;++i)n[i].partOf||(n[i].
resolve().repeated?h:n[i].map?d:o).push(n[i]);if(h.length){for(e("if(o.arrays||o.defaults){"),i=0;i<h.length;++i)e("d%s=[]",g.safeProp(h[i].name));e("}")}if(d.length){
for(e("if(o.objects||o.defaults){"),i=0;i<d.length;++i)e("d%s={}",g.safeProp(d[i].name));e("}")}if(o.length){for(e("if(o.defaults){"),i=0;i<o.length;++i){var r=o[i],
m=g.safeProp(r.name);if(r.resolvedType instanceof p)e("d%s=o.enums===String?%j:%j",m,r.resolvedType.valuesById[r.typeDefault],r.typeDefault);else if(r.long)e("i\
f(util.Long){")("var n=new util.Long(%i,%i,%j)",r.typeDefault.low,r.typeDefault.high,r.typeDefault.unsigned)('d%s=o.longs===String?n.toString():o.longs===Number\
?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigInt?n.toBigInt():n',m)("}else")('d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?B\
igInt(%j):%i',m,r.typeDefault.toString(),r.typeDefault.toString(),r.typeDefault.toNumber());else if(r.bytes){var _=Array.prototype.slice.call(r.typeDefault);e("\
if(o.bytes===String)d%s=%j",m,String.fromCharCode.apply(String,r.typeDefault))("else{")("d%s=%j",m,_)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)",m,m)("}")}else
e("d%s=%j",m,r.typeDefault)}e("}")}var E=!1;for(i=0;i<n.length;++i){var r=n[i],w=t._fieldsArray.indexOf(r),m=g.safeProp(r.name);r.map?(E||(E=!0,e("var ks2")),e(
"if(m%s&&(ks2=Object.keys(m%s)).length){",m,m)("d%s={}",m)("for(var j=0;j<ks2.length;++j){"),e('if(ks2[j]==="__proto__")')("util.makeProp(d%s,ks2[j])",m),c(e,r,
w,m+"[ks2[j]]")("}")):r.repeated?(e("if(m%s&&m%s.length){",m,m)("d%s=[]",m)("for(var j=0;j<m%s.length;++j){",m),c(e,r,w,m+"[j]")("}")):(e("if(m%s!=null&&Object.\
hasOwnProperty.call(m,%j)){",m,r.name),c(e,r,w,m),r.partOf&&e("if(o.oneofs)")("d%s=%j",g.safeProp(r.partOf.name),r.name)),e("}")}return e("return d")}}),45301:((M,a,u)=>{
"use strict";M.exports=c;var l=u(73528),p=u(21024),g=u(39609);function f(s){return"missing required '"+s.name+"'"}function c(s){for(var t=g.codegen(["r","l","e",
"n"],s.name+"$decode")("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")('throw Error("maximum nesting \
depth exceeded")')("var c,m"+(s.fieldsArray.filter(function(i){return i.map}).length?",k,value":""))("if(l===undefined)")("c=r.len")("else{")("c=r.pos+l")("if(c\
>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")("}")("m=new this.ctor")("while(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("\
switch(t>>>3){"),n=0;n<s.fieldsArray.length;++n){var e=s._fieldsArray[n].resolve(),h=e.resolvedType instanceof l?"int32":e.type,d="m"+g.safeProp(e.name);t("case\
 %i: {",e.id),e.map?(t("if(%s===util.emptyObject)",d)("%s={}",d)("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2"),
p.defaults[e.keyType]!==void 0?t("k=%j",p.defaults[e.keyType]):t("k=null"),p.defaults[h]!==void 0?t("value=%j",p.defaults[h]):t("value=null"),t("while(r.pos<c2)\
{")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); break",e.keyType)("case 2:"),p.basic[h]===void 0?t("value=types[%i].decode(r,r.uint32(),undef\
ined,n+1)",n):t("value=r.%s()",h),t("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")('throw RangeError("index out of range")')(
"r.len=c"),p.long[e.keyType]!==void 0?t('%s[typeof k==="object"?util.longToHash(k):k]=value',d):(e.keyType==="string"&&t('if(k==="__proto__")')("util.makeProp(%\
s,k)",d),t("%s[k]=value",d))):e.repeated?(t("if(!(%s&&%s.length))",d,d)("%s=[]",d),p.packed[h]!==void 0&&t("if((t&7)===2){")("var c2=r.uint32()+r.pos")("if(c2>r\
.len)")('throw RangeError("index out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",d,h)("if(r.pos!==c2)")('throw RangeError("index out of range"\
)')("r.len=c")("}else"),p.basic[h]===void 0?t(e.delimited?"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":"%s.push(types[%i].decode(r,r.uint32(),undefin\
ed,n+1))",d,n):t("%s.push(r.%s())",d,h)):p.basic[h]===void 0?t(e.delimited?"%s=types[%i].decode(r,undefined,((t&~7)|4),n+1)":"%s=types[%i].decode(r,r.uint32(),u\
ndefined,n+1)",d,n):t("%s=r.%s()",d,h),t("break")("}")}for(t("default:")("r.skipType(t&7,n)")("break")("}")("}"),t("if(l!==undefined){")("if(r.pos!==c)")('throw\
 RangeError("index out of range")')("r.len=l")("}"),n=0;n<s._fieldsArray.length;++n){var o=s._fieldsArray[n];o.required&&t("if(!Object.hasOwnProperty.call(m,%j)\
)",o.name)("throw util.ProtocolError(%j,{instance:m})",f(o))}return t("return m")}}),67641:((M,a,u)=>{"use strict";M.exports=c;var l=u(73528),p=u(21024),g=u(39609);
function f(s,t,n,e){return t.delimited?s("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",n,e,(t.id<<3|3)>>>0,(t.id<<3|4)>>>0):s("types[%i].encode(%s,w.uint32\
(%i).fork(),q+1).ldelim()",n,e,(t.id<<3|2)>>>0)}function c(s){for(var t=g.codegen(["m","w","q"],s.name+"$encode")("if(!w)")("w=Writer.create()")("if(q===undefin\
ed)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")'),n,e,h=s.fieldsArray.slice().sort(g.compareFieldsById),n=0;n<h.length;++n){var d=h[n].
resolve(),o=s._fieldsArray.indexOf(d),i=d.resolvedType instanceof l?"int32":d.type,r=p.basic[i];e="m"+g.safeProp(d.name),d.map?(t("if(%s!=null&&Object.hasOwnPro\
perty.call(m,%j)){",e,d.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",e)("w.uint32(%i).fork().uint32(%i).%s(ks[i])",(d.id<<3|2)>>>0,8|p.mapKey[d.keyType],
d.keyType),r===void 0?t("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()",o,e):t(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|r,i,e),t("}")("}")):
d.repeated?(t("if(%s!=null&&%s.length){",e,e),d.packed&&p.packed[i]!==void 0?t("w.uint32(%i).fork()",(d.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",e)("w.%s(%s\
[i])",i,e)("w.ldelim()"):(t("for(var i=0;i<%s.length;++i)",e),r===void 0?f(t,d,o,e+"[i]"):t("w.uint32(%i).%s(%s[i])",(d.id<<3|r)>>>0,i,e)),t("}")):(d.optional&&
t("if(%s!=null&&Object.hasOwnProperty.call(m,%j))",e,d.name),r===void 0?f(t,d,o,e):t("w.uint32(%i).%s(%s)",(d.id<<3|r)>>>0,i,e))}return t("return w")}}),73528:((M,a,u)=>{
"use strict";M.exports=f;var l=u(67946);((f.prototype=Object.create(l.prototype)).constructor=f).className="Enum";var p=u(21946),g=u(39609);function f(c,s,t,n,e,h){
if(l.call(this,c,t),s&&typeof s!="object")throw TypeError("values must be an object");if(this.valuesById={},this.values=Object.create(this.valuesById),this.comment=
n,this.comments=e||{},this.valuesOptions=h,this._valuesFeatures={},this.reserved=void 0,s)for(var d=Object.keys(s),o=0;o<d.length;++o)d[o]!=="__proto__"&&typeof s[d[o]]==
"number"&&(this.valuesById[this.values[d[o]]=s[d[o]]]=d[o])}f.prototype._resolveFeatures=function(s){return s=this._edition||s,l.prototype._resolveFeatures.call(
this,s),Object.keys(this.values).forEach(t=>{var n=g.merge({},this._features);this._valuesFeatures[t]=g.merge(n,this.valuesOptions&&this.valuesOptions[t]&&this.
valuesOptions[t].features||{})}),this},f.fromJSON=function(s,t){var n=new f(s,t.values,t.options,t.comment,t.comments);return n.reserved=t.reserved,t.edition&&(n.
_edition=t.edition),n._defaultEdition="proto3",n},f.prototype.toJSON=function(s){var t=s?!!s.keepComments:!1;return g.toObject(["edition",this._editionToJSON(),
"options",this.options,"valuesOptions",this.valuesOptions,"values",this.values,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"comment",t?this.
comment:void 0,"comments",t?this.comments:void 0])},f.prototype.add=function(s,t,n,e){if(!g.isString(s))throw TypeError("name must be a string");if(!g.isInteger(
t))throw TypeError("id must be an integer");if(s==="__proto__")return this;if(this.values[s]!==void 0)throw Error("duplicate name '"+s+"' in "+this);if(this.isReservedId(
t))throw Error("id "+t+" is reserved in "+this);if(this.isReservedName(s))throw Error("name '"+s+"' is reserved in "+this);if(this.valuesById[t]!==void 0){if(!(this.
options&&this.options.allow_alias))throw Error("duplicate id "+t+" in "+this);this.values[s]=t}else this.valuesById[this.values[s]=t]=s;return e&&(this.valuesOptions===
void 0&&(this.valuesOptions={}),this.valuesOptions[s]=e||null),this.comments[s]=n||null,this},f.prototype.remove=function(s){if(!g.isString(s))throw TypeError("\
name must be a string");var t=this.values[s];if(t==null)throw Error("name '"+s+"' does not exist in "+this);return delete this.valuesById[t],delete this.values[s],
delete this.comments[s],this.valuesOptions&&delete this.valuesOptions[s],this},f.prototype.isReservedId=function(s){return p.isReservedId(this.reserved,s)},f.prototype.
isReservedName=function(s){return p.isReservedName(this.reserved,s)}}),30457:((M,a,u)=>{"use strict";M.exports=t;var l=u(67946);((t.prototype=Object.create(l.prototype)).
constructor=t).className="Field";var p=u(73528),g=u(21024),f=u(39609),c,s=/^required|optional|repeated$/;t.fromJSON=function(e,h){var d=new t(e,h.id,h.type,h.rule,
h.extend,h.options,h.comment);return h.edition&&(d._edition=h.edition),d._defaultEdition="proto3",d};function t(n,e,h,d,o,i,r){if(f.isObject(d)?(r=o,i=d,d=o=void 0):
f.isObject(o)&&(r=i,i=o,o=void 0),l.call(this,n,i),!f.isInteger(e)||e<0)throw TypeError("id must be a non-negative integer");if(!f.isString(h))throw TypeError("\
type must be a string");if(d!==void 0&&!s.test(d=d.toString().toLowerCase()))throw TypeError("rule must be a string rule");if(o!==void 0&&!f.isString(o))throw TypeError(
"extend must be a string");d==="proto3_optional"&&(d="optional"),this.rule=d&&d!=="optional"?d:void 0,this.type=h,this.id=e,this.extend=o||void 0,this.repeated=
d==="repeated",this.map=!1,this.message=null,this.partOf=null,this.typeDefault=null,this.defaultValue=null,this.long=f.Long?g.long[h]!==void 0:!1,this.bytes=h===
"bytes",this.resolvedType=null,this.extensionField=null,this.declaringField=null,this.comment=r}Object.defineProperty(t.prototype,"required",{get:function(){return this.
_features.field_presence==="LEGACY_REQUIRED"}}),Object.defineProperty(t.prototype,"optional",{get:function(){return!this.required}}),Object.defineProperty(t.prototype,
"delimited",{get:function(){return this.resolvedType instanceof c&&this._features.message_encoding==="DELIMITED"}}),Object.defineProperty(t.prototype,"packed",{
get:function(){return this._features.repeated_field_encoding==="PACKED"}}),Object.defineProperty(t.prototype,"hasPresence",{get:function(){return this.repeated||
this.map?!1:this.partOf||this.declaringField||this.extensionField||this._features.field_presence!=="IMPLICIT"}}),t.prototype.setOption=function(e,h,d){return l.
prototype.setOption.call(this,e,h,d)},t.prototype.toJSON=function(e){var h=e?!!e.keepComments:!1;return f.toObject(["edition",this._editionToJSON(),"rule",this.
rule!=="optional"&&this.rule||void 0,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",h?this.comment:void 0])},t.prototype.resolve=
function(){if(this.resolved)return this;if((this.typeDefault=g.defaults[this.type])===void 0?(this.resolvedType=(this.declaringField?this.declaringField.parent:
this.parent).lookupTypeOrEnum(this.type),this.resolvedType instanceof c?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.
values)[0]]):this.options&&this.options.proto3_optional&&(this.typeDefault=null),this.options&&this.options.default!=null&&(this.typeDefault=this.options.default,
this.resolvedType instanceof p&&typeof this.typeDefault=="string"&&(this.typeDefault=this.resolvedType.values[this.typeDefault])),this.options&&(this.options.packed!==
void 0&&this.resolvedType&&!(this.resolvedType instanceof p)&&delete this.options.packed,Object.keys(this.options).length||(this.options=void 0)),this.long)this.
typeDefault=f.Long.fromNumber(this.typeDefault,this.type==="uint64"||this.type==="fixed64"),Object.freeze&&Object.freeze(this.typeDefault);else if(this.bytes&&typeof this.
typeDefault=="string"){var e;f.base64.test(this.typeDefault)?f.base64.decode(this.typeDefault,e=f.newBuffer(f.base64.length(this.typeDefault)),0):f.utf8.write(this.
typeDefault,e=f.newBuffer(f.utf8.length(this.typeDefault)),0),this.typeDefault=e}return this.map?this.defaultValue=f.emptyObject:this.repeated?this.defaultValue=
f.emptyArray:this.defaultValue=this.typeDefault,this.parent instanceof c&&(this.parent.ctor.prototype[this.name]=this.defaultValue),l.prototype.resolve.call(this)},
t.prototype._inferLegacyProtoFeatures=function(e){if(e!=="proto2"&&e!=="proto3")return{};var h={};if(this.rule==="required"&&(h.field_presence="LEGACY_REQUIRED"),
this.parent&&g.defaults[this.type]===void 0){var d=this.parent.get(this.type.split(".").pop());d&&d instanceof c&&d.group&&(h.message_encoding="DELIMITED")}return this.
getOption("packed")===!0?h.repeated_field_encoding="PACKED":this.getOption("packed")===!1&&(h.repeated_field_encoding="EXPANDED"),h},t.prototype._resolveFeatures=
function(e){return l.prototype._resolveFeatures.call(this,this._edition||e)},t.d=function(e,h,d,o){return typeof h=="function"?h=f.decorateType(h).name:h&&typeof h==
"object"&&(h=f.decorateEnum(h).name),function(r,m){f.decorateType(r.constructor).add(new t(m,e,h,d,{default:o}))}},t._configure=function(e){c=e}}),35504:((M,a,u)=>{
"use strict";var l=M.exports=u(66579);l.build="light";function p(f,c,s){return typeof c=="function"?(s=c,c=new l.Root):c||(c=new l.Root),c.load(f,s)}l.load=p;function g(f,c){
return c||(c=new l.Root),c.loadSync(f)}l.loadSync=g,l.encoder=u(67641),l.decoder=u(45301),l.verifier=u(7639),l.converter=u(92437),l.ReflectionObject=u(67946),l.
Namespace=u(21946),l.Root=u(8185),l.Enum=u(73528),l.Type=u(70901),l.Field=u(30457),l.OneOf=u(84624),l.MapField=u(58791),l.Service=u(30338),l.Method=u(59988),l.Message=
u(69450),l.wrappers=u(59781),l.types=u(21024),l.util=u(39609),l.ReflectionObject._configure(l.Root),l.Namespace._configure(l.Type,l.Service,l.Enum),l.Root._configure(
l.Type),l.Field._configure(l.Type)}),66579:((M,a,u)=>{"use strict";var l=a;l.build="minimal",l.Writer=u(33654),l.BufferWriter=u(3751),l.Reader=u(69350),l.BufferReader=
u(42423),l.util=u(22857),l.rpc=u(9882),l.roots=u(34460),l.configure=p;function p(){l.util._configure(),l.Writer._configure(l.BufferWriter),l.Reader._configure(l.
BufferReader)}p()}),58513:((M,a,u)=>{"use strict";var l=M.exports=u(35504);l.build="full",l.tokenize=u(580),l.parse=u(58790),l.common=u(60872),l.Root._configure(
l.Type,l.parse,l.common)}),58791:((M,a,u)=>{"use strict";M.exports=f;var l=u(30457);((f.prototype=Object.create(l.prototype)).constructor=f).className="MapField";
var p=u(21024),g=u(39609);function f(c,s,t,n,e,h){if(l.call(this,c,s,n,void 0,void 0,e,h),!g.isString(t))throw TypeError("keyType must be a string");this.keyType=
t,this.resolvedKeyType=null,this.map=!0}f.fromJSON=function(s,t){return new f(s,t.id,t.keyType,t.type,t.options,t.comment)},f.prototype.toJSON=function(s){var t=s?
!!s.keepComments:!1;return g.toObject(["keyType",this.keyType,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",t?this.comment:
void 0])},f.prototype.resolve=function(){if(this.resolved)return this;if(p.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.keyType);return l.
prototype.resolve.call(this)},f.d=function(s,t,n){return typeof n=="function"?n=g.decorateType(n).name:n&&typeof n=="object"&&(n=g.decorateEnum(n).name),function(h,d){
g.decorateType(h.constructor).add(new f(d,s,t,n))}}}),69450:((M,a,u)=>{"use strict";M.exports=p;var l=u(22857);function p(g){if(g)for(var f=Object.keys(g),c=0;c<
f.length;++c){var s=f[c];s!=="__proto__"&&(this[s]=g[s])}}p.create=function(f){return this.$type.create(f)},p.encode=function(f,c){return this.$type.encode(f,c)},
p.encodeDelimited=function(f,c){return this.$type.encodeDelimited(f,c)},p.decode=function(f){return this.$type.decode(f)},p.decodeDelimited=function(f){return this.
$type.decodeDelimited(f)},p.verify=function(f){return this.$type.verify(f)},p.fromObject=function(f){return this.$type.fromObject(f)},p.toObject=function(f,c){return this.
$type.toObject(f,c)},p.prototype.toJSON=function(){return this.$type.toObject(this,l.toJSONOptions)}}),59988:((M,a,u)=>{"use strict";M.exports=g;var l=u(67946);
((g.prototype=Object.create(l.prototype)).constructor=g).className="Method";var p=u(39609);function g(f,c,s,t,n,e,h,d,o){if(p.isObject(n)?(h=n,n=e=void 0):p.isObject(
e)&&(h=e,e=void 0),!(c===void 0||p.isString(c)))throw TypeError("type must be a string");if(!p.isString(s))throw TypeError("requestType must be a string");if(!p.
isString(t))throw TypeError("responseType must be a string");l.call(this,f,h),this.type=c||"rpc",this.requestType=s,this.requestStream=n?!0:void 0,this.responseType=
t,this.responseStream=e?!0:void 0,this.resolvedRequestType=null,this.resolvedResponseType=null,this.comment=d,this.parsedOptions=o}g.fromJSON=function(c,s){return new g(
c,s.type,s.requestType,s.responseType,s.requestStream,s.responseStream,s.options,s.comment,s.parsedOptions)},g.prototype.toJSON=function(c){var s=c?!!c.keepComments:
!1;return p.toObject(["type",this.type!=="rpc"&&this.type||void 0,"requestType",this.requestType,"requestStream",this.requestStream,"responseType",this.responseType,
"responseStream",this.responseStream,"options",this.options,"comment",s?this.comment:void 0,"parsedOptions",this.parsedOptions])},g.prototype.resolve=function(){
return this.resolved?this:(this.resolvedRequestType=this.parent.lookupType(this.requestType),this.resolvedResponseType=this.parent.lookupType(this.responseType),
l.prototype.resolve.call(this))}}),21946:((M,a,u)=>{"use strict";M.exports=e;var l=u(67946);((e.prototype=Object.create(l.prototype)).constructor=e).className="\
Namespace";var p=u(30457),g=u(39609),f=u(84624),c,s,t;e.fromJSON=function(o,i,r){return r=g.checkDepth(r),new e(o,i.options).addJSON(i.nested,r)};function n(d,o){
if(d&&d.length){for(var i={},r=0;r<d.length;++r)i[d[r].name]=d[r].toJSON(o);return i}}e.arrayToJSON=n,e.isReservedId=function(o,i){if(o){for(var r=0;r<o.length;++r)
if(typeof o[r]!="string"&&o[r][0]<=i&&o[r][1]>i)return!0}return!1},e.isReservedName=function(o,i){if(o){for(var r=0;r<o.length;++r)if(o[r]===i)return!0}return!1};
function e(d,o){l.call(this,d,o),this.nested=void 0,this._nestedArray=null,this._lookupCache=Object.create(null),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=
!0}function h(d){d._nestedArray=null,d._lookupCache=Object.create(null);for(var o=d;o=o.parent;)o._lookupCache=Object.create(null);return d}Object.defineProperty(
e.prototype,"nestedArray",{get:function(){return this._nestedArray||(this._nestedArray=g.toArray(this.nested))}}),e.prototype.toJSON=function(o){return g.toObject(
["options",this.options,"nested",n(this.nestedArray,o)])},e.prototype.addJSON=function(o,i){i=g.checkDepth(i);var r=this;if(o)for(var m=Object.keys(o),_=0,E;_<m.
length;++_)E=o[m[_]],r.add((E.fields!==void 0?c.fromJSON:E.values!==void 0?t.fromJSON:E.methods!==void 0?s.fromJSON:E.id!==void 0?p.fromJSON:e.fromJSON)(m[_],E,
i+1));return this},e.prototype.get=function(o){return this.nested&&Object.prototype.hasOwnProperty.call(this.nested,o)?this.nested[o]:null},e.prototype.getEnum=
function(o){if(this.nested&&Object.prototype.hasOwnProperty.call(this.nested,o)&&this.nested[o]instanceof t)return this.nested[o].values;throw Error("no such en\
um: "+o)},e.prototype.add=function(o){if(!(o instanceof p&&o.extend!==void 0||o instanceof c||o instanceof f||o instanceof t||o instanceof s||o instanceof e))throw TypeError(
"object must be a valid nested object");if(o.name==="__proto__")return this;if(!this.nested)this.nested={};else{var i=this.get(o.name);if(i)if(i instanceof e&&o instanceof
e&&!(i instanceof c||i instanceof s)){for(var r=i.nestedArray,m=0;m<r.length;++m)o.add(r[m]);this.remove(i),this.nested||(this.nested={}),o.setOptions(i.options,
!0)}else throw Error("duplicate name '"+o.name+"' in "+this)}this.nested[o.name]=o,this instanceof c||this instanceof s||this instanceof t||this instanceof p||o.
_edition||(o._edition=o._defaultEdition),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0;for(var _=this;_=_.parent;)_._needsRecursiveFeatureResolution=
!0,_._needsRecursiveResolve=!0;return o.onAdd(this),h(this)},e.prototype.remove=function(o){if(!(o instanceof l))throw TypeError("object must be a ReflectionObj\
ect");if(o.parent!==this)throw Error(o+" is not a member of "+this);return delete this.nested[o.name],Object.keys(this.nested).length||(this.nested=void 0),o.onRemove(
this),h(this)},e.prototype.define=function(o,i){if(g.isString(o))o=o.split(".");else if(!Array.isArray(o))throw TypeError("illegal path");if(o&&o.length&&o[0]===
"")throw Error("path must be relative");if(o.length>g.recursionLimit)throw Error("max depth exceeded");for(var r=this;o.length>0;){var m=o.shift();if(r.nested&&
r.nested[m]){if(r=r.nested[m],!(r instanceof e))throw Error("path conflicts with non-namespace objects")}else r.add(r=new e(m))}return i&&r.addJSON(i),r},e.prototype.
resolveAll=function(){if(!this._needsRecursiveResolve)return this;this._resolveFeaturesRecursive(this._edition);var o=this.nestedArray,i=0;for(this.resolve();i<
o.length;)o[i]instanceof e?o[i++].resolveAll():o[i++].resolve();return this._needsRecursiveResolve=!1,this},e.prototype._resolveFeaturesRecursive=function(o){return this.
_needsRecursiveFeatureResolution?(this._needsRecursiveFeatureResolution=!1,o=this._edition||o,l.prototype._resolveFeaturesRecursive.call(this,o),this.nestedArray.
forEach(i=>{i._resolveFeaturesRecursive(o)}),this):this},e.prototype.lookup=function(o,i,r){if(typeof i=="boolean"?(r=i,i=void 0):i&&!Array.isArray(i)&&(i=[i]),
g.isString(o)&&o.length){if(o===".")return this.root;o=o.split(".")}else if(!o.length)return this;var m=o.join(".");if(o[0]==="")return this.root.lookup(o.slice(
1),i);var _=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["."+m];if(_&&(!i||i.indexOf(_.constructor)>-1)||(_=this._lookupImpl(o,m),_&&(!i||
i.indexOf(_.constructor)>-1)))return _;if(r)return null;for(var E=this;E.parent;){if(_=E.parent._lookupImpl(o,m),_&&(!i||i.indexOf(_.constructor)>-1))return _;E=
E.parent}return null},e.prototype._lookupImpl=function(o,i){if(Object.prototype.hasOwnProperty.call(this._lookupCache,i))return this._lookupCache[i];var r=this.
get(o[0]),m=null;if(r)o.length===1?m=r:r instanceof e&&(o=o.slice(1),m=r._lookupImpl(o,o.join(".")));else for(var _=0;_<this.nestedArray.length;++_)if(this._nestedArray[_]instanceof
e&&(r=this._nestedArray[_]._lookupImpl(o,i))){m=r;break}return this._lookupCache[i]=m,m},e.prototype.lookupType=function(o){var i=this.lookup(o,[c]);if(!i)throw Error(
"no such type: "+o);return i},e.prototype.lookupEnum=function(o){var i=this.lookup(o,[t]);if(!i)throw Error("no such Enum '"+o+"' in "+this);return i},e.prototype.
lookupTypeOrEnum=function(o){var i=this.lookup(o,[c,t]);if(!i)throw Error("no such Type or Enum '"+o+"' in "+this);return i},e.prototype.lookupService=function(o){
var i=this.lookup(o,[s]);if(!i)throw Error("no such Service '"+o+"' in "+this);return i},e._configure=function(d,o,i){c=d,s=o,t=i}}),67946:((M,a,u)=>{"use stric\
t";M.exports=t,t.className="ReflectionObject";const l=u(84624);var p=u(39609),g,f={enum_type:"OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",message_encoding:"\
LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"},c={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"LEGACY_BEST_EFFORT",message_encoding:"\
LENGTH_PREFIXED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE"},s={enum_type:"OPEN",field_presence:"IMPLICIT",json_format:"ALLOW",message_encoding:"\
LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"};function t(n,e){if(!p.isString(n))throw TypeError("name must be a string");if(e&&!p.
isObject(e))throw TypeError("options must be an object");this.options=e,this.parsedOptions=null,this.name=n,this._edition=null,this._defaultEdition="proto2",this.
_features={},this._featuresResolved=!1,this.parent=null,this.resolved=!1,this.comment=null,this.filename=null}Object.defineProperties(t.prototype,{root:{get:function(){
for(var n=this;n.parent!==null;)n=n.parent;return n}},fullName:{get:function(){for(var n=[this.name],e=this.parent;e;)n.unshift(e.name),e=e.parent;return n.join(
".")}}}),t.prototype.toJSON=function(){throw Error()},t.prototype.onAdd=function(e){this.parent&&this.parent!==e&&this.parent.remove(this),this.parent=e,this.resolved=
!1;var h=e.root;h instanceof g&&h._handleAdd(this)},t.prototype.onRemove=function(e){var h=e.root;h instanceof g&&h._handleRemove(this),this.parent=null,this.resolved=
!1},t.prototype.resolve=function(){return this.resolved?this:(this.root instanceof g&&(this.resolved=!0),this)},t.prototype._resolveFeaturesRecursive=function(e){
return this._resolveFeatures(this._edition||e)},t.prototype._resolveFeatures=function(e){if(!this._featuresResolved){var h={};if(!e)throw new Error("Unknown edi\
tion for "+this.fullName);var d=p.merge({},this.options&&this.options.features,this._inferLegacyProtoFeatures(e));if(this._edition){if(e==="proto2")h=Object.assign(
{},c);else if(e==="proto3")h=Object.assign({},s);else if(e==="2023")h=Object.assign({},f);else throw new Error("Unknown edition: "+e);this._features=p.merge(h,d),
this._featuresResolved=!0;return}if(this.partOf instanceof l){var o=p.merge({},this.partOf._features);this._features=p.merge(o,d)}else if(!this.declaringField)if(this.
parent){var i=p.merge({},this.parent._features);this._features=p.merge(i,d)}else throw new Error("Unable to find a parent for "+this.fullName);this.extensionField&&
(this.extensionField._features=this._features),this._featuresResolved=!0}},t.prototype._inferLegacyProtoFeatures=function(){return{}},t.prototype.getOption=function(e){
if(this.options)return this.options[e]},t.prototype.setOption=function(e,h,d){return e==="__proto__"?this:(this.options||(this.options={}),/^features\./.test(e)?
p.setProperty(this.options,e,h,d):(!d||this.options[e]===void 0)&&(this.getOption(e)!==h&&(this.resolved=!1),this.options[e]=h),this)},t.prototype.setParsedOption=
function(e,h,d){if(e==="__proto__")return this;this.parsedOptions||(this.parsedOptions=[]);var o=this.parsedOptions;if(d){var i=o.find(function(_){return Object.
prototype.hasOwnProperty.call(_,e)});if(i){var r=i[e];p.setProperty(r,d,h)}else i={},i[e]=p.setProperty({},d,h),o.push(i)}else{var m={};m[e]=h,o.push(m)}return this},
t.prototype.setOptions=function(e,h){if(e)for(var d=Object.keys(e),o=0;o<d.length;++o)this.setOption(d[o],e[d[o]],h);return this},t.prototype.toString=function(){
var e=this.constructor.className,h=this.fullName;return h.length?e+" "+h:e},t.prototype._editionToJSON=function(){if(!(!this._edition||this._edition==="proto3"))
return this._edition},t._configure=function(n){g=n}}),84624:((M,a,u)=>{"use strict";M.exports=f;var l=u(67946);((f.prototype=Object.create(l.prototype)).constructor=
f).className="OneOf";var p=u(30457),g=u(39609);function f(s,t,n,e){if(Array.isArray(t)||(n=t,t=void 0),l.call(this,s,n),!(t===void 0||Array.isArray(t)))throw TypeError(
"fieldNames must be an Array");this.oneof=t||[],this.fieldsArray=[],this.comment=e}f.fromJSON=function(t,n){return new f(t,n.oneof,n.options,n.comment)},f.prototype.
toJSON=function(t){var n=t?!!t.keepComments:!1;return g.toObject(["options",this.options,"oneof",this.oneof,"comment",n?this.comment:void 0])};function c(s){if(s.
parent)for(var t=0;t<s.fieldsArray.length;++t)s.fieldsArray[t].parent||s.parent.add(s.fieldsArray[t])}f.prototype.add=function(t){if(!(t instanceof p))throw TypeError(
"field must be a Field");return t.parent&&t.parent!==this.parent&&t.parent.remove(t),this.oneof.push(t.name),this.fieldsArray.push(t),t.partOf=this,c(this),this},
f.prototype.remove=function(t){if(!(t instanceof p))throw TypeError("field must be a Field");var n=this.fieldsArray.indexOf(t);if(n<0)throw Error(t+" is not a m\
ember of "+this);return this.fieldsArray.splice(n,1),n=this.oneof.indexOf(t.name),n>-1&&this.oneof.splice(n,1),t.partOf=null,this},f.prototype.onAdd=function(t){
l.prototype.onAdd.call(this,t);for(var n=this,e=0;e<this.oneof.length;++e){var h=t.get(this.oneof[e]);h&&!h.partOf&&(h.partOf=n,n.fieldsArray.push(h))}c(this)},
f.prototype.onRemove=function(t){for(var n=0,e;n<this.fieldsArray.length;++n)(e=this.fieldsArray[n]).parent&&e.parent.remove(e);l.prototype.onRemove.call(this,t)},
Object.defineProperty(f.prototype,"isProto3Optional",{get:function(){if(this.fieldsArray==null||this.fieldsArray.length!==1)return!1;var s=this.fieldsArray[0];return s.
options!=null&&s.options.proto3_optional===!0}}),f.d=function(){for(var t=new Array(arguments.length),n=0;n<arguments.length;)t[n]=arguments[n++];return function(h,d){
g.decorateType(h.constructor).add(new f(d,t)),Object.defineProperty(h,d,{get:g.oneOfGetter(t),set:g.oneOfSetter(t)})}}}),58790:((M,a,u)=>{"use strict";M.exports=
T,T.filename=null,T.defaults={keepCase:!1};var l=u(580),p=u(8185),g=u(70901),f=u(30457),c=u(58791),s=u(84624),t=u(73528),n=u(30338),e=u(59988),h=u(67946),d=u(21024),
o=u(39609),i=/^[1-9][0-9]*$/,r=/^-?[1-9][0-9]*$/,m=/^0[x][0-9a-fA-F]+$/,_=/^-?0[x][0-9a-fA-F]+$/,E=/^0[0-7]+$/,w=/^-?0[0-7]+$/,v=o.patterns.numberRe,b=/^[a-zA-Z_][a-zA-Z_0-9]*$/,
L=o.patterns.typeRefRe;function T(O,P,D){P instanceof p||(D=P,P=new p),D||(D=T.defaults);var I=D.preferTrailingComment||!1,S=l(O,D.alternateCommentMode||!1),A=S.
next,C=S.push,y=S.peek,R=S.skip,B=S.cmnt,V=!0,J,Y,Z,K="proto2",x=P,F=[],k={},U=D.keepCase?function(W){return W}:o.camelCase;function j(){F.forEach(W=>{W._edition=
K,Object.keys(k).forEach(H=>{W.getOption(H)===void 0&&W.setOption(H,k[H],!0)})})}function N(W,H,X){var Q=T.filename;return X||(T.filename=null),Error("illegal "+
(H||"token")+" '"+W+"' ("+(Q?Q+", ":"")+"line "+S.line+")")}function $(){var W=[],H;do{if((H=A())!=='"'&&H!=="'")throw N(H);W.push(A()),R(H),H=y()}while(H==='"'||
H==="'");return W.join("")}function G(W){var H=A();switch(H){case"'":case'"':return C(H),$();case"true":case"TRUE":return!0;case"false":case"FALSE":return!1}try{
return q(H,!0)}catch{if(W&&L.test(H))return H;throw N(H,"value")}}function z(W,H){var X,Q;do if(H&&((X=y())==='"'||X==="'")){var ie=$();if(W.push(ie),K>=2023)throw N(
ie,"id")}else try{W.push([Q=ee(A()),R("to",!0)?ee(A()):Q])}catch(se){if(H&&L.test(X)&&K>=2023)W.push(X);else throw se}while(R(",",!0));var te={options:void 0};te.
setOption=function(se,he){this.options===void 0&&(this.options={}),this.options[se]=he},le(te,function(he){if(he==="option")ye(te,he),R(";");else throw N(he)},function(){
Oe(te)})}function q(W,H){var X=1;switch(W.charAt(0)==="-"&&(X=-1,W=W.substring(1)),W){case"inf":case"INF":case"Inf":return X*(1/0);case"nan":case"NAN":case"Nan":case"\
NaN":return NaN;case"0":return 0}if(i.test(W))return X*parseInt(W,10);if(m.test(W))return X*parseInt(W,16);if(E.test(W))return X*parseInt(W,8);if(v.test(W))return X*
parseFloat(W);throw N(W,"number",H)}function ee(W,H){switch(W){case"max":case"MAX":case"Max":return 536870911;case"0":return 0}if(!H&&W.charAt(0)==="-")throw N(
W,"id");if(r.test(W))return parseInt(W,10);if(_.test(W))return parseInt(W,16);if(w.test(W))return parseInt(W,8);throw N(W,"id")}function oe(){if(J!==void 0)throw N(
"package");if(J=A(),!L.test(J))throw N(J,"name");x=x.define(J),R(";")}function re(){var W=y(),H;switch(W){case"weak":H=Z||(Z=[]),A();break;case"public":A();default:
H=Y||(Y=[]);break}W=$(),R(";"),H.push(W)}function ne(){if(R("="),K=$(),K<2023)throw N(K,"syntax");R(";")}function ce(){if(R("="),K=$(),!["2023"].includes(K))throw N(
K,"edition");R(";")}function ae(W,H,X){switch(X===void 0&&(X=0),H){case"option":return ye(W,H),R(";"),!0;case"message":return ge(W,H,X+1),!0;case"enum":return be(
W,H),!0;case"service":return Be(W,H,X+1),!0;case"extend":return je(W,H,X),!0}return!1}function le(W,H,X){var Q=S.line;if(W&&(typeof W.comment!="string"&&(W.comment=
B()),W.filename=T.filename),R("{",!0)){for(var ie;(ie=A())!=="}";)H(ie);R(";",!0)}else X&&X(),R(";"),W&&(typeof W.comment!="string"||I)&&(W.comment=B(Q)||W.comment)}
function ge(W,H,X){if(X===void 0&&(X=0),X>o.nestingLimit)throw Error("max depth exceeded");if(!b.test(H=A()))throw N(H,"type name");var Q=new g(H);le(Q,function(te){
if(!ae(Q,te,X))switch(te){case"map":de(Q,te);break;case"required":if(K!=="proto2")throw N(te);case"repeated":ue(Q,te,void 0,X+1);break;case"optional":if(K==="pr\
oto3")ue(Q,"proto3_optional",void 0,X+1);else{if(K!=="proto2")throw N(te);ue(Q,"optional",void 0,X+1)}break;case"oneof":Ee(Q,te,X+1);break;case"extensions":z(Q.
extensions||(Q.extensions=[]));break;case"reserved":z(Q.reserved||(Q.reserved=[]),!0);break;default:if(K==="proto2"||!L.test(te))throw N(te);C(te),ue(Q,"optiona\
l",void 0,X+1);break}}),W.add(Q),W===x&&F.push(Q)}function ue(W,H,X,Q){var ie=A();if(ie==="group"){fe(W,H,Q);return}for(;ie.endsWith(".")||y().startsWith(".");)
ie+=A();if(!L.test(ie))throw N(ie,"type");var te=A();if(!b.test(te))throw N(te,"name");te=U(te),R("=");var se=new f(te,ee(A()),ie,H,X);if(le(se,function(me){if(me===
"option")ye(se,me),R(";");else throw N(me)},function(){Oe(se)}),H==="proto3_optional"){var he=new s("_"+te);se.setOption("proto3_optional",!0),he.add(se),W.add(
he)}else W.add(se);W===x&&F.push(se)}function fe(W,H,X){if(X===void 0&&(X=0),X>o.nestingLimit)throw Error("max depth exceeded");if(K>=2023)throw N("group");var Q=A();
if(!b.test(Q))throw N(Q,"name");var ie=o.lcFirst(Q);Q===ie&&(Q=o.ucFirst(Q)),R("=");var te=ee(A()),se=new g(Q);se.group=!0;var he=new f(ie,te,Q,H);he.filename=T.
filename,le(se,function(me){switch(me){case"option":ye(se,me),R(";");break;case"required":case"repeated":ue(se,me,void 0,X+1);break;case"optional":K==="proto3"?
ue(se,"proto3_optional",void 0,X+1):ue(se,"optional",void 0,X+1);break;case"message":ge(se,me,X+1);break;case"enum":be(se,me);break;case"reserved":z(se.reserved||
(se.reserved=[]),!0);break;default:throw N(me)}}),W.add(se).add(he)}function de(W){R("<");var H=A();if(d.mapKey[H]===void 0)throw N(H,"type");R(",");var X=A();if(!L.
test(X))throw N(X,"type");R(">");var Q=A();if(!b.test(Q))throw N(Q,"name");R("=");var ie=new c(U(Q),ee(A()),H,X);le(ie,function(se){if(se==="option")ye(ie,se),R(
";");else throw N(se)},function(){Oe(ie)}),W.add(ie)}function Ee(W,H,X){if(!b.test(H=A()))throw N(H,"name");var Q=new s(U(H));le(Q,function(te){te==="option"?(ye(
Q,te),R(";")):(C(te),ue(Q,"optional",void 0,X))}),W.add(Q)}function be(W,H){if(!b.test(H=A()))throw N(H,"name");var X=new t(H);le(X,function(ie){switch(ie){case"\
option":ye(X,ie),R(";");break;case"reserved":z(X.reserved||(X.reserved=[]),!0),X.reserved===void 0&&(X.reserved=[]);break;default:Me(X,ie)}}),W.add(X),W===x&&F.
push(X)}function Me(W,H){if(!b.test(H))throw N(H,"name");R("=");var X=ee(A(),!0),Q={options:void 0};Q.getOption=function(ie){return this.options[ie]},Q.setOption=
function(ie,te){h.prototype.setOption.call(Q,ie,te)},Q.setParsedOption=function(){},le(Q,function(te){if(te==="option")ye(Q,te),R(";");else throw N(te)},function(){
Oe(Q)}),W.add(H,X,Q.comment,Q.parsedOptions||Q.options)}function ye(W,H){var X,Q,ie=!0;for(H==="option"&&(H=A());H!=="=";){if(H===null)throw N(H,"end of input");
if(H==="("){var te=A();R(")"),H="("+te+")"}if(ie){if(ie=!1,H.includes(".")&&!H.includes("(")){var se=H.split(".");X=se[0]+".",H=se[1];continue}X=H}else Q=Q?Q+=H:
H;H=A()}var he=Q?X.concat(Q):X,ve=Ae(W,he);Q=Q&&Q[0]==="."?Q.slice(1):Q,X=X&&X[X.length-1]==="."?X.slice(0,-1):X,Fe(W,X,ve,Q)}function Ae(W,H,X){if(X===void 0&&
(X=0),X>o.recursionLimit)throw Error("max depth exceeded");if(R("{",!0)){for(var Q={};!R("}",!0);){if(!b.test(pe=A()))throw N(pe,"name");if(pe===null)throw N(pe,
"end of input");var ie,te=pe;if(R(":",!0),y()==="{")ie=Ae(W,H+"."+pe,X+1);else if(y()==="["){ie=[];var se;if(R("[",!0)){do se=G(!0),ie.push(se);while(R(",",!0));
R("]"),typeof se<"u"&&Se(W,H+"."+pe,se)}}else ie=G(!0),Se(W,H+"."+pe,ie);var he=Q[te];he&&(ie=[].concat(he).concat(ie)),te!=="__proto__"&&(Q[te]=ie),R(",",!0),R(
";",!0)}return Q}var ve=G(!0);return Se(W,H,ve),ve}function Se(W,H,X){if(x===W&&/^features\./.test(H)){k[H]=X;return}W.setOption&&W.setOption(H,X)}function Fe(W,H,X,Q){
W.setParsedOption&&W.setParsedOption(H,X,Q)}function Oe(W){if(R("[",!0)){do ye(W,"option");while(R(",",!0));R("]")}return W}function Be(W,H,X){if(X===void 0&&(X=
0),X>o.recursionLimit)throw Error("max depth exceeded");if(!b.test(H=A()))throw N(H,"service name");var Q=new n(H);le(Q,function(te){if(!ae(Q,te,X))if(te==="rpc")
xe(Q,te);else throw N(te)}),W.add(Q),W===x&&F.push(Q)}function xe(W,H){var X=B(),Q=H;if(!b.test(H=A()))throw N(H,"name");var ie=H,te,se,he,ve;if(R("("),R("strea\
m",!0)&&(se=!0),!L.test(H=A())||(te=H,R(")"),R("returns"),R("("),R("stream",!0)&&(ve=!0),!L.test(H=A())))throw N(H);he=H,R(")");var me=new e(ie,Q,te,he,se,ve);me.
comment=X,le(me,function(we){if(we==="option")ye(me,we),R(";");else throw N(we)}),W.add(me)}function je(W,H,X){if(!L.test(H=A()))throw N(H,"reference");var Q=H;
le(null,function(te){switch(te){case"required":case"repeated":ue(W,te,Q,X+1);break;case"optional":K==="proto3"?ue(W,"proto3_optional",Q,X+1):ue(W,"optional",Q,X+
1);break;default:if(K==="proto2"||!L.test(te))throw N(te);C(te),ue(W,"optional",Q,X+1);break}})}for(var pe;(pe=A())!==null;)switch(pe){case"package":if(!V)throw N(
pe);oe();break;case"import":if(!V)throw N(pe);re();break;case"syntax":if(!V)throw N(pe);ne();break;case"edition":if(!V)throw N(pe);ce();break;case"option":ye(x,
pe),R(";",!0);break;default:if(ae(x,pe,0)){V=!1;continue}throw N(pe)}return j(),T.filename=null,{package:J,imports:Y,weakImports:Z,root:P}}}),69350:((M,a,u)=>{"\
use strict";M.exports=s;var l=u(22857),p,g=l.LongBits,f=l.utf8;function c(i,r){return RangeError("index out of range: "+i.pos+" + "+(r||1)+" > "+i.len)}function s(i){
this.buf=i,this.pos=0,this.len=i.length}var t=typeof Uint8Array<"u"?function(r){if(r instanceof Uint8Array||Array.isArray(r))return new s(r);throw Error("illega\
l buffer")}:function(r){if(Array.isArray(r))return new s(r);throw Error("illegal buffer")},n=function(){return l.Buffer?function(m){return(s.create=function(E){
return l.Buffer.isBuffer(E)?new p(E):t(E)})(m)}:t};s.create=n(),s.prototype._slice=l.Array.prototype.subarray||l.Array.prototype.slice;function e(i){for(var r=0,
m=0;m<4;++m){if(i.pos>=i.len)throw c(i);var _=i.buf[i.pos++];if(r=(r|(_&127)<<m*7)>>>0,_<128)return r}throw c(i)}s.prototype.uint32=(function(){var r=4294967295;
return function(){if(this.len-this.pos<5){if(this.pos>=this.len)throw c(this);if(this.buf[this.pos]>=128)return e(this)}if(r=(this.buf[this.pos]&127)>>>0,this.buf[this.
pos++]<128||(r=(r|(this.buf[this.pos]&127)<<7)>>>0,this.buf[this.pos++]<128)||(r=(r|(this.buf[this.pos]&127)<<14)>>>0,this.buf[this.pos++]<128)||(r=(r|(this.buf[this.
pos]&127)<<21)>>>0,this.buf[this.pos++]<128)||(r=(r|(this.buf[this.pos]&15)<<28)>>>0,this.buf[this.pos++]<128))return r;if((this.pos+=5)>this.len)throw this.pos=
this.len,c(this,10);return r}})(),s.prototype.int32=function(){return this.uint32()|0},s.prototype.sint32=function(){var r=this.uint32();return r>>>1^-(r&1)|0};
function h(){var i=new g(0,0),r=0;if(this.len-this.pos>4){for(;r<4;++r)if(i.lo=(i.lo|(this.buf[this.pos]&127)<<r*7)>>>0,this.buf[this.pos++]<128)return i;if(i.lo=
(i.lo|(this.buf[this.pos]&127)<<28)>>>0,i.hi=(i.hi|(this.buf[this.pos]&127)>>4)>>>0,this.buf[this.pos++]<128)return i;r=0}else{for(;r<3;++r){if(this.pos>=this.len)
throw c(this);if(i.lo=(i.lo|(this.buf[this.pos]&127)<<r*7)>>>0,this.buf[this.pos++]<128)return i}return i.lo=(i.lo|(this.buf[this.pos++]&127)<<r*7)>>>0,i}if(this.
len-this.pos>4){for(;r<5;++r)if(i.hi=(i.hi|(this.buf[this.pos]&127)<<r*7+3)>>>0,this.buf[this.pos++]<128)return i}else for(;r<5;++r){if(this.pos>=this.len)throw c(
this);if(i.hi=(i.hi|(this.buf[this.pos]&127)<<r*7+3)>>>0,this.buf[this.pos++]<128)return i}throw Error("invalid varint encoding")}s.prototype.bool=function(){return this.
uint32()!==0};function d(i,r){return(i[r-4]|i[r-3]<<8|i[r-2]<<16|i[r-1]<<24)>>>0}s.prototype.fixed32=function(){if(this.pos+4>this.len)throw c(this,4);return d(
this.buf,this.pos+=4)},s.prototype.sfixed32=function(){if(this.pos+4>this.len)throw c(this,4);return d(this.buf,this.pos+=4)|0};function o(){if(this.pos+8>this.
len)throw c(this,8);return new g(d(this.buf,this.pos+=4),d(this.buf,this.pos+=4))}s.prototype.float=function(){if(this.pos+4>this.len)throw c(this,4);var r=l.float.
readFloatLE(this.buf,this.pos);return this.pos+=4,r},s.prototype.double=function(){if(this.pos+8>this.len)throw c(this,4);var r=l.float.readDoubleLE(this.buf,this.
pos);return this.pos+=8,r},s.prototype.bytes=function(){var r=this.uint32(),m=this.pos,_=this.pos+r;if(_>this.len)throw c(this,r);if(this.pos+=r,Array.isArray(this.
buf))return this.buf.slice(m,_);if(m===_){var E=l.Buffer;return E?E.alloc(0):new this.buf.constructor(0)}return this._slice.call(this.buf,m,_)},s.prototype.string=
function(){var r=this.bytes();return f.read(r,0,r.length)},s.prototype.skip=function(r){if(typeof r=="number"){if(this.pos+r>this.len)throw c(this,r);this.pos+=
r}else do if(this.pos>=this.len)throw c(this);while(this.buf[this.pos++]&128);return this},s.recursionLimit=l.recursionLimit,s.prototype.skipType=function(i,r){
if(r===void 0&&(r=0),r>s.recursionLimit)throw Error("maximum nesting depth exceeded");switch(i){case 0:this.skip();break;case 1:this.skip(8);break;case 2:this.skip(
this.uint32());break;case 3:for(;(i=this.uint32()&7)!==4;)this.skipType(i,r+1);break;case 5:this.skip(4);break;default:throw Error("invalid wire type "+i+" at o\
ffset "+this.pos)}return this},s._configure=function(i){p=i,s.create=n(),p._configure();var r=l.Long?"toLong":"toNumber";l.merge(s.prototype,{int64:function(){return h.
call(this)[r](!1)},uint64:function(){return h.call(this)[r](!0)},sint64:function(){return h.call(this).zzDecode()[r](!1)},fixed64:function(){return o.call(this)[r](
!0)},sfixed64:function(){return o.call(this)[r](!1)}})}}),42423:((M,a,u)=>{"use strict";M.exports=g;var l=u(69350);(g.prototype=Object.create(l.prototype)).constructor=
g;var p=u(22857);function g(f){l.call(this,f)}g._configure=function(){p.Buffer&&(g.prototype._slice=p.Buffer.prototype.slice)},g.prototype.string=function(){var c=this.
uint32();return this.buf.utf8Slice?this.buf.utf8Slice(this.pos,this.pos=Math.min(this.pos+c,this.len)):this.buf.toString("utf-8",this.pos,this.pos=Math.min(this.
pos+c,this.len))},g._configure()}),8185:((M,a,u)=>{"use strict";M.exports=e;var l=u(21946);((e.prototype=Object.create(l.prototype)).constructor=e).className="R\
oot";var p=u(30457),g=u(73528),f=u(84624),c=u(39609),s,t,n;function e(i){l.call(this,"",i),this.deferred=[],this.files=[],this._edition="proto2",this._fullyQualifiedObjects=
{}}e.fromJSON=function(r,m,_){return _=c.checkDepth(_),m||(m=new e),r.options&&m.setOptions(r.options),m.addJSON(r.nested,_).resolveAll()},e.prototype.resolvePath=
c.path.resolve,e.prototype.fetch=c.fetch;function h(){}e.prototype.load=function i(r,m,_){typeof m=="function"&&(_=m,m=void 0);var E=this;if(!_)return c.asPromise(
i,E,r,m);var w=_===h;function v(I,S){if(_){if(w)throw I;S&&S.resolveAll();var A=_;_=null,A(I,S)}}function b(I){var S=I.lastIndexOf("google/protobuf/");if(S>-1){
var A=I.substring(S);if(A in n)return A}return null}function L(I,S,A){A===void 0&&(A=0);try{if(A>c.recursionLimit)throw Error("max depth exceeded");if(c.isString(
S)&&S.charAt(0)==="{"&&(S=JSON.parse(S)),!c.isString(S))E.setOptions(S.options).addJSON(S.nested);else{t.filename=I;var C=t(S,E,m),y,R=0;if(C.imports)for(;R<C.imports.
length;++R)(y=b(C.imports[R])||E.resolvePath(I,C.imports[R]))&&T(y,!1,A+1);if(C.weakImports)for(R=0;R<C.weakImports.length;++R)(y=b(C.weakImports[R])||E.resolvePath(
I,C.weakImports[R]))&&T(y,!0,A+1)}}catch(B){v(B)}!w&&!O&&v(null,E)}function T(I,S,A){if(A===void 0&&(A=0),I=b(I)||I,!(E.files.indexOf(I)>-1)){if(E.files.push(I),
I in n){w?L(I,n[I],A):(++O,setTimeout(function(){--O,L(I,n[I],A)}));return}if(w){var C;try{C=c.fs.readFileSync(I).toString("utf8")}catch(y){S||v(y);return}L(I,C,
A)}else++O,E.fetch(I,function(y,R){if(--O,!!_){if(y){S?O||v(null,E):v(y);return}L(I,R,A)}})}}var O=0;c.isString(r)&&(r=[r]);for(var P=0,D;P<r.length;++P)(D=E.resolvePath(
"",r[P]))&&T(D);return w?(E.resolveAll(),E):(O||v(null,E),E)},e.prototype.loadSync=function(r,m){if(!c.isNode)throw Error("not supported");return this.load(r,m,
h)},e.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;if(this.deferred.length)throw Error("unresolvable extensions: "+this.deferred.
map(function(r){return"'extend "+r.extend+"' in "+r.parent.fullName}).join(", "));return l.prototype.resolveAll.call(this)};var d=/^[A-Z]/;function o(i,r){var m=r.
parent.lookup(r.extend);if(m){var _=new p(r.fullName,r.id,r.type,r.rule,void 0,r.options);return m.get(_.name)||(_.declaringField=r,r.extensionField=_,m.add(_)),
!0}return!1}e.prototype._handleAdd=function(r){if(r instanceof p)r.extend!==void 0&&!r.extensionField&&(o(this,r)||this.deferred.push(r));else if(r instanceof g)
d.test(r.name)&&(r.parent[r.name]=r.values);else if(!(r instanceof f)){if(r instanceof s)for(var m=0;m<this.deferred.length;)o(this,this.deferred[m])?this.deferred.
splice(m,1):++m;for(var _=0;_<r.nestedArray.length;++_)this._handleAdd(r._nestedArray[_]);d.test(r.name)&&(r.parent[r.name]=r)}(r instanceof s||r instanceof g||
r instanceof p)&&(this._fullyQualifiedObjects[r.fullName]=r)},e.prototype._handleRemove=function(r){if(r instanceof p){if(r.extend!==void 0)if(r.extensionField)
r.extensionField.parent.remove(r.extensionField),r.extensionField=null;else{var m=this.deferred.indexOf(r);m>-1&&this.deferred.splice(m,1)}}else if(r instanceof
g)d.test(r.name)&&delete r.parent[r.name];else if(r instanceof l){for(var _=0;_<r.nestedArray.length;++_)this._handleRemove(r._nestedArray[_]);d.test(r.name)&&delete r.
parent[r.name]}delete this._fullyQualifiedObjects[r.fullName]},e._configure=function(i,r,m){s=i,t=r,n=m}}),34460:(M=>{"use strict";M.exports=Object.create(null)}),
9882:((M,a,u)=>{"use strict";var l=a;l.Service=u(34026)}),34026:((M,a,u)=>{"use strict";M.exports=p;var l=u(22857);(p.prototype=Object.create(l.EventEmitter.prototype)).
constructor=p;function p(g,f,c){if(typeof g!="function")throw TypeError("rpcImpl must be a function");l.EventEmitter.call(this),this.rpcImpl=g,this.requestDelimited=
!!f,this.responseDelimited=!!c}p.prototype.rpcCall=function g(f,c,s,t,n){if(!t)throw TypeError("request must be specified");var e=this;if(!n)return l.asPromise(
g,e,f,c,s,t);if(!e.rpcImpl){setTimeout(function(){n(Error("already ended"))},0);return}try{return e.rpcImpl(f,c[e.requestDelimited?"encodeDelimited":"encode"](t).
finish(),function(d,o){if(d)return e.emit("error",d,f),n(d);if(o===null){e.end(!0);return}if(!(o instanceof s))try{o=s[e.responseDelimited?"decodeDelimited":"de\
code"](o)}catch(i){return e.emit("error",i,f),n(i)}return e.emit("data",o,f),n(null,o)})}catch(h){e.emit("error",h,f),setTimeout(function(){n(h)},0);return}},p.
prototype.end=function(f){return this.rpcImpl&&(f||this.rpcImpl(null,null,null),this.rpcImpl=null,this.emit("end").off()),this}}),30338:((M,a,u)=>{"use strict";
M.exports=c;var l=u(21946);((c.prototype=Object.create(l.prototype)).constructor=c).className="Service";var p=u(59988),g=u(39609),f=u(9882);function c(t,n){l.call(
this,t,n),this.methods={},this._methodsArray=null}c.fromJSON=function(n,e,h){h=g.checkDepth(h);var d=new c(n,e.options);if(e.methods)for(var o=Object.keys(e.methods),
i=0;i<o.length;++i)d.add(p.fromJSON(o[i],e.methods[o[i]]));return e.nested&&d.addJSON(e.nested,h),e.edition&&(d._edition=e.edition),d.comment=e.comment,d._defaultEdition=
"proto3",d},c.prototype.toJSON=function(n){var e=l.prototype.toJSON.call(this,n),h=n?!!n.keepComments:!1;return g.toObject(["edition",this._editionToJSON(),"opt\
ions",e&&e.options||void 0,"methods",l.arrayToJSON(this.methodsArray,n)||{},"nested",e&&e.nested||void 0,"comment",h?this.comment:void 0])},Object.defineProperty(
c.prototype,"methodsArray",{get:function(){return this._methodsArray||(this._methodsArray=g.toArray(this.methods))}});function s(t){return t._methodsArray=null,
t}c.prototype.get=function(n){return Object.prototype.hasOwnProperty.call(this.methods,n)?this.methods[n]:l.prototype.get.call(this,n)},c.prototype.resolveAll=function(){
if(!this._needsRecursiveResolve)return this;l.prototype.resolve.call(this);for(var n=this.methodsArray,e=0;e<n.length;++e)n[e].resolve();return this},c.prototype.
_resolveFeaturesRecursive=function(n){return this._needsRecursiveFeatureResolution?(n=this._edition||n,l.prototype._resolveFeaturesRecursive.call(this,n),this.methodsArray.
forEach(e=>{e._resolveFeaturesRecursive(n)}),this):this},c.prototype.add=function(n){if(this.get(n.name))throw Error("duplicate name '"+n.name+"' in "+this);return n instanceof
p?n.name==="__proto__"?this:(this.methods[n.name]=n,n.parent=this,s(this)):l.prototype.add.call(this,n)},c.prototype.remove=function(n){if(n instanceof p){if(this.
methods[n.name]!==n)throw Error(n+" is not a member of "+this);return delete this.methods[n.name],n.parent=null,s(this)}return l.prototype.remove.call(this,n)},
c.prototype.create=function(n,e,h){for(var d=new f.Service(n,e,h),o=0,i;o<this.methodsArray.length;++o){var r=g.lcFirst((i=this._methodsArray[o]).resolve().name).
replace(/[^$\w_]/g,"");d[r]=(function(m,_,E){return function(v,b){return f.Service.prototype.rpcCall.call(this,m,_,E,v,b)}})(i,i.resolvedRequestType.ctor,i.resolvedResponseType.
ctor)}return d}}),580:(M=>{"use strict";M.exports=e;var a=/[\s{}=;:[\],'"()<>]/g,u=/(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,l=/(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g,p=/^ *[*/]+ */,
g=/^\s*\*?\/*/,f=/\n/g,c=/\s/,s=/\\(.?)/g,t={0:"\0",r:"\r",n:`
`,t:"	"};function n(h){return h.replace(s,function(d,o){switch(o){case"\\":case"":return o;default:return t[o]||""}})}e.unescape=n;function e(h,d){h=h.toString();
var o=0,i=h.length,r=1,m=0,_={},E=[],w=null;function v(y){return Error("illegal "+y+" (line "+r+")")}function b(){var y=w==="'"?l:u;y.lastIndex=o-1;var R=y.exec(
h);if(!R)throw v("string");return o=y.lastIndex,I(w),w=null,n(R[1])}function L(y){return h.charAt(y)}function T(y,R,B){var V={type:h.charAt(y++),lineEmpty:!1,leading:B},
J;d?J=2:J=3;var Y=y-J,Z;do if(--Y<0||(Z=h.charAt(Y))===`
`){V.lineEmpty=!0;break}while(Z===" "||Z==="	");for(var K=h.substring(y,R).split(f),x=0;x<K.length;++x)K[x]=K[x].replace(d?g:p,"").trim();V.text=K.join(`
`).trim(),_[r]=V,m=r}function O(y){var R=P(y),B=h.substring(y,R),V=/^\s*\/\//.test(B);return V}function P(y){for(var R=y;R<i&&L(R)!==`
`;)R++;return R}function D(){if(E.length>0)return E.shift();if(w)return b();var y,R,B,V,J,Y=o===0;do{if(o===i)return null;for(y=!1;c.test(B=L(o));)if(B===`
`&&(Y=!0,++r),++o===i)return null;if(L(o)==="/"){if(++o===i)throw v("comment");if(L(o)==="/")if(d){if(V=o,J=!1,O(o-1)){J=!0;do if(o=P(o),o===i||(o++,!Y))break;while(O(
o))}else o=Math.min(i,P(o)+1);J&&(T(V,o,Y),Y=!0),r++,y=!0}else{for(J=L(V=o+1)==="/";L(++o)!==`
`;)if(o===i)return null;++o,J&&(T(V,o-1,Y),Y=!0),++r,y=!0}else if((B=L(o))==="*"){V=o+1,J=d||L(V)==="*";do{if(B===`
`&&++r,++o===i)throw v("comment");R=B,B=L(o)}while(R!=="*"||B!=="/");++o,J&&(T(V,o-2,Y),Y=!0),y=!0}else return"/"}}while(y);var Z=o;a.lastIndex=0;var K=a.test(L(
Z++));if(!K)for(;Z<i&&!a.test(L(Z));)++Z;var x=h.substring(o,o=Z);return(x==='"'||x==="'")&&(w=x),x}function I(y){E.push(y)}function S(){if(!E.length){var y=D();
if(y===null)return null;I(y)}return E[0]}function A(y,R){var B=S(),V=B===y;if(V)return D(),!0;if(!R)throw v("token '"+B+"', '"+y+"' expected");return!1}function C(y){
var R=null,B;return y===void 0?(B=_[r-1],delete _[r-1],B&&(d||B.type==="*"||B.lineEmpty)&&(R=B.leading?B.text:null)):(m<y&&S(),B=_[y],delete _[y],B&&!B.lineEmpty&&
(d||B.type==="/")&&(R=B.leading?null:B.text)),R}return Object.defineProperty({next:D,peek:S,push:I,skip:A,cmnt:C},"line",{get:function(){return r}})}}),70901:((M,a,u)=>{
"use strict";M.exports=_;var l=u(21946);((_.prototype=Object.create(l.prototype)).constructor=_).className="Type";var p=u(73528),g=u(84624),f=u(30457),c=u(58791),
s=u(30338),t=u(69450),n=u(69350),e=u(33654),h=u(39609),d=u(67641),o=u(45301),i=u(7639),r=u(92437),m=u(59781);function _(w,v){w=w.replace(/\W/g,""),l.call(this,w,
v),this.fields={},this.oneofs=void 0,this.extensions=void 0,this.reserved=void 0,this.group=void 0,this._fieldsById=null,this._fieldsArray=null,this._oneofsArray=
null,this._ctor=null}Object.defineProperties(_.prototype,{fieldsById:{get:function(){if(this._fieldsById)return this._fieldsById;this._fieldsById={};for(var w=Object.
keys(this.fields),v=0;v<w.length;++v){var b=this.fields[w[v]],L=b.id;if(this._fieldsById[L])throw Error("duplicate id "+L+" in "+this);this._fieldsById[L]=b}return this.
_fieldsById}},fieldsArray:{get:function(){return this._fieldsArray||(this._fieldsArray=h.toArray(this.fields))}},oneofsArray:{get:function(){return this._oneofsArray||
(this._oneofsArray=h.toArray(this.oneofs))}},ctor:{get:function(){return this._ctor||(this.ctor=_.generateConstructor(this)())},set:function(w){var v=w.prototype;
v instanceof t||((w.prototype=new t).constructor=w,h.merge(w.prototype,v)),w.$type=w.prototype.$type=this,h.merge(w,t,!0),this._ctor=w;for(var b=0;b<this.fieldsArray.
length;++b)this._fieldsArray[b].resolve();var L={};for(b=0;b<this.oneofsArray.length;++b)L[this._oneofsArray[b].resolve().name]={get:h.oneOfGetter(this._oneofsArray[b].
oneof),set:h.oneOfSetter(this._oneofsArray[b].oneof)};b&&Object.defineProperties(w.prototype,L)}}}),_.generateConstructor=function(v){for(var b=h.codegen(["p"],
v.name),L=0,T;L<v.fieldsArray.length;++L)(T=v._fieldsArray[L]).map?b("this%s={}",h.safeProp(T.name)):T.repeated&&b("this%s=[]",h.safeProp(T.name));return b('if(\
p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")')("this[ks[i]]=p[ks[i]]")};function E(w){return w._fieldsById=w._fieldsArray=
w._oneofsArray=null,delete w.encode,delete w.decode,delete w.verify,w}_.fromJSON=function(v,b,L){if(L===void 0&&(L=0),L>h.nestingLimit)throw Error("max depth ex\
ceeded");var T=new _(v,b.options);T.extensions=b.extensions,T.reserved=b.reserved;for(var O=Object.keys(b.fields),P=0;P<O.length;++P)T.add((typeof b.fields[O[P]].
keyType<"u"?c.fromJSON:f.fromJSON)(O[P],b.fields[O[P]]));if(b.oneofs)for(O=Object.keys(b.oneofs),P=0;P<O.length;++P)T.add(g.fromJSON(O[P],b.oneofs[O[P]]));if(b.
nested)for(O=Object.keys(b.nested),P=0;P<O.length;++P){var D=b.nested[O[P]];T.add((D.id!==void 0?f.fromJSON:D.fields!==void 0?_.fromJSON:D.values!==void 0?p.fromJSON:
D.methods!==void 0?s.fromJSON:l.fromJSON)(O[P],D,L+1))}return b.extensions&&b.extensions.length&&(T.extensions=b.extensions),b.reserved&&b.reserved.length&&(T.reserved=
b.reserved),b.group&&(T.group=!0),b.comment&&(T.comment=b.comment),b.edition&&(T._edition=b.edition),T._defaultEdition="proto3",T},_.prototype.toJSON=function(v){
var b=l.prototype.toJSON.call(this,v),L=v?!!v.keepComments:!1;return h.toObject(["edition",this._editionToJSON(),"options",b&&b.options||void 0,"oneofs",l.arrayToJSON(
this.oneofsArray,v),"fields",l.arrayToJSON(this.fieldsArray.filter(function(T){return!T.declaringField}),v)||{},"extensions",this.extensions&&this.extensions.length?
this.extensions:void 0,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"group",this.group||void 0,"nested",b&&b.nested||void 0,"comment",L?this.
comment:void 0])},_.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;l.prototype.resolveAll.call(this);var v=this.oneofsArray;for(L=0;L<
v.length;)v[L++].resolve();for(var b=this.fieldsArray,L=0;L<b.length;)b[L++].resolve();return this},_.prototype._resolveFeaturesRecursive=function(v){return this.
_needsRecursiveFeatureResolution?(v=this._edition||v,l.prototype._resolveFeaturesRecursive.call(this,v),this.oneofsArray.forEach(b=>{b._resolveFeatures(v)}),this.
fieldsArray.forEach(b=>{b._resolveFeatures(v)}),this):this},_.prototype.get=function(v){return Object.prototype.hasOwnProperty.call(this.fields,v)?this.fields[v]:
this.oneofs&&Object.prototype.hasOwnProperty.call(this.oneofs,v)?this.oneofs[v]:this.nested&&Object.prototype.hasOwnProperty.call(this.nested,v)?this.nested[v]:
null},_.prototype.add=function(v){if(this.get(v.name))throw Error("duplicate name '"+v.name+"' in "+this);if(v instanceof f&&v.extend===void 0){if(this._fieldsById?
this._fieldsById[v.id]:this.fieldsById[v.id])throw Error("duplicate id "+v.id+" in "+this);if(this.isReservedId(v.id))throw Error("id "+v.id+" is reserved in "+
this);if(this.isReservedName(v.name)||v.name.charAt(0)==="$")throw Error("name '"+v.name+"' is reserved in "+this);return v.name==="__proto__"?this:(v.parent&&v.
parent.remove(v),this.fields[v.name]=v,v.message=this,v.onAdd(this),E(this))}if(v instanceof g){if(v.name.charAt(0)==="$")throw Error("name '"+v.name+"' is rese\
rved in "+this);return v.name==="__proto__"?this:(this.oneofs||(this.oneofs={}),this.oneofs[v.name]=v,v.onAdd(this),E(this))}return l.prototype.add.call(this,v)},
_.prototype.remove=function(v){if(v instanceof f&&v.extend===void 0){if(!this.fields||this.fields[v.name]!==v)throw Error(v+" is not a member of "+this);return delete this.
fields[v.name],v.parent=null,v.onRemove(this),E(this)}if(v instanceof g){if(!this.oneofs||this.oneofs[v.name]!==v)throw Error(v+" is not a member of "+this);return delete this.
oneofs[v.name],v.parent=null,v.onRemove(this),E(this)}return l.prototype.remove.call(this,v)},_.prototype.isReservedId=function(v){return l.isReservedId(this.reserved,
v)},_.prototype.isReservedName=function(v){return l.isReservedName(this.reserved,v)},_.prototype.create=function(v){return new this.ctor(v)},_.prototype.setup=function(){
for(var v=this.fullName,b=[],L=0;L<this.fieldsArray.length;++L)b.push(this._fieldsArray[L].resolve().resolvedType);this.encode=d(this)({Writer:e,types:b,util:h}),
this.decode=o(this)({Reader:n,types:b,util:h}),this.verify=i(this)({types:b,util:h}),this.fromObject=r.fromObject(this)({types:b,util:h}),this.toObject=r.toObject(
this)({types:b,util:h});var T=m[v];if(T){var O=Object.create(this);O.fromObject=this.fromObject,this.fromObject=T.fromObject.bind(O),O.toObject=this.toObject,this.
toObject=T.toObject.bind(O)}return this},_.prototype.encode=function(v,b){return this.setup().encode.apply(this,arguments)},_.prototype.encodeDelimited=function(v,b){
return this.encode(v,b&&b.len?b.fork():b).ldelim()},_.prototype.decode=function(v,b,L,T){return this.setup().decode(v,b,L,T)},_.prototype.decodeDelimited=function(v){
return v instanceof n||(v=n.create(v)),this.decode(v,v.uint32())},_.prototype.verify=function(v,b){return this.setup().verify(v,b)},_.prototype.fromObject=function(v,b){
return this.setup().fromObject(v,b)},_.prototype.toObject=function(v,b){return this.setup().toObject.apply(this,arguments)},_.d=function(v){return function(L){h.
decorateType(L,v)}}}),21024:((M,a,u)=>{"use strict";var l=a,p=u(39609),g=["double","float","int32","uint32","sint32","fixed32","sfixed32","int64","uint64","sint\
64","fixed64","sfixed64","bool","string","bytes"];function f(c,s){var t=0,n=Object.create(null);for(s|=0;t<c.length;)n[g[t+s]]=c[t++];return n}l.basic=f([1,5,0,
0,0,5,5,0,0,0,1,1,0,2,2]),l.defaults=f([0,0,0,0,0,0,0,0,0,0,0,0,!1,"",p.emptyArray,null]),l.long=f([0,0,0,1,1],7),l.mapKey=f([0,0,0,5,5,0,0,0,1,1,0,2],2),l.packed=
f([1,5,0,0,0,5,5,0,0,0,1,1,0])}),39609:((M,a,u)=>{"use strict";var l=M.exports=u(22857),p=u(34460),g,f;l.codegen=u(25346),l.fetch=u(44279),l.path=u(66090),l.patterns=
u(91991);var c=l.patterns.reservedRe;l.fs=u(35763),l.checkDepth=function(e){if(e===void 0&&(e=0),e>l.recursionLimit)throw Error("max depth exceeded");return e},
l.toArray=function(e){if(e){for(var h=Object.keys(e),d=new Array(h.length),o=0;o<h.length;)d[o]=e[h[o++]];return d}return[]},l.toObject=function(e){for(var h={},
d=0;d<e.length;){var o=e[d++],i=e[d++];i!==void 0&&(h[o]=i)}return h},l.isReserved=function(e){return c.test(e)},l.safeProp=function(e){return!/^[$\w_]+$/.test(
e)||c.test(e)?"["+JSON.stringify(e)+"]":"."+e},l.ucFirst=function(e){return e.charAt(0).toUpperCase()+e.substring(1)};var s=/_([a-z])/g;l.camelCase=function(e){
return e.substring(0,1)+e.substring(1).replace(s,function(h,d){return d.toUpperCase()})},l.compareFieldsById=function(e,h){return e.id-h.id},l.decorateType=function(e,h){
if(e.$type)return h&&e.$type.name!==h&&(l.decorateRoot.remove(e.$type),e.$type.name=h,l.decorateRoot.add(e.$type)),e.$type;g||(g=u(70901));var d=new g(h||e.name);
return l.decorateRoot.add(d),d.ctor=e,Object.defineProperty(e,"$type",{value:d,enumerable:!1}),Object.defineProperty(e.prototype,"$type",{value:d,enumerable:!1}),
d};var t=0;l.decorateEnum=function(e){if(e.$type)return e.$type;f||(f=u(73528));var h=new f("Enum"+t++,e);return l.decorateRoot.add(h),Object.defineProperty(e,"\
$type",{value:h,enumerable:!1}),h},l.setProperty=function(e,h,d,o){function i(r,m,_){var E=m.shift();if(l.isUnsafeProperty(E))return r;if(m.length>0)r[E]=i(r[E]||
{},m,_);else{var w=r[E];if(w&&o)return r;w&&(_=[].concat(w).concat(_)),r[E]=_}return r}if(typeof e!="object")throw TypeError("dst must be an object");if(!h)throw TypeError(
"path must be specified");if(h=h.split("."),h.length>l.recursionLimit)throw Error("max depth exceeded");return i(e,h,d)},Object.defineProperty(l,"decorateRoot",
{get:function(){return p.decorated||(p.decorated=new(u(8185)))}})}),35763:((M,a,u)=>{"use strict";var l=null;try{l=u(79896),(!l||!l.readFile||!l.readFileSync)&&
(l=null)}catch{}M.exports=l}),70994:((M,a,u)=>{"use strict";M.exports=p;var l=u(22857);function p(s,t){this.lo=s>>>0,this.hi=t>>>0}var g=p.zero=new p(0,0);g.toNumber=
function(){return 0},g.zzEncode=g.zzDecode=function(){return this},g.length=function(){return 1};var f=p.zeroHash="\0\0\0\0\0\0\0\0";p.fromNumber=function(t){if(t===
0)return g;var n=t<0;n&&(t=-t);var e=t>>>0,h=(t-e)/4294967296>>>0;return n&&(h=~h>>>0,e=~e>>>0,++e>4294967295&&(e=0,++h>4294967295&&(h=0))),new p(e,h)},p.from=function(t){
if(typeof t=="number")return p.fromNumber(t);if(l.isString(t))if(l.Long)t=l.Long.fromString(t);else return p.fromNumber(parseInt(t,10));return t.low||t.high?new p(
t.low>>>0,t.high>>>0):g},p.prototype.toNumber=function(t){if(!t&&this.hi>>>31){var n=~this.lo+1>>>0,e=~this.hi>>>0;return n||(e=e+1>>>0),-(n+e*4294967296)}return this.
lo+this.hi*4294967296},p.prototype.toLong=function(t){return l.Long?new l.Long(this.lo|0,this.hi|0,!!t):{low:this.lo|0,high:this.hi|0,unsigned:!!t}};var c=String.
prototype.charCodeAt;p.fromHash=function(t){return t===f?g:new p((c.call(t,0)|c.call(t,1)<<8|c.call(t,2)<<16|c.call(t,3)<<24)>>>0,(c.call(t,4)|c.call(t,5)<<8|c.
call(t,6)<<16|c.call(t,7)<<24)>>>0)},p.prototype.toHash=function(){return String.fromCharCode(this.lo&255,this.lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&
255,this.hi>>>8&255,this.hi>>>16&255,this.hi>>>24)},p.prototype.zzEncode=function(){var t=this.hi>>31;return this.hi=((this.hi<<1|this.lo>>>31)^t)>>>0,this.lo=(this.
lo<<1^t)>>>0,this},p.prototype.zzDecode=function(){var t=-(this.lo&1);return this.lo=((this.lo>>>1|this.hi<<31)^t)>>>0,this.hi=(this.hi>>>1^t)>>>0,this},p.prototype.
length=function(){var t=this.lo,n=(this.lo>>>28|this.hi<<4)>>>0,e=this.hi>>>24;return e===0?n===0?t<16384?t<128?1:2:t<2097152?3:4:n<16384?n<128?5:6:n<2097152?7:
8:e<128?9:10}}),22857:(function(M,a,u){"use strict";var l=a;l.asPromise=u(92222),l.base64=u(25478),l.EventEmitter=u(32491),l.float=u(8597),l.utf8=u(70958),l.pool=
u(56239),l.LongBits=u(70994);function p(c){return c==="__proto__"||c==="prototype"||c==="constructor"}l.isUnsafeProperty=p,l.isNode=!!(typeof global<"u"&&global&&
global.process&&global.process.versions&&global.process.versions.node),l.global=l.isNode&&global||typeof window<"u"&&window||typeof self<"u"&&self||this,l.emptyArray=
Object.freeze?Object.freeze([]):[],l.emptyObject=Object.freeze?Object.freeze({}):{},l.isInteger=Number.isInteger||function(s){return typeof s=="number"&&isFinite(
s)&&Math.floor(s)===s},l.isString=function(s){return typeof s=="string"||s instanceof String},l.isObject=function(s){return s&&typeof s=="object"},l.isset=l.isSet=
function(s,t){var n=s[t];return n!=null&&Object.hasOwnProperty.call(s,t)?typeof n!="object"||(Array.isArray(n)?n.length:Object.keys(n).length)>0:!1},l.Buffer=(function(){
try{var c=l.global.Buffer;return c.prototype.utf8Write?c:null}catch{return null}})(),l._Buffer_from=null,l._Buffer_allocUnsafe=null,l.newBuffer=function(s){return typeof s==
"number"?l.Buffer?l._Buffer_allocUnsafe(s):new l.Array(s):l.Buffer?l._Buffer_from(s):typeof Uint8Array>"u"?s:new Uint8Array(s)},l.Array=typeof Uint8Array<"u"?Uint8Array:
Array,l.Long=l.global.dcodeIO&&l.global.dcodeIO.Long||l.global.Long||(function(){try{var c=u(66390);return c&&c.isLong?c:null}catch{return null}})(),l.key2Re=/^true|false|0|1$/,
l.key32Re=/^-?(?:0|[1-9][0-9]*)$/,l.key64Re=/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/,l.longToHash=function(s){return s?l.LongBits.from(s).toHash():l.LongBits.
zeroHash},l.longFromHash=function(s,t){var n=l.LongBits.fromHash(s);return l.Long?l.Long.fromBits(n.lo,n.hi,t):n.toNumber(!!t)};function g(c){var s=typeof arguments[arguments.
length-1]=="boolean",t=s?arguments.length-1:arguments.length;s=s&&arguments[arguments.length-1];for(var n=1;n<t;++n){var e=arguments[n];if(e)for(var h=Object.keys(
e),d=0;d<h.length;++d)!p(h[d])&&(c[h[d]]===void 0||!s)&&(c[h[d]]=e[h[d]])}return c}l.merge=g,l.nestingLimit=32,l.recursionLimit=100,l.makeProp=function(s,t){Object.
defineProperty(s,t,{enumerable:!0,configurable:!0,writable:!0})},l.lcFirst=function(s){return s.charAt(0).toLowerCase()+s.substring(1)};function f(c){function s(t,n){
if(!(this instanceof s))return new s(t,n);Object.defineProperty(this,"message",{get:function(){return t}}),Error.captureStackTrace?Error.captureStackTrace(this,
s):Object.defineProperty(this,"stack",{value:new Error().stack||""}),n&&g(this,n)}return s.prototype=Object.create(Error.prototype,{constructor:{value:s,writable:!0,
enumerable:!1,configurable:!0},name:{get:function(){return c},set:void 0,enumerable:!1,configurable:!0},toString:{value:function(){return this.name+": "+this.message},
writable:!0,enumerable:!1,configurable:!0}}),s}l.newError=f,l.ProtocolError=f("ProtocolError"),l.oneOfGetter=function(s){for(var t={},n=0;n<s.length;++n)t[s[n]]=
1;return function(){for(var e=Object.keys(this),h=e.length-1;h>-1;--h)if(t[e[h]]===1&&this[e[h]]!==void 0&&this[e[h]]!==null)return e[h]}},l.oneOfSetter=function(s){
return function(t){for(var n=0;n<s.length;++n)s[n]!==t&&delete this[s[n]]}},l.toJSONOptions={longs:String,enums:String,bytes:String,json:!0},l._configure=function(){
var c=l.Buffer;if(!c){l._Buffer_from=l._Buffer_allocUnsafe=null;return}l._Buffer_from=c.from!==Uint8Array.from&&c.from||function(t,n){return new c(t,n)},l._Buffer_allocUnsafe=
c.allocUnsafe||function(t){return new c(t)}}}),91991:((M,a)=>{"use strict";var u=a;u.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/,u.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/,
u.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/}),
7639:((M,a,u)=>{"use strict";M.exports=s;var l=u(73528),p=u(39609);function g(t,n){return t.name+": "+n+(t.repeated&&n!=="array"?"[]":t.map&&n!=="object"?"{k:"+
t.keyType+"}":"")+" expected"}function f(t,n,e,h){if(n.resolvedType)if(n.resolvedType instanceof l){t("switch(%s){",h)("default:")("return%j",g(n,"enum value"));
for(var d=Object.keys(n.resolvedType.values),o=0;o<d.length;++o)t("case %i:",n.resolvedType.values[d[o]]);t("break")("}")}else t("{")("var e=types[%i].verify(%s\
,n+1);",e,h)("if(e)")("return%j+e",n.name+".")("}");else switch(n.type){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":t("if(!util.isInteger\
(%s))",h)("return%j",g(n,"integer"));break;case"int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":t("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s\
.low)&&util.isInteger(%s.high)))",h,h,h,h)("return%j",g(n,"integer|Long"));break;case"float":case"double":t('if(typeof %s!=="number")',h)("return%j",g(n,"number"));
break;case"bool":t('if(typeof %s!=="boolean")',h)("return%j",g(n,"boolean"));break;case"string":t("if(!util.isString(%s))",h)("return%j",g(n,"string"));break;case"\
bytes":t('if(!(%s&&typeof %s.length==="number"||util.isString(%s)))',h,h,h)("return%j",g(n,"buffer"));break}return t}function c(t,n,e){switch(n.keyType){case"in\
t32":case"uint32":case"sint32":case"fixed32":case"sfixed32":t("if(!util.key32Re.test(%s))",e)("return%j",g(n,"integer key"));break;case"int64":case"uint64":case"\
sint64":case"fixed64":case"sfixed64":t("if(!util.key64Re.test(%s))",e)("return%j",g(n,"integer|Long key"));break;case"bool":t("if(!util.key2Re.test(%s))",e)("re\
turn%j",g(n,"boolean key"));break}return t}function s(t){var n=p.codegen(["m","n"],t.name+"$verify")('if(typeof m!=="object"||m===null)')("return%j","object exp\
ected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded"),e=t.oneofsArray,h={};e.length&&n("var p={}");for(var d=0;d<
t.fieldsArray.length;++d){var o=t._fieldsArray[d].resolve(),i="m"+p.safeProp(o.name);if(o.optional&&n("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",i,o.name),
o.map)n("if(!util.isObject(%s))",i)("return%j",g(o,"object"))("var k=Object.keys(%s)",i)("for(var i=0;i<k.length;++i){"),c(n,o,"k[i]"),f(n,o,d,i+"[k[i]]")("}");else if(o.
repeated)n("if(!Array.isArray(%s))",i)("return%j",g(o,"array"))("for(var i=0;i<%s.length;++i){",i),f(n,o,d,i+"[i]")("}");else{if(o.partOf){var r=p.safeProp(o.partOf.
name);h[o.partOf.name]===1&&n("if(p%s===1)",r)("return%j",o.partOf.name+": multiple values"),h[o.partOf.name]=1,n("p%s=1",r)}f(n,o,d,i)}o.optional&&n("}")}return n(
"return null")}}),59781:((M,a,u)=>{"use strict";var l=a,p=u(69450),g=u(22857);l[".google.protobuf.Any"]={fromObject:function(f,c){if(c===void 0&&(c=0),c>g.recursionLimit)
throw Error("max depth exceeded");if(f&&f["@type"]){var s=f["@type"].substring(f["@type"].lastIndexOf("/")+1),t=this.lookup(s);if(t){var n=f["@type"].charAt(0)===
"."?f["@type"].slice(1):f["@type"];return n.indexOf("/")===-1&&(n="/"+n),this.create({type_url:n,value:t.encode(t.fromObject(f,c+1)).finish()})}}return this.fromObject(
f,c)},toObject:function(f,c,s){if(s===void 0&&(s=0),s>g.recursionLimit)throw Error("max depth exceeded");var t="type.googleapis.com/",n="",e="";if(c&&c.json&&f.
type_url&&f.value){e=f.type_url.substring(f.type_url.lastIndexOf("/")+1),n=f.type_url.substring(0,f.type_url.lastIndexOf("/")+1);var h=this.lookup(e);h&&(f=h.decode(
f.value,void 0,void 0,s+1))}if(!(f instanceof this.ctor)&&f instanceof p){var d=f.$type.toObject(f,c,s+1),o=f.$type.fullName[0]==="."?f.$type.fullName.slice(1):
f.$type.fullName;return n===""&&(n=t),e=n+o,d["@type"]=e,d}return this.toObject(f,c,s)}}}),33654:((M,a,u)=>{"use strict";M.exports=e;var l=u(22857),p,g=l.LongBits,
f=l.base64,c=l.utf8;function s(E,w,v){this.fn=E,this.len=w,this.next=void 0,this.val=v}function t(){}function n(E){this.head=E.head,this.tail=E.tail,this.len=E.
len,this.next=E.states}function e(){this.len=0,this.head=new s(t,0,0),this.tail=this.head,this.states=null}var h=function(){return l.Buffer?function(){return(e.
create=function(){return new p})()}:function(){return new e}};e.create=h(),e.alloc=function(w){return new l.Array(w)},l.Array!==Array&&(e.alloc=l.pool(e.alloc,l.
Array.prototype.subarray)),e.prototype._push=function(w,v,b){return this.tail=this.tail.next=new s(w,v,b),this.len+=v,this};function d(E,w,v){w[v]=E&255}function o(E,w,v){
for(;E>127;)w[v++]=E&127|128,E>>>=7;w[v]=E}function i(E,w){this.len=E,this.next=void 0,this.val=w}i.prototype=Object.create(s.prototype),i.prototype.fn=o,e.prototype.
uint32=function(w){return this.len+=(this.tail=this.tail.next=new i((w=w>>>0)<128?1:w<16384?2:w<2097152?3:w<268435456?4:5,w)).len,this},e.prototype.int32=function(w){
return(w|=0)<0?this._push(r,10,g.fromNumber(w)):this.uint32(w)},e.prototype.sint32=function(w){return this.uint32((w<<1^w>>31)>>>0)};function r(E,w,v){for(var b=E.
lo,L=E.hi;L;)w[v++]=b&127|128,b=(b>>>7|L<<25)>>>0,L>>>=7;for(;b>127;)w[v++]=b&127|128,b=b>>>7;w[v++]=b}e.prototype.uint64=function(w){var v=g.from(w);return this.
_push(r,v.length(),v)},e.prototype.int64=e.prototype.uint64,e.prototype.sint64=function(w){var v=g.from(w).zzEncode();return this._push(r,v.length(),v)},e.prototype.
bool=function(w){return this._push(d,1,w?1:0)};function m(E,w,v){w[v]=E&255,w[v+1]=E>>>8&255,w[v+2]=E>>>16&255,w[v+3]=E>>>24}e.prototype.fixed32=function(w){return this.
_push(m,4,w>>>0)},e.prototype.sfixed32=e.prototype.fixed32,e.prototype.fixed64=function(w){var v=g.from(w);return this._push(m,4,v.lo)._push(m,4,v.hi)},e.prototype.
sfixed64=e.prototype.fixed64,e.prototype.float=function(w){return this._push(l.float.writeFloatLE,4,w)},e.prototype.double=function(w){return this._push(l.float.
writeDoubleLE,8,w)};var _=l.Array.prototype.set?function(w,v,b){v.set(w,b)}:function(w,v,b){for(var L=0;L<w.length;++L)v[b+L]=w[L]};e.prototype.bytes=function(w){
var v=w.length>>>0;if(!v)return this._push(d,1,0);if(l.isString(w)){var b=e.alloc(v=f.length(w));f.decode(w,b,0),w=b}return this.uint32(v)._push(_,v,w)},e.prototype.
string=function(w){var v=c.length(w);return v?this.uint32(v)._push(c.write,v,w):this._push(d,1,0)},e.prototype.fork=function(){return this.states=new n(this),this.
head=this.tail=new s(t,0,0),this.len=0,this},e.prototype.reset=function(){return this.states?(this.head=this.states.head,this.tail=this.states.tail,this.len=this.
states.len,this.states=this.states.next):(this.head=this.tail=new s(t,0,0),this.len=0),this},e.prototype.ldelim=function(){var w=this.head,v=this.tail,b=this.len;
return this.reset().uint32(b),b&&(this.tail.next=w.next,this.tail=v,this.len+=b),this},e.prototype.finish=function(){for(var w=this.head.next,v=this.constructor.
alloc(this.len),b=0;w;)w.fn(w.val,v,b),b+=w.len,w=w.next;return v},e._configure=function(E){p=E,e.create=h(),p._configure()}}),3751:((M,a,u)=>{"use strict";M.exports=
g;var l=u(33654);(g.prototype=Object.create(l.prototype)).constructor=g;var p=u(22857);function g(){l.call(this)}g._configure=function(){g.alloc=p._Buffer_allocUnsafe,
g.writeBytesBuffer=p.Buffer&&p.Buffer.prototype instanceof Uint8Array&&p.Buffer.prototype.set.name==="set"?function(s,t,n){t.set(s,n)}:function(s,t,n){if(s.copy)
s.copy(t,n,0,s.length);else for(var e=0;e<s.length;)t[n++]=s[e++]}},g.prototype.bytes=function(s){p.isString(s)&&(s=p._Buffer_from(s,"base64"));var t=s.length>>>
0;return this.uint32(t),t&&this._push(g.writeBytesBuffer,t,s),this};function f(c,s,t){c.length<40?p.utf8.write(c,s,t):s.utf8Write?s.utf8Write(c,t):s.write(c,t)}
g.prototype.string=function(s){var t=p.Buffer.byteLength(s);return this.uint32(t),t&&this._push(f,t,s),this},g._configure()}),67842:((M,a,u)=>{"use strict";const{
PassThrough:l}=u(2203),p=u(23860);let g=()=>{};typeof process<"u"&&"env"in process&&typeof process.env=="object"&&process.env.DEBUG==="retry-request"&&(g=t=>{console.
log("retry-request:",t)});const f={objectMode:!1,retries:2,maxRetryDelay:64,retryDelayMultiplier:2,totalTimeout:600,noResponseRetries:2,currentRetryAttempt:0,shouldRetryFn:function(t){
const n=[[100,199],[429,429],[500,599]],e=t.statusCode;g(`Response status: ${e}`);let h;for(;h=n.shift();)if(e>=h[0]&&e<=h[1])return!0}};function c(t,n,e){typeof t==
"string"&&(t={url:t});const h=typeof arguments[arguments.length-1]!="function";typeof n=="function"&&(e=n);const d=n&&typeof n.currentRetryAttempt=="number";if(n=
p({},f,n),typeof n.request>"u")throw new Error("A request library must be provided to retry-request.");let o=n.currentRetryAttempt,i=0,r=!1,m,_,E,w;const v={abort:function(){
w&&w.abort&&w.abort()}};h&&(m=new l({objectMode:n.objectMode}),m.abort=L);const b=Date.now();if(o>0?O(o):T(),h)return m;return v;function L(){E=null,_&&(_.abort&&
_.abort(),_.cancel&&_.cancel(),_.destroy?_.destroy():_.end&&_.end())}function T(){let D=!1;o++,g(`Current retry attempt: ${o}`);function I(S=[]){D||(D=!0,m.emit(
"complete",...S))}h?(r=!1,E=new l({objectMode:n.objectMode}),_=n.request(t),setImmediate(()=>{m.emit("request")}),_.on("error",S=>{r||(r=!0,P(S))}).on("response",
(S,A)=>{r||(r=!0,P(null,S,A))}).on("complete",(...S)=>I(S)).on("finish",(...S)=>I(S)),_.pipe(E)):w=n.request(t,P)}function O(D){h&&L();const I=s({maxRetryDelay:n.
maxRetryDelay,retryDelayMultiplier:n.retryDelayMultiplier,retryNumber:D,timeOfFirstRequest:b,totalTimeout:n.totalTimeout});if(g(`Next retry delay: ${I}`),I<=0){
i=n.noResponseRetries+1;return}setTimeout(T,I)}function P(D,I,S){if(D){i++,i<=n.noResponseRetries?O(i):h?(m.emit("error",D),m.end()):e(D,I,S);return}if((d?o:o-1)<
n.retries&&n.shouldRetryFn(I)){O(o);return}h?(m.emit("response",I),E.pipe(m),_.on("error",C=>{m.destroy(C)})):e(D,I,S)}}M.exports=c;function s(t){const{maxRetryDelay:n,
retryDelayMultiplier:e,retryNumber:h,timeOfFirstRequest:d,totalTimeout:o}=t,i=n*1e3,r=o*1e3,m=Math.floor(Math.random()*1e3),_=Math.pow(e,h)*1e3+m,E=r-(Date.now()-
d);return Math.min(_,E,i)}M.exports.defaults=f,M.exports.getNextRetryDelay=s}),34633:(M=>{M.exports=a;function a(l){var p=l._readableState;return p?p.objectMode||
typeof l._duplexState=="number"?l.read():l.read(u(p)):null}function u(l){if(l.buffer.length){var p=l.bufferIndex||0;if(l.buffer.head)return l.buffer.head.data.length;
if(l.buffer.length-p>0&&l.buffer[p])return l.buffer[p].length}return l.length}}),58264:(M=>{M.exports=a;function a(u,l){if(u&&l)return a(u)(l);if(typeof u!="fun\
ction")throw new TypeError("need wrapper function");return Object.keys(u).forEach(function(g){p[g]=u[g]}),p;function p(){for(var g=new Array(arguments.length),f=0;f<
g.length;f++)g[f]=arguments[f];var c=u.apply(this,g),s=g[g.length-1];return typeof c=="function"&&c!==s&&Object.keys(s).forEach(function(t){c[t]=s[t]}),c}}}),66390:(function(M,a){
(function(u,l){function p(g){return g.default||g}typeof define=="function"&&define.amd?define([],function(){var g={};return l(g),p(g)}):(l(a),M.exports=p(a))})(
typeof globalThis<"u"?globalThis:typeof self<"u"?self:this,function(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.default=void 0;var l=null;
try{l=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,
127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,
105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,
126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,
32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,
36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function p(C,y,R){
this.low=C|0,this.high=y|0,this.unsigned=!!R}p.prototype.__isLong__,Object.defineProperty(p.prototype,"__isLong__",{value:!0});function g(C){return(C&&C.__isLong__)===
!0}function f(C){var y=Math.clz32(C&-C);return C?31-y:y}p.isLong=g;var c={},s={};function t(C,y){var R,B,V;return y?(C>>>=0,(V=0<=C&&C<256)&&(B=s[C],B)?B:(R=e(C,
0,!0),V&&(s[C]=R),R)):(C|=0,(V=-128<=C&&C<128)&&(B=c[C],B)?B:(R=e(C,C<0?-1:0,!1),V&&(c[C]=R),R))}p.fromInt=t;function n(C,y){if(isNaN(C))return y?b:v;if(y){if(C<
0)return b;if(C>=_)return D}else{if(C<=-E)return I;if(C+1>=E)return P}return C<0?n(-C,y).neg():e(C%m|0,C/m|0,y)}p.fromNumber=n;function e(C,y,R){return new p(C,
y,R)}p.fromBits=e;var h=Math.pow;function d(C,y,R){if(C.length===0)throw Error("empty string");if(typeof y=="number"?(R=y,y=!1):y=!!y,C==="NaN"||C==="Infinity"||
C==="+Infinity"||C==="-Infinity")return y?b:v;if(R=R||10,R<2||36<R)throw RangeError("radix");var B;if((B=C.indexOf("-"))>0)throw Error("interior hyphen");if(B===
0)return d(C.substring(1),y,R).neg();for(var V=n(h(R,8)),J=v,Y=0;Y<C.length;Y+=8){var Z=Math.min(8,C.length-Y),K=parseInt(C.substring(Y,Y+Z),R);if(Z<8){var x=n(
h(R,Z));J=J.mul(x).add(n(K))}else J=J.mul(V),J=J.add(n(K))}return J.unsigned=y,J}p.fromString=d;function o(C,y){return typeof C=="number"?n(C,y):typeof C=="stri\
ng"?d(C,y):e(C.low,C.high,typeof y=="boolean"?y:C.unsigned)}p.fromValue=o;var i=65536,r=1<<24,m=i*i,_=m*m,E=_/2,w=t(r),v=t(0);p.ZERO=v;var b=t(0,!0);p.UZERO=b;var L=t(
1);p.ONE=L;var T=t(1,!0);p.UONE=T;var O=t(-1);p.NEG_ONE=O;var P=e(-1,2147483647,!1);p.MAX_VALUE=P;var D=e(-1,-1,!0);p.MAX_UNSIGNED_VALUE=D;var I=e(0,-2147483648,
!1);p.MIN_VALUE=I;var S=p.prototype;S.toInt=function(){return this.unsigned?this.low>>>0:this.low},S.toNumber=function(){return this.unsigned?(this.high>>>0)*m+
(this.low>>>0):this.high*m+(this.low>>>0)},S.toString=function(y){if(y=y||10,y<2||36<y)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())
if(this.eq(I)){var R=n(y),B=this.div(R),V=B.mul(R).sub(this);return B.toString(y)+V.toInt().toString(y)}else return"-"+this.neg().toString(y);for(var J=n(h(y,6),
this.unsigned),Y=this,Z="";;){var K=Y.div(J),x=Y.sub(K.mul(J)).toInt()>>>0,F=x.toString(y);if(Y=K,Y.isZero())return F+Z;for(;F.length<6;)F="0"+F;Z=""+F+Z}},S.getHighBits=
function(){return this.high},S.getHighBitsUnsigned=function(){return this.high>>>0},S.getLowBits=function(){return this.low},S.getLowBitsUnsigned=function(){return this.
low>>>0},S.getNumBitsAbs=function(){if(this.isNegative())return this.eq(I)?64:this.neg().getNumBitsAbs();for(var y=this.high!=0?this.high:this.low,R=31;R>0&&(y&
1<<R)==0;R--);return this.high!=0?R+33:R+1},S.isSafeInteger=function(){var y=this.high>>21;return y?this.unsigned?!1:y===-1&&!(this.low===0&&this.high===-2097152):
!0},S.isZero=function(){return this.high===0&&this.low===0},S.eqz=S.isZero,S.isNegative=function(){return!this.unsigned&&this.high<0},S.isPositive=function(){return this.
unsigned||this.high>=0},S.isOdd=function(){return(this.low&1)===1},S.isEven=function(){return(this.low&1)===0},S.equals=function(y){return g(y)||(y=o(y)),this.unsigned!==
y.unsigned&&this.high>>>31===1&&y.high>>>31===1?!1:this.high===y.high&&this.low===y.low},S.eq=S.equals,S.notEquals=function(y){return!this.eq(y)},S.neq=S.notEquals,
S.ne=S.notEquals,S.lessThan=function(y){return this.comp(y)<0},S.lt=S.lessThan,S.lessThanOrEqual=function(y){return this.comp(y)<=0},S.lte=S.lessThanOrEqual,S.le=
S.lessThanOrEqual,S.greaterThan=function(y){return this.comp(y)>0},S.gt=S.greaterThan,S.greaterThanOrEqual=function(y){return this.comp(y)>=0},S.gte=S.greaterThanOrEqual,
S.ge=S.greaterThanOrEqual,S.compare=function(y){if(g(y)||(y=o(y)),this.eq(y))return 0;var R=this.isNegative(),B=y.isNegative();return R&&!B?-1:!R&&B?1:this.unsigned?
y.high>>>0>this.high>>>0||y.high===this.high&&y.low>>>0>this.low>>>0?-1:1:this.sub(y).isNegative()?-1:1},S.comp=S.compare,S.negate=function(){return!this.unsigned&&
this.eq(I)?I:this.not().add(L)},S.neg=S.negate,S.add=function(y){g(y)||(y=o(y));var R=this.high>>>16,B=this.high&65535,V=this.low>>>16,J=this.low&65535,Y=y.high>>>
16,Z=y.high&65535,K=y.low>>>16,x=y.low&65535,F=0,k=0,U=0,j=0;return j+=J+x,U+=j>>>16,j&=65535,U+=V+K,k+=U>>>16,U&=65535,k+=B+Z,F+=k>>>16,k&=65535,F+=R+Y,F&=65535,
e(U<<16|j,F<<16|k,this.unsigned)},S.subtract=function(y){return g(y)||(y=o(y)),this.add(y.neg())},S.sub=S.subtract,S.multiply=function(y){if(this.isZero())return this;
if(g(y)||(y=o(y)),l){var R=l.mul(this.low,this.high,y.low,y.high);return e(R,l.get_high(),this.unsigned)}if(y.isZero())return this.unsigned?b:v;if(this.eq(I))return y.
isOdd()?I:v;if(y.eq(I))return this.isOdd()?I:v;if(this.isNegative())return y.isNegative()?this.neg().mul(y.neg()):this.neg().mul(y).neg();if(y.isNegative())return this.
mul(y.neg()).neg();if(this.lt(w)&&y.lt(w))return n(this.toNumber()*y.toNumber(),this.unsigned);var B=this.high>>>16,V=this.high&65535,J=this.low>>>16,Y=this.low&
65535,Z=y.high>>>16,K=y.high&65535,x=y.low>>>16,F=y.low&65535,k=0,U=0,j=0,N=0;return N+=Y*F,j+=N>>>16,N&=65535,j+=J*F,U+=j>>>16,j&=65535,j+=Y*x,U+=j>>>16,j&=65535,
U+=V*F,k+=U>>>16,U&=65535,U+=J*x,k+=U>>>16,U&=65535,U+=Y*K,k+=U>>>16,U&=65535,k+=B*F+V*x+J*K+Y*Z,k&=65535,e(j<<16|N,k<<16|U,this.unsigned)},S.mul=S.multiply,S.divide=
function(y){if(g(y)||(y=o(y)),y.isZero())throw Error("division by zero");if(l){if(!this.unsigned&&this.high===-2147483648&&y.low===-1&&y.high===-1)return this;var R=(this.
unsigned?l.div_u:l.div_s)(this.low,this.high,y.low,y.high);return e(R,l.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?b:v;var B,V,J;if(this.unsigned){
if(y.unsigned||(y=y.toUnsigned()),y.gt(this))return b;if(y.gt(this.shru(1)))return T;J=b}else{if(this.eq(I)){if(y.eq(L)||y.eq(O))return I;if(y.eq(I))return L;var Y=this.
shr(1);return B=Y.div(y).shl(1),B.eq(v)?y.isNegative()?L:O:(V=this.sub(y.mul(B)),J=B.add(V.div(y)),J)}else if(y.eq(I))return this.unsigned?b:v;if(this.isNegative())
return y.isNegative()?this.neg().div(y.neg()):this.neg().div(y).neg();if(y.isNegative())return this.div(y.neg()).neg();J=v}for(V=this;V.gte(y);){B=Math.max(1,Math.
floor(V.toNumber()/y.toNumber()));for(var Z=Math.ceil(Math.log(B)/Math.LN2),K=Z<=48?1:h(2,Z-48),x=n(B),F=x.mul(y);F.isNegative()||F.gt(V);)B-=K,x=n(B,this.unsigned),
F=x.mul(y);x.isZero()&&(x=L),J=J.add(x),V=V.sub(F)}return J},S.div=S.divide,S.modulo=function(y){if(g(y)||(y=o(y)),l){var R=(this.unsigned?l.rem_u:l.rem_s)(this.
low,this.high,y.low,y.high);return e(R,l.get_high(),this.unsigned)}return this.sub(this.div(y).mul(y))},S.mod=S.modulo,S.rem=S.modulo,S.not=function(){return e(
~this.low,~this.high,this.unsigned)},S.countLeadingZeros=function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},S.clz=S.countLeadingZeros,S.
countTrailingZeros=function(){return this.low?f(this.low):f(this.high)+32},S.ctz=S.countTrailingZeros,S.and=function(y){return g(y)||(y=o(y)),e(this.low&y.low,this.
high&y.high,this.unsigned)},S.or=function(y){return g(y)||(y=o(y)),e(this.low|y.low,this.high|y.high,this.unsigned)},S.xor=function(y){return g(y)||(y=o(y)),e(this.
low^y.low,this.high^y.high,this.unsigned)},S.shiftLeft=function(y){return g(y)&&(y=y.toInt()),(y&=63)===0?this:y<32?e(this.low<<y,this.high<<y|this.low>>>32-y,this.
unsigned):e(0,this.low<<y-32,this.unsigned)},S.shl=S.shiftLeft,S.shiftRight=function(y){return g(y)&&(y=y.toInt()),(y&=63)===0?this:y<32?e(this.low>>>y|this.high<<
32-y,this.high>>y,this.unsigned):e(this.high>>y-32,this.high>=0?0:-1,this.unsigned)},S.shr=S.shiftRight,S.shiftRightUnsigned=function(y){return g(y)&&(y=y.toInt()),
(y&=63)===0?this:y<32?e(this.low>>>y|this.high<<32-y,this.high>>>y,this.unsigned):y===32?e(this.high,0,this.unsigned):e(this.high>>>y-32,0,this.unsigned)},S.shru=
S.shiftRightUnsigned,S.shr_u=S.shiftRightUnsigned,S.rotateLeft=function(y){var R;return g(y)&&(y=y.toInt()),(y&=63)===0?this:y===32?e(this.high,this.low,this.unsigned):
y<32?(R=32-y,e(this.low<<y|this.high>>>R,this.high<<y|this.low>>>R,this.unsigned)):(y-=32,R=32-y,e(this.high<<y|this.low>>>R,this.low<<y|this.high>>>R,this.unsigned))},
S.rotl=S.rotateLeft,S.rotateRight=function(y){var R;return g(y)&&(y=y.toInt()),(y&=63)===0?this:y===32?e(this.high,this.low,this.unsigned):y<32?(R=32-y,e(this.high<<
R|this.low>>>y,this.low<<R|this.high>>>y,this.unsigned)):(y-=32,R=32-y,e(this.low<<R|this.high>>>y,this.high<<R|this.low>>>y,this.unsigned))},S.rotr=S.rotateRight,
S.toSigned=function(){return this.unsigned?e(this.low,this.high,!1):this},S.toUnsigned=function(){return this.unsigned?this:e(this.low,this.high,!0)},S.toBytes=
function(y){return y?this.toBytesLE():this.toBytesBE()},S.toBytesLE=function(){var y=this.high,R=this.low;return[R&255,R>>>8&255,R>>>16&255,R>>>24,y&255,y>>>8&255,
y>>>16&255,y>>>24]},S.toBytesBE=function(){var y=this.high,R=this.low;return[y>>>24,y>>>16&255,y>>>8&255,y&255,R>>>24,R>>>16&255,R>>>8&255,R&255]},p.fromBytes=function(y,R,B){
return B?p.fromBytesLE(y,R):p.fromBytesBE(y,R)},p.fromBytesLE=function(y,R){return new p(y[0]|y[1]<<8|y[2]<<16|y[3]<<24,y[4]|y[5]<<8|y[6]<<16|y[7]<<24,R)},p.fromBytesBE=
function(y,R){return new p(y[4]<<24|y[5]<<16|y[6]<<8|y[7],y[0]<<24|y[1]<<16|y[2]<<8|y[3],R)},typeof BigInt=="function"&&(p.fromBigInt=function(y,R){var B=Number(
BigInt.asIntN(32,y)),V=Number(BigInt.asIntN(32,y>>BigInt(32)));return e(B,V,R)},p.fromValue=function(y,R){return typeof y=="bigint"?p.fromBigInt(y,R):o(y,R)},S.
toBigInt=function(){var y=BigInt(this.low>>>0),R=BigInt(this.unsigned?this.high>>>0:this.high);return R<<BigInt(32)|y});var A=u.default=p})}),8352:((M,a,u)=>{const l=u(
89227),p=u(49982),g=u(10006),f="context",c=new g.NoopContextManager,s=Object.freeze({dispose:()=>{}});var t=class Te{constructor(){this._attachUnsupportedWarned=
!1}static getInstance(){return this._instance||(this._instance=new Te),this._instance}setGlobalContextManager(e){return l.registerGlobal(f,e,p.DiagAPI.instance())}active(){
return this._getContextManager().active()}with(e,h,d,...o){return this._getContextManager().with(e,h,d,...o)}bind(e,h){return this._getContextManager().bind(e,h)}attach(e){
const h=this._getContextManager();return h.attach?h.attach(e):(this._attachUnsupportedWarned||(this._attachUnsupportedWarned=!0,p.DiagAPI.instance().warn("The c\
urrent ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextM\
anager) or use with()/bind() instead.")),s)}_getContextManager(){return l.getGlobal(f)||c}disable(){this._getContextManager().disable(),l.unregisterGlobal(f,p.DiagAPI.
instance())}};a.ContextAPI=t}),49982:((M,a,u)=>{const l=u(89227),p=u(21977);u(54351);const g=u(21714),f="diag";var c=class Pe{static instance(){return this._instance||
(this._instance=new Pe),this._instance}constructor(){function t(h){return function(...d){const o=l.getGlobal("diag");if(o)return o[h](...d)}}const n=this,e=(h,d={
logLevel:60})=>{var o;if(h===n){var i;const E=new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger\
 or a custom implementation");return n.error((i=E.stack)!==null&&i!==void 0?i:E.message),!1}typeof d=="number"&&(d={logLevel:d});const r=l.getGlobal("diag"),m=g.
createLogLevelDiagLogger((o=d.logLevel)!==null&&o!==void 0?o:60,h);if(r&&!d.suppressOverrideMessage){var _;const E=(_=new Error().stack)!==null&&_!==void 0?_:"<\
failed to generate stacktrace>";r.warn(`Current logger will be overwritten from ${E}`),m.warn(`Current logger will overwrite one already registered from ${E}`)}
return l.registerGlobal("diag",m,n,!0)};n.setLogger=e,n.disable=()=>{l.unregisterGlobal(f,n)},n.createComponentLogger=h=>new p.DiagComponentLogger(h),n.verbose=
t("verbose"),n.debug=t("debug"),n.info=t("info"),n.warn=t("warn"),n.error=t("error")}};a.DiagAPI=c}),19102:((M,a,u)=>{const l=u(89227),p=u(49982),g=u(69035),f="\
logs";var c=class Ne{constructor(){this._proxyLoggerProvider=new g.ProxyLoggerProvider}static getInstance(){return this._instance||(this._instance=new Ne),this.
_instance}setGlobalLoggerProvider(t){const n=l.registerGlobal(f,t,p.DiagAPI.instance());return n&&this._proxyLoggerProvider._setDelegate(t),n}getLoggerProvider(){
return l.getGlobal(f)||this._proxyLoggerProvider}getLogger(t,n,e){return this.getLoggerProvider().getLogger(t,n,e)}disable(){l.unregisterGlobal(f,p.DiagAPI.instance()),
this._proxyLoggerProvider=new g.ProxyLoggerProvider}};a.e=c}),33510:((M,a,u)=>{const l=u(89227),p=u(49982),g=u(47554),f="metrics";var c=class Ce{constructor(){}static getInstance(){
return this._instance||(this._instance=new Ce),this._instance}setGlobalMeterProvider(t){return l.registerGlobal(f,t,p.DiagAPI.instance())}getMeterProvider(){return l.
getGlobal(f)||g.NOOP_METER_PROVIDER}getMeter(t,n,e){return this.getMeterProvider().getMeter(t,n,e)}disable(){l.unregisterGlobal(f,p.DiagAPI.instance())}};a.k=c}),
93007:((M,a,u)=>{const l=u(89227),p=u(49982),g=u(45196),f=u(43565),c=u(80345),s=u(97510),t="propagation",n=new c.NoopTextMapPropagator;var e=class De{constructor(){
this.createBaggage=g.createBaggage,this.getBaggage=s.getBaggage,this.getActiveBaggage=s.getActiveBaggage,this.setBaggage=s.setBaggage,this.deleteBaggage=s.deleteBaggage}static getInstance(){
return this._instance||(this._instance=new De),this._instance}setGlobalPropagator(d){return l.registerGlobal(t,d,p.DiagAPI.instance())}inject(d,o,i=f.defaultTextMapSetter){
return this._getGlobalPropagator().inject(d,o,i)}extract(d,o,i=f.defaultTextMapGetter){return this._getGlobalPropagator().extract(d,o,i)}fields(){return this._getGlobalPropagator().
fields()}disable(){l.unregisterGlobal(t,p.DiagAPI.instance())}_getGlobalPropagator(){return l.getGlobal(t)||n}};a.R=e}),5446:((M,a,u)=>{const l=u(89227),p=u(49982),
g=u(3779),f=u(83723),c=u(55930),s="trace";var t=class Ie{constructor(){this._proxyTracerProvider=new c.ProxyTracerProvider,this.wrapSpanContext=f.wrapSpanContext,
this.isSpanContextValid=f.isSpanContextValid,this.deleteSpan=g.deleteSpan,this.getSpan=g.getSpan,this.getActiveSpan=g.getActiveSpan,this.getSpanContext=g.getSpanContext,
this.setSpan=g.setSpan,this.setSpanContext=g.setSpanContext}static getInstance(){return this._instance||(this._instance=new Ie),this._instance}setGlobalTracerProvider(e){
const h=l.registerGlobal(s,this._proxyTracerProvider,p.DiagAPI.instance());return h&&this._proxyTracerProvider.setDelegate(e),h}getTracerProvider(){return l.getGlobal(
s)||this._proxyTracerProvider}getTracer(e,h){return this.getTracerProvider().getTracer(e,h)}disable(){l.unregisterGlobal(s,p.DiagAPI.instance()),this._proxyTracerProvider=
new c.ProxyTracerProvider}};a.C=t}),97510:((M,a,u)=>{const l=u(83041),p=u(8352),g=l.createContextKey("OpenTelemetry Baggage Key");function f(n){return n.getValue(
g)||void 0}function c(){return f(p.ContextAPI.getInstance().active())}function s(n,e){return n.setValue(g,e)}function t(n){return n.deleteValue(g)}a.deleteBaggage=
t,a.getActiveBaggage=c,a.getBaggage=f,a.setBaggage=s}),10176:((M,a)=>{var u=class _e{constructor(p){this._entries=p?new Map(p):new Map}getEntry(p){const g=this.
_entries.get(p);if(g)return Object.assign({},g)}getAllEntries(){return Array.from(this._entries.entries())}setEntry(p,g){const f=new _e(this._entries);return f.
_entries.set(p,g),f}removeEntry(p){const g=new _e(this._entries);return g._entries.delete(p),g}removeEntries(...p){const g=new _e(this._entries);for(const f of p)
g._entries.delete(f);return g}clear(){return new _e}};a.BaggageImpl=u}),9333:((M,a)=>{const u=Symbol("BaggageEntryMetadata");a.baggageEntryMetadataSymbol=u}),45196:((M,a,u)=>{
const l=u(49982),p=u(10176),g=u(9333),f=l.DiagAPI.instance();function c(t={}){return new p.BaggageImpl(new Map(Object.entries(t)))}function s(t){return typeof t!=
"string"&&(f.error(`Cannot create baggage metadata from unknown type: ${typeof t}`),t=""),{__TYPE__:g.baggageEntryMetadataSymbol,toString(){return t}}}a.baggageEntryMetadataFromString=
s,a.createBaggage=c}),42534:((M,a,u)=>{const l=u(8352).ContextAPI.getInstance();a.context=l}),10006:((M,a,u)=>{const l=u(83041);var p=class{active(){return l.ROOT_CONTEXT}with(g,f,c,...s){
return f.call(c,...s)}bind(g,f){return f}enable(){return this}disable(){return this}attach(g){return{dispose(){}}}};a.NoopContextManager=p}),83041:((M,a)=>{function u(p){
return Symbol.for(p)}const l=new class Re{constructor(g){const f=this;f._currentContext=g?new Map(g):new Map,f.getValue=c=>f._currentContext.get(c),f.setValue=(c,s)=>{
const t=new Re(f._currentContext);return t._currentContext.set(c,s),t},f.deleteValue=c=>{const s=new Re(f._currentContext);return s._currentContext.delete(c),s}}};
a.ROOT_CONTEXT=l,a.createContextKey=u}),31778:((M,a,u)=>{const l=u(49982).DiagAPI.instance();a.diag=l}),21977:((M,a,u)=>{const l=u(89227);var p=class{constructor(f){
this._namespace=f.namespace||"DiagComponentLogger"}debug(...f){return g("debug",this._namespace,f)}error(...f){return g("error",this._namespace,f)}info(...f){return g(
"info",this._namespace,f)}warn(...f){return g("warn",this._namespace,f)}verbose(...f){return g("verbose",this._namespace,f)}};function g(f,c,s){const t=l.getGlobal(
"diag");if(t)return t[f](c,...s)}a.DiagComponentLogger=p}),19199:((M,a)=>{const u=[{n:"error",c:"error"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"debug",c:"d\
ebug"},{n:"verbose",c:"trace"}],l={};if(typeof console<"u")for(const g of["error","warn","info","debug","trace","log"])typeof console[g]=="function"&&(l[g]=console[g]);
var p=class{constructor(){function g(f){return function(...c){let s=l[f];if(typeof s!="function"&&(s=l.log),typeof s!="function"&&console&&(s=console[f],typeof s!=
"function"&&(s=console.log)),typeof s=="function")return s.apply(console,c)}}for(let f=0;f<u.length;f++)this[u[f].n]=g(u[f].c)}};a.DiagConsoleLogger=p,a._originalConsoleMethods=
l}),21714:((M,a,u)=>{u(54351);function l(p,g){p<0?p=0:p>9999&&(p=9999),g=g||{};function f(c,s){const t=g[c];return typeof t=="function"&&p>=s?t.bind(g):function(){}}
return{error:f("error",30),warn:f("warn",50),info:f("info",60),debug:f("debug",70),verbose:f("verbose",80)}}a.createLogLevelDiagLogger=l}),54351:((M,a)=>{let u=(function(l){
return l[l.NONE=0]="NONE",l[l.ERROR=30]="ERROR",l[l.WARN=50]="WARN",l[l.INFO=60]="INFO",l[l.DEBUG=70]="DEBUG",l[l.VERBOSE=80]="VERBOSE",l[l.ALL=9999]="ALL",l})(
{});a.DiagLogLevel=u}),91408:((M,a,u)=>{Object.defineProperties(a,{__esModule:{value:!0},[Symbol.toStringTag]:{value:"Module"}});const l=u(54351),p=u(45196),g=u(
83041),f=u(19199),c=u(1677),s=u(80626),t=u(69140),n=u(8973),e=u(43565),h=u(43245),d=u(63552),o=u(83723),i=u(33861),r=u(97483),m=u(17632),_=u(2219),E=u(55930),w=u(
55346),v=u(42534),b=u(31778),L=u(15662),T=u(57876),O=u(97045),P=u(78936);var D={context:v.context,diag:b.diag,logs:L.logs,metrics:T.metrics,propagation:O.propagation,
trace:P.trace};a.DiagConsoleLogger=f.DiagConsoleLogger,a.DiagLogLevel=l.DiagLogLevel,a.INVALID_SPANID=d.INVALID_SPANID,a.INVALID_SPAN_CONTEXT=d.INVALID_SPAN_CONTEXT,
a.INVALID_TRACEID=d.INVALID_TRACEID,a.ProxyTracer=i.ProxyTracer,a.ProxyTracerProvider=E.ProxyTracerProvider,a.ROOT_CONTEXT=g.ROOT_CONTEXT,a.SamplingDecision=w.SamplingDecision,
a.SeverityNumber=n.SeverityNumber,a.SpanKind=r.SpanKind,a.SpanStatusCode=m.SpanStatusCode,a.TraceFlags=h.TraceFlags,a.ValueType=s.ValueType,a.baggageEntryMetadataFromString=
p.baggageEntryMetadataFromString,a.context=v.context,a.createContextKey=g.createContextKey,a.createNoopLogger=t.createNoopLogger,a.createNoopMeter=c.createNoopMeter,
a.createTraceState=_.createTraceState,a.default=D,a.defaultTextMapGetter=e.defaultTextMapGetter,a.defaultTextMapSetter=e.defaultTextMapSetter,a.diag=b.diag,a.isSpanContextValid=
o.isSpanContextValid,a.isValidSpanId=o.isValidSpanId,a.isValidTraceId=o.isValidTraceId,a.logs=L.logs,a.metrics=T.metrics,a.propagation=O.propagation,a.trace=P.trace}),
89227:((M,a,u)=>{const l=u(39128),p=u(41418),g=l.VERSION.split(".")[0],f=Symbol.for(`opentelemetry.js.api.${g}`),c=typeof globalThis=="object"?globalThis:typeof self==
"object"?self:typeof window=="object"?window:typeof global=="object"?global:{};function s(){return Object.defineProperty({},"version",{value:l.VERSION,enumerable:!0,
writable:!1,configurable:!1})}function t(d,o,i,r=!1){var m;const _=c[f]=(m=c[f])!==null&&m!==void 0?m:s();if(!r&&_[d]){const E=new Error(`@opentelemetry/api: At\
tempted duplicate registration of API: ${d}`);return i.error(E.stack||E.message),!1}if(_.version!=="1.10.0"){const E=new Error(`@opentelemetry/api: Registration\
 of version v${_.version} for ${d} does not match previously registered API v${l.VERSION}`);return i.error(E.stack||E.message),!1}return _[d]=o,i.debug(`@opente\
lemetry/api: Registered a global for ${d} v${l.VERSION}.`),!0}let n;function e(d){const o=c[f];if(o!=null){if(o!==n){if(!o.version||!p.isCompatible(o.version))return;
n=o}return o[d]}}function h(d,o){o.debug(`@opentelemetry/api: Unregistering a global for ${d} v${l.VERSION}.`);const i=c[f];i&&delete i[d]}a.getGlobal=e,a.registerGlobal=
t,a.unregisterGlobal=h}),41418:((M,a,u)=>{const l=u(39128),p=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function g(c){const s=new Set([c]),t=new Set,n=c.match(p);if(!n)return()=>!1;
const e={major:+n[1],minor:+n[2],patch:+n[3],prerelease:n[4]};if(e.prerelease!=null)return function(i){return i===c};function h(o){return t.add(o),!1}function d(o){
return s.add(o),!0}return function(i){if(s.has(i))return!0;if(t.has(i))return!1;const r=i.match(p);if(!r)return h(i);const m={major:+r[1],minor:+r[2],patch:+r[3],
prerelease:r[4]};return m.prerelease!=null||e.major!==m.major?h(i):e.major===0?e.minor===m.minor&&e.patch<=m.patch?d(i):h(i):e.minor<=m.minor?d(i):h(i)}}const f=g(
l.VERSION);a._makeCompatibilityCheck=g,a.isCompatible=f}),15662:((M,a,u)=>{const l=u(19102).e.getInstance();a.logs=l}),8973:((M,a)=>{let u=(function(l){return l[l.
UNSPECIFIED=0]="UNSPECIFIED",l[l.TRACE=1]="TRACE",l[l.TRACE2=2]="TRACE2",l[l.TRACE3=3]="TRACE3",l[l.TRACE4=4]="TRACE4",l[l.DEBUG=5]="DEBUG",l[l.DEBUG2=6]="DEBUG\
2",l[l.DEBUG3=7]="DEBUG3",l[l.DEBUG4=8]="DEBUG4",l[l.INFO=9]="INFO",l[l.INFO2=10]="INFO2",l[l.INFO3=11]="INFO3",l[l.INFO4=12]="INFO4",l[l.WARN=13]="WARN",l[l.WARN2=
14]="WARN2",l[l.WARN3=15]="WARN3",l[l.WARN4=16]="WARN4",l[l.ERROR=17]="ERROR",l[l.ERROR2=18]="ERROR2",l[l.ERROR3=19]="ERROR3",l[l.ERROR4=20]="ERROR4",l[l.FATAL=
21]="FATAL",l[l.FATAL2=22]="FATAL2",l[l.FATAL3=23]="FATAL3",l[l.FATAL4=24]="FATAL4",l})({});a.SeverityNumber=u}),69140:((M,a)=>{var u=class{emit(g){}enabled(){return!1}};
const l=new u;function p(){return l}a.NOOP_LOGGER=l,a.NoopLogger=u,a.createNoopLogger=p}),71995:((M,a,u)=>{const l=u(69140);var p=class{getLogger(f,c,s){return new l.
NoopLogger}};const g=new p;a.NOOP_LOGGER_PROVIDER=g,a.NoopLoggerProvider=p}),38916:((M,a,u)=>{const l=u(69140);var p=class{constructor(g,f,c,s){this._provider=g,
this.name=f,this.version=c,this.options=s}emit(g){this._getLogger().emit(g)}enabled(g){return this._getLogger().enabled(g)}_getLogger(){if(this._delegate)return this.
_delegate;const g=this._provider._getDelegateLogger(this.name,this.version,this.options);return g?(this._delegate=g,this._delegate):l.NOOP_LOGGER}};a.ProxyLogger=
p}),69035:((M,a,u)=>{const l=u(71995),p=u(38916);var g=class{getLogger(f,c,s){var t;return(t=this._getDelegateLogger(f,c,s))!==null&&t!==void 0?t:new p.ProxyLogger(
this,f,c,s)}_getDelegate(){var f;return(f=this._delegate)!==null&&f!==void 0?f:l.NOOP_LOGGER_PROVIDER}_setDelegate(f){this._delegate=f}_getDelegateLogger(f,c,s){
var t;return(t=this._delegate)===null||t===void 0?void 0:t.getLogger(f,c,s)}};a.ProxyLoggerProvider=g}),57876:((M,a,u)=>{const l=u(33510).k.getInstance();a.metrics=
l}),80626:((M,a)=>{let u=(function(l){return l[l.INT=0]="INT",l[l.DOUBLE=1]="DOUBLE",l})({});a.ValueType=u}),1677:((M,a)=>{var u=class{constructor(){}createGauge(v,b){
return o}createHistogram(v,b){return i}createCounter(v,b){return d}createUpDownCounter(v,b){return r}createObservableGauge(v,b){return _}createObservableCounter(v,b){
return m}createObservableUpDownCounter(v,b){return E}addBatchObservableCallback(v,b){}removeBatchObservableCallback(v){}},l=class{},p=class extends l{add(v,b){}},
g=class extends l{add(v,b){}},f=class extends l{record(v,b){}},c=class extends l{record(v,b){}},s=class{addCallback(v){}removeCallback(v){}},t=class extends s{},
n=class extends s{},e=class extends s{};const h=new u,d=new p,o=new f,i=new c,r=new g,m=new t,_=new n,E=new e;function w(){return h}a.NOOP_COUNTER_METRIC=d,a.NOOP_GAUGE_METRIC=
o,a.NOOP_HISTOGRAM_METRIC=i,a.NOOP_METER=h,a.NOOP_OBSERVABLE_COUNTER_METRIC=m,a.NOOP_OBSERVABLE_GAUGE_METRIC=_,a.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=E,a.NOOP_UP_DOWN_COUNTER_METRIC=
r,a.NoopCounterMetric=p,a.NoopGaugeMetric=f,a.NoopHistogramMetric=c,a.NoopMeter=u,a.NoopMetric=l,a.NoopObservableCounterMetric=t,a.NoopObservableGaugeMetric=n,a.
NoopObservableMetric=s,a.NoopObservableUpDownCounterMetric=e,a.NoopUpDownCounterMetric=g,a.createNoopMeter=w}),47554:((M,a,u)=>{const l=u(1677);var p=class{getMeter(f,c,s){
return l.NOOP_METER}};const g=new p;a.NOOP_METER_PROVIDER=g,a.NoopMeterProvider=p}),97045:((M,a,u)=>{const l=u(93007).R.getInstance();a.propagation=l}),80345:((M,a)=>{
var u=class{inject(l,p){}extract(l,p){return l}fields(){return[]}};a.NoopTextMapPropagator=u}),43565:((M,a)=>{const u={get(p,g){if(p!=null)return p[g]},keys(p){
return p==null?[]:Object.keys(p)}},l={set(p,g,f){p!=null&&(p[g]=f)}};a.defaultTextMapGetter=u,a.defaultTextMapSetter=l}),78936:((M,a,u)=>{const l=u(5446).C.getInstance();
a.trace=l}),55744:((M,a,u)=>{const l=u(63552);var p=class{constructor(g=l.INVALID_SPAN_CONTEXT){this._spanContext=g}spanContext(){return this._spanContext}setAttribute(g,f){
return this}setAttributes(g){return this}addEvent(g,f){return this}addLink(g){return this}addLinks(g){return this}setStatus(g){return this}updateName(g){return this}end(g){}isRecording(){
return!1}recordException(g,f){}};a.NonRecordingSpan=p}),1725:((M,a,u)=>{const l=u(8352),p=u(55744),g=u(3779),f=u(83723),c=l.ContextAPI.getInstance();var s=class{startSpan(n,e,h=c.
active()){if(e?.root)return new p.NonRecordingSpan;const d=h&&g.getSpanContext(h);return t(d)&&f.isSpanContextValid(d)?new p.NonRecordingSpan(d):new p.NonRecordingSpan}startActiveSpan(n,e,h,d){
var o;let i,r,m;if(arguments.length<2)return;arguments.length===2?m=e:arguments.length===3?(i=e,m=h):(i=e,r=h,m=d);const _=(o=r)!==null&&o!==void 0?o:c.active(),
E=this.startSpan(n,i,_),w=g.setSpan(_,E);return c.with(w,m,void 0,E)}};function t(n){return n!==null&&typeof n=="object"&&"spanId"in n&&typeof n.spanId=="string"&&
"traceId"in n&&typeof n.traceId=="string"&&"traceFlags"in n&&typeof n.traceFlags=="number"}a.NoopTracer=s}),83186:((M,a,u)=>{const l=u(1725);var p=class{getTracer(g,f,c){
return new l.NoopTracer}};a.b=p}),33861:((M,a,u)=>{const l=new(u(1725)).NoopTracer;var p=class{constructor(g,f,c,s){this._provider=g,this.name=f,this.version=c,
this.options=s}startSpan(g,f,c){return this._getTracer().startSpan(g,f,c)}startActiveSpan(g,f,c,s){const t=this._getTracer();return Reflect.apply(t.startActiveSpan,
t,arguments)}_getTracer(){if(this._delegate)return this._delegate;const g=this._provider.getDelegateTracer(this.name,this.version,this.options);return g?(this._delegate=
g,this._delegate):l}};a.ProxyTracer=p}),55930:((M,a,u)=>{const l=u(33861),p=new(u(83186)).b;var g=class{getTracer(f,c,s){var t;return(t=this.getDelegateTracer(f,
c,s))!==null&&t!==void 0?t:new l.ProxyTracer(this,f,c,s)}getDelegate(){var f;return(f=this._delegate)!==null&&f!==void 0?f:p}setDelegate(f){this._delegate=f}getDelegateTracer(f,c,s){
var t;return(t=this._delegate)===null||t===void 0?void 0:t.getTracer(f,c,s)}};a.ProxyTracerProvider=g}),55346:((M,a)=>{let u=(function(l){return l[l.NOT_RECORD=
0]="NOT_RECORD",l[l.RECORD=1]="RECORD",l[l.RECORD_AND_SAMPLED=2]="RECORD_AND_SAMPLED",l})({});a.SamplingDecision=u}),3779:((M,a,u)=>{const l=u(83041),p=u(8352),
g=u(55744),f=l.createContextKey("OpenTelemetry Context Key SPAN");function c(d){return d.getValue(f)||void 0}function s(){return c(p.ContextAPI.getInstance().active())}
function t(d,o){return d.setValue(f,o)}function n(d){return d.deleteValue(f)}function e(d,o){return t(d,new g.NonRecordingSpan(o))}function h(d){var o;return(o=
c(d))===null||o===void 0?void 0:o.spanContext()}a.deleteSpan=n,a.getActiveSpan=s,a.getSpan=c,a.getSpanContext=h,a.setSpan=t,a.setSpanContext=e}),48457:((M,a,u)=>{
const l=u(38534),p=32,g=512,f=",",c="=";var s=class Le{constructor(n){this._internalState=new Map,n&&this._parse(n)}set(n,e){const h=this._internalState.get(n);
let d=this.serialize().length;if(typeof h=="string")d+=e.length-h.length;else{if(this._internalState.size>=p)return this;d+=n.length+e.length+(this._internalState.
size>0?2:1)}if(d>g)return this;const o=this._clone();return o._internalState.has(n)&&o._internalState.delete(n),o._internalState.set(n,e),o}unset(n){const e=this.
_clone();return e._internalState.delete(n),e}get(n){return this._internalState.get(n)}serialize(){return Array.from(this._internalState.keys()).reduceRight((n,e)=>(n.
push(e+c+this.get(e)),n),[]).join(f)}_parse(n){n.length>g||(this._internalState=n.split(f).reduceRight((e,h)=>{const d=h.trim(),o=d.indexOf(c);if(o!==-1){const i=d.
slice(0,o),r=d.slice(o+1,h.length);l.validateKey(i)&&l.validateValue(r)&&e.set(i,r)}return e},new Map),this._internalState.size>p&&(this._internalState=new Map(
Array.from(this._internalState.entries()).reverse().slice(0,p))))}_keys(){return Array.from(this._internalState.keys()).reverse()}_clone(){const n=new Le;return n.
_internalState=new Map(this._internalState),n}};a.TraceStateImpl=s}),38534:((M,a)=>{const u="[_0-9a-z-*/]",l=new RegExp(`^(?:${`[a-z]${u}{0,255}`}|${`[a-z0-9]${u}\
{0,240}@[a-z]${u}{0,13}`})$`),p=/^[ -~]{0,255}[!-~]$/,g=/,|=/;function f(s){return l.test(s)}function c(s){return p.test(s)&&!g.test(s)}a.validateKey=f,a.validateValue=
c}),2219:((M,a,u)=>{const l=u(48457);function p(g){return new l.TraceStateImpl(g)}a.createTraceState=p}),63552:((M,a,u)=>{u(43245);const l="0000000000000000",p="\
00000000000000000000000000000000",g={traceId:p,spanId:l,traceFlags:0};a.INVALID_SPANID=l,a.INVALID_SPAN_CONTEXT=g,a.INVALID_TRACEID=p}),97483:((M,a)=>{let u=(function(l){
return l[l.INTERNAL=0]="INTERNAL",l[l.SERVER=1]="SERVER",l[l.CLIENT=2]="CLIENT",l[l.PRODUCER=3]="PRODUCER",l[l.CONSUMER=4]="CONSUMER",l})({});a.SpanKind=u}),83723:((M,a,u)=>{
u(63552);const l=u(55744),p=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,
0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function g(n,e){if(typeof n!="string"||n.length!==e)return!1;let h=0;
for(let d=0;d<n.length;d+=4)h+=(p[n.charCodeAt(d)]|0)+(p[n.charCodeAt(d+1)]|0)+(p[n.charCodeAt(d+2)]|0)+(p[n.charCodeAt(d+3)]|0);return h===e}function f(n){return g(
n,32)&&n!=="00000000000000000000000000000000"}function c(n){return g(n,16)&&n!=="0000000000000000"}function s(n){return f(n.traceId)&&c(n.spanId)}function t(n){
return new l.NonRecordingSpan(n)}a.isSpanContextValid=s,a.isValidSpanId=c,a.isValidTraceId=f,a.wrapSpanContext=t}),17632:((M,a)=>{let u=(function(l){return l[l.
UNSET=0]="UNSET",l[l.OK=1]="OK",l[l.ERROR=2]="ERROR",l})({});a.SpanStatusCode=u}),43245:((M,a)=>{let u=(function(l){return l[l.NONE=0]="NONE",l[l.SAMPLED=1]="SA\
MPLED",l})({});a.TraceFlags=u}),39128:((M,a)=>{const u="1.10.0";a.VERSION=u}),70192:(M=>{"use strict";M.exports=JSON.parse('{"nested":{"google":{"nested":{"iam"\
:{"nested":{"v1":{"options":{"cc_enable_arenas":true,"csharp_namespace":"Google.Cloud.Iam.V1","go_package":"google.golang.org/genproto/googleapis/iam/v1;iam","j\
ava_multiple_files":true,"java_outer_classname":"PolicyProto","java_package":"com.google.iam.v1","php_namespace":"Google\\\\Cloud\\\\Iam\\\\V1"},"nested":{"IAMPolicy"\
:{"options":{"(google.api.default_host)":"iam-meta-api.googleapis.com"},"methods":{"SetIamPolicy":{"requestType":"SetIamPolicyRequest","responseType":"Policy","\
options":{"(google.api.http).post":"/v1/{resource=**}:setIamPolicy","(google.api.http).body":"*"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{resource=*\
*}:setIamPolicy","body":"*"}}]},"GetIamPolicy":{"requestType":"GetIamPolicyRequest","responseType":"Policy","options":{"(google.api.http).post":"/v1/{resource=*\
*}:getIamPolicy","(google.api.http).body":"*"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{resource=**}:getIamPolicy","body":"*"}}]},"TestIamPermissions\
":{"requestType":"TestIamPermissionsRequest","responseType":"TestIamPermissionsResponse","options":{"(google.api.http).post":"/v1/{resource=**}:testIamPermissio\
ns","(google.api.http).body":"*"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{resource=**}:testIamPermissions","body":"*"}}]}}},"SetIamPolicyRequest":{"\
fields":{"resource":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},"policy":{"type":"P\
olicy","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"GetIamPolicyRequest":{"fields":{"resource":{"type":"string","id":1,"options":{"(google.ap\
i.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},"options":{"type":"GetPolicyOptions","id":2}}},"TestIamPermissionsRequest":{"fields":\
{"resource":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},"permissions":{"rule":"repe\
ated","type":"string","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"TestIamPermissionsResponse":{"fields":{"permissions":{"rule":"repeated","t\
ype":"string","id":1}}},"GetPolicyOptions":{"fields":{"requestedPolicyVersion":{"type":"int32","id":1}}},"Policy":{"fields":{"version":{"type":"int32","id":1},"\
bindings":{"rule":"repeated","type":"Binding","id":4},"etag":{"type":"bytes","id":3}}},"Binding":{"fields":{"role":{"type":"string","id":1},"members":{"rule":"r\
epeated","type":"string","id":2},"condition":{"type":"google.type.Expr","id":3}}}}}}},"type":{"options":{"go_package":"google.golang.org/genproto/googleapis/typ\
e/expr;expr","java_multiple_files":true,"java_outer_classname":"ExprProto","java_package":"com.google.type","objc_class_prefix":"GTP"},"nested":{"Expr":{"fields\
":{"expression":{"type":"string","id":1},"title":{"type":"string","id":2},"description":{"type":"string","id":3},"location":{"type":"string","id":4}}}}}}}}}')}),
44909:(M=>{"use strict";M.exports=JSON.parse('{"nested":{"google":{"nested":{"cloud":{"nested":{"location":{"options":{"cc_enable_arenas":true,"go_package":"goo\
gle.golang.org/genproto/googleapis/cloud/location;location","java_multiple_files":true,"java_outer_classname":"LocationsProto","java_package":"com.google.cloud.\
location"},"nested":{"Locations":{"options":{"(google.api.default_host)":"cloud.googleapis.com","(google.api.oauth_scopes)":"https://www.googleapis.com/auth/clo\
ud-platform"},"methods":{"ListLocations":{"requestType":"ListLocationsRequest","responseType":"ListLocationsResponse","options":{"(google.api.http).get":"/v1/{n\
ame=locations}","(google.api.http).additional_bindings.get":"/v1/{name=projects/*}/locations"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=locations\
}","additional_bindings":{"get":"/v1/{name=projects/*}/locations"}}}]},"GetLocation":{"requestType":"GetLocationRequest","responseType":"Location","options":{"(\
google.api.http).get":"/v1/{name=locations/*}","(google.api.http).additional_bindings.get":"/v1/{name=projects/*/locations/*}"},"parsedOptions":[{"(google.api.h\
ttp)":{"get":"/v1/{name=locations/*}","additional_bindings":{"get":"/v1/{name=projects/*/locations/*}"}}}]}}},"ListLocationsRequest":{"fields":{"name":{"type":"\
string","id":1},"filter":{"type":"string","id":2},"pageSize":{"type":"int32","id":3},"pageToken":{"type":"string","id":4}}},"ListLocationsResponse":{"fields":{"\
locations":{"rule":"repeated","type":"Location","id":1},"nextPageToken":{"type":"string","id":2}}},"GetLocationRequest":{"fields":{"name":{"type":"string","id":\
1}}},"Location":{"fields":{"name":{"type":"string","id":1},"locationId":{"type":"string","id":4},"displayName":{"type":"string","id":5},"labels":{"keyType":"str\
ing","type":"string","id":2},"metadata":{"type":"google.protobuf.Any","id":3}}}}}}},"protobuf":{"options":{"go_package":"google.golang.org/protobuf/types/descri\
ptorpb","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB"\
,"cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}}}}}}}}')}),9961:(M=>{
"use strict";M.exports=JSON.parse('{"nested":{"google":{"nested":{"longrunning":{"options":{"cc_enable_arenas":true,"csharp_namespace":"Google.LongRunning","go_\
package":"google.golang.org/genproto/googleapis/longrunning;longrunning","java_multiple_files":true,"java_outer_classname":"OperationsProto","java_package":"com\
.google.longrunning","php_namespace":"Google\\\\LongRunning"},"nested":{"Operations":{"options":{"(google.api.default_host)":"longrunning.googleapis.com"},"method\
s":{"ListOperations":{"requestType":"ListOperationsRequest","responseType":"ListOperationsResponse","options":{"(google.api.http).get":"/v1/{name=operations}","\
(google.api.method_signature)":"name,filter"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=operations}"}},{"(google.api.method_signature)":"name,filt\
er"}]},"GetOperation":{"requestType":"GetOperationRequest","responseType":"Operation","options":{"(google.api.http).get":"/v1/operations/{name}","(google.api.me\
thod_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/operations/{name}"}},{"(google.api.method_signature)":"name"}]},"DeleteOperation":{"r\
equestType":"DeleteOperationRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v1/{name=operations/**}","(google.api.method\
_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"delete":"/v1/{name=operations/**}"}},{"(google.api.method_signature)":"name"}]},"CancelOperation":{\
"requestType":"CancelOperationRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).post":"/v1/{name=operations/**}:cancel","(google.api\
.http).body":"*","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{name=operations/**}:cancel","body":"*"}},{"(google.\
api.method_signature)":"name"}]},"WaitOperation":{"requestType":"WaitOperationRequest","responseType":"Operation"}}},"Operation":{"oneofs":{"result":{"oneof":["\
error","response"]}},"fields":{"name":{"type":"string","id":1},"metadata":{"type":"google.protobuf.Any","id":2},"done":{"type":"bool","id":3},"error":{"type":"g\
oogle.rpc.Status","id":4},"response":{"type":"google.protobuf.Any","id":5}}},"GetOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"ListOperationsR\
equest":{"fields":{"name":{"type":"string","id":4},"filter":{"type":"string","id":1},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"string","id":3}}},"\
ListOperationsResponse":{"fields":{"operations":{"rule":"repeated","type":"Operation","id":1},"nextPageToken":{"type":"string","id":2}}},"CancelOperationRequest\
":{"fields":{"name":{"type":"string","id":1}}},"DeleteOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"WaitOperationRequest":{"fields":{"name":{"\
type":"string","id":1},"timeout":{"type":"google.protobuf.Duration","id":2}}}}},"protobuf":{"options":{"go_package":"github.com/golang/protobuf/protoc-gen-go/de\
scriptor;descriptor","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_\
prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"\
Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}},"Empty":{"fields":{}}}},"rpc":{"options":{"cc_enable_arenas":true,"go_p\
ackage":"google.golang.org/genproto/googleapis/rpc/status;status","java_multiple_files":true,"java_outer_classname":"StatusProto","java_package":"com.google.rpc\
","objc_class_prefix":"RPC"},"nested":{"Status":{"fields":{"code":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type"\
:"google.protobuf.Any","id":3}}}}}}}}}')}),64765:(M=>{"use strict";M.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"Any":{"fields":{"\
type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}}}}\
,"rpc":{"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/genproto/googleapis/rpc/errdetails;errdetails","java_multiple_files":true,"java_outer\
_classname":"ErrorDetailsProto","java_package":"com.google.rpc","objc_class_prefix":"RPC"},"nested":{"Status":{"fields":{"code":{"type":"int32","id":1},"message\
":{"type":"string","id":2},"details":{"rule":"repeated","type":"google.protobuf.Any","id":3}}},"RetryInfo":{"fields":{"retryDelay":{"type":"google.protobuf.Dura\
tion","id":1}}},"DebugInfo":{"fields":{"stackEntries":{"rule":"repeated","type":"string","id":1},"detail":{"type":"string","id":2}}},"QuotaFailure":{"fields":{"\
violations":{"rule":"repeated","type":"Violation","id":1}},"nested":{"Violation":{"fields":{"subject":{"type":"string","id":1},"description":{"type":"string","i\
d":2}}}}},"ErrorInfo":{"fields":{"reason":{"type":"string","id":1},"domain":{"type":"string","id":2},"metadata":{"keyType":"string","type":"string","id":3}}},"P\
reconditionFailure":{"fields":{"violations":{"rule":"repeated","type":"Violation","id":1}},"nested":{"Violation":{"fields":{"type":{"type":"string","id":1},"sub\
ject":{"type":"string","id":2},"description":{"type":"string","id":3}}}}},"BadRequest":{"fields":{"fieldViolations":{"rule":"repeated","type":"FieldViolation","\
id":1}},"nested":{"FieldViolation":{"fields":{"field":{"type":"string","id":1},"description":{"type":"string","id":2}}}}},"RequestInfo":{"fields":{"requestId":{\
"type":"string","id":1},"servingData":{"type":"string","id":2}}},"ResourceInfo":{"fields":{"resourceType":{"type":"string","id":1},"resourceName":{"type":"strin\
g","id":2},"owner":{"type":"string","id":3},"description":{"type":"string","id":4}}},"Help":{"fields":{"links":{"rule":"repeated","type":"Link","id":1}},"nested\
":{"Link":{"fields":{"description":{"type":"string","id":1},"url":{"type":"string","id":2}}}}},"LocalizedMessage":{"fields":{"locale":{"type":"string","id":1},"\
message":{"type":"string","id":2}}}}}}}}}')}),55083:(M=>{"use strict";M.exports=JSON.parse('{"interfaces":{"google.iam.v1.IAMPolicy":{"retry_codes":{"non_idempo\
tent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_d\
elay_millis":60000,"initial_rpc_timeout_millis":20000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":20000,"total_timeout_millis":600000}},"methods":{"GetI\
amPolicy":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"SetIamPolicy":{"retry_codes_name":"non_idempotent","retry_params_name":"default"}\
,"TestIamPermissions":{"retry_codes_name":"non_idempotent","retry_params_name":"default"}}}}}')}),29343:(M=>{"use strict";M.exports=JSON.parse('{"interfaces":{"\
google.cloud.location.Locations":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"]},"retry_params":{"default":{"initial_retry\
_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_mi\
llis":60000,"total_timeout_millis":600000}},"methods":{"ListLocations":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetLocation":{"retry\
_codes_name":"non_idempotent","retry_params_name":"default"}}}}}')}),25365:(M=>{"use strict";M.exports=JSON.parse('{"interfaces":{"google.longrunning.Operations\
":{"retry_codes":{"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"],"non_idempotent":[]},"retry_params":{"default":{"initial_retry_delay_millis":100,"retry_delay\
_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":90000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":90000,"total_timeout_mill\
is":600000}},"methods":{"GetOperation":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default"},"ListOperations":{"timeout_millis"\
:60000,"retry_codes_name":"idempotent","retry_params_name":"default"},"CancelOperation":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_na\
me":"default"},"DeleteOperation":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default"}}}}}')}),57564:(M=>{"use strict";M.exports=
{rE:"6.17.0"}})};
