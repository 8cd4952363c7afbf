package vn.lhh.gateway.visit;

import java.util.Arrays;
import java.util.Optional;

enum VisitKind {

	PAGE, DOWNLOAD, LINK_CLICK, BANNER_VIEW, BANNER_CLICK;

	static Optional<VisitKind> of(String name) {
		return Arrays.stream(values()).filter((kind) -> kind.name().equals(name)).findFirst();
	}

}
