package vn.lhh.testkit.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * ArchUnit rules for every module: a module's test calls {@link #check(String)} with its
 * root package. Tests of this module prove with bad examples that each rule works.
 */
public final class ArchitectureRules {

	private static final String KIT = "vn.lhh.kit";

	private static final int MOST_ARGUMENTS = 5;

	private static final Set<String> CLOCKS = Set.of(Instant.class.getName(), LocalDate.class.getName(),
			LocalDateTime.class.getName(), OffsetDateTime.class.getName(), ZonedDateTime.class.getName());

	private ArchitectureRules() {
	}

	/**
	 * Checks every rule that holds in all modules.
	 * @param root the module's root package, for example {@code vn.lhh.news}
	 * @throws AssertionError naming each violation, also where no class was found
	 */
	public static void check(String root) {
		JavaClasses found = mainClasses(root);
		if (found.isEmpty()) {
			throw new AssertionError("no class in " + root);
		}
		everywhere(root).forEach((rule) -> rule.allowEmptyShould(true).check(found));
		NamingRules.simpleNamesAreUnique().check(mainClasses(root, KIT));
	}

	/**
	 * Checks the rules of a service that is packaged by feature, and those of
	 * {@link #check(String)}.
	 * @param root the service's root package
	 * @throws AssertionError naming each violation, also where no class was found
	 */
	public static void checkService(String root) {
		check(root);
		JavaClasses found = mainClasses(root);
		List.of(featuresKnowNoEdge(root), onlyTheRelayPublishes()).forEach((rule) -> rule.check(found));
	}

	static JavaClasses mainClasses(String... roots) {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(roots);
	}

	static List<ArchRule> everywhere(String root) {
		return Stream
			.concat(Stream.of(timeComesFromAClock(), nothingIsInjectedIntoFields(), noShortcutLibraries(),
					fewConstructorArguments(), webNeverTouchesStores(), noCycles(root)), NamingRules.all().stream())
			.toList();
	}

	static ArchRule timeComesFromAClock() {
		return noClasses().should()
			.callMethodWhere(DescribedPredicate.describe("a no-argument now()", ArchitectureRules::isNow))
			.as("time comes from an injected Clock");
	}

	static ArchRule nothingIsInjectedIntoFields() {
		return noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.orShould()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
			.orShould()
			.beAnnotatedWith("jakarta.inject.Inject")
			.as("nothing is injected into fields");
	}

	static ArchRule noShortcutLibraries() {
		return noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("lombok..", "org.mapstruct..", "io.vavr..")
			.as("no Lombok, MapStruct or Vavr");
	}

	static ArchRule fewConstructorArguments() {
		return classes().that()
			.areNotRecords()
			.and()
			.areNotEnums()
			.should(new AtMostFiveArguments())
			.as("constructors take at most five arguments");
	}

	static ArchRule webNeverTouchesStores() {
		return noClasses().that()
			.resideInAPackage("..web..")
			.and()
			.resideOutsideOfPackage("vn.lhh.web..")
			.should()
			.dependOnClassesThat()
			.areAssignableTo("org.springframework.data.repository.Repository")
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo("vn.lhh.kit.publishing.PublicationStore")
			.as("a web room uses use cases and readers, never a repository");
	}

	static ArchRule noCycles(String root) {
		return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
	}

	static ArchRule featuresKnowNoEdge(String root) {
		return noClasses().that()
			.resideInAPackage(root + ".*..")
			.and()
			.resideOutsideOfPackages("..web..", "..messaging..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.apache.kafka..",
					"org.springframework.kafka..", "tools.jackson..", "com.fasterxml.jackson..")
			.as("a feature's own rooms know neither web nor Kafka nor Jackson");
	}

	static ArchRule onlyTheRelayPublishes() {
		return noClasses().should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.apache.kafka.clients.producer.Producer")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.springframework.kafka.core.KafkaTemplate")
			.as("only the relay publishes");
	}

	private static boolean isNow(JavaMethodCall call) {
		return call.getTarget().getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
				&& CLOCKS.contains(call.getTargetOwner().getName());
	}

	private static final class AtMostFiveArguments extends ArchCondition<JavaClass> {

		AtMostFiveArguments() {
			super("take at most " + MOST_ARGUMENTS + " arguments");
		}

		@Override
		public void check(JavaClass item, ConditionEvents events) {
			for (JavaConstructor constructor : item.getConstructors()) {
				int count = constructor.getRawParameterTypes().size();
				boolean kept = count <= MOST_ARGUMENTS;
				events.add(new SimpleConditionEvent(constructor, kept, constructor.getFullName() + " takes " + count));
			}
		}

	}

}
