package vn.lhh.news.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

import static vn.lhh.news.demo.Brush.HEIGHT;
import static vn.lhh.news.demo.Brush.WIDTH;
import static vn.lhh.news.demo.Brush.color;
import static vn.lhh.news.demo.Brush.mix;

/**
 * Draws the country: pine hills, lakes, tea, greenhouses, waterfalls.
 */
final class Highlands {

	private static final Color PINE = color(0x0B5D4B);

	private static final Color FAR = color(0x8FBFC0);

	private static final Color MIMOSA = color(0xF2B705);

	private Highlands() {
	}

	static void pineHills(Brush brush) {
		morning(brush);
		brush.hill(brush.ridge(400, 46), color(0x9CC7C3), color(0xCFE3DD));
		Brush.Ridge middle = brush.ridge(470, 40);
		brush.hill(middle, color(0x5E9F93), color(0x9CC7B6));
		brush.pines(middle, color(0x3B8374), 46, 44, 74);
		brush.mist(430, 130, 120);
		Brush.Ridge near = brush.ridge(570, 36);
		brush.hill(near, color(0x2B7562), color(0x0F4A3C));
		brush.pines(near, PINE, 24, 110, 190);
		Brush.Ridge front = brush.ridge(690, 18);
		brush.hill(front, color(0x0C4A3C), color(0x06332A));
		brush.pines(front, color(0x083F33), 9, 170, 280);
	}

	static void lake(Brush brush) {
		brush.down(color(0x6FB3DD), color(0xE9F4F4), 0, 400);
		brush.sun(color(0xFFF3C4), 300, 150, 42);
		brush.cloud(820, 120, 60, 200);
		brush.cloud(1090, 190, 42, 160);
		brush.hill(brush.ridge(320, 36), FAR, color(0xB9D8D4));
		Brush.Ridge shore = brush.ridge(372, 16);
		brush.hill(shore, color(0x3C8C78), color(0x2B7562));
		brush.pines(shore, color(0x1E6B58), 40, 40, 92);
		water(brush, 402);
		sail(brush, 860, 520, 1.25);
		sail(brush, 560, 462, 0.6);
		Brush.Ridge bank = brush.ridge(684, 16);
		brush.hill(bank, color(0x12604E), color(0x083B31));
		brush.pine(120, 700, 330, color(0x0B4D3F));
		brush.pine(215, 712, 240, color(0x0E5A49));
		brush.pine(1180, 706, 300, color(0x0B4D3F));
		flowers(brush, 300, 1100, 676, MIMOSA);
	}

	static void greenhouses(Brush brush) {
		morning(brush);
		Brush.Ridge far = brush.ridge(330, 40);
		brush.hill(far, color(0x7DB3AC), color(0xB9D8D0));
		brush.pines(far, color(0x4C9080), 44, 30, 58);
		brush.hill(brush.ridge(420, 20), color(0x6FAF7F), color(0x3F8A5F));
		brush.shape(color(0xE8D9B5), 606, 426, 640, 426, 790, 720, 560, 720);
		for (int row = 0; row < 4; row++) {
			double y = 430 + row * 76;
			double size = 0.62 + row * 0.24;
			for (int at = -1; at < 9 - row; at++) {
				double x = -40 + at * 250 * size + row * 46;
				double lane = 622 + (y - 430) * 0.17;
				double verge = 24 + (y - 430) * 0.33 + 40 * size;
				if (x + 230 * size < lane - verge || x > lane + verge) {
					greenhouse(brush, x, y, 230 * size, 84 * size);
				}
			}
		}
	}

	static void tea(Brush brush) {
		brush.down(color(0x8FD0EA), color(0xFDF6DC), 0, 380);
		brush.sun(color(0xFFE9A0), 980, 190, 50);
		brush.cloud(330, 130, 62, 210);
		brush.cloud(620, 210, 40, 150);
		brush.hill(brush.ridge(320, 50), color(0xA7D0C0), color(0xCFE8D4));
		brush.hill(brush.ridge(392, 30), color(0x7DBF8B), color(0x9FD39A));
		rows(brush, 400, 760);
		Brush.Ridge left = brush.ridge(470, 24);
		brush.pine(92, left.at(92), 190, color(0x1E6B58));
		brush.pine(170, left.at(170) + 16, 150, color(0x2B7562));
		picker(brush, 760, 560, 1.0);
		picker(brush, 900, 620, 1.25);
		picker(brush, 560, 640, 1.35);
	}

	static void waterfall(Brush brush) {
		brush.down(color(0xA9D8E6), color(0xEAF6F2), 0, 320);
		brush.hill(brush.ridge(190, 26), color(0x5E9F93), color(0x3C8C78));
		Brush.Ridge top = brush.ridge(210, 14);
		brush.pines(top, color(0x1E6B58), 34, 60, 120);
		cliff(brush, 0, 470, color(0x5B5148), color(0x3E3731));
		cliff(brush, 830, WIDTH, color(0x544A42), color(0x38312C));
		brush.box(color(0x4A423B), 470, 230, 360, 330);
		for (int at = 0; at < 26; at++) {
			double x = 474 + at * 13.6;
			double sway = brush.between(-4, 4);
			brush.shape(color(0xFFFFFF, (int) brush.between(130, 245)), x, 222, x + 15, 222, x + 16 + sway, 570,
					x - 2 + sway, 570);
		}
		pool(brush);
		brush.glow(color(0xFFFFFF, 215), 650, 566, 250);
		for (int at = 0; at < 16; at++) {
			bush(brush, brush.between(0, 420), brush.between(560, 710), brush.between(26, 54));
			bush(brush, brush.between(880, WIDTH), brush.between(560, 710), brush.between(26, 54));
		}
	}

	static void flowerFields(Brush brush) {
		brush.down(color(0x79BEE6), color(0xF4FAF4), 0, 380);
		brush.cloud(230, 130, 56, 220);
		brush.cloud(980, 100, 70, 200);
		Brush.Ridge far = brush.ridge(330, 44);
		brush.hill(far, color(0x82B8AE), color(0xA9D0C0));
		brush.pines(far, color(0x4C9080), 40, 30, 64);
		Color[] bands = { color(0x9F86C9), color(0xE98FB0), MIMOSA, color(0xF4F1E8), color(0xC8557C), color(0x7C6BC4) };
		band(brush, bands);
		house(brush, 1010, 372, 1.15, color(0xF6EFE0), color(0xB5533C));
		brush.pine(1150, 400, 130, color(0x1E6B58));
		brush.pine(960, 396, 100, color(0x2B7562));
	}

	static void coffeeDawn(Brush brush) {
		brush.down(color(0x41507E), color(0xF6B36B), 0, 420);
		brush.sun(color(0xFFE1A0), 640, 352, 62);
		brush.hill(brush.ridge(360, 44), color(0x8A6F8E), color(0xC08F86));
		brush.mist(350, 110, 90);
		Brush.Ridge middle = brush.ridge(440, 36);
		brush.hill(middle, color(0x4E5A6C), color(0x5E6B6A));
		brush.pines(middle, color(0x34475A), 38, 40, 80);
		brush.hill(brush.ridge(520, 20), color(0x2C5148), color(0x14352D));
		for (int row = 0; row < 5; row++) {
			for (int at = 0; at < 14; at++) {
				double x = at * 104 + (row % 2) * 52 - 20;
				coffee(brush, x, 540 + row * 48, 30 + row * 7);
			}
		}
	}

	static void dam(Brush brush) {
		brush.down(color(0x8CC6E6), color(0xF1F7F2), 0, 360);
		brush.cloud(300, 110, 52, 210);
		brush.cloud(1020, 150, 58, 200);
		Brush.Ridge far = brush.ridge(270, 60);
		brush.hill(far, color(0x6FA79C), color(0x8FBFB0));
		brush.pines(far, color(0x3F8474), 50, 30, 62);
		water(brush, 352);
		brush.shape(color(0xD9DCD8), 150, 380, 1130, 380, 1040, 720, 240, 720);
		brush.shape(color(0xB9BEB9), 150, 380, 1130, 380, 1124, 402, 156, 402);
		for (int gate = 0; gate < 5; gate++) {
			double x = 330 + gate * 140;
			brush.round(color(0x8D9692), x - 46, 350, 92, 60, 10);
			brush.box(color(0x4E5A58), x - 32, 364, 64, 46);
			brush.shape(new GradientPaint(0, 410, color(0xFFFFFF, 235), 0, 690, color(0xCFE9F2, 200)), x - 30, 410,
					x + 30, 410, x + 44, 700, x - 44, 700);
		}
		brush.shape(color(0x2B7562), 0, 330, 150, 380, 240, 720, 0, 720);
		brush.shape(color(0x1F6653), WIDTH, 320, 1130, 380, 1040, 720, WIDTH, 720);
		brush.mist(640, 120, 190);
		Brush.Ridge left = brush.ridge(420, 10);
		brush.pine(60, left.at(60), 120, PINE);
		brush.pine(1210, left.at(1210), 140, PINE);
		brush.pine(1150, 540, 120, PINE);
		brush.pine(110, 600, 130, PINE);
	}

	static void town(Brush brush) {
		brush.down(color(0x83C5E8), color(0xFFF3DC), 0, 400);
		brush.sun(color(0xFFF0B8), 1050, 140, 44);
		brush.cloud(260, 120, 58, 210);
		Brush.Ridge far = brush.ridge(330, 46);
		brush.hill(far, color(0x7DB3AC), color(0xA9D0C4));
		brush.pines(far, color(0x4C9080), 44, 36, 70);
		Color[] roofs = { color(0xB5533C), color(0xC96A4A), color(0x8C3F33), color(0x17649A), color(0x5C6B73) };
		Color[] walls = { color(0xFBF5E6), color(0xF6E3C0), color(0xE7F0EE), color(0xFCE9D8) };
		for (int row = 0; row < 4; row++) {
			brush.hill(brush.ridge(400 + row * 84, 14), mix(color(0x6FAF8F), PINE, row * 0.28),
					mix(color(0x4F9A78), PINE, row * 0.3));
			for (int at = 0; at < 9 - row; at++) {
				double x = 40 + at * (150 + row * 28) + brush.between(-22, 22);
				double y = 424 + row * 84 + brush.between(-6, 10);
				house(brush, x, y, 0.8 + row * 0.2, walls[(at + row) % walls.length],
						roofs[(at * 2 + row) % roofs.length]);
				brush.pine(x + 66 + row * 14, y + 12, 70 + row * 24, mix(color(0x2B7562), PINE, row * 0.3));
			}
		}
		spire(brush);
	}

	private static void morning(Brush brush) {
		brush.down(color(0x7EBEE3), color(0xFDF3DC), 0, 460);
		brush.sun(color(0xFFF0B8), 930, 210, 52);
		brush.cloud(270, 130, 60, 205);
		brush.cloud(560, 210, 40, 150);
		brush.cloud(1130, 110, 48, 180);
	}

	private static void water(Brush brush, double from) {
		brush.down(color(0x8CC5D8), color(0x1F7390), from, HEIGHT);
		for (int at = 0; at < 70; at++) {
			double y = brush.between(from + 8, HEIGHT - 20);
			double length = (y - from) * 0.28 + 24;
			double x = brush.between(-40, WIDTH);
			brush.round(color(0xFFFFFF, 46), x, y, length, 3, 3);
		}
	}

	private static void sail(Brush brush, double x, double y, double size) {
		brush.shape(color(0xFFFFFF), x, y - 90 * size, x, y - 8 * size, x + 52 * size, y - 8 * size);
		brush.shape(color(0xF2B705), x - 5 * size, y - 80 * size, x - 5 * size, y - 8 * size, x - 38 * size,
				y - 8 * size);
		brush.shape(color(0x7A3B2A), x - 50 * size, y, x + 60 * size, y, x + 42 * size, y + 18 * size, x - 36 * size,
				y + 18 * size);
		brush.oval(color(0x0A4A5F, 60), x + 4 * size, y + 26 * size, 60 * size, 6 * size);
	}

	private static void flowers(Brush brush, double from, double to, double y, Color color) {
		for (int at = 0; at < 60; at++) {
			brush.disc(mix(color, color(0xFFFFFF), brush.between(0, 0.4)), brush.between(from, to),
					y + brush.between(-8, 34), brush.between(3, 6));
		}
	}

	private static void greenhouse(Brush brush, double x, double y, double width, double height) {
		Path2D arch = new Path2D.Double();
		arch.moveTo(x, y + height);
		arch.lineTo(x, y + height * 0.45);
		arch.curveTo(x + width * 0.1, y - height * 0.15, x + width * 0.9, y - height * 0.15, x + width,
				y + height * 0.45);
		arch.lineTo(x + width, y + height);
		arch.closePath();
		brush.fill(new GradientPaint((float) x, 0, color(0xF7FCFB), (float) (x + width), 0, color(0xC9E2E4)), arch);
		brush.stroke(color(0x8FB5B8), 2.2, arch);
		for (int at = 1; at < 6; at++) {
			double rib = x + width * at / 6;
			brush.line(color(0x9FC3C5, 150), 1.6, rib, y + height * 0.12, rib, y + height);
		}
		brush.box(color(0x5FAE6E), x + width * 0.08, y + height * 0.78, width * 0.84, height * 0.14);
		for (int at = 0; at < 9; at++) {
			brush.disc((at % 3 == 0) ? color(0xD9506B) : color(0x3F8F58), x + width * (0.12 + at * 0.095),
					y + height * 0.77, height * 0.06);
		}
	}

	private static void rows(Brush brush, double horizon, double bottom) {
		brush.down(color(0x8CCB7E), color(0x2F7F4F), horizon, HEIGHT);
		for (int at = 0; at < 13; at++) {
			double depth = at / 12.0;
			double y = horizon + (bottom - horizon) * depth * depth;
			double thick = 8 + 46 * depth;
			Path2D row = new Path2D.Double();
			row.moveTo(-20, y + 40 * Math.sin(at));
			row.curveTo(320, y - 46 * depth - 14, 760, y + 58 * depth + 10, 1310, y - 30 * depth);
			brush.stroke(mix(color(0x6FBF6A), color(0x1C6B41), depth), thick, row);
			row.transform(java.awt.geom.AffineTransform.getTranslateInstance(0, -thick * 0.25));
			brush.stroke(mix(color(0x9BD98A), color(0x3F9A58), depth), thick * 0.36, row);
		}
	}

	private static void picker(Brush brush, double x, double y, double size) {
		brush.oval(color(0x123F2A, 90), x, y + 62 * size, 34 * size, 7 * size);
		brush.round(color(0x17649A), x - 20 * size, y, 40 * size, 60 * size, 22 * size);
		brush.round(color(0x9C6B3F), x + 12 * size, y + 10 * size, 26 * size, 34 * size, 8 * size);
		brush.disc(color(0xE8B98F), x, y - 12 * size, 13 * size);
		brush.shape(color(0xF1DDA6), x, y - 42 * size, x + 34 * size, y - 14 * size, x - 34 * size, y - 14 * size);
	}

	private static void cliff(Brush brush, double from, double to, Color light, Color dark) {
		brush.box(new GradientPaint(0, 220, light, 0, HEIGHT, dark), from, 226, to - from, HEIGHT - 226);
		for (int at = 0; at < 40; at++) {
			double x = brush.between(from, to - 60);
			double y = brush.between(240, 640);
			double width = brush.between(40, 120);
			Color shade = color((at % 2 == 0) ? 0xFFFFFF : 0x000000, 22);
			brush.shape(shade, x, y, Math.min(x + width, to), y + 8, Math.min(x + width * 0.8, to), y + 60, x + 10,
					y + 46);
		}
		for (int at = 0; at < 14; at++) {
			bush(brush, brush.between(from, to), 232, brush.between(16, 30));
		}
	}

	private static void pool(Brush brush) {
		brush.down(color(0x8FD2DC), color(0x1F7C8C), 560, HEIGHT);
		for (int at = 0; at < 40; at++) {
			double y = brush.between(575, 712);
			brush.round(color(0xFFFFFF, 70), brush.between(260, 1000), y, brush.between(30, 120), 3.4, 3);
		}
	}

	private static void bush(Brush brush, double x, double y, double size) {
		Color green = mix(color(0x2F8A5B), color(0x0B4D3F), brush.between(0, 1));
		brush.disc(green, x, y, size);
		brush.disc(mix(green, color(0xFFFFFF), 0.08), x + size * 0.6, y + size * 0.25, size * 0.7);
		brush.disc(mix(green, color(0x000000), 0.12), x - size * 0.6, y + size * 0.3, size * 0.65);
	}

	private static void band(Brush brush, Color[] bands) {
		brush.down(color(0x5FA86B), color(0x2F7F4F), 392, HEIGHT);
		for (int at = 0; at < bands.length * 2; at++) {
			double left = -500 + at * 200;
			double farLeft = 560 + (left - 560) * 0.24;
			double farRight = 560 + (left + 130 - 560) * 0.24;
			Color color = bands[at % bands.length];
			brush.shape(new GradientPaint(0, 392, mix(color, color(0xFFFFFF), 0.35), 0, HEIGHT, color), farLeft, 396,
					farRight, 396, left + 130, HEIGHT, left, HEIGHT);
			for (int bloom = 0; bloom < 46; bloom++) {
				double depth = Math.sqrt(brush.between(0.02, 1));
				double from = farLeft + (left - farLeft) * depth;
				double to = farRight + (left + 130 - farRight) * depth;
				brush.disc(mix(color, color(0xFFFFFF), brush.between(0.15, 0.6)), brush.between(from, to),
						396 + 324 * depth, 1.5 + 6 * depth);
			}
		}
	}

	private static void house(Brush brush, double x, double y, double size, Color wall, Color roof) {
		brush.box(wall, x - 36 * size, y - 44 * size, 72 * size, 56 * size);
		brush.shape(roof, x - 46 * size, y - 42 * size, x, y - 82 * size, x + 46 * size, y - 42 * size);
		brush.shape(mix(roof, color(0x000000), 0.16), x, y - 82 * size, x + 46 * size, y - 42 * size, x + 6 * size,
				y - 42 * size);
		brush.box(color(0x7FB6CF), x - 26 * size, y - 32 * size, 16 * size, 18 * size);
		brush.box(color(0x7FB6CF), x + 10 * size, y - 32 * size, 16 * size, 18 * size);
		brush.box(color(0x6B4A34), x - 7 * size, y - 18 * size, 14 * size, 30 * size);
	}

	private static void spire(Brush brush) {
		brush.box(color(0xF0C9A0), 610, 250, 60, 190);
		brush.shape(color(0x9C4A3C), 602, 252, 640, 120, 678, 252);
		brush.shape(color(0x843B30), 640, 120, 678, 252, 646, 252);
		brush.round(color(0x6B4A34), 628, 300, 24, 40, 24);
		brush.box(color(0xF4D5B0), 560, 350, 160, 90);
		brush.shape(color(0xB5533C), 550, 352, 640, 306, 730, 352);
	}

	private static void coffee(Brush brush, double x, double y, double size) {
		brush.disc(mix(color(0x1F5A45), color(0x0E3A2D), brush.between(0, 1)), x, y, size);
		brush.disc(color(0x2F7558), x - size * 0.3, y - size * 0.3, size * 0.55);
		for (int at = 0; at < 7; at++) {
			brush.disc(color(0xB8322E), x + brush.between(-0.7, 0.7) * size, y + brush.between(-0.6, 0.6) * size,
					size * 0.09);
		}
	}

}
