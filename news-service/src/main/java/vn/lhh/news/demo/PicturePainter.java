package vn.lhh.news.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** Draws the basic shapes of all demo pictures, always the same for the same seed. */
final class PicturePainter {

	static final int WIDTH = 1280;

	static final int HEIGHT = 720;

	private final Graphics2D pen;

	private final Random random;

	PicturePainter(Graphics2D pen, long seed) {
		this.pen = pen;
		this.random = new Random(seed);
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	static Color color(int rgb) {
		return new Color(rgb);
	}

	static Color color(int rgb, int alpha) {
		return new Color((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF, alpha);
	}

	static Color mix(Color one, Color other, double part) {
		return new Color((int) (one.getRed() + (other.getRed() - one.getRed()) * part),
				(int) (one.getGreen() + (other.getGreen() - one.getGreen()) * part),
				(int) (one.getBlue() + (other.getBlue() - one.getBlue()) * part));
	}

	double between(double from, double to) {
		return from + (to - from) * this.random.nextDouble();
	}

	void fill(Paint paint, Shape shape) {
		this.pen.setPaint(paint);
		this.pen.fill(shape);
	}

	void stroke(Paint paint, double width, Shape shape) {
		this.pen.setPaint(paint);
		this.pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		this.pen.draw(shape);
	}

	void disc(Paint paint, double x, double y, double radius) {
		fill(paint, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
	}

	void oval(Paint paint, double x, double y, double halfWidth, double halfHeight) {
		fill(paint, new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
	}

	void box(Paint paint, double x, double y, double width, double height) {
		fill(paint, new Rectangle2D.Double(x, y, width, height));
	}

	void round(Paint paint, double x, double y, double width, double height, double corner) {
		fill(paint, new RoundRectangle2D.Double(x, y, width, height, corner, corner));
	}

	void shape(Paint paint, double... points) {
		fill(paint, path(points));
	}

	void line(Paint paint, double width, double... points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int at = 2; at < points.length; at += 2) {
			path.lineTo(points[at], points[at + 1]);
		}
		stroke(paint, width, path);
	}

	void ring(Paint paint, double width, double x, double y, double halfWidth, double halfHeight, double angle) {
		Shape oval = new Ellipse2D.Double(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight);
		AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
		turn.rotate(Math.toRadians(angle));
		stroke(paint, width, turn.createTransformedShape(oval));
	}

	void down(Color top, Color bottom, double from, double to) {
		box(new GradientPaint(0, (float) from, top, 0, (float) to, bottom), 0, from, WIDTH, to - from);
	}

	void glow(Color color, double x, double y, double radius) {
		Color clear = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
		disc(new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] { 0, 1 },
				new Color[] { color, clear }), x, y, radius);
	}

	void sun(Color color, double x, double y, double radius) {
		glow(new Color(color.getRed(), color.getGreen(), color.getBlue(), 120), x, y, radius * 4.2);
		disc(color, x, y, radius);
	}

	void cloud(double x, double y, double size, int alpha) {
		Color white = color(0xFFFFFF, alpha);
		RoundRectangle2D base = new RoundRectangle2D.Double(x - 1.6 * size, y - 0.32 * size, 3.2 * size, 0.64 * size,
				0.64 * size, 0.64 * size);
		java.awt.geom.Area area = new java.awt.geom.Area(base);
		area.add(new java.awt.geom.Area(new Ellipse2D.Double(x - 1.0 * size, y - 0.85 * size, 1.1 * size, 1.1 * size)));
		area.add(
				new java.awt.geom.Area(new Ellipse2D.Double(x - 0.25 * size, y - 1.15 * size, 1.4 * size, 1.4 * size)));
		fill(white, area);
	}

	void mist(double y, double height, int alpha) {
		down(color(0xFFFFFF, 0), color(0xFFFFFF, alpha), y, y + height / 2);
		down(color(0xFFFFFF, alpha), color(0xFFFFFF, 0), y + height / 2, y + height);
	}

	Ridge ridge(double base, double swing) {
		return new Ridge(base, swing, between(0, 6), between(0, 6), between(0, 6));
	}

	void hill(Ridge ridge, Color top, Color bottom) {
		Path2D path = new Path2D.Double();
		path.moveTo(0, HEIGHT);
		for (int x = 0; x <= WIDTH; x += 8) {
			path.lineTo(x, ridge.at(x));
		}
		path.lineTo(WIDTH, HEIGHT);
		path.closePath();
		fill(new GradientPaint(0, (float) (ridge.base() - ridge.swing()), top, 0, HEIGHT, bottom), path);
	}

	void pines(Ridge ridge, Color color, int count, double smallest, double largest) {
		double step = (double) WIDTH / count;
		for (int at = 0; at < count; at++) {
			double x = (at + between(0.05, 0.95)) * step;
			pine(x, ridge.at(x) + 6, between(smallest, largest), mix(color, color(0x0A2A24), between(0, 0.28)));
		}
	}

	void pine(double x, double ground, double height, Color color) {
		Color lit = mix(color, color(0xFFFFFF), 0.10);
		double half = height * 0.2;
		box(color(0x4A3A2C), x - height * 0.022, ground - height * 0.14, height * 0.044, height * 0.14);
		for (int tier = 0; tier < 4; tier++) {
			double top = ground - height + tier * height * 0.19;
			double bottom = top + height * 0.36;
			double reach = half * (0.42 + 0.21 * tier);
			shape(color, x, top, x + reach, bottom, x - reach, bottom);
			shape(lit, x, top, x + reach, bottom, x + reach * 0.12, bottom);
		}
	}

	static Path2D path(double... points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int at = 2; at < points.length; at += 2) {
			path.lineTo(points[at], points[at + 1]);
		}
		path.closePath();
		return path;
	}

	/** Computes the outline of a ridge of hills. */
	record Ridge(double base, double swing, double first, double second, double third) {

		double at(double x) {
			return this.base + this.swing * (0.6 * Math.sin(x / 260 + this.first)
					+ 0.3 * Math.sin(x / 118 + this.second) + 0.1 * Math.sin(x / 47 + this.third));
		}

	}

}
