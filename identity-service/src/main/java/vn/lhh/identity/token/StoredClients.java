package vn.lhh.identity.token;

import org.springframework.data.mongodb.repository.MongoRepository;

interface StoredClients extends MongoRepository<StoredClient, String> {

}
