package vn.lhh.launcher.signin;

import java.net.URI;

import vn.lhh.launcher.UserErrorException;

/**
 * Signals an HTTP status by which the site is busy or restarting, so that the sign-in is
 * tried again.
 */
final class SiteBusyException extends UserErrorException {

	private static final long serialVersionUID = 1L;

	SiteBusyException(URI portal, int status) {
		super("%s is busy or restarting (HTTP %d): try again.".formatted(portal, status));
	}

}
