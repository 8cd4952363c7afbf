package vn.lhh.members.media.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentResponse;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.members.media.MediaStore;

/**
 * REST controller by which editors upload pictures and look at them.
 */
@RestController
@RequestMapping("/api/members/admin/media")
@Audience(value = { "MEMBERS_ADMIN", "ADMIN" }, scopes = ScopeType.ORGANISATION)
class MediaAdminController {

	private final MediaStore mediaStore;

	private final AttachmentStore files;

	MediaAdminController(MediaStore mediaStore, AttachmentStore files) {
		this.mediaStore = mediaStore;
		this.files = files;
	}

	@PostMapping
	ResponseEntity<Attachment> upload(@RequestParam MultipartFile file, Actor by) throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			Attachment kept = this.mediaStore.keep(bytes, file.getOriginalFilename(), by);
			return ResponseEntity.created(URI.create("/api/members/admin/media/" + kept.id())).body(kept);
		}
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> one(@PathVariable String id, Actor by, WebRequest request) {
		return AttachmentResponse.unshared(this.files, this.mediaStore.required(id, by), request);
	}

}
