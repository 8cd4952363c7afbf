package vn.lhh.stats.visit.web;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.security.Audience;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the metric definitions, in the words printed beside the figures.
 */
@RestController
@RequestMapping("/api/stats/definition")
@Audience(Audience.ANYONE)
class DefinitionController {

	private final MetricDefinition metricDefinition;

	DefinitionController(MetricDefinition metricDefinition) {
		this.metricDefinition = metricDefinition;
	}

	@GetMapping
	ResponseEntity<MetricDefinition> definition() {
		return PublicResponse.of(this.metricDefinition).keys("stats-definition").build();
	}

}
