package vn.lhh.members.organisation.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.publishing.preview.PreviewView;
import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationContent;
import vn.lhh.members.organisation.OrganisationDesk;

/**
 * REST controller by which editors write, move and publish organisations.
 */
@RestController
@RequestMapping("/api/members/admin/organisations")
@Audience(value = { "MEMBERS_ADMIN", "ADMIN" }, scopes = ScopeType.ORGANISATION)
class OrganisationAdminController
		extends PublicationAdminController<Organisation, OrganisationContent, OrganisationRequest> {

	OrganisationAdminController(OrganisationDesk desk) {
		super(desk);
	}

	@Hidden
	@Override
	public ResponseEntity<PreviewView> preview(String id, Actor by) {
		return super.preview(id, by);
	}

}
