'use strict';
/* While the page is in view: passes new visit totals on to the counter, and says on the home page that there
   is something new. Without it, or while the channel is away, the page stays as it was loaded. */
(function () {
  var LONG = 60 * 1000;
  var stream = null;
  var lastId = '';
  var later = 0;

  function heard(name, what) {
    stream.addEventListener(name, function (event) {
      lastId = event.lastEventId || lastId;
      what(JSON.parse(event.data));
    });
  }

  function totals(visits) {
    document.dispatchEvent(new CustomEvent('lhh-visits', { detail: visits }));
  }

  function news(item) {
    var hint = document.querySelector('[data-fresh]');
    if (hint && item.fact === 'published') {
      hint.hidden = false;
    }
  }

  function rest() {
    clearTimeout(later);
    if (stream) {
      stream.close();
      stream = null;
    }
  }

  function follow() {
    rest();
    stream = new EventSource('/api/site/live' + (lastId ? '?lastEventId=' + encodeURIComponent(lastId) : ''));
    heard('visits', totals);
    heard('content', news);
    heard('reset', function () { return null; });
    stream.addEventListener('error', function () {
      if (stream && stream.readyState === EventSource.CLOSED) {
        rest();
        later = setTimeout(follow, LONG * (1 + Math.random()));
      }
    });
  }

  function mind() {
    if (document.visibilityState === 'visible' && !document.prerendering) {
      follow();
    } else {
      rest();
    }
  }

  if (window.EventSource && !(navigator.connection && navigator.connection.saveData)) {
    document.addEventListener('visibilitychange', mind);
    window.addEventListener('pagehide', rest);
    window.addEventListener('pageshow', mind);
  }
})();
