package vn.lhh.gateway.visit;

import java.util.regex.Pattern;

enum DeviceKind {

	MOBILE, TABLET, DESKTOP, OTHER;

	private static final Pattern TABLETS = Pattern.compile("iPad|Tablet|PlayBook|Silk|Android(?!.*Mobile)");

	private static final Pattern PHONES = Pattern.compile("Mobi|iPhone|iPod|Windows Phone|Opera Mini");

	private static final Pattern DESKTOPS = Pattern.compile("Windows NT|Macintosh|X11|CrOS|Linux");

	static DeviceKind of(String userAgent) {
		if (TABLETS.matcher(userAgent).find()) {
			return TABLET;
		}
		if (PHONES.matcher(userAgent).find()) {
			return MOBILE;
		}
		return DESKTOPS.matcher(userAgent).find() ? DESKTOP : OTHER;
	}

}
