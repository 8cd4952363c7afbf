package vn.lhh.gateway.backend;

import java.util.Locale;

/**
 * The services behind the gateway.
 */
public enum Backend {

	/** Articles, announcements, albums, pages, links, banners, site facts. */
	NEWS,
	/** Official documents. */
	DOCUMENTS,
	/** Member organisations. */
	MEMBERS,
	/** Questions and answers. */
	QA,
	/** Visit figures. */
	STATS,
	/** Accounts and tokens. */
	IDENTITY,
	/** Server-rendered pages. */
	WEB;

	/** Name used in addresses, settings and breakers. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
