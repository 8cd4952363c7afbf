package vn.lhh.news.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.publishing.scope.ContainerScope;
import vn.lhh.kit.publishing.scope.PublicationScope;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryTree;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/** Writes articles and moves them through publication. */
@Service
public class ArticleDesk extends ReferenceDesk<Article, ArticleContent> {

	private final Articles articles;

	private final CategoryReader categories;

	private final MediaReferences media;

	ArticleDesk(Articles articles, CategoryReader categories, MediaReferences media, PublishingContext context) {
		super(articles, Article::new, context);
		this.articles = articles;
		this.categories = categories;
		this.media = media;
	}

	/**
	 * Tells whether no article was ever written.
	 * @return {@code true} before the first article
	 */
	public boolean isEmpty() {
		return this.articles.isEmpty();
	}

	@Override
	protected PublicationScope<ArticleContent> scope() {
		return new ContainerScope<>(ScopeType.CATEGORY, "categoryIds", ArticleContent::categoryIds,
				this.categories.scopes());
	}

	@Override
	protected void verifyTransition(Article article, Transition transition, Actor by) {
		if (transition == Transition.PUBLISH) {
			verifyCategoriesOpen(article.newest());
		}
		super.verifyTransition(article, transition, by);
	}

	@Override
	protected ArticleContent complete(ArticleContent content, @Nullable Article before, Actor by,
			FieldChecks fieldChecks) {
		Optional<ArticleContent> known = Optional.ofNullable(before).map(Article::newest);
		checkCategories(content, fieldChecks);
		if (known.filter((kept) -> kept.relatedIds().equals(content.relatedIds())).isEmpty()) {
			checkRelated(content.relatedIds(), (before == null) ? null : before.id(), fieldChecks);
		}
		this.media.checkPicturesIn("bodyHtml", content.bodyHtml(), known.map(ArticleContent::bodyHtml), fieldChecks);
		fresh(content, known, ArticleContent::sounds)
			.forEach((field, file) -> this.media.checkSound(field, file, fieldChecks));
		fresh(content, known, ArticleContent::pictures)
			.forEach((field, file) -> this.media.checkPicture(field, file, fieldChecks));
		ImageReference lead = this.media.picture("leadImage", content.leadImage(), fieldChecks);
		List<AttachedFile> files = this.media.files("attachments", content.attachments(), fieldChecks);
		return known.map(content::keeping).orElse(content).with(lead, files);
	}

	private void checkCategories(ArticleContent content, FieldChecks fieldChecks) {
		CategoryTree tree = this.categories.tree();
		String primary = content.primaryCategoryId();
		List<String> more = content.categoryIds().stream().filter((one) -> !one.equals(primary)).toList();
		fieldChecks.check(primary.isEmpty() || tree.byId(primary).isPresent(), "primaryCategoryId", "not-found")
			.check(more.stream().allMatch((one) -> tree.byId(one).isPresent()), "categoryIds", "not-found");
	}

	private void checkRelated(List<String> related, @Nullable String id, FieldChecks fieldChecks) {
		List<String> unknown = this.articles.unknown(related);
		Set<String> seen = new HashSet<>();
		for (int at = 0; at < related.size(); at++) {
			String field = "relatedIds[" + at + "]";
			String one = related.get(at);
			fieldChecks.check(!unknown.contains(one), field, "not-found")
				.check(!one.equals(id), field, "cycle")
				.check(seen.add(one), field, "named-twice");
		}
	}

	private void verifyCategoriesOpen(ArticleContent content) {
		Set<String> hidden = this.categories.tree().locked();
		String primary = content.primaryCategoryId();
		FieldChecks fieldChecks = new FieldChecks().check(!hidden.contains(primary), "primaryCategoryId",
				"category-inactive");
		for (int at = 0; at < content.categoryIds().size(); at++) {
			String category = content.categoryIds().get(at);
			fieldChecks.check(category.equals(primary) || !hidden.contains(category), "categoryIds[" + at + "]",
					"category-inactive");
		}
		fieldChecks.throwIfInvalid();
	}

	private static Map<String, String> fresh(ArticleContent content, Optional<ArticleContent> before,
			Function<ArticleContent, Map<String, String>> files) {
		Map<String, String> fresh = files.apply(content);
		before.map(files).ifPresent((known) -> fresh.values().removeAll(known.values()));
		return fresh;
	}

}
