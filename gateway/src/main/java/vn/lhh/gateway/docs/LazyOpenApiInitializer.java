package vn.lhh.gateway.docs;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.type.MethodMetadata;
import org.springframework.stereotype.Component;

/**
 * Makes the OpenAPI beans of springdoc lazy: few clients ask for the description, and its
 * beans take ten megabytes.
 */
@Component
class LazyOpenApiInitializer implements BeanFactoryPostProcessor {

	private static final String DESCRIBER = "org.springdoc.";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		for (String name : beans.getBeanDefinitionNames()) {
			BeanDefinition bean = beans.getBeanDefinition(name);
			if (describes(bean.getBeanClassName()) || describes(maker(bean))) {
				bean.setLazyInit(true);
			}
		}
	}

	private static boolean describes(@Nullable String type) {
		return type != null && type.startsWith(DESCRIBER);
	}

	private static @Nullable String maker(BeanDefinition bean) {
		MethodMetadata method = (bean instanceof AnnotatedBeanDefinition annotated)
				? annotated.getFactoryMethodMetadata() : null;
		return (method != null) ? method.getDeclaringClassName() : null;
	}

}
