'use strict';
/* Counts this view once and shows the counter. A visit is a run of views of one tab with no
   gap of 30 minutes; its id lives in the tab's sessionStorage only. */
(function () {
  var GAP = 30 * 60 * 1000;
  var ATTEMPTS = 5;
  var MOST_KEPT = 20;

  function uuid7(now) {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    for (var i = 5, rest = now; i >= 0; i--) {
      bytes[i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    var hex = Array.from(bytes, function (byte) {
      return byte.toString(16).padStart(2, '0');
    }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function visitId(now) {
    try {
      var known = sessionStorage.getItem('lhh-visit');
      var last = Number(sessionStorage.getItem('lhh-visit-at'));
      var id = known && now - last < GAP ? known : uuid7(now);
      sessionStorage.setItem('lhh-visit', id);
      sessionStorage.setItem('lhh-visit-at', String(now));
      return id;
    } catch (ignored) {
      return uuid7(now);
    }
  }

  function report(kind, type, id) {
    var now = Date.now();
    var body = { visitId: visitId(now), viewId: uuid7(now), path: location.pathname, kind: kind };
    if (document.referrer) {
      body.referrer = document.referrer;
    }
    if (type && id) {
      body.contentType = type;
      body.contentId = id;
    }
    return deliver(body, 1);
  }

  function reportPage() {
    var data = document.body.dataset;
    return report('PAGE', data.contentType, data.contentId);
  }

  function isFile(link) {
    return link.origin === location.origin && link.pathname.indexOf('/api/') === 0;
  }

  /* What readers do on the page: take a file, follow a partner's link or a banner. */
  function reportClick(event) {
    var link = event.target.closest('a[href]');
    if (!link) {
      return;
    }
    var data = document.body.dataset;
    var banner = link.closest('[data-banner-id]');
    var partner = link.closest('[data-link-id]');
    if (link.closest('.files') || link.closest('.prose') && isFile(link)) {
      report('DOWNLOAD', data.contentType, data.contentId);
    } else if (banner) {
      report('BANNER_CLICK', 'banner', banner.dataset.bannerId);
    } else if (partner) {
      report('LINK_CLICK', 'link', partner.dataset.linkId);
    }
  }

  /* A banner is seen once half of it has been on the screen. */
  function watchBanners() {
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          watch.unobserve(entry.target);
          report('BANNER_VIEW', 'banner', entry.target.dataset.bannerId);
        }
      });
    }, { threshold: 0.5 });
    document.querySelectorAll('[data-banner-id]').forEach(function (banner) {
      watch.observe(banner);
    });
  }

  /* Anything but a yes or a plain no is tried again, with the same ids, which makes a repetition
     harmless. What the page is left with waits in the tab for the next page. */
  function deliver(body, attempt) {
    keep(body);
    return send(body).then(function (answer) {
      if (answer && answer.status !== 429 && answer.status < 500) {
        settle(body);
      } else if (attempt < ATTEMPTS) {
        setTimeout(deliver, pause(answer, attempt), body, attempt + 1);
      }
    });
  }

  function pause(answer, attempt) {
    var asked = answer ? Number(answer.headers.get('Retry-After')) || 0 : 0;
    return Math.max(asked, Math.pow(2, attempt)) * 1000 * (1 + Math.random() / 2);
  }

  function send(body) {
    return fetch('/api/site/visits', {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    }).catch(function () {
      return null;
    });
  }

  function unsettled() {
    try {
      return JSON.parse(sessionStorage.getItem('lhh-visit-unsent')) || [];
    } catch (ignored) {
      return [];
    }
  }

  function remember(bodies) {
    try {
      sessionStorage.setItem('lhh-visit-unsent', JSON.stringify(bodies.slice(-MOST_KEPT)));
    } catch (ignored) {
      /* no storage: this page's attempts must do */
    }
  }

  function others(body) {
    return unsettled().filter(function (known) {
      return known.viewId !== body.viewId;
    });
  }

  function keep(body) {
    remember(others(body).concat(body));
  }

  function settle(body) {
    remember(others(body));
  }

  function repeatUnsettled() {
    unsettled().forEach(function (body) {
      deliver(body, 1);
    });
  }

  function dotted(value) {
    return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  function json(path) {
    return fetch(path, { credentials: 'omit', cache: 'no-store' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    });
  }

  var newest = 0;

  function show(visits) {
    var at = Date.parse(visits.asOf) || 0;
    if (at < newest) {
      return;
    }
    newest = at;
    document.querySelectorAll('[data-counter]').forEach(function (place) {
      var value = visits[place.dataset.counter];
      if (typeof value === 'number') {
        place.textContent = dotted(value);
      }
    });
    document.querySelector('[data-counter-more]').hidden = false;
    document.querySelector('[data-counter-state]').hidden = true;
  }

  function showCounter() {
    return json('/api/stats/visits').then(show).catch(function () {
      document.querySelector('[data-counter-state]').hidden = newest > 0;
    });
  }

  function day(ago) {
    return new Date(Date.now() + 7 * 3600 * 1000 - ago * 86400 * 1000).toISOString().slice(0, 10);
  }

  function showSparkline() {
    var from = day(29);
    return json('/api/stats/visits/daily?from=' + from + '&to=' + day(0)).then(function (history) {
      var known = {};
      history.items.forEach(function (item) {
        known[item.date] = item.visits;
      });
      var values = Array.from({ length: 30 }, function (ignored, index) {
        return known[day(29 - index)] || 0;
      });
      var top = Math.max.apply(null, values.concat(1));
      var points = values.map(function (value, index) {
        return (index * 300 / 29).toFixed(1) + ',' + (52 - value / top * 46).toFixed(1);
      });
      var drawing = document.querySelector('[data-sparkline]');
      drawing.querySelector('polyline').setAttribute('points', points.join(' '));
      drawing.querySelector('polygon').setAttribute('points', '0,56 ' + points.join(' ') + ' 300,56');
      drawing.hidden = false;
    }).catch(function () {
      return null;
    });
  }

  function begin() {
    repeatUnsettled();
    reportPage().then(showCounter);
    showSparkline();
    watchBanners();
    document.addEventListener('click', reportClick);
    document.addEventListener('auxclick', reportClick);
  }

  document.addEventListener('lhh-visits', function (event) {
    show(event.detail);
  });
  if (document.visibilityState === 'visible' && !document.prerendering) {
    begin();
  } else {
    document.addEventListener('visibilitychange', begin, { once: true });
  }
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      reportPage().then(showCounter);
    }
  });
})();
