package vn.lhh.news.media.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.admin.AdminResponse;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.media.MediaDeletion;
import vn.lhh.news.media.MediaDesk;
import vn.lhh.news.media.MediaItem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/news/admin/media")
@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, drafting = "CONTRIBUTOR", scopes = ScopeType.CATEGORY)
class MediaAdminController {

	private final MediaDesk mediaDesk;

	private final MediaDeletion mediaDeletion;

	MediaAdminController(MediaDesk mediaDesk, MediaDeletion mediaDeletion) {
		this.mediaDesk = mediaDesk;
		this.mediaDeletion = mediaDeletion;
	}

	@GetMapping
	PageResult<MediaView> list(Paging paging, Actor by) {
		return this.mediaDesk.page(paging, by).map(MediaView::of);
	}

	@GetMapping("/{id}")
	ResponseEntity<MediaView> one(@PathVariable String id, Actor by) {
		return answer(this.mediaDesk.required(id, by));
	}

	@PostMapping
	ResponseEntity<MediaView> upload(@RequestPart MultipartFile file, @ModelAttribute MediaRequest request, Actor by)
			throws IOException {
		MediaItem mediaItem = this.mediaDesk.take(file.getInputStream(), file.getOriginalFilename(), request.said(),
				by);
		return AdminResponse.created(MediaView.of(mediaItem), mediaItem);
	}

	@PutMapping("/{id}")
	ResponseEntity<MediaView> describe(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody MediaRequest request, Actor by) {
		return answer(this.mediaDesk.describe(id, IfMatchHeader.required(ifMatch), request.said(), by));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> discard(@PathVariable String id, Actor by) {
		this.mediaDeletion.discard(id, by);
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<MediaView> answer(MediaItem mediaItem) {
		return AdminResponse.ok(MediaView.of(mediaItem), mediaItem);
	}

}
