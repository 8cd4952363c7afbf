package vn.lhh.gateway.backend;

import java.util.Locale;

/**
 * Backend services behind the gateway.
 */
public enum Backend {

	/** Articles, announcements, albums, pages, links, banners and site facts. */
	NEWS,
	/** Official documents. */
	DOCUMENTS,
	/** Member organisations. */
	MEMBERS,
	/** Questions and answers. */
	QA,
	/** Visit figures. */
	STATS,
	/** Search over all content. */
	SEARCH,
	/** Accounts and tokens. */
	IDENTITY,
	/** Server-rendered pages. */
	WEB;

	/** Name in addresses, settings and circuit breakers. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
