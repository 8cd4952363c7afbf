package vn.lhh.search.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Type of an item that can be found.
 */
public enum ItemType {

	ARTICLE, ANNOUNCEMENT, PAGE, DOCUMENT, ORGANISATION, PERSON, ALBUM, QUESTION;

	/** The code in addresses and responses. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether its items have files, whose text comes apart from them. */
	public boolean hasFiles() {
		return this == DOCUMENT;
	}

	public static Optional<ItemType> of(String code) {
		return Arrays.stream(values()).filter((type) -> type.code().equals(code)).findFirst();
	}

}
