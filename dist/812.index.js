"use strict";exports.id=812,exports.ids=[812,431,50],exports.modules={34431:((o,c,s)=>{const t=s(9592),l=s(81577);o.exports={...t,fallback:t,loggingUtils:l}})};
