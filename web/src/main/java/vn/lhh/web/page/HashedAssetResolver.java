package vn.lhh.web.page;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Resource resolver that serves an asset only under the address with its content hash,
 * because the response may be cached for ever.
 */
class HashedAssetResolver extends VersionResourceResolver {

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Resource found = super.resolveResourceInternal(request, requestPath, locations, chain);
		return (found instanceof HttpResource) ? found : null;
	}

}
