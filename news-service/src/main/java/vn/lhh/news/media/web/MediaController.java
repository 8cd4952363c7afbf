package vn.lhh.news.media.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentResponse;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.media.MediaReader;
import vn.lhh.news.media.MediaUsage;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/news/media")
@Audience(Audience.ANYONE)
class MediaController {

	private static final Set<String> EDITORS = Set.of("EDITOR", "APPROVER", "ADMIN");

	private final MediaReader reader;

	private final AttachmentStore files;

	private final PublicationScheduler publicationScheduler;

	MediaController(MediaReader reader, AttachmentStore files, PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.files = files;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> media(@PathVariable String id, @RequestParam(required = false) @Nullable Integer w,
			@RequestParam(required = false) @Nullable String f, @Nullable Principal caller, WebRequest request) {
		RenditionStore.Asked asked = RenditionStore.Asked.of(w, f);
		Optional<MediaUsage.Showing> showing = this.reader.showing(id);
		if (showing.isEmpty() && !isEditor(caller)) {
			throw Problem.notFound();
		}
		Attachment file = this.reader.file(id, asked);
		return showing.map((found) -> shown(id, file, found, request))
			.orElseGet(() -> AttachmentResponse.unshared(this.files, file, request));
	}

	private ResponseEntity<Resource> shown(String id, Attachment file, MediaUsage.Showing showing, WebRequest request) {
		return AttachmentResponse.of(this.files, file, request, List.of("media:" + id, showing.key()),
				this.publicationScheduler.earliest(showing.until()));
	}

	private static boolean isEditor(@Nullable Principal caller) {
		List<String> roles = (caller instanceof JwtAuthenticationToken token)
				? token.getToken().getClaimAsStringList("roles") : null;
		return roles != null && roles.stream().anyMatch(EDITORS::contains);
	}

}
