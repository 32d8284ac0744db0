"use strict";exports.id=50,exports.ids=[50,431,812],exports.modules={34431:((o,c,s)=>{const t=s(9592),l=s(81577);o.exports={...t,fallback:t,loggingUtils:l}})};
