package vn.lhh.news.media;

import vn.lhh.kit.media.ImageProcessor;
import vn.lhh.news.NewsProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

	@Bean
	ImageProcessor imageProcessor(NewsProperties settings) {
		return ImageProcessor.within(settings.pictureMaxPixels());
	}

}
