package vn.lhh.identity.token;

import org.springframework.data.mongodb.repository.MongoRepository;

interface StoredConsents extends MongoRepository<StoredConsent, String> {

}
