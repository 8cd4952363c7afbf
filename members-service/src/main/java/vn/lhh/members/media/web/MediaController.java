package vn.lhh.members.media.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

import vn.lhh.kit.attachment.AttachmentResponse;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.members.media.MediaStore;
import vn.lhh.members.media.MediaUsage;

/**
 * REST controller that serves public pictures to readers.
 */
@RestController
@RequestMapping("/api/members/media")
@Audience(Audience.ANYONE)
class MediaController {

	private final MediaStore mediaStore;

	private final AttachmentStore files;

	private final List<MediaUsage> uses;

	private final PublicationScheduler publicationScheduler;

	MediaController(MediaStore mediaStore, AttachmentStore files, List<MediaUsage> uses,
			PublicationScheduler publicationScheduler) {
		this.publicationScheduler = publicationScheduler;
		this.mediaStore = mediaStore;
		this.files = files;
		this.uses = uses;
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> one(@PathVariable String id, @RequestParam(required = false) @Nullable Integer w,
			@RequestParam(required = false) @Nullable String f, WebRequest request) {
		RenditionStore.Asked asked = RenditionStore.Asked.of(w, f);
		return AttachmentResponse.of(this.files, this.mediaStore.shown(id, this.uses, asked), request,
				List.of("media:" + id, "members-list"), this.publicationScheduler.nextChangeOrNull());
	}

}
