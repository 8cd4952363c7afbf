package vn.lhh.testkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDescriptionTests {

	private final ApiDescription description = new ApiDescription(ApiClient.json("""
			{"paths": {"/api/x/things/{id}": {"get": {"responses": {
			  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
			  "304": {},
			  "404": {"content": {"application/problem+json": {"schema":
			    {"type": "object", "properties": {"code": {"enum": ["not-found"]}}}}}}}}},
			  "/api/x/things/{id}/{move}": {"post": {
			    "parameters": [{"name": "move", "schema": {"enum": ["publish", "trash"]}}],
			    "responses": {"200": {}}}}},
			 "components": {"schemas": {"Thing": {"type": "object", "required": ["name"],
			   "properties": {"name": {"type": "string"}, "size": {"type": ["integer", "null"]}}}}}}
			"""));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /api/x/things/1         | 200 | application/json         | {"name": "a", "size": null}
			GET  | /api/x/things/1         | 304 | application/json         | ''
			HEAD | /api/x/things/1         | 200 | application/json         | ''
			GET  | /api/x/things/1         | 404 | application/problem+json | {"code": "not-found"}
			GET  | /api/x/things/1         | 503 | application/problem+json | {"code": "store-away"}
			POST | /api/x/things/1/publish | 200 | application/json         | {}
			POST | /api/x/things/1/other   | 404 | application/problem+json | {"code": "not-found"}
			""")
	void whatIsDescribedMayBeAnswered(String method, String path, int status, String type, String body) {
		assertThat(this.description.violation(method, path, status, type, body)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /api/x/things/1         | 200 | application/json         | {"size": 1}
			GET  | /api/x/things/1         | 200 | application/json         | {"name": 1}
			GET  | /api/x/things/1         | 200 | application/json         | {"name": "a", "size": "big"}
			GET  | /api/x/things/1         | 404 | application/problem+json | {"code": "gone"}
			GET  | /api/x/things/1         | 409 | application/problem+json | {"code": "slug-taken"}
			POST | /api/x/things/1/trash   | 201 | application/json         | {}
			""")
	void aWrongStatusCodeOrBodyIsFound(String method, String path, int status, String type, String body) {
		assertThat(this.description.violation(method, path, status, type, body)).isPresent();
	}

	@Test
	void operationsWithChoicesAnswerThoseOnly() {
		assertThat(this.description.operations()).extracting(Object::toString)
			.containsExactly("GET /api/x/things/{id}", "POST /api/x/things/{id}/{move}");
	}

}
