package vn.lhh.web.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Reads each asset out of the jar once: they are small, and the jar is opened under one
 * lock that all requests would share.
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
