package vn.lhh.web.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Resource transformer that reads each asset out of the jar once: assets are small, and
 * all requests would share the lock under which the jar is opened.
 */
class InMemoryAssetTransformer implements ResourceTransformer {

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource made = chain.transform(request, resource);
		return (made instanceof TransformedResource) ? made
				: new TransformedResource(made, made.getContentAsByteArray());
	}

}
