package vn.lhh.identity.token;

import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds the consent that an account gave a client.
 *
 * @param id client id and account id
 * @param principalName account id
 * @param authorities the allowed scopes
 */
@Document("consents")
record StoredConsent(@Id String id, String clientId, String principalName, Set<String> authorities) {

	static String id(String clientId, String principalName) {
		return clientId + " " + principalName;
	}

}
