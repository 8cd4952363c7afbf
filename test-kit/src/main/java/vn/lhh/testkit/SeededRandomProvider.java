package vn.lhh.testkit;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Provides the random generators of {@link SeededRandom}.
 */
class SeededRandomProvider implements ArgumentsProvider, AnnotationConsumer<SeededRandom> {

	private int tries = 1;

	@Override
	public void accept(SeededRandom annotation) {
		this.tries = annotation.tries();
	}

	@Override
	public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
		long first = Long.getLong("portal.test.seed", 1L);
		return LongStream.range(first, first + this.tries)
			.mapToObj((seed) -> Arguments.of(Named.of("seed " + seed, new Random(seed))));
	}

}
