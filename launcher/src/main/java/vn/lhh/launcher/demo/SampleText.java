package vn.lhh.launcher.demo;

/**
 * Generates made-up Vietnamese text; the same number always gives the same text.
 */
final class SampleText {

	private static final String[] WHO = { "Liên hiệp Hội", "Hội Chăn nuôi Thú y", "Hội Làm vườn", "Hội Xây dựng",
			"Hội Đông y", "Hội Khoa học Lịch sử", "Hội Bảo vệ thiên nhiên và môi trường", "Hội Tin học",
			"Hội Kế hoạch hóa gia đình", "Trung tâm Ứng dụng khoa học công nghệ" };

	private static final String[] DOES = { "tổ chức hội thảo về", "tập huấn cho nông dân về", "nghiệm thu đề tài",
			"góp ý phản biện đề án", "trao giải cuộc thi về", "khảo sát thực tế về", "công bố kết quả nghiên cứu",
			"ký kết chương trình phối hợp về" };

	private static final String[] WHAT = { "trồng rau công nghệ cao", "bảo quản cà phê sau thu hoạch",
			"giống hoa ôn đới", "tiết kiệm nước tưới", "chuyển đổi số ở cơ sở", "phòng dịch trên đàn bò sữa",
			"bảo tồn rừng thông", "an toàn lao động", "du lịch sinh thái", "cây dược liệu dưới tán rừng",
			"xử lý chất thải chăn nuôi" };

	private static final String[] WHERE = { "Đà Lạt", "Bảo Lộc", "Đức Trọng", "Lâm Hà", "Di Linh", "Đơn Dương",
			"Lạc Dương" };

	private SampleText() {
	}

	static String title(int number) {
		return "%s %s %s tại %s (%d)".formatted(pick(WHO, number), pick(DOES, number / 3), pick(WHAT, number / 7),
				pick(WHERE, number / 11), number);
	}

	static String sentence(int number) {
		return "%s %s %s tại %s, với sự tham gia của %d hội viên và cán bộ kỹ thuật.".formatted(pick(WHO, number / 2),
				pick(DOES, number), pick(WHAT, number / 5), pick(WHERE, number / 3), 20 + number % 180);
	}

	static String paragraphs(int number) {
		StringBuilder html = new StringBuilder();
		for (int paragraph = 0; paragraph < 3 + number % 5; paragraph++) {
			int seed = number * 31 + paragraph * 7;
			html.append("<p>")
				.append(sentence(seed))
				.append(' ')
				.append(sentence(seed + 1))
				.append(' ')
				.append(sentence(seed + 2))
				.append("</p>");
		}
		return html.toString();
	}

	static String summary(int number) {
		return "Về việc %s %s tại %s".formatted(pick(DOES, number), pick(WHAT, number / 3), pick(WHERE, number / 5));
	}

	private static String pick(String[] words, int number) {
		return words[Math.floorMod(number, words.length)];
	}

}
