package vn.lhh.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretFile;
import vn.lhh.identity.SecretGenerator;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Creates the portal's OAuth clients and the first signing key at first start. Secrets
 * are random; only {@code clients.txt} holds them in clear, the database holds hashes.
 */
@Component
class ClientBootstrap implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(ClientBootstrap.class);

	private static final Set<String> SIGN_IN = Set.of("openid", "profile");

	private final StoredClients clients;

	private final PasswordEncoder passwords;

	private final SigningKeyRotation keys;

	private final IdentityProperties properties;

	private final Clock clock;

	ClientBootstrap(StoredClients clients, PasswordEncoder passwords, SigningKeyRotation keys,
			IdentityProperties properties, Clock clock) {
		this.clients = clients;
		this.passwords = passwords;
		this.keys = keys;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.keys.turn();
		Instant now = this.clock.instant();
		make(new StoredClient("portal-cli", "Dòng lệnh của cổng thông tin", null, Set.of("authorization_code"),
				Set.of("http://127.0.0.1/callback"), SIGN_IN, Set.of(), Duration.ofMinutes(30), now));
		make(new StoredClient("admin-console", "Trang quản trị", "", Set.of("authorization_code", "refresh_token"),
				Set.of("/quan-tri/dang-nhap/callback"), SIGN_IN, Set.of(), Duration.ofMinutes(10), now));
		make(new StoredClient("portal-scripts", "Tập lệnh tự động", "", Set.of("client_credentials"), Set.of(),
				Set.of(), this.properties.scriptRoles(), Duration.ofMinutes(30), now));
	}

	private void make(StoredClient client) {
		if (!this.clients.existsById(client.id())) {
			this.clients.insert((client.secretHash() == null) ? client : withSecret(client));
			logger.info("made client {}", client.id());
		}
	}

	private StoredClient withSecret(StoredClient client) {
		String secret = new SecretFile(this.properties.data().resolve("clients.txt")).keep(client.id(),
				SecretGenerator::token);
		return new StoredClient(client.id(), client.name(), Objects.requireNonNull(this.passwords.encode(secret)),
				client.grants(), client.redirects(), client.scopes(), client.roles(), client.accessFor(),
				client.createdAt());
	}

}
