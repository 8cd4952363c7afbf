package vn.lhh.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LruCacheTests {

	private final LruCache<String, String> memory = new LruCache<>(100, String::length);

	@Test
	void whatIsKeptIsFoundUnderItsKey() {
		this.memory.put("a", "x".repeat(40));
		assertThat(this.memory.get("a")).hasSize(40);
		assertThat(this.memory.get("b")).isNull();
	}

	@Test
	void theOneUnusedForLongestGoesWhenTheyGrowTooLarge() {
		this.memory.put("a", "x".repeat(40));
		this.memory.put("b", "x".repeat(40));
		this.memory.get("a");
		this.memory.put("c", "x".repeat(40));
		assertThat(this.memory.get("a")).isNotNull();
		assertThat(this.memory.get("b")).isNull();
		assertThat(this.memory.size()).isEqualTo(80);
	}

	@Test
	void whatIsLargerThanAllTogetherMayBeIsNotKept() {
		this.memory.put("a", "x".repeat(101));
		assertThat(this.memory.get("a")).isNull();
		assertThat(this.memory.size()).isZero();
	}

	@Test
	void whatIsKeptAgainCountsOnce() {
		this.memory.put("a", "x".repeat(40));
		this.memory.put("a", "x".repeat(60));
		assertThat(this.memory.size()).isEqualTo(60);
	}

}
