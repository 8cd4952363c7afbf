package vn.lhh.stats.visit.web;

import vn.lhh.kit.caching.PublicResponse;
import vn.lhh.kit.security.Audience;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the figures mean, in the words printed beside them.
 */
@RestController
@RequestMapping("/api/stats/definition")
@Audience(Audience.ANYONE)
class DefinitionController {

	private final Definition definition;

	DefinitionController(Definition definition) {
		this.definition = definition;
	}

	@GetMapping
	ResponseEntity<Definition> definition() {
		return PublicResponse.of(this.definition).keys("stats-definition").entity();
	}

}
