package vn.lhh.news.site;

/**
 * One block of the home page.
 *
 * @param code which block
 * @param title what stands above it
 * @param service the service it comes from
 * @param limit how many items it shows
 * @param order its place, smallest first
 * @param enabled whether the home page shows it
 */
public record HomeBlockSettings(String code, String title, String service, int limit, int order, boolean enabled) {
}
