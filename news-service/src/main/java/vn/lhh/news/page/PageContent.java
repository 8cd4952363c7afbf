package vn.lhh.news.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.media.MediaContent;
import vn.lhh.news.media.AttachedFile;

/**
 * Holds the content an editor writes for a static page.
 *
 * @param titleFold derived: the title without diacritics
 * @param bodyHtml the text as sanitized HTML
 * @param parentId the parent page, {@code null} for none
 * @param order position among its siblings, smallest first
 * @param showInMenu whether the menu may list it
 * @param attachments files to download
 * @param reviewBy the day by which an editor should review it
 * @param mediaIds derived: every file it shows
 */
public record PageContent(String title, String titleFold, String bodyHtml, @Nullable String parentId, int order,
		boolean showInMenu, List<AttachedFile> attachments, @Nullable LocalDate reviewBy,
		List<String> mediaIds) implements MediaContent {

	private static final int LONGEST_BODY = 200_000;

	@Override
	public Set<String> derivedFields() {
		return Set.of("titleFold", "mediaIds");
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 250)
			.required("bodyHtml", this.bodyHtml, LONGEST_BODY)
			.between("order", this.order, 0, 10_000);
	}

	PageContent with(List<AttachedFile> files) {
		return new PageContent(this.title, this.titleFold, this.bodyHtml, this.parentId, this.order, this.showInMenu,
				files, this.reviewBy, this.mediaIds);
	}

}
