package vn.lhh.search.curation;

import java.util.Arrays;
import java.util.stream.Collectors;

import vn.lhh.search.index.ItemType;

/**
 * Fields that editors write about a pin.
 *
 * @param query words for which the item comes first
 * @param type code of the item's type
 * @param itemId its id
 * @param order its position among the pins of the query, small first
 */
public record PinDetails(String query, String type, String itemId, int order) {

	static final String TYPES = Arrays.stream(ItemType.values()).map(ItemType::code).collect(Collectors.joining(", "));

}
