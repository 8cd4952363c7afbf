package vn.lhh.documents.document.web;

import java.util.List;

import vn.lhh.documents.document.DocumentReader;
import vn.lhh.documents.document.validity.Validity;

/** Holds the facets by which a reader may narrow a list, with Vietnamese names. */
record FacetsView(List<DocumentReader.Count> types, List<DocumentReader.Count> fields,
		List<DocumentReader.Count> issuers, List<DocumentReader.Count> years, List<DocumentReader.Count> validity) {

	static FacetsView of(DocumentReader.Facets facets) {
		return new FacetsView(facets.types(), facets.fields(), facets.issuers(), facets.years(),
				facets.validity().stream().map(FacetsView::named).toList());
	}

	private static DocumentReader.Count named(DocumentReader.Count count) {
		return new DocumentReader.Count(count.code(), EnumLabels.of(Validity.valueOf(count.code())), count.count());
	}

}
