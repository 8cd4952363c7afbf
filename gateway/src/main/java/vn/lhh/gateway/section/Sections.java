package vn.lhh.gateway.section;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.section.Section.Ready;
import vn.lhh.gateway.section.Section.Stale;
import vn.lhh.gateway.section.Section.Unavailable;

/**
 * Reads sections, remembering the last good content of each for when its service is away.
 */
@Component
public class Sections {

	private static final Logger log = LoggerFactory.getLogger(Sections.class);

	private final SectionClient client;

	private final SectionMemory memory;

	private final Absent absent;

	private final Map<String, String> complaints = new ConcurrentHashMap<>();

	Sections(SectionClient client, SectionMemory memory, Absent absent) {
		this.client = client;
		this.memory = memory;
		this.absent = absent;
	}

	/**
	 * The section as it can be had now, within its deadline; its service is not asked if
	 * nothing can have changed, or while it fails.
	 * @param source where it comes from
	 * @return fresh, remembered, or unavailable content
	 */
	public Section read(SectionSource source) {
		SectionContent settled = this.memory.settled(source);
		if (settled != null) {
			return new Ready(settled);
		}
		return this.absent.has(source) ? remembered(source) : asked(source);
	}

	private Section asked(SectionSource source) {
		try {
			return new Ready(fetched(source, this.client::fetch));
		}
		catch (SectionRefusedException ex) {
			complain(source, ex);
		}
		catch (IOException | RuntimeException ex) {
			complain(source, ex);
			this.absent.add(source, this::returned);
		}
		return remembered(source);
	}

	private boolean returned(SectionSource source) {
		try {
			fetched(source, this.client::fetchPatiently);
			return true;
		}
		catch (SectionRefusedException ex) {
			return true;
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private SectionContent fetched(SectionSource source, Fetch fetch) throws IOException {
		try (Watch watch = this.memory.watch()) {
			SectionContent content = this.memory.keep(source, fetch.from(source), watch);
			recovered(source);
			return content;
		}
	}

	/**
	 * What is remembered of a section without asking its service, to plan by and not to
	 * be shown.
	 * @param source where it comes from
	 * @return remembered or unavailable content
	 */
	public Section known(SectionSource source) {
		return section(this.memory.peek(source.key()));
	}

	private Section remembered(SectionSource source) {
		return section(this.memory.recall(source.key()));
	}

	private static Section section(@Nullable SectionContent content) {
		return (content != null) ? new Stale(content) : new Unavailable();
	}

	/**
	 * Lets a listener know when a section that failed has been had again.
	 * @param listener told each time
	 */
	public void onReturn(Runnable listener) {
		this.absent.onReturn(listener);
	}

	private void complain(SectionSource source, Exception failure) {
		String reason = failure.toString();
		if (!reason.equals(this.complaints.put(source.key(), reason))) {
			log.warn("Section {} can't be refreshed: {}", source.key(), reason);
		}
	}

	private void recovered(SectionSource source) {
		if (this.complaints.remove(source.key()) != null) {
			log.info("Section {} is fresh again", source.key());
		}
	}

	private interface Fetch {

		SectionContent from(SectionSource source) throws IOException;

	}

}
