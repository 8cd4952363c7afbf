package vn.lhh.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformerChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

class InMemoryAssetTransformerTests {

	private final HttpServletRequest request = Mockito.mock(HttpServletRequest.class);

	private final ResourceTransformerChain chain = Mockito.mock(ResourceTransformerChain.class);

	@Test
	void anAssetIsReadOnceAndServedFromMemory() throws IOException {
		byte[] content = "body {}".getBytes(StandardCharsets.UTF_8);
		Asset asset = new Asset(content);
		given(this.chain.transform(this.request, asset)).willReturn(asset);
		Resource kept = new InMemoryAssetTransformer().transform(this.request, asset, this.chain);
		assertThat(kept.getContentAsByteArray()).isEqualTo(content);
		assertThat(kept.getContentAsByteArray()).isEqualTo(content);
		assertThat(asset.reads).isEqualTo(1);
	}

	private static final class Asset extends ByteArrayResource {

		private int reads;

		Asset(byte[] content) {
			super(content);
		}

		@Override
		public byte[] getContentAsByteArray() {
			this.reads++;
			return getByteArray();
		}

		@Override
		public String getFilename() {
			return "site.css";
		}

		@Override
		public long lastModified() {
			return 0;
		}

	}

}
