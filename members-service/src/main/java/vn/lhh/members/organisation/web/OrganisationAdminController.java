package vn.lhh.members.organisation.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.publishing.PublishingController;
import vn.lhh.kit.security.Audience;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationContent;
import vn.lhh.members.organisation.OrganisationDesk;

/**
 * Organisations for those who keep the list.
 */
@RestController
@RequestMapping("/api/members/admin/organisations")
@Audience({ "MEMBERS_ADMIN", "ADMIN" })
class OrganisationAdminController extends PublishingController<Organisation, OrganisationContent, OrganisationRequest> {

	OrganisationAdminController(OrganisationDesk desk) {
		super(desk);
	}

}
