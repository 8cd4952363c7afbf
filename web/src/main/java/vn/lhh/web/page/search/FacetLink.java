package vn.lhh.web.page.search;

/**
 * Link that narrows the results by one value, or widens them again if it is chosen.
 */
public record FacetLink(String name, long count, String address, boolean isChosen) {
}
