package vn.lhh.kit.grant;

/**
 * Items on which an account may take one action.
 *
 * @param items the reach over items of any author
 * @param ownDrafts the reach over its own drafts, at least that over all items
 */
public record Access(Reach items, Reach ownDrafts) {

	/** Allows the action on every item. */
	public static final Access UNLIMITED = new Access(Reach.EVERYWHERE, Reach.EVERYWHERE);

	/** Allows the action on no item. */
	public static final Access NONE = new Access(Reach.NOWHERE, Reach.NOWHERE);

	/**
	 * Tells whether it allows the action on every item.
	 */
	public boolean isUnlimited() {
		return this.items.everywhere();
	}

	/**
	 * Tells whether it allows the action on no item.
	 */
	public boolean isNone() {
		return this.ownDrafts.isNowhere();
	}

}
