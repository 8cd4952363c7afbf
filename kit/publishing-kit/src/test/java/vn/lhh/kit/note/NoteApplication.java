package vn.lhh.kit.note;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.Nfc;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class NoteApplication {

	@Bean
	OutboxTopic noteChannel() {
		return OutboxTopic.of(Note.class, "note.notes");
	}

	@Bean
	PublicationDesk<Note, NoteContent> noteDesk(Notes notes, PublishingContext context) {
		return new PublicationDesk<>(notes, Note::new, context);
	}

	public record NoteContent(String title, @Nullable String bodyHtml, @Nullable Instant validFrom,
			@Nullable Instant validTo, List<String> labels, List<Part> parts, int words) implements PublicationContent {

		public NoteContent(String title, @Nullable String bodyHtml, @Nullable Instant validFrom,
				@Nullable Instant validTo) {
			this(title, bodyHtml, validFrom, validTo, List.of(), List.of(), 0);
		}

		@Override
		public void check(FieldChecks fieldChecks) {
			fieldChecks.required("title", this.title, 250).after("validTo", this.validFrom, this.validTo);
		}

		@Override
		public @Nullable Instant shownFrom() {
			return this.validFrom;
		}

		@Override
		public @Nullable Instant shownUntil() {
			return this.validTo;
		}

	}

	public record Part(@Nullable String text, int place, boolean shown, int length) {

	}

	public record PartRequest(@Nullable String text, @Nullable Integer place, @Nullable Boolean shown) {

		Part part() {
			return new Part(this.text, (this.place == null) ? 0 : this.place, Boolean.TRUE.equals(this.shown),
					(this.text == null) ? 0 : this.text.length());
		}

	}

	@Document("notes")
	public static class Note extends Publication<NoteContent> {

		@Override
		protected String eventPrefix() {
			return "note.note";
		}

		@Override
		protected Object publicState(NoteContent content) {
			return Map.of("id", id(), "title", content.title(), "slug", slug());
		}

	}

	@Component
	public static class Notes extends PublicationStore<Note> {

		Notes(MongoOperations mongo) {
			super(mongo, Note.class);
		}

	}

	public record NoteRequest(@Nullable String title, @Nullable String bodyHtml, @Nullable Instant validFrom,
			@Nullable Instant validTo, @Nullable List<String> labels, @Nullable List<PartRequest> parts,
			@Nullable String slug, @Nullable Instant publishAt, @Nullable Instant unpublishAt,
			@Nullable Visibility visibility) implements ContentRequest<NoteContent> {

		@Override
		public NoteContent content() {
			String cleanTitle = Nfc.of((this.title == null) ? "" : this.title);
			return new NoteContent(cleanTitle, GivenHtml.orNull("bodyHtml", this.bodyHtml), this.validFrom,
					this.validTo, (this.labels == null) ? List.of() : this.labels,
					(this.parts == null) ? List.of() : this.parts.stream().map(PartRequest::part).toList(),
					cleanTitle.split(" ").length);
		}

		@Override
		public PublicationSettings settings() {
			return new PublicationSettings(this.slug, this.publishAt, this.unpublishAt, this.visibility, null);
		}

	}

	@RestController
	@RequestMapping("/api/note/admin/notes")
	@Audience(value = { "WRITER", "BOSS" }, approving = "BOSS")
	static class NoteAdminController extends PublicationAdminController<Note, NoteContent, NoteRequest> {

		NoteAdminController(PublicationDesk<Note, NoteContent> publicationDesk) {
			super(publicationDesk);
		}

	}

	@RestController
	@RequestMapping("/api/note/notes")
	@Audience(Audience.ANYONE)
	static class NoteController {

		private final Notes notes;

		private final Clock clock;

		NoteController(Notes notes, Clock clock) {
			this.notes = notes;
			this.clock = clock;
		}

		@GetMapping
		ResponseEntity<PageResult<String>> list(Paging paging) {
			Sort newest = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");
			PageResult<Note> page = this.notes.listed(new Criteria(), newest, paging, this.clock.instant(), "draft");
			return PublicResponse.of(page.map((note) -> note.shown().title())).keys("note-list").build();
		}

		@GetMapping("/{slug}")
		ResponseEntity<NoteContent> one(@PathVariable String slug) {
			Note note = this.notes.visible(slug, this.clock.instant());
			return PublicResponse.of(note.shown()).keys("note:" + note.id()).validUntil(note.visibleUntil()).build();
		}

	}

	@RestController
	@RequestMapping("/api/note/forgotten")
	static class ForgottenController {

		@GetMapping
		String nobodyMayCallThis() {
			return "secret";
		}

	}

}
