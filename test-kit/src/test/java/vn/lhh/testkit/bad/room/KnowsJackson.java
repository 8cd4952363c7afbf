package vn.lhh.testkit.bad.room;

import tools.jackson.databind.JsonNode;

/**
 * Breaks the rule from a package within a feature's package.
 */
public class KnowsJackson {

	public String text(JsonNode node) {
		return node.asString();
	}

}
