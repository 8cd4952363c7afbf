'use strict';
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  ['size', 'contrast'].forEach(function (name) {
    try {
      if (localStorage.getItem('lhh-' + name) === 'on') {
        root.classList.add('pref-' + name);
      }
    } catch (ignored) {
      root.classList.remove('pref-' + name);
    }
  });
})();
