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
 * Stores the OAuth authorization request behind a code. Parameters are stored as pairs,
 * because their names come from outside and may be invalid as field names of the
 * database.
 *
 * @param authorizationUri the URI it arrived at
 * @param clientId the client that asked
 * @param redirectUri the URI for its answer, if given
 * @param scopes the requested scopes
 * @param state the client's own {@code state}
 * @param parameters everything else, including the PKCE challenge
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
	 * Holds one further parameter.
	 *
	 * @param value one of its values
	 */
	record Parameter(String name, String value) {

	}

}
