package vn.lhh.testkit.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.testkit.bad.BadNames;
import vn.lhh.testkit.bad.Namesake;

import static org.assertj.core.api.Assertions.assertThat;

class NamingRulesTests {

	@ParameterizedTest
	@ValueSource(classes = { BadNames.ArticleSetup.class, BadNames.KitDefaults.class, BadNames.Policy.class,
			BadNames.Doorkeeper.class, BadNames.PagingResolver.class, BadNames.Gate.class, BadNames.AccountShut.class,
			BadNames.Keeper.class })
	void aBadNameIsFoundByTheRuleThatItBreaks(Class<?> bad) {
		JavaClasses example = new ClassFileImporter().importClasses(bad);
		assertThat(NamingRules.all().stream().flatMap((rule) -> violations(rule, example))).singleElement()
			.asString()
			.contains(bad.getSimpleName());
	}

	@Test
	void eachRuleHasABadName() {
		JavaClasses examples = new ClassFileImporter().importClasses(BadNames.class.getDeclaredClasses());
		assertThat(NamingRules.all())
			.allSatisfy((rule) -> assertThat(violations(rule, examples)).as(rule.getDescription()).hasSize(1));
	}

	@Test
	void namesakesAreFound() {
		JavaClasses examples = new ClassFileImporter().importClasses(Namesake.class,
				vn.lhh.testkit.bad.web.Namesake.class, BadNames.class);
		assertThat(violations(NamingRules.simpleNamesAreUnique(), examples)).hasSize(2)
			.allSatisfy((violation) -> assertThat(violation).contains("Namesake is "));
	}

	private static Stream<String> violations(ArchRule rule, JavaClasses classes) {
		List<String> found = rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
		return found.stream();
	}

}
