package vn.lhh.news.site;

/**
 * Holds the settings of one home page block.
 *
 * @param code the block's code
 * @param title its heading
 * @param service the service that provides its items
 * @param limit the maximum number of items
 * @param order position, smallest first
 * @param enabled whether the home page shows it
 */
public record HomeBlockSettings(String code, String title, String service, int limit, int order, boolean enabled) {
}
