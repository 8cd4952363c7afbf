package vn.lhh.news.media.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentAnswer;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.caching.PublicAnswer;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.media.MediaReader;
import vn.lhh.news.media.MediaUse;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

	private static final int WIDEST = 10_000;

	private static final Duration LONGEST_KEPT = Duration.ofMinutes(5);

	private final MediaReader reader;

	private final Attachments files;

	private final Clock clock;

	MediaController(MediaReader reader, Attachments files, Clock clock) {
		this.clock = clock;
		this.reader = reader;
		this.files = files;
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> media(@PathVariable String id, @RequestParam(required = false) @Nullable Integer w,
			@Nullable Principal caller, WebRequest request) {
		new Rules().check(w == null || (w >= 1 && w <= WIDEST), "w", "out-of-range").verify();
		Optional<MediaUse.Showing> showing = this.reader.showing(id);
		if (showing.isEmpty() && !isEditor(caller)) {
			throw Problem.notFound();
		}
		Attachment file = this.reader.file(id, w);
		ResponseEntity<Resource> answer = AttachmentAnswer.of(this.files, file, request);
		return showing.map((found) -> shown(answer, id, found)).orElseGet(() -> kept(answer));
	}

	private ResponseEntity<Resource> shown(ResponseEntity<Resource> answer, String id, MediaUse.Showing showing) {
		HttpHeaders headers = HttpHeaders.copyOf(answer.getHeaders());
		headers.set(PublicAnswer.SURROGATE_KEY, "media:" + id + " " + showing.key());
		Instant until = showing.until();
		if (until != null) {
			headers.set(PublicAnswer.VALID_UNTIL, until.toString());
			headers.setCacheControl(CacheControl.maxAge(left(until)).cachePublic());
		}
		return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
	}

	private Duration left(Instant until) {
		Duration left = Duration.between(this.clock.instant(), until);
		return (left.compareTo(LONGEST_KEPT) < 0) ? left : LONGEST_KEPT;
	}

	private static ResponseEntity<Resource> kept(ResponseEntity<Resource> answer) {
		HttpHeaders headers = HttpHeaders.copyOf(answer.getHeaders());
		headers.setCacheControl(CacheControl.noStore());
		return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
	}

	private static boolean isEditor(@Nullable Principal caller) {
		List<String> roles = (caller instanceof JwtAuthenticationToken token)
				? token.getToken().getClaimAsStringList("roles") : null;
		return roles != null && roles.stream().anyMatch(EDITORS::contains);
	}

}
