package vn.lhh.gateway.section;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
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

	private final Guards guards;

	private final SectionMemory memory;

	private final Map<String, String> complaints = new ConcurrentHashMap<>();

	Sections(SectionClient client, Guards guards, SectionMemory memory) {
		this.client = client;
		this.guards = guards;
		this.memory = memory;
	}

	/**
	 * The section as it can be had now, within its deadline; its service is not asked if
	 * nothing can have changed.
	 * @param source where it comes from
	 * @return fresh, remembered, or unavailable content
	 */
	public Section read(SectionSource source) {
		SectionContent settled = this.memory.settled(source);
		return (settled != null) ? new Ready(settled) : asked(source);
	}

	private Section asked(SectionSource source) {
		try (Watch watch = this.memory.watch()) {
			SectionContent content = this.guards.call(source.backend(), () -> this.client.fetch(source));
			recovered(source);
			return new Ready(this.memory.keep(source, content, watch));
		}
		catch (CallNotPermittedException | BulkheadFullException ex) {
			return remembered(source);
		}
		catch (Exception ex) {
			complain(source, ex);
			return remembered(source);
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
	 * Lets a listener know when a service that was away may be asked again.
	 * @param listener told the name of the service
	 */
	public void onProbe(Consumer<String> listener) {
		this.guards.onProbe(listener);
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

}
