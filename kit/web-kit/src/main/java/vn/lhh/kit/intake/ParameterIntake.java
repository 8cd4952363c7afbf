package vn.lhh.kit.intake;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.PlainText;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Spring converter that cleans parameters, headers and path variables as text of one
 * line.
 */
final class ParameterIntake implements ConditionalGenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, String.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return !target.hasAnnotation(AsSent.class);
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		return (source == null) ? null : PlainText.line((String) source);
	}

}
