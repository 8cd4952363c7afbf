package vn.lhh.identity.token;

import org.springframework.data.mongodb.repository.MongoRepository;

interface SigningKeys extends MongoRepository<SigningKey, String> {

}
