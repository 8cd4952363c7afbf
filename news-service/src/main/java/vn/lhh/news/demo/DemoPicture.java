package vn.lhh.news.demo;

import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageSize;

/** Lists the demo pictures with their file names and alternative texts. */
enum DemoPicture {

	/** Pine hills. */
	PINE_HILLS("doi-thong", "Đồi thông buổi sớm trên cao nguyên Lâm Đồng"),
	/** A lake with sails. */
	LAKE("mat-ho", "Mặt hồ giữa rừng thông với hai chiếc thuyền buồm"),
	/** Greenhouses. */
	GREENHOUSES("nha-luoi", "Đồi thông và những dãy nhà lưới trồng rau hoa ở Đà Lạt"),
	/** Tea. */
	TEA("doi-che", "Người hái chè giữa những luống chè xanh ở Bảo Lộc"),
	/** A waterfall. */
	WATERFALL("thac-nuoc", "Thác nước đổ xuống hồ giữa vách đá và cây rừng"),
	/** Flowers. */
	FLOWERS("canh-dong-hoa", "Những luống hoa nhiều màu bên sườn đồi Đà Lạt"),
	/** Coffee. */
	COFFEE("vuon-ca-phe", "Bình minh trên vườn cà phê chín đỏ ở Di Linh"),
	/** A dam. */
	DAM("dap-thuy-dien", "Đập thủy điện xả nước giữa hai sườn núi"),
	/** The town. */
	TOWN("thanh-pho", "Nhà mái đỏ và tháp chuông trên sườn đồi thành phố"),
	/** A conference. */
	CONFERENCE("hoi-nghi", "Hội trường với đoàn chủ tọa và đại biểu dự hội nghị"),
	/** An atom. */
	ATOM("khoa-hoc", "Mô hình nguyên tử, bánh răng và chiếc lá trên nền xanh"),
	/** A lamp. */
	INVENTION("sang-tao", "Bóng đèn sáng bên những bánh răng, biểu tượng của sáng tạo kỹ thuật"),
	/** A laboratory. */
	LABORATORY("phong-thi-nghiem", "Phòng thí nghiệm với kính hiển vi, bình nghiệm và ống nghiệm"),
	/** A drone. */
	DRONE("may-bay-khong-nguoi-lai", "Thiết bị bay không người lái theo dõi ruộng rau"),
	/** Books. */
	LIBRARY("thu-vien", "Giá sách và quyển sách mở trên bàn đọc"),
	/** A robot. */
	ROBOT("ro-bot", "Rô-bốt do học sinh chế tạo trên bàn trưng bày");

	private static final ImageSize SIZE = new ImageSize(1280, 720);

	private final String file;

	private final String alt;

	DemoPicture(String file, String alt) {
		this.file = file;
		this.alt = alt;
	}

	String filename() {
		return this.file + ".jpg";
	}

	String alt() {
		return this.alt;
	}

	EncodedImage image() {
		return new EncodedImage(DemoFiles.bytes("pictures/" + filename()), FileType.JPEG, SIZE);
	}

}
