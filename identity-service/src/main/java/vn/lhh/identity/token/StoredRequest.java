package vn.lhh.identity.token;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The authorization request a code answers. Parameters are kept as pairs, since their
 * names come from outside and need not be names a database takes.
 *
 * @param authorizationUri where it arrived
 * @param clientId who asked
 * @param redirectUri where its answer goes, if it said so
 * @param scopes what it asked for
 * @param state the client's own mark
 * @param parameters everything else, among it the PKCE challenge
 */
record StoredRequest(String authorizationUri, String clientId, @Nullable String redirectUri, Set<String> scopes,
		@Nullable String state, List<Parameter> parameters) {

	static StoredRequest of(OAuth2AuthorizationRequest request) {
		List<Parameter> parameters = request.getAdditionalParameters()
			.entrySet()
			.stream()
			.flatMap((entry) -> values(entry.getValue()).map((value) -> new Parameter(entry.getKey(), value)))
			.toList();
		return new StoredRequest(request.getAuthorizationUri(), request.getClientId(), request.getRedirectUri(),
				request.getScopes(), request.getState(), parameters);
	}

	OAuth2AuthorizationRequest restored() {
		OAuth2AuthorizationRequest.Builder builder = OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(this.authorizationUri)
			.clientId(this.clientId)
			.scopes(this.scopes)
			.additionalParameters(byName());
		if (this.redirectUri != null) {
			builder.redirectUri(this.redirectUri);
		}
		if (this.state != null) {
			builder.state(this.state);
		}
		return builder.build();
	}

	private Map<String, Object> byName() {
		Map<String, Object> byName = new LinkedHashMap<>();
		for (Parameter parameter : this.parameters) {
			byName.merge(parameter.name(), parameter.value(), StoredRequest::both);
		}
		return byName;
	}

	private static Object both(Object before, Object value) {
		return Stream.concat(values(before), values(value)).toArray(String[]::new);
	}

	private static Stream<String> values(Object value) {
		return (value instanceof Object[] many) ? Arrays.stream(many).map(Object::toString)
				: Stream.of(value.toString());
	}

	/**
	 * One further parameter.
	 *
	 * @param name its name
	 * @param value one of its values
	 */
	record Parameter(String name, String value) {

	}

}
