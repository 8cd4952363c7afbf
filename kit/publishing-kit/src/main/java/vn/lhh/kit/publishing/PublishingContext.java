package vn.lhh.kit.publishing;

import java.time.Clock;

import vn.lhh.kit.publishing.preview.PreviewLinks;

/**
 * Publishing dependencies that every {@link PublicationDesk} of a service shares.
 *
 * @param scheduler the scheduler of publish and expiry times
 * @param review decides who may approve
 * @param previews signs preview links
 */
public record PublishingContext(PublicationScheduler scheduler, Clock clock, ReviewProperties review,
		PreviewLinks previews) {
}
