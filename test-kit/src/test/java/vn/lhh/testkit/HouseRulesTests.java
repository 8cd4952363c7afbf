package vn.lhh.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.bad.BadExamples;
import vn.lhh.testkit.bad.web.TouchesARepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HouseRulesTests {

	@Test
	void aClassThatReadsTheWallClockIsFound() {
		assertBites(HouseRules.timeComesFromAClock(), BadExamples.ReadsTheWallClock.class);
	}

	@Test
	void fieldInjectionIsFound() {
		assertBites(HouseRules.nothingIsInjectedIntoFields(), BadExamples.InjectsIntoAField.class);
	}

	@Test
	void sixConstructorArgumentsAreFound() {
		assertBites(HouseRules.fewConstructorArguments(), BadExamples.TakesSixArguments.class);
	}

	@Test
	void aFeatureThatKnowsTheWebIsFound() {
		assertBites(HouseRules.featuresKnowNoEdge("vn.lhh.testkit"), BadExamples.KnowsTheWeb.class);
	}

	@Test
	void aSecondPublisherIsFound() {
		assertBites(HouseRules.onlyTheRelayPublishes(), BadExamples.PublishesByItself.class);
	}

	@Test
	void aWebRoomThatTouchesARepositoryIsFound() {
		assertBites(HouseRules.webNeverTouchesStores(), TouchesARepository.class);
	}

	@Test
	void aCycleBetweenFeaturesIsFound() {
		JavaClasses cycle = new ClassFileImporter().importPackages("vn.lhh.testkit.cycle");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> HouseRules.noCycles("vn.lhh.testkit.cycle").check(cycle))
			.withMessageContaining("Cycle detected");
	}

	@Test
	void aPackageWithoutClassesIsRefused() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> HouseRules.check("vn.lhh.nowhere"));
	}

	@Test
	void thisModuleKeepsTheRulesItself() {
		assertThat(HouseRules.mainClasses("vn.lhh.testkit")).isNotEmpty();
		HouseRules.check("vn.lhh.testkit");
	}

	private static void assertBites(ArchRule rule, Class<?> bad) {
		JavaClasses example = new ClassFileImporter().importClasses(bad);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(example))
			.withMessageContaining(bad.getSimpleName());
	}

}
