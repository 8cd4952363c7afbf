package vn.lhh.search.curation;

/**
 * Fields that editors write about an abbreviation.
 *
 * @param abbreviation the short form
 * @param expansion what it stands for
 */
public record AbbreviationDetails(String abbreviation, String expansion) {
}
