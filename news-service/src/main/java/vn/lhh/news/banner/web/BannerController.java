package vn.lhh.news.banner.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.banner.BannerReader;
import vn.lhh.news.shared.ItemsView;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/banners")
@Audience(Audience.ANYONE)
class BannerController {

	private final BannerReader reader;

	private final PublicationScheduler publicationScheduler;

	BannerController(BannerReader reader, PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping
	ResponseEntity<ItemsView<BannerView>> banners(@RequestParam(required = false) @Nullable String position) {
		List<BannerReader.Placed> shown = this.reader.shown(Nfc.orNull(position));
		var answer = PublicResponse.of(new ItemsView<>(shown.stream().map(BannerView::of).toList()))
			.keys("banner-list", "home");
		shown.forEach((placed) -> answer.validUntil(placed.banner().visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

}
