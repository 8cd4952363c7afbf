'use strict';
(function () {
  var root = document.documentElement;

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

  function isOpen(button) {
    return button.getAttribute('aria-expanded') === 'true';
  }

  function open(button, yes) {
    var target = document.getElementById(button.getAttribute('aria-controls'));
    button.setAttribute('aria-expanded', String(yes));
    target.classList.toggle('is-open', yes);
  }

  /* Escape closes the innermost that is open around the focus, and those opened by the pointer alone. */
  var openers = Array.from(document.querySelectorAll('[aria-expanded][aria-controls]'));
  openers.forEach(function (button) {
    button.addEventListener('click', function () {
      open(button, !isOpen(button));
    });
  });
  document.addEventListener('keydown', function (event) {
    var last = event.key === 'Escape' && openers.filter(isOpen).filter(function (button) {
      return button.matches('.nav-toggle, .sub-toggle');
    }).pop();
    if (last) {
      var inside = document.getElementById(last.getAttribute('aria-controls')).contains(document.activeElement);
      open(last, false);
      if (inside) {
        last.focus();
      }
    }
  });

  /* On a wide screen a submenu also opens under the mouse, and closes when mouse or focus leave it. */
  var wide = window.matchMedia('(min-width: 861px)');
  document.querySelectorAll('.sub-toggle').forEach(function (button) {
    var item = button.parentElement;
    function byMouse(yes) {
      return function (event) {
        if (wide.matches && event.pointerType === 'mouse') {
          open(button, yes);
        }
      };
    }
    item.addEventListener('pointerenter', byMouse(true));
    item.addEventListener('pointerleave', byMouse(false));
    item.addEventListener('focusout', function (event) {
      if (wide.matches && event.relatedTarget && !item.contains(event.relatedTarget)) {
        open(button, false);
      }
    });
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

  /* Photos: arrows turn the page; from an album they open in a box over it. */
  function turn(event, place) {
    var rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    var link = rel && !event.altKey && !event.ctrlKey && !event.metaKey && place.querySelector('[rel=' + rel + ']');
    if (link) {
      event.preventDefault();
      link.click();
    }
  }

  var photo = document.querySelector('main [data-photo]');
  if (photo) {
    document.addEventListener('keydown', function (event) {
      turn(event, photo);
    });
  }

  var gallery = document.querySelector('.gallery');
  if (gallery && window.HTMLDialogElement) {
    var box = document.createElement('dialog');
    box.className = 'photo-box';
    box.setAttribute('aria-label', 'Xem ảnh');
    document.body.append(box);

    var show = function (address) {
      return fetch(address, { credentials: 'omit' }).then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      }).then(function (text) {
        var found = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-photo]');
        found.querySelector('[data-photo-back]').textContent = 'Đóng';
        box.replaceChildren(document.adoptNode(found));
        if (!box.open) {
          box.showModal();
        }
        (box.querySelector('[rel=next]') || box.querySelector('[data-photo-back]')).focus();
      }).catch(function () {
        location.href = address;
      });
    };

    gallery.addEventListener('click', function (event) {
      var link = event.target.closest('a');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
        event.preventDefault();
        show(link.href);
      }
    });
    box.addEventListener('click', function (event) {
      var link = event.target.closest('[rel], [data-photo-back]');
      if (event.target === box || link) {
        event.preventDefault();
        if (link && link.rel) {
          show(link.href);
        } else {
          box.close();
        }
      }
    });
    box.addEventListener('keydown', function (event) {
      turn(event, box);
    });
  }

  function copies(button, text, done, yes, no) {
    button.addEventListener('click', function () {
      Promise.resolve().then(function () {
        return navigator.clipboard.writeText(text);
      }).then(function () {
        done.textContent = yes;
      }, function () {
        done.textContent = no;
      });
    });
  }

  var share = document.querySelector('[data-share]');
  if (share) {
    copies(share, document.querySelector('link[rel=canonical]').href, document.querySelector('[data-share-done]'),
      'Đã sao chép liên kết.', 'Trình duyệt không cho sao chép; xin sao chép từ thanh địa chỉ.');
  }

  var code = document.querySelector('[data-copy]');
  if (code) {
    copies(code, document.getElementById(code.dataset.copy).textContent.replace(/\s/g, ''),
      document.querySelector('[data-copy-done]'),
      'Đã sao chép mã.', 'Trình duyệt không cho sao chép; xin chọn mã rồi sao chép.');
  }
})();
