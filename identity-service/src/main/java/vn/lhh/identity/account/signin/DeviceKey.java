package vn.lhh.identity.account.signin;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Stores the HMAC key that signs device cookies, by which the portal recognises browsers
 * that signed in before. The key is made once and is the same for every instance.
 */
@Component
class DeviceKey {

	private static final String COLLECTION = "deviceKeys";

	private static final String ID = "device";

	private final MongoOperations mongo;

	private volatile @Nullable String known;

	DeviceKey(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Returns the key.
	 * @return 256 random bits as text
	 */
	String value() {
		String value = this.known;
		if (value == null) {
			value = stored();
			this.known = value;
		}
		return value;
	}

	private String stored() {
		Document found = this.mongo.findById(ID, Document.class, COLLECTION);
		return (found != null) ? found.getString("value") : made();
	}

	private String made() {
		try {
			String value = SecretGenerator.token();
			this.mongo.insert(new Document("_id", ID).append("value", value), COLLECTION);
			return value;
		}
		catch (DuplicateKeyException ex) {
			return stored();
		}
	}

}
