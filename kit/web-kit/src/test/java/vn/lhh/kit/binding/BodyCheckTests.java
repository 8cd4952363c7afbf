package vn.lhh.kit.binding;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class BodyCheckTests {

	private static final String PRESENT = """
			{"leaders": [{"name": "An", "consent": null}, {"name": "Bình", "consent": {"by": "Hoa", "complete": true}},
			{"name": "Chi", "consent": {"by": "Tâm", "complete": false}}]}""";

	@Test
	void itemsAreTakenBackAsReadWhereverTheyStand() {
		assertThat(errors(PRESENT)).isEmpty();
		assertThat(
				errors("""
						{"leaders": [{"name": "Chi", "consent": {"by": "Lan", "complete": false}}, {"name": "An", "consent": null},
						{"name": "Bình", "consent": {"by": "Hoa", "complete": true}}, {"name": "Dung", "consent": {"by": "Hoa"}}]}"""))
			.isEmpty();
	}

	@Test
	void whatIsReadOnlyWithinAnItemIsNotTakenOtherwise() {
		assertThat(errors("{\"leaders\": [{\"consent\": {\"by\": \"Hoa\", \"complete\": 1}}]}"))
			.containsExactly("leaders[0].consent.complete field-unknown");
		assertThat(errors("{\"leaders\": [{\"name\": \"An\"}, {\"consent\": {\"complete\": 2}}]}"))
			.containsExactly("leaders[1].consent.complete read-only");
	}

	private static List<String> errors(String sent) {
		ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(sent);
		BodyCheck check = new BodyCheck();
		check.object("", body, Organisation.class, () -> new PresentView(JsonMapper.shared().readTree(PRESENT), true));
		assertThat(body.findValues("complete")).isEmpty();
		return check.errors().stream().map((error) -> error.field() + " " + error.code()).toList();
	}

	record Organisation(List<Leader> leaders) {
	}

	record Leader(String name, Consent consent) {
	}

	record Consent(String by) {
	}

}
