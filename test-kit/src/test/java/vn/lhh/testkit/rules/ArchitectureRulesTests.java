package vn.lhh.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.bad.BadExamples;
import vn.lhh.testkit.bad.room.KnowsJackson;
import vn.lhh.testkit.bad.web.TouchesARepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchitectureRulesTests {

	@Test
	void aClassThatReadsTheWallClockIsFound() {
		assertBites(ArchitectureRules.timeComesFromAClock(), BadExamples.ReadsTheWallClock.class);
	}

	@Test
	void fieldInjectionIsFound() {
		assertBites(ArchitectureRules.nothingIsInjectedIntoFields(), BadExamples.InjectsIntoAField.class);
	}

	@Test
	void sixConstructorArgumentsAreFound() {
		assertBites(ArchitectureRules.fewConstructorArguments(), BadExamples.TakesSixArguments.class);
	}

	@Test
	void aFeatureThatKnowsTheWebIsFound() {
		assertBites(ArchitectureRules.featuresKnowNoEdge("vn.lhh.testkit"), BadExamples.KnowsTheWeb.class);
		assertBites(ArchitectureRules.featuresKnowNoEdge("vn.lhh.testkit"), KnowsJackson.class);
	}

	@Test
	void aSecondPublisherIsFound() {
		assertBites(ArchitectureRules.onlyTheRelayPublishes(), BadExamples.PublishesByItself.class);
	}

	@Test
	void aWebRoomThatTouchesARepositoryIsFound() {
		assertBites(ArchitectureRules.webNeverTouchesStores(), TouchesARepository.class);
	}

	@Test
	void aCycleBetweenFeaturesIsFound() {
		JavaClasses cycle = new ClassFileImporter().importPackages("vn.lhh.testkit.cycle");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> ArchitectureRules.noCycles("vn.lhh.testkit.cycle").check(cycle))
			.withMessageContaining("Cycle detected");
	}

	@Test
	void aPackageWithoutClassesIsRefused() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ArchitectureRules.check("vn.lhh.nowhere"));
	}

	@Test
	void thisModuleKeepsTheRulesItself() {
		assertThat(ArchitectureRules.mainClasses("vn.lhh.testkit")).isNotEmpty();
		ArchitectureRules.check("vn.lhh.testkit");
	}

	private static void assertBites(ArchRule rule, Class<?> bad) {
		JavaClasses example = new ClassFileImporter().importClasses(bad);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(example))
			.withMessageContaining(bad.getSimpleName());
	}

}
