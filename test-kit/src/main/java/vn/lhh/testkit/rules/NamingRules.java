package vn.lhh.testkit.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/**
 * ArchUnit naming rules: a class with a framework's role ends in the framework's word for
 * it, and a simple name means one class in a process.
 */
final class NamingRules {

	private static final String SCHEDULED = "org.springframework.scheduling.annotation.Scheduled";

	private NamingRules() {
	}

	static List<ArchRule> all() {
		return List.of(annotated("org.springframework.context.annotation.Configuration", "Configuration"),
				annotated("org.springframework.boot.autoconfigure.AutoConfiguration", "AutoConfiguration"),
				annotated("org.springframework.boot.context.properties.ConfigurationProperties", "Properties"),
				implementing("org.springframework.web.servlet.HandlerInterceptor", "Interceptor"),
				implementing("org.springframework.web.method.support.HandlerMethodArgumentResolver",
						"ArgumentResolver"),
				implementing("jakarta.servlet.Filter", "Filter"), throwablesEndInExceptionOrProblem(), jobsEndInJob());
	}

	static ArchRule annotated(String annotation, String suffix) {
		return classes().that()
			.areAnnotatedWith(annotation)
			.should()
			.haveSimpleNameEndingWith(suffix)
			.as("what is annotated as %s ends in %s".formatted(simple(annotation), suffix));
	}

	static ArchRule implementing(String type, String suffix) {
		return classes().that()
			.areAssignableTo(type)
			.and()
			.areNotAnonymousClasses()
			.should()
			.haveSimpleNameEndingWith(suffix)
			.as("a %s ends in %s".formatted(simple(type), suffix));
	}

	static ArchRule throwablesEndInExceptionOrProblem() {
		return classes().that()
			.areAssignableTo(Throwable.class)
			.should()
			.haveSimpleNameEndingWith("Exception")
			.orShould()
			.haveSimpleNameEndingWith("Problem")
			.as("what is thrown ends in Exception, or in Problem where it is told to a client");
	}

	/**
	 * Requires the ending {@code Job} of classes that only work by schedule; a class that
	 * also does other things is named after those.
	 */
	static ArchRule jobsEndInJob() {
		return classes().that(DescribedPredicate.describe("do nothing but by schedule", NamingRules::isJob))
			.should()
			.haveSimpleNameEndingWith("Job")
			.as("what is done by schedule ends in Job");
	}

	/** Applies to the classes of a module together with those of its kit. */
	static ArchRule simpleNamesAreUnique() {
		return classes().that()
			.areTopLevelClasses()
			.and()
			.doNotHaveSimpleName("package-info")
			.should(new OneOfItsName())
			.as("no two classes of a process have the same simple name");
	}

	private static boolean isJob(JavaClass type) {
		List<JavaMethod> callable = type.getMethods()
			.stream()
			.filter((method) -> !method.getModifiers().contains(JavaModifier.PRIVATE)
					&& !method.getModifiers().contains(JavaModifier.SYNTHETIC))
			.toList();
		return !callable.isEmpty() && callable.stream().allMatch((method) -> method.isAnnotatedWith(SCHEDULED));
	}

	private static String simple(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	private static final class OneOfItsName extends ArchCondition<JavaClass> {

		private Map<String, TreeSet<String>> byName = Map.of();

		OneOfItsName() {
			super("be the only one of its simple name");
		}

		@Override
		public void init(Collection<JavaClass> all) {
			this.byName = all.stream()
				.collect(Collectors.groupingBy(JavaClass::getSimpleName,
						Collectors.mapping(JavaClass::getName, Collectors.toCollection(TreeSet::new))));
		}

		@Override
		public void check(JavaClass item, ConditionEvents events) {
			TreeSet<String> named = this.byName.getOrDefault(item.getSimpleName(), new TreeSet<>());
			events.add(new SimpleConditionEvent(item, named.size() == 1, item.getSimpleName() + " is " + named));
		}

	}

}
