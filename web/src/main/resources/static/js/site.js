'use strict';
(function () {
  var root = document.documentElement;

  document.querySelectorAll('[data-needs-script]').forEach(function (element) {
    element.hidden = false;
  });

  document.querySelectorAll('[data-switch]').forEach(function (button) {
    var name = button.dataset.switch;
    function show() {
      button.setAttribute('aria-pressed', String(root.classList.contains('pref-' + name)));
    }
    button.addEventListener('click', function () {
      var on = root.classList.toggle('pref-' + name);
      try {
        localStorage.setItem('lhh-' + name, on ? 'on' : 'off');
      } catch (ignored) {
        root.dataset.unsaved = 'true';
      }
      show();
    });
    show();
  });

  function disclose(button, target) {
    button.addEventListener('click', function () {
      var open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      target.classList.toggle('is-open', open);
    });
    target.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
        button.click();
        button.focus();
      }
    });
  }

  document.querySelectorAll('.nav-toggle, .sub-toggle').forEach(function (button) {
    var target = document.getElementById(button.getAttribute('aria-controls'));
    if (target) {
      disclose(button, target);
    }
  });

  var summary = document.querySelector('.error-summary');
  if (summary) {
    summary.focus();
  }

  var print = document.querySelector('[data-print]');
  if (print) {
    print.addEventListener('click', function () {
      window.print();
    });
  }

  var share = document.querySelector('[data-share]');
  if (share) {
    share.addEventListener('click', function () {
      var done = document.querySelector('[data-share-done]');
      navigator.clipboard.writeText(document.querySelector('link[rel=canonical]').href).then(function () {
        done.textContent = 'Đã chép địa chỉ.';
      }, function () {
        done.textContent = 'Trình duyệt không cho chép; xin chép từ thanh địa chỉ.';
      });
    });
  }
})();
