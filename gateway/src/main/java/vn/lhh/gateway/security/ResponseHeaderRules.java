package vn.lhh.gateway.security;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What headers an answer carries.
 *
 * @param defaults set unless the answer brings its own
 * @param stripped never sent
 * @param forced sent whatever the answer says
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
