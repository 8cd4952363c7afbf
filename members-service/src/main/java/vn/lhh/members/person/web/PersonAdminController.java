package vn.lhh.members.person.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.members.person.Person;
import vn.lhh.members.person.PersonDesk;
import vn.lhh.members.person.PersonDetails;

/**
 * REST controller by which editors keep the records of persons.
 */
@RestController
@RequestMapping("/api/members/admin/persons")
@Audience({ "MEMBERS_ADMIN", "ADMIN" })
class PersonAdminController {

	private final PersonDesk desk;

	PersonAdminController(PersonDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	PageResult<PersonView> list(Paging paging) {
		return this.desk.page(paging).map(PersonView::of);
	}

	@GetMapping("/{id}")
	ResponseEntity<PersonView> one(@PathVariable String id) {
		return answer(ResponseEntity.ok(), this.desk.required(id));
	}

	@PostMapping
	ResponseEntity<PersonView> create(@RequestBody PersonDetails details) {
		Person created = this.desk.create(details.cleaned());
		return answer(ResponseEntity.created(URI.create("/api/members/admin/persons/" + created.id())), created);
	}

	@PutMapping("/{id}")
	ResponseEntity<PersonView> update(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody PersonDetails details) {
		return answer(ResponseEntity.ok(), this.desk.update(id, IfMatchHeader.required(ifMatch), details.cleaned()));
	}

	@PostMapping("/{id}/withdraw-consent")
	ResponseEntity<PersonView> withdrawConsent(@PathVariable String id) {
		return answer(ResponseEntity.ok(), this.desk.withdrawConsent(id));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.delete(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<PersonView> answer(ResponseEntity.BodyBuilder answer, Person person) {
		return answer.eTag("\"" + person.version() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(PersonView.of(person));
	}

}
