package vn.lhh.news.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class HomeBlocksTests {

	@Test
	void aNewSiteHasAllEightBlocksOfTheOldHomePageInItsOrder() {
		assertThat(HomeBlocks.usual()).extracting(HomeBlockSettings::title)
			.containsExactly("THÔNG BÁO", "TIN TỨC TỔNG HỢP", "VĂN BẢN MỚI", "TỔ CHỨC THÀNH VIÊN", "HỎI VÀ ĐÁP",
					"HÌNH HOẠT ĐỘNG", "LIÊN KẾT", "QUẢNG CÁO");
		assertThat(broken(HomeBlocks.usual())).isEmpty();
	}

	@Test
	void itsBlocksAreThoseOfTheSampleThatTheGatewayReads() throws IOException {
		JsonNode sample = JsonMapper.shared()
			.readTree(Files.readString(Path.of("..", "contracts", "http", "news.site.json")));
		assertThat(HomeBlocks.usual()).extracting(HomeBlockSettings::code)
			.containsExactlyInAnyOrderElementsOf(sample.path("homeBlocks").findValuesAsString("code"));
	}

	@Test
	void unknownAndRepeatedBlocksAreNamed() {
		HomeBlockSettings news = new HomeBlockSettings("news", "TIN", "news", 10, 1, true);
		HomeBlockSettings weather = new HomeBlockSettings("weather", "THỜI TIẾT", "", 0, 1, true);
		assertThat(broken(List.of(news, news, weather))).containsExactly("homeBlocks[0].code", "homeBlocks[1].code",
				"homeBlocks[2].code", "homeBlocks[2].limit");
		assertThat(broken(List.of())).containsExactly("homeBlocks");
	}

	private static List<String> broken(List<HomeBlockSettings> blocks) {
		FieldChecks fieldChecks = new FieldChecks();
		HomeBlocks.check(blocks, fieldChecks);
		Problem problem = catchThrowableOfType(Problem.class, fieldChecks::throwIfInvalid);
		return (problem == null) ? List.of() : problem.errors().stream().map(FieldError::field).toList();
	}

}
