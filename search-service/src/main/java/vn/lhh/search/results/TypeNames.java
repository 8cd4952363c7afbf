package vn.lhh.search.results;

import vn.lhh.search.index.ItemType;

/**
 * Names of the types of items for readers.
 */
final class TypeNames {

	private TypeNames() {
	}

	static String of(ItemType type) {
		return switch (type) {
			case ARTICLE -> "Tin tức";
			case ANNOUNCEMENT -> "Thông báo";
			case PAGE -> "Trang giới thiệu";
			case DOCUMENT -> "Văn bản";
			case ORGANISATION -> "Tổ chức";
			case PERSON -> "Nhân sự";
			case ALBUM -> "Hình ảnh";
			case QUESTION -> "Hỏi đáp";
		};
	}

}
