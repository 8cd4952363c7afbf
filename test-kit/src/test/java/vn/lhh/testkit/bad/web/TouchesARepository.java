package vn.lhh.testkit.bad.web;

import org.springframework.data.repository.Repository;

/**
 * Uses a repository from a web package, past the use cases.
 */
public class TouchesARepository {

	private final Repository<String, String> repository;

	public TouchesARepository(Repository<String, String> repository) {
		this.repository = repository;
	}

	public Repository<String, String> repository() {
		return this.repository;
	}

}
