package vn.lhh.web.client;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/**
 * Loads all data of one page: it fetches parts concurrently and collects the cache
 * lifetime of the whole page.
 */
public final class PageDataLoader {

	private static final Logger log = LoggerFactory.getLogger(PageDataLoader.class);

	private static final Duration SOON = Duration.ofSeconds(2);

	private static final int UNCHANGED = 304;

	private final GatewayClient gatewayClient;

	private final Freshness freshness;

	private final @Nullable String reader;

	private @Nullable CompletableFuture<PagePart<SiteApi.Chrome>> chrome;

	PageDataLoader(GatewayClient gatewayClient, Freshness freshness, @Nullable String reader) {
		this.gatewayClient = gatewayClient;
		this.freshness = freshness;
		this.reader = reader;
	}

	public Freshness freshness() {
		return this.freshness;
	}

	/**
	 * Reads data that the page cannot do without.
	 * @throws GatewayException if the gateway does not return it
	 */
	public <T> T require(String path, TypeReference<T> type) {
		T value = read(path, type);
		if (value instanceof ItemPage<?> list) {
			this.freshness.listsBy(list.size());
		}
		return value;
	}

	/**
	 * Reads data that the page cannot do without.
	 * @throws GatewayException if the gateway does not return it
	 */
	public <T> T require(String path, Class<T> type) {
		return read(path, this.gatewayClient.json().constructType(type));
	}

	/** Reads data that the page can do without, in the background. */
	public <T> CompletableFuture<PagePart<T>> optional(String path, TypeReference<T> type) {
		return later(() -> read(path, type));
	}

	/** Reads data that the page can do without, in the background. */
	public <T> CompletableFuture<PagePart<T>> optional(String path, Class<T> type) {
		return later(() -> require(path, type));
	}

	/**
	 * Posts a body and decodes the response.
	 * @throws GatewayException if the gateway refuses it or is unavailable
	 */
	public <T> T send(String path, Object body, Class<T> type) {
		return decode(this.gatewayClient.post(path, body, this.reader), this.gatewayClient.json().constructType(type));
	}

	/** Sets the site's name and menu, which the page has already loaded. */
	public void useSiteFrame(PagePart<SiteApi.Chrome> own) {
		this.chrome = CompletableFuture.completedFuture(own);
	}

	/** Starts fetching the site's name and menu, which every page shows. */
	public synchronized CompletableFuture<PagePart<SiteApi.Chrome>> siteFrame() {
		if (this.chrome == null) {
			this.chrome = optional("/api/site/menu", SiteApi.Chrome.class);
		}
		return this.chrome;
	}

	private <T> CompletableFuture<PagePart<T>> later(Supplier<T> reading) {
		return CompletableFuture.supplyAsync(() -> attempt(reading), this.gatewayClient.threads());
	}

	private <T> PagePart<T> attempt(Supplier<T> reading) {
		try {
			return new PagePart<>(reading.get());
		}
		catch (GatewayException ex) {
			this.freshness.lacksPart(SOON);
			return PagePart.missing();
		}
	}

	private <T> T read(String path, TypeReference<T> type) {
		return read(path, this.gatewayClient.json().constructType(type));
	}

	private <T> T read(String path, JavaType type) {
		EtagCache.Known known = this.gatewayClient.known().of(path, type);
		HttpResponse<byte[]> response = this.gatewayClient.get(path, this.reader,
				(known != null) ? known.etag() : null);
		T value = (known != null && response.statusCode() == UNCHANGED) ? same(known) : fresh(path, type, response);
		this.freshness.take(response.headers());
		return value;
	}

	@SuppressWarnings("unchecked")
	private static <T> T same(EtagCache.Known known) {
		return (T) known.value();
	}

	private <T> T fresh(String path, JavaType type, HttpResponse<byte[]> response) {
		T value = decode(response, type);
		this.gatewayClient.known().keep(path, type, response, value);
		return value;
	}

	private <T> T decode(HttpResponse<byte[]> response, JavaType type) {
		if (response.statusCode() / 100 != 2) {
			throw new GatewayException(response.statusCode(), this.gatewayClient.problem(response.body()),
					response.headers().firstValue("Location").orElse(null));
		}
		try {
			return this.gatewayClient.json().readValue(response.body(), type);
		}
		catch (JacksonException ex) {
			log.error("An answer of the gateway to {} could not be read", response.uri().getPath(), ex);
			throw GatewayException.outOfReach("unreadable");
		}
	}

}
