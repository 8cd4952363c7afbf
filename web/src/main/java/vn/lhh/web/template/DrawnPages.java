package vn.lhh.web.template;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The pages drawn last, by what they show, within a bound on their size together.
 */
final class DrawnPages {

	private final long most;

	private final Map<Shown, Drawn> pages = new LinkedHashMap<>(16, 0.75f, true);

	private long size;

	DrawnPages(long most) {
		this.most = most;
	}

	synchronized @Nullable Drawn of(Shown shown) {
		return this.pages.get(shown);
	}

	synchronized void keep(Shown shown, Drawn page) {
		Drawn before = this.pages.put(shown, page);
		this.size += page.bytes().length - ((before != null) ? before.bytes().length : 0);
		var oldest = this.pages.values().iterator();
		while (this.size > this.most) {
			this.size -= oldest.next().bytes().length;
			oldest.remove();
		}
	}

	synchronized long size() {
		return this.size;
	}

}
