package vn.lhh.launcher.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/**
 * Packs some entries of a jar into a jar of their own. The name of the new jar holds a
 * checksum of its entries, so a build that changes nothing makes no new jar.
 *
 * @param prefix start of the names of the packed entries
 * @param cut how many leading characters the packed names lose
 */
record JarSubset(JarFile jar, String prefix, int cut) {

	Path onto(ContentAddressedFolder contentAddressedFolder, String name, Manifest manifest) throws IOException {
		List<JarEntry> entries = entries();
		return contentAddressedFolder.keep(name, checksum(entries), (out) -> pack(entries, manifest, out));
	}

	/**
	 * Lists the entries in the order of the jar, folders included: Spring's component
	 * scan finds nothing in a jar without folder entries.
	 */
	private List<JarEntry> entries() {
		return this.jar.stream()
			.filter((entry) -> entry.getName().startsWith(this.prefix) && entry.getName().length() > this.cut)
			.toList();
	}

	private static long checksum(List<JarEntry> entries) {
		CRC32 sum = new CRC32();
		entries.stream()
			.map((entry) -> "%s %d %d\n".formatted(entry.getName(), entry.getSize(), entry.getCrc()))
			.sorted()
			.forEach((line) -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
		return sum.getValue();
	}

	private void pack(List<JarEntry> entries, Manifest manifest, OutputStream out) throws IOException {
		try (JarOutputStream packed = new JarOutputStream(out, manifest)) {
			for (JarEntry entry : entries) {
				packed.putNextEntry(new JarEntry(entry.getName().substring(this.cut)));
				try (InputStream in = this.jar.getInputStream(entry)) {
					in.transferTo(packed);
				}
				packed.closeEntry();
			}
		}
	}

}
