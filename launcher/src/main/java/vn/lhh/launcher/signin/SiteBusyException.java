package vn.lhh.launcher.signin;

import java.net.URI;

import vn.lhh.launcher.UserErrorException;

/**
 * The site can't answer now, and says that it may soon.
 */
final class SiteBusyException extends UserErrorException {

	private static final long serialVersionUID = 1L;

	SiteBusyException(URI portal, int status) {
		super("%s is busy or restarting (HTTP %d): try again.".formatted(portal, status));
	}

}
