package vn.lhh.kit.hash;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Sha256Tests {

	@Test
	void theDigestOfATextIsThatOfItsUtf8() {
		assertThat(HexFormat.of().formatHex(Sha256.of("abc")))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(Sha256.of("Đà Lạt")).isEqualTo(Sha256.of(new byte[] { (byte) 0xc4, (byte) 0x90, (byte) 0xc3,
				(byte) 0xa0, ' ', 'L', (byte) 0xe1, (byte) 0xba, (byte) 0xa1, 't' }));
	}

}
