package vn.lhh.news.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import static vn.lhh.news.demo.PicturePainter.HEIGHT;
import static vn.lhh.news.demo.PicturePainter.WIDTH;
import static vn.lhh.news.demo.PicturePainter.color;
import static vn.lhh.news.demo.PicturePainter.mix;

/**
 * Draws demo pictures of workplaces (halls, laboratories, workshops, classrooms) and
 * symbols of science.
 */
final class IndoorPictures {

	private static final Color PINE = color(0x0B5D4B);

	private static final Color SKY = color(0x17649A);

	private static final Color MIMOSA = color(0xF2B705);

	private static final Color PAPER = color(0xF7F4EA);

	private IndoorPictures() {
	}

	static void conference(PicturePainter picturePainter) {
		picturePainter.down(color(0xF3E9D6), color(0xE3D2B4), 0, 470);
		for (int at = 0; at < 9; at++) {
			picturePainter.box(color(0xD9C5A0, 110), at * 160, 0, 4, 470);
		}
		picturePainter.round(PINE, 250, 60, 780, 250, 18);
		picturePainter.round(color(0x0F6F5A), 264, 74, 752, 222, 12);
		picturePainter.disc(MIMOSA, 640, 142, 42);
		picturePainter.disc(color(0x0F6F5A), 640, 142, 33);
		leaf(picturePainter, 640, 166, 26, -90, MIMOSA);
		picturePainter.round(color(0xFFFFFF, 230), 420, 208, 440, 18, 18);
		picturePainter.round(color(0xFFFFFF, 150), 500, 242, 280, 12, 12);
		picturePainter.box(color(0x8A5A3A), 0, 440, WIDTH, 34);
		picturePainter.down(color(0xA87548), color(0x7B4F30), 470, HEIGHT);
		podium(picturePainter, 190, 300);
		table(picturePainter);
		for (int row = 0; row < 3; row++) {
			audience(picturePainter, row);
		}
	}

	static void atom(PicturePainter picturePainter) {
		picturePainter.fill(new GradientPaint(0, 0, color(0x0B5D4B), WIDTH, HEIGHT, color(0x17649A)),
				new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		pattern(picturePainter, color(0xFFFFFF, 16));
		picturePainter.glow(color(0xFFFFFF, 70), 640, 360, 420);
		for (int turn = 0; turn < 3; turn++) {
			picturePainter.ring(color(0xFFFFFF, 225), 7, 640, 360, 290, 108, turn * 60);
		}
		picturePainter.disc(MIMOSA, 640, 360, 54);
		picturePainter.disc(color(0xFFD95A), 626, 346, 30);
		double[] angles = { 20, 150, 262 };
		for (int turn = 0; turn < 3; turn++) {
			double t = Math.toRadians(angles[turn]);
			double a = Math.toRadians(turn * 60);
			double x = 290 * Math.cos(t);
			double y = 108 * Math.sin(t);
			picturePainter.disc(color(0xBFE8D8), 640 + x * Math.cos(a) - y * Math.sin(a),
					360 + x * Math.sin(a) + y * Math.cos(a), 20);
		}
		leaf(picturePainter, 250, 560, 130, -60, color(0x7FD0A0));
		leaf(picturePainter, 220, 575, 110, -120, color(0x4FB88A));
		picturePainter.fill(color(0xFFFFFF, 215), gear(1070, 180, 92, 12));
		picturePainter.disc(color(0x14628C), 1070, 180, 40);
		picturePainter.fill(color(0xFFFFFF, 140), gear(1180, 290, 58, 10));
		picturePainter.disc(color(0x155F90), 1180, 290, 24);
	}

	static void invention(PicturePainter picturePainter) {
		picturePainter.down(color(0xFFF6D9), color(0xFBE3A0), 0, HEIGHT);
		pattern(picturePainter, color(0xE0B84A, 40));
		picturePainter.fill(color(0x17649A), gear(330, 420, 170, 14));
		picturePainter.disc(color(0xFBE9B4), 330, 420, 78);
		picturePainter.fill(color(0x0B5D4B), gear(560, 556, 108, 12));
		picturePainter.disc(color(0xFBE9B4), 560, 556, 46);
		picturePainter.fill(color(0xC96A4A), gear(196, 610, 80, 10));
		picturePainter.disc(color(0xFBE9B4), 196, 610, 34);
		picturePainter.glow(color(0xFFFFFF, 230), 880, 300, 330);
		for (int ray = 0; ray < 12; ray++) {
			double a = Math.toRadians(ray * 30);
			picturePainter.line(MIMOSA, 10, 880 + 226 * Math.cos(a), 290 + 226 * Math.sin(a), 880 + 270 * Math.cos(a),
					290 + 270 * Math.sin(a));
		}
		picturePainter.disc(color(0xFFD644), 880, 290, 160);
		picturePainter.shape(color(0xFFD644), 782, 400, 978, 400, 940, 500, 820, 500);
		picturePainter.disc(color(0xFFE98A), 838, 246, 62);
		picturePainter.line(color(0xB57A05), 8, 830, 330, 856, 290, 880, 330, 904, 290, 930, 330);
		picturePainter.line(color(0xB57A05), 8, 880, 330, 880, 492);
		for (int at = 0; at < 3; at++) {
			picturePainter.round(color(0x5C6B73), 816 + at * 6, 504 + at * 32, 128 - at * 12, 24, 12);
		}
	}

	static void laboratory(PicturePainter picturePainter) {
		picturePainter.down(color(0xE6F1F2), color(0xCFE2E4), 0, 500);
		picturePainter.round(color(0xBFD8DC), 90, 60, 360, 260, 10);
		picturePainter.box(new GradientPaint(0, 70, color(0x8CC8E8), 0, 310, color(0xE9F6F1)), 102, 72, 336, 236);
		PicturePainter.Ridge hills = picturePainter.ridge(250, 14);
		for (double x = 112; x < 430; x += 32) {
			picturePainter.pine(x, hills.at(x) + 46, 90, color(0x4C9080));
		}
		picturePainter.box(color(0xBFD8DC), 266, 72, 8, 236);
		shelf(picturePainter, 560, 130);
		shelf(picturePainter, 560, 260);
		picturePainter.round(color(0xF8FBFA), 0, 500, WIDTH, 34, 4);
		picturePainter.down(color(0x2C7A8C), color(0x174F63), 534, HEIGHT);
		for (int at = 0; at < 5; at++) {
			picturePainter.round(color(0x236878), 30 + at * 256, 566, 220, 130, 10);
			picturePainter.round(color(0xCFE2E4), 110 + at * 256, 588, 60, 10, 8);
		}
		flask(picturePainter, 620, 500, 1.4, color(0x3FB98A));
		flask(picturePainter, 790, 500, 1.0, color(0xF2B705));
		flask(picturePainter, 910, 500, 1.2, color(0xD9506B));
		microscope(picturePainter, 300, 500);
		for (int at = 0; at < 4; at++) {
			tube(picturePainter, 1040 + at * 46, 500, at);
		}
		picturePainter.round(color(0x8A5A3A), 1012, 446, 196, 14, 6);
	}

	static void drone(PicturePainter picturePainter) {
		picturePainter.down(color(0x8CC8EA), color(0xF3FAEE), 0, 420);
		picturePainter.sun(color(0xFFF0B8), 210, 150, 46);
		picturePainter.cloud(1040, 130, 60, 210);
		picturePainter.hill(picturePainter.ridge(360, 34), color(0x8FBFAE), color(0xB9DCC4));
		picturePainter.down(color(0x7FC06F), color(0x2F7F4F), 410, HEIGHT);
		for (int at = -9; at <= 9; at++) {
			picturePainter.shape((at % 2 == 0) ? color(0x55A35A) : color(0x3F8F50), 640 + at * 30, 410,
					640 + at * 30 + 16, 410, 640 + at * 150 + 84, HEIGHT, 640 + at * 150, HEIGHT);
		}
		picturePainter.shape(new GradientPaint(0, 330, color(0xBFE8F8, 190), 0, 600, color(0xFFFFFF, 20)), 560, 330,
				800, 330, 960, 620, 400, 620);
		for (int arm = -1; arm <= 1; arm += 2) {
			picturePainter.line(color(0x33424A), 14, 680, 280, 680 + arm * 190, 240);
			picturePainter.line(color(0x33424A), 12, 680, 290, 680 + arm * 120, 320);
			picturePainter.oval(color(0xFFFFFF, 150), 680 + arm * 190, 222, 120, 12);
			picturePainter.oval(color(0xFFFFFF, 130), 680 + arm * 120, 304, 84, 9);
			picturePainter.round(color(0x22303A), 680 + arm * 190 - 13, 222, 26, 34, 10);
		}
		picturePainter.round(color(0xF7F9F8), 610, 244, 140, 70, 40);
		picturePainter.round(MIMOSA, 610, 290, 140, 14, 12);
		picturePainter.round(color(0x17649A), 636, 312, 88, 34, 16);
		picturePainter.disc(color(0x22303A), 680, 262, 15);
		picturePainter.disc(color(0x7FD0F0), 680, 262, 7);
	}

	static void library(PicturePainter picturePainter) {
		picturePainter.down(color(0xF4EBDA), color(0xE6D3B0), 0, HEIGHT);
		picturePainter.box(color(0x9C6B3F), 60, 50, 1160, 480);
		picturePainter.box(color(0x7E5330), 78, 68, 1124, 444);
		Color[] spines = { PINE, SKY, color(0xB5533C), MIMOSA, color(0x5C6B73), color(0x7C6BC4), color(0x3FA58A),
				PAPER };
		for (int row = 0; row < 3; row++) {
			double floor = 208 + row * 148;
			double x = 92;
			for (int at = 0; x < 1170; at++) {
				double width = picturePainter.between(20, 40);
				double height = picturePainter.between(88, 124);
				Color spine = spines[(int) picturePainter.between(0, spines.length)];
				picturePainter.round(spine, x, floor - height, width - 3, height, 5);
				picturePainter.box(color(0xFFFFFF, 120), x + 4, floor - height + 16, width - 11, 5);
				picturePainter.box(color(0xFFFFFF, 80), x + 4, floor - 24, width - 11, 4);
				x += width + ((at % 9 == 8) ? 26 : 0);
			}
			picturePainter.box(color(0x9C6B3F), 78, floor, 1124, 16);
		}
		picturePainter.box(new GradientPaint(0, 560, color(0xB9814E), 0, HEIGHT, color(0x8A5A3A)), 0, 586, WIDTH, 134);
		book(picturePainter, 640, 600);
		picturePainter.round(color(0x0B5D4B), 200, 500, 16, 96, 8);
		picturePainter.shape(color(0x0F7A62), 150, 500, 266, 500, 240, 430, 176, 430);
		picturePainter.glow(color(0xFFF0B8, 150), 208, 560, 160);
	}

	static void robot(PicturePainter picturePainter) {
		picturePainter.fill(new GradientPaint(0, 0, color(0xE3F1F5), WIDTH, HEIGHT, color(0xBFDDE6)),
				new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		pattern(picturePainter, color(0x17649A, 22));
		picturePainter.round(color(0x0F4A3C), 90, 90, 520, 300, 14);
		picturePainter.round(color(0x14604E), 104, 104, 492, 272, 8);
		picturePainter.line(color(0xFFFFFF, 200), 5, 140, 330, 220, 250, 300, 290, 390, 180, 470, 220, 560, 140);
		picturePainter.line(color(0xFFFFFF, 110), 3, 140, 130, 140, 340, 565, 340);
		picturePainter.disc(MIMOSA, 390, 180, 10);
		picturePainter.box(new GradientPaint(0, 560, color(0xD9B27C), 0, HEIGHT, color(0xA87548)), 0, 580, WIDTH, 140);
		picturePainter.round(color(0xF7F9F8), 790, 150, 260, 190, 60);
		picturePainter.round(color(0x22303A), 824, 196, 192, 92, 46);
		picturePainter.disc(color(0x7FE0C0), 872, 242, 22);
		picturePainter.disc(color(0x7FE0C0), 968, 242, 22);
		picturePainter.line(color(0x5C6B73), 8, 920, 150, 920, 106);
		picturePainter.disc(MIMOSA, 920, 98, 16);
		picturePainter.round(color(0x5C6B73), 890, 338, 60, 26, 8);
		picturePainter.round(color(0x17649A), 770, 360, 300, 200, 46);
		picturePainter.round(color(0xF7F9F8), 840, 400, 160, 100, 18);
		picturePainter.fill(color(0x0B5D4B), gear(920, 450, 34, 9));
		picturePainter.disc(color(0xF7F9F8), 920, 450, 13);
		picturePainter.line(color(0x5C6B73), 26, 770, 410, 690, 470, 640, 560);
		picturePainter.line(color(0x5C6B73), 26, 1070, 410, 1140, 480, 1150, 560);
		picturePainter.disc(color(0x33424A), 636, 566, 26);
		picturePainter.disc(color(0x33424A), 1152, 566, 26);
		picturePainter.round(color(0x33424A), 810, 556, 80, 50, 16);
		picturePainter.round(color(0x33424A), 950, 556, 80, 50, 16);
		for (int at = 0; at < 3; at++) {
			picturePainter.round(mix(color(0xC96A4A), MIMOSA, at * 0.5), 180 + at * 120, 548 - at * 6, 92, 54 + at * 6,
					10);
		}
	}

	private static void podium(PicturePainter picturePainter, double x, double y) {
		picturePainter.shape(color(0x6B4226), x - 70, y + 60, x + 70, y + 60, x + 56, y + 250, x - 56, y + 250);
		picturePainter.round(color(0x8A5A3A), x - 82, y + 44, 164, 24, 8);
		picturePainter.disc(MIMOSA, x, y + 140, 24);
		picturePainter.line(color(0x33424A), 5, x + 22, y + 46, x + 14, y + 6);
		person(picturePainter, x, y + 46, 1.5, color(0x22303A));
	}

	private static void table(PicturePainter picturePainter) {
		Color[] suits = { color(0x22303A), color(0x17649A), color(0x5C3B4A), color(0x33424A), color(0x0F4A3C) };
		for (int at = 0; at < 5; at++) {
			person(picturePainter, 480 + at * 130, 430, 1.3, suits[at]);
		}
		picturePainter.round(color(0xB5533C), 400, 428, 680, 112, 8);
		picturePainter.round(color(0xC96A4A), 390, 416, 700, 26, 10);
		for (int at = 0; at < 5; at++) {
			picturePainter.round(PAPER, 448 + at * 130, 398, 64, 22, 4);
		}
		for (int at = 0; at < 14; at++) {
			picturePainter.disc((at % 2 == 0) ? MIMOSA : color(0xFFFFFF), 560 + at * 26,
					540 + picturePainter.between(-8, 8), 13);
			picturePainter.disc(color(0x3F8F58), 572 + at * 26, 552, 10);
		}
	}

	private static void audience(PicturePainter picturePainter, int row) {
		double y = 600 + row * 62;
		double step = 118 + row * 16;
		for (int at = 0; at * step < WIDTH + 60; at++) {
			double x = at * step + ((row % 2 == 0) ? 20 : 72);
			Color coat = mix(color(0x1B3A4B), color(0x5A7F8C), picturePainter.between(0, 1));
			picturePainter.round(mix(coat, color(0x000000), 0.1 * row), x - 40, y - 6, 80, 120, 40);
			picturePainter.disc(color(0x2B211C), x, y - 28, 25 + row * 2);
		}
	}

	private static void person(PicturePainter picturePainter, double x, double bottom, double size, Color coat) {
		picturePainter.round(coat, x - 30 * size, bottom - 48 * size, 60 * size, 70 * size, 34 * size);
		picturePainter.shape(color(0xFFFFFF), x - 9 * size, bottom - 48 * size, x + 9 * size, bottom - 48 * size, x,
				bottom - 22 * size);
		picturePainter.disc(color(0xE8B98F), x, bottom - 66 * size, 18 * size);
		Area hair = new Area(new Ellipse2D.Double(x - 19 * size, bottom - 88 * size, 38 * size, 36 * size));
		hair.subtract(new Area(new Rectangle2D.Double(x - 20 * size, bottom - 70 * size, 40 * size, 30 * size)));
		picturePainter.fill(color(0x2B211C), hair);
	}

	private static void leaf(PicturePainter picturePainter, double x, double y, double length, double angle,
			Color color) {
		Path2D leaf = new Path2D.Double();
		leaf.moveTo(0, 0);
		leaf.curveTo(length * 0.3, -length * 0.45, length * 0.8, -length * 0.4, length, 0);
		leaf.curveTo(length * 0.8, length * 0.4, length * 0.3, length * 0.45, 0, 0);
		AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
		turn.rotate(Math.toRadians(angle));
		picturePainter.fill(color, turn.createTransformedShape(leaf));
		picturePainter.stroke(mix(color, color(0xFFFFFF), 0.4), length * 0.025,
				turn.createTransformedShape(new java.awt.geom.Line2D.Double(0, 0, length * 0.9, 0)));
	}

	private static Area gear(double x, double y, double radius, int teeth) {
		Area gear = new Area(new Ellipse2D.Double(x - radius * 0.82, y - radius * 0.82, radius * 1.64, radius * 1.64));
		for (int at = 0; at < teeth; at++) {
			AffineTransform turn = AffineTransform.getRotateInstance(2 * Math.PI * at / teeth, x, y);
			double half = radius * Math.PI / teeth * 0.5;
			gear.add(new Area(turn.createTransformedShape(PicturePainter.path(x - half * 1.25, y - radius * 0.76,
					x - half * 0.8, y - radius, x + half * 0.8, y - radius, x + half * 1.25, y - radius * 0.76))));
		}
		return gear;
	}

	private static void pattern(PicturePainter picturePainter, Color color) {
		for (int row = 0; row < 9; row++) {
			for (int at = 0; at < 15; at++) {
				double x = at * 92 + (row % 2) * 46;
				double y = row * 86;
				picturePainter.line(color, 3, x, y - 24, x + 22, y - 12, x + 22, y + 12, x, y + 24, x - 22, y + 12,
						x - 22, y - 12, x, y - 24);
			}
		}
	}

	private static void shelf(PicturePainter picturePainter, double x, double y) {
		picturePainter.round(color(0x8A5A3A), x, y + 64, 620, 12, 4);
		Color[] jars = { color(0x3FB98A), color(0x17649A), color(0xF2B705), color(0xD9506B), color(0x7C6BC4) };
		for (int at = 0; at < 9; at++) {
			double height = picturePainter.between(38, 62);
			picturePainter.round(color(0xFFFFFF, 190), x + 22 + at * 66, y + 64 - height, 40, height, 10);
			picturePainter.round(jars[(int) picturePainter.between(0, jars.length)], x + 22 + at * 66,
					y + 64 - height * 0.55, 40, height * 0.55, 10);
			picturePainter.round(color(0x5C6B73), x + 26 + at * 66, y + 58 - height, 32, 10, 4);
		}
	}

	private static void flask(PicturePainter picturePainter, double x, double ground, double size, Color liquid) {
		picturePainter.shape(color(0xFFFFFF, 200), x - 16 * size, ground - 150 * size, x + 16 * size,
				ground - 150 * size, x + 16 * size, ground - 96 * size, x + 66 * size, ground, x - 66 * size, ground,
				x - 16 * size, ground - 96 * size);
		picturePainter.shape(liquid, x - 38 * size, ground - 54 * size, x + 38 * size, ground - 54 * size,
				x + 62 * size, ground - 6 * size, x - 62 * size, ground - 6 * size);
		picturePainter.disc(color(0xFFFFFF, 150), x - 14 * size, ground - 30 * size, 8 * size);
		picturePainter.disc(color(0xFFFFFF, 130), x + 16 * size, ground - 40 * size, 5 * size);
		picturePainter.round(color(0xDDE9EA), x - 22 * size, ground - 158 * size, 44 * size, 14 * size, 8 * size);
	}

	private static void microscope(PicturePainter picturePainter, double x, double ground) {
		picturePainter.round(color(0x33424A), x - 100, ground - 26, 200, 26, 14);
		picturePainter.stroke(color(0x33424A), 24,
				new Arc2D.Double(x - 92, ground - 214, 176, 196, -80, 150, Arc2D.OPEN));
		picturePainter.round(color(0x5C6B73), x - 94, ground - 92, 120, 16, 8);
		picturePainter.line(color(0xF7F9F8), 44, x - 36, ground - 142, x + 8, ground - 250);
		picturePainter.line(color(0x17649A), 30, x - 44, ground - 122, x - 50, ground - 108);
		picturePainter.line(color(0x22303A), 34, x + 14, ground - 264, x + 24, ground - 290);
	}

	private static void tube(PicturePainter picturePainter, double x, double ground, int at) {
		Color[] liquids = { color(0x3FB98A), color(0x17649A), color(0xD9506B), MIMOSA };
		picturePainter.round(color(0xFFFFFF, 220), x, ground - 124, 26, 118, 24);
		picturePainter.round(liquids[at], x + 3, ground - 66 + at * 6, 20, 57 - at * 6, 18);
	}

	private static void book(PicturePainter picturePainter, double x, double y) {
		picturePainter.shape(color(0x17649A), x - 226, y + 60, x, y + 76, x + 226, y + 60, x + 206, y - 46, x, y - 26,
				x - 206, y - 46);
		picturePainter.shape(color(0xFFFFFF), x - 210, y + 44, x, y + 62, x, y - 32, x - 192, y - 54);
		picturePainter.shape(PAPER, x + 210, y + 44, x, y + 62, x, y - 32, x + 192, y - 54);
		for (int at = 0; at < 4; at++) {
			picturePainter.line(color(0xB9C4C6), 4, x - 172, y - 28 + at * 18, x - 24, y - 12 + at * 18);
			picturePainter.line(color(0xB9C4C6), 4, x + 172, y - 28 + at * 18, x + 24, y - 12 + at * 18);
		}
	}

}
