package vn.lhh.identity.token;

import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody allowed a client that has to ask.
 *
 * @param id client and account
 * @param clientId the client
 * @param principalName account id
 * @param authorities what was allowed
 */
@Document("consents")
record StoredConsent(@Id String id, String clientId, String principalName, Set<String> authorities) {

	static String id(String clientId, String principalName) {
		return clientId + " " + principalName;
	}

}
