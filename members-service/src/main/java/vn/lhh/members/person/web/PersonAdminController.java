package vn.lhh.members.person.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.admin.CrudController;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
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
class PersonAdminController extends CrudController<Person, PersonDetails, PersonDetails, PersonView> {

	private final PersonDesk desk;

	PersonAdminController(PersonDesk desk) {
		super(desk, PersonDetails::cleaned, PersonView::of);
		this.desk = desk;
	}

	@GetMapping
	PageResult<PersonView> list(Paging paging) {
		return this.desk.page(paging).map(PersonView::of);
	}

	@PostMapping("/{id}/withdraw-consent")
	ResponseEntity<PersonView> withdrawConsent(@PathVariable String id) {
		return answer(this.desk.withdrawConsent(id));
	}

}
