package vn.lhh.web.page.member;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;
import vn.lhh.web.page.document.DocumentLinks;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.MembersApi;
import vn.lhh.web.client.PageDataLoader;

/**
 * Pages of member organisations: the tree, a search by name, and one organisation.
 */
@Controller
public class MemberController {

	private static final int ON_A_PAGE = 20;

	private static final int MOST_NAMED = 20;

	@GetMapping("/to-chuc-thanh-vien")
	ModelAndView all(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String nhom,
			@RequestParam(required = false) @Nullable String trang, PageDataLoader pageDataLoader) {
		if (isBlank(q) && isBlank(nhom)) {
			if (!isBlank(trang) && !"1".equals(trang)) {
				throw GatewayException.notFound();
			}
			return list(new MemberPages.MemberListPage(meta(), q, nhom,
					pageDataLoader.require("/api/members/tree", MembersApi.TREE), null, null));
		}
		ItemPage<MembersApi.Summary> found = pageDataLoader.require(ApiPath.of("/api/members/organisations")
			.with("q", q)
			.with("group", nhom)
			.with("page", trang)
			.with("size", ON_A_PAGE)
			.toString(), MembersApi.LIST);
		String base = ApiPath.of("/to-chuc-thanh-vien").with("q", q).with("nhom", nhom).toString();
		return list(new MemberPages.MemberListPage(meta().hidden().showing(found, base), q, nhom, null, found,
				Pagination.of(found, base)));
	}

	private static ModelAndView list(MemberPages.MemberListPage page) {
		return new ModelAndView("members", Page.ATTRIBUTE, page);
	}

	private static boolean isBlank(@Nullable String value) {
		return value == null || value.isBlank();
	}

	private static PageMeta meta() {
		return PageMeta.of("Tổ chức thành viên", "/to-chuc-thanh-vien")
			.describedAs("Hội thành viên, tổ chức khoa học và công nghệ, tổ chức trực thuộc.");
	}

	/** Fetches the public ones of these organisations, concurrently. */
	public static List<MembersApi.Ref> named(@Nullable List<String> ids, PageDataLoader pageDataLoader) {
		return Stream.ofNullable(ids)
			.flatMap(List::stream)
			.limit(MOST_NAMED)
			.map((id) -> pageDataLoader.optional(ApiPath.of("/api/members/organisations").slash(id).toString(),
					MembersApi.Ref.class))
			.toList()
			.stream()
			.map((part) -> part.join().value())
			.filter(Objects::nonNull)
			.toList();
	}

	@GetMapping("/to-chuc-thanh-vien/{slug}")
	ModelAndView one(@PathVariable String slug, PageDataLoader pageDataLoader) {
		MembersApi.Organisation organisation = pageDataLoader
			.require(ApiPath.of("/api/members/organisations").slash(slug).toString(), MembersApi.Organisation.class);
		PageMeta meta = PageMeta.of(organisation.name(), organisation.url())
			.describedAs(organisation.summary())
			.about("organisation", organisation.id())
			.within("Tổ chức thành viên", "/to-chuc-thanh-vien")
			.dated(null, organisation.updatedAt())
			.picturedBy((organisation.logo() != null) ? organisation.logo().url() : null)
			.seenBy(organisation.visibility());
		DocumentLinks papers = DocumentLinks
			.named(organisation.legalBase().stream().map(MembersApi.LegalBase::documentId), pageDataLoader);
		return new ModelAndView("member", Page.ATTRIBUTE, new MemberPages.MemberPage(meta, organisation, papers));
	}

}
