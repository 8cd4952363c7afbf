package vn.lhh.web.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.Members;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * Member organisations: the tree, a search by name, and one organisation.
 */
@Controller
class MemberController {

	private static final int ON_A_PAGE = 20;

	private static final int MOST_NAMED = 20;

	@GetMapping("/to-chuc-thanh-vien")
	ModelAndView all(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String nhom,
			@RequestParam(required = false) @Nullable String trang, Reads reads) {
		ModelAndView page = new ModelAndView("members").addObject("q", q).addObject("nhom", nhom);
		if (isBlank(q) && isBlank(nhom)) {
			if (!isBlank(trang) && !"1".equals(trang)) {
				throw GatewayProblem.notFound();
			}
			return page.addObject("meta", meta()).addObject("tree", reads.need("/api/members/tree", Members.TREE));
		}
		Listing<Members.Summary> found = reads.need(Query.of("/api/members/organisations")
			.with("q", q)
			.with("group", nhom)
			.with("page", trang)
			.with("size", ON_A_PAGE)
			.toString(), Members.LIST);
		String base = Query.of("/to-chuc-thanh-vien").with("q", q).with("nhom", nhom).toString();
		return page.addObject("meta", meta().hidden().showing(found, base))
			.addObject("found", found)
			.addObject("pager", Pager.of(found, base));
	}

	private static boolean isBlank(@Nullable String value) {
		return value == null || value.isBlank();
	}

	private static Meta meta() {
		return Meta.of("Tổ chức thành viên", "/to-chuc-thanh-vien")
			.describedAs("Hội thành viên, tổ chức khoa học và công nghệ, tổ chức trực thuộc.");
	}

	/** Those of the organisations that are public, asked for side by side. */
	static List<Members.Ref> named(@Nullable List<String> ids, Reads reads) {
		return Stream.ofNullable(ids)
			.flatMap(List::stream)
			.limit(MOST_NAMED)
			.map((id) -> reads.part(Query.of("/api/members/organisations").slash(id).toString(), Members.Ref.class))
			.toList()
			.stream()
			.map((part) -> part.join().value())
			.filter(Objects::nonNull)
			.toList();
	}

	@GetMapping("/to-chuc-thanh-vien/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		Members.Organisation organisation = reads.need(Query.of("/api/members/organisations").slash(slug).toString(),
				Members.Organisation.class);
		return new ModelAndView("member")
			.addObject("meta",
					Meta.of(organisation.name(), organisation.url())
						.describedAs(organisation.summary())
						.about("organisation", organisation.id())
						.within("Tổ chức thành viên", "/to-chuc-thanh-vien")
						.dated(null, organisation.updatedAt())
						.picturedBy((organisation.logo() != null) ? organisation.logo().url() : null)
						.seenBy(organisation.visibility()))
			.addObject("papers",
					DocumentLinks.named(organisation.legalBase().stream().map(Members.LegalBase::documentId), reads))
			.addObject("organisation", organisation);
	}

}
