package vn.lhh.web.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Looks the address of an asset, with the hash of its content, up once: it can't change
 * while the process runs.
 */
final class AssetAddresses extends StandardLinkBuilder {

	private final Map<String, String> known = new ConcurrentHashMap<>();

	/**
	 * Only what got its hash is kept: an address that nobody handles passes no
	 * interceptor that makes assets known.
	 */
	@Override
	protected @Nullable String processLink(IExpressionContext context, String link) {
		String kept = this.known.get(link);
		if (kept != null) {
			return kept;
		}
		String address = super.processLink(context, link);
		if (address != null && !address.equals(link)) {
			this.known.put(link, address);
		}
		return address;
	}

}
