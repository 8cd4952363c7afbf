package vn.lhh.news.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

import static vn.lhh.news.demo.PicturePainter.HEIGHT;
import static vn.lhh.news.demo.PicturePainter.WIDTH;
import static vn.lhh.news.demo.PicturePainter.color;
import static vn.lhh.news.demo.PicturePainter.mix;

/** Draws demo pictures of landscapes: pine hills, lakes, tea, greenhouses, waterfalls. */
final class LandscapePictures {

	private static final Color PINE = color(0x0B5D4B);

	private static final Color FAR = color(0x8FBFC0);

	private static final Color MIMOSA = color(0xF2B705);

	private LandscapePictures() {
	}

	static void pineHills(PicturePainter picturePainter) {
		morning(picturePainter);
		picturePainter.hill(picturePainter.ridge(400, 46), color(0x9CC7C3), color(0xCFE3DD));
		PicturePainter.Ridge middle = picturePainter.ridge(470, 40);
		picturePainter.hill(middle, color(0x5E9F93), color(0x9CC7B6));
		picturePainter.pines(middle, color(0x3B8374), 46, 44, 74);
		picturePainter.mist(430, 130, 120);
		PicturePainter.Ridge near = picturePainter.ridge(570, 36);
		picturePainter.hill(near, color(0x2B7562), color(0x0F4A3C));
		picturePainter.pines(near, PINE, 24, 110, 190);
		PicturePainter.Ridge front = picturePainter.ridge(690, 18);
		picturePainter.hill(front, color(0x0C4A3C), color(0x06332A));
		picturePainter.pines(front, color(0x083F33), 9, 170, 280);
	}

	static void lake(PicturePainter picturePainter) {
		picturePainter.down(color(0x6FB3DD), color(0xE9F4F4), 0, 400);
		picturePainter.sun(color(0xFFF3C4), 300, 150, 42);
		picturePainter.cloud(820, 120, 60, 200);
		picturePainter.cloud(1090, 190, 42, 160);
		picturePainter.hill(picturePainter.ridge(320, 36), FAR, color(0xB9D8D4));
		PicturePainter.Ridge shore = picturePainter.ridge(372, 16);
		picturePainter.hill(shore, color(0x3C8C78), color(0x2B7562));
		picturePainter.pines(shore, color(0x1E6B58), 40, 40, 92);
		water(picturePainter, 402);
		sail(picturePainter, 860, 520, 1.25);
		sail(picturePainter, 560, 462, 0.6);
		PicturePainter.Ridge bank = picturePainter.ridge(684, 16);
		picturePainter.hill(bank, color(0x12604E), color(0x083B31));
		picturePainter.pine(120, 700, 330, color(0x0B4D3F));
		picturePainter.pine(215, 712, 240, color(0x0E5A49));
		picturePainter.pine(1180, 706, 300, color(0x0B4D3F));
		flowers(picturePainter, 300, 1100, 676, MIMOSA);
	}

	static void greenhouses(PicturePainter picturePainter) {
		morning(picturePainter);
		PicturePainter.Ridge far = picturePainter.ridge(330, 40);
		picturePainter.hill(far, color(0x7DB3AC), color(0xB9D8D0));
		picturePainter.pines(far, color(0x4C9080), 44, 30, 58);
		picturePainter.hill(picturePainter.ridge(420, 20), color(0x6FAF7F), color(0x3F8A5F));
		picturePainter.shape(color(0xE8D9B5), 606, 426, 640, 426, 790, 720, 560, 720);
		for (int row = 0; row < 4; row++) {
			double y = 430 + row * 76;
			double size = 0.62 + row * 0.24;
			for (int at = -1; at < 9 - row; at++) {
				double x = -40 + at * 250 * size + row * 46;
				double lane = 622 + (y - 430) * 0.17;
				double verge = 24 + (y - 430) * 0.33 + 40 * size;
				if (x + 230 * size < lane - verge || x > lane + verge) {
					greenhouse(picturePainter, x, y, 230 * size, 84 * size);
				}
			}
		}
	}

	static void tea(PicturePainter picturePainter) {
		picturePainter.down(color(0x8FD0EA), color(0xFDF6DC), 0, 380);
		picturePainter.sun(color(0xFFE9A0), 980, 190, 50);
		picturePainter.cloud(330, 130, 62, 210);
		picturePainter.cloud(620, 210, 40, 150);
		picturePainter.hill(picturePainter.ridge(320, 50), color(0xA7D0C0), color(0xCFE8D4));
		picturePainter.hill(picturePainter.ridge(392, 30), color(0x7DBF8B), color(0x9FD39A));
		rows(picturePainter, 400, 760);
		PicturePainter.Ridge left = picturePainter.ridge(470, 24);
		picturePainter.pine(92, left.at(92), 190, color(0x1E6B58));
		picturePainter.pine(170, left.at(170) + 16, 150, color(0x2B7562));
		picker(picturePainter, 760, 560, 1.0);
		picker(picturePainter, 900, 620, 1.25);
		picker(picturePainter, 560, 640, 1.35);
	}

	static void waterfall(PicturePainter picturePainter) {
		picturePainter.down(color(0xA9D8E6), color(0xEAF6F2), 0, 320);
		picturePainter.hill(picturePainter.ridge(190, 26), color(0x5E9F93), color(0x3C8C78));
		PicturePainter.Ridge top = picturePainter.ridge(210, 14);
		picturePainter.pines(top, color(0x1E6B58), 34, 60, 120);
		cliff(picturePainter, 0, 470, color(0x5B5148), color(0x3E3731));
		cliff(picturePainter, 830, WIDTH, color(0x544A42), color(0x38312C));
		picturePainter.box(color(0x4A423B), 470, 230, 360, 330);
		for (int at = 0; at < 26; at++) {
			double x = 474 + at * 13.6;
			double sway = picturePainter.between(-4, 4);
			picturePainter.shape(color(0xFFFFFF, (int) picturePainter.between(130, 245)), x, 222, x + 15, 222,
					x + 16 + sway, 570, x - 2 + sway, 570);
		}
		pool(picturePainter);
		picturePainter.glow(color(0xFFFFFF, 215), 650, 566, 250);
		for (int at = 0; at < 16; at++) {
			bush(picturePainter, picturePainter.between(0, 420), picturePainter.between(560, 710),
					picturePainter.between(26, 54));
			bush(picturePainter, picturePainter.between(880, WIDTH), picturePainter.between(560, 710),
					picturePainter.between(26, 54));
		}
	}

	static void flowerFields(PicturePainter picturePainter) {
		picturePainter.down(color(0x79BEE6), color(0xF4FAF4), 0, 380);
		picturePainter.cloud(230, 130, 56, 220);
		picturePainter.cloud(980, 100, 70, 200);
		PicturePainter.Ridge far = picturePainter.ridge(330, 44);
		picturePainter.hill(far, color(0x82B8AE), color(0xA9D0C0));
		picturePainter.pines(far, color(0x4C9080), 40, 30, 64);
		Color[] bands = { color(0x9F86C9), color(0xE98FB0), MIMOSA, color(0xF4F1E8), color(0xC8557C), color(0x7C6BC4) };
		band(picturePainter, bands);
		house(picturePainter, 1010, 372, 1.15, color(0xF6EFE0), color(0xB5533C));
		picturePainter.pine(1150, 400, 130, color(0x1E6B58));
		picturePainter.pine(960, 396, 100, color(0x2B7562));
	}

	static void coffeeDawn(PicturePainter picturePainter) {
		picturePainter.down(color(0x41507E), color(0xF6B36B), 0, 420);
		picturePainter.sun(color(0xFFE1A0), 640, 352, 62);
		picturePainter.hill(picturePainter.ridge(360, 44), color(0x8A6F8E), color(0xC08F86));
		picturePainter.mist(350, 110, 90);
		PicturePainter.Ridge middle = picturePainter.ridge(440, 36);
		picturePainter.hill(middle, color(0x4E5A6C), color(0x5E6B6A));
		picturePainter.pines(middle, color(0x34475A), 38, 40, 80);
		picturePainter.hill(picturePainter.ridge(520, 20), color(0x2C5148), color(0x14352D));
		for (int row = 0; row < 5; row++) {
			for (int at = 0; at < 14; at++) {
				double x = at * 104 + (row % 2) * 52 - 20;
				coffee(picturePainter, x, 540 + row * 48, 30 + row * 7);
			}
		}
	}

	static void dam(PicturePainter picturePainter) {
		picturePainter.down(color(0x8CC6E6), color(0xF1F7F2), 0, 360);
		picturePainter.cloud(300, 110, 52, 210);
		picturePainter.cloud(1020, 150, 58, 200);
		PicturePainter.Ridge far = picturePainter.ridge(270, 60);
		picturePainter.hill(far, color(0x6FA79C), color(0x8FBFB0));
		picturePainter.pines(far, color(0x3F8474), 50, 30, 62);
		water(picturePainter, 352);
		picturePainter.shape(color(0xD9DCD8), 150, 380, 1130, 380, 1040, 720, 240, 720);
		picturePainter.shape(color(0xB9BEB9), 150, 380, 1130, 380, 1124, 402, 156, 402);
		for (int gate = 0; gate < 5; gate++) {
			double x = 330 + gate * 140;
			picturePainter.round(color(0x8D9692), x - 46, 350, 92, 60, 10);
			picturePainter.box(color(0x4E5A58), x - 32, 364, 64, 46);
			picturePainter.shape(new GradientPaint(0, 410, color(0xFFFFFF, 235), 0, 690, color(0xCFE9F2, 200)), x - 30,
					410, x + 30, 410, x + 44, 700, x - 44, 700);
		}
		picturePainter.shape(color(0x2B7562), 0, 330, 150, 380, 240, 720, 0, 720);
		picturePainter.shape(color(0x1F6653), WIDTH, 320, 1130, 380, 1040, 720, WIDTH, 720);
		picturePainter.mist(640, 120, 190);
		PicturePainter.Ridge left = picturePainter.ridge(420, 10);
		picturePainter.pine(60, left.at(60), 120, PINE);
		picturePainter.pine(1210, left.at(1210), 140, PINE);
		picturePainter.pine(1150, 540, 120, PINE);
		picturePainter.pine(110, 600, 130, PINE);
	}

	static void town(PicturePainter picturePainter) {
		picturePainter.down(color(0x83C5E8), color(0xFFF3DC), 0, 400);
		picturePainter.sun(color(0xFFF0B8), 1050, 140, 44);
		picturePainter.cloud(260, 120, 58, 210);
		PicturePainter.Ridge far = picturePainter.ridge(330, 46);
		picturePainter.hill(far, color(0x7DB3AC), color(0xA9D0C4));
		picturePainter.pines(far, color(0x4C9080), 44, 36, 70);
		Color[] roofs = { color(0xB5533C), color(0xC96A4A), color(0x8C3F33), color(0x17649A), color(0x5C6B73) };
		Color[] walls = { color(0xFBF5E6), color(0xF6E3C0), color(0xE7F0EE), color(0xFCE9D8) };
		for (int row = 0; row < 4; row++) {
			picturePainter.hill(picturePainter.ridge(400 + row * 84, 14), mix(color(0x6FAF8F), PINE, row * 0.28),
					mix(color(0x4F9A78), PINE, row * 0.3));
			for (int at = 0; at < 9 - row; at++) {
				double x = 40 + at * (150 + row * 28) + picturePainter.between(-22, 22);
				double y = 424 + row * 84 + picturePainter.between(-6, 10);
				house(picturePainter, x, y, 0.8 + row * 0.2, walls[(at + row) % walls.length],
						roofs[(at * 2 + row) % roofs.length]);
				picturePainter.pine(x + 66 + row * 14, y + 12, 70 + row * 24, mix(color(0x2B7562), PINE, row * 0.3));
			}
		}
		spire(picturePainter);
	}

	private static void morning(PicturePainter picturePainter) {
		picturePainter.down(color(0x7EBEE3), color(0xFDF3DC), 0, 460);
		picturePainter.sun(color(0xFFF0B8), 930, 210, 52);
		picturePainter.cloud(270, 130, 60, 205);
		picturePainter.cloud(560, 210, 40, 150);
		picturePainter.cloud(1130, 110, 48, 180);
	}

	private static void water(PicturePainter picturePainter, double from) {
		picturePainter.down(color(0x8CC5D8), color(0x1F7390), from, HEIGHT);
		for (int at = 0; at < 70; at++) {
			double y = picturePainter.between(from + 8, HEIGHT - 20);
			double length = (y - from) * 0.28 + 24;
			double x = picturePainter.between(-40, WIDTH);
			picturePainter.round(color(0xFFFFFF, 46), x, y, length, 3, 3);
		}
	}

	private static void sail(PicturePainter picturePainter, double x, double y, double size) {
		picturePainter.shape(color(0xFFFFFF), x, y - 90 * size, x, y - 8 * size, x + 52 * size, y - 8 * size);
		picturePainter.shape(color(0xF2B705), x - 5 * size, y - 80 * size, x - 5 * size, y - 8 * size, x - 38 * size,
				y - 8 * size);
		picturePainter.shape(color(0x7A3B2A), x - 50 * size, y, x + 60 * size, y, x + 42 * size, y + 18 * size,
				x - 36 * size, y + 18 * size);
		picturePainter.oval(color(0x0A4A5F, 60), x + 4 * size, y + 26 * size, 60 * size, 6 * size);
	}

	private static void flowers(PicturePainter picturePainter, double from, double to, double y, Color color) {
		for (int at = 0; at < 60; at++) {
			picturePainter.disc(mix(color, color(0xFFFFFF), picturePainter.between(0, 0.4)),
					picturePainter.between(from, to), y + picturePainter.between(-8, 34), picturePainter.between(3, 6));
		}
	}

	private static void greenhouse(PicturePainter picturePainter, double x, double y, double width, double height) {
		Path2D arch = new Path2D.Double();
		arch.moveTo(x, y + height);
		arch.lineTo(x, y + height * 0.45);
		arch.curveTo(x + width * 0.1, y - height * 0.15, x + width * 0.9, y - height * 0.15, x + width,
				y + height * 0.45);
		arch.lineTo(x + width, y + height);
		arch.closePath();
		picturePainter.fill(new GradientPaint((float) x, 0, color(0xF7FCFB), (float) (x + width), 0, color(0xC9E2E4)),
				arch);
		picturePainter.stroke(color(0x8FB5B8), 2.2, arch);
		for (int at = 1; at < 6; at++) {
			double rib = x + width * at / 6;
			picturePainter.line(color(0x9FC3C5, 150), 1.6, rib, y + height * 0.12, rib, y + height);
		}
		picturePainter.box(color(0x5FAE6E), x + width * 0.08, y + height * 0.78, width * 0.84, height * 0.14);
		for (int at = 0; at < 9; at++) {
			picturePainter.disc((at % 3 == 0) ? color(0xD9506B) : color(0x3F8F58), x + width * (0.12 + at * 0.095),
					y + height * 0.77, height * 0.06);
		}
	}

	private static void rows(PicturePainter picturePainter, double horizon, double bottom) {
		picturePainter.down(color(0x8CCB7E), color(0x2F7F4F), horizon, HEIGHT);
		for (int at = 0; at < 13; at++) {
			double depth = at / 12.0;
			double y = horizon + (bottom - horizon) * depth * depth;
			double thick = 8 + 46 * depth;
			Path2D row = new Path2D.Double();
			row.moveTo(-20, y + 40 * Math.sin(at));
			row.curveTo(320, y - 46 * depth - 14, 760, y + 58 * depth + 10, 1310, y - 30 * depth);
			picturePainter.stroke(mix(color(0x6FBF6A), color(0x1C6B41), depth), thick, row);
			row.transform(java.awt.geom.AffineTransform.getTranslateInstance(0, -thick * 0.25));
			picturePainter.stroke(mix(color(0x9BD98A), color(0x3F9A58), depth), thick * 0.36, row);
		}
	}

	private static void picker(PicturePainter picturePainter, double x, double y, double size) {
		picturePainter.oval(color(0x123F2A, 90), x, y + 62 * size, 34 * size, 7 * size);
		picturePainter.round(color(0x17649A), x - 20 * size, y, 40 * size, 60 * size, 22 * size);
		picturePainter.round(color(0x9C6B3F), x + 12 * size, y + 10 * size, 26 * size, 34 * size, 8 * size);
		picturePainter.disc(color(0xE8B98F), x, y - 12 * size, 13 * size);
		picturePainter.shape(color(0xF1DDA6), x, y - 42 * size, x + 34 * size, y - 14 * size, x - 34 * size,
				y - 14 * size);
	}

	private static void cliff(PicturePainter picturePainter, double from, double to, Color light, Color dark) {
		picturePainter.box(new GradientPaint(0, 220, light, 0, HEIGHT, dark), from, 226, to - from, HEIGHT - 226);
		for (int at = 0; at < 40; at++) {
			double x = picturePainter.between(from, to - 60);
			double y = picturePainter.between(240, 640);
			double width = picturePainter.between(40, 120);
			Color shade = color((at % 2 == 0) ? 0xFFFFFF : 0x000000, 22);
			picturePainter.shape(shade, x, y, Math.min(x + width, to), y + 8, Math.min(x + width * 0.8, to), y + 60,
					x + 10, y + 46);
		}
		for (int at = 0; at < 14; at++) {
			bush(picturePainter, picturePainter.between(from, to), 232, picturePainter.between(16, 30));
		}
	}

	private static void pool(PicturePainter picturePainter) {
		picturePainter.down(color(0x8FD2DC), color(0x1F7C8C), 560, HEIGHT);
		for (int at = 0; at < 40; at++) {
			double y = picturePainter.between(575, 712);
			picturePainter.round(color(0xFFFFFF, 70), picturePainter.between(260, 1000), y,
					picturePainter.between(30, 120), 3.4, 3);
		}
	}

	private static void bush(PicturePainter picturePainter, double x, double y, double size) {
		Color green = mix(color(0x2F8A5B), color(0x0B4D3F), picturePainter.between(0, 1));
		picturePainter.disc(green, x, y, size);
		picturePainter.disc(mix(green, color(0xFFFFFF), 0.08), x + size * 0.6, y + size * 0.25, size * 0.7);
		picturePainter.disc(mix(green, color(0x000000), 0.12), x - size * 0.6, y + size * 0.3, size * 0.65);
	}

	private static void band(PicturePainter picturePainter, Color[] bands) {
		picturePainter.down(color(0x5FA86B), color(0x2F7F4F), 392, HEIGHT);
		for (int at = 0; at < bands.length * 2; at++) {
			double left = -500 + at * 200;
			double farLeft = 560 + (left - 560) * 0.24;
			double farRight = 560 + (left + 130 - 560) * 0.24;
			Color color = bands[at % bands.length];
			picturePainter.shape(new GradientPaint(0, 392, mix(color, color(0xFFFFFF), 0.35), 0, HEIGHT, color),
					farLeft, 396, farRight, 396, left + 130, HEIGHT, left, HEIGHT);
			for (int bloom = 0; bloom < 46; bloom++) {
				double depth = Math.sqrt(picturePainter.between(0.02, 1));
				double from = farLeft + (left - farLeft) * depth;
				double to = farRight + (left + 130 - farRight) * depth;
				picturePainter.disc(mix(color, color(0xFFFFFF), picturePainter.between(0.15, 0.6)),
						picturePainter.between(from, to), 396 + 324 * depth, 1.5 + 6 * depth);
			}
		}
	}

	private static void house(PicturePainter picturePainter, double x, double y, double size, Color wall, Color roof) {
		picturePainter.box(wall, x - 36 * size, y - 44 * size, 72 * size, 56 * size);
		picturePainter.shape(roof, x - 46 * size, y - 42 * size, x, y - 82 * size, x + 46 * size, y - 42 * size);
		picturePainter.shape(mix(roof, color(0x000000), 0.16), x, y - 82 * size, x + 46 * size, y - 42 * size,
				x + 6 * size, y - 42 * size);
		picturePainter.box(color(0x7FB6CF), x - 26 * size, y - 32 * size, 16 * size, 18 * size);
		picturePainter.box(color(0x7FB6CF), x + 10 * size, y - 32 * size, 16 * size, 18 * size);
		picturePainter.box(color(0x6B4A34), x - 7 * size, y - 18 * size, 14 * size, 30 * size);
	}

	private static void spire(PicturePainter picturePainter) {
		picturePainter.box(color(0xF0C9A0), 610, 250, 60, 190);
		picturePainter.shape(color(0x9C4A3C), 602, 252, 640, 120, 678, 252);
		picturePainter.shape(color(0x843B30), 640, 120, 678, 252, 646, 252);
		picturePainter.round(color(0x6B4A34), 628, 300, 24, 40, 24);
		picturePainter.box(color(0xF4D5B0), 560, 350, 160, 90);
		picturePainter.shape(color(0xB5533C), 550, 352, 640, 306, 730, 352);
	}

	private static void coffee(PicturePainter picturePainter, double x, double y, double size) {
		picturePainter.disc(mix(color(0x1F5A45), color(0x0E3A2D), picturePainter.between(0, 1)), x, y, size);
		picturePainter.disc(color(0x2F7558), x - size * 0.3, y - size * 0.3, size * 0.55);
		for (int at = 0; at < 7; at++) {
			picturePainter.disc(color(0xB8322E), x + picturePainter.between(-0.7, 0.7) * size,
					y + picturePainter.between(-0.6, 0.6) * size, size * 0.09);
		}
	}

}
