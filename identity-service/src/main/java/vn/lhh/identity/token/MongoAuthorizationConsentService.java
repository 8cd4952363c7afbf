package vn.lhh.identity.token;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

@Component
class MongoAuthorizationConsentService implements OAuth2AuthorizationConsentService {

	private final StoredConsents store;

	MongoAuthorizationConsentService(StoredConsents store) {
		this.store = store;
	}

	@Override
	public void save(OAuth2AuthorizationConsent consent) {
		Set<String> authorities = consent.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.collect(Collectors.toSet());
		this.store.save(new StoredConsent(id(consent), consent.getRegisteredClientId(), consent.getPrincipalName(),
				authorities));
	}

	@Override
	public void remove(OAuth2AuthorizationConsent consent) {
		this.store.deleteById(id(consent));
	}

	@Override
	public @Nullable OAuth2AuthorizationConsent findById(String clientId, String principalName) {
		return this.store.findById(StoredConsent.id(clientId, principalName))
			.map(MongoAuthorizationConsentService::restored)
			.orElse(null);
	}

	private static OAuth2AuthorizationConsent restored(StoredConsent stored) {
		OAuth2AuthorizationConsent.Builder builder = OAuth2AuthorizationConsent.withId(stored.clientId(),
				stored.principalName());
		stored.authorities().forEach((authority) -> builder.authority(new SimpleGrantedAuthority(authority)));
		return builder.build();
	}

	private static String id(OAuth2AuthorizationConsent consent) {
		return StoredConsent.id(consent.getRegisteredClientId(), consent.getPrincipalName());
	}

}
