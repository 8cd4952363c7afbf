package vn.lhh.web.page.home;

import java.time.LocalDate;
import java.util.List;

import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.SiteApi;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;

/**
 * What the template of the home page shows.
 */
public record HomePage(PageMeta meta, LocalDate today, List<DocumentsApi.Summary> drafts, HomeLayout layout,
		List<LinkGroup> partners, SiteApi.Blocks blocks) implements Page {
}
