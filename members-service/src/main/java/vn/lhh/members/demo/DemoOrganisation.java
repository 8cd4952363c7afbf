package vn.lhh.members.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Maps one organisation of the demo JSON, with its children.
 *
 * @param name full name, without the province
 * @param abbreviation letters
 * @param order position among its siblings
 * @param summary a sentence or two
 * @param description paragraphs
 * @param fields fields of work
 * @param place the location of its office
 */
record DemoOrganisation(String name, @Nullable String shortName, @Nullable String abbreviation, @Nullable Integer order,
		String summary, List<String> description, List<String> fields, @Nullable String place,
		@Nullable List<DemoOrganisation> children) {
}
