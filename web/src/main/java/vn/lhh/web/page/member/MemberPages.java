package vn.lhh.web.page.member;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.MembersApi;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;
import vn.lhh.web.page.document.DocumentLinks;

/**
 * What the templates of member organisations show.
 */
public final class MemberPages {

	private MemberPages() {
	}

	/** Either the tree of all organisations, or those that a search found. */
	public record MemberListPage(PageMeta meta, @Nullable String q, @Nullable String group,
			@Nullable ItemPage<MembersApi.Branch> tree, @Nullable ItemPage<MembersApi.Summary> found,
			@Nullable Pagination pager) implements Page {

		/** Number of all organisations of a tree. */
		public static long total(ItemPage<MembersApi.Branch> tree) {
			return tree.items().stream().mapToLong(MembersApi.Branch::count).sum();
		}

	}

	/** One organisation. */
	public record MemberPage(PageMeta meta, MembersApi.Organisation organisation,
			DocumentLinks papers) implements Page {
	}

}
