package vn.lhh.identity.account.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretFile;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.OperatorDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller for the operator's commands. It listens on this service's own port, to
 * which no gateway routes, and requires the secret from the data folder.
 */
@Hidden
@RestController
@Audience(Audience.ANYONE)
class OperatorController {

	private static final Logger logger = LoggerFactory.getLogger(OperatorController.class);

	private static final String NAME = "operator";

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final OperatorDesk desk;

	private final String secret;

	OperatorController(OperatorDesk desk, IdentityProperties properties) {
		this.desk = desk;
		this.secret = new SecretFile(properties.data().resolve("operator.txt")).keep(NAME, SecretGenerator::token);
	}

	@PostMapping(path = "/internal/accounts", consumes = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> run(@RequestHeader(name = "Authorization", required = false) @Nullable String proof,
			@RequestBody(required = false) @Nullable String words) {
		if (proof == null || !MessageDigest.isEqual(bytes(proof), bytes("Operator " + this.secret))) {
			return answer(401, List.of("This is not the operator's secret."));
		}
		try {
			List<String> typed = (words == null) ? List.of() : words.lines().toList();
			List<String> said = this.desk.run(typed);
			logger.info("the operator did: {}", String.join(" ", typed).replaceAll("[\\r\\n]", " "));
			return answer(200, said);
		}
		catch (IllegalArgumentException ex) {
			return answer(400, List.of(Objects.requireNonNullElse(ex.getMessage(), "Not understood.")));
		}
	}

	private static ResponseEntity<String> answer(int status, List<String> lines) {
		return ResponseEntity.status(status)
			.contentType(TEXT)
			.header("Cache-Control", "no-store")
			.body(String.join("\n", lines) + "\n");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
