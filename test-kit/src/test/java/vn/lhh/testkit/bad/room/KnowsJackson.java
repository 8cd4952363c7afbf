package vn.lhh.testkit.bad.room;

import tools.jackson.databind.JsonNode;

/**
 * Stands in a room within a feature's room.
 */
public class KnowsJackson {

	public String text(JsonNode node) {
		return node.asString();
	}

}
