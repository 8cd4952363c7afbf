package vn.lhh.kit.publishing.scope;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Reach;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Scope declaration of one publication type: it decides which items a limited reach
 * covers.
 *
 * @param <C> the type of the content
 */
public interface PublicationScope<C extends PublicationContent> {

	/**
	 * Tells whether a reach covers an item, with both its draft and its live content.
	 */
	boolean covers(Reach reach, Publication<C> item);

	/**
	 * Tells whether a reach covers the places that a content gives to its item.
	 * @param before the item's newest content so far, {@code null} for a new item
	 */
	boolean coversMove(Reach reach, @Nullable C before, C content);

	/**
	 * Builds the criteria of the items that a limited reach covers.
	 */
	Criteria within(Reach reach);

	/**
	 * Declares a type that no limited reach covers.
	 * @param <C> the type of the content
	 */
	static <C extends PublicationContent> PublicationScope<C> none() {
		return new Unscoped<>();
	}

}
