package vn.lhh.launcher.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Publishes the samples through the admin APIs, and withdraws them at the end, so that
 * the next integration test finds the site unchanged.
 */
final class SampleDesk implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String WITH_REASON = "{\"reason\": \"Vì thế\"}";

	private final WholeSite site;

	private final SampleIds ids = new SampleIds();

	private final Map<String, String> tokens = new HashMap<>();

	private final Deque<Runnable> undo = new ArrayDeque<>();

	SampleDesk(WholeSite site) {
		this.site = site;
	}

	SampleIds ids() {
		return this.ids;
	}

	void make(FieldSample sample) {
		if (!sample.original().isEmpty()) {
			this.ids.copy(sample.name(), sample.original());
		}
		if (sample.isUpload()) {
			upload(sample);
		}
		if (sample.hasBody()) {
			write(sample);
		}
	}

	private void upload(FieldSample sample) {
		Answer answer = this.site.visitor()
			.upload(this.ids.fill(sample.upload()), token(sample.writer()), sample.form(), sample.file(),
					SampleFiles.named(sample.file()));
		this.ids.take(sample.name(), taken(sample, "upload", answer));
	}

	private void write(FieldSample sample) {
		String body = this.ids.fill(sample.body().toString());
		if (sample.isNew()) {
			Answer answer = send(sample.writer(), "POST", sample.address(), body, "");
			this.ids.take(sample.name(), taken(sample, "write", answer));
			sample.undoing()
				.ifPresentOrElse((undoing) -> this.undo.push(() -> takeBack(sample, undoing)),
						() -> publish(sample, sample.address() + "/" + this.ids.of(sample.name())));
		}
		else {
			change(sample, body);
		}
	}

	private void change(FieldSample sample, String body) {
		String address = placed(sample, sample.address());
		String version = placed(sample, sample.version());
		Answer before = send(sample.writer(), "GET", version, null, "");
		JsonNode old = taken(sample, "read", before);
		taken(sample, "write", send(sample.writer(), sample.method(), address, body, before.header("ETag")));
		if (sample.undoing().isPresent()) {
			this.undo.push(() -> takeBack(sample, sample.undoing().get()));
		}
		else if (sample.isOnly()) {
			this.undo.push(() -> putBack(sample, old));
		}
		else {
			publish(sample, version);
		}
	}

	private String placed(FieldSample sample, String address) {
		return this.ids
			.fill(address.replace("{move}", sample.move()).replace("{id}", "${%s}".formatted(sample.name())));
	}

	private void publish(FieldSample sample, String address) {
		List<FieldSample.Step> steps = sample.steps();
		steps.forEach((step) -> this.ids.take(sample.name(), move(sample, address, step.move(), step.user())));
		if (!steps.isEmpty()) {
			this.undo.push(() -> move(sample, address, takesDown(sample), steps.getLast().user()));
		}
		else if (sample.body().has("active")) {
			this.undo.push(() -> deactivate(sample, address));
		}
		else if (sample.isNew()) {
			this.undo.push(() -> delete(sample, address));
		}
	}

	private JsonNode move(FieldSample sample, String address, String move, String user) {
		Answer seen = send(user, "GET", address, null, "");
		taken(sample, "read", seen);
		String request = move.equals("publish") ? "{}" : WITH_REASON;
		return taken(sample, move, send(user, "POST", address + "/" + move, request, seen.header("ETag")));
	}

	private static String takesDown(FieldSample sample) {
		return sample.service().equals("qa") ? "hide" : "trash";
	}

	private void takeBack(FieldSample sample, FieldSample.Undoing undoing) {
		String version = undoing.version().isEmpty() ? ""
				: send(undoing.by(), "GET", this.ids.fill(undoing.version()), null, "").header("ETag");
		taken(sample, "take back",
				send(undoing.by(), "POST", this.ids.fill(undoing.address()), undoing.body(), version));
	}

	private void deactivate(FieldSample sample, String address) {
		Answer seen = send(sample.writer(), "GET", address, null, "");
		ObjectNode item = (ObjectNode) taken(sample, "read", seen);
		item.put("active", false);
		taken(sample, "deactivate", send(sample.writer(), "PUT", address, item.toString(), seen.header("ETag")));
	}

	/** Deletes the item, unless another item that is no longer public still needs it. */
	private void delete(FieldSample sample, String address) {
		Answer seen = send(sample.writer(), "GET", address, null, "");
		Answer answer = send(sample.writer(), "DELETE", address, null, seen.header("ETag"));
		if (answer.status() != 409 && answer.status() != 405) {
			taken(sample, "delete", answer);
		}
	}

	private void putBack(FieldSample sample, JsonNode old) {
		ObjectNode body = JSON.createObjectNode();
		JsonNode whole = old.path(sample.name()).isObject() ? old.path(sample.name()) : old;
		sample.body().propertyNames().forEach((name) -> body.set(name, whole.path(name)));
		Answer seen = send(sample.writer(), "GET", sample.version(), null, "");
		Answer answer = send(sample.writer(), "PUT", sample.address(), body.toString(), seen.header("ETag"));
		taken(sample, "put back", answer);
	}

	private Answer send(String user, String method, String path, String json, String version) {
		return this.site.visitor().send(method, path, token(user), json, version.isEmpty() ? null : version);
	}

	private @Nullable String token(String user) {
		return user.equals(FieldSample.NOBODY) ? null : this.tokens.computeIfAbsent(user, this.site::token);
	}

	private static JsonNode taken(FieldSample sample, String step, Answer answer) {
		assertThat(answer.status()).as("%s of %s: %s", step, sample.name(), answer.body()).isBetween(200, 299);
		return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
	}

	@Override
	public void close() {
		List<String> failures = new ArrayList<>();
		this.undo.forEach((step) -> {
			try {
				step.run();
			}
			catch (AssertionError ex) {
				failures.add(ex.getMessage());
			}
		});
		assertThat(failures).as("The site is not as it was").isEmpty();
	}

}
