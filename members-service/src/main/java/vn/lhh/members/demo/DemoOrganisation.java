package vn.lhh.members.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One organisation of the first content, with those under it.
 *
 * @param name full name, without the province
 * @param shortName short name
 * @param abbreviation letters
 * @param order place among its siblings
 * @param summary a sentence or two
 * @param description paragraphs
 * @param fields fields of work
 * @param place where its office is
 * @param children those under it
 */
record DemoOrganisation(String name, @Nullable String shortName, @Nullable String abbreviation, @Nullable Integer order,
		String summary, List<String> description, List<String> fields, @Nullable String place,
		@Nullable List<DemoOrganisation> children) {
}
