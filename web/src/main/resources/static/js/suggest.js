'use strict';
/* Suggests pages under a search box while a reader types, as a combobox with a list. Without it, or while search is
   away, the box is the form that it is. */
(function () {
  var PAUSE = 150;
  var LEAST = 2;
  var TYPES = {
    article: 'Tin tức', announcement: 'Thông báo', page: 'Trang giới thiệu', document: 'Văn bản',
    organisation: 'Tổ chức', person: 'Nhân sự', album: 'Hình ảnh', question: 'Hỏi đáp'
  };

  function element(name, attributes) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    return made;
  }

  function marked(title) {
    var place = document.createElement('span');
    var at = 0;
    title.marks.forEach(function (range) {
      var mark = document.createElement('mark');
      mark.textContent = title.text.slice(range.start, range.end);
      place.append(title.text.slice(at, range.start), mark);
      at = range.end;
    });
    place.append(title.text.slice(at));
    return place;
  }

  function attach(input) {
    var list = element('div', { id: input.id + '-goi-y', class: 'suggestions', role: 'listbox', 'aria-label': 'Gợi ý' });
    var active = -1;
    var timer = 0;
    var asked = null;

    function isOpen() {
      return !list.hidden;
    }

    function activate(index) {
      var options = list.children;
      active = index;
      Array.from(options).forEach(function (option, at) {
        option.setAttribute('aria-selected', String(at === index));
      });
      if (index < 0) {
        input.removeAttribute('aria-activedescendant');
      } else {
        input.setAttribute('aria-activedescendant', options[index].id);
        options[index].scrollIntoView({ block: 'nearest' });
      }
    }

    function open(yes) {
      list.hidden = !yes;
      input.setAttribute('aria-expanded', String(yes));
      activate(-1);
    }

    /* Nothing that was asked for before is shown after. */
    function rest() {
      clearTimeout(timer);
      if (asked) {
        asked.abort();
      }
    }

    function close() {
      rest();
      open(false);
    }

    function show(answer) {
      list.replaceChildren.apply(list, answer.items.map(function (item, index) {
        var option = element('a', { id: list.id + '-' + index, role: 'option', tabindex: '-1', href: item.url });
        var type = element('small', {});
        type.textContent = TYPES[item.type] || '';
        option.append(marked(item.title), ' ', type);
        return option;
      }));
      open(answer.items.length > 0 && document.activeElement === input);
    }

    function ask(words) {
      asked = new AbortController();
      fetch('/api/search/suggest?q=' + encodeURIComponent(words), { credentials: 'omit', signal: asked.signal })
        .then(function (answer) {
          return answer.ok ? answer.json() : { items: [] };
        }).then(show).catch(function () {
          return null;
        });
    }

    function typed() {
      var words = input.value.trim();
      rest();
      if (words.length < LEAST) {
        show({ items: [] });
      } else {
        timer = setTimeout(ask, PAUSE, words);
      }
    }

    /* The list is a ring, with what was typed between its end and its beginning. */
    function step(by) {
      var places = list.children.length + 1;
      if (places > 1) {
        var next = isOpen() ? (active + 1 + by + places) % places - 1 : (by > 0 ? 0 : places - 2);
        open(true);
        activate(next);
      }
    }

    function pressed(event) {
      var by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      if (by) {
        event.preventDefault();
        step(by);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        list.children[active].click();
      } else if (event.key === 'Escape' && isOpen()) {
        event.preventDefault();
        close();
      }
    }

    Object.entries({
      autocomplete: 'off', role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id
    }).forEach(function (pair) {
      input.setAttribute(pair[0], pair[1]);
    });
    open(false);
    input.after(list);
    input.addEventListener('input', typed);
    input.addEventListener('keydown', pressed);
    input.addEventListener('blur', close);
    input.form.addEventListener('submit', close);
    list.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    list.addEventListener('click', close);
  }

  if (!(navigator.connection && navigator.connection.saveData)) {
    document.querySelectorAll('[data-suggest]').forEach(attach);
  }
})();
