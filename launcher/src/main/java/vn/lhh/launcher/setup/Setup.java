package vn.lhh.launcher.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.demo.AdminApi;

/**
 * Applies a set-up file to a running site through the admin APIs, and reports each item
 * in one line. Leaves an item alone that exists already or was set up before.
 */
public final class Setup {

	private static final String SITE = "/api/news/admin/site";

	private final AdminApi api;

	private final String admin;

	private final Path folder;

	private final AppliedSetup appliedSetup;

	private final Consumer<String> said;

	private final boolean remote;

	/**
	 * Creates the set-up of one site.
	 * @param api of the site
	 * @param admin user name of an administrator
	 * @param folder where the applied items are recorded
	 * @param said receives the report, line by line
	 * @param remote whether the services get their settings from elsewhere than the
	 * launcher
	 */
	public Setup(AdminApi api, String admin, Path folder, Consumer<String> said, boolean remote) {
		this.api = api;
		this.admin = admin;
		this.folder = folder;
		this.appliedSetup = AppliedSetup.in(folder);
		this.said = said;
		this.remote = remote;
	}

	/**
	 * Checks a file without applying it.
	 */
	public static void check(Path file) {
		SetupFile.read(file);
	}

	/**
	 * Applies a file.
	 */
	public void apply(Path path) {
		Map<String, Object> file = SetupFile.read(path);
		if (file.get("site") != null) {
			site(map(file.get("site")));
		}
		if (file.get("baseline") != null) {
			baseline(map(file.get("baseline")));
		}
		all(file, "categories", new Collection("category", "/api/news/admin/categories", "slug"));
		all(file, "topics", new Collection("topic", "/api/qa/admin/topics", "slug"));
		all(file, "bannerPositions", new Collection("banner position", "/api/news/admin/banner-positions", "code"));
		linkGroups(Json.items(file, "linkGroups"));
		if (file.get("menu") != null) {
			menu(Json.items(file, "menu"));
		}
	}

	private void site(Map<String, Object> wanted) {
		Map<String, Object> settings = Json.read(this.api.read(this.admin, SITE));
		Map<String, Object> present = map(settings.get("site"));
		boolean untouched = present.get("address") == null && present.get("phone") == null
				&& present.get("email") == null && present.get("slogan") == null;
		once("site", untouched, "the site's name and address", () -> {
			Map<String, Object> body = new LinkedHashMap<>(wanted);
			Object province = body.remove("province");
			if (province != null) {
				body.merge("address", province, Setup::joined);
			}
			this.api.replace(this.admin, SITE, Json.write(body), version(settings));
		});
	}

	private static String joined(Object address, Object province) {
		return address.toString().contains(province.toString()) ? address.toString() : address + ", " + province;
	}

	/**
	 * Stores the counter's initial value, a setting that stats-service reads when it
	 * starts.
	 */
	private void baseline(Map<String, Object> wanted) {
		if (this.remote) {
			this.said.accept(
					"  not set up          the counter's beginning is a setting of stats-service: STATS_BASELINE_VALUE="
							+ wanted.get("value"));
			return;
		}
		once("baseline", true,
				"the counter begins at %s from the next start of the site".formatted(wanted.get("value")), () -> {
					List<String> lines = List.of("STATS_BASELINE_VALUE=" + wanted.get("value"),
							"STATS_BASELINE_AS_OF=" + wanted.get("asOf"),
							"STATS_BASELINE_SOURCE=" + wanted.get("source"));
					try {
						Files.write(Files.createDirectories(this.folder).resolve("settings.env"), lines);
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				});
	}

	private void all(Map<String, Object> file, String name, Collection collection) {
		List<Map<String, Object>> wanted = Json.items(file, name);
		if (wanted.isEmpty()) {
			return;
		}
		Set<String> there = there(collection);
		for (Map<String, Object> item : wanted) {
			String key = String.valueOf(item.get(collection.key()));
			once(collection.word() + " " + key, !there.contains(key), collection.word() + " " + key,
					() -> this.api.create(this.admin, collection.path(), Json.write(item)));
		}
	}

	private Set<String> there(Collection collection) {
		return present(collection).stream()
			.map((item) -> String.valueOf(item.get(collection.key())))
			.collect(Collectors.toSet());
	}

	private List<Map<String, Object>> present(Collection collection) {
		Map<String, Object> answer = Json.read(this.api.read(this.admin, collection.path()));
		return Json.items(answer, "items");
	}

	private void linkGroups(List<Map<String, Object>> wanted) {
		Collection groups = new Collection("link group", "/api/news/admin/link-groups", "slug");
		if (!wanted.isEmpty()) {
			List<Map<String, Object>> plain = wanted.stream().map(Setup::withoutLinks).toList();
			all(Map.of("linkGroups", plain), "linkGroups", groups);
			wanted.forEach((group) -> links(group, groups));
		}
	}

	private static Map<String, Object> withoutLinks(Map<String, Object> group) {
		Map<String, Object> plain = new LinkedHashMap<>(group);
		plain.remove("links");
		return plain;
	}

	private void links(Map<String, Object> group, Collection groups) {
		Collection links = new Collection("link", "/api/news/admin/links", "url");
		String slug = String.valueOf(group.get("slug"));
		Optional<String> id = present(groups).stream()
			.filter((present) -> slug.equals(String.valueOf(present.get("slug"))))
			.map((present) -> String.valueOf(present.get("id")))
			.findFirst();
		List<Map<String, Object>> wanted = new ArrayList<>();
		for (Map<String, Object> link : Json.items(group, "links")) {
			Map<String, Object> whole = new LinkedHashMap<>(link);
			id.ifPresent((found) -> whole.put("groupId", found));
			wanted.add(whole);
		}
		if (id.isPresent()) {
			all(Map.of("links", wanted), "links", links);
		}
	}

	private void menu(List<Map<String, Object>> wanted) {
		Map<String, Object> settings = Json.read(this.api.read(this.admin, SITE));
		once("menu", Json.items(settings, "menu").isEmpty(), "the main menu",
				() -> this.api.replace(this.admin, SITE + "/menu",
						Json.write(Map.of("menu", wanted.stream().map(Setup::menuItem).toList())), version(settings)));
	}

	private static Map<String, Object> menuItem(Map<String, Object> wanted) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("title", wanted.get("title"));
		item.put("target", target(wanted));
		if (wanted.get("openInNew") != null) {
			item.put("openInNew", wanted.get("openInNew"));
		}
		item.put("children", Json.items(wanted, "children").stream().map(Setup::menuItem).toList());
		return item;
	}

	private static Map<String, Object> target(Map<String, Object> wanted) {
		for (String type : List.of("module", "category", "url")) {
			Object ref = wanted.get(type);
			if (ref != null) {
				return Map.of("type", type.toUpperCase(Locale.ROOT), "ref", ref);
			}
		}
		throw new UserErrorException(
				"Menu item %s leads nowhere: give it a module, a category or a url.".formatted(wanted.get("title")));
	}

	private void once(String key, boolean missing, String what, Runnable work) {
		if (this.appliedSetup.has(key)) {
			this.said.accept("  was set up before   " + what);
		}
		else if (!missing) {
			this.said.accept("  is there already    " + what);
			this.appliedSetup.add(key);
		}
		else {
			work.run();
			this.said.accept("  set up              " + what);
			this.appliedSetup.add(key);
		}
	}

	private static String version(Map<String, Object> settings) {
		return "\"" + settings.get("version") + "\"";
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	/**
	 * Describes one collection of an admin API.
	 *
	 * @param word for one item
	 * @param path of the collection
	 * @param key field that identifies an item
	 */
	private record Collection(String word, String path, String key) {
	}

}
