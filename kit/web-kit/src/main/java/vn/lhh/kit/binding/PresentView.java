package vn.lhh.kit.binding;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * JSON view of the requested item as its own GET returns it now.
 *
 * @param json the view, or a part of it
 * @param isCurrent whether the client edits the current version; values of another
 * version are not compared, because the version check rejects it
 */
record PresentView(JsonNode json, boolean isCurrent) {

	static final PresentView NONE = new PresentView(MissingNode.getInstance(), true);

	PresentView at(String property) {
		return new PresentView(this.json.path(property), this.isCurrent);
	}

	PresentView at(int index) {
		return new PresentView(this.json.path(index), this.isCurrent);
	}

	PresentView of(JsonNode other) {
		return new PresentView(other, this.isCurrent);
	}

	boolean shows(String property) {
		return this.json.has(property);
	}

	boolean agrees(String property, @Nullable JsonNode sent) {
		return shows(property) && (!this.isCurrent || this.json.path(property).equals(sent));
	}

	/**
	 * Caches the view after the first call.
	 */
	static Supplier<PresentView> once(Supplier<PresentView> source) {
		return new Supplier<>() {

			private @Nullable PresentView known;

			@Override
			public PresentView get() {
				PresentView view = this.known;
				if (view == null) {
					view = source.get();
					this.known = view;
				}
				return view;
			}

		};
	}

}
