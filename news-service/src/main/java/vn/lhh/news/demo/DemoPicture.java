package vn.lhh.news.demo;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Lists the demo pictures with their file names, alternative texts and painters. */
enum DemoPicture {

	/** Pine hills. */
	PINE_HILLS("doi-thong", "Đồi thông buổi sớm trên cao nguyên Lâm Đồng", LandscapePictures::pineHills),
	/** A lake with sails. */
	LAKE("mat-ho", "Mặt hồ giữa rừng thông với hai chiếc thuyền buồm", LandscapePictures::lake),
	/** Greenhouses. */
	GREENHOUSES("nha-luoi", "Đồi thông và những dãy nhà lưới trồng rau hoa ở Đà Lạt", LandscapePictures::greenhouses),
	/** Tea. */
	TEA("doi-che", "Người hái chè giữa những luống chè xanh ở Bảo Lộc", LandscapePictures::tea),
	/** A waterfall. */
	WATERFALL("thac-nuoc", "Thác nước đổ xuống hồ giữa vách đá và cây rừng", LandscapePictures::waterfall),
	/** Flowers. */
	FLOWERS("canh-dong-hoa", "Những luống hoa nhiều màu bên sườn đồi Đà Lạt", LandscapePictures::flowerFields),
	/** Coffee. */
	COFFEE("vuon-ca-phe", "Bình minh trên vườn cà phê chín đỏ ở Di Linh", LandscapePictures::coffeeDawn),
	/** A dam. */
	DAM("dap-thuy-dien", "Đập thủy điện xả nước giữa hai sườn núi", LandscapePictures::dam),
	/** The town. */
	TOWN("thanh-pho", "Nhà mái đỏ và tháp chuông trên sườn đồi thành phố", LandscapePictures::town),
	/** A conference. */
	CONFERENCE("hoi-nghi", "Hội trường với đoàn chủ tọa và đại biểu dự hội nghị", IndoorPictures::conference),
	/** An atom. */
	ATOM("khoa-hoc", "Mô hình nguyên tử, bánh răng và chiếc lá trên nền xanh", IndoorPictures::atom),
	/** A lamp. */
	INVENTION("sang-tao", "Bóng đèn sáng bên những bánh răng, biểu tượng của sáng tạo kỹ thuật",
			IndoorPictures::invention),
	/** A laboratory. */
	LABORATORY("phong-thi-nghiem", "Phòng thí nghiệm với kính hiển vi, bình nghiệm và ống nghiệm",
			IndoorPictures::laboratory),
	/** A drone. */
	DRONE("may-bay-khong-nguoi-lai", "Thiết bị bay không người lái theo dõi ruộng rau", IndoorPictures::drone),
	/** Books. */
	LIBRARY("thu-vien", "Giá sách và quyển sách mở trên bàn đọc", IndoorPictures::library),
	/** A robot. */
	ROBOT("ro-bot", "Rô-bốt do học sinh chế tạo trên bàn trưng bày", IndoorPictures::robot);

	private final String file;

	private final String alt;

	private final Consumer<PicturePainter> painter;

	DemoPicture(String file, String alt, Consumer<PicturePainter> painter) {
		this.file = file;
		this.alt = alt;
		this.painter = painter;
	}

	String filename() {
		return this.file + ".jpg";
	}

	String alt() {
		return this.alt;
	}

	BufferedImage paint() {
		BufferedImage canvas = new BufferedImage(PicturePainter.WIDTH, PicturePainter.HEIGHT,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = canvas.createGraphics();
		this.painter.accept(new PicturePainter(pen, 2017L + ordinal()));
		pen.dispose();
		return canvas;
	}

}
