package vn.lhh.documents.demo;

import java.util.List;

import vn.lhh.documents.taxonomy.DocumentField;
import vn.lhh.documents.taxonomy.DocumentFieldDetails;
import vn.lhh.documents.taxonomy.DocumentTypeDetails;
import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.IssuingBodyDetails;
import vn.lhh.documents.taxonomy.LegalClass;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.documents.taxonomy.TaxonomyReader;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.text.Slug;

import org.springframework.stereotype.Component;

/** Seeds the taxonomy entries of the demo documents and looks them up. */
@Component
class DemoTaxonomy {

	private final TaxonomyDesk desk;

	private final TaxonomyReader reader;

	DemoTaxonomy(TaxonomyDesk desk, TaxonomyReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	void load(DemoData data) {
		data.bodies()
			.stream()
			.filter((body) -> this.reader.body(Slug.of(body.name())).isEmpty())
			.forEach(
					(body) -> this.desk.add(IssuingBody::new, filing(body, data.bodies().indexOf(body)), Actor.SYSTEM));
		data.fields()
			.stream()
			.filter((field) -> this.reader.fieldPath(Slug.of(field.name())).isEmpty())
			.forEach((field) -> this.desk.add(DocumentField::new, filing(field, data.fields().indexOf(field)),
					Actor.SYSTEM));
	}

	IssuingBody body(String name) {
		return this.reader.body(Slug.of(name)).orElseThrow();
	}

	List<String> fieldIds(List<String> names) {
		return names.stream().map((name) -> this.reader.fieldPath(Slug.of(name)).getLast().id()).toList();
	}

	DocumentTypeDetails type(String code, LegalClass legalClass) {
		return this.reader.type(code, legalClass).orElseThrow().filing();
	}

	private DocumentFieldDetails filing(DemoData.Field field, int index) {
		String parent = field.parent();
		String parentId = (parent == null) ? null : this.reader.fieldPath(Slug.of(parent)).getLast().id();
		return new DocumentFieldDetails(field.name(), parentId, index + 1, true);
	}

	private static IssuingBodyDetails filing(DemoData.Body body, int index) {
		return new IssuingBodyDetails(body.name(), body.shortName(), body.abbreviation(), null, body.level(), null,
				null, null, index + 1, true);
	}

}
