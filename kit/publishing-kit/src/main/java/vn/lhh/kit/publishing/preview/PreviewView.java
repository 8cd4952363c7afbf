package vn.lhh.kit.publishing.preview;

import java.time.OffsetDateTime;

/**
 * Address of a draft's preview.
 *
 * @param url a path on this site, seen without signing in
 * @param expiresAt when the link expires
 */
public record PreviewView(String url, OffsetDateTime expiresAt) {
}
