package vn.lhh.gateway.security;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Response header rules of one request.
 *
 * @param defaults set unless the response sets its own value
 * @param stripped never sent, lower case
 * @param forced sent whatever the response sets
 */
record ResponseHeaderRules(Map<String, String> defaults, Set<String> stripped, Map<String, String> forced) {

	boolean allows(String name) {
		for (String own : this.forced.keySet()) {
			if (own.equalsIgnoreCase(name)) {
				return false;
			}
		}
		return !this.stripped.contains(name.toLowerCase(Locale.ROOT));
	}

}
