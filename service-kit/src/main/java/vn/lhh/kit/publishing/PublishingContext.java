package vn.lhh.kit.publishing;

import java.time.Clock;

import vn.lhh.kit.publishing.preview.PreviewLinks;

/**
 * What every {@link PublicationDesk} of a service works with.
 *
 * @param agenda follows publish and expiry times
 * @param clock tells the time
 * @param review says who may approve
 * @param previews signs the addresses of drafts
 */
public record PublishingContext(PublicationScheduler agenda, Clock clock, ReviewProperties review,
		PreviewLinks previews) {
}
