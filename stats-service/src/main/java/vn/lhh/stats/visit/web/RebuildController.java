package vn.lhh.stats.visit.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.audit.AuditRecorder;
import vn.lhh.kit.audit.AuditedItem;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.Sensitive;
import vn.lhh.stats.visit.counting.ReadModel;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Rebuilds the read model from both Kafka topics, while the present one is still served.
 */
@RestController
@RequestMapping("/api/stats/admin/rebuild")
@Audience({ "OPERATOR", "ADMIN" })
@Sensitive
class RebuildController {

	private final ReadModel model;

	private final AuditRecorder audit;

	RebuildController(ReadModel model, AuditRecorder audit) {
		this.model = model;
		this.audit = audit;
	}

	record RebuildView(String generation, String serving, boolean done, @Nullable Instant readThrough) {

		static RebuildView of(ReadModel.State state) {
			boolean done = state.daysRestored() && state.generation().equals(state.serving());
			return new RebuildView(state.generation(), state.serving(), done, state.readThrough());
		}

	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	RebuildView begin(Actor by) {
		this.audit.record("rebuild", AuditedItem.untitled("read-model", "stats"), by);
		return RebuildView.of(this.model.rebuild());
	}

	@GetMapping
	RebuildView state() {
		return RebuildView.of(this.model.state());
	}

}
